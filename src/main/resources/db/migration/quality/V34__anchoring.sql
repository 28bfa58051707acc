-- Where a service stands with an item of the anchoring checklist, or with one of the four calls. What each says is read in
-- the edition; code is the element's.
create table quality.anchoring (
    service_id uuid not null references identity.service (id) on delete cascade,
    code       text not null,
    state      text not null check (state in ('NOT_YET', 'STARTED', 'IN_PLACE')),
    -- Who is responsible: a role or a unit, in the service's words.
    who        text not null default '' check (length(who) <= 200),
    note       text not null default '' check (length(note) <= 2000),
    version    int not null default 1,
    changed_at timestamptz not null,
    primary key (service_id, code)
);

-- What a service needs from those above it, in its own words.
create table quality.need (
    id         uuid primary key,
    service_id uuid not null references identity.service (id) on delete cascade,
    text       text not null check (length(text) between 1 and 500),
    created_at timestamptz not null,
    met_at     timestamptz
);
create index need_by_service on quality.need (service_id);
