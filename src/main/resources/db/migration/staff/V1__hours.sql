create schema staff;
grant usage on schema staff to trama_app;

create table staff.hours (
    district uuid          not null default current_district(),
    body     text          not null,
    valid    daterange     not null check (not isempty(valid)),
    hours    numeric(7, 2) not null check (hours >= 0),
    source   text          not null,
    primary key (district, body, valid),
    foreign key (district, body) references territory.counted_body,
    exclude using gist (district with =, body with =, valid with &&)
);
comment on table staff.hours is 'Hours a week of social workers in a counted body, from when to when';
select by_district('staff.hours');

create table staff.standard (
    district uuid           not null default current_district(),
    kind     text           not null check (kind in ('INHABITANTS_PER_HOUR', 'WEEK_HOURS', 'LEPS_THRESHOLD', 'LEPS_LEVEL',
                                                     'LEPS_TARGET', 'CONTRIBUTION_TO_LEVEL', 'CONTRIBUTION_TO_TARGET')),
    valid    daterange      not null check (not isempty(valid)),
    value    numeric(10, 2) not null check (value > 0),
    source   text           not null,
    primary key (district, kind, valid),
    exclude using gist (district with =, kind with =, valid with &&)
);
comment on table staff.standard is 'Parameters against which the hours are measured, each with its days and the act that set it';
select by_district('staff.standard');

create view staff.fact_hours with (security_invoker = true) as
select district, body || '-' || lower(valid) as fact_id, lower(valid) as day, body, valid, hours as amount
from staff.hours;
comment on view staff.fact_hours is 'Hours a week of social workers by counted body and period';
grant select on staff.fact_hours to trama_app;
