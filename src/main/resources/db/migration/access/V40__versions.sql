alter table access.waiting add column version int not null default 1;
comment on column access.waiting.version is 'Which of two who revise the same place came first';
