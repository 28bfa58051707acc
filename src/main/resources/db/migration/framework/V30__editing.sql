-- Drafts: what editors work with before an edition is published. The elements themselves are rows like any edition's.
alter table framework.edition add column based_on uuid references framework.edition (id);
-- minor: other words, answers mean the same; major: statements came, went or were replaced.
alter table framework.edition add column step text check (step in ('minor', 'major'));

create table framework.draft (
    edition_id uuid primary key references framework.edition (id) on delete cascade,
    name       text not null,
    begun_at   timestamptz not null,
    begun_by   uuid references identity.person (id) on delete set null,
    changed_at timestamptz not null
);

-- What an element said from time to time, as flat values by field and language. The last one is how it stands; a save names
-- the version it was made from, so that nobody overwrites what they have not seen.
create table framework.revision (
    edition_id uuid not null references framework.edition (id) on delete cascade,
    part       text not null,
    code       text not null,
    version    int not null,
    content    jsonb not null,
    written_at timestamptz not null,
    written_by uuid references identity.person (id) on delete set null,
    primary key (edition_id, part, code, version)
);

-- Where official wording was found: a document, a page, a letter. Follows the element into the next edition.
create table framework.wording_source (
    edition_id uuid not null references framework.edition (id) on delete cascade,
    part       text not null,
    code       text not null,
    source     text not null,
    primary key (edition_id, part, code)
);

-- What a draft's editors put in the place of an element; a fact about the code from the day the draft is published.
create table framework.planned_replacement (
    edition_id  uuid not null references framework.edition (id) on delete cascade,
    part        text not null,
    code        text not null,
    replaced_by text not null check (replaced_by <> code),
    primary key (edition_id, part, code)
);

create table framework.comment (
    id         uuid primary key,
    edition_id uuid not null references framework.edition (id) on delete cascade,
    part       text not null,
    code       text not null,
    text       text not null,
    written_at timestamptz not null,
    written_by uuid references identity.person (id) on delete set null,
    solved_at  timestamptz,
    solved_by  uuid references identity.person (id) on delete set null
);
create index comment_by_element on framework.comment (edition_id, part, code);
