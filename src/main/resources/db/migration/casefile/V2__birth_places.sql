/* Where one can be born. Municipalities with the days of each name, and countries: Garda Informatica, Database Comuni
   Italiani (MIT), from ISTAT and the cadastral code; letters in lower case by rule. Z000, Italy, is only a citizenship. */
copy casefile.birth_place (code, valid, name, province, citizens, plain) from stdin;
A001	[1866-11-19,1924-11-14)	Abano	PD	\N	abano
A001	[1924-11-14,)	Abano Terme	PD	\N	abano terme
A002	[1863-02-23,1928-03-07)	Abbadia sopra Adda	CO	\N	abbadia sopra adda
A003	[1864-04-01,1928-12-06)	Abbadia Alpina	TO	\N	abbadia alpina
A004	[1861-03-17,)	Abbadia Cerreto	LO	\N	abbadia cerreto
A005	[1928-03-06,)	Abbadia Lariana	LC	\N	abbadia lariana
A006	[1867-07-22,)	Abbadia San Salvatore	SI	\N	abbadia san salvatore
A007	[1861-03-17,)	Abbasanta	OR	\N	abbasanta
A008	[1861-03-17,)	Abbateggio	PE	\N	abbateggio
A009	[1931-12-22,1947-09-16)	Abbazia	FU	\N	abbazia
A010	[1869-04-05,)	Abbiategrasso	MI	\N	abbiategrasso
A011	[1861-03-17,1928-06-19)	Abbiateguazzone	VA	\N	abbiateguazzone
A012	[1936-07-26,2017-01-01)	Abetone	PT	\N	abetone
A013	[1861-03-17,)	Abriola	PZ	\N	abriola
A014	[1861-03-17,1938-07-09)	Biscari	RG	\N	biscari
A014	[1938-07-09,)	Acate	RG	\N	acate
A015	[1861-03-17,)	Accadia	FG	\N	accadia
A016	[1861-03-17,)	Acceglio	CN	\N	acceglio
A017	[1861-03-17,)	Accettura	MT	\N	accettura
A018	[1861-03-17,)	Acciano	AQ	\N	acciano
A019	[1861-03-17,)	Accumoli	RI	\N	accumoli
A020	[1861-03-17,)	Acerenza	PZ	\N	acerenza
A021	[1920-10-16,1929-02-09)	Acereto	BZ	\N	acereto
A022	[1920-10-16,1923-04-27)	Acernes	TN	\N	acernes
A022	[1923-04-27,)	Cermes	BZ	\N	cermes
A023	[1861-03-17,)	Acerno	SA	\N	acerno
A024	[1861-03-17,)	Acerra	NA	\N	acerra
A025	[1861-03-17,)	Aci Bonaccorsi	CT	\N	aci bonaccorsi
A026	[1861-03-17,)	Aci Castello	CT	\N	aci castello
A027	[1861-03-17,)	Aci Catena	CT	\N	aci catena
A028	[1861-03-17,)	Acireale	CT	\N	acireale
A029	[1861-03-17,)	Aci Sant'Antonio	CT	\N	aci sant antonio
A031	[1861-03-17,2017-01-01)	Acquacanina	MC	\N	acquacanina
A032	[1902-07-23,)	Acquafondata	FR	\N	acquafondata
A033	[1861-03-17,)	Acquaformosa	CS	\N	acquaformosa
A034	[1861-03-17,)	Acquafredda	BS	\N	acquafredda
A035	[1861-03-17,)	Acqualagna	PU	\N	acqualagna
A036	[1861-03-17,1928-01-01)	Acqualunga	BS	\N	acqualunga
A038	[1868-07-01,)	Acquanegra sul Chiese	MN	\N	acquanegra sul chiese
A039	[1868-01-01,)	Acquanegra Cremonese	CR	\N	acquanegra cremonese
A040	[1871-01-15,)	Acquapendente	VT	\N	acquapendente
A041	[1861-03-17,)	Acquappesa	CS	\N	acquappesa
A042	[1861-03-17,2019-05-15)	Acquarica del Capo	LE	\N	acquarica del capo
A043	[1861-03-17,)	Acquaro	VV	\N	acquaro
A044	[1865-12-25,1957-12-15)	Acquasanta	AP	\N	acquasanta
A044	[1957-12-15,)	Acquasanta Terme	AP	\N	acquasanta terme
A045	[1861-03-17,)	Acquasparta	TR	\N	acquasparta
A046	[1861-03-17,1924-01-12)	Acquate	CO	\N	acquate
A047	[1862-11-24,)	Acquaviva Picena	AP	\N	acquaviva picena
A048	[1863-01-19,)	Acquaviva delle Fonti	BA	\N	acquaviva delle fonti
A049	[1862-10-31,)	Acquaviva Platani	CL	\N	acquaviva platani
A050	[1861-03-17,)	Acquaviva Collecroce	CB	\N	acquaviva collecroce
A051	[1861-03-17,)	Acquaviva d'Isernia	IS	\N	acquaviva d isernia
A052	[1861-03-17,1956-05-24)	Acqui	AL	\N	acqui
A052	[1956-05-24,)	Acqui Terme	AL	\N	acqui terme
A053	[1861-03-17,)	Acri	CS	\N	acri
A054	[1871-01-15,)	Acuto	FR	\N	acuto
A055	[1927-11-08,)	Adelfia	BA	\N	adelfia
A056	[1861-03-17,1929-08-23)	Adernò	CT	\N	aderno
A056	[1929-08-23,)	Adrano	CT	\N	adrano
A057	[1861-03-17,)	Adrara San Martino	BG	\N	adrara san martino
A058	[1861-03-17,)	Adrara San Rocco	BG	\N	adrara san rocco
A059	[1866-11-19,)	Adria	RO	\N	adria
A060	[1861-03-17,)	Adro	BS	\N	adro
A061	[1866-11-19,)	Affi	VR	\N	affi
A062	[1871-01-15,)	Affile	RM	\N	affile
A063	[1884-08-23,1923-10-14)	Affori	MI	\N	affori
A064	[1861-03-17,)	Afragola	NA	\N	afragola
A065	[1861-03-17,)	Africo	RC	\N	africo
A066	[1861-03-17,1928-10-17)	Agaro	NO	\N	agaro
A067	[1861-03-17,)	Agazzano	PC	\N	agazzano
A068	[1861-03-17,)	Agerola	NA	\N	agerola
A069	[1861-03-17,)	Aggius	SS	\N	aggius
A070	[1861-03-17,)	Agira	EN	\N	agira
A071	[1913-11-09,)	Agliana	PT	\N	agliana
A072	[1861-03-17,1995-03-18)	Agliano	AT	\N	agliano
A072	[1995-03-18,)	Agliano Terme	AT	\N	agliano terme
A074	[1861-03-17,)	Agliè	TO	\N	aglie
A075	[1866-11-19,)	Agna	PD	\N	agna
A076	[1861-03-17,)	Agnadello	CR	\N	agnadello
A077	[1861-03-17,)	Agnana Calabra	RC	\N	agnana calabra
A078	[1861-03-17,1928-06-14)	Agnellengo	NO	\N	agnellengo
A079	[1861-03-17,1928-09-06)	Agnona	VC	\N	agnona
A080	[1861-03-17,)	Agnone	IS	\N	agnone
A081	[1862-11-24,)	Villa Latina	FR	\N	villa latina
A082	[1861-03-17,)	Agnosine	BS	\N	agnosine
A083	[1866-11-19,)	Agordo	BL	\N	agordo
A084	[1871-01-15,)	Agosta	RM	\N	agosta
A085	[1861-03-17,)	Agra	VA	\N	agra
A086	[1861-03-17,1928-03-25)	Agrano	NO	\N	agrano
A087	[1869-02-04,)	Agrate Brianza	MB	\N	agrate brianza
A088	[1863-04-23,)	Agrate Conturbia	NO	\N	agrate conturbia
A089	[1861-03-17,1927-07-27)	Girgenti	AG	\N	girgenti
A089	[1927-07-27,)	Agrigento	AG	\N	agrigento
A090	[1920-10-16,1928-03-07)	Agrone	TN	\N	agrone
A091	[1861-03-17,)	Agropoli	SA	\N	agropoli
A092	[1861-03-17,)	Agugliano	AN	\N	agugliano
A093	[1866-11-19,)	Agugliaro	VI	\N	agugliaro
A094	[1861-03-17,1939-10-21)	Ayas	AO	\N	ayas
A094	[1939-10-21,1946-01-30)	Aias	AO	\N	aias
A094	[1946-01-30,)	Ayas	AO	\N	ayas
A095	[1921-01-05,1928-03-13)	Aiba	GO	\N	aiba
A096	[1909-07-04,)	Aicurzio	MB	\N	aicurzio
A097	[1861-03-17,)	Aidomaggiore	OR	\N	aidomaggiore
A098	[1861-03-17,)	Aidone	EN	\N	aidone
A099	[1921-01-05,1947-09-16)	Aidussina	GO	\N	aidussina
A100	[1861-03-17,)	Aielli	AQ	\N	aielli
A101	[1864-01-16,)	Aiello del Sabato	AV	\N	aiello del sabato
A102	[1928-05-19,)	Aiello Calabro	CS	\N	aiello calabro
A103	[1921-01-05,)	Aiello del Friuli	UD	\N	aiello del friuli
A104	[1864-04-01,1928-05-19)	Aiello in Calabria	CS	\N	aiello in calabria
A105	[1861-03-17,)	Aieta	CS	\N	aieta
A106	[1861-03-17,)	Ailano	CE	\N	ailano
A107	[1861-03-17,)	Ailoche	BI	\N	ailoche
A108	[1861-03-17,1928-05-13)	Aymavilles	AO	\N	aymavilles
A108	[1939-07-04,1946-01-30)	Aimavilla	AO	\N	aimavilla
A108	[1946-01-30,1977-01-02)	Aymaville	AO	\N	aymaville
A108	[1977-01-02,)	Aymavilles	AO	\N	aymavilles
A109	[1893-05-26,)	Airasca	TO	\N	airasca
A110	[1861-03-17,)	Airola	BN	\N	airola
A111	[1861-03-17,)	Airole	IM	\N	airole
A112	[1861-03-17,)	Airuno	LC	\N	airuno
A113	[1861-03-17,)	Aisone	CN	\N	aisone
A114	[1861-03-17,1927-11-09)	Aizurro	CO	\N	aizurro
A115	[1864-01-14,)	Alà dei Sardi	SS	\N	ala dei sardi
A116	[1920-10-16,)	Ala	TN	\N	ala
A117	[1864-03-11,)	Ala di Stura	TO	\N	ala di stura
A118	[1861-03-17,)	Alagna	PV	\N	alagna
A119	[1864-11-07,)	Alagna Valsesia	VC	\N	alagna valsesia
A120	[1861-03-17,)	Alanno	PE	\N	alanno
A121	[1867-04-12,2024-01-01)	Alano di Piave	BL	\N	alano di piave
A122	[1861-03-17,)	Alassio	SV	\N	alassio
A123	[1871-01-15,)	Alatri	FR	\N	alatri
A124	[1861-03-17,)	Alba	CN	\N	alba
A125	[1956-07-29,)	Alba Adriatica	TE	\N	alba adriatica
A126	[1861-03-17,1927-10-10)	Ollastra Usellus	CA	\N	ollastra usellus
A126	[1959-04-08,1964-06-09)	Ollasta	CA	\N	ollasta
A126	[1964-06-09,)	Albagiara	OR	\N	albagiara
A127	[1861-03-17,)	Albairate	MI	\N	albairate
A128	[1861-03-17,)	Albanella	SA	\N	albanella
A129	[1863-07-13,)	Albano Sant'Alessandro	BG	\N	albano sant alessandro
A130	[1862-12-29,)	Albano Vercellese	VC	\N	albano vercellese
A131	[1863-04-10,)	Albano di Lucania	PZ	\N	albano di lucania
A132	[1872-10-02,)	Albano Laziale	RM	\N	albano laziale
A133	[1928-05-23,1946-03-26)	Albanova	CE	\N	albanova
A134	[1863-03-30,2024-01-01)	Albaredo Arnaboldi	PV	\N	albaredo arnaboldi
A135	[1863-07-13,)	Albaredo per San Marco	SO	\N	albaredo per san marco
A137	[1867-08-26,)	Albaredo d'Adige	VR	\N	albaredo d adige
A138	[1862-10-20,1928-06-29)	Albareto di Borgotaro	PR	\N	albareto di borgotaro
A138	[1946-02-27,)	Albareto	PR	\N	albareto
A139	[1862-12-19,)	Albaretto della Torre	CN	\N	albaretto della torre
A140	[1863-03-30,1928-05-31)	Albaretto Valle di Macra	CN	\N	albaretto valle di macra
A142	[1861-03-17,1943-08-13)	Albate	CO	\N	albate
A143	[1928-07-29,)	Albavilla	CO	\N	albavilla
A144	[1861-03-17,1928-12-14)	Albegno	BG	\N	albegno
A145	[1861-03-17,)	Albenga	SV	\N	albenga
A146	[1863-01-26,)	Albera Ligure	AL	\N	albera ligure
A148	[1921-01-05,1923-04-27)	Auber	TS	\N	auber
A148	[1923-04-27,1927-10-22)	Alber di Sesana	TS	\N	alber di sesana
A149	[1895-01-28,)	Alberobello	BA	\N	alberobello
A150	[1861-03-17,)	Alberona	FG	\N	alberona
A151	[1920-10-16,1928-09-09)	Albes	BZ	\N	albes
A152	[1861-03-17,1928-09-23)	Albese	CO	\N	albese
A153	[1928-09-23,)	Albese con Cassano	CO	\N	albese con cassano
A154	[1866-11-19,)	Albettone	VI	\N	albettone
A155	[1861-03-17,)	Albi	CZ	\N	albi
A157	[1863-01-05,)	Albiano d'Ivrea	TO	\N	albiano d ivrea
A158	[1920-10-16,)	Albiano	TN	\N	albiano
A159	[1861-03-17,)	Albiate	MB	\N	albiate
A160	[1861-03-17,)	Albidona	CS	\N	albidona
A161	[1866-11-19,)	Albignasego	PD	\N	albignasego
A162	[1861-03-17,)	Albinea	RE	\N	albinea
A163	[1861-03-17,)	Albino	BG	\N	albino
A164	[1861-03-17,)	Albiolo	CO	\N	albiolo
A165	[1861-03-17,)	Albissola Marina	SV	\N	albissola marina
A166	[1861-03-17,)	Albisola Superiore	SV	\N	albisola superiore
A167	[1869-03-11,)	Albizzate	VA	\N	albizzate
A168	[1861-03-17,1927-06-10)	Albogasio	CO	\N	albogasio
A169	[1861-03-17,1928-06-29)	Albogno	NO	\N	albogno
A170	[1921-01-05,1947-09-16)	Albona	PL	\N	albona
A171	[1861-03-17,)	Albonese	PV	\N	albonese
A172	[1861-03-17,)	Albosaggia	SO	\N	albosaggia
A173	[1861-03-17,)	Albugnano	AT	\N	albugnano
A175	[1872-11-01,)	Albuzzano	PV	\N	albuzzano
A176	[1861-03-17,)	Alcamo	TP	\N	alcamo
A177	[1868-01-01,)	Alcara Li Fusi	ME	\N	alcara li fusi
A178	[1920-10-16,)	Aldeno	TN	\N	aldeno
A179	[1920-10-16,1928-08-16)	Valdagno	TN	\N	valdagno
A179	[1928-08-16,1948-03-14)	Valdagno di Trento	TN	\N	valdagno di trento
A179	[1948-03-14,1955-03-02)	Valdagno	BZ	\N	valdagno
A179	[1955-03-02,)	Aldino	BZ	\N	aldino
A180	[1861-03-17,)	Ales	OR	\N	ales
A181	[1863-01-19,)	Alessandria della Rocca	AG	\N	alessandria della rocca
A182	[1861-03-17,)	Alessandria	AL	\N	alessandria
A183	[1863-02-06,)	Alessandria del Carretto	CS	\N	alessandria del carretto
A184	[1861-03-17,)	Alessano	LE	\N	alessano
A185	[1873-07-16,)	Alezio	LE	\N	alezio
A186	[1861-03-17,)	Alfano	SA	\N	alfano
A187	[1861-03-17,)	Alfedena	AQ	\N	alfedena
A188	[1861-03-17,)	Alfianello	BS	\N	alfianello
A189	[1863-02-16,)	Alfiano Natta	AL	\N	alfiano natta
A191	[1861-03-17,)	Alfonsine	RA	\N	alfonsine
A192	[1861-03-17,)	Alghero	SS	\N	alghero
A193	[1927-11-20,1963-10-20)	Algua di Costa Serina	BG	\N	algua di costa serina
A193	[1963-10-20,)	Algua	BG	\N	algua
A194	[1861-03-17,)	Alì	ME	\N	ali
A195	[1861-03-17,)	Alia	PA	\N	alia
A196	[1861-03-17,)	Aliano	MT	\N	aliano
A197	[1863-02-16,)	Alice Bel Colle	AL	\N	alice bel colle
A198	[1862-12-29,)	Alice Castello	VC	\N	alice castello
A199	[1861-03-17,2019-01-01)	Alice Superiore	TO	\N	alice superiore
A200	[1861-03-17,)	Alife	CE	\N	alife
A201	[1910-07-26,1954-08-15)	Alì Marina	ME	\N	ali marina
A201	[1954-08-15,)	Alì Terme	ME	\N	ali terme
A202	[1861-03-17,)	Alimena	PA	\N	alimena
A203	[1861-03-17,)	Aliminusa	PA	\N	aliminusa
A204	[1861-03-17,)	Allai	OR	\N	allai
A205	[1861-03-17,1939-10-21)	Allain	AO	\N	allain
A205	[1939-10-21,1946-01-30)	Alleno	AO	\N	alleno
A205	[1946-01-30,1977-01-02)	Allain	AO	\N	allain
A205	[1977-01-02,)	Allein	AO	\N	allein
A206	[1866-11-19,)	Alleghe	BL	\N	alleghe
A207	[1887-07-22,)	Allerona	TR	\N	allerona
A208	[1861-03-17,)	Alliste	LE	\N	alliste
A209	[1920-10-16,1929-05-15)	Alliz	BZ	\N	alliz
A210	[1871-01-15,)	Allumiere	RM	\N	allumiere
A211	[1861-03-17,2018-01-01)	Alluvioni Cambiò	AL	\N	alluvioni cambio
A212	[1861-03-17,1928-05-31)	Alma	CN	\N	alma
A213	[1920-10-16,1928-10-07)	Almazzago	TN	\N	almazzago
A214	[1861-03-17,)	Almè	BG	\N	alme
A215	[1885-01-15,)	Villa d'Almè	BG	\N	villa d alme
A216	[1861-03-17,)	Almenno San Bartolomeo	BG	\N	almenno san bartolomeo
A217	[1885-01-15,)	Almenno San Salvatore	BG	\N	almenno san salvatore
A218	[1861-03-17,)	Almese	TO	\N	almese
A219	[1861-03-17,1928-04-03)	Alone	BS	\N	alone
A220	[1866-11-19,)	Alonte	VI	\N	alonte
A221	[1861-03-17,)	Alpette	TO	\N	alpette
A222	[1861-03-17,)	Alpignano	TO	\N	alpignano
A223	[1861-03-17,)	Alseno	PC	\N	alseno
A224	[1861-03-17,)	Alserio	CO	\N	alserio
A225	[1861-03-17,)	Altamura	BA	\N	altamura
A226	[1861-03-17,)	Altare	SV	\N	altare
A227	[1863-02-16,)	Altavilla Monferrato	AL	\N	altavilla monferrato
A228	[1862-12-29,)	Altavilla Irpina	AV	\N	altavilla irpina
A229	[1862-11-10,)	Altavilla Milicia	PA	\N	altavilla milicia
A230	[1862-12-29,)	Altavilla Silentina	SA	\N	altavilla silentina
A231	[1867-09-02,)	Altavilla Vicentina	VI	\N	altavilla vicentina
A233	[1861-03-17,)	Altidona	FM	\N	altidona
A234	[1861-03-17,)	Altilia	CS	\N	altilia
A235	[1861-03-17,)	Altino	CH	\N	altino
A236	[1866-11-19,)	Altissimo	VI	\N	altissimo
A237	[1866-11-19,)	Altivole	TV	\N	altivole
A238	[1861-03-17,)	Alto	CN	\N	alto
A239	[1861-03-17,1930-04-15)	Parco	PA	\N	parco
A239	[1930-04-15,)	Altofonte	PA	\N	altofonte
A240	[1861-03-17,)	Altomonte	CS	\N	altomonte
A241	[1881-04-22,)	Altopascio	LU	\N	altopascio
A242	[1861-03-17,)	Alviano	TR	\N	alviano
A243	[1861-03-17,)	Alvignano	CE	\N	alvignano
A244	[1868-12-31,)	Alvito	FR	\N	alvito
A245	[1861-03-17,1925-06-12)	Alzano	AL	\N	alzano
A245	[1925-06-12,)	Alzano Scrivia	AL	\N	alzano scrivia
A246	[1927-06-07,)	Alzano Lombardo	BG	\N	alzano lombardo
A247	[1861-03-17,1927-06-07)	Alzano Maggiore	BG	\N	alzano maggiore
A248	[1861-03-17,1927-06-07)	Alzano sopra	BG	\N	alzano sopra
A249	[1864-03-11,1919-09-22)	Alzate con Verzago	CO	\N	alzate con verzago
A249	[1919-09-22,)	Alzate Brianza	CO	\N	alzate brianza
A250	[1863-04-23,1928-06-14)	Alzate con Linduno	NO	\N	alzate con linduno
A251	[1861-03-17,)	Amalfi	SA	\N	amalfi
A252	[1861-03-17,)	Amandola	FM	\N	amandola
A253	[1861-03-17,)	Amantea	CS	\N	amantea
A254	[1866-11-19,)	Amaro	UD	\N	amaro
A255	[1861-03-17,)	Amaroni	CZ	\N	amaroni
A256	[1872-07-08,)	Amaseno	FR	\N	amaseno
A257	[1861-03-17,)	Amato	CZ	\N	amato
A258	[1861-03-17,)	Amatrice	RI	\N	amatrice
A259	[1861-03-17,)	Ambivere	BG	\N	ambivere
A260	[1920-10-16,2016-01-01)	Amblar	TN	\N	amblar
A261	[1861-03-17,)	Ameglia	SP	\N	ameglia
A262	[1876-06-30,)	Amelia	TR	\N	amelia
A263	[1861-03-17,)	Amendolara	CS	\N	amendolara
A264	[1861-03-17,)	Ameno	NO	\N	ameno
A265	[1861-03-17,)	Amorosi	BN	\N	amorosi
A266	[1920-10-16,1923-04-27)	Ampezzo	BL	\N	ampezzo
A266	[1923-04-27,)	Cortina d'Ampezzo	BL	\N	cortina d ampezzo
A267	[1866-11-19,)	Ampezzo	UD	\N	ampezzo
A268	[1861-03-17,)	Anacapri	NA	\N	anacapri
A269	[1871-01-15,)	Anagni	FR	\N	anagni
A270	[1861-03-17,)	Ancarano	TE	\N	ancarano
A271	[1861-03-17,)	Ancona	AN	\N	ancona
A272	[1861-03-17,)	Andali	CZ	\N	andali
A273	[1861-03-17,1928-06-02)	Andalo	SO	\N	andalo
A273	[1928-06-02,)	Andalo Valtellino	SO	\N	andalo valtellino
A274	[1920-10-16,)	Andalo	TN	\N	andalo
A275	[1861-03-17,)	Andezeno	TO	\N	andezeno
A276	[1920-10-16,1928-01-26)	Andogno	TN	\N	andogno
A277	[1861-03-17,1929-01-01)	Andonno	CN	\N	andonno
A278	[1861-03-17,)	Andora	SV	\N	andora
A279	[1861-03-17,1929-05-22)	Andorno Cacciorna	VC	\N	andorno cacciorna
A280	[1929-05-21,)	Andorno Micca	BI	\N	andorno micca
A281	[1861-03-17,)	Andrano	LE	\N	andrano
A282	[1861-03-17,)	Andrate	TO	\N	andrate
A283	[1866-11-19,)	Andreis	PN	\N	andreis
A284	[1861-03-17,)	Andretta	AV	\N	andretta
A285	[1861-03-17,)	Andria	BT	\N	andria
A286	[1920-10-16,)	Andriano	BZ	\N	andriano
A287	[1861-03-17,)	Anela	SS	\N	anela
A288	[1861-03-17,)	Anfo	BS	\N	anfo
A289	[1861-03-17,1928-05-13)	Anfurro	BS	\N	anfurro
A290	[1861-03-17,)	Angera	VA	\N	angera
A291	[1861-03-17,)	Anghiari	AR	\N	anghiari
A292	[1866-11-19,)	Angiari	VR	\N	angiari
A293	[1861-03-17,1963-07-17)	Angolo	BS	\N	angolo
A293	[1963-07-17,)	Angolo Terme	BS	\N	angolo terme
A294	[1861-03-17,)	Angri	SA	\N	angri
A295	[1861-03-17,)	Angrogna	TO	\N	angrogna
A296	[1883-12-21,)	Anguillara Veneta	PD	\N	anguillara veneta
A297	[1872-10-21,)	Anguillara Sabazia	RM	\N	anguillara sabazia
A298	[1921-01-05,1923-04-27)	Anhovo	UD	\N	anhovo
A298	[1923-04-27,1928-05-12)	Anicova Corada	GO	\N	anicova corada
A299	[1861-03-17,)	Annicco	CR	\N	annicco
A300	[1863-02-16,)	Castello di Annone	AT	\N	castello di annone
A301	[1863-02-23,)	Annone di Brianza	LC	\N	annone di brianza
A302	[1867-08-05,)	Annone Veneto	VE	\N	annone veneto
A303	[1861-03-17,)	Anoia	RC	\N	anoia
A304	[1861-03-17,)	Antegnate	BG	\N	antegnate
A305	[1861-03-17,1939-10-21)	Antey Saint Andre	AO	\N	antey saint andre
A305	[1939-10-21,1946-01-30)	Antei Sant'Andrea	AO	\N	antei sant andrea
A305	[1946-01-30,1977-01-02)	Antey Saint Andre	AO	\N	antey saint andre
A305	[1977-01-02,)	Antey-Saint-Andre	AO	\N	antey saint andre
A306	[1920-10-16,)	Anterivo	BZ	\N	anterivo
A307	[1920-10-16,1928-10-18)	Anterselva	BZ	\N	anterselva
A308	[1883-08-14,1939-10-21)	La Magdeleine	AO	\N	la magdeleine
A308	[1939-10-21,1946-01-30)	La Maddalena d'Aosta	AO	\N	la maddalena d aosta
A308	[1946-01-30,)	La Magdeleine	AO	\N	la magdeleine
A309	[1871-01-15,)	Anticoli Corrado	RM	\N	anticoli corrado
A310	[1872-10-18,1911-09-19)	Anticoli di Campagna	RM	\N	anticoli di campagna
A310	[1911-09-19,)	Fiuggi	FR	\N	fiuggi
A311	[1921-01-05,1947-09-16)	Antignana	PL	\N	antignana
A312	[1880-10-08,)	Antignano	AT	\N	antignano
A313	[1861-03-17,)	Antillo	ME	\N	antillo
A314	[1861-03-17,)	Antonimina	RC	\N	antonimina
A315	[1861-03-17,)	Antrodoco	RI	\N	antrodoco
A316	[1861-03-17,1928-06-01)	Antronapiana	NO	\N	antronapiana
A317	[1928-05-31,)	Antrona Schieranco	VB	\N	antrona schieranco
A318	[1861-03-17,1926-11-11)	Anversa	AQ	\N	anversa
A318	[1926-11-11,)	Anversa degli Abruzzi	AQ	\N	anversa degli abruzzi
A319	[1863-07-13,)	Anzano del Parco	CO	\N	anzano del parco
A320	[1862-12-29,1931-05-22)	Anzano degli Irpini	FG	\N	anzano degli irpini
A320	[1931-05-22,)	Anzano di Puglia	FG	\N	anzano di puglia
A321	[1861-03-17,)	Anzi	PZ	\N	anzi
A322	[1861-03-17,1928-08-08)	Anzino	NO	\N	anzino
A323	[1871-01-15,)	Anzio	RM	\N	anzio
A324	[1864-06-23,)	Anzola dell'Emilia	BO	\N	anzola dell emilia
A325	[1864-03-11,)	Anzola d'Ossola	VB	\N	anzola d ossola
A326	[1861-03-17,)	Aosta	AO	\N	aosta
A327	[1861-03-17,)	Apecchio	PU	\N	apecchio
A328	[1861-03-17,)	Apice	BN	\N	apice
A329	[1861-03-17,)	Apiro	MC	\N	apiro
A330	[1861-03-17,)	Apollosa	BN	\N	apollosa
A331	[1861-03-17,1926-02-06)	Apparizione	GE	\N	apparizione
A332	[1920-10-16,1971-09-22)	Appiano	BZ	\N	appiano
A332	[1971-09-22,)	Appiano sulla Strada del Vino	BZ	\N	appiano sulla strada del vino
A333	[1867-04-19,1926-09-24)	Appiano	CO	\N	appiano
A333	[1926-09-24,)	Appiano Gentile	CO	\N	appiano gentile
A334	[1861-03-17,)	Appignano	MC	\N	appignano
A335	[1879-03-28,)	Appignano del Tronto	AP	\N	appignano del tronto
A336	[1921-01-05,1931-12-22)	Apriano	FU	\N	apriano
A337	[1924-01-04,)	Aprica	SO	\N	aprica
A338	[1861-03-17,)	Apricale	IM	\N	apricale
A339	[1861-03-17,)	Apricena	FG	\N	apricena
A340	[1861-03-17,)	Aprigliano	CS	\N	aprigliano
A341	[1936-04-25,)	Aprilia	LT	\N	aprilia
A342	[1938-12-18,1946-03-05)	Apuania	MS	\N	apuania
A343	[1861-03-17,)	Aquara	SA	\N	aquara
A344	[1862-11-10,)	Aquila d'Arroscia	IM	\N	aquila d arroscia
A345	[1863-05-06,1940-01-11)	Aquila degli Abruzzi	AQ	\N	aquila degli abruzzi
A345	[1940-01-11,)	L'Aquila	AQ	\N	l aquila
A346	[1921-01-05,)	Aquileia	UD	\N	aquileia
A347	[1862-12-29,)	Aquilonia	AV	\N	aquilonia
A348	[1861-03-17,)	Aquino	FR	\N	aquino
A349	[1861-03-17,1928-01-22)	Ara	NO	\N	ara
A350	[1861-03-17,)	Aradeo	LE	\N	aradeo
A351	[1892-07-18,)	Aragona	AG	\N	aragona
A352	[1861-03-17,)	Aramengo	AT	\N	aramengo
A353	[1861-03-17,1928-09-06)	Aranco	VC	\N	aranco
A354	[1866-11-19,)	Arba	PN	\N	arba
A355	[1861-03-17,1928-05-12)	Tortolì	NU	\N	tortoli
A355	[1928-05-12,1941-05-23)	Arbatax di Tortolì	NU	\N	arbatax di tortoli
A355	[1941-05-23,)	Tortolì	NU	\N	tortoli
A356	[1861-03-17,1928-08-16)	Arbizzo	VA	\N	arbizzo
A357	[1931-02-20,1944-03-08)	Mussolinia di Sardegna	CA	\N	mussolinia di sardegna
A357	[1944-03-08,)	Arborea	OR	\N	arborea
A358	[1861-03-17,)	Arborio	VC	\N	arborio
A359	[1861-03-17,)	Arbus	SU	\N	arbus
A360	[1866-11-19,)	Arcade	TV	\N	arcade
A363	[1861-03-17,)	Arce	FR	\N	arce
A364	[1861-03-17,1928-12-14)	Arcellasco	CO	\N	arcellasco
A365	[1861-03-17,)	Arcene	BG	\N	arcene
A366	[1861-03-17,)	Arcevia	AN	\N	arcevia
A367	[1861-03-17,)	Archi	CH	\N	archi
A368	[1863-12-28,)	San Nicolò d'Arcidano	OR	\N	san nicolo d arcidano
A369	[1861-03-17,)	Arcidosso	GR	\N	arcidosso
A370	[1891-06-13,)	Arcinazzo Romano	RM	\N	arcinazzo romano
A371	[1861-03-17,)	Arcisate	VA	\N	arcisate
A372	[1920-10-16,)	Arco	TN	\N	arco
A373	[1870-04-07,)	Arcola	SP	\N	arcola
A374	[1866-11-19,)	Arcole	VR	\N	arcole
A375	[1869-07-22,)	Arconate	MI	\N	arconate
A376	[1869-10-11,)	Arcore	MB	\N	arcore
A377	[1866-11-19,)	Arcugnano	VI	\N	arcugnano
A378	[1861-03-17,1928-01-18)	Arcumeggia	VA	\N	arcumeggia
A379	[1861-03-17,)	Ardara	SS	\N	ardara
A380	[1861-03-17,)	Ardauli	OR	\N	ardauli
A381	[1861-03-17,1928-09-06)	Ardena	VA	\N	ardena
A382	[1861-03-17,)	Ardenno	SO	\N	ardenno
A383	[1861-03-17,)	Ardesio	BG	\N	ardesio
A385	[1861-03-17,)	Ardore	RC	\N	ardore
A386	[1861-03-17,)	Arena	VV	\N	arena
A387	[1863-08-10,)	Arena Po	PV	\N	arena po
A388	[1861-03-17,)	Arenzano	GE	\N	arenzano
A389	[1861-03-17,)	Arese	MI	\N	arese
A390	[1861-03-17,)	Arezzo	AR	\N	arezzo
A391	[1861-03-17,)	Argegno	CO	\N	argegno
A392	[1861-03-17,)	Argelato	BO	\N	argelato
A393	[1861-03-17,)	Argenta	FE	\N	argenta
A394	[1861-03-17,)	Argentera	CN	\N	argentera
A395	[1873-08-08,1928-10-07)	Bressana	PV	\N	bressana
A396	[1861-03-17,)	Arguello	CN	\N	arguello
A397	[1861-03-17,)	Argusto	CZ	\N	argusto
A398	[1861-03-17,)	Ari	CH	\N	ari
A399	[1868-12-31,1930-07-17)	Ariano di Puglia	AV	\N	ariano di puglia
A399	[1930-07-17,)	Ariano Irpino	AV	\N	ariano irpino
A400	[1867-07-22,)	Ariano nel Polesine	RO	\N	ariano nel polesine
A401	[1871-01-15,)	Ariccia	RM	\N	ariccia
A402	[1861-03-17,)	Arielli	CH	\N	arielli
A403	[1861-03-17,1928-09-26)	Arienzo	NA	\N	arienzo
A403	[1946-12-21,)	Arienzo	CE	\N	arienzo
A404	[1928-09-25,1946-12-22)	Arienzo San Felice	CE	\N	arienzo san felice
A405	[1861-03-17,)	Arignano	TO	\N	arignano
A406	[1861-03-17,1927-09-21)	Arischia	AQ	\N	arischia
A407	[1861-03-17,)	Aritzo	NU	\N	aritzo
A408	[1861-03-17,1927-04-25)	Arixi	CA	\N	arixi
A409	[1861-03-17,1911-07-05)	Arizzano	NO	\N	arizzano
A409	[1928-01-07,)	Arizzano	VB	\N	arizzano
A410	[1911-07-04,1927-12-04)	Arizzano Inferiore	NO	\N	arizzano inferiore
A411	[1911-07-04,1928-01-08)	Arizzano Superiore	NO	\N	arizzano superiore
A412	[1876-09-23,)	Arlena di Castro	VT	\N	arlena di castro
A413	[1861-03-17,)	Arluno	MI	\N	arluno
A414	[1861-03-17,)	Armeno	NO	\N	armeno
A415	[1861-03-17,)	Armento	PZ	\N	armento
A416	[1861-03-17,1928-08-07)	Armio	VA	\N	armio
A417	[1920-10-16,1929-03-01)	Armo	TN	\N	armo
A418	[1861-03-17,)	Armo	IM	\N	armo
A419	[1861-03-17,)	Armungia	SU	\N	armungia
A420	[1920-10-16,1928-09-06)	Arnago	TN	\N	arnago
A421	[1871-01-15,)	Arnara	FR	\N	arnara
A422	[1861-03-17,)	Arnasco	SV	\N	arnasco
A424	[1861-03-17,1977-01-02)	Arnaz	AO	\N	arnaz
A424	[1977-01-02,)	Arnad	AO	\N	arnad
A425	[1861-03-17,)	Arnesano	LE	\N	arnesano
A426	[1928-02-24,1929-01-01)	Bondo Breguzzo	TN	\N	bondo breguzzo
A426	[1929-01-01,1931-05-20)	Arnò	TN	\N	arno
A426	[1931-05-20,1947-01-08)	Bondo Breguzzo	TN	\N	bondo breguzzo
A427	[1861-03-17,)	Arola	VB	\N	arola
A428	[1861-03-17,1928-01-08)	Arolo	VA	\N	arolo
A429	[1861-03-17,)	Arona	NO	\N	arona
A430	[1861-03-17,)	Arosio	CO	\N	arosio
A431	[1861-03-17,)	Arpaia	BN	\N	arpaia
A432	[1861-03-17,)	Arpaise	BN	\N	arpaise
A433	[1861-03-17,)	Arpino	FR	\N	arpino
A434	[1868-02-14,)	Arquà Petrarca	PD	\N	arqua petrarca
A435	[1868-07-13,)	Arquà Polesine	RO	\N	arqua polesine
A436	[1863-01-26,)	Arquata Scrivia	AL	\N	arquata scrivia
A437	[1862-11-24,)	Arquata del Tronto	AP	\N	arquata del tronto
A438	[1866-11-19,)	Arre	PD	\N	arre
A439	[1875-03-22,)	Arrone	TR	\N	arrone
A440	[1861-03-17,1929-07-02)	Arsago	BG	\N	arsago
A440	[1929-07-02,)	Arzago d'Adda	BG	\N	arzago d adda
A441	[1872-06-10,1948-02-06)	Arsago	VA	\N	arsago
A441	[1948-02-06,)	Arsago Seprio	VA	\N	arsago seprio
A442	[1937-11-06,1947-09-16)	Arsia	PL	\N	arsia
A443	[1866-11-19,)	Arsiè	BL	\N	arsie
A444	[1866-11-19,)	Arsiero	VI	\N	arsiero
A445	[1861-03-17,1906-01-05)	Bacucco	TE	\N	bacucco
A445	[1906-01-05,)	Arsita	TE	\N	arsita
A446	[1871-01-15,)	Arsoli	RM	\N	arsoli
A447	[1866-11-19,1965-08-15)	Arta	UD	\N	arta
A447	[1965-08-15,)	Arta Terme	UD	\N	arta terme
A448	[1866-11-19,)	Artegna	UD	\N	artegna
A449	[1873-03-06,)	Artena	RM	\N	artena
A450	[1861-03-17,1928-03-08)	Artò	NO	\N	arto
A451	[1861-03-17,)	Artogne	BS	\N	artogne
A452	[1861-03-17,1939-10-21)	Arvier	AO	\N	arvier
A452	[1939-10-21,1946-01-30)	Arvie	AO	\N	arvie
A452	[1946-01-30,)	Arvier	AO	\N	arvier
A453	[1920-10-19,)	Arzachena	SS	\N	arzachena
A454	[1861-03-17,)	Arzana	NU	\N	arzana
A455	[1861-03-17,)	Arzano	NA	\N	arzano
A456	[1866-11-19,2015-01-01)	Arzene	PN	\N	arzene
A457	[1889-01-28,1929-03-17)	Arzeno d'Oneglia	IM	\N	arzeno d oneglia
A458	[1866-11-19,)	Arzergrande	PD	\N	arzergrande
A459	[1866-11-19,)	Arzignano	VI	\N	arzignano
A460	[1861-03-17,)	Ascea	SA	\N	ascea
A461	[1861-03-17,)	Asciano	SI	\N	asciano
A462	[1867-01-17,)	Ascoli Piceno	AP	\N	ascoli piceno
A463	[1862-11-10,)	Ascoli Satriano	FG	\N	ascoli satriano
A464	[1861-03-17,)	Ascrea	RI	\N	ascrea
A465	[1866-11-19,)	Asiago	VI	\N	asiago
A466	[1861-03-17,1928-03-09)	Asigliano	VC	\N	asigliano
A466	[1928-03-09,)	Asigliano Vercellese	VC	\N	asigliano vercellese
A467	[1909-01-23,1928-08-09)	Asigliano	VI	\N	asigliano
A467	[1928-08-09,)	Asigliano Veneto	VI	\N	asigliano veneto
A468	[1864-11-07,)	Sinalunga	SI	\N	sinalunga
A469	[1861-03-17,1928-12-03)	Asnago	CO	\N	asnago
A470	[1868-07-01,)	Asola	MN	\N	asola
A471	[1866-11-19,)	Asolo	TV	\N	asolo
A472	[1861-03-17,1947-08-17)	Aspra Sabina	RI	\N	aspra sabina
A472	[1947-08-17,)	Casperia	RI	\N	casperia
A473	[1861-03-17,)	Assago	MI	\N	assago
A474	[1861-03-17,)	Assemini	CA	\N	assemini
A475	[1861-03-17,)	Assisi	PG	\N	assisi
A476	[1880-07-12,)	Asso	CO	\N	asso
A477	[1861-03-17,)	Assolo	OR	\N	assolo
A478	[1861-03-17,)	Assoro	EN	\N	assoro
A479	[1876-11-04,)	Asti	AT	\N	asti
A480	[1861-03-17,)	Asuni	OR	\N	asuni
A481	[1861-03-17,)	Ateleta	AQ	\N	ateleta
A482	[1882-07-10,)	Atella	PZ	\N	atella
A483	[1928-05-29,1946-04-27)	Atella di Napoli	CE	\N	atella di napoli
A484	[1880-05-24,)	Atena Lucana	SA	\N	atena lucana
A485	[1861-03-17,)	Atessa	CH	\N	atessa
A486	[1861-03-17,)	Atina	FR	\N	atina
A487	[1861-03-17,)	Atrani	SA	\N	atrani
A488	[1861-03-17,)	Atri	TE	\N	atri
A489	[1869-04-26,)	Atripalda	AV	\N	atripalda
A490	[1861-03-17,)	Attigliano	TR	\N	attigliano
A491	[1866-11-19,)	Attimis	UD	\N	attimis
A492	[1861-03-17,)	Atzara	NU	\N	atzara
A493	[1861-03-17,2019-01-01)	Auditore	PU	\N	auditore
A494	[1861-03-17,)	Augusta	SR	\N	augusta
A495	[1861-03-17,)	Auletta	SA	\N	auletta
A496	[1881-04-22,)	Aulla	MS	\N	aulla
A497	[1861-03-17,)	Aurano	VB	\N	aurano
A498	[1921-01-05,1927-06-02)	Auremo di sopra	TS	\N	auremo di sopra
A499	[1861-03-17,)	Aurigo	IM	\N	aurigo
A500	[1921-01-05,1923-04-27)	Nabresina	TS	\N	nabresina
A500	[1923-04-27,1928-09-09)	Aurisina	TS	\N	aurisina
A501	[1866-11-19,1961-03-09)	Auronzo	BL	\N	auronzo
A501	[1961-03-09,)	Auronzo di Cadore	BL	\N	auronzo di cadore
A502	[1862-10-06,)	Ausonia	FR	\N	ausonia
A503	[1861-03-17,)	Austis	NU	\N	austis
A504	[1861-03-17,1928-02-23)	Auzate	NO	\N	auzate
A505	[1921-01-05,1928-03-13)	Auzza	GO	\N	auzza
A506	[1877-11-03,)	Avegno	GE	\N	avegno
A507	[1920-10-16,1923-04-27)	Aveligna	TN	\N	aveligna
A507	[1923-04-27,)	Avelengo	BZ	\N	avelengo
A508	[1861-03-17,)	Avella	AV	\N	avella
A509	[1861-03-17,)	Avellino	AV	\N	avellino
A510	[1861-03-17,1928-12-01)	Avenone	BS	\N	avenone
A511	[1861-03-17,)	Averara	BG	\N	averara
A512	[1861-03-17,)	Aversa	CE	\N	aversa
A513	[1866-11-19,1927-02-16)	Avesa	VR	\N	avesa
A514	[1861-03-17,)	Avetrana	TA	\N	avetrana
A515	[1861-03-17,)	Avezzano	AQ	\N	avezzano
A516	[1866-11-19,)	Aviano	PN	\N	aviano
A517	[1861-03-17,)	Aviatico	BG	\N	aviatico
A518	[1861-03-17,)	Avigliana	TO	\N	avigliana
A519	[1882-07-10,)	Avigliano	PZ	\N	avigliano
A520	[1920-10-16,)	Avio	TN	\N	avio
A521	[1861-03-17,)	Avise	AO	\N	avise
A522	[1861-03-17,)	Avola	SR	\N	avola
A523	[1861-03-17,)	Avolasca	AL	\N	avolasca
A524	[1861-03-17,1928-01-18)	Avuglione e Vernone	TO	\N	avuglione e vernone
A525	[1861-03-17,)	Azeglio	TO	\N	azeglio
A526	[1861-03-17,)	Azzanello	CR	\N	azzanello
A527	[1863-02-16,1904-06-25)	Azzano del Tanaro	AL	\N	azzano del tanaro
A527	[1904-06-25,1929-06-14)	Azzano d'Asti	AL	\N	azzano d asti
A527	[1947-12-24,)	Azzano d'Asti	AT	\N	azzano d asti
A528	[1863-07-13,)	Azzano San Paolo	BG	\N	azzano san paolo
A529	[1862-10-20,)	Azzano Mella	BS	\N	azzano mella
A530	[1867-09-02,)	Azzano Decimo	PN	\N	azzano decimo
A531	[1861-03-17,)	Azzate	VA	\N	azzate
A532	[1861-03-17,)	Azzio	VA	\N	azzio
A533	[1861-03-17,)	Azzone	BG	\N	azzone
A534	[1861-03-17,)	Baceno	VB	\N	baceno
A535	[1919-02-03,)	Bacoli	NA	\N	bacoli
A536	[1861-03-17,)	Badalucco	IM	\N	badalucco
A537	[1920-10-16,)	Badia	BZ	\N	badia
A538	[1861-03-17,1928-08-01)	Badia	PV	\N	badia
A538	[1928-08-01,)	Badia Pavese	PV	\N	badia pavese
A539	[1867-07-22,)	Badia Polesine	RO	\N	badia polesine
A540	[1866-11-19,)	Badia Calavena	VR	\N	badia calavena
A541	[1861-03-17,)	Badia Tedalda	AR	\N	badia tedalda
A542	[1861-03-17,)	Badolato	CZ	\N	badolato
A543	[1861-03-17,1928-01-30)	Bagaggera	CO	\N	bagaggera
A544	[1861-03-17,)	Bagaladi	RC	\N	bagaladi
A545	[1869-03-22,1923-10-14)	Baggio	MI	\N	baggio
A546	[1861-03-17,)	Bagheria	PA	\N	bagheria
A547	[1861-03-17,)	Bagnacavallo	RA	\N	bagnacavallo
A548	[1871-01-15,1928-05-19)	Bagnaja	VT	\N	bagnaja
A550	[1863-03-30,)	Bagnaria	PV	\N	bagnaria
A551	[1863-01-26,)	Bagnara di Romagna	RA	\N	bagnara di romagna
A552	[1864-06-23,)	Bagnara Calabra	RC	\N	bagnara calabra
A553	[1867-09-02,)	Bagnaria Arsa	UD	\N	bagnaria arsa
A555	[1861-03-17,)	Bagnasco	CN	\N	bagnasco
A556	[1861-03-17,1928-06-15)	Bagnasco d'Asti	AL	\N	bagnasco d asti
A557	[1861-03-17,)	Bagnatica	BG	\N	bagnatica
A558	[1882-12-08,1931-09-27)	Bagni della Porretta	BO	\N	bagni della porretta
A558	[1931-09-27,2016-01-01)	Porretta Terme	BO	\N	porretta terme
A559	[1927-12-04,1956-08-15)	Bagni di Casciana	PI	\N	bagni di casciana
A559	[1956-08-15,2014-01-01)	Casciana Terme	PI	\N	casciana terme
A560	[1898-07-01,)	Bagni di Lucca	LU	\N	bagni di lucca
A561	[1905-07-30,1928-12-08)	Bagni di Montecatini	PT	\N	bagni di montecatini
A561	[1928-12-08,)	Montecatini-Terme	PT	\N	montecatini terme
A562	[1861-03-17,1935-07-31)	Bagni San Giuliano	PI	\N	bagni san giuliano
A562	[1935-07-31,)	San Giuliano Terme	PI	\N	san giuliano terme
A563	[1861-03-17,1927-09-21)	Bagno	AQ	\N	bagno
A564	[1869-12-10,)	Bagno a Ripoli	FI	\N	bagno a ripoli
A565	[1861-03-17,)	Bagno di Romagna	FC	\N	bagno di romagna
A566	[1862-11-24,)	Bagnoli Irpino	AV	\N	bagnoli irpino
A567	[1863-04-10,)	Bagnoli del Trigno	IS	\N	bagnoli del trigno
A568	[1867-08-26,)	Bagnoli di Sopra	PD	\N	bagnoli di sopra
A569	[1862-09-08,)	Bagnolo Mella	BS	\N	bagnolo mella
A570	[1862-12-19,)	Bagnolo Cremasco	CR	\N	bagnolo cremasco
A571	[1862-12-19,)	Bagnolo Piemonte	CN	\N	bagnolo piemonte
A572	[1862-11-28,)	Bagnolo del Salento	LE	\N	bagnolo del salento
A573	[1862-10-20,)	Bagnolo in Piano	RE	\N	bagnolo in piano
A574	[1867-07-22,)	Bagnolo di Po	RO	\N	bagnolo di po
A575	[1866-11-19,)	Bagnolo San Vito	MN	\N	bagnolo san vito
A576	[1894-03-09,)	Bagnone	MS	\N	bagnone
A577	[1871-01-15,1922-07-26)	Bagnorea	RM	\N	bagnorea
A577	[1922-07-26,)	Bagnoregio	VT	\N	bagnoregio
A578	[1861-03-17,)	Bagolino	BS	\N	bagolino
A579	[1861-03-17,)	Baia e Latina	CE	\N	baia e latina
A580	[1861-03-17,)	Baiano	AV	\N	baiano
A581	[1861-03-17,)	Bajardo	IM	\N	bajardo
A582	[1861-03-17,1928-01-19)	Baiedo	CO	\N	baiedo
A583	[1861-03-17,1917-09-18)	Baio	TO	\N	baio
A583	[1917-09-18,1929-03-03)	Baio Dora	AO	\N	baio dora
A584	[1861-03-17,1929-01-16)	Bairo	AO	\N	bairo
A584	[1955-04-29,)	Bairo	TO	\N	bairo
A585	[1929-01-15,1955-04-30)	Bairo Torre	TO	\N	bairo torre
A586	[1861-03-17,)	Baiso	RE	\N	baiso
A587	[1861-03-17,)	Balangero	TO	\N	balangero
A588	[1861-03-17,)	Baldichieri d'Asti	AT	\N	baldichieri d asti
A589	[1862-12-19,)	Baldissero d'Alba	CN	\N	baldissero d alba
A590	[1863-01-05,1929-05-04)	Baldissero Canavese	AO	\N	baldissero canavese
A590	[1947-01-10,)	Baldissero Canavese	TO	\N	baldissero canavese
A591	[1863-01-05,)	Baldissero Torinese	TO	\N	baldissero torinese
A592	[1861-03-17,)	Balestrate	PA	\N	balestrate
A593	[1869-07-22,)	Balestrino	SV	\N	balestrino
A594	[1927-09-11,)	Ballabio	LC	\N	ballabio
A595	[1861-03-17,1927-09-12)	Ballabio Inferiore	CO	\N	ballabio inferiore
A596	[1861-03-17,1927-09-12)	Ballabio Superiore	CO	\N	ballabio superiore
A597	[1861-03-17,)	Ballao	SU	\N	ballao
A598	[1879-01-24,1928-01-08)	Ballarate	VA	\N	ballarate
A599	[1861-03-17,)	Balme	TO	\N	balme
A600	[1861-03-17,)	Balmuccia	VC	\N	balmuccia
A601	[1861-03-17,)	Balocco	VC	\N	balocco
A602	[1861-03-17,1928-11-03)	Balsamo	MI	\N	balsamo
A603	[1861-03-17,)	Balsorano	AQ	\N	balsorano
A604	[1861-03-17,)	Balvano	PZ	\N	balvano
A605	[1861-03-17,)	Balzola	AL	\N	balzola
A606	[1861-03-17,)	Banari	SS	\N	banari
A607	[1861-03-17,)	Banchette	TO	\N	banchette
A608	[1920-10-16,1968-08-28)	Banco	TN	\N	banco
A609	[1868-12-31,1954-05-26)	Bannari di Usellus	CA	\N	bannari di usellus
A609	[1954-05-26,)	Villa Verde	OR	\N	villa verde
A610	[1861-03-17,1929-03-24)	Bannio	NO	\N	bannio
A610	[1929-03-24,)	Bannio Anzino	VB	\N	bannio anzino
A612	[1901-07-16,)	Banzi	PZ	\N	banzi
A613	[1866-11-19,)	Baone	PD	\N	baone
A614	[1861-03-17,)	Baradili	OR	\N	baradili
A615	[1861-03-17,)	Baragiano	PZ	\N	baragiano
A616	[1861-03-17,)	Baranello	CB	\N	baranello
A617	[1873-06-23,)	Barano d'Ischia	NA	\N	barano d ischia
A618	[2001-12-12,)	Baranzate	MI	\N	baranzate
A619	[1861-03-17,)	Barasso	VA	\N	barasso
A621	[1864-11-07,)	Baratili San Pietro	OR	\N	baratili san pietro
A624	[1921-01-05,1947-09-16)	Barbana d'Istria	PL	\N	barbana d istria
A625	[1861-03-17,)	Barbania	TO	\N	barbania
A626	[1861-03-17,)	Barbara	AN	\N	barbara
A627	[1866-11-19,1926-07-16)	Barbarano	VI	\N	barbarano
A627	[1926-07-16,2018-02-17)	Barbarano Vicentino	VI	\N	barbarano vicentino
A628	[1872-09-16,)	Barbarano Romano	VT	\N	barbarano romano
A629	[1861-03-17,)	Barbaresco	CN	\N	barbaresco
A630	[1861-03-17,)	Barbariga	BS	\N	barbariga
A631	[1861-03-17,)	Barbata	BG	\N	barbata
A632	[1861-03-17,)	Barberino di Mugello	FI	\N	barberino di mugello
A633	[1893-01-02,2019-01-01)	Barberino Val d'Elsa	FI	\N	barberino val d elsa
A634	[1861-03-17,)	Barbianello	PV	\N	barbianello
A635	[1920-10-16,)	Barbiano	BZ	\N	barbiano
A637	[1866-11-19,)	Barbona	PD	\N	barbona
A638	[1861-03-17,)	Barcellona Pozzo di Gotto	ME	\N	barcellona pozzo di gotto
A639	[1861-03-17,2017-01-01)	Barchi	PU	\N	barchi
A640	[1866-11-19,)	Barcis	PN	\N	barcis
A641	[1861-03-17,1927-12-24)	Barco	BS	\N	barco
A642	[1861-03-17,1927-12-25)	Barcone	CO	\N	barcone
A643	[1861-03-17,)	Bard	AO	\N	bard
A644	[1861-03-17,1928-07-30)	Bardassano	TO	\N	bardassano
A645	[1861-03-17,2023-01-01)	Bardello	VA	\N	bardello
A646	[1861-03-17,)	Bardi	PR	\N	bardi
A647	[1861-03-17,)	Bardineto	SV	\N	bardineto
A648	[1861-03-17,1929-01-24)	Bardino Nuovo	SV	\N	bardino nuovo
A649	[1861-03-17,1929-01-24)	Bardino Vecchio	SV	\N	bardino vecchio
A650	[1866-11-19,)	Bardolino	VR	\N	bardolino
A651	[1861-03-17,)	Bardonecchia	TO	\N	bardonecchia
A652	[1861-03-17,)	Bareggio	MI	\N	bareggio
A653	[1861-03-17,)	Barengo	NO	\N	barengo
A654	[1861-03-17,1927-11-24)	Baresi	BG	\N	baresi
A655	[1861-03-17,)	Baressa	OR	\N	baressa
A656	[1861-03-17,)	Barete	AQ	\N	barete
A657	[1861-03-17,)	Barga	LU	\N	barga
A658	[1861-03-17,)	Bargagli	GE	\N	bargagli
A659	[1861-03-17,1878-06-22)	Bargano	MI	\N	bargano
A660	[1861-03-17,)	Barge	CN	\N	barge
A661	[1861-03-17,)	Barghe	BS	\N	barghe
A662	[1863-01-19,1931-05-17)	Bari delle Puglie	BA	\N	bari delle puglie
A662	[1931-05-17,)	Bari	BA	\N	bari
A663	[1862-09-29,)	Bari Sardo	NU	\N	bari sardo
A664	[1861-03-17,)	Bariano	BG	\N	bariano
A665	[1861-03-17,)	Baricella	BO	\N	baricella
A666	[1861-03-17,)	Barile	PZ	\N	barile
A667	[1861-03-17,)	Barisciano	AQ	\N	barisciano
A668	[1901-07-22,)	Barlassina	MB	\N	barlassina
A669	[1861-03-17,)	Barletta	BT	\N	barletta
A670	[1861-03-17,)	Barni	CO	\N	barni
A671	[1861-03-17,)	Barolo	CN	\N	barolo
A673	[1861-03-17,)	Barone Canavese	TO	\N	barone canavese
A674	[1861-03-17,)	Baronissi	SA	\N	baronissi
A675	[1861-03-17,1925-11-30)	Barra	NA	\N	barra
A676	[1861-03-17,)	Barrafranca	EN	\N	barrafranca
A677	[1861-03-17,)	Barrali	SU	\N	barrali
A678	[1861-03-17,)	Barrea	AQ	\N	barrea
A679	[1861-03-17,1927-12-27)	Barsizza	BG	\N	barsizza
A680	[1861-03-17,1928-02-10)	Bartesate	CO	\N	bartesate
A681	[1861-03-17,)	Barumini	SU	\N	barumini
A682	[1861-03-17,1928-06-15)	Barza	VA	\N	barza
A683	[1861-03-17,)	Barzago	LC	\N	barzago
A684	[1861-03-17,)	Barzana	BG	\N	barzana
A685	[1868-01-22,1928-06-28)	Barzaniga	CR	\N	barzaniga
A686	[1861-03-17,)	Barzanò	LC	\N	barzano
A687	[1861-03-17,)	Barzio	LC	\N	barzio
A688	[1861-03-17,1928-05-31)	Barzola	VA	\N	barzola
A689	[1861-03-17,)	Basaluzzo	AL	\N	basaluzzo
A690	[1872-11-01,)	Bascapè	PV	\N	bascape
A691	[1861-03-17,)	Baschi	TR	\N	baschi
A692	[1861-03-17,)	Basciano	TE	\N	basciano
A693	[1920-10-16,1955-03-02)	Baselga	TN	\N	baselga
A693	[1955-03-02,1968-07-03)	Baselga di Vezzano	TN	\N	baselga di vezzano
A694	[1920-10-16,)	Baselga di Pinè	TN	\N	baselga di pine
A695	[1861-03-17,1929-02-08)	Baselica Bologna	PV	\N	baselica bologna
A696	[1861-03-17,)	Baselice	BN	\N	baselice
A697	[1861-03-17,)	Basiano	MI	\N	basiano
A698	[1862-11-10,)	Basicò	ME	\N	basico
A699	[1861-03-17,)	Basiglio	MI	\N	basiglio
A700	[1866-11-19,1923-07-13)	Pasian Schiavonesco	UD	\N	pasian schiavonesco
A700	[1923-07-13,)	Basiliano	UD	\N	basiliano
A701	[1871-01-15,1949-09-08)	Bassanello	VT	\N	bassanello
A701	[1949-09-08,)	Vasanello	VT	\N	vasanello
A702	[1867-11-25,)	Bassano Bresciano	BS	\N	bassano bresciano
A703	[1878-07-09,1928-11-07)	Bassano	VI	\N	bassano
A703	[1928-11-07,)	Bassano del Grappa	VI	\N	bassano del grappa
A704	[1871-01-15,1964-03-01)	Bassano di Sutri	VT	\N	bassano di sutri
A704	[1964-03-01,)	Bassano Romano	VT	\N	bassano romano
A705	[1863-12-14,)	Tronzano Lago Maggiore	VA	\N	tronzano lago maggiore
A706	[1871-01-15,)	Bassano in Teverina	VT	\N	bassano in teverina
A707	[1871-01-15,)	Bassiano	LT	\N	bassiano
A708	[1861-03-17,)	Bassignana	AL	\N	bassignana
A709	[1862-12-19,)	Bastia Mondovì	CN	\N	bastia mondovi
A710	[1861-03-17,)	Bastia Umbra	PG	\N	bastia umbra
A711	[1861-03-17,2014-02-04)	Bastida de' Dossi	PV	\N	bastida de dossi
A712	[1885-04-17,)	Bastida Pancarana	PV	\N	bastida pancarana
A713	[1861-03-17,)	Bastiglia	MO	\N	bastiglia
A714	[1866-11-19,1925-04-28)	Battaglia	PD	\N	battaglia
A714	[1925-04-28,)	Battaglia Terme	PD	\N	battaglia terme
A715	[1921-01-05,1923-04-27)	Bate	UD	\N	bate
A715	[1923-04-27,1928-08-16)	Battaglia della Bainsizza	GO	\N	battaglia della bainsizza
A716	[1861-03-17,)	Battifollo	CN	\N	battifollo
A717	[1929-05-21,)	Battipaglia	SA	\N	battipaglia
A718	[1872-10-30,)	Battuda	PV	\N	battuda
A719	[1861-03-17,)	Baucina	PA	\N	baucina
A720	[1871-01-15,1907-02-04)	Bauco	RM	\N	bauco
A720	[1907-02-04,)	Boville Ernica	FR	\N	boville ernica
A721	[1861-03-17,)	Bauladu	OR	\N	bauladu
A722	[1861-03-17,)	Baunei	NU	\N	baunei
A723	[1861-03-17,1929-06-02)	Bauso	ME	\N	bauso
A724	[1861-03-17,1926-02-06)	Bavari	GE	\N	bavari
A725	[1861-03-17,)	Baveno	VB	\N	baveno
A726	[1861-03-17,2014-01-01)	Bazzano	BO	\N	bazzano
A727	[1861-03-17,1928-05-04)	Beaulard	TO	\N	beaulard
A728	[1861-03-17,)	Bedero Valcuvia	VA	\N	bedero valcuvia
A729	[1861-03-17,)	Bedizzole	BS	\N	bedizzole
A730	[1920-10-16,)	Bedollo	TN	\N	bedollo
A731	[1881-02-14,)	Bedonia	PR	\N	bedonia
A732	[1861-03-17,)	Bedulita	BG	\N	bedulita
A733	[1861-03-17,)	Bee	VB	\N	bee
A734	[1861-03-17,)	Beinasco	TO	\N	beinasco
A735	[1861-03-17,)	Beinette	CN	\N	beinette
A736	[1861-03-17,)	Belcastro	CZ	\N	belcastro
A737	[1867-08-26,)	Belfiore	VR	\N	belfiore
A738	[1863-01-26,)	Belforte Monferrato	AL	\N	belforte monferrato
A739	[1862-12-29,1955-07-10)	Belforte del Chiento	MC	\N	belforte del chiento
A739	[1955-07-10,)	Belforte del Chienti	MC	\N	belforte del chienti
A740	[1862-11-07,)	Belforte all'Isauro	PU	\N	belforte all isauro
A741	[1872-11-01,)	Belgioioso	PV	\N	belgioioso
A742	[1861-03-17,)	Belgirate	VB	\N	belgirate
A743	[1861-03-17,)	Bella	PZ	\N	bella
A744	[1861-03-17,2014-02-04)	Bellagio	CO	\N	bellagio
A745	[1861-03-17,)	Bellano	LC	\N	bellano
A746	[1861-03-17,)	Bellante	TE	\N	bellante
A747	[1956-03-04,)	Bellaria-Igea Marina	RN	\N	bellaria igea marina
A749	[1880-12-17,)	Bellegra	RM	\N	bellegra
A750	[1861-03-17,)	Bellino	CN	\N	bellino
A751	[1862-11-03,)	Bellinzago Lombardo	MI	\N	bellinzago lombardo
A752	[1863-04-23,)	Bellinzago Novarese	NO	\N	bellinzago novarese
A753	[1861-03-17,1934-06-13)	Bellizzi	AV	\N	bellizzi
A753	[1934-06-13,1938-09-01)	Bellizzi Irpino	AV	\N	bellizzi irpino
A754	[1924-01-14,1929-01-14)	Bellombra	RO	\N	bellombra
A755	[1861-03-17,1928-03-14)	Bellona	NA	\N	bellona
A755	[1946-04-13,)	Bellona	CE	\N	bellona
A756	[1861-03-17,)	Bellosguardo	SA	\N	bellosguardo
A757	[1866-11-19,)	Belluno	BL	\N	belluno
A758	[1866-11-19,1928-10-17)	Belluno Veronese	VR	\N	belluno veronese
A759	[1861-03-17,)	Bellusco	MB	\N	bellusco
A760	[1863-01-26,)	Belmonte Piceno	FM	\N	belmonte piceno
A761	[1863-02-06,)	Belmonte del Sannio	IS	\N	belmonte del sannio
A762	[1863-01-19,)	Belmonte Calabro	CS	\N	belmonte calabro
A763	[1862-12-29,)	Belmonte Castello	FR	\N	belmonte castello
A764	[1864-03-11,)	Belmonte Mezzagno	PA	\N	belmonte mezzagno
A765	[1872-09-02,)	Belmonte in Sabina	RI	\N	belmonte in sabina
A766	[1861-03-17,)	Belpasso	CT	\N	belpasso
A767	[1863-01-26,1928-11-27)	Bel Prato	BS	\N	bel prato
A768	[1861-03-17,)	Belsito	CS	\N	belsito
A769	[1863-02-23,)	Belvedere Ostrense	AN	\N	belvedere ostrense
A770	[1863-02-16,)	Belveglio	AT	\N	belveglio
A771	[1862-10-31,)	Lizzano in Belvedere	BO	\N	lizzano in belvedere
A772	[1863-04-10,)	Belvedere di Spinello	KR	\N	belvedere di spinello
A773	[1863-04-10,)	Belvedere Marittimo	CS	\N	belvedere marittimo
A774	[1862-12-19,)	Belvedere Langhe	CN	\N	belvedere langhe
A776	[1861-03-17,)	Belvì	NU	\N	belvi
A777	[1861-03-17,)	Bema	SO	\N	bema
A778	[1862-12-29,)	Bene Lario	CO	\N	bene lario
A779	[1862-12-19,)	Bene Vagienna	CN	\N	bene vagienna
A780	[1895-04-05,)	Benestare	RC	\N	benestare
A781	[1861-03-17,)	Benetutti	SS	\N	benetutti
A782	[1861-03-17,)	Benevello	CN	\N	benevello
A783	[1861-03-17,)	Benevento	BN	\N	benevento
A784	[1861-03-17,)	Benna	BI	\N	benna
A785	[1885-12-25,)	Bentivoglio	BO	\N	bentivoglio
A786	[1861-03-17,)	Berbenno	BG	\N	berbenno
A787	[1864-04-01,)	Berbenno di Valtellina	SO	\N	berbenno di valtellina
A788	[1891-11-13,)	Berceto	PR	\N	berceto
A789	[1861-03-17,)	Berchidda	SS	\N	berchidda
A790	[1921-01-05,1924-10-31)	Berdo San Giovanni	FU	\N	berdo san giovanni
A791	[1861-03-17,1912-10-31)	Beregazzo	CO	\N	beregazzo
A791	[1912-11-01,)	Beregazzo con Figliaro	CO	\N	beregazzo con figliaro
A792	[1872-10-15,)	Bereguardo	PV	\N	bereguardo
A793	[1861-03-17,)	Bergamasco	AL	\N	bergamasco
A794	[1861-03-17,)	Bergamo	BG	\N	bergamo
A795	[1866-11-19,)	Bergantino	RO	\N	bergantino
A796	[1861-03-17,)	Bergeggi	SV	\N	bergeggi
A797	[1921-01-05,1947-09-16)	Bergogna	GO	\N	bergogna
A798	[1861-03-17,)	Bergolo	CN	\N	bergolo
A799	[1861-03-17,)	Berlingo	BS	\N	berlingo
A801	[1861-03-17,)	Bernalda	MT	\N	bernalda
A802	[1869-02-11,)	Bernareggio	MB	\N	bernareggio
A803	[1862-12-29,1912-08-18)	Bernate di Como	CO	\N	bernate di como
A803	[1912-08-18,1937-10-10)	Bernate Rosales	CO	\N	bernate rosales
A804	[1862-12-01,)	Bernate Ticino	MI	\N	bernate ticino
A805	[1861-03-17,)	Bernezzo	CN	\N	bernezzo
A806	[1909-01-23,2019-01-01)	Berra	FE	\N	berra
A807	[1861-03-17,1928-03-13)	Bersezio	CN	\N	bersezio
A808	[1920-10-16,2015-01-01)	Bersone	TN	\N	bersone
A809	[1861-03-17,)	Bertinoro	FC	\N	bertinoro
A810	[1866-11-19,)	Bertiolo	UD	\N	bertiolo
A811	[1861-03-17,)	Bertonico	LO	\N	bertonico
A812	[1863-02-16,)	Berzano di San Pietro	AT	\N	berzano di san pietro
A813	[1863-02-23,)	Berzano di Tortona	AL	\N	berzano di tortona
A815	[1863-08-10,)	Berzo San Fermo	BG	\N	berzo san fermo
A816	[1861-03-17,)	Berzo Demo	BS	\N	berzo demo
A817	[1861-03-17,)	Berzo Inferiore	BS	\N	berzo inferiore
A818	[1869-02-24,)	Besana in Brianza	MB	\N	besana in brianza
A819	[1861-03-17,)	Besano	VA	\N	besano
A820	[1861-03-17,)	Besate	MI	\N	besate
A821	[1920-10-16,)	Besenello	TN	\N	besenello
A822	[1929-03-26,1947-07-10)	Beseno	TN	\N	beseno
A823	[1861-03-17,)	Besenzone	PC	\N	besenzone
A824	[1922-02-02,1923-04-27)	Bersez	PL	\N	bersez
A824	[1923-04-27,1929-05-22)	Bersezio del Quarnaro	FU	\N	bersezio del quarnaro
A825	[1907-07-01,)	Besnate	VA	\N	besnate
A826	[1861-03-17,)	Besozzo	VA	\N	besozzo
A827	[1861-03-17,)	Bessude	SS	\N	bessude
A828	[1861-03-17,1928-02-21)	Bestagno	IM	\N	bestagno
A831	[1885-04-27,)	Bettola	PC	\N	bettola
A832	[1861-03-17,)	Bettona	PG	\N	bettona
A833	[1861-03-17,1928-10-17)	Beura	NO	\N	beura
A834	[1928-10-16,)	Beura-Cardezza	VB	\N	beura cardezza
A835	[1861-03-17,)	Bevagna	PG	\N	bevagna
A836	[1861-03-17,)	Beverino	SP	\N	beverino
A837	[1866-11-19,)	Bevilacqua	VR	\N	bevilacqua
A838	[1928-04-15,1947-10-01)	Bevilacqua-Boschi	VR	\N	bevilacqua boschi
A839	[1920-10-16,2010-01-01)	Bezzecca	TN	\N	bezzecca
A840	[1920-10-16,1928-04-04)	Biacesa	TN	\N	biacesa
A841	[1861-03-17,)	Biancavilla	CT	\N	biancavilla
A842	[1861-03-17,)	Bianchi	CS	\N	bianchi
A843	[1861-03-17,)	Bianco	RC	\N	bianco
A844	[1861-03-17,)	Biandrate	NO	\N	biandrate
A845	[1861-03-17,)	Biandronno	VA	\N	biandronno
A846	[1861-03-17,)	Bianzano	BG	\N	bianzano
A847	[1861-03-17,)	Bianzè	VC	\N	bianze
A848	[1861-03-17,)	Bianzone	SO	\N	bianzone
A849	[1861-03-17,)	Biassono	MB	\N	biassono
A850	[1861-03-17,)	Bibbiano	RE	\N	bibbiano
A851	[1861-03-17,)	Bibbiena	AR	\N	bibbiena
A852	[1906-04-18,)	Bibbona	LI	\N	bibbona
A853	[1861-03-17,)	Bibiana	TO	\N	bibiana
A854	[1861-03-17,)	Biccari	FG	\N	biccari
A855	[1866-11-19,)	Bicinicco	UD	\N	bicinicco
A856	[1861-03-17,)	Bidonì	OR	\N	bidoni
A857	[1871-01-15,1952-10-07)	Bieda	VT	\N	bieda
A857	[1952-10-07,)	Blera	VT	\N	blera
A858	[1861-03-17,1928-08-07)	Biegno	VA	\N	biegno
A859	[1861-03-17,)	Biella	BI	\N	biella
A861	[1861-03-17,)	Bienno	BS	\N	bienno
A862	[1880-06-25,1928-10-29)	Bieno	NO	\N	bieno
A863	[1920-10-16,)	Bieno	TN	\N	bieno
A864	[1861-03-17,)	Bientina	PI	\N	bientina
A865	[1861-03-17,1928-07-28)	Biestro	SV	\N	biestro
A866	[1866-11-19,2019-01-01)	Bigarello	MN	\N	bigarello
A867	[1921-01-05,1928-04-15)	Biglia	GO	\N	biglia
A868	[1921-01-05,1928-05-12)	Bigliana	GO	\N	bigliana
A869	[1861-03-17,1927-10-10)	Biglio	CO	\N	biglio
A870	[1861-03-17,)	Binago	CO	\N	binago
A871	[1861-03-17,1928-04-07)	Binanuova	CR	\N	binanuova
A872	[1861-03-17,)	Binasco	MI	\N	binasco
A873	[1861-03-17,1927-08-07)	Bindo	CO	\N	bindo
A874	[1861-03-17,)	Binetto	BA	\N	binetto
A876	[1861-03-17,)	Bioglio	BI	\N	bioglio
A877	[1861-03-17,1939-10-21)	Bionaz	AO	\N	bionaz
A877	[1939-10-21,1946-01-30)	Biona	AO	\N	biona
A877	[1946-01-30,)	Bionaz	AO	\N	bionaz
A878	[1861-03-17,)	Bione	BS	\N	bione
A880	[1861-03-17,)	Birori	NU	\N	birori
A881	[1861-03-17,)	Bisaccia	AV	\N	bisaccia
A882	[1861-03-17,)	Bisacquino	PA	\N	bisacquino
A883	[1861-03-17,)	Bisceglie	BT	\N	bisceglie
A884	[1861-03-17,)	Bisegna	AQ	\N	bisegna
A885	[1861-03-17,)	Bisenti	TE	\N	bisenti
A887	[1861-03-17,)	Bisignano	CS	\N	bisignano
A888	[1861-03-17,1873-04-10)	Bisio	AL	\N	bisio
A889	[1861-03-17,)	Bistagno	AL	\N	bistagno
A890	[1921-01-05,1927-12-16)	Bisterza	FU	\N	bisterza
A891	[1861-03-17,)	Bisuschio	VA	\N	bisuschio
A892	[1861-03-17,)	Bitetto	BA	\N	bitetto
A893	[1861-03-17,)	Bitonto	BA	\N	bitonto
A894	[1861-03-17,)	Bitritto	BA	\N	bitritto
A895	[1874-04-22,)	Bitti	NU	\N	bitti
A896	[1861-03-17,)	Bivona	AG	\N	bivona
A897	[1861-03-17,)	Bivongi	RC	\N	bivongi
A898	[1861-03-17,)	Bizzarone	CO	\N	bizzarone
A899	[1861-03-17,1927-12-29)	Bizzozero	VA	\N	bizzozero
A900	[1928-06-27,1947-01-11)	Bleggio	TN	\N	bleggio
A901	[1920-10-16,2010-01-01)	Bleggio Inferiore	TN	\N	bleggio inferiore
A902	[1920-10-16,)	Bleggio Superiore	TN	\N	bleggio superiore
A903	[1861-03-17,)	Blello	BG	\N	blello
A904	[1861-03-17,)	Blessagno	CO	\N	blessagno
A905	[1861-03-17,)	Blevio	CO	\N	blevio
A906	[1868-02-14,)	Boara Pisani	PD	\N	boara pisani
A907	[1868-07-13,1927-09-04)	Boara Polesine	RO	\N	boara polesine
A908	[1861-03-17,1927-12-29)	Bobbiate	VA	\N	bobbiate
A909	[1861-03-17,)	Bobbio	PC	\N	bobbio
A910	[1861-03-17,)	Bobbio Pellice	TO	\N	bobbio pellice
A911	[1861-03-17,)	Boca	NO	\N	boca
A912	[1861-03-17,)	Bocchigliero	CS	\N	bocchigliero
A914	[1861-03-17,)	Boccioleto	VC	\N	boccioleto
A915	[1861-03-17,1927-01-28)	Boccolo Dè Tassi	PR	\N	boccolo de tassi
A916	[1920-10-16,)	Bocenago	TN	\N	bocenago
A917	[1861-03-17,1928-01-13)	Bodio	VA	\N	bodio
A918	[1861-03-17,1946-10-27)	Lomnago	VA	\N	lomnago
A918	[1946-10-27,)	Bodio Lomnago	VA	\N	bodio lomnago
A919	[1863-01-26,)	Boffalora d'Adda	LO	\N	boffalora d adda
A920	[1862-12-01,)	Boffalora Sopra Ticino	MI	\N	boffalora sopra ticino
A922	[1861-03-17,)	Bogliasco	GE	\N	bogliasco
A923	[1928-02-24,1946-12-20)	Bogliasco Pieve	GE	\N	bogliasco pieve
A924	[1921-01-05,1947-09-16)	Bogliuno	PL	\N	bogliuno
A925	[1928-01-07,)	Bognanco	VB	\N	bognanco
A926	[1861-03-17,1928-01-08)	Bognanco Dentro	NO	\N	bognanco dentro
A927	[1861-03-17,1928-01-08)	Bognanco Fuori	NO	\N	bognanco fuori
A928	[1861-03-17,1928-01-22)	Bogno	VA	\N	bogno
A929	[1861-03-17,)	Bogogno	NO	\N	bogogno
A930	[1861-03-17,)	Bojano	CB	\N	bojano
A931	[1861-03-17,)	Boissano	SV	\N	boissano
A932	[1861-03-17,)	Bolano	SP	\N	bolano
A933	[1920-10-16,2016-01-01)	Bolbeno	TN	\N	bolbeno
A935	[1920-10-16,1928-09-06)	Bolentina	TN	\N	bolentina
A936	[1861-03-17,1928-03-08)	Boleto	NO	\N	boleto
A937	[1861-03-17,)	Bolgare	BG	\N	bolgare
A940	[1869-04-01,)	Bollate	MI	\N	bollate
A941	[1861-03-17,)	Bollengo	TO	\N	bollengo
A942	[1872-03-21,)	Nova Siri	MT	\N	nova siri
A943	[1920-10-16,1929-03-01)	Bollone	TN	\N	bollone
A944	[1861-03-17,)	Bologna	BO	\N	bologna
A945	[1861-03-17,)	Bolognano	PE	\N	bolognano
A946	[1883-01-14,)	Bolognetta	PA	\N	bolognetta
A947	[1861-03-17,)	Bolognola	MC	\N	bolognola
A948	[1861-03-17,)	Bolotana	NU	\N	bolotana
A949	[1871-01-15,)	Bolsena	VT	\N	bolsena
A950	[1861-03-17,)	Boltiere	BG	\N	boltiere
A951	[1878-06-21,1926-02-06)	Bolzaneto	GE	\N	bolzaneto
A952	[1920-10-16,)	Bolzano	BZ	\N	bolzano
A953	[1861-03-17,)	Bolzano Novarese	NO	\N	bolzano novarese
A954	[1867-09-02,)	Bolzano Vicentino	VI	\N	bolzano vicentino
A955	[1871-01-15,)	Bomarzo	VT	\N	bomarzo
A956	[1861-03-17,)	Bomba	CH	\N	bomba
A957	[1911-04-18,)	Bompensiere	CL	\N	bompensiere
A958	[1861-03-17,1930-04-13)	Buompietro	PA	\N	buompietro
A958	[1930-04-13,)	Bompietro	PA	\N	bompietro
A959	[1867-01-01,)	Bomporto	MO	\N	bomporto
A960	[1861-03-17,)	Bonarcado	OR	\N	bonarcado
A961	[1861-03-17,)	Bonassola	SP	\N	bonassola
A962	[1861-03-17,)	Bonate Sotto	BG	\N	bonate sotto
A963	[1890-04-28,)	Bonate Sopra	BG	\N	bonate sopra
A964	[1866-11-19,)	Bonavigo	VR	\N	bonavigo
A965	[1861-03-17,)	Bondeno	FE	\N	bondeno
A966	[1861-03-17,1927-10-11)	Bondione	BG	\N	bondione
A967	[1920-10-16,2016-01-01)	Bondo	TN	\N	bondo
A968	[1920-10-16,)	Bondone	TN	\N	bondone
A969	[1861-03-17,1928-02-16)	Bondo Petello	BG	\N	bondo petello
A970	[1861-03-17,)	Bonea	BN	\N	bonea
A971	[1861-03-17,)	Bonefro	CB	\N	bonefro
A972	[1861-03-17,)	Bonemerse	CR	\N	bonemerse
A973	[1861-03-17,)	Bonifati	CS	\N	bonifati
A975	[1861-03-17,)	Bonito	AV	\N	bonito
A976	[1861-03-17,)	Bonnanaro	SS	\N	bonnanaro
A977	[1861-03-17,)	Bono	SS	\N	bono
A978	[1875-06-22,)	Bonorva	SS	\N	bonorva
A979	[1887-06-06,)	Bonvicino	CN	\N	bonvicino
A980	[1861-03-17,1928-01-07)	Bonzo	TO	\N	bonzo
A981	[1861-03-17,)	Borbona	RI	\N	borbona
A982	[1866-11-19,1941-02-27)	Borca	BL	\N	borca
A982	[1941-02-27,)	Borca di Cadore	BL	\N	borca di cadore
A983	[1866-11-19,)	Bordano	UD	\N	bordano
A984	[1861-03-17,)	Bordighera	IM	\N	bordighera
A985	[1861-03-17,1927-11-24)	Bordogna	BG	\N	bordogna
A986	[1861-03-17,)	Bordolano	CR	\N	bordolano
A987	[1919-09-01,1932-07-06)	Metti e Pozzolo	PR	\N	metti e pozzolo
A987	[1932-07-06,)	Bore	PR	\N	bore
A988	[1861-03-17,)	Boretto	RE	\N	boretto
A989	[1861-03-17,)	Borgarello	PV	\N	borgarello
A990	[1861-03-17,)	Borgaro Torinese	TO	\N	borgaro torinese
A991	[1861-03-17,)	Borgetto	PA	\N	borgetto
A992	[1863-04-23,)	Borghetto di Vara	SP	\N	borghetto di vara
A993	[1877-01-07,1955-08-12)	Borghetto di Arroscia	IM	\N	borghetto di arroscia
A993	[1955-08-12,)	Borghetto d'Arroscia	IM	\N	borghetto d arroscia
A994	[1863-01-26,1928-04-04)	Borghetto San Nicolò	IM	\N	borghetto san nicolo
A995	[1863-01-26,)	Borghetto Lodigiano	LO	\N	borghetto lodigiano
A996	[1863-05-06,)	Borgo Velino	RI	\N	borgo velino
A997	[1920-10-16,1928-04-17)	Borghetto	TN	\N	borghetto
A998	[1861-03-17,)	Borghetto di Borbera	AL	\N	borghetto di borbera
A999	[1861-03-17,)	Borghetto Santo Spirito	SV	\N	borghetto santo spirito
B001	[1861-03-17,)	Borghi	FC	\N	borghi
B002	[1861-03-17,)	Borgia	CZ	\N	borgia
B003	[1861-03-17,1928-09-26)	Borgiallo	AO	\N	borgiallo
B003	[1948-01-15,)	Borgiallo	TO	\N	borgiallo
B004	[1861-03-17,1933-05-24)	Borgio	SV	\N	borgio
B005	[1933-05-24,)	Borgio Verezzi	SV	\N	borgio verezzi
B006	[1920-10-16,)	Borgo Valsugana	TN	\N	borgo valsugana
B007	[1898-07-01,)	Borgo a Mozzano	LU	\N	borgo a mozzano
B008	[1861-03-17,1960-09-29)	Borgocollefegato	RI	\N	borgocollefegato
B008	[1960-09-29,)	Borgorose	RI	\N	borgorose
B009	[1861-03-17,)	Borgo d'Ale	VC	\N	borgo d ale
B010	[1861-03-17,)	Borgo di Terzo	BG	\N	borgo di terzo
B011	[1872-01-01,2014-02-04)	Borgoforte	MN	\N	borgoforte
B012	[1868-02-14,)	Motteggiana	MN	\N	motteggiana
B013	[1867-06-24,2019-01-01)	Borgofranco sul Po	MN	\N	borgofranco sul po
B014	[1863-03-30,)	Suardi	PV	\N	suardi
B015	[1894-02-02,)	Borgofranco d'Ivrea	TO	\N	borgofranco d ivrea
B016	[1861-03-17,)	Borgolavezzaro	NO	\N	borgolavezzaro
B017	[1866-01-14,1929-03-15)	Cazzimani	MI	\N	cazzimani
B017	[1929-03-15,1947-05-14)	Borgo Littorio	MI	\N	borgo littorio
B017	[1947-05-14,)	Borgo San Giovanni	LO	\N	borgo san giovanni
B018	[1861-03-17,)	Borgomale	CN	\N	borgomale
B019	[1861-03-17,)	Borgomanero	NO	\N	borgomanero
B020	[1861-03-17,)	Borgomaro	IM	\N	borgomaro
B021	[1861-03-17,)	Borgomasino	TO	\N	borgomasino
B022	[1867-08-19,1928-07-29)	Borgonato	BS	\N	borgonato
B024	[1863-01-05,)	Borgone Susa	TO	\N	borgone susa
B025	[1861-03-17,)	Borgonovo Val Tidone	PC	\N	borgonovo val tidone
B026	[1861-03-17,)	Borgo Pace	PU	\N	borgo pace
B027	[1861-03-17,1937-12-06)	Borgo Panigale	BO	\N	borgo panigale
B028	[1928-11-29,)	Borgo Priolo	PV	\N	borgo priolo
B029	[1863-02-16,)	Borgoratto Alessandrino	AL	\N	borgoratto alessandrino
B030	[1863-03-30,)	Borgoratto Mormorolo	PV	\N	borgoratto mormorolo
B031	[1869-05-17,)	Borgoricco	PD	\N	borgoricco
B033	[1861-03-17,)	Borgo San Dalmazzo	CN	\N	borgo san dalmazzo
B034	[1861-03-17,1927-07-06)	Borgo San Donnino	PR	\N	borgo san donnino
B034	[1927-07-06,)	Fidenza	PR	\N	fidenza
B035	[1863-02-23,)	Borgo San Giacomo	BS	\N	borgo san giacomo
B036	[1861-03-17,)	Borgo San Lorenzo	FI	\N	borgo san lorenzo
B037	[1861-03-17,)	Borgo San Martino	AL	\N	borgo san martino
B038	[1861-03-17,)	Borgo San Siro	PV	\N	borgo san siro
B039	[1861-03-17,1923-11-29)	Borgo Sant'Agata	IM	\N	borgo sant agata
B040	[1861-03-17,)	Borgosatollo	BS	\N	borgosatollo
B041	[1867-02-23,)	Borgosesia	VC	\N	borgosesia
B042	[1884-04-25,1928-06-28)	Borgo Taro	PR	\N	borgo taro
B042	[1928-06-28,)	Borgo Val di Taro	PR	\N	borgo val di taro
B043	[1861-03-17,)	Borgo Ticino	NO	\N	borgo ticino
B044	[1884-06-18,1954-07-03)	Tossignano	BO	\N	tossignano
B044	[1954-07-03,)	Borgo Tossignano	BO	\N	borgo tossignano
B045	[1928-06-30,1947-11-05)	Borgounito	BG	\N	borgounito
B046	[1869-04-26,)	Borgo Vercelli	VC	\N	borgo vercelli
B047	[1921-01-05,1923-04-27)	Berie	UD	\N	berie
B047	[1923-04-27,1928-08-24)	Boriano	GO	\N	boriano
B048	[1861-03-17,)	Bormida	SV	\N	bormida
B049	[1861-03-17,)	Bormio	SO	\N	bormio
B051	[1872-11-01,)	Bornasco	PV	\N	bornasco
B052	[1861-03-17,1927-10-09)	Bornate	VC	\N	bornate
B053	[1861-03-17,1927-11-02)	Bornato	BS	\N	bornato
B054	[1861-03-17,)	Borno	BS	\N	borno
B055	[1861-03-17,)	Boroneddu	OR	\N	boroneddu
B056	[1861-03-17,)	Borore	NU	\N	borore
B057	[1861-03-17,)	Borrello	CH	\N	borrello
B058	[1861-03-17,)	Borriana	BI	\N	borriana
B059	[1913-01-03,1928-05-22)	Borsano	VA	\N	borsano
B060	[1866-11-19,1927-09-04)	Borsea	RO	\N	borsea
B061	[1866-11-19,1920-03-22)	Borso	TV	\N	borso
B061	[1920-03-22,)	Borso del Grappa	TV	\N	borso del grappa
B062	[1866-01-14,)	Bortigali	NU	\N	bortigali
B063	[1861-03-17,)	Bortigiadas	SS	\N	bortigiadas
B064	[1861-03-17,)	Borutta	SS	\N	borutta
B065	[1920-10-16,1928-10-30)	Borzago	TN	\N	borzago
B066	[1861-03-17,1926-02-06)	Borzoli	GE	\N	borzoli
B067	[1861-03-17,)	Borzonasca	GE	\N	borzonasca
B068	[1861-03-17,)	Bosa	OR	\N	bosa
B069	[1866-11-19,)	Bosaro	RO	\N	bosaro
B070	[1866-11-19,)	Boschi Sant'Anna	VR	\N	boschi sant anna
B071	[1863-02-16,)	Bosco Marengo	AL	\N	bosco marengo
B072	[1863-02-23,1928-01-22)	Bosco Valtravaglia	VA	\N	bosco valtravaglia
B073	[1866-11-19,)	Bosco Chiesanuova	VR	\N	bosco chiesanuova
B074	[1861-03-17,1928-11-01)	Boscomare	IM	\N	boscomare
B075	[1861-03-17,)	Bosconero	TO	\N	bosconero
B076	[1877-03-09,)	Boscoreale	NA	\N	boscoreale
B077	[1877-03-09,)	Boscotrecase	NA	\N	boscotrecase
B078	[1920-10-16,2016-01-01)	Bosentino	TN	\N	bosentino
B079	[1861-03-17,)	Bosia	CN	\N	bosia
B080	[1948-04-07,)	Bosio	AL	\N	bosio
B081	[1861-03-17,1929-07-10)	Bosisio	CO	\N	bosisio
B081	[1929-07-10,)	Bosisio Parini	LC	\N	bosisio parini
B082	[1861-03-17,)	Bosnasco	PV	\N	bosnasco
B083	[1861-03-17,)	Bossico	BG	\N	bossico
B084	[1861-03-17,)	Bossolasco	CN	\N	bossolasco
B085	[1957-01-17,)	Botricello	CZ	\N	botricello
B086	[1958-05-28,)	Botrugno	LE	\N	botrugno
B088	[1861-03-17,)	Bottanuco	BG	\N	bottanuco
B089	[1895-07-29,1928-10-07)	Bottarone	PV	\N	bottarone
B091	[1928-03-29,)	Botticino	BS	\N	botticino
B092	[1861-03-17,1928-03-29)	Botticino Mattina	BS	\N	botticino mattina
B093	[1861-03-17,1928-03-29)	Botticino Sera	BS	\N	botticino sera
B094	[1861-03-17,)	Bottidda	SS	\N	bottidda
B095	[1866-11-19,1929-01-13)	Bottrighe	RO	\N	bottrighe
B096	[1882-06-09,1928-12-14)	Bousson	TO	\N	bousson
B097	[1861-03-17,)	Bova	RC	\N	bova
B098	[1861-03-17,)	Bovalino	RC	\N	bovalino
B099	[1908-04-24,)	Bova Marina	RC	\N	bova marina
B100	[1861-03-17,)	Bovegno	BS	\N	bovegno
B101	[1861-03-17,)	Boves	CN	\N	boves
B102	[1861-03-17,)	Bovezzo	BS	\N	bovezzo
B103	[1861-03-17,1928-05-01)	Bovile	TO	\N	bovile
B104	[1861-03-17,)	Bovino	FG	\N	bovino
B105	[1861-03-17,1947-08-08)	Bovisio	MI	\N	bovisio
B105	[1947-08-08,)	Bovisio-Masciago	MB	\N	bovisio masciago
B106	[1866-11-19,)	Bovolenta	PD	\N	bovolenta
B107	[1866-11-19,)	Bovolone	VR	\N	bovolone
B108	[1920-10-16,1929-01-01)	Bozzana	TN	\N	bozzana
B109	[1861-03-17,)	Bozzole	AL	\N	bozzole
B110	[1868-07-01,)	Bozzolo	MN	\N	bozzolo
B111	[1861-03-17,)	Bra	CN	\N	bra
B112	[1861-03-17,)	Bracca	BG	\N	bracca
B113	[1928-03-24,1948-04-21)	Bracca di Costa Serina	BG	\N	bracca di costa serina
B114	[1871-01-15,)	Bracciano	RM	\N	bracciano
B115	[1861-03-17,)	Bracigliano	SA	\N	bracigliano
B116	[1920-10-16,)	Braies	BZ	\N	braies
B117	[1861-03-17,1958-03-30)	Pregola	PV	\N	pregola
B117	[1958-03-30,)	Brallo di Pregola	PV	\N	brallo di pregola
B118	[1861-03-17,)	Brancaleone	RC	\N	brancaleone
B120	[1861-03-17,)	Brandico	BS	\N	brandico
B121	[1861-03-17,)	Brandizzo	TO	\N	brandizzo
B122	[1861-03-17,1928-12-09)	Branduzzo	PV	\N	branduzzo
B123	[1861-03-17,)	Branzi	BG	\N	branzi
B124	[1861-03-17,)	Braone	BS	\N	braone
B125	[1921-01-05,1928-09-09)	Brazzano	GO	\N	brazzano
B126	[1861-03-17,)	Brebbia	VA	\N	brebbia
B127	[1861-03-17,1943-08-13)	Breccia	CO	\N	breccia
B128	[1868-02-14,)	Breda di Piave	TV	\N	breda di piave
B129	[1868-08-19,)	Castelverde	CR	\N	castelverde
B131	[1861-03-17,2023-01-01)	Bregano	VA	\N	bregano
B132	[1866-11-19,)	Breganze	VI	\N	breganze
B133	[1861-03-17,1928-07-18)	Breglia	CO	\N	breglia
B134	[1861-03-17,)	Bregnano	CO	\N	bregnano
B135	[1920-10-16,2016-01-01)	Breguzzo	TN	\N	breguzzo
B136	[1861-03-17,2018-01-01)	Breia	VC	\N	breia
B137	[1928-08-15,)	Brembate	BG	\N	brembate
B138	[1861-03-17,)	Brembate di Sopra	BG	\N	brembate di sopra
B139	[1861-03-17,1928-08-15)	Brembate di sotto	BG	\N	brembate di sotto
B140	[1861-03-17,2014-02-04)	Brembilla	BG	\N	brembilla
B141	[1861-03-17,)	Brembio	LO	\N	brembio
B142	[1861-03-17,)	Breme	PV	\N	breme
B143	[1866-11-19,)	Brendola	VI	\N	brendola
B144	[1861-03-17,)	Brenna	CO	\N	brenna
B145	[1920-10-16,1929-05-03)	Colle Isarco	BZ	\N	colle isarco
B145	[1929-05-03,)	Brennero	BZ	\N	brennero
B146	[1863-02-23,1928-10-17)	Brenno Useria	VA	\N	brenno useria
B148	[1864-06-23,1929-05-17)	Sombreno	BG	\N	sombreno
B149	[1861-03-17,)	Breno	BS	\N	breno
B150	[1861-03-17,)	Brenta	VA	\N	brenta
B151	[1866-11-19,1928-10-17)	Brentino	VR	\N	brentino
B152	[1928-10-17,)	Brentino Belluno	VR	\N	brentino belluno
B153	[1920-10-16,)	Brentonico	TN	\N	brentonico
B154	[1870-10-17,1924-03-24)	Castelletto di Brenzone	VR	\N	castelletto di brenzone
B154	[1924-03-24,2014-03-08)	Brenzone	VR	\N	brenzone
B154	[2014-03-08,)	Brenzone sul Garda	VR	\N	brenzone sul garda
B155	[1866-11-19,1929-01-25)	Breonio	VR	\N	breonio
B156	[1861-03-17,)	Brescello	RE	\N	brescello
B157	[1880-06-25,)	Brescia	BS	\N	brescia
B158	[1920-10-16,)	Bresimo	TN	\N	bresimo
B159	[1928-10-07,)	Bressana Bottarone	PV	\N	bressana bottarone
B160	[1920-10-16,)	Bressanone	BZ	\N	bressanone
B161	[1866-11-19,)	Bressanvido	VI	\N	bressanvido
B162	[1884-08-23,)	Bresso	MI	\N	bresso
B163	[1921-01-05,1928-08-24)	Brestovizza in Valle	GO	\N	brestovizza in valle
B164	[1921-01-05,1923-04-27)	Loga di Plezzo	UD	\N	loga di plezzo
B164	[1923-04-27,1928-05-04)	Bretto	GO	\N	bretto
B165	[1920-10-16,2020-01-01)	Brez	TN	\N	brez
B166	[1861-03-17,)	Brezzo di Bedero	VA	\N	brezzo di bedero
B167	[1861-03-17,)	Briaglia	CN	\N	briaglia
B168	[1861-03-17,1928-02-11)	Brianzola	CO	\N	brianzola
B169	[1861-03-17,)	Briatico	VV	\N	briatico
B171	[1861-03-17,)	Bricherasio	TO	\N	bricherasio
B172	[1861-03-17,)	Brienno	CO	\N	brienno
B173	[1861-03-17,)	Brienza	PZ	\N	brienza
B174	[1862-12-19,1947-09-16)	Briga Marittima	CN	\N	briga marittima
B175	[1947-10-07,)	Briga Alta	CN	\N	briga alta
B176	[1861-03-17,)	Briga Novarese	NO	\N	briga novarese
B177	[1863-02-23,1928-06-19)	Brignano del Curone	AL	\N	brignano del curone
B178	[1863-07-13,)	Brignano Gera d'Adda	BG	\N	brignano gera d adda
B179	[1928-06-19,)	Brignano-Frascata	AL	\N	brignano frascata
B180	[1861-03-17,)	Brindisi	BR	\N	brindisi
B181	[1863-02-06,)	Brindisi Montagna	PZ	\N	brindisi montagna
B182	[1861-03-17,)	Brinzio	VA	\N	brinzio
B183	[1861-03-17,)	Briona	NO	\N	briona
B184	[1861-03-17,)	Brione	BS	\N	brione
B185	[1920-10-16,2016-01-01)	Brione	TN	\N	brione
B186	[1934-01-26,1947-09-16)	Brioni Maggiore	PL	\N	brioni maggiore
B187	[1869-02-13,)	Briosco	MB	\N	briosco
B188	[1861-03-17,)	Brisighella	RA	\N	brisighella
B189	[1861-03-17,1927-03-02)	Brisino	NO	\N	brisino
B190	[1861-03-17,1928-01-07)	Brissago	VA	\N	brissago
B191	[1928-01-07,)	Brissago-Valtravaglia	VA	\N	brissago valtravaglia
B192	[1861-03-17,)	Brissogne	AO	\N	brissogne
B193	[1861-03-17,)	Brittoli	PE	\N	brittoli
B194	[1861-03-17,)	Brivio	LC	\N	brivio
B195	[1861-03-17,1954-08-14)	Brocco	FR	\N	brocco
B195	[1954-08-14,)	Broccostella	FR	\N	broccostella
B196	[1866-11-19,)	Brogliano	VI	\N	brogliano
B197	[1861-03-17,)	Brognaturo	VV	\N	brognaturo
B198	[1861-03-17,)	Brolo	ME	\N	brolo
B200	[1861-03-17,)	Brondello	CN	\N	brondello
B201	[1869-02-01,)	Broni	PV	\N	broni
B202	[1861-03-17,)	Bronte	CT	\N	bronte
B203	[1920-10-16,)	Bronzolo	BZ	\N	bronzolo
B204	[1861-03-17,)	Brossasco	CN	\N	brossasco
B205	[1861-03-17,1929-05-29)	Brosso	AO	\N	brosso
B205	[1946-11-11,)	Brosso	TO	\N	brosso
B206	[1861-03-17,1928-09-26)	Brovello	NO	\N	brovello
B207	[1928-09-25,)	Brovello-Carpugnino	VB	\N	brovello carpugnino
B208	[1861-03-17,1929-04-13)	Brovida	SV	\N	brovida
B209	[1861-03-17,)	Brozolo	TO	\N	brozolo
B210	[1861-03-17,1928-12-17)	Brozzi	FI	\N	brozzi
B211	[1861-03-17,1927-12-24)	Brozzo	BS	\N	brozzo
B212	[1867-01-14,)	Brugherio	MB	\N	brugherio
B213	[1866-11-19,)	Brugine	PD	\N	brugine
B214	[1861-03-17,)	Brugnato	SP	\N	brugnato
B215	[1871-01-01,)	Brugnera	PN	\N	brugnera
B216	[1861-03-17,)	Bruino	TO	\N	bruino
B217	[1861-03-17,)	Brumano	BG	\N	brumano
B218	[1861-03-17,)	Brunate	CO	\N	brunate
B219	[1861-03-17,)	Brunello	VA	\N	brunello
B220	[1920-10-16,)	Brunico	BZ	\N	brunico
B221	[1861-03-17,)	Bruno	AT	\N	bruno
B222	[1861-03-17,1927-08-01)	Bruntino	BG	\N	bruntino
B223	[1861-03-17,)	Brusaporto	BG	\N	brusaporto
B224	[1861-03-17,1929-05-23)	Brusaschetto	AL	\N	brusaschetto
B225	[1861-03-17,1928-04-03)	Brussasco	TO	\N	brussasco
B225	[1957-07-21,)	Brusasco	TO	\N	brusasco
B226	[1928-04-03,1957-07-21)	Brusasco Cavagnolo	TO	\N	brusasco cavagnolo
B227	[1861-03-17,)	Brusciano	NA	\N	brusciano
B228	[1861-03-17,)	Brusimpiano	VA	\N	brusimpiano
B229	[1861-03-17,)	Brusnengo	BI	\N	brusnengo
B230	[1861-03-17,1939-10-21)	Brusson	AO	\N	brusson
B230	[1939-10-21,1946-01-30)	Brussone	AO	\N	brussone
B230	[1946-01-30,)	Brusson	AO	\N	brusson
B232	[1861-03-17,)	Bruzolo	TO	\N	bruzolo
B234	[1885-01-15,)	Bruzzano Zeffirio	RC	\N	bruzzano zeffirio
B235	[1861-03-17,)	Bubbiano	MI	\N	bubbiano
B236	[1861-03-17,)	Bubbio	AT	\N	bubbio
B237	[1861-03-17,)	Buccheri	SR	\N	buccheri
B238	[1861-03-17,)	Bucchianico	CH	\N	bucchianico
B239	[1861-03-17,)	Bucciano	BN	\N	bucciano
B240	[1870-08-02,)	Buccinasco	MI	\N	buccinasco
B241	[1861-03-17,1928-01-26)	Buccinigo	CO	\N	buccinigo
B242	[1861-03-17,)	Buccino	SA	\N	buccino
B243	[1861-03-17,)	Bucine	AR	\N	bucine
B244	[1921-01-05,1947-09-16)	Bucuie	TS	\N	bucuie
B245	[1921-01-05,1928-04-29)	Budagne	GO	\N	budagne
B246	[1861-03-17,)	Buddusò	SS	\N	budduso
B247	[1866-11-19,)	Budoia	PN	\N	budoia
B248	[1959-05-01,)	Budoni	SS	\N	budoni
B249	[1869-01-30,)	Budrio	BO	\N	budrio
B250	[1960-03-12,)	Buggerru	SU	\N	buggerru
B251	[1883-05-21,)	Buggiano	PT	\N	buggiano
B252	[1861-03-17,1928-07-01)	Buggiolo	CO	\N	buggiolo
B253	[1861-03-17,1928-05-12)	Bugiallo	CO	\N	bugiallo
B255	[1863-07-13,)	Buglio in Monte	SO	\N	buglio in monte
B256	[1861-03-17,)	Bugnara	AQ	\N	bugnara
B257	[1861-03-17,1928-02-23)	Bugnate	NO	\N	bugnate
B258	[1861-03-17,)	Buguggiate	VA	\N	buguggiate
B259	[1866-11-19,)	Buja	UD	\N	buja
B260	[1921-01-05,1977-04-04)	Buie d'Istria	PL	\N	buie d istria
B261	[1861-03-17,)	Bulciago	LC	\N	bulciago
B262	[1861-03-17,)	Bulgarograsso	CO	\N	bulgarograsso
B263	[1861-03-17,1928-06-14)	Bulgorello	CO	\N	bulgorello
B264	[1861-03-17,)	Bultei	SS	\N	bultei
B265	[1861-03-17,)	Bulzi	SS	\N	bulzi
B266	[1861-03-17,)	Buonabitacolo	SA	\N	buonabitacolo
B267	[1861-03-17,)	Buonalbergo	BN	\N	buonalbergo
B268	[1861-03-17,1969-06-14)	Buonanotte	CH	\N	buonanotte
B268	[1969-06-14,)	Montebello sul Sangro	CH	\N	montebello sul sangro
B269	[1861-03-17,)	Buonconvento	SI	\N	buonconvento
B270	[1861-03-17,)	Buonvicino	CS	\N	buonvicino
B272	[1862-12-29,)	Burago di Molgora	MB	\N	burago di molgora
B273	[1866-11-19,1924-01-14)	Burano	VE	\N	burano
B274	[1861-03-17,)	Burcei	SU	\N	burcei
B275	[1861-03-17,)	Burgio	AG	\N	burgio
B276	[1861-03-17,)	Burgos	SS	\N	burgos
B277	[1920-10-16,1928-01-27)	Burgusio	BZ	\N	burgusio
B278	[1861-03-17,)	Buriasco	TO	\N	buriasco
B279	[1861-03-17,1929-04-20)	Burolo	AO	\N	burolo
B279	[1946-12-24,)	Burolo	TO	\N	burolo
B280	[1861-03-17,)	Buronzo	VC	\N	buronzo
B281	[1861-03-17,)	Busachi	OR	\N	busachi
B282	[1861-03-17,)	Busalla	GE	\N	busalla
B283	[1861-03-17,2016-01-01)	Busana	RE	\N	busana
B284	[1861-03-17,)	Busano	TO	\N	busano
B285	[1861-03-17,)	Busca	CN	\N	busca
B286	[1861-03-17,)	Buscate	MI	\N	buscate
B287	[1861-03-17,)	Buscemi	SR	\N	buscemi
B288	[1950-08-01,)	Buseto Palizzolo	TP	\N	buseto palizzolo
B289	[1861-03-17,)	Busnago	MB	\N	busnago
B290	[1867-07-22,1927-09-04)	Buso Sarzano	RO	\N	buso sarzano
B291	[1861-03-17,1928-04-04)	Bussana	IM	\N	bussana
B292	[1861-03-17,)	Bussero	MI	\N	bussero
B293	[1861-03-17,)	Busseto	PR	\N	busseto
B294	[1889-11-09,)	Bussi sul Tirino	PE	\N	bussi sul tirino
B295	[1861-03-17,)	Busso	CB	\N	busso
B296	[1866-11-19,)	Bussolengo	VR	\N	bussolengo
B297	[1861-03-17,)	Bussoleno	TO	\N	bussoleno
B298	[1864-11-07,1928-07-30)	Bussolino Gassinese	TO	\N	bussolino gassinese
B300	[1861-03-17,)	Busto Arsizio	VA	\N	busto arsizio
B301	[1869-07-22,)	Busto Garolfo	MI	\N	busto garolfo
B302	[1861-03-17,)	Butera	CL	\N	butera
B303	[1867-06-24,)	Buti	PI	\N	buti
B304	[1866-11-19,)	Buttapietra	VR	\N	buttapietra
B305	[1863-01-05,)	Buttigliera Alta	TO	\N	buttigliera alta
B306	[1861-03-17,)	Buttigliera d'Asti	AT	\N	buttigliera d asti
B308	[1861-03-17,1928-06-29)	Buttogno	NO	\N	buttogno
B309	[1870-01-02,)	Buttrio	UD	\N	buttrio
B310	[1887-07-22,)	San Paolo d'Argon	BG	\N	san paolo d argon
B311	[1895-01-21,)	Cabella Ligure	AL	\N	cabella ligure
B312	[1861-03-17,1940-08-07)	Cabiaglio	VA	\N	cabiaglio
B312	[1940-08-07,)	Castello Cabiaglio	VA	\N	castello cabiaglio
B313	[1861-03-17,)	Cabiate	CO	\N	cabiate
B314	[1861-03-17,)	Cabras	OR	\N	cabras
B315	[1861-03-17,)	Caccamo	PA	\N	caccamo
B316	[1861-03-17,1907-03-15)	Caccavero	BS	\N	caccavero
B316	[1907-03-15,1927-06-09)	Campoverde	BS	\N	campoverde
B317	[1861-03-17,1922-03-07)	Caccavone	CB	\N	caccavone
B317	[1922-03-07,)	Poggio Sannita	IS	\N	poggio sannita
B318	[1921-12-31,1925-08-23)	Caccia	TS	\N	caccia
B319	[1861-03-17,)	Caccuri	KR	\N	caccuri
B320	[1869-01-28,2019-01-01)	Ca' d'Andrea	CR	\N	ca d andrea
B321	[1861-03-17,1928-03-08)	Caddo	NO	\N	caddo
B325	[1908-07-22,1928-08-16)	Cadegliano	VA	\N	cadegliano
B326	[1928-08-16,)	Cadegliano-Viconago	VA	\N	cadegliano viconago
B328	[1866-01-01,)	Cadelbosco di Sopra	RE	\N	cadelbosco di sopra
B332	[1861-03-17,)	Cadeo	PC	\N	cadeo
B334	[1877-11-08,1928-08-07)	Cadero con Graglio	VA	\N	cadero con graglio
B335	[1920-10-16,2008-10-15)	Caderzone	TN	\N	caderzone
B335	[2008-10-15,)	Caderzone Terme	TN	\N	caderzone terme
B339	[1868-08-22,1927-11-24)	Cà Dè Stefani	CR	\N	ca de stefani
B340	[1861-03-17,1871-03-02)	Cà Dè Tedioli	PV	\N	ca de tedioli
B342	[1866-11-19,1927-05-12)	Cà di David	VR	\N	ca di david
B343	[1861-03-17,1928-01-26)	Cadignano	BS	\N	cadignano
B344	[1920-10-16,1926-10-01)	Cadine	TN	\N	cadine
B345	[1880-01-16,)	Cadoneghe	PD	\N	cadoneghe
B346	[1861-03-17,)	Cadorago	CO	\N	cadorago
B347	[1861-03-17,2019-02-15)	Cadrezzate	VA	\N	cadrezzate
B348	[1882-06-12,1929-01-14)	Cà Emo	RO	\N	ca emo
B349	[1872-03-06,)	Caerano di San Marco	TV	\N	caerano di san marco
B350	[1861-03-17,)	Cafasse	TO	\N	cafasse
B351	[1861-03-17,)	Caggiano	SA	\N	caggiano
B352	[1861-03-17,)	Cagli	PU	\N	cagli
B353	[1861-03-17,1928-02-06)	Cagliano	CO	\N	cagliano
B354	[1861-03-17,)	Cagliari	CA	\N	cagliari
B355	[1861-03-17,)	Caglio	CO	\N	caglio
B357	[1862-11-10,)	Cagnano Varano	FG	\N	cagnano varano
B358	[1864-06-23,)	Cagnano Amiterno	AQ	\N	cagnano amiterno
B359	[1861-03-17,2019-01-01)	Cagno	CO	\N	cagno
B360	[1920-10-16,2020-01-01)	Cagnò	TN	\N	cagno
B361	[1861-03-17,)	Caianello	CE	\N	caianello
B362	[1861-03-17,)	Caiazzo	CE	\N	caiazzo
B364	[1920-10-16,)	Caines	BZ	\N	caines
B365	[1861-03-17,)	Caino	BS	\N	caino
B366	[1861-03-17,)	Caiolo	SO	\N	caiolo
B367	[1861-03-17,)	Cairano	AV	\N	cairano
B368	[1869-03-11,)	Cairate	VA	\N	cairate
B369	[1880-06-25,)	Cairo Montenotte	SV	\N	cairo montenotte
B371	[1861-03-17,)	Caivano	NA	\N	caivano
B372	[1861-03-17,1924-01-15)	Cajello	MI	\N	cajello
B373	[1861-03-17,1928-03-29)	Cajonvico	BS	\N	cajonvico
B374	[1861-03-17,)	Calabritto	AV	\N	calabritto
B375	[1866-11-19,1959-09-03)	Calalzo	BL	\N	calalzo
B375	[1959-09-03,)	Calalzo di Cadore	BL	\N	calalzo di cadore
B376	[1861-03-17,)	Calamandrana	AT	\N	calamandrana
B377	[1861-03-17,)	Calamonaci	AG	\N	calamonaci
B378	[1861-03-17,)	Calangianus	SS	\N	calangianus
B379	[1861-03-17,)	Calanna	RC	\N	calanna
B380	[1861-03-17,1928-09-06)	Calasca	NO	\N	calasca
B380	[1928-09-06,)	Calasca-Castiglione	VB	\N	calasca castiglione
B381	[1861-03-17,)	Calascibetta	EN	\N	calascibetta
B382	[1861-03-17,)	Calascio	AQ	\N	calascio
B383	[1861-03-17,)	Calasetta	SU	\N	calasetta
B384	[1861-03-17,)	Calatabiano	CT	\N	calatabiano
B385	[1861-03-17,1999-09-20)	Calatafimi	TP	\N	calatafimi
B385	[1999-09-20,)	Calatafimi-Segesta	TP	\N	calatafimi segesta
B386	[1920-10-16,2016-01-01)	Calavino	TN	\N	calavino
B387	[1895-01-07,)	Lungavilla	PV	\N	lungavilla
B388	[1871-01-15,)	Calcata	VT	\N	calcata
B389	[1920-10-16,1958-01-01)	Calceranica	TN	\N	calceranica
B389	[1958-01-01,)	Calceranica al Lago	TN	\N	calceranica al lago
B390	[1884-09-16,)	Calci	PI	\N	calci
B391	[1913-07-13,)	Calciano	MT	\N	calciano
B392	[1861-03-17,)	Calcinaia	PI	\N	calcinaia
B393	[1861-03-17,)	Calcinate	BG	\N	calcinate
B394	[1861-03-17,)	Calcinato	BS	\N	calcinato
B395	[1861-03-17,)	Calcio	BG	\N	calcio
B396	[1861-03-17,)	Calco	LC	\N	calco
B397	[1920-10-16,1971-09-22)	Caldaro	BZ	\N	caldaro
B397	[1971-09-22,)	Caldaro sulla Strada del Vino	BZ	\N	caldaro sulla strada del vino
B398	[1861-03-17,)	Caldarola	MC	\N	caldarola
B399	[1862-10-31,)	Calderara di Reno	BO	\N	calderara di reno
B400	[1920-10-16,)	Caldes	TN	\N	caldes
B401	[1921-01-05,1947-09-16)	Cal di Canale	GO	\N	cal di canale
B402	[1866-11-19,)	Caldiero	VR	\N	caldiero
B403	[1866-11-19,)	Caldogno	VI	\N	caldogno
B404	[1920-10-16,)	Caldonazzo	TN	\N	caldonazzo
B405	[1861-03-17,)	Calendasco	PC	\N	calendasco
B406	[1861-03-17,)	Calenzano	FI	\N	calenzano
B407	[1861-03-17,1927-08-05)	Calepio	BG	\N	calepio
B408	[1891-11-13,)	Calestano	PR	\N	calestano
B409	[1877-05-18,)	Calice Ligure	SV	\N	calice ligure
B410	[1863-03-30,)	Calice al Cornoviglio	SP	\N	calice al cornoviglio
B413	[1861-03-17,)	Calimera	LE	\N	calimera
B414	[1861-03-17,1927-11-02)	Calino	BS	\N	calino
B415	[1861-03-17,)	Calitri	AV	\N	calitri
B416	[1861-03-17,)	Calizzano	SV	\N	calizzano
B417	[1861-03-17,)	Callabiana	BI	\N	callabiana
B418	[1861-03-17,2022-08-12)	Calliano	AT	\N	calliano
B418	[2022-08-12,)	Calliano Monferrato	AT	\N	calliano monferrato
B419	[1920-10-16,)	Calliano	TN	\N	calliano
B421	[1861-03-17,1928-04-16)	Calogna	NO	\N	calogna
B422	[1892-07-22,1927-04-03)	Calolzio	BG	\N	calolzio
B423	[1927-04-02,)	Calolziocorte	LC	\N	calolziocorte
B424	[1861-03-17,)	Calopezzati	CS	\N	calopezzati
B425	[1861-03-17,)	Calosso	AT	\N	calosso
B426	[1861-03-17,)	Caloveto	CS	\N	caloveto
B427	[1861-03-17,)	Caltabellotta	AG	\N	caltabellotta
B428	[1861-03-17,)	Caltagirone	CT	\N	caltagirone
B429	[1861-03-17,)	Caltanissetta	CL	\N	caltanissetta
B430	[1861-03-17,)	Caltavuturo	PA	\N	caltavuturo
B431	[1866-07-02,)	Caltignaga	NO	\N	caltignaga
B432	[1866-11-19,)	Calto	RO	\N	calto
B433	[1866-11-19,)	Caltrano	VI	\N	caltrano
B434	[1883-12-17,)	Calusco d'Adda	BG	\N	calusco d adda
B435	[1861-03-17,)	Caluso	TO	\N	caluso
B436	[1861-03-17,1925-10-25)	Calvagese	BS	\N	calvagese
B436	[1925-10-25,)	Calvagese della Riviera	BS	\N	calvagese della riviera
B437	[1861-03-17,)	Calvanico	SA	\N	calvanico
B438	[1866-01-14,1929-06-02)	Calvaruso	ME	\N	calvaruso
B439	[1861-03-17,)	Calvatone	CR	\N	calvatone
B440	[1861-03-17,)	Calvello	PZ	\N	calvello
B441	[1866-11-19,)	Calvene	VI	\N	calvene
B442	[1861-03-17,)	Calvenzano	BG	\N	calvenzano
B443	[1861-03-17,)	Calvera	PZ	\N	calvera
B444	[1958-05-28,)	Calvi	BN	\N	calvi
B445	[1862-12-29,)	Calvi Risorta	CE	\N	calvi risorta
B446	[1863-04-13,1927-01-12)	Calvi Dell'Umbria	PG	\N	calvi dell umbria
B446	[1927-01-12,)	Calvi dell'Umbria	TR	\N	calvi dell umbria
B447	[1861-03-17,)	Calvignano	PV	\N	calvignano
B448	[1861-03-17,)	Calvignasco	MI	\N	calvignasco
B449	[1863-02-06,1951-07-05)	San Nazzaro Calvi	BN	\N	san nazzaro calvi
B449	[1951-07-05,1958-05-28)	Calvi San Nazzaro	BN	\N	calvi san nazzaro
B450	[1861-03-17,)	Calvisano	BS	\N	calvisano
B452	[1861-03-17,)	Calvizzano	NA	\N	calvizzano
B453	[1861-03-17,)	Camagna Monferrato	AL	\N	camagna monferrato
B454	[1863-01-05,1927-10-21)	Camagna di Torino	TO	\N	camagna di torino
B455	[1861-03-17,)	Camaiore	LU	\N	camaiore
B456	[1861-03-17,2018-01-01)	Camairago	LO	\N	camairago
B457	[1861-03-17,)	Camandona	BI	\N	camandona
B458	[1861-03-17,1927-09-21)	Camarda	AQ	\N	camarda
B459	[1861-03-17,1929-03-02)	Camasco	VC	\N	camasco
B460	[1861-03-17,)	Camastra	AG	\N	camastra
B461	[1861-03-17,)	Cambiago	MI	\N	cambiago
B462	[1861-03-17,)	Cambiano	TO	\N	cambiano
B463	[1861-03-17,)	Cambiasca	VB	\N	cambiasca
B465	[1861-03-17,)	Camburzano	BI	\N	camburzano
B466	[1896-11-22,)	Sant'Elena Sannita	IS	\N	sant elena sannita
B467	[1861-03-17,)	Camerana	CN	\N	camerana
B468	[1861-03-17,)	Camerano	AN	\N	camerano
B469	[1861-03-17,)	Camerano Casasco	AT	\N	camerano casasco
B470	[1863-02-23,)	Camerata Picena	AN	\N	camerata picena
B471	[1863-07-13,)	Camerata Cornello	BG	\N	camerata cornello
B472	[1872-12-27,)	Camerata Nuova	RM	\N	camerata nuova
B473	[1861-03-17,)	Cameri	NO	\N	cameri
B474	[1861-03-17,)	Camerino	MC	\N	camerino
B476	[1861-03-17,)	Camerota	SA	\N	camerota
B477	[1861-03-17,)	Camigliano	CE	\N	camigliano
B478	[1861-03-17,1928-09-25)	Camignone	BS	\N	camignone
B479	[1861-03-17,2018-01-01)	Caminata	PC	\N	caminata
B480	[1920-10-16,1929-02-09)	Caminata in Tures	BZ	\N	caminata in tures
B481	[1861-03-17,)	Camini	RC	\N	camini
B482	[1861-03-17,)	Camino	AL	\N	camino
B483	[1866-11-19,1949-12-11)	Camino di Codroipo	UD	\N	camino di codroipo
B483	[1949-12-11,)	Camino al Tagliamento	UD	\N	camino al tagliamento
B484	[1861-03-17,)	Camisano	CR	\N	camisano
B485	[1867-09-02,)	Camisano Vicentino	VI	\N	camisano vicentino
B486	[1861-03-17,)	Cammarata	AG	\N	cammarata
B487	[1863-05-06,1943-08-13)	Camnago Volta	CO	\N	camnago volta
B488	[1893-02-17,1928-05-12)	Camnago Faloppia	CO	\N	camnago faloppia
B489	[1861-03-17,2019-01-01)	Camo	CN	\N	camo
B490	[1861-03-17,)	Camogli	GE	\N	camogli
B491	[1861-03-17,1939-10-21)	Chamois	AO	\N	chamois
B491	[1939-10-21,1946-01-30)	Camosio	AO	\N	camosio
B491	[1946-01-30,)	Chamois	AO	\N	chamois
B492	[1861-03-17,)	Campagna	SA	\N	campagna
B493	[1867-08-05,)	Campagna Lupia	VE	\N	campagna lupia
B494	[1862-11-24,1916-07-07)	Castello di Campagnano	CE	\N	castello di campagnano
B494	[1916-07-07,)	Castel Campagnano	CE	\N	castel campagnano
B495	[1863-02-23,1928-01-08)	Campagnano Vedasca	VA	\N	campagnano vedasca
B496	[1872-09-16,)	Campagnano di Roma	RM	\N	campagnano di roma
B497	[1861-03-17,)	Campagnatico	GR	\N	campagnatico
B498	[1862-12-19,)	Campagnola Cremasca	CR	\N	campagnola cremasca
B499	[1862-10-20,)	Campagnola Emilia	RE	\N	campagnola emilia
B500	[1861-03-17,)	Campana	CS	\N	campana
B501	[1861-03-17,)	Camparada	MB	\N	camparada
B502	[1861-03-17,)	Campegine	RE	\N	campegine
B503	[1862-12-29,1929-04-14)	Campello Monti	NO	\N	campello monti
B504	[1863-04-13,)	Campello sul Clitunno	PG	\N	campello sul clitunno
B505	[1861-03-17,)	Campertogno	VC	\N	campertogno
B506	[1864-06-23,)	Campi Salentina	LE	\N	campi salentina
B507	[1864-06-23,)	Campi Bisenzio	FI	\N	campi bisenzio
B508	[1863-04-23,2016-01-01)	Campiglia Cervo	BI	\N	campiglia cervo
B509	[1862-10-20,)	Campiglia Marittima	LI	\N	campiglia marittima
B510	[1929-01-22,)	Valprato Soana	TO	\N	valprato soana
B511	[1867-09-02,)	Campiglia dei Berici	VI	\N	campiglia dei berici
B512	[1861-03-17,1929-04-13)	Campiglione	TO	\N	campiglione
B512	[1929-04-13,)	Campiglione Fenile	TO	\N	campiglione fenile
B513	[1861-03-17,1934-02-25)	Campione	CO	\N	campione
B513	[1934-02-25,)	Campione d'Italia	CO	\N	campione d italia
B514	[1920-10-16,1926-02-08)	Campitello	TN	\N	campitello
B514	[1956-11-04,)	Campitello di Fassa	TN	\N	campitello di fassa
B515	[1861-03-17,)	Campli	TE	\N	campli
B516	[1864-06-23,1927-08-04)	Campo di Calabria	RC	\N	campo di calabria
B516	[1950-02-11,)	Campo Calabro	RC	\N	campo calabro
B517	[1863-01-05,1929-05-04)	Campo Canavese	AO	\N	campo canavese
B518	[1920-10-16,1928-04-03)	Campo	TN	\N	campo
B519	[1861-03-17,)	Campobasso	CB	\N	campobasso
B520	[1861-03-17,)	Campobello di Licata	AG	\N	campobello di licata
B521	[1861-03-17,)	Campobello di Mazara	TP	\N	campobello di mazara
B522	[1861-03-17,)	Campochiaro	CB	\N	campochiaro
B523	[1861-03-17,1929-05-28)	Campochiesa	SV	\N	campochiesa
B524	[1866-11-19,)	Campodarsego	PD	\N	campodarsego
B525	[1920-10-16,)	Campodenno	TN	\N	campodenno
B526	[1861-03-17,)	Campo di Giove	AQ	\N	campo di giove
B527	[1861-03-17,)	Campodimele	LT	\N	campodimele
B528	[1861-03-17,)	Campodipietra	CB	\N	campodipietra
B529	[1928-12-09,)	Campo di Trens	BZ	\N	campo di trens
B530	[1861-03-17,)	Campodolcino	SO	\N	campodolcino
B531	[1867-08-26,)	Campodoro	PD	\N	campodoro
B532	[1861-03-17,1921-03-28)	Campofelice	PA	\N	campofelice
B532	[1921-03-28,)	Campofelice di Roccella	PA	\N	campofelice di roccella
B533	[1951-03-04,)	Campofelice di Fitalia	PA	\N	campofelice di fitalia
B534	[1861-03-17,)	Campofilone	FM	\N	campofilone
B535	[1861-03-17,)	Campofiorito	PA	\N	campofiorito
B536	[1866-11-19,)	Campoformido	UD	\N	campoformido
B537	[1861-03-17,)	Campofranco	CL	\N	campofranco
B538	[1884-04-21,)	Campo Ligure	GE	\N	campo ligure
B539	[1861-03-17,)	Campogalliano	MO	\N	campogalliano
B540	[1861-03-17,1939-10-21)	Champorcher	AO	\N	champorcher
B540	[1939-10-21,1946-01-30)	Campo Laris	AO	\N	campo laris
B540	[1946-01-30,)	Champorcher	AO	\N	champorcher
B541	[1861-03-17,)	Campolattaro	BN	\N	campolattaro
B542	[1863-02-06,)	Campoli del Monte Taburno	BN	\N	campoli del monte taburno
B543	[1863-08-10,)	Campoli Appennino	FR	\N	campoli appennino
B544	[1861-03-17,)	Campolieto	CB	\N	campolieto
B545	[1921-01-05,1923-04-27)	Campolongo	UD	\N	campolongo
B545	[1923-04-27,2009-01-01)	Campolongo al Torre	UD	\N	campolongo al torre
B546	[1867-08-05,)	Campolongo Maggiore	VE	\N	campolongo maggiore
B547	[1878-07-09,2019-01-30)	Campolongo sul Brenta	VI	\N	campolongo sul brenta
B549	[1861-03-17,)	Campomaggiore	PZ	\N	campomaggiore
B550	[1861-03-17,)	Campomarino	CB	\N	campomarino
B551	[1871-03-30,)	Campomorone	GE	\N	campomorone
B553	[1894-08-03,)	Campo nell'Elba	LI	\N	campo nell elba
B554	[1866-11-19,)	Camponogara	VE	\N	camponogara
B555	[1861-03-17,)	Campora	SA	\N	campora
B556	[1861-03-17,)	Camporeale	PA	\N	camporeale
B557	[1861-03-17,)	Camporgiano	LU	\N	camporgiano
B559	[1861-03-17,)	Camporosso	IM	\N	camporosso
B560	[1921-01-05,1923-04-27)	Camporosso	UD	\N	camporosso
B560	[1923-04-27,1928-06-16)	Camporosso in Valcanale	UD	\N	camporosso in valcanale
B561	[1863-05-06,)	Camporotondo Etneo	CT	\N	camporotondo etneo
B562	[1863-02-23,)	Camporotondo di Fiastrone	MC	\N	camporotondo di fiastrone
B563	[1866-11-19,)	Camposampiero	PD	\N	camposampiero
B564	[1866-11-19,)	Campo San Martino	PD	\N	campo san martino
B565	[1861-03-17,)	Camposano	NA	\N	camposano
B566	[1867-01-01,)	Camposanto	MO	\N	camposanto
B567	[1861-03-17,)	Campospinoso	PV	\N	campospinoso
B568	[1928-11-10,1948-01-21)	Campospinoso Albaredo	PV	\N	campospinoso albaredo
B569	[1861-03-17,)	Campotosto	AQ	\N	campotosto
B570	[1920-10-16,)	Campo Tures	BZ	\N	campo tures
B571	[1861-03-17,1938-07-09)	Campovico	SO	\N	campovico
B572	[1861-03-17,)	Camugnano	BO	\N	camugnano
B573	[1861-03-17,)	Canale	CN	\N	canale
B574	[1866-11-19,1964-05-14)	Forno di Canale	BL	\N	forno di canale
B574	[1964-05-14,)	Canale d'Agordo	BL	\N	canale d agordo
B575	[1921-01-05,1947-09-16)	Canale d'Isonzo	GO	\N	canale d isonzo
B576	[1873-01-28,)	Canale Monterano	RM	\N	canale monterano
B577	[1920-10-16,)	Canal San Bovo	TN	\N	canal san bovo
B578	[1866-11-19,)	Canaro	RO	\N	canaro
B579	[1920-10-16,)	Canazei	TN	\N	canazei
B580	[1861-03-17,)	Cancellara	PZ	\N	cancellara
B581	[1861-03-17,1927-01-12)	Cancello ed Arnone	CE	\N	cancello ed arnone
B581	[1927-01-12,1945-09-01)	Cancello Ed Arnone	NA	\N	cancello ed arnone
B581	[1945-09-01,)	Cancello ed Arnone	CE	\N	cancello ed arnone
B582	[1866-11-19,)	Canda	RO	\N	canda
B583	[1861-03-17,1926-01-22)	Candeasco	IM	\N	candeasco
B584	[1861-03-17,)	Candela	FG	\N	candela
B585	[1861-03-17,1929-04-11)	Candelara	PU	\N	candelara
B586	[1861-03-17,)	Candelo	BI	\N	candelo
B587	[1863-03-30,)	Candia Lomellina	PV	\N	candia lomellina
B588	[1863-01-05,)	Candia Canavese	TO	\N	candia canavese
B589	[1878-06-14,)	Candiana	PD	\N	candiana
B590	[1861-03-17,)	Candida	AV	\N	candida
B591	[1861-03-17,)	Candidoni	RC	\N	candidoni
B592	[1861-03-17,)	Candiolo	TO	\N	candiolo
B593	[1861-03-17,)	Canegrate	MI	\N	canegrate
B594	[1861-03-17,)	Canelli	AT	\N	canelli
B595	[1863-04-13,)	Orvinio	RI	\N	orvinio
B596	[1861-03-17,1928-09-09)	Canepa	GE	\N	canepa
B597	[1871-01-15,)	Canepina	VT	\N	canepina
B598	[1866-11-19,)	Caneva	PN	\N	caneva
B599	[1861-03-17,2019-01-01)	Canevino	PV	\N	canevino
B600	[1920-10-16,1929-01-25)	Canezza	TN	\N	canezza
B601	[1921-01-05,1947-09-16)	Canfanaro	PL	\N	canfanaro
B602	[1861-03-17,)	Canicattì	AG	\N	canicatti
B603	[1861-03-17,)	Canicattini Bagni	SR	\N	canicattini bagni
B604	[1871-01-15,)	Canino	VT	\N	canino
B605	[1861-03-17,1928-09-26)	Canischio	AO	\N	canischio
B605	[1948-01-15,)	Canischio	TO	\N	canischio
B606	[1861-03-17,)	Canistro	AQ	\N	canistro
B607	[1861-03-17,)	Canna	CS	\N	canna
B608	[1861-03-17,)	Cannalonga	SA	\N	cannalonga
B609	[1869-05-17,)	Cannara	PG	\N	cannara
B610	[1861-03-17,1947-07-01)	Cannero	NO	\N	cannero
B610	[1947-07-01,)	Cannero Riviera	VB	\N	cannero riviera
B611	[1863-01-19,1927-11-08)	Canneto di Bari	BA	\N	canneto di bari
B612	[1868-07-01,)	Canneto sull'Oglio	MN	\N	canneto sull oglio
B613	[1886-01-04,)	Canneto Pavese	PV	\N	canneto pavese
B614	[1861-03-17,1927-08-03)	Cannitello	RC	\N	cannitello
B615	[1861-03-17,)	Cannobio	VB	\N	cannobio
B616	[1861-03-17,)	Cannole	LE	\N	cannole
B617	[1861-03-17,)	Canolo	RC	\N	canolo
B618	[1889-04-26,)	Canonica d'Adda	BG	\N	canonica d adda
B619	[1863-01-19,)	Canosa di Puglia	BT	\N	canosa di puglia
B620	[1864-11-07,)	Canosa Sannita	CH	\N	canosa sannita
B621	[1861-03-17,)	Canosio	CN	\N	canosio
B622	[1861-03-17,1868-01-01)	Canova del Morbasco	CR	\N	canova del morbasco
B624	[1904-06-06,)	Cansano	AQ	\N	cansano
B625	[1861-03-17,1868-01-01)	Cansero	CR	\N	cansero
B626	[1861-03-17,)	Cantagallo	PO	\N	cantagallo
B627	[1861-03-17,)	Cantalice	RI	\N	cantalice
B628	[1861-03-17,)	Cantalupa	TO	\N	cantalupa
B629	[1863-01-26,)	Cantalupo Ligure	AL	\N	cantalupo ligure
B630	[1864-03-11,)	Cantalupo nel Sannio	IS	\N	cantalupo nel sannio
B631	[1863-04-13,)	Cantalupo in Sabina	RI	\N	cantalupo in sabina
B632	[1872-12-27,)	Mandela	RM	\N	mandela
B633	[1861-03-17,1928-08-13)	Cantarana	AL	\N	cantarana
B633	[1947-06-23,)	Cantarana	AT	\N	cantarana
B634	[1895-08-02,)	Cantello	VA	\N	cantello
B635	[1871-01-15,)	Canterano	RM	\N	canterano
B636	[1861-03-17,)	Cantiano	PU	\N	cantiano
B637	[1861-03-17,)	Cantoira	TO	\N	cantoira
B638	[1861-03-17,1936-06-05)	Cantonale	PV	\N	cantonale
B639	[1861-03-17,)	Cantù	CO	\N	cantu
B640	[1861-03-17,)	Canzano	TE	\N	canzano
B641	[1861-03-17,)	Canzo	CO	\N	canzo
B642	[1866-11-19,)	Caorle	VE	\N	caorle
B643	[1876-12-28,)	Caorso	PC	\N	caorso
B644	[1861-03-17,2016-06-10)	Capaccio	SA	\N	capaccio
B644	[2016-06-10,)	Capaccio Paestum	SA	\N	capaccio paestum
B645	[1861-03-17,)	Capaci	PA	\N	capaci
B646	[1960-09-29,)	Capalbio	GR	\N	capalbio
B647	[1861-03-17,)	Capannoli	PI	\N	capannoli
B648	[1884-07-07,)	Capannori	LU	\N	capannori
B649	[1871-01-15,1933-07-20)	Leprignano	RM	\N	leprignano
B649	[1933-07-20,)	Capena	RM	\N	capena
B650	[1869-05-17,)	Capergnanica	CR	\N	capergnanica
B651	[1861-03-17,)	Capestrano	AQ	\N	capestrano
B652	[1861-03-17,1928-12-16)	Capiago	CO	\N	capiago
B653	[1928-12-15,1929-04-12)	Salvadera	CO	\N	salvadera
B653	[1929-04-12,)	Capiago Intimiano	CO	\N	capiago intimiano
B654	[1861-03-17,1928-08-16)	Capiate	CO	\N	capiate
B655	[1861-03-17,)	Capistrano	VV	\N	capistrano
B656	[1861-03-17,)	Capistrello	AQ	\N	capistrello
B657	[1928-04-01,1938-04-28)	Policastro del Golfo	SA	\N	policastro del golfo
B657	[1938-04-28,1946-03-01)	Capitello	SA	\N	capitello
B658	[1861-03-17,)	Capitignano	AQ	\N	capitignano
B660	[1861-03-17,)	Capizzi	ME	\N	capizzi
B661	[1861-03-17,)	Capizzone	BG	\N	capizzone
B662	[1867-07-22,)	Ponte nelle Alpi	BL	\N	ponte nelle alpi
B663	[1871-01-15,)	Capodimonte	VT	\N	capodimonte
B664	[1861-03-17,)	Capo di Ponte	BS	\N	capo di ponte
B665	[1921-01-05,1977-04-04)	Capodistria	PL	\N	capodistria
B666	[1925-07-10,)	Capo d'Orlando	ME	\N	capo d orlando
B667	[1861-03-17,1928-04-20)	Capodrise	NA	\N	capodrise
B667	[1946-08-24,)	Capodrise	CE	\N	capodrise
B668	[1861-03-17,1927-12-29)	Capolago	VA	\N	capolago
B669	[1906-04-18,)	Capoliveri	LI	\N	capoliveri
B670	[1861-03-17,)	Capolona	AR	\N	capolona
B671	[1861-03-17,)	Caponago	MB	\N	caponago
B672	[1861-03-17,)	Caporciano	AQ	\N	caporciano
B673	[1921-01-05,1947-09-16)	Caporetto	GO	\N	caporetto
B674	[1861-03-17,)	Caposele	AV	\N	caposele
B675	[1861-03-17,)	Capoterra	CA	\N	capoterra
B676	[1861-03-17,1907-11-11)	Hano	BS	\N	hano
B676	[1907-11-11,)	Capovalle	BS	\N	capovalle
B677	[1861-03-17,)	Cappadocia	AQ	\N	cappadocia
B678	[1867-11-25,)	Cappella Maggiore	TV	\N	cappella maggiore
B679	[1861-03-17,)	Cappella Cantone	CR	\N	cappella cantone
B680	[1868-01-01,)	Cappella de' Picenardi	CR	\N	cappella de picenardi
B681	[1904-07-26,1912-08-24)	Cappelle	TE	\N	cappelle
B681	[1912-08-24,)	Cappelle sul Tavo	PE	\N	cappelle sul tavo
B682	[1861-03-17,)	Capracotta	IS	\N	capracotta
B684	[1863-04-13,)	Capraia e Limite	FI	\N	capraia e limite
B685	[1861-03-17,)	Capraia Isola	LI	\N	capraia isola
B686	[1868-08-14,)	Capralba	CR	\N	capralba
B687	[1871-01-15,1872-10-02)	Capranica	RM	\N	capranica
B687	[1872-10-02,)	Capranica Prenestina	RM	\N	capranica prenestina
B688	[1871-01-15,)	Capranica	VT	\N	capranica
B689	[1882-07-17,)	Marzabotto	BO	\N	marzabotto
B690	[1861-03-17,)	Caprarica di Lecce	LE	\N	caprarica di lecce
B691	[1871-01-15,)	Caprarola	VT	\N	caprarola
B692	[1861-03-17,)	Caprauna	CN	\N	caprauna
B693	[1861-03-17,1913-03-20)	Caprese	AR	\N	caprese
B693	[1913-03-20,)	Caprese Michelangelo	AR	\N	caprese michelangelo
B694	[1861-03-17,)	Caprezzo	VB	\N	caprezzo
B695	[1862-11-10,)	Capri Leone	ME	\N	capri leone
B696	[1861-03-17,)	Capri	NA	\N	capri
B697	[1920-10-16,)	Capriana	TN	\N	capriana
B698	[1862-10-20,)	Capriano del Colle	BS	\N	capriano del colle
B700	[1927-12-27,1957-07-12)	Capriano Azzano	BS	\N	capriano azzano
B701	[1863-01-26,)	Capriata d'Orba	AL	\N	capriata d orba
B702	[1889-04-26,1928-02-23)	Capriate d'Adda	BG	\N	capriate d adda
B703	[1928-02-23,)	Capriate San Gervasio	BG	\N	capriate san gervasio
B704	[1862-10-27,)	Capriati a Volturno	CE	\N	capriati a volturno
B705	[1861-03-17,1937-06-16)	Chiavrie	TO	\N	chiavrie
B705	[1937-06-16,)	Caprie	TO	\N	caprie
B706	[1861-03-17,)	Capriglia Irpina	AV	\N	capriglia irpina
B707	[1861-03-17,1928-10-18)	Capriglio	AL	\N	capriglio
B707	[1946-11-12,)	Capriglio	AT	\N	capriglio
B708	[1861-03-17,)	Caprile	BI	\N	caprile
B709	[1867-08-26,)	Caprino Veronese	VR	\N	caprino veronese
B710	[1861-03-17,)	Caprino Bergamasco	BG	\N	caprino bergamasco
B711	[1861-03-17,)	Capriolo	BS	\N	capriolo
B712	[1921-01-05,1923-04-27)	Capriva	UD	\N	capriva
B712	[1923-04-27,1954-09-03)	Capriva di Cormons	GO	\N	capriva di cormons
B712	[1954-09-03,)	Capriva del Friuli	GO	\N	capriva del friuli
B713	[1923-02-08,1923-04-27)	Capriva	TS	\N	capriva
B713	[1923-04-27,1927-08-20)	Capriva nel Carso	TS	\N	capriva nel carso
B714	[1861-03-17,1928-05-31)	Capronno	VA	\N	capronno
B715	[1861-03-17,)	Capua	CE	\N	capua
B716	[1861-03-17,)	Capurso	BA	\N	capurso
B717	[1863-07-13,)	Caraffa di Catanzaro	CZ	\N	caraffa di catanzaro
B718	[1864-06-23,)	Caraffa del Bianco	RC	\N	caraffa del bianco
B719	[1861-03-17,)	Caraglio	CN	\N	caraglio
B720	[1862-12-19,)	Caramagna Piemonte	CN	\N	caramagna piemonte
B721	[1862-11-10,1923-11-29)	Caramagna Ligure	IM	\N	caramagna ligure
B722	[1861-03-17,1960-09-29)	Caramanico	PE	\N	caramanico
B722	[1960-09-29,)	Caramanico Terme	PE	\N	caramanico terme
B723	[1920-10-16,2020-01-01)	Carano	TN	\N	carano
B724	[1958-01-14,)	Carapelle	FG	\N	carapelle
B725	[1874-06-08,)	Carapelle Calvisio	AQ	\N	carapelle calvisio
B726	[1861-03-17,)	Carasco	GE	\N	carasco
B727	[1861-03-17,)	Carassai	AP	\N	carassai
B728	[1862-12-29,1927-12-24)	Carate Lario	CO	\N	carate lario
B729	[1869-02-24,)	Carate Brianza	MB	\N	carate brianza
B730	[1927-12-24,)	Carate Urio	CO	\N	carate urio
B731	[1861-03-17,)	Caravaggio	BG	\N	caravaggio
B732	[1861-03-17,)	Caravate	VA	\N	caravate
B733	[1861-03-17,1950-02-21)	Masino	TO	\N	masino
B733	[1950-02-21,)	Caravino	TO	\N	caravino
B734	[1861-03-17,)	Caravonica	IM	\N	caravonica
B735	[1871-01-15,)	Carbognano	VT	\N	carbognano
B736	[1863-02-23,)	Carbonara Scrivia	AL	\N	carbonara scrivia
B737	[1863-01-19,1928-03-25)	Carbonara di Bari	BA	\N	carbonara di bari
B738	[1862-09-29,)	Villasimius	SU	\N	villasimius
B739	[1867-06-24,2019-01-01)	Carbonara di Po	MN	\N	carbonara di po
B740	[1862-12-29,)	Carbonara di Nola	NA	\N	carbonara di nola
B741	[1863-03-30,)	Carbonara al Ticino	PV	\N	carbonara al ticino
B742	[1861-03-17,)	Carbonate	CO	\N	carbonate
B743	[1861-03-17,)	Carbone	PZ	\N	carbone
B744	[1866-11-19,)	Carbonera	TV	\N	carbonera
B745	[1938-01-08,)	Carbonia	SU	\N	carbonia
B747	[1861-03-17,1928-07-29)	Carcano	CO	\N	carcano
B748	[1861-03-17,)	Carcare	SV	\N	carcare
B749	[1866-11-19,2024-01-01)	Carceri	PD	\N	carceri
B750	[1920-10-16,1928-09-06)	Carciato	TN	\N	carciato
B751	[1861-03-17,1928-02-05)	Carcina	BS	\N	carcina
B752	[1861-03-17,)	Carcoforo	VC	\N	carcoforo
B753	[1861-03-17,1928-01-22)	Cardana	VA	\N	cardana
B754	[1864-04-01,)	Cardano al Campo	VA	\N	cardano al campo
B755	[1861-03-17,)	Cardè	CN	\N	carde
B756	[1861-03-17,)	Cardeto	RC	\N	cardeto
B757	[1861-03-17,1928-10-17)	Cardezza	NO	\N	cardezza
B758	[1861-03-17,)	Cardinale	CZ	\N	cardinale
B759	[1861-03-17,)	Cardito	NA	\N	cardito
B760	[1861-03-17,)	Careggine	LU	\N	careggine
B761	[1861-03-17,1927-07-15)	Carella con Mariaga	CO	\N	carella con mariaga
B762	[1861-03-17,)	Carema	TO	\N	carema
B763	[1861-03-17,)	Carenno	LC	\N	carenno
B764	[1861-03-17,1928-07-18)	Careno	CO	\N	careno
B765	[1861-03-17,)	Carentino	AL	\N	carentino
B766	[1861-03-17,)	Careri	RC	\N	careri
B767	[1861-03-17,)	Caresana	VC	\N	caresana
B768	[1861-03-17,)	Caresanablot	VC	\N	caresanablot
B769	[1861-03-17,1927-05-10)	Carezzano Inferiore	AL	\N	carezzano inferiore
B769	[1927-05-10,1928-03-07)	Carezzano Maggiore	AL	\N	carezzano maggiore
B769	[1928-03-07,)	Carezzano	AL	\N	carezzano
B770	[1861-03-17,1928-03-07)	Carezzano Superiore	AL	\N	carezzano superiore
B771	[1904-06-06,)	Carfizzi	KR	\N	carfizzi
B772	[1861-03-17,)	Cargeghe	SS	\N	cargeghe
B773	[1861-03-17,1928-10-17)	Cargiago	NO	\N	cargiago
B774	[1861-03-17,)	Cariati	CS	\N	cariati
B775	[1861-03-17,1928-05-04)	Caridà	RC	\N	carida
B776	[1861-03-17,)	Carife	AV	\N	carife
B777	[1861-03-17,)	Carignano	TO	\N	carignano
B778	[1861-03-17,)	Carimate	CO	\N	carimate
B779	[1861-03-17,1929-04-13)	Carinaro	NA	\N	carinaro
B779	[1946-07-03,)	Carinaro	CE	\N	carinaro
B780	[1861-03-17,)	Carini	PA	\N	carini
B781	[1861-03-17,)	Carinola	CE	\N	carinola
B782	[1861-03-17,)	Carisio	VC	\N	carisio
B783	[1920-10-16,)	Carisolo	TN	\N	carisolo
B784	[1861-03-17,)	Carlantino	FG	\N	carlantino
B785	[1928-05-12,)	Carlazzo	CO	\N	carlazzo
B786	[1861-03-17,1928-05-12)	Carlazzo Valsolda	CO	\N	carlazzo valsolda
B787	[1861-03-17,)	Carlentini	SR	\N	carlentini
B788	[1866-11-19,)	Carlino	UD	\N	carlino
B789	[1861-03-17,)	Carloforte	SU	\N	carloforte
B790	[1871-01-01,)	Carlopoli	CZ	\N	carlopoli
B791	[1861-03-17,)	Carmagnola	TO	\N	carmagnola
B792	[1861-03-17,)	Carmiano	LE	\N	carmiano
B793	[1921-01-05,1923-04-27)	Camnie	UD	\N	camnie
B793	[1923-04-27,1928-01-22)	Camigna	GO	\N	camigna
B794	[1861-03-17,)	Carmignano	PO	\N	carmignano
B795	[1867-08-26,)	Carmignano di Brenta	PD	\N	carmignano di brenta
B796	[1861-03-17,)	Carnago	VA	\N	carnago
B798	[1909-07-04,)	Carnate	MB	\N	carnate
B799	[1920-10-16,1923-04-27)	Carnedo	TN	\N	carnedo
B799	[1923-04-27,1929-04-13)	Cornedo	BZ	\N	cornedo
B799	[1929-04-13,)	Cornedo all'Isarco	BZ	\N	cornedo all isarco
B800	[1861-03-17,1928-02-21)	Carobbio	BG	\N	carobbio
B801	[1928-02-21,)	Carobbio degli Angeli	BG	\N	carobbio degli angeli
B802	[1861-03-17,)	Carolei	CS	\N	carolei
B803	[1861-03-17,)	Carona	BG	\N	carona
B804	[1861-03-17,)	Caronia	ME	\N	caronia
B805	[1869-03-11,1940-03-23)	Caronno Milanese	VA	\N	caronno milanese
B805	[1940-03-23,)	Caronno Pertusella	VA	\N	caronno pertusella
B806	[1861-03-17,1928-01-12)	Caronno Corbellaro	VA	\N	caronno corbellaro
B807	[1861-03-17,1940-03-23)	Caronno Ghiringhello	VA	\N	caronno ghiringhello
B807	[1940-03-23,)	Caronno Varesino	VA	\N	caronno varesino
B808	[1861-03-17,)	Carosino	TA	\N	carosino
B809	[1861-03-17,)	Carovigno	BR	\N	carovigno
B810	[1861-03-17,)	Carovilli	IS	\N	carovilli
B811	[1868-01-01,1928-12-15)	Carpaneta con Dosimo	CR	\N	carpaneta con dosimo
B812	[1861-03-17,1929-10-06)	Carpaneto	PC	\N	carpaneto
B812	[1929-10-06,)	Carpaneto Piacentino	PC	\N	carpaneto piacentino
B813	[1861-03-17,)	Carpanzano	CS	\N	carpanzano
B814	[1861-03-17,2018-01-01)	Carpasio	IM	\N	carpasio
B816	[1861-03-17,)	Carpegna	PU	\N	carpegna
B817	[1861-03-17,)	Carpenedolo	BS	\N	carpenedolo
B818	[1861-03-17,)	Carpeneto	AL	\N	carpeneto
B819	[1868-03-25,)	Carpi	MO	\N	carpi
B820	[1861-03-17,)	Carpiano	MI	\N	carpiano
B821	[1872-11-01,1929-02-08)	Carpignago	PV	\N	carpignago
B822	[1863-02-06,)	Carpignano Salentino	LE	\N	carpignano salentino
B823	[1863-04-23,)	Carpignano Sesia	NO	\N	carpignano sesia
B824	[1872-11-01,)	Cura Carpignano	PV	\N	cura carpignano
B825	[1884-06-20,)	Carpineti	RE	\N	carpineti
B826	[1863-02-06,)	Carpineto Sinello	CH	\N	carpineto sinello
B827	[1863-07-13,)	Carpineto della Nora	PE	\N	carpineto della nora
B828	[1873-01-14,)	Carpineto Romano	RM	\N	carpineto romano
B829	[1861-03-17,)	Carpino	FG	\N	carpino
B830	[1861-03-17,)	Carpinone	IS	\N	carpinone
B831	[1861-03-17,1928-09-26)	Carpugnino	NO	\N	carpugnino
B832	[1861-03-17,)	Carrara	MS	\N	carrara
B833	[1866-11-19,1995-04-08)	Carrara San Giorgio	PD	\N	carrara san giorgio
B834	[1866-11-19,1995-04-08)	Carrara Santo Stefano	PD	\N	carrara santo stefano
B835	[1866-11-19,)	Carrè	VI	\N	carre
B836	[1895-01-21,)	Carrega Ligure	AL	\N	carrega ligure
B838	[1861-03-17,)	Carro	SP	\N	carro
B839	[1861-03-17,)	Carrodano	SP	\N	carrodano
B840	[1861-03-17,)	Carrosio	AL	\N	carrosio
B841	[1861-03-17,)	Carrù	CN	\N	carru
B842	[1861-03-17,)	Carsoli	AQ	\N	carsoli
B843	[1861-03-17,1929-03-17)	Cartari e Calderara	IM	\N	cartari e calderara
B844	[1866-11-19,)	Cartigliano	VI	\N	cartigliano
B845	[1861-03-17,)	Cartignano	CN	\N	cartignano
B846	[1861-03-17,)	Cartoceto	PU	\N	cartoceto
B847	[1861-03-17,)	Cartosio	AL	\N	cartosio
B848	[1866-11-19,)	Cartura	PD	\N	cartura
B850	[1861-03-17,)	Carugate	MI	\N	carugate
B851	[1861-03-17,)	Carugo	CO	\N	carugo
B852	[1929-05-16,1929-12-28)	Carugo con Arosio	CO	\N	carugo con arosio
B852	[1929-12-28,1950-04-06)	Carugo Arosio	CO	\N	carugo arosio
B853	[1861-03-17,)	Carunchio	CH	\N	carunchio
B854	[1861-03-17,)	Carvico	BG	\N	carvico
B855	[1861-03-17,1926-01-22)	Carzago	BS	\N	carzago
B855	[1926-01-22,1928-02-16)	Carzago della Riviera	BS	\N	carzago della riviera
B856	[1920-10-16,)	Carzano	TN	\N	carzano
B857	[1861-03-17,)	Casabona	KR	\N	casabona
B858	[1861-03-17,)	Casacalenda	CB	\N	casacalenda
B859	[1861-03-17,)	Casacanditella	CH	\N	casacanditella
B860	[1872-03-03,1928-06-28)	Casagiove	NA	\N	casagiove
B860	[1946-11-12,)	Casagiove	CE	\N	casagiove
B861	[1861-03-17,)	Casalanguida	CH	\N	casalanguida
B862	[1861-03-17,)	Casalattico	FR	\N	casalattico
B863	[1928-12-14,1946-04-27)	Casalba	CE	\N	casalba
B864	[1861-03-17,)	Casalbeltrame	NO	\N	casalbeltrame
B865	[1861-03-17,)	Casalbordino	CH	\N	casalbordino
B866	[1861-03-17,)	Casalbore	AV	\N	casalbore
B867	[1895-12-09,)	Casalborgone	TO	\N	casalborgone
B868	[1862-12-29,)	Casalbuono	SA	\N	casalbuono
B869	[1867-09-06,)	Casalbuttano ed Uniti	CR	\N	casalbuttano ed uniti
B870	[1861-03-17,)	Casal Cermelli	AL	\N	casal cermelli
B871	[1861-03-17,)	Casalciprano	CB	\N	casalciprano
B872	[1861-03-17,1928-05-24)	Casal di Principe	NA	\N	casal di principe
B872	[1946-03-25,)	Casal di Principe	CE	\N	casal di principe
B873	[1892-03-28,)	Casalduni	BN	\N	casalduni
B874	[1862-12-19,1934-03-07)	Casale Cremasco	CR	\N	casale cremasco
B875	[1869-03-11,)	Casale Litta	VA	\N	casale litta
B876	[1869-01-02,)	Casale Corte Cerro	VB	\N	casale corte cerro
B877	[1867-08-26,)	Casale di Scodosia	PD	\N	casale di scodosia
B878	[1899-07-26,)	Casale Marittimo	PI	\N	casale marittimo
B879	[1868-02-14,)	Casale sul Sile	TV	\N	casale sul sile
B880	[1861-03-17,)	Casalecchio di Reno	BO	\N	casalecchio di reno
B881	[1934-03-07,)	Casale Cremasco-Vidolasco	CR	\N	casale cremasco vidolasco
B882	[1863-01-26,)	Casaleggio Boiro	AL	\N	casaleggio boiro
B883	[1863-04-23,)	Casaleggio Novara	NO	\N	casaleggio novara
B884	[1928-05-23,1948-01-16)	Casaleggio Castellazzo	NO	\N	casaleggio castellazzo
B885	[1861-03-17,)	Casale Monferrato	AL	\N	casale monferrato
B886	[1866-11-19,)	Casaleone	VR	\N	casaleone
B887	[1870-08-02,)	Casaletto Lodigiano	LO	\N	casaletto lodigiano
B888	[1862-12-29,)	Casaletto Spartano	SA	\N	casaletto spartano
B889	[1861-03-17,)	Casaletto Ceredano	CR	\N	casaletto ceredano
B890	[1861-03-17,)	Casaletto di Sopra	CR	\N	casaletto di sopra
B891	[1861-03-17,)	Casaletto Vaprio	CR	\N	casaletto vaprio
B892	[1861-03-17,)	Casalfiumanese	BO	\N	casalfiumanese
B893	[1861-03-17,)	Casalgrande	RE	\N	casalgrande
B894	[1861-03-17,)	Casalgrasso	CN	\N	casalgrasso
B895	[1893-06-02,)	Casal Velino	SA	\N	casal velino
B896	[1861-03-17,)	Casalincontrada	CH	\N	casalincontrada
B897	[1869-04-26,)	Casalino	NO	\N	casalino
B898	[1861-03-17,)	Casalmaggiore	CR	\N	casalmaggiore
B899	[1863-01-26,)	Casalmaiocco	LO	\N	casalmaiocco
B900	[1867-09-07,)	Casalmorano	CR	\N	casalmorano
B901	[1868-07-01,)	Casalmoro	MN	\N	casalmoro
B902	[1861-03-17,)	Casalnoceto	AL	\N	casalnoceto
B903	[1863-01-19,)	Villapiana	CS	\N	villapiana
B904	[1862-11-10,)	Casalnuovo Monterotaro	FG	\N	casalnuovo monterotaro
B905	[1863-02-06,)	Casalnuovo di Napoli	NA	\N	casalnuovo di napoli
B906	[1863-04-10,1936-07-29)	San Paolo Albanese	PZ	\N	san paolo albanese
B906	[1936-07-29,1962-03-28)	Casalnuovo Lucano	PZ	\N	casalnuovo lucano
B906	[1962-03-28,)	San Paolo Albanese	PZ	\N	san paolo albanese
B907	[1868-07-01,)	Casaloldo	MN	\N	casaloldo
B908	[1861-03-17,1868-06-14)	Casalorzo Geroldi	CR	\N	casalorzo geroldi
B909	[1861-03-17,1873-10-18)	Casalpoglio	MN	\N	casalpoglio
B910	[1861-03-17,)	Casalpusterlengo	LO	\N	casalpusterlengo
B911	[1868-07-01,)	Casalromano	MN	\N	casalromano
B912	[1866-11-19,1941-02-07)	Casal Serugo	PD	\N	casal serugo
B912	[1941-02-07,)	Casalserugo	PD	\N	casalserugo
B914	[1888-03-12,)	Pozzaglio ed Uniti	CR	\N	pozzaglio ed uniti
B915	[1863-04-10,)	Trinitapoli	BT	\N	trinitapoli
B916	[1861-03-17,1929-04-24)	Casaluce	NA	\N	casaluce
B916	[1946-12-21,)	Casaluce	CE	\N	casaluce
B917	[1862-11-10,)	Casalvecchio di Puglia	FG	\N	casalvecchio di puglia
B918	[1862-11-10,)	Casalvecchio Siculo	ME	\N	casalvecchio siculo
B919	[1861-03-17,)	Casalvieri	FR	\N	casalvieri
B920	[1861-03-17,)	Casalvolone	NO	\N	casalvolone
B921	[1861-03-17,)	Casalzuigno	VA	\N	casalzuigno
B922	[1861-03-17,)	Casamarciano	NA	\N	casamarciano
B923	[1861-03-17,)	Casamassima	BA	\N	casamassima
B924	[1861-03-17,1956-08-15)	Casamicciola	NA	\N	casamicciola
B924	[1956-08-15,)	Casamicciola Terme	NA	\N	casamicciola terme
B925	[1861-03-17,)	Casandrino	NA	\N	casandrino
B926	[1864-03-11,1903-05-10)	Casanova di Uggiate	CO	\N	casanova di uggiate
B926	[1903-05-10,1928-05-04)	Casanova Lanza	CO	\N	casanova lanza
B927	[1863-04-23,)	Casanova Lerrone	SV	\N	casanova lerrone
B928	[1863-04-23,)	Casanova Elvo	VC	\N	casanova elvo
B929	[1861-03-17,)	Casanova Lonati	PV	\N	casanova lonati
B932	[1871-01-15,)	Casape	RM	\N	casape
B933	[1861-03-17,)	Casapinta	BI	\N	casapinta
B934	[1861-03-17,)	Casaprota	RI	\N	casaprota
B935	[1861-03-17,1929-02-07)	Casapulla	NA	\N	casapulla
B935	[1946-12-19,)	Casapulla	CE	\N	casapulla
B936	[1885-01-15,)	Casarano	LE	\N	casarano
B937	[1861-03-17,)	Casargo	LC	\N	casargo
B938	[1861-03-17,)	Casarile	MI	\N	casarile
B939	[1878-06-10,)	Casarza Ligure	GE	\N	casarza ligure
B940	[1867-09-02,)	Casarsa della Delizia	PN	\N	casarsa della delizia
B941	[1861-03-17,)	Casasco	AL	\N	casasco
B942	[1863-02-23,2018-01-01)	Casasco d'Intelvi	CO	\N	casasco d intelvi
B943	[1874-11-17,)	Casatenovo	LC	\N	casatenovo
B945	[1877-03-09,)	Casatisma	PV	\N	casatisma
B946	[1946-07-30,)	Casavatore	NA	\N	casavatore
B947	[1861-03-17,1927-02-18)	Mologno	BG	\N	mologno
B947	[1927-02-18,)	Casazza	BG	\N	casazza
B948	[1861-03-17,)	Cascia	PG	\N	cascia
B949	[1861-03-17,)	Casciago	VA	\N	casciago
B950	[1861-03-17,)	Cascina	PI	\N	cascina
B952	[1861-03-17,1964-10-02)	Cascine San Giacomo	VC	\N	cascine san giacomo
B952	[1964-10-02,)	San Giacomo Vercellese	VC	\N	san giacomo vercellese
B953	[1925-07-10,)	Cascinette d'Ivrea	TO	\N	cascinette d ivrea
B954	[1861-03-17,)	Casei Gerola	PV	\N	casei gerola
B955	[1871-08-01,)	Caselette	TO	\N	caselette
B956	[1893-08-30,)	Casella	GE	\N	casella
B958	[1863-04-13,)	Caselle Lurani	LO	\N	caselle lurani
B959	[1863-02-06,)	Caselle in Pittari	SA	\N	caselle in pittari
B960	[1863-01-05,)	Caselle Torinese	TO	\N	caselle torinese
B961	[1861-03-17,)	Caselle Landi	LO	\N	caselle landi
B962	[1865-08-13,1929-12-18)	Casellina e Torri	FI	\N	casellina e torri
B962	[1929-12-18,)	Scandicci	FI	\N	scandicci
B963	[1861-03-17,)	Caserta	CE	\N	caserta
B964	[1920-10-16,1968-08-28)	Casez	TN	\N	casez
B965	[1866-11-19,)	Casier	TV	\N	casier
B966	[1861-03-17,)	Casignana	RC	\N	casignana
B967	[1861-03-17,)	Casina	RE	\N	casina
B968	[1861-03-17,1950-05-28)	Casino	CZ	\N	casino
B968	[1950-05-28,)	Castelsilano	KR	\N	castelsilano
B969	[1896-07-03,)	Castel di Casio	BO	\N	castel di casio
B970	[1861-03-17,1880-03-16)	Casirago	CO	\N	casirago
B971	[1863-07-13,)	Casirate d'Adda	BG	\N	casirate d adda
B973	[1861-03-17,1928-05-05)	Casletto	CO	\N	casletto
B974	[1882-08-02,)	Caslino d'Erba	CO	\N	caslino d erba
B975	[1863-02-23,1928-06-14)	Caslino al Piano	CO	\N	caslino al piano
B976	[1861-03-17,1937-10-10)	Casnate	CO	\N	casnate
B977	[1937-10-10,)	Casnate con Bernate	CO	\N	casnate con bernate
B978	[1861-03-17,)	Casnigo	BG	\N	casnigo
B979	[1863-03-30,)	Casola in Lunigiana	MS	\N	casola in lunigiana
B980	[1863-01-19,)	Casola di Napoli	NA	\N	casola di napoli
B982	[1861-03-17,)	Casola Valsenio	RA	\N	casola valsenio
B983	[1864-11-07,2017-05-05)	Casole Bruzio	CS	\N	casole bruzio
B984	[1862-10-06,)	Casole d'Elsa	SI	\N	casole d elsa
B985	[1861-03-17,)	Casoli	CH	\N	casoli
B987	[1902-01-17,)	Casorate Sempione	VA	\N	casorate sempione
B988	[1863-03-30,)	Casorate Primo	PV	\N	casorate primo
B989	[1869-03-11,)	Casorezzo	MI	\N	casorezzo
B990	[1861-03-17,)	Casoria	NA	\N	casoria
B991	[1861-03-17,2022-03-03)	Casorzo	AT	\N	casorzo
B991	[2022-03-03,)	Casorzo Monferrato	AT	\N	casorzo monferrato
B992	[1920-10-16,1940-09-13)	Casotto	VI	\N	casotto
B993	[1861-03-17,)	Caspoggio	SO	\N	caspoggio
B994	[1866-11-19,)	Cassacco	UD	\N	cassacco
B995	[1861-03-17,1927-06-08)	Cassago	CO	\N	cassago
B996	[1927-06-07,)	Cassago Brianza	LC	\N	cassago brianza
B997	[1863-02-06,)	Cassano Irpino	AV	\N	cassano irpino
B998	[1863-01-19,)	Cassano delle Murge	BA	\N	cassano delle murge
B999	[1863-02-23,)	Cassano Valcuvia	VA	\N	cassano valcuvia
C001	[1862-12-29,1928-09-23)	Cassano Albese	CO	\N	cassano albese
C002	[1863-01-19,)	Cassano all'Ionio	CS	\N	cassano all ionio
C003	[1869-03-11,)	Cassano d'Adda	MI	\N	cassano d adda
C004	[1861-03-17,)	Cassano Magnago	VA	\N	cassano magnago
C005	[1861-03-17,2018-01-01)	Cassano Spinola	AL	\N	cassano spinola
C006	[1861-03-17,)	Cassaro	SR	\N	cassaro
C007	[1861-03-17,)	Cassiglio	BG	\N	cassiglio
C013	[1895-01-07,)	Pero	MI	\N	pero
C014	[1870-08-02,)	Cassina de' Pecchi	MI	\N	cassina de pecchi
C016	[1861-03-17,1928-01-26)	Cassina Mariaga	CO	\N	cassina mariaga
C020	[1861-03-17,)	Cassina Rizzardi	CO	\N	cassina rizzardi
C022	[1861-03-17,)	Cassinasco	AT	\N	cassinasco
C024	[1861-03-17,)	Cassina Valsassina	LC	\N	cassina valsassina
C027	[1861-03-17,)	Cassine	AL	\N	cassine
C029	[1861-03-17,1929-05-04)	Cassine Gandine	CR	\N	cassine gandine
C030	[1861-03-17,)	Cassinelle	AL	\N	cassinelle
C033	[1862-12-01,)	Cassinetta di Lugagnano	MI	\N	cassinetta di lugagnano
C034	[1863-08-10,)	Cassino	FR	\N	cassino
C037	[1866-11-19,)	Cassola	VI	\N	cassola
C038	[1861-03-17,)	Cassolnovo	PV	\N	cassolnovo
C040	[1863-07-13,)	Castel Castagna	TE	\N	castel castagna
C041	[1866-11-19,)	Castagnaro	VR	\N	castagnaro
C043	[1920-10-16,1929-01-25)	Castagnè	TN	\N	castagne
C044	[1861-03-17,1900-03-25)	Castagneto	PI	\N	castagneto
C044	[1900-03-25,1907-11-08)	Castagneto Marittimo	PI	\N	castagneto marittimo
C044	[1907-11-08,)	Castagneto Carducci	LI	\N	castagneto carducci
C045	[1895-12-09,1913-07-15)	Castagneto	TO	\N	castagneto
C045	[1913-07-15,)	Castagneto Po	TO	\N	castagneto po
C046	[1861-03-17,)	Castagnito	CN	\N	castagnito
C047	[1863-02-16,)	Castagnole Monferrato	AT	\N	castagnole monferrato
C048	[1864-04-01,)	Castagnole Piemonte	TO	\N	castagnole piemonte
C049	[1861-03-17,)	Castagnole delle Lanze	AT	\N	castagnole delle lanze
C050	[1861-03-17,)	Castana	PV	\N	castana
C051	[1865-06-23,)	Castell'umberto	ME	\N	castell umberto
C052	[1864-03-11,)	Castano Primo	MI	\N	castano primo
C053	[1861-03-17,)	Casteggio	PV	\N	casteggio
C055	[1879-01-24,)	Castegnato	BS	\N	castegnato
C056	[1866-11-19,)	Castegnero	VI	\N	castegnero
C057	[1866-11-19,)	Castelbaldo	PD	\N	castelbaldo
C058	[1861-03-17,)	Castel Baronia	AV	\N	castel baronia
C059	[1866-11-19,)	Castelbelforte	MN	\N	castelbelforte
C060	[1861-03-17,)	Castelbellino	AN	\N	castelbellino
C061	[1920-10-16,1929-02-15)	Castelbello	BZ	\N	castelbello
C062	[1929-02-14,)	Castelbello-Ciardes	BZ	\N	castelbello ciardes
C063	[1861-03-17,)	Castelbianco	SV	\N	castelbianco
C064	[1863-02-16,)	Castel Boglione	AT	\N	castel boglione
C065	[1861-03-17,)	Castel Bolognese	RA	\N	castel bolognese
C066	[1861-03-17,)	Castelbottaccio	CB	\N	castelbottaccio
C067	[1861-03-17,)	Castelbuono	PA	\N	castelbuono
C068	[1871-01-15,1927-12-31)	Castel Cellesi	VT	\N	castel cellesi
C069	[1864-02-02,)	Castelcivita	SA	\N	castelcivita
C070	[1863-01-26,)	Servigliano	FM	\N	servigliano
C071	[1861-03-17,1921-11-23)	Tomba di Senigallia	AN	\N	tomba di senigallia
C071	[1921-11-23,2014-01-01)	Castel Colonna	AN	\N	castel colonna
C072	[1861-03-17,)	Castelcovati	BS	\N	castelcovati
C073	[1866-11-19,)	Castelcucco	TV	\N	castelcucco
C074	[1861-03-17,)	Casteldaccia	PA	\N	casteldaccia
C075	[1861-03-17,)	Castel d'Aiano	BO	\N	castel d aiano
C076	[1867-06-24,)	Castel d'Ario	MN	\N	castel d ario
C077	[1920-10-16,1923-04-27)	Castello di Pusteria	TN	\N	castello di pusteria
C077	[1923-04-27,1929-03-25)	Casteldarne	BZ	\N	casteldarne
C078	[1866-11-19,)	Castel d'Azzano	VR	\N	castel d azzano
C079	[1927-08-05,)	Castelli Calepio	BG	\N	castelli calepio
C080	[1861-03-17,)	Casteldelci	RN	\N	casteldelci
C081	[1861-03-17,)	Casteldelfino	CN	\N	casteldelfino
C082	[1861-03-17,)	Castel del Giudice	IS	\N	castel del giudice
C083	[1861-03-17,)	Castel del Monte	AQ	\N	castel del monte
C084	[1866-11-19,1878-11-23)	Castel del Monte Udinese	UD	\N	castel del monte udinese
C085	[1861-03-17,)	Castel del Piano	GR	\N	castel del piano
C086	[1884-06-18,)	Castel del Rio	BO	\N	castel del rio
C087	[1861-03-17,1928-06-28)	Castel Dè Ratti	AL	\N	castel de ratti
C089	[1861-03-17,)	Casteldidone	CR	\N	casteldidone
C090	[1861-03-17,)	Castel di Ieri	AQ	\N	castel di ieri
C091	[1934-03-07,)	Castel di Iudica	CT	\N	castel di iudica
C093	[1862-11-24,)	Castel di Lama	AP	\N	castel di lama
C094	[1863-05-06,)	Castel di Lucio	ME	\N	castel di lucio
C096	[1861-03-17,)	Castel di Sangro	AQ	\N	castel di sangro
C097	[1863-07-13,)	Castel di Sasso	CE	\N	castel di sasso
C098	[1864-03-11,)	Castel di Tora	RI	\N	castel di tora
C099	[1928-05-12,1947-09-16)	Castel Dobra	GO	\N	castel dobra
C100	[1861-03-17,)	Castelfidardo	AN	\N	castelfidardo
C101	[1876-03-20,)	Castelfiorentino	FI	\N	castelfiorentino
C102	[1861-03-17,)	Castel Focognano	AR	\N	castel focognano
C103	[1920-10-16,2020-01-01)	Castelfondo	TN	\N	castelfondo
C104	[1861-03-17,)	Castelforte	LT	\N	castelforte
C105	[1861-03-17,)	Castelfranci	AV	\N	castelfranci
C106	[1863-02-06,)	Castelfranco in Miscano	BN	\N	castelfranco in miscano
C107	[1862-10-31,1940-09-07)	Castelfranco Dell'Emilia	MO	\N	castelfranco dell emilia
C107	[1940-09-07,)	Castelfranco Emilia	MO	\N	castelfranco emilia
C108	[1863-04-10,)	Castrolibero	CS	\N	castrolibero
C110	[1862-11-10,)	Castel Vittorio	IM	\N	castel vittorio
C111	[1867-11-25,)	Castelfranco Veneto	TV	\N	castelfranco veneto
C112	[1861-03-17,2014-01-01)	Castelfranco di Sopra	AR	\N	castelfranco di sopra
C113	[1861-03-17,1925-11-30)	Castelfranco di sotto	FI	\N	castelfranco di sotto
C113	[1925-11-30,)	Castelfranco di Sotto	PI	\N	castelfranco di sotto
C114	[1864-02-10,)	Castel Frentano	CH	\N	castel frentano
C115	[1862-12-19,)	Castel Gabbiano	CR	\N	castel gabbiano
C116	[1871-01-15,)	Castel Gandolfo	RM	\N	castel gandolfo
C117	[1861-03-17,)	Castel Giorgio	TR	\N	castel giorgio
C118	[1873-10-18,)	Castel Goffredo	MN	\N	castel goffredo
C119	[1866-11-19,)	Castelgomberto	VI	\N	castelgomberto
C120	[1861-03-17,)	Castelgrande	PZ	\N	castelgrande
C121	[1876-11-10,)	Castel Guelfo di Bologna	BO	\N	castel guelfo di bologna
C122	[1866-11-19,)	Castelguglielmo	RO	\N	castelguglielmo
C123	[1861-03-17,)	Castelguidone	CH	\N	castelguidone
C124	[1921-01-05,1923-04-27)	Iablanizza	PL	\N	iablanizza
C124	[1923-04-27,1947-09-16)	Castel Iablanizza	FU	\N	castel iablanizza
C125	[1861-03-17,)	Castellabate	SA	\N	castellabate
C126	[1861-03-17,)	Castellafiume	AQ	\N	castellafiume
C127	[1861-03-17,1935-04-08)	Castell'Alfero	AL	\N	castell alfero
C127	[1935-04-08,)	Castell'alfero	AT	\N	castell alfero
C128	[1861-03-17,)	Castellalto	TE	\N	castellalto
C129	[1863-02-06,)	Castellammare di Stabia	NA	\N	castellammare di stabia
C130	[1861-03-17,)	Castellammare del Golfo	TP	\N	castellammare del golfo
C131	[1861-03-17,1872-11-01)	Castel Lambro	PV	\N	castel lambro
C132	[1861-03-17,1863-07-13)	Castellammare	TE	\N	castellammare
C132	[1863-07-13,1927-01-13)	Castellammare Adriatico	PE	\N	castellammare adriatico
C133	[1861-03-17,)	Castellamonte	TO	\N	castellamonte
C134	[1861-03-17,1950-06-29)	Castellana	BA	\N	castellana
C134	[1950-06-29,)	Castellana Grotte	BA	\N	castellana grotte
C135	[1947-07-10,)	Castellana Sicula	PA	\N	castellana sicula
C136	[1861-03-17,)	Castellaneta	TA	\N	castellaneta
C137	[1861-03-17,2019-05-31)	Castellania	AL	\N	castellania
C137	[2019-05-31,)	Castellania Coppi	AL	\N	castellania coppi
C138	[1920-10-16,1929-02-21)	Castellano	TN	\N	castellano
C139	[1869-03-11,)	Castellanza	VA	\N	castellanza
C140	[1861-03-17,2019-01-01)	Castellar	CN	\N	castellar
C141	[1861-03-17,)	Castellarano	RE	\N	castellarano
C142	[1861-03-17,)	Castellar Guidobono	AL	\N	castellar guidobono
C143	[1861-03-17,)	Castellaro	IM	\N	castellaro
C144	[1861-03-17,1928-07-28)	Castellaro Dè Giorgi	PV	\N	castellaro de giorgi
C145	[1861-03-17,)	Castell'arquato	PC	\N	castell arquato
C146	[1866-11-19,2014-02-22)	Castellavazzo	BL	\N	castellavazzo
C147	[1915-04-05,)	Castell'azzara	GR	\N	castell azzara
C148	[1863-02-16,)	Castellazzo Bormida	AL	\N	castellazzo bormida
C149	[1863-04-23,)	Castellazzo Novarese	NO	\N	castellazzo novarese
C151	[1861-03-17,1930-04-07)	Castellengo	VC	\N	castellengo
C152	[1864-11-07,)	Castelleone di Suasa	AN	\N	castelleone di suasa
C153	[1868-01-01,)	Castelleone	CR	\N	castelleone
C154	[1861-03-17,1928-06-27)	Castellero	AL	\N	castellero
C154	[1947-01-10,)	Castellero	AT	\N	castellero
C155	[1861-03-17,)	Castelletto Cervo	BI	\N	castelletto cervo
C156	[1861-03-17,)	Castelletto d'Erro	AL	\N	castelletto d erro
C157	[1928-12-09,)	Castelletto di Branduzzo	PV	\N	castelletto di branduzzo
C158	[1861-03-17,)	Castelletto d'Orba	AL	\N	castelletto d orba
C160	[1861-03-17,)	Castelletto Merli	AL	\N	castelletto merli
C161	[1861-03-17,)	Castelletto Molina	AT	\N	castelletto molina
C162	[1861-03-17,1937-10-16)	Castelletto Scazzoso	AL	\N	castelletto scazzoso
C162	[1937-10-16,)	Castelletto Monferrato	AL	\N	castelletto monferrato
C163	[1861-03-17,1931-01-01)	Castelletto Monforte	CN	\N	castelletto monforte
C164	[1871-08-03,1928-12-09)	Castelletto Po	PV	\N	castelletto po
C165	[1871-07-10,)	Castelletto Stura	CN	\N	castelletto stura
C166	[1861-03-17,)	Castelletto Sopra Ticino	NO	\N	castelletto sopra ticino
C167	[1861-03-17,)	Castelletto Uzzone	CN	\N	castelletto uzzone
C168	[1861-03-17,1929-06-04)	Castelletto Villa	VC	\N	castelletto villa
C169	[1861-03-17,)	Castelli	TE	\N	castelli
C171	[1928-08-12,1948-05-08)	Castelli Cusiani	NO	\N	castelli cusiani
C172	[1861-03-17,)	Castellina in Chianti	SI	\N	castellina in chianti
C173	[1861-03-17,2015-01-30)	Castellinaldo	CN	\N	castellinaldo
C173	[2015-01-30,)	Castellinaldo d'Alba	CN	\N	castellinaldo d alba
C174	[1861-03-17,)	Castellina Marittima	PI	\N	castellina marittima
C175	[1863-02-06,)	Castellino del Biferno	CB	\N	castellino del biferno
C176	[1862-12-19,)	Castellino Tanaro	CN	\N	castellino tanaro
C177	[1878-08-13,)	Castelliri	FR	\N	castelliri
C178	[1862-11-10,1970-10-28)	Castello d'Alife	CE	\N	castello d alife
C178	[1970-10-28,)	Castello del Matese	CE	\N	castello del matese
C179	[1862-12-29,1927-06-10)	Castello Valsolda	CO	\N	castello valsolda
C180	[1869-10-25,1924-01-12)	Castello sopra Lecco	CO	\N	castello sopra lecco
C181	[1863-07-13,1928-07-29)	Castello Valtravaglia	VA	\N	castello valtravaglia
C181	[1928-07-29,)	Castelveccana	VA	\N	castelveccana
C182	[1920-10-16,1928-09-09)	Castello	TN	\N	castello
C183	[1920-10-16,1955-08-04)	Castello	TN	\N	castello
C183	[1955-08-04,)	Castel Condino	TN	\N	castel condino
C184	[1861-03-17,)	Castello d'Agogna	PV	\N	castello d agogna
C185	[1861-03-17,)	Castello d'Argile	BO	\N	castello d argile
C186	[1861-03-17,)	Castello dell'Acqua	SO	\N	castello dell acqua
C187	[1928-02-10,)	Castello di Brianza	LC	\N	castello di brianza
C188	[1862-10-06,)	Castello di Cisterna	NA	\N	castello di cisterna
C189	[1920-10-16,1973-09-26)	Castello di Fiemme	TN	\N	castello di fiemme
C189	[1973-09-26,)	Castello-Molina di Fiemme	TN	\N	castello molina di fiemme
C190	[1887-07-22,)	Castello di Godego	TV	\N	castello di godego
C191	[1862-12-19,2014-01-01)	Castello di Serravalle	BO	\N	castello di serravalle
C192	[1861-03-17,1928-04-18)	Castellone al Volturno	CB	\N	castellone al volturno
C193	[1861-03-17,1928-06-15)	Castellonorato	RM	\N	castellonorato
C194	[1920-10-16,)	Castello Tesino	TN	\N	castello tesino
C195	[1872-01-01,)	Castellucchio	MN	\N	castellucchio
C196	[1928-05-12,1935-06-17)	Castelluccio	PZ	\N	castelluccio
C197	[1885-02-06,)	Castelmauro	CB	\N	castelmauro
C198	[1861-03-17,)	Castelluccio dei Sauri	FG	\N	castelluccio dei sauri
C199	[1861-03-17,)	Castelluccio Inferiore	PZ	\N	castelluccio inferiore
C200	[1893-11-13,1928-06-15)	Castel Verrino	CB	\N	castel verrino
C200	[1946-10-12,)	Castelverrino	IS	\N	castelverrino
C201	[1861-03-17,)	Castelluccio Superiore	PZ	\N	castelluccio superiore
C202	[1861-03-17,)	Castelluccio Valmaggiore	FG	\N	castelluccio valmaggiore
C203	[1871-01-15,)	Castel Madama	RM	\N	castel madama
C204	[1861-03-17,)	Castel Maggiore	BO	\N	castel maggiore
C205	[1861-03-17,)	Castelmagno	CN	\N	castelmagno
C206	[1861-03-17,)	Castelmarte	CO	\N	castelmarte
C207	[1928-08-14,)	Castelmassa	RO	\N	castelmassa
C208	[1864-06-23,)	Castel Mella	BS	\N	castel mella
C209	[1861-03-17,)	Castelmezzano	PZ	\N	castelmezzano
C210	[1862-11-10,)	Castelmola	ME	\N	castelmola
C211	[1862-11-10,)	Castel Morrone	CE	\N	castel morrone
C213	[1890-06-15,)	Castelnovetto	PV	\N	castelnovetto
C214	[1862-12-19,)	Castelnuovo di Ceva	CN	\N	castelnuovo di ceva
C215	[1867-07-22,)	Castelnovo Bariano	RO	\N	castelnovo bariano
C216	[1920-10-16,)	Castelnuovo	TN	\N	castelnuovo
C217	[1867-09-02,)	Castelnovo del Friuli	PN	\N	castelnovo del friuli
C218	[1861-03-17,)	Castelnovo di Sotto	RE	\N	castelnovo di sotto
C219	[1871-05-01,)	Castelnovo ne' Monti	RE	\N	castelnovo ne monti
C220	[1863-02-23,1910-12-24)	Castelnuovo Bazente	CO	\N	castelnuovo bazente
C220	[1910-12-24,)	Castelnuovo Bozzente	CO	\N	castelnuovo bozzente
C222	[1864-02-14,)	Castelnuovo della Daunia	FG	\N	castelnuovo della daunia
C223	[1862-09-29,)	Castelnuovo Parano	FR	\N	castelnuovo parano
C224	[1863-04-13,)	Castelnuovo di Farfa	RI	\N	castelnuovo di farfa
C225	[1867-08-26,1970-08-04)	Castelnuovo di Verona	VR	\N	castelnuovo di verona
C225	[1970-08-04,)	Castelnuovo del Garda	VR	\N	castelnuovo del garda
C226	[1861-03-17,)	Castelnuovo Belbo	AT	\N	castelnuovo belbo
C227	[1861-03-17,)	Castelnuovo Berardenga	SI	\N	castelnuovo berardenga
C228	[1861-03-17,)	Castelnuovo Bocca d'Adda	LO	\N	castelnuovo bocca d adda
C229	[1861-03-17,)	Castelnuovo Bormida	AL	\N	castelnuovo bormida
C230	[1861-03-17,)	Castelnuovo Calcea	AT	\N	castelnuovo calcea
C231	[1861-03-17,)	Castelnuovo Cilento	SA	\N	castelnuovo cilento
C232	[1861-03-17,1930-03-30)	Castelnuovo d'Asti	AL	\N	castelnuovo d asti
C232	[1930-03-30,)	Castelnuovo Don Bosco	AT	\N	castelnuovo don bosco
C235	[1861-03-17,)	Castelnuovo di Conza	SA	\N	castelnuovo di conza
C236	[1861-03-17,)	Castelnuovo di Garfagnana	LU	\N	castelnuovo di garfagnana
C237	[1871-01-15,)	Castelnuovo di Porto	RM	\N	castelnuovo di porto
C238	[1921-01-05,1947-09-16)	Castelnuovo d'Istria	FU	\N	castelnuovo d istria
C240	[1861-03-17,)	Castelnuovo Magra	SP	\N	castelnuovo magra
C241	[1928-12-19,)	Castelnuovo Nigra	TO	\N	castelnuovo nigra
C242	[1861-03-17,)	Castelnuovo Rangone	MO	\N	castelnuovo rangone
C243	[1891-05-11,)	Castelnuovo Scrivia	AL	\N	castelnuovo scrivia
C244	[1870-06-24,)	Castelnuovo di Val di Cecina	PI	\N	castelnuovo di val di cecina
C245	[1861-03-17,)	Castelpagano	BN	\N	castelpagano
C246	[1861-03-17,)	Castelpetroso	IS	\N	castelpetroso
C247	[1861-03-17,)	Castelpizzuto	IS	\N	castelpizzuto
C248	[1861-03-17,)	Castelplanio	AN	\N	castelplanio
C249	[1861-03-17,1934-11-20)	Castelponzone	CR	\N	castelponzone
C250	[1861-03-17,)	Castelpoto	BN	\N	castelpoto
C251	[1861-03-17,)	Castelraimondo	MC	\N	castelraimondo
C252	[1875-06-24,1927-04-09)	Castel Ritaldi e San Giovanni	PG	\N	castel ritaldi e san giovanni
C252	[1930-09-14,)	Castel Ritaldi	PG	\N	castel ritaldi
C253	[1861-03-17,)	Castel Rocchero	AT	\N	castel rocchero
C254	[1920-10-16,)	Castelrotto	BZ	\N	castelrotto
C255	[1861-03-17,)	Castel Rozzone	BG	\N	castel rozzone
C256	[1861-03-17,1929-04-12)	Castelruggiero	SA	\N	castelruggiero
C259	[1863-01-19,)	Castel San Giorgio	SA	\N	castel san giorgio
C261	[1861-03-17,)	Castel San Giovanni	PC	\N	castel san giovanni
C262	[1861-03-17,)	Castel San Lorenzo	SA	\N	castel san lorenzo
C263	[1868-04-01,)	Castel San Niccolò	AR	\N	castel san niccolo
C264	[1863-02-16,1929-05-23)	Castel San Pietro Monferrato	AL	\N	castel san pietro monferrato
C265	[1862-10-31,1959-05-31)	Castel San Pietro Dell'Emilia	BO	\N	castel san pietro dell emilia
C265	[1959-05-31,)	Castel San Pietro Terme	BO	\N	castel san pietro terme
C266	[1872-11-24,)	Castel San Pietro Romano	RM	\N	castel san pietro romano
C267	[1913-01-01,1961-12-26)	Castelsantangelo	MC	\N	castelsantangelo
C267	[1961-12-26,)	Castelsantangelo sul Nera	MC	\N	castelsantangelo sul nera
C268	[1861-03-17,)	Castel Sant'Angelo	RI	\N	castel sant angelo
C269	[1871-01-15,)	Castel Sant'Elia	VT	\N	castel sant elia
C270	[1928-04-17,)	Castel San Vincenzo	IS	\N	castel san vincenzo
C271	[1861-03-17,)	Castelsaraceno	PZ	\N	castelsaraceno
C272	[1861-03-17,)	Castelsardo	SS	\N	castelsardo
C273	[1861-03-17,)	Castelseprio	VA	\N	castelseprio
C274	[1861-03-17,)	Castelspina	AL	\N	castelspina
C275	[1861-03-17,)	Casteltermini	AG	\N	casteltermini
C276	[1863-04-23,)	Castelvecchio di Rocca Barbena	SV	\N	castelvecchio di rocca barbena
C277	[1862-11-10,1923-11-29)	Castelvecchio di Santa Maria Maggiore	IM	\N	castelvecchio di santa maria maggiore
C278	[1906-08-12,)	Castelvecchio Calvisio	AQ	\N	castelvecchio calvisio
C279	[1861-03-17,)	Castelvecchio Subequo	AQ	\N	castelvecchio subequo
C280	[1861-03-17,)	Castelvenere	BN	\N	castelvenere
C281	[1863-02-16,1928-08-08)	Castelvero d'Asti	AL	\N	castelvero d asti
C282	[1861-03-17,1939-10-21)	Verres	AO	\N	verres
C282	[1939-10-21,1946-01-30)	Castel Verres	AO	\N	castel verres
C282	[1946-01-30,)	Verres	AO	\N	verres
C283	[1862-12-29,1950-07-20)	Castelvetere di Calore	AV	\N	castelvetere di calore
C283	[1950-07-20,)	Castelvetere sul Calore	AV	\N	castelvetere sul calore
C284	[1863-02-06,)	Castelvetere in Val Fortore	BN	\N	castelvetere in val fortore
C285	[1863-04-10,)	Caulonia	RC	\N	caulonia
C286	[1861-03-17,)	Castelvetrano	TP	\N	castelvetrano
C287	[1862-12-29,)	Castelvetro di Modena	MO	\N	castelvetro di modena
C288	[1862-11-28,)	Castelvetro Piacentino	PC	\N	castelvetro piacentino
C289	[1879-08-29,)	Castel Viscardo	TR	\N	castel viscardo
C290	[1861-03-17,)	Castelvisconti	CR	\N	castelvisconti
C291	[1861-03-17,)	Castel Volturno	CE	\N	castel volturno
C292	[1861-03-17,)	Castenaso	BO	\N	castenaso
C293	[1861-03-17,)	Castenedolo	BS	\N	castenedolo
C294	[1861-03-17,1939-10-21)	Chatillon	AO	\N	chatillon
C294	[1939-10-21,1946-01-30)	Castiglion Dora	AO	\N	castiglion dora
C294	[1946-01-30,)	Chatillon	AO	\N	chatillon
C295	[1863-02-16,1929-06-05)	Castiglione d'Asti	AL	\N	castiglione d asti
C296	[1863-04-13,)	Castiglione dei Pepoli	BO	\N	castiglione dei pepoli
C297	[1862-12-29,)	Castiglione di Sicilia	CT	\N	castiglione di sicilia
C298	[1863-02-06,)	Castiglione Messer Marino	CH	\N	castiglione messer marino
C299	[1863-07-13,2018-01-01)	Castiglione d'Intelvi	CO	\N	castiglione d intelvi
C300	[1863-02-23,)	Castiglione Olona	VA	\N	castiglione olona
C301	[1863-01-19,)	Castiglione Cosentino	CS	\N	castiglione cosentino
C302	[1863-04-23,)	Castiglione Chiavarese	GE	\N	castiglione chiavarese
C303	[1863-03-30,)	Castiglione di Garfagnana	LU	\N	castiglione di garfagnana
C304	[1863-01-26,)	Castiglione d'Adda	LO	\N	castiglione d adda
C305	[1862-12-29,1928-09-07)	Castiglione d'Ossola	NO	\N	castiglione d ossola
C306	[1862-11-07,)	Castiglione del Genovesi	SA	\N	castiglione del genovesi
C307	[1863-01-05,)	Castiglione Torinese	TO	\N	castiglione torinese
C308	[1863-08-10,)	Castiglione a Casauria	PE	\N	castiglione a casauria
C309	[1875-05-11,)	Castiglione del Lago	PG	\N	castiglione del lago
C310	[1861-03-17,)	Castiglione della Pescaia	GR	\N	castiglione della pescaia
C311	[1870-01-02,1928-03-27)	Castiglione della Valle	TE	\N	castiglione della valle
C311	[1928-03-27,)	Colledara	TE	\N	colledara
C312	[1868-07-01,)	Castiglione delle Stiviere	MN	\N	castiglione delle stiviere
C313	[1867-07-22,)	Castiglione d'Orcia	SI	\N	castiglione d orcia
C314	[1861-03-17,)	Castiglione Falletto	CN	\N	castiglione falletto
C315	[1871-01-15,)	Castiglione in Teverina	VT	\N	castiglione in teverina
C316	[1861-03-17,)	Castiglione Messer Raimondo	TE	\N	castiglione messer raimondo
C317	[1861-03-17,)	Castiglione Tinella	CN	\N	castiglione tinella
C318	[1863-07-13,)	Castiglion Fibocchi	AR	\N	castiglion fibocchi
C319	[1861-03-17,)	Castiglion Fiorentino	AR	\N	castiglion fiorentino
C321	[1865-12-25,)	Castignano	AP	\N	castignano
C322	[1861-03-17,)	Castilenti	TE	\N	castilenti
C323	[1861-03-17,)	Castino	CN	\N	castino
C324	[1863-07-13,)	Castione della Presolana	BG	\N	castione della presolana
C325	[1863-07-13,)	Castione Andevenno	SO	\N	castione andevenno
C326	[1868-12-31,1928-05-22)	Castione Veronese	VR	\N	castione veronese
C327	[1866-11-19,)	Castions di Strada	UD	\N	castions di strada
C329	[1902-07-01,)	Castiraga Vidardo	LO	\N	castiraga vidardo
C330	[1861-03-17,)	Casto	BS	\N	casto
C331	[1861-03-17,)	Castorano	AP	\N	castorano
C332	[1861-03-17,)	Castrezzato	BS	\N	castrezzato
C333	[1861-03-17,1928-07-28)	Castrezzone	BS	\N	castrezzone
C334	[1892-01-08,)	Castri di Lecce	LE	\N	castri di lecce
C335	[1861-03-17,)	Castrignano de' Greci	LE	\N	castrignano de greci
C336	[1861-03-17,)	Castrignano del Capo	LE	\N	castrignano del capo
C337	[1861-03-17,)	Castro	BG	\N	castro
C338	[1872-10-18,)	Castro dei Volsci	FR	\N	castro dei volsci
C339	[1871-12-07,1925-02-27)	Terra del Sole e Castrocaro	FC	\N	terra del sole e castrocaro
C339	[1925-02-27,1962-05-26)	Castrocaro e Terra del Sole	FC	\N	castrocaro e terra del sole
C339	[1962-05-26,)	Castrocaro Terme e Terra del Sole	FC	\N	castrocaro terme e terra del sole
C340	[1882-08-31,)	Castrocielo	FR	\N	castrocielo
C341	[1861-03-17,)	Castrofilippo	AG	\N	castrofilippo
C342	[1861-03-17,1927-12-01)	Castrogiovanni	EN	\N	castrogiovanni
C342	[1927-12-01,)	Enna	EN	\N	enna
C343	[1861-03-17,)	Castronno	VA	\N	castronno
C344	[1862-11-10,)	Castronovo di Sicilia	PA	\N	castronovo di sicilia
C345	[1863-05-06,)	Castronuovo di Sant'Andrea	PZ	\N	castronuovo di sant andrea
C346	[1861-03-17,)	Castropignano	CB	\N	castropignano
C347	[1861-03-17,)	Castroreale	ME	\N	castroreale
C348	[1861-03-17,)	Castroregio	CS	\N	castroregio
C349	[1861-03-17,)	Castrovillari	CS	\N	castrovillari
C350	[1873-12-01,1927-08-03)	Cataforio	RC	\N	cataforio
C351	[1861-03-17,)	Catania	CT	\N	catania
C352	[1861-03-17,)	Catanzaro	CZ	\N	catanzaro
C353	[1861-03-17,)	Catenanuova	EN	\N	catenanuova
C354	[1861-03-17,)	Catignano	PE	\N	catignano
C355	[1867-01-25,1927-08-03)	Catona	RC	\N	catona
C356	[1874-06-15,)	Cattolica Eraclea	AG	\N	cattolica eraclea
C357	[1895-12-20,)	Cattolica	RN	\N	cattolica
C358	[1920-10-16,1927-01-14)	Cauria	TN	\N	cauria
C359	[1861-03-17,)	Cautano	BN	\N	cautano
C360	[1872-10-15,)	Cava Manara	PV	\N	cava manara
C361	[1862-11-07,)	Cava de' Tirreni	SA	\N	cava de tirreni
C362	[1861-03-17,2018-01-01)	Cavacurta	LO	\N	cavacurta
C363	[1861-03-17,)	Cavaglià	BI	\N	cavaglia
C364	[1861-03-17,)	Cavaglietto	NO	\N	cavaglietto
C365	[1863-04-23,)	Cavaglio d'Agogna	NO	\N	cavaglio d agogna
C366	[1862-12-29,1928-01-01)	Cavaglio San Donnino	NO	\N	cavaglio san donnino
C367	[1927-12-31,2019-01-01)	Cavaglio-Spoccia	VB	\N	cavaglio spoccia
C369	[1861-03-17,)	Cavagnolo	TO	\N	cavagnolo
C370	[1867-08-26,)	Cavaion Veronese	VR	\N	cavaion veronese
C372	[1920-10-16,)	Cavalese	TN	\N	cavalese
C374	[1861-03-17,2017-01-01)	Cavallasca	CO	\N	cavallasca
C375	[1861-03-17,)	Cavallerleone	CN	\N	cavallerleone
C376	[1861-03-17,)	Cavallermaggiore	CN	\N	cavallermaggiore
C377	[1861-03-17,)	Cavallino	LE	\N	cavallino
C378	[1861-03-17,)	Cavallirio	NO	\N	cavallirio
C379	[1861-03-17,1927-11-02)	Cavandone	NO	\N	cavandone
C380	[1920-10-16,)	Cavareno	TN	\N	cavareno
C381	[1861-03-17,)	Cavargna	CO	\N	cavargna
C382	[1892-04-04,1924-01-18)	Cavaria Ed Uniti	MI	\N	cavaria ed uniti
C382	[1924-01-18,)	Cavaria con Premezzo	VA	\N	cavaria con premezzo
C383	[1866-11-19,)	Cavarzere	VE	\N	cavarzere
C384	[1866-11-19,1922-08-03)	Cavaso	TV	\N	cavaso
C384	[1922-08-03,)	Cavaso del Tomba	TV	\N	cavaso del tomba
C385	[1867-09-02,)	Cavasso Nuovo	PN	\N	cavasso nuovo
C387	[1861-03-17,)	Cavatore	AL	\N	cavatore
C388	[1866-11-19,1930-12-07)	Cavazuccherina	VE	\N	cavazuccherina
C388	[1930-12-07,)	Jesolo	VE	\N	jesolo
C389	[1871-08-03,)	Cavazzo Carnico	UD	\N	cavazzo carnico
C390	[1890-05-02,)	Cave	RM	\N	cave
C391	[1921-01-05,1923-04-27)	Britova	TS	\N	britova
C391	[1923-04-27,1947-09-16)	Cave Auremiane	TS	\N	cave auremiane
C392	[1920-10-16,)	Cavedago	TN	\N	cavedago
C393	[1920-10-16,)	Cavedine	TN	\N	cavedine
C394	[1869-02-01,)	Cavenago d'Adda	LO	\N	cavenago d adda
C395	[1863-04-13,)	Cavenago di Brianza	MB	\N	cavenago di brianza
C396	[1861-03-17,)	Cavernago	BG	\N	cavernago
C397	[1861-03-17,1928-05-04)	Caversaccio	CO	\N	caversaccio
C398	[1861-03-17,)	Cavezzo	MO	\N	cavezzo
C400	[1920-10-16,)	Cavizzana	TN	\N	cavizzana
C401	[1920-10-16,1923-04-27)	Cavolano	TN	\N	cavolano
C401	[1923-04-27,1928-05-13)	Covelano	BZ	\N	covelano
C402	[1861-03-17,1928-02-16)	Cavona	VA	\N	cavona
C404	[1861-03-17,)	Cavour	TO	\N	cavour
C405	[1861-03-17,)	Cavriago	RE	\N	cavriago
C406	[1868-07-01,)	Cavriana	MN	\N	cavriana
C407	[1861-03-17,)	Cavriglia	AR	\N	cavriglia
C408	[1863-02-23,)	Cazzago San Martino	BS	\N	cazzago san martino
C409	[1863-02-23,)	Cazzago Brabbia	VA	\N	cazzago brabbia
C410	[1863-07-13,)	Cazzano Sant'Andrea	BG	\N	cazzano sant andrea
C412	[1867-08-26,)	Cazzano di Tramigna	VR	\N	cazzano di tramigna
C413	[1871-01-15,)	Ceccano	FR	\N	ceccano
C414	[1861-03-17,)	Cecima	PV	\N	cecima
C415	[1892-06-20,)	Cecina	LI	\N	cecina
C416	[1921-01-05,1928-08-24)	Ceconico	GO	\N	ceconico
C417	[1861-03-17,1927-04-11)	Grevo	BS	\N	grevo
C417	[1927-04-11,)	Cedegolo	BS	\N	cedegolo
C418	[1861-03-17,)	Cedrasco	SO	\N	cedrasco
C420	[1861-03-17,)	Cefalà Diana	PA	\N	cefala diana
C421	[1861-03-17,)	Cefalù	PA	\N	cefalu
C422	[1866-11-19,)	Ceggia	VE	\N	ceggia
C423	[1863-08-10,1928-03-25)	Ceglie del Campo	BA	\N	ceglie del campo
C424	[1864-03-31,1988-10-25)	Ceglie Messapico	BR	\N	ceglie messapico
C424	[1988-10-25,)	Ceglie Messapica	BR	\N	ceglie messapica
C425	[1921-01-05,1924-10-31)	Ceglie	FU	\N	ceglie
C426	[1861-03-17,)	Celano	AQ	\N	celano
C427	[1920-10-16,1928-08-12)	Celentino	TN	\N	celentino
C428	[1864-02-10,)	Celenza sul Trigno	CH	\N	celenza sul trigno
C429	[1862-11-10,)	Celenza Valfortore	FG	\N	celenza valfortore
C430	[1861-03-17,)	Celico	CS	\N	celico
C431	[1861-03-17,1928-01-08)	Cellina	VA	\N	cellina
C432	[1863-02-16,)	Cella Monte	AL	\N	cella monte
C434	[1864-02-14,1929-05-29)	Cella di Bobbio	PV	\N	cella di bobbio
C435	[1869-03-15,)	Cella Dati	CR	\N	cella dati
C436	[1861-03-17,)	Cellamare	BA	\N	cellamare
C437	[1861-03-17,)	Cellara	CS	\N	cellara
C438	[1861-03-17,)	Cellarengo	AT	\N	cellarengo
C439	[1861-03-17,)	Cellatica	BS	\N	cellatica
C440	[1863-02-16,)	Celle Enomondo	AT	\N	celle enomondo
C441	[1862-12-19,)	Celle di Macra	CN	\N	celle di macra
C442	[1862-11-10,)	Celle di San Vito	FG	\N	celle di san vito
C443	[1863-04-23,)	Celle Ligure	SV	\N	celle ligure
C444	[1862-12-29,)	Celle di Bulgheria	SA	\N	celle di bulgheria
C445	[1920-10-16,1928-08-12)	Celledizzo	TN	\N	celledizzo
C446	[1871-01-15,)	Celleno	VT	\N	celleno
C447	[1871-01-15,)	Cellere	VT	\N	cellere
C448	[1862-11-28,)	Cellino San Marco	BR	\N	cellino san marco
C449	[1863-07-13,)	Cellino Attanasio	TE	\N	cellino attanasio
C450	[1865-12-14,2018-01-01)	Cellio	VC	\N	cellio
C452	[1920-10-16,2016-01-01)	Cembra	TN	\N	cembra
C453	[1861-03-17,)	Cenadi	CZ	\N	cenadi
C454	[1927-12-01,1929-05-18)	Cenate	BG	\N	cenate
C455	[1929-05-18,1947-06-24)	Cenate d'Argon	BG	\N	cenate d argon
C456	[1861-03-17,)	Cenate Sopra	BG	\N	cenate sopra
C457	[1861-03-17,)	Cenate Sotto	BG	\N	cenate sotto
C458	[1866-11-19,1964-06-27)	Cencenighe	BL	\N	cencenighe
C458	[1964-06-27,)	Cencenighe Agordino	BL	\N	cencenighe agordino
C459	[1861-03-17,)	Cene	BG	\N	cene
C461	[1866-11-19,)	Ceneselli	RO	\N	ceneselli
C462	[1861-03-17,1929-06-04)	Cenesi	SV	\N	cenesi
C463	[1861-03-17,)	Cengio	SV	\N	cengio
C464	[1920-10-16,1929-05-15)	Cengles	BZ	\N	cengles
C465	[1861-03-17,1928-04-15)	Cenova	IM	\N	cenova
C466	[1861-03-17,)	Centallo	CN	\N	centallo
C467	[1920-10-16,2016-01-01)	Centa San Nicolò	TN	\N	centa san nicolo
C469	[1861-03-17,)	Cento	FE	\N	cento
C470	[1861-03-17,)	Centola	SA	\N	centola
C471	[1875-12-13,)	Centuripe	EN	\N	centuripe
C472	[1861-03-17,)	Centrache	CZ	\N	centrache
C473	[1928-01-18,1948-03-31)	Centrisola	BG	\N	centrisola
C474	[1861-03-17,)	Cepagatti	PE	\N	cepagatti
C475	[1861-03-17,1927-08-04)	Cepino	BG	\N	cepino
C476	[1861-03-17,)	Ceppaloni	BN	\N	ceppaloni
C478	[1866-01-14,)	Ceppo Morelli	VB	\N	ceppo morelli
C479	[1871-01-15,)	Ceprano	FR	\N	ceprano
C480	[1861-03-17,)	Cerami	EN	\N	cerami
C481	[1889-06-17,)	Ceranesi	GE	\N	ceranesi
C482	[1862-12-29,)	Cerano d'Intelvi	CO	\N	cerano d intelvi
C483	[1861-03-17,)	Cerano	NO	\N	cerano
C484	[1861-03-17,)	Ceranova	PV	\N	ceranova
C485	[1861-03-17,)	Ceraso	SA	\N	ceraso
C486	[1861-03-17,)	Cercemaggiore	CB	\N	cercemaggiore
C487	[1861-03-17,)	Cercenasco	TO	\N	cercenasco
C488	[1861-03-17,)	Cercepiccola	CB	\N	cercepiccola
C489	[1864-04-01,)	Cerchiara di Calabria	CS	\N	cerchiara di calabria
C491	[1861-03-17,1928-06-27)	Cerchiate	MI	\N	cerchiate
C492	[1861-03-17,)	Cerchio	AQ	\N	cerchio
C493	[1861-03-17,)	Cercino	SO	\N	cercino
C494	[1866-11-19,)	Cercivento	UD	\N	cercivento
C495	[1877-07-16,)	Cercola	NA	\N	cercola
C496	[1861-03-17,)	Cerda	PA	\N	cerda
C497	[1861-03-17,1937-06-16)	Ceres	TO	\N	ceres
C497	[1937-06-16,1947-12-03)	Cere	TO	\N	cere
C497	[1947-12-03,)	Ceres	TO	\N	ceres
C498	[1866-11-19,)	Cerea	VR	\N	cerea
C500	[1866-11-19,)	Ceregnano	RO	\N	ceregnano
C501	[1861-03-17,)	Cerenzia	KR	\N	cerenzia
C502	[1868-07-01,)	Ceresara	MN	\N	ceresara
C503	[1861-03-17,)	Cereseto	AL	\N	cereseto
C504	[1871-06-01,)	Ceresole Alba	CN	\N	ceresole alba
C505	[1863-01-05,)	Ceresole Reale	TO	\N	ceresole reale
C506	[1861-03-17,)	Cerete	BG	\N	cerete
C507	[1863-02-23,1930-11-06)	Ceretto Grue	AL	\N	ceretto grue
C507	[1930-11-06,)	Cerreto Grue	AL	\N	cerreto grue
C508	[1863-03-30,1955-11-13)	Cerretto Lomellino	PV	\N	cerretto lomellino
C508	[1955-11-13,)	Ceretto Lomellina	PV	\N	ceretto lomellina
C509	[1861-03-17,)	Cergnago	PV	\N	cergnago
C510	[1861-03-17,)	Ceriale	SV	\N	ceriale
C511	[1861-03-17,)	Ceriana	IM	\N	ceriana
C512	[1869-02-24,)	Ceriano Laghetto	MB	\N	ceriano laghetto
C513	[1861-03-17,)	Cerignale	PC	\N	cerignale
C514	[1861-03-17,)	Cerignola	FG	\N	cerignola
C515	[1861-03-17,)	Cerisano	CS	\N	cerisano
C516	[1861-03-17,)	Cermenate	CO	\N	cermenate
C517	[1861-03-17,)	Cermignano	TE	\N	cermignano
C518	[1886-07-19,)	Cerreto Laziale	RM	\N	cerreto laziale
C519	[1921-01-05,1947-09-16)	Cernizza Goriziana	GO	\N	cernizza goriziana
C520	[1861-03-17,)	Cernobbio	CO	\N	cernobbio
C521	[1861-03-17,)	Cernusco Lombardone	LC	\N	cernusco lombardone
C522	[1928-05-22,1966-09-23)	Cernusco Montevecchia	CO	\N	cernusco montevecchia
C523	[1867-01-14,)	Cernusco sul Naviglio	MI	\N	cernusco sul naviglio
C524	[1863-02-23,)	Cerreto d'Esi	AN	\N	cerreto d esi
C525	[1863-02-06,)	Cerreto Sannita	BN	\N	cerreto sannita
C526	[1863-04-23,2019-01-01)	Cerreto Castello	BI	\N	cerreto castello
C527	[1863-04-13,)	Cerreto di Spoleto	PG	\N	cerreto di spoleto
C528	[1863-02-16,1928-08-08)	Cerreto d'Asti	AL	\N	cerreto d asti
C528	[1947-10-11,)	Cerreto d'Asti	AT	\N	cerreto d asti
C529	[1861-03-17,)	Cerreto Guidi	FI	\N	cerreto guidi
C530	[1862-12-19,1929-01-25)	Cerretto delle Langhe	CN	\N	cerretto delle langhe
C530	[1950-06-24,)	Cerretto Langhe	CN	\N	cerretto langhe
C531	[1861-03-17,)	Cerrina Monferrato	AL	\N	cerrina monferrato
C532	[1861-03-17,)	Cerrione	BI	\N	cerrione
C533	[1864-02-02,)	Cerro Tanaro	AT	\N	cerro tanaro
C534	[1863-04-10,)	Cerro al Volturno	IS	\N	cerro al volturno
C535	[1863-07-13,1928-01-28)	Cerro Lago Maggiore	VA	\N	cerro lago maggiore
C536	[1878-12-31,)	Cerro al Lambro	MI	\N	cerro al lambro
C537	[1862-11-07,)	Cerro Maggiore	MI	\N	cerro maggiore
C538	[1867-08-26,)	Cerro Veronese	VR	\N	cerro veronese
C539	[1861-03-17,)	Cersosimo	PZ	\N	cersosimo
C540	[1861-03-17,)	Certaldo	FI	\N	certaldo
C541	[1929-03-21,)	Certosa di Pavia	PV	\N	certosa di pavia
C542	[1861-03-17,)	Cerva	CZ	\N	cerva
C543	[1881-06-24,)	Cervara di Roma	RM	\N	cervara di roma
C544	[1866-11-19,)	Cervarese Santa Croce	PD	\N	cervarese santa croce
C545	[1861-03-17,)	Cervaro	FR	\N	cervaro
C546	[1861-03-17,1929-03-02)	Cervarolo	VC	\N	cervarolo
C547	[1861-03-17,)	Cervasca	CN	\N	cervasca
C548	[1861-03-17,)	Cervatto	VC	\N	cervatto
C549	[1861-03-17,)	Cerveno	BS	\N	cerveno
C550	[1861-03-17,)	Cervere	CN	\N	cervere
C551	[1861-03-17,)	Cervesina	PV	\N	cervesina
C552	[1871-01-15,)	Cerveteri	RM	\N	cerveteri
C553	[1861-03-17,)	Cervia	RA	\N	cervia
C554	[1861-03-17,)	Cervicati	CS	\N	cervicati
C555	[1861-03-17,1931-03-06)	Cervignano	MI	\N	cervignano
C555	[1931-03-06,)	Cervignano d'Adda	LO	\N	cervignano d adda
C556	[1921-01-05,1923-04-27)	Cervignano	UD	\N	cervignano
C556	[1923-04-27,)	Cervignano del Friuli	UD	\N	cervignano del friuli
C557	[1861-03-17,)	Cervinara	AV	\N	cervinara
C558	[1861-03-17,)	Cervino	CE	\N	cervino
C559	[1861-03-17,)	Cervo	IM	\N	cervo
C560	[1861-03-17,)	Cerzeto	CS	\N	cerzeto
C561	[1861-03-17,)	Cesa	CE	\N	cesa
C562	[1867-04-12,2019-01-30)	Lentiai	BL	\N	lentiai
C563	[1863-02-23,)	Cesana Brianza	LC	\N	cesana brianza
C564	[1870-07-01,)	Cesana Torinese	TO	\N	cesana torinese
C565	[1861-03-17,)	Cesano Boscone	MI	\N	cesano boscone
C566	[1869-02-24,)	Cesano Maderno	MB	\N	cesano maderno
C567	[1861-03-17,)	Cesara	VB	\N	cesara
C568	[1861-03-17,)	Cesarò	ME	\N	cesaro
C569	[1861-03-17,)	Cesate	MI	\N	cesate
C572	[1927-11-08,1955-08-20)	Cesello Brianza	CO	\N	cesello brianza
C573	[1861-03-17,)	Cesena	FC	\N	cesena
C574	[1861-03-17,)	Cesenatico	FC	\N	cesenatico
C575	[1875-09-07,1927-01-13)	Cesi	TR	\N	cesi
C576	[1861-03-17,)	Cesinali	AV	\N	cesinali
C577	[1867-04-12,)	Cesiomaggiore	BL	\N	cesiomaggiore
C578	[1861-03-17,)	Cesio	IM	\N	cesio
C579	[1861-03-17,1929-05-05)	Cesnola	AO	\N	cesnola
C580	[1866-11-19,)	Cessalto	TV	\N	cessalto
C581	[1861-03-17,)	Cessaniti	VV	\N	cessaniti
C582	[1861-03-17,)	Cessapalombo	MC	\N	cessapalombo
C583	[1861-03-17,)	Cessole	AT	\N	cessole
C584	[1861-03-17,)	Cetara	SA	\N	cetara
C585	[1861-03-17,)	Ceto	BS	\N	ceto
C586	[1927-12-04,1947-06-19)	Ceto-Cerveno	BS	\N	ceto cerveno
C587	[1861-03-17,)	Cetona	SI	\N	cetona
C588	[1861-03-17,)	Cetraro	CS	\N	cetraro
C589	[1861-03-17,)	Ceva	CN	\N	ceva
C590	[1920-10-16,1923-04-27)	Zedes	TN	\N	zedes
C590	[1923-04-27,1931-12-07)	Ceves	BZ	\N	ceves
C591	[1861-03-17,)	Cevo	BS	\N	cevo
C592	[1928-06-15,1939-10-21)	Challant	AO	\N	challant
C592	[1939-10-21,1946-01-30)	Villa San Anselmo	AO	\N	villa san anselmo
C592	[1946-01-30,1946-09-28)	Challant Saint Anselme Et Challant Saint Victor	AO	\N	challant saint anselme et challant saint victor
C593	[1861-03-17,1977-01-02)	Challant Saint Anselme	AO	\N	challant saint anselme
C593	[1977-01-02,)	Challand-Saint-Anselme	AO	\N	challand saint anselme
C594	[1861-03-17,1977-01-02)	Challant Saint Victor	AO	\N	challant saint victor
C594	[1977-01-02,)	Challand-Saint-Victor	AO	\N	challand saint victor
C595	[1861-03-17,1939-10-21)	Chambave	AO	\N	chambave
C595	[1939-10-21,1946-01-30)	Ciambave	AO	\N	ciambave
C595	[1946-01-30,)	Chambave	AO	\N	chambave
C596	[1861-03-17,)	Champdepraz	AO	\N	champdepraz
C597	[1861-03-17,1928-12-14)	Champlas-Du-Col	TO	\N	champlas du col
C598	[1861-03-17,)	Charvensod	AO	\N	charvensod
C599	[1861-03-17,)	Cherasco	CN	\N	cherasco
C600	[1861-03-17,)	Cheremule	SS	\N	cheremule
C601	[1921-01-05,1947-09-16)	Cherso	PL	\N	cherso
C602	[1861-03-17,1928-05-01)	Chiabrano	TO	\N	chiabrano
C603	[1863-02-06,1926-07-04)	Chiaiano Ed Uniti	NA	\N	chiaiano ed uniti
C604	[1861-03-17,)	Chialamberto	TO	\N	chialamberto
C605	[1866-11-19,)	Chiampo	VI	\N	chiampo
C606	[1861-03-17,)	Chianche	AV	\N	chianche
C607	[1861-03-17,1928-01-28)	Chianchetelle	AV	\N	chianchetelle
C608	[1861-03-17,1957-12-06)	Chianciano	SI	\N	chianciano
C608	[1957-12-06,)	Chianciano Terme	SI	\N	chianciano terme
C609	[1861-03-17,)	Chianni	PI	\N	chianni
C610	[1861-03-17,1937-06-16)	Chianoc	TO	\N	chianoc
C610	[1937-06-16,)	Chianocco	TO	\N	chianocco
C611	[1921-01-05,1947-09-16)	Chiapovano	GO	\N	chiapovano
C612	[1881-08-23,)	Chiaramonte Gulfi	RG	\N	chiaramonte gulfi
C613	[1861-03-17,)	Chiaramonti	SS	\N	chiaramonti
C614	[1866-11-19,)	Chiarano	TV	\N	chiarano
C615	[1865-12-11,)	Chiaravalle	AN	\N	chiaravalle
C616	[1863-04-10,)	Chiaravalle Centrale	CZ	\N	chiaravalle centrale
C617	[1870-08-02,1923-10-14)	Chiaravalle Milanese	MI	\N	chiaravalle milanese
C618	[1861-03-17,)	Chiari	BS	\N	chiari
C619	[1861-03-17,)	Chiaromonte	PZ	\N	chiaromonte
C620	[1861-03-17,)	Chiauci	IS	\N	chiauci
C621	[1861-03-17,)	Chiavari	GE	\N	chiavari
C622	[1880-12-13,1940-08-03)	Chiavazza	VC	\N	chiavazza
C623	[1861-03-17,)	Chiavenna	SO	\N	chiavenna
C624	[1861-03-17,)	Chiaverano	TO	\N	chiaverano
C625	[1920-10-16,)	Chienes	BZ	\N	chienes
C626	[1920-10-16,1924-01-15)	Chienis	TN	\N	chienis
C627	[1878-08-02,)	Chieri	TO	\N	chieri
C628	[1861-03-17,1940-07-24)	Chiesa	SO	\N	chiesa
C628	[1940-07-24,)	Chiesa in Valmalenco	SO	\N	chiesa in valmalenco
C629	[1861-03-17,1928-09-26)	Chiesanuova	AO	\N	chiesanuova
C629	[1948-01-15,)	Chiesanuova	TO	\N	chiesanuova
C630	[1866-11-19,)	Chies d'Alpago	BL	\N	chies d alpago
C631	[1963-04-09,)	Chiesina Uzzanese	PT	\N	chiesina uzzanese
C632	[1880-02-13,)	Chieti	CH	\N	chieti
C633	[1861-03-17,)	Chieuti	FG	\N	chieuti
C634	[1861-03-17,)	Chieve	CR	\N	chieve
C635	[1864-06-23,)	Chignolo d'Isola	BG	\N	chignolo d isola
C636	[1862-12-29,1927-03-02)	Chignolo Verbano	NO	\N	chignolo verbano
C637	[1863-03-30,)	Chignolo Po	PV	\N	chignolo po
C638	[1866-11-19,)	Chioggia	VE	\N	chioggia
C639	[1861-03-17,)	Chiomonte	TO	\N	chiomonte
C640	[1866-11-19,)	Chions	PN	\N	chions
C641	[1921-01-05,)	Chiopris-Viscone	UD	\N	chiopris viscone
C647	[1866-11-19,1926-08-24)	Chirignago	VE	\N	chirignago
C648	[1861-03-17,)	Chitignano	AR	\N	chitignano
C649	[1861-03-17,)	Chiuduno	BG	\N	chiuduno
C650	[1911-04-18,)	Chiuppano	VI	\N	chiuppano
C651	[1861-03-17,)	Chiuro	SO	\N	chiuro
C652	[1920-10-16,1923-04-27)	Chiusa All'Isarco	TN	\N	chiusa all isarco
C652	[1923-04-27,)	Chiusa	BZ	\N	chiusa
C653	[1862-12-19,)	Chiusa di Pesio	CN	\N	chiusa di pesio
C654	[1863-01-19,)	Chiusa Sclafani	PA	\N	chiusa sclafani
C655	[1863-01-05,)	Chiusa di San Michele	TO	\N	chiusa di san michele
C656	[1867-09-02,)	Chiusaforte	UD	\N	chiusaforte
C657	[1861-03-17,)	Chiusanico	IM	\N	chiusanico
C658	[1863-02-16,)	Chiusano d'Asti	AT	\N	chiusano d asti
C659	[1862-11-24,)	Chiusano di San Domenico	AV	\N	chiusano di san domenico
C660	[1861-03-17,)	Chiusavecchia	IM	\N	chiusavecchia
C661	[1861-03-17,)	Chiusdino	SI	\N	chiusdino
C662	[1861-03-17,)	Chiusi	SI	\N	chiusi
C663	[1861-03-17,1928-05-19)	Chiusi in Casentino	AR	\N	chiusi in casentino
C663	[1928-05-19,)	Chiusi della Verna	AR	\N	chiusi della verna
C665	[1861-03-17,)	Chivasso	TO	\N	chivasso
C666	[1920-10-16,1928-09-06)	Chizzola	TN	\N	chizzola
C667	[1920-10-16,1928-04-19)	Ciago	TN	\N	ciago
C668	[1861-03-17,)	Cianciana	AG	\N	cianciana
C669	[1873-12-26,1991-06-18)	Ciano d'Enza	RE	\N	ciano d enza
C669	[1991-06-18,)	Canossa	RE	\N	canossa
C670	[1902-06-01,1929-03-02)	Crocetta Trevigiana	TV	\N	crocetta trevigiana
C670	[1929-03-02,)	Crocetta del Montello	TV	\N	crocetta del montello
C671	[1920-10-16,1923-04-27)	Ciars	TN	\N	ciars
C671	[1923-04-27,1929-02-15)	Ciardes	BZ	\N	ciardes
C672	[1866-11-19,1968-09-18)	Cibiana	BL	\N	cibiana
C672	[1968-09-18,)	Cibiana di Cadore	BL	\N	cibiana di cadore
C673	[1861-03-17,)	Cicagna	GE	\N	cicagna
C674	[1861-03-17,)	Cicala	CZ	\N	cicala
C675	[1861-03-17,)	Cicciano	NA	\N	cicciano
C676	[1861-03-17,)	Cicerale	SA	\N	cicerale
C677	[1871-01-15,)	Ciciliano	RM	\N	ciciliano
C678	[1861-03-17,)	Cicognolo	CR	\N	cicognolo
C679	[1861-03-17,1929-06-16)	Ciconio	AO	\N	ciconio
C679	[1947-01-10,)	Ciconio	TO	\N	ciconio
C680	[1861-03-17,)	Cigliano	VC	\N	cigliano
C681	[1861-03-17,)	Cigliè	CN	\N	ciglie
C682	[1861-03-17,1928-02-16)	Cignano	BS	\N	cignano
C684	[1861-03-17,)	Cigognola	PV	\N	cigognola
C685	[1861-03-17,)	Cigole	BS	\N	cigole
C686	[1861-03-17,)	Cilavegna	PV	\N	cilavegna
C687	[1861-03-17,1928-04-17)	Ciliverghe	BS	\N	ciliverghe
C688	[1861-03-17,1928-03-07)	Cima	CO	\N	cima
C689	[1866-11-19,)	Cimadolmo	TV	\N	cimadolmo
C690	[1861-03-17,1928-07-30)	Cimamulera	NO	\N	cimamulera
C691	[1861-03-17,)	Cimbergo	BS	\N	cimbergo
C692	[1927-12-24,1947-12-23)	Cimbergo-Paspardo	BS	\N	cimbergo paspardo
C694	[1920-10-16,2016-01-01)	Cimego	TN	\N	cimego
C695	[1861-03-17,)	Ciminà	RC	\N	cimina
C696	[1861-03-17,)	Ciminna	PA	\N	ciminna
C697	[1861-03-17,)	Cimitile	NA	\N	cimitile
C698	[1861-03-17,1927-05-23)	Cimmo	BS	\N	cimmo
C698	[1927-05-23,1927-12-31)	Tavernole Cimmo	BS	\N	tavernole cimmo
C698	[1927-12-31,)	Tavernole sul Mella	BS	\N	tavernole sul mella
C699	[1866-11-19,)	Cimolais	PN	\N	cimolais
C700	[1920-10-16,)	Cimone	TN	\N	cimone
C701	[1861-03-17,)	Cinaglio	AT	\N	cinaglio
C702	[1884-05-09,)	Cineto Romano	RM	\N	cineto romano
C703	[1868-06-28,)	Cingia de' Botti	CR	\N	cingia de botti
C704	[1861-03-17,)	Cingoli	MC	\N	cingoli
C705	[1861-03-17,)	Cinigiano	GR	\N	cinigiano
C706	[1861-03-17,1928-11-03)	Cinisello	MI	\N	cinisello
C707	[1928-11-03,)	Cinisello Balsamo	MI	\N	cinisello balsamo
C708	[1861-03-17,)	Cinisi	PA	\N	cinisi
C709	[1861-03-17,)	Cino	SO	\N	cino
C710	[1861-03-17,)	Cinquefrondi	RC	\N	cinquefrondi
C711	[1861-03-17,1928-12-20)	Cintano	AO	\N	cintano
C711	[1947-01-24,)	Cintano	TO	\N	cintano
C712	[1920-10-16,)	Cinte Tesino	TN	\N	cinte tesino
C713	[1867-08-26,)	Cinto Euganeo	PD	\N	cinto euganeo
C714	[1867-08-05,)	Cinto Caomaggiore	VE	\N	cinto caomaggiore
C715	[1861-03-17,)	Cinzano	TO	\N	cinzano
C716	[1898-04-15,)	Ciorlano	CE	\N	ciorlano
C717	[1948-04-30,1955-07-10)	Cipollina	CS	\N	cipollina
C717	[1955-07-10,1968-05-24)	Santa Maria	CS	\N	santa maria
C717	[1968-05-24,)	Santa Maria del Cedro	CS	\N	santa maria del cedro
C718	[1861-03-17,)	Cipressa	IM	\N	cipressa
C719	[1861-03-17,)	Circello	BN	\N	circello
C720	[1921-01-05,1947-09-16)	Circhina	GO	\N	circhina
C721	[1861-03-17,1928-03-25)	Cireggio	NO	\N	cireggio
C722	[1861-03-17,)	Ciriè	TO	\N	cirie
C723	[1861-03-17,)	Cirigliano	MT	\N	cirigliano
C724	[1861-03-17,)	Cirimido	CO	\N	cirimido
C725	[1861-03-17,)	Cirò	KR	\N	ciro
C726	[1952-04-24,)	Cirò Marina	KR	\N	ciro marina
C727	[1920-10-16,)	Cis	TN	\N	cis
C728	[1863-07-13,)	Cisano Bergamasco	BG	\N	cisano bergamasco
C729	[1863-04-23,)	Cisano sul Neva	SV	\N	cisano sul neva
C730	[1861-03-17,)	Ciserano	BG	\N	ciserano
C731	[1866-11-19,1928-04-30)	Ciseriis	UD	\N	ciseriis
C732	[1861-03-17,)	Cislago	VA	\N	cislago
C733	[1870-08-02,)	Cisliano	MI	\N	cisliano
C734	[1866-11-19,1928-03-04)	Cismon	VI	\N	cismon
C734	[1928-03-04,2019-01-30)	Cismon del Grappa	VI	\N	cismon del grappa
C735	[1867-11-25,)	Cison di Valmarino	TV	\N	cison di valmarino
C737	[1920-10-16,1923-04-27)	Cissico	TN	\N	cissico
C737	[1923-04-27,1928-03-08)	Issengo	BZ	\N	issengo
C738	[1861-03-17,)	Cissone	CN	\N	cissone
C739	[1863-02-16,)	Cisterna d'Asti	AT	\N	cisterna d asti
C740	[1873-01-14,1935-06-15)	Cisterna di Roma	LT	\N	cisterna di roma
C740	[1935-06-15,1946-10-10)	Cisterna di Littoria	LT	\N	cisterna di littoria
C740	[1946-10-10,)	Cisterna di Latina	LT	\N	cisterna di latina
C741	[1861-03-17,)	Cisternino	BR	\N	cisternino
C742	[1861-03-17,)	Citerna	PG	\N	citerna
C743	[1866-11-19,)	Cittadella	PD	\N	cittadella
C744	[1861-03-17,)	Città della Pieve	PG	\N	citta della pieve
C745	[1861-03-17,)	Città di Castello	PG	\N	citta di castello
C746	[1861-03-17,)	Cittaducale	RI	\N	cittaducale
C747	[1861-03-17,)	Cittanova	RC	\N	cittanova
C748	[1921-01-05,1977-04-04)	Cittanova d'Istria	PL	\N	cittanova d istria
C749	[1861-03-17,)	Cittareale	RI	\N	cittareale
C750	[1861-03-17,)	Città Sant'Angelo	PE	\N	citta sant angelo
C751	[1861-03-17,)	Cittiglio	VA	\N	cittiglio
C752	[1861-03-17,)	Civate	LC	\N	civate
C753	[1861-03-17,1928-05-31)	Civello	CO	\N	civello
C754	[1861-03-17,2014-02-04)	Civenna	CO	\N	civenna
C755	[1861-03-17,)	Civezza	IM	\N	civezza
C756	[1920-10-16,)	Civezzano	TN	\N	civezzano
C757	[1861-03-17,)	Civiasco	VC	\N	civiasco
C758	[1866-11-19,)	Cividale del Friuli	UD	\N	cividale del friuli
C759	[1863-07-13,)	Cividate al Piano	BG	\N	cividate al piano
C760	[1887-02-14,)	Cividate Camuno	BS	\N	cividate camuno
C761	[1928-05-22,1947-11-05)	Cividate Malegno	BS	\N	cividate malegno
C762	[1861-03-17,1943-08-13)	Civiglio	CO	\N	civiglio
C763	[1861-03-17,)	Civita	CS	\N	civita
C764	[1861-03-17,)	Civitacampomarano	CB	\N	civitacampomarano
C765	[1871-01-15,)	Civita Castellana	VT	\N	civita castellana
C766	[1861-03-17,)	Civita d'Antino	AQ	\N	civita d antino
C767	[1871-01-15,1914-10-30)	Civita Lavinia	RM	\N	civita lavinia
C767	[1914-10-30,)	Lanuvio	RM	\N	lanuvio
C768	[1861-03-17,)	Civitaluparella	CH	\N	civitaluparella
C769	[1864-03-11,)	Civitanova del Sannio	IS	\N	civitanova del sannio
C770	[1864-03-11,)	Civitanova Marche	MC	\N	civitanova marche
C771	[1861-03-17,)	Civitaquana	PE	\N	civitaquana
C772	[1875-10-26,)	Duronia	CB	\N	duronia
C773	[1871-01-15,)	Civitavecchia	RM	\N	civitavecchia
C774	[1862-11-28,)	Civitella in Val di Chiana	AR	\N	civitella in val di chiana
C776	[1863-02-06,)	Civitella Messer Raimondo	CH	\N	civitella messer raimondo
C777	[1862-09-08,)	Civitella di Romagna	FC	\N	civitella di romagna
C778	[1861-03-17,)	Civitella Alfedena	AQ	\N	civitella alfedena
C779	[1861-03-17,)	Civitella Casanova	PE	\N	civitella casanova
C780	[1871-01-15,)	Civitella d'Agliano	VT	\N	civitella d agliano
C781	[1861-03-17,)	Civitella del Tronto	TE	\N	civitella del tronto
C782	[1920-10-19,1926-02-06)	Pari	GR	\N	pari
C782	[1926-02-06,1928-03-13)	Paganico	GR	\N	paganico
C782	[1928-03-13,)	Civitella Paganico	GR	\N	civitella paganico
C783	[1861-03-17,)	Civitella Roveto	AQ	\N	civitella roveto
C784	[1871-01-15,)	Civitella San Paolo	RM	\N	civitella san paolo
C785	[1861-03-17,)	Civo	SO	\N	civo
C786	[1861-03-17,1927-12-04)	Cizzago	BS	\N	cizzago
C787	[1861-03-17,)	Claino con Osteno	CO	\N	claino con osteno
C788	[1925-09-26,1947-09-16)	Clana	FU	\N	clana
C789	[1861-03-17,1927-04-02)	Clanezzo	BG	\N	clanezzo
C789	[1927-04-02,)	Ubiale Clanezzo	BG	\N	ubiale clanezzo
C790	[1866-11-19,)	Claut	PN	\N	claut
C791	[1866-11-19,)	Clauzetto	PN	\N	clauzetto
C792	[1861-03-17,)	Clavesana	CN	\N	clavesana
C793	[1861-03-17,1937-06-16)	Clavieres	TO	\N	clavieres
C793	[1937-06-16,)	Claviere	TO	\N	claviere
C794	[1920-10-16,)	Cles	TN	\N	cles
C795	[1863-01-19,)	Cleto	CS	\N	cleto
C796	[1861-03-17,)	Clivio	VA	\N	clivio
C797	[1920-10-16,2020-01-01)	Cloz	TN	\N	cloz
C798	[1873-08-25,1927-12-29)	Clusane sul Lago	BS	\N	clusane sul lago
C799	[1920-10-16,1928-01-27)	Clusio	BZ	\N	clusio
C800	[1861-03-17,)	Clusone	BG	\N	clusone
C801	[1863-08-10,)	Coassolo Torinese	TO	\N	coassolo torinese
C803	[1861-03-17,)	Coazze	TO	\N	coazze
C804	[1861-03-17,1929-04-21)	Coazzolo	AL	\N	coazzolo
C804	[1947-10-01,)	Coazzolo	AT	\N	coazzolo
C805	[1921-01-05,1923-04-27)	Cobilaglava	UD	\N	cobilaglava
C805	[1923-04-27,1928-03-13)	Cobbia	GO	\N	cobbia
C806	[1861-03-17,)	Coccaglio	BS	\N	coccaglio
C807	[1875-06-04,)	Cocconato	AT	\N	cocconato
C809	[1861-03-17,1927-05-27)	Cocquio	VA	\N	cocquio
C810	[1927-05-27,)	Cocquio-Trevisago	VA	\N	cocquio trevisago
C811	[1861-03-17,)	Cocullo	AQ	\N	cocullo
C812	[1866-11-19,)	Codevigo	PD	\N	codevigo
C813	[1861-03-17,)	Codevilla	PV	\N	codevilla
C814	[1861-03-17,)	Codigoro	FE	\N	codigoro
C815	[1869-08-11,)	Codognè	TV	\N	codogne
C816	[1869-02-01,)	Codogno	LO	\N	codogno
C817	[1866-11-19,)	Codroipo	UD	\N	codroipo
C818	[1861-03-17,)	Codrongianos	SS	\N	codrongianos
C819	[1861-03-17,)	Coggiola	BI	\N	coggiola
C820	[1919-08-04,)	Cogliate	MB	\N	cogliate
C821	[1861-03-17,)	Cogne	AO	\N	cogne
C822	[1920-10-16,1926-10-01)	Cognola	TN	\N	cognola
C823	[1861-03-17,)	Cogoleto	GE	\N	cogoleto
C824	[1866-11-19,1924-04-18)	Cogollo	VI	\N	cogollo
C824	[1924-04-18,)	Cogollo del Cengio	VI	\N	cogollo del cengio
C825	[1920-10-16,1928-08-12)	Cogolo	TN	\N	cogolo
C826	[1861-03-17,)	Cogorno	GE	\N	cogorno
C827	[1861-03-17,1928-06-29)	Coimo	NO	\N	coimo
C828	[1868-12-31,1928-11-27)	Coiromonte	NO	\N	coiromonte
C829	[1861-03-17,)	Colazza	NO	\N	colazza
C830	[1869-04-26,2014-01-01)	Colbordolo	PU	\N	colbordolo
C831	[1861-03-17,1928-12-01)	Colcavagno	AL	\N	colcavagno
C831	[1947-12-24,1998-09-01)	Colcavagno	AT	\N	colcavagno
C832	[1861-03-17,1883-09-26)	Colciago	CO	\N	colciago
C833	[1920-10-16,1923-04-27)	Colderano	TN	\N	colderano
C833	[1923-04-27,1928-12-10)	Coldrano	BZ	\N	coldrano
C834	[1882-06-23,1928-04-04)	Col di Rodi	IM	\N	col di rodi
C835	[1861-03-17,)	Colere	BG	\N	colere
C836	[1923-12-21,)	Colfelice	FR	\N	colfelice
C837	[1920-10-16,1925-09-16)	Colfosco	TN	\N	colfosco
C838	[1868-01-01,)	Coli	PC	\N	coli
C839	[1861-03-17,)	Colico	LC	\N	colico
C840	[1872-03-11,2016-01-01)	Collagna	RE	\N	collagna
C841	[1893-05-26,)	Collalto Sabino	RI	\N	collalto sabino
C842	[1878-08-13,1928-04-30)	Segnacco	UD	\N	segnacco
C844	[1861-03-17,)	Collarmele	AQ	\N	collarmele
C845	[1861-03-17,)	Collazzone	PG	\N	collazzone
C846	[1863-02-06,)	Colle Sannita	BN	\N	colle sannita
C847	[1862-10-06,)	Colle di Val d'Elsa	SI	\N	colle di val d elsa
C848	[1867-11-25,)	Colle Umberto	TV	\N	colle umberto
C850	[1861-03-17,)	Collebeato	BS	\N	collebeato
C851	[1928-02-05,)	Colle Brianza	LC	\N	colle brianza
C852	[1893-12-05,)	Collecchio	PR	\N	collecchio
C853	[1861-03-17,)	Collecorvino	PE	\N	collecorvino
C854	[1861-03-17,)	Colle d'Anchise	CB	\N	colle d anchise
C855	[1861-03-17,)	Colledimacine	CH	\N	colledimacine
C856	[1861-03-17,)	Colledimezzo	CH	\N	colledimezzo
C857	[1948-03-21,)	Colle di Tora	RI	\N	colle di tora
C858	[1935-07-23,)	Colleferro	RM	\N	colleferro
C859	[1861-03-17,)	Collegiove	RI	\N	collegiove
C860	[1861-03-17,)	Collegno	TO	\N	collegno
C861	[1920-10-16,1929-05-16)	Colle in Casies	BZ	\N	colle in casies
C862	[1861-03-17,)	Collelongo	AQ	\N	collelongo
C864	[1871-01-15,)	Collepardo	FR	\N	collepardo
C865	[1907-07-02,)	Collepasso	LE	\N	collepasso
C866	[1861-03-17,)	Collepietro	AQ	\N	collepietro
C867	[1861-03-17,1928-09-26)	Colleretto Castelnuovo	AO	\N	colleretto castelnuovo
C867	[1948-01-15,)	Colleretto Castelnuovo	TO	\N	colleretto castelnuovo
C868	[1861-03-17,1929-04-13)	Colleretto Parella	AO	\N	colleretto parella
C868	[1947-10-11,1953-06-21)	Colleretto Parella	TO	\N	colleretto parella
C868	[1953-06-21,)	Colleretto Giacosa	TO	\N	colleretto giacosa
C869	[1861-03-17,)	Collesalvetti	LI	\N	collesalvetti
C870	[1861-03-17,)	Colle San Magno	FR	\N	colle san magno
C871	[1861-03-17,)	Collesano	PA	\N	collesano
C872	[1920-10-16,)	Colle Santa Lucia	BL	\N	colle santa lucia
C873	[1861-03-17,1927-01-13)	Collescipoli	TR	\N	collescipoli
C874	[1861-03-17,1927-01-13)	Collestatte	TR	\N	collestatte
C875	[1861-03-17,)	Colletorto	CB	\N	colletorto
C876	[1871-03-01,)	Collevecchio	RI	\N	collevecchio
C877	[1862-11-24,)	Colli del Tronto	AP	\N	colli del tronto
C878	[1863-08-10,)	Colli a Volturno	IS	\N	colli a volturno
C879	[1861-03-17,)	Colliano	SA	\N	colliano
C880	[1957-04-07,1962-09-09)	Colli di Labro	RI	\N	colli di labro
C880	[1962-09-09,)	Colli sul Velino	RI	\N	colli sul velino
C881	[1920-10-16,1929-03-27)	Colli in Pusteria	BZ	\N	colli in pusteria
C882	[1863-12-28,)	Collinas	SU	\N	collinas
C883	[1861-03-17,)	Collio	BS	\N	collio
C884	[1861-03-17,)	Collobiano	VC	\N	collobiano
C885	[1866-11-19,)	Colloredo di Monte Albano	UD	\N	colloredo di monte albano
C886	[1861-03-17,)	Colmurano	MC	\N	colmurano
C888	[1861-03-17,)	Colobraro	MT	\N	colobraro
C889	[1861-03-17,1928-02-11)	Cologna	CO	\N	cologna
C890	[1867-08-26,)	Cologna Veneta	VR	\N	cologna veneta
C891	[1920-10-16,1929-04-12)	Cologna-Gavazzo	TN	\N	cologna gavazzo
C892	[1920-10-16,1928-03-07)	Cologna in Giudicarie	TN	\N	cologna in giudicarie
C893	[1861-03-17,)	Cologne	BS	\N	cologne
C894	[1863-07-13,)	Cologno al Serio	BG	\N	cologno al serio
C895	[1867-01-14,)	Cologno Monzese	MI	\N	cologno monzese
C896	[1863-07-13,1927-03-12)	Colognola del Piano	BG	\N	colognola del piano
C897	[1867-08-26,)	Colognola ai Colli	VR	\N	colognola ai colli
C898	[1861-03-17,1928-07-29)	Colombaro	BS	\N	colombaro
C900	[1871-01-15,)	Colonna	RM	\N	colonna
C901	[1861-03-17,)	Colonnella	TE	\N	colonnella
C902	[1861-03-17,)	Colonno	CO	\N	colonno
C903	[1861-03-17,)	Colorina	SO	\N	colorina
C904	[1861-03-17,)	Colorno	PR	\N	colorno
C905	[1861-03-17,)	Colosimi	CS	\N	colosimi
C906	[1861-03-17,1927-10-19)	Col San Giovanni	TO	\N	col san giovanni
C907	[1920-10-16,1929-02-15)	Colsano	BZ	\N	colsano
C908	[1861-03-17,)	Colturano	MI	\N	colturano
C910	[1861-03-17,)	Colzate	BG	\N	colzate
C911	[1861-03-17,)	Comabbio	VA	\N	comabbio
C912	[1861-03-17,)	Comacchio	FE	\N	comacchio
C913	[1861-03-17,1871-06-02)	Comairano	PV	\N	comairano
C914	[1919-08-22,)	Comano	MS	\N	comano
C915	[1920-10-16,1928-04-03)	Comano	TN	\N	comano
C916	[1920-10-16,1928-08-12)	Comasine	TN	\N	comasine
C917	[1861-03-17,)	Comazzo	LO	\N	comazzo
C918	[1866-11-19,)	Comeglians	UD	\N	comeglians
C919	[1894-12-31,)	Santo Stefano di Cadore	BL	\N	santo stefano di cadore
C920	[1866-11-19,)	Comelico Superiore	BL	\N	comelico superiore
C921	[1921-01-05,1923-04-27)	Comen	UD	\N	comen
C921	[1923-04-27,1947-09-16)	Comeno	GO	\N	comeno
C922	[1861-03-17,)	Comerio	VA	\N	comerio
C923	[1861-03-17,1928-04-03)	Comero	BS	\N	comero
C924	[1861-03-17,1927-12-04)	Comezzano	BS	\N	comezzano
C925	[1927-12-04,)	Comezzano-Cizzago	BS	\N	comezzano cizzago
C926	[1861-03-17,)	Comignago	NO	\N	comignago
C927	[1861-03-17,)	Comiso	RG	\N	comiso
C928	[1861-03-17,)	Comitini	AG	\N	comitini
C929	[1863-04-10,1910-01-06)	Cumignano e Gallo di Nola	CE	\N	cumignano e gallo di nola
C929	[1910-01-06,)	Comiziano	NA	\N	comiziano
C930	[1868-07-01,)	Commessaggio	MN	\N	commessaggio
C931	[1928-10-07,)	Commezzadura	TN	\N	commezzadura
C932	[1861-03-17,1928-04-16)	Comnago	NO	\N	comnago
C933	[1884-12-22,)	Como	CO	\N	como
C934	[1893-08-11,)	Compiano	PR	\N	compiano
C935	[1861-03-17,1932-04-12)	Comunanza	AP	\N	comunanza
C935	[1932-04-12,1945-09-14)	Comunanza del Littorio	AP	\N	comunanza del littorio
C935	[1945-09-14,)	Comunanza	AP	\N	comunanza
C936	[1927-06-09,1928-06-19)	Comune della Valsolda	CO	\N	comune della valsolda
C936	[1928-06-19,)	Valsolda	CO	\N	valsolda
C937	[1861-03-17,)	Comun Nuovo	BG	\N	comun nuovo
C938	[1866-11-19,)	Cona	VE	\N	cona
C939	[1862-11-24,)	Conca della Campania	CE	\N	conca della campania
C940	[1863-02-06,)	Conca dei Marini	SA	\N	conca dei marini
C941	[1911-07-28,)	Conca Casale	IS	\N	conca casale
C942	[1866-11-19,1927-09-04)	Concadirame	RO	\N	concadirame
C943	[1866-11-19,)	Concamarise	VR	\N	concamarise
C944	[1952-09-20,2010-01-01)	Concei	TN	\N	concei
C945	[1861-03-17,1929-01-23)	Concenedo	CO	\N	concenedo
C946	[1861-03-17,)	Concerviano	RI	\N	concerviano
C948	[1861-03-17,)	Concesio	BS	\N	concesio
C949	[1866-11-19,2019-02-20)	Conco	VI	\N	conco
C950	[1868-12-31,1965-09-11)	Concordia Sagitaria	VE	\N	concordia sagitaria
C950	[1965-09-11,)	Concordia Sagittaria	VE	\N	concordia sagittaria
C951	[1866-07-14,)	Concordia sulla Secchia	MO	\N	concordia sulla secchia
C952	[1861-03-17,)	Concorezzo	MB	\N	concorezzo
C953	[1920-10-16,2016-01-01)	Condino	TN	\N	condino
C954	[1861-03-17,)	Condofuri	RC	\N	condofuri
C955	[1861-03-17,)	Condove	TO	\N	condove
C956	[1861-03-17,)	Condrò	ME	\N	condro
C957	[1866-11-19,)	Conegliano	TV	\N	conegliano
C958	[1861-03-17,)	Confienza	PV	\N	confienza
C959	[1861-03-17,)	Configni	RI	\N	configni
C960	[1861-03-17,)	Conflenti	CZ	\N	conflenti
C961	[1861-03-17,1928-12-08)	Conio	IM	\N	conio
C962	[1861-03-17,)	Coniolo	AL	\N	coniolo
C963	[1861-03-17,)	Conselice	RA	\N	conselice
C964	[1866-11-19,)	Conselve	PD	\N	conselve
C965	[1861-03-17,2011-02-11)	Consiglio di Rumo	CO	\N	consiglio di rumo
C966	[1861-03-17,1928-08-16)	Consonno	CO	\N	consonno
C967	[1873-04-10,1995-01-01)	Contarina	RO	\N	contarina
C968	[1875-07-14,)	Contessa Entellina	PA	\N	contessa entellina
C969	[1880-04-05,)	Contigliano	RI	\N	contigliano
C970	[1861-03-17,1928-05-13)	Contra	CO	\N	contra
C971	[1861-03-17,)	Contrada	AV	\N	contrada
C972	[1861-03-17,)	Controguerra	TE	\N	controguerra
C973	[1861-03-17,)	Controne	SA	\N	controne
C974	[1861-03-17,1974-04-07)	Contursi	SA	\N	contursi
C974	[1974-04-07,)	Contursi Terme	SA	\N	contursi terme
C975	[1861-03-17,)	Conversano	BA	\N	conversano
C976	[1861-03-17,)	Conza della Campania	AV	\N	conza della campania
C977	[1861-03-17,)	Conzano	AL	\N	conzano
C978	[1861-03-17,)	Copertino	LE	\N	copertino
C979	[1861-03-17,)	Copiano	PV	\N	copiano
C980	[1861-03-17,)	Copparo	FE	\N	copparo
C982	[1869-01-31,)	Corana	PV	\N	corana
C983	[1861-03-17,)	Corato	BA	\N	corato
C984	[1861-03-17,)	Corbara	SA	\N	corbara
C986	[1880-03-26,)	Corbetta	MI	\N	corbetta
C987	[1866-11-19,)	Corbola	RO	\N	corbola
C988	[1871-01-15,)	Corchiano	VT	\N	corchiano
C989	[1861-03-17,1928-05-03)	Corciago	NO	\N	corciago
C990	[1861-03-17,)	Corciano	PG	\N	corciano
C991	[1866-11-19,)	Cordenons	PN	\N	cordenons
C992	[1866-11-19,)	Cordignano	TV	\N	cordignano
C993	[1866-11-19,)	Cordovado	PN	\N	cordovado
C994	[1920-10-16,2015-01-01)	Coredo	TN	\N	coredo
C995	[1888-02-03,)	Coreglia Ligure	GE	\N	coreglia ligure
C996	[1863-01-05,)	Coreglia Antelminelli	LU	\N	coreglia antelminelli
C997	[1864-03-11,1928-01-27)	Corenno Plinio	CO	\N	corenno plinio
C998	[1862-12-29,)	Coreno Ausonio	FR	\N	coreno ausonio
C999	[1861-03-17,1928-12-07)	Pentima	AQ	\N	pentima
C999	[1928-12-07,)	Corfinio	AQ	\N	corfinio
D002	[1921-01-05,1947-09-16)	Corgnale	TS	\N	corgnale
D003	[1871-01-15,)	Cori	LT	\N	cori
D004	[1861-03-17,)	Coriano	RN	\N	coriano
D005	[1863-02-06,2018-03-31)	Corigliano Calabro	CS	\N	corigliano calabro
D006	[1862-11-28,)	Corigliano d'Otranto	LE	\N	corigliano d otranto
D007	[1861-03-17,)	Corinaldo	AN	\N	corinaldo
D008	[1861-03-17,)	Corio	TO	\N	corio
D009	[1861-03-17,)	Corleone	PA	\N	corleone
D010	[1863-01-19,)	Corleto Perticara	PZ	\N	corleto perticara
D011	[1863-02-06,)	Corleto Monforte	SA	\N	corleto monforte
D012	[1861-03-17,1939-10-21)	Courmayeur	AO	\N	courmayeur
D012	[1939-10-21,1946-01-30)	Cormaiore	AO	\N	cormaiore
D012	[1946-01-30,)	Courmayeur	AO	\N	courmayeur
D013	[1871-05-01,)	Cormano	MI	\N	cormano
D014	[1921-01-05,)	Cormons	GO	\N	cormons
D015	[1861-03-17,)	Corna Imagna	BG	\N	corna imagna
D016	[1861-03-17,)	Cornalba	BG	\N	cornalba
D017	[1861-03-17,2014-02-04)	Cornale	PV	\N	cornale
D018	[1861-03-17,)	Cornaredo	MI	\N	cornaredo
D019	[1861-03-17,1924-02-22)	Cornate	MI	\N	cornate
D019	[1924-02-22,)	Cornate d'Adda	MB	\N	cornate d adda
D020	[1866-11-19,1928-05-03)	Cornedo	VI	\N	cornedo
D020	[1928-05-03,)	Cornedo Vicentino	VI	\N	cornedo vicentino
D021	[1879-05-26,)	Cornegliano Laudense	LO	\N	cornegliano laudense
D022	[1862-12-19,)	Corneliano d'Alba	CN	\N	corneliano d alba
D024	[1872-09-25,1922-05-08)	Corneto Tarquinia	RM	\N	corneto tarquinia
D024	[1922-05-08,)	Tarquinia	VT	\N	tarquinia
D025	[1880-05-24,1926-02-06)	Cornigliano Ligure	GE	\N	cornigliano ligure
D026	[1861-03-17,)	Corniglio	PR	\N	corniglio
D027	[1866-11-19,)	Corno di Rosazzo	UD	\N	corno di rosazzo
D028	[1869-02-08,)	Corno Giovine	LO	\N	corno giovine
D029	[1866-08-16,)	Cornovecchio	LO	\N	cornovecchio
D030	[1866-11-19,)	Cornuda	TV	\N	cornuda
D031	[1921-01-05,1928-09-09)	Corona	GO	\N	corona
D032	[1920-10-16,1923-04-27)	Corona alla Muta	TN	\N	corona alla muta
D032	[1923-04-27,1928-06-16)	Curon	BZ	\N	curon
D033	[1871-04-20,)	Morimondo	MI	\N	morimondo
D037	[1861-03-17,)	Correggio	RE	\N	correggio
D038	[1861-03-17,)	Correzzana	MB	\N	correzzana
D039	[1866-11-19,1928-06-15)	Correzzo	VR	\N	correzzo
D040	[1866-11-19,)	Correzzola	PD	\N	correzzola
D041	[1861-03-17,)	Corrido	CO	\N	corrido
D042	[1861-03-17,1931-10-24)	Pausula	MC	\N	pausula
D042	[1931-10-24,)	Corridonia	MC	\N	corridonia
D043	[1861-03-17,)	Corropoli	TE	\N	corropoli
D044	[1861-03-17,)	Corsano	LE	\N	corsano
D045	[1861-03-17,)	Corsico	MI	\N	corsico
D046	[1861-03-17,1928-07-19)	Corsione	AL	\N	corsione
D046	[1947-10-20,)	Corsione	AT	\N	corsione
D047	[1861-03-17,1927-12-25)	Cortabbio	CO	\N	cortabbio
D048	[1920-10-16,1971-09-22)	Cortaccia	BZ	\N	cortaccia
D048	[1971-09-22,)	Cortaccia sulla Strada del Vino	BZ	\N	cortaccia sulla strada del vino
D049	[1861-03-17,)	Cortale	CZ	\N	cortale
D050	[1861-03-17,1928-12-02)	Cortandone	AL	\N	cortandone
D050	[1947-10-02,)	Cortandone	AT	\N	cortandone
D051	[1861-03-17,)	Cortanze	AT	\N	cortanze
D052	[1861-03-17,)	Cortazzone	AT	\N	cortazzone
D053	[1892-07-22,1927-04-03)	Corte	BG	\N	corte
D054	[1861-03-17,)	Corte Brugnatella	PC	\N	corte brugnatella
D055	[1861-03-17,1868-01-01)	Corte Dè Cortesi	CR	\N	corte de cortesi
D056	[1868-01-01,)	Corte de' Cortesi con Cignone	CR	\N	corte de cortesi con cignone
D057	[1868-03-05,)	Corte de' Frati	CR	\N	corte de frati
D058	[1928-07-29,)	Corte Franca	BS	\N	corte franca
D059	[1920-10-16,1923-04-27)	Corte in Pusteria	TN	\N	corte in pusteria
D059	[1923-04-27,1929-03-25)	Corti in Pusteria	BZ	\N	corti in pusteria
D061	[1861-03-17,)	Cortemaggiore	PC	\N	cortemaggiore
D062	[1861-03-17,)	Cortemilia	CN	\N	cortemilia
D063	[1861-03-17,1927-08-13)	Cortenedolo	BS	\N	cortenedolo
D064	[1861-03-17,1956-05-24)	Corteno	BS	\N	corteno
D064	[1956-05-24,)	Corteno Golgi	BS	\N	corteno golgi
D065	[1861-03-17,)	Cortenova	LC	\N	cortenova
D066	[1861-03-17,)	Cortenuova	BG	\N	cortenuova
D067	[1861-03-17,2016-01-01)	Corteolona	PV	\N	corteolona
D068	[1861-03-17,)	Corte Palasio	LO	\N	corte palasio
D069	[1861-03-17,1928-12-01)	Corteranzo	AL	\N	corteranzo
D072	[1863-02-16,)	Cortiglione	AT	\N	cortiglione
D073	[1862-09-22,1928-07-28)	Corticelle Pieve	BS	\N	corticelle pieve
D074	[1861-03-17,1943-05-29)	Cortile San Martino	PR	\N	cortile san martino
D075	[1920-10-16,1971-09-22)	Cortina All'Adige	BZ	\N	cortina all adige
D075	[1971-09-22,)	Cortina sulla Strada del Vino	BZ	\N	cortina sulla strada del vino
D076	[1869-01-28,)	Cortino	TE	\N	cortino
D077	[1861-03-17,)	Cortona	AR	\N	cortona
D078	[1861-03-17,)	Corvara	PE	\N	corvara
D079	[1920-10-16,1925-09-15)	Corvara in Badia	TN	\N	corvara in badia
D079	[1925-09-15,1938-10-17)	Ladinia	BZ	\N	ladinia
D079	[1938-10-17,)	Corvara in Badia	BZ	\N	corvara in badia
D080	[1920-10-16,1928-06-16)	Corvara in Passiria	BZ	\N	corvara in passiria
D081	[1877-03-09,)	Corvino San Quirico	PV	\N	corvino san quirico
D082	[1861-03-17,)	Corzano	BS	\N	corzano
D083	[1920-10-16,1928-05-13)	Corzes	BZ	\N	corzes
D084	[1921-01-05,1923-04-27)	Cosbana	UD	\N	cosbana
D084	[1923-04-27,1928-03-07)	Cosbana del Collio	GO	\N	cosbana del collio
D085	[1866-11-19,)	Coseano	UD	\N	coseano
D086	[1893-10-26,)	Cosenza	CS	\N	cosenza
D087	[1862-11-10,)	Cosio d'Arroscia	IM	\N	cosio d arroscia
D088	[1863-07-13,)	Cosio Valtellino	SO	\N	cosio valtellino
D089	[1861-03-17,)	Cosoleto	RC	\N	cosoleto
D090	[1921-01-05,1947-09-16)	Cossana	TS	\N	cossana
D091	[1863-02-23,1928-05-22)	Due Cossani	VA	\N	due cossani
D092	[1864-04-01,1929-03-03)	Cossano Canavese	AO	\N	cossano canavese
D092	[1947-01-15,)	Cossano Canavese	TO	\N	cossano canavese
D093	[1861-03-17,)	Cossano Belbo	CN	\N	cossano belbo
D094	[1861-03-17,)	Cossato	BI	\N	cossato
D095	[1861-03-17,)	Cosseria	SV	\N	cosseria
D096	[1861-03-17,)	Cossignano	AP	\N	cossignano
D097	[1861-03-17,1940-08-03)	Cossila	VC	\N	cossila
D098	[1861-03-17,1929-01-24)	Cossirano	BS	\N	cossirano
D099	[1861-03-17,)	Cossogno	VB	\N	cossogno
D100	[1861-03-17,)	Cossoine	SS	\N	cossoine
D101	[1861-03-17,)	Cossombrato	AT	\N	cossombrato
D102	[1863-02-23,)	Costa Vescovato	AL	\N	costa vescovato
D103	[1864-11-07,)	Costa Valle Imagna	BG	\N	costa valle imagna
D104	[1862-11-10,1923-11-29)	Costa d'Oneglia	IM	\N	costa d oneglia
D105	[1867-07-22,)	Costa di Rovigo	RO	\N	costa di rovigo
D107	[1866-11-19,)	Costabissara	VI	\N	costabissara
D108	[1861-03-17,)	Costacciaro	PG	\N	costacciaro
D109	[1863-04-13,)	Costa de' Nobili	PV	\N	costa de nobili
D110	[1861-03-17,1927-08-19)	Costa di Mezzate	BG	\N	costa di mezzate
D110	[1927-08-19,1964-06-27)	Costa di Monticelli	BG	\N	costa di monticelli
D110	[1964-06-27,)	Costa di Mezzate	BG	\N	costa di mezzate
D111	[1861-03-17,)	Costa Serina	BG	\N	costa serina
D112	[1870-03-01,)	Costa Masnaga	LC	\N	costa masnaga
D113	[1870-09-01,)	Costanzana	VC	\N	costanzana
D114	[1861-03-17,)	Costarainera	IM	\N	costarainera
D116	[1920-10-16,1929-01-25)	Costasavina	TN	\N	costasavina
D117	[1884-09-05,)	Costa Volpino	BG	\N	costa volpino
D118	[1866-11-19,2016-12-24)	Costermano	VR	\N	costermano
D118	[2016-12-24,)	Costermano sul Garda	VR	\N	costermano sul garda
D119	[1861-03-17,)	Costigliole d'Asti	AT	\N	costigliole d asti
D120	[1861-03-17,)	Costigliole Saluzzo	CN	\N	costigliole saluzzo
D121	[1861-03-17,)	Cotignola	RA	\N	cotignola
D122	[1861-03-17,1929-03-12)	Cotrone	CZ	\N	cotrone
D122	[1929-03-12,)	Crotone	KR	\N	crotone
D123	[1861-03-17,)	Cotronei	KR	\N	cotronei
D124	[1861-03-17,)	Cottanello	RI	\N	cottanello
D125	[1920-10-16,1928-05-22)	Covelo	TN	\N	covelo
D126	[1861-03-17,)	Covo	BG	\N	covo
D127	[1890-06-15,)	Cozzo	PV	\N	cozzo
D128	[1861-03-17,)	Craco	MT	\N	craco
D130	[1861-03-17,1928-03-25)	Crana Gattugno	NO	\N	crana gattugno
D131	[1861-03-17,1962-07-03)	Crandola	CO	\N	crandola
D131	[1962-07-03,)	Crandola Valsassina	LC	\N	crandola valsassina
D132	[1861-03-17,)	Cravagliana	VC	\N	cravagliana
D133	[1861-03-17,)	Cravanzana	CN	\N	cravanzana
D134	[1861-03-17,)	Craveggia	VB	\N	craveggia
D135	[1861-03-17,1928-11-11)	Cravegna	NO	\N	cravegna
D136	[1866-11-19,)	Creazzo	VI	\N	creazzo
D137	[1861-03-17,)	Crecchio	CH	\N	crecchio
D138	[1921-01-05,1928-05-02)	Creda	GO	\N	creda
D139	[1861-03-17,)	Credaro	BG	\N	credaro
D140	[1868-07-13,1928-07-29)	Credera	CR	\N	credera
D141	[1928-07-29,)	Credera Rubbiano	CR	\N	credera rubbiano
D142	[1875-04-01,)	Crema	CR	\N	crema
D143	[1861-03-17,)	Cremella	LC	\N	cremella
D144	[1893-12-05,)	Cremenaga	VA	\N	cremenaga
D145	[1861-03-17,)	Cremeno	LC	\N	cremeno
D146	[1861-03-17,1927-12-28)	Cremezzano	BS	\N	cremezzano
D147	[1861-03-17,)	Cremia	CO	\N	cremia
D148	[1861-03-17,1929-05-16)	Cremnago	CO	\N	cremnago
D149	[1861-03-17,)	Cremolino	AL	\N	cremolino
D150	[1861-03-17,1920-02-27)	Cremona	CR	\N	cremona
D150	[1920-02-27,1940-08-28)	Cremona Ed Uniti	CR	\N	cremona ed uniti
D150	[1940-08-28,)	Cremona	CR	\N	cremona
D151	[1861-03-17,)	Cremosano	CR	\N	cremosano
D152	[1861-03-17,1924-01-15)	Crenna	MI	\N	crenna
D153	[1921-01-05,1947-09-16)	Crenovizza	TS	\N	crenovizza
D154	[1861-03-17,)	Crescentino	VC	\N	crescentino
D155	[1861-03-17,1923-10-14)	Crescenzago	MI	\N	crescenzago
D156	[1866-11-19,)	Crespadoro	VI	\N	crespadoro
D157	[1867-11-25,1920-02-22)	Crespano Veneto	TV	\N	crespano veneto
D157	[1920-02-22,2019-01-30)	Crespano del Grappa	TV	\N	crespano del grappa
D158	[1861-03-17,2014-01-01)	Crespellano	BO	\N	crespellano
D159	[1879-06-27,)	Crespiatica	LO	\N	crespiatica
D160	[1902-08-22,2014-01-01)	Crespina	PI	\N	crespina
D161	[1866-11-19,)	Crespino	RO	\N	crespino
D162	[1861-03-17,)	Cressa	NO	\N	cressa
D163	[1861-03-17,1927-06-10)	Cressogno	CO	\N	cressogno
D164	[1920-10-16,1928-03-07)	Creto	TN	\N	creto
D165	[1861-03-17,)	Crevacuore	BI	\N	crevacuore
D166	[1861-03-17,)	Crevalcore	BO	\N	crevalcore
D167	[1861-03-17,1928-01-26)	Crevenna	CO	\N	crevenna
D168	[1862-12-29,1961-08-17)	Crevola d'Ossola	NO	\N	crevola d ossola
D168	[1961-08-17,)	Crevoladossola	VB	\N	crevoladossola
D169	[1862-12-29,1929-03-02)	Crevola Sesia	VC	\N	crevola sesia
D170	[1861-03-17,)	Crispano	NA	\N	crispano
D171	[1919-11-29,)	Crispiano	TA	\N	crispiano
D172	[1861-03-17,)	Crissolo	CN	\N	crissolo
D173	[1861-03-17,1928-06-26)	Croce	CO	\N	croce
D174	[1861-03-17,1929-06-16)	Croce di Mosso	VC	\N	croce di mosso
D175	[1861-03-17,)	Crocefieschi	GE	\N	crocefieschi
D176	[1866-11-19,1928-04-08)	Crocetta	RO	\N	crocetta
D177	[1861-03-17,)	Crodo	VB	\N	crodo
D179	[1861-03-17,)	Crognaleto	TE	\N	crognaleto
D180	[1861-03-17,)	Cropalati	CS	\N	cropalati
D181	[1861-03-17,)	Cropani	CZ	\N	cropani
D182	[1861-03-17,2016-01-01)	Crosa	BI	\N	crosa
D183	[1866-11-19,1938-12-22)	Crosara	VI	\N	crosara
D184	[1902-07-19,)	Crosia	CS	\N	crosia
D185	[1861-03-17,)	Crosio della Valle	VA	\N	crosio della valle
D186	[1861-03-17,)	Crotta d'Adda	CR	\N	crotta d adda
D187	[1891-03-06,)	Crova	VC	\N	crova
D188	[1920-10-16,)	Croviana	TN	\N	croviana
D189	[1861-03-17,)	Crucoli	KR	\N	crucoli
D191	[1861-03-17,1928-03-25)	Crusinallo	NO	\N	crusinallo
D192	[1861-03-17,)	Cuasso al Monte	VA	\N	cuasso al monte
D193	[1866-11-19,1902-02-09)	Cucca	VR	\N	cucca
D193	[1902-02-09,)	Veronella	VR	\N	veronella
D194	[1863-02-16,2019-02-01)	Cuccaro Monferrato	AL	\N	cuccaro monferrato
D195	[1862-12-29,)	Cuccaro Vetere	SA	\N	cuccaro vetere
D196	[1861-03-17,)	Cucciago	CO	\N	cucciago
D197	[1861-03-17,)	Cuceglio	TO	\N	cuceglio
D198	[1861-03-17,)	Cuggiono	MI	\N	cuggiono
D199	[1861-03-17,1928-10-08)	Cugliate	VA	\N	cugliate
D199	[1955-08-19,)	Cugliate-Fabiasco	VA	\N	cugliate fabiasco
D200	[1861-03-17,)	Cuglieri	OR	\N	cuglieri
D201	[1861-03-17,)	Cugnoli	PE	\N	cugnoli
D202	[1861-03-17,)	Cumiana	TO	\N	cumiana
D203	[1862-12-19,)	Cumignano sul Naviglio	CR	\N	cumignano sul naviglio
D204	[1861-03-17,)	Cunardo	VA	\N	cunardo
D205	[1871-07-10,)	Cuneo	CN	\N	cuneo
D206	[1920-10-16,2016-01-01)	Cunevo	TN	\N	cunevo
D207	[1861-03-17,)	Cunico	AT	\N	cunico
D208	[1861-03-17,)	Cuorgnè	TO	\N	cuorgne
D209	[1861-03-17,)	Cupello	CH	\N	cupello
D210	[1862-11-24,)	Cupra Marittima	AP	\N	cupra marittima
D211	[1862-05-06,)	Cupramontana	AN	\N	cupramontana
D212	[1861-03-17,1928-12-15)	Cuquello	AL	\N	cuquello
D213	[1920-10-16,1923-04-27)	Curaces	TN	\N	curaces
D213	[1923-04-27,1923-11-09)	Quarazze	TN	\N	quarazze
D214	[1861-03-17,1927-07-03)	Curcuris	CA	\N	curcuris
D214	[1979-04-20,)	Curcuris	OR	\N	curcuris
D215	[1927-10-13,1947-10-21)	Curdomo	BG	\N	curdomo
D216	[1861-03-17,)	Cureggio	NO	\N	cureggio
D217	[1861-03-17,1928-08-07)	Curiglia	VA	\N	curiglia
D217	[1928-08-07,)	Curiglia con Monteviasco	VA	\N	curiglia con monteviasco
D218	[1861-03-17,)	Curinga	CZ	\N	curinga
D219	[1861-03-17,)	Curino	BI	\N	curino
D220	[1861-03-17,1928-12-14)	Curnasco	BG	\N	curnasco
D221	[1890-04-28,)	Curno	BG	\N	curno
D222	[1928-06-15,)	Curon Venosta	BZ	\N	curon venosta
D223	[1861-03-17,)	Cursi	LE	\N	cursi
D224	[1861-03-17,1928-01-27)	Cursolo	NO	\N	cursolo
D225	[1928-01-26,2019-01-01)	Cursolo-Orasso	VB	\N	cursolo orasso
D226	[1866-11-19,)	Curtarolo	PD	\N	curtarolo
D227	[1872-01-01,)	Curtatone	MN	\N	curtatone
D228	[1861-03-17,1929-02-07)	Curti	NA	\N	curti
D228	[1946-11-12,)	Curti	CE	\N	curti
D229	[1861-03-17,)	Cusago	MI	\N	cusago
D230	[1867-03-19,)	Cusano Mutri	BN	\N	cusano mutri
D231	[1862-12-29,1915-08-16)	Cusano sul Seveso	MI	\N	cusano sul seveso
D231	[1915-08-16,)	Cusano Milanino	MI	\N	cusano milanino
D232	[1861-03-17,)	Cusino	CO	\N	cusino
D233	[1861-03-17,)	Cusio	BG	\N	cusio
D234	[1948-12-25,)	Custonaci	TP	\N	custonaci
D235	[1861-03-17,2017-01-01)	Cutigliano	PT	\N	cutigliano
D236	[1861-03-17,)	Cutro	KR	\N	cutro
D237	[1861-03-17,)	Cutrofiano	LE	\N	cutrofiano
D238	[1863-07-13,1928-02-16)	Cuveglio in Valle	VA	\N	cuveglio in valle
D238	[1956-11-29,)	Cuveglio	VA	\N	cuveglio
D239	[1861-03-17,)	Cuvio	VA	\N	cuvio
D241	[1861-03-17,1928-07-29)	Cuzzago	NO	\N	cuzzago
D242	[1861-03-17,1928-02-26)	Dagnente	NO	\N	dagnente
D243	[1920-10-16,2020-01-01)	Daiano	TN	\N	daiano
D244	[1958-01-22,)	Dairago	MI	\N	dairago
D245	[1927-08-20,)	Dalmine	BG	\N	dalmine
D246	[1920-10-16,)	Dambel	TN	\N	dambel
D247	[1866-11-19,1984-12-15)	Danta	BL	\N	danta
D247	[1984-12-15,)	Danta di Cadore	BL	\N	danta di cadore
D248	[1920-10-16,2015-01-01)	Daone	TN	\N	daone
D249	[1920-10-16,1929-01-24)	Dardine	TN	\N	dardine
D250	[1920-10-16,2016-01-01)	Darè	TN	\N	dare
D251	[1861-03-17,1969-03-30)	Darfo	BS	\N	darfo
D251	[1969-03-30,)	Darfo Boario Terme	BS	\N	darfo boario terme
D252	[1920-10-16,1928-04-17)	Darzo	TN	\N	darzo
D253	[1861-03-17,)	Dasà	VV	\N	dasa
D254	[1861-03-17,1927-06-10)	Dasio	CO	\N	dasio
D255	[1891-04-10,)	Davagna	GE	\N	davagna
D256	[1861-03-17,)	Daverio	VA	\N	daverio
D257	[1861-03-17,)	Davoli	CZ	\N	davoli
D258	[1861-03-17,)	Dazio	SO	\N	dazio
D259	[1861-03-17,)	Decimomannu	CA	\N	decimomannu
D260	[1861-03-17,)	Decimoputzu	SU	\N	decimoputzu
D261	[1861-03-17,)	Decollatura	CZ	\N	decollatura
D262	[1861-03-17,1928-06-14)	Degagna	BS	\N	degagna
D263	[1920-10-16,1928-10-07)	Deggiano	TN	\N	deggiano
D264	[1861-03-17,)	Dego	SV	\N	dego
D265	[1861-03-17,1949-12-11)	Deiva	SP	\N	deiva
D265	[1949-12-11,)	Deiva Marina	SP	\N	deiva marina
D266	[1861-03-17,)	Delebio	SO	\N	delebio
D267	[1861-03-17,)	Delia	CL	\N	delia
D268	[1878-02-11,)	Delianuova	RC	\N	delianuova
D269	[1861-03-17,)	Deliceto	FG	\N	deliceto
D270	[1861-03-17,)	Dello	BS	\N	dello
D271	[1861-03-17,)	Demonte	CN	\N	demonte
D272	[1861-03-17,)	Denice	AL	\N	denice
D273	[1920-10-16,)	Denno	TN	\N	denno
D274	[1920-10-16,1928-10-30)	Dercolo	TN	\N	dercolo
D276	[1920-10-16,1929-01-24)	Dermulo	TN	\N	dermulo
D277	[1861-03-17,)	Dernice	AL	\N	dernice
D278	[1868-06-14,)	Derovere	CR	\N	derovere
D279	[1861-03-17,)	Deruta	PG	\N	deruta
D280	[1861-03-17,)	Dervio	LC	\N	dervio
D281	[1861-03-17,)	Desana	VC	\N	desana
D282	[1921-01-05,1928-05-12)	Descla	GO	\N	descla
D283	[1863-07-13,1928-02-16)	Desenzano al Serio	BG	\N	desenzano al serio
D284	[1862-09-22,1926-09-17)	Desenzano sul Lago	BS	\N	desenzano sul lago
D284	[1926-09-17,)	Desenzano del Garda	BS	\N	desenzano del garda
D285	[1861-03-17,1928-12-14)	Desertes	TO	\N	desertes
D286	[1861-03-17,)	Desio	MB	\N	desio
D287	[1861-03-17,)	Desulo	NU	\N	desulo
D288	[1928-02-23,1947-05-23)	Dezzo di Scalve	BG	\N	dezzo di scalve
D289	[1876-07-15,)	Diamante	CS	\N	diamante
D290	[1861-03-17,)	Scigliano	CS	\N	scigliano
D291	[1863-01-26,)	Diano d'Alba	CN	\N	diano d alba
D292	[1862-12-29,)	Teggiano	SA	\N	teggiano
D293	[1861-03-17,)	Diano Arentino	IM	\N	diano arentino
D294	[1861-03-17,1924-02-04)	Diano Borello	IM	\N	diano borello
D295	[1861-03-17,1924-02-04)	Diano Calderina	IM	\N	diano calderina
D296	[1871-05-01,)	Diano Castello	IM	\N	diano castello
D297	[1871-05-01,)	Diano Marina	IM	\N	diano marina
D298	[1861-03-17,)	Diano San Pietro	IM	\N	diano san pietro
D299	[1893-04-10,)	Dicomano	FI	\N	dicomano
D300	[1866-11-19,)	Dignano	UD	\N	dignano
D301	[1921-01-05,1947-09-16)	Dignano d'Istria	PL	\N	dignano d istria
D302	[1920-10-16,2016-01-01)	Dimaro	TN	\N	dimaro
D303	[1861-03-17,)	Dinami	VV	\N	dinami
D304	[1861-03-17,)	Dipignano	CS	\N	dipignano
D305	[1861-03-17,)	Diso	LE	\N	diso
D306	[1861-03-17,1928-07-01)	Dissimo	NO	\N	dissimo
D307	[1940-11-23,1947-09-16)	Divaccia Grotte del Timavo	TS	\N	divaccia grotte del timavo
D308	[1927-09-04,1940-11-23)	Divaccia San Canziano	TS	\N	divaccia san canziano
D309	[1861-03-17,)	Divignano	NO	\N	divignano
D310	[1861-03-17,)	Dizzasco	CO	\N	dizzasco
D311	[1920-10-16,)	Dobbiaco	BZ	\N	dobbiaco
D312	[1921-01-05,1923-04-27)	Doberdò	TS	\N	doberdo
D312	[1923-04-27,2009-01-29)	Doberdò del Lago	GO	\N	doberdo del lago
D312	[2009-01-29,)	Doberdò del Lago-Doberdob	GO	\N	doberdo del lago doberdob
D313	[1861-03-17,1928-09-06)	Doccio	VC	\N	doccio
D314	[1861-03-17,)	Dogliani	CN	\N	dogliani
D315	[1861-03-17,)	Dogliola	CH	\N	dogliola
D316	[1866-11-19,)	Dogna	UD	\N	dogna
D317	[1866-11-19,)	Dolcè	VR	\N	dolce
D318	[1861-03-17,)	Dolceacqua	IM	\N	dolceacqua
D319	[1861-03-17,)	Dolcedo	IM	\N	dolcedo
D320	[1921-01-05,1928-08-24)	Dole	GO	\N	dole
D321	[1921-01-05,1923-04-27)	Dolegna	UD	\N	dolegna
D321	[1923-04-27,)	Dolegna del Collio	GO	\N	dolegna del collio
D322	[1921-01-05,1923-04-27)	Valgrande	UD	\N	valgrande
D322	[1923-04-27,1928-08-24)	Dol Grande	GO	\N	dol grande
D323	[1905-07-10,)	Dolianova	SU	\N	dolianova
D324	[1921-01-05,)	San Dorligo della Valle-Dolina	TS	\N	san dorligo della valle dolina
D325	[1866-11-19,)	Dolo	VE	\N	dolo
D326	[1921-01-05,1923-04-27)	Dol-Otliza	UD	\N	dol otliza
D326	[1923-04-27,1928-07-28)	Dol-Ottelza	GO	\N	dol ottelza
D327	[1861-03-17,)	Dolzago	LC	\N	dolzago
D328	[1861-03-17,)	Domanico	CS	\N	domanico
D329	[1861-03-17,)	Domaso	CO	\N	domaso
D330	[1866-11-19,1957-09-03)	Domegge	BL	\N	domegge
D330	[1957-09-03,)	Domegge di Cadore	BL	\N	domegge di cadore
D331	[1861-03-17,)	Domicella	AV	\N	domicella
D332	[1884-07-04,)	Domodossola	VB	\N	domodossola
D333	[1861-03-17,)	Domus de Maria	SU	\N	domus de maria
D334	[1861-03-17,)	Domusnovas	SU	\N	domusnovas
D335	[1861-03-17,1927-07-28)	Domusnovas Canales	CA	\N	domusnovas canales
D336	[1920-10-16,2016-01-01)	Don	TN	\N	don
D337	[1866-11-19,1995-01-01)	Donada	RO	\N	donada
D338	[1861-03-17,1939-10-21)	Donnaz	AO	\N	donnaz
D338	[1939-10-21,1946-01-30)	Donas	AO	\N	donas
D338	[1946-01-30,1977-01-02)	Donnaz	AO	\N	donnaz
D338	[1977-01-02,)	Donnas	AO	\N	donnas
D339	[1870-01-11,)	Donato	BI	\N	donato
D340	[1861-03-17,1929-05-30)	Donelasco	PV	\N	donelasco
D341	[1861-03-17,)	Dongo	CO	\N	dongo
D342	[1862-09-29,1927-11-09)	Donigala Fenughedu	CA	\N	donigala fenughedu
D343	[1862-09-29,1927-09-16)	Donigala Siurgus	CA	\N	donigala siurgus
D344	[1861-03-17,)	Donori	SU	\N	donori
D345	[1861-03-17,)	Dorgali	NU	\N	dorgali
D346	[1861-03-17,)	Dorio	LC	\N	dorio
D347	[1902-01-24,)	Dormelletto	NO	\N	dormelletto
D348	[1866-01-21,)	Dorno	PV	\N	dorno
D349	[1920-10-16,2015-01-01)	Dorsino	TN	\N	dorsino
D350	[1861-03-17,)	Dorzano	BI	\N	dorzano
D351	[1868-07-01,)	Dosolo	MN	\N	dosolo
D352	[1861-03-17,)	Dossena	BG	\N	dossena
D355	[1861-03-17,)	Dosso del Liro	CO	\N	dosso del liro
D356	[1861-03-17,1939-10-21)	Doues	AO	\N	doues
D356	[1939-10-21,1946-01-30)	Dovia di Aosta	AO	\N	dovia di aosta
D356	[1946-01-30,)	Doues	AO	\N	doues
D357	[1861-03-17,)	Dovadola	FC	\N	dovadola
D358	[1868-08-18,)	Dovera	CR	\N	dovera
D359	[1861-03-17,1927-10-10)	Dozio	CO	\N	dozio
D360	[1861-03-17,)	Dozza	BO	\N	dozza
D361	[1861-03-17,)	Dragoni	CE	\N	dragoni
D362	[1922-02-02,1928-12-01)	Draguccio	PL	\N	draguccio
D363	[1861-03-17,1927-06-10)	Drano	CO	\N	drano
D364	[1861-03-17,)	Drapia	VV	\N	drapia
D365	[1920-10-16,)	Drena	TN	\N	drena
D366	[1866-11-19,)	Drenchia	UD	\N	drenchia
D367	[1861-03-17,)	Dresano	MI	\N	dresano
D368	[1921-01-05,1928-05-02)	Dresenza	GO	\N	dresenza
D369	[1861-03-17,2014-02-04)	Drezzo	CO	\N	drezzo
D370	[1868-01-01,2019-01-01)	Drizzona	CR	\N	drizzona
D371	[1920-10-16,)	Dro	TN	\N	dro
D372	[1861-03-17,)	Dronero	CN	\N	dronero
D373	[1861-03-17,1937-06-16)	Druent	TO	\N	druent
D373	[1937-06-16,)	Druento	TO	\N	druento
D374	[1861-03-17,)	Druogno	VB	\N	druogno
D375	[1861-03-17,1929-05-29)	Drusacco	AO	\N	drusacco
D376	[1861-03-17,)	Dualchi	NU	\N	dualchi
D377	[1861-03-17,)	Dubino	SO	\N	dubino
D378	[1868-01-01,1920-02-28)	Duemiglia	CR	\N	duemiglia
D379	[1866-11-19,)	Dueville	VI	\N	dueville
D380	[1957-01-11,)	Dugenta	BN	\N	dugenta
D382	[1921-01-05,1928-09-09)	Duino	TS	\N	duino
D383	[1928-09-09,2009-01-29)	Duino Aurisina	TS	\N	duino aurisina
D383	[2009-01-29,)	Duino Aurisina-Devin Nabrezina	TS	\N	duino aurisina devin nabrezina
D384	[1861-03-17,)	Dumenza	VA	\N	dumenza
D385	[1861-03-17,)	Duno	VA	\N	duno
D386	[1861-03-17,)	Durazzano	BN	\N	durazzano
D387	[1861-03-17,1928-02-22)	Dusino	AL	\N	dusino
D388	[1928-02-21,)	Dusino San Michele	AT	\N	dusino san michele
D389	[1921-01-05,1947-09-16)	Duttogliano	TS	\N	duttogliano
D390	[1861-03-17,)	Eboli	SA	\N	eboli
D391	[1861-03-17,)	Edolo	BS	\N	edolo
D392	[1920-10-16,)	Egna	BZ	\N	egna
D393	[1897-04-01,1927-03-17)	Elena	RM	\N	elena
D394	[1861-03-17,)	Elice	PE	\N	elice
D395	[1958-08-15,)	Elini	NU	\N	elini
D396	[1920-10-16,1928-12-15)	Elle	BZ	\N	elle
D397	[1861-03-17,1929-04-12)	Ellera	SV	\N	ellera
D398	[1861-03-17,)	Ello	LC	\N	ello
D399	[1861-03-17,1937-10-28)	Elmas	CA	\N	elmas
D399	[1990-01-06,)	Elmas	CA	\N	elmas
D400	[1921-01-05,1923-04-27)	Gelsane	PL	\N	gelsane
D400	[1923-04-27,1947-09-16)	Elsane	FU	\N	elsane
D401	[1861-03-17,)	Elva	CN	\N	elva
D402	[1861-03-17,)	Emarese	AO	\N	emarese
D403	[1861-03-17,)	Empoli	FI	\N	empoli
D404	[1861-03-17,1928-03-27)	Endenna	BG	\N	endenna
D405	[1861-03-17,1928-07-29)	Endine	BG	\N	endine
D406	[1928-07-29,)	Endine Gaiano	BG	\N	endine gaiano
D407	[1866-11-19,)	Enego	VI	\N	enego
D408	[1866-11-19,)	Enemonzo	UD	\N	enemonzo
D409	[1920-10-16,1928-02-09)	Enguiso	TN	\N	enguiso
D410	[1861-03-17,1940-05-07)	Entraque	CN	\N	entraque
D410	[1940-05-07,)	Entracque	CN	\N	entracque
D411	[1861-03-17,)	Entratico	BG	\N	entratico
D412	[1861-03-17,)	Envie	CN	\N	envie
D413	[1920-10-16,1929-01-23)	Eores	BZ	\N	eores
D414	[1861-03-17,)	Episcopia	PZ	\N	episcopia
D415	[1866-11-19,1951-01-25)	Grisolera	VE	\N	grisolera
D415	[1951-01-25,)	Eraclea	VE	\N	eraclea
D416	[1861-03-17,)	Erba	CO	\N	erba
D417	[1906-11-13,1928-01-26)	Erba Incino	CO	\N	erba incino
D418	[1861-03-17,1929-05-04)	Erbanno	BS	\N	erbanno
D419	[1866-11-19,)	Erbè	VR	\N	erbe
D420	[1866-11-19,)	Erbezzo	VR	\N	erbezzo
D421	[1861-03-17,)	Erbusco	BS	\N	erbusco
D422	[1861-03-17,)	Erchie	BR	\N	erchie
D423	[1861-03-17,1934-09-12)	Monte San Giuliano	TP	\N	monte san giuliano
D423	[1934-09-12,)	Erice	TP	\N	erice
D424	[1861-03-17,)	Erli	SV	\N	erli
D425	[1921-01-05,1923-02-09)	Occisla-Clanzo	PL	\N	occisla clanzo
D425	[1923-02-09,1947-09-16)	Erpelle-Cosina	PL	\N	erpelle cosina
D426	[1866-11-19,)	Erto e Casso	PN	\N	erto e casso
D427	[1921-01-05,1928-04-29)	Ersel in Monte	GO	\N	ersel in monte
D428	[1861-03-17,)	Erve	LC	\N	erve
D429	[1862-09-29,)	Esanatoglia	MC	\N	esanatoglia
D430	[1861-03-17,)	Escalaplano	SU	\N	escalaplano
D431	[1861-03-17,)	Escolca	SU	\N	escolca
D432	[1861-03-17,1927-10-10)	Escovedu	CA	\N	escovedu
D433	[1861-03-17,1937-06-16)	Exilles	TO	\N	exilles
D433	[1937-06-16,1953-07-16)	Esille	TO	\N	esille
D433	[1953-07-16,)	Exilles	TO	\N	exilles
D434	[1861-03-17,)	Esine	BS	\N	esine
D435	[1861-03-17,1927-10-10)	Esino Inferiore	CO	\N	esino inferiore
D436	[1927-10-09,)	Esino Lario	LC	\N	esino lario
D437	[1861-03-17,1927-10-10)	Esino Superiore	CO	\N	esino superiore
D438	[1861-03-17,1928-01-27)	Esio	NO	\N	esio
D439	[1861-03-17,1928-03-07)	Esmate	BG	\N	esmate
D440	[1868-01-01,)	Esperia	FR	\N	esperia
D441	[1861-03-17,)	Esporlatu	SS	\N	esporlatu
D442	[1866-11-19,)	Este	PD	\N	este
D443	[1861-03-17,)	Esterzili	SU	\N	esterzili
D444	[1861-03-17,1939-10-21)	Etroubles	AO	\N	etroubles
D444	[1939-10-21,1946-01-30)	Etroble	AO	\N	etroble
D444	[1946-01-30,)	Etroubles	AO	\N	etroubles
D445	[1927-07-15,)	Eupilio	CO	\N	eupilio
D446	[1861-03-17,1928-10-08)	Fabiasco	VA	\N	fabiasco
D447	[1863-02-23,)	Fabbrica Curone	AL	\N	fabbrica curone
D448	[1863-02-23,1928-09-25)	Fabbrica Durini	CO	\N	fabbrica durini
D449	[1861-03-17,1950-08-06)	Trassilico	LU	\N	trassilico
D449	[1950-08-06,2014-01-01)	Fabbriche di Vallico	LU	\N	fabbriche di vallico
D450	[1861-03-17,)	Fabbrico	RE	\N	fabbrico
D451	[1861-03-17,)	Fabriano	AN	\N	fabriano
D452	[1873-01-28,)	Fabrica di Roma	VT	\N	fabrica di roma
D453	[1861-03-17,)	Fabrizia	VV	\N	fabrizia
D454	[1869-05-24,)	Fabro	TR	\N	fabro
D455	[1866-11-19,)	Faedis	UD	\N	faedis
D456	[1861-03-17,1928-04-07)	Faedo	SO	\N	faedo
D456	[1928-04-07,)	Faedo Valtellino	SO	\N	faedo valtellino
D457	[1920-10-16,2020-01-01)	Faedo	TN	\N	faedo
D458	[1861-03-17,)	Faenza	RA	\N	faenza
D459	[1861-03-17,)	Faeto	FG	\N	faeto
D460	[1861-03-17,1928-05-01)	Faetto	TO	\N	faetto
D461	[1866-11-19,)	Fagagna	UD	\N	fagagna
D462	[1928-05-12,)	Faggeto Lario	CO	\N	faggeto lario
D463	[1861-03-17,)	Faggiano	TA	\N	faggiano
D464	[1863-01-19,)	Fagnano Castello	CS	\N	fagnano castello
D465	[1863-05-06,)	Fagnano Alto	AQ	\N	fagnano alto
D466	[1861-03-17,1863-01-12)	Fagnano	MI	\N	fagnano
D466	[1863-01-12,1869-03-22)	Fagnano sul Naviglio	MI	\N	fagnano sul naviglio
D467	[1893-01-27,)	Fagnano Olona	VA	\N	fagnano olona
D468	[1920-10-16,1952-05-17)	Fai	TN	\N	fai
D468	[1952-05-17,)	Fai della Paganella	TN	\N	fai della paganella
D469	[1861-03-17,)	Faicchio	BN	\N	faicchio
D470	[1866-11-19,)	Falcade	BL	\N	falcade
D471	[1964-09-01,)	Falciano del Massico	CE	\N	falciano del massico
D472	[1863-02-23,)	Falconara Marittima	AN	\N	falconara marittima
D473	[1863-01-19,)	Falconara Albanese	CS	\N	falconara albanese
D474	[1861-03-17,)	Falcone	ME	\N	falcone
D475	[1874-03-16,)	Faleria	VT	\N	faleria
D476	[1861-03-17,)	Falerna	CZ	\N	falerna
D477	[1861-03-17,)	Falerone	FM	\N	falerone
D478	[1920-10-16,1929-01-25)	Falesina	TN	\N	falesina
D479	[1861-03-17,1928-07-18)	Fallascoso	CH	\N	fallascoso
D480	[1861-03-17,)	Fallo	CH	\N	fallo
D481	[1861-03-17,2019-01-01)	Falmenta	VB	\N	falmenta
D482	[1928-05-12,)	Faloppio	CO	\N	faloppio
D483	[1871-01-15,)	Falvaterra	FR	\N	falvaterra
D484	[1920-10-16,)	Falzes	BZ	\N	falzes
D485	[1921-01-05,1923-04-27)	Famlie	TS	\N	famlie
D485	[1923-04-27,1927-06-02)	Famie	TS	\N	famie
D486	[1861-03-17,)	Fanano	MO	\N	fanano
D487	[1866-11-19,)	Fanna	PN	\N	fanna
D488	[1861-03-17,)	Fano	PU	\N	fano
D489	[1861-03-17,)	Fano Adriano	TE	\N	fano adriano
D490	[1871-08-01,1906-01-01)	Fara d'Adda	BG	\N	fara d adda
D490	[1906-01-01,)	Fara Gera d'Adda	BG	\N	fara gera d adda
D491	[1864-06-23,)	Fara Olivana con Sola	BG	\N	fara olivana con sola
D492	[1863-04-23,)	Fara Novarese	NO	\N	fara novarese
D493	[1863-04-13,)	Fara in Sabina	RI	\N	fara in sabina
D494	[1861-03-17,)	Fara Filiorum Petri	CH	\N	fara filiorum petri
D495	[1861-03-17,)	Fara San Martino	CH	\N	fara san martino
D496	[1866-11-19,)	Fara Vicentino	VI	\N	fara vicentino
D497	[1861-03-17,)	Fardella	PZ	\N	fardella
D498	[1861-03-17,1928-01-01)	Farvengo	BS	\N	farvengo
D499	[1861-03-17,)	Farigliano	CN	\N	farigliano
D501	[1861-03-17,)	Farindola	PE	\N	farindola
D502	[1868-01-01,1980-06-10)	Farini d'Olmo	PC	\N	farini d olmo
D502	[1980-06-10,)	Farini	PC	\N	farini
D503	[1871-01-15,)	Farnese	VT	\N	farnese
D504	[1921-01-05,1923-04-27)	Farra	UD	\N	farra
D504	[1923-04-27,)	Farra d'Isonzo	GO	\N	farra d isonzo
D505	[1867-11-25,)	Farra di Soligo	TV	\N	farra di soligo
D506	[1866-11-19,2016-02-23)	Farra d'Alpago	BL	\N	farra d alpago
D508	[1861-03-17,)	Fasano	BR	\N	fasano
D509	[1861-03-17,)	Fascia	GE	\N	fascia
D510	[1861-03-17,)	Fauglia	PI	\N	fauglia
D511	[1861-03-17,)	Faule	CN	\N	faule
D512	[1863-04-23,)	Favale di Malvaro	GE	\N	favale di malvaro
D513	[1873-09-29,)	Valsinni	MT	\N	valsinni
D514	[1861-03-17,)	Favara	AG	\N	favara
D515	[1873-12-29,1926-08-24)	Favaro Veneto	VE	\N	favaro veneto
D516	[1920-10-16,2016-01-01)	Faver	TN	\N	faver
D517	[1861-03-17,1928-02-16)	Faverzano	BS	\N	faverzano
D518	[1861-03-17,)	Favignana	TP	\N	favignana
D519	[1920-10-16,1928-06-28)	Favogna di sotto	BZ	\N	favogna di sotto
D520	[1861-03-17,)	Favria	TO	\N	favria
D521	[1927-11-02,1946-07-19)	Favria-Oglianico	TO	\N	favria oglianico
D522	[1869-10-11,)	Orco Feglino	SV	\N	orco feglino
D523	[1861-03-17,)	Feisoglio	CN	\N	feisoglio
D524	[1861-03-17,)	Feletto	TO	\N	feletto
D525	[1867-09-02,1928-05-14)	Feletto Umberto	UD	\N	feletto umberto
D526	[1861-03-17,)	Felino	PR	\N	felino
D527	[1861-03-17,)	Felitto	SA	\N	felitto
D528	[1861-03-17,)	Felizzano	AL	\N	felizzano
D529	[1866-11-19,2017-03-01)	Felonica	MN	\N	felonica
D530	[1866-11-19,)	Feltre	BL	\N	feltre
D531	[1861-03-17,)	Fenegrò	CO	\N	fenegro
D532	[1861-03-17,)	Fenestrelle	TO	\N	fenestrelle
D535	[1861-03-17,1927-10-22)	Fenile	TO	\N	fenile
D536	[1861-03-17,1928-12-14)	Fenils	TO	\N	fenils
D537	[1861-03-17,)	Fenis	AO	\N	fenis
D538	[1861-03-17,)	Ferentillo	TR	\N	ferentillo
D539	[1871-01-15,)	Ferentino	FR	\N	ferentino
D540	[1861-03-17,)	Ferla	SR	\N	ferla
D541	[1861-03-17,)	Fermignano	PU	\N	fermignano
D542	[1877-12-03,)	Fermo	FM	\N	fermo
D543	[1861-03-17,)	Ferno	VA	\N	ferno
D544	[1861-03-17,)	Feroleto Antico	CZ	\N	feroleto antico
D545	[1861-03-17,)	Feroleto della Chiesa	RC	\N	feroleto della chiesa
D546	[1872-04-26,)	Pianopoli	CZ	\N	pianopoli
D547	[1861-03-17,)	Ferrandina	MT	\N	ferrandina
D548	[1861-03-17,)	Ferrara	FE	\N	ferrara
D549	[1866-11-19,)	Ferrara di Monte Baldo	VR	\N	ferrara di monte baldo
D550	[1861-03-17,)	Ferrazzano	CB	\N	ferrazzano
D551	[1863-02-23,)	Ferrera di Varese	VA	\N	ferrera di varese
D552	[1863-03-30,)	Ferrera Erbognone	PV	\N	ferrera erbognone
D553	[1864-03-11,1940-03-05)	Ferrera Cenisio	TO	\N	ferrera cenisio
D553	[1940-03-05,)	Moncenisio	TO	\N	moncenisio
D554	[1861-03-17,)	Ferrere	AT	\N	ferrere
D555	[1861-03-17,)	Ferriere	PC	\N	ferriere
D557	[1861-03-17,)	Ferruzzano	RC	\N	ferruzzano
D558	[1929-04-23,1946-12-22)	Fertilia	CE	\N	fertilia
D559	[1861-03-17,1927-07-02)	Fiaccone	AL	\N	fiaccone
D559	[1927-07-02,)	Fraconalto	AL	\N	fraconalto
D560	[1861-03-17,)	Fiamignano	RI	\N	fiamignano
D561	[1872-09-02,)	Fiano Romano	RM	\N	fiano romano
D562	[1861-03-17,)	Fiano	TO	\N	fiano
D563	[1921-01-05,1947-09-16)	Fianona	PL	\N	fianona
D564	[1861-03-17,)	Fiastra	MC	\N	fiastra
D565	[1920-10-16,)	Fiavè	TN	\N	fiave
D566	[1861-03-17,1927-03-10)	Ficano	MC	\N	ficano
D566	[1927-03-10,)	Poggio San Vicino	MC	\N	poggio san vicino
D567	[1861-03-17,)	Ficarazzi	PA	\N	ficarazzi
D568	[1866-11-19,)	Ficarolo	RO	\N	ficarolo
D569	[1861-03-17,)	Ficarra	ME	\N	ficarra
D570	[1887-07-22,)	Ficulle	TR	\N	ficulle
D571	[1920-10-16,1971-08-18)	Fiè	BZ	\N	fie
D571	[1971-08-18,)	Fiè allo Sciliar	BZ	\N	fie allo sciliar
D572	[1920-10-16,2016-01-01)	Fiera di Primiero	TN	\N	fiera di primiero
D573	[1920-10-16,)	Fierozzo	TN	\N	fierozzo
D574	[1861-03-17,)	Fiesco	CR	\N	fiesco
D575	[1865-08-13,)	Fiesole	FI	\N	fiesole
D576	[1861-03-17,)	Fiesse	BS	\N	fiesse
D577	[1867-07-22,)	Fiesso Umbertiano	RO	\N	fiesso umbertiano
D578	[1867-08-05,)	Fiesso d'Artico	VE	\N	fiesso d artico
D579	[1862-12-29,)	Figino Serenza	CO	\N	figino serenza
D581	[1928-02-21,1931-07-08)	Figliaro	CO	\N	figliaro
D581	[1931-07-08,1948-03-22)	Mirabello Comasco	CO	\N	mirabello comasco
D582	[1864-01-29,)	Figline Vegliaturo	CS	\N	figline vegliaturo
D583	[1864-01-29,2014-01-01)	Figline Valdarno	FI	\N	figline valdarno
D584	[1861-03-17,1928-06-01)	Figu	CA	\N	figu
D585	[1861-03-17,1928-06-01)	Gonnosnò	CA	\N	gonnosno
D585	[1947-10-17,1964-06-09)	Figu-Gonnosnò	CA	\N	figu gonnosno
D585	[1964-06-09,)	Gonnosnò	OR	\N	gonnosno
D586	[1871-01-15,)	Filacciano	RM	\N	filacciano
D587	[1867-07-19,)	Filadelfia	VV	\N	filadelfia
D588	[1861-03-17,1958-09-10)	Marne	BG	\N	marne
D588	[1958-09-10,)	Filago	BG	\N	filago
D589	[1861-03-17,)	Filandari	VV	\N	filandari
D590	[1865-12-25,)	Filattiera	MS	\N	filattiera
D591	[1871-01-15,1938-11-27)	Filettino	FR	\N	filettino
D591	[1938-11-27,1945-08-17)	Filettino Graziani	FR	\N	filettino graziani
D591	[1945-08-17,)	Filettino	FR	\N	filettino
D592	[1861-03-17,)	Filetto	CH	\N	filetto
D593	[1952-01-01,)	Filiano	PZ	\N	filiano
D594	[1871-06-01,)	Filighera	PV	\N	filighera
D595	[1884-04-18,)	Filignano	IS	\N	filignano
D596	[1861-03-17,)	Filogaso	VV	\N	filogaso
D597	[1861-03-17,)	Filottrano	AN	\N	filottrano
D598	[1877-05-18,1927-01-13)	Finalborgo	SV	\N	finalborgo
D599	[1863-08-10,1940-08-24)	Finale Nell'Emilia	MO	\N	finale nell emilia
D599	[1940-08-24,)	Finale Emilia	MO	\N	finale emilia
D600	[1927-01-12,)	Finale Ligure	SV	\N	finale ligure
D601	[1861-03-17,1927-01-13)	Finale Marina	SV	\N	finale marina
D602	[1869-07-31,1927-01-13)	Finale Pia	SV	\N	finale pia
D603	[1861-03-17,1928-07-01)	Finero	NO	\N	finero
D604	[1863-07-13,)	Fino del Monte	BG	\N	fino del monte
D605	[1863-02-23,)	Fino Mornasco	CO	\N	fino mornasco
D606	[1863-07-13,)	Fiorano al Serio	BG	\N	fiorano al serio
D607	[1862-12-29,)	Fiorano Modenese	MO	\N	fiorano modenese
D608	[1863-01-05,)	Fiorano Canavese	TO	\N	fiorano canavese
D609	[1861-03-17,2017-01-01)	Fiordimonte	MC	\N	fiordimonte
D610	[1888-10-07,1929-04-11)	Fiorenzuola di Focara	PU	\N	fiorenzuola di focara
D611	[1866-03-03,)	Fiorenzuola d'Arda	PC	\N	fiorenzuola d arda
D612	[1869-12-10,)	Firenze	FI	\N	firenze
D613	[1861-03-17,)	Firenzuola	FI	\N	firenzuola
D614	[1861-03-17,)	Firmo	CS	\N	firmo
D615	[1869-08-24,)	Fisciano	SA	\N	fisciano
D616	[1920-10-16,1928-10-30)	Fisto	TN	\N	fisto
D617	[1861-03-17,)	Fiumalbo	MO	\N	fiumalbo
D618	[1861-03-17,1925-11-02)	Fiumana	FC	\N	fiumana
D619	[1861-03-17,)	Fiumara	RC	\N	fiumara
D620	[1924-03-09,1947-09-16)	Fiume	FU	\N	fiume
D621	[1866-11-19,1911-11-01)	Fiume	UD	\N	fiume
D621	[1911-11-01,)	Fiume Veneto	PN	\N	fiume veneto
D622	[1861-03-17,)	Fiumedinisi	ME	\N	fiumedinisi
D623	[1862-12-29,)	Fiumefreddo di Sicilia	CT	\N	fiumefreddo di sicilia
D624	[1862-12-12,)	Fiumefreddo Bruzio	CS	\N	fiumefreddo bruzio
D625	[1861-03-17,1927-10-11)	Fiumenero	BG	\N	fiumenero
D627	[1921-01-05,2018-02-01)	Fiumicello	UD	\N	fiumicello
D628	[1861-03-17,)	Fiuminata	MC	\N	fiuminata
D629	[1861-03-17,)	Fivizzano	MS	\N	fivizzano
D630	[1866-11-19,1927-11-02)	Sant' Odorico	UD	\N	sant odorico
D630	[1927-11-02,)	Flaibano	UD	\N	flaibano
D631	[1920-10-16,2016-01-01)	Flavon	TN	\N	flavon
D632	[1861-03-17,1928-03-14)	Flecchia	VC	\N	flecchia
D633	[1920-10-16,1929-02-15)	Fleres	BZ	\N	fleres
D634	[1861-03-17,)	Flero	BS	\N	flero
D635	[1861-03-17,)	Floresta	ME	\N	floresta
D636	[1868-09-15,)	Floridia	SR	\N	floridia
D637	[1861-03-17,)	Florinas	SS	\N	florinas
D638	[1861-03-17,)	Flumeri	AV	\N	flumeri
D639	[1861-03-17,)	Fluminimaggiore	SU	\N	fluminimaggiore
D640	[1861-03-17,)	Flussio	OR	\N	flussio
D641	[1861-03-17,)	Fobello	VC	\N	fobello
D642	[1861-03-17,1873-11-10)	Foce	GE	\N	foce
D643	[1861-03-17,)	Foggia	FG	\N	foggia
D644	[1861-03-17,)	Foglianise	BN	\N	foglianise
D645	[1921-01-05,1923-04-27)	Fogliano	TS	\N	fogliano
D645	[1923-04-27,1939-07-15)	Fogliano di Monfalcone	TS	\N	fogliano di monfalcone
D645	[1939-07-15,)	Fogliano Redipuglia	GO	\N	fogliano redipuglia
D646	[1861-03-17,)	Foglizzo	TO	\N	foglizzo
D648	[1920-10-16,1929-05-19)	Foiana	BZ	\N	foiana
D649	[1862-11-28,)	Foiano della Chiana	AR	\N	foiano della chiana
D650	[1863-02-06,)	Foiano di Val Fortore	BN	\N	foiano di val fortore
D651	[1920-10-16,)	Folgaria	TN	\N	folgaria
D652	[1861-03-17,)	Folignano	AP	\N	folignano
D653	[1861-03-17,)	Foligno	PG	\N	foligno
D654	[1866-11-19,)	Follina	TV	\N	follina
D655	[1861-03-17,)	Follo	SP	\N	follo
D656	[1920-10-19,)	Follonica	GR	\N	follonica
D657	[1861-03-17,1928-07-01)	Folsogno	NO	\N	folsogno
D659	[1861-03-17,1928-07-30)	Fomarco	NO	\N	fomarco
D660	[1861-03-17,)	Fombio	LO	\N	fombio
D661	[1950-07-15,)	Fondachelli-Fantina	ME	\N	fondachelli fantina
D662	[1861-03-17,)	Fondi	LT	\N	fondi
D663	[1920-10-16,2020-01-01)	Fondo	TN	\N	fondo
D664	[1861-03-17,1928-08-15)	Fondra	BG	\N	fondra
D665	[1861-03-17,)	Fonni	NU	\N	fonni
D666	[1861-03-17,)	Fontainemore	AO	\N	fontainemore
D667	[1863-02-06,)	Fontana Liri	FR	\N	fontana liri
D668	[1884-06-18,1911-11-01)	Fontana Elice	BO	\N	fontana elice
D668	[1911-11-01,)	Fontanelice	BO	\N	fontanelice
D669	[1921-01-05,1947-09-16)	Fontana del Conte	FU	\N	fontana del conte
D670	[1866-11-19,)	Fontanafredda	PN	\N	fontanafredda
D671	[1861-03-17,)	Fontanarosa	AV	\N	fontanarosa
D672	[1861-03-17,)	Fontanella	BG	\N	fontanella
D673	[1861-03-17,)	Fontanellato	PR	\N	fontanellato
D674	[1866-11-19,)	Fontanelle	TV	\N	fontanelle
D675	[1863-04-23,)	Fontaneto d'Agogna	NO	\N	fontaneto d agogna
D676	[1862-12-29,1955-04-29)	Fontanetto da Po	VC	\N	fontanetto da po
D676	[1955-04-29,)	Fontanetto Po	VC	\N	fontanetto po
D677	[1861-03-17,)	Fontanigorda	GE	\N	fontanigorda
D678	[1861-03-17,)	Fontanile	AT	\N	fontanile
D679	[1866-11-19,)	Fontaniva	PD	\N	fontaniva
D680	[1866-11-19,)	Fonte	TV	\N	fonte
D681	[1861-03-17,)	Fontecchio	AQ	\N	fontecchio
D682	[1862-10-27,)	Fontechiari	FR	\N	fontechiari
D683	[1862-09-08,)	Fontegreca	CE	\N	fontegreca
D684	[1861-03-17,)	Fonteno	BG	\N	fonteno
D685	[1861-03-17,)	Fontevivo	PR	\N	fontevivo
D686	[1866-11-19,)	Fonzaso	BL	\N	fonzaso
D688	[1861-03-17,)	Foppolo	BG	\N	foppolo
D689	[1861-03-17,)	Forano	RI	\N	forano
D690	[1895-01-07,)	San Giovanni Teatino	CH	\N	san giovanni teatino
D691	[1861-03-17,)	Force	AP	\N	force
D693	[1861-03-17,)	Forchia	BN	\N	forchia
D694	[1861-03-17,)	Forcola	SO	\N	forcola
D695	[1861-03-17,)	Fordongianus	OR	\N	fordongianus
D696	[1861-03-17,)	Forenza	PZ	\N	forenza
D697	[1863-07-13,)	Foresto Sparso	BG	\N	foresto sparso
D698	[1862-12-29,1928-09-06)	Foresto Sesia	VC	\N	foresto sesia
D699	[1864-03-11,1928-11-10)	Foresto di Susa	TO	\N	foresto di susa
D700	[1866-11-19,1938-01-13)	Forgaria	UD	\N	forgaria
D700	[1938-01-13,)	Forgaria nel Friuli	UD	\N	forgaria nel friuli
D701	[1861-03-17,)	Forino	AV	\N	forino
D702	[1861-03-17,)	Forio	NA	\N	forio
D703	[1863-02-06,)	Forlì del Sannio	IS	\N	forli del sannio
D704	[1861-03-17,)	Forlì	FC	\N	forli
D705	[1861-03-17,)	Forlimpopoli	FC	\N	forlimpopoli
D706	[1861-03-17,)	Formazza	VB	\N	formazza
D707	[1871-01-15,)	Formello	RM	\N	formello
D708	[1862-03-28,)	Formia	LT	\N	formia
D709	[1861-03-17,)	Formicola	CE	\N	formicola
D710	[1861-03-17,)	Formigara	CR	\N	formigara
D711	[1861-03-17,)	Formigine	MO	\N	formigine
D712	[1861-03-17,)	Formigliana	VC	\N	formigliana
D713	[1909-01-23,2019-01-01)	Formignana	FE	\N	formignana
D714	[1920-10-16,)	Fornace	TN	\N	fornace
D715	[1861-03-17,)	Fornelli	IS	\N	fornelli
D716	[1884-08-05,1928-01-27)	Fornero	NO	\N	fornero
D717	[1866-11-19,1924-02-01)	Forni	VI	\N	forni
D717	[1924-02-01,1959-05-24)	Tonezza	VI	\N	tonezza
D717	[1959-05-24,)	Tonezza del Cimone	VI	\N	tonezza del cimone
D718	[1866-11-19,)	Forni Avoltri	UD	\N	forni avoltri
D719	[1866-11-19,1968-04-06)	Forni di sopra	UD	\N	forni di sopra
D719	[1968-04-06,)	Forni di Sopra	UD	\N	forni di sopra
D720	[1866-11-19,1968-04-06)	Forni di sotto	UD	\N	forni di sotto
D720	[1968-04-06,)	Forni di Sotto	UD	\N	forni di sotto
D721	[1926-03-06,1940-09-13)	Forni di Val d'Astico	VI	\N	forni di val d astico
D722	[1861-03-17,1928-01-27)	Forno	NO	\N	forno
D723	[1920-10-16,1928-10-07)	Forno	TN	\N	forno
D724	[1873-04-25,1928-01-07)	Forno Alpi Graje	TO	\N	forno alpi graje
D725	[1896-05-11,1927-06-28)	Forno di Rivara	TO	\N	forno di rivara
D725	[1927-06-28,)	Forno Canavese	TO	\N	forno canavese
D726	[1866-11-19,2016-02-23)	Forno di Zoldo	BL	\N	forno di zoldo
D727	[1863-07-13,1964-10-10)	Fornovo di San Giovanni	BG	\N	fornovo di san giovanni
D727	[1964-10-10,)	Fornovo San Giovanni	BG	\N	fornovo san giovanni
D728	[1893-12-05,)	Fornovo di Taro	PR	\N	fornovo di taro
D729	[1861-03-17,1928-09-25)	Forotondo	AL	\N	forotondo
D730	[1913-05-11,)	Forte dei Marmi	LU	\N	forte dei marmi
D731	[1920-10-16,1923-04-27)	Mezzaselva All'Isarco	TN	\N	mezzaselva all isarco
D731	[1923-04-27,1942-01-27)	Mezzaselva	BZ	\N	mezzaselva
D731	[1942-01-27,)	Fortezza	BZ	\N	fortezza
D732	[1861-03-17,)	Fortunago	PV	\N	fortunago
D733	[1861-03-17,)	Forza d'Agrò	ME	\N	forza d agro
D734	[1861-03-17,)	Fosciandora	LU	\N	fosciandora
D735	[1861-03-17,)	Fosdinovo	MS	\N	fosdinovo
D736	[1861-03-17,)	Fossa	AQ	\N	fossa
D737	[1863-01-19,)	Fossalto	CB	\N	fossalto
D738	[1863-02-06,)	Fossacesia	CH	\N	fossacesia
D739	[1861-03-17,1868-01-02)	Fossa Guazzona	CR	\N	fossa guazzona
D740	[1867-08-05,)	Fossalta di Piave	VE	\N	fossalta di piave
D741	[1867-08-05,)	Fossalta di Portogruaro	VE	\N	fossalta di portogruaro
D742	[1861-03-17,)	Fossano	CN	\N	fossano
D743	[1883-06-21,1939-07-14)	Fossarmato	PV	\N	fossarmato
D744	[1864-01-29,)	Fossato Serralta	CZ	\N	fossato serralta
D745	[1863-04-13,)	Fossato di Vico	PG	\N	fossato di vico
D746	[1890-04-22,)	Montebello Jonico	RC	\N	montebello jonico
D747	[1861-03-17,1928-05-03)	Fosseno	NO	\N	fosseno
D748	[1866-11-19,)	Fossò	VE	\N	fosso
D749	[1861-03-17,)	Fossombrone	PU	\N	fossombrone
D750	[1866-11-19,)	Foza	VI	\N	foza
D751	[1861-03-17,)	Frabosa Soprana	CN	\N	frabosa soprana
D752	[1861-03-17,)	Frabosa Sottana	CN	\N	frabosa sottana
D754	[1861-03-17,)	Fragagnano	TA	\N	fragagnano
D755	[1861-03-17,)	Fragneto l'Abate	BN	\N	fragneto l abate
D756	[1861-03-17,)	Fragneto Monforte	BN	\N	fragneto monforte
D757	[1861-03-17,)	Fraine	CH	\N	fraine
D758	[1861-03-17,)	Framura	SP	\N	framura
D759	[1873-04-10,)	Francavilla Bisio	AL	\N	francavilla bisio
D760	[1863-01-26,)	Francavilla d'Ete	FM	\N	francavilla d ete
D761	[1864-04-01,)	Francavilla Fontana	BR	\N	francavilla fontana
D762	[1867-07-19,)	Francavilla Angitola	VV	\N	francavilla angitola
D763	[1879-05-12,)	Francavilla al Mare	CH	\N	francavilla al mare
D764	[1863-01-19,)	Francavilla Marittima	CS	\N	francavilla marittima
D765	[1863-04-10,)	Francavilla di Sicilia	ME	\N	francavilla di sicilia
D766	[1863-04-10,)	Francavilla in Sinni	PZ	\N	francavilla in sinni
D767	[1861-03-17,)	Francica	VV	\N	francica
D768	[1861-03-17,)	Francofonte	SR	\N	francofonte
D769	[1861-03-17,)	Francolise	CE	\N	francolise
D770	[1861-03-17,)	Frascaro	AL	\N	frascaro
D771	[1861-03-17,)	Frascarolo	PV	\N	frascarolo
D772	[1861-03-17,1928-06-19)	Frascata	AL	\N	frascata
D773	[1871-01-15,)	Frascati	RM	\N	frascati
D774	[1861-03-17,)	Frascineto	CS	\N	frascineto
D775	[1920-10-16,)	Frassilongo	TN	\N	frassilongo
D776	[1878-12-23,)	Frassinelle Polesine	RO	\N	frassinelle polesine
D777	[1863-08-10,)	Frassinello Monferrato	AL	\N	frassinello monferrato
D778	[1928-08-16,1950-02-11)	Frassinello-Olivola	AL	\N	frassinello olivola
D779	[1861-03-17,1936-07-08)	Frassinere	TO	\N	frassinere
D780	[1861-03-17,)	Frassineto Po	AL	\N	frassineto po
D781	[1861-03-17,)	Frassinetto	TO	\N	frassinetto
D782	[1861-03-17,)	Frassino	CN	\N	frassino
D783	[1870-10-01,)	Frassinoro	MO	\N	frassinoro
D784	[1863-02-06,)	Frasso Telesino	BN	\N	frasso telesino
D785	[1863-04-13,)	Frasso Sabino	RI	\N	frasso sabino
D786	[1863-04-13,)	Umbertide	PG	\N	umbertide
D787	[1863-04-13,)	Fratta Todina	PG	\N	fratta todina
D788	[1867-07-22,)	Fratta Polesine	RO	\N	fratta polesine
D789	[1861-03-17,)	Frattamaggiore	NA	\N	frattamaggiore
D790	[1886-02-12,)	Frattaminore	NA	\N	frattaminore
D791	[1869-04-26,)	Fratte Rosa	PU	\N	fratte rosa
D792	[1920-10-16,1928-04-19)	Fraveggio	TN	\N	fraveggio
D793	[1861-03-17,)	Frazzanò	ME	\N	frazzano
D794	[1866-11-19,)	Fregona	TV	\N	fregona
D795	[1861-03-17,1927-11-21)	Frerola	BG	\N	frerola
D796	[1861-03-17,)	Fresagrandinaria	CH	\N	fresagrandinaria
D797	[1861-03-17,)	Fresonara	AL	\N	fresonara
D798	[1861-03-17,)	Frigento	AV	\N	frigento
D799	[1929-04-12,1946-11-09)	Frignano	CE	\N	frignano
D799	[1952-03-01,)	Frignano	CE	\N	frignano
D800	[1861-03-17,1929-04-13)	Frignano Maggiore	NA	\N	frignano maggiore
D800	[1946-11-08,1952-03-01)	Frignano Maggiore	CE	\N	frignano maggiore
D801	[1861-03-17,1929-04-13)	Frignano Piccolo	NA	\N	frignano piccolo
D801	[1946-11-08,1950-12-02)	Frignano Piccolo	CE	\N	frignano piccolo
D801	[1950-12-02,)	Villa di Briano	CE	\N	villa di briano
D802	[1861-03-17,)	Frinco	AT	\N	frinco
D803	[1861-03-17,)	Frisa	CH	\N	frisa
D804	[1866-11-19,)	Frisanco	PN	\N	frisanco
D805	[1861-03-17,)	Front	TO	\N	front
D806	[1861-03-17,1927-12-24)	Frontignano	BS	\N	frontignano
D807	[1861-03-17,)	Frontino	PU	\N	frontino
D808	[1861-03-17,)	Frontone	PU	\N	frontone
D809	[1928-09-25,1946-02-06)	Frontone-Serra	PU	\N	frontone serra
D810	[1871-01-15,)	Frosinone	FR	\N	frosinone
D811	[1861-03-17,)	Frosolone	IS	\N	frosolone
D812	[1861-03-17,)	Frossasco	TO	\N	frossasco
D813	[1861-03-17,)	Frugarolo	AL	\N	frugarolo
D814	[1861-03-17,2017-02-14)	Fubine	AL	\N	fubine
D814	[2017-02-14,)	Fubine Monferrato	AL	\N	fubine monferrato
D815	[1861-03-17,)	Fucecchio	FI	\N	fucecchio
D816	[1864-06-23,1928-04-18)	Fuipiano al Brembo	BG	\N	fuipiano al brembo
D817	[1861-03-17,)	Fuipiano Valle Imagna	BG	\N	fuipiano valle imagna
D818	[1866-11-19,)	Fumane	VR	\N	fumane
D819	[1871-01-15,)	Fumone	FR	\N	fumone
D820	[1920-10-16,1923-04-27)	Fundoles	TN	\N	fundoles
D820	[1923-04-27,1929-03-25)	Fundres	BZ	\N	fundres
D821	[1920-10-16,)	Funes	BZ	\N	funes
D823	[1861-03-17,)	Furci	CH	\N	furci
D824	[1919-08-04,)	Furci Siculo	ME	\N	furci siculo
D825	[1861-03-17,)	Furnari	ME	\N	furnari
D826	[1861-03-17,)	Furore	SA	\N	furore
D827	[1861-03-17,)	Furtei	SU	\N	furtei
D828	[1861-03-17,)	Fuscaldo	CS	\N	fuscaldo
D829	[1861-03-17,)	Fusignano	RA	\N	fusignano
D830	[1861-03-17,)	Fusine	SO	\N	fusine
D831	[1921-01-05,1923-04-27)	Roccalba	UD	\N	roccalba
D831	[1923-04-27,1928-06-16)	Fusine in Valromana	UD	\N	fusine in valromana
D832	[1861-03-17,)	Futani	SA	\N	futani
D833	[1861-03-17,1928-04-07)	Gabbioneta	CR	\N	gabbioneta
D834	[1928-04-07,)	Gabbioneta-Binanuova	CR	\N	gabbioneta binanuova
D835	[1861-03-17,)	Gabiano	AL	\N	gabiano
D836	[1861-03-17,1949-09-09)	Gabicce	PU	\N	gabicce
D836	[1949-09-09,)	Gabicce Mare	PU	\N	gabicce mare
D837	[1921-01-05,1923-04-27)	Gaberie	UD	\N	gaberie
D837	[1923-04-27,1928-03-13)	Gabria	GO	\N	gabria
D838	[1921-01-05,1928-08-24)	Gabrovizza	GO	\N	gabrovizza
D839	[1952-04-19,)	Gaby	AO	\N	gaby
D840	[1866-01-14,1928-05-19)	Gadesco	CR	\N	gadesco
D841	[1928-05-19,)	Gadesco-Pieve Delmona	CR	\N	gadesco pieve delmona
D842	[1861-03-17,)	Gadoni	NU	\N	gadoni
D843	[1897-04-01,)	Gaeta	LT	\N	gaeta
D844	[1861-03-17,1939-12-22)	Kaggi	ME	\N	kaggi
D844	[1939-12-22,)	Gaggi	ME	\N	gaggi
D845	[1869-03-22,)	Gaggiano	MI	\N	gaggiano
D846	[1861-03-17,1928-05-12)	Gaggino	CO	\N	gaggino
D847	[1861-03-17,)	Gaggio Montano	BO	\N	gaggio montano
D848	[1861-03-17,)	Gaglianico	BI	\N	gaglianico
D849	[1862-12-29,)	Gagliano Castelferrato	EN	\N	gagliano castelferrato
D850	[1864-06-23,)	Gagliano Aterno	AQ	\N	gagliano aterno
D851	[1862-11-28,)	Gagliano del Capo	LE	\N	gagliano del capo
D852	[1861-03-17,)	Gagliato	CZ	\N	gagliato
D853	[1861-03-17,)	Gagliole	MC	\N	gagliole
D854	[1869-08-11,)	Gaiarine	TV	\N	gaiarine
D855	[1866-11-19,)	Gaiba	RO	\N	gaiba
D856	[1861-03-17,)	Gaiola	CN	\N	gaiola
D857	[1928-06-14,1946-07-04)	Gaiola Moiola	CN	\N	gaiola moiola
D858	[1861-03-17,1911-06-14)	Gaiole	SI	\N	gaiole
D858	[1911-06-14,)	Gaiole in Chianti	SI	\N	gaiole in chianti
D859	[1861-03-17,)	Gairo	NU	\N	gairo
D860	[1920-10-16,)	Gais	BZ	\N	gais
D861	[1863-05-06,)	Galati Mamertino	ME	\N	galati mamertino
D862	[1861-03-17,)	Galatina	LE	\N	galatina
D863	[1861-03-17,)	Galatone	LE	\N	galatone
D864	[1861-03-17,)	Galatro	RC	\N	galatro
D865	[1861-03-17,)	Galbiate	LC	\N	galbiate
D866	[1861-03-17,1929-02-08)	Galdo	SA	\N	galdo
D867	[1861-03-17,)	Galeata	FC	\N	galeata
D868	[1861-03-17,)	Galgagnano	LO	\N	galgagnano
D869	[1869-03-11,)	Gallarate	VA	\N	gallarate
D870	[1871-01-15,)	Gallese	VT	\N	gallese
D871	[1863-02-23,)	Galliate Lombardo	VA	\N	galliate lombardo
D872	[1861-03-17,)	Galliate	NO	\N	galliate
D873	[1861-03-17,)	Galliavola	PV	\N	galliavola
D874	[1861-03-17,)	Gallicano	LU	\N	gallicano
D875	[1872-10-18,)	Gallicano nel Lazio	RM	\N	gallicano nel lazio
D876	[1861-03-17,)	Gallicchio	PZ	\N	gallicchio
D877	[1861-03-17,1927-08-03)	Gallico	RC	\N	gallico
D878	[1861-03-17,)	Galliera	BO	\N	galliera
D879	[1867-08-26,)	Galliera Veneta	PD	\N	galliera veneta
D880	[1873-12-01,1927-08-03)	Gallina	RC	\N	gallina
D881	[1948-05-06,)	Gallinaro	FR	\N	gallinaro
D882	[1866-11-19,)	Gallio	VI	\N	gallio
D883	[1861-03-17,)	Gallipoli	LE	\N	gallipoli
D884	[1861-03-17,1986-03-06)	Gallo	CE	\N	gallo
D884	[1986-03-06,)	Gallo Matese	CE	\N	gallo matese
D885	[1952-12-14,)	Gallodoro	ME	\N	gallodoro
D886	[1861-03-17,)	Galluccio	CE	\N	galluccio
D887	[1865-08-13,1928-12-17)	Galluzzo	FI	\N	galluzzo
D888	[1861-03-17,)	Galtellì	NU	\N	galtelli
D889	[1866-11-19,1979-08-28)	Galzignano	PD	\N	galzignano
D889	[1979-08-28,)	Galzignano Terme	PD	\N	galzignano terme
D890	[1861-03-17,)	Gamalero	AL	\N	gamalero
D891	[1861-03-17,)	Gambara	BS	\N	gambara
D892	[1867-06-10,)	Gambarana	PV	\N	gambarana
D894	[1861-03-17,)	Gambasca	CN	\N	gambasca
D895	[1917-06-11,1977-05-12)	Gambassi	FI	\N	gambassi
D895	[1977-05-12,)	Gambassi Terme	FI	\N	gambassi terme
D896	[1861-03-17,)	Gambatesa	CB	\N	gambatesa
D897	[1866-11-19,)	Gambellara	VI	\N	gambellara
D898	[1861-03-17,)	Gamberale	CH	\N	gamberale
D899	[1861-03-17,)	Gambettola	FC	\N	gambettola
D901	[1861-03-17,)	Gambolò	PV	\N	gambolo
D902	[1866-11-19,2024-01-01)	Gambugliano	VI	\N	gambugliano
D903	[1861-03-17,)	Gandellino	BG	\N	gandellino
D905	[1861-03-17,)	Gandino	BG	\N	gandino
D906	[1861-03-17,)	Gandosso	BG	\N	gandosso
D907	[1861-03-17,)	Gangi	PA	\N	gangi
D908	[1861-03-17,1928-01-08)	Garabiolo	VA	\N	garabiolo
D909	[1861-03-17,)	Garaguso	MT	\N	garaguso
D910	[1861-03-17,)	Garbagna	AL	\N	garbagna
D911	[1863-04-23,)	Garbagna Novarese	NO	\N	garbagna novarese
D912	[1864-04-01,)	Garbagnate Milanese	MI	\N	garbagnate milanese
D913	[1861-03-17,)	Garbagnate Monastero	LC	\N	garbagnate monastero
D915	[1866-11-19,)	Garda	VR	\N	garda
D916	[1920-10-16,1926-10-01)	Gardolo al Piano	TN	\N	gardolo al piano
D917	[1861-03-17,)	Gardone Riviera	BS	\N	gardone riviera
D918	[1861-03-17,)	Gardone Val Trompia	BS	\N	gardone val trompia
D919	[1861-03-17,1869-02-01)	Garegnano	MI	\N	garegnano
D920	[1861-03-17,)	Garessio	CN	\N	garessio
D921	[1861-03-17,)	Gargallo	NO	\N	gargallo
D922	[1921-01-05,1947-09-16)	Gargaro	GO	\N	gargaro
D923	[1920-10-16,)	Gargazzone	BZ	\N	gargazzone
D924	[1861-03-17,)	Gargnano	BS	\N	gargnano
D925	[1861-03-17,)	Garlasco	PV	\N	garlasco
D926	[1861-03-17,)	Garlate	LC	\N	garlate
D927	[1861-03-17,)	Garlenda	SV	\N	garlenda
D928	[1920-10-16,1993-04-14)	Garniga	TN	\N	garniga
D928	[1993-04-14,)	Garniga Terme	TN	\N	garniga terme
D930	[1861-03-17,)	Garzeno	CO	\N	garzeno
D931	[1861-03-17,)	Garzigliana	TO	\N	garzigliana
D932	[1861-03-17,)	Gasperina	CZ	\N	gasperina
D933	[1861-03-17,1932-04-08)	Gassino	TO	\N	gassino
D933	[1932-04-08,)	Gassino Torinese	TO	\N	gassino torinese
D934	[1861-03-17,)	Gattatico	RE	\N	gattatico
D935	[1861-03-17,)	Gatteo	FC	\N	gatteo
D937	[1877-10-31,2019-01-01)	Gattico	NO	\N	gattico
D938	[1861-03-17,)	Gattinara	VC	\N	gattinara
D939	[1861-03-17,1929-05-15)	Gauna	AO	\N	gauna
D940	[1861-03-17,)	Gavardo	BS	\N	gavardo
D941	[1861-03-17,2018-01-01)	Gavazzana	AL	\N	gavazzana
D942	[1866-11-19,)	Gavello	RO	\N	gavello
D943	[1861-03-17,1968-09-18)	Gaverina	BG	\N	gaverina
D943	[1968-09-18,)	Gaverina Terme	BG	\N	gaverina terme
D944	[1861-03-17,)	Gavi	AL	\N	gavi
D945	[1871-01-15,)	Gavignano	RM	\N	gavignano
D946	[1861-03-17,)	Gavirate	VA	\N	gavirate
D947	[1861-03-17,)	Gavoi	NU	\N	gavoi
D948	[1861-03-17,)	Gavorrano	GR	\N	gavorrano
D949	[1879-08-04,)	Gazoldo degli Ippoliti	MN	\N	gazoldo degli ippoliti
D950	[1861-03-17,1927-07-01)	Gazzada	VA	\N	gazzada
D951	[1927-07-01,)	Gazzada Schianno	VA	\N	gazzada schianno
D952	[1861-03-17,)	Gazzaniga	BG	\N	gazzaniga
D954	[1861-03-17,1928-04-17)	Gazzelli	IM	\N	gazzelli
D956	[1866-11-19,)	Gazzo	PD	\N	gazzo
D957	[1867-08-26,)	Gazzo Veronese	VR	\N	gazzo veronese
D958	[1888-05-20,)	Gazzola	PC	\N	gazzola
D959	[1868-07-01,)	Gazzuolo	MN	\N	gazzuolo
D960	[1862-10-31,1927-12-31)	Terranova di Sicilia	CL	\N	terranova di sicilia
D960	[1927-12-31,)	Gela	CL	\N	gela
D961	[1861-03-17,)	Gemmano	RN	\N	gemmano
D962	[1866-11-19,1935-03-10)	Gemona	UD	\N	gemona
D962	[1935-03-10,)	Gemona del Friuli	UD	\N	gemona del friuli
D963	[1861-03-17,)	Gemonio	VA	\N	gemonio
D964	[1871-01-15,)	Genazzano	RM	\N	genazzano
D965	[1861-03-17,)	Genga	AN	\N	genga
D966	[1861-03-17,)	Genivolta	CR	\N	genivolta
D967	[1861-03-17,)	Genola	CN	\N	genola
D968	[1861-03-17,)	Genoni	SU	\N	genoni
D969	[1873-11-10,)	Genova	GE	\N	genova
D970	[1861-03-17,)	Genuri	SU	\N	genuri
D971	[1861-03-17,1935-06-26)	Genzano	MT	\N	genzano
D971	[1935-06-26,)	Genzano di Lucania	PZ	\N	genzano di lucania
D972	[1873-01-20,)	Genzano di Roma	RM	\N	genzano di roma
D973	[1861-03-17,2016-01-01)	Genzone	PV	\N	genzone
D974	[1861-03-17,1929-07-03)	Gera	CO	\N	gera
D974	[1929-07-03,)	Gera Lario	CO	\N	gera lario
D975	[1861-03-17,1905-08-08)	Gerace	RC	\N	gerace
D975	[1905-08-08,1941-01-23)	Gerace Superiore	RC	\N	gerace superiore
D975	[1941-01-23,)	Gerace	RC	\N	gerace
D976	[1905-08-08,1934-03-15)	Gerace Marina	RC	\N	gerace marina
D976	[1934-03-15,)	Locri	RC	\N	locri
D977	[1863-07-13,)	Geraci Siculo	PA	\N	geraci siculo
D978	[1871-01-15,)	Gerano	RM	\N	gerano
D980	[1861-03-17,)	Gerenzago	PV	\N	gerenzago
D981	[1861-03-17,)	Gerenzano	VA	\N	gerenzano
D982	[1861-03-17,)	Gergei	SU	\N	gergei
D983	[1861-03-17,)	Germagnano	TO	\N	germagnano
D984	[1861-03-17,)	Germagno	VB	\N	germagno
D985	[1861-03-17,1924-01-12)	Germanedo	CO	\N	germanedo
D986	[1861-03-17,2011-02-11)	Germasino	CO	\N	germasino
D987	[1861-03-17,)	Germignaga	VA	\N	germignaga
D988	[1861-03-17,)	Gerocarne	VV	\N	gerocarne
D989	[1863-02-23,1929-01-01)	Gerolanuova	BS	\N	gerolanuova
D990	[1863-07-13,)	Gerola Alta	SO	\N	gerola alta
D991	[1861-03-17,2014-02-04)	Gerosa	BG	\N	gerosa
D993	[1861-03-17,)	Gerre de' Caprioli	CR	\N	gerre de caprioli
D994	[1861-03-17,)	Gesico	SU	\N	gesico
D995	[1861-03-17,)	Gessate	MI	\N	gessate
D996	[1861-03-17,)	Gessopalena	CH	\N	gessopalena
D997	[1861-03-17,)	Gesturi	SU	\N	gesturi
D998	[1861-03-17,)	Gesualdo	AV	\N	gesualdo
D999	[1861-03-17,)	Ghedi	BS	\N	ghedi
E001	[1861-03-17,)	Ghemme	NO	\N	ghemme
E002	[1861-03-17,1928-05-03)	Ghevio	NO	\N	ghevio
E003	[1862-12-29,)	Ghiffa	VB	\N	ghiffa
E004	[1861-03-17,)	Ghilarza	OR	\N	ghilarza
E006	[1861-03-17,)	Ghisalba	BG	\N	ghisalba
E007	[1861-03-17,)	Ghislarengo	VC	\N	ghislarengo
E008	[1866-11-19,)	Giacciano con Baruchella	RO	\N	giacciano con baruchella
E009	[1861-03-17,)	Giaglione	TO	\N	giaglione
E010	[1861-03-17,)	Gianico	BS	\N	gianico
E011	[1863-02-06,1929-03-25)	Giano Vetusto	NA	\N	giano vetusto
E011	[1947-10-10,)	Giano Vetusto	CE	\N	giano vetusto
E012	[1863-04-13,)	Giano dell'Umbria	PG	\N	giano dell umbria
E013	[1861-03-17,)	Giardinello	PA	\N	giardinello
E014	[1861-03-17,1978-07-02)	Giardini	ME	\N	giardini
E014	[1978-07-02,)	Giardini-Naxos	ME	\N	giardini naxos
E015	[1861-03-17,)	Giarole	AL	\N	giarole
E016	[1861-03-17,)	Giarratana	RG	\N	giarratana
E017	[1861-03-17,)	Giarre	CT	\N	giarre
E018	[1939-12-28,1942-09-23)	Giarre Riposto	CT	\N	giarre riposto
E018	[1942-09-23,1945-10-26)	Ionia	CT	\N	ionia
E019	[1861-03-17,)	Giave	SS	\N	giave
E020	[1861-03-17,)	Giaveno	TO	\N	giaveno
E021	[1960-02-21,)	Giavera del Montello	TV	\N	giavera del montello
E022	[1866-06-10,1929-08-23)	Villarios Masainas	CA	\N	villarios masainas
E022	[1929-08-23,)	Giba	SU	\N	giba
E023	[1861-03-17,)	Gibellina	TP	\N	gibellina
E024	[1861-03-17,)	Gifflenga	BI	\N	gifflenga
E025	[1861-03-17,)	Giffone	RC	\N	giffone
E026	[1861-03-17,)	Giffoni Sei Casali	SA	\N	giffoni sei casali
E027	[1861-03-17,)	Giffoni Valle Piana	SA	\N	giffoni valle piana
E028	[1861-03-17,)	Gignese	VB	\N	gignese
E029	[1861-03-17,)	Gignod	AO	\N	gignod
E030	[1861-03-17,)	Gildone	CB	\N	gildone
E031	[1861-03-17,)	Gimigliano	CZ	\N	gimigliano
E032	[1921-01-05,1947-09-16)	Gimino	PL	\N	gimino
E033	[1965-08-04,)	Ginestra	PZ	\N	ginestra
E034	[1861-03-17,)	Ginestra degli Schiavoni	BN	\N	ginestra degli schiavoni
E035	[1861-03-17,1929-04-11)	Ginestreto	PU	\N	ginestreto
E036	[1861-03-17,)	Ginosa	TA	\N	ginosa
E037	[1861-03-17,)	Gioi	SA	\N	gioi
E038	[1863-01-19,)	Gioia del Colle	BA	\N	gioia del colle
E039	[1862-10-27,)	Gioia Sannitica	CE	\N	gioia sannitica
E040	[1863-05-06,)	Gioia dei Marsi	AQ	\N	gioia dei marsi
E041	[1863-04-10,)	Gioia Tauro	RC	\N	gioia tauro
E042	[1921-01-05,1923-04-27)	Goiaze	UD	\N	goiaze
E042	[1923-04-27,1928-01-22)	Goiaci	GO	\N	goiaci
E043	[1862-11-10,)	Gioiosa Marea	ME	\N	gioiosa marea
E044	[1863-04-10,)	Gioiosa Ionica	RC	\N	gioiosa ionica
E045	[1861-03-17,)	Giove	TR	\N	giove
E047	[1861-03-17,)	Giovinazzo	BA	\N	giovinazzo
E048	[1920-10-16,)	Giovo	TN	\N	giovo
E049	[1861-03-17,)	Girasole	NU	\N	girasole
E050	[1861-03-17,)	Girifalco	CZ	\N	girifalco
E051	[1861-03-17,2014-02-04)	Gironico	CO	\N	gironico
E052	[1861-03-17,)	Gissi	CH	\N	gissi
E053	[1861-03-17,)	Giuggianello	LE	\N	giuggianello
E054	[1863-02-06,)	Giugliano in Campania	NA	\N	giugliano in campania
E055	[1861-03-17,)	Giuliana	PA	\N	giuliana
E056	[1863-02-06,)	Giuliano Teatino	CH	\N	giuliano teatino
E057	[1872-10-18,)	Giuliano di Roma	FR	\N	giuliano di roma
E058	[1861-03-17,)	Giulianova	TE	\N	giulianova
E059	[1861-03-17,2015-01-01)	Giuncugnano	LU	\N	giuncugnano
E060	[1861-03-17,)	Giungano	SA	\N	giungano
E061	[1861-03-17,)	Giurdignano	LE	\N	giurdignano
E062	[1872-11-01,)	Giussago	PV	\N	giussago
E063	[1871-01-01,)	Giussano	MB	\N	giussano
E064	[1861-03-17,)	Giustenice	SV	\N	giustenice
E065	[1920-10-16,)	Giustino	TN	\N	giustino
E066	[1861-03-17,)	Giusvalla	SV	\N	giusvalla
E067	[1861-03-17,)	Givoletto	TO	\N	givoletto
E068	[1861-03-17,)	Gizzeria	CZ	\N	gizzeria
E069	[1920-10-16,)	Glorenza	BZ	\N	glorenza
E070	[1875-11-10,)	Sesta Godano	SP	\N	sesta godano
E071	[1867-11-25,)	Godega di Sant'Urbano	TV	\N	godega di sant urbano
E072	[1861-03-17,2012-06-30)	Godiasco	PV	\N	godiasco
E072	[2012-06-30,)	Godiasco Salice Terme	PV	\N	godiasco salice terme
E073	[1921-01-05,1928-01-26)	Godovici	GO	\N	godovici
E074	[1861-03-17,)	Godrano	PA	\N	godrano
E075	[1861-03-17,1928-08-15)	Goglione sopra	BS	\N	goglione sopra
E076	[1861-03-17,1928-08-15)	Goglione sotto	BS	\N	goglione sotto
E077	[1861-03-17,1928-09-06)	Goido	PV	\N	goido
E078	[1872-01-01,)	Goito	MN	\N	goito
E079	[1861-03-17,)	Golasecca	VA	\N	golasecca
E080	[1861-03-17,1943-05-29)	Golese	PR	\N	golese
E081	[1861-03-17,)	Golferenzo	PV	\N	golferenzo
E082	[1861-03-17,)	Gombito	CR	\N	gombito
E083	[1866-11-19,)	Gonars	UD	\N	gonars
E084	[1861-03-17,)	Goni	SU	\N	goni
E085	[1861-03-17,)	Gonnosfanadiga	SU	\N	gonnosfanadiga
E086	[1861-03-17,)	Gonnesa	SU	\N	gonnesa
E087	[1861-03-17,)	Gonnoscodina	OR	\N	gonnoscodina
E088	[1861-03-17,)	Gonnostramatza	OR	\N	gonnostramatza
E089	[1876-11-20,)	Gonzaga	MN	\N	gonzaga
E090	[1861-03-17,)	Gordona	SO	\N	gordona
E091	[1871-01-15,)	Gorga	RM	\N	gorga
E092	[1886-03-01,)	Gorgo al Monticano	TV	\N	gorgo al monticano
E093	[1861-03-17,)	Gorgoglione	MT	\N	gorgoglione
E094	[1861-03-17,)	Gorgonzola	MI	\N	gorgonzola
E095	[1921-01-05,1923-04-27)	Goriasco	UD	\N	goriasco
E095	[1923-04-27,1928-08-24)	Goriano	GO	\N	goriano
E096	[1861-03-17,)	Goriano Sicoli	AQ	\N	goriano sicoli
E098	[1921-01-05,)	Gorizia	GO	\N	gorizia
E099	[1864-03-11,1920-07-16)	Gorla Primo	MI	\N	gorla primo
E099	[1920-07-16,1923-10-14)	Gorlaprecotto	MI	\N	gorlaprecotto
E100	[1861-03-17,)	Gorlago	BG	\N	gorlago
E101	[1916-05-01,)	Gorla Maggiore	VA	\N	gorla maggiore
E102	[1870-08-02,)	Gorla Minore	VA	\N	gorla minore
E103	[1861-03-17,)	Gorle	BG	\N	gorle
E104	[1861-03-17,1928-04-07)	Gornate Inferiore	VA	\N	gornate inferiore
E104	[1928-04-07,)	Gornate Olona	VA	\N	gornate olona
E105	[1861-03-17,1928-01-12)	Gornate-Superiore	VA	\N	gornate superiore
E106	[1861-03-17,)	Gorno	BG	\N	gorno
E107	[1962-10-10,)	Goro	FE	\N	goro
E109	[1861-03-17,)	Gorreto	GE	\N	gorreto
E110	[1861-03-17,1928-04-07)	Gorrino	CN	\N	gorrino
E111	[1861-03-17,)	Gorzegno	CN	\N	gorzegno
E112	[1861-03-17,1929-05-04)	Gorzone	BS	\N	gorzone
E113	[1866-11-19,)	Gosaldo	BL	\N	gosaldo
E114	[1861-03-17,)	Gossolengo	PC	\N	gossolengo
E115	[1861-03-17,)	Gottasecca	CN	\N	gottasecca
E116	[1861-03-17,)	Gottolengo	BS	\N	gottolengo
E117	[1861-03-17,1928-05-12)	Gottro	CO	\N	gottro
E118	[1861-03-17,)	Govone	CN	\N	govone
E119	[1921-01-05,1928-04-29)	Gozza	GO	\N	gozza
E120	[1861-03-17,)	Gozzano	NO	\N	gozzano
E121	[1921-01-05,1947-09-16)	Gracova Serravalle	GO	\N	gracova serravalle
E122	[1861-03-17,)	Gradara	PU	\N	gradara
E124	[1921-01-05,1923-04-27)	Gradisca	UD	\N	gradisca
E124	[1923-04-27,)	Gradisca d'Isonzo	GO	\N	gradisca d isonzo
E125	[1921-01-05,)	Grado	GO	\N	grado
E126	[1871-01-15,)	Gradoli	VT	\N	gradoli
E127	[1861-03-17,)	Graffignana	LO	\N	graffignana
E128	[1871-01-15,)	Graffignano	VT	\N	graffignano
E129	[1862-12-29,1928-09-26)	Graglia Piana	NO	\N	graglia piana
E130	[1861-03-17,)	Graglia	BI	\N	graglia
E131	[1861-03-17,)	Gragnano	NA	\N	gragnano
E132	[1862-11-28,)	Gragnano Trebbiense	PC	\N	gragnano trebbiense
E133	[1861-03-17,)	Grammichele	CT	\N	grammichele
E134	[1861-03-17,)	Grana	AT	\N	grana
E135	[1861-03-17,2016-01-01)	Granaglione	BO	\N	granaglione
E136	[1875-10-26,)	Granarolo dell'Emilia	BO	\N	granarolo dell emilia
E138	[1866-11-19,2017-02-17)	Grancona	VI	\N	grancona
E139	[1861-03-17,)	Grandate	CO	\N	grandate
E140	[1861-03-17,1927-10-13)	Grandola	CO	\N	grandola
E141	[1927-10-13,)	Grandola ed Uniti	CO	\N	grandola ed uniti
E142	[1861-03-17,)	Graniti	ME	\N	graniti
E143	[1861-03-17,)	Granozzo con Monticello	NO	\N	granozzo con monticello
E144	[1861-03-17,)	Grantola	VA	\N	grantola
E145	[1866-11-19,)	Grantorto	PD	\N	grantorto
E146	[1913-06-14,)	Granze	PD	\N	granze
E147	[1861-03-17,)	Grassano	MT	\N	grassano
E148	[1861-03-17,)	Grassobbio	BG	\N	grassobbio
E149	[1861-03-17,)	Gratteri	PA	\N	gratteri
E150	[1920-10-16,2016-01-01)	Grauno	TN	\N	grauno
E151	[1861-03-17,2011-02-11)	Gravedona	CO	\N	gravedona
E152	[1861-03-17,)	Gravellona Lomellina	PV	\N	gravellona lomellina
E153	[1913-01-03,)	Gravellona Toce	VB	\N	gravellona toce
E154	[1861-03-17,)	Gravere	TO	\N	gravere
E155	[1863-01-19,)	Gravina in Puglia	BA	\N	gravina in puglia
E156	[1862-12-29,)	Gravina di Catania	CT	\N	gravina di catania
E158	[1861-03-17,)	Grazzanise	CE	\N	grazzanise
E159	[1868-12-31,1939-04-22)	Grazzano Monferrato	AT	\N	grazzano monferrato
E159	[1939-04-22,)	Grazzano Badoglio	AT	\N	grazzano badoglio
E160	[1861-03-17,)	Greccio	RI	\N	greccio
E161	[1861-03-17,)	Greci	AV	\N	greci
E162	[1863-02-23,1923-10-14)	Greco Milanese	MI	\N	greco milanese
E163	[1861-03-17,)	Greggio	VC	\N	greggio
E164	[1861-03-17,)	Gremiasco	AL	\N	gremiasco
E165	[1861-03-17,)	Gressan	AO	\N	gressan
E166	[1928-06-30,1939-10-21)	Gressoney	AO	\N	gressoney
E166	[1939-10-21,1946-01-30)	Gressonei	AO	\N	gressonei
E166	[1946-01-30,1946-05-16)	Gressoney	AO	\N	gressoney
E167	[1861-03-17,1977-01-02)	Gressoney la Trinitè	AO	\N	gressoney la trinite
E167	[1977-01-02,)	Gressoney-La-Trinite	AO	\N	gressoney la trinite
E168	[1861-03-17,1977-01-02)	Gressoney Saint Jean	AO	\N	gressoney saint jean
E168	[1977-01-02,)	Gressoney-Saint-Jean	AO	\N	gressoney saint jean
E169	[1861-03-17,1977-09-10)	Greve	FI	\N	greve
E169	[1977-09-10,)	Greve in Chianti	FI	\N	greve in chianti
E170	[1861-03-17,)	Grezzago	MI	\N	grezzago
E171	[1866-11-19,)	Grezzana	VR	\N	grezzana
E172	[1861-03-17,)	Griante	CO	\N	griante
E173	[1872-01-01,1929-04-13)	Gricignano di Aversa	NA	\N	gricignano di aversa
E173	[1946-07-03,)	Gricignano di Aversa	CE	\N	gricignano di aversa
E174	[1920-10-16,1923-04-27)	Gries di Bolzano	TN	\N	gries di bolzano
E174	[1923-04-27,1925-01-18)	Gries	TN	\N	gries
E175	[1861-03-17,1928-08-15)	Grignano	BG	\N	grignano
E176	[1867-07-22,1927-09-04)	Grignano di Polesine	RO	\N	grignano di polesine
E177	[1861-03-17,)	Grignasco	NO	\N	grignasco
E178	[1920-10-16,)	Grigno	TN	\N	grigno
E179	[1866-11-19,)	Grimacco	UD	\N	grimacco
E180	[1861-03-17,)	Grimaldi	CS	\N	grimaldi
E181	[1920-10-16,1923-04-27)	Villa in Selva	TN	\N	villa in selva
E181	[1923-04-27,1928-03-08)	Grimaldo	BZ	\N	grimaldo
E182	[1861-03-17,1915-12-20)	Grinzane	CN	\N	grinzane
E182	[1915-12-20,)	Grinzane Cavour	CN	\N	grinzane cavour
E183	[1921-01-05,1977-04-04)	Grisignana	PL	\N	grisignana
E184	[1867-09-02,)	Grisignano di Zocco	VI	\N	grisignano di zocco
E185	[1948-04-30,)	Grisolia	CS	\N	grisolia
E186	[1861-03-17,1948-04-30)	Grisolia Cipollina	CS	\N	grisolia cipollina
E187	[1882-12-25,1985-05-11)	Grizzana	BO	\N	grizzana
E187	[1985-05-11,)	Grizzana Morandi	BO	\N	grizzana morandi
E188	[1861-03-17,)	Grognardo	AL	\N	grognardo
E189	[1861-03-17,)	Gromo	BG	\N	gromo
E190	[1861-03-17,1927-10-13)	Grona	CO	\N	grona
E191	[1861-03-17,)	Grondona	AL	\N	grondona
E192	[1861-03-17,)	Grone	BG	\N	grone
E193	[1868-07-02,)	Grontardo	CR	\N	grontardo
E195	[1888-03-12,)	Gropello Cairoli	PV	\N	gropello cairoli
E196	[1861-03-17,)	Gropparello	PC	\N	gropparello
E198	[1861-03-17,1928-09-23)	Groppo	AL	\N	groppo
E199	[1861-03-17,)	Groscavallo	TO	\N	groscavallo
E200	[1861-03-17,)	Grosio	SO	\N	grosio
E201	[1861-03-17,)	Grosotto	SO	\N	grosotto
E202	[1861-03-17,)	Grosseto	GR	\N	grosseto
E203	[1861-03-17,)	Grosso	TO	\N	grosso
E204	[1884-09-11,)	Grottaferrata	RM	\N	grottaferrata
E205	[1861-03-17,)	Grottaglie	TA	\N	grottaglie
E206	[1861-03-17,)	Grottaminarda	AV	\N	grottaminarda
E207	[1861-03-17,)	Grottammare	AP	\N	grottammare
E208	[1861-03-17,)	Grottazzolina	FM	\N	grottazzolina
E209	[1861-03-17,)	Grotte	AG	\N	grotte
E210	[1871-01-15,)	Grotte di Castro	VT	\N	grotte di castro
E211	[1871-01-15,1928-05-20)	Grotte Santo Stefano	VT	\N	grotte santo stefano
E212	[1861-03-17,)	Grotteria	RC	\N	grotteria
E213	[1861-03-17,)	Grottole	MT	\N	grottole
E214	[1861-03-17,)	Grottolella	AV	\N	grottolella
E215	[1866-11-19,)	Gruaro	VE	\N	gruaro
E216	[1861-03-17,)	Grugliasco	TO	\N	grugliasco
E217	[1868-01-01,1915-03-19)	Grumello con Farvengo Cremonese	CR	\N	grumello con farvengo cremonese
E217	[1915-03-19,)	Grumello Cremonese ed Uniti	CR	\N	grumello cremonese ed uniti
E218	[1861-03-17,1928-03-27)	Grumello Dè Zanchi	BG	\N	grumello de zanchi
E219	[1861-03-17,)	Grumello del Monte	BG	\N	grumello del monte
E220	[1861-03-17,1927-03-12)	Grumello del Piano	BG	\N	grumello del piano
E221	[1863-05-06,1932-11-22)	Saponara di Grumento	PZ	\N	saponara di grumento
E221	[1932-11-22,)	Grumento Nova	PZ	\N	grumento nova
E222	[1920-10-16,2016-01-01)	Grumes	TN	\N	grumes
E223	[1863-01-19,)	Grumo Appula	BA	\N	grumo appula
E224	[1864-02-02,)	Grumo Nevano	NA	\N	grumo nevano
E225	[1920-10-16,1928-05-22)	Grumo	TN	\N	grumo
E226	[1866-11-19,)	Grumolo delle Abbadesse	VI	\N	grumolo delle abbadesse
E227	[1861-03-17,)	Guagnano	LE	\N	guagnano
E228	[1861-03-17,)	Gualdo	MC	\N	gualdo
E229	[1861-03-17,)	Gualdo Cattaneo	PG	\N	gualdo cattaneo
E230	[1861-03-17,)	Gualdo Tadino	PG	\N	gualdo tadino
E232	[1861-03-17,)	Gualtieri	RE	\N	gualtieri
E233	[1861-03-17,)	Gualtieri Sicaminò	ME	\N	gualtieri sicamino
E234	[1861-03-17,)	Guamaggiore	SU	\N	guamaggiore
E235	[1861-03-17,)	Guanzate	CO	\N	guanzate
E236	[1871-01-15,)	Guarcino	FR	\N	guarcino
E237	[1861-03-17,)	Guardabosone	VC	\N	guardabosone
E238	[1861-03-17,)	Guardamiglio	LO	\N	guardamiglio
E239	[1861-03-17,)	Guardavalle	CZ	\N	guardavalle
E240	[1866-11-19,)	Guarda Veneta	RO	\N	guarda veneta
E241	[1861-03-17,)	Guardea	TR	\N	guardea
E242	[1863-02-06,)	Guardia Piemontese	CS	\N	guardia piemontese
E243	[1861-03-17,)	Guardiagrele	CH	\N	guardiagrele
E244	[1861-03-17,)	Guardialfiera	CB	\N	guardialfiera
E245	[1861-03-17,)	Guardia Lombardi	AV	\N	guardia lombardi
E246	[1861-03-17,)	Guardia Perticara	PZ	\N	guardia perticara
E247	[1928-01-26,1945-02-23)	Guardia Piemontese Terme	CS	\N	guardia piemontese terme
E248	[1861-03-17,)	Guardiaregia	CB	\N	guardiaregia
E249	[1861-03-17,)	Guardia Sanframondi	BN	\N	guardia sanframondi
E250	[1861-03-17,)	Guardistallo	PI	\N	guardistallo
E251	[1861-03-17,)	Guarene	CN	\N	guarene
E252	[1861-03-17,)	Guasila	SU	\N	guasila
E253	[1861-03-17,)	Guastalla	RE	\N	guastalla
E255	[1861-03-17,)	Guazzora	AL	\N	guazzora
E256	[1861-03-17,)	Gubbio	PG	\N	gubbio
E257	[1920-10-16,1929-06-05)	Gudon	BZ	\N	gudon
E258	[1861-03-17,)	Gudo Visconti	MI	\N	gudo visconti
E259	[1861-03-17,)	Guglionesi	CB	\N	guglionesi
E261	[1868-07-01,)	Guidizzolo	MN	\N	guidizzolo
E262	[1861-03-17,1928-09-26)	Guidomandri	ME	\N	guidomandri
E263	[1937-11-03,)	Guidonia Montecelio	RM	\N	guidonia montecelio
E264	[1880-05-21,)	Guiglia	MO	\N	guiglia
E265	[1871-06-01,)	Siziano	PV	\N	siziano
E266	[1861-03-17,)	Guilmi	CH	\N	guilmi
E268	[1861-03-17,1928-01-18)	Gurone	VA	\N	gurone
E269	[1861-03-17,)	Gurro	VB	\N	gurro
E270	[1861-03-17,)	Guspini	SU	\N	guspini
E271	[1861-03-17,)	Gussago	BS	\N	gussago
E272	[1861-03-17,)	Gussola	CR	\N	gussola
E273	[1861-03-17,)	Hone	AO	\N	hone
E274	[1861-03-17,)	Jacurso	CZ	\N	jacurso
E275	[1861-03-17,1928-03-27)	Iatrinoli	RC	\N	iatrinoli
E276	[1920-10-16,1928-06-28)	Iavrè	TN	\N	iavre
E277	[1921-01-05,1928-05-02)	Idresca d'Isonzo	GO	\N	idresca d isonzo
E278	[1921-01-05,1947-09-16)	Idria	GO	\N	idria
E279	[1921-01-05,1928-08-24)	Idria di sotto	GO	\N	idria di sotto
E280	[1861-03-17,)	Idro	BS	\N	idro
E281	[1861-03-17,)	Iglesias	SU	\N	iglesias
E282	[1861-03-17,)	Igliano	CN	\N	igliano
E283	[1878-11-23,)	Ilbono	NU	\N	ilbono
E284	[1866-11-19,)	Illasi	VR	\N	illasi
E285	[1861-03-17,)	Illorai	SS	\N	illorai
E286	[1861-03-17,1928-10-31)	Imberido	CO	\N	imberido
E287	[1861-03-17,)	Imbersago	LC	\N	imbersago
E288	[1920-10-16,)	Imer	TN	\N	imer
E289	[1865-12-25,)	Imola	BO	\N	imola
E290	[1923-11-29,)	Imperia	IM	\N	imperia
E291	[1928-12-16,)	Impruneta	FI	\N	impruneta
E292	[1958-05-28,)	Inarzo	VA	\N	inarzo
E293	[1861-03-17,1906-11-13)	Incino	CO	\N	incino
E295	[1863-02-16,1928-12-07)	Incisa Belbo	AL	\N	incisa belbo
E295	[1928-12-07,)	Incisa Scapaccino	AT	\N	incisa scapaccino
E296	[1863-04-13,2014-01-01)	Incisa in Val d'Arno	FI	\N	incisa in val d arno
E297	[1861-03-17,)	Incudine	BS	\N	incudine
E298	[1879-02-10,1928-05-26)	Indovero	CO	\N	indovero
E299	[1863-02-23,)	Induno Olona	VA	\N	induno olona
E301	[1861-03-17,)	Ingria	TO	\N	ingria
E302	[1861-03-17,1928-12-16)	Intimiano	CO	\N	intimiano
E303	[1861-03-17,1939-06-05)	Intra	NO	\N	intra
E304	[1861-03-17,)	Intragna	VB	\N	intragna
E305	[1861-03-17,)	Introbio	LC	\N	introbio
E306	[1861-03-17,)	Introd	AO	\N	introd
E307	[1861-03-17,)	Introdacqua	AQ	\N	introdacqua
E308	[1861-03-17,2018-01-01)	Introzzo	LC	\N	introzzo
E309	[1861-03-17,)	Inverigo	CO	\N	inverigo
E310	[1872-10-15,1961-12-26)	Inverno	PV	\N	inverno
E310	[1961-12-26,)	Inverno e Monteleone	PV	\N	inverno e monteleone
E311	[1861-03-17,)	Inverso Pinasca	TO	\N	inverso pinasca
E312	[1861-03-17,1928-05-31)	Inverso Porte	TO	\N	inverso porte
E313	[1870-08-02,)	Inveruno	MI	\N	inveruno
E314	[1928-04-03,)	Invorio	NO	\N	invorio
E315	[1861-03-17,1928-04-03)	Invorio Inferiore	NO	\N	invorio inferiore
E316	[1861-03-17,1928-04-03)	Invorio Superiore	NO	\N	invorio superiore
E317	[1861-03-17,)	Inzago	MI	\N	inzago
E318	[1861-03-17,1927-12-04)	Inzino	BS	\N	inzino
E319	[1921-01-05,1923-04-27)	Joanniz	UD	\N	joanniz
E319	[1923-04-27,1931-07-02)	Ioannis	UD	\N	ioannis
E320	[1909-01-23,1911-04-20)	Le Venezie	FE	\N	le venezie
E320	[1911-04-20,)	Jolanda di Savoia	FE	\N	jolanda di savoia
E321	[1861-03-17,)	Ionadi	VV	\N	ionadi
E322	[1866-11-19,1928-04-16)	Ipplis	UD	\N	ipplis
E323	[1861-03-17,)	Irgoli	NU	\N	irgoli
E324	[1928-02-02,1946-03-09)	Irgoli di Galtelli	NU	\N	irgoli di galtelli
E325	[1861-03-17,)	Irma	BS	\N	irma
E326	[1895-04-12,)	Irsina	MT	\N	irsina
E327	[1861-03-17,)	Isasca	CN	\N	isasca
E328	[1861-03-17,)	Isca sullo Ionio	CZ	\N	isca sullo ionio
E329	[1861-03-17,)	Ischia	NA	\N	ischia
E330	[1872-09-02,)	Ischia di Castro	VT	\N	ischia di castro
E331	[1920-10-16,1929-01-25)	Ischia	TN	\N	ischia
E332	[1861-03-17,)	Ischitella	FG	\N	ischitella
E333	[1861-03-17,)	Iseo	BS	\N	iseo
E334	[1920-10-16,)	Isera	TN	\N	isera
E335	[1861-03-17,)	Isernia	IS	\N	isernia
E336	[1861-03-17,)	Isili	SU	\N	isili
E337	[1861-03-17,)	Isnello	PA	\N	isnello
E338	[1863-02-16,)	Isola d'Asti	AT	\N	isola d asti
E339	[1863-02-06,)	Isola di Capo Rizzuto	KR	\N	isola di capo rizzuto
E340	[1869-07-06,)	Isola del Liri	FR	\N	isola del liri
E341	[1863-04-23,)	Isola del Cantone	GE	\N	isola del cantone
E342	[1863-07-13,1983-07-14)	Isolato	SO	\N	isolato
E342	[1983-07-14,)	Madesimo	SO	\N	madesimo
E343	[1863-07-13,)	Isola del Gran Sasso d'Italia	TE	\N	isola del gran sasso d italia
E344	[1861-03-17,1869-02-12)	Isola Balba	MI	\N	isola balba
E345	[1861-03-17,)	Isolabella	TO	\N	isolabella
E346	[1861-03-17,)	Isolabona	IM	\N	isolabona
E347	[1928-11-03,1950-04-06)	Isola Comacina	CO	\N	isola comacina
E348	[1861-03-17,)	Isola del Giglio	GR	\N	isola del giglio
E349	[1866-11-19,)	Isola della Scala	VR	\N	isola della scala
E350	[1861-03-17,)	Isola delle Femmine	PA	\N	isola delle femmine
E351	[1861-03-17,)	Isola del Piano	PU	\N	isola del piano
E353	[1928-08-15,)	Isola di Fondra	BG	\N	isola di fondra
E354	[1866-11-19,1906-01-01)	Isola di Malo	VI	\N	isola di malo
E354	[1906-01-01,)	Isola Vicentina	VI	\N	isola vicentina
E355	[1921-01-05,1977-04-04)	Isola d'Istria	PL	\N	isola d istria
E356	[1861-03-17,)	Isola Dovarese	CR	\N	isola dovarese
E358	[1872-07-08,)	Isola Rizza	VR	\N	isola rizza
E359	[1861-03-17,1928-12-14)	Isola San Giulio	NO	\N	isola san giulio
E360	[1877-05-25,)	Isola Sant'Antonio	AL	\N	isola sant antonio
E361	[1861-03-17,1928-09-06)	Isolella	VC	\N	isolella
E363	[1932-02-12,)	Isole Tremiti	FG	\N	isole tremiti
E364	[1861-03-17,)	Isorella	BS	\N	isorella
E365	[1861-03-17,)	Ispani	SA	\N	ispani
E366	[1861-03-17,1935-07-06)	Spaccaforno	RG	\N	spaccaforno
E366	[1935-07-06,)	Ispica	RG	\N	ispica
E367	[1861-03-17,)	Ispra	VA	\N	ispra
E368	[1861-03-17,)	Issiglio	TO	\N	issiglio
E369	[1861-03-17,)	Issime	AO	\N	issime
E370	[1861-03-17,)	Isso	BG	\N	isso
E371	[1861-03-17,)	Issogne	AO	\N	issogne
E372	[1861-03-17,1938-06-02)	Vasto	CH	\N	vasto
E372	[1938-06-02,1945-01-12)	Istonio	CH	\N	istonio
E372	[1945-01-12,)	Vasto	CH	\N	vasto
E373	[1866-11-19,)	Istrana	TV	\N	istrana
E374	[1861-03-17,)	Itala	ME	\N	itala
E375	[1861-03-17,)	Itri	LT	\N	itri
E376	[1861-03-17,)	Ittireddu	SS	\N	ittireddu
E377	[1861-03-17,)	Ittiri	SS	\N	ittiri
E378	[1920-10-16,2016-07-02)	Ivano-Fracena	TN	\N	ivano fracena
E379	[1861-03-17,)	Ivrea	TO	\N	ivrea
E380	[1861-03-17,)	Izano	CR	\N	izano
E381	[1861-03-17,)	Jelsi	CB	\N	jelsi
E382	[1871-01-15,)	Jenne	RM	\N	jenne
E385	[1892-04-04,1907-07-02)	Jerago con Besnate Ed Orago	MI	\N	jerago con besnate ed orago
E386	[1907-07-01,)	Jerago con Orago	VA	\N	jerago con orago
E387	[1861-03-17,)	Jerzu	NU	\N	jerzu
E388	[1865-12-11,)	Jesi	AN	\N	jesi
E389	[1861-03-17,)	Joppolo	VV	\N	joppolo
E390	[1923-11-28,)	Joppolo Giancaxio	AG	\N	joppolo giancaxio
E391	[1861-03-17,)	Jovencan	AO	\N	jovencan
E392	[1880-02-06,)	Labico	RM	\N	labico
E393	[1861-03-17,)	Labro	RI	\N	labro
E394	[1861-03-17,)	La Cassa	TO	\N	la cassa
E395	[1869-03-22,)	Lacchiarella	MI	\N	lacchiarella
E396	[1863-01-19,)	Lacco Ameno	NA	\N	lacco ameno
E397	[1861-03-17,)	Lacedonia	AV	\N	lacedonia
E398	[1920-10-16,)	Laces	BZ	\N	laces
E399	[1920-10-16,1923-04-27)	Lacigno	TN	\N	lacigno
E399	[1923-04-27,1929-02-15)	Lacinigo	BZ	\N	lacinigo
E400	[1861-03-17,)	Laconi	OR	\N	laconi
E401	[1861-03-17,)	Laerru	SS	\N	laerru
E402	[1861-03-17,)	Laganadi	RC	\N	laganadi
E403	[1866-11-19,)	Laghi	VI	\N	laghi
E404	[1921-01-05,1923-04-27)	San Leopoldo Alaglesie	UD	\N	san leopoldo alaglesie
E404	[1923-04-27,1928-05-20)	Laglesie San Leopoldo	UD	\N	laglesie san leopoldo
E405	[1861-03-17,1928-05-31)	Laglio	CO	\N	laglio
E405	[1928-05-31,1948-03-26)	Laglio-Brienno	CO	\N	laglio brienno
E405	[1948-03-26,)	Laglio	CO	\N	laglio
E406	[1861-03-17,)	Lagnasco	CN	\N	lagnasco
E407	[1861-03-17,)	Lago	CS	\N	lago
E408	[1866-11-19,1867-11-25)	Lago	TV	\N	lago
E408	[1867-11-25,1868-07-28)	San Giorgio di Lago	TV	\N	san giorgio di lago
E409	[1861-03-17,)	Lagonegro	PZ	\N	lagonegro
E410	[1861-03-17,)	Lagosanto	FE	\N	lagosanto
E411	[1921-01-05,1947-09-16)	Lagosta	ZA	\N	lagosta
E412	[1920-10-16,)	Lagundo	BZ	\N	lagundo
E413	[1861-03-17,)	Lajatico	PI	\N	lajatico
E414	[1861-03-17,)	Laigueglia	SV	\N	laigueglia
E415	[1870-08-02,)	Lainate	MI	\N	lainate
E416	[1861-03-17,)	Laino	CO	\N	laino
E417	[1861-03-17,)	Laino Borgo	CS	\N	laino borgo
E418	[1928-04-17,1947-11-26)	Laino Bruzio	CS	\N	laino bruzio
E419	[1861-03-17,)	Laino Castello	CS	\N	laino castello
E420	[1920-10-16,)	Laion	BZ	\N	laion
E421	[1920-10-16,)	Laives	BZ	\N	laives
E422	[1861-03-17,)	Lallio	BG	\N	lallio
E423	[1861-03-17,)	La Loggia	TO	\N	la loggia
E424	[1863-02-06,)	Lama dei Peligni	CH	\N	lama dei peligni
E425	[1861-03-17,)	La Maddalena	SS	\N	la maddalena
E426	[1861-03-17,)	Lama Mocogno	MO	\N	lama mocogno
E427	[1861-03-17,1923-10-14)	Lambrate	MI	\N	lambrate
E428	[1861-03-17,)	Lambrugo	CO	\N	lambrugo
E429	[1866-11-19,)	Lamon	BL	\N	lamon
E430	[1863-01-26,)	La Morra	CN	\N	la morra
E431	[1875-08-09,)	Lampedusa e Linosa	AG	\N	lampedusa e linosa
E432	[1897-07-01,)	Lamporecchio	PT	\N	lamporecchio
E433	[1861-03-17,)	Lamporo	VC	\N	lamporo
E434	[1920-10-16,)	Lana	BZ	\N	lana
E435	[1861-03-17,)	Lanciano	CH	\N	lanciano
E436	[1861-03-17,)	Landiona	NO	\N	landiona
E437	[1872-11-01,)	Landriano	PV	\N	landriano
E438	[1861-03-17,)	Langhirano	PR	\N	langhirano
E439	[1861-03-17,)	Langosco	PV	\N	langosco
E440	[1929-05-07,1947-09-16)	Lanischie	PL	\N	lanischie
E441	[1861-03-17,)	Lanusei	NU	\N	lanusei
E442	[1928-09-09,1947-03-16)	Lanza	ME	\N	lanza
E443	[1861-03-17,)	Lanzada	SO	\N	lanzada
E444	[1862-12-29,2017-01-01)	Lanzo d'Intelvi	CO	\N	lanzo d intelvi
E445	[1863-01-05,)	Lanzo Torinese	TO	\N	lanzo torinese
E446	[1861-03-17,1924-01-12)	Laorca	CO	\N	laorca
E447	[1861-03-17,)	Lapedona	FM	\N	lapedona
E448	[1861-03-17,)	Lapio	AV	\N	lapio
E449	[1920-10-16,1928-06-20)	Lappago	BZ	\N	lappago
E450	[1861-03-17,)	Lappano	CS	\N	lappano
E451	[1897-07-01,)	Larciano	PT	\N	larciano
E452	[1920-10-16,2016-01-01)	Lardaro	TN	\N	lardaro
E454	[1861-03-17,)	Lardirago	PV	\N	lardirago
E455	[1861-03-17,2014-01-01)	Lari	PI	\N	lari
E456	[1861-03-17,)	Larino	CB	\N	larino
E457	[1920-10-16,)	Lasa	BZ	\N	lasa
E458	[1861-03-17,1929-05-28)	La Salle	AO	\N	la salle
E458	[1935-06-05,1946-01-30)	Sala Dora	AO	\N	sala dora
E458	[1946-01-30,)	La Salle	AO	\N	la salle
E459	[1861-03-17,)	Lascari	PA	\N	lascari
E460	[1921-01-05,1926-10-29)	Lase	TS	\N	lase
E461	[1920-10-16,2016-01-01)	Lasino	TN	\N	lasino
E462	[1861-03-17,)	Lasnigo	CO	\N	lasnigo
E463	[1861-03-17,1930-11-18)	Spezia	SP	\N	spezia
E463	[1930-11-18,)	La Spezia	SP	\N	la spezia
E464	[1861-03-17,)	Las Plassas	SU	\N	las plassas
E465	[1866-11-19,)	Lastebasse	VI	\N	lastebasse
E466	[1861-03-17,)	Lastra a Signa	FI	\N	lastra a signa
E467	[1871-01-15,)	Latera	VT	\N	latera
E468	[1861-03-17,2018-01-01)	Laterina	AR	\N	laterina
E469	[1861-03-17,)	Laterza	TA	\N	laterza
E470	[1861-03-17,1939-10-21)	La Thuile	AO	\N	la thuile
E470	[1939-10-21,1946-01-30)	Porta Littoria	AO	\N	porta littoria
E470	[1946-01-30,)	La Thuile	AO	\N	la thuile
E471	[1861-03-17,)	Latiano	BR	\N	latiano
E472	[1932-11-06,1945-04-24)	Littoria	LT	\N	littoria
E472	[1945-04-24,)	Latina	LT	\N	latina
E473	[1866-11-19,)	Latisana	UD	\N	latisana
E474	[1861-03-17,)	Latronico	PZ	\N	latronico
E475	[1861-03-17,)	Lattarico	CS	\N	lattarico
E476	[1866-11-19,)	Lauco	UD	\N	lauco
E477	[1920-10-16,1928-01-27)	Laudes	BZ	\N	laudes
E478	[1921-01-05,1947-09-16)	Laurana	FU	\N	laurana
E479	[1863-04-10,1930-11-06)	Laureana di Borello	RC	\N	laureana di borello
E479	[1930-11-06,)	Laureana di Borrello	RC	\N	laureana di borrello
E480	[1862-12-29,)	Laureana Cilento	SA	\N	laureana cilento
E481	[1920-10-16,1928-09-07)	Lauregno	TN	\N	lauregno
E481	[1948-03-14,)	Lauregno	BZ	\N	lauregno
E482	[1861-03-17,)	Laurenzana	PZ	\N	laurenzana
E483	[1861-03-17,)	Lauria	PZ	\N	lauria
E484	[1861-03-17,)	Lauriano	TO	\N	lauriano
E485	[1875-09-07,)	Laurino	SA	\N	laurino
E486	[1861-03-17,)	Laurito	SA	\N	laurito
E487	[1871-08-01,)	Lauro	AV	\N	lauro
E488	[1861-03-17,)	Lavagna	GE	\N	lavagna
E489	[1866-11-19,)	Lavagno	VR	\N	lavagno
E490	[1866-11-19,1964-10-02)	La Valle	BL	\N	la valle
E490	[1964-10-02,)	La Valle Agordina	BL	\N	la valle agordina
E491	[1920-10-16,)	La Valle	BZ	\N	la valle
E492	[1920-10-16,)	Lavarone	TN	\N	lavarone
E493	[1861-03-17,)	Lavello	PZ	\N	lavello
E494	[1861-03-17,1927-04-17)	Lavena	VA	\N	lavena
E494	[1927-04-17,)	Lavena Ponte Tresa	VA	\N	lavena ponte tresa
E495	[1861-03-17,1928-01-28)	Laveno	VA	\N	laveno
E496	[1928-01-28,)	Laveno-Mombello	VA	\N	laveno mombello
E497	[1861-03-17,)	Lavenone	BS	\N	lavenone
E498	[1861-03-17,)	Laviano	SA	\N	laviano
E499	[1861-03-17,1928-04-15)	Lavina	IM	\N	lavina
E500	[1920-10-16,)	Lavis	TN	\N	lavis
E501	[1920-10-16,1929-06-05)	Lazfons	BZ	\N	lazfons
E502	[1866-11-19,)	Lazise	VR	\N	lazise
E503	[1861-03-17,1901-02-20)	Lazzarone	AL	\N	lazzarone
E503	[1901-02-20,1938-06-19)	Villabella	AL	\N	villabella
E504	[1905-06-23,)	Lazzate	MB	\N	lazzate
E505	[1863-05-06,)	Lecce nei Marsi	AQ	\N	lecce nei marsi
E506	[1861-03-17,)	Lecce	LE	\N	lecce
E507	[1861-03-17,)	Lecco	LC	\N	lecco
E508	[1921-12-31,1928-08-24)	Ledine	GO	\N	ledine
E509	[1861-03-17,)	Leffe	BG	\N	leffe
E510	[1861-03-17,)	Leggiuno	VA	\N	leggiuno
E511	[1928-01-07,1963-09-14)	Leggiuno-Sangiano	VA	\N	leggiuno sangiano
E512	[1866-11-19,)	Legnago	VR	\N	legnago
E514	[1861-03-17,)	Legnano	MI	\N	legnano
E515	[1866-11-19,)	Legnaro	PD	\N	legnaro
E516	[1920-10-16,1928-04-04)	Legos	TN	\N	legos
E517	[1861-03-17,)	Lei	NU	\N	lei
E518	[1861-03-17,1939-07-21)	Leyni	TO	\N	leyni
E518	[1939-07-21,)	Leini	TO	\N	leini
E519	[1861-03-17,1934-10-05)	San Rufino	GE	\N	san rufino
E519	[1934-10-05,)	Leivi	GE	\N	leivi
E520	[1861-03-17,)	Lemie	TO	\N	lemie
E521	[1861-03-17,1928-05-12)	Lemna	CO	\N	lemna
E522	[1868-06-06,)	Lendinara	RO	\N	lendinara
E523	[1910-01-10,)	Leni	ME	\N	leni
E524	[1861-03-17,)	Lenna	BG	\N	lenna
E525	[1861-03-17,2014-02-04)	Lenno	CO	\N	lenno
E526	[1861-03-17,)	Leno	BS	\N	leno
E527	[1861-03-17,)	Lenola	LT	\N	lenola
E528	[1861-03-17,)	Lenta	VC	\N	lenta
E529	[1892-06-24,1970-08-29)	Osmate Lentate	VA	\N	osmate lentate
E529	[1970-08-29,2019-02-15)	Osmate	VA	\N	osmate
E530	[1869-02-24,)	Lentate sul Seveso	MB	\N	lentate sul seveso
E531	[1861-03-17,)	Lentella	CH	\N	lentella
E532	[1861-03-17,)	Lentini	SR	\N	lentini
E533	[1920-10-16,1929-02-14)	Lenzima	TN	\N	lenzima
E534	[1920-10-16,1928-02-09)	Lenzumo	TN	\N	lenzumo
E535	[1861-03-17,)	Leonessa	RI	\N	leonessa
E536	[1861-03-17,)	Leonforte	EN	\N	leonforte
E537	[1861-03-17,)	Leporano	TA	\N	leporano
E538	[1861-03-17,)	Lequile	LE	\N	lequile
E539	[1863-01-26,)	Lequio Tanaro	CN	\N	lequio tanaro
E540	[1862-12-19,)	Lequio Berria	CN	\N	lequio berria
E541	[1861-03-17,)	Lercara Friddi	PA	\N	lercara friddi
E542	[1861-03-17,)	Lerici	SP	\N	lerici
E543	[1861-03-17,)	Lerma	AL	\N	lerma
E544	[1861-03-17,)	Lesa	NO	\N	lesa
E545	[1928-04-15,1947-12-23)	Lesa Belgirate	NO	\N	lesa belgirate
E546	[1861-03-17,)	Lesegno	CN	\N	lesegno
E547	[1861-03-17,)	Lesignano de' Bagni	PR	\N	lesignano de bagni
E548	[1897-01-01,)	Terenzo	PR	\N	terenzo
E549	[1861-03-17,)	Lesina	FG	\N	lesina
E550	[1871-07-01,)	Lesmo	MB	\N	lesmo
E551	[1861-03-17,)	Lessolo	TO	\N	lessolo
E552	[1861-03-17,2016-01-01)	Lessona	BI	\N	lessona
E553	[1866-11-19,)	Lestizza	UD	\N	lestizza
E554	[1861-03-17,)	Letino	CE	\N	letino
E555	[1952-12-14,)	Letojanni	ME	\N	letojanni
E556	[1880-02-22,1952-12-14)	Letojanni Gallodoro	ME	\N	letojanni gallodoro
E557	[1861-03-17,)	Lettere	NA	\N	lettere
E558	[1861-03-17,)	Lettomanoppello	PE	\N	lettomanoppello
E559	[1861-03-17,)	Lettopalena	CH	\N	lettopalena
E560	[1861-03-17,)	Levanto	SP	\N	levanto
E562	[1861-03-17,)	Levate	BG	\N	levate
E563	[1861-03-17,)	Leverano	LE	\N	leverano
E564	[1861-03-17,)	Levice	CN	\N	levice
E565	[1920-10-16,1969-07-30)	Levico	TN	\N	levico
E565	[1969-07-30,)	Levico Terme	TN	\N	levico terme
E566	[1896-05-11,)	Levone	TO	\N	levone
E567	[1861-03-17,1928-12-01)	Levrange	BS	\N	levrange
E568	[1861-03-17,1928-05-26)	Lezza	CO	\N	lezza
E569	[1861-03-17,)	Lezzeno	CO	\N	lezzeno
E570	[1862-09-08,)	Liberi	CE	\N	liberi
E571	[1861-03-17,)	Librizzi	ME	\N	librizzi
E572	[1921-01-05,1928-05-02)	Libussina	GO	\N	libussina
E573	[1861-03-17,)	Licata	AG	\N	licata
E574	[1869-04-01,1933-10-06)	Licciana	MS	\N	licciana
E574	[1933-10-06,)	Licciana Nardi	MS	\N	licciana nardi
E576	[1899-07-26,)	Licenza	RM	\N	licenza
E577	[1886-02-12,1929-04-13)	Licignano di Napoli	NA	\N	licignano di napoli
E578	[1873-01-28,)	Licodia Eubea	CT	\N	licodia eubea
E580	[1861-03-17,1928-10-07)	Licusati	SA	\N	licusati
E581	[1861-03-17,)	Lierna	LC	\N	lierna
E582	[1928-06-14,1956-11-11)	Lieto Colle	CO	\N	lieto colle
E583	[1861-03-17,)	Lignana	VC	\N	lignana
E584	[1959-08-18,)	Lignano Sabbiadoro	UD	\N	lignano sabbiadoro
E585	[1861-03-17,2016-01-01)	Ligonchio	RE	\N	ligonchio
E586	[1866-11-19,2018-02-01)	Ligosullo	UD	\N	ligosullo
E587	[1861-03-17,1929-01-24)	Lillianes	AO	\N	lillianes
E587	[1929-01-24,1946-03-10)	Lilliana	AO	\N	lilliana
E587	[1946-03-10,)	Lillianes	AO	\N	lillianes
E588	[1866-11-19,)	Limana	BL	\N	limana
E589	[1861-03-17,)	Limatola	BN	\N	limatola
E590	[1861-03-17,)	Limbadi	VV	\N	limbadi
E591	[1869-04-26,)	Limbiate	MB	\N	limbiate
E592	[1866-11-19,)	Limena	PD	\N	limena
E593	[1861-03-17,1911-04-05)	Limido	CO	\N	limido
E593	[1911-04-05,)	Limido Comasco	CO	\N	limido comasco
E594	[1861-03-17,)	Limina	ME	\N	limina
E596	[1863-01-26,1905-03-10)	Limone San Giovanni	BS	\N	limone san giovanni
E596	[1905-03-10,)	Limone sul Garda	BS	\N	limone sul garda
E597	[1862-12-19,)	Limone Piemonte	CN	\N	limone piemonte
E598	[1861-03-17,1927-12-30)	Limonta	CO	\N	limonta
E599	[1861-03-17,)	Limosano	CB	\N	limosano
E600	[1872-11-01,)	Linarolo	PV	\N	linarolo
E601	[1861-03-17,1916-04-15)	Mezzate	MI	\N	mezzate
E601	[1916-04-15,1934-03-17)	Linate al Lambro	MI	\N	linate al lambro
E602	[1861-03-17,)	Linguaglossa	CT	\N	linguaglossa
E603	[1861-03-17,1928-03-06)	Lingueglietta	IM	\N	lingueglietta
E604	[1861-03-17,1928-03-07)	Linzanico	CO	\N	linzanico
E605	[1861-03-17,)	Lioni	AV	\N	lioni
E606	[1867-03-15,)	Lipari	ME	\N	lipari
E607	[1861-03-17,)	Lipomo	CO	\N	lipomo
E608	[1861-03-17,)	Lirio	PV	\N	lirio
E609	[1861-03-17,1928-04-03)	Lisanza	VA	\N	lisanza
E610	[1861-03-17,)	Liscate	MI	\N	liscate
E611	[1861-03-17,)	Liscia	CH	\N	liscia
E613	[1864-11-07,)	Lisciano Niccone	PG	\N	lisciano niccone
E614	[1920-10-16,2016-01-01)	Lisignago	TN	\N	lisignago
E615	[1861-03-17,)	Lisio	CN	\N	lisio
E616	[1861-03-17,1927-12-29)	Lissago	VA	\N	lissago
E617	[1869-04-16,)	Lissone	MB	\N	lissone
E618	[1924-01-14,1933-10-03)	Milocca	CL	\N	milocca
E618	[1933-10-03,1934-01-25)	Littoria Nissena	CL	\N	littoria nissena
E618	[1934-01-25,)	Milena	CL	\N	milena
E619	[1861-03-17,1928-11-27)	Livemmo	BS	\N	livemmo
E620	[1861-03-17,)	Liveri	NA	\N	liveri
E621	[1861-03-17,)	Livigno	SO	\N	livigno
E622	[1920-10-16,1933-04-25)	Livinallongo	BL	\N	livinallongo
E622	[1933-04-25,)	Livinallongo del Col di Lana	BL	\N	livinallongo del col di lana
E623	[1861-03-17,)	Livo	CO	\N	livo
E624	[1920-10-16,)	Livo	TN	\N	livo
E625	[1861-03-17,)	Livorno	LI	\N	livorno
E626	[1863-04-23,1924-07-21)	Livorno Piemonte	NO	\N	livorno piemonte
E626	[1924-07-21,)	Livorno Ferraris	VC	\N	livorno ferraris
E627	[1869-02-08,)	Livraga	LO	\N	livraga
E628	[1920-10-16,1927-07-15)	Lizzana	TN	\N	lizzana
E629	[1861-03-17,)	Lizzanello	LE	\N	lizzanello
E630	[1870-01-02,)	Lizzano	TA	\N	lizzano
E631	[1861-03-17,1927-06-02)	Lizzola	BG	\N	lizzola
E632	[1878-08-28,)	Loano	SV	\N	loano
E633	[1861-03-17,)	Loazzolo	AT	\N	loazzolo
E634	[1861-03-17,1928-12-30)	Locadi	ME	\N	locadi
E635	[1861-03-17,)	Locana	TO	\N	locana
E636	[1861-03-17,1929-03-02)	Locarno	VC	\N	locarno
E637	[1863-07-13,1928-01-07)	Locate Bergamasco	BG	\N	locate bergamasco
E638	[1863-02-23,)	Locate Varesino	CO	\N	locate varesino
E639	[1862-11-03,)	Locate di Triulzi	MI	\N	locate di triulzi
E640	[1861-03-17,)	Locatello	BG	\N	locatello
E641	[1921-01-05,1928-07-28)	Locavizza di Aidussina	GO	\N	locavizza di aidussina
E642	[1921-01-05,1928-01-26)	Locavizza di Canale	GO	\N	locavizza di canale
E643	[1920-10-16,1928-02-09)	Locca	TN	\N	locca
E644	[1861-03-17,)	Loceri	NU	\N	loceri
E645	[1861-03-17,)	Locorotondo	BA	\N	locorotondo
E646	[1861-03-17,)	Loculi	NU	\N	loculi
E647	[1861-03-17,)	Lodè	NU	\N	lode
E648	[1877-02-02,)	Lodi	LO	\N	lodi
E649	[1861-03-17,)	Lodine	NU	\N	lodine
E651	[1861-03-17,)	Lodi Vecchio	LO	\N	lodi vecchio
E652	[1861-03-17,)	Lodrino	BS	\N	lodrino
E653	[1920-10-16,1928-04-17)	Lodrone	TN	\N	lodrone
E654	[1884-11-06,)	Lograto	BS	\N	lograto
E655	[1866-01-01,)	Loiano	BO	\N	loiano
E656	[1861-03-17,)	Lomagna	LC	\N	lomagna
E657	[1861-03-17,1928-05-13)	Lomaniga	CO	\N	lomaniga
E658	[1928-04-03,2010-01-01)	Lomaso	TN	\N	lomaso
E659	[1861-03-17,)	Lomazzo	CO	\N	lomazzo
E660	[1861-03-17,)	Lombardore	TO	\N	lombardore
E661	[1861-03-17,)	Lombriasco	TO	\N	lombriasco
E662	[1861-03-17,)	Lomello	PV	\N	lomello
E663	[1920-10-16,1928-04-19)	Lon	TN	\N	lon
E664	[1920-10-16,)	Lona-Lases	TN	\N	lona lases
E665	[1861-03-17,)	Lonate Ceppino	VA	\N	lonate ceppino
E666	[1869-03-22,)	Lonate Pozzolo	VA	\N	lonate pozzolo
E667	[1861-03-17,2007-11-02)	Lonato	BS	\N	lonato
E668	[1861-03-17,)	Londa	FI	\N	londa
E669	[1861-03-17,)	Longano	IS	\N	longano
E671	[1866-11-19,)	Longare	VI	\N	longare
E672	[1866-11-19,2014-02-22)	Longarone	BL	\N	longarone
E673	[1861-03-17,)	Longhena	BS	\N	longhena
E674	[1868-01-01,)	Longi	ME	\N	longi
E675	[1861-03-17,)	Longiano	FC	\N	longiano
E676	[1920-10-16,1928-06-16)	Longiarù	BZ	\N	longiaru
E677	[1861-03-17,)	Longobardi	CS	\N	longobardi
E678	[1861-03-17,)	Longobucco	CS	\N	longobucco
E679	[1863-02-23,)	Longone al Segrino	CO	\N	longone al segrino
E680	[1873-06-23,1947-07-06)	Porto Longone	LI	\N	porto longone
E680	[1947-07-06,)	Porto Azzurro	LI	\N	porto azzurro
E681	[1863-04-13,)	Longone Sabino	RI	\N	longone sabino
E682	[1866-11-19,)	Lonigo	VI	\N	lonigo
E683	[1861-03-17,1929-04-13)	Loranzè	AO	\N	loranze
E683	[1947-10-11,)	Loranzè	TO	\N	loranze
E684	[1866-11-19,)	Loreggia	PD	\N	loreggia
E685	[1861-03-17,)	Loreglia	VB	\N	loreglia
E686	[1861-03-17,1928-12-14)	Lorentino	BG	\N	lorentino
E687	[1866-11-19,1940-09-01)	Lorenzago	BL	\N	lorenzago
E687	[1940-09-01,)	Lorenzago di Cadore	BL	\N	lorenzago di cadore
E688	[1861-03-17,2014-01-01)	Lorenzana	PI	\N	lorenzana
E689	[1866-11-19,)	Loreo	RO	\N	loreo
E690	[1861-03-17,)	Loreto	AN	\N	loreto
E691	[1863-07-13,)	Loreto Aprutino	PE	\N	loreto aprutino
E692	[1887-07-22,)	Loria	TV	\N	loria
E693	[1863-04-13,)	Loro Ciuffenna	AR	\N	loro ciuffenna
E694	[1862-12-29,)	Loro Piceno	MC	\N	loro piceno
E695	[1861-03-17,)	Lorsica	GE	\N	lorsica
E696	[1921-01-05,1928-04-29)	Lose	GO	\N	lose
E697	[1861-03-17,1937-04-02)	Loseto	BA	\N	loseto
E698	[1861-03-17,)	Losine	BS	\N	losine
E699	[1861-03-17,1929-01-22)	Lottulo	CN	\N	lottulo
E700	[1861-03-17,)	Lotzorai	NU	\N	lotzorai
E701	[1863-02-23,1928-11-10)	Loveno Grumello	BS	\N	loveno grumello
E702	[1862-12-29,1929-05-14)	Loveno sopra Menaggio	CO	\N	loveno sopra menaggio
E703	[1920-10-16,1928-10-30)	Lover	TN	\N	lover
E704	[1861-03-17,)	Lovere	BG	\N	lovere
E705	[1861-03-17,)	Lovero	SO	\N	lovero
E706	[1861-03-17,)	Lozio	BS	\N	lozio
E707	[1861-03-17,)	Lozza	VA	\N	lozza
E708	[1868-02-14,1957-06-27)	Lozzo Cadore	BL	\N	lozzo cadore
E708	[1957-06-27,)	Lozzo di Cadore	BL	\N	lozzo di cadore
E709	[1867-08-26,)	Lozzo Atestino	PD	\N	lozzo atestino
E710	[1861-03-17,1928-08-08)	Lozzo	VA	\N	lozzo
E711	[1861-03-17,)	Lozzolo	VC	\N	lozzolo
E712	[1861-03-17,2019-02-01)	Lu	AL	\N	lu
E713	[1871-01-15,)	Lubriano	VT	\N	lubriano
E714	[1863-01-19,)	Lucca Sicula	AG	\N	lucca sicula
E715	[1884-07-07,)	Lucca	LU	\N	lucca
E716	[1861-03-17,)	Lucera	FG	\N	lucera
E717	[1861-03-17,1928-06-27)	Lucernate	MI	\N	lucernate
E718	[1861-03-17,)	Lucignano	AR	\N	lucignano
E719	[1861-03-17,)	Lucinasco	IM	\N	lucinasco
E720	[1921-01-05,1927-01-13)	Lucinico	GO	\N	lucinico
E721	[1861-03-17,1928-06-15)	Lucino	CO	\N	lucino
E722	[1861-03-17,)	Lucito	CB	\N	lucito
E723	[1861-03-17,)	Luco dei Marsi	AQ	\N	luco dei marsi
E724	[1861-03-17,)	Lucoli	AQ	\N	lucoli
E725	[1861-03-17,1927-11-08)	Ludriano	BS	\N	ludriano
E726	[1870-06-01,)	Lugagnano Val d'Arda	PC	\N	lugagnano val d arda
E727	[1861-03-17,2019-01-01)	Lugnacco	TO	\N	lugnacco
E728	[1863-05-06,1927-10-19)	Lugnano di Villa Troiana	RI	\N	lugnano di villa troiana
E728	[1927-10-19,1928-02-21)	Vazia	RI	\N	vazia
E729	[1863-04-13,)	Lugnano in Teverina	TR	\N	lugnano in teverina
E730	[1861-03-17,)	Lugo	RA	\N	lugo
E731	[1868-02-14,)	Lugo di Vicenza	VI	\N	lugo di vicenza
E732	[1921-01-05,1928-05-02)	Luico	GO	\N	luico
E734	[1889-02-11,)	Luino	VA	\N	luino
E735	[1861-03-17,)	Luisago	CO	\N	luisago
E736	[1895-10-10,)	Lula	NU	\N	lula
E737	[1861-03-17,)	Lumarzo	GE	\N	lumarzo
E738	[1928-01-07,)	Lumezzane	BS	\N	lumezzane
E739	[1861-03-17,1928-01-07)	Lumezzane Pieve	BS	\N	lumezzane pieve
E740	[1921-04-29,1928-01-07)	Lumezzane San Sebastiano	BS	\N	lumezzane san sebastiano
E741	[1861-03-17,1928-01-07)	Lumezzane Sant'Apollonio	BS	\N	lumezzane sant apollonio
E742	[1861-03-17,)	Lunamatrona	SU	\N	lunamatrona
E743	[1861-03-17,)	Lunano	PU	\N	lunano
E744	[1920-10-16,1928-04-03)	Lundo	TN	\N	lundo
E745	[1861-03-17,)	Lungro	CS	\N	lungro
E746	[1861-03-17,)	Luogosano	AV	\N	luogosano
E747	[1947-10-26,)	Luogosanto	SS	\N	luogosanto
E748	[1861-03-17,)	Lupara	CB	\N	lupara
E749	[1883-09-26,)	Lurago d'Erba	CO	\N	lurago d erba
E750	[1861-03-17,)	Lurago Marinone	CO	\N	lurago marinone
E751	[1861-03-17,)	Lurano	BG	\N	lurano
E752	[1861-03-17,)	Luras	SS	\N	luras
E753	[1861-03-17,1927-07-15)	Lurate Abbate	CO	\N	lurate abbate
E753	[1927-07-15,)	Lurate Caccivio	CO	\N	lurate caccivio
E754	[1946-07-03,)	Lusciano	CE	\N	lusciano
E755	[1861-03-17,1929-04-13)	Lusciano e Ducenta	NA	\N	lusciano e ducenta
E757	[1920-10-16,)	Luserna	TN	\N	luserna
E758	[1878-02-18,)	Luserna San Giovanni	TO	\N	luserna san giovanni
E759	[1861-03-17,)	Lusernetta	TO	\N	lusernetta
E760	[1866-11-19,)	Lusevera	UD	\N	lusevera
E761	[1866-11-19,)	Lusia	RO	\N	lusia
E762	[1866-11-19,2019-02-20)	Lusiana	VI	\N	lusiana
E763	[1861-03-17,)	Lusigliè	TO	\N	lusiglie
E764	[1920-10-16,)	Luson	BZ	\N	luson
E765	[1921-01-05,1947-09-16)	Lussingrande	PL	\N	lussingrande
E766	[1921-01-05,1947-09-16)	Lussinpiccolo	PL	\N	lussinpiccolo
E767	[1861-03-17,)	Lustra	SA	\N	lustra
E768	[1920-10-16,1929-02-22)	Lutago	BZ	\N	lutago
E769	[1861-03-17,)	Luvinate	VA	\N	luvinate
E770	[1861-03-17,)	Luzzana	BG	\N	luzzana
E772	[1861-03-17,)	Luzzara	RE	\N	luzzara
E773	[1861-03-17,)	Luzzi	CS	\N	luzzi
E774	[1861-03-17,1928-01-27)	Luzzogno	NO	\N	luzzogno
E775	[1861-03-17,1953-08-25)	Maccagno Superiore	VA	\N	maccagno superiore
E775	[1953-08-25,2014-02-04)	Maccagno	VA	\N	maccagno
E776	[1861-03-17,1928-01-08)	Maccagno Inferiore	VA	\N	maccagno inferiore
E777	[1861-03-17,)	Maccastorna	LO	\N	maccastorna
E778	[1861-03-17,)	Macchia d'Isernia	IS	\N	macchia d isernia
E779	[1861-03-17,)	Macchiagodena	IS	\N	macchiagodena
E780	[1861-03-17,)	Macchia Valfortore	CB	\N	macchia valfortore
E781	[1861-03-17,1928-05-31)	Maccio	CO	\N	maccio
E782	[1861-03-17,)	Macello	TO	\N	macello
E783	[1861-03-17,)	Macerata	MC	\N	macerata
E784	[1862-10-27,1925-12-04)	Macerata di Marcianise	CE	\N	macerata di marcianise
E784	[1925-12-04,1928-12-15)	Macerata Campania	NA	\N	macerata campania
E784	[1946-04-26,)	Macerata Campania	CE	\N	macerata campania
E785	[1861-03-17,)	Macerata Feltria	PU	\N	macerata feltria
E786	[1861-03-17,)	Macherio	MB	\N	macherio
E787	[1861-03-17,)	Maclodio	BS	\N	maclodio
E788	[1861-03-17,)	Macomer	NU	\N	macomer
E789	[1928-05-31,)	Macra	CN	\N	macra
E790	[1861-03-17,)	Macugnaga	VB	\N	macugnaga
E791	[1861-03-17,)	Maddaloni	CE	\N	maddaloni
E792	[1861-03-17,1928-07-29)	Maderno	BS	\N	maderno
E793	[1868-07-05,)	Madignano	CR	\N	madignano
E794	[1861-03-17,)	Madone	BG	\N	madone
E795	[1928-03-07,)	Madonna del Sasso	VB	\N	madonna del sasso
E796	[1920-10-16,1929-01-25)	Madrano	TN	\N	madrano
E797	[1928-07-29,1953-09-13)	Madruzzo	TN	\N	madruzzo
E798	[1871-01-15,1928-10-31)	Maenza	RM	\N	maenza
E798	[1947-03-22,)	Maenza	LT	\N	maenza
E799	[1895-01-07,1903-10-22)	Ripalta sul Trigno	CB	\N	ripalta sul trigno
E799	[1903-10-22,)	Mafalda	CB	\N	mafalda
E800	[1920-10-16,1929-03-01)	Magasa	TN	\N	magasa
E800	[1947-10-02,)	Magasa	BS	\N	magasa
E801	[1861-03-17,)	Magenta	MI	\N	magenta
E802	[1869-02-08,1928-07-19)	Maggianico	CO	\N	maggianico
E803	[1861-03-17,)	Maggiora	NO	\N	maggiora
E804	[1861-03-17,)	Magherno	PV	\N	magherno
E805	[1861-03-17,)	Magione	PG	\N	magione
E806	[1861-03-17,)	Magisano	CZ	\N	magisano
E807	[1862-11-24,)	Magliano di Tenna	FM	\N	magliano di tenna
E808	[1862-12-19,)	Magliano Alpi	CN	\N	magliano alpi
E809	[1862-12-19,1910-03-24)	Magliano d'Alba	CN	\N	magliano d alba
E809	[1910-03-24,)	Magliano Alfieri	CN	\N	magliano alfieri
E810	[1862-11-07,)	Magliano in Toscana	GR	\N	magliano in toscana
E811	[1869-01-08,)	Magliano de' Marsi	AQ	\N	magliano de marsi
E812	[1863-04-13,)	Magliano Sabina	RI	\N	magliano sabina
E813	[1958-03-29,)	Magliano Romano	RM	\N	magliano romano
E814	[1861-03-17,)	Magliano Vetere	SA	\N	magliano vetere
E815	[1861-03-17,)	Maglie	LE	\N	maglie
E816	[1861-03-17,)	Magliolo	SV	\N	magliolo
E817	[1861-03-17,1929-03-03)	Maglione	AO	\N	maglione
E817	[1947-09-30,)	Maglione	TO	\N	maglione
E818	[1866-11-19,)	Magnacavallo	MN	\N	magnacavallo
E819	[1869-03-25,)	Magnago	MI	\N	magnago
E820	[1867-09-02,)	Magnano in Riviera	UD	\N	magnano in riviera
E821	[1861-03-17,)	Magnano	BI	\N	magnano
E823	[1861-03-17,1927-12-04)	Magno sopra Inzino	BS	\N	magno sopra inzino
E824	[1861-03-17,1928-05-30)	Magognino	NO	\N	magognino
E825	[1861-03-17,)	Magomadas	OR	\N	magomadas
E826	[1920-10-16,1928-09-06)	Magras	TN	\N	magras
E827	[1920-10-16,1928-06-28)	Magrè	BZ	\N	magre
E828	[1866-11-19,1928-03-06)	Magrè	VI	\N	magre
E828	[1928-03-06,1928-05-19)	Magrè Vicentino	VI	\N	magre vicentino
E829	[1928-06-27,1971-09-22)	Magrè All'Adige	BZ	\N	magre all adige
E829	[1971-09-22,)	Magrè sulla Strada del Vino	BZ	\N	magre sulla strada del vino
E830	[1861-03-17,)	Magreglio	CO	\N	magreglio
E831	[1920-10-16,1923-11-09)	Maia Alta	TN	\N	maia alta
E832	[1920-10-16,1923-11-09)	Maia Bassa	TN	\N	maia bassa
E833	[1866-11-19,)	Majano	UD	\N	majano
E834	[1861-03-17,)	Maida	CZ	\N	maida
E835	[1876-07-15,)	Maierà	CS	\N	maiera
E836	[1861-03-17,)	Maierato	VV	\N	maierato
E837	[1861-03-17,1939-04-22)	Maiolati	AN	\N	maiolati
E837	[1939-04-22,)	Maiolati Spontini	AN	\N	maiolati spontini
E838	[1861-03-17,)	Maiolo	RN	\N	maiolo
E839	[1861-03-17,)	Maiori	SA	\N	maiori
E840	[1869-02-13,)	Mairago	LO	\N	mairago
E841	[1884-11-06,)	Mairano	BS	\N	mairano
E842	[1861-03-17,)	Maissana	SP	\N	maissana
E843	[1861-03-17,)	Malagnino	CR	\N	malagnino
E844	[1861-03-17,)	Malalbergo	BO	\N	malalbergo
E846	[1921-01-05,1928-08-08)	Malborghetto	UD	\N	malborghetto
E847	[1928-08-07,)	Malborghetto Valbruna	UD	\N	malborghetto valbruna
E848	[1866-11-19,)	Malcesine	VR	\N	malcesine
E849	[1921-01-05,1923-04-27)	Manchinie	TS	\N	manchinie
E849	[1923-04-27,1928-09-09)	Malchina	TS	\N	malchina
E850	[1920-10-16,)	Male	TN	\N	male
E851	[1861-03-17,)	Malegno	BS	\N	malegno
E852	[1861-03-17,)	Maleo	LO	\N	maleo
E853	[1861-03-17,)	Malesco	VB	\N	malesco
E854	[1861-03-17,)	Maletto	CT	\N	maletto
E855	[1910-01-10,)	Malfa	ME	\N	malfa
E856	[1861-03-17,2023-01-01)	Malgesso	VA	\N	malgesso
E857	[1920-10-16,1928-06-16)	Salter-Malgolo	TN	\N	salter malgolo
E857	[1928-06-16,1928-11-27)	Malgolo	TN	\N	malgolo
E858	[1861-03-17,)	Malgrate	LC	\N	malgrate
E859	[1861-03-17,)	Malito	CS	\N	malito
E860	[1861-03-17,)	Mallare	SV	\N	mallare
E861	[1920-10-16,1923-04-27)	Malles	TN	\N	malles
E861	[1923-04-27,1928-01-27)	Mallas	BZ	\N	mallas
E862	[1928-01-26,)	Malles Venosta	BZ	\N	malles venosta
E863	[1861-03-17,)	Malnate	VA	\N	malnate
E864	[1866-11-19,)	Malo	VI	\N	malo
E865	[1861-03-17,)	Malonno	BS	\N	malonno
E866	[1920-10-16,2020-01-01)	Malosco	TN	\N	malosco
E867	[1861-03-17,1928-05-12)	Malpotremo	CN	\N	malpotremo
E868	[1861-03-17,)	Maltignano	AP	\N	maltignano
E869	[1861-03-17,)	Malvagna	ME	\N	malvagna
E870	[1861-03-17,)	Malvicino	AL	\N	malvicino
E871	[1861-03-17,1928-12-15)	Malvino	AL	\N	malvino
E872	[1861-03-17,)	Malvito	CS	\N	malvito
E873	[1861-03-17,)	Mammola	RC	\N	mammola
E874	[1861-03-17,)	Mamoiada	NU	\N	mamoiada
E875	[1861-03-17,)	Manciano	GR	\N	manciano
E876	[1861-03-17,)	Mandanici	ME	\N	mandanici
E877	[1861-03-17,)	Mandas	SU	\N	mandas
E878	[1861-03-17,)	Mandatoriccio	CS	\N	mandatoriccio
E879	[1863-02-23,)	Mandello del Lario	LC	\N	mandello del lario
E880	[1863-04-23,)	Mandello Vitta	NO	\N	mandello vitta
E882	[1861-03-17,)	Manduria	TA	\N	manduria
E883	[1861-03-17,1953-02-03)	Manerba	BS	\N	manerba
E883	[1953-02-03,)	Manerba del Garda	BS	\N	manerba del garda
E884	[1861-03-17,)	Manerbio	BS	\N	manerbio
E885	[1861-03-17,)	Manfredonia	FG	\N	manfredonia
E887	[1861-03-17,)	Mango	CN	\N	mango
E888	[1861-03-17,)	Mangone	CS	\N	mangone
E889	[1866-11-19,)	Maniago	PN	\N	maniago
E890	[1861-03-17,1928-05-01)	Maniglia	TO	\N	maniglia
E891	[1869-04-19,)	Manocalzati	AV	\N	manocalzati
E892	[1861-03-17,)	Manoppello	PE	\N	manoppello
E893	[1866-11-19,)	Mansuè	TV	\N	mansue
E894	[1861-03-17,)	Manta	CN	\N	manta
E895	[1920-10-16,1923-04-27)	Montale in Pusteria	TN	\N	montale in pusteria
E895	[1923-04-27,1928-12-15)	Mantana	BZ	\N	mantana
E896	[1861-03-17,)	Mantello	SO	\N	mantello
E897	[1866-11-19,)	Mantova	MN	\N	mantova
E898	[1920-10-16,1924-01-15)	Manzano	TN	\N	manzano
E899	[1866-11-19,)	Manzano	UD	\N	manzano
E900	[1871-01-15,)	Manziana	RM	\N	manziana
E901	[1861-03-17,)	Mapello	BG	\N	mapello
E902	[1861-03-17,)	Mara	SS	\N	mara
E903	[1861-03-17,)	Maracalagonis	CA	\N	maracalagonis
E904	[1861-03-17,)	Maranello	MO	\N	maranello
E905	[1862-12-29,)	Marano sul Panaro	MO	\N	marano sul panaro
E906	[1863-02-06,)	Marano di Napoli	NA	\N	marano di napoli
E907	[1863-04-23,)	Marano Ticino	NO	\N	marano ticino
E908	[1872-12-30,)	Marano Equo	RM	\N	marano equo
E909	[1920-10-16,1929-02-14)	Marano	TN	\N	marano
E910	[1893-07-03,)	Marano Lagunare	UD	\N	marano lagunare
E911	[1867-08-26,)	Marano di Valpolicella	VR	\N	marano di valpolicella
E912	[1867-09-02,)	Marano Vicentino	VI	\N	marano vicentino
E913	[1861-03-17,1928-06-15)	Maranola	RM	\N	maranola
E914	[1861-03-17,)	Marano Marchesato	CS	\N	marano marchesato
E915	[1861-03-17,)	Marano Principato	CS	\N	marano principato
E916	[1920-10-16,1923-04-27)	Maranza in Pusteria	TN	\N	maranza in pusteria
E916	[1923-04-27,1929-05-31)	Maranza	BZ	\N	maranza
E917	[1861-03-17,)	Maranzana	AT	\N	maranzana
E918	[1861-03-17,1873-11-10)	Marassi	GE	\N	marassi
E919	[1861-03-17,)	Maratea	PZ	\N	maratea
E921	[1870-08-02,)	Marcallo con Casone	MI	\N	marcallo con casone
E922	[1872-01-01,)	Marcaria	MN	\N	marcaria
E923	[1861-03-17,)	Marcedusa	CZ	\N	marcedusa
E924	[1910-02-17,)	Marcellina	RM	\N	marcellina
E925	[1861-03-17,)	Marcellinara	CZ	\N	marcellinara
E926	[1866-11-19,1928-01-28)	Marcellise	VR	\N	marcellise
E927	[1861-03-17,)	Marcetelli	RI	\N	marcetelli
E928	[1861-03-17,)	Marcheno	BS	\N	marcheno
E929	[1861-03-17,)	Marchirolo	VA	\N	marchirolo
E930	[1884-04-07,)	Marciana	LI	\N	marciana
E931	[1894-08-03,)	Marciana Marina	LI	\N	marciana marina
E932	[1861-03-17,)	Marcianise	CE	\N	marcianise
E933	[1861-03-17,)	Marciano della Chiana	AR	\N	marciano della chiana
E934	[1861-03-17,)	Marcignago	PV	\N	marcignago
E935	[1920-10-16,1927-07-15)	Marco	TN	\N	marco
E936	[1866-11-19,)	Marcon	VE	\N	marcon
E937	[1861-03-17,1928-04-04)	Marcorengo	TO	\N	marcorengo
E938	[1920-10-16,)	Marebbe	BZ	\N	marebbe
E939	[1861-03-17,)	Marene	CN	\N	marene
E940	[1867-11-25,)	Mareno di Piave	TV	\N	mareno di piave
E941	[1861-03-17,)	Marentino	TO	\N	marentino
E942	[1921-01-05,1977-04-04)	Maresego	PL	\N	maresego
E943	[1920-10-16,1928-04-13)	Mareta	BZ	\N	mareta
E944	[1861-03-17,1928-12-31)	Maretto	AL	\N	maretto
E944	[1947-06-23,)	Maretto	AT	\N	maretto
E945	[1861-03-17,)	Margarita	CN	\N	margarita
E946	[1879-01-24,)	Margherita di Savoia	BT	\N	margherita di savoia
E947	[1861-03-17,)	Margno	LC	\N	margno
E948	[1920-10-16,1928-04-19)	Margone	TN	\N	margone
E949	[1868-07-01,1929-12-06)	Mariana	MN	\N	mariana
E949	[1929-12-06,)	Mariana Mantovana	MN	\N	mariana mantovana
E950	[1863-07-13,1927-08-20)	Mariano al Brembo	BG	\N	mariano al brembo
E951	[1862-12-29,)	Mariano Comense	CO	\N	mariano comense
E952	[1921-01-05,1923-04-27)	Mariano	UD	\N	mariano
E952	[1923-04-27,)	Mariano del Friuli	GO	\N	mariano del friuli
E953	[1861-03-17,)	Marianopoli	CL	\N	marianopoli
E954	[1861-03-17,)	Mariglianella	NA	\N	mariglianella
E955	[1861-03-17,)	Marigliano	NA	\N	marigliano
E956	[1948-07-22,)	Marina di Gioiosa Ionica	RC	\N	marina di gioiosa ionica
E957	[1861-03-17,)	Marineo	PA	\N	marineo
E958	[1871-01-15,)	Marino	RM	\N	marino
E959	[1920-10-16,)	Marlengo	BZ	\N	marlengo
E960	[1861-03-17,)	Marliana	PT	\N	marliana
E961	[1861-03-17,)	Marmentino	BS	\N	marmentino
E962	[1872-01-01,)	Marmirolo	MN	\N	marmirolo
E963	[1861-03-17,)	Marmora	CN	\N	marmora
E964	[1861-03-17,1929-04-14)	Marmorito	AL	\N	marmorito
E965	[1866-01-21,)	Marnate	VA	\N	marnate
E966	[1861-03-17,1926-01-22)	Maro Castello	IM	\N	maro castello
E967	[1861-03-17,)	Marone	BS	\N	marone
E968	[1861-03-17,)	Maropati	RC	\N	maropati
E970	[1866-11-19,)	Marostica	VI	\N	marostica
E971	[1861-03-17,)	Marradi	FI	\N	marradi
E972	[1861-03-17,)	Marrubiu	OR	\N	marrubiu
E973	[1861-03-17,)	Marsaglia	CN	\N	marsaglia
E974	[1861-03-17,)	Marsala	TP	\N	marsala
E975	[1861-03-17,)	Marsciano	PG	\N	marsciano
E976	[1861-03-17,)	Marsico Nuovo	PZ	\N	marsico nuovo
E977	[1861-03-17,)	Marsicovetere	PZ	\N	marsicovetere
E978	[1871-01-15,)	Marta	VT	\N	marta
E979	[1861-03-17,)	Martano	LE	\N	martano
E980	[1866-11-19,)	Martellago	VE	\N	martellago
E981	[1920-10-16,)	Martello	BZ	\N	martello
E982	[1866-11-19,)	Martignacco	UD	\N	martignacco
E983	[1863-01-05,)	Martignana di Po	CR	\N	martignana di po
E984	[1861-03-17,)	Martignano	LE	\N	martignano
E985	[1863-04-23,1929-06-13)	Martina Olba	SV	\N	martina olba
E986	[1864-04-01,)	Martina Franca	TA	\N	martina franca
E987	[1861-03-17,)	Martinengo	BG	\N	martinengo
E988	[1862-12-19,)	Martiniana Po	CN	\N	martiniana po
E989	[1963-04-28,)	Martinsicuro	TE	\N	martinsicuro
E990	[1957-01-18,)	Martirano	CZ	\N	martirano
E991	[1861-03-17,1929-10-04)	Martirano	CZ	\N	martirano
E991	[1929-10-04,)	Martirano Lombardo	CZ	\N	martirano lombardo
E992	[1861-03-17,)	Martis	SS	\N	martis
E993	[1861-03-17,)	Martone	RC	\N	martone
E994	[1869-02-08,)	Marudo	LO	\N	marudo
E995	[1861-03-17,)	Maruggio	TA	\N	maruggio
E997	[1862-11-07,)	Marzano di Nola	AV	\N	marzano di nola
E998	[1863-04-10,)	Marzano Appio	CE	\N	marzano appio
E999	[1872-11-01,)	Marzano	PV	\N	marzano
F001	[1861-03-17,)	Marzi	CS	\N	marzi
F002	[1861-03-17,)	Marzio	VA	\N	marzio
F003	[1861-03-17,)	Masate	MI	\N	masate
F004	[1861-03-17,)	Mascali	CT	\N	mascali
F005	[1861-03-17,)	Mascalucia	CT	\N	mascalucia
F006	[1861-03-17,)	Maschito	PZ	\N	maschito
F007	[1863-02-23,)	Masciago Primo	VA	\N	masciago primo
F008	[1862-07-28,1929-03-03)	Masciago Milanese	MI	\N	masciago milanese
F009	[1866-11-19,)	Maser	TV	\N	maser
F010	[1861-03-17,)	Masera	VB	\N	masera
F011	[1868-02-14,)	Maserà di Padova	PD	\N	masera di padova
F012	[1866-11-19,1925-06-19)	Maserada	TV	\N	maserada
F012	[1925-06-19,)	Maserada sul Piave	TV	\N	maserada sul piave
F013	[1866-11-19,)	Masi	PD	\N	masi
F014	[1920-10-16,1928-12-22)	Masi di Vigo	TN	\N	masi di vigo
F015	[1861-03-17,)	Masio	AL	\N	masio
F016	[1959-10-09,)	Masi Torello	FE	\N	masi torello
F017	[1861-03-17,)	Maslianico	CO	\N	maslianico
F018	[1861-03-17,1927-12-29)	Masnago	VA	\N	masnago
F019	[1869-06-07,2019-02-20)	Mason Vicentino	VI	\N	mason vicentino
F020	[1861-03-17,)	Masone	GE	\N	masone
F021	[1862-11-24,)	Massa Fermana	FM	\N	massa fermana
F022	[1863-05-06,)	Massa d'Albe	AQ	\N	massa d albe
F023	[1868-10-10,)	Massa	MS	\N	massa
F024	[1863-04-13,)	Massa Martana	PG	\N	massa martana
F025	[1861-03-17,)	Massa e Cozzile	PT	\N	massa e cozzile
F026	[1861-03-17,2014-01-01)	Massa Fiscaglia	FE	\N	massa fiscaglia
F027	[1861-03-17,)	Massafra	TA	\N	massafra
F028	[1879-06-09,)	Massalengo	LO	\N	massalengo
F029	[1861-03-17,)	Massa Lombarda	RA	\N	massa lombarda
F030	[1861-03-17,)	Massa Lubrense	NA	\N	massa lubrense
F031	[1861-03-17,1927-11-09)	Massama	CA	\N	massama
F032	[1861-03-17,)	Massa Marittima	GR	\N	massa marittima
F033	[1866-11-19,)	Massanzago	PD	\N	massanzago
F035	[1870-01-02,)	Massarosa	LU	\N	massarosa
F036	[1866-11-19,1928-08-14)	Massa Superiore	RO	\N	massa superiore
F037	[1861-03-17,)	Massazza	BI	\N	massazza
F039	[1861-03-17,1869-04-02)	Masse di San Martino	SI	\N	masse di san martino
F040	[1876-12-28,1904-05-23)	Masse di Siena	SI	\N	masse di siena
F041	[1861-03-17,)	Massello	TO	\N	massello
F042	[1861-03-17,)	Masserano	BI	\N	masserano
F043	[1862-11-10,1928-06-28)	San Marco Evangelista	NA	\N	san marco evangelista
F043	[1975-05-22,)	San Marco Evangelista	CE	\N	san marco evangelista
F044	[1861-03-17,)	Massignano	AP	\N	massignano
F045	[1920-10-16,)	Massimeno	TN	\N	massimeno
F046	[1861-03-17,)	Massimino	SV	\N	massimino
F047	[1861-03-17,1942-12-15)	Massino	NO	\N	massino
F047	[1942-12-15,)	Massino Visconti	NO	\N	massino visconti
F048	[1884-08-05,)	Massiola	VB	\N	massiola
F049	[1920-10-16,1928-10-07)	Mastellina	TN	\N	mastellina
F050	[1861-03-17,)	Masullas	OR	\N	masullas
F051	[1861-03-17,)	Matelica	MC	\N	matelica
F052	[1861-03-17,)	Matera	MT	\N	matera
F053	[1861-03-17,1939-07-21)	Mathi	TO	\N	mathi
F053	[1939-07-21,1959-10-03)	Mati	TO	\N	mati
F053	[1959-10-03,)	Mathi	TO	\N	mathi
F054	[1861-03-17,)	Matino	LE	\N	matino
F055	[1861-03-17,)	Matrice	CB	\N	matrice
F056	[1920-10-16,1926-10-01)	Mattarello	TN	\N	mattarello
F057	[1921-01-05,1947-09-16)	Matteria	FU	\N	matteria
F058	[1861-03-17,)	Mattie	TO	\N	mattie
F059	[1955-08-19,)	Mattinata	FG	\N	mattinata
F060	[1921-01-05,1947-09-16)	Mattuglie	FU	\N	mattuglie
F061	[1863-07-13,)	Mazara del Vallo	TP	\N	mazara del vallo
F062	[1920-10-16,1928-01-27)	Mazia	BZ	\N	mazia
F063	[1861-03-17,)	Mazzano	BS	\N	mazzano
F064	[1872-08-26,)	Mazzano Romano	RM	\N	mazzano romano
F065	[1861-03-17,)	Mazzarino	CL	\N	mazzarino
F066	[1862-11-10,)	Mazzarrà Sant'Andrea	ME	\N	mazzarra sant andrea
F067	[1861-03-17,)	Mazzè	TO	\N	mazze
F068	[1920-10-16,)	Mazzin	TN	\N	mazzin
F069	[1862-11-03,1928-06-27)	Mazzo Milanese	MI	\N	mazzo milanese
F070	[1863-07-13,)	Mazzo di Valtellina	SO	\N	mazzo di valtellina
F071	[1861-03-17,1927-08-04)	Mazzoleni e Falghera	BG	\N	mazzoleni e falghera
F072	[1861-03-17,1928-05-13)	Mazzunno	BS	\N	mazzunno
F073	[1862-09-29,)	Meana Sardo	NU	\N	meana sardo
F074	[1863-01-05,)	Meana di Susa	TO	\N	meana di susa
F075	[1861-03-17,1928-05-31)	Meano	TO	\N	meano
F076	[1920-10-16,1926-10-01)	Meano	TN	\N	meano
F077	[1920-10-16,1928-09-09)	Mechel	TN	\N	mechel
F078	[1861-03-17,)	Meda	MB	\N	meda
F079	[1921-01-05,1928-05-12)	Medana	GO	\N	medana
F080	[1861-03-17,)	Mede	PV	\N	mede
F081	[1921-01-05,)	Medea	GO	\N	medea
F082	[1873-11-03,)	Medesano	PR	\N	medesano
F083	[1861-03-17,)	Medicina	BO	\N	medicina
F084	[1869-01-22,)	Mediglia	MI	\N	mediglia
F085	[1861-03-17,)	Medolago	BG	\N	medolago
F086	[1868-07-01,)	Medole	MN	\N	medole
F087	[1861-03-17,)	Medolla	MO	\N	medolla
F088	[1884-08-23,)	Meduna di Livenza	TV	\N	meduna di livenza
F089	[1866-11-19,)	Meduno	PN	\N	meduno
F091	[1866-11-19,2018-02-17)	Megliadino San Fidenzio	PD	\N	megliadino san fidenzio
F092	[1866-11-19,)	Megliadino San Vitale	PD	\N	megliadino san vitale
F093	[1861-03-17,)	Meina	NO	\N	meina
F094	[1866-11-19,2019-01-30)	Mel	BL	\N	mel
F095	[1866-11-19,)	Melara	RO	\N	melara
F096	[1861-03-17,)	Melazzo	AL	\N	melazzo
F097	[1861-03-17,)	Meldola	FC	\N	meldola
F098	[1861-03-17,)	Mele	GE	\N	mele
F100	[1861-03-17,)	Melegnano	MI	\N	melegnano
F101	[1861-03-17,)	Melendugno	LE	\N	melendugno
F102	[1861-03-17,)	Meleti	LO	\N	meleti
F103	[1861-03-17,1927-07-27)	Melezet	TO	\N	melezet
F104	[1861-03-17,)	Melfi	PZ	\N	melfi
F105	[1861-03-17,)	Melicuccà	RC	\N	melicucca
F106	[1936-07-15,)	Melicucco	RC	\N	melicucco
F107	[1861-03-17,)	Melilli	SR	\N	melilli
F108	[1861-03-17,)	Melissa	KR	\N	melissa
F109	[1921-05-12,)	Melissano	LE	\N	melissano
F110	[1862-11-10,1923-06-01)	Melito Valle Bonito	AV	\N	melito valle bonito
F110	[1923-06-01,)	Melito Irpino	AV	\N	melito irpino
F111	[1863-01-19,)	Melito di Napoli	NA	\N	melito di napoli
F112	[1864-06-23,)	Melito di Porto Salvo	RC	\N	melito di porto salvo
F113	[1861-03-17,)	Melizzano	BN	\N	melizzano
F114	[1861-03-17,)	Melle	CN	\N	melle
F115	[1861-03-17,)	Mello	SO	\N	mello
F116	[1866-11-19,1935-03-15)	Melma	TV	\N	melma
F116	[1935-03-15,)	Silea	TV	\N	silea
F117	[1861-03-17,)	Melpignano	LE	\N	melpignano
F118	[1920-10-16,)	Meltina	BZ	\N	meltina
F119	[1861-03-17,)	Melzo	MI	\N	melzo
F120	[1861-03-17,)	Menaggio	CO	\N	menaggio
F121	[1861-03-17,2015-11-25)	Menarola	SO	\N	menarola
F122	[1861-03-17,)	Menconico	PV	\N	menconico
F123	[1861-03-17,)	Mendatica	IM	\N	mendatica
F124	[1928-07-18,1950-02-18)	Mendatica Montegrosso	IM	\N	mendatica montegrosso
F125	[1861-03-17,)	Mendicino	CS	\N	mendicino
F126	[1861-03-17,)	Menfi	AG	\N	menfi
F127	[1895-11-27,)	Mentana	RM	\N	mentana
F128	[1861-03-17,1927-11-06)	Mentoulles	TO	\N	mentoulles
F130	[1866-11-19,)	Meolo	VE	\N	meolo
F131	[1861-03-17,)	Merana	AL	\N	merana
F132	[1920-10-16,)	Merano	BZ	\N	merano
F133	[1861-03-17,)	Merate	LC	\N	merate
F134	[1861-03-17,)	Mercallo	VA	\N	mercallo
F135	[1861-03-17,1951-07-17)	Mercatello	PU	\N	mercatello
F135	[1951-07-17,)	Mercatello sul Metauro	PU	\N	mercatello sul metauro
F136	[1861-03-17,1940-07-02)	Piandicastello	PU	\N	piandicastello
F136	[1940-07-02,)	Mercatino Conca	PU	\N	mercatino conca
F137	[1907-04-20,1941-10-24)	Mercatino Marecchia	PU	\N	mercatino marecchia
F137	[1941-10-24,)	Novafeltria	RN	\N	novafeltria
F138	[1869-08-24,1934-12-07)	Mercato San Severino	SA	\N	mercato san severino
F138	[1934-12-07,1935-10-30)	San Severino Rota	SA	\N	san severino rota
F138	[1935-10-30,1945-08-23)	Sanseverino Rota	SA	\N	sanseverino rota
F138	[1945-08-23,)	Mercato San Severino	SA	\N	mercato san severino
F139	[1861-03-17,)	Mercato Saraceno	FC	\N	mercato saraceno
F140	[1861-03-17,1928-06-16)	Mercenasco	AO	\N	mercenasco
F140	[1946-12-24,)	Mercenasco	TO	\N	mercenasco
F141	[1861-03-17,)	Mercogliano	AV	\N	mercogliano
F143	[1861-03-17,1928-02-26)	Mercurago	NO	\N	mercurago
F144	[1866-11-19,1940-02-11)	Meretto di Tomba	UD	\N	meretto di tomba
F144	[1940-02-11,)	Mereto di Tomba	UD	\N	mereto di tomba
F145	[1861-03-17,)	Mergo	AN	\N	mergo
F146	[1861-03-17,)	Mergozzo	VB	\N	mergozzo
F147	[1861-03-17,)	Merì	ME	\N	meri
F148	[1866-11-19,)	Merlara	PD	\N	merlara
F149	[1861-03-17,)	Merlino	LO	\N	merlino
F150	[1921-01-05,1947-09-16)	Merna	GO	\N	merna
F151	[1861-03-17,)	Merone	CO	\N	merone
F152	[1861-03-17,)	Mesagne	BR	\N	mesagne
F153	[1861-03-17,)	Mese	SO	\N	mese
F154	[1861-03-17,)	Mesenzana	VA	\N	mesenzana
F155	[1861-03-17,)	Mesero	MI	\N	mesero
F156	[1861-03-17,)	Mesola	FE	\N	mesola
F157	[1861-03-17,)	Mesoraca	KR	\N	mesoraca
F158	[1866-01-14,)	Messina	ME	\N	messina
F159	[1866-11-19,1926-08-24)	Mestre	VE	\N	mestre
F160	[1920-10-16,1928-10-07)	Mestriago	TN	\N	mestriago
F161	[1866-11-19,)	Mestrino	PD	\N	mestrino
F162	[1861-03-17,)	Meta	NA	\N	meta
F164	[1861-03-17,1929-05-29)	Meugliano	AO	\N	meugliano
F164	[1947-01-21,2019-01-01)	Meugliano	TO	\N	meugliano
F165	[1861-03-17,)	Mezzago	MB	\N	mezzago
F167	[1863-04-23,)	Mezzana Mortigliengo	BI	\N	mezzana mortigliengo
F168	[1920-10-16,)	Mezzana	TN	\N	mezzana
F169	[1902-01-17,1927-12-04)	Mezzana Superiore	VA	\N	mezzana superiore
F170	[1861-03-17,)	Mezzana Bigli	PV	\N	mezzana bigli
F171	[1873-05-10,)	Mezzana Rabattone	PV	\N	mezzana rabattone
F172	[1866-11-19,)	Mezzane di Sotto	VR	\N	mezzane di sotto
F173	[1861-03-17,)	Mezzanego	GE	\N	mezzanego
F174	[1861-03-17,2019-01-01)	Mezzani	PR	\N	mezzani
F175	[1861-03-17,)	Mezzanino	PV	\N	mezzanino
F176	[1920-10-16,)	Mezzano	TN	\N	mezzano
F177	[1928-01-28,1947-03-31)	Mezzano Imer	TN	\N	mezzano imer
F181	[1861-03-17,2014-02-04)	Mezzegra	CO	\N	mezzegra
F182	[1861-03-17,)	Mezzenile	TO	\N	mezzenile
F183	[1920-10-16,)	Mezzocorona	TN	\N	mezzocorona
F184	[1861-03-17,)	Mezzojuso	PA	\N	mezzojuso
F185	[1920-10-16,1928-04-04)	Mezzolago	TN	\N	mezzolago
F186	[1861-03-17,)	Mezzoldo	BG	\N	mezzoldo
F187	[1920-10-16,)	Mezzolombardo	TN	\N	mezzolombardo
F188	[1861-03-17,)	Mezzomerico	NO	\N	mezzomerico
F189	[1861-03-17,)	Miagliano	BI	\N	miagliano
F190	[1866-11-19,)	Miane	TV	\N	miane
F191	[1861-03-17,)	Miasino	NO	\N	miasino
F192	[1861-03-17,)	Miazzina	VB	\N	miazzina
F193	[1861-03-17,)	Micigliano	RI	\N	micigliano
F194	[1861-03-17,)	Miggiano	LE	\N	miggiano
F195	[1861-03-17,1928-07-30)	Migiandone	NO	\N	migiandone
F196	[1861-03-17,)	Miglianico	CH	\N	miglianico
F198	[1883-12-17,2014-01-01)	Migliarino	FE	\N	migliarino
F199	[1963-07-31,2014-01-01)	Migliaro	FE	\N	migliaro
F200	[1861-03-17,)	Miglierina	CZ	\N	miglierina
F201	[1861-03-17,)	Miglionico	MT	\N	miglionico
F202	[1861-03-17,)	Mignanego	GE	\N	mignanego
F203	[1861-03-17,1948-01-18)	Mignano	CE	\N	mignano
F203	[1948-01-18,)	Mignano Monte Lungo	CE	\N	mignano monte lungo
F204	[1861-03-17,1869-02-14)	Mignette	MI	\N	mignette
F205	[1873-06-23,)	Milano	MI	\N	milano
F206	[1879-08-29,)	Milazzo	ME	\N	milazzo
F207	[1861-03-17,)	Mileto	VV	\N	mileto
F208	[1861-03-17,)	Milis	OR	\N	milis
F209	[1862-12-29,)	Militello in Val di Catania	CT	\N	militello in val di catania
F210	[1863-02-06,)	Militello Rosmarino	ME	\N	militello rosmarino
F211	[1920-10-16,1928-09-09)	Millan-Sarnes	BZ	\N	millan sarnes
F212	[1861-03-17,1927-07-27)	Millaures	TO	\N	millaures
F213	[1861-03-17,)	Millesimo	SV	\N	millesimo
F214	[1955-02-15,)	Milo	CT	\N	milo
F215	[1861-03-17,1927-12-09)	Milzanello	BS	\N	milzanello
F216	[1861-03-17,)	Milzano	BS	\N	milzano
F217	[1861-03-17,)	Mineo	CT	\N	mineo
F218	[1866-11-19,)	Minerbe	VR	\N	minerbe
F219	[1869-01-30,)	Minerbio	BO	\N	minerbio
F220	[1863-01-19,)	Minervino Murge	BT	\N	minervino murge
F221	[1864-04-01,)	Minervino di Lecce	LE	\N	minervino di lecce
F222	[1861-03-17,1929-05-30)	Minoprio	CO	\N	minoprio
F223	[1861-03-17,)	Minori	SA	\N	minori
F224	[1879-07-28,)	Minturno	LT	\N	minturno
F225	[1861-03-17,)	Minucciano	LU	\N	minucciano
F226	[1861-03-17,)	Mioglia	SV	\N	mioglia
F227	[1920-10-16,1928-09-09)	Miola	TN	\N	miola
F228	[1866-11-19,1872-01-01)	Mione	UD	\N	mione
F229	[1868-01-01,)	Mira	VE	\N	mira
F230	[1862-12-29,)	Mirabella Eclano	AV	\N	mirabella eclano
F231	[1862-12-29,)	Mirabella Imbaccari	CT	\N	mirabella imbaccari
F232	[1863-02-16,)	Mirabello Monferrato	AL	\N	mirabello monferrato
F233	[1863-02-06,)	Mirabello Sannitico	CB	\N	mirabello sannitico
F235	[1959-10-03,2017-01-01)	Mirabello	FE	\N	mirabello
F237	[1883-06-21,1939-07-14)	Mirabello Ed Uniti di Pavia	PV	\N	mirabello ed uniti di pavia
F238	[1872-11-01,1938-03-25)	Miradolo	PV	\N	miradolo
F238	[1938-03-25,)	Miradolo Terme	PV	\N	miradolo terme
F239	[1861-03-17,)	Miranda	IS	\N	miranda
F240	[1861-03-17,)	Mirandola	MO	\N	mirandola
F241	[1866-11-19,)	Mirano	VE	\N	mirano
F242	[1861-03-17,)	Mirto	ME	\N	mirto
F243	[1863-08-10,)	Misano di Gera d'Adda	BG	\N	misano di gera d adda
F244	[1870-01-02,1938-08-18)	Misano in Villa Vittoria	FC	\N	misano in villa vittoria
F244	[1938-08-18,)	Misano Adriatico	RN	\N	misano adriatico
F246	[1861-03-17,)	Misilmeri	PA	\N	misilmeri
F247	[1882-01-09,)	Misinto	MB	\N	misinto
F248	[1882-06-19,)	Missaglia	LC	\N	missaglia
F249	[1861-03-17,)	Missanello	PZ	\N	missanello
F250	[1861-03-17,)	Misterbianco	CT	\N	misterbianco
F251	[1861-03-17,)	Mistretta	ME	\N	mistretta
F252	[1866-11-19,1933-09-02)	Mizzole	VR	\N	mizzole
F253	[1861-03-17,1928-09-06)	Moano	IM	\N	moano
F254	[1861-03-17,1929-04-21)	Moasca	AL	\N	moasca
F254	[1947-06-23,)	Moasca	AT	\N	moasca
F255	[1861-03-17,1936-07-08)	Mocchie	TO	\N	mocchie
F256	[1861-03-17,)	Moconesi	GE	\N	moconesi
F257	[1861-03-17,)	Modena	MO	\N	modena
F258	[1861-03-17,)	Modica	RG	\N	modica
F259	[1861-03-17,)	Modigliana	FC	\N	modigliana
F260	[1879-06-09,1963-11-24)	Villavesco	MI	\N	villavesco
F260	[1963-11-24,)	Tavazzano con Villavesco	LO	\N	tavazzano con villavesco
F261	[1861-03-17,)	Modolo	OR	\N	modolo
F262	[1861-03-17,)	Modugno	BA	\N	modugno
F263	[1920-10-16,)	Moena	TN	\N	moena
F264	[1920-10-16,1929-03-01)	Moerna	TN	\N	moerna
F265	[1861-03-17,)	Moggio	LC	\N	moggio
F266	[1866-11-19,)	Moggio Udinese	UD	\N	moggio udinese
F267	[1876-11-20,)	Moglia	MN	\N	moglia
F268	[1861-03-17,)	Mogliano	MC	\N	mogliano
F269	[1868-02-14,)	Mogliano Veneto	TV	\N	mogliano veneto
F270	[1861-03-17,)	Mogorella	OR	\N	mogorella
F271	[1861-03-17,1928-06-14)	Ruinas	CA	\N	ruinas
F271	[1928-06-14,1936-07-29)	Mogorella Ruinas	CA	\N	mogorella ruinas
F271	[1936-07-29,)	Ruinas	OR	\N	ruinas
F272	[1861-03-17,)	Mogoro	OR	\N	mogoro
F273	[1861-03-17,1928-12-16)	Moiana	CO	\N	moiana
F274	[1867-03-15,)	Moiano	BN	\N	moiano
F275	[1866-11-19,)	Moimacco	UD	\N	moimacco
F276	[1863-07-13,)	Moio de' Calvi	BG	\N	moio de calvi
F277	[1862-11-10,)	Moio Alcantara	ME	\N	moio alcantara
F278	[1863-01-19,)	Moio della Civitella	SA	\N	moio della civitella
F279	[1861-03-17,)	Moiola	CN	\N	moiola
F280	[1861-03-17,)	Mola di Bari	BA	\N	mola di bari
F281	[1861-03-17,)	Molare	AL	\N	molare
F282	[1861-03-17,1926-02-06)	Molassana	GE	\N	molassana
F283	[1861-03-17,)	Molazzana	LU	\N	molazzana
F284	[1861-03-17,)	Molfetta	BA	\N	molfetta
F285	[1861-03-17,1928-05-12)	Molina	CO	\N	molina
F286	[1920-10-16,2010-01-01)	Molina di Ledro	TN	\N	molina di ledro
F287	[1861-03-17,)	Molinara	BN	\N	molinara
F288	[1861-03-17,)	Molinella	BO	\N	molinella
F289	[1861-03-17,1927-02-18)	Molini di Colognola	BG	\N	molini di colognola
F290	[1904-01-22,)	Molini di Triora	IM	\N	molini di triora
F291	[1920-10-16,1929-02-09)	Molini di Tures	BZ	\N	molini di tures
F292	[1928-06-19,1946-07-19)	Molino Alzano	AL	\N	molino alzano
F293	[1891-05-11,)	Molino dei Torti	AL	\N	molino dei torti
F294	[1861-03-17,)	Molise	CB	\N	molise
F295	[1861-03-17,)	Moliterno	PZ	\N	moliterno
F296	[1920-10-16,1929-01-24)	Mollaro	TN	\N	mollaro
F297	[1861-03-17,)	Mollia	VC	\N	mollia
F298	[1861-03-17,1928-12-14)	Mollieres	TO	\N	mollieres
F299	[1863-01-19,)	Porto Empedocle	AG	\N	porto empedocle
F300	[1863-01-26,1928-06-28)	Molo di Borbera	AL	\N	molo di borbera
F301	[1861-03-17,)	Molochio	RC	\N	molochio
F302	[1872-07-16,1928-12-15)	Montegrazie	IM	\N	montegrazie
F303	[1871-08-03,1928-12-15)	Moltedo Superiore	IM	\N	moltedo superiore
F304	[1861-03-17,)	Molteno	LC	\N	molteno
F305	[1861-03-17,)	Moltrasio	CO	\N	moltrasio
F306	[1889-07-15,2019-02-20)	Molvena	VI	\N	molvena
F307	[1920-10-16,)	Molveno	TN	\N	molveno
F308	[1861-03-17,)	Mombaldone	AT	\N	mombaldone
F309	[1861-03-17,)	Mombarcaro	CN	\N	mombarcaro
F310	[1861-03-17,)	Mombaroccio	PU	\N	mombaroccio
F311	[1861-03-17,)	Mombaruzzo	AT	\N	mombaruzzo
F312	[1861-03-17,)	Mombasiglio	CN	\N	mombasiglio
F313	[1863-02-16,)	Mombello Monferrato	AL	\N	mombello monferrato
F314	[1863-07-13,1928-01-28)	Mombello Lago Maggiore	VA	\N	mombello lago maggiore
F315	[1863-01-05,)	Mombello di Torino	TO	\N	mombello di torino
F316	[1861-03-17,)	Mombercelli	AT	\N	mombercelli
F317	[1861-03-17,)	Momo	NO	\N	momo
F318	[1861-03-17,)	Mompantero	TO	\N	mompantero
F319	[1861-03-17,)	Mompeo	RI	\N	mompeo
F320	[1861-03-17,)	Momperone	AL	\N	momperone
F322	[1861-03-17,)	Monacilioni	CB	\N	monacilioni
F323	[1861-03-17,)	Monale	AT	\N	monale
F324	[1861-03-17,)	Monasterace	RC	\N	monasterace
F325	[1863-02-16,)	Monastero Bormida	AT	\N	monastero bormida
F326	[1862-12-19,)	Monastero di Vasco	CN	\N	monastero di vasco
F327	[1863-01-05,)	Monastero di Lanzo	TO	\N	monastero di lanzo
F328	[1863-07-13,)	Monasterolo del Castello	BG	\N	monasterolo del castello
F329	[1862-12-19,1956-02-22)	Monasterolo Cassoto	CN	\N	monasterolo cassoto
F329	[1956-02-22,)	Monasterolo Casotto	CN	\N	monasterolo casotto
F330	[1862-12-19,)	Monasterolo di Savigliano	CN	\N	monasterolo di savigliano
F331	[1863-01-05,1928-04-15)	Monasterolo Torinese	TO	\N	monasterolo torinese
F332	[1868-02-14,)	Monastier di Treviso	TV	\N	monastier di treviso
F333	[1861-03-17,)	Monastir	SU	\N	monastir
F334	[1861-03-17,1927-09-04)	Monate	VA	\N	monate
F335	[1861-03-17,)	Moncalieri	TO	\N	moncalieri
F336	[1861-03-17,)	Moncalvo	AT	\N	moncalvo
F337	[1861-03-17,)	Moncestino	AL	\N	moncestino
F338	[1861-03-17,)	Monchiero	CN	\N	monchiero
F339	[1928-04-15,1932-11-09)	Monchiero Novello	CN	\N	monchiero novello
F339	[1932-11-09,1947-03-16)	Novello Monchiero	CN	\N	novello monchiero
F340	[1861-03-17,1935-06-26)	Monchio	PR	\N	monchio
F340	[1935-06-26,)	Monchio delle Corti	PR	\N	monchio delle corti
F341	[1920-10-16,2016-01-01)	Monclassico	TN	\N	monclassico
F342	[1861-03-17,)	Moncrivello	VC	\N	moncrivello
F343	[1863-02-16,)	Moncucco Torinese	AT	\N	moncucco torinese
F346	[1861-03-17,)	Mondaino	RN	\N	mondaino
F347	[1861-03-17,)	Mondavio	PU	\N	mondavio
F348	[1861-03-17,)	Mondolfo	PU	\N	mondolfo
F349	[1861-03-17,1927-06-18)	Mondonico	CO	\N	mondonico
F350	[1861-03-17,1929-04-06)	Mondonio	AL	\N	mondonio
F351	[1861-03-17,)	Mondovì	CN	\N	mondovi
F352	[1861-03-17,)	Mondragone	CE	\N	mondragone
F353	[1861-03-17,1928-05-12)	Mondrone	TO	\N	mondrone
F354	[1861-03-17,)	Moneglia	GE	\N	moneglia
F355	[1861-03-17,)	Monesiglio	CN	\N	monesiglio
F356	[1921-01-05,)	Monfalcone	GO	\N	monfalcone
F357	[1861-03-17,1948-03-15)	Monfestino in Serramazzoni	MO	\N	monfestino in serramazzoni
F357	[1948-03-15,)	Serramazzoni	MO	\N	serramazzoni
F358	[1862-12-19,)	Monforte d'Alba	CN	\N	monforte d alba
F359	[1863-04-10,)	Monforte San Giorgio	ME	\N	monforte san giorgio
F360	[1866-11-19,)	Monfumo	TV	\N	monfumo
F361	[1861-03-17,)	Mongardino	AT	\N	mongardino
F362	[1920-10-16,1923-04-27)	Monghezzo Esterno	TN	\N	monghezzo esterno
F362	[1923-04-27,1929-03-25)	Monghezzo di Fuori	BZ	\N	monghezzo di fuori
F363	[1861-03-17,)	Monghidoro	BO	\N	monghidoro
F364	[1861-03-17,)	Mongiana	VV	\N	mongiana
F365	[1863-01-26,)	Mongiardino Ligure	AL	\N	mongiardino ligure
F367	[1861-03-17,1929-10-03)	Montjovet	AO	\N	montjovet
F367	[1929-10-03,1946-01-30)	Mongiove	AO	\N	mongiove
F367	[1946-01-30,)	Montjovet	AO	\N	montjovet
F368	[1861-03-17,)	Mongiuffi Melia	ME	\N	mongiuffi melia
F369	[1870-01-11,)	Mongrando	BI	\N	mongrando
F370	[1861-03-17,)	Mongrassano	CS	\N	mongrassano
F371	[1920-10-16,2003-10-29)	Monguelfo	BZ	\N	monguelfo
F371	[2003-10-29,)	Monguelfo-Tesido	BZ	\N	monguelfo tesido
F372	[1861-03-17,)	Monguzzo	CO	\N	monguzzo
F373	[1861-03-17,1952-01-22)	Moniga	BS	\N	moniga
F373	[1952-01-22,)	Moniga del Garda	BS	\N	moniga del garda
F374	[1861-03-17,)	Monleale	AL	\N	monleale
F375	[1861-03-17,)	Monno	BS	\N	monno
F376	[1895-01-28,)	Monopoli	BA	\N	monopoli
F377	[1861-03-17,)	Monreale	PA	\N	monreale
F378	[1921-01-05,1923-04-27)	Repno	TS	\N	repno
F378	[1923-04-27,1932-05-26)	Rupin Grande	TS	\N	rupin grande
F378	[1932-05-26,2009-01-29)	Monrupino	TS	\N	monrupino
F378	[2009-01-29,)	Monrupino-Repentabor	TS	\N	monrupino repentabor
F379	[1893-03-03,)	Monsampietro Morico	FM	\N	monsampietro morico
F380	[1862-11-24,)	Monsampolo del Tronto	AP	\N	monsampolo del tronto
F381	[1864-02-02,)	Monsano	AN	\N	monsano
F382	[1866-11-19,)	Monselice	PD	\N	monselice
F383	[1861-03-17,1881-11-28)	Pauli Pirri	CA	\N	pauli pirri
F383	[1881-11-28,1888-03-19)	Pauli Monserrato	CA	\N	pauli monserrato
F383	[1888-03-19,1928-05-12)	Monserrato	CA	\N	monserrato
F383	[1991-12-10,)	Monserrato	CA	\N	monserrato
F384	[1861-03-17,1948-07-09)	Monsummano	PT	\N	monsummano
F384	[1948-07-09,)	Monsummano Terme	PT	\N	monsummano terme
F385	[1861-03-17,)	Montà	CN	\N	monta
F386	[1861-03-17,)	Montabone	AT	\N	montabone
F387	[1861-03-17,)	Montacuto	AL	\N	montacuto
F390	[1861-03-17,)	Montafia	AT	\N	montafia
F391	[1861-03-17,)	Montagano	CB	\N	montagano
F392	[1920-10-16,)	Montagna	BZ	\N	montagna
F393	[1861-03-17,1928-06-02)	Montagna	SO	\N	montagna
F393	[1928-06-02,)	Montagna in Valtellina	SO	\N	montagna in valtellina
F394	[1866-11-19,)	Montagnana	PD	\N	montagnana
F395	[1861-03-17,)	Montagnareale	ME	\N	montagnareale
F396	[1920-10-16,2016-01-01)	Montagne	TN	\N	montagne
F397	[1861-03-17,)	Montaguto	AV	\N	montaguto
F398	[1876-03-20,)	Montaione	FI	\N	montaione
F399	[1871-03-01,)	Montalbano Jonico	MT	\N	montalbano jonico
F400	[1861-03-17,1862-11-10)	Monte Albano	ME	\N	monte albano
F400	[1862-11-10,1955-05-08)	Montalbano di Elicona	ME	\N	montalbano di elicona
F400	[1955-05-08,)	Montalbano Elicona	ME	\N	montalbano elicona
F401	[1881-05-27,)	Ostra	AN	\N	ostra
F402	[1861-03-17,2017-01-01)	Montalcino	SI	\N	montalcino
F403	[1861-03-17,)	Montaldeo	AL	\N	montaldeo
F404	[1863-02-16,)	Montaldo Bormida	AL	\N	montaldo bormida
F405	[1862-12-19,)	Montaldo di Mondovì	CN	\N	montaldo di mondovi
F406	[1864-02-21,2018-01-01)	Montalto Ligure	IM	\N	montalto ligure
F407	[1863-03-30,)	Montaldo Torinese	TO	\N	montaldo torinese
F408	[1861-03-17,)	Montaldo Roero	CN	\N	montaldo roero
F409	[1861-03-17,)	Montaldo Scarampi	AT	\N	montaldo scarampi
F410	[1861-03-17,)	Montale	PT	\N	montale
F411	[1861-03-17,)	Montalenghe	TO	\N	montalenghe
F412	[1861-03-17,1928-08-14)	Montalero	AL	\N	montalero
F414	[1861-03-17,)	Montallegro	AG	\N	montallegro
F415	[1867-01-31,)	Montalto delle Marche	AP	\N	montalto delle marche
F416	[1864-01-16,)	Montalto Uffugo	CS	\N	montalto uffugo
F417	[1863-03-30,)	Montalto Pavese	PV	\N	montalto pavese
F419	[1872-11-06,)	Montalto di Castro	VT	\N	montalto di castro
F420	[1863-01-05,)	Montalto Dora	TO	\N	montalto dora
F422	[1861-03-17,)	Montanaro	TO	\N	montanaro
F423	[1870-08-02,)	Montanaso Lombardo	LO	\N	montanaso lombardo
F424	[1861-03-17,)	Montanera	CN	\N	montanera
F425	[1863-07-13,1928-06-15)	Montano Comasco	CO	\N	montano comasco
F426	[1864-02-02,)	Montano Antilia	SA	\N	montano antilia
F427	[1928-06-15,)	Montano Lucino	CO	\N	montano lucino
F428	[1861-03-17,)	Montappone	FM	\N	montappone
F429	[1861-03-17,)	Montaquila	IS	\N	montaquila
F430	[1861-03-17,)	Montasola	RI	\N	montasola
F431	[1920-10-16,1923-04-27)	Montassilo	TN	\N	montassilo
F431	[1923-04-27,1928-05-30)	Montassilone	BZ	\N	montassilone
F432	[1861-03-17,)	Montauro	CZ	\N	montauro
F433	[1861-03-17,)	Montazzoli	CH	\N	montazzoli
F434	[1862-12-19,)	Monte Cremasco	CR	\N	monte cremasco
F436	[1920-10-16,1923-04-27)	Monte a Mezzodì	TN	\N	monte a mezzodi
F436	[1923-04-27,1928-05-13)	Monte di Mezzodì	BZ	\N	monte di mezzodi
F437	[1861-03-17,)	Monte Argentario	GR	\N	monte argentario
F438	[1920-10-16,1923-04-27)	Monte a Tramontana	TN	\N	monte a tramontana
F438	[1923-04-27,1928-05-13)	Monte di Tramontana	BZ	\N	monte di tramontana
F440	[1861-03-17,1958-03-30)	Montebello	PV	\N	montebello
F440	[1958-03-30,)	Montebello della Battaglia	PV	\N	montebello della battaglia
F441	[1863-07-13,)	Montebello di Bertona	PE	\N	montebello di bertona
F442	[1867-09-02,)	Montebello Vicentino	VI	\N	montebello vicentino
F443	[1866-11-19,)	Montebelluna	TV	\N	montebelluna
F445	[1861-03-17,)	Montebruno	GE	\N	montebruno
F446	[1861-03-17,)	Montebuono	RI	\N	montebuono
F448	[1862-11-10,)	Montecalvo Irpino	AV	\N	montecalvo irpino
F449	[1863-03-30,)	Montecalvo Versiggia	PV	\N	montecalvo versiggia
F450	[1861-03-17,)	Montecalvo in Foglia	PU	\N	montecalvo in foglia
F452	[1881-04-22,)	Montecarlo	LU	\N	montecarlo
F453	[1861-03-17,)	Montecarotto	AN	\N	montecarotto
F454	[1861-03-17,)	Montecassiano	MC	\N	montecassiano
F455	[1861-03-17,)	Montecastello	AL	\N	montecastello
F456	[1863-04-13,)	Monte Castello di Vibio	PG	\N	monte castello di vibio
F457	[1861-03-17,)	Montecastrilli	TR	\N	montecastrilli
F458	[1869-06-11,)	Montecatini Val di Cecina	PI	\N	montecatini val di cecina
F459	[1861-03-17,1940-10-08)	Montecatini di Val di Nievole	PT	\N	montecatini di val di nievole
F460	[1863-01-26,)	Monte Cavallo	MC	\N	monte cavallo
F461	[1880-01-16,)	Montecchia di Crosara	VR	\N	montecchia di crosara
F462	[1948-04-30,)	Montecchio	TR	\N	montecchio
F463	[1861-03-17,)	Montecchio Emilia	RE	\N	montecchio emilia
F464	[1866-11-19,)	Montecchio Maggiore	VI	\N	montecchio maggiore
F465	[1866-11-19,)	Montecchio Precalcino	VI	\N	montecchio precalcino
F466	[1872-09-16,1937-11-04)	Montecelio	RM	\N	montecelio
F467	[1861-03-17,)	Monte Cerignone	PU	\N	monte cerignone
F468	[1863-02-16,)	Montechiaro d'Asti	AT	\N	montechiaro d asti
F469	[1863-02-16,)	Montechiaro d'Acqui	AL	\N	montechiaro d acqui
F470	[1920-10-16,1929-05-15)	Montechiaro	BZ	\N	montechiaro
F471	[1877-12-21,)	Montichiari	BS	\N	montichiari
F472	[1929-06-02,1946-07-04)	Montechiaro Denice	AL	\N	montechiaro denice
F473	[1861-03-17,)	Montechiarugolo	PR	\N	montechiarugolo
F474	[1861-03-17,2020-07-01)	Monteciccardo	PU	\N	monteciccardo
F475	[1861-03-17,)	Montecilfone	CB	\N	montecilfone
F476	[1861-03-17,2016-01-01)	Monte Colombo	RN	\N	monte colombo
F477	[1871-01-15,)	Monte Compatri	RM	\N	monte compatri
F478	[1861-03-17,)	Montecopiolo	RN	\N	montecopiolo
F479	[1861-03-17,1930-07-10)	Ortodonico	SA	\N	ortodonico
F479	[1930-07-10,)	Montecorice	SA	\N	montecorice
F480	[1861-03-17,)	Montecorvino Pugliano	SA	\N	montecorvino pugliano
F481	[1861-03-17,)	Montecorvino Rovella	SA	\N	montecorvino rovella
F482	[1861-03-17,)	Montecosaro	MC	\N	montecosaro
F483	[1861-03-17,)	Montecrestese	VB	\N	montecrestese
F484	[1861-03-17,)	Montecreto	MO	\N	montecreto
F485	[1921-01-05,1927-02-14)	Paugnano	PL	\N	paugnano
F485	[1927-02-14,1977-04-04)	Monte di Capodistria	PL	\N	monte di capodistria
F486	[1866-11-19,)	Monte di Malo	VI	\N	monte di malo
F487	[1861-03-17,)	Montedinove	AP	\N	montedinove
F488	[1907-02-11,)	Monte di Procida	NA	\N	monte di procida
F489	[1868-03-27,)	Montedoro	CL	\N	montedoro
F491	[1861-03-17,)	Montefalcione	AV	\N	montefalcione
F492	[1861-03-17,)	Montefalco	PG	\N	montefalco
F493	[1870-09-30,)	Montefalcone Appennino	FM	\N	montefalcone appennino
F494	[1863-02-06,)	Montefalcone di Val Fortore	BN	\N	montefalcone di val fortore
F495	[1863-02-06,)	Montefalcone nel Sannio	CB	\N	montefalcone nel sannio
F496	[1861-03-17,)	Montefano	MC	\N	montefano
F497	[1861-03-17,)	Montefelcino	PU	\N	montefelcino
F498	[1861-03-17,)	Monteferrante	CH	\N	monteferrante
F499	[1871-01-15,)	Montefiascone	VT	\N	montefiascone
F500	[1863-07-13,)	Montefino	TE	\N	montefino
F501	[1862-11-24,)	Montefiore dell'Aso	AP	\N	montefiore dell aso
F502	[1863-04-13,1917-01-19)	Montefiorito	FC	\N	montefiorito
F502	[1917-01-19,)	Montefiore Conca	RN	\N	montefiore conca
F503	[1869-04-26,)	Montefiorino	MO	\N	montefiorino
F504	[1871-01-15,)	Monteflavio	RM	\N	monteflavio
F505	[1920-10-16,1929-02-15)	Montefontana	BZ	\N	montefontana
F506	[1863-02-06,)	Monteforte Irpino	AV	\N	monteforte irpino
F507	[1862-12-29,)	Monteforte Cilento	SA	\N	monteforte cilento
F508	[1867-08-26,)	Monteforte d'Alpone	VR	\N	monteforte d alpone
F509	[1861-03-17,)	Montefortino	FM	\N	montefortino
F510	[1861-03-17,)	Montefranco	TR	\N	montefranco
F511	[1861-03-17,)	Montefredane	AV	\N	montefredane
F512	[1861-03-17,)	Montefusco	AV	\N	montefusco
F513	[1869-07-12,)	Montegabbione	TR	\N	montegabbione
F514	[1866-11-19,)	Montegalda	VI	\N	montegalda
F515	[1866-11-19,)	Montegaldella	VI	\N	montegaldella
F516	[1861-03-17,)	Montegallo	AP	\N	montegallo
F517	[1861-03-17,)	Monte Giberto	FM	\N	monte giberto
F518	[1861-03-17,)	Montegioco	AL	\N	montegioco
F519	[1861-03-17,)	Montegiordano	CS	\N	montegiordano
F520	[1898-08-13,)	Montegiorgio	FM	\N	montegiorgio
F522	[1861-03-17,)	Montegranaro	FM	\N	montegranaro
F523	[1861-03-17,)	Montegridolfo	RN	\N	montegridolfo
F524	[1861-03-17,2002-06-07)	Monte Grimano	PU	\N	monte grimano
F524	[2002-06-07,)	Monte Grimano Terme	PU	\N	monte grimano terme
F525	[1861-03-17,1928-01-22)	Montegrino	VA	\N	montegrino
F526	[1928-01-22,)	Montegrino Valtravaglia	VA	\N	montegrino valtravaglia
F527	[1863-02-16,)	Montegrosso d'Asti	AT	\N	montegrosso d asti
F528	[1863-01-05,)	Montegrosso Pian Latte	IM	\N	montegrosso pian latte
F529	[1919-04-07,1934-09-27)	San Pietro Montagnon	PD	\N	san pietro montagnon
F529	[1934-09-27,)	Montegrotto Terme	PD	\N	montegrotto terme
F531	[1861-03-17,)	Monteiasi	TA	\N	monteiasi
F532	[1928-02-16,)	Monte Isola	BS	\N	monte isola
F533	[1861-03-17,)	Montelabbate	PU	\N	montelabbate
F534	[1871-01-15,)	Montelanico	RM	\N	montelanico
F535	[1861-03-17,)	Montelapiano	CH	\N	montelapiano
F536	[1893-03-03,)	Monteleone di Fermo	FM	\N	monteleone di fermo
F537	[1863-02-06,1928-01-19)	Monteleone di Calabria	CZ	\N	monteleone di calabria
F537	[1928-01-19,)	Vibo Valentia	VV	\N	vibo valentia
F538	[1862-10-24,)	Monteleone di Puglia	FG	\N	monteleone di puglia
F540	[1863-04-13,)	Monteleone di Spoleto	PG	\N	monteleone di spoleto
F541	[1863-04-13,)	Monteleone Sabino	RI	\N	monteleone sabino
F542	[1862-09-22,)	Monteleone Rocca Doria	SS	\N	monteleone rocca doria
F543	[1863-04-13,)	Monteleone d'Orvieto	TR	\N	monteleone d orvieto
F544	[1861-03-17,)	Montelepre	PA	\N	montelepre
F545	[1871-01-15,)	Montelibretti	RM	\N	montelibretti
F546	[1861-03-17,)	Montella	AV	\N	montella
F547	[1863-07-13,1962-08-02)	Monticelli di Borgogna	BG	\N	monticelli di borgogna
F547	[1962-08-02,)	Montello	BG	\N	montello
F548	[1861-03-17,)	Montelongo	CB	\N	montelongo
F549	[1861-03-17,)	Montelparo	FM	\N	montelparo
F550	[1862-12-19,)	Montelupo Albese	CN	\N	montelupo albese
F551	[1863-04-13,)	Montelupo Fiorentino	FI	\N	montelupo fiorentino
F552	[1861-03-17,)	Montelupone	MC	\N	montelupone
F553	[1863-02-06,)	Montemaggiore Belsito	PA	\N	montemaggiore belsito
F555	[1862-11-07,2017-01-01)	Montemaggiore al Metauro	PU	\N	montemaggiore al metauro
F556	[1861-03-17,)	Montemagno	AT	\N	montemagno
F557	[1864-11-07,)	Sant'Arcangelo Trimonte	BN	\N	sant arcangelo trimonte
F558	[1862-12-19,)	Montemale di Cuneo	CN	\N	montemale di cuneo
F559	[1861-03-17,)	Montemarano	AV	\N	montemarano
F560	[1861-03-17,)	Montemarciano	AN	\N	montemarciano
F561	[1861-03-17,)	Monte Marenzo	LC	\N	monte marenzo
F562	[1861-03-17,)	Montemarzino	AL	\N	montemarzino
F563	[1861-03-17,)	Montemesola	TA	\N	montemesola
F564	[1861-03-17,)	Montemezzo	CO	\N	montemezzo
F565	[1868-04-01,)	Montemignaio	AR	\N	montemignaio
F566	[1861-03-17,)	Montemiletto	AV	\N	montemiletto
F567	[1862-10-24,)	Pollenza	MC	\N	pollenza
F568	[1861-03-17,)	Montemilone	PZ	\N	montemilone
F569	[1902-01-22,)	Montemitro	CB	\N	montemitro
F570	[1861-03-17,)	Montemonaco	AP	\N	montemonaco
F572	[1861-03-17,)	Montemurlo	PO	\N	montemurlo
F573	[1861-03-17,)	Montemurro	PZ	\N	montemurro
F574	[1866-11-19,)	Montenars	UD	\N	montenars
F576	[1861-03-17,)	Montenero di Bisaccia	CB	\N	montenero di bisaccia
F577	[1921-01-05,1947-09-16)	Montenero d'Idria	GO	\N	montenero d idria
F578	[1861-03-17,)	Montenerodomo	CH	\N	montenerodomo
F579	[1861-03-17,)	Montenero Sabino	RI	\N	montenero sabino
F580	[1861-03-17,)	Montenero Val Cocchiara	IS	\N	montenero val cocchiara
F581	[1882-04-03,)	Ostra Vetere	AN	\N	ostra vetere
F582	[1861-03-17,)	Monteodorisio	CH	\N	monteodorisio
F584	[1861-03-17,1928-01-08)	Monte Ossolano	NO	\N	monte ossolano
F585	[1861-03-17,1927-03-31)	Montepagano	TE	\N	montepagano
F585	[1927-03-31,)	Roseto degli Abruzzi	TE	\N	roseto degli abruzzi
F586	[1861-03-17,)	Montepaone	CZ	\N	montepaone
F587	[1861-03-17,)	Monteparano	TA	\N	monteparano
F588	[1920-10-16,1928-09-09)	Monteponente	BZ	\N	monteponente
F589	[1861-03-17,)	Monte Porzio	PU	\N	monte porzio
F590	[1873-01-14,)	Monte Porzio Catone	RM	\N	monte porzio catone
F591	[1861-03-17,)	Monteprandone	AP	\N	monteprandone
F592	[1861-03-17,)	Montepulciano	SI	\N	montepulciano
F593	[1861-03-17,2014-01-01)	Monterado	AN	\N	monterado
F594	[1861-03-17,)	Monterchi	AR	\N	monterchi
F595	[1861-03-17,)	Montereale	AQ	\N	montereale
F596	[1867-11-25,1955-03-12)	Montereale Cellina	UD	\N	montereale cellina
F596	[1955-03-12,)	Montereale Valcellina	PN	\N	montereale valcellina
F597	[1866-01-01,)	Monterenzio	BO	\N	monterenzio
F598	[1861-03-17,)	Monteriggioni	SI	\N	monteriggioni
F599	[1861-03-17,)	Monte Rinaldo	FM	\N	monte rinaldo
F600	[1861-03-17,)	Monte Roberto	AN	\N	monte roberto
F601	[1861-03-17,)	Monteroduni	IS	\N	monteroduni
F603	[1871-01-15,)	Monte Romano	VT	\N	monte romano
F604	[1864-04-01,)	Monteroni di Lecce	LE	\N	monteroni di lecce
F605	[1862-10-06,)	Monteroni d'Arbia	SI	\N	monteroni d arbia
F606	[1871-01-15,)	Monterosi	VT	\N	monterosi
F607	[1863-02-06,)	Monterosso Calabro	VV	\N	monterosso calabro
F608	[1862-12-19,)	Monterosso Grana	CN	\N	monterosso grana
F609	[1863-04-23,)	Monterosso al Mare	SP	\N	monterosso al mare
F610	[1863-07-13,)	Monterosso Almo	RG	\N	monterosso almo
F611	[1871-01-15,)	Monterotondo	RM	\N	monterotondo
F612	[1961-01-26,)	Monterotondo Marittimo	GR	\N	monterotondo marittimo
F614	[1868-08-27,)	Monterubbiano	FM	\N	monterubbiano
F615	[1920-10-16,1928-09-06)	Montes	TN	\N	montes
F616	[1863-02-02,)	Monte San Biagio	LT	\N	monte san biagio
F617	[1920-10-16,1928-12-10)	Monte San Candido	BZ	\N	monte san candido
F618	[1862-12-29,)	Monte San Giacomo	SA	\N	monte san giacomo
F619	[1882-05-12,)	Monte San Giovanni in Sabina	RI	\N	monte san giovanni in sabina
F620	[1872-10-18,)	Monte San Giovanni Campano	FR	\N	monte san giovanni campano
F621	[1863-03-30,)	Monte San Giusto	MC	\N	monte san giusto
F622	[1861-03-17,)	Monte San Martino	MC	\N	monte san martino
F623	[1864-01-29,)	Montesano Salentino	LE	\N	montesano salentino
F624	[1863-03-30,1871-06-01)	Montesano al Piano	PV	\N	montesano al piano
F625	[1862-12-29,)	Montesano sulla Marcellana	SA	\N	montesano sulla marcellana
F626	[1861-03-17,)	Monte San Pietrangeli	FM	\N	monte san pietrangeli
F627	[1861-03-17,)	Monte San Pietro	BO	\N	monte san pietro
F628	[1861-03-17,)	Monte San Savino	AR	\N	monte san savino
F629	[1863-04-13,)	Monte Santa Maria Tiberina	PG	\N	monte santa maria tiberina
F631	[1861-03-17,)	Monte Sant'Angelo	FG	\N	monte sant angelo
F632	[1863-01-05,)	Potenza Picena	MC	\N	potenza picena
F633	[1861-03-17,1863-04-13)	Montesanto	PG	\N	montesanto
F633	[1863-04-13,1864-01-26)	Montesanto Viezi	PG	\N	montesanto viezi
F633	[1864-01-26,1879-08-29)	Montesanto Vigi	PG	\N	montesanto vigi
F634	[1861-03-17,)	Monte San Vito	AN	\N	monte san vito
F635	[1921-01-05,1923-04-27)	San Vito al Monte	UD	\N	san vito al monte
F635	[1923-04-27,1928-05-13)	Monte San Vito	GO	\N	monte san vito
F636	[1867-02-24,)	Montesarchio	BN	\N	montesarchio
F637	[1861-03-17,)	Montescaglioso	MT	\N	montescaglioso
F638	[1861-03-17,)	Montescano	PV	\N	montescano
F639	[1861-03-17,)	Montescheno	VB	\N	montescheno
F640	[1861-03-17,)	Montescudaio	PI	\N	montescudaio
F641	[1862-08-15,2016-01-01)	Montescudo	RN	\N	montescudo
F642	[1861-03-17,)	Montese	MO	\N	montese
F644	[1861-03-17,)	Montesegale	PV	\N	montesegale
F645	[1861-03-17,1928-05-22)	Montesicuro	AN	\N	montesicuro
F646	[1861-03-17,)	Montesilvano	PE	\N	montesilvano
F647	[1922-07-09,1928-11-27)	Montesilvano Marina	PE	\N	montesilvano marina
F648	[1861-03-17,)	Montespertoli	FI	\N	montespertoli
F649	[1921-01-05,1923-04-27)	Dornberg	UD	\N	dornberg
F649	[1923-04-27,1947-09-16)	Montespino	GO	\N	montespino
F650	[1861-03-17,1929-05-05)	Montestrutto	AO	\N	montestrutto
F651	[1861-03-17,)	Monteu da Po	TO	\N	monteu da po
F652	[1921-01-05,1923-04-27)	Vrabice	UD	\N	vrabice
F652	[1923-04-27,1928-01-22)	Monte Urabice	GO	\N	monte urabice
F653	[1861-03-17,)	Monte Urano	FM	\N	monte urano
F654	[1870-09-01,)	Monteu Roero	CN	\N	monteu roero
F655	[1861-03-17,)	Montevago	AG	\N	montevago
F656	[1861-03-17,)	Montevarchi	AR	\N	montevarchi
F657	[1861-03-17,)	Montevecchia	LC	\N	montevecchia
F659	[1861-03-17,2014-01-01)	Monteveglio	BO	\N	monteveglio
F660	[1861-03-17,)	Monteverde	AV	\N	monteverde
F661	[1861-03-17,1920-07-05)	Monteverdi	PI	\N	monteverdi
F661	[1920-07-05,)	Monteverdi Marittimo	PI	\N	monteverdi marittimo
F662	[1906-05-07,)	Monteviale	VI	\N	monteviale
F663	[1861-03-17,1928-08-07)	Monteviasco	VA	\N	monteviasco
F664	[1861-03-17,)	Monte Vidon Combatte	FM	\N	monte vidon combatte
F665	[1861-03-17,)	Monte Vidon Corrado	FM	\N	monte vidon corrado
F666	[1861-03-17,)	Montezemolo	CN	\N	montezemolo
F667	[1861-03-17,)	Monti	SS	\N	monti
F668	[1861-03-17,)	Montiano	FC	\N	montiano
F669	[1878-06-28,)	Monticello d'Alba	CN	\N	monticello d alba
F670	[1863-03-30,)	Monticelli Pavese	PV	\N	monticelli pavese
F671	[1876-12-28,)	Monticelli d'Ongina	PC	\N	monticelli d ongina
F672	[1861-03-17,)	Monticelli Brusati	BS	\N	monticelli brusati
F674	[1882-06-19,)	Monticello Brianza	LC	\N	monticello brianza
F675	[1866-11-19,)	Monticello Conte Otto	VI	\N	monticello conte otto
F676	[1861-03-17,)	Monticiano	SI	\N	monticiano
F677	[1861-03-17,)	Montieri	GR	\N	montieri
F678	[1861-03-17,1998-09-01)	Montiglio	AT	\N	montiglio
F679	[1861-03-17,)	Montignoso	MS	\N	montignoso
F680	[1861-03-17,)	Montirone	BS	\N	montirone
F681	[1861-03-17,)	Montodine	CR	\N	montodine
F682	[1893-08-30,)	Montoggio	GE	\N	montoggio
F683	[1921-01-05,1947-09-16)	Montona	PL	\N	montona
F685	[1861-03-17,)	Montone	PG	\N	montone
F686	[1863-04-13,)	Montopoli in Val d'Arno	PI	\N	montopoli in val d arno
F687	[1880-05-24,)	Montopoli di Sabina	RI	\N	montopoli di sabina
F688	[1861-03-17,)	Montorfano	CO	\N	montorfano
F689	[1864-03-11,1970-03-03)	Montorio Nei Frentani	CB	\N	montorio nei frentani
F689	[1970-03-03,)	Montorio nei Frentani	CB	\N	montorio nei frentani
F690	[1894-03-05,)	Montorio al Vomano	TE	\N	montorio al vomano
F691	[1867-08-26,1927-02-16)	Montorio Veronese	VR	\N	montorio veronese
F692	[1871-01-15,)	Montorio Romano	RM	\N	montorio romano
F693	[1861-03-17,2013-12-03)	Montoro Inferiore	AV	\N	montoro inferiore
F694	[1861-03-17,2013-12-03)	Montoro Superiore	AV	\N	montoro superiore
F696	[1866-11-19,)	Montorso Vicentino	VI	\N	montorso vicentino
F697	[1861-03-17,)	Montottone	FM	\N	montottone
F698	[1861-03-17,)	Montresta	OR	\N	montresta
F699	[1861-03-17,1928-02-23)	Montrigiasco	NO	\N	montrigiasco
F700	[1861-03-17,1927-11-08)	Montrone	BA	\N	montrone
F701	[1861-03-17,)	Montù Beccaria	PV	\N	montu beccaria
F702	[1861-03-17,1939-02-06)	Montù Berchielli	PV	\N	montu berchielli
F703	[1861-03-17,)	Monvalle	VA	\N	monvalle
F704	[1867-01-14,)	Monza	MB	\N	monza
F705	[1872-01-01,)	Monzambano	MN	\N	monzambano
F706	[1861-03-17,)	Monzuno	BO	\N	monzuno
F707	[1863-02-16,)	Morano sul Po	AL	\N	morano sul po
F708	[1863-07-13,)	Morano Calabro	CS	\N	morano calabro
F709	[1861-03-17,1928-12-01)	Moransengo	AL	\N	moransengo
F709	[1947-06-23,2023-01-01)	Moransengo	AT	\N	moransengo
F710	[1921-01-05,)	Moraro	GO	\N	moraro
F711	[1861-03-17,)	Morazzone	VA	\N	morazzone
F712	[1861-03-17,)	Morbegno	SO	\N	morbegno
F713	[1861-03-17,)	Morbello	AL	\N	morbello
F714	[1861-03-17,1929-03-02)	Morca	VC	\N	morca
F715	[1869-12-10,)	Morciano di Romagna	RN	\N	morciano di romagna
F716	[1865-02-27,)	Morciano di Leuca	LE	\N	morciano di leuca
F717	[1861-03-17,)	Morcone	BN	\N	morcone
F718	[1865-12-25,)	Mordano	BO	\N	mordano
F719	[1861-03-17,1869-03-05)	Moregnano	AP	\N	moregnano
F720	[1861-03-17,)	Morengo	BG	\N	morengo
F721	[1861-03-17,)	Mores	SS	\N	mores
F722	[1910-07-26,)	Moresco	FM	\N	moresco
F723	[1861-03-17,)	Moretta	CN	\N	moretta
F724	[1870-06-01,)	Morfasso	PC	\N	morfasso
F725	[1866-11-19,)	Morgano	TV	\N	morgano
F726	[1861-03-17,1929-05-28)	Morgex	AO	\N	morgex
F726	[1935-06-05,1946-01-30)	Valdigna d'Aosta	AO	\N	valdigna d aosta
F726	[1946-01-30,)	Morgex	AO	\N	morgex
F727	[1861-03-17,)	Morgongiori	OR	\N	morgongiori
F728	[1920-10-16,)	Mori	TN	\N	mori
F729	[1866-11-19,1962-08-16)	Moriago	TV	\N	moriago
F729	[1962-08-16,)	Moriago della Battaglia	TV	\N	moriago della battaglia
F730	[1871-01-15,)	Moricone	RM	\N	moricone
F731	[1861-03-17,)	Morigerati	SA	\N	morigerati
F732	[1861-03-17,)	Morino	AQ	\N	morino
F733	[1861-03-17,)	Moriondo Torinese	TO	\N	moriondo torinese
F734	[1871-01-15,)	Morlupo	RM	\N	morlupo
F735	[1861-03-17,)	Mormanno	CS	\N	mormanno
F736	[1871-08-03,)	Mornago	VA	\N	mornago
F737	[1861-03-17,)	Mornese	AL	\N	mornese
F738	[1863-07-13,)	Mornico al Serio	BG	\N	mornico al serio
F739	[1863-03-30,)	Mornico Losana	PV	\N	mornico losana
F740	[1871-01-15,)	Morolo	FR	\N	morolo
F741	[1861-03-17,1929-03-02)	Morondo	VC	\N	morondo
F742	[1861-03-17,1929-06-19)	Morosolo	VA	\N	morosolo
F743	[1861-03-17,)	Morozzo	CN	\N	morozzo
F744	[1863-02-06,1934-06-22)	Morra Irpino	AV	\N	morra irpino
F744	[1934-06-22,)	Morra de Sanctis	AV	\N	morra de sanctis
F745	[1863-02-23,)	Morro d'Alba	AN	\N	morro d alba
F746	[1863-04-13,)	Morro Reatino	RI	\N	morro reatino
F747	[1864-01-29,)	Morro d'Oro	TE	\N	morro d oro
F748	[1863-02-06,)	Morrone del Sannio	CB	\N	morrone del sannio
F749	[1861-03-17,)	Morrovalle	MC	\N	morrovalle
F750	[1866-11-19,)	Morsano al Tagliamento	PN	\N	morsano al tagliamento
F751	[1861-03-17,)	Morsasco	AL	\N	morsasco
F753	[1861-03-17,1924-01-14)	Mortano	FC	\N	mortano
F754	[1861-03-17,)	Mortara	PV	\N	mortara
F755	[1920-10-16,1928-10-30)	Mortaso	TN	\N	mortaso
F756	[1892-06-06,)	Mortegliano	UD	\N	mortegliano
F757	[1920-10-16,1928-12-10)	Morter	BZ	\N	morter
F758	[1861-03-17,)	Morterone	LC	\N	morterone
F759	[1861-03-17,1923-07-23)	Mortizza	PC	\N	mortizza
F760	[1866-11-19,)	Moruzzo	UD	\N	moruzzo
F761	[1861-03-17,)	Moscazzano	CR	\N	moscazzano
F762	[1861-03-17,)	Moschiano	AV	\N	moschiano
F763	[1921-01-05,1923-04-27)	Moschienizze	PL	\N	moschienizze
F763	[1923-04-27,1941-09-12)	Moschiena	FU	\N	moschiena
F764	[1863-07-13,)	Mosciano Sant'Angelo	TE	\N	mosciano sant angelo
F765	[1861-03-17,)	Moscufo	PE	\N	moscufo
F766	[1920-10-16,1923-04-27)	Piano in Passeria	TN	\N	piano in passeria
F766	[1923-04-27,1955-03-02)	Moso	BZ	\N	moso
F766	[1955-03-02,)	Moso in Passiria	BZ	\N	moso in passiria
F767	[1921-01-05,)	Mossa	GO	\N	mossa
F768	[1866-11-19,2018-02-17)	Mossano	VI	\N	mossano
F769	[1861-03-17,1999-01-01)	Mosso Santa Maria	BI	\N	mosso santa maria
F770	[1868-02-14,)	Motta di Livenza	TV	\N	motta di livenza
F771	[1868-07-13,)	Motta Baluffi	CR	\N	motta baluffi
F772	[1861-03-17,)	Motta Camastra	ME	\N	motta camastra
F773	[1861-03-17,)	Motta d'Affermo	ME	\N	motta d affermo
F774	[1861-03-17,1927-01-12)	Motta Dè Conti	NO	\N	motta de conti
F774	[1927-01-12,)	Motta de' Conti	VC	\N	motta de conti
F775	[1861-03-17,)	Mottafollone	CS	\N	mottafollone
F776	[1861-03-17,)	Mottalciata	BI	\N	mottalciata
F777	[1861-03-17,)	Motta Montecorvino	FG	\N	motta montecorvino
F779	[1861-03-17,)	Motta San Giovanni	RC	\N	motta san giovanni
F780	[1861-03-17,)	Motta Santa Lucia	CZ	\N	motta santa lucia
F781	[1861-03-17,)	Motta Sant'Anastasia	CT	\N	motta sant anastasia
F783	[1861-03-17,)	Motta Visconti	MI	\N	motta visconti
F784	[1861-03-17,)	Mottola	TA	\N	mottola
F785	[1861-03-17,)	Mozzagrogna	CH	\N	mozzagrogna
F786	[1861-03-17,)	Mozzanica	BG	\N	mozzanica
F788	[1861-03-17,)	Mozzate	CO	\N	mozzate
F789	[1866-11-19,)	Mozzecane	VR	\N	mozzecane
F790	[1861-03-17,1928-11-11)	Mozzio	NO	\N	mozzio
F791	[1861-03-17,)	Mozzo	BG	\N	mozzo
F792	[1861-03-17,1927-08-13)	Mu	BS	\N	mu
F793	[1861-03-17,)	Muccia	MC	\N	muccia
F794	[1861-03-17,1928-08-16)	Muceno	VA	\N	muceno
F795	[1921-01-05,)	Muggia	TS	\N	muggia
F797	[1861-03-17,)	Muggiò	MB	\N	muggio
F798	[1863-04-10,)	Mugnano del Cardinale	AV	\N	mugnano del cardinale
F799	[1863-02-06,)	Mugnano di Napoli	NA	\N	mugnano di napoli
F801	[1869-02-11,)	Mulazzano	LO	\N	mulazzano
F802	[1861-03-17,)	Mulazzo	MS	\N	mulazzo
F803	[1920-10-16,1928-12-10)	Mules	BZ	\N	mules
F804	[1869-02-08,2018-01-01)	Villa Poma	MN	\N	villa poma
F806	[1861-03-17,)	Mura	BS	\N	mura
F807	[1866-11-19,1924-01-14)	Murano	VE	\N	murano
F808	[1861-03-17,)	Muravera	SU	\N	muravera
F809	[1887-06-06,)	Murazzano	CN	\N	murazzano
F810	[1889-07-15,)	Salcedo	VI	\N	salcedo
F811	[1861-03-17,)	Murello	CN	\N	murello
F812	[1861-03-17,1929-05-04)	Muriaglio	AO	\N	muriaglio
F813	[1861-03-17,)	Murialdo	SV	\N	murialdo
F814	[1861-03-17,)	Murisengo	AL	\N	murisengo
F815	[1861-03-17,)	Murlo	SI	\N	murlo
F816	[1862-11-28,)	Muro Leccese	LE	\N	muro leccese
F817	[1863-05-06,)	Muro Lucano	PZ	\N	muro lucano
F818	[1861-03-17,)	Muros	SS	\N	muros
F819	[1861-03-17,1928-08-16)	Musadino	VA	\N	musadino
F820	[1866-01-14,)	Muscoline	BS	\N	muscoline
F821	[1921-01-05,1928-05-03)	Muscoli Strassoldo	UD	\N	muscoli strassoldo
F822	[1861-03-17,)	Musei	SU	\N	musei
F823	[1861-03-17,1928-09-25)	Musellaro	PE	\N	musellaro
F825	[1861-03-17,1928-01-08)	Musignano	VA	\N	musignano
F826	[1866-11-19,1920-06-25)	Musile	VE	\N	musile
F826	[1920-06-25,)	Musile di Piave	VE	\N	musile di piave
F827	[1869-02-01,1923-10-14)	Musocco	MI	\N	musocco
F828	[1861-03-17,)	Musso	CO	\N	musso
F829	[1866-11-19,)	Mussolente	VI	\N	mussolente
F830	[1861-03-17,)	Mussomeli	CL	\N	mussomeli
F831	[1861-03-17,1927-12-22)	Mutignano	TE	\N	mutignano
F831	[1929-05-21,)	Pineto	TE	\N	pineto
F832	[1867-09-02,)	Muzzana del Turgnano	UD	\N	muzzana del turgnano
F833	[1861-03-17,)	Muzzano	BI	\N	muzzano
F834	[1921-01-05,1927-09-04)	Nacla San Maurizio	TS	\N	nacla san maurizio
F835	[1920-10-16,)	Nago-Torbole	TN	\N	nago torbole
F836	[1920-10-16,)	Nalles	BZ	\N	nalles
F837	[1920-10-16,2016-01-01)	Nanno	TN	\N	nanno
F838	[1866-11-19,)	Nanto	VI	\N	nanto
F839	[1865-12-14,)	Napoli	NA	\N	napoli
F840	[1861-03-17,)	Narbolia	OR	\N	narbolia
F841	[1861-03-17,)	Narcao	SU	\N	narcao
F842	[1861-03-17,)	Nardò	LE	\N	nardo
F843	[1902-01-22,)	Nardodipace	VV	\N	nardodipace
F844	[1875-09-07,)	Narni	TR	\N	narni
F845	[1861-03-17,)	Naro	AG	\N	naro
F846	[1861-03-17,)	Narzole	CN	\N	narzole
F847	[1861-03-17,)	Nasino	SV	\N	nasino
F848	[1861-03-17,)	Naso	ME	\N	naso
F849	[1920-10-16,)	Naturno	BZ	\N	naturno
F850	[1861-03-17,1928-02-06)	Nava	CO	\N	nava
F851	[1861-03-17,)	Nave	BS	\N	nave
F852	[1861-03-17,)	Navelli	AQ	\N	navelli
F853	[1920-10-16,2019-01-01)	Nave San Rocco	TN	\N	nave san rocco
F854	[1861-03-17,1928-11-27)	Navono	BS	\N	navono
F855	[1920-10-16,1923-04-27)	Noci	TN	\N	noci
F855	[1923-04-27,1929-02-15)	Naz	BZ	\N	naz
F856	[1929-02-14,)	Naz-Sciaves	BZ	\N	naz sciaves
F857	[1871-01-15,)	Nazzano	RM	\N	nazzano
F858	[1876-10-18,)	Ne	GE	\N	ne
F859	[1861-03-17,)	Nebbiuno	NO	\N	nebbiuno
F860	[1866-11-19,1929-01-25)	Negarine	VR	\N	negarine
F861	[1866-11-19,2019-02-23)	Negrar	VR	\N	negrar
F861	[2019-02-23,)	Negrar di Valpolicella	VR	\N	negrar di valpolicella
F862	[1861-03-17,)	Neirone	GE	\N	neirone
F863	[1861-03-17,)	Neive	CN	\N	neive
F864	[1861-03-17,)	Nembro	BG	\N	nembro
F865	[1871-01-15,)	Nemi	RM	\N	nemi
F866	[1861-03-17,)	Nemoli	PZ	\N	nemoli
F867	[1861-03-17,)	Neoneli	OR	\N	neoneli
F868	[1871-01-15,)	Nepi	VT	\N	nepi
F869	[1924-02-07,1947-09-16)	Neresine	PL	\N	neresine
F870	[1861-03-17,)	Nereto	TE	\N	nereto
F871	[1871-01-15,)	Nerola	RM	\N	nerola
F872	[1866-11-19,1923-06-29)	Nervesa	TV	\N	nervesa
F872	[1923-06-29,)	Nervesa della Battaglia	TV	\N	nervesa della battaglia
F873	[1861-03-17,1926-02-06)	Nervi	GE	\N	nervi
F874	[1869-04-26,)	Nerviano	MI	\N	nerviano
F875	[1861-03-17,1939-09-20)	Nese	BG	\N	nese
F876	[1861-03-17,)	Nespolo	RI	\N	nespolo
F877	[1861-03-17,)	Nesso	CO	\N	nesso
F878	[1870-01-11,)	Netro	BI	\N	netro
F879	[1939-12-12,1945-06-06)	Nettunia	RM	\N	nettunia
F880	[1871-01-15,)	Nettuno	RM	\N	nettuno
F881	[1861-03-17,)	Neviano	LE	\N	neviano
F882	[1861-03-17,)	Neviano degli Arduini	PR	\N	neviano degli arduini
F883	[1861-03-17,)	Neviglie	CN	\N	neviglie
F884	[1861-03-17,)	Niardo	BS	\N	niardo
F885	[1861-03-17,2018-01-01)	Nibbiano	PC	\N	nibbiano
F886	[1861-03-17,)	Nibbiola	NO	\N	nibbiola
F887	[1861-03-17,)	Nibionno	LC	\N	nibionno
F888	[1861-03-17,1968-11-28)	Nicastro	CZ	\N	nicastro
F889	[1868-09-09,)	Nichelino	TO	\N	nichelino
F890	[1861-03-17,)	Nicolosi	CT	\N	nicolosi
F891	[1861-03-17,)	Nicorvo	PV	\N	nicorvo
F892	[1861-03-17,)	Nicosia	EN	\N	nicosia
F893	[1861-03-17,)	Nicotera	VV	\N	nicotera
F894	[1861-03-17,)	Niella Belbo	CN	\N	niella belbo
F895	[1861-03-17,)	Niella Tanaro	CN	\N	niella tanaro
F896	[1861-03-17,1928-07-29)	Nigoline	BS	\N	nigoline
F897	[1861-03-17,1923-10-14)	Niguarda	MI	\N	niguarda
F898	[1866-11-19,)	Nimis	UD	\N	nimis
F899	[1861-03-17,)	Niscemi	CL	\N	niscemi
F900	[1861-03-17,)	Nissoria	EN	\N	nissoria
F901	[1863-04-10,)	Nizza di Sicilia	ME	\N	nizza di sicilia
F902	[1861-03-17,)	Nizza Monferrato	AT	\N	nizza monferrato
F904	[1866-11-19,)	Noale	VE	\N	noale
F905	[1920-10-16,1929-02-21)	Noarna	TN	\N	noarna
F906	[1861-03-17,)	Noasca	TO	\N	noasca
F907	[1861-03-17,)	Nocara	CS	\N	nocara
F908	[1861-03-17,)	Nocciano	PE	\N	nocciano
F909	[1861-03-17,1928-08-13)	Nocco	NO	\N	nocco
F910	[1863-02-06,)	Nocera Terinese	CZ	\N	nocera terinese
F911	[1863-04-13,)	Nocera Umbra	PG	\N	nocera umbra
F912	[1861-03-17,)	Nocera Inferiore	SA	\N	nocera inferiore
F913	[1861-03-17,)	Nocera Superiore	SA	\N	nocera superiore
F914	[1861-03-17,)	Noceto	PR	\N	noceto
F915	[1861-03-17,)	Noci	BA	\N	noci
F916	[1861-03-17,)	Nociglia	LE	\N	nociglia
F917	[1863-04-10,)	Noepoli	PZ	\N	noepoli
F918	[1866-11-19,)	Nogara	VR	\N	nogara
F919	[1920-10-16,1929-01-25)	Nogarè	TN	\N	nogare
F920	[1920-10-16,)	Nogaredo	TN	\N	nogaredo
F921	[1867-08-26,)	Nogarole Rocca	VR	\N	nogarole rocca
F922	[1867-09-02,)	Nogarole Vicentino	VI	\N	nogarole vicentino
F923	[1863-01-19,)	Noicattaro	BA	\N	noicattaro
F924	[1861-03-17,)	Nola	NA	\N	nola
F925	[1861-03-17,)	Nole	TO	\N	nole
F926	[1861-03-17,)	Noli	SV	\N	noli
F927	[1894-02-02,1929-03-03)	Nomaglio	AO	\N	nomaglio
F927	[1954-07-15,)	Nomaglio	TO	\N	nomaglio
F928	[1920-10-16,1924-01-15)	Nomesino	TN	\N	nomesino
F929	[1920-10-16,)	Nomi	TN	\N	nomi
F930	[1861-03-17,)	Nonantola	MO	\N	nonantola
F931	[1861-03-17,)	None	TO	\N	none
F932	[1861-03-17,)	Nonio	VB	\N	nonio
F933	[1861-03-17,)	Noragugume	NU	\N	noragugume
F934	[1863-01-05,)	Norbello	OR	\N	norbello
F935	[1861-03-17,)	Norcia	PG	\N	norcia
F936	[1920-10-16,1927-07-15)	Noriglio	TN	\N	noriglio
F937	[1871-01-15,)	Norma	LT	\N	norma
F939	[1861-03-17,)	Nosate	MI	\N	nosate
F941	[1928-09-25,1956-05-24)	Nossa	BG	\N	nossa
F941	[1956-05-24,)	Ponte Nossa	BG	\N	ponte nossa
F942	[1861-03-17,)	Notaresco	TE	\N	notaresco
F943	[1861-03-17,)	Noto	SR	\N	noto
F944	[1861-03-17,1928-08-16)	Nova	MI	\N	nova
F944	[1928-08-16,)	Nova Milanese	MB	\N	nova milanese
F945	[1920-10-16,1929-05-08)	Novacella	BZ	\N	novacella
F946	[1866-11-19,1928-08-24)	Novale	VI	\N	novale
F947	[1920-10-16,)	Novaledo	TN	\N	novaledo
F948	[1861-03-17,)	Novalesa	TO	\N	novalesa
F949	[1920-10-16,)	Nova Levante	BZ	\N	nova levante
F950	[1920-10-16,)	Nova Ponente	BZ	\N	nova ponente
F951	[1862-11-10,)	Novara di Sicilia	ME	\N	novara di sicilia
F952	[1861-03-17,)	Novara	NO	\N	novara
F953	[1861-03-17,1929-05-29)	Novareglia	AO	\N	novareglia
F954	[1863-02-23,1927-06-10)	Novate Brianza	CO	\N	novate brianza
F955	[1862-11-28,)	Novate Milanese	MI	\N	novate milanese
F956	[1863-07-13,)	Novate Mezzola	SO	\N	novate mezzola
F957	[1866-11-19,)	Nove	VI	\N	nove
F958	[1861-03-17,)	Novedrate	CO	\N	novedrate
F960	[1866-01-01,)	Novellara	RE	\N	novellara
F961	[1861-03-17,)	Novello	CN	\N	novello
F962	[1867-08-26,)	Noventa Padovana	PD	\N	noventa padovana
F963	[1867-08-05,)	Noventa di Piave	VE	\N	noventa di piave
F964	[1866-11-19,)	Noventa Vicentina	VI	\N	noventa vicentina
F965	[1863-01-26,)	Novi Ligure	AL	\N	novi ligure
F966	[1866-07-14,)	Novi di Modena	MO	\N	novi di modena
F967	[1862-12-29,)	Novi Velia	SA	\N	novi velia
F968	[1870-08-02,)	Noviglio	MI	\N	noviglio
F969	[1861-03-17,1929-04-11)	Novillara	PU	\N	novillara
F970	[1861-03-17,)	Novoli	LE	\N	novoli
F971	[1861-03-17,1928-09-25)	Nozza	BS	\N	nozza
F972	[1861-03-17,)	Nucetto	CN	\N	nucetto
F973	[1861-03-17,1939-01-27)	Nuchis	SS	\N	nuchis
F974	[1862-09-29,)	Nughedu Santa Vittoria	OR	\N	nughedu santa vittoria
F975	[1861-03-17,1996-08-13)	Nughedu di San Nicolò	SS	\N	nughedu di san nicolo
F975	[1996-08-13,)	Nughedu San Nicolò	SS	\N	nughedu san nicolo
F976	[1861-03-17,)	Nule	SS	\N	nule
F977	[1861-03-17,)	Nulvi	SS	\N	nulvi
F978	[1870-01-02,)	Numana	AN	\N	numana
F979	[1861-03-17,)	Nuoro	NU	\N	nuoro
F980	[1861-03-17,)	Nurachi	OR	\N	nurachi
F981	[1861-03-17,)	Nuragus	SU	\N	nuragus
F982	[1861-03-17,)	Nurallao	SU	\N	nurallao
F983	[1868-02-18,)	Nuraminis	SU	\N	nuraminis
F984	[1861-03-17,1927-11-09)	Nuraxinieddu	CA	\N	nuraxinieddu
F985	[1861-03-17,)	Nureci	OR	\N	nureci
F986	[1861-03-17,)	Nurri	SU	\N	nurri
F987	[1861-03-17,)	Nus	AO	\N	nus
F988	[1861-03-17,)	Nusco	AV	\N	nusco
F989	[1861-03-17,)	Nuvolento	BS	\N	nuvolento
F990	[1861-03-17,)	Nuvolera	BS	\N	nuvolera
F991	[1958-01-26,)	Nuxis	SU	\N	nuxis
F992	[1861-03-17,)	Occhieppo Inferiore	BI	\N	occhieppo inferiore
F993	[1861-03-17,)	Occhieppo Superiore	BI	\N	occhieppo superiore
F994	[1866-11-19,)	Occhiobello	RO	\N	occhiobello
F995	[1861-03-17,)	Occimiano	AL	\N	occimiano
F996	[1861-03-17,)	Ocre	AQ	\N	ocre
F997	[1861-03-17,)	Odalengo Grande	AL	\N	odalengo grande
F998	[1861-03-17,)	Odalengo Piccolo	AL	\N	odalengo piccolo
F999	[1866-11-19,)	Oderzo	TV	\N	oderzo
G001	[1861-03-17,)	Odolo	BS	\N	odolo
G002	[1861-03-17,)	Ofena	AQ	\N	ofena
G003	[1861-03-17,)	Offagna	AN	\N	offagna
G004	[1861-03-17,)	Offanengo	CR	\N	offanengo
G005	[1861-03-17,)	Offida	AP	\N	offida
G006	[1861-03-17,)	Offlaga	BS	\N	offlaga
G007	[1861-03-17,)	Oggebbio	VB	\N	oggebbio
G008	[1864-04-01,)	Oggiona con Santo Stefano	VA	\N	oggiona con santo stefano
G009	[1861-03-17,)	Oggiono	LC	\N	oggiono
G010	[1861-03-17,)	Oglianico	TO	\N	oglianico
G011	[1862-12-29,)	Ogliastro Cilento	SA	\N	ogliastro cilento
G012	[1861-03-17,1939-10-21)	Oyace	AO	\N	oyace
G012	[1939-10-21,1946-01-30)	Oiasse	AO	\N	oiasse
G012	[1946-01-30,)	Oyace	AO	\N	oyace
G014	[1861-03-17,1929-06-13)	Olba	SV	\N	olba
G015	[1862-09-22,1939-10-24)	Terranova Pausania	SS	\N	terranova pausania
G015	[1939-10-24,)	Olbia	SS	\N	olbia
G016	[1861-03-17,)	Olcenengo	VC	\N	olcenengo
G017	[1861-03-17,1928-01-27)	Olcio	CO	\N	olcio
G018	[1861-03-17,)	Oldenico	VC	\N	oldenico
G019	[1870-05-16,)	Oleggio	NO	\N	oleggio
G020	[1861-03-17,)	Oleggio Castello	NO	\N	oleggio castello
G021	[1863-03-30,)	Olevano di Lomellina	PV	\N	olevano di lomellina
G022	[1872-11-16,)	Olevano Romano	RM	\N	olevano romano
G023	[1863-03-30,)	Olevano sul Tusciano	SA	\N	olevano sul tusciano
G024	[1861-03-17,1928-07-01)	Olgia	NO	\N	olgia
G025	[1862-12-29,)	Olgiate Comasco	CO	\N	olgiate comasco
G026	[1863-02-23,1928-02-21)	Olgiate Molgora	CO	\N	olgiate molgora
G026	[1953-09-13,)	Olgiate Molgora	LC	\N	olgiate molgora
G027	[1928-02-21,1953-09-13)	Olgiate Calco	CO	\N	olgiate calco
G028	[1861-03-17,)	Olgiate Olona	VA	\N	olgiate olona
G029	[1861-03-17,1928-01-22)	Olginasio	VA	\N	olginasio
G030	[1861-03-17,)	Olginate	LC	\N	olginate
G031	[1861-03-17,)	Oliena	NU	\N	oliena
G032	[1863-03-30,)	Oliva Gessi	PV	\N	oliva gessi
G033	[1863-01-26,1928-05-23)	Tavernette	TO	\N	tavernette
G034	[1861-03-17,)	Olivadi	CZ	\N	olivadi
G035	[1861-03-17,1924-02-04)	Olivastri	IM	\N	olivastri
G036	[1861-03-17,)	Oliveri	ME	\N	oliveri
G037	[1863-05-06,)	Oliveto Lucano	MT	\N	oliveto lucano
G039	[1863-01-19,)	Oliveto Citra	SA	\N	oliveto citra
G040	[1927-12-29,)	Oliveto Lario	LC	\N	oliveto lario
G041	[1890-05-31,)	Olivetta San Michele	IM	\N	olivetta san michele
G042	[1861-03-17,)	Olivola	AL	\N	olivola
G043	[1861-03-17,1991-07-10)	Ollastra Simaxis	OR	\N	ollastra simaxis
G043	[1991-07-10,)	Ollastra	OR	\N	ollastra
G044	[1861-03-17,)	Ollolai	NU	\N	ollolai
G045	[1861-03-17,1939-10-21)	Ollomont	AO	\N	ollomont
G045	[1939-10-21,1946-01-30)	Ollomonte	AO	\N	ollomonte
G045	[1946-01-30,)	Ollomont	AO	\N	ollomont
G046	[1861-03-17,)	Olmedo	SS	\N	olmedo
G047	[1861-03-17,)	Olmeneta	CR	\N	olmeneta
G048	[1863-02-16,)	Olmo Gentile	AT	\N	olmo gentile
G049	[1863-07-13,)	Olmo al Brembo	BG	\N	olmo al brembo
G050	[1861-03-17,)	Oltre il Colle	BG	\N	oltre il colle
G051	[1861-03-17,1927-07-15)	Oltrepovo	BG	\N	oltrepovo
G052	[1920-10-16,1929-02-14)	Oltresarca	TN	\N	oltresarca
G053	[1921-01-05,1928-05-04)	Oltresonzia	GO	\N	oltresonzia
G054	[1861-03-17,)	Oltressenda Alta	BG	\N	oltressenda alta
G055	[1861-03-17,1929-05-14)	Oltressenda Bassa	BG	\N	oltressenda bassa
G056	[1863-02-23,)	Oltrona di San Mamette	CO	\N	oltrona di san mamette
G057	[1864-03-11,1928-01-12)	Oltrona al Lago	VA	\N	oltrona al lago
G058	[1861-03-17,)	Olzai	NU	\N	olzai
G060	[1875-04-01,1928-05-29)	Ombriano	CR	\N	ombriano
G061	[1861-03-17,)	Ome	BS	\N	ome
G062	[1861-03-17,)	Omegna	VB	\N	omegna
G063	[1861-03-17,)	Omignano	SA	\N	omignano
G064	[1895-10-10,)	Onanì	NU	\N	onani
G065	[1871-01-15,)	Onano	VT	\N	onano
G066	[1861-03-17,)	Oncino	CN	\N	oncino
G067	[1861-03-17,1923-11-29)	Oneglia	IM	\N	oneglia
G068	[1861-03-17,)	Oneta	BG	\N	oneta
G069	[1920-10-16,1928-12-15)	Onies	BZ	\N	onies
G070	[1861-03-17,)	Onifai	NU	\N	onifai
G071	[1861-03-17,)	Oniferi	NU	\N	oniferi
G072	[1861-03-17,1927-12-30)	Onno	CO	\N	onno
G073	[1862-11-28,1928-12-01)	Ono Degno	BS	\N	ono degno
G074	[1863-04-13,)	Ono San Pietro	BS	\N	ono san pietro
G075	[1861-03-17,)	Onore	BG	\N	onore
G076	[1861-03-17,)	Onzo	SV	\N	onzo
G077	[1921-01-05,1947-09-16)	Opacchiasella	GO	\N	opacchiasella
G078	[1861-03-17,)	Opera	MI	\N	opera
G079	[1861-03-17,)	Opi	AQ	\N	opi
G080	[1866-11-19,)	Oppeano	VR	\N	oppeano
G081	[1863-05-06,1933-07-30)	Palmira	PZ	\N	palmira
G081	[1933-07-30,)	Oppido Lucano	PZ	\N	oppido lucano
G082	[1863-04-10,)	Oppido Mamertina	RC	\N	oppido mamertina
G083	[1920-10-16,)	Ora	BZ	\N	ora
G084	[1861-03-17,)	Orani	NU	\N	orani
G085	[1861-03-17,1928-01-27)	Orasso	NO	\N	orasso
G086	[1861-03-17,)	Oratino	CB	\N	oratino
G087	[1861-03-17,)	Orbassano	TO	\N	orbassano
G088	[1861-03-17,)	Orbetello	GR	\N	orbetello
G089	[1861-03-17,2017-01-01)	Orciano di Pesaro	PU	\N	orciano di pesaro
G090	[1862-10-20,)	Orciano Pisano	PI	\N	orciano pisano
G092	[1861-03-17,1929-05-29)	Oreno	MI	\N	oreno
G093	[1861-03-17,)	Orero	GE	\N	orero
G094	[1861-03-17,1927-06-02)	Orezzo	BG	\N	orezzo
G095	[1866-11-19,)	Orgiano	VI	\N	orgiano
G096	[1879-05-26,)	Pieve Fissiraga	LO	\N	pieve fissiraga
G097	[1861-03-17,)	Orgosolo	NU	\N	orgosolo
G098	[1861-03-17,)	Oria	BR	\N	oria
G099	[1861-03-17,1927-12-28)	Oriano	BS	\N	oriano
G100	[1863-02-23,1927-06-08)	Oriano di Brianza	CO	\N	oriano di brianza
G102	[1908-01-22,)	Oricola	AQ	\N	oricola
G103	[1861-03-17,)	Origgio	VA	\N	origgio
G105	[1861-03-17,)	Orino	VA	\N	orino
G106	[1927-08-19,1956-01-25)	Orino-Azzio	VA	\N	orino azzio
G107	[1863-01-26,)	Orio Litta	LO	\N	orio litta
G108	[1863-07-13,)	Orio al Serio	BG	\N	orio al serio
G109	[1864-04-01,)	Orio Canavese	TO	\N	orio canavese
G110	[1861-03-17,)	Oriolo	CS	\N	oriolo
G111	[1872-10-21,)	Oriolo Romano	VT	\N	oriolo romano
G112	[1920-10-16,1929-05-15)	Oris	BZ	\N	oris
G113	[1861-03-17,)	Oristano	OR	\N	oristano
G114	[1861-03-17,)	Ormea	CN	\N	ormea
G115	[1866-11-19,)	Ormelle	TV	\N	ormelle
G116	[1861-03-17,)	Ornago	MB	\N	ornago
G117	[1861-03-17,)	Ornavasso	VB	\N	ornavasso
G118	[1861-03-17,)	Ornica	BG	\N	ornica
G119	[1861-03-17,)	Orosei	NU	\N	orosei
G120	[1861-03-17,)	Orotelli	NU	\N	orotelli
G121	[1861-03-17,)	Orria	SA	\N	orria
G122	[1861-03-17,)	Orroli	SU	\N	orroli
G123	[1866-11-19,)	Orsago	TV	\N	orsago
G124	[1863-04-13,)	Orsara Bormida	AL	\N	orsara bormida
G125	[1884-08-23,)	Orsara di Puglia	FG	\N	orsara di puglia
G126	[1861-03-17,)	Orsenigo	CO	\N	orsenigo
G127	[1921-01-05,1947-09-16)	Orsera	PL	\N	orsera
G128	[1861-03-17,)	Orsogna	CH	\N	orsogna
G129	[1861-03-17,)	Orsomarso	CS	\N	orsomarso
G130	[1862-12-29,1928-05-30)	Orta di Atella	NA	\N	orta di atella
G130	[1946-04-26,)	Orta di Atella	CE	\N	orta di atella
G131	[1862-11-10,)	Orta Nova	FG	\N	orta nova
G132	[1863-04-23,1928-12-14)	Orta Novarese	NO	\N	orta novarese
G133	[1861-03-17,)	Ortacesus	SU	\N	ortacesus
G134	[1928-12-14,)	Orta San Giulio	NO	\N	orta san giulio
G135	[1871-01-15,)	Orte	VT	\N	orte
G136	[1861-03-17,)	Ortelle	LE	\N	ortelle
G137	[1861-03-17,)	Ortezzano	FM	\N	ortezzano
G138	[1861-03-17,1865-12-25)	Orti	RC	\N	orti
G139	[1875-10-26,)	Ortignano Raggiolo	AR	\N	ortignano raggiolo
G140	[1920-10-16,)	Ortisei	BZ	\N	ortisei
G141	[1861-03-17,)	Ortona	CH	\N	ortona
G142	[1861-03-17,)	Ortona dei Marsi	AQ	\N	ortona dei marsi
G143	[1861-03-17,2017-04-20)	Ortonovo	SP	\N	ortonovo
G143	[2017-04-20,)	Luni	SP	\N	luni
G144	[1861-03-17,)	Ortovero	SV	\N	ortovero
G145	[1861-03-17,)	Ortucchio	AQ	\N	ortucchio
G146	[1861-03-17,)	Ortueri	NU	\N	ortueri
G147	[1861-03-17,)	Orune	NU	\N	orune
G148	[1861-03-17,)	Orvieto	TR	\N	orvieto
G149	[1861-03-17,)	Orzinuovi	BS	\N	orzinuovi
G150	[1861-03-17,)	Orzivecchi	BS	\N	orzivecchi
G151	[1861-03-17,)	Osasco	TO	\N	osasco
G152	[1861-03-17,)	Osasio	TO	\N	osasio
G153	[1861-03-17,)	Oschiri	SS	\N	oschiri
G154	[1861-03-17,)	Osidda	NU	\N	osidda
G155	[1861-03-17,)	Osiglia	SV	\N	osiglia
G156	[1861-03-17,)	Osilo	SS	\N	osilo
G157	[1861-03-17,)	Osimo	AN	\N	osimo
G158	[1861-03-17,)	Osini	NU	\N	osini
G159	[1861-03-17,)	Osio Sopra	BG	\N	osio sopra
G160	[1861-03-17,)	Osio Sotto	BG	\N	osio sotto
G161	[1861-03-17,)	Osnago	LC	\N	osnago
G163	[1866-11-19,)	Osoppo	UD	\N	osoppo
G164	[1924-02-04,)	Ospedaletti	IM	\N	ospedaletti
G165	[1863-05-06,)	Ospedaletto d'Alpinolo	AV	\N	ospedaletto d alpinolo
G166	[1863-01-26,)	Ospedaletto Lodigiano	LO	\N	ospedaletto lodigiano
G167	[1867-08-26,)	Ospedaletto Euganeo	PD	\N	ospedaletto euganeo
G168	[1920-10-16,)	Ospedaletto	TN	\N	ospedaletto
G169	[1866-11-19,1949-09-09)	Ospitale	BL	\N	ospitale
G169	[1949-09-09,)	Ospitale di Cadore	BL	\N	ospitale di cadore
G170	[1861-03-17,)	Ospitaletto	BS	\N	ospitaletto
G171	[1867-01-02,)	Ossago Lodigiano	LO	\N	ossago lodigiano
G173	[1920-10-16,)	Ossana	TN	\N	ossana
G174	[1861-03-17,1928-05-19)	Ossanesga	BG	\N	ossanesga
G175	[1921-01-05,1923-04-27)	Ossech-Vittuglie	UD	\N	ossech vittuglie
G175	[1923-04-27,1928-01-07)	Ossecca Vittuglie	GO	\N	ossecca vittuglie
G176	[1921-01-05,1928-01-07)	Ossegliano San Michele	GO	\N	ossegliano san michele
G177	[1921-01-05,1947-09-16)	Ossero	PL	\N	ossero
G178	[1861-03-17,)	Ossi	SS	\N	ossi
G179	[1861-03-17,)	Ossimo	BS	\N	ossimo
G180	[1861-03-17,1929-01-25)	Ossolaro	CR	\N	ossolaro
G181	[1909-10-01,)	Ossona	MI	\N	ossona
G182	[1861-03-17,2014-02-04)	Ossuccio	CO	\N	ossuccio
G183	[1861-03-17,)	Ostana	CN	\N	ostana
G184	[1861-03-17,)	Ostellato	FE	\N	ostellato
G185	[1868-07-01,)	Ostiano	CR	\N	ostiano
G186	[1866-11-19,)	Ostiglia	MN	\N	ostiglia
G187	[1861-03-17,)	Ostuni	BR	\N	ostuni
G188	[1861-03-17,)	Otranto	LE	\N	otranto
G189	[1861-03-17,)	Otricoli	TR	\N	otricoli
G190	[1893-03-06,1933-12-12)	Ottaiano	NA	\N	ottaiano
G190	[1933-12-12,)	Ottaviano	NA	\N	ottaviano
G191	[1861-03-17,)	Ottana	NU	\N	ottana
G192	[1861-03-17,)	Ottati	SA	\N	ottati
G193	[1861-03-17,)	Ottiglio	AL	\N	ottiglio
G194	[1861-03-17,)	Ottobiano	PV	\N	ottobiano
G195	[1861-03-17,)	Ottone	PC	\N	ottone
G196	[1861-03-17,1937-06-16)	Oulx	TO	\N	oulx
G196	[1937-06-16,1960-11-22)	Ulzio	TO	\N	ulzio
G196	[1960-11-22,)	Oulx	TO	\N	oulx
G197	[1861-03-17,)	Ovada	AL	\N	ovada
G198	[1872-01-01,)	Ovaro	UD	\N	ovaro
G199	[1861-03-17,)	Oviglio	AL	\N	oviglio
G200	[1861-03-17,)	Ovindoli	AQ	\N	ovindoli
G201	[1861-03-17,)	Ovodda	NU	\N	ovodda
G202	[1861-03-17,1929-06-16)	Ozegna	AO	\N	ozegna
G202	[1947-01-24,)	Ozegna	TO	\N	ozegna
G203	[1861-03-17,)	Ozieri	SS	\N	ozieri
G204	[1863-08-10,)	Ozzano Monferrato	AL	\N	ozzano monferrato
G205	[1862-10-31,)	Ozzano dell'Emilia	BO	\N	ozzano dell emilia
G206	[1861-03-17,)	Ozzero	MI	\N	ozzero
G207	[1861-03-17,)	Pabillonis	SU	\N	pabillonis
G208	[1861-03-17,)	Paceco	TP	\N	paceco
G209	[1921-05-12,)	Pace del Mela	ME	\N	pace del mela
G210	[1861-03-17,)	Pacentro	AQ	\N	pacentro
G211	[1861-03-17,)	Pachino	SR	\N	pachino
G212	[1861-03-17,)	Paciano	PG	\N	paciano
G213	[1861-03-17,1958-04-25)	Padenghe	BS	\N	padenghe
G213	[1958-04-25,)	Padenghe sul Garda	BS	\N	padenghe sul garda
G214	[1920-10-16,2016-01-01)	Padergnone	TN	\N	padergnone
G215	[1861-03-17,)	Paderna	AL	\N	paderna
G216	[1861-03-17,1928-01-01)	Padernello	BS	\N	padernello
G217	[1862-12-19,)	Paderno Franciacorta	BS	\N	paderno franciacorta
G218	[1863-02-23,)	Paderno d'Adda	LC	\N	paderno d adda
G219	[1878-12-05,1929-01-25)	Paderno Cremonese	CR	\N	paderno cremonese
G220	[1886-01-22,)	Paderno Dugnano	MI	\N	paderno dugnano
G221	[1867-11-25,1920-03-15)	Paderno d'Asolo	TV	\N	paderno d asolo
G221	[1920-03-15,2019-01-30)	Paderno del Grappa	TV	\N	paderno del grappa
G222	[1929-01-24,1950-12-10)	Paderno Ossolaro	CR	\N	paderno ossolaro
G222	[1950-12-10,)	Paderno Ponchielli	CR	\N	paderno ponchielli
G223	[1861-03-17,1930-10-16)	Robbiate	CO	\N	robbiate
G223	[1930-10-16,1933-12-01)	Robbiate Paderno	CO	\N	robbiate paderno
G223	[1933-12-01,1947-10-02)	Paderno Robbiate	CO	\N	paderno robbiate
G223	[1947-10-02,)	Robbiate	LC	\N	robbiate
G224	[1866-11-19,)	Padova	PD	\N	padova
G225	[1861-03-17,)	Padria	SS	\N	padria
G226	[1861-03-17,)	Padula	SA	\N	padula
G227	[1861-03-17,)	Paduli	BN	\N	paduli
G228	[1861-03-17,)	Paesana	CN	\N	paesana
G229	[1866-11-19,)	Paese	TV	\N	paese
G230	[1861-03-17,)	Pagani	SA	\N	pagani
G231	[1861-03-17,1927-09-21)	Paganica	AQ	\N	paganica
G232	[1861-03-17,)	Paganico Sabino	RI	\N	paganico sabino
G233	[1861-03-17,)	Pagazzano	BG	\N	pagazzano
G234	[1914-07-20,)	Pagliara	ME	\N	pagliara
G236	[1861-03-17,1929-01-22)	Paglieres	CN	\N	paglieres
G237	[1861-03-17,)	Paglieta	CH	\N	paglieta
G238	[1866-11-19,)	Pagnacco	UD	\N	pagnacco
G240	[1861-03-17,)	Pagno	CN	\N	pagno
G241	[1861-03-17,)	Pagnona	LC	\N	pagnona
G242	[1862-11-24,)	Pago del Vallo di Lauro	AV	\N	pago del vallo di lauro
G243	[1863-02-06,)	Pago Veiano	BN	\N	pago veiano
G244	[1861-03-17,1869-03-01)	Paina	MI	\N	paina
G246	[1861-03-17,1928-11-10)	Paisco	BS	\N	paisco
G247	[1928-11-10,)	Paisco Loveno	BS	\N	paisco loveno
G248	[1861-03-17,)	Paitone	BS	\N	paitone
G249	[1861-03-17,)	Paladina	BG	\N	paladina
G250	[1958-01-25,)	Palagano	MO	\N	palagano
G251	[1907-07-02,)	Palagianello	TA	\N	palagianello
G252	[1861-03-17,)	Palagiano	TA	\N	palagiano
G253	[1861-03-17,)	Palagonia	CT	\N	palagonia
G254	[1861-03-17,)	Palaia	PI	\N	palaia
G255	[1861-03-17,)	Palanzano	PR	\N	palanzano
G256	[1861-03-17,1928-05-12)	Palanzo	CO	\N	palanzo
G257	[1861-03-17,)	Palata	CB	\N	palata
G258	[1959-04-08,)	Palau	SS	\N	palau
G259	[1861-03-17,)	Palazzago	BG	\N	palazzago
G260	[1863-03-27,)	Palazzo Pignano	CR	\N	palazzo pignano
G261	[1863-01-19,)	Palazzo San Gervasio	PZ	\N	palazzo san gervasio
G262	[1863-01-05,1929-05-26)	Palazzo Canavese	AO	\N	palazzo canavese
G262	[1946-12-26,)	Palazzo Canavese	TO	\N	palazzo canavese
G263	[1861-03-17,)	Palazzo Adriano	PA	\N	palazzo adriano
G264	[1862-09-08,)	Palazzolo sull'Oglio	BS	\N	palazzolo sull oglio
G266	[1862-12-29,)	Palazzolo Vercellese	VC	\N	palazzolo vercellese
G267	[1863-07-13,)	Palazzolo Acreide	SR	\N	palazzolo acreide
G268	[1867-09-02,)	Palazzolo dello Stella	UD	\N	palazzolo dello stella
G269	[1929-05-25,1946-12-27)	Palazzo Piverone	TO	\N	palazzo piverone
G270	[1861-03-17,1951-09-27)	Palazzuolo di Romagna	FI	\N	palazzuolo di romagna
G270	[1951-09-27,)	Palazzuolo sul Senio	FI	\N	palazzuolo sul senio
G271	[1861-03-17,)	Palena	CH	\N	palena
G272	[1861-03-17,)	Palermiti	CZ	\N	palermiti
G273	[1861-03-17,)	Palermo	PA	\N	palermo
G274	[1871-01-15,)	Palestrina	RM	\N	palestrina
G275	[1861-03-17,)	Palestro	PV	\N	palestro
G276	[1871-01-15,)	Paliano	FR	\N	paliano
G277	[1861-03-17,)	Palizzi	RC	\N	palizzi
G278	[1861-03-17,)	Pallagorio	KR	\N	pallagorio
G279	[1880-06-25,1939-06-05)	Pallanza	NO	\N	pallanza
G280	[1861-03-17,)	Pallanzeno	VB	\N	pallanzeno
G281	[1861-03-17,)	Pallare	SV	\N	pallare
G282	[1863-01-19,)	Palma di Montechiaro	AG	\N	palma di montechiaro
G283	[1863-08-10,)	Palma Campania	NA	\N	palma campania
G284	[1866-11-19,)	Palmanova	UD	\N	palmanova
G285	[1861-03-17,)	Palmariggi	LE	\N	palmariggi
G286	[1862-09-29,)	Palmas Arborea	OR	\N	palmas arborea
G287	[1862-09-29,1950-06-11)	Palmas Suergiu	CA	\N	palmas suergiu
G287	[1950-06-11,)	San Giovanni Suergiu	SU	\N	san giovanni suergiu
G288	[1861-03-17,)	Palmi	RC	\N	palmi
G289	[1861-03-17,)	Palmiano	AP	\N	palmiano
G290	[1861-03-17,)	Palmoli	CH	\N	palmoli
G291	[1863-01-19,)	Palo del Colle	BA	\N	palo del colle
G292	[1862-11-07,)	Palomonte	SA	\N	palomonte
G293	[1895-11-27,)	Palombara Sabina	RM	\N	palombara sabina
G294	[1861-03-17,)	Palombaro	CH	\N	palombaro
G295	[1861-03-17,)	Palosco	BG	\N	palosco
G296	[1920-10-16,1959-07-08)	Palù	TN	\N	palu
G296	[1959-07-08,)	Palù del Fersina	TN	\N	palu del fersina
G297	[1866-11-19,)	Palù	VR	\N	palu
G298	[1861-03-17,)	Paludi	CS	\N	paludi
G299	[1920-10-16,1923-04-27)	Palus	TN	\N	palus
G299	[1923-04-27,)	Plaus	BZ	\N	plaus
G300	[1866-11-19,)	Paluzza	UD	\N	paluzza
G301	[1928-05-04,1947-10-01)	Palvareto	CR	\N	palvareto
G302	[1861-03-17,)	Pamparato	CN	\N	pamparato
G303	[1861-03-17,)	Pancalieri	TO	\N	pancalieri
G304	[1873-05-10,)	Pancarana	PV	\N	pancarana
G305	[1920-10-16,)	Panchià	TN	\N	panchia
G306	[1868-07-29,)	Pandino	CR	\N	pandino
G307	[1861-03-17,)	Panettieri	CS	\N	panettieri
G308	[1861-03-17,)	Panicale	PG	\N	panicale
G309	[1871-06-20,)	Villaricca	NA	\N	villaricca
G310	[1921-01-05,1928-05-13)	Paniqua	GO	\N	paniqua
G311	[1861-03-17,)	Pannarano	BN	\N	pannarano
G312	[1861-03-17,)	Panni	FG	\N	panni
G313	[1920-10-16,1971-09-01)	Pannone	TN	\N	pannone
G314	[1861-03-17,1928-04-17)	Pantasina	IM	\N	pantasina
G315	[1861-03-17,)	Pantelleria	TP	\N	pantelleria
G316	[1861-03-17,)	Pantigliate	MI	\N	pantigliate
G317	[1861-03-17,)	Paola	CS	\N	paola
G318	[1861-03-17,)	Paolisi	BN	\N	paolisi
G319	[1955-02-15,1958-02-16)	Paparella San Marco	TP	\N	paparella san marco
G319	[1958-02-16,)	Valderice	TP	\N	valderice
G320	[1861-03-17,)	Papasidero	CS	\N	papasidero
G322	[1861-03-17,1927-01-13)	Papigno	TR	\N	papigno
G323	[1866-11-19,)	Papozze	RO	\N	papozze
G324	[1861-03-17,)	Parabiago	MI	\N	parabiago
G325	[1861-03-17,)	Parabita	LE	\N	parabita
G327	[1861-03-17,)	Paratico	BS	\N	paratico
G328	[1920-10-16,)	Parcines	BZ	\N	parcines
G329	[1861-03-17,2014-02-04)	Parè	CO	\N	pare
G330	[1861-03-17,1929-04-13)	Parella	AO	\N	parella
G330	[1947-10-11,)	Parella	TO	\N	parella
G331	[1861-03-17,)	Parenti	CS	\N	parenti
G332	[1921-01-05,1947-09-16)	Parenzo	PL	\N	parenzo
G333	[1861-03-17,)	Parete	CE	\N	parete
G334	[1880-01-26,)	Pareto	AL	\N	pareto
G335	[1861-03-17,)	Parghelia	VV	\N	parghelia
G336	[1861-03-17,)	Parlasco	LC	\N	parlasco
G337	[1866-01-21,)	Parma	PR	\N	parma
G338	[1873-08-08,)	Parodi Ligure	AL	\N	parodi ligure
G339	[1861-03-17,)	Paroldo	CN	\N	paroldo
G340	[1861-03-17,)	Parolise	AV	\N	parolise
G341	[1867-08-26,1905-03-20)	Parona All'Adige	VR	\N	parona all adige
G341	[1905-03-20,1927-05-12)	Parona di Valpolicella	VR	\N	parona di valpolicella
G342	[1861-03-17,)	Parona	PV	\N	parona
G343	[1861-03-17,1929-03-02)	Parone	VC	\N	parone
G344	[1861-03-17,)	Parrano	TR	\N	parrano
G345	[1861-03-17,1928-12-14)	Parravicino	CO	\N	parravicino
G346	[1861-03-17,)	Parre	BG	\N	parre
G347	[1861-03-17,)	Partanna	TP	\N	partanna
G348	[1861-03-17,)	Partinico	PA	\N	partinico
G349	[1877-10-31,)	Paruzzaro	NO	\N	paruzzaro
G350	[1861-03-17,)	Parzanica	BG	\N	parzanica
G352	[1866-11-19,)	Pasian di Prato	UD	\N	pasian di prato
G353	[1866-11-19,)	Pasiano di Pordenone	PN	\N	pasiano di pordenone
G354	[1861-03-17,)	Paspardo	BS	\N	paspardo
G356	[1867-09-02,1928-06-16)	Rivolto	UD	\N	rivolto
G357	[1861-03-17,1929-04-14)	Passerano	AL	\N	passerano
G358	[1929-04-13,)	Passerano Marmorito	AT	\N	passerano marmorito
G359	[1861-03-17,1918-06-03)	Passignano	PG	\N	passignano
G359	[1918-06-03,)	Passignano sul Trasimeno	PG	\N	passignano sul trasimeno
G361	[1867-08-19,)	Passirano	BS	\N	passirano
G362	[1861-03-17,)	Pastena	FR	\N	pastena
G364	[1861-03-17,1928-07-20)	Pastorano	NA	\N	pastorano
G364	[1946-12-19,)	Pastorano	CE	\N	pastorano
G365	[1866-11-19,)	Pastrengo	VR	\N	pastrengo
G367	[1861-03-17,)	Pasturana	AL	\N	pasturana
G368	[1861-03-17,)	Pasturo	LC	\N	pasturo
G369	[1863-02-23,1928-05-22)	Paterno d'Ancona	AN	\N	paterno d ancona
G370	[1864-01-29,)	Paternopoli	AV	\N	paternopoli
G371	[1861-03-17,)	Paternò	CT	\N	paterno
G372	[1863-05-06,)	Paterno Calabro	CS	\N	paterno calabro
G373	[1920-10-16,1929-02-14)	Patone	TN	\N	patone
G374	[1871-01-15,)	Patrica	FR	\N	patrica
G375	[1861-03-17,1867-01-31)	Patrignone	AP	\N	patrignone
G376	[1876-01-10,)	Pattada	SS	\N	pattada
G377	[1861-03-17,)	Patti	ME	\N	patti
G378	[1861-03-17,)	Patù	LE	\N	patu
G379	[1861-03-17,)	Pau	OR	\N	pau
G381	[1866-11-19,)	Paularo	UD	\N	paularo
G382	[1861-03-17,)	Pauli Arbarei	SU	\N	pauli arbarei
G383	[1863-12-28,)	San Nicolò Gerrei	SU	\N	san nicolo gerrei
G384	[1861-03-17,)	Paulilatino	OR	\N	paulilatino
G385	[1861-03-17,)	Paullo	MI	\N	paullo
G386	[1892-03-28,)	Paupisi	BN	\N	paupisi
G387	[1861-03-17,)	Pavarolo	TO	\N	pavarolo
G388	[1883-06-21,)	Pavia	PV	\N	pavia
G389	[1867-09-02,)	Pavia di Udine	UD	\N	pavia di udine
G390	[1863-02-16,1928-10-13)	Pavone d'Alessandria	AL	\N	pavone d alessandria
G391	[1862-11-07,)	Pavone del Mella	BS	\N	pavone del mella
G392	[1863-01-05,)	Pavone Canavese	TO	\N	pavone canavese
G393	[1863-04-13,)	Pavullo nel Frignano	MO	\N	pavullo nel frignano
G394	[1861-03-17,)	Pazzano	RC	\N	pazzano
G395	[1861-03-17,)	Peccioli	PI	\N	peccioli
G396	[1861-03-17,1929-05-15)	Pecco	AO	\N	pecco
G396	[1947-01-10,2019-01-01)	Pecco	TO	\N	pecco
G397	[1861-03-17,1939-09-16)	Pecetto	AL	\N	pecetto
G397	[1939-09-16,)	Pecetto di Valenza	AL	\N	pecetto di valenza
G398	[1861-03-17,)	Pecetto Torinese	TO	\N	pecetto torinese
G399	[1861-03-17,2018-01-01)	Pecorara	PC	\N	pecorara
G400	[1861-03-17,2017-05-05)	Pedace	CS	\N	pedace
G401	[1929-04-12,1947-10-12)	Pedanea	TO	\N	pedanea
G402	[1861-03-17,)	Pedara	CT	\N	pedara
G403	[1861-03-17,)	Pedaso	FM	\N	pedaso
G404	[1866-11-19,)	Pedavena	BL	\N	pedavena
G406	[1920-10-16,)	Pedemonte	VI	\N	pedemonte
G407	[1861-03-17,1928-03-24)	Pedergnaga	BS	\N	pedergnaga
G407	[1928-03-24,1964-10-02)	Pedergnaga Oriano	BS	\N	pedergnaga oriano
G407	[1964-10-02,)	San Paolo	BS	\N	san paolo
G408	[1866-11-19,)	Pederobba	TV	\N	pederobba
G409	[1920-10-16,1929-02-21)	Pedersano	TN	\N	pedersano
G410	[1861-03-17,)	Pedesina	SO	\N	pedesina
G411	[1861-03-17,)	Pedivigliano	CS	\N	pedivigliano
G412	[1861-03-17,)	Pedrengo	BG	\N	pedrengo
G414	[1874-10-26,1926-02-06)	Pegli	GE	\N	pegli
G415	[1861-03-17,)	Peglio	CO	\N	peglio
G416	[1861-03-17,)	Peglio	PU	\N	peglio
G417	[1876-11-20,)	Pegognaga	MN	\N	pegognaga
G418	[1861-03-17,)	Peia	BG	\N	peia
G419	[1920-10-16,)	Peio	TN	\N	peio
G420	[1861-03-17,)	Pelago	FI	\N	pelago
G421	[1861-03-17,)	Pella	NO	\N	pella
G422	[1861-03-17,1927-08-03)	Pellaro	RC	\N	pellaro
G424	[1870-07-01,)	Pellegrino Parmense	PR	\N	pellegrino parmense
G425	[1866-11-19,1923-06-11)	Pellestrina	VE	\N	pellestrina
G426	[1861-03-17,)	Pellezzano	SA	\N	pellezzano
G427	[1861-03-17,2017-01-01)	Pellio Intelvi	CO	\N	pellio intelvi
G428	[1920-10-16,)	Pellizzano	TN	\N	pellizzano
G429	[1920-10-16,)	Pelugo	TN	\N	pelugo
G430	[1861-03-17,)	Penango	AT	\N	penango
G431	[1861-03-17,1930-04-17)	Pendolasco	SO	\N	pendolasco
G431	[1930-04-17,)	Poggiridenti	SO	\N	poggiridenti
G432	[1863-04-13,)	Penna in Teverina	TR	\N	penna in teverina
G433	[1861-03-17,)	Pennabilli	RN	\N	pennabilli
G434	[1861-03-17,)	Pennadomo	CH	\N	pennadomo
G435	[1861-03-17,)	Pennapiedimonte	CH	\N	pennapiedimonte
G436	[1861-03-17,)	Penna San Giovanni	MC	\N	penna san giovanni
G437	[1861-03-17,)	Penna Sant'Andrea	TE	\N	penna sant andrea
G438	[1861-03-17,)	Penne	PE	\N	penne
G439	[1861-03-17,)	Pentone	CZ	\N	pentone
G440	[1861-03-17,1927-07-15)	Penzano	CO	\N	penzano
G441	[1861-03-17,)	Perano	CH	\N	perano
G442	[1866-11-19,1955-04-05)	Perarolo	BL	\N	perarolo
G442	[1955-04-05,)	Perarolo di Cadore	BL	\N	perarolo di cadore
G443	[1920-10-16,1923-04-27)	Perga	TN	\N	perga
G443	[1923-04-27,)	Perca	BZ	\N	perca
G444	[1899-07-26,)	Percile	RM	\N	percile
G445	[1861-03-17,)	Perdasdefogu	NU	\N	perdasdefogu
G446	[1958-08-10,)	Perdaxius	SU	\N	perdaxius
G447	[1861-03-17,)	Perdifumo	SA	\N	perdifumo
G448	[1870-07-01,2015-01-30)	Perego	LC	\N	perego
G449	[1861-03-17,)	Pereto	AQ	\N	pereto
G450	[1861-03-17,)	Perfugas	SS	\N	perfugas
G451	[1869-08-20,1928-02-16)	Pergine	AR	\N	pergine
G451	[1928-02-16,2018-01-01)	Pergine Valdarno	AR	\N	pergine valdarno
G452	[1920-10-16,1929-01-25)	Pergine	TN	\N	pergine
G452	[1929-01-25,)	Pergine Valsugana	TN	\N	pergine valsugana
G453	[1861-03-17,)	Pergola	PU	\N	pergola
G454	[1861-03-17,)	Perinaldo	IM	\N	perinaldo
G455	[1861-03-17,)	Perito	SA	\N	perito
G456	[1861-03-17,)	Perledo	LC	\N	perledo
G457	[1861-03-17,)	Perletto	CN	\N	perletto
G458	[1861-03-17,)	Perlo	CN	\N	perlo
G459	[1861-03-17,)	Perloz	AO	\N	perloz
G460	[1861-03-17,1931-01-01)	Perno	CN	\N	perno
G461	[1866-11-19,)	Pernumia	PD	\N	pernumia
G462	[1863-01-05,1928-06-27)	Perosa Canavese	AO	\N	perosa canavese
G462	[1946-12-24,)	Perosa Canavese	TO	\N	perosa canavese
G463	[1863-01-26,)	Perosa Argentina	TO	\N	perosa argentina
G464	[1920-10-16,1926-07-22)	Perra	TN	\N	perra
G465	[1895-03-04,)	Perrero	TO	\N	perrero
G467	[1861-03-17,1912-08-24)	San Giovanni in Persiceto	BO	\N	san giovanni in persiceto
G467	[1912-08-24,1928-10-07)	Persiceto	BO	\N	persiceto
G467	[1928-10-07,)	San Giovanni in Persiceto	BO	\N	san giovanni in persiceto
G468	[1868-01-01,1928-12-15)	Persico	CR	\N	persico
G469	[1928-12-15,)	Persico Dosimo	CR	\N	persico dosimo
G470	[1920-10-16,1929-03-01)	Persone	TN	\N	persone
G471	[1861-03-17,)	Pertengo	VC	\N	pertengo
G472	[1921-01-05,1928-04-16)	Perteole	UD	\N	perteole
G474	[1928-11-27,)	Pertica Alta	BS	\N	pertica alta
G475	[1928-12-01,)	Pertica Bassa	BS	\N	pertica bassa
G476	[1861-03-17,)	Pertosa	SA	\N	pertosa
G477	[1861-03-17,1929-05-31)	Pertusio	AO	\N	pertusio
G477	[1948-03-02,)	Pertusio	TO	\N	pertusio
G478	[1861-03-17,)	Perugia	PG	\N	perugia
G479	[1861-03-17,)	Pesaro	PU	\N	pesaro
G480	[1861-03-17,)	Pescaglia	LU	\N	pescaglia
G481	[1866-11-19,)	Pescantina	VR	\N	pescantina
G482	[1879-05-12,)	Pescara	PE	\N	pescara
G483	[1868-01-01,)	Pescarolo ed Uniti	CR	\N	pescarolo ed uniti
G484	[1861-03-17,)	Pescasseroli	AQ	\N	pescasseroli
G485	[1861-03-17,)	Pescate	LC	\N	pescate
G486	[1861-03-17,)	Pesche	IS	\N	pesche
G487	[1861-03-17,)	Peschici	FG	\N	peschici
G488	[1863-05-06,)	Peschiera Borromeo	MI	\N	peschiera borromeo
G489	[1867-08-26,1930-09-09)	Peschiera sul Lago di Garda	VR	\N	peschiera sul lago di garda
G489	[1930-09-09,)	Peschiera del Garda	VR	\N	peschiera del garda
G490	[1863-07-13,1928-02-16)	Peschiera Maraglio	BS	\N	peschiera maraglio
G491	[1895-05-10,)	Pescia	PT	\N	pescia
G492	[1861-03-17,)	Pescina	AQ	\N	pescina
G493	[1861-03-17,)	Pescocostanzo	AQ	\N	pescocostanzo
G494	[1861-03-17,1948-01-18)	Pescolamazza	BN	\N	pescolamazza
G494	[1948-01-18,)	Pesco Sannita	BN	\N	pesco sannita
G495	[1861-03-17,)	Pescolanciano	IS	\N	pescolanciano
G496	[1861-03-17,)	Pescopagano	PZ	\N	pescopagano
G497	[1861-03-17,)	Pescopennataro	IS	\N	pescopennataro
G498	[1861-03-17,)	Pescorocchiano	RI	\N	pescorocchiano
G499	[1861-03-17,)	Pescosansonesco	PE	\N	pescosansonesco
G500	[1861-03-17,)	Pescosolido	FR	\N	pescosolido
G502	[1870-08-02,)	Pessano con Bornago	MI	\N	pessano con bornago
G503	[1863-02-23,1927-12-25)	Pessina Valsassina	CO	\N	pessina valsassina
G504	[1868-06-12,)	Pessina Cremonese	CR	\N	pessina cremonese
G505	[1861-03-17,)	Pessinetto	TO	\N	pessinetto
G506	[1924-02-07,)	Petacciato	CB	\N	petacciato
G507	[1861-03-17,1950-06-04)	Petescia	RI	\N	petescia
G507	[1950-06-04,)	Turania	RI	\N	turania
G508	[1863-02-06,)	Petilia Policastro	KR	\N	petilia policastro
G509	[1861-03-17,)	Petina	SA	\N	petina
G510	[1861-03-17,)	Petralia Soprana	PA	\N	petralia soprana
G511	[1861-03-17,)	Petralia Sottana	PA	\N	petralia sottana
G512	[1863-02-06,)	Petrella Tifernina	CB	\N	petrella tifernina
G513	[1863-05-06,)	Petrella Salto	RI	\N	petrella salto
G514	[1861-03-17,)	Petriano	PU	\N	petriano
G515	[1861-03-17,)	Petriolo	MC	\N	petriolo
G516	[1869-03-04,)	Petritoli	FM	\N	petritoli
G517	[1861-03-17,)	Petrizzi	CZ	\N	petrizzi
G518	[1861-03-17,)	Petronà	CZ	\N	petrona
G519	[1861-03-17,1950-05-23)	Petruro	AV	\N	petruro
G519	[1950-05-23,)	Petruro Irpino	AV	\N	petruro irpino
G520	[1861-03-17,)	Pettenasco	NO	\N	pettenasco
G521	[1880-12-13,)	Pettinengo	BI	\N	pettinengo
G522	[1861-03-17,)	Pettineo	ME	\N	pettineo
G523	[1863-02-06,1928-08-08)	Pettoranello di Molise	CB	\N	pettoranello di molise
G523	[1937-02-24,)	Pettoranello del Molise	IS	\N	pettoranello del molise
G524	[1863-05-06,)	Pettorano sul Gizio	AQ	\N	pettorano sul gizio
G525	[1866-11-19,)	Pettorazza Grimani	RO	\N	pettorazza grimani
G526	[1861-03-17,)	Peveragno	CN	\N	peveragno
G528	[1861-03-17,)	Pezzana	VC	\N	pezzana
G529	[1861-03-17,)	Pezzaze	BS	\N	pezzaze
G532	[1928-04-07,)	Pezzolo Valle Uzzone	CN	\N	pezzolo valle uzzone
G533	[1861-03-17,1927-12-31)	Pezzoro	BS	\N	pezzoro
G534	[1867-08-26,)	Piacenza d'Adige	PD	\N	piacenza d adige
G535	[1861-03-17,)	Piacenza	PC	\N	piacenza
G536	[1861-03-17,2019-01-01)	Piadena	CR	\N	piadena
G537	[1861-03-17,2017-01-01)	Piagge	PU	\N	piagge
G538	[1929-02-10,)	Piaggine	SA	\N	piaggine
G539	[1861-03-17,1929-02-10)	Piaggine Soprane	SA	\N	piaggine soprane
G540	[1873-01-28,)	Valle dell'Angelo	SA	\N	valle dell angelo
G541	[1862-11-24,1976-11-28)	Piana di Caiazzo	CE	\N	piana di caiazzo
G541	[1976-11-28,)	Piana di Monte Verna	CE	\N	piana di monte verna
G542	[1880-06-25,)	Piana Crixia	SV	\N	piana crixia
G543	[1861-03-17,1941-08-20)	Piana dei Greci	PA	\N	piana dei greci
G543	[1941-08-20,)	Piana degli Albanesi	PA	\N	piana degli albanesi
G544	[1861-03-17,1928-04-17)	Pianavia	IM	\N	pianavia
G545	[1861-03-17,1939-10-21)	Pont Bozet	AO	\N	pont bozet
G545	[1939-10-21,1946-01-30)	Pianboseto	AO	\N	pianboseto
G545	[1946-01-30,1977-01-02)	Pont Bozet	AO	\N	pont bozet
G545	[1977-01-02,)	Pontboset	AO	\N	pontboset
G546	[1863-01-26,)	Pian Camuno	BS	\N	pian camuno
G547	[1861-03-17,)	Piancastagnaio	SI	\N	piancastagnaio
G548	[1861-03-17,1928-03-14)	Pianceri	VC	\N	pianceri
G549	[1963-02-13,)	Piancogno	BS	\N	piancogno
G550	[1929-02-21,1957-02-14)	Pian d'Artogne	BS	\N	pian d artogne
G551	[1861-03-17,)	Piandimeleto	PU	\N	piandimeleto
G552	[1861-03-17,2014-01-01)	Pian di Sco	AR	\N	pian di sco
G553	[1863-01-19,)	Piane Crati	CS	\N	piane crati
G554	[1863-04-23,1913-03-20)	Piane di Serravalle Sesia	NO	\N	piane di serravalle sesia
G554	[1913-03-20,1927-10-09)	Piane Sesia	VC	\N	piane sesia
G555	[1861-03-17,)	Pianella	PE	\N	pianella
G556	[1863-02-23,)	Pianello del Lario	CO	\N	pianello del lario
G557	[1862-11-28,)	Pianello Val Tidone	PC	\N	pianello val tidone
G558	[1861-03-17,)	Pianengo	CR	\N	pianengo
G559	[1861-03-17,)	Pianezza	TO	\N	pianezza
G560	[1866-11-19,)	Pianezze	VI	\N	pianezze
G561	[1861-03-17,)	Pianfei	CN	\N	pianfei
G562	[1861-03-17,1928-07-29)	Pian Gaiano	BG	\N	pian gaiano
G563	[1861-03-17,1923-11-29)	Piani	IM	\N	piani
G564	[1861-03-17,)	Pianico	BG	\N	pianico
G565	[1866-11-19,)	Pianiga	VE	\N	pianiga
G566	[1862-10-31,1924-12-12)	Pian del Voglio	BO	\N	pian del voglio
G566	[1924-12-12,)	San Benedetto Val di Sambro	BO	\N	san benedetto val di sambro
G567	[1863-07-13,1928-05-12)	Piano Porlezza	CO	\N	piano porlezza
G568	[1865-10-25,)	Piano di Sorrento	NA	\N	piano di sorrento
G569	[1920-10-16,1928-10-07)	Piano	TN	\N	piano
G570	[1866-01-01,)	Pianoro	BO	\N	pianoro
G571	[1871-01-15,)	Piansano	VT	\N	piansano
G572	[1861-03-17,)	Piantedo	SO	\N	piantedo
G573	[1861-03-17,1926-07-04)	Pianura	NA	\N	pianura
G574	[1861-03-17,)	Piario	BG	\N	piario
G575	[1861-03-17,)	Piasco	CN	\N	piasco
G576	[1867-01-06,)	Piateda	SO	\N	piateda
G577	[1861-03-17,)	Piatto	BI	\N	piatto
G578	[1866-11-19,1929-04-12)	Piavon	TV	\N	piavon
G579	[1863-07-13,)	Piazza Brembana	BG	\N	piazza brembana
G580	[1862-10-31,)	Piazza Armerina	EN	\N	piazza armerina
G581	[1863-02-23,1929-05-03)	Piazza Santo Stefano	CO	\N	piazza santo stefano
G582	[1863-03-30,)	Piazza al Serchio	LU	\N	piazza al serchio
G583	[1861-03-17,)	Piazzatorre	BG	\N	piazzatorre
G584	[1861-03-17,1928-05-01)	Piazzo	TO	\N	piazzo
G585	[1861-03-17,1927-02-20)	Piazzo Alto	BG	\N	piazzo alto
G586	[1861-03-17,1916-03-04)	Piazzo Basso	BG	\N	piazzo basso
G587	[1882-07-20,)	Piazzola sul Brenta	PD	\N	piazzola sul brenta
G588	[1861-03-17,)	Piazzolo	BG	\N	piazzolo
G589	[1861-03-17,)	Picciano	PE	\N	picciano
G590	[1861-03-17,)	Picerno	PZ	\N	picerno
G591	[1861-03-17,)	Picinisco	FR	\N	picinisco
G592	[1861-03-17,)	Pico	FR	\N	pico
G593	[1861-03-17,)	Piea	AT	\N	piea
G594	[1861-03-17,)	Piedicavallo	BI	\N	piedicavallo
G595	[1861-03-17,1927-01-13)	Piediluco	TR	\N	piediluco
G596	[1862-09-29,1970-10-27)	Piedimonte d'Alife	CE	\N	piedimonte d alife
G596	[1970-10-27,)	Piedimonte Matese	CE	\N	piedimonte matese
G597	[1862-12-29,)	Piedimonte Etneo	CT	\N	piedimonte etneo
G598	[1862-12-29,)	Piedimonte San Germano	FR	\N	piedimonte san germano
G599	[1921-01-05,1923-04-27)	Podgora	UD	\N	podgora
G599	[1923-04-27,1927-01-13)	Piedimonte del Calvario	GO	\N	piedimonte del calvario
G600	[1861-03-17,)	Piedimulera	VB	\N	piedimulera
G601	[1861-03-17,)	Piegaro	PG	\N	piegaro
G602	[1861-03-17,)	Pienza	SI	\N	pienza
G603	[1861-03-17,)	Pieranica	CR	\N	pieranica
G604	[1862-11-10,)	Pietramontecorvino	FG	\N	pietramontecorvino
G605	[1863-04-23,)	Pietra Ligure	SV	\N	pietra ligure
G606	[1861-03-17,)	Pietrabbondante	IS	\N	pietrabbondante
G607	[1861-03-17,)	Pietrabruna	IM	\N	pietrabruna
G608	[1861-03-17,)	Pietracamela	TE	\N	pietracamela
G609	[1861-03-17,)	Pietracatella	CB	\N	pietracatella
G610	[1861-03-17,)	Pietracupa	CB	\N	pietracupa
G611	[1861-03-17,)	Pietradefusi	AV	\N	pietradefusi
G612	[1861-03-17,)	Pietra de' Giorgi	PV	\N	pietra de giorgi
G613	[1861-03-17,)	Pietraferrazzana	CH	\N	pietraferrazzana
G614	[1887-01-07,)	Satriano di Lucania	PZ	\N	satriano di lucania
G615	[1893-10-26,)	Pietrafitta	CS	\N	pietrafitta
G616	[1861-03-17,)	Pietragalla	PZ	\N	pietragalla
G617	[1861-03-17,1872-12-16)	Pietra Gavina	PV	\N	pietra gavina
G618	[1861-03-17,)	Pietralunga	PG	\N	pietralunga
G619	[1861-03-17,)	Pietra Marazzi	AL	\N	pietra marazzi
G620	[1861-03-17,)	Pietramelara	CE	\N	pietramelara
G621	[1861-03-17,)	Pietranico	PE	\N	pietranico
G622	[1861-03-17,)	Pietrapaola	CS	\N	pietrapaola
G623	[1861-03-17,)	Pietrapertosa	PZ	\N	pietrapertosa
G624	[1861-03-17,)	Pietraperzia	EN	\N	pietraperzia
G625	[1861-03-17,)	Pietraporzio	CN	\N	pietraporzio
G626	[1861-03-17,)	Pietraroja	BN	\N	pietraroja
G627	[1861-03-17,)	Pietrarubbia	PU	\N	pietrarubbia
G628	[1861-03-17,)	Pietrasanta	LU	\N	pietrasanta
G629	[1861-03-17,)	Pietrastornina	AV	\N	pietrastornina
G630	[1861-03-17,)	Pietravairano	CE	\N	pietravairano
G631	[1861-03-17,)	Pietrelcina	BN	\N	pietrelcina
G632	[1862-11-10,)	Pieve di Teco	IM	\N	pieve di teco
G633	[1867-06-24,2018-01-01)	Pieve di Coriano	MN	\N	pieve di coriano
G634	[1862-11-03,)	Pieve Emanuele	MI	\N	pieve emanuele
G635	[1869-01-31,)	Pieve Albignola	PV	\N	pieve albignola
G636	[1905-07-30,)	Pieve a Nievole	PT	\N	pieve a nievole
G637	[1861-03-17,2017-01-01)	Pievebovigliana	MC	\N	pievebovigliana
G638	[1866-11-19,2016-02-23)	Pieve d'Alpago	BL	\N	pieve d alpago
G639	[1890-11-28,)	Pieve del Cairo	PV	\N	pieve del cairo
G640	[1869-05-22,1928-05-19)	Pieve Delmona	CR	\N	pieve delmona
G641	[1928-03-07,2016-01-01)	Pieve di Bono	TN	\N	pieve di bono
G642	[1866-11-19,)	Pieve di Cadore	BL	\N	pieve di cadore
G643	[1861-03-17,)	Pieve di Cento	BO	\N	pieve di cento
G644	[1920-10-16,2010-01-01)	Pieve di Ledro	TN	\N	pieve di ledro
G645	[1866-11-19,)	Pieve di Soligo	TV	\N	pieve di soligo
G646	[1861-03-17,1920-06-25)	Pieve di Sori	GE	\N	pieve di sori
G646	[1920-06-25,)	Pieve Ligure	GE	\N	pieve ligure
G647	[1867-08-30,)	Pieve d'Olmi	CR	\N	pieve d olmi
G648	[1861-03-17,)	Pieve Fosciana	LU	\N	pieve fosciana
G649	[1870-10-01,)	Pievepelago	MO	\N	pievepelago
G650	[1867-02-12,)	Pieve Porto Morone	PV	\N	pieve porto morone
G651	[1868-07-12,)	Pieve San Giacomo	CR	\N	pieve san giacomo
G653	[1861-03-17,)	Pieve Santo Stefano	AR	\N	pieve santo stefano
G654	[1873-01-20,2016-01-01)	Ramiseto	RE	\N	ramiseto
G656	[1920-10-16,)	Pieve Tesino	TN	\N	pieve tesino
G657	[1861-03-17,)	Pieve Torina	MC	\N	pieve torina
G658	[1928-07-29,)	Pieve Vergonte	VB	\N	pieve vergonte
G659	[1871-01-15,)	Piglio	FR	\N	piglio
G660	[1861-03-17,)	Pigna	IM	\N	pigna
G661	[1862-09-29,)	Pignataro Maggiore	CE	\N	pignataro maggiore
G662	[1862-11-24,)	Pignataro Interamna	FR	\N	pignataro interamna
G663	[1863-01-19,1928-03-14)	Pignola di Basilicata	PZ	\N	pignola di basilicata
G663	[1935-03-05,)	Pignola	PZ	\N	pignola
G664	[1861-03-17,)	Pignone	SP	\N	pignone
G665	[1861-03-17,)	Pigra	CO	\N	pigra
G666	[1861-03-17,)	Pila	VC	\N	pila
G667	[1920-10-16,1928-09-06)	Pilcante	TN	\N	pilcante
G668	[1861-03-17,1927-12-29)	Pilzone	BS	\N	pilzone
G669	[1861-03-17,)	Pimentel	SU	\N	pimentel
G670	[1861-03-17,)	Pimonte	NA	\N	pimonte
G671	[1871-06-04,)	Pinarolo Po	PV	\N	pinarolo po
G672	[1861-03-17,)	Pinasca	TO	\N	pinasca
G673	[1878-12-23,)	Pincara	RO	\N	pincara
G674	[1861-03-17,)	Pinerolo	TO	\N	pinerolo
G675	[1921-01-05,1947-09-16)	Pinguente	PL	\N	pinguente
G676	[1863-02-16,1929-04-06)	Pino d'Asti	AL	\N	pino d asti
G676	[1947-06-23,)	Pino d'Asti	AT	\N	pino d asti
G677	[1863-02-23,2014-02-04)	Pino sulla Sponda del Lago Maggiore	VA	\N	pino sulla sponda del lago maggiore
G678	[1861-03-17,)	Pino Torinese	TO	\N	pino torinese
G680	[1867-09-02,)	Pinzano al Tagliamento	PN	\N	pinzano al tagliamento
G681	[1920-10-16,)	Pinzolo	TN	\N	pinzolo
G682	[1861-03-17,)	Piobbico	PU	\N	piobbico
G683	[1862-12-19,)	Piobesi d'Alba	CN	\N	piobesi d alba
G684	[1863-01-05,)	Piobesi Torinese	TO	\N	piobesi torinese
G685	[1861-03-17,)	Piode	VC	\N	piode
G686	[1869-07-06,)	Pioltello	MI	\N	pioltello
G687	[1861-03-17,)	Piombino	LI	\N	piombino
G688	[1867-08-26,)	Piombino Dese	PD	\N	piombino dese
G689	[1927-01-27,1927-05-27)	Pione	PR	\N	pione
G690	[1861-03-17,)	Pioraco	MC	\N	pioraco
G691	[1861-03-17,)	Piossasco	TO	\N	piossasco
G692	[1861-03-17,1940-02-11)	Piovà	AT	\N	piova
G692	[1940-02-11,)	Piovà Massaia	AT	\N	piova massaia
G693	[1866-11-19,)	Piove di Sacco	PD	\N	piove di sacco
G694	[1866-11-19,1933-12-12)	Piovene	VI	\N	piovene
G694	[1933-12-12,)	Piovene Rocchette	VI	\N	piovene rocchette
G695	[1861-03-17,2018-01-01)	Piovera	AL	\N	piovera
G696	[1877-04-16,)	Piozzano	PC	\N	piozzano
G697	[1861-03-17,)	Piozzo	CN	\N	piozzo
G698	[1871-01-15,1928-09-09)	Piperno	RM	\N	piperno
G698	[1928-09-09,)	Priverno	LT	\N	priverno
G699	[1861-03-17,)	Piraino	ME	\N	piraino
G700	[1921-01-05,1977-04-04)	Pirano	PL	\N	pirano
G701	[1861-03-17,1928-05-12)	Pirri	CA	\N	pirri
G702	[1867-08-05,)	Pisa	PI	\N	pisa
G703	[1861-03-17,)	Pisano	NO	\N	pisano
G704	[1871-10-29,)	Pisoniano	RM	\N	pisoniano
G705	[1893-05-26,)	Piscina	TO	\N	piscina
G706	[1861-03-17,1865-12-14)	Piscinola	NA	\N	piscinola
G707	[1861-03-17,)	Pisciotta	SA	\N	pisciotta
G708	[1861-03-17,1937-05-29)	Piscopio	CZ	\N	piscopio
G709	[1921-01-05,1947-09-16)	Pisino	PL	\N	pisino
G710	[1861-03-17,)	Pisogne	BS	\N	pisogne
G711	[1861-03-17,1872-10-15)	Pissarello	PV	\N	pissarello
G712	[1861-03-17,)	Pisticci	MT	\N	pisticci
G713	[1877-12-28,)	Pistoia	PT	\N	pistoia
G714	[1861-03-17,1999-01-01)	Pistolesa	BI	\N	pistolesa
G715	[1861-03-17,2017-01-01)	Piteglio	PT	\N	piteglio
G716	[1861-03-17,)	Pitigliano	GR	\N	pitigliano
G717	[1868-07-01,)	Piubega	MN	\N	piubega
G718	[1861-03-17,)	Piuro	SO	\N	piuro
G719	[1861-03-17,1929-05-26)	Piverone	AO	\N	piverone
G719	[1946-12-26,)	Piverone	TO	\N	piverone
G720	[1861-03-17,)	Pizzale	PV	\N	pizzale
G721	[1861-03-17,)	Pizzighettone	CR	\N	pizzighettone
G722	[1861-03-17,)	Pizzo	VV	\N	pizzo
G723	[1861-03-17,1928-08-07)	Pizzocorno	PV	\N	pizzocorno
G724	[1861-03-17,)	Pizzoferrato	CH	\N	pizzoferrato
G726	[1861-03-17,)	Pizzoli	AQ	\N	pizzoli
G727	[1861-03-17,)	Pizzone	IS	\N	pizzone
G728	[1861-03-17,)	Pizzoni	VV	\N	pizzoni
G729	[1861-03-17,)	Placanica	RC	\N	placanica
G730	[1920-10-16,1923-04-27)	Plagnolo	TN	\N	plagnolo
G730	[1923-04-27,1928-01-27)	Planol	BZ	\N	planol
G731	[1921-01-05,1928-07-28)	Planina	GO	\N	planina
G732	[1920-10-16,1923-04-27)	Platea	TN	\N	platea
G732	[1923-04-27,1928-06-16)	Plata	BZ	\N	plata
G733	[1861-03-17,)	Plataci	CS	\N	plataci
G734	[1861-03-17,)	Platania	CZ	\N	platania
G735	[1895-04-05,)	Platì	RC	\N	plati
G736	[1866-11-19,1931-12-06)	Platischis	UD	\N	platischis
G736	[1931-12-06,)	Taipana	UD	\N	taipana
G737	[1861-03-17,)	Plesio	CO	\N	plesio
G738	[1921-01-05,1947-09-16)	Plezzo	GO	\N	plezzo
G739	[1921-01-05,1928-08-24)	Pliscovizza della Madonna	GO	\N	pliscovizza della madonna
G740	[1861-03-17,)	Ploaghe	SS	\N	ploaghe
G741	[1861-03-17,)	Plodio	SV	\N	plodio
G742	[1861-03-17,)	Pocapaglia	CN	\N	pocapaglia
G743	[1866-11-19,)	Pocenia	UD	\N	pocenia
G744	[1921-01-05,1923-04-27)	Podicrai	UD	\N	podicrai
G744	[1923-04-27,1928-01-26)	Pocrai del Piro	GO	\N	pocrai del piro
G745	[1861-03-17,1927-08-03)	Podargoni	RC	\N	podargoni
G746	[1881-04-22,)	Podenzana	MS	\N	podenzana
G747	[1861-03-17,)	Podenzano	PC	\N	podenzano
G748	[1921-01-05,1928-01-22)	Podraga	GO	\N	podraga
G749	[1871-01-15,)	Pofi	FR	\N	pofi
G750	[1861-03-17,1923-11-29)	Poggi	IM	\N	poggi
G751	[1861-03-17,)	Poggiardo	LE	\N	poggiardo
G752	[1861-03-17,)	Poggibonsi	SI	\N	poggibonsi
G753	[1867-06-24,)	Poggio Rusco	MN	\N	poggio rusco
G754	[1962-09-23,)	Poggio a Caiano	PO	\N	poggio a caiano
G755	[1861-03-17,2014-01-01)	Poggio Berni	RN	\N	poggio berni
G756	[1861-03-17,)	Poggio Bustone	RI	\N	poggio bustone
G757	[1861-03-17,)	Poggio Catino	RI	\N	poggio catino
G758	[1861-03-17,)	Poggiodomo	PG	\N	poggiodomo
G759	[1875-09-07,1928-02-21)	Poggio Fidoni	RI	\N	poggio fidoni
G760	[1861-03-17,1911-09-14)	Villarielli	CH	\N	villarielli
G760	[1911-09-14,)	Poggiofiorito	CH	\N	poggiofiorito
G761	[1861-03-17,)	Poggio Imperiale	FG	\N	poggio imperiale
G762	[1861-03-17,)	Poggiomarino	NA	\N	poggiomarino
G763	[1861-03-17,)	Poggio Mirteto	RI	\N	poggio mirteto
G764	[1875-08-30,)	Poggio Moiano	RI	\N	poggio moiano
G765	[1861-03-17,)	Poggio Nativo	RI	\N	poggio nativo
G766	[1861-03-17,)	Poggio Picenze	AQ	\N	poggio picenze
G767	[1861-03-17,)	Poggioreale	TP	\N	poggioreale
G768	[1861-03-17,)	Poggio Renatico	FE	\N	poggio renatico
G769	[1957-05-15,)	Poggiorsini	BA	\N	poggiorsini
G770	[1861-03-17,)	Poggio San Lorenzo	RI	\N	poggio san lorenzo
G771	[1861-03-17,)	Poggio San Marcello	AN	\N	poggio san marcello
G772	[1861-03-17,1927-03-11)	Pogliano	MI	\N	pogliano
G772	[1927-03-11,)	Pogliano Milanese	MI	\N	pogliano milanese
G773	[1861-03-17,1938-12-20)	Pognana	CO	\N	pognana
G773	[1938-12-20,)	Pognana Lario	CO	\N	pognana lario
G774	[1861-03-17,)	Pognano	BG	\N	pognano
G775	[1861-03-17,)	Pogno	NO	\N	pogno
G776	[1866-11-19,)	Pojana Maggiore	VI	\N	pojana maggiore
G777	[1861-03-17,)	Poirino	TO	\N	poirino
G778	[1921-01-05,1947-09-16)	Pola	PL	\N	pola
G779	[1861-03-17,)	Polaveno	BS	\N	polaveno
G780	[1866-11-19,)	Polcenigo	PN	\N	polcenigo
G781	[1861-03-17,1867-09-06)	Polengo	CR	\N	polengo
G782	[1866-11-19,)	Polesella	RO	\N	polesella
G783	[1869-02-08,2016-01-01)	Polesine Parmense	PR	\N	polesine parmense
G784	[1871-01-15,)	Poli	RM	\N	poli
G785	[1861-03-17,)	Polia	VV	\N	polia
G786	[1959-04-25,)	Policoro	MT	\N	policoro
G787	[1863-01-19,)	Polignano a Mare	BA	\N	polignano a mare
G788	[1882-05-29,)	San Pietro in Cerro	PC	\N	san pietro in cerro
G789	[1861-03-17,)	Polinago	MO	\N	polinago
G790	[1861-03-17,)	Polino	TR	\N	polino
G791	[1861-03-17,)	Polistena	RC	\N	polistena
G792	[1863-04-10,)	Polizzi Generosa	PA	\N	polizzi generosa
G793	[1861-03-17,)	Polla	SA	\N	polla
G794	[1861-03-17,)	Pollein	AO	\N	pollein
G795	[1877-04-09,)	Pollena Trocchia	NA	\N	pollena trocchia
G796	[1861-03-17,)	Pollica	SA	\N	pollica
G797	[1861-03-17,)	Pollina	PA	\N	pollina
G798	[1861-03-17,)	Pollone	BI	\N	pollone
G799	[1861-03-17,)	Pollutri	CH	\N	pollutri
G800	[1861-03-17,)	Polonghera	CN	\N	polonghera
G801	[1861-03-17,1967-11-24)	Polpenazze	BS	\N	polpenazze
G801	[1967-11-24,)	Polpenazze del Garda	BS	\N	polpenazze del garda
G802	[1866-11-19,)	Polverara	PD	\N	polverara
G803	[1861-03-17,)	Polverigi	AN	\N	polverigi
G804	[1870-07-30,)	Pomarance	PI	\N	pomarance
G805	[1861-03-17,)	Pomaretto	TO	\N	pomaretto
G806	[1861-03-17,)	Pomarico	MT	\N	pomarico
G807	[1863-02-16,)	Pomaro Monferrato	AL	\N	pomaro monferrato
G808	[1920-10-16,)	Pomarolo	TN	\N	pomarolo
G809	[1861-03-17,)	Pombia	NO	\N	pombia
G810	[1936-10-22,1947-11-27)	Pometo	PV	\N	pometo
G811	[1938-07-27,)	Pomezia	RM	\N	pomezia
G812	[1861-03-17,)	Pomigliano d'Arco	NA	\N	pomigliano d arco
G813	[1928-04-28,)	Pompei	NA	\N	pompei
G814	[1861-03-17,)	Pompeiana	IM	\N	pompeiana
G815	[1861-03-17,)	Pompiano	BS	\N	pompiano
G816	[1868-07-01,)	Pomponesco	MN	\N	pomponesco
G817	[1861-03-17,)	Pompu	OR	\N	pompu
G818	[1861-03-17,)	Poncarale	BS	\N	poncarale
G819	[1927-12-27,1956-10-08)	Poncarale Flero	BS	\N	poncarale flero
G820	[1861-03-17,)	Ponderano	BI	\N	ponderano
G821	[1861-03-17,)	Ponna	CO	\N	ponna
G822	[1861-03-17,)	Ponsacco	PI	\N	ponsacco
G823	[1866-11-19,)	Ponso	PD	\N	ponso
G824	[1861-03-17,1927-12-04)	Pontagna	BS	\N	pontagna
G825	[1861-03-17,)	Pontassieve	FI	\N	pontassieve
G826	[1861-03-17,)	Pont Canavese	TO	\N	pont canavese
G827	[1913-01-01,)	Ponte	BN	\N	ponte
G828	[1862-12-29,1928-05-26)	Ponte Lambro	CO	\N	ponte lambro
G829	[1864-04-01,)	Ponte in Valtellina	SO	\N	ponte in valtellina
G830	[1920-10-16,1938-10-17)	Ponte All'Isarco	BZ	\N	ponte all isarco
G830	[1938-10-17,)	Ponte Gardena	BZ	\N	ponte gardena
G831	[1866-11-19,)	Pontebba	UD	\N	pontebba
G832	[1921-01-05,1923-04-27)	Pontefella	UD	\N	pontefella
G832	[1923-04-27,1924-08-31)	Pontebba Nova	UD	\N	pontebba nova
G833	[1883-05-21,)	Ponte Buggianese	PT	\N	ponte buggianese
G834	[1911-07-27,)	Pontecagnano Faiano	SA	\N	pontecagnano faiano
G836	[1866-11-19,1929-07-02)	Pontecchio	RO	\N	pontecchio
G836	[1929-07-02,)	Pontecchio Polesine	RO	\N	pontecchio polesine
G837	[1861-03-17,)	Pontechianale	CN	\N	pontechianale
G838	[1861-03-17,)	Pontecorvo	FR	\N	pontecorvo
G839	[1861-03-17,)	Pontecurone	AL	\N	pontecurone
G840	[1861-03-17,)	Pontedassio	IM	\N	pontedassio
G841	[1889-06-17,1926-02-06)	Pontedecimo	GE	\N	pontedecimo
G842	[1861-03-17,)	Ponte dell'Olio	PC	\N	ponte dell olio
G843	[1861-03-17,)	Pontedera	PI	\N	pontedera
G844	[1861-03-17,)	Ponte di Legno	BS	\N	ponte di legno
G845	[1861-03-17,1928-09-25)	Ponte di Nossa	BG	\N	ponte di nossa
G846	[1866-11-19,)	Ponte di Piave	TV	\N	ponte di piave
G847	[1928-05-25,1929-10-29)	Pontelezza	CO	\N	pontelezza
G847	[1929-10-29,)	Ponte Lambro	CO	\N	ponte lambro
G848	[1861-03-17,)	Pontelandolfo	BN	\N	pontelandolfo
G849	[1861-03-17,)	Pontelatone	CE	\N	pontelatone
G850	[1866-11-19,)	Pontelongo	PD	\N	pontelongo
G851	[1928-08-07,)	Ponte Nizza	PV	\N	ponte nizza
G852	[1861-03-17,)	Pontenure	PC	\N	pontenure
G853	[1861-03-17,)	Ponteranica	BG	\N	ponteranica
G854	[1861-03-17,1929-05-03)	Pont Saint Martin	AO	\N	pont saint martin
G854	[1929-05-03,1946-01-30)	Ponte San Martino	AO	\N	ponte san martino
G854	[1946-01-30,1977-01-02)	Pont Saint Martin	AO	\N	pont saint martin
G854	[1977-01-02,)	Pont-Saint-Martin	AO	\N	pont saint martin
G855	[1866-11-19,)	Ponte San Nicolò	PD	\N	ponte san nicolo
G856	[1879-06-02,)	Ponte San Pietro	BG	\N	ponte san pietro
G858	[1861-03-17,)	Pontestura	AL	\N	pontestura
G859	[1861-03-17,)	Pontevico	BS	\N	pontevico
G860	[1861-03-17,)	Pontey	AO	\N	pontey
G861	[1861-03-17,)	Ponti	AL	\N	ponti
G862	[1872-01-01,)	Ponti sul Mincio	MN	\N	ponti sul mincio
G863	[1861-03-17,1925-11-30)	Ponticelli	NA	\N	ponticelli
G864	[1882-09-03,)	Pontida	BG	\N	pontida
G865	[1935-07-18,)	Pontinia	LT	\N	pontinia
G866	[1861-03-17,)	Pontinvrea	SV	\N	pontinvrea
G867	[1863-07-13,)	Pontirolo Nuovo	BG	\N	pontirolo nuovo
G869	[1861-03-17,)	Pontoglio	BS	\N	pontoglio
G870	[1861-03-17,)	Pontremoli	MS	\N	pontremoli
G871	[1861-03-17,)	Ponza	LT	\N	ponza
G872	[1863-02-16,)	Ponzano Monferrato	AL	\N	ponzano monferrato
G873	[1862-11-24,)	Ponzano di Fermo	FM	\N	ponzano di fermo
G874	[1872-08-02,)	Ponzano Romano	RM	\N	ponzano romano
G875	[1868-02-14,)	Ponzano Veneto	TV	\N	ponzano veneto
G876	[1861-03-17,1928-09-23)	Ponzate	CO	\N	ponzate
G877	[1861-03-17,)	Ponzone	AL	\N	ponzone
G878	[1861-03-17,)	Popoli	PE	\N	popoli
G879	[1861-03-17,)	Poppi	AR	\N	poppi
G880	[1920-10-16,1928-03-07)	Por	TN	\N	por
G881	[1861-03-17,)	Porano	TR	\N	porano
G882	[1913-07-13,)	Porcari	LU	\N	porcari
G886	[1866-11-19,)	Porcia	PN	\N	porcia
G887	[1871-10-16,)	Stella Cilento	SA	\N	stella cilento
G888	[1866-11-19,)	Pordenone	PN	\N	pordenone
G889	[1861-03-17,)	Porlezza	CO	\N	porlezza
G890	[1861-03-17,)	Pornassio	IM	\N	pornassio
G891	[1866-11-19,)	Porpetto	UD	\N	porpetto
G894	[1861-03-17,)	Portacomaro	AT	\N	portacomaro
G895	[1861-03-17,)	Portalbera	PV	\N	portalbera
G900	[1861-03-17,)	Porte	TO	\N	porte
G901	[1861-03-17,1928-06-30)	Portese	BS	\N	portese
G902	[1861-03-17,)	Portici	NA	\N	portici
G903	[1862-09-08,1928-12-15)	Portico di Caserta	NA	\N	portico di caserta
G903	[1946-04-26,)	Portico di Caserta	CE	\N	portico di caserta
G904	[1884-06-14,)	Portico e San Benedetto	FC	\N	portico e san benedetto
G905	[1861-03-17,)	Portigliola	RC	\N	portigliola
G906	[1863-02-23,)	Porto Ceresio	VA	\N	porto ceresio
G907	[1863-07-13,)	Porto Valtravaglia	VA	\N	porto valtravaglia
G908	[1861-03-17,1862-11-03)	Porto	MI	\N	porto
G908	[1862-11-03,1870-08-03)	Porto d'Adda	MI	\N	porto d adda
G909	[1866-11-19,)	Portobuffolè	TV	\N	portobuffole
G910	[1861-03-17,)	Portocannone	CB	\N	portocannone
G911	[1913-06-27,1938-09-14)	Porto Civitanova	MC	\N	porto civitanova
G912	[1861-03-17,)	Portoferraio	LI	\N	portoferraio
G913	[1861-03-17,)	Portofino	GE	\N	portofino
G914	[1866-11-19,)	Portogruaro	VE	\N	portogruaro
G915	[1921-01-05,1947-09-16)	Portole	PL	\N	portole
G916	[1861-03-17,)	Portomaggiore	FE	\N	portomaggiore
G917	[1866-11-19,)	Porto Mantovano	MN	\N	porto mantovano
G918	[1861-03-17,1923-11-29)	Porto Maurizio	IM	\N	porto maurizio
G919	[1893-01-30,)	Porto Recanati	MC	\N	porto recanati
G920	[1877-12-03,)	Porto San Giorgio	FM	\N	porto san giorgio
G921	[1952-01-01,)	Porto Sant'Elpidio	FM	\N	porto sant elpidio
G922	[1861-03-17,)	Portoscuso	SU	\N	portoscuso
G923	[1873-04-10,)	Porto Tolle	RO	\N	porto tolle
G924	[1861-03-17,)	Porto Torres	SS	\N	porto torres
G925	[1861-03-17,)	Portovenere	SP	\N	portovenere
G926	[1929-01-13,1932-12-18)	Taglio di Porto Viro	RO	\N	taglio di porto viro
G926	[1932-12-18,)	Porto Viro	RO	\N	porto viro
G927	[1861-03-17,)	Portula	BI	\N	portula
G928	[1861-03-17,1927-12-09)	Porzano	BS	\N	porzano
G929	[1861-03-17,)	Posada	NU	\N	posada
G930	[1861-03-17,1928-03-28)	Poscante	BG	\N	poscante
G931	[1866-11-19,)	Posina	VI	\N	posina
G932	[1861-03-17,)	Positano	SA	\N	positano
G933	[1866-11-19,)	Possagno	TV	\N	possagno
G934	[1861-03-17,)	Posta	RI	\N	posta
G935	[1957-04-07,)	Posta Fibreno	FR	\N	posta fibreno
G936	[1920-10-16,)	Postal	BZ	\N	postal
G937	[1861-03-17,)	Postalesio	SO	\N	postalesio
G939	[1861-03-17,)	Postiglione	SA	\N	postiglione
G940	[1861-03-17,)	Postua	VC	\N	postua
G941	[1921-01-05,1935-03-02)	Postumia	TS	\N	postumia
G941	[1935-03-02,1947-09-16)	Postumia Grotte	TS	\N	postumia grotte
G942	[1861-03-17,)	Potenza	PZ	\N	potenza
G943	[1866-11-19,1950-07-20)	Pove	VI	\N	pove
G943	[1950-07-20,)	Pove del Grappa	VI	\N	pove del grappa
G944	[1866-11-19,)	Povegliano	TV	\N	povegliano
G945	[1866-11-19,)	Povegliano Veronese	VR	\N	povegliano veronese
G946	[1921-01-05,1923-04-27)	Povir	TS	\N	povir
G946	[1923-04-27,1927-06-09)	Poverio	TS	\N	poverio
G947	[1861-03-17,)	Poviglio	RE	\N	poviglio
G948	[1920-10-16,1926-10-01)	Povo	TN	\N	povo
G949	[1866-11-19,)	Povoletto	UD	\N	povoletto
G950	[1920-10-16,1956-01-04)	Pozza	TN	\N	pozza
G950	[1956-01-04,2018-01-01)	Pozza di Fassa	TN	\N	pozza di fassa
G951	[1861-03-17,1990-12-15)	Pozzaglia Sabino	RI	\N	pozzaglia sabino
G951	[1990-12-15,)	Pozzaglia Sabina	RI	\N	pozzaglia sabina
G953	[1861-03-17,)	Pozzallo	RG	\N	pozzallo
G954	[1861-03-17,)	Pozzilli	IS	\N	pozzilli
G955	[1862-11-03,)	Pozzo d'Adda	MI	\N	pozzo d adda
G956	[1862-11-07,1929-04-11)	Pozzo Alto	PU	\N	pozzo alto
G957	[1867-09-02,)	Pozzoleone	VI	\N	pozzoleone
G959	[1861-03-17,)	Pozzolengo	BS	\N	pozzolengo
G960	[1861-03-17,)	Pozzol Groppo	AL	\N	pozzol groppo
G961	[1861-03-17,)	Pozzolo Formigaro	AL	\N	pozzolo formigaro
G962	[1861-03-17,)	Pozzomaggiore	SS	\N	pozzomaggiore
G963	[1866-11-19,)	Pozzonovo	PD	\N	pozzonovo
G964	[1861-03-17,)	Pozzuoli	NA	\N	pozzuoli
G965	[1869-01-22,)	Pozzuolo Martesana	MI	\N	pozzuolo martesana
G966	[1867-09-02,)	Pozzuolo del Friuli	UD	\N	pozzuolo del friuli
G967	[1861-03-17,1926-02-06)	Pra	GE	\N	pra
G968	[1861-03-17,)	Pradalunga	BG	\N	pradalunga
G969	[1866-11-19,)	Pradamano	UD	\N	pradamano
G970	[1861-03-17,1940-05-07)	Pradleves	CN	\N	pradleves
G970	[1940-05-07,1956-03-29)	Pradleve	CN	\N	pradleve
G970	[1956-03-29,)	Pradleves	CN	\N	pradleves
G972	[1861-03-17,1935-08-16)	Praduro e Sasso	BO	\N	praduro e sasso
G972	[1935-08-16,1938-04-28)	Sasso Bolognese	BO	\N	sasso bolognese
G972	[1938-04-28,)	Sasso Marconi	BO	\N	sasso marconi
G973	[1861-03-17,)	Pragelato	TO	\N	pragelato
G974	[1861-03-17,)	Pray	BI	\N	pray
G975	[1928-05-12,)	Praia a Mare	CS	\N	praia a mare
G976	[1861-03-17,)	Praiano	SA	\N	praiano
G977	[1861-03-17,)	Pralboino	BS	\N	pralboino
G978	[1895-03-04,1937-06-16)	Praly	TO	\N	praly
G978	[1937-06-16,)	Prali	TO	\N	prali
G979	[1861-03-17,)	Pralormo	TO	\N	pralormo
G980	[1861-03-17,)	Pralungo	BI	\N	pralungo
G981	[1866-11-19,)	Pramaggiore	VE	\N	pramaggiore
G982	[1861-03-17,)	Pramollo	TO	\N	pramollo
G983	[1861-03-17,1928-09-25)	Prandaglio	BS	\N	prandaglio
G984	[1920-10-16,1929-04-12)	Pranzo	TN	\N	pranzo
G985	[1861-03-17,)	Prarolo	VC	\N	prarolo
G986	[1861-03-17,)	Prarostino	TO	\N	prarostino
G987	[1861-03-17,)	Prasco	AL	\N	prasco
G988	[1861-03-17,1928-09-26)	Prascorsano	AO	\N	prascorsano
G988	[1948-01-15,)	Prascorsano	TO	\N	prascorsano
G989	[1920-10-16,2015-01-01)	Praso	TN	\N	praso
G990	[1863-02-06,)	Prata di Principato Ultra	AV	\N	prata di principato ultra
G991	[1898-04-15,)	Prata Sannita	CE	\N	prata sannita
G992	[1863-05-06,)	Prata d'Ansidonia	AQ	\N	prata d ansidonia
G993	[1863-07-13,)	Prata Camportaccio	SO	\N	prata camportaccio
G994	[1871-01-01,)	Prata di Pordenone	PN	\N	prata di pordenone
G995	[1907-03-08,)	Pratella	CE	\N	pratella
G996	[1920-10-16,1931-12-07)	Prati	BZ	\N	prati
G997	[1861-03-17,)	Pratiglione	TO	\N	pratiglione
G999	[1863-04-13,1932-02-18)	Prato in Toscana	FI	\N	prato in toscana
G999	[1932-02-18,)	Prato	PO	\N	prato
H001	[1863-04-23,)	Prato Sesia	NO	\N	prato sesia
H002	[1867-09-02,)	Prato Carnico	UD	\N	prato carnico
H003	[1920-10-16,1928-12-10)	Prato alla Drava	BZ	\N	prato alla drava
H004	[1920-10-16,1929-05-14)	Prato di Venosta	BZ	\N	prato di venosta
H004	[1929-05-14,1953-05-23)	Prato allo Stelvio	BZ	\N	prato allo stelvio
H004	[1953-05-23,1954-07-17)	Prato Venosta	BZ	\N	prato venosta
H004	[1954-07-17,)	Prato allo Stelvio	BZ	\N	prato allo stelvio
H006	[1862-10-24,)	Pratola Serra	AV	\N	pratola serra
H007	[1863-05-06,)	Pratola Peligna	AQ	\N	pratola peligna
H008	[1861-03-17,2014-01-01)	Pratovecchio	AR	\N	pratovecchio
H009	[1929-03-12,1934-09-28)	Pratovecchio Stia	AR	\N	pratovecchio stia
H010	[1866-11-19,)	Pravisdomini	PN	\N	pravisdomini
H011	[1861-03-17,)	Prazzo	CN	\N	prazzo
H012	[1920-10-16,1928-04-04)	Prè	TN	\N	pre
H013	[1861-03-17,1911-08-03)	Precacore	RC	\N	precacore
H013	[1911-08-03,)	Samo	RC	\N	samo
H014	[1866-11-19,)	Precenicco	UD	\N	precenicco
H015	[1861-03-17,)	Preci	PG	\N	preci
H016	[1861-03-17,1920-07-16)	Precotto	MI	\N	precotto
H017	[1861-03-17,1927-03-16)	Predappio	FC	\N	predappio
H017	[1927-03-16,1936-03-25)	Predappio Nuova	FC	\N	predappio nuova
H017	[1936-03-25,)	Predappio	FC	\N	predappio
H018	[1920-10-16,)	Predazzo	TN	\N	predazzo
H019	[1920-10-16,1923-04-27)	San Valentino in Predoi	TN	\N	san valentino in predoi
H019	[1923-04-27,)	Predoi	BZ	\N	predoi
H020	[1861-03-17,)	Predore	BG	\N	predore
H021	[1861-03-17,)	Predosa	AL	\N	predosa
H022	[1866-11-19,)	Preganziol	TV	\N	preganziol
H023	[1920-10-16,1925-09-15)	Pregasina	TN	\N	pregasina
H024	[1920-10-16,1928-10-30)	Preghena	TN	\N	preghena
H025	[1861-03-17,1928-03-08)	Preglia	NO	\N	preglia
H026	[1861-03-17,1901-01-26)	Pregnana	MI	\N	pregnana
H026	[1901-01-26,)	Pregnana Milanese	MI	\N	pregnana milanese
H027	[1861-03-17,)	Prelà	IM	\N	prela
H028	[1861-03-17,)	Premana	LC	\N	premana
H029	[1870-01-02,)	Premariacco	UD	\N	premariacco
H030	[1861-03-17,)	Premeno	VB	\N	premeno
H033	[1861-03-17,)	Premia	VB	\N	premia
H034	[1861-03-17,)	Premilcuore	FC	\N	premilcuore
H035	[1920-10-16,1928-03-13)	Premione	TN	\N	premione
H036	[1861-03-17,)	Premolo	BG	\N	premolo
H037	[1861-03-17,1960-02-13)	Premosello	NO	\N	premosello
H037	[1960-02-13,)	Premosello-Chiovenda	VB	\N	premosello chiovenda
H038	[1866-11-19,)	Preone	UD	\N	preone
H039	[1920-10-16,2016-01-01)	Preore	TN	\N	preore
H040	[1878-11-23,)	Prepotto	UD	\N	prepotto
H042	[1861-03-17,1939-10-21)	Pre Saint Didier	AO	\N	pre saint didier
H042	[1939-10-21,1946-01-30)	San Desiderio Terme	AO	\N	san desiderio terme
H042	[1946-01-30,1977-01-02)	Pre Saint Didier	AO	\N	pre saint didier
H042	[1977-01-02,)	Pre-Saint-Didier	AO	\N	pre saint didier
H043	[1861-03-17,)	Preseglie	BS	\N	preseglie
H044	[1861-03-17,1928-11-10)	Presegno	BS	\N	presegno
H045	[1878-08-02,)	Presenzano	CE	\N	presenzano
H046	[1879-06-02,)	Presezzo	BG	\N	presezzo
H047	[1861-03-17,2019-05-15)	Presicce	LE	\N	presicce
H048	[1879-04-11,)	Pressana	VR	\N	pressana
H049	[1920-10-16,1928-09-06)	Presson	TN	\N	presson
H050	[1861-03-17,2016-04-24)	Prestine	BS	\N	prestine
H052	[1861-03-17,)	Pretoro	CH	\N	pretoro
H053	[1861-03-17,1927-09-21)	Preturo	AQ	\N	preturo
H054	[1921-01-05,1923-04-27)	Pervacina	UD	\N	pervacina
H054	[1923-04-27,1928-04-17)	Prevacina	GO	\N	prevacina
H055	[1928-08-15,)	Prevalle	BS	\N	prevalle
H056	[1861-03-17,)	Prezza	AQ	\N	prezza
H057	[1920-10-16,2016-01-01)	Prezzo	TN	\N	prezzo
H058	[1861-03-17,1928-09-26)	Priacco	AO	\N	priacco
H059	[1861-03-17,)	Priero	CN	\N	priero
H060	[1929-03-26,1947-03-31)	Priero Montezemolo	CN	\N	priero montezemolo
H061	[1862-12-29,)	Prignano sulla Secchia	MO	\N	prignano sulla secchia
H062	[1862-12-29,)	Prignano Cilento	SA	\N	prignano cilento
H063	[1861-03-17,)	Primaluna	LC	\N	primaluna
H064	[1921-01-05,1947-09-16)	Primano	FU	\N	primano
H065	[1861-03-17,1929-04-14)	Primeglio Schierano	AL	\N	primeglio schierano
H066	[1927-11-24,1947-01-25)	Primiero	TN	\N	primiero
H067	[1920-10-16,1928-12-14)	Priò	TN	\N	prio
H068	[1861-03-17,)	Priocca	CN	\N	priocca
H069	[1861-03-17,)	Priola	CN	\N	priola
H070	[1861-03-17,)	Prizzi	PA	\N	prizzi
H071	[1871-01-15,)	Proceno	VT	\N	proceno
H072	[1861-03-17,)	Procida	NA	\N	procida
H073	[1861-03-17,)	Propata	GE	\N	propata
H074	[1861-03-17,)	Proserpio	CO	\N	proserpio
H076	[1871-01-15,)	Prossedi	LT	\N	prossedi
H077	[1928-06-14,1929-01-02)	Provaglio	BS	\N	provaglio
H077	[1929-01-02,)	Provaglio Val Sabbia	BS	\N	provaglio val sabbia
H078	[1861-03-17,)	Provaglio d'Iseo	BS	\N	provaglio d iseo
H079	[1861-03-17,1928-06-15)	Provaglio sopra	BS	\N	provaglio sopra
H080	[1861-03-17,1928-06-15)	Provaglio sotto	BS	\N	provaglio sotto
H081	[1920-10-16,1928-09-07)	Proves	TN	\N	proves
H081	[1948-03-14,)	Proves	BZ	\N	proves
H082	[1861-03-17,1928-08-14)	Provezze	BS	\N	provezze
H083	[1861-03-17,)	Provvidenti	CB	\N	provvidenti
H084	[1866-11-19,1929-01-25)	Prun	VR	\N	prun
H085	[1861-03-17,)	Prunetto	CN	\N	prunetto
H086	[1861-03-17,1971-11-05)	Puegnago	BS	\N	puegnago
H086	[1971-11-05,)	Puegnago del Garda	BS	\N	puegnago del garda
H087	[1948-07-11,)	Puglianello	BN	\N	puglianello
H088	[1861-03-17,)	Pula	CA	\N	pula
H089	[1929-01-24,)	Pulfero	UD	\N	pulfero
H090	[1861-03-17,)	Pulsano	TA	\N	pulsano
H091	[1861-03-17,)	Pumenengo	BG	\N	pumenengo
H092	[1866-11-19,2016-02-23)	Puos d'Alpago	BL	\N	puos d alpago
H093	[1861-03-17,1927-06-10)	Puria	CO	\N	puria
H094	[1861-03-17,)	Pusiano	CO	\N	pusiano
H095	[1861-03-17,)	Putifigari	SS	\N	putifigari
H096	[1861-03-17,)	Putignano	BA	\N	putignano
H097	[1861-03-17,)	Quadrelle	AV	\N	quadrelle
H098	[1861-03-17,)	Quadri	CH	\N	quadri
H099	[1861-03-17,1928-04-15)	Quaglietta	AV	\N	quaglietta
H100	[1861-03-17,1929-04-13)	Quagliuzzo	AO	\N	quagliuzzo
H100	[1947-10-11,)	Quagliuzzo	TO	\N	quagliuzzo
H101	[1861-03-17,)	Qualiano	NA	\N	qualiano
H102	[1861-03-17,)	Quaranti	AT	\N	quaranti
H103	[1861-03-17,2019-01-01)	Quaregna	BI	\N	quaregna
H104	[1861-03-17,)	Quargnento	AL	\N	quargnento
H105	[1928-03-07,1947-10-02)	Quarna	NO	\N	quarna
H106	[1861-03-17,1992-05-23)	Quarna sopra	NO	\N	quarna sopra
H106	[1992-05-23,)	Quarna Sopra	VB	\N	quarna sopra
H107	[1861-03-17,1992-05-23)	Quarna sotto	NO	\N	quarna sotto
H107	[1992-05-23,)	Quarna Sotto	VB	\N	quarna sotto
H108	[1861-03-17,)	Quarona	VC	\N	quarona
H109	[1861-03-17,1959-10-03)	Tizzana	PT	\N	tizzana
H109	[1959-10-03,)	Quarrata	PT	\N	quarrata
H110	[1861-03-17,1929-04-12)	Quart	AO	\N	quart
H110	[1929-04-12,1946-01-30)	Quarto Praetoria	AO	\N	quarto praetoria
H110	[1946-01-30,)	Quart	AO	\N	quart
H111	[1861-03-17,1928-06-27)	Quarti	AL	\N	quarti
H112	[1861-03-17,1869-02-12)	Quartiano	MI	\N	quartiano
H114	[1948-03-11,)	Quarto	NA	\N	quarto
H115	[1861-03-17,1911-03-19)	Quarto al Mare	GE	\N	quarto al mare
H115	[1911-03-19,1926-02-06)	Quarto dei Mille	GE	\N	quarto dei mille
H117	[1866-11-19,1946-10-10)	San Michele del Quarto	VE	\N	san michele del quarto
H117	[1946-10-10,)	Quarto d'Altino	VE	\N	quarto d altino
H118	[1862-09-29,)	Quartu Sant'Elena	CA	\N	quartu sant elena
H119	[1861-03-17,1928-05-12)	Quartucciu	CA	\N	quartucciu
H119	[1983-02-15,)	Quartucciu	CA	\N	quartucciu
H120	[1861-03-17,1929-03-03)	Quassolo	AO	\N	quassolo
H120	[1954-08-24,)	Quassolo	TO	\N	quassolo
H121	[1861-03-17,)	Quattordio	AL	\N	quattordio
H122	[1872-03-03,)	Quattro Castella	RE	\N	quattro castella
H123	[1883-03-30,2014-02-04)	Virgilio	MN	\N	virgilio
H124	[1866-11-19,2013-12-28)	Quero	BL	\N	quero
H125	[1920-10-16,1928-10-30)	Quetta	TN	\N	quetta
H126	[1861-03-17,)	Quiliano	SV	\N	quiliano
H127	[1861-03-17,)	Quincinetto	TO	\N	quincinetto
H128	[1861-03-17,)	Quindici	AV	\N	quindici
H129	[1866-11-19,)	Quingentole	MN	\N	quingentole
H130	[1861-03-17,)	Quintano	CR	\N	quintano
H131	[1868-02-14,)	Quinto di Treviso	TV	\N	quinto di treviso
H132	[1864-11-07,)	Quinto Vercellese	VC	\N	quinto vercellese
H133	[1867-08-26,1927-05-12)	Quinto di Valpantena	VR	\N	quinto di valpantena
H134	[1867-09-02,)	Quinto Vicentino	VI	\N	quinto vicentino
H135	[1861-03-17,1926-02-06)	Quinto al Mare	GE	\N	quinto al mare
H139	[1861-03-17,1928-07-28)	Quinzanello	BS	\N	quinzanello
H140	[1862-11-07,)	Quinzano d'Oglio	BS	\N	quinzano d oglio
H142	[1867-08-26,1927-02-16)	Quinzano Veronese	VR	\N	quinzano veronese
H143	[1866-11-19,)	Quistello	MN	\N	quistello
H145	[1861-03-17,2016-01-01)	Quittengo	BI	\N	quittengo
H146	[1920-10-16,)	Rabbi	TN	\N	rabbi
H147	[1861-03-17,)	Racale	LE	\N	racale
H148	[1861-03-17,)	Racalmuto	AG	\N	racalmuto
H149	[1866-11-19,1928-05-02)	Raccolana	UD	\N	raccolana
H150	[1861-03-17,)	Racconigi	CN	\N	racconigi
H151	[1861-03-17,)	Raccuja	ME	\N	raccuja
H152	[1920-10-16,1923-04-27)	Racignes	TN	\N	racignes
H152	[1923-04-27,)	Racines	BZ	\N	racines
H153	[1861-03-17,1911-06-14)	Radda	SI	\N	radda
H153	[1911-06-14,)	Radda in Chianti	SI	\N	radda in chianti
H154	[1861-03-17,)	Raddusa	CT	\N	raddusa
H155	[1861-03-17,1928-03-27)	Radicena	RC	\N	radicena
H156	[1861-03-17,)	Radicofani	SI	\N	radicofani
H157	[1861-03-17,)	Radicondoli	SI	\N	radicondoli
H158	[1861-03-17,1928-09-26)	Raffa	BS	\N	raffa
H159	[1892-07-18,)	Raffadali	AG	\N	raffadali
H161	[1866-11-19,)	Ragogna	UD	\N	ragogna
H162	[1920-10-16,2016-01-01)	Ragoli	TN	\N	ragoli
H163	[1865-12-25,)	Ragusa	RG	\N	ragusa
H164	[1865-12-25,1922-04-08)	Ragusa Inferiore	SR	\N	ragusa inferiore
H164	[1922-04-08,1927-01-13)	Ragusa Ibla	RG	\N	ragusa ibla
H165	[1862-12-29,)	Ruviano	CE	\N	ruviano
H166	[1861-03-17,)	Raiano	AQ	\N	raiano
H167	[1920-10-16,1923-04-27)	Raissa	TN	\N	raissa
H167	[1923-04-27,1928-04-05)	Riscone	BZ	\N	riscone
H168	[1861-03-17,)	Ramacca	CT	\N	ramacca
H169	[1866-11-19,1927-07-27)	Ramo di Palo	RO	\N	ramo di palo
H170	[1861-03-17,1928-02-23)	Ramponio	CO	\N	ramponio
H171	[1928-02-23,2017-01-01)	Ramponio Verna	CO	\N	ramponio verna
H172	[1863-02-23,1924-01-12)	Rancio di Lecco	CO	\N	rancio di lecco
H173	[1863-02-23,)	Rancio Valcuvia	VA	\N	rancio valcuvia
H174	[1861-03-17,)	Ranco	VA	\N	ranco
H175	[1861-03-17,)	Randazzo	CT	\N	randazzo
H176	[1861-03-17,)	Ranica	BG	\N	ranica
H177	[1861-03-17,)	Ranzanico	BG	\N	ranzanico
H178	[1921-01-05,1947-09-16)	Ranziano	GO	\N	ranziano
H179	[1861-03-17,1929-01-25)	Ranzi Pietra	SV	\N	ranzi pietra
H180	[1861-03-17,)	Ranzo	IM	\N	ranzo
H181	[1920-10-16,1928-04-19)	Ranzo	TN	\N	ranzo
H182	[1861-03-17,)	Rapagnano	FM	\N	rapagnano
H183	[1861-03-17,)	Rapallo	GE	\N	rapallo
H184	[1861-03-17,)	Rapino	CH	\N	rapino
H185	[1861-03-17,1949-09-09)	Rapolano	SI	\N	rapolano
H185	[1949-09-09,)	Rapolano Terme	SI	\N	rapolano terme
H186	[1861-03-17,)	Rapolla	PZ	\N	rapolla
H187	[1861-03-17,)	Rapone	PZ	\N	rapone
H188	[1861-03-17,)	Rassa	VC	\N	rassa
H189	[1955-03-02,)	Rasun-Anterselva	BZ	\N	rasun anterselva
H190	[1920-10-16,1928-10-18)	Rasun di sopra	BZ	\N	rasun di sopra
H191	[1920-10-16,1928-10-18)	Rasun di sotto	BZ	\N	rasun di sotto
H192	[1861-03-17,)	Rasura	SO	\N	rasura
H193	[1921-01-05,1924-10-31)	Retacevo in Monte	FU	\N	retacevo in monte
H194	[1861-03-17,)	Ravanusa	AG	\N	ravanusa
H195	[1861-03-17,)	Ravarino	MO	\N	ravarino
H196	[1866-11-19,)	Ravascletto	UD	\N	ravascletto
H197	[1864-01-29,1928-02-06)	Ravellino	CO	\N	ravellino
H198	[1861-03-17,)	Ravello	SA	\N	ravello
H199	[1861-03-17,)	Ravenna	RA	\N	ravenna
H200	[1866-11-19,)	Raveo	UD	\N	raveo
H201	[1920-10-16,1926-10-01)	Ravina	TN	\N	ravina
H202	[1861-03-17,)	Raviscanina	CE	\N	raviscanina
H203	[1861-03-17,)	Re	VB	\N	re
H204	[1861-03-17,)	Rea	PV	\N	rea
H205	[1861-03-17,)	Realmonte	AG	\N	realmonte
H206	[1867-09-02,)	Reana del Rojale	UD	\N	reana del rojale
H207	[1861-03-17,)	Reano	TO	\N	reano
H208	[1861-03-17,1937-05-18)	Rebbio	CO	\N	rebbio
H210	[1861-03-17,)	Recale	CE	\N	recale
H211	[1893-01-30,)	Recanati	MC	\N	recanati
H212	[1861-03-17,)	Recco	GE	\N	recco
H213	[1861-03-17,)	Recetto	NO	\N	recetto
H214	[1866-11-19,1934-03-14)	Recoaro	VI	\N	recoaro
H214	[1934-03-14,)	Recoaro Terme	VI	\N	recoaro terme
H216	[1866-07-02,)	Redavalle	PV	\N	redavalle
H217	[1861-03-17,1927-03-12)	Redona	BG	\N	redona
H218	[1868-07-01,)	Redondesco	MN	\N	redondesco
H219	[1861-03-17,)	Refrancore	AT	\N	refrancore
H220	[1889-08-16,)	Refrontolo	TV	\N	refrontolo
H221	[1861-03-17,)	Regalbuto	EN	\N	regalbuto
H222	[1861-03-17,)	Reggello	FI	\N	reggello
H223	[1862-10-20,)	Reggio nell'Emilia	RE	\N	reggio nell emilia
H224	[1865-12-25,)	Reggio di Calabria	RC	\N	reggio di calabria
H225	[1861-03-17,)	Reggiolo	RE	\N	reggiolo
H227	[1861-03-17,)	Reino	BN	\N	reino
H228	[1861-03-17,)	Reitano	ME	\N	reitano
H229	[1866-11-19,)	Remanzacco	UD	\N	remanzacco
H230	[1928-01-22,)	Remedello	BS	\N	remedello
H231	[1861-03-17,1928-01-22)	Remedello sopra	BS	\N	remedello sopra
H232	[1861-03-17,1928-01-22)	Remedello sotto	BS	\N	remedello sotto
H233	[1861-03-17,)	Renate	MB	\N	renate
H234	[1929-04-11,1956-04-08)	Renate Veduggio	MI	\N	renate veduggio
H235	[1861-03-17,)	Rende	CS	\N	rende
H236	[1920-10-16,)	Renon	BZ	\N	renon
H238	[1866-11-19,)	Resana	TV	\N	resana
H239	[1861-03-17,1869-03-11)	Rescalda	MI	\N	rescalda
H240	[1869-03-11,)	Rescaldina	MI	\N	rescaldina
H241	[1920-10-16,1923-04-27)	Resia All'Adige	TN	\N	resia all adige
H241	[1923-04-27,1928-06-16)	Resia	BZ	\N	resia
H242	[1866-11-19,)	Resia	UD	\N	resia
H243	[1861-03-17,1969-03-30)	Resina	NA	\N	resina
H243	[1969-03-30,)	Ercolano	NA	\N	ercolano
H244	[1866-11-19,)	Resiutta	UD	\N	resiutta
H245	[1861-03-17,)	Resuttano	CL	\N	resuttano
H246	[1861-03-17,)	Retorbido	PV	\N	retorbido
H247	[1861-03-17,)	Revello	CN	\N	revello
H248	[1866-11-19,2018-01-01)	Revere	MN	\N	revere
H249	[1920-10-16,1929-02-14)	Reviano Folas	TN	\N	reviano folas
H250	[1863-02-16,)	Revigliasco d'Asti	AT	\N	revigliasco d asti
H251	[1863-01-05,1928-12-30)	Revigliasco Torinese	TO	\N	revigliasco torinese
H253	[1868-07-28,)	Revine Lago	TV	\N	revine lago
H254	[1920-10-16,2020-01-01)	Revò	TN	\N	revo
H255	[1861-03-17,)	Rezzago	CO	\N	rezzago
H256	[1861-03-17,)	Rezzato	BS	\N	rezzato
H257	[1861-03-17,)	Rezzo	IM	\N	rezzo
H258	[1918-05-13,)	Rezzoaglio	GE	\N	rezzoaglio
H259	[1928-06-30,1929-04-11)	Rezzo Cavargna	CO	\N	rezzo cavargna
H259	[1929-04-11,)	Val Rezzo	CO	\N	val rezzo
H260	[1861-03-17,1928-08-12)	Rezzonico	CO	\N	rezzonico
H261	[1928-05-12,1939-10-21)	Rhemes	AO	\N	rhemes
H261	[1939-10-21,1946-01-30)	Val di Rema	AO	\N	val di rema
H261	[1946-01-30,1946-03-10)	Rhemes	AO	\N	rhemes
H262	[1861-03-17,1977-01-02)	Rhemes Notre Dame	AO	\N	rhemes notre dame
H262	[1977-01-02,)	Rhemes-Notre-Dame	AO	\N	rhemes notre dame
H263	[1861-03-17,1977-01-02)	Rhemes Saint Georges	AO	\N	rhemes saint georges
H263	[1977-01-02,)	Rhemes-Saint-Georges	AO	\N	rhemes saint georges
H264	[1861-03-17,)	Rho	MI	\N	rho
H265	[1861-03-17,)	Riace	RC	\N	riace
H266	[1861-03-17,)	Rialto	SV	\N	rialto
H267	[1871-01-15,)	Riano	RM	\N	riano
H268	[1861-03-17,)	Riardo	CE	\N	riardo
H269	[1861-03-17,)	Ribera	AG	\N	ribera
H270	[1861-03-17,)	Ribordone	TO	\N	ribordone
H271	[1861-03-17,)	Ricadi	VV	\N	ricadi
H272	[1861-03-17,)	Ricaldone	AL	\N	ricaldone
H273	[1861-03-17,)	Riccia	CB	\N	riccia
H274	[1922-12-02,)	Riccione	RN	\N	riccione
H275	[1863-04-23,)	Riccò del Golfo di Spezia	SP	\N	ricco del golfo di spezia
H276	[1869-05-17,)	Ricengo	CR	\N	ricengo
H277	[1861-03-17,)	Ricigliano	SA	\N	ricigliano
H278	[1861-03-17,1928-05-01)	Riclaretto	TO	\N	riclaretto
H279	[1920-10-16,1928-04-13)	Ridanna	BZ	\N	ridanna
H280	[1866-11-19,1952-03-28)	Riese	TV	\N	riese
H280	[1952-03-28,)	Riese Pio X	TV	\N	riese pio x
H281	[1861-03-17,)	Riesi	CL	\N	riesi
H282	[1875-03-05,)	Rieti	RI	\N	rieti
H283	[1921-01-05,1923-04-27)	Reifemberg	UD	\N	reifemberg
H283	[1923-04-27,1947-09-16)	Rifembergo	GO	\N	rifembergo
H284	[1920-10-16,)	Rifiano	BZ	\N	rifiano
H285	[1861-03-17,)	Rifreddo	CN	\N	rifreddo
H286	[1863-04-13,)	Rignano sull'Arno	FI	\N	rignano sull arno
H287	[1862-11-10,)	Rignano Garganico	FG	\N	rignano garganico
H288	[1873-02-17,)	Rignano Flaminio	RM	\N	rignano flaminio
H289	[1866-11-19,)	Rigolato	UD	\N	rigolato
H290	[1861-03-17,1927-11-21)	Rigosa	BG	\N	rigosa
H291	[1861-03-17,2018-01-01)	Rima San Giuseppe	VC	\N	rima san giuseppe
H292	[1861-03-17,2018-01-01)	Rimasco	VC	\N	rimasco
H293	[1861-03-17,)	Rimella	VC	\N	rimella
H294	[1861-03-17,)	Rimini	RN	\N	rimini
H295	[1920-10-16,1923-04-27)	Rinna	TN	\N	rinna
H295	[1923-04-27,1929-02-15)	Rina	BZ	\N	rina
H296	[1861-03-17,1928-12-01)	Rinco	AL	\N	rinco
H297	[1882-06-05,2018-01-01)	Rio nell'Elba	LI	\N	rio nell elba
H298	[1864-03-11,)	Rio Saliceto	RE	\N	rio saliceto
H299	[1920-10-16,)	Rio di Pusteria	BZ	\N	rio di pusteria
H300	[1871-01-15,)	Riofreddo	RM	\N	riofreddo
H301	[1861-03-17,1933-09-08)	Riola	CA	\N	riola
H301	[1933-09-08,)	Riola Sardo	OR	\N	riola sardo
H302	[1861-03-17,1915-02-05)	Riolo	RA	\N	riolo
H302	[1915-02-05,1957-04-24)	Riolo dei Bagni	RA	\N	riolo dei bagni
H302	[1957-04-24,)	Riolo Terme	RA	\N	riolo terme
H303	[1861-03-17,)	Riolunato	MO	\N	riolunato
H304	[1871-06-01,)	Riomaggiore	SP	\N	riomaggiore
H305	[1882-06-05,2018-01-01)	Rio Marina	LI	\N	rio marina
H306	[1920-10-16,1928-05-30)	Riomolino	BZ	\N	riomolino
H307	[1884-08-23,)	Rionero in Vulture	PZ	\N	rionero in vulture
H308	[1864-03-11,)	Rionero Sannitico	IS	\N	rionero sannitico
H311	[1861-03-17,)	Ripabottoni	CB	\N	ripabottoni
H312	[1861-03-17,)	Ripacandida	PZ	\N	ripacandida
H313	[1861-03-17,1989-08-16)	Ripalimosano	CB	\N	ripalimosano
H313	[1989-08-16,)	Ripalimosani	CB	\N	ripalimosani
H314	[1861-03-17,)	Ripalta Arpina	CR	\N	ripalta arpina
H315	[1928-05-29,)	Ripalta Cremasca	CR	\N	ripalta cremasca
H316	[1861-03-17,)	Ripalta Guerina	CR	\N	ripalta guerina
H317	[1875-04-01,1928-05-30)	Ripalta Nuova	CR	\N	ripalta nuova
H319	[1892-06-20,)	Riparbella	PI	\N	riparbella
H320	[1861-03-17,)	Ripa Teatina	CH	\N	ripa teatina
H321	[1861-03-17,)	Ripatransone	AP	\N	ripatransone
H322	[1861-03-17,2014-01-01)	Ripe	AN	\N	ripe
H323	[1861-03-17,)	Ripe San Ginesio	MC	\N	ripe san ginesio
H324	[1871-01-15,)	Ripi	FR	\N	ripi
H325	[1861-03-17,)	Riposto	CT	\N	riposto
H326	[1861-03-17,)	Rittana	CN	\N	rittana
H327	[1867-05-18,1964-06-27)	Rivamonte	BL	\N	rivamonte
H327	[1964-06-27,)	Rivamonte Agordino	BL	\N	rivamonte agordino
H328	[1862-11-10,)	Riva Ligure	IM	\N	riva ligure
H329	[1862-12-29,2019-01-01)	Riva Valdobbia	VC	\N	riva valdobbia
H330	[1920-10-16,1969-12-24)	Riva	TN	\N	riva
H330	[1969-12-24,)	Riva del Garda	TN	\N	riva del garda
H331	[1861-03-17,)	Riva di Solto	BG	\N	riva di solto
H332	[1920-10-16,1923-04-27)	Riva in Valle	TN	\N	riva in valle
H332	[1923-04-27,1929-02-09)	Riva di Tures	BZ	\N	riva di tures
H333	[1861-03-17,)	Rivalba	TO	\N	rivalba
H334	[1863-02-16,)	Rivalta Bormida	AL	\N	rivalta bormida
H335	[1890-10-07,)	Rivalta di Torino	TO	\N	rivalta di torino
H336	[1861-03-17,2009-07-30)	Rivanazzano	PV	\N	rivanazzano
H336	[2009-07-30,)	Rivanazzano Terme	PV	\N	rivanazzano terme
H337	[1861-03-17,)	Riva Presso Chieri	TO	\N	riva presso chieri
H338	[1861-03-17,)	Rivara	TO	\N	rivara
H339	[1869-10-11,1926-02-06)	Rivarolo Ligure	GE	\N	rivarolo ligure
H340	[1863-01-05,)	Rivarolo Canavese	TO	\N	rivarolo canavese
H341	[1915-04-16,)	Rivarolo del Re ed Uniti	CR	\N	rivarolo del re ed uniti
H342	[1868-07-01,1907-07-15)	Rivarolo Fuori	MN	\N	rivarolo fuori
H342	[1907-07-15,)	Rivarolo Mantovano	MN	\N	rivarolo mantovano
H343	[1861-03-17,)	Rivarone	AL	\N	rivarone
H344	[1861-03-17,)	Rivarossa	TO	\N	rivarossa
H345	[1928-03-07,1954-09-19)	Riva Santo Stefano	IM	\N	riva santo stefano
H346	[1861-03-17,)	Rive	VC	\N	rive
H347	[1866-11-19,)	Rive d'Arcano	UD	\N	rive d arcano
H348	[1861-03-17,)	Rivello	PZ	\N	rivello
H349	[1861-03-17,1928-03-06)	Rivera	TO	\N	rivera
H350	[1861-03-17,)	Rivergaro	PC	\N	rivergaro
H351	[1928-04-03,1970-03-18)	Riviera d'Adda	BG	\N	riviera d adda
H352	[1866-11-19,2014-01-01)	Rivignano	UD	\N	rivignano
H353	[1861-03-17,)	Rivisondoli	AQ	\N	rivisondoli
H354	[1861-03-17,)	Rivodutri	RI	\N	rivodutri
H355	[1871-08-01,)	Rivoli	TO	\N	rivoli
H356	[1867-08-26,)	Rivoli Veronese	VR	\N	rivoli veronese
H357	[1863-08-10,)	Rivolta d'Adda	CR	\N	rivolta d adda
H358	[1861-03-17,1926-09-17)	Rivoltella	BS	\N	rivoltella
H359	[1861-03-17,)	Rizziconi	RC	\N	rizziconi
H360	[1909-01-23,2019-01-01)	Ro	FE	\N	ro
H361	[1869-05-11,)	Roana	VI	\N	roana
H362	[1861-03-17,)	Roaschia	CN	\N	roaschia
H363	[1861-03-17,)	Roascio	CN	\N	roascio
H364	[1861-03-17,1927-11-24)	Roasenda	VC	\N	roasenda
H364	[1927-11-24,)	Rovasenda	VC	\N	rovasenda
H365	[1861-03-17,)	Roasio	VC	\N	roasio
H366	[1861-03-17,1928-12-31)	Roatto	AL	\N	roatto
H366	[1947-06-23,)	Roatto	AT	\N	roatto
H367	[1861-03-17,)	Robassomero	TO	\N	robassomero
H369	[1861-03-17,)	Robbio	PV	\N	robbio
H371	[1870-08-02,)	Robecchetto con Induno	MI	\N	robecchetto con induno
H372	[1862-12-19,)	Robecco d'Oglio	CR	\N	robecco d oglio
H373	[1870-08-02,)	Robecco sul Naviglio	MI	\N	robecco sul naviglio
H375	[1877-03-09,)	Robecco Pavese	PV	\N	robecco pavese
H376	[1861-03-17,)	Robella	AT	\N	robella
H377	[1861-03-17,)	Robilante	CN	\N	robilante
H378	[1861-03-17,1940-05-07)	Roburent	CN	\N	roburent
H378	[1940-05-07,1952-09-12)	Roburento	CN	\N	roburento
H378	[1952-09-12,)	Roburent	CN	\N	roburent
H379	[1877-12-21,)	Rocca Pietore	BL	\N	rocca pietore
H380	[1863-04-10,)	Roccavaldina	ME	\N	roccavaldina
H381	[1862-12-29,1929-03-02)	Rocca Pietra	VC	\N	rocca pietra
H382	[1861-03-17,)	Roccabascerana	AV	\N	roccabascerana
H383	[1861-03-17,)	Roccabernarda	KR	\N	roccabernarda
H384	[1861-03-17,)	Roccabianca	PR	\N	roccabianca
H385	[1861-03-17,)	Roccabruna	CN	\N	roccabruna
H386	[1884-05-02,)	Rocca Canavese	TO	\N	rocca canavese
H387	[1871-01-15,)	Rocca Canterano	RM	\N	rocca canterano
H388	[1861-03-17,1929-03-24)	Roccacaramanico	PE	\N	roccacaramanico
H389	[1861-03-17,)	Roccacasale	AQ	\N	roccacasale
H390	[1882-03-17,)	Roccafluvione	AP	\N	roccafluvione
H391	[1861-03-17,)	Rocca Cigliè	CN	\N	rocca ciglie
H392	[1861-03-17,)	Rocca d'Arazzo	AT	\N	rocca d arazzo
H393	[1861-03-17,)	Rocca d'Arce	FR	\N	rocca d arce
H394	[1861-03-17,)	Roccadaspide	SA	\N	roccadaspide
H395	[1861-03-17,)	Rocca de' Baldi	CN	\N	rocca de baldi
H396	[1861-03-17,)	Rocca de' Giorgi	PV	\N	rocca de giorgi
H397	[1927-11-13,1956-05-21)	Rocca del Colle	BG	\N	rocca del colle
H398	[1861-03-17,)	Rocca d'Evandro	CE	\N	rocca d evandro
H399	[1908-01-22,)	Rocca di Botte	AQ	\N	rocca di botte
H400	[1861-03-17,)	Rocca di Cambio	AQ	\N	rocca di cambio
H401	[1909-07-22,)	Rocca di Cave	RM	\N	rocca di cave
H402	[1861-03-17,)	Rocca di Mezzo	AQ	\N	rocca di mezzo
H403	[1863-05-06,)	Rocca di Neto	KR	\N	rocca di neto
H404	[1871-01-15,)	Rocca di Papa	RM	\N	rocca di papa
H405	[1861-03-17,)	Roccafiorita	ME	\N	roccafiorita
H406	[1863-01-26,)	Roccaforte Ligure	AL	\N	roccaforte ligure
H407	[1862-12-19,)	Roccaforte Mondovì	CN	\N	roccaforte mondovi
H408	[1864-06-23,)	Roccaforte del Greco	RC	\N	roccaforte del greco
H409	[1861-03-17,)	Roccaforzata	TA	\N	roccaforzata
H410	[1861-03-17,)	Roccafranca	BS	\N	roccafranca
H411	[1871-01-15,)	Roccagiovine	RM	\N	roccagiovine
H412	[1861-03-17,)	Roccagloriosa	SA	\N	roccagloriosa
H413	[1871-01-15,)	Roccagorga	LT	\N	roccagorga
H414	[1861-03-17,)	Rocca Grimalda	AL	\N	rocca grimalda
H415	[1861-03-17,1868-01-02)	Roccaguglielma	CE	\N	roccaguglielma
H416	[1861-03-17,)	Rocca Imperiale	CS	\N	rocca imperiale
H417	[1861-03-17,)	Roccalbegna	GR	\N	roccalbegna
H418	[1880-04-26,)	Roccalumera	ME	\N	roccalumera
H419	[1871-01-15,1928-05-20)	Roccalvecce	VT	\N	roccalvecce
H420	[1861-03-17,)	Roccamandolfi	IS	\N	roccamandolfi
H421	[1871-01-15,)	Rocca Massima	LT	\N	rocca massima
H422	[1861-03-17,)	Roccamena	PA	\N	roccamena
H423	[1861-03-17,)	Roccamonfina	CE	\N	roccamonfina
H424	[1861-03-17,)	Roccamontepiano	CH	\N	roccamontepiano
H425	[1861-03-17,)	Roccamorice	PE	\N	roccamorice
H426	[1861-03-17,)	Roccanova	PZ	\N	roccanova
H427	[1861-03-17,)	Roccantica	RI	\N	roccantica
H428	[1861-03-17,)	Roccapalumba	PA	\N	roccapalumba
H429	[1865-12-25,)	Rocca Pia	AQ	\N	rocca pia
H430	[1861-03-17,1928-05-31)	Roccapiatta	TO	\N	roccapiatta
H431	[1861-03-17,)	Roccapiemonte	SA	\N	roccapiemonte
H432	[1871-01-15,)	Rocca Priora	RM	\N	rocca priora
H433	[1861-03-17,)	Roccarainola	NA	\N	roccarainola
H434	[1861-03-17,)	Roccaraso	AQ	\N	roccaraso
H436	[1861-03-17,)	Roccaromana	CE	\N	roccaromana
H437	[1861-03-17,)	Rocca San Casciano	FC	\N	rocca san casciano
H438	[1861-03-17,)	Rocca San Felice	AV	\N	rocca san felice
H439	[1861-03-17,)	Rocca San Giovanni	CH	\N	rocca san giovanni
H440	[1861-03-17,)	Rocca Santa Maria	TE	\N	rocca santa maria
H441	[1871-01-15,)	Rocca Santo Stefano	RM	\N	rocca santo stefano
H442	[1861-03-17,)	Roccascalegna	CH	\N	roccascalegna
H443	[1861-03-17,)	Roccasecca	FR	\N	roccasecca
H444	[1872-10-18,1928-10-31)	Roccasecca dei Volsci	RM	\N	roccasecca dei volsci
H444	[1947-06-24,)	Roccasecca dei Volsci	LT	\N	roccasecca dei volsci
H445	[1861-03-17,)	Roccasicura	IS	\N	roccasicura
H446	[1876-02-25,)	Rocca Sinibalda	RI	\N	rocca sinibalda
H447	[1861-03-17,)	Roccasparvera	CN	\N	roccasparvera
H448	[1861-03-17,)	Roccaspinalveti	CH	\N	roccaspinalveti
H449	[1861-03-17,)	Roccastrada	GR	\N	roccastrada
H450	[1861-03-17,)	Rocca Susella	PV	\N	rocca susella
H451	[1861-03-17,)	Roccaverano	AT	\N	roccaverano
H452	[1861-03-17,)	Roccavignale	SV	\N	roccavignale
H453	[1861-03-17,)	Roccavione	CN	\N	roccavione
H454	[1861-03-17,)	Roccavivara	CB	\N	roccavivara
H455	[1863-04-10,)	Roccella Valdemone	ME	\N	roccella valdemone
H456	[1863-04-10,)	Roccella Ionica	RC	\N	roccella ionica
H457	[1861-03-17,1927-07-27)	Rochemolles	TO	\N	rochemolles
H458	[1884-04-18,)	Rocchetta a Volturno	IS	\N	rocchetta a volturno
H459	[1862-12-29,)	Rocchetta e Croce	CE	\N	rocchetta e croce
H460	[1862-11-10,)	Rocchetta Nervina	IM	\N	rocchetta nervina
H461	[1863-03-30,)	Rocchetta di Vara	SP	\N	rocchetta di vara
H462	[1861-03-17,)	Rocchetta Belbo	CN	\N	rocchetta belbo
H464	[1861-03-17,1928-07-18)	Rocchetta Cengio	SV	\N	rocchetta cengio
H465	[1861-03-17,)	Rocchetta Ligure	AL	\N	rocchetta ligure
H466	[1861-03-17,)	Rocchetta Palafea	AT	\N	rocchetta palafea
H467	[1861-03-17,)	Rocchetta Sant'Antonio	FG	\N	rocchetta sant antonio
H468	[1861-03-17,)	Rocchetta Tanaro	AT	\N	rocchetta tanaro
H470	[1869-07-06,)	Rodano	MI	\N	rodano
H471	[1866-11-19,1929-01-25)	Rodda	UD	\N	rodda
H472	[1861-03-17,)	Roddi	CN	\N	roddi
H473	[1861-03-17,)	Roddino	CN	\N	roddino
H474	[1861-03-17,)	Rodello	CN	\N	rodello
H475	[1920-10-16,)	Rodengo	BZ	\N	rodengo
H476	[1869-06-07,1927-11-24)	Rodengo	BS	\N	rodengo
H477	[1927-11-24,)	Rodengo Saiano	BS	\N	rodengo saiano
H478	[1861-03-17,)	Rodero	CO	\N	rodero
H479	[1923-11-28,1948-12-25)	Rodi	ME	\N	rodi
H479	[1948-12-25,)	Rodì Milici	ME	\N	rodi milici
H480	[1861-03-17,)	Rodi Garganico	FG	\N	rodi garganico
H481	[1868-07-01,)	Rodigo	MN	\N	rodigo
H482	[1921-01-05,1923-04-27)	Rodic	TS	\N	rodic
H482	[1923-04-27,1927-01-13)	Roditti	TS	\N	roditti
H484	[1861-03-17,1928-09-09)	Volciano	BS	\N	volciano
H484	[1928-09-09,)	Roè Volciano	BS	\N	roe volciano
H485	[1861-03-17,)	Rofrano	SA	\N	rofrano
H486	[1861-03-17,)	Rogeno	LC	\N	rogeno
H487	[1864-03-11,1928-01-07)	Roggiano Valtravaglia	VA	\N	roggiano valtravaglia
H488	[1864-06-23,)	Roggiano Gravina	CS	\N	roggiano gravina
H489	[1861-03-17,)	Roghudi	RC	\N	roghudi
H490	[1861-03-17,)	Rogliano	CS	\N	rogliano
H491	[1861-03-17,)	Rognano	PV	\N	rognano
H492	[1861-03-17,)	Rogno	BG	\N	rogno
H493	[1861-03-17,)	Rogolo	SO	\N	rogolo
H494	[1871-01-15,)	Roiate	RM	\N	roiate
H495	[1863-02-06,)	Roio del Sangro	CH	\N	roio del sangro
H496	[1863-05-06,1927-09-21)	Roio Piano	AQ	\N	roio piano
H497	[1861-03-17,)	Roisan	AO	\N	roisan
H498	[1861-03-17,)	Roletto	TO	\N	roletto
H500	[1861-03-17,)	Rolo	RE	\N	rolo
H501	[1884-09-11,)	Roma	RM	\N	roma
H502	[1863-04-23,)	Romagnano Sesia	NO	\N	romagnano sesia
H503	[1863-02-06,)	Romagnano al Monte	SA	\N	romagnano al monte
H504	[1920-10-16,1926-10-01)	Romagnano	TN	\N	romagnano
H505	[1861-03-17,)	Romagnese	PV	\N	romagnese
H506	[1920-10-16,2020-01-01)	Romallo	TN	\N	romallo
H507	[1861-03-17,)	Romana	SS	\N	romana
H508	[1861-03-17,)	Romanengo	CR	\N	romanengo
H509	[1863-07-13,)	Romano di Lombardia	BG	\N	romano di lombardia
H510	[1862-12-29,1929-05-16)	Romanò Brianza	CO	\N	romano brianza
H511	[1863-01-05,1928-06-16)	Romano Canavese	AO	\N	romano canavese
H511	[1946-12-24,)	Romano Canavese	TO	\N	romano canavese
H512	[1868-02-14,)	Romano d'Ezzelino	VI	\N	romano d ezzelino
H513	[1921-01-05,1928-05-02)	Romans	GO	\N	romans
H514	[1928-05-02,)	Romans d'Isonzo	GO	\N	romans d isonzo
H515	[1920-10-16,1929-02-14)	Romarzolo	TN	\N	romarzolo
H516	[1861-03-17,)	Rombiolo	VV	\N	rombiolo
H517	[1920-10-16,)	Romeno	TN	\N	romeno
H518	[1861-03-17,)	Romentino	NO	\N	romentino
H519	[1861-03-17,)	Rometta	ME	\N	rometta
H521	[1861-03-17,2024-01-01)	Ronago	CO	\N	ronago
H522	[1880-01-16,)	Roncà	VR	\N	ronca
H523	[1877-02-15,)	Roncade	TV	\N	roncade
H525	[1861-03-17,)	Roncadelle	BS	\N	roncadelle
H527	[1861-03-17,)	Roncaro	PV	\N	roncaro
H528	[1920-10-16,2005-05-04)	Roncegno	TN	\N	roncegno
H528	[2005-05-04,)	Roncegno Terme	TN	\N	roncegno terme
H529	[1861-03-17,)	Roncello	MB	\N	roncello
H531	[1921-01-05,1923-04-27)	Ronchi	TS	\N	ronchi
H531	[1923-04-27,1925-11-17)	Ronchi di Monfalcone	TS	\N	ronchi di monfalcone
H531	[1925-11-17,)	Ronchi dei Legionari	GO	\N	ronchi dei legionari
H532	[1920-10-16,1957-07-10)	Ronchi	TN	\N	ronchi
H532	[1957-07-10,)	Ronchi Valsugana	TN	\N	ronchi valsugana
H533	[1866-11-19,)	Ronchis	UD	\N	ronchis
H534	[1871-01-15,)	Ronciglione	VT	\N	ronciglione
H535	[1863-07-13,)	Roncobello	BG	\N	roncobello
H536	[1863-04-23,)	Ronco Scrivia	GE	\N	ronco scrivia
H537	[1909-07-04,)	Ronco Briantino	MB	\N	ronco briantino
H538	[1863-04-23,)	Ronco Biellese	BI	\N	ronco biellese
H539	[1863-01-05,)	Ronco Canavese	TO	\N	ronco canavese
H540	[1867-08-26,)	Ronco all'Adige	VR	\N	ronco all adige
H541	[1866-11-19,)	Roncoferraro	MN	\N	roncoferraro
H542	[1861-03-17,)	Roncofreddo	FC	\N	roncofreddo
H543	[1920-10-16,1929-01-25)	Roncogno	TN	\N	roncogno
H544	[1861-03-17,)	Roncola	BG	\N	roncola
H545	[1920-10-16,2016-01-01)	Roncone	TN	\N	roncone
H546	[1861-03-17,)	Rondanina	GE	\N	rondanina
H547	[1861-03-17,)	Rondissone	TO	\N	rondissone
H548	[1861-03-17,1927-07-09)	Rongio	CO	\N	rongio
H549	[1861-03-17,)	Ronsecco	VC	\N	ronsecco
H550	[1921-01-05,1928-03-13)	Ronzina	GO	\N	ronzina
H551	[1920-10-16,1924-01-15)	Ronzo	TN	\N	ronzo
H552	[1920-10-16,)	Ronzone	TN	\N	ronzone
H553	[1861-03-17,)	Roppolo	BI	\N	roppolo
H554	[1861-03-17,)	Rorà	TO	\N	rora
H555	[1861-03-17,1937-06-16)	Roure	TO	\N	roure
H555	[1937-06-16,1939-04-23)	Roreto	TO	\N	roreto
H555	[1939-04-23,1975-03-12)	Roreto Chisone	TO	\N	roreto chisone
H555	[1975-03-12,)	Roure	TO	\N	roure
H556	[1866-11-19,)	Rosà	VI	\N	rosa
H557	[1861-03-17,1927-08-03)	Rosalì	RC	\N	rosali
H558	[1861-03-17,)	Rosarno	RC	\N	rosarno
H559	[1861-03-17,)	Rosasco	PV	\N	rosasco
H560	[1861-03-17,)	Rosate	MI	\N	rosate
H561	[1906-08-26,)	Rosazza	BI	\N	rosazza
H562	[1861-03-17,)	Rosciano	PE	\N	rosciano
H563	[1861-03-17,1927-08-19)	Rosciate	BG	\N	rosciate
H564	[1861-03-17,)	Roscigno	SA	\N	roscigno
H565	[1861-03-17,)	Rose	CS	\N	rose
H566	[1861-03-17,)	Rosello	CH	\N	rosello
H568	[1862-11-10,)	Roseto Valfortore	FG	\N	roseto valfortore
H569	[1863-02-16,)	Rosignano Monferrato	AL	\N	rosignano monferrato
H570	[1862-10-20,)	Rosignano Marittimo	LI	\N	rosignano marittimo
H571	[1861-03-17,1928-08-14)	Rosingo	AL	\N	rosingo
H572	[1863-04-10,1970-03-21)	Rosito Capo Spulico	CS	\N	rosito capo spulico
H572	[1970-03-21,)	Roseto Capo Spulico	CS	\N	roseto capo spulico
H573	[1866-11-19,)	Rosolina	RO	\N	rosolina
H574	[1861-03-17,)	Rosolini	SR	\N	rosolini
H575	[1861-03-17,)	Rosora	AN	\N	rosora
H576	[1928-07-28,1946-03-09)	Rosora Mergo	AN	\N	rosora mergo
H577	[1861-03-17,)	Rossa	VC	\N	rossa
H578	[1861-03-17,)	Rossana	CN	\N	rossana
H579	[1861-03-17,2018-03-31)	Rossano	CS	\N	rossano
H580	[1867-09-02,)	Rossano Veneto	VI	\N	rossano veneto
H581	[1861-03-17,)	Rossiglione	GE	\N	rossiglione
H582	[1861-03-17,1928-12-14)	Rossino	BG	\N	rossino
H583	[1861-03-17,)	Rosta	TO	\N	rosta
H584	[1927-06-02,1928-03-04)	Rota	BG	\N	rota
H584	[1928-03-04,)	Rota d'Imagna	BG	\N	rota d imagna
H585	[1863-04-10,)	Rota Greca	CS	\N	rota greca
H586	[1861-03-17,1927-06-03)	Rota Dentro	BG	\N	rota dentro
H587	[1861-03-17,1927-06-03)	Rota Fuori	BG	\N	rota fuori
H588	[1869-04-26,)	Rotella	AP	\N	rotella
H589	[1861-03-17,)	Rotello	CB	\N	rotello
H590	[1861-03-17,)	Rotonda	PZ	\N	rotonda
H591	[1861-03-17,)	Rotondella	MT	\N	rotondella
H592	[1861-03-17,)	Rotondi	AV	\N	rotondi
H593	[1861-03-17,)	Rottofreno	PC	\N	rottofreno
H594	[1866-11-19,)	Rotzo	VI	\N	rotzo
H596	[1861-03-17,2015-01-30)	Rovagnate	LC	\N	rovagnate
H597	[1861-03-17,1928-06-15)	Rovate	VA	\N	rovate
H598	[1861-03-17,)	Rovato	BS	\N	rovato
H599	[1861-03-17,)	Rovegno	GE	\N	rovegno
H600	[1861-03-17,1928-10-29)	Rovegro	NO	\N	rovegro
H601	[1882-01-09,1928-05-12)	Rovellasca	CO	\N	rovellasca
H601	[1928-05-12,1939-11-04)	Rovi Porro	CO	\N	rovi porro
H601	[1939-11-04,)	Rovellasca	CO	\N	rovellasca
H602	[1877-06-30,1926-07-16)	Rovello	CO	\N	rovello
H602	[1926-07-16,)	Rovello Porro	CO	\N	rovello porro
H603	[1861-03-17,1929-05-03)	Rovenna	CO	\N	rovenna
H604	[1866-11-19,)	Roverbella	MN	\N	roverbella
H605	[1920-10-16,1925-09-26)	Rover Carbonare	TN	\N	rover carbonare
H606	[1866-11-19,)	Roverchiara	VR	\N	roverchiara
H607	[1920-10-16,)	Roverè della Luna	TN	\N	rovere della luna
H608	[1866-11-19,1909-02-12)	Roverè di Velo	VR	\N	rovere di velo
H608	[1909-02-12,)	Roverè Veronese	VR	\N	rovere veronese
H609	[1867-09-02,)	Roveredo in Piano	PN	\N	roveredo in piano
H610	[1879-04-11,)	Roveredo di Guà	VR	\N	roveredo di gua
H612	[1920-10-16,)	Rovereto	TN	\N	rovereto
H613	[1861-03-17,1925-11-08)	Roversano	FC	\N	roversano
H614	[1878-06-14,)	Rovescala	PV	\N	rovescala
H615	[1861-03-17,)	Rovetta	BG	\N	rovetta
H616	[1929-05-14,1947-05-23)	Rovetta con Fino	BG	\N	rovetta con fino
H618	[1871-01-15,)	Roviano	RM	\N	roviano
H619	[1921-01-05,1923-04-27)	Rovigno	PL	\N	rovigno
H619	[1923-04-27,1947-09-16)	Rovigno d'Istria	PL	\N	rovigno d istria
H620	[1866-11-19,)	Rovigo	RO	\N	rovigo
H621	[1861-03-17,)	Rovito	CS	\N	rovito
H622	[1866-11-19,)	Rovolon	PD	\N	rovolon
H623	[1870-10-01,)	Rozzano	MI	\N	rozzano
H624	[1921-01-05,1947-09-16)	Rozzo	PL	\N	rozzo
H625	[1866-11-19,)	Rubano	PD	\N	rubano
H626	[1861-03-17,1928-07-29)	Rubbiano	CR	\N	rubbiano
H627	[1861-03-17,)	Rubiana	TO	\N	rubiana
H628	[1861-03-17,)	Rubiera	RE	\N	rubiera
H629	[1921-01-05,)	Ruda	UD	\N	ruda
H630	[1861-03-17,)	Rudiano	BS	\N	rudiano
H631	[1861-03-17,)	Rueglio	TO	\N	rueglio
H632	[1861-03-17,)	Ruffano	LE	\N	ruffano
H633	[1861-03-17,)	Ruffia	CN	\N	ruffia
H634	[1920-10-16,2005-05-11)	Ruffrè	TN	\N	ruffre
H634	[2005-05-11,)	Ruffrè-Mendola	TN	\N	ruffre mendola
H635	[1915-12-17,)	Rufina	FI	\N	rufina
H636	[1861-03-17,1929-05-29)	Ruginello	MI	\N	ruginello
H637	[1861-03-17,2019-01-01)	Ruino	PV	\N	ruino
H638	[1861-03-17,1928-07-30)	Rumianca	NO	\N	rumianca
H639	[1920-10-16,)	Rumo	TN	\N	rumo
H640	[1861-03-17,1928-05-22)	Runo	VA	\N	runo
H641	[1861-03-17,)	Ruoti	PZ	\N	ruoti
H642	[1861-03-17,)	Russi	RA	\N	russi
H643	[1861-03-17,)	Rutigliano	BA	\N	rutigliano
H644	[1861-03-17,)	Rutino	SA	\N	rutino
H645	[1863-01-19,)	Ruvo di Puglia	BA	\N	ruvo di puglia
H646	[1863-02-06,)	Ruvo del Monte	PZ	\N	ruvo del monte
H647	[1933-09-13,)	Sabaudia	LT	\N	sabaudia
H648	[1861-03-17,2018-01-01)	Sabbia	VC	\N	sabbia
H649	[1864-02-02,1927-08-20)	Sabbio Bergamasco	BG	\N	sabbio bergamasco
H650	[1864-01-29,)	Sabbio Chiese	BS	\N	sabbio chiese
H651	[1861-03-17,1928-02-24)	Sabbioncello	CO	\N	sabbioncello
H652	[1868-07-01,)	Sabbioneta	MN	\N	sabbioneta
H653	[1921-01-05,1923-04-27)	Veliche-Zablie	UD	\N	veliche zablie
H653	[1923-04-27,1928-03-13)	Sable Grande	GO	\N	sable grande
H654	[1861-03-17,)	Sacco	SA	\N	sacco
H655	[1866-11-19,)	Saccolongo	PD	\N	saccolongo
H656	[1869-03-15,1928-05-22)	Sacconago	VA	\N	sacconago
H657	[1866-11-19,)	Sacile	PN	\N	sacile
H658	[1871-01-15,1928-10-09)	Scrofano	RM	\N	scrofano
H658	[1928-10-09,)	Sacrofano	RM	\N	sacrofano
H659	[1861-03-17,)	Sadali	SU	\N	sadali
H660	[1921-01-05,1928-05-04)	Saga	GO	\N	saga
H661	[1861-03-17,)	Sagama	OR	\N	sagama
H662	[1863-04-23,)	Sagliano Micca	BI	\N	sagliano micca
H663	[1891-06-09,1929-05-28)	Sagliano di Crenna	PV	\N	sagliano di crenna
H664	[1921-01-05,1927-10-22)	Sagoria San Martino	FU	\N	sagoria san martino
H665	[1921-01-05,)	Sagrado	GO	\N	sagrado
H666	[1920-10-16,)	Sagron Mis	TN	\N	sagron mis
H668	[1861-03-17,1927-11-24)	Saiano	BS	\N	saiano
H669	[1861-03-17,1977-01-02)	Saint Christophe	AO	\N	saint christophe
H669	[1977-01-02,)	Saint-Christophe	AO	\N	saint christophe
H670	[1861-03-17,1977-01-02)	Saint Denis	AO	\N	saint denis
H670	[1977-01-02,)	Saint-Denis	AO	\N	saint denis
H671	[1861-03-17,1977-01-02)	Saint Marcel	AO	\N	saint marcel
H671	[1977-01-02,)	Saint-Marcel	AO	\N	saint marcel
H672	[1861-03-17,1927-01-12)	Saint Nicolas	TO	\N	saint nicolas
H672	[1927-01-12,1928-05-13)	Saint-Nicolas	AO	\N	saint nicolas
H672	[1946-03-10,1977-01-02)	Saint Nicolas	AO	\N	saint nicolas
H672	[1977-01-02,)	Saint-Nicolas	AO	\N	saint nicolas
H673	[1861-03-17,1939-10-21)	Saint Oyen	AO	\N	saint oyen
H673	[1939-10-21,1946-01-30)	Sant'Eugendo	AO	\N	sant eugendo
H673	[1946-01-30,1977-01-02)	Saint Oyen	AO	\N	saint oyen
H673	[1977-01-02,)	Saint-Oyen	AO	\N	saint oyen
H674	[1861-03-17,1977-01-02)	Saint Pierre	AO	\N	saint pierre
H674	[1977-01-02,)	Saint-Pierre	AO	\N	saint pierre
H675	[1861-03-17,1939-10-21)	Saint Rhemy	AO	\N	saint rhemy
H675	[1939-10-21,1946-01-30)	San Remigio	AO	\N	san remigio
H675	[1946-01-30,1977-01-02)	Saint Rhemy	AO	\N	saint rhemy
H675	[1977-01-02,1991-08-21)	Saint-Rhemy	AO	\N	saint rhemy
H675	[1991-08-21,)	Saint-Rhemy-En-Bosses	AO	\N	saint rhemy en bosses
H676	[1861-03-17,1939-10-21)	Saint Vincent	AO	\N	saint vincent
H676	[1939-10-21,1946-01-30)	San Vincenzo della Fonte	AO	\N	san vincenzo della fonte
H676	[1946-01-30,1977-01-02)	Saint Vincent	AO	\N	saint vincent
H676	[1977-01-02,)	Saint-Vincent	AO	\N	saint vincent
H677	[1863-02-16,)	Sala Monferrato	AL	\N	sala monferrato
H678	[1862-10-31,)	Sala Bolognese	BO	\N	sala bolognese
H679	[1863-02-23,)	Sala Comacina	CO	\N	sala comacina
H680	[1863-02-23,1928-02-10)	Sala al Barro	CO	\N	sala al barro
H681	[1863-04-23,)	Sala Biellese	BI	\N	sala biellese
H682	[1869-03-11,)	Sala Baganza	PR	\N	sala baganza
H683	[1863-01-19,)	Sala Consilina	SA	\N	sala consilina
H684	[1861-03-17,1937-06-16)	Salbertrand	TO	\N	salbertrand
H684	[1937-06-16,1955-04-05)	Salabertano	TO	\N	salabertano
H684	[1955-04-05,)	Salbertrand	TO	\N	salbertrand
H685	[1861-03-17,1928-07-29)	Salabue	AL	\N	salabue
H686	[1863-04-10,)	Salento	SA	\N	salento
H687	[1861-03-17,)	Salandra	MT	\N	salandra
H688	[1861-03-17,)	Salaparuta	TP	\N	salaparuta
H689	[1866-11-19,)	Salara	RO	\N	salara
H690	[1861-03-17,)	Salasco	VC	\N	salasco
H691	[1861-03-17,)	Salassa	TO	\N	salassa
H692	[1921-01-05,1927-01-13)	Salcano	GO	\N	salcano
H693	[1861-03-17,)	Salcito	CB	\N	salcito
H694	[1861-03-17,)	Sale	AL	\N	sale
H695	[1862-12-19,)	Sale delle Langhe	CN	\N	sale delle langhe
H697	[1861-03-17,1928-12-20)	Sale Castelnuovo	AO	\N	sale castelnuovo
H698	[1861-03-17,1928-10-17)	Salecchio	NO	\N	salecchio
H699	[1861-03-17,)	Sale Marasino	BS	\N	sale marasino
H700	[1861-03-17,)	Salemi	TP	\N	salemi
H701	[1863-04-13,)	Salerano sul Lambro	LO	\N	salerano sul lambro
H702	[1863-01-05,)	Salerano Canavese	TO	\N	salerano canavese
H703	[1861-03-17,)	Salerno	SA	\N	salerno
H704	[1948-04-28,)	Sale San Giovanni	CN	\N	sale san giovanni
H705	[1866-11-19,2018-02-17)	Saletto	PD	\N	saletto
H706	[1866-11-19,)	Salgareda	TV	\N	salgareda
H707	[1864-01-29,)	Sali Vercellese	VC	\N	sali vercellese
H708	[1864-04-01,)	Salice Salentino	LE	\N	salice salentino
H709	[1864-06-23,1927-08-03)	Salice Calabro	RC	\N	salice calabro
H710	[1861-03-17,)	Saliceto	CN	\N	saliceto
H711	[1867-03-15,1910-01-11)	Salina	ME	\N	salina
H712	[1867-08-26,)	San Mauro di Saline	VR	\N	san mauro di saline
H713	[1861-03-17,)	Salisano	RI	\N	salisano
H714	[1866-11-19,)	Salizzole	VR	\N	salizzole
H715	[1861-03-17,)	Salle	PE	\N	salle
H716	[1861-03-17,1940-08-10)	Salmour	CN	\N	salmour
H716	[1940-08-10,1951-09-11)	Salmore	CN	\N	salmore
H716	[1951-09-11,)	Salmour	CN	\N	salmour
H717	[1861-03-17,)	Salò	BS	\N	salo
H718	[1928-05-12,1947-09-16)	Salona d'Isonzo	GO	\N	salona d isonzo
H719	[1920-10-16,2019-10-11)	Salorno	BZ	\N	salorno
H719	[2019-10-11,)	Salorno sulla Strada del Vino	BZ	\N	salorno sulla strada del vino
H720	[1861-03-17,1956-07-26)	Salsomaggiore	PR	\N	salsomaggiore
H720	[1956-07-26,)	Salsomaggiore Terme	PR	\N	salsomaggiore terme
H721	[1861-03-17,2017-01-01)	Saltara	PU	\N	saltara
H722	[1861-03-17,1928-09-26)	Salto	AO	\N	salto
H723	[1861-03-17,)	Saltrio	VA	\N	saltrio
H724	[1861-03-17,)	Saludecio	RN	\N	saludecio
H725	[1861-03-17,)	Saluggia	VC	\N	saluggia
H726	[1861-03-17,)	Salussola	BI	\N	salussola
H727	[1861-03-17,)	Saluzzo	CN	\N	saluzzo
H728	[1866-11-19,1928-04-07)	Salvaterra	RO	\N	salvaterra
H729	[1894-04-20,)	Salve	LE	\N	salve
H730	[1879-07-18,)	Savoia di Lucania	PZ	\N	savoia di lucania
H731	[1868-08-01,1904-03-11)	Salvirola Cremasca	CR	\N	salvirola cremasca
H731	[1904-03-11,)	Salvirola	CR	\N	salvirola
H732	[1861-03-17,)	Salvitelle	SA	\N	salvitelle
H733	[1862-10-24,)	Salza Irpina	AV	\N	salza irpina
H734	[1892-04-29,)	Salza di Pinerolo	TO	\N	salza di pinerolo
H735	[1866-11-19,)	Salzano	VE	\N	salzano
H736	[1869-03-22,)	Samarate	VA	\N	samarate
H737	[1921-01-05,1928-01-26)	Samaria	GO	\N	samaria
H738	[1861-03-17,)	Samassi	SU	\N	samassi
H739	[1861-03-17,)	Samatzai	SU	\N	samatzai
H740	[1921-01-05,1923-04-27)	Sempas	UD	\N	sempas
H740	[1923-04-27,1947-09-16)	Sambasso	GO	\N	sambasso
H741	[1861-03-17,1927-08-03)	Sambatello	RC	\N	sambatello
H742	[1861-03-17,1968-11-28)	Sambiase	CZ	\N	sambiase
H743	[1864-01-16,1923-07-20)	Sambuca Zabut	AG	\N	sambuca zabut
H743	[1923-07-20,)	Sambuca di Sicilia	AG	\N	sambuca di sicilia
H744	[1864-04-01,)	Sambuca Pistoiese	PT	\N	sambuca pistoiese
H745	[1871-01-15,)	Sambuci	RM	\N	sambuci
H746	[1861-03-17,)	Sambuco	CN	\N	sambuco
H747	[1928-07-29,1947-01-11)	Sambuco Pietraporzio	CN	\N	sambuco pietraporzio
H748	[1861-03-17,1928-01-27)	Sambughetto	NO	\N	sambughetto
H749	[1863-01-19,)	Sammichele di Bari	BA	\N	sammichele di bari
H750	[1920-10-16,1929-01-01)	Samoclevo	TN	\N	samoclevo
H751	[1928-07-28,1946-03-10)	Samo di Calabria	RC	\N	samo di calabria
H752	[1861-03-17,)	Samolaco	SO	\N	samolaco
H753	[1861-03-17,)	Samone	TO	\N	samone
H754	[1920-10-16,)	Samone	TN	\N	samone
H755	[1861-03-17,1940-08-10)	Sampeyre	CN	\N	sampeyre
H755	[1940-08-10,1955-08-12)	Sampeire	CN	\N	sampeire
H755	[1955-08-12,)	Sampeyre	CN	\N	sampeyre
H756	[1861-03-17,)	Samugheo	OR	\N	samugheo
H757	[1861-03-17,)	Sanarica	LE	\N	sanarica
H760	[1863-02-23,)	San Bartolomeo Val Cavargna	CO	\N	san bartolomeo val cavargna
H762	[1864-03-11,1928-02-10)	San Bartolomeo Valmara	NO	\N	san bartolomeo valmara
H763	[1861-03-17,1968-07-26)	San Bartolomeo del Cervo	IM	\N	san bartolomeo del cervo
H763	[1968-07-26,)	San Bartolomeo al Mare	IM	\N	san bartolomeo al mare
H764	[1861-03-17,)	San Bartolomeo in Galdo	BN	\N	san bartolomeo in galdo
H765	[1861-03-17,)	San Basile	CS	\N	san basile
H766	[1861-03-17,)	San Basilio	SU	\N	san basilio
H767	[1861-03-17,)	San Bassano	CR	\N	san bassano
H768	[1866-11-19,)	San Bellino	RO	\N	san bellino
H769	[1862-11-24,)	San Benedetto del Tronto	AP	\N	san benedetto del tronto
H770	[1862-12-19,)	San Benedetto Belbo	CN	\N	san benedetto belbo
H771	[1867-06-24,)	San Benedetto Po	MN	\N	san benedetto po
H772	[1945-10-25,)	San Benedetto dei Marsi	AQ	\N	san benedetto dei marsi
H773	[1947-01-25,)	San Benedetto in Perillis	AQ	\N	san benedetto in perillis
H774	[1861-03-17,)	San Benedetto Ullano	CS	\N	san benedetto ullano
H775	[1861-03-17,)	San Benigno Canavese	TO	\N	san benigno canavese
H776	[1875-04-01,1928-05-29)	San Bernardino	CR	\N	san bernardino
H777	[1928-10-28,)	San Bernardino Verbano	VB	\N	san bernardino verbano
H778	[1864-06-23,)	San Biagio Platani	AG	\N	san biagio platani
H779	[1864-11-07,)	San Biagio Saracinisco	FR	\N	san biagio saracinisco
H780	[1862-11-10,)	San Biagio della Cima	IM	\N	san biagio della cima
H781	[1877-02-15,)	San Biagio di Callalta	TV	\N	san biagio di callalta
H782	[1861-03-17,)	San Biase	CB	\N	san biase
H783	[1866-11-19,)	San Bonifacio	VR	\N	san bonifacio
H784	[1861-03-17,)	San Buono	CH	\N	san buono
H785	[1861-03-17,)	San Calogero	VV	\N	san calogero
H786	[1920-10-16,)	San Candido	BZ	\N	san candido
H787	[1921-01-05,1923-04-27)	San Canziano	TS	\N	san canziano
H787	[1923-04-27,)	San Canzian d'Isonzo	GO	\N	san canzian d isonzo
H789	[1863-01-05,1903-04-25)	San Carlo di Ciriè	TO	\N	san carlo di cirie
H789	[1903-04-25,)	San Carlo Canavese	TO	\N	san carlo canavese
H790	[1861-03-17,)	San Casciano dei Bagni	SI	\N	san casciano dei bagni
H791	[1865-08-13,)	San Casciano in Val di Pesa	FI	\N	san casciano in val di pesa
H792	[1861-03-17,)	San Cataldo	CL	\N	san cataldo
H793	[1863-02-06,)	San Cesario di Lecce	LE	\N	san cesario di lecce
H794	[1862-12-29,)	San Cesario sul Panaro	MO	\N	san cesario sul panaro
H795	[1861-03-17,)	San Chirico Nuovo	PZ	\N	san chirico nuovo
H796	[1861-03-17,)	San Chirico Raparo	PZ	\N	san chirico raparo
H797	[1864-12-26,)	San Cipirello	PA	\N	san cipirello
H798	[1862-12-29,1928-05-24)	San Cipriano d'Aversa	NA	\N	san cipriano d aversa
H798	[1946-03-25,)	San Cipriano d'Aversa	CE	\N	san cipriano d aversa
H799	[1863-03-30,)	San Cipriano Po	PV	\N	san cipriano po
H800	[1862-11-07,)	San Cipriano Picentino	SA	\N	san cipriano picentino
H801	[1869-12-10,)	San Clemente	RN	\N	san clemente
H802	[1863-04-23,)	San Colombano Certenoli	GE	\N	san colombano certenoli
H803	[1863-01-26,)	San Colombano al Lambro	MI	\N	san colombano al lambro
H804	[1870-07-10,1928-09-26)	San Colombano Belmonte	AO	\N	san colombano belmonte
H804	[1948-01-15,)	San Colombano Belmonte	TO	\N	san colombano belmonte
H805	[1861-03-17,)	San Cono	CT	\N	san cono
H806	[1897-02-13,)	San Cosmo Albanese	CS	\N	san cosmo albanese
H807	[1864-01-29,)	San Costantino Calabro	VV	\N	san costantino calabro
H808	[1863-01-19,)	San Costantino Albanese	PZ	\N	san costantino albanese
H809	[1861-03-17,)	San Costanzo	PU	\N	san costanzo
H810	[1861-03-17,)	San Cristoforo	AL	\N	san cristoforo
H811	[1863-02-16,)	San Damiano d'Asti	AT	\N	san damiano d asti
H812	[1862-12-19,)	San Damiano Macra	CN	\N	san damiano macra
H814	[1878-06-14,)	San Damiano al Colle	PV	\N	san damiano al colle
H815	[1868-01-01,1955-11-18)	San Daniele Ripa Po	CR	\N	san daniele ripa po
H815	[1955-11-18,)	San Daniele Po	CR	\N	san daniele po
H816	[1867-09-02,)	San Daniele del Friuli	UD	\N	san daniele del friuli
H817	[1921-01-05,1947-09-16)	San Daniele del Carso	GO	\N	san daniele del carso
H818	[1863-01-19,)	San Demetrio Corone	CS	\N	san demetrio corone
H819	[1863-05-06,)	San Demetrio ne' Vestini	AQ	\N	san demetrio ne vestini
H820	[1861-03-17,)	San Didero	TO	\N	san didero
H821	[1861-03-17,)	Sandigliano	BI	\N	sandigliano
H822	[1861-03-17,)	San Donaci	BR	\N	san donaci
H823	[1866-11-19,)	San Donà di Piave	VE	\N	san dona di piave
H824	[1862-12-29,)	San Donato Val di Comino	FR	\N	san donato val di comino
H825	[1864-04-01,)	San Donato di Ninea	CS	\N	san donato di ninea
H826	[1863-02-06,)	San Donato di Lecce	LE	\N	san donato di lecce
H827	[1870-08-02,)	San Donato Milanese	MI	\N	san donato milanese
H829	[1866-11-19,)	Sandrigo	VI	\N	sandrigo
H830	[1861-03-17,1940-07-02)	San Fedele	CO	\N	san fedele
H830	[1940-07-02,2018-01-01)	San Fedele Intelvi	CO	\N	san fedele intelvi
H831	[1861-03-17,)	San Fele	PZ	\N	san fele
H832	[1863-01-26,1928-06-30)	San Felice di Scovolo	BS	\N	san felice di scovolo
H833	[1863-01-19,1929-08-23)	San Felice Slavo	CB	\N	san felice slavo
H833	[1929-08-23,1949-09-17)	San Felice del Littorio	CB	\N	san felice del littorio
H833	[1949-09-17,)	San Felice del Molise	CB	\N	san felice del molise
H834	[1862-09-08,1928-09-26)	San Felice a Cancello	NA	\N	san felice a cancello
H834	[1946-12-21,)	San Felice a Cancello	CE	\N	san felice a cancello
H835	[1862-12-29,)	San Felice sul Panaro	MO	\N	san felice sul panaro
H836	[1872-12-16,)	San Felice Circeo	LT	\N	san felice circeo
H837	[1920-10-16,1974-09-18)	San Felice	BZ	\N	san felice
H838	[1928-06-30,)	San Felice del Benaco	BS	\N	san felice del benaco
H839	[1863-01-19,)	San Ferdinando di Puglia	BT	\N	san ferdinando di puglia
H840	[1861-03-17,1912-01-07)	Vergosa	CO	\N	vergosa
H840	[1912-01-07,)	San Fermo della Battaglia	CO	\N	san fermo della battaglia
H841	[1861-03-17,)	San Fili	CS	\N	san fili
H842	[1861-03-17,)	San Filippo del Mela	ME	\N	san filippo del mela
H843	[1866-11-19,)	San Fior	TV	\N	san fior
H844	[1861-03-17,)	San Fiorano	LO	\N	san fiorano
H845	[1921-01-05,1923-04-27)	San Floriano	UD	\N	san floriano
H845	[1923-04-27,2009-01-29)	San Floriano del Collio	GO	\N	san floriano del collio
H845	[2009-01-29,)	San Floriano del Collio-Steverjan	GO	\N	san floriano del collio steverjan
H846	[1861-03-17,)	San Floro	CZ	\N	san floro
H847	[1863-01-26,)	San Francesco al Campo	TO	\N	san francesco al campo
H848	[1959-04-09,1968-05-07)	San Francesco d'Aglientu	SS	\N	san francesco d aglientu
H848	[1968-05-07,)	Aglientu	SS	\N	aglientu
H849	[1861-03-17,1873-11-10)	San Francesco d'Albaro	GE	\N	san francesco d albaro
H850	[1861-03-17,)	San Fratello	ME	\N	san fratello
H851	[1861-03-17,)	Sanfrè	CN	\N	sanfre
H852	[1861-03-17,1940-08-10)	Sanfront	CN	\N	sanfront
H852	[1940-08-10,1951-11-18)	Sanfronte	CN	\N	sanfronte
H852	[1951-11-18,)	Sanfront	CN	\N	sanfront
H854	[1861-03-17,1928-04-18)	San Gallo	BG	\N	san gallo
H855	[1861-03-17,)	Sangano	TO	\N	sangano
H856	[1863-12-28,)	San Gavino Monreale	SU	\N	san gavino monreale
H857	[1861-03-17,)	San Gemini	TR	\N	san gemini
H858	[1920-10-16,1928-12-30)	San Genesio	BZ	\N	san genesio
H858	[1928-12-30,)	San Genesio Atesino	BZ	\N	san genesio atesino
H859	[1871-06-01,1929-03-08)	San Genesio	PV	\N	san genesio
H859	[1929-03-08,)	San Genesio ed Uniti	PV	\N	san genesio ed uniti
H860	[1861-03-17,1930-09-25)	San Gennaro	NA	\N	san gennaro
H860	[1930-09-25,)	San Gennaro Vesuviano	NA	\N	san gennaro vesuviano
H861	[1891-03-06,)	San Germano Vercellese	VC	\N	san germano vercellese
H862	[1863-01-26,)	San Germano Chisone	TO	\N	san germano chisone
H863	[1867-08-26,2017-02-17)	San Germano dei Berici	VI	\N	san germano dei berici
H864	[1863-07-13,1928-02-23)	San Gervasio d'Adda	BG	\N	san gervasio d adda
H865	[1862-11-24,)	San Gervasio Bresciano	BS	\N	san gervasio bresciano
H866	[1920-10-16,1923-04-27)	San Giacomo in Valle Aurina	TN	\N	san giacomo in valle aurina
H866	[1923-04-27,1929-02-22)	San Giacomo	BZ	\N	san giacomo
H867	[1864-03-11,)	San Giacomo degli Schiavoni	CB	\N	san giacomo degli schiavoni
H868	[1864-04-01,)	San Giacomo Filippo	SO	\N	san giacomo filippo
H869	[1920-10-16,1929-01-01)	San Giacomo	TN	\N	san giacomo
H870	[1922-09-19,)	San Giacomo delle Segnate	MN	\N	san giacomo delle segnate
H871	[1921-01-05,1947-09-16)	San Giacomo in Colle	TS	\N	san giacomo in colle
H872	[1861-03-17,)	Sangiano	VA	\N	sangiano
H873	[1861-03-17,)	San Gillio	TO	\N	san gillio
H874	[1928-04-03,1947-01-22)	San Gillio Torinese	TO	\N	san gillio torinese
H875	[1861-03-17,)	San Gimignano	SI	\N	san gimignano
H876	[1861-03-17,)	San Ginesio	MC	\N	san ginesio
H877	[1861-03-17,)	Sangineto	CS	\N	sangineto
H878	[1863-02-16,)	San Giorgio Monferrato	AL	\N	san giorgio monferrato
H879	[1920-10-16,1923-04-27)	San Giorgio in Val Tures	TN	\N	san giorgio in val tures
H879	[1923-04-27,1928-04-05)	San Giorgio	BZ	\N	san giorgio
H880	[1863-02-06,)	San Giorgio a Liri	FR	\N	san giorgio a liri
H881	[1863-04-10,)	San Giorgio Albanese	CS	\N	san giorgio albanese
H882	[1862-11-28,1926-11-11)	San Giorgio sotto Taranto	TA	\N	san giorgio sotto taranto
H882	[1926-11-11,)	San Giorgio Ionico	TA	\N	san giorgio ionico
H883	[1867-06-24,2019-01-01)	San Giorgio di Mantova	MN	\N	san giorgio di mantova
H883	[2019-01-01,)	San Giorgio Bigarello	MN	\N	san giorgio bigarello
H884	[1862-11-07,)	San Giorgio su Legnano	MI	\N	san giorgio su legnano
H885	[1863-03-30,)	San Giorgio di Lomellina	PV	\N	san giorgio di lomellina
H886	[1861-03-17,2017-01-01)	San Giorgio di Pesaro	PU	\N	san giorgio di pesaro
H887	[1862-11-28,)	San Giorgio Piacentino	PC	\N	san giorgio piacentino
H888	[1863-04-10,)	San Giorgio Lucano	MT	\N	san giorgio lucano
H889	[1864-06-23,)	San Giorgio Morgeto	RC	\N	san giorgio morgeto
H890	[1863-01-05,)	San Giorgio Canavese	TO	\N	san giorgio canavese
H891	[1872-01-01,)	San Giorgio della Richinvelda	PN	\N	san giorgio della richinvelda
H892	[1861-03-17,)	San Giorgio a Cremano	NA	\N	san giorgio a cremano
H893	[1866-11-19,)	San Giorgio delle Pertiche	PD	\N	san giorgio delle pertiche
H894	[1861-03-17,1929-08-03)	San Giorgio la Montagna	BN	\N	san giorgio la montagna
H894	[1929-08-03,)	San Giorgio del Sannio	BN	\N	san giorgio del sannio
H895	[1866-11-19,)	San Giorgio di Nogaro	UD	\N	san giorgio di nogaro
H896	[1861-03-17,)	San Giorgio di Piano	BO	\N	san giorgio di piano
H897	[1882-07-20,)	San Giorgio in Bosco	PD	\N	san giorgio in bosco
H898	[1861-03-17,)	San Giorgio la Molara	BN	\N	san giorgio la molara
H899	[1861-03-17,)	San Giorgio Scarampi	AT	\N	san giorgio scarampi
H900	[1861-03-17,)	San Giorio di Susa	TO	\N	san giorio di susa
H901	[1863-04-13,)	San Giovanni Valdarno	AR	\N	san giovanni valdarno
H902	[1920-10-16,1923-04-27)	San Giovanni in Valle Aurina	TN	\N	san giovanni in valle aurina
H902	[1923-04-27,1929-02-22)	San Giovanni	BZ	\N	san giovanni
H903	[1863-04-10,)	San Giovanni di Gerace	RC	\N	san giovanni di gerace
H905	[1861-03-17,1924-01-12)	San Giovanni alla Castagna	CO	\N	san giovanni alla castagna
H906	[1866-11-19,1928-07-01)	San Giovanni di Manzano	UD	\N	san giovanni di manzano
H906	[1928-07-01,)	San Giovanni al Natisone	UD	\N	san giovanni al natisone
H907	[1861-03-17,)	San Giovanni a Piro	SA	\N	san giovanni a piro
H908	[1861-03-17,1925-11-30)	San Giovanni a Teduccio	NA	\N	san giovanni a teduccio
H909	[1861-03-17,1923-11-29)	San Giovanni Battista	GE	\N	san giovanni battista
H910	[1861-03-17,)	San Giovanni Bianco	BG	\N	san giovanni bianco
H911	[1877-07-16,2017-01-01)	San Giovanni d'Asso	SI	\N	san giovanni d asso
H912	[1922-09-19,)	San Giovanni del Dosso	MN	\N	san giovanni del dosso
H913	[1871-01-15,1961-11-09)	San Giovanni di Bieda	VT	\N	san giovanni di bieda
H913	[1961-11-09,)	Villa San Giovanni in Tuscia	VT	\N	villa san giovanni in tuscia
H914	[1879-03-28,)	San Giovanni Gemini	AG	\N	san giovanni gemini
H915	[1861-03-17,1926-03-18)	San Giovanni di Galermo	CT	\N	san giovanni di galermo
H916	[1866-11-19,)	San Giovanni Ilarione	VR	\N	san giovanni ilarione
H917	[1861-03-17,)	San Giovanni Incarico	FR	\N	san giovanni incarico
H918	[1861-03-17,)	San Giovanni in Croce	CR	\N	san giovanni in croce
H919	[1861-03-17,)	San Giovanni in Fiore	CS	\N	san giovanni in fiore
H920	[1861-03-17,)	San Giovanni in Galdo	CB	\N	san giovanni in galdo
H921	[1895-12-20,)	San Giovanni in Marignano	RN	\N	san giovanni in marignano
H922	[1861-03-17,)	San Giovanni la Punta	CT	\N	san giovanni la punta
H923	[1861-03-17,)	San Giovanni Lipioni	CH	\N	san giovanni lipioni
H924	[1866-11-19,)	San Giovanni Lupatoto	VR	\N	san giovanni lupatoto
H925	[1861-03-17,1875-03-06)	San Giovanni Reatino	PG	\N	san giovanni reatino
H926	[1861-03-17,)	San Giovanni Rotondo	FG	\N	san giovanni rotondo
H928	[1863-01-19,)	San Giuliano del Sannio	CB	\N	san giuliano del sannio
H929	[1861-03-17,)	San Giuliano di Puglia	CB	\N	san giuliano di puglia
H930	[1893-04-30,)	San Giuliano Milanese	MI	\N	san giuliano milanese
H931	[1895-01-07,)	San Giuseppe Vesuviano	NA	\N	san giuseppe vesuviano
H932	[1863-04-23,1929-05-22)	San Giuseppe di Casto	VC	\N	san giuseppe di casto
H933	[1864-12-26,)	San Giuseppe Jato	PA	\N	san giuseppe jato
H934	[1864-06-23,1927-08-03)	Villa San Giuseppe	RC	\N	villa san giuseppe
H935	[1861-03-17,)	San Giustino	PG	\N	san giustino
H936	[1863-01-05,)	San Giusto Canavese	TO	\N	san giusto canavese
H937	[1861-03-17,)	San Godenzo	FI	\N	san godenzo
H938	[1867-04-12,)	San Gregorio nelle Alpi	BL	\N	san gregorio nelle alpi
H939	[1861-03-17,1954-06-25)	San Gregorio	CE	\N	san gregorio
H939	[1954-06-25,)	San Gregorio Matese	CE	\N	san gregorio matese
H940	[1862-12-29,)	San Gregorio di Catania	CT	\N	san gregorio di catania
H941	[1863-02-06,)	San Gregorio d'Ippona	VV	\N	san gregorio d ippona
H942	[1872-09-16,)	San Gregorio da Sassola	RM	\N	san gregorio da sassola
H943	[1863-01-19,)	San Gregorio Magno	SA	\N	san gregorio magno
H944	[1866-11-19,)	Sanguinetto	VR	\N	sanguinetto
H945	[1862-10-31,)	San Lazzaro di Savena	BO	\N	san lazzaro di savena
H946	[1862-11-10,1928-12-08)	San Lazzaro Reale	IM	\N	san lazzaro reale
H947	[1862-11-28,1923-07-23)	San Lazzaro Alberoni	PC	\N	san lazzaro alberoni
H948	[1870-07-01,1943-05-29)	San Lazzaro Parmense	PR	\N	san lazzaro parmense
H949	[1861-03-17,)	San Leo	RN	\N	san leo
H950	[1920-10-16,1923-04-27)	San Leonardo in Passiria	TN	\N	san leonardo in passiria
H950	[1923-04-27,1928-04-08)	San Leonardo	BZ	\N	san leonardo
H951	[1866-11-19,)	San Leonardo	UD	\N	san leonardo
H952	[1928-04-07,)	San Leonardo in Passiria	BZ	\N	san leonardo in passiria
H953	[1861-03-17,1928-04-04)	San Leucio	BN	\N	san leucio
H953	[1928-04-04,)	San Leucio del Sannio	BN	\N	san leucio del sannio
H954	[1866-07-12,1928-06-28)	San Leucio	NA	\N	san leucio
H955	[1861-03-17,)	San Lorenzello	BN	\N	san lorenzello
H956	[1920-10-16,1923-04-27)	San Lorenzo in Pusteria	TN	\N	san lorenzo in pusteria
H956	[1923-04-27,1928-10-28)	San Lorenzo	BZ	\N	san lorenzo
H956	[1928-10-28,1939-12-01)	San Lorenzo in Pusteria	BZ	\N	san lorenzo in pusteria
H956	[1939-12-01,)	San Lorenzo di Sebato	BZ	\N	san lorenzo di sebato
H957	[1862-11-10,)	San Lorenzo al Mare	IM	\N	san lorenzo al mare
H958	[1869-06-11,)	San Lorenzo in Campo	PU	\N	san lorenzo in campo
H959	[1861-03-17,)	San Lorenzo	RC	\N	san lorenzo
H961	[1861-03-17,)	San Lorenzo Bellizzi	CS	\N	san lorenzo bellizzi
H962	[1861-03-17,)	San Lorenzo del Vallo	CS	\N	san lorenzo del vallo
H964	[1921-01-05,1968-11-12)	San Lorenzo di Mossa	GO	\N	san lorenzo di mossa
H964	[1968-11-12,)	San Lorenzo Isontino	GO	\N	san lorenzo isontino
H966	[1920-10-16,2015-01-01)	San Lorenzo in Banale	TN	\N	san lorenzo in banale
H967	[1861-03-17,)	San Lorenzo Maggiore	BN	\N	san lorenzo maggiore
H968	[1861-03-17,1868-07-05)	San Lorenzo Mondinari	CR	\N	san lorenzo mondinari
H969	[1871-01-15,)	San Lorenzo Nuovo	VT	\N	san lorenzo nuovo
H970	[1861-03-17,)	San Luca	RC	\N	san luca
H971	[1861-03-17,)	San Lucido	CS	\N	san lucido
H972	[1920-10-16,1926-03-03)	San Lugano	TN	\N	san lugano
H973	[1861-03-17,)	San Lupo	BN	\N	san lupo
H974	[1861-03-17,)	Sanluri	SU	\N	sanluri
H975	[1863-05-06,)	San Mango sul Calore	AV	\N	san mango sul calore
H976	[1863-02-06,)	San Mango d'Aquino	CZ	\N	san mango d aquino
H977	[1862-11-07,)	San Mango Piemonte	SA	\N	san mango piemonte
H978	[1861-03-17,1929-04-13)	San Marcellino	NA	\N	san marcellino
H978	[1946-12-23,)	San Marcellino	CE	\N	san marcellino
H979	[1861-03-17,)	San Marcello	AN	\N	san marcello
H980	[1863-04-13,2017-01-01)	San Marcello Pistoiese	PT	\N	san marcello pistoiese
H981	[1862-12-12,)	San Marco Argentano	CS	\N	san marco argentano
H982	[1867-11-25,)	San Marco d'Alunzio	ME	\N	san marco d alunzio
H984	[1861-03-17,)	San Marco dei Cavoti	BN	\N	san marco dei cavoti
H985	[1861-03-17,)	San Marco in Lamis	FG	\N	san marco in lamis
H986	[1861-03-17,)	San Marco la Catola	FG	\N	san marco la catola
H987	[1898-04-25,)	San Martino Alfieri	AT	\N	san martino alfieri
H988	[1920-10-16,1923-04-27)	San Martino in Badia	TN	\N	san martino in badia
H988	[1923-04-27,1928-06-15)	San Martino	BZ	\N	san martino
H988	[1928-06-15,)	San Martino in Badia	BZ	\N	san martino in badia
H989	[1920-10-16,1923-04-27)	San Martino in Passiria	TN	\N	san martino in passiria
H989	[1923-04-27,1928-04-08)	San Martino	BZ	\N	san martino
H989	[1953-11-25,)	San Martino in Passiria	BZ	\N	san martino in passiria
H990	[1863-08-10,)	San Martino in Pensilis	CB	\N	san martino in pensilis
H991	[1864-02-14,)	San Martino sulla Marrucina	CH	\N	san martino sulla marrucina
H992	[1863-02-06,)	San Martino di Finita	CS	\N	san martino di finita
H994	[1863-01-19,)	San Martino d'Agri	PZ	\N	san martino d agri
H995	[1872-10-02,1928-05-19)	San Martino al Cimino	VT	\N	san martino al cimino
H996	[1867-07-22,)	San Martino di Venezze	RO	\N	san martino di venezze
H997	[1863-01-05,)	San Martino Canavese	TO	\N	san martino canavese
H998	[1863-01-26,1928-05-01)	San Martino di Perrero	TO	\N	san martino di perrero
H999	[1867-09-02,)	San Martino al Tagliamento	PN	\N	san martino al tagliamento
I001	[1920-10-16,1928-12-10)	San Martino al Monte	BZ	\N	san martino al monte
I002	[1873-01-14,)	San Martino Sannita	BN	\N	san martino sannita
I003	[1866-11-19,)	San Martino Buon Albergo	VR	\N	san martino buon albergo
I005	[1868-07-01,)	San Martino dall'Argine	MN	\N	san martino dall argine
I006	[1927-09-14,1956-08-27)	San Martino Dè Calvi	BG	\N	san martino de calvi
I007	[1868-01-01,)	San Martino del Lago	CR	\N	san martino del lago
I008	[1866-11-19,)	San Martino di Lupari	PD	\N	san martino di lupari
I009	[1868-08-19,1928-06-27)	San Martino in Beliseto	CR	\N	san martino in beliseto
I010	[1920-10-16,1929-05-16)	San Martino in Casies	BZ	\N	san martino in casies
I011	[1861-03-17,)	San Martino in Rio	RE	\N	san martino in rio
I012	[1869-02-11,)	San Martino in Strada	LO	\N	san martino in strada
I013	[1921-01-05,1947-09-16)	San Martino Quisca	GO	\N	san martino quisca
I014	[1861-03-17,)	San Martino Siccomario	PV	\N	san martino siccomario
I016	[1861-03-17,)	San Martino Valle Caudina	AV	\N	san martino valle caudina
I017	[1863-02-16,1929-04-21)	San Marzano Oliveto	AL	\N	san marzano oliveto
I017	[1947-06-23,)	San Marzano Oliveto	AT	\N	san marzano oliveto
I018	[1864-04-01,)	San Marzano di San Giuseppe	TA	\N	san marzano di san giuseppe
I019	[1862-11-07,)	San Marzano sul Sarno	SA	\N	san marzano sul sarno
I020	[1929-04-20,1947-06-24)	San Marzano Moasca	AT	\N	san marzano moasca
I021	[1861-03-17,1929-06-05)	San Marzanotto	AL	\N	san marzanotto
I022	[1867-08-26,1927-02-16)	San Massimo All'Adige	VR	\N	san massimo all adige
I023	[1861-03-17,)	San Massimo	CB	\N	san massimo
I024	[1863-01-05,1938-07-09)	San Morizio Canavese	TO	\N	san morizio canavese
I024	[1938-07-09,)	San Maurizio Canavese	TO	\N	san maurizio canavese
I025	[1861-03-17,)	San Maurizio d'Opaglio	NO	\N	san maurizio d opaglio
I026	[1863-07-13,)	San Mauro Marchesato	KR	\N	san mauro marchesato
I027	[1863-01-15,1932-11-09)	San Mauro di Romagna	FC	\N	san mauro di romagna
I027	[1932-11-09,)	San Mauro Pascoli	FC	\N	san mauro pascoli
I028	[1863-04-10,)	San Mauro Castelverde	PA	\N	san mauro castelverde
I029	[1864-02-02,)	San Mauro Forte	MT	\N	san mauro forte
I030	[1863-01-05,)	San Mauro Torinese	TO	\N	san mauro torinese
I031	[1861-03-17,)	San Mauro Cilento	SA	\N	san mauro cilento
I032	[1861-03-17,)	San Mauro la Bruca	SA	\N	san mauro la bruca
I033	[1863-02-16,1928-02-22)	San Michele d'Asti	AL	\N	san michele d asti
I034	[1863-05-06,)	San Michele di Serino	AV	\N	san michele di serino
I035	[1862-12-29,)	San Michele di Ganzaria	CT	\N	san michele di ganzaria
I037	[1862-12-19,)	San Michele Mondovì	CN	\N	san michele mondovi
I038	[1862-12-19,1928-05-12)	San Michele Prazzo	CN	\N	san michele prazzo
I039	[1873-03-03,1927-11-02)	San Michele in Teverina	VT	\N	san michele in teverina
I040	[1867-08-05,)	San Michele al Tagliamento	VE	\N	san michele al tagliamento
I041	[1867-08-26,1927-02-16)	San Michele Extra	VR	\N	san michele extra
I042	[1920-10-16,1923-02-14)	San Michele All'Adige	TN	\N	san michele all adige
I042	[1923-02-14,)	San Michele all'Adige	TN	\N	san michele all adige
I044	[1921-01-05,1947-09-16)	San Michele di Postumia	TS	\N	san michele di postumia
I045	[1928-12-13,)	San Michele Salentino	BR	\N	san michele salentino
I046	[1861-03-17,)	San Miniato	PI	\N	san miniato
I047	[1866-11-19,2019-01-30)	San Nazario	VI	\N	san nazario
I048	[1863-08-10,)	Sannazzaro de' Burgondi	PV	\N	sannazzaro de burgondi
I049	[1958-05-28,)	San Nazzaro	BN	\N	san nazzaro
I051	[1863-07-13,)	San Nazzaro Val Cavargna	CO	\N	san nazzaro val cavargna
I052	[1861-03-17,)	San Nazzaro Sesia	NO	\N	san nazzaro sesia
I053	[1861-03-17,1863-01-19)	San Nicandro	BA	\N	san nicandro
I053	[1863-01-19,)	Sannicandro di Bari	BA	\N	sannicandro di bari
I054	[1861-03-17,1862-11-10)	San Nicandro	FG	\N	san nicandro
I054	[1862-11-10,1999-10-22)	Sannicandro Garganico	FG	\N	sannicandro garganico
I054	[1999-10-22,)	San Nicandro Garganico	FG	\N	san nicandro garganico
I056	[1862-09-08,1928-06-28)	San Nicola la Strada	NA	\N	san nicola la strada
I056	[1946-12-23,)	San Nicola la Strada	CE	\N	san nicola la strada
I057	[1863-07-13,1992-04-16)	San Nicola Dell'Alto	CZ	\N	san nicola dell alto
I057	[1992-04-16,)	San Nicola dell'Alto	KR	\N	san nicola dell alto
I058	[1863-07-13,)	San Nicola da Crissa	VV	\N	san nicola da crissa
I059	[1908-04-30,)	Sannicola	LE	\N	sannicola
I060	[1912-01-01,)	San Nicola Arcella	CS	\N	san nicola arcella
I061	[1861-03-17,)	San Nicola Baronia	AV	\N	san nicola baronia
I062	[1861-03-17,)	San Nicola Manfredi	BN	\N	san nicola manfredi
I063	[1868-02-14,)	San Nicolò di Comelico	BL	\N	san nicolo di comelico
I064	[1861-03-17,1870-08-02)	San Novo	MI	\N	san novo
I065	[1960-04-27,)	San Pancrazio	BZ	\N	san pancrazio
I066	[1862-11-28,)	San Pancrazio Salentino	BR	\N	san pancrazio salentino
I068	[1866-01-21,1943-05-29)	San Pancrazio Parmense	PR	\N	san pancrazio parmense
I069	[1861-03-17,1905-07-11)	San Pantaleo	CA	\N	san pantaleo
I070	[1863-02-16,1928-02-22)	San Paolo della Valle	AL	\N	san paolo della valle
I071	[1863-02-23,)	San Paolo di Jesi	AN	\N	san paolo di jesi
I072	[1862-11-10,)	San Paolo di Civitate	FG	\N	san paolo di civitate
I073	[1862-12-29,)	San Paolo Bel Sito	NA	\N	san paolo bel sito
I074	[1863-04-23,2016-01-01)	San Paolo Cervo	BI	\N	san paolo cervo
I076	[1928-02-21,)	San Paolo Solbrito	AT	\N	san paolo solbrito
I078	[1921-01-05,1928-09-09)	San Pelagio	TS	\N	san pelagio
I079	[1861-03-17,1956-06-12)	San Pellegrino	BG	\N	san pellegrino
I079	[1956-06-12,)	San Pellegrino Terme	BG	\N	san pellegrino terme
I081	[1861-03-17,1926-02-06)	San Pier d'Arena	GE	\N	san pier d arena
I082	[1921-01-05,1923-04-27)	San Pietro Dell'Isonzo	TS	\N	san pietro dell isonzo
I082	[1923-04-27,)	San Pier d'Isonzo	GO	\N	san pier d isonzo
I083	[1863-04-10,1928-05-04)	San Pier Fedele	RC	\N	san pier fedele
I084	[1873-01-20,)	San Pier Niceto	ME	\N	san pier niceto
I085	[1861-03-17,2014-01-01)	San Piero a Sieve	FI	\N	san piero a sieve
I086	[1861-03-17,1912-12-18)	San Pietro sopra Patti	ME	\N	san pietro sopra patti
I086	[1912-12-18,)	San Piero Patti	ME	\N	san piero patti
I087	[1920-10-16,1923-04-27)	San Pietro in Valle Aurina	TN	\N	san pietro in valle aurina
I087	[1923-04-27,1929-02-22)	San Pietro	BZ	\N	san pietro
I088	[1868-02-14,1957-02-14)	San Pietro Cadore	BL	\N	san pietro cadore
I088	[1957-02-14,)	San Pietro di Cadore	BL	\N	san pietro di cadore
I089	[1862-12-29,)	San Pietro al Tanagro	SA	\N	san pietro al tanagro
I090	[1863-01-26,)	San Pietro Val Lemina	TO	\N	san pietro val lemina
I091	[1921-01-05,1923-04-27)	San Pietro	UD	\N	san pietro
I091	[1923-04-27,1927-01-13)	San Pietro di Gorizia	GO	\N	san pietro di gorizia
I092	[1869-01-22,)	San Pietro al Natisone	UD	\N	san pietro al natisone
I093	[1861-03-17,)	San Pietro a Maida	CZ	\N	san pietro a maida
I094	[1861-03-17,1925-11-30)	San Pietro a Patierno	NA	\N	san pietro a patierno
I095	[1863-08-10,)	San Pietro Apostolo	CZ	\N	san pietro apostolo
I096	[1861-03-17,)	San Pietro Avellana	IS	\N	san pietro avellana
I098	[1861-03-17,)	San Pietro Clarenza	CT	\N	san pietro clarenza
I100	[1921-01-05,1947-09-16)	San Pietro del Carso	TS	\N	san pietro del carso
I101	[1866-11-19,1929-02-21)	San Pietro di Barbozza	TV	\N	san pietro di barbozza
I102	[1928-05-04,)	San Pietro di Caridà	RC	\N	san pietro di carida
I103	[1866-11-19,)	San Pietro di Feletto	TV	\N	san pietro di feletto
I104	[1861-03-17,1929-04-20)	San Pietro di Monterosso	CN	\N	san pietro di monterosso
I105	[1866-11-19,)	San Pietro di Morubio	VR	\N	san pietro di morubio
I106	[1861-03-17,1928-04-17)	San Pietro d'Orzio	BG	\N	san pietro d orzio
I107	[1884-09-16,)	San Pietro in Gu	PD	\N	san pietro in gu
I108	[1861-03-17,)	San Pietro in Amantea	CS	\N	san pietro in amantea
I109	[1866-11-19,)	San Pietro in Cariano	VR	\N	san pietro in cariano
I110	[1872-01-01,)	San Pietro in Casale	BO	\N	san pietro in casale
I112	[1861-03-17,1907-08-16)	San Pietro Indelicato	AV	\N	san pietro indelicato
I112	[1907-08-16,1928-01-28)	San Pietro Irpino	AV	\N	san pietro irpino
I113	[1861-03-17,)	San Pietro Infine	CE	\N	san pietro infine
I114	[1861-03-17,)	San Pietro in Guarano	CS	\N	san pietro in guarano
I115	[1861-03-17,)	San Pietro in Lama	LE	\N	san pietro in lama
I116	[1869-02-11,)	San Pietro Mosezzo	NO	\N	san pietro mosezzo
I117	[1866-11-19,)	San Pietro Mussolino	VI	\N	san pietro mussolino
I118	[1861-03-17,1950-01-29)	San Pietro Pula	CA	\N	san pietro pula
I118	[1950-01-29,)	Villa San Pietro	CA	\N	villa san pietro
I119	[1861-03-17,)	San Pietro Vernotico	BR	\N	san pietro vernotico
I120	[1866-11-19,)	San Pietro Viminario	PD	\N	san pietro viminario
I121	[1861-03-17,)	San Pio delle Camere	AQ	\N	san pio delle camere
I122	[1864-04-01,1991-05-01)	San Polomatese	CB	\N	san polomatese
I122	[1991-05-01,)	San Polo Matese	CB	\N	san polo matese
I123	[1862-10-20,1955-09-28)	San Polo d'Enza in Caviano	RE	\N	san polo d enza in caviano
I123	[1955-09-28,)	San Polo d'Enza	RE	\N	san polo d enza
I124	[1867-11-25,)	San Polo di Piave	TV	\N	san polo di piave
I125	[1871-01-15,)	San Polo dei Cavalieri	RM	\N	san polo dei cavalieri
I126	[1863-01-05,1929-05-31)	San Ponso Canavese	AO	\N	san ponso canavese
I126	[1946-11-11,)	San Ponso	TO	\N	san ponso
I127	[1863-03-30,1928-08-07)	San Ponzo Semola	PV	\N	san ponzo semola
I128	[1861-03-17,)	San Possidonio	MO	\N	san possidonio
I129	[1863-02-06,)	San Potito Ultra	AV	\N	san potito ultra
I130	[1862-11-24,)	San Potito Sannitico	CE	\N	san potito sannitico
I131	[1861-03-17,1929-02-07)	San Prisco	NA	\N	san prisco
I131	[1946-12-19,)	San Prisco	CE	\N	san prisco
I132	[1861-03-17,)	San Procopio	RC	\N	san procopio
I133	[1868-03-25,)	San Prospero	MO	\N	san prospero
I134	[1863-04-23,1926-02-06)	San Quirico in Val Polcevera	GE	\N	san quirico in val polcevera
I135	[1862-10-06,)	San Quirico d'Orcia	SI	\N	san quirico d orcia
I136	[1866-11-19,)	San Quirino	PN	\N	san quirino
I137	[1861-03-17,)	San Raffaele Cimena	TO	\N	san raffaele cimena
I138	[1861-03-17,)	Sanremo	IM	\N	sanremo
I139	[1861-03-17,)	San Roberto	RC	\N	san roberto
I140	[1861-03-17,)	San Rocco al Porto	LO	\N	san rocco al porto
I142	[1861-03-17,)	San Romano in Garfagnana	LU	\N	san romano in garfagnana
I143	[1861-03-17,)	San Rufo	SA	\N	san rufo
I144	[1863-02-16,)	San Salvatore Monferrato	AL	\N	san salvatore monferrato
I145	[1863-02-06,)	San Salvatore Telesino	BN	\N	san salvatore telesino
I147	[1863-04-10,)	San Salvatore di Fitalia	ME	\N	san salvatore di fitalia
I148	[1861-03-17,)	San Salvo	CH	\N	san salvo
I150	[1863-02-23,)	San Sebastiano Curone	AL	\N	san sebastiano curone
I151	[1877-04-09,)	San Sebastiano al Vesuvio	NA	\N	san sebastiano al vesuvio
I152	[1863-01-05,)	San Sebastiano da Po	TO	\N	san sebastiano da po
I153	[1862-10-20,)	San Secondo Parmense	PR	\N	san secondo parmense
I154	[1863-01-26,)	San Secondo di Pinerolo	TO	\N	san secondo di pinerolo
I155	[1861-03-17,)	Sansepolcro	AR	\N	sansepolcro
I156	[1863-08-10,)	San Severino Marche	MC	\N	san severino marche
I157	[1863-04-10,)	San Severino Lucano	PZ	\N	san severino lucano
I158	[1861-03-17,)	San Severo	FG	\N	san severo
I159	[1920-10-16,1929-03-25)	San Sigismondo	BZ	\N	san sigismondo
I161	[1861-03-17,1879-05-13)	San Silvestro	CH	\N	san silvestro
I162	[1861-03-17,1928-08-12)	San Siro	CO	\N	san siro
I162	[2003-01-01,)	San Siro	CO	\N	san siro
I163	[1861-03-17,1913-05-09)	San Sossio	AV	\N	san sossio
I163	[1913-05-09,)	San Sossio Baronia	AV	\N	san sossio baronia
I164	[1861-03-17,)	San Sostene	CZ	\N	san sostene
I165	[1861-03-17,)	San Sosti	CS	\N	san sosti
I166	[1861-03-17,)	San Sperate	SU	\N	san sperate
I167	[1861-03-17,2003-01-01)	Sant'Abbondio	CO	\N	sant abbondio
I168	[1861-03-17,)	Santa Brigida	BG	\N	santa brigida
I169	[1862-10-31,)	Santa Caterina Villarmosa	CL	\N	santa caterina villarmosa
I170	[1863-04-10,)	Santa Caterina dello Ionio	CZ	\N	santa caterina dello ionio
I171	[1863-04-10,)	Santa Caterina Albanese	CS	\N	santa caterina albanese
I172	[1913-07-10,1928-05-24)	Santa Cesarea	LE	\N	santa cesarea
I172	[1928-05-24,)	Santa Cesarea Terme	LE	\N	santa cesarea terme
I173	[1920-10-16,1923-04-27)	Santa Cristina in Gardena	TN	\N	santa cristina in gardena
I173	[1923-04-27,1956-01-04)	Santa Cristina	BZ	\N	santa cristina
I173	[1956-01-04,)	Santa Cristina Valgardena	BZ	\N	santa cristina valgardena
I174	[1864-03-11,)	Santa Cristina Gela	PA	\N	santa cristina gela
I175	[1863-03-30,)	Santa Cristina e Bissone	PV	\N	santa cristina e bissone
I176	[1864-06-23,)	Santa Cristina d'Aspromonte	RC	\N	santa cristina d aspromonte
I177	[1863-04-13,1925-11-30)	Santa Croce Sull'Arno	FI	\N	santa croce sull arno
I177	[1925-11-30,)	Santa Croce sull'Arno	PI	\N	santa croce sull arno
I178	[1863-07-13,)	Santa Croce Camerina	RG	\N	santa croce camerina
I179	[1883-02-23,)	Santa Croce del Sannio	BN	\N	santa croce del sannio
I180	[1921-01-05,1947-09-16)	Santa Croce di Aidussina	GO	\N	santa croce di aidussina
I181	[1861-03-17,)	Santa Croce di Magliano	CB	\N	santa croce di magliano
I182	[1861-03-17,)	Santadi	SU	\N	santadi
I183	[1864-04-01,)	Santa Domenica Talao	CS	\N	santa domenica talao
I184	[1864-11-07,)	Santa Domenica Vittoria	ME	\N	santa domenica vittoria
I185	[1955-02-15,)	Santa Elisabetta	AG	\N	santa elisabetta
I186	[1862-09-22,1928-11-27)	Sant'Eufemia della Fonte	BS	\N	sant eufemia della fonte
I187	[1861-03-17,)	Santa Fiora	GR	\N	santa fiora
I188	[1880-03-19,)	Santa Flavia	PA	\N	santa flavia
I189	[1861-03-17,)	Sant'Agapito	IS	\N	sant agapito
I190	[1863-02-23,)	Sant'Agata Fossili	AL	\N	sant agata fossili
I191	[1862-10-31,)	Sant'Agata Bolognese	BO	\N	sant agata bolognese
I192	[1862-12-12,)	Sant'Agata di Esaro	CS	\N	sant agata di esaro
I193	[1862-11-10,)	Sant'Agata di Puglia	FG	\N	sant agata di puglia
I195	[1862-12-29,1928-02-10)	Sant'Agata sopra Cannobio	NO	\N	sant agata sopra cannobio
I196	[1863-04-13,)	Sant'Agata sul Santerno	RA	\N	sant agata sul santerno
I197	[1861-03-17,)	Sant'Agata de' Goti	BN	\N	sant agata de goti
I198	[1861-03-17,)	Sant'Agata del Bianco	RC	\N	sant agata del bianco
I199	[1861-03-17,)	Sant'Agata di Militello	ME	\N	sant agata di militello
I200	[1861-03-17,1923-07-20)	Sant'Agata di sotto	AV	\N	sant agata di sotto
I200	[1923-07-20,1927-10-19)	Sant'Agata Irpina	AV	\N	sant agata irpina
I201	[1861-03-17,)	Sant'Agata Feltria	RN	\N	sant agata feltria
I202	[1861-03-17,)	Sant'Agata Li Battiati	CT	\N	sant agata li battiati
I203	[1866-07-02,)	Santa Giuletta	PV	\N	santa giuletta
I204	[1880-06-25,1929-04-13)	Santa Giulia	SV	\N	santa giulia
I205	[1861-03-17,)	Santa Giusta	OR	\N	santa giusta
I206	[1866-11-19,)	Santa Giustina	BL	\N	santa giustina
I207	[1866-11-19,)	Santa Giustina in Colle	PD	\N	santa giustina in colle
I208	[1865-10-25,)	Sant'Agnello	NA	\N	sant agnello
I209	[1861-03-17,2017-01-01)	Sant'Agostino	FE	\N	sant agostino
I210	[1862-12-19,)	Sant'Albano Stura	CN	\N	sant albano stura
I211	[1863-03-30,1929-06-15)	Sant'Albano di Bobbio	PV	\N	sant albano di bobbio
I213	[1863-03-30,)	Sant'Alessio con Vialone	PV	\N	sant alessio con vialone
I214	[1864-06-23,)	Sant'Alessio in Aspromonte	RC	\N	sant alessio in aspromonte
I215	[1948-06-26,)	Sant'Alessio Siculo	ME	\N	sant alessio siculo
I216	[1924-01-04,)	Sant'Alfio	CT	\N	sant alfio
I217	[1861-03-17,)	Santa Luce	PI	\N	santa luce
I218	[1927-01-12,1957-07-22)	Santa Luce Orciano	PI	\N	santa luce orciano
I219	[1864-09-12,)	Santa Lucia di Serino	AV	\N	santa lucia di serino
I220	[1863-04-10,)	Santa Lucia del Mela	ME	\N	santa lucia del mela
I221	[1867-11-25,)	Santa Lucia di Piave	TV	\N	santa lucia di piave
I222	[1921-01-05,1935-03-02)	Santa Lucia di Tolmino	GO	\N	santa lucia di tolmino
I222	[1935-03-02,1947-09-16)	Santa Lucia d'Isonzo	GO	\N	santa lucia d isonzo
I223	[1920-10-16,1929-05-16)	Santa Maddalena in Casies	BZ	\N	santa maddalena in casies
I224	[1863-01-19,)	Santa Margherita di Belice	AG	\N	santa margherita di belice
I225	[1864-02-02,)	Santa Margherita Ligure	GE	\N	santa margherita ligure
I226	[1867-08-26,2018-02-17)	Santa Margherita d'Adige	PD	\N	santa margherita d adige
I227	[1864-02-14,1929-05-28)	Santa Margherita di Bobbio	PV	\N	santa margherita di bobbio
I229	[1920-10-16,1928-09-06)	Santa Margherita	TN	\N	santa margherita
I230	[1929-05-28,)	Santa Margherita di Staffora	PV	\N	santa margherita di staffora
I232	[1869-01-30,)	Santa Maria a Monte	PI	\N	santa maria a monte
I233	[1861-03-17,)	Santa Maria a Vico	CE	\N	santa maria a vico
I234	[1862-09-08,)	Santa Maria Capua Vetere	CE	\N	santa maria capua vetere
I235	[1875-04-01,1928-05-29)	Santa Maria della Croce	CR	\N	santa maria della croce
I236	[1872-11-01,)	Travacò Siccomario	PV	\N	travaco siccomario
I237	[1893-09-17,)	Santa Maria della Versa	PV	\N	santa maria della versa
I238	[1861-03-17,1958-08-28)	Sant'Angelo in Grotte	CB	\N	sant angelo in grotte
I238	[1958-08-28,)	Santa Maria del Molise	IS	\N	santa maria del molise
I239	[1861-03-17,1927-12-29)	Santa Maria del Monte	VA	\N	santa maria del monte
I240	[1861-03-17,)	Santa Maria di Licodia	CT	\N	santa maria di licodia
I241	[1928-12-12,1953-09-14)	Santa Maria di Rovagnate	CO	\N	santa maria di rovagnate
I242	[1866-11-19,)	Santa Maria di Sala	VE	\N	santa maria di sala
I243	[1861-03-17,)	Santa Maria Hoè	LC	\N	santa maria hoe
I244	[1861-03-17,)	Santa Maria Imbaro	CH	\N	santa maria imbaro
I245	[1861-03-17,1870-08-02)	Santa Maria in Prato	MI	\N	santa maria in prato
I246	[1866-11-19,1927-05-12)	Santa Maria in Stelle	VR	\N	santa maria in stelle
I247	[1907-07-01,)	Santa Maria la Fossa	CE	\N	santa maria la fossa
I248	[1866-11-19,)	Santa Maria la Longa	UD	\N	santa maria la longa
I249	[1928-06-28,)	Santa Maria Maggiore	VB	\N	santa maria maggiore
I250	[1861-03-17,1928-06-29)	Santa Maria Maggiore e Crana	NO	\N	santa maria maggiore e crana
I251	[1861-03-17,)	Santa Maria Nuova	AN	\N	santa maria nuova
I252	[1928-08-12,2003-01-01)	Santa Maria Rezzonico	CO	\N	santa maria rezzonico
I253	[1861-03-17,)	Santa Marina	SA	\N	santa marina
I254	[1910-01-10,)	Santa Marina Salina	ME	\N	santa marina salina
I255	[1949-10-16,)	Santa Marinella	RM	\N	santa marinella
I256	[1863-02-06,)	Sant'Ambrogio sul Garigliano	FR	\N	sant ambrogio sul garigliano
I257	[1863-02-23,1927-12-29)	Sant'Ambrogio Olona	VA	\N	sant ambrogio olona
I258	[1863-01-05,)	Sant'Ambrogio di Torino	TO	\N	sant ambrogio di torino
I259	[1867-08-26,)	Sant'Ambrogio di Valpolicella	VR	\N	sant ambrogio di valpolicella
I260	[1881-03-28,)	Santomenna	SA	\N	santomenna
I261	[1861-03-17,1929-02-07)	San Tammaro	NA	\N	san tammaro
I261	[1947-09-25,)	San Tammaro	CE	\N	san tammaro
I262	[1861-03-17,)	Sant'Anastasia	NA	\N	sant anastasia
I263	[1895-04-26,)	Sant'Anatolia di Narco	PG	\N	sant anatolia di narco
I264	[1863-02-06,)	Sant'Andrea di Conza	AV	\N	sant andrea di conza
I265	[1907-06-21,1962-02-08)	Sant'Andrea	FR	\N	sant andrea
I265	[1962-02-08,)	Sant'Andrea del Garigliano	FR	\N	sant andrea del garigliano
I266	[1863-07-13,)	Sant'Andrea Apostolo dello Ionio	CZ	\N	sant andrea apostolo dello ionio
I269	[1921-01-05,1923-04-27)	Sant'Andrea	UD	\N	sant andrea
I269	[1923-04-27,1927-01-13)	Sant'Andrea di Gorizia	GO	\N	sant andrea di gorizia
I270	[1862-12-29,1907-06-22)	Sant'Andrea di Vallefredda	CE	\N	sant andrea di vallefredda
I271	[1861-03-17,)	Sant'Andrea Frius	SU	\N	sant andrea frius
I272	[1920-10-16,1941-01-08)	Sant'Andrea in Monte	BZ	\N	sant andrea in monte
I273	[1863-02-06,)	Sant'Angelo d'Alife	CE	\N	sant angelo d alife
I274	[1864-03-11,)	Sant'Angelo Lodigiano	LO	\N	sant angelo lodigiano
I275	[1867-08-26,)	Sant'Angelo di Piove di Sacco	PD	\N	sant angelo di piove di sacco
I276	[1864-02-02,)	Sant'Angelo Lomellina	PV	\N	sant angelo lomellina
I277	[1865-12-25,)	Sant'Angelo a Cupolo	BN	\N	sant angelo a cupolo
I278	[1861-03-17,)	Sant'Angelo a Fasanella	SA	\N	sant angelo a fasanella
I279	[1861-03-17,)	Sant'Angelo all'Esca	AV	\N	sant angelo all esca
I280	[1861-03-17,)	Sant'Angelo a Scala	AV	\N	sant angelo a scala
I281	[1861-03-17,)	Sant'Angelo dei Lombardi	AV	\N	sant angelo dei lombardi
I282	[1861-03-17,)	Sant'Angelo del Pesco	IS	\N	sant angelo del pesco
I283	[1861-03-17,)	Sant'Angelo di Brolo	ME	\N	sant angelo di brolo
I284	[1885-06-12,)	Sant'Angelo Romano	RM	\N	sant angelo romano
I285	[1861-03-17,2014-01-01)	Sant'Angelo in Lizzola	PU	\N	sant angelo in lizzola
I286	[1861-03-17,)	Sant'Angelo in Pontano	MC	\N	sant angelo in pontano
I287	[1861-03-17,)	Sant'Angelo in Vado	PU	\N	sant angelo in vado
I288	[1861-03-17,)	Sant'Angelo le Fratte	PZ	\N	sant angelo le fratte
I289	[1861-03-17,)	Sant'Angelo Limosano	CB	\N	sant angelo limosano
I290	[1861-03-17,)	Sant'Angelo Muxaro	AG	\N	sant angelo muxaro
I291	[1861-03-17,)	Santa Ninfa	TP	\N	santa ninfa
I292	[1929-01-24,)	Sant'Anna d'Alfaedo	VR	\N	sant anna d alfaedo
I293	[1861-03-17,)	Sant'Antimo	NA	\N	sant antimo
I294	[1861-03-17,)	Sant'Antioco	SU	\N	sant antioco
I296	[1863-01-05,)	Sant'Antonino di Susa	TO	\N	sant antonino di susa
I297	[1863-07-13,1927-09-08)	Sant'Antonio d'Adda	BG	\N	sant antonio d adda
I298	[1861-03-17,1985-05-12)	Sant'Antonio Ruinas	OR	\N	sant antonio ruinas
I298	[1985-05-12,)	Villa Sant'Antonio	OR	\N	villa sant antonio
I299	[1862-11-28,1923-07-23)	Sant'Antonio a Trebbia	PC	\N	sant antonio a trebbia
I300	[1925-07-10,)	Sant'Antonio Abate	NA	\N	sant antonio abate
I301	[1861-03-17,)	Santa Paolina	AV	\N	santa paolina
I302	[1861-03-17,)	Sant'Apollinare	FR	\N	sant apollinare
I303	[1867-07-22,1927-09-04)	Sant'Apollinare con Selva	RO	\N	sant apollinare con selva
I304	[1864-02-02,1913-06-17)	Sant'Arcangelo di Romagna	FC	\N	sant arcangelo di romagna
I304	[1913-06-17,)	Santarcangelo di Romagna	RN	\N	santarcangelo di romagna
I305	[1861-03-17,)	Sant'Arcangelo	PZ	\N	sant arcangelo
I306	[1861-03-17,1928-05-30)	Sant'Arpino	NA	\N	sant arpino
I306	[1946-04-26,)	Sant'Arpino	CE	\N	sant arpino
I307	[1861-03-17,)	Sant'Arsenio	SA	\N	sant arsenio
I308	[1861-03-17,)	Santa Severina	KR	\N	santa severina
I309	[1863-01-19,)	Santa Sofia d'Epiro	CS	\N	santa sofia d epiro
I310	[1861-03-17,)	Santa Sofia	FC	\N	santa sofia
I311	[1864-04-01,)	Santa Teresa di Riva	ME	\N	santa teresa di riva
I312	[1862-09-22,)	Santa Teresa Gallura	SS	\N	santa teresa gallura
I313	[1928-04-03,1947-10-02)	Santa Valeria	CO	\N	santa valeria
I314	[1934-04-07,)	Santa Venerina	CT	\N	santa venerina
I315	[1862-11-24,)	Santa Vittoria in Matenano	FM	\N	santa vittoria in matenano
I316	[1862-12-19,)	Santa Vittoria d'Alba	CN	\N	santa vittoria d alba
I317	[1863-01-19,)	Sant'Egidio del Monte Albino	SA	\N	sant egidio del monte albino
I318	[1863-07-13,)	Sant'Egidio alla Vibrata	TE	\N	sant egidio alla vibrata
I319	[1866-11-19,)	Sant'Elena	PD	\N	sant elena
I320	[1863-04-10,)	Sant'Elia a Pianisi	CB	\N	sant elia a pianisi
I321	[1862-09-29,)	Sant'Elia Fiumerapido	FR	\N	sant elia fiumerapido
I322	[1863-04-10,)	Vallefiorita	CZ	\N	vallefiorita
I324	[1861-03-17,)	Sant'Elpidio a Mare	FM	\N	sant elpidio a mare
I326	[1869-01-08,)	Sante Marie	AQ	\N	sante marie
I327	[1878-08-02,)	Santena	TO	\N	santena
I328	[1861-03-17,)	San Teodoro	ME	\N	san teodoro
I329	[1959-05-03,)	San Teodoro	SS	\N	san teodoro
I330	[1863-01-19,)	Santeramo in Colle	BA	\N	santeramo in colle
I332	[1863-02-06,)	Sant'Eufemia a Maiella	PE	\N	sant eufemia a maiella
I333	[1861-03-17,)	Sant'Eufemia d'Aspromonte	RC	\N	sant eufemia d aspromonte
I334	[1935-06-06,1968-11-28)	Sant'Eufemia Lamezia	CZ	\N	sant eufemia lamezia
I335	[1863-02-06,)	Sant'Eusanio del Sangro	CH	\N	sant eusanio del sangro
I336	[1863-05-06,)	Sant'Eusanio Forconese	AQ	\N	sant eusanio forconese
I337	[1861-03-17,)	Santhià	VC	\N	santhia
I338	[1861-03-17,1927-09-16)	Santicolo	BS	\N	santicolo
I339	[1861-03-17,1928-10-29)	Santi Cosma e Damiano	RM	\N	santi cosma e damiano
I339	[1947-05-23,)	Santi Cosma e Damiano	LT	\N	santi cosma e damiano
I340	[1863-04-23,1926-02-06)	Sant'Ilario Ligure	GE	\N	sant ilario ligure
I341	[1863-04-10,)	Sant'Ilario dello Ionio	RC	\N	sant ilario dello ionio
I342	[1862-10-20,)	Sant'Ilario d'Enza	RE	\N	sant ilario d enza
I343	[1861-03-17,1928-10-29)	Santino	NO	\N	santino
I344	[1861-03-17,)	Sant'Ippolito	PU	\N	sant ippolito
I345	[1890-03-31,2016-02-23)	Zoldo Alto	BL	\N	zoldo alto
I346	[1878-06-21,)	Sant'Olcese	GE	\N	sant olcese
I347	[1866-11-19,1964-04-09)	San Tomaso	BL	\N	san tomaso
I347	[1964-04-09,)	San Tomaso Agordino	BL	\N	san tomaso agordino
I348	[1861-03-17,)	Sant'Omero	TE	\N	sant omero
I349	[1927-08-03,2004-08-14)	Sant'Omobono Imagna	BG	\N	sant omobono imagna
I349	[2004-08-14,2014-02-04)	Sant'Omobono Terme	BG	\N	sant omobono terme
I350	[1861-03-17,)	Sant'Onofrio	VV	\N	sant onofrio
I351	[1861-03-17,)	Santopadre	FR	\N	santopadre
I352	[1871-01-15,)	Sant'Oreste	RM	\N	sant oreste
I353	[1866-11-19,)	Santorso	VI	\N	santorso
I354	[1920-10-16,1986-12-31)	Sant'Orsola	TN	\N	sant orsola
I354	[1986-12-31,)	Sant'Orsola Terme	TN	\N	sant orsola terme
I355	[1921-01-05,1923-04-27)	Bainsizza Santo Spirito	UD	\N	bainsizza santo spirito
I355	[1923-04-27,1928-08-16)	Santo Spirito della Bainsizza	GO	\N	santo spirito della bainsizza
I356	[1863-01-19,)	Santo Stefano Quisquina	AG	\N	santo stefano quisquina
I357	[1863-01-19,)	Santo Stefano del Sole	AV	\N	santo stefano del sole
I358	[1863-07-13,1928-02-21)	Santo Stefano del Monte degli Angeli	BG	\N	santo stefano del monte degli angeli
I359	[1864-02-14,)	Santo Stefano di Rogliano	CS	\N	santo stefano di rogliano
I360	[1863-05-06,)	Santo Stefano di Sessanio	AQ	\N	santo stefano di sessanio
I361	[1862-12-01,)	Santo Stefano Ticino	MI	\N	santo stefano ticino
I362	[1863-04-13,1916-09-15)	Santo Stefano al Corno	MI	\N	santo stefano al corno
I362	[1916-09-15,)	Santo Stefano Lodigiano	LO	\N	santo stefano lodigiano
I363	[1863-04-23,)	Santo Stefano di Magra	SP	\N	santo stefano di magra
I364	[1872-10-18,)	Villa Santo Stefano	FR	\N	villa santo stefano
I365	[1861-03-17,)	Santo Stefano al Mare	IM	\N	santo stefano al mare
I367	[1861-03-17,)	Santo Stefano Belbo	CN	\N	santo stefano belbo
I368	[1861-03-17,)	Santo Stefano d'Aveto	GE	\N	santo stefano d aveto
I369	[1861-03-17,1928-04-17)	Santo Stefano di Briga	ME	\N	santo stefano di briga
I370	[1861-03-17,)	Santo Stefano di Camastra	ME	\N	santo stefano di camastra
I371	[1861-03-17,)	Santo Stefano in Aspromonte	RC	\N	santo stefano in aspromonte
I372	[1871-06-01,)	Santo Stefano Roero	CN	\N	santo stefano roero
I373	[1866-11-19,)	San Stino di Livenza	VE	\N	san stino di livenza
I374	[1861-03-17,)	Santu Lussurgiu	OR	\N	santu lussurgiu
I375	[1866-11-19,)	Sant'Urbano	PD	\N	sant urbano
I376	[1863-02-06,)	San Valentino in Abruzzo Citeriore	PE	\N	san valentino in abruzzo citeriore
I377	[1863-02-06,)	San Valentino Torio	SA	\N	san valentino torio
I378	[1920-10-16,1929-02-15)	San Valentino al Brennero	BZ	\N	san valentino al brennero
I379	[1920-10-16,1923-04-27)	San Valentino alla Muta	TN	\N	san valentino alla muta
I379	[1923-04-27,1928-06-16)	San Valentino alla Mutta	BZ	\N	san valentino alla mutta
I381	[1861-03-17,)	San Venanzo	TR	\N	san venanzo
I382	[1866-11-19,)	San Vendemiano	TV	\N	san vendemiano
I383	[1861-03-17,1928-03-14)	San Vero Congius	CA	\N	san vero congius
I384	[1861-03-17,)	San Vero Milis	OR	\N	san vero milis
I385	[1861-03-17,1928-02-05)	San Vigilio	BS	\N	san vigilio
I386	[1921-01-05,1947-09-16)	Sanvincenti	PL	\N	sanvincenti
I387	[1863-02-06,1928-04-18)	San Vincenzo al Volturno	CB	\N	san vincenzo al volturno
I388	[1863-02-06,)	San Vincenzo la Costa	CS	\N	san vincenzo la costa
I389	[1864-06-23,)	San Vincenzo Valle Roveto	AQ	\N	san vincenzo valle roveto
I390	[1949-08-04,)	San Vincenzo	LI	\N	san vincenzo
I391	[1861-03-17,)	San Vitaliano	NA	\N	san vitaliano
I392	[1867-06-02,)	San Vito di Cadore	BL	\N	san vito di cadore
I393	[1863-04-10,)	San Vito sullo Ionio	CZ	\N	san vito sullo ionio
I394	[1863-02-06,)	San Vito Chietino	CH	\N	san vito chietino
I395	[1861-03-17,1862-12-19)	San Vito	CR	\N	san vito
I395	[1862-12-19,1867-09-06)	San Vito e Modesto	CR	\N	san vito e modesto
I396	[1864-01-29,)	San Vito dei Normanni	BR	\N	san vito dei normanni
I398	[1863-04-13,1929-02-05)	San Vito in Monte	TR	\N	san vito in monte
I400	[1872-05-31,)	San Vito Romano	RM	\N	san vito romano
I401	[1867-09-02,)	San Vito di Leguzzano	VI	\N	san vito di leguzzano
I402	[1861-03-17,)	San Vito	SU	\N	san vito
I403	[1866-11-19,)	San Vito al Tagliamento	PN	\N	san vito al tagliamento
I404	[1921-01-05,)	San Vito al Torre	UD	\N	san vito al torre
I405	[1866-11-19,)	San Vito di Fagagna	UD	\N	san vito di fagagna
I406	[1921-01-05,1947-09-16)	San Vito di Vipacco	GO	\N	san vito di vipacco
I407	[1952-08-17,)	San Vito lo Capo	TP	\N	san vito lo capo
I408	[1862-11-24,)	San Vittore del Lazio	FR	\N	san vittore del lazio
I409	[1864-04-01,)	San Vittore Olona	MI	\N	san vittore olona
I410	[1861-03-17,)	Sanza	SA	\N	sanza
I411	[1920-10-16,)	Sanzeno	TN	\N	sanzeno
I412	[1879-07-21,)	San Zeno Naviglio	BS	\N	san zeno naviglio
I414	[1866-11-19,)	San Zeno di Montagna	VR	\N	san zeno di montagna
I415	[1870-08-02,)	San Zenone al Lambro	MI	\N	san zenone al lambro
I416	[1863-03-30,)	San Zenone al Po	PV	\N	san zenone al po
I417	[1867-11-25,)	San Zenone degli Ezzelini	TV	\N	san zenone degli ezzelini
I418	[1866-11-19,)	Saonara	PD	\N	saonara
I419	[1920-10-16,1928-02-24)	Saone	TN	\N	saone
I420	[1863-04-10,1929-06-03)	Saponara Villafranca	ME	\N	saponara villafranca
I420	[1952-12-14,)	Saponara	ME	\N	saponara
I421	[1866-11-19,)	Sappada	UD	\N	sappada
I422	[1861-03-17,)	Sapri	SA	\N	sapri
I423	[1861-03-17,)	Saracena	CS	\N	saracena
I424	[1871-01-15,)	Saracinesco	RM	\N	saracinesco
I425	[1866-11-19,)	Sarcedo	VI	\N	sarcedo
I426	[1861-03-17,)	Sarconi	PZ	\N	sarconi
I427	[1920-10-16,1926-10-01)	Sardagna	TN	\N	sardagna
I428	[1861-03-17,)	Sardara	SU	\N	sardara
I429	[1861-03-17,)	Sardigliano	AL	\N	sardigliano
I430	[1866-11-19,)	Sarego	VI	\N	sarego
I431	[1920-10-16,)	Sarentino	BZ	\N	sarentino
I432	[1861-03-17,)	Sarezzano	AL	\N	sarezzano
I433	[1861-03-17,)	Sarezzo	BS	\N	sarezzo
I434	[1861-03-17,)	Sarmato	PC	\N	sarmato
I435	[1866-11-19,)	Sarmede	TV	\N	sarmede
I436	[1861-03-17,)	Sarnano	MC	\N	sarnano
I437	[1861-03-17,)	Sarnico	BG	\N	sarnico
I438	[1861-03-17,)	Sarno	SA	\N	sarno
I439	[1920-10-16,)	Sarnonico	TN	\N	sarnonico
I440	[1861-03-17,1924-02-04)	Sarola	IM	\N	sarola
I441	[1869-03-15,)	Saronno	VA	\N	saronno
I442	[1861-03-17,)	Sarre	AO	\N	sarre
I443	[1861-03-17,)	Sarroch	CA	\N	sarroch
I444	[1861-03-17,)	Sarsina	FC	\N	sarsina
I445	[1861-03-17,)	Sarteano	SI	\N	sarteano
I446	[1863-02-23,1928-02-24)	Sartirana Briantea	CO	\N	sartirana briantea
I447	[1863-03-30,)	Sartirana Lomellina	PV	\N	sartirana lomellina
I448	[1861-03-17,)	Sarule	NU	\N	sarule
I449	[1861-03-17,)	Sarzana	SP	\N	sarzana
I450	[1861-03-17,1927-09-21)	Sassa	AQ	\N	sassa
I451	[1861-03-17,)	Sassano	SA	\N	sassano
I452	[1861-03-17,)	Sassari	SS	\N	sassari
I453	[1861-03-17,)	Sassello	SV	\N	sassello
I454	[1861-03-17,)	Sassetta	LI	\N	sassetta
I455	[1861-03-17,)	Sassinoro	BN	\N	sassinoro
I456	[1862-11-10,1928-04-04)	Sasso di Bordighera	IM	\N	sasso di bordighera
I457	[1863-02-06,)	Sasso di Castalda	PZ	\N	sasso di castalda
I458	[1920-10-16,1929-02-21)	Sasso	TN	\N	sasso
I459	[1861-03-17,2019-01-01)	Sassocorvaro	PU	\N	sassocorvaro
I460	[1861-03-17,)	Sassofeltrio	RN	\N	sassofeltrio
I461	[1861-03-17,)	Sassoferrato	AN	\N	sassoferrato
I462	[1861-03-17,)	Sassuolo	MO	\N	sassuolo
I463	[1861-03-17,)	Satriano	CZ	\N	satriano
I464	[1866-11-19,)	Sauris	UD	\N	sauris
I465	[1882-06-09,)	Sauze di Cesana	TO	\N	sauze di cesana
I466	[1861-03-17,)	Sauze d'Oulx	TO	\N	sauze d oulx
I467	[1870-01-02,)	Sava	TA	\N	sava
I468	[1861-03-17,)	Savelli	KR	\N	savelli
I469	[1867-08-26,)	Saviano	NA	\N	saviano
I470	[1861-03-17,)	Savigliano	CN	\N	savigliano
I471	[1862-10-24,1963-07-31)	Savignano di Puglia	AV	\N	savignano di puglia
I471	[1963-07-31,)	Savignano Irpino	AV	\N	savignano irpino
I472	[1862-11-24,1933-10-05)	Savignano di Romagna	FC	\N	savignano di romagna
I472	[1933-10-05,)	Savignano sul Rubicone	FC	\N	savignano sul rubicone
I473	[1862-12-29,)	Savignano sul Panaro	MO	\N	savignano sul panaro
I474	[1861-03-17,2014-01-01)	Savigno	BO	\N	savigno
I475	[1893-08-30,)	Savignone	GE	\N	savignone
I476	[1861-03-17,1957-12-26)	Saviore	BS	\N	saviore
I476	[1957-12-26,)	Saviore dell'Adamello	BS	\N	saviore dell adamello
I477	[1861-03-17,)	Savoca	ME	\N	savoca
I478	[1866-11-19,)	Savogna	UD	\N	savogna
I479	[1921-01-05,1923-04-27)	Savogna	UD	\N	savogna
I479	[1923-04-27,2009-01-29)	Savogna d'Isonzo	GO	\N	savogna d isonzo
I479	[2009-01-29,)	Savogna d'Isonzo-Sovodnje Ob Soci	GO	\N	savogna d isonzo sovodnje ob soci
I480	[1861-03-17,)	Savona	SV	\N	savona
I481	[1861-03-17,1928-05-04)	Savoulx	TO	\N	savoulx
I482	[1948-03-21,)	Scafa	PE	\N	scafa
I483	[1861-03-17,)	Scafati	SA	\N	scafati
I484	[1861-03-17,)	Scagnello	CN	\N	scagnello
I485	[1863-04-10,)	Scala Coeli	CS	\N	scala coeli
I486	[1861-03-17,)	Scala	SA	\N	scala
I487	[1861-03-17,)	Scaldasole	PV	\N	scaldasole
I488	[1920-10-16,1923-04-27)	Scale	TN	\N	scale
I488	[1923-04-27,1929-05-08)	Scaleres	BZ	\N	scaleres
I489	[1861-03-17,)	Scalea	CS	\N	scalea
I490	[1893-05-26,)	Scalenghe	TO	\N	scalenghe
I491	[1862-12-19,1929-03-24)	Scaletta Uzzone	CN	\N	scaletta uzzone
I492	[1863-04-10,1988-06-12)	Scaletta Zanglea	ME	\N	scaletta zanglea
I492	[1988-06-12,)	Scaletta Zanclea	ME	\N	scaletta zanclea
I493	[1948-04-28,)	Scampitella	AV	\N	scampitella
I494	[1861-03-17,)	Scandale	KR	\N	scandale
I495	[1861-03-17,1998-09-01)	Scandeluzza	AT	\N	scandeluzza
I496	[1861-03-17,)	Scandiano	RE	\N	scandiano
I497	[1861-03-17,)	Scandolara Ravara	CR	\N	scandolara ravara
I498	[1861-03-17,)	Scandolara Ripa d'Oglio	CR	\N	scandolara ripa d oglio
I499	[1875-08-30,)	Scandriglia	RI	\N	scandriglia
I500	[1861-03-17,1929-05-04)	Scannabue	CR	\N	scannabue
I501	[1861-03-17,)	Scanno	AQ	\N	scanno
I502	[1863-08-10,1928-05-19)	Scano al Brembo	BG	\N	scano al brembo
I503	[1862-09-29,)	Scano di Montiferro	OR	\N	scano di montiferro
I504	[1861-03-17,)	Scansano	GR	\N	scansano
I505	[1861-03-17,1927-08-19)	Scanzo	BG	\N	scanzo
I506	[1927-08-19,)	Scanzorosciate	BG	\N	scanzorosciate
I507	[1861-03-17,)	Scapoli	IS	\N	scapoli
I509	[1861-03-17,1928-05-01)	Scaria	CO	\N	scaria
I510	[1960-07-19,)	Scarlino	GR	\N	scarlino
I511	[1861-03-17,1928-06-16)	Scarmagno	AO	\N	scarmagno
I511	[1946-12-24,)	Scarmagno	TO	\N	scarmagno
I512	[1861-03-17,)	Scarnafigi	CN	\N	scarnafigi
I513	[1928-07-28,1947-05-24)	Scarnafigi-Ruffia	CN	\N	scarnafigi ruffia
I514	[1861-03-17,2014-01-01)	Scarperia	FI	\N	scarperia
I515	[1861-03-17,1927-12-28)	Scarpizzolo	BS	\N	scarpizzolo
I516	[1920-10-16,1923-04-27)	Scaves	TN	\N	scaves
I516	[1923-04-27,1929-02-15)	Sciaves	BZ	\N	sciaves
I517	[1861-03-17,1928-12-15)	Scavolino	PU	\N	scavolino
I518	[1920-10-16,1928-03-13)	Scelmo	TN	\N	scelmo
I519	[1920-10-16,)	Scena	BZ	\N	scena
I520	[1861-03-17,)	Scerni	CH	\N	scerni
I522	[1878-11-23,)	Scheggia e Pascelupo	PG	\N	scheggia e pascelupo
I523	[1895-04-26,)	Scheggino	PG	\N	scheggino
I524	[1921-01-05,1928-08-24)	Scherbina	GO	\N	scherbina
I525	[1861-03-17,1927-07-01)	Schianno	VA	\N	schianno
I526	[1863-02-06,)	Schiavi di Abruzzo	CH	\N	schiavi di abruzzo
I527	[1866-11-19,)	Schiavon	VI	\N	schiavon
I528	[1861-03-17,1928-06-01)	Schieranco	NO	\N	schieranco
I529	[1861-03-17,)	Schignano	CO	\N	schignano
I530	[1861-03-17,)	Schilpario	BG	\N	schilpario
I531	[1866-11-19,)	Schio	VI	\N	schio
I532	[1866-11-19,)	Schivenoglia	MN	\N	schivenoglia
I533	[1861-03-17,)	Sciacca	AG	\N	sciacca
I534	[1861-03-17,)	Sciara	PA	\N	sciara
I535	[1861-03-17,)	Scicli	RG	\N	scicli
I536	[1861-03-17,)	Scido	RC	\N	scido
I537	[1861-03-17,)	Scilla	RC	\N	scilla
I538	[1961-04-11,)	Scillato	PA	\N	scillato
I539	[1861-03-17,)	Sciolze	TO	\N	sciolze
I540	[1861-03-17,)	Scisciano	NA	\N	scisciano
I541	[1861-03-17,1954-01-03)	Sclafani	PA	\N	sclafani
I541	[1954-01-03,)	Sclafani Bagni	PA	\N	sclafani bagni
I542	[1921-01-05,1928-05-03)	Scodovacca	UD	\N	scodovacca
I543	[1861-03-17,)	Scontrone	AQ	\N	scontrone
I544	[1861-03-17,)	Scopa	VC	\N	scopa
I545	[1861-03-17,)	Scopello	VC	\N	scopello
I546	[1861-03-17,)	Scoppito	AQ	\N	scoppito
I547	[1921-01-05,1927-08-20)	Scoppo	TS	\N	scoppo
I548	[1861-03-17,)	Scordia	CT	\N	scordia
I549	[1861-03-17,)	Scorrano	LE	\N	scorrano
I550	[1861-03-17,1938-09-03)	Scorticata	FC	\N	scorticata
I550	[1938-09-03,2014-01-01)	Torriana	RN	\N	torriana
I551	[1866-11-19,)	Scorzè	VE	\N	scorze
I552	[1921-01-05,1923-04-27)	Scrilie	UD	\N	scrilie
I552	[1923-04-27,1928-03-13)	Scrilla	GO	\N	scrilla
I553	[1861-03-17,1911-05-14)	Scurcola	AQ	\N	scurcola
I553	[1911-05-14,)	Scurcola Marsicana	AQ	\N	scurcola marsicana
I554	[1920-10-16,)	Scurelle	TN	\N	scurelle
I555	[1861-03-17,)	Scurzolengo	AT	\N	scurzolengo
I556	[1861-03-17,)	Seborga	IM	\N	seborga
I557	[1921-01-05,1928-07-29)	Sebreghe	GO	\N	sebreghe
I558	[1861-03-17,)	Secinaro	AQ	\N	secinaro
I559	[1861-03-17,)	Seclì	LE	\N	secli
I560	[1861-03-17,1926-07-04)	Secondigliano	NA	\N	secondigliano
I561	[1861-03-17,)	Secugnago	LO	\N	secugnago
I562	[1866-11-19,)	Sedegliano	UD	\N	sedegliano
I563	[1866-11-19,)	Sedico	BL	\N	sedico
I564	[1861-03-17,)	Sedilo	OR	\N	sedilo
I565	[1861-03-17,)	Sedini	SS	\N	sedini
I566	[1861-03-17,)	Sedriano	MI	\N	sedriano
I567	[1861-03-17,)	Sedrina	BG	\N	sedrina
I568	[1921-01-05,1928-01-07)	Sedula	GO	\N	sedula
I569	[1861-03-17,)	Sefro	MC	\N	sefro
I570	[1861-03-17,)	Segariu	SU	\N	segariu
I571	[1920-10-19,)	Seggiano	GR	\N	seggiano
I572	[1861-03-17,1928-07-01)	Seghebbia	CO	\N	seghebbia
I573	[1871-01-15,)	Segni	RM	\N	segni
I574	[1861-03-17,1929-05-30)	Segno	SV	\N	segno
I575	[1920-10-16,1929-01-24)	Segno	TN	\N	segno
I576	[1920-10-16,)	Segonzano	TN	\N	segonzano
I577	[1869-07-06,)	Segrate	MI	\N	segrate
I578	[1866-11-19,)	Segusino	TV	\N	segusino
I579	[1920-10-16,1928-08-07)	Seio	TN	\N	seio
I580	[1861-03-17,)	Selargius	CA	\N	selargius
I581	[1861-03-17,)	Selci	RI	\N	selci
I582	[1868-02-09,)	Selegas	SU	\N	selegas
I583	[1861-03-17,1927-08-04)	Selino	BG	\N	selino
I584	[1921-01-05,1923-04-27)	Sello	UD	\N	sello
I584	[1923-04-27,1928-08-24)	Sella delle Trincee	GO	\N	sella delle trincee
I585	[1879-08-29,)	Sellano	PG	\N	sellano
I587	[1861-03-17,1929-02-14)	Sellere	BG	\N	sellere
I588	[1861-03-17,)	Sellero	BS	\N	sellero
I589	[1861-03-17,)	Sellia	CZ	\N	sellia
I590	[1957-01-18,)	Sellia Marina	CZ	\N	sellia marina
I591	[1920-10-16,1923-04-27)	Selva in Gardena	TN	\N	selva in gardena
I591	[1923-04-27,1955-03-02)	Selva	BZ	\N	selva
I591	[1955-03-02,)	Selva di Val Gardena	BZ	\N	selva di val gardena
I592	[1866-11-19,1903-10-20)	Selva Bellunese	BL	\N	selva bellunese
I592	[1903-10-20,)	Selva di Cadore	BL	\N	selva di cadore
I593	[1920-10-16,)	Selva dei Molini	BZ	\N	selva dei molini
I594	[1893-04-10,)	Selva di Progno	VR	\N	selva di progno
I595	[1866-11-19,)	Selvazzano Dentro	PD	\N	selvazzano dentro
I596	[1863-04-23,2017-01-01)	Selve Marcone	BI	\N	selve marcone
I597	[1861-03-17,)	Selvino	BG	\N	selvino
I598	[1861-03-17,)	Semestene	SS	\N	semestene
I599	[1861-03-17,)	Semiana	PV	\N	semiana
I600	[1861-03-17,)	Seminara	RC	\N	seminara
I601	[1963-04-17,)	Semproniano	GR	\N	semproniano
I602	[1861-03-17,)	Senago	MI	\N	senago
I603	[1920-10-16,1948-03-14)	Senale	TN	\N	senale
I603	[1948-03-14,1974-09-18)	Unsere Liebe Frau Im Walde	BZ	\N	unsere liebe frau im walde
I603	[1974-09-18,)	Senale-San Felice	BZ	\N	senale san felice
I604	[1920-10-16,1923-04-27)	Senales in Venosta	TN	\N	senales in venosta
I604	[1923-04-27,)	Senales	BZ	\N	senales
I605	[1861-03-17,)	Seneghe	OR	\N	seneghe
I606	[1861-03-17,)	Senerchia	AV	\N	senerchia
I607	[1861-03-17,)	Seniga	BS	\N	seniga
I608	[1861-03-17,)	Senigallia	AN	\N	senigallia
I609	[1861-03-17,)	Senis	OR	\N	senis
I610	[1861-03-17,)	Senise	PZ	\N	senise
I611	[1863-02-23,)	Senna Comasco	CO	\N	senna comasco
I612	[1869-03-19,)	Senna Lodigiana	LO	\N	senna lodigiana
I613	[1861-03-17,)	Sennariolo	OR	\N	sennariolo
I614	[1861-03-17,)	Sennori	SS	\N	sennori
I615	[1861-03-17,)	Senorbì	SU	\N	senorbi
I616	[1921-01-05,1947-09-16)	Senosecchia	TS	\N	senosecchia
I617	[1920-10-16,1928-03-13)	Seo	TN	\N	seo
I618	[1861-03-17,)	Sepino	CB	\N	sepino
I619	[1861-03-17,2016-01-01)	Seppiana	VB	\N	seppiana
I620	[1928-09-23,1953-09-14)	Seprio	CO	\N	seprio
I621	[1866-11-19,)	Sequals	PN	\N	sequals
I622	[1861-03-17,)	Seravezza	LU	\N	seravezza
I623	[1861-03-17,1938-01-09)	Serbariu	CA	\N	serbariu
I624	[1861-03-17,)	Serdiana	SU	\N	serdiana
I625	[1869-03-01,)	Seregno	MB	\N	seregno
I626	[1866-11-19,1923-05-21)	Seren	BL	\N	seren
I626	[1923-05-21,)	Seren del Grappa	BL	\N	seren del grappa
I627	[1868-07-18,)	Sergnano	CR	\N	sergnano
I628	[1861-03-17,)	Seriate	BG	\N	seriate
I629	[1861-03-17,)	Serina	BG	\N	serina
I630	[1861-03-17,)	Serino	AV	\N	serino
I631	[1861-03-17,)	Serle	BS	\N	serle
I632	[1866-11-19,2017-03-01)	Sermide	MN	\N	sermide
I632	[2017-03-01,)	Sermide e Felonica	MN	\N	sermide e felonica
I633	[1861-03-17,1930-03-07)	Sermione	BS	\N	sermione
I633	[1930-03-07,)	Sirmione	BS	\N	sirmione
I634	[1871-01-15,)	Sermoneta	LT	\N	sermoneta
I635	[1866-11-19,1924-04-25)	Sernaglia	TV	\N	sernaglia
I635	[1924-04-25,)	Sernaglia della Battaglia	TV	\N	sernaglia della battaglia
I636	[1861-03-17,)	Sernio	SO	\N	sernio
I637	[1861-03-17,)	Serole	AT	\N	serole
I638	[1921-01-05,1928-05-04)	Serpenizza	GO	\N	serpenizza
I639	[1863-02-06,)	Serra San Bruno	VV	\N	serra san bruno
I640	[1877-09-08,)	Serra Riccò	GE	\N	serra ricco
I641	[1861-03-17,)	Serracapriola	FG	\N	serracapriola
I642	[1861-03-17,)	Serra d'Aiello	CS	\N	serra d aiello
I643	[1861-03-17,)	Serra de' Conti	AN	\N	serra de conti
I644	[1861-03-17,)	Serradifalco	CL	\N	serradifalco
I645	[1863-02-16,)	Serralunga di Crea	AL	\N	serralunga di crea
I646	[1890-08-01,)	Serralunga d'Alba	CN	\N	serralunga d alba
I647	[1861-03-17,)	Serramanna	SU	\N	serramanna
I648	[1861-03-17,)	Serramezzana	SA	\N	serramezzana
I649	[1861-03-17,)	Serramonacesca	PE	\N	serramonacesca
I650	[1861-03-17,2017-05-05)	Serra Pedace	CS	\N	serra pedace
I651	[1861-03-17,)	Serrapetrona	MC	\N	serrapetrona
I652	[1861-03-17,)	Serrara Fontana	NA	\N	serrara fontana
I653	[1861-03-17,)	Serra San Quirico	AN	\N	serra san quirico
I654	[1861-03-17,)	Serra Sant'Abbondio	PU	\N	serra sant abbondio
I655	[1861-03-17,)	Serrastretta	CZ	\N	serrastretta
I656	[1861-03-17,)	Serrata	RC	\N	serrata
I657	[1863-01-26,1937-09-08)	Serravalle Scrivia	AL	\N	serravalle scrivia
I657	[1937-09-08,1947-05-08)	Serravalle Libarna	AL	\N	serravalle libarna
I657	[1947-05-08,)	Serravalle Scrivia	AL	\N	serravalle scrivia
I658	[1863-02-16,1929-06-05)	Serravalle d'Asti	AL	\N	serravalle d asti
I659	[1862-12-19,1950-06-24)	Serravalle delle Langhe	CN	\N	serravalle delle langhe
I659	[1950-06-24,)	Serravalle Langhe	CN	\N	serravalle langhe
I660	[1863-04-13,)	Serravalle Pistoiese	PT	\N	serravalle pistoiese
I661	[1862-10-24,)	Serravalle di Chienti	MC	\N	serravalle di chienti
I662	[1867-06-24,)	Serravalle a Po	MN	\N	serravalle a po
I663	[1863-08-10,)	Serravalle Sesia	VC	\N	serravalle sesia
I665	[1920-10-16,1928-09-06)	Serravalle All'Adige	TN	\N	serravalle all adige
I666	[1861-03-17,)	Serre	SA	\N	serre
I667	[1861-03-17,)	Serrenti	SU	\N	serrenti
I668	[1861-03-17,)	Serri	SU	\N	serri
I669	[1871-01-15,)	Serrone	FR	\N	serrone
I670	[1872-05-29,2017-01-01)	Serrungarina	PU	\N	serrungarina
I671	[1861-03-17,)	Sersale	CZ	\N	sersale
I672	[1920-10-16,1929-01-25)	Serso	TN	\N	serso
I673	[1881-12-05,)	Sovramonte	BL	\N	sovramonte
I674	[1921-01-05,1947-09-16)	Sesana	TS	\N	sesana
I676	[1864-11-07,)	Sessa Aurunca	CE	\N	sessa aurunca
I677	[1861-03-17,)	Sessa Cilento	SA	\N	sessa cilento
I678	[1861-03-17,)	Sessame	AT	\N	sessame
I679	[1861-03-17,1966-10-15)	Sessano	CB	\N	sessano
I679	[1966-10-15,)	Sessano del Molise	IS	\N	sessano del molise
I680	[1861-03-17,1929-06-05)	Sessant	AL	\N	sessant
I681	[1861-03-17,)	Sestino	AR	\N	sestino
I682	[1863-04-10,)	Sesto Campano	IS	\N	sesto campano
I683	[1868-01-01,)	Sesto ed Uniti	CR	\N	sesto ed uniti
I684	[1869-08-11,)	Sesto Fiorentino	FI	\N	sesto fiorentino
I686	[1867-09-02,)	Sesto al Reghena	PN	\N	sesto al reghena
I687	[1920-10-16,)	Sesto	BZ	\N	sesto
I688	[1869-03-15,)	Sesto Calende	VA	\N	sesto calende
I689	[1861-03-17,)	Sestola	MO	\N	sestola
I690	[1869-03-01,)	Sesto San Giovanni	MI	\N	sesto san giovanni
I692	[1934-11-23,1935-06-12)	Sestrieres	TO	\N	sestrieres
I692	[1935-06-12,)	Sestriere	TO	\N	sestriere
I693	[1861-03-17,)	Sestri Levante	GE	\N	sestri levante
I694	[1861-03-17,1926-02-06)	Sestri Ponente	GE	\N	sestri ponente
I695	[1861-03-17,)	Sestu	CA	\N	sestu
I696	[1869-02-01,)	Settala	MI	\N	settala
I697	[1861-03-17,)	Settefrati	FR	\N	settefrati
I698	[1861-03-17,)	Settime	AT	\N	settime
I699	[1862-09-29,)	Settimo San Pietro	CA	\N	settimo san pietro
I700	[1862-11-03,)	Settimo Milanese	MI	\N	settimo milanese
I701	[1861-03-17,1929-05-26)	Settimo Rottaro	AO	\N	settimo rottaro
I701	[1946-11-11,)	Settimo Rottaro	TO	\N	settimo rottaro
I702	[1861-03-17,1929-05-04)	Settimo Vittone	AO	\N	settimo vittone
I702	[1929-05-04,1950-10-05)	Settimo Tavagnasco	TO	\N	settimo tavagnasco
I702	[1950-10-05,)	Settimo Vittone	TO	\N	settimo vittone
I703	[1861-03-17,)	Settimo Torinese	TO	\N	settimo torinese
I704	[1861-03-17,)	Settingiano	CZ	\N	settingiano
I705	[1861-03-17,)	Setzu	SU	\N	setzu
I706	[1861-03-17,)	Seui	SU	\N	seui
I707	[1861-03-17,)	Seulo	SU	\N	seulo
I709	[1869-03-01,)	Seveso	MB	\N	seveso
I710	[1920-10-16,1928-09-09)	Sevignano	TN	\N	sevignano
I711	[1861-03-17,1916-11-10)	Sezzè	AL	\N	sezze
I711	[1916-11-10,)	Sezzadio	AL	\N	sezzadio
I712	[1871-01-15,)	Sezze	LT	\N	sezze
I713	[1861-03-17,1927-08-20)	Sforzatica	BG	\N	sforzatica
I714	[1920-10-16,)	Sfruz	TN	\N	sfruz
I715	[1921-01-05,2009-01-29)	Sgonico	TS	\N	sgonico
I715	[2009-01-29,)	Sgonico-Zgonik	TS	\N	sgonico zgonik
I716	[1871-01-15,)	Sgurgola	FR	\N	sgurgola
I717	[1861-03-17,)	Siamaggiore	OR	\N	siamaggiore
I718	[1861-03-17,1928-05-05)	Siamanna	CA	\N	siamanna
I718	[1974-09-13,)	Siamanna	OR	\N	siamanna
I719	[1947-12-13,1974-09-13)	Siamanna-Siapiccia	OR	\N	siamanna siapiccia
I720	[1861-03-17,)	Siano	SA	\N	siano
I721	[1861-03-17,1928-05-05)	Siapiccia	CA	\N	siapiccia
I721	[1974-09-13,)	Siapiccia	OR	\N	siapiccia
I722	[1868-02-14,1905-07-11)	Sicci San Biagio	CA	\N	sicci san biagio
I723	[1861-03-17,)	Siculiana	AG	\N	siculiana
I724	[1861-03-17,)	Siddi	SU	\N	siddi
I725	[1861-03-17,)	Siderno	RC	\N	siderno
I726	[1876-12-28,)	Siena	SI	\N	siena
I727	[1861-03-17,)	Sigillo	PG	\N	sigillo
I728	[1861-03-17,)	Signa	FI	\N	signa
I729	[1920-10-16,)	Silandro	BZ	\N	silandro
I730	[1861-03-17,)	Silanus	NU	\N	silanus
I731	[1861-03-17,1927-11-09)	Silì	CA	\N	sili
I732	[1861-03-17,)	Siligo	SS	\N	siligo
I733	[1922-02-02,1923-04-27)	Slum	PL	\N	slum
I733	[1923-04-27,1929-05-07)	Silun Mont'Aquila	PL	\N	silun mont aquila
I734	[1861-03-17,)	Siliqua	SU	\N	siliqua
I735	[1861-03-17,)	Silius	SU	\N	silius
I736	[1861-03-17,)	Sillavengo	NO	\N	sillavengo
I737	[1861-03-17,2015-01-01)	Sillano	LU	\N	sillano
I738	[1861-03-17,)	Silvano d'Orba	AL	\N	silvano d orba
I739	[1861-03-17,)	Silvano Pietra	PV	\N	silvano pietra
I740	[1861-03-17,1868-07-12)	Silvella	CR	\N	silvella
I741	[1861-03-17,)	Silvi	TE	\N	silvi
I742	[1861-03-17,)	Simala	OR	\N	simala
I743	[1861-03-17,)	Simaxis	OR	\N	simaxis
I744	[1861-03-17,)	Simbario	VV	\N	simbario
I745	[1861-03-17,)	Simeri Crichi	CZ	\N	simeri crichi
I746	[1921-01-05,1926-10-29)	Senadole	TS	\N	senadole
I747	[1861-03-17,)	Sinagra	ME	\N	sinagra
I748	[1861-03-17,)	Sindia	NU	\N	sindia
I749	[1861-03-17,)	Sini	OR	\N	sini
I750	[1861-03-17,)	Sinio	CN	\N	sinio
I751	[1861-03-17,)	Siniscola	NU	\N	siniscola
I752	[1861-03-17,)	Sinnai	CA	\N	sinnai
I753	[1861-03-17,)	Sinopoli	RC	\N	sinopoli
I754	[1868-09-15,)	Siracusa	SR	\N	siracusa
I756	[1861-03-17,)	Sirignano	AV	\N	sirignano
I757	[1861-03-17,)	Siris	OR	\N	siris
I758	[1861-03-17,)	Sirolo	AN	\N	sirolo
I759	[1861-03-17,)	Sirone	LC	\N	sirone
I760	[1920-10-16,2016-01-01)	Siror	TN	\N	siror
I761	[1861-03-17,)	Sirtori	LC	\N	sirtori
I762	[1861-03-17,1927-08-28)	Sisini	CA	\N	sisini
I763	[1867-06-03,2014-01-01)	Sissa	PR	\N	sissa
I764	[1861-03-17,1927-09-16)	Siurgus	CA	\N	siurgus
I765	[1927-09-15,)	Siurgus Donigala	SU	\N	siurgus donigala
I766	[1861-03-17,1928-02-16)	Siviano	BS	\N	siviano
I767	[1861-03-17,)	Sizzano	NO	\N	sizzano
I768	[1921-01-05,1923-04-27)	Salto di Vipacco	UD	\N	salto di vipacco
I768	[1923-04-27,1928-04-29)	Slappe Zorzi	GO	\N	slappe zorzi
I769	[1920-10-16,1923-04-27)	Sliniga	TN	\N	sliniga
I769	[1923-04-27,1928-01-27)	Slingia	BZ	\N	slingia
I770	[1921-01-05,1923-04-27)	Slivno	TS	\N	slivno
I770	[1923-04-27,1928-09-09)	Slivia	TS	\N	slivia
I771	[1920-10-16,)	Sluderno	BZ	\N	sluderno
I772	[1920-10-16,2015-01-01)	Smarano	TN	\N	smarano
I773	[1921-01-05,1924-10-31)	Smeria	FU	\N	smeria
I774	[1919-08-04,)	Smerillo	FM	\N	smerillo
I775	[1866-11-19,)	Soave	VR	\N	soave
I776	[1861-03-17,1926-07-04)	Soccavo	NA	\N	soccavo
I777	[1866-11-19,)	Socchieve	UD	\N	socchieve
I778	[1861-03-17,1927-07-28)	Soddì	CA	\N	soddi
I778	[1979-04-20,)	Soddì	OR	\N	soddi
I779	[1862-11-24,)	Sogliano al Rubicone	FC	\N	sogliano al rubicone
I780	[1862-11-28,)	Sogliano Cavour	LE	\N	sogliano cavour
I781	[1861-03-17,)	Soglio	AT	\N	soglio
I782	[1861-03-17,)	Soiano del Lago	BS	\N	soiano del lago
I783	[1866-11-19,)	Solagna	VI	\N	solagna
I784	[1861-03-17,1928-02-10)	Solanas	CA	\N	solanas
I785	[1861-03-17,)	Solarino	SR	\N	solarino
I786	[1919-08-04,)	Solaro	MI	\N	solaro
I787	[1861-03-17,)	Solarolo	RA	\N	solarolo
I790	[1868-01-01,)	Solarolo Rainerio	CR	\N	solarolo rainerio
I791	[1861-03-17,)	Solarussa	OR	\N	solarussa
I792	[1861-03-17,2019-01-01)	Solbiate	CO	\N	solbiate
I793	[1905-04-24,1957-12-26)	Solbiate Arno e Monte	VA	\N	solbiate arno e monte
I793	[1957-12-26,)	Solbiate Arno	VA	\N	solbiate arno
I794	[1893-01-27,)	Solbiate Olona	VA	\N	solbiate olona
I795	[1861-03-17,1928-02-22)	Solbrito	AL	\N	solbrito
I796	[1861-03-17,)	Soldano	IM	\N	soldano
I797	[1861-03-17,)	Soleminis	SU	\N	soleminis
I798	[1861-03-17,)	Solero	AL	\N	solero
I799	[1866-11-19,)	Solesino	PD	\N	solesino
I800	[1861-03-17,)	Soleto	LE	\N	soleto
I801	[1868-07-01,)	Solferino	MN	\N	solferino
I802	[1861-03-17,)	Soliera	MO	\N	soliera
I803	[1861-03-17,)	Solignano	PR	\N	solignano
I804	[1861-03-17,1902-05-22)	Solmona	AQ	\N	solmona
I804	[1902-05-22,)	Sulmona	AQ	\N	sulmona
I805	[1861-03-17,)	Solofra	AV	\N	solofra
I807	[1861-03-17,1928-12-14)	Solomiac	TO	\N	solomiac
I808	[1861-03-17,)	Solonghello	AL	\N	solonghello
I809	[1861-03-17,)	Solopaca	BN	\N	solopaca
I811	[1861-03-17,1928-03-07)	Solto	BG	\N	solto
I812	[1928-03-07,)	Solto Collina	BG	\N	solto collina
I813	[1861-03-17,)	Solza	BG	\N	solza
I814	[1861-03-17,1928-09-23)	Solzago	CO	\N	solzago
I815	[1882-03-03,)	Somaglia	LO	\N	somaglia
I816	[1861-03-17,1928-01-27)	Somana	CO	\N	somana
I817	[1861-03-17,)	Somano	CN	\N	somano
I818	[1861-03-17,1928-03-27)	Somendenna	BG	\N	somendenna
I819	[1862-11-07,)	Somma Lombardo	VA	\N	somma lombardo
I820	[1863-01-19,)	Somma Vesuviana	NA	\N	somma vesuviana
I821	[1866-11-19,)	Sommacampagna	VR	\N	sommacampagna
I822	[1871-04-01,)	Sommariva del Bosco	CN	\N	sommariva del bosco
I823	[1871-04-01,)	Sommariva Perno	CN	\N	sommariva perno
I824	[1861-03-17,)	Sommatino	CL	\N	sommatino
I825	[1866-01-14,)	Sommo	PV	\N	sommo
I826	[1866-11-19,)	Sona	VR	\N	sona
I827	[1861-03-17,)	Soncino	CR	\N	soncino
I828	[1861-03-17,)	Sondalo	SO	\N	sondalo
I829	[1861-03-17,)	Sondrio	SO	\N	sondrio
I830	[1861-03-17,)	Songavazzo	BG	\N	songavazzo
I831	[1861-03-17,)	Sonico	BS	\N	sonico
I832	[1871-01-15,)	Sonnino	LT	\N	sonnino
I833	[1921-01-05,1947-09-16)	Sonzia	GO	\N	sonzia
I834	[1920-10-16,1926-11-19)	Sopramonte	TN	\N	sopramonte
I835	[1861-03-17,2019-01-01)	Soprana	BI	\N	soprana
I836	[1861-03-17,1928-10-09)	Sopraponte	BS	\N	sopraponte
I837	[1861-03-17,1928-10-09)	Soprazocco	BS	\N	soprazocco
I838	[1861-03-17,)	Sora	FR	\N	sora
I839	[1920-10-16,2017-03-15)	Soraga	TN	\N	soraga
I839	[2017-03-15,)	Soraga di Fassa	TN	\N	soraga di fassa
I840	[1861-03-17,)	Soragna	PR	\N	soragna
I841	[1861-03-17,)	Sorano	GR	\N	sorano
I842	[1861-03-17,1965-01-17)	Sorbano	FC	\N	sorbano
I843	[1862-12-29,)	Sorbo Serpico	AV	\N	sorbo serpico
I844	[1863-02-06,)	Sorbo San Basile	CZ	\N	sorbo san basile
I845	[1861-03-17,2019-01-01)	Sorbolo	PR	\N	sorbolo
I846	[1861-03-17,1928-06-30)	Sorbolongo	PU	\N	sorbolongo
I847	[1861-03-17,)	Sordevolo	BI	\N	sordevolo
I848	[1861-03-17,)	Sordio	LO	\N	sordio
I849	[1868-01-01,)	Soresina	CR	\N	soresina
I850	[1866-11-19,)	Sorgà	VR	\N	sorga
I851	[1861-03-17,)	Sorgono	NU	\N	sorgono
I852	[1861-03-17,)	Sori	GE	\N	sori
I853	[1861-03-17,)	Sorianello	VV	\N	sorianello
I854	[1877-11-18,)	Soriano Calabro	VV	\N	soriano calabro
I855	[1871-12-07,)	Soriano nel Cimino	VT	\N	soriano nel cimino
I856	[1861-03-17,)	Sorico	CO	\N	sorico
I857	[1861-03-17,)	Soriso	NO	\N	soriso
I858	[1861-03-17,)	Sorisole	BG	\N	sorisole
I859	[1861-03-17,1928-10-30)	Sorli	AL	\N	sorli
I860	[1861-03-17,)	Sormano	CO	\N	sormano
I861	[1861-03-17,)	Sorradile	OR	\N	sorradile
I862	[1861-03-17,)	Sorrento	NA	\N	sorrento
I863	[1861-03-17,)	Sorso	SS	\N	sorso
I864	[1861-03-17,)	Sortino	SR	\N	sortino
I865	[1868-07-06,)	Sospiro	CR	\N	sospiro
I866	[1866-11-19,)	Sospirolo	BL	\N	sospirolo
I867	[1866-11-19,)	Sossano	VI	\N	sossano
I868	[1861-03-17,)	Sostegno	BI	\N	sostegno
I869	[1861-03-17,1964-01-28)	Sotto il Monte	BG	\N	sotto il monte
I869	[1964-01-28,)	Sotto il Monte Giovanni Xxiii	BG	\N	sotto il monte giovanni xxiii
I870	[1861-03-17,1928-11-27)	Sovazza	NO	\N	sovazza
I871	[1920-10-16,)	Sover	TN	\N	sover
I872	[1861-03-17,)	Soverato	CZ	\N	soverato
I873	[1861-03-17,)	Sovere	BG	\N	sovere
I874	[1871-01-01,)	Soveria Mannelli	CZ	\N	soveria mannelli
I875	[1861-03-17,)	Soveria Simeri	CZ	\N	soveria simeri
I876	[1866-11-19,)	Soverzene	BL	\N	soverzene
I877	[1861-03-17,)	Sovicille	SI	\N	sovicille
I878	[1861-03-17,)	Sovico	MB	\N	sovico
I879	[1866-11-19,2024-01-01)	Sovizzo	VI	\N	sovizzo
I880	[1861-03-17,)	Sozzago	NO	\N	sozzago
I881	[1929-06-13,)	Spadafora	ME	\N	spadafora
I882	[1861-03-17,1929-06-13)	Spadafora San Martino	ME	\N	spadafora san martino
I883	[1861-03-17,1879-08-29)	Spadafora San Pietro	ME	\N	spadafora san pietro
I884	[1861-03-17,)	Spadola	VV	\N	spadola
I885	[1861-03-17,)	Sparanise	CE	\N	sparanise
I886	[1861-03-17,)	Sparone	TO	\N	sparone
I887	[1874-10-08,)	Specchia	LE	\N	specchia
I888	[1861-03-17,)	Spello	PG	\N	spello
I889	[1920-10-16,2016-01-01)	Spera	TN	\N	spera
I891	[1861-03-17,)	Sperlinga	EN	\N	sperlinga
I892	[1861-03-17,)	Sperlonga	LT	\N	sperlonga
I893	[1861-03-17,)	Sperone	AV	\N	sperone
I894	[1861-03-17,)	Spessa	PV	\N	spessa
I895	[1861-03-17,)	Spezzano Albanese	CS	\N	spezzano albanese
I896	[1928-05-19,)	Spezzano della Sila	CS	\N	spezzano della sila
I897	[1861-03-17,1928-05-19)	Spezzano Grande	CS	\N	spezzano grande
I898	[1861-03-17,2017-05-05)	Spezzano Piccolo	CS	\N	spezzano piccolo
I899	[1928-10-30,)	Spiazzo	TN	\N	spiazzo
I900	[1920-10-16,1923-04-27)	Spignes	TN	\N	spignes
I900	[1923-04-27,1929-05-31)	Spinga	BZ	\N	spinga
I901	[1863-04-13,)	Spigno Monferrato	AL	\N	spigno monferrato
I902	[1863-02-06,)	Spigno Saturnia	LT	\N	spigno saturnia
I903	[1861-03-17,)	Spilamberto	MO	\N	spilamberto
I904	[1872-01-01,)	Spilimbergo	PN	\N	spilimbergo
I905	[1861-03-17,)	Spilinga	VV	\N	spilinga
I906	[1861-03-17,)	Spinadesco	CR	\N	spinadesco
I907	[1861-03-17,)	Spinazzola	BT	\N	spinazzola
I908	[1866-11-19,)	Spinea	VE	\N	spinea
I909	[1861-03-17,)	Spineda	CR	\N	spineda
I910	[1861-03-17,)	Spinete	CB	\N	spinete
I911	[1861-03-17,1928-06-19)	Spineto	AL	\N	spineto
I911	[1928-06-19,)	Spineto Scrivia	AL	\N	spineto scrivia
I912	[1867-01-31,)	Spinetoli	AP	\N	spinetoli
I913	[1863-07-13,1928-03-27)	Spino al Brembo	BG	\N	spino al brembo
I914	[1868-08-14,)	Spino d'Adda	CR	\N	spino d adda
I915	[1861-03-17,1928-07-30)	Spinone	BG	\N	spinone
I916	[1928-07-29,1960-12-24)	Spinone dei Castelli	BG	\N	spinone dei castelli
I916	[1960-12-24,)	Spinone al Lago	BG	\N	spinone al lago
I917	[1861-03-17,)	Spinoso	PZ	\N	spinoso
I919	[1861-03-17,)	Spirano	BG	\N	spirano
I920	[1861-03-17,1928-01-01)	Spoccia	NO	\N	spoccia
I921	[1861-03-17,)	Spoleto	PG	\N	spoleto
I922	[1861-03-17,)	Spoltore	PE	\N	spoltore
I923	[1861-03-17,)	Spongano	LE	\N	spongano
I924	[1920-10-16,1930-02-07)	Spormaggiore	TN	\N	spormaggiore
I924	[1930-02-07,1947-07-09)	Spor	TN	\N	spor
I924	[1947-07-09,)	Spormaggiore	TN	\N	spormaggiore
I925	[1920-10-16,)	Sporminore	TN	\N	sporminore
I926	[1861-03-17,)	Spotorno	SV	\N	spotorno
I927	[1866-11-19,)	Spresiano	TV	\N	spresiano
I928	[1861-03-17,)	Spriana	SO	\N	spriana
I929	[1861-03-17,)	Squillace	CZ	\N	squillace
I930	[1861-03-17,)	Squinzano	LE	\N	squinzano
I931	[1861-03-17,1928-03-27)	Stabello	BG	\N	stabello
I932	[1861-03-17,)	Staffolo	AN	\N	staffolo
I933	[1861-03-17,1928-11-29)	Staghiglione	PV	\N	staghiglione
I935	[1895-11-04,)	Stagno Lombardo	CR	\N	stagno lombardo
I936	[1885-01-15,)	Staiti	RC	\N	staiti
I937	[1861-03-17,)	Stalettì	CZ	\N	staletti
I938	[1866-11-19,)	Stanghella	PD	\N	stanghella
I939	[1921-01-05,)	Staranzano	GO	\N	staranzano
I940	[1920-10-16,1923-04-27)	Stave	TN	\N	stave
I940	[1923-04-27,1928-12-07)	Stava	BZ	\N	stava
I941	[1861-03-17,)	Stazzano	AL	\N	stazzano
I942	[1861-03-17,)	Stazzema	LU	\N	stazzema
I943	[1861-03-17,)	Stazzona	CO	\N	stazzona
I944	[1928-04-17,1954-07-01)	Stazzona Germasino	CO	\N	stazzona germasino
I945	[1861-03-17,)	Stefanaconi	VV	\N	stefanaconi
I946	[1861-03-17,)	Stella	SV	\N	stella
I947	[1861-03-17,)	Stellanello	SV	\N	stellanello
I948	[1920-10-16,)	Stelvio	BZ	\N	stelvio
I949	[1920-10-16,)	Stenico	TN	\N	stenico
I950	[1861-03-17,)	Sternatia	LE	\N	sternatia
I951	[1861-03-17,)	Stezzano	BG	\N	stezzano
I952	[1861-03-17,2014-01-01)	Stia	AR	\N	stia
I953	[1866-11-19,)	Stienta	RO	\N	stienta
I954	[1861-03-17,)	Stigliano	MT	\N	stigliano
I955	[1861-03-17,)	Stignano	RC	\N	stignano
I956	[1861-03-17,)	Stilo	RC	\N	stilo
I958	[1920-10-16,1928-12-10)	Stilves	BZ	\N	stilves
I959	[1861-03-17,)	Stimigliano	RI	\N	stimigliano
I960	[1861-03-17,)	Stio	SA	\N	stio
I961	[1921-01-05,1927-06-09)	Storie	TS	\N	storie
I962	[1905-07-10,)	Stornara	FG	\N	stornara
I963	[1861-03-17,)	Stornarella	FG	\N	stornarella
I964	[1920-10-16,)	Storo	TN	\N	storo
I965	[1866-11-19,)	Stra	VE	\N	stra
I967	[1920-10-16,1928-03-07)	Strada	TN	\N	strada
I968	[1861-03-17,)	Stradella	PV	\N	stradella
I969	[1861-03-17,1929-04-13)	Strambinello	AO	\N	strambinello
I969	[1947-10-11,)	Strambinello	TO	\N	strambinello
I970	[1861-03-17,1928-06-16)	Strambino	AO	\N	strambino
I970	[1946-12-24,)	Strambino	TO	\N	strambino
I971	[1928-06-15,1946-12-25)	Strambino Romano	TO	\N	strambino romano
I972	[1920-10-16,1925-03-19)	Stramentizzo	TN	\N	stramentizzo
I973	[1871-01-15,)	Strangolagalli	FR	\N	strangolagalli
I974	[1866-11-19,)	Stregna	UD	\N	stregna
I975	[1920-10-16,)	Strembo	TN	\N	strembo
I976	[1861-03-17,1927-03-01)	Stresa	NO	\N	stresa
I976	[1927-03-01,1946-10-27)	Stresa Borromeo	NO	\N	stresa borromeo
I976	[1946-10-27,)	Stresa	VB	\N	stresa
I977	[1861-03-17,)	Strevi	AL	\N	strevi
I978	[1861-03-17,)	Striano	NA	\N	striano
I979	[1920-10-16,2016-01-01)	Strigno	TN	\N	strigno
I980	[1861-03-17,)	Strona	BI	\N	strona
I981	[1861-03-17,)	Stroncone	TR	\N	stroncone
I982	[1861-03-17,)	Strongoli	KR	\N	strongoli
I983	[1861-03-17,1928-09-26)	Stropino	NO	\N	stropino
I984	[1861-03-17,)	Stroppiana	VC	\N	stroppiana
I985	[1861-03-17,)	Stroppo	CN	\N	stroppo
I986	[1861-03-17,)	Strozza	BG	\N	strozza
I987	[1861-03-17,1926-02-06)	Struppa	GE	\N	struppa
I988	[1920-10-16,1928-04-03)	Stumiaga	TN	\N	stumiaga
I989	[1921-01-05,1923-04-27)	Sturia	UD	\N	sturia
I989	[1923-04-27,1928-07-28)	Sturia delle Fusine	GO	\N	sturia delle fusine
I990	[1861-03-17,)	Sturno	AV	\N	sturno
I991	[1861-03-17,)	Subbiano	AR	\N	subbiano
I992	[1871-01-15,)	Subiaco	RM	\N	subiaco
I993	[1861-03-17,1928-05-30)	Succivo	NA	\N	succivo
I993	[1946-04-26,)	Succivo	CE	\N	succivo
I994	[1861-03-17,)	Sueglio	LC	\N	sueglio
I995	[1861-03-17,)	Suelli	SU	\N	suelli
I996	[1861-03-17,)	Suello	LC	\N	suello
I997	[1861-03-17,)	Suisio	BG	\N	suisio
I998	[1909-07-04,)	Sulbiate	MB	\N	sulbiate
L002	[1861-03-17,)	Sulzano	BS	\N	sulzano
L003	[1869-03-22,)	Sumirago	VA	\N	sumirago
L004	[1861-03-17,)	Summonte	AV	\N	summonte
L005	[1861-03-17,1927-11-02)	Suna	NO	\N	suna
L006	[1861-03-17,)	Suni	OR	\N	suni
L007	[1861-03-17,)	Suno	NO	\N	suno
L008	[1861-03-17,)	Supersano	LE	\N	supersano
L009	[1871-01-15,)	Supino	FR	\N	supino
L010	[1861-03-17,)	Surano	LE	\N	surano
L011	[1861-03-17,)	Surbo	LE	\N	surbo
L012	[1920-10-16,1929-01-25)	Susà	TN	\N	susa
L013	[1861-03-17,)	Susa	TO	\N	susa
L014	[1889-08-16,)	Susegana	TV	\N	susegana
L015	[1866-11-19,)	Sustinente	MN	\N	sustinente
L016	[1861-03-17,)	Sutera	CL	\N	sutera
L017	[1871-01-15,)	Sutri	VT	\N	sutri
L018	[1866-11-19,)	Sutrio	UD	\N	sutrio
L019	[1861-03-17,)	Suvereto	LI	\N	suvereto
L020	[1866-11-19,)	Suzzara	MN	\N	suzzara
L021	[1920-10-16,1928-12-07)	Tablà	BZ	\N	tabla
L022	[1861-03-17,)	Taceno	LC	\N	taceno
L023	[1861-03-17,)	Tadasuni	OR	\N	tadasuni
L024	[1861-03-17,)	Taggia	IM	\N	taggia
L025	[1861-03-17,)	Tagliacozzo	AQ	\N	tagliacozzo
L026	[1866-11-19,)	Taglio di Po	RO	\N	taglio di po
L027	[1861-03-17,1902-09-21)	Tagliolo	AL	\N	tagliolo
L027	[1902-09-21,)	Tagliolo Monferrato	AL	\N	tagliolo monferrato
L028	[1928-01-29,1947-06-24)	Tagliolo Belforte	AL	\N	tagliolo belforte
L029	[1861-03-17,1927-08-05)	Tagliuno	BG	\N	tagliuno
L030	[1866-11-19,1964-05-14)	Taibon	BL	\N	taibon
L030	[1964-05-14,)	Taibon Agordino	BL	\N	taibon agordino
L032	[1861-03-17,)	Taino	VA	\N	taino
L033	[1920-10-16,2015-01-01)	Taio	TN	\N	taio
L034	[1861-03-17,)	Talamello	RN	\N	talamello
L035	[1861-03-17,)	Talamona	SO	\N	talamona
L036	[1861-03-17,)	Talana	NU	\N	talana
L037	[1861-03-17,)	Taleggio	BG	\N	taleggio
L038	[1861-03-17,)	Talla	AR	\N	talla
L039	[1866-11-19,)	Talmassons	UD	\N	talmassons
L040	[1866-11-19,)	Tambre	BL	\N	tambre
L041	[1920-10-16,1929-05-15)	Tanas	BZ	\N	tanas
L042	[1861-03-17,)	Taormina	ME	\N	taormina
L043	[1861-03-17,1928-05-03)	Tapigliano	NO	\N	tapigliano
L044	[1921-01-05,2009-01-01)	Tapogliano	UD	\N	tapogliano
L045	[1861-03-17,1928-07-30)	Tappia	NO	\N	tappia
L046	[1871-03-01,)	Tarano	RI	\N	tarano
L047	[1881-09-04,)	Taranta Peligna	CH	\N	taranta peligna
L048	[1861-03-17,)	Tarantasca	CN	\N	tarantasca
L049	[1861-03-17,)	Taranto	TA	\N	taranto
L050	[1866-11-19,)	Tarcento	UD	\N	tarcento
L051	[1920-10-16,1923-04-27)	Tarres di sopra	TN	\N	tarres di sopra
L051	[1923-04-27,1928-01-27)	Tarces	BZ	\N	tarces
L052	[1866-11-19,1929-01-25)	Tarcetta	UD	\N	tarcetta
L053	[1921-01-05,1923-04-27)	Ternova	UD	\N	ternova
L053	[1923-04-27,1947-09-16)	Tarnova della Selva	GO	\N	tarnova della selva
L054	[1920-10-16,1923-04-27)	Tarres di sotto	TN	\N	tarres di sotto
L054	[1923-04-27,1928-12-10)	Tarres	BZ	\N	tarres
L055	[1861-03-17,)	Tarsia	CS	\N	tarsia
L056	[1861-03-17,)	Tartano	SO	\N	tartano
L057	[1921-01-05,)	Tarvisio	UD	\N	tarvisio
L058	[1866-11-19,)	Tarzo	TV	\N	tarzo
L059	[1861-03-17,)	Tassarolo	AL	\N	tassarolo
L060	[1920-10-16,2016-01-01)	Tassullo	TN	\N	tassullo
L061	[1861-03-17,)	Taurano	AV	\N	taurano
L062	[1861-03-17,)	Taurasi	AV	\N	taurasi
L063	[1928-03-27,)	Taurianova	RC	\N	taurianova
L064	[1861-03-17,)	Taurisano	LE	\N	taurisano
L065	[1866-11-19,)	Tavagnacco	UD	\N	tavagnacco
L066	[1861-03-17,1929-05-05)	Tavagnasco	AO	\N	tavagnasco
L066	[1947-01-15,)	Tavagnasco	TO	\N	tavagnasco
L067	[1893-01-02,1909-04-14)	Tavarnelle	FI	\N	tavarnelle
L067	[1909-04-14,2019-01-01)	Tavarnelle Val di Pesa	FI	\N	tavarnelle val di pesa
L068	[1861-03-17,1869-04-02)	Tavazzano	MI	\N	tavazzano
L069	[1861-03-17,)	Tavenna	CB	\N	tavenna
L070	[1861-03-17,)	Taverna	CZ	\N	taverna
L071	[1861-03-17,)	Tavernerio	CO	\N	tavernerio
L072	[1869-04-26,1927-08-06)	Tavernola San Felice	AV	\N	tavernola san felice
L073	[1863-07-13,)	Tavernola Bergamasca	BG	\N	tavernola bergamasca
L074	[1885-01-15,)	Taviano	LE	\N	taviano
L075	[1861-03-17,)	Tavigliano	BI	\N	tavigliano
L076	[1920-10-16,1928-01-26)	Tavodo	TN	\N	tavodo
L077	[1861-03-17,1928-04-17)	Tavole	IM	\N	tavole
L078	[1861-03-17,)	Tavoleto	PU	\N	tavoleto
L079	[1920-10-16,1929-01-24)	Tavon	TN	\N	tavon
L080	[1861-03-17,1928-03-07)	Tavordo	CO	\N	tavordo
L081	[1861-03-17,1940-07-23)	Tomba di Pesaro	PU	\N	tomba di pesaro
L081	[1940-07-23,)	Tavullia	PU	\N	tavullia
L082	[1861-03-17,)	Teana	PZ	\N	teana
L083	[1861-03-17,)	Teano	CE	\N	teano
L084	[1861-03-17,)	Teglio	SO	\N	teglio
L085	[1868-02-14,)	Teglio Veneto	VE	\N	teglio veneto
L086	[1934-02-13,1992-07-28)	Telese	BN	\N	telese
L086	[1992-07-28,)	Telese Terme	BN	\N	telese terme
L087	[1861-03-17,)	Telgate	BG	\N	telgate
L088	[1963-09-27,)	Telti	SS	\N	telti
L089	[1920-10-16,)	Telve	TN	\N	telve
L090	[1920-10-16,1923-02-14)	Telve di sopra	TN	\N	telve di sopra
L090	[1923-02-14,)	Telve di Sopra	TN	\N	telve di sopra
L091	[1920-10-16,1928-04-13)	Telves	BZ	\N	telves
L092	[1921-01-05,1923-04-27)	Temnizza	UD	\N	temnizza
L092	[1923-04-27,1947-09-16)	Temenizza	GO	\N	temenizza
L093	[1861-03-17,)	Tempio Pausania	SS	\N	tempio pausania
L094	[1861-03-17,)	Temù	BS	\N	temu
L095	[1861-03-17,1947-09-16)	Tenda	CN	\N	tenda
L096	[1920-10-16,)	Tenna	TN	\N	tenna
L097	[1920-10-16,)	Tenno	TN	\N	tenno
L098	[1920-10-16,1923-04-27)	Teodona	TN	\N	teodona
L098	[1923-04-27,1928-04-05)	Teodone	BZ	\N	teodone
L099	[1861-03-17,1925-11-02)	Teodorano	FC	\N	teodorano
L100	[1866-11-19,)	Teolo	PD	\N	teolo
L101	[1866-11-19,2014-01-01)	Teor	UD	\N	teor
L102	[1861-03-17,)	Teora	AV	\N	teora
L103	[1861-03-17,)	Teramo	TE	\N	teramo
L104	[1861-03-17,)	Terdobbiate	NO	\N	terdobbiate
L105	[1861-03-17,)	Terelle	FR	\N	terelle
L106	[1920-10-16,)	Terento	BZ	\N	terento
L107	[1920-10-16,2016-01-01)	Terlago	TN	\N	terlago
L108	[1920-10-16,)	Terlano	BZ	\N	terlano
L109	[1861-03-17,)	Terlizzi	BA	\N	terlizzi
L110	[1920-10-16,1928-09-09)	Termenago	TN	\N	termenago
L111	[1920-10-16,1971-09-22)	Termeno	BZ	\N	termeno
L111	[1971-09-22,)	Termeno sulla Strada del Vino	BZ	\N	termeno sulla strada del vino
L112	[1863-04-10,)	Termini Imerese	PA	\N	termini imerese
L113	[1861-03-17,)	Termoli	CB	\N	termoli
L114	[1920-10-16,1928-10-30)	Termon	TN	\N	termon
L115	[1861-03-17,)	Ternate	VA	\N	ternate
L116	[1861-03-17,)	Ternengo	BI	\N	ternengo
L117	[1861-03-17,)	Terni	TR	\N	terni
L118	[1892-12-19,)	Terno d'Isola	BG	\N	terno d isola
L119	[1921-01-05,1928-05-02)	Ternova d'Isonzo	GO	\N	ternova d isonzo
L120	[1871-01-15,)	Terracina	LT	\N	terracina
L121	[1920-10-16,)	Terragnolo	TN	\N	terragnolo
L122	[1861-03-17,)	Terralba	OR	\N	terralba
L123	[1868-08-09,)	Terranuova Bracciolini	AR	\N	terranuova bracciolini
L124	[1864-03-04,)	Terranova da Sibari	CS	\N	terranova da sibari
L125	[1863-01-26,)	Terranova dei Passerini	LO	\N	terranova dei passerini
L126	[1863-04-10,)	Terranova di Pollino	PZ	\N	terranova di pollino
L127	[1864-06-23,)	Terranova Sappo Minulio	RC	\N	terranova sappo minulio
L128	[1921-01-05,1923-04-27)	Ternovo	PL	\N	ternovo
L128	[1923-04-27,1927-12-16)	Torrenova di Bisterza	FU	\N	torrenova di bisterza
L130	[1861-03-17,1928-11-29)	Terrasa	PV	\N	terrasa
L131	[1861-03-17,)	Terrasini	PA	\N	terrasini
L132	[1867-08-05,)	Terrassa Padovana	PD	\N	terrassa padovana
L133	[1861-03-17,1928-01-18)	Terrati	CS	\N	terrati
L134	[1921-05-12,)	Terravecchia	CS	\N	terravecchia
L135	[1861-03-17,1928-06-27)	Terrazzano	MI	\N	terrazzano
L136	[1866-11-19,)	Terrazzo	VR	\N	terrazzo
L137	[1920-10-16,2016-01-01)	Terres	TN	\N	terres
L138	[1861-03-17,)	Terricciola	PI	\N	terricciola
L139	[1861-03-17,)	Terruggia	AL	\N	terruggia
L140	[1861-03-17,)	Tertenia	NU	\N	tertenia
L141	[1861-03-17,1928-05-13)	Terzano	BS	\N	terzano
L142	[1913-07-13,)	Terzigno	NA	\N	terzigno
L143	[1861-03-17,)	Terzo	AL	\N	terzo
L144	[1921-01-05,)	Terzo d'Aquileia	UD	\N	terzo d aquileia
L145	[1920-10-16,)	Terzolas	TN	\N	terzolas
L146	[1861-03-17,)	Terzorio	IM	\N	terzorio
L147	[1920-10-16,)	Tesero	TN	\N	tesero
L148	[1920-10-16,1929-05-15)	Tesido	BZ	\N	tesido
L149	[1920-10-16,)	Tesimo	BZ	\N	tesimo
L150	[1871-01-15,)	Tessennano	VT	\N	tessennano
L152	[1861-03-17,)	Testico	SV	\N	testico
L153	[1861-03-17,)	Teti	NU	\N	teti
L154	[1861-03-17,)	Teulada	SU	\N	teulada
L155	[1861-03-17,1929-04-24)	Teverola	NA	\N	teverola
L155	[1946-12-21,)	Teverola	CE	\N	teverola
L156	[1866-11-19,1939-11-17)	Tezze	VI	\N	tezze
L156	[1939-11-17,)	Tezze sul Brenta	VI	\N	tezze sul brenta
L157	[1866-11-19,)	Thiene	VI	\N	thiene
L158	[1861-03-17,)	Thiesi	SS	\N	thiesi
L159	[1861-03-17,1928-12-14)	Thures	TO	\N	thures
L160	[1861-03-17,)	Tiana	NU	\N	tiana
L161	[1928-02-23,1947-07-10)	Tiarno	TN	\N	tiarno
L162	[1920-10-16,1923-02-14)	Tiarno di sopra	TN	\N	tiarno di sopra
L162	[1923-02-14,2010-01-01)	Tiarno di Sopra	TN	\N	tiarno di sopra
L163	[1920-10-16,1923-02-14)	Tiarno di sotto	TN	\N	tiarno di sotto
L163	[1923-02-14,2010-01-01)	Tiarno di Sotto	TN	\N	tiarno di sotto
L164	[1861-03-17,)	Ticengo	CR	\N	ticengo
L165	[1861-03-17,)	Ticineto	AL	\N	ticineto
L166	[1861-03-17,)	Tiggiano	LE	\N	tiggiano
L167	[1861-03-17,)	Tiglieto	GE	\N	tiglieto
L168	[1861-03-17,)	Tigliole	AT	\N	tigliole
L169	[1861-03-17,)	Tignale	BS	\N	tignale
L170	[1861-03-17,1928-07-29)	Timoline	BS	\N	timoline
L171	[1861-03-17,1928-03-08)	Tina	AO	\N	tina
L172	[1861-03-17,)	Tinnura	OR	\N	tinnura
L173	[1861-03-17,1928-05-04)	Tione	AQ	\N	tione
L173	[1928-05-04,)	Tione degli Abruzzi	AQ	\N	tione degli abruzzi
L174	[1920-10-16,1928-02-24)	Tione	TN	\N	tione
L174	[1928-02-24,)	Tione di Trento	TN	\N	tione di trento
L175	[1875-06-11,)	Tirano	SO	\N	tirano
L176	[1920-10-16,)	Tires	BZ	\N	tires
L177	[1861-03-17,)	Tiriolo	CZ	\N	tiriolo
L178	[1920-10-16,)	Tirolo	BZ	\N	tirolo
L179	[1920-10-16,1923-04-27)	Tisa	TN	\N	tisa
L179	[1923-04-27,1929-04-12)	Tiso	BZ	\N	tiso
L180	[1861-03-17,)	Tissi	SS	\N	tissi
L181	[1861-03-17,)	Tito	PZ	\N	tito
L182	[1871-01-15,)	Tivoli	RM	\N	tivoli
L183	[1863-08-10,)	Tizzano Val Parma	PR	\N	tizzano val parma
L184	[1884-06-20,)	Toano	RE	\N	toano
L185	[1863-02-06,)	Tocco Caudio	BN	\N	tocco caudio
L186	[1863-02-06,)	Tocco da Casauria	PE	\N	tocco da casauria
L187	[1861-03-17,)	Toceno	VB	\N	toceno
L188	[1861-03-17,)	Todi	PG	\N	todi
L189	[1876-09-10,)	Toffia	RI	\N	toffia
L190	[1861-03-17,)	Toirano	SV	\N	toirano
L191	[1861-03-17,)	Tolentino	MC	\N	tolentino
L192	[1871-01-15,)	Tolfa	RM	\N	tolfa
L193	[1861-03-17,)	Tollegno	BI	\N	tollegno
L194	[1861-03-17,)	Tollo	CH	\N	tollo
L195	[1866-11-19,)	Tolmezzo	UD	\N	tolmezzo
L196	[1921-01-05,1947-09-16)	Tolmino	GO	\N	tolmino
L197	[1861-03-17,)	Tolve	PZ	\N	tolve
L198	[1921-01-05,1923-04-27)	Tomai	TS	\N	tomai
L198	[1923-04-27,1947-09-16)	Tomadio	TS	\N	tomadio
L199	[1866-11-19,)	Tombolo	PD	\N	tombolo
L200	[1928-12-22,)	Ton	TN	\N	ton
L201	[1920-10-16,2016-01-01)	Tonadico	TN	\N	tonadico
L202	[1861-03-17,)	Tonara	NU	\N	tonara
L203	[1861-03-17,)	Tonco	AT	\N	tonco
L204	[1861-03-17,1928-12-01)	Tonengo	AL	\N	tonengo
L204	[1947-01-10,2023-01-01)	Tonengo	AT	\N	tonengo
L205	[1861-03-17,)	Tora e Piccilli	CE	\N	tora e piccilli
L206	[1864-11-07,)	Torano Castello	CS	\N	torano castello
L207	[1863-07-13,)	Torano Nuovo	TE	\N	torano nuovo
L208	[1861-03-17,1928-04-07)	Torba	VA	\N	torba
L209	[1861-03-17,1928-08-14)	Torbiato	BS	\N	torbiato
L210	[1872-01-19,)	Torbole Casaglia	BS	\N	torbole casaglia
L211	[1920-10-16,)	Torcegno	TN	\N	torcegno
L212	[1861-03-17,)	Torchiara	SA	\N	torchiara
L213	[1861-03-17,)	Torchiarolo	BR	\N	torchiarolo
L214	[1862-11-10,)	Torella dei Lombardi	AV	\N	torella dei lombardi
L215	[1863-01-19,)	Torella del Sannio	CB	\N	torella del sannio
L216	[1861-03-17,)	Torgiano	PG	\N	torgiano
L217	[1861-03-17,1939-10-21)	Torgnon	AO	\N	torgnon
L217	[1939-10-21,1946-01-30)	Torgnone	AO	\N	torgnone
L217	[1946-01-30,)	Torgnon	AO	\N	torgnon
L218	[1863-02-06,)	Torino di Sangro	CH	\N	torino di sangro
L219	[1889-08-12,)	Torino	TO	\N	torino
L220	[1861-03-17,)	Toritto	BA	\N	toritto
L221	[1861-03-17,1961-04-01)	Torlino	CR	\N	torlino
L221	[1961-04-01,)	Torlino Vimercati	CR	\N	torlino vimercati
L223	[1861-03-17,)	Tornaco	NO	\N	tornaco
L224	[1861-03-17,)	Tornareccio	CH	\N	tornareccio
L225	[1868-01-01,)	Tornata	CR	\N	tornata
L227	[1861-03-17,)	Tornimparte	AQ	\N	tornimparte
L228	[1861-03-17,)	Torno	CO	\N	torno
L229	[1893-08-11,)	Tornolo	PR	\N	tornolo
L230	[1861-03-17,)	Toro	CB	\N	toro
L231	[1861-03-17,)	Torpè	NU	\N	torpe
L232	[1920-10-16,1929-01-24)	Torra	TN	\N	torra
L233	[1861-03-17,)	Torraca	SA	\N	torraca
L234	[1861-03-17,1872-10-30)	Torradello	PV	\N	torradello
L235	[1861-03-17,)	Torralba	SS	\N	torralba
L236	[1861-03-17,1923-11-29)	Torrazza	IM	\N	torrazza
L237	[1861-03-17,)	Torrazza Coste	PV	\N	torrazza coste
L238	[1919-08-22,)	Torrazza Piemonte	TO	\N	torrazza piemonte
L239	[1861-03-17,)	Torrazzo	BI	\N	torrazzo
L240	[1864-06-23,)	Torre di Ruggiero	CZ	\N	torre di ruggiero
L241	[1862-12-19,)	Torre Mondovì	CN	\N	torre mondovi
L243	[1872-10-18,)	Torre Cajetani	FR	\N	torre cajetani
L244	[1863-07-13,)	Torre di Santa Maria	SO	\N	torre di santa maria
L245	[1877-03-09,)	Torre Annunziata	NA	\N	torre annunziata
L246	[1866-11-19,)	Torreano	UD	\N	torreano
L247	[1861-03-17,1929-01-16)	Torre Bairo	AO	\N	torre bairo
L247	[1955-04-29,1961-10-03)	Torre Bairo	TO	\N	torre bairo
L247	[1961-10-03,)	Torre Canavese	TO	\N	torre canavese
L248	[1866-11-19,)	Torrebelvicino	VI	\N	torrebelvicino
L249	[1861-03-17,1928-07-28)	Torre Beretti	PV	\N	torre beretti
L250	[1928-07-28,)	Torre Beretti e Castellaro	PV	\N	torre beretti e castellaro
L251	[1861-03-17,)	Torre Boldone	BG	\N	torre boldone
L252	[1861-03-17,)	Torre Bormida	CN	\N	torre bormida
L253	[1861-03-17,)	Torrebruna	CH	\N	torrebruna
L254	[1861-03-17,)	Torrecuso	BN	\N	torrecuso
L256	[1861-03-17,)	Torre d'Arese	PV	\N	torre d arese
L257	[1861-03-17,)	Torre de' Busi	BG	\N	torre de busi
L258	[1868-01-01,)	Torre de' Picenardi	CR	\N	torre de picenardi
L259	[1861-03-17,)	Torre del Greco	NA	\N	torre del greco
L260	[1871-06-01,1929-03-21)	Torre del Mangano	PV	\N	torre del mangano
L261	[1861-03-17,1928-11-29)	Torre del Monte	PV	\N	torre del monte
L262	[1861-03-17,)	Torre de' Negri	PV	\N	torre de negri
L263	[1861-03-17,1927-01-12)	Torre Dè Passeri	TE	\N	torre de passeri
L263	[1927-01-12,)	Torre de' Passeri	PE	\N	torre de passeri
L264	[1861-03-17,1928-06-28)	Torre Dè Ratti	AL	\N	torre de ratti
L265	[1861-03-17,)	Torre de' Roveri	BG	\N	torre de roveri
L267	[1866-11-19,)	Torre di Mosto	VE	\N	torre di mosto
L269	[1872-11-01,)	Torre d'Isola	PV	\N	torre d isola
L270	[1866-11-19,)	Torreglia	PD	\N	torreglia
L271	[1923-11-28,)	Torregrotta	ME	\N	torregrotta
L272	[1861-03-17,)	Torre le Nocelle	AV	\N	torre le nocelle
L273	[1861-03-17,)	Torremaggiore	FG	\N	torremaggiore
L274	[1861-03-17,)	Torre Orsaia	SA	\N	torre orsaia
L275	[1861-03-17,1927-01-13)	Torre Orsina	TR	\N	torre orsina
L276	[1861-03-17,)	Torre Pallavicina	BG	\N	torre pallavicina
L277	[1878-02-18,)	Torre Pellice	TO	\N	torre pellice
L278	[1861-03-17,)	Torre San Giorgio	CN	\N	torre san giorgio
L279	[1861-03-17,)	Torre San Patrizio	FM	\N	torre san patrizio
L280	[1861-03-17,)	Torre Santa Susanna	BR	\N	torre santa susanna
L281	[1862-12-19,)	Torresina	CN	\N	torresina
L282	[1861-03-17,)	Torretta	PA	\N	torretta
L283	[1861-03-17,1928-04-07)	Torre Uzzone	CN	\N	torre uzzone
L284	[1879-05-12,)	Torrevecchia Teatina	CH	\N	torrevecchia teatina
L285	[1872-11-01,)	Torrevecchia Pia	PV	\N	torrevecchia pia
L286	[1876-03-17,)	Torri in Sabina	RI	\N	torri in sabina
L287	[1867-08-26,)	Torri del Benaco	VR	\N	torri del benaco
L288	[1861-03-17,1928-04-17)	Torria	IM	\N	torria
L289	[1872-11-01,1929-03-21)	Torriano	PV	\N	torriano
L290	[1871-01-15,)	Torrice	FR	\N	torrice
L291	[1863-02-06,)	Torricella Peligna	CH	\N	torricella peligna
L292	[1863-03-30,)	Torricella Verzate	PV	\N	torricella verzate
L293	[1876-09-16,)	Torricella in Sabina	RI	\N	torricella in sabina
L294	[1954-10-29,)	Torricella	TA	\N	torricella
L295	[1869-01-28,)	Torricella Sicura	TE	\N	torricella sicura
L296	[1861-03-17,)	Torricella del Pizzo	CR	\N	torricella del pizzo
L297	[1866-11-19,)	Torri di Quartesolo	VI	\N	torri di quartesolo
L298	[1861-03-17,)	Torriglia	GE	\N	torriglia
L299	[1861-03-17,)	Torrile	PR	\N	torrile
L301	[1861-03-17,)	Torrioni	AV	\N	torrioni
L302	[1872-10-30,)	Torrita Tiberina	RM	\N	torrita tiberina
L303	[1861-03-17,1928-03-14)	Torrita	SI	\N	torrita
L303	[1928-03-14,)	Torrita di Siena	SI	\N	torrita di siena
L304	[1861-03-17,)	Tortona	AL	\N	tortona
L305	[1861-03-17,)	Tortora	CS	\N	tortora
L306	[1861-03-17,)	Tortorella	SA	\N	tortorella
L307	[1861-03-17,)	Tortoreto	TE	\N	tortoreto
L308	[1861-03-17,)	Tortorici	ME	\N	tortorici
L309	[1940-12-20,)	Torviscosa	UD	\N	torviscosa
L310	[1871-01-15,1911-10-22)	Toscanella	RM	\N	toscanella
L310	[1911-10-22,)	Tuscania	VT	\N	tuscania
L311	[1861-03-17,1928-07-29)	Toscolano	BS	\N	toscolano
L312	[1928-07-29,)	Toscolano-Maderno	BS	\N	toscolano maderno
L313	[1920-10-16,1928-12-22)	Toss	TN	\N	toss
L314	[1894-03-05,)	Tossicia	TE	\N	tossicia
L315	[1863-04-23,)	Tovo San Giacomo	SV	\N	tovo san giacomo
L316	[1863-07-13,)	Tovo di Sant'Agata	SO	\N	tovo di sant agata
L317	[1861-03-17,)	Trabia	PA	\N	trabia
L318	[1861-03-17,1928-08-15)	Trabuchello	BG	\N	trabuchello
L319	[1861-03-17,)	Tradate	VA	\N	tradate
L320	[1861-03-17,1928-02-10)	Traffiume	NO	\N	traffiume
L321	[1861-03-17,)	Tramatza	OR	\N	tramatza
L322	[1920-10-16,)	Trambileno	TN	\N	trambileno
L323	[1861-03-17,)	Tramonti	SA	\N	tramonti
L324	[1866-11-19,1968-04-06)	Tramonti di sopra	UD	\N	tramonti di sopra
L324	[1968-04-06,)	Tramonti di Sopra	PN	\N	tramonti di sopra
L325	[1866-11-19,1968-04-06)	Tramonti di sotto	UD	\N	tramonti di sotto
L325	[1968-04-06,)	Tramonti di Sotto	PN	\N	tramonti di sotto
L326	[1861-03-17,)	Tramutola	PZ	\N	tramutola
L327	[1861-03-17,)	Trana	TO	\N	trana
L328	[1861-03-17,)	Trani	BT	\N	trani
L329	[1920-10-16,2016-01-01)	Transacqua	TN	\N	transacqua
L330	[1861-03-17,)	Traona	SO	\N	traona
L331	[1868-08-25,)	Trapani	TP	\N	trapani
L332	[1954-07-23,)	Trappeto	PA	\N	trappeto
L333	[1861-03-17,1929-10-29)	Trarego	NO	\N	trarego
L333	[1929-10-29,)	Trarego Viggiona	VB	\N	trarego viggiona
L334	[1861-03-17,)	Trasacco	AQ	\N	trasacco
L335	[1866-11-19,)	Trasaghis	UD	\N	trasaghis
L336	[1861-03-17,)	Trasquera	VB	\N	trasquera
L337	[1861-03-17,)	Tratalias	SU	\N	tratalias
L338	[1861-03-17,1929-05-29)	Trausella	AO	\N	trausella
L338	[1947-01-21,2019-01-01)	Trausella	TO	\N	trausella
L339	[1879-01-24,)	Travagliato	BS	\N	travagliato
L340	[1861-03-17,1937-06-16)	Traves	TO	\N	traves
L340	[1937-06-16,1955-06-09)	Trave	TO	\N	trave
L340	[1955-06-09,)	Traves	TO	\N	traves
L341	[1861-03-17,1927-09-04)	Travedona	VA	\N	travedona
L342	[1927-09-04,)	Travedona-Monate	VA	\N	travedona monate
L343	[1861-03-17,1928-05-01)	Traversa	CO	\N	traversa
L344	[1861-03-17,1928-05-01)	Traverse	TO	\N	traverse
L345	[1861-03-17,)	Traversella	TO	\N	traversella
L346	[1861-03-17,)	Traversetolo	PR	\N	traversetolo
L347	[1866-11-19,)	Travesio	PN	\N	travesio
L348	[1861-03-17,)	Travo	PC	\N	travo
L349	[1866-11-19,)	Trebaseleghe	PD	\N	trebaseleghe
L350	[1863-03-30,1928-08-07)	Trebbiano Nizza	PV	\N	trebbiano nizza
L351	[1861-03-17,1929-02-14)	Trebecco	PC	\N	trebecco
L353	[1861-03-17,)	Trebisacce	CS	\N	trebisacce
L354	[1867-06-03,2014-01-01)	Trecasali	PR	\N	trecasali
L355	[1861-03-17,)	Trecastagni	CT	\N	trecastagni
L356	[1861-03-17,)	Trecate	NO	\N	trecate
L357	[1861-03-17,)	Trecchina	PZ	\N	trecchina
L359	[1866-11-19,)	Trecenta	RO	\N	trecenta
L360	[1866-01-22,1928-06-27)	Tredossi	CR	\N	tredossi
L361	[1861-03-17,)	Tredozio	FC	\N	tredozio
L363	[1861-03-17,)	Treglio	CH	\N	treglio
L364	[1866-11-19,)	Tregnago	VR	\N	tregnago
L366	[1861-03-17,)	Treia	MC	\N	treia
L367	[1957-08-14,)	Treiso	CN	\N	treiso
L368	[1861-03-17,2018-01-01)	Tremenico	LC	\N	tremenico
L369	[1874-06-30,)	Tremestieri Etneo	CT	\N	tremestieri etneo
L370	[1929-02-08,1947-10-04)	Tremezzina	CO	\N	tremezzina
L371	[1861-03-17,2014-02-04)	Tremezzo	CO	\N	tremezzo
L372	[1861-03-17,2013-11-12)	Tremosine	BS	\N	tremosine
L372	[2013-11-12,)	Tremosine sul Garda	BS	\N	tremosine sul garda
L373	[1869-02-01,1923-10-14)	Trenno	MI	\N	trenno
L374	[1920-10-16,1928-12-10)	Trens	BZ	\N	trens
L375	[1861-03-17,2017-05-05)	Trenta	CS	\N	trenta
L376	[1921-01-05,1928-02-21)	Trenta d'Isonzo	GO	\N	trenta d isonzo
L377	[1861-03-17,)	Trentinara	SA	\N	trentinara
L378	[1920-10-16,)	Trento	TN	\N	trento
L379	[1861-03-17,1949-09-09)	Trentola	CE	\N	trentola
L379	[1949-09-09,)	Trentola Ducenta	CE	\N	trentola ducenta
L380	[1861-03-17,)	Trenzano	BS	\N	trenzano
L381	[1869-02-08,2018-02-01)	Treppo Carnico	UD	\N	treppo carnico
L382	[1866-11-19,)	Treppo Grande	UD	\N	treppo grande
L383	[1861-03-17,)	Trepuzzi	LE	\N	trepuzzi
L384	[1877-07-16,)	Trequanda	SI	\N	trequanda
L385	[1920-10-16,2015-01-01)	Tres	TN	\N	tres
L386	[1869-04-01,)	Tresana	MS	\N	tresana
L387	[1906-04-18,1928-08-07)	Treschè Conca	VI	\N	tresche conca
L388	[1867-07-22,)	Trescore Balneario	BG	\N	trescore balneario
L389	[1861-03-17,1915-07-19)	Trescore	CR	\N	trescore
L389	[1915-07-19,)	Trescore Cremasco	CR	\N	trescore cremasco
L390	[1961-12-26,2019-01-01)	Tresigallo	FE	\N	tresigallo
L391	[1861-03-17,1927-08-24)	Tresilico	RC	\N	tresilico
L392	[1867-01-06,)	Tresivio	SO	\N	tresivio
L393	[1861-03-17,)	Tresnuraghes	OR	\N	tresnuraghes
L394	[1866-11-19,1969-08-28)	Tretto	VI	\N	tretto
L395	[1861-03-17,1938-01-18)	Trevano	CO	\N	trevano
L396	[1866-11-19,)	Trevenzuolo	VR	\N	trevenzuolo
L397	[1861-03-17,)	Trevi	PG	\N	trevi
L398	[1872-10-18,)	Trevi nel Lazio	FR	\N	trevi nel lazio
L399	[1861-03-17,)	Trevico	AV	\N	trevico
L400	[1861-03-17,)	Treviglio	BG	\N	treviglio
L401	[1884-06-14,)	Trevignano Romano	RM	\N	trevignano romano
L402	[1866-11-19,)	Trevignano	TV	\N	trevignano
L403	[1861-03-17,)	Treville	AL	\N	treville
L404	[1861-03-17,)	Treviolo	BG	\N	treviolo
L405	[1861-03-17,1927-05-27)	Trevisago	VA	\N	trevisago
L406	[1867-06-02,)	Treviso Bresciano	BS	\N	treviso bresciano
L407	[1866-11-19,)	Treviso	TV	\N	treviso
L408	[1862-11-03,)	Trezzano Rosa	MI	\N	trezzano rosa
L409	[1862-11-03,)	Trezzano sul Naviglio	MI	\N	trezzano sul naviglio
L410	[1862-12-19,)	Trezzo Tinella	CN	\N	trezzo tinella
L411	[1869-02-01,)	Trezzo sull'Adda	MI	\N	trezzo sull adda
L413	[1861-03-17,)	Trezzone	CO	\N	trezzone
L414	[1866-11-19,)	Tribano	PD	\N	tribano
L415	[1861-03-17,)	Tribiano	MI	\N	tribiano
L416	[1861-03-17,)	Tribogna	GE	\N	tribogna
L417	[1921-01-05,1928-01-26)	Tribussa	GO	\N	tribussa
L418	[1861-03-17,)	Tricarico	MT	\N	tricarico
L419	[1874-10-08,)	Tricase	LE	\N	tricase
L420	[1861-03-17,)	Tricerro	VC	\N	tricerro
L421	[1866-11-19,)	Tricesimo	UD	\N	tricesimo
L422	[1866-11-19,2019-01-30)	Trichiana	BL	\N	trichiana
L423	[1861-03-17,)	Triei	NU	\N	triei
L424	[1921-01-05,)	Trieste	TS	\N	trieste
L425	[1861-03-17,)	Triggiano	BA	\N	triggiano
L426	[1861-03-17,)	Trigolo	CR	\N	trigolo
L427	[1861-03-17,)	Trinità	CN	\N	trinita
L428	[1958-08-12,)	Trinità d'Agultu e Vignola	SS	\N	trinita d agultu e vignola
L429	[1870-09-01,)	Trino	VC	\N	trino
L430	[1861-03-17,)	Triora	IM	\N	triora
L431	[1861-03-17,)	Tripi	ME	\N	tripi
L432	[1861-03-17,)	Trisobbio	AL	\N	trisobbio
L433	[1866-11-19,)	Trissino	VI	\N	trissino
L434	[1871-07-01,)	Triuggio	MB	\N	triuggio
L435	[1861-03-17,)	Trivento	CB	\N	trivento
L436	[1861-03-17,2019-01-01)	Trivero	BI	\N	trivero
L437	[1871-01-15,)	Trivigliano	FR	\N	trivigliano
L438	[1866-11-19,)	Trivignano Udinese	UD	\N	trivignano udinese
L439	[1861-03-17,)	Trivigno	PZ	\N	trivigno
L440	[1861-03-17,)	Trivolzio	PV	\N	trivolzio
L443	[1861-03-17,1927-12-04)	Trobaso	NO	\N	trobaso
L444	[1920-10-16,2008-03-19)	Trodena	BZ	\N	trodena
L444	[2008-03-19,)	Trodena nel Parco Naturale	BZ	\N	trodena nel parco naturale
L445	[1861-03-17,)	Trofarello	TO	\N	trofarello
L447	[1861-03-17,)	Troia	FG	\N	troia
L448	[1861-03-17,)	Troina	EN	\N	troina
L449	[1861-03-17,)	Tromello	PV	\N	tromello
L450	[1861-03-17,)	Trontano	VB	\N	trontano
L451	[1862-12-29,)	Tronzano Vercellese	VC	\N	tronzano vercellese
L452	[1861-03-17,)	Tropea	VV	\N	tropea
L453	[1872-11-01,)	Trovo	PV	\N	trovo
L454	[1869-02-01,)	Truccazzano	MI	\N	truccazzano
L455	[1920-10-16,)	Tubre	BZ	\N	tubre
L456	[1920-10-16,1929-01-24)	Tuenetto	TN	\N	tuenetto
L457	[1920-10-16,2016-01-01)	Tuenno	TN	\N	tuenno
L458	[1861-03-17,)	Tufara	CB	\N	tufara
L459	[1861-03-17,)	Tufillo	CH	\N	tufillo
L460	[1861-03-17,)	Tufino	NA	\N	tufino
L461	[1861-03-17,)	Tufo	AV	\N	tufo
L462	[1861-03-17,)	Tuglie	LE	\N	tuglie
L463	[1861-03-17,)	Tuili	SU	\N	tuili
L464	[1861-03-17,)	Tula	SS	\N	tula
L465	[1920-10-16,1931-12-07)	Tunes	BZ	\N	tunes
L466	[1875-05-11,1922-03-07)	Tuoro	PG	\N	tuoro
L466	[1922-03-07,)	Tuoro sul Trasimeno	PG	\N	tuoro sul trasimeno
L467	[1861-03-17,1929-02-08)	Turago Bordone	PV	\N	turago bordone
L468	[1920-10-16,1932-01-10)	Turano	TN	\N	turano
L468	[1932-01-10,)	Valvestino	BS	\N	valvestino
L469	[1869-02-13,1929-02-14)	Turano	MI	\N	turano
L469	[1929-02-14,)	Turano Lodigiano	LO	\N	turano lodigiano
L470	[1861-03-17,)	Turate	CO	\N	turate
L471	[1861-03-17,)	Turbigo	MI	\N	turbigo
L472	[1861-03-17,)	Turi	BA	\N	turi
L473	[1861-03-17,)	Turri	SU	\N	turri
L474	[1921-01-05,)	Turriaco	GO	\N	turriaco
L475	[1861-03-17,)	Turrivalignani	PE	\N	turrivalignani
L476	[1864-03-11,1918-02-15)	Turro Milanese	MI	\N	turro milanese
L477	[1871-03-01,)	Tursi	MT	\N	tursi
L478	[1861-03-17,)	Tusa	ME	\N	tusa
L480	[1861-03-17,)	Uboldo	VA	\N	uboldo
L481	[1921-01-05,1923-04-27)	Ucovizza	UD	\N	ucovizza
L481	[1923-04-27,1928-08-08)	Ugovizza Valbruna	UD	\N	ugovizza valbruna
L482	[1861-03-17,)	Ucria	ME	\N	ucria
L483	[1866-11-19,)	Udine	UD	\N	udine
L484	[1861-03-17,)	Ugento	LE	\N	ugento
L485	[1861-03-17,)	Uggiano la Chiesa	LE	\N	uggiano la chiesa
L486	[1861-03-17,1938-01-18)	Uggiate	CO	\N	uggiate
L487	[1938-01-18,2024-01-01)	Uggiate-Trevano	CO	\N	uggiate trevano
L488	[1870-09-30,)	Ulà Tirso	OR	\N	ula tirso
L489	[1861-03-17,)	Ulassai	NU	\N	ulassai
L490	[1920-10-16,)	Ultimo	BZ	\N	ultimo
L491	[1921-01-05,1977-04-04)	Umago	PL	\N	umago
L492	[1861-03-17,)	Umbriatico	KR	\N	umbriatico
L493	[1861-03-17,1929-05-25)	Unchio	NO	\N	unchio
L494	[1861-03-17,)	Urago d'Oglio	BS	\N	urago d oglio
L496	[1861-03-17,)	Uras	OR	\N	uras
L497	[1866-11-19,)	Urbana	PD	\N	urbana
L498	[1861-03-17,)	Urbania	PU	\N	urbania
L499	[1929-06-13,)	Urbe	SV	\N	urbe
L500	[1861-03-17,)	Urbino	PU	\N	urbino
L501	[1861-03-17,1936-10-30)	Urbisaglia	MC	\N	urbisaglia
L501	[1936-10-30,1946-10-27)	Urbisaglia Bonservizi	MC	\N	urbisaglia bonservizi
L501	[1946-10-27,)	Urbisaglia	MC	\N	urbisaglia
L502	[1861-03-17,)	Urgnano	BG	\N	urgnano
L503	[1861-03-17,)	Uri	SS	\N	uri
L504	[1861-03-17,1927-12-24)	Urio	CO	\N	urio
L505	[1861-03-17,)	Ururi	CB	\N	ururi
L506	[1861-03-17,)	Urzulei	NU	\N	urzulei
L507	[1877-11-03,)	Uscio	GE	\N	uscio
L508	[1861-03-17,)	Usellus	OR	\N	usellus
L509	[1861-03-17,)	Usini	SS	\N	usini
L511	[1869-03-11,1930-06-30)	Velate Milanese	MI	\N	velate milanese
L511	[1930-06-30,)	Usmate Velate	MB	\N	usmate velate
L512	[1861-03-17,)	Ussana	SU	\N	ussana
L513	[1861-03-17,)	Ussaramanna	SU	\N	ussaramanna
L514	[1861-03-17,)	Ussassai	NU	\N	ussassai
L515	[1861-03-17,)	Usseaux	TO	\N	usseaux
L516	[1861-03-17,)	Usseglio	TO	\N	usseglio
L517	[1913-01-01,)	Ussita	MC	\N	ussita
L518	[1861-03-17,1928-05-12)	Ussolo	CN	\N	ussolo
L519	[1861-03-17,)	Ustica	PA	\N	ustica
L520	[1921-01-05,1928-07-28)	Ustie	GO	\N	ustie
L521	[1861-03-17,)	Uta	CA	\N	uta
L522	[1895-05-10,)	Uzzano	PT	\N	uzzano
L524	[1864-01-29,)	Vaccarizzo Albanese	CS	\N	vaccarizzo albanese
L525	[1861-03-17,)	Vacone	RI	\N	vacone
L526	[1861-03-17,)	Vacri	CH	\N	vacri
L527	[1920-10-16,)	Vadena	BZ	\N	vadena
L528	[1861-03-17,1908-04-08)	Vado	GE	\N	vado
L528	[1908-04-08,)	Vado Ligure	SV	\N	vado ligure
L529	[1861-03-17,)	Vaglia	FI	\N	vaglia
L530	[1861-03-17,1929-06-05)	Vaglierano	AL	\N	vaglierano
L531	[1863-02-16,)	Vaglio Serra	AT	\N	vaglio serra
L532	[1863-04-10,1933-07-13)	Vaglio di Basilicata	PZ	\N	vaglio di basilicata
L532	[1933-07-13,1955-04-05)	Vaglio Lucano	PZ	\N	vaglio lucano
L532	[1955-04-05,)	Vaglio Basilicata	PZ	\N	vaglio basilicata
L533	[1861-03-17,1923-11-24)	Vagli sotto	MS	\N	vagli sotto
L533	[1923-11-24,)	Vagli Sotto	LU	\N	vagli sotto
L534	[1884-07-04,1928-05-05)	Vagna	NO	\N	vagna
L535	[1862-12-19,)	Vaiano Cremasco	CR	\N	vaiano cremasco
L537	[1949-09-08,)	Vaiano	PO	\N	vaiano
L538	[1861-03-17,1937-06-16)	Vayes	TO	\N	vayes
L538	[1937-06-16,)	Vaie	TO	\N	vaie
L539	[1861-03-17,)	Vailate	CR	\N	vailate
L540	[1862-12-29,)	Vairano Patenora	CE	\N	vairano patenora
L543	[1920-10-16,1923-04-27)	Velasio	TN	\N	velasio
L543	[1923-04-27,1928-12-31)	Valas	BZ	\N	valas
L544	[1927-10-11,)	Valbondione	BG	\N	valbondione
L545	[1928-05-19,)	Valbrembo	BG	\N	valbrembo
L546	[1893-08-30,)	Valbrevenna	GE	\N	valbrevenna
L547	[1861-03-17,)	Valbrona	CO	\N	valbrona
L548	[1863-01-05,1929-05-28)	Vico Canavese	AO	\N	vico canavese
L548	[1929-05-28,1935-03-23)	Valchiusa	AO	\N	valchiusa
L548	[1935-03-23,2019-01-01)	Vico Canavese	TO	\N	vico canavese
L549	[1861-03-17,1929-04-20)	Valchiusella	AO	\N	valchiusella
L550	[1920-10-16,2016-01-01)	Valda	TN	\N	valda
L551	[1866-11-19,)	Valdagno	VI	\N	valdagno
L552	[1920-10-16,)	Valdaora	BZ	\N	valdaora
L553	[1922-02-02,1923-04-27)	Susgnevizza	PL	\N	susgnevizza
L553	[1923-04-27,1947-09-16)	Valdarsa	PL	\N	valdarsa
L554	[1940-09-13,)	Valdastico	VI	\N	valdastico
L555	[1861-03-17,)	Val della Torre	TO	\N	val della torre
L556	[1861-03-17,)	Valdengo	BI	\N	valdengo
L557	[1861-03-17,)	Valdidentro	SO	\N	valdidentro
L558	[1861-03-17,)	Valdieri	CN	\N	valdieri
L559	[1920-10-16,1923-04-27)	Valdigiovo	TN	\N	valdigiovo
L559	[1923-04-27,1928-04-13)	Valgiovo	BZ	\N	valgiovo
L560	[1929-05-28,1935-06-05)	Valdigna d'Aosta	AO	\N	valdigna d aosta
L561	[1861-03-17,)	Valdina	ME	\N	valdina
L562	[1891-06-09,)	Val di Nizza	PV	\N	val di nizza
L563	[1861-03-17,)	Valdisotto	SO	\N	valdisotto
L564	[1931-12-06,)	Val di Vizze	BZ	\N	val di vizze
L565	[1866-11-19,)	Valdobbiadene	TV	\N	valdobbiadene
L566	[1865-12-14,)	Valduggia	VC	\N	valduggia
L567	[1872-01-01,)	Valeggio sul Mincio	VR	\N	valeggio sul mincio
L568	[1861-03-17,)	Valeggio	PV	\N	valeggio
L569	[1871-01-15,)	Valentano	VT	\N	valentano
L570	[1861-03-17,)	Valenza	AL	\N	valenza
L571	[1861-03-17,)	Valenzano	BA	\N	valenzano
L572	[1861-03-17,)	Valera Fratta	LO	\N	valera fratta
L573	[1861-03-17,)	Valfabbrica	PG	\N	valfabbrica
L574	[1861-03-17,)	Valfenera	AT	\N	valfenera
L575	[1920-10-16,)	Valfloriana	TN	\N	valfloriana
L576	[1861-03-17,)	Valfurva	SO	\N	valfurva
L577	[1861-03-17,)	Valganna	VA	\N	valganna
L578	[1861-03-17,)	Valgioie	TO	\N	valgioie
L579	[1861-03-17,)	Valgoglio	BG	\N	valgoglio
L580	[1861-03-17,)	Valgrana	CN	\N	valgrana
L581	[1861-03-17,)	Valgreghentino	LC	\N	valgreghentino
L582	[1861-03-17,1939-10-21)	Valgrisanche	AO	\N	valgrisanche
L582	[1939-10-21,1946-01-30)	Valgrisenza	AO	\N	valgrisenza
L582	[1946-01-30,1977-01-02)	Valgrisanche	AO	\N	valgrisanche
L582	[1977-01-02,)	Valgrisenche	AO	\N	valgrisenche
L583	[1861-03-17,)	Valguarnera Caropepe	EN	\N	valguarnera caropepe
L584	[1866-11-19,1964-06-27)	Vallada	BL	\N	vallada
L584	[1964-06-27,)	Vallada Agordina	BL	\N	vallada agordina
L585	[1861-03-17,1928-02-16)	Vall'Alta	BG	\N	vall alta
L586	[1861-03-17,)	Vallanzengo	BI	\N	vallanzengo
L587	[1920-10-16,1929-03-25)	Vallarga	BZ	\N	vallarga
L588	[1920-10-16,)	Vallarsa	TN	\N	vallarsa
L589	[1861-03-17,)	Vallata	AV	\N	vallata
L590	[1867-06-02,)	Valle di Cadore	BL	\N	valle di cadore
L591	[1862-11-10,)	Valle di Maddaloni	CE	\N	valle di maddaloni
L593	[1863-03-30,)	Valle Lomellina	PV	\N	valle lomellina
L594	[1863-08-10,)	Valle Agricola	CE	\N	valle agricola
L595	[1929-02-21,)	Valle Aurina	BZ	\N	valle aurina
L596	[1861-03-17,)	Vallebona	IM	\N	vallebona
L597	[1861-03-17,)	Valle Castellana	TE	\N	valle castellana
L598	[1871-01-15,)	Vallecorsa	FR	\N	vallecorsa
L599	[1861-03-17,)	Vallecrosia	IM	\N	vallecrosia
L601	[1929-05-15,)	Valle di Casies	BZ	\N	valle di casies
L602	[1921-01-05,1947-09-16)	Valle d'Istria	PL	\N	valle d istria
L603	[1861-03-17,)	Valledolmo	PA	\N	valledolmo
L604	[1961-06-14,)	Valledoria	SS	\N	valledoria
L605	[1907-06-21,1932-12-18)	Vallefredda	FR	\N	vallefredda
L605	[1932-12-18,)	Vallemaio	FR	\N	vallemaio
L606	[1861-03-17,1916-06-05)	Valle Inferiore Mosso	NO	\N	valle inferiore mosso
L606	[1916-06-05,2019-01-01)	Valle Mosso	BI	\N	valle mosso
L607	[1861-03-17,)	Vallelonga	VV	\N	vallelonga
L608	[1920-10-16,1923-04-27)	Vallelunga Carlino	TN	\N	vallelunga carlino
L608	[1923-04-27,1928-06-16)	Vallelunga	BZ	\N	vallelunga
L609	[1865-02-27,)	Vallelunga Pratameno	CL	\N	vallelunga pratameno
L610	[1866-11-19,1930-04-28)	Vallenoncello	UD	\N	vallenoncello
L611	[1871-01-15,)	Vallepietra	RM	\N	vallepietra
L612	[1871-01-15,)	Vallerano	VT	\N	vallerano
L613	[1861-03-17,)	Vallermosa	SU	\N	vallermosa
L614	[1861-03-17,)	Vallerotonda	FR	\N	vallerotonda
L615	[1920-10-16,1929-05-31)	Valles	BZ	\N	valles
L616	[1958-05-28,)	Vallesaccarda	AV	\N	vallesaccarda
L617	[1871-06-01,)	Valle Salimbene	PV	\N	valle salimbene
L618	[1920-10-16,1924-01-14)	Valle San Felice	TN	\N	valle san felice
L620	[1861-03-17,)	Valle San Nicolao	BI	\N	valle san nicolao
L621	[1920-10-16,1928-03-14)	Valle San Silvestro	BZ	\N	valle san silvestro
L622	[1861-03-17,1938-04-08)	Valle Superiore Mosso	VC	\N	valle superiore mosso
L623	[1861-03-17,)	Valleve	BG	\N	valleve
L624	[1866-11-19,1926-10-03)	Valli dei Signori	VI	\N	valli dei signori
L624	[1926-10-03,)	Valli del Pasubio	VI	\N	valli del pasubio
L625	[1871-01-15,)	Vallinfreda	RM	\N	vallinfreda
L626	[1861-03-17,1976-08-19)	Vallio	BS	\N	vallio
L626	[1976-08-19,)	Vallio Terme	BS	\N	vallio terme
L627	[1881-05-13,)	Vallo di Nera	PG	\N	vallo di nera
L628	[1862-12-29,)	Vallo della Lucania	SA	\N	vallo della lucania
L629	[1863-01-05,)	Vallo Torinese	TO	\N	vallo torinese
L630	[1866-11-19,1938-12-22)	Vallonara	VI	\N	vallonara
L631	[1863-01-26,)	Valloriate	CN	\N	valloriate
L632	[1862-11-10,1928-04-17)	Valloria Marittima	IM	\N	valloria marittima
L633	[1861-03-17,)	Valmacca	AL	\N	valmacca
L634	[1861-03-17,)	Valmadrera	LC	\N	valmadrera
L635	[1861-03-17,1929-03-02)	Valmaggia	VC	\N	valmaggia
L636	[1861-03-17,2019-01-01)	Valmala	CN	\N	valmala
L637	[1928-10-07,1955-08-19)	Val Marchirolo	VA	\N	val marchirolo
L638	[1861-03-17,)	Val Masino	SO	\N	val masino
L639	[1871-01-15,)	Valmontone	RM	\N	valmontone
L640	[1928-05-04,)	Valmorea	CO	\N	valmorea
L641	[1861-03-17,)	Valmozzola	PR	\N	valmozzola
L642	[1861-03-17,)	Valnegra	BG	\N	valnegra
L643	[1861-03-17,1939-10-21)	Valpelline	AO	\N	valpelline
L643	[1939-10-21,1946-01-30)	Valpellina	AO	\N	valpellina
L643	[1946-01-30,)	Valpelline	AO	\N	valpelline
L644	[1861-03-17,)	Valperga	TO	\N	valperga
L645	[1861-03-17,1929-01-23)	Valprato	AO	\N	valprato
L646	[1866-11-19,1938-11-24)	Valrovina	VI	\N	valrovina
L647	[1861-03-17,1939-10-21)	Valsavaranche	AO	\N	valsavaranche
L647	[1939-10-21,1946-01-30)	Valsavara	AO	\N	valsavara
L647	[1946-01-30,1977-01-02)	Valsavaranche	AO	\N	valsavaranche
L647	[1977-01-02,)	Valsavarenche	AO	\N	valsavarenche
L648	[1927-11-03,1954-08-06)	Valsaviore	BS	\N	valsaviore
L649	[1861-03-17,2014-02-04)	Valsecca	BG	\N	valsecca
L650	[1866-11-19,2019-01-30)	Valstagna	VI	\N	valstagna
L651	[1928-01-26,)	Valstrona	VB	\N	valstrona
L652	[1861-03-17,1927-03-12)	Valtesse	BG	\N	valtesse
L653	[1861-03-17,)	Valtopina	PG	\N	valtopina
L654	[1861-03-17,1939-10-21)	Valtournanche	AO	\N	valtournanche
L654	[1939-10-21,1946-01-30)	Valtornenza	AO	\N	valtornenza
L654	[1946-01-30,1977-01-02)	Valtournanche	AO	\N	valtournanche
L654	[1977-01-02,)	Valtournenche	AO	\N	valtournenche
L655	[1861-03-17,)	Valtorta	BG	\N	valtorta
L656	[1861-03-17,)	Valva	SA	\N	valva
L657	[1866-11-19,2015-01-01)	Valvasone	PN	\N	valvasone
L658	[1951-05-06,)	Valverde	CT	\N	valverde
L659	[1861-03-17,2019-01-01)	Valverde	PV	\N	valverde
L660	[1929-03-24,)	Vandoies	BZ	\N	vandoies
L661	[1920-10-16,1929-03-25)	Vandoies di sopra	BZ	\N	vandoies di sopra
L662	[1920-10-16,1929-03-25)	Vandoies di sotto	BZ	\N	vandoies di sotto
L663	[1920-10-16,1928-06-16)	Vanga	BZ	\N	vanga
L664	[1968-07-23,)	Vanzaghello	MI	\N	vanzaghello
L665	[1861-03-17,)	Vanzago	MI	\N	vanzago
L666	[1875-05-21,)	Vanzone con San Carlo	VB	\N	vanzone con san carlo
L667	[1862-11-03,)	Vaprio d'Adda	MI	\N	vaprio d adda
L668	[1863-04-23,)	Vaprio d'Agogna	NO	\N	vaprio d agogna
L669	[1861-03-17,)	Varallo	VC	\N	varallo
L670	[1861-03-17,)	Varallo Pombia	NO	\N	varallo pombia
L671	[1861-03-17,1906-09-30)	Varano	CO	\N	varano
L671	[1906-09-30,)	Varano Borghi	VA	\N	varano borghi
L672	[1873-11-03,)	Varano de' Melegari	PR	\N	varano de melegari
L673	[1861-03-17,)	Varapodio	RC	\N	varapodio
L674	[1861-03-17,1928-01-18)	Vararo	VA	\N	vararo
L675	[1861-03-17,)	Varazze	SV	\N	varazze
L676	[1873-08-25,)	Varco Sabino	RI	\N	varco sabino
L677	[1861-03-17,)	Varedo	MB	\N	varedo
L678	[1920-10-16,2020-01-01)	Varena	TN	\N	varena
L679	[1861-03-17,1928-07-18)	Varengo	AL	\N	varengo
L680	[1861-03-17,)	Varenna	LC	\N	varenna
L681	[1862-03-31,)	Varese Ligure	SP	\N	varese ligure
L682	[1861-03-17,)	Varese	VA	\N	varese
L683	[1861-03-17,1928-09-23)	Vargo	AL	\N	vargo
L685	[1871-01-01,)	Varisella	TO	\N	varisella
L686	[1866-11-19,)	Varmo	UD	\N	varmo
L687	[1920-10-16,)	Varna	BZ	\N	varna
L688	[1861-03-17,1867-02-24)	Varoni	BN	\N	varoni
L689	[1861-03-17,)	Varsi	PR	\N	varsi
L690	[1872-12-16,)	Varzi	PV	\N	varzi
L691	[1861-03-17,)	Varzo	VB	\N	varzo
L692	[1866-11-19,2013-12-28)	Vas	BL	\N	vas
L693	[1861-03-17,)	Vasia	IM	\N	vasia
L694	[1920-10-16,1928-06-30)	Vasio	TN	\N	vasio
L695	[1861-03-17,1927-12-30)	Vassena	CO	\N	vassena
L696	[1861-03-17,)	Vastogirardi	IS	\N	vastogirardi
L697	[1920-10-16,2016-01-01)	Vattaro	TN	\N	vattaro
L698	[1861-03-17,1953-01-07)	Vauda di Front	TO	\N	vauda di front
L698	[1953-01-07,)	Vauda Canavese	TO	\N	vauda canavese
L699	[1861-03-17,)	Vazzano	VV	\N	vazzano
L700	[1866-11-19,)	Vazzola	TV	\N	vazzola
L701	[1861-03-17,1928-07-29)	Veccana	VA	\N	veccana
L702	[1861-03-17,)	Vecchiano	PI	\N	vecchiano
L703	[1863-02-23,)	Vedano Olona	VA	\N	vedano olona
L704	[1862-12-29,)	Vedano al Lambro	MB	\N	vedano al lambro
L705	[1928-08-07,2014-02-04)	Veddasca	VA	\N	veddasca
L706	[1871-09-10,)	Vedelago	TV	\N	vedelago
L707	[1861-03-17,)	Vedeseta	BG	\N	vedeseta
L709	[1866-01-14,)	Veduggio con Colzano	MB	\N	veduggio con colzano
L710	[1866-11-19,)	Veggiano	PD	\N	veggiano
L711	[1861-03-17,)	Veglie	LE	\N	veglie
L712	[1861-03-17,)	Veglio	BI	\N	veglio
L713	[1872-08-26,)	Vejano	VT	\N	vejano
L714	[1861-03-17,1927-12-29)	Velate	VA	\N	velate
L715	[1861-03-17,)	Veleso	CO	\N	veleso
L716	[1864-11-07,)	Velezzo Lomellina	PV	\N	velezzo lomellina
L717	[1883-08-10,1929-02-14)	Vellano	PT	\N	vellano
L718	[1861-03-17,1929-04-13)	Vellego	SV	\N	vellego
L719	[1871-01-15,)	Velletri	RM	\N	velletri
L720	[1872-11-01,)	Vellezzo Bellini	PV	\N	vellezzo bellini
L721	[1861-03-17,1927-12-04)	Vello	BS	\N	vello
L722	[1893-04-10,)	Velo Veronese	VR	\N	velo veronese
L723	[1867-09-02,)	Velo d'Astico	VI	\N	velo d astico
L724	[1920-10-16,)	Velturno	BZ	\N	velturno
L725	[1861-03-17,)	Venafro	IS	\N	venafro
L726	[1861-03-17,1937-06-16)	Venaus	TO	\N	venaus
L726	[1937-06-16,1967-10-29)	Venalzio	TO	\N	venalzio
L726	[1967-10-29,)	Venaus	TO	\N	venaus
L727	[1861-03-17,)	Venaria Reale	TO	\N	venaria reale
L728	[1882-03-17,)	Venarotta	AP	\N	venarotta
L729	[1861-03-17,)	Venasca	CN	\N	venasca
L730	[1861-03-17,)	Vendone	SV	\N	vendone
L731	[1861-03-17,2020-01-01)	Vendrogno	LC	\N	vendrogno
L732	[1928-09-25,1960-09-30)	Venegono	VA	\N	venegono
L733	[1861-03-17,)	Venegono Inferiore	VA	\N	venegono inferiore
L734	[1861-03-17,)	Venegono Superiore	VA	\N	venegono superiore
L735	[1861-03-17,)	Venetico	ME	\N	venetico
L736	[1883-02-02,)	Venezia	VE	\N	venezia
L737	[1861-03-17,)	Veniano	CO	\N	veniano
L738	[1861-03-17,)	Venosa	PZ	\N	venosa
L739	[1948-06-29,)	Venticano	AV	\N	venticano
L740	[1863-01-19,)	Ventimiglia di Sicilia	PA	\N	ventimiglia di sicilia
L741	[1861-03-17,)	Ventimiglia	IM	\N	ventimiglia
L742	[1861-03-17,)	Ventotene	LT	\N	ventotene
L743	[1866-11-19,)	Venzone	UD	\N	venzone
L744	[1861-03-17,1928-03-09)	Verano	MI	\N	verano
L744	[1928-03-09,)	Verano Brianza	MB	\N	verano brianza
L745	[1920-10-16,)	Verano	BZ	\N	verano
L746	[1939-06-04,)	Verbania	VB	\N	verbania
L747	[1861-03-17,)	Verbicaro	CS	\N	verbicaro
L748	[1861-03-17,)	Vercana	CO	\N	vercana
L749	[1861-03-17,)	Verceia	SO	\N	verceia
L750	[1865-12-14,)	Vercelli	VC	\N	vercelli
L751	[1861-03-17,)	Vercurago	LC	\N	vercurago
L752	[1861-03-17,)	Verdellino	BG	\N	verdellino
L753	[1861-03-17,)	Verdello	BG	\N	verdello
L754	[1872-02-16,1905-04-25)	Verderio	CO	\N	verderio
L755	[1905-04-24,2014-02-04)	Verderio Inferiore	LC	\N	verderio inferiore
L756	[1905-04-24,2014-02-04)	Verderio Superiore	LC	\N	verderio superiore
L757	[1920-10-16,1928-06-28)	Verdesina	TN	\N	verdesina
L758	[1861-03-17,)	Verduno	CN	\N	verduno
L759	[1861-03-17,1933-05-24)	Verezzi	SV	\N	verezzi
L760	[1863-02-23,1937-10-28)	Villa Vergano	CO	\N	villa vergano
L761	[1863-04-23,1928-04-19)	Vergano Novarese	NO	\N	vergano novarese
L762	[1861-03-17,)	Vergato	BO	\N	vergato
L763	[1861-03-17,2014-01-01)	Vergemoli	LU	\N	vergemoli
L764	[1861-03-17,)	Verghereto	FC	\N	verghereto
L765	[1871-08-03,)	Vergiate	VA	\N	vergiate
L767	[1861-03-17,1928-02-16)	Vergobbio	VA	\N	vergobbio
L768	[1861-03-17,2019-02-08)	Vermezzo	MI	\N	vermezzo
L769	[1920-10-16,)	Vermiglio	TN	\N	vermiglio
L770	[1861-03-17,1928-02-23)	Verna	CO	\N	verna
L771	[1861-03-17,)	Vernante	CN	\N	vernante
L772	[1861-03-17,)	Vernasca	PC	\N	vernasca
L773	[1870-08-02,)	Vernate	MI	\N	vernate
L774	[1871-06-01,)	Vernazza	SP	\N	vernazza
L775	[1861-03-17,)	Vernio	PO	\N	vernio
L776	[1861-03-17,)	Vernole	LE	\N	vernole
L777	[1861-03-17,)	Verolanuova	BS	\N	verolanuova
L778	[1861-03-17,)	Verolavecchia	BS	\N	verolavecchia
L779	[1861-03-17,)	Verolengo	TO	\N	verolengo
L780	[1871-01-15,)	Veroli	FR	\N	veroli
L781	[1866-11-19,)	Verona	VR	\N	verona
L782	[1921-01-05,1928-04-29)	Verpogliano	GO	\N	verpogliano
L783	[1861-03-17,)	Verrayes	AO	\N	verrayes
L784	[1861-03-17,)	Verretto	PV	\N	verretto
L785	[1861-03-17,)	Verrone	BI	\N	verrone
L786	[1863-04-13,1929-04-19)	Verrua Siccomario	PV	\N	verrua siccomario
L787	[1863-01-05,)	Verrua Savoia	TO	\N	verrua savoia
L788	[1929-04-19,)	Verrua Po	PV	\N	verrua po
L789	[1921-01-05,1928-05-02)	Versa	GO	\N	versa
L790	[1920-10-16,1928-12-10)	Versciaco	BZ	\N	versciaco
L791	[1861-03-17,1929-05-30)	Vertemate	CO	\N	vertemate
L792	[1929-05-30,)	Vertemate con Minoprio	CO	\N	vertemate con minoprio
L793	[1921-01-05,1977-04-04)	Verteneglio	PL	\N	verteneglio
L794	[1921-01-05,1923-04-27)	Vertoiba	UD	\N	vertoiba
L794	[1923-04-27,1928-12-12)	Vertoiba in Campi Santi	GO	\N	vertoiba in campi santi
L795	[1861-03-17,)	Vertova	BG	\N	vertova
L796	[1921-01-05,1928-01-22)	Vertovino	GO	\N	vertovino
L797	[1861-03-17,)	Verucchio	RN	\N	verucchio
L798	[1861-03-17,2019-01-01)	Veruno	NO	\N	veruno
L799	[1861-03-17,)	Vervio	SO	\N	vervio
L800	[1920-10-16,2015-01-01)	Vervò	TN	\N	vervo
L801	[1866-11-19,)	Verzegnis	UD	\N	verzegnis
L802	[1861-03-17,)	Verzino	KR	\N	verzino
L804	[1861-03-17,)	Verzuolo	CN	\N	verzuolo
L805	[1866-11-19,)	Vescovana	PD	\N	vescovana
L806	[1861-03-17,)	Vescovato	CR	\N	vescovato
L807	[1861-03-17,)	Vesime	AT	\N	vesime
L808	[1861-03-17,)	Vespolate	NO	\N	vespolate
L809	[1861-03-17,)	Vessalico	IM	\N	vessalico
L810	[1866-11-19,)	Vestenanova	VR	\N	vestenanova
L811	[1861-03-17,)	Vestignè	TO	\N	vestigne
L812	[1861-03-17,)	Vestone	BS	\N	vestone
L813	[1861-03-17,2018-01-01)	Vestreno	LC	\N	vestreno
L814	[1871-01-15,)	Vetralla	VT	\N	vetralla
L815	[1861-03-17,)	Vetto	RE	\N	vetto
L816	[1863-03-30,)	Vezza d'Oglio	BS	\N	vezza d oglio
L817	[1862-12-19,)	Vezza d'Alba	CN	\N	vezza d alba
L818	[1920-10-16,1923-04-27)	Vezzano in Venosta	TN	\N	vezzano in venosta
L818	[1923-04-27,1928-05-13)	Vezzano	BZ	\N	vezzano
L819	[1863-04-23,)	Vezzano Ligure	SP	\N	vezzano ligure
L820	[1872-03-03,)	Vezzano sul Crostolo	RE	\N	vezzano sul crostolo
L821	[1920-10-16,2016-01-01)	Vezzano	TN	\N	vezzano
L822	[1861-03-17,1871-03-02)	Vezzi	GE	\N	vezzi
L823	[1871-03-01,)	Vezzi Portio	SV	\N	vezzi portio
L824	[1861-03-17,1928-08-13)	Vezzo	NO	\N	vezzo
L825	[1868-01-01,1928-05-04)	Vho	CR	\N	vho
L826	[1868-07-01,)	Viadana	MN	\N	viadana
L827	[1861-03-17,)	Viadanica	BG	\N	viadanica
L828	[1861-03-17,)	Viagrande	CT	\N	viagrande
L829	[1861-03-17,)	Viale	AT	\N	viale
L830	[1861-03-17,1928-06-27)	Vialfrè	AO	\N	vialfre
L830	[1946-12-24,)	Vialfrè	TO	\N	vialfre
L831	[1861-03-17,)	Viano	RE	\N	viano
L832	[1920-10-16,1929-01-25)	Viarago	TN	\N	viarago
L833	[1870-01-02,)	Viareggio	LU	\N	viareggio
L834	[1861-03-17,)	Viarigi	AT	\N	viarigi
L835	[1861-03-17,)	Vibonati	SA	\N	vibonati
L836	[1868-12-31,)	Vicalvi	FR	\N	vicalvi
L837	[1861-03-17,)	Vicari	PA	\N	vicari
L838	[1861-03-17,)	Vicchio	FI	\N	vicchio
L839	[1861-03-17,1928-11-11)	Viceno	NO	\N	viceno
L840	[1866-11-19,)	Vicenza	VI	\N	vicenza
L841	[1863-01-26,)	Vicoforte	CN	\N	vicoforte
L842	[1862-11-10,)	Vico del Gargano	FG	\N	vico del gargano
L843	[1872-10-18,)	Vico nel Lazio	FR	\N	vico nel lazio
L844	[1861-03-17,1927-03-10)	Vico di Pantano	NA	\N	vico di pantano
L844	[1927-03-10,)	Villa Literno	CE	\N	villa literno
L845	[1861-03-17,)	Vico Equense	NA	\N	vico equense
L846	[1861-03-17,)	Vicoli	PE	\N	vicoli
L847	[1869-02-11,)	Vicolungo	NO	\N	vicolungo
L848	[1888-06-15,1928-03-06)	Ziano	PC	\N	ziano
L848	[1928-03-06,)	Ziano Piacentino	PC	\N	ziano piacentino
L849	[1893-12-05,1928-08-16)	Viconago	VA	\N	viconago
L850	[1884-09-16,)	Vicopisano	PI	\N	vicopisano
L851	[1871-01-15,)	Vicovaro	RM	\N	vicovaro
L854	[1872-11-01,)	Vidigulfo	PV	\N	vidigulfo
L855	[1861-03-17,1934-03-07)	Vidolasco	CR	\N	vidolasco
L856	[1866-11-19,)	Vidor	TV	\N	vidor
L857	[1861-03-17,)	Vidracco	TO	\N	vidracco
L858	[1861-03-17,)	Vieste	FG	\N	vieste
L859	[1863-01-19,)	Vietri di Potenza	PZ	\N	vietri di potenza
L860	[1862-12-29,)	Vietri sul Mare	SA	\N	vietri sul mare
L863	[1920-10-16,1929-01-25)	Vigalzano	TN	\N	vigalzano
L864	[1861-03-17,2016-01-01)	Viganella	VB	\N	viganella
L865	[1863-08-10,)	Vigano San Martino	BG	\N	vigano san martino
L866	[1861-03-17,)	Viganò	LC	\N	vigano
L868	[1902-02-01,)	Vigarano Mainarda	FE	\N	vigarano mainarda
L869	[1866-11-19,)	Vigasio	VR	\N	vigasio
L870	[1866-01-21,1962-02-03)	Vigatto	PR	\N	vigatto
L871	[1869-03-01,1893-10-07)	Quintosole	MI	\N	quintosole
L871	[1893-10-07,1923-10-14)	Vigentino	MI	\N	vigentino
L872	[1861-03-17,)	Vigevano	PV	\N	vigevano
L873	[1861-03-17,)	Viggianello	PZ	\N	viggianello
L874	[1861-03-17,)	Viggiano	PZ	\N	viggiano
L875	[1861-03-17,1928-09-10)	Viggiona	NO	\N	viggiona
L876	[1861-03-17,1928-01-12)	Viggiù	VA	\N	viggiu
L876	[1928-01-12,1935-03-20)	Viggiù Ed Uniti	VA	\N	viggiu ed uniti
L876	[1935-03-20,)	Viggiù	VA	\N	viggiu
L878	[1867-08-26,2024-01-01)	Vighizzolo d'Este	PD	\N	vighizzolo d este
L879	[1863-02-16,)	Vigliano d'Asti	AT	\N	vigliano d asti
L880	[1863-04-23,)	Vigliano Biellese	BI	\N	vigliano biellese
L881	[1861-03-17,)	Vignale Monferrato	AL	\N	vignale monferrato
L882	[1871-01-15,)	Vignanello	VT	\N	vignanello
L883	[1869-07-06,)	Vignate	MI	\N	vignate
L884	[1920-10-16,1929-01-25)	Vignola	TN	\N	vignola
L885	[1861-03-17,)	Vignola	MO	\N	vignola
L886	[1955-03-02,)	Vignola-Falesina	TN	\N	vignola falesina
L887	[1861-03-17,)	Vignole Borbera	AL	\N	vignole borbera
L888	[1861-03-17,)	Vignolo	CN	\N	vignolo
L889	[1861-03-17,)	Vignone	VB	\N	vignone
L890	[1866-11-19,1930-03-12)	Vigo	BL	\N	vigo
L890	[1930-03-12,)	Vigo di Cadore	BL	\N	vigo di cadore
L891	[1920-10-16,1928-12-22)	Vigo d'Anaunia	TN	\N	vigo d anaunia
L892	[1880-01-16,)	Vigodarzere	PD	\N	vigodarzere
L893	[1920-10-16,2018-01-01)	Vigo di Fassa	TN	\N	vigo di fassa
L894	[1861-03-17,)	Vigolo	BG	\N	vigolo
L895	[1920-10-16,1968-07-03)	Vigolo Baselga	TN	\N	vigolo baselga
L896	[1920-10-16,2016-01-01)	Vigolo Vattaro	TN	\N	vigolo vattaro
L897	[1861-03-17,)	Vigolzone	PC	\N	vigolzone
L898	[1861-03-17,)	Vigone	TO	\N	vigone
L899	[1866-11-19,)	Vigonovo	VE	\N	vigonovo
L900	[1866-11-19,)	Vigonza	PD	\N	vigonza
L903	[1920-10-16,2016-01-01)	Vigo Rendena	TN	\N	vigo rendena
L904	[1861-03-17,)	Viguzzolo	AL	\N	viguzzolo
L905	[1863-02-06,)	Villa Santa Lucia	FR	\N	villa santa lucia
L906	[1862-12-29,)	Villadossola	VB	\N	villadossola
L907	[1863-07-13,)	Villa di Chiavenna	SO	\N	villa di chiavenna
L908	[1875-06-11,)	Villa di Tirano	SO	\N	villa di tirano
L909	[1867-09-02,)	Villa Santina	UD	\N	villa santina
L910	[1920-10-16,2016-01-01)	Villa Agnedo	TN	\N	villa agnedo
L911	[1920-10-16,1928-03-13)	Villa Banale	TN	\N	villa banale
L912	[1866-11-19,)	Villa Bartolomea	VR	\N	villa bartolomea
L913	[1890-12-01,)	Villa Basilica	LU	\N	villa basilica
L914	[1921-01-05,1923-04-27)	Bassano	TS	\N	bassano
L914	[1923-04-27,1926-10-29)	Villabassa di Senosecchia	TS	\N	villabassa di senosecchia
L915	[1920-10-16,)	Villabassa	BZ	\N	villabassa
L916	[1861-03-17,)	Villabate	PA	\N	villabate
L917	[1861-03-17,)	Villa Biscossi	PV	\N	villa biscossi
L918	[1867-07-22,1928-04-07)	Villa d'Adige	RO	\N	villa d adige
L919	[1928-02-05,)	Villa Carcina	BS	\N	villa carcina
L920	[1926-03-18,)	Villa Castelli	BR	\N	villa castelli
L921	[1861-03-17,1928-12-20)	Villa Castelnuovo	AO	\N	villa castelnuovo
L922	[1914-01-01,)	Villa Celiera	PE	\N	villa celiera
L923	[1861-03-17,)	Villachiara	BS	\N	villachiara
L924	[1861-03-17,)	Villacidro	SU	\N	villacidro
L925	[1861-03-17,1928-02-05)	Villa Cogozzo	BS	\N	villa cogozzo
L926	[1861-03-17,)	Villa Collemandina	LU	\N	villa collemandina
L927	[1928-07-18,1947-10-21)	Villa Corsione	AT	\N	villa corsione
L928	[1966-12-09,)	Villa Cortese	MI	\N	villa cortese
L929	[1861-03-17,)	Villa d'Adda	BG	\N	villa d adda
L930	[1861-03-17,1927-12-04)	Villa d'Allegno	BS	\N	villa d allegno
L931	[1861-03-17,)	Villadeati	AL	\N	villadeati
L932	[1921-01-05,1923-04-27)	Decani	PL	\N	decani
L932	[1923-04-27,1977-04-04)	Villa Decani	PL	\N	villa decani
L933	[1861-03-17,)	Villa del Bosco	BI	\N	villa del bosco
L934	[1866-11-19,)	Villa del Conte	PD	\N	villa del conte
L935	[1927-12-16,1947-09-16)	Villa del Nevoso	FU	\N	villa del nevoso
L936	[1861-03-17,)	Villa di Serio	BG	\N	villa di serio
L937	[1867-11-25,)	Villa Estense	PD	\N	villa estense
L938	[1929-05-14,)	Villa d'Ogna	BG	\N	villa d ogna
L939	[1866-11-19,)	Villadose	RO	\N	villadose
L941	[1920-10-16,1923-04-27)	Villa d'Uta	TN	\N	villa d uta
L941	[1923-04-27,1928-05-30)	Villa Ottone	BZ	\N	villa ottone
L942	[1861-03-17,)	Villafalletto	CN	\N	villafalletto
L943	[1861-03-17,)	Villa Faraldi	IM	\N	villa faraldi
L944	[1863-01-19,)	Villafranca Sicula	AG	\N	villafranca sicula
L945	[1863-02-16,)	Villafranca d'Asti	AT	\N	villafranca d asti
L946	[1894-03-09,)	Villafranca in Lunigiana	MS	\N	villafranca in lunigiana
L947	[1867-08-26,)	Villafranca Padovana	PD	\N	villafranca padovana
L948	[1863-01-26,1934-03-29)	Villafranca Piemonte	TO	\N	villafranca piemonte
L948	[1934-03-29,1950-02-03)	Villafranca Sabauda	TO	\N	villafranca sabauda
L948	[1950-02-03,)	Villafranca Piemonte	TO	\N	villafranca piemonte
L949	[1867-08-26,)	Villafranca di Verona	VR	\N	villafranca di verona
L950	[1929-06-02,)	Villafranca Tirrena	ME	\N	villafranca tirrena
L951	[1861-03-17,)	Villafrati	PA	\N	villafrati
L952	[1866-11-19,)	Villaga	VI	\N	villaga
L953	[1861-03-17,)	Villagrande Strisaili	NU	\N	villagrande strisaili
L955	[1861-03-17,1928-02-21)	Villaguardia	IM	\N	villaguardia
L956	[1928-05-31,)	Villa Guardia	CO	\N	villa guardia
L957	[1920-10-16,)	Villa Lagarina	TN	\N	villa lagarina
L958	[1861-03-17,)	Villalago	AQ	\N	villalago
L959	[1861-03-17,)	Villalba	CL	\N	villalba
L960	[1861-03-17,1928-07-29)	Vill'Albese	CO	\N	vill albese
L961	[1861-03-17,)	Villalfonsina	CH	\N	villalfonsina
L963	[1861-03-17,)	Villalvernia	AL	\N	villalvernia
L964	[1861-03-17,)	Villamagna	CH	\N	villamagna
L965	[1861-03-17,)	Villamaina	AV	\N	villamaina
L966	[1861-03-17,)	Villamar	SU	\N	villamar
L967	[1866-11-19,)	Villamarzana	RO	\N	villamarzana
L968	[1861-03-17,)	Villamassargia	SU	\N	villamassargia
L969	[1870-07-15,)	Villa Minozzo	RE	\N	villa minozzo
L970	[1861-03-17,)	Villamiroglio	AL	\N	villamiroglio
L971	[1920-10-16,)	Villandro	BZ	\N	villandro
L972	[1878-06-07,)	Villanova Monferrato	AL	\N	villanova monferrato
L973	[1862-11-10,)	Villanova del Battista	AV	\N	villanova del battista
L974	[1862-12-19,)	Villanova Mondovì	CN	\N	villanova mondovi
L975	[1863-04-23,)	Villanova d'Albenga	SV	\N	villanova d albenga
L977	[1878-06-21,)	Villanova del Sillaro	LO	\N	villanova del sillaro
L978	[1863-04-23,)	Villanova Biellese	BI	\N	villanova biellese
L979	[1867-08-26,)	Villanova di Camposampiero	PD	\N	villanova di camposampiero
L980	[1895-11-04,)	Villanova sull'Arda	PC	\N	villanova sull arda
L981	[1861-03-17,1928-11-07)	Villaneuve	AO	\N	villaneuve
L981	[1928-11-07,1946-01-30)	Villanova Baltea	AO	\N	villanova baltea
L981	[1946-01-30,)	Villeneuve	AO	\N	villeneuve
L982	[1885-07-31,)	Villanova Canavese	TO	\N	villanova canavese
L983	[1861-03-17,)	Villanova d'Ardenghi	PV	\N	villanova d ardenghi
L984	[1863-05-06,1951-08-09)	Villanuova d'Asti	AT	\N	villanuova d asti
L984	[1951-08-09,)	Villanova d'Asti	AT	\N	villanova d asti
L985	[1866-11-19,)	Villanova del Ghebbo	RO	\N	villanova del ghebbo
L986	[1861-03-17,)	Villanovaforru	SU	\N	villanovaforru
L987	[1861-03-17,)	Villanovafranca	SU	\N	villanovafranca
L988	[1866-11-19,)	Villanova Marchesana	RO	\N	villanova marchesana
L989	[1861-03-17,)	Villanova Monteleone	SS	\N	villanova monteleone
L990	[1861-03-17,)	Villanova Solaro	CN	\N	villanova solaro
L991	[1861-03-17,)	Villanova Truschedu	OR	\N	villanova truschedu
L992	[1861-03-17,)	Villanova Tulo	SU	\N	villanova tulo
L993	[1861-03-17,1928-05-01)	Villanovetta	CN	\N	villanovetta
L994	[1872-10-15,)	Villanterio	PV	\N	villanterio
L995	[1862-11-28,)	Villanuova sul Clisi	BS	\N	villanuova sul clisi
L998	[1861-03-17,)	Villaputzu	SU	\N	villaputzu
L999	[1885-01-26,)	Villar Dora	TO	\N	villar dora
M002	[1890-10-07,)	Villarbasse	TO	\N	villarbasse
M003	[1861-03-17,)	Villarboit	VC	\N	villarboit
M004	[1861-03-17,1928-07-19)	Villareggia	AO	\N	villareggia
M004	[1947-01-24,)	Villareggia	TO	\N	villareggia
M006	[1920-10-16,2016-01-01)	Villa Rendena	TN	\N	villa rendena
M007	[1861-03-17,)	Villar Focchiardo	TO	\N	villar focchiardo
M009	[1861-03-17,)	Villaromagnano	AL	\N	villaromagnano
M010	[1861-03-17,1929-05-16)	Villa Romanò	CO	\N	villa romano
M011	[1861-03-17,)	Villarosa	EN	\N	villarosa
M013	[1861-03-17,)	Villar Pellice	TO	\N	villar pellice
M014	[1861-03-17,)	Villar Perosa	TO	\N	villar perosa
M015	[1861-03-17,)	Villar San Costanzo	CN	\N	villar san costanzo
M016	[1861-03-17,)	Villasalto	SU	\N	villasalto
M017	[1861-03-17,1929-08-25)	Villa San Fiorano	MI	\N	villa san fiorano
M017	[1929-08-25,)	Villasanta	MB	\N	villasanta
M018	[1867-01-25,)	Villa San Giovanni	RC	\N	villa san giovanni
M019	[1861-03-17,1928-07-19)	Villa San Secondo	AL	\N	villa san secondo
M019	[1947-10-20,)	Villa San Secondo	AT	\N	villa san secondo
M020	[1920-10-16,1928-04-05)	Villa Santa Caterina	BZ	\N	villa santa caterina
M021	[1910-07-26,)	Villa Santa Lucia degli Abruzzi	AQ	\N	villa santa lucia degli abruzzi
M022	[1861-03-17,)	Villa Santa Maria	CH	\N	villa santa maria
M023	[1861-03-17,)	Villa Sant'Angelo	AQ	\N	villa sant angelo
M024	[1921-01-05,1923-04-27)	Slavina	TS	\N	slavina
M024	[1923-04-27,1947-09-16)	Villa Slavina	TS	\N	villa slavina
M025	[1861-03-17,)	Villasor	SU	\N	villasor
M026	[1861-03-17,)	Villaspeciosa	SU	\N	villaspeciosa
M027	[1861-03-17,)	Villastellone	TO	\N	villastellone
M028	[1861-03-17,)	Villata	VC	\N	villata
M029	[1861-03-17,1928-04-17)	Villatalla	IM	\N	villatalla
M030	[1861-03-17,)	Villaurbana	OR	\N	villaurbana
M031	[1861-03-17,)	Villavallelonga	AQ	\N	villavallelonga
M032	[1866-11-19,)	Villaverla	VI	\N	villaverla
M033	[1861-03-17,1928-02-21)	Villaviani	IM	\N	villaviani
M034	[1921-01-05,2018-02-01)	Villa Vicentina	UD	\N	villa vicentina
M035	[1928-03-13,1946-04-14)	Villa Volturno	CE	\N	villa volturno
M036	[1920-10-16,1926-10-01)	Villazzano	TN	\N	villazzano
M037	[1920-10-16,1929-04-12)	Ville del Monte	TN	\N	ville del monte
M038	[1921-01-05,1923-04-27)	Voghersca	UD	\N	voghersca
M038	[1923-04-27,1928-04-17)	Ville Montevecchio	GO	\N	ville montevecchio
M039	[1861-03-17,1928-12-08)	Ville San Pietro	IM	\N	ville san pietro
M040	[1861-03-17,1928-12-08)	Ville San Sebastiano	IM	\N	ville san sebastiano
M041	[1861-03-17,)	Villetta Barrea	AQ	\N	villetta barrea
M042	[1861-03-17,)	Villette	VB	\N	villette
M043	[1921-01-05,)	Villesse	GO	\N	villesse
M044	[1866-11-19,)	Villimpenta	MN	\N	villimpenta
M045	[1927-11-03,)	Villongo	BG	\N	villongo
M046	[1861-03-17,1927-11-03)	Villongo San Filastro	BG	\N	villongo san filastro
M047	[1861-03-17,1927-11-04)	Villongo Sant'Alessandro	BG	\N	villongo sant alessandro
M048	[1866-11-19,)	Villorba	TV	\N	villorba
M049	[1861-03-17,1927-07-15)	Vilminore	BG	\N	vilminore
M050	[1927-07-15,)	Vilminore di Scalve	BG	\N	vilminore di scalve
M052	[1861-03-17,)	Vimercate	MB	\N	vimercate
M053	[1861-03-17,)	Vimodrone	MI	\N	vimodrone
M054	[1861-03-17,1927-12-25)	Vimogno	CO	\N	vimogno
M055	[1861-03-17,)	Vinadio	CN	\N	vinadio
M057	[1861-03-17,)	Vinchiaturo	CB	\N	vinchiaturo
M058	[1861-03-17,)	Vinchio	AT	\N	vinchio
M059	[1861-03-17,)	Vinci	FI	\N	vinci
M060	[1868-09-09,)	Vinovo	TO	\N	vinovo
M061	[1861-03-17,1927-10-09)	Vintebbio	VC	\N	vintebbio
M062	[1861-03-17,)	Vinzaglio	NO	\N	vinzaglio
M063	[1861-03-17,)	Viola	CN	\N	viola
M064	[1920-10-16,1928-12-14)	Vion	TN	\N	vion
M065	[1861-03-17,)	Vione	BS	\N	vione
M066	[1921-01-05,1947-09-16)	Vipacco	GO	\N	vipacco
M067	[1920-10-16,)	Vipiteno	BZ	\N	vipiteno
M068	[1862-12-19,1928-05-12)	Virle Treponti	BS	\N	virle treponti
M069	[1864-04-01,)	Virle Piemonte	TO	\N	virle piemonte
M070	[1861-03-17,)	Visano	BS	\N	visano
M071	[1861-03-17,)	Vische	TO	\N	vische
M072	[1861-03-17,)	Visciano	NA	\N	visciano
M073	[1921-01-05,)	Visco	UD	\N	visco
M074	[1921-01-05,1924-12-13)	Visignano	PL	\N	visignano
M074	[1924-12-13,1947-09-16)	Visignano d'Istria	PL	\N	visignano d istria
M075	[1921-01-05,1947-09-16)	Visinada	PL	\N	visinada
M076	[1861-03-17,1928-01-26)	Visino	CO	\N	visino
M077	[1861-03-17,)	Visone	AL	\N	visone
M078	[1861-03-17,)	Visso	MC	\N	visso
M079	[1872-11-01,)	Vistarino	PV	\N	vistarino
M080	[1861-03-17,)	Vistrorio	TO	\N	vistrorio
M081	[1861-03-17,)	Vita	TP	\N	vita
M082	[1871-01-15,)	Viterbo	VT	\N	viterbo
M083	[1902-07-23,)	Viticuso	FR	\N	viticuso
M084	[1863-02-06,1902-07-24)	Viticuso Ed Acquafondata	CE	\N	viticuso ed acquafondata
M085	[1866-11-19,)	Vito d'Asio	PN	\N	vito d asio
M086	[1871-01-15,)	Vitorchiano	VT	\N	vitorchiano
M087	[1861-03-17,1929-05-29)	Vittadone	MI	\N	vittadone
M088	[1861-03-17,)	Vittoria	RG	\N	vittoria
M089	[1867-01-01,1923-08-06)	Vittorio	TV	\N	vittorio
M089	[1923-08-06,)	Vittorio Veneto	TV	\N	vittorio veneto
M090	[1861-03-17,)	Vittorito	AQ	\N	vittorito
M091	[1861-03-17,)	Vittuone	MI	\N	vittuone
M092	[1882-12-18,1928-03-14)	Vitulazio	NA	\N	vitulazio
M092	[1946-04-13,)	Vitulazio	CE	\N	vitulazio
M093	[1861-03-17,)	Vitulano	BN	\N	vitulano
M094	[1861-03-17,)	Viù	TO	\N	viu
M095	[1872-12-10,)	Vivaro Romano	RM	\N	vivaro romano
M096	[1866-11-19,)	Vivaro	PN	\N	vivaro
M098	[1861-03-17,)	Viverone	BI	\N	viverone
M099	[1920-10-16,1931-12-07)	Vizze	BZ	\N	vizze
M100	[1861-03-17,)	Vizzini	CT	\N	vizzini
M101	[1869-03-15,)	Vizzola Ticino	VA	\N	vizzola ticino
M102	[1863-08-10,)	Vizzolo Predabissi	MI	\N	vizzolo predabissi
M103	[1866-11-19,)	Vo'	PD	\N	vo
M104	[1861-03-17,)	Vobarno	BS	\N	vobarno
M105	[1901-07-13,)	Vobbia	GE	\N	vobbia
M106	[1861-03-17,)	Vocca	VC	\N	vocca
M107	[1861-03-17,1928-06-29)	Vocogno e Prestinone	NO	\N	vocogno e prestinone
M108	[1866-11-19,)	Vodo Cadore	BL	\N	vodo cadore
M109	[1861-03-17,)	Voghera	PV	\N	voghera
M110	[1960-03-12,)	Voghiera	FE	\N	voghiera
M111	[1861-03-17,)	Vogogna	VB	\N	vogogna
M112	[1921-01-05,1923-04-27)	Voischizza	UD	\N	voischizza
M112	[1923-04-27,1928-08-14)	Voissizza di Comeno	GO	\N	voissizza di comeno
M113	[1920-10-16,)	Volano	TN	\N	volano
M114	[1861-03-17,1928-02-09)	Voldomino	VA	\N	voldomino
M115	[1953-06-18,)	Volla	NA	\N	volla
M116	[1871-07-21,)	Volongo	CR	\N	volongo
M117	[1921-01-05,1931-12-22)	Volosca-Abbazia	FU	\N	volosca abbazia
M118	[1866-11-19,1925-06-08)	Volpago	TV	\N	volpago
M118	[1925-06-08,)	Volpago del Montello	TV	\N	volpago del montello
M119	[1861-03-17,)	Volpara	PV	\N	volpara
M120	[1861-03-17,)	Volpedo	AL	\N	volpedo
M121	[1861-03-17,)	Volpeglino	AL	\N	volpeglino
M122	[1861-03-17,)	Volpiano	TO	\N	volpiano
M123	[1861-03-17,)	Voltaggio	AL	\N	voltaggio
M124	[1866-11-19,1964-06-27)	Voltago	BL	\N	voltago
M124	[1964-06-27,)	Voltago Agordino	BL	\N	voltago agordino
M125	[1872-01-01,)	Volta Mantovana	MN	\N	volta mantovana
M126	[1869-06-11,)	Volterra	PI	\N	volterra
M127	[1869-01-28,)	Voltido	CR	\N	voltido
M128	[1861-03-17,1928-01-12)	Voltorre	VA	\N	voltorre
M129	[1861-03-17,1926-02-06)	Voltri	GE	\N	voltri
M130	[1862-12-29,)	Volturara Irpina	AV	\N	volturara irpina
M131	[1862-11-10,)	Volturara Appula	FG	\N	volturara appula
M132	[1861-03-17,)	Volturino	FG	\N	volturino
M133	[1861-03-17,)	Volvera	TO	\N	volvera
M134	[1921-01-05,1928-05-12)	Volzana	GO	\N	volzana
M135	[1921-01-05,1928-08-24)	Voschia	GO	\N	voschia
M136	[1861-03-17,)	Vottignasco	CN	\N	vottignasco
M138	[1918-12-13,)	Zaccanopoli	VV	\N	zaccanopoli
M139	[1861-03-17,)	Zafferana Etnea	CT	\N	zafferana etnea
M140	[1861-03-17,)	Zagarise	CZ	\N	zagarise
M141	[1871-01-15,)	Zagarolo	RM	\N	zagarolo
M142	[1920-10-16,2019-01-01)	Zambana	TN	\N	zambana
M143	[1861-03-17,)	Zambrone	VV	\N	zambrone
M144	[1861-03-17,)	Zandobbio	BG	\N	zandobbio
M145	[1866-11-19,)	Zanè	VI	\N	zane
M147	[1861-03-17,)	Zanica	BG	\N	zanica
M148	[1861-03-17,1928-05-29)	Zappello	CR	\N	zappello
M149	[1921-01-05,1947-09-16)	Zara	ZA	\N	zara
M150	[1861-03-17,)	Zavattarello	PV	\N	zavattarello
M151	[1929-02-24,1956-04-09)	Zavattarello Valverde	PV	\N	zavattarello valverde
M152	[1871-06-01,)	Zeccone	PV	\N	zeccone
M153	[1861-03-17,)	Zeddiani	OR	\N	zeddiani
M154	[1866-11-19,1926-08-24)	Zelarino	VE	\N	zelarino
M156	[1861-03-17,)	Zelbio	CO	\N	zelbio
M157	[1928-04-15,1948-03-27)	Zelbio-Veleso	CO	\N	zelbio veleso
M158	[1869-02-13,)	Zelo Buon Persico	LO	\N	zelo buon persico
M160	[1861-03-17,2019-02-08)	Zelo Surrigone	MI	\N	zelo surrigone
M161	[1861-03-17,)	Zeme	PV	\N	zeme
M162	[1861-03-17,)	Zenevredo	PV	\N	zenevredo
M163	[1869-01-23,)	Zenson di Piave	TV	\N	zenson di piave
M164	[1861-03-17,1927-07-03)	Zeppara	CA	\N	zeppara
M165	[1861-03-17,)	Zerba	PC	\N	zerba
M166	[1861-03-17,)	Zerbo	PV	\N	zerbo
M167	[1861-03-17,)	Zerbolò	PV	\N	zerbolo
M168	[1861-03-17,)	Zerfaliu	OR	\N	zerfaliu
M169	[1861-03-17,)	Zeri	MS	\N	zeri
M170	[1866-11-19,)	Zermeghedo	VI	\N	zermeghedo
M171	[1866-11-19,)	Zero Branco	TV	\N	zero branco
M172	[1866-11-19,)	Zevio	VR	\N	zevio
M173	[1920-10-16,1955-03-02)	Ziano	TN	\N	ziano
M173	[1955-03-02,)	Ziano di Fiemme	TN	\N	ziano di fiemme
M174	[1861-03-17,2016-01-01)	Zibello	PR	\N	zibello
M176	[1870-08-02,)	Zibido San Giacomo	MI	\N	zibido san giacomo
M177	[1861-03-17,)	Zignago	SP	\N	zignago
M178	[1866-11-19,)	Zimella	VR	\N	zimella
M179	[1861-03-17,)	Zimone	BI	\N	zimone
M180	[1885-04-17,)	Zinasco	PV	\N	zinasco
M181	[1861-03-17,1869-03-02)	Zivido	MI	\N	zivido
M182	[1861-03-17,)	Zoagli	GE	\N	zoagli
M183	[1880-05-21,)	Zocca	MO	\N	zocca
M184	[1861-03-17,)	Zogno	BG	\N	zogno
M185	[1861-03-17,)	Zola Predosa	BO	\N	zola predosa
M186	[1921-01-05,1947-09-16)	Zolla	GO	\N	zolla
M187	[1861-03-17,)	Zollino	LE	\N	zollino
M188	[1861-03-17,)	Zone	BS	\N	zone
M189	[1866-11-19,1955-06-08)	Zoppè	BL	\N	zoppe
M189	[1955-06-08,)	Zoppè di Cadore	BL	\N	zoppe di cadore
M190	[1866-11-19,)	Zoppola	PN	\N	zoppola
M191	[1861-03-17,1929-05-29)	Zorlesco	MI	\N	zorlesco
M192	[1861-03-17,1928-07-01)	Zornasco	NO	\N	zornasco
M193	[1861-03-17,1928-06-15)	Zorzino	BG	\N	zorzino
M194	[1866-11-19,)	Zovencedo	VI	\N	zovencedo
M195	[1861-03-17,1927-12-04)	Zoverallo	NO	\N	zoverallo
M196	[1861-03-17,)	Zubiena	BI	\N	zubiena
M197	[1861-03-17,)	Zuccarello	SV	\N	zuccarello
M198	[1920-10-16,2016-01-01)	Zuclo	TN	\N	zuclo
M199	[1866-11-19,)	Zugliano	VI	\N	zugliano
M200	[1866-11-19,)	Zuglio	UD	\N	zuglio
M201	[1880-12-13,)	Zumaglia	BI	\N	zumaglia
M202	[1861-03-17,)	Zumpano	CS	\N	zumpano
M203	[1861-03-17,)	Zungoli	AV	\N	zungoli
M204	[1861-03-17,)	Zungri	VV	\N	zungri
M206	[1861-03-17,1927-07-28)	Zuri	CA	\N	zuri
M207	[1967-10-15,)	Lariano	RM	\N	lariano
M208	[1968-11-28,)	Lamezia Terme	CZ	\N	lamezia terme
M209	[1965-01-02,)	Sant'Anna Arresi	SU	\N	sant anna arresi
M210	[1966-07-17,)	Terme Vigliatore	ME	\N	terme vigliatore
M211	[1969-12-14,)	Acquedolci	ME	\N	acquedolci
M212	[1970-05-27,)	Ladispoli	RM	\N	ladispoli
M213	[1970-05-27,)	Ardea	RM	\N	ardea
M214	[1969-04-15,)	Badesi	SS	\N	badesi
M253	[1861-03-17,1929-02-08)	Sicignano	SA	\N	sicignano
M253	[1929-02-08,)	Sicignano degli Alburni	SA	\N	sicignano degli alburni
M254	[1941-09-12,1947-09-16)	Valsantamarina	FU	\N	valsantamarina
M255	[1889-07-15,)	Molina Aterno	AQ	\N	molina aterno
M256	[1974-08-02,)	Scanzano Jonico	MT	\N	scanzano jonico
M257	[1975-03-23,)	Portopalo di Capo Passero	SR	\N	portopalo di capo passero
M258	[1975-04-24,)	Avigliano Umbro	TR	\N	avigliano umbro
M259	[1975-05-04,)	Viddalba	SS	\N	viddalba
M260	[1973-03-14,)	Casapesenna	CE	\N	casapesenna
M261	[1975-05-28,)	Castro	LE	\N	castro
M262	[1973-03-14,)	Cellole	CE	\N	cellole
M263	[1975-06-01,)	Porto Cesareo	LE	\N	porto cesareo
M264	[1975-05-20,)	San Cassiano	LE	\N	san cassiano
M265	[1971-07-10,)	Vajont	PN	\N	vajont
M266	[1975-05-20,)	Ordona	FG	\N	ordona
M267	[1975-05-20,)	Zapponeta	FG	\N	zapponeta
M268	[1972-04-05,)	Blufi	PA	\N	blufi
M269	[1973-06-25,)	Paterno	PZ	\N	paterno
M270	[1974-08-02,)	Masainas	SU	\N	masainas
M271	[1976-05-27,)	Mazzarrone	CT	\N	mazzarrone
M272	[1974-10-15,)	Ciampino	RM	\N	ciampino
M273	[1979-01-14,)	Santa Maria la Carità	NA	\N	santa maria la carita
M274	[1979-04-20,)	Golfo Aranci	SS	\N	golfo aranci
M275	[1979-04-20,)	Loiri Porto San Paolo	SS	\N	loiri porto san paolo
M276	[1979-04-20,)	Sant'Antonio di Gallura	SS	\N	sant antonio di gallura
M277	[1977-12-18,)	San Ferdinando	RC	\N	san ferdinando
M278	[1979-05-26,)	Villaperuccio	SU	\N	villaperuccio
M279	[1979-08-10,)	Priolo Gargallo	SR	\N	priolo gargallo
M280	[1980-04-05,)	Trecase	NA	\N	trecase
M281	[1980-08-10,)	Petrosino	TP	\N	petrosino
M282	[1980-07-11,)	Tergu	SS	\N	tergu
M283	[1981-05-03,)	Maniace	CT	\N	maniace
M284	[1983-02-27,)	Santa Maria Coghinas	SS	\N	santa maria coghinas
M285	[1984-05-24,)	Cardedu	NU	\N	cardedu
M286	[1984-12-09,)	Torrenova	ME	\N	torrenova
M287	[1985-05-17,)	Ragalna	CT	\N	ragalna
M288	[1986-04-03,)	Castiadas	SU	\N	castiadas
M289	[1988-06-14,)	Massa di Somma	NA	\N	massa di somma
M290	[1988-08-06,)	Stintino	SS	\N	stintino
M291	[1988-08-06,)	Piscinas	SU	\N	piscinas
M292	[1988-08-06,)	Erula	SS	\N	erula
M294	[1990-01-30,)	Bellizzi	SA	\N	bellizzi
M295	[1990-04-10,)	San Cesareo	RM	\N	san cesareo
M297	[1992-04-04,)	Fiumicino	RM	\N	fiumicino
M298	[1993-05-01,)	Statte	TA	\N	statte
M299	[1993-11-05,1995-09-21)	Boville	RM	\N	boville
M300	[1995-04-08,)	Due Carrare	PD	\N	due carrare
M301	[1996-01-24,)	Padru	SS	\N	padru
M302	[1998-09-01,)	Montiglio Monferrato	AT	\N	montiglio monferrato
M303	[1971-09-01,)	Ronzo-Chienis	TN	\N	ronzo chienis
M304	[1999-01-01,2019-01-01)	Mosso	BI	\N	mosso
M305	[1927-07-31,1951-09-11)	Almè con Villa	BG	\N	alme con villa
M307	[1928-10-17,1955-03-03)	Rasun Valdaora	BZ	\N	rasun valdaora
M308	[1999-04-02,)	Cavallino-Treporti	VE	\N	cavallino treporti
M309	[2001-10-15,)	Fonte Nuova	RM	\N	fonte nuova
M311	[2009-01-01,)	Campolongo Tapogliano	UD	\N	campolongo tapogliano
M312	[2007-11-02,)	Lonato del Garda	BS	\N	lonato del garda
M313	[2010-01-01,)	Ledro	TN	\N	ledro
M314	[2010-01-01,)	Comano Terme	TN	\N	comano terme
M315	[2011-02-11,)	Gravedona ed Uniti	CO	\N	gravedona ed uniti
M316	[2017-04-18,)	Mappano	TO	\N	mappano
M317	[2014-01-01,)	Rivignano Teor	UD	\N	rivignano teor
M318	[2014-01-01,)	Trecastelli	AN	\N	trecastelli
M319	[2014-01-01,)	Fabbriche di Vergemoli	LU	\N	fabbriche di vergemoli
M320	[2014-01-01,)	Valsamoggia	BO	\N	valsamoggia
M321	[2014-01-01,)	Figline e Incisa Valdarno	FI	\N	figline e incisa valdarno
M322	[2014-01-01,)	Castelfranco Piandiscò	AR	\N	castelfranco piandisco
M323	[2014-01-01,)	Fiscaglia	FE	\N	fiscaglia
M324	[2014-01-01,)	Poggio Torriana	RN	\N	poggio torriana
M325	[2014-01-01,)	Sissa Trecasali	PR	\N	sissa trecasali
M326	[2014-01-01,)	Scarperia e San Piero	FI	\N	scarperia e san piero
M327	[2014-01-01,)	Casciana Terme Lari	PI	\N	casciana terme lari
M328	[2014-01-01,)	Crespina Lorenzana	PI	\N	crespina lorenzana
M329	[2014-01-01,)	Pratovecchio Stia	AR	\N	pratovecchio stia
M330	[2013-12-03,)	Montoro	AV	\N	montoro
M331	[2014-01-01,)	Vallefoglia	PU	\N	vallefoglia
M332	[2013-12-28,2024-01-01)	Quero Vas	BL	\N	quero vas
M333	[2014-02-04,)	Sant'Omobono Terme	BG	\N	sant omobono terme
M334	[2014-02-04,)	Val Brembilla	BG	\N	val brembilla
M335	[2014-02-04,)	Bellagio	CO	\N	bellagio
M336	[2014-02-04,)	Colverde	CO	\N	colverde
M337	[2014-02-04,)	Verderio	LC	\N	verderio
M338	[2014-02-04,)	Cornale e Bastida	PV	\N	cornale e bastida
M339	[2014-02-04,)	Maccagno con Pino e Veddasca	VA	\N	maccagno con pino e veddasca
M340	[2014-02-04,)	Borgo Virgilio	MN	\N	borgo virgilio
M341	[2014-02-04,)	Tremezzina	CO	\N	tremezzina
M342	[2014-02-22,)	Longarone	BL	\N	longarone
M343	[2015-01-01,)	Valdaone	TN	\N	valdaone
M344	[2015-01-01,)	Predaia	TN	\N	predaia
M345	[2015-01-01,)	San Lorenzo Dorsino	TN	\N	san lorenzo dorsino
M346	[2015-01-01,)	Valvasone Arzene	PN	\N	valvasone arzene
M347	[2015-01-01,)	Sillano Giuncugnano	LU	\N	sillano giuncugnano
M348	[2015-01-30,)	La Valletta Brianza	LC	\N	la valletta brianza
M349	[2016-01-01,)	Altavalle	TN	\N	altavalle
M350	[2016-01-01,)	Altopiano della Vigolana	TN	\N	altopiano della vigolana
M351	[2016-01-01,)	Amblar-Don	TN	\N	amblar don
M352	[2016-01-01,)	Borgo Chiese	TN	\N	borgo chiese
M353	[2016-01-01,)	Borgo Lares	TN	\N	borgo lares
M354	[2016-01-01,)	Castel Ivano	TN	\N	castel ivano
M355	[2016-01-01,)	Cembra Lisignago	TN	\N	cembra lisignago
M356	[2016-01-01,)	Contà	TN	\N	conta
M357	[2016-01-01,)	Madruzzo	TN	\N	madruzzo
M358	[2016-01-01,)	Porte di Rendena	TN	\N	porte di rendena
M359	[2016-01-01,)	Primiero San Martino di Castrozza	TN	\N	primiero san martino di castrozza
M360	[2016-01-01,)	Sella Giudicarie	TN	\N	sella giudicarie
M361	[2016-01-01,)	Tre Ville	TN	\N	tre ville
M362	[2016-01-01,)	Vallelaghi	TN	\N	vallelaghi
M363	[2016-01-01,)	Ville d'Anaunia	TN	\N	ville d anaunia
M364	[2016-01-01,)	Ventasso	RE	\N	ventasso
M365	[2016-01-01,)	Pieve di Bono-Prezzo	TN	\N	pieve di bono prezzo
M366	[2016-01-01,)	Dimaro Folgarida	TN	\N	dimaro folgarida
M367	[2016-01-01,)	Polesine Zibello	PR	\N	polesine zibello
M368	[2016-01-01,)	Montescudo-Monte Colombo	RN	\N	montescudo monte colombo
M369	[2016-01-01,)	Alto Reno Terme	BO	\N	alto reno terme
M370	[2016-01-01,)	Borgomezzavalle	VB	\N	borgomezzavalle
M371	[2016-01-01,)	Lessona	BI	\N	lessona
M372	[2016-01-01,)	Corteolona e Genzone	PV	\N	corteolona e genzone
M373	[2016-01-01,)	Campiglia Cervo	BI	\N	campiglia cervo
M374	[2016-02-23,)	Val di Zoldo	BL	\N	val di zoldo
M375	[2016-02-23,)	Alpago	BL	\N	alpago
M376	[2017-01-01,)	Abetone Cutigliano	PT	\N	abetone cutigliano
M377	[2017-01-01,)	San Marcello Piteglio	PT	\N	san marcello piteglio
M378	[2017-01-01,)	Montalcino	SI	\N	montalcino
M379	[2017-01-01,)	Terre Roveresche	PU	\N	terre roveresche
M380	[2017-01-01,)	Colli al Metauro	PU	\N	colli al metauro
M381	[2017-01-01,)	Terre del Reno	FE	\N	terre del reno
M382	[2017-01-01,)	Valfornace	MC	\N	valfornace
M383	[2017-01-01,)	Alta Valle Intelvi	CO	\N	alta valle intelvi
M384	[2017-02-17,)	Val Liona	VI	\N	val liona
M385	[2017-05-05,)	Casali del Manco	CS	\N	casali del manco
M386	[2018-01-01,)	Alta Val Tidone	PC	\N	alta val tidone
M387	[2018-01-01,)	Montalto Carpasio	IM	\N	montalto carpasio
M388	[2018-01-01,)	Cassano Spinola	AL	\N	cassano spinola
M389	[2018-01-01,)	Alto Sermenza	VC	\N	alto sermenza
M390	[2018-01-01,2018-12-07)	Sen Jan di Fassa	TN	\N	sen jan di fassa
M390	[2018-12-07,)	San Giovanni di Fassa-Sen Jan	TN	\N	san giovanni di fassa sen jan
M391	[2018-01-01,)	Rio	LI	\N	rio
M392	[2018-01-01,)	Laterina Pergine Valdarno	AR	\N	laterina pergine valdarno
M393	[2018-01-01,)	Castelgerundo	LO	\N	castelgerundo
M394	[2018-01-01,)	Centro Valle Intelvi	CO	\N	centro valle intelvi
M395	[2018-01-01,)	Valvarrone	LC	\N	valvarrone
M396	[2018-01-01,)	Borgo Mantovano	MN	\N	borgo mantovano
M397	[2018-01-01,)	Alluvioni Piovera	AL	\N	alluvioni piovera
M398	[2018-01-01,)	Cellio con Breia	VC	\N	cellio con breia
M399	[2018-02-01,)	Treppo Ligosullo	UD	\N	treppo ligosullo
M400	[2018-02-01,)	Fiumicello Villa Vicentina	UD	\N	fiumicello villa vicentina
M401	[2018-02-17,)	Barbarano Mossano	VI	\N	barbarano mossano
M402	[2018-02-17,)	Borgo Veneto	PD	\N	borgo veneto
M403	[2018-03-31,)	Corigliano-Rossano	CS	\N	corigliano rossano
M404	[2019-01-01,)	Valle Cannobina	VB	\N	valle cannobina
M405	[2019-01-01,)	Val di Chy	TO	\N	val di chy
M406	[2019-01-01,)	Borgocarbonara	MN	\N	borgocarbonara
M407	[2019-01-01,)	Terre d'Adige	TN	\N	terre d adige
M408	[2019-01-01,)	Barberino Tavarnelle	FI	\N	barberino tavarnelle
M409	[2019-01-01,)	Tresignana	FE	\N	tresignana
M410	[2019-01-01,)	Riva del Po	FE	\N	riva del po
M411	[2019-01-01,)	Sorbolo Mezzani	PR	\N	sorbolo mezzani
M412	[2019-01-01,)	Solbiate con Cagno	CO	\N	solbiate con cagno
M413	[2019-01-01,)	Sassocorvaro Auditore	PU	\N	sassocorvaro auditore
M414	[2019-01-01,)	Quaregna Cerreto	BI	\N	quaregna cerreto
M415	[2019-01-01,)	Valchiusa	TO	\N	valchiusa
M416	[2019-01-01,)	Gattico-Veruno	NO	\N	gattico veruno
M417	[2019-01-01,)	Valdilana	BI	\N	valdilana
M418	[2019-01-01,)	Piadena Drizzona	CR	\N	piadena drizzona
M419	[2019-01-01,)	Colli Verdi	PV	\N	colli verdi
M420	[2019-02-01,)	Lu e Cuccaro Monferrato	AL	\N	lu e cuccaro monferrato
M421	[2019-01-30,)	Borgo Valbelluna	BL	\N	borgo valbelluna
M422	[2019-01-30,)	Pieve del Grappa	TV	\N	pieve del grappa
M423	[2019-01-30,)	Valbrenta	VI	\N	valbrenta
M424	[2019-02-08,)	Vermezzo con Zelo	MI	\N	vermezzo con zelo
M425	[2019-02-15,)	Cadrezzate con Osmate	VA	\N	cadrezzate con osmate
M426	[2019-02-20,)	Colceresa	VI	\N	colceresa
M427	[2019-02-20,)	Lusiana Conco	VI	\N	lusiana conco
M428	[2019-05-15,)	Presicce-Acquarica	LE	\N	presicce acquarica
M429	[2020-01-01,)	Borgo d'Anaunia	TN	\N	borgo d anaunia
M430	[2020-01-01,)	Novella	TN	\N	novella
M431	[2020-01-01,)	Ville di Fiemme	TN	\N	ville di fiemme
M432	[2021-02-20,)	Misiliscemi	TP	\N	misiliscemi
M433	[2023-01-01,)	Bardello con Malgesso e Bregano	VA	\N	bardello con malgesso e bregano
M434	[2023-01-01,)	Moransengo-Tonengo	AT	\N	moransengo tonengo
M435	[2024-01-01,)	Uggiate con Ronago	CO	\N	uggiate con ronago
M436	[2024-01-01,)	Sovizzo	VI	\N	sovizzo
M437	[2024-01-01,)	Setteville	BL	\N	setteville
M438	[2024-01-01,)	Santa Caterina d'Este	PD	\N	santa caterina d este
Z000	(,)	Italia	\N	italiana	italia
Z100	(,)	Albania	\N	albanese	albania
Z101	(,)	Andorra	\N	andorrana	andorra
Z102	(,)	Austria	\N	austriaca	austria
Z103	(,)	Belgio	\N	belga	belgio
Z104	(,)	Bulgaria	\N	bulgara	bulgaria
Z105	(,)	Cecoslovacchia	\N	ceca (cecoslovacchia)	cecoslovacchia
Z106	(,)	Città del Vaticano	\N	vaticana	citta del vaticano
Z107	(,)	Danimarca	\N	danese	danimarca
Z108	(,)	Faer Oer (Isole)	\N	faroese	faer oer isole
Z109	(,)	Finlandia	\N	finlandese	finlandia
Z110	(,)	Francia	\N	francese	francia
Z111	(,)	Germania Repubblica Democratica	\N	tedesca (repubblica democratica tedesca)	germania repubblica democratica
Z112	(,)	Germania	\N	tedesca	germania
Z113	(,)	Gibilterra	\N	gibilterrina	gibilterra
Z114	(,)	Gran Bretagna e Irlanda del Nord	\N	britannica	gran bretagna e irlanda del nord
Z115	(,)	Grecia	\N	greca	grecia
Z116	(,)	Irlanda=Eire	\N	irlandese	irlanda eire
Z117	(,)	Islanda	\N	islandese	islanda
Z118	(,)	Jugoslavia	\N	iugoslava	jugoslavia
Z119	(,)	Liechtenstein	\N	liechtensteinese	liechtenstein
Z120	(,)	Lussemburgo	\N	lussemburghese	lussemburgo
Z121	(,)	Malta	\N	maltese	malta
Z122	(,)	Man (Isola)	\N	mannese	man isola
Z123	(,)	Monaco	\N	monegasca	monaco
Z124	(,)	Normanne (Isole)=Isole del Canale	\N	normanne (isole)=isole del canale	normanne isole isole del canale
Z125	(,)	Norvegia	\N	norvegese	norvegia
Z126	(,)	Paesi Bassi	\N	olandese	paesi bassi
Z127	(,)	Polonia	\N	polacca	polonia
Z128	(,)	Portogallo	\N	portoghese	portogallo
Z129	(,)	Romania	\N	romena	romania
Z130	(,)	San Marino	\N	sammarinese	san marino
Z131	(,)	Spagna	\N	spagnola	spagna
Z132	(,)	Svezia	\N	svedese	svezia
Z133	(,)	Svizzera	\N	svizzera	svizzera
Z134	(,)	Ungheria	\N	ungherese	ungheria
Z135	(,)	Unione Repubbliche Socialiste Sovietiche	\N	sovietica	unione repubbliche socialiste sovietiche
Z136	(,)	Georgia	\N	georgiana	georgia
Z137	(,)	Armenia	\N	armena	armenia
Z138	(,)	Ucraina	\N	ucraina	ucraina
Z139	(,)	Bielorussia=Russia Bianca	\N	bielorussa	bielorussia russia bianca
Z140	(,)	Moldavia	\N	moldava	moldavia
Z141	(,)	Azerbaidjan	\N	azerbaigiana	azerbaidjan
Z142	(,)	Kirghizistan	\N	kirghisa	kirghizistan
Z143	(,)	Uzbekistan	\N	uzbeka	uzbekistan
Z144	(,)	Estonia	\N	estone	estonia
Z145	(,)	Lettonia	\N	lettone	lettonia
Z146	(,)	Lituania	\N	lituana	lituania
Z147	(,)	Tagikistan	\N	tagika	tagikistan
Z148	(,)	Macedonia	\N	macedone	macedonia
Z149	(,)	Croazia	\N	croata	croazia
Z150	(,)	Slovenia	\N	slovena	slovenia
Z151	(,)	Turkmenistan	\N	turkmena	turkmenistan
Z152	(,)	Kazakhistan	\N	kazaka	kazakhistan
Z153	(,)	Bosnia Ed Erzegovina	\N	bosniaca	bosnia ed erzegovina
Z154	(,)	Russia=Federazione Russa	\N	russa	russia federazione russa
Z155	(,)	Slovacchia	\N	slovacca	slovacchia
Z156	(,)	Ceca Repubblica	\N	ceca	ceca repubblica
Z157	(,)	Serbia e Montenegro	\N	serba (serbia e montenegro)	serbia e montenegro
Z158	(,)	Serbia	\N	serba	serbia
Z159	(,)	Montenegro	\N	montenegrina	montenegro
Z160	(,)	Kossovo	\N	kosovara	kossovo
Z161	(,)	Territori Palestinesi	\N	palestinese (territori palestinesi)	territori palestinesi
Z200	(,)	Afghanistan	\N	afgana	afghanistan
Z201	(,)	Arabia Meridionale Federazione	\N	yemenita (federazione dell'arabia meridionale)	arabia meridionale federazione
Z202	(,)	Arabia Meridionale Protettorato	\N	yemenita (protettorato dell'arabia meridionale)	arabia meridionale protettorato
Z203	(,)	Arabia Saudita	\N	saudita	arabia saudita
Z204	(,)	Bahrein	\N	bahrayni	bahrein
Z205	(,)	Bhutan	\N	bhutanese	bhutan
Z206	(,)	Myanmar (Birmania)	\N	birmana	myanmar birmania
Z207	(,)	Brunei	\N	bruneiana	brunei
Z208	(,)	Cambogia	\N	cambogiana	cambogia
Z209	(,)	Sri Lanka	\N	cingalese	sri lanka
Z210	(,)	Cina Repubblica Popolare	\N	cinese	cina repubblica popolare
Z211	(,)	Cipro	\N	cipriota	cipro
Z212	(,)	Cocos (Isole)	\N	cocos (isole)	cocos isole
Z213	(,)	Corea del Sud	\N	sudcoreana	corea del sud
Z214	(,)	Corea del Nord	\N	nordcoreana	corea del nord
Z215	(,)	Emirati Arabi Uniti	\N	emiratina	emirati arabi uniti
Z216	(,)	Filippine	\N	filippina	filippine
Z217	(,)	Cina Repubblica Nazionale=Taiwan	\N	taiwanese	cina repubblica nazionale taiwan
Z218	(,)	Gaza (Territorio Di)	\N	palestinese (territorio di gaza)	gaza territorio di
Z219	(,)	Giappone	\N	giapponese	giappone
Z220	(,)	Giordania	\N	giordana	giordania
Z221	(,)	Hong Kong	\N	hongkonghese	hong kong
Z222	(,)	India	\N	indiana	india
Z223	(,)	Indonesia	\N	indonesiana	indonesia
Z224	(,)	Iran	\N	iraniana	iran
Z225	(,)	Iraq	\N	irachena	iraq
Z226	(,)	Israele	\N	israeliana	israele
Z227	(,)	Kuwait	\N	kuwaitiana	kuwait
Z228	(,)	Laos	\N	laotiana	laos
Z229	(,)	Libano	\N	libanese	libano
Z230	(,)	Malaysia	\N	malese	malaysia
Z231	(,)	Macao	\N	macao	macao
Z232	(,)	Maldive	\N	maldiviana	maldive
Z233	(,)	Mongolia	\N	mongola	mongolia
Z234	(,)	Nepal	\N	nepalese	nepal
Z235	(,)	Oman	\N	omanita	oman
Z236	(,)	Pakistan	\N	pakistana	pakistan
Z237	(,)	Qatar	\N	qatariota	qatar
Z238	(,)	Ryukyu (Isole)	\N	giapponese (isole ryukyu)	ryukyu isole
Z239	(,)	Sikkim	\N	sikkim	sikkim
Z240	(,)	Siria	\N	siriana	siria
Z241	(,)	Thailandia	\N	thailandese	thailandia
Z242	(,)	Timor (Isola)	\N	timorese	timor isola
Z243	(,)	Turchia	\N	turca	turchia
Z244	(,)	Vietnam del Sud	\N	sudvietnamita	vietnam del sud
Z245	(,)	Vietnam del Nord	\N	nordvietnamita	vietnam del nord
Z246	(,)	Yemen	\N	yemenita	yemen
Z247	(,)	Malaysia	\N	malese	malaysia
Z248	(,)	Singapore	\N	singaporiana	singapore
Z249	(,)	Bangladesh	\N	bengalese	bangladesh
Z250	(,)	Yemen Rep. Dem. Popolare	\N	yemenita (repubblica democratica popolare dello yemen)	yemen rep dem popolare
Z251	(,)	Vietnam	\N	vietnamita	vietnam
Z252	(,)	Armenia	\N	armena	armenia
Z253	(,)	Azerbaidjan	\N	azerbaigiana	azerbaidjan
Z254	(,)	Georgia	\N	georgiana	georgia
Z255	(,)	Kazakhistan	\N	kazaka	kazakhistan
Z256	(,)	Kirghizistan	\N	kirghisa	kirghizistan
Z257	(,)	Tagikistan	\N	tagika	tagikistan
Z258	(,)	Turkmenistan	\N	turkmena	turkmenistan
Z259	(,)	Uzbekistan	\N	uzbeka	uzbekistan
Z300	(,)	Namibia	\N	namibiana	namibia
Z301	(,)	Algeria	\N	algerina	algeria
Z302	(,)	Angola	\N	angolana	angola
Z303	(,)	Basutoland Sud Africa Britann	\N	lesothiana (basutoland-sud africa britannico)	basutoland sud africa britann
Z304	(,)	Beciuania Sud Africa Britannico	\N	beciuana	beciuania sud africa britannico
Z305	(,)	Burundi	\N	burundese	burundi
Z306	(,)	Camerun	\N	camerunese	camerun
Z307	(,)	Capo Verde	\N	capoverdiana	capo verde
Z308	(,)	Centrafricana Repubblica	\N	centraficana	centrafricana repubblica
Z309	(,)	Ciad	\N	ciadiana	ciad
Z310	(,)	Comore	\N	comoriana	comore
Z311	(,)	Congo Repubblica Popolare	\N	congolese (repubblica popolare del congo)	congo repubblica popolare
Z312	(,)	Congo Repubblica Democratica	\N	congolese (repubblica democratica del congo)	congo repubblica democratica
Z313	(,)	Costa d'Avorio	\N	ivoriana	costa d avorio
Z314	(,)	Benin	\N	beninese	benin
Z315	(,)	Etiopia	\N	etiope	etiopia
Z316	(,)	Gabon	\N	gabonese	gabon
Z317	(,)	Gambia	\N	gambiana	gambia
Z318	(,)	Ghana	\N	ghanese	ghana
Z319	(,)	Guinea	\N	guineana (guinea)	guinea
Z320	(,)	Guinea-Bissau	\N	guineense	guinea bissau
Z321	(,)	Guinea Equatoriale	\N	equatoguineana	guinea equatoriale
Z322	(,)	Kenya	\N	keniota	kenya
Z323	(,)	Ifni	\N	marocchina (ifni)	ifni
Z324	(,)	La Reunion (Isola)	\N	reunionese	la reunion isola
Z325	(,)	Liberia	\N	liberiana	liberia
Z326	(,)	Libia	\N	libica	libia
Z327	(,)	Madagascar	\N	malgascia	madagascar
Z328	(,)	Malawi	\N	malawaiana	malawi
Z329	(,)	Mali	\N	maliana	mali
Z330	(,)	Marocco	\N	marocchina	marocco
Z331	(,)	Mauritania	\N	mauritana	mauritania
Z332	(,)	Mauritius (Isole)	\N	mauriziana	mauritius isole
Z333	(,)	Mozambico	\N	mozambicana	mozambico
Z334	(,)	Niger	\N	nigerina	niger
Z335	(,)	Nigeria	\N	nigeriana	nigeria
Z336	(,)	Egitto	\N	egiziana	egitto
Z337	(,)	Zimbabwe	\N	zimbabwiana	zimbabwe
Z338	(,)	Ruanda	\N	ruandese	ruanda
Z339	(,)	Sahara Spagnolo	\N	sahariana (sahara spagnolo)	sahara spagnolo
Z340	(,)	Sant'Elena (Isola)	\N	santeleniana	sant elena isola
Z341	(,)	Sao Tome e Principe	\N	sao tome' e principe	sao tome e principe
Z342	(,)	Seychelles	\N	seychellese	seychelles
Z343	(,)	Senegal	\N	senegalese	senegal
Z344	(,)	Sierra Leone	\N	sierraleonese	sierra leone
Z345	(,)	Somalia	\N	somala	somalia
Z346	(,)	Somalia Francese	\N	territorio francese degli afar e degli issa	somalia francese
Z347	(,)	Sudafricana Repubblica	\N	sudafricana	sudafricana repubblica
Z348	(,)	Sudan	\N	sudanese	sudan
Z349	(,)	Swaziland	\N	swazi	swaziland
Z350	(,)	Tanganica	\N	tanzaniana (tanganica)	tanganica
Z351	(,)	Togo	\N	togolese	togo
Z352	(,)	Tunisia	\N	tunisina	tunisia
Z353	(,)	Uganda	\N	ugandese	uganda
Z354	(,)	Burkina Faso	\N	burkinabè	burkina faso
Z355	(,)	Zambia	\N	zambiana	zambia
Z356	(,)	Zanzibar	\N	tanzaniana (zanzibar)	zanzibar
Z357	(,)	Tanzania	\N	tanzaniana	tanzania
Z358	(,)	Botswana	\N	botswaniana	botswana
Z359	(,)	Lesotho	\N	lesothiana	lesotho
Z360	(,)	Mayotte (Isola)	\N	francese (isola mayotte)	mayotte isola
Z361	(,)	Djibouti	\N	gibutiana	djibouti
Z362	(,)	Sahara Meridionale	\N	sahariana (sahara meridionale)	sahara meridionale
Z363	(,)	Sahara Settentrionale	\N	sahariana (sahara settentrionale)	sahara settentrionale
Z364	(,)	Bophuthatswana	\N	batswana	bophuthatswana
Z365	(,)	Transkei	\N	transkei	transkei
Z366	(,)	Venda	\N	venda	venda
Z367	(,)	Ciskei	\N	centraficana (ciskei)	ciskei
Z368	(,)	Eritrea	\N	eritrea	eritrea
Z369	(,)	Nyasaland	\N	malawiana	nyasaland
Z370	(,)	Congo Belga	\N	congolese (congo belga)	congo belga
Z400	(,)	Bermuda (Isole)	\N	bermudiana	bermuda isole
Z401	(,)	Canada	\N	canadese	canada
Z402	(,)	Groenlandia	\N	groenlandese	groenlandia
Z403	(,)	Saint Pierre Et Miquelon (Isole)	\N	francese (isole saint pierre et miquelon)	saint pierre et miquelon isole
Z404	(,)	Stati Uniti d'America	\N	statunitense	stati uniti d america
Z500	(,)	Antille Britanniche	\N	antillana (antille britanniche)	antille britanniche
Z501	(,)	Antille Olandesi	\N	antillana (antille olandesi)	antille olandesi
Z502	(,)	Bahamas	\N	bahamense	bahamas
Z503	(,)	Costa Rica	\N	costaricana	costa rica
Z504	(,)	Cuba	\N	cubana	cuba
Z505	(,)	Dominicana Repubblica	\N	dominicana (repubblica dominicana)	dominicana repubblica
Z506	(,)	El Salvador	\N	salvadoregna	el salvador
Z507	(,)	Giamaica	\N	giamaicana	giamaica
Z508	(,)	Guadalupa	\N	guadalupeense	guadalupa
Z509	(,)	Guatemala	\N	guatemalteca	guatemala
Z510	(,)	Haiti	\N	haitiana	haiti
Z511	(,)	Honduras	\N	honduregna	honduras
Z512	(,)	Belize	\N	beliziana	belize
Z513	(,)	Martinica	\N	martinicana	martinica
Z514	(,)	Messico	\N	messicana	messico
Z515	(,)	Nicaragua	\N	nicaraguense	nicaragua
Z516	(,)	Panama	\N	panamense	panama
Z517	(,)	Panama Zona del Canale	\N	panamense (panama zona del canale)	panama zona del canale
Z518	(,)	Puerto Rico	\N	portoricana	puerto rico
Z519	(,)	Turks e Caicos (Isole)	\N	turks e caicos (isole)	turks e caicos isole
Z520	(,)	Vergini Americane (Isole)	\N	statunitense (isole vergini americane)	vergini americane isole
Z521	(,)	Antille Britanniche	\N	antillana (antille britanniche)	antille britanniche
Z522	(,)	Barbados	\N	barbadiana	barbados
Z523	(,)	Antille Britanniche	\N	antillana (antille britanniche)	antille britanniche
Z524	(,)	Grenada	\N	grenadina	grenada
Z525	(,)	Vergini Britanniche (Isole)	\N	britannica (isole vergini britanniche)	vergini britanniche isole
Z526	(,)	Dominica	\N	dominicana (dominica)	dominica
Z527	(,)	Saint Lucia	\N	santaluciana	saint lucia
Z528	(,)	Saint Vincent e Grenadine	\N	vincentiana	saint vincent e grenadine
Z529	(,)	Anguilla (Isola)	\N	anguillana	anguilla isola
Z530	(,)	Cayman (Isole)	\N	caymaniana	cayman isole
Z531	(,)	Montserrat	\N	montserratiana	montserrat
Z532	(,)	Antigua e Barbuda	\N	antiguana, barbudana	antigua e barbuda
Z533	(,)	Saint Kitts e Nevis=Saint Christopher e	\N	nevisiana	saint kitts e nevis saint christopher e
Z600	(,)	Argentina	\N	argentina	argentina
Z601	(,)	Bolivia	\N	boliviana	bolivia
Z602	(,)	Brasile	\N	brasiliana	brasile
Z603	(,)	Cile	\N	cilena	cile
Z604	(,)	Colombia	\N	colombiana	colombia
Z605	(,)	Ecuador	\N	ecuadoregna	ecuador
Z606	(,)	Guyana	\N	guyanase	guyana
Z607	(,)	Guyana=Guiana Francese	\N	guyanase (guayana=guiana francese)	guyana guiana francese
Z608	(,)	Suriname	\N	surinamese	suriname
Z609	(,)	Malvine=Falkland (Isole)	\N	malviniana	malvine falkland isole
Z610	(,)	Paraguay	\N	paraguaiana	paraguay
Z611	(,)	Perù	\N	peruviana	peru
Z612	(,)	Trinidad e Tobago	\N	trinidadiana	trinidad e tobago
Z613	(,)	Uruguay	\N	uruguaiana	uruguay
Z614	(,)	Venezuela	\N	venezuelana	venezuela
Z700	(,)	Australia	\N	australiana	australia
Z701	(,)	Caroline (Isole)	\N	micronesiana (isole caroline)	caroline isole
Z702	(,)	Christmas (Isola)	\N	christmas (isola)	christmas isola
Z703	(,)	Cook (Isole)	\N	cookese	cook isole
Z704	(,)	Figi=Viti	\N	figiana	figi viti
Z705	(,)	Gilbert e Ellice (Isole)	\N	centraficana (isole gilbert e ellice)	gilbert e ellice isole
Z706	(,)	Guam (Isola)	\N	guamaniane	guam isola
Z707	(,)	Irian Occidentale	\N	papuana	irian occidentale
Z708	(,)	Macquarie (Isole)	\N	macquarie (isole)	macquarie isole
Z709	(,)	Marcus (Isole)	\N	giapponese (isole marcus)	marcus isole
Z710	(,)	Marianne (Isole)	\N	marianne (isole)	marianne isole
Z711	(,)	Marshall  (Isole)	\N	marshall	marshall isole
Z712	(,)	Midway (Isole)	\N	midway (isole)	midway isole
Z713	(,)	Nauru	\N	nauruana	nauru
Z714	(,)	Niue=Savage (Isole)	\N	niueana	niue savage isole
Z715	(,)	Norfolk (Isole e Isole del Mar dei Coral	\N	norfolk (isole e isole del mar dei coralli)	norfolk isole e isole del mar dei coral
Z716	(,)	Nuova Caledonia (Isole e Dipendenze)	\N	caledoniana	nuova caledonia isole e dipendenze
Z717	(,)	Nuove Ebridi (Isole Condominio Franco-in	\N	nuove ebridi (isole condominio franco-inglese)	nuove ebridi isole condominio franco in
Z718	(,)	Nuova Guinea	\N	guineana (nuova guinea)	nuova guinea
Z719	(,)	Nuova Zelanda	\N	neozelandese	nuova zelanda
Z720	(,)	Papuasia	\N	guineana (papuasia)	papuasia
Z721	(,)	Isole Cilene (Pasqua e Sala Y Gomez)	\N	isole cilene (pasqua e sala y gomez)	isole cilene pasqua e sala y gomez
Z722	(,)	Pitcairn (e Dipendenze)	\N	pitcairn (e dipendenze)	pitcairn e dipendenze
Z723	(,)	Polinesia Francese (Isole)	\N	polinesiana	polinesia francese isole
Z724	(,)	Salomone (Isole)	\N	salomone	salomone isole
Z725	(,)	Samoa Americane (Isole)	\N	samoana americana	samoa americane isole
Z726	(,)	Samoa (Isole)	\N	samoana	samoa isole
Z727	(,)	Tokelau=Isole Dell'Unione	\N	tonganiana	tokelau isole dell unione
Z728	(,)	Tonga=Isole degli Amici	\N	tongana	tonga isole degli amici
Z729	(,)	Wallis e Futuna (Isole)	\N	wallis e futuna (isole)	wallis e futuna isole
Z730	(,)	Papua Nuova Guinea	\N	guineana (papua nuova guinea)	papua nuova guinea
Z731	(,)	Kiribati	\N	gilbertese	kiribati
Z732	(,)	Tuvalu	\N	tuvaluana	tuvalu
Z733	(,)	Vanuatu	\N	vanuatuana	vanuatu
Z734	(,)	Palau	\N	palauana	palau
Z735	(,)	Micronesia Stati Federati	\N	micronesiana	micronesia stati federati
Z800	(,)	Dipendenze Canadesi	\N	canadese (dipendenze canadesi)	dipendenze canadesi
Z801	(,)	Dipendenze Norvegesi Artiche	\N	norvegese (dipendenze norvegesi artiche)	dipendenze norvegesi artiche
Z802	(,)	Dipendenze Sovietiche	\N	russa (dipendenze russe)	dipendenze sovietiche
Z900	(,)	Dipendenze Australiane	\N	australiana (dipendenze australiane)	dipendenze australiane
Z901	(,)	Dipendenze Britanniche	\N	britannica (dipendenze britanniche)	dipendenze britanniche
Z902	(,)	Dipendenze Francesi	\N	francese (dipendenze francesi)	dipendenze francesi
Z903	(,)	Dipendenze Neozelandesi	\N	neozelandese (dipendenze neozelandesi)	dipendenze neozelandesi
Z904	(,)	Dipendenze Norvegesi Antartiche	\N	norvegese (dipendenze norvegesi antartiche)	dipendenze norvegesi antartiche
Z905	(,)	Dipendenze Statunitensi	\N	statunitense (dipendenze statunitensi)	dipendenze statunitensi
Z906	(,)	Dipendenze Sudafricane	\N	sudafricana (dipendenze sudafricane)	dipendenze sudafricane
Z907	(,)	Sud Sudan	\N	sudsudanese	sud sudan
\.
