// Event frames of cooperation: which verbs and nouns speak of AGREE, CONSULT, SUPPORT, COOPERATE, AID, CONCEDE and RETREAT.
// Does not look at a sentence; read/events/frames.ts matches these lines against the parse.
// Source: written by hand from the public type definitions of PLOVER; no dictionary was copied.
// A line: verb, then conditions. `+for` a particle or preposition, `+with:@talk` one with a noun of the class,
// `!in` a particle and no preposition: "gave in", not "gave it in March"; `obj:words` or `obj:@class` the object, `obj` any object, `subj:words` the subject, `inf` an infinitive, `that` a clause, `=mode` the mode.
import type { EventType } from '../model/index.js';

export const COOPERATION_VERBS: Readonly<Partial<Record<EventType, string>>> = {
  AGREE: `
initial; accept obj:text,royalty,wording,settlement,ceasefire,truce; extend obj:mandate; sign obj:truce,ceasefire,lease
agree; agree +to; agree inf; consent; assent; strike obj:@deal; reach obj:consensus,understanding,compromise; pledge; promise; vow inf; vow; undertake inf; commit +to; commit
accept obj:offer,proposal,invitation,term,terms,plan,condition,formula,deal; settle obj:dispute,lawsuit,suit,case,claim,difference,strike; settle; approve obj:@deal; endorse obj:@deal
adopt obj:declaration,text; guarantee; offer inf; resolve inf; close obj:deal; hammer +out; thrash +out; come +to:agreement,terms
make obj:pledge,promise,commitment; undertake; make obj:deal,peace; approve obj:merger,sale; announce obj:readiness
conclude obj:negotiation,talk; extend obj:@deal; renew obj:@deal; express obj:readiness,willingness; announce inf; reach obj:@deal; come +up +with:compromise
sign; sign obj:@deal,protocol,lease,loan; sign +up; finalise obj:@deal; finalize obj:@deal; seal obj:@deal; clinch obj:@deal; ink obj:@deal; enter obj:@deal; agree obj:@deal; agree +on:@deal; agree +to:@deal; approve; accept; adopt; concur
shake obj:hand +on; exchange obj:vow; give obj:word,nod,consent,assent; strike obj:bargain; settle +for; sign +off
ink; clinch; countersign; acquiesce; subscribe +to; swear inf; bury obj:hatchet; bind obj inf
undertake inf; settle obj:dispute,lawsuit,suit,claim,case,row,strike; give obj:word
come +to:arrangement,accommodation; fall +into:line; put obj:signature,name +to; put +to:paper; shake +on; exchange obj:contract; reconcile; bury obj:difference; patch +up:difference,row,quarrel; see eye; find obj:middle,ground
`,
  CONSULT: `
ring; ask obj +about; speak +to; sit +with; come +for:@talk,visit; question obj:official,minister,witness,senator
meet =visit; meet +with; visit =visit; consult; confer; negotiate; discuss; talk +with; talk +to; talk; speak +with =phone; speak +by:phone,telephone =phone; speak +on:phone,telephone =phone
telephone =phone; phone =phone; ring obj:@person =phone; host =visit; receive obj:@person,delegation,guest,envoy =visit; welcome obj:@person,delegation +to =visit
arrive +in +for =visit; arrive +for:@talk,visit =visit; tour =visit; mediate =third-party; broker obj =third-party; moderate; arbitrate; parley; deliberate
hold obj:@talk; convene =multilateral; attend obj:@talk; open obj:@talk; begin obj:@talk; start obj:@talk; resume obj:@talk; continue obj:@talk; conduct obj:@talk; exchange obj:view,opinion,message,letter,note,idea,greeting,pleasantry,word
debate; brief; sit +down; engage +in:@talk; pay obj:visit =visit; send obj:letter,message,envoy,delegation; dispatch obj:envoy,delegation
reaffirm obj:tie,relation; greet; dine +with; host obj:@talk =visit; coordinate; schedule obj:@talk; plan obj:@talk; accompany; interview
travel +to subj:@person =visit; fly +to subj:@person =visit; travel +for:@talk =visit; fly +for:@talk =visit; fly inf:meet,discuss,attend,sign =visit; travel inf:meet,discuss,attend,sign =visit; head +to subj:@person =visit; call obj phone =phone; speak +by:video =phone
sit subj:council,committee,parliament,board,panel,assembly,chamber,synod,cabinet; hear subj:panel,committee,council,board; shake obj:hand +with; hold obj:word; compare obj:note; return +to:table; sit +at:table; keep talking; lunch +with; dine; huddle; take obj:question; canvass; sound +out
haggle; bargain; chair obj:@talk; debrief; email obj; text obj; sound +out; swap obj:view,note; break obj:bread; clink obj:glass
gather +for:summit,meeting,talk,conference; come +to:summit,meeting,talk,conference; arrive subj:delegation,envoy,inspector +in; arrive +for:summit,talk,meeting,visit; fly +for:summit,talk,meeting; shuttle +between; have obj:lunch,dinner,breakfast,tea,talk,meeting +with; dine +with; lunch +with; attend obj:summit,meeting,talk,conference,session
come +together; sit +round:table; gather +round:table; pay obj:call; have obj:audience; take obj:call +from; hold obj:roundtable,audience; swap obj:letter,message; stop +off +for:@talk; touch base; teleconference
`,
  SUPPORT: `
ratify; conclude obj:@deal; join obj:treaty,pact,convention
support; back; endorse; praise; hail; welcome; applaud; laud; commend; congratulate; recognise; recognize; champion; favour; favor; uphold obj:commitment,right; stand +by; stand +with
express obj:@support; express obj:@condolence; pledge obj:@support; voice obj:@support; offer obj:@support; throw obj:weight,support; reaffirm obj:@support,commitment; reiterate obj:@support,commitment
vote +for; vote +in:favour; vote +in:favor; honour; honor; thank; defend obj; side +with; root +for; advocate; nominate; award obj:medal,prize,order,honour; decorate; mourn; pay obj:tribute; salute; admire; bless; back +up
rally +behind; restore obj:@tie; establish obj:@tie; resume obj:@tie; normalise obj:@tie; normalize obj:@tie; open obj:embassy,consulate; upgrade obj:@tie; forgive; respect
deepen obj:@tie; strengthen obj:@tie; ratify obj:membership,accession; convey obj:@condolence; congratulate; appreciate; vouch +for; accredit; defend; assure; stress obj:support,solidarity; appoint obj:@envoy; cheer; show obj:@support; give obj:@support,blessing
sign obj:petition,manifesto,letter,appeal; vote yes; side +with; throw obj:weight; rally +round; rally +to; speak +for; campaign +for; lend obj:support,backing,weight,name; toast; unveil obj:memorial; honour obj:victim,memory; lay obj:wreath,flower
acclaim; espouse; fete; swing +behind; line +up:behind; come +out:for; speak +up:for; throw obj:weight,support
lay obj:flower,wreath; award obj:medal,honour,honor +to; observe obj:silence; light obj:candle +for
cast obj:vote +for; give obj:vote +to; take obj:side +of; come +down:side; stand beside; speak +up +for; sing obj:praise; heap obj:praise; doff obj:hat; pay obj:homage,respect; bow obj:head; give obj:ovation
`,
  COOPERATE: `
cooperate; co-operate; collaborate; partner +with; team +up; work +with; work +together; join +forces; share obj:intelligence,information,data,record,evidence; give obj:information,intelligence,data; exchange obj:intelligence,information,data
exercise +with; train +with; train +together; conduct obj:@exercise; hold obj:@exercise; stage obj:@exercise; carry +out obj:@exercise; merge; ally; trade +with; testify; integrate
sign obj:contract; join obj:@exercise,alliance,coalition,union,mission,effort; participate +in:exercise,mission,project; patrol +with; launch obj:project,satellite
invest +in; contribute obj:troop,force; give obj:evidence,testimony; tip +off; hand obj:evidence,record; implement obj:@deal; expand obj:trade,cooperation; begin obj:delivery,shipment; sell obj:@militaryAid
co-sponsor; assist +in:investigation; boost obj:cooperation,trade; open obj:trade,market; place obj:order; develop +with; deploy +with; produce +with
take obj:part; train together; work together; hand +over obj:map,record,data,evidence,information,document,file; share obj:map,weather,expertise,fleet,hall,ground,stadium,pitch,facility,pool; set +up obj:commission,committee,fleet,centre,center,force; turn obj:witness; restore obj:line,hotline; pool; sail together; compare obj:data
partner; work together; twin
restore obj:@tie,hotline; resume obj:@tie,cooperation; exchange obj:information,data,intelligence,record; share obj:information,data,intelligence,technology; reopen obj:hotline,embassy,consulate; team +up; pool; testify +before; testify +against
join obj:force +with; link +up +with; pool obj:resource,fleet,money; work hand; lend obj:expert,detective,laboratory; second obj:officer,expert +to; join obj:search,hunt,probe
`,
  AID: `
recover obj:survivor,missing,passenger,miner,crew,climber; find obj:survivor,missing; find subj:@rescuer; reach subj:@rescuer; dig subj:@rescuer; drill subj:@rescuer; send obj:@rescuer; bring obj:@casualty +to; bring obj:@casualty +out; bring +ashore; take obj:@casualty +to:hospital,shore,safety,shelter
take obj:@casualty +off:boat,ship,roof; pull obj:@casualty; haul obj:@casualty; lower obj:@casualty; lower +to:safety; search subj:@rescuer; comb subj:@rescuer; offer obj:@aid,tow,seed,lift; pay +for; house obj:family,people,refugee,evacuee; remove obj:mine,device,explosive
clear obj:mine,debris,rubble,snow; arrive subj:@aid; arrive subj:@rescuer; land subj:@rescuer; come subj:ambulance; reach subj:convoy,aid,truck; resume obj:aid; raise obj:pound,dollar,euro +for; work subj:charity; restore obj:electricity; break +through subj:@rescuer; fly obj:@casualty; resuscitate; nurse obj
aid; assist; help; rescue; evacuate obj; donate; subsidise; subsidize; fund; finance; feed; shelter; treat obj; vaccinate; airlift; supply obj; lend; bail +out; relieve; compensate; reimburse; train obj
provide obj:@aid,support,service,protection,training; provide +with; give obj:@aid,asylum; send obj:@aid; send obj:@militaryAid +to; deliver obj:@aid,@militaryAid; grant obj:@aid,asylum,loan; offer obj:@aid; contribute obj:@aid; contribute
extend obj:@aid; ship obj:@aid,@militaryAid; distribute; allocate; earmark; accept obj:refugee,migrant; take +in obj:refugee,migrant; host obj:refugee; resettle; accommodate; harbour; harbor; disburse
give obj:dollar,euro,pound,million,billion,medicine,food; pledge obj:@aid; approve obj:@aid; arm obj:rebel,fighter,militia,force; equip; repatriate; heal; pull +from:rubble,wreckage,water,sea; pull +out +from
winch; dig +out; search +for:survivor,body,missing,people; drop obj:@aid; fly +in obj:@aid; send obj:peacekeeper,medic,doctor,team,rescuer,convoy; award obj:compensation,damages,grant,dollar; inject obj; sponsor; save obj:@casualty,life; free obj:survivor
transfer obj:@aid; unload obj:@aid; dispatch obj:@aid,team; back +with:money,fund,loan; offer obj:shelter,refuge,asylum,money,loan; mobilise obj:fund; mobilize obj:fund; restore obj:power,water
treat +in:hospital,clinic,ward,tent; treat +for; operate +on; revive; pluck; haul obj:@casualty; transport obj:@casualty; carry obj:@casualty +to; carry +to:safety,hospital,ambulance,shore; carry +on:stretcher; rush +to:hospital; take +to:hospital,clinic,safety,shelter,shore; fly +to:hospital; fly obj:@casualty +to; fly +out obj; unload obj:@aid; take !in obj; take +off:boat,ship,roof; look +for subj:@rescuer; set +aside obj:@aid; step !in; facilitate; enter subj:convoy,aid,truck; sail subj:aid,flotilla; free +from:rubble,wreck,wreckage,car,mine,lift; pay obj:compensation,aid,grant,subsidy,relief; protect obj:civilian,villager,resident,refugee,convoy; clear +of:mine; dig +through; bring +to:safety,hospital,shore; plough +out; give +free; fund obj; house obj:evacuee; work subj:@rescuer; pump subj:firefighter,crew,navy; send obj:helicopter,plane,ship +with; offer obj:surgeon,interpreter,meal,lunch,bed,seed,room; hand +out obj; throw obj:lifeline; lead +to:safety; bail obj +out; nurse; stitch; bandage; escort obj:convoy,child; resupply; provide obj:equipment,water,tent,interpreter,liquidity,generator; volunteer
fight obj:fire,blaze,flame,wildfire,inferno; battle obj:fire,blaze,flame,wildfire,inferno; tackle obj:fire,blaze,flame; extinguish obj:fire,blaze,flame; douse; quench obj:fire,blaze,flame; put +out obj:fire,blaze,flame; ferry obj:@casualty,@aid; chip !in; patch +up obj; tend obj:wounded,injured,patient; clothe; bankroll; underwrite; immunise; immunize; inoculate; bring +under:control; look +for:@casualty,missing; stitch +up
take +in obj:family,child,evacuee,survivor,neighbour,neighbor,passenger,animal; open obj:home,hall,door +to; cut subj:@rescuer; cut +from:wreckage,wreck,car,lorry,rubble,bus; lift subj:helicopter,@rescuer; lift +to:hospital,safety,shore; free subj:@rescuer; pick +up obj:survivor,castaway,sailor,@casualty subj:coastguard,ship,lifeboat,trawler,tanker,frigate,helicopter; tow +to:safety,port,harbour,harbor,shore; tow subj:lifeboat,tug,coastguard
put +up obj:passenger,family,evacuee,guest,refugee +in; airdrop; ship obj:grain,wheat,tonne,medicine,@aid +to; grant obj:pound,dollar,euro,crown,million,franc; give obj:meal,lunch,soup,bread,water,shelter,bed,blanket,cpr; escort obj:child,schoolchild,pupil,patient,refugee +to; find subj:@rescuer,searcher,team,diver,dog; find obj alive; reach subj:@rescuer,team; comb subj:@rescuer,searcher; sweep subj:@rescuer,helicopter; scour; fly +to:hospital,safety,clinic; drive +to:hospital,safety,clinic; move +to:shelter,safety,hospital; bring +out obj:@casualty
foot obj:bill; bear obj:cost; pick +up:tab,bill; come +to:aid,rescue,help; lend obj:hand; hold obj:collection,fundraiser; raise obj:money,fund +for; look +after obj:wounded,injured,orphan,evacuee,survivor; bring obj:@aid +to; take +in obj:homeless; drop obj:ration,parcel; give obj:home,lift,roof
`,
  CONCEDE: `
hand +back obj; give +back obj; give obj +back; return obj; open obj:@passage,archive,palace,gate,corridor,detour; drop obj:condition,insistence,appeal,clause; drop obj +from:condition,list; cancel obj:exercise,drill,manoeuvre; offer obj:percent,%,rise,quota,concession; restore obj:water,power,electricity,flight
concede; lift obj:@curb,@sanction,siege,suspension,state,immunity,order,injunction,moratorium; order obj:release; grant obj; ease obj; relax obj:@curb,rule; loosen obj:@curb; drop obj:charge,case,demand,claim,objection,opposition,plan; accept obj:demand,request,call,petition; authorise; authorize; respect obj; waive; exempt; pardon; amnesty; acquit; exonerate; clear obj +of
reverse obj:decision,ban,policy,course,ruling; back +down; give +way; yield; relent; bow +to; cave; acknowledge obj:mistake,error,defeat,responsibility; admit obj; admit; confess; apologise; apologize; scrap obj:@curb,plan,bill,tax,tariff
cancel obj:@sanction,@curb,debt,plan; grant obj:request,right,autonomy,independence,amnesty,permission,bail,pardon,access,extension,citizenship,delay; allow obj; allow; permit; approve obj:request,appeal,extradition; comply +with; accede +to; accept obj:defeat,responsibility,blame,demand
commute; soften obj; postpone obj:@curb,tariff,execution,eviction; delay obj:@curb,tariff,execution; restore obj:right,service,order,access; legalise; legalize; decriminalise
reinstate; reduce obj:sentence,tariff,charge; overturn obj:conviction,ban; repeal; abolish; revoke obj:@curb,ban; meet obj:demand; surrender obj:right; compromise; give obj:permission,mandate,approval,autonomy; extend obj:deadline,mission,mandate; agree +to:demand
forgive obj:debt,loan; roll +back; delay obj:decision,vote
give +in:demand,pressure,threat; give !in; cut obj:sentence,tariff; pay obj:ransom; comply; accede; rehire; reinstate obj; return +to:work; drop obj:bid,levy,tax,lawsuit,suit,insistence; reverse obj:increase,tax,cut,decision; climb +down; back +off; water +down obj; scale +back obj:plan,demand; restore obj:right,service,access; let obj:in; publish obj:correction; own +up; come +clean; say sorry; drop obj:ban,plan; bow
backpedal; backtrack; unfreeze; unblock; rescind; reprieve; absolve; loosen obj; climb +down; bow +to; pull obj:plug; row +back; take +back obj:worker,employee,loader,nurse,teacher,driver
withdraw obj:ban,complaint,suit,lawsuit,charge,objection,demand,threat,claim,levy,fine,order; scrap obj:levy,charge,fee,fine,rule,ban,toll; quash obj:conviction,sentence,fine,order; print obj:correction,apology; publish obj:apology; remove obj:ban,restriction,barrier,clause; renounce; reinstate obj:worker,teacher,officer; back +down
give obj:ground; eat obj:word; make obj:concession; take +back obj:word,statement,remark; withdraw obj:remark,statement; step +back +from:plan,threat,brink; let +off; shorten obj:sentence,term,ban; scale +down obj:demand,plan; hold +up obj:hand; pay +up; cough +up; come +round; swallow obj:pride; make obj:amends; retract; meet +halfway; strike +off:list; strike obj +from:list,register,roll,draft,text; remove +from:list,blacklist
`,
  RETREAT: `
go +back; turn +back; walk free; retire; go +to:barracks; turn +in obj; bail; lose obj:control; clear obj:square,mine; pause; demilitarise; demilitarize; break +off obj:study,trial
retreat; withdraw; withdraw obj:@troops; pull +out; pull +back; pull +out obj; evacuate; release; free; let +go; let obj free; liberate; set obj free; hand +back; hand +over obj; return obj:@captive,territory,body,remains,island; return +to:barracks,base
resign; step +down; quit; stand +down; leave obj:office,post,power; abdicate; surrender; capitulate; lay +down:@arms; lay +down obj:@arms; lay obj:@arms; disarm; demobilise; demobilize; disengage; stand +down
declare obj:truce,ceasefire,armistice,cease-fire,peace,pause; observe obj:@peace; halt obj:@attack,fighting,offensive,bombing,operation,strike; end obj:@attack,siege,strike,blockade,protest,occupation,war,fighting,operation,offensive,mission,boycott; cease; suspend obj:@attack,fighting,operation,strike,protest
call +off obj:strike,protest,attack,search; stop obj:@attack,fighting,shelling,bombing,war; hold obj:fire; scale +down; reduce obj:@troops; bring +home; send +home; flee subj:@troops,president,leader,general,rebel,commander,premier,dictator,fighter,governor; fall +back; dismantle obj:@arms,barricade,camp,base,roadblock; destroy obj:@arms,stockpile; exchange obj:@captive; swap obj:@captive; trade obj:@captive
vacate; cede; relinquish; turn +over; move +out; drop +out; exit; give +up obj:@arms; give +up; allow obj:inspector,monitor; admit obj:inspector; observe obj:@deal; honour obj:@peace; decommission; fall +silent; go +home; let !in; allow !in
walk +away; reopen obj:border,road,crossing,port,school,church,consulate,embassy,checkpoint,bridge,strait; reopen subj:@passage,checkpoint,border,crossing,port; open obj:border,crossing,gate,corridor,checkpoint; leave subj:@troops; leave obj:union,pact,league,bloc,alliance,coalition,presidency,barracks,party,company,firm,club,job,cabinet; abandon obj:bid,attempt,claim,position,town,base,post,offer,site,city,village; go subj:soldier,troop,army; come +home subj:soldier,troop,prisoner,hostage; come home; remove obj:weapon,gun,missile,troop,checkpoint,barrier,base,barricade; recall obj:product,car,vehicle,toy,batch,model,battery,food,drug; take +down obj; stay obj:order,ban,execution,ruling,sentence,eviction; spare; walk +across; run subj:soldier,troop,rebel; stop shooting; stop firing; put +down:arms,weapon; drop obj:weapon,arms; free obj:@captive; let obj:go; suspend obj:crossing,strike,walkout,ferry; hand +over obj:@captive,weapon,control; relinquish
free obj; set obj free
return obj:@captive,prisoner
bow +out; disband; decamp; desert; defect; abscond; discharge obj:prisoner,patient; set +at:liberty; set obj loose; clear +out; pack obj:bag; tender obj:resignation; submit obj:resignation; hand +in obj:resignation,notice; announce obj:resignation,retirement,departure
recall obj:heater,charger,oven,kettle,toaster,pram,seat,tyre,tire,airbag,chocolate,cheese,meat,soup,sausage,egg,milk,medicine,pill,implant,phone,laptop,scooter,bike,boiler,cot,helmet,appliance,dryer,lorry,van,truck,feed,formula,yoghurt,yogurt,snack,device; withdraw +from:race,contest,election,tournament,competition,market,region,town,city,valley,front; leave subj:protester,demonstrator,striker,occupier,squatter,militia,rebel; pull +out:race,contest,tournament,election,market; halt obj:trial,study,advance,test,drilling; stop obj:trial,study,advance,drilling; end obj:occupation,sit-in,hunger; abandon obj:plan,project,trial; bow +out
clear obj:desk; fall +on:sword; lay +down obj:office,post,mandate,command,role,title; throw +in:towel; hang +up obj:boot,whistle,glove; step +aside; stand +aside; jump obj:ship; withdraw obj:candidacy,candidature,application; hand +in obj:badge; lower obj:weapon,gun; silence obj:gun; give +up obj:post,office,seat,command,fight; call +off obj:siege,hunt
`,
};

export const COOPERATION_NOUNS: Readonly<Partial<Record<EventType, string>>> = {
  AGREE: `agreement accord deal pact treaty pledge promise commitment settlement memorandum vow consent accession undertaking
    signing signature handshake compromise ratification ceasefire-deal`,
  CONSULT: `talk talks meeting summit negotiation consultation visit discussion dialogue mediation conference conversation debate tour     interview phone-call telephone-call parley reception briefing deliberation session congress call arbitration`,
  SUPPORT:
    'support endorsement backing praise recognition congratulation applause solidarity tribute invitation condolence welcome',
  COOPERATE:
    'cooperation collaboration exercise drill manoeuvre maneuver partnership extradition testimony alliance trade coordination merger',
  AID: `aid assistance donation relief rescue loan grant bailout airlift evacuation subsidy contribution treatment     resettlement funding delivery help shipment convoy handout compensation voucher airdrop fundraiser whip-round reimbursement vaccination payout`,
  CONCEDE:
    'concession amnesty pardon apology acquittal exemption reversal reopening reprieve climbdown confession extension waiver repeal easing lifting',
  RETREAT: `withdrawal ceasefire cease-fire truce resignation retreat release surrender pullout pull-out disarmament swap exchange armistice
    evacuation departure disengagement demobilisation demobilization pullback return handover cessation abdication repatriation exit liberation walkback`,
};
