/* Projects and calls in one place: who pays, who does, what it costs, when it ends and what remains. */
create table budget.project (
    district     uuid not null default current_district(),
    id           uuid not null default uuidv7(),
    title        text not null check (title <> ''),
    theme        text not null,
    level        text not null,
    state        text not null check (state in ('PREPARATION', 'STARTING', 'RUNNING', 'ENDED', 'UNKNOWN')),
    funder       text,
    lead         text,
    partners     text[] not null default '{}',
    starts       date,
    ends         date,
    continues    text,
    source       text not null check (source <> ''),
    primary key (district, id),
    check (starts is null or ends is null or starts <= ends)
);
comment on table budget.project is 'Projects and calls of the district, also those in preparation';
comment on column budget.project.level is 'Where it works: district, province, a municipality';
comment on column budget.project.funder is 'Who pays or on which call; empty: the source does not say';
comment on column budget.project.continues is 'What goes on when the money ends, and who pays it';
comment on column budget.project.source is 'Document that the facts come from';
select by_district('budget.project');
create unique index project_title on budget.project (district, lower(title));

create table budget.project_line (
    district uuid           not null default current_district(),
    id       uuid           not null default uuidv7(),
    project  uuid           not null,
    kind     text           not null check (kind in ('REVENUE', 'EXPENDITURE')),
    plan     uuid           not null,
    year     int            not null check (year between 1990 and 2200),
    row_code text           not null check (row_code <> ''),
    amount   numeric(14, 2) not null check (amount > 0),
    primary key (district, id),
    foreign key (district, project) references budget.project,
    foreign key (district, plan) references plan.plan,
    unique (district, project, kind, plan, year, row_code)
);
comment on table budget.project_line is 'What a project takes of a revenue or expenditure row of the plan in a year';
comment on column budget.project_line.row_code is 'Code of the row in the plan';
select by_district('budget.project_line');
create index project_line_of_row on budget.project_line (district, plan, year, row_code);

create table budget.project_milestone (
    district uuid not null default current_district(),
    id       uuid not null default uuidv7(),
    project  uuid not null,
    due      date not null,
    text     text not null check (text <> ''),
    reached  date,
    primary key (district, id),
    foreign key (district, project) references budget.project
);
comment on table budget.project_milestone is 'What a project has to have done by a day';
select by_district('budget.project_milestone');
create index milestone_of_project on budget.project_milestone (district, project, due);

create table budget.project_claim (
    district  uuid           not null default current_district(),
    id        uuid           not null default uuidv7(),
    project   uuid           not null,
    entry     uuid           not null,
    funder    text           not null check (funder <> ''),
    amount    numeric(14, 2) not null check (amount > 0),
    day       date           not null,
    posted_by text           not null,
    primary key (district, id),
    foreign key (district, project) references budget.project,
    foreign key (district, entry) references budget.entry,
    unique (district, project, entry, funder)
);
comment on table budget.project_claim is 'A payment of the ledger accounted for to a funder; claimed twice it is seen';
select by_district('budget.project_claim', true);
create index claim_of_entry on budget.project_claim (district, entry);

create view budget.fact_project with (security_invoker = true) as
select p.district, p.id as fact_id, coalesce(p.starts, p.ends) as day, null::text as municipality, p.title, p.level, p.state,
       p.funder, p.lead, p.starts, p.ends, p.continues is not null as continues,
       coalesce((select sum(l.amount) from budget.project_line l
                 where l.district = p.district and l.project = p.id and l.kind = 'EXPENDITURE'), 0)::numeric(14, 2) as amount,
       coalesce((select sum(e.paid) from budget.entry e
                 where e.district = p.district and e.purpose_kind = 'project' and e.purpose_id = p.id::text), 0)::numeric(14, 2) as paid,
       'OPEN' as visibility
from budget.project p;
comment on view budget.fact_project is 'Projects, with what they foresee to spend and what was paid';
comment on column budget.fact_project.district is 'The district';
comment on column budget.fact_project.fact_id is 'The project';
comment on column budget.fact_project.day is 'When it starts; when it ends, where only that is known; empty where neither';
comment on column budget.fact_project.municipality is 'Always empty: a project is of the district';
comment on column budget.fact_project.title is 'Its title';
comment on column budget.fact_project.level is 'Where it works';
comment on column budget.fact_project.state is 'PREPARATION, STARTING, RUNNING, ENDED, UNKNOWN';
comment on column budget.fact_project.funder is 'Who pays';
comment on column budget.fact_project.lead is 'Who leads it';
comment on column budget.fact_project.starts is 'First day';
comment on column budget.fact_project.ends is 'Last day';
comment on column budget.fact_project.continues is 'It is written what goes on after it';
comment on column budget.fact_project.amount is 'Euro that it takes of the expenditure rows of the plan';
comment on column budget.fact_project.paid is 'Euro paid, by the ledger';
comment on column budget.fact_project.visibility is 'Always OPEN';
grant select on budget.fact_project to trama_app;
