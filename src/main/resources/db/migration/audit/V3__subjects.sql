/* Who has read a person's record is asked by the person and by whoever works with them. */
create index entry_subject on audit.entry (district, subject_id, at desc);
