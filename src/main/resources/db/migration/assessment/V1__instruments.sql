create schema assessment;
grant usage on schema assessment to trama_app;

create table assessment.instrument (
    code       text  not null check (code ~ '^[A-Z][A-Z0-9_]{1,39}$' and code not like 'LOC\_%'),
    version    int   not null check (version > 0),
    definition jsonb not null,
    primary key (code, version)
);
comment on table assessment.instrument is 'National instruments, each version as it was published: questions, points, bands, terms of use. Written at the start from the files of the application, never changed';
select for_all_districts('assessment.instrument', true);
revoke update, delete on assessment.instrument from trama_app;

create table assessment.local_instrument (
    district   uuid        not null default current_district(),
    code       text        not null check (code ~ '^LOC_[A-Z0-9_]{1,36}$'),
    version    int         not null check (version > 0),
    definition jsonb       not null,
    at         timestamptz not null,
    primary key (district, code, version)
);
comment on table assessment.local_instrument is 'Instruments that a district has made or brought in, each version as it was published';
select by_district('assessment.local_instrument', true);
