-- Whose open case is protected is protected by that one, and not by an older one that is closed.
update casefile.person p set protected_by = (
    select c.id from casefile.case_file c
    where c.district = p.district and c.person = p.id and c.protected
    order by c.closed desc nulls first, c.id desc limit 1)
where p.merged_into is null and exists (
    select from casefile.case_file k where k.district = p.district and k.person = p.id and k.protected);
