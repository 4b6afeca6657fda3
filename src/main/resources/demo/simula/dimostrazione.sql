select name from security.district where id = '{model}'
  and exists (select from security.account where login = 'sara.inventati@prova.example')
