create table casefile.case_span (
    district  uuid      not null default current_district(),
    case_file uuid      not null,
    valid     daterange not null,
    closing   text,
    primary key (district, case_file, valid),
    foreign key (district, case_file) references casefile.case_file,
    exclude using gist (district with =, case_file with =, valid with &&)
);
comment on table casefile.case_span is 'The days on which a case is open: one span more for each time it was opened again';
comment on column casefile.case_span.closing is 'How the span ended';
select by_district('casefile.case_span');

create table casefile.note (
    district    uuid        not null default current_district(),
    id          uuid        not null default uuidv7(),
    case_file   uuid        not null,
    kind        text        not null check (kind in ('VISIT', 'CALL', 'TALK', 'MEETING', 'NOTE')),
    level       text        not null check (level in ('TEAM', 'SERVICE', 'PERSONAL')),
    day         date        not null,
    minutes     int         check (minutes between 1 and 1440),
    present     text        check (length(present) <= 200),
    text        text        not null check (length(text) between 1 and 20000),
    author      uuid        not null,
    author_name text        not null,
    written     timestamptz not null,
    primary key (district, id),
    foreign key (district, case_file) references casefile.case_file,
    foreign key (author) references security.account
);
comment on table casefile.note is 'The diary of a case: what happened, when, how long it took, who was there; only ever added to';
comment on column casefile.note.level is 'Who may read it: the whole team, also of other bodies; the social service; the author alone';
comment on column casefile.note.minutes is 'Time spent, where somebody said so';
select by_district('casefile.note', true);
create index note_case on casefile.note (district, case_file, day desc, id desc);
create index note_author on casefile.note (district, author, day);

create table casefile.draft (
    district  uuid        not null default current_district(),
    case_file uuid        not null,
    account   uuid        not null,
    text      text        not null check (length(text) <= 20000),
    saved     timestamptz not null,
    primary key (district, case_file, account),
    foreign key (district, case_file) references casefile.case_file,
    foreign key (account) references security.account
);
comment on table casefile.draft is 'The note that somebody is writing: nothing is lost when the session ends; gone when the note is saved';
select by_district('casefile.draft');

create view casefile.fact_case with (security_invoker = true) as
select c.district, c.id as fact_id, c.opened as day, c.municipality, c.person,
       (select range_agg(s.valid) from casefile.case_span s where s.district = c.district and s.case_file = c.id) as in_charge, c.closed,
       c.complexity, c.closing, case when c.closed is null then 'OPEN' else 'CLOSED' end as state,
       case when c.protected then 'PROTECTED' else 'CASE' end as visibility
from casefile.case_file c;
comment on view casefile.fact_case is 'Cases, with the days on which the services follow them';
comment on column casefile.fact_case.district is 'The district';
comment on column casefile.fact_case.fact_id is 'The case';
comment on column casefile.fact_case.day is 'Day on which it was opened';
comment on column casefile.fact_case.municipality is 'ISTAT code of the municipality to which it belongs';
comment on column casefile.fact_case.person is 'The person, to count each once; never a name';
comment on column casefile.fact_case.in_charge is 'The days on which it is open: it may have been closed and opened again';
comment on column casefile.fact_case.closed is 'Day on which it was closed';
comment on column casefile.fact_case.complexity is 'LIGHT, SIMPLE or COMPLEX';
comment on column casefile.fact_case.closing is 'How it ended: with the result, elsewhere, by death, by the wish of the person…';
comment on column casefile.fact_case.state is 'OPEN or CLOSED';
comment on column casefile.fact_case.visibility is 'PROTECTED: it must never betray itself in a small figure; CASE: of its team and coordinator';
grant select on casefile.fact_case to trama_app;

create view casefile.fact_activity with (security_invoker = true) as
select n.district, n.id as fact_id, n.day, c.municipality, c.person, n.case_file, n.kind, n.author, n.minutes as amount,
       case when c.protected then 'PROTECTED' else 'CASE' end as visibility
from casefile.note n
join casefile.case_file c on c.district = n.district and c.id = n.case_file;
comment on view casefile.fact_activity is 'What the services do with people, from the diaries; never what was written';
comment on column casefile.fact_activity.district is 'The district';
comment on column casefile.fact_activity.fact_id is 'The note';
comment on column casefile.fact_activity.day is 'Day on which it happened';
comment on column casefile.fact_activity.municipality is 'ISTAT code of the municipality to which the case belongs';
comment on column casefile.fact_activity.person is 'The person, to count each once; never a name';
comment on column casefile.fact_activity.case_file is 'The case';
comment on column casefile.fact_activity.kind is 'VISIT, CALL, TALK, MEETING or NOTE';
comment on column casefile.fact_activity.author is 'Account of who did it';
comment on column casefile.fact_activity.amount is 'Minutes; empty where nobody said how long';
comment on column casefile.fact_activity.visibility is 'PROTECTED: it must never betray itself in a small figure; CASE: of its team and coordinator';
grant select on casefile.fact_activity to trama_app;
