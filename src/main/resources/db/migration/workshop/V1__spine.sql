-- Samling: people at tables who think together. What was said stays; who sat where goes when the event's time is over.
create schema workshop;

create table workshop.event (
    id              uuid primary key,
    -- What people type or scan to join; no letters or digits that look alike.
    code            text not null unique check (code ~ '^[2-9A-HJKMNP-TV-Z]{6}$'),
    -- Texts of an event are localized: {"nb": "…", "nn": "…"}. The hall may show two languages side by side.
    title           jsonb not null,
    summary         jsonb not null,
    languages       text[] not null check (cardinality(languages) between 1 and 2),
    template        text,
    -- The service that holds it; null for somebody on their own or the directorate.
    service_id      uuid references identity.service (id) on delete set null,
    edition_id      uuid references framework.edition (id),
    place           text not null default '' check (length(place) <= 200),
    starts_on       date not null,
    days            smallint not null default 1 check (days between 1 and 30),
    status          text not null check (status in ('DRAFT', 'OPEN', 'RUNNING', 'ENDED')),
    -- Null: nobody registers themselves. Open registration stops at the limit and goes on as a waiting list.
    capacity        integer check (capacity between 1 and 20000),
    registration    boolean not null default false,
    walk_in         boolean not null default true,
    -- Offered to everybody who makes an event.
    shared_template boolean not null default false,
    -- Days after the end until names, addresses and who sat where are deleted. The words stay.
    people_days     smallint not null default 30 check (people_days between 1 and 365),
    people_gone_at  timestamptz,
    rehearsal       boolean not null default false,
    created_by      uuid references identity.person (id) on delete set null,
    created_at      timestamptz not null,
    started_at      timestamptz,
    ended_at        timestamptz,
    version         bigint not null default 1
);

-- People with an account who work at the event. An organiser may do everything the others may.
create table workshop.staff (
    event_id  uuid not null references workshop.event (id) on delete cascade,
    person_id uuid not null references identity.person (id) on delete cascade,
    role      text not null check (role in ('ORGANISER', 'FACILITATOR', 'THEME_TEAM', 'HELPER')),
    primary key (event_id, person_id, role)
);
create index staff_by_person on workshop.staff (person_id);

create table workshop.item (
    id          uuid primary key,
    event_id    uuid not null references workshop.event (id) on delete cascade,
    day         smallint not null check (day between 1 and 30),
    position    integer not null,
    kind        text not null check (kind in ('OPENING', 'TALK', 'TASK', 'WARM_UP', 'POLL', 'BREAK', 'PLENARY', 'CLOSING')),
    title       jsonb not null,
    description jsonb not null default '{}',
    minutes     smallint not null check (minutes between 1 and 600),
    speaker     text not null default '' check (length(speaker) <= 200),
    voice       text check (voice in ('DIRECTORATE', 'ACADEMIA', 'PRACTICE', 'FACILITATOR')),
    -- Of tasks: what the tables make.
    output      text check (output in ('NOTES', 'PRIORITISED_LIST', 'COMMITMENTS', 'SELF_EVALUATION')),
    -- The element of the framework it is about, in the event's edition.
    element_id  text,
    -- Where it came from in the template, so that a copy can be compared with it.
    source_id   text,
    check ((kind in ('TASK', 'WARM_UP')) = (output is not null))
);
create index item_by_event on workshop.item (event_id, day, position);

create table workshop.step (
    id       uuid primary key,
    item_id  uuid not null references workshop.item (id) on delete cascade,
    position integer not null,
    -- INDIVIDUAL is the quiet round: each phone writes, the table sees it when the step is over.
    mode     text not null check (mode in ('INDIVIDUAL', 'PAIRS', 'TABLE', 'PLENARY')),
    minutes  smallint not null check (minutes between 1 and 600),
    text     jsonb not null
);
create index step_by_item on workshop.step (item_id, position);

create table workshop.prompt (
    id       uuid primary key,
    item_id  uuid not null references workshop.item (id) on delete cascade,
    position integer not null,
    text     jsonb not null
);
create index prompt_by_item on workshop.prompt (item_id, position);

create table workshop.poll (
    id        uuid primary key,
    item_id   uuid not null references workshop.item (id) on delete cascade,
    position  integer not null,
    kind      text not null check (kind in ('CHOICE', 'RANKING', 'WORDS')),
    question  jsonb not null,
    options   jsonb not null default '[]',
    threshold smallint not null default 5 check (threshold between 5 and 100),
    status    text not null default 'WAITING' check (status in ('WAITING', 'OPEN', 'CLOSED'))
);
create index poll_by_item on workshop.poll (item_id, position);

create table workshop.round_table (
    id       uuid primary key,
    event_id uuid not null references workshop.event (id) on delete cascade,
    number   smallint not null check (number between 1 and 2000),
    seats    smallint not null check (seats between 1 and 30),
    unique (event_id, number)
);

create table workshop.participant (
    id           uuid primary key,
    event_id     uuid not null references workshop.event (id) on delete cascade,
    name         text not null check (length(name) between 1 and 200),
    email        text check (length(email) between 3 and 254),
    organisation text not null default '' check (length(organisation) <= 200),
    sector       text,
    county       char(2),
    role         text not null check (role in ('PARTICIPANT', 'TABLE_LEADER', 'SPEAKER')),
    status       text not null check (status in ('WAITING', 'REGISTERED', 'ARRIVED', 'ABSENT', 'CANCELLED')),
    source       text not null check (source in ('REGISTRATION', 'LIST', 'WALK_IN')),
    wants_report boolean not null default false,
    person_id    uuid references identity.person (id) on delete set null,
    -- Of the link in the confirmation, where they see, change and cancel.
    fingerprint  bytea unique,
    -- Place in the queue, also of the waiting list.
    arrival      bigint not null generated by default as identity,
    created_at   timestamptz not null
);
create index participant_by_event on workshop.participant (event_id, arrival);
create unique index participant_by_email on workshop.participant (event_id, lower(email)) where email is not null and status <> 'CANCELLED';

-- A link that needs no account: on a table's sign, for the projector's machine, for guests on the theme team.
create table workshop.pass (
    id         uuid primary key,
    event_id   uuid not null references workshop.event (id) on delete cascade,
    kind       text not null check (kind in ('TABLE', 'PROJECTOR', 'THEME_TEAM', 'HELPER')),
    table_id   uuid references workshop.round_table (id) on delete cascade,
    -- Readable, because signs are printed again.
    token      text not null unique,
    label      text not null default '' check (length(label) <= 100),
    created_at timestamptz not null,
    revoked_at timestamptz,
    check ((kind = 'TABLE') = (table_id is not null))
);
create index pass_by_event on workshop.pass (event_id);

-- A browser that has joined one event. Known by a cookie whose fingerprint is here; no address, no user agent.
create table workshop.device (
    id             uuid primary key,
    event_id       uuid not null references workshop.event (id) on delete cascade,
    kind           text not null check (kind in ('PHONE', 'TABLE', 'PROJECTOR', 'THEME_TEAM', 'HELPER')),
    pass_id        uuid references workshop.pass (id) on delete cascade,
    table_id       uuid references workshop.round_table (id) on delete set null,
    participant_id uuid references workshop.participant (id) on delete set null,
    fingerprint    bytea not null,
    simulated      boolean not null default false,
    joined_at      timestamptz not null,
    seen_at        timestamptz not null,
    unique (event_id, fingerprint)
);
create index device_by_table on workshop.device (table_id);

-- Where the room is. One row per event; version grows with every move of the facilitator.
create table workshop.room (
    event_id   uuid primary key references workshop.event (id) on delete cascade,
    version    bigint not null default 0,
    item_id    uuid references workshop.item (id) on delete set null,
    step_id    uuid references workshop.step (id) on delete set null,
    phase      text not null default 'WAITING' check (phase in ('WAITING', 'RUNNING', 'PAUSED', 'ENDED')),
    ends_at    timestamptz,            -- while RUNNING
    remaining  integer,                -- seconds, while PAUSED
    message    text not null default '' check (length(message) <= 500),
    message_at timestamptz,
    -- What the projector shows.
    canvas     text not null default 'STEP' check (canvas in ('STEP', 'THEMES', 'POLL', 'WORDS', 'SELF_EVALUATION', 'SEATING', 'WELCOME')),
    canvas_id  uuid,
    second_language text,
    changed_at timestamptz not null
);

-- Every move, for the report, for late arrivals of notes, and for those who ask when something happened.
create table workshop.move (
    event_id uuid not null references workshop.event (id) on delete cascade,
    version  bigint not null,
    kind     text not null,
    item_id  uuid,
    step_id  uuid,
    at       timestamptz not null,
    primary key (event_id, version)
);

create table workshop.table_state (
    table_id   uuid primary key references workshop.round_table (id) on delete cascade,
    help_since timestamptz,
    help_taken_by text,
    ready_item uuid,                   -- the task the table said it is done with
    writing_at timestamptz,
    seen_at    timestamptz
);

-- What a table says. The id is made on the device, so that a note sent twice is one note.
create table workshop.note (
    id          uuid primary key,
    event_id    uuid not null references workshop.event (id) on delete cascade,
    table_id    uuid not null references workshop.round_table (id),
    item_id     uuid not null references workshop.item (id),
    step_id     uuid references workshop.step (id) on delete set null,
    prompt_id   uuid references workshop.prompt (id) on delete set null,
    device_id   uuid references workshop.device (id) on delete set null,
    text        text not null check (length(text) between 1 and 2000),
    language    text,
    -- QUIET: seen by its own phone only, until the table's round is over and it becomes OPEN.
    visibility  text not null default 'OPEN' check (visibility in ('QUIET', 'OPEN')),
    commitment  boolean not null default false,
    position    double precision not null,
    version     integer not null default 1,
    merged_into uuid references workshop.note (id),
    written_at  timestamptz not null,  -- by the device's clock, set right against the server's
    received_at timestamptz not null,
    late        boolean not null default false,
    deleted_at  timestamptz,
    -- Grows with every change in the event: "what changed since N".
    seq         bigint not null
);
create sequence workshop.change_seq;
create index note_by_table on workshop.note (table_id, item_id, position);
create index note_by_change on workshop.note (event_id, seq);

-- Every wording a note has had: an edit that met another edit is never lost.
create table workshop.note_wording (
    note_id   uuid not null references workshop.note (id) on delete cascade,
    version   integer not null,
    text      text not null,
    device_id uuid references workshop.device (id) on delete set null,
    at        timestamptz not null,
    primary key (note_id, version)
);

-- What a device has asked for and got: the same request sent again changes nothing.
create table workshop.receipt (
    operation_id uuid primary key,
    event_id     uuid not null references workshop.event (id) on delete cascade,
    device_id    uuid references workshop.device (id) on delete set null,
    subject_id   uuid,
    at           timestamptz not null
);
create index receipt_by_event on workshop.receipt (event_id);

create table workshop.dot (
    note_id   uuid not null references workshop.note (id) on delete cascade,
    device_id uuid not null references workshop.device (id) on delete cascade,
    primary key (note_id, device_id)
);

-- The table's own words about a task; sent when those at the table have agreed.
create table workshop.summary (
    table_id  uuid not null references workshop.round_table (id),
    item_id   uuid not null references workshop.item (id) on delete cascade,
    text      text not null default '' check (length(text) <= 4000),
    version   integer not null default 1,
    agreed    smallint not null default 0,
    sent_at   timestamptz,
    seq       bigint not null,
    primary key (table_id, item_id)
);
create table workshop.agreement (
    table_id  uuid not null,
    item_id   uuid not null,
    version   integer not null,
    device_id uuid not null references workshop.device (id) on delete cascade,
    primary key (table_id, item_id, device_id),
    foreign key (table_id, item_id) references workshop.summary (table_id, item_id) on delete cascade
);

-- What was refused on the day: wrong codes, floods, huge notes, closed steps. Seen by the facilitator.
create table workshop.incident (
    event_id uuid not null references workshop.event (id) on delete cascade,
    kind     text not null,
    table_id uuid references workshop.round_table (id) on delete cascade,
    day      date not null,
    count    integer not null,
    last_at  timestamptz not null,
    unique nulls not distinct (event_id, kind, table_id, day)
);
