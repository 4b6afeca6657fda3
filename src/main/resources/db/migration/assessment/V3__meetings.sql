create table assessment.meeting (
    district  uuid        not null default current_district(),
    id        uuid        not null default uuidv7(),
    case_file uuid        not null,
    person    uuid        not null,
    day       date        not null,
    place     text        not null default '' check (length(place) <= 120),
    voice     text        not null default '' check (length(voice) <= 4000),
    synthesis text        not null check (length(synthesis) between 1 and 4000),
    decision  text        not null check (length(decision) between 1 and 4000),
    outcome   text        not null check (outcome in ('PACT', 'LOOK_AGAIN', 'SPECIALIST', 'WORK', 'NO_FURTHER_NEED')),
    review    date,
    account   uuid        not null,
    author    text        not null check (length(author) <= 120),
    written   timestamptz not null,
    primary key (district, id),
    foreign key (district, case_file) references casefile.case_file,
    foreign key (district, person) references casefile.person,
    foreign key (account) references security.account,
    constraint meeting_review check (review > day)
);
comment on table assessment.meeting is 'A meeting of the multidisciplinary team on a case: what was understood together and what was decided';
comment on column assessment.meeting.voice is 'What the person says of it, in their words, apart from the synthesis';
comment on column assessment.meeting.outcome is 'What comes next: a pact, looking again, a specialist service, work only, nothing more';
comment on column assessment.meeting.review is 'By when they look at it again';
select by_district('assessment.meeting', true);
create index meeting_person on assessment.meeting (district, person, day);

create table assessment.meeting_member (
    district uuid not null default current_district(),
    meeting  uuid not null,
    position int  not null,
    name     text not null check (length(name) between 1 and 120),
    part     text not null default '' check (length(part) <= 120),
    primary key (district, meeting, position),
    foreign key (district, meeting) references assessment.meeting
);
comment on table assessment.meeting_member is 'Who was there, and with which part: profession and body, or the person and their family';
select by_district('assessment.meeting_member', true);

create table assessment.meeting_assessment (
    district   uuid not null default current_district(),
    meeting    uuid not null,
    assessment uuid not null,
    primary key (district, meeting, assessment),
    foreign key (district, meeting) references assessment.meeting,
    foreign key (district, assessment) references assessment.assessment
);
comment on table assessment.meeting_assessment is 'The completed assessments that the team had before it';
select by_district('assessment.meeting_assessment', true);
