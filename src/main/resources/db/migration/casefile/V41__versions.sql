alter table casefile.need add column version int not null default 1;
alter table casefile.relation add column version int not null default 1;
comment on column casefile.need.version is 'Which of two who change the same need came first';
comment on column casefile.relation.version is 'Which of two who change the same tie came first';
