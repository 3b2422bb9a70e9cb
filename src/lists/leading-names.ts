// Given names that men and women bear alike, and the surnames that stand first in Chinese, Korean and Vietnamese names.
// Source: written for Onrecord from general knowledge; no list was copied. Names that are common words or places are left out.

export const NAMES_OF_EITHER = `
isa urve aki mika inge gerd ainsley merlin valentine refugio daniele gabriele nino camille remi vivien akos erno mor
hamdi ilhan mumtaz adel akram hani hilal sabah shadi shukri nima sina ziba almaz asel melis rinat gvantsa elcin
hikmat amit hanan meron paz saar simcha yona chandra gulshan jyoti kalyan kiran parveen raja rashmi santosh azhar
bakhtawar misbah shamim aruna manjula rohana pasang pushpa rinchen sonam tenzin adi eko jaya kusuma tri johari moe
sokha khanh thao orly masami seiko adeola ayo ayodele bamidele bukola chika nkem ola olayinka olusola sule temitope
tobi tolu tunde uchenna yinka nana eyram imani uwimana aster sahle tekle farah nur chikondi itumeleng lindani masego
thokozani chanda adair addison adrian alby alva ariel ashley aubrey avery bailey blair brady briar brook carey casey
chi cory dakota dara darby deniz devon elliot emery finley gale harper hayden jade jocelyn jody kai kelsey kendall
kerry leslie linden loren mackenzie marion marley meredith merle morgan nasim noam quinn reese riley robin sacha
sage sidney skyler tal taylor tracy umut wren yannick yarden yuval ziya
`;

export const LEADING_SURNAMES: ReadonlySet<string> = new Set(
  `ahn bae baek bang byun cai cao cha chae chan chang chen cheng cheon cheong cheung chiang chin cho choe choi chong
chow chu chua chun chung dai deng ding do dong du duan eom fan fang feng fu gan gao geng gil gim goh gong gu guo ha
hahm ham han hao he heo heng ho hong hou hsieh hsu hu hua huang hung hur hwang hyun im jang jeon jeong ji jia jiang
jin jo joo ju jun jung kang ke khoo kim ko koh kong koo kuo kwak kwok kwon lai lam lau law lee lei leung li liang
liao lim lin ling liu loh lu luo lv lyu ma maeng mao mei meng min mo moon na nam namgung neo ng nguyen noh oh ong
ooi pae paik pak pan pang park peng pham phan pi pyo qi qian qiao qin qiu quan ra rao ren rhee ro roh ryu sa seo
seok seong shao shen sheng sheu shi shim shin shu sim sin so sohn son song su suh sun sung tae tak tan tang tao tay
teo tian tong tran trinh tsai tsang tse tseng tu vo vu wan wang wei wen weng wi woo wong woon wu xi xia xiang xiao
xie xiong xu xue yan yang yao yap ye yeo yeon yeung yi yim yin yoo yoon you yu yuan yue yun zeng zhan zhang zhao
zheng zhong zhou zhu zhuang zhuo zou zuo`.split(/\s+/),
);
