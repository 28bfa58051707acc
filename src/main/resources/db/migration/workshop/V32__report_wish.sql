-- Those who worked at an event and want its report sent to the address of their account.
create table workshop.report_wish (
    event_id  uuid not null references workshop.event (id) on delete cascade,
    person_id uuid not null references identity.person (id) on delete cascade,
    sent_at   timestamptz,
    primary key (event_id, person_id)
);
create index report_wish_by_person on workshop.report_wish (person_id);
