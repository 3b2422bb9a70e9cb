// Given names of men in the world's languages, in plain Latin letters: Slavic, Baltic, Finnic, Nordic, German, Dutch, English
// and Celtic, Romance, Greek, Hungarian, Turkic, Arabic, Persian, Caucasian, Hebrew, Indian, South-East and East Asian, African
// and Polynesian, in this order. Spellings of one name and short forms stand in given-names.ts.
// Source: written for Onrecord from general knowledge, language by language; no list was copied. Names that are common words or
// places are left out.

export const NAMES_OF_MEN = `
hnat kostiantyn makar matviy nazar orest rostyslav valentyn vsevolod vyacheslav yarema yehor zinoviy yukhym yosyp
afanasy arkady arseny demyan efim efrem filipp gavriil gleb ignaty innokenty kondrat kuzma lavrenty lukyan makary
mefody miron osip porfiry prokhor rodion savely spiridon svyatoslav trofim vadim valentin veniamin vikenty yegor
yefim yermolay zinovy
bartosz blazej boleslaw bronislaw cezary czeslaw damian dariusz ignacy jacek jakub janusz kacper kajetan kamil
kazimierz leszek lech lubomir ludwik maciej marcin mariusz mieczyslaw mikolaj mieszko przemek przemyslaw radoslaw
remigiusz ryszard slawomir tadeusz waldemar wieslaw wiktor witold wladyslaw wlodzimierz zdzislaw zenon zygmunt
bedrich bohumil bohuslav borivoj bretislav ctibor dalibor drahomir dusan frantisek hynek jaromir jindrich jiri kvido
ladislav lubos ludek matous oldrich ondrej otakar premysl radek radim radovan rostislav slavomir tibor vit vladan
vlastimil vojtech zbynek zdenek ctirad juraj imrich rastislav
bojan borislav branislav branko damir danijel dejan domen dragan drago dragoslav dzemal franjo gojko hrvoje ilija
ivica jovan jure kresimir lazar ljubomir luka mihailo milenko milivoje milorad mirko mirza momcilo nebojsa nedim
nemanja nenad obrad ognjen pavle predrag primoz radivoje radomir ranko ratko sasa sead senad sinisa slavko srdan
srdjan stevan stipe stjepan svetozar tihomir uros vasilije veljko vinko vjekoslav vlado zarko zdravko zeljko zivko
ziga
asen atanas biser blagoy bozhidar dimitar dobromir evlogi galin gergin hristo ilian ivaylo kaloyan kalin kamen
krasimir lachezar lyuben lyubomir metodi momchil nayden nedelcho ognyan ognian plamen radoslav radoy rumen rusi
stanimir stoyan svetlin svetoslav todor tsvetan veselin yavor yordan zahari zhivko zlatan ljupco goce trajko
agron alban arben arber armend artan avni bajram bardhyl bashkim bekim besnik blerim dritan dukagjin edi enver erion
fatmir fatos flamur gazmend gjergj hashim ilir kujtim lorik luan lulzim mentor naim pandeli petrit ramush sali
shpend skender sokol taulant valon vetton xhevdet ylli
aivars aigars ainars ansis armands arnis arturs dainis didzis edgars eduards egils einars gatis girts guntars guntis
gunars harijs ilmars imants ints ivars juris karlis krisjanis laimonis maris martins modris normunds oskars raimonds
raivis ritvars rihards sandis toms uldis valters vilnis ziedonis
algirdas aleksandras alvydas antanas arunas audrius donatas dainius eimantas gediminas gytis juozas justinas kazys
kestutis laimonas mantas marijus mindaugas modestas nerijus petras ramunas remigijus rimantas rokas saulius sarunas
simonas tadas tautvydas valdas vaidas virginijus vilius vygaudas vytenis zydrunas
aare ahti aivar arvo eino erki heino henn ilmar indrek ivari jaak jaan jarek juhan kaarel kalev kalju kristjan lauri
lembit mait margus mart mihkel meelis neeme olev ott peeter priit raivo riho sander siim sulev taavi taavet tarmo
tiit tonis tonu toivo uku vaino valdur veljo villu voldemar
aarne antti ari arto eero erkki esa hannu harri ilkka ilmari jaakko jari jarkko jere jouko jouni juha juhani jussi
keijo kimmo markku martti mauri niilo olli osmo paavo pasi pentti petri petteri raimo rauno reijo reino risto sakari
sami santeri seppo simo tapani tapio tauno teemu teppo tero tuomas tuomo turo urho veikko veli vesa vilho ville yrjo
aage aksel arild arnfinn arvid asbjorn asle asmund aslak audun bengt bertil bjarne bjarte borge bror brynjar claes
dag egil endre erlend erling eystein flemming fredrik frode gaute gjermund gosta gudmund gustaf hakon halvor
hallgeir hallvard halvdan harald haavard havard helge henning hjalmar ingemar ingmar ingvar ivar jesper joakim jorn
kasper kjartan kjetil klas kristoffer krister lennart ludvig magnar magne mats mikkel mogens morten njal odin oddvar
oistein orjan ottar palle peder poul preben ragnar ragnvald reidar roald roar rune rurik sigbjorn sigge sigvard
sindre snorre staffan steffen stein steinar sten stian stig sture sune sverre thor thorbjorn thorleif tjark tor
torbjorn tord torgeir torgny torkel tormod torolf torvald troels trygve ture ulrik vegard verner viggo yngve asgeir
baldur bjarni birkir dagur eggert eldar eyvindur finnbogi fridrik gestur grimur gudjon gudmundur gunnlaugur halldor
haraldur haukur hjalti hordur hrafn ingolfur isleifur ketill kolbeinn oddur orri pall runar sigmundur sigurdur skuli
smari snorri steingrimur sturla sveinn tryggvi thorir thorsteinn thorvaldur ulfar valur vidir
achim alfons alois anselm armin arnold arnulf artur benno bernd berthold bertram bodo burkhard clemens cornelius
detlef dietmar dietrich eckart eckhard egon ekkehard elmar emmerich engelbert erhard ernst ewald falk fridolin
friedhelm georg gerold gion gottfried gotthard gunther hanno hartmut hartwig hasso heiko heiner hellmut heribert
hinrich hubertus ingo jochen jost jurg karlheinz kilian klemens kuno lambert leberecht lothar ludger lutz matthaus
meinhard nepomuk nikolaus oswald ottmar ottokar rainer reimar reiner reinhold rudiger ruprecht severin siegbert
siegmar sigfried sigismund thilo thorsten tilo timon traugott udo veit volker volkmar wendelin wenzel wieland
wilfried willi winfried wolfram
adriaan aert arend arie arjen bas bastiaan bauke berend bram cees christiaan coen corneel cornelis daan douwe eelco
egbert evert floris freek gerben gerrit gijs govert guus henk hidde huub jaap jacco jeroen jelle jan-peter joost
joris jurriaan kees klaas koen koos laurens lieven luuk marnix mathijs meindert menno merijn pauwel pepijn piet pim
reinier rinus roel roelof ruud rutger siebe sietse siebren sjoerd stef stijn sybren taco teun theun thijs tiemen
tijmen tjeerd tjitte toon wessel wiebe wouter wout yme
abner alden aldous alfie alister alistair alasdair aldo ambrose amos archibald archie ashton auberon augustus austin
barnabas barnaby barnard bartholomew benson bertie blake boyd bradford bradley brent brett bryce byron calvin cecil
chandler chester clarence clark clement clifford clifton clint clinton clyde cody colby cole cuthbert darnell
darrell darryl darwin dashiell denzil derrick dexter digby dominick donovan drake dustin dwayne dwight edison eldon
eldred elliott ellis elmer elwood emerson emmett enoch ephraim errol everett ezekiel ezra felton fergal finbar
finlay fionn fionnlagh fiachra fintan floyd forrest franklin garrett garth gaylord gerrard gideon gil giles glen
glyn godfrey grady griffith grover gus gwilym hal hamilton harold harris harrison harvey hiram homer horace horatio
howell humphrey hunter huw hywel idwal ieuan ignatius inigo iolo irvin irving irwin isaiah isidore ivor jabez jarvis
jasper jed jefferson jeremiah jermaine jethro jock jolyon jonah josiah jude justus keegan kendrick kenton kieran
kirk lachlan lamont lance lancelot langston leander leland lemuel leroy lester levi lionel llewellyn lloyd logan
lonnie lorcan lorne lowell lucian lucius luther lyle lyndon madoc mal marlon marshall marvin mason maxwell maynard
melville merrick merton miles milton mitchell montague montgomery mordecai mortimer murdo murdoch murray myron
napoleon neil newton nicodemus nolan norris obadiah oberon octavius odhran olin oren orlando orson orville osbert
osborne osgood osmond osric padraic percival perry phineas preston ptolemy quincy quinton ralston ramsay randal
randall randolph rashad reuben rex reynold rhodri rhydian riordan rocco roderick rodney rohan ronan roscoe rowan
royston rubin rudyard rufus ryan samson sanford seamus selwyn seumas shane sheldon sherman sigmund silas silvester
sterling sylvester tadhg taliesin thaddeus theobald theophilus thurston tiernan titus torquil travis tremaine trent
tristram troy truman tudor tyrone tyson ulysses uriah vaughan vernon virgil wallace waldo wendell wilbur wilfred
wilfrid willard willis wilson winston woodrow wyatt wyndham yorick zebedee zephaniah
abel adolfo agustin albano alejo alfonso alirio amador amado amaro ambrosio anastasio aniceto anselmo apolinario
aquiles arcadio aristides armando arnaldo arsenio ascanio atilio augusto aurelio baldomero baltasar bartolo
bartolome basilio bautista belisario benigno benito bernabe bonifacio braulio camilo candido casimiro cayetano
cecilio celestino celso cipriano ciriaco ciro clemente conrado cornelio cosme crisanto crispin damaso dario demetrio
domingo edgardo edmundo efren eladio eleazar eleuterio eliseo eloy emeterio emiliano epifanio erasmo estanislao
eulogio eusebio evaristo ezequiel facundo faustino fausto feliciano fermin flavio florencio florentino fortunato
froilan fructuoso fulgencio gaspar genaro gervasio gilberto gines gonzalo graciano gualterio gumersindo heliodoro
heraclio heriberto hermenegildo hernan hernando higinio hilario hipolito honorio horacio iker ildefonso inocencio
isaias isidoro isidro jacinto jeremias jeronimo jordi jovito justino justo lautaro lazaro leandro leocadio leoncio
leonel leopoldo lisandro lisardo luciano macario manolo marcelino marcial mariano maximiliano maximino melchor
melquiades modesto nahuel narciso natalio nazario nemesio nestor nicanor nicasio norberto olegario onofre osvaldo
oswaldo pascual pelayo placido plutarco ponciano porfirio primitivo prudencio quintin quirino raimundo ramiro raul
reinaldo remigio renato rigoberto rogelio rolando romualdo romulo roque rosendo rufino ruperto sabino salomon sancho
saturnino secundino servando severiano severino silverio silvestre sixto telesforo teofilo tiburcio tito toribio
ulises urbano valerio victoriano virgilio vladimiro wenceslao wilfredo wilmer yonatan zacarias
abilio adao adelino aderito adriano afonso agostinho albino alcides alcino aldair almir aloisio amancio amaral
amilcar anibal antero aparecido armindo ary belmiro benedito bento bernardino caetano caio celio cicero claudemir
clovis custodio damiao davi delfim dinis diogo domingos duarte durval edilson edmilson edson egas eliseu elio eloi
emanuel estevao evandro fabricio felisberto fernao filipe germano gilson giovani goncalo guilherme heitor helder
helio henrique herminio hernani honorato ilidio inacio itamar jair januario joaquim jovelino juliano juvenal laercio
lauro lourenco manoel marcio martim mateus matheus melchior moacir murilo nelo nicolau nilson nilton olavo osmar
otavio pio quim rogerio romario romeu rui sebastiao serafim silvino simao tadeu telmo thiago tiago tome tristao
valdemar valdir venancio vitor vitorino wagner walmir zeferino
adelmo agostino alessio alfio amedeo amerigo angelo annibale antonino attilio baldassare bartolomeo beppe biagio
brando calogero camillo carmelo carmine cesare concetto corrado cosimo costantino cristiano damiano dante dino
domenico donato duilio egidio elia emanuele emidio ennio enzo ercole ermanno ettore ezio fabrizio felice ferdinando
ferruccio filiberto fiorenzo florindo franco fulvio furio gaetano gennaro geremia giacinto giampaolo gianandrea
giancarlo gianfranco gianluca gianluigi gianmarco gino gioacchino giordano giosue girolamo giuliano giulio giustino
goffredo graziano gualtiero iacopo ignazio italo ivano jacopo lamberto lando lapo lazzaro leone livio lodovico
ludovico manfredo manlio marcello massimiliano mattia maurilio maurizio michelangelo natale nazzareno nereo niccolo
nicodemo nunzio oreste otello ottavio ottone palmiro paride pasquale patrizio pellegrino pierangelo piero pierluigi
pino pompeo primo raffaele raimondo raniero renzo rinaldo rino romano romolo ruggero sabatino santino saverio
sebastiano secondo settimio silvano silvestro sirio tancredi tarcisio terenzio tiziano tullio ubaldo ugo umberto
valentino vito vittorio zeno
achille adrien aime alphonse amaury ambroise amedee anatole anselme armand arnaud arsene aubin auguste augustin
aurelien aymeric barthelemy basile bastien benoist bertrand blaise boniface casimir celestin corentin cyprien
cyrille damien didier dieudonne edmond elie emile emilien enguerrand estienne etienne evariste fabien felicien
fernand firmin flavien florent florentin fulbert gael gaetan gaspard gatien gauthier gautier gedeon geoffroy georges
geraud germain gervais ghislain gildas gontran gregoire guilhem gustave gwenael herve hilaire hippolyte honore
hugues hyacinthe jeannot jeremie josselin landry lazare leandre leonce loic lucien ludovic marcelin marin martial
mathurin maxence mickael modeste narcisse nathanael octave onesime patrice philibert placide prosper regis remy
renaud reynald roch rodolphe romaric rosaire silvain stanislas sylvain sylvestre tancrede tanguy theophile thibaud
thibault thierry timothee toussaint urbain ulysse valere victorien virgile yvan yvon zacharie
alin anghel aurel calin catalin cezar ciprian constantin corneliu cornel costel costin cosmin cristi dacian decebal
dorin doru dragos dumitru emanoil fanel florin gavril gelu gheorghe grigore horatiu horia iacob ilarion ilie ionel
ionut iulian iuliu laurentiu liviu mihnea mircea mugur neculai nelu nicu nichita octavian ovidiu panait petre petru
petrica radu razvan remus romulus sabin sandu serban silviu sorin stelian tiberiu toader traian valeriu vasile
veaceslav vintila viorel zaharia
achilleas agamemnon alekos alkis anastasios anastasis apostolos argyris aris aristotelis athanasios avraam babis
charalambos christodoulos dionysis efstathios efthymios eleftherios emmanouil evangelos fotis gerasimos grigoris
haralambos haris iakovos iason iraklis isidoros kimon kleanthis lakis lambros lefteris leonidas loukas makis manolis
marinos markos menelaos michalis miltiadis minas nektarios nikiforos odysseas orestis pantelis panagiotis panos
paraskevas periklis polychronis prodromos savvas sotiris spyros stamatis stathis stavros stelios stratis thanasis
thanos themistoklis theofanis theofilos thodoris vangelis vassilis xenophon yiorgos zisis
adam almos aron arpad antal balazs balint bence benedek bertalan botond csaba denes dezso domonkos elemer elek
frigyes gabor gergely gergo geza gyorgy gyozo gyula hunor imre jakab janos jeno jozsef kalman karoly kazmer kornel
kristof krisztian lajos laszlo levente lorant lorinc marton matyas menyhert mihaly miklos nandor odon rezso sandor
sebestyen soma szabolcs szilard szilveszter tivadar vazul vilmos zalan zsigmond zsolt zsombor
abdulkadir adem adnan akif akin alican alp alparslan altan arda arif asim atakan atilla aydin aykut ayhan bahadir
baran baris batuhan bekir berk berkay besim birol bora bulut burhan cahit celal celil cemil cenk cengiz cevdet cihan
coskun cuneyt davut dervis devlet dogan dogu durmus ediz emrah enes engin ercan erdal erdem eren ergun erhan erkan
erkin erol ersin ertan ertugrul evren eyup fahri faruk fatih ferhat feridun ferit fevzi fikret fuat furkan galip
gokhan gokay gorkem guney gurkan gursel gurbuz hakki haldun halil halis haluk hamit hayati hayri hidayet hikmet
hilmi hulusi husamettin husnu ihsan ilker ilyas imdat irfan ismet izzet kadir kagan kazim kenan kerem koray kutlu
kursat lutfu macit mahmut mahir mazlum mazhar melih mert mete metin mithat mucahit muharrem muhittin muhsin muzaffer
nadir naci nazim necati necdet necmettin nevzat nihat nizam numan nuri nurettin oguz oguzhan okan oktay omur onder
onur ozan ozcan ozgur ozkan polat ragip rahmi ramazan rasim recai refik remzi resul ridvan rifat riza rustem
sabahattin sabri sadettin sadik sadri sarp savas sedat sefa selahattin selami selcuk selim semih serdar serhan
serhat serkan sezai sezer sinan suat sukru taha tahir tahsin talat tamer taner tarkan taylan tayfun temel tevfik
tolga tuncay tuncer tunc turan turgay turgut turhan tugrul ufuk ugur umit utku ulvi unal vahit vedat veysel volkan
yalcin yaman yasar yasin yavuz yigit yilmaz yunus yucel zafer zeki zekeriya zubeyir zulfu
abbas abdelfattah abdelhamid abdelkader abdelkarim abdelmajid abderrahim abderrahmane abdulhadi abdulkarim abdullahi
abdulsalam abdulwahid abu adham alaa amer amin amine amjad ammar anas anis aref asaad atef awad ayman ayoub azzam
badr bahaa bakr bandar basel basem basim bassam bassem belkacem boualem boutros brahim chadli chakib daoud dhafer
driss ehab emad ezzedine fadel fadi fahad fahd faleh fares faris farouk faruq fathi fawaz fawzi fayez fayyad fouad
fuad ghaleb ghanem ghassan ghazi hadi hafez haidar haider haitham hakim hamad hamdan hamoud hamza hamzah harith
hashem hatem haytham hazem hicham hisham houssem husam hussam idriss ihab imad imed isam islam issa issam iyad jaber
jabir jalal jaleel jameel jamil jassim jihad jumaa kadhim kamel karam kassem khalfan khalifa khamis khairy lamine
larbi latif lotfi loay luay maan maged maher mahdi majed majid makram malek mamdouh mamoun marwan marzouq mazen
mehdi miloud moaz mohsen mokhtar moncef montasser mourad muayad muhannad mukhtar munir munther musab mutaz muwaffaq
nabil nader nadim naji najib najm nasr nassim nawaf nawfal nayef nazih nidal nizar nouri noureddine othman qais
qasim rabah rabih radwan rafi raed rajab rami ramez rashed rasul rayan redouane riad ridha riyad rizk rustum saad
saber sadiq sadok safwan sahl saif salah salam sameh samih saqr saud seif shafiq shakir sharif shawki sofiane
soufiane suhail suhayl suheil taher taisir talal taleb talib tamim taoufik tawfik tayeb thamer turki ubaid wadih
wael wahid wasim wassim yaqub yaser yassin yassine yazan yazid younes younis youcef zahir zaid zakaria zaki zayd
zayed ziad ziyad zine zuhair
afshin akbar alireza aram ardeshir arman arsalan aryan ashkan asghar babak bahman bahram bahador bardia behnam
behrouz behzad bijan bizhan borzou dariush davoud ehsan esfandiar farhad fariborz farrokh farshad farshid farzad
ferdows firouz firuz fereydoun gholam gholamreza habibollah hamidreza heshmat hooman hormoz houshang iraj jahangir
jalil jamshid javad kamran kamyar kaveh kazem keyvan khosrow kiarash kianoush kourosh manouchehr masoud mehran
mehrdad mehrzad milad mojtaba morteza nariman nasrollah navid omid parham parsa parviz payam pejman peyman pouria
pouya qasem rahim ramin rasoul rostam rouhollah rouzbeh sadegh sahand saman sasan sepehr shahab shahin shahram
shahriar shapour shervin siamak siavash sohrab soroush touraj vahid yaghoub yadollah zal
abai aibek aidar aidos akhmet akylbek alisher alim alibek amangeldy anvar arslan asan askar asylbek aybek azamat
azat bahodir bakyt bakhtiyar baktybek baurzhan bekbolat bekzod berdibek berik bolat botir chyngyz dairabay daniyar
dastan daulet dilshod doniyor durdy elmurod eldor erbol erlan ermek esen farrukh fayzullo galym ghani gulom guldurdy
gulzhigit ikrom ilhom islom izzat jahongir jamoliddin jasur jumabek kadyr kairat kanat kanybek kasym kenesh kuban
kubanychbek kubat kurmanbek kuvonch madiyar maksat marat medet mirzo muhammadjon myrat nazarbay nodir nurbek nurlan
nursultan nurzhan odil olim omurbek otabek oraz orif oybek rahmon ravshan rustam sadyr samat sanjar saparmurat
sardor sarvar saydullo sherali sherzod sirojiddin sukhrob talant talgat temir temirlan tilek timur tologon turgan
tursunbek ulan ulugbek umid uktam yerlan yermek yernar yusup zafar zhanibek zhenis zhomart zokir
akaki aleko amiran anzor archil avtandil badri beka besik bidzina demur emzar gela gia giga givi gocha goga guram
irakli jaba jemal kakha koba kote lado lasha levan lekso malkhaz mamuka merab mikheil mindia mukhran nikoloz nodar
nugzar otar paata ramaz revaz rezo roin shalva shota soso sulkhan tamaz tariel temur tengiz teimuraz tornike tsotne
vakhtang vano vazha vaja zaal zaur zaza zviad
abgar aghasi anushavan ara arsen artak artashes artavazd ashot avetik avet bagrat gagik garegin garik garo gevorg
ghazar grigor hakob harut harutyun hayk hovhannes hovik hrant hrachya karapet karo khachatur khachik kevork levon
manuk manvel mher mkrtich mushegh narek nerses nikol norayr onnik raffi razmik samvel sargis sarkis sasun serob
serzh shavarsh suren tatul tigran vahagn vahan vahe vahram vardan varuzhan vartan vazgen vigen vrezh yervand zaven
zhirayr
adil afgan agil ahliman alakbar alikhan allahshukur anar araz ayaz azer babek balakhan bayram elchin elgun elkhan
elman elnur elshad elshan elvin elyar etibar fariz fikrat fizuli gabil ganimat garib hafiz hajibala hidayat huseyn
ibad ilgar ilham ilkin ilqar intigam isfandiyar isgandar jabrayil javid jeyhun khayal magsud mehman mubariz muslim
namig namik natig nijat novruz orkhan polad qurban rafig ramil ramiz rizvan rovshan rufat sabir sadig sahib samad
sarkhan shamil shahmar tarlan teymur tofig tural urfan uzeyir vagif vasif vugar vusal yashar yavar yusif zabil zakir
zohrab
ahikam alon amichai amikam amnon amram arik aryeh asaf asher avi aviad avichai avigdor aviram avishai aviv avner
avram azriel baruch benayahu boaz chaim dagan dov doron dror dudi efraim ehud elad elazar eldad eliezer elihu elisha
elkana elyakim erez eran eyal gabi gad gadi gershon gidon gilad giora haggai hagai haim herzl hillel ido ilan ilai
itai itay kobi leib lior liran matan matityahu mattan meir menachem menahem mendel micha moishe mordechai motti
nachman nachum nadav nahum naveh neriya nir nimrod nissim oded ofer ofir ohad omri ori peretz pinchas raanan ram
raviv reuven ronen roni roi sagi shabtai shai shalom shaul shlomi shmulik shraga shuki tamir tomer tuvia tzachi tzvi
udi uri uriel uzi yaakov yair yaron yehezkel yehoshua yehuda yehiel yigal yinon yiftach yishai yisrael yoav yochanan
yohanan yoel yoram yosi yossi yotam yuli zalman zeev zevulun ziv zohar
aakash aarav abhay abhijit abhinav abhishek adarsh aditya ajay ajit akash akhil akshay alok aman amar ambuj amitabh
amol anand anant anil aniket aniruddha anirudh ankit ankur anoop anshul anupam anurag apoorv arijit arindam arnab
arun arunabha arup arvind ashish ashok ashutosh ashwin atul avinash ayush babu bachan balaji balbir baldev balraj
balram basant bhanu bharat bhaskar bhavesh bhim bhupinder bimal binod biplab biswajit brij chaitanya chandan
chandrashekhar charan chetan chirag debashish deepak devendra devinder dev dhananjay dhanraj dharmendra dhiraj dhruv
dilip dinesh dipak dipankar durgesh gagan ganesh gaurav gautam gharib ghanshyam girish gobind gopal gopinath govind
gulab gurdeep gurmeet gurpreet hanuman harbhajan hardeep hardik hari harish harjeet harpreet harsha harshvardhan
harshavardhan hemant himanshu hiren hitesh inder inderjit ishaan jagan jagannath jagat jagdeep jagdish jai jaideep
jaswant jatin jayant jayesh jaspal jitendra jogesh kailash kamlesh kanhaiya kapil karan kartik kaushik kedar keshav
ketan kishan kishore krishna krishnan kuldeep kumar lakhan lakshman lakshmanan lalit lalu laxman lokesh madan madhav
madhukar madhusudan mahendra mahesh mahinder manish manjeet manmohan manoj manohar mayank milind mohan mohit mrinal
mukesh mukul mukund murali nagaraj nalin nanda nandan narayan naren narendra naresh narsimha natarajan naveen navin
neeraj nihar nikhil nilesh niranjan nirmal nishant nitin nitish omkar padmanabhan pankaj paras paresh parikshit
partha parth pradeep prabhakar prabhat prafulla prakash pramod pranab pranav prasad prasanna prashant pratap prateek
pratik praveen prem prithvi prithviraj puneet purna purushottam raghav raghavendra raghu raghunandan raghunath raj
rajan rajat rajeev rajendra rajinder rajkumar raju rakesh raman ramesh rameshwar rampal ranbir randeep ranjan ranjit
ranveer ratan rathin ravindra ritesh rohit rupesh sachin sagar sahil sahdev sameer sampath sandeep sandip sanjeev
sanjit sarat sarvesh satish satpal satya satyajit satyendra saurabh shailendra shailesh shankar shantanu sharad
shashank shashi shekhar shishir shivam shivraj shiv shreyas shubham shyam siddharth sitaram soham som soumitra
sourav srinivas srikanth subhash subir subodh subramanian sudarshan sudeep sudhakar sudhir sudip sujit sukhbir
sukhdev suman sumit sunil suraj surendra surinder suryakant sushant sushil swapan swaroop tapan tarun tejas tilak
tribhuvan trilok tushar uday ujjwal umang umesh upendra utpal uttam vaibhav vallabh varun vasant vasudev ved venkat
venkatesh venkatesan vidyut vikas vikram vikrant vimal vinay vineet vinit vinod vipin virender vishal vishnu
vishwanath vivek yash yashwant yogendra yogesh yuvraj
abdur abid abrar adeel afzal ahsan aijaz akhtar aslam asad ata ateeq babar bilawal ejaz fahim faiz fakhar farhan
farooq faheem fazal ghulam habibur haroon hafeez hamayun humayun ijaz iftikhar imtiaz inzamam iqbal ishtiaq javed
junaid kabir kaleem kashif khurram khurshid khawaja liaquat mahfuz mansoor mashrafe masood maqbool maqsood mehboob
moeen mohsin momin mudassar mujib mujibur muneer mushtaq musharraf nadeem naeem najam naseem naseer nawaz nazir
noman obaid parvez pervaiz pervez qamar qaiser rafiqul rahat rahmat raheel razzak riaz rizwan sajid sajjad saqib
sarfaraz shabbir shafqat shahbaz shahid shahzad shakeel shakib shamsul sharjeel shaukat sheharyar shoaib sohail
taimur tanvir tasnim tauqeer umair umer usman wahab waheed waqar waseem yasir yousaf zaheer zamir zeeshan zia zubair
zulfiqar
ajith amila anura asanka asela bandara chaminda chandana chandima chathura dayan dhammika dilhan dimuth gamini
gotabaya janaka jayantha kumara kusal lasantha lasith lahiru mahela mahinda maithripala mithra nimal nuwan palitha
pathum piyasena priyantha rajitha ranil ranjith ruwan sajith sanath sanjeewa sarath sumith suranga tharindu thilan
thisara tissa udaya upali upul wimal wijedasa
bikram bishnu bimalendra chimi dawa deuba dipendra dorje dorji ghanashyam gyalpo gyanendra jigme jhalanath khadga
khagendra kunsang lobsang ngawang ngodup norbu pemba phurba prachanda rabindra rinzin sherpa tashi tekraj thinley
tobgay tsering ugyen wangchuk yeshe
agung agus aji amien andi andika arifin arya asep bagas bagus bambang bayu beni budi budiman cahyo chairul dadang
darma darmawan dedi denny didi dimas dodi doni dwi edhy endra erick fachri fadli fajar fauzi ferdi firman galih
gatot gede gibran gilang guntur gusti harjanto harto hartono hendra hendro heri heru idham idrus iksan indra irwan
iskandar jaka jarot jati jimly joko jusuf kadek ketut komang krisna kurnia luhut lukman mahfud maruli mochtar
muhaimin mulyadi mulyono nanang ngurah novan nugroho nyoman oesman panji pramono prasetyo priyo purnomo putra putu
raden rangga ridwan rizal rizieq sandi sandiaga saiful satria setya setyo sigit slamet soekarno soeharto subroto
sudirman sugeng suharto sukarno sulistyo sumarno sunarto surya susilo sutarman sutrisno syafruddin syahrul syamsul
taufik tedjo teguh teten tjahjo tono triyono ujang untung wahyu wawan wayan wiranto wisnu yanto yanuar yasonna
yohanes yudi yudhi yusril zainal zulkifli azmin azlan fadzil hishammuddin kamaruddin mahathir muhyiddin mukhriz
nazri nik rais razali rosli saifuddin shafie shahrir syed tengku tunku yusof zainuddin
hla htin htun htoo kyaw khin lwin maung myint myo nyan nyunt phyo sai sein shwe soe thant thar thaung thein thiha
thura tun wunna zaw zayar zin
anutin apichart apirak apisit arthit atthaporn banharn boonchu boonsong chaiwat chaiyasit chalerm chatchai chuan
kasit kittirat korn krit narongchai natthaphon nattawut niphon panya parit phichit pichai piyabutr pita pongthep
prachuap prasert prawit prayuth sakda samak sanoh santi somchai somkid somkiat somsak sonthi srettha suchart suthep
surachai surapong surayud surin tanin tanasak thaksin thanathorn thanet thanin thongchai veera vichai watana
weerasak wichai wissanu worawit yingyong samnang sovann vannak hun sophal rithy bounnhang thongloun choummaly
bao binh cuong dat dinh duc duy hieu huy khoa kien minh nghia nguyen phong phuc phuoc quan quang quoc quyet tan
thang thanh thinh tho thuan tien toan trong truong trung tung tuyen viet vinh vuong
arnel bayani bongbong crisostomo datu diosdado dodong emerito ferdie florante honasan isagani jejomar jericho lakan
lito manny noynoy panfilo pacifico reynaldo rommel teofisto
akihiko akihito akio akira atsushi daisuke eiichi eiji fumihiko fumio genki goro hajime haruo haruto hayato hideaki
hideki hideo hideto hikaru hirofumi hirohito hiroki hiroto hiroyuki hisashi ichiro isao jiro junichi junichiro juro
kaito katsuhiko katsumi katsuya kazuhiko kazuhiro kazuo kazuki kazuya keigo keiichi keisuke keita keizo kenichi
kenji kenshi kenta kenzo kiichi kiyoshi koichi koji kosuke kotaro kunihiko kyohei makoto mamoru manabu masaaki
masahiko masahiro masaki masanori masao masaru masashi masato masatoshi masayuki michio mikio minoru mitsuo morihiro
motohiro naoki naoto naoya natsuo nobuhiko nobuo nobuyuki noboru norihiko norio osamu rikuto ryo ryoichi ryosuke
ryota ryuichi ryuji saburo satoru seiichi seiji shigeo shinichi shinji shinobu shintaro shinya shiro shoichi shoji
shotaro shuichi shuji shun shunichi shunsuke sosuke susumu tadao tadashi taichi taiki taizo takahiro takao takafumi
takayuki takehiko takeo takeru takuma takumi takuya tamotsu taro tatsuya tetsuo tetsuya tomohiro tomoki tomoya toru
toshiaki toshihiko toshihiro toshio toshiyuki tsubasa tsutomu tsuyoshi wataru yasuhiro yasuo yasushi yoichi yoji
yoshiaki yoshihide yoshihiko yoshihiro yoshinori yoshio yoshiro yoshito yosuke yuichi yuji yukio yusuke yutaka yuto
yuya
bayar bat battulga boldbaatar chinggis dorj enkhbayar enkhbold erdene ganbaatar ganbold gantulga khurelsukh munkh
otgon sukhbaatar temujin tsakhia tsogt
abayomi abdou abiodun abiola adama adamu ade adebayo adebowale adegoke adekunle adeleke ademola adeniyi adewale
adeyemi adisa afolabi ahmadou akinola akinwale akintola akpan alhaji alhassan aliko aliou alioune alpha alusine
amaechi aminu anyim atiku audu ayobami ayotunde azubuike babacar babagana babajide bakary bashiru basirou bello
bendele biodun birame bola bolaji boubacar boubou chibuike chibueze chibuzo chidi chidiebere chidozie chiedu
chijioke chike chima chimezie chinedu chinonso chinua chinwe chisom chuka chukwuemeka chukwuma cheick cheikh dapo
daouda dauda dayo dele demba diallo djimi doudou dramane ebiowei ebrima echezona efe ejike ekene emenike enyinnaya
etim ezenwa fatai femi festus foday folarin fortunat gbenga godswill godwin hamidou hamma hamadoun haruna hassane
ibekwe ibou ibrahima idowu idrisa idrissa idrissou igwe ihejirika ikechukwu iliyasu innocent iro ishaya ismaila
issiaka issoufou iyke jibril jide kabiru kayode kelechi kola kolawole koffi komla kouadio kouame kouassi kunle ladi
laminu lamin lanre lateef lekan madu mahamadou mahamane mahamat malam malick mamadou mamady mamman mamoudou modibo
modou momar momodou moriba muda mudashiru mutiu nasiru ndubuisi nnamdi nuhu obafemi obi obiora ochie odion ogbonna
okechukwu okey okon okezie olabode oladapo oladipo olakunle olalekan olanrewaju olatunde olawale olufemi olugbenga
olukayode olumide oluseun oluwole onochie onyeka onyekachi opeyemi osagie osaro osita oumar ousmane owolabi pape
rabiu rotimi salif saliou saliu samba samori sanni sani segun seidu sekou seydou seydina sheku siaka sidi sidiki
sola souleymane tafa tahirou tayo thierno tijani tokunbo tunji uche udoka ugochukwu umaru wale wande yahaya yakubu
yaya yakub yaw yusufu zubairu sahr sorie brima abass kandeh tamba
akwasi ato atta kobina kobby kodwo kojo kow kwabina kwadwo kwaku kwamena kwasi kweku nii ofori okyere opoku osei paa
yoofi agyei edem elikem kodjo kossi kodzo komi mawuli selorm senyo sitsofe
akech barasa baraka chege cosmas evans fadhili gathogo gikonyo githongo hamisi isack jabali jabari jakaya jomo juma
kamau karanja kariuki karume kassim kazungu khamisi kiarie kibaki kibet kimani kimutai kiprono kiprop kiptoo
kipchoge kipchumba kirui koech korir kwizera lameck maina makori mbugua mbuya mohamedi moi muchiri mugisha mugo
muhoro muigai muli munene muriithi murithi musyoka mutahi mutiso mutua mutuku muturi mwai mwalimu mwangi mwinyi
ndegwa ngugi njoroge njuguna nyaga nyerere ochieng odhiambo odinga okello okoth omari omondi onyango opiyo otieno
ouma owino pius rashidi raila shabani simba sospeter uhuru waweru wafula wanjala wekesa yoweri zuberi okot ojok
museveni byaruhanga kato wasswa sserunkuma mukasa ssemakula tumusiime bizimana habimana hakizimana kagame
ndayishimiye niyonzima nkurunziza nsengiyumva
abebe abera abiy addisu alemayehu amanuel amare asefa ashenafi atnafu ayele bekele belay berhane berhanu beyene
biniam birhanu dagnachew dawit debretsion demeke desta endale ephrem ermias eskinder eyob fekadu feleke feyisa fikre
fikru fisseha gebre gebru getachew getahun girma habtamu hagos haile hailemariam hailu kebede kassa kifle legesse
lemma lidetu mamo meles mengistu mesfin mulatu mulugeta muluneh negash negussie rahwa seifu seyoum shiferaw shimelis
sisay surafel tadele tadesse tamirat tariku tesfaye tesfamariam teshome tewodros tibebu tilahun wolde wondimu
workneh worku yared yemane yilma yohannes yonas zenawi zerihun zewde abdi abdirashid abshir bile dahir farmajo
garaad guled hared jama liban mahad sharmarke warsame
bheki bongani bonginkosi dumisani enos farai fungai garikai kagiso kgosi kgalema khumbulani kudzai kudakwashe
learnmore lebo lungile lwazi mandla mangosuthu mathews mbulelo mduduzi melusi menzi mfundo mlungisi mondli mpho
mthokozisi mulenga muzi mzwandile ndumiso nhlanhla njabulo nkosazana nkosinathi ntsiki phathekile pravin sabelo
sandile sbusiso sbu senzo sfiso sibusiso sicelo simphiwe siphiwe siyabonga solly sizwe tafadzwa takudzwa tapiwa
tatenda tawanda tebogo temba thabang thabiso thamsanqa thulani tichaona tinashe tshepo tumelo vusi vusumuzi xolani
zakhele zola zolani zwelinzima zweli kapembwa lubinda mwamba mwansa
ioane iosefa isikeli josua jope jone kalani kaleo kamalei kawika keoni keola kimo laisenia losa mahe malakai manasa
manu maui mosese netani sakiusa semisi sione siosaia sitiveni sialeataongo siaosi taniela tama tavita tevita tui
tuilaepa tupou ulukalala viliame voreqe wiremu hemi hone hoani matiu mikaere rawiri tamati tane
`;
