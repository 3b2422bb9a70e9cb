// Verbs that report what somebody said or wrote, thinks, or what a document shows, with their frames; base forms.
// Source: written by hand from general knowledge of English reporting verbs; no corpus was copied. Stances: stances.ts.
import { type FrameLine, readFrames } from './frames.js';

const LINES: readonly FrameLine[] = [
  // Plain saying: a clause, a quotation, now and then a noun phrase.
  [
    'speech',
    'q that wh',
    `say, state, add, continue, go on, remark, observe, comment, reply, respond, answer, retort, counter, rejoin, tweet,
    post, blog, write, wrote, joke, quip, jest, muse, opine, exclaim, declare, proclaim, assert, aver, affirm, attest,
    maintain, contend, argue, insist, stress, emphasize, emphasise, underscore, underline, reiterate, repeat, restate,
    note, mention, explain, clarify, specify, elaborate, recall, recount, relate, remember, reminisce, reflect,
    acknowledge, admit, concede, confess, allow, grant, accept, claim, allege, testify, swear, vouch, certify,
    suggest, propose, hint, imply, insinuate, intimate, indicate, signal, signify, convey, report, announce, reveal, disclose,
    divulge, confirm, reconfirm, reaffirm, predict, forecast, foresee, prophesy, estimate, project, conclude, summarize, summarise,
    complain, grumble, gripe, moan, groan, lament, bemoan, fume, rage, rant, thunder, storm, snap, shout, yell, scream,
    cry, shriek, bellow, roar, chant, whisper, mutter, murmur, mumble, sigh, laugh, chuckle, smile, grin, shrug, nod, sob, beam, gush,
    enthuse, rave, boast, brag, crow, gloat, scoff, sneer, jeer, snarl, growl, bark, hiss, blurt, stammer, gasp, croak, chime,
    interject, interrupt, concur, agree, protest, object, demur, caution, counsel, volunteer, venture, speculate,
    postulate, theorize, theorise, hypothesize, hypothesise, surmise, conjecture, reason, rule, decree, adjudicate, marvel,
    pronounce, preach, plead, beg, implore, pray, vent, fret, confide, gossip, rumour, rumor, recite, narrate, dictate,
    warn, threaten, vow, pledge, promise, undertake, swear, reckon, charge, begin, conclude, finish, text, message, email,
    e-mail, type, tell, sum up, point out, fire back, shoot back, hit back, write back, chip in, weigh in, chime in, call out, cry out,
    cut in, put in, spell out, set out, lay out, let slip, blurt out, make clear, read out, advise, wonder aloud, deadpan, quote, sign off,
    boom, weep, wail, holler, howl, rasp, stutter, splutter, sputter, giggle, smirk, seethe, ponder, pontificate, posit, foretell, wire, cable, pen,
    scribble, scrawl, wisecrack, snipe, hazard, expound, whine, grouse, echo, stipulate, mandate, communicate, transmit, relay, inform, assure, guarantee, demand, request, urge, recommend, rejoice, exult, taunt, tease, mock, joke`,
  ],
  // Saying with a noun phrase for what is said.
  [
    'speech',
    'np',
    `announce, reveal, disclose, confirm, deny, admit, acknowledge, concede, accept, claim, allege, describe, outline, detail,
    explain, mention, note, stress, emphasize, emphasise, underscore, underline, highlight, reiterate, reaffirm,
    cite, repeat, report, recount, recall, declare, proclaim, propose, suggest, recommend, advocate, predict, forecast, project, estimate,
    accuse, suspect, liken, contrast, boo, heckle, jeer, question, challenge, dispute, contest, contradict, rebut, refute, rebuff, dismiss, reject, repudiate, disavow, disown, rule out,
    criticize, criticise, condemn, denounce, decry, deplore, deride, ridicule, mock, slam, blast, lambast, lambaste, assail, attack, bash, rip,
    rebuke, reprimand, chide, scold, berate, castigate, censure, chastise, excoriate, pillory, savage, skewer, knock, ding, trash,
    disparage, denigrate, belittle, malign, vilify, insult, taunt, tease, blame, fault, lament, bemoan, regret, mourn, protest,
    praise, hail, applaud, laud, commend, extol, extoll, salute, congratulate, credit, compliment, tout, trumpet,
    welcome, promote, defend, justify, excuse, downplay, minimize, minimise, exaggerate, overstate, play down, play up, brush aside, brush off,
    laugh off, shrug off, wave away, wave off, demand, request, order, promise, pledge, vow, offer, guarantee, threaten, convey, voice, express, vent,
    articulate, communicate, relay, unveil, publicize, publicise, invoke, reference, summarize, summarise,
    retract, recant, walk back, take back, clarify, specify, list, enumerate, quote, echo, parrot,
    stipulate, prescribe, mandate, forbid, urge, counsel, preach, retweet, utter, shout, chant,
    lay out, set out, spell out, point out, read out, call out, single out,
    indicate, signal, imply, imagine, envision, envisage, foresee, boast, joke, bewail, rue, berate, upbraid, admonish, rap, pan, scorn, spurn,
    rename, flag, flag up, float, pitch, discuss, talk up, retell, hype, bad-mouth`,
  ],
  ['speech', 'np', 'count, tally, put it at, put them at, thank'],
  [
    'speech',
    'np q that @to',
    'announce, report, reveal, admit, confess, explain, mention, suggest, propose, describe, state, repeat, express, convey',
  ],
  // The object is the person addressed.
  [
    'speech',
    'q that wh rcpt',
    `tell, inform, notify, assure, reassure, remind, advise, warn, caution, alert, brief, update, promise, guarantee, convince, persuade, show,
    teach, email, e-mail, text, message, phone, lecture, admonish, tip off, write, instruct`,
  ],
  [
    'speech',
    'rcpt-to',
    `tell, ask, urge, beg, implore, entreat, beseech, exhort, encourage, advise, counsel, warn, caution, remind, instruct, order, command,
    direct, request, invite, press, pressure, challenge, dare, bid, summon, persuade, convince, lobby, petition, forbid, admonish`,
  ],
  ['speech', 'q wh rcpt', 'ask, query, quiz, grill, enquire, inquire, wonder, question'],
  ['speech', 'about: on: over:', 'ask, quiz, grill, question, press, enquire, inquire'],
  ['speech', 'that', 'wonder'],
  ['speech', 'np', 'ask'],
  ['speech', 'on: about: of:', 'update, brief, inform, lecture, advise, consult, notify'],
  // Promises and refusals to act.
  [
    'speech',
    'to',
    'promise, pledge, vow, swear, threaten, offer, undertake, volunteer, agree, consent, propose, commit, claim, ask, demand, plead, beg, guarantee, profess',
  ],
  [
    'speech',
    'ing',
    'deny, admit, acknowledge, suggest, propose, recommend, recall, remember, report, describe, mention, regret, advocate, discuss, advise, urge, protest, confess, rule out, imagine',
  ],
  // Naming and describing.
  [
    'speech',
    'name q',
    'call, brand, dub, label, term, declare, deem, style, nickname, christen, pronounce, proclaim, judge, rule, name',
  ],
  [
    'speech',
    'as q',
    'describe, brand, dub, label, characterize, characterise, portray, depict, paint, denounce, dismiss, condemn, decry, deride, hail, cite, cast, criticize, criticise, identify, reject, present, represent, praise, mock, ridicule, slam, blast, frame, tout, define, classify, laud, interpret, greet, wave away, mention, list, quote',
  ],
  // Prepositions that belong to the cue.
  ['speech', 'for: @on @upon @to', 'call, appeal, plead, beg, press, push, pray, lobby, agitate'],
  ['speech', 'q', 'appeal'],
  ['speech', 'for: q that', 'apologize, apologise, argue, petition, ask'],
  ['speech', 'for:', 'advocate, vouch'],
  ['speech', 'about: of:', 'open up, make mention, make reference'],
  ['speech', 'of:', 'remind, convince, inform, notify'],
  ['speech', 'of:', 'hold out the prospect, float the idea, float the prospect'],
  ['speech', 'for:', 'join calls, lead calls, renew calls, repeat calls, step up calls'],
  ['speech', 'as', 'name, pitch, sell, position'],
  [
    'speech',
    'of: about: q that',
    'speak, complain, boast, brag, warn, talk, joke, write, tweet, rave, testify, gossip, grumble, wonder, worry, muse, moan, whisper',
  ],
  ['speech', 'against: q that', 'warn, caution, advise, argue, protest, rail, inveigh, speak out, counsel, rant'],
  ['speech', 'to: q', 'refer, point, allude, admit, confess, testify, object, agree, swear, attest'],
  ['speech', 'on: upon: q that', 'insist, comment, elaborate, remark, report, reflect, touch, weigh in'],
  [
    'speech',
    'at: q',
    'hint, lash out, hit out, scoff, fire back, hit back, sneer, shout, marvel, rail, jeer, bristle, take aim',
  ],
  ['speech', 'with: q that', 'agree, disagree, concur, argue'],
  ['speech', 'over: about: q', 'complain, fret, disagree, argue, protest, boast, despair, agonize, agonise'],
  ['speech', 'from: q', 'distance itself, distance himself, distance herself, distance themselves'],
  ['speech', 'np', 'go after, reach out, go on about'],
  // Set phrases: a light verb and its noun, or a verb and its particles, with what they take.
  [
    'speech',
    'that q',
    `make plain, make it plain, make it clear, make known, make it known, make the case, make the point, let it be known, let on, let it slip,
    serve notice, give notice, leave no doubt, leave little doubt, take the view, take the line, go on record, send word, send a message,
    sound the alarm, raise the possibility, raise the prospect, float the idea, drive home, bring home, hold out hope, beg to differ,
    put it plainly, put it bluntly, put it simply, put it differently, drop hints, set the record straight, sum it up, go public, break the news, bear witness`,
  ],
  [
    'speech',
    'about: over: on:',
    `raise concerns, raise questions, raise doubts, raise the alarm, raise objections, raise fears, sound the alarm, cast doubt, speak out, sound off,
    weigh in, double down, heap praise, heap scorn, heap blame, pour scorn, pour cold water, lay the blame, put the blame, pin the blame,
    place the blame, throw cold water, push back, speak up, hold forth, keep quiet`,
  ],
  [
    'speech',
    'at: on:',
    'take aim, take a swipe, take swipes, take a shot, take shots, take a jab, take a dig, fire back, poke fun',
  ],
  ['speech', 'with:', 'take issue, find fault, beg to differ'],
  ['speech', 'to:', 'pay tribute, draw attention, call attention, give credit, give thanks, lend credence'],
  ['speech', 'against:', 'push back, hit back, hit out, lash out, come out, make the case, argue the case'],
  ['speech', 'for:', 'make the case, argue the case, put the case, speak up, make a case, make a plea, give thanks'],
  [
    'speech',
    'of:',
    'speak highly, speak ill, speak warmly, make fun, make light, make no secret, make much, bear witness',
  ],
  [
    'speech',
    'that',
    'direct, order, instruct, command, mouth off, chime, trumpet, bluster, kvetch, whine, whinge, carp, groan, grouse',
  ],
  [
    'speech',
    'q',
    'chide, scold, berate, rebuke, admonish, exhort, beseech, entreat, trumpet, rue, go on, start, open, sing, warble, drawl, intone, deliver, put it, end, close, run, read, correct, press, press on, follow up, carry on, ask, kid, argue back, mouth, caption, headline, title, entitle, sign, print, translate',
  ],
  // Belief and perception that can be true or false.
  [
    'belief',
    'that wh q',
    `think, believe, reckon, suppose, guess, figure, assume, presume, expect, anticipate, suspect, doubt, fear, worry, hold, feel,
    understand, know, realize, realise, recognize, recognise, calculate, consider, imagine, trust, bet, wonder, decide, determine,
    judge, conclude, hear, learn, discover, notice, see, envision, envisage, foresee, sense, regret, dream, deduce, infer, gather, dispute, deny, question, assess`,
  ],
  ['belief', 'to', 'expect, claim, profess'],
  ['belief', 'np-to', 'expect, believe, consider, require'],
  ['speech', 'np-to', 'require, order, demand, allow, permit, call'],
  [
    'belief',
    'np',
    'believe, expect, anticipate, doubt, fear, recognize, recognise, foresee, suspect, understand, assess',
  ],
  ['belief', 'as', 'see, view, regard, consider, perceive, treat, think of'],
  ['belief', 'name', 'consider, deem, find, believe, think'],
  ['belief', 'about: of: over:', 'worry, think, wonder, fret'],
  ['belief', 'for:', 'fear'],
  ['belief', 'in:', 'believe'],
  // Documents, studies and pictures.
  [
    'document',
    'that wh np q',
    `show, find, reveal, suggest, indicate, demonstrate, prove, document, state, detail, confirm, conclude, estimate, project, forecast,
    determine, establish, illustrate, point to, allege, describe, establish, depict, read, record, note, warn, list, put`,
  ],
];

export const CUE_VERBS = readFrames(LINES);

/** Verbs that seldom report anything without a quotation or a clause headed by "that". */
export const NEEDS_THAT_OR_MARKS: ReadonlySet<string> = new Set(
  `go on, begin, start, open, end, close, run, sing, smile, grin, laugh, nod, shrug, beam, cry, type, post, continue, finish, add, press,
  gasp, sigh, chuckle, sob, shriek, roar, bark, growl, hear, learn, see, notice, discover, find, show, prove, feel, hold, rule, decide,
  determine, know, understand, put, establish, illustrate, demonstrate, swear, pray, beg, charge, direct, instruct, mandate, correct,
  boom, weep, wail, howl, giggle, smirk, seethe, ponder, wire, cable, pen, scribble, scrawl, snipe, hazard,
  reason, relate, allow, grant, accept, project, present, read, quote, rage, storm, fume, figure, judge, dream, imagine, trust`
    .split(/[,\n]/)
    .map(word => word.trim()),
);

/** Verbs that only people and bodies do: whatever is their subject speaks, listed among the nouns for people or not. */
export const ONLY_SPEAKERS: ReadonlySet<string> = new Set(
  `say tell accuse deny praise criticise criticize condemn denounce decry deplore blame insist allege complain argue reply retort apologise
  apologize demand plead beg urge welcome hail applaud refute rebuke reiterate reaffirm vow swear joke quip boast lament mock
  ridicule slam blast announce declare assert contend concede acknowledge admit testify ask answer thank congratulate voice
  credit liken brand dub warn`.split(/\s+/),
);

/** Verbs that report only with a number in what they take: "counted 14 houses". */
export const COUNTING: ReadonlySet<string> = new Set(['count', 'tally', 'put it at', 'put them at']);

/** Verbs that do not report the clause before them: "The bridge is shut, the market opened". */
export const NEVER_FRONTED: ReadonlySet<string> = new Set(
  `open start begin end close run sing hear see notice hold put establish order direct mandate allow grant accept project
  present dream press press on call nickname brand dub label term name style christen offer hail praise move undertake demand request
  urge seek provide guarantee pitch print sign record list release issue convey deliver
  chide scold berate rebuke admonish exhort beseech entreat trumpet rue`.split(/\s+/),
);

/** Verbs that report only with words in marks among what they take: "thanked the crew for its “patience”". */
export const ONLY_WITH_MARKS: ReadonlySet<string> = new Set(['thank']);
