-- What people let their team count in. Without a row in sharing nothing is shared. Everything a team is ever shown is
-- added up from batches: fixed groups of at least five evaluations that no other batch has and that never change. Take one
-- evaluation away, by whatever way it goes, and its batch is gone with all its sums (docs/privacy.md).
create table selfevaluation.sharing (
    evaluation_id uuid primary key references selfevaluation.evaluation (id) on delete cascade,
    service_id    uuid not null references identity.service (id) on delete cascade, -- one service and no more
    pooled        boolean not null,         -- may also be counted together with other services
    shared_at     timestamptz not null
);
create index sharing_by_service on selfevaluation.sharing (service_id);

-- Services that want a picture together.
create table selfevaluation.pool (
    id         uuid primary key,
    created_at timestamptz not null
);

create table selfevaluation.pool_service (
    pool_id     uuid not null references selfevaluation.pool (id) on delete cascade,
    service_id  uuid not null references identity.service (id) on delete cascade,
    invited_at  timestamptz not null,
    accepted_at timestamptz,                -- null while it is an invitation
    primary key (pool_id, service_id)
);
-- A service is in one pool at a time.
create unique index pool_of_service on selfevaluation.pool_service (service_id) where accepted_at is not null;
create index pool_invitation on selfevaluation.pool_service (service_id);

create table selfevaluation.batch (
    id          uuid primary key,
    service_id  uuid references identity.service (id) on delete cascade,
    pool_id     uuid references selfevaluation.pool (id) on delete cascade,
    edition_id  uuid not null references framework.edition (id), -- whose words the sums are in
    sealed_at   timestamptz not null,
    retired_at  timestamptz,                -- when newer evaluations took its place
    size        smallint not null check (size >= 5),
    keys        text[] not null,            -- what was counted; only what at least five have answered is here
    answered    smallint[] not null,
    reached     smallint[] not null,        -- of these, competent or specialised
    specialised smallint[] not null,
    check (num_nonnulls(service_id, pool_id) = 1)
);
create index batch_by_service on selfevaluation.batch (service_id);
create index batch_by_pool on selfevaluation.batch (pool_id);

create table selfevaluation.batch_share (
    evaluation_id uuid primary key references selfevaluation.sharing (evaluation_id) on delete cascade,
    batch_id      uuid not null references selfevaluation.batch (id) on delete cascade
);
create index batch_share_by_batch on selfevaluation.batch_share (batch_id);

-- Evaluations that have been in a batch. They are never in another one, also when theirs is gone.
create table selfevaluation.spent (
    evaluation_id uuid primary key references selfevaluation.evaluation (id) on delete cascade,
    dissolved_at  timestamptz              -- when somebody else's withdrawal took the batch away
);

create function selfevaluation.dissolve_batch() returns trigger language plpgsql as $$
begin
    delete from selfevaluation.batch where id = old.batch_id;
    return null;
end $$;

create trigger dissolve_batch after delete on selfevaluation.batch_share
    for each row execute function selfevaluation.dissolve_batch();

create function selfevaluation.note_dissolved() returns trigger language plpgsql as $$
begin
    update selfevaluation.spent set dissolved_at = now()
    where evaluation_id in (select evaluation_id from selfevaluation.batch_share where batch_id = old.id);
    return old;
end $$;

create trigger note_dissolved before delete on selfevaluation.batch
    for each row execute function selfevaluation.note_dissolved();

-- What somebody puts forward to their colleagues in the conversation: their own strengths, in their own name.
create table selfevaluation.strength (
    person_id    uuid not null references identity.person (id) on delete cascade,
    service_id   uuid not null references identity.service (id) on delete cascade,
    edition_id   uuid not null references framework.edition (id),
    statement_id text not null,
    step         smallint not null check (step in (3, 4)), -- framework.Step.code: competent, specialised
    put_at       timestamptz not null,
    primary key (person_id, service_id, statement_id)
);
create index strength_by_service on selfevaluation.strength (service_id);

create table selfevaluation.strength_words (
    person_id  uuid not null references identity.person (id) on delete cascade,
    service_id uuid not null references identity.service (id) on delete cascade,
    words      text not null check (length(words) between 1 and 500),
    primary key (person_id, service_id)
);
