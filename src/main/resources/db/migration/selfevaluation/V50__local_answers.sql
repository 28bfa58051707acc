-- Answers to what a service or a county has put beside the national statements. A table of its own: whoever counts
-- selfevaluation.answer can never come upon them. The statement is kept as it was answered, because the service may take it
-- away while the answer remains the person's.
create table selfevaluation.local_answer (
    evaluation_id uuid not null references selfevaluation.evaluation (id) on delete cascade,
    statement_id  uuid not null, -- framework.local_addition, as long as it is there
    area_id       text not null,
    origin        text not null, -- name of the service or the county
    text          jsonb not null,
    step          smallint not null check (step between 0 and 4), -- framework.Step.code
    answered_at   timestamptz not null,
    primary key (evaluation_id, statement_id)
);
