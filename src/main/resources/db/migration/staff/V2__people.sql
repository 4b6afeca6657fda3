create table staff.national_standard (
    kind   text           not null,
    valid  daterange      not null check (not isempty(valid)),
    value  numeric(10, 2) not null check (value > 0),
    source text           not null,
    primary key (kind, valid),
    exclude using gist (kind with =, valid with &&)
);
comment on table staff.national_standard is 'Parameters set by law or by the national contract, with their days; a value of the district comes first';
select for_all_districts('staff.national_standard');
insert into staff.national_standard (kind, valid, value, source) values
    ('LEPS_THRESHOLD', daterange('2021-01-01', null), 6500, 'Legge 178/2020, art. 1, comma 797'),
    ('LEPS_LEVEL', daterange('2021-01-01', null), 5000, 'Legge 178/2020, art. 1, comma 797'),
    ('LEPS_TARGET', daterange('2021-01-01', null), 4000, 'Legge 178/2020, art. 1, comma 797'),
    ('CONTRIBUTION_TO_LEVEL', daterange('2021-01-01', null), 40000, 'Legge 178/2020, art. 1, comma 797'),
    ('CONTRIBUTION_TO_TARGET', daterange('2021-01-01', null), 20000, 'Legge 178/2020, art. 1, comma 797'),
    ('WEEK_HOURS', daterange(null, null), 36, 'Contratto collettivo nazionale del comparto Funzioni locali');

create table staff.professional (
    district   uuid not null default current_district(),
    id         uuid not null default uuidv7(),
    name       text not null check (length(name) <= 120),
    profession text not null check (profession in ('SOCIAL_WORKER', 'EDUCATOR', 'PSYCHOLOGIST', 'SOCIAL_HEALTH_OPERATOR',
                                                   'CULTURAL_MEDIATOR', 'ADMINISTRATIVE', 'OTHER')),
    employer   text not null check (length(employer) <= 120),
    register   text check (length(register) <= 40),
    valid      daterange not null check (not isempty(valid)),
    primary key (district, id)
);
comment on table staff.professional is 'Who works in the services of the district, for which employer, from when to when';
comment on column staff.professional.register is 'Number in the register of the profession, where there is one';
select by_district('staff.professional');

create table staff.team (
    district uuid not null default current_district(),
    id       uuid not null default uuidv7(),
    name     text not null check (length(name) <= 120),
    primary key (district, id),
    unique (district, name)
);
comment on table staff.team is 'Teams in which professionals work together';
select by_district('staff.team');

create table staff.team_member (
    district     uuid      not null default current_district(),
    team         uuid      not null,
    professional uuid      not null,
    valid        daterange not null check (not isempty(valid)),
    primary key (district, team, professional, valid),
    foreign key (district, team) references staff.team,
    foreign key (district, professional) references staff.professional,
    exclude using gist (district with =, team with =, professional with =, valid with &&)
);
comment on table staff.team_member is 'Who is in a team, from when to when';
select by_district('staff.team_member');

drop view staff.fact_hours;
create view staff.fact_hours with (security_invoker = true) as
select district, md5(body || ' ' || lower(valid))::uuid as fact_id, lower(valid) as day, null::text as municipality, body, valid,
       hours as amount, source, 'OPEN' as visibility
from staff.hours;
comment on view staff.fact_hours is 'Hours a week of social workers by counted body and period';
comment on column staff.fact_hours.district is 'The district';
comment on column staff.fact_hours.fact_id is 'This period of the body';
comment on column staff.fact_hours.day is 'Since when';
comment on column staff.fact_hours.municipality is 'Always empty: hours belong to a body, whose municipalities territory knows';
comment on column staff.fact_hours.body is 'Code of the counted body';
comment on column staff.fact_hours.valid is 'The days of the period';
comment on column staff.fact_hours.amount is 'Hours a week';
comment on column staff.fact_hours.source is 'Who says so';
comment on column staff.fact_hours.visibility is 'Always OPEN';
grant select on staff.fact_hours to trama_app;
