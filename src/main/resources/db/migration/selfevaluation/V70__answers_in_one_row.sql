-- The answers of an evaluation stand in its own row, in three lists of one order (decision 80).
alter table selfevaluation.evaluation
    add column statements text[] not null default '{}',
    add column steps smallint[] not null default '{}', -- framework.Step.code
    add column times bigint[] not null default '{}';   -- when each was given, in milliseconds since 1970

update selfevaluation.evaluation e
set statements = a.statements, steps = a.steps, times = a.times
from (
    select evaluation_id, array_agg(statement_id) as statements, array_agg(step) as steps,
           array_agg((extract(epoch from answered_at) * 1000)::bigint) as times
    from selfevaluation.answer group by evaluation_id) a
where a.evaluation_id = e.id;

alter table selfevaluation.evaluation
    add check (cardinality(statements) = cardinality(steps) and cardinality(statements) = cardinality(times)),
    add check (0 <= all (steps) and 4 >= all (steps)),
    -- The row is written anew with every save: room for it beside itself, and no packing of 2 kB each time
    set (fillfactor = 50, toast_tuple_target = 8160);

drop table selfevaluation.answer;

-- For whoever counts answers one by one.
create view selfevaluation.answer as
select e.id as evaluation_id, given.statement_id, given.step, to_timestamp(given.millis / 1000.0) as answered_at
from selfevaluation.evaluation e
cross join unnest(e.statements, e.steps, e.times) as given (statement_id, step, millis);
