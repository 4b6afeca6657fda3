select name from security.district where id = '00000000-0000-7000-8000-000000000019'
  and exists (select from security.account where login = 'sara.inventati@prova.example')
