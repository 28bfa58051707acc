-- What a participant reads; letters are written in it.
alter table workshop.participant add column language text not null default 'nb';

-- Links with which a participant sees, changes and cancels without an account; each letter carries one of its own.
alter table workshop.participant drop column fingerprint;
create table workshop.participant_link (
    fingerprint    bytea primary key,
    participant_id uuid not null references workshop.participant (id) on delete cascade,
    created_at     timestamptz not null
);
create index participant_link_by_participant on workshop.participant_link (participant_id);

create index participant_by_status on workshop.participant (event_id, status, arrival);

-- A list that was sent in and waits for the organiser to agree; forgotten after a day.
create table workshop.people_list (
    id          uuid primary key,
    event_id    uuid not null references workshop.event (id) on delete cascade,
    file_name   text not null check (length(file_name) <= 200),
    content     jsonb not null,
    received_at timestamptz not null
);
create index people_list_by_event on workshop.people_list (event_id);
