/* What was typed wrong is taken back by an act: a project accounts for a payment once more only after the first is taken back;
   a row of the plan that a project takes no more, and a rule that ended, say by which act. */
alter table budget.project_claim add column turn int not null default 1 check (turn > 0);
alter table budget.project_claim add column corrects uuid;
alter table budget.project_claim add column reason text check (reason <> '');
alter table budget.project_claim drop constraint project_claim_district_project_entry_funder_key;
alter table budget.project_claim drop constraint project_claim_amount_check;
alter table budget.project_claim add constraint only_a_correction_takes_back
    check (amount <> 0 and (amount < 0) = (corrects is not null) and (corrects is null) = (reason is null));
alter table budget.project_claim add foreign key (district, corrects) references budget.project_claim;
create unique index project_claim_said_once on budget.project_claim (district, project, entry, funder, turn)
    where corrects is null;
create unique index project_claim_corrected_once on budget.project_claim (district, corrects) where corrects is not null;
comment on table budget.project_claim is 'A payment of the ledger accounted for to a funder; claimed twice it is seen; mended by counter-entry';
comment on column budget.project_claim.turn is 'How often it was said, those taken back counted';
comment on column budget.project_claim.corrects is 'The claim that it takes back, amount for amount';
comment on column budget.project_claim.reason is 'Why it is taken back';

create function budget.whole_claim_correction() returns trigger language plpgsql as $$
begin
    if new.corrects is not null and not exists (
            select from budget.project_claim c
            where c.district = new.district and c.id = new.corrects and c.amount = -new.amount and c.project = new.project
              and c.entry = new.entry and c.funder = new.funder and c.corrects is null) then
        raise exception 'claim % does not take back claim %', new.id, new.corrects using errcode = 'TR004';
    end if;
    return new;
end $$;
create trigger whole_correction before insert on budget.project_claim
    for each row execute function budget.whole_claim_correction();

alter table budget.project_line add column removed_by text check (removed_by <> '');
comment on column budget.project_line.removed_by is 'Act by which the project takes of the row no more; empty: it does';

create or replace view budget.fact_project with (security_invoker = true) as
select p.district, p.id as fact_id, coalesce(p.starts, p.ends) as day, null::text as municipality, p.title, p.level, p.state,
       p.funder, p.lead, p.starts, p.ends, p.continues is not null as continues,
       coalesce((select sum(l.amount) from budget.project_line l
                 where l.district = p.district and l.project = p.id and l.kind = 'EXPENDITURE'
                   and l.removed_by is null), 0)::numeric(14, 2) as amount,
       coalesce((select sum(e.paid) from budget.entry e
                 where e.district = p.district and e.purpose_kind = 'project' and e.purpose_id = p.id::text), 0)::numeric(14, 2) as paid,
       'OPEN' as visibility
from budget.project p;

alter table budget.own_rule add column ended_by text check (ended_by <> '');
comment on column budget.own_rule.ended_by is 'Act by which it ended; with a last year before the first it never held: it was taken back';
