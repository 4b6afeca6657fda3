alter table access.contact add column seen_by uuid;
alter table access.contact add constraint contact_seen_by foreign key (seen_by) references security.account;
comment on column access.contact.seen_by is 'Account of whoever said that the notice was seen';
comment on column access.contact.seen is 'When whoever answers for the case saw it';

-- An urgent contact is one emergency, however often its second form arrives: of those written before, the first keeps it.
update access.emergency e set contact = null
where exists (select from access.emergency f where f.district = e.district and f.contact = e.contact and f.id < e.id);
create unique index emergency_contact on access.emergency (district, contact);

alter table access.waiting_turn drop constraint waiting_turn_what_check;
alter table access.waiting_turn add constraint waiting_turn_what_check
    check (what in ('ENTERED', 'CRITERIA', 'LEFT', 'MERGED', 'PARTED'));
