create table staff.contract (
    district uuid          not null default current_district(),
    account  uuid          not null,
    valid    daterange     not null check (not isempty(valid)),
    hours    numeric(4, 2) not null check (hours > 0 and hours <= 60),
    primary key (district, account, valid),
    foreign key (account) references security.account,
    exclude using gist (district with =, account with =, valid with &&)
);
comment on table staff.contract is 'Hours a week for which somebody is paid, from when to when; by the account with which they sign in';
select by_district('staff.contract');
