// Words that tell whether an event happened, goes on, is planned, asked for, conditional or denied.
// Does not look at a sentence; read/events/status.ts does.
// Source: grammar of English tense and modality and the conventions of our own corpus, written by hand.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs whose infinitive or object has not come about: "refused to sign", "cancelled the visit". */
export const UNDOING_VERBS =
  words(`refuse decline deny fail cancel avert prevent foil thwart forbid prohibit reject scrap abandon avoid
  block veto shelve stop postpone call-off put-off hold-off oppose rule-out dismiss renounce forgo refrain stave escape miss skip halt lack`);

/** Adjectives whose infinitive does not come about: "unable to free them". */
export const UNDOING_ADJECTIVES = words('unable unwilling reluctant powerless hesitant loath loth disinclined');
/** Nouns that say by themselves that what hangs on them does not come about: "its failure to pay". */
export const UNDOING_NOUNS = words('failure inability refusal reluctance unwillingness');
/** Adjectives whose infinitive is somebody's will or power; denied with them: "not willing to sell". */
export const WILLING_ADJECTIVES = words('willing ready able prepared inclined eager keen minded');
/** Verbs of will and power, denied with what hangs on them: "does not want to sell", "never planned to leave". */
export const WILLING_VERBS = words('want wish intend plan mean aim agree choose manage dare care hope expect seek');
/** Nouns of will, power and right that take an infinitive, or "of" and a participle: "no wish to sell", "no intention of selling". */
export const WILLING_NOUNS = words(
  'plan intention intent wish desire willingness readiness inclination appetite ability right reason need authority power mandate interest potential capacity capability means',
);

/** Verbs that ask for what stands below them: "urged both sides to withdraw", "called for a truce". */
export const ASKING_VERBS =
  words(`urge ask demand request propose suggest recommend call appeal plead beg insist press want seek invite
  encourage advise offer order tell implore petition lobby push advocate consider discuss mull weigh moot submit require instruct need
  apply bid hope wish expect favour favor support back negotiate table draft`);

/** Verbs by which somebody binds himself or sets a date: "promised to repay", "plans to visit". */
export const PLANNING_VERBS =
  words(`plan intend promise pledge vow schedule agree aim prepare commit undertake decide resolve announce
  set expect swear arrange mean threaten book choose volunteer guarantee await slate due determine ready organise organize convene`);

/** Nouns by which something is asked for or laid before somebody: "legislation to ban it", "calls to resign". */
export const ASKING_NOUNS = words(
  `bill legislation law proposal motion petition call request demand appeal resolution amendment draft measure recommendation initiative
  pressure campaign bid offer suggestion application invitation plea referendum ballot idea`,
);
/** Nouns by which somebody binds himself: "a plan to close it", "its decision to leave". */
export const PLANNING_NOUNS = words(
  'plan pledge promise vow intention commitment scheme readiness willingness plot conspiracy proposal ambition preparation threat',
);

/** Verbs that, denied, say only that something is not told of a happening: "the charges are not known". */
export const UNTOLD_VERBS = words('know disclose specify reveal explain detail name understand');

/** Verbs, with what makes them whole, that say of a happening that it comes about: "took place", "went ahead". */
export const OCCURRING_VERBS = words(
  'happen occur materialise materialize transpire ensue eventuate take-place come-about come-off go-ahead go-forward',
);

/**
 * Two words before an event that say it was not done: "instead of closing it", "stopped short of a ban". Those with a dash take a verb
 * only, as they also tell a place: "far from the fire".
 */
export const NOT_DONE_BEFORE = words(
  'instead-of rather-than short-of far-from- close-to- vote-against- decide-against choose-against opt-against rule-against-',
);
/** Words by which somebody is kept from what a participle behind "from" tells: "barred them from leaving", "is exempt from paying". */
export const KEEPING_FROM = words(
  `prevent stop keep bar ban block deter discourage dissuade prohibit hinder hold-back restrain save spare rescue protect shield exempt
  exclude refrain abstain desist shy shrink back-away disqualify preclude inhibit forbid hamper impede debar`,
);
/** Verbs that with "out of" and a participle say the same: "talked him out of closing it", "backed out of buying it". */
export const OUT_OF_BEFORE = words('talk argue reason persuade back opt bow duck wriggle scare frighten');
/** Verbs that say of what hangs on them that it was attempted, and no more. */
export const ATTEMPT_VERBS = words('try attempt struggle strive endeavour endeavor battle fight vie');
/** Nouns of what somebody or something can do, of which nothing is told as done: "has the potential to blow up". */
export const POWER_NOUNS = words(
  'potential capacity capability means ability power right authority chance opportunity permission freedom licence license',
);
/** Verbs by which such a power is used: "took the chance to criticise him". */
export const USING_VERBS = words('use take seize grab exercise invoke abuse lose waste');
/** What a deed may bring whoever does it: "carries a maximum penalty of ten years". */
export const PENALTIES = words('penalty sentence fine term punishment');
/** Nouns of what may come, by the noun of it right before them: "invasion fears", "his veto threat". */
export const FEARED_HEADS = words(
  'threat fear warning risk danger rumour rumor speculation scare alert alarm hope prospect chance possibility drill exercise',
);
/** Nouns by which it is asked for or laid before somebody: "resignation calls", "a takeover bid", "strike ballots". */
export const ASKED_HEADS = words(
  'call ballot proposal bid demand request offer push motion petition plea initiative plan',
);
/** Verbs that let somebody do what their infinitive tells, of which nothing is told as done: "the law allows police to seize cars". */
export const ENABLING_VERBS = words('allow permit enable empower authorise authorize entitle let qualify');
/** Nouns of what is done by saying it, and was, whatever came of it: "dismissed the appeal", "declined the offer". */
export const SAID_NOUNS = words(
  `appeal request call offer demand proposal bid claim petition plea complaint criticism accusation charge allegation lawsuit suit
  invitation warning threat`,
);
/** Verbs that only say of a noun that it is done: "launched an attack". */
export const DOING_VERBS = words('hold launch carry conduct stage perform impose mount commit undertake');
/** Nouns of an attempt: "an attempt to kill him", "efforts to save the yard". */
export const ATTEMPT_NOUNS = words('attempt effort struggle endeavour endeavor battle fight push');
/** Two words before an event that leave it open: "rumours of an attack", "on the verge of resigning", "hopes for a deal". */
export const OPEN_BEFORE = words(
  `verge-of brink-of rumour-of rumor-of prospect-of possibility-of chance-of risk-of danger-of threat-of hope-of hope-for fear-of
  speculation-of likelihood-of desperate-for eager-for hungry-for appetite-for dream-of- think-of- idea-of- notion-of- talk-of- close-to-`,
);
/** Adverbs that say of a deed that it was not quite done; of what is counted they only say how much: "nearly doubled". */
export const ALMOST = words('almost nearly');
export const COUNTING_VERBS = words(
  'double triple treble quadruple halve rise fall grow drop climb reach match equal total exceed fill empty complete finish exhaust cover wipe',
);

/** Verbs that leave open whether it came about. */
export const OPEN_VERBS = words(
  'fear warn risk threaten allege suspect accuse claim doubt consider believe suppose imagine predict forecast',
);

/** Verbs that say a thing goes on. */
export const GOING_ON_VERBS = words('continue keep remain go persist carry proceed resume last rage drag');
/** Verbs that say a thing is over or came about. */
export const HAPPENING_VERBS = words(
  'happen occur take hold begin start end launch carry conduct follow cause kill result stage open finish conclude complete manage',
);

export const PLANNED_ADJECTIVES = words(
  'planned upcoming scheduled next future coming forthcoming due imminent expected intended pending promised',
);
export const POSSIBLE_ADJECTIVES = words(
  'possible potential likely hypothetical eventual feared would-be probable suspected',
);
export const PROPOSED_ADJECTIVES = words('proposed suggested requested draft');
export const ONGOING_ADJECTIVES = words('ongoing continuing current continued present active long-running persistent');
export const PAST_ADJECTIVES = words('recent last previous earlier past former deadly latest first second fatal');
export const FAILED_ADJECTIVES = words(
  'cancelled canceled failed foiled averted attempted aborted abandoned refused unsigned unpaid',
);

/** Verbs, with what makes them whole, by which a happening is put to another day, whether or not that is told. */
export const PUTTING_OFF = words('postpone defer adjourn reschedule put-off put-back push-back hold-over');
/** Nouns of what two sides have bound themselves to, and of what somebody lays before others, by whose terms something is to be done. */
export const AGREED_TEXTS = words(
  'deal agreement accord pact treaty settlement truce ceasefire compromise contract term arrangement',
);
export const LAID_BEFORE = words('plan proposal bill draft scheme blueprint budget motion amendment resolution');
/** Verbs that with "for" tell what somebody would have. */
export const ARGUING_VERBS = words('argue speak plead campaign lobby agitate');
/** Adjectives that say of a happening, by "is", that it is to come or may come. */
export const LIKELY_ADJECTIVES = words(
  'certain sure possible probable conceivable thinkable imminent likely unlikely inevitable',
);
/** Adjectives that call a happening one that is still to come, or one that goes on. */
export const AHEAD_ADJECTIVES = words('planned long-planned upcoming scheduled forthcoming imminent impending looming');
export const GOING_ADJECTIVES = words('ongoing continuing');
/** What is won, and the verbs of winning it: in the infinitive nobody has. */
export const PRIZES = words('nomination');
export const WINNING = words('win clinch secure capture claim take gain');
/** Adjectives that say so before its noun, whatever the verb above tells. */
export const MAY_BE_ADJECTIVES = words('possible potential hypothetical would-be');
/** Verbs by which a body lets happen what another wants. */
export const APPROVING_VERBS = words('approve authorise authorize ratify greenlight okay rubber-stamp');
/** Nouns of what is written down or agreed on, which is there before anybody approves it. */
export const APPROVED_TEXTS = words(
  `deal agreement accord pact treaty settlement contract truce ceasefire plan bill law legislation budget resolution amendment motion
  proposal request application appeal statement report measure sanction decision rule sentence order nomination list vote`,
);

export const NEGATIVES = words("not n't never no neither nor without hardly nobody none nothing cannot");
/** Adverbs that make of a "not" that there is more: "not only", "not just". */
export const MORE_BESIDES = words('only just merely simply solely');
/** Verbs below which a deed is done only where they are: "did not manage to seize it", "never began building it". */
export const BRINGING_ABOUT = words('manage get come go start begin continue resume dare bother succeed keep proceed');
/** Verbs below which a deed goes on where they are denied: "did not stop shelling the town", "did not fail to pay". */
export const ENDING = words('stop cease quit halt pause finish fail');
/** Verbs by which somebody answers what another has done: their object is there before them. */
export const ANSWERING = words(
  'appeal condemn denounce decry deplore mourn investigate probe explain regret commemorate survive avenge',
);
/** Verbs by which somebody goes against what is decided or only planned, and nouns of what is decided: "fight the penalty", not "the merger". */
export const CONTESTING = words('fight challenge contest');
export const DECISIONS = words(
  'penalty fine sentence conviction ruling verdict decision dismissal sacking suspension eviction expulsion disqualification charge judgment',
);
/** Nouns of harm that nobody sets a day for; whoever names one with "the" tells of one that came. */
export const HARMS = words(
  `attack bombing shooting killing murder massacre stabbing ambush raid assault explosion blast crash collision derailment collapse fire blaze
  flood earthquake quake storm theft robbery burglary heist breach leak spill kidnapping abduction death accident disaster tragedy sinking
  fraud bribery crime arson rape torture looting violence outage failure incident`,
);
/** What is done about a harm that came, beside answering it. */
export const DEALING = words(
  'solve answer forgive forget mark remember punish review examine debate discuss blame prosecute clear',
);
/** Verbs that with "for" tell what somebody owes for a harm. */
export const PAYING = words('answer pay compensate blame punish try jail sentence prosecute thank');
/** Verbs of keeping something from coming about, which with "could have been" tell that it came. */
export const PREVENTING = words('prevent avoid avert stop');
/** Measures that stand until somebody ends them, and how that is done. */
export const MEASURES = words(
  'ban fine penalty sentence sanction curfew embargo blockade restriction suspension tariff closure quarantine lockdown',
);
export const ENDING_MEASURES = words(
  'lift overturn repeal revoke quash waive extend end ease renew relax pay appeal uphold reduce cut halve drop',
);
/** Verbs that, in the passive, say what caused a happening that is there or what it has to do with another. */
export const LINKING = words('link connect relate tie cause motivate provoke trigger justify premeditate coordinate');
/** Verbs whose participle says that what they are told of has begun: "the probe, launched yesterday". */
export const BEGINNING = words('launch open begin start');
export const CONDITION_MARKS = words('if unless whether should lest provided providing');
export const MODAL_FUTURE = words("will 'll shall wo");
export const MODAL_OPEN = words("would could may might should can must ought 'd ca");

/** Words that call a deed alleged. */
export const ALLEGING_WORDS = words('alleged suspected purported supposed allegedly purportedly supposedly');
/** Verbs whose clause is alleged. */
export const ALLEGING_VERBS = words('allege accuse suspect');
/** Nouns whose clause is alleged. */
export const ALLEGING_NOUNS = words('allegation accusation charge suspicion claim rumour rumor');
/**
 * What leads in a deed of which somebody is accused and not convicted: a lemma and the preposition behind it; with a dash at the end
 * before a verb only, since "arrested over the bombing" names a bombing that is known, and doubts only who did it.
 */
export const ALLEGED_BEHIND = words(
  `accuse-of suspect-of charge-with indict-for- blame-for- arrest-for- arrest-over- detain-for- detain-over- hold-for- question-over-
  question-about- want-for- investigate-for- investigate-over- probe-for- probe-over- sue-for- sue-over- prosecute-for- try-for-
  suspicion-of charge-of allegation-of accusation-of trial-for- trial-over- lawsuit-over- warrant-for-`,
);
/** What leads in a deed for which somebody is punished or taken: also as a noun ("arrested for fraud"), it lies before that. */
export const PUNISHED_BEHIND = words(
  `convict-of find-of guilty-of jail-for fine-for sentence-for imprison-for punish-for execute-for condemn-for sanction-for ban-for
  suspend-for dismiss-for sack-for fire-for expel-for sack-over suspend-over dismiss-over arrest-for arrest-over detain-for charge-over
  try-for sue-for hold-for indict-for want-for hang-for acquit-of clear-of`,
);
