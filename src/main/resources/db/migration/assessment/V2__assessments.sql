create table assessment.assessment (
    district  uuid        not null default current_district(),
    id        uuid        not null default uuidv7(),
    case_file uuid        not null,
    person    uuid        not null,
    national  text,
    local     text,
    version   int         not null,
    variant   text,
    day       date        not null,
    place     text        not null default '' check (length(place) <= 120),
    account   uuid        not null,
    author    text        not null check (length(author) <= 120),
    saved     timestamptz not null,
    mark      int         not null default 1,
    total     numeric(8, 2),
    read_as   numeric(8, 2),
    band      text,
    sheet     text        not null default '' check (length(sheet) <= 400),
    lacking   text        not null default '' check (length(lacking) <= 400),
    completed timestamptz,
    corrects  uuid,
    primary key (district, id),
    foreign key (district, case_file) references casefile.case_file,
    foreign key (district, person) references casefile.person,
    foreign key (account) references security.account,
    foreign key (national, version) references assessment.instrument,
    foreign key (district, local, version) references assessment.local_instrument,
    foreign key (district, corrects) references assessment.assessment,
    constraint assessment_one_instrument check (num_nonnulls(national, local) = 1),
    constraint assessment_not_itself check (corrects <> id)
);
comment on table assessment.assessment is 'An instrument filled in with a person, in a case: a draft until it is completed, then unchangeable';
comment on column assessment.assessment.national is 'The national instrument; or else local';
comment on column assessment.assessment.local is 'The instrument of the district';
comment on column assessment.assessment.variant is 'The shorter form, where there is one';
comment on column assessment.assessment.day is 'On which it was done';
comment on column assessment.assessment.author is 'Who filled it in, by the name they had';
comment on column assessment.assessment.mark is 'Which of two who save the same draft came first';
comment on column assessment.assessment.read_as is 'The total as the bands read it, after what shifts it';
comment on column assessment.assessment.sheet is 'Where the sheet of a licensed instrument is kept';
comment on column assessment.assessment.lacking is 'Why it was completed with answers missing: then it has no total';
comment on column assessment.assessment.corrects is 'The completed one in whose place it stands';
select by_district('assessment.assessment');
create index assessment_case on assessment.assessment (district, case_file);
create index assessment_person on assessment.assessment (district, person, day);
create unique index assessment_corrected_once on assessment.assessment (district, corrects) where corrects is not null;

create table assessment.answer (
    district   uuid    not null default current_district(),
    assessment uuid    not null,
    item       text    not null check (length(item) <= 64),
    choice     text    check (length(choice) <= 64),
    reading    text    not null default '' check (length(reading) <= 4000),
    voice      text    not null default '' check (length(voice) <= 4000),
    differs    boolean not null default false,
    primary key (district, assessment, item),
    foreign key (district, assessment) references assessment.assessment
);
comment on table assessment.answer is 'What was answered to a question, in the two voices';
comment on column assessment.answer.choice is 'The answer chosen by the professional';
comment on column assessment.answer.reading is 'What the professional says of it';
comment on column assessment.answer.voice is 'What the person says of it';
comment on column assessment.answer.differs is 'The professional marks that the two do not say the same';
select by_district('assessment.answer');

/* What has been completed is what was seen then: another one stands in its place, nothing is written over. */
create function assessment.completed_stays() returns trigger language plpgsql as $$
begin
    if old.completed is not null then
        raise exception 'a completed assessment does not change';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger completed_stays before update or delete on assessment.assessment
    for each row execute function assessment.completed_stays();

create function assessment.answers_stay() returns trigger language plpgsql as $$
declare
    touched assessment.answer := case when tg_op = 'DELETE' then old else new end;
begin
    if exists (select from assessment.assessment a
               where a.district = touched.district and a.id = touched.assessment and a.completed is not null) then
        raise exception 'a completed assessment does not change';
    end if;
    return touched;
end $$;
create trigger answers_stay before insert or update or delete on assessment.answer
    for each row execute function assessment.answers_stay();

create view assessment.fact_assessment with (security_invoker = true) as
select a.district, a.id as fact_id, a.day, c.municipality, a.person, coalesce(a.national, a.local) as instrument, a.version,
       a.total as amount, a.band,
       case when exists (select from assessment.assessment n
                         where n.district = a.district and n.corrects = a.id and n.completed is not null) then 'CORRECTED'
            when a.total is null and a.lacking <> '' then 'WITHOUT_TOTAL' else 'COMPLETED' end as state,
       c.visibility
from assessment.assessment a
join casefile.fact_case c on c.district = a.district and c.fact_id = a.case_file
where a.completed is not null;
comment on view assessment.fact_assessment is 'Completed assessments; drafts are nobody’s fact';
comment on column assessment.fact_assessment.district is 'The district';
comment on column assessment.fact_assessment.fact_id is 'The assessment';
comment on column assessment.fact_assessment.day is 'Day on which it was done';
comment on column assessment.fact_assessment.municipality is 'ISTAT code of the municipality to which the case belongs';
comment on column assessment.fact_assessment.person is 'The person, to count each once; never a name';
comment on column assessment.fact_assessment.instrument is 'Code of the instrument; those that begin with LOC_ are of the district';
comment on column assessment.fact_assessment.version is 'Version of the instrument';
comment on column assessment.fact_assessment.amount is 'The total; empty where there is none';
comment on column assessment.fact_assessment.band is 'How the total is read';
comment on column assessment.fact_assessment.state is 'COMPLETED; WITHOUT_TOTAL: answers are missing, with a reason; CORRECTED: another one stands in its place';
comment on column assessment.fact_assessment.visibility is 'Of its case. PROTECTED: it must never betray itself in a small figure; CASE: of its team and coordinator';
grant select on assessment.fact_assessment to trama_app;
