create schema network;
grant usage on schema network to trama_app;

create table network.activity (
    code    int  primary key,
    italian text not null,
    english text not null,
    source  text not null
);
comment on table network.activity is 'What a service does, by the macro-activities of the national system of social services (SIOSS)';
select for_all_districts('network.activity');
insert into network.activity (code, italian, english, source) values
    (1, 'Accesso, valutazione e progettazione', 'Access, assessment and planning', 'DM 103/2019'),
    (2, 'Misure per il sostegno e l’inclusione sociale', 'Support and social inclusion', 'DM 103/2019'),
    (3, 'Interventi per la domiciliarità', 'Living at home', 'Da verificare'),
    (4, 'Centri servizi, diurni e semi-residenziali', 'Day and semi-residential centres', 'Da verificare'),
    (5, 'Strutture comunitarie e residenziali', 'Community and residential facilities', 'Da verificare');

create table network.need_code (
    code    text      not null check (length(code) <= 20),
    valid   daterange not null check (not isempty(valid)),
    italian text      not null,
    english text      not null,
    source  text      not null,
    primary key (code, valid)
);
comment on table network.need_code is 'What people need, in the words of the desk, with their days: of a person, and of what answers it';
select for_all_districts('network.need_code');
insert into network.need_code (code, valid, italian, english, source)
select code, daterange('2000-01-01', null), italian, english, 'Voci dello sportello, Distretto Casalasco'
from (values ('MOVING', 'Muoversi', 'Getting around'), ('LIVING', 'Vivere a casa', 'Living at home'),
             ('CARING', 'Chi assiste', 'Whoever cares for others'), ('MONEY', 'Soldi e spese', 'Money and expenses'),
             ('WORK', 'Lavoro', 'Work'), ('HOUSING', 'Casa', 'Housing'), ('CHILDREN', 'Figli e scuola', 'Children and school'),
             ('SAFETY', 'Violenza, paura', 'Violence, fear'), ('LONELINESS', 'Solitudine', 'Loneliness'),
             ('PAPERS', 'Documenti', 'Papers'), ('HEALTH', 'Salute e cure', 'Health and care'),
             ('DEPENDENCY', 'Dipendenze', 'Addictions'), ('JUSTICE', 'Giustizia', 'Justice'))
     as words (code, italian, english);

create table network.organisation (
    district     uuid not null default current_district(),
    id           uuid not null default uuidv7(),
    kind         text not null check (kind in ('PUBLIC', 'COOPERATIVE', 'ASSOCIATION', 'FOUNDATION', 'CHURCH', 'UNION', 'COMPANY', 'INFORMAL')),
    name         text not null check (length(name) between 1 and 160),
    about        text not null default '' check (length(about) <= 1000),
    tax_code     text check (tax_code ~ '^[0-9]{11}$'),
    register     text check (length(register) between 1 and 40),
    municipality text,
    address      text not null default '' check (length(address) <= 160),
    contact      text not null default '' check (length(contact) <= 120),
    phone        text not null default '' check (length(phone) <= 40),
    email        text not null default '' check (length(email) <= 120),
    website      text not null default '' check (length(website) <= 200),
    source       text not null default '' check (length(source) <= 200),
    confirmed    date,
    confirmed_by text,
    version      int  not null default 1,
    primary key (district, id),
    unique (district, name),
    foreign key (municipality) references territory.municipality,
    constraint organisation_confirmed check ((confirmed is null) = (confirmed_by is null))
);
comment on table network.organisation is 'A body of the territory, public or not, also one that has no legal form';
comment on column network.organisation.tax_code is 'Eleven digits, the last a check of the others';
comment on column network.organisation.register is 'Number in the register of the third sector';
comment on column network.organisation.source is 'Where it is written down that it is there; empty: it said so itself';
comment on column network.organisation.confirmed is 'Day on which somebody last said that all of this is still so';
select by_district('network.organisation');
create unique index organisation_tax_code on network.organisation (district, tax_code);

create table network.resource (
    district       uuid   not null default current_district(),
    id             uuid   not null default uuidv7(),
    organisation   uuid,
    side           text   not null check (side in ('SERVICE', 'COMMUNITY')),
    name           text   not null check (length(name) between 1 and 120),
    about          text   not null check (length(about) between 1 and 1000),
    keywords       text   not null default '' check (length(keywords) <= 400),
    needs          text[] not null default '{}',
    activity       int,
    who            text   not null default '' check (length(who) <= 400),
    cost           text   not null default '' check (length(cost) <= 200),
    papers         text   not null default '' check (length(papers) <= 400),
    hours          text   not null default '' check (length(hours) <= 200),
    wait           text   not null default '' check (length(wait) <= 120),
    places         int    check (places >= 0),
    places_day     date,
    municipalities text[] not null default '{}',
    seat           text,
    address        text   not null default '' check (length(address) <= 160),
    step_free      boolean,
    contact        text   not null default '' check (length(contact) <= 120),
    phone          text   not null default '' check (length(phone) <= 40),
    email          text   not null default '' check (length(email) <= 120),
    confidential   boolean not null default false,
    published      boolean not null default false,
    since          date   not null,
    until          date   check (until >= since),
    confirmed      date,
    confirmed_by   text,
    source         text   not null default '' check (length(source) <= 200),
    version        int    not null default 1,
    words          tsvector not null generated always as (
        setweight(to_tsvector('italian'::regconfig, name), 'A')
        || setweight(to_tsvector('italian'::regconfig, keywords), 'B')
        || setweight(to_tsvector('italian'::regconfig, about || ' ' || who), 'C')) stored,
    primary key (district, id),
    foreign key (district, organisation) references network.organisation,
    foreign key (activity) references network.activity,
    foreign key (seat) references territory.municipality,
    constraint resource_confirmed check ((confirmed is null) = (confirmed_by is null)),
    constraint resource_places check ((places is null) = (places_day is null)),
    constraint resource_secret check (not (confidential and published))
);
comment on table network.resource is 'A service, or something the community offers: what for, for whom, where, at what cost, whom to call';
comment on column network.resource.organisation is 'Who offers it; empty: nobody with a name, such as neighbours';
comment on column network.resource.keywords is 'Other words by which people call it';
comment on column network.resource.needs is 'Codes of the needs it answers';
comment on column network.resource.places is 'Free places, as somebody said on places_day; empty: nobody has said';
comment on column network.resource.municipalities is 'ISTAT codes of where it is offered; none: the whole district';
comment on column network.resource.seat is 'ISTAT code of where one goes; empty: it comes to people, or it has no seat';
comment on column network.resource.confidential is 'Its place must not be known: it never leaves the services';
comment on column network.resource.published is 'Everybody may find it';
comment on column network.resource.until is 'First day on which it is no more';
select by_district('network.resource');
create index resource_words on network.resource using gin (words);
create index resource_organisation on network.resource (district, organisation);
create index resource_name on network.resource (district, name);

create table network.synonym (
    district uuid not null default current_district(),
    said     text not null check (length(said) between 2 and 80),
    means    text not null check (length(means) between 2 and 120),
    primary key (district, said, means)
);
comment on table network.synonym is 'What people say, and the words under which the directory has it: "non arrivo a fine mese" means sostegno economico';
select by_district('network.synonym');

create view network.fact_resource with (security_invoker = true) as
select r.district, r.id as fact_id, r.since as day, r.seat as municipality, r.municipalities, r.needs, r.side, r.activity, r.organisation,
       r.places, r.places_day, r.until, r.confirmed,
       case when r.until is not null then 'ENDED' when r.published then 'PUBLIC' else 'INTERNAL' end as state,
       case when r.confidential then 'PROTECTED' else 'OPEN' end as visibility
from network.resource r;
comment on view network.fact_resource is 'Services and resources of the community: since when, where, for which needs, with how many free places';
comment on column network.fact_resource.district is 'The district';
comment on column network.fact_resource.fact_id is 'The service or resource';
comment on column network.fact_resource.day is 'First day on which it is offered';
comment on column network.fact_resource.municipality is 'ISTAT code of its seat; empty: it has none';
comment on column network.fact_resource.municipalities is 'ISTAT codes of where it is offered; none: the whole district';
comment on column network.fact_resource.needs is 'Codes of need, several';
comment on column network.fact_resource.side is 'SERVICE or COMMUNITY';
comment on column network.fact_resource.activity is 'National macro-activity';
comment on column network.fact_resource.organisation is 'Who offers it';
comment on column network.fact_resource.places is 'Free places, as last told';
comment on column network.fact_resource.places_day is 'Day on which that was told';
comment on column network.fact_resource.until is 'First day on which it is no more';
comment on column network.fact_resource.confirmed is 'Day on which somebody last confirmed it';
comment on column network.fact_resource.state is 'INTERNAL, PUBLIC or ENDED';
comment on column network.fact_resource.visibility is 'PROTECTED: its place must not be known; OPEN: it names nobody';
grant select on network.fact_resource to trama_app;
