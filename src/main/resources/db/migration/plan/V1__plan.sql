create schema plan;
grant usage on schema plan to trama_app;

create table plan.plan (
    district   uuid not null default current_district(),
    id         uuid not null default uuidv7(),
    code       text not null check (code <> ''),
    created_on date not null,
    primary key (district, id),
    unique (district, code)
);
comment on table plan.plan is 'A Piano di Zona; what it says is in its versions';
comment on column plan.plan.code is 'Code of its cover sheet: what an imported package is recognised by';
select by_district('plan.plan');

create table plan.version (
    district   uuid not null default current_district(),
    id         uuid not null default uuidv7(),
    plan       uuid not null,
    number     int  not null check (number > 0),
    state      text not null check (state in ('DRAFT', 'IN_CONSULTATION', 'ADOPTED', 'IN_FORCE', 'CLOSED')),
    based_on   uuid,
    created_on date not null,
    in_force   daterange,
    primary key (district, id),
    unique (district, plan, number),
    foreign key (district, plan) references plan.plan,
    foreign key (district, based_on) references plan.version,
    check (state <> 'IN_FORCE' or in_force is not null)
);
comment on table plan.version is 'A version of a plan: a set of sheets; adopted, it is never changed again';
comment on column plan.version.in_force is 'Years of the plan, from when it enters into force';
select by_district('plan.version');
create unique index one_version_in_force on plan.version (district, plan) where state = 'IN_FORCE';
create unique index one_open_version on plan.version (district, plan) where state in ('DRAFT', 'IN_CONSULTATION');
alter table plan.version add constraint one_plan_in_force
    exclude using gist (district with =, in_force with &&) where (state = 'IN_FORCE');
create index version_based_on on plan.version (district, based_on) where based_on is not null;

create table plan.act (
    district    uuid not null default current_district(),
    id          uuid not null default uuidv7(),
    version     uuid not null,
    kind        text not null check (kind in ('CONCERTATION', 'CONSULTATION', 'DECISION', 'AGREEMENT',
                                              'ENTRY_INTO_FORCE', 'CLOSING')),
    number      text,
    day         date not null,
    body        text not null,
    signatories text[] not null default '{}',
    note        text,
    primary key (district, id),
    foreign key (district, version) references plan.version
);
comment on table plan.act is 'A dated act on the way of a version: concertation, decision of the Assembly, programme agreement';
select by_district('plan.act', true);
create index act_version on plan.act (district, version, day);

create table plan.objective_identity (
    district uuid not null default current_district(),
    id       uuid not null default uuidv7(),
    plan     uuid not null,
    code     text not null,
    primary key (district, id),
    unique (district, plan, code),
    foreign key (district, plan) references plan.plan
);
comment on table plan.objective_identity is
    'An objective through the versions of its plan: what budget lines, measurements and pacts point to';
select by_district('plan.objective_identity', true);

create table plan.acceptance (
    district    uuid        not null default current_district(),
    id          uuid        not null default uuidv7(),
    plan        uuid        not null,
    finding     text        not null,
    reason      text        not null check (reason <> ''),
    accepted_by text        not null,
    accepted_at timestamptz not null,
    reopened_by text,
    reopened_at timestamptz,
    primary key (district, id),
    foreign key (district, plan) references plan.plan,
    check ((reopened_by is null) = (reopened_at is null))
);
comment on table plan.acceptance is 'A finding of the check that the office keeps as it is, and why; it holds until reopened';
comment on column plan.acceptance.finding is 'Key of the finding, the same in every version of the plan';
select by_district('plan.acceptance');
create unique index one_acceptance on plan.acceptance (district, plan, finding) where reopened_at is null;
