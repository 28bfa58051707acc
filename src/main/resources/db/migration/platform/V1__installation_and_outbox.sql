create schema platform;

-- Whether this database is a demo or real, settled for good at the first start.
create table platform.installation (
    one        boolean primary key default true check (one),
    demo       boolean not null,
    settled_at timestamptz not null
);

-- Letters are written in the transaction that causes them and sent after it. The text of a sent letter is not kept: it
-- may hold a link that signs somebody in.
create table platform.outbox (
    id         uuid primary key,
    recipient  text not null,
    language   text not null,
    subject    text not null,
    body       text,
    created_at timestamptz not null,
    sent_at    timestamptz,
    failure    text
);
create index outbox_by_time on platform.outbox (created_at);
create index outbox_by_recipient on platform.outbox (lower(recipient));
