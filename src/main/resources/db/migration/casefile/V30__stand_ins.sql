-- Written twice for the same days, a substitution is one.
delete from casefile.substitution a using casefile.substitution b
where b.district = a.district and b.absent = a.absent and b.stand_in = a.stand_in and b.valid && a.valid
  and (upper(b.valid), b.id) > (upper(a.valid), a.id);
alter table casefile.substitution add constraint substitution_once
    exclude using gist (district with =, absent with =, stand_in with =, valid with &&);
alter table casefile.substitution add column places text[];
alter table casefile.substitution add column author text check (length(author) <= 120);
comment on column casefile.substitution.places is 'Only for the cases of these municipalities (ISTAT codes): those that the mandate of the author reached; empty: of all';
comment on column casefile.substitution.author is 'Who wrote it down';
alter table casefile.substitution add column absent_name text check (length(absent_name) <= 120);
alter table casefile.substitution add column stand_in_name text check (length(stand_in_name) <= 120);
comment on column casefile.substitution.absent_name is 'By the name they had';
comment on column casefile.substitution.stand_in_name is 'By the name they had';
