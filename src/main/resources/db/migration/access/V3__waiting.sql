create table access.waiting_list (
    district uuid not null default current_district(),
    id       uuid not null default uuidv7(),
    name     text not null check (length(name) between 1 and 120),
    about    text not null check (length(about) between 1 and 400),
    rules    text not null check (length(rules) between 1 and 200),
    since    date not null,
    primary key (district, id),
    unique (district, name)
);
comment on table access.waiting_list is 'A list on which people wait for a service or a place, with the criteria that everybody may read';
comment on column access.waiting_list.rules is 'The act by which the criteria were published';
select by_district('access.waiting_list');

create table access.criterion (
    district uuid not null default current_district(),
    list     uuid not null,
    position int  not null,
    label    text not null check (length(label) between 1 and 200),
    points   int  not null check (points between 1 and 100),
    primary key (district, list, position),
    foreign key (district, list) references access.waiting_list
);
comment on table access.criterion is 'A published criterion of a waiting list and its points';
select by_district('access.criterion', true);

create table access.waiting (
    district     uuid not null default current_district(),
    id           uuid not null default uuidv7(),
    list         uuid not null,
    person       uuid not null,
    municipality text,
    entered      date not null,
    criteria     int[] not null default '{}',
    points       int  not null default 0,
    ended        date,
    ending       text check (ending in ('SERVED', 'REFUSED_OFFER', 'WITHDRAWN', 'OTHER_ANSWER', 'MOVED', 'DIED', 'MISTAKE')),
    primary key (district, id),
    foreign key (district, list) references access.waiting_list,
    foreign key (district, person) references casefile.person,
    foreign key (municipality) references territory.municipality,
    constraint waiting_days check (ended >= entered),
    constraint waiting_ending check ((ended is null) = (ending is null))
);
comment on table access.waiting is 'Somebody who waits on a list: since when, by which criteria, with how many points';
comment on column access.waiting.criteria is 'Positions of the criteria that hold';
select by_district('access.waiting');
create unique index waiting_once on access.waiting (district, list, person) where ended is null;
create index waiting_order on access.waiting (district, list, points desc, entered, id) where ended is null;

create table access.waiting_turn (
    district    uuid not null default current_district(),
    id          uuid not null default uuidv7(),
    waiting     uuid not null,
    day         date not null,
    what        text not null check (what in ('ENTERED', 'CRITERIA', 'LEFT')),
    points      int  not null,
    reason      text not null check (length(reason) between 1 and 400),
    author_name text not null,
    primary key (district, id),
    foreign key (district, waiting) references access.waiting
);
comment on table access.waiting_turn is 'What happened to a place on a waiting list and for which reason';
select by_district('access.waiting_turn', true);
create index waiting_turn_waiting on access.waiting_turn (district, waiting, id);
