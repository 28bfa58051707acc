-- What a service or a county has put beside the national statements and indicators. No part of any edition, so nothing that
-- counts the framework's own ever sees it.
create table framework.local_addition (
    id         uuid primary key,
    service_id uuid references identity.service (id) on delete cascade,
    county     text,
    part       text not null,
    beside     text not null,
    text       jsonb not null,
    added_at   timestamptz not null,
    check ((service_id is null) <> (county is null))
);
create index local_addition_by_service on framework.local_addition (service_id);
create index local_addition_by_county on framework.local_addition (county);
