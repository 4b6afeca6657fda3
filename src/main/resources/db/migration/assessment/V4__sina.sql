create table assessment.sina_field (
    name     text    primary key,
    title    text    not null,
    required boolean not null,
    several  boolean not null,
    position int     not null unique
);
comment on table assessment.sina_field is 'What INPS asks of the SINA sheet, by the name it has in the flow PSA_SINA_2018_06';
select for_all_districts('assessment.sina_field');

create table assessment.sina_code (
    field text not null references assessment.sina_field,
    code  text not null,
    title text not null,
    primary key (field, code)
);
comment on table assessment.sina_code is 'The answers that INPS takes for each field of the SINA sheet';
select for_all_districts('assessment.sina_code');

create table assessment.sina_rule (
    field      text    not null,
    instrument text    not null,
    item       text    not null default '',
    low        numeric not null,
    high       numeric not null check (high >= low),
    code       text    not null,
    primary key (field, instrument, item, low),
    foreign key (field, code) references assessment.sina_code
);
comment on table assessment.sina_rule is 'Which answer of the SINA sheet is proposed from which points; ours, no act has fixed it: the operator confirms';
comment on column assessment.sina_rule.item is 'The question whose points count; empty: the total, as the bands read it';
select for_all_districts('assessment.sina_rule');

insert into assessment.sina_field (name, title, required, several, position) values
    ('Mobilita', 'Mobilità', true, false, 1),
    ('AttivitaVitaQuotidiana', 'Attività della vita quotidiana', true, false, 2),
    ('DisturbiAreaCognitiva', 'Disturbi cognitivi', false, false, 3),
    ('DisturbiComportamentali', 'Disturbi del comportamento', true, false, 4),
    ('NecessitaCureSanitarie', 'Bisogno di cure sanitarie', true, false, 5),
    ('AreaReddituale', 'Area del reddito', true, false, 6),
    ('AreaSupporto', 'Rete di sostegno', true, false, 7),
    ('FonteDerivazioneValutazione', 'Da dove viene la valutazione', true, false, 8),
    ('StrumentoValutazione', 'Strumento di valutazione', true, false, 9),
    ('InvCiv', 'Invalidità civile e legge 104', false, true, 10),
    ('FonteDerivazioneInvalidita', 'Da dove si sa dell’invalidità', false, false, 11);

insert into assessment.sina_code (field, code, title) values
    ('Mobilita', '1', 'Si sposta da solo'),
    ('Mobilita', '2', 'Si sposta assistito'),
    ('Mobilita', '3', 'Non si sposta'),
    ('AttivitaVitaQuotidiana', '1', 'Autonomo'),
    ('AttivitaVitaQuotidiana', '2', 'Parzialmente dipendente'),
    ('AttivitaVitaQuotidiana', '3', 'Totalmente dipendente'),
    ('DisturbiAreaCognitiva', '1', 'Lievi'),
    ('DisturbiAreaCognitiva', '2', 'Moderati'),
    ('DisturbiAreaCognitiva', '3', 'Gravi'),
    ('DisturbiComportamentali', '1', 'Assenti'),
    ('DisturbiComportamentali', '2', 'Presenti'),
    ('NecessitaCureSanitarie', '1', 'Bassa'),
    ('NecessitaCureSanitarie', '2', 'Media'),
    ('NecessitaCureSanitarie', '3', 'Alta'),
    ('AreaReddituale', '1', 'Autonomo e in equilibrio finanziario'),
    ('AreaReddituale', '2', 'Riceve aiuto da parenti e/o da altre persone'),
    ('AreaReddituale', '3', 'In condizione di bisogno economico e senza aiuti da parenti o altre persone'),
    ('AreaSupporto', '1', 'Presenza della rete familiare o informale'),
    ('AreaSupporto', '2', 'Presenza parziale e/o temporanea della rete familiare o informale'),
    ('AreaSupporto', '3', 'Assenza della rete familiare o informale'),
    ('FonteDerivazioneValutazione', '1', 'UVM'),
    ('FonteDerivazioneValutazione', '2', 'Cartella sociale'),
    ('FonteDerivazioneValutazione', '3', 'Altra documentazione'),
    ('FonteDerivazioneValutazione', '4', 'Raccolta diretta'),
    ('StrumentoValutazione', '1', 'SVAMA'),
    ('StrumentoValutazione', '2', 'AGED'),
    ('StrumentoValutazione', '3', 'RUG'),
    ('StrumentoValutazione', '4', 'SOSIA'),
    ('StrumentoValutazione', '5', 'SCHEMA POLARE'),
    ('StrumentoValutazione', '6', 'VALGRAF'),
    ('StrumentoValutazione', '7', 'Altro sistema di codifica'),
    ('InvCiv', '1', 'Certificazione invalidità civile parziale non inferiore al 75%'),
    ('InvCiv', '2', 'Certificazione invalidità civile totale (100%) con indennità di accompagnamento'),
    ('InvCiv', '3', 'Certificazione invalidità civile totale (100%) senza indennità di accompagnamento'),
    ('InvCiv', '4', 'Certificazione Npi'),
    ('InvCiv', '5', 'Certificazione L.104 (art.3, comma 1)'),
    ('InvCiv', '6', 'Certificazione L.104 (art.3, comma 3)'),
    ('InvCiv', '7', 'Certificazione L.104 (art.12)'),
    ('InvCiv', '8', 'Certificazione L.104 (art.13)'),
    ('FonteDerivazioneInvalidita', '1', 'Certificazione invalidità verificata on line o cartacea'),
    ('FonteDerivazioneInvalidita', '2', 'Dichiarazione della persona');

insert into assessment.sina_rule (field, instrument, item, low, high, code) values
    ('AttivitaVitaQuotidiana', 'BARTHEL', '', 91, 100, '1'),
    ('AttivitaVitaQuotidiana', 'BARTHEL', '', 21, 90, '2'),
    ('AttivitaVitaQuotidiana', 'BARTHEL', '', 0, 20, '3'),
    ('AttivitaVitaQuotidiana', 'ADL_KATZ', '', 6, 6, '1'),
    ('AttivitaVitaQuotidiana', 'ADL_KATZ', '', 3, 5, '2'),
    ('AttivitaVitaQuotidiana', 'ADL_KATZ', '', 0, 2, '3'),
    ('Mobilita', 'BARTHEL', 'mobility', 15, 15, '1'),
    ('Mobilita', 'BARTHEL', 'mobility', 5, 5, '1'),
    ('Mobilita', 'BARTHEL', 'mobility', 10, 10, '2'),
    ('Mobilita', 'BARTHEL', 'mobility', 0, 0, '3'),
    ('Mobilita', 'ADL_KATZ', 'transfer', 1, 1, '1'),
    ('DisturbiAreaCognitiva', 'SPMSQ', '', 3, 4, '1'),
    ('DisturbiAreaCognitiva', 'SPMSQ', '', 5, 7, '2'),
    ('DisturbiAreaCognitiva', 'SPMSQ', '', 8, 10, '3'),
    ('FonteDerivazioneValutazione', 'BARTHEL', '', 0, 100, '2'),
    ('StrumentoValutazione', 'BARTHEL', '', 0, 100, '7'),
    ('FonteDerivazioneValutazione', 'ADL_KATZ', '', 0, 6, '2'),
    ('StrumentoValutazione', 'ADL_KATZ', '', 0, 6, '7');

create table assessment.sina_sheet (
    district  uuid        not null default current_district(),
    id        uuid        not null default uuidv7(),
    case_file uuid        not null,
    person    uuid        not null,
    day       date        not null,
    account   uuid        not null,
    author    text        not null check (length(author) <= 120),
    confirmed timestamptz not null,
    primary key (district, id),
    foreign key (district, case_file) references casefile.case_file,
    foreign key (district, person) references casefile.person,
    foreign key (account) references security.account
);
comment on table assessment.sina_sheet is 'A SINA sheet as an operator has confirmed it; the newest counts, the others stay';
select by_district('assessment.sina_sheet', true);
create index sina_sheet_person on assessment.sina_sheet (district, person, day);

create table assessment.sina_value (
    district   uuid not null default current_district(),
    sheet      uuid not null,
    field      text not null,
    code       text not null,
    assessment uuid,
    primary key (district, sheet, field, code),
    foreign key (district, sheet) references assessment.sina_sheet,
    foreign key (district, assessment) references assessment.assessment,
    foreign key (field, code) references assessment.sina_code
);
comment on table assessment.sina_value is 'The answers of a confirmed SINA sheet';
comment on column assessment.sina_value.assessment is 'The assessment from which the same answer had been proposed; empty: it is of the operator';
select by_district('assessment.sina_value', true);
