-- Where two hand-overs crossed, whom the case names answers for it; the other works on it.
update casefile.team_member m set part = 'MEMBER' from casefile.case_file c
where c.district = m.district and c.id = m.case_file and m.part = 'RESPONSIBLE' and upper_inf(m.valid) and m.account <> c.responsible
  and exists (select from casefile.team_member o where o.district = m.district and o.case_file = m.case_file
              and o.part = 'RESPONSIBLE' and o.account = c.responsible and upper_inf(o.valid));
update casefile.team_member m set part = 'MEMBER'
where m.part = 'RESPONSIBLE' and exists (
    select from casefile.team_member o where o.district = m.district and o.case_file = m.case_file and o.part = 'RESPONSIBLE'
      and o.valid && m.valid and (lower(o.valid), o.account) > (lower(m.valid), m.account));
alter table casefile.team_member add constraint team_member_one_responsible
    exclude using gist (district with =, case_file with =, valid with &&) where (part = 'RESPONSIBLE');
