create table access.appointment (
    district     uuid        not null default current_district(),
    id           uuid        not null default uuidv7(),
    contact      uuid,
    person       uuid,
    worker       uuid        not null,
    worker_name  text        not null,
    starts       timestamptz not null,
    ends         timestamptz not null,
    municipality text,
    home         boolean     not null default false,
    about        text        check (length(about) between 1 and 200),
    outcome      text        check (outcome in ('CAME', 'MISSED', 'CANCELLED')),
    recorded     date,
    note         text        check (length(note) between 1 and 400),
    author       uuid        not null,
    primary key (district, id),
    foreign key (district, contact) references access.contact,
    foreign key (district, person) references casefile.person,
    foreign key (municipality) references territory.municipality,
    foreign key (worker) references security.account,
    foreign key (author) references security.account,
    constraint appointment_length check (ends > starts and ends <= starts + interval '8 hours'),
    constraint appointment_outcome check ((outcome is null) = (recorded is null)),
    constraint appointment_once exclude using gist (district with =, worker with =, tstzrange(starts, ends) with &&)
        where (outcome is null or outcome = 'CAME')
);
comment on table access.appointment is 'When a worker and a person meet, and whether they did';
comment on column access.appointment.worker is 'Account of whoever expects the person';
comment on column access.appointment.home is 'At the person''s home';
select by_district('access.appointment');
create index appointment_worker on access.appointment (district, worker, starts);
create index appointment_person on access.appointment (district, person);

create table access.feed (
    district uuid        not null default current_district(),
    account  uuid        not null,
    mandate  uuid        not null,
    name     text        not null,
    secret   bytea       not null check (length(secret) = 32),
    made     timestamptz not null,
    primary key (district, account),
    unique (district, secret),
    foreign key (account) references security.account
);
comment on table access.feed is 'The secret address at which a worker''s calendar reads their appointments; a new one ends the old';
comment on column access.feed.secret is 'SHA-256 of the secret: a copy of the database opens no calendar';
comment on column access.feed.mandate is 'What the calendar shows ends with it';
select by_district('access.feed');

create table access.emergency (
    district     uuid        not null default current_district(),
    id           uuid        not null default uuidv7(),
    contact      uuid,
    person       uuid,
    municipality text,
    called       timestamptz not null,
    who          text        not null check (who in ('MINOR', 'VIOLENCE', 'HOMELESS', 'FRAIL', 'OTHER')),
    situation    text        not null check (length(situation) between 1 and 1000),
    answered     timestamptz,
    answer       text        check (length(answer) between 1 and 1000),
    handed_to    text        check (length(handed_to) between 1 and 160),
    answered_by  text,
    author       uuid        not null,
    author_name  text        not null,
    primary key (district, id),
    foreign key (district, contact) references access.contact,
    foreign key (district, person) references casefile.person,
    foreign key (municipality) references territory.municipality,
    foreign key (author) references security.account,
    constraint emergency_times check (answered >= called),
    constraint emergency_answer check ((answered is null) = (answer is null))
);
comment on table access.emergency is 'What cannot wait: the call, and the first answer, due within a day';
comment on column access.emergency.who is 'For whom the service exists: minors, victims of violence, homeless, not self-sufficient';
comment on column access.emergency.handed_to is 'Who goes on with it';
select by_district('access.emergency');
create index emergency_open on access.emergency (district, called) where answered is null;
