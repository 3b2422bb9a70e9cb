// Web domains of news outlets and agencies with the name the outlet goes by.
// Source: general knowledge, written by us; a domain that is not listed gives no outlet name, and no name is guessed from its letters.
// Does not rank or judge outlets.

import { AGENCIES } from './agencies.js';

const TABLE = `
apnews.com Associated Press; reuters.com Reuters; afp.com Agence France-Presse; upi.com UPI; bloomberg.com Bloomberg; dpa.com dpa; dpa-international.com dpa; efe.com EFE; ansa.it ANSA; pap.pl PAP
interfax.com Interfax; interfax.com.ua Interfax-Ukraine; interfax.ru Interfax; tass.com TASS; tass.ru TASS; ria.ru RIA Novosti; sputniknews.com Sputnik; sputnikglobe.com Sputnik; rt.com RT; xinhuanet.com Xinhua; news.cn Xinhua; kyodonews.net Kyodo News; english.kyodonews.net Kyodo News; en.yna.co.kr Yonhap; yna.co.kr Yonhap; aa.com.tr Anadolu Agency; belta.by BelTA; ukrinform.net Ukrinform; ukrinform.ua Ukrinform; unian.info UNIAN; unian.net UNIAN; bta.bg BTA; agerpres.ro Agerpres; mti.hu MTI; tanjug.rs Tanjug; hina.hr HINA; apa.at APA; cp24.com CP24; irna.ir IRNA; wafa.ps WAFA; sana.sy SANA; kuna.net.kw KUNA; spa.gov.sa Saudi Press Agency; wam.ae WAM; antaranews.com Antara; bernama.com Bernama; pna.gov.ph Philippine News Agency; pti.in PTI; ptinews.com PTI; aninews.in ANI; ians.in IANS; trend.az Trend; azertag.az AZERTAC; armenpress.am Armenpress; inform.kz Kazinform
bbc.com BBC; bbc.co.uk BBC; theguardian.com The Guardian; guardian.co.uk The Guardian; thetimes.co.uk The Times; thetimes.com The Times; telegraph.co.uk The Telegraph; independent.co.uk The Independent; ft.com Financial Times; economist.com The Economist; dailymail.co.uk Daily Mail; mirror.co.uk Daily Mirror; thesun.co.uk The Sun; express.co.uk Daily Express; metro.co.uk Metro; standard.co.uk Evening Standard; inews.co.uk i; news.sky.com Sky News; sky.com Sky News; itv.com ITV News; channel4.com Channel 4 News; scotsman.com The Scotsman; heraldscotland.com The Herald; walesonline.co.uk WalesOnline; belfasttelegraph.co.uk Belfast Telegraph; newstatesman.com New Statesman; spectator.co.uk The Spectator; gbnews.com GB News; cityam.com City A.M.; manchestereveningnews.co.uk Manchester Evening News
irishtimes.com The Irish Times; independent.ie Irish Independent; rte.ie RTÉ; thejournal.ie The Journal; irishexaminer.com Irish Examiner
nytimes.com The New York Times; washingtonpost.com The Washington Post; wsj.com The Wall Street Journal; usatoday.com USA Today; latimes.com Los Angeles Times; chicagotribune.com Chicago Tribune; bostonglobe.com The Boston Globe; sfchronicle.com San Francisco Chronicle; sfgate.com SFGate; seattletimes.com The Seattle Times; dallasnews.com The Dallas Morning News; houstonchronicle.com Houston Chronicle; miamiherald.com Miami Herald; denverpost.com The Denver Post; startribune.com Star Tribune; inquirer.com The Philadelphia Inquirer; ajc.com The Atlanta Journal-Constitution; baltimoresun.com The Baltimore Sun; nypost.com New York Post; nydailynews.com New York Daily News; newsday.com Newsday; ocregister.com Orange County Register; mercurynews.com The Mercury News; sacbee.com The Sacramento Bee; azcentral.com The Arizona Republic; oregonlive.com The Oregonian; cleveland.com The Plain Dealer; freep.com Detroit Free Press; detroitnews.com The Detroit News; tampabay.com Tampa Bay Times; orlandosentinel.com Orlando Sentinel; washingtontimes.com The Washington Times; washingtonexaminer.com Washington Examiner; csmonitor.com The Christian Science Monitor
cnn.com CNN; foxnews.com Fox News; nbcnews.com NBC News; cbsnews.com CBS News; abcnews.go.com ABC News; abcnews.com ABC News; msnbc.com MSNBC; cnbc.com CNBC; npr.org NPR; pbs.org PBS; c-span.org C-SPAN; voanews.com Voice of America; rferl.org Radio Free Europe/Radio Liberty; rfa.org Radio Free Asia; newsmax.com Newsmax; oann.com One America News; theblaze.com The Blaze
politico.com Politico; politico.eu Politico Europe; axios.com Axios; thehill.com The Hill; rollcall.com Roll Call; huffpost.com HuffPost; huffingtonpost.com HuffPost; vox.com Vox; slate.com Slate; salon.com Salon; thedailybeast.com The Daily Beast; buzzfeednews.com BuzzFeed News; vice.com Vice; breitbart.com Breitbart; dailycaller.com The Daily Caller; motherjones.com Mother Jones; theatlantic.com The Atlantic; newyorker.com The New Yorker; time.com Time; newsweek.com Newsweek; usnews.com U.S. News & World Report; theintercept.com The Intercept; propublica.org ProPublica; nationalreview.com National Review; reason.com Reason; thenation.com The Nation; foreignpolicy.com Foreign Policy; foreignaffairs.com Foreign Affairs; thediplomat.com The Diplomat; justsecurity.org Just Security; lawfaremedia.org Lawfare; businessinsider.com Business Insider; forbes.com Forbes; fortune.com Fortune; marketwatch.com MarketWatch; barrons.com Barron's; techcrunch.com TechCrunch; theverge.com The Verge; wired.com Wired; arstechnica.com Ars Technica; qz.com Quartz; semafor.com Semafor; stripes.com Stars and Stripes; defensenews.com Defense News; military.com Military.com; yahoo.com Yahoo; news.yahoo.com Yahoo News; msn.com MSN
cbc.ca CBC; ctvnews.ca CTV News; globalnews.ca Global News; theglobeandmail.com The Globe and Mail; thestar.com Toronto Star; nationalpost.com National Post; montrealgazette.com Montreal Gazette; macleans.ca Maclean's
abc.net.au ABC News (Australia); smh.com.au The Sydney Morning Herald; theage.com.au The Age; theaustralian.com.au The Australian; news.com.au News.com.au; 9news.com.au 9News; sbs.com.au SBS; afr.com Australian Financial Review; nzherald.co.nz The New Zealand Herald; rnz.co.nz RNZ; stuff.co.nz Stuff
euronews.com Euronews; dw.com Deutsche Welle; france24.com France 24; rfi.fr RFI; lemonde.fr Le Monde; lefigaro.fr Le Figaro; liberation.fr Libération; leparisien.fr Le Parisien; spiegel.de Der Spiegel; zeit.de Die Zeit; faz.net Frankfurter Allgemeine Zeitung; sueddeutsche.de Süddeutsche Zeitung; welt.de Die Welt; bild.de Bild; tagesschau.de Tagesschau; handelsblatt.com Handelsblatt; nzz.ch Neue Zürcher Zeitung; swissinfo.ch Swissinfo; derstandard.at Der Standard; diepresse.com Die Presse; orf.at ORF; corriere.it Corriere della Sera; repubblica.it la Repubblica; lastampa.it La Stampa; elpais.com El País; elmundo.es El Mundo; abc.es ABC; lavanguardia.com La Vanguardia; publico.pt Público; nos.nl NOS; nltimes.nl NL Times; volkskrant.nl de Volkskrant; brusselstimes.com The Brussels Times; lesoir.be Le Soir; euractiv.com Euractiv; euobserver.com EUobserver; svt.se SVT; dn.se Dagens Nyheter; thelocal.se The Local; nrk.no NRK; aftenposten.no Aftenposten; dr.dk DR; politiken.dk Politiken; yle.fi Yle; hs.fi Helsingin Sanomat; err.ee ERR; lsm.lv LSM; lrt.lt LRT; notesfrompoland.com Notes from Poland; tvpworld.com TVP World; gazeta.pl Gazeta.pl; wyborcza.pl Gazeta Wyborcza; rmf24.pl RMF 24; ceskenoviny.cz ČTK; radio.cz Radio Prague; spectator.sme.sk The Slovak Spectator; dailynewshungary.com Daily News Hungary; romania-insider.com Romania Insider; balkaninsight.com Balkan Insight; novinite.com Novinite; ekathimerini.com Kathimerini; kathimerini.gr Kathimerini; hurriyetdailynews.com Hürriyet Daily News; dailysabah.com Daily Sabah; trtworld.com TRT World; cyprus-mail.com Cyprus Mail; timesofmalta.com Times of Malta
kyivindependent.com The Kyiv Independent; kyivpost.com Kyiv Post; pravda.com.ua Ukrainska Pravda; eurointegration.com.ua European Pravda; suspilne.media Suspilne; nv.ua NV; liga.net LIGA.net; rbc.ua RBC-Ukraine; babel.ua Babel; hromadske.ua Hromadske; themoscowtimes.com The Moscow Times; meduza.io Meduza; novayagazeta.eu Novaya Gazeta Europe; kommersant.ru Kommersant; rbc.ru RBC; lenta.ru Lenta.ru; iz.ru Izvestia; kp.ru Komsomolskaya Pravda; report.az Report; civil.ge Civil Georgia; agenda.ge Agenda.ge; oc-media.org OC Media; jam-news.net JAMnews; eurasianet.org Eurasianet; moldpres.md Moldpres; astanatimes.com The Astana Times; 24.kg 24.kg
aljazeera.com Al Jazeera; alarabiya.net Al Arabiya; english.alarabiya.net Al Arabiya; arabnews.com Arab News; thenationalnews.com The National; gulfnews.com Gulf News; khaleejtimes.com Khaleej Times; middleeasteye.net Middle East Eye; al-monitor.com Al-Monitor; haaretz.com Haaretz; jpost.com The Jerusalem Post; timesofisrael.com The Times of Israel; ynetnews.com Ynetnews; i24news.tv i24NEWS; presstv.ir Press TV; iranintl.com Iran International; tehrantimes.com Tehran Times; tasnimnews.com Tasnim; english.ahram.org.eg Ahram Online; dailynewsegypt.com Daily News Egypt; lorientlejour.com L'Orient-Le Jour; rudaw.net Rudaw; asharq.com Asharq; aawsat.com Asharq Al-Awsat
timesofindia.indiatimes.com The Times of India; indiatimes.com The Times of India; hindustantimes.com Hindustan Times; thehindu.com The Hindu; indianexpress.com The Indian Express; ndtv.com NDTV; indiatoday.in India Today; news18.com News18; thewire.in The Wire; scroll.in Scroll.in; theprint.in ThePrint; livemint.com Mint; economictimes.indiatimes.com The Economic Times; dawn.com Dawn; tribune.com.pk The Express Tribune; geo.tv Geo News; thedailystar.net The Daily Star; bdnews24.com bdnews24.com; kathmandupost.com The Kathmandu Post; dailymirror.lk Daily Mirror (Sri Lanka); tolonews.com TOLOnews; wionews.com WION
scmp.com South China Morning Post; globaltimes.cn Global Times; chinadaily.com.cn China Daily; cgtn.com CGTN; caixinglobal.com Caixin; hongkongfp.com Hong Kong Free Press; taipeitimes.com Taipei Times; focustaiwan.tw Focus Taiwan; japantimes.co.jp The Japan Times; asahi.com The Asahi Shimbun; mainichi.jp The Mainichi; asia.nikkei.com Nikkei Asia; nhk.or.jp NHK; koreaherald.com The Korea Herald; koreatimes.co.kr The Korea Times; koreajoongangdaily.joins.com Korea JoongAng Daily; kcna.kp KCNA; straitstimes.com The Straits Times; channelnewsasia.com CNA; todayonline.com TODAY; thestar.com.my The Star; malaymail.com Malay Mail; bangkokpost.com Bangkok Post; thejakartapost.com The Jakarta Post; rappler.com Rappler; inquirer.net Philippine Daily Inquirer; philstar.com The Philippine Star; vnexpress.net VnExpress; irrawaddy.com The Irrawaddy; asiatimes.com Asia Times
allafrica.com AllAfrica; africanews.com Africanews; news24.com News24; dailymaverick.co.za Daily Maverick; mg.co.za Mail & Guardian; iol.co.za IOL; timeslive.co.za TimesLIVE; punchng.com The Punch; vanguardngr.com Vanguard; premiumtimesng.com Premium Times; guardian.ng The Guardian (Nigeria); thisdaylive.com ThisDay; nation.africa Nation; standardmedia.co.ke The Standard; the-star.co.ke The Star (Kenya); monitor.co.ug Daily Monitor; theeastafrican.co.ke The EastAfrican; addisstandard.com Addis Standard; graphic.com.gh Graphic Online; theafricareport.com The Africa Report; jeuneafrique.com Jeune Afrique; sudantribune.com Sudan Tribune
folha.uol.com.br Folha de S.Paulo; g1.globo.com G1; globo.com O Globo; estadao.com.br O Estado de S. Paulo; clarin.com Clarín; lanacion.com.ar La Nación; batimes.com.ar Buenos Aires Times; eltiempo.com El Tiempo; elespectador.com El Espectador; eluniversal.com.mx El Universal; reforma.com Reforma; mercopress.com MercoPress; telesurenglish.net teleSUR; ticotimes.net The Tico Times; jamaica-gleaner.com The Gleaner; jamaicaobserver.com Jamaica Observer; latercera.com La Tercera; elcomercio.pe El Comercio
un.org United Nations; news.un.org UN News; nato.int NATO; europa.eu European Union; who.int WHO; state.gov US Department of State; defense.gov US Department of Defense; whitehouse.gov The White House; gov.uk GOV.UK; mid.ru Russian Foreign Ministry; mfa.gov.ua Ministry of Foreign Affairs of Ukraine; president.gov.ua President of Ukraine; kremlin.ru Kremlin; amnesty.org Amnesty International; hrw.org Human Rights Watch; icrc.org ICRC; en.wikinews.org Wikinews; wikinews.org Wikinews`;

const OUTLETS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split(/[;\n]/)
    .map(entry => entry.trim())
    .filter(Boolean)
    .map(entry => {
      const space = entry.indexOf(' ');
      return [entry.slice(0, space), entry.slice(space + 1)] as const;
    }),
);

/** The outlet of a web address or bare domain, by its longest listed ending; undefined where none is listed. */
export function outletOfUrl(url: string | undefined): string | undefined {
  const host = /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?(?:[^/@\s]*@)?([^/:?#\s]+)/i
    .exec(url?.trim() ?? '')?.[1]
    ?.toLowerCase();
  if (!host?.includes('.')) return undefined;
  const labels = host.split('.');
  for (let i = 0; i < labels.length - 1; i++) {
    const name = OUTLETS.get(labels.slice(i).join('.'));
    if (name) return name;
  }
  return undefined;
}

/** Outlet names that also are ordinary words or names. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  'i metro time today trend report nation reason fortune forbes standard graphic reforma babel stuff mint dawn quartz salon slate wired vice vox axios graphic sky kremlin nato un'.split(
    ' ',
  ),
);
const NAMES: ReadonlySet<string> = new Set([...OUTLETS.values()].map(name => name.toLowerCase()));

/** Whether the words, in lower case, are the name of a listed outlet and nothing else; one-word names that are words of their own are not. */
export function isOutletName(words: string): boolean {
  const bare = words.replace(/^\(|\)$/g, '');
  return (NAMES.has(bare) || SHORT_NAMES.has(bare)) && !COMMON_WORDS.has(bare);
}

/**
 * Last words of mastheads that say by themselves that a name is an outlet's. Source: general knowledge, written by us; words that
 * close other names as often (station, channel, record, network) are left out.
 */
const MASTHEAD_ENDS: ReadonlySet<string> = new Set(
  (
    'times post herald tribune gazette journal chronicle courier telegraph guardian observer mirror express sun star sentinel ' +
    'mercury examiner inquirer enquirer dispatch argus bulletin advertiser ledger globe wire newswire signal messenger ' +
    'clarion intelligencer chieftain newsletter tidings'
  ).split(' '),
);
/** `Alpine News Service`, `Continental Press Agency`. */
const AGENCY_END = /\s(?:news|press|information|telegraph(?:ic)?|wire) (?:agency|service)$/;
/** Last words that close names of sections as well: "World News", "City Press". Source: the same. */
const SECTION_ENDS: ReadonlySet<string> = new Set('news press today radio tv mail daily weekly newspaper'.split(' '));
const MASTHEAD_OPENINGS: ReadonlySet<string> = new Set('daily evening radio kanal agence agencia agenzia'.split(' '));
/** Words that stand before "News" in names of sections. Source: the same. */
const SECTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a in our your world local breaking latest top business politics political sports sport national international uk us eu europe asia africa ' +
    'america middle east home regional community city state foreign economy money tech technology science health culture more all good bad ' +
    'fake related other and this that any no new old live video daily weekly press news today'
  ).split(' '),
);
const MAX_NAME_WORDS = 6;
const NAME_WORD = /^(?:[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.&'’-]*|&|of|and|de|the|la|le)$/u;

/** Whether a name of capitalised words has the shape of a masthead: `Aldhaven Herald`, `The Daily Signal`; `World News` is a section. */
export function isOutletLike(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > MAX_NAME_WORDS || !words.every(word => NAME_WORD.test(word))) return false;
  const bare = words.map(word => word.toLowerCase());
  if (bare[0] === 'the') bare.shift();
  const last = bare.at(-1)!;
  if (MASTHEAD_ENDS.has(last) || AGENCY_END.test(` ${bare.join(' ')}`)) return true;
  if (bare.length < 2) return false;
  return MASTHEAD_OPENINGS.has(bare[0]!) || (SECTION_ENDS.has(last) && !bare.every(word => SECTION_WORDS.has(word)));
}

/**
 * Last words that close names of outlets and of much else ("Annual Review", "Police Record"): they tell only in the place where an
 * outlet's name stands, between title and date. Source: general knowledge of mastheads, written by us.
 */
const PLACED_ENDS: ReadonlySet<string> = new Set(
  (
    'review online standard independent monitor magazine record register echo digest network report reporter insider week world line ' +
    'post-gazette broadcasting television channel fm correspondent citizen voice tracker watch sport sports beacon banner leader enterprise quarterly monthly'
  ).split(' '),
);

/** Words of mastheads in other tongues; wherever they stand in a name, it is a paper's or an agency's. Source: general knowledge, written by us. */
const MASTHEADS_ABROAD: ReadonlySet<string> = new Set(
  (
    'diário diario jornal folha correio notícias noticias periódico corriere giornale gazzetta quotidiano messaggero journal presse quotidien ' +
    'zeitung tageblatt nachrichten anzeiger kurier rundschau allgemeine listy noviny novine dnevnik vesti novosti pravda gazeta kurir večernji ' +
    'dziennik kurjer hírlap tidende tidning dagblad dagbladet avis avisen posten sanomat lehti lehden päevaleht haber gazetesi adevărul ziarul efimerida'
  ).split(' '),
);
/** Small words inside such names, with those NAME_WORD knows. */
const NAME_WORD_ABROAD =
  /^(?:do|da|dos|das|del|della|dello|di|der|die|das|den|des|du|el|il|lo|los|las|van|von|y|e|i|o|a|\p{Ll}{1,4}['’]\p{Lu}[\p{L}\p{M}]*)$/u;
/** `Lessa Vesti (in English)`, `Lessa Listy [translated]`. */
const IN_BRACKETS = /\s*[([][\p{L} ]{2,30}[)\]]$/u;
/** The name on a line of its own, without the bracket behind it. */
export const withoutBracket = (line: string): string => line.replace(IN_BRACKETS, '');
/** `The Back Row`: a line of its own between a title and a date is a blog's or a paper's name; `The Hague` is a place. */
const WITH_ARTICLE = /^(?:The|THE)(?: \p{Lu}[\p{L}\p{M}'’-]+){1,3}$/u;
const PLACES_WITH_ARTICLE: ReadonlySet<string> = new Set(
  'hague gambia bahamas netherlands philippines bronx maldives vatican city'.split(' '),
);

/** `KLSA-TV`, `Radio 3 Lessa`: stations by their letters. */
const STATION = /^\p{Lu}{3,5}[- ](?:TV|FM|AM|DT|Radio)$/u;
const OFFICES: ReadonlySet<string> = new Set('office ministry department house embassy council'.split(' '));

/** Whether a line of capitalised words between a title and a date names an outlet: a masthead, or a name that closes as many do. */
export function isPlacedOutlet(line: string): boolean {
  const name = withoutBracket(line);
  if (isOutletLike(name) || isOutletName(name.toLowerCase()) || STATION.test(name)) return true;
  const words = name.split(/\s+/);
  if (OFFICES.has(words[0]!.toLowerCase())) return false;
  const isNamed = words.every(word => NAME_WORD.test(word) || NAME_WORD_ABROAD.test(word));
  if (words.length < 2 || words.length > MAX_NAME_WORDS || !isNamed) return false;
  const bare = words.map(word => word.toLowerCase());
  if (bare.some(word => MASTHEADS_ABROAD.has(word.replace(/^\p{L}{1,4}['’]/u, '')))) return true;
  // `Post-Echo` ends as `Echo` does.
  const last = bare.at(-1)!.split('-').at(-1)!;
  const closes = (word: string): boolean => PLACED_ENDS.has(word) || MASTHEAD_ENDS.has(word);
  if (closes(last) && !bare.every(word => SECTION_WORDS.has(word) || PLACED_ENDS.has(word))) return true;
  return WITH_ARTICLE.test(name) && !bare.some(word => PLACES_WITH_ARTICLE.has(word) || SECTION_WORDS.has(word));
}

const AGENCY_NAMES: ReadonlySet<string> = new Set(
  AGENCIES.flatMap(({ name, forms }) => [name, ...forms]).map(name => name.toLowerCase()),
);

/** Whether the words are the name of a news agency or the letters it signs with. */
export const isAgencyName = (words: string): boolean => AGENCY_NAMES.has(words.toLowerCase());

/** Agencies by the letters they sign with, where the table has the long name. */
const SHORT_NAMES: ReadonlySet<string> = new Set(
  'ap afp pa aap cp kyodo xinhua anadolu ria novosti rfe/rl bbc news cnn'.split(' '),
);
