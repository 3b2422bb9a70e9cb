// Countries with their adjectives, people and seats of government.
// Source: written for Onrecord from general knowledge; members and observers of the United Nations, and a few territories
// that news treats like countries. No claim about status is meant.

export interface Country {
  /** The usual English name. */
  name: string;
  /** Every name, the usual one first. */
  names: readonly string[];
  /** Adjectives and names of people: "Ukrainian", "Ukrainians", "Dane". */
  demonyms: readonly string[];
  /** Capitals and by-words for the government: "Kyiv", "Kiev". */
  seats: readonly string[];
}

/** One line a country: names; demonyms; seats. */
const LINES = `
Afghanistan; Afghan, Afghans; Kabul
Albania; Albanian, Albanians; Tirana
Algeria; Algerian, Algerians; Algiers
Andorra; Andorran, Andorrans; Andorra la Vella
Angola; Angolan, Angolans; Luanda
Argentina; Argentine, Argentinian, Argentines, Argentinians; Buenos Aires
Armenia; Armenian, Armenians; Yerevan
Australia; Australian, Australians; Canberra
Austria; Austrian, Austrians; Vienna
Azerbaijan; Azerbaijani, Azerbaijanis, Azeri, Azeris; Baku
Bahamas; Bahamian, Bahamians; Nassau
Bahrain; Bahraini, Bahrainis; Manama
Bangladesh; Bangladeshi, Bangladeshis; Dhaka
Barbados; Barbadian, Barbadians; Bridgetown
Belarus, Byelorussia; Belarusian, Belarusians, Belarussian, Belarussians; Minsk
Belgium; Belgian, Belgians;
Belize; Belizean, Belizeans; Belmopan
Benin; Beninese; Porto-Novo
Bhutan; Bhutanese; Thimphu
Bolivia; Bolivian, Bolivians; La Paz, Sucre
Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina; Bosnian, Bosnians; Sarajevo
Botswana; Botswanan, Botswanans; Gaborone
Brazil; Brazilian, Brazilians; Brasilia, Brasília
Brunei; Bruneian, Bruneians; Bandar Seri Begawan
Bulgaria; Bulgarian, Bulgarians; Sofia
Burkina Faso; Burkinabe; Ouagadougou
Burundi; Burundian, Burundians; Gitega, Bujumbura
Cambodia; Cambodian, Cambodians; Phnom Penh
Cameroon; Cameroonian, Cameroonians; Yaounde, Yaoundé
Canada; Canadian, Canadians; Ottawa
Cape Verde, Cabo Verde; Cape Verdean, Cape Verdeans; Praia
Central African Republic; Central African; Bangui
Chad; Chadian, Chadians; N'Djamena
Chile; Chilean, Chileans; Santiago
China, People's Republic of China; Chinese; Beijing, Peking
Colombia; Colombian, Colombians; Bogota, Bogotá
Comoros; Comorian, Comorians; Moroni
Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo, DRC; Congolese; Kinshasa
Congo, Republic of Congo, Congo-Brazzaville; ; Brazzaville
Costa Rica; Costa Rican, Costa Ricans; San Jose, San José
Croatia; Croatian, Croatians, Croat, Croats; Zagreb
Cuba; Cuban, Cubans; Havana
Cyprus; Cypriot, Cypriots; Nicosia
Czech Republic, Czechia; Czech, Czechs; Prague
Denmark; Danish, Dane, Danes; Copenhagen
Djibouti; Djiboutian, Djiboutians;
Dominica; ; Roseau
Dominican Republic; Dominican, Dominicans; Santo Domingo
East Timor, Timor-Leste; Timorese; Dili
Ecuador; Ecuadorian, Ecuadorean, Ecuadorians; Quito
Egypt; Egyptian, Egyptians; Cairo
El Salvador; Salvadoran, Salvadorans; San Salvador
Equatorial Guinea; Equatoguinean; Malabo
Eritrea; Eritrean, Eritreans; Asmara
Estonia; Estonian, Estonians; Tallinn
Eswatini, Swaziland; Swazi, Swazis; Mbabane
Ethiopia; Ethiopian, Ethiopians; Addis Ababa
Fiji; Fijian, Fijians; Suva
Finland; Finnish, Finn, Finns; Helsinki
France; French, Frenchman, Frenchwoman; Paris
Gabon; Gabonese; Libreville
Gambia; Gambian, Gambians; Banjul
Georgia; Georgian, Georgians; Tbilisi
Germany; German, Germans; Berlin
Ghana; Ghanaian, Ghanaians; Accra
Greece; Greek, Greeks; Athens
Greenland; Greenlandic, Greenlander, Greenlanders; Nuuk
Grenada; Grenadian, Grenadians; St George's
Guatemala; Guatemalan, Guatemalans; Guatemala City
Guinea; Guinean, Guineans; Conakry
Guinea-Bissau; Bissau-Guinean; Bissau
Guyana; Guyanese; Georgetown
Haiti; Haitian, Haitians; Port-au-Prince
Honduras; Honduran, Hondurans; Tegucigalpa
Hong Kong; Hongkonger, Hongkongers;
Hungary; Hungarian, Hungarians; Budapest
Iceland; Icelandic, Icelander, Icelanders; Reykjavik, Reykjavík
India; Indian, Indians; New Delhi, Delhi
Indonesia; Indonesian, Indonesians; Jakarta
Iran, Islamic Republic of Iran; Iranian, Iranians; Tehran, Teheran
Iraq; Iraqi, Iraqis; Baghdad
Ireland, Republic of Ireland; Irish, Irishman, Irishwoman; Dublin
Israel; Israeli, Israelis; Jerusalem, Tel Aviv
Italy; Italian, Italians; Rome
Ivory Coast, Cote d'Ivoire, Côte d'Ivoire; Ivorian, Ivorians; Yamoussoukro, Abidjan
Jamaica; Jamaican, Jamaicans; Kingston
Japan; Japanese; Tokyo
Jordan; Jordanian, Jordanians; Amman
Kazakhstan; Kazakh, Kazakhs, Kazakhstani; Astana
Kenya; Kenyan, Kenyans; Nairobi
Kiribati; I-Kiribati; Tarawa
Kosovo; Kosovar, Kosovars, Kosovan; Pristina
Kuwait; Kuwaiti, Kuwaitis; Kuwait City
Kyrgyzstan; Kyrgyz; Bishkek
Laos; Lao, Laotian, Laotians; Vientiane
Latvia; Latvian, Latvians; Riga
Lebanon; Lebanese; Beirut
Lesotho; Basotho; Maseru
Liberia; Liberian, Liberians; Monrovia
Libya; Libyan, Libyans; Tripoli
Liechtenstein; ; Vaduz
Lithuania; Lithuanian, Lithuanians; Vilnius
Luxembourg; Luxembourger, Luxembourgers;
Madagascar; Malagasy; Antananarivo
Malawi; Malawian, Malawians; Lilongwe
Malaysia; Malaysian, Malaysians; Kuala Lumpur
Maldives; Maldivian, Maldivians; Male
Mali; Malian, Malians; Bamako
Malta; Maltese; Valletta
Marshall Islands; Marshallese; Majuro
Mauritania; Mauritanian, Mauritanians; Nouakchott
Mauritius; Mauritian, Mauritians; Port Louis
Mexico; Mexican, Mexicans; Mexico City
Micronesia; Micronesian, Micronesians; Palikir
Moldova; Moldovan, Moldovans; Chisinau, Chișinău
Monaco; Monegasque;
Mongolia; Mongolian, Mongolians; Ulaanbaatar, Ulan Bator
Montenegro; Montenegrin, Montenegrins; Podgorica
Morocco; Moroccan, Moroccans; Rabat
Mozambique; Mozambican, Mozambicans; Maputo
Myanmar, Burma; Burmese; Naypyidaw, Yangon
Namibia; Namibian, Namibians; Windhoek
Nauru; Nauruan, Nauruans; Yaren
Nepal; Nepali, Nepalese, Nepalis; Kathmandu
Netherlands, Holland; Dutch, Dutchman, Dutchwoman; The Hague, Amsterdam
New Zealand; New Zealander, New Zealanders; Wellington
Nicaragua; Nicaraguan, Nicaraguans; Managua
Niger; Nigerien, Nigeriens; Niamey
Nigeria; Nigerian, Nigerians; Abuja
North Korea, DPRK, Democratic People's Republic of Korea; North Korean, North Koreans; Pyongyang
North Macedonia, Macedonia; Macedonian, Macedonians; Skopje
Norway; Norwegian, Norwegians; Oslo
Oman; Omani, Omanis; Muscat
Pakistan; Pakistani, Pakistanis; Islamabad
Palau; Palauan, Palauans; Ngerulmud
Palestine, Palestinian Territories; Palestinian, Palestinians; Ramallah
Panama; Panamanian, Panamanians; Panama City
Papua New Guinea; Papua New Guinean; Port Moresby
Paraguay; Paraguayan, Paraguayans; Asuncion, Asunción
Peru; Peruvian, Peruvians; Lima
Philippines; Philippine, Filipino, Filipinos, Filipina; Manila
Poland; Polish, Pole, Poles; Warsaw
Portugal; Portuguese; Lisbon
Qatar; Qatari, Qataris; Doha
Romania; Romanian, Romanians; Bucharest
Russia, Russian Federation; Russian, Russians; Moscow, Kremlin
Rwanda; Rwandan, Rwandans; Kigali
Saint Lucia, St Lucia, St. Lucia; Saint Lucian; Castries
Samoa; Samoan, Samoans; Apia
San Marino; Sammarinese;
Saudi Arabia, Kingdom of Saudi Arabia; Saudi, Saudis; Riyadh
Scotland; Scottish, Scot, Scots; Edinburgh
Senegal; Senegalese; Dakar
Serbia; Serbian, Serbians, Serb, Serbs; Belgrade
Seychelles; Seychellois; Victoria
Sierra Leone; Sierra Leonean, Sierra Leoneans; Freetown
Singapore; Singaporean, Singaporeans;
Slovakia, Slovak Republic; Slovak, Slovaks, Slovakian; Bratislava
Slovenia; Slovenian, Slovene, Slovenes, Slovenians; Ljubljana
Solomon Islands; Solomon Islander; Honiara
Somalia; Somali, Somalis; Mogadishu
South Africa; South African, South Africans; Pretoria
South Korea, Republic of Korea; South Korean, South Koreans; Seoul
South Sudan; South Sudanese; Juba
Spain; Spanish, Spaniard, Spaniards; Madrid
Sri Lanka; Sri Lankan, Sri Lankans; Colombo
Sudan; Sudanese; Khartoum
Suriname; Surinamese; Paramaribo
Sweden; Swedish, Swede, Swedes; Stockholm
Switzerland; Swiss; Bern, Berne
Syria; Syrian, Syrians; Damascus
Taiwan; Taiwanese; Taipei
Tajikistan; Tajik, Tajiks; Dushanbe
Tanzania; Tanzanian, Tanzanians; Dodoma
Thailand; Thai, Thais; Bangkok
Togo; Togolese; Lome, Lomé
Tonga; Tongan, Tongans; Nuku'alofa
Trinidad and Tobago, Trinidad; Trinidadian, Trinidadians; Port of Spain
Tunisia; Tunisian, Tunisians; Tunis
Turkey, Türkiye, Turkiye; Turkish, Turk, Turks; Ankara
Turkmenistan; Turkmen; Ashgabat
Tuvalu; Tuvaluan, Tuvaluans; Funafuti
Uganda; Ugandan, Ugandans; Kampala
Ukraine; Ukrainian, Ukrainians; Kyiv, Kiev, Kyyiv
United Arab Emirates, UAE, Emirates; Emirati, Emiratis; Abu Dhabi
United Kingdom, UK, U.K., Britain, Great Britain; British, Briton, Britons; London, Downing Street, Whitehall
England; English, Englishman, Englishwoman;
Wales; Welsh; Cardiff
Northern Ireland; Northern Irish; Belfast
United States, US, U.S., USA, U.S.A., United States of America, America; American, Americans; Washington, White House
Uruguay; Uruguayan, Uruguayans; Montevideo
Uzbekistan; Uzbek, Uzbeks; Tashkent
Vanuatu; ni-Vanuatu; Port Vila
Vatican, Vatican City, Holy See; ;
Venezuela; Venezuelan, Venezuelans; Caracas
Vietnam, Viet Nam; Vietnamese; Hanoi
Yemen; Yemeni, Yemenis; Sanaa, Sana'a
Zambia; Zambian, Zambians; Lusaka
Zimbabwe; Zimbabwean, Zimbabweans; Harare
Soviet Union, USSR; Soviet, Soviets;
Yugoslavia; Yugoslav, Yugoslavs;
Abkhazia; Abkhaz, Abkhazian; Sukhumi
South Ossetia; South Ossetian; Tskhinvali
Transnistria; Transnistrian; Tiraspol
Puerto Rico; Puerto Rican, Puerto Ricans; San Juan
Western Sahara; Sahrawi, Sahrawis;
`;

const list = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map(item => item.trim())
    .filter(Boolean);

export const COUNTRIES: readonly Country[] = LINES.trim()
  .split('\n')
  .map(line => {
    const [names, demonyms, seats] = line.split(';').map(list);
    return { name: names![0]!, names: names!, demonyms: demonyms ?? [], seats: seats ?? [] };
  });

const by = (words: (country: Country) => readonly string[]): ReadonlyMap<string, Country> =>
  new Map(COUNTRIES.flatMap(country => words(country).map((word): [string, Country] => [word, country])));

export const COUNTRY_BY_NAME = by(country => country.names);
export const COUNTRY_BY_DEMONYM = by(country => country.demonyms);
/** Countries by the place that may stand for their government. */
export const COUNTRY_BY_SEAT = by(country => country.seats);

/** Adjectives and names of larger parts of the world, written with a capital and naming no country. */
export const REGION_DEMONYMS: ReadonlySet<string> = new Set(
  `European Europeans Asian Asians African Africans Arab Arabs Arabic Western Eastern Northern Southern Nordic Baltic
  Balkan Scandinavian Mediterranean Caribbean Latin Atlantic Pacific Arctic Antarctic Kurdish Kurd Kurds Catalan Catalans
  Basque Basques Chechen Chechens Tatar Tatars Tibetan Tibetans Uyghur Uyghurs Uighur Uighurs Rohingya Roma Berber Berbers
  Pashtun Pashtuns Hazara Hazaras Tuareg Muslim Muslims Christian Christians Catholic Catholics Protestant Protestants
  Orthodox Jewish Jew Jews Hindu Hindus Buddhist Buddhists Sikh Sikhs Sunni Sunnis Shia Shiite Shiites Islamist Islamists
  Islamic Republican Republicans Democrat Democrats Democratic Conservative Conservatives Tory Tories Liberal Liberals
  Communist Communists Socialist Socialists Nazi Nazis Parisian Londoner Londoners Texan Texans Californian Californians
  Sicilian Bavarian Flemish Walloon Siberian Crimean Anglo Afro Hispanic Latino Latinos Latina Independent Green Greens Euro-Atlantic transatlantic
  Transatlantic Eurasian Anglican Methodist Baptist Presbyterian Lutheran Mormon Zulu Xhosa Yoruba Igbo Hausa`
    .split(/\s+/)
    .filter(Boolean),
);
