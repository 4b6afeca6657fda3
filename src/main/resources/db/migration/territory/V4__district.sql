create table territory.lead_body (
    district uuid      not null default current_district(),
    valid    daterange not null check (not isempty(valid)),
    name     text      not null,
    primary key (district, valid),
    exclude using gist (district with =, valid with &&)
);
comment on table territory.lead_body is 'Which body acts and accounts for the district, from when to when';
select by_district('territory.lead_body');

create table territory.zone (
    district uuid not null default current_district(),
    kind     text not null check (kind in ('SUB_DISTRICT', 'MANAGEMENT_ZONE', 'HEALTH_DISTRICT')),
    name     text not null,
    primary key (district, kind, name)
);
comment on table territory.zone is 'Sub-districts and management zones of the district, and the health districts on its ground';
select by_district('territory.zone');

create table territory.zone_municipality (
    district     uuid      not null default current_district(),
    kind         text      not null,
    municipality text      not null,
    valid        daterange not null check (not isempty(valid)),
    zone         text      not null,
    primary key (district, kind, municipality, valid),
    foreign key (district, kind, zone) references territory.zone,
    foreign key (municipality) references territory.municipality,
    exclude using gist (district with =, kind with =, municipality with =, valid with &&)
);
comment on table territory.zone_municipality is 'The municipalities of a zone, from when to when; of a health district also those outside the social district';
select by_district('territory.zone_municipality');

create table territory.population_band (
    district    uuid not null default current_district(),
    body        text not null,
    year        int  not null,
    age_from    int  not null check (age_from between 0 and 120),
    age_to      int  not null check (age_to between age_from and 130),
    sex         text not null check (sex in ('F', 'M', 'ALL')),
    inhabitants int  not null check (inhabitants >= 0),
    source      text not null,
    primary key (district, body, year, age_from, sex),
    foreign key (district, body) references territory.counted_body
);
comment on table territory.population_band is 'Inhabitants of a counted body in a year by age and sex, where they are known';
comment on column territory.population_band.age_to is 'Last year of age of the band; 130 for the open one';
select by_district('territory.population_band');

/* A correction of a figure is a new row: what was published before can be found again. */
alter table territory.population add column entry int not null default 1;
alter table territory.population drop constraint population_pkey;
alter table territory.population add primary key (district, body, year, entry);
comment on column territory.population.entry is 'The highest counts; the others are what was said before';

drop view territory.fact_population;
create view territory.fact_population with (security_invoker = true) as
select p.district, md5(p.body || ' ' || p.year)::uuid as fact_id, make_date(p.year, 1, 1) as day,
       case when c.municipalities = 1 then c.municipality end as municipality, p.body, b.name as body_name,
       b.aggregation, a.name as aggregation_name, p.year, p.inhabitants as amount, p.source, c.in_district,
       'OPEN' as visibility
from territory.population p
join territory.counted_body b on b.district = p.district and b.code = p.body
join territory.aggregation a on a.district = b.district and a.code = b.aggregation
join (select k.district, k.body, count(distinct k.municipality) as municipalities, min(k.municipality) as municipality,
             range_agg(m.valid) as in_district
      from territory.counted_municipality k
      join territory.membership m on m.district = k.district and m.municipality = k.municipality
      group by k.district, k.body) c on c.district = p.district and c.body = p.body
where not exists (select from territory.population q
                  where q.district = p.district and q.body = p.body and q.year = p.year and q.entry > p.entry);
comment on view territory.fact_population is 'Inhabitants by counted body and year, as last corrected';
comment on column territory.fact_population.district is 'The district';
comment on column territory.fact_population.fact_id is 'The figure of this body and year';
comment on column territory.fact_population.day is 'First day of the year';
comment on column territory.fact_population.municipality is 'ISTAT code; empty for a body of several municipalities, which nobody splits';
comment on column territory.fact_population.body is 'Code of the counted body';
comment on column territory.fact_population.body_name is 'Its name';
comment on column territory.fact_population.aggregation is 'Code of the aggregation it is in';
comment on column territory.fact_population.aggregation_name is 'Its name';
comment on column territory.fact_population.year is 'The year';
comment on column territory.fact_population.amount is 'Inhabitants';
comment on column territory.fact_population.source is 'Who says so';
comment on column territory.fact_population.in_district is 'The days on which at least one of its municipalities is in the district';
comment on column territory.fact_population.visibility is 'Always OPEN: population is public';
grant select on territory.fact_population to trama_app;

create view territory.fact_municipality with (security_invoker = true) as
select s.district, md5(s.municipality || ' ' || lower(s.valid))::uuid as fact_id, lower(s.valid) as day, s.municipality,
       m.name, s.aggregation, a.name as aggregation_name, s.valid, m.valid as exists_during, m.successor,
       'OPEN' as visibility
from territory.membership s
join territory.municipality m on m.istat = s.municipality
join territory.aggregation a on a.district = s.district and a.code = s.aggregation;
comment on view territory.fact_municipality is 'Municipalities of the district, with their aggregation and the days of both';
comment on column territory.fact_municipality.district is 'The district';
comment on column territory.fact_municipality.fact_id is 'This stay of the municipality in the aggregation';
comment on column territory.fact_municipality.day is 'Since when';
comment on column territory.fact_municipality.municipality is 'ISTAT code';
comment on column territory.fact_municipality.name is 'Name of the municipality';
comment on column territory.fact_municipality.aggregation is 'Code of the aggregation';
comment on column territory.fact_municipality.aggregation_name is 'Its name';
comment on column territory.fact_municipality.valid is 'Days in the aggregation';
comment on column territory.fact_municipality.exists_during is 'Days on which the municipality exists';
comment on column territory.fact_municipality.successor is 'ISTAT code of the municipality that it became';
comment on column territory.fact_municipality.visibility is 'Always OPEN';
grant select on territory.fact_municipality to trama_app;
