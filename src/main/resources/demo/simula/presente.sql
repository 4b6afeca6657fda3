select id::text from security.district where id = '{district}'
