/* Who gives money, for what, and under which rules: data with the act that set them, so that next year's rule is a row. */
create table budget.area (
    code  text primary key,
    label text not null
);
comment on table budget.area is 'Areas of intervention in which the national social funds are accounted for';
select for_all_districts('budget.area');

insert into budget.area values
    ('A', 'Infanzia, adolescenza e responsabilità familiari'),
    ('B', 'Disabilità e non autosufficienza'),
    ('C', 'Povertà ed esclusione sociale');

create table budget.service_objective (
    code        text primary key,
    label       text not null,
    macro       int  not null,
    macro_label text not null,
    examples    text
);
comment on table budget.service_objective is 'Service objectives of the national social policies fund, in their macro-levels';
comment on column budget.service_objective.macro is 'Number of the macro-level';
comment on column budget.service_objective.examples is 'What belongs there, where the source says it';
select for_all_districts('budget.service_objective');

insert into budget.service_objective values
    ('1.1', 'Accesso', 1, 'Accesso e presa in carico', 'segretariato sociale, telefonia sociale, centri di ascolto'),
    ('1.2', 'Presa in carico', 1, 'Accesso e presa in carico', 'servizio sociale professionale, valutazione multidimensionale, affidi e adozioni'),
    ('1.3', 'Pronto intervento sociale', 1, 'Accesso e presa in carico', 'mensa, igiene personale, sostegno nelle emergenze'),
    ('2.1', 'Assistenza domiciliare', 2, 'Permanenza a domicilio', 'assistenza domiciliare, pasti e lavanderia a casa'),
    ('2.2', 'Servizi di prossimità', 2, 'Permanenza a domicilio', null),
    ('3.1', 'Centri diurni e altri servizi della comunità', 3, 'Servizi territoriali comunitari', null),
    ('4.1', 'Comunità e residenze per minori e persone fragili', 4, 'Servizi residenziali per le fragilità', null),
    ('5.1', 'Misure per l’inclusione e l’autonomia', 5, 'Inclusione e sostegno al reddito', null),
    ('5.2', 'Sostegno al reddito', 5, 'Inclusione e sostegno al reddito', null);

create table budget.fund (
    code      text primary key,
    label     text not null,
    kind      text not null check (kind in ('NATIONAL', 'REGIONAL', 'EUROPEAN', 'QUOTA', 'PURCHASE', 'PROJECT', 'SURPLUS', 'OTHER')),
    giver     text not null,
    purpose   text not null,
    reporting text,
    words     text not null,
    source    text not null,
    certain   boolean not null
);
comment on table budget.fund is 'National list of the funds that a district may receive; a district adds its own in budget.own_fund';
comment on column budget.fund.reporting is 'Where it is accounted for';
comment on column budget.fund.words is 'Regular expression that finds it in the label of a revenue row';
comment on column budget.fund.certain is 'False: the source speaks from memory, to be verified';
select for_all_districts('budget.fund');

insert into budget.fund values
    ('FNPS', 'Fondo nazionale per le politiche sociali', 'NATIONAL', 'Stato, attraverso la Regione', 'La rete dei servizi sociali; una quota minima va a infanzia e adolescenza.', 'Modulo FNPS del SIOSS', '\mFNPS\M|nazionale.*politiche sociali', 'Nota Legacoop 2021 sul decreto del 19 novembre 2020; Piano nazionale 2021-2023, tabella 2.2', true),
    ('FPOV_QS', 'Fondo povertà, quota servizi', 'NATIONAL', 'Stato, all’ambito', 'Servizi e progetti per chi è in povertà, e più assistenti sociali.', 'Piattaforma Multifondo', 'povert.*servizi|quota servizi', 'Articolo del giugno 2025 sul Piano 2024-2026; piattaforma a memoria', false),
    ('FPOV_PE', 'Fondo povertà, quota povertà estrema', 'NATIONAL', 'Stato, all’ambito o alla città', 'Pronto intervento, residenza anagrafica, casa prima di tutto, stazioni di posta.', 'Piattaforma Multifondo', 'povert.*estrema', 'A memoria', false),
    ('FNA', 'Fondo per le non autosufficienze', 'NATIONAL', 'Stato, attraverso la Regione', 'Sostegni a casa per chi non è autosufficiente; almeno metà a chi ha una disabilità gravissima.', 'Modulo FNA del SIOSS', '\mFNA\M|non autosufficien', 'A memoria', false),
    ('DDN', 'Fondo «Dopo di noi»', 'NATIONAL', 'Stato, attraverso la Regione', 'Cinque specie di sostegno a persone con disabilità grave che restano senza famiglia.', 'Modulo Dopo di noi del SIOSS', 'dopo di noi', 'Legge 112/2016; codici e modulo verificati', true),
    ('FSR', 'Fondo sociale regionale', 'REGIONAL', 'Regione', 'Concorre ai costi delle unità di offerta sociale, secondo un piano di riparto.', 'Rendiconto regionale e schede delle unità di offerta', '\mFSR\M|fondo sociale regionale', 'Piano di Zona Casalasco 2015-2017; il resto a memoria', false),
    ('FSC', 'Quota di solidarietà dei Comuni', 'QUOTA', 'Comuni, all’ente capofila', 'I servizi comuni del distretto; tanti euro per abitante.', 'Conti dell’ambito', 'solidariet.*comuni|quota associativa|quota comuni', 'Piano di Zona Casalasco 2015-2017, capitolo 7', true),
    ('TRASF', 'Acquisto di servizi da parte dei Comuni', 'PURCHASE', 'Comuni, all’ente capofila', 'I servizi che ogni Comune acquista per i propri residenti, a consumo.', 'Conti dell’ambito', 'acquisto.*servizi', 'Piano di Zona Casalasco 2015-2017, capitolo 7', true),
    ('MIS6', 'Misura 6, minori in comunità', 'REGIONAL', 'Regione', 'Rette dei minori accolti in comunità.', null, 'misura 6', 'Piano di Zona Casalasco 2015-2017, capitolo 7', true),
    ('PROJ', 'Fondi per progetti', 'PROJECT', 'Fondazioni e bandi', 'Solo il progetto per cui sono dati.', 'Come chiede ogni bando', 'progetti specifici|\mbando\M|fondazione', 'Piano di Zona Casalasco 2015-2017, capitolo 7', true),
    ('AVANZO', 'Avanzo degli anni precedenti', 'SURPLUS', 'Il distretto', 'Libero, salvo la parte che un fondo vincola.', null, '\mavanzo\M', 'Piano di Zona Casalasco 2015-2017, capitolo 7', true),
    ('FSOLCOM', 'Fondo di solidarietà comunale, quota sociale', 'NATIONAL', 'Stato, ai Comuni', 'Obiettivi di servizio sociali dei Comuni.', 'Scheda degli obiettivi di servizio', 'solidariet.*comunale', 'Legge 178/2020, comma 791; a memoria', false),
    ('PNRR', 'Piano di ripresa, missione 5, investimenti 1.1-1.3', 'EUROPEAN', 'Unione europea e Stato', 'Bambini e famiglie, autonomia degli anziani, supervisione, disabilità, casa prima di tutto.', 'ReGiS', '\mPNRR\M', 'A memoria', false),
    ('PONINC', 'Programma nazionale Inclusione', 'EUROPEAN', 'Unione europea', 'Progetti di inclusione.', 'Sistema del programma', '\mPON\M|\mFSE\M|PN inclusione', 'Schema di un accordo di rete (progetto Rebuilding)', true),
    ('FRNA', 'Fondo regionale per la non autosufficienza', 'REGIONAL', 'Regione Emilia-Romagna', 'Servizi per chi non è autosufficiente.', null, '\mFRNA\M', 'Programma sociale e sanitario dell’Emilia-Romagna', true);

create table budget.fund_rule (
    code       text primary key,
    fund       text    not null references budget.fund,
    kind       text    not null check (kind in ('AREA_SHARE', 'SPENT', 'PURPOSE', 'BODIES')),
    share      numeric(5, 2) check (share > 0 and share <= 100),
    areas      text[]  not null default '{}',
    objectives text[]  not null default '{}',
    bodies     text[]  not null default '{}',
    due_years  int     not null default 0 check (due_years between 0 and 10),
    from_year  int     not null,
    until_year int,
    act        text    not null,
    certain    boolean not null,
    check (kind not in ('AREA_SHARE', 'SPENT') or share is not null),
    check (kind <> 'AREA_SHARE' or cardinality(areas) > 0)
);
comment on table budget.fund_rule is 'What a fund asks: a least share for an area, a least share spent by a day, its purpose, who may have it';
comment on column budget.fund_rule.share is 'Percent of the fund, at least';
comment on column budget.fund_rule.areas is 'Areas that count, or that the fund may pay; empty: all';
comment on column budget.fund_rule.objectives is 'Service objectives that the fund may also pay outside those areas; alone when no area is named';
comment on column budget.fund_rule.bodies is 'ISTAT codes of the municipalities that may have it';
comment on column budget.fund_rule.due_years is 'A share must be spent by the last day of the year so many years after';
comment on column budget.fund_rule.from_year is 'First year of money that it holds for; until_year the last, null: still';
comment on column budget.fund_rule.certain is 'False: to be verified';
select for_all_districts('budget.fund_rule');

insert into budget.fund_rule (code, fund, kind, share, areas, objectives, due_years, from_year, until_year, act, certain) values
    ('FNPS-40', 'FNPS', 'AREA_SHARE', 40, '{A}', '{}', 0, 2018, 2020, 'Piano sociale nazionale 2018-2020; per il 2020 una fonte dice già 50 %', true),
    ('FNPS-50', 'FNPS', 'AREA_SHARE', 50, '{A}', '{}', 0, 2021, null, 'Piani nazionali 2021-2023 e 2024-2026', true),
    ('FNPS-75', 'FNPS', 'SPENT', 75, '{}', '{}', 1, 2021, null, 'Riparto FNPS: la quota seguente dipende dal rendiconto del secondo anno prima, su base regionale; il giorno è da verificare', false),
    ('FPOV_QS-SCOPO', 'FPOV_QS', 'PURPOSE', null, '{C}', '{1.1,1.2}', 0, 2018, null, 'D.Lgs. 147/2017, articolo 7', false),
    ('FPOV_PE-SCOPO', 'FPOV_PE', 'PURPOSE', null, '{C}', '{}', 0, 2018, null, 'Riparto della quota povertà estrema', false),
    ('FNA-SCOPO', 'FNA', 'PURPOSE', null, '{B}', '{}', 0, 2007, null, 'Legge 296/2006, comma 1264', false),
    ('DDN-SCOPO', 'DDN', 'PURPOSE', null, '{B}', '{}', 0, 2016, null, 'Legge 112/2016', true),
    ('MIS6-SCOPO', 'MIS6', 'PURPOSE', null, '{A}', '{}', 0, 2014, null, 'Misura 6 di Regione Lombardia; anno di inizio da verificare', false);

create table budget.own_fund (
    district uuid not null default current_district(),
    code     text not null check (code ~ '^[A-Z0-9_]{2,20}$'),
    label    text not null check (label <> ''),
    kind     text not null check (kind in ('NATIONAL', 'REGIONAL', 'EUROPEAN', 'QUOTA', 'PURCHASE', 'PROJECT', 'SURPLUS', 'OTHER')),
    giver    text not null,
    purpose  text not null,
    source   text not null,
    primary key (district, code)
);
comment on table budget.own_fund is 'Funds of this district beyond the national list';
select by_district('budget.own_fund');

create table budget.own_rule (
    district   uuid    not null default current_district(),
    code       text    not null,
    fund       text    not null,
    kind       text    not null check (kind in ('AREA_SHARE', 'SPENT', 'PURPOSE', 'BODIES')),
    share      numeric(5, 2) check (share > 0 and share <= 100),
    areas      text[]  not null default '{}',
    objectives text[]  not null default '{}',
    bodies     text[]  not null default '{}',
    due_years  int     not null default 0 check (due_years between 0 and 10),
    from_year  int     not null,
    until_year int,
    act        text    not null,
    primary key (district, code),
    check (kind not in ('AREA_SHARE', 'SPENT') or share is not null),
    check (kind <> 'AREA_SHARE' or cardinality(areas) > 0)
);
comment on table budget.own_rule is 'Rules that this district adds to a fund, national or its own; columns as in budget.fund_rule';
select by_district('budget.own_rule');

create table budget.revenue_fund (
    district uuid not null default current_district(),
    plan     uuid not null,
    revenue  text not null,
    fund     text not null,
    primary key (district, plan, revenue),
    foreign key (district, plan) references plan.plan
);
comment on table budget.revenue_fund is 'Which fund a revenue row of a plan is, where the office has said it; otherwise its label says it';
comment on column budget.revenue_fund.revenue is 'Code of the revenue row';
comment on column budget.revenue_fund.fund is 'Code of a fund, national or own; empty: none of them';
select by_district('budget.revenue_fund');

create table budget.line_area (
    district  uuid    not null default current_district(),
    plan      uuid    not null,
    line      text    not null,
    area      text    not null references budget.area,
    objective text    not null references budget.service_objective,
    confirmed boolean not null,
    primary key (district, plan, line),
    foreign key (district, plan) references plan.plan
);
comment on table budget.line_area is 'Area and service objective that an expenditure line serves; a line that is not here cannot be placed';
comment on column budget.line_area.line is 'Code of the expenditure row';
comment on column budget.line_area.confirmed is 'False: read from the name of the line, to be confirmed by the office';
select by_district('budget.line_area');
