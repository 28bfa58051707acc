-- Accounts elsewhere that open one here. What a provider says besides (name, address) is not kept: the issuer and its
-- subject are the only things that are ever matched.
create table identity.external_login (
    id           uuid primary key,
    issuer       text not null check (length(issuer) <= 500),
    subject      text not null check (length(subject) between 1 and 255),
    person_id    uuid not null references identity.person (id) on delete cascade,
    created_at   timestamptz not null,
    last_used_at timestamptz not null,
    unique (issuer, subject)
);
create index external_login_by_person on identity.external_login (person_id);
