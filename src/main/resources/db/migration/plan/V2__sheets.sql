/* The sheets of a version. A row is known by its code in its sheet, from a version to the next; columns are those of the record,
   figures keep the decimals they were printed with. */

create table plan.frame (
    district      uuid not null default current_district(),
    version       uuid not null,
    code          text not null check (code <> ''),
    position      int  not null,
    title         text not null,
    district_name text not null,
    lead_body     text not null,
    region        text not null,
    starts_on     date not null,
    ends_on       date not null,
    note          text,
    primary key (district, version, code),
    foreign key (district, version) references plan.version,
    unique (district, version),
    check (ends_on > starts_on)
);
comment on table plan.frame is 'Cover of a version: title, district, years';
select by_district('plan.frame');

create table plan.item (
    district    uuid not null default current_district(),
    version     uuid not null,
    code        text not null check (code <> ''),
    position    int  not null,
    kind        text not null,
    label       text not null,
    description text,
    primary key (district, version, code),
    foreign key (district, version) references plan.version,
    check (kind in ('TYPE', 'DIMENSION', 'RECOMPOSITION', 'FOCUS', 'AREA', 'CHANNEL'))
);
comment on table plan.item is 'Entry of one of the lists of the plan: types, dimensions, recompositions, focuses, areas, channels';
select by_district('plan.item');

create table plan.axis (
    district    uuid not null default current_district(),
    version     uuid not null,
    code        text not null check (code <> ''),
    position    int  not null,
    name        text not null,
    description text,
    primary key (district, version, code),
    foreign key (district, version) references plan.version
);
comment on table plan.axis is 'Main line of the plan';
select by_district('plan.axis');

create table plan.alternative_name (
    district uuid not null default current_district(),
    version  uuid not null,
    code     text not null check (code <> ''),
    position int  not null,
    axis     text not null,
    place    text not null,
    name     text not null,
    primary key (district, version, code),
    foreign key (district, version) references plan.version,
    foreign key (district, version, axis) references plan.axis
);
comment on table plan.alternative_name is 'The same axis under another name elsewhere in the document';
select by_district('plan.alternative_name');
create index on plan.alternative_name (district, version, axis);

create table plan.passage (
    district uuid not null default current_district(),
    version  uuid not null,
    code     text not null check (code <> ''),
    position int  not null,
    chapter  text not null,
    heading  text,
    side     text,
    axis     text,
    title    text,
    text     text not null,
    note     text,
    primary key (district, version, code),
    foreign key (district, version) references plan.version,
    check (chapter in ('REVIEW', 'VISION', 'PROJECT', 'AIM', 'SWOT', 'SERVICE_ANALYSIS', 'INTEGRATION', 'KNOWLEDGE',
                      'GOVERNANCE', 'EVALUATION')),
    foreign key (district, version, axis) references plan.axis
);
comment on table plan.passage is 'Point of a chapter of the plan, in our words';
select by_district('plan.passage');
create index on plan.passage (district, version, axis);

create table plan.objective (
    district         uuid   not null default current_district(),
    version          uuid   not null,
    code             text   not null check (code <> ''),
    position         int    not null,
    axis             text   not null,
    focus            text   not null,
    dimension        text   not null,
    recomposition    text,
    area             text,
    title            text   not null,
    matrix_title     text,
    types            text[] not null,
    resources        text[] not null,
    tools            text[] not null,
    ranges           text[] not null,
    evaluation_tools text[] not null,
    timings          text[] not null,
    regional_sheets  text[] not null,
    owner            text,
    note             text,
    primary key (district, version, code),
    foreign key (district, version) references plan.version,
    foreign key (district, version, axis) references plan.axis,
    foreign key (district, version, focus) references plan.item,
    foreign key (district, version, dimension) references plan.item,
    foreign key (district, version, recomposition) references plan.item,
    foreign key (district, version, area) references plan.item
);
comment on table plan.objective is 'Objective as a version of the plan states it';
select by_district('plan.objective');
create index on plan.objective (district, version, axis);
create index on plan.objective (district, version, focus);
create index on plan.objective (district, version, dimension);
create index on plan.objective (district, version, recomposition);
create index on plan.objective (district, version, area);

create table plan.action (
    district  uuid not null default current_district(),
    version   uuid not null,
    code      text not null check (code <> ''),
    position  int  not null,
    objective text not null,
    text      text not null,
    owner     text,
    due       date,
    note      text,
    primary key (district, version, code),
    foreign key (district, version) references plan.version,
    foreign key (district, version, objective) references plan.objective
);
comment on table plan.action is 'Something to do for an objective, by someone, by a day';
select by_district('plan.action');
create index on plan.action (district, version, objective);

create table plan.milestone (
    district uuid not null default current_district(),
    version  uuid not null,
    code     text not null check (code <> ''),
    position int  not null,
    action   text not null,
    text     text not null,
    due      date not null,
    done     date,
    primary key (district, version, code),
    foreign key (district, version) references plan.version,
    foreign key (district, version, action) references plan.action
);
comment on table plan.milestone is 'Step of an action that can be seen to be done; the day it was done is recorded while the plan is in force';
select by_district('plan.milestone');
create index on plan.milestone (district, version, action);

create table plan.progress (
    district     uuid not null default current_district(),
    version      uuid not null,
    code         text not null check (code <> ''),
    position     int  not null,
    action       text not null,
    year         int  not null,
    state        text not null,
    evidence     text,
    delay_reason text,
    primary key (district, version, code),
    foreign key (district, version) references plan.version,
    check (state in ('NOT_STARTED', 'STARTED', 'DONE', 'ABANDONED')),
    foreign key (district, version, action) references plan.action
);
comment on table plan.progress is 'How far an action had come at the end of a year, and what shows it; recorded while the plan is in force';
select by_district('plan.progress');
create index on plan.progress (district, version, action);

create table plan.indicator (
    district        uuid    not null default current_district(),
    version         uuid    not null,
    code            text    not null check (code <> ''),
    position        int     not null,
    objective       text    not null,
    text            text    not null,
    kind            text    not null,
    unit            text,
    at_least        numeric,
    at_most         numeric,
    due             date,
    baseline        numeric,
    baseline_source text,
    reading         text,
    primary key (district, version, code),
    foreign key (district, version) references plan.version,
    check (kind in ('COUNT', 'PERSONS', 'SUM', 'AVERAGE', 'SHARE', 'MILESTONE', 'DEGREE', 'QUALITATIVE')),
    foreign key (district, version, objective) references plan.objective
);
comment on table plan.indicator is 'How one will see whether an objective is reached, with the band to reach and the day';
select by_district('plan.indicator');
create index on plan.indicator (district, version, objective);

create table plan.hours (
    district         uuid    not null default current_district(),
    version          uuid    not null,
    code             text    not null check (code <> ''),
    position         int     not null,
    kind             text    not null,
    body             text    not null,
    population       int,
    hours            numeric,
    ratio_printed    numeric,
    standard_printed numeric,
    primary key (district, version, code),
    foreign key (district, version) references plan.version,
    check (kind in ('MUNICIPALITY', 'UNION', 'TOTAL'))
);
comment on table plan.hours is 'Row of the table of social workers’ hours, figures as printed';
select by_district('plan.hours');

create table plan.municipality (
    district    uuid not null default current_district(),
    version     uuid not null,
    code        text not null check (code <> ''),
    position    int  not null,
    name        text not null,
    aggregation text not null,
    body        text,
    primary key (district, version, code),
    foreign key (district, version) references plan.version
);
comment on table plan.municipality is 'Municipality as the plan counts it';
select by_district('plan.municipality');

create table plan.revenue (
    district  uuid    not null default current_district(),
    version   uuid    not null,
    code      text    not null check (code <> ''),
    position  int     not null,
    kind      text    not null,
    label     text    not null,
    channel   text,
    earmarked boolean not null,
    first     numeric,
    second    numeric,
    third     numeric,
    primary key (district, version, code),
    foreign key (district, version) references plan.version,
    check (kind in ('LINE', 'SUBTOTAL', 'TOTAL')),
    foreign key (district, version, channel) references plan.item
);
comment on table plan.revenue is 'Row of the forecast of revenue, euro as printed';
select by_district('plan.revenue');
create index on plan.revenue (district, version, channel);

create table plan.expenditure (
    district   uuid    not null default current_district(),
    version    uuid    not null,
    code       text    not null check (code <> ''),
    position   int     not null,
    kind       text    not null,
    year       int     not null,
    section    text    not null,
    label      text    not null,
    amount     numeric,
    objectives text[]  not null,
    primary key (district, version, code),
    foreign key (district, version) references plan.version,
    check (kind in ('LINE', 'SUBTOTAL', 'TOTAL'))
);
comment on table plan.expenditure is 'Row of the expenditure of one year, euro as printed';
select by_district('plan.expenditure');

create table plan.channel_amount (
    district    uuid    not null default current_district(),
    version     uuid    not null,
    code        text    not null check (code <> ''),
    position    int     not null,
    expenditure text    not null,
    channel     text    not null,
    amount      numeric not null,
    provenance  text    not null,
    fund        text,
    assumption  text,
    primary key (district, version, code),
    foreign key (district, version) references plan.version,
    check (provenance in ('PRINTED', 'COMPUTED', 'INFERRED')),
    foreign key (district, version, expenditure) references plan.expenditure,
    foreign key (district, version, channel) references plan.item,
    foreign key (district, version, fund) references plan.revenue
);
comment on table plan.channel_amount is 'Cell of the expenditure matrix: what of a row is paid through a channel';
select by_district('plan.channel_amount');
create index on plan.channel_amount (district, version, expenditure);
create index on plan.channel_amount (district, version, channel);
create index on plan.channel_amount (district, version, fund);

create table plan.statement (
    district   uuid    not null default current_district(),
    version    uuid    not null,
    code       text    not null check (code <> ''),
    position   int     not null,
    place      text    not null,
    words      text    not null,
    value      numeric,
    unit       text    not null,
    subject    text,
    year       int,
    territory  text,
    rounded_to numeric,
    relation   text,
    terms      text[]  not null,
    note       text,
    primary key (district, version, code),
    foreign key (district, version) references plan.version
);
comment on table plan.statement is 'Quantity that the text of the plan states; its decimals say how precise it is';
select by_district('plan.statement');
