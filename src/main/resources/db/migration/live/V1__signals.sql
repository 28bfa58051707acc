create schema live;

-- Counts the commits that signalled something. Its one row is locked from the count to the end of the commit, so the order
-- of the numbers is the order in which others can see what was changed: who has seen n has missed nothing up to n.
create table live.clock (
    single boolean primary key default true check (single),
    n      bigint not null
);
insert into live.clock (n) values (0);

-- When something last changed, for those who were away.
create table live.topic (
    name    text primary key,
    changed bigint not null,
    at      timestamptz not null
);
create index topic_by_change on live.topic (changed);
