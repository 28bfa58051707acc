-- A year of gatherings of a service. The newest one is the one it follows; earlier ones are its story.
create table quality.wheel (
    id         uuid primary key,
    service_id uuid not null references identity.service (id) on delete cascade,
    starts_on  date not null,
    created_at timestamptz not null
);
create index wheel_by_service on quality.wheel (service_id, starts_on desc);

create table quality.gathering (
    wheel_id   uuid not null references quality.wheel (id) on delete cascade,
    -- As in the template; what it is about is read there.
    number     int not null check (number >= 1),
    day        date not null,
    -- Whose turn it is to lead it; waits for somebody else when they leave.
    host       uuid references identity.person (id) on delete set null,
    -- The event made of it, in workshop, and who made it and can open it.
    event_id   uuid,
    event_by   uuid references identity.person (id) on delete set null,
    changed_at timestamptz not null,
    primary key (wheel_id, number)
);
create index gathering_by_host on quality.gathering (host);
create index gathering_by_maker on quality.gathering (event_by);
