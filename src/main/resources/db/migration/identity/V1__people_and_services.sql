create schema identity;

-- Everything a person owns, in every module, hangs on this row by "on delete cascade": deleting an account is deleting it.
create table identity.person (
    id                 uuid primary key,
    name               text not null check (length(name) between 1 and 200),
    email              text not null check (length(email) between 3 and 254),
    -- Null until somebody has used a link sent to the address; until then the account may have been made by somebody else.
    email_confirmed_at timestamptz,
    language           text not null check (language in ('nb', 'nn', 'en')),
    -- Null for those who sign in with a passkey or a one-time link only.
    password_hash      text,
    created_at         timestamptz not null
);
create unique index person_by_email on identity.person (lower(email));
create index person_by_name on identity.person (lower(name));

create table identity.platform_role (
    person_id uuid not null references identity.person (id) on delete cascade,
    role      text not null check (role in ('EDITOR', 'DIRECTORATE', 'MODERATOR', 'ADMIN')),
    primary key (person_id, role)
);

-- An owner of services: a municipality, a county, a university, a company.
create table identity.organisation (
    id         uuid primary key,
    name       text not null check (length(name) between 1 and 200),
    number     char(9) unique,
    created_at timestamptz not null
);

create table identity.service (
    id              uuid primary key,
    organisation_id uuid references identity.organisation (id),
    name            text not null check (length(name) between 1 and 200),
    sector          text not null,
    county          char(2) not null,
    -- First day, and the first day on which it is no longer: periods are half open everywhere.
    valid_from      date not null,
    valid_to        date check (valid_to >= valid_from),
    created_at      timestamptz not null
);
create index service_by_organisation on identity.service (organisation_id);

-- One role of one person in one service over one period; a person may hold several roles and come back.
create table identity.membership (
    id         uuid primary key,
    person_id  uuid not null references identity.person (id) on delete cascade,
    service_id uuid not null references identity.service (id) on delete cascade,
    role       text not null check (role in ('PRACTITIONER', 'LEADER', 'QUALITY_COORDINATOR', 'OWNER')),
    valid_from date not null,
    valid_to   date check (valid_to >= valid_from)
);
create index membership_by_person on identity.membership (person_id);
create index membership_by_service on identity.membership (service_id);
create unique index membership_open on identity.membership (person_id, service_id, role) where valid_to is null;

-- With an address: for one person, gone when accepted. Without: a link that a leader shares with the whole service.
create table identity.invitation (
    id          uuid primary key,
    service_id  uuid not null references identity.service (id) on delete cascade,
    role        text not null check (role in ('PRACTITIONER', 'LEADER', 'QUALITY_COORDINATOR', 'OWNER')),
    name        text,
    email       text,
    fingerprint bytea not null unique,
    -- Only of links that a leader shares and must see again; a personal code is known to its e-mail alone.
    code        text check (email is null or code is null),
    invited_by  uuid references identity.person (id) on delete set null,
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    declined_at timestamptz
);
create unique index invitation_by_email on identity.invitation (service_id, lower(email)) where email is not null;

-- One-time links. Only a fingerprint of the token is kept, so that a copy of the table opens no account.
create table identity.sign_in_link (
    fingerprint bytea primary key,
    person_id   uuid not null references identity.person (id) on delete cascade,
    -- The address it was sent to; using the link confirms it, and makes it the person's address when it is a new one.
    email       text not null,
    -- Whether it opens the account, or only confirms an address for somebody who is signed in to it.
    signs_in    boolean not null,
    expires_at  timestamptz not null
);
create index sign_in_link_by_person on identity.sign_in_link (person_id);

create table identity.passkey (
    credential_id   bytea primary key,
    person_id       uuid not null references identity.person (id) on delete cascade,
    label           text not null,
    public_key      bytea not null,
    signature_count bigint not null,
    uv_initialized  boolean not null,
    transports      text not null,
    backup_eligible boolean not null,
    backup_state    boolean not null,
    attestation     bytea,
    client_data     bytea,
    created_at      timestamptz not null,
    last_used_at    timestamptz not null
);
create index passkey_by_person on identity.passkey (person_id);

-- Leads to making the first administrator; at most one row, gone with its use.
create table identity.setup_token (
    one         boolean primary key default true check (one),
    fingerprint bytea not null
);
