// Words that say nothing about which story a report tells: function words and the verbs and nouns of reporting itself.
// Does not hold cue verbs with their frames; those are in cue-verbs.ts.

/** Source: written by us from the closed classes of English grammar, plus the small change of news prose. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those some any no none each every either neither both all many much more most few less least several other another such same own ' +
    'i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs themselves ' +
    'who whom whose which what where when why how there here then now thus ' +
    'and or but nor so yet for if unless until till while whereas because since although though as than whether ' +
    'of in on at by to from with without within into onto upon over under above below between among through during before after about against around across along toward towards off out up down near per via amid behind beyond ' +
    'be am is are was were been being have has had having do does did doing done can could will would shall should may might must ought not ' +
    'also just only even still again too very quite rather already ever never once often always perhaps however ' +
    'one two three first second last next new old ' +
    'say says said saying tell tells told report reports reported according statement reporters ' +
    'mr mrs ms dr sir get got getting make makes made go goes went going come came take took like well back way ' +
    'today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday day days week weeks month months year years time ' +
    'people don t s re ve ll d m didn doesn isn wasn aren weren won wouldn couldn shouldn hasn haven hadn'
  ).split(' '),
);
