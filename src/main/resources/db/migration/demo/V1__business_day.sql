create schema demo;
grant usage on schema demo to trama_app;

create table demo.business_day (
    one boolean primary key default true check (one),
    day date not null
);
comment on table demo.business_day is 'The day on which the demonstration stands; one row at most';
select for_all_districts('demo.business_day', true);
