create table casefile.consent (
    district    uuid not null default current_district(),
    id          uuid not null default uuidv7(),
    person      uuid not null,
    kind        text not null check (kind in ('INFORMATION', 'SHARING', 'FAMILY', 'IMAGES')),
    given       boolean not null check (given or kind <> 'INFORMATION'),
    detail      text check (length(detail) between 1 and 200),
    day         date not null,
    until       date check (until >= day),
    withdrawn   date check (withdrawn >= day),
    author      uuid not null,
    author_name text not null,
    primary key (district, id),
    foreign key (district, person) references casefile.person,
    foreign key (author) references security.account
);
comment on table casefile.consent is 'What a person was told about their data, and to what they said yes or no; a later answer counts, the earlier stays';
comment on column casefile.consent.kind is 'INFORMATION: they were told; SHARING: with other bodies; FAMILY: with those around; IMAGES: of them';
comment on column casefile.consent.detail is 'With whom, or which text was given';
comment on column casefile.consent.until is 'Last day for which it was given; empty: until the case is closed';
comment on column casefile.consent.withdrawn is 'Day on which the person took it back';
select by_district('casefile.consent');
create index consent_person on casefile.consent (district, person, day desc, id desc);

create table casefile.attachment (
    district    uuid not null default current_district(),
    id          uuid not null default uuidv7(),
    person      uuid not null,
    name        text not null check (length(name) between 1 and 160),
    kind        text not null check (kind in ('PDF', 'JPEG', 'PNG')),
    about       text not null check (length(about) between 1 and 200),
    size        int  not null check (size > 0),
    hash        text not null check (hash ~ '^[0-9a-f]{64}$'),
    content     bytea,
    added       timestamptz not null,
    author      uuid not null,
    author_name text not null,
    removed     timestamptz,
    primary key (district, id),
    foreign key (district, person) references casefile.person,
    foreign key (author) references security.account,
    constraint attachment_content check ((content is null) = (removed is not null))
);
comment on table casefile.attachment is 'Documents about a person, as they were brought; of one that was taken away the trace stays, not what it held';
comment on column casefile.attachment.kind is 'What the file is by its first bytes, not by its name';
comment on column casefile.attachment.hash is 'SHA-256 of what it holds, in hexadecimal: nobody changed it since';
comment on column casefile.attachment.content is 'The file itself; empty when it was taken away';
select by_district('casefile.attachment');
create unique index attachment_once on casefile.attachment (district, person, hash) where removed is null;
