/* All municipalities of Italy, also those that ended after 1999, so that a district anywhere can be set up.
   Codes, names and days: Garda Informatica, Database Comuni Italiani (MIT), from ISTAT; letters in lower case by rule.
   successor: the same municipality under the code of its new province. Mergers say it only where it is known. */
alter table territory.municipality add column province text not null default 'CR';
alter table territory.municipality alter column province drop default;
comment on column territory.municipality.province is 'Letters of its province; the last one that it was in';
copy territory.municipality (istat, name, province, valid, successor) from stdin;
001001	Agliè	TO	[1945-10-05,)	\N
001002	Airasca	TO	[1893-05-26,)	\N
001003	Ala di Stura	TO	[1864-03-11,)	\N
001004	Albiano d'Ivrea	TO	[1945-10-05,)	\N
001005	Alice Superiore	TO	[1945-10-05,2019-01-01)	\N
001006	Almese	TO	[1861-03-17,)	\N
001007	Alpette	TO	[1945-10-05,)	\N
001008	Alpignano	TO	[1861-03-17,)	\N
001009	Andezeno	TO	[1861-03-17,)	\N
001010	Andrate	TO	[1945-10-05,)	\N
001011	Angrogna	TO	[1861-03-17,)	\N
001012	Arignano	TO	[1861-03-17,)	\N
001013	Avigliana	TO	[1861-03-17,)	\N
001014	Azeglio	TO	[1945-10-05,)	\N
001015	Bairo	TO	[1955-04-29,)	\N
001016	Balangero	TO	[1861-03-17,)	\N
001017	Baldissero Canavese	TO	[1947-01-10,)	\N
001018	Baldissero Torinese	TO	[1863-01-05,)	\N
001019	Balme	TO	[1861-03-17,)	\N
001020	Banchette	TO	[1945-10-05,)	\N
001021	Barbania	TO	[1861-03-17,)	\N
001022	Bardonecchia	TO	[1861-03-17,)	\N
001023	Barone Canavese	TO	[1945-10-05,)	\N
001024	Beinasco	TO	[1861-03-17,)	\N
001025	Bibiana	TO	[1861-03-17,)	\N
001026	Bobbio Pellice	TO	[1861-03-17,)	\N
001027	Bollengo	TO	[1945-10-05,)	\N
001028	Borgaro Torinese	TO	[1861-03-17,)	\N
001029	Borgiallo	TO	[1948-01-15,)	\N
001030	Borgofranco d'Ivrea	TO	[1945-10-05,)	\N
001031	Borgomasino	TO	[1945-10-05,)	\N
001032	Borgone Susa	TO	[1863-01-05,)	\N
001033	Bosconero	TO	[1861-03-17,)	\N
001034	Brandizzo	TO	[1861-03-17,)	\N
001035	Bricherasio	TO	[1861-03-17,)	\N
001036	Brosso	TO	[1946-11-11,)	\N
001037	Brozolo	TO	[1861-03-17,)	\N
001038	Bruino	TO	[1861-03-17,)	\N
001039	Brusasco	TO	[1957-07-21,)	\N
001040	Bruzolo	TO	[1861-03-17,)	\N
001041	Buriasco	TO	[1861-03-17,)	\N
001042	Burolo	TO	[1946-12-24,)	\N
001043	Busano	TO	[1861-03-17,)	\N
001044	Bussoleno	TO	[1861-03-17,)	\N
001045	Buttigliera Alta	TO	[1863-01-05,)	\N
001046	Cafasse	TO	[1861-03-17,)	\N
001047	Caluso	TO	[1945-10-05,)	\N
001048	Cambiano	TO	[1861-03-17,)	\N
001049	Campiglione Fenile	TO	[1929-04-13,)	\N
001050	Candia Canavese	TO	[1945-10-05,)	\N
001051	Candiolo	TO	[1861-03-17,)	\N
001052	Canischio	TO	[1948-01-15,)	\N
001053	Cantalupa	TO	[1861-03-17,)	\N
001054	Cantoira	TO	[1861-03-17,)	\N
001055	Caprie	TO	[1937-06-16,)	\N
001056	Caravino	TO	[1950-02-21,)	\N
001057	Carema	TO	[1945-10-05,)	\N
001058	Carignano	TO	[1861-03-17,)	\N
001059	Carmagnola	TO	[1861-03-17,)	\N
001060	Casalborgone	TO	[1895-12-09,)	\N
001061	Cascinette d'Ivrea	TO	[1945-10-05,)	\N
001062	Caselette	TO	[1871-08-01,)	\N
001063	Caselle Torinese	TO	[1863-01-05,)	\N
001064	Castagneto Po	TO	[1913-07-15,)	\N
001065	Castagnole Piemonte	TO	[1864-04-01,)	\N
001066	Castellamonte	TO	[1945-10-05,)	\N
001067	Castelnuovo Nigra	TO	[1945-10-05,)	\N
001068	Castiglione Torinese	TO	[1863-01-05,)	\N
001069	Cavagnolo	TO	[1861-03-17,)	\N
001070	Cavour	TO	[1861-03-17,)	\N
001071	Cercenasco	TO	[1861-03-17,)	\N
001072	Ceres	TO	[1947-12-03,)	\N
001073	Ceresole Reale	TO	[1945-10-05,)	\N
001074	Cesana Torinese	TO	[1870-07-01,)	\N
001075	Chialamberto	TO	[1861-03-17,)	\N
001076	Chianocco	TO	[1937-06-16,)	\N
001077	Chiaverano	TO	[1945-10-05,)	\N
001078	Chieri	TO	[1878-08-02,)	\N
001079	Chiesanuova	TO	[1948-01-15,)	\N
001080	Chiomonte	TO	[1861-03-17,)	\N
001081	Chiusa di San Michele	TO	[1863-01-05,)	\N
001082	Chivasso	TO	[1861-03-17,)	\N
001083	Ciconio	TO	[1947-01-10,)	\N
001084	Cintano	TO	[1947-01-24,)	\N
001085	Cinzano	TO	[1861-03-17,)	\N
001086	Ciriè	TO	[1861-03-17,)	\N
001087	Claviere	TO	[1937-06-16,)	\N
001088	Coassolo Torinese	TO	[1863-08-10,)	\N
001089	Coazze	TO	[1861-03-17,)	\N
001090	Collegno	TO	[1861-03-17,)	\N
001091	Colleretto Castelnuovo	TO	[1948-01-15,)	\N
001092	Colleretto Giacosa	TO	[1953-06-21,)	\N
001093	Condove	TO	[1861-03-17,)	\N
001094	Corio	TO	[1861-03-17,)	\N
001095	Cossano Canavese	TO	[1947-01-15,)	\N
001096	Cuceglio	TO	[1945-10-05,)	\N
001097	Cumiana	TO	[1861-03-17,)	\N
001098	Cuorgnè	TO	[1945-10-05,)	\N
001099	Druento	TO	[1937-06-16,)	\N
001100	Exilles	TO	[1953-07-16,)	\N
001101	Favria	TO	[1861-03-17,)	\N
001102	Feletto	TO	[1861-03-17,)	\N
001103	Fenestrelle	TO	[1861-03-17,)	\N
001104	Fiano	TO	[1861-03-17,)	\N
001105	Fiorano Canavese	TO	[1945-10-05,)	\N
001106	Foglizzo	TO	[1861-03-17,)	\N
001107	Forno Canavese	TO	[1927-06-28,)	\N
001108	Frassinetto	TO	[1945-10-05,)	\N
001109	Front	TO	[1861-03-17,)	\N
001110	Frossasco	TO	[1861-03-17,)	\N
001111	Garzigliana	TO	[1861-03-17,)	\N
001112	Gassino Torinese	TO	[1932-04-08,)	\N
001113	Germagnano	TO	[1861-03-17,)	\N
001114	Giaglione	TO	[1861-03-17,)	\N
001115	Giaveno	TO	[1861-03-17,)	\N
001116	Givoletto	TO	[1861-03-17,)	\N
001117	Gravere	TO	[1861-03-17,)	\N
001118	Groscavallo	TO	[1861-03-17,)	\N
001119	Grosso	TO	[1861-03-17,)	\N
001120	Grugliasco	TO	[1861-03-17,)	\N
001121	Ingria	TO	[1945-10-05,)	\N
001122	Inverso Pinasca	TO	[1861-03-17,)	\N
001123	Isolabella	TO	[1861-03-17,)	\N
001124	Issiglio	TO	[1945-10-05,)	\N
001125	Ivrea	TO	[1945-10-05,)	\N
001126	La Cassa	TO	[1861-03-17,)	\N
001127	La Loggia	TO	[1861-03-17,)	\N
001128	Lanzo Torinese	TO	[1863-01-05,)	\N
001129	Lauriano	TO	[1861-03-17,)	\N
001130	Leini	TO	[1939-07-21,)	\N
001131	Lemie	TO	[1861-03-17,)	\N
001132	Lessolo	TO	[1945-10-05,)	\N
001133	Levone	TO	[1896-05-11,)	\N
001134	Locana	TO	[1945-10-05,)	\N
001135	Lombardore	TO	[1861-03-17,)	\N
001136	Lombriasco	TO	[1861-03-17,)	\N
001137	Loranzè	TO	[1947-10-11,)	\N
001138	Lugnacco	TO	[1945-10-05,2019-01-01)	\N
001139	Luserna San Giovanni	TO	[1878-02-18,)	\N
001140	Lusernetta	TO	[1861-03-17,)	\N
001141	Lusigliè	TO	[1945-10-05,)	\N
001142	Macello	TO	[1861-03-17,)	\N
001143	Maglione	TO	[1947-09-30,)	\N
001144	Marentino	TO	[1861-03-17,)	\N
001145	Massello	TO	[1861-03-17,)	\N
001146	Mathi	TO	[1947-01-09,)	\N
001147	Mattie	TO	[1861-03-17,)	\N
001148	Mazzè	TO	[1945-10-05,)	\N
001149	Meana di Susa	TO	[1863-01-05,)	\N
001150	Mercenasco	TO	[1946-12-24,)	\N
001151	Meugliano	TO	[1947-01-21,2019-01-01)	\N
001152	Mezzenile	TO	[1861-03-17,)	\N
001153	Mombello di Torino	TO	[1863-01-05,)	\N
001154	Mompantero	TO	[1861-03-17,)	\N
001155	Monastero di Lanzo	TO	[1863-01-05,)	\N
001156	Moncalieri	TO	[1861-03-17,)	\N
001157	Moncenisio	TO	[1940-03-05,)	\N
001158	Montaldo Torinese	TO	[1863-03-30,)	\N
001159	Montalenghe	TO	[1945-10-05,)	\N
001160	Montalto Dora	TO	[1945-10-05,)	\N
001161	Montanaro	TO	[1861-03-17,)	\N
001162	Monteu da Po	TO	[1861-03-17,)	\N
001163	Moriondo Torinese	TO	[1861-03-17,)	\N
001164	Nichelino	TO	[1868-09-09,)	\N
001165	Noasca	TO	[1945-10-05,)	\N
001166	Nole	TO	[1861-03-17,)	\N
001167	Nomaglio	TO	[1954-07-15,)	\N
001168	None	TO	[1861-03-17,)	\N
001169	Novalesa	TO	[1861-03-17,)	\N
001170	Oglianico	TO	[1861-03-17,)	\N
001171	Orbassano	TO	[1861-03-17,)	\N
001172	Orio Canavese	TO	[1945-10-05,)	\N
001173	Osasco	TO	[1861-03-17,)	\N
001174	Osasio	TO	[1861-03-17,)	\N
001175	Oulx	TO	[1960-11-22,)	\N
001176	Ozegna	TO	[1947-01-24,)	\N
001177	Palazzo Canavese	TO	[1946-12-26,)	\N
001178	Pancalieri	TO	[1861-03-17,)	\N
001179	Parella	TO	[1947-10-11,)	\N
001180	Pavarolo	TO	[1861-03-17,)	\N
001181	Pavone Canavese	TO	[1945-10-05,)	\N
001182	Pecco	TO	[1947-01-10,2019-01-01)	\N
001183	Pecetto Torinese	TO	[1861-03-17,)	\N
001184	Perosa Argentina	TO	[1863-01-26,)	\N
001185	Perosa Canavese	TO	[1946-12-24,)	\N
001186	Perrero	TO	[1895-03-04,)	\N
001187	Pertusio	TO	[1948-03-02,)	\N
001188	Pessinetto	TO	[1861-03-17,)	\N
001189	Pianezza	TO	[1861-03-17,)	\N
001190	Pinasca	TO	[1861-03-17,)	\N
001191	Pinerolo	TO	[1861-03-17,)	\N
001192	Pino Torinese	TO	[1861-03-17,)	\N
001193	Piobesi Torinese	TO	[1863-01-05,)	\N
001194	Piossasco	TO	[1861-03-17,)	\N
001195	Piscina	TO	[1893-05-26,)	\N
001196	Piverone	TO	[1946-12-26,)	\N
001197	Poirino	TO	[1861-03-17,)	\N
001198	Pomaretto	TO	[1861-03-17,)	\N
001199	Pont Canavese	TO	[1945-10-05,)	\N
001200	Porte	TO	[1861-03-17,)	\N
001201	Pragelato	TO	[1861-03-17,)	\N
001202	Prali	TO	[1937-06-16,)	\N
001203	Pralormo	TO	[1861-03-17,)	\N
001204	Pramollo	TO	[1861-03-17,)	\N
001205	Prarostino	TO	[1861-03-17,)	\N
001206	Prascorsano	TO	[1948-01-15,)	\N
001207	Pratiglione	TO	[1945-10-05,)	\N
001208	Quagliuzzo	TO	[1947-10-11,)	\N
001209	Quassolo	TO	[1954-08-24,)	\N
001210	Quincinetto	TO	[1945-10-05,)	\N
001211	Reano	TO	[1861-03-17,)	\N
001212	Ribordone	TO	[1945-10-05,)	\N
001213	Rivalba	TO	[1861-03-17,)	\N
001214	Rivalta di Torino	TO	[1890-10-07,)	\N
001215	Riva Presso Chieri	TO	[1861-03-17,)	\N
001216	Rivara	TO	[1861-03-17,)	\N
001217	Rivarolo Canavese	TO	[1863-01-05,)	\N
001218	Rivarossa	TO	[1861-03-17,)	\N
001219	Rivoli	TO	[1871-08-01,)	\N
001220	Robassomero	TO	[1861-03-17,)	\N
001221	Rocca Canavese	TO	[1884-05-02,)	\N
001222	Roletto	TO	[1861-03-17,)	\N
001223	Romano Canavese	TO	[1946-12-24,)	\N
001224	Ronco Canavese	TO	[1945-10-05,)	\N
001225	Rondissone	TO	[1861-03-17,)	\N
001226	Rorà	TO	[1861-03-17,)	\N
001227	Roure	TO	[1975-03-12,)	\N
001228	Rosta	TO	[1861-03-17,)	\N
001229	Rubiana	TO	[1861-03-17,)	\N
001230	Rueglio	TO	[1945-10-05,)	\N
001231	Salassa	TO	[1945-10-05,)	\N
001232	Salbertrand	TO	[1955-04-05,)	\N
001233	Salerano Canavese	TO	[1945-10-05,)	\N
001234	Salza di Pinerolo	TO	[1892-04-29,)	\N
001235	Samone	TO	[1945-10-05,)	\N
001236	San Benigno Canavese	TO	[1861-03-17,)	\N
001237	San Carlo Canavese	TO	[1903-04-25,)	\N
001238	San Colombano Belmonte	TO	[1948-01-15,)	\N
001239	San Didero	TO	[1861-03-17,)	\N
001240	San Francesco al Campo	TO	[1863-01-26,)	\N
001241	Sangano	TO	[1861-03-17,)	\N
001242	San Germano Chisone	TO	[1863-01-26,)	\N
001243	San Gillio	TO	[1861-03-17,)	\N
001244	San Giorgio Canavese	TO	[1945-10-05,)	\N
001245	San Giorio di Susa	TO	[1861-03-17,)	\N
001246	San Giusto Canavese	TO	[1945-10-05,)	\N
001247	San Martino Canavese	TO	[1945-10-05,)	\N
001248	San Maurizio Canavese	TO	[1938-07-09,)	\N
001249	San Mauro Torinese	TO	[1863-01-05,)	\N
001250	San Pietro Val Lemina	TO	[1863-01-26,)	\N
001251	San Ponso	TO	[1946-11-11,)	\N
001252	San Raffaele Cimena	TO	[1861-03-17,)	\N
001253	San Sebastiano da Po	TO	[1863-01-05,)	\N
001254	San Secondo di Pinerolo	TO	[1863-01-26,)	\N
001255	Sant'Ambrogio di Torino	TO	[1863-01-05,)	\N
001256	Sant'Antonino di Susa	TO	[1863-01-05,)	\N
001257	Santena	TO	[1878-08-02,)	\N
001258	Sauze di Cesana	TO	[1882-06-09,)	\N
001259	Sauze d'Oulx	TO	[1861-03-17,)	\N
001260	Scalenghe	TO	[1893-05-26,)	\N
001261	Scarmagno	TO	[1946-12-24,)	\N
001262	Sciolze	TO	[1861-03-17,)	\N
001263	Sestriere	TO	[1935-06-12,)	\N
001264	Settimo Rottaro	TO	[1946-11-11,)	\N
001265	Settimo Torinese	TO	[1861-03-17,)	\N
001266	Settimo Vittone	TO	[1950-10-05,)	\N
001267	Sparone	TO	[1945-10-05,)	\N
001268	Strambinello	TO	[1947-10-11,)	\N
001269	Strambino	TO	[1946-12-24,)	\N
001270	Susa	TO	[1861-03-17,)	\N
001271	Tavagnasco	TO	[1947-01-15,)	\N
001272	Torino	TO	[1889-08-12,)	\N
001273	Torrazza Piemonte	TO	[1919-08-22,)	\N
001274	Torre Canavese	TO	[1961-10-03,)	\N
001275	Torre Pellice	TO	[1878-02-18,)	\N
001276	Trana	TO	[1861-03-17,)	\N
001277	Trausella	TO	[1947-01-21,2019-01-01)	\N
001278	Traversella	TO	[1945-10-05,)	\N
001279	Traves	TO	[1955-06-09,)	\N
001280	Trofarello	TO	[1861-03-17,)	\N
001281	Usseaux	TO	[1861-03-17,)	\N
001282	Usseglio	TO	[1861-03-17,)	\N
001283	Vaie	TO	[1937-06-16,)	\N
001284	Val della Torre	TO	[1861-03-17,)	\N
001285	Valgioie	TO	[1861-03-17,)	\N
001286	Vallo Torinese	TO	[1863-01-05,)	\N
001287	Valperga	TO	[1945-10-05,)	\N
001288	Valprato Soana	TO	[1945-10-05,)	\N
001289	Varisella	TO	[1871-01-01,)	\N
001290	Vauda Canavese	TO	[1953-01-07,)	\N
001291	Venaus	TO	[1967-10-29,)	\N
001292	Venaria Reale	TO	[1861-03-17,)	\N
001293	Verolengo	TO	[1861-03-17,)	\N
001294	Verrua Savoia	TO	[1863-01-05,)	\N
001295	Vestignè	TO	[1945-10-05,)	\N
001296	Vialfrè	TO	[1946-12-24,)	\N
001297	Vico Canavese	TO	[1945-10-05,2019-01-01)	\N
001298	Vidracco	TO	[1945-10-05,)	\N
001299	Vigone	TO	[1861-03-17,)	\N
001300	Villafranca Piemonte	TO	[1950-02-03,)	\N
001301	Villanova Canavese	TO	[1885-07-31,)	\N
001302	Villarbasse	TO	[1890-10-07,)	\N
001303	Villar Dora	TO	[1885-01-26,)	\N
001304	Villareggia	TO	[1947-01-24,)	\N
001305	Villar Focchiardo	TO	[1861-03-17,)	\N
001306	Villar Pellice	TO	[1861-03-17,)	\N
001307	Villar Perosa	TO	[1861-03-17,)	\N
001308	Villastellone	TO	[1861-03-17,)	\N
001309	Vinovo	TO	[1868-09-09,)	\N
001310	Virle Piemonte	TO	[1864-04-01,)	\N
001311	Vische	TO	[1945-10-05,)	\N
001312	Vistrorio	TO	[1945-10-05,)	\N
001313	Viù	TO	[1861-03-17,)	\N
001314	Volpiano	TO	[1861-03-17,)	\N
001315	Volvera	TO	[1861-03-17,)	\N
001316	Mappano	TO	[2017-04-18,)	\N
001317	Val di Chy	TO	[2019-01-01,)	\N
001318	Valchiusa	TO	[2019-01-01,)	\N
002002	Alagna Valsesia	VC	[1927-01-12,)	\N
002003	Albano Vercellese	VC	[1927-01-12,)	\N
002004	Alice Castello	VC	[1927-01-12,)	\N
002006	Arborio	VC	[1927-01-12,)	\N
002007	Asigliano Vercellese	VC	[1928-03-09,)	\N
002008	Balmuccia	VC	[1927-01-12,)	\N
002009	Balocco	VC	[1927-01-12,)	\N
002011	Bianzè	VC	[1927-01-12,)	\N
002014	Boccioleto	VC	[1927-01-12,)	\N
002015	Borgo d'Ale	VC	[1927-01-12,)	\N
002016	Borgosesia	VC	[1927-01-12,)	\N
002017	Borgo Vercelli	VC	[1927-01-12,)	\N
002019	Breia	VC	[1927-01-12,2018-01-01)	\N
002021	Buronzo	VC	[1927-01-12,)	\N
002025	Campertogno	VC	[1927-01-12,)	\N
002029	Carcoforo	VC	[1927-01-12,)	\N
002030	Caresana	VC	[1927-01-12,)	\N
002031	Caresanablot	VC	[1927-01-12,)	\N
002032	Carisio	VC	[1927-01-12,)	\N
002033	Casanova Elvo	VC	[1927-01-12,)	\N
002035	San Giacomo Vercellese	VC	[1964-10-02,)	\N
002038	Cellio	VC	[1927-01-12,2018-01-01)	\N
002041	Cervatto	VC	[1927-01-12,)	\N
002042	Cigliano	VC	[1927-01-12,)	\N
002043	Civiasco	VC	[1927-01-12,)	\N
002045	Collobiano	VC	[1927-01-12,)	\N
002047	Costanzana	VC	[1927-01-12,)	\N
002048	Cravagliana	VC	[1927-01-12,)	\N
002049	Crescentino	VC	[1927-01-12,)	\N
002052	Crova	VC	[1927-01-12,)	\N
002054	Desana	VC	[1927-01-12,)	\N
002057	Fobello	VC	[1927-01-12,)	\N
002058	Fontanetto Po	VC	[1955-04-29,)	\N
002059	Formigliana	VC	[1927-01-12,)	\N
002061	Gattinara	VC	[1927-01-12,)	\N
002062	Ghislarengo	VC	[1927-01-12,)	\N
002065	Greggio	VC	[1927-01-12,)	\N
002066	Guardabosone	VC	[1927-01-12,)	\N
002067	Lamporo	VC	[1927-01-12,)	\N
002068	Lenta	VC	[1927-01-12,)	\N
002070	Lignana	VC	[1927-01-12,)	\N
002071	Livorno Ferraris	VC	[1927-01-12,)	\N
002072	Lozzolo	VC	[1927-01-12,)	\N
002078	Mollia	VC	[1927-01-12,)	\N
002079	Moncrivello	VC	[1927-01-12,)	\N
002082	Motta de' Conti	VC	[1927-01-12,)	\N
002088	Olcenengo	VC	[1927-01-12,)	\N
002089	Oldenico	VC	[1927-01-12,)	\N
002090	Palazzolo Vercellese	VC	[1927-01-12,)	\N
002091	Pertengo	VC	[1927-01-12,)	\N
002093	Pezzana	VC	[1927-01-12,)	\N
002096	Pila	VC	[1927-01-12,)	\N
002097	Piode	VC	[1927-01-12,)	\N
002102	Postua	VC	[1927-01-12,)	\N
002104	Prarolo	VC	[1927-01-12,)	\N
002107	Quarona	VC	[1927-01-12,)	\N
002108	Quinto Vercellese	VC	[1927-01-12,)	\N
002110	Rassa	VC	[1927-01-12,)	\N
002111	Rima San Giuseppe	VC	[1927-01-12,2018-01-01)	\N
002112	Rimasco	VC	[1927-01-12,2018-01-01)	\N
002113	Rimella	VC	[1927-01-12,)	\N
002114	Riva Valdobbia	VC	[1927-01-12,2019-01-01)	\N
002115	Rive	VC	[1927-01-12,)	\N
002116	Roasio	VC	[1927-01-12,)	\N
002118	Ronsecco	VC	[1927-01-12,)	\N
002121	Rossa	VC	[1927-01-12,)	\N
002122	Rovasenda	VC	[1927-11-24,)	\N
002123	Sabbia	VC	[1927-01-12,2018-01-01)	\N
002126	Salasco	VC	[1927-01-12,)	\N
002127	Sali Vercellese	VC	[1927-01-12,)	\N
002128	Saluggia	VC	[1927-01-12,)	\N
002131	San Germano Vercellese	VC	[1927-01-12,)	\N
002133	Santhià	VC	[1927-01-12,)	\N
002134	Scopa	VC	[1927-01-12,)	\N
002135	Scopello	VC	[1927-01-12,)	\N
002137	Serravalle Sesia	VC	[1927-01-12,)	\N
002142	Stroppiana	VC	[1927-01-12,)	\N
002147	Tricerro	VC	[1927-01-12,)	\N
002148	Trino	VC	[1927-01-12,)	\N
002150	Tronzano Vercellese	VC	[1927-01-12,)	\N
002152	Valduggia	VC	[1927-01-12,)	\N
002156	Varallo	VC	[1927-01-12,)	\N
002158	Vercelli	VC	[1927-01-12,)	\N
002163	Villarboit	VC	[1927-01-12,)	\N
002164	Villata	VC	[1927-01-12,)	\N
002166	Vocca	VC	[1927-01-12,)	\N
002170	Alto Sermenza	VC	[2018-01-01,)	\N
002171	Cellio con Breia	VC	[2018-01-01,)	\N
003001	Agrate Conturbia	NO	[1863-04-23,)	\N
003002	Ameno	NO	[1861-03-17,)	\N
003006	Armeno	NO	[1861-03-17,)	\N
003008	Arona	NO	[1861-03-17,)	\N
003012	Barengo	NO	[1861-03-17,)	\N
003016	Bellinzago Novarese	NO	[1863-04-23,)	\N
003018	Biandrate	NO	[1861-03-17,)	\N
003019	Boca	NO	[1861-03-17,)	\N
003021	Bogogno	NO	[1861-03-17,)	\N
003022	Bolzano Novarese	NO	[1861-03-17,)	\N
003023	Borgolavezzaro	NO	[1861-03-17,)	\N
003024	Borgomanero	NO	[1861-03-17,)	\N
003025	Borgo Ticino	NO	[1861-03-17,)	\N
003026	Briga Novarese	NO	[1861-03-17,)	\N
003027	Briona	NO	[1861-03-17,)	\N
003030	Caltignaga	NO	[1866-07-02,)	\N
003032	Cameri	NO	[1861-03-17,)	\N
003036	Carpignano Sesia	NO	[1863-04-23,)	\N
003037	Casalbeltrame	NO	[1861-03-17,)	\N
003039	Casaleggio Novara	NO	[1863-04-23,)	\N
003040	Casalino	NO	[1869-04-26,)	\N
003041	Casalvolone	NO	[1861-03-17,)	\N
003042	Castellazzo Novarese	NO	[1863-04-23,)	\N
003043	Castelletto Sopra Ticino	NO	[1861-03-17,)	\N
003044	Cavaglietto	NO	[1861-03-17,)	\N
003045	Cavaglio d'Agogna	NO	[1863-04-23,)	\N
003047	Cavallirio	NO	[1861-03-17,)	\N
003049	Cerano	NO	[1861-03-17,)	\N
003051	Colazza	NO	[1861-03-17,)	\N
003052	Comignago	NO	[1861-03-17,)	\N
003055	Cressa	NO	[1861-03-17,)	\N
003058	Cureggio	NO	[1861-03-17,)	\N
003060	Divignano	NO	[1861-03-17,)	\N
003062	Dormelletto	NO	[1902-01-24,)	\N
003065	Fara Novarese	NO	[1863-04-23,)	\N
003066	Fontaneto d'Agogna	NO	[1863-04-23,)	\N
003068	Galliate	NO	[1861-03-17,)	\N
003069	Garbagna Novarese	NO	[1863-04-23,)	\N
003070	Gargallo	NO	[1861-03-17,)	\N
003071	Gattico	NO	[1877-10-31,2019-01-01)	\N
003073	Ghemme	NO	[1861-03-17,)	\N
003076	Gozzano	NO	[1861-03-17,)	\N
003077	Granozzo con Monticello	NO	[1861-03-17,)	\N
003079	Grignasco	NO	[1861-03-17,)	\N
003082	Invorio	NO	[1928-04-03,)	\N
003083	Landiona	NO	[1861-03-17,)	\N
003084	Lesa	NO	[1861-03-17,)	\N
003088	Maggiora	NO	[1861-03-17,)	\N
003090	Mandello Vitta	NO	[1863-04-23,)	\N
003091	Marano Ticino	NO	[1863-04-23,)	\N
003093	Massino Visconti	NO	[1942-12-15,)	\N
003095	Meina	NO	[1861-03-17,)	\N
003097	Mezzomerico	NO	[1861-03-17,)	\N
003098	Miasino	NO	[1861-03-17,)	\N
003100	Momo	NO	[1861-03-17,)	\N
003103	Nebbiuno	NO	[1861-03-17,)	\N
003104	Nibbiola	NO	[1861-03-17,)	\N
003106	Novara	NO	[1861-03-17,)	\N
003108	Oleggio	NO	[1870-05-16,)	\N
003109	Oleggio Castello	NO	[1861-03-17,)	\N
003112	Orta San Giulio	NO	[1928-12-14,)	\N
003114	Paruzzaro	NO	[1877-10-31,)	\N
003115	Pella	NO	[1861-03-17,)	\N
003116	Pettenasco	NO	[1861-03-17,)	\N
003119	Pisano	NO	[1861-03-17,)	\N
003120	Pogno	NO	[1861-03-17,)	\N
003121	Pombia	NO	[1861-03-17,)	\N
003122	Prato Sesia	NO	[1863-04-23,)	\N
003129	Recetto	NO	[1861-03-17,)	\N
003130	Romagnano Sesia	NO	[1863-04-23,)	\N
003131	Romentino	NO	[1861-03-17,)	\N
003133	San Maurizio d'Opaglio	NO	[1861-03-17,)	\N
003134	San Nazzaro Sesia	NO	[1861-03-17,)	\N
003135	San Pietro Mosezzo	NO	[1869-02-11,)	\N
003138	Sillavengo	NO	[1861-03-17,)	\N
003139	Sizzano	NO	[1861-03-17,)	\N
003140	Soriso	NO	[1861-03-17,)	\N
003141	Sozzago	NO	[1861-03-17,)	\N
003143	Suno	NO	[1861-03-17,)	\N
003144	Terdobbiate	NO	[1861-03-17,)	\N
003146	Tornaco	NO	[1861-03-17,)	\N
003149	Trecate	NO	[1861-03-17,)	\N
003153	Vaprio d'Agogna	NO	[1863-04-23,)	\N
003154	Varallo Pombia	NO	[1861-03-17,)	\N
003157	Veruno	NO	[1861-03-17,2019-01-01)	\N
003158	Vespolate	NO	[1861-03-17,)	\N
003159	Vicolungo	NO	[1869-02-11,)	\N
003164	Vinzaglio	NO	[1861-03-17,)	\N
003166	Gattico-Veruno	NO	[2019-01-01,)	\N
004001	Acceglio	CN	[1861-03-17,)	\N
004002	Aisone	CN	[1861-03-17,)	\N
004003	Alba	CN	[1861-03-17,)	\N
004004	Albaretto della Torre	CN	[1862-12-19,)	\N
004005	Alto	CN	[1861-03-17,)	\N
004006	Argentera	CN	[1861-03-17,)	\N
004007	Arguello	CN	[1861-03-17,)	\N
004008	Bagnasco	CN	[1861-03-17,)	\N
004009	Bagnolo Piemonte	CN	[1862-12-19,)	\N
004010	Baldissero d'Alba	CN	[1862-12-19,)	\N
004011	Barbaresco	CN	[1861-03-17,)	\N
004012	Barge	CN	[1861-03-17,)	\N
004013	Barolo	CN	[1861-03-17,)	\N
004014	Bastia Mondovì	CN	[1862-12-19,)	\N
004015	Battifollo	CN	[1861-03-17,)	\N
004016	Beinette	CN	[1861-03-17,)	\N
004017	Bellino	CN	[1861-03-17,)	\N
004018	Belvedere Langhe	CN	[1862-12-19,)	\N
004019	Bene Vagienna	CN	[1862-12-19,)	\N
004020	Benevello	CN	[1861-03-17,)	\N
004021	Bergolo	CN	[1861-03-17,)	\N
004022	Bernezzo	CN	[1861-03-17,)	\N
004023	Bonvicino	CN	[1887-06-06,)	\N
004024	Borgomale	CN	[1861-03-17,)	\N
004025	Borgo San Dalmazzo	CN	[1861-03-17,)	\N
004026	Bosia	CN	[1861-03-17,)	\N
004027	Bossolasco	CN	[1861-03-17,)	\N
004028	Boves	CN	[1861-03-17,)	\N
004029	Bra	CN	[1861-03-17,)	\N
004030	Briaglia	CN	[1861-03-17,)	\N
004031	Briga Alta	CN	[1947-10-07,)	\N
004032	Brondello	CN	[1861-03-17,)	\N
004033	Brossasco	CN	[1861-03-17,)	\N
004034	Busca	CN	[1861-03-17,)	\N
004035	Camerana	CN	[1861-03-17,)	\N
004036	Camo	CN	[1861-03-17,2019-01-01)	\N
004037	Canale	CN	[1861-03-17,)	\N
004038	Canosio	CN	[1861-03-17,)	\N
004039	Caprauna	CN	[1861-03-17,)	\N
004040	Caraglio	CN	[1861-03-17,)	\N
004041	Caramagna Piemonte	CN	[1862-12-19,)	\N
004042	Cardè	CN	[1861-03-17,)	\N
004043	Carrù	CN	[1861-03-17,)	\N
004044	Cartignano	CN	[1861-03-17,)	\N
004045	Casalgrasso	CN	[1861-03-17,)	\N
004046	Castagnito	CN	[1861-03-17,)	\N
004047	Casteldelfino	CN	[1861-03-17,)	\N
004048	Castellar	CN	[1861-03-17,2019-01-01)	\N
004049	Castelletto Stura	CN	[1871-07-10,)	\N
004050	Castelletto Uzzone	CN	[1861-03-17,)	\N
004051	Castellinaldo d'Alba	CN	[2015-01-30,)	\N
004052	Castellino Tanaro	CN	[1862-12-19,)	\N
004053	Castelmagno	CN	[1861-03-17,)	\N
004054	Castelnuovo di Ceva	CN	[1862-12-19,)	\N
004055	Castiglione Falletto	CN	[1861-03-17,)	\N
004056	Castiglione Tinella	CN	[1861-03-17,)	\N
004057	Castino	CN	[1861-03-17,)	\N
004058	Cavallerleone	CN	[1861-03-17,)	\N
004059	Cavallermaggiore	CN	[1861-03-17,)	\N
004060	Celle di Macra	CN	[1862-12-19,)	\N
004061	Centallo	CN	[1861-03-17,)	\N
004062	Ceresole Alba	CN	[1871-06-01,)	\N
004063	Cerretto Langhe	CN	[1950-06-24,)	\N
004064	Cervasca	CN	[1861-03-17,)	\N
004065	Cervere	CN	[1861-03-17,)	\N
004066	Ceva	CN	[1861-03-17,)	\N
004067	Cherasco	CN	[1861-03-17,)	\N
004068	Chiusa di Pesio	CN	[1862-12-19,)	\N
004069	Cigliè	CN	[1861-03-17,)	\N
004070	Cissone	CN	[1861-03-17,)	\N
004071	Clavesana	CN	[1861-03-17,)	\N
004072	Corneliano d'Alba	CN	[1862-12-19,)	\N
004073	Cortemilia	CN	[1861-03-17,)	\N
004074	Cossano Belbo	CN	[1861-03-17,)	\N
004075	Costigliole Saluzzo	CN	[1861-03-17,)	\N
004076	Cravanzana	CN	[1861-03-17,)	\N
004077	Crissolo	CN	[1861-03-17,)	\N
004078	Cuneo	CN	[1871-07-10,)	\N
004079	Demonte	CN	[1861-03-17,)	\N
004080	Diano d'Alba	CN	[1863-01-26,)	\N
004081	Dogliani	CN	[1861-03-17,)	\N
004082	Dronero	CN	[1861-03-17,)	\N
004083	Elva	CN	[1861-03-17,)	\N
004084	Entracque	CN	[1940-05-07,)	\N
004085	Envie	CN	[1861-03-17,)	\N
004086	Farigliano	CN	[1861-03-17,)	\N
004087	Faule	CN	[1861-03-17,)	\N
004088	Feisoglio	CN	[1861-03-17,)	\N
004089	Fossano	CN	[1861-03-17,)	\N
004090	Frabosa Soprana	CN	[1861-03-17,)	\N
004091	Frabosa Sottana	CN	[1861-03-17,)	\N
004092	Frassino	CN	[1861-03-17,)	\N
004093	Gaiola	CN	[1861-03-17,)	\N
004094	Gambasca	CN	[1861-03-17,)	\N
004095	Garessio	CN	[1861-03-17,)	\N
004096	Genola	CN	[1861-03-17,)	\N
004097	Gorzegno	CN	[1861-03-17,)	\N
004098	Gottasecca	CN	[1861-03-17,)	\N
004099	Govone	CN	[1861-03-17,)	\N
004100	Grinzane Cavour	CN	[1915-12-20,)	\N
004101	Guarene	CN	[1861-03-17,)	\N
004102	Igliano	CN	[1861-03-17,)	\N
004103	Isasca	CN	[1861-03-17,)	\N
004104	Lagnasco	CN	[1861-03-17,)	\N
004105	La Morra	CN	[1863-01-26,)	\N
004106	Lequio Berria	CN	[1862-12-19,)	\N
004107	Lequio Tanaro	CN	[1863-01-26,)	\N
004108	Lesegno	CN	[1861-03-17,)	\N
004109	Levice	CN	[1861-03-17,)	\N
004110	Limone Piemonte	CN	[1862-12-19,)	\N
004111	Lisio	CN	[1861-03-17,)	\N
004112	Macra	CN	[1928-05-31,)	\N
004113	Magliano Alfieri	CN	[1910-03-24,)	\N
004114	Magliano Alpi	CN	[1862-12-19,)	\N
004115	Mango	CN	[1861-03-17,)	\N
004116	Manta	CN	[1861-03-17,)	\N
004117	Marene	CN	[1861-03-17,)	\N
004118	Margarita	CN	[1861-03-17,)	\N
004119	Marmora	CN	[1861-03-17,)	\N
004120	Marsaglia	CN	[1861-03-17,)	\N
004121	Martiniana Po	CN	[1862-12-19,)	\N
004122	Melle	CN	[1861-03-17,)	\N
004123	Moiola	CN	[1861-03-17,)	\N
004124	Mombarcaro	CN	[1861-03-17,)	\N
004125	Mombasiglio	CN	[1861-03-17,)	\N
004126	Monastero di Vasco	CN	[1862-12-19,)	\N
004127	Monasterolo Casotto	CN	[1956-02-22,)	\N
004128	Monasterolo di Savigliano	CN	[1862-12-19,)	\N
004129	Monchiero	CN	[1861-03-17,)	\N
004130	Mondovì	CN	[1861-03-17,)	\N
004131	Monesiglio	CN	[1861-03-17,)	\N
004132	Monforte d'Alba	CN	[1862-12-19,)	\N
004133	Montà	CN	[1861-03-17,)	\N
004134	Montaldo di Mondovì	CN	[1862-12-19,)	\N
004135	Montaldo Roero	CN	[1861-03-17,)	\N
004136	Montanera	CN	[1861-03-17,)	\N
004137	Montelupo Albese	CN	[1862-12-19,)	\N
004138	Montemale di Cuneo	CN	[1862-12-19,)	\N
004139	Monterosso Grana	CN	[1862-12-19,)	\N
004140	Monteu Roero	CN	[1870-09-01,)	\N
004141	Montezemolo	CN	[1861-03-17,)	\N
004142	Monticello d'Alba	CN	[1878-06-28,)	\N
004143	Moretta	CN	[1861-03-17,)	\N
004144	Morozzo	CN	[1861-03-17,)	\N
004145	Murazzano	CN	[1887-06-06,)	\N
004146	Murello	CN	[1861-03-17,)	\N
004147	Narzole	CN	[1861-03-17,)	\N
004148	Neive	CN	[1861-03-17,)	\N
004149	Neviglie	CN	[1861-03-17,)	\N
004150	Niella Belbo	CN	[1861-03-17,)	\N
004151	Niella Tanaro	CN	[1861-03-17,)	\N
004152	Novello	CN	[1861-03-17,)	\N
004153	Nucetto	CN	[1861-03-17,)	\N
004154	Oncino	CN	[1861-03-17,)	\N
004155	Ormea	CN	[1861-03-17,)	\N
004156	Ostana	CN	[1861-03-17,)	\N
004157	Paesana	CN	[1861-03-17,)	\N
004158	Pagno	CN	[1861-03-17,)	\N
004159	Pamparato	CN	[1861-03-17,)	\N
004160	Paroldo	CN	[1861-03-17,)	\N
004161	Perletto	CN	[1861-03-17,)	\N
004162	Perlo	CN	[1861-03-17,)	\N
004163	Peveragno	CN	[1861-03-17,)	\N
004164	Pezzolo Valle Uzzone	CN	[1928-04-07,)	\N
004165	Pianfei	CN	[1861-03-17,)	\N
004166	Piasco	CN	[1861-03-17,)	\N
004167	Pietraporzio	CN	[1861-03-17,)	\N
004168	Piobesi d'Alba	CN	[1862-12-19,)	\N
004169	Piozzo	CN	[1861-03-17,)	\N
004170	Pocapaglia	CN	[1861-03-17,)	\N
004171	Polonghera	CN	[1861-03-17,)	\N
004172	Pontechianale	CN	[1861-03-17,)	\N
004173	Pradleves	CN	[1956-03-29,)	\N
004174	Prazzo	CN	[1861-03-17,)	\N
004175	Priero	CN	[1861-03-17,)	\N
004176	Priocca	CN	[1861-03-17,)	\N
004177	Priola	CN	[1861-03-17,)	\N
004178	Prunetto	CN	[1861-03-17,)	\N
004179	Racconigi	CN	[1861-03-17,)	\N
004180	Revello	CN	[1861-03-17,)	\N
004181	Rifreddo	CN	[1861-03-17,)	\N
004182	Rittana	CN	[1861-03-17,)	\N
004183	Roaschia	CN	[1861-03-17,)	\N
004184	Roascio	CN	[1861-03-17,)	\N
004185	Robilante	CN	[1861-03-17,)	\N
004186	Roburent	CN	[1952-09-12,)	\N
004187	Roccabruna	CN	[1861-03-17,)	\N
004188	Rocca Cigliè	CN	[1861-03-17,)	\N
004189	Rocca de' Baldi	CN	[1861-03-17,)	\N
004190	Roccaforte Mondovì	CN	[1862-12-19,)	\N
004191	Roccasparvera	CN	[1861-03-17,)	\N
004192	Roccavione	CN	[1861-03-17,)	\N
004193	Rocchetta Belbo	CN	[1861-03-17,)	\N
004194	Roddi	CN	[1861-03-17,)	\N
004195	Roddino	CN	[1861-03-17,)	\N
004196	Rodello	CN	[1861-03-17,)	\N
004197	Rossana	CN	[1861-03-17,)	\N
004198	Ruffia	CN	[1861-03-17,)	\N
004199	Sale delle Langhe	CN	[1862-12-19,)	\N
004200	Sale San Giovanni	CN	[1948-04-28,)	\N
004201	Saliceto	CN	[1861-03-17,)	\N
004202	Salmour	CN	[1951-09-11,)	\N
004203	Saluzzo	CN	[1861-03-17,)	\N
004204	Sambuco	CN	[1861-03-17,)	\N
004205	Sampeyre	CN	[1955-08-12,)	\N
004206	San Benedetto Belbo	CN	[1862-12-19,)	\N
004207	San Damiano Macra	CN	[1862-12-19,)	\N
004208	Sanfrè	CN	[1861-03-17,)	\N
004209	Sanfront	CN	[1951-11-18,)	\N
004210	San Michele Mondovì	CN	[1862-12-19,)	\N
004211	Sant'Albano Stura	CN	[1862-12-19,)	\N
004212	Santa Vittoria d'Alba	CN	[1862-12-19,)	\N
004213	Santo Stefano Belbo	CN	[1861-03-17,)	\N
004214	Santo Stefano Roero	CN	[1871-06-01,)	\N
004215	Savigliano	CN	[1861-03-17,)	\N
004216	Scagnello	CN	[1861-03-17,)	\N
004217	Scarnafigi	CN	[1861-03-17,)	\N
004218	Serralunga d'Alba	CN	[1890-08-01,)	\N
004219	Serravalle Langhe	CN	[1950-06-24,)	\N
004220	Sinio	CN	[1861-03-17,)	\N
004221	Somano	CN	[1861-03-17,)	\N
004222	Sommariva del Bosco	CN	[1871-04-01,)	\N
004223	Sommariva Perno	CN	[1871-04-01,)	\N
004224	Stroppo	CN	[1861-03-17,)	\N
004225	Tarantasca	CN	[1861-03-17,)	\N
004226	Torre Bormida	CN	[1861-03-17,)	\N
004227	Torre Mondovì	CN	[1862-12-19,)	\N
004228	Torre San Giorgio	CN	[1861-03-17,)	\N
004229	Torresina	CN	[1862-12-19,)	\N
004230	Treiso	CN	[1957-08-14,)	\N
004231	Trezzo Tinella	CN	[1862-12-19,)	\N
004232	Trinità	CN	[1861-03-17,)	\N
004233	Valdieri	CN	[1861-03-17,)	\N
004234	Valgrana	CN	[1861-03-17,)	\N
004235	Valloriate	CN	[1863-01-26,)	\N
004236	Valmala	CN	[1861-03-17,2019-01-01)	\N
004237	Venasca	CN	[1861-03-17,)	\N
004238	Verduno	CN	[1861-03-17,)	\N
004239	Vernante	CN	[1861-03-17,)	\N
004240	Verzuolo	CN	[1861-03-17,)	\N
004241	Vezza d'Alba	CN	[1862-12-19,)	\N
004242	Vicoforte	CN	[1863-01-26,)	\N
004243	Vignolo	CN	[1861-03-17,)	\N
004244	Villafalletto	CN	[1861-03-17,)	\N
004245	Villanova Mondovì	CN	[1862-12-19,)	\N
004246	Villanova Solaro	CN	[1861-03-17,)	\N
004247	Villar San Costanzo	CN	[1861-03-17,)	\N
004248	Vinadio	CN	[1861-03-17,)	\N
004249	Viola	CN	[1861-03-17,)	\N
004250	Vottignasco	CN	[1861-03-17,)	\N
004566	Castellinaldo	CN	[1861-03-17,2015-01-30)	004051
005001	Agliano Terme	AT	[1995-03-18,)	\N
005002	Albugnano	AT	[1935-04-08,)	\N
005003	Antignano	AT	[1935-04-08,)	\N
005004	Aramengo	AT	[1935-04-08,)	\N
005005	Asti	AT	[1935-04-08,)	\N
005006	Azzano d'Asti	AT	[1947-12-24,)	\N
005007	Baldichieri d'Asti	AT	[1935-04-08,)	\N
005008	Belveglio	AT	[1935-04-08,)	\N
005009	Berzano di San Pietro	AT	[1935-04-08,)	\N
005010	Bruno	AT	[1935-04-08,)	\N
005011	Bubbio	AT	[1935-04-08,)	\N
005012	Buttigliera d'Asti	AT	[1935-04-08,)	\N
005013	Calamandrana	AT	[1935-04-08,)	\N
005014	Calliano Monferrato	AT	[1935-04-08,)	\N
005015	Calosso	AT	[1935-04-08,)	\N
005016	Camerano Casasco	AT	[1935-04-08,)	\N
005017	Canelli	AT	[1935-04-08,)	\N
005018	Cantarana	AT	[1947-06-23,)	\N
005019	Capriglio	AT	[1946-11-12,)	\N
005020	Casorzo Monferrato	AT	[1935-04-08,)	\N
005021	Cassinasco	AT	[1935-04-08,)	\N
005022	Castagnole delle Lanze	AT	[1935-04-08,)	\N
005023	Castagnole Monferrato	AT	[1935-04-08,)	\N
005024	Castel Boglione	AT	[1935-04-08,)	\N
005025	Castell'alfero	AT	[1935-04-08,)	\N
005026	Castellero	AT	[1947-01-10,)	\N
005027	Castelletto Molina	AT	[1935-04-08,)	\N
005028	Castello di Annone	AT	[1935-04-08,)	\N
005029	Castelnuovo Belbo	AT	[1935-04-08,)	\N
005030	Castelnuovo Calcea	AT	[1935-04-08,)	\N
005031	Castelnuovo Don Bosco	AT	[1935-04-08,)	\N
005032	Castel Rocchero	AT	[1935-04-08,)	\N
005033	Cellarengo	AT	[1935-04-08,)	\N
005034	Celle Enomondo	AT	[1935-04-08,)	\N
005035	Cerreto d'Asti	AT	[1947-10-11,)	\N
005036	Cerro Tanaro	AT	[1935-04-08,)	\N
005037	Cessole	AT	[1935-04-08,)	\N
005038	Chiusano d'Asti	AT	[1935-04-08,)	\N
005039	Cinaglio	AT	[1935-04-08,)	\N
005040	Cisterna d'Asti	AT	[1935-04-08,)	\N
005041	Coazzolo	AT	[1947-10-01,)	\N
005042	Cocconato	AT	[1935-04-08,)	\N
005044	Corsione	AT	[1947-10-20,)	\N
005045	Cortandone	AT	[1947-10-02,)	\N
005046	Cortanze	AT	[1935-04-08,)	\N
005047	Cortazzone	AT	[1935-04-08,)	\N
005048	Cortiglione	AT	[1935-04-08,)	\N
005049	Cossombrato	AT	[1935-04-08,)	\N
005050	Costigliole d'Asti	AT	[1935-04-08,)	\N
005051	Cunico	AT	[1935-04-08,)	\N
005052	Dusino San Michele	AT	[1935-04-08,)	\N
005053	Ferrere	AT	[1935-04-08,)	\N
005054	Fontanile	AT	[1935-04-08,)	\N
005055	Frinco	AT	[1935-04-08,)	\N
005056	Grana	AT	[1935-04-08,)	\N
005057	Grazzano Badoglio	AT	[1939-04-22,)	\N
005058	Incisa Scapaccino	AT	[1935-04-08,)	\N
005059	Isola d'Asti	AT	[1935-04-08,)	\N
005060	Loazzolo	AT	[1935-04-08,)	\N
005061	Maranzana	AT	[1935-04-08,)	\N
005062	Maretto	AT	[1947-06-23,)	\N
005063	Moasca	AT	[1947-06-23,)	\N
005064	Mombaldone	AT	[1935-04-08,)	\N
005065	Mombaruzzo	AT	[1935-04-08,)	\N
005066	Mombercelli	AT	[1935-04-08,)	\N
005067	Monale	AT	[1935-04-08,)	\N
005068	Monastero Bormida	AT	[1935-04-08,)	\N
005069	Moncalvo	AT	[1935-04-08,)	\N
005070	Moncucco Torinese	AT	[1935-04-08,)	\N
005071	Mongardino	AT	[1935-04-08,)	\N
005072	Montabone	AT	[1935-04-08,)	\N
005073	Montafia	AT	[1935-04-08,)	\N
005074	Montaldo Scarampi	AT	[1935-04-08,)	\N
005075	Montechiaro d'Asti	AT	[1935-04-08,)	\N
005076	Montegrosso d'Asti	AT	[1935-04-08,)	\N
005077	Montemagno	AT	[1935-04-08,)	\N
005079	Moransengo	AT	[1947-06-23,2023-01-01)	\N
005080	Nizza Monferrato	AT	[1935-04-08,)	\N
005081	Olmo Gentile	AT	[1935-04-08,)	\N
005082	Passerano Marmorito	AT	[1935-04-08,)	\N
005083	Penango	AT	[1935-04-08,)	\N
005084	Piea	AT	[1935-04-08,)	\N
005085	Pino d'Asti	AT	[1947-06-23,)	\N
005086	Piovà Massaia	AT	[1940-02-11,)	\N
005087	Portacomaro	AT	[1935-04-08,)	\N
005088	Quaranti	AT	[1935-04-08,)	\N
005089	Refrancore	AT	[1935-04-08,)	\N
005090	Revigliasco d'Asti	AT	[1935-04-08,)	\N
005091	Roatto	AT	[1947-06-23,)	\N
005092	Robella	AT	[1935-04-08,)	\N
005093	Rocca d'Arazzo	AT	[1935-04-08,)	\N
005094	Roccaverano	AT	[1935-04-08,)	\N
005095	Rocchetta Palafea	AT	[1935-04-08,)	\N
005096	Rocchetta Tanaro	AT	[1935-04-08,)	\N
005097	San Damiano d'Asti	AT	[1935-04-08,)	\N
005098	San Giorgio Scarampi	AT	[1935-04-08,)	\N
005099	San Martino Alfieri	AT	[1935-04-08,)	\N
005100	San Marzano Oliveto	AT	[1947-06-23,)	\N
005101	San Paolo Solbrito	AT	[1935-04-08,)	\N
005103	Scurzolengo	AT	[1935-04-08,)	\N
005104	Serole	AT	[1935-04-08,)	\N
005105	Sessame	AT	[1935-04-08,)	\N
005106	Settime	AT	[1935-04-08,)	\N
005107	Soglio	AT	[1935-04-08,)	\N
005108	Tigliole	AT	[1935-04-08,)	\N
005109	Tonco	AT	[1935-04-08,)	\N
005110	Tonengo	AT	[1947-01-10,2023-01-01)	\N
005111	Vaglio Serra	AT	[1935-04-08,)	\N
005112	Valfenera	AT	[1935-04-08,)	\N
005113	Vesime	AT	[1935-04-08,)	\N
005114	Viale	AT	[1935-04-08,)	\N
005115	Viarigi	AT	[1935-04-08,)	\N
005116	Vigliano d'Asti	AT	[1935-04-08,)	\N
005117	Villafranca d'Asti	AT	[1935-04-08,)	\N
005118	Villanova d'Asti	AT	[1951-08-09,)	\N
005119	Villa San Secondo	AT	[1947-10-20,)	\N
005120	Vinchio	AT	[1935-04-08,)	\N
005121	Montiglio Monferrato	AT	[1998-09-01,)	\N
005122	Moransengo-Tonengo	AT	[2023-01-01,)	\N
006001	Acqui Terme	AL	[1956-05-24,)	\N
006002	Albera Ligure	AL	[1863-01-26,)	\N
006003	Alessandria	AL	[1861-03-17,)	\N
006004	Alfiano Natta	AL	[1863-02-16,)	\N
006005	Alice Bel Colle	AL	[1863-02-16,)	\N
006006	Alluvioni Cambiò	AL	[1861-03-17,2018-01-01)	\N
006007	Altavilla Monferrato	AL	[1863-02-16,)	\N
006008	Alzano Scrivia	AL	[1925-06-12,)	\N
006009	Arquata Scrivia	AL	[1863-01-26,)	\N
006010	Avolasca	AL	[1861-03-17,)	\N
006011	Balzola	AL	[1861-03-17,)	\N
006012	Basaluzzo	AL	[1861-03-17,)	\N
006013	Bassignana	AL	[1861-03-17,)	\N
006014	Belforte Monferrato	AL	[1863-01-26,)	\N
006015	Bergamasco	AL	[1861-03-17,)	\N
006016	Berzano di Tortona	AL	[1863-02-23,)	\N
006017	Bistagno	AL	[1861-03-17,)	\N
006018	Borghetto di Borbera	AL	[1861-03-17,)	\N
006019	Borgoratto Alessandrino	AL	[1863-02-16,)	\N
006020	Borgo San Martino	AL	[1861-03-17,)	\N
006021	Bosco Marengo	AL	[1863-02-16,)	\N
006022	Bosio	AL	[1948-04-07,)	\N
006023	Bozzole	AL	[1861-03-17,)	\N
006024	Brignano-Frascata	AL	[1928-06-19,)	\N
006025	Cabella Ligure	AL	[1895-01-21,)	\N
006026	Camagna Monferrato	AL	[1861-03-17,)	\N
006027	Camino	AL	[1861-03-17,)	\N
006028	Cantalupo Ligure	AL	[1863-01-26,)	\N
006029	Capriata d'Orba	AL	[1863-01-26,)	\N
006030	Carbonara Scrivia	AL	[1863-02-23,)	\N
006031	Carentino	AL	[1861-03-17,)	\N
006032	Carezzano	AL	[1928-03-07,)	\N
006033	Carpeneto	AL	[1861-03-17,)	\N
006034	Carrega Ligure	AL	[1895-01-21,)	\N
006035	Carrosio	AL	[1861-03-17,)	\N
006036	Cartosio	AL	[1861-03-17,)	\N
006037	Casal Cermelli	AL	[1861-03-17,)	\N
006038	Casaleggio Boiro	AL	[1863-01-26,)	\N
006039	Casale Monferrato	AL	[1861-03-17,)	\N
006040	Casalnoceto	AL	[1861-03-17,)	\N
006041	Casasco	AL	[1861-03-17,)	\N
006042	Cassano Spinola	AL	[1861-03-17,2018-01-01)	\N
006043	Cassine	AL	[1861-03-17,)	\N
006044	Cassinelle	AL	[1861-03-17,)	\N
006045	Castellania Coppi	AL	[1861-03-17,)	\N
006046	Castellar Guidobono	AL	[1861-03-17,)	\N
006047	Castellazzo Bormida	AL	[1863-02-16,)	\N
006048	Castelletto d'Erro	AL	[1861-03-17,)	\N
006049	Castelletto d'Orba	AL	[1861-03-17,)	\N
006050	Castelletto Merli	AL	[1861-03-17,)	\N
006051	Castelletto Monferrato	AL	[1937-10-16,)	\N
006052	Castelnuovo Bormida	AL	[1861-03-17,)	\N
006053	Castelnuovo Scrivia	AL	[1891-05-11,)	\N
006054	Castelspina	AL	[1861-03-17,)	\N
006055	Cavatore	AL	[1861-03-17,)	\N
006056	Cella Monte	AL	[1863-02-16,)	\N
006057	Cereseto	AL	[1861-03-17,)	\N
006058	Cerreto Grue	AL	[1930-11-06,)	\N
006059	Cerrina Monferrato	AL	[1861-03-17,)	\N
006060	Coniolo	AL	[1861-03-17,)	\N
006061	Conzano	AL	[1861-03-17,)	\N
006062	Costa Vescovato	AL	[1863-02-23,)	\N
006063	Cremolino	AL	[1861-03-17,)	\N
006064	Cuccaro Monferrato	AL	[1863-02-16,2019-02-01)	\N
006065	Denice	AL	[1861-03-17,)	\N
006066	Dernice	AL	[1861-03-17,)	\N
006067	Fabbrica Curone	AL	[1863-02-23,)	\N
006068	Felizzano	AL	[1861-03-17,)	\N
006069	Fraconalto	AL	[1927-07-02,)	\N
006070	Francavilla Bisio	AL	[1873-04-10,)	\N
006071	Frascaro	AL	[1861-03-17,)	\N
006072	Frassinello Monferrato	AL	[1863-08-10,)	\N
006073	Frassineto Po	AL	[1861-03-17,)	\N
006074	Fresonara	AL	[1861-03-17,)	\N
006075	Frugarolo	AL	[1861-03-17,)	\N
006076	Fubine Monferrato	AL	[2017-02-14,)	\N
006077	Gabiano	AL	[1861-03-17,)	\N
006078	Gamalero	AL	[1861-03-17,)	\N
006079	Garbagna	AL	[1928-08-01,)	\N
006080	Gavazzana	AL	[1861-03-17,2018-01-01)	\N
006081	Gavi	AL	[1861-03-17,)	\N
006082	Giarole	AL	[1861-03-17,)	\N
006083	Gremiasco	AL	[1861-03-17,)	\N
006084	Grognardo	AL	[1861-03-17,)	\N
006085	Grondona	AL	[1861-03-17,)	\N
006086	Guazzora	AL	[1861-03-17,)	\N
006087	Isola Sant'Antonio	AL	[1877-05-25,)	\N
006088	Lerma	AL	[1861-03-17,)	\N
006089	Lu	AL	[1861-03-17,2019-02-01)	\N
006090	Malvicino	AL	[1861-03-17,)	\N
006091	Masio	AL	[1861-03-17,)	\N
006092	Melazzo	AL	[1861-03-17,)	\N
006093	Merana	AL	[1861-03-17,)	\N
006094	Mirabello Monferrato	AL	[1863-02-16,)	\N
006095	Molare	AL	[1861-03-17,)	\N
006096	Molino dei Torti	AL	[1891-05-11,)	\N
006097	Mombello Monferrato	AL	[1863-02-16,)	\N
006098	Momperone	AL	[1861-03-17,)	\N
006099	Moncestino	AL	[1861-03-17,)	\N
006100	Mongiardino Ligure	AL	[1863-01-26,)	\N
006101	Monleale	AL	[1861-03-17,)	\N
006102	Montacuto	AL	[1861-03-17,)	\N
006103	Montaldeo	AL	[1861-03-17,)	\N
006104	Montaldo Bormida	AL	[1863-02-16,)	\N
006105	Montecastello	AL	[1861-03-17,)	\N
006106	Montechiaro d'Acqui	AL	[1863-02-16,)	\N
006107	Montegioco	AL	[1861-03-17,)	\N
006108	Montemarzino	AL	[1861-03-17,)	\N
006109	Morano sul Po	AL	[1863-02-16,)	\N
006110	Morbello	AL	[1861-03-17,)	\N
006111	Mornese	AL	[1861-03-17,)	\N
006112	Morsasco	AL	[1861-03-17,)	\N
006113	Murisengo	AL	[1861-03-17,)	\N
006114	Novi Ligure	AL	[1863-01-26,)	\N
006115	Occimiano	AL	[1861-03-17,)	\N
006116	Odalengo Grande	AL	[1861-03-17,)	\N
006117	Odalengo Piccolo	AL	[1861-03-17,)	\N
006118	Olivola	AL	[1861-03-17,)	\N
006119	Orsara Bormida	AL	[1863-04-13,)	\N
006120	Ottiglio	AL	[1861-03-17,)	\N
006121	Ovada	AL	[1861-03-17,)	\N
006122	Oviglio	AL	[1861-03-17,)	\N
006123	Ozzano Monferrato	AL	[1863-08-10,)	\N
006124	Paderna	AL	[1861-03-17,)	\N
006125	Pareto	AL	[1880-01-26,)	\N
006126	Parodi Ligure	AL	[1873-08-08,)	\N
006127	Pasturana	AL	[1861-03-17,)	\N
006128	Pecetto di Valenza	AL	[1939-09-16,)	\N
006129	Pietra Marazzi	AL	[1861-03-17,)	\N
006130	Piovera	AL	[1861-03-17,2018-01-01)	\N
006131	Pomaro Monferrato	AL	[1863-02-16,)	\N
006132	Pontecurone	AL	[1861-03-17,)	\N
006133	Pontestura	AL	[1861-03-17,)	\N
006134	Ponti	AL	[1861-03-17,)	\N
006135	Ponzano Monferrato	AL	[1863-02-16,)	\N
006136	Ponzone	AL	[1861-03-17,)	\N
006137	Pozzol Groppo	AL	[1861-03-17,)	\N
006138	Pozzolo Formigaro	AL	[1861-03-17,)	\N
006139	Prasco	AL	[1861-03-17,)	\N
006140	Predosa	AL	[1861-03-17,)	\N
006141	Quargnento	AL	[1861-03-17,)	\N
006142	Quattordio	AL	[1861-03-17,)	\N
006143	Ricaldone	AL	[1861-03-17,)	\N
006144	Rivalta Bormida	AL	[1863-02-16,)	\N
006145	Rivarone	AL	[1861-03-17,)	\N
006146	Roccaforte Ligure	AL	[1863-01-26,)	\N
006147	Rocca Grimalda	AL	[1861-03-17,)	\N
006148	Rocchetta Ligure	AL	[1861-03-17,)	\N
006149	Rosignano Monferrato	AL	[1863-02-16,)	\N
006150	Sala Monferrato	AL	[1863-02-16,)	\N
006151	Sale	AL	[1861-03-17,)	\N
006152	San Cristoforo	AL	[1861-03-17,)	\N
006153	San Giorgio Monferrato	AL	[1863-02-16,)	\N
006154	San Salvatore Monferrato	AL	[1863-02-16,)	\N
006155	San Sebastiano Curone	AL	[1863-02-23,)	\N
006156	Sant'Agata Fossili	AL	[1863-02-23,)	\N
006157	Sardigliano	AL	[1861-03-17,)	\N
006158	Sarezzano	AL	[1861-03-17,)	\N
006159	Serralunga di Crea	AL	[1863-02-16,)	\N
006160	Serravalle Scrivia	AL	[1947-05-08,)	\N
006161	Sezzadio	AL	[1916-11-10,)	\N
006162	Silvano d'Orba	AL	[1861-03-17,)	\N
006163	Solero	AL	[1861-03-17,)	\N
006164	Solonghello	AL	[1861-03-17,)	\N
006165	Spigno Monferrato	AL	[1863-04-13,)	\N
006166	Spineto Scrivia	AL	[1928-06-19,)	\N
006167	Stazzano	AL	[1861-03-17,)	\N
006168	Strevi	AL	[1861-03-17,)	\N
006169	Tagliolo Monferrato	AL	[1902-09-21,)	\N
006170	Tassarolo	AL	[1861-03-17,)	\N
006171	Terruggia	AL	[1861-03-17,)	\N
006172	Terzo	AL	[1861-03-17,)	\N
006173	Ticineto	AL	[1861-03-17,)	\N
006174	Tortona	AL	[1861-03-17,)	\N
006175	Treville	AL	[1861-03-17,)	\N
006176	Trisobbio	AL	[1861-03-17,)	\N
006177	Valenza	AL	[1861-03-17,)	\N
006178	Valmacca	AL	[1861-03-17,)	\N
006179	Vignale Monferrato	AL	[1861-03-17,)	\N
006180	Vignole Borbera	AL	[1861-03-17,)	\N
006181	Viguzzolo	AL	[1861-03-17,)	\N
006182	Villadeati	AL	[1861-03-17,)	\N
006183	Villalvernia	AL	[1861-03-17,)	\N
006184	Villamiroglio	AL	[1861-03-17,)	\N
006185	Villanova Monferrato	AL	[1878-06-07,)	\N
006186	Villaromagnano	AL	[1861-03-17,)	\N
006187	Visone	AL	[1861-03-17,)	\N
006188	Volpedo	AL	[1861-03-17,)	\N
006189	Volpeglino	AL	[1861-03-17,)	\N
006190	Voltaggio	AL	[1861-03-17,)	\N
006191	Cassano Spinola	AL	[2018-01-01,)	\N
006192	Alluvioni Piovera	AL	[2018-01-01,)	\N
006193	Lu e Cuccaro Monferrato	AL	[2019-02-01,)	\N
006565	Fubine	AL	[1861-03-17,2017-02-14)	006076
007001	Allein	AO	[1977-01-02,)	\N
007002	Antey-Saint-Andre	AO	[1977-01-02,)	\N
007003	Aosta	AO	[1927-01-12,)	\N
007004	Arnad	AO	[1977-01-02,)	\N
007005	Arvier	AO	[1946-01-30,)	\N
007006	Avise	AO	[1927-01-12,)	\N
007007	Ayas	AO	[1946-01-30,)	\N
007008	Aymavilles	AO	[1977-01-02,)	\N
007009	Bard	AO	[1927-01-12,)	\N
007010	Bionaz	AO	[1946-01-30,)	\N
007011	Brissogne	AO	[1927-01-12,)	\N
007012	Brusson	AO	[1946-01-30,)	\N
007013	Challand-Saint-Anselme	AO	[1977-01-02,)	\N
007014	Challand-Saint-Victor	AO	[1977-01-02,)	\N
007015	Chambave	AO	[1946-01-30,)	\N
007016	Chamois	AO	[1946-01-30,)	\N
007017	Champdepraz	AO	[1927-01-12,)	\N
007018	Champorcher	AO	[1946-01-30,)	\N
007019	Charvensod	AO	[1927-01-12,)	\N
007020	Chatillon	AO	[1946-01-30,)	\N
007021	Cogne	AO	[1927-01-12,)	\N
007022	Courmayeur	AO	[1946-01-30,)	\N
007023	Donnas	AO	[1977-01-02,)	\N
007024	Doues	AO	[1946-01-30,)	\N
007025	Emarese	AO	[1977-01-02,)	\N
007026	Etroubles	AO	[1946-01-30,)	\N
007027	Fenis	AO	[1977-01-02,)	\N
007028	Fontainemore	AO	[1927-01-12,)	\N
007029	Gaby	AO	[1952-04-19,)	\N
007030	Gignod	AO	[1927-01-12,)	\N
007031	Gressan	AO	[1927-01-12,)	\N
007032	Gressoney-La-Trinite	AO	[1977-01-02,)	\N
007033	Gressoney-Saint-Jean	AO	[1977-01-02,)	\N
007034	Hone	AO	[1927-01-12,)	\N
007035	Introd	AO	[1927-01-12,)	\N
007036	Issime	AO	[1927-01-12,)	\N
007037	Issogne	AO	[1927-01-12,)	\N
007038	Jovencan	AO	[1927-01-12,)	\N
007039	La Magdeleine	AO	[1946-01-30,)	\N
007040	La Salle	AO	[1946-01-30,)	\N
007041	La Thuile	AO	[1946-01-30,)	\N
007042	Lillianes	AO	[1946-03-10,)	\N
007043	Montjovet	AO	[1946-01-30,)	\N
007044	Morgex	AO	[1946-01-30,)	\N
007045	Nus	AO	[1927-01-12,)	\N
007046	Ollomont	AO	[1946-01-30,)	\N
007047	Oyace	AO	[1946-01-30,)	\N
007048	Perloz	AO	[1927-01-12,)	\N
007049	Pollein	AO	[1927-01-12,)	\N
007050	Pontboset	AO	[1977-01-02,)	\N
007051	Pontey	AO	[1927-01-12,)	\N
007052	Pont-Saint-Martin	AO	[1977-01-02,)	\N
007053	Pre-Saint-Didier	AO	[1977-01-02,)	\N
007054	Quart	AO	[1946-01-30,)	\N
007055	Rhemes-Notre-Dame	AO	[1977-01-02,)	\N
007056	Rhemes-Saint-Georges	AO	[1977-01-02,)	\N
007057	Roisan	AO	[1927-01-12,)	\N
007058	Saint-Christophe	AO	[1977-01-02,)	\N
007059	Saint-Denis	AO	[1977-01-02,)	\N
007060	Saint-Marcel	AO	[1977-01-02,)	\N
007061	Saint-Nicolas	AO	[1977-01-02,)	\N
007062	Saint-Oyen	AO	[1977-01-02,)	\N
007063	Saint-Pierre	AO	[1977-01-02,)	\N
007064	Saint-Rhemy-En-Bosses	AO	[1991-08-21,)	\N
007065	Saint-Vincent	AO	[1977-01-02,)	\N
007066	Sarre	AO	[1927-01-12,)	\N
007067	Torgnon	AO	[1946-01-30,)	\N
007068	Valgrisenche	AO	[1977-01-02,)	\N
007069	Valpelline	AO	[1946-01-30,)	\N
007070	Valsavarenche	AO	[1977-01-02,)	\N
007071	Valtournenche	AO	[1977-01-02,)	\N
007072	Verrayes	AO	[1927-01-12,)	\N
007073	Verres	AO	[1946-01-30,)	\N
007074	Villeneuve	AO	[1946-01-30,)	\N
008001	Airole	IM	[1861-03-17,)	\N
008002	Apricale	IM	[1861-03-17,)	\N
008003	Aquila d'Arroscia	IM	[1862-11-10,)	\N
008004	Armo	IM	[1861-03-17,)	\N
008005	Aurigo	IM	[1861-03-17,)	\N
008006	Badalucco	IM	[1861-03-17,)	\N
008007	Bajardo	IM	[1861-03-17,)	\N
008008	Bordighera	IM	[1861-03-17,)	\N
008009	Borghetto d'Arroscia	IM	[1955-08-12,)	\N
008010	Borgomaro	IM	[1861-03-17,)	\N
008011	Camporosso	IM	[1861-03-17,)	\N
008012	Caravonica	IM	[1861-03-17,)	\N
008013	Carpasio	IM	[1861-03-17,2018-01-01)	\N
008014	Castellaro	IM	[1861-03-17,)	\N
008015	Castel Vittorio	IM	[1862-11-10,)	\N
008016	Ceriana	IM	[1861-03-17,)	\N
008017	Cervo	IM	[1861-03-17,)	\N
008018	Cesio	IM	[1861-03-17,)	\N
008019	Chiusanico	IM	[1861-03-17,)	\N
008020	Chiusavecchia	IM	[1861-03-17,)	\N
008021	Cipressa	IM	[1861-03-17,)	\N
008022	Civezza	IM	[1861-03-17,)	\N
008023	Cosio d'Arroscia	IM	[1862-11-10,)	\N
008024	Costarainera	IM	[1861-03-17,)	\N
008025	Diano Arentino	IM	[1861-03-17,)	\N
008026	Diano Castello	IM	[1871-05-01,)	\N
008027	Diano Marina	IM	[1871-05-01,)	\N
008028	Diano San Pietro	IM	[1861-03-17,)	\N
008029	Dolceacqua	IM	[1861-03-17,)	\N
008030	Dolcedo	IM	[1861-03-17,)	\N
008031	Imperia	IM	[1923-11-29,)	\N
008032	Isolabona	IM	[1861-03-17,)	\N
008033	Lucinasco	IM	[1861-03-17,)	\N
008034	Mendatica	IM	[1861-03-17,)	\N
008035	Molini di Triora	IM	[1904-01-22,)	\N
008036	Montalto Ligure	IM	[1864-02-21,2018-01-01)	\N
008037	Montegrosso Pian Latte	IM	[1863-01-05,)	\N
008038	Olivetta San Michele	IM	[1890-05-31,)	\N
008039	Ospedaletti	IM	[1924-02-04,)	\N
008040	Perinaldo	IM	[1861-03-17,)	\N
008041	Pietrabruna	IM	[1861-03-17,)	\N
008042	Pieve di Teco	IM	[1862-11-10,)	\N
008043	Pigna	IM	[1861-03-17,)	\N
008044	Pompeiana	IM	[1861-03-17,)	\N
008045	Pontedassio	IM	[1861-03-17,)	\N
008046	Pornassio	IM	[1861-03-17,)	\N
008047	Prelà	IM	[1861-03-17,)	\N
008048	Ranzo	IM	[1861-03-17,)	\N
008049	Rezzo	IM	[1861-03-17,)	\N
008050	Riva Ligure	IM	[1862-11-10,)	\N
008051	Rocchetta Nervina	IM	[1862-11-10,)	\N
008052	San Bartolomeo al Mare	IM	[1968-07-26,)	\N
008053	San Biagio della Cima	IM	[1862-11-10,)	\N
008054	San Lorenzo al Mare	IM	[1862-11-10,)	\N
008055	Sanremo	IM	[1861-03-17,)	\N
008056	Santo Stefano al Mare	IM	[1861-03-17,)	\N
008057	Seborga	IM	[1861-03-17,)	\N
008058	Soldano	IM	[1861-03-17,)	\N
008059	Taggia	IM	[1861-03-17,)	\N
008060	Terzorio	IM	[1861-03-17,)	\N
008061	Triora	IM	[1861-03-17,)	\N
008062	Vallebona	IM	[1861-03-17,)	\N
008063	Vallecrosia	IM	[1861-03-17,)	\N
008064	Vasia	IM	[1861-03-17,)	\N
008065	Ventimiglia	IM	[1861-03-17,)	\N
008066	Vessalico	IM	[1861-03-17,)	\N
008067	Villa Faraldi	IM	[1861-03-17,)	\N
008068	Montalto Carpasio	IM	[2018-01-01,)	\N
009001	Alassio	SV	[1927-01-12,)	\N
009002	Albenga	SV	[1927-01-12,)	\N
009003	Albissola Marina	SV	[1927-01-12,)	\N
009004	Albisola Superiore	SV	[1927-01-12,)	\N
009005	Altare	SV	[1927-01-12,)	\N
009006	Andora	SV	[1927-01-12,)	\N
009007	Arnasco	SV	[1927-01-12,)	\N
009008	Balestrino	SV	[1927-01-12,)	\N
009009	Bardineto	SV	[1927-01-12,)	\N
009010	Bergeggi	SV	[1927-01-12,)	\N
009011	Boissano	SV	[1927-01-12,)	\N
009012	Borghetto Santo Spirito	SV	[1927-01-12,)	\N
009013	Borgio Verezzi	SV	[1933-05-24,)	\N
009014	Bormida	SV	[1927-01-12,)	\N
009015	Cairo Montenotte	SV	[1927-01-12,)	\N
009016	Calice Ligure	SV	[1927-01-12,)	\N
009017	Calizzano	SV	[1927-01-12,)	\N
009018	Carcare	SV	[1927-01-12,)	\N
009019	Casanova Lerrone	SV	[1927-01-12,)	\N
009020	Castelbianco	SV	[1927-01-12,)	\N
009021	Castelvecchio di Rocca Barbena	SV	[1927-01-12,)	\N
009022	Celle Ligure	SV	[1927-01-12,)	\N
009023	Cengio	SV	[1927-01-12,)	\N
009024	Ceriale	SV	[1927-01-12,)	\N
009025	Cisano sul Neva	SV	[1927-01-12,)	\N
009026	Cosseria	SV	[1927-01-12,)	\N
009027	Dego	SV	[1927-01-12,)	\N
009028	Erli	SV	[1927-01-12,)	\N
009029	Finale Ligure	SV	[1927-01-12,)	\N
009030	Garlenda	SV	[1927-01-12,)	\N
009031	Giustenice	SV	[1927-01-12,)	\N
009032	Giusvalla	SV	[1927-01-12,)	\N
009033	Laigueglia	SV	[1927-01-12,)	\N
009034	Loano	SV	[1927-01-12,)	\N
009035	Magliolo	SV	[1927-01-12,)	\N
009036	Mallare	SV	[1927-01-12,)	\N
009037	Massimino	SV	[1927-01-12,)	\N
009038	Millesimo	SV	[1927-01-12,)	\N
009039	Mioglia	SV	[1927-01-12,)	\N
009040	Murialdo	SV	[1927-01-12,)	\N
009041	Nasino	SV	[1927-01-12,)	\N
009042	Noli	SV	[1927-01-12,)	\N
009043	Onzo	SV	[1927-01-12,)	\N
009044	Orco Feglino	SV	[1927-01-12,)	\N
009045	Ortovero	SV	[1927-01-12,)	\N
009046	Osiglia	SV	[1927-01-12,)	\N
009047	Pallare	SV	[1927-01-12,)	\N
009048	Piana Crixia	SV	[1927-01-12,)	\N
009049	Pietra Ligure	SV	[1927-01-12,)	\N
009050	Plodio	SV	[1927-01-12,)	\N
009051	Pontinvrea	SV	[1927-01-12,)	\N
009052	Quiliano	SV	[1927-01-12,)	\N
009053	Rialto	SV	[1927-01-12,)	\N
009054	Roccavignale	SV	[1927-01-12,)	\N
009055	Sassello	SV	[1927-01-12,)	\N
009056	Savona	SV	[1927-01-12,)	\N
009057	Spotorno	SV	[1927-01-12,)	\N
009058	Stella	SV	[1927-01-12,)	\N
009059	Stellanello	SV	[1927-01-12,)	\N
009060	Testico	SV	[1927-01-12,)	\N
009061	Toirano	SV	[1927-01-12,)	\N
009062	Tovo San Giacomo	SV	[1927-01-12,)	\N
009063	Urbe	SV	[1929-06-13,)	\N
009064	Vado Ligure	SV	[1927-01-12,)	\N
009065	Varazze	SV	[1927-01-12,)	\N
009066	Vendone	SV	[1927-01-12,)	\N
009067	Vezzi Portio	SV	[1927-01-12,)	\N
009068	Villanova d'Albenga	SV	[1927-01-12,)	\N
009069	Zuccarello	SV	[1927-01-12,)	\N
010001	Arenzano	GE	[1861-03-17,)	\N
010002	Avegno	GE	[1877-11-03,)	\N
010003	Bargagli	GE	[1861-03-17,)	\N
010004	Bogliasco	GE	[1861-03-17,)	\N
010005	Borzonasca	GE	[1861-03-17,)	\N
010006	Busalla	GE	[1861-03-17,)	\N
010007	Camogli	GE	[1861-03-17,)	\N
010008	Campo Ligure	GE	[1884-04-21,)	\N
010009	Campomorone	GE	[1871-03-30,)	\N
010010	Carasco	GE	[1861-03-17,)	\N
010011	Casarza Ligure	GE	[1878-06-10,)	\N
010012	Casella	GE	[1893-08-30,)	\N
010013	Castiglione Chiavarese	GE	[1863-04-23,)	\N
010014	Ceranesi	GE	[1889-06-17,)	\N
010015	Chiavari	GE	[1861-03-17,)	\N
010016	Cicagna	GE	[1861-03-17,)	\N
010017	Cogoleto	GE	[1933-05-20,)	\N
010018	Cogorno	GE	[1861-03-17,)	\N
010019	Coreglia Ligure	GE	[1888-02-03,)	\N
010020	Crocefieschi	GE	[1861-03-17,)	\N
010021	Davagna	GE	[1891-04-10,)	\N
010022	Fascia	GE	[1923-07-23,)	\N
010023	Favale di Malvaro	GE	[1863-04-23,)	\N
010024	Fontanigorda	GE	[1923-07-23,)	\N
010025	Genova	GE	[1873-11-10,)	\N
010026	Gorreto	GE	[1923-07-23,)	\N
010027	Isola del Cantone	GE	[1863-04-23,)	\N
010028	Lavagna	GE	[1861-03-17,)	\N
010029	Leivi	GE	[1934-10-05,)	\N
010030	Lorsica	GE	[1861-03-17,)	\N
010031	Lumarzo	GE	[1861-03-17,)	\N
010032	Masone	GE	[1861-03-17,)	\N
010033	Mele	GE	[1861-03-17,)	\N
010034	Mezzanego	GE	[1861-03-17,)	\N
010035	Mignanego	GE	[1861-03-17,)	\N
010036	Moconesi	GE	[1861-03-17,)	\N
010037	Moneglia	GE	[1861-03-17,)	\N
010038	Montebruno	GE	[1861-03-17,)	\N
010039	Montoggio	GE	[1893-08-30,)	\N
010040	Ne	GE	[1876-10-18,)	\N
010041	Neirone	GE	[1861-03-17,)	\N
010042	Orero	GE	[1861-03-17,)	\N
010043	Pieve Ligure	GE	[1920-06-25,)	\N
010044	Portofino	GE	[1861-03-17,)	\N
010045	Propata	GE	[1861-03-17,)	\N
010046	Rapallo	GE	[1861-03-17,)	\N
010047	Recco	GE	[1861-03-17,)	\N
010048	Rezzoaglio	GE	[1918-05-13,)	\N
010049	Ronco Scrivia	GE	[1863-04-23,)	\N
010050	Rondanina	GE	[1923-07-23,)	\N
010051	Rossiglione	GE	[1861-03-17,)	\N
010052	Rovegno	GE	[1923-07-23,)	\N
010053	San Colombano Certenoli	GE	[1863-04-23,)	\N
010054	Santa Margherita Ligure	GE	[1864-02-02,)	\N
010055	Sant'Olcese	GE	[1878-06-21,)	\N
010056	Santo Stefano d'Aveto	GE	[1861-03-17,)	\N
010057	Savignone	GE	[1893-08-30,)	\N
010058	Serra Riccò	GE	[1877-09-08,)	\N
010059	Sestri Levante	GE	[1861-03-17,)	\N
010060	Sori	GE	[1861-03-17,)	\N
010061	Tiglieto	GE	[1933-05-20,)	\N
010062	Torriglia	GE	[1861-03-17,)	\N
010063	Tribogna	GE	[1861-03-17,)	\N
010064	Uscio	GE	[1877-11-03,)	\N
010065	Valbrevenna	GE	[1893-08-30,)	\N
010066	Vobbia	GE	[1901-07-13,)	\N
010067	Zoagli	GE	[1861-03-17,)	\N
011001	Ameglia	SP	[1923-12-22,)	\N
011002	Arcola	SP	[1923-12-22,)	\N
011003	Beverino	SP	[1923-12-22,)	\N
011004	Bolano	SP	[1923-12-22,)	\N
011005	Bonassola	SP	[1923-12-22,)	\N
011006	Borghetto di Vara	SP	[1923-12-22,)	\N
011007	Brugnato	SP	[1923-12-22,)	\N
011008	Calice al Cornoviglio	SP	[1923-12-22,)	\N
011009	Carro	SP	[1923-12-22,)	\N
011010	Carrodano	SP	[1923-12-22,)	\N
011011	Castelnuovo Magra	SP	[1923-12-22,)	\N
011012	Deiva Marina	SP	[1949-12-11,)	\N
011013	Follo	SP	[1923-12-22,)	\N
011014	Framura	SP	[1923-12-22,)	\N
011015	La Spezia	SP	[1930-11-18,)	\N
011016	Lerici	SP	[1923-12-22,)	\N
011017	Levanto	SP	[1923-12-22,)	\N
011018	Maissana	SP	[1923-12-22,)	\N
011019	Monterosso al Mare	SP	[1923-12-22,)	\N
011020	Luni	SP	[2017-04-20,)	\N
011021	Pignone	SP	[1923-12-22,)	\N
011022	Portovenere	SP	[1923-12-22,)	\N
011023	Riccò del Golfo di Spezia	SP	[1923-12-22,)	\N
011024	Riomaggiore	SP	[1923-12-22,)	\N
011025	Rocchetta di Vara	SP	[1923-12-22,)	\N
011026	Santo Stefano di Magra	SP	[1923-12-22,)	\N
011027	Sarzana	SP	[1923-12-22,)	\N
011028	Sesta Godano	SP	[1923-12-22,)	\N
011029	Varese Ligure	SP	[1923-12-22,)	\N
011030	Vernazza	SP	[1923-12-22,)	\N
011031	Vezzano Ligure	SP	[1923-12-22,)	\N
011032	Zignago	SP	[1923-12-22,)	\N
011512	Ortonovo	SP	[1861-03-17,2017-04-20)	011020
012001	Agra	VA	[1927-01-12,)	\N
012002	Albizzate	VA	[1927-01-12,)	\N
012003	Angera	VA	[1927-01-12,)	\N
012004	Arcisate	VA	[1927-01-12,)	\N
012005	Arsago Seprio	VA	[1948-02-06,)	\N
012006	Azzate	VA	[1927-01-12,)	\N
012007	Azzio	VA	[1927-01-12,)	\N
012008	Barasso	VA	[1927-01-12,)	\N
012009	Bardello	VA	[1927-01-12,2023-01-01)	\N
012010	Bedero Valcuvia	VA	[1927-01-12,)	\N
012011	Besano	VA	[1927-01-12,)	\N
012012	Besnate	VA	[1927-01-12,)	\N
012013	Besozzo	VA	[1927-01-12,)	\N
012014	Biandronno	VA	[1927-01-12,)	\N
012015	Bisuschio	VA	[1927-01-12,)	\N
012016	Bodio Lomnago	VA	[1946-10-27,)	\N
012017	Brebbia	VA	[1927-01-12,)	\N
012018	Bregano	VA	[1927-01-12,2023-01-01)	\N
012019	Brenta	VA	[1927-01-12,)	\N
012020	Brezzo di Bedero	VA	[1927-01-12,)	\N
012021	Brinzio	VA	[1927-01-12,)	\N
012022	Brissago-Valtravaglia	VA	[1928-01-07,)	\N
012023	Brunello	VA	[1927-01-12,)	\N
012024	Brusimpiano	VA	[1927-01-12,)	\N
012025	Buguggiate	VA	[1927-01-12,)	\N
012026	Busto Arsizio	VA	[1927-04-14,)	\N
012027	Cadegliano-Viconago	VA	[1928-08-16,)	\N
012028	Cadrezzate	VA	[1927-01-12,2019-02-15)	\N
012029	Cairate	VA	[1927-01-12,)	\N
012030	Cantello	VA	[1927-01-12,)	\N
012031	Caravate	VA	[1927-01-12,)	\N
012032	Cardano al Campo	VA	[1927-01-12,)	\N
012033	Carnago	VA	[1927-01-12,)	\N
012034	Caronno Pertusella	VA	[1940-03-23,)	\N
012035	Caronno Varesino	VA	[1940-03-23,)	\N
012036	Casale Litta	VA	[1927-01-12,)	\N
012037	Casalzuigno	VA	[1927-01-12,)	\N
012038	Casciago	VA	[1927-01-12,)	\N
012039	Casorate Sempione	VA	[1927-01-12,)	\N
012040	Cassano Magnago	VA	[1927-01-12,)	\N
012041	Cassano Valcuvia	VA	[1927-01-12,)	\N
012042	Castellanza	VA	[1927-04-14,)	\N
012043	Castello Cabiaglio	VA	[1940-08-07,)	\N
012044	Castelseprio	VA	[1927-01-12,)	\N
012045	Castelveccana	VA	[1928-07-29,)	\N
012046	Castiglione Olona	VA	[1927-01-12,)	\N
012047	Castronno	VA	[1927-01-12,)	\N
012048	Cavaria con Premezzo	VA	[1927-01-12,)	\N
012049	Cazzago Brabbia	VA	[1927-01-12,)	\N
012050	Cislago	VA	[1927-01-12,)	\N
012051	Cittiglio	VA	[1927-01-12,)	\N
012052	Clivio	VA	[1927-01-12,)	\N
012053	Cocquio-Trevisago	VA	[1927-05-27,)	\N
012054	Comabbio	VA	[1927-01-12,)	\N
012055	Comerio	VA	[1927-01-12,)	\N
012056	Cremenaga	VA	[1927-01-12,)	\N
012057	Crosio della Valle	VA	[1927-01-12,)	\N
012058	Cuasso al Monte	VA	[1927-01-12,)	\N
012059	Cugliate-Fabiasco	VA	[1955-08-19,)	\N
012060	Cunardo	VA	[1927-01-12,)	\N
012061	Curiglia con Monteviasco	VA	[1928-08-07,)	\N
012062	Cuveglio	VA	[1956-11-29,)	\N
012063	Cuvio	VA	[1927-01-12,)	\N
012064	Daverio	VA	[1927-01-12,)	\N
012065	Dumenza	VA	[1927-01-12,)	\N
012066	Duno	VA	[1927-01-12,)	\N
012067	Fagnano Olona	VA	[1927-01-12,)	\N
012068	Ferno	VA	[1927-01-12,)	\N
012069	Ferrera di Varese	VA	[1927-01-12,)	\N
012070	Gallarate	VA	[1927-01-12,)	\N
012071	Galliate Lombardo	VA	[1927-01-12,)	\N
012072	Gavirate	VA	[1927-01-12,)	\N
012073	Gazzada Schianno	VA	[1927-07-01,)	\N
012074	Gemonio	VA	[1927-01-12,)	\N
012075	Gerenzano	VA	[1927-01-12,)	\N
012076	Germignaga	VA	[1927-01-12,)	\N
012077	Golasecca	VA	[1927-01-12,)	\N
012078	Gorla Maggiore	VA	[1927-01-12,)	\N
012079	Gorla Minore	VA	[1927-01-12,)	\N
012080	Gornate Olona	VA	[1928-04-07,)	\N
012081	Grantola	VA	[1927-01-12,)	\N
012082	Inarzo	VA	[1958-05-28,)	\N
012083	Induno Olona	VA	[1927-01-12,)	\N
012084	Ispra	VA	[1927-01-12,)	\N
012085	Jerago con Orago	VA	[1927-01-12,)	\N
012086	Lavena Ponte Tresa	VA	[1927-04-17,)	\N
012087	Laveno-Mombello	VA	[1928-01-28,)	\N
012088	Leggiuno	VA	[1927-01-12,)	\N
012089	Lonate Ceppino	VA	[1927-01-12,)	\N
012090	Lonate Pozzolo	VA	[1927-01-12,)	\N
012091	Lozza	VA	[1927-01-12,)	\N
012092	Luino	VA	[1927-01-12,)	\N
012093	Luvinate	VA	[1927-01-12,)	\N
012094	Maccagno	VA	[1953-08-25,2014-02-04)	\N
012095	Malgesso	VA	[1927-01-12,2023-01-01)	\N
012096	Malnate	VA	[1927-01-12,)	\N
012097	Marchirolo	VA	[1927-01-12,)	\N
012098	Marnate	VA	[1927-01-12,)	\N
012099	Marzio	VA	[1927-01-12,)	\N
012100	Masciago Primo	VA	[1927-01-12,)	\N
012101	Mercallo	VA	[1927-01-12,)	\N
012102	Mesenzana	VA	[1927-01-12,)	\N
012103	Montegrino Valtravaglia	VA	[1928-01-22,)	\N
012104	Monvalle	VA	[1927-01-12,)	\N
012105	Morazzone	VA	[1927-01-12,)	\N
012106	Mornago	VA	[1927-01-12,)	\N
012107	Oggiona con Santo Stefano	VA	[1927-01-12,)	\N
012108	Olgiate Olona	VA	[1927-01-12,)	\N
012109	Origgio	VA	[1927-01-12,)	\N
012110	Orino	VA	[1927-01-12,)	\N
012111	Osmate	VA	[1970-08-29,2019-02-15)	\N
012112	Pino sulla Sponda del Lago Maggiore	VA	[1927-01-12,2014-02-04)	\N
012113	Porto Ceresio	VA	[1927-01-12,)	\N
012114	Porto Valtravaglia	VA	[1927-01-12,)	\N
012115	Rancio Valcuvia	VA	[1927-01-12,)	\N
012116	Ranco	VA	[1927-01-12,)	\N
012117	Saltrio	VA	[1927-01-12,)	\N
012118	Samarate	VA	[1927-01-12,)	\N
012119	Saronno	VA	[1927-01-12,)	\N
012120	Sesto Calende	VA	[1927-01-12,)	\N
012121	Solbiate Arno	VA	[1957-12-26,)	\N
012122	Solbiate Olona	VA	[1927-01-12,)	\N
012123	Somma Lombardo	VA	[1927-01-12,)	\N
012124	Sumirago	VA	[1927-01-12,)	\N
012125	Taino	VA	[1927-01-12,)	\N
012126	Ternate	VA	[1927-01-12,)	\N
012127	Tradate	VA	[1927-01-12,)	\N
012128	Travedona-Monate	VA	[1927-09-04,)	\N
012129	Tronzano Lago Maggiore	VA	[1927-01-12,)	\N
012130	Uboldo	VA	[1927-01-12,)	\N
012131	Valganna	VA	[1927-01-12,)	\N
012132	Varano Borghi	VA	[1927-01-12,)	\N
012133	Varese	VA	[1927-01-12,)	\N
012134	Vedano Olona	VA	[1927-01-12,)	\N
012135	Veddasca	VA	[1928-08-07,2014-02-04)	\N
012136	Venegono Inferiore	VA	[1927-01-12,)	\N
012137	Venegono Superiore	VA	[1927-01-12,)	\N
012138	Vergiate	VA	[1927-01-12,)	\N
012139	Viggiù	VA	[1935-03-20,)	\N
012140	Vizzola Ticino	VA	[1927-01-12,)	\N
012141	Sangiano	VA	[1927-01-12,)	\N
012142	Maccagno con Pino e Veddasca	VA	[2014-02-04,)	\N
012143	Cadrezzate con Osmate	VA	[2019-02-15,)	\N
012144	Bardello con Malgesso e Bregano	VA	[2023-01-01,)	\N
013003	Albavilla	CO	[1928-07-29,)	\N
013004	Albese con Cassano	CO	[1928-09-23,)	\N
013005	Albiolo	CO	[1861-03-17,)	\N
013006	Alserio	CO	[1861-03-17,)	\N
013007	Alzate Brianza	CO	[1919-09-22,)	\N
013009	Anzano del Parco	CO	[1863-07-13,)	\N
013010	Appiano Gentile	CO	[1926-09-24,)	\N
013011	Argegno	CO	[1861-03-17,)	\N
013012	Arosio	CO	[1861-03-17,)	\N
013013	Asso	CO	[1880-07-12,)	\N
013015	Barni	CO	[1861-03-17,)	\N
013019	Bellagio	CO	[1861-03-17,2014-02-04)	\N
013021	Bene Lario	CO	[1862-12-29,)	\N
013022	Beregazzo con Figliaro	CO	[1912-11-01,)	\N
013023	Binago	CO	[1861-03-17,)	\N
013024	Bizzarone	CO	[1861-03-17,)	\N
013025	Blessagno	CO	[1861-03-17,)	\N
013026	Blevio	CO	[1861-03-17,)	\N
013028	Bregnano	CO	[1861-03-17,)	\N
013029	Brenna	CO	[1861-03-17,)	\N
013030	Brienno	CO	[1861-03-17,)	\N
013032	Brunate	CO	[1861-03-17,)	\N
013034	Bulgarograsso	CO	[1861-03-17,)	\N
013035	Cabiate	CO	[1861-03-17,)	\N
013036	Cadorago	CO	[1861-03-17,)	\N
013037	Caglio	CO	[1861-03-17,)	\N
013038	Cagno	CO	[1861-03-17,2019-01-01)	\N
013040	Campione d'Italia	CO	[1934-02-25,)	\N
013041	Cantù	CO	[1861-03-17,)	\N
013042	Canzo	CO	[1861-03-17,)	\N
013043	Capiago Intimiano	CO	[1929-04-12,)	\N
013044	Carate Urio	CO	[1927-12-24,)	\N
013045	Carbonate	CO	[1861-03-17,)	\N
013046	Carimate	CO	[1861-03-17,)	\N
013047	Carlazzo	CO	[1928-05-12,)	\N
013048	Carugo	CO	[1861-03-17,)	\N
013050	Casasco d'Intelvi	CO	[1863-02-23,2018-01-01)	\N
013052	Caslino d'Erba	CO	[1882-08-02,)	\N
013053	Casnate con Bernate	CO	[1937-10-10,)	\N
013055	Cassina Rizzardi	CO	[1861-03-17,)	\N
013058	Castelmarte	CO	[1861-03-17,)	\N
013059	Castelnuovo Bozzente	CO	[1910-12-24,)	\N
013060	Castiglione d'Intelvi	CO	[1863-07-13,2018-01-01)	\N
013061	Cavallasca	CO	[1861-03-17,2017-01-01)	\N
013062	Cavargna	CO	[1861-03-17,)	\N
013063	Cerano d'Intelvi	CO	[1862-12-29,)	\N
013064	Cermenate	CO	[1861-03-17,)	\N
013065	Cernobbio	CO	[1861-03-17,)	\N
013068	Cirimido	CO	[1861-03-17,)	\N
013070	Civenna	CO	[1861-03-17,2014-02-04)	\N
013071	Claino con Osteno	CO	[1861-03-17,)	\N
013074	Colonno	CO	[1861-03-17,)	\N
013075	Como	CO	[1884-12-22,)	\N
013076	Consiglio di Rumo	CO	[1861-03-17,2011-02-11)	\N
013077	Corrido	CO	[1861-03-17,)	\N
013083	Cremia	CO	[1861-03-17,)	\N
013084	Cucciago	CO	[1861-03-17,)	\N
013085	Cusino	CO	[1861-03-17,)	\N
013087	Dizzasco	CO	[1861-03-17,)	\N
013089	Domaso	CO	[1861-03-17,)	\N
013090	Dongo	CO	[1861-03-17,)	\N
013092	Dosso del Liro	CO	[1861-03-17,)	\N
013093	Drezzo	CO	[1861-03-17,2014-02-04)	\N
013095	Erba	CO	[1861-03-17,)	\N
013097	Eupilio	CO	[1927-07-15,)	\N
013098	Faggeto Lario	CO	[1928-05-12,)	\N
013099	Faloppio	CO	[1928-05-12,)	\N
013100	Fenegrò	CO	[1861-03-17,)	\N
013101	Figino Serenza	CO	[1862-12-29,)	\N
013102	Fino Mornasco	CO	[1863-02-23,)	\N
013106	Garzeno	CO	[1861-03-17,)	\N
013107	Gera Lario	CO	[1929-07-03,)	\N
013108	Germasino	CO	[1861-03-17,2011-02-11)	\N
013109	Gironico	CO	[1861-03-17,2014-02-04)	\N
013110	Grandate	CO	[1861-03-17,)	\N
013111	Grandola ed Uniti	CO	[1927-10-13,)	\N
013112	Gravedona	CO	[1861-03-17,2011-02-11)	\N
013113	Griante	CO	[1861-03-17,)	\N
013114	Guanzate	CO	[1861-03-17,)	\N
013118	Inverigo	CO	[1861-03-17,)	\N
013119	Laglio	CO	[1948-03-26,)	\N
013120	Laino	CO	[1861-03-17,)	\N
013121	Lambrugo	CO	[1861-03-17,)	\N
013122	Lanzo d'Intelvi	CO	[1862-12-29,2017-01-01)	\N
013123	Lasnigo	CO	[1861-03-17,)	\N
013125	Lenno	CO	[1861-03-17,2014-02-04)	\N
013126	Lezzeno	CO	[1861-03-17,)	\N
013128	Limido Comasco	CO	[1911-04-05,)	\N
013129	Lipomo	CO	[1861-03-17,)	\N
013130	Livo	CO	[1861-03-17,)	\N
013131	Locate Varesino	CO	[1863-02-23,)	\N
013133	Lomazzo	CO	[1861-03-17,)	\N
013134	Longone al Segrino	CO	[1863-02-23,)	\N
013135	Luisago	CO	[1861-03-17,)	\N
013136	Lurago d'Erba	CO	[1883-09-26,)	\N
013137	Lurago Marinone	CO	[1861-03-17,)	\N
013138	Lurate Caccivio	CO	[1927-07-15,)	\N
013139	Magreglio	CO	[1861-03-17,)	\N
013143	Mariano Comense	CO	[1862-12-29,)	\N
013144	Maslianico	CO	[1861-03-17,)	\N
013145	Menaggio	CO	[1861-03-17,)	\N
013147	Merone	CO	[1861-03-17,)	\N
013148	Mezzegra	CO	[1861-03-17,2014-02-04)	\N
013152	Moltrasio	CO	[1861-03-17,)	\N
013153	Monguzzo	CO	[1861-03-17,)	\N
013154	Montano Lucino	CO	[1928-06-15,)	\N
013155	Montemezzo	CO	[1861-03-17,)	\N
013157	Montorfano	CO	[1861-03-17,)	\N
013159	Mozzate	CO	[1861-03-17,)	\N
013160	Musso	CO	[1861-03-17,)	\N
013161	Nesso	CO	[1861-03-17,)	\N
013163	Novedrate	CO	[1861-03-17,)	\N
013165	Olgiate Comasco	CO	[1862-12-29,)	\N
013169	Oltrona di San Mamette	CO	[1863-02-23,)	\N
013170	Orsenigo	CO	[1861-03-17,)	\N
013172	Ossuccio	CO	[1861-03-17,2014-02-04)	\N
013175	Parè	CO	[1861-03-17,2014-02-04)	\N
013178	Peglio	CO	[1861-03-17,)	\N
013179	Pellio Intelvi	CO	[1861-03-17,2017-01-01)	\N
013183	Pianello del Lario	CO	[1863-02-23,)	\N
013184	Pigra	CO	[1861-03-17,)	\N
013185	Plesio	CO	[1861-03-17,)	\N
013186	Pognana Lario	CO	[1938-12-20,)	\N
013187	Ponna	CO	[1861-03-17,)	\N
013188	Ponte Lambro	CO	[1929-10-29,)	\N
013189	Porlezza	CO	[1861-03-17,)	\N
013192	Proserpio	CO	[1861-03-17,)	\N
013193	Pusiano	CO	[1861-03-17,)	\N
013194	Ramponio Verna	CO	[1928-02-23,2017-01-01)	\N
013195	Rezzago	CO	[1861-03-17,)	\N
013197	Rodero	CO	[1861-03-17,)	\N
013199	Ronago	CO	[1861-03-17,2024-01-01)	\N
013201	Rovellasca	CO	[1939-11-04,)	\N
013202	Rovello Porro	CO	[1926-07-16,)	\N
013203	Sala Comacina	CO	[1863-02-23,)	\N
013204	San Bartolomeo Val Cavargna	CO	[1863-02-23,)	\N
013205	San Fedele Intelvi	CO	[1940-07-02,2018-01-01)	\N
013206	San Fermo della Battaglia	CO	[1912-01-07,)	\N
013207	San Nazzaro Val Cavargna	CO	[1863-07-13,)	\N
013208	Sant'Abbondio	CO	[1861-03-17,2003-01-01)	\N
013210	Santa Maria Rezzonico	CO	[1928-08-12,2003-01-01)	\N
013211	Schignano	CO	[1861-03-17,)	\N
013212	Senna Comasco	CO	[1863-02-23,)	\N
013215	Solbiate	CO	[1861-03-17,2019-01-01)	\N
013216	Sorico	CO	[1861-03-17,)	\N
013217	Sormano	CO	[1861-03-17,)	\N
013218	Stazzona	CO	[1861-03-17,)	\N
013222	Tavernerio	CO	[1861-03-17,)	\N
013223	Torno	CO	[1861-03-17,)	\N
013225	Tremezzo	CO	[1861-03-17,2014-02-04)	\N
013226	Trezzone	CO	[1861-03-17,)	\N
013227	Turate	CO	[1861-03-17,)	\N
013228	Uggiate-Trevano	CO	[1938-01-18,2024-01-01)	\N
013229	Valbrona	CO	[1861-03-17,)	\N
013232	Valmorea	CO	[1928-05-04,)	\N
013233	Val Rezzo	CO	[1929-04-11,)	\N
013234	Valsolda	CO	[1928-06-19,)	\N
013236	Veleso	CO	[1861-03-17,)	\N
013238	Veniano	CO	[1861-03-17,)	\N
013239	Vercana	CO	[1861-03-17,)	\N
013242	Vertemate con Minoprio	CO	[1929-05-30,)	\N
013245	Villa Guardia	CO	[1928-05-31,)	\N
013246	Zelbio	CO	[1861-03-17,)	\N
013248	San Siro	CO	[2003-01-01,)	\N
013249	Gravedona ed Uniti	CO	[2011-02-11,)	\N
013250	Bellagio	CO	[2014-02-04,)	\N
013251	Colverde	CO	[2014-02-04,)	\N
013252	Tremezzina	CO	[2014-02-04,)	\N
013253	Alta Valle Intelvi	CO	[2017-01-01,)	\N
013254	Centro Valle Intelvi	CO	[2018-01-01,)	\N
013255	Solbiate con Cagno	CO	[2019-01-01,)	\N
013256	Uggiate con Ronago	CO	[2024-01-01,)	\N
014001	Albaredo per San Marco	SO	[1863-07-13,)	\N
014002	Albosaggia	SO	[1861-03-17,)	\N
014003	Andalo Valtellino	SO	[1928-06-02,)	\N
014004	Aprica	SO	[1924-01-04,)	\N
014005	Ardenno	SO	[1861-03-17,)	\N
014006	Bema	SO	[1861-03-17,)	\N
014007	Berbenno di Valtellina	SO	[1864-04-01,)	\N
014008	Bianzone	SO	[1861-03-17,)	\N
014009	Bormio	SO	[1861-03-17,)	\N
014010	Buglio in Monte	SO	[1863-07-13,)	\N
014011	Caiolo	SO	[1861-03-17,)	\N
014012	Campodolcino	SO	[1861-03-17,)	\N
014013	Caspoggio	SO	[1861-03-17,)	\N
014014	Castello dell'Acqua	SO	[1861-03-17,)	\N
014015	Castione Andevenno	SO	[1863-07-13,)	\N
014016	Cedrasco	SO	[1861-03-17,)	\N
014017	Cercino	SO	[1861-03-17,)	\N
014018	Chiavenna	SO	[1861-03-17,)	\N
014019	Chiesa in Valmalenco	SO	[1940-07-24,)	\N
014020	Chiuro	SO	[1861-03-17,)	\N
014021	Cino	SO	[1861-03-17,)	\N
014022	Civo	SO	[1861-03-17,)	\N
014023	Colorina	SO	[1861-03-17,)	\N
014024	Cosio Valtellino	SO	[1863-07-13,)	\N
014025	Dazio	SO	[1861-03-17,)	\N
014026	Delebio	SO	[1861-03-17,)	\N
014027	Dubino	SO	[1861-03-17,)	\N
014028	Faedo Valtellino	SO	[1928-04-07,)	\N
014029	Forcola	SO	[1861-03-17,)	\N
014030	Fusine	SO	[1861-03-17,)	\N
014031	Gerola Alta	SO	[1863-07-13,)	\N
014032	Gordona	SO	[1861-03-17,)	\N
014033	Grosio	SO	[1861-03-17,)	\N
014034	Grosotto	SO	[1861-03-17,)	\N
014035	Madesimo	SO	[1983-07-14,)	\N
014036	Lanzada	SO	[1861-03-17,)	\N
014037	Livigno	SO	[1861-03-17,)	\N
014038	Lovero	SO	[1861-03-17,)	\N
014039	Mantello	SO	[1861-03-17,)	\N
014040	Mazzo di Valtellina	SO	[1863-07-13,)	\N
014041	Mello	SO	[1861-03-17,)	\N
014042	Menarola	SO	[1861-03-17,2015-11-25)	\N
014043	Mese	SO	[1861-03-17,)	\N
014044	Montagna in Valtellina	SO	[1928-06-02,)	\N
014045	Morbegno	SO	[1861-03-17,)	\N
014046	Novate Mezzola	SO	[1863-07-13,)	\N
014047	Pedesina	SO	[1861-03-17,)	\N
014048	Piantedo	SO	[1861-03-17,)	\N
014049	Piateda	SO	[1867-01-06,)	\N
014050	Piuro	SO	[1861-03-17,)	\N
014051	Poggiridenti	SO	[1930-04-17,)	\N
014052	Ponte in Valtellina	SO	[1864-04-01,)	\N
014053	Postalesio	SO	[1861-03-17,)	\N
014054	Prata Camportaccio	SO	[1863-07-13,)	\N
014055	Rasura	SO	[1861-03-17,)	\N
014056	Rogolo	SO	[1861-03-17,)	\N
014057	Samolaco	SO	[1861-03-17,)	\N
014058	San Giacomo Filippo	SO	[1864-04-01,)	\N
014059	Sernio	SO	[1861-03-17,)	\N
014060	Sondalo	SO	[1861-03-17,)	\N
014061	Sondrio	SO	[1861-03-17,)	\N
014062	Spriana	SO	[1861-03-17,)	\N
014063	Talamona	SO	[1861-03-17,)	\N
014064	Tartano	SO	[1861-03-17,)	\N
014065	Teglio	SO	[1861-03-17,)	\N
014066	Tirano	SO	[1875-06-11,)	\N
014067	Torre di Santa Maria	SO	[1863-07-13,)	\N
014068	Tovo di Sant'Agata	SO	[1863-07-13,)	\N
014069	Traona	SO	[1861-03-17,)	\N
014070	Tresivio	SO	[1867-01-06,)	\N
014071	Valdidentro	SO	[1861-03-17,)	\N
014072	Valdisotto	SO	[1861-03-17,)	\N
014073	Valfurva	SO	[1861-03-17,)	\N
014074	Val Masino	SO	[1861-03-17,)	\N
014075	Verceia	SO	[1861-03-17,)	\N
014076	Vervio	SO	[1861-03-17,)	\N
014077	Villa di Chiavenna	SO	[1863-07-13,)	\N
014078	Villa di Tirano	SO	[1875-06-11,)	\N
015002	Abbiategrasso	MI	[1869-04-05,)	\N
015003	Agrate Brianza	MI	[1869-02-04,2009-06-30)	108001
015004	Aicurzio	MI	[1909-07-04,2009-06-30)	108002
015005	Albairate	MI	[1861-03-17,)	\N
015006	Albiate	MI	[1861-03-17,2009-06-30)	108003
015007	Arconate	MI	[1869-07-22,)	\N
015008	Arcore	MI	[1869-10-11,2009-06-30)	108004
015009	Arese	MI	[1861-03-17,)	\N
015010	Arluno	MI	[1861-03-17,)	\N
015011	Assago	MI	[1861-03-17,)	\N
015012	Bareggio	MI	[1861-03-17,)	\N
015013	Barlassina	MI	[1901-07-22,2009-06-30)	108005
015014	Basiano	MI	[1861-03-17,)	\N
015015	Basiglio	MI	[1861-03-17,)	\N
015016	Bellinzago Lombardo	MI	[1862-11-03,)	\N
015017	Bellusco	MI	[1861-03-17,2009-06-30)	108006
015018	Bernareggio	MI	[1869-02-11,2009-06-30)	108007
015019	Bernate Ticino	MI	[1862-12-01,)	\N
015021	Besana in Brianza	MI	[1869-02-24,2009-06-30)	108008
015022	Besate	MI	[1861-03-17,)	\N
015023	Biassono	MI	[1861-03-17,2009-06-30)	108009
015024	Binasco	MI	[1861-03-17,)	\N
015026	Boffalora Sopra Ticino	MI	[1862-12-01,)	\N
015027	Bollate	MI	[1869-04-01,)	\N
015030	Bovisio-Masciago	MI	[1947-08-08,2009-06-30)	108010
015032	Bresso	MI	[1884-08-23,)	\N
015033	Briosco	MI	[1869-02-13,2009-06-30)	108011
015034	Brugherio	MI	[1867-01-14,2009-06-30)	108012
015035	Bubbiano	MI	[1861-03-17,)	\N
015036	Buccinasco	MI	[1870-08-02,)	\N
015037	Burago di Molgora	MI	[1862-12-29,2009-06-30)	108013
015038	Buscate	MI	[1861-03-17,)	\N
015039	Busnago	MI	[1861-03-17,2009-12-18)	108051
015040	Bussero	MI	[1861-03-17,)	\N
015041	Busto Garolfo	MI	[1869-07-22,)	\N
015042	Calvignasco	MI	[1861-03-17,)	\N
015044	Cambiago	MI	[1861-03-17,)	\N
015045	Camparada	MI	[1861-03-17,2009-06-30)	108014
015046	Canegrate	MI	[1861-03-17,)	\N
015047	Caponago	MI	[1861-03-17,2009-12-18)	108052
015048	Carate Brianza	MI	[1869-02-24,2009-06-30)	108015
015049	Carnate	MI	[1909-07-04,2009-06-30)	108016
015050	Carpiano	MI	[1861-03-17,)	\N
015051	Carugate	MI	[1861-03-17,)	\N
015055	Casarile	MI	[1861-03-17,)	\N
015058	Casorezzo	MI	[1869-03-11,)	\N
015059	Cassano d'Adda	MI	[1869-03-11,)	\N
015060	Cassina de' Pecchi	MI	[1870-08-02,)	\N
015061	Cassinetta di Lugagnano	MI	[1862-12-01,)	\N
015062	Castano Primo	MI	[1864-03-11,)	\N
015068	Cavenago di Brianza	MI	[1863-04-13,2009-06-30)	108017
015069	Ceriano Laghetto	MI	[1869-02-24,2009-06-30)	108018
015070	Cernusco sul Naviglio	MI	[1867-01-14,)	\N
015071	Cerro al Lambro	MI	[1878-12-31,)	\N
015072	Cerro Maggiore	MI	[1862-11-07,)	\N
015074	Cesano Boscone	MI	[1861-03-17,)	\N
015075	Cesano Maderno	MI	[1869-02-24,2009-06-30)	108019
015076	Cesate	MI	[1861-03-17,)	\N
015077	Cinisello Balsamo	MI	[1928-11-03,)	\N
015078	Cisliano	MI	[1870-08-02,)	\N
015080	Cogliate	MI	[1919-08-04,2009-06-30)	108020
015081	Cologno Monzese	MI	[1867-01-14,)	\N
015082	Colturano	MI	[1861-03-17,)	\N
015084	Concorezzo	MI	[1861-03-17,2009-06-30)	108021
015085	Corbetta	MI	[1880-03-26,)	\N
015086	Cormano	MI	[1871-05-01,)	\N
015087	Cornaredo	MI	[1861-03-17,)	\N
015088	Cornate d'Adda	MI	[1924-02-22,2009-12-18)	108053
015092	Correzzana	MI	[1861-03-17,2009-06-30)	108022
015093	Corsico	MI	[1861-03-17,)	\N
015096	Cuggiono	MI	[1861-03-17,)	\N
015097	Cusago	MI	[1861-03-17,)	\N
015098	Cusano Milanino	MI	[1915-08-16,)	\N
015099	Dairago	MI	[1958-01-22,)	\N
015100	Desio	MI	[1861-03-17,2009-06-30)	108023
015101	Dresano	MI	[1861-03-17,)	\N
015103	Gaggiano	MI	[1869-03-22,)	\N
015105	Garbagnate Milanese	MI	[1864-04-01,)	\N
015106	Gessate	MI	[1861-03-17,)	\N
015107	Giussano	MI	[1871-01-01,2009-06-30)	108024
015108	Gorgonzola	MI	[1861-03-17,)	\N
015110	Grezzago	MI	[1861-03-17,)	\N
015112	Gudo Visconti	MI	[1861-03-17,)	\N
015113	Inveruno	MI	[1870-08-02,)	\N
015114	Inzago	MI	[1861-03-17,)	\N
015115	Lacchiarella	MI	[1869-03-22,)	\N
015116	Lainate	MI	[1870-08-02,)	\N
015117	Lazzate	MI	[1905-06-23,2009-06-30)	108025
015118	Legnano	MI	[1861-03-17,)	\N
015119	Lentate sul Seveso	MI	[1869-02-24,2009-12-18)	108054
015120	Lesmo	MI	[1871-07-01,2009-06-30)	108026
015121	Limbiate	MI	[1869-04-26,2009-06-30)	108027
015122	Liscate	MI	[1861-03-17,)	\N
015123	Lissone	MI	[1869-04-16,2009-06-30)	108028
015125	Locate di Triulzi	MI	[1862-11-03,)	\N
015129	Macherio	MI	[1861-03-17,2009-06-30)	108029
015130	Magenta	MI	[1861-03-17,)	\N
015131	Magnago	MI	[1869-03-25,)	\N
015134	Marcallo con Casone	MI	[1870-08-02,)	\N
015136	Masate	MI	[1861-03-17,)	\N
015138	Meda	MI	[1861-03-17,2009-06-30)	108030
015139	Mediglia	MI	[1869-01-22,)	\N
015140	Melegnano	MI	[1861-03-17,)	\N
015142	Melzo	MI	[1861-03-17,)	\N
015144	Mesero	MI	[1861-03-17,)	\N
015145	Mezzago	MI	[1861-03-17,2009-06-30)	108031
015146	Milano	MI	[1873-06-23,)	\N
015147	Misinto	MI	[1882-01-09,2009-06-30)	108032
015149	Monza	MI	[1867-01-14,2009-06-30)	108033
015150	Morimondo	MI	[1871-04-20,)	\N
015151	Motta Visconti	MI	[1861-03-17,)	\N
015152	Muggiò	MI	[1861-03-17,2009-06-30)	108034
015154	Nerviano	MI	[1869-04-26,)	\N
015155	Nosate	MI	[1861-03-17,)	\N
015156	Nova Milanese	MI	[1928-08-16,2009-06-30)	108035
015157	Novate Milanese	MI	[1862-11-28,)	\N
015158	Noviglio	MI	[1870-08-02,)	\N
015159	Opera	MI	[1861-03-17,)	\N
015161	Ornago	MI	[1861-03-17,2009-06-30)	108036
015164	Ossona	MI	[1909-10-01,)	\N
015165	Ozzero	MI	[1861-03-17,)	\N
015166	Paderno Dugnano	MI	[1886-01-22,)	\N
015167	Pantigliate	MI	[1861-03-17,)	\N
015168	Parabiago	MI	[1861-03-17,)	\N
015169	Paullo	MI	[1861-03-17,)	\N
015170	Pero	MI	[1895-01-07,)	\N
015171	Peschiera Borromeo	MI	[1863-05-06,)	\N
015172	Pessano con Bornago	MI	[1870-08-02,)	\N
015173	Pieve Emanuele	MI	[1862-11-03,)	\N
015175	Pioltello	MI	[1869-07-06,)	\N
015176	Pogliano Milanese	MI	[1927-03-11,)	\N
015177	Pozzo d'Adda	MI	[1862-11-03,)	\N
015178	Pozzuolo Martesana	MI	[1869-01-22,)	\N
015179	Pregnana Milanese	MI	[1901-01-26,)	\N
015180	Renate	MI	[1861-03-17,2009-06-30)	108037
015181	Rescaldina	MI	[1869-03-11,)	\N
015182	Rho	MI	[1861-03-17,)	\N
015183	Robecchetto con Induno	MI	[1870-08-02,)	\N
015184	Robecco sul Naviglio	MI	[1870-08-02,)	\N
015185	Rodano	MI	[1869-07-06,)	\N
015186	Roncello	MI	[1861-03-17,2009-12-18)	108055
015187	Ronco Briantino	MI	[1909-07-04,2009-06-30)	108038
015188	Rosate	MI	[1861-03-17,)	\N
015189	Rozzano	MI	[1870-10-01,)	\N
015191	San Colombano al Lambro	MI	[1863-01-26,)	\N
015192	San Donato Milanese	MI	[1870-08-02,)	\N
015194	San Giorgio su Legnano	MI	[1862-11-07,)	\N
015195	San Giuliano Milanese	MI	[1893-04-30,)	\N
015200	Santo Stefano Ticino	MI	[1862-12-01,)	\N
015201	San Vittore Olona	MI	[1864-04-01,)	\N
015202	San Zenone al Lambro	MI	[1870-08-02,)	\N
015204	Sedriano	MI	[1861-03-17,)	\N
015205	Segrate	MI	[1869-07-06,)	\N
015206	Senago	MI	[1861-03-17,)	\N
015208	Seregno	MI	[1869-03-01,2009-06-30)	108039
015209	Sesto San Giovanni	MI	[1869-03-01,)	\N
015210	Settala	MI	[1869-02-01,)	\N
015211	Settimo Milanese	MI	[1862-11-03,)	\N
015212	Seveso	MI	[1869-03-01,2009-06-30)	108040
015213	Solaro	MI	[1919-08-04,)	\N
015216	Sovico	MI	[1861-03-17,2009-06-30)	108041
015217	Sulbiate	MI	[1909-07-04,2009-06-30)	108042
015219	Trezzano Rosa	MI	[1862-11-03,)	\N
015220	Trezzano sul Naviglio	MI	[1862-11-03,)	\N
015221	Trezzo sull'Adda	MI	[1869-02-01,)	\N
015222	Tribiano	MI	[1861-03-17,)	\N
015223	Triuggio	MI	[1871-07-01,2009-06-30)	108043
015224	Truccazzano	MI	[1869-02-01,)	\N
015226	Turbigo	MI	[1861-03-17,)	\N
015227	Usmate Velate	MI	[1930-06-30,2009-06-30)	108044
015229	Vanzago	MI	[1861-03-17,)	\N
015230	Vaprio d'Adda	MI	[1862-11-03,)	\N
015231	Varedo	MI	[1861-03-17,2009-06-30)	108045
015232	Vedano al Lambro	MI	[1862-12-29,2009-06-30)	108046
015233	Veduggio con Colzano	MI	[1866-01-14,2009-06-30)	108047
015234	Verano Brianza	MI	[1928-03-09,2009-06-30)	108048
015235	Vermezzo	MI	[1861-03-17,2019-02-08)	\N
015236	Vernate	MI	[1870-08-02,)	\N
015237	Vignate	MI	[1869-07-06,)	\N
015239	Villasanta	MI	[1929-08-25,2009-06-30)	108049
015241	Vimercate	MI	[1861-03-17,2009-06-30)	108050
015242	Vimodrone	MI	[1861-03-17,)	\N
015243	Vittuone	MI	[1861-03-17,)	\N
015244	Vizzolo Predabissi	MI	[1863-08-10,)	\N
015246	Zelo Surrigone	MI	[1861-03-17,2019-02-08)	\N
015247	Zibido San Giacomo	MI	[1870-08-02,)	\N
015248	Villa Cortese	MI	[1966-12-09,)	\N
015249	Vanzaghello	MI	[1968-07-23,)	\N
015250	Baranzate	MI	[2001-12-12,)	\N
015251	Vermezzo con Zelo	MI	[2019-02-08,)	\N
016001	Adrara San Martino	BG	[1861-03-17,)	\N
016002	Adrara San Rocco	BG	[1861-03-17,)	\N
016003	Albano Sant'Alessandro	BG	[1863-07-13,)	\N
016004	Albino	BG	[1861-03-17,)	\N
016005	Almè	BG	[1861-03-17,)	\N
016006	Almenno San Bartolomeo	BG	[1861-03-17,)	\N
016007	Almenno San Salvatore	BG	[1885-01-15,)	\N
016008	Alzano Lombardo	BG	[1927-06-07,)	\N
016009	Ambivere	BG	[1861-03-17,)	\N
016010	Antegnate	BG	[1861-03-17,)	\N
016011	Arcene	BG	[1861-03-17,)	\N
016012	Ardesio	BG	[1861-03-17,)	\N
016013	Arzago d'Adda	BG	[1929-07-02,)	\N
016014	Averara	BG	[1861-03-17,)	\N
016015	Aviatico	BG	[1861-03-17,)	\N
016016	Azzano San Paolo	BG	[1863-07-13,)	\N
016017	Azzone	BG	[1861-03-17,)	\N
016018	Bagnatica	BG	[1861-03-17,)	\N
016019	Barbata	BG	[1861-03-17,)	\N
016020	Bariano	BG	[1861-03-17,)	\N
016021	Barzana	BG	[1861-03-17,)	\N
016022	Bedulita	BG	[1861-03-17,)	\N
016023	Berbenno	BG	[1861-03-17,)	\N
016024	Bergamo	BG	[1861-03-17,)	\N
016025	Berzo San Fermo	BG	[1863-08-10,)	\N
016026	Bianzano	BG	[1861-03-17,)	\N
016027	Blello	BG	[1861-03-17,)	\N
016028	Bolgare	BG	[1861-03-17,)	\N
016029	Boltiere	BG	[1861-03-17,)	\N
016030	Bonate Sopra	BG	[1890-04-28,)	\N
016031	Bonate Sotto	BG	[1861-03-17,)	\N
016032	Borgo di Terzo	BG	[1861-03-17,)	\N
016033	Bossico	BG	[1861-03-17,)	\N
016034	Bottanuco	BG	[1861-03-17,)	\N
016035	Bracca	BG	[1861-03-17,)	\N
016036	Branzi	BG	[1861-03-17,)	\N
016037	Brembate	BG	[1928-08-15,)	\N
016038	Brembate di Sopra	BG	[1861-03-17,)	\N
016039	Brembilla	BG	[1861-03-17,2014-02-04)	\N
016040	Brignano Gera d'Adda	BG	[1863-07-13,)	\N
016041	Brumano	BG	[1861-03-17,)	\N
016042	Brusaporto	BG	[1861-03-17,)	\N
016043	Calcinate	BG	[1861-03-17,)	\N
016044	Calcio	BG	[1861-03-17,)	\N
016046	Calusco d'Adda	BG	[1883-12-17,)	\N
016047	Calvenzano	BG	[1861-03-17,)	\N
016048	Camerata Cornello	BG	[1863-07-13,)	\N
016049	Canonica d'Adda	BG	[1889-04-26,)	\N
016050	Capizzone	BG	[1861-03-17,)	\N
016051	Capriate San Gervasio	BG	[1928-02-23,)	\N
016052	Caprino Bergamasco	BG	[1861-03-17,)	\N
016053	Caravaggio	BG	[1861-03-17,)	\N
016055	Carobbio degli Angeli	BG	[1928-02-21,)	\N
016056	Carona	BG	[1861-03-17,)	\N
016057	Carvico	BG	[1861-03-17,)	\N
016058	Casazza	BG	[1927-02-18,)	\N
016059	Casirate d'Adda	BG	[1863-07-13,)	\N
016060	Casnigo	BG	[1861-03-17,)	\N
016061	Cassiglio	BG	[1861-03-17,)	\N
016062	Castelli Calepio	BG	[1927-08-05,)	\N
016063	Castel Rozzone	BG	[1861-03-17,)	\N
016064	Castione della Presolana	BG	[1863-07-13,)	\N
016065	Castro	BG	[1861-03-17,)	\N
016066	Cavernago	BG	[1861-03-17,)	\N
016067	Cazzano Sant'Andrea	BG	[1863-07-13,)	\N
016068	Cenate Sopra	BG	[1861-03-17,)	\N
016069	Cenate Sotto	BG	[1861-03-17,)	\N
016070	Cene	BG	[1861-03-17,)	\N
016071	Cerete	BG	[1861-03-17,)	\N
016072	Chignolo d'Isola	BG	[1864-06-23,)	\N
016073	Chiuduno	BG	[1861-03-17,)	\N
016074	Cisano Bergamasco	BG	[1863-07-13,)	\N
016075	Ciserano	BG	[1861-03-17,)	\N
016076	Cividate al Piano	BG	[1863-07-13,)	\N
016077	Clusone	BG	[1861-03-17,)	\N
016078	Colere	BG	[1861-03-17,)	\N
016079	Cologno al Serio	BG	[1863-07-13,)	\N
016080	Colzate	BG	[1861-03-17,)	\N
016081	Comun Nuovo	BG	[1861-03-17,)	\N
016082	Corna Imagna	BG	[1861-03-17,)	\N
016083	Cortenuova	BG	[1861-03-17,)	\N
016084	Costa di Mezzate	BG	[1861-03-17,)	\N
016085	Costa Valle Imagna	BG	[1864-11-07,)	\N
016086	Costa Volpino	BG	[1884-09-05,)	\N
016087	Covo	BG	[1861-03-17,)	\N
016088	Credaro	BG	[1861-03-17,)	\N
016089	Curno	BG	[1890-04-28,)	\N
016090	Cusio	BG	[1861-03-17,)	\N
016091	Dalmine	BG	[1927-08-20,)	\N
016092	Dossena	BG	[1861-03-17,)	\N
016093	Endine Gaiano	BG	[1928-07-29,)	\N
016094	Entratico	BG	[1861-03-17,)	\N
016096	Fara Gera d'Adda	BG	[1906-01-01,)	\N
016097	Fara Olivana con Sola	BG	[1864-06-23,)	\N
016098	Filago	BG	[1861-03-17,)	\N
016099	Fino del Monte	BG	[1863-07-13,)	\N
016100	Fiorano al Serio	BG	[1863-07-13,)	\N
016101	Fontanella	BG	[1861-03-17,)	\N
016102	Fonteno	BG	[1861-03-17,)	\N
016103	Foppolo	BG	[1861-03-17,)	\N
016104	Foresto Sparso	BG	[1863-07-13,)	\N
016105	Fornovo San Giovanni	BG	[1964-10-10,)	\N
016106	Fuipiano Valle Imagna	BG	[1861-03-17,)	\N
016107	Gandellino	BG	[1861-03-17,)	\N
016108	Gandino	BG	[1861-03-17,)	\N
016109	Gandosso	BG	[1861-03-17,)	\N
016110	Gaverina Terme	BG	[1968-09-18,)	\N
016111	Gazzaniga	BG	[1861-03-17,)	\N
016112	Gerosa	BG	[1861-03-17,2014-02-04)	\N
016113	Ghisalba	BG	[1861-03-17,)	\N
016114	Gorlago	BG	[1861-03-17,)	\N
016115	Gorle	BG	[1861-03-17,)	\N
016116	Gorno	BG	[1861-03-17,)	\N
016117	Grassobbio	BG	[1861-03-17,)	\N
016118	Gromo	BG	[1861-03-17,)	\N
016119	Grone	BG	[1861-03-17,)	\N
016120	Grumello del Monte	BG	[1861-03-17,)	\N
016121	Isola di Fondra	BG	[1928-08-15,)	\N
016122	Isso	BG	[1861-03-17,)	\N
016123	Lallio	BG	[1861-03-17,)	\N
016124	Leffe	BG	[1861-03-17,)	\N
016125	Lenna	BG	[1861-03-17,)	\N
016126	Levate	BG	[1861-03-17,)	\N
016127	Locatello	BG	[1861-03-17,)	\N
016128	Lovere	BG	[1861-03-17,)	\N
016129	Lurano	BG	[1861-03-17,)	\N
016130	Luzzana	BG	[1861-03-17,)	\N
016131	Madone	BG	[1861-03-17,)	\N
016132	Mapello	BG	[1861-03-17,)	\N
016133	Martinengo	BG	[1861-03-17,)	\N
016134	Mezzoldo	BG	[1861-03-17,)	\N
016135	Misano di Gera d'Adda	BG	[1863-08-10,)	\N
016136	Moio de' Calvi	BG	[1863-07-13,)	\N
016137	Monasterolo del Castello	BG	[1863-07-13,)	\N
016139	Montello	BG	[1962-08-02,)	\N
016140	Morengo	BG	[1861-03-17,)	\N
016141	Mornico al Serio	BG	[1863-07-13,)	\N
016142	Mozzanica	BG	[1861-03-17,)	\N
016143	Mozzo	BG	[1861-03-17,)	\N
016144	Nembro	BG	[1861-03-17,)	\N
016145	Olmo al Brembo	BG	[1863-07-13,)	\N
016146	Oltre il Colle	BG	[1861-03-17,)	\N
016147	Oltressenda Alta	BG	[1861-03-17,)	\N
016148	Oneta	BG	[1861-03-17,)	\N
016149	Onore	BG	[1861-03-17,)	\N
016150	Orio al Serio	BG	[1863-07-13,)	\N
016151	Ornica	BG	[1861-03-17,)	\N
016152	Osio Sopra	BG	[1861-03-17,)	\N
016153	Osio Sotto	BG	[1861-03-17,)	\N
016154	Pagazzano	BG	[1861-03-17,)	\N
016155	Paladina	BG	[1861-03-17,)	\N
016156	Palazzago	BG	[1861-03-17,)	\N
016157	Palosco	BG	[1861-03-17,)	\N
016158	Parre	BG	[1861-03-17,)	\N
016159	Parzanica	BG	[1861-03-17,)	\N
016160	Pedrengo	BG	[1861-03-17,)	\N
016161	Peia	BG	[1861-03-17,)	\N
016162	Pianico	BG	[1861-03-17,)	\N
016163	Piario	BG	[1861-03-17,)	\N
016164	Piazza Brembana	BG	[1863-07-13,)	\N
016165	Piazzatorre	BG	[1861-03-17,)	\N
016166	Piazzolo	BG	[1861-03-17,)	\N
016167	Pognano	BG	[1861-03-17,)	\N
016168	Ponte Nossa	BG	[1956-05-24,)	\N
016169	Ponteranica	BG	[1861-03-17,)	\N
016170	Ponte San Pietro	BG	[1879-06-02,)	\N
016171	Pontida	BG	[1882-09-03,)	\N
016172	Pontirolo Nuovo	BG	[1863-07-13,)	\N
016173	Pradalunga	BG	[1861-03-17,)	\N
016174	Predore	BG	[1861-03-17,)	\N
016175	Premolo	BG	[1861-03-17,)	\N
016176	Presezzo	BG	[1879-06-02,)	\N
016177	Pumenengo	BG	[1861-03-17,)	\N
016178	Ranica	BG	[1861-03-17,)	\N
016179	Ranzanico	BG	[1861-03-17,)	\N
016180	Riva di Solto	BG	[1861-03-17,)	\N
016182	Rogno	BG	[1861-03-17,)	\N
016183	Romano di Lombardia	BG	[1863-07-13,)	\N
016184	Roncobello	BG	[1863-07-13,)	\N
016185	Roncola	BG	[1861-03-17,)	\N
016186	Rota d'Imagna	BG	[1928-03-04,)	\N
016187	Rovetta	BG	[1861-03-17,)	\N
016188	San Giovanni Bianco	BG	[1861-03-17,)	\N
016189	San Paolo d'Argon	BG	[1887-07-22,)	\N
016190	San Pellegrino Terme	BG	[1956-06-12,)	\N
016191	Santa Brigida	BG	[1861-03-17,)	\N
016192	Sant'Omobono Terme	BG	[2004-08-14,2014-02-04)	\N
016193	Sarnico	BG	[1861-03-17,)	\N
016194	Scanzorosciate	BG	[1927-08-19,)	\N
016195	Schilpario	BG	[1861-03-17,)	\N
016196	Sedrina	BG	[1861-03-17,)	\N
016197	Selvino	BG	[1861-03-17,)	\N
016198	Seriate	BG	[1861-03-17,)	\N
016199	Serina	BG	[1861-03-17,)	\N
016200	Solto Collina	BG	[1928-03-07,)	\N
016201	Songavazzo	BG	[1861-03-17,)	\N
016202	Sorisole	BG	[1861-03-17,)	\N
016203	Sotto il Monte Giovanni Xxiii	BG	[1964-01-28,)	\N
016204	Sovere	BG	[1861-03-17,)	\N
016205	Spinone al Lago	BG	[1960-12-24,)	\N
016206	Spirano	BG	[1861-03-17,)	\N
016207	Stezzano	BG	[1861-03-17,)	\N
016208	Strozza	BG	[1861-03-17,)	\N
016209	Suisio	BG	[1861-03-17,)	\N
016210	Taleggio	BG	[1861-03-17,)	\N
016211	Tavernola Bergamasca	BG	[1863-07-13,)	\N
016212	Telgate	BG	[1861-03-17,)	\N
016213	Terno d'Isola	BG	[1892-12-19,)	\N
016214	Torre Boldone	BG	[1861-03-17,)	\N
016215	Torre de' Busi	BG	[2018-01-27,)	\N
016216	Torre de' Roveri	BG	[1861-03-17,)	\N
016217	Torre Pallavicina	BG	[1861-03-17,)	\N
016218	Trescore Balneario	BG	[1867-07-22,)	\N
016219	Treviglio	BG	[1861-03-17,)	\N
016220	Treviolo	BG	[1861-03-17,)	\N
016221	Ubiale Clanezzo	BG	[1927-04-02,)	\N
016222	Urgnano	BG	[1861-03-17,)	\N
016223	Valbondione	BG	[1927-10-11,)	\N
016224	Valbrembo	BG	[1928-05-19,)	\N
016225	Valgoglio	BG	[1861-03-17,)	\N
016226	Valleve	BG	[1861-03-17,)	\N
016227	Valnegra	BG	[1861-03-17,)	\N
016228	Valsecca	BG	[1861-03-17,2014-02-04)	\N
016229	Valtorta	BG	[1861-03-17,)	\N
016230	Vedeseta	BG	[1861-03-17,)	\N
016232	Verdellino	BG	[1861-03-17,)	\N
016233	Verdello	BG	[1861-03-17,)	\N
016234	Vertova	BG	[1861-03-17,)	\N
016235	Viadanica	BG	[1861-03-17,)	\N
016236	Vigano San Martino	BG	[1863-08-10,)	\N
016237	Vigolo	BG	[1861-03-17,)	\N
016238	Villa d'Adda	BG	[1861-03-17,)	\N
016239	Villa d'Almè	BG	[1885-01-15,)	\N
016240	Villa di Serio	BG	[1861-03-17,)	\N
016241	Villa d'Ogna	BG	[1929-05-14,)	\N
016242	Villongo	BG	[1927-11-03,)	\N
016243	Vilminore di Scalve	BG	[1927-07-15,)	\N
016244	Zandobbio	BG	[1861-03-17,)	\N
016245	Zanica	BG	[1861-03-17,)	\N
016246	Zogno	BG	[1861-03-17,)	\N
016247	Costa Serina	BG	[1861-03-17,)	\N
016248	Algua	BG	[1963-10-20,)	\N
016249	Cornalba	BG	[1861-03-17,)	\N
016250	Medolago	BG	[1861-03-17,)	\N
016251	Solza	BG	[1861-03-17,)	\N
016252	Sant'Omobono Terme	BG	[2014-02-04,)	\N
016253	Val Brembilla	BG	[2014-02-04,)	\N
016569	Sant'Omobono Imagna	BG	[1927-08-03,2004-08-14)	016192
017001	Acquafredda	BS	[1861-03-17,)	\N
017002	Adro	BS	[1861-03-17,)	\N
017003	Agnosine	BS	[1861-03-17,)	\N
017004	Alfianello	BS	[1861-03-17,)	\N
017005	Anfo	BS	[1861-03-17,)	\N
017006	Angolo Terme	BS	[1963-07-17,)	\N
017007	Artogne	BS	[1861-03-17,)	\N
017008	Azzano Mella	BS	[1862-10-20,)	\N
017009	Bagnolo Mella	BS	[1862-09-08,)	\N
017010	Bagolino	BS	[1861-03-17,)	\N
017011	Barbariga	BS	[1861-03-17,)	\N
017012	Barghe	BS	[1861-03-17,)	\N
017013	Bassano Bresciano	BS	[1867-11-25,)	\N
017014	Bedizzole	BS	[1861-03-17,)	\N
017015	Berlingo	BS	[1861-03-17,)	\N
017016	Berzo Demo	BS	[1861-03-17,)	\N
017017	Berzo Inferiore	BS	[1861-03-17,)	\N
017018	Bienno	BS	[1861-03-17,)	\N
017019	Bione	BS	[1861-03-17,)	\N
017020	Borgo San Giacomo	BS	[1863-02-23,)	\N
017021	Borgosatollo	BS	[1861-03-17,)	\N
017022	Borno	BS	[1861-03-17,)	\N
017023	Botticino	BS	[1928-03-29,)	\N
017024	Bovegno	BS	[1861-03-17,)	\N
017025	Bovezzo	BS	[1861-03-17,)	\N
017026	Brandico	BS	[1861-03-17,)	\N
017027	Braone	BS	[1861-03-17,)	\N
017028	Breno	BS	[1861-03-17,)	\N
017029	Brescia	BS	[1880-06-25,)	\N
017030	Brione	BS	[1861-03-17,)	\N
017031	Caino	BS	[1861-03-17,)	\N
017032	Calcinato	BS	[1861-03-17,)	\N
017033	Calvagese della Riviera	BS	[1925-10-25,)	\N
017034	Calvisano	BS	[1861-03-17,)	\N
017035	Capo di Ponte	BS	[1861-03-17,)	\N
017036	Capovalle	BS	[1907-11-11,)	\N
017037	Capriano del Colle	BS	[1862-10-20,)	\N
017038	Capriolo	BS	[1861-03-17,)	\N
017039	Carpenedolo	BS	[1861-03-17,)	\N
017040	Castegnato	BS	[1879-01-24,)	\N
017041	Castelcovati	BS	[1861-03-17,)	\N
017042	Castel Mella	BS	[1864-06-23,)	\N
017043	Castenedolo	BS	[1861-03-17,)	\N
017044	Casto	BS	[1861-03-17,)	\N
017045	Castrezzato	BS	[1861-03-17,)	\N
017046	Cazzago San Martino	BS	[1863-02-23,)	\N
017047	Cedegolo	BS	[1927-04-11,)	\N
017048	Cellatica	BS	[1861-03-17,)	\N
017049	Cerveno	BS	[1861-03-17,)	\N
017050	Ceto	BS	[1861-03-17,)	\N
017051	Cevo	BS	[1861-03-17,)	\N
017052	Chiari	BS	[1861-03-17,)	\N
017053	Cigole	BS	[1861-03-17,)	\N
017054	Cimbergo	BS	[1861-03-17,)	\N
017055	Cividate Camuno	BS	[1887-02-14,)	\N
017056	Coccaglio	BS	[1861-03-17,)	\N
017057	Collebeato	BS	[1861-03-17,)	\N
017058	Collio	BS	[1861-03-17,)	\N
017059	Cologne	BS	[1861-03-17,)	\N
017060	Comezzano-Cizzago	BS	[1927-12-04,)	\N
017061	Concesio	BS	[1861-03-17,)	\N
017062	Corte Franca	BS	[1928-07-29,)	\N
017063	Corteno Golgi	BS	[1956-05-24,)	\N
017064	Corzano	BS	[1861-03-17,)	\N
017065	Darfo Boario Terme	BS	[1969-03-30,)	\N
017066	Dello	BS	[1861-03-17,)	\N
017067	Desenzano del Garda	BS	[1926-09-17,)	\N
017068	Edolo	BS	[1861-03-17,)	\N
017069	Erbusco	BS	[1861-03-17,)	\N
017070	Esine	BS	[1861-03-17,)	\N
017071	Fiesse	BS	[1861-03-17,)	\N
017072	Flero	BS	[1861-03-17,)	\N
017073	Gambara	BS	[1861-03-17,)	\N
017074	Gardone Riviera	BS	[1861-03-17,)	\N
017075	Gardone Val Trompia	BS	[1861-03-17,)	\N
017076	Gargnano	BS	[1861-03-17,)	\N
017077	Gavardo	BS	[1861-03-17,)	\N
017078	Ghedi	BS	[1861-03-17,)	\N
017079	Gianico	BS	[1861-03-17,)	\N
017080	Gottolengo	BS	[1861-03-17,)	\N
017081	Gussago	BS	[1861-03-17,)	\N
017082	Idro	BS	[1861-03-17,)	\N
017083	Incudine	BS	[1861-03-17,)	\N
017084	Irma	BS	[1861-03-17,)	\N
017085	Iseo	BS	[1861-03-17,)	\N
017086	Isorella	BS	[1861-03-17,)	\N
017087	Lavenone	BS	[1861-03-17,)	\N
017088	Leno	BS	[1861-03-17,)	\N
017089	Limone sul Garda	BS	[1905-03-10,)	\N
017090	Lodrino	BS	[1861-03-17,)	\N
017091	Lograto	BS	[1884-11-06,)	\N
017092	Lonato del Garda	BS	[2007-11-02,)	\N
017093	Longhena	BS	[1861-03-17,)	\N
017094	Losine	BS	[1861-03-17,)	\N
017095	Lozio	BS	[1861-03-17,)	\N
017096	Lumezzane	BS	[1928-01-07,)	\N
017097	Maclodio	BS	[1861-03-17,)	\N
017098	Magasa	BS	[1947-10-02,)	\N
017099	Mairano	BS	[1884-11-06,)	\N
017100	Malegno	BS	[1861-03-17,)	\N
017101	Malonno	BS	[1861-03-17,)	\N
017102	Manerba del Garda	BS	[1953-02-03,)	\N
017103	Manerbio	BS	[1861-03-17,)	\N
017104	Marcheno	BS	[1861-03-17,)	\N
017105	Marmentino	BS	[1861-03-17,)	\N
017106	Marone	BS	[1861-03-17,)	\N
017107	Mazzano	BS	[1861-03-17,)	\N
017108	Milzano	BS	[1861-03-17,)	\N
017109	Moniga del Garda	BS	[1952-01-22,)	\N
017110	Monno	BS	[1861-03-17,)	\N
017111	Monte Isola	BS	[1928-02-16,)	\N
017112	Monticelli Brusati	BS	[1861-03-17,)	\N
017113	Montichiari	BS	[1877-12-21,)	\N
017114	Montirone	BS	[1861-03-17,)	\N
017115	Mura	BS	[1861-03-17,)	\N
017116	Muscoline	BS	[1866-01-14,)	\N
017117	Nave	BS	[1861-03-17,)	\N
017118	Niardo	BS	[1861-03-17,)	\N
017119	Nuvolento	BS	[1861-03-17,)	\N
017120	Nuvolera	BS	[1861-03-17,)	\N
017121	Odolo	BS	[1861-03-17,)	\N
017122	Offlaga	BS	[1861-03-17,)	\N
017123	Ome	BS	[1861-03-17,)	\N
017124	Ono San Pietro	BS	[1863-04-13,)	\N
017125	Orzinuovi	BS	[1861-03-17,)	\N
017126	Orzivecchi	BS	[1861-03-17,)	\N
017127	Ospitaletto	BS	[1861-03-17,)	\N
017128	Ossimo	BS	[1861-03-17,)	\N
017129	Padenghe sul Garda	BS	[1958-04-25,)	\N
017130	Paderno Franciacorta	BS	[1862-12-19,)	\N
017131	Paisco Loveno	BS	[1928-11-10,)	\N
017132	Paitone	BS	[1861-03-17,)	\N
017133	Palazzolo sull'Oglio	BS	[1862-09-08,)	\N
017134	Paratico	BS	[1861-03-17,)	\N
017135	Paspardo	BS	[1861-03-17,)	\N
017136	Passirano	BS	[1867-08-19,)	\N
017137	Pavone del Mella	BS	[1862-11-07,)	\N
017138	San Paolo	BS	[1964-10-02,)	\N
017139	Pertica Alta	BS	[1928-11-27,)	\N
017140	Pertica Bassa	BS	[1928-12-01,)	\N
017141	Pezzaze	BS	[1861-03-17,)	\N
017142	Pian Camuno	BS	[1863-01-26,)	\N
017143	Pisogne	BS	[1861-03-17,)	\N
017144	Polaveno	BS	[1861-03-17,)	\N
017145	Polpenazze del Garda	BS	[1967-11-24,)	\N
017146	Pompiano	BS	[1861-03-17,)	\N
017147	Poncarale	BS	[1861-03-17,)	\N
017148	Ponte di Legno	BS	[1861-03-17,)	\N
017149	Pontevico	BS	[1861-03-17,)	\N
017150	Pontoglio	BS	[1861-03-17,)	\N
017151	Pozzolengo	BS	[1861-03-17,)	\N
017152	Pralboino	BS	[1861-03-17,)	\N
017153	Preseglie	BS	[1861-03-17,)	\N
017154	Prestine	BS	[1861-03-17,2016-04-24)	\N
017155	Prevalle	BS	[1928-08-15,)	\N
017156	Provaglio d'Iseo	BS	[1861-03-17,)	\N
017157	Provaglio Val Sabbia	BS	[1929-01-02,)	\N
017158	Puegnago del Garda	BS	[1971-11-05,)	\N
017159	Quinzano d'Oglio	BS	[1862-11-07,)	\N
017160	Remedello	BS	[1928-01-22,)	\N
017161	Rezzato	BS	[1861-03-17,)	\N
017162	Roccafranca	BS	[1861-03-17,)	\N
017163	Rodengo Saiano	BS	[1927-11-24,)	\N
017164	Roè Volciano	BS	[1928-09-09,)	\N
017165	Roncadelle	BS	[1861-03-17,)	\N
017166	Rovato	BS	[1861-03-17,)	\N
017167	Rudiano	BS	[1861-03-17,)	\N
017168	Sabbio Chiese	BS	[1864-01-29,)	\N
017169	Sale Marasino	BS	[1861-03-17,)	\N
017170	Salò	BS	[1861-03-17,)	\N
017171	San Felice del Benaco	BS	[1928-06-30,)	\N
017172	San Gervasio Bresciano	BS	[1862-11-24,)	\N
017173	San Zeno Naviglio	BS	[1879-07-21,)	\N
017174	Sarezzo	BS	[1861-03-17,)	\N
017175	Saviore dell'Adamello	BS	[1957-12-26,)	\N
017176	Sellero	BS	[1861-03-17,)	\N
017177	Seniga	BS	[1861-03-17,)	\N
017178	Serle	BS	[1861-03-17,)	\N
017179	Sirmione	BS	[1930-03-07,)	\N
017180	Soiano del Lago	BS	[1861-03-17,)	\N
017181	Sonico	BS	[1861-03-17,)	\N
017182	Sulzano	BS	[1861-03-17,)	\N
017183	Tavernole sul Mella	BS	[1927-12-31,)	\N
017184	Temù	BS	[1861-03-17,)	\N
017185	Tignale	BS	[1861-03-17,)	\N
017186	Torbole Casaglia	BS	[1872-01-19,)	\N
017187	Toscolano-Maderno	BS	[1928-07-29,)	\N
017188	Travagliato	BS	[1879-01-24,)	\N
017189	Tremosine sul Garda	BS	[2013-11-12,)	\N
017190	Trenzano	BS	[1861-03-17,)	\N
017191	Treviso Bresciano	BS	[1867-06-02,)	\N
017192	Urago d'Oglio	BS	[1861-03-17,)	\N
017193	Vallio Terme	BS	[1976-08-19,)	\N
017194	Valvestino	BS	[1934-05-04,)	\N
017195	Verolanuova	BS	[1861-03-17,)	\N
017196	Verolavecchia	BS	[1861-03-17,)	\N
017197	Vestone	BS	[1861-03-17,)	\N
017198	Vezza d'Oglio	BS	[1863-03-30,)	\N
017199	Villa Carcina	BS	[1928-02-05,)	\N
017200	Villachiara	BS	[1861-03-17,)	\N
017201	Villanuova sul Clisi	BS	[1862-11-28,)	\N
017202	Vione	BS	[1861-03-17,)	\N
017203	Visano	BS	[1861-03-17,)	\N
017204	Vobarno	BS	[1861-03-17,)	\N
017205	Zone	BS	[1861-03-17,)	\N
017206	Piancogno	BS	[1963-02-13,)	\N
017566	Lonato	BS	[1861-03-17,2007-11-02)	\N
017567	Tremosine	BS	[1861-03-17,2013-11-12)	017189
018001	Alagna	PV	[1861-03-17,)	\N
018002	Albaredo Arnaboldi	PV	[1863-03-30,2024-01-01)	\N
018003	Albonese	PV	[1861-03-17,)	\N
018004	Albuzzano	PV	[1872-11-01,)	\N
018005	Arena Po	PV	[1863-08-10,)	\N
018006	Badia Pavese	PV	[1928-08-01,)	\N
018007	Bagnaria	PV	[1863-03-30,)	\N
018008	Barbianello	PV	[1861-03-17,)	\N
018009	Bascapè	PV	[1872-11-01,)	\N
018010	Bastida de' Dossi	PV	[1861-03-17,2014-02-04)	\N
018011	Bastida Pancarana	PV	[1885-04-17,)	\N
018012	Battuda	PV	[1872-10-30,)	\N
018013	Belgioioso	PV	[1872-11-01,)	\N
018014	Bereguardo	PV	[1872-10-15,)	\N
018015	Borgarello	PV	[1861-03-17,)	\N
018016	Borgo Priolo	PV	[1928-11-29,)	\N
018017	Borgoratto Mormorolo	PV	[1863-03-30,)	\N
018018	Borgo San Siro	PV	[1861-03-17,)	\N
018019	Bornasco	PV	[1872-11-01,)	\N
018020	Bosnasco	PV	[1861-03-17,)	\N
018021	Brallo di Pregola	PV	[1958-03-30,)	\N
018022	Breme	PV	[1861-03-17,)	\N
018023	Bressana Bottarone	PV	[1928-10-07,)	\N
018024	Broni	PV	[1869-02-01,)	\N
018025	Calvignano	PV	[1861-03-17,)	\N
018026	Campospinoso	PV	[1861-03-17,)	\N
018027	Candia Lomellina	PV	[1863-03-30,)	\N
018028	Canevino	PV	[1861-03-17,2019-01-01)	\N
018029	Canneto Pavese	PV	[1886-01-04,)	\N
018030	Carbonara al Ticino	PV	[1863-03-30,)	\N
018031	Casanova Lonati	PV	[1861-03-17,)	\N
018032	Casatisma	PV	[1877-03-09,)	\N
018033	Casei Gerola	PV	[1861-03-17,)	\N
018034	Casorate Primo	PV	[1863-03-30,)	\N
018035	Cassolnovo	PV	[1861-03-17,)	\N
018036	Castana	PV	[1861-03-17,)	\N
018037	Casteggio	PV	[1861-03-17,)	\N
018038	Castelletto di Branduzzo	PV	[1928-12-09,)	\N
018039	Castello d'Agogna	PV	[1861-03-17,)	\N
018040	Castelnovetto	PV	[1890-06-15,)	\N
018041	Cava Manara	PV	[1872-10-15,)	\N
018042	Cecima	PV	[1861-03-17,)	\N
018043	Ceranova	PV	[1861-03-17,)	\N
018044	Ceretto Lomellina	PV	[1955-11-13,)	\N
018045	Cergnago	PV	[1861-03-17,)	\N
018046	Certosa di Pavia	PV	[1929-03-21,)	\N
018047	Cervesina	PV	[1861-03-17,)	\N
018048	Chignolo Po	PV	[1863-03-30,)	\N
018049	Cigognola	PV	[1861-03-17,)	\N
018050	Cilavegna	PV	[1861-03-17,)	\N
018051	Codevilla	PV	[1861-03-17,)	\N
018052	Confienza	PV	[1861-03-17,)	\N
018053	Copiano	PV	[1861-03-17,)	\N
018054	Corana	PV	[1869-01-31,)	\N
018055	Cornale	PV	[1861-03-17,2014-02-04)	\N
018056	Corteolona	PV	[1861-03-17,2016-01-01)	\N
018057	Corvino San Quirico	PV	[1877-03-09,)	\N
018058	Costa de' Nobili	PV	[1863-04-13,)	\N
018059	Cozzo	PV	[1890-06-15,)	\N
018060	Cura Carpignano	PV	[1872-11-01,)	\N
018061	Dorno	PV	[1866-01-21,)	\N
018062	Ferrera Erbognone	PV	[1863-03-30,)	\N
018063	Filighera	PV	[1871-06-01,)	\N
018064	Fortunago	PV	[1861-03-17,)	\N
018065	Frascarolo	PV	[1861-03-17,)	\N
018066	Galliavola	PV	[1861-03-17,)	\N
018067	Gambarana	PV	[1867-06-10,)	\N
018068	Gambolò	PV	[1861-03-17,)	\N
018069	Garlasco	PV	[1861-03-17,)	\N
018070	Genzone	PV	[1861-03-17,2016-01-01)	\N
018071	Gerenzago	PV	[1861-03-17,)	\N
018072	Giussago	PV	[1872-11-01,)	\N
018073	Godiasco Salice Terme	PV	[2012-06-30,)	\N
018074	Golferenzo	PV	[1861-03-17,)	\N
018075	Gravellona Lomellina	PV	[1861-03-17,)	\N
018076	Gropello Cairoli	PV	[1888-03-12,)	\N
018077	Inverno e Monteleone	PV	[1961-12-26,)	\N
018078	Landriano	PV	[1872-11-01,)	\N
018079	Langosco	PV	[1861-03-17,)	\N
018080	Lardirago	PV	[1861-03-17,)	\N
018081	Linarolo	PV	[1872-11-01,)	\N
018082	Lirio	PV	[1861-03-17,)	\N
018083	Lomello	PV	[1861-03-17,)	\N
018084	Lungavilla	PV	[1895-01-07,)	\N
018085	Magherno	PV	[1861-03-17,)	\N
018086	Marcignago	PV	[1861-03-17,)	\N
018087	Marzano	PV	[1872-11-01,)	\N
018088	Mede	PV	[1861-03-17,)	\N
018089	Menconico	PV	[1861-03-17,)	\N
018090	Mezzana Bigli	PV	[1861-03-17,)	\N
018091	Mezzana Rabattone	PV	[1873-05-10,)	\N
018092	Mezzanino	PV	[1861-03-17,)	\N
018093	Miradolo Terme	PV	[1938-03-25,)	\N
018094	Montalto Pavese	PV	[1863-03-30,)	\N
018095	Montebello della Battaglia	PV	[1958-03-30,)	\N
018096	Montecalvo Versiggia	PV	[1863-03-30,)	\N
018097	Montescano	PV	[1861-03-17,)	\N
018098	Montesegale	PV	[1861-03-17,)	\N
018099	Monticelli Pavese	PV	[1863-03-30,)	\N
018100	Montù Beccaria	PV	[1861-03-17,)	\N
018101	Mornico Losana	PV	[1863-03-30,)	\N
018102	Mortara	PV	[1861-03-17,)	\N
018103	Nicorvo	PV	[1861-03-17,)	\N
018104	Olevano di Lomellina	PV	[1863-03-30,)	\N
018105	Oliva Gessi	PV	[1863-03-30,)	\N
018106	Ottobiano	PV	[1861-03-17,)	\N
018107	Palestro	PV	[1861-03-17,)	\N
018108	Pancarana	PV	[1873-05-10,)	\N
018109	Parona	PV	[1861-03-17,)	\N
018110	Pavia	PV	[1883-06-21,)	\N
018111	Pietra de' Giorgi	PV	[1861-03-17,)	\N
018112	Pieve Albignola	PV	[1869-01-31,)	\N
018113	Pieve del Cairo	PV	[1890-11-28,)	\N
018114	Pieve Porto Morone	PV	[1867-02-12,)	\N
018115	Pinarolo Po	PV	[1871-06-04,)	\N
018116	Pizzale	PV	[1861-03-17,)	\N
018117	Ponte Nizza	PV	[1928-08-07,)	\N
018118	Portalbera	PV	[1861-03-17,)	\N
018119	Rea	PV	[1861-03-17,)	\N
018120	Redavalle	PV	[1866-07-02,)	\N
018121	Retorbido	PV	[1861-03-17,)	\N
018122	Rivanazzano Terme	PV	[2009-07-30,)	\N
018123	Robbio	PV	[1861-03-17,)	\N
018124	Robecco Pavese	PV	[1877-03-09,)	\N
018125	Rocca de' Giorgi	PV	[1861-03-17,)	\N
018126	Rocca Susella	PV	[1861-03-17,)	\N
018127	Rognano	PV	[1861-03-17,)	\N
018128	Romagnese	PV	[1927-01-27,)	\N
018129	Roncaro	PV	[1861-03-17,)	\N
018130	Rosasco	PV	[1861-03-17,)	\N
018131	Rovescala	PV	[1878-06-14,)	\N
018132	Ruino	PV	[1927-01-27,2019-01-01)	\N
018133	San Cipriano Po	PV	[1863-03-30,)	\N
018134	San Damiano al Colle	PV	[1878-06-14,)	\N
018135	San Genesio ed Uniti	PV	[1929-03-08,)	\N
018136	San Giorgio di Lomellina	PV	[1863-03-30,)	\N
018137	San Martino Siccomario	PV	[1861-03-17,)	\N
018138	Sannazzaro de' Burgondi	PV	[1863-08-10,)	\N
018139	Santa Cristina e Bissone	PV	[1863-03-30,)	\N
018140	Santa Giuletta	PV	[1866-07-02,)	\N
018141	Sant'Alessio con Vialone	PV	[1863-03-30,)	\N
018142	Santa Margherita di Staffora	PV	[1929-05-28,)	\N
018143	Santa Maria della Versa	PV	[1893-09-17,)	\N
018144	Sant'Angelo Lomellina	PV	[1864-02-02,)	\N
018145	San Zenone al Po	PV	[1863-03-30,)	\N
018146	Sartirana Lomellina	PV	[1863-03-30,)	\N
018147	Scaldasole	PV	[1861-03-17,)	\N
018148	Semiana	PV	[1861-03-17,)	\N
018149	Silvano Pietra	PV	[1861-03-17,)	\N
018150	Siziano	PV	[1871-06-01,)	\N
018151	Sommo	PV	[1866-01-14,)	\N
018152	Spessa	PV	[1861-03-17,)	\N
018153	Stradella	PV	[1861-03-17,)	\N
018154	Suardi	PV	[1863-03-30,)	\N
018155	Torrazza Coste	PV	[1861-03-17,)	\N
018156	Torre Beretti e Castellaro	PV	[1928-07-28,)	\N
018157	Torre d'Arese	PV	[1861-03-17,)	\N
018158	Torre de' Negri	PV	[1861-03-17,)	\N
018159	Torre d'Isola	PV	[1872-11-01,)	\N
018160	Torrevecchia Pia	PV	[1872-11-01,)	\N
018161	Torricella Verzate	PV	[1863-03-30,)	\N
018162	Travacò Siccomario	PV	[1872-11-01,)	\N
018163	Trivolzio	PV	[1861-03-17,)	\N
018164	Tromello	PV	[1861-03-17,)	\N
018165	Trovo	PV	[1872-11-01,)	\N
018166	Val di Nizza	PV	[1891-06-09,)	\N
018167	Valeggio	PV	[1861-03-17,)	\N
018168	Valle Lomellina	PV	[1863-03-30,)	\N
018169	Valle Salimbene	PV	[1871-06-01,)	\N
018170	Valverde	PV	[1861-03-17,2019-01-01)	\N
018171	Varzi	PV	[1872-12-16,)	\N
018172	Velezzo Lomellina	PV	[1864-11-07,)	\N
018173	Vellezzo Bellini	PV	[1872-11-01,)	\N
018174	Verretto	PV	[1861-03-17,)	\N
018175	Verrua Po	PV	[1929-04-19,)	\N
018176	Vidigulfo	PV	[1872-11-01,)	\N
018177	Vigevano	PV	[1861-03-17,)	\N
018178	Villa Biscossi	PV	[1861-03-17,)	\N
018179	Villanova d'Ardenghi	PV	[1861-03-17,)	\N
018180	Villanterio	PV	[1872-10-15,)	\N
018181	Vistarino	PV	[1872-11-01,)	\N
018182	Voghera	PV	[1861-03-17,)	\N
018183	Volpara	PV	[1861-03-17,)	\N
018184	Zavattarello	PV	[1927-01-27,)	\N
018185	Zeccone	PV	[1871-06-01,)	\N
018186	Zeme	PV	[1861-03-17,)	\N
018187	Zenevredo	PV	[1861-03-17,)	\N
018188	Zerbo	PV	[1861-03-17,)	\N
018189	Zerbolò	PV	[1861-03-17,)	\N
018190	Zinasco	PV	[1885-04-17,)	\N
018191	Cornale e Bastida	PV	[2014-02-04,)	\N
018192	Corteolona e Genzone	PV	[2016-01-01,)	\N
018193	Colli Verdi	PV	[2019-01-01,)	\N
018570	Rivanazzano	PV	[1861-03-17,2009-07-30)	018122
018571	Godiasco	PV	[1861-03-17,2012-06-30)	018073
019001	Acquanegra Cremonese	CR	[1868-01-01,)	\N
019002	Agnadello	CR	[1861-03-17,)	\N
019003	Annicco	CR	[1861-03-17,)	\N
019004	Azzanello	CR	[1861-03-17,)	\N
019005	Bagnolo Cremasco	CR	[1862-12-19,)	\N
019006	Bonemerse	CR	[1861-03-17,)	\N
019007	Bordolano	CR	[1861-03-17,)	\N
019010	Camisano	CR	[1861-03-17,)	\N
019011	Campagnola Cremasca	CR	[1862-12-19,)	\N
019012	Capergnanica	CR	[1869-05-17,)	\N
019013	Cappella Cantone	CR	[1861-03-17,)	\N
019014	Cappella de' Picenardi	CR	[1868-01-01,)	\N
019015	Capralba	CR	[1868-08-14,)	\N
019016	Casalbuttano ed Uniti	CR	[1867-09-06,)	\N
019017	Casale Cremasco-Vidolasco	CR	[1934-03-07,)	\N
019018	Casaletto Ceredano	CR	[1861-03-17,)	\N
019019	Casaletto di Sopra	CR	[1861-03-17,)	\N
019020	Casaletto Vaprio	CR	[1861-03-17,)	\N
019022	Casalmorano	CR	[1867-09-07,)	\N
019024	Castel Gabbiano	CR	[1862-12-19,)	\N
019025	Castelleone	CR	[1868-01-01,)	\N
019026	Castelverde	CR	[1868-08-19,)	\N
019027	Castelvisconti	CR	[1861-03-17,)	\N
019028	Cella Dati	CR	[1869-03-15,)	\N
019029	Chieve	CR	[1861-03-17,)	\N
019030	Cicognolo	CR	[1861-03-17,)	\N
019032	Corte de' Cortesi con Cignone	CR	[1861-03-17,)	\N
019033	Corte de' Frati	CR	[1868-03-05,)	\N
019034	Credera Rubbiano	CR	[1928-07-29,)	\N
019035	Crema	CR	[1875-04-01,)	\N
019036	Cremona	CR	[1940-08-28,)	\N
019037	Cremosano	CR	[1861-03-17,)	\N
019038	Crotta d'Adda	CR	[1861-03-17,)	\N
019039	Cumignano sul Naviglio	CR	[1862-12-19,)	\N
019040	Derovere	CR	[1868-06-14,)	\N
019041	Dovera	CR	[1868-08-18,)	\N
019043	Fiesco	CR	[1861-03-17,)	\N
019044	Formigara	CR	[1861-03-17,)	\N
019045	Gabbioneta-Binanuova	CR	[1928-04-07,)	\N
019046	Gadesco-Pieve Delmona	CR	[1928-05-19,)	\N
019047	Genivolta	CR	[1861-03-17,)	\N
019048	Gerre de' Caprioli	CR	[1861-03-17,)	\N
019049	Gombito	CR	[1861-03-17,)	\N
019050	Grontardo	CR	[1868-07-02,)	\N
019051	Grumello Cremonese ed Uniti	CR	[1915-03-19,)	\N
019053	Isola Dovarese	CR	[1861-03-17,)	\N
019054	Izano	CR	[1861-03-17,)	\N
019055	Madignano	CR	[1868-07-05,)	\N
019056	Malagnino	CR	[1861-03-17,)	\N
019058	Monte Cremasco	CR	[1862-12-19,)	\N
019059	Montodine	CR	[1861-03-17,)	\N
019060	Moscazzano	CR	[1861-03-17,)	\N
019062	Offanengo	CR	[1861-03-17,)	\N
019063	Olmeneta	CR	[1861-03-17,)	\N
019064	Ostiano	CR	[1868-07-01,)	\N
019065	Paderno Ponchielli	CR	[1950-12-10,)	\N
019066	Palazzo Pignano	CR	[1863-03-27,)	\N
019067	Pandino	CR	[1868-07-29,)	\N
019068	Persico Dosimo	CR	[1928-12-15,)	\N
019069	Pescarolo ed Uniti	CR	[1868-01-01,)	\N
019070	Pessina Cremonese	CR	[1868-06-12,)	\N
019072	Pianengo	CR	[1861-03-17,)	\N
019073	Pieranica	CR	[1861-03-17,)	\N
019074	Pieve d'Olmi	CR	[1867-08-30,)	\N
019075	Pieve San Giacomo	CR	[1868-07-12,)	\N
019076	Pizzighettone	CR	[1861-03-17,)	\N
019077	Pozzaglio ed Uniti	CR	[1888-03-12,)	\N
019078	Quintano	CR	[1861-03-17,)	\N
019079	Ricengo	CR	[1869-05-17,)	\N
019080	Ripalta Arpina	CR	[1861-03-17,)	\N
019081	Ripalta Cremasca	CR	[1928-05-29,)	\N
019082	Ripalta Guerina	CR	[1861-03-17,)	\N
019084	Rivolta d'Adda	CR	[1863-08-10,)	\N
019085	Robecco d'Oglio	CR	[1862-12-19,)	\N
019086	Romanengo	CR	[1861-03-17,)	\N
019087	Salvirola	CR	[1904-03-11,)	\N
019088	San Bassano	CR	[1861-03-17,)	\N
019089	San Daniele Po	CR	[1955-11-18,)	\N
019093	Scandolara Ripa d'Oglio	CR	[1861-03-17,)	\N
019094	Sergnano	CR	[1868-07-18,)	\N
019095	Sesto ed Uniti	CR	[1868-01-01,)	\N
019097	Soncino	CR	[1861-03-17,)	\N
019098	Soresina	CR	[1868-01-01,)	\N
019099	Sospiro	CR	[1868-07-06,)	\N
019100	Spinadesco	CR	[1861-03-17,)	\N
019102	Spino d'Adda	CR	[1868-08-14,)	\N
019103	Stagno Lombardo	CR	[1895-11-04,)	\N
019104	Ticengo	CR	[1861-03-17,)	\N
019105	Torlino Vimercati	CR	[1961-04-01,)	\N
019109	Trescore Cremasco	CR	[1915-07-19,)	\N
019110	Trigolo	CR	[1861-03-17,)	\N
019111	Vaiano Cremasco	CR	[1862-12-19,)	\N
019112	Vailate	CR	[1861-03-17,)	\N
019113	Vescovato	CR	[1861-03-17,)	\N
019114	Volongo	CR	[1871-07-21,)	\N
020001	Acquanegra sul Chiese	MN	[1868-07-01,)	\N
020002	Asola	MN	[1868-07-01,)	\N
020003	Bagnolo San Vito	MN	[1866-11-19,)	\N
020004	Bigarello	MN	[1866-11-19,2019-01-01)	\N
020005	Borgoforte	MN	[1872-01-01,2014-02-04)	\N
020006	Borgofranco sul Po	MN	[1867-06-24,2019-01-01)	\N
020007	Bozzolo	MN	[1868-07-01,)	\N
020008	Canneto sull'Oglio	MN	[1868-07-01,)	\N
020009	Carbonara di Po	MN	[1867-06-24,2019-01-01)	\N
020010	Casalmoro	MN	[1868-07-01,)	\N
020011	Casaloldo	MN	[1868-07-01,)	\N
020012	Casalromano	MN	[1868-07-01,)	\N
020013	Castelbelforte	MN	[1866-11-19,)	\N
020014	Castel d'Ario	MN	[1867-06-24,)	\N
020015	Castel Goffredo	MN	[1873-10-18,)	\N
020016	Castellucchio	MN	[1872-01-01,)	\N
020017	Castiglione delle Stiviere	MN	[1868-07-01,)	\N
020018	Cavriana	MN	[1868-07-01,)	\N
020019	Ceresara	MN	[1868-07-01,)	\N
020020	Commessaggio	MN	[1868-07-01,)	\N
020021	Curtatone	MN	[1872-01-01,)	\N
020022	Dosolo	MN	[1868-07-01,)	\N
020023	Felonica	MN	[1866-11-19,2017-03-01)	\N
020024	Gazoldo degli Ippoliti	MN	[1879-08-04,)	\N
020025	Gazzuolo	MN	[1868-07-01,)	\N
020026	Goito	MN	[1872-01-01,)	\N
020027	Gonzaga	MN	[1876-11-20,)	\N
020028	Guidizzolo	MN	[1868-07-01,)	\N
020029	Magnacavallo	MN	[1866-11-19,)	\N
020030	Mantova	MN	[1866-11-19,)	\N
020031	Marcaria	MN	[1872-01-01,)	\N
020032	Mariana Mantovana	MN	[1929-12-06,)	\N
020033	Marmirolo	MN	[1872-01-01,)	\N
020034	Medole	MN	[1868-07-01,)	\N
020035	Moglia	MN	[1876-11-20,)	\N
020036	Monzambano	MN	[1872-01-01,)	\N
020037	Motteggiana	MN	[1868-02-14,)	\N
020038	Ostiglia	MN	[1866-11-19,)	\N
020039	Pegognaga	MN	[1876-11-20,)	\N
020040	Pieve di Coriano	MN	[1867-06-24,2018-01-01)	\N
020041	Piubega	MN	[1868-07-01,)	\N
020042	Poggio Rusco	MN	[1867-06-24,)	\N
020043	Pomponesco	MN	[1868-07-01,)	\N
020044	Ponti sul Mincio	MN	[1872-01-01,)	\N
020045	Porto Mantovano	MN	[1866-11-19,)	\N
020046	Quingentole	MN	[1866-11-19,)	\N
020047	Quistello	MN	[1866-11-19,)	\N
020048	Redondesco	MN	[1868-07-01,)	\N
020049	Revere	MN	[1866-11-19,2018-01-01)	\N
020050	Rivarolo Mantovano	MN	[1907-07-15,)	\N
020051	Rodigo	MN	[1868-07-01,)	\N
020052	Roncoferraro	MN	[1866-11-19,)	\N
020053	Roverbella	MN	[1866-11-19,)	\N
020054	Sabbioneta	MN	[1868-07-01,)	\N
020055	San Benedetto Po	MN	[1867-06-24,)	\N
020056	San Giacomo delle Segnate	MN	[1922-09-19,)	\N
020057	San Giorgio Bigarello	MN	[2019-01-01,)	\N
020058	San Giovanni del Dosso	MN	[1922-09-19,)	\N
020059	San Martino dall'Argine	MN	[1868-07-01,)	\N
020060	Schivenoglia	MN	[1866-11-19,)	\N
020061	Sermide e Felonica	MN	[2017-03-01,)	\N
020062	Serravalle a Po	MN	[1867-06-24,)	\N
020063	Solferino	MN	[1868-07-01,)	\N
020064	Sustinente	MN	[1866-11-19,)	\N
020065	Suzzara	MN	[1866-11-19,)	\N
020066	Viadana	MN	[1868-07-01,)	\N
020067	Villa Poma	MN	[1869-02-08,2018-01-01)	\N
020068	Villimpenta	MN	[1866-11-19,)	\N
020069	Virgilio	MN	[1883-03-30,2014-02-04)	\N
020070	Volta Mantovana	MN	[1872-01-01,)	\N
020071	Borgo Virgilio	MN	[2014-02-04,)	\N
020072	Borgo Mantovano	MN	[2018-01-01,)	\N
020073	Borgocarbonara	MN	[2019-01-01,)	\N
020517	Sermide	MN	[1866-11-19,2017-03-01)	020061
020518	San Giorgio di Mantova	MN	[1867-06-24,2019-01-01)	020057
021001	Aldino	BZ	[1955-03-02,)	\N
021002	Andriano	BZ	[1927-01-12,)	\N
021003	Anterivo	BZ	[1948-03-14,)	\N
021004	Appiano sulla Strada del Vino	BZ	[1971-09-22,)	\N
021005	Avelengo	BZ	[1927-01-12,)	\N
021006	Badia	BZ	[1927-01-12,)	\N
021007	Barbiano	BZ	[1927-01-12,)	\N
021008	Bolzano	BZ	[1927-01-12,)	\N
021009	Braies	BZ	[1927-01-12,)	\N
021010	Brennero	BZ	[1929-05-03,)	\N
021011	Bressanone	BZ	[1927-01-12,)	\N
021012	Bronzolo	BZ	[1948-03-14,)	\N
021013	Brunico	BZ	[1927-01-12,)	\N
021014	Caines	BZ	[1927-01-12,)	\N
021015	Caldaro sulla Strada del Vino	BZ	[1971-09-22,)	\N
021016	Campo di Trens	BZ	[1928-12-09,)	\N
021017	Campo Tures	BZ	[1927-01-12,)	\N
021018	Castelbello-Ciardes	BZ	[1929-02-14,)	\N
021019	Castelrotto	BZ	[1927-01-12,)	\N
021020	Cermes	BZ	[1927-01-12,)	\N
021021	Chienes	BZ	[1927-01-12,)	\N
021022	Chiusa	BZ	[1927-01-12,)	\N
021023	Cornedo all'Isarco	BZ	[1929-04-13,)	\N
021024	Cortaccia sulla Strada del Vino	BZ	[1971-09-22,)	\N
021025	Cortina sulla Strada del Vino	BZ	[1971-09-22,)	\N
021026	Corvara in Badia	BZ	[1938-10-17,)	\N
021027	Curon Venosta	BZ	[1928-06-15,)	\N
021028	Dobbiaco	BZ	[1927-01-12,)	\N
021029	Egna	BZ	[1948-03-14,)	\N
021030	Falzes	BZ	[1927-01-12,)	\N
021031	Fiè allo Sciliar	BZ	[1971-08-18,)	\N
021032	Fortezza	BZ	[1942-01-27,)	\N
021033	Funes	BZ	[1927-01-12,)	\N
021034	Gais	BZ	[1927-01-12,)	\N
021035	Gargazzone	BZ	[1927-01-12,)	\N
021036	Glorenza	BZ	[1927-01-12,)	\N
021037	Laces	BZ	[1927-01-12,)	\N
021038	Lagundo	BZ	[1927-01-12,)	\N
021039	Laion	BZ	[1927-01-12,)	\N
021040	Laives	BZ	[1927-01-12,)	\N
021041	Lana	BZ	[1927-01-12,)	\N
021042	Lasa	BZ	[1927-01-12,)	\N
021043	Lauregno	BZ	[1948-03-14,)	\N
021044	Luson	BZ	[1927-01-12,)	\N
021045	Magrè sulla Strada del Vino	BZ	[1971-09-22,)	\N
021046	Malles Venosta	BZ	[1928-01-26,)	\N
021047	Marebbe	BZ	[1927-01-12,)	\N
021048	Marlengo	BZ	[1927-01-12,)	\N
021049	Martello	BZ	[1927-01-12,)	\N
021050	Meltina	BZ	[1927-01-12,)	\N
021051	Merano	BZ	[1927-01-12,)	\N
021052	Monguelfo-Tesido	BZ	[2003-10-29,)	\N
021053	Montagna	BZ	[1948-03-14,)	\N
021054	Moso in Passiria	BZ	[1955-03-02,)	\N
021055	Nalles	BZ	[1927-01-12,)	\N
021056	Naturno	BZ	[1927-01-12,)	\N
021057	Naz-Sciaves	BZ	[1929-02-14,)	\N
021058	Nova Levante	BZ	[1927-01-12,)	\N
021059	Nova Ponente	BZ	[1927-01-12,)	\N
021060	Ora	BZ	[1948-03-14,)	\N
021061	Ortisei	BZ	[1927-01-12,)	\N
021062	Parcines	BZ	[1927-01-12,)	\N
021063	Perca	BZ	[1927-01-12,)	\N
021064	Plaus	BZ	[1927-01-12,)	\N
021065	Ponte Gardena	BZ	[1938-10-17,)	\N
021066	Postal	BZ	[1927-01-12,)	\N
021067	Prato allo Stelvio	BZ	[1954-07-17,)	\N
021068	Predoi	BZ	[1927-01-12,)	\N
021069	Proves	BZ	[1948-03-14,)	\N
021070	Racines	BZ	[1927-01-12,)	\N
021071	Rasun-Anterselva	BZ	[1955-03-02,)	\N
021072	Renon	BZ	[1927-01-12,)	\N
021073	Rifiano	BZ	[1927-01-12,)	\N
021074	Rio di Pusteria	BZ	[1927-01-12,)	\N
021075	Rodengo	BZ	[1927-01-12,)	\N
021076	Salorno sulla Strada del Vino	BZ	[1948-03-14,)	\N
021077	San Candido	BZ	[1927-01-12,)	\N
021079	San Genesio Atesino	BZ	[1928-12-30,)	\N
021080	San Leonardo in Passiria	BZ	[1928-04-07,)	\N
021081	San Lorenzo di Sebato	BZ	[1939-12-01,)	\N
021082	San Martino in Badia	BZ	[1928-06-15,)	\N
021083	San Martino in Passiria	BZ	[1953-11-25,)	\N
021084	San Pancrazio	BZ	[1960-04-27,)	\N
021085	Santa Cristina Valgardena	BZ	[1956-01-04,)	\N
021086	Sarentino	BZ	[1927-01-12,)	\N
021087	Scena	BZ	[1927-01-12,)	\N
021088	Selva dei Molini	BZ	[1927-01-12,)	\N
021089	Selva di Val Gardena	BZ	[1955-03-02,)	\N
021091	Senales	BZ	[1927-01-12,)	\N
021092	Sesto	BZ	[1927-01-12,)	\N
021093	Silandro	BZ	[1927-01-12,)	\N
021094	Sluderno	BZ	[1927-01-12,)	\N
021095	Stelvio	BZ	[1927-01-12,)	\N
021096	Terento	BZ	[1927-01-12,)	\N
021097	Terlano	BZ	[1927-01-12,)	\N
021098	Termeno sulla Strada del Vino	BZ	[1971-09-22,)	\N
021099	Tesimo	BZ	[1927-01-12,)	\N
021100	Tires	BZ	[1927-01-12,)	\N
021101	Tirolo	BZ	[1927-01-12,)	\N
021102	Trodena nel Parco Naturale	BZ	[2008-03-19,)	\N
021103	Tubre	BZ	[1927-01-12,)	\N
021104	Ultimo	BZ	[1927-01-12,)	\N
021105	Vadena	BZ	[1927-01-12,)	\N
021106	Valdaora	BZ	[1927-01-12,)	\N
021107	Val di Vizze	BZ	[1931-12-06,)	\N
021108	Valle Aurina	BZ	[1929-02-21,)	\N
021109	Valle di Casies	BZ	[1929-05-15,)	\N
021110	Vandoies	BZ	[1929-03-24,)	\N
021111	Varna	BZ	[1927-01-12,)	\N
021112	Verano	BZ	[1927-01-12,)	\N
021113	Villabassa	BZ	[1927-01-12,)	\N
021114	Villandro	BZ	[1927-01-12,)	\N
021115	Vipiteno	BZ	[1927-01-12,)	\N
021116	Velturno	BZ	[1927-01-12,)	\N
021117	La Valle	BZ	[1927-01-12,)	\N
021118	Senale-San Felice	BZ	[1974-09-18,)	\N
021583	Monguelfo	BZ	[1927-01-12,2003-10-29)	021052
021584	Trodena	BZ	[1948-03-14,2008-03-19)	021102
022001	Ala	TN	[1923-02-14,)	\N
022002	Albiano	TN	[1923-02-14,)	\N
022003	Aldeno	TN	[1923-02-14,)	\N
022004	Amblar	TN	[1923-02-14,2016-01-01)	\N
022005	Andalo	TN	[1923-02-14,)	\N
022006	Arco	TN	[1923-02-14,)	\N
022007	Avio	TN	[1923-02-14,)	\N
022009	Baselga di Pinè	TN	[1923-02-14,)	\N
022011	Bedollo	TN	[1923-02-14,)	\N
022012	Bersone	TN	[1923-02-14,2015-01-01)	\N
022013	Besenello	TN	[1923-02-14,)	\N
022014	Bezzecca	TN	[1923-02-14,2010-01-01)	\N
022015	Bieno	TN	[1923-02-14,)	\N
022016	Bleggio Inferiore	TN	[1923-02-14,2010-01-01)	\N
022017	Bleggio Superiore	TN	[1923-02-14,)	\N
022018	Bocenago	TN	[1923-02-14,)	\N
022019	Bolbeno	TN	[1923-02-14,2016-01-01)	\N
022020	Bondo	TN	[1923-02-14,2016-01-01)	\N
022021	Bondone	TN	[1923-02-14,)	\N
022022	Borgo Valsugana	TN	[1923-02-14,)	\N
022023	Bosentino	TN	[1923-02-14,2016-01-01)	\N
022024	Breguzzo	TN	[1923-02-14,2016-01-01)	\N
022025	Brentonico	TN	[1923-02-14,)	\N
022026	Bresimo	TN	[1923-02-14,)	\N
022027	Brez	TN	[1923-02-14,2020-01-01)	\N
022028	Brione	TN	[1923-02-14,2016-01-01)	\N
022029	Caderzone Terme	TN	[2008-10-15,)	\N
022030	Cagnò	TN	[1923-02-14,2020-01-01)	\N
022031	Calavino	TN	[1923-02-14,2016-01-01)	\N
022032	Calceranica al Lago	TN	[1958-01-01,)	\N
022033	Caldes	TN	[1923-02-14,)	\N
022034	Caldonazzo	TN	[1923-02-14,)	\N
022035	Calliano	TN	[1923-02-14,)	\N
022036	Campitello di Fassa	TN	[1956-11-04,)	\N
022037	Campodenno	TN	[1923-02-14,)	\N
022038	Canal San Bovo	TN	[1923-02-14,)	\N
022039	Canazei	TN	[1923-02-14,)	\N
022040	Capriana	TN	[1923-02-14,)	\N
022041	Carano	TN	[1923-02-14,2020-01-01)	\N
022042	Carisolo	TN	[1923-02-14,)	\N
022043	Carzano	TN	[1923-02-14,)	\N
022045	Castel Condino	TN	[1955-08-04,)	\N
022046	Castelfondo	TN	[1923-02-14,2020-01-01)	\N
022047	Castello-Molina di Fiemme	TN	[1973-09-26,)	\N
022048	Castello Tesino	TN	[1923-02-14,)	\N
022049	Castelnuovo	TN	[1923-02-14,)	\N
022050	Cavalese	TN	[1923-02-14,)	\N
022051	Cavareno	TN	[1923-02-14,)	\N
022052	Cavedago	TN	[1923-02-14,)	\N
022053	Cavedine	TN	[1923-02-14,)	\N
022054	Cavizzana	TN	[1923-02-14,)	\N
022055	Cembra	TN	[1923-02-14,2016-01-01)	\N
022056	Centa San Nicolò	TN	[1923-02-14,2016-01-01)	\N
022057	Cimego	TN	[1923-02-14,2016-01-01)	\N
022058	Cimone	TN	[1923-02-14,)	\N
022059	Cinte Tesino	TN	[1923-02-14,)	\N
022060	Cis	TN	[1923-02-14,)	\N
022061	Civezzano	TN	[1923-02-14,)	\N
022062	Cles	TN	[1923-02-14,)	\N
022063	Cloz	TN	[1923-02-14,2020-01-01)	\N
022064	Commezzadura	TN	[1928-10-07,)	\N
022065	Concei	TN	[1952-09-20,2010-01-01)	\N
022066	Condino	TN	[1923-02-14,2016-01-01)	\N
022067	Coredo	TN	[1923-02-14,2015-01-01)	\N
022068	Croviana	TN	[1923-02-14,)	\N
022069	Cunevo	TN	[1923-02-14,2016-01-01)	\N
022070	Daiano	TN	[1923-02-14,2020-01-01)	\N
022071	Dambel	TN	[1923-02-14,)	\N
022072	Daone	TN	[1923-02-14,2015-01-01)	\N
022073	Darè	TN	[1923-02-14,2016-01-01)	\N
022074	Denno	TN	[1923-02-14,)	\N
022075	Dimaro	TN	[1923-02-14,2016-01-01)	\N
022076	Don	TN	[1923-02-14,2016-01-01)	\N
022077	Dorsino	TN	[1923-02-14,2015-01-01)	\N
022078	Drena	TN	[1923-02-14,)	\N
022079	Dro	TN	[1923-02-14,)	\N
022080	Faedo	TN	[1923-02-14,2020-01-01)	\N
022081	Fai della Paganella	TN	[1952-05-17,)	\N
022082	Faver	TN	[1923-02-14,2016-01-01)	\N
022083	Fiavè	TN	[1923-02-14,)	\N
022084	Fiera di Primiero	TN	[1923-02-14,2016-01-01)	\N
022085	Fierozzo	TN	[1923-02-14,)	\N
022086	Flavon	TN	[1923-02-14,2016-01-01)	\N
022087	Folgaria	TN	[1923-02-14,)	\N
022088	Fondo	TN	[1923-02-14,2020-01-01)	\N
022089	Fornace	TN	[1923-02-14,)	\N
022090	Frassilongo	TN	[1923-02-14,)	\N
022091	Garniga Terme	TN	[1993-04-14,)	\N
022092	Giovo	TN	[1923-02-14,)	\N
022093	Giustino	TN	[1923-02-14,)	\N
022094	Grauno	TN	[1923-02-14,2016-01-01)	\N
022095	Grigno	TN	[1923-02-14,)	\N
022096	Grumes	TN	[1923-02-14,2016-01-01)	\N
022097	Imer	TN	[1923-02-14,)	\N
022098	Isera	TN	[1923-02-14,)	\N
022099	Ivano-Fracena	TN	[1923-02-14,2016-07-02)	\N
022100	Lardaro	TN	[1923-02-14,2016-01-01)	\N
022101	Lasino	TN	[1923-02-14,2016-01-01)	\N
022102	Lavarone	TN	[1923-02-14,)	\N
022103	Lavis	TN	[1923-02-14,)	\N
022104	Levico Terme	TN	[1969-07-30,)	\N
022105	Lisignago	TN	[1923-02-14,2016-01-01)	\N
022106	Livo	TN	[1923-02-14,)	\N
022107	Lomaso	TN	[1928-04-03,2010-01-01)	\N
022108	Lona-Lases	TN	[1923-02-14,)	\N
022109	Luserna	TN	[1923-02-14,)	\N
022110	Male	TN	[1923-02-14,)	\N
022111	Malosco	TN	[1923-02-14,2020-01-01)	\N
022112	Massimeno	TN	[1923-02-14,)	\N
022113	Mazzin	TN	[1923-02-14,)	\N
022114	Mezzana	TN	[1923-02-14,)	\N
022115	Mezzano	TN	[1923-02-14,)	\N
022116	Mezzocorona	TN	[1923-02-14,)	\N
022117	Mezzolombardo	TN	[1923-02-14,)	\N
022118	Moena	TN	[1923-02-14,)	\N
022119	Molina di Ledro	TN	[1923-02-14,2010-01-01)	\N
022120	Molveno	TN	[1923-02-14,)	\N
022121	Monclassico	TN	[1923-02-14,2016-01-01)	\N
022122	Montagne	TN	[1923-02-14,2016-01-01)	\N
022123	Mori	TN	[1923-02-14,)	\N
022124	Nago-Torbole	TN	[1923-02-14,)	\N
022125	Nanno	TN	[1923-02-14,2016-01-01)	\N
022126	Nave San Rocco	TN	[1923-02-14,2019-01-01)	\N
022127	Nogaredo	TN	[1923-02-14,)	\N
022128	Nomi	TN	[1923-02-14,)	\N
022129	Novaledo	TN	[1923-02-14,)	\N
022130	Ospedaletto	TN	[1923-02-14,)	\N
022131	Ossana	TN	[1923-02-14,)	\N
022132	Padergnone	TN	[1923-02-14,2016-01-01)	\N
022133	Palù del Fersina	TN	[1959-07-08,)	\N
022134	Panchià	TN	[1923-02-14,)	\N
022135	Ronzo-Chienis	TN	[1971-09-01,)	\N
022136	Peio	TN	[1923-02-14,)	\N
022137	Pellizzano	TN	[1923-02-14,)	\N
022138	Pelugo	TN	[1923-02-14,)	\N
022139	Pergine Valsugana	TN	[1929-01-25,)	\N
022140	Pieve di Bono	TN	[1928-03-07,2016-01-01)	\N
022141	Pieve di Ledro	TN	[1923-02-14,2010-01-01)	\N
022142	Pieve Tesino	TN	[1923-02-14,)	\N
022143	Pinzolo	TN	[1923-02-14,)	\N
022144	Pomarolo	TN	[1923-02-14,)	\N
022145	Pozza di Fassa	TN	[1956-01-04,2018-01-01)	\N
022146	Praso	TN	[1923-02-14,2015-01-01)	\N
022147	Predazzo	TN	[1923-02-14,)	\N
022148	Preore	TN	[1923-02-14,2016-01-01)	\N
022149	Prezzo	TN	[1923-02-14,2016-01-01)	\N
022150	Rabbi	TN	[1923-02-14,)	\N
022151	Ragoli	TN	[1923-02-14,2016-01-01)	\N
022152	Revò	TN	[1923-02-14,2020-01-01)	\N
022153	Riva del Garda	TN	[1969-12-24,)	\N
022154	Romallo	TN	[1923-02-14,2020-01-01)	\N
022155	Romeno	TN	[1923-02-14,)	\N
022156	Roncegno Terme	TN	[2005-05-04,)	\N
022157	Ronchi Valsugana	TN	[1957-07-10,)	\N
022158	Roncone	TN	[1923-02-14,2016-01-01)	\N
022159	Ronzone	TN	[1923-02-14,)	\N
022160	Roverè della Luna	TN	[1923-02-14,)	\N
022161	Rovereto	TN	[1923-02-14,)	\N
022162	Ruffrè-Mendola	TN	[2005-05-11,)	\N
022163	Rumo	TN	[1923-02-14,)	\N
022164	Sagron Mis	TN	[1923-02-14,)	\N
022165	Samone	TN	[1923-02-14,)	\N
022166	San Lorenzo in Banale	TN	[1923-02-14,2015-01-01)	\N
022167	San Michele all'Adige	TN	[1923-02-14,)	\N
022168	Sant'Orsola Terme	TN	[1986-12-31,)	\N
022169	Sanzeno	TN	[1923-02-14,)	\N
022170	Sarnonico	TN	[1923-02-14,)	\N
022171	Scurelle	TN	[1923-02-14,)	\N
022172	Segonzano	TN	[1923-02-14,)	\N
022173	Sfruz	TN	[1923-02-14,)	\N
022174	Siror	TN	[1923-02-14,2016-01-01)	\N
022175	Smarano	TN	[1923-02-14,2015-01-01)	\N
022176	Soraga di Fassa	TN	[2017-03-15,)	\N
022177	Sover	TN	[1923-02-14,)	\N
022178	Spera	TN	[1923-02-14,2016-01-01)	\N
022179	Spiazzo	TN	[1928-10-30,)	\N
022180	Spormaggiore	TN	[1947-07-09,)	\N
022181	Sporminore	TN	[1923-02-14,)	\N
022182	Stenico	TN	[1923-02-14,)	\N
022183	Storo	TN	[1923-02-14,)	\N
022184	Strembo	TN	[1923-02-14,)	\N
022185	Strigno	TN	[1923-02-14,2016-01-01)	\N
022186	Taio	TN	[1923-02-14,2015-01-01)	\N
022187	Tassullo	TN	[1923-02-14,2016-01-01)	\N
022188	Telve	TN	[1923-02-14,)	\N
022189	Telve di Sopra	TN	[1923-02-14,)	\N
022190	Tenna	TN	[1923-02-14,)	\N
022191	Tenno	TN	[1923-02-14,)	\N
022192	Terlago	TN	[1923-02-14,2016-01-01)	\N
022193	Terragnolo	TN	[1923-02-14,)	\N
022194	Terres	TN	[1923-02-14,2016-01-01)	\N
022195	Terzolas	TN	[1923-02-14,)	\N
022196	Tesero	TN	[1923-02-14,)	\N
022197	Tiarno di Sopra	TN	[1923-02-14,2010-01-01)	\N
022198	Tiarno di Sotto	TN	[1923-02-14,2010-01-01)	\N
022199	Tione di Trento	TN	[1928-02-24,)	\N
022200	Ton	TN	[1928-12-22,)	\N
022201	Tonadico	TN	[1923-02-14,2016-01-01)	\N
022202	Torcegno	TN	[1923-02-14,)	\N
022203	Trambileno	TN	[1923-02-14,)	\N
022204	Transacqua	TN	[1923-02-14,2016-01-01)	\N
022205	Trento	TN	[1923-02-14,)	\N
022206	Tres	TN	[1923-02-14,2015-01-01)	\N
022207	Tuenno	TN	[1923-02-14,2016-01-01)	\N
022208	Valda	TN	[1923-02-14,2016-01-01)	\N
022209	Valfloriana	TN	[1923-02-14,)	\N
022210	Vallarsa	TN	[1923-02-14,)	\N
022211	Varena	TN	[1923-02-14,2020-01-01)	\N
022212	Vattaro	TN	[1923-02-14,2016-01-01)	\N
022213	Vermiglio	TN	[1923-02-14,)	\N
022214	Vervò	TN	[1923-02-14,2015-01-01)	\N
022215	Vezzano	TN	[1923-02-14,2016-01-01)	\N
022216	Vignola-Falesina	TN	[1955-03-02,)	\N
022217	Vigo di Fassa	TN	[1923-02-14,2018-01-01)	\N
022219	Vigolo Vattaro	TN	[1923-02-14,2016-01-01)	\N
022220	Vigo Rendena	TN	[1923-02-14,2016-01-01)	\N
022221	Villa Agnedo	TN	[1923-02-14,2016-01-01)	\N
022222	Villa Lagarina	TN	[1923-02-14,)	\N
022223	Villa Rendena	TN	[1923-02-14,2016-01-01)	\N
022224	Volano	TN	[1923-02-14,)	\N
022225	Zambana	TN	[1923-02-14,2019-01-01)	\N
022226	Ziano di Fiemme	TN	[1955-03-02,)	\N
022227	Zuclo	TN	[1923-02-14,2016-01-01)	\N
022228	Comano Terme	TN	[2010-01-01,)	\N
022229	Ledro	TN	[2010-01-01,)	\N
022230	Predaia	TN	[2015-01-01,)	\N
022231	San Lorenzo Dorsino	TN	[2015-01-01,)	\N
022232	Valdaone	TN	[2015-01-01,)	\N
022233	Dimaro Folgarida	TN	[2016-01-01,)	\N
022234	Pieve di Bono-Prezzo	TN	[2016-01-01,)	\N
022235	Altavalle	TN	[2016-01-01,)	\N
022236	Altopiano della Vigolana	TN	[2016-01-01,)	\N
022237	Amblar-Don	TN	[2016-01-01,)	\N
022238	Borgo Chiese	TN	[2016-01-01,)	\N
022239	Borgo Lares	TN	[2016-01-01,)	\N
022240	Castel Ivano	TN	[2016-01-01,)	\N
022241	Cembra Lisignago	TN	[2016-01-01,)	\N
022242	Contà	TN	[2016-01-01,)	\N
022243	Madruzzo	TN	[2016-01-01,)	\N
022244	Porte di Rendena	TN	[2016-01-01,)	\N
022245	Primiero San Martino di Castrozza	TN	[2016-01-01,)	\N
022246	Sella Giudicarie	TN	[2016-01-01,)	\N
022247	Tre Ville	TN	[2016-01-01,)	\N
022248	Vallelaghi	TN	[2016-01-01,)	\N
022249	Ville d'Anaunia	TN	[2016-01-01,)	\N
022250	San Giovanni di Fassa-Sen Jan	TN	[2018-12-07,)	\N
022251	Terre d'Adige	TN	[2019-01-01,)	\N
022252	Borgo d'Anaunia	TN	[2020-01-01,)	\N
022253	Novella	TN	[2020-01-01,)	\N
022254	Ville di Fiemme	TN	[2020-01-01,)	\N
022520	Roncegno	TN	[1920-10-16,2005-05-04)	022156
022521	Ruffrè	TN	[1920-10-16,2005-05-11)	022162
022522	Caderzone	TN	[1920-10-16,2008-10-15)	022029
022523	Soraga	TN	[1920-10-16,2017-03-15)	022176
022524	Sen Jan di Fassa	TN	[2018-01-01,2018-12-07)	022250
023001	Affi	VR	[1866-11-19,)	\N
023002	Albaredo d'Adige	VR	[1867-08-26,)	\N
023003	Angiari	VR	[1866-11-19,)	\N
023004	Arcole	VR	[1866-11-19,)	\N
023005	Badia Calavena	VR	[1866-11-19,)	\N
023006	Bardolino	VR	[1866-11-19,)	\N
023007	Belfiore	VR	[1867-08-26,)	\N
023008	Bevilacqua	VR	[1866-11-19,)	\N
023009	Bonavigo	VR	[1866-11-19,)	\N
023010	Boschi Sant'Anna	VR	[1866-11-19,)	\N
023011	Bosco Chiesanuova	VR	[1866-11-19,)	\N
023012	Bovolone	VR	[1866-11-19,)	\N
023013	Brentino Belluno	VR	[1928-10-17,)	\N
023014	Brenzone sul Garda	VR	[2014-03-08,)	\N
023015	Bussolengo	VR	[1866-11-19,)	\N
023016	Buttapietra	VR	[1866-11-19,)	\N
023017	Caldiero	VR	[1866-11-19,)	\N
023018	Caprino Veronese	VR	[1867-08-26,)	\N
023019	Casaleone	VR	[1866-11-19,)	\N
023020	Castagnaro	VR	[1866-11-19,)	\N
023021	Castel d'Azzano	VR	[1866-11-19,)	\N
023022	Castelnuovo del Garda	VR	[1970-08-04,)	\N
023023	Cavaion Veronese	VR	[1867-08-26,)	\N
023024	Cazzano di Tramigna	VR	[1867-08-26,)	\N
023025	Cerea	VR	[1866-11-19,)	\N
023026	Cerro Veronese	VR	[1867-08-26,)	\N
023027	Cologna Veneta	VR	[1867-08-26,)	\N
023028	Colognola ai Colli	VR	[1867-08-26,)	\N
023029	Concamarise	VR	[1866-11-19,)	\N
023030	Costermano sul Garda	VR	[2016-12-24,)	\N
023031	Dolcè	VR	[1866-11-19,)	\N
023032	Erbè	VR	[1866-11-19,)	\N
023033	Erbezzo	VR	[1866-11-19,)	\N
023034	Ferrara di Monte Baldo	VR	[1866-11-19,)	\N
023035	Fumane	VR	[1866-11-19,)	\N
023036	Garda	VR	[1866-11-19,)	\N
023037	Gazzo Veronese	VR	[1867-08-26,)	\N
023038	Grezzana	VR	[1866-11-19,)	\N
023039	Illasi	VR	[1866-11-19,)	\N
023040	Isola della Scala	VR	[1866-11-19,)	\N
023041	Isola Rizza	VR	[1872-07-08,)	\N
023042	Lavagno	VR	[1866-11-19,)	\N
023043	Lazise	VR	[1866-11-19,)	\N
023044	Legnago	VR	[1866-11-19,)	\N
023045	Malcesine	VR	[1866-11-19,)	\N
023046	Marano di Valpolicella	VR	[1867-08-26,)	\N
023047	Mezzane di Sotto	VR	[1866-11-19,)	\N
023048	Minerbe	VR	[1866-11-19,)	\N
023049	Montecchia di Crosara	VR	[1880-01-16,)	\N
023050	Monteforte d'Alpone	VR	[1867-08-26,)	\N
023051	Mozzecane	VR	[1866-11-19,)	\N
023052	Negrar di Valpolicella	VR	[2019-02-23,)	\N
023053	Nogara	VR	[1866-11-19,)	\N
023054	Nogarole Rocca	VR	[1867-08-26,)	\N
023055	Oppeano	VR	[1866-11-19,)	\N
023056	Palù	VR	[1866-11-19,)	\N
023057	Pastrengo	VR	[1866-11-19,)	\N
023058	Pescantina	VR	[1866-11-19,)	\N
023059	Peschiera del Garda	VR	[1930-09-09,)	\N
023060	Povegliano Veronese	VR	[1866-11-19,)	\N
023061	Pressana	VR	[1879-04-11,)	\N
023062	Rivoli Veronese	VR	[1867-08-26,)	\N
023063	Roncà	VR	[1880-01-16,)	\N
023064	Ronco all'Adige	VR	[1867-08-26,)	\N
023065	Roverchiara	VR	[1866-11-19,)	\N
023066	Roveredo di Guà	VR	[1879-04-11,)	\N
023067	Roverè Veronese	VR	[1909-02-12,)	\N
023068	Salizzole	VR	[1866-11-19,)	\N
023069	San Bonifacio	VR	[1866-11-19,)	\N
023070	San Giovanni Ilarione	VR	[1924-01-14,)	\N
023071	San Giovanni Lupatoto	VR	[1866-11-19,)	\N
023072	Sanguinetto	VR	[1866-11-19,)	\N
023073	San Martino Buon Albergo	VR	[1866-11-19,)	\N
023074	San Mauro di Saline	VR	[1867-08-26,)	\N
023075	San Pietro di Morubio	VR	[1866-11-19,)	\N
023076	San Pietro in Cariano	VR	[1866-11-19,)	\N
023077	Sant'Ambrogio di Valpolicella	VR	[1867-08-26,)	\N
023078	Sant'Anna d'Alfaedo	VR	[1929-01-24,)	\N
023079	San Zeno di Montagna	VR	[1866-11-19,)	\N
023080	Selva di Progno	VR	[1893-04-10,)	\N
023081	Soave	VR	[1866-11-19,)	\N
023082	Sommacampagna	VR	[1866-11-19,)	\N
023083	Sona	VR	[1866-11-19,)	\N
023084	Sorgà	VR	[1866-11-19,)	\N
023085	Terrazzo	VR	[1866-11-19,)	\N
023086	Torri del Benaco	VR	[1867-08-26,)	\N
023087	Tregnago	VR	[1866-11-19,)	\N
023088	Trevenzuolo	VR	[1866-11-19,)	\N
023089	Valeggio sul Mincio	VR	[1872-01-01,)	\N
023090	Velo Veronese	VR	[1893-04-10,)	\N
023091	Verona	VR	[1866-11-19,)	\N
023092	Veronella	VR	[1902-02-09,)	\N
023093	Vestenanova	VR	[1866-11-19,)	\N
023094	Vigasio	VR	[1866-11-19,)	\N
023095	Villa Bartolomea	VR	[1866-11-19,)	\N
023096	Villafranca di Verona	VR	[1867-08-26,)	\N
023097	Zevio	VR	[1866-11-19,)	\N
023098	Zimella	VR	[1866-11-19,)	\N
023538	Brenzone	VR	[1924-03-24,2014-03-08)	023014
023539	Costermano	VR	[1866-11-19,2016-12-24)	023030
023540	Negrar	VR	[1866-11-19,2019-02-23)	023052
024001	Agugliaro	VI	[1866-11-19,)	\N
024002	Albettone	VI	[1866-11-19,)	\N
024003	Alonte	VI	[1866-11-19,)	\N
024004	Altavilla Vicentina	VI	[1867-09-02,)	\N
024005	Altissimo	VI	[1866-11-19,)	\N
024006	Arcugnano	VI	[1866-11-19,)	\N
024007	Arsiero	VI	[1866-11-19,)	\N
024008	Arzignano	VI	[1866-11-19,)	\N
024009	Asiago	VI	[1866-11-19,)	\N
024010	Asigliano Veneto	VI	[1928-08-09,)	\N
024011	Barbarano Vicentino	VI	[1926-07-16,2018-02-17)	\N
024012	Bassano del Grappa	VI	[1928-11-07,)	\N
024013	Bolzano Vicentino	VI	[1867-09-02,)	\N
024014	Breganze	VI	[1866-11-19,)	\N
024015	Brendola	VI	[1866-11-19,)	\N
024016	Bressanvido	VI	[1866-11-19,)	\N
024017	Brogliano	VI	[1866-11-19,)	\N
024018	Caldogno	VI	[1866-11-19,)	\N
024019	Caltrano	VI	[1866-11-19,)	\N
024020	Calvene	VI	[1866-11-19,)	\N
024021	Camisano Vicentino	VI	[1867-09-02,)	\N
024022	Campiglia dei Berici	VI	[1867-09-02,)	\N
024023	Campolongo sul Brenta	VI	[1878-07-09,2019-01-30)	\N
024024	Carrè	VI	[1866-11-19,)	\N
024025	Cartigliano	VI	[1866-11-19,)	\N
024026	Cassola	VI	[1866-11-19,)	\N
024027	Castegnero	VI	[1866-11-19,)	\N
024028	Castelgomberto	VI	[1866-11-19,)	\N
024029	Chiampo	VI	[1866-11-19,)	\N
024030	Chiuppano	VI	[1911-04-18,)	\N
024031	Cismon del Grappa	VI	[1928-03-04,2019-01-30)	\N
024032	Cogollo del Cengio	VI	[1924-04-18,)	\N
024033	Conco	VI	[1866-11-19,2019-02-20)	\N
024034	Cornedo Vicentino	VI	[1928-05-03,)	\N
024035	Costabissara	VI	[1866-11-19,)	\N
024036	Creazzo	VI	[1866-11-19,)	\N
024037	Crespadoro	VI	[1866-11-19,)	\N
024038	Dueville	VI	[1866-11-19,)	\N
024039	Enego	VI	[1866-11-19,)	\N
024040	Fara Vicentino	VI	[1866-11-19,)	\N
024041	Foza	VI	[1866-11-19,)	\N
024042	Gallio	VI	[1866-11-19,)	\N
024043	Gambellara	VI	[1866-11-19,)	\N
024044	Gambugliano	VI	[1866-11-19,2024-01-01)	\N
024045	Grancona	VI	[1866-11-19,2017-02-17)	\N
024046	Grisignano di Zocco	VI	[1867-09-02,)	\N
024047	Grumolo delle Abbadesse	VI	[1866-11-19,)	\N
024048	Isola Vicentina	VI	[1906-01-01,)	\N
024049	Laghi	VI	[1866-11-19,)	\N
024050	Lastebasse	VI	[1866-11-19,)	\N
024051	Longare	VI	[1866-11-19,)	\N
024052	Lonigo	VI	[1866-11-19,)	\N
024053	Lugo di Vicenza	VI	[1868-02-14,)	\N
024054	Lusiana	VI	[1866-11-19,2019-02-20)	\N
024055	Malo	VI	[1866-11-19,)	\N
024056	Marano Vicentino	VI	[1867-09-02,)	\N
024057	Marostica	VI	[1866-11-19,)	\N
024058	Mason Vicentino	VI	[1869-06-07,2019-02-20)	\N
024059	Molvena	VI	[1889-07-15,2019-02-20)	\N
024060	Montebello Vicentino	VI	[1867-09-02,)	\N
024061	Montecchio Maggiore	VI	[1866-11-19,)	\N
024062	Montecchio Precalcino	VI	[1866-11-19,)	\N
024063	Monte di Malo	VI	[1866-11-19,)	\N
024064	Montegalda	VI	[1866-11-19,)	\N
024065	Montegaldella	VI	[1866-11-19,)	\N
024066	Monteviale	VI	[1906-05-07,)	\N
024067	Monticello Conte Otto	VI	[1866-11-19,)	\N
024068	Montorso Vicentino	VI	[1866-11-19,)	\N
024069	Mossano	VI	[1866-11-19,2018-02-17)	\N
024070	Mussolente	VI	[1866-11-19,)	\N
024071	Nanto	VI	[1866-11-19,)	\N
024072	Nogarole Vicentino	VI	[1867-09-02,)	\N
024073	Nove	VI	[1866-11-19,)	\N
024074	Noventa Vicentina	VI	[1866-11-19,)	\N
024075	Orgiano	VI	[1866-11-19,)	\N
024076	Pedemonte	VI	[1929-07-26,)	\N
024077	Pianezze	VI	[1866-11-19,)	\N
024078	Piovene Rocchette	VI	[1933-12-12,)	\N
024079	Pojana Maggiore	VI	[1866-11-19,)	\N
024080	Posina	VI	[1866-11-19,)	\N
024081	Pove del Grappa	VI	[1950-07-20,)	\N
024082	Pozzoleone	VI	[1867-09-02,)	\N
024083	Quinto Vicentino	VI	[1867-09-02,)	\N
024084	Recoaro Terme	VI	[1934-03-14,)	\N
024085	Roana	VI	[1869-05-11,)	\N
024086	Romano d'Ezzelino	VI	[1868-02-14,)	\N
024087	Rosà	VI	[1866-11-19,)	\N
024088	Rossano Veneto	VI	[1867-09-02,)	\N
024089	Rotzo	VI	[1866-11-19,)	\N
024090	Salcedo	VI	[1889-07-15,)	\N
024091	Sandrigo	VI	[1866-11-19,)	\N
024092	San Germano dei Berici	VI	[1867-08-26,2017-02-17)	\N
024093	San Nazario	VI	[1866-11-19,2019-01-30)	\N
024094	San Pietro Mussolino	VI	[1866-11-19,)	\N
024095	Santorso	VI	[1866-11-19,)	\N
024096	San Vito di Leguzzano	VI	[1867-09-02,)	\N
024097	Sarcedo	VI	[1866-11-19,)	\N
024098	Sarego	VI	[1866-11-19,)	\N
024099	Schiavon	VI	[1866-11-19,)	\N
024100	Schio	VI	[1866-11-19,)	\N
024101	Solagna	VI	[1866-11-19,)	\N
024102	Sossano	VI	[1866-11-19,)	\N
024103	Sovizzo	VI	[1866-11-19,2024-01-01)	\N
024104	Tezze sul Brenta	VI	[1939-11-17,)	\N
024105	Thiene	VI	[1866-11-19,)	\N
024106	Tonezza del Cimone	VI	[1959-05-24,)	\N
024107	Torrebelvicino	VI	[1866-11-19,)	\N
024108	Torri di Quartesolo	VI	[1866-11-19,)	\N
024110	Trissino	VI	[1866-11-19,)	\N
024111	Valdagno	VI	[1866-11-19,)	\N
024112	Valdastico	VI	[1940-09-13,)	\N
024113	Valli del Pasubio	VI	[1926-10-03,)	\N
024114	Valstagna	VI	[1866-11-19,2019-01-30)	\N
024115	Velo d'Astico	VI	[1867-09-02,)	\N
024116	Vicenza	VI	[1866-11-19,)	\N
024117	Villaga	VI	[1866-11-19,)	\N
024118	Villaverla	VI	[1866-11-19,)	\N
024119	Zanè	VI	[1866-11-19,)	\N
024120	Zermeghedo	VI	[1866-11-19,)	\N
024121	Zovencedo	VI	[1866-11-19,)	\N
024122	Zugliano	VI	[1866-11-19,)	\N
024123	Val Liona	VI	[2017-02-17,)	\N
024124	Barbarano Mossano	VI	[2018-02-17,)	\N
024125	Valbrenta	VI	[2019-01-30,)	\N
024126	Colceresa	VI	[2019-02-20,)	\N
024127	Lusiana Conco	VI	[2019-02-20,)	\N
024128	Sovizzo	VI	[2024-01-01,)	\N
025001	Agordo	BL	[1866-11-19,)	\N
025002	Alano di Piave	BL	[1867-04-12,2024-01-01)	\N
025003	Alleghe	BL	[1866-11-19,)	\N
025004	Arsiè	BL	[1866-11-19,)	\N
025005	Auronzo di Cadore	BL	[1961-03-09,)	\N
025006	Belluno	BL	[1866-11-19,)	\N
025007	Borca di Cadore	BL	[1941-02-27,)	\N
025008	Calalzo di Cadore	BL	[1959-09-03,)	\N
025009	Castellavazzo	BL	[1866-11-19,2014-02-22)	\N
025010	Cencenighe Agordino	BL	[1964-06-27,)	\N
025011	Cesiomaggiore	BL	[1867-04-12,)	\N
025012	Chies d'Alpago	BL	[1866-11-19,)	\N
025013	Cibiana di Cadore	BL	[1968-09-18,)	\N
025014	Colle Santa Lucia	BL	[1923-02-14,)	\N
025015	Comelico Superiore	BL	[1866-11-19,)	\N
025016	Cortina d'Ampezzo	BL	[1923-04-27,)	\N
025017	Danta di Cadore	BL	[1984-12-15,)	\N
025018	Domegge di Cadore	BL	[1957-09-03,)	\N
025019	Falcade	BL	[1866-11-19,)	\N
025020	Farra d'Alpago	BL	[1866-11-19,2016-02-23)	\N
025021	Feltre	BL	[1866-11-19,)	\N
025022	Fonzaso	BL	[1866-11-19,)	\N
025023	Canale d'Agordo	BL	[1964-05-14,)	\N
025024	Forno di Zoldo	BL	[1866-11-19,2016-02-23)	\N
025025	Gosaldo	BL	[1866-11-19,)	\N
025026	Lamon	BL	[1866-11-19,)	\N
025027	La Valle Agordina	BL	[1964-10-02,)	\N
025028	Lentiai	BL	[1867-04-12,2019-01-30)	\N
025029	Limana	BL	[1866-11-19,)	\N
025030	Livinallongo del Col di Lana	BL	[1933-04-25,)	\N
025031	Longarone	BL	[1866-11-19,2014-02-22)	\N
025032	Lorenzago di Cadore	BL	[1940-09-01,)	\N
025033	Lozzo di Cadore	BL	[1957-06-27,)	\N
025034	Mel	BL	[1866-11-19,2019-01-30)	\N
025035	Ospitale di Cadore	BL	[1949-09-09,)	\N
025036	Pedavena	BL	[1866-11-19,)	\N
025037	Perarolo di Cadore	BL	[1955-04-05,)	\N
025038	Pieve d'Alpago	BL	[1866-11-19,2016-02-23)	\N
025039	Pieve di Cadore	BL	[1866-11-19,)	\N
025040	Ponte nelle Alpi	BL	[1867-07-22,)	\N
025041	Puos d'Alpago	BL	[1866-11-19,2016-02-23)	\N
025042	Quero	BL	[1866-11-19,2013-12-28)	\N
025043	Rivamonte Agordino	BL	[1964-06-27,)	\N
025044	Rocca Pietore	BL	[1877-12-21,)	\N
025045	San Gregorio nelle Alpi	BL	[1867-04-12,)	\N
025046	San Nicolò di Comelico	BL	[1868-02-14,)	\N
025047	San Pietro di Cadore	BL	[1957-02-14,)	\N
025048	Santa Giustina	BL	[1866-11-19,)	\N
025049	San Tomaso Agordino	BL	[1964-04-09,)	\N
025050	Santo Stefano di Cadore	BL	[1894-12-31,)	\N
025051	San Vito di Cadore	BL	[1867-06-02,)	\N
025052	Sappada	BL	[1866-11-19,2018-01-01)	030189
025053	Sedico	BL	[1866-11-19,)	\N
025054	Selva di Cadore	BL	[1903-10-20,)	\N
025055	Seren del Grappa	BL	[1923-05-21,)	\N
025056	Sospirolo	BL	[1866-11-19,)	\N
025057	Soverzene	BL	[1866-11-19,)	\N
025058	Sovramonte	BL	[1881-12-05,)	\N
025059	Taibon Agordino	BL	[1964-05-14,)	\N
025060	Tambre	BL	[1866-11-19,)	\N
025061	Trichiana	BL	[1866-11-19,2019-01-30)	\N
025062	Vallada Agordina	BL	[1964-06-27,)	\N
025063	Valle di Cadore	BL	[1867-06-02,)	\N
025064	Vas	BL	[1866-11-19,2013-12-28)	\N
025065	Vigo di Cadore	BL	[1930-03-12,)	\N
025066	Vodo Cadore	BL	[1866-11-19,)	\N
025067	Voltago Agordino	BL	[1964-06-27,)	\N
025068	Zoldo Alto	BL	[1890-03-31,2016-02-23)	\N
025069	Zoppè di Cadore	BL	[1955-06-08,)	\N
025070	Quero Vas	BL	[2013-12-28,2024-01-01)	\N
025071	Longarone	BL	[2014-02-22,)	\N
025072	Alpago	BL	[2016-02-23,)	\N
025073	Val di Zoldo	BL	[2016-02-23,)	\N
025074	Borgo Valbelluna	BL	[2019-01-30,)	\N
025075	Setteville	BL	[2024-01-01,)	\N
026001	Altivole	TV	[1866-11-19,)	\N
026002	Arcade	TV	[1866-11-19,)	\N
026003	Asolo	TV	[1866-11-19,)	\N
026004	Borso del Grappa	TV	[1920-03-22,)	\N
026005	Breda di Piave	TV	[1868-02-14,)	\N
026006	Caerano di San Marco	TV	[1872-03-06,)	\N
026007	Cappella Maggiore	TV	[1867-11-25,)	\N
026008	Carbonera	TV	[1866-11-19,)	\N
026009	Casale sul Sile	TV	[1868-02-14,)	\N
026010	Casier	TV	[1866-11-19,)	\N
026011	Castelcucco	TV	[1866-11-19,)	\N
026012	Castelfranco Veneto	TV	[1867-11-25,)	\N
026013	Castello di Godego	TV	[1887-07-22,)	\N
026014	Cavaso del Tomba	TV	[1922-08-03,)	\N
026015	Cessalto	TV	[1866-11-19,)	\N
026016	Chiarano	TV	[1866-11-19,)	\N
026017	Cimadolmo	TV	[1866-11-19,)	\N
026018	Cison di Valmarino	TV	[1867-11-25,)	\N
026019	Codognè	TV	[1869-08-11,)	\N
026020	Colle Umberto	TV	[1867-11-25,)	\N
026021	Conegliano	TV	[1866-11-19,)	\N
026022	Cordignano	TV	[1866-11-19,)	\N
026023	Cornuda	TV	[1866-11-19,)	\N
026024	Crespano del Grappa	TV	[1920-02-22,2019-01-30)	\N
026025	Crocetta del Montello	TV	[1929-03-02,)	\N
026026	Farra di Soligo	TV	[1867-11-25,)	\N
026027	Follina	TV	[1866-11-19,)	\N
026028	Fontanelle	TV	[1866-11-19,)	\N
026029	Fonte	TV	[1866-11-19,)	\N
026030	Fregona	TV	[1866-11-19,)	\N
026031	Gaiarine	TV	[1869-08-11,)	\N
026032	Giavera del Montello	TV	[1960-02-21,)	\N
026033	Godega di Sant'Urbano	TV	[1867-11-25,)	\N
026034	Gorgo al Monticano	TV	[1886-03-01,)	\N
026035	Istrana	TV	[1866-11-19,)	\N
026036	Loria	TV	[1887-07-22,)	\N
026037	Mansuè	TV	[1866-11-19,)	\N
026038	Mareno di Piave	TV	[1867-11-25,)	\N
026039	Maser	TV	[1866-11-19,)	\N
026040	Maserada sul Piave	TV	[1925-06-19,)	\N
026041	Meduna di Livenza	TV	[1884-08-23,)	\N
026042	Miane	TV	[1866-11-19,)	\N
026043	Mogliano Veneto	TV	[1868-02-14,)	\N
026044	Monastier di Treviso	TV	[1868-02-14,)	\N
026045	Monfumo	TV	[1866-11-19,)	\N
026046	Montebelluna	TV	[1866-11-19,)	\N
026047	Morgano	TV	[1866-11-19,)	\N
026048	Moriago della Battaglia	TV	[1962-08-16,)	\N
026049	Motta di Livenza	TV	[1868-02-14,)	\N
026050	Nervesa della Battaglia	TV	[1923-06-29,)	\N
026051	Oderzo	TV	[1866-11-19,)	\N
026052	Ormelle	TV	[1866-11-19,)	\N
026053	Orsago	TV	[1866-11-19,)	\N
026054	Paderno del Grappa	TV	[1920-03-15,2019-01-30)	\N
026055	Paese	TV	[1866-11-19,)	\N
026056	Pederobba	TV	[1866-11-19,)	\N
026057	Pieve di Soligo	TV	[1866-11-19,)	\N
026058	Ponte di Piave	TV	[1866-11-19,)	\N
026059	Ponzano Veneto	TV	[1868-02-14,)	\N
026060	Portobuffolè	TV	[1866-11-19,)	\N
026061	Possagno	TV	[1866-11-19,)	\N
026062	Povegliano	TV	[1866-11-19,)	\N
026063	Preganziol	TV	[1866-11-19,)	\N
026064	Quinto di Treviso	TV	[1868-02-14,)	\N
026065	Refrontolo	TV	[1889-08-16,)	\N
026066	Resana	TV	[1866-11-19,)	\N
026067	Revine Lago	TV	[1868-07-28,)	\N
026068	Riese Pio X	TV	[1952-03-28,)	\N
026069	Roncade	TV	[1877-02-15,)	\N
026070	Salgareda	TV	[1866-11-19,)	\N
026071	San Biagio di Callalta	TV	[1877-02-15,)	\N
026072	San Fior	TV	[1866-11-19,)	\N
026073	San Pietro di Feletto	TV	[1866-11-19,)	\N
026074	San Polo di Piave	TV	[1867-11-25,)	\N
026075	Santa Lucia di Piave	TV	[1867-11-25,)	\N
026076	San Vendemiano	TV	[1866-11-19,)	\N
026077	San Zenone degli Ezzelini	TV	[1867-11-25,)	\N
026078	Sarmede	TV	[1866-11-19,)	\N
026079	Segusino	TV	[1866-11-19,)	\N
026080	Sernaglia della Battaglia	TV	[1924-04-25,)	\N
026081	Silea	TV	[1935-03-15,)	\N
026082	Spresiano	TV	[1866-11-19,)	\N
026083	Susegana	TV	[1889-08-16,)	\N
026084	Tarzo	TV	[1866-11-19,)	\N
026085	Trevignano	TV	[1866-11-19,)	\N
026086	Treviso	TV	[1866-11-19,)	\N
026087	Valdobbiadene	TV	[1866-11-19,)	\N
026088	Vazzola	TV	[1866-11-19,)	\N
026089	Vedelago	TV	[1871-09-10,)	\N
026090	Vidor	TV	[1866-11-19,)	\N
026091	Villorba	TV	[1866-11-19,)	\N
026092	Vittorio Veneto	TV	[1923-08-06,)	\N
026093	Volpago del Montello	TV	[1925-06-08,)	\N
026094	Zenson di Piave	TV	[1869-01-23,)	\N
026095	Zero Branco	TV	[1866-11-19,)	\N
026096	Pieve del Grappa	TV	[2019-01-30,)	\N
027001	Annone Veneto	VE	[1867-08-05,)	\N
027002	Campagna Lupia	VE	[1867-08-05,)	\N
027003	Campolongo Maggiore	VE	[1867-08-05,)	\N
027004	Camponogara	VE	[1866-11-19,)	\N
027005	Caorle	VE	[1866-11-19,)	\N
027006	Cavarzere	VE	[1866-11-19,)	\N
027007	Ceggia	VE	[1866-11-19,)	\N
027008	Chioggia	VE	[1866-11-19,)	\N
027009	Cinto Caomaggiore	VE	[1867-08-05,)	\N
027010	Cona	VE	[1866-11-19,)	\N
027011	Concordia Sagittaria	VE	[1965-09-11,)	\N
027012	Dolo	VE	[1866-11-19,)	\N
027013	Eraclea	VE	[1951-01-25,)	\N
027014	Fiesso d'Artico	VE	[1867-08-05,)	\N
027015	Fossalta di Piave	VE	[1867-08-05,)	\N
027016	Fossalta di Portogruaro	VE	[1867-08-05,)	\N
027017	Fossò	VE	[1866-11-19,)	\N
027018	Gruaro	VE	[1866-11-19,)	\N
027019	Jesolo	VE	[1930-12-07,)	\N
027020	Marcon	VE	[1866-11-19,)	\N
027021	Martellago	VE	[1866-11-19,)	\N
027022	Meolo	VE	[1866-11-19,)	\N
027023	Mira	VE	[1868-01-01,)	\N
027024	Mirano	VE	[1866-11-19,)	\N
027025	Musile di Piave	VE	[1920-06-25,)	\N
027026	Noale	VE	[1866-11-19,)	\N
027027	Noventa di Piave	VE	[1867-08-05,)	\N
027028	Pianiga	VE	[1866-11-19,)	\N
027029	Portogruaro	VE	[1866-11-19,)	\N
027030	Pramaggiore	VE	[1866-11-19,)	\N
027031	Quarto d'Altino	VE	[1946-10-10,)	\N
027032	Salzano	VE	[1866-11-19,)	\N
027033	San Donà di Piave	VE	[1866-11-19,)	\N
027034	San Michele al Tagliamento	VE	[1867-08-05,)	\N
027035	Santa Maria di Sala	VE	[1866-11-19,)	\N
027036	San Stino di Livenza	VE	[1866-11-19,)	\N
027037	Scorzè	VE	[1866-11-19,)	\N
027038	Spinea	VE	[1866-11-19,)	\N
027039	Stra	VE	[1866-11-19,)	\N
027040	Teglio Veneto	VE	[1868-02-14,)	\N
027041	Torre di Mosto	VE	[1866-11-19,)	\N
027042	Venezia	VE	[1883-02-02,)	\N
027043	Vigonovo	VE	[1866-11-19,)	\N
027044	Cavallino-Treporti	VE	[1999-04-02,)	\N
028001	Abano Terme	PD	[1924-11-14,)	\N
028002	Agna	PD	[1866-11-19,)	\N
028003	Albignasego	PD	[1866-11-19,)	\N
028004	Anguillara Veneta	PD	[1883-12-21,)	\N
028005	Arquà Petrarca	PD	[1868-02-14,)	\N
028006	Arre	PD	[1866-11-19,)	\N
028007	Arzergrande	PD	[1866-11-19,)	\N
028008	Bagnoli di Sopra	PD	[1867-08-26,)	\N
028009	Baone	PD	[1866-11-19,)	\N
028010	Barbona	PD	[1866-11-19,)	\N
028011	Battaglia Terme	PD	[1925-04-28,)	\N
028012	Boara Pisani	PD	[1868-02-14,)	\N
028013	Borgoricco	PD	[1869-05-17,)	\N
028014	Bovolenta	PD	[1866-11-19,)	\N
028015	Brugine	PD	[1866-11-19,)	\N
028016	Cadoneghe	PD	[1880-01-16,)	\N
028017	Campodarsego	PD	[1866-11-19,)	\N
028018	Campodoro	PD	[1867-08-26,)	\N
028019	Camposampiero	PD	[1866-11-19,)	\N
028020	Campo San Martino	PD	[1866-11-19,)	\N
028021	Candiana	PD	[1878-06-14,)	\N
028022	Carceri	PD	[1866-11-19,2024-01-01)	\N
028023	Carmignano di Brenta	PD	[1867-08-26,)	\N
028026	Cartura	PD	[1866-11-19,)	\N
028027	Casale di Scodosia	PD	[1867-08-26,)	\N
028028	Casalserugo	PD	[1941-02-07,)	\N
028029	Castelbaldo	PD	[1866-11-19,)	\N
028030	Cervarese Santa Croce	PD	[1866-11-19,)	\N
028031	Cinto Euganeo	PD	[1867-08-26,)	\N
028032	Cittadella	PD	[1866-11-19,)	\N
028033	Codevigo	PD	[1866-11-19,)	\N
028034	Conselve	PD	[1866-11-19,)	\N
028035	Correzzola	PD	[1866-11-19,)	\N
028036	Curtarolo	PD	[1866-11-19,)	\N
028037	Este	PD	[1866-11-19,)	\N
028038	Fontaniva	PD	[1866-11-19,)	\N
028039	Galliera Veneta	PD	[1867-08-26,)	\N
028040	Galzignano Terme	PD	[1979-08-28,)	\N
028041	Gazzo	PD	[1866-11-19,)	\N
028042	Grantorto	PD	[1866-11-19,)	\N
028043	Granze	PD	[1913-06-14,)	\N
028044	Legnaro	PD	[1866-11-19,)	\N
028045	Limena	PD	[1866-11-19,)	\N
028046	Loreggia	PD	[1866-11-19,)	\N
028047	Lozzo Atestino	PD	[1867-08-26,)	\N
028048	Maserà di Padova	PD	[1868-02-14,)	\N
028049	Masi	PD	[1866-11-19,)	\N
028050	Massanzago	PD	[1866-11-19,)	\N
028051	Megliadino San Fidenzio	PD	[1866-11-19,2018-02-17)	\N
028052	Megliadino San Vitale	PD	[1866-11-19,)	\N
028053	Merlara	PD	[1866-11-19,)	\N
028054	Mestrino	PD	[1866-11-19,)	\N
028055	Monselice	PD	[1866-11-19,)	\N
028056	Montagnana	PD	[1866-11-19,)	\N
028057	Montegrotto Terme	PD	[1934-09-27,)	\N
028058	Noventa Padovana	PD	[1867-08-26,)	\N
028059	Ospedaletto Euganeo	PD	[1867-08-26,)	\N
028060	Padova	PD	[1866-11-19,)	\N
028061	Pernumia	PD	[1866-11-19,)	\N
028062	Piacenza d'Adige	PD	[1867-08-26,)	\N
028063	Piazzola sul Brenta	PD	[1882-07-20,)	\N
028064	Piombino Dese	PD	[1867-08-26,)	\N
028065	Piove di Sacco	PD	[1866-11-19,)	\N
028066	Polverara	PD	[1866-11-19,)	\N
028067	Ponso	PD	[1866-11-19,)	\N
028068	Pontelongo	PD	[1866-11-19,)	\N
028069	Ponte San Nicolò	PD	[1866-11-19,)	\N
028070	Pozzonovo	PD	[1866-11-19,)	\N
028071	Rovolon	PD	[1866-11-19,)	\N
028072	Rubano	PD	[1866-11-19,)	\N
028073	Saccolongo	PD	[1866-11-19,)	\N
028074	Saletto	PD	[1866-11-19,2018-02-17)	\N
028075	San Giorgio delle Pertiche	PD	[1866-11-19,)	\N
028076	San Giorgio in Bosco	PD	[1882-07-20,)	\N
028077	San Martino di Lupari	PD	[1866-11-19,)	\N
028078	San Pietro in Gu	PD	[1884-09-16,)	\N
028079	San Pietro Viminario	PD	[1866-11-19,)	\N
028080	Santa Giustina in Colle	PD	[1866-11-19,)	\N
028081	Santa Margherita d'Adige	PD	[1867-08-26,2018-02-17)	\N
028082	Sant'Angelo di Piove di Sacco	PD	[1867-08-26,)	\N
028083	Sant'Elena	PD	[1866-11-19,)	\N
028084	Sant'Urbano	PD	[1866-11-19,)	\N
028085	Saonara	PD	[1866-11-19,)	\N
028086	Selvazzano Dentro	PD	[1866-11-19,)	\N
028087	Solesino	PD	[1866-11-19,)	\N
028088	Stanghella	PD	[1866-11-19,)	\N
028089	Teolo	PD	[1866-11-19,)	\N
028090	Terrassa Padovana	PD	[1867-08-05,)	\N
028091	Tombolo	PD	[1866-11-19,)	\N
028092	Torreglia	PD	[1866-11-19,)	\N
028093	Trebaseleghe	PD	[1866-11-19,)	\N
028094	Tribano	PD	[1866-11-19,)	\N
028095	Urbana	PD	[1866-11-19,)	\N
028096	Veggiano	PD	[1866-11-19,)	\N
028097	Vescovana	PD	[1866-11-19,)	\N
028098	Vighizzolo d'Este	PD	[1867-08-26,2024-01-01)	\N
028099	Vigodarzere	PD	[1880-01-16,)	\N
028100	Vigonza	PD	[1866-11-19,)	\N
028101	Villa del Conte	PD	[1866-11-19,)	\N
028102	Villa Estense	PD	[1867-11-25,)	\N
028103	Villafranca Padovana	PD	[1867-08-26,)	\N
028104	Villanova di Camposampiero	PD	[1867-08-26,)	\N
028105	Vo'	PD	[1866-11-19,)	\N
028106	Due Carrare	PD	[1995-04-08,)	\N
028107	Borgo Veneto	PD	[2018-02-17,)	\N
028108	Santa Caterina d'Este	PD	[2024-01-01,)	\N
029001	Adria	RO	[1866-11-19,)	\N
029002	Ariano nel Polesine	RO	[1867-07-22,)	\N
029003	Arquà Polesine	RO	[1868-07-13,)	\N
029004	Badia Polesine	RO	[1867-07-22,)	\N
029005	Bagnolo di Po	RO	[1867-07-22,)	\N
029006	Bergantino	RO	[1866-11-19,)	\N
029007	Bosaro	RO	[1866-11-19,)	\N
029008	Calto	RO	[1866-11-19,)	\N
029009	Canaro	RO	[1866-11-19,)	\N
029010	Canda	RO	[1866-11-19,)	\N
029011	Castelguglielmo	RO	[1866-11-19,)	\N
029012	Castelmassa	RO	[1928-08-14,)	\N
029013	Castelnovo Bariano	RO	[1867-07-22,)	\N
029014	Ceneselli	RO	[1866-11-19,)	\N
029015	Ceregnano	RO	[1866-11-19,)	\N
029017	Corbola	RO	[1866-11-19,)	\N
029018	Costa di Rovigo	RO	[1867-07-22,)	\N
029019	Crespino	RO	[1866-11-19,)	\N
029021	Ficarolo	RO	[1866-11-19,)	\N
029022	Fiesso Umbertiano	RO	[1867-07-22,)	\N
029023	Frassinelle Polesine	RO	[1878-12-23,)	\N
029024	Fratta Polesine	RO	[1867-07-22,)	\N
029025	Gaiba	RO	[1866-11-19,)	\N
029026	Gavello	RO	[1866-11-19,)	\N
029027	Giacciano con Baruchella	RO	[1866-11-19,)	\N
029028	Guarda Veneta	RO	[1866-11-19,)	\N
029029	Lendinara	RO	[1868-06-06,)	\N
029030	Loreo	RO	[1866-11-19,)	\N
029031	Lusia	RO	[1866-11-19,)	\N
029032	Melara	RO	[1866-11-19,)	\N
029033	Occhiobello	RO	[1866-11-19,)	\N
029034	Papozze	RO	[1866-11-19,)	\N
029035	Pettorazza Grimani	RO	[1866-11-19,)	\N
029036	Pincara	RO	[1878-12-23,)	\N
029037	Polesella	RO	[1866-11-19,)	\N
029038	Pontecchio Polesine	RO	[1929-07-02,)	\N
029039	Porto Tolle	RO	[1873-04-10,)	\N
029040	Rosolina	RO	[1866-11-19,)	\N
029041	Rovigo	RO	[1866-11-19,)	\N
029042	Salara	RO	[1866-11-19,)	\N
029043	San Bellino	RO	[1866-11-19,)	\N
029044	San Martino di Venezze	RO	[1867-07-22,)	\N
029045	Stienta	RO	[1866-11-19,)	\N
029046	Taglio di Po	RO	[1866-11-19,)	\N
029047	Trecenta	RO	[1866-11-19,)	\N
029048	Villadose	RO	[1866-11-19,)	\N
029049	Villamarzana	RO	[1866-11-19,)	\N
029050	Villanova del Ghebbo	RO	[1866-11-19,)	\N
029051	Villanova Marchesana	RO	[1866-11-19,)	\N
029052	Porto Viro	RO	[1932-12-18,)	\N
030001	Aiello del Friuli	UD	[1923-02-08,)	\N
030002	Amaro	UD	[1866-11-19,)	\N
030003	Ampezzo	UD	[1866-11-19,)	\N
030004	Aquileia	UD	[1866-11-19,)	\N
030005	Arta Terme	UD	[1923-02-08,)	\N
030006	Artegna	UD	[1866-11-19,)	\N
030007	Attimis	UD	[1965-08-15,)	\N
030008	Bagnaria Arsa	UD	[1866-11-19,)	\N
030009	Basiliano	UD	[1866-11-19,)	\N
030010	Bertiolo	UD	[1866-11-19,)	\N
030011	Bicinicco	UD	[1866-11-19,)	\N
030012	Bordano	UD	[1867-09-02,)	\N
030013	Buja	UD	[1867-09-02,)	\N
030014	Buttrio	UD	[1866-11-19,)	\N
030015	Camino al Tagliamento	UD	[1923-07-13,)	\N
030016	Campoformido	UD	[1866-11-19,)	\N
030017	Campolongo al Torre	UD	[1866-11-19,2009-01-01)	\N
030018	Carlino	UD	[1866-11-19,)	\N
030019	Cassacco	UD	[1871-01-01,)	\N
030020	Castions di Strada	UD	[1866-11-19,)	\N
030021	Cavazzo Carnico	UD	[1866-11-19,)	\N
030022	Cercivento	UD	[1870-01-02,)	\N
030023	Cervignano del Friuli	UD	[1949-12-11,)	\N
030024	Chiopris-Viscone	UD	[1866-11-19,)	\N
030025	Chiusaforte	UD	[1923-02-08,)	\N
030026	Cividale del Friuli	UD	[1866-11-19,)	\N
030027	Codroipo	UD	[1866-11-19,)	\N
030028	Colloredo di Monte Albano	UD	[1867-09-02,)	\N
030029	Comeglians	UD	[1866-11-19,)	\N
030030	Corno di Rosazzo	UD	[1867-09-02,)	\N
030031	Coseano	UD	[1866-11-19,)	\N
030032	Dignano	UD	[1867-09-02,)	\N
030033	Dogna	UD	[1871-08-03,)	\N
030034	Drenchia	UD	[1866-11-19,)	\N
030035	Enemonzo	UD	[1923-04-27,)	\N
030036	Faedis	UD	[1866-11-19,)	\N
030037	Fagagna	UD	[1923-02-08,)	\N
030038	Fiumicello	UD	[1867-09-02,2018-02-01)	\N
030039	Flaibano	UD	[1866-11-19,)	\N
030040	Forni Avoltri	UD	[1866-11-19,)	\N
030041	Forni di Sopra	UD	[1866-11-19,)	\N
030042	Forni di Sotto	UD	[1866-11-19,)	\N
030043	Gemona del Friuli	UD	[1866-11-19,)	\N
030044	Gonars	UD	[1866-11-19,)	\N
030045	Grimacco	UD	[1866-11-19,)	\N
030046	Latisana	UD	[1866-11-19,)	\N
030047	Lauco	UD	[1866-11-19,)	\N
030048	Lestizza	UD	[1866-11-19,)	\N
030049	Lignano Sabbiadoro	UD	[1866-11-19,)	\N
030050	Ligosullo	UD	[1866-11-19,2018-02-01)	\N
030051	Lusevera	UD	[1866-11-19,)	\N
030052	Magnano in Riviera	UD	[1866-11-19,)	\N
030053	Majano	UD	[1866-11-19,)	\N
030054	Malborghetto Valbruna	UD	[1866-11-19,)	\N
030055	Manzano	UD	[1866-11-19,)	\N
030056	Marano Lagunare	UD	[1866-11-19,)	\N
030057	Martignacco	UD	[1866-11-19,)	\N
030058	Mereto di Tomba	UD	[1911-11-01,)	\N
030059	Moggio Udinese	UD	[1923-02-08,)	\N
030060	Moimacco	UD	[1866-11-19,)	\N
030061	Montenars	UD	[1866-11-19,)	\N
030062	Mortegliano	UD	[1938-01-13,)	\N
030063	Moruzzo	UD	[1866-11-19,)	\N
030064	Muzzana del Turgnano	UD	[1866-11-19,)	\N
030065	Nimis	UD	[1866-11-19,)	\N
030066	Osoppo	UD	[1866-11-19,)	\N
030067	Ovaro	UD	[1935-03-10,)	\N
030068	Pagnacco	UD	[1866-11-19,)	\N
030069	Palazzolo dello Stella	UD	[1866-11-19,)	\N
030070	Palmanova	UD	[1866-11-19,)	\N
030071	Paluzza	UD	[1866-11-19,)	\N
030072	Pasian di Prato	UD	[1866-11-19,)	\N
030073	Paularo	UD	[1959-08-18,)	\N
030074	Pavia di Udine	UD	[1866-11-19,)	\N
030075	Pocenia	UD	[1866-11-19,)	\N
030076	Pontebba	UD	[1867-09-02,)	\N
030077	Porpetto	UD	[1866-11-19,)	\N
030078	Povoletto	UD	[1928-08-07,)	\N
030079	Pozzuolo del Friuli	UD	[1866-11-19,)	\N
030080	Pradamano	UD	[1866-11-19,)	\N
030081	Prato Carnico	UD	[1893-07-03,)	\N
030082	Precenicco	UD	[1866-11-19,)	\N
030083	Premariacco	UD	[1866-11-19,)	\N
030084	Preone	UD	[1940-02-11,)	\N
030085	Prepotto	UD	[1866-11-19,)	\N
030086	Pulfero	UD	[1866-11-19,)	\N
030087	Ragogna	UD	[1866-11-19,)	\N
030088	Ravascletto	UD	[1955-03-12,)	\N
030089	Raveo	UD	[1866-11-19,)	\N
030090	Reana del Rojale	UD	[1892-06-06,)	\N
030091	Remanzacco	UD	[1866-11-19,)	\N
030092	Resia	UD	[1867-09-02,)	\N
030093	Resiutta	UD	[1866-11-19,)	\N
030094	Rigolato	UD	[1866-11-19,)	\N
030095	Rive d'Arcano	UD	[1872-01-01,)	\N
030096	Rivignano	UD	[1866-11-19,2014-01-01)	\N
030097	Ronchis	UD	[1867-09-02,)	\N
030098	Ruda	UD	[1866-11-19,)	\N
030099	San Daniele del Friuli	UD	[1866-11-19,)	\N
030100	San Giorgio di Nogaro	UD	[1866-11-19,)	\N
030101	San Giovanni al Natisone	UD	[1866-11-19,)	\N
030102	San Leonardo	UD	[1866-11-19,)	\N
030103	San Pietro al Natisone	UD	[1867-09-02,)	\N
030104	Santa Maria la Longa	UD	[1867-09-02,)	\N
030105	San Vito al Torre	UD	[1866-11-19,)	\N
030106	San Vito di Fagagna	UD	[1866-11-19,)	\N
030107	Sauris	UD	[1866-11-19,)	\N
030108	Savogna	UD	[1866-11-19,)	\N
030109	Sedegliano	UD	[1866-11-19,)	\N
030110	Socchieve	UD	[1866-11-19,)	\N
030111	Stregna	UD	[1866-11-19,)	\N
030112	Sutrio	UD	[1867-09-02,)	\N
030113	Taipana	UD	[1866-11-19,)	\N
030114	Talmassons	UD	[1871-01-01,)	\N
030115	Tapogliano	UD	[1867-09-02,2009-01-01)	\N
030116	Tarcento	UD	[1866-11-19,)	\N
030117	Tarvisio	UD	[1866-11-19,)	\N
030118	Tavagnacco	UD	[1870-01-02,)	\N
030119	Teor	UD	[1866-11-19,2014-01-01)	\N
030120	Terzo d'Aquileia	UD	[1878-11-23,)	\N
030121	Tolmezzo	UD	[1929-01-24,)	\N
030122	Torreano	UD	[1866-11-19,)	\N
030123	Torviscosa	UD	[1866-11-19,)	\N
030124	Trasaghis	UD	[1866-11-19,)	\N
030125	Treppo Carnico	UD	[1867-09-02,2018-02-01)	\N
030126	Treppo Grande	UD	[1866-11-19,)	\N
030127	Tricesimo	UD	[1866-11-19,)	\N
030128	Trivignano Udinese	UD	[1866-11-19,)	\N
030129	Udine	UD	[1866-11-19,)	\N
030130	Varmo	UD	[1866-11-19,)	\N
030131	Venzone	UD	[1866-11-19,)	\N
030132	Verzegnis	UD	[1866-11-19,)	\N
030133	Villa Santina	UD	[1867-09-02,)	\N
030134	Villa Vicentina	UD	[1923-02-08,2018-02-01)	\N
030135	Visco	UD	[1866-11-19,)	\N
030136	Zuglio	UD	[1867-09-02,)	\N
030137	Forgaria nel Friuli	UD	[1969-04-23,)	\N
030138	Campolongo Tapogliano	UD	[2009-01-01,)	\N
030188	Rivignano Teor	UD	[2014-01-01,)	\N
030189	Sappada	UD	[2018-01-01,)	\N
030190	Fiumicello Villa Vicentina	UD	[2018-02-01,)	\N
030191	Treppo Ligosullo	UD	[2018-02-01,)	\N
031001	Capriva del Friuli	GO	[1954-09-03,)	\N
031002	Cormons	GO	[1927-01-12,)	\N
031003	Doberdò del Lago-Doberdob	GO	[1948-01-10,)	\N
031004	Dolegna del Collio	GO	[1927-01-12,)	\N
031005	Farra d'Isonzo	GO	[1927-01-12,)	\N
031006	Fogliano Redipuglia	GO	[1948-01-10,)	\N
031007	Gorizia	GO	[1927-01-12,)	\N
031008	Gradisca d'Isonzo	GO	[1927-01-12,)	\N
031009	Grado	GO	[1948-01-10,)	\N
031010	Mariano del Friuli	GO	[1927-01-12,)	\N
031011	Medea	GO	[1927-01-12,)	\N
031012	Monfalcone	GO	[1948-01-10,)	\N
031013	Moraro	GO	[1927-01-12,)	\N
031014	Mossa	GO	[1927-01-12,)	\N
031015	Romans d'Isonzo	GO	[1928-05-02,)	\N
031016	Ronchi dei Legionari	GO	[1948-01-10,)	\N
031017	Sagrado	GO	[1927-01-12,)	\N
031018	San Canzian d'Isonzo	GO	[1948-01-10,)	\N
031019	San Floriano del Collio-Steverjan	GO	[1927-01-12,)	\N
031020	San Lorenzo Isontino	GO	[1968-11-12,)	\N
031021	San Pier d'Isonzo	GO	[1948-01-10,)	\N
031022	Savogna d'Isonzo-Sovodnje Ob Soci	GO	[1927-01-12,)	\N
031023	Staranzano	GO	[1948-01-10,)	\N
031024	Turriaco	GO	[1948-01-10,)	\N
031025	Villesse	GO	[1927-01-12,)	\N
032001	Duino Aurisina-Devin Nabrezina	TS	[1928-09-09,)	\N
032002	Monrupino-Repentabor	TS	[1932-05-26,)	\N
032003	Muggia	TS	[1923-02-08,)	\N
032004	San Dorligo della Valle-Dolina	TS	[1923-02-08,)	\N
032005	Sgonico-Zgonik	TS	[1923-02-08,)	\N
032006	Trieste	TS	[1923-02-08,)	\N
033001	Agazzano	PC	[1861-03-17,)	\N
033002	Alseno	PC	[1861-03-17,)	\N
033003	Besenzone	PC	[1861-03-17,)	\N
033004	Bettola	PC	[1885-04-27,)	\N
033005	Bobbio	PC	[1923-07-23,)	\N
033006	Borgonovo Val Tidone	PC	[1861-03-17,)	\N
033007	Cadeo	PC	[1861-03-17,)	\N
033008	Calendasco	PC	[1861-03-17,)	\N
033009	Caminata	PC	[1923-07-23,2018-01-01)	\N
033010	Caorso	PC	[1876-12-28,)	\N
033011	Carpaneto Piacentino	PC	[1929-10-06,)	\N
033012	Castell'arquato	PC	[1861-03-17,)	\N
033013	Castel San Giovanni	PC	[1861-03-17,)	\N
033014	Castelvetro Piacentino	PC	[1862-11-28,)	\N
033015	Cerignale	PC	[1923-07-23,)	\N
033016	Coli	PC	[1868-01-01,)	\N
033017	Corte Brugnatella	PC	[1923-07-23,)	\N
033018	Cortemaggiore	PC	[1861-03-17,)	\N
033019	Farini	PC	[1980-06-10,)	\N
033020	Ferriere	PC	[1861-03-17,)	\N
033021	Fiorenzuola d'Arda	PC	[1866-03-03,)	\N
033022	Gazzola	PC	[1888-05-20,)	\N
033023	Gossolengo	PC	[1861-03-17,)	\N
033024	Gragnano Trebbiense	PC	[1862-11-28,)	\N
033025	Gropparello	PC	[1861-03-17,)	\N
033026	Lugagnano Val d'Arda	PC	[1870-06-01,)	\N
033027	Monticelli d'Ongina	PC	[1876-12-28,)	\N
033028	Morfasso	PC	[1870-06-01,)	\N
033029	Nibbiano	PC	[1861-03-17,2018-01-01)	\N
033030	Ottone	PC	[1923-07-23,)	\N
033031	Pecorara	PC	[1861-03-17,2018-01-01)	\N
033032	Piacenza	PC	[1861-03-17,)	\N
033033	Pianello Val Tidone	PC	[1862-11-28,)	\N
033034	Piozzano	PC	[1877-04-16,)	\N
033035	Podenzano	PC	[1861-03-17,)	\N
033036	Ponte dell'Olio	PC	[1861-03-17,)	\N
033037	Pontenure	PC	[1861-03-17,)	\N
033038	Rivergaro	PC	[1861-03-17,)	\N
033039	Rottofreno	PC	[1861-03-17,)	\N
033040	San Giorgio Piacentino	PC	[1862-11-28,)	\N
033041	San Pietro in Cerro	PC	[1882-05-29,)	\N
033042	Sarmato	PC	[1861-03-17,)	\N
033043	Travo	PC	[1861-03-17,)	\N
033044	Vernasca	PC	[1861-03-17,)	\N
033045	Vigolzone	PC	[1861-03-17,)	\N
033046	Villanova sull'Arda	PC	[1895-11-04,)	\N
033047	Zerba	PC	[1923-07-23,)	\N
033048	Ziano Piacentino	PC	[1928-03-06,)	\N
033049	Alta Val Tidone	PC	[2018-01-01,)	\N
034001	Albareto	PR	[1946-02-27,)	\N
034002	Bardi	PR	[1923-10-31,)	\N
034003	Bedonia	PR	[1881-02-14,)	\N
034004	Berceto	PR	[1891-11-13,)	\N
034005	Bore	PR	[1932-07-06,)	\N
034006	Borgo Val di Taro	PR	[1928-06-28,)	\N
034007	Busseto	PR	[1861-03-17,)	\N
034008	Calestano	PR	[1891-11-13,)	\N
034009	Collecchio	PR	[1893-12-05,)	\N
034010	Colorno	PR	[1861-03-17,)	\N
034011	Compiano	PR	[1893-08-11,)	\N
034012	Corniglio	PR	[1861-03-17,)	\N
034013	Felino	PR	[1861-03-17,)	\N
034014	Fidenza	PR	[1927-07-06,)	\N
034015	Fontanellato	PR	[1861-03-17,)	\N
034016	Fontevivo	PR	[1861-03-17,)	\N
034017	Fornovo di Taro	PR	[1893-12-05,)	\N
034018	Langhirano	PR	[1861-03-17,)	\N
034019	Lesignano de' Bagni	PR	[1861-03-17,)	\N
034020	Medesano	PR	[1873-11-03,)	\N
034021	Mezzani	PR	[1861-03-17,2019-01-01)	\N
034022	Monchio delle Corti	PR	[1935-06-26,)	\N
034023	Montechiarugolo	PR	[1861-03-17,)	\N
034024	Neviano degli Arduini	PR	[1861-03-17,)	\N
034025	Noceto	PR	[1861-03-17,)	\N
034026	Palanzano	PR	[1861-03-17,)	\N
034027	Parma	PR	[1866-01-21,)	\N
034028	Pellegrino Parmense	PR	[1870-07-01,)	\N
034029	Polesine Parmense	PR	[1869-02-08,2016-01-01)	\N
034030	Roccabianca	PR	[1861-03-17,)	\N
034031	Sala Baganza	PR	[1869-03-11,)	\N
034032	Salsomaggiore Terme	PR	[1956-07-26,)	\N
034033	San Secondo Parmense	PR	[1862-10-20,)	\N
034034	Sissa	PR	[1867-06-03,2014-01-01)	\N
034035	Solignano	PR	[1861-03-17,)	\N
034036	Soragna	PR	[1861-03-17,)	\N
034037	Sorbolo	PR	[1861-03-17,2019-01-01)	\N
034038	Terenzo	PR	[1897-01-01,)	\N
034039	Tizzano Val Parma	PR	[1863-08-10,)	\N
034040	Tornolo	PR	[1893-08-11,)	\N
034041	Torrile	PR	[1861-03-17,)	\N
034042	Traversetolo	PR	[1861-03-17,)	\N
034043	Trecasali	PR	[1867-06-03,2014-01-01)	\N
034044	Valmozzola	PR	[1861-03-17,)	\N
034045	Varano de' Melegari	PR	[1873-11-03,)	\N
034046	Varsi	PR	[1861-03-17,)	\N
034048	Zibello	PR	[1861-03-17,2016-01-01)	\N
034049	Sissa Trecasali	PR	[2014-01-01,)	\N
034050	Polesine Zibello	PR	[2016-01-01,)	\N
034051	Sorbolo Mezzani	PR	[2019-01-01,)	\N
035001	Albinea	RE	[1861-03-17,)	\N
035002	Bagnolo in Piano	RE	[1862-10-20,)	\N
035003	Baiso	RE	[1861-03-17,)	\N
035004	Bibbiano	RE	[1861-03-17,)	\N
035005	Boretto	RE	[1861-03-17,)	\N
035006	Brescello	RE	[1861-03-17,)	\N
035007	Busana	RE	[1861-03-17,2016-01-01)	\N
035008	Cadelbosco di Sopra	RE	[1866-01-01,)	\N
035009	Campagnola Emilia	RE	[1862-10-20,)	\N
035010	Campegine	RE	[1861-03-17,)	\N
035011	Carpineti	RE	[1884-06-20,)	\N
035012	Casalgrande	RE	[1861-03-17,)	\N
035013	Casina	RE	[1861-03-17,)	\N
035014	Castellarano	RE	[1861-03-17,)	\N
035015	Castelnovo di Sotto	RE	[1861-03-17,)	\N
035016	Castelnovo ne' Monti	RE	[1871-05-01,)	\N
035017	Cavriago	RE	[1861-03-17,)	\N
035018	Canossa	RE	[1991-06-18,)	\N
035019	Collagna	RE	[1872-03-11,2016-01-01)	\N
035020	Correggio	RE	[1861-03-17,)	\N
035021	Fabbrico	RE	[1861-03-17,)	\N
035022	Gattatico	RE	[1861-03-17,)	\N
035023	Gualtieri	RE	[1861-03-17,)	\N
035024	Guastalla	RE	[1861-03-17,)	\N
035025	Ligonchio	RE	[1861-03-17,2016-01-01)	\N
035026	Luzzara	RE	[1861-03-17,)	\N
035027	Montecchio Emilia	RE	[1861-03-17,)	\N
035028	Novellara	RE	[1866-01-01,)	\N
035029	Poviglio	RE	[1861-03-17,)	\N
035030	Quattro Castella	RE	[1872-03-03,)	\N
035031	Ramiseto	RE	[1873-01-20,2016-01-01)	\N
035032	Reggiolo	RE	[1861-03-17,)	\N
035033	Reggio nell'Emilia	RE	[1862-10-20,)	\N
035034	Rio Saliceto	RE	[1864-03-11,)	\N
035035	Rolo	RE	[1861-03-17,)	\N
035036	Rubiera	RE	[1861-03-17,)	\N
035037	San Martino in Rio	RE	[1861-03-17,)	\N
035038	San Polo d'Enza	RE	[1955-09-28,)	\N
035039	Sant'Ilario d'Enza	RE	[1862-10-20,)	\N
035040	Scandiano	RE	[1861-03-17,)	\N
035041	Toano	RE	[1884-06-20,)	\N
035042	Vetto	RE	[1861-03-17,)	\N
035043	Vezzano sul Crostolo	RE	[1872-03-03,)	\N
035044	Viano	RE	[1861-03-17,)	\N
035045	Villa Minozzo	RE	[1870-07-15,)	\N
035046	Ventasso	RE	[2016-01-01,)	\N
036001	Bastiglia	MO	[1861-03-17,)	\N
036002	Bomporto	MO	[1867-01-01,)	\N
036003	Campogalliano	MO	[1861-03-17,)	\N
036004	Camposanto	MO	[1867-01-01,)	\N
036005	Carpi	MO	[1868-03-25,)	\N
036006	Castelfranco Emilia	MO	[1940-09-07,)	\N
036007	Castelnuovo Rangone	MO	[1861-03-17,)	\N
036008	Castelvetro di Modena	MO	[1862-12-29,)	\N
036009	Cavezzo	MO	[1861-03-17,)	\N
036010	Concordia sulla Secchia	MO	[1866-07-14,)	\N
036011	Fanano	MO	[1861-03-17,)	\N
036012	Finale Emilia	MO	[1940-08-24,)	\N
036013	Fiorano Modenese	MO	[1862-12-29,)	\N
036014	Fiumalbo	MO	[1861-03-17,)	\N
036015	Formigine	MO	[1861-03-17,)	\N
036016	Frassinoro	MO	[1870-10-01,)	\N
036017	Guiglia	MO	[1880-05-21,)	\N
036018	Lama Mocogno	MO	[1861-03-17,)	\N
036019	Maranello	MO	[1861-03-17,)	\N
036020	Marano sul Panaro	MO	[1862-12-29,)	\N
036021	Medolla	MO	[1861-03-17,)	\N
036022	Mirandola	MO	[1861-03-17,)	\N
036023	Modena	MO	[1861-03-17,)	\N
036024	Montecreto	MO	[1861-03-17,)	\N
036025	Montefiorino	MO	[1869-04-26,)	\N
036026	Montese	MO	[1861-03-17,)	\N
036027	Nonantola	MO	[1861-03-17,)	\N
036028	Novi di Modena	MO	[1866-07-14,)	\N
036029	Palagano	MO	[1958-01-25,)	\N
036030	Pavullo nel Frignano	MO	[1863-04-13,)	\N
036031	Pievepelago	MO	[1870-10-01,)	\N
036032	Polinago	MO	[1861-03-17,)	\N
036033	Prignano sulla Secchia	MO	[1862-12-29,)	\N
036034	Ravarino	MO	[1861-03-17,)	\N
036035	Riolunato	MO	[1861-03-17,)	\N
036036	San Cesario sul Panaro	MO	[1862-12-29,)	\N
036037	San Felice sul Panaro	MO	[1862-12-29,)	\N
036038	San Possidonio	MO	[1861-03-17,)	\N
036039	San Prospero	MO	[1868-03-25,)	\N
036040	Sassuolo	MO	[1861-03-17,)	\N
036041	Savignano sul Panaro	MO	[1862-12-29,)	\N
036042	Serramazzoni	MO	[1948-03-15,)	\N
036043	Sestola	MO	[1861-03-17,)	\N
036044	Soliera	MO	[1861-03-17,)	\N
036045	Spilamberto	MO	[1861-03-17,)	\N
036046	Vignola	MO	[1861-03-17,)	\N
036047	Zocca	MO	[1880-05-21,)	\N
037001	Anzola dell'Emilia	BO	[1864-06-23,)	\N
037002	Argelato	BO	[1861-03-17,)	\N
037003	Baricella	BO	[1861-03-17,)	\N
037004	Bazzano	BO	[1861-03-17,2014-01-01)	\N
037005	Bentivoglio	BO	[1885-12-25,)	\N
037006	Bologna	BO	[1861-03-17,)	\N
037007	Borgo Tossignano	BO	[1954-07-03,)	\N
037008	Budrio	BO	[1869-01-30,)	\N
037009	Calderara di Reno	BO	[1862-10-31,)	\N
037010	Camugnano	BO	[1861-03-17,)	\N
037011	Casalecchio di Reno	BO	[1861-03-17,)	\N
037012	Casalfiumanese	BO	[1861-03-17,)	\N
037013	Castel d'Aiano	BO	[1861-03-17,)	\N
037014	Castel del Rio	BO	[1884-06-18,)	\N
037015	Castel di Casio	BO	[1896-07-03,)	\N
037016	Castel Guelfo di Bologna	BO	[1876-11-10,)	\N
037017	Castello d'Argile	BO	[1861-03-17,)	\N
037018	Castello di Serravalle	BO	[1862-12-19,2014-01-01)	\N
037019	Castel Maggiore	BO	[1861-03-17,)	\N
037020	Castel San Pietro Terme	BO	[1959-05-31,)	\N
037021	Castenaso	BO	[1861-03-17,)	\N
037022	Castiglione dei Pepoli	BO	[1863-04-13,)	\N
037023	Crespellano	BO	[1861-03-17,2014-01-01)	\N
037024	Crevalcore	BO	[1861-03-17,)	\N
037025	Dozza	BO	[1861-03-17,)	\N
037026	Fontanelice	BO	[1911-11-01,)	\N
037027	Gaggio Montano	BO	[1861-03-17,)	\N
037028	Galliera	BO	[1861-03-17,)	\N
037029	Granaglione	BO	[1861-03-17,2016-01-01)	\N
037030	Granarolo dell'Emilia	BO	[1875-10-26,)	\N
037031	Grizzana Morandi	BO	[1985-05-11,)	\N
037032	Imola	BO	[1865-12-25,)	\N
037033	Lizzano in Belvedere	BO	[1862-10-31,)	\N
037034	Loiano	BO	[1866-01-01,)	\N
037035	Malalbergo	BO	[1861-03-17,)	\N
037036	Marzabotto	BO	[1882-07-17,)	\N
037037	Medicina	BO	[1861-03-17,)	\N
037038	Minerbio	BO	[1869-01-30,)	\N
037039	Molinella	BO	[1861-03-17,)	\N
037040	Monghidoro	BO	[1861-03-17,)	\N
037041	Monterenzio	BO	[1866-01-01,)	\N
037042	Monte San Pietro	BO	[1861-03-17,)	\N
037043	Monteveglio	BO	[1861-03-17,2014-01-01)	\N
037044	Monzuno	BO	[1861-03-17,)	\N
037045	Mordano	BO	[1865-12-25,)	\N
037046	Ozzano dell'Emilia	BO	[1862-10-31,)	\N
037047	Pianoro	BO	[1866-01-01,)	\N
037048	Pieve di Cento	BO	[1929-02-24,)	\N
037049	Porretta Terme	BO	[1931-09-27,2016-01-01)	\N
037050	Sala Bolognese	BO	[1862-10-31,)	\N
037051	San Benedetto Val di Sambro	BO	[1924-12-12,)	\N
037052	San Giorgio di Piano	BO	[1861-03-17,)	\N
037053	San Giovanni in Persiceto	BO	[1928-10-07,)	\N
037054	San Lazzaro di Savena	BO	[1862-10-31,)	\N
037055	San Pietro in Casale	BO	[1872-01-01,)	\N
037056	Sant'Agata Bolognese	BO	[1862-10-31,)	\N
037057	Sasso Marconi	BO	[1938-04-28,)	\N
037058	Savigno	BO	[1861-03-17,2014-01-01)	\N
037059	Vergato	BO	[1861-03-17,)	\N
037060	Zola Predosa	BO	[1861-03-17,)	\N
037061	Valsamoggia	BO	[2014-01-01,)	\N
037062	Alto Reno Terme	BO	[2016-01-01,)	\N
038001	Argenta	FE	[1861-03-17,)	\N
038002	Berra	FE	[1909-01-23,2019-01-01)	\N
038003	Bondeno	FE	[1861-03-17,)	\N
038004	Cento	FE	[1861-03-17,)	\N
038005	Codigoro	FE	[1861-03-17,)	\N
038006	Comacchio	FE	[1861-03-17,)	\N
038007	Copparo	FE	[1861-03-17,)	\N
038008	Ferrara	FE	[1861-03-17,)	\N
038009	Formignana	FE	[1909-01-23,2019-01-01)	\N
038010	Jolanda di Savoia	FE	[1911-04-20,)	\N
038011	Lagosanto	FE	[1861-03-17,)	\N
038012	Masi Torello	FE	[1959-10-09,)	\N
038013	Massa Fiscaglia	FE	[1861-03-17,2014-01-01)	\N
038014	Mesola	FE	[1861-03-17,)	\N
038015	Migliarino	FE	[1883-12-17,2014-01-01)	\N
038016	Mirabello	FE	[1959-10-03,2017-01-01)	\N
038017	Ostellato	FE	[1861-03-17,)	\N
038018	Poggio Renatico	FE	[1861-03-17,)	\N
038019	Portomaggiore	FE	[1861-03-17,)	\N
038020	Ro	FE	[1909-01-23,2019-01-01)	\N
038021	Sant'Agostino	FE	[1861-03-17,2017-01-01)	\N
038022	Vigarano Mainarda	FE	[1902-02-01,)	\N
038023	Voghiera	FE	[1960-03-12,)	\N
038024	Tresigallo	FE	[1961-12-26,2019-01-01)	\N
038025	Goro	FE	[1962-10-10,)	\N
038026	Migliaro	FE	[1963-07-31,2014-01-01)	\N
038027	Fiscaglia	FE	[2014-01-01,)	\N
038028	Terre del Reno	FE	[2017-01-01,)	\N
038029	Riva del Po	FE	[2019-01-01,)	\N
038030	Tresignana	FE	[2019-01-01,)	\N
039001	Alfonsine	RA	[1861-03-17,)	\N
039002	Bagnacavallo	RA	[1861-03-17,)	\N
039003	Bagnara di Romagna	RA	[1863-01-26,)	\N
039004	Brisighella	RA	[1861-03-17,)	\N
039005	Casola Valsenio	RA	[1861-03-17,)	\N
039006	Castel Bolognese	RA	[1861-03-17,)	\N
039007	Cervia	RA	[1861-03-17,)	\N
039008	Conselice	RA	[1861-03-17,)	\N
039009	Cotignola	RA	[1861-03-17,)	\N
039010	Faenza	RA	[1861-03-17,)	\N
039011	Fusignano	RA	[1861-03-17,)	\N
039012	Lugo	RA	[1861-03-17,)	\N
039013	Massa Lombarda	RA	[1861-03-17,)	\N
039014	Ravenna	RA	[1861-03-17,)	\N
039015	Riolo Terme	RA	[1957-04-24,)	\N
039016	Russi	RA	[1861-03-17,)	\N
039017	Sant'Agata sul Santerno	RA	[1863-04-13,)	\N
039018	Solarolo	RA	[1861-03-17,)	\N
040001	Bagno di Romagna	FC	[1923-03-19,)	\N
040003	Bertinoro	FC	[1861-03-17,)	\N
040004	Borghi	FC	[1861-03-17,)	\N
040005	Castrocaro Terme e Terra del Sole	FC	[1962-05-26,)	\N
040007	Cesena	FC	[1861-03-17,)	\N
040008	Cesenatico	FC	[1861-03-17,)	\N
040009	Civitella di Romagna	FC	[1862-09-08,)	\N
040011	Dovadola	FC	[1923-03-19,)	\N
040012	Forlì	FC	[1861-03-17,)	\N
040013	Forlimpopoli	FC	[1861-03-17,)	\N
040014	Galeata	FC	[1923-03-19,)	\N
040015	Gambettola	FC	[1861-03-17,)	\N
040016	Gatteo	FC	[1861-03-17,)	\N
040018	Longiano	FC	[1861-03-17,)	\N
040019	Meldola	FC	[1861-03-17,)	\N
040020	Mercato Saraceno	FC	[1861-03-17,)	\N
040022	Modigliana	FC	[1923-03-19,)	\N
040028	Montiano	FC	[1861-03-17,)	\N
040031	Portico e San Benedetto	FC	[1923-03-19,)	\N
040032	Predappio	FC	[1936-03-25,)	\N
040033	Premilcuore	FC	[1923-03-19,)	\N
040036	Rocca San Casciano	FC	[1923-03-19,)	\N
040037	Roncofreddo	FC	[1861-03-17,)	\N
040041	San Mauro Pascoli	FC	[1932-11-09,)	\N
040043	Santa Sofia	FC	[1923-03-19,)	\N
040044	Sarsina	FC	[1861-03-17,)	\N
040045	Savignano sul Rubicone	FC	[1933-10-05,)	\N
040046	Sogliano al Rubicone	FC	[1862-11-24,)	\N
040049	Tredozio	FC	[1923-03-19,)	\N
040050	Verghereto	FC	[1923-03-19,)	\N
041001	Acqualagna	PU	[1861-03-17,)	\N
041002	Apecchio	PU	[1861-03-17,)	\N
041003	Auditore	PU	[1861-03-17,2019-01-01)	\N
041004	Barchi	PU	[1861-03-17,2017-01-01)	\N
041005	Belforte all'Isauro	PU	[1862-11-07,)	\N
041006	Borgo Pace	PU	[1861-03-17,)	\N
041007	Cagli	PU	[1861-03-17,)	\N
041008	Cantiano	PU	[1861-03-17,)	\N
041009	Carpegna	PU	[1861-03-17,)	\N
041010	Cartoceto	PU	[1861-03-17,)	\N
041011	Casteldelci	PU	[1861-03-17,2009-08-15)	099021
041012	Colbordolo	PU	[1869-04-26,2014-01-01)	\N
041013	Fano	PU	[1861-03-17,)	\N
041014	Fermignano	PU	[1861-03-17,)	\N
041015	Fossombrone	PU	[1861-03-17,)	\N
041016	Fratte Rosa	PU	[1869-04-26,)	\N
041017	Frontino	PU	[1861-03-17,)	\N
041018	Frontone	PU	[1861-03-17,)	\N
041019	Gabicce Mare	PU	[1949-09-09,)	\N
041020	Gradara	PU	[1861-03-17,)	\N
041021	Isola del Piano	PU	[1861-03-17,)	\N
041022	Lunano	PU	[1861-03-17,)	\N
041023	Macerata Feltria	PU	[1861-03-17,)	\N
041024	Maiolo	PU	[1861-03-17,2009-08-15)	099022
041025	Mercatello sul Metauro	PU	[1951-07-17,)	\N
041026	Mercatino Conca	PU	[1940-07-02,)	\N
041027	Mombaroccio	PU	[1861-03-17,)	\N
041028	Mondavio	PU	[1861-03-17,)	\N
041029	Mondolfo	PU	[1861-03-17,)	\N
041030	Montecalvo in Foglia	PU	[1861-03-17,)	\N
041031	Monte Cerignone	PU	[1861-03-17,)	\N
041032	Monteciccardo	PU	[1861-03-17,2020-07-01)	\N
041033	Montecopiolo	PU	[1861-03-17,2021-06-17)	099030
041034	Montefelcino	PU	[1861-03-17,)	\N
041035	Monte Grimano Terme	PU	[2002-06-07,)	\N
041036	Montelabbate	PU	[1861-03-17,)	\N
041037	Montemaggiore al Metauro	PU	[1862-11-07,2017-01-01)	\N
041038	Monte Porzio	PU	[1861-03-17,)	\N
041039	Novafeltria	PU	[1941-10-24,2009-08-15)	099023
041040	Orciano di Pesaro	PU	[1861-03-17,2017-01-01)	\N
041041	Peglio	PU	[1861-03-17,)	\N
041042	Pennabilli	PU	[1861-03-17,2009-08-15)	099024
041043	Pergola	PU	[1861-03-17,)	\N
041044	Pesaro	PU	[1861-03-17,)	\N
041045	Petriano	PU	[1861-03-17,)	\N
041046	Piagge	PU	[1861-03-17,2017-01-01)	\N
041047	Piandimeleto	PU	[1861-03-17,)	\N
041048	Pietrarubbia	PU	[1861-03-17,)	\N
041049	Piobbico	PU	[1861-03-17,)	\N
041050	Saltara	PU	[1861-03-17,2017-01-01)	\N
041051	San Costanzo	PU	[1861-03-17,)	\N
041052	San Giorgio di Pesaro	PU	[1861-03-17,2017-01-01)	\N
041053	San Leo	PU	[1861-03-17,2009-08-15)	099025
041054	San Lorenzo in Campo	PU	[1869-06-11,)	\N
041055	Sant'Agata Feltria	PU	[1861-03-17,2009-08-15)	099026
041056	Sant'Angelo in Lizzola	PU	[1861-03-17,2014-01-01)	\N
041057	Sant'Angelo in Vado	PU	[1861-03-17,)	\N
041058	Sant'Ippolito	PU	[1861-03-17,)	\N
041059	Sassocorvaro	PU	[1861-03-17,2019-01-01)	\N
041060	Sassofeltrio	PU	[1861-03-17,2021-06-17)	099031
041061	Serra Sant'Abbondio	PU	[1861-03-17,)	\N
041062	Serrungarina	PU	[1872-05-29,2017-01-01)	\N
041063	Talamello	PU	[1861-03-17,2009-08-15)	099027
041064	Tavoleto	PU	[1861-03-17,)	\N
041065	Tavullia	PU	[1940-07-23,)	\N
041066	Urbania	PU	[1861-03-17,)	\N
041067	Urbino	PU	[1861-03-17,)	\N
041068	Vallefoglia	PU	[2014-01-01,)	\N
041069	Colli al Metauro	PU	[2017-01-01,)	\N
041070	Terre Roveresche	PU	[2017-01-01,)	\N
041071	Sassocorvaro Auditore	PU	[2019-01-01,)	\N
041519	Monte Grimano	PU	[1861-03-17,2002-06-07)	041035
042001	Agugliano	AN	[1861-03-17,)	\N
042002	Ancona	AN	[1861-03-17,)	\N
042003	Arcevia	AN	[1861-03-17,)	\N
042004	Barbara	AN	[1861-03-17,)	\N
042005	Belvedere Ostrense	AN	[1863-02-23,)	\N
042006	Camerano	AN	[1861-03-17,)	\N
042007	Camerata Picena	AN	[1863-02-23,)	\N
042008	Castelbellino	AN	[1861-03-17,)	\N
042009	Castel Colonna	AN	[1921-11-23,2014-01-01)	\N
042010	Castelfidardo	AN	[1861-03-17,)	\N
042011	Castelleone di Suasa	AN	[1864-11-07,)	\N
042012	Castelplanio	AN	[1861-03-17,)	\N
042013	Cerreto d'Esi	AN	[1863-02-23,)	\N
042014	Chiaravalle	AN	[1865-12-11,)	\N
042015	Corinaldo	AN	[1861-03-17,)	\N
042016	Cupramontana	AN	[1862-05-06,)	\N
042017	Fabriano	AN	[1861-03-17,)	\N
042018	Falconara Marittima	AN	[1863-02-23,)	\N
042019	Filottrano	AN	[1861-03-17,)	\N
042020	Genga	AN	[1861-03-17,)	\N
042021	Jesi	AN	[1865-12-11,)	\N
042022	Loreto	AN	[1861-03-17,)	\N
042023	Maiolati Spontini	AN	[1939-04-22,)	\N
042024	Mergo	AN	[1861-03-17,)	\N
042025	Monsano	AN	[1864-02-02,)	\N
042026	Montecarotto	AN	[1861-03-17,)	\N
042027	Montemarciano	AN	[1861-03-17,)	\N
042028	Monterado	AN	[1861-03-17,2014-01-01)	\N
042029	Monte Roberto	AN	[1861-03-17,)	\N
042030	Monte San Vito	AN	[1861-03-17,)	\N
042031	Morro d'Alba	AN	[1863-02-23,)	\N
042032	Numana	AN	[1870-01-02,)	\N
042033	Offagna	AN	[1861-03-17,)	\N
042034	Osimo	AN	[1861-03-17,)	\N
042035	Ostra	AN	[1881-05-27,)	\N
042036	Ostra Vetere	AN	[1882-04-03,)	\N
042037	Poggio San Marcello	AN	[1861-03-17,)	\N
042038	Polverigi	AN	[1861-03-17,)	\N
042039	Ripe	AN	[1861-03-17,2014-01-01)	\N
042040	Rosora	AN	[1861-03-17,)	\N
042041	San Marcello	AN	[1861-03-17,)	\N
042042	San Paolo di Jesi	AN	[1863-02-23,)	\N
042043	Santa Maria Nuova	AN	[1861-03-17,)	\N
042044	Sassoferrato	AN	[1861-03-17,)	\N
042045	Senigallia	AN	[1861-03-17,)	\N
042046	Serra de' Conti	AN	[1861-03-17,)	\N
042047	Serra San Quirico	AN	[1861-03-17,)	\N
042048	Sirolo	AN	[1861-03-17,)	\N
042049	Staffolo	AN	[1861-03-17,)	\N
042050	Trecastelli	AN	[2014-01-01,)	\N
043001	Acquacanina	MC	[1861-03-17,2017-01-01)	\N
043002	Apiro	MC	[1861-03-17,)	\N
043003	Appignano	MC	[1861-03-17,)	\N
043004	Belforte del Chienti	MC	[1955-07-10,)	\N
043005	Bolognola	MC	[1861-03-17,)	\N
043006	Caldarola	MC	[1861-03-17,)	\N
043007	Camerino	MC	[1861-03-17,)	\N
043008	Camporotondo di Fiastrone	MC	[1863-02-23,)	\N
043009	Castelraimondo	MC	[1861-03-17,)	\N
043010	Castelsantangelo sul Nera	MC	[1961-12-26,)	\N
043011	Cessapalombo	MC	[1861-03-17,)	\N
043012	Cingoli	MC	[1861-03-17,)	\N
043013	Civitanova Marche	MC	[1864-03-11,)	\N
043014	Colmurano	MC	[1861-03-17,)	\N
043015	Corridonia	MC	[1931-10-24,)	\N
043016	Esanatoglia	MC	[1862-09-29,)	\N
043017	Fiastra	MC	[1861-03-17,)	\N
043018	Fiordimonte	MC	[1861-03-17,2017-01-01)	\N
043019	Fiuminata	MC	[1861-03-17,)	\N
043020	Gagliole	MC	[1861-03-17,)	\N
043021	Gualdo	MC	[1861-03-17,)	\N
043022	Loro Piceno	MC	[1862-12-29,)	\N
043023	Macerata	MC	[1861-03-17,)	\N
043024	Matelica	MC	[1861-03-17,)	\N
043025	Mogliano	MC	[1861-03-17,)	\N
043026	Montecassiano	MC	[1861-03-17,)	\N
043027	Monte Cavallo	MC	[1863-01-26,)	\N
043028	Montecosaro	MC	[1861-03-17,)	\N
043029	Montefano	MC	[1861-03-17,)	\N
043030	Montelupone	MC	[1861-03-17,)	\N
043031	Monte San Giusto	MC	[1863-03-30,)	\N
043032	Monte San Martino	MC	[1861-03-17,)	\N
043033	Morrovalle	MC	[1861-03-17,)	\N
043034	Muccia	MC	[1861-03-17,)	\N
043035	Penna San Giovanni	MC	[1861-03-17,)	\N
043036	Petriolo	MC	[1861-03-17,)	\N
043037	Pievebovigliana	MC	[1861-03-17,2017-01-01)	\N
043038	Pieve Torina	MC	[1861-03-17,)	\N
043039	Pioraco	MC	[1861-03-17,)	\N
043040	Poggio San Vicino	MC	[1927-03-10,)	\N
043041	Pollenza	MC	[1862-10-24,)	\N
043042	Porto Recanati	MC	[1893-01-30,)	\N
043043	Potenza Picena	MC	[1863-01-05,)	\N
043044	Recanati	MC	[1893-01-30,)	\N
043045	Ripe San Ginesio	MC	[1861-03-17,)	\N
043046	San Ginesio	MC	[1861-03-17,)	\N
043047	San Severino Marche	MC	[1863-08-10,)	\N
043048	Sant'Angelo in Pontano	MC	[1861-03-17,)	\N
043049	Sarnano	MC	[1861-03-17,)	\N
043050	Sefro	MC	[1861-03-17,)	\N
043051	Serrapetrona	MC	[1861-03-17,)	\N
043052	Serravalle di Chienti	MC	[1862-10-24,)	\N
043053	Tolentino	MC	[1861-03-17,)	\N
043054	Treia	MC	[1861-03-17,)	\N
043055	Urbisaglia	MC	[1946-10-27,)	\N
043056	Ussita	MC	[1913-01-01,)	\N
043057	Visso	MC	[1929-02-24,)	\N
043058	Valfornace	MC	[2017-01-01,)	\N
044001	Acquasanta Terme	AP	[1957-12-15,)	\N
044002	Acquaviva Picena	AP	[1862-11-24,)	\N
044003	Altidona	AP	[1861-03-17,2009-07-12)	109001
044004	Amandola	AP	[1861-03-17,2009-07-12)	109002
044005	Appignano del Tronto	AP	[1879-03-28,)	\N
044006	Arquata del Tronto	AP	[1862-11-24,)	\N
044007	Ascoli Piceno	AP	[1867-01-17,)	\N
044008	Belmonte Piceno	AP	[1863-01-26,2009-07-12)	109003
044009	Campofilone	AP	[1861-03-17,2009-07-12)	109004
044010	Carassai	AP	[1861-03-17,)	\N
044011	Castel di Lama	AP	[1862-11-24,)	\N
044012	Castignano	AP	[1865-12-25,)	\N
044013	Castorano	AP	[1861-03-17,)	\N
044014	Colli del Tronto	AP	[1862-11-24,)	\N
044015	Comunanza	AP	[1945-09-14,)	\N
044016	Cossignano	AP	[1861-03-17,)	\N
044017	Cupra Marittima	AP	[1862-11-24,)	\N
044018	Falerone	AP	[1861-03-17,2009-07-12)	109005
044019	Fermo	AP	[1877-12-03,2009-07-12)	109006
044020	Folignano	AP	[1861-03-17,)	\N
044021	Force	AP	[1861-03-17,)	\N
044022	Francavilla d'Ete	AP	[1863-01-26,2009-07-12)	109007
044023	Grottammare	AP	[1861-03-17,)	\N
044024	Grottazzolina	AP	[1861-03-17,2009-07-12)	109008
044025	Lapedona	AP	[1861-03-17,2009-07-12)	109009
044026	Magliano di Tenna	AP	[1862-11-24,2009-07-12)	109010
044027	Maltignano	AP	[1861-03-17,)	\N
044028	Massa Fermana	AP	[1862-11-24,2009-07-12)	109011
044029	Massignano	AP	[1861-03-17,)	\N
044030	Monsampietro Morico	AP	[1893-03-03,2009-07-12)	109012
044031	Monsampolo del Tronto	AP	[1862-11-24,)	\N
044032	Montalto delle Marche	AP	[1867-01-31,)	\N
044033	Montappone	AP	[1861-03-17,2009-07-12)	109013
044034	Montedinove	AP	[1861-03-17,)	\N
044035	Montefalcone Appennino	AP	[1870-09-30,2009-07-12)	109014
044036	Montefiore dell'Aso	AP	[1862-11-24,)	\N
044037	Montefortino	AP	[1861-03-17,2009-07-12)	109015
044038	Montegallo	AP	[1861-03-17,)	\N
044039	Monte Giberto	AP	[1861-03-17,2009-07-12)	109016
044040	Montegiorgio	AP	[1898-08-13,2009-07-12)	109017
044041	Montegranaro	AP	[1861-03-17,2009-07-12)	109018
044042	Monteleone di Fermo	AP	[1893-03-03,2009-07-12)	109019
044043	Montelparo	AP	[1861-03-17,2009-07-12)	109020
044044	Montemonaco	AP	[1861-03-17,)	\N
044045	Monteprandone	AP	[1861-03-17,)	\N
044046	Monte Rinaldo	AP	[1861-03-17,2009-07-12)	109021
044047	Monterubbiano	AP	[1868-08-27,2009-07-12)	109022
044048	Monte San Pietrangeli	AP	[1861-03-17,2009-07-12)	109023
044049	Monte Urano	AP	[1861-03-17,2009-07-12)	109024
044050	Monte Vidon Combatte	AP	[1861-03-17,2009-07-12)	109025
044051	Monte Vidon Corrado	AP	[1861-03-17,2009-07-12)	109026
044052	Montottone	AP	[1861-03-17,2009-07-12)	109027
044053	Moresco	AP	[1910-07-26,2009-07-12)	109028
044054	Offida	AP	[1861-03-17,)	\N
044055	Ortezzano	AP	[1861-03-17,2009-07-12)	109029
044056	Palmiano	AP	[1861-03-17,)	\N
044057	Pedaso	AP	[1861-03-17,2009-07-12)	109030
044058	Petritoli	AP	[1869-03-04,2009-07-12)	109031
044059	Ponzano di Fermo	AP	[1862-11-24,2009-07-12)	109032
044060	Porto San Giorgio	AP	[1877-12-03,2009-07-12)	109033
044061	Porto Sant'Elpidio	AP	[1952-01-01,2009-07-12)	109034
044062	Rapagnano	AP	[1861-03-17,2009-07-12)	109035
044063	Ripatransone	AP	[1861-03-17,)	\N
044064	Roccafluvione	AP	[1882-03-17,)	\N
044065	Rotella	AP	[1869-04-26,)	\N
044066	San Benedetto del Tronto	AP	[1862-11-24,)	\N
044067	Santa Vittoria in Matenano	AP	[1862-11-24,2009-07-12)	109036
044068	Sant'Elpidio a Mare	AP	[1861-03-17,2009-07-12)	109037
044069	Servigliano	AP	[1863-01-26,2009-07-12)	109038
044070	Smerillo	AP	[1919-08-04,2009-07-12)	109039
044071	Spinetoli	AP	[1867-01-31,)	\N
044072	Torre San Patrizio	AP	[1861-03-17,2009-07-12)	109040
044073	Venarotta	AP	[1882-03-17,)	\N
045001	Aulla	MS	[1881-04-22,)	\N
045002	Bagnone	MS	[1894-03-09,)	\N
045003	Carrara	MS	[1861-03-17,)	\N
045004	Casola in Lunigiana	MS	[1863-03-30,)	\N
045005	Comano	MS	[1919-08-22,)	\N
045006	Filattiera	MS	[1865-12-25,)	\N
045007	Fivizzano	MS	[1861-03-17,)	\N
045008	Fosdinovo	MS	[1861-03-17,)	\N
045009	Licciana Nardi	MS	[1933-10-06,)	\N
045010	Massa	MS	[1868-10-10,)	\N
045011	Montignoso	MS	[1861-03-17,)	\N
045012	Mulazzo	MS	[1861-03-17,)	\N
045013	Podenzana	MS	[1881-04-22,)	\N
045014	Pontremoli	MS	[1861-03-17,)	\N
045015	Tresana	MS	[1869-04-01,)	\N
045016	Villafranca in Lunigiana	MS	[1894-03-09,)	\N
045017	Zeri	MS	[1861-03-17,)	\N
046001	Altopascio	LU	[1881-04-22,)	\N
046002	Bagni di Lucca	LU	[1898-07-01,)	\N
046003	Barga	LU	[1861-03-17,)	\N
046004	Borgo a Mozzano	LU	[1898-07-01,)	\N
046005	Camaiore	LU	[1861-03-17,)	\N
046006	Camporgiano	LU	[1923-11-24,)	\N
046007	Capannori	LU	[1884-07-07,)	\N
046008	Careggine	LU	[1923-11-24,)	\N
046009	Castelnuovo di Garfagnana	LU	[1923-11-24,)	\N
046010	Castiglione di Garfagnana	LU	[1923-11-24,)	\N
046011	Coreglia Antelminelli	LU	[1863-01-05,)	\N
046012	Fabbriche di Vallico	LU	[1950-08-06,2014-01-01)	\N
046013	Forte dei Marmi	LU	[1913-05-11,)	\N
046014	Fosciandora	LU	[1923-11-24,)	\N
046015	Gallicano	LU	[1923-11-24,)	\N
046016	Giuncugnano	LU	[1923-11-24,2015-01-01)	\N
046017	Lucca	LU	[1884-07-07,)	\N
046018	Massarosa	LU	[1870-01-02,)	\N
046019	Minucciano	LU	[1923-11-24,)	\N
046020	Molazzana	LU	[1923-11-24,)	\N
046021	Montecarlo	LU	[1881-04-22,)	\N
046022	Pescaglia	LU	[1861-03-17,)	\N
046023	Piazza al Serchio	LU	[1923-11-24,)	\N
046024	Pietrasanta	LU	[1861-03-17,)	\N
046025	Pieve Fosciana	LU	[1923-11-24,)	\N
046026	Porcari	LU	[1913-07-13,)	\N
046027	San Romano in Garfagnana	LU	[1923-11-24,)	\N
046028	Seravezza	LU	[1861-03-17,)	\N
046029	Sillano	LU	[1923-11-24,2015-01-01)	\N
046030	Stazzema	LU	[1861-03-17,)	\N
046031	Vagli Sotto	LU	[1923-11-24,)	\N
046032	Vergemoli	LU	[1923-11-24,2014-01-01)	\N
046033	Viareggio	LU	[1870-01-02,)	\N
046034	Villa Basilica	LU	[1890-12-01,)	\N
046035	Villa Collemandina	LU	[1923-11-24,)	\N
046036	Fabbriche di Vergemoli	LU	[2014-01-01,)	\N
046037	Sillano Giuncugnano	LU	[2015-01-01,)	\N
047001	Abetone	PT	[1936-07-26,2017-01-01)	\N
047002	Agliana	PT	[1927-01-12,)	\N
047003	Buggiano	PT	[1928-01-26,)	\N
047004	Cutigliano	PT	[1927-01-12,2017-01-01)	\N
047005	Lamporecchio	PT	[1927-01-12,)	\N
047006	Larciano	PT	[1927-01-12,)	\N
047007	Marliana	PT	[1927-01-12,)	\N
047008	Massa e Cozzile	PT	[1928-01-26,)	\N
047009	Monsummano Terme	PT	[1948-07-09,)	\N
047010	Montale	PT	[1927-01-12,)	\N
047011	Montecatini-Terme	PT	[1928-12-08,)	\N
047012	Pescia	PT	[1928-01-26,)	\N
047013	Pieve a Nievole	PT	[1928-01-26,)	\N
047014	Pistoia	PT	[1927-01-12,)	\N
047015	Piteglio	PT	[1927-01-12,2017-01-01)	\N
047016	Ponte Buggianese	PT	[1928-01-26,)	\N
047017	Quarrata	PT	[1959-10-03,)	\N
047018	Sambuca Pistoiese	PT	[1927-01-12,)	\N
047019	San Marcello Pistoiese	PT	[1927-01-12,2017-01-01)	\N
047020	Serravalle Pistoiese	PT	[1927-01-12,)	\N
047021	Uzzano	PT	[1928-01-26,)	\N
047022	Chiesina Uzzanese	PT	[1963-04-09,)	\N
047023	Abetone Cutigliano	PT	[2017-01-01,)	\N
047024	San Marcello Piteglio	PT	[2017-01-01,)	\N
048001	Bagno a Ripoli	FI	[1869-12-10,)	\N
048002	Barberino di Mugello	FI	[1861-03-17,)	\N
048003	Barberino Val d'Elsa	FI	[1893-01-02,2019-01-01)	\N
048004	Borgo San Lorenzo	FI	[1861-03-17,)	\N
048005	Calenzano	FI	[1861-03-17,)	\N
048006	Campi Bisenzio	FI	[1864-06-23,)	\N
048008	Capraia e Limite	FI	[1863-04-13,)	\N
048010	Castelfiorentino	FI	[1876-03-20,)	\N
048011	Cerreto Guidi	FI	[1861-03-17,)	\N
048012	Certaldo	FI	[1861-03-17,)	\N
048013	Dicomano	FI	[1893-04-10,)	\N
048014	Empoli	FI	[1861-03-17,)	\N
048015	Fiesole	FI	[1865-08-13,)	\N
048016	Figline Valdarno	FI	[1864-01-29,2014-01-01)	\N
048017	Firenze	FI	[1869-12-10,)	\N
048018	Firenzuola	FI	[1861-03-17,)	\N
048019	Fucecchio	FI	[1861-03-17,)	\N
048020	Gambassi Terme	FI	[1977-05-12,)	\N
048021	Greve in Chianti	FI	[1977-09-10,)	\N
048022	Impruneta	FI	[1928-12-16,)	\N
048023	Incisa in Val d'Arno	FI	[1863-04-13,2014-01-01)	\N
048024	Lastra a Signa	FI	[1861-03-17,)	\N
048025	Londa	FI	[1861-03-17,)	\N
048026	Marradi	FI	[1861-03-17,)	\N
048027	Montaione	FI	[1876-03-20,)	\N
048028	Montelupo Fiorentino	FI	[1863-04-13,)	\N
048030	Montespertoli	FI	[1861-03-17,)	\N
048031	Palazzuolo sul Senio	FI	[1951-09-27,)	\N
048032	Pelago	FI	[1861-03-17,)	\N
048033	Pontassieve	FI	[1861-03-17,)	\N
048035	Reggello	FI	[1861-03-17,)	\N
048036	Rignano sull'Arno	FI	[1863-04-13,)	\N
048037	Rufina	FI	[1915-12-17,)	\N
048038	San Casciano in Val di Pesa	FI	[1865-08-13,)	\N
048039	San Godenzo	FI	[1861-03-17,)	\N
048040	San Piero a Sieve	FI	[1861-03-17,2014-01-01)	\N
048041	Scandicci	FI	[1929-12-18,)	\N
048042	Scarperia	FI	[1861-03-17,2014-01-01)	\N
048043	Sesto Fiorentino	FI	[1869-08-11,)	\N
048044	Signa	FI	[1861-03-17,)	\N
048045	Tavarnelle Val di Pesa	FI	[1909-04-14,2019-01-01)	\N
048046	Vaglia	FI	[1861-03-17,)	\N
048049	Vicchio	FI	[1861-03-17,)	\N
048050	Vinci	FI	[1861-03-17,)	\N
048052	Figline e Incisa Valdarno	FI	[2014-01-01,)	\N
048053	Scarperia e San Piero	FI	[2014-01-01,)	\N
048054	Barberino Tavarnelle	FI	[2019-01-01,)	\N
049001	Bibbona	LI	[1925-11-30,)	\N
049002	Campiglia Marittima	LI	[1925-11-30,)	\N
049003	Campo nell'Elba	LI	[1894-08-03,)	\N
049004	Capoliveri	LI	[1906-04-18,)	\N
049005	Capraia Isola	LI	[1925-11-30,)	\N
049006	Castagneto Carducci	LI	[1925-11-30,)	\N
049007	Cecina	LI	[1925-11-30,)	\N
049008	Collesalvetti	LI	[1925-11-30,)	\N
049009	Livorno	LI	[1861-03-17,)	\N
049010	Marciana	LI	[1884-04-07,)	\N
049011	Marciana Marina	LI	[1894-08-03,)	\N
049012	Piombino	LI	[1925-11-30,)	\N
049013	Porto Azzurro	LI	[1947-07-06,)	\N
049014	Portoferraio	LI	[1861-03-17,)	\N
049015	Rio Marina	LI	[1882-06-05,2018-01-01)	\N
049016	Rio nell'Elba	LI	[1882-06-05,2018-01-01)	\N
049017	Rosignano Marittimo	LI	[1925-11-30,)	\N
049018	San Vincenzo	LI	[1949-08-04,)	\N
049019	Sassetta	LI	[1925-11-30,)	\N
049020	Suvereto	LI	[1925-11-30,)	\N
049021	Rio	LI	[2018-01-01,)	\N
050001	Bientina	PI	[1861-03-17,)	\N
050002	Buti	PI	[1867-06-24,)	\N
050003	Calci	PI	[1884-09-16,)	\N
050004	Calcinaia	PI	[1861-03-17,)	\N
050005	Capannoli	PI	[1861-03-17,)	\N
050006	Casale Marittimo	PI	[1899-07-26,)	\N
050007	Casciana Terme	PI	[1956-08-15,2014-01-01)	\N
050008	Cascina	PI	[1861-03-17,)	\N
050009	Castelfranco di Sotto	PI	[1925-11-30,)	\N
050010	Castellina Marittima	PI	[1861-03-17,)	\N
050011	Castelnuovo di Val di Cecina	PI	[1870-06-24,)	\N
050012	Chianni	PI	[1861-03-17,)	\N
050013	Crespina	PI	[1902-08-22,2014-01-01)	\N
050014	Fauglia	PI	[1861-03-17,)	\N
050015	Guardistallo	PI	[1861-03-17,)	\N
050016	Lajatico	PI	[1861-03-17,)	\N
050017	Lari	PI	[1861-03-17,2014-01-01)	\N
050018	Lorenzana	PI	[1861-03-17,2014-01-01)	\N
050019	Montecatini Val di Cecina	PI	[1869-06-11,)	\N
050020	Montescudaio	PI	[1861-03-17,)	\N
050021	Monteverdi Marittimo	PI	[1920-07-05,)	\N
050022	Montopoli in Val d'Arno	PI	[1925-11-30,)	\N
050023	Orciano Pisano	PI	[1862-10-20,)	\N
050024	Palaia	PI	[1861-03-17,)	\N
050025	Peccioli	PI	[1861-03-17,)	\N
050026	Pisa	PI	[1867-08-05,)	\N
050027	Pomarance	PI	[1870-07-30,)	\N
050028	Ponsacco	PI	[1861-03-17,)	\N
050029	Pontedera	PI	[1861-03-17,)	\N
050030	Riparbella	PI	[1892-06-20,)	\N
050031	San Giuliano Terme	PI	[1935-07-31,)	\N
050032	San Miniato	PI	[1925-11-30,)	\N
050033	Santa Croce sull'Arno	PI	[1925-11-30,)	\N
050034	Santa Luce	PI	[1861-03-17,)	\N
050035	Santa Maria a Monte	PI	[1925-11-30,)	\N
050036	Terricciola	PI	[1861-03-17,)	\N
050037	Vecchiano	PI	[1861-03-17,)	\N
050038	Vicopisano	PI	[1884-09-16,)	\N
050039	Volterra	PI	[1869-06-11,)	\N
050040	Casciana Terme Lari	PI	[2014-01-01,)	\N
050041	Crespina Lorenzana	PI	[2014-01-01,)	\N
051001	Anghiari	AR	[1861-03-17,)	\N
051002	Arezzo	AR	[1861-03-17,)	\N
051003	Badia Tedalda	AR	[1861-03-17,)	\N
051004	Bibbiena	AR	[1861-03-17,)	\N
051005	Bucine	AR	[1861-03-17,)	\N
051006	Capolona	AR	[1861-03-17,)	\N
051007	Caprese Michelangelo	AR	[1913-03-20,)	\N
051008	Castel Focognano	AR	[1861-03-17,)	\N
051009	Castelfranco di Sopra	AR	[1861-03-17,2014-01-01)	\N
051010	Castel San Niccolò	AR	[1868-04-01,)	\N
051011	Castiglion Fibocchi	AR	[1863-07-13,)	\N
051012	Castiglion Fiorentino	AR	[1861-03-17,)	\N
051013	Cavriglia	AR	[1861-03-17,)	\N
051014	Chitignano	AR	[1861-03-17,)	\N
051015	Chiusi della Verna	AR	[1928-05-19,)	\N
051016	Civitella in Val di Chiana	AR	[1862-11-28,)	\N
051017	Cortona	AR	[1861-03-17,)	\N
051018	Foiano della Chiana	AR	[1862-11-28,)	\N
051019	Laterina	AR	[1861-03-17,2018-01-01)	\N
051020	Loro Ciuffenna	AR	[1863-04-13,)	\N
051021	Lucignano	AR	[1861-03-17,)	\N
051022	Marciano della Chiana	AR	[1861-03-17,)	\N
051023	Montemignaio	AR	[1868-04-01,)	\N
051024	Monterchi	AR	[1939-02-18,)	\N
051025	Monte San Savino	AR	[1861-03-17,)	\N
051026	Montevarchi	AR	[1861-03-17,)	\N
051027	Ortignano Raggiolo	AR	[1875-10-26,)	\N
051028	Pergine Valdarno	AR	[1928-02-16,2018-01-01)	\N
051029	Pian di Sco	AR	[1861-03-17,2014-01-01)	\N
051030	Pieve Santo Stefano	AR	[1861-03-17,)	\N
051031	Poppi	AR	[1861-03-17,)	\N
051032	Pratovecchio	AR	[1861-03-17,2014-01-01)	\N
051033	San Giovanni Valdarno	AR	[1863-04-13,)	\N
051034	Sansepolcro	AR	[1861-03-17,)	\N
051035	Sestino	AR	[1861-03-17,)	\N
051036	Stia	AR	[1861-03-17,2014-01-01)	\N
051037	Subbiano	AR	[1861-03-17,)	\N
051038	Talla	AR	[1861-03-17,)	\N
051039	Terranuova Bracciolini	AR	[1868-08-09,)	\N
051040	Castelfranco Piandiscò	AR	[2014-01-01,)	\N
051041	Pratovecchio Stia	AR	[2014-01-01,)	\N
051042	Laterina Pergine Valdarno	AR	[2018-01-01,)	\N
052001	Abbadia San Salvatore	SI	[1867-07-22,)	\N
052002	Asciano	SI	[1861-03-17,)	\N
052003	Buonconvento	SI	[1861-03-17,)	\N
052004	Casole d'Elsa	SI	[1862-10-06,)	\N
052005	Castellina in Chianti	SI	[1861-03-17,)	\N
052006	Castelnuovo Berardenga	SI	[1861-03-17,)	\N
052007	Castiglione d'Orcia	SI	[1867-07-22,)	\N
052008	Cetona	SI	[1861-03-17,)	\N
052009	Chianciano Terme	SI	[1957-12-06,)	\N
052010	Chiusdino	SI	[1861-03-17,)	\N
052011	Chiusi	SI	[1861-03-17,)	\N
052012	Colle di Val d'Elsa	SI	[1862-10-06,)	\N
052013	Gaiole in Chianti	SI	[1911-06-14,)	\N
052014	Montalcino	SI	[1861-03-17,2017-01-01)	\N
052015	Montepulciano	SI	[1861-03-17,)	\N
052016	Monteriggioni	SI	[1861-03-17,)	\N
052017	Monteroni d'Arbia	SI	[1862-10-06,)	\N
052018	Monticiano	SI	[1861-03-17,)	\N
052019	Murlo	SI	[1861-03-17,)	\N
052020	Piancastagnaio	SI	[1861-03-17,)	\N
052021	Pienza	SI	[1861-03-17,)	\N
052022	Poggibonsi	SI	[1861-03-17,)	\N
052023	Radda in Chianti	SI	[1911-06-14,)	\N
052024	Radicofani	SI	[1861-03-17,)	\N
052025	Radicondoli	SI	[1861-03-17,)	\N
052026	Rapolano Terme	SI	[1949-09-09,)	\N
052027	San Casciano dei Bagni	SI	[1861-03-17,)	\N
052028	San Gimignano	SI	[1861-03-17,)	\N
052029	San Giovanni d'Asso	SI	[1877-07-16,2017-01-01)	\N
052030	San Quirico d'Orcia	SI	[1862-10-06,)	\N
052031	Sarteano	SI	[1861-03-17,)	\N
052032	Siena	SI	[1876-12-28,)	\N
052033	Sinalunga	SI	[1864-11-07,)	\N
052034	Sovicille	SI	[1861-03-17,)	\N
052035	Torrita di Siena	SI	[1928-03-14,)	\N
052036	Trequanda	SI	[1877-07-16,)	\N
052037	Montalcino	SI	[2017-01-01,)	\N
053001	Arcidosso	GR	[1861-03-17,)	\N
053002	Campagnatico	GR	[1861-03-17,)	\N
053003	Capalbio	GR	[1960-09-29,)	\N
053004	Castel del Piano	GR	[1861-03-17,)	\N
053005	Castell'azzara	GR	[1915-04-05,)	\N
053006	Castiglione della Pescaia	GR	[1861-03-17,)	\N
053007	Cinigiano	GR	[1861-03-17,)	\N
053008	Civitella Paganico	GR	[1928-03-13,)	\N
053009	Follonica	GR	[1920-10-19,)	\N
053010	Gavorrano	GR	[1861-03-17,)	\N
053011	Grosseto	GR	[1861-03-17,)	\N
053012	Isola del Giglio	GR	[1861-03-17,)	\N
053013	Magliano in Toscana	GR	[1862-11-07,)	\N
053014	Manciano	GR	[1861-03-17,)	\N
053015	Massa Marittima	GR	[1861-03-17,)	\N
053016	Monte Argentario	GR	[1861-03-17,)	\N
053017	Montieri	GR	[1861-03-17,)	\N
053018	Orbetello	GR	[1861-03-17,)	\N
053019	Pitigliano	GR	[1861-03-17,)	\N
053020	Roccalbegna	GR	[1861-03-17,)	\N
053021	Roccastrada	GR	[1861-03-17,)	\N
053022	Santa Fiora	GR	[1861-03-17,)	\N
053023	Scansano	GR	[1861-03-17,)	\N
053024	Scarlino	GR	[1960-07-19,)	\N
053025	Seggiano	GR	[1920-10-19,)	\N
053026	Sorano	GR	[1861-03-17,)	\N
053027	Monterotondo Marittimo	GR	[1961-01-26,)	\N
053028	Semproniano	GR	[1963-04-17,)	\N
054001	Assisi	PG	[1861-03-17,)	\N
054002	Bastia Umbra	PG	[1861-03-17,)	\N
054003	Bettona	PG	[1861-03-17,)	\N
054004	Bevagna	PG	[1861-03-17,)	\N
054005	Campello sul Clitunno	PG	[1863-04-13,)	\N
054006	Cannara	PG	[1869-05-17,)	\N
054007	Cascia	PG	[1861-03-17,)	\N
054008	Castel Ritaldi	PG	[1930-09-14,)	\N
054009	Castiglione del Lago	PG	[1875-05-11,)	\N
054010	Cerreto di Spoleto	PG	[1863-04-13,)	\N
054011	Citerna	PG	[1861-03-17,)	\N
054012	Città della Pieve	PG	[1861-03-17,)	\N
054013	Città di Castello	PG	[1861-03-17,)	\N
054014	Collazzone	PG	[1861-03-17,)	\N
054015	Corciano	PG	[1861-03-17,)	\N
054016	Costacciaro	PG	[1861-03-17,)	\N
054017	Deruta	PG	[1861-03-17,)	\N
054018	Foligno	PG	[1861-03-17,)	\N
054019	Fossato di Vico	PG	[1863-04-13,)	\N
054020	Fratta Todina	PG	[1863-04-13,)	\N
054021	Giano dell'Umbria	PG	[1863-04-13,)	\N
054022	Gualdo Cattaneo	PG	[1861-03-17,)	\N
054023	Gualdo Tadino	PG	[1861-03-17,)	\N
054024	Gubbio	PG	[1861-03-17,)	\N
054025	Lisciano Niccone	PG	[1864-11-07,)	\N
054026	Magione	PG	[1861-03-17,)	\N
054027	Marsciano	PG	[1861-03-17,)	\N
054028	Massa Martana	PG	[1863-04-13,)	\N
054029	Monte Castello di Vibio	PG	[1863-04-13,)	\N
054030	Montefalco	PG	[1861-03-17,)	\N
054031	Monteleone di Spoleto	PG	[1863-04-13,)	\N
054032	Monte Santa Maria Tiberina	PG	[1927-04-14,)	\N
054033	Montone	PG	[1861-03-17,)	\N
054034	Nocera Umbra	PG	[1863-04-13,)	\N
054035	Norcia	PG	[1861-03-17,)	\N
054036	Paciano	PG	[1861-03-17,)	\N
054037	Panicale	PG	[1861-03-17,)	\N
054038	Passignano sul Trasimeno	PG	[1918-06-03,)	\N
054039	Perugia	PG	[1861-03-17,)	\N
054040	Piegaro	PG	[1861-03-17,)	\N
054041	Pietralunga	PG	[1861-03-17,)	\N
054042	Poggiodomo	PG	[1861-03-17,)	\N
054043	Preci	PG	[1861-03-17,)	\N
054044	San Giustino	PG	[1861-03-17,)	\N
054045	Sant'Anatolia di Narco	PG	[1895-04-26,)	\N
054046	Scheggia e Pascelupo	PG	[1878-11-23,)	\N
054047	Scheggino	PG	[1895-04-26,)	\N
054048	Sellano	PG	[1879-08-29,)	\N
054049	Sigillo	PG	[1861-03-17,)	\N
054050	Spello	PG	[1861-03-17,)	\N
054051	Spoleto	PG	[1861-03-17,)	\N
054052	Todi	PG	[1861-03-17,)	\N
054053	Torgiano	PG	[1861-03-17,)	\N
054054	Trevi	PG	[1861-03-17,)	\N
054055	Tuoro sul Trasimeno	PG	[1875-05-11,)	\N
054056	Umbertide	PG	[1863-04-13,)	\N
054057	Valfabbrica	PG	[1861-03-17,)	\N
054058	Vallo di Nera	PG	[1881-05-13,)	\N
054059	Valtopina	PG	[1861-03-17,)	\N
055001	Acquasparta	TR	[1927-01-12,)	\N
055002	Allerona	TR	[1927-01-12,)	\N
055003	Alviano	TR	[1927-01-12,)	\N
055004	Amelia	TR	[1927-01-12,)	\N
055005	Arrone	TR	[1927-01-12,)	\N
055006	Attigliano	TR	[1927-01-12,)	\N
055007	Baschi	TR	[1927-01-12,)	\N
055008	Calvi dell'Umbria	TR	[1927-01-12,)	\N
055009	Castel Giorgio	TR	[1927-01-12,)	\N
055010	Castel Viscardo	TR	[1927-01-12,)	\N
055011	Fabro	TR	[1927-01-12,)	\N
055012	Ferentillo	TR	[1927-01-12,)	\N
055013	Ficulle	TR	[1927-01-12,)	\N
055014	Giove	TR	[1927-01-12,)	\N
055015	Guardea	TR	[1927-01-12,)	\N
055016	Lugnano in Teverina	TR	[1927-01-12,)	\N
055017	Montecastrilli	TR	[1927-01-12,)	\N
055018	Montecchio	TR	[1948-04-30,)	\N
055019	Montefranco	TR	[1927-01-12,)	\N
055020	Montegabbione	TR	[1927-01-12,)	\N
055021	Monteleone d'Orvieto	TR	[1927-01-12,)	\N
055022	Narni	TR	[1927-01-12,)	\N
055023	Orvieto	TR	[1927-01-12,)	\N
055024	Otricoli	TR	[1927-01-12,)	\N
055025	Parrano	TR	[1927-01-12,)	\N
055026	Penna in Teverina	TR	[1927-01-12,)	\N
055027	Polino	TR	[1927-01-12,)	\N
055028	Porano	TR	[1927-01-12,)	\N
055029	San Gemini	TR	[1927-01-12,)	\N
055030	San Venanzo	TR	[1927-01-12,)	\N
055031	Stroncone	TR	[1927-01-12,)	\N
055032	Terni	TR	[1927-01-12,)	\N
055033	Avigliano Umbro	TR	[1975-04-24,)	\N
056001	Acquapendente	VT	[1927-01-12,)	\N
056002	Arlena di Castro	VT	[1927-01-12,)	\N
056003	Bagnoregio	VT	[1927-01-12,)	\N
056004	Barbarano Romano	VT	[1927-01-12,)	\N
056005	Bassano Romano	VT	[1964-03-01,)	\N
056006	Bassano in Teverina	VT	[1927-01-12,)	\N
056007	Blera	VT	[1952-10-07,)	\N
056008	Bolsena	VT	[1927-01-12,)	\N
056009	Bomarzo	VT	[1927-01-12,)	\N
056010	Calcata	VT	[1927-01-12,)	\N
056011	Canepina	VT	[1927-01-12,)	\N
056012	Canino	VT	[1927-01-12,)	\N
056013	Capodimonte	VT	[1927-01-12,)	\N
056014	Capranica	VT	[1927-01-12,)	\N
056015	Caprarola	VT	[1927-01-12,)	\N
056016	Carbognano	VT	[1927-01-12,)	\N
056017	Castel Sant'Elia	VT	[1927-01-12,)	\N
056018	Castiglione in Teverina	VT	[1927-01-12,)	\N
056019	Celleno	VT	[1927-01-12,)	\N
056020	Cellere	VT	[1927-01-12,)	\N
056021	Civita Castellana	VT	[1927-01-12,)	\N
056022	Civitella d'Agliano	VT	[1927-01-12,)	\N
056023	Corchiano	VT	[1927-01-12,)	\N
056024	Fabrica di Roma	VT	[1927-01-12,)	\N
056025	Faleria	VT	[1927-01-12,)	\N
056026	Farnese	VT	[1927-01-12,)	\N
056027	Gallese	VT	[1927-01-12,)	\N
056028	Gradoli	VT	[1927-01-12,)	\N
056029	Graffignano	VT	[1927-01-12,)	\N
056030	Grotte di Castro	VT	[1927-01-12,)	\N
056031	Ischia di Castro	VT	[1927-01-12,)	\N
056032	Latera	VT	[1927-01-12,)	\N
056033	Lubriano	VT	[1927-01-12,)	\N
056034	Marta	VT	[1927-01-12,)	\N
056035	Montalto di Castro	VT	[1928-12-30,)	\N
056036	Montefiascone	VT	[1927-01-12,)	\N
056037	Monte Romano	VT	[1927-04-14,)	\N
056038	Monterosi	VT	[1928-12-30,)	\N
056039	Nepi	VT	[1928-12-30,)	\N
056040	Onano	VT	[1927-01-12,)	\N
056041	Oriolo Romano	VT	[1928-12-30,)	\N
056042	Orte	VT	[1927-01-12,)	\N
056043	Piansano	VT	[1927-01-12,)	\N
056044	Proceno	VT	[1927-01-12,)	\N
056045	Ronciglione	VT	[1927-01-12,)	\N
056046	Villa San Giovanni in Tuscia	VT	[1961-11-09,)	\N
056047	San Lorenzo Nuovo	VT	[1927-01-12,)	\N
056048	Soriano nel Cimino	VT	[1927-01-12,)	\N
056049	Sutri	VT	[1927-01-12,)	\N
056050	Tarquinia	VT	[1928-12-30,)	\N
056051	Tessennano	VT	[1927-01-12,)	\N
056052	Tuscania	VT	[1927-01-12,)	\N
056053	Valentano	VT	[1927-01-12,)	\N
056054	Vallerano	VT	[1927-01-12,)	\N
056055	Vasanello	VT	[1949-09-08,)	\N
056056	Vejano	VT	[1927-01-12,)	\N
056057	Vetralla	VT	[1927-01-12,)	\N
056058	Vignanello	VT	[1927-01-12,)	\N
056059	Viterbo	VT	[1927-01-12,)	\N
056060	Vitorchiano	VT	[1927-01-12,)	\N
057001	Accumoli	RI	[1927-01-12,)	\N
057002	Amatrice	RI	[1927-01-12,)	\N
057003	Antrodoco	RI	[1927-01-12,)	\N
057004	Ascrea	RI	[1927-01-12,)	\N
057005	Belmonte in Sabina	RI	[1927-01-12,)	\N
057006	Borbona	RI	[1927-01-12,)	\N
057007	Borgorose	RI	[1960-09-29,)	\N
057008	Borgo Velino	RI	[1927-01-12,)	\N
057009	Cantalice	RI	[1927-01-12,)	\N
057010	Cantalupo in Sabina	RI	[1927-01-12,)	\N
057011	Casaprota	RI	[1927-01-12,)	\N
057012	Casperia	RI	[1947-08-17,)	\N
057013	Castel di Tora	RI	[1927-01-12,)	\N
057014	Castelnuovo di Farfa	RI	[1927-01-12,)	\N
057015	Castel Sant'Angelo	RI	[1927-01-12,)	\N
057016	Cittaducale	RI	[1927-01-12,)	\N
057017	Cittareale	RI	[1927-01-12,)	\N
057018	Collalto Sabino	RI	[1927-01-12,)	\N
057019	Colle di Tora	RI	[1948-03-21,)	\N
057020	Collegiove	RI	[1927-01-12,)	\N
057021	Collevecchio	RI	[1927-01-12,)	\N
057022	Colli sul Velino	RI	[1962-09-09,)	\N
057023	Concerviano	RI	[1927-01-12,)	\N
057024	Configni	RI	[1927-01-12,)	\N
057025	Contigliano	RI	[1927-01-12,)	\N
057026	Cottanello	RI	[1927-01-12,)	\N
057027	Fara in Sabina	RI	[1927-01-12,)	\N
057028	Fiamignano	RI	[1927-01-12,)	\N
057029	Forano	RI	[1927-01-12,)	\N
057030	Frasso Sabino	RI	[1927-01-12,)	\N
057031	Greccio	RI	[1927-01-12,)	\N
057032	Labro	RI	[1927-01-12,)	\N
057033	Leonessa	RI	[1927-01-12,)	\N
057034	Longone Sabino	RI	[1927-01-12,)	\N
057035	Magliano Sabina	RI	[1927-01-12,)	\N
057036	Marcetelli	RI	[1927-01-12,)	\N
057037	Micigliano	RI	[1927-01-12,)	\N
057038	Mompeo	RI	[1927-01-12,)	\N
057039	Montasola	RI	[1927-01-12,)	\N
057040	Montebuono	RI	[1927-01-12,)	\N
057041	Monteleone Sabino	RI	[1927-01-12,)	\N
057042	Montenero Sabino	RI	[1927-01-12,)	\N
057043	Monte San Giovanni in Sabina	RI	[1927-01-12,)	\N
057044	Montopoli di Sabina	RI	[1927-01-12,)	\N
057045	Morro Reatino	RI	[1927-01-12,)	\N
057046	Nespolo	RI	[1927-01-12,)	\N
057047	Orvinio	RI	[1927-01-12,)	\N
057048	Paganico Sabino	RI	[1927-01-12,)	\N
057049	Pescorocchiano	RI	[1927-01-12,)	\N
057050	Petrella Salto	RI	[1927-01-12,)	\N
057051	Poggio Bustone	RI	[1927-01-12,)	\N
057052	Poggio Catino	RI	[1927-01-12,)	\N
057053	Poggio Mirteto	RI	[1927-01-12,)	\N
057054	Poggio Moiano	RI	[1927-01-12,)	\N
057055	Poggio Nativo	RI	[1927-01-12,)	\N
057056	Poggio San Lorenzo	RI	[1927-01-12,)	\N
057057	Posta	RI	[1927-01-12,)	\N
057058	Pozzaglia Sabina	RI	[1990-12-15,)	\N
057059	Rieti	RI	[1927-01-12,)	\N
057060	Rivodutri	RI	[1927-01-12,)	\N
057061	Roccantica	RI	[1927-01-12,)	\N
057062	Rocca Sinibalda	RI	[1927-01-12,)	\N
057063	Salisano	RI	[1927-01-12,)	\N
057064	Scandriglia	RI	[1927-01-12,)	\N
057065	Selci	RI	[1927-01-12,)	\N
057066	Stimigliano	RI	[1927-01-12,)	\N
057067	Tarano	RI	[1927-01-12,)	\N
057068	Toffia	RI	[1927-01-12,)	\N
057069	Torricella in Sabina	RI	[1927-01-12,)	\N
057070	Torri in Sabina	RI	[1927-01-12,)	\N
057071	Turania	RI	[1950-06-04,)	\N
057072	Vacone	RI	[1927-01-12,)	\N
057073	Varco Sabino	RI	[1927-01-12,)	\N
058001	Affile	RM	[1871-01-15,)	\N
058002	Agosta	RM	[1871-01-15,)	\N
058003	Albano Laziale	RM	[1872-10-02,)	\N
058004	Allumiere	RM	[1871-01-15,)	\N
058005	Anguillara Sabazia	RM	[1872-10-21,)	\N
058006	Anticoli Corrado	RM	[1871-01-15,)	\N
058007	Anzio	RM	[1871-01-15,)	\N
058008	Arcinazzo Romano	RM	[1891-06-13,)	\N
058009	Ariccia	RM	[1871-01-15,)	\N
058010	Arsoli	RM	[1871-01-15,)	\N
058011	Artena	RM	[1873-03-06,)	\N
058012	Bellegra	RM	[1880-12-17,)	\N
058013	Bracciano	RM	[1871-01-15,)	\N
058014	Camerata Nuova	RM	[1872-12-27,)	\N
058015	Campagnano di Roma	RM	[1872-09-16,)	\N
058016	Canale Monterano	RM	[1873-01-28,)	\N
058017	Canterano	RM	[1871-01-15,)	\N
058018	Capena	RM	[1933-07-20,)	\N
058019	Capranica Prenestina	RM	[1872-10-02,)	\N
058020	Carpineto Romano	RM	[1873-01-14,)	\N
058021	Casape	RM	[1871-01-15,)	\N
058022	Castel Gandolfo	RM	[1871-01-15,)	\N
058023	Castel Madama	RM	[1871-01-15,)	\N
058024	Castelnuovo di Porto	RM	[1871-01-15,)	\N
058025	Castel San Pietro Romano	RM	[1872-11-24,)	\N
058026	Cave	RM	[1890-05-02,)	\N
058027	Cerreto Laziale	RM	[1886-07-19,)	\N
058028	Cervara di Roma	RM	[1881-06-24,)	\N
058029	Cerveteri	RM	[1871-01-15,)	\N
058030	Ciciliano	RM	[1871-01-15,)	\N
058031	Cineto Romano	RM	[1884-05-09,)	\N
058032	Civitavecchia	RM	[1871-01-15,)	\N
058033	Civitella San Paolo	RM	[1871-01-15,)	\N
058034	Colleferro	RM	[1935-07-23,)	\N
058035	Colonna	RM	[1871-01-15,)	\N
058036	Fiano Romano	RM	[1872-09-02,)	\N
058037	Filacciano	RM	[1871-01-15,)	\N
058038	Formello	RM	[1871-01-15,)	\N
058039	Frascati	RM	[1871-01-15,)	\N
058040	Gallicano nel Lazio	RM	[1872-10-18,)	\N
058041	Gavignano	RM	[1871-01-15,)	\N
058042	Genazzano	RM	[1871-01-15,)	\N
058043	Genzano di Roma	RM	[1873-01-20,)	\N
058044	Gerano	RM	[1871-01-15,)	\N
058045	Gorga	RM	[1871-01-15,)	\N
058046	Grottaferrata	RM	[1884-09-11,)	\N
058047	Guidonia Montecelio	RM	[1937-11-03,)	\N
058048	Jenne	RM	[1871-01-15,)	\N
058049	Labico	RM	[1880-02-06,)	\N
058050	Lanuvio	RM	[1914-10-30,)	\N
058051	Licenza	RM	[1899-07-26,)	\N
058052	Magliano Romano	RM	[1958-03-29,)	\N
058053	Mandela	RM	[1872-12-27,)	\N
058054	Manziana	RM	[1871-01-15,)	\N
058055	Marano Equo	RM	[1872-12-30,)	\N
058056	Marcellina	RM	[1910-02-17,)	\N
058057	Marino	RM	[1871-01-15,)	\N
058058	Mazzano Romano	RM	[1872-08-26,)	\N
058059	Mentana	RM	[1895-11-27,)	\N
058060	Monte Compatri	RM	[1871-01-15,)	\N
058061	Monteflavio	RM	[1871-01-15,)	\N
058062	Montelanico	RM	[1871-01-15,)	\N
058063	Montelibretti	RM	[1871-01-15,)	\N
058064	Monte Porzio Catone	RM	[1873-01-14,)	\N
058065	Monterotondo	RM	[1871-01-15,)	\N
058066	Montorio Romano	RM	[1871-01-15,)	\N
058067	Moricone	RM	[1871-01-15,)	\N
058068	Morlupo	RM	[1871-01-15,)	\N
058069	Nazzano	RM	[1871-01-15,)	\N
058070	Nemi	RM	[1871-01-15,)	\N
058071	Nerola	RM	[1871-01-15,)	\N
058072	Nettuno	RM	[1871-01-15,)	\N
058073	Olevano Romano	RM	[1872-11-16,)	\N
058074	Palestrina	RM	[1871-01-15,)	\N
058075	Palombara Sabina	RM	[1895-11-27,)	\N
058076	Percile	RM	[1899-07-26,)	\N
058077	Pisoniano	RM	[1871-10-29,)	\N
058078	Poli	RM	[1871-01-15,)	\N
058079	Pomezia	RM	[1938-07-27,)	\N
058080	Ponzano Romano	RM	[1872-08-02,)	\N
058081	Riano	RM	[1871-01-15,)	\N
058082	Rignano Flaminio	RM	[1873-02-17,)	\N
058083	Riofreddo	RM	[1871-01-15,)	\N
058084	Rocca Canterano	RM	[1871-01-15,)	\N
058085	Rocca di Cave	RM	[1909-07-22,)	\N
058086	Rocca di Papa	RM	[1871-01-15,)	\N
058087	Roccagiovine	RM	[1871-01-15,)	\N
058088	Rocca Priora	RM	[1871-01-15,)	\N
058089	Rocca Santo Stefano	RM	[1871-01-15,)	\N
058090	Roiate	RM	[1871-01-15,)	\N
058091	Roma	RM	[1884-09-11,)	\N
058092	Roviano	RM	[1871-01-15,)	\N
058093	Sacrofano	RM	[1928-10-09,)	\N
058094	Sambuci	RM	[1871-01-15,)	\N
058095	San Gregorio da Sassola	RM	[1872-09-16,)	\N
058096	San Polo dei Cavalieri	RM	[1871-01-15,)	\N
058097	Santa Marinella	RM	[1949-10-16,)	\N
058098	Sant'Angelo Romano	RM	[1885-06-12,)	\N
058099	Sant'Oreste	RM	[1941-01-21,)	\N
058100	San Vito Romano	RM	[1872-05-31,)	\N
058101	Saracinesco	RM	[1871-01-15,)	\N
058102	Segni	RM	[1871-01-15,)	\N
058103	Subiaco	RM	[1871-01-15,)	\N
058104	Tivoli	RM	[1871-01-15,)	\N
058105	Tolfa	RM	[1871-01-15,)	\N
058106	Torrita Tiberina	RM	[1872-10-30,)	\N
058107	Trevignano Romano	RM	[1884-06-14,)	\N
058108	Vallepietra	RM	[1871-01-15,)	\N
058109	Vallinfreda	RM	[1871-01-15,)	\N
058110	Valmontone	RM	[1871-01-15,)	\N
058111	Velletri	RM	[1871-01-15,)	\N
058112	Vicovaro	RM	[1871-01-15,)	\N
058113	Vivaro Romano	RM	[1872-12-10,)	\N
058114	Zagarolo	RM	[1871-01-15,)	\N
058115	Lariano	RM	[1967-10-15,)	\N
058116	Ladispoli	RM	[1970-05-27,)	\N
058117	Ardea	RM	[1970-05-27,)	\N
058118	Ciampino	RM	[1974-10-15,)	\N
058119	San Cesareo	RM	[1990-04-10,)	\N
058120	Fiumicino	RM	[1992-04-04,)	\N
058122	Fonte Nuova	RM	[2001-10-15,)	\N
059001	Aprilia	LT	[1936-04-25,)	\N
059002	Bassiano	LT	[1934-10-26,)	\N
059003	Campodimele	LT	[1934-10-26,)	\N
059004	Castelforte	LT	[1934-10-26,)	\N
059005	Cisterna di Latina	LT	[1946-10-10,)	\N
059006	Cori	LT	[1934-10-26,)	\N
059007	Fondi	LT	[1934-10-26,)	\N
059008	Formia	LT	[1934-10-26,)	\N
059009	Gaeta	LT	[1934-10-26,)	\N
059010	Itri	LT	[1934-10-26,)	\N
059011	Latina	LT	[1945-04-24,)	\N
059012	Lenola	LT	[1934-10-26,)	\N
059013	Maenza	LT	[1947-03-22,)	\N
059014	Minturno	LT	[1934-10-26,)	\N
059015	Monte San Biagio	LT	[1934-10-26,)	\N
059016	Norma	LT	[1934-10-26,)	\N
059017	Pontinia	LT	[1935-07-18,)	\N
059018	Ponza	LT	[1945-04-09,)	\N
059019	Priverno	LT	[1934-10-26,)	\N
059020	Prossedi	LT	[1934-10-26,)	\N
059021	Roccagorga	LT	[1934-10-26,)	\N
059022	Rocca Massima	LT	[1934-10-26,)	\N
059023	Roccasecca dei Volsci	LT	[1947-06-24,)	\N
059024	Sabaudia	LT	[1934-10-26,)	\N
059025	San Felice Circeo	LT	[1934-10-26,)	\N
059026	Santi Cosma e Damiano	LT	[1947-05-23,)	\N
059027	Sermoneta	LT	[1934-10-26,)	\N
059028	Sezze	LT	[1934-10-26,)	\N
059029	Sonnino	LT	[1934-10-26,)	\N
059030	Sperlonga	LT	[1934-10-26,)	\N
059031	Spigno Saturnia	LT	[1934-10-26,)	\N
059032	Terracina	LT	[1934-10-26,)	\N
059033	Ventotene	LT	[1937-05-20,)	\N
060001	Acquafondata	FR	[1927-01-12,)	\N
060002	Acuto	FR	[1927-01-12,)	\N
060003	Alatri	FR	[1927-01-12,)	\N
060004	Alvito	FR	[1927-01-12,)	\N
060005	Amaseno	FR	[1927-04-14,)	\N
060006	Anagni	FR	[1927-01-12,)	\N
060007	Aquino	FR	[1927-01-12,)	\N
060008	Arce	FR	[1927-01-12,)	\N
060009	Arnara	FR	[1927-01-12,)	\N
060010	Arpino	FR	[1927-01-12,)	\N
060011	Atina	FR	[1927-01-12,)	\N
060012	Ausonia	FR	[1927-01-12,)	\N
060013	Belmonte Castello	FR	[1927-01-12,)	\N
060014	Boville Ernica	FR	[1927-01-12,)	\N
060015	Broccostella	FR	[1954-08-14,)	\N
060016	Campoli Appennino	FR	[1927-01-12,)	\N
060017	Casalattico	FR	[1927-01-12,)	\N
060018	Casalvieri	FR	[1927-01-12,)	\N
060019	Cassino	FR	[1927-01-12,)	\N
060020	Castelliri	FR	[1927-01-12,)	\N
060021	Castelnuovo Parano	FR	[1927-01-12,)	\N
060022	Castrocielo	FR	[1927-01-12,)	\N
060023	Castro dei Volsci	FR	[1927-04-14,)	\N
060024	Ceccano	FR	[1927-01-12,)	\N
060025	Ceprano	FR	[1927-01-12,)	\N
060026	Cervaro	FR	[1927-01-12,)	\N
060027	Colfelice	FR	[1927-01-12,)	\N
060028	Collepardo	FR	[1927-01-12,)	\N
060029	Colle San Magno	FR	[1927-01-12,)	\N
060030	Coreno Ausonio	FR	[1927-01-12,)	\N
060031	Esperia	FR	[1927-01-12,)	\N
060032	Falvaterra	FR	[1927-01-12,)	\N
060033	Ferentino	FR	[1927-01-12,)	\N
060034	Filettino	FR	[1945-08-17,)	\N
060035	Fiuggi	FR	[1927-01-12,)	\N
060036	Fontana Liri	FR	[1927-01-12,)	\N
060037	Fontechiari	FR	[1927-01-12,)	\N
060038	Frosinone	FR	[1927-01-12,)	\N
060039	Fumone	FR	[1927-01-12,)	\N
060040	Gallinaro	FR	[1948-05-06,)	\N
060041	Giuliano di Roma	FR	[1927-01-12,)	\N
060042	Guarcino	FR	[1927-01-12,)	\N
060043	Isola del Liri	FR	[1927-01-12,)	\N
060044	Monte San Giovanni Campano	FR	[1927-01-12,)	\N
060045	Morolo	FR	[1927-01-12,)	\N
060046	Paliano	FR	[1927-01-12,)	\N
060047	Pastena	FR	[1927-01-12,)	\N
060048	Patrica	FR	[1927-01-12,)	\N
060049	Pescosolido	FR	[1927-01-12,)	\N
060050	Picinisco	FR	[1927-01-12,)	\N
060051	Pico	FR	[1927-01-12,)	\N
060052	Piedimonte San Germano	FR	[1927-01-12,)	\N
060053	Piglio	FR	[1927-01-12,)	\N
060054	Pignataro Interamna	FR	[1927-01-12,)	\N
060055	Pofi	FR	[1927-01-12,)	\N
060056	Pontecorvo	FR	[1927-01-12,)	\N
060057	Posta Fibreno	FR	[1957-04-07,)	\N
060058	Ripi	FR	[1927-01-12,)	\N
060059	Rocca d'Arce	FR	[1927-01-12,)	\N
060060	Roccasecca	FR	[1927-01-12,)	\N
060061	San Biagio Saracinisco	FR	[1927-01-12,)	\N
060062	San Donato Val di Comino	FR	[1927-01-12,)	\N
060063	San Giorgio a Liri	FR	[1927-01-12,)	\N
060064	San Giovanni Incarico	FR	[1927-01-12,)	\N
060065	Sant'Ambrogio sul Garigliano	FR	[1927-01-12,)	\N
060066	Sant'Andrea del Garigliano	FR	[1962-02-08,)	\N
060067	Sant'Apollinare	FR	[1927-01-12,)	\N
060068	Sant'Elia Fiumerapido	FR	[1927-01-12,)	\N
060069	Santopadre	FR	[1927-01-12,)	\N
060070	San Vittore del Lazio	FR	[1927-01-12,)	\N
060071	Serrone	FR	[1927-01-12,)	\N
060072	Settefrati	FR	[1927-01-12,)	\N
060073	Sgurgola	FR	[1927-01-12,)	\N
060074	Sora	FR	[1927-01-12,)	\N
060075	Strangolagalli	FR	[1927-01-12,)	\N
060076	Supino	FR	[1927-01-12,)	\N
060077	Terelle	FR	[1927-01-12,)	\N
060078	Torre Cajetani	FR	[1927-01-12,)	\N
060079	Torrice	FR	[1927-01-12,)	\N
060080	Trevi nel Lazio	FR	[1927-01-12,)	\N
060081	Trivigliano	FR	[1927-01-12,)	\N
060082	Vallecorsa	FR	[1927-04-14,)	\N
060083	Vallemaio	FR	[1932-12-18,)	\N
060084	Vallerotonda	FR	[1927-01-12,)	\N
060085	Veroli	FR	[1927-01-12,)	\N
060086	Vicalvi	FR	[1927-01-12,)	\N
060087	Vico nel Lazio	FR	[1927-01-12,)	\N
060088	Villa Latina	FR	[1927-01-12,)	\N
060089	Villa Santa Lucia	FR	[1927-01-12,)	\N
060090	Villa Santo Stefano	FR	[1927-01-12,)	\N
060091	Viticuso	FR	[1927-01-12,)	\N
061001	Ailano	CE	[1945-09-01,)	\N
061002	Alife	CE	[1945-09-01,)	\N
061003	Alvignano	CE	[1945-09-01,)	\N
061004	Arienzo	CE	[1946-12-21,)	\N
061005	Aversa	CE	[1945-09-01,)	\N
061006	Baia e Latina	CE	[1945-09-01,)	\N
061007	Bellona	CE	[1946-04-13,)	\N
061008	Caianello	CE	[1945-09-01,)	\N
061009	Caiazzo	CE	[1945-09-01,)	\N
061010	Calvi Risorta	CE	[1945-09-01,)	\N
061011	Camigliano	CE	[1945-09-01,)	\N
061012	Cancello ed Arnone	CE	[1945-09-01,)	\N
061013	Capodrise	CE	[1946-08-24,)	\N
061014	Capriati a Volturno	CE	[1945-09-01,)	\N
061015	Capua	CE	[1945-09-01,)	\N
061016	Carinaro	CE	[1946-07-03,)	\N
061017	Carinola	CE	[1945-09-01,)	\N
061018	Casagiove	CE	[1946-11-12,)	\N
061019	Casal di Principe	CE	[1946-03-25,)	\N
061020	Casaluce	CE	[1946-12-21,)	\N
061021	Casapulla	CE	[1946-12-19,)	\N
061022	Caserta	CE	[1945-09-01,)	\N
061023	Castel Campagnano	CE	[1945-09-01,)	\N
061024	Castel di Sasso	CE	[1945-09-01,)	\N
061025	Castello del Matese	CE	[1970-10-28,)	\N
061026	Castel Morrone	CE	[1945-09-01,)	\N
061027	Castel Volturno	CE	[1945-09-01,)	\N
061028	Cervino	CE	[1945-09-01,)	\N
061029	Cesa	CE	[1945-09-01,)	\N
061030	Ciorlano	CE	[1945-09-01,)	\N
061031	Conca della Campania	CE	[1945-09-01,)	\N
061032	Curti	CE	[1946-11-12,)	\N
061033	Dragoni	CE	[1945-09-01,)	\N
061034	Fontegreca	CE	[1945-09-01,)	\N
061035	Formicola	CE	[1945-09-01,)	\N
061036	Francolise	CE	[1945-09-01,)	\N
061037	Frignano	CE	[1952-03-01,)	\N
061038	Gallo Matese	CE	[1986-03-06,)	\N
061039	Galluccio	CE	[1945-09-01,)	\N
061040	Giano Vetusto	CE	[1947-10-10,)	\N
061041	Gioia Sannitica	CE	[1945-09-01,)	\N
061042	Grazzanise	CE	[1945-09-01,)	\N
061043	Gricignano di Aversa	CE	[1946-07-03,)	\N
061044	Letino	CE	[1945-09-01,)	\N
061045	Liberi	CE	[1945-09-01,)	\N
061046	Lusciano	CE	[1946-07-03,)	\N
061047	Macerata Campania	CE	[1946-04-26,)	\N
061048	Maddaloni	CE	[1945-09-01,)	\N
061049	Marcianise	CE	[1945-09-01,)	\N
061050	Marzano Appio	CE	[1945-09-01,)	\N
061051	Mignano Monte Lungo	CE	[1948-01-18,)	\N
061052	Mondragone	CE	[1945-09-01,)	\N
061053	Orta di Atella	CE	[1946-04-26,)	\N
061054	Parete	CE	[1945-09-01,)	\N
061055	Pastorano	CE	[1946-12-19,)	\N
061056	Piana di Monte Verna	CE	[1976-11-28,)	\N
061057	Piedimonte Matese	CE	[1970-10-27,)	\N
061058	Pietramelara	CE	[1945-09-01,)	\N
061059	Pietravairano	CE	[1945-09-01,)	\N
061060	Pignataro Maggiore	CE	[1945-09-01,)	\N
061061	Pontelatone	CE	[1945-09-01,)	\N
061062	Portico di Caserta	CE	[1946-04-26,)	\N
061063	Prata Sannita	CE	[1945-09-01,)	\N
061064	Pratella	CE	[1945-09-01,)	\N
061065	Presenzano	CE	[1945-09-01,)	\N
061066	Raviscanina	CE	[1945-09-01,)	\N
061067	Recale	CE	[1945-09-01,)	\N
061068	Riardo	CE	[1945-09-01,)	\N
061069	Rocca d'Evandro	CE	[1945-09-01,)	\N
061070	Roccamonfina	CE	[1945-09-01,)	\N
061071	Roccaromana	CE	[1945-09-01,)	\N
061072	Rocchetta e Croce	CE	[1945-09-01,)	\N
061073	Ruviano	CE	[1945-09-01,)	\N
061074	San Cipriano d'Aversa	CE	[1946-03-25,)	\N
061075	San Felice a Cancello	CE	[1946-12-21,)	\N
061076	San Gregorio Matese	CE	[1954-06-25,)	\N
061077	San Marcellino	CE	[1946-12-23,)	\N
061078	San Nicola la Strada	CE	[1946-12-23,)	\N
061079	San Pietro Infine	CE	[1945-09-01,)	\N
061080	San Potito Sannitico	CE	[1945-09-01,)	\N
061081	San Prisco	CE	[1946-12-19,)	\N
061082	Santa Maria a Vico	CE	[1945-09-01,)	\N
061083	Santa Maria Capua Vetere	CE	[1945-09-01,)	\N
061084	Santa Maria la Fossa	CE	[1945-09-01,)	\N
061085	San Tammaro	CE	[1947-09-25,)	\N
061086	Sant'Angelo d'Alife	CE	[1945-09-01,)	\N
061087	Sant'Arpino	CE	[1946-04-26,)	\N
061088	Sessa Aurunca	CE	[1945-09-01,)	\N
061089	Sparanise	CE	[1945-09-01,)	\N
061090	Succivo	CE	[1946-04-26,)	\N
061091	Teano	CE	[1945-09-01,)	\N
061092	Teverola	CE	[1946-12-21,)	\N
061093	Tora e Piccilli	CE	[1945-09-01,)	\N
061094	Trentola Ducenta	CE	[1949-09-09,)	\N
061095	Vairano Patenora	CE	[1945-09-01,)	\N
061096	Valle Agricola	CE	[1945-09-01,)	\N
061097	Valle di Maddaloni	CE	[1945-09-01,)	\N
061098	Villa di Briano	CE	[1950-12-02,)	\N
061099	Villa Literno	CE	[1945-09-01,)	\N
061100	Vitulazio	CE	[1946-04-13,)	\N
061101	Falciano del Massico	CE	[1964-09-01,)	\N
061102	Cellole	CE	[1973-03-14,)	\N
061103	Casapesenna	CE	[1973-03-14,)	\N
061104	San Marco Evangelista	CE	[1975-05-22,)	\N
062001	Airola	BN	[1861-03-17,)	\N
062002	Amorosi	BN	[1861-03-17,)	\N
062003	Apice	BN	[1861-03-17,)	\N
062004	Apollosa	BN	[1861-03-17,)	\N
062005	Arpaia	BN	[1861-03-17,)	\N
062006	Arpaise	BN	[1861-03-17,)	\N
062007	Baselice	BN	[1861-03-17,)	\N
062008	Benevento	BN	[1861-03-17,)	\N
062009	Bonea	BN	[1861-03-17,)	\N
062010	Bucciano	BN	[1861-03-17,)	\N
062011	Buonalbergo	BN	[1861-03-17,)	\N
062012	Calvi	BN	[1958-05-28,)	\N
062013	Campolattaro	BN	[1861-03-17,)	\N
062014	Campoli del Monte Taburno	BN	[1863-02-06,)	\N
062015	Casalduni	BN	[1892-03-28,)	\N
062016	Castelfranco in Miscano	BN	[1863-02-06,)	\N
062017	Castelpagano	BN	[1861-03-17,)	\N
062018	Castelpoto	BN	[1861-03-17,)	\N
062019	Castelvenere	BN	[1861-03-17,)	\N
062020	Castelvetere in Val Fortore	BN	[1863-02-06,)	\N
062021	Cautano	BN	[1861-03-17,)	\N
062022	Ceppaloni	BN	[1861-03-17,)	\N
062023	Cerreto Sannita	BN	[1863-02-06,)	\N
062024	Circello	BN	[1861-03-17,)	\N
062025	Colle Sannita	BN	[1863-02-06,)	\N
062026	Cusano Mutri	BN	[1867-03-19,)	\N
062027	Dugenta	BN	[1957-01-11,)	\N
062028	Durazzano	BN	[1861-03-17,)	\N
062029	Faicchio	BN	[1861-03-17,)	\N
062030	Foglianise	BN	[1861-03-17,)	\N
062031	Foiano di Val Fortore	BN	[1863-02-06,)	\N
062032	Forchia	BN	[1861-03-17,)	\N
062033	Fragneto l'Abate	BN	[1861-03-17,)	\N
062034	Fragneto Monforte	BN	[1861-03-17,)	\N
062035	Frasso Telesino	BN	[1863-02-06,)	\N
062036	Ginestra degli Schiavoni	BN	[1861-03-17,)	\N
062037	Guardia Sanframondi	BN	[1861-03-17,)	\N
062038	Limatola	BN	[1861-03-17,)	\N
062039	Melizzano	BN	[1861-03-17,)	\N
062040	Moiano	BN	[1867-03-15,)	\N
062041	Molinara	BN	[1861-03-17,)	\N
062042	Montefalcone di Val Fortore	BN	[1863-02-06,)	\N
062043	Montesarchio	BN	[1867-02-24,)	\N
062044	Morcone	BN	[1861-03-17,)	\N
062045	Paduli	BN	[1861-03-17,)	\N
062046	Pago Veiano	BN	[1863-02-06,)	\N
062047	Pannarano	BN	[1861-03-17,)	\N
062048	Paolisi	BN	[1861-03-17,)	\N
062049	Paupisi	BN	[1892-03-28,)	\N
062050	Pesco Sannita	BN	[1948-01-18,)	\N
062051	Pietraroja	BN	[1861-03-17,)	\N
062052	Pietrelcina	BN	[1861-03-17,)	\N
062053	Ponte	BN	[1913-01-01,)	\N
062054	Pontelandolfo	BN	[1861-03-17,)	\N
062055	Puglianello	BN	[1948-07-11,)	\N
062056	Reino	BN	[1861-03-17,)	\N
062057	San Bartolomeo in Galdo	BN	[1861-03-17,)	\N
062058	San Giorgio del Sannio	BN	[1929-08-03,)	\N
062059	San Giorgio la Molara	BN	[1861-03-17,)	\N
062060	San Leucio del Sannio	BN	[1928-04-04,)	\N
062061	San Lorenzello	BN	[1861-03-17,)	\N
062062	San Lorenzo Maggiore	BN	[1861-03-17,)	\N
062063	San Lupo	BN	[1861-03-17,)	\N
062064	San Marco dei Cavoti	BN	[1861-03-17,)	\N
062065	San Martino Sannita	BN	[1873-01-14,)	\N
062066	San Nazzaro	BN	[1958-05-28,)	\N
062067	San Nicola Manfredi	BN	[1861-03-17,)	\N
062068	San Salvatore Telesino	BN	[1863-02-06,)	\N
062069	Santa Croce del Sannio	BN	[1883-02-23,)	\N
062070	Sant'Agata de' Goti	BN	[1861-03-17,)	\N
062071	Sant'Angelo a Cupolo	BN	[1865-12-25,)	\N
062072	Sassinoro	BN	[1861-03-17,)	\N
062073	Solopaca	BN	[1861-03-17,)	\N
062074	Telese Terme	BN	[1992-07-28,)	\N
062075	Tocco Caudio	BN	[1863-02-06,)	\N
062076	Torrecuso	BN	[1861-03-17,)	\N
062077	Vitulano	BN	[1861-03-17,)	\N
062078	Sant'Arcangelo Trimonte	BN	[1978-08-02,)	\N
063001	Acerra	NA	[1927-01-12,)	\N
063002	Afragola	NA	[1861-03-17,)	\N
063003	Agerola	NA	[1861-03-17,)	\N
063004	Anacapri	NA	[1861-03-17,)	\N
063005	Arzano	NA	[1861-03-17,)	\N
063006	Bacoli	NA	[1919-02-03,)	\N
063007	Barano d'Ischia	NA	[1873-06-23,)	\N
063008	Boscoreale	NA	[1877-03-09,)	\N
063009	Boscotrecase	NA	[1877-03-09,)	\N
063010	Brusciano	NA	[1927-01-12,)	\N
063011	Caivano	NA	[1861-03-17,)	\N
063012	Calvizzano	NA	[1861-03-17,)	\N
063013	Camposano	NA	[1927-01-12,)	\N
063014	Capri	NA	[1861-03-17,)	\N
063015	Carbonara di Nola	NA	[1927-01-12,)	\N
063016	Cardito	NA	[1861-03-17,)	\N
063017	Casalnuovo di Napoli	NA	[1863-02-06,)	\N
063018	Casamarciano	NA	[1927-01-12,)	\N
063019	Casamicciola Terme	NA	[1956-08-15,)	\N
063020	Casandrino	NA	[1861-03-17,)	\N
063021	Casavatore	NA	[1946-07-30,)	\N
063022	Casola di Napoli	NA	[1863-01-19,)	\N
063023	Casoria	NA	[1861-03-17,)	\N
063024	Castellammare di Stabia	NA	[1863-02-06,)	\N
063025	Castello di Cisterna	NA	[1927-01-12,)	\N
063026	Cercola	NA	[1877-07-16,)	\N
063027	Cicciano	NA	[1927-01-12,)	\N
063028	Cimitile	NA	[1927-01-12,)	\N
063029	Comiziano	NA	[1927-01-12,)	\N
063030	Crispano	NA	[1861-03-17,)	\N
063031	Forio	NA	[1861-03-17,)	\N
063032	Frattamaggiore	NA	[1861-03-17,)	\N
063033	Frattaminore	NA	[1886-02-12,)	\N
063034	Giugliano in Campania	NA	[1863-02-06,)	\N
063035	Gragnano	NA	[1861-03-17,)	\N
063036	Grumo Nevano	NA	[1864-02-02,)	\N
063037	Ischia	NA	[1861-03-17,)	\N
063038	Lacco Ameno	NA	[1863-01-19,)	\N
063039	Lettere	NA	[1861-03-17,)	\N
063040	Liveri	NA	[1927-01-12,)	\N
063041	Marano di Napoli	NA	[1863-02-06,)	\N
063042	Mariglianella	NA	[1927-01-12,)	\N
063043	Marigliano	NA	[1927-01-12,)	\N
063044	Massa Lubrense	NA	[1861-03-17,)	\N
063045	Melito di Napoli	NA	[1863-01-19,)	\N
063046	Meta	NA	[1861-03-17,)	\N
063047	Monte di Procida	NA	[1907-02-11,)	\N
063048	Mugnano di Napoli	NA	[1863-02-06,)	\N
063049	Napoli	NA	[1865-12-14,)	\N
063050	Nola	NA	[1927-01-12,)	\N
063051	Ottaviano	NA	[1933-12-12,)	\N
063052	Palma Campania	NA	[1927-01-12,)	\N
063053	Piano di Sorrento	NA	[1865-10-25,)	\N
063054	Pimonte	NA	[1861-03-17,)	\N
063055	Poggiomarino	NA	[1861-03-17,)	\N
063056	Pollena Trocchia	NA	[1877-04-09,)	\N
063057	Pomigliano d'Arco	NA	[1861-03-17,)	\N
063058	Pompei	NA	[1928-04-28,)	\N
063059	Portici	NA	[1861-03-17,)	\N
063060	Pozzuoli	NA	[1861-03-17,)	\N
063061	Procida	NA	[1861-03-17,)	\N
063062	Qualiano	NA	[1861-03-17,)	\N
063063	Quarto	NA	[1948-03-11,)	\N
063064	Ercolano	NA	[1969-03-30,)	\N
063065	Roccarainola	NA	[1927-01-12,)	\N
063066	San Gennaro Vesuviano	NA	[1930-09-25,)	\N
063067	San Giorgio a Cremano	NA	[1861-03-17,)	\N
063068	San Giuseppe Vesuviano	NA	[1895-01-07,)	\N
063069	San Paolo Bel Sito	NA	[1927-01-12,)	\N
063070	San Sebastiano al Vesuvio	NA	[1877-04-09,)	\N
063071	Sant'Agnello	NA	[1865-10-25,)	\N
063072	Sant'Anastasia	NA	[1861-03-17,)	\N
063073	Sant'Antimo	NA	[1861-03-17,)	\N
063074	Sant'Antonio Abate	NA	[1925-07-10,)	\N
063075	San Vitaliano	NA	[1927-01-12,)	\N
063076	Saviano	NA	[1927-01-12,)	\N
063077	Scisciano	NA	[1927-01-12,)	\N
063078	Serrara Fontana	NA	[1861-03-17,)	\N
063079	Somma Vesuviana	NA	[1863-01-19,)	\N
063080	Sorrento	NA	[1861-03-17,)	\N
063081	Striano	NA	[1927-01-12,)	\N
063082	Terzigno	NA	[1913-07-13,)	\N
063083	Torre Annunziata	NA	[1877-03-09,)	\N
063084	Torre del Greco	NA	[1861-03-17,)	\N
063085	Tufino	NA	[1927-01-12,)	\N
063086	Vico Equense	NA	[1861-03-17,)	\N
063087	Villaricca	NA	[1871-06-20,)	\N
063088	Visciano	NA	[1927-01-12,)	\N
063089	Volla	NA	[1953-06-18,)	\N
063090	Santa Maria la Carità	NA	[1979-01-14,)	\N
063091	Trecase	NA	[1980-04-05,)	\N
063092	Massa di Somma	NA	[1988-06-14,)	\N
064001	Aiello del Sabato	AV	[1864-01-16,)	\N
064002	Altavilla Irpina	AV	[1862-12-29,)	\N
064003	Andretta	AV	[1861-03-17,)	\N
064004	Aquilonia	AV	[1862-12-29,)	\N
064005	Ariano Irpino	AV	[1930-07-17,)	\N
064006	Atripalda	AV	[1869-04-26,)	\N
064007	Avella	AV	[1861-03-17,)	\N
064008	Avellino	AV	[1861-03-17,)	\N
064009	Bagnoli Irpino	AV	[1862-11-24,)	\N
064010	Baiano	AV	[1861-03-17,)	\N
064011	Bisaccia	AV	[1861-03-17,)	\N
064012	Bonito	AV	[1861-03-17,)	\N
064013	Cairano	AV	[1861-03-17,)	\N
064014	Calabritto	AV	[1861-03-17,)	\N
064015	Calitri	AV	[1861-03-17,)	\N
064016	Candida	AV	[1861-03-17,)	\N
064017	Caposele	AV	[1861-03-17,)	\N
064018	Capriglia Irpina	AV	[1861-03-17,)	\N
064019	Carife	AV	[1861-03-17,)	\N
064020	Casalbore	AV	[1861-03-17,)	\N
064021	Cassano Irpino	AV	[1863-02-06,)	\N
064022	Castel Baronia	AV	[1861-03-17,)	\N
064023	Castelfranci	AV	[1861-03-17,)	\N
064024	Castelvetere sul Calore	AV	[1950-07-20,)	\N
064025	Cervinara	AV	[1861-03-17,)	\N
064026	Cesinali	AV	[1861-03-17,)	\N
064027	Chianche	AV	[1861-03-17,)	\N
064028	Chiusano di San Domenico	AV	[1862-11-24,)	\N
064029	Contrada	AV	[1861-03-17,)	\N
064030	Conza della Campania	AV	[1861-03-17,)	\N
064031	Domicella	AV	[1861-03-17,)	\N
064032	Flumeri	AV	[1861-03-17,)	\N
064033	Fontanarosa	AV	[1861-03-17,)	\N
064034	Forino	AV	[1861-03-17,)	\N
064035	Frigento	AV	[1861-03-17,)	\N
064036	Gesualdo	AV	[1861-03-17,)	\N
064037	Greci	AV	[1861-03-17,)	\N
064038	Grottaminarda	AV	[1861-03-17,)	\N
064039	Grottolella	AV	[1861-03-17,)	\N
064040	Guardia Lombardi	AV	[1861-03-17,)	\N
064041	Lacedonia	AV	[1861-03-17,)	\N
064042	Lapio	AV	[1861-03-17,)	\N
064043	Lauro	AV	[1871-08-01,)	\N
064044	Lioni	AV	[1861-03-17,)	\N
064045	Luogosano	AV	[1861-03-17,)	\N
064046	Manocalzati	AV	[1869-04-19,)	\N
064047	Marzano di Nola	AV	[1862-11-07,)	\N
064048	Melito Irpino	AV	[1923-06-01,)	\N
064049	Mercogliano	AV	[1861-03-17,)	\N
064050	Mirabella Eclano	AV	[1862-12-29,)	\N
064051	Montaguto	AV	[1861-03-17,)	\N
064052	Montecalvo Irpino	AV	[1862-11-10,)	\N
064053	Montefalcione	AV	[1861-03-17,)	\N
064054	Monteforte Irpino	AV	[1863-02-06,)	\N
064055	Montefredane	AV	[1861-03-17,)	\N
064056	Montefusco	AV	[1861-03-17,)	\N
064057	Montella	AV	[1861-03-17,)	\N
064058	Montemarano	AV	[1861-03-17,)	\N
064059	Montemiletto	AV	[1861-03-17,)	\N
064060	Monteverde	AV	[1861-03-17,)	\N
064061	Montoro Inferiore	AV	[1861-03-17,2013-12-03)	\N
064062	Montoro Superiore	AV	[1861-03-17,2013-12-03)	\N
064063	Morra de Sanctis	AV	[1934-06-22,)	\N
064064	Moschiano	AV	[1861-03-17,)	\N
064065	Mugnano del Cardinale	AV	[1863-04-10,)	\N
064066	Nusco	AV	[1861-03-17,)	\N
064067	Ospedaletto d'Alpinolo	AV	[1863-05-06,)	\N
064068	Pago del Vallo di Lauro	AV	[1862-11-24,)	\N
064069	Parolise	AV	[1861-03-17,)	\N
064070	Paternopoli	AV	[1864-01-29,)	\N
064071	Petruro Irpino	AV	[1950-05-23,)	\N
064072	Pietradefusi	AV	[1861-03-17,)	\N
064073	Pietrastornina	AV	[1861-03-17,)	\N
064074	Prata di Principato Ultra	AV	[1863-02-06,)	\N
064075	Pratola Serra	AV	[1862-10-24,)	\N
064076	Quadrelle	AV	[1861-03-17,)	\N
064077	Quindici	AV	[1861-03-17,)	\N
064078	Roccabascerana	AV	[1861-03-17,)	\N
064079	Rocca San Felice	AV	[1861-03-17,)	\N
064080	Rotondi	AV	[1861-03-17,)	\N
064081	Salza Irpina	AV	[1862-10-24,)	\N
064082	San Mango sul Calore	AV	[1863-05-06,)	\N
064083	San Martino Valle Caudina	AV	[1861-03-17,)	\N
064084	San Michele di Serino	AV	[1863-05-06,)	\N
064085	San Nicola Baronia	AV	[1861-03-17,)	\N
064086	San Potito Ultra	AV	[1863-02-06,)	\N
064087	San Sossio Baronia	AV	[1913-05-09,)	\N
064088	Santa Lucia di Serino	AV	[1864-09-12,)	\N
064089	Sant'Andrea di Conza	AV	[1863-02-06,)	\N
064090	Sant'Angelo all'Esca	AV	[1861-03-17,)	\N
064091	Sant'Angelo a Scala	AV	[1861-03-17,)	\N
064092	Sant'Angelo dei Lombardi	AV	[1861-03-17,)	\N
064093	Santa Paolina	AV	[1861-03-17,)	\N
064095	Santo Stefano del Sole	AV	[1863-01-19,)	\N
064096	Savignano Irpino	AV	[1963-07-31,)	\N
064097	Scampitella	AV	[1948-04-28,)	\N
064098	Senerchia	AV	[1861-03-17,)	\N
064099	Serino	AV	[1861-03-17,)	\N
064100	Sirignano	AV	[1861-03-17,)	\N
064101	Solofra	AV	[1861-03-17,)	\N
064102	Sorbo Serpico	AV	[1862-12-29,)	\N
064103	Sperone	AV	[1861-03-17,)	\N
064104	Sturno	AV	[1861-03-17,)	\N
064105	Summonte	AV	[1861-03-17,)	\N
064106	Taurano	AV	[1861-03-17,)	\N
064107	Taurasi	AV	[1861-03-17,)	\N
064108	Teora	AV	[1861-03-17,)	\N
064109	Torella dei Lombardi	AV	[1862-11-10,)	\N
064110	Torre le Nocelle	AV	[1861-03-17,)	\N
064111	Torrioni	AV	[1861-03-17,)	\N
064112	Trevico	AV	[1861-03-17,)	\N
064113	Tufo	AV	[1861-03-17,)	\N
064114	Vallata	AV	[1861-03-17,)	\N
064115	Vallesaccarda	AV	[1958-05-28,)	\N
064116	Venticano	AV	[1948-06-29,)	\N
064117	Villamaina	AV	[1861-03-17,)	\N
064118	Villanova del Battista	AV	[1862-11-10,)	\N
064119	Volturara Irpina	AV	[1862-12-29,)	\N
064120	Zungoli	AV	[1861-03-17,)	\N
064121	Montoro	AV	[2013-12-03,)	\N
065001	Acerno	SA	[1861-03-17,)	\N
065002	Agropoli	SA	[1861-03-17,)	\N
065003	Albanella	SA	[1861-03-17,)	\N
065004	Alfano	SA	[1861-03-17,)	\N
065005	Altavilla Silentina	SA	[1862-12-29,)	\N
065006	Amalfi	SA	[1861-03-17,)	\N
065007	Angri	SA	[1861-03-17,)	\N
065008	Aquara	SA	[1861-03-17,)	\N
065009	Ascea	SA	[1861-03-17,)	\N
065010	Atena Lucana	SA	[1880-05-24,)	\N
065011	Atrani	SA	[1861-03-17,)	\N
065012	Auletta	SA	[1861-03-17,)	\N
065013	Baronissi	SA	[1861-03-17,)	\N
065014	Battipaglia	SA	[1929-05-21,)	\N
065015	Bellosguardo	SA	[1861-03-17,)	\N
065016	Bracigliano	SA	[1861-03-17,)	\N
065017	Buccino	SA	[1861-03-17,)	\N
065018	Buonabitacolo	SA	[1861-03-17,)	\N
065019	Caggiano	SA	[1861-03-17,)	\N
065020	Calvanico	SA	[1861-03-17,)	\N
065021	Camerota	SA	[1861-03-17,)	\N
065022	Campagna	SA	[1861-03-17,)	\N
065023	Campora	SA	[1861-03-17,)	\N
065024	Cannalonga	SA	[1861-03-17,)	\N
065025	Capaccio Paestum	SA	[2016-06-10,)	\N
065026	Casalbuono	SA	[1862-12-29,)	\N
065027	Casaletto Spartano	SA	[1862-12-29,)	\N
065028	Casal Velino	SA	[1893-06-02,)	\N
065029	Caselle in Pittari	SA	[1863-02-06,)	\N
065030	Castelcivita	SA	[1864-02-02,)	\N
065031	Castellabate	SA	[1861-03-17,)	\N
065032	Castelnuovo Cilento	SA	[1861-03-17,)	\N
065033	Castelnuovo di Conza	SA	[1861-03-17,)	\N
065034	Castel San Giorgio	SA	[1863-01-19,)	\N
065035	Castel San Lorenzo	SA	[1861-03-17,)	\N
065036	Castiglione del Genovesi	SA	[1862-11-07,)	\N
065037	Cava de' Tirreni	SA	[1862-11-07,)	\N
065038	Celle di Bulgheria	SA	[1862-12-29,)	\N
065039	Centola	SA	[1861-03-17,)	\N
065040	Ceraso	SA	[1861-03-17,)	\N
065041	Cetara	SA	[1861-03-17,)	\N
065042	Cicerale	SA	[1861-03-17,)	\N
065043	Colliano	SA	[1861-03-17,)	\N
065044	Conca dei Marini	SA	[1863-02-06,)	\N
065045	Controne	SA	[1861-03-17,)	\N
065046	Contursi Terme	SA	[1974-04-07,)	\N
065047	Corbara	SA	[1861-03-17,)	\N
065048	Corleto Monforte	SA	[1863-02-06,)	\N
065049	Cuccaro Vetere	SA	[1862-12-29,)	\N
065050	Eboli	SA	[1861-03-17,)	\N
065051	Felitto	SA	[1861-03-17,)	\N
065052	Fisciano	SA	[1869-08-24,)	\N
065053	Furore	SA	[1861-03-17,)	\N
065054	Futani	SA	[1861-03-17,)	\N
065055	Giffoni Sei Casali	SA	[1861-03-17,)	\N
065056	Giffoni Valle Piana	SA	[1861-03-17,)	\N
065057	Gioi	SA	[1861-03-17,)	\N
065058	Giungano	SA	[1861-03-17,)	\N
065059	Ispani	SA	[1861-03-17,)	\N
065060	Laureana Cilento	SA	[1862-12-29,)	\N
065061	Laurino	SA	[1875-09-07,)	\N
065062	Laurito	SA	[1861-03-17,)	\N
065063	Laviano	SA	[1861-03-17,)	\N
065064	Lustra	SA	[1861-03-17,)	\N
065065	Magliano Vetere	SA	[1861-03-17,)	\N
065066	Maiori	SA	[1861-03-17,)	\N
065067	Mercato San Severino	SA	[1945-08-23,)	\N
065068	Minori	SA	[1861-03-17,)	\N
065069	Moio della Civitella	SA	[1863-01-19,)	\N
065070	Montano Antilia	SA	[1864-02-02,)	\N
065071	Montecorice	SA	[1930-07-10,)	\N
065072	Montecorvino Pugliano	SA	[1861-03-17,)	\N
065073	Montecorvino Rovella	SA	[1861-03-17,)	\N
065074	Monteforte Cilento	SA	[1862-12-29,)	\N
065075	Monte San Giacomo	SA	[1862-12-29,)	\N
065076	Montesano sulla Marcellana	SA	[1862-12-29,)	\N
065077	Morigerati	SA	[1861-03-17,)	\N
065078	Nocera Inferiore	SA	[1861-03-17,)	\N
065079	Nocera Superiore	SA	[1861-03-17,)	\N
065080	Novi Velia	SA	[1862-12-29,)	\N
065081	Ogliastro Cilento	SA	[1862-12-29,)	\N
065082	Olevano sul Tusciano	SA	[1863-03-30,)	\N
065083	Oliveto Citra	SA	[1863-01-19,)	\N
065084	Omignano	SA	[1861-03-17,)	\N
065085	Orria	SA	[1861-03-17,)	\N
065086	Ottati	SA	[1861-03-17,)	\N
065087	Padula	SA	[1861-03-17,)	\N
065088	Pagani	SA	[1861-03-17,)	\N
065089	Palomonte	SA	[1862-11-07,)	\N
065090	Pellezzano	SA	[1861-03-17,)	\N
065091	Perdifumo	SA	[1861-03-17,)	\N
065092	Perito	SA	[1861-03-17,)	\N
065093	Pertosa	SA	[1861-03-17,)	\N
065094	Petina	SA	[1861-03-17,)	\N
065095	Piaggine	SA	[1929-02-10,)	\N
065096	Pisciotta	SA	[1861-03-17,)	\N
065097	Polla	SA	[1861-03-17,)	\N
065098	Pollica	SA	[1861-03-17,)	\N
065099	Pontecagnano Faiano	SA	[1911-07-27,)	\N
065100	Positano	SA	[1861-03-17,)	\N
065101	Postiglione	SA	[1861-03-17,)	\N
065102	Praiano	SA	[1861-03-17,)	\N
065103	Prignano Cilento	SA	[1862-12-29,)	\N
065104	Ravello	SA	[1861-03-17,)	\N
065105	Ricigliano	SA	[1861-03-17,)	\N
065106	Roccadaspide	SA	[1861-03-17,)	\N
065107	Roccagloriosa	SA	[1861-03-17,)	\N
065108	Roccapiemonte	SA	[1861-03-17,)	\N
065109	Rofrano	SA	[1861-03-17,)	\N
065110	Romagnano al Monte	SA	[1863-02-06,)	\N
065111	Roscigno	SA	[1861-03-17,)	\N
065112	Rutino	SA	[1861-03-17,)	\N
065113	Sacco	SA	[1861-03-17,)	\N
065114	Sala Consilina	SA	[1863-01-19,)	\N
065115	Salento	SA	[1863-04-10,)	\N
065116	Salerno	SA	[1861-03-17,)	\N
065117	Salvitelle	SA	[1861-03-17,)	\N
065118	San Cipriano Picentino	SA	[1862-11-07,)	\N
065119	San Giovanni a Piro	SA	[1861-03-17,)	\N
065120	San Gregorio Magno	SA	[1863-01-19,)	\N
065121	San Mango Piemonte	SA	[1862-11-07,)	\N
065122	San Marzano sul Sarno	SA	[1862-11-07,)	\N
065123	San Mauro Cilento	SA	[1861-03-17,)	\N
065124	San Mauro la Bruca	SA	[1861-03-17,)	\N
065125	San Pietro al Tanagro	SA	[1862-12-29,)	\N
065126	San Rufo	SA	[1861-03-17,)	\N
065127	Santa Marina	SA	[1861-03-17,)	\N
065128	Sant'Angelo a Fasanella	SA	[1861-03-17,)	\N
065129	Sant'Arsenio	SA	[1861-03-17,)	\N
065130	Sant'Egidio del Monte Albino	SA	[1863-01-19,)	\N
065131	Santomenna	SA	[1881-03-28,)	\N
065132	San Valentino Torio	SA	[1863-02-06,)	\N
065133	Sanza	SA	[1861-03-17,)	\N
065134	Sapri	SA	[1861-03-17,)	\N
065135	Sarno	SA	[1861-03-17,)	\N
065136	Sassano	SA	[1861-03-17,)	\N
065137	Scafati	SA	[1861-03-17,)	\N
065138	Scala	SA	[1861-03-17,)	\N
065139	Serramezzana	SA	[1861-03-17,)	\N
065140	Serre	SA	[1861-03-17,)	\N
065141	Sessa Cilento	SA	[1861-03-17,)	\N
065142	Siano	SA	[1861-03-17,)	\N
065143	Sicignano degli Alburni	SA	[1929-02-08,)	\N
065144	Stella Cilento	SA	[1871-10-16,)	\N
065145	Stio	SA	[1861-03-17,)	\N
065146	Teggiano	SA	[1862-12-29,)	\N
065147	Torchiara	SA	[1861-03-17,)	\N
065148	Torraca	SA	[1861-03-17,)	\N
065149	Torre Orsaia	SA	[1861-03-17,)	\N
065150	Tortorella	SA	[1861-03-17,)	\N
065151	Tramonti	SA	[1861-03-17,)	\N
065152	Trentinara	SA	[1861-03-17,)	\N
065153	Valle dell'Angelo	SA	[1873-01-28,)	\N
065154	Vallo della Lucania	SA	[1862-12-29,)	\N
065155	Valva	SA	[1861-03-17,)	\N
065156	Vibonati	SA	[1861-03-17,)	\N
065157	Vietri sul Mare	SA	[1862-12-29,)	\N
065158	Bellizzi	SA	[1990-01-30,)	\N
065550	Capaccio	SA	[1861-03-17,2016-06-10)	065025
066001	Acciano	AQ	[1861-03-17,)	\N
066002	Aielli	AQ	[1861-03-17,)	\N
066003	Alfedena	AQ	[1861-03-17,)	\N
066004	Anversa degli Abruzzi	AQ	[1926-11-11,)	\N
066005	Ateleta	AQ	[1861-03-17,)	\N
066006	Avezzano	AQ	[1861-03-17,)	\N
066007	Balsorano	AQ	[1861-03-17,)	\N
066008	Barete	AQ	[1861-03-17,)	\N
066009	Barisciano	AQ	[1861-03-17,)	\N
066010	Barrea	AQ	[1861-03-17,)	\N
066011	Bisegna	AQ	[1861-03-17,)	\N
066012	Bugnara	AQ	[1861-03-17,)	\N
066013	Cagnano Amiterno	AQ	[1864-06-23,)	\N
066014	Calascio	AQ	[1861-03-17,)	\N
066015	Campo di Giove	AQ	[1861-03-17,)	\N
066016	Campotosto	AQ	[1861-03-17,)	\N
066017	Canistro	AQ	[1861-03-17,)	\N
066018	Cansano	AQ	[1904-06-06,)	\N
066019	Capestrano	AQ	[1861-03-17,)	\N
066020	Capistrello	AQ	[1861-03-17,)	\N
066021	Capitignano	AQ	[1861-03-17,)	\N
066022	Caporciano	AQ	[1861-03-17,)	\N
066023	Cappadocia	AQ	[1861-03-17,)	\N
066024	Carapelle Calvisio	AQ	[1874-06-08,)	\N
066025	Carsoli	AQ	[1861-03-17,)	\N
066026	Castel del Monte	AQ	[1861-03-17,)	\N
066027	Castel di Ieri	AQ	[1861-03-17,)	\N
066028	Castel di Sangro	AQ	[1861-03-17,)	\N
066029	Castellafiume	AQ	[1861-03-17,)	\N
066030	Castelvecchio Calvisio	AQ	[1906-08-12,)	\N
066031	Castelvecchio Subequo	AQ	[1861-03-17,)	\N
066032	Celano	AQ	[1861-03-17,)	\N
066033	Cerchio	AQ	[1861-03-17,)	\N
066034	Civita d'Antino	AQ	[1861-03-17,)	\N
066035	Civitella Alfedena	AQ	[1861-03-17,)	\N
066036	Civitella Roveto	AQ	[1861-03-17,)	\N
066037	Cocullo	AQ	[1861-03-17,)	\N
066038	Collarmele	AQ	[1861-03-17,)	\N
066039	Collelongo	AQ	[1861-03-17,)	\N
066040	Collepietro	AQ	[1861-03-17,)	\N
066041	Corfinio	AQ	[1928-12-07,)	\N
066042	Fagnano Alto	AQ	[1863-05-06,)	\N
066043	Fontecchio	AQ	[1861-03-17,)	\N
066044	Fossa	AQ	[1861-03-17,)	\N
066045	Gagliano Aterno	AQ	[1864-06-23,)	\N
066046	Gioia dei Marsi	AQ	[1863-05-06,)	\N
066047	Goriano Sicoli	AQ	[1861-03-17,)	\N
066048	Introdacqua	AQ	[1861-03-17,)	\N
066049	L'Aquila	AQ	[1940-01-11,)	\N
066050	Lecce nei Marsi	AQ	[1863-05-06,)	\N
066051	Luco dei Marsi	AQ	[1861-03-17,)	\N
066052	Lucoli	AQ	[1861-03-17,)	\N
066053	Magliano de' Marsi	AQ	[1869-01-08,)	\N
066054	Massa d'Albe	AQ	[1863-05-06,)	\N
066055	Molina Aterno	AQ	[1889-07-15,)	\N
066056	Montereale	AQ	[1861-03-17,)	\N
066057	Morino	AQ	[1861-03-17,)	\N
066058	Navelli	AQ	[1861-03-17,)	\N
066059	Ocre	AQ	[1861-03-17,)	\N
066060	Ofena	AQ	[1861-03-17,)	\N
066061	Opi	AQ	[1861-03-17,)	\N
066062	Oricola	AQ	[1908-01-22,)	\N
066063	Ortona dei Marsi	AQ	[1861-03-17,)	\N
066064	Ortucchio	AQ	[1861-03-17,)	\N
066065	Ovindoli	AQ	[1861-03-17,)	\N
066066	Pacentro	AQ	[1861-03-17,)	\N
066067	Pereto	AQ	[1861-03-17,)	\N
066068	Pescasseroli	AQ	[1861-03-17,)	\N
066069	Pescina	AQ	[1861-03-17,)	\N
066070	Pescocostanzo	AQ	[1861-03-17,)	\N
066071	Pettorano sul Gizio	AQ	[1863-05-06,)	\N
066072	Pizzoli	AQ	[1861-03-17,)	\N
066073	Poggio Picenze	AQ	[1861-03-17,)	\N
066074	Prata d'Ansidonia	AQ	[1863-05-06,)	\N
066075	Pratola Peligna	AQ	[1863-05-06,)	\N
066076	Prezza	AQ	[1861-03-17,)	\N
066077	Raiano	AQ	[1861-03-17,)	\N
066078	Rivisondoli	AQ	[1861-03-17,)	\N
066079	Roccacasale	AQ	[1861-03-17,)	\N
066080	Rocca di Botte	AQ	[1908-01-22,)	\N
066081	Rocca di Cambio	AQ	[1861-03-17,)	\N
066082	Rocca di Mezzo	AQ	[1861-03-17,)	\N
066083	Rocca Pia	AQ	[1865-12-25,)	\N
066084	Roccaraso	AQ	[1861-03-17,)	\N
066085	San Benedetto dei Marsi	AQ	[1945-10-25,)	\N
066086	San Benedetto in Perillis	AQ	[1947-01-25,)	\N
066087	San Demetrio ne' Vestini	AQ	[1863-05-06,)	\N
066088	San Pio delle Camere	AQ	[1861-03-17,)	\N
066089	Sante Marie	AQ	[1869-01-08,)	\N
066090	Sant'Eusanio Forconese	AQ	[1863-05-06,)	\N
066091	Santo Stefano di Sessanio	AQ	[1863-05-06,)	\N
066092	San Vincenzo Valle Roveto	AQ	[1864-06-23,)	\N
066093	Scanno	AQ	[1861-03-17,)	\N
066094	Scontrone	AQ	[1861-03-17,)	\N
066095	Scoppito	AQ	[1861-03-17,)	\N
066096	Scurcola Marsicana	AQ	[1911-05-14,)	\N
066097	Secinaro	AQ	[1861-03-17,)	\N
066098	Sulmona	AQ	[1902-05-22,)	\N
066099	Tagliacozzo	AQ	[1861-03-17,)	\N
066100	Tione degli Abruzzi	AQ	[1928-05-04,)	\N
066101	Tornimparte	AQ	[1861-03-17,)	\N
066102	Trasacco	AQ	[1861-03-17,)	\N
066103	Villalago	AQ	[1861-03-17,)	\N
066104	Villa Santa Lucia degli Abruzzi	AQ	[1910-07-26,)	\N
066105	Villa Sant'Angelo	AQ	[1861-03-17,)	\N
066106	Villavallelonga	AQ	[1861-03-17,)	\N
066107	Villetta Barrea	AQ	[1861-03-17,)	\N
066108	Vittorito	AQ	[1861-03-17,)	\N
067001	Alba Adriatica	TE	[1956-07-29,)	\N
067002	Ancarano	TE	[1861-03-17,)	\N
067003	Arsita	TE	[1906-01-05,)	\N
067004	Atri	TE	[1861-03-17,)	\N
067005	Basciano	TE	[1861-03-17,)	\N
067006	Bellante	TE	[1861-03-17,)	\N
067007	Bisenti	TE	[1861-03-17,)	\N
067008	Campli	TE	[1861-03-17,)	\N
067009	Canzano	TE	[1861-03-17,)	\N
067010	Castel Castagna	TE	[1863-07-13,)	\N
067011	Castellalto	TE	[1861-03-17,)	\N
067012	Castelli	TE	[1861-03-17,)	\N
067013	Castiglione Messer Raimondo	TE	[1861-03-17,)	\N
067014	Castilenti	TE	[1861-03-17,)	\N
067015	Cellino Attanasio	TE	[1863-07-13,)	\N
067016	Cermignano	TE	[1861-03-17,)	\N
067017	Civitella del Tronto	TE	[1861-03-17,)	\N
067018	Colledara	TE	[1928-03-27,)	\N
067019	Colonnella	TE	[1861-03-17,)	\N
067020	Controguerra	TE	[1861-03-17,)	\N
067021	Corropoli	TE	[1861-03-17,)	\N
067022	Cortino	TE	[1869-01-28,)	\N
067023	Crognaleto	TE	[1861-03-17,)	\N
067024	Fano Adriano	TE	[1861-03-17,)	\N
067025	Giulianova	TE	[1861-03-17,)	\N
067026	Isola del Gran Sasso d'Italia	TE	[1863-07-13,)	\N
067027	Montefino	TE	[1863-07-13,)	\N
067028	Montorio al Vomano	TE	[1894-03-05,)	\N
067029	Morro d'Oro	TE	[1864-01-29,)	\N
067030	Mosciano Sant'Angelo	TE	[1863-07-13,)	\N
067031	Nereto	TE	[1861-03-17,)	\N
067032	Notaresco	TE	[1861-03-17,)	\N
067033	Penna Sant'Andrea	TE	[1861-03-17,)	\N
067034	Pietracamela	TE	[1861-03-17,)	\N
067035	Pineto	TE	[1929-05-21,)	\N
067036	Rocca Santa Maria	TE	[1861-03-17,)	\N
067037	Roseto degli Abruzzi	TE	[1927-03-31,)	\N
067038	Sant'Egidio alla Vibrata	TE	[1863-07-13,)	\N
067039	Sant'Omero	TE	[1861-03-17,)	\N
067040	Silvi	TE	[1861-03-17,)	\N
067041	Teramo	TE	[1861-03-17,)	\N
067042	Torano Nuovo	TE	[1863-07-13,)	\N
067043	Torricella Sicura	TE	[1869-01-28,)	\N
067044	Tortoreto	TE	[1861-03-17,)	\N
067045	Tossicia	TE	[1894-03-05,)	\N
067046	Valle Castellana	TE	[1861-03-17,)	\N
067047	Martinsicuro	TE	[1963-04-28,)	\N
068001	Abbateggio	PE	[1927-01-12,)	\N
068002	Alanno	PE	[1927-01-12,)	\N
068003	Bolognano	PE	[1927-01-12,)	\N
068004	Brittoli	PE	[1927-01-12,)	\N
068005	Bussi sul Tirino	PE	[1927-01-12,)	\N
068006	Cappelle sul Tavo	PE	[1927-01-12,)	\N
068007	Caramanico Terme	PE	[1927-01-12,)	\N
068008	Carpineto della Nora	PE	[1927-01-12,)	\N
068009	Castiglione a Casauria	PE	[1927-01-12,)	\N
068010	Catignano	PE	[1927-01-12,)	\N
068011	Cepagatti	PE	[1927-01-12,)	\N
068012	Città Sant'Angelo	PE	[1927-01-12,)	\N
068013	Civitaquana	PE	[1927-01-12,)	\N
068014	Civitella Casanova	PE	[1927-01-12,)	\N
068015	Collecorvino	PE	[1927-01-12,)	\N
068016	Corvara	PE	[1927-01-12,)	\N
068017	Cugnoli	PE	[1927-01-12,)	\N
068018	Elice	PE	[1927-01-12,)	\N
068019	Farindola	PE	[1927-01-12,)	\N
068020	Lettomanoppello	PE	[1927-01-12,)	\N
068021	Loreto Aprutino	PE	[1927-01-12,)	\N
068022	Manoppello	PE	[1927-01-12,)	\N
068023	Montebello di Bertona	PE	[1927-01-12,)	\N
068024	Montesilvano	PE	[1927-01-12,)	\N
068025	Moscufo	PE	[1927-01-12,)	\N
068026	Nocciano	PE	[1927-01-12,)	\N
068027	Penne	PE	[1927-01-12,)	\N
068028	Pescara	PE	[1927-01-12,)	\N
068029	Pescosansonesco	PE	[1927-01-12,)	\N
068030	Pianella	PE	[1927-01-12,)	\N
068031	Picciano	PE	[1927-01-12,)	\N
068032	Pietranico	PE	[1927-01-12,)	\N
068033	Popoli	PE	[1927-01-12,)	\N
068034	Roccamorice	PE	[1927-01-12,)	\N
068035	Rosciano	PE	[1927-01-12,)	\N
068036	Salle	PE	[1927-01-12,)	\N
068037	Sant'Eufemia a Maiella	PE	[1927-01-12,)	\N
068038	San Valentino in Abruzzo Citeriore	PE	[1927-01-12,)	\N
068039	Scafa	PE	[1948-03-21,)	\N
068040	Serramonacesca	PE	[1927-01-12,)	\N
068041	Spoltore	PE	[1927-01-12,)	\N
068042	Tocco da Casauria	PE	[1927-01-12,)	\N
068043	Torre de' Passeri	PE	[1927-01-12,)	\N
068044	Turrivalignani	PE	[1927-01-12,)	\N
068045	Vicoli	PE	[1927-01-12,)	\N
068046	Villa Celiera	PE	[1927-01-12,)	\N
069001	Altino	CH	[1861-03-17,)	\N
069002	Archi	CH	[1861-03-17,)	\N
069003	Ari	CH	[1861-03-17,)	\N
069004	Arielli	CH	[1861-03-17,)	\N
069005	Atessa	CH	[1861-03-17,)	\N
069006	Bomba	CH	[1861-03-17,)	\N
069007	Borrello	CH	[1861-03-17,)	\N
069008	Bucchianico	CH	[1861-03-17,)	\N
069009	Montebello sul Sangro	CH	[1969-06-14,)	\N
069010	Canosa Sannita	CH	[1864-11-07,)	\N
069011	Carpineto Sinello	CH	[1863-02-06,)	\N
069012	Carunchio	CH	[1861-03-17,)	\N
069013	Casacanditella	CH	[1861-03-17,)	\N
069014	Casalanguida	CH	[1861-03-17,)	\N
069015	Casalbordino	CH	[1861-03-17,)	\N
069016	Casalincontrada	CH	[1861-03-17,)	\N
069017	Casoli	CH	[1861-03-17,)	\N
069018	Castel Frentano	CH	[1864-02-10,)	\N
069019	Castelguidone	CH	[1861-03-17,)	\N
069020	Castiglione Messer Marino	CH	[1863-02-06,)	\N
069021	Celenza sul Trigno	CH	[1864-02-10,)	\N
069022	Chieti	CH	[1880-02-13,)	\N
069023	Civitaluparella	CH	[1861-03-17,)	\N
069024	Civitella Messer Raimondo	CH	[1863-02-06,)	\N
069025	Colledimacine	CH	[1861-03-17,)	\N
069026	Colledimezzo	CH	[1861-03-17,)	\N
069027	Crecchio	CH	[1861-03-17,)	\N
069028	Cupello	CH	[1861-03-17,)	\N
069029	Dogliola	CH	[1861-03-17,)	\N
069030	Fara Filiorum Petri	CH	[1861-03-17,)	\N
069031	Fara San Martino	CH	[1861-03-17,)	\N
069032	Filetto	CH	[1861-03-17,)	\N
069033	Fossacesia	CH	[1863-02-06,)	\N
069034	Fraine	CH	[1861-03-17,)	\N
069035	Francavilla al Mare	CH	[1879-05-12,)	\N
069036	Fresagrandinaria	CH	[1861-03-17,)	\N
069037	Frisa	CH	[1861-03-17,)	\N
069038	Furci	CH	[1861-03-17,)	\N
069039	Gamberale	CH	[1861-03-17,)	\N
069040	Gessopalena	CH	[1861-03-17,)	\N
069041	Gissi	CH	[1861-03-17,)	\N
069042	Giuliano Teatino	CH	[1863-02-06,)	\N
069043	Guardiagrele	CH	[1861-03-17,)	\N
069044	Guilmi	CH	[1861-03-17,)	\N
069045	Lama dei Peligni	CH	[1863-02-06,)	\N
069046	Lanciano	CH	[1861-03-17,)	\N
069047	Lentella	CH	[1861-03-17,)	\N
069048	Lettopalena	CH	[1861-03-17,)	\N
069049	Liscia	CH	[1861-03-17,)	\N
069050	Miglianico	CH	[1861-03-17,)	\N
069051	Montazzoli	CH	[1861-03-17,)	\N
069052	Monteferrante	CH	[1861-03-17,)	\N
069053	Montelapiano	CH	[1861-03-17,)	\N
069054	Montenerodomo	CH	[1861-03-17,)	\N
069055	Monteodorisio	CH	[1861-03-17,)	\N
069056	Mozzagrogna	CH	[1861-03-17,)	\N
069057	Orsogna	CH	[1861-03-17,)	\N
069058	Ortona	CH	[1861-03-17,)	\N
069059	Paglieta	CH	[1861-03-17,)	\N
069060	Palena	CH	[1861-03-17,)	\N
069061	Palmoli	CH	[1861-03-17,)	\N
069062	Palombaro	CH	[1861-03-17,)	\N
069063	Pennadomo	CH	[1861-03-17,)	\N
069064	Pennapiedimonte	CH	[1861-03-17,)	\N
069065	Perano	CH	[1861-03-17,)	\N
069066	Pizzoferrato	CH	[1861-03-17,)	\N
069067	Poggiofiorito	CH	[1911-09-14,)	\N
069068	Pollutri	CH	[1861-03-17,)	\N
069069	Pretoro	CH	[1861-03-17,)	\N
069070	Quadri	CH	[1861-03-17,)	\N
069071	Rapino	CH	[1861-03-17,)	\N
069072	Ripa Teatina	CH	[1861-03-17,)	\N
069073	Roccamontepiano	CH	[1861-03-17,)	\N
069074	Rocca San Giovanni	CH	[1861-03-17,)	\N
069075	Roccascalegna	CH	[1861-03-17,)	\N
069076	Roccaspinalveti	CH	[1861-03-17,)	\N
069077	Roio del Sangro	CH	[1863-02-06,)	\N
069078	Rosello	CH	[1861-03-17,)	\N
069079	San Buono	CH	[1861-03-17,)	\N
069080	San Giovanni Lipioni	CH	[1861-03-17,)	\N
069081	San Giovanni Teatino	CH	[1895-01-07,)	\N
069082	San Martino sulla Marrucina	CH	[1864-02-14,)	\N
069083	San Salvo	CH	[1861-03-17,)	\N
069084	Santa Maria Imbaro	CH	[1861-03-17,)	\N
069085	Sant'Eusanio del Sangro	CH	[1863-02-06,)	\N
069086	San Vito Chietino	CH	[1863-02-06,)	\N
069087	Scerni	CH	[1861-03-17,)	\N
069088	Schiavi di Abruzzo	CH	[1863-02-06,)	\N
069089	Taranta Peligna	CH	[1881-09-04,)	\N
069090	Tollo	CH	[1861-03-17,)	\N
069091	Torino di Sangro	CH	[1863-02-06,)	\N
069092	Tornareccio	CH	[1861-03-17,)	\N
069093	Torrebruna	CH	[1861-03-17,)	\N
069094	Torrevecchia Teatina	CH	[1879-05-12,)	\N
069095	Torricella Peligna	CH	[1863-02-06,)	\N
069096	Treglio	CH	[1861-03-17,)	\N
069097	Tufillo	CH	[1861-03-17,)	\N
069098	Vacri	CH	[1861-03-17,)	\N
069099	Vasto	CH	[1945-01-12,)	\N
069100	Villalfonsina	CH	[1861-03-17,)	\N
069101	Villamagna	CH	[1861-03-17,)	\N
069102	Villa Santa Maria	CH	[1861-03-17,)	\N
069103	Pietraferrazzana	CH	[1861-03-17,)	\N
069104	Fallo	CH	[1861-03-17,)	\N
070001	Acquaviva Collecroce	CB	[1861-03-17,)	\N
070002	Baranello	CB	[1861-03-17,)	\N
070003	Bojano	CB	[1861-03-17,)	\N
070004	Bonefro	CB	[1863-04-10,)	\N
070005	Busso	CB	[1861-03-17,)	\N
070006	Campobasso	CB	[1863-02-06,)	\N
070007	Campochiaro	CB	[1861-03-17,)	\N
070008	Campodipietra	CB	[1861-03-17,)	\N
070009	Campolieto	CB	[1861-03-17,)	\N
070010	Campomarino	CB	[1861-03-17,)	\N
070011	Casacalenda	CB	[1861-03-17,)	\N
070012	Casalciprano	CB	[1861-03-17,)	\N
070013	Castelbottaccio	CB	[1861-03-17,)	\N
070014	Castellino del Biferno	CB	[1861-03-17,)	\N
070015	Castelmauro	CB	[1864-03-11,)	\N
070016	Castropignano	CB	[1861-03-17,)	\N
070017	Cercemaggiore	CB	[1861-03-17,)	\N
070018	Cercepiccola	CB	[1861-03-17,)	\N
070019	Civitacampomarano	CB	[1861-03-17,)	\N
070020	Colle d'Anchise	CB	[1861-03-17,)	\N
070021	Colletorto	CB	[1861-03-17,)	\N
070022	Duronia	CB	[1861-03-17,)	\N
070023	Ferrazzano	CB	[1863-02-06,)	\N
070024	Fossalto	CB	[1885-02-06,)	\N
070025	Gambatesa	CB	[1861-03-17,)	\N
070026	Gildone	CB	[1861-03-17,)	\N
070027	Guardialfiera	CB	[1928-04-17,)	\N
070028	Guardiaregia	CB	[1946-10-12,)	\N
070029	Guglionesi	CB	[1861-03-17,)	\N
070030	Jelsi	CB	[1927-01-12,)	\N
070031	Larino	CB	[1861-03-17,)	\N
070032	Limosano	CB	[1863-04-10,)	\N
070033	Lucito	CB	[1861-03-17,)	\N
070034	Lupara	CB	[1861-03-17,)	\N
070035	Macchia Valfortore	CB	[1864-03-11,)	\N
070036	Mafalda	CB	[1861-03-17,)	\N
070037	Matrice	CB	[1861-03-17,)	\N
070038	Mirabello Sannitico	CB	[1863-08-10,)	\N
070039	Molise	CB	[1911-07-28,)	\N
070040	Monacilioni	CB	[1875-10-26,)	\N
070041	Montagano	CB	[1861-03-17,)	\N
070042	Montecilfone	CB	[1884-04-18,)	\N
070043	Montefalcone nel Sannio	CB	[1863-02-06,)	\N
070044	Montelongo	CB	[1861-03-17,)	\N
070045	Montemitro	CB	[1863-01-19,)	\N
070046	Montenero di Bisaccia	CB	[1861-03-17,)	\N
070047	Montorio nei Frentani	CB	[1861-03-17,)	\N
070048	Morrone del Sannio	CB	[1861-03-17,)	\N
070049	Oratino	CB	[1861-03-17,)	\N
070050	Palata	CB	[1861-03-17,)	\N
070051	Petacciato	CB	[1861-03-17,)	\N
070052	Petrella Tifernina	CB	[1861-03-17,)	\N
070053	Pietracatella	CB	[1861-03-17,)	\N
070054	Pietracupa	CB	[1861-03-17,)	\N
070055	Portocannone	CB	[1861-03-17,)	\N
070056	Provvidenti	CB	[1861-03-17,)	\N
070057	Riccia	CB	[1861-03-17,)	\N
070058	Ripabottoni	CB	[1861-03-17,)	\N
070059	Ripalimosani	CB	[1989-08-16,)	\N
070060	Roccavivara	CB	[1861-03-17,)	\N
070061	Rotello	CB	[1861-03-17,)	\N
070062	Salcito	CB	[1903-10-22,)	\N
070063	San Biase	CB	[1861-03-17,)	\N
070064	San Felice del Molise	CB	[1863-02-06,)	\N
070065	San Giacomo degli Schiavoni	CB	[1861-03-17,)	\N
070066	San Giovanni in Galdo	CB	[1861-03-17,)	\N
070067	San Giuliano del Sannio	CB	[1861-03-17,)	\N
070068	San Giuliano di Puglia	CB	[1861-03-17,)	\N
070069	San Martino in Pensilis	CB	[1861-03-17,)	\N
070070	San Massimo	CB	[1861-03-17,)	\N
070071	San Polo Matese	CB	[1991-05-01,)	\N
070072	Santa Croce di Magliano	CB	[1861-03-17,)	\N
070073	Sant'Angelo Limosano	CB	[1902-01-22,)	\N
070074	Sant'Elia a Pianisi	CB	[1861-03-17,)	\N
070075	Sepino	CB	[1861-03-17,)	\N
070076	Spinete	CB	[1861-03-17,)	\N
070077	Tavenna	CB	[1864-03-11,)	\N
070078	Termoli	CB	[1863-02-06,)	\N
070079	Torella del Sannio	CB	[1861-03-17,)	\N
070080	Toro	CB	[1861-03-17,)	\N
070081	Trivento	CB	[1861-03-17,)	\N
070082	Tufara	CB	[1861-03-17,)	\N
070083	Ururi	CB	[1861-03-17,)	\N
070084	Vinchiaturo	CB	[1924-02-07,)	\N
071001	Accadia	FG	[1927-08-06,)	\N
071002	Alberona	FG	[1861-03-17,)	\N
071003	Anzano di Puglia	FG	[1931-05-22,)	\N
071004	Apricena	FG	[1861-03-17,)	\N
071005	Ascoli Satriano	FG	[1862-11-10,)	\N
071006	Biccari	FG	[1861-03-17,)	\N
071007	Bovino	FG	[1861-03-17,)	\N
071008	Cagnano Varano	FG	[1862-11-10,)	\N
071009	Candela	FG	[1861-03-17,)	\N
071010	Carapelle	FG	[1958-01-14,)	\N
071011	Carlantino	FG	[1861-03-17,)	\N
071012	Carpino	FG	[1861-03-17,)	\N
071013	Casalnuovo Monterotaro	FG	[1862-11-10,)	\N
071014	Casalvecchio di Puglia	FG	[1862-11-10,)	\N
071015	Castelluccio dei Sauri	FG	[1861-03-17,)	\N
071016	Castelluccio Valmaggiore	FG	[1861-03-17,)	\N
071017	Castelnuovo della Daunia	FG	[1864-02-14,)	\N
071018	Celenza Valfortore	FG	[1862-11-10,)	\N
071019	Celle di San Vito	FG	[1862-11-10,)	\N
071020	Cerignola	FG	[1861-03-17,)	\N
071021	Chieuti	FG	[1861-03-17,)	\N
071022	Deliceto	FG	[1861-03-17,)	\N
071023	Faeto	FG	[1861-03-17,)	\N
071024	Foggia	FG	[1861-03-17,)	\N
071025	Ischitella	FG	[1861-03-17,)	\N
071026	Isole Tremiti	FG	[1932-02-12,)	\N
071027	Lesina	FG	[1861-03-17,)	\N
071028	Lucera	FG	[1861-03-17,)	\N
071029	Manfredonia	FG	[1861-03-17,)	\N
071030	Margherita di Savoia	FG	[1879-01-24,2009-07-27)	110005
071031	Mattinata	FG	[1955-08-19,)	\N
071032	Monteleone di Puglia	FG	[1929-02-24,)	\N
071033	Monte Sant'Angelo	FG	[1861-03-17,)	\N
071034	Motta Montecorvino	FG	[1861-03-17,)	\N
071035	Orsara di Puglia	FG	[1927-08-06,)	\N
071036	Orta Nova	FG	[1862-11-10,)	\N
071037	Panni	FG	[1861-03-17,)	\N
071038	Peschici	FG	[1861-03-17,)	\N
071039	Pietramontecorvino	FG	[1862-11-10,)	\N
071040	Poggio Imperiale	FG	[1861-03-17,)	\N
071041	Rignano Garganico	FG	[1862-11-10,)	\N
071042	Rocchetta Sant'Antonio	FG	[1939-02-18,)	\N
071043	Rodi Garganico	FG	[1861-03-17,)	\N
071044	Roseto Valfortore	FG	[1862-11-10,)	\N
071045	San Ferdinando di Puglia	FG	[1863-01-19,2009-07-27)	110007
071046	San Giovanni Rotondo	FG	[1861-03-17,)	\N
071047	San Marco in Lamis	FG	[1861-03-17,)	\N
071048	San Marco la Catola	FG	[1861-03-17,)	\N
071049	San Nicandro Garganico	FG	[1999-10-22,)	\N
071050	San Paolo di Civitate	FG	[1862-11-10,)	\N
071051	San Severo	FG	[1861-03-17,)	\N
071052	Sant'Agata di Puglia	FG	[1862-11-10,)	\N
071053	Serracapriola	FG	[1861-03-17,)	\N
071054	Stornara	FG	[1905-07-10,)	\N
071055	Stornarella	FG	[1861-03-17,)	\N
071056	Torremaggiore	FG	[1861-03-17,)	\N
071057	Trinitapoli	FG	[1863-04-10,2009-07-27)	110010
071058	Troia	FG	[1861-03-17,)	\N
071059	Vico del Gargano	FG	[1862-11-10,)	\N
071060	Vieste	FG	[1861-03-17,)	\N
071061	Volturara Appula	FG	[1862-11-10,)	\N
071062	Volturino	FG	[1861-03-17,)	\N
071063	Ordona	FG	[1975-05-20,)	\N
071064	Zapponeta	FG	[1975-05-20,)	\N
072001	Acquaviva delle Fonti	BA	[1863-01-19,)	\N
072002	Adelfia	BA	[1927-11-08,)	\N
072003	Alberobello	BA	[1895-01-28,)	\N
072004	Altamura	BA	[1861-03-17,)	\N
072005	Andria	BA	[1861-03-17,2009-07-27)	110001
072006	Bari	BA	[1931-05-17,)	\N
072007	Barletta	BA	[1861-03-17,2009-07-27)	110002
072008	Binetto	BA	[1861-03-17,)	\N
072009	Bisceglie	BA	[1861-03-17,2009-07-27)	110003
072010	Bitetto	BA	[1861-03-17,)	\N
072011	Bitonto	BA	[1861-03-17,)	\N
072012	Bitritto	BA	[1861-03-17,)	\N
072013	Canosa di Puglia	BA	[1863-01-19,2009-07-27)	110004
072014	Capurso	BA	[1861-03-17,)	\N
072015	Casamassima	BA	[1861-03-17,)	\N
072016	Cassano delle Murge	BA	[1863-01-19,)	\N
072017	Castellana Grotte	BA	[1950-06-29,)	\N
072018	Cellamare	BA	[1861-03-17,)	\N
072019	Conversano	BA	[1861-03-17,)	\N
072020	Corato	BA	[1861-03-17,)	\N
072021	Gioia del Colle	BA	[1863-01-19,)	\N
072022	Giovinazzo	BA	[1861-03-17,)	\N
072023	Gravina in Puglia	BA	[1863-01-19,)	\N
072024	Grumo Appula	BA	[1863-01-19,)	\N
072025	Locorotondo	BA	[1861-03-17,)	\N
072026	Minervino Murge	BA	[1863-01-19,2009-07-27)	110006
072027	Modugno	BA	[1861-03-17,)	\N
072028	Mola di Bari	BA	[1861-03-17,)	\N
072029	Molfetta	BA	[1861-03-17,)	\N
072030	Monopoli	BA	[1895-01-28,)	\N
072031	Noci	BA	[1861-03-17,)	\N
072032	Noicattaro	BA	[1863-01-19,)	\N
072033	Palo del Colle	BA	[1863-01-19,)	\N
072034	Poggiorsini	BA	[1957-05-15,)	\N
072035	Polignano a Mare	BA	[1863-01-19,)	\N
072036	Putignano	BA	[1861-03-17,)	\N
072037	Rutigliano	BA	[1861-03-17,)	\N
072038	Ruvo di Puglia	BA	[1863-01-19,)	\N
072039	Sammichele di Bari	BA	[1863-01-19,)	\N
072040	Sannicandro di Bari	BA	[1863-01-19,)	\N
072041	Santeramo in Colle	BA	[1863-01-19,)	\N
072042	Spinazzola	BA	[1861-03-17,2009-07-27)	110008
072043	Terlizzi	BA	[1861-03-17,)	\N
072044	Toritto	BA	[1861-03-17,)	\N
072045	Trani	BA	[1861-03-17,2009-07-27)	110009
072046	Triggiano	BA	[1861-03-17,)	\N
072047	Turi	BA	[1861-03-17,)	\N
072048	Valenzano	BA	[1861-03-17,)	\N
073001	Avetrana	TA	[1923-12-22,)	\N
073002	Carosino	TA	[1923-12-22,)	\N
073003	Castellaneta	TA	[1923-12-22,)	\N
073004	Crispiano	TA	[1923-12-22,)	\N
073005	Faggiano	TA	[1923-12-22,)	\N
073006	Fragagnano	TA	[1923-12-22,)	\N
073007	Ginosa	TA	[1923-12-22,)	\N
073008	Grottaglie	TA	[1923-12-22,)	\N
073009	Laterza	TA	[1923-12-22,)	\N
073010	Leporano	TA	[1923-12-22,)	\N
073011	Lizzano	TA	[1923-12-22,)	\N
073012	Manduria	TA	[1923-12-22,)	\N
073013	Martina Franca	TA	[1923-12-22,)	\N
073014	Maruggio	TA	[1923-12-22,)	\N
073015	Massafra	TA	[1923-12-22,)	\N
073016	Monteiasi	TA	[1923-12-22,)	\N
073017	Montemesola	TA	[1923-12-22,)	\N
073018	Monteparano	TA	[1923-12-22,)	\N
073019	Mottola	TA	[1923-12-22,)	\N
073020	Palagianello	TA	[1923-12-22,)	\N
073021	Palagiano	TA	[1923-12-22,)	\N
073022	Pulsano	TA	[1923-12-22,)	\N
073023	Roccaforzata	TA	[1923-12-22,)	\N
073024	San Giorgio Ionico	TA	[1926-11-11,)	\N
073025	San Marzano di San Giuseppe	TA	[1923-12-22,)	\N
073026	Sava	TA	[1923-12-22,)	\N
073027	Taranto	TA	[1923-12-22,)	\N
073028	Torricella	TA	[1954-10-29,)	\N
073029	Statte	TA	[1993-05-01,)	\N
074001	Brindisi	BR	[1927-01-12,)	\N
074002	Carovigno	BR	[1927-01-12,)	\N
074003	Ceglie Messapica	BR	[1988-10-25,)	\N
074004	Cellino San Marco	BR	[1927-01-12,)	\N
074005	Cisternino	BR	[1927-01-12,)	\N
074006	Erchie	BR	[1927-01-12,)	\N
074007	Fasano	BR	[1927-01-12,)	\N
074008	Francavilla Fontana	BR	[1927-01-12,)	\N
074009	Latiano	BR	[1927-01-12,)	\N
074010	Mesagne	BR	[1927-01-12,)	\N
074011	Oria	BR	[1927-01-12,)	\N
074012	Ostuni	BR	[1927-01-12,)	\N
074013	San Donaci	BR	[1927-01-12,)	\N
074014	San Michele Salentino	BR	[1928-12-13,)	\N
074015	San Pancrazio Salentino	BR	[1927-01-12,)	\N
074016	San Pietro Vernotico	BR	[1927-01-12,)	\N
074017	San Vito dei Normanni	BR	[1927-01-12,)	\N
074018	Torchiarolo	BR	[1927-01-12,)	\N
074019	Torre Santa Susanna	BR	[1927-01-12,)	\N
074020	Villa Castelli	BR	[1927-01-12,)	\N
075001	Acquarica del Capo	LE	[1861-03-17,2019-05-15)	\N
075002	Alessano	LE	[1861-03-17,)	\N
075003	Alezio	LE	[1873-07-16,)	\N
075004	Alliste	LE	[1861-03-17,)	\N
075005	Andrano	LE	[1861-03-17,)	\N
075006	Aradeo	LE	[1861-03-17,)	\N
075007	Arnesano	LE	[1861-03-17,)	\N
075008	Bagnolo del Salento	LE	[1862-11-28,)	\N
075009	Botrugno	LE	[1958-05-28,)	\N
075010	Calimera	LE	[1861-03-17,)	\N
075011	Campi Salentina	LE	[1864-06-23,)	\N
075012	Cannole	LE	[1861-03-17,)	\N
075013	Caprarica di Lecce	LE	[1861-03-17,)	\N
075014	Carmiano	LE	[1861-03-17,)	\N
075015	Carpignano Salentino	LE	[1863-02-06,)	\N
075016	Casarano	LE	[1885-01-15,)	\N
075017	Castri di Lecce	LE	[1892-01-08,)	\N
075018	Castrignano de' Greci	LE	[1861-03-17,)	\N
075019	Castrignano del Capo	LE	[1861-03-17,)	\N
075020	Cavallino	LE	[1861-03-17,)	\N
075021	Collepasso	LE	[1907-07-02,)	\N
075022	Copertino	LE	[1861-03-17,)	\N
075023	Corigliano d'Otranto	LE	[1862-11-28,)	\N
075024	Corsano	LE	[1861-03-17,)	\N
075025	Cursi	LE	[1861-03-17,)	\N
075026	Cutrofiano	LE	[1861-03-17,)	\N
075027	Diso	LE	[1861-03-17,)	\N
075028	Gagliano del Capo	LE	[1862-11-28,)	\N
075029	Galatina	LE	[1861-03-17,)	\N
075030	Galatone	LE	[1861-03-17,)	\N
075031	Gallipoli	LE	[1861-03-17,)	\N
075032	Giuggianello	LE	[1861-03-17,)	\N
075033	Giurdignano	LE	[1861-03-17,)	\N
075034	Guagnano	LE	[1927-04-14,)	\N
075035	Lecce	LE	[1861-03-17,)	\N
075036	Lequile	LE	[1861-03-17,)	\N
075037	Leverano	LE	[1861-03-17,)	\N
075038	Lizzanello	LE	[1861-03-17,)	\N
075039	Maglie	LE	[1861-03-17,)	\N
075040	Martano	LE	[1861-03-17,)	\N
075041	Martignano	LE	[1861-03-17,)	\N
075042	Matino	LE	[1861-03-17,)	\N
075043	Melendugno	LE	[1861-03-17,)	\N
075044	Melissano	LE	[1921-05-12,)	\N
075045	Melpignano	LE	[1861-03-17,)	\N
075046	Miggiano	LE	[1861-03-17,)	\N
075047	Minervino di Lecce	LE	[1864-04-01,)	\N
075048	Monteroni di Lecce	LE	[1864-04-01,)	\N
075049	Montesano Salentino	LE	[1864-01-29,)	\N
075050	Morciano di Leuca	LE	[1865-02-27,)	\N
075051	Muro Leccese	LE	[1862-11-28,)	\N
075052	Nardò	LE	[1861-03-17,)	\N
075053	Neviano	LE	[1861-03-17,)	\N
075054	Nociglia	LE	[1861-03-17,)	\N
075055	Novoli	LE	[1861-03-17,)	\N
075056	Ortelle	LE	[1861-03-17,)	\N
075057	Otranto	LE	[1861-03-17,)	\N
075058	Palmariggi	LE	[1861-03-17,)	\N
075059	Parabita	LE	[1861-03-17,)	\N
075060	Patù	LE	[1861-03-17,)	\N
075061	Poggiardo	LE	[1861-03-17,)	\N
075062	Presicce	LE	[1861-03-17,2019-05-15)	\N
075063	Racale	LE	[1861-03-17,)	\N
075064	Ruffano	LE	[1861-03-17,)	\N
075065	Salice Salentino	LE	[1927-04-14,)	\N
075066	Salve	LE	[1894-04-20,)	\N
075067	Sanarica	LE	[1861-03-17,)	\N
075068	San Cesario di Lecce	LE	[1863-02-06,)	\N
075069	San Donato di Lecce	LE	[1863-02-06,)	\N
075070	Sannicola	LE	[1908-04-30,)	\N
075071	San Pietro in Lama	LE	[1861-03-17,)	\N
075072	Santa Cesarea Terme	LE	[1928-05-24,)	\N
075073	Scorrano	LE	[1861-03-17,)	\N
075074	Seclì	LE	[1861-03-17,)	\N
075075	Sogliano Cavour	LE	[1862-11-28,)	\N
075076	Soleto	LE	[1861-03-17,)	\N
075077	Specchia	LE	[1874-10-08,)	\N
075078	Spongano	LE	[1861-03-17,)	\N
075079	Squinzano	LE	[1861-03-17,)	\N
075080	Sternatia	LE	[1861-03-17,)	\N
075081	Supersano	LE	[1861-03-17,)	\N
075082	Surano	LE	[1861-03-17,)	\N
075083	Surbo	LE	[1861-03-17,)	\N
075084	Taurisano	LE	[1861-03-17,)	\N
075085	Taviano	LE	[1885-01-15,)	\N
075086	Tiggiano	LE	[1861-03-17,)	\N
075087	Trepuzzi	LE	[1861-03-17,)	\N
075088	Tricase	LE	[1874-10-08,)	\N
075089	Tuglie	LE	[1861-03-17,)	\N
075090	Ugento	LE	[1861-03-17,)	\N
075091	Uggiano la Chiesa	LE	[1861-03-17,)	\N
075092	Veglie	LE	[1927-04-14,)	\N
075093	Vernole	LE	[1861-03-17,)	\N
075094	Zollino	LE	[1861-03-17,)	\N
075095	San Cassiano	LE	[1975-05-20,)	\N
075096	Castro	LE	[1975-05-28,)	\N
075097	Porto Cesareo	LE	[1975-06-01,)	\N
075098	Presicce-Acquarica	LE	[2019-05-15,)	\N
076001	Abriola	PZ	[1861-03-17,)	\N
076002	Acerenza	PZ	[1861-03-17,)	\N
076003	Albano di Lucania	PZ	[1863-04-10,)	\N
076004	Anzi	PZ	[1861-03-17,)	\N
076005	Armento	PZ	[1861-03-17,)	\N
076006	Atella	PZ	[1882-07-10,)	\N
076007	Avigliano	PZ	[1882-07-10,)	\N
076008	Balvano	PZ	[1861-03-17,)	\N
076009	Banzi	PZ	[1944-04-30,)	\N
076010	Baragiano	PZ	[1861-03-17,)	\N
076011	Barile	PZ	[1861-03-17,)	\N
076012	Bella	PZ	[1861-03-17,)	\N
076013	Brienza	PZ	[1861-03-17,)	\N
076014	Brindisi Montagna	PZ	[1863-02-06,)	\N
076015	Calvello	PZ	[1861-03-17,)	\N
076016	Calvera	PZ	[1861-03-17,)	\N
076017	Campomaggiore	PZ	[1861-03-17,)	\N
076018	Cancellara	PZ	[1861-03-17,)	\N
076019	Carbone	PZ	[1861-03-17,)	\N
076020	San Paolo Albanese	PZ	[1962-03-28,)	\N
076021	Castelgrande	PZ	[1861-03-17,)	\N
076022	Castelluccio Inferiore	PZ	[1861-03-17,)	\N
076023	Castelluccio Superiore	PZ	[1861-03-17,)	\N
076024	Castelmezzano	PZ	[1861-03-17,)	\N
076025	Castelsaraceno	PZ	[1861-03-17,)	\N
076026	Castronuovo di Sant'Andrea	PZ	[1863-05-06,)	\N
076027	Cersosimo	PZ	[1861-03-17,)	\N
076028	Chiaromonte	PZ	[1861-03-17,)	\N
076029	Corleto Perticara	PZ	[1863-01-19,)	\N
076030	Episcopia	PZ	[1861-03-17,)	\N
076031	Fardella	PZ	[1861-03-17,)	\N
076032	Filiano	PZ	[1952-01-01,)	\N
076033	Forenza	PZ	[1861-03-17,)	\N
076034	Francavilla in Sinni	PZ	[1863-04-10,)	\N
076035	Gallicchio	PZ	[1861-03-17,)	\N
076036	Genzano di Lucania	PZ	[1944-04-30,)	\N
076037	Grumento Nova	PZ	[1932-11-22,)	\N
076038	Guardia Perticara	PZ	[1861-03-17,)	\N
076039	Lagonegro	PZ	[1861-03-17,)	\N
076040	Latronico	PZ	[1861-03-17,)	\N
076041	Laurenzana	PZ	[1861-03-17,)	\N
076042	Lauria	PZ	[1861-03-17,)	\N
076043	Lavello	PZ	[1861-03-17,)	\N
076044	Maratea	PZ	[1861-03-17,)	\N
076045	Marsico Nuovo	PZ	[1861-03-17,)	\N
076046	Marsicovetere	PZ	[1861-03-17,)	\N
076047	Maschito	PZ	[1861-03-17,)	\N
076048	Melfi	PZ	[1861-03-17,)	\N
076049	Missanello	PZ	[1861-03-17,)	\N
076050	Moliterno	PZ	[1861-03-17,)	\N
076051	Montemilone	PZ	[1861-03-17,)	\N
076052	Montemurro	PZ	[1861-03-17,)	\N
076053	Muro Lucano	PZ	[1863-05-06,)	\N
076054	Nemoli	PZ	[1861-03-17,)	\N
076055	Noepoli	PZ	[1863-04-10,)	\N
076056	Oppido Lucano	PZ	[1933-07-30,)	\N
076057	Palazzo San Gervasio	PZ	[1944-04-30,)	\N
076058	Pescopagano	PZ	[1861-03-17,)	\N
076059	Picerno	PZ	[1861-03-17,)	\N
076060	Pietragalla	PZ	[1861-03-17,)	\N
076061	Pietrapertosa	PZ	[1861-03-17,)	\N
076062	Pignola	PZ	[1935-03-05,)	\N
076063	Potenza	PZ	[1861-03-17,)	\N
076064	Rapolla	PZ	[1861-03-17,)	\N
076065	Rapone	PZ	[1861-03-17,)	\N
076066	Rionero in Vulture	PZ	[1884-08-23,)	\N
076067	Ripacandida	PZ	[1861-03-17,)	\N
076068	Rivello	PZ	[1861-03-17,)	\N
076069	Roccanova	PZ	[1861-03-17,)	\N
076070	Rotonda	PZ	[1861-03-17,)	\N
076071	Ruoti	PZ	[1861-03-17,)	\N
076072	Ruvo del Monte	PZ	[1863-02-06,)	\N
076073	San Chirico Nuovo	PZ	[1861-03-17,)	\N
076074	San Chirico Raparo	PZ	[1861-03-17,)	\N
076075	San Costantino Albanese	PZ	[1863-01-19,)	\N
076076	San Fele	PZ	[1861-03-17,)	\N
076077	San Martino d'Agri	PZ	[1863-01-19,)	\N
076078	San Severino Lucano	PZ	[1863-04-10,)	\N
076079	Sant'Angelo le Fratte	PZ	[1861-03-17,)	\N
076080	Sant'Arcangelo	PZ	[1861-03-17,)	\N
076081	Sarconi	PZ	[1861-03-17,)	\N
076082	Sasso di Castalda	PZ	[1863-02-06,)	\N
076083	Satriano di Lucania	PZ	[1887-01-07,)	\N
076084	Savoia di Lucania	PZ	[1879-07-18,)	\N
076085	Senise	PZ	[1861-03-17,)	\N
076086	Spinoso	PZ	[1861-03-17,)	\N
076087	Teana	PZ	[1861-03-17,)	\N
076088	Terranova di Pollino	PZ	[1863-04-10,)	\N
076089	Tito	PZ	[1861-03-17,)	\N
076090	Tolve	PZ	[1861-03-17,)	\N
076091	Tramutola	PZ	[1861-03-17,)	\N
076092	Trecchina	PZ	[1861-03-17,)	\N
076093	Trivigno	PZ	[1861-03-17,)	\N
076094	Vaglio Basilicata	PZ	[1955-04-05,)	\N
076095	Venosa	PZ	[1861-03-17,)	\N
076096	Vietri di Potenza	PZ	[1863-01-19,)	\N
076097	Viggianello	PZ	[1861-03-17,)	\N
076098	Viggiano	PZ	[1861-03-17,)	\N
076099	Ginestra	PZ	[1965-08-04,)	\N
076100	Paterno	PZ	[1973-06-25,)	\N
077001	Accettura	MT	[1927-01-12,)	\N
077002	Aliano	MT	[1927-01-12,)	\N
077003	Bernalda	MT	[1927-01-12,)	\N
077004	Calciano	MT	[1927-01-12,)	\N
077005	Cirigliano	MT	[1927-01-12,)	\N
077006	Colobraro	MT	[1927-01-12,)	\N
077007	Craco	MT	[1927-01-12,)	\N
077008	Ferrandina	MT	[1927-01-12,)	\N
077009	Garaguso	MT	[1927-01-12,)	\N
077010	Gorgoglione	MT	[1927-01-12,)	\N
077011	Grassano	MT	[1927-01-12,)	\N
077012	Grottole	MT	[1927-01-12,)	\N
077013	Irsina	MT	[1927-01-12,)	\N
077014	Matera	MT	[1927-01-12,)	\N
077015	Miglionico	MT	[1927-01-12,)	\N
077016	Montalbano Jonico	MT	[1927-01-12,)	\N
077017	Montescaglioso	MT	[1927-01-12,)	\N
077018	Nova Siri	MT	[1927-01-12,)	\N
077019	Oliveto Lucano	MT	[1927-01-12,)	\N
077020	Pisticci	MT	[1927-01-12,)	\N
077021	Policoro	MT	[1959-04-25,)	\N
077022	Pomarico	MT	[1927-01-12,)	\N
077023	Rotondella	MT	[1927-01-12,)	\N
077024	Salandra	MT	[1927-01-12,)	\N
077025	San Giorgio Lucano	MT	[1927-01-12,)	\N
077026	San Mauro Forte	MT	[1927-01-12,)	\N
077027	Stigliano	MT	[1927-01-12,)	\N
077028	Tricarico	MT	[1927-01-12,)	\N
077029	Tursi	MT	[1927-01-12,)	\N
077030	Valsinni	MT	[1927-01-12,)	\N
077031	Scanzano Jonico	MT	[1974-08-02,)	\N
078001	Acquaformosa	CS	[1861-03-17,)	\N
078002	Acquappesa	CS	[1861-03-17,)	\N
078003	Acri	CS	[1861-03-17,)	\N
078004	Aiello Calabro	CS	[1928-05-19,)	\N
078005	Aieta	CS	[1861-03-17,)	\N
078006	Albidona	CS	[1861-03-17,)	\N
078007	Alessandria del Carretto	CS	[1863-02-06,)	\N
078008	Altilia	CS	[1861-03-17,)	\N
078009	Altomonte	CS	[1861-03-17,)	\N
078010	Amantea	CS	[1861-03-17,)	\N
078011	Amendolara	CS	[1861-03-17,)	\N
078012	Aprigliano	CS	[1861-03-17,)	\N
078013	Belmonte Calabro	CS	[1863-01-19,)	\N
078014	Belsito	CS	[1861-03-17,)	\N
078015	Belvedere Marittimo	CS	[1863-04-10,)	\N
078016	Bianchi	CS	[1861-03-17,)	\N
078017	Bisignano	CS	[1861-03-17,)	\N
078018	Bocchigliero	CS	[1861-03-17,)	\N
078019	Bonifati	CS	[1861-03-17,)	\N
078020	Buonvicino	CS	[1861-03-17,)	\N
078021	Calopezzati	CS	[1861-03-17,)	\N
078022	Caloveto	CS	[1861-03-17,)	\N
078023	Campana	CS	[1861-03-17,)	\N
078024	Canna	CS	[1861-03-17,)	\N
078025	Cariati	CS	[1861-03-17,)	\N
078026	Carolei	CS	[1861-03-17,)	\N
078027	Carpanzano	CS	[1861-03-17,)	\N
078028	Casole Bruzio	CS	[1864-11-07,2017-05-05)	\N
078029	Cassano all'Ionio	CS	[1863-01-19,)	\N
078030	Castiglione Cosentino	CS	[1863-01-19,)	\N
078031	Castrolibero	CS	[1863-04-10,)	\N
078032	Castroregio	CS	[1861-03-17,)	\N
078033	Castrovillari	CS	[1861-03-17,)	\N
078034	Celico	CS	[1861-03-17,)	\N
078035	Cellara	CS	[1861-03-17,)	\N
078036	Cerchiara di Calabria	CS	[1864-04-01,)	\N
078037	Cerisano	CS	[1861-03-17,)	\N
078038	Cervicati	CS	[1861-03-17,)	\N
078039	Cerzeto	CS	[1861-03-17,)	\N
078040	Cetraro	CS	[1861-03-17,)	\N
078041	Civita	CS	[1861-03-17,)	\N
078042	Cleto	CS	[1863-01-19,)	\N
078043	Colosimi	CS	[1861-03-17,)	\N
078044	Corigliano Calabro	CS	[1863-02-06,2018-03-31)	\N
078045	Cosenza	CS	[1893-10-26,)	\N
078046	Cropalati	CS	[1861-03-17,)	\N
078047	Crosia	CS	[1902-07-19,)	\N
078048	Diamante	CS	[1876-07-15,)	\N
078049	Dipignano	CS	[1861-03-17,)	\N
078050	Domanico	CS	[1861-03-17,)	\N
078051	Fagnano Castello	CS	[1863-01-19,)	\N
078052	Falconara Albanese	CS	[1863-01-19,)	\N
078053	Figline Vegliaturo	CS	[1864-01-29,)	\N
078054	Firmo	CS	[1861-03-17,)	\N
078055	Fiumefreddo Bruzio	CS	[1862-12-12,)	\N
078056	Francavilla Marittima	CS	[1863-01-19,)	\N
078057	Frascineto	CS	[1861-03-17,)	\N
078058	Fuscaldo	CS	[1861-03-17,)	\N
078059	Grimaldi	CS	[1861-03-17,)	\N
078060	Grisolia	CS	[1948-04-30,)	\N
078061	Guardia Piemontese	CS	[1863-02-06,)	\N
078062	Lago	CS	[1861-03-17,)	\N
078063	Laino Borgo	CS	[1861-03-17,)	\N
078064	Laino Castello	CS	[1861-03-17,)	\N
078065	Lappano	CS	[1861-03-17,)	\N
078066	Lattarico	CS	[1861-03-17,)	\N
078067	Longobardi	CS	[1861-03-17,)	\N
078068	Longobucco	CS	[1861-03-17,)	\N
078069	Lungro	CS	[1861-03-17,)	\N
078070	Luzzi	CS	[1861-03-17,)	\N
078071	Maierà	CS	[1876-07-15,)	\N
078072	Malito	CS	[1861-03-17,)	\N
078073	Malvito	CS	[1861-03-17,)	\N
078074	Mandatoriccio	CS	[1861-03-17,)	\N
078075	Mangone	CS	[1861-03-17,)	\N
078076	Marano Marchesato	CS	[1861-03-17,)	\N
078077	Marano Principato	CS	[1861-03-17,)	\N
078078	Marzi	CS	[1861-03-17,)	\N
078079	Mendicino	CS	[1861-03-17,)	\N
078080	Mongrassano	CS	[1861-03-17,)	\N
078081	Montalto Uffugo	CS	[1864-01-16,)	\N
078082	Montegiordano	CS	[1861-03-17,)	\N
078083	Morano Calabro	CS	[1863-07-13,)	\N
078084	Mormanno	CS	[1861-03-17,)	\N
078085	Mottafollone	CS	[1861-03-17,)	\N
078086	Nocara	CS	[1861-03-17,)	\N
078087	Oriolo	CS	[1861-03-17,)	\N
078088	Orsomarso	CS	[1861-03-17,)	\N
078089	Paludi	CS	[1861-03-17,)	\N
078090	Panettieri	CS	[1861-03-17,)	\N
078091	Paola	CS	[1861-03-17,)	\N
078092	Papasidero	CS	[1861-03-17,)	\N
078093	Parenti	CS	[1861-03-17,)	\N
078094	Paterno Calabro	CS	[1863-05-06,)	\N
078095	Pedace	CS	[1861-03-17,2017-05-05)	\N
078096	Pedivigliano	CS	[1861-03-17,)	\N
078097	Piane Crati	CS	[1863-01-19,)	\N
078098	Pietrafitta	CS	[1893-10-26,)	\N
078099	Pietrapaola	CS	[1861-03-17,)	\N
078100	Plataci	CS	[1861-03-17,)	\N
078101	Praia a Mare	CS	[1928-05-12,)	\N
078102	Rende	CS	[1861-03-17,)	\N
078103	Rocca Imperiale	CS	[1861-03-17,)	\N
078104	Roggiano Gravina	CS	[1864-06-23,)	\N
078105	Rogliano	CS	[1861-03-17,)	\N
078106	Rose	CS	[1861-03-17,)	\N
078107	Roseto Capo Spulico	CS	[1970-03-21,)	\N
078108	Rossano	CS	[1861-03-17,2018-03-31)	\N
078109	Rota Greca	CS	[1863-04-10,)	\N
078110	Rovito	CS	[1861-03-17,)	\N
078111	San Basile	CS	[1861-03-17,)	\N
078112	San Benedetto Ullano	CS	[1861-03-17,)	\N
078113	San Cosmo Albanese	CS	[1897-02-13,)	\N
078114	San Demetrio Corone	CS	[1863-01-19,)	\N
078115	San Donato di Ninea	CS	[1864-04-01,)	\N
078116	San Fili	CS	[1861-03-17,)	\N
078117	Sangineto	CS	[1861-03-17,)	\N
078118	San Giorgio Albanese	CS	[1863-04-10,)	\N
078119	San Giovanni in Fiore	CS	[1861-03-17,)	\N
078120	San Lorenzo Bellizzi	CS	[1861-03-17,)	\N
078121	San Lorenzo del Vallo	CS	[1861-03-17,)	\N
078122	San Lucido	CS	[1861-03-17,)	\N
078123	San Marco Argentano	CS	[1862-12-12,)	\N
078124	San Martino di Finita	CS	[1863-02-06,)	\N
078125	San Nicola Arcella	CS	[1912-01-01,)	\N
078126	San Pietro in Amantea	CS	[1861-03-17,)	\N
078127	San Pietro in Guarano	CS	[1861-03-17,)	\N
078128	San Sosti	CS	[1861-03-17,)	\N
078129	Santa Caterina Albanese	CS	[1863-04-10,)	\N
078130	Santa Domenica Talao	CS	[1864-04-01,)	\N
078131	Sant'Agata di Esaro	CS	[1862-12-12,)	\N
078132	Santa Maria del Cedro	CS	[1968-05-24,)	\N
078133	Santa Sofia d'Epiro	CS	[1863-01-19,)	\N
078134	Santo Stefano di Rogliano	CS	[1864-02-14,)	\N
078135	San Vincenzo la Costa	CS	[1863-02-06,)	\N
078136	Saracena	CS	[1861-03-17,)	\N
078137	Scala Coeli	CS	[1863-04-10,)	\N
078138	Scalea	CS	[1861-03-17,)	\N
078139	Scigliano	CS	[1861-03-17,)	\N
078140	Serra d'Aiello	CS	[1861-03-17,)	\N
078141	Serra Pedace	CS	[1861-03-17,2017-05-05)	\N
078142	Spezzano Albanese	CS	[1861-03-17,)	\N
078143	Spezzano della Sila	CS	[1928-05-19,)	\N
078144	Spezzano Piccolo	CS	[1861-03-17,2017-05-05)	\N
078145	Tarsia	CS	[1861-03-17,)	\N
078146	Terranova da Sibari	CS	[1864-03-04,)	\N
078147	Terravecchia	CS	[1921-05-12,)	\N
078148	Torano Castello	CS	[1864-11-07,)	\N
078149	Tortora	CS	[1861-03-17,)	\N
078150	Trebisacce	CS	[1861-03-17,)	\N
078151	Trenta	CS	[1861-03-17,2017-05-05)	\N
078152	Vaccarizzo Albanese	CS	[1864-01-29,)	\N
078153	Verbicaro	CS	[1861-03-17,)	\N
078154	Villapiana	CS	[1863-01-19,)	\N
078155	Zumpano	CS	[1861-03-17,)	\N
078156	Casali del Manco	CS	[2017-05-05,)	\N
078157	Corigliano-Rossano	CS	[2018-03-31,)	\N
079002	Albi	CZ	[1861-03-17,)	\N
079003	Amaroni	CZ	[1861-03-17,)	\N
079004	Amato	CZ	[1861-03-17,)	\N
079005	Andali	CZ	[1861-03-17,)	\N
079007	Argusto	CZ	[1861-03-17,)	\N
079008	Badolato	CZ	[1861-03-17,)	\N
079009	Belcastro	CZ	[1861-03-17,)	\N
079011	Borgia	CZ	[1861-03-17,)	\N
079012	Botricello	CZ	[1957-01-17,)	\N
079017	Caraffa di Catanzaro	CZ	[1863-07-13,)	\N
079018	Cardinale	CZ	[1861-03-17,)	\N
079020	Carlopoli	CZ	[1871-01-01,)	\N
079023	Catanzaro	CZ	[1861-03-17,)	\N
079024	Cenadi	CZ	[1861-03-17,)	\N
079025	Centrache	CZ	[1861-03-17,)	\N
079027	Cerva	CZ	[1861-03-17,)	\N
079029	Chiaravalle Centrale	CZ	[1863-04-10,)	\N
079030	Cicala	CZ	[1861-03-17,)	\N
079033	Conflenti	CZ	[1861-03-17,)	\N
079034	Cortale	CZ	[1861-03-17,)	\N
079036	Cropani	CZ	[1861-03-17,)	\N
079039	Curinga	CZ	[1861-03-17,)	\N
079042	Davoli	CZ	[1861-03-17,)	\N
079043	Decollatura	CZ	[1861-03-17,)	\N
079047	Falerna	CZ	[1861-03-17,)	\N
079048	Feroleto Antico	CZ	[1861-03-17,)	\N
079052	Fossato Serralta	CZ	[1864-01-29,)	\N
079055	Gagliato	CZ	[1861-03-17,)	\N
079056	Gasperina	CZ	[1861-03-17,)	\N
079058	Gimigliano	CZ	[1861-03-17,)	\N
079059	Girifalco	CZ	[1861-03-17,)	\N
079060	Gizzeria	CZ	[1861-03-17,)	\N
079061	Guardavalle	CZ	[1861-03-17,)	\N
079063	Isca sullo Ionio	CZ	[1861-03-17,)	\N
079065	Jacurso	CZ	[1861-03-17,)	\N
079068	Magisano	CZ	[1861-03-17,)	\N
079069	Maida	CZ	[1861-03-17,)	\N
079071	Marcedusa	CZ	[1861-03-17,)	\N
079072	Marcellinara	CZ	[1861-03-17,)	\N
079073	Martirano	CZ	[1957-01-18,)	\N
079074	Martirano Lombardo	CZ	[1929-10-04,)	\N
079077	Miglierina	CZ	[1861-03-17,)	\N
079080	Montauro	CZ	[1861-03-17,)	\N
079081	Montepaone	CZ	[1861-03-17,)	\N
079083	Motta Santa Lucia	CZ	[1861-03-17,)	\N
079087	Nocera Terinese	CZ	[1863-02-06,)	\N
079088	Olivadi	CZ	[1861-03-17,)	\N
079089	Palermiti	CZ	[1861-03-17,)	\N
079092	Pentone	CZ	[1861-03-17,)	\N
079094	Petrizzi	CZ	[1861-03-17,)	\N
079095	Petronà	CZ	[1861-03-17,)	\N
079096	Pianopoli	CZ	[1872-04-26,)	\N
079099	Platania	CZ	[1861-03-17,)	\N
079108	San Floro	CZ	[1861-03-17,)	\N
079110	San Mango d'Aquino	CZ	[1863-02-06,)	\N
079114	San Pietro a Maida	CZ	[1861-03-17,)	\N
079115	San Pietro Apostolo	CZ	[1863-08-10,)	\N
079116	San Sostene	CZ	[1861-03-17,)	\N
079117	Santa Caterina dello Ionio	CZ	[1863-04-10,)	\N
079118	Sant'Andrea Apostolo dello Ionio	CZ	[1863-07-13,)	\N
079122	San Vito sullo Ionio	CZ	[1863-04-10,)	\N
079123	Satriano	CZ	[1861-03-17,)	\N
079126	Sellia	CZ	[1861-03-17,)	\N
079127	Sellia Marina	CZ	[1957-01-18,)	\N
079129	Serrastretta	CZ	[1861-03-17,)	\N
079130	Sersale	CZ	[1861-03-17,)	\N
079131	Settingiano	CZ	[1861-03-17,)	\N
079133	Simeri Crichi	CZ	[1861-03-17,)	\N
079134	Sorbo San Basile	CZ	[1863-02-06,)	\N
079137	Soverato	CZ	[1861-03-17,)	\N
079138	Soveria Mannelli	CZ	[1871-01-01,)	\N
079139	Soveria Simeri	CZ	[1861-03-17,)	\N
079142	Squillace	CZ	[1861-03-17,)	\N
079143	Stalettì	CZ	[1861-03-17,)	\N
079146	Taverna	CZ	[1861-03-17,)	\N
079147	Tiriolo	CZ	[1861-03-17,)	\N
079148	Torre di Ruggiero	CZ	[1864-06-23,)	\N
079151	Vallefiorita	CZ	[1863-04-10,)	\N
079157	Zagarise	CZ	[1861-03-17,)	\N
079160	Lamezia Terme	CZ	[1968-11-28,)	\N
080001	Africo	RC	[1861-03-17,)	\N
080002	Agnana Calabra	RC	[1861-03-17,)	\N
080003	Anoia	RC	[1861-03-17,)	\N
080004	Antonimina	RC	[1861-03-17,)	\N
080005	Ardore	RC	[1861-03-17,)	\N
080006	Bagaladi	RC	[1861-03-17,)	\N
080007	Bagnara Calabra	RC	[1864-06-23,)	\N
080008	Benestare	RC	[1895-04-05,)	\N
080009	Bianco	RC	[1861-03-17,)	\N
080010	Bivongi	RC	[1861-03-17,)	\N
080011	Bova	RC	[1861-03-17,)	\N
080012	Bovalino	RC	[1861-03-17,)	\N
080013	Bova Marina	RC	[1908-04-24,)	\N
080014	Brancaleone	RC	[1861-03-17,)	\N
080015	Bruzzano Zeffirio	RC	[1885-01-15,)	\N
080016	Calanna	RC	[1861-03-17,)	\N
080017	Camini	RC	[1861-03-17,)	\N
080018	Campo Calabro	RC	[1950-02-11,)	\N
080019	Candidoni	RC	[1861-03-17,)	\N
080020	Canolo	RC	[1861-03-17,)	\N
080021	Caraffa del Bianco	RC	[1864-06-23,)	\N
080022	Cardeto	RC	[1861-03-17,)	\N
080023	Careri	RC	[1861-03-17,)	\N
080024	Casignana	RC	[1861-03-17,)	\N
080025	Caulonia	RC	[1863-04-10,)	\N
080026	Ciminà	RC	[1861-03-17,)	\N
080027	Cinquefrondi	RC	[1861-03-17,)	\N
080028	Cittanova	RC	[1861-03-17,)	\N
080029	Condofuri	RC	[1861-03-17,)	\N
080030	Cosoleto	RC	[1861-03-17,)	\N
080031	Delianuova	RC	[1878-02-11,)	\N
080032	Feroleto della Chiesa	RC	[1861-03-17,)	\N
080033	Ferruzzano	RC	[1861-03-17,)	\N
080034	Fiumara	RC	[1861-03-17,)	\N
080035	Galatro	RC	[1861-03-17,)	\N
080036	Gerace	RC	[1941-01-23,)	\N
080037	Giffone	RC	[1861-03-17,)	\N
080038	Gioia Tauro	RC	[1863-04-10,)	\N
080039	Gioiosa Ionica	RC	[1863-04-10,)	\N
080040	Grotteria	RC	[1861-03-17,)	\N
080041	Laganadi	RC	[1861-03-17,)	\N
080042	Laureana di Borrello	RC	[1930-11-06,)	\N
080043	Locri	RC	[1934-03-15,)	\N
080044	Mammola	RC	[1861-03-17,)	\N
080045	Marina di Gioiosa Ionica	RC	[1948-07-22,)	\N
080046	Maropati	RC	[1861-03-17,)	\N
080047	Martone	RC	[1861-03-17,)	\N
080048	Melicuccà	RC	[1861-03-17,)	\N
080049	Melicucco	RC	[1936-07-15,)	\N
080050	Melito di Porto Salvo	RC	[1864-06-23,)	\N
080051	Molochio	RC	[1861-03-17,)	\N
080052	Monasterace	RC	[1861-03-17,)	\N
080053	Montebello Jonico	RC	[1890-04-22,)	\N
080054	Motta San Giovanni	RC	[1861-03-17,)	\N
080055	Oppido Mamertina	RC	[1863-04-10,)	\N
080056	Palizzi	RC	[1861-03-17,)	\N
080057	Palmi	RC	[1861-03-17,)	\N
080058	Pazzano	RC	[1861-03-17,)	\N
080059	Placanica	RC	[1861-03-17,)	\N
080060	Platì	RC	[1895-04-05,)	\N
080061	Polistena	RC	[1861-03-17,)	\N
080062	Portigliola	RC	[1861-03-17,)	\N
080063	Reggio di Calabria	RC	[1865-12-25,)	\N
080064	Riace	RC	[1861-03-17,)	\N
080065	Rizziconi	RC	[1861-03-17,)	\N
080066	Roccaforte del Greco	RC	[1864-06-23,)	\N
080067	Roccella Ionica	RC	[1863-04-10,)	\N
080068	Roghudi	RC	[1861-03-17,)	\N
080069	Rosarno	RC	[1861-03-17,)	\N
080070	Samo	RC	[1911-08-03,)	\N
080071	San Giorgio Morgeto	RC	[1864-06-23,)	\N
080072	San Giovanni di Gerace	RC	[1863-04-10,)	\N
080073	San Lorenzo	RC	[1861-03-17,)	\N
080074	San Luca	RC	[1861-03-17,)	\N
080075	San Pietro di Caridà	RC	[1928-05-04,)	\N
080076	San Procopio	RC	[1861-03-17,)	\N
080077	San Roberto	RC	[1861-03-17,)	\N
080078	Santa Cristina d'Aspromonte	RC	[1864-06-23,)	\N
080079	Sant'Agata del Bianco	RC	[1861-03-17,)	\N
080080	Sant'Alessio in Aspromonte	RC	[1864-06-23,)	\N
080081	Sant'Eufemia d'Aspromonte	RC	[1861-03-17,)	\N
080082	Sant'Ilario dello Ionio	RC	[1863-04-10,)	\N
080083	Santo Stefano in Aspromonte	RC	[1861-03-17,)	\N
080084	Scido	RC	[1861-03-17,)	\N
080085	Scilla	RC	[1861-03-17,)	\N
080086	Seminara	RC	[1861-03-17,)	\N
080087	Serrata	RC	[1861-03-17,)	\N
080088	Siderno	RC	[1861-03-17,)	\N
080089	Sinopoli	RC	[1861-03-17,)	\N
080090	Staiti	RC	[1885-01-15,)	\N
080091	Stignano	RC	[1861-03-17,)	\N
080092	Stilo	RC	[1861-03-17,)	\N
080093	Taurianova	RC	[1928-03-27,)	\N
080094	Terranova Sappo Minulio	RC	[1864-06-23,)	\N
080095	Varapodio	RC	[1861-03-17,)	\N
080096	Villa San Giovanni	RC	[1867-01-25,)	\N
080097	San Ferdinando	RC	[1977-12-18,)	\N
081001	Alcamo	TP	[1861-03-17,)	\N
081002	Buseto Palizzolo	TP	[1950-08-01,)	\N
081003	Calatafimi-Segesta	TP	[1999-09-20,)	\N
081004	Campobello di Mazara	TP	[1861-03-17,)	\N
081005	Castellammare del Golfo	TP	[1861-03-17,)	\N
081006	Castelvetrano	TP	[1861-03-17,)	\N
081007	Custonaci	TP	[1948-12-25,)	\N
081008	Erice	TP	[1934-09-12,)	\N
081009	Favignana	TP	[1861-03-17,)	\N
081010	Gibellina	TP	[1861-03-17,)	\N
081011	Marsala	TP	[1861-03-17,)	\N
081012	Mazara del Vallo	TP	[1863-07-13,)	\N
081013	Paceco	TP	[1861-03-17,)	\N
081014	Pantelleria	TP	[1861-03-17,)	\N
081015	Partanna	TP	[1861-03-17,)	\N
081016	Poggioreale	TP	[1861-03-17,)	\N
081017	Salaparuta	TP	[1861-03-17,)	\N
081018	Salemi	TP	[1861-03-17,)	\N
081019	Santa Ninfa	TP	[1861-03-17,)	\N
081020	San Vito lo Capo	TP	[1952-08-17,)	\N
081021	Trapani	TP	[1868-08-25,)	\N
081022	Valderice	TP	[1958-02-16,)	\N
081023	Vita	TP	[1861-03-17,)	\N
081024	Petrosino	TP	[1980-08-10,)	\N
081025	Misiliscemi	TP	[2021-02-20,)	\N
082001	Alia	PA	[1861-03-17,)	\N
082002	Alimena	PA	[1861-03-17,)	\N
082003	Aliminusa	PA	[1861-03-17,)	\N
082004	Altavilla Milicia	PA	[1862-11-10,)	\N
082005	Altofonte	PA	[1930-04-15,)	\N
082006	Bagheria	PA	[1861-03-17,)	\N
082007	Balestrate	PA	[1861-03-17,)	\N
082008	Baucina	PA	[1861-03-17,)	\N
082009	Belmonte Mezzagno	PA	[1864-03-11,)	\N
082010	Bisacquino	PA	[1861-03-17,)	\N
082011	Bolognetta	PA	[1883-01-14,)	\N
082012	Bompietro	PA	[1930-04-13,)	\N
082013	Borgetto	PA	[1861-03-17,)	\N
082014	Caccamo	PA	[1861-03-17,)	\N
082015	Caltavuturo	PA	[1861-03-17,)	\N
082016	Campofelice di Fitalia	PA	[1951-03-04,)	\N
082017	Campofelice di Roccella	PA	[1921-03-28,)	\N
082018	Campofiorito	PA	[1861-03-17,)	\N
082019	Camporeale	PA	[1954-07-23,)	\N
082020	Capaci	PA	[1861-03-17,)	\N
082021	Carini	PA	[1861-03-17,)	\N
082022	Castelbuono	PA	[1861-03-17,)	\N
082023	Casteldaccia	PA	[1861-03-17,)	\N
082024	Castellana Sicula	PA	[1947-07-10,)	\N
082025	Castronovo di Sicilia	PA	[1862-11-10,)	\N
082026	Cefalà Diana	PA	[1861-03-17,)	\N
082027	Cefalù	PA	[1861-03-17,)	\N
082028	Cerda	PA	[1861-03-17,)	\N
082029	Chiusa Sclafani	PA	[1863-01-19,)	\N
082030	Ciminna	PA	[1861-03-17,)	\N
082031	Cinisi	PA	[1861-03-17,)	\N
082032	Collesano	PA	[1861-03-17,)	\N
082033	Contessa Entellina	PA	[1875-07-14,)	\N
082034	Corleone	PA	[1861-03-17,)	\N
082035	Ficarazzi	PA	[1861-03-17,)	\N
082036	Gangi	PA	[1861-03-17,)	\N
082037	Geraci Siculo	PA	[1863-07-13,)	\N
082038	Giardinello	PA	[1861-03-17,)	\N
082039	Giuliana	PA	[1861-03-17,)	\N
082040	Godrano	PA	[1861-03-17,)	\N
082041	Gratteri	PA	[1861-03-17,)	\N
082042	Isnello	PA	[1861-03-17,)	\N
082043	Isola delle Femmine	PA	[1861-03-17,)	\N
082044	Lascari	PA	[1861-03-17,)	\N
082045	Lercara Friddi	PA	[1861-03-17,)	\N
082046	Marineo	PA	[1861-03-17,)	\N
082047	Mezzojuso	PA	[1861-03-17,)	\N
082048	Misilmeri	PA	[1861-03-17,)	\N
082049	Monreale	PA	[1861-03-17,)	\N
082050	Montelepre	PA	[1861-03-17,)	\N
082051	Montemaggiore Belsito	PA	[1863-02-06,)	\N
082052	Palazzo Adriano	PA	[1861-03-17,)	\N
082053	Palermo	PA	[1861-03-17,)	\N
082054	Partinico	PA	[1861-03-17,)	\N
082055	Petralia Soprana	PA	[1861-03-17,)	\N
082056	Petralia Sottana	PA	[1861-03-17,)	\N
082057	Piana degli Albanesi	PA	[1941-08-20,)	\N
082058	Polizzi Generosa	PA	[1863-04-10,)	\N
082059	Pollina	PA	[1861-03-17,)	\N
082060	Prizzi	PA	[1861-03-17,)	\N
082061	Roccamena	PA	[1861-03-17,)	\N
082062	Roccapalumba	PA	[1861-03-17,)	\N
082063	San Cipirello	PA	[1864-12-26,)	\N
082064	San Giuseppe Jato	PA	[1864-12-26,)	\N
082065	San Mauro Castelverde	PA	[1863-04-10,)	\N
082066	Santa Cristina Gela	PA	[1864-03-11,)	\N
082067	Santa Flavia	PA	[1880-03-19,)	\N
082068	Sciara	PA	[1861-03-17,)	\N
082069	Sclafani Bagni	PA	[1954-01-03,)	\N
082070	Termini Imerese	PA	[1863-04-10,)	\N
082071	Terrasini	PA	[1861-03-17,)	\N
082072	Torretta	PA	[1861-03-17,)	\N
082073	Trabia	PA	[1861-03-17,)	\N
082074	Trappeto	PA	[1954-07-23,)	\N
082075	Ustica	PA	[1861-03-17,)	\N
082076	Valledolmo	PA	[1861-03-17,)	\N
082077	Ventimiglia di Sicilia	PA	[1863-01-19,)	\N
082078	Vicari	PA	[1861-03-17,)	\N
082079	Villabate	PA	[1861-03-17,)	\N
082080	Villafrati	PA	[1861-03-17,)	\N
082081	Scillato	PA	[1961-04-11,)	\N
082082	Blufi	PA	[1972-04-05,)	\N
083001	Alcara Li Fusi	ME	[1868-01-01,)	\N
083002	Alì	ME	[1861-03-17,)	\N
083003	Alì Terme	ME	[1954-08-15,)	\N
083004	Antillo	ME	[1861-03-17,)	\N
083005	Barcellona Pozzo di Gotto	ME	[1861-03-17,)	\N
083006	Basicò	ME	[1862-11-10,)	\N
083007	Brolo	ME	[1861-03-17,)	\N
083008	Capizzi	ME	[1861-03-17,)	\N
083009	Capo d'Orlando	ME	[1925-07-10,)	\N
083010	Capri Leone	ME	[1862-11-10,)	\N
083011	Caronia	ME	[1861-03-17,)	\N
083012	Casalvecchio Siculo	ME	[1862-11-10,)	\N
083013	Castel di Lucio	ME	[1863-05-06,)	\N
083014	Castell'umberto	ME	[1865-06-23,)	\N
083015	Castelmola	ME	[1862-11-10,)	\N
083016	Castroreale	ME	[1861-03-17,)	\N
083017	Cesarò	ME	[1861-03-17,)	\N
083018	Condrò	ME	[1861-03-17,)	\N
083019	Falcone	ME	[1861-03-17,)	\N
083020	Ficarra	ME	[1861-03-17,)	\N
083021	Fiumedinisi	ME	[1861-03-17,)	\N
083022	Floresta	ME	[1861-03-17,)	\N
083023	Fondachelli-Fantina	ME	[1950-07-15,)	\N
083024	Forza d'Agrò	ME	[1861-03-17,)	\N
083025	Francavilla di Sicilia	ME	[1863-04-10,)	\N
083026	Frazzanò	ME	[1861-03-17,)	\N
083027	Furci Siculo	ME	[1919-08-04,)	\N
083028	Furnari	ME	[1861-03-17,)	\N
083029	Gaggi	ME	[1939-12-22,)	\N
083030	Galati Mamertino	ME	[1863-05-06,)	\N
083031	Gallodoro	ME	[1952-12-14,)	\N
083032	Giardini-Naxos	ME	[1978-07-02,)	\N
083033	Gioiosa Marea	ME	[1862-11-10,)	\N
083034	Graniti	ME	[1861-03-17,)	\N
083035	Gualtieri Sicaminò	ME	[1861-03-17,)	\N
083036	Itala	ME	[1861-03-17,)	\N
083037	Leni	ME	[1910-01-10,)	\N
083038	Letojanni	ME	[1952-12-14,)	\N
083039	Librizzi	ME	[1861-03-17,)	\N
083040	Limina	ME	[1861-03-17,)	\N
083041	Lipari	ME	[1867-03-15,)	\N
083042	Longi	ME	[1868-01-01,)	\N
083043	Malfa	ME	[1910-01-10,)	\N
083044	Malvagna	ME	[1861-03-17,)	\N
083045	Mandanici	ME	[1861-03-17,)	\N
083046	Mazzarrà Sant'Andrea	ME	[1862-11-10,)	\N
083047	Merì	ME	[1861-03-17,)	\N
083048	Messina	ME	[1866-01-14,)	\N
083049	Milazzo	ME	[1879-08-29,)	\N
083050	Militello Rosmarino	ME	[1863-02-06,)	\N
083051	Mirto	ME	[1861-03-17,)	\N
083052	Mistretta	ME	[1861-03-17,)	\N
083053	Moio Alcantara	ME	[1862-11-10,)	\N
083054	Monforte San Giorgio	ME	[1863-04-10,)	\N
083055	Mongiuffi Melia	ME	[1861-03-17,)	\N
083056	Montagnareale	ME	[1861-03-17,)	\N
083057	Montalbano Elicona	ME	[1955-05-08,)	\N
083058	Motta Camastra	ME	[1861-03-17,)	\N
083059	Motta d'Affermo	ME	[1861-03-17,)	\N
083060	Naso	ME	[1861-03-17,)	\N
083061	Nizza di Sicilia	ME	[1863-04-10,)	\N
083062	Novara di Sicilia	ME	[1862-11-10,)	\N
083063	Oliveri	ME	[1861-03-17,)	\N
083064	Pace del Mela	ME	[1921-05-12,)	\N
083065	Pagliara	ME	[1914-07-20,)	\N
083066	Patti	ME	[1861-03-17,)	\N
083067	Pettineo	ME	[1861-03-17,)	\N
083068	Piraino	ME	[1861-03-17,)	\N
083069	Raccuja	ME	[1861-03-17,)	\N
083070	Reitano	ME	[1861-03-17,)	\N
083071	Roccafiorita	ME	[1861-03-17,)	\N
083072	Roccalumera	ME	[1880-04-26,)	\N
083073	Roccavaldina	ME	[1863-04-10,)	\N
083074	Roccella Valdemone	ME	[1863-04-10,)	\N
083075	Rodì Milici	ME	[1948-12-25,)	\N
083076	Rometta	ME	[1861-03-17,)	\N
083077	San Filippo del Mela	ME	[1861-03-17,)	\N
083078	San Fratello	ME	[1861-03-17,)	\N
083079	San Marco d'Alunzio	ME	[1867-11-25,)	\N
083080	San Pier Niceto	ME	[1873-01-20,)	\N
083081	San Piero Patti	ME	[1912-12-18,)	\N
083082	San Salvatore di Fitalia	ME	[1863-04-10,)	\N
083083	Santa Domenica Vittoria	ME	[1864-11-07,)	\N
083084	Sant'Agata di Militello	ME	[1861-03-17,)	\N
083085	Sant'Alessio Siculo	ME	[1948-06-26,)	\N
083086	Santa Lucia del Mela	ME	[1863-04-10,)	\N
083087	Santa Marina Salina	ME	[1910-01-10,)	\N
083088	Sant'Angelo di Brolo	ME	[1861-03-17,)	\N
083089	Santa Teresa di Riva	ME	[1864-04-01,)	\N
083090	San Teodoro	ME	[1861-03-17,)	\N
083091	Santo Stefano di Camastra	ME	[1861-03-17,)	\N
083092	Saponara	ME	[1952-12-14,)	\N
083093	Savoca	ME	[1861-03-17,)	\N
083094	Scaletta Zanclea	ME	[1988-06-12,)	\N
083095	Sinagra	ME	[1861-03-17,)	\N
083096	Spadafora	ME	[1929-06-13,)	\N
083097	Taormina	ME	[1861-03-17,)	\N
083098	Torregrotta	ME	[1923-11-28,)	\N
083099	Tortorici	ME	[1861-03-17,)	\N
083100	Tripi	ME	[1861-03-17,)	\N
083101	Tusa	ME	[1861-03-17,)	\N
083102	Ucria	ME	[1861-03-17,)	\N
083103	Valdina	ME	[1861-03-17,)	\N
083104	Venetico	ME	[1861-03-17,)	\N
083105	Villafranca Tirrena	ME	[1929-06-02,)	\N
083106	Terme Vigliatore	ME	[1966-07-17,)	\N
083107	Acquedolci	ME	[1969-12-14,)	\N
083108	Torrenova	ME	[1984-12-09,)	\N
084001	Agrigento	AG	[1927-07-27,)	\N
084002	Alessandria della Rocca	AG	[1863-01-19,)	\N
084003	Aragona	AG	[1892-07-18,)	\N
084004	Bivona	AG	[1861-03-17,)	\N
084005	Burgio	AG	[1861-03-17,)	\N
084006	Calamonaci	AG	[1861-03-17,)	\N
084007	Caltabellotta	AG	[1861-03-17,)	\N
084008	Camastra	AG	[1861-03-17,)	\N
084009	Cammarata	AG	[1861-03-17,)	\N
084010	Campobello di Licata	AG	[1861-03-17,)	\N
084011	Canicattì	AG	[1861-03-17,)	\N
084012	Casteltermini	AG	[1861-03-17,)	\N
084013	Castrofilippo	AG	[1861-03-17,)	\N
084014	Cattolica Eraclea	AG	[1874-06-15,)	\N
084015	Cianciana	AG	[1861-03-17,)	\N
084016	Comitini	AG	[1861-03-17,)	\N
084017	Favara	AG	[1861-03-17,)	\N
084018	Grotte	AG	[1861-03-17,)	\N
084019	Joppolo Giancaxio	AG	[1923-11-28,)	\N
084020	Lampedusa e Linosa	AG	[1875-08-09,)	\N
084021	Licata	AG	[1861-03-17,)	\N
084022	Lucca Sicula	AG	[1863-01-19,)	\N
084023	Menfi	AG	[1861-03-17,)	\N
084024	Montallegro	AG	[1861-03-17,)	\N
084025	Montevago	AG	[1861-03-17,)	\N
084026	Naro	AG	[1861-03-17,)	\N
084027	Palma di Montechiaro	AG	[1863-01-19,)	\N
084028	Porto Empedocle	AG	[1863-01-19,)	\N
084029	Racalmuto	AG	[1861-03-17,)	\N
084030	Raffadali	AG	[1892-07-18,)	\N
084031	Ravanusa	AG	[1861-03-17,)	\N
084032	Realmonte	AG	[1861-03-17,)	\N
084033	Ribera	AG	[1861-03-17,)	\N
084034	Sambuca di Sicilia	AG	[1923-07-20,)	\N
084035	San Biagio Platani	AG	[1864-06-23,)	\N
084036	San Giovanni Gemini	AG	[1879-03-28,)	\N
084037	Santa Elisabetta	AG	[1955-02-15,)	\N
084038	Santa Margherita di Belice	AG	[1863-01-19,)	\N
084039	Sant'Angelo Muxaro	AG	[1861-03-17,)	\N
084040	Santo Stefano Quisquina	AG	[1863-01-19,)	\N
084041	Sciacca	AG	[1861-03-17,)	\N
084042	Siculiana	AG	[1861-03-17,)	\N
084043	Villafranca Sicula	AG	[1863-01-19,)	\N
085001	Acquaviva Platani	CL	[1862-10-31,)	\N
085002	Bompensiere	CL	[1911-04-18,)	\N
085003	Butera	CL	[1861-03-17,)	\N
085004	Caltanissetta	CL	[1861-03-17,)	\N
085005	Campofranco	CL	[1861-03-17,)	\N
085006	Delia	CL	[1861-03-17,)	\N
085007	Gela	CL	[1927-12-31,)	\N
085008	Marianopoli	CL	[1861-03-17,)	\N
085009	Mazzarino	CL	[1861-03-17,)	\N
085010	Milena	CL	[1934-01-25,)	\N
085011	Montedoro	CL	[1868-03-27,)	\N
085012	Mussomeli	CL	[1861-03-17,)	\N
085013	Niscemi	CL	[1861-03-17,)	\N
085014	Resuttano	CL	[1861-03-17,)	\N
085015	Riesi	CL	[1861-03-17,)	\N
085016	San Cataldo	CL	[1861-03-17,)	\N
085017	Santa Caterina Villarmosa	CL	[1862-10-31,)	\N
085018	Serradifalco	CL	[1861-03-17,)	\N
085019	Sommatino	CL	[1861-03-17,)	\N
085020	Sutera	CL	[1861-03-17,)	\N
085021	Vallelunga Pratameno	CL	[1865-02-27,)	\N
085022	Villalba	CL	[1861-03-17,)	\N
086001	Agira	EN	[1927-01-12,)	\N
086002	Aidone	EN	[1927-01-12,)	\N
086003	Assoro	EN	[1927-01-12,)	\N
086004	Barrafranca	EN	[1927-01-12,)	\N
086005	Calascibetta	EN	[1927-01-12,)	\N
086006	Catenanuova	EN	[1927-01-12,)	\N
086007	Centuripe	EN	[1927-01-12,)	\N
086008	Cerami	EN	[1927-01-12,)	\N
086009	Enna	EN	[1927-12-01,)	\N
086010	Gagliano Castelferrato	EN	[1927-01-12,)	\N
086011	Leonforte	EN	[1927-01-12,)	\N
086012	Nicosia	EN	[1927-01-12,)	\N
086013	Nissoria	EN	[1927-01-12,)	\N
086014	Piazza Armerina	EN	[1927-01-12,)	\N
086015	Pietraperzia	EN	[1927-01-12,)	\N
086016	Regalbuto	EN	[1927-01-12,)	\N
086017	Sperlinga	EN	[1927-01-12,)	\N
086018	Troina	EN	[1927-01-12,)	\N
086019	Valguarnera Caropepe	EN	[1927-01-12,)	\N
086020	Villarosa	EN	[1927-01-12,)	\N
087001	Aci Bonaccorsi	CT	[1861-03-17,)	\N
087002	Aci Castello	CT	[1861-03-17,)	\N
087003	Aci Catena	CT	[1861-03-17,)	\N
087004	Acireale	CT	[1861-03-17,)	\N
087005	Aci Sant'Antonio	CT	[1861-03-17,)	\N
087006	Adrano	CT	[1929-08-23,)	\N
087007	Belpasso	CT	[1861-03-17,)	\N
087008	Biancavilla	CT	[1861-03-17,)	\N
087009	Bronte	CT	[1861-03-17,)	\N
087010	Calatabiano	CT	[1861-03-17,)	\N
087011	Caltagirone	CT	[1861-03-17,)	\N
087012	Camporotondo Etneo	CT	[1863-05-06,)	\N
087013	Castel di Iudica	CT	[1934-03-07,)	\N
087014	Castiglione di Sicilia	CT	[1862-12-29,)	\N
087015	Catania	CT	[1861-03-17,)	\N
087016	Fiumefreddo di Sicilia	CT	[1862-12-29,)	\N
087017	Giarre	CT	[1861-03-17,)	\N
087018	Grammichele	CT	[1861-03-17,)	\N
087019	Gravina di Catania	CT	[1862-12-29,)	\N
087020	Licodia Eubea	CT	[1873-01-28,)	\N
087021	Linguaglossa	CT	[1861-03-17,)	\N
087022	Maletto	CT	[1861-03-17,)	\N
087023	Mascali	CT	[1861-03-17,)	\N
087024	Mascalucia	CT	[1861-03-17,)	\N
087025	Militello in Val di Catania	CT	[1862-12-29,)	\N
087026	Milo	CT	[1955-02-15,)	\N
087027	Mineo	CT	[1861-03-17,)	\N
087028	Mirabella Imbaccari	CT	[1862-12-29,)	\N
087029	Misterbianco	CT	[1861-03-17,)	\N
087030	Motta Sant'Anastasia	CT	[1861-03-17,)	\N
087031	Nicolosi	CT	[1861-03-17,)	\N
087032	Palagonia	CT	[1861-03-17,)	\N
087033	Paternò	CT	[1861-03-17,)	\N
087034	Pedara	CT	[1861-03-17,)	\N
087035	Piedimonte Etneo	CT	[1862-12-29,)	\N
087036	Raddusa	CT	[1861-03-17,)	\N
087037	Ramacca	CT	[1861-03-17,)	\N
087038	Randazzo	CT	[1861-03-17,)	\N
087039	Riposto	CT	[1861-03-17,)	\N
087040	San Cono	CT	[1861-03-17,)	\N
087041	San Giovanni la Punta	CT	[1861-03-17,)	\N
087042	San Gregorio di Catania	CT	[1862-12-29,)	\N
087043	San Michele di Ganzaria	CT	[1862-12-29,)	\N
087044	San Pietro Clarenza	CT	[1861-03-17,)	\N
087045	Sant'Agata Li Battiati	CT	[1861-03-17,)	\N
087046	Sant'Alfio	CT	[1924-01-04,)	\N
087047	Santa Maria di Licodia	CT	[1861-03-17,)	\N
087048	Santa Venerina	CT	[1934-04-07,)	\N
087049	Scordia	CT	[1861-03-17,)	\N
087050	Trecastagni	CT	[1861-03-17,)	\N
087051	Tremestieri Etneo	CT	[1874-06-30,)	\N
087052	Valverde	CT	[1951-05-06,)	\N
087053	Viagrande	CT	[1861-03-17,)	\N
087054	Vizzini	CT	[1861-03-17,)	\N
087055	Zafferana Etnea	CT	[1861-03-17,)	\N
087056	Mazzarrone	CT	[1976-05-27,)	\N
087057	Maniace	CT	[1981-05-03,)	\N
087058	Ragalna	CT	[1985-05-17,)	\N
088001	Acate	RG	[1938-07-09,)	\N
088002	Chiaramonte Gulfi	RG	[1927-01-12,)	\N
088003	Comiso	RG	[1927-01-12,)	\N
088004	Giarratana	RG	[1927-01-12,)	\N
088005	Ispica	RG	[1935-07-06,)	\N
088006	Modica	RG	[1927-01-12,)	\N
088007	Monterosso Almo	RG	[1927-01-12,)	\N
088008	Pozzallo	RG	[1927-01-12,)	\N
088009	Ragusa	RG	[1927-01-12,)	\N
088010	Santa Croce Camerina	RG	[1927-01-12,)	\N
088011	Scicli	RG	[1927-01-12,)	\N
088012	Vittoria	RG	[1927-01-12,)	\N
089001	Augusta	SR	[1861-03-17,)	\N
089002	Avola	SR	[1861-03-17,)	\N
089003	Buccheri	SR	[1861-03-17,)	\N
089004	Buscemi	SR	[1861-03-17,)	\N
089005	Canicattini Bagni	SR	[1861-03-17,)	\N
089006	Carlentini	SR	[1861-03-17,)	\N
089007	Cassaro	SR	[1861-03-17,)	\N
089008	Ferla	SR	[1861-03-17,)	\N
089009	Floridia	SR	[1868-09-15,)	\N
089010	Francofonte	SR	[1861-03-17,)	\N
089011	Lentini	SR	[1861-03-17,)	\N
089012	Melilli	SR	[1861-03-17,)	\N
089013	Noto	SR	[1861-03-17,)	\N
089014	Pachino	SR	[1861-03-17,)	\N
089015	Palazzolo Acreide	SR	[1863-07-13,)	\N
089016	Rosolini	SR	[1861-03-17,)	\N
089017	Siracusa	SR	[1868-09-15,)	\N
089018	Solarino	SR	[1861-03-17,)	\N
089019	Sortino	SR	[1861-03-17,)	\N
089020	Portopalo di Capo Passero	SR	[1975-03-23,)	\N
089021	Priolo Gargallo	SR	[1979-08-10,)	\N
090001	Aggius	SS	[2016-04-28,)	\N
090002	Alà dei Sardi	SS	[2016-04-28,)	\N
090003	Alghero	SS	[1861-03-17,)	\N
090004	Anela	SS	[1861-03-17,)	\N
090005	Ardara	SS	[1861-03-17,)	\N
090006	Arzachena	SS	[2016-04-28,)	\N
090007	Banari	SS	[1861-03-17,)	\N
090008	Benetutti	SS	[1861-03-17,)	\N
090009	Berchidda	SS	[2016-04-28,)	\N
090010	Bessude	SS	[1861-03-17,)	\N
090011	Bonnanaro	SS	[1861-03-17,)	\N
090012	Bono	SS	[1861-03-17,)	\N
090013	Bonorva	SS	[1875-06-22,)	\N
090014	Bortigiadas	SS	[2016-04-28,)	\N
090015	Borutta	SS	[1861-03-17,)	\N
090016	Bottidda	SS	[1861-03-17,)	\N
090017	Buddusò	SS	[2016-04-28,)	\N
090018	Bultei	SS	[1861-03-17,)	\N
090019	Bulzi	SS	[1861-03-17,)	\N
090020	Burgos	SS	[1861-03-17,)	\N
090021	Calangianus	SS	[2016-04-28,)	\N
090022	Cargeghe	SS	[1861-03-17,)	\N
090023	Castelsardo	SS	[1861-03-17,)	\N
090024	Cheremule	SS	[1861-03-17,)	\N
090025	Chiaramonti	SS	[1861-03-17,)	\N
090026	Codrongianos	SS	[1861-03-17,)	\N
090027	Cossoine	SS	[1861-03-17,)	\N
090028	Esporlatu	SS	[1861-03-17,)	\N
090029	Florinas	SS	[1861-03-17,)	\N
090030	Giave	SS	[1861-03-17,)	\N
090031	Illorai	SS	[1861-03-17,)	\N
090032	Ittireddu	SS	[1861-03-17,)	\N
090033	Ittiri	SS	[1861-03-17,)	\N
090034	Laerru	SS	[1861-03-17,)	\N
090035	La Maddalena	SS	[2016-04-28,)	\N
090036	Luogosanto	SS	[2016-04-28,)	\N
090037	Luras	SS	[2016-04-28,)	\N
090038	Mara	SS	[1861-03-17,)	\N
090039	Martis	SS	[1861-03-17,)	\N
090040	Monteleone Rocca Doria	SS	[1862-09-22,)	\N
090041	Monti	SS	[2016-04-28,)	\N
090042	Mores	SS	[1861-03-17,)	\N
090043	Muros	SS	[1861-03-17,)	\N
090044	Nughedu San Nicolò	SS	[1996-08-13,)	\N
090045	Nule	SS	[1861-03-17,)	\N
090046	Nulvi	SS	[1861-03-17,)	\N
090047	Olbia	SS	[2016-04-28,)	\N
090048	Olmedo	SS	[1861-03-17,)	\N
090049	Oschiri	SS	[2016-04-28,)	\N
090050	Osilo	SS	[1861-03-17,)	\N
090051	Ossi	SS	[1861-03-17,)	\N
090052	Ozieri	SS	[1861-03-17,)	\N
090053	Padria	SS	[1861-03-17,)	\N
090054	Palau	SS	[2016-04-28,)	\N
090055	Pattada	SS	[1876-01-10,)	\N
090056	Perfugas	SS	[1861-03-17,)	\N
090057	Ploaghe	SS	[1861-03-17,)	\N
090058	Porto Torres	SS	[1861-03-17,)	\N
090059	Pozzomaggiore	SS	[1861-03-17,)	\N
090060	Putifigari	SS	[1861-03-17,)	\N
090061	Romana	SS	[1861-03-17,)	\N
090062	Aglientu	SS	[2016-04-28,)	\N
090063	Santa Teresa Gallura	SS	[2016-04-28,)	\N
090064	Sassari	SS	[1861-03-17,)	\N
090065	Sedini	SS	[1861-03-17,)	\N
090066	Semestene	SS	[1861-03-17,)	\N
090067	Sennori	SS	[1861-03-17,)	\N
090068	Siligo	SS	[1861-03-17,)	\N
090069	Sorso	SS	[1861-03-17,)	\N
090070	Tempio Pausania	SS	[2016-04-28,)	\N
090071	Thiesi	SS	[1861-03-17,)	\N
090072	Tissi	SS	[1861-03-17,)	\N
090073	Torralba	SS	[1861-03-17,)	\N
090074	Trinità d'Agultu e Vignola	SS	[2016-04-28,)	\N
090075	Tula	SS	[1861-03-17,)	\N
090076	Uri	SS	[1861-03-17,)	\N
090077	Usini	SS	[1861-03-17,)	\N
090078	Villanova Monteleone	SS	[1861-03-17,)	\N
090079	Valledoria	SS	[1961-06-14,)	\N
090080	Telti	SS	[2016-04-28,)	\N
090081	Badesi	SS	[2016-04-28,)	\N
090082	Viddalba	SS	[1975-05-04,)	\N
090083	Golfo Aranci	SS	[2016-04-28,)	\N
090084	Loiri Porto San Paolo	SS	[2016-04-28,)	\N
090085	Sant'Antonio di Gallura	SS	[2016-04-28,)	\N
090086	Tergu	SS	[1980-07-11,)	\N
090087	Santa Maria Coghinas	SS	[1983-02-27,)	\N
090088	Erula	SS	[1988-08-06,)	\N
090089	Stintino	SS	[1988-08-06,)	\N
090090	Padru	SS	[2016-04-28,)	\N
090091	Budoni	SS	[2016-04-28,)	\N
090092	San Teodoro	SS	[2016-04-28,)	\N
091001	Aritzo	NU	[1927-01-12,)	\N
091002	Arzana	NU	[2016-04-28,)	\N
091003	Atzara	NU	[1927-01-12,)	\N
091004	Austis	NU	[1927-01-12,)	\N
091005	Bari Sardo	NU	[2016-04-28,)	\N
091006	Baunei	NU	[2016-04-28,)	\N
091007	Belvì	NU	[1927-01-12,)	\N
091008	Birori	NU	[1927-01-12,)	\N
091009	Bitti	NU	[1927-01-12,)	\N
091010	Bolotana	NU	[1927-01-12,)	\N
091011	Borore	NU	[1927-01-12,)	\N
091012	Bortigali	NU	[1927-01-12,)	\N
091013	Bosa	NU	[1927-01-12,2006-01-01)	095079
091014	Budoni	NU	[1959-05-01,2006-01-01)	104009
091016	Desulo	NU	[1927-01-12,)	\N
091017	Dorgali	NU	[1927-01-12,)	\N
091018	Dualchi	NU	[1927-01-12,)	\N
091019	Elini	NU	[2016-04-28,)	\N
091020	Escalaplano	NU	[1927-01-12,2006-01-01)	092110
091021	Escolca	NU	[1927-01-12,2006-01-01)	092111
091022	Esterzili	NU	[1927-01-12,2006-01-01)	092112
091023	Flussio	NU	[1927-01-12,2006-01-01)	095080
091024	Fonni	NU	[1927-01-12,)	\N
091025	Gadoni	NU	[1927-01-12,)	\N
091026	Gairo	NU	[2016-04-28,)	\N
091027	Galtellì	NU	[1927-01-12,)	\N
091028	Gavoi	NU	[1927-01-12,)	\N
091029	Genoni	NU	[1927-01-12,2006-01-01)	095081
091030	Gergei	NU	[1927-01-12,2006-01-01)	092113
091031	Girasole	NU	[2016-04-28,)	\N
091032	Ilbono	NU	[2016-04-28,)	\N
091033	Irgoli	NU	[1927-01-12,)	\N
091034	Isili	NU	[1927-01-12,2006-01-01)	092114
091035	Jerzu	NU	[2016-04-28,)	\N
091036	Laconi	NU	[1927-01-12,2006-01-01)	095082
091037	Lanusei	NU	[2016-04-28,)	\N
091038	Lei	NU	[1927-01-12,)	\N
091039	Loceri	NU	[2016-04-28,)	\N
091040	Loculi	NU	[1927-01-12,)	\N
091041	Lodè	NU	[1927-01-12,)	\N
091042	Lotzorai	NU	[2016-04-28,)	\N
091043	Lula	NU	[1927-01-12,)	\N
091044	Macomer	NU	[1927-01-12,)	\N
091045	Magomadas	NU	[1927-01-12,2006-01-01)	095083
091046	Mamoiada	NU	[1927-01-12,)	\N
091047	Meana Sardo	NU	[1927-01-12,)	\N
091048	Modolo	NU	[1927-01-12,2006-01-01)	095084
091049	Montresta	NU	[1927-01-12,2006-01-01)	095085
091050	Noragugume	NU	[1927-01-12,)	\N
091051	Nuoro	NU	[1927-01-12,)	\N
091052	Nuragus	NU	[1927-01-12,2006-01-01)	092115
091053	Nurallao	NU	[1927-01-12,2006-01-01)	092116
091054	Nurri	NU	[1927-01-12,2006-01-01)	092117
091055	Oliena	NU	[1927-01-12,)	\N
091056	Ollolai	NU	[1927-01-12,)	\N
091057	Olzai	NU	[1927-01-12,)	\N
091058	Onanì	NU	[1927-01-12,)	\N
091059	Onifai	NU	[1927-01-12,)	\N
091060	Oniferi	NU	[1927-01-12,)	\N
091061	Orani	NU	[1927-01-12,)	\N
091062	Orgosolo	NU	[1927-01-12,)	\N
091063	Orosei	NU	[1927-01-12,)	\N
091064	Orotelli	NU	[1927-01-12,)	\N
091065	Orroli	NU	[1927-01-12,2006-01-01)	092118
091066	Ortueri	NU	[1927-01-12,)	\N
091067	Orune	NU	[1927-01-12,)	\N
091068	Osidda	NU	[1927-01-12,)	\N
091069	Osini	NU	[2016-04-28,)	\N
091070	Ottana	NU	[1927-01-12,)	\N
091071	Ovodda	NU	[1927-01-12,)	\N
091072	Perdasdefogu	NU	[2016-04-28,)	\N
091073	Posada	NU	[1927-01-12,)	\N
091074	Sadali	NU	[1927-01-12,2006-01-01)	092119
091075	Sagama	NU	[1927-01-12,2006-01-01)	095086
091076	San Teodoro	NU	[1959-05-03,2006-01-01)	104023
091077	Sarule	NU	[1927-01-12,)	\N
091080	Serri	NU	[1927-01-12,2006-01-01)	092120
091081	Seui	NU	[1927-01-12,2006-01-01)	105015
091082	Seulo	NU	[1927-01-12,2006-01-01)	092121
091083	Silanus	NU	[1927-01-12,)	\N
091084	Sindia	NU	[1927-01-12,)	\N
091085	Siniscola	NU	[1927-01-12,)	\N
091086	Sorgono	NU	[1927-01-12,)	\N
091087	Suni	NU	[1927-01-12,2006-01-01)	095087
091088	Talana	NU	[2016-04-28,)	\N
091089	Tertenia	NU	[2016-04-28,)	\N
091090	Teti	NU	[1927-01-12,)	\N
091091	Tiana	NU	[1927-01-12,)	\N
091092	Tinnura	NU	[1927-01-12,2006-01-01)	095088
091093	Tonara	NU	[1927-01-12,)	\N
091094	Torpè	NU	[1927-01-12,)	\N
091095	Tortolì	NU	[2016-04-28,)	\N
091097	Triei	NU	[2016-04-28,)	\N
091098	Ulassai	NU	[2016-04-28,)	\N
091099	Urzulei	NU	[2016-04-28,)	\N
091100	Ussassai	NU	[2016-04-28,)	\N
091101	Villagrande Strisaili	NU	[2016-04-28,)	\N
091102	Villanova Tulo	NU	[1927-01-12,2006-01-01)	092122
091103	Cardedu	NU	[2016-04-28,)	\N
091104	Lodine	NU	[1927-01-12,)	\N
092001	Arbus	CA	[1861-03-17,2006-01-01)	106001
092002	Armungia	CA	[1861-03-17,2016-04-28)	111002
092003	Assemini	CA	[1861-03-17,)	\N
092004	Ballao	CA	[1861-03-17,2016-04-28)	111003
092005	Barrali	CA	[1944-03-08,2016-04-28)	111004
092006	Barumini	CA	[1861-03-17,2006-01-01)	106002
092007	Buggerru	CA	[1861-03-17,2006-01-01)	107001
092008	Burcei	CA	[1861-03-17,2016-04-28)	111007
092009	Cagliari	CA	[1861-03-17,)	\N
092010	Calasetta	CA	[1861-03-17,2006-01-01)	107002
092011	Capoterra	CA	[1861-03-17,)	\N
092012	Carbonia	CA	[1861-03-17,2006-01-01)	107003
092013	Carloforte	CA	[1861-03-17,2006-01-01)	107004
092014	Collinas	CA	[1864-11-07,2006-01-01)	106003
092015	Decimomannu	CA	[1861-03-17,)	\N
092016	Decimoputzu	CA	[1861-03-17,2016-04-28)	111013
092017	Dolianova	CA	[1861-03-17,2016-04-28)	111014
092018	Domus de Maria	CA	[1861-03-17,2016-04-28)	111015
092019	Domusnovas	CA	[1861-03-17,2006-01-01)	107005
092020	Donori	CA	[1861-03-17,2016-04-28)	111017
092021	Fluminimaggiore	CA	[1861-03-17,2006-01-01)	107006
092022	Furtei	CA	[1960-03-12,2006-01-01)	106004
092023	Genuri	CA	[1861-03-17,2006-01-01)	106005
092024	Gesico	CA	[1861-03-17,2016-04-28)	111026
092025	Gesturi	CA	[1861-03-17,2006-01-01)	106006
092026	Giba	CA	[1861-03-17,2006-01-01)	107007
092027	Goni	CA	[1861-03-17,2016-04-28)	111029
092028	Gonnesa	CA	[1861-03-17,2006-01-01)	107008
092029	Gonnosfanadiga	CA	[1938-01-08,2006-01-01)	106007
092030	Guamaggiore	CA	[1861-03-17,2016-04-28)	111032
092031	Guasila	CA	[1863-12-28,2016-04-28)	111033
092032	Guspini	CA	[1861-03-17,2006-01-01)	106008
092033	Iglesias	CA	[1861-03-17,2006-01-01)	107009
092034	Las Plassas	CA	[1905-07-10,2006-01-01)	106009
092035	Lunamatrona	CA	[1861-03-17,2006-01-01)	106010
092036	Mandas	CA	[1861-03-17,2016-04-28)	111039
092037	Maracalagonis	CA	[1861-03-17,)	\N
092038	Monastir	CA	[1964-06-09,2016-04-28)	111041
092039	Muravera	CA	[1861-03-17,2016-04-28)	111042
092040	Musei	CA	[1861-03-17,2006-01-01)	107011
092041	Narcao	CA	[1861-03-17,2006-01-01)	107012
092042	Nuraminis	CA	[1861-03-17,2016-04-28)	111047
092043	Nuxis	CA	[1861-03-17,2006-01-01)	107013
092044	Ortacesus	CA	[1861-03-17,2016-04-28)	111051
092045	Pabillonis	CA	[1861-03-17,2006-01-01)	106011
092046	Pauli Arbarei	CA	[1866-06-10,2006-01-01)	106012
092047	Perdaxius	CA	[1861-03-17,2006-01-01)	107014
092048	Pimentel	CA	[1861-03-17,2016-04-28)	111055
092049	Portoscuso	CA	[1861-03-17,2006-01-01)	107016
092050	Pula	CA	[1861-03-17,)	\N
092051	Quartu Sant'Elena	CA	[1861-03-17,)	\N
092052	Samassi	CA	[1861-03-17,2006-01-01)	106013
092053	Samatzai	CA	[1861-03-17,2016-04-28)	111060
092054	San Basilio	CA	[1861-03-17,2016-04-28)	111061
092055	San Gavino Monreale	CA	[1861-03-17,2006-01-01)	106014
092056	San Giovanni Suergiu	CA	[1861-03-17,2006-01-01)	107017
092057	Sanluri	CA	[1861-03-17,2006-01-01)	106015
092058	San Nicolò Gerrei	CA	[1861-03-17,2016-04-28)	111064
092059	San Sperate	CA	[1861-03-17,2016-04-28)	111065
092060	Santadi	CA	[1861-03-17,2006-01-01)	107018
092061	Sant'Andrea Frius	CA	[1861-03-17,2016-04-28)	111069
092062	Sant'Anna Arresi	CA	[1861-03-17,2006-01-01)	107019
092063	Sant'Antioco	CA	[1861-03-17,2006-01-01)	107020
092064	San Vito	CA	[1861-03-17,2016-04-28)	111066
092065	Sardara	CA	[1861-03-17,2006-01-01)	106016
092066	Sarroch	CA	[1861-03-17,)	\N
092067	Segariu	CA	[1861-03-17,2006-01-01)	106017
092068	Selargius	CA	[1861-03-17,)	\N
092069	Selegas	CA	[1861-03-17,2016-04-28)	111074
092070	Senorbì	CA	[1861-03-17,2016-04-28)	111075
092071	Serdiana	CA	[1861-03-17,2016-04-28)	111076
092072	Serramanna	CA	[1863-01-05,2006-01-01)	106018
092073	Serrenti	CA	[1862-09-29,2006-01-01)	106019
092074	Sestu	CA	[1861-03-17,)	\N
092075	Settimo San Pietro	CA	[1868-02-18,)	\N
092076	Setzu	CA	[1861-03-17,2006-01-01)	106020
092077	Siddi	CA	[1958-01-26,2006-01-01)	106021
092078	Siliqua	CA	[1964-06-09,2016-04-28)	111084
092079	Silius	CA	[1974-08-20,2016-04-28)	111085
092080	Sinnai	CA	[1861-03-17,)	\N
092081	Siurgus Donigala	CA	[1861-03-17,2016-04-28)	111086
092082	Soleminis	CA	[1861-03-17,2016-04-28)	111087
092083	Suelli	CA	[1862-09-29,2016-04-28)	111088
092084	Teulada	CA	[1861-03-17,2016-04-28)	111089
092085	Tratalias	CA	[1861-03-17,2006-01-01)	107021
092086	Tuili	CA	[1861-03-17,2006-01-01)	106022
092087	Turri	CA	[1958-08-10,2006-01-01)	106023
092088	Ussana	CA	[1861-03-17,2016-04-28)	111093
092089	Ussaramanna	CA	[1861-03-17,2006-01-01)	106024
092090	Uta	CA	[1861-03-17,)	\N
092091	Vallermosa	CA	[1862-09-29,2016-04-28)	111095
092092	Villacidro	CA	[1933-09-08,2006-01-01)	106025
092093	Villamar	CA	[1936-07-29,2006-01-01)	106026
092094	Villamassargia	CA	[1861-03-17,2006-01-01)	107022
092095	Villanovaforru	CA	[1861-03-17,2006-01-01)	106027
092096	Villanovafranca	CA	[1861-03-17,2006-01-01)	106028
092097	Villaputzu	CA	[1861-03-17,2016-04-28)	111103
092098	Villasalto	CA	[1863-12-28,2016-04-28)	111104
092099	Villa San Pietro	CA	[1862-09-29,)	\N
092100	Villasimius	CA	[1861-03-17,2016-04-28)	111105
092101	Villasor	CA	[1863-12-28,2016-04-28)	111106
092102	Villaspeciosa	CA	[1863-12-28,2016-04-28)	111107
092103	Masainas	CA	[1974-08-02,2006-01-01)	107010
092104	Villaperuccio	CA	[1979-05-26,2006-01-01)	107023
092105	Quartucciu	CA	[1983-02-15,)	\N
092106	Castiadas	CA	[1986-04-03,2016-04-28)	111011
092107	Piscinas	CA	[1988-08-06,2006-01-01)	107015
092108	Elmas	CA	[1990-01-06,)	\N
092109	Monserrato	CA	[1991-12-10,)	\N
092110	Escalaplano	CA	[2006-01-01,2016-04-28)	111018
092111	Escolca	CA	[2006-01-01,2016-04-28)	111019
092112	Esterzili	CA	[2006-01-01,2016-04-28)	111020
092113	Gergei	CA	[2006-01-01,2016-04-28)	111025
092114	Isili	CA	[2006-01-01,2016-04-28)	111036
092115	Nuragus	CA	[2006-01-01,2016-04-28)	111045
092116	Nurallao	CA	[2006-01-01,2016-04-28)	111046
092117	Nurri	CA	[2006-01-01,2016-04-28)	111048
092118	Orroli	CA	[2006-01-01,2016-04-28)	111050
092119	Sadali	CA	[2006-01-01,2016-04-28)	111058
092120	Serri	CA	[2006-01-01,2016-04-28)	111079
092121	Seulo	CA	[2006-01-01,2016-04-28)	111082
092122	Villanova Tulo	CA	[2006-01-01,2016-04-28)	111099
093001	Andreis	PN	[1968-04-06,)	\N
093002	Arba	PN	[1968-04-06,)	\N
093003	Arzene	PN	[1968-04-06,2015-01-01)	\N
093004	Aviano	PN	[1968-04-06,)	\N
093005	Azzano Decimo	PN	[1968-04-06,)	\N
093006	Barcis	PN	[1968-04-06,)	\N
093007	Brugnera	PN	[1968-04-06,)	\N
093008	Budoia	PN	[1968-04-06,)	\N
093009	Caneva	PN	[1968-04-06,)	\N
093010	Casarsa della Delizia	PN	[1968-04-06,)	\N
093011	Castelnovo del Friuli	PN	[1968-04-06,)	\N
093012	Cavasso Nuovo	PN	[1968-04-06,)	\N
093013	Chions	PN	[1968-04-06,)	\N
093014	Cimolais	PN	[1968-04-06,)	\N
093015	Claut	PN	[1968-04-06,)	\N
093016	Clauzetto	PN	[1968-04-06,)	\N
093017	Cordenons	PN	[1968-04-06,)	\N
093018	Cordovado	PN	[1968-04-06,)	\N
093019	Erto e Casso	PN	[1968-04-06,)	\N
093020	Fanna	PN	[1968-04-06,)	\N
093021	Fiume Veneto	PN	[1968-04-06,)	\N
093022	Fontanafredda	PN	[1968-04-06,)	\N
093024	Frisanco	PN	[1968-04-06,)	\N
093025	Maniago	PN	[1968-04-06,)	\N
093026	Meduno	PN	[1968-04-06,)	\N
093027	Montereale Valcellina	PN	[1968-04-06,)	\N
093028	Morsano al Tagliamento	PN	[1968-04-06,)	\N
093029	Pasiano di Pordenone	PN	[1968-04-06,)	\N
093030	Pinzano al Tagliamento	PN	[1968-04-06,)	\N
093031	Polcenigo	PN	[1968-04-06,)	\N
093032	Porcia	PN	[1968-04-06,)	\N
093033	Pordenone	PN	[1968-04-06,)	\N
093034	Prata di Pordenone	PN	[1968-04-06,)	\N
093035	Pravisdomini	PN	[1968-04-06,)	\N
093036	Roveredo in Piano	PN	[1968-04-06,)	\N
093037	Sacile	PN	[1968-04-06,)	\N
093038	San Giorgio della Richinvelda	PN	[1968-04-06,)	\N
093039	San Martino al Tagliamento	PN	[1968-04-06,)	\N
093040	San Quirino	PN	[1968-04-06,)	\N
093041	San Vito al Tagliamento	PN	[1968-04-06,)	\N
093042	Sequals	PN	[1968-04-06,)	\N
093043	Sesto al Reghena	PN	[1968-04-06,)	\N
093044	Spilimbergo	PN	[1968-04-06,)	\N
093045	Tramonti di Sopra	PN	[1968-04-06,)	\N
093046	Tramonti di Sotto	PN	[1968-04-06,)	\N
093047	Travesio	PN	[1968-04-06,)	\N
093048	Valvasone	PN	[1968-04-06,2015-01-01)	\N
093049	Vito d'Asio	PN	[1968-04-06,)	\N
093050	Vivaro	PN	[1968-04-06,)	\N
093051	Zoppola	PN	[1968-04-06,)	\N
093052	Vajont	PN	[1971-07-10,)	\N
093053	Valvasone Arzene	PN	[2015-01-01,)	\N
094001	Acquaviva d'Isernia	IS	[1970-03-03,)	\N
094002	Agnone	IS	[1970-03-03,)	\N
094003	Bagnoli del Trigno	IS	[1970-03-03,)	\N
094004	Belmonte del Sannio	IS	[1970-03-03,)	\N
094005	Cantalupo nel Sannio	IS	[1970-03-03,)	\N
094006	Capracotta	IS	[1970-03-03,)	\N
094007	Carovilli	IS	[1970-03-03,)	\N
094008	Carpinone	IS	[1970-03-03,)	\N
094009	Castel del Giudice	IS	[1970-03-03,)	\N
094010	Castelpetroso	IS	[1970-03-03,)	\N
094011	Castelpizzuto	IS	[1970-03-03,)	\N
094012	Castel San Vincenzo	IS	[1970-03-03,)	\N
094013	Castelverrino	IS	[1970-03-03,)	\N
094014	Cerro al Volturno	IS	[1970-03-03,)	\N
094015	Chiauci	IS	[1970-03-03,)	\N
094016	Civitanova del Sannio	IS	[1970-03-03,)	\N
094017	Colli a Volturno	IS	[1970-03-03,)	\N
094018	Conca Casale	IS	[1970-03-03,)	\N
094019	Filignano	IS	[1970-03-03,)	\N
094020	Forlì del Sannio	IS	[1970-03-03,)	\N
094021	Fornelli	IS	[1970-03-03,)	\N
094022	Frosolone	IS	[1970-03-03,)	\N
094023	Isernia	IS	[1970-03-03,)	\N
094024	Longano	IS	[1970-03-03,)	\N
094025	Macchia d'Isernia	IS	[1970-03-03,)	\N
094026	Macchiagodena	IS	[1970-03-03,)	\N
094027	Miranda	IS	[1970-03-03,)	\N
094028	Montaquila	IS	[1970-03-03,)	\N
094029	Montenero Val Cocchiara	IS	[1970-03-03,)	\N
094030	Monteroduni	IS	[1970-03-03,)	\N
094031	Pesche	IS	[1970-03-03,)	\N
094032	Pescolanciano	IS	[1970-03-03,)	\N
094033	Pescopennataro	IS	[1970-03-03,)	\N
094034	Pettoranello del Molise	IS	[1970-03-03,)	\N
094035	Pietrabbondante	IS	[1970-03-03,)	\N
094036	Pizzone	IS	[1970-03-03,)	\N
094037	Poggio Sannita	IS	[1970-03-03,)	\N
094038	Pozzilli	IS	[1970-03-03,)	\N
094039	Rionero Sannitico	IS	[1970-03-03,)	\N
094040	Roccamandolfi	IS	[1970-03-03,)	\N
094041	Roccasicura	IS	[1970-03-03,)	\N
094042	Rocchetta a Volturno	IS	[1970-03-03,)	\N
094043	San Pietro Avellana	IS	[1970-03-03,)	\N
094044	Sant'Agapito	IS	[1970-03-03,)	\N
094045	Santa Maria del Molise	IS	[1970-03-03,)	\N
094046	Sant'Angelo del Pesco	IS	[1970-03-03,)	\N
094047	Sant'Elena Sannita	IS	[1970-03-03,)	\N
094048	Scapoli	IS	[1970-03-03,)	\N
094049	Sessano del Molise	IS	[1970-03-03,)	\N
094050	Sesto Campano	IS	[1970-03-03,)	\N
094051	Vastogirardi	IS	[1970-03-03,)	\N
094052	Venafro	IS	[1970-03-03,)	\N
095001	Abbasanta	OR	[1974-08-20,)	\N
095002	Aidomaggiore	OR	[1974-08-20,)	\N
095003	Albagiara	OR	[1974-08-20,)	\N
095004	Ales	OR	[1974-08-20,)	\N
095005	Allai	OR	[1974-08-20,)	\N
095006	Arborea	OR	[1974-08-20,)	\N
095007	Ardauli	OR	[1974-08-20,)	\N
095008	Assolo	OR	[1974-08-20,)	\N
095009	Asuni	OR	[1974-08-20,)	\N
095010	Baradili	OR	[1974-08-20,)	\N
095011	Baratili San Pietro	OR	[1974-08-20,)	\N
095012	Baressa	OR	[1974-08-20,)	\N
095013	Bauladu	OR	[1974-08-20,)	\N
095014	Bidonì	OR	[1974-08-20,)	\N
095015	Bonarcado	OR	[1974-08-20,)	\N
095016	Boroneddu	OR	[1974-08-20,)	\N
095017	Busachi	OR	[1974-08-20,)	\N
095018	Cabras	OR	[1974-08-20,)	\N
095019	Cuglieri	OR	[1974-08-20,)	\N
095020	Fordongianus	OR	[1974-08-20,)	\N
095021	Ghilarza	OR	[1974-08-20,)	\N
095022	Gonnoscodina	OR	[1974-08-20,)	\N
095023	Gonnosnò	OR	[1974-08-20,)	\N
095024	Gonnostramatza	OR	[1974-08-20,)	\N
095025	Marrubiu	OR	[1974-08-20,)	\N
095026	Masullas	OR	[1974-08-20,)	\N
095027	Milis	OR	[1974-08-20,)	\N
095028	Mogorella	OR	[1974-08-20,)	\N
095029	Mogoro	OR	[1974-08-20,)	\N
095030	Morgongiori	OR	[1974-08-20,)	\N
095031	Narbolia	OR	[1974-08-20,)	\N
095032	Neoneli	OR	[1974-08-20,)	\N
095033	Norbello	OR	[1974-08-20,)	\N
095034	Nughedu Santa Vittoria	OR	[1974-08-20,)	\N
095035	Nurachi	OR	[1974-08-20,)	\N
095036	Nureci	OR	[1974-08-20,)	\N
095037	Ollastra	OR	[1991-07-10,)	\N
095038	Oristano	OR	[1974-08-20,)	\N
095039	Palmas Arborea	OR	[1974-08-20,)	\N
095040	Pau	OR	[1974-08-20,)	\N
095041	Paulilatino	OR	[1974-08-20,)	\N
095042	Pompu	OR	[1974-08-20,)	\N
095043	Riola Sardo	OR	[1974-08-20,)	\N
095044	Ruinas	OR	[1974-08-20,)	\N
095045	Samugheo	OR	[1974-08-20,)	\N
095046	San Nicolò d'Arcidano	OR	[1974-08-20,)	\N
095047	Santa Giusta	OR	[1974-08-20,)	\N
095048	Villa Sant'Antonio	OR	[1985-05-12,)	\N
095049	Santu Lussurgiu	OR	[1974-08-20,)	\N
095050	San Vero Milis	OR	[1974-08-20,)	\N
095051	Scano di Montiferro	OR	[1974-08-20,)	\N
095052	Sedilo	OR	[1974-08-20,)	\N
095053	Seneghe	OR	[1974-08-20,)	\N
095054	Senis	OR	[1974-08-20,)	\N
095055	Sennariolo	OR	[1974-08-20,)	\N
095056	Siamaggiore	OR	[1974-08-20,)	\N
095057	Siamanna	OR	[1974-08-20,)	\N
095058	Simala	OR	[1974-08-20,)	\N
095059	Simaxis	OR	[1974-08-20,)	\N
095060	Sini	OR	[1974-08-20,)	\N
095061	Siris	OR	[1974-08-20,)	\N
095062	Solarussa	OR	[1974-08-20,)	\N
095063	Sorradile	OR	[1974-08-20,)	\N
095064	Tadasuni	OR	[1974-08-20,)	\N
095065	Terralba	OR	[1974-08-20,)	\N
095066	Tramatza	OR	[1974-08-20,)	\N
095067	Tresnuraghes	OR	[1974-08-20,)	\N
095068	Ulà Tirso	OR	[1974-08-20,)	\N
095069	Uras	OR	[1974-08-20,)	\N
095070	Usellus	OR	[1974-08-20,)	\N
095071	Villanova Truschedu	OR	[1974-08-20,)	\N
095072	Villaurbana	OR	[1974-08-20,)	\N
095073	Villa Verde	OR	[1974-08-20,)	\N
095074	Zeddiani	OR	[1974-08-20,)	\N
095075	Zerfaliu	OR	[1974-08-20,)	\N
095076	Siapiccia	OR	[1974-09-13,)	\N
095077	Curcuris	OR	[1979-04-20,)	\N
095078	Soddì	OR	[1979-04-20,)	\N
095079	Bosa	OR	[2006-01-01,)	\N
095080	Flussio	OR	[2006-01-01,)	\N
095081	Genoni	OR	[2006-01-01,2016-04-28)	111023
095082	Laconi	OR	[2006-01-01,)	\N
095083	Magomadas	OR	[2006-01-01,)	\N
095084	Modolo	OR	[2006-01-01,)	\N
095085	Montresta	OR	[2006-01-01,)	\N
095086	Sagama	OR	[2006-01-01,)	\N
095087	Suni	OR	[2006-01-01,)	\N
095088	Tinnura	OR	[2006-01-01,)	\N
096001	Ailoche	BI	[1992-04-16,)	\N
096002	Andorno Micca	BI	[1992-04-16,)	\N
096003	Benna	BI	[1992-04-16,)	\N
096004	Biella	BI	[1992-04-16,)	\N
096005	Bioglio	BI	[1992-04-16,)	\N
096006	Borriana	BI	[1992-04-16,)	\N
096007	Brusnengo	BI	[1992-04-16,)	\N
096008	Callabiana	BI	[1992-04-16,)	\N
096009	Camandona	BI	[1992-04-16,)	\N
096010	Camburzano	BI	[1992-04-16,)	\N
096011	Campiglia Cervo	BI	[1992-04-16,2016-01-01)	\N
096012	Candelo	BI	[1992-04-16,)	\N
096013	Caprile	BI	[1992-04-16,)	\N
096014	Casapinta	BI	[1992-04-16,)	\N
096015	Castelletto Cervo	BI	[1992-04-16,)	\N
096016	Cavaglià	BI	[1992-04-16,)	\N
096017	Cerreto Castello	BI	[1992-04-16,2019-01-01)	\N
096018	Cerrione	BI	[1992-04-16,)	\N
096019	Coggiola	BI	[1992-04-16,)	\N
096020	Cossato	BI	[1992-04-16,)	\N
096021	Crevacuore	BI	[1992-04-16,)	\N
096022	Crosa	BI	[1992-04-16,2016-01-01)	\N
096023	Curino	BI	[1992-04-16,)	\N
096024	Donato	BI	[1992-04-16,)	\N
096025	Dorzano	BI	[1992-04-16,)	\N
096026	Gaglianico	BI	[1992-04-16,)	\N
096027	Gifflenga	BI	[1992-04-16,)	\N
096028	Graglia	BI	[1992-04-16,)	\N
096029	Lessona	BI	[1992-04-16,2016-01-01)	\N
096030	Magnano	BI	[1992-04-16,)	\N
096031	Massazza	BI	[1992-04-16,)	\N
096032	Masserano	BI	[1992-04-16,)	\N
096033	Mezzana Mortigliengo	BI	[1992-04-16,)	\N
096034	Miagliano	BI	[1992-04-16,)	\N
096035	Mongrando	BI	[1992-04-16,)	\N
096037	Mottalciata	BI	[1992-04-16,)	\N
096038	Muzzano	BI	[1992-04-16,)	\N
096039	Netro	BI	[1992-04-16,)	\N
096040	Occhieppo Inferiore	BI	[1992-04-16,)	\N
096041	Occhieppo Superiore	BI	[1992-04-16,)	\N
096042	Pettinengo	BI	[1992-04-16,)	\N
096043	Piatto	BI	[1992-04-16,)	\N
096044	Piedicavallo	BI	[1992-04-16,)	\N
096046	Pollone	BI	[1992-04-16,)	\N
096047	Ponderano	BI	[1992-04-16,)	\N
096048	Portula	BI	[1992-04-16,)	\N
096049	Pralungo	BI	[1992-04-16,)	\N
096050	Pray	BI	[1992-04-16,)	\N
096051	Quaregna	BI	[1992-04-16,2019-01-01)	\N
096052	Quittengo	BI	[1992-04-16,2016-01-01)	\N
096053	Ronco Biellese	BI	[1992-04-16,)	\N
096054	Roppolo	BI	[1992-04-16,)	\N
096055	Rosazza	BI	[1992-04-16,)	\N
096056	Sagliano Micca	BI	[1992-04-16,)	\N
096057	Sala Biellese	BI	[1992-04-16,)	\N
096058	Salussola	BI	[1992-04-16,)	\N
096059	Sandigliano	BI	[1992-04-16,)	\N
096060	San Paolo Cervo	BI	[1992-04-16,2016-01-01)	\N
096061	Selve Marcone	BI	[1992-04-16,2017-01-01)	\N
096062	Soprana	BI	[1992-04-16,2019-01-01)	\N
096063	Sordevolo	BI	[1992-04-16,)	\N
096064	Sostegno	BI	[1992-04-16,)	\N
096065	Strona	BI	[1992-04-16,)	\N
096066	Tavigliano	BI	[1992-04-16,)	\N
096067	Ternengo	BI	[1992-04-16,)	\N
096068	Tollegno	BI	[1992-04-16,)	\N
096069	Torrazzo	BI	[1992-04-16,)	\N
096070	Trivero	BI	[1992-04-16,2019-01-01)	\N
096071	Valdengo	BI	[1992-04-16,)	\N
096072	Vallanzengo	BI	[1992-04-16,)	\N
096073	Valle Mosso	BI	[1992-04-16,2019-01-01)	\N
096074	Valle San Nicolao	BI	[1992-04-16,)	\N
096075	Veglio	BI	[1992-04-16,)	\N
096076	Verrone	BI	[1992-04-16,)	\N
096077	Vigliano Biellese	BI	[1992-04-16,)	\N
096078	Villa del Bosco	BI	[1992-04-16,)	\N
096079	Villanova Biellese	BI	[1992-04-16,)	\N
096080	Viverone	BI	[1992-04-16,)	\N
096081	Zimone	BI	[1992-04-16,)	\N
096082	Zubiena	BI	[1992-04-16,)	\N
096083	Zumaglia	BI	[1992-04-16,)	\N
096084	Mosso	BI	[1999-01-01,2019-01-01)	\N
096085	Lessona	BI	[2016-01-01,)	\N
096086	Campiglia Cervo	BI	[2016-01-01,)	\N
096087	Quaregna Cerreto	BI	[2019-01-01,)	\N
096088	Valdilana	BI	[2019-01-01,)	\N
097001	Abbadia Lariana	LC	[1992-04-16,)	\N
097002	Airuno	LC	[1992-04-16,)	\N
097003	Annone di Brianza	LC	[1992-04-16,)	\N
097004	Ballabio	LC	[1992-04-16,)	\N
097005	Barzago	LC	[1992-04-16,)	\N
097006	Barzanò	LC	[1992-04-16,)	\N
097007	Barzio	LC	[1992-04-16,)	\N
097008	Bellano	LC	[1992-04-16,)	\N
097009	Bosisio Parini	LC	[1992-04-16,)	\N
097010	Brivio	LC	[1992-04-16,)	\N
097011	Bulciago	LC	[1992-04-16,)	\N
097012	Calco	LC	[1992-04-16,)	\N
097013	Calolziocorte	LC	[1992-04-16,)	\N
097014	Carenno	LC	[1992-04-16,)	\N
097015	Casargo	LC	[1992-04-16,)	\N
097016	Casatenovo	LC	[1992-04-16,)	\N
097017	Cassago Brianza	LC	[1992-04-16,)	\N
097018	Cassina Valsassina	LC	[1992-04-16,)	\N
097019	Castello di Brianza	LC	[1992-04-16,)	\N
097020	Cernusco Lombardone	LC	[1992-04-16,)	\N
097021	Cesana Brianza	LC	[1992-04-16,)	\N
097022	Civate	LC	[1992-04-16,)	\N
097023	Colico	LC	[1992-04-16,)	\N
097024	Colle Brianza	LC	[1992-04-16,)	\N
097025	Cortenova	LC	[1992-04-16,)	\N
097026	Costa Masnaga	LC	[1992-04-16,)	\N
097027	Crandola Valsassina	LC	[1992-04-16,)	\N
097028	Cremella	LC	[1992-04-16,)	\N
097029	Cremeno	LC	[1992-04-16,)	\N
097030	Dervio	LC	[1992-04-16,)	\N
097031	Dolzago	LC	[1992-04-16,)	\N
097032	Dorio	LC	[1992-04-16,)	\N
097033	Ello	LC	[1992-04-16,)	\N
097034	Erve	LC	[1992-04-16,)	\N
097035	Esino Lario	LC	[1992-04-16,)	\N
097036	Galbiate	LC	[1992-04-16,)	\N
097037	Garbagnate Monastero	LC	[1992-04-16,)	\N
097038	Garlate	LC	[1992-04-16,)	\N
097039	Imbersago	LC	[1992-04-16,)	\N
097040	Introbio	LC	[1992-04-16,)	\N
097041	Introzzo	LC	[1992-04-16,2018-01-01)	\N
097042	Lecco	LC	[1992-04-16,)	\N
097043	Lierna	LC	[1992-04-16,)	\N
097044	Lomagna	LC	[1992-04-16,)	\N
097045	Malgrate	LC	[1992-04-16,)	\N
097046	Mandello del Lario	LC	[1992-04-16,)	\N
097047	Margno	LC	[1992-04-16,)	\N
097048	Merate	LC	[1992-04-16,)	\N
097049	Missaglia	LC	[1992-04-16,)	\N
097050	Moggio	LC	[1992-04-16,)	\N
097051	Molteno	LC	[1992-04-16,)	\N
097052	Monte Marenzo	LC	[1992-04-16,)	\N
097053	Montevecchia	LC	[1992-04-16,)	\N
097054	Monticello Brianza	LC	[1992-04-16,)	\N
097055	Morterone	LC	[1992-04-16,)	\N
097056	Nibionno	LC	[1992-04-16,)	\N
097057	Oggiono	LC	[1992-04-16,)	\N
097058	Olgiate Molgora	LC	[1992-04-16,)	\N
097059	Olginate	LC	[1992-04-16,)	\N
097060	Oliveto Lario	LC	[1992-04-16,)	\N
097061	Osnago	LC	[1992-04-16,)	\N
097062	Paderno d'Adda	LC	[1992-04-16,)	\N
097063	Pagnona	LC	[1992-04-16,)	\N
097064	Parlasco	LC	[1992-04-16,)	\N
097065	Pasturo	LC	[1992-04-16,)	\N
097066	Perego	LC	[1992-04-16,2015-01-30)	\N
097067	Perledo	LC	[1992-04-16,)	\N
097068	Pescate	LC	[1992-04-16,)	\N
097069	Premana	LC	[1992-04-16,)	\N
097070	Primaluna	LC	[1992-04-16,)	\N
097071	Robbiate	LC	[1992-04-16,)	\N
097072	Rogeno	LC	[1992-04-16,)	\N
097073	Rovagnate	LC	[1992-04-16,2015-01-30)	\N
097074	Santa Maria Hoè	LC	[1992-04-16,)	\N
097075	Sirone	LC	[1992-04-16,)	\N
097076	Sirtori	LC	[1992-04-16,)	\N
097077	Sueglio	LC	[1992-04-16,)	\N
097078	Suello	LC	[1992-04-16,)	\N
097079	Taceno	LC	[1992-04-16,)	\N
097080	Torre de' Busi	LC	[1992-04-16,2018-01-27)	016215
097081	Tremenico	LC	[1992-04-16,2018-01-01)	\N
097082	Valgreghentino	LC	[1992-04-16,)	\N
097083	Valmadrera	LC	[1992-04-16,)	\N
097084	Varenna	LC	[1992-04-16,)	\N
097085	Vendrogno	LC	[1992-04-16,2020-01-01)	\N
097086	Vercurago	LC	[1992-04-16,)	\N
097087	Verderio Inferiore	LC	[1992-04-16,2014-02-04)	\N
097088	Verderio Superiore	LC	[1992-04-16,2014-02-04)	\N
097089	Vestreno	LC	[1992-04-16,2018-01-01)	\N
097090	Viganò	LC	[1992-04-16,)	\N
097091	Verderio	LC	[2014-02-04,)	\N
097092	La Valletta Brianza	LC	[2015-01-30,)	\N
097093	Valvarrone	LC	[2018-01-01,)	\N
098001	Abbadia Cerreto	LO	[1992-04-16,)	\N
098002	Bertonico	LO	[1992-04-16,)	\N
098003	Boffalora d'Adda	LO	[1992-04-16,)	\N
098004	Borghetto Lodigiano	LO	[1992-04-16,)	\N
098005	Borgo San Giovanni	LO	[1992-04-16,)	\N
098006	Brembio	LO	[1992-04-16,)	\N
098007	Camairago	LO	[1992-04-16,2018-01-01)	\N
098008	Casaletto Lodigiano	LO	[1992-04-16,)	\N
098009	Casalmaiocco	LO	[1992-04-16,)	\N
098010	Casalpusterlengo	LO	[1992-04-16,)	\N
098011	Caselle Landi	LO	[1992-04-16,)	\N
098012	Caselle Lurani	LO	[1992-04-16,)	\N
098013	Castelnuovo Bocca d'Adda	LO	[1992-04-16,)	\N
098014	Castiglione d'Adda	LO	[1992-04-16,)	\N
098015	Castiraga Vidardo	LO	[1992-04-16,)	\N
098016	Cavacurta	LO	[1992-04-16,2018-01-01)	\N
098017	Cavenago d'Adda	LO	[1992-04-16,)	\N
098018	Cervignano d'Adda	LO	[1992-04-16,)	\N
098019	Codogno	LO	[1992-04-16,)	\N
098020	Comazzo	LO	[1992-04-16,)	\N
098021	Cornegliano Laudense	LO	[1992-04-16,)	\N
098022	Corno Giovine	LO	[1992-04-16,)	\N
098023	Cornovecchio	LO	[1992-04-16,)	\N
098024	Corte Palasio	LO	[1992-04-16,)	\N
098025	Crespiatica	LO	[1992-04-16,)	\N
098026	Fombio	LO	[1992-04-16,)	\N
098027	Galgagnano	LO	[1992-04-16,)	\N
098028	Graffignana	LO	[1992-04-16,)	\N
098029	Guardamiglio	LO	[1992-04-16,)	\N
098030	Livraga	LO	[1992-04-16,)	\N
098031	Lodi	LO	[1992-04-16,)	\N
098032	Lodi Vecchio	LO	[1992-04-16,)	\N
098033	Maccastorna	LO	[1992-04-16,)	\N
098034	Mairago	LO	[1992-04-16,)	\N
098035	Maleo	LO	[1992-04-16,)	\N
098036	Marudo	LO	[1992-04-16,)	\N
098037	Massalengo	LO	[1992-04-16,)	\N
098038	Meleti	LO	[1992-04-16,)	\N
098039	Merlino	LO	[1992-04-16,)	\N
098040	Montanaso Lombardo	LO	[1992-04-16,)	\N
098041	Mulazzano	LO	[1992-04-16,)	\N
098042	Orio Litta	LO	[1992-04-16,)	\N
098043	Ospedaletto Lodigiano	LO	[1992-04-16,)	\N
098044	Ossago Lodigiano	LO	[1992-04-16,)	\N
098045	Pieve Fissiraga	LO	[1992-04-16,)	\N
098046	Salerano sul Lambro	LO	[1992-04-16,)	\N
098047	San Fiorano	LO	[1992-04-16,)	\N
098048	San Martino in Strada	LO	[1992-04-16,)	\N
098049	San Rocco al Porto	LO	[1992-04-16,)	\N
098050	Sant'Angelo Lodigiano	LO	[1992-04-16,)	\N
098051	Santo Stefano Lodigiano	LO	[1992-04-16,)	\N
098052	Secugnago	LO	[1992-04-16,)	\N
098053	Senna Lodigiana	LO	[1992-04-16,)	\N
098054	Somaglia	LO	[1992-04-16,)	\N
098055	Sordio	LO	[1992-04-16,)	\N
098056	Tavazzano con Villavesco	LO	[1992-04-16,)	\N
098057	Terranova dei Passerini	LO	[1992-04-16,)	\N
098058	Turano Lodigiano	LO	[1992-04-16,)	\N
098059	Valera Fratta	LO	[1992-04-16,)	\N
098060	Villanova del Sillaro	LO	[1992-04-16,)	\N
098061	Zelo Buon Persico	LO	[1992-04-16,)	\N
098062	Castelgerundo	LO	[2018-01-01,)	\N
099001	Bellaria-Igea Marina	RN	[1992-04-16,)	\N
099002	Cattolica	RN	[1992-04-16,)	\N
099003	Coriano	RN	[1992-04-16,)	\N
099004	Gemmano	RN	[1992-04-16,)	\N
099005	Misano Adriatico	RN	[1992-04-16,)	\N
099006	Mondaino	RN	[1992-04-16,)	\N
099007	Monte Colombo	RN	[1992-04-16,2016-01-01)	\N
099008	Montefiore Conca	RN	[1992-04-16,)	\N
099009	Montegridolfo	RN	[1992-04-16,)	\N
099010	Montescudo	RN	[1992-04-16,2016-01-01)	\N
099011	Morciano di Romagna	RN	[1992-04-16,)	\N
099012	Poggio Berni	RN	[1992-04-16,2014-01-01)	\N
099013	Riccione	RN	[1992-04-16,)	\N
099014	Rimini	RN	[1992-04-16,)	\N
099015	Saludecio	RN	[1992-04-16,)	\N
099016	San Clemente	RN	[1992-04-16,)	\N
099017	San Giovanni in Marignano	RN	[1992-04-16,)	\N
099018	Santarcangelo di Romagna	RN	[1992-04-16,)	\N
099019	Torriana	RN	[1992-04-16,2014-01-01)	\N
099020	Verucchio	RN	[1992-04-16,)	\N
099021	Casteldelci	RN	[2009-08-15,)	\N
099022	Maiolo	RN	[2009-08-15,)	\N
099023	Novafeltria	RN	[2009-08-15,)	\N
099024	Pennabilli	RN	[2009-08-15,)	\N
099025	San Leo	RN	[2009-08-15,)	\N
099026	Sant'Agata Feltria	RN	[2009-08-15,)	\N
099027	Talamello	RN	[2009-08-15,)	\N
099028	Poggio Torriana	RN	[2014-01-01,)	\N
099029	Montescudo-Monte Colombo	RN	[2016-01-01,)	\N
099030	Montecopiolo	RN	[2021-06-17,)	\N
099031	Sassofeltrio	RN	[2021-06-17,)	\N
100001	Cantagallo	PO	[1992-04-16,)	\N
100002	Carmignano	PO	[1992-04-16,)	\N
100003	Montemurlo	PO	[1992-04-16,)	\N
100004	Poggio a Caiano	PO	[1992-04-16,)	\N
100005	Prato	PO	[1992-04-16,)	\N
100006	Vaiano	PO	[1992-04-16,)	\N
100007	Vernio	PO	[1992-04-16,)	\N
101001	Belvedere di Spinello	KR	[1992-04-16,)	\N
101002	Caccuri	KR	[1992-04-16,)	\N
101003	Carfizzi	KR	[1992-04-16,)	\N
101004	Casabona	KR	[1992-04-16,)	\N
101005	Castelsilano	KR	[1992-04-16,)	\N
101006	Cerenzia	KR	[1992-04-16,)	\N
101007	Cirò	KR	[1992-04-16,)	\N
101008	Cirò Marina	KR	[1992-04-16,)	\N
101009	Cotronei	KR	[1992-04-16,)	\N
101010	Crotone	KR	[1992-04-16,)	\N
101011	Crucoli	KR	[1992-04-16,)	\N
101012	Cutro	KR	[1992-04-16,)	\N
101013	Isola di Capo Rizzuto	KR	[1992-04-16,)	\N
101014	Melissa	KR	[1992-04-16,)	\N
101015	Mesoraca	KR	[1992-04-16,)	\N
101016	Pallagorio	KR	[1992-04-16,)	\N
101017	Petilia Policastro	KR	[1992-04-16,)	\N
101018	Roccabernarda	KR	[1992-04-16,)	\N
101019	Rocca di Neto	KR	[1992-04-16,)	\N
101020	San Mauro Marchesato	KR	[1992-04-16,)	\N
101021	San Nicola dell'Alto	KR	[1992-04-16,)	\N
101022	Santa Severina	KR	[1992-04-16,)	\N
101023	Savelli	KR	[1992-04-16,)	\N
101024	Scandale	KR	[1992-04-16,)	\N
101025	Strongoli	KR	[1992-04-16,)	\N
101026	Umbriatico	KR	[1992-04-16,)	\N
101027	Verzino	KR	[1992-04-16,)	\N
102001	Acquaro	VV	[1992-04-16,)	\N
102002	Arena	VV	[1992-04-16,)	\N
102003	Briatico	VV	[1992-04-16,)	\N
102004	Brognaturo	VV	[1992-04-16,)	\N
102005	Capistrano	VV	[1992-04-16,)	\N
102006	Cessaniti	VV	[1992-04-16,)	\N
102007	Dasà	VV	[1992-04-16,)	\N
102008	Dinami	VV	[1992-04-16,)	\N
102009	Drapia	VV	[1992-04-16,)	\N
102010	Fabrizia	VV	[1992-04-16,)	\N
102011	Filadelfia	VV	[1992-04-16,)	\N
102012	Filandari	VV	[1992-04-16,)	\N
102013	Filogaso	VV	[1992-04-16,)	\N
102014	Francavilla Angitola	VV	[1992-04-16,)	\N
102015	Francica	VV	[1992-04-16,)	\N
102016	Gerocarne	VV	[1992-04-16,)	\N
102017	Ionadi	VV	[1992-04-16,)	\N
102018	Joppolo	VV	[1992-04-16,)	\N
102019	Limbadi	VV	[1992-04-16,)	\N
102020	Maierato	VV	[1992-04-16,)	\N
102021	Mileto	VV	[1992-04-16,)	\N
102022	Mongiana	VV	[1992-04-16,)	\N
102023	Monterosso Calabro	VV	[1992-04-16,)	\N
102024	Nardodipace	VV	[1992-04-16,)	\N
102025	Nicotera	VV	[1992-04-16,)	\N
102026	Parghelia	VV	[1992-04-16,)	\N
102027	Pizzo	VV	[1992-04-16,)	\N
102028	Pizzoni	VV	[1992-04-16,)	\N
102029	Polia	VV	[1992-04-16,)	\N
102030	Ricadi	VV	[1992-04-16,)	\N
102031	Rombiolo	VV	[1992-04-16,)	\N
102032	San Calogero	VV	[1992-04-16,)	\N
102033	San Costantino Calabro	VV	[1992-04-16,)	\N
102034	San Gregorio d'Ippona	VV	[1992-04-16,)	\N
102035	San Nicola da Crissa	VV	[1992-04-16,)	\N
102036	Sant'Onofrio	VV	[1992-04-16,)	\N
102037	Serra San Bruno	VV	[1992-04-16,)	\N
102038	Simbario	VV	[1992-04-16,)	\N
102039	Sorianello	VV	[1992-04-16,)	\N
102040	Soriano Calabro	VV	[1992-04-16,)	\N
102041	Spadola	VV	[1992-04-16,)	\N
102042	Spilinga	VV	[1992-04-16,)	\N
102043	Stefanaconi	VV	[1992-04-16,)	\N
102044	Tropea	VV	[1992-04-16,)	\N
102045	Vallelonga	VV	[1992-04-16,)	\N
102046	Vazzano	VV	[1992-04-16,)	\N
102047	Vibo Valentia	VV	[1992-04-16,)	\N
102048	Zaccanopoli	VV	[1992-04-16,)	\N
102049	Zambrone	VV	[1992-04-16,)	\N
102050	Zungri	VV	[1992-04-16,)	\N
103001	Antrona Schieranco	VB	[1992-05-23,)	\N
103002	Anzola d'Ossola	VB	[1992-05-23,)	\N
103003	Arizzano	VB	[1992-05-23,)	\N
103004	Arola	VB	[1992-05-23,)	\N
103005	Aurano	VB	[1992-05-23,)	\N
103006	Baceno	VB	[1992-05-23,)	\N
103007	Bannio Anzino	VB	[1992-05-23,)	\N
103008	Baveno	VB	[1992-05-23,)	\N
103009	Bee	VB	[1992-05-23,)	\N
103010	Belgirate	VB	[1992-05-23,)	\N
103011	Beura-Cardezza	VB	[1992-05-23,)	\N
103012	Bognanco	VB	[1992-05-23,)	\N
103013	Brovello-Carpugnino	VB	[1992-05-23,)	\N
103014	Calasca-Castiglione	VB	[1992-05-23,)	\N
103015	Cambiasca	VB	[1992-05-23,)	\N
103016	Cannero Riviera	VB	[1992-05-23,)	\N
103017	Cannobio	VB	[1992-05-23,)	\N
103018	Caprezzo	VB	[1992-05-23,)	\N
103019	Casale Corte Cerro	VB	[1992-05-23,)	\N
103020	Cavaglio-Spoccia	VB	[1992-05-23,2019-01-01)	\N
103021	Ceppo Morelli	VB	[1992-05-23,)	\N
103022	Cesara	VB	[1992-05-23,)	\N
103023	Cossogno	VB	[1992-05-23,)	\N
103024	Craveggia	VB	[1992-05-23,)	\N
103025	Crevoladossola	VB	[1992-05-23,)	\N
103026	Crodo	VB	[1992-05-23,)	\N
103027	Cursolo-Orasso	VB	[1992-05-23,2019-01-01)	\N
103028	Domodossola	VB	[1992-05-23,)	\N
103029	Druogno	VB	[1992-05-23,)	\N
103030	Falmenta	VB	[1992-05-23,2019-01-01)	\N
103031	Formazza	VB	[1992-05-23,)	\N
103032	Germagno	VB	[1992-05-23,)	\N
103033	Ghiffa	VB	[1992-05-23,)	\N
103034	Gignese	VB	[1992-05-23,)	\N
103035	Gravellona Toce	VB	[1992-05-23,)	\N
103036	Gurro	VB	[1992-05-23,)	\N
103037	Intragna	VB	[1992-05-23,)	\N
103038	Loreglia	VB	[1992-05-23,)	\N
103039	Macugnaga	VB	[1992-05-23,)	\N
103040	Madonna del Sasso	VB	[1992-05-23,)	\N
103041	Malesco	VB	[1992-05-23,)	\N
103042	Masera	VB	[1992-05-23,)	\N
103043	Massiola	VB	[1992-05-23,)	\N
103044	Mergozzo	VB	[1992-05-23,)	\N
103045	Miazzina	VB	[1992-05-23,)	\N
103046	Montecrestese	VB	[1992-05-23,)	\N
103047	Montescheno	VB	[1992-05-23,)	\N
103048	Nonio	VB	[1992-05-23,)	\N
103049	Oggebbio	VB	[1992-05-23,)	\N
103050	Omegna	VB	[1992-05-23,)	\N
103051	Ornavasso	VB	[1992-05-23,)	\N
103052	Pallanzeno	VB	[1992-05-23,)	\N
103053	Piedimulera	VB	[1992-05-23,)	\N
103054	Pieve Vergonte	VB	[1992-05-23,)	\N
103055	Premeno	VB	[1992-05-23,)	\N
103056	Premia	VB	[1992-05-23,)	\N
103057	Premosello-Chiovenda	VB	[1992-05-23,)	\N
103058	Quarna Sopra	VB	[1992-05-23,)	\N
103059	Quarna Sotto	VB	[1992-05-23,)	\N
103060	Re	VB	[1992-05-23,)	\N
103061	San Bernardino Verbano	VB	[1992-05-23,)	\N
103062	Santa Maria Maggiore	VB	[1992-05-23,)	\N
103063	Seppiana	VB	[1992-05-23,2016-01-01)	\N
103064	Stresa	VB	[1992-05-23,)	\N
103065	Toceno	VB	[1992-05-23,)	\N
103066	Trarego Viggiona	VB	[1992-05-23,)	\N
103067	Trasquera	VB	[1992-05-23,)	\N
103068	Trontano	VB	[1992-05-23,)	\N
103069	Valstrona	VB	[1992-05-23,)	\N
103070	Vanzone con San Carlo	VB	[1992-05-23,)	\N
103071	Varzo	VB	[1992-05-23,)	\N
103072	Verbania	VB	[1992-05-23,)	\N
103073	Viganella	VB	[1992-05-23,2016-01-01)	\N
103074	Vignone	VB	[1992-05-23,)	\N
103075	Villadossola	VB	[1992-05-23,)	\N
103076	Villette	VB	[1992-05-23,)	\N
103077	Vogogna	VB	[1992-05-23,)	\N
103078	Borgomezzavalle	VB	[2016-01-01,)	\N
103079	Valle Cannobina	VB	[2019-01-01,)	\N
104001	Aggius	OT	[2006-01-01,2016-04-28)	090001
104002	Aglientu	OT	[2006-01-01,2016-04-28)	090062
104003	Alà dei Sardi	OT	[2006-01-01,2016-04-28)	090002
104004	Arzachena	OT	[2006-01-01,2016-04-28)	090006
104005	Badesi	OT	[2006-01-01,2016-04-28)	090081
104006	Berchidda	OT	[2006-01-01,2016-04-28)	090009
104007	Bortigiadas	OT	[2006-01-01,2016-04-28)	090014
104008	Buddusò	OT	[2006-01-01,2016-04-28)	090017
104009	Budoni	OT	[2006-01-01,2016-04-28)	090091
104010	Calangianus	OT	[2006-01-01,2016-04-28)	090021
104011	Golfo Aranci	OT	[2006-01-01,2016-04-28)	090083
104012	La Maddalena	OT	[2006-01-01,2016-04-28)	090035
104013	Loiri Porto San Paolo	OT	[2006-01-01,2016-04-28)	090084
104014	Luogosanto	OT	[2006-01-01,2016-04-28)	090036
104015	Luras	OT	[2006-01-01,2016-04-28)	090037
104016	Monti	OT	[2006-01-01,2016-04-28)	090041
104017	Olbia	OT	[2006-01-01,2016-04-28)	090047
104018	Oschiri	OT	[2006-01-01,2016-04-28)	090049
104019	Padru	OT	[2006-01-01,2016-04-28)	090090
104020	Palau	OT	[2006-01-01,2016-04-28)	090054
104021	Sant'Antonio di Gallura	OT	[2006-01-01,2016-04-28)	090085
104022	Santa Teresa Gallura	OT	[2006-01-01,2016-04-28)	090063
104023	San Teodoro	OT	[2006-01-01,2016-04-28)	090092
104024	Telti	OT	[2006-01-01,2016-04-28)	090080
104025	Tempio Pausania	OT	[2006-01-01,2016-04-28)	090070
104026	Trinità d'Agultu e Vignola	OT	[2006-01-01,2016-04-28)	090074
105001	Arzana	OG	[2006-01-01,2016-04-28)	091002
105002	Bari Sardo	OG	[2006-01-01,2016-04-28)	091005
105003	Baunei	OG	[2006-01-01,2016-04-28)	091006
105004	Cardedu	OG	[2006-01-01,2016-04-28)	091103
105005	Elini	OG	[2006-01-01,2016-04-28)	091019
105006	Gairo	OG	[2006-01-01,2016-04-28)	091026
105007	Girasole	OG	[2006-01-01,2016-04-28)	091031
105008	Ilbono	OG	[2006-01-01,2016-04-28)	091032
105009	Jerzu	OG	[2006-01-01,2016-04-28)	091035
105010	Lanusei	OG	[2006-01-01,2016-04-28)	091037
105011	Loceri	OG	[2006-01-01,2016-04-28)	091039
105012	Lotzorai	OG	[2006-01-01,2016-04-28)	091042
105013	Osini	OG	[2006-01-01,2016-04-28)	091069
105014	Perdasdefogu	OG	[2006-01-01,2016-04-28)	091072
105015	Seui	OG	[2006-01-01,2016-04-28)	111081
105016	Talana	OG	[2006-01-01,2016-04-28)	091088
105017	Tertenia	OG	[2006-01-01,2016-04-28)	091089
105018	Tortolì	OG	[2006-01-01,2016-04-28)	091095
105019	Triei	OG	[2006-01-01,2016-04-28)	091097
105020	Ulassai	OG	[2006-01-01,2016-04-28)	091098
105021	Urzulei	OG	[2006-01-01,2016-04-28)	091099
105022	Ussassai	OG	[2006-01-01,2016-04-28)	091100
105023	Villagrande Strisaili	OG	[2006-01-01,2016-04-28)	091101
106001	Arbus	VS	[2006-01-01,2016-04-28)	111001
106002	Barumini	VS	[2006-01-01,2016-04-28)	111005
106003	Collinas	VS	[2006-01-01,2016-04-28)	111012
106004	Furtei	VS	[2006-01-01,2016-04-28)	111022
106005	Genuri	VS	[2006-01-01,2016-04-28)	111024
106006	Gesturi	VS	[2006-01-01,2016-04-28)	111027
106007	Gonnosfanadiga	VS	[2006-01-01,2016-04-28)	111031
106008	Guspini	VS	[2006-01-01,2016-04-28)	111034
106009	Las Plassas	VS	[2006-01-01,2016-04-28)	111037
106010	Lunamatrona	VS	[2006-01-01,2016-04-28)	111038
106011	Pabillonis	VS	[2006-01-01,2016-04-28)	111052
106012	Pauli Arbarei	VS	[2006-01-01,2016-04-28)	111053
106013	Samassi	VS	[2006-01-01,2016-04-28)	111059
106014	San Gavino Monreale	VS	[2006-01-01,2016-04-28)	111062
106015	Sanluri	VS	[2006-01-01,2016-04-28)	111067
106016	Sardara	VS	[2006-01-01,2016-04-28)	111072
106017	Segariu	VS	[2006-01-01,2016-04-28)	111073
106018	Serramanna	VS	[2006-01-01,2016-04-28)	111077
106019	Serrenti	VS	[2006-01-01,2016-04-28)	111078
106020	Setzu	VS	[2006-01-01,2016-04-28)	111080
106021	Siddi	VS	[2006-01-01,2016-04-28)	111083
106022	Tuili	VS	[2006-01-01,2016-04-28)	111091
106023	Turri	VS	[2006-01-01,2016-04-28)	111092
106024	Ussaramanna	VS	[2006-01-01,2016-04-28)	111094
106025	Villacidro	VS	[2006-01-01,2016-04-28)	111096
106026	Villamar	VS	[2006-01-01,2016-04-28)	111097
106027	Villanovaforru	VS	[2006-01-01,2016-04-28)	111100
106028	Villanovafranca	VS	[2006-01-01,2016-04-28)	111101
107001	Buggerru	CI	[2006-01-01,2016-04-28)	111006
107002	Calasetta	CI	[2006-01-01,2016-04-28)	111008
107003	Carbonia	CI	[2006-01-01,2016-04-28)	111009
107004	Carloforte	CI	[2006-01-01,2016-04-28)	111010
107005	Domusnovas	CI	[2006-01-01,2016-04-28)	111016
107006	Fluminimaggiore	CI	[2006-01-01,2016-04-28)	111021
107007	Giba	CI	[2006-01-01,2016-04-28)	111028
107008	Gonnesa	CI	[2006-01-01,2016-04-28)	111030
107009	Iglesias	CI	[2006-01-01,2016-04-28)	111035
107010	Masainas	CI	[2006-01-01,2016-04-28)	111040
107011	Musei	CI	[2006-01-01,2016-04-28)	111043
107012	Narcao	CI	[2006-01-01,2016-04-28)	111044
107013	Nuxis	CI	[2006-01-01,2016-04-28)	111049
107014	Perdaxius	CI	[2006-01-01,2016-04-28)	111054
107015	Piscinas	CI	[2006-01-01,2016-04-28)	111056
107016	Portoscuso	CI	[2006-01-01,2016-04-28)	111057
107017	San Giovanni Suergiu	CI	[2006-01-01,2016-04-28)	111063
107018	Santadi	CI	[2006-01-01,2016-04-28)	111068
107019	Sant'Anna Arresi	CI	[2006-01-01,2016-04-28)	111070
107020	Sant'Antioco	CI	[2006-01-01,2016-04-28)	111071
107021	Tratalias	CI	[2006-01-01,2016-04-28)	111090
107022	Villamassargia	CI	[2006-01-01,2016-04-28)	111098
107023	Villaperuccio	CI	[2006-01-01,2016-04-28)	111102
108001	Agrate Brianza	MB	[2009-06-30,)	\N
108002	Aicurzio	MB	[2009-06-30,)	\N
108003	Albiate	MB	[2009-06-30,)	\N
108004	Arcore	MB	[2009-06-30,)	\N
108005	Barlassina	MB	[2009-06-30,)	\N
108006	Bellusco	MB	[2009-06-30,)	\N
108007	Bernareggio	MB	[2009-06-30,)	\N
108008	Besana in Brianza	MB	[2009-06-30,)	\N
108009	Biassono	MB	[2009-06-30,)	\N
108010	Bovisio-Masciago	MB	[2009-06-30,)	\N
108011	Briosco	MB	[2009-06-30,)	\N
108012	Brugherio	MB	[2009-06-30,)	\N
108013	Burago di Molgora	MB	[2009-06-30,)	\N
108014	Camparada	MB	[2009-06-30,)	\N
108015	Carate Brianza	MB	[2009-06-30,)	\N
108016	Carnate	MB	[2009-06-30,)	\N
108017	Cavenago di Brianza	MB	[2009-06-30,)	\N
108018	Ceriano Laghetto	MB	[2009-06-30,)	\N
108019	Cesano Maderno	MB	[2009-06-30,)	\N
108020	Cogliate	MB	[2009-06-30,)	\N
108021	Concorezzo	MB	[2009-06-30,)	\N
108022	Correzzana	MB	[2009-06-30,)	\N
108023	Desio	MB	[2009-06-30,)	\N
108024	Giussano	MB	[2009-06-30,)	\N
108025	Lazzate	MB	[2009-06-30,)	\N
108026	Lesmo	MB	[2009-06-30,)	\N
108027	Limbiate	MB	[2009-06-30,)	\N
108028	Lissone	MB	[2009-06-30,)	\N
108029	Macherio	MB	[2009-06-30,)	\N
108030	Meda	MB	[2009-06-30,)	\N
108031	Mezzago	MB	[2009-06-30,)	\N
108032	Misinto	MB	[2009-06-30,)	\N
108033	Monza	MB	[2009-06-30,)	\N
108034	Muggiò	MB	[2009-06-30,)	\N
108035	Nova Milanese	MB	[2009-06-30,)	\N
108036	Ornago	MB	[2009-06-30,)	\N
108037	Renate	MB	[2009-06-30,)	\N
108038	Ronco Briantino	MB	[2009-06-30,)	\N
108039	Seregno	MB	[2009-06-30,)	\N
108040	Seveso	MB	[2009-06-30,)	\N
108041	Sovico	MB	[2009-06-30,)	\N
108042	Sulbiate	MB	[2009-06-30,)	\N
108043	Triuggio	MB	[2009-06-30,)	\N
108044	Usmate Velate	MB	[2009-06-30,)	\N
108045	Varedo	MB	[2009-06-30,)	\N
108046	Vedano al Lambro	MB	[2009-06-30,)	\N
108047	Veduggio con Colzano	MB	[2009-06-30,)	\N
108048	Verano Brianza	MB	[2009-06-30,)	\N
108049	Villasanta	MB	[2009-06-30,)	\N
108050	Vimercate	MB	[2009-06-30,)	\N
108051	Busnago	MB	[2009-12-18,)	\N
108052	Caponago	MB	[2009-12-18,)	\N
108053	Cornate d'Adda	MB	[2009-12-18,)	\N
108054	Lentate sul Seveso	MB	[2009-12-18,)	\N
108055	Roncello	MB	[2009-12-18,)	\N
109001	Altidona	FM	[2009-07-12,)	\N
109002	Amandola	FM	[2009-07-12,)	\N
109003	Belmonte Piceno	FM	[2009-07-12,)	\N
109004	Campofilone	FM	[2009-07-12,)	\N
109005	Falerone	FM	[2009-07-12,)	\N
109006	Fermo	FM	[2009-07-12,)	\N
109007	Francavilla d'Ete	FM	[2009-07-12,)	\N
109008	Grottazzolina	FM	[2009-07-12,)	\N
109009	Lapedona	FM	[2009-07-12,)	\N
109010	Magliano di Tenna	FM	[2009-07-12,)	\N
109011	Massa Fermana	FM	[2009-07-12,)	\N
109012	Monsampietro Morico	FM	[2009-07-12,)	\N
109013	Montappone	FM	[2009-07-12,)	\N
109014	Montefalcone Appennino	FM	[2009-07-12,)	\N
109015	Montefortino	FM	[2009-07-12,)	\N
109016	Monte Giberto	FM	[2009-07-12,)	\N
109017	Montegiorgio	FM	[2009-07-12,)	\N
109018	Montegranaro	FM	[2009-07-12,)	\N
109019	Monteleone di Fermo	FM	[2009-07-12,)	\N
109020	Montelparo	FM	[2009-07-12,)	\N
109021	Monte Rinaldo	FM	[2009-07-12,)	\N
109022	Monterubbiano	FM	[2009-07-12,)	\N
109023	Monte San Pietrangeli	FM	[2009-07-12,)	\N
109024	Monte Urano	FM	[2009-07-12,)	\N
109025	Monte Vidon Combatte	FM	[2009-07-12,)	\N
109026	Monte Vidon Corrado	FM	[2009-07-12,)	\N
109027	Montottone	FM	[2009-07-12,)	\N
109028	Moresco	FM	[2009-07-12,)	\N
109029	Ortezzano	FM	[2009-07-12,)	\N
109030	Pedaso	FM	[2009-07-12,)	\N
109031	Petritoli	FM	[2009-07-12,)	\N
109032	Ponzano di Fermo	FM	[2009-07-12,)	\N
109033	Porto San Giorgio	FM	[2009-07-12,)	\N
109034	Porto Sant'Elpidio	FM	[2009-07-12,)	\N
109035	Rapagnano	FM	[2009-07-12,)	\N
109036	Santa Vittoria in Matenano	FM	[2009-07-12,)	\N
109037	Sant'Elpidio a Mare	FM	[2009-07-12,)	\N
109038	Servigliano	FM	[2009-07-12,)	\N
109039	Smerillo	FM	[2009-07-12,)	\N
109040	Torre San Patrizio	FM	[2009-07-12,)	\N
110001	Andria	BT	[2009-07-27,)	\N
110002	Barletta	BT	[2009-07-27,)	\N
110003	Bisceglie	BT	[2009-07-27,)	\N
110004	Canosa di Puglia	BT	[2009-07-27,)	\N
110005	Margherita di Savoia	BT	[2009-07-27,)	\N
110006	Minervino Murge	BT	[2009-07-27,)	\N
110007	San Ferdinando di Puglia	BT	[2009-07-27,)	\N
110008	Spinazzola	BT	[2009-07-27,)	\N
110009	Trani	BT	[2009-07-27,)	\N
110010	Trinitapoli	BT	[2009-07-27,)	\N
111001	Arbus	SU	[2016-04-28,)	\N
111002	Armungia	SU	[2016-04-28,)	\N
111003	Ballao	SU	[2016-04-28,)	\N
111004	Barrali	SU	[2016-04-28,)	\N
111005	Barumini	SU	[2016-04-28,)	\N
111006	Buggerru	SU	[2016-04-28,)	\N
111007	Burcei	SU	[2016-04-28,)	\N
111008	Calasetta	SU	[2016-04-28,)	\N
111009	Carbonia	SU	[2016-04-28,)	\N
111010	Carloforte	SU	[2016-04-28,)	\N
111011	Castiadas	SU	[2016-04-28,)	\N
111012	Collinas	SU	[2016-04-28,)	\N
111013	Decimoputzu	SU	[2016-04-28,)	\N
111014	Dolianova	SU	[2016-04-28,)	\N
111015	Domus de Maria	SU	[2016-04-28,)	\N
111016	Domusnovas	SU	[2016-04-28,)	\N
111017	Donori	SU	[2016-04-28,)	\N
111018	Escalaplano	SU	[2016-04-28,)	\N
111019	Escolca	SU	[2016-04-28,)	\N
111020	Esterzili	SU	[2016-04-28,)	\N
111021	Fluminimaggiore	SU	[2016-04-28,)	\N
111022	Furtei	SU	[2016-04-28,)	\N
111023	Genoni	SU	[2016-04-28,)	\N
111024	Genuri	SU	[2016-04-28,)	\N
111025	Gergei	SU	[2016-04-28,)	\N
111026	Gesico	SU	[2016-04-28,)	\N
111027	Gesturi	SU	[2016-04-28,)	\N
111028	Giba	SU	[2016-04-28,)	\N
111029	Goni	SU	[2016-04-28,)	\N
111030	Gonnesa	SU	[2016-04-28,)	\N
111031	Gonnosfanadiga	SU	[2016-04-28,)	\N
111032	Guamaggiore	SU	[2016-04-28,)	\N
111033	Guasila	SU	[2016-04-28,)	\N
111034	Guspini	SU	[2016-04-28,)	\N
111035	Iglesias	SU	[2016-04-28,)	\N
111036	Isili	SU	[2016-04-28,)	\N
111037	Las Plassas	SU	[2016-04-28,)	\N
111038	Lunamatrona	SU	[2016-04-28,)	\N
111039	Mandas	SU	[2016-04-28,)	\N
111040	Masainas	SU	[2016-04-28,)	\N
111041	Monastir	SU	[2016-04-28,)	\N
111042	Muravera	SU	[2016-04-28,)	\N
111043	Musei	SU	[2016-04-28,)	\N
111044	Narcao	SU	[2016-04-28,)	\N
111045	Nuragus	SU	[2016-04-28,)	\N
111046	Nurallao	SU	[2016-04-28,)	\N
111047	Nuraminis	SU	[2016-04-28,)	\N
111048	Nurri	SU	[2016-04-28,)	\N
111049	Nuxis	SU	[2016-04-28,)	\N
111050	Orroli	SU	[2016-04-28,)	\N
111051	Ortacesus	SU	[2016-04-28,)	\N
111052	Pabillonis	SU	[2016-04-28,)	\N
111053	Pauli Arbarei	SU	[2016-04-28,)	\N
111054	Perdaxius	SU	[2016-04-28,)	\N
111055	Pimentel	SU	[2016-04-28,)	\N
111056	Piscinas	SU	[2016-04-28,)	\N
111057	Portoscuso	SU	[2016-04-28,)	\N
111058	Sadali	SU	[2016-04-28,)	\N
111059	Samassi	SU	[2016-04-28,)	\N
111060	Samatzai	SU	[2016-04-28,)	\N
111061	San Basilio	SU	[2016-04-28,)	\N
111062	San Gavino Monreale	SU	[2016-04-28,)	\N
111063	San Giovanni Suergiu	SU	[2016-04-28,)	\N
111064	San Nicolò Gerrei	SU	[2016-04-28,)	\N
111065	San Sperate	SU	[2016-04-28,)	\N
111066	San Vito	SU	[2016-04-28,)	\N
111067	Sanluri	SU	[2016-04-28,)	\N
111068	Santadi	SU	[2016-04-28,)	\N
111069	Sant'Andrea Frius	SU	[2016-04-28,)	\N
111070	Sant'Anna Arresi	SU	[2016-04-28,)	\N
111071	Sant'Antioco	SU	[2016-04-28,)	\N
111072	Sardara	SU	[2016-04-28,)	\N
111073	Segariu	SU	[2016-04-28,)	\N
111074	Selegas	SU	[2016-04-28,)	\N
111075	Senorbì	SU	[2016-04-28,)	\N
111076	Serdiana	SU	[2016-04-28,)	\N
111077	Serramanna	SU	[2016-04-28,)	\N
111078	Serrenti	SU	[2016-04-28,)	\N
111079	Serri	SU	[2016-04-28,)	\N
111080	Setzu	SU	[2016-04-28,)	\N
111081	Seui	SU	[2016-04-28,)	\N
111082	Seulo	SU	[2016-04-28,)	\N
111083	Siddi	SU	[2016-04-28,)	\N
111084	Siliqua	SU	[2016-04-28,)	\N
111085	Silius	SU	[2016-04-28,)	\N
111086	Siurgus Donigala	SU	[2016-04-28,)	\N
111087	Soleminis	SU	[2016-04-28,)	\N
111088	Suelli	SU	[2016-04-28,)	\N
111089	Teulada	SU	[2016-04-28,)	\N
111090	Tratalias	SU	[2016-04-28,)	\N
111091	Tuili	SU	[2016-04-28,)	\N
111092	Turri	SU	[2016-04-28,)	\N
111093	Ussana	SU	[2016-04-28,)	\N
111094	Ussaramanna	SU	[2016-04-28,)	\N
111095	Vallermosa	SU	[2016-04-28,)	\N
111096	Villacidro	SU	[2016-04-28,)	\N
111097	Villamar	SU	[2016-04-28,)	\N
111098	Villamassargia	SU	[2016-04-28,)	\N
111099	Villanova Tulo	SU	[2016-04-28,)	\N
111100	Villanovaforru	SU	[2016-04-28,)	\N
111101	Villanovafranca	SU	[2016-04-28,)	\N
111102	Villaperuccio	SU	[2016-04-28,)	\N
111103	Villaputzu	SU	[2016-04-28,)	\N
111104	Villasalto	SU	[2016-04-28,)	\N
111105	Villasimius	SU	[2016-04-28,)	\N
111106	Villasor	SU	[2016-04-28,)	\N
111107	Villaspeciosa	SU	[2016-04-28,)	\N
\.
