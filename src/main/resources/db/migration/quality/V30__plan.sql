alter table quality.action
    add column deleted_at  timestamptz,
    -- What an event is called, and where it is read, when the action comes from one.
    add column source_name text,
    add column source_path text,
    -- What somebody gave from an event: heard twice, it is one.
    add column given_id    uuid unique;

-- What happened to a plan: what and when, and never by whom. Replaced texts are kept, so that no wording is lost.
create table quality.action_change (
    id         bigint generated always as identity primary key,
    service_id uuid not null references identity.service (id) on delete cascade,
    action_id  uuid not null references quality.action (id) on delete cascade,
    title      text not null,
    what       text not null,
    before     text not null,
    after      text not null,
    at         timestamptz not null
);
create index action_change_by_service on quality.action_change (service_id, at desc);
create index action_change_by_action on quality.action_change (action_id);

-- An address where a calendar reads the dates of a service for one of its people, for as long as they work there. Readable,
-- because the person must be able to see it again; revoking it is deleting the row.
create table quality.calendar_feed (
    person_id  uuid not null references identity.person (id) on delete cascade,
    service_id uuid not null references identity.service (id) on delete cascade,
    token      text not null unique,
    created_at timestamptz not null,
    primary key (person_id, service_id)
);
create index calendar_feed_by_service on quality.calendar_feed (service_id);

-- Off until asked for: no row, no reminder.
create table quality.reminders (
    person_id  uuid primary key references identity.person (id) on delete cascade,
    stop_token text not null unique
);

-- What somebody has been reminded of, each action once for each date it gets.
create table quality.reminded (
    person_id uuid not null references identity.person (id) on delete cascade,
    subject   text not null,
    on_day    date not null,
    primary key (person_id, subject)
);
