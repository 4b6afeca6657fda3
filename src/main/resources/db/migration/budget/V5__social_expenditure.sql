/* What is spent on social services, and the shares that a source states where it does not say how much. */
create table budget.social_expenditure (
    district     uuid           not null default current_district(),
    id           uuid           not null default uuidv7(),
    year         int            not null check (year between 1990 and 2200),
    area         text           not null,
    service      text           not null,
    body         text,
    municipality text,
    joint        boolean        not null,
    amount       numeric(14, 2) not null check (amount >= 0),
    entry        int            not null default 1 check (entry > 0),
    source       text           not null check (source <> ''),
    day          date           not null,
    posted_by    text           not null,
    primary key (district, id),
    foreign key (area) references budget.istat_area,
    foreign key (district, service) references budget.social_service,
    foreign key (district, body) references territory.counted_body,
    foreign key (municipality) references territory.municipality,
    constraint one_payer check (body is null or municipality is null),
    constraint said_once unique nulls not distinct (district, year, service, area, body, municipality, joint, entry)
);
comment on table budget.social_expenditure is 'Social expenditure by year, ISTAT area, service and payer, managed jointly or not; a correction is a new row';
comment on column budget.social_expenditure.body is 'Counted body that pays; without body and municipality it is the district';
comment on column budget.social_expenditure.municipality is 'Municipality that pays, when its figures are within those of a union';
comment on column budget.social_expenditure.entry is 'The highest counts; the others are what was said before';
comment on column budget.social_expenditure.day is 'Business day on which it was written';
select by_district('budget.social_expenditure', true);

create view budget.fact_social_expenditure with (security_invoker = true) as
select x.district, x.id as fact_id, make_date(x.year, 1, 1) as day, x.municipality, x.body, x.year, x.area,
       a.label_it as area_name, x.service, s.name as service_name, x.joint, x.amount, x.source, 'OPEN' as visibility
from budget.social_expenditure x
join budget.istat_area a on a.code = x.area
join budget.social_service s on s.district = x.district and s.code = x.service
where not exists (select from budget.social_expenditure y
                  where y.district = x.district and y.year = x.year and y.area = x.area and y.service = x.service
                    and y.body is not distinct from x.body and y.municipality is not distinct from x.municipality
                    and y.joint = x.joint and y.entry > x.entry);
comment on view budget.fact_social_expenditure is 'Social expenditure as last corrected';
comment on column budget.fact_social_expenditure.district is 'The district';
comment on column budget.fact_social_expenditure.fact_id is 'The row that counts';
comment on column budget.fact_social_expenditure.day is 'First day of the year';
comment on column budget.fact_social_expenditure.municipality is 'ISTAT code of the municipality that pays, when it is within a union';
comment on column budget.fact_social_expenditure.body is 'Code of the counted body that pays; empty, with no municipality, for the district';
comment on column budget.fact_social_expenditure.year is 'The year';
comment on column budget.fact_social_expenditure.area is 'ISTAT area';
comment on column budget.fact_social_expenditure.area_name is 'Its name in Italian';
comment on column budget.fact_social_expenditure.service is 'Code of the service';
comment on column budget.fact_social_expenditure.service_name is 'Its name';
comment on column budget.fact_social_expenditure.joint is 'Managed jointly';
comment on column budget.fact_social_expenditure.amount is 'Euro';
comment on column budget.fact_social_expenditure.source is 'Who says so';
comment on column budget.fact_social_expenditure.visibility is 'Always OPEN';
grant select on budget.fact_social_expenditure to trama_app;

create table budget.stated_share (
    district  uuid          not null default current_district(),
    id        uuid          not null default uuidv7(),
    year      int           not null check (year between 1990 and 2200),
    label     text          not null check (label <> ''),
    joint     boolean       not null,
    percent   numeric(6, 3) not null check (percent between 0 and 100),
    source    text          not null check (source <> ''),
    entry     int           not null default 1 check (entry > 0),
    posted_by text          not null,
    primary key (district, id),
    unique (district, year, label, entry)
);
comment on table budget.stated_share is 'Shares of the social expenditure that a document states without amounts: they can be added up, not recomputed; a correction is a new row';
comment on column budget.stated_share.year is 'Year of the document where it does not say of which year it speaks';
comment on column budget.stated_share.joint is 'A part of what is managed jointly; otherwise of what each spends by target';
comment on column budget.stated_share.entry is 'The highest counts';
select by_district('budget.stated_share', true);
