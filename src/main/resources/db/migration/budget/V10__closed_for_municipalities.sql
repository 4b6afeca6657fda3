/* A closed year owes nothing more and nothing less: no quota, no purchase, none taken back. What is owed may still be paid.
   Closing and these writers take turns by a lock on the plan and year; the ledger's writers do not wait for it. */
create function budget.lock_year(district uuid, plan uuid, year int, alone boolean) returns void language plpgsql as $$
declare
    k bigint := hashtextextended('budget.year ' || district || plan || year, 0);
begin
    if alone then
        perform pg_advisory_xact_lock(k);
    else
        perform pg_advisory_xact_lock_shared(k);
    end if;
end $$;

create function budget.hold_year() returns trigger language plpgsql as $$
begin
    perform budget.lock_year(new.district, new.plan, new.year, true);
    return new;
end $$;
create trigger holds_the_year before insert on budget.closing for each row execute function budget.hold_year();

/* After the insert, so that the same entry sent again is not asked. TR003 as in the ledger. */
create function budget.refuse_closed_year() returns trigger language plpgsql as $$
begin
    perform budget.lock_year(new.district, new.plan, new.year, false);
    if exists (select from budget.closing c
               where c.district = new.district and c.plan = new.plan and c.year = new.year) then
        raise exception 'year % is closed', new.year using errcode = 'TR003';
    end if;
    return null;
end $$;
create trigger only_in_an_open_year after insert on budget.quota
    for each row execute function budget.refuse_closed_year();
create trigger only_in_an_open_year after insert on budget.municipal_entry
    for each row when (new.kind = 'PURCHASE') execute function budget.refuse_closed_year();
