/* A form that arrives twice is carried out once. */
create table submission (
    district uuid        not null default current_district(),
    id       uuid        not null,
    at       timestamptz not null,
    answer   text        not null,
    primary key (district, id)
);
comment on table submission is 'Forms that were carried out, by the key that each carries: the second time they answer the same; kept a week';
select by_district('submission');
create index submission_at on submission (district, at);
