select id::text from security.district where id::text like '50000000-0000-7000-a___-000000000000'
