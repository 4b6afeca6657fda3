/* The lead body allots to a zone, its managing body accounts. As in the ledger: one insert, the balance follows by trigger. */
create table budget.zone_balance (
    district  uuid           not null default current_district(),
    zone_kind text           not null check (zone_kind in ('SUB_DISTRICT', 'MANAGEMENT_ZONE')),
    zone      text           not null,
    year      int            not null check (year between 1990 and 2200),
    allotted  numeric(14, 2) not null default 0 check (allotted >= 0),
    accounted numeric(14, 2) not null default 0 check (accounted >= 0),
    primary key (district, zone_kind, zone, year),
    foreign key (district, zone_kind, zone) references territory.zone,
    constraint no_more_than_allotted check (accounted <= allotted)
);
comment on table budget.zone_balance is 'What is allotted to a zone in a year and what its managing body has accounted for; the sum of its entries';
select by_district('budget.zone_balance');

create table budget.zone_entry (
    district  uuid           not null default current_district(),
    id        uuid           not null default uuidv7(),
    key       text           not null check (key <> '' and length(key) <= 200),
    kind      text           not null check (kind in ('ALLOT', 'ACCOUNT', 'CORRECT')),
    zone_kind text           not null,
    zone      text           not null,
    year      int            not null,
    allotted  numeric(14, 2) not null default 0,
    accounted numeric(14, 2) not null default 0,
    corrects  uuid,
    body      text           not null check (body <> ''),
    act       text           not null check (act <> ''),
    act_day   date           not null,
    purpose   text           not null check (purpose <> ''),
    day       date           not null,
    at        timestamptz    not null,
    posted_by text           not null,
    primary key (district, id),
    unique (district, key),
    foreign key (district, zone_kind, zone) references territory.zone,
    foreign key (district, corrects) references budget.zone_entry,
    constraint allot_moves check (kind <> 'ALLOT' or allotted > 0 and accounted = 0),
    constraint account_moves check (kind <> 'ACCOUNT' or accounted > 0 and allotted = 0),
    constraint correct_moves check ((kind = 'CORRECT') = (corrects is not null))
);
comment on table budget.zone_entry is 'Accounts of the zones: what was allotted, accounted for or corrected; never changed, mended by counter-entry';
comment on column budget.zone_entry.key is 'Idempotency key: the same key is the same entry, however often it is sent';
comment on column budget.zone_entry.body is 'Who acts: the lead body that allots, the managing body that accounts';
comment on column budget.zone_entry.corrects is 'The entry that this one takes back, amount for amount';
select by_district('budget.zone_entry', true);
create index zone_entry_of_zone on budget.zone_entry (district, zone_kind, zone, year, id);
create unique index zone_entry_corrected_once on budget.zone_entry (district, corrects) where corrects is not null;

/* TR005: the zone has not so much left, the message says how much; TR004: what is taken back is not what was written. */
create function budget.move_zone_entry() returns trigger language plpgsql as $$
declare
    same boolean;
    left_over numeric(14, 2);
begin
    if new.kind = 'CORRECT' then
        select e.allotted = -new.allotted and e.accounted = -new.accounted and e.kind <> 'CORRECT'
               and e.zone_kind = new.zone_kind and e.zone = new.zone and e.year = new.year into same
        from budget.zone_entry e where e.district = new.district and e.id = new.corrects;
        if same is not true then
            raise exception 'entry % does not take back entry %', new.id, new.corrects using errcode = 'TR004';
        end if;
    end if;
    if new.kind = 'ALLOT' then
        insert into budget.zone_balance (district, zone_kind, zone, year)
        values (new.district, new.zone_kind, new.zone, new.year)
        on conflict (district, zone_kind, zone, year) do nothing;
    end if;
    update budget.zone_balance b
    set allotted = b.allotted + new.allotted, accounted = b.accounted + new.accounted
    where b.district = new.district and b.zone_kind = new.zone_kind and b.zone = new.zone and b.year = new.year
      and b.accounted + new.accounted <= b.allotted + new.allotted;
    if not found then
        select b.allotted - b.accounted into left_over from budget.zone_balance b
        where b.district = new.district and b.zone_kind = new.zone_kind and b.zone = new.zone and b.year = new.year;
        raise exception 'left %', coalesce(left_over, 0)::numeric(14, 2) using errcode = 'TR005';
    end if;
    return null;
end $$;
create trigger moves after insert on budget.zone_entry for each row execute function budget.move_zone_entry();

create function budget.refuse_bare_zone_change() returns trigger language plpgsql as $$
begin
    if pg_trigger_depth() > 1 then
        return coalesce(new, old);
    end if;
    raise exception 'budget.zone_balance moves only with an entry' using errcode = 'TR001';
end $$;
create trigger only_with_an_entry before insert or update or delete on budget.zone_balance
    for each row execute function budget.refuse_bare_zone_change();

create view budget.fact_zone_entry with (security_invoker = true) as
select e.district, e.id as fact_id, e.act_day as day, null::text as municipality, e.kind, e.zone_kind, e.zone, e.year,
       e.allotted, e.accounted as amount, e.body, e.act, 'OPEN' as visibility
from budget.zone_entry e;
comment on view budget.fact_zone_entry is 'Accounts of the zones, entry by entry';
comment on column budget.fact_zone_entry.district is 'The district';
comment on column budget.fact_zone_entry.fact_id is 'The entry';
comment on column budget.fact_zone_entry.day is 'Day of the act';
comment on column budget.fact_zone_entry.municipality is 'Always empty: it is of the zone';
comment on column budget.fact_zone_entry.kind is 'ALLOT, ACCOUNT, CORRECT';
comment on column budget.fact_zone_entry.zone_kind is 'SUB_DISTRICT or MANAGEMENT_ZONE';
comment on column budget.fact_zone_entry.zone is 'Name of the zone';
comment on column budget.fact_zone_entry.year is 'The year';
comment on column budget.fact_zone_entry.allotted is 'Euro by which the allotment changes';
comment on column budget.fact_zone_entry.amount is 'Euro accounted for; negative where they are taken back';
comment on column budget.fact_zone_entry.body is 'Who acts';
comment on column budget.fact_zone_entry.act is 'Number of the act';
comment on column budget.fact_zone_entry.visibility is 'Always OPEN';
grant select on budget.fact_zone_entry to trama_app;
