-- When each day begins; a day without a row begins at nine.
create table workshop.day (
    event_id  uuid not null references workshop.event (id) on delete cascade,
    number    smallint not null check (number between 1 and 30),
    starts_at time not null,
    primary key (event_id, number)
);

-- Events that were made together and belong together, as the eight of a year wheel.
alter table workshop.event add column series_id uuid;
create index event_by_series on workshop.event (series_id) where series_id is not null;

-- Opens the guide for table leaders to those who have the link.
alter table workshop.event add column guide_token text unique;

-- Items that were deleted a moment ago, whole, so that they can be had back.
create table workshop.deleted_item (
    id         uuid primary key,
    event_id   uuid not null references workshop.event (id) on delete cascade,
    content    jsonb not null,
    position   integer not null,
    deleted_at timestamptz not null
);
create index deleted_item_by_age on workshop.deleted_item (deleted_at);
