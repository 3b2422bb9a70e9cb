// News agencies, the short forms they are credited by, and words that make a name one of an outlet or of an authority.
// Does not hold the reports' own outlets; those come with the reports.

export interface Agency {
  name: string;
  /** Other forms it is credited by; a form in capitals is matched in capitals only. */
  forms: readonly string[];
}

/** Source: general knowledge of the trade, written by us; national and world agencies that English reports credit. */
export const AGENCIES: readonly Agency[] = [
  { name: 'Reuters', forms: ['Thomson Reuters'] },
  { name: 'Associated Press', forms: ['AP'] },
  { name: 'Agence France-Presse', forms: ['AFP'] },
  { name: 'Press Association', forms: ['PA', 'PA Media'] },
  { name: 'Bloomberg', forms: ['Bloomberg News'] },
  { name: 'Deutsche Presse-Agentur', forms: ['DPA', 'dpa'] },
  { name: 'United Press International', forms: ['UPI'] },
  { name: 'Xinhua', forms: ['Xinhua News Agency'] },
  { name: 'Kyodo', forms: ['Kyodo News'] },
  { name: 'Jiji Press', forms: ['Jiji'] },
  { name: 'Yonhap', forms: ['Yonhap News Agency'] },
  { name: 'Korean Central News Agency', forms: ['KCNA'] },
  { name: 'TASS', forms: ['ITAR-TASS'] },
  { name: 'RIA Novosti', forms: ['RIA'] },
  { name: 'Interfax', forms: [] },
  { name: 'Interfax-Ukraine', forms: [] },
  { name: 'Ukrinform', forms: [] },
  { name: 'UNIAN', forms: [] },
  { name: 'BelTA', forms: ['BELTA'] },
  { name: 'Ansa', forms: ['ANSA'] },
  { name: 'EFE', forms: ['Efe'] },
  { name: 'Europa Press', forms: [] },
  { name: 'Lusa', forms: ['LUSA'] },
  { name: 'Belga', forms: [] },
  { name: 'ANP', forms: [] },
  { name: 'Ritzau', forms: [] },
  { name: 'NTB', forms: [] },
  { name: 'TT', forms: ['TT News Agency'] },
  { name: 'STT', forms: [] },
  { name: 'Polish Press Agency', forms: ['PAP'] },
  { name: 'Czech News Agency', forms: ['CTK', 'ČTK'] },
  { name: 'TASR', forms: [] },
  { name: 'MTI', forms: [] },
  { name: 'Agerpres', forms: [] },
  { name: 'BTA', forms: [] },
  { name: 'Tanjug', forms: [] },
  { name: 'HINA', forms: ['Hina'] },
  { name: 'Anadolu Agency', forms: ['Anadolu', 'AA'] },
  { name: 'IRNA', forms: [] },
  { name: 'Tasnim', forms: ['Tasnim News Agency'] },
  { name: 'Fars', forms: ['Fars News Agency'] },
  { name: 'Saudi Press Agency', forms: ['SPA'] },
  { name: 'WAM', forms: ['Emirates News Agency'] },
  { name: 'Qatar News Agency', forms: ['QNA'] },
  { name: 'SANA', forms: [] },
  { name: 'National News Agency', forms: ['NNA'] },
  { name: 'WAFA', forms: ['Wafa'] },
  { name: 'MENA', forms: [] },
  { name: 'Press Trust of India', forms: ['PTI'] },
  { name: 'Asian News International', forms: ['ANI'] },
  { name: 'Antara', forms: [] },
  { name: 'Bernama', forms: [] },
  { name: 'Vietnam News Agency', forms: ['VNA'] },
  { name: 'Central News Agency', forms: ['CNA'] },
  { name: 'Canadian Press', forms: ['CP'] },
  { name: 'Australian Associated Press', forms: ['AAP'] },
  { name: 'Notimex', forms: [] },
  { name: 'Telam', forms: ['Télam'] },
  { name: 'Agência Brasil', forms: [] },
  { name: 'Prensa Latina', forms: [] },
  { name: 'Azertac', forms: ['AZERTAC'] },
  { name: 'Armenpress', forms: [] },
  { name: 'Kazinform', forms: [] },
];

/** Last or only words of the names of outlets. Source: general knowledge of mastheads, written by us. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  (
    'news newspaper paper daily weekly times post herald tribune gazette journal chronicle courier mail telegraph telegram guardian observer mirror express star sun sentinel mercury ' +
    'standard independent examiner inquirer enquirer dispatch register record echo argus bulletin advertiser ledger globe review magazine digest monitor press press-agency wire newswire ' +
    'radio television tv channel broadcaster network station podcast portal media today bbc cnn nbc abc cbs npr pbs itv cbc rte ard zdf ' +
    'pravda novosti vesti vijesti dnevnik dnes noviny telegraf kurier gazeta gazete zeitung blatt tageblatt anzeiger presse figaro monde gazette ' +
    'repubblica corriere giornale diario periódico prensa noticias notícias jornal folha correio kanal rádio télé onda voz ' +
    'nieuws dagblad telegraaf avisen posten tidende dagens sanomat uutiset leht postimees haber khabar habar xabar jazeera arabiya shimbun ilbo ribao'
  ).split(' '),
);

/** First words of the names of outlets. Source: the same. */
export const OUTLET_OPENINGS: ReadonlySet<string> = new Set(
  'radio rádio television tv télé kanal daily evening morning news press agence agencia agência agenzia agentur gazeta diario jornal journal'.split(
    ' ',
  ),
);

/** Words for the medium itself, without a name. */
export const MEDIA_NOUNS: ReadonlySet<string> = new Set(
  (
    'media press newspaper newspapers paper papers radio television tv channel channels station stations broadcaster broadcasters network agency agencies outlet outlets site sites website websites portal portals ' +
    'magazine magazines weekly daily tabloid tabloids blog blogs blogger podcast programme program show newsletter'
  ).split(' '),
);

/** Of those, the ones that mean other things too ("police station", "study sites"): they need one of the words below beside them. */
export const MEDIA_DOUBTFUL: ReadonlySet<string> = new Set(
  'site sites channel channels station stations network agency agencies portal portals program programme show paper papers outlet outlets daily weekly press'.split(
    ' ',
  ),
);
export const MEDIA_MODIFIERS: ReadonlySet<string> = new Set(
  'news media radio tv television telegram local state regional national private independent opposition broadcast morning noon evening this our online foreign another same'.split(
    ' ',
  ),
);

/** Places where people and offices post. Source: general knowledge. */
export const PLATFORMS: readonly string[] = [
  'X',
  'Twitter',
  'Facebook',
  'Instagram',
  'Telegram',
  'TikTok',
  'YouTube',
  'LinkedIn',
  'Truth Social',
  'Threads',
  'Bluesky',
  'Mastodon',
  'WhatsApp',
  'Signal',
  'VKontakte',
  'VK',
  'Weibo',
  'WeChat',
  'Reddit',
  'Substack',
  'Viber',
];

/** Words that make a name or phrase one of a government or authority. Source: general knowledge. */
export const AUTHORITY_WORDS: ReadonlySet<string> = new Set(
  (
    'ministry minister government department office police prosecutors court parliament commission council committee administration army military navy force forces command guard staff embassy ' +
    'consulate presidency cabinet senate congress customs authority authorities agency service services inspectorate municipality city town county region prefecture governorate mission ' +
    'secretariat directorate bureau treasury bank board tribunal state federal kremlin pentagon officials ' +
    'captaincy coastguard guards gendarmerie constabulary wilaya oblast voivodeship headquarters duma rada knesset bundestag'
  ).split(' '),
);
