/* Which services the municipalities have conferred, from when to when, and by which act. */
create table budget.istat_area (
    code     text      primary key,
    label_it text      not null,
    label_en text      not null,
    valid    daterange not null,
    source   text      not null
);
comment on table budget.istat_area is 'User areas of the ISTAT survey on the social expenditure of municipalities, with the years for which they are used';
select for_all_districts('budget.istat_area');
insert into budget.istat_area values
    ('1', 'Famiglia e minori', 'Families and children', '[1990-01-01,)', 'ISTAT, indagine sugli interventi e i servizi sociali dei Comuni; da verificare'),
    ('2', 'Disabili', 'Disabled people', '[1990-01-01,)', 'ISTAT, indagine sugli interventi e i servizi sociali dei Comuni; da verificare'),
    ('3', 'Dipendenze', 'Addictions', '[1990-01-01,)', 'ISTAT, indagine sugli interventi e i servizi sociali dei Comuni; da verificare'),
    ('4', 'Anziani', 'Older people', '[1990-01-01,)', 'ISTAT, indagine sugli interventi e i servizi sociali dei Comuni; da verificare'),
    ('5', 'Immigrati, Rom, Sinti e Caminanti', 'Immigrants, Roma and Sinti', '[1990-01-01,)', 'ISTAT, indagine sugli interventi e i servizi sociali dei Comuni; da verificare'),
    ('6', 'Povertà, disagio adulti e senza dimora', 'Poverty, adult distress, homeless people', '[1990-01-01,)', 'ISTAT, indagine sugli interventi e i servizi sociali dei Comuni; da verificare'),
    ('7', 'Multiutenza', 'Several users', '[1990-01-01,)', 'ISTAT, indagine sugli interventi e i servizi sociali dei Comuni; da verificare');

create table budget.social_service (
    district uuid not null default current_district(),
    code     text not null check (code <> ''),
    name     text not null check (name <> ''),
    area     text not null,
    primary key (district, code),
    foreign key (area) references budget.istat_area
);
comment on table budget.social_service is 'Services that municipalities pay for or confer, each with its main ISTAT area';
select by_district('budget.social_service');
create unique index social_service_name on budget.social_service (district, lower(name));

create table budget.conferral (
    district     uuid      not null default current_district(),
    id           uuid      not null default uuidv7(),
    service      text      not null,
    municipality text      not null,
    counted_as   text,
    valid        daterange not null check (not isempty(valid) and lower(valid) is not null),
    performer    text      not null check (performer <> ''),
    act          text      not null check (act <> ''),
    act_day      date      not null,
    ended_by     text      check (ended_by <> ''),
    ended_day    date,
    posted_by    text      not null,
    primary key (district, id),
    foreign key (district, service) references budget.social_service,
    foreign key (municipality) references territory.municipality,
    foreign key (district, counted_as) references territory.counted_body,
    constraint ended_by_an_act check ((upper(valid) is null) = (ended_by is null) and (ended_by is null) = (ended_day is null)),
    constraint conferred_once exclude using gist (district with =, service with =, municipality with =, valid with &&)
);
comment on table budget.conferral is 'A service that a municipality has conferred: to whom, by which act, from when to when; it is ended by an act, never deleted';
comment on column budget.conferral.counted_as is 'The union through which it was conferred, when all its municipalities did so together';
comment on column budget.conferral.performer is 'Who manages it for all: consortium, lead body, union';
comment on column budget.conferral.ended_by is 'Number of the act that ends it';
select by_district('budget.conferral', true);
grant update (valid, ended_by, ended_day) on budget.conferral to trama_app;
create index conferral_of_municipality on budget.conferral (district, municipality, service);

/* An act can only bring the end forward; what was true before stays as it was. TR001 as for all that may not be changed. */
create function budget.only_end_a_conferral() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.valid <@ old.valid and new.valid <> old.valid and lower(new.valid) = lower(old.valid)
            and new.ended_by is not null
            and to_jsonb(old) - 'valid' - 'ended_by' - 'ended_day' = to_jsonb(new) - 'valid' - 'ended_by' - 'ended_day' then
        return new;
    end if;
    raise exception 'a conferral is ended, never changed or deleted' using errcode = 'TR001';
end $$;
create trigger only_ended before update or delete on budget.conferral
    for each row execute function budget.only_end_a_conferral();

create view budget.fact_conferral with (security_invoker = true) as
select c.district, c.id as fact_id, lower(c.valid) as day, c.municipality, c.counted_as as body, c.service,
       s.name as service_name, s.area, c.valid, c.performer, c.act, c.act_day, 'OPEN' as visibility
from budget.conferral c
join budget.social_service s on s.district = c.district and s.code = c.service;
comment on view budget.fact_conferral is 'Services conferred by municipalities, with the days on which they are managed jointly';
comment on column budget.fact_conferral.district is 'The district';
comment on column budget.fact_conferral.fact_id is 'The conferral';
comment on column budget.fact_conferral.day is 'Since when';
comment on column budget.fact_conferral.municipality is 'ISTAT code of who confers';
comment on column budget.fact_conferral.body is 'Code of the counted body through which it was conferred; empty when the municipality did so alone';
comment on column budget.fact_conferral.service is 'Code of the service';
comment on column budget.fact_conferral.service_name is 'Its name';
comment on column budget.fact_conferral.area is 'ISTAT area of the service';
comment on column budget.fact_conferral.valid is 'Days on which it is conferred';
comment on column budget.fact_conferral.performer is 'Who manages it for all';
comment on column budget.fact_conferral.act is 'Number of the act';
comment on column budget.fact_conferral.act_day is 'Day of the act';
comment on column budget.fact_conferral.visibility is 'Always OPEN';
grant select on budget.fact_conferral to trama_app;
