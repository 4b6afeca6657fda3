/* Row security lets no index be read by an operator that is not leakproof, and && on arrays is not: the function reads as its
   owner and names the district itself. Each word asked for has a mark in common with the name; an empty word asks nothing. */
create function casefile.called(first int[], second int[], third int[]) returns setof casefile.person
    language plpgsql stable security definer set search_path = pg_catalog, public rows 50 as $$
begin
    return query
    select p.* from casefile.person p
    where p.district = public.current_district() and p.keys && first
      and (cardinality(second) = 0 or p.keys && second) and (cardinality(third) = 0 or p.keys && third);
end $$;
comment on function casefile.called is 'People of the current district whose name may be this one, also misspelt; who may see them is decided by the statement';
revoke all on function casefile.called from public;
grant execute on function casefile.called to trama_app;
