-- The languages that have the essentials are found too, each with PostgreSQL's own stemmer where it has one; Ukrainian has
-- none.
create or replace function framework.search_config(language text) returns regconfig language sql immutable parallel safe as $$
    select case when language in ('nb', 'nn') then 'pg_catalog.norwegian'::regconfig
                when language = 'en' then 'pg_catalog.english'::regconfig
                when language = 'fr' then 'pg_catalog.french'::regconfig
                when language = 'ru' then 'pg_catalog.russian'::regconfig
                when language = 'ar' then 'pg_catalog.arabic'::regconfig
                else 'pg_catalog.simple'::regconfig end
$$;
