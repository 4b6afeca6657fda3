/* The secret of the second factor is sealed under a key outside the database, the codes on paper are marks made with it. What
   was written before is sealed at the next start; the old codes, which were hashes, cannot be turned and are void. */
delete from security.recovery_code;
comment on column security.account.totp_secret is 'Secret of the second factor, sealed under the key of TRAMA_KEY or TRAMA_HOME/trama.key';
comment on table security.recovery_code is 'Codes on paper for whoever loses the phone, as keyed marks; each works once, of no district';
