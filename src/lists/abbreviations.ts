// Shortened words whose full stop belongs to them, grouped by what may follow.
// Source: general knowledge of English news style; checked against counts in the UD English treebanks, nothing copied.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Stand before a name: the stop never ends a sentence. Lower-case, without the stop. */
export const TITLE_ABBREVIATIONS = words(`
  mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj sgt capt cmdr cdr adm brig rev hon pres amb
  cllr smt shri msgr fr sr sra supt insp det cpl pte pfc st ste mt ft messrs mme mlle atty asst dep min sec
`);

/** May end a sentence; with a capital after it only a word that often opens sentences shows that it does. */
export const OTHER_ABBREVIATIONS = words(`
  jr inc ltd co corp bros llc plc etc vs v al esp approx est dept univ assn ave blvd rd tel ext vol ed eds
  a.m p.m ph.d m.d b.a m.a d.phil e.g i.e a.k.a cf viz ca hrs mins yrs
  mon tue tues wed thu thur thurs fri
  jan feb apr jun jul aug sep sept oct nov dec
  calif conn ariz fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wis wyo
`);

/** Short for something only before a number: "No. 5", "Art. 49", "p. 3", "Mar. 3". */
export const ABBREVIATIONS_BEFORE_NUMBERS = words(
  'no nos art arts par para sec pp p fig figs ch vol vols mar sat sun op',
);

/** Common words among the above: shortened only when a capital or number follows and the word itself has a capital. */
export const CAPITAL_ABBREVIATIONS = words(`
  min sec co ill ind la miss mo pa ga va md mass ore wed fri jun jul sep dec ed al est ext st ste mt ft fr sr det gen
  rep reps col maj cap hon pres rev dep ave tel ca par fig
`);

/** Words that open sentences often and names never: "in the U.S. The talks" ends a sentence before "The". */
export const SENTENCE_OPENERS = words(`
  the a an this that these those it its he she they we i you his her their our my your there here
  but and or so yet for nor in on at as by with from after before during since until while when where if although
  though because however meanwhile also then now what who why how which some many most all both each no not
  earlier later last next under over among according despite instead still only just even to
`);

/** Endings of web addresses that are not English words: "Example.Az" is one name. */
export const DOMAIN_ENDINGS = words(`
  com net org info biz edu gov mil int az ru ua bg uk fr eu ca au nz cn jp kr ge kz tr gr ro rs hr hu pl cz sk lt lv ee
  fi se dk nl ie il ae sa qa eg za ng ke gh br mx ar cl pe ir pk lk bd th vn ph sg hk tw by md al mk ba mn uz kg tj tm
  tv fm ai co io news media press online live today site app
`);

/** Endings that are English words too: an address only in lower case throughout. */
export const WORDLIKE_DOMAIN_ENDINGS = words(
  'it at in is me us so my to am as be no id de es pt ch media press news online live today site app co',
);
