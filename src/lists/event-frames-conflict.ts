// Event frames of conflict: which verbs and nouns speak of REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE and ASSAULT.
// Does not look at a sentence; read/events/frames.ts matches these lines against the parse.
// Source: written by hand from the public type definitions of PLOVER; no dictionary was copied. Lines as in event-frames-cooperation.ts.
import type { EventType } from '../model/index.js';

export const CONFLICT_VERBS: Readonly<Partial<Record<EventType, string>>> = {
  REQUEST: `
request; demand; ask; ask +for; urge; call +on; call +for; appeal +to; appeal +for; appeal; plead; beg; implore; exhort; petition; press +for; press obj inf; push +for; lobby; seek; solicit; entreat; beseech
order obj inf; order; instruct; command; tell obj inf; advise obj inf; encourage; invite obj inf; invite; propose; apply +for; want obj inf; require obj inf; suggest; recommend inf; advise; ask inf
make obj:@demand; issue obj:appeal,call,plea; submit obj:@demand,application,proposal; file obj:application,petition,request,motion; lodge obj:appeal,request; send obj:request,petition; present obj:demand,petition,proposal; renew obj:call,appeal,demand; sue +for:peace; campaign +for; bid +for
pressure; pressurise; remind; look +for:help,support,aid; launch obj:appeal,petition; reiterate obj:call,appeal,demand; step +up:pressure; put obj:pressure; summon; call +upon; seek inf
recommend; recommend that; direct obj inf; direct inf; apply; apply +to; approach; claim obj:compensation,damage,damages,asylum,refund,benefit; collect obj:signature,name; gather obj:signature; plead +with; sue +for; press obj inf; put +out:call; hold +out; cry +out; tender obj:bid; lodge obj:bid; send back
subpoena; pester; nag; badger; cajole; clamour +for; clamor +for; hold +out +for; table obj:motion,demand
make obj:plea,appeal,overture; put +in:request,bid,claim; put +forward obj:@demand,proposal; set +out obj:demand,condition; lay +down obj:condition,term; press obj:demand,claim,case; cry +for:help; put +to obj:question; insist +on:return,payment,release,inquiry
`,
  ACCUSE: `
look +into; cry foul; cite +for; counterclaim; take +issue; hold obj:grudge
accuse; blame; condemn; denounce; criticise; criticize; decry; deplore; slam; blast; lambast; lambaste; castigate; rebuke; censure; fault; scold; attack +over; lash +out; hit +out; complain; allege; charge obj; charge
indict; sue; prosecute; investigate; probe; question obj; challenge; impeach; cross-examine; interrogate; audit; implicate; chide; berate; reprimand; admonish; assail; ridicule; mock; insult; vilify; brand; label obj; liken
file obj:@suit; lodge obj:@suit,protest; bring obj:@suit,charge; press obj:charge; open obj:@probe; launch obj:@probe; order obj:@probe; begin obj:@probe; start obj:@probe; conduct obj:@probe; reopen obj:@probe; express obj:@concern; voice obj:@concern; face obj:charge,criticism,trial,lawsuit,accusation
take +to:court; hold obj responsible; point obj:finger; call obj liar; name obj suspect; suspect; claim +responsibility; put +on:trial; go +on:trial; stand obj:trial; plead guilty; disapprove; object +to; protest +to; issue obj:condemnation
announce obj:@probe; describe +as:terrorist,murderer,crime,aggression,coup; call +on:carpet; hit +back; level obj:accusation,charge; raise obj:@concern; shame; expose; bemoan; lament; slate; upbraid; carp; quiz
trade obj:charge,accusation,insult,blame,barb; lay obj:charge,complaint; lodge obj:complaint,grievance; report obj:@person +to:police; bring obj:case,action,proceedings; identify obj:suspect; name obj:suspect,culprit; rap; lament that; pillory; decry; lay obj:blame; take +to:task,tribunal; haul +before
summon obj:@envoy
pan; savage; excoriate; arraign; grill obj; scrutinise; scrutinize; finger obj; incriminate; denigrate; disparage; deride; tear +into; round +on; lay +at:door; malign; smear; ridicule; lash obj
come +under:criticism,scrutiny,investigation,suspicion; haul +over:coal; rail +against; take +aim +at; hold +to:account; lay +into; launch obj:tirade,broadside; question obj:motive,integrity; reproach; chastise; file obj:suit +against; serve obj:writ; take obj +to:court
`,
  REJECT: `
vote no; laugh +off; void obj
reject; refuse; refute; rebut; violate obj:ban,sanction,embargo,resolution,rule,agreement,deal,treaty; dismiss obj:protest,appeal,petition,case,complaint,lawsuit,suit,motion; fail inf:agree,reach,sign; decline; deny obj:request,access,permission,visa,bail,entry,asylum; rebuff; spurn; turn +down; dismiss obj:issue,concern,fear,notion,criticism,argument,rumour,rumor,speculation,complaint,charge,objection,warning,call,claim,idea,proposal,appeal,suggestion,offer,demand,allegation,accusation,report,talk; dismiss +as; veto; oppose; object; rule +out; disregard; ignore; defy; snub; shun
vote +against; vote +down; block obj:@bill,@answer,resolution,attempt,merger,deal,bid,appointment,nomination; override; overrule; overturn obj; strike +down; throw +out obj:@suit,@answer,case,ruling; halt obj:@talk; balk; baulk; resist; withhold; dissent; contest; flout; disobey; violate obj:law,order,resolution
walk +out:@talk; break +off obj:@talk; pull +out:@deal,@talk; withdraw +from:@deal,@talk,treaty; abandon obj:@deal,@talk; scrap obj:@deal,@talk,meeting; cancel obj:@talk,@deal,meeting,visit,trip; call +off obj:@talk,meeting,visit,summit; boycott obj:@talk,meeting,summit; tear +up obj; fail inf; renege +on; backtrack
uphold obj:ban,conviction,veto; repudiate; rubbish; deny; scuttle; torpedo; quash; bar obj:inspector,monitor; postpone obj:@talk,meeting,visit; delay obj:@deal,@talk,vote; stay +away; shelve; disown; disavow; send +back obj:bill,text; axe obj:plan; brush +aside; wave +away
dispute; return obj:bill,text,law; uphold obj:term,sentence,verdict,ruling,fine,decision,judgment; throw +out obj; turn +away obj; turn +down obj; hold +back obj; strike obj +out; fight obj:will,ruling,charge,case,extradition,claim,verdict,order,eviction,closure,merger,deal,law,plan; pour cold; skip obj:@talk,meeting,session,summit,hearing,ceremony; vote against; say no; shoot +down obj:idea,plan,proposal,bill; give obj:shrift; close obj:door; slam obj:door; withhold; stand firm; dig obj:heel; send +back
scorn; nix; scupper; annul; thwart; foil; filibuster; brush +off; shrug +off; knock +back; send +away; show obj:door
block obj:nominee,candidate,ratification,treaty,vote,extension,budget,law,appointment; refuse obj:offer,bail,permission,request,entry
stonewall; hold firm; spike obj:plan,report,deal; sink obj:deal,plan,bill; back +out +of; go +back +on:word,promise,deal; break obj:promise,pledge,word,vow; drag obj:foot; give obj:brush-off; vote obj +down; throw +back obj:offer; walk +away +from:@talk,@deal,table
`,
  THREATEN: `
threaten; warn; issue obj:@warning; give obj:ultimatum,deadline; set obj:deadline; deliver obj:@warning,ultimatum; vow obj:revenge,retaliation; vow inf:retaliate,avenge,punish,respond,destroy,fight; swear obj:revenge; menace; intimidate; brandish; promise obj:retaliation,revenge
put +on:alert,notice; serve obj:notice; make obj:threat; give obj:@warning; repeat obj:@warning,threat; renew obj:threat; reserve obj:right; caution; blackmail; announce obj:ultimatum; threaten inf
trade obj:threat; promise obj:response,answer,consequence,retribution; vow inf:answer,hit,strike; hold obj:gun
bully; hold obj:ransom; serve +with:notice
give obj:hour,day,week inf
rattle obj:sabre,saber; shake obj:fist; raise obj:spectre,specter; hold +over:head; vow inf:shut,close,sue,sink,march
`,
  PROTEST: `
strike subj:@striker; strike +for:hour,day,week,pay; stop obj:work; block obj:@passage; log +off subj:@striker; park subj:@striker; blockade subj:@striker; camp +outside; burn obj:shirt
protest; demonstrate; rally; march; picket; riot; strike +over; walk +out; go +on:strike; stage obj:@protest; hold obj:@protest; join obj:@protest; organise obj:@protest; organize obj:@protest; take +to:street; besiege obj:office,embassy,parliament; boycott; occupy obj:square,building,university
chant; burn obj:flag,effigy,tyre,tire; block obj:road,highway,street,bridge,railway,entrance; heckle; boo; parade; loot; clash +with:police; down obj:tool; stop obj:work; storm +out; barricade; mutiny; launch obj:strike,protest,hunger-strike; begin obj:strike,protest,hunger-strike; call obj:strike,protest
go obj:hunger; stage obj:sit-in,walkout,vigil; camp +outside; obstruct; deface; shout obj:slogan; wave obj:banner,placard; throw obj:stone,egg,petrol-bomb; rebel; revolt; gather +outside
take obj:part +in:@protest; wear obj:ribbon,armband,badge,black; pour obj:milk,manure,wine,slurry; dump obj:milk,manure,tyre,tire,rubble,potato,fish,grain; occupy subj:parent,student,protester,worker,farmer,activist,pupil,teacher,villager,resident; refuse inf:work,play,sing,teach,drive,sail,fly,load,unload,handle; chain obj +to; turn obj:back; park obj:tractor,lorry,truck,taxi,bus,boat; camp +outside; camp +in:square,front; sing outside; ignore obj:training; log off; drop obj:tool; call obj:walkout,stoppage; pelt; jeer; march +to; march +through; march +on; down obj:pen,tool,scalpel,whistle
block obj:motorway,runway,carriageway,roundabout,depot,quay,railway,refinery; glue obj +to; unfurl obj:banner,flag; stage obj:go-slow,slowdown,blockade,die-in,stoppage; blockade subj:farmer,trucker,driver,activist; disrupt subj:activist,protester,student; work +to:rule; hold obj:vigil,sit-in; ring obj:town,parliament,hall subj:farmer,protester; interrupt subj:protester,activist,heckler; gather subj:protester,demonstrator; surround subj:protester,farmer,crowd
walk +off:job,site,shift; lie +down:road,track,runway; form obj:chain; bang obj:pot,pan; glue obj +to; work +to:rule; call +in:sick; lay +down:tool; stay +away +from:work,class,school; refuse obj:food; go +slow; withdraw obj:labour,labor
`,
  SANCTION: `
sanction; fine; penalise; penalize; punish; impose obj:@sanction,penalty,measure,ban; extend obj:@sanction; slap obj:@sanction; tighten obj:@sanction; levy; expel; fire obj:@person; sack; dismiss; suspend; disqualify; blacklist; boycott obj:product,goods; sever obj:@tie; cut obj:@tie,aid,funding; cut +off
break +off obj:@tie; recall obj:@envoy; withdraw obj:@envoy,aid,funding,peacekeeper,observer,recognition,support,investment; suspend obj:aid,@tie,membership,cooperation,trade,licence,license,contract,flight; halt obj:aid,funding,export,import,delivery,shipment,trade; freeze obj:aid,@tie,membership,@asset,account; end obj:aid,@tie,cooperation,trade,contract; stop obj:aid,export,import,delivery,payment
withhold obj:aid,funding,payment; convict; sentence; jail obj; imprison; execute; condemn +to:death,prison; strip obj; demote; discipline; exile; excommunicate; banish; reduce obj:aid; close obj:embassy,consulate; downgrade obj:@tie; terminate; try obj; retaliate; annul obj:contract
hand obj:sentence,term; find obj guilty; strip +of; remove +from:office,post; revoke obj:licence,license,citizenship,status,accreditation; cancel obj:contract,aid,visa,licence,license; bar +from; pull obj:funding,aid; axe; disbar
ban obj:@person,player,athlete,coach,driver,fan,runner,rider,swimmer,sprinter,boxer,jockey; dock obj:pay,wage,point; find obj guilty; find guilty; lose obj:licence,license,post,job,pension,benefit,membership,medal,seat; axe obj:coach,manager,player,captain; sack obj; send +to:prison,jail,gallows; go +to:prison,jail; put +behind:bar; bar obj +from; withdraw obj:licence,license; blackball; strike +off; relegate obj; cut obj:supply,ration
eject; boot +out; kick +out; throw +out obj:@person,member,minister,manager,coach; drum +out; dump obj:coach,manager,supplier,sponsor; ditch obj:coach,manager,supplier,sponsor; cashier; bench obj; ostracise; ostracize; embargo; delist; strike +off; give obj:boot; turn +away obj:ship,truck
send +off obj:captain,player,striker,defender,goalkeeper; dock; strip obj +of; withdraw obj:accreditation,honour,title,prize;
pull obj:licence,license,accreditation; give obj:sack,marching; hand +down obj:sentence,term,fine,ban; put +on:blacklist; remove obj:licence,license; show obj:card; suspend obj:player,driver,officer,minister,official,teacher,member,judge; relieve +of:duty,command,post; put +on:leave
`,
  MOBILIZE: `
mobilise; mobilize; deploy; redeploy; call +up; conscript; draft obj:reservist,men; scramble; mass obj; mass; amass; muster; send obj:@troops; dispatch obj:@troops; move obj:@troops,missile,weapon,battery; station; reinforce; increase obj:presence,@troops; strengthen obj:presence,@troops; intensify obj:presence,@troops; beef +up; boost obj:presence,@troops; bolster obj:defence,defense,presence
put +on:alert,readiness,standby; remain +on:alert; stay +on:alert; raise obj:alert,readiness; sail +to; patrol; arm; fortify; test obj:missile,weapon,rocket,bomb; test-fire; launch obj:satellite,exercise,missile; build +up; escort; enlist; recruit; dig +in; activate; position obj:@troops,missile; hold obj:exercise,drill; conduct obj:drill,exercise,test
recruit obj:soldier,fighter; enrich obj:uranium; install obj:missile,battery; assemble obj:@troops; rearm; place obj:@troops +on:alert; stockpile; militarise; militarize; encircle; amass obj:@troops
take +up:position,arm; enter subj:@troops; come subj:@troops; move subj:@troops; leave subj:battalion,regiment,brigade,contingent,convoy,fleet,squadron; circle subj:drone,helicopter,jet,plane; report +for:duty; call +up obj; fly subj:bomber,jet,warplane; put +to:sea; occupy obj:position; train obj:recruit,soldier; roll +into; cross subj:@troops,tank,column
garrison; send +in obj:@troops; call +out obj:@troops
pour +into subj:@troops,tank,reinforcement; mass subj:@troops,rebel,tank; put obj:@troops +on; leave obj:base,port subj:destroyer,warship,fleet,frigate,carrier,squadron; lay obj:mine; sail subj:warship,fleet,destroyer,frigate,carrier
send +to:front; put +on:footing; go +on:alert; ready obj:@troops; rush obj:@troops; step +up:patrol; step +up obj:patrol,presence; call +to:arms; take +to:air,sea subj:@troops
`,
  COERCE: `
take +at:gunpoint; take subj:@police; take obj:power; take obj:captive; carry +off; carry +away; hold +over; hold obj:@captive +for; keep obj:@captive; keep +in:isolation,cell,custody; lead subj:@police; lead +away; put +down obj:coup,revolt,uprising,rebellion; close obj:@passage; shut obj:@passage; push +down obj; cut obj:internet
arrest; detain; apprehend; seize; confiscate; impound; capture; jail; imprison; remand; abduct; kidnap; blockade; besiege; cordon; raid obj:home,office,house,building,headquarters; raid; search obj:home,office,house,vessel; hack; censor; outlaw; prohibit; ban; restrict; curb; quarantine; evict; expropriate; nationalise; nationalize
impose obj:@curb; declare obj:emergency,curfew,martial,state; extend obj:@curb,curfew,emergency,detention; close obj:border,road,crossing,port,airspace,newspaper,station,school,mosque; shut +down; shut obj; crack +down; disperse; suppress; occupy; annex; overrun; take obj hostage; take obj:hostage,control; hold obj hostage; hold obj:captive,prisoner
hold obj:@captive; hold +in:custody,prison,detention,jail; take +into:custody; round +up; bar; prevent; force obj inf; compel; coerce; oblige; freeze obj:@asset; block obj:website,site,access,broadcast,account; demolish; topple; overthrow; oust; board obj:ship,vessel,tanker; repress; persecute; silence; gag; spy +on; eavesdrop; cap
deport; extort; hijack; tighten obj:border,restriction,control,rule; place +under:arrest,guard; commandeer; steal; rob; requisition; tax; issue obj:warrant; handcuff; stop obj:@person; ration; lock +up; keep +in:custody,detention; evacuate +forcibly; deport; expel obj:migrant,refugee; harass; restrict obj; impose obj:tax; limit; disrupt; wiretap; rig
block; intercept obj:ship,vessel,boat,flotilla,shipment,tanker,convoy; oust; depose; extradite; forbid; starve obj; loot; break +up obj:rally,protest,demonstration,crowd,camp,gathering,march; use obj:baton,gas,cannon,truncheon; clear obj:protester,square,camp,demonstrator,squatter; bundle obj +into; force +out obj; force obj +from; drive obj +from; drive obj +out; take +away obj; take obj:prisoner,captive,hostage,custody; hold +on:suspicion,charge; hold +at:barracks,station,base,gunpoint,knifepoint; hold +without; stop obj:recount,boat,ship,car,train,traffic,bus,work,sale,construction,withdrawal; halt obj:recount,withdrawal,trading,traffic,construction,sale; legislate; remove obj:president,@person; drug obj; lock obj +in; seal +off; cut +off obj:power,water,internet,electricity; push +back obj:migrant,boat,protester; tear-gas; stop +at:border,checkpoint; search obj:bag,car; ban obj; shut obj:border,road,bridge,line,port,airport,crossing; let nobody; impose obj:tariff,toll
nab; nick obj; collar; bust; cuff; intern; incarcerate; muzzle; gag; corral; quell; subdue; overpower; stifle; subjugate; enslave; strong-arm; dispossess; frisk; strip-search; shackle; ransack; pillage; plunder; swoop +on; pick +up obj:@captive,suspect; haul +away; drag +away; drag +off; bundle +into:van,car; storm subj:@police obj:flat,house,home,apartment,office; put +behind:bar; throw +into:cell,prison,jail; turn obj:cannon,hose
break +into:house,home,shop,server,system,network,office,car,safe,vault,bank,villa,flat,museum,church,warehouse; hold +up obj:shop,bank,van,train,clerk,jeweller; close subj:inspector,authority,council,police,regulator,ministry,army,junta; shut subj:inspector,authority,council,police,regulator,ministry,army,junta; empty subj:looter,thief,fraudster,burglar,robber; take subj:burglar,thief,robber,raider,gang,looter,fraudster; board subj:commando,marine,pirate,navy,soldier,coastguard,customs,police; encircle; surround subj:@troops,police,rebel,army; take +to:camp,barracks,station,prison,jail,cell; make +off with; burgle; swindle; defraud; padlock; subpoena
shutter obj; jam obj:signal,frequency,radar; suspend obj:constitution,parliament,service; place +under:curfew,quarantine,siege,administration,control; throttle obj:internet,traffic; lay obj:siege; chain +shut; close +off obj; wall +off obj; clamp +down; put +under:guard,watch,arrest
`,
  ASSAULT: `
fall subj:@projectile; land subj:@projectile; slam subj:@projectile; find obj:target; set obj:fire +to; burn subj:@police; burn obj:@territory,post; launch obj:drone,missile,rocket,shell; break obj:leg,arm,jaw,finger; lose obj:eye,leg,arm; throw +at; slap; kick; bite; headbutt; hurt subj:@police; bring obj +down:aircraft,helicopter
attack; assault; bomb; shell; strike obj; strike; bombard; raid; ambush; invade; storm; kill; murder; assassinate; massacre; slaughter; execute obj; behead; shoot; shoot +down; shoot +dead; gun +down; stab; beat; beat +up; torture; rape; maim; wound; injure; poison; hit obj; hit; fire obj:@weapon; fire +on; fire +at; open obj:fire; fire
launch obj:@weapon,@attack; launch +at; lob; hurl; detonate; blow +up; explode; destroy; torch; set obj ablaze; set +on:fire; set +to:fire; burn +down; strafe; clash; clash +with; fight; battle; exchange obj:fire; ram; sink obj; sink; down obj:drone,plane,aircraft,jet,helicopter; bring +down obj:drone,plane,aircraft,jet,helicopter,missile; intercept obj:missile,drone,rocket
carry +out obj:@attack; stage obj:@attack; conduct obj:@attack; mount obj:@attack; pound; target; violate obj:ceasefire,truce,airspace,armistice; breach obj:ceasefire,truce,armistice; gas; tear-gas; lynch; hang obj:@captive,@person; strangle; slay; decapitate; mutilate; sabotage; vandalise; vandalize; loot; mine obj; club; punch; batter; crush; wage obj:war
repel; engage obj:enemy,@troops; open +up; come +under:fire,attack; drop obj:bomb,explosive; plant obj:bomb,mine; rocket; cross obj:border,line; capture obj:@territory; overrun; molest; hurt; mow +down; spray; knife; trample; firebomb; rob; scuffle; brawl
intercept obj:missile,drone,rocket,shell; throw obj:grenade,bomb,punch,rock,brick,spear,acid; raid; chase +with; beat +to:death; kill +by:gunman,soldier,bomb,blast,sniper,militant,police; open obj:fire; knock obj +out:tooth; maul; bludgeon; push +under; set obj:fire +to; set obj:building,house,car,bus,village +on:fire
thrash; clobber; wallop; choke obj; throttle obj; electrocute; butcher; bayonet; stone obj; manhandle; rough +up; mug; whip obj; flog; cane obj; obliterate; annihilate; raze; flatten obj; decimate; pummel; pepper obj; fall subj:soldier,serviceman,trooper,fighter,comrade; lose obj:soldier,fighter,serviceman; shove; jostle; set obj alight
kill +in:@attack; kill +by:@attack; injure +in:@attack; injure +by:@attack; wound +in:@attack; wound +by:@attack; hurt +in:@attack; hurt +by:@attack; die +in:@attack; die +by:@attack; destroy +in:@attack; destroy +by:@attack; die +in:shooting,clash,fighting,crossfire; kill +in:shooting,clash,fighting,crossfire,ambush; injure +in:shooting,clash,fighting,crossfire
go +off subj:bomb,device,grenade,mine,explosive,shell; smash obj:window,door,windscreen,statue,shopfront; trade obj:fire,blow,shot; recapture obj:@territory,position; retake obj:@territory,position; advance +on subj:@troops,rebel; advance subj:@troops,rebel; break obj:truce,ceasefire,armistice; burst +into subj:gunman,attacker; blow obj +up; rain +on subj:@projectile; target obj:civilian,convoy,hospital,position,depot
lunge +at; set +upon; hack +to:death; go +on:rampage; rake obj +with:fire; slit obj:throat; beat unconscious; rain +down subj:@projectile; unleash obj:@attack,@projectile; send obj:@projectile
`,
};

export const CONFLICT_NOUNS: Readonly<Partial<Record<EventType, string>>> = {
  REQUEST: 'request demand appeal plea petition call proposal application order entreaty insistence',
  ACCUSE: `accusation allegation charge complaint lawsuit indictment investigation inquiry probe condemnation criticism rebuke
    denunciation prosecution impeachment blame suit audit suspicion censure`,
  REJECT: 'rejection refusal veto denial opposition rebuff objection snub defiance override',
  THREATEN: 'threat ultimatum warning',
  PROTEST: `protest demonstration rally march strike riot walkout sit-in mutiny uprising unrest picket stoppage boycott vigil
    hunger-strike revolt rebellion insurrection heckling booing protests`,
  SANCTION: `sanction sanctions embargo fine penalty conviction sentence expulsion suspension deportation tariff punishment sacking
    dismissal retaliation disqualification execution imprisonment`,
  MOBILIZE:
    'mobilisation mobilization deployment conscription redeployment reinforcement build-up buildup patrol test-launch call-up',
  COERCE: `arrest detention seizure blockade curfew crackdown occupation annexation coup kidnapping abduction siege custody
    restriction ban lockdown confiscation embargo capture hijacking cyberattack eviction demolition quarantine censorship swoop curb
    internment `,
  ASSAULT: `attack assault bombing airstrike air-strike strike shelling raid invasion ambush killing murder massacre shooting offensive incursion
    bombardment clash fighting battle combat war hostilities gunfire assassination stabbing beating torture violence rape poisoning arson     manslaughter sabotage gunfight firefight skirmish brawl incursion genocide atrocity shootout crossfire onslaught conflict shot gunshot scuffle shootings drive-by airstrikes`,
};

/** Everyday senses of verbs that elsewhere tell of conflict or of dealings: lines as above, closer than the bare verb. */
export const EVERYDAY_VERBS = `
kill subj:@nature; injure subj:@nature; hurt subj:@nature; wound subj:@nature; hit subj:@nature; strike subj:@nature; destroy subj:@nature; explode subj:@nature; crush subj:@nature
fight obj:disease,poverty,inflation,change,corruption,crime,cancer,drug; battle obj:disease,cancer; hit obj:stage,market,headline,target,high,low,record,road,note,shelf
meet obj:condition,commitment,criteria,threshold,bill,fate,end,test,expense,challenge,target,standard,need,demand,requirement,deadline,goal,cost,expectation,criterion,obligation,quota; charge obj:price,fee,dollar,pound,euro,battery,phone,customer,cent,rent; hang +up; let +in obj:goal; kill obj:time,bill,amendment,proposal,deal
shoot obj:film,picture,photo,video,scene,movie; beat obj:champion,team,opponent,forecast,expectation,estimate; seize +on; seize obj:chance,opportunity,moment; release obj:@print; strike obj:balance,chord,tone; stand +trial
sink subj:share,price,bid,market,currency,rating; dismiss subj:court; target obj:customer,market,audience,voter,growth; storm +to; bomb subj:film,play,show; save obj:dollar,pound,euro,money,million,billion,time,cost,penalty,water,energy
sign obj:permit,minute,minutes,autograph,order,decree,form,player,striker,book,paper; order obj:meal,coffee,copy,plane,jet,aircraft,ship,dose,train,pizza,drink,sign,part; accept obj:award,prize,payment,card; intercept obj:call,message,conversation,pass; release obj:oil,gas,water,name,bulletin,tonne,product,song,app,game,version,carbon,smoke,radiation,result,update,figure; hand +over obj:pound,dollar,euro,money,cash,phone,key; shut obj:furnace,engine,plant,factory,shop,store,branch,eye,door; shut +down obj:engine,plant,reactor,furnace; shut subj:shop,factory,plant,school; adopt obj:child,name,dog; apply obj:brake,rule,law,cream; block obj:shot,view,drain,pipe,goal; accept that; spare obj:time; pass obj:exam,test,bend,time; pay +off obj:debt,loan; talk +down; talk +up; ring subj:alarm,bell,phone,telephone,doorbell,siren; fight +for:life,survival,job,freedom,medal,title,place,career,breath; hit obj:cinema,screen,shop,street,wall,post,bar,ground; beat obj:other,rival,competitor,side,opposition,favourite,time,record,deadline,odds,traffic; head obj:goal,equaliser,winner,list,table,poll; strike obj:pose,gold,oil; shoot obj:goal,round
approve obj:@bill,decree,rule,reform,plan,budget,tax,rise,deployment,closure; approve subj:@chamber; adopt obj:@bill,reform,decree,plan; adopt subj:@chamber; pass obj:@bill,tax,reform; pass subj:@chamber; push +through obj; nod +through; wave +through obj; vote +through obj
capture obj:imagination,attention,mood,market,photograph; raise obj:question,eyebrow,money; occupy obj:seat,land,flat; demonstrate obj; rally subj:share,stock,price,market; march subj:band; press +on; invade obj:pitch
`;

/** Nouns and verbs of happenings that fit no PLOVER type: weather, accidents, elections, business, births and deaths. */
export const OTHER_NOUNS = `earthquake quake tremor aftershock flood flooding storm hurricane cyclone typhoon tornado landslide avalanche eruption wildfire fire blaze
  drought famine outbreak epidemic accident crash collision derailment collapse sinking explosion blast leak spill outage blackout election vote referendum
  runoff recount ballot poll appointment nomination inauguration death funeral birth wedding merger acquisition takeover sale purchase launch opening closing
  closure layoff bankruptcy listing flotation increase rise fall decline drop cut trial verdict ruling inquest hearing ceremony parade match final tournament
  delay cancellation shortage tsunami heatwave mudslide stampede incident disaster tragedy construction demolition inspection publication broadcast arrival departure
  pause halt restart renewal refund payment bid offer listing detonation trip repair relocation redundancy expansion reduction suspension stoppage overrun
  breakdown failure theft recall rollout upgrade toll loss dispute row quarrel feud buyback ipo resit replay rockfall rainfall bang exodus mishap gaffe fraud bribery practice felling journey voyage handover recommendation advice hearing robbery`;

export const OTHER_VERBS = `die drown collapse crash sink capsize derail erupt flood burn explode fall rise climb drop slip soar plunge tumble open close launch
  buy sell acquire merge build construct complete publish release issue post broadcast air print elect vote abstain win lose score defeat appoint name hire
  arrive leave depart return travel move lose find discover recover reach hold start begin end finish cancel postpone delay cut raise lower increase
  decrease double halve reduce pay spend earn invest announce unveil introduce file submit sign rule overturn count recount inaugurate celebrate bury marry
  born pause halt stop resume restart reopen suspend renew refund credit roll override overrule flip switch shut clear fell plant dig pump tear smash crack spill leak freeze melt
  obtain leak disclose reveal vaccinate test develop raise warn alert ring write read sing play park block shelter flee hide swim queue gather camp move carry bring take send receive give hand deliver
  present show discover record film share resign retire join decide choose settle drop shed cost burn damage break injure trap strand disappear vanish survive escape destroy wash sweep hit strike inspect approve license install repair replace`;
