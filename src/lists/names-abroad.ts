// Words of other languages by which a name is known to be a body or a place: "Banco", "Radio", "Energi", "Jalan", "Kafr".
// Plain Latin letters, lower case. Source: written for Onrecord from general knowledge, language by language. English words and
// legal forms stand in organisations.ts, heads of English and Romance place names in places.ts.

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Firms, banks, papers, stations, parties, unions, clubs, ministries, schools and hospitals. */
export const BODY_WORDS_ABROAD: ReadonlySet<string> = new Set(
  words(`grupo groupe gruppo gruppe grup grupa gruppen konzern koncern holding firma compania companhia compagnie compagnia
  societe sociedad sociedade societa empresa empresas entreprise entreprises industrias industries industrie industria
  banco banca banka banque banky bankasi bankas pank pankki sparkasse kasse caja caixa cassa kasa kassa credito credit
  kredit mutuelle mutua assurances seguros assicurazioni versicherung forsikring
  minera mineradora mineria mines cementos cementera ciments cimento acero aceros acieries acciaierie stahl stal
  energia energie energi energo enerji energia elektro electricidad electricite elettrica elektrik kraft kraftwerke
  petroleos petrole petroli petrol neft naft nafta gaz gas olje kimya chimie chemie quimica farma pharma
  transportes transports trasporti expreso express autobuses ferrocarriles ferrovie bahn bahnen zeleznice kolej linhas
  lineas linjer linien lignes linee rederi reederei naviera navigazione navegacao navires aerolineas aviacion aviation
  hydro agro avto auto moto tele telekom telecom mobil post posta correos poste
  agence agencia agenzia agentur agencja agentura ajans ajansi haber kantor antara presse prensa stampa pers press
  diario jornal giornale journal zeitung tageblatt tagblatt blatt kurier kurir courrier correo corriere avis avisen avisa
  tidning tidende bladet posten dagblad dagen nyheter krant blad gazeta gazette gazetesi gazzetta noviny novine vesti
  vecer vijesti izvestia pravda novosti suara harian warta berita kompas koran sabah hurriyet nachrichten morgen
  expresso semanario revista revue rivista zeitschrift magazin
  radio rundfunk radyo tele televisao television televizyon televizija televize kanal canale antena antenne onda
  partido parti partei partito partija partia partai partisi partij strana movimiento mouvement movimento frente front
  fronte union unione uniao alianza alliance alleanza alianca coalicion sojusz savez svaz zveza
  sindicato sindacato syndicat gewerkschaft sendika sendikasi odbory zwiazek federacion federation federazione federacao
  confederacion confederation confederazione confederacao asociacion association associazione associacao verein verband
  vereniging forening forbund liitto drustvo stowarzyszenie dernek dernegi camara chambre camera kammer
  fundacion fondation fondazione fundacao stiftung stiftelse stichting nadace fundacja zaklada vakif vakfi yayasan
  ministerio ministere ministero ministerium ministerstvo ministerstwo bakanligi kementerian departemen direccion
  direction direzione direktion bundesamt amt oficina office bureau comision commission commissione comissao komisja
  komise komisi kommission consejo conseil consiglio conselho rat rada savet sabor sejm senado senat senato senado
  asamblea assemblee assemblea congreso congres congresso bundestag landtag folketing storting riksdag eduskunta
  riigikogu saeima seimas skupstina meclis meclisi majlis dewan parlament parlement parlamento tribunal corte cour cort
  gericht sad sud mahkeme mahkemesi mahkamah policia police polizia polizei politi polis polisi policja politie ejercito
  armee esercito gendarmerie guardia garde carabineros
  universidad universidade universite universita universitat universitet universiteit univerzita uniwersytet sveuciliste
  universitesi yliopisto ulikool universitas escuela ecole scuola escola schule skola szkola okul okulu sekolah liceo
  lycee liceu gymnasium gimnazija gimnazjum gymnasio instituto institut istituto enstitusu institutul
  hospital hopital ospedale krankenhaus klinik klinika clinica clinique hastanesi hastane szpital nemocnice bolnica
  sygehus sykehus sairaala
  club clube klub klubi klubb sport sporting deportivo deportiva atletico atletica racing olympique olimpia dinamo dynamo
  spartak lokomotiv partizan slavia sparta zarya shakhtar metalist torpedo
  iglesia eglise chiesa igreja kirche kirke museo musee museu muzej muzeum muzeu teatro theatre teater opera orquesta
  orchestre filarmonica editorial editora editions edizioni verlag forlag libreria cervejaria cerveceria brasserie
  brauerei bryggeri pivovar browar cooperativa cooperative genossenschaft`),
);

/** Settlements, land, water and ways. */
export const PLACE_WORDS_ABROAD: ReadonlySet<string> = new Set(
  words(`villa ville vila villanueva pueblo aldea pagos borgo castel castello burg dorf stadt stad gorod grad hrad polis
  kota kampung kampong desa mukim barangay ban baan muang chiang nakhon phnom khet xian shi cun
  kafr kfar kefar deir dayr beit bayt bet tel tall tell khan khirbet qasr qala qalat qaleh kale hisar hisarlik abad deh
  koy koyu mahalle mahallesi ain ayn bir wadi oued ouadi nahr shatt bab souk suq jebel djebel jabal gebel ras
  bandar bender bahr khor khawr sidi hassi bordj ksar
  calle carrera avenida paseo plaza plazuela rua praca largo travessa ladeira rue place boulevard quai via viale corso
  strasse gasse platz allee ulica ulitsa trg namesti plac aleja straat plein gata gatan vei veien torg torget katu tanav
  sokak caddesi meydan meydani jalan gang lorong jirga thanon soi duong pho
  isla islas isola isole ile iles ilha ilhas insel oy oya saar saari ada adasi pulau ko koh nusa jima shima
  costa cote praia playa plage spiaggia punta ponta pointe capo cabo cap kap golfo golfe bahia baie baia bucht bugt fjord
  lago laguna lagoa lac lagos see meer sjo jarv jarvi gol golu danau tasik ozero jezioro jezero rio riu fiume fleuve
  riviere fluss elv alv joki jogi nehri irmak sungai kali reka rzeka
  monte montes mont monti monts montagne cerro cerros cordillera sierra serra pico picos pic picacho volcan vulcano
  berg gebirge fjell fjall vuori mägi dag dagi gunung bukit gora hora planina kuh koh
  valle val vale vallee tal dal dalen dere deresi vadi vadisi dolina ravno vega pampa llano llanos meseta mesa
  puerto porto port haven hafen havn hamn satama sadam liman limani pelabuhan puente ponte pont brucke bro most silta kopru
  koprusu jembatan paso passo col salto cascada cataratas pozo fuente barrio barri bairro quartier quartiere colonia
  sector comuna comune provincia provincie departamento departement canton kanton oblast okrug raion rajon voivodeship
  wilaya vilayet gouvernorat muhafazah ostan krai alto alta altos baja bajo bajos nuevo nueva novo nova novi novy stari
  stary stara staro velika veliki velky mala mali maly veliko donji gornji upper hacienda estancia finca fazenda`),
);
