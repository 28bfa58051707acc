-- Rounds of Vår kvalitet: a service looks at itself with the quality model of one edition.
create table quality.round (
    id                uuid primary key,
    service_id        uuid not null references identity.service (id) on delete cascade,
    -- Never changed: a round stays on the edition it began with.
    edition_id        uuid not null references framework.edition (id),
    -- A place under the service; empty when the round is about the whole of it.
    site              text not null default '' check (length(site) <= 100),
    areas             text[] not null check (cardinality(areas) > 0),
    -- What is asked, in the order it is asked in: codes of the edition and of the local ones below.
    indicators        text[] not null check (cardinality(indicators) > 0),
    -- The service's and the county's own indicators as they were when the round began: code, beside, from, text.
    locals            jsonb not null default '[]',
    deadline          date not null,
    phase             text not null check (phase in ('ANSWERING', 'MEETING', 'CLOSED')),
    remind            boolean not null default false,
    started_by        uuid references identity.person (id) on delete set null,
    started_at        timestamptz not null,
    copied_from       uuid references quality.round (id) on delete set null,
    -- Known from when the answers were counted, once and for all.
    answers_closed_at timestamptz,
    answered          int check (answered >= 0),
    -- Why the answers are shown together, or are not: PICTURE, FEW, LIKE_ANOTHER.
    showing           text check (showing in ('PICTURE', 'FEW', 'LIKE_ANOTHER')),
    votes_closed_at   timestamptz,
    closed_at         timestamptz,
    check ((phase = 'ANSWERING') = (answers_closed_at is null)),
    check ((phase = 'CLOSED') = (closed_at is not null)),
    check ((answers_closed_at is null) = (answered is null) and (answered is null) = (showing is null))
);
create index round_by_service on quality.round (service_id, started_at desc);
create unique index round_under_way on quality.round (service_id, site) where phase <> 'CLOSED';

-- Who is asked. A partner has no account: the link is theirs, and only its fingerprint is kept.
create table quality.participant (
    id          uuid primary key,
    round_id    uuid not null references quality.round (id) on delete cascade,
    person_id   uuid references identity.person (id) on delete cascade,
    email       text check (length(email) between 3 and 254),
    fingerprint bytea unique,
    part        text not null check (part in ('LEADER', 'PRACTITIONER', 'OWNER', 'PARTNER')),
    -- When they said that they were done; they may still change what they answered until the answers are counted.
    done_at     timestamptz,
    -- In a small round: shows the others their own answers, under their name.
    brings      boolean not null default false,
    stop_token  text unique,
    check ((person_id is null) = (part = 'PARTNER')),
    check ((person_id is null) = (email is not null))
);
create unique index participant_once on quality.participant (round_id, person_id);
create unique index participant_partner on quality.participant (round_id, lower(email)) where email is not null;
create index participant_by_person on quality.participant (person_id);

-- Nobody but the participant reads these rows; they go with the person.
create table quality.answer (
    participant_id uuid not null references quality.participant (id) on delete cascade,
    indicator      text not null,
    level          smallint not null check (level between 1 and 6), -- rounds.Level.code
    answered_at    timestamptz not null,
    primary key (participant_id, indicator)
);

create table quality.word (
    participant_id uuid not null references quality.participant (id) on delete cascade,
    area           text not null,
    kind           text not null check (kind in ('STRONG', 'IMPROVE')),
    text           text not null check (length(text) <= 500),
    -- Their own choice: the meeting may read it, without their name.
    released       boolean not null default false,
    written_at     timestamptz not null,
    primary key (participant_id, area, kind)
);

-- What was counted when the answers were closed. No row here leads to a person, and none changes when one of them goes.
create table quality.spread (
    round_id      uuid not null references quality.round (id) on delete cascade,
    indicator     text not null,
    counts        int[] not null check (cardinality(counts) = 6),
    practitioners int[] check (cardinality(practitioners) = 6),
    primary key (round_id, indicator)
);
create table quality.spoken (
    round_id uuid not null references quality.round (id) on delete cascade,
    area     text not null,
    kind     text not null check (kind in ('STRONG', 'IMPROVE')),
    -- Drawn by lot, so that the order tells nothing.
    place    int not null,
    text     text not null,
    primary key (round_id, area, kind, place)
);

-- What the meeting agreed on.
create table quality.consensus (
    round_id   uuid not null references quality.round (id) on delete cascade,
    indicator  text not null,
    level      smallint check (level between 1 and 6),
    grounds    text not null default '' check (length(grounds) <= 4000),
    evidence   text not null default '' check (length(evidence) <= 2000),
    -- Comes from the round it was copied from, and nobody has looked at it since.
    carried    boolean not null default false,
    version    int not null default 1,
    changed_by uuid references identity.person (id) on delete set null,
    changed_at timestamptz not null,
    primary key (round_id, indicator)
);

-- What the meeting lifts out of the rest, to choose among.
create table quality.candidate (
    round_id  uuid not null references quality.round (id) on delete cascade,
    indicator text not null,
    -- Sums over those who have placed it, counted once when the dots are closed; or the meeting's own, for a few.
    placed    int not null default 0,
    impact    int not null default 0,
    effort    int not null default 0,
    dots      int not null default 0,
    chosen    boolean not null default false,
    raised_at timestamptz not null,
    primary key (round_id, indicator)
);
create table quality.placement (
    participant_id uuid not null references quality.participant (id) on delete cascade,
    indicator      text not null,
    impact         smallint check (impact between 1 and 5),
    effort         smallint check (effort between 1 and 5),
    dot            boolean not null default false,
    primary key (participant_id, indicator)
);

-- Reminders that have been written, each once.
create table quality.round_reminded (
    participant_id uuid not null references quality.participant (id) on delete cascade,
    subject        text not null,
    primary key (participant_id, subject)
);
