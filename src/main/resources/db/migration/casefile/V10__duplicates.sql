alter table casefile.person add column merged_into uuid;
alter table casefile.person add constraint person_merged_into foreign key (district, merged_into) references casefile.person;
alter table casefile.person add constraint person_not_into_itself check (merged_into <> id);
comment on column casefile.person.merged_into is 'Who this person turned out to be: from then on only that one is found';
drop index casefile.person_fiscal_code;
create unique index person_fiscal_code on casefile.person (district, fiscal_code) where protected_by is null and merged_into is null;
-- What was said stays as it was said; whose it is follows the person.
grant update (person) on casefile.voice to trama_app;

create table casefile.different_people (
    district uuid        not null default current_district(),
    one      uuid        not null,
    other    uuid        not null check (other > one),
    account  uuid        not null,
    name     text        not null,
    at       timestamptz not null,
    primary key (district, one, other),
    foreign key (district, one) references casefile.person,
    foreign key (district, other) references casefile.person,
    foreign key (account) references security.account
);
comment on table casefile.different_people is 'Two who are alike and are not the same: somebody looked and said so, and they are not proposed again';
select by_district('casefile.different_people');
create index different_people_other on casefile.different_people (district, other);

create table casefile.merge (
    district uuid        not null default current_district(),
    id       uuid        not null default uuidv7(),
    kept     uuid        not null,
    gone     uuid        not null,
    filled   text[]      not null,
    account  uuid        not null,
    name     text        not null,
    at       timestamptz not null,
    primary key (district, id),
    foreign key (district, kept) references casefile.person,
    foreign key (district, gone) references casefile.person,
    foreign key (account) references security.account
);
comment on table casefile.merge is 'Two people who turned out to be one: which was kept, and by whom';
comment on column casefile.merge.filled is 'What of the kept person was not known and was taken from the other, by column';
select by_district('casefile.merge', true);
create index merge_kept on casefile.merge (district, kept);
create index merge_gone on casefile.merge (district, gone);

create table casefile.merge_moved (
    district uuid not null default current_district(),
    merge    uuid not null,
    what     text not null,
    row_key  text not null,
    primary key (district, merge, what, row_key),
    foreign key (district, merge) references casefile.merge
);
comment on table casefile.merge_moved is 'What a merge moved from one person to the other, row by row, so that it can be undone';
comment on column casefile.merge_moved.what is 'The table';
comment on column casefile.merge_moved.row_key is 'The row: its id, or its household and first day';
select by_district('casefile.merge_moved', true);

create table casefile.merge_undone (
    district uuid        not null default current_district(),
    merge    uuid        not null,
    account  uuid        not null,
    name     text        not null,
    at       timestamptz not null,
    primary key (district, merge),
    foreign key (district, merge) references casefile.merge,
    foreign key (account) references security.account
);
comment on table casefile.merge_undone is 'Merges that were a mistake: everything went back';
select by_district('casefile.merge_undone', true);
