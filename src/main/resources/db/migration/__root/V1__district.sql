/* The application's role owns nothing and may create nothing. Where the installer has not made it yet, it is made here. */
do $$ begin
    if not exists (select from pg_roles where rolname = 'trama_app') then
        create role trama_app login;
    end if;
end $$;
grant usage on schema public to trama_app;
revoke create on schema public from public;

create extension if not exists btree_gist;
create extension if not exists btree_gin;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

/* The district of the transaction. Stable, never immutable: a cached plan would carry another district's value. */
create function current_district() returns uuid language sql stable
    return nullif(current_setting('trama.district', true), '')::uuid;

/* Called right after each "create table" of a district, parents before children: hides the rows of other districts, lets
   the application in, and spreads the table by district where the database is a cluster. */
create function by_district(target regclass, append_only boolean default false) returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('create policy own_district on %s using (district = current_district())', target);
    execute format('grant select, insert on %s to trama_app', target);
    if not append_only then
        execute format('grant update, delete on %s to trama_app', target);
    end if;
    if exists (select from pg_extension where extname = 'citus') then
        execute format('select create_distributed_table(%L, %L)', target, 'district');
    end if;
end $$;

/* Called right after each "create table" that no district owns: national lists, accounts, municipalities. */
create function for_all_districts(target regclass, writable boolean default false) returns void language plpgsql as $$
begin
    execute format('grant select on %s to trama_app', target);
    if writable then
        execute format('grant insert, update, delete on %s to trama_app', target);
    end if;
    if exists (select from pg_extension where extname = 'citus') then
        execute format('select create_reference_table(%L)', target);
    end if;
end $$;
