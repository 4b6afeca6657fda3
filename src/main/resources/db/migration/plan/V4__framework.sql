/* What the regions ask of a plan: their aims, areas and sheets, to which local objectives are linked. */

create table plan.framework (
    code     text primary key,
    region   text      not null,
    title    text      not null,
    valid    daterange not null,
    source   text      not null,
    verified boolean   not null,
    exclude using gist (region with =, valid with &&)
);
comment on table plan.framework is 'Regional programming frame: which, for which years, by which act';
comment on column plan.framework.verified is 'False: taken from knowledge, to be checked against the act before it is cited';
select for_all_districts('plan.framework');

create table plan.framework_aim (
    framework text not null references plan.framework,
    position  int  not null,
    title     text not null,
    primary key (framework, position)
);
comment on table plan.framework_aim is 'Strategic aim of a regional frame';
select for_all_districts('plan.framework_aim');

create table plan.framework_area (
    framework text not null references plan.framework,
    code      text not null,
    title     text not null,
    primary key (framework, code)
);
comment on table plan.framework_area is 'Area of work of a regional frame';
select for_all_districts('plan.framework_area');

create table plan.framework_sheet (
    framework text not null references plan.framework,
    code      text not null,
    position  int  not null,
    area      text not null,
    title     text not null,
    primary key (framework, code),
    foreign key (framework, area) references plan.framework_area
);
comment on table plan.framework_sheet is 'Sheet of a regional frame, which the objectives of the districts take up; a frame without sheets has its macro-areas here';
select for_all_districts('plan.framework_sheet');

insert into plan.framework (code, region, title, valid, source, verified) values
    ('ER-2017', 'Emilia-Romagna', 'Piano sociale e sanitario 2017-2019', '[2017-01-01,2020-01-01)',
     'Presentazione regionale del PSSR 2017-2019', true),
    ('LOM-2021', 'Lombardia', 'Linee di indirizzo per i Piani di Zona 2021-2023', '[2021-01-01,2024-01-01)',
     'DGR XI/4563 del 19/04/2021, da verificare', false);

insert into plan.framework_aim (framework, position, title) values
    ('ER-2017', 1, 'Lotta all’esclusione, alla fragilità e alla povertà'),
    ('ER-2017', 2, 'Consolidamento e sviluppo del distretto quale snodo dell’integrazione sanitaria, sociale e sociosanitaria'),
    ('ER-2017', 3, 'Strumenti innovativi di prossimità, territorialità e integrazione dei servizi sanitari e sociali');

insert into plan.framework_area (framework, code, title) values
    ('ER-2017', 'A', 'Domiciliarità e prossimità'),
    ('ER-2017', 'B', 'Riduzione delle diseguaglianze e promozione della salute'),
    ('ER-2017', 'C', 'Promozione dell’autonomia delle persone'),
    ('ER-2017', 'D', 'Partecipazione e responsabilizzazione dei cittadini'),
    ('ER-2017', 'E', 'Qualificazione ed efficientamento dei servizi'),
    ('LOM-2021', 'A', 'Contrasto alla povertà e all’emarginazione sociale e promozione dell’inclusione attiva'),
    ('LOM-2021', 'B', 'Politiche abitative'),
    ('LOM-2021', 'C', 'Promozione inclusione attiva'),
    ('LOM-2021', 'D', 'Domiciliarità'),
    ('LOM-2021', 'E', 'Anziani'),
    ('LOM-2021', 'F', 'Digitalizzazione dei servizi'),
    ('LOM-2021', 'G', 'Politiche giovanili e per i minori'),
    ('LOM-2021', 'H', 'Interventi connessi alle politiche per il lavoro'),
    ('LOM-2021', 'I', 'Interventi per la famiglia'),
    ('LOM-2021', 'J', 'Interventi a favore di persone con disabilità');

insert into plan.framework_sheet (framework, code, position, area, title) values
    ('ER-2017', '1', 1, 'A', 'Case della salute e Medicina d’iniziativa'),
    ('ER-2017', '2', 2, 'A', 'Riorganizzazione rete ospedaliera e territoriale integrata'),
    ('ER-2017', '3', 3, 'A', 'Cure intermedie e sviluppo Ospedali di comunità'),
    ('ER-2017', '4', 4, 'A', 'Budget di salute'),
    ('ER-2017', '5', 5, 'A', 'Riconoscimento ruolo caregiver'),
    ('ER-2017', '6', 6, 'A', 'Progetto di vita, Vita indipendente, Dopo di noi'),
    ('ER-2017', '7', 7, 'A', 'Rete cure palliative'),
    ('ER-2017', '8', 8, 'A', 'Salute in carcere, umanizzazione e reinserimento'),
    ('ER-2017', '9', 9, 'A', 'Medicina di genere'),
    ('ER-2017', '10', 10, 'B', 'Contrasto dell’esclusione sociale (povertà estrema)'),
    ('ER-2017', '11', 11, 'B', 'Equità: metodologie e strumenti'),
    ('ER-2017', '12', 12, 'B', 'Inclusione persone straniere neo-arrivate'),
    ('ER-2017', '13', 13, 'B', 'Fondi integrativi extra LEA'),
    ('ER-2017', '14', 14, 'B', 'Pari opportunità e differenze'),
    ('ER-2017', '15', 15, 'B', 'Primi 1000 giorni di vita'),
    ('ER-2017', '16', 16, 'B', 'Sostegno alla genitorialità'),
    ('ER-2017', '17', 17, 'B', 'Progetto Adolescenza'),
    ('ER-2017', '18', 18, 'B', 'Salute sessuale e riproduttiva'),
    ('ER-2017', '19', 19, 'B', 'Gioco d’azzardo patologico'),
    ('ER-2017', '20', 20, 'B', 'Invecchiamento attivo in salute e tutela fragilità'),
    ('ER-2017', '21', 21, 'B', 'Innovazione rete per anziani nel FRNA'),
    ('ER-2017', '22', 22, 'C', 'Misure a contrasto della povertà (SIA/REI, RES)'),
    ('ER-2017', '23', 23, 'C', 'Avvicinamento al lavoro per le persone fragili (LR 14/2015)'),
    ('ER-2017', '24', 24, 'C', 'La casa come fattore di inclusione'),
    ('ER-2017', '25', 25, 'C', 'Contrasto alla violenza di genere'),
    ('ER-2017', '26', 26, 'D', 'Empowerment e partecipazione di comunità (PRP)'),
    ('ER-2017', '27', 27, 'D', 'Health literacy'),
    ('ER-2017', '28', 28, 'D', 'Conoscenze esperienziali e aiuto tra pari'),
    ('ER-2017', '29', 29, 'D', 'Partecipazione civica e collaborazione con ETS'),
    ('ER-2017', '30', 30, 'E', 'Strumenti e procedure sociosanitarie'),
    ('ER-2017', '31', 31, 'E', 'Assistenza alla nascita'),
    ('ER-2017', '32', 32, 'E', 'Equità d’accesso a prestazioni sanitarie'),
    ('ER-2017', '33', 33, 'E', 'Accesso in emergenza-urgenza'),
    ('ER-2017', '34', 34, 'E', 'Metodologie per innovare organizzazioni'),
    ('ER-2017', '35', 35, 'E', 'ICT per un nuovo modello e-welfare'),
    ('ER-2017', '36', 36, 'E', 'Consolidamento Servizi sociali territoriali'),
    ('ER-2017', '37', 37, 'E', 'Accoglienza/tutela 0-18 e neomaggiorenni'),
    ('ER-2017', '38', 38, 'E', 'Calendario vaccinale'),
    ('ER-2017', '39', 39, 'E', 'Livelli essenziali delle prestazioni sociali'),
    ('LOM-2021', 'A', 1, 'A', 'Contrasto alla povertà e all’emarginazione sociale e promozione dell’inclusione attiva'),
    ('LOM-2021', 'B', 2, 'B', 'Politiche abitative'),
    ('LOM-2021', 'C', 3, 'C', 'Promozione inclusione attiva'),
    ('LOM-2021', 'D', 4, 'D', 'Domiciliarità'),
    ('LOM-2021', 'E', 5, 'E', 'Anziani'),
    ('LOM-2021', 'F', 6, 'F', 'Digitalizzazione dei servizi'),
    ('LOM-2021', 'G', 7, 'G', 'Politiche giovanili e per i minori'),
    ('LOM-2021', 'H', 8, 'H', 'Interventi connessi alle politiche per il lavoro'),
    ('LOM-2021', 'I', 9, 'I', 'Interventi per la famiglia'),
    ('LOM-2021', 'J', 10, 'J', 'Interventi a favore di persone con disabilità');
