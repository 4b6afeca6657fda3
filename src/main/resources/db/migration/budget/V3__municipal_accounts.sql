/* What the municipalities owe and pay. Dues and receipts are never changed: a wrong one is taken back by another. */
create table budget.quota (
    district    uuid          not null default current_district(),
    id          uuid          not null default uuidv7(),
    plan        uuid          not null,
    year        int           not null check (year between 1990 and 2200),
    per_head    numeric(8, 2) not null check (per_head >= 0),
    population  int           not null check (population between 1861 and 2200),
    act         text          not null check (act <> ''),
    day         date          not null,
    set_by      text          not null,
    primary key (district, id),
    foreign key (district, plan) references plan.plan
);
comment on table budget.quota is 'Euro per inhabitant that each municipality owes in a year; the last row of a year holds';
comment on column budget.quota.population is 'Year whose inhabitants are counted';
select by_district('budget.quota', true);
create index quota_of_year on budget.quota (district, plan, year, id);

create table budget.municipal_entry (
    district  uuid           not null default current_district(),
    id        uuid           not null default uuidv7(),
    key       text           not null check (key <> '' and length(key) <= 200),
    kind      text           not null check (kind in ('PURCHASE', 'QUOTA_PAID', 'PURCHASE_PAID')),
    plan      uuid           not null,
    year      int            not null check (year between 1990 and 2200),
    body      text           not null check (body <> ''),
    euro      numeric(14, 2) not null check (euro <> 0),
    corrects  uuid,
    act       text           not null check (act <> ''),
    act_day   date           not null,
    purpose   text           not null check (purpose <> ''),
    day       date           not null,
    at        timestamptz    not null,
    posted_by text           not null,
    primary key (district, id),
    unique (district, key),
    foreign key (district, plan) references plan.plan,
    foreign key (district, corrects) references budget.municipal_entry,
    constraint only_a_correction_takes_back check ((euro < 0) = (corrects is not null))
);
comment on table budget.municipal_entry is 'What a municipality buys by consumption, and what it pays of the quota and of the purchases; mended by counter-entry';
comment on column budget.municipal_entry.key is 'Idempotency key: the same key is the same entry, however often it is sent';
comment on column budget.municipal_entry.body is 'Counted body of the territory: a municipality, or a union whose figures nobody splits';
comment on column budget.municipal_entry.euro is 'Negative in an entry that takes another back';
comment on column budget.municipal_entry.corrects is 'The entry that it takes back, amount for amount';
select by_district('budget.municipal_entry', true);
create index municipal_entry_of_year on budget.municipal_entry (district, plan, year, body, id);
create unique index municipal_entry_corrected_once on budget.municipal_entry (district, corrects) where corrects is not null;

create function budget.whole_correction() returns trigger language plpgsql as $$
begin
    if new.corrects is not null and not exists (
            select from budget.municipal_entry e
            where e.district = new.district and e.id = new.corrects and e.euro = -new.euro and e.kind = new.kind
              and e.plan = new.plan and e.year = new.year and e.body = new.body and e.corrects is null) then
        raise exception 'entry % does not take back entry %', new.id, new.corrects using errcode = 'TR004';
    end if;
    return new;
end $$;
create trigger whole_correction before insert on budget.municipal_entry
    for each row execute function budget.whole_correction();

create view budget.fact_municipal_payment with (security_invoker = true) as
select district, id as fact_id, act_day as day, null::text as municipality, body, plan, year, kind as state, euro as amount, 'OPEN' as visibility
from budget.municipal_entry;
comment on view budget.fact_municipal_payment is 'What the municipalities bought and paid, entry by entry; a counter-entry has a negative amount';
comment on column budget.fact_municipal_payment.district is 'District';
comment on column budget.fact_municipal_payment.fact_id is 'The entry';
comment on column budget.fact_municipal_payment.day is 'Day of the act';
comment on column budget.fact_municipal_payment.municipality is 'Always empty: a body may be a union of municipalities';
comment on column budget.fact_municipal_payment.body is 'Counted body of the territory';
comment on column budget.fact_municipal_payment.plan is 'The plan whose budget it belongs to';
comment on column budget.fact_municipal_payment.year is 'Year of the budget';
comment on column budget.fact_municipal_payment.state is 'PURCHASE what was bought, QUOTA_PAID and PURCHASE_PAID what was paid';
comment on column budget.fact_municipal_payment.amount is 'Euro';
comment on column budget.fact_municipal_payment.visibility is 'OPEN: figures of public bodies';
grant select on budget.fact_municipal_payment to trama_app;
