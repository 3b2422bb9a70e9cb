// Event nouns whose type hangs on their neighbours: a "drone strike" is an assault, a "rail strike" a protest.
// Does not list the plain ones; those stand with the verbs. `mod:` names words before the noun, `+on:` a phrase behind it.
// Source: written by hand from the public type definitions of PLOVER; no dictionary was copied.
import type { EventType } from '../model/index.js';

export const NOUN_FRAMES: Readonly<Partial<Record<EventType, string>>> = {
  ASSAULT: `
strike mod:air,drone,missile,rocket,artillery,military,aerial,israeli,russian,american,retaliatory,precision,deadly,night,nuclear,nato,coalition; strike +on; strike +against
raid mod:drone,air,missile,bombing,night,cross-border,commando; fire mod:rocket,artillery,mortar,missile,tank,machine-gun,sniper,enemy,shell; exchange mod:fire,artillery
violation mod:ceasefire,truce,airspace; launch mod:rocket,missile; shot mod:warning; explosion mod:bomb,car,suicide,mine,grenade; blast mod:bomb,car,suicide,mine,roadside,grenade; operation mod:military,offensive,ground; campaign mod:bombing,air,military; incident mod:shooting
`,
  PROTEST: `
strike +by:docker,driver,worker,teacher,nurse,pilot,staff,union; strike mod:hunger,general,rail,wildcat,labour,labor,teacher,driver,worker,nationwide,day,hour,student,school,sit-down; boycott +of; blockade mod:road; action mod:industrial
`,
  SANCTION: `
round +of:sanction; sanction; cut mod:aid,funding; withdrawal mod:aid,licence,license; suspension mod:licence,license,aid; freeze mod:aid,asset; order mod:deportation,expulsion; term mod:prison,jail,life; ban mod:travel,export,import,trade,match,playing,lifetime; recall mod:ambassador,envoy; package mod:sanction; measure mod:punitive,retaliatory; levy mod:import,export; boycott mod:trade
`,
  RETREAT: `
exchange mod:prisoner,captive,hostage; exchange +of:prisoner,captive,hostage,body; swap mod:prisoner,hostage; halt mod:fighting; pause mod:humanitarian; end +to:war,fighting,conflict,siege,hostilities,occupation,strike,blockade; release; withdrawal mod:troop
`,
  CONSULT: `
effort mod:mediation,peace,diplomatic; call mod:phone,telephone,video,conference; call +with; call +between; exchange +of:view; trip +to; visit mod:state,official,working; interview; session mod:emergency,special,closed,joint; round +of:talk,negotiation; conference mod:news,press,peace,video,international
`,
  AGREE: `
deal; deal mod:trade,peace,arm,wage,grain,ceasefire,nuclear; vote +for; approval; guarantee; readiness; offer +of:help; agreement mod:peace,trade
`,
  COOPERATE: `
exercise mod:military,joint,naval; drill mod:military,joint,naval; game mod:war; exchange mod:data,intelligence,information; exchange +of:data,information,intelligence,record,map; assessment mod:joint; patrol mod:joint; investigation mod:joint; sale mod:arm,weapon; export; import; contract
`,
  MOBILIZE: `
involvement +of:@troops,ten,hundred,thousand; presence +of:@troops,ten,hundred,thousand; test mod:missile,nuclear,rocket,weapon,missile-defence; launch mod:satellite; exercise mod:live-fire; drill mod:live-fire; deployment; build-up mod:military,troop; alert mod:high
`,
  AID: `
aid mod:humanitarian,military,financial,economic,food; injection mod:capital,cash; payment mod:compensation,relief; package mod:aid,relief,rescue,support,assistance; operation mod:rescue,relief,search; effort mod:rescue,relief; support mod:financial,military,budget; search mod:rescue; search +for:survivor,missing,body,people,victim,man,woman,child,crew,passenger; shipment mod:arm,weapon,aid
`,
  REQUEST: `
call +for; call +to; call +on; appeal +for; demand +for; plea +for; request +for; petition; proposal; offer +of:mediation; summons
`,
  REJECT: `
cancellation +of:talk,meeting,visit; opposition +to; resistance +to; objection +to; vote +against
`,
  CONCEDE: `
lifting +of; easing +of; relaxation +of; apology; release +of:fund; amnesty
`,
  COERCE: `
search mod:police,house,office,home; search +at; search +of:office,home,house,flat,premise;raid mod:police,dawn,office,home; takeover mod:military,army,rebel,armed; closure +of:border,road,crossing,port,airspace,strait,newspaper; arrest; warrant mod:arrest; order mod:restraining,gag,house; state +of:emergency; attack mod:cyber,hacker,hacking; detention
`,
  ACCUSE: `
inquiry mod:public; protest mod:formal,diplomatic; attack mod:verbal,scathing,blistering,stinging,withering,personal,furious,scornful; claim +against; case +against; charge +against; action mod:legal; outrage; criticism; hearing mod:impeachment
`,
  OTHER: `
order +for:aircraft,jet,plane,turboprop,ship,train,bus,engine,turbine,vaccine,dose; order mod:new,record,export,large,book; shot mod:penalty,long-range,corner,video; rally mod:campaign,election,party,pre-election,relief,market,stock; round +of:voting,vote,ballot,election,tournament,cup,golf,championship; round mod:voting,election,qualifying,cup
`,
  THREATEN: `
threat +of; warning; deadline; ultimatum; vow +of:revenge,retaliation
`,
};
