-- What the room has answered to a poll, or to a self-evaluation done in the room: sums and nothing else. All counters of a
-- subject are one row that every answer writes anew, so that no row tells which of them the latest answer changed, and
-- nothing here has a time or an order.
create table workshop.tally (
    -- A poll, or an item whose task is a self-evaluation.
    subject_id uuid primary key,
    event_id   uuid not null references workshop.event (id) on delete cascade,
    answers    integer not null default 0 check (answers >= 0),
    counts     jsonb not null default '{}'
);
create index tally_by_event on workshop.tally (event_id);

-- That a device has answered, so that it answers once. What it answered is nowhere.
create table workshop.voted (
    subject_id uuid not null references workshop.tally (subject_id) on delete cascade,
    device_id  uuid not null references workshop.device (id) on delete cascade,
    primary key (subject_id, device_id)
);
create index voted_by_device on workshop.voted (device_id);
