-- One arrangement of who sits where; the one that holds now is what tables and phones see.
create table workshop.seating_round (
    event_id    uuid not null references workshop.event (id) on delete cascade,
    round       smallint not null check (round between 1 and 20),
    state       text not null default 'EMPTY' check (state in ('EMPTY', 'WORKING', 'READY', 'FAILED')),
    percent     smallint not null default 0,
    started_at  timestamptz,
    finished_at timestamptz,
    outcome     jsonb,
    is_current  boolean not null default false,
    primary key (event_id, round)
);
create unique index seating_round_current on workshop.seating_round (event_id) where is_current;

create table workshop.seat (
    event_id       uuid not null,
    round          smallint not null,
    participant_id uuid not null references workshop.participant (id) on delete cascade,
    table_id       uuid not null references workshop.round_table (id) on delete cascade,
    -- Placed by hand: no seating moves it.
    pinned         boolean not null default false,
    primary key (participant_id, round),
    foreign key (event_id, round) references workshop.seating_round (event_id, round) on delete cascade
);
create index seat_by_table on workshop.seat (table_id, round);
create index seat_by_round on workshop.seat (event_id, round);

create table workshop.wish (
    id       uuid primary key,
    event_id uuid not null references workshop.event (id) on delete cascade,
    kind     text not null check (kind in ('TOGETHER', 'APART')),
    one      uuid not null references workshop.participant (id) on delete cascade,
    other    uuid not null references workshop.participant (id) on delete cascade,
    check (one < other),
    unique (event_id, one, other)
);
