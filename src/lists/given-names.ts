// Given names: the gender most bearers have, and which spellings and short forms stand for one name.
// Source: written for Onrecord from general knowledge; no list was copied. Names borne by both genders are left out.

import { NAMES_OF_MEN } from './given-names-men.js';
import { NAMES_OF_WOMEN } from './given-names-women.js';
import { NAMES_OF_EITHER } from './leading-names.js';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/**
 * One line is one name: `gender spellings | short forms`. Spellings are the ways agencies and passports print it,
 * neighbouring languages included where a name is routinely carried over (Volodymyr, Vladimir).
 */
const FAMILIES = `
m andriy andrii andrei andrey andrej andriej andrzej
m andrew | andy drew
m volodymyr vladimir wladimir volodimir uladzimir vladimer wolodymyr vladymyr | vova volodya vlad
m oleksandr alexander aleksandr aleksander alexandr alexandre alejandro alessandro aleksandar aliaksandr alexandros iskander | alex sasha sascha alec sandro sandy
f oleksandra alexandra aleksandra alessandra alejandra | sasha alex sandra
m oleksiy oleksii alexei alexey aleksei aleksey alexej aliaksei alexis | alyosha lyosha
f olha olga volha
m dmytro dmitry dmitri dmitriy dmitrii dmitrij dimitri dzmitry dimitrios dimitris | dima mitya
m serhiy serhii sergei sergey sergii sergiy sergej siarhei sergejs serhij sergio serge
m heorhiy heorhii georgiy georgy georgi georgii yorgos giorgos georgios jorge jerzy yuriy yuri yury yurii iurii juri jury george giorgi
m mykola nikolai nikolay nikolaj mikalai nikola nicolae nikolaos nicholas nicolas nicola | nick nico nikos kolya nicky
m mykhailo mikhail michail mikhaylo michael michel miguel mihail mihai mikael michal mykhaylo michele | mike mick mickey misha mischa
f michelle michele michaela
m yevhen yevhenii evgeny evgeni evgeniy evgenii yevgeny yevgeniy yevgeni evgenij eugene eugen eugenio eugenios | gene zhenya
m ivan iwan
m john | johnny jack jon
m jon jonathan jonathon | jonny
m petro pyotr petr piotr peter pyotor pedro pietro pierre petar petros pieter | pete
m pavlo pavel paul pablo paolo paulo paweł pavlos pal | paulie
m vasyl vasily vasili vasiliy vasilii vasyliy vassily vassili vasil vasilis basil
m viktor victor viktar | vitya vic
f viktoriia viktoriya viktoria victoria viktorija | vika vicky
m valeriy valerii valery valeri valeriya
m vitaliy vitalii vitaly vitali vitalij
m anatoliy anatolii anatoly anatoli anatol
m hryhoriy hryhorii grigory grigoriy grigori gregory grzegorz gregor | greg gregg
m ihor igor
m oleh oleg aleh
m kyrylo kirill kiril kyril cyril kirylo
m stepan stefan stephen steven stephane esteban stefano stefanos stephan istvan | steve stevie
m fedir fyodor fedor feodor theodor theodore teodor teodoro theodoros | ted teddy theo
m danylo daniil danila daniel danilo | dan danny dani
m denys denis dennis dionisio
m maksym maxim maksim maksym maxime massimo maximilian maximilien | max
m ruslan rouslan
m taras
m yaroslav iaroslav jaroslav jaroslaw
m bohdan bogdan
m ostap
m roman romain
m artem artyom artiom artemiy
m illia ilya ilia illya elias elijah ilias | eli
m yakiv yakov iakov jacob jakob jacobo jacques james giacomo jaime diego | jim jimmy jamie jake
m mykyta nikita mikita
m anton antony anthony antoine antonio antoni antonios antonis antonin | tony toni
f svitlana svetlana sviatlana | sveta
f nataliia nataliya natalia natalya natalie nathalie natalija | natasha natascha
f iryna irina iryna irene iren | ira
f yuliia yuliya yulia julia iuliia julie juliya giulia | julie
f olena elena yelena helena helen alena hélène helene eleni elene ilona | lena ellen nell
f mariia mariya maria mariya marija marie mary maryja mariam maryam | masha molly
f kateryna ekaterina yekaterina katarina katerina katharina katherine catherine kathryn catarina caterina ekaterini kathleen | kate katie kathy cathy kati katya cate kitty
f tetiana tetyana tatiana tatyana tatjana tatsiana | tanya tania
f hanna anna ganna ana anne ann ania annie hannah | anya annie
f liudmyla lyudmyla lyudmila ludmila ljudmila liudmila | lyuda mila
f oksana aksana
f valentyna valentina
f daria daryna darya dariya darja | dasha
f kseniia kseniya ksenia xenia
f larysa larisa larissa
f lesia lesya lessia
f halyna galina
f sofiia sofiya sofia sophia sophie zofia zsofia
f yevheniia yevgenia evgenia evgeniya eugenia
f anastasiia anastasiya anastasia anastasija | nastya stacy
f elizabeth elisabeth elizaveta yelizaveta isabel isabella isabelle elisabetta elzbieta yelyzaveta | liz lizzie beth betty eliza lisa liza betsy lizzy libby elise elsa
f margaret margarita margherita margarida marguerite margareta małgorzata malgorzata marharyta | maggie meg peggy madge greta marge rita
m robert roberto roberts robertas | bob bobby rob robbie bert
m william guillermo guillaume wilhelm willem vilhelm guglielmo | bill billy will willy willie liam wim
m richard ricardo riccardo rikard | dick rick ricky rich richie
m edward eduardo edouard eduard edvard edoardo | ed eddie ned ted teddy
m charles carlos karl carl carlo karel karol | charlie chuck charley
m henry henri heinrich enrique enrico henrik hendrik henryk | harry hank heinz
m joseph jose josef giuseppe josep jozef yosef yusuf youssef yousef yusef yussuf iosif josip yousuf | joe joey pepe
m thomas tomas tommaso tomasz toma tamas | tom tommy
m benjamin benyamin binyamin beniamino benjamín | ben benny bibi benji
m samuel shmuel samuele | sam sammy
m matthew matthieu mathieu matteo mateo matthias mateusz mattias matias matej | matt
m christopher christophe kristofer krzysztof cristobal christoph christoforos | chris kit
m christian kristian cristian
m lawrence laurence laurent lorenzo laurentius laurits | larry laurie
m frederick frederic frederik fredrick frederico federico frederich | fred freddie freddy
m friedrich fridrich fredrich friedrych fridrikh | fritz
m francis francisco francesco francois franz frank franciszek ferenc frans | frankie pancho paco
m patrick patricio patrik padraig | pat paddy
f patricia patrizia | pat patty trish tricia
m donald | don donny donnie
m ronald ronaldo | ron ronnie
m kenneth | ken kenny
m gerald gerard gerhard geraldo gerardo | gerry jerry
m walter walther valter | walt wally
m albert alberto albrecht | al bert
m alfred alfredo | alf fred
m timothy timoteo timofey tymofiy timofei | tim timmy
m gregory gregorio
m raymond raymundo ramon | ray
m leonard leonardo leonhard | leo len lenny
m leonid leonida
m lev leo leon lew
m louis luis luigi lewis ludwig louie | lou
m bernard bernardo bernhard | bernie
m vincent vicente vincenzo vincenz | vince vinny
m nathan nathaniel natan | nate
m zachary zachariah zakhar | zach zack
m joshua josue | josh
m andres andreas andrea
m philip phillip philippe felipe filip filippo philipp filippos | phil pip
m david davide davit dawid dovid dawood daud | dave davey
m jeffrey geoffrey jeffery | jeff geoff
m peter | pete
m reginald | reg reggie
m stanley stanislav stanislaw stanislao | stan
m terence terrence | terry
m anthony | tony ant
m abraham ibrahim ebrahim avraham abram ibraheem | abe abie
m moses musa moshe moussa moises mousa
m solomon suleiman sulaiman sulayman soliman suleyman shlomo süleyman
m simon shimon simeon semyon semen szymon | si
m aaron harun haroun aharon haaron
m isaac yitzhak itzhak ishaq isak yitzchak | ike
m mohammed muhammad mohamed mohammad muhammed mohamad mahomet mohamud mohammod muhamad mohd muhammet maxamed muhammadu mohand | mo mehmet mehmed
m ahmed ahmad achmad ahmet akhmed akhmad ahamed ahmet
m mahmoud mahmud mahmood mehmood
m hassan hasan hasani xasan
m hussein hussain husayn husain hossein hussayn huseyin hussien hosein hüseyin
m ali aly
m omar umar omer
m osama usama ussama
m khaled khalid halid chalid
m abdullah abdallah abdulla abdoulaye abdalla abdellah cabdullaahi cabdullaah abdollah
m abdel abdul abd abdal abdu
m abdulrahman abdurrahman abdelrahman abdirahman abdurahman abdolrahman
m abdulaziz abdelaziz abdolaziz
m mustafa mostafa moustafa mustapha
m said saeed sayeed saïd sayid saed
m jamal gamal djamel jamel camal djamal
m rashid rasheed rachid reshid
m karim kareem kerim
m salem salim saleem
m saleh salih saley
m nasser nasir nasser naser nassir
m tariq tarik tarek tareq
m yahya yehia yehya yahia
m ismail ismael esmail ismaeel esmaeil
m bashar bachar beshar
m faisal faysal feisal faisel
m hamid hameed hamed
m walid waleed oualid
m rafik rafiq rafic
m mansour mansur manssour
m jafar jaafar cafer djafar
f fatima fatimah fatma fatemeh fatoumata
f aisha aysha ayesha aicha ayşe ayse
f khadija khadijah hatice khadidja
f leila layla laila leyla
f zainab zeinab zaynab zeynep
f amina aminah amena emine
m xi si
m recep rejep
m kim gim
m zedong tsetung
m jean joan
m jean-claude jean-klod
m juan
m eamon eamonn
m sean shaun shawn seán
m ian iain
m stuart stewart
m alan allan allen alain
m bryan brian
m craig kraig
m eric erik erich eirik
m geert gert
m hans johannes johann johan hannes jan jens yann ion ioan ioannis yannis giannis giovanni gianni joao joão | hansi
m luke luca lucas lukas lukasz
m mark marc marco marcus markus marek marko marcos
m martin martino marten maarten martyn
m niels nils
m oscar oskar
m oliver olivier | ollie
m olaf olav olof
m rolf rudolf rudolph rodolfo | rudi rudy
m sebastian sebastien bastian | seb
m sven svein svend
m viktor
m wojciech
m gavin
f deborah debra | debbie deb
f jennifer | jen jenny
f jessica | jess jessie
f susan suzanne susanna susanne zuzana | sue suzy susie
f barbara varvara | barb barbie babs
f dorothy dorothea | dot dolly
f rebecca rebekah | becky
f pamela | pam
f cynthia | cindy
f victoria | vicky tori
f christine christina kristina cristina krystyna kristin kirsten khrystyna | chris tina christy
f theresa teresa therese | terry tess
f jacqueline | jackie
f judith | judy
f abigail | abby gail
f amanda | mandy
f caroline carolina karolina carolyn | carrie
f joanna johanna joan joanne | jo
f josephine | jo josie
f eleanor elinor eleonora | nora ellie nell
f ursula | uschi
f ottilie odile | tilly
f matilda mathilde | tilly tilda
f birgitte birgit brigitte birgitta | gitte
f angela angelika angelica
f monica monika monique
f veronica veronika veronique
f rosa rose rosie
f sarah sara
f rachel raquel rahel
f martha marta
f lucy lucia lucie luzia
f emily emilia emilie emiliya
f eva eve ewa yeva
`;

/**
 * Syllables and surnames of Korean and Chinese names in the romanisations that agencies mix: Revised, McCune-Reischauer
 * and habit; Pinyin and Wade-Giles. One line is one syllable.
 */
const SYLLABLES = `
jeong chung jung cheong chong
seo suh
hwang whang
lee yi rhee ri
park pak bak
choi choe
kim gim
noh roh
yoon yun
cho jo
moon mun
shin sin
kang gang
woo wu u
myeong myung myong
hyeon hyun hyon
yeong young yong
kyeong kyung kyong gyeong
seong sung
cheol chul chol
jun joon
soo su
ui eui
seon sun
keun geun
hee hui
jee ji
guo kuo
zhang chang
xu hsu
cai tsai
jiang chiang
zhou chou
zhao chao
qian chien
xie hsieh
deng teng
zhu chu
zheng cheng
cao tsao
`;

const MALE = `
aidan alvaro amadou amir anders angus anwar arash arjun armen arne arno arthur arturo ashraf asif attila aung axel aziz
baptiste barack barry bart bashir bela benedict benedikt benoit bilal birger björn bjorn bob boris brandon brendan bruce
bruno bulent burak caleb calum cameron carsten cedric cem cemal cesar christos claude claudio clive colin conor constantine
curtis cyrus darius darko darren davor dean demetrius derek desmond dieter dirk djibril dominic dominik dominique douglas
duncan dylan eberhard edgar edmund edwin efrain einar eitan ekrem eli elon emeka emil emilio emin emmanuel emre enda
erdogan ernest ernesto erwin espen ethan evan fabian fabio fabrice farid felix ferdinand fernando fidel finn florian
francesc franck gabriel gary gaston gennady gennadiy gilbert gilles giorgio glenn goran gordon graham guido gunnar gunter
gustav gustavo guy habib hakan haruki hector helmut hendrick herbert herman hermann hiroshi holger horst howard hubert
hugh hugo humberto ian idris ignacio imran isamu ivo jamal jared jarmo jason javier jawad jay jeremy jerome jesse jesus jesús
joachim joaquin joel jonas jörg jorgen jorg julian julien julio jürgen jurgen justin kaan kamal karsten kaspar keir keith
kelvin kemal kentaro kevin khalil kjell klaus knut kofi konrad konstantin konstantinos kostas kunal kurt kwame kyle kyriakos
lars lasse leif leopold lorenz luc lucio luiz magnus malcolm malik manfred manuel marcel marcelo marian mario marius mathias
maurice mauricio mauro maximo melvin mesut mikko milan milos miro miroslav mladen moritz murad murat naftali nelson neville
nigel niklas nils noah noel norbert norman nuno octavio olafur olivier olusegun orhan osman otto owen pascal pawel per
percy pekka prabowo quentin rafael rafal rahul rajesh rajiv ralph ramzan ramzi raoul raphael rasmus rauf ravi reinhard rene
reza rishi rodrigo roger roland romeo ross roy rubén ruben rupert russell salman salvador salvatore samir sanjay santiago
santos satoshi saul scott sébastien sergio seth shaban shavkat shehbaz shigeru shinzo siegfried sigmar silvio simão slobodan
søren soren spencer stellan sundar suresh takashi takeshi tamás tariq tatsuo tayyip tobias todd tomislav torsten trevor
tristan tshering ulrich ulf uwe vaclav václav valdis vasco victor vidar viktors vijay viktoras viliam vladislav vojislav
vuk vytautas wade warren wayne werner wesley wolfgang xavier yasser yiannis yves zahid zbigniew zoltan zoran zurab ömer
ifeanyi chukwudi kwabena kwesi tendai themba thabo sipho jabulani mthunzi babatunde oluwaseun ikenna obinna olamide
gintaras andris janis jānis kaspars māris arvydas linas jüri toomas andrus urmas kalle jukka timo pertti heikki matti
jonny rhys gareth dafydd gethin ewan hamish callum rory declan cormac niall ciaran diarmuid fergus oisín
haakon trond øyvind geir terje odd ove torleif torstein sigurd eivind halvard
`;

const FEMALE = `
adele adriana agata agnes agnieszka aigul aino akiko alba alicia alice alina alison allison amal amalia amelia amparo amy
analena anahit andrea anette angelina anita anja annalena annemarie annette antonia april ariana astrid audrey aurora
avril ayesha barbro beata beatrice beatriz begoña belen bente berit bertha bettina beverly bianca birgit bogdana brenda
bridget brigitte brit britta camila camilla carla carmen carol cassandra cecilia celeste celia chantal charlotte chiara
chloe christiane claire clara claudia colette concepción constance cora cornelia courtney dagmar dana daniela danielle
daphne deirdre delia delphine diana diane dilma dina dolores dominika donna doris dunja ebba edith eileen elaine eliane
elif elisa ella elke ellen elodie elvira emina emine emma erica erika esperanza estelle esther ethel eugénie eun-ji
eun-young evelyn fadila farida fatou faye federica felicia feride fiona flora florence fran frances francesca francine
françoise frida gabriela gabriella gabrielle gemma genevieve georgia geraldine gerda gertrude gillian gina ginevra gisela
giorgia gisèle glenda gloria grace graciela greta gro gudrun gulnara guadalupe gwen gwendolyn hala halla hana harriet
hatice hazel heather heba hedda hege heidi heike henrietta hilary hilda hilde hillary huda ida ifeoma ikram imogen ina
inês ines inga ingeborg inger ingrid inna irma isla ivana ivanka ivette ivy iwona jadranka jadwiga jana jane janet janice
jasmin jasmine jeanne jeannette jelena jenna jill jillian joyce juanita judy jules juliana juliet juliette june justine
kaja kamala karen kari karin karla katja kaori karolin kelly kerstin keziah kim-ly kirsi kirsty klara kyoko lara laura
lauren laurence lea leena lenka leonie lidia lidija liesl lieve lila lilian lily lin linda lindsay line linnea liv
livia lola loretta lorna lotte louise lucinda ludivine luisa lydia lynn lynne madeleine magda magdalena magdalene maia maja
malala malgorzata malin manuela mara marcella maren margot margrethe mari mariana marianne marianna maribel marina marine
marisol marit marjorie marlene martina maryna matilda maud maureen maya megan melanie melinda melissa mercedes meret mette
mia milena mildred mina miranda mireille miriam mona moira moldir morgane muriel myriam nadezhda nadia nadine nancy naomi
natalija nell nerea nicole nicola nika nilufar nina noemi noor noora noura nour nuria odile ofelia olivia olympia ophelia
paloma paola pascale paula pauline penelope penny petra phoebe phyllis pia pilar polina polly priscilla priti priya
priyanka rana rania ramona raisa regina reem renata renate renée rhiannon rhona riikka rina roberta robin-marie rocío
roisin romy rosalind rosario roseanne roxana roza ruth sabine sabrina sadia saida sally salma samantha samira sandra
sanna saoirse saskia selma serena shabana shannon sharon sheila shirin shirley signe sigrid silje silke silvia simona
simone sinead siobhan siri sirpa solveig sonia sonja stella stéphanie stephanie stine sunniva susana sylvia sylvie tamara
tamilla tanja tansu tara tarja tatjana thelma theodora thora tina tiina tove trine trude tsai-yu tuija ulla ulrika ulrike
una ursula usha valerie valeria vanessa vaira vera verónica vesna vigdís viola violeta virginia virginie viveca vivian
wanda wangari wanjiru wendy wijdan wilhelmina winnie xiomara yael yasmin yasmine yayoi yoko yolanda yuko yvette yvonne
zahra zdenka zehra zoe zofia zora zuzanna meera mira ifeyinwa ngozi chiamaka adaeze amara thandiwe nomvula lindiwe nokuthula
liisa kaisa päivi tuuli anneli riina kadri katrin maarja triin aoife niamh caoimhe orla gráinne eilidh mairi catriona
ffion carys nerys sian angharad delyth
`;

export type Gender = 'female' | 'male';

const genders = new Map<string, Gender>();
/** Group number of a name: names of one group may stand for one person. */
const families = new Map<string, Set<number>>();
/** Groups in which a form is a short form rather than a spelling. */
const shorts = new Map<string, Set<number>>();

function remember(name: string, gender: Gender): void {
  // a name listed under both genders says nothing
  const known = genders.get(name);
  if (known === undefined) genders.set(name, gender);
}

FAMILIES.trim()
  .split('\n')
  .forEach((line, group) => {
    const [full, short] = line.split('|');
    const [mark, ...spellings] = words(full!);
    const gender: Gender = mark === 'f' ? 'female' : 'male';
    for (const name of spellings) {
      remember(name, gender);
      families.set(name, (families.get(name) ?? new Set()).add(group));
    }
    for (const name of words(short ?? '')) {
      families.set(name, (families.get(name) ?? new Set()).add(group));
      shorts.set(name, (shorts.get(name) ?? new Set()).add(group));
    }
  });
SYLLABLES.trim()
  .split('\n')
  .forEach((line, i) => {
    for (const name of words(line)) families.set(name, (families.get(name) ?? new Set()).add(10_000 + i));
  });
for (const name of words(MALE)) remember(name, 'male');
for (const name of words(FEMALE)) remember(name, 'female');
// short forms that mostly one gender bears
for (const name of words(
  'andy vova volodya vlad nick nikos kolya mike mick misha johnny jack pete vitya greg steve dan danny max jim jimmy jake tony bob bobby rob bill billy will dick rick ed eddie ted charlie chuck harry hank joe tom tommy ben benny bibi matt chris larry fred freddie don ron ken gerry jerry tim ray leo len bernie vince nate zach josh phil dave jeff geoff stan mehmet ike heinz fritz rudy ollie seb theo liam willem',
))
  remember(name, 'male');
for (const name of words(
  'vika vicky sveta natasha ira lena masha molly kate katie kathy cathy katya tanya anya lyuda dasha nastya liz lizzie beth betty lisa liza betsy maggie meg peggy rita trish debbie jen jenny jess sue susie barb becky pam cindy tess jackie judy abby mandy carrie jo josie nora ellie',
))
  remember(name, 'female');

/** The names of this file, whose spellings and short forms are told apart. */
const sorted = new Set([...genders.keys(), ...families.keys()]);
for (const name of words(NAMES_OF_MEN)) remember(name, 'male');
for (const name of words(NAMES_OF_WOMEN)) remember(name, 'female');

/** The gender most bearers of a given name have, by its lower-case plain Latin form. */
export const GENDER_OF_NAME: ReadonlyMap<string, Gender> = genders;

const either = new Set(words(NAMES_OF_EITHER));

/** Whether a lower-case word in plain letters is a given name of the lists. */
export const isGivenName = (word: string): boolean => sorted.has(word) || genders.has(word) || either.has(word);

/** Whether the usual spellings of a given name are known: two such names that are not of one family are two names. */
export const isSortedName = (word: string): boolean => sorted.has(word);

/** Numbers of the groups of names of one origin that a name stands in: Ivan and Iwan share one, Jeong and Chung. */
export const familiesOfName = (word: string): Iterable<number> => families.get(word) ?? [];

/** How two given names relate: spellings of one name, a name and its short form, or nothing known. */
export function judgeGivenNames(a: string, b: string): 'spelling' | 'short-form' | undefined {
  const groups = families.get(a);
  const others = families.get(b);
  if (!groups || !others) return undefined;
  let short = false;
  for (const group of groups) {
    if (!others.has(group)) continue;
    if (!shorts.get(a)?.has(group) && !shorts.get(b)?.has(group)) return 'spelling';
    short = true;
  }
  return short ? 'short-form' : undefined;
}
