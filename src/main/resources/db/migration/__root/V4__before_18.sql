/* Servers older than PostgreSQL 18 have no uuidv7(): milliseconds first, then chance, so that ids grow with time (RFC 9562). */
do $$ begin
    if to_regproc('pg_catalog.uuidv7') is null then
        create function public.uuidv7() returns uuid language sql volatile
            return encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
                placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
                52, 1), 53, 1), 'hex')::uuid;
    end if;
end $$;

comment on table event_publication is 'Events that still have to be heard by someone outside the transaction that published them';
