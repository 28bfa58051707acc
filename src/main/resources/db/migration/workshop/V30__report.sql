-- The report is made from what is there. Kept here: for whom it is open, what has been sent, and what outlives people's data.

create table workshop.report (
    event_id  uuid primary key references workshop.event (id) on delete cascade,
    -- For everybody who has its address.
    opened_at timestamptz,
    sent_at   timestamptz
);

-- Who was there by sector, counted before participants are forgotten; only what may be told.
create table workshop.report_sector (
    event_id uuid not null references workshop.event (id) on delete cascade,
    sector   text not null,
    count    integer,                  -- null is kept back
    primary key (event_id, sector)
);
create table workshop.report_people (
    event_id uuid primary key references workshop.event (id) on delete cascade,
    count    integer
);

-- Once each, whatever happens to the job or its node.
create table workshop.report_letter (
    participant_id uuid primary key references workshop.participant (id) on delete cascade,
    sent_at        timestamptz not null
);

-- What somebody took along into their plan; the plan itself is another module's.
create table workshop.taken (
    id         uuid primary key,
    event_id   uuid not null references workshop.event (id) on delete cascade,
    person_id  uuid not null references identity.person (id) on delete cascade,
    -- A note or a theme.
    subject_id uuid not null,
    at         timestamptz not null,
    unique (person_id, subject_id)
);
create index taken_by_event on workshop.taken (event_id, person_id);
