create schema documents;
grant usage on schema documents to trama_app;

create table documents.letterhead (
    district  uuid  not null default current_district(),
    logo      bytea check (octet_length(logo) <= 20000000),
    logo_text text  not null check (logo is null or logo_text <> ''),
    header    text  not null check (length(header) <= 200),
    footer    text  not null check (length(footer) <= 200),
    primary key (district)
);
comment on table documents.letterhead is 'What the district prints at the head and foot of its papers, with its logo as PNG';
select by_district('documents.letterhead');

create table documents.template (
    district uuid not null default current_district(),
    kind     text not null check (kind <> ''),
    text     text not null check (text <> '' and length(text) <= 40000),
    primary key (district, kind)
);
comment on table documents.template is 'The text that the district puts in the place of ours in a kind of paper, with its placeholders';
select by_district('documents.template');
