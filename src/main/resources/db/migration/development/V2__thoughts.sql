-- What a person took along from an event's report, and what it became here. The row outlives the goal, so that the report's
-- link still leads to the plan.
create table development.thought (
    id          uuid primary key,
    person_id   uuid not null references identity.person (id) on delete cascade,
    goal_id     uuid references development.goal (id) on delete set null,
    activity_id uuid references development.activity (id) on delete set null,
    event       text not null,
    path        text not null,         -- where it stands in the report
    at          timestamptz not null
);
create index thought_by_person on development.thought (person_id);
create index thought_by_goal on development.thought (goal_id);
create index thought_by_activity on development.thought (activity_id);
