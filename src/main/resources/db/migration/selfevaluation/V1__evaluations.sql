-- One person's evaluations of themselves. Everything here goes with the person, at once.
-- Sharing with a team comes later as a table of its own (evaluation, team, what the person agreed to count in), so that
-- without a row there nothing is shared; nothing in these tables is read by anybody but the person.
create schema selfevaluation;

create table selfevaluation.evaluation (
    id           uuid primary key,
    person_id    uuid not null references identity.person (id) on delete cascade,
    edition_id   uuid not null references framework.edition (id),
    number       int not null check (number > 0), -- the person's first, second, … evaluation
    device_id    uuid,                            -- the evaluation on a device that this one was claimed from
    started_at   timestamptz not null,
    changed_at   timestamptz not null,
    completed_at timestamptz,                     -- when the last of the edition's statements got its answer
    discovery    text check (length(discovery) <= 4000),
    unique (person_id, number),                   -- started by two clicks at once: still one
    unique (person_id, device_id)                 -- claimed twice: still one
);
create index evaluation_by_edition on selfevaluation.evaluation (edition_id);

create table selfevaluation.answer (
    evaluation_id uuid not null references selfevaluation.evaluation (id) on delete cascade,
    statement_id  text not null,
    step          smallint not null check (step between 0 and 4), -- framework.Step.code
    answered_at   timestamptz not null,
    primary key (evaluation_id, statement_id)
);

-- An emptied note stays as an empty text, so that an older one from another device cannot bring it back.
create table selfevaluation.note (
    evaluation_id uuid not null references selfevaluation.evaluation (id) on delete cascade,
    statement_id  text not null,
    text          text not null check (length(text) <= 2000),
    written_at    timestamptz not null,
    primary key (evaluation_id, statement_id)
);

create table selfevaluation.reflection (
    evaluation_id uuid not null references selfevaluation.evaluation (id) on delete cascade,
    area_id       text not null,
    question      smallint not null check (question >= 0), -- position in the edition's list, which never changes
    text          text not null check (length(text) <= 4000),
    written_at    timestamptz not null,
    primary key (evaluation_id, area_id, question)
);

create table selfevaluation.focus (
    evaluation_id uuid not null references selfevaluation.evaluation (id) on delete cascade,
    statement_id  text not null,
    place         smallint not null check (place between 1 and 3),
    chosen_at     timestamptz not null,
    primary key (evaluation_id, statement_id),
    unique (evaluation_id, place) deferrable initially deferred
);
