-- Simulated tables and phones take part in an event. Whoever finds a play whose heart has stopped knows that it was cut off.
create table workshop.play (
    event_id   uuid primary key references workshop.event (id) on delete cascade,
    speed      smallint not null check (speed in (1, 5, 20)),
    phones     smallint not null check (phones between 0 and 400),
    -- Whether the play moves the room on, too.
    leads      boolean not null,
    -- Who began it; a play that leads does so in their name.
    person_id  uuid references identity.person (id) on delete cascade,
    status     text not null check (status in ('RUNNING', 'STOPPED')),
    reason     text not null default '' check (reason in ('', 'ASKED', 'OVER', 'LIMIT', 'CUT_OFF')),
    started_at timestamptz not null,
    beat_at    timestamptz not null
);
