alter table assessment.assessment add column completed_by text check (length(completed_by) <= 120);
comment on column assessment.assessment.completed_by is 'Who completed it, by the name they had: not always who began it';
