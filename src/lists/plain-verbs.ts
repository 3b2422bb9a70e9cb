// Verb forms of news that are nothing else wherever they stand: forms in -s that are no plural ("denies", "insists"), pasts that are no noun ("withdrew").
// Does not hold verbs whose forms are nouns as well ("claims", "reports", "calls"); the tagger decides those.
// Source: general knowledge of English; written for Onrecord in 2026.

/** Each with its ending. */
export const PLAIN_VERB_FORMS: readonly string[] = (
  'abjures abolishes accepts accuses achieves acknowledges acquires acquits adds adjourns admires admits ' +
  'admonishes adopts advises affirms agrees alleges allows annexes announces apologises apologizes appears ' +
  'applauds appoints apprehends approves argues arrives ascribes asserts assumes assures avoids avows awaits ' +
  'beckons becomes begins begs believes bemoans berates borrows brings broadens cajoles castigates celebrates ' +
  'certifies chastises chides cites clarifies coerces collapses commends commits complains concedes concludes ' +
  'concurs condemns confesses confirms congratulates considers constitutes contends continues contradicts ' +
  'convenes conveys convinces criticises criticizes decides declares declines decries defends defies delivers ' +
  'demonstrates denies denigrates denounces deplores deploys describes deserves destroys detains determines ' +
  'deters develops disagrees disapproves discloses discusses dismisses dispatches divulges elaborates elects ' +
  'eliminates emerges emphasises emphasizes enables enacts encourages endorses ensures enthuses envisages ' +
  'evacuates exclaims exempts exhorts exonerates expects expels explains explodes expresses extols extradites ' +
  'foresees forgives fulminates gets gives goes grumbles happens harangues hears identifies implicates implies ' +
  'implores imposes incites includes indicates indicts informs insinuates insists instructs intends interrupts ' +
  'intones invades invokes joins knows lambasts learns loses maintains mulls narrates negates negotiates ' +
  'notifies obliges observes obtains occurs offends opines opposes ousts overrules overturns persuades pleads ' +
  'ponders portrays posits postpones predicts prefers prepares presumes prevents proclaims prohibits proposes ' +
  'proves provides publishes pursues ratifies reacts reaffirms realises realizes reassures receives reckons ' +
  'recognises recognizes recollects recommends reconsiders recounts refers refuses refutes reinstates ' +
  'reiterates rejects rejoins relents remembers reminds reminisces removes reneges repudiates requires ' +
  'rescinds resigns responds reveals revokes says secedes seeks seems sends speaks speculates stipulates ' +
  'submits sues suggests summarises summarizes supposes surmises suspends swears sympathises sympathizes ' +
  'teaches tells testifies theorises theorizes threatens underlines underscores understands undertakes unseats ' +
  'unveils upholds urges utters vacates vetoes vilifies warns withdraws withholds worsens writes'
).split(' ');

/** Past forms that are nothing else: no participle, noun or name in small letters is spelled so. */
export const PLAIN_PAST_FORMS: readonly string[] = (
  'arose ate awoke became began blew came drank drew flew forbade foresaw forewent forgave forgot forsook froze gave grew knew ' +
  'mistook outgrew overcame overran overrode oversaw overthrew overtook partook redrew retook rewrote rode sang sank shrank ' +
  'sprang strove swam swore threw trod underwent undertook underwrote undid went withdrew wrote'
).split(' ');
