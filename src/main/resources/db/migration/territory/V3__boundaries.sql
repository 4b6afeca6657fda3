create table territory.boundary (
    district     uuid not null default current_district(),
    municipality text not null,
    outline      text not null,
    source       text not null,
    loaded_on    date not null,
    primary key (district, municipality),
    foreign key (municipality) references territory.municipality
);
comment on table territory.boundary is 'Boundaries that the office imported, to draw the map; a new import takes the place of the old one';
comment on column territory.boundary.outline is 'Rings of longitude,latitude in degrees: points divided by a space, rings by a semicolon';
comment on column territory.boundary.source is 'Whose boundaries, of which year';
select by_district('territory.boundary');
