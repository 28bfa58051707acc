-- Frameworks that others publish, as CASE packages, kept word for word: the frame is the package with its lists emptied,
-- and each thing of a list is an entry. Bodies are "json", not "jsonb", so that nothing is written otherwise than it came.
create table framework.package (
    id               uuid primary key,
    title            text not null,
    creator          text not null,
    language         text,
    version          text,
    changed_at       text not null,
    imported_at      timestamptz not null,
    imported_by      uuid references identity.person (id) on delete set null,
    items            int not null,
    associations     int not null,
    frame            json not null
);

-- What is beside the body is read from it at import, for finding and showing.
create table framework.package_entry (
    package_id  uuid not null references framework.package (id) on delete cascade,
    kind        text not null,
    position    int not null,
    identifier  uuid not null,
    code        text,
    statement   text,
    type        text,
    origin      text,
    destination text,
    sequence    bigint,
    body        json not null,
    primary key (package_id, kind, position)
);
create unique index package_entry_by_identifier on framework.package_entry (identifier, kind, package_id);
create index package_entry_by_origin on framework.package_entry (package_id, origin) where origin is not null;
create index package_entry_by_destination on framework.package_entry (package_id, destination) where destination is not null;

-- A file somebody handed in: first looked through, then taken in when they agree. Content is compressed, and gone when the
-- import is over.
create table framework.import_job (
    id          uuid primary key,
    kind        text not null check (kind in ('CASE', 'DOCUMENTS', 'SHEET')),
    file_name   text not null,
    person_id   uuid references identity.person (id) on delete set null,
    received_at timestamptz not null,
    edition_id  uuid references framework.edition (id) on delete cascade,
    version     text,
    content     bytea,
    state       text not null check (state in ('CHECKING', 'READY', 'STORING', 'DONE', 'REFUSED')),
    done        int not null default 0,
    total       int not null default 0,
    problems    jsonb not null default '[]',
    outcome     jsonb
);
create index import_job_by_time on framework.import_job (received_at desc);
