/* The ledger. What is written is an entry and nothing else; balances and claims follow it by trigger, so that no road leads to
   money that no entry explains, and the entry that would overdraw does not come to be. */
create schema budget;
grant usage on schema budget to trama_app;

create table budget.balance (
    district  uuid           not null default current_district(),
    plan      uuid           not null,
    year      int            not null check (year between 1990 and 2200),
    line      text           not null,
    channel   text           not null,
    allotted  numeric(14, 2) not null default 0,
    reserved  numeric(14, 2) not null default 0 check (reserved >= 0),
    committed numeric(14, 2) not null default 0 check (committed >= 0),
    paid      numeric(14, 2) not null default 0 check (paid >= 0),
    closed    boolean        not null default false,
    primary key (district, plan, year, line, channel),
    foreign key (district, plan) references plan.plan,
    constraint no_overdraft check (reserved + committed + paid <= allotted)
);
comment on table budget.balance is 'What is allotted, reserved, committed and paid on a line through a channel in a year; the sum of its entries';
comment on column budget.balance.line is 'Code of the expenditure row of the plan';
comment on column budget.balance.channel is 'Code of the channel in the lists of the plan';
comment on column budget.balance.allotted is 'Euro, by the version of the plan in force';
comment on column budget.balance.closed is 'The year is closed: no entry is taken any more';
select by_district('budget.balance');

create table budget.claim (
    district  uuid           not null default current_district(),
    id        uuid           not null,
    plan      uuid           not null,
    year      int            not null,
    line      text           not null,
    channel   text           not null,
    reserved  numeric(14, 2) not null default 0 constraint claim_reserved check (reserved >= 0),
    committed numeric(14, 2) not null default 0 constraint claim_committed check (committed >= 0),
    paid      numeric(14, 2) not null default 0 constraint claim_paid check (paid >= 0),
    primary key (district, id),
    foreign key (district, plan, year, line, channel) references budget.balance
);
comment on table budget.claim is 'A reservation or commitment from its first entry to its last payment: what of it stands where';
select by_district('budget.claim');
create index claim_of_cell on budget.claim (district, plan, year, line, channel);

create table budget.entry (
    district     uuid           not null default current_district(),
    id           uuid           not null default uuidv7(),
    key          text           not null check (key <> '' and length(key) <= 200),
    kind         text           not null check (kind in ('ALLOT', 'RESERVE', 'COMMIT', 'PAY', 'RELEASE', 'CORRECT')),
    plan         uuid           not null,
    year         int            not null,
    line         text           not null,
    channel      text           not null,
    claim        uuid,
    allotted     numeric(14, 2) not null default 0,
    reserved     numeric(14, 2) not null default 0,
    committed    numeric(14, 2) not null default 0,
    paid         numeric(14, 2) not null default 0,
    corrects     uuid,
    municipality text,
    act          text           not null check (act <> ''),
    act_day      date           not null,
    purpose_kind text           not null check (purpose_kind <> ''),
    purpose_id   text,
    purpose      text           not null check (purpose <> ''),
    day          date           not null,
    at           timestamptz    not null,
    posted_by    text           not null,
    primary key (district, id),
    unique (district, key),
    foreign key (district, plan) references plan.plan,
    foreign key (district, corrects) references budget.entry,
    constraint allot_moves check (kind <> 'ALLOT' or claim is null and allotted <> 0 and reserved = 0 and committed = 0 and paid = 0),
    constraint reserve_moves check (kind <> 'RESERVE' or reserved > 0 and committed = 0 and paid = 0),
    constraint commit_moves check (kind <> 'COMMIT' or committed > 0 and reserved in (0, -committed) and paid = 0),
    constraint pay_moves check (kind <> 'PAY' or paid > 0 and committed = -paid and reserved = 0),
    constraint release_moves check (kind <> 'RELEASE' or reserved <= 0 and committed <= 0 and reserved + committed < 0 and paid = 0),
    constraint correct_moves check ((kind = 'CORRECT') = (corrects is not null)),
    constraint only_allot_allots check (kind = 'ALLOT' or allotted = 0 and claim is not null)
);
comment on table budget.entry is 'Ledger of the budget: what was allotted, reserved, committed, paid, released or corrected; never changed, mended by counter-entry';
comment on column budget.entry.key is 'Idempotency key: the same key is the same entry, however often it is sent';
comment on column budget.entry.claim is 'The reservation or commitment that it opens or moves; none for an allotment';
comment on column budget.entry.allotted is 'Euro by which the allotment changes; reserved, committed and paid likewise';
comment on column budget.entry.corrects is 'The entry that this one takes back, amount for amount';
comment on column budget.entry.act is 'Number of the act: decision, determination, order of payment';
comment on column budget.entry.purpose_kind is 'What the money is for, opaque here: contract, voucher, support of a pact';
comment on column budget.entry.municipality is 'ISTAT code of the municipality it is for, where it is for one';
comment on column budget.entry.day is 'Business day on which it was posted';
select by_district('budget.entry', true);
create index entry_of_cell on budget.entry (district, plan, year, line, channel, id);
create index entry_of_claim on budget.entry (district, claim, id) where claim is not null;
create unique index entry_corrected_once on budget.entry (district, corrects) where corrects is not null;
create index entry_of_municipality on budget.entry (district, municipality, plan, year) where municipality is not null;
create index entry_of_purpose on budget.entry (district, purpose_kind, purpose_id) where purpose_id is not null;

create table budget.closing (
    district  uuid not null default current_district(),
    plan      uuid not null,
    year      int  not null,
    day       date not null,
    act       text not null check (act <> ''),
    posted_by text not null,
    primary key (district, plan, year),
    foreign key (district, plan) references plan.plan
);
comment on table budget.closing is 'The act by which a year of the budget is closed for good';
select by_district('budget.closing', true);

/* Moves the claim, then the balance: always in this order, so that writers never wait for each other in a ring. The conditions
   are judged again after any wait, by PostgreSQL itself: two instances cannot both take the last euro.
   TR002 the line has not so much left, the message says how much it has and which cell it is; TR003 the year is closed; TR004 the claim has not so much. */
create function budget.move_entry() returns trigger language plpgsql as $$
declare
    held record;
    same boolean;
begin
    if new.kind = 'CORRECT' then
        select e.reserved = -new.reserved and e.committed = -new.committed and e.paid = -new.paid and e.claim = new.claim
               and e.kind not in ('ALLOT', 'CORRECT') into same
        from budget.entry e where e.district = new.district and e.id = new.corrects;
        if same is not true then
            raise exception 'entry % does not take back entry %', new.id, new.corrects using errcode = 'TR004';
        end if;
    end if;
    if new.kind = 'ALLOT' then
        insert into budget.balance (district, plan, year, line, channel, closed)
        values (new.district, new.plan, new.year, new.line, new.channel,
                exists (select from budget.closing c where c.district = new.district and c.plan = new.plan and c.year = new.year))
        on conflict (district, plan, year, line, channel) do nothing;
    else
        if new.kind in ('RESERVE', 'COMMIT') then
            insert into budget.claim (district, id, plan, year, line, channel)
            select b.district, new.claim, b.plan, b.year, b.line, b.channel from budget.balance b
            where b.district = new.district and b.plan = new.plan and b.year = new.year
              and b.line = new.line and b.channel = new.channel
            on conflict (district, id) do nothing;
        end if;
        update budget.claim c
        set reserved = c.reserved + new.reserved, committed = c.committed + new.committed, paid = c.paid + new.paid
        where c.district = new.district and c.id = new.claim
          and c.plan = new.plan and c.year = new.year and c.line = new.line and c.channel = new.channel
          and c.reserved + new.reserved >= 0 and c.committed + new.committed >= 0 and c.paid + new.paid >= 0;
        if not found then
            if new.kind in ('RESERVE', 'COMMIT') and new.reserved >= 0 then
                raise exception '0.00|%|%|%', new.year, new.line, new.channel using errcode = 'TR002';
            end if;
            raise exception 'claim % has not so much', new.claim using errcode = 'TR004';
        end if;
    end if;
    update budget.balance b
    set allotted = b.allotted + new.allotted, reserved = b.reserved + new.reserved,
        committed = b.committed + new.committed, paid = b.paid + new.paid
    where b.district = new.district and b.plan = new.plan and b.year = new.year and b.line = new.line and b.channel = new.channel
      and not b.closed
      and b.reserved + b.committed + b.paid + new.reserved + new.committed + new.paid <= b.allotted + new.allotted;
    if not found then
        select b.closed, b.allotted - b.reserved - b.committed - b.paid as free into held from budget.balance b
        where b.district = new.district and b.plan = new.plan and b.year = new.year and b.line = new.line and b.channel = new.channel;
        if held.closed then
            raise exception 'year % is closed', new.year using errcode = 'TR003';
        end if;
        raise exception '%|%|%|%', coalesce(held.free, 0)::numeric(14, 2), new.year, new.line, new.channel using errcode = 'TR002';
    end if;
    return null;
end $$;
create trigger moves after insert on budget.entry for each row execute function budget.move_entry();

/* Balances and claims move only with an entry; a closed year does not open again. */
create function budget.refuse_bare_change() returns trigger language plpgsql as $$
begin
    if pg_trigger_depth() > 1 then
        return coalesce(new, old);
    end if;
    if tg_op = 'UPDATE' and tg_table_name = 'balance'
            and to_jsonb(old) - 'closed' = to_jsonb(new) - 'closed' and (to_jsonb(new) ->> 'closed')::boolean then
        return new;
    end if;
    raise exception 'budget.% moves only with an entry', tg_table_name using errcode = 'TR001';
end $$;
create trigger only_with_an_entry before insert or update or delete on budget.balance
    for each row execute function budget.refuse_bare_change();
create trigger only_with_an_entry before insert or update or delete on budget.claim
    for each row execute function budget.refuse_bare_change();
