// Words of crediting: how an origin was reached, what was obtained, who stands unnamed, where everybody could hear it.
// Does not hold reporting verbs in general; those are in cues/.
// Source: written by us from general knowledge of how reports name their sources; no corpus was copied.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(word => word !== ''));

/** "A letter ___ by Reuters": somebody got hold of it. */
export const OBTAINED = words(
  'obtained seen reviewed viewed read examined acquired received uncovered secured heard inspected accessed leaked',
);
/** "A statement ___ to this paper". */
export const HANDED = words(
  'sent e-mailed emailed mailed given provided leaked shown released handed addressed issued supplied forwarded passed',
);
/** "As ___ by the agency": an outlet gave it on. */
export const RELAYED = words(
  'reported quoted cited carried published broadcast aired transmitted relayed printed televised disseminated posted circulated distributed streamed',
);
/** Verbs with which an outlet or office is credited for what it gives out; base and inflected forms. */
export const REPORTS = words(
  `report reports reported write writes wrote inform informs informed transmit transmits transmitted say says said state states stated
  announce announces announced confirm confirms confirmed note notes noted reveal reveals revealed learn learned learnt claim claims
  claimed add adds added cite quotes quoted estimate estimates estimated indicate indicates indicated put puts communicate communicates
  communicated describe describes described warn warns warned declare declares declared publish publishes published broadcast print prints printed headlined believes stress stresses stressed insist insists insisted deny denies denied promised promises expects expected
  reckon reckons reckoned determine determines determined conclude concludes concluded admit admits admitted concede concedes conceded
  acknowledge acknowledges acknowledged disclose discloses disclosed maintain maintains maintained`,
);
/** Verbs of talking to somebody, forms that take the listener behind "to" or "with". */
export const TOLD = words('told tell tells telling informed informs');
export const TALKED = words(
  `said say says saying spoke speak speaks speaking talked talking declared expressed described joked confirmed admitted explained
  complained stated revealed gave given announced insisted hinted repeated recalled added replied denied disclosed indicated
  commented remarked boasted conceded acknowledged claimed suggested`,
);
/** Verbs of putting something where all can read it. */
export const POSTED = words(
  'wrote write writes writing posted post posts posting shared shares tweeted tweets published announced said says stated declared added reported confirmed messaged replied commented denied claimed warned insisted',
);

/** What can be obtained, seen or issued. */
export const PAPERS = words(
  `letter letters draft drafts document documents memo memorandum email emails e-mail e-mails report reports filing filings transcript
  transcripts recording recordings statement statements cable cables file files record records text texts copy copies footage video
  photograph photographs proposal plan contract complaint indictment affidavit warrant order communication communications note notes
  message messages list invoice invoices contracts audio tape minutes paper papers release communiqué communique readout notice
  petition resolution ruling verdict judgment manifesto study survey poll index data figures statistics summary agenda agreement
  circular bulletin dossier testimony brief briefing half-year findings decision article editorial column book diary log call`,
);
/** Verbs with which a paper speaks for itself. */
export const SHOWS = words(
  'says said shows showed show say states stated state reads read puts put suggests suggest suggested indicates indicate indicated reveals revealed reveal notes noted warns warned asks asked demands demanded describes described',
);
/** Papers that their author gives out himself. */
export const ISSUED = words(
  'statement statements letter release communiqué communique filing readout memo notice declaration announcement email e-mail note report circular bulletin testimony article column op-ed editorial essay dispatch manifesto petition communication memoir memoirs resolution',
);
/** Occasions at which everybody present could hear it. */
export const OCCASIONS = words(
  'briefing conference call address speech sitting hearing session rally debate broadcast lecture sermon testimony news-conference webcast keynote gathering vigil',
);
/** Listeners who stand for the press or the public. */
export const LISTENERS = words(
  'reporters journalists newsmen correspondents analysts investors shareholders lawmakers delegates supporters viewers listeners crowd crowds',
);

/** People who are told things in office and print nothing: written with a capital they might be taken for an outlet. */
export const HEARERS = words(
  'mps meps mp mep msps senators congressmen congresswomen congressmembers representatives deputies peers councillors aldermen parliamentarians legislators members ministers',
);

/** People credited without a name. */
export const UNNAMED = words(
  `source sources official officials diplomat diplomats person people insider insiders aide aides adviser advisers member members witness
  witnesses spokesman spokeswoman spokesperson spokespeople resident residents analyst analysts expert experts observer observers
  lawmaker lawmakers executive executives employee employees officer officers relative relatives lawyer lawyers minister ministers
  trader traders banker bankers negotiator negotiators mediator mediators worker workers envoy envoys colleague colleagues friend
  friends neighbour neighbours commander commanders soldier soldiers survivor survivors doctor doctors wife husband mother father
  son daughter brother sister family staff activist activists researcher researchers eyewitness eyewitnesses bystander bystanders
  onlooker onlookers passenger passengers villager villagers islander islanders farmer farmers fisherman fishermen driver drivers nurse
  nurses teacher teachers student students parent parents shopkeeper shopkeepers protester protesters demonstrator demonstrators
  organiser organisers organizer organizers campaigner campaigners critic critics economist economists scientist scientists engineer
  engineers investigator investigators rescuer rescuers firefighter firefighters paramedic paramedics medic medics detective detectives
  whip whips delegate delegates chiefs bosses manager managers staffer staffers informant informants participant participants attendee
  attendees guest guests customer customers client clients tenant tenants dealer dealers investor investors strategist strategists
  consultant consultants refugee refugees migrant migrants hostage hostages prisoner prisoners inmate inmates pilot
  pilots sailor sailors miner miners climber climbers player players fans volunteer volunteers inspector inspectors auditor auditors
  workmate workmates classmate classmates teammate teammates schoolmate schoolmates signalman signalmen foreman foremen picket
  pickets striker strikers mourner mourners worshipper worshippers pilgrim pilgrims tourist tourists hiker hikers`,
);
/** Post, page and account words: "on her channel". */
export const PAGES = words(
  'channel page account blog feed profile site website podcast wall timeline server stream newsletter',
);
export const POSTS = words('post tweet thread message video statement story clip');

/** Closed-class words at which a phrase that names an origin ends. */
export const PHRASE_ENDS = words(
  `a an the this that these those some any no every each either neither i you he she it we they me him us them who whom whose which what
  is are was were be been being am has have had do does did will would shall should may might can could must
  and or but nor so yet if as than when while where because since although though unless until whether how why
  of for in on at by to from with without within into onto upon over under above below between among through during before after about
  against across along toward towards off out up down near per via amid behind beyond despite not also only just even still
  already then later earlier again too very yesterday today tomorrow tonight here there said says say told
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december`,
);
