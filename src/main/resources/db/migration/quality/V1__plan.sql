create schema quality;

-- What a service has set out to do. One plan a service: it is the list of its actions.
create table quality.action (
    id          uuid primary key,
    service_id  uuid not null references identity.service (id) on delete cascade,
    title       text not null check (length(title) between 1 and 300),
    -- How the service will know that it worked.
    measure     text not null default '' check (length(measure) <= 2000),
    -- Somebody of the service; when they leave, the action stays and waits for somebody else.
    responsible uuid references identity.person (id) on delete set null,
    due         date,
    status      text not null default 'PLANNED' check (status in ('PLANNED', 'UNDER_WAY', 'DONE', 'DROPPED')),
    -- What came of it, in the service's own words.
    effect      text not null default '' check (length(effect) <= 4000),
    source      text not null check (source in ('ROUND', 'TEAM_PICTURE', 'EVENT', 'VOICES', 'OWN')),
    -- The round, event or evaluation picture it comes from, in the module that has it; null for OWN.
    source_id   uuid,
    -- What of the framework it is about, as in /rammeverk/element/{part}/{code}.
    element     text,
    version     int not null default 1,
    created_at  timestamptz not null,
    changed_at  timestamptz not null
);
create index action_by_service on quality.action (service_id);
create index action_by_source on quality.action (source_id);
create index action_by_responsible on quality.action (responsible);
