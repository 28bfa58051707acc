-- What a service has shared with its owner of one round: exactly what was seen in the preview, and nothing that changed
-- since. Taking it back is deleting the row.
create table quality.share (
    service_id uuid not null references identity.service (id) on delete cascade,
    round_id   uuid not null references quality.round (id) on delete cascade,
    content    jsonb not null,
    shared_at  timestamptz not null,
    primary key (service_id, round_id)
);
create index share_by_round on quality.share (round_id);
