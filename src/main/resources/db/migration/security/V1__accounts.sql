create schema security;
grant usage on schema security to trama_app;

create table security.district (
    id     uuid primary key,
    name   text not null,
    region text not null
);
comment on table security.district is 'The districts of this installation';
select for_all_districts('security.district', true);

create table security.account (
    id              uuid primary key default uuidv7(),
    login           text        not null,
    name            text        not null,
    password        text        not null,
    must_change     boolean     not null,
    disabled        boolean     not null default false,
    failures        int         not null default 0,
    locked_until    timestamptz,
    totp_secret     text,
    totp_confirmed  boolean     not null default false,
    totp_last_step  bigint      not null default 0,
    last_sign_in    timestamptz
);
comment on table security.account is 'A person who can sign in; passwords as Argon2id, of no district';
create unique index account_login on security.account (lower(login));
select for_all_districts('security.account', true);

create table security.first_access (
    token_hash text primary key,
    expires    timestamptz not null
);
comment on table security.first_access is 'The one-time token of the first administrator, as a hash';
select for_all_districts('security.first_access', true);

create table security.body (
    district uuid not null default current_district(),
    id       uuid not null default uuidv7(),
    name     text not null,
    kind     text not null check (kind in ('MUNICIPALITY', 'CONSORTIUM', 'HEALTH_AGENCY', 'THIRD_SECTOR', 'OTHER')),
    primary key (district, id),
    unique (district, name)
);
comment on table security.body is 'An organisation on whose behalf people act in a district';
select by_district('security.body');

create table security.mandate (
    district   uuid      not null default current_district(),
    id         uuid      not null default uuidv7(),
    account    uuid      not null,
    body       uuid      not null,
    role       text      not null,
    scope_kind text check (scope_kind in ('SUB_DISTRICT', 'MUNICIPALITY')),
    scope_id   text,
    scope_name text,
    valid      daterange not null check (not isempty(valid)),
    primary key (district, id),
    foreign key (account) references security.account,
    foreign key (district, body) references security.body,
    check ((scope_kind is null) = (scope_id is null))
);
comment on table security.mandate is 'What a person may do in a district, for which body, how far and until when; ended, never overwritten';
select by_district('security.mandate');
create index mandate_account on security.mandate (account);

/* At sign-in the district is not known yet: a person may read their own mandates, whatever the district. */
create function current_account() returns uuid language sql stable
    return nullif(current_setting('trama.account', true), '')::uuid;
create policy own_mandates on security.mandate for select using (account = current_account());
