alter table casefile.person add column code_elsewhere boolean not null default false;
comment on column casefile.person.code_elsewhere is
    'The same code stands with somebody whom the author did not see: nobody was told, and the two are proposed to whoever sees both';
drop index casefile.person_fiscal_code;
create unique index person_fiscal_code on casefile.person (district, fiscal_code)
    where protected_by is null and merged_into is null and not code_elsewhere;
create index person_code on casefile.person (district, fiscal_code);
