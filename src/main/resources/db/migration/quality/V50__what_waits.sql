-- Whoever deletes their account takes their name along; that there was somebody stays, so that what they had waits for
-- somebody new instead of looking as if nobody had ever taken it.
alter table quality.action add column taken boolean not null default false;
update quality.action set taken = responsible is not null;

alter table quality.gathering
    add column hosted  boolean not null default false,
    -- Counts changes, so that two who edit at once find out.
    add column version int not null default 1;
update quality.gathering set hosted = host is not null;

-- A reminder brings a partner a new link, because of the first only the fingerprint is kept. All of them lead to the same
-- place, and go with it.
create table quality.partner_link (
    fingerprint    bytea primary key,
    participant_id uuid not null references quality.participant (id) on delete cascade
);
create index partner_link_by_participant on quality.partner_link (participant_id);
