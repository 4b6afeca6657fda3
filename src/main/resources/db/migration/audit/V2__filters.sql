create index entry_act on audit.entry (district, act, at desc);
