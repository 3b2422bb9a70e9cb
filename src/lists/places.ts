// Words by which a name is known to be a place: nouns of land, water, ways and settlements; and the places news names most.
// Source: written for Onrecord from general knowledge. Countries stand in countries.ts.

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Nouns that close the name of a place: "Lipnik Road", "the Bhalam valley". */
export const PLACE_TAILS: ReadonlySet<string> = new Set(
  words(`river lake sea ocean bay gulf strait straits channel canal sound fjord inlet lagoon reservoir falls glacier spring
  island islands isle isles peninsula cape coast shore beach point head cove harbour harbor port marina pier quay wharf dock
  mountain mountains mount hill hills peak ridge range ranges valley plain plains plateau desert forest wood woods park
  marsh moor heath steppe highlands lowlands delta basin pass canyon gorge volcano reef bank salient corridor gap crossing
  city town village hamlet district county province region oblast raion prefecture state territory territories republic
  kingdom emirate duchy dukedom municipality borough parish ward quarter suburb neighbourhood neighborhood
  settlement colony reservation canton department governorate township
  street road avenue lane drive boulevard square plaza place highway motorway freeway expressway bridge tunnel junction
  roundabout terrace crescent alley way embankment viaduct causeway dam lock railway line station stop airport airfield
  heliport terminal stadium arena palace castle tower cathedral church mosque temple monastery abbey chapel shrine cemetery
  square garden gardens market mall building house hall barracks base camp fort fortress prison jail pit mine quarry
  refinery plant factory mill depot yard zone checkpoint border front strip west east north south`),
);

/** Tails that make organisations as often as places: the words around them decide. */
export const MIXED_TAILS: ReadonlySet<string> = new Set(
  words(`house hall church station port airport mine plant factory mill bank market prison jail park line railway castle
  camp state republic kingdom city county district council stadium mall refinery cathedral dock`),
);

/** Nouns that open the name of a place: "Mount Erebus", "Lake Tuz", "Port Lessa". */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  words(`mount mt lake river cape port fort gulf bay isle isles sea strait straits saint st puerto porto rio san santa
  santo são cabo monte sierra villa ciudad nova novo new north south east west upper lower greater central inner outer old
  el la los las al ras wadi tel tell beit bet kfar camp point glen loch ben inver aber llan ile îles pointe val vila serra
  republic kingdom province city county district region town village plaza plaça piazza place rua rue calle avenida via
  castle grand great little big long high`),
);

/** Places that news names often and that no other clue shows: cities, regions, continents, seas. */
export const KNOWN_PLACES: ReadonlySet<string> = new Set(
  `Africa|Asia|Europe|North America|South America|Latin America|Central America|Antarctica|Oceania|Eurasia|Middle East
|Far East|Near East|Western Europe|Eastern Europe|Central Europe|Central Asia|Southeast Asia|South Asia|East Asia
|North Africa|West Africa|East Africa|Sahel|Balkans|Baltics|Caucasus|Caribbean|Scandinavia|Mediterranean|Arctic|Siberia
|Black Sea|Red Sea|Baltic Sea|North Sea|South China Sea|Persian Gulf|Sea of Azov|Caspian Sea|Aegean|Adriatic|Suez Canal
|Panama Canal|English Channel|Bosphorus|Strait of Hormuz|Gibraltar|Atlantic|Pacific|Indian Ocean|Gulf of Mexico
|Crimea|Donbas|Donbass|Donetsk|Luhansk|Lugansk|Kherson|Kharkiv|Kharkov|Zaporizhzhia|Zaporizhia|Zaporozhye|Odesa|Odessa
|Lviv|Lvov|Dnipro|Mykolaiv|Mariupol|Bakhmut|Avdiivka|Pokrovsk|Kramatorsk|Sumy|Chernihiv|Poltava|Vinnytsia|Ternopil|Rivne
|Kryvyi Rih|Sevastopol|Simferopol|Kursk|Belgorod|Bryansk|Rostov|Voronezh|Saint Petersburg|St Petersburg|St. Petersburg
|Kaliningrad|Novosibirsk|Yekaterinburg|Kazan|Sochi|Vladivostok|Grozny|Chechnya|Dagestan|Gaza|Gaza Strip|West Bank
|Golan Heights|Rafah|Khan Younis|Haifa|Aleppo|Homs|Idlib|Raqqa|Mosul|Basra|Erbil|Kirkuk|Kandahar|Herat|Peshawar|Karachi
|Lahore|Kashmir|Punjab|Mumbai|Bombay|Kolkata|Chennai|Bangalore|Bengaluru|Hyderabad|Shanghai|Guangzhou|Shenzhen|Wuhan
|Xinjiang|Tibet|Macau|Osaka|Kyoto|Hiroshima|Nagasaki|Fukushima|Busan|Ho Chi Minh City|Sydney|Melbourne|Brisbane|Perth
|Auckland|Istanbul|Izmir|Antalya|Thessaloniki|Milan|Naples|Turin|Venice|Florence|Sicily|Sardinia|Barcelona|Catalonia
|Valencia|Seville|Porto|Marseille|Lyon|Nice|Bordeaux|Strasbourg|Brittany|Normandy|Brussels|Antwerp|Ghent|Rotterdam
|Hamburg|Munich|Frankfurt|Cologne|Stuttgart|Dresden|Leipzig|Bavaria|Saxony|Geneva|Zurich|Davos|Salzburg|Gdansk|Krakow
|Cracow|Wroclaw|Brno|Transylvania|Gothenburg|Malmo|Bergen|Manchester|Liverpool|Birmingham|Glasgow|Leeds|Bristol
|Sheffield|Oxford|Cambridge|Cornwall|Kent|Yorkshire|New York|New York City|Manhattan|Brooklyn|Los Angeles|Chicago|Houston
|Dallas|Boston|Philadelphia|San Francisco|Seattle|Miami|Atlanta|Detroit|Denver|Las Vegas|New Orleans|Phoenix|San Diego
|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa
|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada
|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island
|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Toronto|Montreal
|Vancouver|Quebec|Ontario|Alberta|British Columbia|Rio de Janeiro|Sao Paulo|São Paulo|Rio|Johannesburg|Cape Town|Durban
|Lagos|Darfur|Tigray|Benghazi|Casablanca|Marrakesh|Alexandria|Nagorno-Karabakh|Silicon Valley|Wall Street|Strasbourg
|Tenerife|Lanzarote|Crete|Corsica|Okinawa|Bali|Sumatra|Java|Borneo|Mindanao|Luzon|Thames|Danube|Rhine|Nile|Volga|Dnieper
|Mississippi River|Amazon River|Euphrates|Tigris|Jordan River|Mekong|Ganges|Alps|Himalayas|Andes|Sahara`
    .split('|')
    .map(name => name.replace(/\n/g, '').trim()),
);

/** "south of", "near", "in": words before a name that say that a place follows. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  words('in at near outside inside around across throughout towards toward'),
);

/** Points of the compass and the like that may open a place's name in lower case: "southern Lirania". */
export const COMPASS: ReadonlySet<string> = new Set(
  words(`north south east west northern southern eastern western central northeastern northwestern southeastern
  southwestern north-east north-west south-east south-west northeast northwest southeast southwest mid upper lower inner
  outer greater coastal rural downtown`),
);

/** Names of one place in several languages, beyond what spelling shows. */
export const EXONYMS: readonly (readonly string[])[] = `
Kyiv Kiev Kyyiv Kyjiw
Kharkiv Kharkov Charkiv
Lviv Lvov Lwow Lemberg
Odesa Odessa
Dnipro Dnepr Dnipropetrovsk
Mykolaiv Nikolaev Nikolayev
Zaporizhzhia Zaporizhia Zaporozhye Zaporizhzhya
Luhansk Lugansk
Donbas Donbass
Chernihiv Chernigov
Chornobyl Chernobyl
Vinnytsia Vinnitsa
Ternopil Ternopol
Rivne Rovno
Bakhmut Artemivsk Artyomovsk
Pokrovsk Krasnoarmiysk
Sevastopol Sebastopol
Beijing Peking
Mumbai Bombay
Kolkata Calcutta
Chennai Madras
Bengaluru Bangalore
Yangon Rangoon
Guangzhou Canton
Tehran Teheran
Mecca Makkah
Aleppo Halab
Homs Hims
Gaza Ghazzah
Istanbul Constantinople
Izmir Smyrna
Athens Athina
Thessaloniki Salonica Salonika
Vienna Wien
Cologne Köln
Munich München
Nuremberg Nürnberg
Hanover Hannover
Geneva Genève Genf
Zurich Zürich
Brussels Bruxelles Brussel
Antwerp Antwerpen Anvers
Ghent Gent Gand
Copenhagen København
Gothenburg Göteborg
Warsaw Warszawa
Krakow Cracow Kraków
Gdansk Danzig Gdańsk
Wroclaw Breslau Wrocław
Prague Praha
Bucharest București
Chisinau Kishinev Chișinău
Belgrade Beograd
Milan Milano
Turin Torino
Rome Roma
Naples Napoli
Florence Firenze
Venice Venezia
Genoa Genova
Lisbon Lisboa
Seville Sevilla
Saragossa Zaragoza
Marseille Marseilles
Lyon Lyons
Basel Basle
Bern Berne
Tallinn Reval
Tbilisi Tiflis
Astana Nur-Sultan
Timbuktu Tombouctou
Marrakesh Marrakech
Fes Fez
`
  .trim()
  .split('\n')
  .map(line => line.split(' '));

/** States and provinces, in small letters, after which a city is named as well: Kansas City does not lie in Kansas. */
export const LANDS_OF_CITIES: ReadonlySet<string> = new Set(
  words('kansas oklahoma iowa virginia quebec jersey nevada michigan missouri carolina'),
);
