-- What everybody may read, ready to be found: filled from its sources whenever one of them says that it has changed, so it
-- can be emptied at any time. Needs no extension: spelling is forgiven by words and their groups of three letters.
create table framework.search_source (
    source  text primary key,
    version text not null
);

-- One thing in one language. kind_key is the text key of its kind, path where it is read.
create table framework.search_entry (
    source   text not null references framework.search_source (source) on delete cascade,
    code     text not null,
    language text not null,
    kind     text not null,
    kind_key text not null,
    path     text not null,
    place    text not null,
    title    text not null,
    body     text not null,
    weight   double precision not null,
    words    tsvector not null,
    primary key (source, code, language)
);
create index search_entry_by_words on framework.search_entry using gin (words);

-- Every word of a source, so that a slip of the finger finds the word that was meant.
create table framework.search_word (
    source   text not null references framework.search_source (source) on delete cascade,
    language text not null,
    word     text not null,
    uses     bigint not null,
    trigrams text[] not null,
    primary key (source, language, word)
);
create index search_word_by_language on framework.search_word (language, word);
create index search_word_by_trigrams on framework.search_word using gin (trigrams);

-- Nynorsk and bokmål have one stemmer in PostgreSQL; it knows the endings of both.
create function framework.search_config(language text) returns regconfig language sql immutable parallel safe as $$
    select case when language in ('nb', 'nn') then 'pg_catalog.norwegian'::regconfig
                when language = 'en' then 'pg_catalog.english'::regconfig
                else 'pg_catalog.simple'::regconfig end
$$;
