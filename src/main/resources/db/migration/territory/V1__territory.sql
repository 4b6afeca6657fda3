create schema territory;
grant usage on schema territory to trama_app;

create table territory.municipality (
    istat     text      primary key,
    name      text      not null,
    valid     daterange not null,
    latitude  numeric(7, 4),
    longitude numeric(7, 4),
    successor text references territory.municipality
);
comment on table territory.municipality is 'Municipalities, with the days on which they exist and what they became';
comment on column territory.municipality.latitude is 'Centre of the municipality''s boundaries; unknown for those that were merged away';
select for_all_districts('territory.municipality');

create table territory.aggregation (
    district uuid not null default current_district(),
    code     text not null,
    name     text not null,
    kind     text not null check (kind in ('UNION', 'GROUP', 'SUB_DISTRICT', 'SINGLE')),
    primary key (district, code)
);
comment on table territory.aggregation is 'Unions, groups and sub-districts in which municipalities work together';
select by_district('territory.aggregation');

create table territory.membership (
    district     uuid      not null default current_district(),
    municipality text      not null,
    valid        daterange not null check (not isempty(valid)),
    aggregation  text      not null,
    primary key (district, municipality, valid),
    foreign key (municipality) references territory.municipality,
    foreign key (district, aggregation) references territory.aggregation,
    exclude using gist (district with =, municipality with =, valid with &&)
);
comment on table territory.membership is 'Which municipality is in the district, in which aggregation, from when to when';
select by_district('territory.membership');

create table territory.counted_body (
    district    uuid not null default current_district(),
    code        text not null,
    name        text not null,
    aggregation text not null,
    primary key (district, code),
    foreign key (district, aggregation) references territory.aggregation
);
comment on table territory.counted_body is 'What figures are given for: a municipality, or a union whose figures nobody may split by guess';
select by_district('territory.counted_body');

create table territory.counted_municipality (
    district     uuid not null default current_district(),
    body         text not null,
    municipality text not null,
    primary key (district, body, municipality),
    foreign key (district, body) references territory.counted_body,
    foreign key (municipality) references territory.municipality
);
comment on table territory.counted_municipality is 'The municipalities that a counted body holds';
select by_district('territory.counted_municipality');

create table territory.population (
    district    uuid not null default current_district(),
    body        text not null,
    year        int  not null,
    inhabitants int  not null check (inhabitants >= 0),
    source      text not null,
    primary key (district, body, year),
    foreign key (district, body) references territory.counted_body
);
comment on table territory.population is 'Inhabitants of a counted body in a year';
select by_district('territory.population');

create view territory.fact_population with (security_invoker = true) as
select p.district, p.body || '-' || p.year as fact_id, make_date(p.year, 1, 1) as day, b.code as body, b.name as body_name,
       b.aggregation, a.name as aggregation_name, p.year, p.inhabitants as amount
from territory.population p
join territory.counted_body b on b.district = p.district and b.code = p.body
join territory.aggregation a on a.district = b.district and a.code = b.aggregation;
comment on view territory.fact_population is 'Inhabitants by counted body and year';
grant select on territory.fact_population to trama_app;
