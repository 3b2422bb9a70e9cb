// Letter tables that write other scripts in Latin letters, one per standard.
// Source: written for Onrecord from the published standards: Ukrainian resolution 55 of 2010, BGN/PCGN 1965 and 1947,
// ICAO 9303 (Russian passports), ELOT 743 for Greek, the Georgian national system of 2002. Arabic and Hebrew print no
// short vowels, so their tables give the consonants only and are compared as such. Does not compare anything.

const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .split(/\s+/)
      .filter(Boolean)
      .map(row => {
        const [letter, latin] = row.split('=') as [string, string];
        return [letter, latin];
      }),
  );

/** Ukrainian, as in passports since 2010: Юрій Голубець gives Yurii Holubets. */
export const UKRAINIAN = table(`а=a б=b в=v г=h ґ=g д=d е=e є=ie ж=zh з=z и=y і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r
  с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ь= ю=iu я=ia ’= '=`);

/** Letters that the Ukrainian standard writes otherwise at the beginning of a word. */
export const UKRAINIAN_FIRST = table('є=ye ї=yi й=y ю=yu я=ya');

/** Russian after BGN/PCGN, as most agencies print it: Дмитрий Песков gives Dmitriy Peskov. */
export const RUSSIAN = table(`а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u
  ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya`);

/** Russian as in passports (ICAO 9303). */
export const RUSSIAN_PASSPORT = table(`а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t
  у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ=ie ы=y ь= э=e ю=iu я=ia`);

/** Letters that only other Cyrillic alphabets have (Belarusian, Serbian, Macedonian, Kazakh, Mongolian ...). */
export const OTHER_CYRILLIC = table(
  `ў=u ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz ѓ=gj ќ=kj ѕ=dz ә=a ғ=g қ=k ң=n ө=o ұ=u ү=u һ=h ӊ=n`,
);

/** Greek after ELOT 743; pairs of letters are rewritten before single ones. */
export const GREEK = table(`α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f
  χ=ch ψ=ps ω=o`);
export const GREEK_PAIRS = table('ου=ou αυ=av ευ=ev μπ=b ντ=d γκ=g γγ=ng τζ=tz τσ=ts αι=ai ει=ei οι=oi');

export const GEORGIAN = table(`ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p
  ქ=k ღ=gh ყ=q შ=sh ჩ=ch ც=ts ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h`);

/** Arabic and Persian consonants; long vowels are kept because Latin spellings always show them. */
export const ARABIC = table(`ا=a أ=a إ=i آ=a ب=b پ=p ت=t ث=th ج=j چ=ch ح=h خ=kh د=d ذ=dh ر=r ز=z ژ=zh س=s ش=sh ص=s ض=d
  ط=t ظ=z ع= غ=gh ف=f ق=q ك=k ک=k گ=g ل=l م=m ن=n ه=h ة=a و=w ي=y ی=y ى=a ئ=y ؤ=w ء=`);

export const HEBREW = table(`א= ב=b ג=g ד=d ה=h ו=v ז=z ח=h ט=t י=y כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע= פ=p ף=f צ=ts
  ץ=ts ק=k ר=r ש=sh ת=t`);

/** Katakana syllables, enough for foreign names. */
export const KATAKANA =
  table(`ア=a イ=i ウ=u エ=e オ=o カ=ka キ=ki ク=ku ケ=ke コ=ko ガ=ga ギ=gi グ=gu ゲ=ge ゴ=go サ=sa シ=shi ス=su
  セ=se ソ=so ザ=za ジ=ji ズ=zu ゼ=ze ゾ=zo タ=ta チ=chi ツ=tsu テ=te ト=to ダ=da デ=de ド=do ナ=na ニ=ni ヌ=nu ネ=ne ノ=no
  ハ=ha ヒ=hi フ=fu ヘ=he ホ=ho バ=ba ビ=bi ブ=bu ベ=be ボ=bo パ=pa ピ=pi プ=pu ペ=pe ポ=po マ=ma ミ=mi ム=mu メ=me モ=mo
  ヤ=ya ユ=yu ヨ=yo ラ=ra リ=ri ル=ru レ=re ロ=ro ワ=wa ン=n ヴ=v ー=`);

/** Latin letters that no decomposition reduces to plain ones. */
export const LATIN_EXTRAS = table('ß=ss ø=o ł=l đ=d æ=ae œ=oe ı=i ð=d þ=th ħ=h ə=a ŋ=ng ʻ= ʿ= ʾ=');
