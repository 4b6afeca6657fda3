/* Where one can be born. Municipalities with the days of each name, and countries: Garda Informatica, Database Comuni
   Italiani (MIT), from ISTAT and the cadastral code; letters in lower case by rule. Z000, Italy, is only a citizenship. */
copy casefile.birth_place (code, valid, name, province, citizens) from stdin;
A001	[1866-11-19,1924-11-14)	Abano	PD	\N
A001	[1924-11-14,)	Abano Terme	PD	\N
A002	[1863-02-23,1928-03-07)	Abbadia sopra Adda	CO	\N
A003	[1864-04-01,1928-12-06)	Abbadia Alpina	TO	\N
A004	[1861-03-17,)	Abbadia Cerreto	LO	\N
A005	[1928-03-06,)	Abbadia Lariana	LC	\N
A006	[1867-07-22,)	Abbadia San Salvatore	SI	\N
A007	[1861-03-17,)	Abbasanta	OR	\N
A008	[1861-03-17,)	Abbateggio	PE	\N
A009	[1931-12-22,1947-09-16)	Abbazia	FU	\N
A010	[1869-04-05,)	Abbiategrasso	MI	\N
A011	[1861-03-17,1928-06-19)	Abbiateguazzone	VA	\N
A012	[1936-07-26,2017-01-01)	Abetone	PT	\N
A013	[1861-03-17,)	Abriola	PZ	\N
A014	[1861-03-17,1938-07-09)	Biscari	RG	\N
A014	[1938-07-09,)	Acate	RG	\N
A015	[1861-03-17,)	Accadia	FG	\N
A016	[1861-03-17,)	Acceglio	CN	\N
A017	[1861-03-17,)	Accettura	MT	\N
A018	[1861-03-17,)	Acciano	AQ	\N
A019	[1861-03-17,)	Accumoli	RI	\N
A020	[1861-03-17,)	Acerenza	PZ	\N
A021	[1920-10-16,1929-02-09)	Acereto	BZ	\N
A022	[1920-10-16,1923-04-27)	Acernes	TN	\N
A022	[1923-04-27,)	Cermes	BZ	\N
A023	[1861-03-17,)	Acerno	SA	\N
A024	[1861-03-17,)	Acerra	NA	\N
A025	[1861-03-17,)	Aci Bonaccorsi	CT	\N
A026	[1861-03-17,)	Aci Castello	CT	\N
A027	[1861-03-17,)	Aci Catena	CT	\N
A028	[1861-03-17,)	Acireale	CT	\N
A029	[1861-03-17,)	Aci Sant'Antonio	CT	\N
A031	[1861-03-17,2017-01-01)	Acquacanina	MC	\N
A032	[1902-07-23,)	Acquafondata	FR	\N
A033	[1861-03-17,)	Acquaformosa	CS	\N
A034	[1861-03-17,)	Acquafredda	BS	\N
A035	[1861-03-17,)	Acqualagna	PU	\N
A036	[1861-03-17,1928-01-01)	Acqualunga	BS	\N
A038	[1868-07-01,)	Acquanegra sul Chiese	MN	\N
A039	[1868-01-01,)	Acquanegra Cremonese	CR	\N
A040	[1871-01-15,)	Acquapendente	VT	\N
A041	[1861-03-17,)	Acquappesa	CS	\N
A042	[1861-03-17,2019-05-15)	Acquarica del Capo	LE	\N
A043	[1861-03-17,)	Acquaro	VV	\N
A044	[1865-12-25,1957-12-15)	Acquasanta	AP	\N
A044	[1957-12-15,)	Acquasanta Terme	AP	\N
A045	[1861-03-17,)	Acquasparta	TR	\N
A046	[1861-03-17,1924-01-12)	Acquate	CO	\N
A047	[1862-11-24,)	Acquaviva Picena	AP	\N
A048	[1863-01-19,)	Acquaviva delle Fonti	BA	\N
A049	[1862-10-31,)	Acquaviva Platani	CL	\N
A050	[1861-03-17,)	Acquaviva Collecroce	CB	\N
A051	[1861-03-17,)	Acquaviva d'Isernia	IS	\N
A052	[1861-03-17,1956-05-24)	Acqui	AL	\N
A052	[1956-05-24,)	Acqui Terme	AL	\N
A053	[1861-03-17,)	Acri	CS	\N
A054	[1871-01-15,)	Acuto	FR	\N
A055	[1927-11-08,)	Adelfia	BA	\N
A056	[1861-03-17,1929-08-23)	Adernò	CT	\N
A056	[1929-08-23,)	Adrano	CT	\N
A057	[1861-03-17,)	Adrara San Martino	BG	\N
A058	[1861-03-17,)	Adrara San Rocco	BG	\N
A059	[1866-11-19,)	Adria	RO	\N
A060	[1861-03-17,)	Adro	BS	\N
A061	[1866-11-19,)	Affi	VR	\N
A062	[1871-01-15,)	Affile	RM	\N
A063	[1884-08-23,1923-10-14)	Affori	MI	\N
A064	[1861-03-17,)	Afragola	NA	\N
A065	[1861-03-17,)	Africo	RC	\N
A066	[1861-03-17,1928-10-17)	Agaro	NO	\N
A067	[1861-03-17,)	Agazzano	PC	\N
A068	[1861-03-17,)	Agerola	NA	\N
A069	[1861-03-17,)	Aggius	SS	\N
A070	[1861-03-17,)	Agira	EN	\N
A071	[1913-11-09,)	Agliana	PT	\N
A072	[1861-03-17,1995-03-18)	Agliano	AT	\N
A072	[1995-03-18,)	Agliano Terme	AT	\N
A074	[1861-03-17,)	Agliè	TO	\N
A075	[1866-11-19,)	Agna	PD	\N
A076	[1861-03-17,)	Agnadello	CR	\N
A077	[1861-03-17,)	Agnana Calabra	RC	\N
A078	[1861-03-17,1928-06-14)	Agnellengo	NO	\N
A079	[1861-03-17,1928-09-06)	Agnona	VC	\N
A080	[1861-03-17,)	Agnone	IS	\N
A081	[1862-11-24,)	Villa Latina	FR	\N
A082	[1861-03-17,)	Agnosine	BS	\N
A083	[1866-11-19,)	Agordo	BL	\N
A084	[1871-01-15,)	Agosta	RM	\N
A085	[1861-03-17,)	Agra	VA	\N
A086	[1861-03-17,1928-03-25)	Agrano	NO	\N
A087	[1869-02-04,)	Agrate Brianza	MB	\N
A088	[1863-04-23,)	Agrate Conturbia	NO	\N
A089	[1861-03-17,1927-07-27)	Girgenti	AG	\N
A089	[1927-07-27,)	Agrigento	AG	\N
A090	[1920-10-16,1928-03-07)	Agrone	TN	\N
A091	[1861-03-17,)	Agropoli	SA	\N
A092	[1861-03-17,)	Agugliano	AN	\N
A093	[1866-11-19,)	Agugliaro	VI	\N
A094	[1861-03-17,1939-10-21)	Ayas	AO	\N
A094	[1939-10-21,1946-01-30)	Aias	AO	\N
A094	[1946-01-30,)	Ayas	AO	\N
A095	[1921-01-05,1928-03-13)	Aiba	GO	\N
A096	[1909-07-04,)	Aicurzio	MB	\N
A097	[1861-03-17,)	Aidomaggiore	OR	\N
A098	[1861-03-17,)	Aidone	EN	\N
A099	[1921-01-05,1947-09-16)	Aidussina	GO	\N
A100	[1861-03-17,)	Aielli	AQ	\N
A101	[1864-01-16,)	Aiello del Sabato	AV	\N
A102	[1928-05-19,)	Aiello Calabro	CS	\N
A103	[1921-01-05,)	Aiello del Friuli	UD	\N
A104	[1864-04-01,1928-05-19)	Aiello in Calabria	CS	\N
A105	[1861-03-17,)	Aieta	CS	\N
A106	[1861-03-17,)	Ailano	CE	\N
A107	[1861-03-17,)	Ailoche	BI	\N
A108	[1861-03-17,1928-05-13)	Aymavilles	AO	\N
A108	[1939-07-04,1946-01-30)	Aimavilla	AO	\N
A108	[1946-01-30,1977-01-02)	Aymaville	AO	\N
A108	[1977-01-02,)	Aymavilles	AO	\N
A109	[1893-05-26,)	Airasca	TO	\N
A110	[1861-03-17,)	Airola	BN	\N
A111	[1861-03-17,)	Airole	IM	\N
A112	[1861-03-17,)	Airuno	LC	\N
A113	[1861-03-17,)	Aisone	CN	\N
A114	[1861-03-17,1927-11-09)	Aizurro	CO	\N
A115	[1864-01-14,)	Alà dei Sardi	SS	\N
A116	[1920-10-16,)	Ala	TN	\N
A117	[1864-03-11,)	Ala di Stura	TO	\N
A118	[1861-03-17,)	Alagna	PV	\N
A119	[1864-11-07,)	Alagna Valsesia	VC	\N
A120	[1861-03-17,)	Alanno	PE	\N
A121	[1867-04-12,2024-01-01)	Alano di Piave	BL	\N
A122	[1861-03-17,)	Alassio	SV	\N
A123	[1871-01-15,)	Alatri	FR	\N
A124	[1861-03-17,)	Alba	CN	\N
A125	[1956-07-29,)	Alba Adriatica	TE	\N
A126	[1861-03-17,1927-10-10)	Ollastra Usellus	CA	\N
A126	[1959-04-08,1964-06-09)	Ollasta	CA	\N
A126	[1964-06-09,)	Albagiara	OR	\N
A127	[1861-03-17,)	Albairate	MI	\N
A128	[1861-03-17,)	Albanella	SA	\N
A129	[1863-07-13,)	Albano Sant'Alessandro	BG	\N
A130	[1862-12-29,)	Albano Vercellese	VC	\N
A131	[1863-04-10,)	Albano di Lucania	PZ	\N
A132	[1872-10-02,)	Albano Laziale	RM	\N
A133	[1928-05-23,1946-03-26)	Albanova	CE	\N
A134	[1863-03-30,2024-01-01)	Albaredo Arnaboldi	PV	\N
A135	[1863-07-13,)	Albaredo per San Marco	SO	\N
A137	[1867-08-26,)	Albaredo d'Adige	VR	\N
A138	[1862-10-20,1928-06-29)	Albareto di Borgotaro	PR	\N
A138	[1946-02-27,)	Albareto	PR	\N
A139	[1862-12-19,)	Albaretto della Torre	CN	\N
A140	[1863-03-30,1928-05-31)	Albaretto Valle di Macra	CN	\N
A142	[1861-03-17,1943-08-13)	Albate	CO	\N
A143	[1928-07-29,)	Albavilla	CO	\N
A144	[1861-03-17,1928-12-14)	Albegno	BG	\N
A145	[1861-03-17,)	Albenga	SV	\N
A146	[1863-01-26,)	Albera Ligure	AL	\N
A148	[1921-01-05,1923-04-27)	Auber	TS	\N
A148	[1923-04-27,1927-10-22)	Alber di Sesana	TS	\N
A149	[1895-01-28,)	Alberobello	BA	\N
A150	[1861-03-17,)	Alberona	FG	\N
A151	[1920-10-16,1928-09-09)	Albes	BZ	\N
A152	[1861-03-17,1928-09-23)	Albese	CO	\N
A153	[1928-09-23,)	Albese con Cassano	CO	\N
A154	[1866-11-19,)	Albettone	VI	\N
A155	[1861-03-17,)	Albi	CZ	\N
A157	[1863-01-05,)	Albiano d'Ivrea	TO	\N
A158	[1920-10-16,)	Albiano	TN	\N
A159	[1861-03-17,)	Albiate	MB	\N
A160	[1861-03-17,)	Albidona	CS	\N
A161	[1866-11-19,)	Albignasego	PD	\N
A162	[1861-03-17,)	Albinea	RE	\N
A163	[1861-03-17,)	Albino	BG	\N
A164	[1861-03-17,)	Albiolo	CO	\N
A165	[1861-03-17,)	Albissola Marina	SV	\N
A166	[1861-03-17,)	Albisola Superiore	SV	\N
A167	[1869-03-11,)	Albizzate	VA	\N
A168	[1861-03-17,1927-06-10)	Albogasio	CO	\N
A169	[1861-03-17,1928-06-29)	Albogno	NO	\N
A170	[1921-01-05,1947-09-16)	Albona	PL	\N
A171	[1861-03-17,)	Albonese	PV	\N
A172	[1861-03-17,)	Albosaggia	SO	\N
A173	[1861-03-17,)	Albugnano	AT	\N
A175	[1872-11-01,)	Albuzzano	PV	\N
A176	[1861-03-17,)	Alcamo	TP	\N
A177	[1868-01-01,)	Alcara Li Fusi	ME	\N
A178	[1920-10-16,)	Aldeno	TN	\N
A179	[1920-10-16,1928-08-16)	Valdagno	TN	\N
A179	[1928-08-16,1948-03-14)	Valdagno di Trento	TN	\N
A179	[1948-03-14,1955-03-02)	Valdagno	BZ	\N
A179	[1955-03-02,)	Aldino	BZ	\N
A180	[1861-03-17,)	Ales	OR	\N
A181	[1863-01-19,)	Alessandria della Rocca	AG	\N
A182	[1861-03-17,)	Alessandria	AL	\N
A183	[1863-02-06,)	Alessandria del Carretto	CS	\N
A184	[1861-03-17,)	Alessano	LE	\N
A185	[1873-07-16,)	Alezio	LE	\N
A186	[1861-03-17,)	Alfano	SA	\N
A187	[1861-03-17,)	Alfedena	AQ	\N
A188	[1861-03-17,)	Alfianello	BS	\N
A189	[1863-02-16,)	Alfiano Natta	AL	\N
A191	[1861-03-17,)	Alfonsine	RA	\N
A192	[1861-03-17,)	Alghero	SS	\N
A193	[1927-11-20,1963-10-20)	Algua di Costa Serina	BG	\N
A193	[1963-10-20,)	Algua	BG	\N
A194	[1861-03-17,)	Alì	ME	\N
A195	[1861-03-17,)	Alia	PA	\N
A196	[1861-03-17,)	Aliano	MT	\N
A197	[1863-02-16,)	Alice Bel Colle	AL	\N
A198	[1862-12-29,)	Alice Castello	VC	\N
A199	[1861-03-17,2019-01-01)	Alice Superiore	TO	\N
A200	[1861-03-17,)	Alife	CE	\N
A201	[1910-07-26,1954-08-15)	Alì Marina	ME	\N
A201	[1954-08-15,)	Alì Terme	ME	\N
A202	[1861-03-17,)	Alimena	PA	\N
A203	[1861-03-17,)	Aliminusa	PA	\N
A204	[1861-03-17,)	Allai	OR	\N
A205	[1861-03-17,1939-10-21)	Allain	AO	\N
A205	[1939-10-21,1946-01-30)	Alleno	AO	\N
A205	[1946-01-30,1977-01-02)	Allain	AO	\N
A205	[1977-01-02,)	Allein	AO	\N
A206	[1866-11-19,)	Alleghe	BL	\N
A207	[1887-07-22,)	Allerona	TR	\N
A208	[1861-03-17,)	Alliste	LE	\N
A209	[1920-10-16,1929-05-15)	Alliz	BZ	\N
A210	[1871-01-15,)	Allumiere	RM	\N
A211	[1861-03-17,2018-01-01)	Alluvioni Cambiò	AL	\N
A212	[1861-03-17,1928-05-31)	Alma	CN	\N
A213	[1920-10-16,1928-10-07)	Almazzago	TN	\N
A214	[1861-03-17,)	Almè	BG	\N
A215	[1885-01-15,)	Villa d'Almè	BG	\N
A216	[1861-03-17,)	Almenno San Bartolomeo	BG	\N
A217	[1885-01-15,)	Almenno San Salvatore	BG	\N
A218	[1861-03-17,)	Almese	TO	\N
A219	[1861-03-17,1928-04-03)	Alone	BS	\N
A220	[1866-11-19,)	Alonte	VI	\N
A221	[1861-03-17,)	Alpette	TO	\N
A222	[1861-03-17,)	Alpignano	TO	\N
A223	[1861-03-17,)	Alseno	PC	\N
A224	[1861-03-17,)	Alserio	CO	\N
A225	[1861-03-17,)	Altamura	BA	\N
A226	[1861-03-17,)	Altare	SV	\N
A227	[1863-02-16,)	Altavilla Monferrato	AL	\N
A228	[1862-12-29,)	Altavilla Irpina	AV	\N
A229	[1862-11-10,)	Altavilla Milicia	PA	\N
A230	[1862-12-29,)	Altavilla Silentina	SA	\N
A231	[1867-09-02,)	Altavilla Vicentina	VI	\N
A233	[1861-03-17,)	Altidona	FM	\N
A234	[1861-03-17,)	Altilia	CS	\N
A235	[1861-03-17,)	Altino	CH	\N
A236	[1866-11-19,)	Altissimo	VI	\N
A237	[1866-11-19,)	Altivole	TV	\N
A238	[1861-03-17,)	Alto	CN	\N
A239	[1861-03-17,1930-04-15)	Parco	PA	\N
A239	[1930-04-15,)	Altofonte	PA	\N
A240	[1861-03-17,)	Altomonte	CS	\N
A241	[1881-04-22,)	Altopascio	LU	\N
A242	[1861-03-17,)	Alviano	TR	\N
A243	[1861-03-17,)	Alvignano	CE	\N
A244	[1868-12-31,)	Alvito	FR	\N
A245	[1861-03-17,1925-06-12)	Alzano	AL	\N
A245	[1925-06-12,)	Alzano Scrivia	AL	\N
A246	[1927-06-07,)	Alzano Lombardo	BG	\N
A247	[1861-03-17,1927-06-07)	Alzano Maggiore	BG	\N
A248	[1861-03-17,1927-06-07)	Alzano sopra	BG	\N
A249	[1864-03-11,1919-09-22)	Alzate con Verzago	CO	\N
A249	[1919-09-22,)	Alzate Brianza	CO	\N
A250	[1863-04-23,1928-06-14)	Alzate con Linduno	NO	\N
A251	[1861-03-17,)	Amalfi	SA	\N
A252	[1861-03-17,)	Amandola	FM	\N
A253	[1861-03-17,)	Amantea	CS	\N
A254	[1866-11-19,)	Amaro	UD	\N
A255	[1861-03-17,)	Amaroni	CZ	\N
A256	[1872-07-08,)	Amaseno	FR	\N
A257	[1861-03-17,)	Amato	CZ	\N
A258	[1861-03-17,)	Amatrice	RI	\N
A259	[1861-03-17,)	Ambivere	BG	\N
A260	[1920-10-16,2016-01-01)	Amblar	TN	\N
A261	[1861-03-17,)	Ameglia	SP	\N
A262	[1876-06-30,)	Amelia	TR	\N
A263	[1861-03-17,)	Amendolara	CS	\N
A264	[1861-03-17,)	Ameno	NO	\N
A265	[1861-03-17,)	Amorosi	BN	\N
A266	[1920-10-16,1923-04-27)	Ampezzo	BL	\N
A266	[1923-04-27,)	Cortina d'Ampezzo	BL	\N
A267	[1866-11-19,)	Ampezzo	UD	\N
A268	[1861-03-17,)	Anacapri	NA	\N
A269	[1871-01-15,)	Anagni	FR	\N
A270	[1861-03-17,)	Ancarano	TE	\N
A271	[1861-03-17,)	Ancona	AN	\N
A272	[1861-03-17,)	Andali	CZ	\N
A273	[1861-03-17,1928-06-02)	Andalo	SO	\N
A273	[1928-06-02,)	Andalo Valtellino	SO	\N
A274	[1920-10-16,)	Andalo	TN	\N
A275	[1861-03-17,)	Andezeno	TO	\N
A276	[1920-10-16,1928-01-26)	Andogno	TN	\N
A277	[1861-03-17,1929-01-01)	Andonno	CN	\N
A278	[1861-03-17,)	Andora	SV	\N
A279	[1861-03-17,1929-05-22)	Andorno Cacciorna	VC	\N
A280	[1929-05-21,)	Andorno Micca	BI	\N
A281	[1861-03-17,)	Andrano	LE	\N
A282	[1861-03-17,)	Andrate	TO	\N
A283	[1866-11-19,)	Andreis	PN	\N
A284	[1861-03-17,)	Andretta	AV	\N
A285	[1861-03-17,)	Andria	BT	\N
A286	[1920-10-16,)	Andriano	BZ	\N
A287	[1861-03-17,)	Anela	SS	\N
A288	[1861-03-17,)	Anfo	BS	\N
A289	[1861-03-17,1928-05-13)	Anfurro	BS	\N
A290	[1861-03-17,)	Angera	VA	\N
A291	[1861-03-17,)	Anghiari	AR	\N
A292	[1866-11-19,)	Angiari	VR	\N
A293	[1861-03-17,1963-07-17)	Angolo	BS	\N
A293	[1963-07-17,)	Angolo Terme	BS	\N
A294	[1861-03-17,)	Angri	SA	\N
A295	[1861-03-17,)	Angrogna	TO	\N
A296	[1883-12-21,)	Anguillara Veneta	PD	\N
A297	[1872-10-21,)	Anguillara Sabazia	RM	\N
A298	[1921-01-05,1923-04-27)	Anhovo	UD	\N
A298	[1923-04-27,1928-05-12)	Anicova Corada	GO	\N
A299	[1861-03-17,)	Annicco	CR	\N
A300	[1863-02-16,)	Castello di Annone	AT	\N
A301	[1863-02-23,)	Annone di Brianza	LC	\N
A302	[1867-08-05,)	Annone Veneto	VE	\N
A303	[1861-03-17,)	Anoia	RC	\N
A304	[1861-03-17,)	Antegnate	BG	\N
A305	[1861-03-17,1939-10-21)	Antey Saint Andre	AO	\N
A305	[1939-10-21,1946-01-30)	Antei Sant'Andrea	AO	\N
A305	[1946-01-30,1977-01-02)	Antey Saint Andre	AO	\N
A305	[1977-01-02,)	Antey-Saint-Andre	AO	\N
A306	[1920-10-16,)	Anterivo	BZ	\N
A307	[1920-10-16,1928-10-18)	Anterselva	BZ	\N
A308	[1883-08-14,1939-10-21)	La Magdeleine	AO	\N
A308	[1939-10-21,1946-01-30)	La Maddalena d'Aosta	AO	\N
A308	[1946-01-30,)	La Magdeleine	AO	\N
A309	[1871-01-15,)	Anticoli Corrado	RM	\N
A310	[1872-10-18,1911-09-19)	Anticoli di Campagna	RM	\N
A310	[1911-09-19,)	Fiuggi	FR	\N
A311	[1921-01-05,1947-09-16)	Antignana	PL	\N
A312	[1880-10-08,)	Antignano	AT	\N
A313	[1861-03-17,)	Antillo	ME	\N
A314	[1861-03-17,)	Antonimina	RC	\N
A315	[1861-03-17,)	Antrodoco	RI	\N
A316	[1861-03-17,1928-06-01)	Antronapiana	NO	\N
A317	[1928-05-31,)	Antrona Schieranco	VB	\N
A318	[1861-03-17,1926-11-11)	Anversa	AQ	\N
A318	[1926-11-11,)	Anversa degli Abruzzi	AQ	\N
A319	[1863-07-13,)	Anzano del Parco	CO	\N
A320	[1862-12-29,1931-05-22)	Anzano degli Irpini	FG	\N
A320	[1931-05-22,)	Anzano di Puglia	FG	\N
A321	[1861-03-17,)	Anzi	PZ	\N
A322	[1861-03-17,1928-08-08)	Anzino	NO	\N
A323	[1871-01-15,)	Anzio	RM	\N
A324	[1864-06-23,)	Anzola dell'Emilia	BO	\N
A325	[1864-03-11,)	Anzola d'Ossola	VB	\N
A326	[1861-03-17,)	Aosta	AO	\N
A327	[1861-03-17,)	Apecchio	PU	\N
A328	[1861-03-17,)	Apice	BN	\N
A329	[1861-03-17,)	Apiro	MC	\N
A330	[1861-03-17,)	Apollosa	BN	\N
A331	[1861-03-17,1926-02-06)	Apparizione	GE	\N
A332	[1920-10-16,1971-09-22)	Appiano	BZ	\N
A332	[1971-09-22,)	Appiano sulla Strada del Vino	BZ	\N
A333	[1867-04-19,1926-09-24)	Appiano	CO	\N
A333	[1926-09-24,)	Appiano Gentile	CO	\N
A334	[1861-03-17,)	Appignano	MC	\N
A335	[1879-03-28,)	Appignano del Tronto	AP	\N
A336	[1921-01-05,1931-12-22)	Apriano	FU	\N
A337	[1924-01-04,)	Aprica	SO	\N
A338	[1861-03-17,)	Apricale	IM	\N
A339	[1861-03-17,)	Apricena	FG	\N
A340	[1861-03-17,)	Aprigliano	CS	\N
A341	[1936-04-25,)	Aprilia	LT	\N
A342	[1938-12-18,1946-03-05)	Apuania	MS	\N
A343	[1861-03-17,)	Aquara	SA	\N
A344	[1862-11-10,)	Aquila d'Arroscia	IM	\N
A345	[1863-05-06,1940-01-11)	Aquila degli Abruzzi	AQ	\N
A345	[1940-01-11,)	L'Aquila	AQ	\N
A346	[1921-01-05,)	Aquileia	UD	\N
A347	[1862-12-29,)	Aquilonia	AV	\N
A348	[1861-03-17,)	Aquino	FR	\N
A349	[1861-03-17,1928-01-22)	Ara	NO	\N
A350	[1861-03-17,)	Aradeo	LE	\N
A351	[1892-07-18,)	Aragona	AG	\N
A352	[1861-03-17,)	Aramengo	AT	\N
A353	[1861-03-17,1928-09-06)	Aranco	VC	\N
A354	[1866-11-19,)	Arba	PN	\N
A355	[1861-03-17,1928-05-12)	Tortolì	NU	\N
A355	[1928-05-12,1941-05-23)	Arbatax di Tortolì	NU	\N
A355	[1941-05-23,)	Tortolì	NU	\N
A356	[1861-03-17,1928-08-16)	Arbizzo	VA	\N
A357	[1931-02-20,1944-03-08)	Mussolinia di Sardegna	CA	\N
A357	[1944-03-08,)	Arborea	OR	\N
A358	[1861-03-17,)	Arborio	VC	\N
A359	[1861-03-17,)	Arbus	SU	\N
A360	[1866-11-19,)	Arcade	TV	\N
A363	[1861-03-17,)	Arce	FR	\N
A364	[1861-03-17,1928-12-14)	Arcellasco	CO	\N
A365	[1861-03-17,)	Arcene	BG	\N
A366	[1861-03-17,)	Arcevia	AN	\N
A367	[1861-03-17,)	Archi	CH	\N
A368	[1863-12-28,)	San Nicolò d'Arcidano	OR	\N
A369	[1861-03-17,)	Arcidosso	GR	\N
A370	[1891-06-13,)	Arcinazzo Romano	RM	\N
A371	[1861-03-17,)	Arcisate	VA	\N
A372	[1920-10-16,)	Arco	TN	\N
A373	[1870-04-07,)	Arcola	SP	\N
A374	[1866-11-19,)	Arcole	VR	\N
A375	[1869-07-22,)	Arconate	MI	\N
A376	[1869-10-11,)	Arcore	MB	\N
A377	[1866-11-19,)	Arcugnano	VI	\N
A378	[1861-03-17,1928-01-18)	Arcumeggia	VA	\N
A379	[1861-03-17,)	Ardara	SS	\N
A380	[1861-03-17,)	Ardauli	OR	\N
A381	[1861-03-17,1928-09-06)	Ardena	VA	\N
A382	[1861-03-17,)	Ardenno	SO	\N
A383	[1861-03-17,)	Ardesio	BG	\N
A385	[1861-03-17,)	Ardore	RC	\N
A386	[1861-03-17,)	Arena	VV	\N
A387	[1863-08-10,)	Arena Po	PV	\N
A388	[1861-03-17,)	Arenzano	GE	\N
A389	[1861-03-17,)	Arese	MI	\N
A390	[1861-03-17,)	Arezzo	AR	\N
A391	[1861-03-17,)	Argegno	CO	\N
A392	[1861-03-17,)	Argelato	BO	\N
A393	[1861-03-17,)	Argenta	FE	\N
A394	[1861-03-17,)	Argentera	CN	\N
A395	[1873-08-08,1928-10-07)	Bressana	PV	\N
A396	[1861-03-17,)	Arguello	CN	\N
A397	[1861-03-17,)	Argusto	CZ	\N
A398	[1861-03-17,)	Ari	CH	\N
A399	[1868-12-31,1930-07-17)	Ariano di Puglia	AV	\N
A399	[1930-07-17,)	Ariano Irpino	AV	\N
A400	[1867-07-22,)	Ariano nel Polesine	RO	\N
A401	[1871-01-15,)	Ariccia	RM	\N
A402	[1861-03-17,)	Arielli	CH	\N
A403	[1861-03-17,1928-09-26)	Arienzo	NA	\N
A403	[1946-12-21,)	Arienzo	CE	\N
A404	[1928-09-25,1946-12-22)	Arienzo San Felice	CE	\N
A405	[1861-03-17,)	Arignano	TO	\N
A406	[1861-03-17,1927-09-21)	Arischia	AQ	\N
A407	[1861-03-17,)	Aritzo	NU	\N
A408	[1861-03-17,1927-04-25)	Arixi	CA	\N
A409	[1861-03-17,1911-07-05)	Arizzano	NO	\N
A409	[1928-01-07,)	Arizzano	VB	\N
A410	[1911-07-04,1927-12-04)	Arizzano Inferiore	NO	\N
A411	[1911-07-04,1928-01-08)	Arizzano Superiore	NO	\N
A412	[1876-09-23,)	Arlena di Castro	VT	\N
A413	[1861-03-17,)	Arluno	MI	\N
A414	[1861-03-17,)	Armeno	NO	\N
A415	[1861-03-17,)	Armento	PZ	\N
A416	[1861-03-17,1928-08-07)	Armio	VA	\N
A417	[1920-10-16,1929-03-01)	Armo	TN	\N
A418	[1861-03-17,)	Armo	IM	\N
A419	[1861-03-17,)	Armungia	SU	\N
A420	[1920-10-16,1928-09-06)	Arnago	TN	\N
A421	[1871-01-15,)	Arnara	FR	\N
A422	[1861-03-17,)	Arnasco	SV	\N
A424	[1861-03-17,1977-01-02)	Arnaz	AO	\N
A424	[1977-01-02,)	Arnad	AO	\N
A425	[1861-03-17,)	Arnesano	LE	\N
A426	[1928-02-24,1929-01-01)	Bondo Breguzzo	TN	\N
A426	[1929-01-01,1931-05-20)	Arnò	TN	\N
A426	[1931-05-20,1947-01-08)	Bondo Breguzzo	TN	\N
A427	[1861-03-17,)	Arola	VB	\N
A428	[1861-03-17,1928-01-08)	Arolo	VA	\N
A429	[1861-03-17,)	Arona	NO	\N
A430	[1861-03-17,)	Arosio	CO	\N
A431	[1861-03-17,)	Arpaia	BN	\N
A432	[1861-03-17,)	Arpaise	BN	\N
A433	[1861-03-17,)	Arpino	FR	\N
A434	[1868-02-14,)	Arquà Petrarca	PD	\N
A435	[1868-07-13,)	Arquà Polesine	RO	\N
A436	[1863-01-26,)	Arquata Scrivia	AL	\N
A437	[1862-11-24,)	Arquata del Tronto	AP	\N
A438	[1866-11-19,)	Arre	PD	\N
A439	[1875-03-22,)	Arrone	TR	\N
A440	[1861-03-17,1929-07-02)	Arsago	BG	\N
A440	[1929-07-02,)	Arzago d'Adda	BG	\N
A441	[1872-06-10,1948-02-06)	Arsago	VA	\N
A441	[1948-02-06,)	Arsago Seprio	VA	\N
A442	[1937-11-06,1947-09-16)	Arsia	PL	\N
A443	[1866-11-19,)	Arsiè	BL	\N
A444	[1866-11-19,)	Arsiero	VI	\N
A445	[1861-03-17,1906-01-05)	Bacucco	TE	\N
A445	[1906-01-05,)	Arsita	TE	\N
A446	[1871-01-15,)	Arsoli	RM	\N
A447	[1866-11-19,1965-08-15)	Arta	UD	\N
A447	[1965-08-15,)	Arta Terme	UD	\N
A448	[1866-11-19,)	Artegna	UD	\N
A449	[1873-03-06,)	Artena	RM	\N
A450	[1861-03-17,1928-03-08)	Artò	NO	\N
A451	[1861-03-17,)	Artogne	BS	\N
A452	[1861-03-17,1939-10-21)	Arvier	AO	\N
A452	[1939-10-21,1946-01-30)	Arvie	AO	\N
A452	[1946-01-30,)	Arvier	AO	\N
A453	[1920-10-19,)	Arzachena	SS	\N
A454	[1861-03-17,)	Arzana	NU	\N
A455	[1861-03-17,)	Arzano	NA	\N
A456	[1866-11-19,2015-01-01)	Arzene	PN	\N
A457	[1889-01-28,1929-03-17)	Arzeno d'Oneglia	IM	\N
A458	[1866-11-19,)	Arzergrande	PD	\N
A459	[1866-11-19,)	Arzignano	VI	\N
A460	[1861-03-17,)	Ascea	SA	\N
A461	[1861-03-17,)	Asciano	SI	\N
A462	[1867-01-17,)	Ascoli Piceno	AP	\N
A463	[1862-11-10,)	Ascoli Satriano	FG	\N
A464	[1861-03-17,)	Ascrea	RI	\N
A465	[1866-11-19,)	Asiago	VI	\N
A466	[1861-03-17,1928-03-09)	Asigliano	VC	\N
A466	[1928-03-09,)	Asigliano Vercellese	VC	\N
A467	[1909-01-23,1928-08-09)	Asigliano	VI	\N
A467	[1928-08-09,)	Asigliano Veneto	VI	\N
A468	[1864-11-07,)	Sinalunga	SI	\N
A469	[1861-03-17,1928-12-03)	Asnago	CO	\N
A470	[1868-07-01,)	Asola	MN	\N
A471	[1866-11-19,)	Asolo	TV	\N
A472	[1861-03-17,1947-08-17)	Aspra Sabina	RI	\N
A472	[1947-08-17,)	Casperia	RI	\N
A473	[1861-03-17,)	Assago	MI	\N
A474	[1861-03-17,)	Assemini	CA	\N
A475	[1861-03-17,)	Assisi	PG	\N
A476	[1880-07-12,)	Asso	CO	\N
A477	[1861-03-17,)	Assolo	OR	\N
A478	[1861-03-17,)	Assoro	EN	\N
A479	[1876-11-04,)	Asti	AT	\N
A480	[1861-03-17,)	Asuni	OR	\N
A481	[1861-03-17,)	Ateleta	AQ	\N
A482	[1882-07-10,)	Atella	PZ	\N
A483	[1928-05-29,1946-04-27)	Atella di Napoli	CE	\N
A484	[1880-05-24,)	Atena Lucana	SA	\N
A485	[1861-03-17,)	Atessa	CH	\N
A486	[1861-03-17,)	Atina	FR	\N
A487	[1861-03-17,)	Atrani	SA	\N
A488	[1861-03-17,)	Atri	TE	\N
A489	[1869-04-26,)	Atripalda	AV	\N
A490	[1861-03-17,)	Attigliano	TR	\N
A491	[1866-11-19,)	Attimis	UD	\N
A492	[1861-03-17,)	Atzara	NU	\N
A493	[1861-03-17,2019-01-01)	Auditore	PU	\N
A494	[1861-03-17,)	Augusta	SR	\N
A495	[1861-03-17,)	Auletta	SA	\N
A496	[1881-04-22,)	Aulla	MS	\N
A497	[1861-03-17,)	Aurano	VB	\N
A498	[1921-01-05,1927-06-02)	Auremo di sopra	TS	\N
A499	[1861-03-17,)	Aurigo	IM	\N
A500	[1921-01-05,1923-04-27)	Nabresina	TS	\N
A500	[1923-04-27,1928-09-09)	Aurisina	TS	\N
A501	[1866-11-19,1961-03-09)	Auronzo	BL	\N
A501	[1961-03-09,)	Auronzo di Cadore	BL	\N
A502	[1862-10-06,)	Ausonia	FR	\N
A503	[1861-03-17,)	Austis	NU	\N
A504	[1861-03-17,1928-02-23)	Auzate	NO	\N
A505	[1921-01-05,1928-03-13)	Auzza	GO	\N
A506	[1877-11-03,)	Avegno	GE	\N
A507	[1920-10-16,1923-04-27)	Aveligna	TN	\N
A507	[1923-04-27,)	Avelengo	BZ	\N
A508	[1861-03-17,)	Avella	AV	\N
A509	[1861-03-17,)	Avellino	AV	\N
A510	[1861-03-17,1928-12-01)	Avenone	BS	\N
A511	[1861-03-17,)	Averara	BG	\N
A512	[1861-03-17,)	Aversa	CE	\N
A513	[1866-11-19,1927-02-16)	Avesa	VR	\N
A514	[1861-03-17,)	Avetrana	TA	\N
A515	[1861-03-17,)	Avezzano	AQ	\N
A516	[1866-11-19,)	Aviano	PN	\N
A517	[1861-03-17,)	Aviatico	BG	\N
A518	[1861-03-17,)	Avigliana	TO	\N
A519	[1882-07-10,)	Avigliano	PZ	\N
A520	[1920-10-16,)	Avio	TN	\N
A521	[1861-03-17,)	Avise	AO	\N
A522	[1861-03-17,)	Avola	SR	\N
A523	[1861-03-17,)	Avolasca	AL	\N
A524	[1861-03-17,1928-01-18)	Avuglione e Vernone	TO	\N
A525	[1861-03-17,)	Azeglio	TO	\N
A526	[1861-03-17,)	Azzanello	CR	\N
A527	[1863-02-16,1904-06-25)	Azzano del Tanaro	AL	\N
A527	[1904-06-25,1929-06-14)	Azzano d'Asti	AL	\N
A527	[1947-12-24,)	Azzano d'Asti	AT	\N
A528	[1863-07-13,)	Azzano San Paolo	BG	\N
A529	[1862-10-20,)	Azzano Mella	BS	\N
A530	[1867-09-02,)	Azzano Decimo	PN	\N
A531	[1861-03-17,)	Azzate	VA	\N
A532	[1861-03-17,)	Azzio	VA	\N
A533	[1861-03-17,)	Azzone	BG	\N
A534	[1861-03-17,)	Baceno	VB	\N
A535	[1919-02-03,)	Bacoli	NA	\N
A536	[1861-03-17,)	Badalucco	IM	\N
A537	[1920-10-16,)	Badia	BZ	\N
A538	[1861-03-17,1928-08-01)	Badia	PV	\N
A538	[1928-08-01,)	Badia Pavese	PV	\N
A539	[1867-07-22,)	Badia Polesine	RO	\N
A540	[1866-11-19,)	Badia Calavena	VR	\N
A541	[1861-03-17,)	Badia Tedalda	AR	\N
A542	[1861-03-17,)	Badolato	CZ	\N
A543	[1861-03-17,1928-01-30)	Bagaggera	CO	\N
A544	[1861-03-17,)	Bagaladi	RC	\N
A545	[1869-03-22,1923-10-14)	Baggio	MI	\N
A546	[1861-03-17,)	Bagheria	PA	\N
A547	[1861-03-17,)	Bagnacavallo	RA	\N
A548	[1871-01-15,1928-05-19)	Bagnaja	VT	\N
A550	[1863-03-30,)	Bagnaria	PV	\N
A551	[1863-01-26,)	Bagnara di Romagna	RA	\N
A552	[1864-06-23,)	Bagnara Calabra	RC	\N
A553	[1867-09-02,)	Bagnaria Arsa	UD	\N
A555	[1861-03-17,)	Bagnasco	CN	\N
A556	[1861-03-17,1928-06-15)	Bagnasco d'Asti	AL	\N
A557	[1861-03-17,)	Bagnatica	BG	\N
A558	[1882-12-08,1931-09-27)	Bagni della Porretta	BO	\N
A558	[1931-09-27,2016-01-01)	Porretta Terme	BO	\N
A559	[1927-12-04,1956-08-15)	Bagni di Casciana	PI	\N
A559	[1956-08-15,2014-01-01)	Casciana Terme	PI	\N
A560	[1898-07-01,)	Bagni di Lucca	LU	\N
A561	[1905-07-30,1928-12-08)	Bagni di Montecatini	PT	\N
A561	[1928-12-08,)	Montecatini-Terme	PT	\N
A562	[1861-03-17,1935-07-31)	Bagni San Giuliano	PI	\N
A562	[1935-07-31,)	San Giuliano Terme	PI	\N
A563	[1861-03-17,1927-09-21)	Bagno	AQ	\N
A564	[1869-12-10,)	Bagno a Ripoli	FI	\N
A565	[1861-03-17,)	Bagno di Romagna	FC	\N
A566	[1862-11-24,)	Bagnoli Irpino	AV	\N
A567	[1863-04-10,)	Bagnoli del Trigno	IS	\N
A568	[1867-08-26,)	Bagnoli di Sopra	PD	\N
A569	[1862-09-08,)	Bagnolo Mella	BS	\N
A570	[1862-12-19,)	Bagnolo Cremasco	CR	\N
A571	[1862-12-19,)	Bagnolo Piemonte	CN	\N
A572	[1862-11-28,)	Bagnolo del Salento	LE	\N
A573	[1862-10-20,)	Bagnolo in Piano	RE	\N
A574	[1867-07-22,)	Bagnolo di Po	RO	\N
A575	[1866-11-19,)	Bagnolo San Vito	MN	\N
A576	[1894-03-09,)	Bagnone	MS	\N
A577	[1871-01-15,1922-07-26)	Bagnorea	RM	\N
A577	[1922-07-26,)	Bagnoregio	VT	\N
A578	[1861-03-17,)	Bagolino	BS	\N
A579	[1861-03-17,)	Baia e Latina	CE	\N
A580	[1861-03-17,)	Baiano	AV	\N
A581	[1861-03-17,)	Bajardo	IM	\N
A582	[1861-03-17,1928-01-19)	Baiedo	CO	\N
A583	[1861-03-17,1917-09-18)	Baio	TO	\N
A583	[1917-09-18,1929-03-03)	Baio Dora	AO	\N
A584	[1861-03-17,1929-01-16)	Bairo	AO	\N
A584	[1955-04-29,)	Bairo	TO	\N
A585	[1929-01-15,1955-04-30)	Bairo Torre	TO	\N
A586	[1861-03-17,)	Baiso	RE	\N
A587	[1861-03-17,)	Balangero	TO	\N
A588	[1861-03-17,)	Baldichieri d'Asti	AT	\N
A589	[1862-12-19,)	Baldissero d'Alba	CN	\N
A590	[1863-01-05,1929-05-04)	Baldissero Canavese	AO	\N
A590	[1947-01-10,)	Baldissero Canavese	TO	\N
A591	[1863-01-05,)	Baldissero Torinese	TO	\N
A592	[1861-03-17,)	Balestrate	PA	\N
A593	[1869-07-22,)	Balestrino	SV	\N
A594	[1927-09-11,)	Ballabio	LC	\N
A595	[1861-03-17,1927-09-12)	Ballabio Inferiore	CO	\N
A596	[1861-03-17,1927-09-12)	Ballabio Superiore	CO	\N
A597	[1861-03-17,)	Ballao	SU	\N
A598	[1879-01-24,1928-01-08)	Ballarate	VA	\N
A599	[1861-03-17,)	Balme	TO	\N
A600	[1861-03-17,)	Balmuccia	VC	\N
A601	[1861-03-17,)	Balocco	VC	\N
A602	[1861-03-17,1928-11-03)	Balsamo	MI	\N
A603	[1861-03-17,)	Balsorano	AQ	\N
A604	[1861-03-17,)	Balvano	PZ	\N
A605	[1861-03-17,)	Balzola	AL	\N
A606	[1861-03-17,)	Banari	SS	\N
A607	[1861-03-17,)	Banchette	TO	\N
A608	[1920-10-16,1968-08-28)	Banco	TN	\N
A609	[1868-12-31,1954-05-26)	Bannari di Usellus	CA	\N
A609	[1954-05-26,)	Villa Verde	OR	\N
A610	[1861-03-17,1929-03-24)	Bannio	NO	\N
A610	[1929-03-24,)	Bannio Anzino	VB	\N
A612	[1901-07-16,)	Banzi	PZ	\N
A613	[1866-11-19,)	Baone	PD	\N
A614	[1861-03-17,)	Baradili	OR	\N
A615	[1861-03-17,)	Baragiano	PZ	\N
A616	[1861-03-17,)	Baranello	CB	\N
A617	[1873-06-23,)	Barano d'Ischia	NA	\N
A618	[2001-12-12,)	Baranzate	MI	\N
A619	[1861-03-17,)	Barasso	VA	\N
A621	[1864-11-07,)	Baratili San Pietro	OR	\N
A624	[1921-01-05,1947-09-16)	Barbana d'Istria	PL	\N
A625	[1861-03-17,)	Barbania	TO	\N
A626	[1861-03-17,)	Barbara	AN	\N
A627	[1866-11-19,1926-07-16)	Barbarano	VI	\N
A627	[1926-07-16,2018-02-17)	Barbarano Vicentino	VI	\N
A628	[1872-09-16,)	Barbarano Romano	VT	\N
A629	[1861-03-17,)	Barbaresco	CN	\N
A630	[1861-03-17,)	Barbariga	BS	\N
A631	[1861-03-17,)	Barbata	BG	\N
A632	[1861-03-17,)	Barberino di Mugello	FI	\N
A633	[1893-01-02,2019-01-01)	Barberino Val d'Elsa	FI	\N
A634	[1861-03-17,)	Barbianello	PV	\N
A635	[1920-10-16,)	Barbiano	BZ	\N
A637	[1866-11-19,)	Barbona	PD	\N
A638	[1861-03-17,)	Barcellona Pozzo di Gotto	ME	\N
A639	[1861-03-17,2017-01-01)	Barchi	PU	\N
A640	[1866-11-19,)	Barcis	PN	\N
A641	[1861-03-17,1927-12-24)	Barco	BS	\N
A642	[1861-03-17,1927-12-25)	Barcone	CO	\N
A643	[1861-03-17,)	Bard	AO	\N
A644	[1861-03-17,1928-07-30)	Bardassano	TO	\N
A645	[1861-03-17,2023-01-01)	Bardello	VA	\N
A646	[1861-03-17,)	Bardi	PR	\N
A647	[1861-03-17,)	Bardineto	SV	\N
A648	[1861-03-17,1929-01-24)	Bardino Nuovo	SV	\N
A649	[1861-03-17,1929-01-24)	Bardino Vecchio	SV	\N
A650	[1866-11-19,)	Bardolino	VR	\N
A651	[1861-03-17,)	Bardonecchia	TO	\N
A652	[1861-03-17,)	Bareggio	MI	\N
A653	[1861-03-17,)	Barengo	NO	\N
A654	[1861-03-17,1927-11-24)	Baresi	BG	\N
A655	[1861-03-17,)	Baressa	OR	\N
A656	[1861-03-17,)	Barete	AQ	\N
A657	[1861-03-17,)	Barga	LU	\N
A658	[1861-03-17,)	Bargagli	GE	\N
A659	[1861-03-17,1878-06-22)	Bargano	MI	\N
A660	[1861-03-17,)	Barge	CN	\N
A661	[1861-03-17,)	Barghe	BS	\N
A662	[1863-01-19,1931-05-17)	Bari delle Puglie	BA	\N
A662	[1931-05-17,)	Bari	BA	\N
A663	[1862-09-29,)	Bari Sardo	NU	\N
A664	[1861-03-17,)	Bariano	BG	\N
A665	[1861-03-17,)	Baricella	BO	\N
A666	[1861-03-17,)	Barile	PZ	\N
A667	[1861-03-17,)	Barisciano	AQ	\N
A668	[1901-07-22,)	Barlassina	MB	\N
A669	[1861-03-17,)	Barletta	BT	\N
A670	[1861-03-17,)	Barni	CO	\N
A671	[1861-03-17,)	Barolo	CN	\N
A673	[1861-03-17,)	Barone Canavese	TO	\N
A674	[1861-03-17,)	Baronissi	SA	\N
A675	[1861-03-17,1925-11-30)	Barra	NA	\N
A676	[1861-03-17,)	Barrafranca	EN	\N
A677	[1861-03-17,)	Barrali	SU	\N
A678	[1861-03-17,)	Barrea	AQ	\N
A679	[1861-03-17,1927-12-27)	Barsizza	BG	\N
A680	[1861-03-17,1928-02-10)	Bartesate	CO	\N
A681	[1861-03-17,)	Barumini	SU	\N
A682	[1861-03-17,1928-06-15)	Barza	VA	\N
A683	[1861-03-17,)	Barzago	LC	\N
A684	[1861-03-17,)	Barzana	BG	\N
A685	[1868-01-22,1928-06-28)	Barzaniga	CR	\N
A686	[1861-03-17,)	Barzanò	LC	\N
A687	[1861-03-17,)	Barzio	LC	\N
A688	[1861-03-17,1928-05-31)	Barzola	VA	\N
A689	[1861-03-17,)	Basaluzzo	AL	\N
A690	[1872-11-01,)	Bascapè	PV	\N
A691	[1861-03-17,)	Baschi	TR	\N
A692	[1861-03-17,)	Basciano	TE	\N
A693	[1920-10-16,1955-03-02)	Baselga	TN	\N
A693	[1955-03-02,1968-07-03)	Baselga di Vezzano	TN	\N
A694	[1920-10-16,)	Baselga di Pinè	TN	\N
A695	[1861-03-17,1929-02-08)	Baselica Bologna	PV	\N
A696	[1861-03-17,)	Baselice	BN	\N
A697	[1861-03-17,)	Basiano	MI	\N
A698	[1862-11-10,)	Basicò	ME	\N
A699	[1861-03-17,)	Basiglio	MI	\N
A700	[1866-11-19,1923-07-13)	Pasian Schiavonesco	UD	\N
A700	[1923-07-13,)	Basiliano	UD	\N
A701	[1871-01-15,1949-09-08)	Bassanello	VT	\N
A701	[1949-09-08,)	Vasanello	VT	\N
A702	[1867-11-25,)	Bassano Bresciano	BS	\N
A703	[1878-07-09,1928-11-07)	Bassano	VI	\N
A703	[1928-11-07,)	Bassano del Grappa	VI	\N
A704	[1871-01-15,1964-03-01)	Bassano di Sutri	VT	\N
A704	[1964-03-01,)	Bassano Romano	VT	\N
A705	[1863-12-14,)	Tronzano Lago Maggiore	VA	\N
A706	[1871-01-15,)	Bassano in Teverina	VT	\N
A707	[1871-01-15,)	Bassiano	LT	\N
A708	[1861-03-17,)	Bassignana	AL	\N
A709	[1862-12-19,)	Bastia Mondovì	CN	\N
A710	[1861-03-17,)	Bastia Umbra	PG	\N
A711	[1861-03-17,2014-02-04)	Bastida de' Dossi	PV	\N
A712	[1885-04-17,)	Bastida Pancarana	PV	\N
A713	[1861-03-17,)	Bastiglia	MO	\N
A714	[1866-11-19,1925-04-28)	Battaglia	PD	\N
A714	[1925-04-28,)	Battaglia Terme	PD	\N
A715	[1921-01-05,1923-04-27)	Bate	UD	\N
A715	[1923-04-27,1928-08-16)	Battaglia della Bainsizza	GO	\N
A716	[1861-03-17,)	Battifollo	CN	\N
A717	[1929-05-21,)	Battipaglia	SA	\N
A718	[1872-10-30,)	Battuda	PV	\N
A719	[1861-03-17,)	Baucina	PA	\N
A720	[1871-01-15,1907-02-04)	Bauco	RM	\N
A720	[1907-02-04,)	Boville Ernica	FR	\N
A721	[1861-03-17,)	Bauladu	OR	\N
A722	[1861-03-17,)	Baunei	NU	\N
A723	[1861-03-17,1929-06-02)	Bauso	ME	\N
A724	[1861-03-17,1926-02-06)	Bavari	GE	\N
A725	[1861-03-17,)	Baveno	VB	\N
A726	[1861-03-17,2014-01-01)	Bazzano	BO	\N
A727	[1861-03-17,1928-05-04)	Beaulard	TO	\N
A728	[1861-03-17,)	Bedero Valcuvia	VA	\N
A729	[1861-03-17,)	Bedizzole	BS	\N
A730	[1920-10-16,)	Bedollo	TN	\N
A731	[1881-02-14,)	Bedonia	PR	\N
A732	[1861-03-17,)	Bedulita	BG	\N
A733	[1861-03-17,)	Bee	VB	\N
A734	[1861-03-17,)	Beinasco	TO	\N
A735	[1861-03-17,)	Beinette	CN	\N
A736	[1861-03-17,)	Belcastro	CZ	\N
A737	[1867-08-26,)	Belfiore	VR	\N
A738	[1863-01-26,)	Belforte Monferrato	AL	\N
A739	[1862-12-29,1955-07-10)	Belforte del Chiento	MC	\N
A739	[1955-07-10,)	Belforte del Chienti	MC	\N
A740	[1862-11-07,)	Belforte all'Isauro	PU	\N
A741	[1872-11-01,)	Belgioioso	PV	\N
A742	[1861-03-17,)	Belgirate	VB	\N
A743	[1861-03-17,)	Bella	PZ	\N
A744	[1861-03-17,2014-02-04)	Bellagio	CO	\N
A745	[1861-03-17,)	Bellano	LC	\N
A746	[1861-03-17,)	Bellante	TE	\N
A747	[1956-03-04,)	Bellaria-Igea Marina	RN	\N
A749	[1880-12-17,)	Bellegra	RM	\N
A750	[1861-03-17,)	Bellino	CN	\N
A751	[1862-11-03,)	Bellinzago Lombardo	MI	\N
A752	[1863-04-23,)	Bellinzago Novarese	NO	\N
A753	[1861-03-17,1934-06-13)	Bellizzi	AV	\N
A753	[1934-06-13,1938-09-01)	Bellizzi Irpino	AV	\N
A754	[1924-01-14,1929-01-14)	Bellombra	RO	\N
A755	[1861-03-17,1928-03-14)	Bellona	NA	\N
A755	[1946-04-13,)	Bellona	CE	\N
A756	[1861-03-17,)	Bellosguardo	SA	\N
A757	[1866-11-19,)	Belluno	BL	\N
A758	[1866-11-19,1928-10-17)	Belluno Veronese	VR	\N
A759	[1861-03-17,)	Bellusco	MB	\N
A760	[1863-01-26,)	Belmonte Piceno	FM	\N
A761	[1863-02-06,)	Belmonte del Sannio	IS	\N
A762	[1863-01-19,)	Belmonte Calabro	CS	\N
A763	[1862-12-29,)	Belmonte Castello	FR	\N
A764	[1864-03-11,)	Belmonte Mezzagno	PA	\N
A765	[1872-09-02,)	Belmonte in Sabina	RI	\N
A766	[1861-03-17,)	Belpasso	CT	\N
A767	[1863-01-26,1928-11-27)	Bel Prato	BS	\N
A768	[1861-03-17,)	Belsito	CS	\N
A769	[1863-02-23,)	Belvedere Ostrense	AN	\N
A770	[1863-02-16,)	Belveglio	AT	\N
A771	[1862-10-31,)	Lizzano in Belvedere	BO	\N
A772	[1863-04-10,)	Belvedere di Spinello	KR	\N
A773	[1863-04-10,)	Belvedere Marittimo	CS	\N
A774	[1862-12-19,)	Belvedere Langhe	CN	\N
A776	[1861-03-17,)	Belvì	NU	\N
A777	[1861-03-17,)	Bema	SO	\N
A778	[1862-12-29,)	Bene Lario	CO	\N
A779	[1862-12-19,)	Bene Vagienna	CN	\N
A780	[1895-04-05,)	Benestare	RC	\N
A781	[1861-03-17,)	Benetutti	SS	\N
A782	[1861-03-17,)	Benevello	CN	\N
A783	[1861-03-17,)	Benevento	BN	\N
A784	[1861-03-17,)	Benna	BI	\N
A785	[1885-12-25,)	Bentivoglio	BO	\N
A786	[1861-03-17,)	Berbenno	BG	\N
A787	[1864-04-01,)	Berbenno di Valtellina	SO	\N
A788	[1891-11-13,)	Berceto	PR	\N
A789	[1861-03-17,)	Berchidda	SS	\N
A790	[1921-01-05,1924-10-31)	Berdo San Giovanni	FU	\N
A791	[1861-03-17,1912-10-31)	Beregazzo	CO	\N
A791	[1912-11-01,)	Beregazzo con Figliaro	CO	\N
A792	[1872-10-15,)	Bereguardo	PV	\N
A793	[1861-03-17,)	Bergamasco	AL	\N
A794	[1861-03-17,)	Bergamo	BG	\N
A795	[1866-11-19,)	Bergantino	RO	\N
A796	[1861-03-17,)	Bergeggi	SV	\N
A797	[1921-01-05,1947-09-16)	Bergogna	GO	\N
A798	[1861-03-17,)	Bergolo	CN	\N
A799	[1861-03-17,)	Berlingo	BS	\N
A801	[1861-03-17,)	Bernalda	MT	\N
A802	[1869-02-11,)	Bernareggio	MB	\N
A803	[1862-12-29,1912-08-18)	Bernate di Como	CO	\N
A803	[1912-08-18,1937-10-10)	Bernate Rosales	CO	\N
A804	[1862-12-01,)	Bernate Ticino	MI	\N
A805	[1861-03-17,)	Bernezzo	CN	\N
A806	[1909-01-23,2019-01-01)	Berra	FE	\N
A807	[1861-03-17,1928-03-13)	Bersezio	CN	\N
A808	[1920-10-16,2015-01-01)	Bersone	TN	\N
A809	[1861-03-17,)	Bertinoro	FC	\N
A810	[1866-11-19,)	Bertiolo	UD	\N
A811	[1861-03-17,)	Bertonico	LO	\N
A812	[1863-02-16,)	Berzano di San Pietro	AT	\N
A813	[1863-02-23,)	Berzano di Tortona	AL	\N
A815	[1863-08-10,)	Berzo San Fermo	BG	\N
A816	[1861-03-17,)	Berzo Demo	BS	\N
A817	[1861-03-17,)	Berzo Inferiore	BS	\N
A818	[1869-02-24,)	Besana in Brianza	MB	\N
A819	[1861-03-17,)	Besano	VA	\N
A820	[1861-03-17,)	Besate	MI	\N
A821	[1920-10-16,)	Besenello	TN	\N
A822	[1929-03-26,1947-07-10)	Beseno	TN	\N
A823	[1861-03-17,)	Besenzone	PC	\N
A824	[1922-02-02,1923-04-27)	Bersez	PL	\N
A824	[1923-04-27,1929-05-22)	Bersezio del Quarnaro	FU	\N
A825	[1907-07-01,)	Besnate	VA	\N
A826	[1861-03-17,)	Besozzo	VA	\N
A827	[1861-03-17,)	Bessude	SS	\N
A828	[1861-03-17,1928-02-21)	Bestagno	IM	\N
A831	[1885-04-27,)	Bettola	PC	\N
A832	[1861-03-17,)	Bettona	PG	\N
A833	[1861-03-17,1928-10-17)	Beura	NO	\N
A834	[1928-10-16,)	Beura-Cardezza	VB	\N
A835	[1861-03-17,)	Bevagna	PG	\N
A836	[1861-03-17,)	Beverino	SP	\N
A837	[1866-11-19,)	Bevilacqua	VR	\N
A838	[1928-04-15,1947-10-01)	Bevilacqua-Boschi	VR	\N
A839	[1920-10-16,2010-01-01)	Bezzecca	TN	\N
A840	[1920-10-16,1928-04-04)	Biacesa	TN	\N
A841	[1861-03-17,)	Biancavilla	CT	\N
A842	[1861-03-17,)	Bianchi	CS	\N
A843	[1861-03-17,)	Bianco	RC	\N
A844	[1861-03-17,)	Biandrate	NO	\N
A845	[1861-03-17,)	Biandronno	VA	\N
A846	[1861-03-17,)	Bianzano	BG	\N
A847	[1861-03-17,)	Bianzè	VC	\N
A848	[1861-03-17,)	Bianzone	SO	\N
A849	[1861-03-17,)	Biassono	MB	\N
A850	[1861-03-17,)	Bibbiano	RE	\N
A851	[1861-03-17,)	Bibbiena	AR	\N
A852	[1906-04-18,)	Bibbona	LI	\N
A853	[1861-03-17,)	Bibiana	TO	\N
A854	[1861-03-17,)	Biccari	FG	\N
A855	[1866-11-19,)	Bicinicco	UD	\N
A856	[1861-03-17,)	Bidonì	OR	\N
A857	[1871-01-15,1952-10-07)	Bieda	VT	\N
A857	[1952-10-07,)	Blera	VT	\N
A858	[1861-03-17,1928-08-07)	Biegno	VA	\N
A859	[1861-03-17,)	Biella	BI	\N
A861	[1861-03-17,)	Bienno	BS	\N
A862	[1880-06-25,1928-10-29)	Bieno	NO	\N
A863	[1920-10-16,)	Bieno	TN	\N
A864	[1861-03-17,)	Bientina	PI	\N
A865	[1861-03-17,1928-07-28)	Biestro	SV	\N
A866	[1866-11-19,2019-01-01)	Bigarello	MN	\N
A867	[1921-01-05,1928-04-15)	Biglia	GO	\N
A868	[1921-01-05,1928-05-12)	Bigliana	GO	\N
A869	[1861-03-17,1927-10-10)	Biglio	CO	\N
A870	[1861-03-17,)	Binago	CO	\N
A871	[1861-03-17,1928-04-07)	Binanuova	CR	\N
A872	[1861-03-17,)	Binasco	MI	\N
A873	[1861-03-17,1927-08-07)	Bindo	CO	\N
A874	[1861-03-17,)	Binetto	BA	\N
A876	[1861-03-17,)	Bioglio	BI	\N
A877	[1861-03-17,1939-10-21)	Bionaz	AO	\N
A877	[1939-10-21,1946-01-30)	Biona	AO	\N
A877	[1946-01-30,)	Bionaz	AO	\N
A878	[1861-03-17,)	Bione	BS	\N
A880	[1861-03-17,)	Birori	NU	\N
A881	[1861-03-17,)	Bisaccia	AV	\N
A882	[1861-03-17,)	Bisacquino	PA	\N
A883	[1861-03-17,)	Bisceglie	BT	\N
A884	[1861-03-17,)	Bisegna	AQ	\N
A885	[1861-03-17,)	Bisenti	TE	\N
A887	[1861-03-17,)	Bisignano	CS	\N
A888	[1861-03-17,1873-04-10)	Bisio	AL	\N
A889	[1861-03-17,)	Bistagno	AL	\N
A890	[1921-01-05,1927-12-16)	Bisterza	FU	\N
A891	[1861-03-17,)	Bisuschio	VA	\N
A892	[1861-03-17,)	Bitetto	BA	\N
A893	[1861-03-17,)	Bitonto	BA	\N
A894	[1861-03-17,)	Bitritto	BA	\N
A895	[1874-04-22,)	Bitti	NU	\N
A896	[1861-03-17,)	Bivona	AG	\N
A897	[1861-03-17,)	Bivongi	RC	\N
A898	[1861-03-17,)	Bizzarone	CO	\N
A899	[1861-03-17,1927-12-29)	Bizzozero	VA	\N
A900	[1928-06-27,1947-01-11)	Bleggio	TN	\N
A901	[1920-10-16,2010-01-01)	Bleggio Inferiore	TN	\N
A902	[1920-10-16,)	Bleggio Superiore	TN	\N
A903	[1861-03-17,)	Blello	BG	\N
A904	[1861-03-17,)	Blessagno	CO	\N
A905	[1861-03-17,)	Blevio	CO	\N
A906	[1868-02-14,)	Boara Pisani	PD	\N
A907	[1868-07-13,1927-09-04)	Boara Polesine	RO	\N
A908	[1861-03-17,1927-12-29)	Bobbiate	VA	\N
A909	[1861-03-17,)	Bobbio	PC	\N
A910	[1861-03-17,)	Bobbio Pellice	TO	\N
A911	[1861-03-17,)	Boca	NO	\N
A912	[1861-03-17,)	Bocchigliero	CS	\N
A914	[1861-03-17,)	Boccioleto	VC	\N
A915	[1861-03-17,1927-01-28)	Boccolo Dè Tassi	PR	\N
A916	[1920-10-16,)	Bocenago	TN	\N
A917	[1861-03-17,1928-01-13)	Bodio	VA	\N
A918	[1861-03-17,1946-10-27)	Lomnago	VA	\N
A918	[1946-10-27,)	Bodio Lomnago	VA	\N
A919	[1863-01-26,)	Boffalora d'Adda	LO	\N
A920	[1862-12-01,)	Boffalora Sopra Ticino	MI	\N
A922	[1861-03-17,)	Bogliasco	GE	\N
A923	[1928-02-24,1946-12-20)	Bogliasco Pieve	GE	\N
A924	[1921-01-05,1947-09-16)	Bogliuno	PL	\N
A925	[1928-01-07,)	Bognanco	VB	\N
A926	[1861-03-17,1928-01-08)	Bognanco Dentro	NO	\N
A927	[1861-03-17,1928-01-08)	Bognanco Fuori	NO	\N
A928	[1861-03-17,1928-01-22)	Bogno	VA	\N
A929	[1861-03-17,)	Bogogno	NO	\N
A930	[1861-03-17,)	Bojano	CB	\N
A931	[1861-03-17,)	Boissano	SV	\N
A932	[1861-03-17,)	Bolano	SP	\N
A933	[1920-10-16,2016-01-01)	Bolbeno	TN	\N
A935	[1920-10-16,1928-09-06)	Bolentina	TN	\N
A936	[1861-03-17,1928-03-08)	Boleto	NO	\N
A937	[1861-03-17,)	Bolgare	BG	\N
A940	[1869-04-01,)	Bollate	MI	\N
A941	[1861-03-17,)	Bollengo	TO	\N
A942	[1872-03-21,)	Nova Siri	MT	\N
A943	[1920-10-16,1929-03-01)	Bollone	TN	\N
A944	[1861-03-17,)	Bologna	BO	\N
A945	[1861-03-17,)	Bolognano	PE	\N
A946	[1883-01-14,)	Bolognetta	PA	\N
A947	[1861-03-17,)	Bolognola	MC	\N
A948	[1861-03-17,)	Bolotana	NU	\N
A949	[1871-01-15,)	Bolsena	VT	\N
A950	[1861-03-17,)	Boltiere	BG	\N
A951	[1878-06-21,1926-02-06)	Bolzaneto	GE	\N
A952	[1920-10-16,)	Bolzano	BZ	\N
A953	[1861-03-17,)	Bolzano Novarese	NO	\N
A954	[1867-09-02,)	Bolzano Vicentino	VI	\N
A955	[1871-01-15,)	Bomarzo	VT	\N
A956	[1861-03-17,)	Bomba	CH	\N
A957	[1911-04-18,)	Bompensiere	CL	\N
A958	[1861-03-17,1930-04-13)	Buompietro	PA	\N
A958	[1930-04-13,)	Bompietro	PA	\N
A959	[1867-01-01,)	Bomporto	MO	\N
A960	[1861-03-17,)	Bonarcado	OR	\N
A961	[1861-03-17,)	Bonassola	SP	\N
A962	[1861-03-17,)	Bonate Sotto	BG	\N
A963	[1890-04-28,)	Bonate Sopra	BG	\N
A964	[1866-11-19,)	Bonavigo	VR	\N
A965	[1861-03-17,)	Bondeno	FE	\N
A966	[1861-03-17,1927-10-11)	Bondione	BG	\N
A967	[1920-10-16,2016-01-01)	Bondo	TN	\N
A968	[1920-10-16,)	Bondone	TN	\N
A969	[1861-03-17,1928-02-16)	Bondo Petello	BG	\N
A970	[1861-03-17,)	Bonea	BN	\N
A971	[1861-03-17,)	Bonefro	CB	\N
A972	[1861-03-17,)	Bonemerse	CR	\N
A973	[1861-03-17,)	Bonifati	CS	\N
A975	[1861-03-17,)	Bonito	AV	\N
A976	[1861-03-17,)	Bonnanaro	SS	\N
A977	[1861-03-17,)	Bono	SS	\N
A978	[1875-06-22,)	Bonorva	SS	\N
A979	[1887-06-06,)	Bonvicino	CN	\N
A980	[1861-03-17,1928-01-07)	Bonzo	TO	\N
A981	[1861-03-17,)	Borbona	RI	\N
A982	[1866-11-19,1941-02-27)	Borca	BL	\N
A982	[1941-02-27,)	Borca di Cadore	BL	\N
A983	[1866-11-19,)	Bordano	UD	\N
A984	[1861-03-17,)	Bordighera	IM	\N
A985	[1861-03-17,1927-11-24)	Bordogna	BG	\N
A986	[1861-03-17,)	Bordolano	CR	\N
A987	[1919-09-01,1932-07-06)	Metti e Pozzolo	PR	\N
A987	[1932-07-06,)	Bore	PR	\N
A988	[1861-03-17,)	Boretto	RE	\N
A989	[1861-03-17,)	Borgarello	PV	\N
A990	[1861-03-17,)	Borgaro Torinese	TO	\N
A991	[1861-03-17,)	Borgetto	PA	\N
A992	[1863-04-23,)	Borghetto di Vara	SP	\N
A993	[1877-01-07,1955-08-12)	Borghetto di Arroscia	IM	\N
A993	[1955-08-12,)	Borghetto d'Arroscia	IM	\N
A994	[1863-01-26,1928-04-04)	Borghetto San Nicolò	IM	\N
A995	[1863-01-26,)	Borghetto Lodigiano	LO	\N
A996	[1863-05-06,)	Borgo Velino	RI	\N
A997	[1920-10-16,1928-04-17)	Borghetto	TN	\N
A998	[1861-03-17,)	Borghetto di Borbera	AL	\N
A999	[1861-03-17,)	Borghetto Santo Spirito	SV	\N
B001	[1861-03-17,)	Borghi	FC	\N
B002	[1861-03-17,)	Borgia	CZ	\N
B003	[1861-03-17,1928-09-26)	Borgiallo	AO	\N
B003	[1948-01-15,)	Borgiallo	TO	\N
B004	[1861-03-17,1933-05-24)	Borgio	SV	\N
B005	[1933-05-24,)	Borgio Verezzi	SV	\N
B006	[1920-10-16,)	Borgo Valsugana	TN	\N
B007	[1898-07-01,)	Borgo a Mozzano	LU	\N
B008	[1861-03-17,1960-09-29)	Borgocollefegato	RI	\N
B008	[1960-09-29,)	Borgorose	RI	\N
B009	[1861-03-17,)	Borgo d'Ale	VC	\N
B010	[1861-03-17,)	Borgo di Terzo	BG	\N
B011	[1872-01-01,2014-02-04)	Borgoforte	MN	\N
B012	[1868-02-14,)	Motteggiana	MN	\N
B013	[1867-06-24,2019-01-01)	Borgofranco sul Po	MN	\N
B014	[1863-03-30,)	Suardi	PV	\N
B015	[1894-02-02,)	Borgofranco d'Ivrea	TO	\N
B016	[1861-03-17,)	Borgolavezzaro	NO	\N
B017	[1866-01-14,1929-03-15)	Cazzimani	MI	\N
B017	[1929-03-15,1947-05-14)	Borgo Littorio	MI	\N
B017	[1947-05-14,)	Borgo San Giovanni	LO	\N
B018	[1861-03-17,)	Borgomale	CN	\N
B019	[1861-03-17,)	Borgomanero	NO	\N
B020	[1861-03-17,)	Borgomaro	IM	\N
B021	[1861-03-17,)	Borgomasino	TO	\N
B022	[1867-08-19,1928-07-29)	Borgonato	BS	\N
B024	[1863-01-05,)	Borgone Susa	TO	\N
B025	[1861-03-17,)	Borgonovo Val Tidone	PC	\N
B026	[1861-03-17,)	Borgo Pace	PU	\N
B027	[1861-03-17,1937-12-06)	Borgo Panigale	BO	\N
B028	[1928-11-29,)	Borgo Priolo	PV	\N
B029	[1863-02-16,)	Borgoratto Alessandrino	AL	\N
B030	[1863-03-30,)	Borgoratto Mormorolo	PV	\N
B031	[1869-05-17,)	Borgoricco	PD	\N
B033	[1861-03-17,)	Borgo San Dalmazzo	CN	\N
B034	[1861-03-17,1927-07-06)	Borgo San Donnino	PR	\N
B034	[1927-07-06,)	Fidenza	PR	\N
B035	[1863-02-23,)	Borgo San Giacomo	BS	\N
B036	[1861-03-17,)	Borgo San Lorenzo	FI	\N
B037	[1861-03-17,)	Borgo San Martino	AL	\N
B038	[1861-03-17,)	Borgo San Siro	PV	\N
B039	[1861-03-17,1923-11-29)	Borgo Sant'Agata	IM	\N
B040	[1861-03-17,)	Borgosatollo	BS	\N
B041	[1867-02-23,)	Borgosesia	VC	\N
B042	[1884-04-25,1928-06-28)	Borgo Taro	PR	\N
B042	[1928-06-28,)	Borgo Val di Taro	PR	\N
B043	[1861-03-17,)	Borgo Ticino	NO	\N
B044	[1884-06-18,1954-07-03)	Tossignano	BO	\N
B044	[1954-07-03,)	Borgo Tossignano	BO	\N
B045	[1928-06-30,1947-11-05)	Borgounito	BG	\N
B046	[1869-04-26,)	Borgo Vercelli	VC	\N
B047	[1921-01-05,1923-04-27)	Berie	UD	\N
B047	[1923-04-27,1928-08-24)	Boriano	GO	\N
B048	[1861-03-17,)	Bormida	SV	\N
B049	[1861-03-17,)	Bormio	SO	\N
B051	[1872-11-01,)	Bornasco	PV	\N
B052	[1861-03-17,1927-10-09)	Bornate	VC	\N
B053	[1861-03-17,1927-11-02)	Bornato	BS	\N
B054	[1861-03-17,)	Borno	BS	\N
B055	[1861-03-17,)	Boroneddu	OR	\N
B056	[1861-03-17,)	Borore	NU	\N
B057	[1861-03-17,)	Borrello	CH	\N
B058	[1861-03-17,)	Borriana	BI	\N
B059	[1913-01-03,1928-05-22)	Borsano	VA	\N
B060	[1866-11-19,1927-09-04)	Borsea	RO	\N
B061	[1866-11-19,1920-03-22)	Borso	TV	\N
B061	[1920-03-22,)	Borso del Grappa	TV	\N
B062	[1866-01-14,)	Bortigali	NU	\N
B063	[1861-03-17,)	Bortigiadas	SS	\N
B064	[1861-03-17,)	Borutta	SS	\N
B065	[1920-10-16,1928-10-30)	Borzago	TN	\N
B066	[1861-03-17,1926-02-06)	Borzoli	GE	\N
B067	[1861-03-17,)	Borzonasca	GE	\N
B068	[1861-03-17,)	Bosa	OR	\N
B069	[1866-11-19,)	Bosaro	RO	\N
B070	[1866-11-19,)	Boschi Sant'Anna	VR	\N
B071	[1863-02-16,)	Bosco Marengo	AL	\N
B072	[1863-02-23,1928-01-22)	Bosco Valtravaglia	VA	\N
B073	[1866-11-19,)	Bosco Chiesanuova	VR	\N
B074	[1861-03-17,1928-11-01)	Boscomare	IM	\N
B075	[1861-03-17,)	Bosconero	TO	\N
B076	[1877-03-09,)	Boscoreale	NA	\N
B077	[1877-03-09,)	Boscotrecase	NA	\N
B078	[1920-10-16,2016-01-01)	Bosentino	TN	\N
B079	[1861-03-17,)	Bosia	CN	\N
B080	[1948-04-07,)	Bosio	AL	\N
B081	[1861-03-17,1929-07-10)	Bosisio	CO	\N
B081	[1929-07-10,)	Bosisio Parini	LC	\N
B082	[1861-03-17,)	Bosnasco	PV	\N
B083	[1861-03-17,)	Bossico	BG	\N
B084	[1861-03-17,)	Bossolasco	CN	\N
B085	[1957-01-17,)	Botricello	CZ	\N
B086	[1958-05-28,)	Botrugno	LE	\N
B088	[1861-03-17,)	Bottanuco	BG	\N
B089	[1895-07-29,1928-10-07)	Bottarone	PV	\N
B091	[1928-03-29,)	Botticino	BS	\N
B092	[1861-03-17,1928-03-29)	Botticino Mattina	BS	\N
B093	[1861-03-17,1928-03-29)	Botticino Sera	BS	\N
B094	[1861-03-17,)	Bottidda	SS	\N
B095	[1866-11-19,1929-01-13)	Bottrighe	RO	\N
B096	[1882-06-09,1928-12-14)	Bousson	TO	\N
B097	[1861-03-17,)	Bova	RC	\N
B098	[1861-03-17,)	Bovalino	RC	\N
B099	[1908-04-24,)	Bova Marina	RC	\N
B100	[1861-03-17,)	Bovegno	BS	\N
B101	[1861-03-17,)	Boves	CN	\N
B102	[1861-03-17,)	Bovezzo	BS	\N
B103	[1861-03-17,1928-05-01)	Bovile	TO	\N
B104	[1861-03-17,)	Bovino	FG	\N
B105	[1861-03-17,1947-08-08)	Bovisio	MI	\N
B105	[1947-08-08,)	Bovisio-Masciago	MB	\N
B106	[1866-11-19,)	Bovolenta	PD	\N
B107	[1866-11-19,)	Bovolone	VR	\N
B108	[1920-10-16,1929-01-01)	Bozzana	TN	\N
B109	[1861-03-17,)	Bozzole	AL	\N
B110	[1868-07-01,)	Bozzolo	MN	\N
B111	[1861-03-17,)	Bra	CN	\N
B112	[1861-03-17,)	Bracca	BG	\N
B113	[1928-03-24,1948-04-21)	Bracca di Costa Serina	BG	\N
B114	[1871-01-15,)	Bracciano	RM	\N
B115	[1861-03-17,)	Bracigliano	SA	\N
B116	[1920-10-16,)	Braies	BZ	\N
B117	[1861-03-17,1958-03-30)	Pregola	PV	\N
B117	[1958-03-30,)	Brallo di Pregola	PV	\N
B118	[1861-03-17,)	Brancaleone	RC	\N
B120	[1861-03-17,)	Brandico	BS	\N
B121	[1861-03-17,)	Brandizzo	TO	\N
B122	[1861-03-17,1928-12-09)	Branduzzo	PV	\N
B123	[1861-03-17,)	Branzi	BG	\N
B124	[1861-03-17,)	Braone	BS	\N
B125	[1921-01-05,1928-09-09)	Brazzano	GO	\N
B126	[1861-03-17,)	Brebbia	VA	\N
B127	[1861-03-17,1943-08-13)	Breccia	CO	\N
B128	[1868-02-14,)	Breda di Piave	TV	\N
B129	[1868-08-19,)	Castelverde	CR	\N
B131	[1861-03-17,2023-01-01)	Bregano	VA	\N
B132	[1866-11-19,)	Breganze	VI	\N
B133	[1861-03-17,1928-07-18)	Breglia	CO	\N
B134	[1861-03-17,)	Bregnano	CO	\N
B135	[1920-10-16,2016-01-01)	Breguzzo	TN	\N
B136	[1861-03-17,2018-01-01)	Breia	VC	\N
B137	[1928-08-15,)	Brembate	BG	\N
B138	[1861-03-17,)	Brembate di Sopra	BG	\N
B139	[1861-03-17,1928-08-15)	Brembate di sotto	BG	\N
B140	[1861-03-17,2014-02-04)	Brembilla	BG	\N
B141	[1861-03-17,)	Brembio	LO	\N
B142	[1861-03-17,)	Breme	PV	\N
B143	[1866-11-19,)	Brendola	VI	\N
B144	[1861-03-17,)	Brenna	CO	\N
B145	[1920-10-16,1929-05-03)	Colle Isarco	BZ	\N
B145	[1929-05-03,)	Brennero	BZ	\N
B146	[1863-02-23,1928-10-17)	Brenno Useria	VA	\N
B148	[1864-06-23,1929-05-17)	Sombreno	BG	\N
B149	[1861-03-17,)	Breno	BS	\N
B150	[1861-03-17,)	Brenta	VA	\N
B151	[1866-11-19,1928-10-17)	Brentino	VR	\N
B152	[1928-10-17,)	Brentino Belluno	VR	\N
B153	[1920-10-16,)	Brentonico	TN	\N
B154	[1870-10-17,1924-03-24)	Castelletto di Brenzone	VR	\N
B154	[1924-03-24,2014-03-08)	Brenzone	VR	\N
B154	[2014-03-08,)	Brenzone sul Garda	VR	\N
B155	[1866-11-19,1929-01-25)	Breonio	VR	\N
B156	[1861-03-17,)	Brescello	RE	\N
B157	[1880-06-25,)	Brescia	BS	\N
B158	[1920-10-16,)	Bresimo	TN	\N
B159	[1928-10-07,)	Bressana Bottarone	PV	\N
B160	[1920-10-16,)	Bressanone	BZ	\N
B161	[1866-11-19,)	Bressanvido	VI	\N
B162	[1884-08-23,)	Bresso	MI	\N
B163	[1921-01-05,1928-08-24)	Brestovizza in Valle	GO	\N
B164	[1921-01-05,1923-04-27)	Loga di Plezzo	UD	\N
B164	[1923-04-27,1928-05-04)	Bretto	GO	\N
B165	[1920-10-16,2020-01-01)	Brez	TN	\N
B166	[1861-03-17,)	Brezzo di Bedero	VA	\N
B167	[1861-03-17,)	Briaglia	CN	\N
B168	[1861-03-17,1928-02-11)	Brianzola	CO	\N
B169	[1861-03-17,)	Briatico	VV	\N
B171	[1861-03-17,)	Bricherasio	TO	\N
B172	[1861-03-17,)	Brienno	CO	\N
B173	[1861-03-17,)	Brienza	PZ	\N
B174	[1862-12-19,1947-09-16)	Briga Marittima	CN	\N
B175	[1947-10-07,)	Briga Alta	CN	\N
B176	[1861-03-17,)	Briga Novarese	NO	\N
B177	[1863-02-23,1928-06-19)	Brignano del Curone	AL	\N
B178	[1863-07-13,)	Brignano Gera d'Adda	BG	\N
B179	[1928-06-19,)	Brignano-Frascata	AL	\N
B180	[1861-03-17,)	Brindisi	BR	\N
B181	[1863-02-06,)	Brindisi Montagna	PZ	\N
B182	[1861-03-17,)	Brinzio	VA	\N
B183	[1861-03-17,)	Briona	NO	\N
B184	[1861-03-17,)	Brione	BS	\N
B185	[1920-10-16,2016-01-01)	Brione	TN	\N
B186	[1934-01-26,1947-09-16)	Brioni Maggiore	PL	\N
B187	[1869-02-13,)	Briosco	MB	\N
B188	[1861-03-17,)	Brisighella	RA	\N
B189	[1861-03-17,1927-03-02)	Brisino	NO	\N
B190	[1861-03-17,1928-01-07)	Brissago	VA	\N
B191	[1928-01-07,)	Brissago-Valtravaglia	VA	\N
B192	[1861-03-17,)	Brissogne	AO	\N
B193	[1861-03-17,)	Brittoli	PE	\N
B194	[1861-03-17,)	Brivio	LC	\N
B195	[1861-03-17,1954-08-14)	Brocco	FR	\N
B195	[1954-08-14,)	Broccostella	FR	\N
B196	[1866-11-19,)	Brogliano	VI	\N
B197	[1861-03-17,)	Brognaturo	VV	\N
B198	[1861-03-17,)	Brolo	ME	\N
B200	[1861-03-17,)	Brondello	CN	\N
B201	[1869-02-01,)	Broni	PV	\N
B202	[1861-03-17,)	Bronte	CT	\N
B203	[1920-10-16,)	Bronzolo	BZ	\N
B204	[1861-03-17,)	Brossasco	CN	\N
B205	[1861-03-17,1929-05-29)	Brosso	AO	\N
B205	[1946-11-11,)	Brosso	TO	\N
B206	[1861-03-17,1928-09-26)	Brovello	NO	\N
B207	[1928-09-25,)	Brovello-Carpugnino	VB	\N
B208	[1861-03-17,1929-04-13)	Brovida	SV	\N
B209	[1861-03-17,)	Brozolo	TO	\N
B210	[1861-03-17,1928-12-17)	Brozzi	FI	\N
B211	[1861-03-17,1927-12-24)	Brozzo	BS	\N
B212	[1867-01-14,)	Brugherio	MB	\N
B213	[1866-11-19,)	Brugine	PD	\N
B214	[1861-03-17,)	Brugnato	SP	\N
B215	[1871-01-01,)	Brugnera	PN	\N
B216	[1861-03-17,)	Bruino	TO	\N
B217	[1861-03-17,)	Brumano	BG	\N
B218	[1861-03-17,)	Brunate	CO	\N
B219	[1861-03-17,)	Brunello	VA	\N
B220	[1920-10-16,)	Brunico	BZ	\N
B221	[1861-03-17,)	Bruno	AT	\N
B222	[1861-03-17,1927-08-01)	Bruntino	BG	\N
B223	[1861-03-17,)	Brusaporto	BG	\N
B224	[1861-03-17,1929-05-23)	Brusaschetto	AL	\N
B225	[1861-03-17,1928-04-03)	Brussasco	TO	\N
B225	[1957-07-21,)	Brusasco	TO	\N
B226	[1928-04-03,1957-07-21)	Brusasco Cavagnolo	TO	\N
B227	[1861-03-17,)	Brusciano	NA	\N
B228	[1861-03-17,)	Brusimpiano	VA	\N
B229	[1861-03-17,)	Brusnengo	BI	\N
B230	[1861-03-17,1939-10-21)	Brusson	AO	\N
B230	[1939-10-21,1946-01-30)	Brussone	AO	\N
B230	[1946-01-30,)	Brusson	AO	\N
B232	[1861-03-17,)	Bruzolo	TO	\N
B234	[1885-01-15,)	Bruzzano Zeffirio	RC	\N
B235	[1861-03-17,)	Bubbiano	MI	\N
B236	[1861-03-17,)	Bubbio	AT	\N
B237	[1861-03-17,)	Buccheri	SR	\N
B238	[1861-03-17,)	Bucchianico	CH	\N
B239	[1861-03-17,)	Bucciano	BN	\N
B240	[1870-08-02,)	Buccinasco	MI	\N
B241	[1861-03-17,1928-01-26)	Buccinigo	CO	\N
B242	[1861-03-17,)	Buccino	SA	\N
B243	[1861-03-17,)	Bucine	AR	\N
B244	[1921-01-05,1947-09-16)	Bucuie	TS	\N
B245	[1921-01-05,1928-04-29)	Budagne	GO	\N
B246	[1861-03-17,)	Buddusò	SS	\N
B247	[1866-11-19,)	Budoia	PN	\N
B248	[1959-05-01,)	Budoni	SS	\N
B249	[1869-01-30,)	Budrio	BO	\N
B250	[1960-03-12,)	Buggerru	SU	\N
B251	[1883-05-21,)	Buggiano	PT	\N
B252	[1861-03-17,1928-07-01)	Buggiolo	CO	\N
B253	[1861-03-17,1928-05-12)	Bugiallo	CO	\N
B255	[1863-07-13,)	Buglio in Monte	SO	\N
B256	[1861-03-17,)	Bugnara	AQ	\N
B257	[1861-03-17,1928-02-23)	Bugnate	NO	\N
B258	[1861-03-17,)	Buguggiate	VA	\N
B259	[1866-11-19,)	Buja	UD	\N
B260	[1921-01-05,1977-04-04)	Buie d'Istria	PL	\N
B261	[1861-03-17,)	Bulciago	LC	\N
B262	[1861-03-17,)	Bulgarograsso	CO	\N
B263	[1861-03-17,1928-06-14)	Bulgorello	CO	\N
B264	[1861-03-17,)	Bultei	SS	\N
B265	[1861-03-17,)	Bulzi	SS	\N
B266	[1861-03-17,)	Buonabitacolo	SA	\N
B267	[1861-03-17,)	Buonalbergo	BN	\N
B268	[1861-03-17,1969-06-14)	Buonanotte	CH	\N
B268	[1969-06-14,)	Montebello sul Sangro	CH	\N
B269	[1861-03-17,)	Buonconvento	SI	\N
B270	[1861-03-17,)	Buonvicino	CS	\N
B272	[1862-12-29,)	Burago di Molgora	MB	\N
B273	[1866-11-19,1924-01-14)	Burano	VE	\N
B274	[1861-03-17,)	Burcei	SU	\N
B275	[1861-03-17,)	Burgio	AG	\N
B276	[1861-03-17,)	Burgos	SS	\N
B277	[1920-10-16,1928-01-27)	Burgusio	BZ	\N
B278	[1861-03-17,)	Buriasco	TO	\N
B279	[1861-03-17,1929-04-20)	Burolo	AO	\N
B279	[1946-12-24,)	Burolo	TO	\N
B280	[1861-03-17,)	Buronzo	VC	\N
B281	[1861-03-17,)	Busachi	OR	\N
B282	[1861-03-17,)	Busalla	GE	\N
B283	[1861-03-17,2016-01-01)	Busana	RE	\N
B284	[1861-03-17,)	Busano	TO	\N
B285	[1861-03-17,)	Busca	CN	\N
B286	[1861-03-17,)	Buscate	MI	\N
B287	[1861-03-17,)	Buscemi	SR	\N
B288	[1950-08-01,)	Buseto Palizzolo	TP	\N
B289	[1861-03-17,)	Busnago	MB	\N
B290	[1867-07-22,1927-09-04)	Buso Sarzano	RO	\N
B291	[1861-03-17,1928-04-04)	Bussana	IM	\N
B292	[1861-03-17,)	Bussero	MI	\N
B293	[1861-03-17,)	Busseto	PR	\N
B294	[1889-11-09,)	Bussi sul Tirino	PE	\N
B295	[1861-03-17,)	Busso	CB	\N
B296	[1866-11-19,)	Bussolengo	VR	\N
B297	[1861-03-17,)	Bussoleno	TO	\N
B298	[1864-11-07,1928-07-30)	Bussolino Gassinese	TO	\N
B300	[1861-03-17,)	Busto Arsizio	VA	\N
B301	[1869-07-22,)	Busto Garolfo	MI	\N
B302	[1861-03-17,)	Butera	CL	\N
B303	[1867-06-24,)	Buti	PI	\N
B304	[1866-11-19,)	Buttapietra	VR	\N
B305	[1863-01-05,)	Buttigliera Alta	TO	\N
B306	[1861-03-17,)	Buttigliera d'Asti	AT	\N
B308	[1861-03-17,1928-06-29)	Buttogno	NO	\N
B309	[1870-01-02,)	Buttrio	UD	\N
B310	[1887-07-22,)	San Paolo d'Argon	BG	\N
B311	[1895-01-21,)	Cabella Ligure	AL	\N
B312	[1861-03-17,1940-08-07)	Cabiaglio	VA	\N
B312	[1940-08-07,)	Castello Cabiaglio	VA	\N
B313	[1861-03-17,)	Cabiate	CO	\N
B314	[1861-03-17,)	Cabras	OR	\N
B315	[1861-03-17,)	Caccamo	PA	\N
B316	[1861-03-17,1907-03-15)	Caccavero	BS	\N
B316	[1907-03-15,1927-06-09)	Campoverde	BS	\N
B317	[1861-03-17,1922-03-07)	Caccavone	CB	\N
B317	[1922-03-07,)	Poggio Sannita	IS	\N
B318	[1921-12-31,1925-08-23)	Caccia	TS	\N
B319	[1861-03-17,)	Caccuri	KR	\N
B320	[1869-01-28,2019-01-01)	Ca' d'Andrea	CR	\N
B321	[1861-03-17,1928-03-08)	Caddo	NO	\N
B325	[1908-07-22,1928-08-16)	Cadegliano	VA	\N
B326	[1928-08-16,)	Cadegliano-Viconago	VA	\N
B328	[1866-01-01,)	Cadelbosco di Sopra	RE	\N
B332	[1861-03-17,)	Cadeo	PC	\N
B334	[1877-11-08,1928-08-07)	Cadero con Graglio	VA	\N
B335	[1920-10-16,2008-10-15)	Caderzone	TN	\N
B335	[2008-10-15,)	Caderzone Terme	TN	\N
B339	[1868-08-22,1927-11-24)	Cà Dè Stefani	CR	\N
B340	[1861-03-17,1871-03-02)	Cà Dè Tedioli	PV	\N
B342	[1866-11-19,1927-05-12)	Cà di David	VR	\N
B343	[1861-03-17,1928-01-26)	Cadignano	BS	\N
B344	[1920-10-16,1926-10-01)	Cadine	TN	\N
B345	[1880-01-16,)	Cadoneghe	PD	\N
B346	[1861-03-17,)	Cadorago	CO	\N
B347	[1861-03-17,2019-02-15)	Cadrezzate	VA	\N
B348	[1882-06-12,1929-01-14)	Cà Emo	RO	\N
B349	[1872-03-06,)	Caerano di San Marco	TV	\N
B350	[1861-03-17,)	Cafasse	TO	\N
B351	[1861-03-17,)	Caggiano	SA	\N
B352	[1861-03-17,)	Cagli	PU	\N
B353	[1861-03-17,1928-02-06)	Cagliano	CO	\N
B354	[1861-03-17,)	Cagliari	CA	\N
B355	[1861-03-17,)	Caglio	CO	\N
B357	[1862-11-10,)	Cagnano Varano	FG	\N
B358	[1864-06-23,)	Cagnano Amiterno	AQ	\N
B359	[1861-03-17,2019-01-01)	Cagno	CO	\N
B360	[1920-10-16,2020-01-01)	Cagnò	TN	\N
B361	[1861-03-17,)	Caianello	CE	\N
B362	[1861-03-17,)	Caiazzo	CE	\N
B364	[1920-10-16,)	Caines	BZ	\N
B365	[1861-03-17,)	Caino	BS	\N
B366	[1861-03-17,)	Caiolo	SO	\N
B367	[1861-03-17,)	Cairano	AV	\N
B368	[1869-03-11,)	Cairate	VA	\N
B369	[1880-06-25,)	Cairo Montenotte	SV	\N
B371	[1861-03-17,)	Caivano	NA	\N
B372	[1861-03-17,1924-01-15)	Cajello	MI	\N
B373	[1861-03-17,1928-03-29)	Cajonvico	BS	\N
B374	[1861-03-17,)	Calabritto	AV	\N
B375	[1866-11-19,1959-09-03)	Calalzo	BL	\N
B375	[1959-09-03,)	Calalzo di Cadore	BL	\N
B376	[1861-03-17,)	Calamandrana	AT	\N
B377	[1861-03-17,)	Calamonaci	AG	\N
B378	[1861-03-17,)	Calangianus	SS	\N
B379	[1861-03-17,)	Calanna	RC	\N
B380	[1861-03-17,1928-09-06)	Calasca	NO	\N
B380	[1928-09-06,)	Calasca-Castiglione	VB	\N
B381	[1861-03-17,)	Calascibetta	EN	\N
B382	[1861-03-17,)	Calascio	AQ	\N
B383	[1861-03-17,)	Calasetta	SU	\N
B384	[1861-03-17,)	Calatabiano	CT	\N
B385	[1861-03-17,1999-09-20)	Calatafimi	TP	\N
B385	[1999-09-20,)	Calatafimi-Segesta	TP	\N
B386	[1920-10-16,2016-01-01)	Calavino	TN	\N
B387	[1895-01-07,)	Lungavilla	PV	\N
B388	[1871-01-15,)	Calcata	VT	\N
B389	[1920-10-16,1958-01-01)	Calceranica	TN	\N
B389	[1958-01-01,)	Calceranica al Lago	TN	\N
B390	[1884-09-16,)	Calci	PI	\N
B391	[1913-07-13,)	Calciano	MT	\N
B392	[1861-03-17,)	Calcinaia	PI	\N
B393	[1861-03-17,)	Calcinate	BG	\N
B394	[1861-03-17,)	Calcinato	BS	\N
B395	[1861-03-17,)	Calcio	BG	\N
B396	[1861-03-17,)	Calco	LC	\N
B397	[1920-10-16,1971-09-22)	Caldaro	BZ	\N
B397	[1971-09-22,)	Caldaro sulla Strada del Vino	BZ	\N
B398	[1861-03-17,)	Caldarola	MC	\N
B399	[1862-10-31,)	Calderara di Reno	BO	\N
B400	[1920-10-16,)	Caldes	TN	\N
B401	[1921-01-05,1947-09-16)	Cal di Canale	GO	\N
B402	[1866-11-19,)	Caldiero	VR	\N
B403	[1866-11-19,)	Caldogno	VI	\N
B404	[1920-10-16,)	Caldonazzo	TN	\N
B405	[1861-03-17,)	Calendasco	PC	\N
B406	[1861-03-17,)	Calenzano	FI	\N
B407	[1861-03-17,1927-08-05)	Calepio	BG	\N
B408	[1891-11-13,)	Calestano	PR	\N
B409	[1877-05-18,)	Calice Ligure	SV	\N
B410	[1863-03-30,)	Calice al Cornoviglio	SP	\N
B413	[1861-03-17,)	Calimera	LE	\N
B414	[1861-03-17,1927-11-02)	Calino	BS	\N
B415	[1861-03-17,)	Calitri	AV	\N
B416	[1861-03-17,)	Calizzano	SV	\N
B417	[1861-03-17,)	Callabiana	BI	\N
B418	[1861-03-17,2022-08-12)	Calliano	AT	\N
B418	[2022-08-12,)	Calliano Monferrato	AT	\N
B419	[1920-10-16,)	Calliano	TN	\N
B421	[1861-03-17,1928-04-16)	Calogna	NO	\N
B422	[1892-07-22,1927-04-03)	Calolzio	BG	\N
B423	[1927-04-02,)	Calolziocorte	LC	\N
B424	[1861-03-17,)	Calopezzati	CS	\N
B425	[1861-03-17,)	Calosso	AT	\N
B426	[1861-03-17,)	Caloveto	CS	\N
B427	[1861-03-17,)	Caltabellotta	AG	\N
B428	[1861-03-17,)	Caltagirone	CT	\N
B429	[1861-03-17,)	Caltanissetta	CL	\N
B430	[1861-03-17,)	Caltavuturo	PA	\N
B431	[1866-07-02,)	Caltignaga	NO	\N
B432	[1866-11-19,)	Calto	RO	\N
B433	[1866-11-19,)	Caltrano	VI	\N
B434	[1883-12-17,)	Calusco d'Adda	BG	\N
B435	[1861-03-17,)	Caluso	TO	\N
B436	[1861-03-17,1925-10-25)	Calvagese	BS	\N
B436	[1925-10-25,)	Calvagese della Riviera	BS	\N
B437	[1861-03-17,)	Calvanico	SA	\N
B438	[1866-01-14,1929-06-02)	Calvaruso	ME	\N
B439	[1861-03-17,)	Calvatone	CR	\N
B440	[1861-03-17,)	Calvello	PZ	\N
B441	[1866-11-19,)	Calvene	VI	\N
B442	[1861-03-17,)	Calvenzano	BG	\N
B443	[1861-03-17,)	Calvera	PZ	\N
B444	[1958-05-28,)	Calvi	BN	\N
B445	[1862-12-29,)	Calvi Risorta	CE	\N
B446	[1863-04-13,1927-01-12)	Calvi Dell'Umbria	PG	\N
B446	[1927-01-12,)	Calvi dell'Umbria	TR	\N
B447	[1861-03-17,)	Calvignano	PV	\N
B448	[1861-03-17,)	Calvignasco	MI	\N
B449	[1863-02-06,1951-07-05)	San Nazzaro Calvi	BN	\N
B449	[1951-07-05,1958-05-28)	Calvi San Nazzaro	BN	\N
B450	[1861-03-17,)	Calvisano	BS	\N
B452	[1861-03-17,)	Calvizzano	NA	\N
B453	[1861-03-17,)	Camagna Monferrato	AL	\N
B454	[1863-01-05,1927-10-21)	Camagna di Torino	TO	\N
B455	[1861-03-17,)	Camaiore	LU	\N
B456	[1861-03-17,2018-01-01)	Camairago	LO	\N
B457	[1861-03-17,)	Camandona	BI	\N
B458	[1861-03-17,1927-09-21)	Camarda	AQ	\N
B459	[1861-03-17,1929-03-02)	Camasco	VC	\N
B460	[1861-03-17,)	Camastra	AG	\N
B461	[1861-03-17,)	Cambiago	MI	\N
B462	[1861-03-17,)	Cambiano	TO	\N
B463	[1861-03-17,)	Cambiasca	VB	\N
B465	[1861-03-17,)	Camburzano	BI	\N
B466	[1896-11-22,)	Sant'Elena Sannita	IS	\N
B467	[1861-03-17,)	Camerana	CN	\N
B468	[1861-03-17,)	Camerano	AN	\N
B469	[1861-03-17,)	Camerano Casasco	AT	\N
B470	[1863-02-23,)	Camerata Picena	AN	\N
B471	[1863-07-13,)	Camerata Cornello	BG	\N
B472	[1872-12-27,)	Camerata Nuova	RM	\N
B473	[1861-03-17,)	Cameri	NO	\N
B474	[1861-03-17,)	Camerino	MC	\N
B476	[1861-03-17,)	Camerota	SA	\N
B477	[1861-03-17,)	Camigliano	CE	\N
B478	[1861-03-17,1928-09-25)	Camignone	BS	\N
B479	[1861-03-17,2018-01-01)	Caminata	PC	\N
B480	[1920-10-16,1929-02-09)	Caminata in Tures	BZ	\N
B481	[1861-03-17,)	Camini	RC	\N
B482	[1861-03-17,)	Camino	AL	\N
B483	[1866-11-19,1949-12-11)	Camino di Codroipo	UD	\N
B483	[1949-12-11,)	Camino al Tagliamento	UD	\N
B484	[1861-03-17,)	Camisano	CR	\N
B485	[1867-09-02,)	Camisano Vicentino	VI	\N
B486	[1861-03-17,)	Cammarata	AG	\N
B487	[1863-05-06,1943-08-13)	Camnago Volta	CO	\N
B488	[1893-02-17,1928-05-12)	Camnago Faloppia	CO	\N
B489	[1861-03-17,2019-01-01)	Camo	CN	\N
B490	[1861-03-17,)	Camogli	GE	\N
B491	[1861-03-17,1939-10-21)	Chamois	AO	\N
B491	[1939-10-21,1946-01-30)	Camosio	AO	\N
B491	[1946-01-30,)	Chamois	AO	\N
B492	[1861-03-17,)	Campagna	SA	\N
B493	[1867-08-05,)	Campagna Lupia	VE	\N
B494	[1862-11-24,1916-07-07)	Castello di Campagnano	CE	\N
B494	[1916-07-07,)	Castel Campagnano	CE	\N
B495	[1863-02-23,1928-01-08)	Campagnano Vedasca	VA	\N
B496	[1872-09-16,)	Campagnano di Roma	RM	\N
B497	[1861-03-17,)	Campagnatico	GR	\N
B498	[1862-12-19,)	Campagnola Cremasca	CR	\N
B499	[1862-10-20,)	Campagnola Emilia	RE	\N
B500	[1861-03-17,)	Campana	CS	\N
B501	[1861-03-17,)	Camparada	MB	\N
B502	[1861-03-17,)	Campegine	RE	\N
B503	[1862-12-29,1929-04-14)	Campello Monti	NO	\N
B504	[1863-04-13,)	Campello sul Clitunno	PG	\N
B505	[1861-03-17,)	Campertogno	VC	\N
B506	[1864-06-23,)	Campi Salentina	LE	\N
B507	[1864-06-23,)	Campi Bisenzio	FI	\N
B508	[1863-04-23,2016-01-01)	Campiglia Cervo	BI	\N
B509	[1862-10-20,)	Campiglia Marittima	LI	\N
B510	[1929-01-22,)	Valprato Soana	TO	\N
B511	[1867-09-02,)	Campiglia dei Berici	VI	\N
B512	[1861-03-17,1929-04-13)	Campiglione	TO	\N
B512	[1929-04-13,)	Campiglione Fenile	TO	\N
B513	[1861-03-17,1934-02-25)	Campione	CO	\N
B513	[1934-02-25,)	Campione d'Italia	CO	\N
B514	[1920-10-16,1926-02-08)	Campitello	TN	\N
B514	[1956-11-04,)	Campitello di Fassa	TN	\N
B515	[1861-03-17,)	Campli	TE	\N
B516	[1864-06-23,1927-08-04)	Campo di Calabria	RC	\N
B516	[1950-02-11,)	Campo Calabro	RC	\N
B517	[1863-01-05,1929-05-04)	Campo Canavese	AO	\N
B518	[1920-10-16,1928-04-03)	Campo	TN	\N
B519	[1861-03-17,)	Campobasso	CB	\N
B520	[1861-03-17,)	Campobello di Licata	AG	\N
B521	[1861-03-17,)	Campobello di Mazara	TP	\N
B522	[1861-03-17,)	Campochiaro	CB	\N
B523	[1861-03-17,1929-05-28)	Campochiesa	SV	\N
B524	[1866-11-19,)	Campodarsego	PD	\N
B525	[1920-10-16,)	Campodenno	TN	\N
B526	[1861-03-17,)	Campo di Giove	AQ	\N
B527	[1861-03-17,)	Campodimele	LT	\N
B528	[1861-03-17,)	Campodipietra	CB	\N
B529	[1928-12-09,)	Campo di Trens	BZ	\N
B530	[1861-03-17,)	Campodolcino	SO	\N
B531	[1867-08-26,)	Campodoro	PD	\N
B532	[1861-03-17,1921-03-28)	Campofelice	PA	\N
B532	[1921-03-28,)	Campofelice di Roccella	PA	\N
B533	[1951-03-04,)	Campofelice di Fitalia	PA	\N
B534	[1861-03-17,)	Campofilone	FM	\N
B535	[1861-03-17,)	Campofiorito	PA	\N
B536	[1866-11-19,)	Campoformido	UD	\N
B537	[1861-03-17,)	Campofranco	CL	\N
B538	[1884-04-21,)	Campo Ligure	GE	\N
B539	[1861-03-17,)	Campogalliano	MO	\N
B540	[1861-03-17,1939-10-21)	Champorcher	AO	\N
B540	[1939-10-21,1946-01-30)	Campo Laris	AO	\N
B540	[1946-01-30,)	Champorcher	AO	\N
B541	[1861-03-17,)	Campolattaro	BN	\N
B542	[1863-02-06,)	Campoli del Monte Taburno	BN	\N
B543	[1863-08-10,)	Campoli Appennino	FR	\N
B544	[1861-03-17,)	Campolieto	CB	\N
B545	[1921-01-05,1923-04-27)	Campolongo	UD	\N
B545	[1923-04-27,2009-01-01)	Campolongo al Torre	UD	\N
B546	[1867-08-05,)	Campolongo Maggiore	VE	\N
B547	[1878-07-09,2019-01-30)	Campolongo sul Brenta	VI	\N
B549	[1861-03-17,)	Campomaggiore	PZ	\N
B550	[1861-03-17,)	Campomarino	CB	\N
B551	[1871-03-30,)	Campomorone	GE	\N
B553	[1894-08-03,)	Campo nell'Elba	LI	\N
B554	[1866-11-19,)	Camponogara	VE	\N
B555	[1861-03-17,)	Campora	SA	\N
B556	[1861-03-17,)	Camporeale	PA	\N
B557	[1861-03-17,)	Camporgiano	LU	\N
B559	[1861-03-17,)	Camporosso	IM	\N
B560	[1921-01-05,1923-04-27)	Camporosso	UD	\N
B560	[1923-04-27,1928-06-16)	Camporosso in Valcanale	UD	\N
B561	[1863-05-06,)	Camporotondo Etneo	CT	\N
B562	[1863-02-23,)	Camporotondo di Fiastrone	MC	\N
B563	[1866-11-19,)	Camposampiero	PD	\N
B564	[1866-11-19,)	Campo San Martino	PD	\N
B565	[1861-03-17,)	Camposano	NA	\N
B566	[1867-01-01,)	Camposanto	MO	\N
B567	[1861-03-17,)	Campospinoso	PV	\N
B568	[1928-11-10,1948-01-21)	Campospinoso Albaredo	PV	\N
B569	[1861-03-17,)	Campotosto	AQ	\N
B570	[1920-10-16,)	Campo Tures	BZ	\N
B571	[1861-03-17,1938-07-09)	Campovico	SO	\N
B572	[1861-03-17,)	Camugnano	BO	\N
B573	[1861-03-17,)	Canale	CN	\N
B574	[1866-11-19,1964-05-14)	Forno di Canale	BL	\N
B574	[1964-05-14,)	Canale d'Agordo	BL	\N
B575	[1921-01-05,1947-09-16)	Canale d'Isonzo	GO	\N
B576	[1873-01-28,)	Canale Monterano	RM	\N
B577	[1920-10-16,)	Canal San Bovo	TN	\N
B578	[1866-11-19,)	Canaro	RO	\N
B579	[1920-10-16,)	Canazei	TN	\N
B580	[1861-03-17,)	Cancellara	PZ	\N
B581	[1861-03-17,1927-01-12)	Cancello ed Arnone	CE	\N
B581	[1927-01-12,1945-09-01)	Cancello Ed Arnone	NA	\N
B581	[1945-09-01,)	Cancello ed Arnone	CE	\N
B582	[1866-11-19,)	Canda	RO	\N
B583	[1861-03-17,1926-01-22)	Candeasco	IM	\N
B584	[1861-03-17,)	Candela	FG	\N
B585	[1861-03-17,1929-04-11)	Candelara	PU	\N
B586	[1861-03-17,)	Candelo	BI	\N
B587	[1863-03-30,)	Candia Lomellina	PV	\N
B588	[1863-01-05,)	Candia Canavese	TO	\N
B589	[1878-06-14,)	Candiana	PD	\N
B590	[1861-03-17,)	Candida	AV	\N
B591	[1861-03-17,)	Candidoni	RC	\N
B592	[1861-03-17,)	Candiolo	TO	\N
B593	[1861-03-17,)	Canegrate	MI	\N
B594	[1861-03-17,)	Canelli	AT	\N
B595	[1863-04-13,)	Orvinio	RI	\N
B596	[1861-03-17,1928-09-09)	Canepa	GE	\N
B597	[1871-01-15,)	Canepina	VT	\N
B598	[1866-11-19,)	Caneva	PN	\N
B599	[1861-03-17,2019-01-01)	Canevino	PV	\N
B600	[1920-10-16,1929-01-25)	Canezza	TN	\N
B601	[1921-01-05,1947-09-16)	Canfanaro	PL	\N
B602	[1861-03-17,)	Canicattì	AG	\N
B603	[1861-03-17,)	Canicattini Bagni	SR	\N
B604	[1871-01-15,)	Canino	VT	\N
B605	[1861-03-17,1928-09-26)	Canischio	AO	\N
B605	[1948-01-15,)	Canischio	TO	\N
B606	[1861-03-17,)	Canistro	AQ	\N
B607	[1861-03-17,)	Canna	CS	\N
B608	[1861-03-17,)	Cannalonga	SA	\N
B609	[1869-05-17,)	Cannara	PG	\N
B610	[1861-03-17,1947-07-01)	Cannero	NO	\N
B610	[1947-07-01,)	Cannero Riviera	VB	\N
B611	[1863-01-19,1927-11-08)	Canneto di Bari	BA	\N
B612	[1868-07-01,)	Canneto sull'Oglio	MN	\N
B613	[1886-01-04,)	Canneto Pavese	PV	\N
B614	[1861-03-17,1927-08-03)	Cannitello	RC	\N
B615	[1861-03-17,)	Cannobio	VB	\N
B616	[1861-03-17,)	Cannole	LE	\N
B617	[1861-03-17,)	Canolo	RC	\N
B618	[1889-04-26,)	Canonica d'Adda	BG	\N
B619	[1863-01-19,)	Canosa di Puglia	BT	\N
B620	[1864-11-07,)	Canosa Sannita	CH	\N
B621	[1861-03-17,)	Canosio	CN	\N
B622	[1861-03-17,1868-01-01)	Canova del Morbasco	CR	\N
B624	[1904-06-06,)	Cansano	AQ	\N
B625	[1861-03-17,1868-01-01)	Cansero	CR	\N
B626	[1861-03-17,)	Cantagallo	PO	\N
B627	[1861-03-17,)	Cantalice	RI	\N
B628	[1861-03-17,)	Cantalupa	TO	\N
B629	[1863-01-26,)	Cantalupo Ligure	AL	\N
B630	[1864-03-11,)	Cantalupo nel Sannio	IS	\N
B631	[1863-04-13,)	Cantalupo in Sabina	RI	\N
B632	[1872-12-27,)	Mandela	RM	\N
B633	[1861-03-17,1928-08-13)	Cantarana	AL	\N
B633	[1947-06-23,)	Cantarana	AT	\N
B634	[1895-08-02,)	Cantello	VA	\N
B635	[1871-01-15,)	Canterano	RM	\N
B636	[1861-03-17,)	Cantiano	PU	\N
B637	[1861-03-17,)	Cantoira	TO	\N
B638	[1861-03-17,1936-06-05)	Cantonale	PV	\N
B639	[1861-03-17,)	Cantù	CO	\N
B640	[1861-03-17,)	Canzano	TE	\N
B641	[1861-03-17,)	Canzo	CO	\N
B642	[1866-11-19,)	Caorle	VE	\N
B643	[1876-12-28,)	Caorso	PC	\N
B644	[1861-03-17,2016-06-10)	Capaccio	SA	\N
B644	[2016-06-10,)	Capaccio Paestum	SA	\N
B645	[1861-03-17,)	Capaci	PA	\N
B646	[1960-09-29,)	Capalbio	GR	\N
B647	[1861-03-17,)	Capannoli	PI	\N
B648	[1884-07-07,)	Capannori	LU	\N
B649	[1871-01-15,1933-07-20)	Leprignano	RM	\N
B649	[1933-07-20,)	Capena	RM	\N
B650	[1869-05-17,)	Capergnanica	CR	\N
B651	[1861-03-17,)	Capestrano	AQ	\N
B652	[1861-03-17,1928-12-16)	Capiago	CO	\N
B653	[1928-12-15,1929-04-12)	Salvadera	CO	\N
B653	[1929-04-12,)	Capiago Intimiano	CO	\N
B654	[1861-03-17,1928-08-16)	Capiate	CO	\N
B655	[1861-03-17,)	Capistrano	VV	\N
B656	[1861-03-17,)	Capistrello	AQ	\N
B657	[1928-04-01,1938-04-28)	Policastro del Golfo	SA	\N
B657	[1938-04-28,1946-03-01)	Capitello	SA	\N
B658	[1861-03-17,)	Capitignano	AQ	\N
B660	[1861-03-17,)	Capizzi	ME	\N
B661	[1861-03-17,)	Capizzone	BG	\N
B662	[1867-07-22,)	Ponte nelle Alpi	BL	\N
B663	[1871-01-15,)	Capodimonte	VT	\N
B664	[1861-03-17,)	Capo di Ponte	BS	\N
B665	[1921-01-05,1977-04-04)	Capodistria	PL	\N
B666	[1925-07-10,)	Capo d'Orlando	ME	\N
B667	[1861-03-17,1928-04-20)	Capodrise	NA	\N
B667	[1946-08-24,)	Capodrise	CE	\N
B668	[1861-03-17,1927-12-29)	Capolago	VA	\N
B669	[1906-04-18,)	Capoliveri	LI	\N
B670	[1861-03-17,)	Capolona	AR	\N
B671	[1861-03-17,)	Caponago	MB	\N
B672	[1861-03-17,)	Caporciano	AQ	\N
B673	[1921-01-05,1947-09-16)	Caporetto	GO	\N
B674	[1861-03-17,)	Caposele	AV	\N
B675	[1861-03-17,)	Capoterra	CA	\N
B676	[1861-03-17,1907-11-11)	Hano	BS	\N
B676	[1907-11-11,)	Capovalle	BS	\N
B677	[1861-03-17,)	Cappadocia	AQ	\N
B678	[1867-11-25,)	Cappella Maggiore	TV	\N
B679	[1861-03-17,)	Cappella Cantone	CR	\N
B680	[1868-01-01,)	Cappella de' Picenardi	CR	\N
B681	[1904-07-26,1912-08-24)	Cappelle	TE	\N
B681	[1912-08-24,)	Cappelle sul Tavo	PE	\N
B682	[1861-03-17,)	Capracotta	IS	\N
B684	[1863-04-13,)	Capraia e Limite	FI	\N
B685	[1861-03-17,)	Capraia Isola	LI	\N
B686	[1868-08-14,)	Capralba	CR	\N
B687	[1871-01-15,1872-10-02)	Capranica	RM	\N
B687	[1872-10-02,)	Capranica Prenestina	RM	\N
B688	[1871-01-15,)	Capranica	VT	\N
B689	[1882-07-17,)	Marzabotto	BO	\N
B690	[1861-03-17,)	Caprarica di Lecce	LE	\N
B691	[1871-01-15,)	Caprarola	VT	\N
B692	[1861-03-17,)	Caprauna	CN	\N
B693	[1861-03-17,1913-03-20)	Caprese	AR	\N
B693	[1913-03-20,)	Caprese Michelangelo	AR	\N
B694	[1861-03-17,)	Caprezzo	VB	\N
B695	[1862-11-10,)	Capri Leone	ME	\N
B696	[1861-03-17,)	Capri	NA	\N
B697	[1920-10-16,)	Capriana	TN	\N
B698	[1862-10-20,)	Capriano del Colle	BS	\N
B700	[1927-12-27,1957-07-12)	Capriano Azzano	BS	\N
B701	[1863-01-26,)	Capriata d'Orba	AL	\N
B702	[1889-04-26,1928-02-23)	Capriate d'Adda	BG	\N
B703	[1928-02-23,)	Capriate San Gervasio	BG	\N
B704	[1862-10-27,)	Capriati a Volturno	CE	\N
B705	[1861-03-17,1937-06-16)	Chiavrie	TO	\N
B705	[1937-06-16,)	Caprie	TO	\N
B706	[1861-03-17,)	Capriglia Irpina	AV	\N
B707	[1861-03-17,1928-10-18)	Capriglio	AL	\N
B707	[1946-11-12,)	Capriglio	AT	\N
B708	[1861-03-17,)	Caprile	BI	\N
B709	[1867-08-26,)	Caprino Veronese	VR	\N
B710	[1861-03-17,)	Caprino Bergamasco	BG	\N
B711	[1861-03-17,)	Capriolo	BS	\N
B712	[1921-01-05,1923-04-27)	Capriva	UD	\N
B712	[1923-04-27,1954-09-03)	Capriva di Cormons	GO	\N
B712	[1954-09-03,)	Capriva del Friuli	GO	\N
B713	[1923-02-08,1923-04-27)	Capriva	TS	\N
B713	[1923-04-27,1927-08-20)	Capriva nel Carso	TS	\N
B714	[1861-03-17,1928-05-31)	Capronno	VA	\N
B715	[1861-03-17,)	Capua	CE	\N
B716	[1861-03-17,)	Capurso	BA	\N
B717	[1863-07-13,)	Caraffa di Catanzaro	CZ	\N
B718	[1864-06-23,)	Caraffa del Bianco	RC	\N
B719	[1861-03-17,)	Caraglio	CN	\N
B720	[1862-12-19,)	Caramagna Piemonte	CN	\N
B721	[1862-11-10,1923-11-29)	Caramagna Ligure	IM	\N
B722	[1861-03-17,1960-09-29)	Caramanico	PE	\N
B722	[1960-09-29,)	Caramanico Terme	PE	\N
B723	[1920-10-16,2020-01-01)	Carano	TN	\N
B724	[1958-01-14,)	Carapelle	FG	\N
B725	[1874-06-08,)	Carapelle Calvisio	AQ	\N
B726	[1861-03-17,)	Carasco	GE	\N
B727	[1861-03-17,)	Carassai	AP	\N
B728	[1862-12-29,1927-12-24)	Carate Lario	CO	\N
B729	[1869-02-24,)	Carate Brianza	MB	\N
B730	[1927-12-24,)	Carate Urio	CO	\N
B731	[1861-03-17,)	Caravaggio	BG	\N
B732	[1861-03-17,)	Caravate	VA	\N
B733	[1861-03-17,1950-02-21)	Masino	TO	\N
B733	[1950-02-21,)	Caravino	TO	\N
B734	[1861-03-17,)	Caravonica	IM	\N
B735	[1871-01-15,)	Carbognano	VT	\N
B736	[1863-02-23,)	Carbonara Scrivia	AL	\N
B737	[1863-01-19,1928-03-25)	Carbonara di Bari	BA	\N
B738	[1862-09-29,)	Villasimius	SU	\N
B739	[1867-06-24,2019-01-01)	Carbonara di Po	MN	\N
B740	[1862-12-29,)	Carbonara di Nola	NA	\N
B741	[1863-03-30,)	Carbonara al Ticino	PV	\N
B742	[1861-03-17,)	Carbonate	CO	\N
B743	[1861-03-17,)	Carbone	PZ	\N
B744	[1866-11-19,)	Carbonera	TV	\N
B745	[1938-01-08,)	Carbonia	SU	\N
B747	[1861-03-17,1928-07-29)	Carcano	CO	\N
B748	[1861-03-17,)	Carcare	SV	\N
B749	[1866-11-19,2024-01-01)	Carceri	PD	\N
B750	[1920-10-16,1928-09-06)	Carciato	TN	\N
B751	[1861-03-17,1928-02-05)	Carcina	BS	\N
B752	[1861-03-17,)	Carcoforo	VC	\N
B753	[1861-03-17,1928-01-22)	Cardana	VA	\N
B754	[1864-04-01,)	Cardano al Campo	VA	\N
B755	[1861-03-17,)	Cardè	CN	\N
B756	[1861-03-17,)	Cardeto	RC	\N
B757	[1861-03-17,1928-10-17)	Cardezza	NO	\N
B758	[1861-03-17,)	Cardinale	CZ	\N
B759	[1861-03-17,)	Cardito	NA	\N
B760	[1861-03-17,)	Careggine	LU	\N
B761	[1861-03-17,1927-07-15)	Carella con Mariaga	CO	\N
B762	[1861-03-17,)	Carema	TO	\N
B763	[1861-03-17,)	Carenno	LC	\N
B764	[1861-03-17,1928-07-18)	Careno	CO	\N
B765	[1861-03-17,)	Carentino	AL	\N
B766	[1861-03-17,)	Careri	RC	\N
B767	[1861-03-17,)	Caresana	VC	\N
B768	[1861-03-17,)	Caresanablot	VC	\N
B769	[1861-03-17,1927-05-10)	Carezzano Inferiore	AL	\N
B769	[1927-05-10,1928-03-07)	Carezzano Maggiore	AL	\N
B769	[1928-03-07,)	Carezzano	AL	\N
B770	[1861-03-17,1928-03-07)	Carezzano Superiore	AL	\N
B771	[1904-06-06,)	Carfizzi	KR	\N
B772	[1861-03-17,)	Cargeghe	SS	\N
B773	[1861-03-17,1928-10-17)	Cargiago	NO	\N
B774	[1861-03-17,)	Cariati	CS	\N
B775	[1861-03-17,1928-05-04)	Caridà	RC	\N
B776	[1861-03-17,)	Carife	AV	\N
B777	[1861-03-17,)	Carignano	TO	\N
B778	[1861-03-17,)	Carimate	CO	\N
B779	[1861-03-17,1929-04-13)	Carinaro	NA	\N
B779	[1946-07-03,)	Carinaro	CE	\N
B780	[1861-03-17,)	Carini	PA	\N
B781	[1861-03-17,)	Carinola	CE	\N
B782	[1861-03-17,)	Carisio	VC	\N
B783	[1920-10-16,)	Carisolo	TN	\N
B784	[1861-03-17,)	Carlantino	FG	\N
B785	[1928-05-12,)	Carlazzo	CO	\N
B786	[1861-03-17,1928-05-12)	Carlazzo Valsolda	CO	\N
B787	[1861-03-17,)	Carlentini	SR	\N
B788	[1866-11-19,)	Carlino	UD	\N
B789	[1861-03-17,)	Carloforte	SU	\N
B790	[1871-01-01,)	Carlopoli	CZ	\N
B791	[1861-03-17,)	Carmagnola	TO	\N
B792	[1861-03-17,)	Carmiano	LE	\N
B793	[1921-01-05,1923-04-27)	Camnie	UD	\N
B793	[1923-04-27,1928-01-22)	Camigna	GO	\N
B794	[1861-03-17,)	Carmignano	PO	\N
B795	[1867-08-26,)	Carmignano di Brenta	PD	\N
B796	[1861-03-17,)	Carnago	VA	\N
B798	[1909-07-04,)	Carnate	MB	\N
B799	[1920-10-16,1923-04-27)	Carnedo	TN	\N
B799	[1923-04-27,1929-04-13)	Cornedo	BZ	\N
B799	[1929-04-13,)	Cornedo all'Isarco	BZ	\N
B800	[1861-03-17,1928-02-21)	Carobbio	BG	\N
B801	[1928-02-21,)	Carobbio degli Angeli	BG	\N
B802	[1861-03-17,)	Carolei	CS	\N
B803	[1861-03-17,)	Carona	BG	\N
B804	[1861-03-17,)	Caronia	ME	\N
B805	[1869-03-11,1940-03-23)	Caronno Milanese	VA	\N
B805	[1940-03-23,)	Caronno Pertusella	VA	\N
B806	[1861-03-17,1928-01-12)	Caronno Corbellaro	VA	\N
B807	[1861-03-17,1940-03-23)	Caronno Ghiringhello	VA	\N
B807	[1940-03-23,)	Caronno Varesino	VA	\N
B808	[1861-03-17,)	Carosino	TA	\N
B809	[1861-03-17,)	Carovigno	BR	\N
B810	[1861-03-17,)	Carovilli	IS	\N
B811	[1868-01-01,1928-12-15)	Carpaneta con Dosimo	CR	\N
B812	[1861-03-17,1929-10-06)	Carpaneto	PC	\N
B812	[1929-10-06,)	Carpaneto Piacentino	PC	\N
B813	[1861-03-17,)	Carpanzano	CS	\N
B814	[1861-03-17,2018-01-01)	Carpasio	IM	\N
B816	[1861-03-17,)	Carpegna	PU	\N
B817	[1861-03-17,)	Carpenedolo	BS	\N
B818	[1861-03-17,)	Carpeneto	AL	\N
B819	[1868-03-25,)	Carpi	MO	\N
B820	[1861-03-17,)	Carpiano	MI	\N
B821	[1872-11-01,1929-02-08)	Carpignago	PV	\N
B822	[1863-02-06,)	Carpignano Salentino	LE	\N
B823	[1863-04-23,)	Carpignano Sesia	NO	\N
B824	[1872-11-01,)	Cura Carpignano	PV	\N
B825	[1884-06-20,)	Carpineti	RE	\N
B826	[1863-02-06,)	Carpineto Sinello	CH	\N
B827	[1863-07-13,)	Carpineto della Nora	PE	\N
B828	[1873-01-14,)	Carpineto Romano	RM	\N
B829	[1861-03-17,)	Carpino	FG	\N
B830	[1861-03-17,)	Carpinone	IS	\N
B831	[1861-03-17,1928-09-26)	Carpugnino	NO	\N
B832	[1861-03-17,)	Carrara	MS	\N
B833	[1866-11-19,1995-04-08)	Carrara San Giorgio	PD	\N
B834	[1866-11-19,1995-04-08)	Carrara Santo Stefano	PD	\N
B835	[1866-11-19,)	Carrè	VI	\N
B836	[1895-01-21,)	Carrega Ligure	AL	\N
B838	[1861-03-17,)	Carro	SP	\N
B839	[1861-03-17,)	Carrodano	SP	\N
B840	[1861-03-17,)	Carrosio	AL	\N
B841	[1861-03-17,)	Carrù	CN	\N
B842	[1861-03-17,)	Carsoli	AQ	\N
B843	[1861-03-17,1929-03-17)	Cartari e Calderara	IM	\N
B844	[1866-11-19,)	Cartigliano	VI	\N
B845	[1861-03-17,)	Cartignano	CN	\N
B846	[1861-03-17,)	Cartoceto	PU	\N
B847	[1861-03-17,)	Cartosio	AL	\N
B848	[1866-11-19,)	Cartura	PD	\N
B850	[1861-03-17,)	Carugate	MI	\N
B851	[1861-03-17,)	Carugo	CO	\N
B852	[1929-05-16,1929-12-28)	Carugo con Arosio	CO	\N
B852	[1929-12-28,1950-04-06)	Carugo Arosio	CO	\N
B853	[1861-03-17,)	Carunchio	CH	\N
B854	[1861-03-17,)	Carvico	BG	\N
B855	[1861-03-17,1926-01-22)	Carzago	BS	\N
B855	[1926-01-22,1928-02-16)	Carzago della Riviera	BS	\N
B856	[1920-10-16,)	Carzano	TN	\N
B857	[1861-03-17,)	Casabona	KR	\N
B858	[1861-03-17,)	Casacalenda	CB	\N
B859	[1861-03-17,)	Casacanditella	CH	\N
B860	[1872-03-03,1928-06-28)	Casagiove	NA	\N
B860	[1946-11-12,)	Casagiove	CE	\N
B861	[1861-03-17,)	Casalanguida	CH	\N
B862	[1861-03-17,)	Casalattico	FR	\N
B863	[1928-12-14,1946-04-27)	Casalba	CE	\N
B864	[1861-03-17,)	Casalbeltrame	NO	\N
B865	[1861-03-17,)	Casalbordino	CH	\N
B866	[1861-03-17,)	Casalbore	AV	\N
B867	[1895-12-09,)	Casalborgone	TO	\N
B868	[1862-12-29,)	Casalbuono	SA	\N
B869	[1867-09-06,)	Casalbuttano ed Uniti	CR	\N
B870	[1861-03-17,)	Casal Cermelli	AL	\N
B871	[1861-03-17,)	Casalciprano	CB	\N
B872	[1861-03-17,1928-05-24)	Casal di Principe	NA	\N
B872	[1946-03-25,)	Casal di Principe	CE	\N
B873	[1892-03-28,)	Casalduni	BN	\N
B874	[1862-12-19,1934-03-07)	Casale Cremasco	CR	\N
B875	[1869-03-11,)	Casale Litta	VA	\N
B876	[1869-01-02,)	Casale Corte Cerro	VB	\N
B877	[1867-08-26,)	Casale di Scodosia	PD	\N
B878	[1899-07-26,)	Casale Marittimo	PI	\N
B879	[1868-02-14,)	Casale sul Sile	TV	\N
B880	[1861-03-17,)	Casalecchio di Reno	BO	\N
B881	[1934-03-07,)	Casale Cremasco-Vidolasco	CR	\N
B882	[1863-01-26,)	Casaleggio Boiro	AL	\N
B883	[1863-04-23,)	Casaleggio Novara	NO	\N
B884	[1928-05-23,1948-01-16)	Casaleggio Castellazzo	NO	\N
B885	[1861-03-17,)	Casale Monferrato	AL	\N
B886	[1866-11-19,)	Casaleone	VR	\N
B887	[1870-08-02,)	Casaletto Lodigiano	LO	\N
B888	[1862-12-29,)	Casaletto Spartano	SA	\N
B889	[1861-03-17,)	Casaletto Ceredano	CR	\N
B890	[1861-03-17,)	Casaletto di Sopra	CR	\N
B891	[1861-03-17,)	Casaletto Vaprio	CR	\N
B892	[1861-03-17,)	Casalfiumanese	BO	\N
B893	[1861-03-17,)	Casalgrande	RE	\N
B894	[1861-03-17,)	Casalgrasso	CN	\N
B895	[1893-06-02,)	Casal Velino	SA	\N
B896	[1861-03-17,)	Casalincontrada	CH	\N
B897	[1869-04-26,)	Casalino	NO	\N
B898	[1861-03-17,)	Casalmaggiore	CR	\N
B899	[1863-01-26,)	Casalmaiocco	LO	\N
B900	[1867-09-07,)	Casalmorano	CR	\N
B901	[1868-07-01,)	Casalmoro	MN	\N
B902	[1861-03-17,)	Casalnoceto	AL	\N
B903	[1863-01-19,)	Villapiana	CS	\N
B904	[1862-11-10,)	Casalnuovo Monterotaro	FG	\N
B905	[1863-02-06,)	Casalnuovo di Napoli	NA	\N
B906	[1863-04-10,1936-07-29)	San Paolo Albanese	PZ	\N
B906	[1936-07-29,1962-03-28)	Casalnuovo Lucano	PZ	\N
B906	[1962-03-28,)	San Paolo Albanese	PZ	\N
B907	[1868-07-01,)	Casaloldo	MN	\N
B908	[1861-03-17,1868-06-14)	Casalorzo Geroldi	CR	\N
B909	[1861-03-17,1873-10-18)	Casalpoglio	MN	\N
B910	[1861-03-17,)	Casalpusterlengo	LO	\N
B911	[1868-07-01,)	Casalromano	MN	\N
B912	[1866-11-19,1941-02-07)	Casal Serugo	PD	\N
B912	[1941-02-07,)	Casalserugo	PD	\N
B914	[1888-03-12,)	Pozzaglio ed Uniti	CR	\N
B915	[1863-04-10,)	Trinitapoli	BT	\N
B916	[1861-03-17,1929-04-24)	Casaluce	NA	\N
B916	[1946-12-21,)	Casaluce	CE	\N
B917	[1862-11-10,)	Casalvecchio di Puglia	FG	\N
B918	[1862-11-10,)	Casalvecchio Siculo	ME	\N
B919	[1861-03-17,)	Casalvieri	FR	\N
B920	[1861-03-17,)	Casalvolone	NO	\N
B921	[1861-03-17,)	Casalzuigno	VA	\N
B922	[1861-03-17,)	Casamarciano	NA	\N
B923	[1861-03-17,)	Casamassima	BA	\N
B924	[1861-03-17,1956-08-15)	Casamicciola	NA	\N
B924	[1956-08-15,)	Casamicciola Terme	NA	\N
B925	[1861-03-17,)	Casandrino	NA	\N
B926	[1864-03-11,1903-05-10)	Casanova di Uggiate	CO	\N
B926	[1903-05-10,1928-05-04)	Casanova Lanza	CO	\N
B927	[1863-04-23,)	Casanova Lerrone	SV	\N
B928	[1863-04-23,)	Casanova Elvo	VC	\N
B929	[1861-03-17,)	Casanova Lonati	PV	\N
B932	[1871-01-15,)	Casape	RM	\N
B933	[1861-03-17,)	Casapinta	BI	\N
B934	[1861-03-17,)	Casaprota	RI	\N
B935	[1861-03-17,1929-02-07)	Casapulla	NA	\N
B935	[1946-12-19,)	Casapulla	CE	\N
B936	[1885-01-15,)	Casarano	LE	\N
B937	[1861-03-17,)	Casargo	LC	\N
B938	[1861-03-17,)	Casarile	MI	\N
B939	[1878-06-10,)	Casarza Ligure	GE	\N
B940	[1867-09-02,)	Casarsa della Delizia	PN	\N
B941	[1861-03-17,)	Casasco	AL	\N
B942	[1863-02-23,2018-01-01)	Casasco d'Intelvi	CO	\N
B943	[1874-11-17,)	Casatenovo	LC	\N
B945	[1877-03-09,)	Casatisma	PV	\N
B946	[1946-07-30,)	Casavatore	NA	\N
B947	[1861-03-17,1927-02-18)	Mologno	BG	\N
B947	[1927-02-18,)	Casazza	BG	\N
B948	[1861-03-17,)	Cascia	PG	\N
B949	[1861-03-17,)	Casciago	VA	\N
B950	[1861-03-17,)	Cascina	PI	\N
B952	[1861-03-17,1964-10-02)	Cascine San Giacomo	VC	\N
B952	[1964-10-02,)	San Giacomo Vercellese	VC	\N
B953	[1925-07-10,)	Cascinette d'Ivrea	TO	\N
B954	[1861-03-17,)	Casei Gerola	PV	\N
B955	[1871-08-01,)	Caselette	TO	\N
B956	[1893-08-30,)	Casella	GE	\N
B958	[1863-04-13,)	Caselle Lurani	LO	\N
B959	[1863-02-06,)	Caselle in Pittari	SA	\N
B960	[1863-01-05,)	Caselle Torinese	TO	\N
B961	[1861-03-17,)	Caselle Landi	LO	\N
B962	[1865-08-13,1929-12-18)	Casellina e Torri	FI	\N
B962	[1929-12-18,)	Scandicci	FI	\N
B963	[1861-03-17,)	Caserta	CE	\N
B964	[1920-10-16,1968-08-28)	Casez	TN	\N
B965	[1866-11-19,)	Casier	TV	\N
B966	[1861-03-17,)	Casignana	RC	\N
B967	[1861-03-17,)	Casina	RE	\N
B968	[1861-03-17,1950-05-28)	Casino	CZ	\N
B968	[1950-05-28,)	Castelsilano	KR	\N
B969	[1896-07-03,)	Castel di Casio	BO	\N
B970	[1861-03-17,1880-03-16)	Casirago	CO	\N
B971	[1863-07-13,)	Casirate d'Adda	BG	\N
B973	[1861-03-17,1928-05-05)	Casletto	CO	\N
B974	[1882-08-02,)	Caslino d'Erba	CO	\N
B975	[1863-02-23,1928-06-14)	Caslino al Piano	CO	\N
B976	[1861-03-17,1937-10-10)	Casnate	CO	\N
B977	[1937-10-10,)	Casnate con Bernate	CO	\N
B978	[1861-03-17,)	Casnigo	BG	\N
B979	[1863-03-30,)	Casola in Lunigiana	MS	\N
B980	[1863-01-19,)	Casola di Napoli	NA	\N
B982	[1861-03-17,)	Casola Valsenio	RA	\N
B983	[1864-11-07,2017-05-05)	Casole Bruzio	CS	\N
B984	[1862-10-06,)	Casole d'Elsa	SI	\N
B985	[1861-03-17,)	Casoli	CH	\N
B987	[1902-01-17,)	Casorate Sempione	VA	\N
B988	[1863-03-30,)	Casorate Primo	PV	\N
B989	[1869-03-11,)	Casorezzo	MI	\N
B990	[1861-03-17,)	Casoria	NA	\N
B991	[1861-03-17,2022-03-03)	Casorzo	AT	\N
B991	[2022-03-03,)	Casorzo Monferrato	AT	\N
B992	[1920-10-16,1940-09-13)	Casotto	VI	\N
B993	[1861-03-17,)	Caspoggio	SO	\N
B994	[1866-11-19,)	Cassacco	UD	\N
B995	[1861-03-17,1927-06-08)	Cassago	CO	\N
B996	[1927-06-07,)	Cassago Brianza	LC	\N
B997	[1863-02-06,)	Cassano Irpino	AV	\N
B998	[1863-01-19,)	Cassano delle Murge	BA	\N
B999	[1863-02-23,)	Cassano Valcuvia	VA	\N
C001	[1862-12-29,1928-09-23)	Cassano Albese	CO	\N
C002	[1863-01-19,)	Cassano all'Ionio	CS	\N
C003	[1869-03-11,)	Cassano d'Adda	MI	\N
C004	[1861-03-17,)	Cassano Magnago	VA	\N
C005	[1861-03-17,2018-01-01)	Cassano Spinola	AL	\N
C006	[1861-03-17,)	Cassaro	SR	\N
C007	[1861-03-17,)	Cassiglio	BG	\N
C013	[1895-01-07,)	Pero	MI	\N
C014	[1870-08-02,)	Cassina de' Pecchi	MI	\N
C016	[1861-03-17,1928-01-26)	Cassina Mariaga	CO	\N
C020	[1861-03-17,)	Cassina Rizzardi	CO	\N
C022	[1861-03-17,)	Cassinasco	AT	\N
C024	[1861-03-17,)	Cassina Valsassina	LC	\N
C027	[1861-03-17,)	Cassine	AL	\N
C029	[1861-03-17,1929-05-04)	Cassine Gandine	CR	\N
C030	[1861-03-17,)	Cassinelle	AL	\N
C033	[1862-12-01,)	Cassinetta di Lugagnano	MI	\N
C034	[1863-08-10,)	Cassino	FR	\N
C037	[1866-11-19,)	Cassola	VI	\N
C038	[1861-03-17,)	Cassolnovo	PV	\N
C040	[1863-07-13,)	Castel Castagna	TE	\N
C041	[1866-11-19,)	Castagnaro	VR	\N
C043	[1920-10-16,1929-01-25)	Castagnè	TN	\N
C044	[1861-03-17,1900-03-25)	Castagneto	PI	\N
C044	[1900-03-25,1907-11-08)	Castagneto Marittimo	PI	\N
C044	[1907-11-08,)	Castagneto Carducci	LI	\N
C045	[1895-12-09,1913-07-15)	Castagneto	TO	\N
C045	[1913-07-15,)	Castagneto Po	TO	\N
C046	[1861-03-17,)	Castagnito	CN	\N
C047	[1863-02-16,)	Castagnole Monferrato	AT	\N
C048	[1864-04-01,)	Castagnole Piemonte	TO	\N
C049	[1861-03-17,)	Castagnole delle Lanze	AT	\N
C050	[1861-03-17,)	Castana	PV	\N
C051	[1865-06-23,)	Castell'umberto	ME	\N
C052	[1864-03-11,)	Castano Primo	MI	\N
C053	[1861-03-17,)	Casteggio	PV	\N
C055	[1879-01-24,)	Castegnato	BS	\N
C056	[1866-11-19,)	Castegnero	VI	\N
C057	[1866-11-19,)	Castelbaldo	PD	\N
C058	[1861-03-17,)	Castel Baronia	AV	\N
C059	[1866-11-19,)	Castelbelforte	MN	\N
C060	[1861-03-17,)	Castelbellino	AN	\N
C061	[1920-10-16,1929-02-15)	Castelbello	BZ	\N
C062	[1929-02-14,)	Castelbello-Ciardes	BZ	\N
C063	[1861-03-17,)	Castelbianco	SV	\N
C064	[1863-02-16,)	Castel Boglione	AT	\N
C065	[1861-03-17,)	Castel Bolognese	RA	\N
C066	[1861-03-17,)	Castelbottaccio	CB	\N
C067	[1861-03-17,)	Castelbuono	PA	\N
C068	[1871-01-15,1927-12-31)	Castel Cellesi	VT	\N
C069	[1864-02-02,)	Castelcivita	SA	\N
C070	[1863-01-26,)	Servigliano	FM	\N
C071	[1861-03-17,1921-11-23)	Tomba di Senigallia	AN	\N
C071	[1921-11-23,2014-01-01)	Castel Colonna	AN	\N
C072	[1861-03-17,)	Castelcovati	BS	\N
C073	[1866-11-19,)	Castelcucco	TV	\N
C074	[1861-03-17,)	Casteldaccia	PA	\N
C075	[1861-03-17,)	Castel d'Aiano	BO	\N
C076	[1867-06-24,)	Castel d'Ario	MN	\N
C077	[1920-10-16,1923-04-27)	Castello di Pusteria	TN	\N
C077	[1923-04-27,1929-03-25)	Casteldarne	BZ	\N
C078	[1866-11-19,)	Castel d'Azzano	VR	\N
C079	[1927-08-05,)	Castelli Calepio	BG	\N
C080	[1861-03-17,)	Casteldelci	RN	\N
C081	[1861-03-17,)	Casteldelfino	CN	\N
C082	[1861-03-17,)	Castel del Giudice	IS	\N
C083	[1861-03-17,)	Castel del Monte	AQ	\N
C084	[1866-11-19,1878-11-23)	Castel del Monte Udinese	UD	\N
C085	[1861-03-17,)	Castel del Piano	GR	\N
C086	[1884-06-18,)	Castel del Rio	BO	\N
C087	[1861-03-17,1928-06-28)	Castel Dè Ratti	AL	\N
C089	[1861-03-17,)	Casteldidone	CR	\N
C090	[1861-03-17,)	Castel di Ieri	AQ	\N
C091	[1934-03-07,)	Castel di Iudica	CT	\N
C093	[1862-11-24,)	Castel di Lama	AP	\N
C094	[1863-05-06,)	Castel di Lucio	ME	\N
C096	[1861-03-17,)	Castel di Sangro	AQ	\N
C097	[1863-07-13,)	Castel di Sasso	CE	\N
C098	[1864-03-11,)	Castel di Tora	RI	\N
C099	[1928-05-12,1947-09-16)	Castel Dobra	GO	\N
C100	[1861-03-17,)	Castelfidardo	AN	\N
C101	[1876-03-20,)	Castelfiorentino	FI	\N
C102	[1861-03-17,)	Castel Focognano	AR	\N
C103	[1920-10-16,2020-01-01)	Castelfondo	TN	\N
C104	[1861-03-17,)	Castelforte	LT	\N
C105	[1861-03-17,)	Castelfranci	AV	\N
C106	[1863-02-06,)	Castelfranco in Miscano	BN	\N
C107	[1862-10-31,1940-09-07)	Castelfranco Dell'Emilia	MO	\N
C107	[1940-09-07,)	Castelfranco Emilia	MO	\N
C108	[1863-04-10,)	Castrolibero	CS	\N
C110	[1862-11-10,)	Castel Vittorio	IM	\N
C111	[1867-11-25,)	Castelfranco Veneto	TV	\N
C112	[1861-03-17,2014-01-01)	Castelfranco di Sopra	AR	\N
C113	[1861-03-17,1925-11-30)	Castelfranco di sotto	FI	\N
C113	[1925-11-30,)	Castelfranco di Sotto	PI	\N
C114	[1864-02-10,)	Castel Frentano	CH	\N
C115	[1862-12-19,)	Castel Gabbiano	CR	\N
C116	[1871-01-15,)	Castel Gandolfo	RM	\N
C117	[1861-03-17,)	Castel Giorgio	TR	\N
C118	[1873-10-18,)	Castel Goffredo	MN	\N
C119	[1866-11-19,)	Castelgomberto	VI	\N
C120	[1861-03-17,)	Castelgrande	PZ	\N
C121	[1876-11-10,)	Castel Guelfo di Bologna	BO	\N
C122	[1866-11-19,)	Castelguglielmo	RO	\N
C123	[1861-03-17,)	Castelguidone	CH	\N
C124	[1921-01-05,1923-04-27)	Iablanizza	PL	\N
C124	[1923-04-27,1947-09-16)	Castel Iablanizza	FU	\N
C125	[1861-03-17,)	Castellabate	SA	\N
C126	[1861-03-17,)	Castellafiume	AQ	\N
C127	[1861-03-17,1935-04-08)	Castell'Alfero	AL	\N
C127	[1935-04-08,)	Castell'alfero	AT	\N
C128	[1861-03-17,)	Castellalto	TE	\N
C129	[1863-02-06,)	Castellammare di Stabia	NA	\N
C130	[1861-03-17,)	Castellammare del Golfo	TP	\N
C131	[1861-03-17,1872-11-01)	Castel Lambro	PV	\N
C132	[1861-03-17,1863-07-13)	Castellammare	TE	\N
C132	[1863-07-13,1927-01-13)	Castellammare Adriatico	PE	\N
C133	[1861-03-17,)	Castellamonte	TO	\N
C134	[1861-03-17,1950-06-29)	Castellana	BA	\N
C134	[1950-06-29,)	Castellana Grotte	BA	\N
C135	[1947-07-10,)	Castellana Sicula	PA	\N
C136	[1861-03-17,)	Castellaneta	TA	\N
C137	[1861-03-17,2019-05-31)	Castellania	AL	\N
C137	[2019-05-31,)	Castellania Coppi	AL	\N
C138	[1920-10-16,1929-02-21)	Castellano	TN	\N
C139	[1869-03-11,)	Castellanza	VA	\N
C140	[1861-03-17,2019-01-01)	Castellar	CN	\N
C141	[1861-03-17,)	Castellarano	RE	\N
C142	[1861-03-17,)	Castellar Guidobono	AL	\N
C143	[1861-03-17,)	Castellaro	IM	\N
C144	[1861-03-17,1928-07-28)	Castellaro Dè Giorgi	PV	\N
C145	[1861-03-17,)	Castell'arquato	PC	\N
C146	[1866-11-19,2014-02-22)	Castellavazzo	BL	\N
C147	[1915-04-05,)	Castell'azzara	GR	\N
C148	[1863-02-16,)	Castellazzo Bormida	AL	\N
C149	[1863-04-23,)	Castellazzo Novarese	NO	\N
C151	[1861-03-17,1930-04-07)	Castellengo	VC	\N
C152	[1864-11-07,)	Castelleone di Suasa	AN	\N
C153	[1868-01-01,)	Castelleone	CR	\N
C154	[1861-03-17,1928-06-27)	Castellero	AL	\N
C154	[1947-01-10,)	Castellero	AT	\N
C155	[1861-03-17,)	Castelletto Cervo	BI	\N
C156	[1861-03-17,)	Castelletto d'Erro	AL	\N
C157	[1928-12-09,)	Castelletto di Branduzzo	PV	\N
C158	[1861-03-17,)	Castelletto d'Orba	AL	\N
C160	[1861-03-17,)	Castelletto Merli	AL	\N
C161	[1861-03-17,)	Castelletto Molina	AT	\N
C162	[1861-03-17,1937-10-16)	Castelletto Scazzoso	AL	\N
C162	[1937-10-16,)	Castelletto Monferrato	AL	\N
C163	[1861-03-17,1931-01-01)	Castelletto Monforte	CN	\N
C164	[1871-08-03,1928-12-09)	Castelletto Po	PV	\N
C165	[1871-07-10,)	Castelletto Stura	CN	\N
C166	[1861-03-17,)	Castelletto Sopra Ticino	NO	\N
C167	[1861-03-17,)	Castelletto Uzzone	CN	\N
C168	[1861-03-17,1929-06-04)	Castelletto Villa	VC	\N
C169	[1861-03-17,)	Castelli	TE	\N
C171	[1928-08-12,1948-05-08)	Castelli Cusiani	NO	\N
C172	[1861-03-17,)	Castellina in Chianti	SI	\N
C173	[1861-03-17,2015-01-30)	Castellinaldo	CN	\N
C173	[2015-01-30,)	Castellinaldo d'Alba	CN	\N
C174	[1861-03-17,)	Castellina Marittima	PI	\N
C175	[1863-02-06,)	Castellino del Biferno	CB	\N
C176	[1862-12-19,)	Castellino Tanaro	CN	\N
C177	[1878-08-13,)	Castelliri	FR	\N
C178	[1862-11-10,1970-10-28)	Castello d'Alife	CE	\N
C178	[1970-10-28,)	Castello del Matese	CE	\N
C179	[1862-12-29,1927-06-10)	Castello Valsolda	CO	\N
C180	[1869-10-25,1924-01-12)	Castello sopra Lecco	CO	\N
C181	[1863-07-13,1928-07-29)	Castello Valtravaglia	VA	\N
C181	[1928-07-29,)	Castelveccana	VA	\N
C182	[1920-10-16,1928-09-09)	Castello	TN	\N
C183	[1920-10-16,1955-08-04)	Castello	TN	\N
C183	[1955-08-04,)	Castel Condino	TN	\N
C184	[1861-03-17,)	Castello d'Agogna	PV	\N
C185	[1861-03-17,)	Castello d'Argile	BO	\N
C186	[1861-03-17,)	Castello dell'Acqua	SO	\N
C187	[1928-02-10,)	Castello di Brianza	LC	\N
C188	[1862-10-06,)	Castello di Cisterna	NA	\N
C189	[1920-10-16,1973-09-26)	Castello di Fiemme	TN	\N
C189	[1973-09-26,)	Castello-Molina di Fiemme	TN	\N
C190	[1887-07-22,)	Castello di Godego	TV	\N
C191	[1862-12-19,2014-01-01)	Castello di Serravalle	BO	\N
C192	[1861-03-17,1928-04-18)	Castellone al Volturno	CB	\N
C193	[1861-03-17,1928-06-15)	Castellonorato	RM	\N
C194	[1920-10-16,)	Castello Tesino	TN	\N
C195	[1872-01-01,)	Castellucchio	MN	\N
C196	[1928-05-12,1935-06-17)	Castelluccio	PZ	\N
C197	[1885-02-06,)	Castelmauro	CB	\N
C198	[1861-03-17,)	Castelluccio dei Sauri	FG	\N
C199	[1861-03-17,)	Castelluccio Inferiore	PZ	\N
C200	[1893-11-13,1928-06-15)	Castel Verrino	CB	\N
C200	[1946-10-12,)	Castelverrino	IS	\N
C201	[1861-03-17,)	Castelluccio Superiore	PZ	\N
C202	[1861-03-17,)	Castelluccio Valmaggiore	FG	\N
C203	[1871-01-15,)	Castel Madama	RM	\N
C204	[1861-03-17,)	Castel Maggiore	BO	\N
C205	[1861-03-17,)	Castelmagno	CN	\N
C206	[1861-03-17,)	Castelmarte	CO	\N
C207	[1928-08-14,)	Castelmassa	RO	\N
C208	[1864-06-23,)	Castel Mella	BS	\N
C209	[1861-03-17,)	Castelmezzano	PZ	\N
C210	[1862-11-10,)	Castelmola	ME	\N
C211	[1862-11-10,)	Castel Morrone	CE	\N
C213	[1890-06-15,)	Castelnovetto	PV	\N
C214	[1862-12-19,)	Castelnuovo di Ceva	CN	\N
C215	[1867-07-22,)	Castelnovo Bariano	RO	\N
C216	[1920-10-16,)	Castelnuovo	TN	\N
C217	[1867-09-02,)	Castelnovo del Friuli	PN	\N
C218	[1861-03-17,)	Castelnovo di Sotto	RE	\N
C219	[1871-05-01,)	Castelnovo ne' Monti	RE	\N
C220	[1863-02-23,1910-12-24)	Castelnuovo Bazente	CO	\N
C220	[1910-12-24,)	Castelnuovo Bozzente	CO	\N
C222	[1864-02-14,)	Castelnuovo della Daunia	FG	\N
C223	[1862-09-29,)	Castelnuovo Parano	FR	\N
C224	[1863-04-13,)	Castelnuovo di Farfa	RI	\N
C225	[1867-08-26,1970-08-04)	Castelnuovo di Verona	VR	\N
C225	[1970-08-04,)	Castelnuovo del Garda	VR	\N
C226	[1861-03-17,)	Castelnuovo Belbo	AT	\N
C227	[1861-03-17,)	Castelnuovo Berardenga	SI	\N
C228	[1861-03-17,)	Castelnuovo Bocca d'Adda	LO	\N
C229	[1861-03-17,)	Castelnuovo Bormida	AL	\N
C230	[1861-03-17,)	Castelnuovo Calcea	AT	\N
C231	[1861-03-17,)	Castelnuovo Cilento	SA	\N
C232	[1861-03-17,1930-03-30)	Castelnuovo d'Asti	AL	\N
C232	[1930-03-30,)	Castelnuovo Don Bosco	AT	\N
C235	[1861-03-17,)	Castelnuovo di Conza	SA	\N
C236	[1861-03-17,)	Castelnuovo di Garfagnana	LU	\N
C237	[1871-01-15,)	Castelnuovo di Porto	RM	\N
C238	[1921-01-05,1947-09-16)	Castelnuovo d'Istria	FU	\N
C240	[1861-03-17,)	Castelnuovo Magra	SP	\N
C241	[1928-12-19,)	Castelnuovo Nigra	TO	\N
C242	[1861-03-17,)	Castelnuovo Rangone	MO	\N
C243	[1891-05-11,)	Castelnuovo Scrivia	AL	\N
C244	[1870-06-24,)	Castelnuovo di Val di Cecina	PI	\N
C245	[1861-03-17,)	Castelpagano	BN	\N
C246	[1861-03-17,)	Castelpetroso	IS	\N
C247	[1861-03-17,)	Castelpizzuto	IS	\N
C248	[1861-03-17,)	Castelplanio	AN	\N
C249	[1861-03-17,1934-11-20)	Castelponzone	CR	\N
C250	[1861-03-17,)	Castelpoto	BN	\N
C251	[1861-03-17,)	Castelraimondo	MC	\N
C252	[1875-06-24,1927-04-09)	Castel Ritaldi e San Giovanni	PG	\N
C252	[1930-09-14,)	Castel Ritaldi	PG	\N
C253	[1861-03-17,)	Castel Rocchero	AT	\N
C254	[1920-10-16,)	Castelrotto	BZ	\N
C255	[1861-03-17,)	Castel Rozzone	BG	\N
C256	[1861-03-17,1929-04-12)	Castelruggiero	SA	\N
C259	[1863-01-19,)	Castel San Giorgio	SA	\N
C261	[1861-03-17,)	Castel San Giovanni	PC	\N
C262	[1861-03-17,)	Castel San Lorenzo	SA	\N
C263	[1868-04-01,)	Castel San Niccolò	AR	\N
C264	[1863-02-16,1929-05-23)	Castel San Pietro Monferrato	AL	\N
C265	[1862-10-31,1959-05-31)	Castel San Pietro Dell'Emilia	BO	\N
C265	[1959-05-31,)	Castel San Pietro Terme	BO	\N
C266	[1872-11-24,)	Castel San Pietro Romano	RM	\N
C267	[1913-01-01,1961-12-26)	Castelsantangelo	MC	\N
C267	[1961-12-26,)	Castelsantangelo sul Nera	MC	\N
C268	[1861-03-17,)	Castel Sant'Angelo	RI	\N
C269	[1871-01-15,)	Castel Sant'Elia	VT	\N
C270	[1928-04-17,)	Castel San Vincenzo	IS	\N
C271	[1861-03-17,)	Castelsaraceno	PZ	\N
C272	[1861-03-17,)	Castelsardo	SS	\N
C273	[1861-03-17,)	Castelseprio	VA	\N
C274	[1861-03-17,)	Castelspina	AL	\N
C275	[1861-03-17,)	Casteltermini	AG	\N
C276	[1863-04-23,)	Castelvecchio di Rocca Barbena	SV	\N
C277	[1862-11-10,1923-11-29)	Castelvecchio di Santa Maria Maggiore	IM	\N
C278	[1906-08-12,)	Castelvecchio Calvisio	AQ	\N
C279	[1861-03-17,)	Castelvecchio Subequo	AQ	\N
C280	[1861-03-17,)	Castelvenere	BN	\N
C281	[1863-02-16,1928-08-08)	Castelvero d'Asti	AL	\N
C282	[1861-03-17,1939-10-21)	Verres	AO	\N
C282	[1939-10-21,1946-01-30)	Castel Verres	AO	\N
C282	[1946-01-30,)	Verres	AO	\N
C283	[1862-12-29,1950-07-20)	Castelvetere di Calore	AV	\N
C283	[1950-07-20,)	Castelvetere sul Calore	AV	\N
C284	[1863-02-06,)	Castelvetere in Val Fortore	BN	\N
C285	[1863-04-10,)	Caulonia	RC	\N
C286	[1861-03-17,)	Castelvetrano	TP	\N
C287	[1862-12-29,)	Castelvetro di Modena	MO	\N
C288	[1862-11-28,)	Castelvetro Piacentino	PC	\N
C289	[1879-08-29,)	Castel Viscardo	TR	\N
C290	[1861-03-17,)	Castelvisconti	CR	\N
C291	[1861-03-17,)	Castel Volturno	CE	\N
C292	[1861-03-17,)	Castenaso	BO	\N
C293	[1861-03-17,)	Castenedolo	BS	\N
C294	[1861-03-17,1939-10-21)	Chatillon	AO	\N
C294	[1939-10-21,1946-01-30)	Castiglion Dora	AO	\N
C294	[1946-01-30,)	Chatillon	AO	\N
C295	[1863-02-16,1929-06-05)	Castiglione d'Asti	AL	\N
C296	[1863-04-13,)	Castiglione dei Pepoli	BO	\N
C297	[1862-12-29,)	Castiglione di Sicilia	CT	\N
C298	[1863-02-06,)	Castiglione Messer Marino	CH	\N
C299	[1863-07-13,2018-01-01)	Castiglione d'Intelvi	CO	\N
C300	[1863-02-23,)	Castiglione Olona	VA	\N
C301	[1863-01-19,)	Castiglione Cosentino	CS	\N
C302	[1863-04-23,)	Castiglione Chiavarese	GE	\N
C303	[1863-03-30,)	Castiglione di Garfagnana	LU	\N
C304	[1863-01-26,)	Castiglione d'Adda	LO	\N
C305	[1862-12-29,1928-09-07)	Castiglione d'Ossola	NO	\N
C306	[1862-11-07,)	Castiglione del Genovesi	SA	\N
C307	[1863-01-05,)	Castiglione Torinese	TO	\N
C308	[1863-08-10,)	Castiglione a Casauria	PE	\N
C309	[1875-05-11,)	Castiglione del Lago	PG	\N
C310	[1861-03-17,)	Castiglione della Pescaia	GR	\N
C311	[1870-01-02,1928-03-27)	Castiglione della Valle	TE	\N
C311	[1928-03-27,)	Colledara	TE	\N
C312	[1868-07-01,)	Castiglione delle Stiviere	MN	\N
C313	[1867-07-22,)	Castiglione d'Orcia	SI	\N
C314	[1861-03-17,)	Castiglione Falletto	CN	\N
C315	[1871-01-15,)	Castiglione in Teverina	VT	\N
C316	[1861-03-17,)	Castiglione Messer Raimondo	TE	\N
C317	[1861-03-17,)	Castiglione Tinella	CN	\N
C318	[1863-07-13,)	Castiglion Fibocchi	AR	\N
C319	[1861-03-17,)	Castiglion Fiorentino	AR	\N
C321	[1865-12-25,)	Castignano	AP	\N
C322	[1861-03-17,)	Castilenti	TE	\N
C323	[1861-03-17,)	Castino	CN	\N
C324	[1863-07-13,)	Castione della Presolana	BG	\N
C325	[1863-07-13,)	Castione Andevenno	SO	\N
C326	[1868-12-31,1928-05-22)	Castione Veronese	VR	\N
C327	[1866-11-19,)	Castions di Strada	UD	\N
C329	[1902-07-01,)	Castiraga Vidardo	LO	\N
C330	[1861-03-17,)	Casto	BS	\N
C331	[1861-03-17,)	Castorano	AP	\N
C332	[1861-03-17,)	Castrezzato	BS	\N
C333	[1861-03-17,1928-07-28)	Castrezzone	BS	\N
C334	[1892-01-08,)	Castri di Lecce	LE	\N
C335	[1861-03-17,)	Castrignano de' Greci	LE	\N
C336	[1861-03-17,)	Castrignano del Capo	LE	\N
C337	[1861-03-17,)	Castro	BG	\N
C338	[1872-10-18,)	Castro dei Volsci	FR	\N
C339	[1871-12-07,1925-02-27)	Terra del Sole e Castrocaro	FC	\N
C339	[1925-02-27,1962-05-26)	Castrocaro e Terra del Sole	FC	\N
C339	[1962-05-26,)	Castrocaro Terme e Terra del Sole	FC	\N
C340	[1882-08-31,)	Castrocielo	FR	\N
C341	[1861-03-17,)	Castrofilippo	AG	\N
C342	[1861-03-17,1927-12-01)	Castrogiovanni	EN	\N
C342	[1927-12-01,)	Enna	EN	\N
C343	[1861-03-17,)	Castronno	VA	\N
C344	[1862-11-10,)	Castronovo di Sicilia	PA	\N
C345	[1863-05-06,)	Castronuovo di Sant'Andrea	PZ	\N
C346	[1861-03-17,)	Castropignano	CB	\N
C347	[1861-03-17,)	Castroreale	ME	\N
C348	[1861-03-17,)	Castroregio	CS	\N
C349	[1861-03-17,)	Castrovillari	CS	\N
C350	[1873-12-01,1927-08-03)	Cataforio	RC	\N
C351	[1861-03-17,)	Catania	CT	\N
C352	[1861-03-17,)	Catanzaro	CZ	\N
C353	[1861-03-17,)	Catenanuova	EN	\N
C354	[1861-03-17,)	Catignano	PE	\N
C355	[1867-01-25,1927-08-03)	Catona	RC	\N
C356	[1874-06-15,)	Cattolica Eraclea	AG	\N
C357	[1895-12-20,)	Cattolica	RN	\N
C358	[1920-10-16,1927-01-14)	Cauria	TN	\N
C359	[1861-03-17,)	Cautano	BN	\N
C360	[1872-10-15,)	Cava Manara	PV	\N
C361	[1862-11-07,)	Cava de' Tirreni	SA	\N
C362	[1861-03-17,2018-01-01)	Cavacurta	LO	\N
C363	[1861-03-17,)	Cavaglià	BI	\N
C364	[1861-03-17,)	Cavaglietto	NO	\N
C365	[1863-04-23,)	Cavaglio d'Agogna	NO	\N
C366	[1862-12-29,1928-01-01)	Cavaglio San Donnino	NO	\N
C367	[1927-12-31,2019-01-01)	Cavaglio-Spoccia	VB	\N
C369	[1861-03-17,)	Cavagnolo	TO	\N
C370	[1867-08-26,)	Cavaion Veronese	VR	\N
C372	[1920-10-16,)	Cavalese	TN	\N
C374	[1861-03-17,2017-01-01)	Cavallasca	CO	\N
C375	[1861-03-17,)	Cavallerleone	CN	\N
C376	[1861-03-17,)	Cavallermaggiore	CN	\N
C377	[1861-03-17,)	Cavallino	LE	\N
C378	[1861-03-17,)	Cavallirio	NO	\N
C379	[1861-03-17,1927-11-02)	Cavandone	NO	\N
C380	[1920-10-16,)	Cavareno	TN	\N
C381	[1861-03-17,)	Cavargna	CO	\N
C382	[1892-04-04,1924-01-18)	Cavaria Ed Uniti	MI	\N
C382	[1924-01-18,)	Cavaria con Premezzo	VA	\N
C383	[1866-11-19,)	Cavarzere	VE	\N
C384	[1866-11-19,1922-08-03)	Cavaso	TV	\N
C384	[1922-08-03,)	Cavaso del Tomba	TV	\N
C385	[1867-09-02,)	Cavasso Nuovo	PN	\N
C387	[1861-03-17,)	Cavatore	AL	\N
C388	[1866-11-19,1930-12-07)	Cavazuccherina	VE	\N
C388	[1930-12-07,)	Jesolo	VE	\N
C389	[1871-08-03,)	Cavazzo Carnico	UD	\N
C390	[1890-05-02,)	Cave	RM	\N
C391	[1921-01-05,1923-04-27)	Britova	TS	\N
C391	[1923-04-27,1947-09-16)	Cave Auremiane	TS	\N
C392	[1920-10-16,)	Cavedago	TN	\N
C393	[1920-10-16,)	Cavedine	TN	\N
C394	[1869-02-01,)	Cavenago d'Adda	LO	\N
C395	[1863-04-13,)	Cavenago di Brianza	MB	\N
C396	[1861-03-17,)	Cavernago	BG	\N
C397	[1861-03-17,1928-05-04)	Caversaccio	CO	\N
C398	[1861-03-17,)	Cavezzo	MO	\N
C400	[1920-10-16,)	Cavizzana	TN	\N
C401	[1920-10-16,1923-04-27)	Cavolano	TN	\N
C401	[1923-04-27,1928-05-13)	Covelano	BZ	\N
C402	[1861-03-17,1928-02-16)	Cavona	VA	\N
C404	[1861-03-17,)	Cavour	TO	\N
C405	[1861-03-17,)	Cavriago	RE	\N
C406	[1868-07-01,)	Cavriana	MN	\N
C407	[1861-03-17,)	Cavriglia	AR	\N
C408	[1863-02-23,)	Cazzago San Martino	BS	\N
C409	[1863-02-23,)	Cazzago Brabbia	VA	\N
C410	[1863-07-13,)	Cazzano Sant'Andrea	BG	\N
C412	[1867-08-26,)	Cazzano di Tramigna	VR	\N
C413	[1871-01-15,)	Ceccano	FR	\N
C414	[1861-03-17,)	Cecima	PV	\N
C415	[1892-06-20,)	Cecina	LI	\N
C416	[1921-01-05,1928-08-24)	Ceconico	GO	\N
C417	[1861-03-17,1927-04-11)	Grevo	BS	\N
C417	[1927-04-11,)	Cedegolo	BS	\N
C418	[1861-03-17,)	Cedrasco	SO	\N
C420	[1861-03-17,)	Cefalà Diana	PA	\N
C421	[1861-03-17,)	Cefalù	PA	\N
C422	[1866-11-19,)	Ceggia	VE	\N
C423	[1863-08-10,1928-03-25)	Ceglie del Campo	BA	\N
C424	[1864-03-31,1988-10-25)	Ceglie Messapico	BR	\N
C424	[1988-10-25,)	Ceglie Messapica	BR	\N
C425	[1921-01-05,1924-10-31)	Ceglie	FU	\N
C426	[1861-03-17,)	Celano	AQ	\N
C427	[1920-10-16,1928-08-12)	Celentino	TN	\N
C428	[1864-02-10,)	Celenza sul Trigno	CH	\N
C429	[1862-11-10,)	Celenza Valfortore	FG	\N
C430	[1861-03-17,)	Celico	CS	\N
C431	[1861-03-17,1928-01-08)	Cellina	VA	\N
C432	[1863-02-16,)	Cella Monte	AL	\N
C434	[1864-02-14,1929-05-29)	Cella di Bobbio	PV	\N
C435	[1869-03-15,)	Cella Dati	CR	\N
C436	[1861-03-17,)	Cellamare	BA	\N
C437	[1861-03-17,)	Cellara	CS	\N
C438	[1861-03-17,)	Cellarengo	AT	\N
C439	[1861-03-17,)	Cellatica	BS	\N
C440	[1863-02-16,)	Celle Enomondo	AT	\N
C441	[1862-12-19,)	Celle di Macra	CN	\N
C442	[1862-11-10,)	Celle di San Vito	FG	\N
C443	[1863-04-23,)	Celle Ligure	SV	\N
C444	[1862-12-29,)	Celle di Bulgheria	SA	\N
C445	[1920-10-16,1928-08-12)	Celledizzo	TN	\N
C446	[1871-01-15,)	Celleno	VT	\N
C447	[1871-01-15,)	Cellere	VT	\N
C448	[1862-11-28,)	Cellino San Marco	BR	\N
C449	[1863-07-13,)	Cellino Attanasio	TE	\N
C450	[1865-12-14,2018-01-01)	Cellio	VC	\N
C452	[1920-10-16,2016-01-01)	Cembra	TN	\N
C453	[1861-03-17,)	Cenadi	CZ	\N
C454	[1927-12-01,1929-05-18)	Cenate	BG	\N
C455	[1929-05-18,1947-06-24)	Cenate d'Argon	BG	\N
C456	[1861-03-17,)	Cenate Sopra	BG	\N
C457	[1861-03-17,)	Cenate Sotto	BG	\N
C458	[1866-11-19,1964-06-27)	Cencenighe	BL	\N
C458	[1964-06-27,)	Cencenighe Agordino	BL	\N
C459	[1861-03-17,)	Cene	BG	\N
C461	[1866-11-19,)	Ceneselli	RO	\N
C462	[1861-03-17,1929-06-04)	Cenesi	SV	\N
C463	[1861-03-17,)	Cengio	SV	\N
C464	[1920-10-16,1929-05-15)	Cengles	BZ	\N
C465	[1861-03-17,1928-04-15)	Cenova	IM	\N
C466	[1861-03-17,)	Centallo	CN	\N
C467	[1920-10-16,2016-01-01)	Centa San Nicolò	TN	\N
C469	[1861-03-17,)	Cento	FE	\N
C470	[1861-03-17,)	Centola	SA	\N
C471	[1875-12-13,)	Centuripe	EN	\N
C472	[1861-03-17,)	Centrache	CZ	\N
C473	[1928-01-18,1948-03-31)	Centrisola	BG	\N
C474	[1861-03-17,)	Cepagatti	PE	\N
C475	[1861-03-17,1927-08-04)	Cepino	BG	\N
C476	[1861-03-17,)	Ceppaloni	BN	\N
C478	[1866-01-14,)	Ceppo Morelli	VB	\N
C479	[1871-01-15,)	Ceprano	FR	\N
C480	[1861-03-17,)	Cerami	EN	\N
C481	[1889-06-17,)	Ceranesi	GE	\N
C482	[1862-12-29,)	Cerano d'Intelvi	CO	\N
C483	[1861-03-17,)	Cerano	NO	\N
C484	[1861-03-17,)	Ceranova	PV	\N
C485	[1861-03-17,)	Ceraso	SA	\N
C486	[1861-03-17,)	Cercemaggiore	CB	\N
C487	[1861-03-17,)	Cercenasco	TO	\N
C488	[1861-03-17,)	Cercepiccola	CB	\N
C489	[1864-04-01,)	Cerchiara di Calabria	CS	\N
C491	[1861-03-17,1928-06-27)	Cerchiate	MI	\N
C492	[1861-03-17,)	Cerchio	AQ	\N
C493	[1861-03-17,)	Cercino	SO	\N
C494	[1866-11-19,)	Cercivento	UD	\N
C495	[1877-07-16,)	Cercola	NA	\N
C496	[1861-03-17,)	Cerda	PA	\N
C497	[1861-03-17,1937-06-16)	Ceres	TO	\N
C497	[1937-06-16,1947-12-03)	Cere	TO	\N
C497	[1947-12-03,)	Ceres	TO	\N
C498	[1866-11-19,)	Cerea	VR	\N
C500	[1866-11-19,)	Ceregnano	RO	\N
C501	[1861-03-17,)	Cerenzia	KR	\N
C502	[1868-07-01,)	Ceresara	MN	\N
C503	[1861-03-17,)	Cereseto	AL	\N
C504	[1871-06-01,)	Ceresole Alba	CN	\N
C505	[1863-01-05,)	Ceresole Reale	TO	\N
C506	[1861-03-17,)	Cerete	BG	\N
C507	[1863-02-23,1930-11-06)	Ceretto Grue	AL	\N
C507	[1930-11-06,)	Cerreto Grue	AL	\N
C508	[1863-03-30,1955-11-13)	Cerretto Lomellino	PV	\N
C508	[1955-11-13,)	Ceretto Lomellina	PV	\N
C509	[1861-03-17,)	Cergnago	PV	\N
C510	[1861-03-17,)	Ceriale	SV	\N
C511	[1861-03-17,)	Ceriana	IM	\N
C512	[1869-02-24,)	Ceriano Laghetto	MB	\N
C513	[1861-03-17,)	Cerignale	PC	\N
C514	[1861-03-17,)	Cerignola	FG	\N
C515	[1861-03-17,)	Cerisano	CS	\N
C516	[1861-03-17,)	Cermenate	CO	\N
C517	[1861-03-17,)	Cermignano	TE	\N
C518	[1886-07-19,)	Cerreto Laziale	RM	\N
C519	[1921-01-05,1947-09-16)	Cernizza Goriziana	GO	\N
C520	[1861-03-17,)	Cernobbio	CO	\N
C521	[1861-03-17,)	Cernusco Lombardone	LC	\N
C522	[1928-05-22,1966-09-23)	Cernusco Montevecchia	CO	\N
C523	[1867-01-14,)	Cernusco sul Naviglio	MI	\N
C524	[1863-02-23,)	Cerreto d'Esi	AN	\N
C525	[1863-02-06,)	Cerreto Sannita	BN	\N
C526	[1863-04-23,2019-01-01)	Cerreto Castello	BI	\N
C527	[1863-04-13,)	Cerreto di Spoleto	PG	\N
C528	[1863-02-16,1928-08-08)	Cerreto d'Asti	AL	\N
C528	[1947-10-11,)	Cerreto d'Asti	AT	\N
C529	[1861-03-17,)	Cerreto Guidi	FI	\N
C530	[1862-12-19,1929-01-25)	Cerretto delle Langhe	CN	\N
C530	[1950-06-24,)	Cerretto Langhe	CN	\N
C531	[1861-03-17,)	Cerrina Monferrato	AL	\N
C532	[1861-03-17,)	Cerrione	BI	\N
C533	[1864-02-02,)	Cerro Tanaro	AT	\N
C534	[1863-04-10,)	Cerro al Volturno	IS	\N
C535	[1863-07-13,1928-01-28)	Cerro Lago Maggiore	VA	\N
C536	[1878-12-31,)	Cerro al Lambro	MI	\N
C537	[1862-11-07,)	Cerro Maggiore	MI	\N
C538	[1867-08-26,)	Cerro Veronese	VR	\N
C539	[1861-03-17,)	Cersosimo	PZ	\N
C540	[1861-03-17,)	Certaldo	FI	\N
C541	[1929-03-21,)	Certosa di Pavia	PV	\N
C542	[1861-03-17,)	Cerva	CZ	\N
C543	[1881-06-24,)	Cervara di Roma	RM	\N
C544	[1866-11-19,)	Cervarese Santa Croce	PD	\N
C545	[1861-03-17,)	Cervaro	FR	\N
C546	[1861-03-17,1929-03-02)	Cervarolo	VC	\N
C547	[1861-03-17,)	Cervasca	CN	\N
C548	[1861-03-17,)	Cervatto	VC	\N
C549	[1861-03-17,)	Cerveno	BS	\N
C550	[1861-03-17,)	Cervere	CN	\N
C551	[1861-03-17,)	Cervesina	PV	\N
C552	[1871-01-15,)	Cerveteri	RM	\N
C553	[1861-03-17,)	Cervia	RA	\N
C554	[1861-03-17,)	Cervicati	CS	\N
C555	[1861-03-17,1931-03-06)	Cervignano	MI	\N
C555	[1931-03-06,)	Cervignano d'Adda	LO	\N
C556	[1921-01-05,1923-04-27)	Cervignano	UD	\N
C556	[1923-04-27,)	Cervignano del Friuli	UD	\N
C557	[1861-03-17,)	Cervinara	AV	\N
C558	[1861-03-17,)	Cervino	CE	\N
C559	[1861-03-17,)	Cervo	IM	\N
C560	[1861-03-17,)	Cerzeto	CS	\N
C561	[1861-03-17,)	Cesa	CE	\N
C562	[1867-04-12,2019-01-30)	Lentiai	BL	\N
C563	[1863-02-23,)	Cesana Brianza	LC	\N
C564	[1870-07-01,)	Cesana Torinese	TO	\N
C565	[1861-03-17,)	Cesano Boscone	MI	\N
C566	[1869-02-24,)	Cesano Maderno	MB	\N
C567	[1861-03-17,)	Cesara	VB	\N
C568	[1861-03-17,)	Cesarò	ME	\N
C569	[1861-03-17,)	Cesate	MI	\N
C572	[1927-11-08,1955-08-20)	Cesello Brianza	CO	\N
C573	[1861-03-17,)	Cesena	FC	\N
C574	[1861-03-17,)	Cesenatico	FC	\N
C575	[1875-09-07,1927-01-13)	Cesi	TR	\N
C576	[1861-03-17,)	Cesinali	AV	\N
C577	[1867-04-12,)	Cesiomaggiore	BL	\N
C578	[1861-03-17,)	Cesio	IM	\N
C579	[1861-03-17,1929-05-05)	Cesnola	AO	\N
C580	[1866-11-19,)	Cessalto	TV	\N
C581	[1861-03-17,)	Cessaniti	VV	\N
C582	[1861-03-17,)	Cessapalombo	MC	\N
C583	[1861-03-17,)	Cessole	AT	\N
C584	[1861-03-17,)	Cetara	SA	\N
C585	[1861-03-17,)	Ceto	BS	\N
C586	[1927-12-04,1947-06-19)	Ceto-Cerveno	BS	\N
C587	[1861-03-17,)	Cetona	SI	\N
C588	[1861-03-17,)	Cetraro	CS	\N
C589	[1861-03-17,)	Ceva	CN	\N
C590	[1920-10-16,1923-04-27)	Zedes	TN	\N
C590	[1923-04-27,1931-12-07)	Ceves	BZ	\N
C591	[1861-03-17,)	Cevo	BS	\N
C592	[1928-06-15,1939-10-21)	Challant	AO	\N
C592	[1939-10-21,1946-01-30)	Villa San Anselmo	AO	\N
C592	[1946-01-30,1946-09-28)	Challant Saint Anselme Et Challant Saint Victor	AO	\N
C593	[1861-03-17,1977-01-02)	Challant Saint Anselme	AO	\N
C593	[1977-01-02,)	Challand-Saint-Anselme	AO	\N
C594	[1861-03-17,1977-01-02)	Challant Saint Victor	AO	\N
C594	[1977-01-02,)	Challand-Saint-Victor	AO	\N
C595	[1861-03-17,1939-10-21)	Chambave	AO	\N
C595	[1939-10-21,1946-01-30)	Ciambave	AO	\N
C595	[1946-01-30,)	Chambave	AO	\N
C596	[1861-03-17,)	Champdepraz	AO	\N
C597	[1861-03-17,1928-12-14)	Champlas-Du-Col	TO	\N
C598	[1861-03-17,)	Charvensod	AO	\N
C599	[1861-03-17,)	Cherasco	CN	\N
C600	[1861-03-17,)	Cheremule	SS	\N
C601	[1921-01-05,1947-09-16)	Cherso	PL	\N
C602	[1861-03-17,1928-05-01)	Chiabrano	TO	\N
C603	[1863-02-06,1926-07-04)	Chiaiano Ed Uniti	NA	\N
C604	[1861-03-17,)	Chialamberto	TO	\N
C605	[1866-11-19,)	Chiampo	VI	\N
C606	[1861-03-17,)	Chianche	AV	\N
C607	[1861-03-17,1928-01-28)	Chianchetelle	AV	\N
C608	[1861-03-17,1957-12-06)	Chianciano	SI	\N
C608	[1957-12-06,)	Chianciano Terme	SI	\N
C609	[1861-03-17,)	Chianni	PI	\N
C610	[1861-03-17,1937-06-16)	Chianoc	TO	\N
C610	[1937-06-16,)	Chianocco	TO	\N
C611	[1921-01-05,1947-09-16)	Chiapovano	GO	\N
C612	[1881-08-23,)	Chiaramonte Gulfi	RG	\N
C613	[1861-03-17,)	Chiaramonti	SS	\N
C614	[1866-11-19,)	Chiarano	TV	\N
C615	[1865-12-11,)	Chiaravalle	AN	\N
C616	[1863-04-10,)	Chiaravalle Centrale	CZ	\N
C617	[1870-08-02,1923-10-14)	Chiaravalle Milanese	MI	\N
C618	[1861-03-17,)	Chiari	BS	\N
C619	[1861-03-17,)	Chiaromonte	PZ	\N
C620	[1861-03-17,)	Chiauci	IS	\N
C621	[1861-03-17,)	Chiavari	GE	\N
C622	[1880-12-13,1940-08-03)	Chiavazza	VC	\N
C623	[1861-03-17,)	Chiavenna	SO	\N
C624	[1861-03-17,)	Chiaverano	TO	\N
C625	[1920-10-16,)	Chienes	BZ	\N
C626	[1920-10-16,1924-01-15)	Chienis	TN	\N
C627	[1878-08-02,)	Chieri	TO	\N
C628	[1861-03-17,1940-07-24)	Chiesa	SO	\N
C628	[1940-07-24,)	Chiesa in Valmalenco	SO	\N
C629	[1861-03-17,1928-09-26)	Chiesanuova	AO	\N
C629	[1948-01-15,)	Chiesanuova	TO	\N
C630	[1866-11-19,)	Chies d'Alpago	BL	\N
C631	[1963-04-09,)	Chiesina Uzzanese	PT	\N
C632	[1880-02-13,)	Chieti	CH	\N
C633	[1861-03-17,)	Chieuti	FG	\N
C634	[1861-03-17,)	Chieve	CR	\N
C635	[1864-06-23,)	Chignolo d'Isola	BG	\N
C636	[1862-12-29,1927-03-02)	Chignolo Verbano	NO	\N
C637	[1863-03-30,)	Chignolo Po	PV	\N
C638	[1866-11-19,)	Chioggia	VE	\N
C639	[1861-03-17,)	Chiomonte	TO	\N
C640	[1866-11-19,)	Chions	PN	\N
C641	[1921-01-05,)	Chiopris-Viscone	UD	\N
C647	[1866-11-19,1926-08-24)	Chirignago	VE	\N
C648	[1861-03-17,)	Chitignano	AR	\N
C649	[1861-03-17,)	Chiuduno	BG	\N
C650	[1911-04-18,)	Chiuppano	VI	\N
C651	[1861-03-17,)	Chiuro	SO	\N
C652	[1920-10-16,1923-04-27)	Chiusa All'Isarco	TN	\N
C652	[1923-04-27,)	Chiusa	BZ	\N
C653	[1862-12-19,)	Chiusa di Pesio	CN	\N
C654	[1863-01-19,)	Chiusa Sclafani	PA	\N
C655	[1863-01-05,)	Chiusa di San Michele	TO	\N
C656	[1867-09-02,)	Chiusaforte	UD	\N
C657	[1861-03-17,)	Chiusanico	IM	\N
C658	[1863-02-16,)	Chiusano d'Asti	AT	\N
C659	[1862-11-24,)	Chiusano di San Domenico	AV	\N
C660	[1861-03-17,)	Chiusavecchia	IM	\N
C661	[1861-03-17,)	Chiusdino	SI	\N
C662	[1861-03-17,)	Chiusi	SI	\N
C663	[1861-03-17,1928-05-19)	Chiusi in Casentino	AR	\N
C663	[1928-05-19,)	Chiusi della Verna	AR	\N
C665	[1861-03-17,)	Chivasso	TO	\N
C666	[1920-10-16,1928-09-06)	Chizzola	TN	\N
C667	[1920-10-16,1928-04-19)	Ciago	TN	\N
C668	[1861-03-17,)	Cianciana	AG	\N
C669	[1873-12-26,1991-06-18)	Ciano d'Enza	RE	\N
C669	[1991-06-18,)	Canossa	RE	\N
C670	[1902-06-01,1929-03-02)	Crocetta Trevigiana	TV	\N
C670	[1929-03-02,)	Crocetta del Montello	TV	\N
C671	[1920-10-16,1923-04-27)	Ciars	TN	\N
C671	[1923-04-27,1929-02-15)	Ciardes	BZ	\N
C672	[1866-11-19,1968-09-18)	Cibiana	BL	\N
C672	[1968-09-18,)	Cibiana di Cadore	BL	\N
C673	[1861-03-17,)	Cicagna	GE	\N
C674	[1861-03-17,)	Cicala	CZ	\N
C675	[1861-03-17,)	Cicciano	NA	\N
C676	[1861-03-17,)	Cicerale	SA	\N
C677	[1871-01-15,)	Ciciliano	RM	\N
C678	[1861-03-17,)	Cicognolo	CR	\N
C679	[1861-03-17,1929-06-16)	Ciconio	AO	\N
C679	[1947-01-10,)	Ciconio	TO	\N
C680	[1861-03-17,)	Cigliano	VC	\N
C681	[1861-03-17,)	Cigliè	CN	\N
C682	[1861-03-17,1928-02-16)	Cignano	BS	\N
C684	[1861-03-17,)	Cigognola	PV	\N
C685	[1861-03-17,)	Cigole	BS	\N
C686	[1861-03-17,)	Cilavegna	PV	\N
C687	[1861-03-17,1928-04-17)	Ciliverghe	BS	\N
C688	[1861-03-17,1928-03-07)	Cima	CO	\N
C689	[1866-11-19,)	Cimadolmo	TV	\N
C690	[1861-03-17,1928-07-30)	Cimamulera	NO	\N
C691	[1861-03-17,)	Cimbergo	BS	\N
C692	[1927-12-24,1947-12-23)	Cimbergo-Paspardo	BS	\N
C694	[1920-10-16,2016-01-01)	Cimego	TN	\N
C695	[1861-03-17,)	Ciminà	RC	\N
C696	[1861-03-17,)	Ciminna	PA	\N
C697	[1861-03-17,)	Cimitile	NA	\N
C698	[1861-03-17,1927-05-23)	Cimmo	BS	\N
C698	[1927-05-23,1927-12-31)	Tavernole Cimmo	BS	\N
C698	[1927-12-31,)	Tavernole sul Mella	BS	\N
C699	[1866-11-19,)	Cimolais	PN	\N
C700	[1920-10-16,)	Cimone	TN	\N
C701	[1861-03-17,)	Cinaglio	AT	\N
C702	[1884-05-09,)	Cineto Romano	RM	\N
C703	[1868-06-28,)	Cingia de' Botti	CR	\N
C704	[1861-03-17,)	Cingoli	MC	\N
C705	[1861-03-17,)	Cinigiano	GR	\N
C706	[1861-03-17,1928-11-03)	Cinisello	MI	\N
C707	[1928-11-03,)	Cinisello Balsamo	MI	\N
C708	[1861-03-17,)	Cinisi	PA	\N
C709	[1861-03-17,)	Cino	SO	\N
C710	[1861-03-17,)	Cinquefrondi	RC	\N
C711	[1861-03-17,1928-12-20)	Cintano	AO	\N
C711	[1947-01-24,)	Cintano	TO	\N
C712	[1920-10-16,)	Cinte Tesino	TN	\N
C713	[1867-08-26,)	Cinto Euganeo	PD	\N
C714	[1867-08-05,)	Cinto Caomaggiore	VE	\N
C715	[1861-03-17,)	Cinzano	TO	\N
C716	[1898-04-15,)	Ciorlano	CE	\N
C717	[1948-04-30,1955-07-10)	Cipollina	CS	\N
C717	[1955-07-10,1968-05-24)	Santa Maria	CS	\N
C717	[1968-05-24,)	Santa Maria del Cedro	CS	\N
C718	[1861-03-17,)	Cipressa	IM	\N
C719	[1861-03-17,)	Circello	BN	\N
C720	[1921-01-05,1947-09-16)	Circhina	GO	\N
C721	[1861-03-17,1928-03-25)	Cireggio	NO	\N
C722	[1861-03-17,)	Ciriè	TO	\N
C723	[1861-03-17,)	Cirigliano	MT	\N
C724	[1861-03-17,)	Cirimido	CO	\N
C725	[1861-03-17,)	Cirò	KR	\N
C726	[1952-04-24,)	Cirò Marina	KR	\N
C727	[1920-10-16,)	Cis	TN	\N
C728	[1863-07-13,)	Cisano Bergamasco	BG	\N
C729	[1863-04-23,)	Cisano sul Neva	SV	\N
C730	[1861-03-17,)	Ciserano	BG	\N
C731	[1866-11-19,1928-04-30)	Ciseriis	UD	\N
C732	[1861-03-17,)	Cislago	VA	\N
C733	[1870-08-02,)	Cisliano	MI	\N
C734	[1866-11-19,1928-03-04)	Cismon	VI	\N
C734	[1928-03-04,2019-01-30)	Cismon del Grappa	VI	\N
C735	[1867-11-25,)	Cison di Valmarino	TV	\N
C737	[1920-10-16,1923-04-27)	Cissico	TN	\N
C737	[1923-04-27,1928-03-08)	Issengo	BZ	\N
C738	[1861-03-17,)	Cissone	CN	\N
C739	[1863-02-16,)	Cisterna d'Asti	AT	\N
C740	[1873-01-14,1935-06-15)	Cisterna di Roma	LT	\N
C740	[1935-06-15,1946-10-10)	Cisterna di Littoria	LT	\N
C740	[1946-10-10,)	Cisterna di Latina	LT	\N
C741	[1861-03-17,)	Cisternino	BR	\N
C742	[1861-03-17,)	Citerna	PG	\N
C743	[1866-11-19,)	Cittadella	PD	\N
C744	[1861-03-17,)	Città della Pieve	PG	\N
C745	[1861-03-17,)	Città di Castello	PG	\N
C746	[1861-03-17,)	Cittaducale	RI	\N
C747	[1861-03-17,)	Cittanova	RC	\N
C748	[1921-01-05,1977-04-04)	Cittanova d'Istria	PL	\N
C749	[1861-03-17,)	Cittareale	RI	\N
C750	[1861-03-17,)	Città Sant'Angelo	PE	\N
C751	[1861-03-17,)	Cittiglio	VA	\N
C752	[1861-03-17,)	Civate	LC	\N
C753	[1861-03-17,1928-05-31)	Civello	CO	\N
C754	[1861-03-17,2014-02-04)	Civenna	CO	\N
C755	[1861-03-17,)	Civezza	IM	\N
C756	[1920-10-16,)	Civezzano	TN	\N
C757	[1861-03-17,)	Civiasco	VC	\N
C758	[1866-11-19,)	Cividale del Friuli	UD	\N
C759	[1863-07-13,)	Cividate al Piano	BG	\N
C760	[1887-02-14,)	Cividate Camuno	BS	\N
C761	[1928-05-22,1947-11-05)	Cividate Malegno	BS	\N
C762	[1861-03-17,1943-08-13)	Civiglio	CO	\N
C763	[1861-03-17,)	Civita	CS	\N
C764	[1861-03-17,)	Civitacampomarano	CB	\N
C765	[1871-01-15,)	Civita Castellana	VT	\N
C766	[1861-03-17,)	Civita d'Antino	AQ	\N
C767	[1871-01-15,1914-10-30)	Civita Lavinia	RM	\N
C767	[1914-10-30,)	Lanuvio	RM	\N
C768	[1861-03-17,)	Civitaluparella	CH	\N
C769	[1864-03-11,)	Civitanova del Sannio	IS	\N
C770	[1864-03-11,)	Civitanova Marche	MC	\N
C771	[1861-03-17,)	Civitaquana	PE	\N
C772	[1875-10-26,)	Duronia	CB	\N
C773	[1871-01-15,)	Civitavecchia	RM	\N
C774	[1862-11-28,)	Civitella in Val di Chiana	AR	\N
C776	[1863-02-06,)	Civitella Messer Raimondo	CH	\N
C777	[1862-09-08,)	Civitella di Romagna	FC	\N
C778	[1861-03-17,)	Civitella Alfedena	AQ	\N
C779	[1861-03-17,)	Civitella Casanova	PE	\N
C780	[1871-01-15,)	Civitella d'Agliano	VT	\N
C781	[1861-03-17,)	Civitella del Tronto	TE	\N
C782	[1920-10-19,1926-02-06)	Pari	GR	\N
C782	[1926-02-06,1928-03-13)	Paganico	GR	\N
C782	[1928-03-13,)	Civitella Paganico	GR	\N
C783	[1861-03-17,)	Civitella Roveto	AQ	\N
C784	[1871-01-15,)	Civitella San Paolo	RM	\N
C785	[1861-03-17,)	Civo	SO	\N
C786	[1861-03-17,1927-12-04)	Cizzago	BS	\N
C787	[1861-03-17,)	Claino con Osteno	CO	\N
C788	[1925-09-26,1947-09-16)	Clana	FU	\N
C789	[1861-03-17,1927-04-02)	Clanezzo	BG	\N
C789	[1927-04-02,)	Ubiale Clanezzo	BG	\N
C790	[1866-11-19,)	Claut	PN	\N
C791	[1866-11-19,)	Clauzetto	PN	\N
C792	[1861-03-17,)	Clavesana	CN	\N
C793	[1861-03-17,1937-06-16)	Clavieres	TO	\N
C793	[1937-06-16,)	Claviere	TO	\N
C794	[1920-10-16,)	Cles	TN	\N
C795	[1863-01-19,)	Cleto	CS	\N
C796	[1861-03-17,)	Clivio	VA	\N
C797	[1920-10-16,2020-01-01)	Cloz	TN	\N
C798	[1873-08-25,1927-12-29)	Clusane sul Lago	BS	\N
C799	[1920-10-16,1928-01-27)	Clusio	BZ	\N
C800	[1861-03-17,)	Clusone	BG	\N
C801	[1863-08-10,)	Coassolo Torinese	TO	\N
C803	[1861-03-17,)	Coazze	TO	\N
C804	[1861-03-17,1929-04-21)	Coazzolo	AL	\N
C804	[1947-10-01,)	Coazzolo	AT	\N
C805	[1921-01-05,1923-04-27)	Cobilaglava	UD	\N
C805	[1923-04-27,1928-03-13)	Cobbia	GO	\N
C806	[1861-03-17,)	Coccaglio	BS	\N
C807	[1875-06-04,)	Cocconato	AT	\N
C809	[1861-03-17,1927-05-27)	Cocquio	VA	\N
C810	[1927-05-27,)	Cocquio-Trevisago	VA	\N
C811	[1861-03-17,)	Cocullo	AQ	\N
C812	[1866-11-19,)	Codevigo	PD	\N
C813	[1861-03-17,)	Codevilla	PV	\N
C814	[1861-03-17,)	Codigoro	FE	\N
C815	[1869-08-11,)	Codognè	TV	\N
C816	[1869-02-01,)	Codogno	LO	\N
C817	[1866-11-19,)	Codroipo	UD	\N
C818	[1861-03-17,)	Codrongianos	SS	\N
C819	[1861-03-17,)	Coggiola	BI	\N
C820	[1919-08-04,)	Cogliate	MB	\N
C821	[1861-03-17,)	Cogne	AO	\N
C822	[1920-10-16,1926-10-01)	Cognola	TN	\N
C823	[1861-03-17,)	Cogoleto	GE	\N
C824	[1866-11-19,1924-04-18)	Cogollo	VI	\N
C824	[1924-04-18,)	Cogollo del Cengio	VI	\N
C825	[1920-10-16,1928-08-12)	Cogolo	TN	\N
C826	[1861-03-17,)	Cogorno	GE	\N
C827	[1861-03-17,1928-06-29)	Coimo	NO	\N
C828	[1868-12-31,1928-11-27)	Coiromonte	NO	\N
C829	[1861-03-17,)	Colazza	NO	\N
C830	[1869-04-26,2014-01-01)	Colbordolo	PU	\N
C831	[1861-03-17,1928-12-01)	Colcavagno	AL	\N
C831	[1947-12-24,1998-09-01)	Colcavagno	AT	\N
C832	[1861-03-17,1883-09-26)	Colciago	CO	\N
C833	[1920-10-16,1923-04-27)	Colderano	TN	\N
C833	[1923-04-27,1928-12-10)	Coldrano	BZ	\N
C834	[1882-06-23,1928-04-04)	Col di Rodi	IM	\N
C835	[1861-03-17,)	Colere	BG	\N
C836	[1923-12-21,)	Colfelice	FR	\N
C837	[1920-10-16,1925-09-16)	Colfosco	TN	\N
C838	[1868-01-01,)	Coli	PC	\N
C839	[1861-03-17,)	Colico	LC	\N
C840	[1872-03-11,2016-01-01)	Collagna	RE	\N
C841	[1893-05-26,)	Collalto Sabino	RI	\N
C842	[1878-08-13,1928-04-30)	Segnacco	UD	\N
C844	[1861-03-17,)	Collarmele	AQ	\N
C845	[1861-03-17,)	Collazzone	PG	\N
C846	[1863-02-06,)	Colle Sannita	BN	\N
C847	[1862-10-06,)	Colle di Val d'Elsa	SI	\N
C848	[1867-11-25,)	Colle Umberto	TV	\N
C850	[1861-03-17,)	Collebeato	BS	\N
C851	[1928-02-05,)	Colle Brianza	LC	\N
C852	[1893-12-05,)	Collecchio	PR	\N
C853	[1861-03-17,)	Collecorvino	PE	\N
C854	[1861-03-17,)	Colle d'Anchise	CB	\N
C855	[1861-03-17,)	Colledimacine	CH	\N
C856	[1861-03-17,)	Colledimezzo	CH	\N
C857	[1948-03-21,)	Colle di Tora	RI	\N
C858	[1935-07-23,)	Colleferro	RM	\N
C859	[1861-03-17,)	Collegiove	RI	\N
C860	[1861-03-17,)	Collegno	TO	\N
C861	[1920-10-16,1929-05-16)	Colle in Casies	BZ	\N
C862	[1861-03-17,)	Collelongo	AQ	\N
C864	[1871-01-15,)	Collepardo	FR	\N
C865	[1907-07-02,)	Collepasso	LE	\N
C866	[1861-03-17,)	Collepietro	AQ	\N
C867	[1861-03-17,1928-09-26)	Colleretto Castelnuovo	AO	\N
C867	[1948-01-15,)	Colleretto Castelnuovo	TO	\N
C868	[1861-03-17,1929-04-13)	Colleretto Parella	AO	\N
C868	[1947-10-11,1953-06-21)	Colleretto Parella	TO	\N
C868	[1953-06-21,)	Colleretto Giacosa	TO	\N
C869	[1861-03-17,)	Collesalvetti	LI	\N
C870	[1861-03-17,)	Colle San Magno	FR	\N
C871	[1861-03-17,)	Collesano	PA	\N
C872	[1920-10-16,)	Colle Santa Lucia	BL	\N
C873	[1861-03-17,1927-01-13)	Collescipoli	TR	\N
C874	[1861-03-17,1927-01-13)	Collestatte	TR	\N
C875	[1861-03-17,)	Colletorto	CB	\N
C876	[1871-03-01,)	Collevecchio	RI	\N
C877	[1862-11-24,)	Colli del Tronto	AP	\N
C878	[1863-08-10,)	Colli a Volturno	IS	\N
C879	[1861-03-17,)	Colliano	SA	\N
C880	[1957-04-07,1962-09-09)	Colli di Labro	RI	\N
C880	[1962-09-09,)	Colli sul Velino	RI	\N
C881	[1920-10-16,1929-03-27)	Colli in Pusteria	BZ	\N
C882	[1863-12-28,)	Collinas	SU	\N
C883	[1861-03-17,)	Collio	BS	\N
C884	[1861-03-17,)	Collobiano	VC	\N
C885	[1866-11-19,)	Colloredo di Monte Albano	UD	\N
C886	[1861-03-17,)	Colmurano	MC	\N
C888	[1861-03-17,)	Colobraro	MT	\N
C889	[1861-03-17,1928-02-11)	Cologna	CO	\N
C890	[1867-08-26,)	Cologna Veneta	VR	\N
C891	[1920-10-16,1929-04-12)	Cologna-Gavazzo	TN	\N
C892	[1920-10-16,1928-03-07)	Cologna in Giudicarie	TN	\N
C893	[1861-03-17,)	Cologne	BS	\N
C894	[1863-07-13,)	Cologno al Serio	BG	\N
C895	[1867-01-14,)	Cologno Monzese	MI	\N
C896	[1863-07-13,1927-03-12)	Colognola del Piano	BG	\N
C897	[1867-08-26,)	Colognola ai Colli	VR	\N
C898	[1861-03-17,1928-07-29)	Colombaro	BS	\N
C900	[1871-01-15,)	Colonna	RM	\N
C901	[1861-03-17,)	Colonnella	TE	\N
C902	[1861-03-17,)	Colonno	CO	\N
C903	[1861-03-17,)	Colorina	SO	\N
C904	[1861-03-17,)	Colorno	PR	\N
C905	[1861-03-17,)	Colosimi	CS	\N
C906	[1861-03-17,1927-10-19)	Col San Giovanni	TO	\N
C907	[1920-10-16,1929-02-15)	Colsano	BZ	\N
C908	[1861-03-17,)	Colturano	MI	\N
C910	[1861-03-17,)	Colzate	BG	\N
C911	[1861-03-17,)	Comabbio	VA	\N
C912	[1861-03-17,)	Comacchio	FE	\N
C913	[1861-03-17,1871-06-02)	Comairano	PV	\N
C914	[1919-08-22,)	Comano	MS	\N
C915	[1920-10-16,1928-04-03)	Comano	TN	\N
C916	[1920-10-16,1928-08-12)	Comasine	TN	\N
C917	[1861-03-17,)	Comazzo	LO	\N
C918	[1866-11-19,)	Comeglians	UD	\N
C919	[1894-12-31,)	Santo Stefano di Cadore	BL	\N
C920	[1866-11-19,)	Comelico Superiore	BL	\N
C921	[1921-01-05,1923-04-27)	Comen	UD	\N
C921	[1923-04-27,1947-09-16)	Comeno	GO	\N
C922	[1861-03-17,)	Comerio	VA	\N
C923	[1861-03-17,1928-04-03)	Comero	BS	\N
C924	[1861-03-17,1927-12-04)	Comezzano	BS	\N
C925	[1927-12-04,)	Comezzano-Cizzago	BS	\N
C926	[1861-03-17,)	Comignago	NO	\N
C927	[1861-03-17,)	Comiso	RG	\N
C928	[1861-03-17,)	Comitini	AG	\N
C929	[1863-04-10,1910-01-06)	Cumignano e Gallo di Nola	CE	\N
C929	[1910-01-06,)	Comiziano	NA	\N
C930	[1868-07-01,)	Commessaggio	MN	\N
C931	[1928-10-07,)	Commezzadura	TN	\N
C932	[1861-03-17,1928-04-16)	Comnago	NO	\N
C933	[1884-12-22,)	Como	CO	\N
C934	[1893-08-11,)	Compiano	PR	\N
C935	[1861-03-17,1932-04-12)	Comunanza	AP	\N
C935	[1932-04-12,1945-09-14)	Comunanza del Littorio	AP	\N
C935	[1945-09-14,)	Comunanza	AP	\N
C936	[1927-06-09,1928-06-19)	Comune della Valsolda	CO	\N
C936	[1928-06-19,)	Valsolda	CO	\N
C937	[1861-03-17,)	Comun Nuovo	BG	\N
C938	[1866-11-19,)	Cona	VE	\N
C939	[1862-11-24,)	Conca della Campania	CE	\N
C940	[1863-02-06,)	Conca dei Marini	SA	\N
C941	[1911-07-28,)	Conca Casale	IS	\N
C942	[1866-11-19,1927-09-04)	Concadirame	RO	\N
C943	[1866-11-19,)	Concamarise	VR	\N
C944	[1952-09-20,2010-01-01)	Concei	TN	\N
C945	[1861-03-17,1929-01-23)	Concenedo	CO	\N
C946	[1861-03-17,)	Concerviano	RI	\N
C948	[1861-03-17,)	Concesio	BS	\N
C949	[1866-11-19,2019-02-20)	Conco	VI	\N
C950	[1868-12-31,1965-09-11)	Concordia Sagitaria	VE	\N
C950	[1965-09-11,)	Concordia Sagittaria	VE	\N
C951	[1866-07-14,)	Concordia sulla Secchia	MO	\N
C952	[1861-03-17,)	Concorezzo	MB	\N
C953	[1920-10-16,2016-01-01)	Condino	TN	\N
C954	[1861-03-17,)	Condofuri	RC	\N
C955	[1861-03-17,)	Condove	TO	\N
C956	[1861-03-17,)	Condrò	ME	\N
C957	[1866-11-19,)	Conegliano	TV	\N
C958	[1861-03-17,)	Confienza	PV	\N
C959	[1861-03-17,)	Configni	RI	\N
C960	[1861-03-17,)	Conflenti	CZ	\N
C961	[1861-03-17,1928-12-08)	Conio	IM	\N
C962	[1861-03-17,)	Coniolo	AL	\N
C963	[1861-03-17,)	Conselice	RA	\N
C964	[1866-11-19,)	Conselve	PD	\N
C965	[1861-03-17,2011-02-11)	Consiglio di Rumo	CO	\N
C966	[1861-03-17,1928-08-16)	Consonno	CO	\N
C967	[1873-04-10,1995-01-01)	Contarina	RO	\N
C968	[1875-07-14,)	Contessa Entellina	PA	\N
C969	[1880-04-05,)	Contigliano	RI	\N
C970	[1861-03-17,1928-05-13)	Contra	CO	\N
C971	[1861-03-17,)	Contrada	AV	\N
C972	[1861-03-17,)	Controguerra	TE	\N
C973	[1861-03-17,)	Controne	SA	\N
C974	[1861-03-17,1974-04-07)	Contursi	SA	\N
C974	[1974-04-07,)	Contursi Terme	SA	\N
C975	[1861-03-17,)	Conversano	BA	\N
C976	[1861-03-17,)	Conza della Campania	AV	\N
C977	[1861-03-17,)	Conzano	AL	\N
C978	[1861-03-17,)	Copertino	LE	\N
C979	[1861-03-17,)	Copiano	PV	\N
C980	[1861-03-17,)	Copparo	FE	\N
C982	[1869-01-31,)	Corana	PV	\N
C983	[1861-03-17,)	Corato	BA	\N
C984	[1861-03-17,)	Corbara	SA	\N
C986	[1880-03-26,)	Corbetta	MI	\N
C987	[1866-11-19,)	Corbola	RO	\N
C988	[1871-01-15,)	Corchiano	VT	\N
C989	[1861-03-17,1928-05-03)	Corciago	NO	\N
C990	[1861-03-17,)	Corciano	PG	\N
C991	[1866-11-19,)	Cordenons	PN	\N
C992	[1866-11-19,)	Cordignano	TV	\N
C993	[1866-11-19,)	Cordovado	PN	\N
C994	[1920-10-16,2015-01-01)	Coredo	TN	\N
C995	[1888-02-03,)	Coreglia Ligure	GE	\N
C996	[1863-01-05,)	Coreglia Antelminelli	LU	\N
C997	[1864-03-11,1928-01-27)	Corenno Plinio	CO	\N
C998	[1862-12-29,)	Coreno Ausonio	FR	\N
C999	[1861-03-17,1928-12-07)	Pentima	AQ	\N
C999	[1928-12-07,)	Corfinio	AQ	\N
D002	[1921-01-05,1947-09-16)	Corgnale	TS	\N
D003	[1871-01-15,)	Cori	LT	\N
D004	[1861-03-17,)	Coriano	RN	\N
D005	[1863-02-06,2018-03-31)	Corigliano Calabro	CS	\N
D006	[1862-11-28,)	Corigliano d'Otranto	LE	\N
D007	[1861-03-17,)	Corinaldo	AN	\N
D008	[1861-03-17,)	Corio	TO	\N
D009	[1861-03-17,)	Corleone	PA	\N
D010	[1863-01-19,)	Corleto Perticara	PZ	\N
D011	[1863-02-06,)	Corleto Monforte	SA	\N
D012	[1861-03-17,1939-10-21)	Courmayeur	AO	\N
D012	[1939-10-21,1946-01-30)	Cormaiore	AO	\N
D012	[1946-01-30,)	Courmayeur	AO	\N
D013	[1871-05-01,)	Cormano	MI	\N
D014	[1921-01-05,)	Cormons	GO	\N
D015	[1861-03-17,)	Corna Imagna	BG	\N
D016	[1861-03-17,)	Cornalba	BG	\N
D017	[1861-03-17,2014-02-04)	Cornale	PV	\N
D018	[1861-03-17,)	Cornaredo	MI	\N
D019	[1861-03-17,1924-02-22)	Cornate	MI	\N
D019	[1924-02-22,)	Cornate d'Adda	MB	\N
D020	[1866-11-19,1928-05-03)	Cornedo	VI	\N
D020	[1928-05-03,)	Cornedo Vicentino	VI	\N
D021	[1879-05-26,)	Cornegliano Laudense	LO	\N
D022	[1862-12-19,)	Corneliano d'Alba	CN	\N
D024	[1872-09-25,1922-05-08)	Corneto Tarquinia	RM	\N
D024	[1922-05-08,)	Tarquinia	VT	\N
D025	[1880-05-24,1926-02-06)	Cornigliano Ligure	GE	\N
D026	[1861-03-17,)	Corniglio	PR	\N
D027	[1866-11-19,)	Corno di Rosazzo	UD	\N
D028	[1869-02-08,)	Corno Giovine	LO	\N
D029	[1866-08-16,)	Cornovecchio	LO	\N
D030	[1866-11-19,)	Cornuda	TV	\N
D031	[1921-01-05,1928-09-09)	Corona	GO	\N
D032	[1920-10-16,1923-04-27)	Corona alla Muta	TN	\N
D032	[1923-04-27,1928-06-16)	Curon	BZ	\N
D033	[1871-04-20,)	Morimondo	MI	\N
D037	[1861-03-17,)	Correggio	RE	\N
D038	[1861-03-17,)	Correzzana	MB	\N
D039	[1866-11-19,1928-06-15)	Correzzo	VR	\N
D040	[1866-11-19,)	Correzzola	PD	\N
D041	[1861-03-17,)	Corrido	CO	\N
D042	[1861-03-17,1931-10-24)	Pausula	MC	\N
D042	[1931-10-24,)	Corridonia	MC	\N
D043	[1861-03-17,)	Corropoli	TE	\N
D044	[1861-03-17,)	Corsano	LE	\N
D045	[1861-03-17,)	Corsico	MI	\N
D046	[1861-03-17,1928-07-19)	Corsione	AL	\N
D046	[1947-10-20,)	Corsione	AT	\N
D047	[1861-03-17,1927-12-25)	Cortabbio	CO	\N
D048	[1920-10-16,1971-09-22)	Cortaccia	BZ	\N
D048	[1971-09-22,)	Cortaccia sulla Strada del Vino	BZ	\N
D049	[1861-03-17,)	Cortale	CZ	\N
D050	[1861-03-17,1928-12-02)	Cortandone	AL	\N
D050	[1947-10-02,)	Cortandone	AT	\N
D051	[1861-03-17,)	Cortanze	AT	\N
D052	[1861-03-17,)	Cortazzone	AT	\N
D053	[1892-07-22,1927-04-03)	Corte	BG	\N
D054	[1861-03-17,)	Corte Brugnatella	PC	\N
D055	[1861-03-17,1868-01-01)	Corte Dè Cortesi	CR	\N
D056	[1868-01-01,)	Corte de' Cortesi con Cignone	CR	\N
D057	[1868-03-05,)	Corte de' Frati	CR	\N
D058	[1928-07-29,)	Corte Franca	BS	\N
D059	[1920-10-16,1923-04-27)	Corte in Pusteria	TN	\N
D059	[1923-04-27,1929-03-25)	Corti in Pusteria	BZ	\N
D061	[1861-03-17,)	Cortemaggiore	PC	\N
D062	[1861-03-17,)	Cortemilia	CN	\N
D063	[1861-03-17,1927-08-13)	Cortenedolo	BS	\N
D064	[1861-03-17,1956-05-24)	Corteno	BS	\N
D064	[1956-05-24,)	Corteno Golgi	BS	\N
D065	[1861-03-17,)	Cortenova	LC	\N
D066	[1861-03-17,)	Cortenuova	BG	\N
D067	[1861-03-17,2016-01-01)	Corteolona	PV	\N
D068	[1861-03-17,)	Corte Palasio	LO	\N
D069	[1861-03-17,1928-12-01)	Corteranzo	AL	\N
D072	[1863-02-16,)	Cortiglione	AT	\N
D073	[1862-09-22,1928-07-28)	Corticelle Pieve	BS	\N
D074	[1861-03-17,1943-05-29)	Cortile San Martino	PR	\N
D075	[1920-10-16,1971-09-22)	Cortina All'Adige	BZ	\N
D075	[1971-09-22,)	Cortina sulla Strada del Vino	BZ	\N
D076	[1869-01-28,)	Cortino	TE	\N
D077	[1861-03-17,)	Cortona	AR	\N
D078	[1861-03-17,)	Corvara	PE	\N
D079	[1920-10-16,1925-09-15)	Corvara in Badia	TN	\N
D079	[1925-09-15,1938-10-17)	Ladinia	BZ	\N
D079	[1938-10-17,)	Corvara in Badia	BZ	\N
D080	[1920-10-16,1928-06-16)	Corvara in Passiria	BZ	\N
D081	[1877-03-09,)	Corvino San Quirico	PV	\N
D082	[1861-03-17,)	Corzano	BS	\N
D083	[1920-10-16,1928-05-13)	Corzes	BZ	\N
D084	[1921-01-05,1923-04-27)	Cosbana	UD	\N
D084	[1923-04-27,1928-03-07)	Cosbana del Collio	GO	\N
D085	[1866-11-19,)	Coseano	UD	\N
D086	[1893-10-26,)	Cosenza	CS	\N
D087	[1862-11-10,)	Cosio d'Arroscia	IM	\N
D088	[1863-07-13,)	Cosio Valtellino	SO	\N
D089	[1861-03-17,)	Cosoleto	RC	\N
D090	[1921-01-05,1947-09-16)	Cossana	TS	\N
D091	[1863-02-23,1928-05-22)	Due Cossani	VA	\N
D092	[1864-04-01,1929-03-03)	Cossano Canavese	AO	\N
D092	[1947-01-15,)	Cossano Canavese	TO	\N
D093	[1861-03-17,)	Cossano Belbo	CN	\N
D094	[1861-03-17,)	Cossato	BI	\N
D095	[1861-03-17,)	Cosseria	SV	\N
D096	[1861-03-17,)	Cossignano	AP	\N
D097	[1861-03-17,1940-08-03)	Cossila	VC	\N
D098	[1861-03-17,1929-01-24)	Cossirano	BS	\N
D099	[1861-03-17,)	Cossogno	VB	\N
D100	[1861-03-17,)	Cossoine	SS	\N
D101	[1861-03-17,)	Cossombrato	AT	\N
D102	[1863-02-23,)	Costa Vescovato	AL	\N
D103	[1864-11-07,)	Costa Valle Imagna	BG	\N
D104	[1862-11-10,1923-11-29)	Costa d'Oneglia	IM	\N
D105	[1867-07-22,)	Costa di Rovigo	RO	\N
D107	[1866-11-19,)	Costabissara	VI	\N
D108	[1861-03-17,)	Costacciaro	PG	\N
D109	[1863-04-13,)	Costa de' Nobili	PV	\N
D110	[1861-03-17,1927-08-19)	Costa di Mezzate	BG	\N
D110	[1927-08-19,1964-06-27)	Costa di Monticelli	BG	\N
D110	[1964-06-27,)	Costa di Mezzate	BG	\N
D111	[1861-03-17,)	Costa Serina	BG	\N
D112	[1870-03-01,)	Costa Masnaga	LC	\N
D113	[1870-09-01,)	Costanzana	VC	\N
D114	[1861-03-17,)	Costarainera	IM	\N
D116	[1920-10-16,1929-01-25)	Costasavina	TN	\N
D117	[1884-09-05,)	Costa Volpino	BG	\N
D118	[1866-11-19,2016-12-24)	Costermano	VR	\N
D118	[2016-12-24,)	Costermano sul Garda	VR	\N
D119	[1861-03-17,)	Costigliole d'Asti	AT	\N
D120	[1861-03-17,)	Costigliole Saluzzo	CN	\N
D121	[1861-03-17,)	Cotignola	RA	\N
D122	[1861-03-17,1929-03-12)	Cotrone	CZ	\N
D122	[1929-03-12,)	Crotone	KR	\N
D123	[1861-03-17,)	Cotronei	KR	\N
D124	[1861-03-17,)	Cottanello	RI	\N
D125	[1920-10-16,1928-05-22)	Covelo	TN	\N
D126	[1861-03-17,)	Covo	BG	\N
D127	[1890-06-15,)	Cozzo	PV	\N
D128	[1861-03-17,)	Craco	MT	\N
D130	[1861-03-17,1928-03-25)	Crana Gattugno	NO	\N
D131	[1861-03-17,1962-07-03)	Crandola	CO	\N
D131	[1962-07-03,)	Crandola Valsassina	LC	\N
D132	[1861-03-17,)	Cravagliana	VC	\N
D133	[1861-03-17,)	Cravanzana	CN	\N
D134	[1861-03-17,)	Craveggia	VB	\N
D135	[1861-03-17,1928-11-11)	Cravegna	NO	\N
D136	[1866-11-19,)	Creazzo	VI	\N
D137	[1861-03-17,)	Crecchio	CH	\N
D138	[1921-01-05,1928-05-02)	Creda	GO	\N
D139	[1861-03-17,)	Credaro	BG	\N
D140	[1868-07-13,1928-07-29)	Credera	CR	\N
D141	[1928-07-29,)	Credera Rubbiano	CR	\N
D142	[1875-04-01,)	Crema	CR	\N
D143	[1861-03-17,)	Cremella	LC	\N
D144	[1893-12-05,)	Cremenaga	VA	\N
D145	[1861-03-17,)	Cremeno	LC	\N
D146	[1861-03-17,1927-12-28)	Cremezzano	BS	\N
D147	[1861-03-17,)	Cremia	CO	\N
D148	[1861-03-17,1929-05-16)	Cremnago	CO	\N
D149	[1861-03-17,)	Cremolino	AL	\N
D150	[1861-03-17,1920-02-27)	Cremona	CR	\N
D150	[1920-02-27,1940-08-28)	Cremona Ed Uniti	CR	\N
D150	[1940-08-28,)	Cremona	CR	\N
D151	[1861-03-17,)	Cremosano	CR	\N
D152	[1861-03-17,1924-01-15)	Crenna	MI	\N
D153	[1921-01-05,1947-09-16)	Crenovizza	TS	\N
D154	[1861-03-17,)	Crescentino	VC	\N
D155	[1861-03-17,1923-10-14)	Crescenzago	MI	\N
D156	[1866-11-19,)	Crespadoro	VI	\N
D157	[1867-11-25,1920-02-22)	Crespano Veneto	TV	\N
D157	[1920-02-22,2019-01-30)	Crespano del Grappa	TV	\N
D158	[1861-03-17,2014-01-01)	Crespellano	BO	\N
D159	[1879-06-27,)	Crespiatica	LO	\N
D160	[1902-08-22,2014-01-01)	Crespina	PI	\N
D161	[1866-11-19,)	Crespino	RO	\N
D162	[1861-03-17,)	Cressa	NO	\N
D163	[1861-03-17,1927-06-10)	Cressogno	CO	\N
D164	[1920-10-16,1928-03-07)	Creto	TN	\N
D165	[1861-03-17,)	Crevacuore	BI	\N
D166	[1861-03-17,)	Crevalcore	BO	\N
D167	[1861-03-17,1928-01-26)	Crevenna	CO	\N
D168	[1862-12-29,1961-08-17)	Crevola d'Ossola	NO	\N
D168	[1961-08-17,)	Crevoladossola	VB	\N
D169	[1862-12-29,1929-03-02)	Crevola Sesia	VC	\N
D170	[1861-03-17,)	Crispano	NA	\N
D171	[1919-11-29,)	Crispiano	TA	\N
D172	[1861-03-17,)	Crissolo	CN	\N
D173	[1861-03-17,1928-06-26)	Croce	CO	\N
D174	[1861-03-17,1929-06-16)	Croce di Mosso	VC	\N
D175	[1861-03-17,)	Crocefieschi	GE	\N
D176	[1866-11-19,1928-04-08)	Crocetta	RO	\N
D177	[1861-03-17,)	Crodo	VB	\N
D179	[1861-03-17,)	Crognaleto	TE	\N
D180	[1861-03-17,)	Cropalati	CS	\N
D181	[1861-03-17,)	Cropani	CZ	\N
D182	[1861-03-17,2016-01-01)	Crosa	BI	\N
D183	[1866-11-19,1938-12-22)	Crosara	VI	\N
D184	[1902-07-19,)	Crosia	CS	\N
D185	[1861-03-17,)	Crosio della Valle	VA	\N
D186	[1861-03-17,)	Crotta d'Adda	CR	\N
D187	[1891-03-06,)	Crova	VC	\N
D188	[1920-10-16,)	Croviana	TN	\N
D189	[1861-03-17,)	Crucoli	KR	\N
D191	[1861-03-17,1928-03-25)	Crusinallo	NO	\N
D192	[1861-03-17,)	Cuasso al Monte	VA	\N
D193	[1866-11-19,1902-02-09)	Cucca	VR	\N
D193	[1902-02-09,)	Veronella	VR	\N
D194	[1863-02-16,2019-02-01)	Cuccaro Monferrato	AL	\N
D195	[1862-12-29,)	Cuccaro Vetere	SA	\N
D196	[1861-03-17,)	Cucciago	CO	\N
D197	[1861-03-17,)	Cuceglio	TO	\N
D198	[1861-03-17,)	Cuggiono	MI	\N
D199	[1861-03-17,1928-10-08)	Cugliate	VA	\N
D199	[1955-08-19,)	Cugliate-Fabiasco	VA	\N
D200	[1861-03-17,)	Cuglieri	OR	\N
D201	[1861-03-17,)	Cugnoli	PE	\N
D202	[1861-03-17,)	Cumiana	TO	\N
D203	[1862-12-19,)	Cumignano sul Naviglio	CR	\N
D204	[1861-03-17,)	Cunardo	VA	\N
D205	[1871-07-10,)	Cuneo	CN	\N
D206	[1920-10-16,2016-01-01)	Cunevo	TN	\N
D207	[1861-03-17,)	Cunico	AT	\N
D208	[1861-03-17,)	Cuorgnè	TO	\N
D209	[1861-03-17,)	Cupello	CH	\N
D210	[1862-11-24,)	Cupra Marittima	AP	\N
D211	[1862-05-06,)	Cupramontana	AN	\N
D212	[1861-03-17,1928-12-15)	Cuquello	AL	\N
D213	[1920-10-16,1923-04-27)	Curaces	TN	\N
D213	[1923-04-27,1923-11-09)	Quarazze	TN	\N
D214	[1861-03-17,1927-07-03)	Curcuris	CA	\N
D214	[1979-04-20,)	Curcuris	OR	\N
D215	[1927-10-13,1947-10-21)	Curdomo	BG	\N
D216	[1861-03-17,)	Cureggio	NO	\N
D217	[1861-03-17,1928-08-07)	Curiglia	VA	\N
D217	[1928-08-07,)	Curiglia con Monteviasco	VA	\N
D218	[1861-03-17,)	Curinga	CZ	\N
D219	[1861-03-17,)	Curino	BI	\N
D220	[1861-03-17,1928-12-14)	Curnasco	BG	\N
D221	[1890-04-28,)	Curno	BG	\N
D222	[1928-06-15,)	Curon Venosta	BZ	\N
D223	[1861-03-17,)	Cursi	LE	\N
D224	[1861-03-17,1928-01-27)	Cursolo	NO	\N
D225	[1928-01-26,2019-01-01)	Cursolo-Orasso	VB	\N
D226	[1866-11-19,)	Curtarolo	PD	\N
D227	[1872-01-01,)	Curtatone	MN	\N
D228	[1861-03-17,1929-02-07)	Curti	NA	\N
D228	[1946-11-12,)	Curti	CE	\N
D229	[1861-03-17,)	Cusago	MI	\N
D230	[1867-03-19,)	Cusano Mutri	BN	\N
D231	[1862-12-29,1915-08-16)	Cusano sul Seveso	MI	\N
D231	[1915-08-16,)	Cusano Milanino	MI	\N
D232	[1861-03-17,)	Cusino	CO	\N
D233	[1861-03-17,)	Cusio	BG	\N
D234	[1948-12-25,)	Custonaci	TP	\N
D235	[1861-03-17,2017-01-01)	Cutigliano	PT	\N
D236	[1861-03-17,)	Cutro	KR	\N
D237	[1861-03-17,)	Cutrofiano	LE	\N
D238	[1863-07-13,1928-02-16)	Cuveglio in Valle	VA	\N
D238	[1956-11-29,)	Cuveglio	VA	\N
D239	[1861-03-17,)	Cuvio	VA	\N
D241	[1861-03-17,1928-07-29)	Cuzzago	NO	\N
D242	[1861-03-17,1928-02-26)	Dagnente	NO	\N
D243	[1920-10-16,2020-01-01)	Daiano	TN	\N
D244	[1958-01-22,)	Dairago	MI	\N
D245	[1927-08-20,)	Dalmine	BG	\N
D246	[1920-10-16,)	Dambel	TN	\N
D247	[1866-11-19,1984-12-15)	Danta	BL	\N
D247	[1984-12-15,)	Danta di Cadore	BL	\N
D248	[1920-10-16,2015-01-01)	Daone	TN	\N
D249	[1920-10-16,1929-01-24)	Dardine	TN	\N
D250	[1920-10-16,2016-01-01)	Darè	TN	\N
D251	[1861-03-17,1969-03-30)	Darfo	BS	\N
D251	[1969-03-30,)	Darfo Boario Terme	BS	\N
D252	[1920-10-16,1928-04-17)	Darzo	TN	\N
D253	[1861-03-17,)	Dasà	VV	\N
D254	[1861-03-17,1927-06-10)	Dasio	CO	\N
D255	[1891-04-10,)	Davagna	GE	\N
D256	[1861-03-17,)	Daverio	VA	\N
D257	[1861-03-17,)	Davoli	CZ	\N
D258	[1861-03-17,)	Dazio	SO	\N
D259	[1861-03-17,)	Decimomannu	CA	\N
D260	[1861-03-17,)	Decimoputzu	SU	\N
D261	[1861-03-17,)	Decollatura	CZ	\N
D262	[1861-03-17,1928-06-14)	Degagna	BS	\N
D263	[1920-10-16,1928-10-07)	Deggiano	TN	\N
D264	[1861-03-17,)	Dego	SV	\N
D265	[1861-03-17,1949-12-11)	Deiva	SP	\N
D265	[1949-12-11,)	Deiva Marina	SP	\N
D266	[1861-03-17,)	Delebio	SO	\N
D267	[1861-03-17,)	Delia	CL	\N
D268	[1878-02-11,)	Delianuova	RC	\N
D269	[1861-03-17,)	Deliceto	FG	\N
D270	[1861-03-17,)	Dello	BS	\N
D271	[1861-03-17,)	Demonte	CN	\N
D272	[1861-03-17,)	Denice	AL	\N
D273	[1920-10-16,)	Denno	TN	\N
D274	[1920-10-16,1928-10-30)	Dercolo	TN	\N
D276	[1920-10-16,1929-01-24)	Dermulo	TN	\N
D277	[1861-03-17,)	Dernice	AL	\N
D278	[1868-06-14,)	Derovere	CR	\N
D279	[1861-03-17,)	Deruta	PG	\N
D280	[1861-03-17,)	Dervio	LC	\N
D281	[1861-03-17,)	Desana	VC	\N
D282	[1921-01-05,1928-05-12)	Descla	GO	\N
D283	[1863-07-13,1928-02-16)	Desenzano al Serio	BG	\N
D284	[1862-09-22,1926-09-17)	Desenzano sul Lago	BS	\N
D284	[1926-09-17,)	Desenzano del Garda	BS	\N
D285	[1861-03-17,1928-12-14)	Desertes	TO	\N
D286	[1861-03-17,)	Desio	MB	\N
D287	[1861-03-17,)	Desulo	NU	\N
D288	[1928-02-23,1947-05-23)	Dezzo di Scalve	BG	\N
D289	[1876-07-15,)	Diamante	CS	\N
D290	[1861-03-17,)	Scigliano	CS	\N
D291	[1863-01-26,)	Diano d'Alba	CN	\N
D292	[1862-12-29,)	Teggiano	SA	\N
D293	[1861-03-17,)	Diano Arentino	IM	\N
D294	[1861-03-17,1924-02-04)	Diano Borello	IM	\N
D295	[1861-03-17,1924-02-04)	Diano Calderina	IM	\N
D296	[1871-05-01,)	Diano Castello	IM	\N
D297	[1871-05-01,)	Diano Marina	IM	\N
D298	[1861-03-17,)	Diano San Pietro	IM	\N
D299	[1893-04-10,)	Dicomano	FI	\N
D300	[1866-11-19,)	Dignano	UD	\N
D301	[1921-01-05,1947-09-16)	Dignano d'Istria	PL	\N
D302	[1920-10-16,2016-01-01)	Dimaro	TN	\N
D303	[1861-03-17,)	Dinami	VV	\N
D304	[1861-03-17,)	Dipignano	CS	\N
D305	[1861-03-17,)	Diso	LE	\N
D306	[1861-03-17,1928-07-01)	Dissimo	NO	\N
D307	[1940-11-23,1947-09-16)	Divaccia Grotte del Timavo	TS	\N
D308	[1927-09-04,1940-11-23)	Divaccia San Canziano	TS	\N
D309	[1861-03-17,)	Divignano	NO	\N
D310	[1861-03-17,)	Dizzasco	CO	\N
D311	[1920-10-16,)	Dobbiaco	BZ	\N
D312	[1921-01-05,1923-04-27)	Doberdò	TS	\N
D312	[1923-04-27,2009-01-29)	Doberdò del Lago	GO	\N
D312	[2009-01-29,)	Doberdò del Lago-Doberdob	GO	\N
D313	[1861-03-17,1928-09-06)	Doccio	VC	\N
D314	[1861-03-17,)	Dogliani	CN	\N
D315	[1861-03-17,)	Dogliola	CH	\N
D316	[1866-11-19,)	Dogna	UD	\N
D317	[1866-11-19,)	Dolcè	VR	\N
D318	[1861-03-17,)	Dolceacqua	IM	\N
D319	[1861-03-17,)	Dolcedo	IM	\N
D320	[1921-01-05,1928-08-24)	Dole	GO	\N
D321	[1921-01-05,1923-04-27)	Dolegna	UD	\N
D321	[1923-04-27,)	Dolegna del Collio	GO	\N
D322	[1921-01-05,1923-04-27)	Valgrande	UD	\N
D322	[1923-04-27,1928-08-24)	Dol Grande	GO	\N
D323	[1905-07-10,)	Dolianova	SU	\N
D324	[1921-01-05,)	San Dorligo della Valle-Dolina	TS	\N
D325	[1866-11-19,)	Dolo	VE	\N
D326	[1921-01-05,1923-04-27)	Dol-Otliza	UD	\N
D326	[1923-04-27,1928-07-28)	Dol-Ottelza	GO	\N
D327	[1861-03-17,)	Dolzago	LC	\N
D328	[1861-03-17,)	Domanico	CS	\N
D329	[1861-03-17,)	Domaso	CO	\N
D330	[1866-11-19,1957-09-03)	Domegge	BL	\N
D330	[1957-09-03,)	Domegge di Cadore	BL	\N
D331	[1861-03-17,)	Domicella	AV	\N
D332	[1884-07-04,)	Domodossola	VB	\N
D333	[1861-03-17,)	Domus de Maria	SU	\N
D334	[1861-03-17,)	Domusnovas	SU	\N
D335	[1861-03-17,1927-07-28)	Domusnovas Canales	CA	\N
D336	[1920-10-16,2016-01-01)	Don	TN	\N
D337	[1866-11-19,1995-01-01)	Donada	RO	\N
D338	[1861-03-17,1939-10-21)	Donnaz	AO	\N
D338	[1939-10-21,1946-01-30)	Donas	AO	\N
D338	[1946-01-30,1977-01-02)	Donnaz	AO	\N
D338	[1977-01-02,)	Donnas	AO	\N
D339	[1870-01-11,)	Donato	BI	\N
D340	[1861-03-17,1929-05-30)	Donelasco	PV	\N
D341	[1861-03-17,)	Dongo	CO	\N
D342	[1862-09-29,1927-11-09)	Donigala Fenughedu	CA	\N
D343	[1862-09-29,1927-09-16)	Donigala Siurgus	CA	\N
D344	[1861-03-17,)	Donori	SU	\N
D345	[1861-03-17,)	Dorgali	NU	\N
D346	[1861-03-17,)	Dorio	LC	\N
D347	[1902-01-24,)	Dormelletto	NO	\N
D348	[1866-01-21,)	Dorno	PV	\N
D349	[1920-10-16,2015-01-01)	Dorsino	TN	\N
D350	[1861-03-17,)	Dorzano	BI	\N
D351	[1868-07-01,)	Dosolo	MN	\N
D352	[1861-03-17,)	Dossena	BG	\N
D355	[1861-03-17,)	Dosso del Liro	CO	\N
D356	[1861-03-17,1939-10-21)	Doues	AO	\N
D356	[1939-10-21,1946-01-30)	Dovia di Aosta	AO	\N
D356	[1946-01-30,)	Doues	AO	\N
D357	[1861-03-17,)	Dovadola	FC	\N
D358	[1868-08-18,)	Dovera	CR	\N
D359	[1861-03-17,1927-10-10)	Dozio	CO	\N
D360	[1861-03-17,)	Dozza	BO	\N
D361	[1861-03-17,)	Dragoni	CE	\N
D362	[1922-02-02,1928-12-01)	Draguccio	PL	\N
D363	[1861-03-17,1927-06-10)	Drano	CO	\N
D364	[1861-03-17,)	Drapia	VV	\N
D365	[1920-10-16,)	Drena	TN	\N
D366	[1866-11-19,)	Drenchia	UD	\N
D367	[1861-03-17,)	Dresano	MI	\N
D368	[1921-01-05,1928-05-02)	Dresenza	GO	\N
D369	[1861-03-17,2014-02-04)	Drezzo	CO	\N
D370	[1868-01-01,2019-01-01)	Drizzona	CR	\N
D371	[1920-10-16,)	Dro	TN	\N
D372	[1861-03-17,)	Dronero	CN	\N
D373	[1861-03-17,1937-06-16)	Druent	TO	\N
D373	[1937-06-16,)	Druento	TO	\N
D374	[1861-03-17,)	Druogno	VB	\N
D375	[1861-03-17,1929-05-29)	Drusacco	AO	\N
D376	[1861-03-17,)	Dualchi	NU	\N
D377	[1861-03-17,)	Dubino	SO	\N
D378	[1868-01-01,1920-02-28)	Duemiglia	CR	\N
D379	[1866-11-19,)	Dueville	VI	\N
D380	[1957-01-11,)	Dugenta	BN	\N
D382	[1921-01-05,1928-09-09)	Duino	TS	\N
D383	[1928-09-09,2009-01-29)	Duino Aurisina	TS	\N
D383	[2009-01-29,)	Duino Aurisina-Devin Nabrezina	TS	\N
D384	[1861-03-17,)	Dumenza	VA	\N
D385	[1861-03-17,)	Duno	VA	\N
D386	[1861-03-17,)	Durazzano	BN	\N
D387	[1861-03-17,1928-02-22)	Dusino	AL	\N
D388	[1928-02-21,)	Dusino San Michele	AT	\N
D389	[1921-01-05,1947-09-16)	Duttogliano	TS	\N
D390	[1861-03-17,)	Eboli	SA	\N
D391	[1861-03-17,)	Edolo	BS	\N
D392	[1920-10-16,)	Egna	BZ	\N
D393	[1897-04-01,1927-03-17)	Elena	RM	\N
D394	[1861-03-17,)	Elice	PE	\N
D395	[1958-08-15,)	Elini	NU	\N
D396	[1920-10-16,1928-12-15)	Elle	BZ	\N
D397	[1861-03-17,1929-04-12)	Ellera	SV	\N
D398	[1861-03-17,)	Ello	LC	\N
D399	[1861-03-17,1937-10-28)	Elmas	CA	\N
D399	[1990-01-06,)	Elmas	CA	\N
D400	[1921-01-05,1923-04-27)	Gelsane	PL	\N
D400	[1923-04-27,1947-09-16)	Elsane	FU	\N
D401	[1861-03-17,)	Elva	CN	\N
D402	[1861-03-17,)	Emarese	AO	\N
D403	[1861-03-17,)	Empoli	FI	\N
D404	[1861-03-17,1928-03-27)	Endenna	BG	\N
D405	[1861-03-17,1928-07-29)	Endine	BG	\N
D406	[1928-07-29,)	Endine Gaiano	BG	\N
D407	[1866-11-19,)	Enego	VI	\N
D408	[1866-11-19,)	Enemonzo	UD	\N
D409	[1920-10-16,1928-02-09)	Enguiso	TN	\N
D410	[1861-03-17,1940-05-07)	Entraque	CN	\N
D410	[1940-05-07,)	Entracque	CN	\N
D411	[1861-03-17,)	Entratico	BG	\N
D412	[1861-03-17,)	Envie	CN	\N
D413	[1920-10-16,1929-01-23)	Eores	BZ	\N
D414	[1861-03-17,)	Episcopia	PZ	\N
D415	[1866-11-19,1951-01-25)	Grisolera	VE	\N
D415	[1951-01-25,)	Eraclea	VE	\N
D416	[1861-03-17,)	Erba	CO	\N
D417	[1906-11-13,1928-01-26)	Erba Incino	CO	\N
D418	[1861-03-17,1929-05-04)	Erbanno	BS	\N
D419	[1866-11-19,)	Erbè	VR	\N
D420	[1866-11-19,)	Erbezzo	VR	\N
D421	[1861-03-17,)	Erbusco	BS	\N
D422	[1861-03-17,)	Erchie	BR	\N
D423	[1861-03-17,1934-09-12)	Monte San Giuliano	TP	\N
D423	[1934-09-12,)	Erice	TP	\N
D424	[1861-03-17,)	Erli	SV	\N
D425	[1921-01-05,1923-02-09)	Occisla-Clanzo	PL	\N
D425	[1923-02-09,1947-09-16)	Erpelle-Cosina	PL	\N
D426	[1866-11-19,)	Erto e Casso	PN	\N
D427	[1921-01-05,1928-04-29)	Ersel in Monte	GO	\N
D428	[1861-03-17,)	Erve	LC	\N
D429	[1862-09-29,)	Esanatoglia	MC	\N
D430	[1861-03-17,)	Escalaplano	SU	\N
D431	[1861-03-17,)	Escolca	SU	\N
D432	[1861-03-17,1927-10-10)	Escovedu	CA	\N
D433	[1861-03-17,1937-06-16)	Exilles	TO	\N
D433	[1937-06-16,1953-07-16)	Esille	TO	\N
D433	[1953-07-16,)	Exilles	TO	\N
D434	[1861-03-17,)	Esine	BS	\N
D435	[1861-03-17,1927-10-10)	Esino Inferiore	CO	\N
D436	[1927-10-09,)	Esino Lario	LC	\N
D437	[1861-03-17,1927-10-10)	Esino Superiore	CO	\N
D438	[1861-03-17,1928-01-27)	Esio	NO	\N
D439	[1861-03-17,1928-03-07)	Esmate	BG	\N
D440	[1868-01-01,)	Esperia	FR	\N
D441	[1861-03-17,)	Esporlatu	SS	\N
D442	[1866-11-19,)	Este	PD	\N
D443	[1861-03-17,)	Esterzili	SU	\N
D444	[1861-03-17,1939-10-21)	Etroubles	AO	\N
D444	[1939-10-21,1946-01-30)	Etroble	AO	\N
D444	[1946-01-30,)	Etroubles	AO	\N
D445	[1927-07-15,)	Eupilio	CO	\N
D446	[1861-03-17,1928-10-08)	Fabiasco	VA	\N
D447	[1863-02-23,)	Fabbrica Curone	AL	\N
D448	[1863-02-23,1928-09-25)	Fabbrica Durini	CO	\N
D449	[1861-03-17,1950-08-06)	Trassilico	LU	\N
D449	[1950-08-06,2014-01-01)	Fabbriche di Vallico	LU	\N
D450	[1861-03-17,)	Fabbrico	RE	\N
D451	[1861-03-17,)	Fabriano	AN	\N
D452	[1873-01-28,)	Fabrica di Roma	VT	\N
D453	[1861-03-17,)	Fabrizia	VV	\N
D454	[1869-05-24,)	Fabro	TR	\N
D455	[1866-11-19,)	Faedis	UD	\N
D456	[1861-03-17,1928-04-07)	Faedo	SO	\N
D456	[1928-04-07,)	Faedo Valtellino	SO	\N
D457	[1920-10-16,2020-01-01)	Faedo	TN	\N
D458	[1861-03-17,)	Faenza	RA	\N
D459	[1861-03-17,)	Faeto	FG	\N
D460	[1861-03-17,1928-05-01)	Faetto	TO	\N
D461	[1866-11-19,)	Fagagna	UD	\N
D462	[1928-05-12,)	Faggeto Lario	CO	\N
D463	[1861-03-17,)	Faggiano	TA	\N
D464	[1863-01-19,)	Fagnano Castello	CS	\N
D465	[1863-05-06,)	Fagnano Alto	AQ	\N
D466	[1861-03-17,1863-01-12)	Fagnano	MI	\N
D466	[1863-01-12,1869-03-22)	Fagnano sul Naviglio	MI	\N
D467	[1893-01-27,)	Fagnano Olona	VA	\N
D468	[1920-10-16,1952-05-17)	Fai	TN	\N
D468	[1952-05-17,)	Fai della Paganella	TN	\N
D469	[1861-03-17,)	Faicchio	BN	\N
D470	[1866-11-19,)	Falcade	BL	\N
D471	[1964-09-01,)	Falciano del Massico	CE	\N
D472	[1863-02-23,)	Falconara Marittima	AN	\N
D473	[1863-01-19,)	Falconara Albanese	CS	\N
D474	[1861-03-17,)	Falcone	ME	\N
D475	[1874-03-16,)	Faleria	VT	\N
D476	[1861-03-17,)	Falerna	CZ	\N
D477	[1861-03-17,)	Falerone	FM	\N
D478	[1920-10-16,1929-01-25)	Falesina	TN	\N
D479	[1861-03-17,1928-07-18)	Fallascoso	CH	\N
D480	[1861-03-17,)	Fallo	CH	\N
D481	[1861-03-17,2019-01-01)	Falmenta	VB	\N
D482	[1928-05-12,)	Faloppio	CO	\N
D483	[1871-01-15,)	Falvaterra	FR	\N
D484	[1920-10-16,)	Falzes	BZ	\N
D485	[1921-01-05,1923-04-27)	Famlie	TS	\N
D485	[1923-04-27,1927-06-02)	Famie	TS	\N
D486	[1861-03-17,)	Fanano	MO	\N
D487	[1866-11-19,)	Fanna	PN	\N
D488	[1861-03-17,)	Fano	PU	\N
D489	[1861-03-17,)	Fano Adriano	TE	\N
D490	[1871-08-01,1906-01-01)	Fara d'Adda	BG	\N
D490	[1906-01-01,)	Fara Gera d'Adda	BG	\N
D491	[1864-06-23,)	Fara Olivana con Sola	BG	\N
D492	[1863-04-23,)	Fara Novarese	NO	\N
D493	[1863-04-13,)	Fara in Sabina	RI	\N
D494	[1861-03-17,)	Fara Filiorum Petri	CH	\N
D495	[1861-03-17,)	Fara San Martino	CH	\N
D496	[1866-11-19,)	Fara Vicentino	VI	\N
D497	[1861-03-17,)	Fardella	PZ	\N
D498	[1861-03-17,1928-01-01)	Farvengo	BS	\N
D499	[1861-03-17,)	Farigliano	CN	\N
D501	[1861-03-17,)	Farindola	PE	\N
D502	[1868-01-01,1980-06-10)	Farini d'Olmo	PC	\N
D502	[1980-06-10,)	Farini	PC	\N
D503	[1871-01-15,)	Farnese	VT	\N
D504	[1921-01-05,1923-04-27)	Farra	UD	\N
D504	[1923-04-27,)	Farra d'Isonzo	GO	\N
D505	[1867-11-25,)	Farra di Soligo	TV	\N
D506	[1866-11-19,2016-02-23)	Farra d'Alpago	BL	\N
D508	[1861-03-17,)	Fasano	BR	\N
D509	[1861-03-17,)	Fascia	GE	\N
D510	[1861-03-17,)	Fauglia	PI	\N
D511	[1861-03-17,)	Faule	CN	\N
D512	[1863-04-23,)	Favale di Malvaro	GE	\N
D513	[1873-09-29,)	Valsinni	MT	\N
D514	[1861-03-17,)	Favara	AG	\N
D515	[1873-12-29,1926-08-24)	Favaro Veneto	VE	\N
D516	[1920-10-16,2016-01-01)	Faver	TN	\N
D517	[1861-03-17,1928-02-16)	Faverzano	BS	\N
D518	[1861-03-17,)	Favignana	TP	\N
D519	[1920-10-16,1928-06-28)	Favogna di sotto	BZ	\N
D520	[1861-03-17,)	Favria	TO	\N
D521	[1927-11-02,1946-07-19)	Favria-Oglianico	TO	\N
D522	[1869-10-11,)	Orco Feglino	SV	\N
D523	[1861-03-17,)	Feisoglio	CN	\N
D524	[1861-03-17,)	Feletto	TO	\N
D525	[1867-09-02,1928-05-14)	Feletto Umberto	UD	\N
D526	[1861-03-17,)	Felino	PR	\N
D527	[1861-03-17,)	Felitto	SA	\N
D528	[1861-03-17,)	Felizzano	AL	\N
D529	[1866-11-19,2017-03-01)	Felonica	MN	\N
D530	[1866-11-19,)	Feltre	BL	\N
D531	[1861-03-17,)	Fenegrò	CO	\N
D532	[1861-03-17,)	Fenestrelle	TO	\N
D535	[1861-03-17,1927-10-22)	Fenile	TO	\N
D536	[1861-03-17,1928-12-14)	Fenils	TO	\N
D537	[1861-03-17,)	Fenis	AO	\N
D538	[1861-03-17,)	Ferentillo	TR	\N
D539	[1871-01-15,)	Ferentino	FR	\N
D540	[1861-03-17,)	Ferla	SR	\N
D541	[1861-03-17,)	Fermignano	PU	\N
D542	[1877-12-03,)	Fermo	FM	\N
D543	[1861-03-17,)	Ferno	VA	\N
D544	[1861-03-17,)	Feroleto Antico	CZ	\N
D545	[1861-03-17,)	Feroleto della Chiesa	RC	\N
D546	[1872-04-26,)	Pianopoli	CZ	\N
D547	[1861-03-17,)	Ferrandina	MT	\N
D548	[1861-03-17,)	Ferrara	FE	\N
D549	[1866-11-19,)	Ferrara di Monte Baldo	VR	\N
D550	[1861-03-17,)	Ferrazzano	CB	\N
D551	[1863-02-23,)	Ferrera di Varese	VA	\N
D552	[1863-03-30,)	Ferrera Erbognone	PV	\N
D553	[1864-03-11,1940-03-05)	Ferrera Cenisio	TO	\N
D553	[1940-03-05,)	Moncenisio	TO	\N
D554	[1861-03-17,)	Ferrere	AT	\N
D555	[1861-03-17,)	Ferriere	PC	\N
D557	[1861-03-17,)	Ferruzzano	RC	\N
D558	[1929-04-23,1946-12-22)	Fertilia	CE	\N
D559	[1861-03-17,1927-07-02)	Fiaccone	AL	\N
D559	[1927-07-02,)	Fraconalto	AL	\N
D560	[1861-03-17,)	Fiamignano	RI	\N
D561	[1872-09-02,)	Fiano Romano	RM	\N
D562	[1861-03-17,)	Fiano	TO	\N
D563	[1921-01-05,1947-09-16)	Fianona	PL	\N
D564	[1861-03-17,)	Fiastra	MC	\N
D565	[1920-10-16,)	Fiavè	TN	\N
D566	[1861-03-17,1927-03-10)	Ficano	MC	\N
D566	[1927-03-10,)	Poggio San Vicino	MC	\N
D567	[1861-03-17,)	Ficarazzi	PA	\N
D568	[1866-11-19,)	Ficarolo	RO	\N
D569	[1861-03-17,)	Ficarra	ME	\N
D570	[1887-07-22,)	Ficulle	TR	\N
D571	[1920-10-16,1971-08-18)	Fiè	BZ	\N
D571	[1971-08-18,)	Fiè allo Sciliar	BZ	\N
D572	[1920-10-16,2016-01-01)	Fiera di Primiero	TN	\N
D573	[1920-10-16,)	Fierozzo	TN	\N
D574	[1861-03-17,)	Fiesco	CR	\N
D575	[1865-08-13,)	Fiesole	FI	\N
D576	[1861-03-17,)	Fiesse	BS	\N
D577	[1867-07-22,)	Fiesso Umbertiano	RO	\N
D578	[1867-08-05,)	Fiesso d'Artico	VE	\N
D579	[1862-12-29,)	Figino Serenza	CO	\N
D581	[1928-02-21,1931-07-08)	Figliaro	CO	\N
D581	[1931-07-08,1948-03-22)	Mirabello Comasco	CO	\N
D582	[1864-01-29,)	Figline Vegliaturo	CS	\N
D583	[1864-01-29,2014-01-01)	Figline Valdarno	FI	\N
D584	[1861-03-17,1928-06-01)	Figu	CA	\N
D585	[1861-03-17,1928-06-01)	Gonnosnò	CA	\N
D585	[1947-10-17,1964-06-09)	Figu-Gonnosnò	CA	\N
D585	[1964-06-09,)	Gonnosnò	OR	\N
D586	[1871-01-15,)	Filacciano	RM	\N
D587	[1867-07-19,)	Filadelfia	VV	\N
D588	[1861-03-17,1958-09-10)	Marne	BG	\N
D588	[1958-09-10,)	Filago	BG	\N
D589	[1861-03-17,)	Filandari	VV	\N
D590	[1865-12-25,)	Filattiera	MS	\N
D591	[1871-01-15,1938-11-27)	Filettino	FR	\N
D591	[1938-11-27,1945-08-17)	Filettino Graziani	FR	\N
D591	[1945-08-17,)	Filettino	FR	\N
D592	[1861-03-17,)	Filetto	CH	\N
D593	[1952-01-01,)	Filiano	PZ	\N
D594	[1871-06-01,)	Filighera	PV	\N
D595	[1884-04-18,)	Filignano	IS	\N
D596	[1861-03-17,)	Filogaso	VV	\N
D597	[1861-03-17,)	Filottrano	AN	\N
D598	[1877-05-18,1927-01-13)	Finalborgo	SV	\N
D599	[1863-08-10,1940-08-24)	Finale Nell'Emilia	MO	\N
D599	[1940-08-24,)	Finale Emilia	MO	\N
D600	[1927-01-12,)	Finale Ligure	SV	\N
D601	[1861-03-17,1927-01-13)	Finale Marina	SV	\N
D602	[1869-07-31,1927-01-13)	Finale Pia	SV	\N
D603	[1861-03-17,1928-07-01)	Finero	NO	\N
D604	[1863-07-13,)	Fino del Monte	BG	\N
D605	[1863-02-23,)	Fino Mornasco	CO	\N
D606	[1863-07-13,)	Fiorano al Serio	BG	\N
D607	[1862-12-29,)	Fiorano Modenese	MO	\N
D608	[1863-01-05,)	Fiorano Canavese	TO	\N
D609	[1861-03-17,2017-01-01)	Fiordimonte	MC	\N
D610	[1888-10-07,1929-04-11)	Fiorenzuola di Focara	PU	\N
D611	[1866-03-03,)	Fiorenzuola d'Arda	PC	\N
D612	[1869-12-10,)	Firenze	FI	\N
D613	[1861-03-17,)	Firenzuola	FI	\N
D614	[1861-03-17,)	Firmo	CS	\N
D615	[1869-08-24,)	Fisciano	SA	\N
D616	[1920-10-16,1928-10-30)	Fisto	TN	\N
D617	[1861-03-17,)	Fiumalbo	MO	\N
D618	[1861-03-17,1925-11-02)	Fiumana	FC	\N
D619	[1861-03-17,)	Fiumara	RC	\N
D620	[1924-03-09,1947-09-16)	Fiume	FU	\N
D621	[1866-11-19,1911-11-01)	Fiume	UD	\N
D621	[1911-11-01,)	Fiume Veneto	PN	\N
D622	[1861-03-17,)	Fiumedinisi	ME	\N
D623	[1862-12-29,)	Fiumefreddo di Sicilia	CT	\N
D624	[1862-12-12,)	Fiumefreddo Bruzio	CS	\N
D625	[1861-03-17,1927-10-11)	Fiumenero	BG	\N
D627	[1921-01-05,2018-02-01)	Fiumicello	UD	\N
D628	[1861-03-17,)	Fiuminata	MC	\N
D629	[1861-03-17,)	Fivizzano	MS	\N
D630	[1866-11-19,1927-11-02)	Sant' Odorico	UD	\N
D630	[1927-11-02,)	Flaibano	UD	\N
D631	[1920-10-16,2016-01-01)	Flavon	TN	\N
D632	[1861-03-17,1928-03-14)	Flecchia	VC	\N
D633	[1920-10-16,1929-02-15)	Fleres	BZ	\N
D634	[1861-03-17,)	Flero	BS	\N
D635	[1861-03-17,)	Floresta	ME	\N
D636	[1868-09-15,)	Floridia	SR	\N
D637	[1861-03-17,)	Florinas	SS	\N
D638	[1861-03-17,)	Flumeri	AV	\N
D639	[1861-03-17,)	Fluminimaggiore	SU	\N
D640	[1861-03-17,)	Flussio	OR	\N
D641	[1861-03-17,)	Fobello	VC	\N
D642	[1861-03-17,1873-11-10)	Foce	GE	\N
D643	[1861-03-17,)	Foggia	FG	\N
D644	[1861-03-17,)	Foglianise	BN	\N
D645	[1921-01-05,1923-04-27)	Fogliano	TS	\N
D645	[1923-04-27,1939-07-15)	Fogliano di Monfalcone	TS	\N
D645	[1939-07-15,)	Fogliano Redipuglia	GO	\N
D646	[1861-03-17,)	Foglizzo	TO	\N
D648	[1920-10-16,1929-05-19)	Foiana	BZ	\N
D649	[1862-11-28,)	Foiano della Chiana	AR	\N
D650	[1863-02-06,)	Foiano di Val Fortore	BN	\N
D651	[1920-10-16,)	Folgaria	TN	\N
D652	[1861-03-17,)	Folignano	AP	\N
D653	[1861-03-17,)	Foligno	PG	\N
D654	[1866-11-19,)	Follina	TV	\N
D655	[1861-03-17,)	Follo	SP	\N
D656	[1920-10-19,)	Follonica	GR	\N
D657	[1861-03-17,1928-07-01)	Folsogno	NO	\N
D659	[1861-03-17,1928-07-30)	Fomarco	NO	\N
D660	[1861-03-17,)	Fombio	LO	\N
D661	[1950-07-15,)	Fondachelli-Fantina	ME	\N
D662	[1861-03-17,)	Fondi	LT	\N
D663	[1920-10-16,2020-01-01)	Fondo	TN	\N
D664	[1861-03-17,1928-08-15)	Fondra	BG	\N
D665	[1861-03-17,)	Fonni	NU	\N
D666	[1861-03-17,)	Fontainemore	AO	\N
D667	[1863-02-06,)	Fontana Liri	FR	\N
D668	[1884-06-18,1911-11-01)	Fontana Elice	BO	\N
D668	[1911-11-01,)	Fontanelice	BO	\N
D669	[1921-01-05,1947-09-16)	Fontana del Conte	FU	\N
D670	[1866-11-19,)	Fontanafredda	PN	\N
D671	[1861-03-17,)	Fontanarosa	AV	\N
D672	[1861-03-17,)	Fontanella	BG	\N
D673	[1861-03-17,)	Fontanellato	PR	\N
D674	[1866-11-19,)	Fontanelle	TV	\N
D675	[1863-04-23,)	Fontaneto d'Agogna	NO	\N
D676	[1862-12-29,1955-04-29)	Fontanetto da Po	VC	\N
D676	[1955-04-29,)	Fontanetto Po	VC	\N
D677	[1861-03-17,)	Fontanigorda	GE	\N
D678	[1861-03-17,)	Fontanile	AT	\N
D679	[1866-11-19,)	Fontaniva	PD	\N
D680	[1866-11-19,)	Fonte	TV	\N
D681	[1861-03-17,)	Fontecchio	AQ	\N
D682	[1862-10-27,)	Fontechiari	FR	\N
D683	[1862-09-08,)	Fontegreca	CE	\N
D684	[1861-03-17,)	Fonteno	BG	\N
D685	[1861-03-17,)	Fontevivo	PR	\N
D686	[1866-11-19,)	Fonzaso	BL	\N
D688	[1861-03-17,)	Foppolo	BG	\N
D689	[1861-03-17,)	Forano	RI	\N
D690	[1895-01-07,)	San Giovanni Teatino	CH	\N
D691	[1861-03-17,)	Force	AP	\N
D693	[1861-03-17,)	Forchia	BN	\N
D694	[1861-03-17,)	Forcola	SO	\N
D695	[1861-03-17,)	Fordongianus	OR	\N
D696	[1861-03-17,)	Forenza	PZ	\N
D697	[1863-07-13,)	Foresto Sparso	BG	\N
D698	[1862-12-29,1928-09-06)	Foresto Sesia	VC	\N
D699	[1864-03-11,1928-11-10)	Foresto di Susa	TO	\N
D700	[1866-11-19,1938-01-13)	Forgaria	UD	\N
D700	[1938-01-13,)	Forgaria nel Friuli	UD	\N
D701	[1861-03-17,)	Forino	AV	\N
D702	[1861-03-17,)	Forio	NA	\N
D703	[1863-02-06,)	Forlì del Sannio	IS	\N
D704	[1861-03-17,)	Forlì	FC	\N
D705	[1861-03-17,)	Forlimpopoli	FC	\N
D706	[1861-03-17,)	Formazza	VB	\N
D707	[1871-01-15,)	Formello	RM	\N
D708	[1862-03-28,)	Formia	LT	\N
D709	[1861-03-17,)	Formicola	CE	\N
D710	[1861-03-17,)	Formigara	CR	\N
D711	[1861-03-17,)	Formigine	MO	\N
D712	[1861-03-17,)	Formigliana	VC	\N
D713	[1909-01-23,2019-01-01)	Formignana	FE	\N
D714	[1920-10-16,)	Fornace	TN	\N
D715	[1861-03-17,)	Fornelli	IS	\N
D716	[1884-08-05,1928-01-27)	Fornero	NO	\N
D717	[1866-11-19,1924-02-01)	Forni	VI	\N
D717	[1924-02-01,1959-05-24)	Tonezza	VI	\N
D717	[1959-05-24,)	Tonezza del Cimone	VI	\N
D718	[1866-11-19,)	Forni Avoltri	UD	\N
D719	[1866-11-19,1968-04-06)	Forni di sopra	UD	\N
D719	[1968-04-06,)	Forni di Sopra	UD	\N
D720	[1866-11-19,1968-04-06)	Forni di sotto	UD	\N
D720	[1968-04-06,)	Forni di Sotto	UD	\N
D721	[1926-03-06,1940-09-13)	Forni di Val d'Astico	VI	\N
D722	[1861-03-17,1928-01-27)	Forno	NO	\N
D723	[1920-10-16,1928-10-07)	Forno	TN	\N
D724	[1873-04-25,1928-01-07)	Forno Alpi Graje	TO	\N
D725	[1896-05-11,1927-06-28)	Forno di Rivara	TO	\N
D725	[1927-06-28,)	Forno Canavese	TO	\N
D726	[1866-11-19,2016-02-23)	Forno di Zoldo	BL	\N
D727	[1863-07-13,1964-10-10)	Fornovo di San Giovanni	BG	\N
D727	[1964-10-10,)	Fornovo San Giovanni	BG	\N
D728	[1893-12-05,)	Fornovo di Taro	PR	\N
D729	[1861-03-17,1928-09-25)	Forotondo	AL	\N
D730	[1913-05-11,)	Forte dei Marmi	LU	\N
D731	[1920-10-16,1923-04-27)	Mezzaselva All'Isarco	TN	\N
D731	[1923-04-27,1942-01-27)	Mezzaselva	BZ	\N
D731	[1942-01-27,)	Fortezza	BZ	\N
D732	[1861-03-17,)	Fortunago	PV	\N
D733	[1861-03-17,)	Forza d'Agrò	ME	\N
D734	[1861-03-17,)	Fosciandora	LU	\N
D735	[1861-03-17,)	Fosdinovo	MS	\N
D736	[1861-03-17,)	Fossa	AQ	\N
D737	[1863-01-19,)	Fossalto	CB	\N
D738	[1863-02-06,)	Fossacesia	CH	\N
D739	[1861-03-17,1868-01-02)	Fossa Guazzona	CR	\N
D740	[1867-08-05,)	Fossalta di Piave	VE	\N
D741	[1867-08-05,)	Fossalta di Portogruaro	VE	\N
D742	[1861-03-17,)	Fossano	CN	\N
D743	[1883-06-21,1939-07-14)	Fossarmato	PV	\N
D744	[1864-01-29,)	Fossato Serralta	CZ	\N
D745	[1863-04-13,)	Fossato di Vico	PG	\N
D746	[1890-04-22,)	Montebello Jonico	RC	\N
D747	[1861-03-17,1928-05-03)	Fosseno	NO	\N
D748	[1866-11-19,)	Fossò	VE	\N
D749	[1861-03-17,)	Fossombrone	PU	\N
D750	[1866-11-19,)	Foza	VI	\N
D751	[1861-03-17,)	Frabosa Soprana	CN	\N
D752	[1861-03-17,)	Frabosa Sottana	CN	\N
D754	[1861-03-17,)	Fragagnano	TA	\N
D755	[1861-03-17,)	Fragneto l'Abate	BN	\N
D756	[1861-03-17,)	Fragneto Monforte	BN	\N
D757	[1861-03-17,)	Fraine	CH	\N
D758	[1861-03-17,)	Framura	SP	\N
D759	[1873-04-10,)	Francavilla Bisio	AL	\N
D760	[1863-01-26,)	Francavilla d'Ete	FM	\N
D761	[1864-04-01,)	Francavilla Fontana	BR	\N
D762	[1867-07-19,)	Francavilla Angitola	VV	\N
D763	[1879-05-12,)	Francavilla al Mare	CH	\N
D764	[1863-01-19,)	Francavilla Marittima	CS	\N
D765	[1863-04-10,)	Francavilla di Sicilia	ME	\N
D766	[1863-04-10,)	Francavilla in Sinni	PZ	\N
D767	[1861-03-17,)	Francica	VV	\N
D768	[1861-03-17,)	Francofonte	SR	\N
D769	[1861-03-17,)	Francolise	CE	\N
D770	[1861-03-17,)	Frascaro	AL	\N
D771	[1861-03-17,)	Frascarolo	PV	\N
D772	[1861-03-17,1928-06-19)	Frascata	AL	\N
D773	[1871-01-15,)	Frascati	RM	\N
D774	[1861-03-17,)	Frascineto	CS	\N
D775	[1920-10-16,)	Frassilongo	TN	\N
D776	[1878-12-23,)	Frassinelle Polesine	RO	\N
D777	[1863-08-10,)	Frassinello Monferrato	AL	\N
D778	[1928-08-16,1950-02-11)	Frassinello-Olivola	AL	\N
D779	[1861-03-17,1936-07-08)	Frassinere	TO	\N
D780	[1861-03-17,)	Frassineto Po	AL	\N
D781	[1861-03-17,)	Frassinetto	TO	\N
D782	[1861-03-17,)	Frassino	CN	\N
D783	[1870-10-01,)	Frassinoro	MO	\N
D784	[1863-02-06,)	Frasso Telesino	BN	\N
D785	[1863-04-13,)	Frasso Sabino	RI	\N
D786	[1863-04-13,)	Umbertide	PG	\N
D787	[1863-04-13,)	Fratta Todina	PG	\N
D788	[1867-07-22,)	Fratta Polesine	RO	\N
D789	[1861-03-17,)	Frattamaggiore	NA	\N
D790	[1886-02-12,)	Frattaminore	NA	\N
D791	[1869-04-26,)	Fratte Rosa	PU	\N
D792	[1920-10-16,1928-04-19)	Fraveggio	TN	\N
D793	[1861-03-17,)	Frazzanò	ME	\N
D794	[1866-11-19,)	Fregona	TV	\N
D795	[1861-03-17,1927-11-21)	Frerola	BG	\N
D796	[1861-03-17,)	Fresagrandinaria	CH	\N
D797	[1861-03-17,)	Fresonara	AL	\N
D798	[1861-03-17,)	Frigento	AV	\N
D799	[1929-04-12,1946-11-09)	Frignano	CE	\N
D799	[1952-03-01,)	Frignano	CE	\N
D800	[1861-03-17,1929-04-13)	Frignano Maggiore	NA	\N
D800	[1946-11-08,1952-03-01)	Frignano Maggiore	CE	\N
D801	[1861-03-17,1929-04-13)	Frignano Piccolo	NA	\N
D801	[1946-11-08,1950-12-02)	Frignano Piccolo	CE	\N
D801	[1950-12-02,)	Villa di Briano	CE	\N
D802	[1861-03-17,)	Frinco	AT	\N
D803	[1861-03-17,)	Frisa	CH	\N
D804	[1866-11-19,)	Frisanco	PN	\N
D805	[1861-03-17,)	Front	TO	\N
D806	[1861-03-17,1927-12-24)	Frontignano	BS	\N
D807	[1861-03-17,)	Frontino	PU	\N
D808	[1861-03-17,)	Frontone	PU	\N
D809	[1928-09-25,1946-02-06)	Frontone-Serra	PU	\N
D810	[1871-01-15,)	Frosinone	FR	\N
D811	[1861-03-17,)	Frosolone	IS	\N
D812	[1861-03-17,)	Frossasco	TO	\N
D813	[1861-03-17,)	Frugarolo	AL	\N
D814	[1861-03-17,2017-02-14)	Fubine	AL	\N
D814	[2017-02-14,)	Fubine Monferrato	AL	\N
D815	[1861-03-17,)	Fucecchio	FI	\N
D816	[1864-06-23,1928-04-18)	Fuipiano al Brembo	BG	\N
D817	[1861-03-17,)	Fuipiano Valle Imagna	BG	\N
D818	[1866-11-19,)	Fumane	VR	\N
D819	[1871-01-15,)	Fumone	FR	\N
D820	[1920-10-16,1923-04-27)	Fundoles	TN	\N
D820	[1923-04-27,1929-03-25)	Fundres	BZ	\N
D821	[1920-10-16,)	Funes	BZ	\N
D823	[1861-03-17,)	Furci	CH	\N
D824	[1919-08-04,)	Furci Siculo	ME	\N
D825	[1861-03-17,)	Furnari	ME	\N
D826	[1861-03-17,)	Furore	SA	\N
D827	[1861-03-17,)	Furtei	SU	\N
D828	[1861-03-17,)	Fuscaldo	CS	\N
D829	[1861-03-17,)	Fusignano	RA	\N
D830	[1861-03-17,)	Fusine	SO	\N
D831	[1921-01-05,1923-04-27)	Roccalba	UD	\N
D831	[1923-04-27,1928-06-16)	Fusine in Valromana	UD	\N
D832	[1861-03-17,)	Futani	SA	\N
D833	[1861-03-17,1928-04-07)	Gabbioneta	CR	\N
D834	[1928-04-07,)	Gabbioneta-Binanuova	CR	\N
D835	[1861-03-17,)	Gabiano	AL	\N
D836	[1861-03-17,1949-09-09)	Gabicce	PU	\N
D836	[1949-09-09,)	Gabicce Mare	PU	\N
D837	[1921-01-05,1923-04-27)	Gaberie	UD	\N
D837	[1923-04-27,1928-03-13)	Gabria	GO	\N
D838	[1921-01-05,1928-08-24)	Gabrovizza	GO	\N
D839	[1952-04-19,)	Gaby	AO	\N
D840	[1866-01-14,1928-05-19)	Gadesco	CR	\N
D841	[1928-05-19,)	Gadesco-Pieve Delmona	CR	\N
D842	[1861-03-17,)	Gadoni	NU	\N
D843	[1897-04-01,)	Gaeta	LT	\N
D844	[1861-03-17,1939-12-22)	Kaggi	ME	\N
D844	[1939-12-22,)	Gaggi	ME	\N
D845	[1869-03-22,)	Gaggiano	MI	\N
D846	[1861-03-17,1928-05-12)	Gaggino	CO	\N
D847	[1861-03-17,)	Gaggio Montano	BO	\N
D848	[1861-03-17,)	Gaglianico	BI	\N
D849	[1862-12-29,)	Gagliano Castelferrato	EN	\N
D850	[1864-06-23,)	Gagliano Aterno	AQ	\N
D851	[1862-11-28,)	Gagliano del Capo	LE	\N
D852	[1861-03-17,)	Gagliato	CZ	\N
D853	[1861-03-17,)	Gagliole	MC	\N
D854	[1869-08-11,)	Gaiarine	TV	\N
D855	[1866-11-19,)	Gaiba	RO	\N
D856	[1861-03-17,)	Gaiola	CN	\N
D857	[1928-06-14,1946-07-04)	Gaiola Moiola	CN	\N
D858	[1861-03-17,1911-06-14)	Gaiole	SI	\N
D858	[1911-06-14,)	Gaiole in Chianti	SI	\N
D859	[1861-03-17,)	Gairo	NU	\N
D860	[1920-10-16,)	Gais	BZ	\N
D861	[1863-05-06,)	Galati Mamertino	ME	\N
D862	[1861-03-17,)	Galatina	LE	\N
D863	[1861-03-17,)	Galatone	LE	\N
D864	[1861-03-17,)	Galatro	RC	\N
D865	[1861-03-17,)	Galbiate	LC	\N
D866	[1861-03-17,1929-02-08)	Galdo	SA	\N
D867	[1861-03-17,)	Galeata	FC	\N
D868	[1861-03-17,)	Galgagnano	LO	\N
D869	[1869-03-11,)	Gallarate	VA	\N
D870	[1871-01-15,)	Gallese	VT	\N
D871	[1863-02-23,)	Galliate Lombardo	VA	\N
D872	[1861-03-17,)	Galliate	NO	\N
D873	[1861-03-17,)	Galliavola	PV	\N
D874	[1861-03-17,)	Gallicano	LU	\N
D875	[1872-10-18,)	Gallicano nel Lazio	RM	\N
D876	[1861-03-17,)	Gallicchio	PZ	\N
D877	[1861-03-17,1927-08-03)	Gallico	RC	\N
D878	[1861-03-17,)	Galliera	BO	\N
D879	[1867-08-26,)	Galliera Veneta	PD	\N
D880	[1873-12-01,1927-08-03)	Gallina	RC	\N
D881	[1948-05-06,)	Gallinaro	FR	\N
D882	[1866-11-19,)	Gallio	VI	\N
D883	[1861-03-17,)	Gallipoli	LE	\N
D884	[1861-03-17,1986-03-06)	Gallo	CE	\N
D884	[1986-03-06,)	Gallo Matese	CE	\N
D885	[1952-12-14,)	Gallodoro	ME	\N
D886	[1861-03-17,)	Galluccio	CE	\N
D887	[1865-08-13,1928-12-17)	Galluzzo	FI	\N
D888	[1861-03-17,)	Galtellì	NU	\N
D889	[1866-11-19,1979-08-28)	Galzignano	PD	\N
D889	[1979-08-28,)	Galzignano Terme	PD	\N
D890	[1861-03-17,)	Gamalero	AL	\N
D891	[1861-03-17,)	Gambara	BS	\N
D892	[1867-06-10,)	Gambarana	PV	\N
D894	[1861-03-17,)	Gambasca	CN	\N
D895	[1917-06-11,1977-05-12)	Gambassi	FI	\N
D895	[1977-05-12,)	Gambassi Terme	FI	\N
D896	[1861-03-17,)	Gambatesa	CB	\N
D897	[1866-11-19,)	Gambellara	VI	\N
D898	[1861-03-17,)	Gamberale	CH	\N
D899	[1861-03-17,)	Gambettola	FC	\N
D901	[1861-03-17,)	Gambolò	PV	\N
D902	[1866-11-19,2024-01-01)	Gambugliano	VI	\N
D903	[1861-03-17,)	Gandellino	BG	\N
D905	[1861-03-17,)	Gandino	BG	\N
D906	[1861-03-17,)	Gandosso	BG	\N
D907	[1861-03-17,)	Gangi	PA	\N
D908	[1861-03-17,1928-01-08)	Garabiolo	VA	\N
D909	[1861-03-17,)	Garaguso	MT	\N
D910	[1861-03-17,)	Garbagna	AL	\N
D911	[1863-04-23,)	Garbagna Novarese	NO	\N
D912	[1864-04-01,)	Garbagnate Milanese	MI	\N
D913	[1861-03-17,)	Garbagnate Monastero	LC	\N
D915	[1866-11-19,)	Garda	VR	\N
D916	[1920-10-16,1926-10-01)	Gardolo al Piano	TN	\N
D917	[1861-03-17,)	Gardone Riviera	BS	\N
D918	[1861-03-17,)	Gardone Val Trompia	BS	\N
D919	[1861-03-17,1869-02-01)	Garegnano	MI	\N
D920	[1861-03-17,)	Garessio	CN	\N
D921	[1861-03-17,)	Gargallo	NO	\N
D922	[1921-01-05,1947-09-16)	Gargaro	GO	\N
D923	[1920-10-16,)	Gargazzone	BZ	\N
D924	[1861-03-17,)	Gargnano	BS	\N
D925	[1861-03-17,)	Garlasco	PV	\N
D926	[1861-03-17,)	Garlate	LC	\N
D927	[1861-03-17,)	Garlenda	SV	\N
D928	[1920-10-16,1993-04-14)	Garniga	TN	\N
D928	[1993-04-14,)	Garniga Terme	TN	\N
D930	[1861-03-17,)	Garzeno	CO	\N
D931	[1861-03-17,)	Garzigliana	TO	\N
D932	[1861-03-17,)	Gasperina	CZ	\N
D933	[1861-03-17,1932-04-08)	Gassino	TO	\N
D933	[1932-04-08,)	Gassino Torinese	TO	\N
D934	[1861-03-17,)	Gattatico	RE	\N
D935	[1861-03-17,)	Gatteo	FC	\N
D937	[1877-10-31,2019-01-01)	Gattico	NO	\N
D938	[1861-03-17,)	Gattinara	VC	\N
D939	[1861-03-17,1929-05-15)	Gauna	AO	\N
D940	[1861-03-17,)	Gavardo	BS	\N
D941	[1861-03-17,2018-01-01)	Gavazzana	AL	\N
D942	[1866-11-19,)	Gavello	RO	\N
D943	[1861-03-17,1968-09-18)	Gaverina	BG	\N
D943	[1968-09-18,)	Gaverina Terme	BG	\N
D944	[1861-03-17,)	Gavi	AL	\N
D945	[1871-01-15,)	Gavignano	RM	\N
D946	[1861-03-17,)	Gavirate	VA	\N
D947	[1861-03-17,)	Gavoi	NU	\N
D948	[1861-03-17,)	Gavorrano	GR	\N
D949	[1879-08-04,)	Gazoldo degli Ippoliti	MN	\N
D950	[1861-03-17,1927-07-01)	Gazzada	VA	\N
D951	[1927-07-01,)	Gazzada Schianno	VA	\N
D952	[1861-03-17,)	Gazzaniga	BG	\N
D954	[1861-03-17,1928-04-17)	Gazzelli	IM	\N
D956	[1866-11-19,)	Gazzo	PD	\N
D957	[1867-08-26,)	Gazzo Veronese	VR	\N
D958	[1888-05-20,)	Gazzola	PC	\N
D959	[1868-07-01,)	Gazzuolo	MN	\N
D960	[1862-10-31,1927-12-31)	Terranova di Sicilia	CL	\N
D960	[1927-12-31,)	Gela	CL	\N
D961	[1861-03-17,)	Gemmano	RN	\N
D962	[1866-11-19,1935-03-10)	Gemona	UD	\N
D962	[1935-03-10,)	Gemona del Friuli	UD	\N
D963	[1861-03-17,)	Gemonio	VA	\N
D964	[1871-01-15,)	Genazzano	RM	\N
D965	[1861-03-17,)	Genga	AN	\N
D966	[1861-03-17,)	Genivolta	CR	\N
D967	[1861-03-17,)	Genola	CN	\N
D968	[1861-03-17,)	Genoni	SU	\N
D969	[1873-11-10,)	Genova	GE	\N
D970	[1861-03-17,)	Genuri	SU	\N
D971	[1861-03-17,1935-06-26)	Genzano	MT	\N
D971	[1935-06-26,)	Genzano di Lucania	PZ	\N
D972	[1873-01-20,)	Genzano di Roma	RM	\N
D973	[1861-03-17,2016-01-01)	Genzone	PV	\N
D974	[1861-03-17,1929-07-03)	Gera	CO	\N
D974	[1929-07-03,)	Gera Lario	CO	\N
D975	[1861-03-17,1905-08-08)	Gerace	RC	\N
D975	[1905-08-08,1941-01-23)	Gerace Superiore	RC	\N
D975	[1941-01-23,)	Gerace	RC	\N
D976	[1905-08-08,1934-03-15)	Gerace Marina	RC	\N
D976	[1934-03-15,)	Locri	RC	\N
D977	[1863-07-13,)	Geraci Siculo	PA	\N
D978	[1871-01-15,)	Gerano	RM	\N
D980	[1861-03-17,)	Gerenzago	PV	\N
D981	[1861-03-17,)	Gerenzano	VA	\N
D982	[1861-03-17,)	Gergei	SU	\N
D983	[1861-03-17,)	Germagnano	TO	\N
D984	[1861-03-17,)	Germagno	VB	\N
D985	[1861-03-17,1924-01-12)	Germanedo	CO	\N
D986	[1861-03-17,2011-02-11)	Germasino	CO	\N
D987	[1861-03-17,)	Germignaga	VA	\N
D988	[1861-03-17,)	Gerocarne	VV	\N
D989	[1863-02-23,1929-01-01)	Gerolanuova	BS	\N
D990	[1863-07-13,)	Gerola Alta	SO	\N
D991	[1861-03-17,2014-02-04)	Gerosa	BG	\N
D993	[1861-03-17,)	Gerre de' Caprioli	CR	\N
D994	[1861-03-17,)	Gesico	SU	\N
D995	[1861-03-17,)	Gessate	MI	\N
D996	[1861-03-17,)	Gessopalena	CH	\N
D997	[1861-03-17,)	Gesturi	SU	\N
D998	[1861-03-17,)	Gesualdo	AV	\N
D999	[1861-03-17,)	Ghedi	BS	\N
E001	[1861-03-17,)	Ghemme	NO	\N
E002	[1861-03-17,1928-05-03)	Ghevio	NO	\N
E003	[1862-12-29,)	Ghiffa	VB	\N
E004	[1861-03-17,)	Ghilarza	OR	\N
E006	[1861-03-17,)	Ghisalba	BG	\N
E007	[1861-03-17,)	Ghislarengo	VC	\N
E008	[1866-11-19,)	Giacciano con Baruchella	RO	\N
E009	[1861-03-17,)	Giaglione	TO	\N
E010	[1861-03-17,)	Gianico	BS	\N
E011	[1863-02-06,1929-03-25)	Giano Vetusto	NA	\N
E011	[1947-10-10,)	Giano Vetusto	CE	\N
E012	[1863-04-13,)	Giano dell'Umbria	PG	\N
E013	[1861-03-17,)	Giardinello	PA	\N
E014	[1861-03-17,1978-07-02)	Giardini	ME	\N
E014	[1978-07-02,)	Giardini-Naxos	ME	\N
E015	[1861-03-17,)	Giarole	AL	\N
E016	[1861-03-17,)	Giarratana	RG	\N
E017	[1861-03-17,)	Giarre	CT	\N
E018	[1939-12-28,1942-09-23)	Giarre Riposto	CT	\N
E018	[1942-09-23,1945-10-26)	Ionia	CT	\N
E019	[1861-03-17,)	Giave	SS	\N
E020	[1861-03-17,)	Giaveno	TO	\N
E021	[1960-02-21,)	Giavera del Montello	TV	\N
E022	[1866-06-10,1929-08-23)	Villarios Masainas	CA	\N
E022	[1929-08-23,)	Giba	SU	\N
E023	[1861-03-17,)	Gibellina	TP	\N
E024	[1861-03-17,)	Gifflenga	BI	\N
E025	[1861-03-17,)	Giffone	RC	\N
E026	[1861-03-17,)	Giffoni Sei Casali	SA	\N
E027	[1861-03-17,)	Giffoni Valle Piana	SA	\N
E028	[1861-03-17,)	Gignese	VB	\N
E029	[1861-03-17,)	Gignod	AO	\N
E030	[1861-03-17,)	Gildone	CB	\N
E031	[1861-03-17,)	Gimigliano	CZ	\N
E032	[1921-01-05,1947-09-16)	Gimino	PL	\N
E033	[1965-08-04,)	Ginestra	PZ	\N
E034	[1861-03-17,)	Ginestra degli Schiavoni	BN	\N
E035	[1861-03-17,1929-04-11)	Ginestreto	PU	\N
E036	[1861-03-17,)	Ginosa	TA	\N
E037	[1861-03-17,)	Gioi	SA	\N
E038	[1863-01-19,)	Gioia del Colle	BA	\N
E039	[1862-10-27,)	Gioia Sannitica	CE	\N
E040	[1863-05-06,)	Gioia dei Marsi	AQ	\N
E041	[1863-04-10,)	Gioia Tauro	RC	\N
E042	[1921-01-05,1923-04-27)	Goiaze	UD	\N
E042	[1923-04-27,1928-01-22)	Goiaci	GO	\N
E043	[1862-11-10,)	Gioiosa Marea	ME	\N
E044	[1863-04-10,)	Gioiosa Ionica	RC	\N
E045	[1861-03-17,)	Giove	TR	\N
E047	[1861-03-17,)	Giovinazzo	BA	\N
E048	[1920-10-16,)	Giovo	TN	\N
E049	[1861-03-17,)	Girasole	NU	\N
E050	[1861-03-17,)	Girifalco	CZ	\N
E051	[1861-03-17,2014-02-04)	Gironico	CO	\N
E052	[1861-03-17,)	Gissi	CH	\N
E053	[1861-03-17,)	Giuggianello	LE	\N
E054	[1863-02-06,)	Giugliano in Campania	NA	\N
E055	[1861-03-17,)	Giuliana	PA	\N
E056	[1863-02-06,)	Giuliano Teatino	CH	\N
E057	[1872-10-18,)	Giuliano di Roma	FR	\N
E058	[1861-03-17,)	Giulianova	TE	\N
E059	[1861-03-17,2015-01-01)	Giuncugnano	LU	\N
E060	[1861-03-17,)	Giungano	SA	\N
E061	[1861-03-17,)	Giurdignano	LE	\N
E062	[1872-11-01,)	Giussago	PV	\N
E063	[1871-01-01,)	Giussano	MB	\N
E064	[1861-03-17,)	Giustenice	SV	\N
E065	[1920-10-16,)	Giustino	TN	\N
E066	[1861-03-17,)	Giusvalla	SV	\N
E067	[1861-03-17,)	Givoletto	TO	\N
E068	[1861-03-17,)	Gizzeria	CZ	\N
E069	[1920-10-16,)	Glorenza	BZ	\N
E070	[1875-11-10,)	Sesta Godano	SP	\N
E071	[1867-11-25,)	Godega di Sant'Urbano	TV	\N
E072	[1861-03-17,2012-06-30)	Godiasco	PV	\N
E072	[2012-06-30,)	Godiasco Salice Terme	PV	\N
E073	[1921-01-05,1928-01-26)	Godovici	GO	\N
E074	[1861-03-17,)	Godrano	PA	\N
E075	[1861-03-17,1928-08-15)	Goglione sopra	BS	\N
E076	[1861-03-17,1928-08-15)	Goglione sotto	BS	\N
E077	[1861-03-17,1928-09-06)	Goido	PV	\N
E078	[1872-01-01,)	Goito	MN	\N
E079	[1861-03-17,)	Golasecca	VA	\N
E080	[1861-03-17,1943-05-29)	Golese	PR	\N
E081	[1861-03-17,)	Golferenzo	PV	\N
E082	[1861-03-17,)	Gombito	CR	\N
E083	[1866-11-19,)	Gonars	UD	\N
E084	[1861-03-17,)	Goni	SU	\N
E085	[1861-03-17,)	Gonnosfanadiga	SU	\N
E086	[1861-03-17,)	Gonnesa	SU	\N
E087	[1861-03-17,)	Gonnoscodina	OR	\N
E088	[1861-03-17,)	Gonnostramatza	OR	\N
E089	[1876-11-20,)	Gonzaga	MN	\N
E090	[1861-03-17,)	Gordona	SO	\N
E091	[1871-01-15,)	Gorga	RM	\N
E092	[1886-03-01,)	Gorgo al Monticano	TV	\N
E093	[1861-03-17,)	Gorgoglione	MT	\N
E094	[1861-03-17,)	Gorgonzola	MI	\N
E095	[1921-01-05,1923-04-27)	Goriasco	UD	\N
E095	[1923-04-27,1928-08-24)	Goriano	GO	\N
E096	[1861-03-17,)	Goriano Sicoli	AQ	\N
E098	[1921-01-05,)	Gorizia	GO	\N
E099	[1864-03-11,1920-07-16)	Gorla Primo	MI	\N
E099	[1920-07-16,1923-10-14)	Gorlaprecotto	MI	\N
E100	[1861-03-17,)	Gorlago	BG	\N
E101	[1916-05-01,)	Gorla Maggiore	VA	\N
E102	[1870-08-02,)	Gorla Minore	VA	\N
E103	[1861-03-17,)	Gorle	BG	\N
E104	[1861-03-17,1928-04-07)	Gornate Inferiore	VA	\N
E104	[1928-04-07,)	Gornate Olona	VA	\N
E105	[1861-03-17,1928-01-12)	Gornate-Superiore	VA	\N
E106	[1861-03-17,)	Gorno	BG	\N
E107	[1962-10-10,)	Goro	FE	\N
E109	[1861-03-17,)	Gorreto	GE	\N
E110	[1861-03-17,1928-04-07)	Gorrino	CN	\N
E111	[1861-03-17,)	Gorzegno	CN	\N
E112	[1861-03-17,1929-05-04)	Gorzone	BS	\N
E113	[1866-11-19,)	Gosaldo	BL	\N
E114	[1861-03-17,)	Gossolengo	PC	\N
E115	[1861-03-17,)	Gottasecca	CN	\N
E116	[1861-03-17,)	Gottolengo	BS	\N
E117	[1861-03-17,1928-05-12)	Gottro	CO	\N
E118	[1861-03-17,)	Govone	CN	\N
E119	[1921-01-05,1928-04-29)	Gozza	GO	\N
E120	[1861-03-17,)	Gozzano	NO	\N
E121	[1921-01-05,1947-09-16)	Gracova Serravalle	GO	\N
E122	[1861-03-17,)	Gradara	PU	\N
E124	[1921-01-05,1923-04-27)	Gradisca	UD	\N
E124	[1923-04-27,)	Gradisca d'Isonzo	GO	\N
E125	[1921-01-05,)	Grado	GO	\N
E126	[1871-01-15,)	Gradoli	VT	\N
E127	[1861-03-17,)	Graffignana	LO	\N
E128	[1871-01-15,)	Graffignano	VT	\N
E129	[1862-12-29,1928-09-26)	Graglia Piana	NO	\N
E130	[1861-03-17,)	Graglia	BI	\N
E131	[1861-03-17,)	Gragnano	NA	\N
E132	[1862-11-28,)	Gragnano Trebbiense	PC	\N
E133	[1861-03-17,)	Grammichele	CT	\N
E134	[1861-03-17,)	Grana	AT	\N
E135	[1861-03-17,2016-01-01)	Granaglione	BO	\N
E136	[1875-10-26,)	Granarolo dell'Emilia	BO	\N
E138	[1866-11-19,2017-02-17)	Grancona	VI	\N
E139	[1861-03-17,)	Grandate	CO	\N
E140	[1861-03-17,1927-10-13)	Grandola	CO	\N
E141	[1927-10-13,)	Grandola ed Uniti	CO	\N
E142	[1861-03-17,)	Graniti	ME	\N
E143	[1861-03-17,)	Granozzo con Monticello	NO	\N
E144	[1861-03-17,)	Grantola	VA	\N
E145	[1866-11-19,)	Grantorto	PD	\N
E146	[1913-06-14,)	Granze	PD	\N
E147	[1861-03-17,)	Grassano	MT	\N
E148	[1861-03-17,)	Grassobbio	BG	\N
E149	[1861-03-17,)	Gratteri	PA	\N
E150	[1920-10-16,2016-01-01)	Grauno	TN	\N
E151	[1861-03-17,2011-02-11)	Gravedona	CO	\N
E152	[1861-03-17,)	Gravellona Lomellina	PV	\N
E153	[1913-01-03,)	Gravellona Toce	VB	\N
E154	[1861-03-17,)	Gravere	TO	\N
E155	[1863-01-19,)	Gravina in Puglia	BA	\N
E156	[1862-12-29,)	Gravina di Catania	CT	\N
E158	[1861-03-17,)	Grazzanise	CE	\N
E159	[1868-12-31,1939-04-22)	Grazzano Monferrato	AT	\N
E159	[1939-04-22,)	Grazzano Badoglio	AT	\N
E160	[1861-03-17,)	Greccio	RI	\N
E161	[1861-03-17,)	Greci	AV	\N
E162	[1863-02-23,1923-10-14)	Greco Milanese	MI	\N
E163	[1861-03-17,)	Greggio	VC	\N
E164	[1861-03-17,)	Gremiasco	AL	\N
E165	[1861-03-17,)	Gressan	AO	\N
E166	[1928-06-30,1939-10-21)	Gressoney	AO	\N
E166	[1939-10-21,1946-01-30)	Gressonei	AO	\N
E166	[1946-01-30,1946-05-16)	Gressoney	AO	\N
E167	[1861-03-17,1977-01-02)	Gressoney la Trinitè	AO	\N
E167	[1977-01-02,)	Gressoney-La-Trinite	AO	\N
E168	[1861-03-17,1977-01-02)	Gressoney Saint Jean	AO	\N
E168	[1977-01-02,)	Gressoney-Saint-Jean	AO	\N
E169	[1861-03-17,1977-09-10)	Greve	FI	\N
E169	[1977-09-10,)	Greve in Chianti	FI	\N
E170	[1861-03-17,)	Grezzago	MI	\N
E171	[1866-11-19,)	Grezzana	VR	\N
E172	[1861-03-17,)	Griante	CO	\N
E173	[1872-01-01,1929-04-13)	Gricignano di Aversa	NA	\N
E173	[1946-07-03,)	Gricignano di Aversa	CE	\N
E174	[1920-10-16,1923-04-27)	Gries di Bolzano	TN	\N
E174	[1923-04-27,1925-01-18)	Gries	TN	\N
E175	[1861-03-17,1928-08-15)	Grignano	BG	\N
E176	[1867-07-22,1927-09-04)	Grignano di Polesine	RO	\N
E177	[1861-03-17,)	Grignasco	NO	\N
E178	[1920-10-16,)	Grigno	TN	\N
E179	[1866-11-19,)	Grimacco	UD	\N
E180	[1861-03-17,)	Grimaldi	CS	\N
E181	[1920-10-16,1923-04-27)	Villa in Selva	TN	\N
E181	[1923-04-27,1928-03-08)	Grimaldo	BZ	\N
E182	[1861-03-17,1915-12-20)	Grinzane	CN	\N
E182	[1915-12-20,)	Grinzane Cavour	CN	\N
E183	[1921-01-05,1977-04-04)	Grisignana	PL	\N
E184	[1867-09-02,)	Grisignano di Zocco	VI	\N
E185	[1948-04-30,)	Grisolia	CS	\N
E186	[1861-03-17,1948-04-30)	Grisolia Cipollina	CS	\N
E187	[1882-12-25,1985-05-11)	Grizzana	BO	\N
E187	[1985-05-11,)	Grizzana Morandi	BO	\N
E188	[1861-03-17,)	Grognardo	AL	\N
E189	[1861-03-17,)	Gromo	BG	\N
E190	[1861-03-17,1927-10-13)	Grona	CO	\N
E191	[1861-03-17,)	Grondona	AL	\N
E192	[1861-03-17,)	Grone	BG	\N
E193	[1868-07-02,)	Grontardo	CR	\N
E195	[1888-03-12,)	Gropello Cairoli	PV	\N
E196	[1861-03-17,)	Gropparello	PC	\N
E198	[1861-03-17,1928-09-23)	Groppo	AL	\N
E199	[1861-03-17,)	Groscavallo	TO	\N
E200	[1861-03-17,)	Grosio	SO	\N
E201	[1861-03-17,)	Grosotto	SO	\N
E202	[1861-03-17,)	Grosseto	GR	\N
E203	[1861-03-17,)	Grosso	TO	\N
E204	[1884-09-11,)	Grottaferrata	RM	\N
E205	[1861-03-17,)	Grottaglie	TA	\N
E206	[1861-03-17,)	Grottaminarda	AV	\N
E207	[1861-03-17,)	Grottammare	AP	\N
E208	[1861-03-17,)	Grottazzolina	FM	\N
E209	[1861-03-17,)	Grotte	AG	\N
E210	[1871-01-15,)	Grotte di Castro	VT	\N
E211	[1871-01-15,1928-05-20)	Grotte Santo Stefano	VT	\N
E212	[1861-03-17,)	Grotteria	RC	\N
E213	[1861-03-17,)	Grottole	MT	\N
E214	[1861-03-17,)	Grottolella	AV	\N
E215	[1866-11-19,)	Gruaro	VE	\N
E216	[1861-03-17,)	Grugliasco	TO	\N
E217	[1868-01-01,1915-03-19)	Grumello con Farvengo Cremonese	CR	\N
E217	[1915-03-19,)	Grumello Cremonese ed Uniti	CR	\N
E218	[1861-03-17,1928-03-27)	Grumello Dè Zanchi	BG	\N
E219	[1861-03-17,)	Grumello del Monte	BG	\N
E220	[1861-03-17,1927-03-12)	Grumello del Piano	BG	\N
E221	[1863-05-06,1932-11-22)	Saponara di Grumento	PZ	\N
E221	[1932-11-22,)	Grumento Nova	PZ	\N
E222	[1920-10-16,2016-01-01)	Grumes	TN	\N
E223	[1863-01-19,)	Grumo Appula	BA	\N
E224	[1864-02-02,)	Grumo Nevano	NA	\N
E225	[1920-10-16,1928-05-22)	Grumo	TN	\N
E226	[1866-11-19,)	Grumolo delle Abbadesse	VI	\N
E227	[1861-03-17,)	Guagnano	LE	\N
E228	[1861-03-17,)	Gualdo	MC	\N
E229	[1861-03-17,)	Gualdo Cattaneo	PG	\N
E230	[1861-03-17,)	Gualdo Tadino	PG	\N
E232	[1861-03-17,)	Gualtieri	RE	\N
E233	[1861-03-17,)	Gualtieri Sicaminò	ME	\N
E234	[1861-03-17,)	Guamaggiore	SU	\N
E235	[1861-03-17,)	Guanzate	CO	\N
E236	[1871-01-15,)	Guarcino	FR	\N
E237	[1861-03-17,)	Guardabosone	VC	\N
E238	[1861-03-17,)	Guardamiglio	LO	\N
E239	[1861-03-17,)	Guardavalle	CZ	\N
E240	[1866-11-19,)	Guarda Veneta	RO	\N
E241	[1861-03-17,)	Guardea	TR	\N
E242	[1863-02-06,)	Guardia Piemontese	CS	\N
E243	[1861-03-17,)	Guardiagrele	CH	\N
E244	[1861-03-17,)	Guardialfiera	CB	\N
E245	[1861-03-17,)	Guardia Lombardi	AV	\N
E246	[1861-03-17,)	Guardia Perticara	PZ	\N
E247	[1928-01-26,1945-02-23)	Guardia Piemontese Terme	CS	\N
E248	[1861-03-17,)	Guardiaregia	CB	\N
E249	[1861-03-17,)	Guardia Sanframondi	BN	\N
E250	[1861-03-17,)	Guardistallo	PI	\N
E251	[1861-03-17,)	Guarene	CN	\N
E252	[1861-03-17,)	Guasila	SU	\N
E253	[1861-03-17,)	Guastalla	RE	\N
E255	[1861-03-17,)	Guazzora	AL	\N
E256	[1861-03-17,)	Gubbio	PG	\N
E257	[1920-10-16,1929-06-05)	Gudon	BZ	\N
E258	[1861-03-17,)	Gudo Visconti	MI	\N
E259	[1861-03-17,)	Guglionesi	CB	\N
E261	[1868-07-01,)	Guidizzolo	MN	\N
E262	[1861-03-17,1928-09-26)	Guidomandri	ME	\N
E263	[1937-11-03,)	Guidonia Montecelio	RM	\N
E264	[1880-05-21,)	Guiglia	MO	\N
E265	[1871-06-01,)	Siziano	PV	\N
E266	[1861-03-17,)	Guilmi	CH	\N
E268	[1861-03-17,1928-01-18)	Gurone	VA	\N
E269	[1861-03-17,)	Gurro	VB	\N
E270	[1861-03-17,)	Guspini	SU	\N
E271	[1861-03-17,)	Gussago	BS	\N
E272	[1861-03-17,)	Gussola	CR	\N
E273	[1861-03-17,)	Hone	AO	\N
E274	[1861-03-17,)	Jacurso	CZ	\N
E275	[1861-03-17,1928-03-27)	Iatrinoli	RC	\N
E276	[1920-10-16,1928-06-28)	Iavrè	TN	\N
E277	[1921-01-05,1928-05-02)	Idresca d'Isonzo	GO	\N
E278	[1921-01-05,1947-09-16)	Idria	GO	\N
E279	[1921-01-05,1928-08-24)	Idria di sotto	GO	\N
E280	[1861-03-17,)	Idro	BS	\N
E281	[1861-03-17,)	Iglesias	SU	\N
E282	[1861-03-17,)	Igliano	CN	\N
E283	[1878-11-23,)	Ilbono	NU	\N
E284	[1866-11-19,)	Illasi	VR	\N
E285	[1861-03-17,)	Illorai	SS	\N
E286	[1861-03-17,1928-10-31)	Imberido	CO	\N
E287	[1861-03-17,)	Imbersago	LC	\N
E288	[1920-10-16,)	Imer	TN	\N
E289	[1865-12-25,)	Imola	BO	\N
E290	[1923-11-29,)	Imperia	IM	\N
E291	[1928-12-16,)	Impruneta	FI	\N
E292	[1958-05-28,)	Inarzo	VA	\N
E293	[1861-03-17,1906-11-13)	Incino	CO	\N
E295	[1863-02-16,1928-12-07)	Incisa Belbo	AL	\N
E295	[1928-12-07,)	Incisa Scapaccino	AT	\N
E296	[1863-04-13,2014-01-01)	Incisa in Val d'Arno	FI	\N
E297	[1861-03-17,)	Incudine	BS	\N
E298	[1879-02-10,1928-05-26)	Indovero	CO	\N
E299	[1863-02-23,)	Induno Olona	VA	\N
E301	[1861-03-17,)	Ingria	TO	\N
E302	[1861-03-17,1928-12-16)	Intimiano	CO	\N
E303	[1861-03-17,1939-06-05)	Intra	NO	\N
E304	[1861-03-17,)	Intragna	VB	\N
E305	[1861-03-17,)	Introbio	LC	\N
E306	[1861-03-17,)	Introd	AO	\N
E307	[1861-03-17,)	Introdacqua	AQ	\N
E308	[1861-03-17,2018-01-01)	Introzzo	LC	\N
E309	[1861-03-17,)	Inverigo	CO	\N
E310	[1872-10-15,1961-12-26)	Inverno	PV	\N
E310	[1961-12-26,)	Inverno e Monteleone	PV	\N
E311	[1861-03-17,)	Inverso Pinasca	TO	\N
E312	[1861-03-17,1928-05-31)	Inverso Porte	TO	\N
E313	[1870-08-02,)	Inveruno	MI	\N
E314	[1928-04-03,)	Invorio	NO	\N
E315	[1861-03-17,1928-04-03)	Invorio Inferiore	NO	\N
E316	[1861-03-17,1928-04-03)	Invorio Superiore	NO	\N
E317	[1861-03-17,)	Inzago	MI	\N
E318	[1861-03-17,1927-12-04)	Inzino	BS	\N
E319	[1921-01-05,1923-04-27)	Joanniz	UD	\N
E319	[1923-04-27,1931-07-02)	Ioannis	UD	\N
E320	[1909-01-23,1911-04-20)	Le Venezie	FE	\N
E320	[1911-04-20,)	Jolanda di Savoia	FE	\N
E321	[1861-03-17,)	Ionadi	VV	\N
E322	[1866-11-19,1928-04-16)	Ipplis	UD	\N
E323	[1861-03-17,)	Irgoli	NU	\N
E324	[1928-02-02,1946-03-09)	Irgoli di Galtelli	NU	\N
E325	[1861-03-17,)	Irma	BS	\N
E326	[1895-04-12,)	Irsina	MT	\N
E327	[1861-03-17,)	Isasca	CN	\N
E328	[1861-03-17,)	Isca sullo Ionio	CZ	\N
E329	[1861-03-17,)	Ischia	NA	\N
E330	[1872-09-02,)	Ischia di Castro	VT	\N
E331	[1920-10-16,1929-01-25)	Ischia	TN	\N
E332	[1861-03-17,)	Ischitella	FG	\N
E333	[1861-03-17,)	Iseo	BS	\N
E334	[1920-10-16,)	Isera	TN	\N
E335	[1861-03-17,)	Isernia	IS	\N
E336	[1861-03-17,)	Isili	SU	\N
E337	[1861-03-17,)	Isnello	PA	\N
E338	[1863-02-16,)	Isola d'Asti	AT	\N
E339	[1863-02-06,)	Isola di Capo Rizzuto	KR	\N
E340	[1869-07-06,)	Isola del Liri	FR	\N
E341	[1863-04-23,)	Isola del Cantone	GE	\N
E342	[1863-07-13,1983-07-14)	Isolato	SO	\N
E342	[1983-07-14,)	Madesimo	SO	\N
E343	[1863-07-13,)	Isola del Gran Sasso d'Italia	TE	\N
E344	[1861-03-17,1869-02-12)	Isola Balba	MI	\N
E345	[1861-03-17,)	Isolabella	TO	\N
E346	[1861-03-17,)	Isolabona	IM	\N
E347	[1928-11-03,1950-04-06)	Isola Comacina	CO	\N
E348	[1861-03-17,)	Isola del Giglio	GR	\N
E349	[1866-11-19,)	Isola della Scala	VR	\N
E350	[1861-03-17,)	Isola delle Femmine	PA	\N
E351	[1861-03-17,)	Isola del Piano	PU	\N
E353	[1928-08-15,)	Isola di Fondra	BG	\N
E354	[1866-11-19,1906-01-01)	Isola di Malo	VI	\N
E354	[1906-01-01,)	Isola Vicentina	VI	\N
E355	[1921-01-05,1977-04-04)	Isola d'Istria	PL	\N
E356	[1861-03-17,)	Isola Dovarese	CR	\N
E358	[1872-07-08,)	Isola Rizza	VR	\N
E359	[1861-03-17,1928-12-14)	Isola San Giulio	NO	\N
E360	[1877-05-25,)	Isola Sant'Antonio	AL	\N
E361	[1861-03-17,1928-09-06)	Isolella	VC	\N
E363	[1932-02-12,)	Isole Tremiti	FG	\N
E364	[1861-03-17,)	Isorella	BS	\N
E365	[1861-03-17,)	Ispani	SA	\N
E366	[1861-03-17,1935-07-06)	Spaccaforno	RG	\N
E366	[1935-07-06,)	Ispica	RG	\N
E367	[1861-03-17,)	Ispra	VA	\N
E368	[1861-03-17,)	Issiglio	TO	\N
E369	[1861-03-17,)	Issime	AO	\N
E370	[1861-03-17,)	Isso	BG	\N
E371	[1861-03-17,)	Issogne	AO	\N
E372	[1861-03-17,1938-06-02)	Vasto	CH	\N
E372	[1938-06-02,1945-01-12)	Istonio	CH	\N
E372	[1945-01-12,)	Vasto	CH	\N
E373	[1866-11-19,)	Istrana	TV	\N
E374	[1861-03-17,)	Itala	ME	\N
E375	[1861-03-17,)	Itri	LT	\N
E376	[1861-03-17,)	Ittireddu	SS	\N
E377	[1861-03-17,)	Ittiri	SS	\N
E378	[1920-10-16,2016-07-02)	Ivano-Fracena	TN	\N
E379	[1861-03-17,)	Ivrea	TO	\N
E380	[1861-03-17,)	Izano	CR	\N
E381	[1861-03-17,)	Jelsi	CB	\N
E382	[1871-01-15,)	Jenne	RM	\N
E385	[1892-04-04,1907-07-02)	Jerago con Besnate Ed Orago	MI	\N
E386	[1907-07-01,)	Jerago con Orago	VA	\N
E387	[1861-03-17,)	Jerzu	NU	\N
E388	[1865-12-11,)	Jesi	AN	\N
E389	[1861-03-17,)	Joppolo	VV	\N
E390	[1923-11-28,)	Joppolo Giancaxio	AG	\N
E391	[1861-03-17,)	Jovencan	AO	\N
E392	[1880-02-06,)	Labico	RM	\N
E393	[1861-03-17,)	Labro	RI	\N
E394	[1861-03-17,)	La Cassa	TO	\N
E395	[1869-03-22,)	Lacchiarella	MI	\N
E396	[1863-01-19,)	Lacco Ameno	NA	\N
E397	[1861-03-17,)	Lacedonia	AV	\N
E398	[1920-10-16,)	Laces	BZ	\N
E399	[1920-10-16,1923-04-27)	Lacigno	TN	\N
E399	[1923-04-27,1929-02-15)	Lacinigo	BZ	\N
E400	[1861-03-17,)	Laconi	OR	\N
E401	[1861-03-17,)	Laerru	SS	\N
E402	[1861-03-17,)	Laganadi	RC	\N
E403	[1866-11-19,)	Laghi	VI	\N
E404	[1921-01-05,1923-04-27)	San Leopoldo Alaglesie	UD	\N
E404	[1923-04-27,1928-05-20)	Laglesie San Leopoldo	UD	\N
E405	[1861-03-17,1928-05-31)	Laglio	CO	\N
E405	[1928-05-31,1948-03-26)	Laglio-Brienno	CO	\N
E405	[1948-03-26,)	Laglio	CO	\N
E406	[1861-03-17,)	Lagnasco	CN	\N
E407	[1861-03-17,)	Lago	CS	\N
E408	[1866-11-19,1867-11-25)	Lago	TV	\N
E408	[1867-11-25,1868-07-28)	San Giorgio di Lago	TV	\N
E409	[1861-03-17,)	Lagonegro	PZ	\N
E410	[1861-03-17,)	Lagosanto	FE	\N
E411	[1921-01-05,1947-09-16)	Lagosta	ZA	\N
E412	[1920-10-16,)	Lagundo	BZ	\N
E413	[1861-03-17,)	Lajatico	PI	\N
E414	[1861-03-17,)	Laigueglia	SV	\N
E415	[1870-08-02,)	Lainate	MI	\N
E416	[1861-03-17,)	Laino	CO	\N
E417	[1861-03-17,)	Laino Borgo	CS	\N
E418	[1928-04-17,1947-11-26)	Laino Bruzio	CS	\N
E419	[1861-03-17,)	Laino Castello	CS	\N
E420	[1920-10-16,)	Laion	BZ	\N
E421	[1920-10-16,)	Laives	BZ	\N
E422	[1861-03-17,)	Lallio	BG	\N
E423	[1861-03-17,)	La Loggia	TO	\N
E424	[1863-02-06,)	Lama dei Peligni	CH	\N
E425	[1861-03-17,)	La Maddalena	SS	\N
E426	[1861-03-17,)	Lama Mocogno	MO	\N
E427	[1861-03-17,1923-10-14)	Lambrate	MI	\N
E428	[1861-03-17,)	Lambrugo	CO	\N
E429	[1866-11-19,)	Lamon	BL	\N
E430	[1863-01-26,)	La Morra	CN	\N
E431	[1875-08-09,)	Lampedusa e Linosa	AG	\N
E432	[1897-07-01,)	Lamporecchio	PT	\N
E433	[1861-03-17,)	Lamporo	VC	\N
E434	[1920-10-16,)	Lana	BZ	\N
E435	[1861-03-17,)	Lanciano	CH	\N
E436	[1861-03-17,)	Landiona	NO	\N
E437	[1872-11-01,)	Landriano	PV	\N
E438	[1861-03-17,)	Langhirano	PR	\N
E439	[1861-03-17,)	Langosco	PV	\N
E440	[1929-05-07,1947-09-16)	Lanischie	PL	\N
E441	[1861-03-17,)	Lanusei	NU	\N
E442	[1928-09-09,1947-03-16)	Lanza	ME	\N
E443	[1861-03-17,)	Lanzada	SO	\N
E444	[1862-12-29,2017-01-01)	Lanzo d'Intelvi	CO	\N
E445	[1863-01-05,)	Lanzo Torinese	TO	\N
E446	[1861-03-17,1924-01-12)	Laorca	CO	\N
E447	[1861-03-17,)	Lapedona	FM	\N
E448	[1861-03-17,)	Lapio	AV	\N
E449	[1920-10-16,1928-06-20)	Lappago	BZ	\N
E450	[1861-03-17,)	Lappano	CS	\N
E451	[1897-07-01,)	Larciano	PT	\N
E452	[1920-10-16,2016-01-01)	Lardaro	TN	\N
E454	[1861-03-17,)	Lardirago	PV	\N
E455	[1861-03-17,2014-01-01)	Lari	PI	\N
E456	[1861-03-17,)	Larino	CB	\N
E457	[1920-10-16,)	Lasa	BZ	\N
E458	[1861-03-17,1929-05-28)	La Salle	AO	\N
E458	[1935-06-05,1946-01-30)	Sala Dora	AO	\N
E458	[1946-01-30,)	La Salle	AO	\N
E459	[1861-03-17,)	Lascari	PA	\N
E460	[1921-01-05,1926-10-29)	Lase	TS	\N
E461	[1920-10-16,2016-01-01)	Lasino	TN	\N
E462	[1861-03-17,)	Lasnigo	CO	\N
E463	[1861-03-17,1930-11-18)	Spezia	SP	\N
E463	[1930-11-18,)	La Spezia	SP	\N
E464	[1861-03-17,)	Las Plassas	SU	\N
E465	[1866-11-19,)	Lastebasse	VI	\N
E466	[1861-03-17,)	Lastra a Signa	FI	\N
E467	[1871-01-15,)	Latera	VT	\N
E468	[1861-03-17,2018-01-01)	Laterina	AR	\N
E469	[1861-03-17,)	Laterza	TA	\N
E470	[1861-03-17,1939-10-21)	La Thuile	AO	\N
E470	[1939-10-21,1946-01-30)	Porta Littoria	AO	\N
E470	[1946-01-30,)	La Thuile	AO	\N
E471	[1861-03-17,)	Latiano	BR	\N
E472	[1932-11-06,1945-04-24)	Littoria	LT	\N
E472	[1945-04-24,)	Latina	LT	\N
E473	[1866-11-19,)	Latisana	UD	\N
E474	[1861-03-17,)	Latronico	PZ	\N
E475	[1861-03-17,)	Lattarico	CS	\N
E476	[1866-11-19,)	Lauco	UD	\N
E477	[1920-10-16,1928-01-27)	Laudes	BZ	\N
E478	[1921-01-05,1947-09-16)	Laurana	FU	\N
E479	[1863-04-10,1930-11-06)	Laureana di Borello	RC	\N
E479	[1930-11-06,)	Laureana di Borrello	RC	\N
E480	[1862-12-29,)	Laureana Cilento	SA	\N
E481	[1920-10-16,1928-09-07)	Lauregno	TN	\N
E481	[1948-03-14,)	Lauregno	BZ	\N
E482	[1861-03-17,)	Laurenzana	PZ	\N
E483	[1861-03-17,)	Lauria	PZ	\N
E484	[1861-03-17,)	Lauriano	TO	\N
E485	[1875-09-07,)	Laurino	SA	\N
E486	[1861-03-17,)	Laurito	SA	\N
E487	[1871-08-01,)	Lauro	AV	\N
E488	[1861-03-17,)	Lavagna	GE	\N
E489	[1866-11-19,)	Lavagno	VR	\N
E490	[1866-11-19,1964-10-02)	La Valle	BL	\N
E490	[1964-10-02,)	La Valle Agordina	BL	\N
E491	[1920-10-16,)	La Valle	BZ	\N
E492	[1920-10-16,)	Lavarone	TN	\N
E493	[1861-03-17,)	Lavello	PZ	\N
E494	[1861-03-17,1927-04-17)	Lavena	VA	\N
E494	[1927-04-17,)	Lavena Ponte Tresa	VA	\N
E495	[1861-03-17,1928-01-28)	Laveno	VA	\N
E496	[1928-01-28,)	Laveno-Mombello	VA	\N
E497	[1861-03-17,)	Lavenone	BS	\N
E498	[1861-03-17,)	Laviano	SA	\N
E499	[1861-03-17,1928-04-15)	Lavina	IM	\N
E500	[1920-10-16,)	Lavis	TN	\N
E501	[1920-10-16,1929-06-05)	Lazfons	BZ	\N
E502	[1866-11-19,)	Lazise	VR	\N
E503	[1861-03-17,1901-02-20)	Lazzarone	AL	\N
E503	[1901-02-20,1938-06-19)	Villabella	AL	\N
E504	[1905-06-23,)	Lazzate	MB	\N
E505	[1863-05-06,)	Lecce nei Marsi	AQ	\N
E506	[1861-03-17,)	Lecce	LE	\N
E507	[1861-03-17,)	Lecco	LC	\N
E508	[1921-12-31,1928-08-24)	Ledine	GO	\N
E509	[1861-03-17,)	Leffe	BG	\N
E510	[1861-03-17,)	Leggiuno	VA	\N
E511	[1928-01-07,1963-09-14)	Leggiuno-Sangiano	VA	\N
E512	[1866-11-19,)	Legnago	VR	\N
E514	[1861-03-17,)	Legnano	MI	\N
E515	[1866-11-19,)	Legnaro	PD	\N
E516	[1920-10-16,1928-04-04)	Legos	TN	\N
E517	[1861-03-17,)	Lei	NU	\N
E518	[1861-03-17,1939-07-21)	Leyni	TO	\N
E518	[1939-07-21,)	Leini	TO	\N
E519	[1861-03-17,1934-10-05)	San Rufino	GE	\N
E519	[1934-10-05,)	Leivi	GE	\N
E520	[1861-03-17,)	Lemie	TO	\N
E521	[1861-03-17,1928-05-12)	Lemna	CO	\N
E522	[1868-06-06,)	Lendinara	RO	\N
E523	[1910-01-10,)	Leni	ME	\N
E524	[1861-03-17,)	Lenna	BG	\N
E525	[1861-03-17,2014-02-04)	Lenno	CO	\N
E526	[1861-03-17,)	Leno	BS	\N
E527	[1861-03-17,)	Lenola	LT	\N
E528	[1861-03-17,)	Lenta	VC	\N
E529	[1892-06-24,1970-08-29)	Osmate Lentate	VA	\N
E529	[1970-08-29,2019-02-15)	Osmate	VA	\N
E530	[1869-02-24,)	Lentate sul Seveso	MB	\N
E531	[1861-03-17,)	Lentella	CH	\N
E532	[1861-03-17,)	Lentini	SR	\N
E533	[1920-10-16,1929-02-14)	Lenzima	TN	\N
E534	[1920-10-16,1928-02-09)	Lenzumo	TN	\N
E535	[1861-03-17,)	Leonessa	RI	\N
E536	[1861-03-17,)	Leonforte	EN	\N
E537	[1861-03-17,)	Leporano	TA	\N
E538	[1861-03-17,)	Lequile	LE	\N
E539	[1863-01-26,)	Lequio Tanaro	CN	\N
E540	[1862-12-19,)	Lequio Berria	CN	\N
E541	[1861-03-17,)	Lercara Friddi	PA	\N
E542	[1861-03-17,)	Lerici	SP	\N
E543	[1861-03-17,)	Lerma	AL	\N
E544	[1861-03-17,)	Lesa	NO	\N
E545	[1928-04-15,1947-12-23)	Lesa Belgirate	NO	\N
E546	[1861-03-17,)	Lesegno	CN	\N
E547	[1861-03-17,)	Lesignano de' Bagni	PR	\N
E548	[1897-01-01,)	Terenzo	PR	\N
E549	[1861-03-17,)	Lesina	FG	\N
E550	[1871-07-01,)	Lesmo	MB	\N
E551	[1861-03-17,)	Lessolo	TO	\N
E552	[1861-03-17,2016-01-01)	Lessona	BI	\N
E553	[1866-11-19,)	Lestizza	UD	\N
E554	[1861-03-17,)	Letino	CE	\N
E555	[1952-12-14,)	Letojanni	ME	\N
E556	[1880-02-22,1952-12-14)	Letojanni Gallodoro	ME	\N
E557	[1861-03-17,)	Lettere	NA	\N
E558	[1861-03-17,)	Lettomanoppello	PE	\N
E559	[1861-03-17,)	Lettopalena	CH	\N
E560	[1861-03-17,)	Levanto	SP	\N
E562	[1861-03-17,)	Levate	BG	\N
E563	[1861-03-17,)	Leverano	LE	\N
E564	[1861-03-17,)	Levice	CN	\N
E565	[1920-10-16,1969-07-30)	Levico	TN	\N
E565	[1969-07-30,)	Levico Terme	TN	\N
E566	[1896-05-11,)	Levone	TO	\N
E567	[1861-03-17,1928-12-01)	Levrange	BS	\N
E568	[1861-03-17,1928-05-26)	Lezza	CO	\N
E569	[1861-03-17,)	Lezzeno	CO	\N
E570	[1862-09-08,)	Liberi	CE	\N
E571	[1861-03-17,)	Librizzi	ME	\N
E572	[1921-01-05,1928-05-02)	Libussina	GO	\N
E573	[1861-03-17,)	Licata	AG	\N
E574	[1869-04-01,1933-10-06)	Licciana	MS	\N
E574	[1933-10-06,)	Licciana Nardi	MS	\N
E576	[1899-07-26,)	Licenza	RM	\N
E577	[1886-02-12,1929-04-13)	Licignano di Napoli	NA	\N
E578	[1873-01-28,)	Licodia Eubea	CT	\N
E580	[1861-03-17,1928-10-07)	Licusati	SA	\N
E581	[1861-03-17,)	Lierna	LC	\N
E582	[1928-06-14,1956-11-11)	Lieto Colle	CO	\N
E583	[1861-03-17,)	Lignana	VC	\N
E584	[1959-08-18,)	Lignano Sabbiadoro	UD	\N
E585	[1861-03-17,2016-01-01)	Ligonchio	RE	\N
E586	[1866-11-19,2018-02-01)	Ligosullo	UD	\N
E587	[1861-03-17,1929-01-24)	Lillianes	AO	\N
E587	[1929-01-24,1946-03-10)	Lilliana	AO	\N
E587	[1946-03-10,)	Lillianes	AO	\N
E588	[1866-11-19,)	Limana	BL	\N
E589	[1861-03-17,)	Limatola	BN	\N
E590	[1861-03-17,)	Limbadi	VV	\N
E591	[1869-04-26,)	Limbiate	MB	\N
E592	[1866-11-19,)	Limena	PD	\N
E593	[1861-03-17,1911-04-05)	Limido	CO	\N
E593	[1911-04-05,)	Limido Comasco	CO	\N
E594	[1861-03-17,)	Limina	ME	\N
E596	[1863-01-26,1905-03-10)	Limone San Giovanni	BS	\N
E596	[1905-03-10,)	Limone sul Garda	BS	\N
E597	[1862-12-19,)	Limone Piemonte	CN	\N
E598	[1861-03-17,1927-12-30)	Limonta	CO	\N
E599	[1861-03-17,)	Limosano	CB	\N
E600	[1872-11-01,)	Linarolo	PV	\N
E601	[1861-03-17,1916-04-15)	Mezzate	MI	\N
E601	[1916-04-15,1934-03-17)	Linate al Lambro	MI	\N
E602	[1861-03-17,)	Linguaglossa	CT	\N
E603	[1861-03-17,1928-03-06)	Lingueglietta	IM	\N
E604	[1861-03-17,1928-03-07)	Linzanico	CO	\N
E605	[1861-03-17,)	Lioni	AV	\N
E606	[1867-03-15,)	Lipari	ME	\N
E607	[1861-03-17,)	Lipomo	CO	\N
E608	[1861-03-17,)	Lirio	PV	\N
E609	[1861-03-17,1928-04-03)	Lisanza	VA	\N
E610	[1861-03-17,)	Liscate	MI	\N
E611	[1861-03-17,)	Liscia	CH	\N
E613	[1864-11-07,)	Lisciano Niccone	PG	\N
E614	[1920-10-16,2016-01-01)	Lisignago	TN	\N
E615	[1861-03-17,)	Lisio	CN	\N
E616	[1861-03-17,1927-12-29)	Lissago	VA	\N
E617	[1869-04-16,)	Lissone	MB	\N
E618	[1924-01-14,1933-10-03)	Milocca	CL	\N
E618	[1933-10-03,1934-01-25)	Littoria Nissena	CL	\N
E618	[1934-01-25,)	Milena	CL	\N
E619	[1861-03-17,1928-11-27)	Livemmo	BS	\N
E620	[1861-03-17,)	Liveri	NA	\N
E621	[1861-03-17,)	Livigno	SO	\N
E622	[1920-10-16,1933-04-25)	Livinallongo	BL	\N
E622	[1933-04-25,)	Livinallongo del Col di Lana	BL	\N
E623	[1861-03-17,)	Livo	CO	\N
E624	[1920-10-16,)	Livo	TN	\N
E625	[1861-03-17,)	Livorno	LI	\N
E626	[1863-04-23,1924-07-21)	Livorno Piemonte	NO	\N
E626	[1924-07-21,)	Livorno Ferraris	VC	\N
E627	[1869-02-08,)	Livraga	LO	\N
E628	[1920-10-16,1927-07-15)	Lizzana	TN	\N
E629	[1861-03-17,)	Lizzanello	LE	\N
E630	[1870-01-02,)	Lizzano	TA	\N
E631	[1861-03-17,1927-06-02)	Lizzola	BG	\N
E632	[1878-08-28,)	Loano	SV	\N
E633	[1861-03-17,)	Loazzolo	AT	\N
E634	[1861-03-17,1928-12-30)	Locadi	ME	\N
E635	[1861-03-17,)	Locana	TO	\N
E636	[1861-03-17,1929-03-02)	Locarno	VC	\N
E637	[1863-07-13,1928-01-07)	Locate Bergamasco	BG	\N
E638	[1863-02-23,)	Locate Varesino	CO	\N
E639	[1862-11-03,)	Locate di Triulzi	MI	\N
E640	[1861-03-17,)	Locatello	BG	\N
E641	[1921-01-05,1928-07-28)	Locavizza di Aidussina	GO	\N
E642	[1921-01-05,1928-01-26)	Locavizza di Canale	GO	\N
E643	[1920-10-16,1928-02-09)	Locca	TN	\N
E644	[1861-03-17,)	Loceri	NU	\N
E645	[1861-03-17,)	Locorotondo	BA	\N
E646	[1861-03-17,)	Loculi	NU	\N
E647	[1861-03-17,)	Lodè	NU	\N
E648	[1877-02-02,)	Lodi	LO	\N
E649	[1861-03-17,)	Lodine	NU	\N
E651	[1861-03-17,)	Lodi Vecchio	LO	\N
E652	[1861-03-17,)	Lodrino	BS	\N
E653	[1920-10-16,1928-04-17)	Lodrone	TN	\N
E654	[1884-11-06,)	Lograto	BS	\N
E655	[1866-01-01,)	Loiano	BO	\N
E656	[1861-03-17,)	Lomagna	LC	\N
E657	[1861-03-17,1928-05-13)	Lomaniga	CO	\N
E658	[1928-04-03,2010-01-01)	Lomaso	TN	\N
E659	[1861-03-17,)	Lomazzo	CO	\N
E660	[1861-03-17,)	Lombardore	TO	\N
E661	[1861-03-17,)	Lombriasco	TO	\N
E662	[1861-03-17,)	Lomello	PV	\N
E663	[1920-10-16,1928-04-19)	Lon	TN	\N
E664	[1920-10-16,)	Lona-Lases	TN	\N
E665	[1861-03-17,)	Lonate Ceppino	VA	\N
E666	[1869-03-22,)	Lonate Pozzolo	VA	\N
E667	[1861-03-17,2007-11-02)	Lonato	BS	\N
E668	[1861-03-17,)	Londa	FI	\N
E669	[1861-03-17,)	Longano	IS	\N
E671	[1866-11-19,)	Longare	VI	\N
E672	[1866-11-19,2014-02-22)	Longarone	BL	\N
E673	[1861-03-17,)	Longhena	BS	\N
E674	[1868-01-01,)	Longi	ME	\N
E675	[1861-03-17,)	Longiano	FC	\N
E676	[1920-10-16,1928-06-16)	Longiarù	BZ	\N
E677	[1861-03-17,)	Longobardi	CS	\N
E678	[1861-03-17,)	Longobucco	CS	\N
E679	[1863-02-23,)	Longone al Segrino	CO	\N
E680	[1873-06-23,1947-07-06)	Porto Longone	LI	\N
E680	[1947-07-06,)	Porto Azzurro	LI	\N
E681	[1863-04-13,)	Longone Sabino	RI	\N
E682	[1866-11-19,)	Lonigo	VI	\N
E683	[1861-03-17,1929-04-13)	Loranzè	AO	\N
E683	[1947-10-11,)	Loranzè	TO	\N
E684	[1866-11-19,)	Loreggia	PD	\N
E685	[1861-03-17,)	Loreglia	VB	\N
E686	[1861-03-17,1928-12-14)	Lorentino	BG	\N
E687	[1866-11-19,1940-09-01)	Lorenzago	BL	\N
E687	[1940-09-01,)	Lorenzago di Cadore	BL	\N
E688	[1861-03-17,2014-01-01)	Lorenzana	PI	\N
E689	[1866-11-19,)	Loreo	RO	\N
E690	[1861-03-17,)	Loreto	AN	\N
E691	[1863-07-13,)	Loreto Aprutino	PE	\N
E692	[1887-07-22,)	Loria	TV	\N
E693	[1863-04-13,)	Loro Ciuffenna	AR	\N
E694	[1862-12-29,)	Loro Piceno	MC	\N
E695	[1861-03-17,)	Lorsica	GE	\N
E696	[1921-01-05,1928-04-29)	Lose	GO	\N
E697	[1861-03-17,1937-04-02)	Loseto	BA	\N
E698	[1861-03-17,)	Losine	BS	\N
E699	[1861-03-17,1929-01-22)	Lottulo	CN	\N
E700	[1861-03-17,)	Lotzorai	NU	\N
E701	[1863-02-23,1928-11-10)	Loveno Grumello	BS	\N
E702	[1862-12-29,1929-05-14)	Loveno sopra Menaggio	CO	\N
E703	[1920-10-16,1928-10-30)	Lover	TN	\N
E704	[1861-03-17,)	Lovere	BG	\N
E705	[1861-03-17,)	Lovero	SO	\N
E706	[1861-03-17,)	Lozio	BS	\N
E707	[1861-03-17,)	Lozza	VA	\N
E708	[1868-02-14,1957-06-27)	Lozzo Cadore	BL	\N
E708	[1957-06-27,)	Lozzo di Cadore	BL	\N
E709	[1867-08-26,)	Lozzo Atestino	PD	\N
E710	[1861-03-17,1928-08-08)	Lozzo	VA	\N
E711	[1861-03-17,)	Lozzolo	VC	\N
E712	[1861-03-17,2019-02-01)	Lu	AL	\N
E713	[1871-01-15,)	Lubriano	VT	\N
E714	[1863-01-19,)	Lucca Sicula	AG	\N
E715	[1884-07-07,)	Lucca	LU	\N
E716	[1861-03-17,)	Lucera	FG	\N
E717	[1861-03-17,1928-06-27)	Lucernate	MI	\N
E718	[1861-03-17,)	Lucignano	AR	\N
E719	[1861-03-17,)	Lucinasco	IM	\N
E720	[1921-01-05,1927-01-13)	Lucinico	GO	\N
E721	[1861-03-17,1928-06-15)	Lucino	CO	\N
E722	[1861-03-17,)	Lucito	CB	\N
E723	[1861-03-17,)	Luco dei Marsi	AQ	\N
E724	[1861-03-17,)	Lucoli	AQ	\N
E725	[1861-03-17,1927-11-08)	Ludriano	BS	\N
E726	[1870-06-01,)	Lugagnano Val d'Arda	PC	\N
E727	[1861-03-17,2019-01-01)	Lugnacco	TO	\N
E728	[1863-05-06,1927-10-19)	Lugnano di Villa Troiana	RI	\N
E728	[1927-10-19,1928-02-21)	Vazia	RI	\N
E729	[1863-04-13,)	Lugnano in Teverina	TR	\N
E730	[1861-03-17,)	Lugo	RA	\N
E731	[1868-02-14,)	Lugo di Vicenza	VI	\N
E732	[1921-01-05,1928-05-02)	Luico	GO	\N
E734	[1889-02-11,)	Luino	VA	\N
E735	[1861-03-17,)	Luisago	CO	\N
E736	[1895-10-10,)	Lula	NU	\N
E737	[1861-03-17,)	Lumarzo	GE	\N
E738	[1928-01-07,)	Lumezzane	BS	\N
E739	[1861-03-17,1928-01-07)	Lumezzane Pieve	BS	\N
E740	[1921-04-29,1928-01-07)	Lumezzane San Sebastiano	BS	\N
E741	[1861-03-17,1928-01-07)	Lumezzane Sant'Apollonio	BS	\N
E742	[1861-03-17,)	Lunamatrona	SU	\N
E743	[1861-03-17,)	Lunano	PU	\N
E744	[1920-10-16,1928-04-03)	Lundo	TN	\N
E745	[1861-03-17,)	Lungro	CS	\N
E746	[1861-03-17,)	Luogosano	AV	\N
E747	[1947-10-26,)	Luogosanto	SS	\N
E748	[1861-03-17,)	Lupara	CB	\N
E749	[1883-09-26,)	Lurago d'Erba	CO	\N
E750	[1861-03-17,)	Lurago Marinone	CO	\N
E751	[1861-03-17,)	Lurano	BG	\N
E752	[1861-03-17,)	Luras	SS	\N
E753	[1861-03-17,1927-07-15)	Lurate Abbate	CO	\N
E753	[1927-07-15,)	Lurate Caccivio	CO	\N
E754	[1946-07-03,)	Lusciano	CE	\N
E755	[1861-03-17,1929-04-13)	Lusciano e Ducenta	NA	\N
E757	[1920-10-16,)	Luserna	TN	\N
E758	[1878-02-18,)	Luserna San Giovanni	TO	\N
E759	[1861-03-17,)	Lusernetta	TO	\N
E760	[1866-11-19,)	Lusevera	UD	\N
E761	[1866-11-19,)	Lusia	RO	\N
E762	[1866-11-19,2019-02-20)	Lusiana	VI	\N
E763	[1861-03-17,)	Lusigliè	TO	\N
E764	[1920-10-16,)	Luson	BZ	\N
E765	[1921-01-05,1947-09-16)	Lussingrande	PL	\N
E766	[1921-01-05,1947-09-16)	Lussinpiccolo	PL	\N
E767	[1861-03-17,)	Lustra	SA	\N
E768	[1920-10-16,1929-02-22)	Lutago	BZ	\N
E769	[1861-03-17,)	Luvinate	VA	\N
E770	[1861-03-17,)	Luzzana	BG	\N
E772	[1861-03-17,)	Luzzara	RE	\N
E773	[1861-03-17,)	Luzzi	CS	\N
E774	[1861-03-17,1928-01-27)	Luzzogno	NO	\N
E775	[1861-03-17,1953-08-25)	Maccagno Superiore	VA	\N
E775	[1953-08-25,2014-02-04)	Maccagno	VA	\N
E776	[1861-03-17,1928-01-08)	Maccagno Inferiore	VA	\N
E777	[1861-03-17,)	Maccastorna	LO	\N
E778	[1861-03-17,)	Macchia d'Isernia	IS	\N
E779	[1861-03-17,)	Macchiagodena	IS	\N
E780	[1861-03-17,)	Macchia Valfortore	CB	\N
E781	[1861-03-17,1928-05-31)	Maccio	CO	\N
E782	[1861-03-17,)	Macello	TO	\N
E783	[1861-03-17,)	Macerata	MC	\N
E784	[1862-10-27,1925-12-04)	Macerata di Marcianise	CE	\N
E784	[1925-12-04,1928-12-15)	Macerata Campania	NA	\N
E784	[1946-04-26,)	Macerata Campania	CE	\N
E785	[1861-03-17,)	Macerata Feltria	PU	\N
E786	[1861-03-17,)	Macherio	MB	\N
E787	[1861-03-17,)	Maclodio	BS	\N
E788	[1861-03-17,)	Macomer	NU	\N
E789	[1928-05-31,)	Macra	CN	\N
E790	[1861-03-17,)	Macugnaga	VB	\N
E791	[1861-03-17,)	Maddaloni	CE	\N
E792	[1861-03-17,1928-07-29)	Maderno	BS	\N
E793	[1868-07-05,)	Madignano	CR	\N
E794	[1861-03-17,)	Madone	BG	\N
E795	[1928-03-07,)	Madonna del Sasso	VB	\N
E796	[1920-10-16,1929-01-25)	Madrano	TN	\N
E797	[1928-07-29,1953-09-13)	Madruzzo	TN	\N
E798	[1871-01-15,1928-10-31)	Maenza	RM	\N
E798	[1947-03-22,)	Maenza	LT	\N
E799	[1895-01-07,1903-10-22)	Ripalta sul Trigno	CB	\N
E799	[1903-10-22,)	Mafalda	CB	\N
E800	[1920-10-16,1929-03-01)	Magasa	TN	\N
E800	[1947-10-02,)	Magasa	BS	\N
E801	[1861-03-17,)	Magenta	MI	\N
E802	[1869-02-08,1928-07-19)	Maggianico	CO	\N
E803	[1861-03-17,)	Maggiora	NO	\N
E804	[1861-03-17,)	Magherno	PV	\N
E805	[1861-03-17,)	Magione	PG	\N
E806	[1861-03-17,)	Magisano	CZ	\N
E807	[1862-11-24,)	Magliano di Tenna	FM	\N
E808	[1862-12-19,)	Magliano Alpi	CN	\N
E809	[1862-12-19,1910-03-24)	Magliano d'Alba	CN	\N
E809	[1910-03-24,)	Magliano Alfieri	CN	\N
E810	[1862-11-07,)	Magliano in Toscana	GR	\N
E811	[1869-01-08,)	Magliano de' Marsi	AQ	\N
E812	[1863-04-13,)	Magliano Sabina	RI	\N
E813	[1958-03-29,)	Magliano Romano	RM	\N
E814	[1861-03-17,)	Magliano Vetere	SA	\N
E815	[1861-03-17,)	Maglie	LE	\N
E816	[1861-03-17,)	Magliolo	SV	\N
E817	[1861-03-17,1929-03-03)	Maglione	AO	\N
E817	[1947-09-30,)	Maglione	TO	\N
E818	[1866-11-19,)	Magnacavallo	MN	\N
E819	[1869-03-25,)	Magnago	MI	\N
E820	[1867-09-02,)	Magnano in Riviera	UD	\N
E821	[1861-03-17,)	Magnano	BI	\N
E823	[1861-03-17,1927-12-04)	Magno sopra Inzino	BS	\N
E824	[1861-03-17,1928-05-30)	Magognino	NO	\N
E825	[1861-03-17,)	Magomadas	OR	\N
E826	[1920-10-16,1928-09-06)	Magras	TN	\N
E827	[1920-10-16,1928-06-28)	Magrè	BZ	\N
E828	[1866-11-19,1928-03-06)	Magrè	VI	\N
E828	[1928-03-06,1928-05-19)	Magrè Vicentino	VI	\N
E829	[1928-06-27,1971-09-22)	Magrè All'Adige	BZ	\N
E829	[1971-09-22,)	Magrè sulla Strada del Vino	BZ	\N
E830	[1861-03-17,)	Magreglio	CO	\N
E831	[1920-10-16,1923-11-09)	Maia Alta	TN	\N
E832	[1920-10-16,1923-11-09)	Maia Bassa	TN	\N
E833	[1866-11-19,)	Majano	UD	\N
E834	[1861-03-17,)	Maida	CZ	\N
E835	[1876-07-15,)	Maierà	CS	\N
E836	[1861-03-17,)	Maierato	VV	\N
E837	[1861-03-17,1939-04-22)	Maiolati	AN	\N
E837	[1939-04-22,)	Maiolati Spontini	AN	\N
E838	[1861-03-17,)	Maiolo	RN	\N
E839	[1861-03-17,)	Maiori	SA	\N
E840	[1869-02-13,)	Mairago	LO	\N
E841	[1884-11-06,)	Mairano	BS	\N
E842	[1861-03-17,)	Maissana	SP	\N
E843	[1861-03-17,)	Malagnino	CR	\N
E844	[1861-03-17,)	Malalbergo	BO	\N
E846	[1921-01-05,1928-08-08)	Malborghetto	UD	\N
E847	[1928-08-07,)	Malborghetto Valbruna	UD	\N
E848	[1866-11-19,)	Malcesine	VR	\N
E849	[1921-01-05,1923-04-27)	Manchinie	TS	\N
E849	[1923-04-27,1928-09-09)	Malchina	TS	\N
E850	[1920-10-16,)	Male	TN	\N
E851	[1861-03-17,)	Malegno	BS	\N
E852	[1861-03-17,)	Maleo	LO	\N
E853	[1861-03-17,)	Malesco	VB	\N
E854	[1861-03-17,)	Maletto	CT	\N
E855	[1910-01-10,)	Malfa	ME	\N
E856	[1861-03-17,2023-01-01)	Malgesso	VA	\N
E857	[1920-10-16,1928-06-16)	Salter-Malgolo	TN	\N
E857	[1928-06-16,1928-11-27)	Malgolo	TN	\N
E858	[1861-03-17,)	Malgrate	LC	\N
E859	[1861-03-17,)	Malito	CS	\N
E860	[1861-03-17,)	Mallare	SV	\N
E861	[1920-10-16,1923-04-27)	Malles	TN	\N
E861	[1923-04-27,1928-01-27)	Mallas	BZ	\N
E862	[1928-01-26,)	Malles Venosta	BZ	\N
E863	[1861-03-17,)	Malnate	VA	\N
E864	[1866-11-19,)	Malo	VI	\N
E865	[1861-03-17,)	Malonno	BS	\N
E866	[1920-10-16,2020-01-01)	Malosco	TN	\N
E867	[1861-03-17,1928-05-12)	Malpotremo	CN	\N
E868	[1861-03-17,)	Maltignano	AP	\N
E869	[1861-03-17,)	Malvagna	ME	\N
E870	[1861-03-17,)	Malvicino	AL	\N
E871	[1861-03-17,1928-12-15)	Malvino	AL	\N
E872	[1861-03-17,)	Malvito	CS	\N
E873	[1861-03-17,)	Mammola	RC	\N
E874	[1861-03-17,)	Mamoiada	NU	\N
E875	[1861-03-17,)	Manciano	GR	\N
E876	[1861-03-17,)	Mandanici	ME	\N
E877	[1861-03-17,)	Mandas	SU	\N
E878	[1861-03-17,)	Mandatoriccio	CS	\N
E879	[1863-02-23,)	Mandello del Lario	LC	\N
E880	[1863-04-23,)	Mandello Vitta	NO	\N
E882	[1861-03-17,)	Manduria	TA	\N
E883	[1861-03-17,1953-02-03)	Manerba	BS	\N
E883	[1953-02-03,)	Manerba del Garda	BS	\N
E884	[1861-03-17,)	Manerbio	BS	\N
E885	[1861-03-17,)	Manfredonia	FG	\N
E887	[1861-03-17,)	Mango	CN	\N
E888	[1861-03-17,)	Mangone	CS	\N
E889	[1866-11-19,)	Maniago	PN	\N
E890	[1861-03-17,1928-05-01)	Maniglia	TO	\N
E891	[1869-04-19,)	Manocalzati	AV	\N
E892	[1861-03-17,)	Manoppello	PE	\N
E893	[1866-11-19,)	Mansuè	TV	\N
E894	[1861-03-17,)	Manta	CN	\N
E895	[1920-10-16,1923-04-27)	Montale in Pusteria	TN	\N
E895	[1923-04-27,1928-12-15)	Mantana	BZ	\N
E896	[1861-03-17,)	Mantello	SO	\N
E897	[1866-11-19,)	Mantova	MN	\N
E898	[1920-10-16,1924-01-15)	Manzano	TN	\N
E899	[1866-11-19,)	Manzano	UD	\N
E900	[1871-01-15,)	Manziana	RM	\N
E901	[1861-03-17,)	Mapello	BG	\N
E902	[1861-03-17,)	Mara	SS	\N
E903	[1861-03-17,)	Maracalagonis	CA	\N
E904	[1861-03-17,)	Maranello	MO	\N
E905	[1862-12-29,)	Marano sul Panaro	MO	\N
E906	[1863-02-06,)	Marano di Napoli	NA	\N
E907	[1863-04-23,)	Marano Ticino	NO	\N
E908	[1872-12-30,)	Marano Equo	RM	\N
E909	[1920-10-16,1929-02-14)	Marano	TN	\N
E910	[1893-07-03,)	Marano Lagunare	UD	\N
E911	[1867-08-26,)	Marano di Valpolicella	VR	\N
E912	[1867-09-02,)	Marano Vicentino	VI	\N
E913	[1861-03-17,1928-06-15)	Maranola	RM	\N
E914	[1861-03-17,)	Marano Marchesato	CS	\N
E915	[1861-03-17,)	Marano Principato	CS	\N
E916	[1920-10-16,1923-04-27)	Maranza in Pusteria	TN	\N
E916	[1923-04-27,1929-05-31)	Maranza	BZ	\N
E917	[1861-03-17,)	Maranzana	AT	\N
E918	[1861-03-17,1873-11-10)	Marassi	GE	\N
E919	[1861-03-17,)	Maratea	PZ	\N
E921	[1870-08-02,)	Marcallo con Casone	MI	\N
E922	[1872-01-01,)	Marcaria	MN	\N
E923	[1861-03-17,)	Marcedusa	CZ	\N
E924	[1910-02-17,)	Marcellina	RM	\N
E925	[1861-03-17,)	Marcellinara	CZ	\N
E926	[1866-11-19,1928-01-28)	Marcellise	VR	\N
E927	[1861-03-17,)	Marcetelli	RI	\N
E928	[1861-03-17,)	Marcheno	BS	\N
E929	[1861-03-17,)	Marchirolo	VA	\N
E930	[1884-04-07,)	Marciana	LI	\N
E931	[1894-08-03,)	Marciana Marina	LI	\N
E932	[1861-03-17,)	Marcianise	CE	\N
E933	[1861-03-17,)	Marciano della Chiana	AR	\N
E934	[1861-03-17,)	Marcignago	PV	\N
E935	[1920-10-16,1927-07-15)	Marco	TN	\N
E936	[1866-11-19,)	Marcon	VE	\N
E937	[1861-03-17,1928-04-04)	Marcorengo	TO	\N
E938	[1920-10-16,)	Marebbe	BZ	\N
E939	[1861-03-17,)	Marene	CN	\N
E940	[1867-11-25,)	Mareno di Piave	TV	\N
E941	[1861-03-17,)	Marentino	TO	\N
E942	[1921-01-05,1977-04-04)	Maresego	PL	\N
E943	[1920-10-16,1928-04-13)	Mareta	BZ	\N
E944	[1861-03-17,1928-12-31)	Maretto	AL	\N
E944	[1947-06-23,)	Maretto	AT	\N
E945	[1861-03-17,)	Margarita	CN	\N
E946	[1879-01-24,)	Margherita di Savoia	BT	\N
E947	[1861-03-17,)	Margno	LC	\N
E948	[1920-10-16,1928-04-19)	Margone	TN	\N
E949	[1868-07-01,1929-12-06)	Mariana	MN	\N
E949	[1929-12-06,)	Mariana Mantovana	MN	\N
E950	[1863-07-13,1927-08-20)	Mariano al Brembo	BG	\N
E951	[1862-12-29,)	Mariano Comense	CO	\N
E952	[1921-01-05,1923-04-27)	Mariano	UD	\N
E952	[1923-04-27,)	Mariano del Friuli	GO	\N
E953	[1861-03-17,)	Marianopoli	CL	\N
E954	[1861-03-17,)	Mariglianella	NA	\N
E955	[1861-03-17,)	Marigliano	NA	\N
E956	[1948-07-22,)	Marina di Gioiosa Ionica	RC	\N
E957	[1861-03-17,)	Marineo	PA	\N
E958	[1871-01-15,)	Marino	RM	\N
E959	[1920-10-16,)	Marlengo	BZ	\N
E960	[1861-03-17,)	Marliana	PT	\N
E961	[1861-03-17,)	Marmentino	BS	\N
E962	[1872-01-01,)	Marmirolo	MN	\N
E963	[1861-03-17,)	Marmora	CN	\N
E964	[1861-03-17,1929-04-14)	Marmorito	AL	\N
E965	[1866-01-21,)	Marnate	VA	\N
E966	[1861-03-17,1926-01-22)	Maro Castello	IM	\N
E967	[1861-03-17,)	Marone	BS	\N
E968	[1861-03-17,)	Maropati	RC	\N
E970	[1866-11-19,)	Marostica	VI	\N
E971	[1861-03-17,)	Marradi	FI	\N
E972	[1861-03-17,)	Marrubiu	OR	\N
E973	[1861-03-17,)	Marsaglia	CN	\N
E974	[1861-03-17,)	Marsala	TP	\N
E975	[1861-03-17,)	Marsciano	PG	\N
E976	[1861-03-17,)	Marsico Nuovo	PZ	\N
E977	[1861-03-17,)	Marsicovetere	PZ	\N
E978	[1871-01-15,)	Marta	VT	\N
E979	[1861-03-17,)	Martano	LE	\N
E980	[1866-11-19,)	Martellago	VE	\N
E981	[1920-10-16,)	Martello	BZ	\N
E982	[1866-11-19,)	Martignacco	UD	\N
E983	[1863-01-05,)	Martignana di Po	CR	\N
E984	[1861-03-17,)	Martignano	LE	\N
E985	[1863-04-23,1929-06-13)	Martina Olba	SV	\N
E986	[1864-04-01,)	Martina Franca	TA	\N
E987	[1861-03-17,)	Martinengo	BG	\N
E988	[1862-12-19,)	Martiniana Po	CN	\N
E989	[1963-04-28,)	Martinsicuro	TE	\N
E990	[1957-01-18,)	Martirano	CZ	\N
E991	[1861-03-17,1929-10-04)	Martirano	CZ	\N
E991	[1929-10-04,)	Martirano Lombardo	CZ	\N
E992	[1861-03-17,)	Martis	SS	\N
E993	[1861-03-17,)	Martone	RC	\N
E994	[1869-02-08,)	Marudo	LO	\N
E995	[1861-03-17,)	Maruggio	TA	\N
E997	[1862-11-07,)	Marzano di Nola	AV	\N
E998	[1863-04-10,)	Marzano Appio	CE	\N
E999	[1872-11-01,)	Marzano	PV	\N
F001	[1861-03-17,)	Marzi	CS	\N
F002	[1861-03-17,)	Marzio	VA	\N
F003	[1861-03-17,)	Masate	MI	\N
F004	[1861-03-17,)	Mascali	CT	\N
F005	[1861-03-17,)	Mascalucia	CT	\N
F006	[1861-03-17,)	Maschito	PZ	\N
F007	[1863-02-23,)	Masciago Primo	VA	\N
F008	[1862-07-28,1929-03-03)	Masciago Milanese	MI	\N
F009	[1866-11-19,)	Maser	TV	\N
F010	[1861-03-17,)	Masera	VB	\N
F011	[1868-02-14,)	Maserà di Padova	PD	\N
F012	[1866-11-19,1925-06-19)	Maserada	TV	\N
F012	[1925-06-19,)	Maserada sul Piave	TV	\N
F013	[1866-11-19,)	Masi	PD	\N
F014	[1920-10-16,1928-12-22)	Masi di Vigo	TN	\N
F015	[1861-03-17,)	Masio	AL	\N
F016	[1959-10-09,)	Masi Torello	FE	\N
F017	[1861-03-17,)	Maslianico	CO	\N
F018	[1861-03-17,1927-12-29)	Masnago	VA	\N
F019	[1869-06-07,2019-02-20)	Mason Vicentino	VI	\N
F020	[1861-03-17,)	Masone	GE	\N
F021	[1862-11-24,)	Massa Fermana	FM	\N
F022	[1863-05-06,)	Massa d'Albe	AQ	\N
F023	[1868-10-10,)	Massa	MS	\N
F024	[1863-04-13,)	Massa Martana	PG	\N
F025	[1861-03-17,)	Massa e Cozzile	PT	\N
F026	[1861-03-17,2014-01-01)	Massa Fiscaglia	FE	\N
F027	[1861-03-17,)	Massafra	TA	\N
F028	[1879-06-09,)	Massalengo	LO	\N
F029	[1861-03-17,)	Massa Lombarda	RA	\N
F030	[1861-03-17,)	Massa Lubrense	NA	\N
F031	[1861-03-17,1927-11-09)	Massama	CA	\N
F032	[1861-03-17,)	Massa Marittima	GR	\N
F033	[1866-11-19,)	Massanzago	PD	\N
F035	[1870-01-02,)	Massarosa	LU	\N
F036	[1866-11-19,1928-08-14)	Massa Superiore	RO	\N
F037	[1861-03-17,)	Massazza	BI	\N
F039	[1861-03-17,1869-04-02)	Masse di San Martino	SI	\N
F040	[1876-12-28,1904-05-23)	Masse di Siena	SI	\N
F041	[1861-03-17,)	Massello	TO	\N
F042	[1861-03-17,)	Masserano	BI	\N
F043	[1862-11-10,1928-06-28)	San Marco Evangelista	NA	\N
F043	[1975-05-22,)	San Marco Evangelista	CE	\N
F044	[1861-03-17,)	Massignano	AP	\N
F045	[1920-10-16,)	Massimeno	TN	\N
F046	[1861-03-17,)	Massimino	SV	\N
F047	[1861-03-17,1942-12-15)	Massino	NO	\N
F047	[1942-12-15,)	Massino Visconti	NO	\N
F048	[1884-08-05,)	Massiola	VB	\N
F049	[1920-10-16,1928-10-07)	Mastellina	TN	\N
F050	[1861-03-17,)	Masullas	OR	\N
F051	[1861-03-17,)	Matelica	MC	\N
F052	[1861-03-17,)	Matera	MT	\N
F053	[1861-03-17,1939-07-21)	Mathi	TO	\N
F053	[1939-07-21,1959-10-03)	Mati	TO	\N
F053	[1959-10-03,)	Mathi	TO	\N
F054	[1861-03-17,)	Matino	LE	\N
F055	[1861-03-17,)	Matrice	CB	\N
F056	[1920-10-16,1926-10-01)	Mattarello	TN	\N
F057	[1921-01-05,1947-09-16)	Matteria	FU	\N
F058	[1861-03-17,)	Mattie	TO	\N
F059	[1955-08-19,)	Mattinata	FG	\N
F060	[1921-01-05,1947-09-16)	Mattuglie	FU	\N
F061	[1863-07-13,)	Mazara del Vallo	TP	\N
F062	[1920-10-16,1928-01-27)	Mazia	BZ	\N
F063	[1861-03-17,)	Mazzano	BS	\N
F064	[1872-08-26,)	Mazzano Romano	RM	\N
F065	[1861-03-17,)	Mazzarino	CL	\N
F066	[1862-11-10,)	Mazzarrà Sant'Andrea	ME	\N
F067	[1861-03-17,)	Mazzè	TO	\N
F068	[1920-10-16,)	Mazzin	TN	\N
F069	[1862-11-03,1928-06-27)	Mazzo Milanese	MI	\N
F070	[1863-07-13,)	Mazzo di Valtellina	SO	\N
F071	[1861-03-17,1927-08-04)	Mazzoleni e Falghera	BG	\N
F072	[1861-03-17,1928-05-13)	Mazzunno	BS	\N
F073	[1862-09-29,)	Meana Sardo	NU	\N
F074	[1863-01-05,)	Meana di Susa	TO	\N
F075	[1861-03-17,1928-05-31)	Meano	TO	\N
F076	[1920-10-16,1926-10-01)	Meano	TN	\N
F077	[1920-10-16,1928-09-09)	Mechel	TN	\N
F078	[1861-03-17,)	Meda	MB	\N
F079	[1921-01-05,1928-05-12)	Medana	GO	\N
F080	[1861-03-17,)	Mede	PV	\N
F081	[1921-01-05,)	Medea	GO	\N
F082	[1873-11-03,)	Medesano	PR	\N
F083	[1861-03-17,)	Medicina	BO	\N
F084	[1869-01-22,)	Mediglia	MI	\N
F085	[1861-03-17,)	Medolago	BG	\N
F086	[1868-07-01,)	Medole	MN	\N
F087	[1861-03-17,)	Medolla	MO	\N
F088	[1884-08-23,)	Meduna di Livenza	TV	\N
F089	[1866-11-19,)	Meduno	PN	\N
F091	[1866-11-19,2018-02-17)	Megliadino San Fidenzio	PD	\N
F092	[1866-11-19,)	Megliadino San Vitale	PD	\N
F093	[1861-03-17,)	Meina	NO	\N
F094	[1866-11-19,2019-01-30)	Mel	BL	\N
F095	[1866-11-19,)	Melara	RO	\N
F096	[1861-03-17,)	Melazzo	AL	\N
F097	[1861-03-17,)	Meldola	FC	\N
F098	[1861-03-17,)	Mele	GE	\N
F100	[1861-03-17,)	Melegnano	MI	\N
F101	[1861-03-17,)	Melendugno	LE	\N
F102	[1861-03-17,)	Meleti	LO	\N
F103	[1861-03-17,1927-07-27)	Melezet	TO	\N
F104	[1861-03-17,)	Melfi	PZ	\N
F105	[1861-03-17,)	Melicuccà	RC	\N
F106	[1936-07-15,)	Melicucco	RC	\N
F107	[1861-03-17,)	Melilli	SR	\N
F108	[1861-03-17,)	Melissa	KR	\N
F109	[1921-05-12,)	Melissano	LE	\N
F110	[1862-11-10,1923-06-01)	Melito Valle Bonito	AV	\N
F110	[1923-06-01,)	Melito Irpino	AV	\N
F111	[1863-01-19,)	Melito di Napoli	NA	\N
F112	[1864-06-23,)	Melito di Porto Salvo	RC	\N
F113	[1861-03-17,)	Melizzano	BN	\N
F114	[1861-03-17,)	Melle	CN	\N
F115	[1861-03-17,)	Mello	SO	\N
F116	[1866-11-19,1935-03-15)	Melma	TV	\N
F116	[1935-03-15,)	Silea	TV	\N
F117	[1861-03-17,)	Melpignano	LE	\N
F118	[1920-10-16,)	Meltina	BZ	\N
F119	[1861-03-17,)	Melzo	MI	\N
F120	[1861-03-17,)	Menaggio	CO	\N
F121	[1861-03-17,2015-11-25)	Menarola	SO	\N
F122	[1861-03-17,)	Menconico	PV	\N
F123	[1861-03-17,)	Mendatica	IM	\N
F124	[1928-07-18,1950-02-18)	Mendatica Montegrosso	IM	\N
F125	[1861-03-17,)	Mendicino	CS	\N
F126	[1861-03-17,)	Menfi	AG	\N
F127	[1895-11-27,)	Mentana	RM	\N
F128	[1861-03-17,1927-11-06)	Mentoulles	TO	\N
F130	[1866-11-19,)	Meolo	VE	\N
F131	[1861-03-17,)	Merana	AL	\N
F132	[1920-10-16,)	Merano	BZ	\N
F133	[1861-03-17,)	Merate	LC	\N
F134	[1861-03-17,)	Mercallo	VA	\N
F135	[1861-03-17,1951-07-17)	Mercatello	PU	\N
F135	[1951-07-17,)	Mercatello sul Metauro	PU	\N
F136	[1861-03-17,1940-07-02)	Piandicastello	PU	\N
F136	[1940-07-02,)	Mercatino Conca	PU	\N
F137	[1907-04-20,1941-10-24)	Mercatino Marecchia	PU	\N
F137	[1941-10-24,)	Novafeltria	RN	\N
F138	[1869-08-24,1934-12-07)	Mercato San Severino	SA	\N
F138	[1934-12-07,1935-10-30)	San Severino Rota	SA	\N
F138	[1935-10-30,1945-08-23)	Sanseverino Rota	SA	\N
F138	[1945-08-23,)	Mercato San Severino	SA	\N
F139	[1861-03-17,)	Mercato Saraceno	FC	\N
F140	[1861-03-17,1928-06-16)	Mercenasco	AO	\N
F140	[1946-12-24,)	Mercenasco	TO	\N
F141	[1861-03-17,)	Mercogliano	AV	\N
F143	[1861-03-17,1928-02-26)	Mercurago	NO	\N
F144	[1866-11-19,1940-02-11)	Meretto di Tomba	UD	\N
F144	[1940-02-11,)	Mereto di Tomba	UD	\N
F145	[1861-03-17,)	Mergo	AN	\N
F146	[1861-03-17,)	Mergozzo	VB	\N
F147	[1861-03-17,)	Merì	ME	\N
F148	[1866-11-19,)	Merlara	PD	\N
F149	[1861-03-17,)	Merlino	LO	\N
F150	[1921-01-05,1947-09-16)	Merna	GO	\N
F151	[1861-03-17,)	Merone	CO	\N
F152	[1861-03-17,)	Mesagne	BR	\N
F153	[1861-03-17,)	Mese	SO	\N
F154	[1861-03-17,)	Mesenzana	VA	\N
F155	[1861-03-17,)	Mesero	MI	\N
F156	[1861-03-17,)	Mesola	FE	\N
F157	[1861-03-17,)	Mesoraca	KR	\N
F158	[1866-01-14,)	Messina	ME	\N
F159	[1866-11-19,1926-08-24)	Mestre	VE	\N
F160	[1920-10-16,1928-10-07)	Mestriago	TN	\N
F161	[1866-11-19,)	Mestrino	PD	\N
F162	[1861-03-17,)	Meta	NA	\N
F164	[1861-03-17,1929-05-29)	Meugliano	AO	\N
F164	[1947-01-21,2019-01-01)	Meugliano	TO	\N
F165	[1861-03-17,)	Mezzago	MB	\N
F167	[1863-04-23,)	Mezzana Mortigliengo	BI	\N
F168	[1920-10-16,)	Mezzana	TN	\N
F169	[1902-01-17,1927-12-04)	Mezzana Superiore	VA	\N
F170	[1861-03-17,)	Mezzana Bigli	PV	\N
F171	[1873-05-10,)	Mezzana Rabattone	PV	\N
F172	[1866-11-19,)	Mezzane di Sotto	VR	\N
F173	[1861-03-17,)	Mezzanego	GE	\N
F174	[1861-03-17,2019-01-01)	Mezzani	PR	\N
F175	[1861-03-17,)	Mezzanino	PV	\N
F176	[1920-10-16,)	Mezzano	TN	\N
F177	[1928-01-28,1947-03-31)	Mezzano Imer	TN	\N
F181	[1861-03-17,2014-02-04)	Mezzegra	CO	\N
F182	[1861-03-17,)	Mezzenile	TO	\N
F183	[1920-10-16,)	Mezzocorona	TN	\N
F184	[1861-03-17,)	Mezzojuso	PA	\N
F185	[1920-10-16,1928-04-04)	Mezzolago	TN	\N
F186	[1861-03-17,)	Mezzoldo	BG	\N
F187	[1920-10-16,)	Mezzolombardo	TN	\N
F188	[1861-03-17,)	Mezzomerico	NO	\N
F189	[1861-03-17,)	Miagliano	BI	\N
F190	[1866-11-19,)	Miane	TV	\N
F191	[1861-03-17,)	Miasino	NO	\N
F192	[1861-03-17,)	Miazzina	VB	\N
F193	[1861-03-17,)	Micigliano	RI	\N
F194	[1861-03-17,)	Miggiano	LE	\N
F195	[1861-03-17,1928-07-30)	Migiandone	NO	\N
F196	[1861-03-17,)	Miglianico	CH	\N
F198	[1883-12-17,2014-01-01)	Migliarino	FE	\N
F199	[1963-07-31,2014-01-01)	Migliaro	FE	\N
F200	[1861-03-17,)	Miglierina	CZ	\N
F201	[1861-03-17,)	Miglionico	MT	\N
F202	[1861-03-17,)	Mignanego	GE	\N
F203	[1861-03-17,1948-01-18)	Mignano	CE	\N
F203	[1948-01-18,)	Mignano Monte Lungo	CE	\N
F204	[1861-03-17,1869-02-14)	Mignette	MI	\N
F205	[1873-06-23,)	Milano	MI	\N
F206	[1879-08-29,)	Milazzo	ME	\N
F207	[1861-03-17,)	Mileto	VV	\N
F208	[1861-03-17,)	Milis	OR	\N
F209	[1862-12-29,)	Militello in Val di Catania	CT	\N
F210	[1863-02-06,)	Militello Rosmarino	ME	\N
F211	[1920-10-16,1928-09-09)	Millan-Sarnes	BZ	\N
F212	[1861-03-17,1927-07-27)	Millaures	TO	\N
F213	[1861-03-17,)	Millesimo	SV	\N
F214	[1955-02-15,)	Milo	CT	\N
F215	[1861-03-17,1927-12-09)	Milzanello	BS	\N
F216	[1861-03-17,)	Milzano	BS	\N
F217	[1861-03-17,)	Mineo	CT	\N
F218	[1866-11-19,)	Minerbe	VR	\N
F219	[1869-01-30,)	Minerbio	BO	\N
F220	[1863-01-19,)	Minervino Murge	BT	\N
F221	[1864-04-01,)	Minervino di Lecce	LE	\N
F222	[1861-03-17,1929-05-30)	Minoprio	CO	\N
F223	[1861-03-17,)	Minori	SA	\N
F224	[1879-07-28,)	Minturno	LT	\N
F225	[1861-03-17,)	Minucciano	LU	\N
F226	[1861-03-17,)	Mioglia	SV	\N
F227	[1920-10-16,1928-09-09)	Miola	TN	\N
F228	[1866-11-19,1872-01-01)	Mione	UD	\N
F229	[1868-01-01,)	Mira	VE	\N
F230	[1862-12-29,)	Mirabella Eclano	AV	\N
F231	[1862-12-29,)	Mirabella Imbaccari	CT	\N
F232	[1863-02-16,)	Mirabello Monferrato	AL	\N
F233	[1863-02-06,)	Mirabello Sannitico	CB	\N
F235	[1959-10-03,2017-01-01)	Mirabello	FE	\N
F237	[1883-06-21,1939-07-14)	Mirabello Ed Uniti di Pavia	PV	\N
F238	[1872-11-01,1938-03-25)	Miradolo	PV	\N
F238	[1938-03-25,)	Miradolo Terme	PV	\N
F239	[1861-03-17,)	Miranda	IS	\N
F240	[1861-03-17,)	Mirandola	MO	\N
F241	[1866-11-19,)	Mirano	VE	\N
F242	[1861-03-17,)	Mirto	ME	\N
F243	[1863-08-10,)	Misano di Gera d'Adda	BG	\N
F244	[1870-01-02,1938-08-18)	Misano in Villa Vittoria	FC	\N
F244	[1938-08-18,)	Misano Adriatico	RN	\N
F246	[1861-03-17,)	Misilmeri	PA	\N
F247	[1882-01-09,)	Misinto	MB	\N
F248	[1882-06-19,)	Missaglia	LC	\N
F249	[1861-03-17,)	Missanello	PZ	\N
F250	[1861-03-17,)	Misterbianco	CT	\N
F251	[1861-03-17,)	Mistretta	ME	\N
F252	[1866-11-19,1933-09-02)	Mizzole	VR	\N
F253	[1861-03-17,1928-09-06)	Moano	IM	\N
F254	[1861-03-17,1929-04-21)	Moasca	AL	\N
F254	[1947-06-23,)	Moasca	AT	\N
F255	[1861-03-17,1936-07-08)	Mocchie	TO	\N
F256	[1861-03-17,)	Moconesi	GE	\N
F257	[1861-03-17,)	Modena	MO	\N
F258	[1861-03-17,)	Modica	RG	\N
F259	[1861-03-17,)	Modigliana	FC	\N
F260	[1879-06-09,1963-11-24)	Villavesco	MI	\N
F260	[1963-11-24,)	Tavazzano con Villavesco	LO	\N
F261	[1861-03-17,)	Modolo	OR	\N
F262	[1861-03-17,)	Modugno	BA	\N
F263	[1920-10-16,)	Moena	TN	\N
F264	[1920-10-16,1929-03-01)	Moerna	TN	\N
F265	[1861-03-17,)	Moggio	LC	\N
F266	[1866-11-19,)	Moggio Udinese	UD	\N
F267	[1876-11-20,)	Moglia	MN	\N
F268	[1861-03-17,)	Mogliano	MC	\N
F269	[1868-02-14,)	Mogliano Veneto	TV	\N
F270	[1861-03-17,)	Mogorella	OR	\N
F271	[1861-03-17,1928-06-14)	Ruinas	CA	\N
F271	[1928-06-14,1936-07-29)	Mogorella Ruinas	CA	\N
F271	[1936-07-29,)	Ruinas	OR	\N
F272	[1861-03-17,)	Mogoro	OR	\N
F273	[1861-03-17,1928-12-16)	Moiana	CO	\N
F274	[1867-03-15,)	Moiano	BN	\N
F275	[1866-11-19,)	Moimacco	UD	\N
F276	[1863-07-13,)	Moio de' Calvi	BG	\N
F277	[1862-11-10,)	Moio Alcantara	ME	\N
F278	[1863-01-19,)	Moio della Civitella	SA	\N
F279	[1861-03-17,)	Moiola	CN	\N
F280	[1861-03-17,)	Mola di Bari	BA	\N
F281	[1861-03-17,)	Molare	AL	\N
F282	[1861-03-17,1926-02-06)	Molassana	GE	\N
F283	[1861-03-17,)	Molazzana	LU	\N
F284	[1861-03-17,)	Molfetta	BA	\N
F285	[1861-03-17,1928-05-12)	Molina	CO	\N
F286	[1920-10-16,2010-01-01)	Molina di Ledro	TN	\N
F287	[1861-03-17,)	Molinara	BN	\N
F288	[1861-03-17,)	Molinella	BO	\N
F289	[1861-03-17,1927-02-18)	Molini di Colognola	BG	\N
F290	[1904-01-22,)	Molini di Triora	IM	\N
F291	[1920-10-16,1929-02-09)	Molini di Tures	BZ	\N
F292	[1928-06-19,1946-07-19)	Molino Alzano	AL	\N
F293	[1891-05-11,)	Molino dei Torti	AL	\N
F294	[1861-03-17,)	Molise	CB	\N
F295	[1861-03-17,)	Moliterno	PZ	\N
F296	[1920-10-16,1929-01-24)	Mollaro	TN	\N
F297	[1861-03-17,)	Mollia	VC	\N
F298	[1861-03-17,1928-12-14)	Mollieres	TO	\N
F299	[1863-01-19,)	Porto Empedocle	AG	\N
F300	[1863-01-26,1928-06-28)	Molo di Borbera	AL	\N
F301	[1861-03-17,)	Molochio	RC	\N
F302	[1872-07-16,1928-12-15)	Montegrazie	IM	\N
F303	[1871-08-03,1928-12-15)	Moltedo Superiore	IM	\N
F304	[1861-03-17,)	Molteno	LC	\N
F305	[1861-03-17,)	Moltrasio	CO	\N
F306	[1889-07-15,2019-02-20)	Molvena	VI	\N
F307	[1920-10-16,)	Molveno	TN	\N
F308	[1861-03-17,)	Mombaldone	AT	\N
F309	[1861-03-17,)	Mombarcaro	CN	\N
F310	[1861-03-17,)	Mombaroccio	PU	\N
F311	[1861-03-17,)	Mombaruzzo	AT	\N
F312	[1861-03-17,)	Mombasiglio	CN	\N
F313	[1863-02-16,)	Mombello Monferrato	AL	\N
F314	[1863-07-13,1928-01-28)	Mombello Lago Maggiore	VA	\N
F315	[1863-01-05,)	Mombello di Torino	TO	\N
F316	[1861-03-17,)	Mombercelli	AT	\N
F317	[1861-03-17,)	Momo	NO	\N
F318	[1861-03-17,)	Mompantero	TO	\N
F319	[1861-03-17,)	Mompeo	RI	\N
F320	[1861-03-17,)	Momperone	AL	\N
F322	[1861-03-17,)	Monacilioni	CB	\N
F323	[1861-03-17,)	Monale	AT	\N
F324	[1861-03-17,)	Monasterace	RC	\N
F325	[1863-02-16,)	Monastero Bormida	AT	\N
F326	[1862-12-19,)	Monastero di Vasco	CN	\N
F327	[1863-01-05,)	Monastero di Lanzo	TO	\N
F328	[1863-07-13,)	Monasterolo del Castello	BG	\N
F329	[1862-12-19,1956-02-22)	Monasterolo Cassoto	CN	\N
F329	[1956-02-22,)	Monasterolo Casotto	CN	\N
F330	[1862-12-19,)	Monasterolo di Savigliano	CN	\N
F331	[1863-01-05,1928-04-15)	Monasterolo Torinese	TO	\N
F332	[1868-02-14,)	Monastier di Treviso	TV	\N
F333	[1861-03-17,)	Monastir	SU	\N
F334	[1861-03-17,1927-09-04)	Monate	VA	\N
F335	[1861-03-17,)	Moncalieri	TO	\N
F336	[1861-03-17,)	Moncalvo	AT	\N
F337	[1861-03-17,)	Moncestino	AL	\N
F338	[1861-03-17,)	Monchiero	CN	\N
F339	[1928-04-15,1932-11-09)	Monchiero Novello	CN	\N
F339	[1932-11-09,1947-03-16)	Novello Monchiero	CN	\N
F340	[1861-03-17,1935-06-26)	Monchio	PR	\N
F340	[1935-06-26,)	Monchio delle Corti	PR	\N
F341	[1920-10-16,2016-01-01)	Monclassico	TN	\N
F342	[1861-03-17,)	Moncrivello	VC	\N
F343	[1863-02-16,)	Moncucco Torinese	AT	\N
F346	[1861-03-17,)	Mondaino	RN	\N
F347	[1861-03-17,)	Mondavio	PU	\N
F348	[1861-03-17,)	Mondolfo	PU	\N
F349	[1861-03-17,1927-06-18)	Mondonico	CO	\N
F350	[1861-03-17,1929-04-06)	Mondonio	AL	\N
F351	[1861-03-17,)	Mondovì	CN	\N
F352	[1861-03-17,)	Mondragone	CE	\N
F353	[1861-03-17,1928-05-12)	Mondrone	TO	\N
F354	[1861-03-17,)	Moneglia	GE	\N
F355	[1861-03-17,)	Monesiglio	CN	\N
F356	[1921-01-05,)	Monfalcone	GO	\N
F357	[1861-03-17,1948-03-15)	Monfestino in Serramazzoni	MO	\N
F357	[1948-03-15,)	Serramazzoni	MO	\N
F358	[1862-12-19,)	Monforte d'Alba	CN	\N
F359	[1863-04-10,)	Monforte San Giorgio	ME	\N
F360	[1866-11-19,)	Monfumo	TV	\N
F361	[1861-03-17,)	Mongardino	AT	\N
F362	[1920-10-16,1923-04-27)	Monghezzo Esterno	TN	\N
F362	[1923-04-27,1929-03-25)	Monghezzo di Fuori	BZ	\N
F363	[1861-03-17,)	Monghidoro	BO	\N
F364	[1861-03-17,)	Mongiana	VV	\N
F365	[1863-01-26,)	Mongiardino Ligure	AL	\N
F367	[1861-03-17,1929-10-03)	Montjovet	AO	\N
F367	[1929-10-03,1946-01-30)	Mongiove	AO	\N
F367	[1946-01-30,)	Montjovet	AO	\N
F368	[1861-03-17,)	Mongiuffi Melia	ME	\N
F369	[1870-01-11,)	Mongrando	BI	\N
F370	[1861-03-17,)	Mongrassano	CS	\N
F371	[1920-10-16,2003-10-29)	Monguelfo	BZ	\N
F371	[2003-10-29,)	Monguelfo-Tesido	BZ	\N
F372	[1861-03-17,)	Monguzzo	CO	\N
F373	[1861-03-17,1952-01-22)	Moniga	BS	\N
F373	[1952-01-22,)	Moniga del Garda	BS	\N
F374	[1861-03-17,)	Monleale	AL	\N
F375	[1861-03-17,)	Monno	BS	\N
F376	[1895-01-28,)	Monopoli	BA	\N
F377	[1861-03-17,)	Monreale	PA	\N
F378	[1921-01-05,1923-04-27)	Repno	TS	\N
F378	[1923-04-27,1932-05-26)	Rupin Grande	TS	\N
F378	[1932-05-26,2009-01-29)	Monrupino	TS	\N
F378	[2009-01-29,)	Monrupino-Repentabor	TS	\N
F379	[1893-03-03,)	Monsampietro Morico	FM	\N
F380	[1862-11-24,)	Monsampolo del Tronto	AP	\N
F381	[1864-02-02,)	Monsano	AN	\N
F382	[1866-11-19,)	Monselice	PD	\N
F383	[1861-03-17,1881-11-28)	Pauli Pirri	CA	\N
F383	[1881-11-28,1888-03-19)	Pauli Monserrato	CA	\N
F383	[1888-03-19,1928-05-12)	Monserrato	CA	\N
F383	[1991-12-10,)	Monserrato	CA	\N
F384	[1861-03-17,1948-07-09)	Monsummano	PT	\N
F384	[1948-07-09,)	Monsummano Terme	PT	\N
F385	[1861-03-17,)	Montà	CN	\N
F386	[1861-03-17,)	Montabone	AT	\N
F387	[1861-03-17,)	Montacuto	AL	\N
F390	[1861-03-17,)	Montafia	AT	\N
F391	[1861-03-17,)	Montagano	CB	\N
F392	[1920-10-16,)	Montagna	BZ	\N
F393	[1861-03-17,1928-06-02)	Montagna	SO	\N
F393	[1928-06-02,)	Montagna in Valtellina	SO	\N
F394	[1866-11-19,)	Montagnana	PD	\N
F395	[1861-03-17,)	Montagnareale	ME	\N
F396	[1920-10-16,2016-01-01)	Montagne	TN	\N
F397	[1861-03-17,)	Montaguto	AV	\N
F398	[1876-03-20,)	Montaione	FI	\N
F399	[1871-03-01,)	Montalbano Jonico	MT	\N
F400	[1861-03-17,1862-11-10)	Monte Albano	ME	\N
F400	[1862-11-10,1955-05-08)	Montalbano di Elicona	ME	\N
F400	[1955-05-08,)	Montalbano Elicona	ME	\N
F401	[1881-05-27,)	Ostra	AN	\N
F402	[1861-03-17,2017-01-01)	Montalcino	SI	\N
F403	[1861-03-17,)	Montaldeo	AL	\N
F404	[1863-02-16,)	Montaldo Bormida	AL	\N
F405	[1862-12-19,)	Montaldo di Mondovì	CN	\N
F406	[1864-02-21,2018-01-01)	Montalto Ligure	IM	\N
F407	[1863-03-30,)	Montaldo Torinese	TO	\N
F408	[1861-03-17,)	Montaldo Roero	CN	\N
F409	[1861-03-17,)	Montaldo Scarampi	AT	\N
F410	[1861-03-17,)	Montale	PT	\N
F411	[1861-03-17,)	Montalenghe	TO	\N
F412	[1861-03-17,1928-08-14)	Montalero	AL	\N
F414	[1861-03-17,)	Montallegro	AG	\N
F415	[1867-01-31,)	Montalto delle Marche	AP	\N
F416	[1864-01-16,)	Montalto Uffugo	CS	\N
F417	[1863-03-30,)	Montalto Pavese	PV	\N
F419	[1872-11-06,)	Montalto di Castro	VT	\N
F420	[1863-01-05,)	Montalto Dora	TO	\N
F422	[1861-03-17,)	Montanaro	TO	\N
F423	[1870-08-02,)	Montanaso Lombardo	LO	\N
F424	[1861-03-17,)	Montanera	CN	\N
F425	[1863-07-13,1928-06-15)	Montano Comasco	CO	\N
F426	[1864-02-02,)	Montano Antilia	SA	\N
F427	[1928-06-15,)	Montano Lucino	CO	\N
F428	[1861-03-17,)	Montappone	FM	\N
F429	[1861-03-17,)	Montaquila	IS	\N
F430	[1861-03-17,)	Montasola	RI	\N
F431	[1920-10-16,1923-04-27)	Montassilo	TN	\N
F431	[1923-04-27,1928-05-30)	Montassilone	BZ	\N
F432	[1861-03-17,)	Montauro	CZ	\N
F433	[1861-03-17,)	Montazzoli	CH	\N
F434	[1862-12-19,)	Monte Cremasco	CR	\N
F436	[1920-10-16,1923-04-27)	Monte a Mezzodì	TN	\N
F436	[1923-04-27,1928-05-13)	Monte di Mezzodì	BZ	\N
F437	[1861-03-17,)	Monte Argentario	GR	\N
F438	[1920-10-16,1923-04-27)	Monte a Tramontana	TN	\N
F438	[1923-04-27,1928-05-13)	Monte di Tramontana	BZ	\N
F440	[1861-03-17,1958-03-30)	Montebello	PV	\N
F440	[1958-03-30,)	Montebello della Battaglia	PV	\N
F441	[1863-07-13,)	Montebello di Bertona	PE	\N
F442	[1867-09-02,)	Montebello Vicentino	VI	\N
F443	[1866-11-19,)	Montebelluna	TV	\N
F445	[1861-03-17,)	Montebruno	GE	\N
F446	[1861-03-17,)	Montebuono	RI	\N
F448	[1862-11-10,)	Montecalvo Irpino	AV	\N
F449	[1863-03-30,)	Montecalvo Versiggia	PV	\N
F450	[1861-03-17,)	Montecalvo in Foglia	PU	\N
F452	[1881-04-22,)	Montecarlo	LU	\N
F453	[1861-03-17,)	Montecarotto	AN	\N
F454	[1861-03-17,)	Montecassiano	MC	\N
F455	[1861-03-17,)	Montecastello	AL	\N
F456	[1863-04-13,)	Monte Castello di Vibio	PG	\N
F457	[1861-03-17,)	Montecastrilli	TR	\N
F458	[1869-06-11,)	Montecatini Val di Cecina	PI	\N
F459	[1861-03-17,1940-10-08)	Montecatini di Val di Nievole	PT	\N
F460	[1863-01-26,)	Monte Cavallo	MC	\N
F461	[1880-01-16,)	Montecchia di Crosara	VR	\N
F462	[1948-04-30,)	Montecchio	TR	\N
F463	[1861-03-17,)	Montecchio Emilia	RE	\N
F464	[1866-11-19,)	Montecchio Maggiore	VI	\N
F465	[1866-11-19,)	Montecchio Precalcino	VI	\N
F466	[1872-09-16,1937-11-04)	Montecelio	RM	\N
F467	[1861-03-17,)	Monte Cerignone	PU	\N
F468	[1863-02-16,)	Montechiaro d'Asti	AT	\N
F469	[1863-02-16,)	Montechiaro d'Acqui	AL	\N
F470	[1920-10-16,1929-05-15)	Montechiaro	BZ	\N
F471	[1877-12-21,)	Montichiari	BS	\N
F472	[1929-06-02,1946-07-04)	Montechiaro Denice	AL	\N
F473	[1861-03-17,)	Montechiarugolo	PR	\N
F474	[1861-03-17,2020-07-01)	Monteciccardo	PU	\N
F475	[1861-03-17,)	Montecilfone	CB	\N
F476	[1861-03-17,2016-01-01)	Monte Colombo	RN	\N
F477	[1871-01-15,)	Monte Compatri	RM	\N
F478	[1861-03-17,)	Montecopiolo	RN	\N
F479	[1861-03-17,1930-07-10)	Ortodonico	SA	\N
F479	[1930-07-10,)	Montecorice	SA	\N
F480	[1861-03-17,)	Montecorvino Pugliano	SA	\N
F481	[1861-03-17,)	Montecorvino Rovella	SA	\N
F482	[1861-03-17,)	Montecosaro	MC	\N
F483	[1861-03-17,)	Montecrestese	VB	\N
F484	[1861-03-17,)	Montecreto	MO	\N
F485	[1921-01-05,1927-02-14)	Paugnano	PL	\N
F485	[1927-02-14,1977-04-04)	Monte di Capodistria	PL	\N
F486	[1866-11-19,)	Monte di Malo	VI	\N
F487	[1861-03-17,)	Montedinove	AP	\N
F488	[1907-02-11,)	Monte di Procida	NA	\N
F489	[1868-03-27,)	Montedoro	CL	\N
F491	[1861-03-17,)	Montefalcione	AV	\N
F492	[1861-03-17,)	Montefalco	PG	\N
F493	[1870-09-30,)	Montefalcone Appennino	FM	\N
F494	[1863-02-06,)	Montefalcone di Val Fortore	BN	\N
F495	[1863-02-06,)	Montefalcone nel Sannio	CB	\N
F496	[1861-03-17,)	Montefano	MC	\N
F497	[1861-03-17,)	Montefelcino	PU	\N
F498	[1861-03-17,)	Monteferrante	CH	\N
F499	[1871-01-15,)	Montefiascone	VT	\N
F500	[1863-07-13,)	Montefino	TE	\N
F501	[1862-11-24,)	Montefiore dell'Aso	AP	\N
F502	[1863-04-13,1917-01-19)	Montefiorito	FC	\N
F502	[1917-01-19,)	Montefiore Conca	RN	\N
F503	[1869-04-26,)	Montefiorino	MO	\N
F504	[1871-01-15,)	Monteflavio	RM	\N
F505	[1920-10-16,1929-02-15)	Montefontana	BZ	\N
F506	[1863-02-06,)	Monteforte Irpino	AV	\N
F507	[1862-12-29,)	Monteforte Cilento	SA	\N
F508	[1867-08-26,)	Monteforte d'Alpone	VR	\N
F509	[1861-03-17,)	Montefortino	FM	\N
F510	[1861-03-17,)	Montefranco	TR	\N
F511	[1861-03-17,)	Montefredane	AV	\N
F512	[1861-03-17,)	Montefusco	AV	\N
F513	[1869-07-12,)	Montegabbione	TR	\N
F514	[1866-11-19,)	Montegalda	VI	\N
F515	[1866-11-19,)	Montegaldella	VI	\N
F516	[1861-03-17,)	Montegallo	AP	\N
F517	[1861-03-17,)	Monte Giberto	FM	\N
F518	[1861-03-17,)	Montegioco	AL	\N
F519	[1861-03-17,)	Montegiordano	CS	\N
F520	[1898-08-13,)	Montegiorgio	FM	\N
F522	[1861-03-17,)	Montegranaro	FM	\N
F523	[1861-03-17,)	Montegridolfo	RN	\N
F524	[1861-03-17,2002-06-07)	Monte Grimano	PU	\N
F524	[2002-06-07,)	Monte Grimano Terme	PU	\N
F525	[1861-03-17,1928-01-22)	Montegrino	VA	\N
F526	[1928-01-22,)	Montegrino Valtravaglia	VA	\N
F527	[1863-02-16,)	Montegrosso d'Asti	AT	\N
F528	[1863-01-05,)	Montegrosso Pian Latte	IM	\N
F529	[1919-04-07,1934-09-27)	San Pietro Montagnon	PD	\N
F529	[1934-09-27,)	Montegrotto Terme	PD	\N
F531	[1861-03-17,)	Monteiasi	TA	\N
F532	[1928-02-16,)	Monte Isola	BS	\N
F533	[1861-03-17,)	Montelabbate	PU	\N
F534	[1871-01-15,)	Montelanico	RM	\N
F535	[1861-03-17,)	Montelapiano	CH	\N
F536	[1893-03-03,)	Monteleone di Fermo	FM	\N
F537	[1863-02-06,1928-01-19)	Monteleone di Calabria	CZ	\N
F537	[1928-01-19,)	Vibo Valentia	VV	\N
F538	[1862-10-24,)	Monteleone di Puglia	FG	\N
F540	[1863-04-13,)	Monteleone di Spoleto	PG	\N
F541	[1863-04-13,)	Monteleone Sabino	RI	\N
F542	[1862-09-22,)	Monteleone Rocca Doria	SS	\N
F543	[1863-04-13,)	Monteleone d'Orvieto	TR	\N
F544	[1861-03-17,)	Montelepre	PA	\N
F545	[1871-01-15,)	Montelibretti	RM	\N
F546	[1861-03-17,)	Montella	AV	\N
F547	[1863-07-13,1962-08-02)	Monticelli di Borgogna	BG	\N
F547	[1962-08-02,)	Montello	BG	\N
F548	[1861-03-17,)	Montelongo	CB	\N
F549	[1861-03-17,)	Montelparo	FM	\N
F550	[1862-12-19,)	Montelupo Albese	CN	\N
F551	[1863-04-13,)	Montelupo Fiorentino	FI	\N
F552	[1861-03-17,)	Montelupone	MC	\N
F553	[1863-02-06,)	Montemaggiore Belsito	PA	\N
F555	[1862-11-07,2017-01-01)	Montemaggiore al Metauro	PU	\N
F556	[1861-03-17,)	Montemagno	AT	\N
F557	[1864-11-07,)	Sant'Arcangelo Trimonte	BN	\N
F558	[1862-12-19,)	Montemale di Cuneo	CN	\N
F559	[1861-03-17,)	Montemarano	AV	\N
F560	[1861-03-17,)	Montemarciano	AN	\N
F561	[1861-03-17,)	Monte Marenzo	LC	\N
F562	[1861-03-17,)	Montemarzino	AL	\N
F563	[1861-03-17,)	Montemesola	TA	\N
F564	[1861-03-17,)	Montemezzo	CO	\N
F565	[1868-04-01,)	Montemignaio	AR	\N
F566	[1861-03-17,)	Montemiletto	AV	\N
F567	[1862-10-24,)	Pollenza	MC	\N
F568	[1861-03-17,)	Montemilone	PZ	\N
F569	[1902-01-22,)	Montemitro	CB	\N
F570	[1861-03-17,)	Montemonaco	AP	\N
F572	[1861-03-17,)	Montemurlo	PO	\N
F573	[1861-03-17,)	Montemurro	PZ	\N
F574	[1866-11-19,)	Montenars	UD	\N
F576	[1861-03-17,)	Montenero di Bisaccia	CB	\N
F577	[1921-01-05,1947-09-16)	Montenero d'Idria	GO	\N
F578	[1861-03-17,)	Montenerodomo	CH	\N
F579	[1861-03-17,)	Montenero Sabino	RI	\N
F580	[1861-03-17,)	Montenero Val Cocchiara	IS	\N
F581	[1882-04-03,)	Ostra Vetere	AN	\N
F582	[1861-03-17,)	Monteodorisio	CH	\N
F584	[1861-03-17,1928-01-08)	Monte Ossolano	NO	\N
F585	[1861-03-17,1927-03-31)	Montepagano	TE	\N
F585	[1927-03-31,)	Roseto degli Abruzzi	TE	\N
F586	[1861-03-17,)	Montepaone	CZ	\N
F587	[1861-03-17,)	Monteparano	TA	\N
F588	[1920-10-16,1928-09-09)	Monteponente	BZ	\N
F589	[1861-03-17,)	Monte Porzio	PU	\N
F590	[1873-01-14,)	Monte Porzio Catone	RM	\N
F591	[1861-03-17,)	Monteprandone	AP	\N
F592	[1861-03-17,)	Montepulciano	SI	\N
F593	[1861-03-17,2014-01-01)	Monterado	AN	\N
F594	[1861-03-17,)	Monterchi	AR	\N
F595	[1861-03-17,)	Montereale	AQ	\N
F596	[1867-11-25,1955-03-12)	Montereale Cellina	UD	\N
F596	[1955-03-12,)	Montereale Valcellina	PN	\N
F597	[1866-01-01,)	Monterenzio	BO	\N
F598	[1861-03-17,)	Monteriggioni	SI	\N
F599	[1861-03-17,)	Monte Rinaldo	FM	\N
F600	[1861-03-17,)	Monte Roberto	AN	\N
F601	[1861-03-17,)	Monteroduni	IS	\N
F603	[1871-01-15,)	Monte Romano	VT	\N
F604	[1864-04-01,)	Monteroni di Lecce	LE	\N
F605	[1862-10-06,)	Monteroni d'Arbia	SI	\N
F606	[1871-01-15,)	Monterosi	VT	\N
F607	[1863-02-06,)	Monterosso Calabro	VV	\N
F608	[1862-12-19,)	Monterosso Grana	CN	\N
F609	[1863-04-23,)	Monterosso al Mare	SP	\N
F610	[1863-07-13,)	Monterosso Almo	RG	\N
F611	[1871-01-15,)	Monterotondo	RM	\N
F612	[1961-01-26,)	Monterotondo Marittimo	GR	\N
F614	[1868-08-27,)	Monterubbiano	FM	\N
F615	[1920-10-16,1928-09-06)	Montes	TN	\N
F616	[1863-02-02,)	Monte San Biagio	LT	\N
F617	[1920-10-16,1928-12-10)	Monte San Candido	BZ	\N
F618	[1862-12-29,)	Monte San Giacomo	SA	\N
F619	[1882-05-12,)	Monte San Giovanni in Sabina	RI	\N
F620	[1872-10-18,)	Monte San Giovanni Campano	FR	\N
F621	[1863-03-30,)	Monte San Giusto	MC	\N
F622	[1861-03-17,)	Monte San Martino	MC	\N
F623	[1864-01-29,)	Montesano Salentino	LE	\N
F624	[1863-03-30,1871-06-01)	Montesano al Piano	PV	\N
F625	[1862-12-29,)	Montesano sulla Marcellana	SA	\N
F626	[1861-03-17,)	Monte San Pietrangeli	FM	\N
F627	[1861-03-17,)	Monte San Pietro	BO	\N
F628	[1861-03-17,)	Monte San Savino	AR	\N
F629	[1863-04-13,)	Monte Santa Maria Tiberina	PG	\N
F631	[1861-03-17,)	Monte Sant'Angelo	FG	\N
F632	[1863-01-05,)	Potenza Picena	MC	\N
F633	[1861-03-17,1863-04-13)	Montesanto	PG	\N
F633	[1863-04-13,1864-01-26)	Montesanto Viezi	PG	\N
F633	[1864-01-26,1879-08-29)	Montesanto Vigi	PG	\N
F634	[1861-03-17,)	Monte San Vito	AN	\N
F635	[1921-01-05,1923-04-27)	San Vito al Monte	UD	\N
F635	[1923-04-27,1928-05-13)	Monte San Vito	GO	\N
F636	[1867-02-24,)	Montesarchio	BN	\N
F637	[1861-03-17,)	Montescaglioso	MT	\N
F638	[1861-03-17,)	Montescano	PV	\N
F639	[1861-03-17,)	Montescheno	VB	\N
F640	[1861-03-17,)	Montescudaio	PI	\N
F641	[1862-08-15,2016-01-01)	Montescudo	RN	\N
F642	[1861-03-17,)	Montese	MO	\N
F644	[1861-03-17,)	Montesegale	PV	\N
F645	[1861-03-17,1928-05-22)	Montesicuro	AN	\N
F646	[1861-03-17,)	Montesilvano	PE	\N
F647	[1922-07-09,1928-11-27)	Montesilvano Marina	PE	\N
F648	[1861-03-17,)	Montespertoli	FI	\N
F649	[1921-01-05,1923-04-27)	Dornberg	UD	\N
F649	[1923-04-27,1947-09-16)	Montespino	GO	\N
F650	[1861-03-17,1929-05-05)	Montestrutto	AO	\N
F651	[1861-03-17,)	Monteu da Po	TO	\N
F652	[1921-01-05,1923-04-27)	Vrabice	UD	\N
F652	[1923-04-27,1928-01-22)	Monte Urabice	GO	\N
F653	[1861-03-17,)	Monte Urano	FM	\N
F654	[1870-09-01,)	Monteu Roero	CN	\N
F655	[1861-03-17,)	Montevago	AG	\N
F656	[1861-03-17,)	Montevarchi	AR	\N
F657	[1861-03-17,)	Montevecchia	LC	\N
F659	[1861-03-17,2014-01-01)	Monteveglio	BO	\N
F660	[1861-03-17,)	Monteverde	AV	\N
F661	[1861-03-17,1920-07-05)	Monteverdi	PI	\N
F661	[1920-07-05,)	Monteverdi Marittimo	PI	\N
F662	[1906-05-07,)	Monteviale	VI	\N
F663	[1861-03-17,1928-08-07)	Monteviasco	VA	\N
F664	[1861-03-17,)	Monte Vidon Combatte	FM	\N
F665	[1861-03-17,)	Monte Vidon Corrado	FM	\N
F666	[1861-03-17,)	Montezemolo	CN	\N
F667	[1861-03-17,)	Monti	SS	\N
F668	[1861-03-17,)	Montiano	FC	\N
F669	[1878-06-28,)	Monticello d'Alba	CN	\N
F670	[1863-03-30,)	Monticelli Pavese	PV	\N
F671	[1876-12-28,)	Monticelli d'Ongina	PC	\N
F672	[1861-03-17,)	Monticelli Brusati	BS	\N
F674	[1882-06-19,)	Monticello Brianza	LC	\N
F675	[1866-11-19,)	Monticello Conte Otto	VI	\N
F676	[1861-03-17,)	Monticiano	SI	\N
F677	[1861-03-17,)	Montieri	GR	\N
F678	[1861-03-17,1998-09-01)	Montiglio	AT	\N
F679	[1861-03-17,)	Montignoso	MS	\N
F680	[1861-03-17,)	Montirone	BS	\N
F681	[1861-03-17,)	Montodine	CR	\N
F682	[1893-08-30,)	Montoggio	GE	\N
F683	[1921-01-05,1947-09-16)	Montona	PL	\N
F685	[1861-03-17,)	Montone	PG	\N
F686	[1863-04-13,)	Montopoli in Val d'Arno	PI	\N
F687	[1880-05-24,)	Montopoli di Sabina	RI	\N
F688	[1861-03-17,)	Montorfano	CO	\N
F689	[1864-03-11,1970-03-03)	Montorio Nei Frentani	CB	\N
F689	[1970-03-03,)	Montorio nei Frentani	CB	\N
F690	[1894-03-05,)	Montorio al Vomano	TE	\N
F691	[1867-08-26,1927-02-16)	Montorio Veronese	VR	\N
F692	[1871-01-15,)	Montorio Romano	RM	\N
F693	[1861-03-17,2013-12-03)	Montoro Inferiore	AV	\N
F694	[1861-03-17,2013-12-03)	Montoro Superiore	AV	\N
F696	[1866-11-19,)	Montorso Vicentino	VI	\N
F697	[1861-03-17,)	Montottone	FM	\N
F698	[1861-03-17,)	Montresta	OR	\N
F699	[1861-03-17,1928-02-23)	Montrigiasco	NO	\N
F700	[1861-03-17,1927-11-08)	Montrone	BA	\N
F701	[1861-03-17,)	Montù Beccaria	PV	\N
F702	[1861-03-17,1939-02-06)	Montù Berchielli	PV	\N
F703	[1861-03-17,)	Monvalle	VA	\N
F704	[1867-01-14,)	Monza	MB	\N
F705	[1872-01-01,)	Monzambano	MN	\N
F706	[1861-03-17,)	Monzuno	BO	\N
F707	[1863-02-16,)	Morano sul Po	AL	\N
F708	[1863-07-13,)	Morano Calabro	CS	\N
F709	[1861-03-17,1928-12-01)	Moransengo	AL	\N
F709	[1947-06-23,2023-01-01)	Moransengo	AT	\N
F710	[1921-01-05,)	Moraro	GO	\N
F711	[1861-03-17,)	Morazzone	VA	\N
F712	[1861-03-17,)	Morbegno	SO	\N
F713	[1861-03-17,)	Morbello	AL	\N
F714	[1861-03-17,1929-03-02)	Morca	VC	\N
F715	[1869-12-10,)	Morciano di Romagna	RN	\N
F716	[1865-02-27,)	Morciano di Leuca	LE	\N
F717	[1861-03-17,)	Morcone	BN	\N
F718	[1865-12-25,)	Mordano	BO	\N
F719	[1861-03-17,1869-03-05)	Moregnano	AP	\N
F720	[1861-03-17,)	Morengo	BG	\N
F721	[1861-03-17,)	Mores	SS	\N
F722	[1910-07-26,)	Moresco	FM	\N
F723	[1861-03-17,)	Moretta	CN	\N
F724	[1870-06-01,)	Morfasso	PC	\N
F725	[1866-11-19,)	Morgano	TV	\N
F726	[1861-03-17,1929-05-28)	Morgex	AO	\N
F726	[1935-06-05,1946-01-30)	Valdigna d'Aosta	AO	\N
F726	[1946-01-30,)	Morgex	AO	\N
F727	[1861-03-17,)	Morgongiori	OR	\N
F728	[1920-10-16,)	Mori	TN	\N
F729	[1866-11-19,1962-08-16)	Moriago	TV	\N
F729	[1962-08-16,)	Moriago della Battaglia	TV	\N
F730	[1871-01-15,)	Moricone	RM	\N
F731	[1861-03-17,)	Morigerati	SA	\N
F732	[1861-03-17,)	Morino	AQ	\N
F733	[1861-03-17,)	Moriondo Torinese	TO	\N
F734	[1871-01-15,)	Morlupo	RM	\N
F735	[1861-03-17,)	Mormanno	CS	\N
F736	[1871-08-03,)	Mornago	VA	\N
F737	[1861-03-17,)	Mornese	AL	\N
F738	[1863-07-13,)	Mornico al Serio	BG	\N
F739	[1863-03-30,)	Mornico Losana	PV	\N
F740	[1871-01-15,)	Morolo	FR	\N
F741	[1861-03-17,1929-03-02)	Morondo	VC	\N
F742	[1861-03-17,1929-06-19)	Morosolo	VA	\N
F743	[1861-03-17,)	Morozzo	CN	\N
F744	[1863-02-06,1934-06-22)	Morra Irpino	AV	\N
F744	[1934-06-22,)	Morra de Sanctis	AV	\N
F745	[1863-02-23,)	Morro d'Alba	AN	\N
F746	[1863-04-13,)	Morro Reatino	RI	\N
F747	[1864-01-29,)	Morro d'Oro	TE	\N
F748	[1863-02-06,)	Morrone del Sannio	CB	\N
F749	[1861-03-17,)	Morrovalle	MC	\N
F750	[1866-11-19,)	Morsano al Tagliamento	PN	\N
F751	[1861-03-17,)	Morsasco	AL	\N
F753	[1861-03-17,1924-01-14)	Mortano	FC	\N
F754	[1861-03-17,)	Mortara	PV	\N
F755	[1920-10-16,1928-10-30)	Mortaso	TN	\N
F756	[1892-06-06,)	Mortegliano	UD	\N
F757	[1920-10-16,1928-12-10)	Morter	BZ	\N
F758	[1861-03-17,)	Morterone	LC	\N
F759	[1861-03-17,1923-07-23)	Mortizza	PC	\N
F760	[1866-11-19,)	Moruzzo	UD	\N
F761	[1861-03-17,)	Moscazzano	CR	\N
F762	[1861-03-17,)	Moschiano	AV	\N
F763	[1921-01-05,1923-04-27)	Moschienizze	PL	\N
F763	[1923-04-27,1941-09-12)	Moschiena	FU	\N
F764	[1863-07-13,)	Mosciano Sant'Angelo	TE	\N
F765	[1861-03-17,)	Moscufo	PE	\N
F766	[1920-10-16,1923-04-27)	Piano in Passeria	TN	\N
F766	[1923-04-27,1955-03-02)	Moso	BZ	\N
F766	[1955-03-02,)	Moso in Passiria	BZ	\N
F767	[1921-01-05,)	Mossa	GO	\N
F768	[1866-11-19,2018-02-17)	Mossano	VI	\N
F769	[1861-03-17,1999-01-01)	Mosso Santa Maria	BI	\N
F770	[1868-02-14,)	Motta di Livenza	TV	\N
F771	[1868-07-13,)	Motta Baluffi	CR	\N
F772	[1861-03-17,)	Motta Camastra	ME	\N
F773	[1861-03-17,)	Motta d'Affermo	ME	\N
F774	[1861-03-17,1927-01-12)	Motta Dè Conti	NO	\N
F774	[1927-01-12,)	Motta de' Conti	VC	\N
F775	[1861-03-17,)	Mottafollone	CS	\N
F776	[1861-03-17,)	Mottalciata	BI	\N
F777	[1861-03-17,)	Motta Montecorvino	FG	\N
F779	[1861-03-17,)	Motta San Giovanni	RC	\N
F780	[1861-03-17,)	Motta Santa Lucia	CZ	\N
F781	[1861-03-17,)	Motta Sant'Anastasia	CT	\N
F783	[1861-03-17,)	Motta Visconti	MI	\N
F784	[1861-03-17,)	Mottola	TA	\N
F785	[1861-03-17,)	Mozzagrogna	CH	\N
F786	[1861-03-17,)	Mozzanica	BG	\N
F788	[1861-03-17,)	Mozzate	CO	\N
F789	[1866-11-19,)	Mozzecane	VR	\N
F790	[1861-03-17,1928-11-11)	Mozzio	NO	\N
F791	[1861-03-17,)	Mozzo	BG	\N
F792	[1861-03-17,1927-08-13)	Mu	BS	\N
F793	[1861-03-17,)	Muccia	MC	\N
F794	[1861-03-17,1928-08-16)	Muceno	VA	\N
F795	[1921-01-05,)	Muggia	TS	\N
F797	[1861-03-17,)	Muggiò	MB	\N
F798	[1863-04-10,)	Mugnano del Cardinale	AV	\N
F799	[1863-02-06,)	Mugnano di Napoli	NA	\N
F801	[1869-02-11,)	Mulazzano	LO	\N
F802	[1861-03-17,)	Mulazzo	MS	\N
F803	[1920-10-16,1928-12-10)	Mules	BZ	\N
F804	[1869-02-08,2018-01-01)	Villa Poma	MN	\N
F806	[1861-03-17,)	Mura	BS	\N
F807	[1866-11-19,1924-01-14)	Murano	VE	\N
F808	[1861-03-17,)	Muravera	SU	\N
F809	[1887-06-06,)	Murazzano	CN	\N
F810	[1889-07-15,)	Salcedo	VI	\N
F811	[1861-03-17,)	Murello	CN	\N
F812	[1861-03-17,1929-05-04)	Muriaglio	AO	\N
F813	[1861-03-17,)	Murialdo	SV	\N
F814	[1861-03-17,)	Murisengo	AL	\N
F815	[1861-03-17,)	Murlo	SI	\N
F816	[1862-11-28,)	Muro Leccese	LE	\N
F817	[1863-05-06,)	Muro Lucano	PZ	\N
F818	[1861-03-17,)	Muros	SS	\N
F819	[1861-03-17,1928-08-16)	Musadino	VA	\N
F820	[1866-01-14,)	Muscoline	BS	\N
F821	[1921-01-05,1928-05-03)	Muscoli Strassoldo	UD	\N
F822	[1861-03-17,)	Musei	SU	\N
F823	[1861-03-17,1928-09-25)	Musellaro	PE	\N
F825	[1861-03-17,1928-01-08)	Musignano	VA	\N
F826	[1866-11-19,1920-06-25)	Musile	VE	\N
F826	[1920-06-25,)	Musile di Piave	VE	\N
F827	[1869-02-01,1923-10-14)	Musocco	MI	\N
F828	[1861-03-17,)	Musso	CO	\N
F829	[1866-11-19,)	Mussolente	VI	\N
F830	[1861-03-17,)	Mussomeli	CL	\N
F831	[1861-03-17,1927-12-22)	Mutignano	TE	\N
F831	[1929-05-21,)	Pineto	TE	\N
F832	[1867-09-02,)	Muzzana del Turgnano	UD	\N
F833	[1861-03-17,)	Muzzano	BI	\N
F834	[1921-01-05,1927-09-04)	Nacla San Maurizio	TS	\N
F835	[1920-10-16,)	Nago-Torbole	TN	\N
F836	[1920-10-16,)	Nalles	BZ	\N
F837	[1920-10-16,2016-01-01)	Nanno	TN	\N
F838	[1866-11-19,)	Nanto	VI	\N
F839	[1865-12-14,)	Napoli	NA	\N
F840	[1861-03-17,)	Narbolia	OR	\N
F841	[1861-03-17,)	Narcao	SU	\N
F842	[1861-03-17,)	Nardò	LE	\N
F843	[1902-01-22,)	Nardodipace	VV	\N
F844	[1875-09-07,)	Narni	TR	\N
F845	[1861-03-17,)	Naro	AG	\N
F846	[1861-03-17,)	Narzole	CN	\N
F847	[1861-03-17,)	Nasino	SV	\N
F848	[1861-03-17,)	Naso	ME	\N
F849	[1920-10-16,)	Naturno	BZ	\N
F850	[1861-03-17,1928-02-06)	Nava	CO	\N
F851	[1861-03-17,)	Nave	BS	\N
F852	[1861-03-17,)	Navelli	AQ	\N
F853	[1920-10-16,2019-01-01)	Nave San Rocco	TN	\N
F854	[1861-03-17,1928-11-27)	Navono	BS	\N
F855	[1920-10-16,1923-04-27)	Noci	TN	\N
F855	[1923-04-27,1929-02-15)	Naz	BZ	\N
F856	[1929-02-14,)	Naz-Sciaves	BZ	\N
F857	[1871-01-15,)	Nazzano	RM	\N
F858	[1876-10-18,)	Ne	GE	\N
F859	[1861-03-17,)	Nebbiuno	NO	\N
F860	[1866-11-19,1929-01-25)	Negarine	VR	\N
F861	[1866-11-19,2019-02-23)	Negrar	VR	\N
F861	[2019-02-23,)	Negrar di Valpolicella	VR	\N
F862	[1861-03-17,)	Neirone	GE	\N
F863	[1861-03-17,)	Neive	CN	\N
F864	[1861-03-17,)	Nembro	BG	\N
F865	[1871-01-15,)	Nemi	RM	\N
F866	[1861-03-17,)	Nemoli	PZ	\N
F867	[1861-03-17,)	Neoneli	OR	\N
F868	[1871-01-15,)	Nepi	VT	\N
F869	[1924-02-07,1947-09-16)	Neresine	PL	\N
F870	[1861-03-17,)	Nereto	TE	\N
F871	[1871-01-15,)	Nerola	RM	\N
F872	[1866-11-19,1923-06-29)	Nervesa	TV	\N
F872	[1923-06-29,)	Nervesa della Battaglia	TV	\N
F873	[1861-03-17,1926-02-06)	Nervi	GE	\N
F874	[1869-04-26,)	Nerviano	MI	\N
F875	[1861-03-17,1939-09-20)	Nese	BG	\N
F876	[1861-03-17,)	Nespolo	RI	\N
F877	[1861-03-17,)	Nesso	CO	\N
F878	[1870-01-11,)	Netro	BI	\N
F879	[1939-12-12,1945-06-06)	Nettunia	RM	\N
F880	[1871-01-15,)	Nettuno	RM	\N
F881	[1861-03-17,)	Neviano	LE	\N
F882	[1861-03-17,)	Neviano degli Arduini	PR	\N
F883	[1861-03-17,)	Neviglie	CN	\N
F884	[1861-03-17,)	Niardo	BS	\N
F885	[1861-03-17,2018-01-01)	Nibbiano	PC	\N
F886	[1861-03-17,)	Nibbiola	NO	\N
F887	[1861-03-17,)	Nibionno	LC	\N
F888	[1861-03-17,1968-11-28)	Nicastro	CZ	\N
F889	[1868-09-09,)	Nichelino	TO	\N
F890	[1861-03-17,)	Nicolosi	CT	\N
F891	[1861-03-17,)	Nicorvo	PV	\N
F892	[1861-03-17,)	Nicosia	EN	\N
F893	[1861-03-17,)	Nicotera	VV	\N
F894	[1861-03-17,)	Niella Belbo	CN	\N
F895	[1861-03-17,)	Niella Tanaro	CN	\N
F896	[1861-03-17,1928-07-29)	Nigoline	BS	\N
F897	[1861-03-17,1923-10-14)	Niguarda	MI	\N
F898	[1866-11-19,)	Nimis	UD	\N
F899	[1861-03-17,)	Niscemi	CL	\N
F900	[1861-03-17,)	Nissoria	EN	\N
F901	[1863-04-10,)	Nizza di Sicilia	ME	\N
F902	[1861-03-17,)	Nizza Monferrato	AT	\N
F904	[1866-11-19,)	Noale	VE	\N
F905	[1920-10-16,1929-02-21)	Noarna	TN	\N
F906	[1861-03-17,)	Noasca	TO	\N
F907	[1861-03-17,)	Nocara	CS	\N
F908	[1861-03-17,)	Nocciano	PE	\N
F909	[1861-03-17,1928-08-13)	Nocco	NO	\N
F910	[1863-02-06,)	Nocera Terinese	CZ	\N
F911	[1863-04-13,)	Nocera Umbra	PG	\N
F912	[1861-03-17,)	Nocera Inferiore	SA	\N
F913	[1861-03-17,)	Nocera Superiore	SA	\N
F914	[1861-03-17,)	Noceto	PR	\N
F915	[1861-03-17,)	Noci	BA	\N
F916	[1861-03-17,)	Nociglia	LE	\N
F917	[1863-04-10,)	Noepoli	PZ	\N
F918	[1866-11-19,)	Nogara	VR	\N
F919	[1920-10-16,1929-01-25)	Nogarè	TN	\N
F920	[1920-10-16,)	Nogaredo	TN	\N
F921	[1867-08-26,)	Nogarole Rocca	VR	\N
F922	[1867-09-02,)	Nogarole Vicentino	VI	\N
F923	[1863-01-19,)	Noicattaro	BA	\N
F924	[1861-03-17,)	Nola	NA	\N
F925	[1861-03-17,)	Nole	TO	\N
F926	[1861-03-17,)	Noli	SV	\N
F927	[1894-02-02,1929-03-03)	Nomaglio	AO	\N
F927	[1954-07-15,)	Nomaglio	TO	\N
F928	[1920-10-16,1924-01-15)	Nomesino	TN	\N
F929	[1920-10-16,)	Nomi	TN	\N
F930	[1861-03-17,)	Nonantola	MO	\N
F931	[1861-03-17,)	None	TO	\N
F932	[1861-03-17,)	Nonio	VB	\N
F933	[1861-03-17,)	Noragugume	NU	\N
F934	[1863-01-05,)	Norbello	OR	\N
F935	[1861-03-17,)	Norcia	PG	\N
F936	[1920-10-16,1927-07-15)	Noriglio	TN	\N
F937	[1871-01-15,)	Norma	LT	\N
F939	[1861-03-17,)	Nosate	MI	\N
F941	[1928-09-25,1956-05-24)	Nossa	BG	\N
F941	[1956-05-24,)	Ponte Nossa	BG	\N
F942	[1861-03-17,)	Notaresco	TE	\N
F943	[1861-03-17,)	Noto	SR	\N
F944	[1861-03-17,1928-08-16)	Nova	MI	\N
F944	[1928-08-16,)	Nova Milanese	MB	\N
F945	[1920-10-16,1929-05-08)	Novacella	BZ	\N
F946	[1866-11-19,1928-08-24)	Novale	VI	\N
F947	[1920-10-16,)	Novaledo	TN	\N
F948	[1861-03-17,)	Novalesa	TO	\N
F949	[1920-10-16,)	Nova Levante	BZ	\N
F950	[1920-10-16,)	Nova Ponente	BZ	\N
F951	[1862-11-10,)	Novara di Sicilia	ME	\N
F952	[1861-03-17,)	Novara	NO	\N
F953	[1861-03-17,1929-05-29)	Novareglia	AO	\N
F954	[1863-02-23,1927-06-10)	Novate Brianza	CO	\N
F955	[1862-11-28,)	Novate Milanese	MI	\N
F956	[1863-07-13,)	Novate Mezzola	SO	\N
F957	[1866-11-19,)	Nove	VI	\N
F958	[1861-03-17,)	Novedrate	CO	\N
F960	[1866-01-01,)	Novellara	RE	\N
F961	[1861-03-17,)	Novello	CN	\N
F962	[1867-08-26,)	Noventa Padovana	PD	\N
F963	[1867-08-05,)	Noventa di Piave	VE	\N
F964	[1866-11-19,)	Noventa Vicentina	VI	\N
F965	[1863-01-26,)	Novi Ligure	AL	\N
F966	[1866-07-14,)	Novi di Modena	MO	\N
F967	[1862-12-29,)	Novi Velia	SA	\N
F968	[1870-08-02,)	Noviglio	MI	\N
F969	[1861-03-17,1929-04-11)	Novillara	PU	\N
F970	[1861-03-17,)	Novoli	LE	\N
F971	[1861-03-17,1928-09-25)	Nozza	BS	\N
F972	[1861-03-17,)	Nucetto	CN	\N
F973	[1861-03-17,1939-01-27)	Nuchis	SS	\N
F974	[1862-09-29,)	Nughedu Santa Vittoria	OR	\N
F975	[1861-03-17,1996-08-13)	Nughedu di San Nicolò	SS	\N
F975	[1996-08-13,)	Nughedu San Nicolò	SS	\N
F976	[1861-03-17,)	Nule	SS	\N
F977	[1861-03-17,)	Nulvi	SS	\N
F978	[1870-01-02,)	Numana	AN	\N
F979	[1861-03-17,)	Nuoro	NU	\N
F980	[1861-03-17,)	Nurachi	OR	\N
F981	[1861-03-17,)	Nuragus	SU	\N
F982	[1861-03-17,)	Nurallao	SU	\N
F983	[1868-02-18,)	Nuraminis	SU	\N
F984	[1861-03-17,1927-11-09)	Nuraxinieddu	CA	\N
F985	[1861-03-17,)	Nureci	OR	\N
F986	[1861-03-17,)	Nurri	SU	\N
F987	[1861-03-17,)	Nus	AO	\N
F988	[1861-03-17,)	Nusco	AV	\N
F989	[1861-03-17,)	Nuvolento	BS	\N
F990	[1861-03-17,)	Nuvolera	BS	\N
F991	[1958-01-26,)	Nuxis	SU	\N
F992	[1861-03-17,)	Occhieppo Inferiore	BI	\N
F993	[1861-03-17,)	Occhieppo Superiore	BI	\N
F994	[1866-11-19,)	Occhiobello	RO	\N
F995	[1861-03-17,)	Occimiano	AL	\N
F996	[1861-03-17,)	Ocre	AQ	\N
F997	[1861-03-17,)	Odalengo Grande	AL	\N
F998	[1861-03-17,)	Odalengo Piccolo	AL	\N
F999	[1866-11-19,)	Oderzo	TV	\N
G001	[1861-03-17,)	Odolo	BS	\N
G002	[1861-03-17,)	Ofena	AQ	\N
G003	[1861-03-17,)	Offagna	AN	\N
G004	[1861-03-17,)	Offanengo	CR	\N
G005	[1861-03-17,)	Offida	AP	\N
G006	[1861-03-17,)	Offlaga	BS	\N
G007	[1861-03-17,)	Oggebbio	VB	\N
G008	[1864-04-01,)	Oggiona con Santo Stefano	VA	\N
G009	[1861-03-17,)	Oggiono	LC	\N
G010	[1861-03-17,)	Oglianico	TO	\N
G011	[1862-12-29,)	Ogliastro Cilento	SA	\N
G012	[1861-03-17,1939-10-21)	Oyace	AO	\N
G012	[1939-10-21,1946-01-30)	Oiasse	AO	\N
G012	[1946-01-30,)	Oyace	AO	\N
G014	[1861-03-17,1929-06-13)	Olba	SV	\N
G015	[1862-09-22,1939-10-24)	Terranova Pausania	SS	\N
G015	[1939-10-24,)	Olbia	SS	\N
G016	[1861-03-17,)	Olcenengo	VC	\N
G017	[1861-03-17,1928-01-27)	Olcio	CO	\N
G018	[1861-03-17,)	Oldenico	VC	\N
G019	[1870-05-16,)	Oleggio	NO	\N
G020	[1861-03-17,)	Oleggio Castello	NO	\N
G021	[1863-03-30,)	Olevano di Lomellina	PV	\N
G022	[1872-11-16,)	Olevano Romano	RM	\N
G023	[1863-03-30,)	Olevano sul Tusciano	SA	\N
G024	[1861-03-17,1928-07-01)	Olgia	NO	\N
G025	[1862-12-29,)	Olgiate Comasco	CO	\N
G026	[1863-02-23,1928-02-21)	Olgiate Molgora	CO	\N
G026	[1953-09-13,)	Olgiate Molgora	LC	\N
G027	[1928-02-21,1953-09-13)	Olgiate Calco	CO	\N
G028	[1861-03-17,)	Olgiate Olona	VA	\N
G029	[1861-03-17,1928-01-22)	Olginasio	VA	\N
G030	[1861-03-17,)	Olginate	LC	\N
G031	[1861-03-17,)	Oliena	NU	\N
G032	[1863-03-30,)	Oliva Gessi	PV	\N
G033	[1863-01-26,1928-05-23)	Tavernette	TO	\N
G034	[1861-03-17,)	Olivadi	CZ	\N
G035	[1861-03-17,1924-02-04)	Olivastri	IM	\N
G036	[1861-03-17,)	Oliveri	ME	\N
G037	[1863-05-06,)	Oliveto Lucano	MT	\N
G039	[1863-01-19,)	Oliveto Citra	SA	\N
G040	[1927-12-29,)	Oliveto Lario	LC	\N
G041	[1890-05-31,)	Olivetta San Michele	IM	\N
G042	[1861-03-17,)	Olivola	AL	\N
G043	[1861-03-17,1991-07-10)	Ollastra Simaxis	OR	\N
G043	[1991-07-10,)	Ollastra	OR	\N
G044	[1861-03-17,)	Ollolai	NU	\N
G045	[1861-03-17,1939-10-21)	Ollomont	AO	\N
G045	[1939-10-21,1946-01-30)	Ollomonte	AO	\N
G045	[1946-01-30,)	Ollomont	AO	\N
G046	[1861-03-17,)	Olmedo	SS	\N
G047	[1861-03-17,)	Olmeneta	CR	\N
G048	[1863-02-16,)	Olmo Gentile	AT	\N
G049	[1863-07-13,)	Olmo al Brembo	BG	\N
G050	[1861-03-17,)	Oltre il Colle	BG	\N
G051	[1861-03-17,1927-07-15)	Oltrepovo	BG	\N
G052	[1920-10-16,1929-02-14)	Oltresarca	TN	\N
G053	[1921-01-05,1928-05-04)	Oltresonzia	GO	\N
G054	[1861-03-17,)	Oltressenda Alta	BG	\N
G055	[1861-03-17,1929-05-14)	Oltressenda Bassa	BG	\N
G056	[1863-02-23,)	Oltrona di San Mamette	CO	\N
G057	[1864-03-11,1928-01-12)	Oltrona al Lago	VA	\N
G058	[1861-03-17,)	Olzai	NU	\N
G060	[1875-04-01,1928-05-29)	Ombriano	CR	\N
G061	[1861-03-17,)	Ome	BS	\N
G062	[1861-03-17,)	Omegna	VB	\N
G063	[1861-03-17,)	Omignano	SA	\N
G064	[1895-10-10,)	Onanì	NU	\N
G065	[1871-01-15,)	Onano	VT	\N
G066	[1861-03-17,)	Oncino	CN	\N
G067	[1861-03-17,1923-11-29)	Oneglia	IM	\N
G068	[1861-03-17,)	Oneta	BG	\N
G069	[1920-10-16,1928-12-15)	Onies	BZ	\N
G070	[1861-03-17,)	Onifai	NU	\N
G071	[1861-03-17,)	Oniferi	NU	\N
G072	[1861-03-17,1927-12-30)	Onno	CO	\N
G073	[1862-11-28,1928-12-01)	Ono Degno	BS	\N
G074	[1863-04-13,)	Ono San Pietro	BS	\N
G075	[1861-03-17,)	Onore	BG	\N
G076	[1861-03-17,)	Onzo	SV	\N
G077	[1921-01-05,1947-09-16)	Opacchiasella	GO	\N
G078	[1861-03-17,)	Opera	MI	\N
G079	[1861-03-17,)	Opi	AQ	\N
G080	[1866-11-19,)	Oppeano	VR	\N
G081	[1863-05-06,1933-07-30)	Palmira	PZ	\N
G081	[1933-07-30,)	Oppido Lucano	PZ	\N
G082	[1863-04-10,)	Oppido Mamertina	RC	\N
G083	[1920-10-16,)	Ora	BZ	\N
G084	[1861-03-17,)	Orani	NU	\N
G085	[1861-03-17,1928-01-27)	Orasso	NO	\N
G086	[1861-03-17,)	Oratino	CB	\N
G087	[1861-03-17,)	Orbassano	TO	\N
G088	[1861-03-17,)	Orbetello	GR	\N
G089	[1861-03-17,2017-01-01)	Orciano di Pesaro	PU	\N
G090	[1862-10-20,)	Orciano Pisano	PI	\N
G092	[1861-03-17,1929-05-29)	Oreno	MI	\N
G093	[1861-03-17,)	Orero	GE	\N
G094	[1861-03-17,1927-06-02)	Orezzo	BG	\N
G095	[1866-11-19,)	Orgiano	VI	\N
G096	[1879-05-26,)	Pieve Fissiraga	LO	\N
G097	[1861-03-17,)	Orgosolo	NU	\N
G098	[1861-03-17,)	Oria	BR	\N
G099	[1861-03-17,1927-12-28)	Oriano	BS	\N
G100	[1863-02-23,1927-06-08)	Oriano di Brianza	CO	\N
G102	[1908-01-22,)	Oricola	AQ	\N
G103	[1861-03-17,)	Origgio	VA	\N
G105	[1861-03-17,)	Orino	VA	\N
G106	[1927-08-19,1956-01-25)	Orino-Azzio	VA	\N
G107	[1863-01-26,)	Orio Litta	LO	\N
G108	[1863-07-13,)	Orio al Serio	BG	\N
G109	[1864-04-01,)	Orio Canavese	TO	\N
G110	[1861-03-17,)	Oriolo	CS	\N
G111	[1872-10-21,)	Oriolo Romano	VT	\N
G112	[1920-10-16,1929-05-15)	Oris	BZ	\N
G113	[1861-03-17,)	Oristano	OR	\N
G114	[1861-03-17,)	Ormea	CN	\N
G115	[1866-11-19,)	Ormelle	TV	\N
G116	[1861-03-17,)	Ornago	MB	\N
G117	[1861-03-17,)	Ornavasso	VB	\N
G118	[1861-03-17,)	Ornica	BG	\N
G119	[1861-03-17,)	Orosei	NU	\N
G120	[1861-03-17,)	Orotelli	NU	\N
G121	[1861-03-17,)	Orria	SA	\N
G122	[1861-03-17,)	Orroli	SU	\N
G123	[1866-11-19,)	Orsago	TV	\N
G124	[1863-04-13,)	Orsara Bormida	AL	\N
G125	[1884-08-23,)	Orsara di Puglia	FG	\N
G126	[1861-03-17,)	Orsenigo	CO	\N
G127	[1921-01-05,1947-09-16)	Orsera	PL	\N
G128	[1861-03-17,)	Orsogna	CH	\N
G129	[1861-03-17,)	Orsomarso	CS	\N
G130	[1862-12-29,1928-05-30)	Orta di Atella	NA	\N
G130	[1946-04-26,)	Orta di Atella	CE	\N
G131	[1862-11-10,)	Orta Nova	FG	\N
G132	[1863-04-23,1928-12-14)	Orta Novarese	NO	\N
G133	[1861-03-17,)	Ortacesus	SU	\N
G134	[1928-12-14,)	Orta San Giulio	NO	\N
G135	[1871-01-15,)	Orte	VT	\N
G136	[1861-03-17,)	Ortelle	LE	\N
G137	[1861-03-17,)	Ortezzano	FM	\N
G138	[1861-03-17,1865-12-25)	Orti	RC	\N
G139	[1875-10-26,)	Ortignano Raggiolo	AR	\N
G140	[1920-10-16,)	Ortisei	BZ	\N
G141	[1861-03-17,)	Ortona	CH	\N
G142	[1861-03-17,)	Ortona dei Marsi	AQ	\N
G143	[1861-03-17,2017-04-20)	Ortonovo	SP	\N
G143	[2017-04-20,)	Luni	SP	\N
G144	[1861-03-17,)	Ortovero	SV	\N
G145	[1861-03-17,)	Ortucchio	AQ	\N
G146	[1861-03-17,)	Ortueri	NU	\N
G147	[1861-03-17,)	Orune	NU	\N
G148	[1861-03-17,)	Orvieto	TR	\N
G149	[1861-03-17,)	Orzinuovi	BS	\N
G150	[1861-03-17,)	Orzivecchi	BS	\N
G151	[1861-03-17,)	Osasco	TO	\N
G152	[1861-03-17,)	Osasio	TO	\N
G153	[1861-03-17,)	Oschiri	SS	\N
G154	[1861-03-17,)	Osidda	NU	\N
G155	[1861-03-17,)	Osiglia	SV	\N
G156	[1861-03-17,)	Osilo	SS	\N
G157	[1861-03-17,)	Osimo	AN	\N
G158	[1861-03-17,)	Osini	NU	\N
G159	[1861-03-17,)	Osio Sopra	BG	\N
G160	[1861-03-17,)	Osio Sotto	BG	\N
G161	[1861-03-17,)	Osnago	LC	\N
G163	[1866-11-19,)	Osoppo	UD	\N
G164	[1924-02-04,)	Ospedaletti	IM	\N
G165	[1863-05-06,)	Ospedaletto d'Alpinolo	AV	\N
G166	[1863-01-26,)	Ospedaletto Lodigiano	LO	\N
G167	[1867-08-26,)	Ospedaletto Euganeo	PD	\N
G168	[1920-10-16,)	Ospedaletto	TN	\N
G169	[1866-11-19,1949-09-09)	Ospitale	BL	\N
G169	[1949-09-09,)	Ospitale di Cadore	BL	\N
G170	[1861-03-17,)	Ospitaletto	BS	\N
G171	[1867-01-02,)	Ossago Lodigiano	LO	\N
G173	[1920-10-16,)	Ossana	TN	\N
G174	[1861-03-17,1928-05-19)	Ossanesga	BG	\N
G175	[1921-01-05,1923-04-27)	Ossech-Vittuglie	UD	\N
G175	[1923-04-27,1928-01-07)	Ossecca Vittuglie	GO	\N
G176	[1921-01-05,1928-01-07)	Ossegliano San Michele	GO	\N
G177	[1921-01-05,1947-09-16)	Ossero	PL	\N
G178	[1861-03-17,)	Ossi	SS	\N
G179	[1861-03-17,)	Ossimo	BS	\N
G180	[1861-03-17,1929-01-25)	Ossolaro	CR	\N
G181	[1909-10-01,)	Ossona	MI	\N
G182	[1861-03-17,2014-02-04)	Ossuccio	CO	\N
G183	[1861-03-17,)	Ostana	CN	\N
G184	[1861-03-17,)	Ostellato	FE	\N
G185	[1868-07-01,)	Ostiano	CR	\N
G186	[1866-11-19,)	Ostiglia	MN	\N
G187	[1861-03-17,)	Ostuni	BR	\N
G188	[1861-03-17,)	Otranto	LE	\N
G189	[1861-03-17,)	Otricoli	TR	\N
G190	[1893-03-06,1933-12-12)	Ottaiano	NA	\N
G190	[1933-12-12,)	Ottaviano	NA	\N
G191	[1861-03-17,)	Ottana	NU	\N
G192	[1861-03-17,)	Ottati	SA	\N
G193	[1861-03-17,)	Ottiglio	AL	\N
G194	[1861-03-17,)	Ottobiano	PV	\N
G195	[1861-03-17,)	Ottone	PC	\N
G196	[1861-03-17,1937-06-16)	Oulx	TO	\N
G196	[1937-06-16,1960-11-22)	Ulzio	TO	\N
G196	[1960-11-22,)	Oulx	TO	\N
G197	[1861-03-17,)	Ovada	AL	\N
G198	[1872-01-01,)	Ovaro	UD	\N
G199	[1861-03-17,)	Oviglio	AL	\N
G200	[1861-03-17,)	Ovindoli	AQ	\N
G201	[1861-03-17,)	Ovodda	NU	\N
G202	[1861-03-17,1929-06-16)	Ozegna	AO	\N
G202	[1947-01-24,)	Ozegna	TO	\N
G203	[1861-03-17,)	Ozieri	SS	\N
G204	[1863-08-10,)	Ozzano Monferrato	AL	\N
G205	[1862-10-31,)	Ozzano dell'Emilia	BO	\N
G206	[1861-03-17,)	Ozzero	MI	\N
G207	[1861-03-17,)	Pabillonis	SU	\N
G208	[1861-03-17,)	Paceco	TP	\N
G209	[1921-05-12,)	Pace del Mela	ME	\N
G210	[1861-03-17,)	Pacentro	AQ	\N
G211	[1861-03-17,)	Pachino	SR	\N
G212	[1861-03-17,)	Paciano	PG	\N
G213	[1861-03-17,1958-04-25)	Padenghe	BS	\N
G213	[1958-04-25,)	Padenghe sul Garda	BS	\N
G214	[1920-10-16,2016-01-01)	Padergnone	TN	\N
G215	[1861-03-17,)	Paderna	AL	\N
G216	[1861-03-17,1928-01-01)	Padernello	BS	\N
G217	[1862-12-19,)	Paderno Franciacorta	BS	\N
G218	[1863-02-23,)	Paderno d'Adda	LC	\N
G219	[1878-12-05,1929-01-25)	Paderno Cremonese	CR	\N
G220	[1886-01-22,)	Paderno Dugnano	MI	\N
G221	[1867-11-25,1920-03-15)	Paderno d'Asolo	TV	\N
G221	[1920-03-15,2019-01-30)	Paderno del Grappa	TV	\N
G222	[1929-01-24,1950-12-10)	Paderno Ossolaro	CR	\N
G222	[1950-12-10,)	Paderno Ponchielli	CR	\N
G223	[1861-03-17,1930-10-16)	Robbiate	CO	\N
G223	[1930-10-16,1933-12-01)	Robbiate Paderno	CO	\N
G223	[1933-12-01,1947-10-02)	Paderno Robbiate	CO	\N
G223	[1947-10-02,)	Robbiate	LC	\N
G224	[1866-11-19,)	Padova	PD	\N
G225	[1861-03-17,)	Padria	SS	\N
G226	[1861-03-17,)	Padula	SA	\N
G227	[1861-03-17,)	Paduli	BN	\N
G228	[1861-03-17,)	Paesana	CN	\N
G229	[1866-11-19,)	Paese	TV	\N
G230	[1861-03-17,)	Pagani	SA	\N
G231	[1861-03-17,1927-09-21)	Paganica	AQ	\N
G232	[1861-03-17,)	Paganico Sabino	RI	\N
G233	[1861-03-17,)	Pagazzano	BG	\N
G234	[1914-07-20,)	Pagliara	ME	\N
G236	[1861-03-17,1929-01-22)	Paglieres	CN	\N
G237	[1861-03-17,)	Paglieta	CH	\N
G238	[1866-11-19,)	Pagnacco	UD	\N
G240	[1861-03-17,)	Pagno	CN	\N
G241	[1861-03-17,)	Pagnona	LC	\N
G242	[1862-11-24,)	Pago del Vallo di Lauro	AV	\N
G243	[1863-02-06,)	Pago Veiano	BN	\N
G244	[1861-03-17,1869-03-01)	Paina	MI	\N
G246	[1861-03-17,1928-11-10)	Paisco	BS	\N
G247	[1928-11-10,)	Paisco Loveno	BS	\N
G248	[1861-03-17,)	Paitone	BS	\N
G249	[1861-03-17,)	Paladina	BG	\N
G250	[1958-01-25,)	Palagano	MO	\N
G251	[1907-07-02,)	Palagianello	TA	\N
G252	[1861-03-17,)	Palagiano	TA	\N
G253	[1861-03-17,)	Palagonia	CT	\N
G254	[1861-03-17,)	Palaia	PI	\N
G255	[1861-03-17,)	Palanzano	PR	\N
G256	[1861-03-17,1928-05-12)	Palanzo	CO	\N
G257	[1861-03-17,)	Palata	CB	\N
G258	[1959-04-08,)	Palau	SS	\N
G259	[1861-03-17,)	Palazzago	BG	\N
G260	[1863-03-27,)	Palazzo Pignano	CR	\N
G261	[1863-01-19,)	Palazzo San Gervasio	PZ	\N
G262	[1863-01-05,1929-05-26)	Palazzo Canavese	AO	\N
G262	[1946-12-26,)	Palazzo Canavese	TO	\N
G263	[1861-03-17,)	Palazzo Adriano	PA	\N
G264	[1862-09-08,)	Palazzolo sull'Oglio	BS	\N
G266	[1862-12-29,)	Palazzolo Vercellese	VC	\N
G267	[1863-07-13,)	Palazzolo Acreide	SR	\N
G268	[1867-09-02,)	Palazzolo dello Stella	UD	\N
G269	[1929-05-25,1946-12-27)	Palazzo Piverone	TO	\N
G270	[1861-03-17,1951-09-27)	Palazzuolo di Romagna	FI	\N
G270	[1951-09-27,)	Palazzuolo sul Senio	FI	\N
G271	[1861-03-17,)	Palena	CH	\N
G272	[1861-03-17,)	Palermiti	CZ	\N
G273	[1861-03-17,)	Palermo	PA	\N
G274	[1871-01-15,)	Palestrina	RM	\N
G275	[1861-03-17,)	Palestro	PV	\N
G276	[1871-01-15,)	Paliano	FR	\N
G277	[1861-03-17,)	Palizzi	RC	\N
G278	[1861-03-17,)	Pallagorio	KR	\N
G279	[1880-06-25,1939-06-05)	Pallanza	NO	\N
G280	[1861-03-17,)	Pallanzeno	VB	\N
G281	[1861-03-17,)	Pallare	SV	\N
G282	[1863-01-19,)	Palma di Montechiaro	AG	\N
G283	[1863-08-10,)	Palma Campania	NA	\N
G284	[1866-11-19,)	Palmanova	UD	\N
G285	[1861-03-17,)	Palmariggi	LE	\N
G286	[1862-09-29,)	Palmas Arborea	OR	\N
G287	[1862-09-29,1950-06-11)	Palmas Suergiu	CA	\N
G287	[1950-06-11,)	San Giovanni Suergiu	SU	\N
G288	[1861-03-17,)	Palmi	RC	\N
G289	[1861-03-17,)	Palmiano	AP	\N
G290	[1861-03-17,)	Palmoli	CH	\N
G291	[1863-01-19,)	Palo del Colle	BA	\N
G292	[1862-11-07,)	Palomonte	SA	\N
G293	[1895-11-27,)	Palombara Sabina	RM	\N
G294	[1861-03-17,)	Palombaro	CH	\N
G295	[1861-03-17,)	Palosco	BG	\N
G296	[1920-10-16,1959-07-08)	Palù	TN	\N
G296	[1959-07-08,)	Palù del Fersina	TN	\N
G297	[1866-11-19,)	Palù	VR	\N
G298	[1861-03-17,)	Paludi	CS	\N
G299	[1920-10-16,1923-04-27)	Palus	TN	\N
G299	[1923-04-27,)	Plaus	BZ	\N
G300	[1866-11-19,)	Paluzza	UD	\N
G301	[1928-05-04,1947-10-01)	Palvareto	CR	\N
G302	[1861-03-17,)	Pamparato	CN	\N
G303	[1861-03-17,)	Pancalieri	TO	\N
G304	[1873-05-10,)	Pancarana	PV	\N
G305	[1920-10-16,)	Panchià	TN	\N
G306	[1868-07-29,)	Pandino	CR	\N
G307	[1861-03-17,)	Panettieri	CS	\N
G308	[1861-03-17,)	Panicale	PG	\N
G309	[1871-06-20,)	Villaricca	NA	\N
G310	[1921-01-05,1928-05-13)	Paniqua	GO	\N
G311	[1861-03-17,)	Pannarano	BN	\N
G312	[1861-03-17,)	Panni	FG	\N
G313	[1920-10-16,1971-09-01)	Pannone	TN	\N
G314	[1861-03-17,1928-04-17)	Pantasina	IM	\N
G315	[1861-03-17,)	Pantelleria	TP	\N
G316	[1861-03-17,)	Pantigliate	MI	\N
G317	[1861-03-17,)	Paola	CS	\N
G318	[1861-03-17,)	Paolisi	BN	\N
G319	[1955-02-15,1958-02-16)	Paparella San Marco	TP	\N
G319	[1958-02-16,)	Valderice	TP	\N
G320	[1861-03-17,)	Papasidero	CS	\N
G322	[1861-03-17,1927-01-13)	Papigno	TR	\N
G323	[1866-11-19,)	Papozze	RO	\N
G324	[1861-03-17,)	Parabiago	MI	\N
G325	[1861-03-17,)	Parabita	LE	\N
G327	[1861-03-17,)	Paratico	BS	\N
G328	[1920-10-16,)	Parcines	BZ	\N
G329	[1861-03-17,2014-02-04)	Parè	CO	\N
G330	[1861-03-17,1929-04-13)	Parella	AO	\N
G330	[1947-10-11,)	Parella	TO	\N
G331	[1861-03-17,)	Parenti	CS	\N
G332	[1921-01-05,1947-09-16)	Parenzo	PL	\N
G333	[1861-03-17,)	Parete	CE	\N
G334	[1880-01-26,)	Pareto	AL	\N
G335	[1861-03-17,)	Parghelia	VV	\N
G336	[1861-03-17,)	Parlasco	LC	\N
G337	[1866-01-21,)	Parma	PR	\N
G338	[1873-08-08,)	Parodi Ligure	AL	\N
G339	[1861-03-17,)	Paroldo	CN	\N
G340	[1861-03-17,)	Parolise	AV	\N
G341	[1867-08-26,1905-03-20)	Parona All'Adige	VR	\N
G341	[1905-03-20,1927-05-12)	Parona di Valpolicella	VR	\N
G342	[1861-03-17,)	Parona	PV	\N
G343	[1861-03-17,1929-03-02)	Parone	VC	\N
G344	[1861-03-17,)	Parrano	TR	\N
G345	[1861-03-17,1928-12-14)	Parravicino	CO	\N
G346	[1861-03-17,)	Parre	BG	\N
G347	[1861-03-17,)	Partanna	TP	\N
G348	[1861-03-17,)	Partinico	PA	\N
G349	[1877-10-31,)	Paruzzaro	NO	\N
G350	[1861-03-17,)	Parzanica	BG	\N
G352	[1866-11-19,)	Pasian di Prato	UD	\N
G353	[1866-11-19,)	Pasiano di Pordenone	PN	\N
G354	[1861-03-17,)	Paspardo	BS	\N
G356	[1867-09-02,1928-06-16)	Rivolto	UD	\N
G357	[1861-03-17,1929-04-14)	Passerano	AL	\N
G358	[1929-04-13,)	Passerano Marmorito	AT	\N
G359	[1861-03-17,1918-06-03)	Passignano	PG	\N
G359	[1918-06-03,)	Passignano sul Trasimeno	PG	\N
G361	[1867-08-19,)	Passirano	BS	\N
G362	[1861-03-17,)	Pastena	FR	\N
G364	[1861-03-17,1928-07-20)	Pastorano	NA	\N
G364	[1946-12-19,)	Pastorano	CE	\N
G365	[1866-11-19,)	Pastrengo	VR	\N
G367	[1861-03-17,)	Pasturana	AL	\N
G368	[1861-03-17,)	Pasturo	LC	\N
G369	[1863-02-23,1928-05-22)	Paterno d'Ancona	AN	\N
G370	[1864-01-29,)	Paternopoli	AV	\N
G371	[1861-03-17,)	Paternò	CT	\N
G372	[1863-05-06,)	Paterno Calabro	CS	\N
G373	[1920-10-16,1929-02-14)	Patone	TN	\N
G374	[1871-01-15,)	Patrica	FR	\N
G375	[1861-03-17,1867-01-31)	Patrignone	AP	\N
G376	[1876-01-10,)	Pattada	SS	\N
G377	[1861-03-17,)	Patti	ME	\N
G378	[1861-03-17,)	Patù	LE	\N
G379	[1861-03-17,)	Pau	OR	\N
G381	[1866-11-19,)	Paularo	UD	\N
G382	[1861-03-17,)	Pauli Arbarei	SU	\N
G383	[1863-12-28,)	San Nicolò Gerrei	SU	\N
G384	[1861-03-17,)	Paulilatino	OR	\N
G385	[1861-03-17,)	Paullo	MI	\N
G386	[1892-03-28,)	Paupisi	BN	\N
G387	[1861-03-17,)	Pavarolo	TO	\N
G388	[1883-06-21,)	Pavia	PV	\N
G389	[1867-09-02,)	Pavia di Udine	UD	\N
G390	[1863-02-16,1928-10-13)	Pavone d'Alessandria	AL	\N
G391	[1862-11-07,)	Pavone del Mella	BS	\N
G392	[1863-01-05,)	Pavone Canavese	TO	\N
G393	[1863-04-13,)	Pavullo nel Frignano	MO	\N
G394	[1861-03-17,)	Pazzano	RC	\N
G395	[1861-03-17,)	Peccioli	PI	\N
G396	[1861-03-17,1929-05-15)	Pecco	AO	\N
G396	[1947-01-10,2019-01-01)	Pecco	TO	\N
G397	[1861-03-17,1939-09-16)	Pecetto	AL	\N
G397	[1939-09-16,)	Pecetto di Valenza	AL	\N
G398	[1861-03-17,)	Pecetto Torinese	TO	\N
G399	[1861-03-17,2018-01-01)	Pecorara	PC	\N
G400	[1861-03-17,2017-05-05)	Pedace	CS	\N
G401	[1929-04-12,1947-10-12)	Pedanea	TO	\N
G402	[1861-03-17,)	Pedara	CT	\N
G403	[1861-03-17,)	Pedaso	FM	\N
G404	[1866-11-19,)	Pedavena	BL	\N
G406	[1920-10-16,)	Pedemonte	VI	\N
G407	[1861-03-17,1928-03-24)	Pedergnaga	BS	\N
G407	[1928-03-24,1964-10-02)	Pedergnaga Oriano	BS	\N
G407	[1964-10-02,)	San Paolo	BS	\N
G408	[1866-11-19,)	Pederobba	TV	\N
G409	[1920-10-16,1929-02-21)	Pedersano	TN	\N
G410	[1861-03-17,)	Pedesina	SO	\N
G411	[1861-03-17,)	Pedivigliano	CS	\N
G412	[1861-03-17,)	Pedrengo	BG	\N
G414	[1874-10-26,1926-02-06)	Pegli	GE	\N
G415	[1861-03-17,)	Peglio	CO	\N
G416	[1861-03-17,)	Peglio	PU	\N
G417	[1876-11-20,)	Pegognaga	MN	\N
G418	[1861-03-17,)	Peia	BG	\N
G419	[1920-10-16,)	Peio	TN	\N
G420	[1861-03-17,)	Pelago	FI	\N
G421	[1861-03-17,)	Pella	NO	\N
G422	[1861-03-17,1927-08-03)	Pellaro	RC	\N
G424	[1870-07-01,)	Pellegrino Parmense	PR	\N
G425	[1866-11-19,1923-06-11)	Pellestrina	VE	\N
G426	[1861-03-17,)	Pellezzano	SA	\N
G427	[1861-03-17,2017-01-01)	Pellio Intelvi	CO	\N
G428	[1920-10-16,)	Pellizzano	TN	\N
G429	[1920-10-16,)	Pelugo	TN	\N
G430	[1861-03-17,)	Penango	AT	\N
G431	[1861-03-17,1930-04-17)	Pendolasco	SO	\N
G431	[1930-04-17,)	Poggiridenti	SO	\N
G432	[1863-04-13,)	Penna in Teverina	TR	\N
G433	[1861-03-17,)	Pennabilli	RN	\N
G434	[1861-03-17,)	Pennadomo	CH	\N
G435	[1861-03-17,)	Pennapiedimonte	CH	\N
G436	[1861-03-17,)	Penna San Giovanni	MC	\N
G437	[1861-03-17,)	Penna Sant'Andrea	TE	\N
G438	[1861-03-17,)	Penne	PE	\N
G439	[1861-03-17,)	Pentone	CZ	\N
G440	[1861-03-17,1927-07-15)	Penzano	CO	\N
G441	[1861-03-17,)	Perano	CH	\N
G442	[1866-11-19,1955-04-05)	Perarolo	BL	\N
G442	[1955-04-05,)	Perarolo di Cadore	BL	\N
G443	[1920-10-16,1923-04-27)	Perga	TN	\N
G443	[1923-04-27,)	Perca	BZ	\N
G444	[1899-07-26,)	Percile	RM	\N
G445	[1861-03-17,)	Perdasdefogu	NU	\N
G446	[1958-08-10,)	Perdaxius	SU	\N
G447	[1861-03-17,)	Perdifumo	SA	\N
G448	[1870-07-01,2015-01-30)	Perego	LC	\N
G449	[1861-03-17,)	Pereto	AQ	\N
G450	[1861-03-17,)	Perfugas	SS	\N
G451	[1869-08-20,1928-02-16)	Pergine	AR	\N
G451	[1928-02-16,2018-01-01)	Pergine Valdarno	AR	\N
G452	[1920-10-16,1929-01-25)	Pergine	TN	\N
G452	[1929-01-25,)	Pergine Valsugana	TN	\N
G453	[1861-03-17,)	Pergola	PU	\N
G454	[1861-03-17,)	Perinaldo	IM	\N
G455	[1861-03-17,)	Perito	SA	\N
G456	[1861-03-17,)	Perledo	LC	\N
G457	[1861-03-17,)	Perletto	CN	\N
G458	[1861-03-17,)	Perlo	CN	\N
G459	[1861-03-17,)	Perloz	AO	\N
G460	[1861-03-17,1931-01-01)	Perno	CN	\N
G461	[1866-11-19,)	Pernumia	PD	\N
G462	[1863-01-05,1928-06-27)	Perosa Canavese	AO	\N
G462	[1946-12-24,)	Perosa Canavese	TO	\N
G463	[1863-01-26,)	Perosa Argentina	TO	\N
G464	[1920-10-16,1926-07-22)	Perra	TN	\N
G465	[1895-03-04,)	Perrero	TO	\N
G467	[1861-03-17,1912-08-24)	San Giovanni in Persiceto	BO	\N
G467	[1912-08-24,1928-10-07)	Persiceto	BO	\N
G467	[1928-10-07,)	San Giovanni in Persiceto	BO	\N
G468	[1868-01-01,1928-12-15)	Persico	CR	\N
G469	[1928-12-15,)	Persico Dosimo	CR	\N
G470	[1920-10-16,1929-03-01)	Persone	TN	\N
G471	[1861-03-17,)	Pertengo	VC	\N
G472	[1921-01-05,1928-04-16)	Perteole	UD	\N
G474	[1928-11-27,)	Pertica Alta	BS	\N
G475	[1928-12-01,)	Pertica Bassa	BS	\N
G476	[1861-03-17,)	Pertosa	SA	\N
G477	[1861-03-17,1929-05-31)	Pertusio	AO	\N
G477	[1948-03-02,)	Pertusio	TO	\N
G478	[1861-03-17,)	Perugia	PG	\N
G479	[1861-03-17,)	Pesaro	PU	\N
G480	[1861-03-17,)	Pescaglia	LU	\N
G481	[1866-11-19,)	Pescantina	VR	\N
G482	[1879-05-12,)	Pescara	PE	\N
G483	[1868-01-01,)	Pescarolo ed Uniti	CR	\N
G484	[1861-03-17,)	Pescasseroli	AQ	\N
G485	[1861-03-17,)	Pescate	LC	\N
G486	[1861-03-17,)	Pesche	IS	\N
G487	[1861-03-17,)	Peschici	FG	\N
G488	[1863-05-06,)	Peschiera Borromeo	MI	\N
G489	[1867-08-26,1930-09-09)	Peschiera sul Lago di Garda	VR	\N
G489	[1930-09-09,)	Peschiera del Garda	VR	\N
G490	[1863-07-13,1928-02-16)	Peschiera Maraglio	BS	\N
G491	[1895-05-10,)	Pescia	PT	\N
G492	[1861-03-17,)	Pescina	AQ	\N
G493	[1861-03-17,)	Pescocostanzo	AQ	\N
G494	[1861-03-17,1948-01-18)	Pescolamazza	BN	\N
G494	[1948-01-18,)	Pesco Sannita	BN	\N
G495	[1861-03-17,)	Pescolanciano	IS	\N
G496	[1861-03-17,)	Pescopagano	PZ	\N
G497	[1861-03-17,)	Pescopennataro	IS	\N
G498	[1861-03-17,)	Pescorocchiano	RI	\N
G499	[1861-03-17,)	Pescosansonesco	PE	\N
G500	[1861-03-17,)	Pescosolido	FR	\N
G502	[1870-08-02,)	Pessano con Bornago	MI	\N
G503	[1863-02-23,1927-12-25)	Pessina Valsassina	CO	\N
G504	[1868-06-12,)	Pessina Cremonese	CR	\N
G505	[1861-03-17,)	Pessinetto	TO	\N
G506	[1924-02-07,)	Petacciato	CB	\N
G507	[1861-03-17,1950-06-04)	Petescia	RI	\N
G507	[1950-06-04,)	Turania	RI	\N
G508	[1863-02-06,)	Petilia Policastro	KR	\N
G509	[1861-03-17,)	Petina	SA	\N
G510	[1861-03-17,)	Petralia Soprana	PA	\N
G511	[1861-03-17,)	Petralia Sottana	PA	\N
G512	[1863-02-06,)	Petrella Tifernina	CB	\N
G513	[1863-05-06,)	Petrella Salto	RI	\N
G514	[1861-03-17,)	Petriano	PU	\N
G515	[1861-03-17,)	Petriolo	MC	\N
G516	[1869-03-04,)	Petritoli	FM	\N
G517	[1861-03-17,)	Petrizzi	CZ	\N
G518	[1861-03-17,)	Petronà	CZ	\N
G519	[1861-03-17,1950-05-23)	Petruro	AV	\N
G519	[1950-05-23,)	Petruro Irpino	AV	\N
G520	[1861-03-17,)	Pettenasco	NO	\N
G521	[1880-12-13,)	Pettinengo	BI	\N
G522	[1861-03-17,)	Pettineo	ME	\N
G523	[1863-02-06,1928-08-08)	Pettoranello di Molise	CB	\N
G523	[1937-02-24,)	Pettoranello del Molise	IS	\N
G524	[1863-05-06,)	Pettorano sul Gizio	AQ	\N
G525	[1866-11-19,)	Pettorazza Grimani	RO	\N
G526	[1861-03-17,)	Peveragno	CN	\N
G528	[1861-03-17,)	Pezzana	VC	\N
G529	[1861-03-17,)	Pezzaze	BS	\N
G532	[1928-04-07,)	Pezzolo Valle Uzzone	CN	\N
G533	[1861-03-17,1927-12-31)	Pezzoro	BS	\N
G534	[1867-08-26,)	Piacenza d'Adige	PD	\N
G535	[1861-03-17,)	Piacenza	PC	\N
G536	[1861-03-17,2019-01-01)	Piadena	CR	\N
G537	[1861-03-17,2017-01-01)	Piagge	PU	\N
G538	[1929-02-10,)	Piaggine	SA	\N
G539	[1861-03-17,1929-02-10)	Piaggine Soprane	SA	\N
G540	[1873-01-28,)	Valle dell'Angelo	SA	\N
G541	[1862-11-24,1976-11-28)	Piana di Caiazzo	CE	\N
G541	[1976-11-28,)	Piana di Monte Verna	CE	\N
G542	[1880-06-25,)	Piana Crixia	SV	\N
G543	[1861-03-17,1941-08-20)	Piana dei Greci	PA	\N
G543	[1941-08-20,)	Piana degli Albanesi	PA	\N
G544	[1861-03-17,1928-04-17)	Pianavia	IM	\N
G545	[1861-03-17,1939-10-21)	Pont Bozet	AO	\N
G545	[1939-10-21,1946-01-30)	Pianboseto	AO	\N
G545	[1946-01-30,1977-01-02)	Pont Bozet	AO	\N
G545	[1977-01-02,)	Pontboset	AO	\N
G546	[1863-01-26,)	Pian Camuno	BS	\N
G547	[1861-03-17,)	Piancastagnaio	SI	\N
G548	[1861-03-17,1928-03-14)	Pianceri	VC	\N
G549	[1963-02-13,)	Piancogno	BS	\N
G550	[1929-02-21,1957-02-14)	Pian d'Artogne	BS	\N
G551	[1861-03-17,)	Piandimeleto	PU	\N
G552	[1861-03-17,2014-01-01)	Pian di Sco	AR	\N
G553	[1863-01-19,)	Piane Crati	CS	\N
G554	[1863-04-23,1913-03-20)	Piane di Serravalle Sesia	NO	\N
G554	[1913-03-20,1927-10-09)	Piane Sesia	VC	\N
G555	[1861-03-17,)	Pianella	PE	\N
G556	[1863-02-23,)	Pianello del Lario	CO	\N
G557	[1862-11-28,)	Pianello Val Tidone	PC	\N
G558	[1861-03-17,)	Pianengo	CR	\N
G559	[1861-03-17,)	Pianezza	TO	\N
G560	[1866-11-19,)	Pianezze	VI	\N
G561	[1861-03-17,)	Pianfei	CN	\N
G562	[1861-03-17,1928-07-29)	Pian Gaiano	BG	\N
G563	[1861-03-17,1923-11-29)	Piani	IM	\N
G564	[1861-03-17,)	Pianico	BG	\N
G565	[1866-11-19,)	Pianiga	VE	\N
G566	[1862-10-31,1924-12-12)	Pian del Voglio	BO	\N
G566	[1924-12-12,)	San Benedetto Val di Sambro	BO	\N
G567	[1863-07-13,1928-05-12)	Piano Porlezza	CO	\N
G568	[1865-10-25,)	Piano di Sorrento	NA	\N
G569	[1920-10-16,1928-10-07)	Piano	TN	\N
G570	[1866-01-01,)	Pianoro	BO	\N
G571	[1871-01-15,)	Piansano	VT	\N
G572	[1861-03-17,)	Piantedo	SO	\N
G573	[1861-03-17,1926-07-04)	Pianura	NA	\N
G574	[1861-03-17,)	Piario	BG	\N
G575	[1861-03-17,)	Piasco	CN	\N
G576	[1867-01-06,)	Piateda	SO	\N
G577	[1861-03-17,)	Piatto	BI	\N
G578	[1866-11-19,1929-04-12)	Piavon	TV	\N
G579	[1863-07-13,)	Piazza Brembana	BG	\N
G580	[1862-10-31,)	Piazza Armerina	EN	\N
G581	[1863-02-23,1929-05-03)	Piazza Santo Stefano	CO	\N
G582	[1863-03-30,)	Piazza al Serchio	LU	\N
G583	[1861-03-17,)	Piazzatorre	BG	\N
G584	[1861-03-17,1928-05-01)	Piazzo	TO	\N
G585	[1861-03-17,1927-02-20)	Piazzo Alto	BG	\N
G586	[1861-03-17,1916-03-04)	Piazzo Basso	BG	\N
G587	[1882-07-20,)	Piazzola sul Brenta	PD	\N
G588	[1861-03-17,)	Piazzolo	BG	\N
G589	[1861-03-17,)	Picciano	PE	\N
G590	[1861-03-17,)	Picerno	PZ	\N
G591	[1861-03-17,)	Picinisco	FR	\N
G592	[1861-03-17,)	Pico	FR	\N
G593	[1861-03-17,)	Piea	AT	\N
G594	[1861-03-17,)	Piedicavallo	BI	\N
G595	[1861-03-17,1927-01-13)	Piediluco	TR	\N
G596	[1862-09-29,1970-10-27)	Piedimonte d'Alife	CE	\N
G596	[1970-10-27,)	Piedimonte Matese	CE	\N
G597	[1862-12-29,)	Piedimonte Etneo	CT	\N
G598	[1862-12-29,)	Piedimonte San Germano	FR	\N
G599	[1921-01-05,1923-04-27)	Podgora	UD	\N
G599	[1923-04-27,1927-01-13)	Piedimonte del Calvario	GO	\N
G600	[1861-03-17,)	Piedimulera	VB	\N
G601	[1861-03-17,)	Piegaro	PG	\N
G602	[1861-03-17,)	Pienza	SI	\N
G603	[1861-03-17,)	Pieranica	CR	\N
G604	[1862-11-10,)	Pietramontecorvino	FG	\N
G605	[1863-04-23,)	Pietra Ligure	SV	\N
G606	[1861-03-17,)	Pietrabbondante	IS	\N
G607	[1861-03-17,)	Pietrabruna	IM	\N
G608	[1861-03-17,)	Pietracamela	TE	\N
G609	[1861-03-17,)	Pietracatella	CB	\N
G610	[1861-03-17,)	Pietracupa	CB	\N
G611	[1861-03-17,)	Pietradefusi	AV	\N
G612	[1861-03-17,)	Pietra de' Giorgi	PV	\N
G613	[1861-03-17,)	Pietraferrazzana	CH	\N
G614	[1887-01-07,)	Satriano di Lucania	PZ	\N
G615	[1893-10-26,)	Pietrafitta	CS	\N
G616	[1861-03-17,)	Pietragalla	PZ	\N
G617	[1861-03-17,1872-12-16)	Pietra Gavina	PV	\N
G618	[1861-03-17,)	Pietralunga	PG	\N
G619	[1861-03-17,)	Pietra Marazzi	AL	\N
G620	[1861-03-17,)	Pietramelara	CE	\N
G621	[1861-03-17,)	Pietranico	PE	\N
G622	[1861-03-17,)	Pietrapaola	CS	\N
G623	[1861-03-17,)	Pietrapertosa	PZ	\N
G624	[1861-03-17,)	Pietraperzia	EN	\N
G625	[1861-03-17,)	Pietraporzio	CN	\N
G626	[1861-03-17,)	Pietraroja	BN	\N
G627	[1861-03-17,)	Pietrarubbia	PU	\N
G628	[1861-03-17,)	Pietrasanta	LU	\N
G629	[1861-03-17,)	Pietrastornina	AV	\N
G630	[1861-03-17,)	Pietravairano	CE	\N
G631	[1861-03-17,)	Pietrelcina	BN	\N
G632	[1862-11-10,)	Pieve di Teco	IM	\N
G633	[1867-06-24,2018-01-01)	Pieve di Coriano	MN	\N
G634	[1862-11-03,)	Pieve Emanuele	MI	\N
G635	[1869-01-31,)	Pieve Albignola	PV	\N
G636	[1905-07-30,)	Pieve a Nievole	PT	\N
G637	[1861-03-17,2017-01-01)	Pievebovigliana	MC	\N
G638	[1866-11-19,2016-02-23)	Pieve d'Alpago	BL	\N
G639	[1890-11-28,)	Pieve del Cairo	PV	\N
G640	[1869-05-22,1928-05-19)	Pieve Delmona	CR	\N
G641	[1928-03-07,2016-01-01)	Pieve di Bono	TN	\N
G642	[1866-11-19,)	Pieve di Cadore	BL	\N
G643	[1861-03-17,)	Pieve di Cento	BO	\N
G644	[1920-10-16,2010-01-01)	Pieve di Ledro	TN	\N
G645	[1866-11-19,)	Pieve di Soligo	TV	\N
G646	[1861-03-17,1920-06-25)	Pieve di Sori	GE	\N
G646	[1920-06-25,)	Pieve Ligure	GE	\N
G647	[1867-08-30,)	Pieve d'Olmi	CR	\N
G648	[1861-03-17,)	Pieve Fosciana	LU	\N
G649	[1870-10-01,)	Pievepelago	MO	\N
G650	[1867-02-12,)	Pieve Porto Morone	PV	\N
G651	[1868-07-12,)	Pieve San Giacomo	CR	\N
G653	[1861-03-17,)	Pieve Santo Stefano	AR	\N
G654	[1873-01-20,2016-01-01)	Ramiseto	RE	\N
G656	[1920-10-16,)	Pieve Tesino	TN	\N
G657	[1861-03-17,)	Pieve Torina	MC	\N
G658	[1928-07-29,)	Pieve Vergonte	VB	\N
G659	[1871-01-15,)	Piglio	FR	\N
G660	[1861-03-17,)	Pigna	IM	\N
G661	[1862-09-29,)	Pignataro Maggiore	CE	\N
G662	[1862-11-24,)	Pignataro Interamna	FR	\N
G663	[1863-01-19,1928-03-14)	Pignola di Basilicata	PZ	\N
G663	[1935-03-05,)	Pignola	PZ	\N
G664	[1861-03-17,)	Pignone	SP	\N
G665	[1861-03-17,)	Pigra	CO	\N
G666	[1861-03-17,)	Pila	VC	\N
G667	[1920-10-16,1928-09-06)	Pilcante	TN	\N
G668	[1861-03-17,1927-12-29)	Pilzone	BS	\N
G669	[1861-03-17,)	Pimentel	SU	\N
G670	[1861-03-17,)	Pimonte	NA	\N
G671	[1871-06-04,)	Pinarolo Po	PV	\N
G672	[1861-03-17,)	Pinasca	TO	\N
G673	[1878-12-23,)	Pincara	RO	\N
G674	[1861-03-17,)	Pinerolo	TO	\N
G675	[1921-01-05,1947-09-16)	Pinguente	PL	\N
G676	[1863-02-16,1929-04-06)	Pino d'Asti	AL	\N
G676	[1947-06-23,)	Pino d'Asti	AT	\N
G677	[1863-02-23,2014-02-04)	Pino sulla Sponda del Lago Maggiore	VA	\N
G678	[1861-03-17,)	Pino Torinese	TO	\N
G680	[1867-09-02,)	Pinzano al Tagliamento	PN	\N
G681	[1920-10-16,)	Pinzolo	TN	\N
G682	[1861-03-17,)	Piobbico	PU	\N
G683	[1862-12-19,)	Piobesi d'Alba	CN	\N
G684	[1863-01-05,)	Piobesi Torinese	TO	\N
G685	[1861-03-17,)	Piode	VC	\N
G686	[1869-07-06,)	Pioltello	MI	\N
G687	[1861-03-17,)	Piombino	LI	\N
G688	[1867-08-26,)	Piombino Dese	PD	\N
G689	[1927-01-27,1927-05-27)	Pione	PR	\N
G690	[1861-03-17,)	Pioraco	MC	\N
G691	[1861-03-17,)	Piossasco	TO	\N
G692	[1861-03-17,1940-02-11)	Piovà	AT	\N
G692	[1940-02-11,)	Piovà Massaia	AT	\N
G693	[1866-11-19,)	Piove di Sacco	PD	\N
G694	[1866-11-19,1933-12-12)	Piovene	VI	\N
G694	[1933-12-12,)	Piovene Rocchette	VI	\N
G695	[1861-03-17,2018-01-01)	Piovera	AL	\N
G696	[1877-04-16,)	Piozzano	PC	\N
G697	[1861-03-17,)	Piozzo	CN	\N
G698	[1871-01-15,1928-09-09)	Piperno	RM	\N
G698	[1928-09-09,)	Priverno	LT	\N
G699	[1861-03-17,)	Piraino	ME	\N
G700	[1921-01-05,1977-04-04)	Pirano	PL	\N
G701	[1861-03-17,1928-05-12)	Pirri	CA	\N
G702	[1867-08-05,)	Pisa	PI	\N
G703	[1861-03-17,)	Pisano	NO	\N
G704	[1871-10-29,)	Pisoniano	RM	\N
G705	[1893-05-26,)	Piscina	TO	\N
G706	[1861-03-17,1865-12-14)	Piscinola	NA	\N
G707	[1861-03-17,)	Pisciotta	SA	\N
G708	[1861-03-17,1937-05-29)	Piscopio	CZ	\N
G709	[1921-01-05,1947-09-16)	Pisino	PL	\N
G710	[1861-03-17,)	Pisogne	BS	\N
G711	[1861-03-17,1872-10-15)	Pissarello	PV	\N
G712	[1861-03-17,)	Pisticci	MT	\N
G713	[1877-12-28,)	Pistoia	PT	\N
G714	[1861-03-17,1999-01-01)	Pistolesa	BI	\N
G715	[1861-03-17,2017-01-01)	Piteglio	PT	\N
G716	[1861-03-17,)	Pitigliano	GR	\N
G717	[1868-07-01,)	Piubega	MN	\N
G718	[1861-03-17,)	Piuro	SO	\N
G719	[1861-03-17,1929-05-26)	Piverone	AO	\N
G719	[1946-12-26,)	Piverone	TO	\N
G720	[1861-03-17,)	Pizzale	PV	\N
G721	[1861-03-17,)	Pizzighettone	CR	\N
G722	[1861-03-17,)	Pizzo	VV	\N
G723	[1861-03-17,1928-08-07)	Pizzocorno	PV	\N
G724	[1861-03-17,)	Pizzoferrato	CH	\N
G726	[1861-03-17,)	Pizzoli	AQ	\N
G727	[1861-03-17,)	Pizzone	IS	\N
G728	[1861-03-17,)	Pizzoni	VV	\N
G729	[1861-03-17,)	Placanica	RC	\N
G730	[1920-10-16,1923-04-27)	Plagnolo	TN	\N
G730	[1923-04-27,1928-01-27)	Planol	BZ	\N
G731	[1921-01-05,1928-07-28)	Planina	GO	\N
G732	[1920-10-16,1923-04-27)	Platea	TN	\N
G732	[1923-04-27,1928-06-16)	Plata	BZ	\N
G733	[1861-03-17,)	Plataci	CS	\N
G734	[1861-03-17,)	Platania	CZ	\N
G735	[1895-04-05,)	Platì	RC	\N
G736	[1866-11-19,1931-12-06)	Platischis	UD	\N
G736	[1931-12-06,)	Taipana	UD	\N
G737	[1861-03-17,)	Plesio	CO	\N
G738	[1921-01-05,1947-09-16)	Plezzo	GO	\N
G739	[1921-01-05,1928-08-24)	Pliscovizza della Madonna	GO	\N
G740	[1861-03-17,)	Ploaghe	SS	\N
G741	[1861-03-17,)	Plodio	SV	\N
G742	[1861-03-17,)	Pocapaglia	CN	\N
G743	[1866-11-19,)	Pocenia	UD	\N
G744	[1921-01-05,1923-04-27)	Podicrai	UD	\N
G744	[1923-04-27,1928-01-26)	Pocrai del Piro	GO	\N
G745	[1861-03-17,1927-08-03)	Podargoni	RC	\N
G746	[1881-04-22,)	Podenzana	MS	\N
G747	[1861-03-17,)	Podenzano	PC	\N
G748	[1921-01-05,1928-01-22)	Podraga	GO	\N
G749	[1871-01-15,)	Pofi	FR	\N
G750	[1861-03-17,1923-11-29)	Poggi	IM	\N
G751	[1861-03-17,)	Poggiardo	LE	\N
G752	[1861-03-17,)	Poggibonsi	SI	\N
G753	[1867-06-24,)	Poggio Rusco	MN	\N
G754	[1962-09-23,)	Poggio a Caiano	PO	\N
G755	[1861-03-17,2014-01-01)	Poggio Berni	RN	\N
G756	[1861-03-17,)	Poggio Bustone	RI	\N
G757	[1861-03-17,)	Poggio Catino	RI	\N
G758	[1861-03-17,)	Poggiodomo	PG	\N
G759	[1875-09-07,1928-02-21)	Poggio Fidoni	RI	\N
G760	[1861-03-17,1911-09-14)	Villarielli	CH	\N
G760	[1911-09-14,)	Poggiofiorito	CH	\N
G761	[1861-03-17,)	Poggio Imperiale	FG	\N
G762	[1861-03-17,)	Poggiomarino	NA	\N
G763	[1861-03-17,)	Poggio Mirteto	RI	\N
G764	[1875-08-30,)	Poggio Moiano	RI	\N
G765	[1861-03-17,)	Poggio Nativo	RI	\N
G766	[1861-03-17,)	Poggio Picenze	AQ	\N
G767	[1861-03-17,)	Poggioreale	TP	\N
G768	[1861-03-17,)	Poggio Renatico	FE	\N
G769	[1957-05-15,)	Poggiorsini	BA	\N
G770	[1861-03-17,)	Poggio San Lorenzo	RI	\N
G771	[1861-03-17,)	Poggio San Marcello	AN	\N
G772	[1861-03-17,1927-03-11)	Pogliano	MI	\N
G772	[1927-03-11,)	Pogliano Milanese	MI	\N
G773	[1861-03-17,1938-12-20)	Pognana	CO	\N
G773	[1938-12-20,)	Pognana Lario	CO	\N
G774	[1861-03-17,)	Pognano	BG	\N
G775	[1861-03-17,)	Pogno	NO	\N
G776	[1866-11-19,)	Pojana Maggiore	VI	\N
G777	[1861-03-17,)	Poirino	TO	\N
G778	[1921-01-05,1947-09-16)	Pola	PL	\N
G779	[1861-03-17,)	Polaveno	BS	\N
G780	[1866-11-19,)	Polcenigo	PN	\N
G781	[1861-03-17,1867-09-06)	Polengo	CR	\N
G782	[1866-11-19,)	Polesella	RO	\N
G783	[1869-02-08,2016-01-01)	Polesine Parmense	PR	\N
G784	[1871-01-15,)	Poli	RM	\N
G785	[1861-03-17,)	Polia	VV	\N
G786	[1959-04-25,)	Policoro	MT	\N
G787	[1863-01-19,)	Polignano a Mare	BA	\N
G788	[1882-05-29,)	San Pietro in Cerro	PC	\N
G789	[1861-03-17,)	Polinago	MO	\N
G790	[1861-03-17,)	Polino	TR	\N
G791	[1861-03-17,)	Polistena	RC	\N
G792	[1863-04-10,)	Polizzi Generosa	PA	\N
G793	[1861-03-17,)	Polla	SA	\N
G794	[1861-03-17,)	Pollein	AO	\N
G795	[1877-04-09,)	Pollena Trocchia	NA	\N
G796	[1861-03-17,)	Pollica	SA	\N
G797	[1861-03-17,)	Pollina	PA	\N
G798	[1861-03-17,)	Pollone	BI	\N
G799	[1861-03-17,)	Pollutri	CH	\N
G800	[1861-03-17,)	Polonghera	CN	\N
G801	[1861-03-17,1967-11-24)	Polpenazze	BS	\N
G801	[1967-11-24,)	Polpenazze del Garda	BS	\N
G802	[1866-11-19,)	Polverara	PD	\N
G803	[1861-03-17,)	Polverigi	AN	\N
G804	[1870-07-30,)	Pomarance	PI	\N
G805	[1861-03-17,)	Pomaretto	TO	\N
G806	[1861-03-17,)	Pomarico	MT	\N
G807	[1863-02-16,)	Pomaro Monferrato	AL	\N
G808	[1920-10-16,)	Pomarolo	TN	\N
G809	[1861-03-17,)	Pombia	NO	\N
G810	[1936-10-22,1947-11-27)	Pometo	PV	\N
G811	[1938-07-27,)	Pomezia	RM	\N
G812	[1861-03-17,)	Pomigliano d'Arco	NA	\N
G813	[1928-04-28,)	Pompei	NA	\N
G814	[1861-03-17,)	Pompeiana	IM	\N
G815	[1861-03-17,)	Pompiano	BS	\N
G816	[1868-07-01,)	Pomponesco	MN	\N
G817	[1861-03-17,)	Pompu	OR	\N
G818	[1861-03-17,)	Poncarale	BS	\N
G819	[1927-12-27,1956-10-08)	Poncarale Flero	BS	\N
G820	[1861-03-17,)	Ponderano	BI	\N
G821	[1861-03-17,)	Ponna	CO	\N
G822	[1861-03-17,)	Ponsacco	PI	\N
G823	[1866-11-19,)	Ponso	PD	\N
G824	[1861-03-17,1927-12-04)	Pontagna	BS	\N
G825	[1861-03-17,)	Pontassieve	FI	\N
G826	[1861-03-17,)	Pont Canavese	TO	\N
G827	[1913-01-01,)	Ponte	BN	\N
G828	[1862-12-29,1928-05-26)	Ponte Lambro	CO	\N
G829	[1864-04-01,)	Ponte in Valtellina	SO	\N
G830	[1920-10-16,1938-10-17)	Ponte All'Isarco	BZ	\N
G830	[1938-10-17,)	Ponte Gardena	BZ	\N
G831	[1866-11-19,)	Pontebba	UD	\N
G832	[1921-01-05,1923-04-27)	Pontefella	UD	\N
G832	[1923-04-27,1924-08-31)	Pontebba Nova	UD	\N
G833	[1883-05-21,)	Ponte Buggianese	PT	\N
G834	[1911-07-27,)	Pontecagnano Faiano	SA	\N
G836	[1866-11-19,1929-07-02)	Pontecchio	RO	\N
G836	[1929-07-02,)	Pontecchio Polesine	RO	\N
G837	[1861-03-17,)	Pontechianale	CN	\N
G838	[1861-03-17,)	Pontecorvo	FR	\N
G839	[1861-03-17,)	Pontecurone	AL	\N
G840	[1861-03-17,)	Pontedassio	IM	\N
G841	[1889-06-17,1926-02-06)	Pontedecimo	GE	\N
G842	[1861-03-17,)	Ponte dell'Olio	PC	\N
G843	[1861-03-17,)	Pontedera	PI	\N
G844	[1861-03-17,)	Ponte di Legno	BS	\N
G845	[1861-03-17,1928-09-25)	Ponte di Nossa	BG	\N
G846	[1866-11-19,)	Ponte di Piave	TV	\N
G847	[1928-05-25,1929-10-29)	Pontelezza	CO	\N
G847	[1929-10-29,)	Ponte Lambro	CO	\N
G848	[1861-03-17,)	Pontelandolfo	BN	\N
G849	[1861-03-17,)	Pontelatone	CE	\N
G850	[1866-11-19,)	Pontelongo	PD	\N
G851	[1928-08-07,)	Ponte Nizza	PV	\N
G852	[1861-03-17,)	Pontenure	PC	\N
G853	[1861-03-17,)	Ponteranica	BG	\N
G854	[1861-03-17,1929-05-03)	Pont Saint Martin	AO	\N
G854	[1929-05-03,1946-01-30)	Ponte San Martino	AO	\N
G854	[1946-01-30,1977-01-02)	Pont Saint Martin	AO	\N
G854	[1977-01-02,)	Pont-Saint-Martin	AO	\N
G855	[1866-11-19,)	Ponte San Nicolò	PD	\N
G856	[1879-06-02,)	Ponte San Pietro	BG	\N
G858	[1861-03-17,)	Pontestura	AL	\N
G859	[1861-03-17,)	Pontevico	BS	\N
G860	[1861-03-17,)	Pontey	AO	\N
G861	[1861-03-17,)	Ponti	AL	\N
G862	[1872-01-01,)	Ponti sul Mincio	MN	\N
G863	[1861-03-17,1925-11-30)	Ponticelli	NA	\N
G864	[1882-09-03,)	Pontida	BG	\N
G865	[1935-07-18,)	Pontinia	LT	\N
G866	[1861-03-17,)	Pontinvrea	SV	\N
G867	[1863-07-13,)	Pontirolo Nuovo	BG	\N
G869	[1861-03-17,)	Pontoglio	BS	\N
G870	[1861-03-17,)	Pontremoli	MS	\N
G871	[1861-03-17,)	Ponza	LT	\N
G872	[1863-02-16,)	Ponzano Monferrato	AL	\N
G873	[1862-11-24,)	Ponzano di Fermo	FM	\N
G874	[1872-08-02,)	Ponzano Romano	RM	\N
G875	[1868-02-14,)	Ponzano Veneto	TV	\N
G876	[1861-03-17,1928-09-23)	Ponzate	CO	\N
G877	[1861-03-17,)	Ponzone	AL	\N
G878	[1861-03-17,)	Popoli	PE	\N
G879	[1861-03-17,)	Poppi	AR	\N
G880	[1920-10-16,1928-03-07)	Por	TN	\N
G881	[1861-03-17,)	Porano	TR	\N
G882	[1913-07-13,)	Porcari	LU	\N
G886	[1866-11-19,)	Porcia	PN	\N
G887	[1871-10-16,)	Stella Cilento	SA	\N
G888	[1866-11-19,)	Pordenone	PN	\N
G889	[1861-03-17,)	Porlezza	CO	\N
G890	[1861-03-17,)	Pornassio	IM	\N
G891	[1866-11-19,)	Porpetto	UD	\N
G894	[1861-03-17,)	Portacomaro	AT	\N
G895	[1861-03-17,)	Portalbera	PV	\N
G900	[1861-03-17,)	Porte	TO	\N
G901	[1861-03-17,1928-06-30)	Portese	BS	\N
G902	[1861-03-17,)	Portici	NA	\N
G903	[1862-09-08,1928-12-15)	Portico di Caserta	NA	\N
G903	[1946-04-26,)	Portico di Caserta	CE	\N
G904	[1884-06-14,)	Portico e San Benedetto	FC	\N
G905	[1861-03-17,)	Portigliola	RC	\N
G906	[1863-02-23,)	Porto Ceresio	VA	\N
G907	[1863-07-13,)	Porto Valtravaglia	VA	\N
G908	[1861-03-17,1862-11-03)	Porto	MI	\N
G908	[1862-11-03,1870-08-03)	Porto d'Adda	MI	\N
G909	[1866-11-19,)	Portobuffolè	TV	\N
G910	[1861-03-17,)	Portocannone	CB	\N
G911	[1913-06-27,1938-09-14)	Porto Civitanova	MC	\N
G912	[1861-03-17,)	Portoferraio	LI	\N
G913	[1861-03-17,)	Portofino	GE	\N
G914	[1866-11-19,)	Portogruaro	VE	\N
G915	[1921-01-05,1947-09-16)	Portole	PL	\N
G916	[1861-03-17,)	Portomaggiore	FE	\N
G917	[1866-11-19,)	Porto Mantovano	MN	\N
G918	[1861-03-17,1923-11-29)	Porto Maurizio	IM	\N
G919	[1893-01-30,)	Porto Recanati	MC	\N
G920	[1877-12-03,)	Porto San Giorgio	FM	\N
G921	[1952-01-01,)	Porto Sant'Elpidio	FM	\N
G922	[1861-03-17,)	Portoscuso	SU	\N
G923	[1873-04-10,)	Porto Tolle	RO	\N
G924	[1861-03-17,)	Porto Torres	SS	\N
G925	[1861-03-17,)	Portovenere	SP	\N
G926	[1929-01-13,1932-12-18)	Taglio di Porto Viro	RO	\N
G926	[1932-12-18,)	Porto Viro	RO	\N
G927	[1861-03-17,)	Portula	BI	\N
G928	[1861-03-17,1927-12-09)	Porzano	BS	\N
G929	[1861-03-17,)	Posada	NU	\N
G930	[1861-03-17,1928-03-28)	Poscante	BG	\N
G931	[1866-11-19,)	Posina	VI	\N
G932	[1861-03-17,)	Positano	SA	\N
G933	[1866-11-19,)	Possagno	TV	\N
G934	[1861-03-17,)	Posta	RI	\N
G935	[1957-04-07,)	Posta Fibreno	FR	\N
G936	[1920-10-16,)	Postal	BZ	\N
G937	[1861-03-17,)	Postalesio	SO	\N
G939	[1861-03-17,)	Postiglione	SA	\N
G940	[1861-03-17,)	Postua	VC	\N
G941	[1921-01-05,1935-03-02)	Postumia	TS	\N
G941	[1935-03-02,1947-09-16)	Postumia Grotte	TS	\N
G942	[1861-03-17,)	Potenza	PZ	\N
G943	[1866-11-19,1950-07-20)	Pove	VI	\N
G943	[1950-07-20,)	Pove del Grappa	VI	\N
G944	[1866-11-19,)	Povegliano	TV	\N
G945	[1866-11-19,)	Povegliano Veronese	VR	\N
G946	[1921-01-05,1923-04-27)	Povir	TS	\N
G946	[1923-04-27,1927-06-09)	Poverio	TS	\N
G947	[1861-03-17,)	Poviglio	RE	\N
G948	[1920-10-16,1926-10-01)	Povo	TN	\N
G949	[1866-11-19,)	Povoletto	UD	\N
G950	[1920-10-16,1956-01-04)	Pozza	TN	\N
G950	[1956-01-04,2018-01-01)	Pozza di Fassa	TN	\N
G951	[1861-03-17,1990-12-15)	Pozzaglia Sabino	RI	\N
G951	[1990-12-15,)	Pozzaglia Sabina	RI	\N
G953	[1861-03-17,)	Pozzallo	RG	\N
G954	[1861-03-17,)	Pozzilli	IS	\N
G955	[1862-11-03,)	Pozzo d'Adda	MI	\N
G956	[1862-11-07,1929-04-11)	Pozzo Alto	PU	\N
G957	[1867-09-02,)	Pozzoleone	VI	\N
G959	[1861-03-17,)	Pozzolengo	BS	\N
G960	[1861-03-17,)	Pozzol Groppo	AL	\N
G961	[1861-03-17,)	Pozzolo Formigaro	AL	\N
G962	[1861-03-17,)	Pozzomaggiore	SS	\N
G963	[1866-11-19,)	Pozzonovo	PD	\N
G964	[1861-03-17,)	Pozzuoli	NA	\N
G965	[1869-01-22,)	Pozzuolo Martesana	MI	\N
G966	[1867-09-02,)	Pozzuolo del Friuli	UD	\N
G967	[1861-03-17,1926-02-06)	Pra	GE	\N
G968	[1861-03-17,)	Pradalunga	BG	\N
G969	[1866-11-19,)	Pradamano	UD	\N
G970	[1861-03-17,1940-05-07)	Pradleves	CN	\N
G970	[1940-05-07,1956-03-29)	Pradleve	CN	\N
G970	[1956-03-29,)	Pradleves	CN	\N
G972	[1861-03-17,1935-08-16)	Praduro e Sasso	BO	\N
G972	[1935-08-16,1938-04-28)	Sasso Bolognese	BO	\N
G972	[1938-04-28,)	Sasso Marconi	BO	\N
G973	[1861-03-17,)	Pragelato	TO	\N
G974	[1861-03-17,)	Pray	BI	\N
G975	[1928-05-12,)	Praia a Mare	CS	\N
G976	[1861-03-17,)	Praiano	SA	\N
G977	[1861-03-17,)	Pralboino	BS	\N
G978	[1895-03-04,1937-06-16)	Praly	TO	\N
G978	[1937-06-16,)	Prali	TO	\N
G979	[1861-03-17,)	Pralormo	TO	\N
G980	[1861-03-17,)	Pralungo	BI	\N
G981	[1866-11-19,)	Pramaggiore	VE	\N
G982	[1861-03-17,)	Pramollo	TO	\N
G983	[1861-03-17,1928-09-25)	Prandaglio	BS	\N
G984	[1920-10-16,1929-04-12)	Pranzo	TN	\N
G985	[1861-03-17,)	Prarolo	VC	\N
G986	[1861-03-17,)	Prarostino	TO	\N
G987	[1861-03-17,)	Prasco	AL	\N
G988	[1861-03-17,1928-09-26)	Prascorsano	AO	\N
G988	[1948-01-15,)	Prascorsano	TO	\N
G989	[1920-10-16,2015-01-01)	Praso	TN	\N
G990	[1863-02-06,)	Prata di Principato Ultra	AV	\N
G991	[1898-04-15,)	Prata Sannita	CE	\N
G992	[1863-05-06,)	Prata d'Ansidonia	AQ	\N
G993	[1863-07-13,)	Prata Camportaccio	SO	\N
G994	[1871-01-01,)	Prata di Pordenone	PN	\N
G995	[1907-03-08,)	Pratella	CE	\N
G996	[1920-10-16,1931-12-07)	Prati	BZ	\N
G997	[1861-03-17,)	Pratiglione	TO	\N
G999	[1863-04-13,1932-02-18)	Prato in Toscana	FI	\N
G999	[1932-02-18,)	Prato	PO	\N
H001	[1863-04-23,)	Prato Sesia	NO	\N
H002	[1867-09-02,)	Prato Carnico	UD	\N
H003	[1920-10-16,1928-12-10)	Prato alla Drava	BZ	\N
H004	[1920-10-16,1929-05-14)	Prato di Venosta	BZ	\N
H004	[1929-05-14,1953-05-23)	Prato allo Stelvio	BZ	\N
H004	[1953-05-23,1954-07-17)	Prato Venosta	BZ	\N
H004	[1954-07-17,)	Prato allo Stelvio	BZ	\N
H006	[1862-10-24,)	Pratola Serra	AV	\N
H007	[1863-05-06,)	Pratola Peligna	AQ	\N
H008	[1861-03-17,2014-01-01)	Pratovecchio	AR	\N
H009	[1929-03-12,1934-09-28)	Pratovecchio Stia	AR	\N
H010	[1866-11-19,)	Pravisdomini	PN	\N
H011	[1861-03-17,)	Prazzo	CN	\N
H012	[1920-10-16,1928-04-04)	Prè	TN	\N
H013	[1861-03-17,1911-08-03)	Precacore	RC	\N
H013	[1911-08-03,)	Samo	RC	\N
H014	[1866-11-19,)	Precenicco	UD	\N
H015	[1861-03-17,)	Preci	PG	\N
H016	[1861-03-17,1920-07-16)	Precotto	MI	\N
H017	[1861-03-17,1927-03-16)	Predappio	FC	\N
H017	[1927-03-16,1936-03-25)	Predappio Nuova	FC	\N
H017	[1936-03-25,)	Predappio	FC	\N
H018	[1920-10-16,)	Predazzo	TN	\N
H019	[1920-10-16,1923-04-27)	San Valentino in Predoi	TN	\N
H019	[1923-04-27,)	Predoi	BZ	\N
H020	[1861-03-17,)	Predore	BG	\N
H021	[1861-03-17,)	Predosa	AL	\N
H022	[1866-11-19,)	Preganziol	TV	\N
H023	[1920-10-16,1925-09-15)	Pregasina	TN	\N
H024	[1920-10-16,1928-10-30)	Preghena	TN	\N
H025	[1861-03-17,1928-03-08)	Preglia	NO	\N
H026	[1861-03-17,1901-01-26)	Pregnana	MI	\N
H026	[1901-01-26,)	Pregnana Milanese	MI	\N
H027	[1861-03-17,)	Prelà	IM	\N
H028	[1861-03-17,)	Premana	LC	\N
H029	[1870-01-02,)	Premariacco	UD	\N
H030	[1861-03-17,)	Premeno	VB	\N
H033	[1861-03-17,)	Premia	VB	\N
H034	[1861-03-17,)	Premilcuore	FC	\N
H035	[1920-10-16,1928-03-13)	Premione	TN	\N
H036	[1861-03-17,)	Premolo	BG	\N
H037	[1861-03-17,1960-02-13)	Premosello	NO	\N
H037	[1960-02-13,)	Premosello-Chiovenda	VB	\N
H038	[1866-11-19,)	Preone	UD	\N
H039	[1920-10-16,2016-01-01)	Preore	TN	\N
H040	[1878-11-23,)	Prepotto	UD	\N
H042	[1861-03-17,1939-10-21)	Pre Saint Didier	AO	\N
H042	[1939-10-21,1946-01-30)	San Desiderio Terme	AO	\N
H042	[1946-01-30,1977-01-02)	Pre Saint Didier	AO	\N
H042	[1977-01-02,)	Pre-Saint-Didier	AO	\N
H043	[1861-03-17,)	Preseglie	BS	\N
H044	[1861-03-17,1928-11-10)	Presegno	BS	\N
H045	[1878-08-02,)	Presenzano	CE	\N
H046	[1879-06-02,)	Presezzo	BG	\N
H047	[1861-03-17,2019-05-15)	Presicce	LE	\N
H048	[1879-04-11,)	Pressana	VR	\N
H049	[1920-10-16,1928-09-06)	Presson	TN	\N
H050	[1861-03-17,2016-04-24)	Prestine	BS	\N
H052	[1861-03-17,)	Pretoro	CH	\N
H053	[1861-03-17,1927-09-21)	Preturo	AQ	\N
H054	[1921-01-05,1923-04-27)	Pervacina	UD	\N
H054	[1923-04-27,1928-04-17)	Prevacina	GO	\N
H055	[1928-08-15,)	Prevalle	BS	\N
H056	[1861-03-17,)	Prezza	AQ	\N
H057	[1920-10-16,2016-01-01)	Prezzo	TN	\N
H058	[1861-03-17,1928-09-26)	Priacco	AO	\N
H059	[1861-03-17,)	Priero	CN	\N
H060	[1929-03-26,1947-03-31)	Priero Montezemolo	CN	\N
H061	[1862-12-29,)	Prignano sulla Secchia	MO	\N
H062	[1862-12-29,)	Prignano Cilento	SA	\N
H063	[1861-03-17,)	Primaluna	LC	\N
H064	[1921-01-05,1947-09-16)	Primano	FU	\N
H065	[1861-03-17,1929-04-14)	Primeglio Schierano	AL	\N
H066	[1927-11-24,1947-01-25)	Primiero	TN	\N
H067	[1920-10-16,1928-12-14)	Priò	TN	\N
H068	[1861-03-17,)	Priocca	CN	\N
H069	[1861-03-17,)	Priola	CN	\N
H070	[1861-03-17,)	Prizzi	PA	\N
H071	[1871-01-15,)	Proceno	VT	\N
H072	[1861-03-17,)	Procida	NA	\N
H073	[1861-03-17,)	Propata	GE	\N
H074	[1861-03-17,)	Proserpio	CO	\N
H076	[1871-01-15,)	Prossedi	LT	\N
H077	[1928-06-14,1929-01-02)	Provaglio	BS	\N
H077	[1929-01-02,)	Provaglio Val Sabbia	BS	\N
H078	[1861-03-17,)	Provaglio d'Iseo	BS	\N
H079	[1861-03-17,1928-06-15)	Provaglio sopra	BS	\N
H080	[1861-03-17,1928-06-15)	Provaglio sotto	BS	\N
H081	[1920-10-16,1928-09-07)	Proves	TN	\N
H081	[1948-03-14,)	Proves	BZ	\N
H082	[1861-03-17,1928-08-14)	Provezze	BS	\N
H083	[1861-03-17,)	Provvidenti	CB	\N
H084	[1866-11-19,1929-01-25)	Prun	VR	\N
H085	[1861-03-17,)	Prunetto	CN	\N
H086	[1861-03-17,1971-11-05)	Puegnago	BS	\N
H086	[1971-11-05,)	Puegnago del Garda	BS	\N
H087	[1948-07-11,)	Puglianello	BN	\N
H088	[1861-03-17,)	Pula	CA	\N
H089	[1929-01-24,)	Pulfero	UD	\N
H090	[1861-03-17,)	Pulsano	TA	\N
H091	[1861-03-17,)	Pumenengo	BG	\N
H092	[1866-11-19,2016-02-23)	Puos d'Alpago	BL	\N
H093	[1861-03-17,1927-06-10)	Puria	CO	\N
H094	[1861-03-17,)	Pusiano	CO	\N
H095	[1861-03-17,)	Putifigari	SS	\N
H096	[1861-03-17,)	Putignano	BA	\N
H097	[1861-03-17,)	Quadrelle	AV	\N
H098	[1861-03-17,)	Quadri	CH	\N
H099	[1861-03-17,1928-04-15)	Quaglietta	AV	\N
H100	[1861-03-17,1929-04-13)	Quagliuzzo	AO	\N
H100	[1947-10-11,)	Quagliuzzo	TO	\N
H101	[1861-03-17,)	Qualiano	NA	\N
H102	[1861-03-17,)	Quaranti	AT	\N
H103	[1861-03-17,2019-01-01)	Quaregna	BI	\N
H104	[1861-03-17,)	Quargnento	AL	\N
H105	[1928-03-07,1947-10-02)	Quarna	NO	\N
H106	[1861-03-17,1992-05-23)	Quarna sopra	NO	\N
H106	[1992-05-23,)	Quarna Sopra	VB	\N
H107	[1861-03-17,1992-05-23)	Quarna sotto	NO	\N
H107	[1992-05-23,)	Quarna Sotto	VB	\N
H108	[1861-03-17,)	Quarona	VC	\N
H109	[1861-03-17,1959-10-03)	Tizzana	PT	\N
H109	[1959-10-03,)	Quarrata	PT	\N
H110	[1861-03-17,1929-04-12)	Quart	AO	\N
H110	[1929-04-12,1946-01-30)	Quarto Praetoria	AO	\N
H110	[1946-01-30,)	Quart	AO	\N
H111	[1861-03-17,1928-06-27)	Quarti	AL	\N
H112	[1861-03-17,1869-02-12)	Quartiano	MI	\N
H114	[1948-03-11,)	Quarto	NA	\N
H115	[1861-03-17,1911-03-19)	Quarto al Mare	GE	\N
H115	[1911-03-19,1926-02-06)	Quarto dei Mille	GE	\N
H117	[1866-11-19,1946-10-10)	San Michele del Quarto	VE	\N
H117	[1946-10-10,)	Quarto d'Altino	VE	\N
H118	[1862-09-29,)	Quartu Sant'Elena	CA	\N
H119	[1861-03-17,1928-05-12)	Quartucciu	CA	\N
H119	[1983-02-15,)	Quartucciu	CA	\N
H120	[1861-03-17,1929-03-03)	Quassolo	AO	\N
H120	[1954-08-24,)	Quassolo	TO	\N
H121	[1861-03-17,)	Quattordio	AL	\N
H122	[1872-03-03,)	Quattro Castella	RE	\N
H123	[1883-03-30,2014-02-04)	Virgilio	MN	\N
H124	[1866-11-19,2013-12-28)	Quero	BL	\N
H125	[1920-10-16,1928-10-30)	Quetta	TN	\N
H126	[1861-03-17,)	Quiliano	SV	\N
H127	[1861-03-17,)	Quincinetto	TO	\N
H128	[1861-03-17,)	Quindici	AV	\N
H129	[1866-11-19,)	Quingentole	MN	\N
H130	[1861-03-17,)	Quintano	CR	\N
H131	[1868-02-14,)	Quinto di Treviso	TV	\N
H132	[1864-11-07,)	Quinto Vercellese	VC	\N
H133	[1867-08-26,1927-05-12)	Quinto di Valpantena	VR	\N
H134	[1867-09-02,)	Quinto Vicentino	VI	\N
H135	[1861-03-17,1926-02-06)	Quinto al Mare	GE	\N
H139	[1861-03-17,1928-07-28)	Quinzanello	BS	\N
H140	[1862-11-07,)	Quinzano d'Oglio	BS	\N
H142	[1867-08-26,1927-02-16)	Quinzano Veronese	VR	\N
H143	[1866-11-19,)	Quistello	MN	\N
H145	[1861-03-17,2016-01-01)	Quittengo	BI	\N
H146	[1920-10-16,)	Rabbi	TN	\N
H147	[1861-03-17,)	Racale	LE	\N
H148	[1861-03-17,)	Racalmuto	AG	\N
H149	[1866-11-19,1928-05-02)	Raccolana	UD	\N
H150	[1861-03-17,)	Racconigi	CN	\N
H151	[1861-03-17,)	Raccuja	ME	\N
H152	[1920-10-16,1923-04-27)	Racignes	TN	\N
H152	[1923-04-27,)	Racines	BZ	\N
H153	[1861-03-17,1911-06-14)	Radda	SI	\N
H153	[1911-06-14,)	Radda in Chianti	SI	\N
H154	[1861-03-17,)	Raddusa	CT	\N
H155	[1861-03-17,1928-03-27)	Radicena	RC	\N
H156	[1861-03-17,)	Radicofani	SI	\N
H157	[1861-03-17,)	Radicondoli	SI	\N
H158	[1861-03-17,1928-09-26)	Raffa	BS	\N
H159	[1892-07-18,)	Raffadali	AG	\N
H161	[1866-11-19,)	Ragogna	UD	\N
H162	[1920-10-16,2016-01-01)	Ragoli	TN	\N
H163	[1865-12-25,)	Ragusa	RG	\N
H164	[1865-12-25,1922-04-08)	Ragusa Inferiore	SR	\N
H164	[1922-04-08,1927-01-13)	Ragusa Ibla	RG	\N
H165	[1862-12-29,)	Ruviano	CE	\N
H166	[1861-03-17,)	Raiano	AQ	\N
H167	[1920-10-16,1923-04-27)	Raissa	TN	\N
H167	[1923-04-27,1928-04-05)	Riscone	BZ	\N
H168	[1861-03-17,)	Ramacca	CT	\N
H169	[1866-11-19,1927-07-27)	Ramo di Palo	RO	\N
H170	[1861-03-17,1928-02-23)	Ramponio	CO	\N
H171	[1928-02-23,2017-01-01)	Ramponio Verna	CO	\N
H172	[1863-02-23,1924-01-12)	Rancio di Lecco	CO	\N
H173	[1863-02-23,)	Rancio Valcuvia	VA	\N
H174	[1861-03-17,)	Ranco	VA	\N
H175	[1861-03-17,)	Randazzo	CT	\N
H176	[1861-03-17,)	Ranica	BG	\N
H177	[1861-03-17,)	Ranzanico	BG	\N
H178	[1921-01-05,1947-09-16)	Ranziano	GO	\N
H179	[1861-03-17,1929-01-25)	Ranzi Pietra	SV	\N
H180	[1861-03-17,)	Ranzo	IM	\N
H181	[1920-10-16,1928-04-19)	Ranzo	TN	\N
H182	[1861-03-17,)	Rapagnano	FM	\N
H183	[1861-03-17,)	Rapallo	GE	\N
H184	[1861-03-17,)	Rapino	CH	\N
H185	[1861-03-17,1949-09-09)	Rapolano	SI	\N
H185	[1949-09-09,)	Rapolano Terme	SI	\N
H186	[1861-03-17,)	Rapolla	PZ	\N
H187	[1861-03-17,)	Rapone	PZ	\N
H188	[1861-03-17,)	Rassa	VC	\N
H189	[1955-03-02,)	Rasun-Anterselva	BZ	\N
H190	[1920-10-16,1928-10-18)	Rasun di sopra	BZ	\N
H191	[1920-10-16,1928-10-18)	Rasun di sotto	BZ	\N
H192	[1861-03-17,)	Rasura	SO	\N
H193	[1921-01-05,1924-10-31)	Retacevo in Monte	FU	\N
H194	[1861-03-17,)	Ravanusa	AG	\N
H195	[1861-03-17,)	Ravarino	MO	\N
H196	[1866-11-19,)	Ravascletto	UD	\N
H197	[1864-01-29,1928-02-06)	Ravellino	CO	\N
H198	[1861-03-17,)	Ravello	SA	\N
H199	[1861-03-17,)	Ravenna	RA	\N
H200	[1866-11-19,)	Raveo	UD	\N
H201	[1920-10-16,1926-10-01)	Ravina	TN	\N
H202	[1861-03-17,)	Raviscanina	CE	\N
H203	[1861-03-17,)	Re	VB	\N
H204	[1861-03-17,)	Rea	PV	\N
H205	[1861-03-17,)	Realmonte	AG	\N
H206	[1867-09-02,)	Reana del Rojale	UD	\N
H207	[1861-03-17,)	Reano	TO	\N
H208	[1861-03-17,1937-05-18)	Rebbio	CO	\N
H210	[1861-03-17,)	Recale	CE	\N
H211	[1893-01-30,)	Recanati	MC	\N
H212	[1861-03-17,)	Recco	GE	\N
H213	[1861-03-17,)	Recetto	NO	\N
H214	[1866-11-19,1934-03-14)	Recoaro	VI	\N
H214	[1934-03-14,)	Recoaro Terme	VI	\N
H216	[1866-07-02,)	Redavalle	PV	\N
H217	[1861-03-17,1927-03-12)	Redona	BG	\N
H218	[1868-07-01,)	Redondesco	MN	\N
H219	[1861-03-17,)	Refrancore	AT	\N
H220	[1889-08-16,)	Refrontolo	TV	\N
H221	[1861-03-17,)	Regalbuto	EN	\N
H222	[1861-03-17,)	Reggello	FI	\N
H223	[1862-10-20,)	Reggio nell'Emilia	RE	\N
H224	[1865-12-25,)	Reggio di Calabria	RC	\N
H225	[1861-03-17,)	Reggiolo	RE	\N
H227	[1861-03-17,)	Reino	BN	\N
H228	[1861-03-17,)	Reitano	ME	\N
H229	[1866-11-19,)	Remanzacco	UD	\N
H230	[1928-01-22,)	Remedello	BS	\N
H231	[1861-03-17,1928-01-22)	Remedello sopra	BS	\N
H232	[1861-03-17,1928-01-22)	Remedello sotto	BS	\N
H233	[1861-03-17,)	Renate	MB	\N
H234	[1929-04-11,1956-04-08)	Renate Veduggio	MI	\N
H235	[1861-03-17,)	Rende	CS	\N
H236	[1920-10-16,)	Renon	BZ	\N
H238	[1866-11-19,)	Resana	TV	\N
H239	[1861-03-17,1869-03-11)	Rescalda	MI	\N
H240	[1869-03-11,)	Rescaldina	MI	\N
H241	[1920-10-16,1923-04-27)	Resia All'Adige	TN	\N
H241	[1923-04-27,1928-06-16)	Resia	BZ	\N
H242	[1866-11-19,)	Resia	UD	\N
H243	[1861-03-17,1969-03-30)	Resina	NA	\N
H243	[1969-03-30,)	Ercolano	NA	\N
H244	[1866-11-19,)	Resiutta	UD	\N
H245	[1861-03-17,)	Resuttano	CL	\N
H246	[1861-03-17,)	Retorbido	PV	\N
H247	[1861-03-17,)	Revello	CN	\N
H248	[1866-11-19,2018-01-01)	Revere	MN	\N
H249	[1920-10-16,1929-02-14)	Reviano Folas	TN	\N
H250	[1863-02-16,)	Revigliasco d'Asti	AT	\N
H251	[1863-01-05,1928-12-30)	Revigliasco Torinese	TO	\N
H253	[1868-07-28,)	Revine Lago	TV	\N
H254	[1920-10-16,2020-01-01)	Revò	TN	\N
H255	[1861-03-17,)	Rezzago	CO	\N
H256	[1861-03-17,)	Rezzato	BS	\N
H257	[1861-03-17,)	Rezzo	IM	\N
H258	[1918-05-13,)	Rezzoaglio	GE	\N
H259	[1928-06-30,1929-04-11)	Rezzo Cavargna	CO	\N
H259	[1929-04-11,)	Val Rezzo	CO	\N
H260	[1861-03-17,1928-08-12)	Rezzonico	CO	\N
H261	[1928-05-12,1939-10-21)	Rhemes	AO	\N
H261	[1939-10-21,1946-01-30)	Val di Rema	AO	\N
H261	[1946-01-30,1946-03-10)	Rhemes	AO	\N
H262	[1861-03-17,1977-01-02)	Rhemes Notre Dame	AO	\N
H262	[1977-01-02,)	Rhemes-Notre-Dame	AO	\N
H263	[1861-03-17,1977-01-02)	Rhemes Saint Georges	AO	\N
H263	[1977-01-02,)	Rhemes-Saint-Georges	AO	\N
H264	[1861-03-17,)	Rho	MI	\N
H265	[1861-03-17,)	Riace	RC	\N
H266	[1861-03-17,)	Rialto	SV	\N
H267	[1871-01-15,)	Riano	RM	\N
H268	[1861-03-17,)	Riardo	CE	\N
H269	[1861-03-17,)	Ribera	AG	\N
H270	[1861-03-17,)	Ribordone	TO	\N
H271	[1861-03-17,)	Ricadi	VV	\N
H272	[1861-03-17,)	Ricaldone	AL	\N
H273	[1861-03-17,)	Riccia	CB	\N
H274	[1922-12-02,)	Riccione	RN	\N
H275	[1863-04-23,)	Riccò del Golfo di Spezia	SP	\N
H276	[1869-05-17,)	Ricengo	CR	\N
H277	[1861-03-17,)	Ricigliano	SA	\N
H278	[1861-03-17,1928-05-01)	Riclaretto	TO	\N
H279	[1920-10-16,1928-04-13)	Ridanna	BZ	\N
H280	[1866-11-19,1952-03-28)	Riese	TV	\N
H280	[1952-03-28,)	Riese Pio X	TV	\N
H281	[1861-03-17,)	Riesi	CL	\N
H282	[1875-03-05,)	Rieti	RI	\N
H283	[1921-01-05,1923-04-27)	Reifemberg	UD	\N
H283	[1923-04-27,1947-09-16)	Rifembergo	GO	\N
H284	[1920-10-16,)	Rifiano	BZ	\N
H285	[1861-03-17,)	Rifreddo	CN	\N
H286	[1863-04-13,)	Rignano sull'Arno	FI	\N
H287	[1862-11-10,)	Rignano Garganico	FG	\N
H288	[1873-02-17,)	Rignano Flaminio	RM	\N
H289	[1866-11-19,)	Rigolato	UD	\N
H290	[1861-03-17,1927-11-21)	Rigosa	BG	\N
H291	[1861-03-17,2018-01-01)	Rima San Giuseppe	VC	\N
H292	[1861-03-17,2018-01-01)	Rimasco	VC	\N
H293	[1861-03-17,)	Rimella	VC	\N
H294	[1861-03-17,)	Rimini	RN	\N
H295	[1920-10-16,1923-04-27)	Rinna	TN	\N
H295	[1923-04-27,1929-02-15)	Rina	BZ	\N
H296	[1861-03-17,1928-12-01)	Rinco	AL	\N
H297	[1882-06-05,2018-01-01)	Rio nell'Elba	LI	\N
H298	[1864-03-11,)	Rio Saliceto	RE	\N
H299	[1920-10-16,)	Rio di Pusteria	BZ	\N
H300	[1871-01-15,)	Riofreddo	RM	\N
H301	[1861-03-17,1933-09-08)	Riola	CA	\N
H301	[1933-09-08,)	Riola Sardo	OR	\N
H302	[1861-03-17,1915-02-05)	Riolo	RA	\N
H302	[1915-02-05,1957-04-24)	Riolo dei Bagni	RA	\N
H302	[1957-04-24,)	Riolo Terme	RA	\N
H303	[1861-03-17,)	Riolunato	MO	\N
H304	[1871-06-01,)	Riomaggiore	SP	\N
H305	[1882-06-05,2018-01-01)	Rio Marina	LI	\N
H306	[1920-10-16,1928-05-30)	Riomolino	BZ	\N
H307	[1884-08-23,)	Rionero in Vulture	PZ	\N
H308	[1864-03-11,)	Rionero Sannitico	IS	\N
H311	[1861-03-17,)	Ripabottoni	CB	\N
H312	[1861-03-17,)	Ripacandida	PZ	\N
H313	[1861-03-17,1989-08-16)	Ripalimosano	CB	\N
H313	[1989-08-16,)	Ripalimosani	CB	\N
H314	[1861-03-17,)	Ripalta Arpina	CR	\N
H315	[1928-05-29,)	Ripalta Cremasca	CR	\N
H316	[1861-03-17,)	Ripalta Guerina	CR	\N
H317	[1875-04-01,1928-05-30)	Ripalta Nuova	CR	\N
H319	[1892-06-20,)	Riparbella	PI	\N
H320	[1861-03-17,)	Ripa Teatina	CH	\N
H321	[1861-03-17,)	Ripatransone	AP	\N
H322	[1861-03-17,2014-01-01)	Ripe	AN	\N
H323	[1861-03-17,)	Ripe San Ginesio	MC	\N
H324	[1871-01-15,)	Ripi	FR	\N
H325	[1861-03-17,)	Riposto	CT	\N
H326	[1861-03-17,)	Rittana	CN	\N
H327	[1867-05-18,1964-06-27)	Rivamonte	BL	\N
H327	[1964-06-27,)	Rivamonte Agordino	BL	\N
H328	[1862-11-10,)	Riva Ligure	IM	\N
H329	[1862-12-29,2019-01-01)	Riva Valdobbia	VC	\N
H330	[1920-10-16,1969-12-24)	Riva	TN	\N
H330	[1969-12-24,)	Riva del Garda	TN	\N
H331	[1861-03-17,)	Riva di Solto	BG	\N
H332	[1920-10-16,1923-04-27)	Riva in Valle	TN	\N
H332	[1923-04-27,1929-02-09)	Riva di Tures	BZ	\N
H333	[1861-03-17,)	Rivalba	TO	\N
H334	[1863-02-16,)	Rivalta Bormida	AL	\N
H335	[1890-10-07,)	Rivalta di Torino	TO	\N
H336	[1861-03-17,2009-07-30)	Rivanazzano	PV	\N
H336	[2009-07-30,)	Rivanazzano Terme	PV	\N
H337	[1861-03-17,)	Riva Presso Chieri	TO	\N
H338	[1861-03-17,)	Rivara	TO	\N
H339	[1869-10-11,1926-02-06)	Rivarolo Ligure	GE	\N
H340	[1863-01-05,)	Rivarolo Canavese	TO	\N
H341	[1915-04-16,)	Rivarolo del Re ed Uniti	CR	\N
H342	[1868-07-01,1907-07-15)	Rivarolo Fuori	MN	\N
H342	[1907-07-15,)	Rivarolo Mantovano	MN	\N
H343	[1861-03-17,)	Rivarone	AL	\N
H344	[1861-03-17,)	Rivarossa	TO	\N
H345	[1928-03-07,1954-09-19)	Riva Santo Stefano	IM	\N
H346	[1861-03-17,)	Rive	VC	\N
H347	[1866-11-19,)	Rive d'Arcano	UD	\N
H348	[1861-03-17,)	Rivello	PZ	\N
H349	[1861-03-17,1928-03-06)	Rivera	TO	\N
H350	[1861-03-17,)	Rivergaro	PC	\N
H351	[1928-04-03,1970-03-18)	Riviera d'Adda	BG	\N
H352	[1866-11-19,2014-01-01)	Rivignano	UD	\N
H353	[1861-03-17,)	Rivisondoli	AQ	\N
H354	[1861-03-17,)	Rivodutri	RI	\N
H355	[1871-08-01,)	Rivoli	TO	\N
H356	[1867-08-26,)	Rivoli Veronese	VR	\N
H357	[1863-08-10,)	Rivolta d'Adda	CR	\N
H358	[1861-03-17,1926-09-17)	Rivoltella	BS	\N
H359	[1861-03-17,)	Rizziconi	RC	\N
H360	[1909-01-23,2019-01-01)	Ro	FE	\N
H361	[1869-05-11,)	Roana	VI	\N
H362	[1861-03-17,)	Roaschia	CN	\N
H363	[1861-03-17,)	Roascio	CN	\N
H364	[1861-03-17,1927-11-24)	Roasenda	VC	\N
H364	[1927-11-24,)	Rovasenda	VC	\N
H365	[1861-03-17,)	Roasio	VC	\N
H366	[1861-03-17,1928-12-31)	Roatto	AL	\N
H366	[1947-06-23,)	Roatto	AT	\N
H367	[1861-03-17,)	Robassomero	TO	\N
H369	[1861-03-17,)	Robbio	PV	\N
H371	[1870-08-02,)	Robecchetto con Induno	MI	\N
H372	[1862-12-19,)	Robecco d'Oglio	CR	\N
H373	[1870-08-02,)	Robecco sul Naviglio	MI	\N
H375	[1877-03-09,)	Robecco Pavese	PV	\N
H376	[1861-03-17,)	Robella	AT	\N
H377	[1861-03-17,)	Robilante	CN	\N
H378	[1861-03-17,1940-05-07)	Roburent	CN	\N
H378	[1940-05-07,1952-09-12)	Roburento	CN	\N
H378	[1952-09-12,)	Roburent	CN	\N
H379	[1877-12-21,)	Rocca Pietore	BL	\N
H380	[1863-04-10,)	Roccavaldina	ME	\N
H381	[1862-12-29,1929-03-02)	Rocca Pietra	VC	\N
H382	[1861-03-17,)	Roccabascerana	AV	\N
H383	[1861-03-17,)	Roccabernarda	KR	\N
H384	[1861-03-17,)	Roccabianca	PR	\N
H385	[1861-03-17,)	Roccabruna	CN	\N
H386	[1884-05-02,)	Rocca Canavese	TO	\N
H387	[1871-01-15,)	Rocca Canterano	RM	\N
H388	[1861-03-17,1929-03-24)	Roccacaramanico	PE	\N
H389	[1861-03-17,)	Roccacasale	AQ	\N
H390	[1882-03-17,)	Roccafluvione	AP	\N
H391	[1861-03-17,)	Rocca Cigliè	CN	\N
H392	[1861-03-17,)	Rocca d'Arazzo	AT	\N
H393	[1861-03-17,)	Rocca d'Arce	FR	\N
H394	[1861-03-17,)	Roccadaspide	SA	\N
H395	[1861-03-17,)	Rocca de' Baldi	CN	\N
H396	[1861-03-17,)	Rocca de' Giorgi	PV	\N
H397	[1927-11-13,1956-05-21)	Rocca del Colle	BG	\N
H398	[1861-03-17,)	Rocca d'Evandro	CE	\N
H399	[1908-01-22,)	Rocca di Botte	AQ	\N
H400	[1861-03-17,)	Rocca di Cambio	AQ	\N
H401	[1909-07-22,)	Rocca di Cave	RM	\N
H402	[1861-03-17,)	Rocca di Mezzo	AQ	\N
H403	[1863-05-06,)	Rocca di Neto	KR	\N
H404	[1871-01-15,)	Rocca di Papa	RM	\N
H405	[1861-03-17,)	Roccafiorita	ME	\N
H406	[1863-01-26,)	Roccaforte Ligure	AL	\N
H407	[1862-12-19,)	Roccaforte Mondovì	CN	\N
H408	[1864-06-23,)	Roccaforte del Greco	RC	\N
H409	[1861-03-17,)	Roccaforzata	TA	\N
H410	[1861-03-17,)	Roccafranca	BS	\N
H411	[1871-01-15,)	Roccagiovine	RM	\N
H412	[1861-03-17,)	Roccagloriosa	SA	\N
H413	[1871-01-15,)	Roccagorga	LT	\N
H414	[1861-03-17,)	Rocca Grimalda	AL	\N
H415	[1861-03-17,1868-01-02)	Roccaguglielma	CE	\N
H416	[1861-03-17,)	Rocca Imperiale	CS	\N
H417	[1861-03-17,)	Roccalbegna	GR	\N
H418	[1880-04-26,)	Roccalumera	ME	\N
H419	[1871-01-15,1928-05-20)	Roccalvecce	VT	\N
H420	[1861-03-17,)	Roccamandolfi	IS	\N
H421	[1871-01-15,)	Rocca Massima	LT	\N
H422	[1861-03-17,)	Roccamena	PA	\N
H423	[1861-03-17,)	Roccamonfina	CE	\N
H424	[1861-03-17,)	Roccamontepiano	CH	\N
H425	[1861-03-17,)	Roccamorice	PE	\N
H426	[1861-03-17,)	Roccanova	PZ	\N
H427	[1861-03-17,)	Roccantica	RI	\N
H428	[1861-03-17,)	Roccapalumba	PA	\N
H429	[1865-12-25,)	Rocca Pia	AQ	\N
H430	[1861-03-17,1928-05-31)	Roccapiatta	TO	\N
H431	[1861-03-17,)	Roccapiemonte	SA	\N
H432	[1871-01-15,)	Rocca Priora	RM	\N
H433	[1861-03-17,)	Roccarainola	NA	\N
H434	[1861-03-17,)	Roccaraso	AQ	\N
H436	[1861-03-17,)	Roccaromana	CE	\N
H437	[1861-03-17,)	Rocca San Casciano	FC	\N
H438	[1861-03-17,)	Rocca San Felice	AV	\N
H439	[1861-03-17,)	Rocca San Giovanni	CH	\N
H440	[1861-03-17,)	Rocca Santa Maria	TE	\N
H441	[1871-01-15,)	Rocca Santo Stefano	RM	\N
H442	[1861-03-17,)	Roccascalegna	CH	\N
H443	[1861-03-17,)	Roccasecca	FR	\N
H444	[1872-10-18,1928-10-31)	Roccasecca dei Volsci	RM	\N
H444	[1947-06-24,)	Roccasecca dei Volsci	LT	\N
H445	[1861-03-17,)	Roccasicura	IS	\N
H446	[1876-02-25,)	Rocca Sinibalda	RI	\N
H447	[1861-03-17,)	Roccasparvera	CN	\N
H448	[1861-03-17,)	Roccaspinalveti	CH	\N
H449	[1861-03-17,)	Roccastrada	GR	\N
H450	[1861-03-17,)	Rocca Susella	PV	\N
H451	[1861-03-17,)	Roccaverano	AT	\N
H452	[1861-03-17,)	Roccavignale	SV	\N
H453	[1861-03-17,)	Roccavione	CN	\N
H454	[1861-03-17,)	Roccavivara	CB	\N
H455	[1863-04-10,)	Roccella Valdemone	ME	\N
H456	[1863-04-10,)	Roccella Ionica	RC	\N
H457	[1861-03-17,1927-07-27)	Rochemolles	TO	\N
H458	[1884-04-18,)	Rocchetta a Volturno	IS	\N
H459	[1862-12-29,)	Rocchetta e Croce	CE	\N
H460	[1862-11-10,)	Rocchetta Nervina	IM	\N
H461	[1863-03-30,)	Rocchetta di Vara	SP	\N
H462	[1861-03-17,)	Rocchetta Belbo	CN	\N
H464	[1861-03-17,1928-07-18)	Rocchetta Cengio	SV	\N
H465	[1861-03-17,)	Rocchetta Ligure	AL	\N
H466	[1861-03-17,)	Rocchetta Palafea	AT	\N
H467	[1861-03-17,)	Rocchetta Sant'Antonio	FG	\N
H468	[1861-03-17,)	Rocchetta Tanaro	AT	\N
H470	[1869-07-06,)	Rodano	MI	\N
H471	[1866-11-19,1929-01-25)	Rodda	UD	\N
H472	[1861-03-17,)	Roddi	CN	\N
H473	[1861-03-17,)	Roddino	CN	\N
H474	[1861-03-17,)	Rodello	CN	\N
H475	[1920-10-16,)	Rodengo	BZ	\N
H476	[1869-06-07,1927-11-24)	Rodengo	BS	\N
H477	[1927-11-24,)	Rodengo Saiano	BS	\N
H478	[1861-03-17,)	Rodero	CO	\N
H479	[1923-11-28,1948-12-25)	Rodi	ME	\N
H479	[1948-12-25,)	Rodì Milici	ME	\N
H480	[1861-03-17,)	Rodi Garganico	FG	\N
H481	[1868-07-01,)	Rodigo	MN	\N
H482	[1921-01-05,1923-04-27)	Rodic	TS	\N
H482	[1923-04-27,1927-01-13)	Roditti	TS	\N
H484	[1861-03-17,1928-09-09)	Volciano	BS	\N
H484	[1928-09-09,)	Roè Volciano	BS	\N
H485	[1861-03-17,)	Rofrano	SA	\N
H486	[1861-03-17,)	Rogeno	LC	\N
H487	[1864-03-11,1928-01-07)	Roggiano Valtravaglia	VA	\N
H488	[1864-06-23,)	Roggiano Gravina	CS	\N
H489	[1861-03-17,)	Roghudi	RC	\N
H490	[1861-03-17,)	Rogliano	CS	\N
H491	[1861-03-17,)	Rognano	PV	\N
H492	[1861-03-17,)	Rogno	BG	\N
H493	[1861-03-17,)	Rogolo	SO	\N
H494	[1871-01-15,)	Roiate	RM	\N
H495	[1863-02-06,)	Roio del Sangro	CH	\N
H496	[1863-05-06,1927-09-21)	Roio Piano	AQ	\N
H497	[1861-03-17,)	Roisan	AO	\N
H498	[1861-03-17,)	Roletto	TO	\N
H500	[1861-03-17,)	Rolo	RE	\N
H501	[1884-09-11,)	Roma	RM	\N
H502	[1863-04-23,)	Romagnano Sesia	NO	\N
H503	[1863-02-06,)	Romagnano al Monte	SA	\N
H504	[1920-10-16,1926-10-01)	Romagnano	TN	\N
H505	[1861-03-17,)	Romagnese	PV	\N
H506	[1920-10-16,2020-01-01)	Romallo	TN	\N
H507	[1861-03-17,)	Romana	SS	\N
H508	[1861-03-17,)	Romanengo	CR	\N
H509	[1863-07-13,)	Romano di Lombardia	BG	\N
H510	[1862-12-29,1929-05-16)	Romanò Brianza	CO	\N
H511	[1863-01-05,1928-06-16)	Romano Canavese	AO	\N
H511	[1946-12-24,)	Romano Canavese	TO	\N
H512	[1868-02-14,)	Romano d'Ezzelino	VI	\N
H513	[1921-01-05,1928-05-02)	Romans	GO	\N
H514	[1928-05-02,)	Romans d'Isonzo	GO	\N
H515	[1920-10-16,1929-02-14)	Romarzolo	TN	\N
H516	[1861-03-17,)	Rombiolo	VV	\N
H517	[1920-10-16,)	Romeno	TN	\N
H518	[1861-03-17,)	Romentino	NO	\N
H519	[1861-03-17,)	Rometta	ME	\N
H521	[1861-03-17,2024-01-01)	Ronago	CO	\N
H522	[1880-01-16,)	Roncà	VR	\N
H523	[1877-02-15,)	Roncade	TV	\N
H525	[1861-03-17,)	Roncadelle	BS	\N
H527	[1861-03-17,)	Roncaro	PV	\N
H528	[1920-10-16,2005-05-04)	Roncegno	TN	\N
H528	[2005-05-04,)	Roncegno Terme	TN	\N
H529	[1861-03-17,)	Roncello	MB	\N
H531	[1921-01-05,1923-04-27)	Ronchi	TS	\N
H531	[1923-04-27,1925-11-17)	Ronchi di Monfalcone	TS	\N
H531	[1925-11-17,)	Ronchi dei Legionari	GO	\N
H532	[1920-10-16,1957-07-10)	Ronchi	TN	\N
H532	[1957-07-10,)	Ronchi Valsugana	TN	\N
H533	[1866-11-19,)	Ronchis	UD	\N
H534	[1871-01-15,)	Ronciglione	VT	\N
H535	[1863-07-13,)	Roncobello	BG	\N
H536	[1863-04-23,)	Ronco Scrivia	GE	\N
H537	[1909-07-04,)	Ronco Briantino	MB	\N
H538	[1863-04-23,)	Ronco Biellese	BI	\N
H539	[1863-01-05,)	Ronco Canavese	TO	\N
H540	[1867-08-26,)	Ronco all'Adige	VR	\N
H541	[1866-11-19,)	Roncoferraro	MN	\N
H542	[1861-03-17,)	Roncofreddo	FC	\N
H543	[1920-10-16,1929-01-25)	Roncogno	TN	\N
H544	[1861-03-17,)	Roncola	BG	\N
H545	[1920-10-16,2016-01-01)	Roncone	TN	\N
H546	[1861-03-17,)	Rondanina	GE	\N
H547	[1861-03-17,)	Rondissone	TO	\N
H548	[1861-03-17,1927-07-09)	Rongio	CO	\N
H549	[1861-03-17,)	Ronsecco	VC	\N
H550	[1921-01-05,1928-03-13)	Ronzina	GO	\N
H551	[1920-10-16,1924-01-15)	Ronzo	TN	\N
H552	[1920-10-16,)	Ronzone	TN	\N
H553	[1861-03-17,)	Roppolo	BI	\N
H554	[1861-03-17,)	Rorà	TO	\N
H555	[1861-03-17,1937-06-16)	Roure	TO	\N
H555	[1937-06-16,1939-04-23)	Roreto	TO	\N
H555	[1939-04-23,1975-03-12)	Roreto Chisone	TO	\N
H555	[1975-03-12,)	Roure	TO	\N
H556	[1866-11-19,)	Rosà	VI	\N
H557	[1861-03-17,1927-08-03)	Rosalì	RC	\N
H558	[1861-03-17,)	Rosarno	RC	\N
H559	[1861-03-17,)	Rosasco	PV	\N
H560	[1861-03-17,)	Rosate	MI	\N
H561	[1906-08-26,)	Rosazza	BI	\N
H562	[1861-03-17,)	Rosciano	PE	\N
H563	[1861-03-17,1927-08-19)	Rosciate	BG	\N
H564	[1861-03-17,)	Roscigno	SA	\N
H565	[1861-03-17,)	Rose	CS	\N
H566	[1861-03-17,)	Rosello	CH	\N
H568	[1862-11-10,)	Roseto Valfortore	FG	\N
H569	[1863-02-16,)	Rosignano Monferrato	AL	\N
H570	[1862-10-20,)	Rosignano Marittimo	LI	\N
H571	[1861-03-17,1928-08-14)	Rosingo	AL	\N
H572	[1863-04-10,1970-03-21)	Rosito Capo Spulico	CS	\N
H572	[1970-03-21,)	Roseto Capo Spulico	CS	\N
H573	[1866-11-19,)	Rosolina	RO	\N
H574	[1861-03-17,)	Rosolini	SR	\N
H575	[1861-03-17,)	Rosora	AN	\N
H576	[1928-07-28,1946-03-09)	Rosora Mergo	AN	\N
H577	[1861-03-17,)	Rossa	VC	\N
H578	[1861-03-17,)	Rossana	CN	\N
H579	[1861-03-17,2018-03-31)	Rossano	CS	\N
H580	[1867-09-02,)	Rossano Veneto	VI	\N
H581	[1861-03-17,)	Rossiglione	GE	\N
H582	[1861-03-17,1928-12-14)	Rossino	BG	\N
H583	[1861-03-17,)	Rosta	TO	\N
H584	[1927-06-02,1928-03-04)	Rota	BG	\N
H584	[1928-03-04,)	Rota d'Imagna	BG	\N
H585	[1863-04-10,)	Rota Greca	CS	\N
H586	[1861-03-17,1927-06-03)	Rota Dentro	BG	\N
H587	[1861-03-17,1927-06-03)	Rota Fuori	BG	\N
H588	[1869-04-26,)	Rotella	AP	\N
H589	[1861-03-17,)	Rotello	CB	\N
H590	[1861-03-17,)	Rotonda	PZ	\N
H591	[1861-03-17,)	Rotondella	MT	\N
H592	[1861-03-17,)	Rotondi	AV	\N
H593	[1861-03-17,)	Rottofreno	PC	\N
H594	[1866-11-19,)	Rotzo	VI	\N
H596	[1861-03-17,2015-01-30)	Rovagnate	LC	\N
H597	[1861-03-17,1928-06-15)	Rovate	VA	\N
H598	[1861-03-17,)	Rovato	BS	\N
H599	[1861-03-17,)	Rovegno	GE	\N
H600	[1861-03-17,1928-10-29)	Rovegro	NO	\N
H601	[1882-01-09,1928-05-12)	Rovellasca	CO	\N
H601	[1928-05-12,1939-11-04)	Rovi Porro	CO	\N
H601	[1939-11-04,)	Rovellasca	CO	\N
H602	[1877-06-30,1926-07-16)	Rovello	CO	\N
H602	[1926-07-16,)	Rovello Porro	CO	\N
H603	[1861-03-17,1929-05-03)	Rovenna	CO	\N
H604	[1866-11-19,)	Roverbella	MN	\N
H605	[1920-10-16,1925-09-26)	Rover Carbonare	TN	\N
H606	[1866-11-19,)	Roverchiara	VR	\N
H607	[1920-10-16,)	Roverè della Luna	TN	\N
H608	[1866-11-19,1909-02-12)	Roverè di Velo	VR	\N
H608	[1909-02-12,)	Roverè Veronese	VR	\N
H609	[1867-09-02,)	Roveredo in Piano	PN	\N
H610	[1879-04-11,)	Roveredo di Guà	VR	\N
H612	[1920-10-16,)	Rovereto	TN	\N
H613	[1861-03-17,1925-11-08)	Roversano	FC	\N
H614	[1878-06-14,)	Rovescala	PV	\N
H615	[1861-03-17,)	Rovetta	BG	\N
H616	[1929-05-14,1947-05-23)	Rovetta con Fino	BG	\N
H618	[1871-01-15,)	Roviano	RM	\N
H619	[1921-01-05,1923-04-27)	Rovigno	PL	\N
H619	[1923-04-27,1947-09-16)	Rovigno d'Istria	PL	\N
H620	[1866-11-19,)	Rovigo	RO	\N
H621	[1861-03-17,)	Rovito	CS	\N
H622	[1866-11-19,)	Rovolon	PD	\N
H623	[1870-10-01,)	Rozzano	MI	\N
H624	[1921-01-05,1947-09-16)	Rozzo	PL	\N
H625	[1866-11-19,)	Rubano	PD	\N
H626	[1861-03-17,1928-07-29)	Rubbiano	CR	\N
H627	[1861-03-17,)	Rubiana	TO	\N
H628	[1861-03-17,)	Rubiera	RE	\N
H629	[1921-01-05,)	Ruda	UD	\N
H630	[1861-03-17,)	Rudiano	BS	\N
H631	[1861-03-17,)	Rueglio	TO	\N
H632	[1861-03-17,)	Ruffano	LE	\N
H633	[1861-03-17,)	Ruffia	CN	\N
H634	[1920-10-16,2005-05-11)	Ruffrè	TN	\N
H634	[2005-05-11,)	Ruffrè-Mendola	TN	\N
H635	[1915-12-17,)	Rufina	FI	\N
H636	[1861-03-17,1929-05-29)	Ruginello	MI	\N
H637	[1861-03-17,2019-01-01)	Ruino	PV	\N
H638	[1861-03-17,1928-07-30)	Rumianca	NO	\N
H639	[1920-10-16,)	Rumo	TN	\N
H640	[1861-03-17,1928-05-22)	Runo	VA	\N
H641	[1861-03-17,)	Ruoti	PZ	\N
H642	[1861-03-17,)	Russi	RA	\N
H643	[1861-03-17,)	Rutigliano	BA	\N
H644	[1861-03-17,)	Rutino	SA	\N
H645	[1863-01-19,)	Ruvo di Puglia	BA	\N
H646	[1863-02-06,)	Ruvo del Monte	PZ	\N
H647	[1933-09-13,)	Sabaudia	LT	\N
H648	[1861-03-17,2018-01-01)	Sabbia	VC	\N
H649	[1864-02-02,1927-08-20)	Sabbio Bergamasco	BG	\N
H650	[1864-01-29,)	Sabbio Chiese	BS	\N
H651	[1861-03-17,1928-02-24)	Sabbioncello	CO	\N
H652	[1868-07-01,)	Sabbioneta	MN	\N
H653	[1921-01-05,1923-04-27)	Veliche-Zablie	UD	\N
H653	[1923-04-27,1928-03-13)	Sable Grande	GO	\N
H654	[1861-03-17,)	Sacco	SA	\N
H655	[1866-11-19,)	Saccolongo	PD	\N
H656	[1869-03-15,1928-05-22)	Sacconago	VA	\N
H657	[1866-11-19,)	Sacile	PN	\N
H658	[1871-01-15,1928-10-09)	Scrofano	RM	\N
H658	[1928-10-09,)	Sacrofano	RM	\N
H659	[1861-03-17,)	Sadali	SU	\N
H660	[1921-01-05,1928-05-04)	Saga	GO	\N
H661	[1861-03-17,)	Sagama	OR	\N
H662	[1863-04-23,)	Sagliano Micca	BI	\N
H663	[1891-06-09,1929-05-28)	Sagliano di Crenna	PV	\N
H664	[1921-01-05,1927-10-22)	Sagoria San Martino	FU	\N
H665	[1921-01-05,)	Sagrado	GO	\N
H666	[1920-10-16,)	Sagron Mis	TN	\N
H668	[1861-03-17,1927-11-24)	Saiano	BS	\N
H669	[1861-03-17,1977-01-02)	Saint Christophe	AO	\N
H669	[1977-01-02,)	Saint-Christophe	AO	\N
H670	[1861-03-17,1977-01-02)	Saint Denis	AO	\N
H670	[1977-01-02,)	Saint-Denis	AO	\N
H671	[1861-03-17,1977-01-02)	Saint Marcel	AO	\N
H671	[1977-01-02,)	Saint-Marcel	AO	\N
H672	[1861-03-17,1927-01-12)	Saint Nicolas	TO	\N
H672	[1927-01-12,1928-05-13)	Saint-Nicolas	AO	\N
H672	[1946-03-10,1977-01-02)	Saint Nicolas	AO	\N
H672	[1977-01-02,)	Saint-Nicolas	AO	\N
H673	[1861-03-17,1939-10-21)	Saint Oyen	AO	\N
H673	[1939-10-21,1946-01-30)	Sant'Eugendo	AO	\N
H673	[1946-01-30,1977-01-02)	Saint Oyen	AO	\N
H673	[1977-01-02,)	Saint-Oyen	AO	\N
H674	[1861-03-17,1977-01-02)	Saint Pierre	AO	\N
H674	[1977-01-02,)	Saint-Pierre	AO	\N
H675	[1861-03-17,1939-10-21)	Saint Rhemy	AO	\N
H675	[1939-10-21,1946-01-30)	San Remigio	AO	\N
H675	[1946-01-30,1977-01-02)	Saint Rhemy	AO	\N
H675	[1977-01-02,1991-08-21)	Saint-Rhemy	AO	\N
H675	[1991-08-21,)	Saint-Rhemy-En-Bosses	AO	\N
H676	[1861-03-17,1939-10-21)	Saint Vincent	AO	\N
H676	[1939-10-21,1946-01-30)	San Vincenzo della Fonte	AO	\N
H676	[1946-01-30,1977-01-02)	Saint Vincent	AO	\N
H676	[1977-01-02,)	Saint-Vincent	AO	\N
H677	[1863-02-16,)	Sala Monferrato	AL	\N
H678	[1862-10-31,)	Sala Bolognese	BO	\N
H679	[1863-02-23,)	Sala Comacina	CO	\N
H680	[1863-02-23,1928-02-10)	Sala al Barro	CO	\N
H681	[1863-04-23,)	Sala Biellese	BI	\N
H682	[1869-03-11,)	Sala Baganza	PR	\N
H683	[1863-01-19,)	Sala Consilina	SA	\N
H684	[1861-03-17,1937-06-16)	Salbertrand	TO	\N
H684	[1937-06-16,1955-04-05)	Salabertano	TO	\N
H684	[1955-04-05,)	Salbertrand	TO	\N
H685	[1861-03-17,1928-07-29)	Salabue	AL	\N
H686	[1863-04-10,)	Salento	SA	\N
H687	[1861-03-17,)	Salandra	MT	\N
H688	[1861-03-17,)	Salaparuta	TP	\N
H689	[1866-11-19,)	Salara	RO	\N
H690	[1861-03-17,)	Salasco	VC	\N
H691	[1861-03-17,)	Salassa	TO	\N
H692	[1921-01-05,1927-01-13)	Salcano	GO	\N
H693	[1861-03-17,)	Salcito	CB	\N
H694	[1861-03-17,)	Sale	AL	\N
H695	[1862-12-19,)	Sale delle Langhe	CN	\N
H697	[1861-03-17,1928-12-20)	Sale Castelnuovo	AO	\N
H698	[1861-03-17,1928-10-17)	Salecchio	NO	\N
H699	[1861-03-17,)	Sale Marasino	BS	\N
H700	[1861-03-17,)	Salemi	TP	\N
H701	[1863-04-13,)	Salerano sul Lambro	LO	\N
H702	[1863-01-05,)	Salerano Canavese	TO	\N
H703	[1861-03-17,)	Salerno	SA	\N
H704	[1948-04-28,)	Sale San Giovanni	CN	\N
H705	[1866-11-19,2018-02-17)	Saletto	PD	\N
H706	[1866-11-19,)	Salgareda	TV	\N
H707	[1864-01-29,)	Sali Vercellese	VC	\N
H708	[1864-04-01,)	Salice Salentino	LE	\N
H709	[1864-06-23,1927-08-03)	Salice Calabro	RC	\N
H710	[1861-03-17,)	Saliceto	CN	\N
H711	[1867-03-15,1910-01-11)	Salina	ME	\N
H712	[1867-08-26,)	San Mauro di Saline	VR	\N
H713	[1861-03-17,)	Salisano	RI	\N
H714	[1866-11-19,)	Salizzole	VR	\N
H715	[1861-03-17,)	Salle	PE	\N
H716	[1861-03-17,1940-08-10)	Salmour	CN	\N
H716	[1940-08-10,1951-09-11)	Salmore	CN	\N
H716	[1951-09-11,)	Salmour	CN	\N
H717	[1861-03-17,)	Salò	BS	\N
H718	[1928-05-12,1947-09-16)	Salona d'Isonzo	GO	\N
H719	[1920-10-16,2019-10-11)	Salorno	BZ	\N
H719	[2019-10-11,)	Salorno sulla Strada del Vino	BZ	\N
H720	[1861-03-17,1956-07-26)	Salsomaggiore	PR	\N
H720	[1956-07-26,)	Salsomaggiore Terme	PR	\N
H721	[1861-03-17,2017-01-01)	Saltara	PU	\N
H722	[1861-03-17,1928-09-26)	Salto	AO	\N
H723	[1861-03-17,)	Saltrio	VA	\N
H724	[1861-03-17,)	Saludecio	RN	\N
H725	[1861-03-17,)	Saluggia	VC	\N
H726	[1861-03-17,)	Salussola	BI	\N
H727	[1861-03-17,)	Saluzzo	CN	\N
H728	[1866-11-19,1928-04-07)	Salvaterra	RO	\N
H729	[1894-04-20,)	Salve	LE	\N
H730	[1879-07-18,)	Savoia di Lucania	PZ	\N
H731	[1868-08-01,1904-03-11)	Salvirola Cremasca	CR	\N
H731	[1904-03-11,)	Salvirola	CR	\N
H732	[1861-03-17,)	Salvitelle	SA	\N
H733	[1862-10-24,)	Salza Irpina	AV	\N
H734	[1892-04-29,)	Salza di Pinerolo	TO	\N
H735	[1866-11-19,)	Salzano	VE	\N
H736	[1869-03-22,)	Samarate	VA	\N
H737	[1921-01-05,1928-01-26)	Samaria	GO	\N
H738	[1861-03-17,)	Samassi	SU	\N
H739	[1861-03-17,)	Samatzai	SU	\N
H740	[1921-01-05,1923-04-27)	Sempas	UD	\N
H740	[1923-04-27,1947-09-16)	Sambasso	GO	\N
H741	[1861-03-17,1927-08-03)	Sambatello	RC	\N
H742	[1861-03-17,1968-11-28)	Sambiase	CZ	\N
H743	[1864-01-16,1923-07-20)	Sambuca Zabut	AG	\N
H743	[1923-07-20,)	Sambuca di Sicilia	AG	\N
H744	[1864-04-01,)	Sambuca Pistoiese	PT	\N
H745	[1871-01-15,)	Sambuci	RM	\N
H746	[1861-03-17,)	Sambuco	CN	\N
H747	[1928-07-29,1947-01-11)	Sambuco Pietraporzio	CN	\N
H748	[1861-03-17,1928-01-27)	Sambughetto	NO	\N
H749	[1863-01-19,)	Sammichele di Bari	BA	\N
H750	[1920-10-16,1929-01-01)	Samoclevo	TN	\N
H751	[1928-07-28,1946-03-10)	Samo di Calabria	RC	\N
H752	[1861-03-17,)	Samolaco	SO	\N
H753	[1861-03-17,)	Samone	TO	\N
H754	[1920-10-16,)	Samone	TN	\N
H755	[1861-03-17,1940-08-10)	Sampeyre	CN	\N
H755	[1940-08-10,1955-08-12)	Sampeire	CN	\N
H755	[1955-08-12,)	Sampeyre	CN	\N
H756	[1861-03-17,)	Samugheo	OR	\N
H757	[1861-03-17,)	Sanarica	LE	\N
H760	[1863-02-23,)	San Bartolomeo Val Cavargna	CO	\N
H762	[1864-03-11,1928-02-10)	San Bartolomeo Valmara	NO	\N
H763	[1861-03-17,1968-07-26)	San Bartolomeo del Cervo	IM	\N
H763	[1968-07-26,)	San Bartolomeo al Mare	IM	\N
H764	[1861-03-17,)	San Bartolomeo in Galdo	BN	\N
H765	[1861-03-17,)	San Basile	CS	\N
H766	[1861-03-17,)	San Basilio	SU	\N
H767	[1861-03-17,)	San Bassano	CR	\N
H768	[1866-11-19,)	San Bellino	RO	\N
H769	[1862-11-24,)	San Benedetto del Tronto	AP	\N
H770	[1862-12-19,)	San Benedetto Belbo	CN	\N
H771	[1867-06-24,)	San Benedetto Po	MN	\N
H772	[1945-10-25,)	San Benedetto dei Marsi	AQ	\N
H773	[1947-01-25,)	San Benedetto in Perillis	AQ	\N
H774	[1861-03-17,)	San Benedetto Ullano	CS	\N
H775	[1861-03-17,)	San Benigno Canavese	TO	\N
H776	[1875-04-01,1928-05-29)	San Bernardino	CR	\N
H777	[1928-10-28,)	San Bernardino Verbano	VB	\N
H778	[1864-06-23,)	San Biagio Platani	AG	\N
H779	[1864-11-07,)	San Biagio Saracinisco	FR	\N
H780	[1862-11-10,)	San Biagio della Cima	IM	\N
H781	[1877-02-15,)	San Biagio di Callalta	TV	\N
H782	[1861-03-17,)	San Biase	CB	\N
H783	[1866-11-19,)	San Bonifacio	VR	\N
H784	[1861-03-17,)	San Buono	CH	\N
H785	[1861-03-17,)	San Calogero	VV	\N
H786	[1920-10-16,)	San Candido	BZ	\N
H787	[1921-01-05,1923-04-27)	San Canziano	TS	\N
H787	[1923-04-27,)	San Canzian d'Isonzo	GO	\N
H789	[1863-01-05,1903-04-25)	San Carlo di Ciriè	TO	\N
H789	[1903-04-25,)	San Carlo Canavese	TO	\N
H790	[1861-03-17,)	San Casciano dei Bagni	SI	\N
H791	[1865-08-13,)	San Casciano in Val di Pesa	FI	\N
H792	[1861-03-17,)	San Cataldo	CL	\N
H793	[1863-02-06,)	San Cesario di Lecce	LE	\N
H794	[1862-12-29,)	San Cesario sul Panaro	MO	\N
H795	[1861-03-17,)	San Chirico Nuovo	PZ	\N
H796	[1861-03-17,)	San Chirico Raparo	PZ	\N
H797	[1864-12-26,)	San Cipirello	PA	\N
H798	[1862-12-29,1928-05-24)	San Cipriano d'Aversa	NA	\N
H798	[1946-03-25,)	San Cipriano d'Aversa	CE	\N
H799	[1863-03-30,)	San Cipriano Po	PV	\N
H800	[1862-11-07,)	San Cipriano Picentino	SA	\N
H801	[1869-12-10,)	San Clemente	RN	\N
H802	[1863-04-23,)	San Colombano Certenoli	GE	\N
H803	[1863-01-26,)	San Colombano al Lambro	MI	\N
H804	[1870-07-10,1928-09-26)	San Colombano Belmonte	AO	\N
H804	[1948-01-15,)	San Colombano Belmonte	TO	\N
H805	[1861-03-17,)	San Cono	CT	\N
H806	[1897-02-13,)	San Cosmo Albanese	CS	\N
H807	[1864-01-29,)	San Costantino Calabro	VV	\N
H808	[1863-01-19,)	San Costantino Albanese	PZ	\N
H809	[1861-03-17,)	San Costanzo	PU	\N
H810	[1861-03-17,)	San Cristoforo	AL	\N
H811	[1863-02-16,)	San Damiano d'Asti	AT	\N
H812	[1862-12-19,)	San Damiano Macra	CN	\N
H814	[1878-06-14,)	San Damiano al Colle	PV	\N
H815	[1868-01-01,1955-11-18)	San Daniele Ripa Po	CR	\N
H815	[1955-11-18,)	San Daniele Po	CR	\N
H816	[1867-09-02,)	San Daniele del Friuli	UD	\N
H817	[1921-01-05,1947-09-16)	San Daniele del Carso	GO	\N
H818	[1863-01-19,)	San Demetrio Corone	CS	\N
H819	[1863-05-06,)	San Demetrio ne' Vestini	AQ	\N
H820	[1861-03-17,)	San Didero	TO	\N
H821	[1861-03-17,)	Sandigliano	BI	\N
H822	[1861-03-17,)	San Donaci	BR	\N
H823	[1866-11-19,)	San Donà di Piave	VE	\N
H824	[1862-12-29,)	San Donato Val di Comino	FR	\N
H825	[1864-04-01,)	San Donato di Ninea	CS	\N
H826	[1863-02-06,)	San Donato di Lecce	LE	\N
H827	[1870-08-02,)	San Donato Milanese	MI	\N
H829	[1866-11-19,)	Sandrigo	VI	\N
H830	[1861-03-17,1940-07-02)	San Fedele	CO	\N
H830	[1940-07-02,2018-01-01)	San Fedele Intelvi	CO	\N
H831	[1861-03-17,)	San Fele	PZ	\N
H832	[1863-01-26,1928-06-30)	San Felice di Scovolo	BS	\N
H833	[1863-01-19,1929-08-23)	San Felice Slavo	CB	\N
H833	[1929-08-23,1949-09-17)	San Felice del Littorio	CB	\N
H833	[1949-09-17,)	San Felice del Molise	CB	\N
H834	[1862-09-08,1928-09-26)	San Felice a Cancello	NA	\N
H834	[1946-12-21,)	San Felice a Cancello	CE	\N
H835	[1862-12-29,)	San Felice sul Panaro	MO	\N
H836	[1872-12-16,)	San Felice Circeo	LT	\N
H837	[1920-10-16,1974-09-18)	San Felice	BZ	\N
H838	[1928-06-30,)	San Felice del Benaco	BS	\N
H839	[1863-01-19,)	San Ferdinando di Puglia	BT	\N
H840	[1861-03-17,1912-01-07)	Vergosa	CO	\N
H840	[1912-01-07,)	San Fermo della Battaglia	CO	\N
H841	[1861-03-17,)	San Fili	CS	\N
H842	[1861-03-17,)	San Filippo del Mela	ME	\N
H843	[1866-11-19,)	San Fior	TV	\N
H844	[1861-03-17,)	San Fiorano	LO	\N
H845	[1921-01-05,1923-04-27)	San Floriano	UD	\N
H845	[1923-04-27,2009-01-29)	San Floriano del Collio	GO	\N
H845	[2009-01-29,)	San Floriano del Collio-Steverjan	GO	\N
H846	[1861-03-17,)	San Floro	CZ	\N
H847	[1863-01-26,)	San Francesco al Campo	TO	\N
H848	[1959-04-09,1968-05-07)	San Francesco d'Aglientu	SS	\N
H848	[1968-05-07,)	Aglientu	SS	\N
H849	[1861-03-17,1873-11-10)	San Francesco d'Albaro	GE	\N
H850	[1861-03-17,)	San Fratello	ME	\N
H851	[1861-03-17,)	Sanfrè	CN	\N
H852	[1861-03-17,1940-08-10)	Sanfront	CN	\N
H852	[1940-08-10,1951-11-18)	Sanfronte	CN	\N
H852	[1951-11-18,)	Sanfront	CN	\N
H854	[1861-03-17,1928-04-18)	San Gallo	BG	\N
H855	[1861-03-17,)	Sangano	TO	\N
H856	[1863-12-28,)	San Gavino Monreale	SU	\N
H857	[1861-03-17,)	San Gemini	TR	\N
H858	[1920-10-16,1928-12-30)	San Genesio	BZ	\N
H858	[1928-12-30,)	San Genesio Atesino	BZ	\N
H859	[1871-06-01,1929-03-08)	San Genesio	PV	\N
H859	[1929-03-08,)	San Genesio ed Uniti	PV	\N
H860	[1861-03-17,1930-09-25)	San Gennaro	NA	\N
H860	[1930-09-25,)	San Gennaro Vesuviano	NA	\N
H861	[1891-03-06,)	San Germano Vercellese	VC	\N
H862	[1863-01-26,)	San Germano Chisone	TO	\N
H863	[1867-08-26,2017-02-17)	San Germano dei Berici	VI	\N
H864	[1863-07-13,1928-02-23)	San Gervasio d'Adda	BG	\N
H865	[1862-11-24,)	San Gervasio Bresciano	BS	\N
H866	[1920-10-16,1923-04-27)	San Giacomo in Valle Aurina	TN	\N
H866	[1923-04-27,1929-02-22)	San Giacomo	BZ	\N
H867	[1864-03-11,)	San Giacomo degli Schiavoni	CB	\N
H868	[1864-04-01,)	San Giacomo Filippo	SO	\N
H869	[1920-10-16,1929-01-01)	San Giacomo	TN	\N
H870	[1922-09-19,)	San Giacomo delle Segnate	MN	\N
H871	[1921-01-05,1947-09-16)	San Giacomo in Colle	TS	\N
H872	[1861-03-17,)	Sangiano	VA	\N
H873	[1861-03-17,)	San Gillio	TO	\N
H874	[1928-04-03,1947-01-22)	San Gillio Torinese	TO	\N
H875	[1861-03-17,)	San Gimignano	SI	\N
H876	[1861-03-17,)	San Ginesio	MC	\N
H877	[1861-03-17,)	Sangineto	CS	\N
H878	[1863-02-16,)	San Giorgio Monferrato	AL	\N
H879	[1920-10-16,1923-04-27)	San Giorgio in Val Tures	TN	\N
H879	[1923-04-27,1928-04-05)	San Giorgio	BZ	\N
H880	[1863-02-06,)	San Giorgio a Liri	FR	\N
H881	[1863-04-10,)	San Giorgio Albanese	CS	\N
H882	[1862-11-28,1926-11-11)	San Giorgio sotto Taranto	TA	\N
H882	[1926-11-11,)	San Giorgio Ionico	TA	\N
H883	[1867-06-24,2019-01-01)	San Giorgio di Mantova	MN	\N
H883	[2019-01-01,)	San Giorgio Bigarello	MN	\N
H884	[1862-11-07,)	San Giorgio su Legnano	MI	\N
H885	[1863-03-30,)	San Giorgio di Lomellina	PV	\N
H886	[1861-03-17,2017-01-01)	San Giorgio di Pesaro	PU	\N
H887	[1862-11-28,)	San Giorgio Piacentino	PC	\N
H888	[1863-04-10,)	San Giorgio Lucano	MT	\N
H889	[1864-06-23,)	San Giorgio Morgeto	RC	\N
H890	[1863-01-05,)	San Giorgio Canavese	TO	\N
H891	[1872-01-01,)	San Giorgio della Richinvelda	PN	\N
H892	[1861-03-17,)	San Giorgio a Cremano	NA	\N
H893	[1866-11-19,)	San Giorgio delle Pertiche	PD	\N
H894	[1861-03-17,1929-08-03)	San Giorgio la Montagna	BN	\N
H894	[1929-08-03,)	San Giorgio del Sannio	BN	\N
H895	[1866-11-19,)	San Giorgio di Nogaro	UD	\N
H896	[1861-03-17,)	San Giorgio di Piano	BO	\N
H897	[1882-07-20,)	San Giorgio in Bosco	PD	\N
H898	[1861-03-17,)	San Giorgio la Molara	BN	\N
H899	[1861-03-17,)	San Giorgio Scarampi	AT	\N
H900	[1861-03-17,)	San Giorio di Susa	TO	\N
H901	[1863-04-13,)	San Giovanni Valdarno	AR	\N
H902	[1920-10-16,1923-04-27)	San Giovanni in Valle Aurina	TN	\N
H902	[1923-04-27,1929-02-22)	San Giovanni	BZ	\N
H903	[1863-04-10,)	San Giovanni di Gerace	RC	\N
H905	[1861-03-17,1924-01-12)	San Giovanni alla Castagna	CO	\N
H906	[1866-11-19,1928-07-01)	San Giovanni di Manzano	UD	\N
H906	[1928-07-01,)	San Giovanni al Natisone	UD	\N
H907	[1861-03-17,)	San Giovanni a Piro	SA	\N
H908	[1861-03-17,1925-11-30)	San Giovanni a Teduccio	NA	\N
H909	[1861-03-17,1923-11-29)	San Giovanni Battista	GE	\N
H910	[1861-03-17,)	San Giovanni Bianco	BG	\N
H911	[1877-07-16,2017-01-01)	San Giovanni d'Asso	SI	\N
H912	[1922-09-19,)	San Giovanni del Dosso	MN	\N
H913	[1871-01-15,1961-11-09)	San Giovanni di Bieda	VT	\N
H913	[1961-11-09,)	Villa San Giovanni in Tuscia	VT	\N
H914	[1879-03-28,)	San Giovanni Gemini	AG	\N
H915	[1861-03-17,1926-03-18)	San Giovanni di Galermo	CT	\N
H916	[1866-11-19,)	San Giovanni Ilarione	VR	\N
H917	[1861-03-17,)	San Giovanni Incarico	FR	\N
H918	[1861-03-17,)	San Giovanni in Croce	CR	\N
H919	[1861-03-17,)	San Giovanni in Fiore	CS	\N
H920	[1861-03-17,)	San Giovanni in Galdo	CB	\N
H921	[1895-12-20,)	San Giovanni in Marignano	RN	\N
H922	[1861-03-17,)	San Giovanni la Punta	CT	\N
H923	[1861-03-17,)	San Giovanni Lipioni	CH	\N
H924	[1866-11-19,)	San Giovanni Lupatoto	VR	\N
H925	[1861-03-17,1875-03-06)	San Giovanni Reatino	PG	\N
H926	[1861-03-17,)	San Giovanni Rotondo	FG	\N
H928	[1863-01-19,)	San Giuliano del Sannio	CB	\N
H929	[1861-03-17,)	San Giuliano di Puglia	CB	\N
H930	[1893-04-30,)	San Giuliano Milanese	MI	\N
H931	[1895-01-07,)	San Giuseppe Vesuviano	NA	\N
H932	[1863-04-23,1929-05-22)	San Giuseppe di Casto	VC	\N
H933	[1864-12-26,)	San Giuseppe Jato	PA	\N
H934	[1864-06-23,1927-08-03)	Villa San Giuseppe	RC	\N
H935	[1861-03-17,)	San Giustino	PG	\N
H936	[1863-01-05,)	San Giusto Canavese	TO	\N
H937	[1861-03-17,)	San Godenzo	FI	\N
H938	[1867-04-12,)	San Gregorio nelle Alpi	BL	\N
H939	[1861-03-17,1954-06-25)	San Gregorio	CE	\N
H939	[1954-06-25,)	San Gregorio Matese	CE	\N
H940	[1862-12-29,)	San Gregorio di Catania	CT	\N
H941	[1863-02-06,)	San Gregorio d'Ippona	VV	\N
H942	[1872-09-16,)	San Gregorio da Sassola	RM	\N
H943	[1863-01-19,)	San Gregorio Magno	SA	\N
H944	[1866-11-19,)	Sanguinetto	VR	\N
H945	[1862-10-31,)	San Lazzaro di Savena	BO	\N
H946	[1862-11-10,1928-12-08)	San Lazzaro Reale	IM	\N
H947	[1862-11-28,1923-07-23)	San Lazzaro Alberoni	PC	\N
H948	[1870-07-01,1943-05-29)	San Lazzaro Parmense	PR	\N
H949	[1861-03-17,)	San Leo	RN	\N
H950	[1920-10-16,1923-04-27)	San Leonardo in Passiria	TN	\N
H950	[1923-04-27,1928-04-08)	San Leonardo	BZ	\N
H951	[1866-11-19,)	San Leonardo	UD	\N
H952	[1928-04-07,)	San Leonardo in Passiria	BZ	\N
H953	[1861-03-17,1928-04-04)	San Leucio	BN	\N
H953	[1928-04-04,)	San Leucio del Sannio	BN	\N
H954	[1866-07-12,1928-06-28)	San Leucio	NA	\N
H955	[1861-03-17,)	San Lorenzello	BN	\N
H956	[1920-10-16,1923-04-27)	San Lorenzo in Pusteria	TN	\N
H956	[1923-04-27,1928-10-28)	San Lorenzo	BZ	\N
H956	[1928-10-28,1939-12-01)	San Lorenzo in Pusteria	BZ	\N
H956	[1939-12-01,)	San Lorenzo di Sebato	BZ	\N
H957	[1862-11-10,)	San Lorenzo al Mare	IM	\N
H958	[1869-06-11,)	San Lorenzo in Campo	PU	\N
H959	[1861-03-17,)	San Lorenzo	RC	\N
H961	[1861-03-17,)	San Lorenzo Bellizzi	CS	\N
H962	[1861-03-17,)	San Lorenzo del Vallo	CS	\N
H964	[1921-01-05,1968-11-12)	San Lorenzo di Mossa	GO	\N
H964	[1968-11-12,)	San Lorenzo Isontino	GO	\N
H966	[1920-10-16,2015-01-01)	San Lorenzo in Banale	TN	\N
H967	[1861-03-17,)	San Lorenzo Maggiore	BN	\N
H968	[1861-03-17,1868-07-05)	San Lorenzo Mondinari	CR	\N
H969	[1871-01-15,)	San Lorenzo Nuovo	VT	\N
H970	[1861-03-17,)	San Luca	RC	\N
H971	[1861-03-17,)	San Lucido	CS	\N
H972	[1920-10-16,1926-03-03)	San Lugano	TN	\N
H973	[1861-03-17,)	San Lupo	BN	\N
H974	[1861-03-17,)	Sanluri	SU	\N
H975	[1863-05-06,)	San Mango sul Calore	AV	\N
H976	[1863-02-06,)	San Mango d'Aquino	CZ	\N
H977	[1862-11-07,)	San Mango Piemonte	SA	\N
H978	[1861-03-17,1929-04-13)	San Marcellino	NA	\N
H978	[1946-12-23,)	San Marcellino	CE	\N
H979	[1861-03-17,)	San Marcello	AN	\N
H980	[1863-04-13,2017-01-01)	San Marcello Pistoiese	PT	\N
H981	[1862-12-12,)	San Marco Argentano	CS	\N
H982	[1867-11-25,)	San Marco d'Alunzio	ME	\N
H984	[1861-03-17,)	San Marco dei Cavoti	BN	\N
H985	[1861-03-17,)	San Marco in Lamis	FG	\N
H986	[1861-03-17,)	San Marco la Catola	FG	\N
H987	[1898-04-25,)	San Martino Alfieri	AT	\N
H988	[1920-10-16,1923-04-27)	San Martino in Badia	TN	\N
H988	[1923-04-27,1928-06-15)	San Martino	BZ	\N
H988	[1928-06-15,)	San Martino in Badia	BZ	\N
H989	[1920-10-16,1923-04-27)	San Martino in Passiria	TN	\N
H989	[1923-04-27,1928-04-08)	San Martino	BZ	\N
H989	[1953-11-25,)	San Martino in Passiria	BZ	\N
H990	[1863-08-10,)	San Martino in Pensilis	CB	\N
H991	[1864-02-14,)	San Martino sulla Marrucina	CH	\N
H992	[1863-02-06,)	San Martino di Finita	CS	\N
H994	[1863-01-19,)	San Martino d'Agri	PZ	\N
H995	[1872-10-02,1928-05-19)	San Martino al Cimino	VT	\N
H996	[1867-07-22,)	San Martino di Venezze	RO	\N
H997	[1863-01-05,)	San Martino Canavese	TO	\N
H998	[1863-01-26,1928-05-01)	San Martino di Perrero	TO	\N
H999	[1867-09-02,)	San Martino al Tagliamento	PN	\N
I001	[1920-10-16,1928-12-10)	San Martino al Monte	BZ	\N
I002	[1873-01-14,)	San Martino Sannita	BN	\N
I003	[1866-11-19,)	San Martino Buon Albergo	VR	\N
I005	[1868-07-01,)	San Martino dall'Argine	MN	\N
I006	[1927-09-14,1956-08-27)	San Martino Dè Calvi	BG	\N
I007	[1868-01-01,)	San Martino del Lago	CR	\N
I008	[1866-11-19,)	San Martino di Lupari	PD	\N
I009	[1868-08-19,1928-06-27)	San Martino in Beliseto	CR	\N
I010	[1920-10-16,1929-05-16)	San Martino in Casies	BZ	\N
I011	[1861-03-17,)	San Martino in Rio	RE	\N
I012	[1869-02-11,)	San Martino in Strada	LO	\N
I013	[1921-01-05,1947-09-16)	San Martino Quisca	GO	\N
I014	[1861-03-17,)	San Martino Siccomario	PV	\N
I016	[1861-03-17,)	San Martino Valle Caudina	AV	\N
I017	[1863-02-16,1929-04-21)	San Marzano Oliveto	AL	\N
I017	[1947-06-23,)	San Marzano Oliveto	AT	\N
I018	[1864-04-01,)	San Marzano di San Giuseppe	TA	\N
I019	[1862-11-07,)	San Marzano sul Sarno	SA	\N
I020	[1929-04-20,1947-06-24)	San Marzano Moasca	AT	\N
I021	[1861-03-17,1929-06-05)	San Marzanotto	AL	\N
I022	[1867-08-26,1927-02-16)	San Massimo All'Adige	VR	\N
I023	[1861-03-17,)	San Massimo	CB	\N
I024	[1863-01-05,1938-07-09)	San Morizio Canavese	TO	\N
I024	[1938-07-09,)	San Maurizio Canavese	TO	\N
I025	[1861-03-17,)	San Maurizio d'Opaglio	NO	\N
I026	[1863-07-13,)	San Mauro Marchesato	KR	\N
I027	[1863-01-15,1932-11-09)	San Mauro di Romagna	FC	\N
I027	[1932-11-09,)	San Mauro Pascoli	FC	\N
I028	[1863-04-10,)	San Mauro Castelverde	PA	\N
I029	[1864-02-02,)	San Mauro Forte	MT	\N
I030	[1863-01-05,)	San Mauro Torinese	TO	\N
I031	[1861-03-17,)	San Mauro Cilento	SA	\N
I032	[1861-03-17,)	San Mauro la Bruca	SA	\N
I033	[1863-02-16,1928-02-22)	San Michele d'Asti	AL	\N
I034	[1863-05-06,)	San Michele di Serino	AV	\N
I035	[1862-12-29,)	San Michele di Ganzaria	CT	\N
I037	[1862-12-19,)	San Michele Mondovì	CN	\N
I038	[1862-12-19,1928-05-12)	San Michele Prazzo	CN	\N
I039	[1873-03-03,1927-11-02)	San Michele in Teverina	VT	\N
I040	[1867-08-05,)	San Michele al Tagliamento	VE	\N
I041	[1867-08-26,1927-02-16)	San Michele Extra	VR	\N
I042	[1920-10-16,1923-02-14)	San Michele All'Adige	TN	\N
I042	[1923-02-14,)	San Michele all'Adige	TN	\N
I044	[1921-01-05,1947-09-16)	San Michele di Postumia	TS	\N
I045	[1928-12-13,)	San Michele Salentino	BR	\N
I046	[1861-03-17,)	San Miniato	PI	\N
I047	[1866-11-19,2019-01-30)	San Nazario	VI	\N
I048	[1863-08-10,)	Sannazzaro de' Burgondi	PV	\N
I049	[1958-05-28,)	San Nazzaro	BN	\N
I051	[1863-07-13,)	San Nazzaro Val Cavargna	CO	\N
I052	[1861-03-17,)	San Nazzaro Sesia	NO	\N
I053	[1861-03-17,1863-01-19)	San Nicandro	BA	\N
I053	[1863-01-19,)	Sannicandro di Bari	BA	\N
I054	[1861-03-17,1862-11-10)	San Nicandro	FG	\N
I054	[1862-11-10,1999-10-22)	Sannicandro Garganico	FG	\N
I054	[1999-10-22,)	San Nicandro Garganico	FG	\N
I056	[1862-09-08,1928-06-28)	San Nicola la Strada	NA	\N
I056	[1946-12-23,)	San Nicola la Strada	CE	\N
I057	[1863-07-13,1992-04-16)	San Nicola Dell'Alto	CZ	\N
I057	[1992-04-16,)	San Nicola dell'Alto	KR	\N
I058	[1863-07-13,)	San Nicola da Crissa	VV	\N
I059	[1908-04-30,)	Sannicola	LE	\N
I060	[1912-01-01,)	San Nicola Arcella	CS	\N
I061	[1861-03-17,)	San Nicola Baronia	AV	\N
I062	[1861-03-17,)	San Nicola Manfredi	BN	\N
I063	[1868-02-14,)	San Nicolò di Comelico	BL	\N
I064	[1861-03-17,1870-08-02)	San Novo	MI	\N
I065	[1960-04-27,)	San Pancrazio	BZ	\N
I066	[1862-11-28,)	San Pancrazio Salentino	BR	\N
I068	[1866-01-21,1943-05-29)	San Pancrazio Parmense	PR	\N
I069	[1861-03-17,1905-07-11)	San Pantaleo	CA	\N
I070	[1863-02-16,1928-02-22)	San Paolo della Valle	AL	\N
I071	[1863-02-23,)	San Paolo di Jesi	AN	\N
I072	[1862-11-10,)	San Paolo di Civitate	FG	\N
I073	[1862-12-29,)	San Paolo Bel Sito	NA	\N
I074	[1863-04-23,2016-01-01)	San Paolo Cervo	BI	\N
I076	[1928-02-21,)	San Paolo Solbrito	AT	\N
I078	[1921-01-05,1928-09-09)	San Pelagio	TS	\N
I079	[1861-03-17,1956-06-12)	San Pellegrino	BG	\N
I079	[1956-06-12,)	San Pellegrino Terme	BG	\N
I081	[1861-03-17,1926-02-06)	San Pier d'Arena	GE	\N
I082	[1921-01-05,1923-04-27)	San Pietro Dell'Isonzo	TS	\N
I082	[1923-04-27,)	San Pier d'Isonzo	GO	\N
I083	[1863-04-10,1928-05-04)	San Pier Fedele	RC	\N
I084	[1873-01-20,)	San Pier Niceto	ME	\N
I085	[1861-03-17,2014-01-01)	San Piero a Sieve	FI	\N
I086	[1861-03-17,1912-12-18)	San Pietro sopra Patti	ME	\N
I086	[1912-12-18,)	San Piero Patti	ME	\N
I087	[1920-10-16,1923-04-27)	San Pietro in Valle Aurina	TN	\N
I087	[1923-04-27,1929-02-22)	San Pietro	BZ	\N
I088	[1868-02-14,1957-02-14)	San Pietro Cadore	BL	\N
I088	[1957-02-14,)	San Pietro di Cadore	BL	\N
I089	[1862-12-29,)	San Pietro al Tanagro	SA	\N
I090	[1863-01-26,)	San Pietro Val Lemina	TO	\N
I091	[1921-01-05,1923-04-27)	San Pietro	UD	\N
I091	[1923-04-27,1927-01-13)	San Pietro di Gorizia	GO	\N
I092	[1869-01-22,)	San Pietro al Natisone	UD	\N
I093	[1861-03-17,)	San Pietro a Maida	CZ	\N
I094	[1861-03-17,1925-11-30)	San Pietro a Patierno	NA	\N
I095	[1863-08-10,)	San Pietro Apostolo	CZ	\N
I096	[1861-03-17,)	San Pietro Avellana	IS	\N
I098	[1861-03-17,)	San Pietro Clarenza	CT	\N
I100	[1921-01-05,1947-09-16)	San Pietro del Carso	TS	\N
I101	[1866-11-19,1929-02-21)	San Pietro di Barbozza	TV	\N
I102	[1928-05-04,)	San Pietro di Caridà	RC	\N
I103	[1866-11-19,)	San Pietro di Feletto	TV	\N
I104	[1861-03-17,1929-04-20)	San Pietro di Monterosso	CN	\N
I105	[1866-11-19,)	San Pietro di Morubio	VR	\N
I106	[1861-03-17,1928-04-17)	San Pietro d'Orzio	BG	\N
I107	[1884-09-16,)	San Pietro in Gu	PD	\N
I108	[1861-03-17,)	San Pietro in Amantea	CS	\N
I109	[1866-11-19,)	San Pietro in Cariano	VR	\N
I110	[1872-01-01,)	San Pietro in Casale	BO	\N
I112	[1861-03-17,1907-08-16)	San Pietro Indelicato	AV	\N
I112	[1907-08-16,1928-01-28)	San Pietro Irpino	AV	\N
I113	[1861-03-17,)	San Pietro Infine	CE	\N
I114	[1861-03-17,)	San Pietro in Guarano	CS	\N
I115	[1861-03-17,)	San Pietro in Lama	LE	\N
I116	[1869-02-11,)	San Pietro Mosezzo	NO	\N
I117	[1866-11-19,)	San Pietro Mussolino	VI	\N
I118	[1861-03-17,1950-01-29)	San Pietro Pula	CA	\N
I118	[1950-01-29,)	Villa San Pietro	CA	\N
I119	[1861-03-17,)	San Pietro Vernotico	BR	\N
I120	[1866-11-19,)	San Pietro Viminario	PD	\N
I121	[1861-03-17,)	San Pio delle Camere	AQ	\N
I122	[1864-04-01,1991-05-01)	San Polomatese	CB	\N
I122	[1991-05-01,)	San Polo Matese	CB	\N
I123	[1862-10-20,1955-09-28)	San Polo d'Enza in Caviano	RE	\N
I123	[1955-09-28,)	San Polo d'Enza	RE	\N
I124	[1867-11-25,)	San Polo di Piave	TV	\N
I125	[1871-01-15,)	San Polo dei Cavalieri	RM	\N
I126	[1863-01-05,1929-05-31)	San Ponso Canavese	AO	\N
I126	[1946-11-11,)	San Ponso	TO	\N
I127	[1863-03-30,1928-08-07)	San Ponzo Semola	PV	\N
I128	[1861-03-17,)	San Possidonio	MO	\N
I129	[1863-02-06,)	San Potito Ultra	AV	\N
I130	[1862-11-24,)	San Potito Sannitico	CE	\N
I131	[1861-03-17,1929-02-07)	San Prisco	NA	\N
I131	[1946-12-19,)	San Prisco	CE	\N
I132	[1861-03-17,)	San Procopio	RC	\N
I133	[1868-03-25,)	San Prospero	MO	\N
I134	[1863-04-23,1926-02-06)	San Quirico in Val Polcevera	GE	\N
I135	[1862-10-06,)	San Quirico d'Orcia	SI	\N
I136	[1866-11-19,)	San Quirino	PN	\N
I137	[1861-03-17,)	San Raffaele Cimena	TO	\N
I138	[1861-03-17,)	Sanremo	IM	\N
I139	[1861-03-17,)	San Roberto	RC	\N
I140	[1861-03-17,)	San Rocco al Porto	LO	\N
I142	[1861-03-17,)	San Romano in Garfagnana	LU	\N
I143	[1861-03-17,)	San Rufo	SA	\N
I144	[1863-02-16,)	San Salvatore Monferrato	AL	\N
I145	[1863-02-06,)	San Salvatore Telesino	BN	\N
I147	[1863-04-10,)	San Salvatore di Fitalia	ME	\N
I148	[1861-03-17,)	San Salvo	CH	\N
I150	[1863-02-23,)	San Sebastiano Curone	AL	\N
I151	[1877-04-09,)	San Sebastiano al Vesuvio	NA	\N
I152	[1863-01-05,)	San Sebastiano da Po	TO	\N
I153	[1862-10-20,)	San Secondo Parmense	PR	\N
I154	[1863-01-26,)	San Secondo di Pinerolo	TO	\N
I155	[1861-03-17,)	Sansepolcro	AR	\N
I156	[1863-08-10,)	San Severino Marche	MC	\N
I157	[1863-04-10,)	San Severino Lucano	PZ	\N
I158	[1861-03-17,)	San Severo	FG	\N
I159	[1920-10-16,1929-03-25)	San Sigismondo	BZ	\N
I161	[1861-03-17,1879-05-13)	San Silvestro	CH	\N
I162	[1861-03-17,1928-08-12)	San Siro	CO	\N
I162	[2003-01-01,)	San Siro	CO	\N
I163	[1861-03-17,1913-05-09)	San Sossio	AV	\N
I163	[1913-05-09,)	San Sossio Baronia	AV	\N
I164	[1861-03-17,)	San Sostene	CZ	\N
I165	[1861-03-17,)	San Sosti	CS	\N
I166	[1861-03-17,)	San Sperate	SU	\N
I167	[1861-03-17,2003-01-01)	Sant'Abbondio	CO	\N
I168	[1861-03-17,)	Santa Brigida	BG	\N
I169	[1862-10-31,)	Santa Caterina Villarmosa	CL	\N
I170	[1863-04-10,)	Santa Caterina dello Ionio	CZ	\N
I171	[1863-04-10,)	Santa Caterina Albanese	CS	\N
I172	[1913-07-10,1928-05-24)	Santa Cesarea	LE	\N
I172	[1928-05-24,)	Santa Cesarea Terme	LE	\N
I173	[1920-10-16,1923-04-27)	Santa Cristina in Gardena	TN	\N
I173	[1923-04-27,1956-01-04)	Santa Cristina	BZ	\N
I173	[1956-01-04,)	Santa Cristina Valgardena	BZ	\N
I174	[1864-03-11,)	Santa Cristina Gela	PA	\N
I175	[1863-03-30,)	Santa Cristina e Bissone	PV	\N
I176	[1864-06-23,)	Santa Cristina d'Aspromonte	RC	\N
I177	[1863-04-13,1925-11-30)	Santa Croce Sull'Arno	FI	\N
I177	[1925-11-30,)	Santa Croce sull'Arno	PI	\N
I178	[1863-07-13,)	Santa Croce Camerina	RG	\N
I179	[1883-02-23,)	Santa Croce del Sannio	BN	\N
I180	[1921-01-05,1947-09-16)	Santa Croce di Aidussina	GO	\N
I181	[1861-03-17,)	Santa Croce di Magliano	CB	\N
I182	[1861-03-17,)	Santadi	SU	\N
I183	[1864-04-01,)	Santa Domenica Talao	CS	\N
I184	[1864-11-07,)	Santa Domenica Vittoria	ME	\N
I185	[1955-02-15,)	Santa Elisabetta	AG	\N
I186	[1862-09-22,1928-11-27)	Sant'Eufemia della Fonte	BS	\N
I187	[1861-03-17,)	Santa Fiora	GR	\N
I188	[1880-03-19,)	Santa Flavia	PA	\N
I189	[1861-03-17,)	Sant'Agapito	IS	\N
I190	[1863-02-23,)	Sant'Agata Fossili	AL	\N
I191	[1862-10-31,)	Sant'Agata Bolognese	BO	\N
I192	[1862-12-12,)	Sant'Agata di Esaro	CS	\N
I193	[1862-11-10,)	Sant'Agata di Puglia	FG	\N
I195	[1862-12-29,1928-02-10)	Sant'Agata sopra Cannobio	NO	\N
I196	[1863-04-13,)	Sant'Agata sul Santerno	RA	\N
I197	[1861-03-17,)	Sant'Agata de' Goti	BN	\N
I198	[1861-03-17,)	Sant'Agata del Bianco	RC	\N
I199	[1861-03-17,)	Sant'Agata di Militello	ME	\N
I200	[1861-03-17,1923-07-20)	Sant'Agata di sotto	AV	\N
I200	[1923-07-20,1927-10-19)	Sant'Agata Irpina	AV	\N
I201	[1861-03-17,)	Sant'Agata Feltria	RN	\N
I202	[1861-03-17,)	Sant'Agata Li Battiati	CT	\N
I203	[1866-07-02,)	Santa Giuletta	PV	\N
I204	[1880-06-25,1929-04-13)	Santa Giulia	SV	\N
I205	[1861-03-17,)	Santa Giusta	OR	\N
I206	[1866-11-19,)	Santa Giustina	BL	\N
I207	[1866-11-19,)	Santa Giustina in Colle	PD	\N
I208	[1865-10-25,)	Sant'Agnello	NA	\N
I209	[1861-03-17,2017-01-01)	Sant'Agostino	FE	\N
I210	[1862-12-19,)	Sant'Albano Stura	CN	\N
I211	[1863-03-30,1929-06-15)	Sant'Albano di Bobbio	PV	\N
I213	[1863-03-30,)	Sant'Alessio con Vialone	PV	\N
I214	[1864-06-23,)	Sant'Alessio in Aspromonte	RC	\N
I215	[1948-06-26,)	Sant'Alessio Siculo	ME	\N
I216	[1924-01-04,)	Sant'Alfio	CT	\N
I217	[1861-03-17,)	Santa Luce	PI	\N
I218	[1927-01-12,1957-07-22)	Santa Luce Orciano	PI	\N
I219	[1864-09-12,)	Santa Lucia di Serino	AV	\N
I220	[1863-04-10,)	Santa Lucia del Mela	ME	\N
I221	[1867-11-25,)	Santa Lucia di Piave	TV	\N
I222	[1921-01-05,1935-03-02)	Santa Lucia di Tolmino	GO	\N
I222	[1935-03-02,1947-09-16)	Santa Lucia d'Isonzo	GO	\N
I223	[1920-10-16,1929-05-16)	Santa Maddalena in Casies	BZ	\N
I224	[1863-01-19,)	Santa Margherita di Belice	AG	\N
I225	[1864-02-02,)	Santa Margherita Ligure	GE	\N
I226	[1867-08-26,2018-02-17)	Santa Margherita d'Adige	PD	\N
I227	[1864-02-14,1929-05-28)	Santa Margherita di Bobbio	PV	\N
I229	[1920-10-16,1928-09-06)	Santa Margherita	TN	\N
I230	[1929-05-28,)	Santa Margherita di Staffora	PV	\N
I232	[1869-01-30,)	Santa Maria a Monte	PI	\N
I233	[1861-03-17,)	Santa Maria a Vico	CE	\N
I234	[1862-09-08,)	Santa Maria Capua Vetere	CE	\N
I235	[1875-04-01,1928-05-29)	Santa Maria della Croce	CR	\N
I236	[1872-11-01,)	Travacò Siccomario	PV	\N
I237	[1893-09-17,)	Santa Maria della Versa	PV	\N
I238	[1861-03-17,1958-08-28)	Sant'Angelo in Grotte	CB	\N
I238	[1958-08-28,)	Santa Maria del Molise	IS	\N
I239	[1861-03-17,1927-12-29)	Santa Maria del Monte	VA	\N
I240	[1861-03-17,)	Santa Maria di Licodia	CT	\N
I241	[1928-12-12,1953-09-14)	Santa Maria di Rovagnate	CO	\N
I242	[1866-11-19,)	Santa Maria di Sala	VE	\N
I243	[1861-03-17,)	Santa Maria Hoè	LC	\N
I244	[1861-03-17,)	Santa Maria Imbaro	CH	\N
I245	[1861-03-17,1870-08-02)	Santa Maria in Prato	MI	\N
I246	[1866-11-19,1927-05-12)	Santa Maria in Stelle	VR	\N
I247	[1907-07-01,)	Santa Maria la Fossa	CE	\N
I248	[1866-11-19,)	Santa Maria la Longa	UD	\N
I249	[1928-06-28,)	Santa Maria Maggiore	VB	\N
I250	[1861-03-17,1928-06-29)	Santa Maria Maggiore e Crana	NO	\N
I251	[1861-03-17,)	Santa Maria Nuova	AN	\N
I252	[1928-08-12,2003-01-01)	Santa Maria Rezzonico	CO	\N
I253	[1861-03-17,)	Santa Marina	SA	\N
I254	[1910-01-10,)	Santa Marina Salina	ME	\N
I255	[1949-10-16,)	Santa Marinella	RM	\N
I256	[1863-02-06,)	Sant'Ambrogio sul Garigliano	FR	\N
I257	[1863-02-23,1927-12-29)	Sant'Ambrogio Olona	VA	\N
I258	[1863-01-05,)	Sant'Ambrogio di Torino	TO	\N
I259	[1867-08-26,)	Sant'Ambrogio di Valpolicella	VR	\N
I260	[1881-03-28,)	Santomenna	SA	\N
I261	[1861-03-17,1929-02-07)	San Tammaro	NA	\N
I261	[1947-09-25,)	San Tammaro	CE	\N
I262	[1861-03-17,)	Sant'Anastasia	NA	\N
I263	[1895-04-26,)	Sant'Anatolia di Narco	PG	\N
I264	[1863-02-06,)	Sant'Andrea di Conza	AV	\N
I265	[1907-06-21,1962-02-08)	Sant'Andrea	FR	\N
I265	[1962-02-08,)	Sant'Andrea del Garigliano	FR	\N
I266	[1863-07-13,)	Sant'Andrea Apostolo dello Ionio	CZ	\N
I269	[1921-01-05,1923-04-27)	Sant'Andrea	UD	\N
I269	[1923-04-27,1927-01-13)	Sant'Andrea di Gorizia	GO	\N
I270	[1862-12-29,1907-06-22)	Sant'Andrea di Vallefredda	CE	\N
I271	[1861-03-17,)	Sant'Andrea Frius	SU	\N
I272	[1920-10-16,1941-01-08)	Sant'Andrea in Monte	BZ	\N
I273	[1863-02-06,)	Sant'Angelo d'Alife	CE	\N
I274	[1864-03-11,)	Sant'Angelo Lodigiano	LO	\N
I275	[1867-08-26,)	Sant'Angelo di Piove di Sacco	PD	\N
I276	[1864-02-02,)	Sant'Angelo Lomellina	PV	\N
I277	[1865-12-25,)	Sant'Angelo a Cupolo	BN	\N
I278	[1861-03-17,)	Sant'Angelo a Fasanella	SA	\N
I279	[1861-03-17,)	Sant'Angelo all'Esca	AV	\N
I280	[1861-03-17,)	Sant'Angelo a Scala	AV	\N
I281	[1861-03-17,)	Sant'Angelo dei Lombardi	AV	\N
I282	[1861-03-17,)	Sant'Angelo del Pesco	IS	\N
I283	[1861-03-17,)	Sant'Angelo di Brolo	ME	\N
I284	[1885-06-12,)	Sant'Angelo Romano	RM	\N
I285	[1861-03-17,2014-01-01)	Sant'Angelo in Lizzola	PU	\N
I286	[1861-03-17,)	Sant'Angelo in Pontano	MC	\N
I287	[1861-03-17,)	Sant'Angelo in Vado	PU	\N
I288	[1861-03-17,)	Sant'Angelo le Fratte	PZ	\N
I289	[1861-03-17,)	Sant'Angelo Limosano	CB	\N
I290	[1861-03-17,)	Sant'Angelo Muxaro	AG	\N
I291	[1861-03-17,)	Santa Ninfa	TP	\N
I292	[1929-01-24,)	Sant'Anna d'Alfaedo	VR	\N
I293	[1861-03-17,)	Sant'Antimo	NA	\N
I294	[1861-03-17,)	Sant'Antioco	SU	\N
I296	[1863-01-05,)	Sant'Antonino di Susa	TO	\N
I297	[1863-07-13,1927-09-08)	Sant'Antonio d'Adda	BG	\N
I298	[1861-03-17,1985-05-12)	Sant'Antonio Ruinas	OR	\N
I298	[1985-05-12,)	Villa Sant'Antonio	OR	\N
I299	[1862-11-28,1923-07-23)	Sant'Antonio a Trebbia	PC	\N
I300	[1925-07-10,)	Sant'Antonio Abate	NA	\N
I301	[1861-03-17,)	Santa Paolina	AV	\N
I302	[1861-03-17,)	Sant'Apollinare	FR	\N
I303	[1867-07-22,1927-09-04)	Sant'Apollinare con Selva	RO	\N
I304	[1864-02-02,1913-06-17)	Sant'Arcangelo di Romagna	FC	\N
I304	[1913-06-17,)	Santarcangelo di Romagna	RN	\N
I305	[1861-03-17,)	Sant'Arcangelo	PZ	\N
I306	[1861-03-17,1928-05-30)	Sant'Arpino	NA	\N
I306	[1946-04-26,)	Sant'Arpino	CE	\N
I307	[1861-03-17,)	Sant'Arsenio	SA	\N
I308	[1861-03-17,)	Santa Severina	KR	\N
I309	[1863-01-19,)	Santa Sofia d'Epiro	CS	\N
I310	[1861-03-17,)	Santa Sofia	FC	\N
I311	[1864-04-01,)	Santa Teresa di Riva	ME	\N
I312	[1862-09-22,)	Santa Teresa Gallura	SS	\N
I313	[1928-04-03,1947-10-02)	Santa Valeria	CO	\N
I314	[1934-04-07,)	Santa Venerina	CT	\N
I315	[1862-11-24,)	Santa Vittoria in Matenano	FM	\N
I316	[1862-12-19,)	Santa Vittoria d'Alba	CN	\N
I317	[1863-01-19,)	Sant'Egidio del Monte Albino	SA	\N
I318	[1863-07-13,)	Sant'Egidio alla Vibrata	TE	\N
I319	[1866-11-19,)	Sant'Elena	PD	\N
I320	[1863-04-10,)	Sant'Elia a Pianisi	CB	\N
I321	[1862-09-29,)	Sant'Elia Fiumerapido	FR	\N
I322	[1863-04-10,)	Vallefiorita	CZ	\N
I324	[1861-03-17,)	Sant'Elpidio a Mare	FM	\N
I326	[1869-01-08,)	Sante Marie	AQ	\N
I327	[1878-08-02,)	Santena	TO	\N
I328	[1861-03-17,)	San Teodoro	ME	\N
I329	[1959-05-03,)	San Teodoro	SS	\N
I330	[1863-01-19,)	Santeramo in Colle	BA	\N
I332	[1863-02-06,)	Sant'Eufemia a Maiella	PE	\N
I333	[1861-03-17,)	Sant'Eufemia d'Aspromonte	RC	\N
I334	[1935-06-06,1968-11-28)	Sant'Eufemia Lamezia	CZ	\N
I335	[1863-02-06,)	Sant'Eusanio del Sangro	CH	\N
I336	[1863-05-06,)	Sant'Eusanio Forconese	AQ	\N
I337	[1861-03-17,)	Santhià	VC	\N
I338	[1861-03-17,1927-09-16)	Santicolo	BS	\N
I339	[1861-03-17,1928-10-29)	Santi Cosma e Damiano	RM	\N
I339	[1947-05-23,)	Santi Cosma e Damiano	LT	\N
I340	[1863-04-23,1926-02-06)	Sant'Ilario Ligure	GE	\N
I341	[1863-04-10,)	Sant'Ilario dello Ionio	RC	\N
I342	[1862-10-20,)	Sant'Ilario d'Enza	RE	\N
I343	[1861-03-17,1928-10-29)	Santino	NO	\N
I344	[1861-03-17,)	Sant'Ippolito	PU	\N
I345	[1890-03-31,2016-02-23)	Zoldo Alto	BL	\N
I346	[1878-06-21,)	Sant'Olcese	GE	\N
I347	[1866-11-19,1964-04-09)	San Tomaso	BL	\N
I347	[1964-04-09,)	San Tomaso Agordino	BL	\N
I348	[1861-03-17,)	Sant'Omero	TE	\N
I349	[1927-08-03,2004-08-14)	Sant'Omobono Imagna	BG	\N
I349	[2004-08-14,2014-02-04)	Sant'Omobono Terme	BG	\N
I350	[1861-03-17,)	Sant'Onofrio	VV	\N
I351	[1861-03-17,)	Santopadre	FR	\N
I352	[1871-01-15,)	Sant'Oreste	RM	\N
I353	[1866-11-19,)	Santorso	VI	\N
I354	[1920-10-16,1986-12-31)	Sant'Orsola	TN	\N
I354	[1986-12-31,)	Sant'Orsola Terme	TN	\N
I355	[1921-01-05,1923-04-27)	Bainsizza Santo Spirito	UD	\N
I355	[1923-04-27,1928-08-16)	Santo Spirito della Bainsizza	GO	\N
I356	[1863-01-19,)	Santo Stefano Quisquina	AG	\N
I357	[1863-01-19,)	Santo Stefano del Sole	AV	\N
I358	[1863-07-13,1928-02-21)	Santo Stefano del Monte degli Angeli	BG	\N
I359	[1864-02-14,)	Santo Stefano di Rogliano	CS	\N
I360	[1863-05-06,)	Santo Stefano di Sessanio	AQ	\N
I361	[1862-12-01,)	Santo Stefano Ticino	MI	\N
I362	[1863-04-13,1916-09-15)	Santo Stefano al Corno	MI	\N
I362	[1916-09-15,)	Santo Stefano Lodigiano	LO	\N
I363	[1863-04-23,)	Santo Stefano di Magra	SP	\N
I364	[1872-10-18,)	Villa Santo Stefano	FR	\N
I365	[1861-03-17,)	Santo Stefano al Mare	IM	\N
I367	[1861-03-17,)	Santo Stefano Belbo	CN	\N
I368	[1861-03-17,)	Santo Stefano d'Aveto	GE	\N
I369	[1861-03-17,1928-04-17)	Santo Stefano di Briga	ME	\N
I370	[1861-03-17,)	Santo Stefano di Camastra	ME	\N
I371	[1861-03-17,)	Santo Stefano in Aspromonte	RC	\N
I372	[1871-06-01,)	Santo Stefano Roero	CN	\N
I373	[1866-11-19,)	San Stino di Livenza	VE	\N
I374	[1861-03-17,)	Santu Lussurgiu	OR	\N
I375	[1866-11-19,)	Sant'Urbano	PD	\N
I376	[1863-02-06,)	San Valentino in Abruzzo Citeriore	PE	\N
I377	[1863-02-06,)	San Valentino Torio	SA	\N
I378	[1920-10-16,1929-02-15)	San Valentino al Brennero	BZ	\N
I379	[1920-10-16,1923-04-27)	San Valentino alla Muta	TN	\N
I379	[1923-04-27,1928-06-16)	San Valentino alla Mutta	BZ	\N
I381	[1861-03-17,)	San Venanzo	TR	\N
I382	[1866-11-19,)	San Vendemiano	TV	\N
I383	[1861-03-17,1928-03-14)	San Vero Congius	CA	\N
I384	[1861-03-17,)	San Vero Milis	OR	\N
I385	[1861-03-17,1928-02-05)	San Vigilio	BS	\N
I386	[1921-01-05,1947-09-16)	Sanvincenti	PL	\N
I387	[1863-02-06,1928-04-18)	San Vincenzo al Volturno	CB	\N
I388	[1863-02-06,)	San Vincenzo la Costa	CS	\N
I389	[1864-06-23,)	San Vincenzo Valle Roveto	AQ	\N
I390	[1949-08-04,)	San Vincenzo	LI	\N
I391	[1861-03-17,)	San Vitaliano	NA	\N
I392	[1867-06-02,)	San Vito di Cadore	BL	\N
I393	[1863-04-10,)	San Vito sullo Ionio	CZ	\N
I394	[1863-02-06,)	San Vito Chietino	CH	\N
I395	[1861-03-17,1862-12-19)	San Vito	CR	\N
I395	[1862-12-19,1867-09-06)	San Vito e Modesto	CR	\N
I396	[1864-01-29,)	San Vito dei Normanni	BR	\N
I398	[1863-04-13,1929-02-05)	San Vito in Monte	TR	\N
I400	[1872-05-31,)	San Vito Romano	RM	\N
I401	[1867-09-02,)	San Vito di Leguzzano	VI	\N
I402	[1861-03-17,)	San Vito	SU	\N
I403	[1866-11-19,)	San Vito al Tagliamento	PN	\N
I404	[1921-01-05,)	San Vito al Torre	UD	\N
I405	[1866-11-19,)	San Vito di Fagagna	UD	\N
I406	[1921-01-05,1947-09-16)	San Vito di Vipacco	GO	\N
I407	[1952-08-17,)	San Vito lo Capo	TP	\N
I408	[1862-11-24,)	San Vittore del Lazio	FR	\N
I409	[1864-04-01,)	San Vittore Olona	MI	\N
I410	[1861-03-17,)	Sanza	SA	\N
I411	[1920-10-16,)	Sanzeno	TN	\N
I412	[1879-07-21,)	San Zeno Naviglio	BS	\N
I414	[1866-11-19,)	San Zeno di Montagna	VR	\N
I415	[1870-08-02,)	San Zenone al Lambro	MI	\N
I416	[1863-03-30,)	San Zenone al Po	PV	\N
I417	[1867-11-25,)	San Zenone degli Ezzelini	TV	\N
I418	[1866-11-19,)	Saonara	PD	\N
I419	[1920-10-16,1928-02-24)	Saone	TN	\N
I420	[1863-04-10,1929-06-03)	Saponara Villafranca	ME	\N
I420	[1952-12-14,)	Saponara	ME	\N
I421	[1866-11-19,)	Sappada	UD	\N
I422	[1861-03-17,)	Sapri	SA	\N
I423	[1861-03-17,)	Saracena	CS	\N
I424	[1871-01-15,)	Saracinesco	RM	\N
I425	[1866-11-19,)	Sarcedo	VI	\N
I426	[1861-03-17,)	Sarconi	PZ	\N
I427	[1920-10-16,1926-10-01)	Sardagna	TN	\N
I428	[1861-03-17,)	Sardara	SU	\N
I429	[1861-03-17,)	Sardigliano	AL	\N
I430	[1866-11-19,)	Sarego	VI	\N
I431	[1920-10-16,)	Sarentino	BZ	\N
I432	[1861-03-17,)	Sarezzano	AL	\N
I433	[1861-03-17,)	Sarezzo	BS	\N
I434	[1861-03-17,)	Sarmato	PC	\N
I435	[1866-11-19,)	Sarmede	TV	\N
I436	[1861-03-17,)	Sarnano	MC	\N
I437	[1861-03-17,)	Sarnico	BG	\N
I438	[1861-03-17,)	Sarno	SA	\N
I439	[1920-10-16,)	Sarnonico	TN	\N
I440	[1861-03-17,1924-02-04)	Sarola	IM	\N
I441	[1869-03-15,)	Saronno	VA	\N
I442	[1861-03-17,)	Sarre	AO	\N
I443	[1861-03-17,)	Sarroch	CA	\N
I444	[1861-03-17,)	Sarsina	FC	\N
I445	[1861-03-17,)	Sarteano	SI	\N
I446	[1863-02-23,1928-02-24)	Sartirana Briantea	CO	\N
I447	[1863-03-30,)	Sartirana Lomellina	PV	\N
I448	[1861-03-17,)	Sarule	NU	\N
I449	[1861-03-17,)	Sarzana	SP	\N
I450	[1861-03-17,1927-09-21)	Sassa	AQ	\N
I451	[1861-03-17,)	Sassano	SA	\N
I452	[1861-03-17,)	Sassari	SS	\N
I453	[1861-03-17,)	Sassello	SV	\N
I454	[1861-03-17,)	Sassetta	LI	\N
I455	[1861-03-17,)	Sassinoro	BN	\N
I456	[1862-11-10,1928-04-04)	Sasso di Bordighera	IM	\N
I457	[1863-02-06,)	Sasso di Castalda	PZ	\N
I458	[1920-10-16,1929-02-21)	Sasso	TN	\N
I459	[1861-03-17,2019-01-01)	Sassocorvaro	PU	\N
I460	[1861-03-17,)	Sassofeltrio	RN	\N
I461	[1861-03-17,)	Sassoferrato	AN	\N
I462	[1861-03-17,)	Sassuolo	MO	\N
I463	[1861-03-17,)	Satriano	CZ	\N
I464	[1866-11-19,)	Sauris	UD	\N
I465	[1882-06-09,)	Sauze di Cesana	TO	\N
I466	[1861-03-17,)	Sauze d'Oulx	TO	\N
I467	[1870-01-02,)	Sava	TA	\N
I468	[1861-03-17,)	Savelli	KR	\N
I469	[1867-08-26,)	Saviano	NA	\N
I470	[1861-03-17,)	Savigliano	CN	\N
I471	[1862-10-24,1963-07-31)	Savignano di Puglia	AV	\N
I471	[1963-07-31,)	Savignano Irpino	AV	\N
I472	[1862-11-24,1933-10-05)	Savignano di Romagna	FC	\N
I472	[1933-10-05,)	Savignano sul Rubicone	FC	\N
I473	[1862-12-29,)	Savignano sul Panaro	MO	\N
I474	[1861-03-17,2014-01-01)	Savigno	BO	\N
I475	[1893-08-30,)	Savignone	GE	\N
I476	[1861-03-17,1957-12-26)	Saviore	BS	\N
I476	[1957-12-26,)	Saviore dell'Adamello	BS	\N
I477	[1861-03-17,)	Savoca	ME	\N
I478	[1866-11-19,)	Savogna	UD	\N
I479	[1921-01-05,1923-04-27)	Savogna	UD	\N
I479	[1923-04-27,2009-01-29)	Savogna d'Isonzo	GO	\N
I479	[2009-01-29,)	Savogna d'Isonzo-Sovodnje Ob Soci	GO	\N
I480	[1861-03-17,)	Savona	SV	\N
I481	[1861-03-17,1928-05-04)	Savoulx	TO	\N
I482	[1948-03-21,)	Scafa	PE	\N
I483	[1861-03-17,)	Scafati	SA	\N
I484	[1861-03-17,)	Scagnello	CN	\N
I485	[1863-04-10,)	Scala Coeli	CS	\N
I486	[1861-03-17,)	Scala	SA	\N
I487	[1861-03-17,)	Scaldasole	PV	\N
I488	[1920-10-16,1923-04-27)	Scale	TN	\N
I488	[1923-04-27,1929-05-08)	Scaleres	BZ	\N
I489	[1861-03-17,)	Scalea	CS	\N
I490	[1893-05-26,)	Scalenghe	TO	\N
I491	[1862-12-19,1929-03-24)	Scaletta Uzzone	CN	\N
I492	[1863-04-10,1988-06-12)	Scaletta Zanglea	ME	\N
I492	[1988-06-12,)	Scaletta Zanclea	ME	\N
I493	[1948-04-28,)	Scampitella	AV	\N
I494	[1861-03-17,)	Scandale	KR	\N
I495	[1861-03-17,1998-09-01)	Scandeluzza	AT	\N
I496	[1861-03-17,)	Scandiano	RE	\N
I497	[1861-03-17,)	Scandolara Ravara	CR	\N
I498	[1861-03-17,)	Scandolara Ripa d'Oglio	CR	\N
I499	[1875-08-30,)	Scandriglia	RI	\N
I500	[1861-03-17,1929-05-04)	Scannabue	CR	\N
I501	[1861-03-17,)	Scanno	AQ	\N
I502	[1863-08-10,1928-05-19)	Scano al Brembo	BG	\N
I503	[1862-09-29,)	Scano di Montiferro	OR	\N
I504	[1861-03-17,)	Scansano	GR	\N
I505	[1861-03-17,1927-08-19)	Scanzo	BG	\N
I506	[1927-08-19,)	Scanzorosciate	BG	\N
I507	[1861-03-17,)	Scapoli	IS	\N
I509	[1861-03-17,1928-05-01)	Scaria	CO	\N
I510	[1960-07-19,)	Scarlino	GR	\N
I511	[1861-03-17,1928-06-16)	Scarmagno	AO	\N
I511	[1946-12-24,)	Scarmagno	TO	\N
I512	[1861-03-17,)	Scarnafigi	CN	\N
I513	[1928-07-28,1947-05-24)	Scarnafigi-Ruffia	CN	\N
I514	[1861-03-17,2014-01-01)	Scarperia	FI	\N
I515	[1861-03-17,1927-12-28)	Scarpizzolo	BS	\N
I516	[1920-10-16,1923-04-27)	Scaves	TN	\N
I516	[1923-04-27,1929-02-15)	Sciaves	BZ	\N
I517	[1861-03-17,1928-12-15)	Scavolino	PU	\N
I518	[1920-10-16,1928-03-13)	Scelmo	TN	\N
I519	[1920-10-16,)	Scena	BZ	\N
I520	[1861-03-17,)	Scerni	CH	\N
I522	[1878-11-23,)	Scheggia e Pascelupo	PG	\N
I523	[1895-04-26,)	Scheggino	PG	\N
I524	[1921-01-05,1928-08-24)	Scherbina	GO	\N
I525	[1861-03-17,1927-07-01)	Schianno	VA	\N
I526	[1863-02-06,)	Schiavi di Abruzzo	CH	\N
I527	[1866-11-19,)	Schiavon	VI	\N
I528	[1861-03-17,1928-06-01)	Schieranco	NO	\N
I529	[1861-03-17,)	Schignano	CO	\N
I530	[1861-03-17,)	Schilpario	BG	\N
I531	[1866-11-19,)	Schio	VI	\N
I532	[1866-11-19,)	Schivenoglia	MN	\N
I533	[1861-03-17,)	Sciacca	AG	\N
I534	[1861-03-17,)	Sciara	PA	\N
I535	[1861-03-17,)	Scicli	RG	\N
I536	[1861-03-17,)	Scido	RC	\N
I537	[1861-03-17,)	Scilla	RC	\N
I538	[1961-04-11,)	Scillato	PA	\N
I539	[1861-03-17,)	Sciolze	TO	\N
I540	[1861-03-17,)	Scisciano	NA	\N
I541	[1861-03-17,1954-01-03)	Sclafani	PA	\N
I541	[1954-01-03,)	Sclafani Bagni	PA	\N
I542	[1921-01-05,1928-05-03)	Scodovacca	UD	\N
I543	[1861-03-17,)	Scontrone	AQ	\N
I544	[1861-03-17,)	Scopa	VC	\N
I545	[1861-03-17,)	Scopello	VC	\N
I546	[1861-03-17,)	Scoppito	AQ	\N
I547	[1921-01-05,1927-08-20)	Scoppo	TS	\N
I548	[1861-03-17,)	Scordia	CT	\N
I549	[1861-03-17,)	Scorrano	LE	\N
I550	[1861-03-17,1938-09-03)	Scorticata	FC	\N
I550	[1938-09-03,2014-01-01)	Torriana	RN	\N
I551	[1866-11-19,)	Scorzè	VE	\N
I552	[1921-01-05,1923-04-27)	Scrilie	UD	\N
I552	[1923-04-27,1928-03-13)	Scrilla	GO	\N
I553	[1861-03-17,1911-05-14)	Scurcola	AQ	\N
I553	[1911-05-14,)	Scurcola Marsicana	AQ	\N
I554	[1920-10-16,)	Scurelle	TN	\N
I555	[1861-03-17,)	Scurzolengo	AT	\N
I556	[1861-03-17,)	Seborga	IM	\N
I557	[1921-01-05,1928-07-29)	Sebreghe	GO	\N
I558	[1861-03-17,)	Secinaro	AQ	\N
I559	[1861-03-17,)	Seclì	LE	\N
I560	[1861-03-17,1926-07-04)	Secondigliano	NA	\N
I561	[1861-03-17,)	Secugnago	LO	\N
I562	[1866-11-19,)	Sedegliano	UD	\N
I563	[1866-11-19,)	Sedico	BL	\N
I564	[1861-03-17,)	Sedilo	OR	\N
I565	[1861-03-17,)	Sedini	SS	\N
I566	[1861-03-17,)	Sedriano	MI	\N
I567	[1861-03-17,)	Sedrina	BG	\N
I568	[1921-01-05,1928-01-07)	Sedula	GO	\N
I569	[1861-03-17,)	Sefro	MC	\N
I570	[1861-03-17,)	Segariu	SU	\N
I571	[1920-10-19,)	Seggiano	GR	\N
I572	[1861-03-17,1928-07-01)	Seghebbia	CO	\N
I573	[1871-01-15,)	Segni	RM	\N
I574	[1861-03-17,1929-05-30)	Segno	SV	\N
I575	[1920-10-16,1929-01-24)	Segno	TN	\N
I576	[1920-10-16,)	Segonzano	TN	\N
I577	[1869-07-06,)	Segrate	MI	\N
I578	[1866-11-19,)	Segusino	TV	\N
I579	[1920-10-16,1928-08-07)	Seio	TN	\N
I580	[1861-03-17,)	Selargius	CA	\N
I581	[1861-03-17,)	Selci	RI	\N
I582	[1868-02-09,)	Selegas	SU	\N
I583	[1861-03-17,1927-08-04)	Selino	BG	\N
I584	[1921-01-05,1923-04-27)	Sello	UD	\N
I584	[1923-04-27,1928-08-24)	Sella delle Trincee	GO	\N
I585	[1879-08-29,)	Sellano	PG	\N
I587	[1861-03-17,1929-02-14)	Sellere	BG	\N
I588	[1861-03-17,)	Sellero	BS	\N
I589	[1861-03-17,)	Sellia	CZ	\N
I590	[1957-01-18,)	Sellia Marina	CZ	\N
I591	[1920-10-16,1923-04-27)	Selva in Gardena	TN	\N
I591	[1923-04-27,1955-03-02)	Selva	BZ	\N
I591	[1955-03-02,)	Selva di Val Gardena	BZ	\N
I592	[1866-11-19,1903-10-20)	Selva Bellunese	BL	\N
I592	[1903-10-20,)	Selva di Cadore	BL	\N
I593	[1920-10-16,)	Selva dei Molini	BZ	\N
I594	[1893-04-10,)	Selva di Progno	VR	\N
I595	[1866-11-19,)	Selvazzano Dentro	PD	\N
I596	[1863-04-23,2017-01-01)	Selve Marcone	BI	\N
I597	[1861-03-17,)	Selvino	BG	\N
I598	[1861-03-17,)	Semestene	SS	\N
I599	[1861-03-17,)	Semiana	PV	\N
I600	[1861-03-17,)	Seminara	RC	\N
I601	[1963-04-17,)	Semproniano	GR	\N
I602	[1861-03-17,)	Senago	MI	\N
I603	[1920-10-16,1948-03-14)	Senale	TN	\N
I603	[1948-03-14,1974-09-18)	Unsere Liebe Frau Im Walde	BZ	\N
I603	[1974-09-18,)	Senale-San Felice	BZ	\N
I604	[1920-10-16,1923-04-27)	Senales in Venosta	TN	\N
I604	[1923-04-27,)	Senales	BZ	\N
I605	[1861-03-17,)	Seneghe	OR	\N
I606	[1861-03-17,)	Senerchia	AV	\N
I607	[1861-03-17,)	Seniga	BS	\N
I608	[1861-03-17,)	Senigallia	AN	\N
I609	[1861-03-17,)	Senis	OR	\N
I610	[1861-03-17,)	Senise	PZ	\N
I611	[1863-02-23,)	Senna Comasco	CO	\N
I612	[1869-03-19,)	Senna Lodigiana	LO	\N
I613	[1861-03-17,)	Sennariolo	OR	\N
I614	[1861-03-17,)	Sennori	SS	\N
I615	[1861-03-17,)	Senorbì	SU	\N
I616	[1921-01-05,1947-09-16)	Senosecchia	TS	\N
I617	[1920-10-16,1928-03-13)	Seo	TN	\N
I618	[1861-03-17,)	Sepino	CB	\N
I619	[1861-03-17,2016-01-01)	Seppiana	VB	\N
I620	[1928-09-23,1953-09-14)	Seprio	CO	\N
I621	[1866-11-19,)	Sequals	PN	\N
I622	[1861-03-17,)	Seravezza	LU	\N
I623	[1861-03-17,1938-01-09)	Serbariu	CA	\N
I624	[1861-03-17,)	Serdiana	SU	\N
I625	[1869-03-01,)	Seregno	MB	\N
I626	[1866-11-19,1923-05-21)	Seren	BL	\N
I626	[1923-05-21,)	Seren del Grappa	BL	\N
I627	[1868-07-18,)	Sergnano	CR	\N
I628	[1861-03-17,)	Seriate	BG	\N
I629	[1861-03-17,)	Serina	BG	\N
I630	[1861-03-17,)	Serino	AV	\N
I631	[1861-03-17,)	Serle	BS	\N
I632	[1866-11-19,2017-03-01)	Sermide	MN	\N
I632	[2017-03-01,)	Sermide e Felonica	MN	\N
I633	[1861-03-17,1930-03-07)	Sermione	BS	\N
I633	[1930-03-07,)	Sirmione	BS	\N
I634	[1871-01-15,)	Sermoneta	LT	\N
I635	[1866-11-19,1924-04-25)	Sernaglia	TV	\N
I635	[1924-04-25,)	Sernaglia della Battaglia	TV	\N
I636	[1861-03-17,)	Sernio	SO	\N
I637	[1861-03-17,)	Serole	AT	\N
I638	[1921-01-05,1928-05-04)	Serpenizza	GO	\N
I639	[1863-02-06,)	Serra San Bruno	VV	\N
I640	[1877-09-08,)	Serra Riccò	GE	\N
I641	[1861-03-17,)	Serracapriola	FG	\N
I642	[1861-03-17,)	Serra d'Aiello	CS	\N
I643	[1861-03-17,)	Serra de' Conti	AN	\N
I644	[1861-03-17,)	Serradifalco	CL	\N
I645	[1863-02-16,)	Serralunga di Crea	AL	\N
I646	[1890-08-01,)	Serralunga d'Alba	CN	\N
I647	[1861-03-17,)	Serramanna	SU	\N
I648	[1861-03-17,)	Serramezzana	SA	\N
I649	[1861-03-17,)	Serramonacesca	PE	\N
I650	[1861-03-17,2017-05-05)	Serra Pedace	CS	\N
I651	[1861-03-17,)	Serrapetrona	MC	\N
I652	[1861-03-17,)	Serrara Fontana	NA	\N
I653	[1861-03-17,)	Serra San Quirico	AN	\N
I654	[1861-03-17,)	Serra Sant'Abbondio	PU	\N
I655	[1861-03-17,)	Serrastretta	CZ	\N
I656	[1861-03-17,)	Serrata	RC	\N
I657	[1863-01-26,1937-09-08)	Serravalle Scrivia	AL	\N
I657	[1937-09-08,1947-05-08)	Serravalle Libarna	AL	\N
I657	[1947-05-08,)	Serravalle Scrivia	AL	\N
I658	[1863-02-16,1929-06-05)	Serravalle d'Asti	AL	\N
I659	[1862-12-19,1950-06-24)	Serravalle delle Langhe	CN	\N
I659	[1950-06-24,)	Serravalle Langhe	CN	\N
I660	[1863-04-13,)	Serravalle Pistoiese	PT	\N
I661	[1862-10-24,)	Serravalle di Chienti	MC	\N
I662	[1867-06-24,)	Serravalle a Po	MN	\N
I663	[1863-08-10,)	Serravalle Sesia	VC	\N
I665	[1920-10-16,1928-09-06)	Serravalle All'Adige	TN	\N
I666	[1861-03-17,)	Serre	SA	\N
I667	[1861-03-17,)	Serrenti	SU	\N
I668	[1861-03-17,)	Serri	SU	\N
I669	[1871-01-15,)	Serrone	FR	\N
I670	[1872-05-29,2017-01-01)	Serrungarina	PU	\N
I671	[1861-03-17,)	Sersale	CZ	\N
I672	[1920-10-16,1929-01-25)	Serso	TN	\N
I673	[1881-12-05,)	Sovramonte	BL	\N
I674	[1921-01-05,1947-09-16)	Sesana	TS	\N
I676	[1864-11-07,)	Sessa Aurunca	CE	\N
I677	[1861-03-17,)	Sessa Cilento	SA	\N
I678	[1861-03-17,)	Sessame	AT	\N
I679	[1861-03-17,1966-10-15)	Sessano	CB	\N
I679	[1966-10-15,)	Sessano del Molise	IS	\N
I680	[1861-03-17,1929-06-05)	Sessant	AL	\N
I681	[1861-03-17,)	Sestino	AR	\N
I682	[1863-04-10,)	Sesto Campano	IS	\N
I683	[1868-01-01,)	Sesto ed Uniti	CR	\N
I684	[1869-08-11,)	Sesto Fiorentino	FI	\N
I686	[1867-09-02,)	Sesto al Reghena	PN	\N
I687	[1920-10-16,)	Sesto	BZ	\N
I688	[1869-03-15,)	Sesto Calende	VA	\N
I689	[1861-03-17,)	Sestola	MO	\N
I690	[1869-03-01,)	Sesto San Giovanni	MI	\N
I692	[1934-11-23,1935-06-12)	Sestrieres	TO	\N
I692	[1935-06-12,)	Sestriere	TO	\N
I693	[1861-03-17,)	Sestri Levante	GE	\N
I694	[1861-03-17,1926-02-06)	Sestri Ponente	GE	\N
I695	[1861-03-17,)	Sestu	CA	\N
I696	[1869-02-01,)	Settala	MI	\N
I697	[1861-03-17,)	Settefrati	FR	\N
I698	[1861-03-17,)	Settime	AT	\N
I699	[1862-09-29,)	Settimo San Pietro	CA	\N
I700	[1862-11-03,)	Settimo Milanese	MI	\N
I701	[1861-03-17,1929-05-26)	Settimo Rottaro	AO	\N
I701	[1946-11-11,)	Settimo Rottaro	TO	\N
I702	[1861-03-17,1929-05-04)	Settimo Vittone	AO	\N
I702	[1929-05-04,1950-10-05)	Settimo Tavagnasco	TO	\N
I702	[1950-10-05,)	Settimo Vittone	TO	\N
I703	[1861-03-17,)	Settimo Torinese	TO	\N
I704	[1861-03-17,)	Settingiano	CZ	\N
I705	[1861-03-17,)	Setzu	SU	\N
I706	[1861-03-17,)	Seui	SU	\N
I707	[1861-03-17,)	Seulo	SU	\N
I709	[1869-03-01,)	Seveso	MB	\N
I710	[1920-10-16,1928-09-09)	Sevignano	TN	\N
I711	[1861-03-17,1916-11-10)	Sezzè	AL	\N
I711	[1916-11-10,)	Sezzadio	AL	\N
I712	[1871-01-15,)	Sezze	LT	\N
I713	[1861-03-17,1927-08-20)	Sforzatica	BG	\N
I714	[1920-10-16,)	Sfruz	TN	\N
I715	[1921-01-05,2009-01-29)	Sgonico	TS	\N
I715	[2009-01-29,)	Sgonico-Zgonik	TS	\N
I716	[1871-01-15,)	Sgurgola	FR	\N
I717	[1861-03-17,)	Siamaggiore	OR	\N
I718	[1861-03-17,1928-05-05)	Siamanna	CA	\N
I718	[1974-09-13,)	Siamanna	OR	\N
I719	[1947-12-13,1974-09-13)	Siamanna-Siapiccia	OR	\N
I720	[1861-03-17,)	Siano	SA	\N
I721	[1861-03-17,1928-05-05)	Siapiccia	CA	\N
I721	[1974-09-13,)	Siapiccia	OR	\N
I722	[1868-02-14,1905-07-11)	Sicci San Biagio	CA	\N
I723	[1861-03-17,)	Siculiana	AG	\N
I724	[1861-03-17,)	Siddi	SU	\N
I725	[1861-03-17,)	Siderno	RC	\N
I726	[1876-12-28,)	Siena	SI	\N
I727	[1861-03-17,)	Sigillo	PG	\N
I728	[1861-03-17,)	Signa	FI	\N
I729	[1920-10-16,)	Silandro	BZ	\N
I730	[1861-03-17,)	Silanus	NU	\N
I731	[1861-03-17,1927-11-09)	Silì	CA	\N
I732	[1861-03-17,)	Siligo	SS	\N
I733	[1922-02-02,1923-04-27)	Slum	PL	\N
I733	[1923-04-27,1929-05-07)	Silun Mont'Aquila	PL	\N
I734	[1861-03-17,)	Siliqua	SU	\N
I735	[1861-03-17,)	Silius	SU	\N
I736	[1861-03-17,)	Sillavengo	NO	\N
I737	[1861-03-17,2015-01-01)	Sillano	LU	\N
I738	[1861-03-17,)	Silvano d'Orba	AL	\N
I739	[1861-03-17,)	Silvano Pietra	PV	\N
I740	[1861-03-17,1868-07-12)	Silvella	CR	\N
I741	[1861-03-17,)	Silvi	TE	\N
I742	[1861-03-17,)	Simala	OR	\N
I743	[1861-03-17,)	Simaxis	OR	\N
I744	[1861-03-17,)	Simbario	VV	\N
I745	[1861-03-17,)	Simeri Crichi	CZ	\N
I746	[1921-01-05,1926-10-29)	Senadole	TS	\N
I747	[1861-03-17,)	Sinagra	ME	\N
I748	[1861-03-17,)	Sindia	NU	\N
I749	[1861-03-17,)	Sini	OR	\N
I750	[1861-03-17,)	Sinio	CN	\N
I751	[1861-03-17,)	Siniscola	NU	\N
I752	[1861-03-17,)	Sinnai	CA	\N
I753	[1861-03-17,)	Sinopoli	RC	\N
I754	[1868-09-15,)	Siracusa	SR	\N
I756	[1861-03-17,)	Sirignano	AV	\N
I757	[1861-03-17,)	Siris	OR	\N
I758	[1861-03-17,)	Sirolo	AN	\N
I759	[1861-03-17,)	Sirone	LC	\N
I760	[1920-10-16,2016-01-01)	Siror	TN	\N
I761	[1861-03-17,)	Sirtori	LC	\N
I762	[1861-03-17,1927-08-28)	Sisini	CA	\N
I763	[1867-06-03,2014-01-01)	Sissa	PR	\N
I764	[1861-03-17,1927-09-16)	Siurgus	CA	\N
I765	[1927-09-15,)	Siurgus Donigala	SU	\N
I766	[1861-03-17,1928-02-16)	Siviano	BS	\N
I767	[1861-03-17,)	Sizzano	NO	\N
I768	[1921-01-05,1923-04-27)	Salto di Vipacco	UD	\N
I768	[1923-04-27,1928-04-29)	Slappe Zorzi	GO	\N
I769	[1920-10-16,1923-04-27)	Sliniga	TN	\N
I769	[1923-04-27,1928-01-27)	Slingia	BZ	\N
I770	[1921-01-05,1923-04-27)	Slivno	TS	\N
I770	[1923-04-27,1928-09-09)	Slivia	TS	\N
I771	[1920-10-16,)	Sluderno	BZ	\N
I772	[1920-10-16,2015-01-01)	Smarano	TN	\N
I773	[1921-01-05,1924-10-31)	Smeria	FU	\N
I774	[1919-08-04,)	Smerillo	FM	\N
I775	[1866-11-19,)	Soave	VR	\N
I776	[1861-03-17,1926-07-04)	Soccavo	NA	\N
I777	[1866-11-19,)	Socchieve	UD	\N
I778	[1861-03-17,1927-07-28)	Soddì	CA	\N
I778	[1979-04-20,)	Soddì	OR	\N
I779	[1862-11-24,)	Sogliano al Rubicone	FC	\N
I780	[1862-11-28,)	Sogliano Cavour	LE	\N
I781	[1861-03-17,)	Soglio	AT	\N
I782	[1861-03-17,)	Soiano del Lago	BS	\N
I783	[1866-11-19,)	Solagna	VI	\N
I784	[1861-03-17,1928-02-10)	Solanas	CA	\N
I785	[1861-03-17,)	Solarino	SR	\N
I786	[1919-08-04,)	Solaro	MI	\N
I787	[1861-03-17,)	Solarolo	RA	\N
I790	[1868-01-01,)	Solarolo Rainerio	CR	\N
I791	[1861-03-17,)	Solarussa	OR	\N
I792	[1861-03-17,2019-01-01)	Solbiate	CO	\N
I793	[1905-04-24,1957-12-26)	Solbiate Arno e Monte	VA	\N
I793	[1957-12-26,)	Solbiate Arno	VA	\N
I794	[1893-01-27,)	Solbiate Olona	VA	\N
I795	[1861-03-17,1928-02-22)	Solbrito	AL	\N
I796	[1861-03-17,)	Soldano	IM	\N
I797	[1861-03-17,)	Soleminis	SU	\N
I798	[1861-03-17,)	Solero	AL	\N
I799	[1866-11-19,)	Solesino	PD	\N
I800	[1861-03-17,)	Soleto	LE	\N
I801	[1868-07-01,)	Solferino	MN	\N
I802	[1861-03-17,)	Soliera	MO	\N
I803	[1861-03-17,)	Solignano	PR	\N
I804	[1861-03-17,1902-05-22)	Solmona	AQ	\N
I804	[1902-05-22,)	Sulmona	AQ	\N
I805	[1861-03-17,)	Solofra	AV	\N
I807	[1861-03-17,1928-12-14)	Solomiac	TO	\N
I808	[1861-03-17,)	Solonghello	AL	\N
I809	[1861-03-17,)	Solopaca	BN	\N
I811	[1861-03-17,1928-03-07)	Solto	BG	\N
I812	[1928-03-07,)	Solto Collina	BG	\N
I813	[1861-03-17,)	Solza	BG	\N
I814	[1861-03-17,1928-09-23)	Solzago	CO	\N
I815	[1882-03-03,)	Somaglia	LO	\N
I816	[1861-03-17,1928-01-27)	Somana	CO	\N
I817	[1861-03-17,)	Somano	CN	\N
I818	[1861-03-17,1928-03-27)	Somendenna	BG	\N
I819	[1862-11-07,)	Somma Lombardo	VA	\N
I820	[1863-01-19,)	Somma Vesuviana	NA	\N
I821	[1866-11-19,)	Sommacampagna	VR	\N
I822	[1871-04-01,)	Sommariva del Bosco	CN	\N
I823	[1871-04-01,)	Sommariva Perno	CN	\N
I824	[1861-03-17,)	Sommatino	CL	\N
I825	[1866-01-14,)	Sommo	PV	\N
I826	[1866-11-19,)	Sona	VR	\N
I827	[1861-03-17,)	Soncino	CR	\N
I828	[1861-03-17,)	Sondalo	SO	\N
I829	[1861-03-17,)	Sondrio	SO	\N
I830	[1861-03-17,)	Songavazzo	BG	\N
I831	[1861-03-17,)	Sonico	BS	\N
I832	[1871-01-15,)	Sonnino	LT	\N
I833	[1921-01-05,1947-09-16)	Sonzia	GO	\N
I834	[1920-10-16,1926-11-19)	Sopramonte	TN	\N
I835	[1861-03-17,2019-01-01)	Soprana	BI	\N
I836	[1861-03-17,1928-10-09)	Sopraponte	BS	\N
I837	[1861-03-17,1928-10-09)	Soprazocco	BS	\N
I838	[1861-03-17,)	Sora	FR	\N
I839	[1920-10-16,2017-03-15)	Soraga	TN	\N
I839	[2017-03-15,)	Soraga di Fassa	TN	\N
I840	[1861-03-17,)	Soragna	PR	\N
I841	[1861-03-17,)	Sorano	GR	\N
I842	[1861-03-17,1965-01-17)	Sorbano	FC	\N
I843	[1862-12-29,)	Sorbo Serpico	AV	\N
I844	[1863-02-06,)	Sorbo San Basile	CZ	\N
I845	[1861-03-17,2019-01-01)	Sorbolo	PR	\N
I846	[1861-03-17,1928-06-30)	Sorbolongo	PU	\N
I847	[1861-03-17,)	Sordevolo	BI	\N
I848	[1861-03-17,)	Sordio	LO	\N
I849	[1868-01-01,)	Soresina	CR	\N
I850	[1866-11-19,)	Sorgà	VR	\N
I851	[1861-03-17,)	Sorgono	NU	\N
I852	[1861-03-17,)	Sori	GE	\N
I853	[1861-03-17,)	Sorianello	VV	\N
I854	[1877-11-18,)	Soriano Calabro	VV	\N
I855	[1871-12-07,)	Soriano nel Cimino	VT	\N
I856	[1861-03-17,)	Sorico	CO	\N
I857	[1861-03-17,)	Soriso	NO	\N
I858	[1861-03-17,)	Sorisole	BG	\N
I859	[1861-03-17,1928-10-30)	Sorli	AL	\N
I860	[1861-03-17,)	Sormano	CO	\N
I861	[1861-03-17,)	Sorradile	OR	\N
I862	[1861-03-17,)	Sorrento	NA	\N
I863	[1861-03-17,)	Sorso	SS	\N
I864	[1861-03-17,)	Sortino	SR	\N
I865	[1868-07-06,)	Sospiro	CR	\N
I866	[1866-11-19,)	Sospirolo	BL	\N
I867	[1866-11-19,)	Sossano	VI	\N
I868	[1861-03-17,)	Sostegno	BI	\N
I869	[1861-03-17,1964-01-28)	Sotto il Monte	BG	\N
I869	[1964-01-28,)	Sotto il Monte Giovanni Xxiii	BG	\N
I870	[1861-03-17,1928-11-27)	Sovazza	NO	\N
I871	[1920-10-16,)	Sover	TN	\N
I872	[1861-03-17,)	Soverato	CZ	\N
I873	[1861-03-17,)	Sovere	BG	\N
I874	[1871-01-01,)	Soveria Mannelli	CZ	\N
I875	[1861-03-17,)	Soveria Simeri	CZ	\N
I876	[1866-11-19,)	Soverzene	BL	\N
I877	[1861-03-17,)	Sovicille	SI	\N
I878	[1861-03-17,)	Sovico	MB	\N
I879	[1866-11-19,2024-01-01)	Sovizzo	VI	\N
I880	[1861-03-17,)	Sozzago	NO	\N
I881	[1929-06-13,)	Spadafora	ME	\N
I882	[1861-03-17,1929-06-13)	Spadafora San Martino	ME	\N
I883	[1861-03-17,1879-08-29)	Spadafora San Pietro	ME	\N
I884	[1861-03-17,)	Spadola	VV	\N
I885	[1861-03-17,)	Sparanise	CE	\N
I886	[1861-03-17,)	Sparone	TO	\N
I887	[1874-10-08,)	Specchia	LE	\N
I888	[1861-03-17,)	Spello	PG	\N
I889	[1920-10-16,2016-01-01)	Spera	TN	\N
I891	[1861-03-17,)	Sperlinga	EN	\N
I892	[1861-03-17,)	Sperlonga	LT	\N
I893	[1861-03-17,)	Sperone	AV	\N
I894	[1861-03-17,)	Spessa	PV	\N
I895	[1861-03-17,)	Spezzano Albanese	CS	\N
I896	[1928-05-19,)	Spezzano della Sila	CS	\N
I897	[1861-03-17,1928-05-19)	Spezzano Grande	CS	\N
I898	[1861-03-17,2017-05-05)	Spezzano Piccolo	CS	\N
I899	[1928-10-30,)	Spiazzo	TN	\N
I900	[1920-10-16,1923-04-27)	Spignes	TN	\N
I900	[1923-04-27,1929-05-31)	Spinga	BZ	\N
I901	[1863-04-13,)	Spigno Monferrato	AL	\N
I902	[1863-02-06,)	Spigno Saturnia	LT	\N
I903	[1861-03-17,)	Spilamberto	MO	\N
I904	[1872-01-01,)	Spilimbergo	PN	\N
I905	[1861-03-17,)	Spilinga	VV	\N
I906	[1861-03-17,)	Spinadesco	CR	\N
I907	[1861-03-17,)	Spinazzola	BT	\N
I908	[1866-11-19,)	Spinea	VE	\N
I909	[1861-03-17,)	Spineda	CR	\N
I910	[1861-03-17,)	Spinete	CB	\N
I911	[1861-03-17,1928-06-19)	Spineto	AL	\N
I911	[1928-06-19,)	Spineto Scrivia	AL	\N
I912	[1867-01-31,)	Spinetoli	AP	\N
I913	[1863-07-13,1928-03-27)	Spino al Brembo	BG	\N
I914	[1868-08-14,)	Spino d'Adda	CR	\N
I915	[1861-03-17,1928-07-30)	Spinone	BG	\N
I916	[1928-07-29,1960-12-24)	Spinone dei Castelli	BG	\N
I916	[1960-12-24,)	Spinone al Lago	BG	\N
I917	[1861-03-17,)	Spinoso	PZ	\N
I919	[1861-03-17,)	Spirano	BG	\N
I920	[1861-03-17,1928-01-01)	Spoccia	NO	\N
I921	[1861-03-17,)	Spoleto	PG	\N
I922	[1861-03-17,)	Spoltore	PE	\N
I923	[1861-03-17,)	Spongano	LE	\N
I924	[1920-10-16,1930-02-07)	Spormaggiore	TN	\N
I924	[1930-02-07,1947-07-09)	Spor	TN	\N
I924	[1947-07-09,)	Spormaggiore	TN	\N
I925	[1920-10-16,)	Sporminore	TN	\N
I926	[1861-03-17,)	Spotorno	SV	\N
I927	[1866-11-19,)	Spresiano	TV	\N
I928	[1861-03-17,)	Spriana	SO	\N
I929	[1861-03-17,)	Squillace	CZ	\N
I930	[1861-03-17,)	Squinzano	LE	\N
I931	[1861-03-17,1928-03-27)	Stabello	BG	\N
I932	[1861-03-17,)	Staffolo	AN	\N
I933	[1861-03-17,1928-11-29)	Staghiglione	PV	\N
I935	[1895-11-04,)	Stagno Lombardo	CR	\N
I936	[1885-01-15,)	Staiti	RC	\N
I937	[1861-03-17,)	Stalettì	CZ	\N
I938	[1866-11-19,)	Stanghella	PD	\N
I939	[1921-01-05,)	Staranzano	GO	\N
I940	[1920-10-16,1923-04-27)	Stave	TN	\N
I940	[1923-04-27,1928-12-07)	Stava	BZ	\N
I941	[1861-03-17,)	Stazzano	AL	\N
I942	[1861-03-17,)	Stazzema	LU	\N
I943	[1861-03-17,)	Stazzona	CO	\N
I944	[1928-04-17,1954-07-01)	Stazzona Germasino	CO	\N
I945	[1861-03-17,)	Stefanaconi	VV	\N
I946	[1861-03-17,)	Stella	SV	\N
I947	[1861-03-17,)	Stellanello	SV	\N
I948	[1920-10-16,)	Stelvio	BZ	\N
I949	[1920-10-16,)	Stenico	TN	\N
I950	[1861-03-17,)	Sternatia	LE	\N
I951	[1861-03-17,)	Stezzano	BG	\N
I952	[1861-03-17,2014-01-01)	Stia	AR	\N
I953	[1866-11-19,)	Stienta	RO	\N
I954	[1861-03-17,)	Stigliano	MT	\N
I955	[1861-03-17,)	Stignano	RC	\N
I956	[1861-03-17,)	Stilo	RC	\N
I958	[1920-10-16,1928-12-10)	Stilves	BZ	\N
I959	[1861-03-17,)	Stimigliano	RI	\N
I960	[1861-03-17,)	Stio	SA	\N
I961	[1921-01-05,1927-06-09)	Storie	TS	\N
I962	[1905-07-10,)	Stornara	FG	\N
I963	[1861-03-17,)	Stornarella	FG	\N
I964	[1920-10-16,)	Storo	TN	\N
I965	[1866-11-19,)	Stra	VE	\N
I967	[1920-10-16,1928-03-07)	Strada	TN	\N
I968	[1861-03-17,)	Stradella	PV	\N
I969	[1861-03-17,1929-04-13)	Strambinello	AO	\N
I969	[1947-10-11,)	Strambinello	TO	\N
I970	[1861-03-17,1928-06-16)	Strambino	AO	\N
I970	[1946-12-24,)	Strambino	TO	\N
I971	[1928-06-15,1946-12-25)	Strambino Romano	TO	\N
I972	[1920-10-16,1925-03-19)	Stramentizzo	TN	\N
I973	[1871-01-15,)	Strangolagalli	FR	\N
I974	[1866-11-19,)	Stregna	UD	\N
I975	[1920-10-16,)	Strembo	TN	\N
I976	[1861-03-17,1927-03-01)	Stresa	NO	\N
I976	[1927-03-01,1946-10-27)	Stresa Borromeo	NO	\N
I976	[1946-10-27,)	Stresa	VB	\N
I977	[1861-03-17,)	Strevi	AL	\N
I978	[1861-03-17,)	Striano	NA	\N
I979	[1920-10-16,2016-01-01)	Strigno	TN	\N
I980	[1861-03-17,)	Strona	BI	\N
I981	[1861-03-17,)	Stroncone	TR	\N
I982	[1861-03-17,)	Strongoli	KR	\N
I983	[1861-03-17,1928-09-26)	Stropino	NO	\N
I984	[1861-03-17,)	Stroppiana	VC	\N
I985	[1861-03-17,)	Stroppo	CN	\N
I986	[1861-03-17,)	Strozza	BG	\N
I987	[1861-03-17,1926-02-06)	Struppa	GE	\N
I988	[1920-10-16,1928-04-03)	Stumiaga	TN	\N
I989	[1921-01-05,1923-04-27)	Sturia	UD	\N
I989	[1923-04-27,1928-07-28)	Sturia delle Fusine	GO	\N
I990	[1861-03-17,)	Sturno	AV	\N
I991	[1861-03-17,)	Subbiano	AR	\N
I992	[1871-01-15,)	Subiaco	RM	\N
I993	[1861-03-17,1928-05-30)	Succivo	NA	\N
I993	[1946-04-26,)	Succivo	CE	\N
I994	[1861-03-17,)	Sueglio	LC	\N
I995	[1861-03-17,)	Suelli	SU	\N
I996	[1861-03-17,)	Suello	LC	\N
I997	[1861-03-17,)	Suisio	BG	\N
I998	[1909-07-04,)	Sulbiate	MB	\N
L002	[1861-03-17,)	Sulzano	BS	\N
L003	[1869-03-22,)	Sumirago	VA	\N
L004	[1861-03-17,)	Summonte	AV	\N
L005	[1861-03-17,1927-11-02)	Suna	NO	\N
L006	[1861-03-17,)	Suni	OR	\N
L007	[1861-03-17,)	Suno	NO	\N
L008	[1861-03-17,)	Supersano	LE	\N
L009	[1871-01-15,)	Supino	FR	\N
L010	[1861-03-17,)	Surano	LE	\N
L011	[1861-03-17,)	Surbo	LE	\N
L012	[1920-10-16,1929-01-25)	Susà	TN	\N
L013	[1861-03-17,)	Susa	TO	\N
L014	[1889-08-16,)	Susegana	TV	\N
L015	[1866-11-19,)	Sustinente	MN	\N
L016	[1861-03-17,)	Sutera	CL	\N
L017	[1871-01-15,)	Sutri	VT	\N
L018	[1866-11-19,)	Sutrio	UD	\N
L019	[1861-03-17,)	Suvereto	LI	\N
L020	[1866-11-19,)	Suzzara	MN	\N
L021	[1920-10-16,1928-12-07)	Tablà	BZ	\N
L022	[1861-03-17,)	Taceno	LC	\N
L023	[1861-03-17,)	Tadasuni	OR	\N
L024	[1861-03-17,)	Taggia	IM	\N
L025	[1861-03-17,)	Tagliacozzo	AQ	\N
L026	[1866-11-19,)	Taglio di Po	RO	\N
L027	[1861-03-17,1902-09-21)	Tagliolo	AL	\N
L027	[1902-09-21,)	Tagliolo Monferrato	AL	\N
L028	[1928-01-29,1947-06-24)	Tagliolo Belforte	AL	\N
L029	[1861-03-17,1927-08-05)	Tagliuno	BG	\N
L030	[1866-11-19,1964-05-14)	Taibon	BL	\N
L030	[1964-05-14,)	Taibon Agordino	BL	\N
L032	[1861-03-17,)	Taino	VA	\N
L033	[1920-10-16,2015-01-01)	Taio	TN	\N
L034	[1861-03-17,)	Talamello	RN	\N
L035	[1861-03-17,)	Talamona	SO	\N
L036	[1861-03-17,)	Talana	NU	\N
L037	[1861-03-17,)	Taleggio	BG	\N
L038	[1861-03-17,)	Talla	AR	\N
L039	[1866-11-19,)	Talmassons	UD	\N
L040	[1866-11-19,)	Tambre	BL	\N
L041	[1920-10-16,1929-05-15)	Tanas	BZ	\N
L042	[1861-03-17,)	Taormina	ME	\N
L043	[1861-03-17,1928-05-03)	Tapigliano	NO	\N
L044	[1921-01-05,2009-01-01)	Tapogliano	UD	\N
L045	[1861-03-17,1928-07-30)	Tappia	NO	\N
L046	[1871-03-01,)	Tarano	RI	\N
L047	[1881-09-04,)	Taranta Peligna	CH	\N
L048	[1861-03-17,)	Tarantasca	CN	\N
L049	[1861-03-17,)	Taranto	TA	\N
L050	[1866-11-19,)	Tarcento	UD	\N
L051	[1920-10-16,1923-04-27)	Tarres di sopra	TN	\N
L051	[1923-04-27,1928-01-27)	Tarces	BZ	\N
L052	[1866-11-19,1929-01-25)	Tarcetta	UD	\N
L053	[1921-01-05,1923-04-27)	Ternova	UD	\N
L053	[1923-04-27,1947-09-16)	Tarnova della Selva	GO	\N
L054	[1920-10-16,1923-04-27)	Tarres di sotto	TN	\N
L054	[1923-04-27,1928-12-10)	Tarres	BZ	\N
L055	[1861-03-17,)	Tarsia	CS	\N
L056	[1861-03-17,)	Tartano	SO	\N
L057	[1921-01-05,)	Tarvisio	UD	\N
L058	[1866-11-19,)	Tarzo	TV	\N
L059	[1861-03-17,)	Tassarolo	AL	\N
L060	[1920-10-16,2016-01-01)	Tassullo	TN	\N
L061	[1861-03-17,)	Taurano	AV	\N
L062	[1861-03-17,)	Taurasi	AV	\N
L063	[1928-03-27,)	Taurianova	RC	\N
L064	[1861-03-17,)	Taurisano	LE	\N
L065	[1866-11-19,)	Tavagnacco	UD	\N
L066	[1861-03-17,1929-05-05)	Tavagnasco	AO	\N
L066	[1947-01-15,)	Tavagnasco	TO	\N
L067	[1893-01-02,1909-04-14)	Tavarnelle	FI	\N
L067	[1909-04-14,2019-01-01)	Tavarnelle Val di Pesa	FI	\N
L068	[1861-03-17,1869-04-02)	Tavazzano	MI	\N
L069	[1861-03-17,)	Tavenna	CB	\N
L070	[1861-03-17,)	Taverna	CZ	\N
L071	[1861-03-17,)	Tavernerio	CO	\N
L072	[1869-04-26,1927-08-06)	Tavernola San Felice	AV	\N
L073	[1863-07-13,)	Tavernola Bergamasca	BG	\N
L074	[1885-01-15,)	Taviano	LE	\N
L075	[1861-03-17,)	Tavigliano	BI	\N
L076	[1920-10-16,1928-01-26)	Tavodo	TN	\N
L077	[1861-03-17,1928-04-17)	Tavole	IM	\N
L078	[1861-03-17,)	Tavoleto	PU	\N
L079	[1920-10-16,1929-01-24)	Tavon	TN	\N
L080	[1861-03-17,1928-03-07)	Tavordo	CO	\N
L081	[1861-03-17,1940-07-23)	Tomba di Pesaro	PU	\N
L081	[1940-07-23,)	Tavullia	PU	\N
L082	[1861-03-17,)	Teana	PZ	\N
L083	[1861-03-17,)	Teano	CE	\N
L084	[1861-03-17,)	Teglio	SO	\N
L085	[1868-02-14,)	Teglio Veneto	VE	\N
L086	[1934-02-13,1992-07-28)	Telese	BN	\N
L086	[1992-07-28,)	Telese Terme	BN	\N
L087	[1861-03-17,)	Telgate	BG	\N
L088	[1963-09-27,)	Telti	SS	\N
L089	[1920-10-16,)	Telve	TN	\N
L090	[1920-10-16,1923-02-14)	Telve di sopra	TN	\N
L090	[1923-02-14,)	Telve di Sopra	TN	\N
L091	[1920-10-16,1928-04-13)	Telves	BZ	\N
L092	[1921-01-05,1923-04-27)	Temnizza	UD	\N
L092	[1923-04-27,1947-09-16)	Temenizza	GO	\N
L093	[1861-03-17,)	Tempio Pausania	SS	\N
L094	[1861-03-17,)	Temù	BS	\N
L095	[1861-03-17,1947-09-16)	Tenda	CN	\N
L096	[1920-10-16,)	Tenna	TN	\N
L097	[1920-10-16,)	Tenno	TN	\N
L098	[1920-10-16,1923-04-27)	Teodona	TN	\N
L098	[1923-04-27,1928-04-05)	Teodone	BZ	\N
L099	[1861-03-17,1925-11-02)	Teodorano	FC	\N
L100	[1866-11-19,)	Teolo	PD	\N
L101	[1866-11-19,2014-01-01)	Teor	UD	\N
L102	[1861-03-17,)	Teora	AV	\N
L103	[1861-03-17,)	Teramo	TE	\N
L104	[1861-03-17,)	Terdobbiate	NO	\N
L105	[1861-03-17,)	Terelle	FR	\N
L106	[1920-10-16,)	Terento	BZ	\N
L107	[1920-10-16,2016-01-01)	Terlago	TN	\N
L108	[1920-10-16,)	Terlano	BZ	\N
L109	[1861-03-17,)	Terlizzi	BA	\N
L110	[1920-10-16,1928-09-09)	Termenago	TN	\N
L111	[1920-10-16,1971-09-22)	Termeno	BZ	\N
L111	[1971-09-22,)	Termeno sulla Strada del Vino	BZ	\N
L112	[1863-04-10,)	Termini Imerese	PA	\N
L113	[1861-03-17,)	Termoli	CB	\N
L114	[1920-10-16,1928-10-30)	Termon	TN	\N
L115	[1861-03-17,)	Ternate	VA	\N
L116	[1861-03-17,)	Ternengo	BI	\N
L117	[1861-03-17,)	Terni	TR	\N
L118	[1892-12-19,)	Terno d'Isola	BG	\N
L119	[1921-01-05,1928-05-02)	Ternova d'Isonzo	GO	\N
L120	[1871-01-15,)	Terracina	LT	\N
L121	[1920-10-16,)	Terragnolo	TN	\N
L122	[1861-03-17,)	Terralba	OR	\N
L123	[1868-08-09,)	Terranuova Bracciolini	AR	\N
L124	[1864-03-04,)	Terranova da Sibari	CS	\N
L125	[1863-01-26,)	Terranova dei Passerini	LO	\N
L126	[1863-04-10,)	Terranova di Pollino	PZ	\N
L127	[1864-06-23,)	Terranova Sappo Minulio	RC	\N
L128	[1921-01-05,1923-04-27)	Ternovo	PL	\N
L128	[1923-04-27,1927-12-16)	Torrenova di Bisterza	FU	\N
L130	[1861-03-17,1928-11-29)	Terrasa	PV	\N
L131	[1861-03-17,)	Terrasini	PA	\N
L132	[1867-08-05,)	Terrassa Padovana	PD	\N
L133	[1861-03-17,1928-01-18)	Terrati	CS	\N
L134	[1921-05-12,)	Terravecchia	CS	\N
L135	[1861-03-17,1928-06-27)	Terrazzano	MI	\N
L136	[1866-11-19,)	Terrazzo	VR	\N
L137	[1920-10-16,2016-01-01)	Terres	TN	\N
L138	[1861-03-17,)	Terricciola	PI	\N
L139	[1861-03-17,)	Terruggia	AL	\N
L140	[1861-03-17,)	Tertenia	NU	\N
L141	[1861-03-17,1928-05-13)	Terzano	BS	\N
L142	[1913-07-13,)	Terzigno	NA	\N
L143	[1861-03-17,)	Terzo	AL	\N
L144	[1921-01-05,)	Terzo d'Aquileia	UD	\N
L145	[1920-10-16,)	Terzolas	TN	\N
L146	[1861-03-17,)	Terzorio	IM	\N
L147	[1920-10-16,)	Tesero	TN	\N
L148	[1920-10-16,1929-05-15)	Tesido	BZ	\N
L149	[1920-10-16,)	Tesimo	BZ	\N
L150	[1871-01-15,)	Tessennano	VT	\N
L152	[1861-03-17,)	Testico	SV	\N
L153	[1861-03-17,)	Teti	NU	\N
L154	[1861-03-17,)	Teulada	SU	\N
L155	[1861-03-17,1929-04-24)	Teverola	NA	\N
L155	[1946-12-21,)	Teverola	CE	\N
L156	[1866-11-19,1939-11-17)	Tezze	VI	\N
L156	[1939-11-17,)	Tezze sul Brenta	VI	\N
L157	[1866-11-19,)	Thiene	VI	\N
L158	[1861-03-17,)	Thiesi	SS	\N
L159	[1861-03-17,1928-12-14)	Thures	TO	\N
L160	[1861-03-17,)	Tiana	NU	\N
L161	[1928-02-23,1947-07-10)	Tiarno	TN	\N
L162	[1920-10-16,1923-02-14)	Tiarno di sopra	TN	\N
L162	[1923-02-14,2010-01-01)	Tiarno di Sopra	TN	\N
L163	[1920-10-16,1923-02-14)	Tiarno di sotto	TN	\N
L163	[1923-02-14,2010-01-01)	Tiarno di Sotto	TN	\N
L164	[1861-03-17,)	Ticengo	CR	\N
L165	[1861-03-17,)	Ticineto	AL	\N
L166	[1861-03-17,)	Tiggiano	LE	\N
L167	[1861-03-17,)	Tiglieto	GE	\N
L168	[1861-03-17,)	Tigliole	AT	\N
L169	[1861-03-17,)	Tignale	BS	\N
L170	[1861-03-17,1928-07-29)	Timoline	BS	\N
L171	[1861-03-17,1928-03-08)	Tina	AO	\N
L172	[1861-03-17,)	Tinnura	OR	\N
L173	[1861-03-17,1928-05-04)	Tione	AQ	\N
L173	[1928-05-04,)	Tione degli Abruzzi	AQ	\N
L174	[1920-10-16,1928-02-24)	Tione	TN	\N
L174	[1928-02-24,)	Tione di Trento	TN	\N
L175	[1875-06-11,)	Tirano	SO	\N
L176	[1920-10-16,)	Tires	BZ	\N
L177	[1861-03-17,)	Tiriolo	CZ	\N
L178	[1920-10-16,)	Tirolo	BZ	\N
L179	[1920-10-16,1923-04-27)	Tisa	TN	\N
L179	[1923-04-27,1929-04-12)	Tiso	BZ	\N
L180	[1861-03-17,)	Tissi	SS	\N
L181	[1861-03-17,)	Tito	PZ	\N
L182	[1871-01-15,)	Tivoli	RM	\N
L183	[1863-08-10,)	Tizzano Val Parma	PR	\N
L184	[1884-06-20,)	Toano	RE	\N
L185	[1863-02-06,)	Tocco Caudio	BN	\N
L186	[1863-02-06,)	Tocco da Casauria	PE	\N
L187	[1861-03-17,)	Toceno	VB	\N
L188	[1861-03-17,)	Todi	PG	\N
L189	[1876-09-10,)	Toffia	RI	\N
L190	[1861-03-17,)	Toirano	SV	\N
L191	[1861-03-17,)	Tolentino	MC	\N
L192	[1871-01-15,)	Tolfa	RM	\N
L193	[1861-03-17,)	Tollegno	BI	\N
L194	[1861-03-17,)	Tollo	CH	\N
L195	[1866-11-19,)	Tolmezzo	UD	\N
L196	[1921-01-05,1947-09-16)	Tolmino	GO	\N
L197	[1861-03-17,)	Tolve	PZ	\N
L198	[1921-01-05,1923-04-27)	Tomai	TS	\N
L198	[1923-04-27,1947-09-16)	Tomadio	TS	\N
L199	[1866-11-19,)	Tombolo	PD	\N
L200	[1928-12-22,)	Ton	TN	\N
L201	[1920-10-16,2016-01-01)	Tonadico	TN	\N
L202	[1861-03-17,)	Tonara	NU	\N
L203	[1861-03-17,)	Tonco	AT	\N
L204	[1861-03-17,1928-12-01)	Tonengo	AL	\N
L204	[1947-01-10,2023-01-01)	Tonengo	AT	\N
L205	[1861-03-17,)	Tora e Piccilli	CE	\N
L206	[1864-11-07,)	Torano Castello	CS	\N
L207	[1863-07-13,)	Torano Nuovo	TE	\N
L208	[1861-03-17,1928-04-07)	Torba	VA	\N
L209	[1861-03-17,1928-08-14)	Torbiato	BS	\N
L210	[1872-01-19,)	Torbole Casaglia	BS	\N
L211	[1920-10-16,)	Torcegno	TN	\N
L212	[1861-03-17,)	Torchiara	SA	\N
L213	[1861-03-17,)	Torchiarolo	BR	\N
L214	[1862-11-10,)	Torella dei Lombardi	AV	\N
L215	[1863-01-19,)	Torella del Sannio	CB	\N
L216	[1861-03-17,)	Torgiano	PG	\N
L217	[1861-03-17,1939-10-21)	Torgnon	AO	\N
L217	[1939-10-21,1946-01-30)	Torgnone	AO	\N
L217	[1946-01-30,)	Torgnon	AO	\N
L218	[1863-02-06,)	Torino di Sangro	CH	\N
L219	[1889-08-12,)	Torino	TO	\N
L220	[1861-03-17,)	Toritto	BA	\N
L221	[1861-03-17,1961-04-01)	Torlino	CR	\N
L221	[1961-04-01,)	Torlino Vimercati	CR	\N
L223	[1861-03-17,)	Tornaco	NO	\N
L224	[1861-03-17,)	Tornareccio	CH	\N
L225	[1868-01-01,)	Tornata	CR	\N
L227	[1861-03-17,)	Tornimparte	AQ	\N
L228	[1861-03-17,)	Torno	CO	\N
L229	[1893-08-11,)	Tornolo	PR	\N
L230	[1861-03-17,)	Toro	CB	\N
L231	[1861-03-17,)	Torpè	NU	\N
L232	[1920-10-16,1929-01-24)	Torra	TN	\N
L233	[1861-03-17,)	Torraca	SA	\N
L234	[1861-03-17,1872-10-30)	Torradello	PV	\N
L235	[1861-03-17,)	Torralba	SS	\N
L236	[1861-03-17,1923-11-29)	Torrazza	IM	\N
L237	[1861-03-17,)	Torrazza Coste	PV	\N
L238	[1919-08-22,)	Torrazza Piemonte	TO	\N
L239	[1861-03-17,)	Torrazzo	BI	\N
L240	[1864-06-23,)	Torre di Ruggiero	CZ	\N
L241	[1862-12-19,)	Torre Mondovì	CN	\N
L243	[1872-10-18,)	Torre Cajetani	FR	\N
L244	[1863-07-13,)	Torre di Santa Maria	SO	\N
L245	[1877-03-09,)	Torre Annunziata	NA	\N
L246	[1866-11-19,)	Torreano	UD	\N
L247	[1861-03-17,1929-01-16)	Torre Bairo	AO	\N
L247	[1955-04-29,1961-10-03)	Torre Bairo	TO	\N
L247	[1961-10-03,)	Torre Canavese	TO	\N
L248	[1866-11-19,)	Torrebelvicino	VI	\N
L249	[1861-03-17,1928-07-28)	Torre Beretti	PV	\N
L250	[1928-07-28,)	Torre Beretti e Castellaro	PV	\N
L251	[1861-03-17,)	Torre Boldone	BG	\N
L252	[1861-03-17,)	Torre Bormida	CN	\N
L253	[1861-03-17,)	Torrebruna	CH	\N
L254	[1861-03-17,)	Torrecuso	BN	\N
L256	[1861-03-17,)	Torre d'Arese	PV	\N
L257	[1861-03-17,)	Torre de' Busi	BG	\N
L258	[1868-01-01,)	Torre de' Picenardi	CR	\N
L259	[1861-03-17,)	Torre del Greco	NA	\N
L260	[1871-06-01,1929-03-21)	Torre del Mangano	PV	\N
L261	[1861-03-17,1928-11-29)	Torre del Monte	PV	\N
L262	[1861-03-17,)	Torre de' Negri	PV	\N
L263	[1861-03-17,1927-01-12)	Torre Dè Passeri	TE	\N
L263	[1927-01-12,)	Torre de' Passeri	PE	\N
L264	[1861-03-17,1928-06-28)	Torre Dè Ratti	AL	\N
L265	[1861-03-17,)	Torre de' Roveri	BG	\N
L267	[1866-11-19,)	Torre di Mosto	VE	\N
L269	[1872-11-01,)	Torre d'Isola	PV	\N
L270	[1866-11-19,)	Torreglia	PD	\N
L271	[1923-11-28,)	Torregrotta	ME	\N
L272	[1861-03-17,)	Torre le Nocelle	AV	\N
L273	[1861-03-17,)	Torremaggiore	FG	\N
L274	[1861-03-17,)	Torre Orsaia	SA	\N
L275	[1861-03-17,1927-01-13)	Torre Orsina	TR	\N
L276	[1861-03-17,)	Torre Pallavicina	BG	\N
L277	[1878-02-18,)	Torre Pellice	TO	\N
L278	[1861-03-17,)	Torre San Giorgio	CN	\N
L279	[1861-03-17,)	Torre San Patrizio	FM	\N
L280	[1861-03-17,)	Torre Santa Susanna	BR	\N
L281	[1862-12-19,)	Torresina	CN	\N
L282	[1861-03-17,)	Torretta	PA	\N
L283	[1861-03-17,1928-04-07)	Torre Uzzone	CN	\N
L284	[1879-05-12,)	Torrevecchia Teatina	CH	\N
L285	[1872-11-01,)	Torrevecchia Pia	PV	\N
L286	[1876-03-17,)	Torri in Sabina	RI	\N
L287	[1867-08-26,)	Torri del Benaco	VR	\N
L288	[1861-03-17,1928-04-17)	Torria	IM	\N
L289	[1872-11-01,1929-03-21)	Torriano	PV	\N
L290	[1871-01-15,)	Torrice	FR	\N
L291	[1863-02-06,)	Torricella Peligna	CH	\N
L292	[1863-03-30,)	Torricella Verzate	PV	\N
L293	[1876-09-16,)	Torricella in Sabina	RI	\N
L294	[1954-10-29,)	Torricella	TA	\N
L295	[1869-01-28,)	Torricella Sicura	TE	\N
L296	[1861-03-17,)	Torricella del Pizzo	CR	\N
L297	[1866-11-19,)	Torri di Quartesolo	VI	\N
L298	[1861-03-17,)	Torriglia	GE	\N
L299	[1861-03-17,)	Torrile	PR	\N
L301	[1861-03-17,)	Torrioni	AV	\N
L302	[1872-10-30,)	Torrita Tiberina	RM	\N
L303	[1861-03-17,1928-03-14)	Torrita	SI	\N
L303	[1928-03-14,)	Torrita di Siena	SI	\N
L304	[1861-03-17,)	Tortona	AL	\N
L305	[1861-03-17,)	Tortora	CS	\N
L306	[1861-03-17,)	Tortorella	SA	\N
L307	[1861-03-17,)	Tortoreto	TE	\N
L308	[1861-03-17,)	Tortorici	ME	\N
L309	[1940-12-20,)	Torviscosa	UD	\N
L310	[1871-01-15,1911-10-22)	Toscanella	RM	\N
L310	[1911-10-22,)	Tuscania	VT	\N
L311	[1861-03-17,1928-07-29)	Toscolano	BS	\N
L312	[1928-07-29,)	Toscolano-Maderno	BS	\N
L313	[1920-10-16,1928-12-22)	Toss	TN	\N
L314	[1894-03-05,)	Tossicia	TE	\N
L315	[1863-04-23,)	Tovo San Giacomo	SV	\N
L316	[1863-07-13,)	Tovo di Sant'Agata	SO	\N
L317	[1861-03-17,)	Trabia	PA	\N
L318	[1861-03-17,1928-08-15)	Trabuchello	BG	\N
L319	[1861-03-17,)	Tradate	VA	\N
L320	[1861-03-17,1928-02-10)	Traffiume	NO	\N
L321	[1861-03-17,)	Tramatza	OR	\N
L322	[1920-10-16,)	Trambileno	TN	\N
L323	[1861-03-17,)	Tramonti	SA	\N
L324	[1866-11-19,1968-04-06)	Tramonti di sopra	UD	\N
L324	[1968-04-06,)	Tramonti di Sopra	PN	\N
L325	[1866-11-19,1968-04-06)	Tramonti di sotto	UD	\N
L325	[1968-04-06,)	Tramonti di Sotto	PN	\N
L326	[1861-03-17,)	Tramutola	PZ	\N
L327	[1861-03-17,)	Trana	TO	\N
L328	[1861-03-17,)	Trani	BT	\N
L329	[1920-10-16,2016-01-01)	Transacqua	TN	\N
L330	[1861-03-17,)	Traona	SO	\N
L331	[1868-08-25,)	Trapani	TP	\N
L332	[1954-07-23,)	Trappeto	PA	\N
L333	[1861-03-17,1929-10-29)	Trarego	NO	\N
L333	[1929-10-29,)	Trarego Viggiona	VB	\N
L334	[1861-03-17,)	Trasacco	AQ	\N
L335	[1866-11-19,)	Trasaghis	UD	\N
L336	[1861-03-17,)	Trasquera	VB	\N
L337	[1861-03-17,)	Tratalias	SU	\N
L338	[1861-03-17,1929-05-29)	Trausella	AO	\N
L338	[1947-01-21,2019-01-01)	Trausella	TO	\N
L339	[1879-01-24,)	Travagliato	BS	\N
L340	[1861-03-17,1937-06-16)	Traves	TO	\N
L340	[1937-06-16,1955-06-09)	Trave	TO	\N
L340	[1955-06-09,)	Traves	TO	\N
L341	[1861-03-17,1927-09-04)	Travedona	VA	\N
L342	[1927-09-04,)	Travedona-Monate	VA	\N
L343	[1861-03-17,1928-05-01)	Traversa	CO	\N
L344	[1861-03-17,1928-05-01)	Traverse	TO	\N
L345	[1861-03-17,)	Traversella	TO	\N
L346	[1861-03-17,)	Traversetolo	PR	\N
L347	[1866-11-19,)	Travesio	PN	\N
L348	[1861-03-17,)	Travo	PC	\N
L349	[1866-11-19,)	Trebaseleghe	PD	\N
L350	[1863-03-30,1928-08-07)	Trebbiano Nizza	PV	\N
L351	[1861-03-17,1929-02-14)	Trebecco	PC	\N
L353	[1861-03-17,)	Trebisacce	CS	\N
L354	[1867-06-03,2014-01-01)	Trecasali	PR	\N
L355	[1861-03-17,)	Trecastagni	CT	\N
L356	[1861-03-17,)	Trecate	NO	\N
L357	[1861-03-17,)	Trecchina	PZ	\N
L359	[1866-11-19,)	Trecenta	RO	\N
L360	[1866-01-22,1928-06-27)	Tredossi	CR	\N
L361	[1861-03-17,)	Tredozio	FC	\N
L363	[1861-03-17,)	Treglio	CH	\N
L364	[1866-11-19,)	Tregnago	VR	\N
L366	[1861-03-17,)	Treia	MC	\N
L367	[1957-08-14,)	Treiso	CN	\N
L368	[1861-03-17,2018-01-01)	Tremenico	LC	\N
L369	[1874-06-30,)	Tremestieri Etneo	CT	\N
L370	[1929-02-08,1947-10-04)	Tremezzina	CO	\N
L371	[1861-03-17,2014-02-04)	Tremezzo	CO	\N
L372	[1861-03-17,2013-11-12)	Tremosine	BS	\N
L372	[2013-11-12,)	Tremosine sul Garda	BS	\N
L373	[1869-02-01,1923-10-14)	Trenno	MI	\N
L374	[1920-10-16,1928-12-10)	Trens	BZ	\N
L375	[1861-03-17,2017-05-05)	Trenta	CS	\N
L376	[1921-01-05,1928-02-21)	Trenta d'Isonzo	GO	\N
L377	[1861-03-17,)	Trentinara	SA	\N
L378	[1920-10-16,)	Trento	TN	\N
L379	[1861-03-17,1949-09-09)	Trentola	CE	\N
L379	[1949-09-09,)	Trentola Ducenta	CE	\N
L380	[1861-03-17,)	Trenzano	BS	\N
L381	[1869-02-08,2018-02-01)	Treppo Carnico	UD	\N
L382	[1866-11-19,)	Treppo Grande	UD	\N
L383	[1861-03-17,)	Trepuzzi	LE	\N
L384	[1877-07-16,)	Trequanda	SI	\N
L385	[1920-10-16,2015-01-01)	Tres	TN	\N
L386	[1869-04-01,)	Tresana	MS	\N
L387	[1906-04-18,1928-08-07)	Treschè Conca	VI	\N
L388	[1867-07-22,)	Trescore Balneario	BG	\N
L389	[1861-03-17,1915-07-19)	Trescore	CR	\N
L389	[1915-07-19,)	Trescore Cremasco	CR	\N
L390	[1961-12-26,2019-01-01)	Tresigallo	FE	\N
L391	[1861-03-17,1927-08-24)	Tresilico	RC	\N
L392	[1867-01-06,)	Tresivio	SO	\N
L393	[1861-03-17,)	Tresnuraghes	OR	\N
L394	[1866-11-19,1969-08-28)	Tretto	VI	\N
L395	[1861-03-17,1938-01-18)	Trevano	CO	\N
L396	[1866-11-19,)	Trevenzuolo	VR	\N
L397	[1861-03-17,)	Trevi	PG	\N
L398	[1872-10-18,)	Trevi nel Lazio	FR	\N
L399	[1861-03-17,)	Trevico	AV	\N
L400	[1861-03-17,)	Treviglio	BG	\N
L401	[1884-06-14,)	Trevignano Romano	RM	\N
L402	[1866-11-19,)	Trevignano	TV	\N
L403	[1861-03-17,)	Treville	AL	\N
L404	[1861-03-17,)	Treviolo	BG	\N
L405	[1861-03-17,1927-05-27)	Trevisago	VA	\N
L406	[1867-06-02,)	Treviso Bresciano	BS	\N
L407	[1866-11-19,)	Treviso	TV	\N
L408	[1862-11-03,)	Trezzano Rosa	MI	\N
L409	[1862-11-03,)	Trezzano sul Naviglio	MI	\N
L410	[1862-12-19,)	Trezzo Tinella	CN	\N
L411	[1869-02-01,)	Trezzo sull'Adda	MI	\N
L413	[1861-03-17,)	Trezzone	CO	\N
L414	[1866-11-19,)	Tribano	PD	\N
L415	[1861-03-17,)	Tribiano	MI	\N
L416	[1861-03-17,)	Tribogna	GE	\N
L417	[1921-01-05,1928-01-26)	Tribussa	GO	\N
L418	[1861-03-17,)	Tricarico	MT	\N
L419	[1874-10-08,)	Tricase	LE	\N
L420	[1861-03-17,)	Tricerro	VC	\N
L421	[1866-11-19,)	Tricesimo	UD	\N
L422	[1866-11-19,2019-01-30)	Trichiana	BL	\N
L423	[1861-03-17,)	Triei	NU	\N
L424	[1921-01-05,)	Trieste	TS	\N
L425	[1861-03-17,)	Triggiano	BA	\N
L426	[1861-03-17,)	Trigolo	CR	\N
L427	[1861-03-17,)	Trinità	CN	\N
L428	[1958-08-12,)	Trinità d'Agultu e Vignola	SS	\N
L429	[1870-09-01,)	Trino	VC	\N
L430	[1861-03-17,)	Triora	IM	\N
L431	[1861-03-17,)	Tripi	ME	\N
L432	[1861-03-17,)	Trisobbio	AL	\N
L433	[1866-11-19,)	Trissino	VI	\N
L434	[1871-07-01,)	Triuggio	MB	\N
L435	[1861-03-17,)	Trivento	CB	\N
L436	[1861-03-17,2019-01-01)	Trivero	BI	\N
L437	[1871-01-15,)	Trivigliano	FR	\N
L438	[1866-11-19,)	Trivignano Udinese	UD	\N
L439	[1861-03-17,)	Trivigno	PZ	\N
L440	[1861-03-17,)	Trivolzio	PV	\N
L443	[1861-03-17,1927-12-04)	Trobaso	NO	\N
L444	[1920-10-16,2008-03-19)	Trodena	BZ	\N
L444	[2008-03-19,)	Trodena nel Parco Naturale	BZ	\N
L445	[1861-03-17,)	Trofarello	TO	\N
L447	[1861-03-17,)	Troia	FG	\N
L448	[1861-03-17,)	Troina	EN	\N
L449	[1861-03-17,)	Tromello	PV	\N
L450	[1861-03-17,)	Trontano	VB	\N
L451	[1862-12-29,)	Tronzano Vercellese	VC	\N
L452	[1861-03-17,)	Tropea	VV	\N
L453	[1872-11-01,)	Trovo	PV	\N
L454	[1869-02-01,)	Truccazzano	MI	\N
L455	[1920-10-16,)	Tubre	BZ	\N
L456	[1920-10-16,1929-01-24)	Tuenetto	TN	\N
L457	[1920-10-16,2016-01-01)	Tuenno	TN	\N
L458	[1861-03-17,)	Tufara	CB	\N
L459	[1861-03-17,)	Tufillo	CH	\N
L460	[1861-03-17,)	Tufino	NA	\N
L461	[1861-03-17,)	Tufo	AV	\N
L462	[1861-03-17,)	Tuglie	LE	\N
L463	[1861-03-17,)	Tuili	SU	\N
L464	[1861-03-17,)	Tula	SS	\N
L465	[1920-10-16,1931-12-07)	Tunes	BZ	\N
L466	[1875-05-11,1922-03-07)	Tuoro	PG	\N
L466	[1922-03-07,)	Tuoro sul Trasimeno	PG	\N
L467	[1861-03-17,1929-02-08)	Turago Bordone	PV	\N
L468	[1920-10-16,1932-01-10)	Turano	TN	\N
L468	[1932-01-10,)	Valvestino	BS	\N
L469	[1869-02-13,1929-02-14)	Turano	MI	\N
L469	[1929-02-14,)	Turano Lodigiano	LO	\N
L470	[1861-03-17,)	Turate	CO	\N
L471	[1861-03-17,)	Turbigo	MI	\N
L472	[1861-03-17,)	Turi	BA	\N
L473	[1861-03-17,)	Turri	SU	\N
L474	[1921-01-05,)	Turriaco	GO	\N
L475	[1861-03-17,)	Turrivalignani	PE	\N
L476	[1864-03-11,1918-02-15)	Turro Milanese	MI	\N
L477	[1871-03-01,)	Tursi	MT	\N
L478	[1861-03-17,)	Tusa	ME	\N
L480	[1861-03-17,)	Uboldo	VA	\N
L481	[1921-01-05,1923-04-27)	Ucovizza	UD	\N
L481	[1923-04-27,1928-08-08)	Ugovizza Valbruna	UD	\N
L482	[1861-03-17,)	Ucria	ME	\N
L483	[1866-11-19,)	Udine	UD	\N
L484	[1861-03-17,)	Ugento	LE	\N
L485	[1861-03-17,)	Uggiano la Chiesa	LE	\N
L486	[1861-03-17,1938-01-18)	Uggiate	CO	\N
L487	[1938-01-18,2024-01-01)	Uggiate-Trevano	CO	\N
L488	[1870-09-30,)	Ulà Tirso	OR	\N
L489	[1861-03-17,)	Ulassai	NU	\N
L490	[1920-10-16,)	Ultimo	BZ	\N
L491	[1921-01-05,1977-04-04)	Umago	PL	\N
L492	[1861-03-17,)	Umbriatico	KR	\N
L493	[1861-03-17,1929-05-25)	Unchio	NO	\N
L494	[1861-03-17,)	Urago d'Oglio	BS	\N
L496	[1861-03-17,)	Uras	OR	\N
L497	[1866-11-19,)	Urbana	PD	\N
L498	[1861-03-17,)	Urbania	PU	\N
L499	[1929-06-13,)	Urbe	SV	\N
L500	[1861-03-17,)	Urbino	PU	\N
L501	[1861-03-17,1936-10-30)	Urbisaglia	MC	\N
L501	[1936-10-30,1946-10-27)	Urbisaglia Bonservizi	MC	\N
L501	[1946-10-27,)	Urbisaglia	MC	\N
L502	[1861-03-17,)	Urgnano	BG	\N
L503	[1861-03-17,)	Uri	SS	\N
L504	[1861-03-17,1927-12-24)	Urio	CO	\N
L505	[1861-03-17,)	Ururi	CB	\N
L506	[1861-03-17,)	Urzulei	NU	\N
L507	[1877-11-03,)	Uscio	GE	\N
L508	[1861-03-17,)	Usellus	OR	\N
L509	[1861-03-17,)	Usini	SS	\N
L511	[1869-03-11,1930-06-30)	Velate Milanese	MI	\N
L511	[1930-06-30,)	Usmate Velate	MB	\N
L512	[1861-03-17,)	Ussana	SU	\N
L513	[1861-03-17,)	Ussaramanna	SU	\N
L514	[1861-03-17,)	Ussassai	NU	\N
L515	[1861-03-17,)	Usseaux	TO	\N
L516	[1861-03-17,)	Usseglio	TO	\N
L517	[1913-01-01,)	Ussita	MC	\N
L518	[1861-03-17,1928-05-12)	Ussolo	CN	\N
L519	[1861-03-17,)	Ustica	PA	\N
L520	[1921-01-05,1928-07-28)	Ustie	GO	\N
L521	[1861-03-17,)	Uta	CA	\N
L522	[1895-05-10,)	Uzzano	PT	\N
L524	[1864-01-29,)	Vaccarizzo Albanese	CS	\N
L525	[1861-03-17,)	Vacone	RI	\N
L526	[1861-03-17,)	Vacri	CH	\N
L527	[1920-10-16,)	Vadena	BZ	\N
L528	[1861-03-17,1908-04-08)	Vado	GE	\N
L528	[1908-04-08,)	Vado Ligure	SV	\N
L529	[1861-03-17,)	Vaglia	FI	\N
L530	[1861-03-17,1929-06-05)	Vaglierano	AL	\N
L531	[1863-02-16,)	Vaglio Serra	AT	\N
L532	[1863-04-10,1933-07-13)	Vaglio di Basilicata	PZ	\N
L532	[1933-07-13,1955-04-05)	Vaglio Lucano	PZ	\N
L532	[1955-04-05,)	Vaglio Basilicata	PZ	\N
L533	[1861-03-17,1923-11-24)	Vagli sotto	MS	\N
L533	[1923-11-24,)	Vagli Sotto	LU	\N
L534	[1884-07-04,1928-05-05)	Vagna	NO	\N
L535	[1862-12-19,)	Vaiano Cremasco	CR	\N
L537	[1949-09-08,)	Vaiano	PO	\N
L538	[1861-03-17,1937-06-16)	Vayes	TO	\N
L538	[1937-06-16,)	Vaie	TO	\N
L539	[1861-03-17,)	Vailate	CR	\N
L540	[1862-12-29,)	Vairano Patenora	CE	\N
L543	[1920-10-16,1923-04-27)	Velasio	TN	\N
L543	[1923-04-27,1928-12-31)	Valas	BZ	\N
L544	[1927-10-11,)	Valbondione	BG	\N
L545	[1928-05-19,)	Valbrembo	BG	\N
L546	[1893-08-30,)	Valbrevenna	GE	\N
L547	[1861-03-17,)	Valbrona	CO	\N
L548	[1863-01-05,1929-05-28)	Vico Canavese	AO	\N
L548	[1929-05-28,1935-03-23)	Valchiusa	AO	\N
L548	[1935-03-23,2019-01-01)	Vico Canavese	TO	\N
L549	[1861-03-17,1929-04-20)	Valchiusella	AO	\N
L550	[1920-10-16,2016-01-01)	Valda	TN	\N
L551	[1866-11-19,)	Valdagno	VI	\N
L552	[1920-10-16,)	Valdaora	BZ	\N
L553	[1922-02-02,1923-04-27)	Susgnevizza	PL	\N
L553	[1923-04-27,1947-09-16)	Valdarsa	PL	\N
L554	[1940-09-13,)	Valdastico	VI	\N
L555	[1861-03-17,)	Val della Torre	TO	\N
L556	[1861-03-17,)	Valdengo	BI	\N
L557	[1861-03-17,)	Valdidentro	SO	\N
L558	[1861-03-17,)	Valdieri	CN	\N
L559	[1920-10-16,1923-04-27)	Valdigiovo	TN	\N
L559	[1923-04-27,1928-04-13)	Valgiovo	BZ	\N
L560	[1929-05-28,1935-06-05)	Valdigna d'Aosta	AO	\N
L561	[1861-03-17,)	Valdina	ME	\N
L562	[1891-06-09,)	Val di Nizza	PV	\N
L563	[1861-03-17,)	Valdisotto	SO	\N
L564	[1931-12-06,)	Val di Vizze	BZ	\N
L565	[1866-11-19,)	Valdobbiadene	TV	\N
L566	[1865-12-14,)	Valduggia	VC	\N
L567	[1872-01-01,)	Valeggio sul Mincio	VR	\N
L568	[1861-03-17,)	Valeggio	PV	\N
L569	[1871-01-15,)	Valentano	VT	\N
L570	[1861-03-17,)	Valenza	AL	\N
L571	[1861-03-17,)	Valenzano	BA	\N
L572	[1861-03-17,)	Valera Fratta	LO	\N
L573	[1861-03-17,)	Valfabbrica	PG	\N
L574	[1861-03-17,)	Valfenera	AT	\N
L575	[1920-10-16,)	Valfloriana	TN	\N
L576	[1861-03-17,)	Valfurva	SO	\N
L577	[1861-03-17,)	Valganna	VA	\N
L578	[1861-03-17,)	Valgioie	TO	\N
L579	[1861-03-17,)	Valgoglio	BG	\N
L580	[1861-03-17,)	Valgrana	CN	\N
L581	[1861-03-17,)	Valgreghentino	LC	\N
L582	[1861-03-17,1939-10-21)	Valgrisanche	AO	\N
L582	[1939-10-21,1946-01-30)	Valgrisenza	AO	\N
L582	[1946-01-30,1977-01-02)	Valgrisanche	AO	\N
L582	[1977-01-02,)	Valgrisenche	AO	\N
L583	[1861-03-17,)	Valguarnera Caropepe	EN	\N
L584	[1866-11-19,1964-06-27)	Vallada	BL	\N
L584	[1964-06-27,)	Vallada Agordina	BL	\N
L585	[1861-03-17,1928-02-16)	Vall'Alta	BG	\N
L586	[1861-03-17,)	Vallanzengo	BI	\N
L587	[1920-10-16,1929-03-25)	Vallarga	BZ	\N
L588	[1920-10-16,)	Vallarsa	TN	\N
L589	[1861-03-17,)	Vallata	AV	\N
L590	[1867-06-02,)	Valle di Cadore	BL	\N
L591	[1862-11-10,)	Valle di Maddaloni	CE	\N
L593	[1863-03-30,)	Valle Lomellina	PV	\N
L594	[1863-08-10,)	Valle Agricola	CE	\N
L595	[1929-02-21,)	Valle Aurina	BZ	\N
L596	[1861-03-17,)	Vallebona	IM	\N
L597	[1861-03-17,)	Valle Castellana	TE	\N
L598	[1871-01-15,)	Vallecorsa	FR	\N
L599	[1861-03-17,)	Vallecrosia	IM	\N
L601	[1929-05-15,)	Valle di Casies	BZ	\N
L602	[1921-01-05,1947-09-16)	Valle d'Istria	PL	\N
L603	[1861-03-17,)	Valledolmo	PA	\N
L604	[1961-06-14,)	Valledoria	SS	\N
L605	[1907-06-21,1932-12-18)	Vallefredda	FR	\N
L605	[1932-12-18,)	Vallemaio	FR	\N
L606	[1861-03-17,1916-06-05)	Valle Inferiore Mosso	NO	\N
L606	[1916-06-05,2019-01-01)	Valle Mosso	BI	\N
L607	[1861-03-17,)	Vallelonga	VV	\N
L608	[1920-10-16,1923-04-27)	Vallelunga Carlino	TN	\N
L608	[1923-04-27,1928-06-16)	Vallelunga	BZ	\N
L609	[1865-02-27,)	Vallelunga Pratameno	CL	\N
L610	[1866-11-19,1930-04-28)	Vallenoncello	UD	\N
L611	[1871-01-15,)	Vallepietra	RM	\N
L612	[1871-01-15,)	Vallerano	VT	\N
L613	[1861-03-17,)	Vallermosa	SU	\N
L614	[1861-03-17,)	Vallerotonda	FR	\N
L615	[1920-10-16,1929-05-31)	Valles	BZ	\N
L616	[1958-05-28,)	Vallesaccarda	AV	\N
L617	[1871-06-01,)	Valle Salimbene	PV	\N
L618	[1920-10-16,1924-01-14)	Valle San Felice	TN	\N
L620	[1861-03-17,)	Valle San Nicolao	BI	\N
L621	[1920-10-16,1928-03-14)	Valle San Silvestro	BZ	\N
L622	[1861-03-17,1938-04-08)	Valle Superiore Mosso	VC	\N
L623	[1861-03-17,)	Valleve	BG	\N
L624	[1866-11-19,1926-10-03)	Valli dei Signori	VI	\N
L624	[1926-10-03,)	Valli del Pasubio	VI	\N
L625	[1871-01-15,)	Vallinfreda	RM	\N
L626	[1861-03-17,1976-08-19)	Vallio	BS	\N
L626	[1976-08-19,)	Vallio Terme	BS	\N
L627	[1881-05-13,)	Vallo di Nera	PG	\N
L628	[1862-12-29,)	Vallo della Lucania	SA	\N
L629	[1863-01-05,)	Vallo Torinese	TO	\N
L630	[1866-11-19,1938-12-22)	Vallonara	VI	\N
L631	[1863-01-26,)	Valloriate	CN	\N
L632	[1862-11-10,1928-04-17)	Valloria Marittima	IM	\N
L633	[1861-03-17,)	Valmacca	AL	\N
L634	[1861-03-17,)	Valmadrera	LC	\N
L635	[1861-03-17,1929-03-02)	Valmaggia	VC	\N
L636	[1861-03-17,2019-01-01)	Valmala	CN	\N
L637	[1928-10-07,1955-08-19)	Val Marchirolo	VA	\N
L638	[1861-03-17,)	Val Masino	SO	\N
L639	[1871-01-15,)	Valmontone	RM	\N
L640	[1928-05-04,)	Valmorea	CO	\N
L641	[1861-03-17,)	Valmozzola	PR	\N
L642	[1861-03-17,)	Valnegra	BG	\N
L643	[1861-03-17,1939-10-21)	Valpelline	AO	\N
L643	[1939-10-21,1946-01-30)	Valpellina	AO	\N
L643	[1946-01-30,)	Valpelline	AO	\N
L644	[1861-03-17,)	Valperga	TO	\N
L645	[1861-03-17,1929-01-23)	Valprato	AO	\N
L646	[1866-11-19,1938-11-24)	Valrovina	VI	\N
L647	[1861-03-17,1939-10-21)	Valsavaranche	AO	\N
L647	[1939-10-21,1946-01-30)	Valsavara	AO	\N
L647	[1946-01-30,1977-01-02)	Valsavaranche	AO	\N
L647	[1977-01-02,)	Valsavarenche	AO	\N
L648	[1927-11-03,1954-08-06)	Valsaviore	BS	\N
L649	[1861-03-17,2014-02-04)	Valsecca	BG	\N
L650	[1866-11-19,2019-01-30)	Valstagna	VI	\N
L651	[1928-01-26,)	Valstrona	VB	\N
L652	[1861-03-17,1927-03-12)	Valtesse	BG	\N
L653	[1861-03-17,)	Valtopina	PG	\N
L654	[1861-03-17,1939-10-21)	Valtournanche	AO	\N
L654	[1939-10-21,1946-01-30)	Valtornenza	AO	\N
L654	[1946-01-30,1977-01-02)	Valtournanche	AO	\N
L654	[1977-01-02,)	Valtournenche	AO	\N
L655	[1861-03-17,)	Valtorta	BG	\N
L656	[1861-03-17,)	Valva	SA	\N
L657	[1866-11-19,2015-01-01)	Valvasone	PN	\N
L658	[1951-05-06,)	Valverde	CT	\N
L659	[1861-03-17,2019-01-01)	Valverde	PV	\N
L660	[1929-03-24,)	Vandoies	BZ	\N
L661	[1920-10-16,1929-03-25)	Vandoies di sopra	BZ	\N
L662	[1920-10-16,1929-03-25)	Vandoies di sotto	BZ	\N
L663	[1920-10-16,1928-06-16)	Vanga	BZ	\N
L664	[1968-07-23,)	Vanzaghello	MI	\N
L665	[1861-03-17,)	Vanzago	MI	\N
L666	[1875-05-21,)	Vanzone con San Carlo	VB	\N
L667	[1862-11-03,)	Vaprio d'Adda	MI	\N
L668	[1863-04-23,)	Vaprio d'Agogna	NO	\N
L669	[1861-03-17,)	Varallo	VC	\N
L670	[1861-03-17,)	Varallo Pombia	NO	\N
L671	[1861-03-17,1906-09-30)	Varano	CO	\N
L671	[1906-09-30,)	Varano Borghi	VA	\N
L672	[1873-11-03,)	Varano de' Melegari	PR	\N
L673	[1861-03-17,)	Varapodio	RC	\N
L674	[1861-03-17,1928-01-18)	Vararo	VA	\N
L675	[1861-03-17,)	Varazze	SV	\N
L676	[1873-08-25,)	Varco Sabino	RI	\N
L677	[1861-03-17,)	Varedo	MB	\N
L678	[1920-10-16,2020-01-01)	Varena	TN	\N
L679	[1861-03-17,1928-07-18)	Varengo	AL	\N
L680	[1861-03-17,)	Varenna	LC	\N
L681	[1862-03-31,)	Varese Ligure	SP	\N
L682	[1861-03-17,)	Varese	VA	\N
L683	[1861-03-17,1928-09-23)	Vargo	AL	\N
L685	[1871-01-01,)	Varisella	TO	\N
L686	[1866-11-19,)	Varmo	UD	\N
L687	[1920-10-16,)	Varna	BZ	\N
L688	[1861-03-17,1867-02-24)	Varoni	BN	\N
L689	[1861-03-17,)	Varsi	PR	\N
L690	[1872-12-16,)	Varzi	PV	\N
L691	[1861-03-17,)	Varzo	VB	\N
L692	[1866-11-19,2013-12-28)	Vas	BL	\N
L693	[1861-03-17,)	Vasia	IM	\N
L694	[1920-10-16,1928-06-30)	Vasio	TN	\N
L695	[1861-03-17,1927-12-30)	Vassena	CO	\N
L696	[1861-03-17,)	Vastogirardi	IS	\N
L697	[1920-10-16,2016-01-01)	Vattaro	TN	\N
L698	[1861-03-17,1953-01-07)	Vauda di Front	TO	\N
L698	[1953-01-07,)	Vauda Canavese	TO	\N
L699	[1861-03-17,)	Vazzano	VV	\N
L700	[1866-11-19,)	Vazzola	TV	\N
L701	[1861-03-17,1928-07-29)	Veccana	VA	\N
L702	[1861-03-17,)	Vecchiano	PI	\N
L703	[1863-02-23,)	Vedano Olona	VA	\N
L704	[1862-12-29,)	Vedano al Lambro	MB	\N
L705	[1928-08-07,2014-02-04)	Veddasca	VA	\N
L706	[1871-09-10,)	Vedelago	TV	\N
L707	[1861-03-17,)	Vedeseta	BG	\N
L709	[1866-01-14,)	Veduggio con Colzano	MB	\N
L710	[1866-11-19,)	Veggiano	PD	\N
L711	[1861-03-17,)	Veglie	LE	\N
L712	[1861-03-17,)	Veglio	BI	\N
L713	[1872-08-26,)	Vejano	VT	\N
L714	[1861-03-17,1927-12-29)	Velate	VA	\N
L715	[1861-03-17,)	Veleso	CO	\N
L716	[1864-11-07,)	Velezzo Lomellina	PV	\N
L717	[1883-08-10,1929-02-14)	Vellano	PT	\N
L718	[1861-03-17,1929-04-13)	Vellego	SV	\N
L719	[1871-01-15,)	Velletri	RM	\N
L720	[1872-11-01,)	Vellezzo Bellini	PV	\N
L721	[1861-03-17,1927-12-04)	Vello	BS	\N
L722	[1893-04-10,)	Velo Veronese	VR	\N
L723	[1867-09-02,)	Velo d'Astico	VI	\N
L724	[1920-10-16,)	Velturno	BZ	\N
L725	[1861-03-17,)	Venafro	IS	\N
L726	[1861-03-17,1937-06-16)	Venaus	TO	\N
L726	[1937-06-16,1967-10-29)	Venalzio	TO	\N
L726	[1967-10-29,)	Venaus	TO	\N
L727	[1861-03-17,)	Venaria Reale	TO	\N
L728	[1882-03-17,)	Venarotta	AP	\N
L729	[1861-03-17,)	Venasca	CN	\N
L730	[1861-03-17,)	Vendone	SV	\N
L731	[1861-03-17,2020-01-01)	Vendrogno	LC	\N
L732	[1928-09-25,1960-09-30)	Venegono	VA	\N
L733	[1861-03-17,)	Venegono Inferiore	VA	\N
L734	[1861-03-17,)	Venegono Superiore	VA	\N
L735	[1861-03-17,)	Venetico	ME	\N
L736	[1883-02-02,)	Venezia	VE	\N
L737	[1861-03-17,)	Veniano	CO	\N
L738	[1861-03-17,)	Venosa	PZ	\N
L739	[1948-06-29,)	Venticano	AV	\N
L740	[1863-01-19,)	Ventimiglia di Sicilia	PA	\N
L741	[1861-03-17,)	Ventimiglia	IM	\N
L742	[1861-03-17,)	Ventotene	LT	\N
L743	[1866-11-19,)	Venzone	UD	\N
L744	[1861-03-17,1928-03-09)	Verano	MI	\N
L744	[1928-03-09,)	Verano Brianza	MB	\N
L745	[1920-10-16,)	Verano	BZ	\N
L746	[1939-06-04,)	Verbania	VB	\N
L747	[1861-03-17,)	Verbicaro	CS	\N
L748	[1861-03-17,)	Vercana	CO	\N
L749	[1861-03-17,)	Verceia	SO	\N
L750	[1865-12-14,)	Vercelli	VC	\N
L751	[1861-03-17,)	Vercurago	LC	\N
L752	[1861-03-17,)	Verdellino	BG	\N
L753	[1861-03-17,)	Verdello	BG	\N
L754	[1872-02-16,1905-04-25)	Verderio	CO	\N
L755	[1905-04-24,2014-02-04)	Verderio Inferiore	LC	\N
L756	[1905-04-24,2014-02-04)	Verderio Superiore	LC	\N
L757	[1920-10-16,1928-06-28)	Verdesina	TN	\N
L758	[1861-03-17,)	Verduno	CN	\N
L759	[1861-03-17,1933-05-24)	Verezzi	SV	\N
L760	[1863-02-23,1937-10-28)	Villa Vergano	CO	\N
L761	[1863-04-23,1928-04-19)	Vergano Novarese	NO	\N
L762	[1861-03-17,)	Vergato	BO	\N
L763	[1861-03-17,2014-01-01)	Vergemoli	LU	\N
L764	[1861-03-17,)	Verghereto	FC	\N
L765	[1871-08-03,)	Vergiate	VA	\N
L767	[1861-03-17,1928-02-16)	Vergobbio	VA	\N
L768	[1861-03-17,2019-02-08)	Vermezzo	MI	\N
L769	[1920-10-16,)	Vermiglio	TN	\N
L770	[1861-03-17,1928-02-23)	Verna	CO	\N
L771	[1861-03-17,)	Vernante	CN	\N
L772	[1861-03-17,)	Vernasca	PC	\N
L773	[1870-08-02,)	Vernate	MI	\N
L774	[1871-06-01,)	Vernazza	SP	\N
L775	[1861-03-17,)	Vernio	PO	\N
L776	[1861-03-17,)	Vernole	LE	\N
L777	[1861-03-17,)	Verolanuova	BS	\N
L778	[1861-03-17,)	Verolavecchia	BS	\N
L779	[1861-03-17,)	Verolengo	TO	\N
L780	[1871-01-15,)	Veroli	FR	\N
L781	[1866-11-19,)	Verona	VR	\N
L782	[1921-01-05,1928-04-29)	Verpogliano	GO	\N
L783	[1861-03-17,)	Verrayes	AO	\N
L784	[1861-03-17,)	Verretto	PV	\N
L785	[1861-03-17,)	Verrone	BI	\N
L786	[1863-04-13,1929-04-19)	Verrua Siccomario	PV	\N
L787	[1863-01-05,)	Verrua Savoia	TO	\N
L788	[1929-04-19,)	Verrua Po	PV	\N
L789	[1921-01-05,1928-05-02)	Versa	GO	\N
L790	[1920-10-16,1928-12-10)	Versciaco	BZ	\N
L791	[1861-03-17,1929-05-30)	Vertemate	CO	\N
L792	[1929-05-30,)	Vertemate con Minoprio	CO	\N
L793	[1921-01-05,1977-04-04)	Verteneglio	PL	\N
L794	[1921-01-05,1923-04-27)	Vertoiba	UD	\N
L794	[1923-04-27,1928-12-12)	Vertoiba in Campi Santi	GO	\N
L795	[1861-03-17,)	Vertova	BG	\N
L796	[1921-01-05,1928-01-22)	Vertovino	GO	\N
L797	[1861-03-17,)	Verucchio	RN	\N
L798	[1861-03-17,2019-01-01)	Veruno	NO	\N
L799	[1861-03-17,)	Vervio	SO	\N
L800	[1920-10-16,2015-01-01)	Vervò	TN	\N
L801	[1866-11-19,)	Verzegnis	UD	\N
L802	[1861-03-17,)	Verzino	KR	\N
L804	[1861-03-17,)	Verzuolo	CN	\N
L805	[1866-11-19,)	Vescovana	PD	\N
L806	[1861-03-17,)	Vescovato	CR	\N
L807	[1861-03-17,)	Vesime	AT	\N
L808	[1861-03-17,)	Vespolate	NO	\N
L809	[1861-03-17,)	Vessalico	IM	\N
L810	[1866-11-19,)	Vestenanova	VR	\N
L811	[1861-03-17,)	Vestignè	TO	\N
L812	[1861-03-17,)	Vestone	BS	\N
L813	[1861-03-17,2018-01-01)	Vestreno	LC	\N
L814	[1871-01-15,)	Vetralla	VT	\N
L815	[1861-03-17,)	Vetto	RE	\N
L816	[1863-03-30,)	Vezza d'Oglio	BS	\N
L817	[1862-12-19,)	Vezza d'Alba	CN	\N
L818	[1920-10-16,1923-04-27)	Vezzano in Venosta	TN	\N
L818	[1923-04-27,1928-05-13)	Vezzano	BZ	\N
L819	[1863-04-23,)	Vezzano Ligure	SP	\N
L820	[1872-03-03,)	Vezzano sul Crostolo	RE	\N
L821	[1920-10-16,2016-01-01)	Vezzano	TN	\N
L822	[1861-03-17,1871-03-02)	Vezzi	GE	\N
L823	[1871-03-01,)	Vezzi Portio	SV	\N
L824	[1861-03-17,1928-08-13)	Vezzo	NO	\N
L825	[1868-01-01,1928-05-04)	Vho	CR	\N
L826	[1868-07-01,)	Viadana	MN	\N
L827	[1861-03-17,)	Viadanica	BG	\N
L828	[1861-03-17,)	Viagrande	CT	\N
L829	[1861-03-17,)	Viale	AT	\N
L830	[1861-03-17,1928-06-27)	Vialfrè	AO	\N
L830	[1946-12-24,)	Vialfrè	TO	\N
L831	[1861-03-17,)	Viano	RE	\N
L832	[1920-10-16,1929-01-25)	Viarago	TN	\N
L833	[1870-01-02,)	Viareggio	LU	\N
L834	[1861-03-17,)	Viarigi	AT	\N
L835	[1861-03-17,)	Vibonati	SA	\N
L836	[1868-12-31,)	Vicalvi	FR	\N
L837	[1861-03-17,)	Vicari	PA	\N
L838	[1861-03-17,)	Vicchio	FI	\N
L839	[1861-03-17,1928-11-11)	Viceno	NO	\N
L840	[1866-11-19,)	Vicenza	VI	\N
L841	[1863-01-26,)	Vicoforte	CN	\N
L842	[1862-11-10,)	Vico del Gargano	FG	\N
L843	[1872-10-18,)	Vico nel Lazio	FR	\N
L844	[1861-03-17,1927-03-10)	Vico di Pantano	NA	\N
L844	[1927-03-10,)	Villa Literno	CE	\N
L845	[1861-03-17,)	Vico Equense	NA	\N
L846	[1861-03-17,)	Vicoli	PE	\N
L847	[1869-02-11,)	Vicolungo	NO	\N
L848	[1888-06-15,1928-03-06)	Ziano	PC	\N
L848	[1928-03-06,)	Ziano Piacentino	PC	\N
L849	[1893-12-05,1928-08-16)	Viconago	VA	\N
L850	[1884-09-16,)	Vicopisano	PI	\N
L851	[1871-01-15,)	Vicovaro	RM	\N
L854	[1872-11-01,)	Vidigulfo	PV	\N
L855	[1861-03-17,1934-03-07)	Vidolasco	CR	\N
L856	[1866-11-19,)	Vidor	TV	\N
L857	[1861-03-17,)	Vidracco	TO	\N
L858	[1861-03-17,)	Vieste	FG	\N
L859	[1863-01-19,)	Vietri di Potenza	PZ	\N
L860	[1862-12-29,)	Vietri sul Mare	SA	\N
L863	[1920-10-16,1929-01-25)	Vigalzano	TN	\N
L864	[1861-03-17,2016-01-01)	Viganella	VB	\N
L865	[1863-08-10,)	Vigano San Martino	BG	\N
L866	[1861-03-17,)	Viganò	LC	\N
L868	[1902-02-01,)	Vigarano Mainarda	FE	\N
L869	[1866-11-19,)	Vigasio	VR	\N
L870	[1866-01-21,1962-02-03)	Vigatto	PR	\N
L871	[1869-03-01,1893-10-07)	Quintosole	MI	\N
L871	[1893-10-07,1923-10-14)	Vigentino	MI	\N
L872	[1861-03-17,)	Vigevano	PV	\N
L873	[1861-03-17,)	Viggianello	PZ	\N
L874	[1861-03-17,)	Viggiano	PZ	\N
L875	[1861-03-17,1928-09-10)	Viggiona	NO	\N
L876	[1861-03-17,1928-01-12)	Viggiù	VA	\N
L876	[1928-01-12,1935-03-20)	Viggiù Ed Uniti	VA	\N
L876	[1935-03-20,)	Viggiù	VA	\N
L878	[1867-08-26,2024-01-01)	Vighizzolo d'Este	PD	\N
L879	[1863-02-16,)	Vigliano d'Asti	AT	\N
L880	[1863-04-23,)	Vigliano Biellese	BI	\N
L881	[1861-03-17,)	Vignale Monferrato	AL	\N
L882	[1871-01-15,)	Vignanello	VT	\N
L883	[1869-07-06,)	Vignate	MI	\N
L884	[1920-10-16,1929-01-25)	Vignola	TN	\N
L885	[1861-03-17,)	Vignola	MO	\N
L886	[1955-03-02,)	Vignola-Falesina	TN	\N
L887	[1861-03-17,)	Vignole Borbera	AL	\N
L888	[1861-03-17,)	Vignolo	CN	\N
L889	[1861-03-17,)	Vignone	VB	\N
L890	[1866-11-19,1930-03-12)	Vigo	BL	\N
L890	[1930-03-12,)	Vigo di Cadore	BL	\N
L891	[1920-10-16,1928-12-22)	Vigo d'Anaunia	TN	\N
L892	[1880-01-16,)	Vigodarzere	PD	\N
L893	[1920-10-16,2018-01-01)	Vigo di Fassa	TN	\N
L894	[1861-03-17,)	Vigolo	BG	\N
L895	[1920-10-16,1968-07-03)	Vigolo Baselga	TN	\N
L896	[1920-10-16,2016-01-01)	Vigolo Vattaro	TN	\N
L897	[1861-03-17,)	Vigolzone	PC	\N
L898	[1861-03-17,)	Vigone	TO	\N
L899	[1866-11-19,)	Vigonovo	VE	\N
L900	[1866-11-19,)	Vigonza	PD	\N
L903	[1920-10-16,2016-01-01)	Vigo Rendena	TN	\N
L904	[1861-03-17,)	Viguzzolo	AL	\N
L905	[1863-02-06,)	Villa Santa Lucia	FR	\N
L906	[1862-12-29,)	Villadossola	VB	\N
L907	[1863-07-13,)	Villa di Chiavenna	SO	\N
L908	[1875-06-11,)	Villa di Tirano	SO	\N
L909	[1867-09-02,)	Villa Santina	UD	\N
L910	[1920-10-16,2016-01-01)	Villa Agnedo	TN	\N
L911	[1920-10-16,1928-03-13)	Villa Banale	TN	\N
L912	[1866-11-19,)	Villa Bartolomea	VR	\N
L913	[1890-12-01,)	Villa Basilica	LU	\N
L914	[1921-01-05,1923-04-27)	Bassano	TS	\N
L914	[1923-04-27,1926-10-29)	Villabassa di Senosecchia	TS	\N
L915	[1920-10-16,)	Villabassa	BZ	\N
L916	[1861-03-17,)	Villabate	PA	\N
L917	[1861-03-17,)	Villa Biscossi	PV	\N
L918	[1867-07-22,1928-04-07)	Villa d'Adige	RO	\N
L919	[1928-02-05,)	Villa Carcina	BS	\N
L920	[1926-03-18,)	Villa Castelli	BR	\N
L921	[1861-03-17,1928-12-20)	Villa Castelnuovo	AO	\N
L922	[1914-01-01,)	Villa Celiera	PE	\N
L923	[1861-03-17,)	Villachiara	BS	\N
L924	[1861-03-17,)	Villacidro	SU	\N
L925	[1861-03-17,1928-02-05)	Villa Cogozzo	BS	\N
L926	[1861-03-17,)	Villa Collemandina	LU	\N
L927	[1928-07-18,1947-10-21)	Villa Corsione	AT	\N
L928	[1966-12-09,)	Villa Cortese	MI	\N
L929	[1861-03-17,)	Villa d'Adda	BG	\N
L930	[1861-03-17,1927-12-04)	Villa d'Allegno	BS	\N
L931	[1861-03-17,)	Villadeati	AL	\N
L932	[1921-01-05,1923-04-27)	Decani	PL	\N
L932	[1923-04-27,1977-04-04)	Villa Decani	PL	\N
L933	[1861-03-17,)	Villa del Bosco	BI	\N
L934	[1866-11-19,)	Villa del Conte	PD	\N
L935	[1927-12-16,1947-09-16)	Villa del Nevoso	FU	\N
L936	[1861-03-17,)	Villa di Serio	BG	\N
L937	[1867-11-25,)	Villa Estense	PD	\N
L938	[1929-05-14,)	Villa d'Ogna	BG	\N
L939	[1866-11-19,)	Villadose	RO	\N
L941	[1920-10-16,1923-04-27)	Villa d'Uta	TN	\N
L941	[1923-04-27,1928-05-30)	Villa Ottone	BZ	\N
L942	[1861-03-17,)	Villafalletto	CN	\N
L943	[1861-03-17,)	Villa Faraldi	IM	\N
L944	[1863-01-19,)	Villafranca Sicula	AG	\N
L945	[1863-02-16,)	Villafranca d'Asti	AT	\N
L946	[1894-03-09,)	Villafranca in Lunigiana	MS	\N
L947	[1867-08-26,)	Villafranca Padovana	PD	\N
L948	[1863-01-26,1934-03-29)	Villafranca Piemonte	TO	\N
L948	[1934-03-29,1950-02-03)	Villafranca Sabauda	TO	\N
L948	[1950-02-03,)	Villafranca Piemonte	TO	\N
L949	[1867-08-26,)	Villafranca di Verona	VR	\N
L950	[1929-06-02,)	Villafranca Tirrena	ME	\N
L951	[1861-03-17,)	Villafrati	PA	\N
L952	[1866-11-19,)	Villaga	VI	\N
L953	[1861-03-17,)	Villagrande Strisaili	NU	\N
L955	[1861-03-17,1928-02-21)	Villaguardia	IM	\N
L956	[1928-05-31,)	Villa Guardia	CO	\N
L957	[1920-10-16,)	Villa Lagarina	TN	\N
L958	[1861-03-17,)	Villalago	AQ	\N
L959	[1861-03-17,)	Villalba	CL	\N
L960	[1861-03-17,1928-07-29)	Vill'Albese	CO	\N
L961	[1861-03-17,)	Villalfonsina	CH	\N
L963	[1861-03-17,)	Villalvernia	AL	\N
L964	[1861-03-17,)	Villamagna	CH	\N
L965	[1861-03-17,)	Villamaina	AV	\N
L966	[1861-03-17,)	Villamar	SU	\N
L967	[1866-11-19,)	Villamarzana	RO	\N
L968	[1861-03-17,)	Villamassargia	SU	\N
L969	[1870-07-15,)	Villa Minozzo	RE	\N
L970	[1861-03-17,)	Villamiroglio	AL	\N
L971	[1920-10-16,)	Villandro	BZ	\N
L972	[1878-06-07,)	Villanova Monferrato	AL	\N
L973	[1862-11-10,)	Villanova del Battista	AV	\N
L974	[1862-12-19,)	Villanova Mondovì	CN	\N
L975	[1863-04-23,)	Villanova d'Albenga	SV	\N
L977	[1878-06-21,)	Villanova del Sillaro	LO	\N
L978	[1863-04-23,)	Villanova Biellese	BI	\N
L979	[1867-08-26,)	Villanova di Camposampiero	PD	\N
L980	[1895-11-04,)	Villanova sull'Arda	PC	\N
L981	[1861-03-17,1928-11-07)	Villaneuve	AO	\N
L981	[1928-11-07,1946-01-30)	Villanova Baltea	AO	\N
L981	[1946-01-30,)	Villeneuve	AO	\N
L982	[1885-07-31,)	Villanova Canavese	TO	\N
L983	[1861-03-17,)	Villanova d'Ardenghi	PV	\N
L984	[1863-05-06,1951-08-09)	Villanuova d'Asti	AT	\N
L984	[1951-08-09,)	Villanova d'Asti	AT	\N
L985	[1866-11-19,)	Villanova del Ghebbo	RO	\N
L986	[1861-03-17,)	Villanovaforru	SU	\N
L987	[1861-03-17,)	Villanovafranca	SU	\N
L988	[1866-11-19,)	Villanova Marchesana	RO	\N
L989	[1861-03-17,)	Villanova Monteleone	SS	\N
L990	[1861-03-17,)	Villanova Solaro	CN	\N
L991	[1861-03-17,)	Villanova Truschedu	OR	\N
L992	[1861-03-17,)	Villanova Tulo	SU	\N
L993	[1861-03-17,1928-05-01)	Villanovetta	CN	\N
L994	[1872-10-15,)	Villanterio	PV	\N
L995	[1862-11-28,)	Villanuova sul Clisi	BS	\N
L998	[1861-03-17,)	Villaputzu	SU	\N
L999	[1885-01-26,)	Villar Dora	TO	\N
M002	[1890-10-07,)	Villarbasse	TO	\N
M003	[1861-03-17,)	Villarboit	VC	\N
M004	[1861-03-17,1928-07-19)	Villareggia	AO	\N
M004	[1947-01-24,)	Villareggia	TO	\N
M006	[1920-10-16,2016-01-01)	Villa Rendena	TN	\N
M007	[1861-03-17,)	Villar Focchiardo	TO	\N
M009	[1861-03-17,)	Villaromagnano	AL	\N
M010	[1861-03-17,1929-05-16)	Villa Romanò	CO	\N
M011	[1861-03-17,)	Villarosa	EN	\N
M013	[1861-03-17,)	Villar Pellice	TO	\N
M014	[1861-03-17,)	Villar Perosa	TO	\N
M015	[1861-03-17,)	Villar San Costanzo	CN	\N
M016	[1861-03-17,)	Villasalto	SU	\N
M017	[1861-03-17,1929-08-25)	Villa San Fiorano	MI	\N
M017	[1929-08-25,)	Villasanta	MB	\N
M018	[1867-01-25,)	Villa San Giovanni	RC	\N
M019	[1861-03-17,1928-07-19)	Villa San Secondo	AL	\N
M019	[1947-10-20,)	Villa San Secondo	AT	\N
M020	[1920-10-16,1928-04-05)	Villa Santa Caterina	BZ	\N
M021	[1910-07-26,)	Villa Santa Lucia degli Abruzzi	AQ	\N
M022	[1861-03-17,)	Villa Santa Maria	CH	\N
M023	[1861-03-17,)	Villa Sant'Angelo	AQ	\N
M024	[1921-01-05,1923-04-27)	Slavina	TS	\N
M024	[1923-04-27,1947-09-16)	Villa Slavina	TS	\N
M025	[1861-03-17,)	Villasor	SU	\N
M026	[1861-03-17,)	Villaspeciosa	SU	\N
M027	[1861-03-17,)	Villastellone	TO	\N
M028	[1861-03-17,)	Villata	VC	\N
M029	[1861-03-17,1928-04-17)	Villatalla	IM	\N
M030	[1861-03-17,)	Villaurbana	OR	\N
M031	[1861-03-17,)	Villavallelonga	AQ	\N
M032	[1866-11-19,)	Villaverla	VI	\N
M033	[1861-03-17,1928-02-21)	Villaviani	IM	\N
M034	[1921-01-05,2018-02-01)	Villa Vicentina	UD	\N
M035	[1928-03-13,1946-04-14)	Villa Volturno	CE	\N
M036	[1920-10-16,1926-10-01)	Villazzano	TN	\N
M037	[1920-10-16,1929-04-12)	Ville del Monte	TN	\N
M038	[1921-01-05,1923-04-27)	Voghersca	UD	\N
M038	[1923-04-27,1928-04-17)	Ville Montevecchio	GO	\N
M039	[1861-03-17,1928-12-08)	Ville San Pietro	IM	\N
M040	[1861-03-17,1928-12-08)	Ville San Sebastiano	IM	\N
M041	[1861-03-17,)	Villetta Barrea	AQ	\N
M042	[1861-03-17,)	Villette	VB	\N
M043	[1921-01-05,)	Villesse	GO	\N
M044	[1866-11-19,)	Villimpenta	MN	\N
M045	[1927-11-03,)	Villongo	BG	\N
M046	[1861-03-17,1927-11-03)	Villongo San Filastro	BG	\N
M047	[1861-03-17,1927-11-04)	Villongo Sant'Alessandro	BG	\N
M048	[1866-11-19,)	Villorba	TV	\N
M049	[1861-03-17,1927-07-15)	Vilminore	BG	\N
M050	[1927-07-15,)	Vilminore di Scalve	BG	\N
M052	[1861-03-17,)	Vimercate	MB	\N
M053	[1861-03-17,)	Vimodrone	MI	\N
M054	[1861-03-17,1927-12-25)	Vimogno	CO	\N
M055	[1861-03-17,)	Vinadio	CN	\N
M057	[1861-03-17,)	Vinchiaturo	CB	\N
M058	[1861-03-17,)	Vinchio	AT	\N
M059	[1861-03-17,)	Vinci	FI	\N
M060	[1868-09-09,)	Vinovo	TO	\N
M061	[1861-03-17,1927-10-09)	Vintebbio	VC	\N
M062	[1861-03-17,)	Vinzaglio	NO	\N
M063	[1861-03-17,)	Viola	CN	\N
M064	[1920-10-16,1928-12-14)	Vion	TN	\N
M065	[1861-03-17,)	Vione	BS	\N
M066	[1921-01-05,1947-09-16)	Vipacco	GO	\N
M067	[1920-10-16,)	Vipiteno	BZ	\N
M068	[1862-12-19,1928-05-12)	Virle Treponti	BS	\N
M069	[1864-04-01,)	Virle Piemonte	TO	\N
M070	[1861-03-17,)	Visano	BS	\N
M071	[1861-03-17,)	Vische	TO	\N
M072	[1861-03-17,)	Visciano	NA	\N
M073	[1921-01-05,)	Visco	UD	\N
M074	[1921-01-05,1924-12-13)	Visignano	PL	\N
M074	[1924-12-13,1947-09-16)	Visignano d'Istria	PL	\N
M075	[1921-01-05,1947-09-16)	Visinada	PL	\N
M076	[1861-03-17,1928-01-26)	Visino	CO	\N
M077	[1861-03-17,)	Visone	AL	\N
M078	[1861-03-17,)	Visso	MC	\N
M079	[1872-11-01,)	Vistarino	PV	\N
M080	[1861-03-17,)	Vistrorio	TO	\N
M081	[1861-03-17,)	Vita	TP	\N
M082	[1871-01-15,)	Viterbo	VT	\N
M083	[1902-07-23,)	Viticuso	FR	\N
M084	[1863-02-06,1902-07-24)	Viticuso Ed Acquafondata	CE	\N
M085	[1866-11-19,)	Vito d'Asio	PN	\N
M086	[1871-01-15,)	Vitorchiano	VT	\N
M087	[1861-03-17,1929-05-29)	Vittadone	MI	\N
M088	[1861-03-17,)	Vittoria	RG	\N
M089	[1867-01-01,1923-08-06)	Vittorio	TV	\N
M089	[1923-08-06,)	Vittorio Veneto	TV	\N
M090	[1861-03-17,)	Vittorito	AQ	\N
M091	[1861-03-17,)	Vittuone	MI	\N
M092	[1882-12-18,1928-03-14)	Vitulazio	NA	\N
M092	[1946-04-13,)	Vitulazio	CE	\N
M093	[1861-03-17,)	Vitulano	BN	\N
M094	[1861-03-17,)	Viù	TO	\N
M095	[1872-12-10,)	Vivaro Romano	RM	\N
M096	[1866-11-19,)	Vivaro	PN	\N
M098	[1861-03-17,)	Viverone	BI	\N
M099	[1920-10-16,1931-12-07)	Vizze	BZ	\N
M100	[1861-03-17,)	Vizzini	CT	\N
M101	[1869-03-15,)	Vizzola Ticino	VA	\N
M102	[1863-08-10,)	Vizzolo Predabissi	MI	\N
M103	[1866-11-19,)	Vo'	PD	\N
M104	[1861-03-17,)	Vobarno	BS	\N
M105	[1901-07-13,)	Vobbia	GE	\N
M106	[1861-03-17,)	Vocca	VC	\N
M107	[1861-03-17,1928-06-29)	Vocogno e Prestinone	NO	\N
M108	[1866-11-19,)	Vodo Cadore	BL	\N
M109	[1861-03-17,)	Voghera	PV	\N
M110	[1960-03-12,)	Voghiera	FE	\N
M111	[1861-03-17,)	Vogogna	VB	\N
M112	[1921-01-05,1923-04-27)	Voischizza	UD	\N
M112	[1923-04-27,1928-08-14)	Voissizza di Comeno	GO	\N
M113	[1920-10-16,)	Volano	TN	\N
M114	[1861-03-17,1928-02-09)	Voldomino	VA	\N
M115	[1953-06-18,)	Volla	NA	\N
M116	[1871-07-21,)	Volongo	CR	\N
M117	[1921-01-05,1931-12-22)	Volosca-Abbazia	FU	\N
M118	[1866-11-19,1925-06-08)	Volpago	TV	\N
M118	[1925-06-08,)	Volpago del Montello	TV	\N
M119	[1861-03-17,)	Volpara	PV	\N
M120	[1861-03-17,)	Volpedo	AL	\N
M121	[1861-03-17,)	Volpeglino	AL	\N
M122	[1861-03-17,)	Volpiano	TO	\N
M123	[1861-03-17,)	Voltaggio	AL	\N
M124	[1866-11-19,1964-06-27)	Voltago	BL	\N
M124	[1964-06-27,)	Voltago Agordino	BL	\N
M125	[1872-01-01,)	Volta Mantovana	MN	\N
M126	[1869-06-11,)	Volterra	PI	\N
M127	[1869-01-28,)	Voltido	CR	\N
M128	[1861-03-17,1928-01-12)	Voltorre	VA	\N
M129	[1861-03-17,1926-02-06)	Voltri	GE	\N
M130	[1862-12-29,)	Volturara Irpina	AV	\N
M131	[1862-11-10,)	Volturara Appula	FG	\N
M132	[1861-03-17,)	Volturino	FG	\N
M133	[1861-03-17,)	Volvera	TO	\N
M134	[1921-01-05,1928-05-12)	Volzana	GO	\N
M135	[1921-01-05,1928-08-24)	Voschia	GO	\N
M136	[1861-03-17,)	Vottignasco	CN	\N
M138	[1918-12-13,)	Zaccanopoli	VV	\N
M139	[1861-03-17,)	Zafferana Etnea	CT	\N
M140	[1861-03-17,)	Zagarise	CZ	\N
M141	[1871-01-15,)	Zagarolo	RM	\N
M142	[1920-10-16,2019-01-01)	Zambana	TN	\N
M143	[1861-03-17,)	Zambrone	VV	\N
M144	[1861-03-17,)	Zandobbio	BG	\N
M145	[1866-11-19,)	Zanè	VI	\N
M147	[1861-03-17,)	Zanica	BG	\N
M148	[1861-03-17,1928-05-29)	Zappello	CR	\N
M149	[1921-01-05,1947-09-16)	Zara	ZA	\N
M150	[1861-03-17,)	Zavattarello	PV	\N
M151	[1929-02-24,1956-04-09)	Zavattarello Valverde	PV	\N
M152	[1871-06-01,)	Zeccone	PV	\N
M153	[1861-03-17,)	Zeddiani	OR	\N
M154	[1866-11-19,1926-08-24)	Zelarino	VE	\N
M156	[1861-03-17,)	Zelbio	CO	\N
M157	[1928-04-15,1948-03-27)	Zelbio-Veleso	CO	\N
M158	[1869-02-13,)	Zelo Buon Persico	LO	\N
M160	[1861-03-17,2019-02-08)	Zelo Surrigone	MI	\N
M161	[1861-03-17,)	Zeme	PV	\N
M162	[1861-03-17,)	Zenevredo	PV	\N
M163	[1869-01-23,)	Zenson di Piave	TV	\N
M164	[1861-03-17,1927-07-03)	Zeppara	CA	\N
M165	[1861-03-17,)	Zerba	PC	\N
M166	[1861-03-17,)	Zerbo	PV	\N
M167	[1861-03-17,)	Zerbolò	PV	\N
M168	[1861-03-17,)	Zerfaliu	OR	\N
M169	[1861-03-17,)	Zeri	MS	\N
M170	[1866-11-19,)	Zermeghedo	VI	\N
M171	[1866-11-19,)	Zero Branco	TV	\N
M172	[1866-11-19,)	Zevio	VR	\N
M173	[1920-10-16,1955-03-02)	Ziano	TN	\N
M173	[1955-03-02,)	Ziano di Fiemme	TN	\N
M174	[1861-03-17,2016-01-01)	Zibello	PR	\N
M176	[1870-08-02,)	Zibido San Giacomo	MI	\N
M177	[1861-03-17,)	Zignago	SP	\N
M178	[1866-11-19,)	Zimella	VR	\N
M179	[1861-03-17,)	Zimone	BI	\N
M180	[1885-04-17,)	Zinasco	PV	\N
M181	[1861-03-17,1869-03-02)	Zivido	MI	\N
M182	[1861-03-17,)	Zoagli	GE	\N
M183	[1880-05-21,)	Zocca	MO	\N
M184	[1861-03-17,)	Zogno	BG	\N
M185	[1861-03-17,)	Zola Predosa	BO	\N
M186	[1921-01-05,1947-09-16)	Zolla	GO	\N
M187	[1861-03-17,)	Zollino	LE	\N
M188	[1861-03-17,)	Zone	BS	\N
M189	[1866-11-19,1955-06-08)	Zoppè	BL	\N
M189	[1955-06-08,)	Zoppè di Cadore	BL	\N
M190	[1866-11-19,)	Zoppola	PN	\N
M191	[1861-03-17,1929-05-29)	Zorlesco	MI	\N
M192	[1861-03-17,1928-07-01)	Zornasco	NO	\N
M193	[1861-03-17,1928-06-15)	Zorzino	BG	\N
M194	[1866-11-19,)	Zovencedo	VI	\N
M195	[1861-03-17,1927-12-04)	Zoverallo	NO	\N
M196	[1861-03-17,)	Zubiena	BI	\N
M197	[1861-03-17,)	Zuccarello	SV	\N
M198	[1920-10-16,2016-01-01)	Zuclo	TN	\N
M199	[1866-11-19,)	Zugliano	VI	\N
M200	[1866-11-19,)	Zuglio	UD	\N
M201	[1880-12-13,)	Zumaglia	BI	\N
M202	[1861-03-17,)	Zumpano	CS	\N
M203	[1861-03-17,)	Zungoli	AV	\N
M204	[1861-03-17,)	Zungri	VV	\N
M206	[1861-03-17,1927-07-28)	Zuri	CA	\N
M207	[1967-10-15,)	Lariano	RM	\N
M208	[1968-11-28,)	Lamezia Terme	CZ	\N
M209	[1965-01-02,)	Sant'Anna Arresi	SU	\N
M210	[1966-07-17,)	Terme Vigliatore	ME	\N
M211	[1969-12-14,)	Acquedolci	ME	\N
M212	[1970-05-27,)	Ladispoli	RM	\N
M213	[1970-05-27,)	Ardea	RM	\N
M214	[1969-04-15,)	Badesi	SS	\N
M253	[1861-03-17,1929-02-08)	Sicignano	SA	\N
M253	[1929-02-08,)	Sicignano degli Alburni	SA	\N
M254	[1941-09-12,1947-09-16)	Valsantamarina	FU	\N
M255	[1889-07-15,)	Molina Aterno	AQ	\N
M256	[1974-08-02,)	Scanzano Jonico	MT	\N
M257	[1975-03-23,)	Portopalo di Capo Passero	SR	\N
M258	[1975-04-24,)	Avigliano Umbro	TR	\N
M259	[1975-05-04,)	Viddalba	SS	\N
M260	[1973-03-14,)	Casapesenna	CE	\N
M261	[1975-05-28,)	Castro	LE	\N
M262	[1973-03-14,)	Cellole	CE	\N
M263	[1975-06-01,)	Porto Cesareo	LE	\N
M264	[1975-05-20,)	San Cassiano	LE	\N
M265	[1971-07-10,)	Vajont	PN	\N
M266	[1975-05-20,)	Ordona	FG	\N
M267	[1975-05-20,)	Zapponeta	FG	\N
M268	[1972-04-05,)	Blufi	PA	\N
M269	[1973-06-25,)	Paterno	PZ	\N
M270	[1974-08-02,)	Masainas	SU	\N
M271	[1976-05-27,)	Mazzarrone	CT	\N
M272	[1974-10-15,)	Ciampino	RM	\N
M273	[1979-01-14,)	Santa Maria la Carità	NA	\N
M274	[1979-04-20,)	Golfo Aranci	SS	\N
M275	[1979-04-20,)	Loiri Porto San Paolo	SS	\N
M276	[1979-04-20,)	Sant'Antonio di Gallura	SS	\N
M277	[1977-12-18,)	San Ferdinando	RC	\N
M278	[1979-05-26,)	Villaperuccio	SU	\N
M279	[1979-08-10,)	Priolo Gargallo	SR	\N
M280	[1980-04-05,)	Trecase	NA	\N
M281	[1980-08-10,)	Petrosino	TP	\N
M282	[1980-07-11,)	Tergu	SS	\N
M283	[1981-05-03,)	Maniace	CT	\N
M284	[1983-02-27,)	Santa Maria Coghinas	SS	\N
M285	[1984-05-24,)	Cardedu	NU	\N
M286	[1984-12-09,)	Torrenova	ME	\N
M287	[1985-05-17,)	Ragalna	CT	\N
M288	[1986-04-03,)	Castiadas	SU	\N
M289	[1988-06-14,)	Massa di Somma	NA	\N
M290	[1988-08-06,)	Stintino	SS	\N
M291	[1988-08-06,)	Piscinas	SU	\N
M292	[1988-08-06,)	Erula	SS	\N
M294	[1990-01-30,)	Bellizzi	SA	\N
M295	[1990-04-10,)	San Cesareo	RM	\N
M297	[1992-04-04,)	Fiumicino	RM	\N
M298	[1993-05-01,)	Statte	TA	\N
M299	[1993-11-05,1995-09-21)	Boville	RM	\N
M300	[1995-04-08,)	Due Carrare	PD	\N
M301	[1996-01-24,)	Padru	SS	\N
M302	[1998-09-01,)	Montiglio Monferrato	AT	\N
M303	[1971-09-01,)	Ronzo-Chienis	TN	\N
M304	[1999-01-01,2019-01-01)	Mosso	BI	\N
M305	[1927-07-31,1951-09-11)	Almè con Villa	BG	\N
M307	[1928-10-17,1955-03-03)	Rasun Valdaora	BZ	\N
M308	[1999-04-02,)	Cavallino-Treporti	VE	\N
M309	[2001-10-15,)	Fonte Nuova	RM	\N
M311	[2009-01-01,)	Campolongo Tapogliano	UD	\N
M312	[2007-11-02,)	Lonato del Garda	BS	\N
M313	[2010-01-01,)	Ledro	TN	\N
M314	[2010-01-01,)	Comano Terme	TN	\N
M315	[2011-02-11,)	Gravedona ed Uniti	CO	\N
M316	[2017-04-18,)	Mappano	TO	\N
M317	[2014-01-01,)	Rivignano Teor	UD	\N
M318	[2014-01-01,)	Trecastelli	AN	\N
M319	[2014-01-01,)	Fabbriche di Vergemoli	LU	\N
M320	[2014-01-01,)	Valsamoggia	BO	\N
M321	[2014-01-01,)	Figline e Incisa Valdarno	FI	\N
M322	[2014-01-01,)	Castelfranco Piandiscò	AR	\N
M323	[2014-01-01,)	Fiscaglia	FE	\N
M324	[2014-01-01,)	Poggio Torriana	RN	\N
M325	[2014-01-01,)	Sissa Trecasali	PR	\N
M326	[2014-01-01,)	Scarperia e San Piero	FI	\N
M327	[2014-01-01,)	Casciana Terme Lari	PI	\N
M328	[2014-01-01,)	Crespina Lorenzana	PI	\N
M329	[2014-01-01,)	Pratovecchio Stia	AR	\N
M330	[2013-12-03,)	Montoro	AV	\N
M331	[2014-01-01,)	Vallefoglia	PU	\N
M332	[2013-12-28,2024-01-01)	Quero Vas	BL	\N
M333	[2014-02-04,)	Sant'Omobono Terme	BG	\N
M334	[2014-02-04,)	Val Brembilla	BG	\N
M335	[2014-02-04,)	Bellagio	CO	\N
M336	[2014-02-04,)	Colverde	CO	\N
M337	[2014-02-04,)	Verderio	LC	\N
M338	[2014-02-04,)	Cornale e Bastida	PV	\N
M339	[2014-02-04,)	Maccagno con Pino e Veddasca	VA	\N
M340	[2014-02-04,)	Borgo Virgilio	MN	\N
M341	[2014-02-04,)	Tremezzina	CO	\N
M342	[2014-02-22,)	Longarone	BL	\N
M343	[2015-01-01,)	Valdaone	TN	\N
M344	[2015-01-01,)	Predaia	TN	\N
M345	[2015-01-01,)	San Lorenzo Dorsino	TN	\N
M346	[2015-01-01,)	Valvasone Arzene	PN	\N
M347	[2015-01-01,)	Sillano Giuncugnano	LU	\N
M348	[2015-01-30,)	La Valletta Brianza	LC	\N
M349	[2016-01-01,)	Altavalle	TN	\N
M350	[2016-01-01,)	Altopiano della Vigolana	TN	\N
M351	[2016-01-01,)	Amblar-Don	TN	\N
M352	[2016-01-01,)	Borgo Chiese	TN	\N
M353	[2016-01-01,)	Borgo Lares	TN	\N
M354	[2016-01-01,)	Castel Ivano	TN	\N
M355	[2016-01-01,)	Cembra Lisignago	TN	\N
M356	[2016-01-01,)	Contà	TN	\N
M357	[2016-01-01,)	Madruzzo	TN	\N
M358	[2016-01-01,)	Porte di Rendena	TN	\N
M359	[2016-01-01,)	Primiero San Martino di Castrozza	TN	\N
M360	[2016-01-01,)	Sella Giudicarie	TN	\N
M361	[2016-01-01,)	Tre Ville	TN	\N
M362	[2016-01-01,)	Vallelaghi	TN	\N
M363	[2016-01-01,)	Ville d'Anaunia	TN	\N
M364	[2016-01-01,)	Ventasso	RE	\N
M365	[2016-01-01,)	Pieve di Bono-Prezzo	TN	\N
M366	[2016-01-01,)	Dimaro Folgarida	TN	\N
M367	[2016-01-01,)	Polesine Zibello	PR	\N
M368	[2016-01-01,)	Montescudo-Monte Colombo	RN	\N
M369	[2016-01-01,)	Alto Reno Terme	BO	\N
M370	[2016-01-01,)	Borgomezzavalle	VB	\N
M371	[2016-01-01,)	Lessona	BI	\N
M372	[2016-01-01,)	Corteolona e Genzone	PV	\N
M373	[2016-01-01,)	Campiglia Cervo	BI	\N
M374	[2016-02-23,)	Val di Zoldo	BL	\N
M375	[2016-02-23,)	Alpago	BL	\N
M376	[2017-01-01,)	Abetone Cutigliano	PT	\N
M377	[2017-01-01,)	San Marcello Piteglio	PT	\N
M378	[2017-01-01,)	Montalcino	SI	\N
M379	[2017-01-01,)	Terre Roveresche	PU	\N
M380	[2017-01-01,)	Colli al Metauro	PU	\N
M381	[2017-01-01,)	Terre del Reno	FE	\N
M382	[2017-01-01,)	Valfornace	MC	\N
M383	[2017-01-01,)	Alta Valle Intelvi	CO	\N
M384	[2017-02-17,)	Val Liona	VI	\N
M385	[2017-05-05,)	Casali del Manco	CS	\N
M386	[2018-01-01,)	Alta Val Tidone	PC	\N
M387	[2018-01-01,)	Montalto Carpasio	IM	\N
M388	[2018-01-01,)	Cassano Spinola	AL	\N
M389	[2018-01-01,)	Alto Sermenza	VC	\N
M390	[2018-01-01,2018-12-07)	Sen Jan di Fassa	TN	\N
M390	[2018-12-07,)	San Giovanni di Fassa-Sen Jan	TN	\N
M391	[2018-01-01,)	Rio	LI	\N
M392	[2018-01-01,)	Laterina Pergine Valdarno	AR	\N
M393	[2018-01-01,)	Castelgerundo	LO	\N
M394	[2018-01-01,)	Centro Valle Intelvi	CO	\N
M395	[2018-01-01,)	Valvarrone	LC	\N
M396	[2018-01-01,)	Borgo Mantovano	MN	\N
M397	[2018-01-01,)	Alluvioni Piovera	AL	\N
M398	[2018-01-01,)	Cellio con Breia	VC	\N
M399	[2018-02-01,)	Treppo Ligosullo	UD	\N
M400	[2018-02-01,)	Fiumicello Villa Vicentina	UD	\N
M401	[2018-02-17,)	Barbarano Mossano	VI	\N
M402	[2018-02-17,)	Borgo Veneto	PD	\N
M403	[2018-03-31,)	Corigliano-Rossano	CS	\N
M404	[2019-01-01,)	Valle Cannobina	VB	\N
M405	[2019-01-01,)	Val di Chy	TO	\N
M406	[2019-01-01,)	Borgocarbonara	MN	\N
M407	[2019-01-01,)	Terre d'Adige	TN	\N
M408	[2019-01-01,)	Barberino Tavarnelle	FI	\N
M409	[2019-01-01,)	Tresignana	FE	\N
M410	[2019-01-01,)	Riva del Po	FE	\N
M411	[2019-01-01,)	Sorbolo Mezzani	PR	\N
M412	[2019-01-01,)	Solbiate con Cagno	CO	\N
M413	[2019-01-01,)	Sassocorvaro Auditore	PU	\N
M414	[2019-01-01,)	Quaregna Cerreto	BI	\N
M415	[2019-01-01,)	Valchiusa	TO	\N
M416	[2019-01-01,)	Gattico-Veruno	NO	\N
M417	[2019-01-01,)	Valdilana	BI	\N
M418	[2019-01-01,)	Piadena Drizzona	CR	\N
M419	[2019-01-01,)	Colli Verdi	PV	\N
M420	[2019-02-01,)	Lu e Cuccaro Monferrato	AL	\N
M421	[2019-01-30,)	Borgo Valbelluna	BL	\N
M422	[2019-01-30,)	Pieve del Grappa	TV	\N
M423	[2019-01-30,)	Valbrenta	VI	\N
M424	[2019-02-08,)	Vermezzo con Zelo	MI	\N
M425	[2019-02-15,)	Cadrezzate con Osmate	VA	\N
M426	[2019-02-20,)	Colceresa	VI	\N
M427	[2019-02-20,)	Lusiana Conco	VI	\N
M428	[2019-05-15,)	Presicce-Acquarica	LE	\N
M429	[2020-01-01,)	Borgo d'Anaunia	TN	\N
M430	[2020-01-01,)	Novella	TN	\N
M431	[2020-01-01,)	Ville di Fiemme	TN	\N
M432	[2021-02-20,)	Misiliscemi	TP	\N
M433	[2023-01-01,)	Bardello con Malgesso e Bregano	VA	\N
M434	[2023-01-01,)	Moransengo-Tonengo	AT	\N
M435	[2024-01-01,)	Uggiate con Ronago	CO	\N
M436	[2024-01-01,)	Sovizzo	VI	\N
M437	[2024-01-01,)	Setteville	BL	\N
M438	[2024-01-01,)	Santa Caterina d'Este	PD	\N
Z000	(,)	Italia	\N	italiana
Z100	(,)	Albania	\N	albanese
Z101	(,)	Andorra	\N	andorrana
Z102	(,)	Austria	\N	austriaca
Z103	(,)	Belgio	\N	belga
Z104	(,)	Bulgaria	\N	bulgara
Z105	(,)	Cecoslovacchia	\N	ceca (cecoslovacchia)
Z106	(,)	Città del Vaticano	\N	vaticana
Z107	(,)	Danimarca	\N	danese
Z108	(,)	Faer Oer (Isole)	\N	faroese
Z109	(,)	Finlandia	\N	finlandese
Z110	(,)	Francia	\N	francese
Z111	(,)	Germania Repubblica Democratica	\N	tedesca (repubblica democratica tedesca)
Z112	(,)	Germania	\N	tedesca
Z113	(,)	Gibilterra	\N	gibilterrina
Z114	(,)	Gran Bretagna e Irlanda del Nord	\N	britannica
Z115	(,)	Grecia	\N	greca
Z116	(,)	Irlanda=Eire	\N	irlandese
Z117	(,)	Islanda	\N	islandese
Z118	(,)	Jugoslavia	\N	iugoslava
Z119	(,)	Liechtenstein	\N	liechtensteinese
Z120	(,)	Lussemburgo	\N	lussemburghese
Z121	(,)	Malta	\N	maltese
Z122	(,)	Man (Isola)	\N	mannese
Z123	(,)	Monaco	\N	monegasca
Z124	(,)	Normanne (Isole)=Isole del Canale	\N	normanne (isole)=isole del canale
Z125	(,)	Norvegia	\N	norvegese
Z126	(,)	Paesi Bassi	\N	olandese
Z127	(,)	Polonia	\N	polacca
Z128	(,)	Portogallo	\N	portoghese
Z129	(,)	Romania	\N	romena
Z130	(,)	San Marino	\N	sammarinese
Z131	(,)	Spagna	\N	spagnola
Z132	(,)	Svezia	\N	svedese
Z133	(,)	Svizzera	\N	svizzera
Z134	(,)	Ungheria	\N	ungherese
Z135	(,)	Unione Repubbliche Socialiste Sovietiche	\N	sovietica
Z136	(,)	Georgia	\N	georgiana
Z137	(,)	Armenia	\N	armena
Z138	(,)	Ucraina	\N	ucraina
Z139	(,)	Bielorussia=Russia Bianca	\N	bielorussa
Z140	(,)	Moldavia	\N	moldava
Z141	(,)	Azerbaidjan	\N	azerbaigiana
Z142	(,)	Kirghizistan	\N	kirghisa
Z143	(,)	Uzbekistan	\N	uzbeka
Z144	(,)	Estonia	\N	estone
Z145	(,)	Lettonia	\N	lettone
Z146	(,)	Lituania	\N	lituana
Z147	(,)	Tagikistan	\N	tagika
Z148	(,)	Macedonia	\N	macedone
Z149	(,)	Croazia	\N	croata
Z150	(,)	Slovenia	\N	slovena
Z151	(,)	Turkmenistan	\N	turkmena
Z152	(,)	Kazakhistan	\N	kazaka
Z153	(,)	Bosnia Ed Erzegovina	\N	bosniaca
Z154	(,)	Russia=Federazione Russa	\N	russa
Z155	(,)	Slovacchia	\N	slovacca
Z156	(,)	Ceca Repubblica	\N	ceca
Z157	(,)	Serbia e Montenegro	\N	serba (serbia e montenegro)
Z158	(,)	Serbia	\N	serba
Z159	(,)	Montenegro	\N	montenegrina
Z160	(,)	Kossovo	\N	kosovara
Z161	(,)	Territori Palestinesi	\N	palestinese (territori palestinesi)
Z200	(,)	Afghanistan	\N	afgana
Z201	(,)	Arabia Meridionale Federazione	\N	yemenita (federazione dell'arabia meridionale)
Z202	(,)	Arabia Meridionale Protettorato	\N	yemenita (protettorato dell'arabia meridionale)
Z203	(,)	Arabia Saudita	\N	saudita
Z204	(,)	Bahrein	\N	bahrayni
Z205	(,)	Bhutan	\N	bhutanese
Z206	(,)	Myanmar (Birmania)	\N	birmana
Z207	(,)	Brunei	\N	bruneiana
Z208	(,)	Cambogia	\N	cambogiana
Z209	(,)	Sri Lanka	\N	cingalese
Z210	(,)	Cina Repubblica Popolare	\N	cinese
Z211	(,)	Cipro	\N	cipriota
Z212	(,)	Cocos (Isole)	\N	cocos (isole)
Z213	(,)	Corea del Sud	\N	sudcoreana
Z214	(,)	Corea del Nord	\N	nordcoreana
Z215	(,)	Emirati Arabi Uniti	\N	emiratina
Z216	(,)	Filippine	\N	filippina
Z217	(,)	Cina Repubblica Nazionale=Taiwan	\N	taiwanese
Z218	(,)	Gaza (Territorio Di)	\N	palestinese (territorio di gaza)
Z219	(,)	Giappone	\N	giapponese
Z220	(,)	Giordania	\N	giordana
Z221	(,)	Hong Kong	\N	hongkonghese
Z222	(,)	India	\N	indiana
Z223	(,)	Indonesia	\N	indonesiana
Z224	(,)	Iran	\N	iraniana
Z225	(,)	Iraq	\N	irachena
Z226	(,)	Israele	\N	israeliana
Z227	(,)	Kuwait	\N	kuwaitiana
Z228	(,)	Laos	\N	laotiana
Z229	(,)	Libano	\N	libanese
Z230	(,)	Malaysia	\N	malese
Z231	(,)	Macao	\N	macao
Z232	(,)	Maldive	\N	maldiviana
Z233	(,)	Mongolia	\N	mongola
Z234	(,)	Nepal	\N	nepalese
Z235	(,)	Oman	\N	omanita
Z236	(,)	Pakistan	\N	pakistana
Z237	(,)	Qatar	\N	qatariota
Z238	(,)	Ryukyu (Isole)	\N	giapponese (isole ryukyu)
Z239	(,)	Sikkim	\N	sikkim
Z240	(,)	Siria	\N	siriana
Z241	(,)	Thailandia	\N	thailandese
Z242	(,)	Timor (Isola)	\N	timorese
Z243	(,)	Turchia	\N	turca
Z244	(,)	Vietnam del Sud	\N	sudvietnamita
Z245	(,)	Vietnam del Nord	\N	nordvietnamita
Z246	(,)	Yemen	\N	yemenita
Z247	(,)	Malaysia	\N	malese
Z248	(,)	Singapore	\N	singaporiana
Z249	(,)	Bangladesh	\N	bengalese
Z250	(,)	Yemen Rep. Dem. Popolare	\N	yemenita (repubblica democratica popolare dello yemen)
Z251	(,)	Vietnam	\N	vietnamita
Z252	(,)	Armenia	\N	armena
Z253	(,)	Azerbaidjan	\N	azerbaigiana
Z254	(,)	Georgia	\N	georgiana
Z255	(,)	Kazakhistan	\N	kazaka
Z256	(,)	Kirghizistan	\N	kirghisa
Z257	(,)	Tagikistan	\N	tagika
Z258	(,)	Turkmenistan	\N	turkmena
Z259	(,)	Uzbekistan	\N	uzbeka
Z300	(,)	Namibia	\N	namibiana
Z301	(,)	Algeria	\N	algerina
Z302	(,)	Angola	\N	angolana
Z303	(,)	Basutoland Sud Africa Britann	\N	lesothiana (basutoland-sud africa britannico)
Z304	(,)	Beciuania Sud Africa Britannico	\N	beciuana
Z305	(,)	Burundi	\N	burundese
Z306	(,)	Camerun	\N	camerunese
Z307	(,)	Capo Verde	\N	capoverdiana
Z308	(,)	Centrafricana Repubblica	\N	centraficana
Z309	(,)	Ciad	\N	ciadiana
Z310	(,)	Comore	\N	comoriana
Z311	(,)	Congo Repubblica Popolare	\N	congolese (repubblica popolare del congo)
Z312	(,)	Congo Repubblica Democratica	\N	congolese (repubblica democratica del congo)
Z313	(,)	Costa d'Avorio	\N	ivoriana
Z314	(,)	Benin	\N	beninese
Z315	(,)	Etiopia	\N	etiope
Z316	(,)	Gabon	\N	gabonese
Z317	(,)	Gambia	\N	gambiana
Z318	(,)	Ghana	\N	ghanese
Z319	(,)	Guinea	\N	guineana (guinea)
Z320	(,)	Guinea-Bissau	\N	guineense
Z321	(,)	Guinea Equatoriale	\N	equatoguineana
Z322	(,)	Kenya	\N	keniota
Z323	(,)	Ifni	\N	marocchina (ifni)
Z324	(,)	La Reunion (Isola)	\N	reunionese
Z325	(,)	Liberia	\N	liberiana
Z326	(,)	Libia	\N	libica
Z327	(,)	Madagascar	\N	malgascia
Z328	(,)	Malawi	\N	malawaiana
Z329	(,)	Mali	\N	maliana
Z330	(,)	Marocco	\N	marocchina
Z331	(,)	Mauritania	\N	mauritana
Z332	(,)	Mauritius (Isole)	\N	mauriziana
Z333	(,)	Mozambico	\N	mozambicana
Z334	(,)	Niger	\N	nigerina
Z335	(,)	Nigeria	\N	nigeriana
Z336	(,)	Egitto	\N	egiziana
Z337	(,)	Zimbabwe	\N	zimbabwiana
Z338	(,)	Ruanda	\N	ruandese
Z339	(,)	Sahara Spagnolo	\N	sahariana (sahara spagnolo)
Z340	(,)	Sant'Elena (Isola)	\N	santeleniana
Z341	(,)	Sao Tome e Principe	\N	sao tome' e principe
Z342	(,)	Seychelles	\N	seychellese
Z343	(,)	Senegal	\N	senegalese
Z344	(,)	Sierra Leone	\N	sierraleonese
Z345	(,)	Somalia	\N	somala
Z346	(,)	Somalia Francese	\N	territorio francese degli afar e degli issa
Z347	(,)	Sudafricana Repubblica	\N	sudafricana
Z348	(,)	Sudan	\N	sudanese
Z349	(,)	Swaziland	\N	swazi
Z350	(,)	Tanganica	\N	tanzaniana (tanganica)
Z351	(,)	Togo	\N	togolese
Z352	(,)	Tunisia	\N	tunisina
Z353	(,)	Uganda	\N	ugandese
Z354	(,)	Burkina Faso	\N	burkinabè
Z355	(,)	Zambia	\N	zambiana
Z356	(,)	Zanzibar	\N	tanzaniana (zanzibar)
Z357	(,)	Tanzania	\N	tanzaniana
Z358	(,)	Botswana	\N	botswaniana
Z359	(,)	Lesotho	\N	lesothiana
Z360	(,)	Mayotte (Isola)	\N	francese (isola mayotte)
Z361	(,)	Djibouti	\N	gibutiana
Z362	(,)	Sahara Meridionale	\N	sahariana (sahara meridionale)
Z363	(,)	Sahara Settentrionale	\N	sahariana (sahara settentrionale)
Z364	(,)	Bophuthatswana	\N	batswana
Z365	(,)	Transkei	\N	transkei
Z366	(,)	Venda	\N	venda
Z367	(,)	Ciskei	\N	centraficana (ciskei)
Z368	(,)	Eritrea	\N	eritrea
Z369	(,)	Nyasaland	\N	malawiana
Z370	(,)	Congo Belga	\N	congolese (congo belga)
Z400	(,)	Bermuda (Isole)	\N	bermudiana
Z401	(,)	Canada	\N	canadese
Z402	(,)	Groenlandia	\N	groenlandese
Z403	(,)	Saint Pierre Et Miquelon (Isole)	\N	francese (isole saint pierre et miquelon)
Z404	(,)	Stati Uniti d'America	\N	statunitense
Z500	(,)	Antille Britanniche	\N	antillana (antille britanniche)
Z501	(,)	Antille Olandesi	\N	antillana (antille olandesi)
Z502	(,)	Bahamas	\N	bahamense
Z503	(,)	Costa Rica	\N	costaricana
Z504	(,)	Cuba	\N	cubana
Z505	(,)	Dominicana Repubblica	\N	dominicana (repubblica dominicana)
Z506	(,)	El Salvador	\N	salvadoregna
Z507	(,)	Giamaica	\N	giamaicana
Z508	(,)	Guadalupa	\N	guadalupeense
Z509	(,)	Guatemala	\N	guatemalteca
Z510	(,)	Haiti	\N	haitiana
Z511	(,)	Honduras	\N	honduregna
Z512	(,)	Belize	\N	beliziana
Z513	(,)	Martinica	\N	martinicana
Z514	(,)	Messico	\N	messicana
Z515	(,)	Nicaragua	\N	nicaraguense
Z516	(,)	Panama	\N	panamense
Z517	(,)	Panama Zona del Canale	\N	panamense (panama zona del canale)
Z518	(,)	Puerto Rico	\N	portoricana
Z519	(,)	Turks e Caicos (Isole)	\N	turks e caicos (isole)
Z520	(,)	Vergini Americane (Isole)	\N	statunitense (isole vergini americane)
Z521	(,)	Antille Britanniche	\N	antillana (antille britanniche)
Z522	(,)	Barbados	\N	barbadiana
Z523	(,)	Antille Britanniche	\N	antillana (antille britanniche)
Z524	(,)	Grenada	\N	grenadina
Z525	(,)	Vergini Britanniche (Isole)	\N	britannica (isole vergini britanniche)
Z526	(,)	Dominica	\N	dominicana (dominica)
Z527	(,)	Saint Lucia	\N	santaluciana
Z528	(,)	Saint Vincent e Grenadine	\N	vincentiana
Z529	(,)	Anguilla (Isola)	\N	anguillana
Z530	(,)	Cayman (Isole)	\N	caymaniana
Z531	(,)	Montserrat	\N	montserratiana
Z532	(,)	Antigua e Barbuda	\N	antiguana, barbudana
Z533	(,)	Saint Kitts e Nevis=Saint Christopher e	\N	nevisiana
Z600	(,)	Argentina	\N	argentina
Z601	(,)	Bolivia	\N	boliviana
Z602	(,)	Brasile	\N	brasiliana
Z603	(,)	Cile	\N	cilena
Z604	(,)	Colombia	\N	colombiana
Z605	(,)	Ecuador	\N	ecuadoregna
Z606	(,)	Guyana	\N	guyanase
Z607	(,)	Guyana=Guiana Francese	\N	guyanase (guayana=guiana francese)
Z608	(,)	Suriname	\N	surinamese
Z609	(,)	Malvine=Falkland (Isole)	\N	malviniana
Z610	(,)	Paraguay	\N	paraguaiana
Z611	(,)	Perù	\N	peruviana
Z612	(,)	Trinidad e Tobago	\N	trinidadiana
Z613	(,)	Uruguay	\N	uruguaiana
Z614	(,)	Venezuela	\N	venezuelana
Z700	(,)	Australia	\N	australiana
Z701	(,)	Caroline (Isole)	\N	micronesiana (isole caroline)
Z702	(,)	Christmas (Isola)	\N	christmas (isola)
Z703	(,)	Cook (Isole)	\N	cookese
Z704	(,)	Figi=Viti	\N	figiana
Z705	(,)	Gilbert e Ellice (Isole)	\N	centraficana (isole gilbert e ellice)
Z706	(,)	Guam (Isola)	\N	guamaniane
Z707	(,)	Irian Occidentale	\N	papuana
Z708	(,)	Macquarie (Isole)	\N	macquarie (isole)
Z709	(,)	Marcus (Isole)	\N	giapponese (isole marcus)
Z710	(,)	Marianne (Isole)	\N	marianne (isole)
Z711	(,)	Marshall  (Isole)	\N	marshall
Z712	(,)	Midway (Isole)	\N	midway (isole)
Z713	(,)	Nauru	\N	nauruana
Z714	(,)	Niue=Savage (Isole)	\N	niueana
Z715	(,)	Norfolk (Isole e Isole del Mar dei Coral	\N	norfolk (isole e isole del mar dei coralli)
Z716	(,)	Nuova Caledonia (Isole e Dipendenze)	\N	caledoniana
Z717	(,)	Nuove Ebridi (Isole Condominio Franco-in	\N	nuove ebridi (isole condominio franco-inglese)
Z718	(,)	Nuova Guinea	\N	guineana (nuova guinea)
Z719	(,)	Nuova Zelanda	\N	neozelandese
Z720	(,)	Papuasia	\N	guineana (papuasia)
Z721	(,)	Isole Cilene (Pasqua e Sala Y Gomez)	\N	isole cilene (pasqua e sala y gomez)
Z722	(,)	Pitcairn (e Dipendenze)	\N	pitcairn (e dipendenze)
Z723	(,)	Polinesia Francese (Isole)	\N	polinesiana
Z724	(,)	Salomone (Isole)	\N	salomone
Z725	(,)	Samoa Americane (Isole)	\N	samoana americana
Z726	(,)	Samoa (Isole)	\N	samoana
Z727	(,)	Tokelau=Isole Dell'Unione	\N	tonganiana
Z728	(,)	Tonga=Isole degli Amici	\N	tongana
Z729	(,)	Wallis e Futuna (Isole)	\N	wallis e futuna (isole)
Z730	(,)	Papua Nuova Guinea	\N	guineana (papua nuova guinea)
Z731	(,)	Kiribati	\N	gilbertese
Z732	(,)	Tuvalu	\N	tuvaluana
Z733	(,)	Vanuatu	\N	vanuatuana
Z734	(,)	Palau	\N	palauana
Z735	(,)	Micronesia Stati Federati	\N	micronesiana
Z800	(,)	Dipendenze Canadesi	\N	canadese (dipendenze canadesi)
Z801	(,)	Dipendenze Norvegesi Artiche	\N	norvegese (dipendenze norvegesi artiche)
Z802	(,)	Dipendenze Sovietiche	\N	russa (dipendenze russe)
Z900	(,)	Dipendenze Australiane	\N	australiana (dipendenze australiane)
Z901	(,)	Dipendenze Britanniche	\N	britannica (dipendenze britanniche)
Z902	(,)	Dipendenze Francesi	\N	francese (dipendenze francesi)
Z903	(,)	Dipendenze Neozelandesi	\N	neozelandese (dipendenze neozelandesi)
Z904	(,)	Dipendenze Norvegesi Antartiche	\N	norvegese (dipendenze norvegesi antartiche)
Z905	(,)	Dipendenze Statunitensi	\N	statunitense (dipendenze statunitensi)
Z906	(,)	Dipendenze Sudafricane	\N	sudafricana (dipendenze sudafricane)
Z907	(,)	Sud Sudan	\N	sudsudanese
\.
