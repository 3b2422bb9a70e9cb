// How common the content words of news are: what a pile too small to be counted is weighed by.
// Does not hold function words; those are in content-words.ts.

/**
 * The denominator is a share of reports: a word under 8 stands in an eighth to a quarter of them. Words of no band are
 * rarer than one in 64. One form stands for all forms of a word.
 * Source: counted on the training part of our own invented corpus, names left out.
 */
export const WORD_BANDS: readonly { inOneOf: number; words: string }[] = [
  {
    inOneOf: 4,
    words: 'asked called four minister nine',
  },
  {
    inOneOf: 8,
    words:
      'adding chief claiming company council counts dead denied eleven end five founded government hand homes hours ' +
      'left line meets members million ministry name night nobody offer office opened order percent ports promised ' +
      'put read seven sides sign six states talks third votes wants',
  },
  {
    inOneOf: 16,
    words:
      'a.m account admitted agency agree announced answer away bank billed boat builds bus cannot captain carried ' +
      'cents chairs children cities close closing confirms costs country court cut decision declared defences ' +
      'demand described died director door drivers early eight evening expect falling families family fell ferry ' +
      'figures fire floor follow foreign former free full general give gone good governor group half hall harbour ' +
      'head hear heard held holds hopes hospitals house inquiry judges keeps kept kill kilometres late leader leave ' +
      'let letters listing lives long looking lost major man metre mind minutes missing money morning named need ' +
      'note nothing number officer official opposes opposition outside owner page papers part parties pass ' +
      'passengers pay planned points police posted president press prices publish questions radio reached recording ' +
      'refused remaining return road room ruled run school see seen sell sent services set share show shut single ' +
      'soldiers speaking spent spokesman stands stay step stopped taken telephone ten thanked times trained turn ' +
      'twice union voted wait warns water winter words workers works worth wrote',
  },
  {
    inOneOf: 32,
    words:
      'accept accused advised ago air al alive alone ambassador anyone anything appeal arguing army arrest asks ' +
      'autumn backing begin believe beside better billion blames board body border bought box bread break bridges ' +
      'brief bring broke brought budget built burn buy camp capital car case cautioned central centre chairman ' +
      'chamber changed channel charge clear coast colleagues commented commission committee complained conceded ' +
      'condition contract conversation councillor covers crew crossing customs data dawn deaths decide decided ' +
      'declined department depot deputy dismissed disputes districts documented doubt draft drawn drone dropped due ' +
      'earlier elections else empty engineers enough envoys euros everybody everyone everything exchange executive ' +
      'explaining failed far farmers favour fear federation fifths fighting file filing finance find firms fish ' +
      'force forecast forty fourth front further gate gave given great guard hailing health hit hosting hundred ' +
      'included informed injuring insisted interior invitation islands jobs join joint justice knocking know known ' +
      'land largest later laughs lawyer lead learned leaving led life lifting loans locked log lose lowered lunch ' +
      'machine majority marked markets master matter means meant media men midnight mills mother move moving ' +
      'national neighbours news newspaper nineteen noon north northern noting nurse operator others p.m paid park ' +
      'parliament person phones photographs picture pilots place plead poll power prime print promise prosecutors ' +
      'province public pulled pupils quarter quoted rain raised ran reason recalled received reckons region ' +
      'regional regrets rejected release remarked remembered reopen repeated replied requests rescue respected ' +
      'results reviewing rights ringing rise rival rivers roof rose round row rule runs sales sat saving sea season ' +
      'seat secretary sends sentence shared shareholders shift ships shoes short shot silence silent sister sites ' +
      'sleep small snow sold somebody something soon sound sources speakers spoke spring staff start stations stood ' +
      'stressed strike students summer supply support survey suspended takes tea teachers teams terms text thing ' +
      'thinks thought threatened timetable toll tonnes town trade tram transport travel trial try twelve twenty ' +
      'update urged used valley vessels video view villages voice walk walls war ward watching wish witnesses woman ' +
      'wounded writing written wrongly yes',
  },
  {
    inOneOf: 64,
    words:
      'aboard abstained acting address adds advice adviser advises afternoon agent agreement ahead aid aides ' +
      'airport alleges alliance allowed aloud analysts announce anonymity apologised app approached approved ' +
      'arithmetic arm arrived article assured attack auditors author authorities backers bad ballots ban bar became ' +
      'began begged believed bell bench bid bishops blamed bloc blocked bombing books bored boss bowed boy ' +
      'breakfast brokers brother bulletin buried buses cabinet calm camera campaign cap captives card care cars ' +
      'cast cat cathedral cells chairwoman change charged charter child choice choir circulated citing civilians ' +
      'clinic co coach coffee cold collapse collapsed collect column combined comes commander compensation ' +
      'complaint concede condemns conference consented considering consult contact copied corridor counsel ' +
      'countered county cousin cried critics crowd crowns custody customers daily dam dark date daughter deals ' +
      'debate decade deep defend delegations delivery deposits desk destroy detained diesel different diplomat ' +
      'discussed dissented docks doctors dog dollar donors doubled draw drew drill drily drink drowned drum duties ' +
      'eating editor eighteen emails embassy emergency enemy entered equal estimated estimates exchanged exercise ' +
      'exist export expresses eyes face fair fare fault feed fever film final fines firing fishermen flagged flat ' +
      'flew floods flying fog football forward foundations founder fourteen friend fuel gas gathered girl governing ' +
      'grain grant ground guarantees guns halts hang happened hard hat heating heavy help high higher hotel hurt ' +
      'husband immediate incident increase independent injuries inside inspected inspectors instead insult insurers ' +
      'intends interest interview investigators invited issued jackets jailed joked journalist jury key kind lady’s ' +
      'laid lake lane lasting law lay legal lenders licences licensed light likes link listening little load local ' +
      'longer loom losing low mail maintains makers management managers map maps margins maritime maybe measures ' +
      'mediator medicine merely merger messages military mining mission museum narrowed nations navy negotiations ' +
      'negotiator nephew notice object observers older ones opposed opposite organisers overnight owns panel ' +
      'parents partner past patience patients patrol pause payments pen pensioners pensions permitting petition ' +
      'pier pillar plant play players pledged positions pours praised predicts preferred premier presidential ' +
      'prison prisoners private programme project proposed provided push puts quake quarrel quay quiet rail raise ' +
      'rang rates reaffirmed rebel receive recommends recounted recover reflects refuse register regulator ' +
      'relations relatives released relief reminded rent reply reporter reporting representing rescuers residents ' +
      'resigned respond response rest resume retired retorted ride roughly sack safe safety sail sailors salaries ' +
      'salt sang save scrap search seconds security seed seems separate session settle seventeen shelter shop shore ' +
      'signals signature sinking sit sixth slipped someone sooner southern speculate spending split spokeswoman ' +
      'square star stones story street struck suggested sum summit survived survivors suspect swap switching swore ' +
      'table target tax taxi television telling tents testified things thirty thousands ticket top tractors traders ' +
      'traffic treated treaty tribunal troops trucking trust trustees turnout understood unit use value van ' +
      'verdicts verify visit volunteers voter vowed wage warm weather website weekend weighs welcomed welcomes wept ' +
      'whip whole widely wife wind window wing winning wise withdrawals women wondered worry worst writes',
  },
];
