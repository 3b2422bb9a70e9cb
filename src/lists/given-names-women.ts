// Given names of women in the world's languages, in plain Latin letters: Slavic, Baltic, Finnic, Nordic, German, Dutch, English
// and Celtic, Romance, Greek, Hungarian, Turkic, Arabic, Persian, Caucasian, Hebrew, Indian, South-East and East Asian, African
// and Polynesian, in this order. Spellings of one name and short forms stand in given-names.ts.
// Source: written for Onrecord from general knowledge, language by language; no list was copied. Names that are common words or
// places are left out.

export const NAMES_OF_WOMEN = `
alla alyona anhelina antonina bohdana emiliia ivanna klavdia lidiya liliya lyubov maryana myroslava nadiia nadiya
roksolana ruslana snizhana solomiia stefania taisiya taisia ulyana vasylyna vira vitalina yana yaroslava zhanna
zinaida zoya zoriana
agafya agrafena akulina albina alevtina alisa anfisa arina faina galia inessa kapitolina kira lada lilia marfa nelli
nonna pelageya rimma serafima stefaniya snezhana ustinya vasilisa venera vladislava yevdokia zlata
aldona alicja aneta bogumila boguslawa bozena bronislawa czeslawa danuta dorota edyta elwira ewelina florentyna
genowefa grazyna halina honorata irena izabela janina jolanta jozefa justyna kalina kamila katarzyna kazimiera kinga
lucyna ludwika mariola marlena marzena miroslawa otylia patrycja pelagia roma sabina stanislawa sylwia urszula
waleria waleska weronika wieslawa wiktoria wioletta zyta
bohumila dita drahomira eliska jarmila jaroslava jirina jitka jolana kveta libuse marcela marketa milada miluse
miroslava nadezda pavla pavlina radka ruzena sarka sona stanislava stepanka svatava tatana tereza vendula vlasta
zdena ljubica ivona
anica ankica biljana bojana bosiljka branka branislava danica dijana divna dragana dragica draginja dubravka dusanka
edita gordana hajra helga jasna jasmina jagoda jelica jelisaveta jovana jovanka katica kolinda ksenija lejla ljerka
ljiljana marijana milana milanka mileva milica milijana miljana mirjana mirela mirsada nada natasa nevena nevenka
ognjenka olivera radmila radojka ranka ruza ruzica sanela sanja senada slavica slavenka smilja sladjana snezana
snjezana spela stana stanka stojanka svjetlana teodora tijana vanja verica vida vidosava vinka visnja vukica zagorka
zdravka zeljka zorana zorica zorka zumreta
albena aneliya antoaneta bilyana bistra boyana desislava dessislava dimitrina donka elitsa gergana ginka gyulten
hristina ilinka iliana iskra ivelina kapka kornelia krasimira kremena lilyana lyubka mariyana nedyalka neli petya
radostina ralitsa rositsa rumyana sevda silviya stefka stoyanka svetla temenuzhka tsetska tsveta tsvetanka
tsvetelina vanya vasilka velichka veneta vesela vesselina yordanka zhivka zlatka zornitsa
adelina afrodita albana arbenita arta besa besiana blerta drita donika elira elona entela ermira fatmire flutura
jehona kaltrina liri liridona lindita luljeta mimoza mirlinda rudina shpresa teuta valbona vjosa vlora vojsava
aija agita agnese aiga anda anete antra astra baiba biruta daiga daina dace dzintra egita elina evija gunita gunta
ieva ilga ilze inara inese ingrida inta iveta kristine laima lasma liene liga ligita madara maija marika marita ruta
sanita sarmite silva sintija solvita valda velta vija vineta vita zane zenta zinta
agne aiste alma asta audrone aurelija ausra birute dalia daiva danguole deimante egle gabija giedre gintare grazina
grita indre jurate jurgita laimute lina loreta milda neringa nijole odeta ramune rasa rima sigita skaiste ugne vaida
vaiva vilija vilma virginija zivile zita
annika anu eda eha eerika ene ester evelin helju helve hilja ilme jaana juta kadi kaia kaire kairi kaidi karmen
kersti kerttu kristi kristiina krista kulli kylli laine leelo leida liina liis liisi liivi maarika maie maire mai
malle mare maret margit marje marju merike mirjam moonika piret pille piia reet salme sirje siret silvi tiia tiiu
ulle vaike vilja virve viive
aila annikki anni arja auli eija eeva eila elli enni esteri heini helka hilkka hilla iida iina inka inkeri irja
irmeli kaarina kaija katri katriina kirsti kyllikki maarit maija-liisa marjaana marja marjatta marjo marketta merja
miina minna mirja mirjami oili outi pirjo pirkko pauliina paivi raija raili ritva riitta saara saija sari satu seija
sini sirkka sisko soile sointu suvi taina taru tellervo terttu tuula tuulikki vappu venla viivi virpi
agnete aase anniken anne-grete ase aslaug astri aud bergljot bjorg bodil borghild brynhild cecilie dagny disa
eldbjorg elin elisabet embla eldrid ellinor elna freja gunhild gunilla gunn gunnhild gunvor gyda gyrid hanne hedvig
helle henny hildegunn hildegard hildur hjordis idun ingebjorg ingegerd ingela inger-lise ingunn ingvild iselin
jannike jette jorid jorunn karen-marie kine kjersti lene liss lisbet lisbeth liselotte magnhild malene margunn
merete nanna oda oddny oddrun oline petrine pernille ragna ragnhild rakel randi rigmor rikke ronja runa sanne signy
sigrun sissel siv solfrid solrun solvei sol stina svanhild susann svea synne synnove thea tilde tiril tonje tora
torborg tordis toril torill torunn tuva turid unni vibeke vigdis vilde viveka wenche ylva yrsa yngvild agla alda
arna asdis birna bjork brynja dagbjort edda erla freyja fridrika gerdur gudbjorg gudny gunnhildur halldora
hallgerdur hallveig herdis hildigunnur hlin hrafnhildur hulda idunn ingibjorg jona kolbrun kristbjorg lilja margret
ragnheidur rannveig saga salka salome sigridur silja snaefridur soley steinunn svala svanhildur sunna thordis
thorunn tinna unnur valgerdur vala
adelheid agathe almut anke anneke annegret anneliese annelies antje barbel beate brunhilde carola christa christel
cosima doreen dorte dorothee edeltraud elfriede elsbeth erdmute erna eva-maria felicitas franziska frauke frieda
friederike gerlinde gertraud gertrud gesa gesche gesine gretchen gudula gundula hannelore hedwig heide heidemarie
heidrun helma herta hertha hiltrud ilka ilse imke ingelore irmgard irmtraud isolde ivonne juliane jutta karola kathe
kathrin konstanze kriemhild leni leonore liesel lore luise mareike margarete margarethe marieke marlies mechthild
meike melitta mechtild nele orelie regine reinhild ricarda rosemarie rosalie roswitha sieglinde stefanie svenja
swantje theresia thekla traude traute trudel ute uta vroni waltraud walburga wencke wiebke wilma wiltrud
aafke aleida annemiek annet beatrijs bregje brechtje carlijn carolien corrie dieuwke dorien eefje elske els emmy
esmee eveline famke fenna femke floortje geertje geertruida greetje grietje hanneke heleen hendrika hester hiske
ineke jacoba janneke jantien jantje jetske jolanda jolien jos josephien josje jozien karlijn katelijne katrien
klaartje klazien liesbeth lieselot liesje lieke linde lisette lobke lonneke maaike maartje machteld madelief marga
margreet margriet mariska marjan marjolein marleen marloes marijke marijn merel mieke neeltje nelleke nienke nynke
paulien petronella pien pleuni reina renske rianne riet rixt roos sien sietske sijtje sjoukje stien suze tineke
tjitske treesje trijntje truus veerle wies willemijn wietske yteke
abbie ada adelaide adeline agatha aileen aine aisling alana alanna aletha althea amabel amber amelie annabel
annabelle anthea aoibheann arabella araminta ariadne arlene aurelia ava aveline averil bathsheba beatrix beryl bess
bethan bethany beulah blanche blodwen bonnie branwen breda bree brenna briony britney bronagh bronwen bryony candace
candice carina carmel carole ceridwen charlene chelsea cherie cheryl christabel clarice clarissa claribel clementine
clodagh coleen colleen cordelia corinne cressida daisy darcy darlene davina dawn della demelza denise dervla
desdemona desiree dinah dorcas drusilla dymphna eartha eavan edna edwina effie eira eirlys eithne elfreda eloise
elsie elspeth eluned emer emmeline ena enid ernestine esme esmeralda estella etain ethna etta eudora eunice euphemia
evangeline evie fanny faith fay felicity fenella fern fidelma finola fionnuala florrie flossie freda freya gaynor
georgette georgiana georgina gilda ginger ginny gladys glenys glynis goldie grainne greer gwenda gwenllian gwyneth
hattie hepzibah hermia hermione hettie hildegarde honora honoria hope hortensia hyacinth ianthe imelda immaculata
iona iris isadora isobel jacinta jada jancis janelle janette janine jayne jeanette jemima jenifer jennie jessamine
joann jocasta jodie joy julianne juno kara karena karina katharine katrina kay keira keisha kendra kimberley
kimberly kirstie kirstin kylie lacey lana latisha latoya laurel laverne lavinia leah leonora leona leticia lettice
letitia lexi lilith lillian lizbeth lorelei lorraine lottie louisa lowri lucille lucretia lucasta luella lynda
lynette lynsey mabel madison mae maeve magdalen maisie mallory mamie marcia marcy margery mariah maribeth marietta
marigold marilyn mariel marissa marjory marla marsha marva maryann marylou mattie maude maura mavis maxine meadhbh
meave mehetabel melody melva merav mercy merryn meryl millicent millie mimi minerva minnie mollie morag morna
morwenna moya myra myrna myrtle nan nanette nerissa nesta nettie nichola noelle noleen nona noreen norma nuala
octavia odalys odette olive olivette olwen oona oonagh opal oriel orlaith ottoline paige pansy patience patsy
paulette pearl perdita perpetua persephone petula philippa philomena phillipa pippa pollyanna poppy portia posy
primrose prudence prunella queenie rachael reba renee rhoda rhonda ricki robyn romola rosaleen rosalyn rosamund
rosanna roseanna rosemary rosina rowena roxanne ruby ruthie sadie saraid scarlett selina septima seraphina shan
shana shauna sheena shelagh shelley sherry shona shoshana sibyl sidonie skye sorcha stacey sukie susannah sybil
tabitha talia tallulah tamsin tansy tatum tawny tessa theodosia thomasina tiffany tracey trixie tryphena unice
vashti velma venetia verity verna vesta vicki violet viv vivienne wallis wenda willa winifred xanthe yolande zara
zelda zelma zena zenobia zillah
abril adelaida adoracion agustina aida ainhoa aitana almudena amada amaia anabel anahi anais angustias antonella
anunciacion araceli aranzazu arantxa ariadna azucena belinda berenice bernarda blanca brigida candela candelaria
caridad carlota carmela carmenza catalina cayetana chabela clarisa clementina concepcion concha consuelo consolacion
corazon coral delfina dora dulce edelmira eloisa elva encarnacion enriqueta ernestina estefania estela estrella
eulalia evangelina fabiola felisa fernanda fidelia filomena flor florencia francisca genoveva gertrudis gregoria
griselda guillermina herlinda herminia hilaria ignacia inmaculada inez iraida itzel itziar jimena joaquina jordana
josefa josefina jovita juana julieta justina laia leonor liliana lorena lorenza lourdes lucero luciana luz macarena
maite maravillas marcelina maricarmen marieta marisa marisela matilde mayra melisa micaela milagros mireia mireya
montserrat natividad nayeli nelida nelly nidia nieves noelia obdulia otilia palmira paquita pastora paulina perla
petrona piedad pura purificacion ramira rebeca remedios reyes rigoberta rocio romina rosalba rosalia rosalina
rosaura roser rosita rufina serafina socorro soledad telma teofila teresita tomasa vanesa vanina vicenta viridiana
viviana ximena xochitl yadira yanet yanira yesenia yessenia yuliana zaida zenaida zoraida zulema
adelia albertina alcina aldina alzira anabela andreia aparecida armanda aurea benedita branca bruna candida carmo
celina cesaltina cidalia conceicao cristiane dalva deolinda debora dircinha eduarda elza ermelinda etelvina fabiana
felismina filipa flavia florbela gisele graca graziela guida guilhermina heloisa hermenegilda hortencia idalina ilda
iolanda iracema isaura ivone janaina joana judite jussara laurinda ligia luana lucilia lurdes mafalda marilia mariza
mayara natercia neusa noemia odete olimpia piedade quiteria rafaela rosangela roseli rosinha rute silvana solange
suelen suzana vanda vania vitoria viviane zelia zenaide zilda zulmira
addolorata alessia alfonsina allegra ambra andreina angiola annalisa annamaria annunziata antonietta arianna armida
assunta benedetta bice carlotta carmelina celestina cinzia clelia clotilde concetta consolata costanza cristiana
dalila domenica domitilla donatella elda elettra eliana emanuela enrica ersilia eufemia evelina fabrizia faustina
fedora felicita fiammetta fiorella fiorenza flaminia fosca franca fulvia gaia gelsomina genoveffa giacinta gianna
gigliola gioconda giorgina giovanna gisella giuditta giuliana giulietta giuseppina giusi giustina grazia graziella
ilaria ilenia immacolata imma innocenza iride isotta italia leda letizia lia licia loredana lorella lucilla lucrezia
ludovica luigia maddalena mariangela mariapia maricla mariella marilena marilu marinella maristella marzia melania
michela milvia mimma mirella mirta morena natalina nella nerina nicoletta nilde ninfa norina nunzia nunziata
ombretta orietta ornella orsola ortensia ottavia paolina palma pierina piera porzia rachele raffaella romana romilda
rosalinda rosaria rosella rosetta rossana rossella samanta samuela santina saveria scilla selene simonetta tecla
tiziana tosca tullia ughetta vanna vincenza vittoria zaira zelinda
adrienne aimee albertine alexandrine aline alix alphonsine amandine ambre anastasie andree angele angelique annick
anouk antoinette apolline ariane arlette armande armelle athenais aude augustine aurelie aurore axelle bathilde
benedicte berangere bernadette berthe blandine capucine carine cecile celestine celine charline christelle clarisse
claudette claudine clemence cleo clothilde coline colombe coralie cosette cyrielle dauphine edwige eleonore emeline
emilienne emmanuelle enora eugenie eulalie euphrasie fabienne fantine faustine felicie felicite fernande flavie
fleur flore francette francoise frederique gaelle garance germaine ghislaine gilberte ginette guillemette gwenaelle
gwendoline heloise henriette hermine hortense huguette isaure jacinthe jeanine jeannine jehanne jocelyne joelle
josette josephe josiane julienne karine laetitia laure laurette leontine lise loana loane louisette lucette lucienne
lucile lydie madeline maeva magali mahaut manon marcelle margaux margotte mariette marinette marjolaine marthe
martine maryline maryse maryvonne mauricette melisande melusine micheline muguette mylene nadege nicolette ninon
noemie oceane olympe ombeline ondine oriane orianne orlane pascaline paule perrine petronille philomene pierrette
priscille raymonde reine rolande romane roseline rosemonde rosette roxane sandrine severine sibylle solene solenne
suzette sylvaine sylvette sylviane tiphaine ursule victoire victorine vinciane violaine violette xaviere zelie
adela adina agripina anca andreea anghelina aurica camelia catinca corina cosmina crina despina doina domnica dorina
ecaterina elisabeta filofteia floarea florentina florica geanina georgeta gherghina ilinca ileana ioana ionela
iuliana luminita madalina maricica marinela mihaela mioara mirabela nela nicoleta oana paraschiva petronela
polixenia profira raluca rodica ruxandra safta sanda sanziana sidonia smaranda sorina stela steliana tudora vasilica
viorica zamfira
afroditi aggeliki agapi aikaterini aliki andriani angeliki anthi antigoni areti argyro ariadni artemis aspasia
athanasia athena athina chara charikleia chrysa chrysoula dafni danai despoina dimitra dionysia efi efterpi eftychia
eirini elektra eleftheria elisavet elpida erato evangelia evanthia evdokia fani fotini foteini froso galatea
glykeria gogo ifigenia ioanna ioulia irini ismini kalliopi kalliroi kassiani katina konstantina kyriaki lambrini
leto litsa loukia marianthi marios matina melina melpomeni myrsini myrto nefeli niki nikoletta ourania panagiota
paraskevi persefoni pinelopi polyxeni popi rallou rena rodanthi rodopi roula sapfo smaro soultana spyridoula
stamatia stavroula styliani tasia tasoula thalia theano theoni vaso vasiliki vassiliki voula xanthi yianna zefi
zinovia zoi
agota anett aniko aranka auguszta boglarka borbala borka csenge csilla dalma dorottya edina emese emoke eniko
erzsebet erzsi eszter etelka fanni franciska fruzsina gizella gyongyi gyongyver hajnalka hanga iboly ibolya ildiko
ilus izabella jolan judit julianna juliska jusztina kamilla kata katalin katinka krisztina kriszta lenke lili lilla
lujza magdolna malvina mariann mirtill nikolett orsolya panni panka piroska rebeka reka rozalia rozsa sarolta
szabina szidonia szilvia szonja tekla terezia teri timea virag zsanett zselyke zsofi zsuzsa zsuzsanna
adile afet ahu aliye arzu asli aslihan ayca aycan ayda aydan ayfer aygul ayla aylin aynur aysegul aysel aysen
aysenur aysin aysun ayten bahar bahriye banu basak bedia behice belgin belma beril berna berrin beste betul beyhan
beyza bihter bilge bircan birgul birsen buket burcin burcu busra canan cansu ceren ceyda ceylan cigdem defne demet
derya devrim dicle didem dilan dilara dilek dilruba duygu ebru ece efsun ela emel emriye ender esin esma esra fadime
fahriye fatmanur feray ferda ferhan feriha feyza fidan figen filiz firdevs funda fusun gamze gizem gonca gonul gokce
gulay gulbahar gulben gulcan gulcin gulden guler gulfem gulistan gulizar gulnihal gulnur gulperi gulsah gulsen
gulser gulseren gulsum gulten gulzade gungor habibe hacer hadise hafize hale halide halime handan hande hanife
hasibe havva hayal hayriye hazal hediye hulya humeyra hurrem husniye huriye ilayda ilknur inci ipek irem iclal jale
julide kadriye kardelen kevser kezban kubra lale lamia latife leman lerzan lutfiye macide makbule mediha mehtap
melahat melda meliha melike meltem menekse meral meryem mihriban mualla mucella mujde mukaddes mukerrem munevver
mujgan muge mutlu muyesser muzeyyen naciye nadide nagehan naime nalan narin nazan nazife nazli nebahat necla nefise
nermin neriman nesrin neslihan nesibe nevin nevra nezahat nezihe nida nigar nihal nihan nil nilay nilgun nilufer
niymet nuran nuray nurcan nurdan nurgul nurhan nuriye nursel nursen nurten oya ozden ozge ozgul ozlem pakize pelin
peri perihan pervin pinar rabia rahime rahsan raziye reyhan ruya ruveyda sabahat sabiha sabriye sacide safiye saime
saliha sanem sebnem seda sedef sehnaz selda selen selin selvi sema semiha semra sena senay senem seniha serap seray
serpil sertap sevcan sevgi sevilay sevil sevim sevinc sevtap seyda seyma sezen sibel sidika simay simge sinem sirin
sevval sudenaz suheyla sukran sureyya songul soner tijen tuba tubanur tugba tulay tulin turkan ulku ummu umran
yagmur yaprak yasemin yeliz yesim yeter yildiz yonca zeliha zerrin zisan ziynet zubeyde zuhal zuleyha zumrut
abeer abir afaf afra ahlam aishah aliaa alia alya alyaa amani amat amira amna anoud areej arwa ashwaq asma asmaa
assia atika awatef aya ayat aziza azza badia bahia basma bayan bouchra boutheina buthaina chaima chafika dalal danah
dania deena dhuha djamila doaa duaa dunya eman enas esraa fadia fadwa fahima faiza fariha faten fathia fatiha
fattoum fawzia fayrouz ferial fidaa firdaus ghada ghadeer ghaida ghalia ghazal habiba hadeel hadia hafsa hajar
hamida hanaa hanadi hanin hasna hasnaa hassiba hawa hawra hayat haya hayfa hend hessa hiba hind houda iman imane
inaam inas intisar israa jamila jawaher jihan joumana jumana kawthar kawtar khadra khawla khulud kulthum lamis
latifa layal layan leen loubna lubna lujain lulwa madiha maha mahasin maisa maisoon maissa majda majida malak malika
manal maram marwa maryem maysoon mayada maysa maysaa meriem monia mouna muna munira nabila nagwa nahed nahla naima
najah najat najla najlaa najwa naoual nasreen nasrin nawal nawel nazek nazha nermeen nesrine nevine nisreen nouf
nouria nuha nura oumaima oum ouarda rabab rabea radia radwa raghad rahma rajaa rand randa rasha rawan rawda rawia
rayya razan reham rehab reema rihab rim roaa rola roua ruba rula ruqayya rym sabria sabrine safa safaa safia safiya
sahar sakina salha salima salwa samah samar samia samiha sana sawsan seham shadia shahad shahd shaimaa shaima shatha
sherine sihem siham soha souad soumaya suad suha suhad suhair sumaya summaya suzan taghreed tahani thuraya umaima
umm wafa wafaa wafia wahiba walaa warda wassila widad wisal yamina yara yasmeen yosra yousra yumna zahraa zakia
zeina zineb zohra zoubida zubaida zulaikha
afarin afsaneh arezoo atefeh azadeh azar azita bahareh banafsheh behnaz delaram elaheh elham farahnaz farangis
farideh farnaz farzaneh fereshteh forough forouzan ghazaleh gita golnar golnaz golshifteh goli haleh hamideh
hengameh homa jaleh kimia kobra ladan laleh mahboubeh mahin mahnaz mahsa mahtab mandana manijeh mansoureh marzieh
masoumeh mehri mitra mojgan monireh narges nastaran nazanin nazila neda negar negin niloofar niloufar nooshin
parastoo pardis pari parisa parvaneh parvin pegah pouran raha roya saba samaneh sanaz sedigheh sepideh setareh
shabnam shahla shahnaz shahrzad shaparak sheida shideh shima shiva shohreh simin sima soheila somayeh soraya sorour
sussan tahereh taraneh yalda yasaman zari zeynab zohreh
adolat aigerim ainur ainura aisulu aizhan akmaral aliya altynai anara aray asem ayaulym ayjan ayna baktygul balnur
barno begimai bibigul botagoz burul chinara chynara damira danagul dariga dilbar dildora dilfuza dilnoza dinara
feruza gauhar gavhar gozel guldana gulbahor gulbarchyn gulchehra gulmira gulnar gulnora gulnoza gulsara gulshat
gulya gulzada hulkar indira jibek jyldyz kanykei kunduz kymbat lazzat maftuna mahliyo manzura mavluda mehriniso
meerim mokhira mukaddas muyassar nafisa nargiza nasiba nazgul nazira nigora nodira nozima nuriya nurjamal oguljan
ogulsapar oydin oygul rukhshona sabohat sairam saltanat samal saodat sarvinoz saule sayyora sevara shahnoza
shakhnoza shoira shynar sitora tahmina togzhan tolkunay tolganai umida xurshida yulduz zamira zarina zebo zhanar
zhamilya zhanel zhazira zhibek zhuldyz zukhra zulfiya
anuki barbare ciala dali dodo ekaterine eka eliso eteri khatia khatuna keti keto ketevan ketino lali lamara lela
lika lile maka makvala manana maro medea mzia nanuka nata natela natia nestan ninia nunu nutsa rusudan shorena
sofiko sopio tamar tamari tamriko tatia teona tinatin tiko tsira tsisana
alvard ani anush anushik araks arevik armine armenuhi arpi arpine arusyak astghik ashkhen gayane gohar goar hasmik
heghine hripsime jemma knarik lala lilit lucine lusine mane margarit nairi nane narine naira nazeli nune nvard
ripsime ruzan ruzanna satenik shogher shoghik shushan siranush sirvard tagui takuhi tatev varduhi vardush varsenik
yeranuhi yester zabel zaruhi
afaq afsana aygun aytan aybaniz basti dilshad esmira elmira elnara firuza ganira gulara gulchohra gunay gunel hijran
ilaha irada ismat khumar khuraman lamiya mahbuba mahira malahat maleyka mansura matanat mehriban metanet minaya
nabat naila nargiz natavan nazrin nushaba parvana pervana rahila raziya reyhana rugiyya rukhsara sadagat sahiba
samaya sevinj shafiga shalala sitara solmaz sudaba sugra tarana terana turana ulkar ulviyya umay vafa vusala yegana
zarifa zemfira zibeyda zumrud
adva ahuva aliza almog anat arbel ariela atara aviva avital ayala ayelet batel batia batsheva batya bilha bracha
carmit chana chava chavi dafna daliah dalit devora devorah dikla ditza dorit efrat einat einav elisheva esti etti
fruma galit galya gila gili gilit hadar hadas hadassah hagit hava hedva hemda hila idit ilana ilanit inbal inbar
irit karnit keren kinneret leora liat libi lihi lilach limor liora liraz liron maayan malka mazal meirav meital miri
moran naama nava nechama neta netta nili nira nitza noa noga noya nurit ofra ofira ora orit orna osnat pazit penina
pnina rachela raheli reut riki ronit rotem ruthi sagit sarit segal shani shelly shifra shira shiran shirli shlomit
shula shulamit shuli sigal sigalit sivan smadar tali talya tami tehila tikva tirza tova tsipi tzipi tzipora tzippi
tzofit vered yaara yaffa yafit yardena yehudit yemima yifat yocheved yonit zehava zehavit ziva zipporah
aarti aditi aishwarya akshata alka amba ambika amrita amruta anamika anasuya anindita anjali anju ankita anuja
anupama anuprabha anuradha anusha anushka aparna apeksha archana arpita arundhati asha ashwini avani bharati bhavana
bhavna bhavani bhumika bimala bina bindu chandni chandrika charu chhaya chitra damini darshana daya deepa deepali
deepika deepti devaki devi devika dhara diksha dimple dipti divya drishti durga ekta gargi garima gauri gayatri
geeta geetanjali girija gunjan hansa harini harshita hema hemlata himani indrani indu isha ishita jagruti janaki
jayalalithaa jayanti jayashree jhumpa juhi jyothi jyotsna kajal kalpana kalyani kamalini kamini kanchan kangana
kanika karishma karuna kashish kaveri kavita kaushalya keerthi keya khushi khushboo kiranjit komal kriti kshama
kumari kumkum kunti kusum lakshmi lalita lata lavanya laxmi leela lilavati lopamudra madhavi madhu madhumita madhuri
mahima malati malavika mallika malini mamata mamta manasi mandakini manisha manju manjusha mansi mayawati meena
meenakshi minakshi megha meghana menaka mitali mohini monali mridula mrinalini mukta naina nalini namita namrata
nandini nandita narmada navya neela neelam neelima neena neeta neetu neha nidhi niharika nila nilima nimisha nirmala
nirupama nisha nita nivedita padma padmaja padmavati padmini pallavi pankaja parul parvati payal pooja poonam
poornima prabha pragati pragya pramila pranati pratibha pratima preeti prema prerna priyadarshini puja punam purnima
radha radhika ragini rajani rajeshwari rajkumari rajni rakhee rakhi raksha ramya ranjana ranjita rashi rati ratna
rekha renu renuka reshma revathi richa ridhi ritika ritu riya rohini roopa ruchi ruchika rukmini rupa rupali sabita
sadhana sadhvi sakshi sandhya sangeeta sanjana sapna sarala saraswati sarika sarita saroj saroja sarojini sarla
sasikala satyavati savita savitri seema sejal shaila shailaja shakuntala shalini shambhavi shampa shanta shanti
sharada sharda sharmila sharmistha sheela sheetal shikha shilpa shobha shobhana shraddha shreya shruti shubha
shubhangi shweta simran sita smita smriti sneha snehal sohini sonal sonali srividya subhadra suchitra sudha suguna
suhasini sujata sukanya sulochana sumana sumati sumitra sunanda sunita supriya surekha surabhi sushila sushma
susmita suvarna swapna swara swati tanuja tanushree tanvi tarini tejaswini tripti tulsi uma upasana urmila urvashi
uttara vaishali vaishnavi vandana vani varsha vasanthi vasundhara vasudha vatsala veena vibha vidhi vidya vijaya
vimala vineeta vinita vrinda yamini yamuna yashoda yogita
aaliya afshan ambreen asiya benazir bushra erum farhat farzana fatema firdous ghazala gulnaz hina humaira iffat iqra
irum kalsoom kaniz kausar khaleda kishwar kulsoom mahnoor maliha maryum mehreen mehwish momina munazza nabeela
naheed najma nargis nasima naureen nazia nazneen nighat nusrat quratulain rabeya rashida razia rehana rizwana rozina
rubina rukhsana rukhshanda sabeen sadaf saeeda saima saira sakeena samina sanam shagufta shaheen shahida shaista
shamima sharmeen shazia sheema shireen shumaila sidra suraiya sufia sultana tabassum tahira tanzila tasleema tasneem
uzma zaib zaibunnisa zubeida
anoma anula ayomi chamari chandani chathurika dilani dilrukshi dulani erandi geethani hiranya hiruni iresha kumudu
lakmini malani manori nadeesha nilmini nilanthi nimali piyumi preethi ranjani rosy samanthi sandya shiranee shiromi
sirimavo sriyani sudharma sunethra thamara thilini udeshika vajira
binita chhiring chimmi choden dechen deki dolma ganga goma kabita nirmaya onsari pampha pema phuntsho sabitri
samjhana sangmo sarumaya tshomo tulasi urgen yangchen yangki yeshey
adinda anggi anggun anisa anjani annisa asih astuti asri aulia ayu bunga cahaya citra dahlia dea desi dewi dian diah
dini dyah elly endah endang evi febri fitri fitria hartini hesti ika imas indah indri inggit intan iriana ismi ita
jamilah juwita kartika kartini karlina khofifah kirana kurniasih laksmi lastri lestari lilis listyo lulu mahalini
maimunah marlinah mega megawati melati mely meutia mirna mulan murni nadiem nani nia ningsih nissa novi novita
nuning nuraini nurbaya nurul okky putri puan purnama puspa puteri ratih rahayu rani retno ria rieke rini rismaharini
riska rizka rosmala rumiyati sartika sekar septi shinta sinta siti sonya sukma sulastri sumarni sumarti suparti
surti suryani susi susilawati syarifah tika titiek titik tini tuti ulfah utami vina wahyuni wati widya wiwik wulan
yanti yati yayah yeni yetti yohana yuni yuningsih yuyun azizah faridah halimah hasnah kalsom khairunnisa latifah
maznah normah norhayati rafidah rosmah rozita salmah sharifah zaitun zuraida
aye chaw cherry ewe htet hnin khaing khine kyi lei moh mon mya nandar nang nilar nwe ohnmar phyu pyone sabai sandar
suu swe thandar thazin thida thiri wint wutyi yadanar yamin yin zar
achara anchalee apinya apiradee benjawan busaba chalida chantira chanthira chutima darunee duangjai jintana kanchana
kannika kanya khunying ladda malee mayuree nantida naowarat naruemon natcha nattaya nichapa nisa nongnuch oranuch
pailin panida paetongtarn patcharin pattama penpak phailin phornthip pimchanok piyanuch pornpimol prapaporn ratana
rattana rung saengduan saowapa sasithorn sirikit sirilak sirindhorn siriporn somjit sudarat sunee supansa supaporn
suphan suwanna thanyarat ubol ubonrat urai valaya vilai wanida wannee waraporn watcharee wilai yaowapa yingluck yupa
bopha chanthou chenda kolab kunthea maly mealea phalla rachana rany rottana serey sokunthea sopheap sophea soriya
sothea sovanna sreymom sreypich theary
anh bich chau cuc diem giang hanh hien hoa hong hue huong huyen kieu lan lien linh nga ngan ngoc nguyet nhi nhung
nuong phuong quyen quynh tam thi tham thoa thu thuy trang trinh truc tuyet uyen xuan yen
amihan analyn bituin charito crisanta dalisay diwata erlinda flordeliza imee isabelita ligaya loida luningning
luzviminda marilou maricel maricar marites maylene melchora mirasol nenita ninotchka pacita precy risa ruffa tessie
aiko akane akemi ako asami asuka atsuko ayaka ayako ayame ayano ayumi chie chieko chihiro chiyo chiyoko eiko emi
emiko eri eriko etsuko fujiko fumie fumiko hanae hanako haruka harumi haruko hatsue hideko hiroko hiromi hisako
hitomi honoka ikuko junko kaede kana kanae kanako kasumi katsuko kayo kayoko kazue kazuko keiko kiko kikue kimiko
kiyoko kiyomi koharu kotone kumi kumiko kuniko machiko maiko maki makiko mana manami mao mariko masae masako mayu
mayumi megumi mei mie mieko miho miki mikiko minako mio misaki misako mitsuko miyako miyo miyoko miyu miyuki mizuho
mizuki moeko momoko motoko nagisa nanako nao naoko nari natsuki natsuko natsumi noriko nozomi rei reiko rie rieko
rika riko rin ritsuko rumi rumiko ruri ryoko sachi sachiko saeko saki sakiko sakura sakurako sanae saori satoko
satomi sawako sayaka sayuri setsuko shiho shihoko shizuka shizuko shoko sumie sumiko suzue takako tamaki tamami
tamiko tatsuko teruko toki tokiko tomiko tomoe tomoka tomoko tomomi toshie toshiko tsukiko umeko wakana yae yasue
yasuko yoriko yoshie yoshiko yoshimi yui yuiko yuka yukari yukie yukiko yumi yumiko yuna yuriko yuuka
altantsetseg bolormaa byambasuren delgermaa enkhtuya erdenechimeg gerel khulan khongorzul mandukhai munkhtsetseg
narangerel narantsetseg nomin odval oyun oyunbileg oyuna oyungerel sarangerel sarnai solongo tsetseg tsolmon
tungalag uranchimeg zulaa
abena abiba abike abimbola abosede adaobi adanna adanma adaora aderonke adesuwa adetoun adeyinka adjoa adunni adwoa
afi afia afua afiba afiwa agbani aishatu aissa aissata aissatou akosua akouvi akua akuba akwele ama amarachi amie
aminata amma amoke anta araba assa assetou assitan astou atinuke awa awurabena ayoka ayomide azuka balaraba bibiana
binta bintou bisi bolanle bose bukky chibundu chidimma chidinma chimamanda chinaza chinelo chinenye chinonye
chinyere chioma chizoba coumba dede diary diarra dienaba djeneba ebele ebony ebun edisua efua efosa ejiro ekaete
ekua enitan enyonam eniola esi ewurama ezinne ezinwanne fanta fatimata fatoumatta fola folake folasade folashade
funke funmi funmilayo gifty hadiza hafsatu haja hajara hajia halima halimatou hauwa hawah ibidun ibironke ifunanya
ihuoma ijeoma ime iniobong isatou isatu isioma iyabo jainaba jebbeh jeneba jumoke kadiatou kadiatu kadie kaltoum
kankou kehinde kemi khady khadijatou khardiata korto kosisochukwu kudirat kumba labake ladidi lami maame mabinty
maimouna mame mariama mariame marieme massandje mojisola mopelola morayo morenike mosun nafi nafissatou ndeye ndidi
nene njideka nkechi nkiru nkoli nneka nnenna nnenne nonye nwando obiageli obioma ogechi olabisi olubunmi olufunke
olufunmilayo oluwatoyin omolara omotola oni onome onyinye onyinyechi osas oumou oulimata ouleymatou oyin oyinkan
oyinkansola penda precious ramat ramatou ramatoulaye ramatu ramata rakia ronke rokhaya rokia rokiatou safiatou sade
salamatu salimata sefi sekinat serwa sewa simi sira sirra sokhna soukeina taiwo talatu tani temilade teniola
tiguidanke titi titilayo tolani tope toyin uju uloma umu uzoamaka wuraola yaa yacine yaba yande yarama yayra yeside
yetunde yewande yoma zainabu zuwaira
achieng adhiambo akinyi akoth anyango aoko apiyo atieno auma awino awuor bahati barke chebet chelagat chelimo
chemutai chepkemoi chepkoech cherono cherotich faraja fatuma furaha gakenia gathoni hadija jebet jebiwott jelagat
jemimah jemutai jepchirchir jepkemei jepkosgei jerop jerono kagwiria kanini karimi kawira kemunto kendi kerubo
kiende kwamboka lakeisha lanoi leshao makena mariamu mbithe moraa mueni mumbi mumbua mukami muthoni mwanaisha
mwajuma mwende nafula nafuna nakato nakimuli nakintu nalubega namukasa namutebi nankya nanyonga nasieku nasimiyu
nekesa neema ngina njambi njeri njoki nkirote nyaboke nyakio nyambura nyawira nyokabi nyanchama onyancha pendo
rehema rukia salama sarange sifa subira syombua tumaini umutoni uwera wairimu waithera wamaitha wambui wambura
wamuyu wangechi wangui wanjiku wanza waringa warigia waruguru wavinya yatta zawadi zuhura ingabire mukamana munyana
nyiramana umutesi uwase
abeba abebech abrehet alem alemitu asnakech askale atsede aynalem azeb bethlehem birtukan bizunesh derartu eden
elfinesh elilta elleni etenesh fantaye feven fikirte firehiwot freweini genet genzebe gelila gete hirut hiwot kidan
kidist konjit lemlem letesenbet liya mahder mahlet makeda meaza mebrat mehret meklit melat mekdes mihret mulu
mulumebet netsanet samrawit selam selamawit semhar senait senayt sinidu sosena tadelech tigist tigest tirunesh
tizita tsedale tsega tsegereda tsehay tsigereda tsion worknesh yemisrach yeshi yodit zenebech zewditu ayaan deeqa
fadumo hibaaq hodan idil ifrah maryan nimco sagal sahra ubah zamzam
ayanda babalwa bathabile boitumelo bongiwe bonita buhle busisiwe chenai chiedza chipo dikeledi ditebogo dineo dudu
duduzile fikile fundiswa gugu hlengiwe kelebogile keabetswe kgomotso khanyi khanyisile khethiwe lebogang lerato
lesedi lindelwa lindi lizeka loveness lungi mampho maropene matshepo matshidiso mbali mmabatho mmatlala mmusi mpumi
naledi nandi nandipha ncumisa nobuhle nobuntu nokulunga nolwazi nomalanga nombulelo nomfundo nomonde nompumelelo
nomsa nomthandazo nomusa nomzamo nonhlanhla nonkululeko nontando nosipho nosiviwe nothando noxolo ntombi ntombizodwa
ntsoaki nyasha palesa phindile phumzile puleng pumla refilwe reitumetse rudo rumbidzai ruvimbo sibongile simangele
sindi sindisiwe siphokazi sithembile sizakele tafara tandi tariro tendayi tebello thandeka thandi thandokazi thato
thembeka thembi thembisa thokozile thoko thuli tsakane tsepiso tshegofatso tumi unathi xoliswa yoliswa zandile
zanele zinhle zintle zodwa zoleka chileshe chimwemwe mwiza tiyamike ulemu
akanisi alisi anahera aroha fusi hinemoa hinewai hine kahurangi kailani kalena kalolaine kanani keala kehaulani lani
lanuola leilani litia lupe mahina mahinaarangi makana makerita malia malama mele mereana meri miriama moana ngaio
ngaire ngareta noelani pania pele ranui rangi salote selu siteri sinalei taufa teuila tiare tuiasosopo unaisi
vaimoana
`;
