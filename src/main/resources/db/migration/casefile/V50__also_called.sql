alter table casefile.person add column also_keys int[] not null default '{}';
comment on column casefile.person.also_keys is 'Marks of the names of those who turned out to be this person: found by them too; part of keys';
create index person_merged_into on casefile.person (district, merged_into) where merged_into is not null;

-- Those merged before are found by what they were called, too.
update casefile.person k set also_keys = g.keys, keys = k.keys || g.keys
from (select p.district, p.merged_into, array_agg(distinct m.mark) as keys
      from casefile.person p cross join lateral unnest(p.keys) as m (mark)
      where p.merged_into is not null group by p.district, p.merged_into) g
where k.district = g.district and k.id = g.merged_into;
