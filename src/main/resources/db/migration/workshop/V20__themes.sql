-- Notes gathered into themes by several people at once. What each of them did is kept, so that it can be taken back.

-- One row per task; its lock puts changes of a board in order, and its version grows with each of them.
create table workshop.board (
    item_id uuid primary key references workshop.item (id) on delete cascade,
    version bigint not null default 0
);

create table workshop.theme (
    id       uuid primary key,
    item_id  uuid not null references workshop.item (id) on delete cascade,
    name     text not null check (length(name) between 1 and 120),
    position double precision not null,
    version  integer not null default 1,
    -- Dissolved, or merged into another; kept, because that can be undone.
    gone     boolean not null default false
);
create index theme_by_item on workshop.theme (item_id, position);

-- Where a note lies. No row, or no theme: it is loose.
create table workshop.placement (
    note_id  uuid primary key references workshop.note (id) on delete cascade,
    theme_id uuid references workshop.theme (id) on delete cascade,
    version  integer not null default 0
);
create index placement_by_theme on workshop.placement (theme_id);

-- Undoing is an action too: nothing here is ever changed or taken away.
create table workshop.theme_action (
    id        uuid primary key,
    item_id   uuid not null references workshop.item (id) on delete cascade,
    number    bigint not null,         -- the board's version that came of it
    person_id uuid references identity.person (id) on delete set null,
    device_id uuid references workshop.device (id) on delete set null,
    kind      text not null check (kind in ('DO', 'UNDO', 'REDO')),
    verb      text not null,
    theme_id  uuid,
    changes   jsonb not null,
    missed    integer not null,        -- notes that others had moved in the meantime
    at        timestamptz not null,
    unique (item_id, number)
);

-- A table that does not find itself in the theme its note was put in.
create table workshop.objection (
    note_id     uuid primary key references workshop.note (id) on delete cascade,
    theme_id    uuid not null references workshop.theme (id) on delete cascade,
    words       text not null check (length(words) <= 500),
    at          timestamptz not null,
    resolved_at timestamptz,
    answer      text not null default '' check (length(answer) <= 500)
);
create index objection_by_theme on workshop.objection (theme_id);

create index note_by_item on workshop.note (item_id, received_at desc);
