create schema audit;
grant usage on schema audit to trama_app;

create table audit.entry (
    district    uuid        not null default current_district(),
    id          uuid        not null default uuidv7(),
    at          timestamptz not null,
    account     uuid,
    actor       text        not null,
    mandate     uuid,
    act         text        not null,
    subject     text        not null,
    subject_id  text        not null,
    read_only   boolean     not null,
    correlation text,
    tx          xid8        not null default pg_current_xact_id(),
    primary key (district, id)
);
comment on table audit.entry is 'Who did or read what, when; only ever added to';
comment on column audit.entry.tx is 'Transaction that wrote it: the sealer takes only what no running transaction can still precede';
select by_district('audit.entry', true);
create index entry_at on audit.entry (district, at desc, id desc);
create index entry_tx on audit.entry (district, tx, id);

create table audit.seal (
    district uuid        not null default current_district(),
    number   bigint      not null check (number > 0),
    entry    uuid        not null,
    hash     bytea       not null,
    sealed   timestamptz not null,
    primary key (district, number),
    unique (district, entry),
    foreign key (district, entry) references audit.entry
);
comment on table audit.seal is 'The chain over committed entries: each hash covers its entry and the hash before it';
select by_district('audit.seal', true);
