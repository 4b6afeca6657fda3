create table assessment.scan (
    district   uuid not null default current_district(),
    assessment uuid not null,
    attachment uuid not null,
    primary key (district, assessment, attachment),
    foreign key (district, assessment) references assessment.assessment on delete cascade,
    foreign key (district, attachment) references casefile.attachment
);
comment on table assessment.scan is 'The sheet of a licensed instrument, as a document of the person: also brought after the assessment was completed';
select by_district('assessment.scan');
create index scan_attachment on assessment.scan (district, attachment);
