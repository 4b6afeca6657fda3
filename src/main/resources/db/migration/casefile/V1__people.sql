create schema casefile;
grant usage on schema casefile to trama_app;

create table casefile.birth_place (
    code     text      not null check (code ~ '^[A-Z][0-9]{3}$'),
    valid    daterange not null check (not isempty(valid)),
    name     text      not null,
    province text,
    citizens text,
    plain    text      not null,
    primary key (code, valid)
);
comment on table casefile.birth_place is 'Where one can be born: municipalities, also those that are no more, with their days, and countries; by cadastral code';
comment on column casefile.birth_place.plain is 'The name without capitals, accents and apostrophes';
comment on column casefile.birth_place.citizens is 'What the citizens of a country are called; empty for a municipality';
select for_all_districts('casefile.birth_place');
create index birth_place_plain on casefile.birth_place (plain);

create table casefile.person (
    district       uuid    not null default current_district(),
    id             uuid    not null default uuidv7(),
    family_name    text    check (length(family_name) between 1 and 80),
    given_name     text    check (length(given_name) between 1 and 80),
    alias          text    check (length(alias) between 1 and 80),
    sex            text    check (sex in ('F', 'M')),
    birth_date     date,
    birth_year     int     check (birth_year between 1861 and 2100),
    birth_place    text    check (birth_place ~ '^[A-Z][0-9]{3}$'),
    fiscal_code    text    check (fiscal_code ~ '^[A-Z0-9]{16}$'),
    temporary_code text    check (temporary_code ~ '^([0-9]{11}|(STP|ENI)[0-9]{13})$'),
    citizenship    text    check (citizenship ~ '^[A-Z][0-9]{3}$'),
    languages      text[]  not null default '{}',
    mediator       boolean not null default false,
    phone          text    check (length(phone) <= 120),
    email          text    check (length(email) <= 120),
    municipality   text,
    address        text    check (length(address) <= 160),
    died           date,
    protected_by   uuid,
    plain          text    not null default '',
    keys           int[]   not null default '{}',
    version        int     not null default 1,
    primary key (district, id),
    foreign key (municipality) references territory.municipality,
    constraint person_birth check (birth_date is null or birth_year = extract(year from birth_date)),
    constraint person_death check (died is null or (birth_date is null or died >= birth_date) and (birth_year is null or extract(year from died) >= birth_year)),
    constraint person_called check (family_name is not null or given_name is not null or alias is not null)
);
comment on table casefile.person is 'A person whom the services know, by name or, where safety asks it, only by an alias';
comment on column casefile.person.alias is 'What a person without a name is called here';
comment on column casefile.person.birth_year is 'Also alone, where the day is not known';
comment on column casefile.person.birth_place is 'Cadastral code of the municipality or country, as birth_place has it';
comment on column casefile.person.citizenship is 'Code of the country; Z000 is Italy';
comment on column casefile.person.temporary_code is 'Provisional number of the tax agency, or STP or ENI code of the health service';
comment on column casefile.person.municipality is 'Where the person lives now; empty: not known, or nowhere';
comment on column casefile.person.protected_by is 'The protected case outside whose team the person does not exist';
comment on column casefile.person.plain is 'The whole name without capitals and accents';
comment on column casefile.person.keys is 'What a misspelt name is found by: marks of each word of the name and of the same word without one letter';
comment on column casefile.person.version is 'Which of two who change the same page came first';
select by_district('casefile.person');
create unique index person_fiscal_code on casefile.person (district, fiscal_code) where protected_by is null;
create index person_keys on casefile.person using gin (district, keys);
create index person_municipality on casefile.person (district, municipality);

create table casefile.residence (
    district     uuid      not null default current_district(),
    person       uuid      not null,
    valid        daterange not null check (not isempty(valid)),
    municipality text      not null,
    address      text      check (length(address) <= 160),
    primary key (district, person, valid),
    foreign key (district, person) references casefile.person,
    foreign key (municipality) references territory.municipality,
    exclude using gist (district with =, person with =, valid with &&)
);
comment on table casefile.residence is 'Where a person has lived, from when to when';
select by_district('casefile.residence');

create table casefile.household (
    district uuid not null default current_district(),
    id       uuid not null default uuidv7(),
    kind     text not null check (kind in ('REGISTRY', 'ISEE', 'ACTUAL')),
    name     text check (length(name) <= 120),
    primary key (district, id),
    unique (district, id, kind)
);
comment on table casefile.household is 'People who belong together: for the registry, for the ISEE, or in fact';
select by_district('casefile.household');

create table casefile.household_member (
    district  uuid      not null default current_district(),
    household uuid      not null,
    person    uuid      not null,
    kind      text      not null,
    valid     daterange not null check (not isempty(valid)),
    role      text      check (length(role) <= 60),
    primary key (district, household, person, valid),
    foreign key (district, household, kind) references casefile.household (district, id, kind),
    foreign key (district, person) references casefile.person,
    constraint household_member_one_registry
        exclude using gist (district with =, person with =, kind with =, valid with &&) where (kind <> 'ACTUAL')
);
comment on table casefile.household_member is 'Who is in a household, from when to when; in one only of the registry, and one of the ISEE, at a time';
select by_district('casefile.household_member');

create table casefile.case_file (
    district       uuid not null default current_district(),
    id             uuid not null default uuidv7(),
    person         uuid not null,
    opened         date not null,
    closed         date,
    reason         text not null check (length(reason) <= 400),
    closing        text check (closing in ('RESULT', 'MOVED', 'DIED', 'WITHDREW', 'OTHER_SERVICE', 'LOST', 'MISTAKE')),
    complexity     text not null default 'SIMPLE' check (complexity in ('LIGHT', 'SIMPLE', 'COMPLEX')),
    responsible    uuid not null,
    municipality   text,
    protected      boolean not null default false,
    desk_note      text check (length(desk_note) <= 400),
    desk_note_at   timestamptz,
    version        int not null default 1,
    primary key (district, id),
    foreign key (district, person) references casefile.person,
    foreign key (responsible) references security.account,
    foreign key (municipality) references territory.municipality,
    constraint case_file_days check (closed >= opened),
    constraint case_file_closing check ((closed is null) = (closing is null))
);
comment on table casefile.case_file is 'A case: somebody followed by the services, with one worker who answers for it';
comment on column casefile.case_file.responsible is 'The account of the worker who answers for it';
comment on column casefile.case_file.municipality is 'Where the case belongs: whose coordinator answers for it';
comment on column casefile.case_file.protected is 'Invisible outside its team, with its person';
comment on column casefile.case_file.desk_note is 'What the worker chose to leave at the desk, and nothing else of the case';
select by_district('casefile.case_file');
create unique index case_file_open on casefile.case_file (district, person) where closed is null;
create index case_file_person on casefile.case_file (district, person);
create index case_file_responsible on casefile.case_file (district, responsible) where closed is null;

alter table casefile.person add constraint person_protected_by foreign key (district, protected_by) references casefile.case_file;

create table casefile.team_member (
    district  uuid      not null default current_district(),
    case_file uuid      not null,
    account   uuid      not null,
    part      text      not null check (part in ('RESPONSIBLE', 'MEMBER')),
    name      text      not null check (length(name) <= 120),
    body      text      not null check (length(body) <= 120),
    role      text      not null,
    valid     daterange not null check (not isempty(valid)),
    primary key (district, case_file, account, valid),
    foreign key (district, case_file) references casefile.case_file,
    foreign key (account) references security.account,
    constraint team_member_once exclude using gist (district with =, case_file with =, account with =, valid with &&)
);
comment on table casefile.team_member is 'Who works on a case, from when to when; also for other bodies: health, school, third sector';
comment on column casefile.team_member.body is 'On whose behalf, by the name it had';
comment on column casefile.team_member.role is 'With which role';
select by_district('casefile.team_member');
create index team_member_account on casefile.team_member (district, account);

create table casefile.substitution (
    district uuid      not null default current_district(),
    id       uuid      not null default uuidv7(),
    absent   uuid      not null,
    stand_in uuid      not null check (stand_in <> absent),
    valid    daterange not null check (not isempty(valid)),
    primary key (district, id),
    foreign key (absent) references security.account,
    foreign key (stand_in) references security.account
);
comment on table casefile.substitution is 'Who stands in for whom, from when to when, and sees their cases then';
select by_district('casefile.substitution');
create index substitution_stand_in on casefile.substitution (district, stand_in);

create table casefile.break_glass (
    district    uuid        not null default current_district(),
    id          uuid        not null default uuidv7(),
    case_file   uuid        not null,
    account     uuid        not null,
    name        text        not null,
    reason      text        not null check (length(reason) between 10 and 400),
    since       timestamptz not null,
    until       timestamptz not null check (until > since),
    reviewed    timestamptz,
    reviewer    text,
    justified   boolean,
    primary key (district, id),
    foreign key (district, case_file) references casefile.case_file,
    foreign key (account) references security.account,
    check ((reviewed is null) = (justified is null))
);
comment on table casefile.break_glass is 'Temporary access to a case for a reason, which the coordinator reviews';
select by_district('casefile.break_glass');
create index break_glass_account on casefile.break_glass (district, account, until);
