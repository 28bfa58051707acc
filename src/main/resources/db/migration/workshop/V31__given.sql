-- What somebody took along into the plan of a service they belong to, once for each service; the plan itself is another
-- module's. It stays the service's when the person goes.
create table workshop.given (
    id         uuid primary key,
    event_id   uuid not null references workshop.event (id) on delete cascade,
    service_id uuid not null references identity.service (id) on delete cascade,
    person_id  uuid references identity.person (id) on delete set null,
    -- A note or a theme.
    subject_id uuid not null,
    at         timestamptz not null,
    unique (service_id, subject_id)
);
create index given_by_event on workshop.given (event_id, service_id);
create index given_by_person on workshop.given (person_id);
