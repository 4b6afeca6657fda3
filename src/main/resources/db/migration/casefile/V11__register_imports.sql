create table casefile.register_import (
    district uuid        not null default current_district(),
    id       uuid        not null default uuidv7(),
    file     text        not null check (length(file) <= 120),
    digest   text        not null,
    started  boolean     not null default false,
    account  uuid        not null,
    name     text        not null,
    at       timestamptz not null,
    primary key (district, id),
    unique (district, account, digest),
    foreign key (account) references security.account
);
comment on table casefile.register_import is 'An extract of the registry of a municipality that somebody sent: tried first, then brought in';
comment on column casefile.register_import.digest is 'Of what the file holds: sent twice, it is the same import';
comment on column casefile.register_import.account is 'Who sent it, and alone sees it';
select by_district('casefile.register_import');

create table casefile.register_row (
    district uuid    not null default current_district(),
    import   uuid    not null,
    line     int     not null,
    cells    text[]  not null,
    outcome  text    not null check (outcome in ('NEW', 'CHANGED', 'SAME', 'ASK', 'WRONG')),
    person   uuid,
    points   int     not null default 0,
    why      text,
    details  text[]  not null default '{}',
    done     boolean not null default false,
    primary key (district, import, line),
    foreign key (district, import) references casefile.register_import,
    foreign key (district, person) references casefile.person
);
comment on table casefile.register_row is 'A row of a registry extract, and what became of it';
comment on column casefile.register_row.cells is 'What was written; empty as soon as the row is in';
comment on column casefile.register_row.person is 'Who it is, or who it may be';
comment on column casefile.register_row.why is 'Key of the sentence that says what is wrong or doubtful';
select by_district('casefile.register_row');

create table casefile.register_household (
    district  uuid not null default current_district(),
    code      text not null check (length(code) <= 80),
    household uuid not null,
    primary key (district, code),
    foreign key (district, household) references casefile.household
);
comment on table casefile.register_household is 'By which code the registry of a municipality knows a household';
comment on column casefile.register_household.code is 'ISTAT code of the municipality, and the code of the household there';
select by_district('casefile.register_household');
