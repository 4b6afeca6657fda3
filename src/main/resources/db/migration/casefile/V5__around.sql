create table casefile.need_code (
    code    text      not null check (length(code) <= 20),
    valid   daterange not null check (not isempty(valid)),
    italian text      not null,
    english text      not null,
    source  text      not null,
    primary key (code, valid)
);
comment on table casefile.need_code is 'What people need, in the words of the desk, with their days; several for one person, never a target';
select for_all_districts('casefile.need_code');
insert into casefile.need_code (code, valid, italian, english, source)
select code, daterange('2000-01-01', null), italian, english, 'Voci dello sportello, Distretto Casalasco'
from (values ('MOVING', 'Muoversi', 'Getting around'), ('LIVING', 'Vivere a casa', 'Living at home'),
             ('CARING', 'Chi assiste', 'Whoever cares for others'), ('MONEY', 'Soldi e spese', 'Money and expenses'),
             ('WORK', 'Lavoro', 'Work'), ('HOUSING', 'Casa', 'Housing'), ('CHILDREN', 'Figli e scuola', 'Children and school'),
             ('SAFETY', 'Violenza, paura', 'Violence, fear'), ('LONELINESS', 'Solitudine', 'Loneliness'),
             ('PAPERS', 'Documenti', 'Papers'), ('HEALTH', 'Salute e cure', 'Health and care'),
             ('DEPENDENCY', 'Dipendenze', 'Addictions'), ('JUSTICE', 'Giustizia', 'Justice'))
     as words (code, italian, english);

create table casefile.relation (
    district   uuid    not null default current_district(),
    id         uuid    not null default uuidv7(),
    person     uuid    not null,
    name       text    not null check (length(name) between 1 and 120),
    kind       text    not null check (length(kind) <= 20),
    tie        text    not null check (tie in ('STRONG', 'NORMAL', 'WEAK', 'TENSE', 'BROKEN')),
    tired      boolean not null default false,
    sex        text    check (sex in ('F', 'M')),
    birth_year int     check (birth_year between 1861 and 2100),
    dead       boolean not null default false,
    reference  boolean not null default false,
    contact    text    check (length(contact) <= 120),
    note       text    check (length(note) <= 200),
    since      date    not null,
    until      date    check (until >= since),
    primary key (district, id),
    foreign key (district, person) references casefile.person
);
comment on table casefile.relation is 'Who is around a person: family, neighbours, shopkeepers, associations, services, and how the tie is';
comment on column casefile.relation.tired is 'Who helps is worn out by it';
comment on column casefile.relation.reference is 'Whom to call';
comment on column casefile.relation.until is 'First day on which it is no more';
select by_district('casefile.relation');
create index relation_person on casefile.relation (district, person);

create table casefile.voice (
    district    uuid not null default current_district(),
    id          uuid not null default uuidv7(),
    person      uuid not null,
    day         date not null,
    words       text check (length(words) between 1 and 2000),
    reading     text check (length(reading) between 1 and 2000),
    author      uuid not null,
    author_name text not null,
    primary key (district, id),
    foreign key (district, person) references casefile.person,
    foreign key (author) references security.account,
    check (words is not null or reading is not null)
);
comment on table casefile.voice is 'What matters now: in the words of the person, and as the professional reads it; never merged, only added to';
select by_district('casefile.voice', true);
create index voice_person on casefile.voice (district, person, day desc, id desc);

create table casefile.offer (
    district uuid not null default current_district(),
    id       uuid not null default uuidv7(),
    person   uuid not null,
    kind     text not null check (kind in ('CAN', 'OFFERS', 'HAS')),
    text     text not null check (length(text) between 1 and 200),
    since    date not null,
    until    date check (until >= since),
    primary key (district, id),
    foreign key (district, person) references casefile.person
);
comment on table casefile.offer is 'What a person can do, offers to others and has: as first-class as what they need';
select by_district('casefile.offer');
create index offer_person on casefile.offer (district, person);

create table casefile.need (
    district  uuid not null default current_district(),
    id        uuid not null default uuidv7(),
    person    uuid not null,
    code      text not null,
    words     text check (length(words) <= 200),
    self      text check (length(self) <= 1000),
    family    text check (length(family) <= 1000),
    community text check (length(community) <= 1000),
    services  text check (length(services) <= 1000),
    since     date not null,
    until     date check (until >= since),
    primary key (district, id),
    foreign key (district, person) references casefile.person
);
comment on table casefile.need is 'What a person needs, read on four levels: how it arises and how it is being managed';
comment on column casefile.need.code is 'Of need_code';
comment on column casefile.need.words is 'As the person says it';
comment on column casefile.need.self is 'How it arises for the person, and how they manage it';
comment on column casefile.need.family is 'The same for the family';
comment on column casefile.need.community is 'The same for the people and the places around';
comment on column casefile.need.services is 'The same for the services';
comment on column casefile.need.until is 'First day on which it is no more';
select by_district('casefile.need');
create index need_person on casefile.need (district, person);

create table casefile.measure (
    district  uuid not null default current_district(),
    id        uuid not null default uuidv7(),
    person    uuid not null,
    kind      text not null check (kind in ('SUPPORT_ADMINISTRATOR', 'GUARDIAN', 'CURATOR', 'CUSTODY', 'PLACEMENT',
                                            'VISITS', 'PROTECTION_ORDER', 'OTHER')),
    holder    text check (length(holder) <= 120),
    authority text not null check (length(authority) <= 120),
    act       text check (length(act) <= 120),
    since     date not null,
    until     date check (until >= since),
    primary key (district, id),
    foreign key (district, person) references casefile.person
);
comment on table casefile.measure is 'What a judge has decided about a person: guardianship, custody, protection';
comment on column casefile.measure.holder is 'Who was given the task';
comment on column casefile.measure.until is 'First day on which it no longer holds';
select by_district('casefile.measure');
create index measure_person on casefile.measure (district, person);
