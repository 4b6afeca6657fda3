-- The older cases of a person who is protected now betray them as much as the one that protects them.
create or replace view casefile.fact_case with (security_invoker = true) as
select c.district, c.id as fact_id, c.opened as day, c.municipality, c.person,
       (select range_agg(s.valid) from casefile.case_span s where s.district = c.district and s.case_file = c.id) as in_charge, c.closed,
       c.complexity, c.closing, case when c.closed is null then 'OPEN' else 'CLOSED' end as state,
       case when c.protected or p.protected_by is not null then 'PROTECTED' else 'CASE' end as visibility
from casefile.case_file c
join casefile.person p on p.district = c.district and p.id = c.person;

create or replace view casefile.fact_activity with (security_invoker = true) as
select n.district, n.id as fact_id, n.day, c.municipality, c.person, n.case_file, n.kind, n.author, n.minutes as amount,
       case when c.protected or p.protected_by is not null then 'PROTECTED' else 'CASE' end as visibility
from casefile.note n
join casefile.case_file c on c.district = n.district and c.id = n.case_file
join casefile.person p on p.district = c.district and p.id = c.person;
