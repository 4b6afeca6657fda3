/* A person may work in several districts: the one that opened the account answers for it (password, second factor). */
alter table security.account add column home uuid;
alter table security.account add constraint account_home foreign key (home) references security.district;
comment on column security.account.home is 'The district that opened the account: only its administrators reset or disable it';

create table security.recovery_code (
    account uuid not null,
    code    text not null,
    primary key (account, code),
    foreign key (account) references security.account
);
comment on table security.recovery_code is 'Codes on paper for whoever loses the phone, as Argon2id; each works once, of no district';
select for_all_districts('security.recovery_code', true);
