create schema access;
grant usage on schema access to trama_app;

create table access.channel (
    code     text primary key,
    national text not null,
    source   text not null
);
comment on table access.channel is 'How somebody can reach the services, with the code of the national vocabulary of channels';
select for_all_districts('access.channel');
insert into access.channel (code, national, source) values
    ('DESK', '01.1.1', 'OntoPiA, channel'), ('HOME', '01.1.2', 'OntoPiA, channel'), ('PHONE', '03.1', 'OntoPiA, channel'),
    ('WRITTEN', '04.2', 'OntoPiA, channel'), ('STREET', '01.1', 'OntoPiA, channel');

create table access.contact (
    district      uuid        not null default current_district(),
    id            uuid        not null default uuidv7(),
    person        uuid,
    case_file     uuid,
    day           date        not null,
    at            timestamptz not null,
    channel       text        not null,
    municipality  text,
    reporter      text        not null check (reporter in ('SELF', 'FAMILY', 'NEIGHBOUR', 'SERVICE', 'OTHER')),
    reporter_name text        check (length(reporter_name) between 1 and 120),
    words         text        check (length(words) between 1 and 1000),
    needs         text[]      not null check (cardinality(needs) between 1 and 20),
    advice        text        check (length(advice) between 1 and 400),
    urgent        boolean     not null default false,
    seen          timestamptz,
    author        uuid        not null,
    author_name   text        not null,
    primary key (district, id),
    foreign key (channel) references access.channel,
    foreign key (district, person) references casefile.person,
    foreign key (district, case_file) references casefile.case_file,
    foreign key (municipality) references territory.municipality,
    foreign key (author) references security.account
);
comment on table access.contact is 'Somebody came, called, wrote or was met: for whom, what for, and what they were told';
comment on column access.contact.person is 'For whom; empty: nobody asked for a name';
comment on column access.contact.case_file is 'The case whose team has to know of it';
comment on column access.contact.municipality is 'Where it took place, or from where it was answered';
comment on column access.contact.reporter is 'Who speaks: the person, the family, a neighbour, another service';
comment on column access.contact.words is 'As whoever speaks tells it';
comment on column access.contact.needs is 'What for: codes of casefile.need_code';
comment on column access.contact.advice is 'What they were told, or where they were sent';
comment on column access.contact.urgent is 'It cannot wait: an emergency follows';
comment on column access.contact.seen is 'When somebody of the team of the case saw it';
select by_district('access.contact');
create index contact_person on access.contact (district, person);
create index contact_author on access.contact (district, author, id);
create index contact_case on access.contact (district, case_file) where seen is null;

create table access.request (
    district     uuid not null default current_district(),
    id           uuid not null default uuidv7(),
    contact      uuid,
    person       uuid not null,
    kind         text not null check (kind in ('OURS', 'OTHER_BODY', 'OUTSIDE')),
    body         text check (length(body) between 1 and 160),
    needs        text[] not null check (cardinality(needs) between 1 and 20),
    words        text check (length(words) between 1 and 1000),
    received     date not null,
    municipality text,
    case_file    uuid,
    taken        date,
    closed       date,
    ending       text check (ending in ('ANSWERED', 'ADVISED', 'ELSEWHERE', 'WITHDRAWN', 'NO_ANSWER')),
    why          text check (length(why) between 1 and 400),
    author       uuid not null,
    author_name  text not null,
    primary key (district, id),
    foreign key (district, contact) references access.contact,
    foreign key (district, person) references casefile.person,
    foreign key (district, case_file) references casefile.case_file,
    foreign key (municipality) references territory.municipality,
    foreign key (author) references security.account,
    constraint request_days check (closed >= received and taken >= received),
    constraint request_ending check ((closed is null) = (ending is null)),
    constraint request_taken check ((case_file is null) = (taken is null))
);
comment on table access.request is 'What a person asks for; how far it has come follows from its dated facts';
comment on column access.request.kind is 'For us; help with an application to another body; outside what the services may do';
comment on column access.request.body is 'The other body';
comment on column access.request.case_file is 'The case that was opened for it, or that it went into';
comment on column access.request.ending is 'How it ended without a case';
select by_district('access.request');
create index request_person on access.request (district, person);
create index request_open on access.request (district, received) where closed is null and taken is null;

create table access.domain (
    code     text primary key,
    position int  not null,
    italian  text not null,
    english  text not null,
    source   text not null
);
comment on table access.domain is 'What a preliminary analysis looks at';
select for_all_districts('access.domain');
insert into access.domain (code, position, italian, english, source) values
    ('a', 1, 'Condizioni e funzionamenti personali e sociali', 'Personal and social conditions and functioning', 'D.Lgs. 147/2017, art. 5'),
    ('b', 2, 'Situazione economica', 'Economic situation', 'D.Lgs. 147/2017, art. 5'),
    ('c', 3, 'Situazione lavorativa e profilo di occupabilità', 'Employment situation and employability profile', 'D.Lgs. 147/2017, art. 5'),
    ('d', 4, 'Educazione, istruzione e formazione', 'Education, schooling and training', 'D.Lgs. 147/2017, art. 5'),
    ('e', 5, 'Condizione abitativa', 'Housing condition', 'D.Lgs. 147/2017, art. 5'),
    ('f', 6, 'Reti familiari, di prossimità e sociali', 'Family, neighbourhood and social networks', 'D.Lgs. 147/2017, art. 5');

create table access.analysis (
    district    uuid not null default current_district(),
    id          uuid not null default uuidv7(),
    request     uuid not null,
    day         date not null,
    outcome     text not null check (outcome in ('LIGHT', 'SIMPLE', 'COMPLEX', 'WORK_ONLY', 'SPECIALIST')),
    why         text not null check (length(why) between 1 and 1000),
    words       text check (length(words) between 1 and 1000),
    author      uuid not null,
    author_name text not null,
    primary key (district, id),
    foreign key (district, request) references access.request,
    foreign key (author) references security.account
);
comment on table access.analysis is 'The preliminary analysis of a request; a second one stands beside the first, and counts';
comment on column access.analysis.outcome is 'Light; simple: the social worker alone; complex: the team; of work only; of a specialist service';
comment on column access.analysis.words is 'How the person sees it';
comment on column access.analysis.why is 'How the professional reads it';
select by_district('access.analysis', true);
create index analysis_request on access.analysis (district, request, day desc, id desc);

create table access.analysis_domain (
    district uuid not null default current_district(),
    analysis uuid not null,
    domain   text not null,
    level    int  not null check (level between 0 and 3),
    note     text check (length(note) between 1 and 400),
    primary key (district, analysis, domain),
    foreign key (district, analysis) references access.analysis,
    foreign key (domain) references access.domain
);
comment on table access.analysis_domain is 'What the analysis says of a domain';
comment on column access.analysis_domain.level is '0 no difficulty, 1 light, 2 moderate, 3 severe';
comment on column access.analysis_domain.note is 'What was seen, resources included';
select by_district('access.analysis_domain', true);

create table access.referral (
    district    uuid not null default current_district(),
    id          uuid not null default uuidv7(),
    request     uuid not null,
    body        uuid not null,
    body_name   text not null,
    from_body   text not null,
    sent        date not null,
    why         text not null check (length(why) between 1 and 400),
    answered    date,
    accepted    boolean,
    reason      text check (length(reason) between 1 and 400),
    answered_by text,
    author      uuid not null,
    author_name text not null,
    primary key (district, id),
    foreign key (district, request) references access.request,
    foreign key (district, body) references security.body,
    foreign key (author) references security.account,
    constraint referral_days check (answered >= sent),
    constraint referral_answer check ((answered is null) = (accepted is null)),
    constraint referral_reason check (accepted is null or accepted or reason is not null)
);
comment on table access.referral is 'A request sent to another body, which accepts it, or refuses it and says why';
comment on column access.referral.body_name is 'By the name it had';
comment on column access.referral.reason is 'Why it was refused, or what was agreed';
select by_district('access.referral');
create index referral_request on access.referral (district, request);
create unique index referral_waiting on access.referral (district, request, body) where answered is null;

create table access.unmet_need (
    district     uuid not null default current_district(),
    id           uuid not null default uuidv7(),
    contact      uuid,
    request      uuid,
    person       uuid,
    day          date not null,
    need         text not null,
    municipality text,
    cause        text not null check (cause in ('NO_SERVICE', 'NO_PLACES', 'NOT_ENTITLED', 'COST', 'DISTANCE', 'TIME', 'OTHER_BODY')),
    words        text check (length(words) between 1 and 200),
    primary key (district, id),
    foreign key (district, contact) references access.contact,
    foreign key (district, request) references access.request,
    foreign key (district, person) references casefile.person,
    foreign key (municipality) references territory.municipality
);
comment on table access.unmet_need is 'A need that found no answer: what, where and for which cause; read without the person';
comment on column access.unmet_need.need is 'Code of casefile.need_code';
comment on column access.unmet_need.words is 'What is missing';
select by_district('access.unmet_need', true);
create index unmet_need_day on access.unmet_need (district, day);
