-- Editions of the framework, each as a tree of elements. A draft changes; a published edition never does.
create schema framework;

create table framework.edition (
    id           uuid primary key,
    framework    text not null,
    version      text not null,
    status       text not null check (status in ('draft', 'published')),
    published_at timestamptz,
    change_note  jsonb,
    unique (framework, version),
    check ((status = 'published') = (published_at is not null))
);
create index edition_by_publication on framework.edition (published_at desc) where status = 'published';

-- One thing with a name or a text of its own. Its code is unique within its part and lasts: answers, plans, links and
-- posters refer to it. What has an id in the exchanged documents has that as its code; what has only a key, or neither,
-- has the path to it, with dots.
create table framework.element (
    edition_id         uuid not null references framework.edition (id) on delete cascade,
    part               text not null,
    code               text not null,
    parent             text,
    role               text not null,
    position           int,
    number             int,
    provenance         text check (provenance in ('official-name', 'official-text', 'working', 'local')),
    official_languages text[] not null default '{}',
    fields             jsonb not null,
    primary key (edition_id, part, code),
    foreign key (edition_id, part, parent) references framework.element (edition_id, part, code)
);
create index element_by_parent on framework.element (edition_id, part, parent);

-- What took an element's place, whichever edition it happened in: a code is never used again, so this is a fact about the
-- code and no part of any edition. Written when an edition without the old code is published.
create table framework.replacement (
    framework   text not null,
    part        text not null,
    code        text not null,
    replaced_by text not null check (replaced_by <> code),
    primary key (framework, part, code)
);

create function framework.keep_published() returns trigger language plpgsql as $$
begin
    if old.status = 'published' then
        raise exception 'Edition % is published and does not change', old.version using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger keep_published before update or delete on framework.edition
    for each row execute function framework.keep_published();

-- The share lock makes a change to a draft and its publication wait for each other.
create function framework.keep_published_elements() returns trigger language plpgsql as $$
declare
    touched uuid[] := case tg_op when 'INSERT' then array[new.edition_id]
                                 when 'DELETE' then array[old.edition_id]
                                 else array[old.edition_id, new.edition_id] end;
    edition framework.edition;
begin
    for edition in select * from framework.edition where id = any (touched) for share loop
        if edition.status = 'published' then
            raise exception 'Edition % is published and does not change', edition.version using errcode = 'integrity_constraint_violation';
        end if;
    end loop;
    return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger keep_published before insert or update or delete on framework.element
    for each row execute function framework.keep_published_elements();

create function framework.refuse_truncate() returns trigger language plpgsql as $$
begin
    raise exception 'Published editions do not change' using errcode = 'integrity_constraint_violation';
end $$;

create trigger refuse_truncate before truncate on framework.edition
    for each statement execute function framework.refuse_truncate();
create trigger refuse_truncate before truncate on framework.element
    for each statement execute function framework.refuse_truncate();
