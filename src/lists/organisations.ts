// Words by which a name is known to be an organisation: nouns, legal forms, and bodies everybody writes about.
// Source: written for Onrecord from general knowledge; legal forms from the company law of the countries named.

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Nouns that head the name of an organisation: "Northern Dock Union", "Ministry of Works". */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  words(`ministry department agency authority bureau office commission committee council board panel tribunal court
  parliament senate congress assembly duma rada knesset bundestag house chamber cabinet government administration secretariat
  inspectorate directorate service services police army navy force forces guard corps command battalion brigade regiment wing fleet flotilla squadron platoon garrison
  division legion militia front movement party league alliance coalition bloc union federation confederation association
  society institute institution foundation trust fund charity organisation organization network forum congress group
  company corporation firm enterprise enterprises industries holdings holding partners partnership ventures capital bank
  insurance airline airlines airways railways shipping lines motors motor steel energy oil gas petroleum power electric
  telecom telecoms communications technologies technology systems software solutions labs laboratories laboratory
  pharmaceuticals pharma foods brewery breweries university college school academy hospital clinic museum gallery theatre
  theater orchestra opera church diocese synod news newspaper times post herald tribune gazette journal telegraph guardian
  mirror express mail sun star globe chronicle courier observer echo review monitor register ledger bulletin dispatch
  examiner advertiser press agency newswire broadcaster radio television tv channel media studios records publishing
  observatory registry exchange stock club fc united athletic rovers wanderers city team squad crew works mission embassy
  consulate delegation presidency customs treasury exchequer magistrates watchdog regulator ombudsman campaign cooperative
  co-operative collective consortium syndicate guild chapter lobby initiative project programme conference summit parish
  borough constabulary sheriff fire rescue ambulance coastguard academy conservatory archive archives library centre center
  station watch rights front congress synagogue mosque nations directorate commissariat chancellery kremlin pentagon
  platform portal daily weekly magazine site gendarmerie carabinieri majlis diet storting riksdag folketing sejm cortes
  politburo junta command tribunal inquiry inspectorate taskforce unit squad faction caucus opposition concord order voice circle confederacy commonwealth democrats
  conservatives republicans liberals greens socialists communists nationalists labour unionists`),
);

/** Trades and goods that end the name of a company: "Carrow Freight", "Halden Seafoods". After a given name they prove nothing. */
export const COMPANY_TAILS: ReadonlySet<string> = new Set(
  words(`freight grain pensions lines capital foods seafoods shipping marine rail railways tramways trams tobacco paper
  packaging fibre fiber copper mining minerals metals cement concrete concretes chemicals biologics biotech biosciences
  therapeutics genetics robotics motors works mills textiles garments retail retailers stores supermarkets markets grocers
  tills logistics transport transportes transit ferries cruises airways aviation aerospace jets travel tours hotels resorts
  properties estates homes construction constructors builders engineering engineers utilities hydro solar wind turbines
  wheels cars cycles buses coaches trucks batteries cell cells semiconductors chips devices instruments games pictures
  entertainment apparel fashion cosmetics wines spirits distillers brewers dairy dairies farms growers fisheries timber
  forestry equity assets investments securities credit mutual savings lending payments advisors advisers associates
  consulting consultants analytics data digital interactive networks wireless mobile cable satellite broadcasting trading
  commodities exports imports refining refineries pipelines drilling bulk tankers containers shipyards shipbuilding
  shipbuilders dockyards plastics rubber glass ceramics furniture appliances electronics optics lasers aluminium aluminum
  steelworks smelters quarries salt sugar coffee tea cocoa rice flour bakeries meats poultry feeds seeds seedworks
  fertilisers fertilizers agro bio nutrition health care healthcare diagnostics insurers reinsurance assurance leasing
  rentals parking security facilities outsourcing staffing recruitment education learning printing publishers books toys`),
);

/** Of those, the ones that are names of an organisation even in lower case after "the": "the finance ministry". */
export const OFFICE_NOUNS: ReadonlySet<string> = new Set(
  words(`ministry department agency authority bureau office commission committee council board panel tribunal court
  parliament senate congress assembly government administration inspectorate directorate service police army navy guard
  federation association union institute institution foundation broadcaster regulator watchdog observatory secretariat
  treasury bank university embassy cabinet`),
);

/** Legal forms of companies, folded to one key a form: judged apart from the name itself. */
const FORMS = `
ltd: ltd limited ltda lda
llc: llc limitedliabilitycompany ooo tov sia ooд
inc: inc incorporated
corp: corp corporation
co: co company
plc: plc publiclimitedcompany
gmbh: gmbh gesellschaftmitbeschränkterhaftung gesellschaftmitbeschrankterhaftung
ag: ag aktiengesellschaft
sa: sa spa sau sociedadanonima sociedadanónima sociétéanonyme societeanonyme
sarl: sarl srl sl societateacurăspunderelimitată societateacuraspunderelimitata sociedadlimitada
ab: ab aktiebolag
as: as asa aksjeselskap
oy: oy oyj
bv: bv nv bvba
jsc: jsc ojsc oao ao pjsc pao cjsc zao jointstockcompany openjointstockcompany publicjointstockcompany aoo
lp: lp limitedpartnership llp
pty: pty proprietary
pte: pte
kg: kg ohg
doo: doo dooel
spzoo: spzoo
se: se
kk: kk kabushikikaisha
pt: pt tbk
bhd: bhd berhad sdn
as2: anonimsirketi anonimşirketi
`;

/** A legal form, spaces and stops taken out, to its key. */
export const LEGAL_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split('\n')
    .flatMap(line => {
      const [key, forms] = line.split(':') as [string, string];
      return words(forms).map((form): [string, string] => [form, key]);
    }),
);

/** Bodies that news names by letters or a bare name, with their full names. One line each: names of one body. */
export const KNOWN_ORGANISATIONS: readonly (readonly string[])[] = `
NATO|Nato|North Atlantic Treaty Organization|North Atlantic Treaty Organisation
UN|U.N.|United Nations
EU|E.U.|European Union
WHO|World Health Organization|World Health Organisation
IMF|International Monetary Fund
World Bank
WTO|World Trade Organization|World Trade Organisation
OSCE|Organization for Security and Co-operation in Europe
IAEA|International Atomic Energy Agency
OPEC|OPEC+
ICC|International Criminal Court
ICJ|International Court of Justice
UNICEF|Unicef
UNESCO|Unesco
UNHCR
WFP|World Food Programme
ASEAN
African Union|AU
Arab League
G7
G20
BRICS
Red Cross|International Committee of the Red Cross|ICRC
Amnesty International|Amnesty
Human Rights Watch|HRW
Greenpeace
Interpol
Europol
European Commission
European Parliament
European Central Bank|ECB
Council of Europe
Security Council|UN Security Council
General Assembly|UN General Assembly
Supreme Court
White House
Kremlin
Pentagon
State Department|US State Department|Department of State
Congress
Senate
House of Representatives
House of Commons|Commons
House of Lords|Lords
Upper House
Lower House
Bundestag
Knesset
State Duma|Duma
Verkhovna Rada|Rada
Downing Street|No 10|Number 10
Treasury
Federal Reserve|Fed
CIA|Central Intelligence Agency
FBI|Federal Bureau of Investigation
FSB
SBU|Security Service of Ukraine
MI5
MI6
Mossad
IDF|Israel Defense Forces|Israel Defence Forces
PLA|People's Liberation Army
Hamas
Hezbollah
Taliban
al-Qaeda|Al-Qaeda|al-Qaida|Al Qaeda
Islamic State|ISIS|ISIL|IS|Daesh
Reuters
AP|Associated Press
AFP|Agence France-Presse
Bloomberg|Bloomberg News
BBC|British Broadcasting Corporation
CNN
Fox News
NBC|NBC News
CBS|CBS News
ABC|ABC News
MSNBC
CNBC
Sky News
ITV
Al Jazeera|al-Jazeera
Deutsche Welle|DW
DPA|dpa
TASS|Tass
RIA Novosti|RIA
Interfax
Ukrinform
Ukrainska Pravda
Kyiv Independent
Politico|POLITICO
Axios
Guardian
New York Times|NYT
Washington Post
Wall Street Journal|WSJ
Financial Times|FT
Times
Daily Telegraph|Telegraph
Economist
Le Monde
Le Figaro
Der Spiegel|Spiegel
El País|El Pais
La Repubblica
Xinhua
Yonhap
Kyodo
Anadolu|Anadolu Agency
Haaretz
Twitter
Facebook
Google
Apple
Microsoft
Amazon
Tesla
Meta
YouTube
Instagram
TikTok
WhatsApp
LinkedIn
Gazprom
Rosneft
Boeing
Airbus
Labour|Labour Party
Conservative Party|Tories
Republican Party|GOP
Democratic Party
Fatah
IRA
ETA
FIFA
UEFA
IOC|International Olympic Committee
NASA
ESA|European Space Agency
Ofcom
NHS
Scotland Yard
`
  .trim()
  .split('\n')
  .map(line => line.split('|'));

/** Places where words are posted: channels, seldom speakers. */
export const PLATFORMS: ReadonlySet<string> = new Set(
  words(
    'x twitter facebook telegram instagram tiktok whatsapp linkedin youtube weibo threads mastodon bluesky truth vkontakte viber signal',
  ),
);

/** What known bodies are called without their name: "the alliance" for NATO. */
export const SORTS_OF_BODIES: ReadonlyMap<string, readonly string[]> = new Map(
  [
    [['NATO', 'Nato', 'North Atlantic Treaty Organization', 'North Atlantic Treaty Organisation'], ['alliance']],
    [
      ['EU', 'European Union'],
      ['bloc', 'union'],
    ],
    [
      ['UN', 'United Nations'],
      ['organisation', 'organization'],
    ],
    [
      ['African Union', 'ASEAN', 'Arab League', 'BRICS', 'OPEC'],
      ['bloc', 'group'],
    ],
  ].flatMap(([names, sorts]) => names!.map((name): [string, readonly string[]] => [name, sorts!])),
);

/** Nouns before which a name says whose body or meeting it is: "Lirania" is not short for "Lirania Football Federation". */
export const GOVERNED_NOUNS: ReadonlySet<string> = new Set(
  words(
    `federation association council ministry government parliament police court board agency university senate assembly commission department team army meeting summit conference members leaders allies charter ministers forces guarantees membership talks`,
  ),
);
