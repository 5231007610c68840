/**
 * What tells old encodings apart: bytes that are read in the wrong one become letters that are seldom together in any
 * text. A writing is what some languages have in common that way, with the encodings (by their names in the WHATWG
 * Encoding Standard) in which pages were written in them, the usual ones first.
 */
interface Writing {
  readonly languages: string;
  readonly encodings: string;
  /** The signs beyond ASCII that are most frequent in a text. */
  readonly frequent: RegExp;
  /** The share of these among all signs beyond ASCII. */
  readonly share: number;
  /** Signs that stand where none of this writing would. */
  readonly misplaced?: RegExp;
}

const WORDS_OF_ACCENTS = /[^\p{ASCII}\p{P}\p{S}\s]{4,}/gu;
const AMONG_LATIN = /[a-z][^\p{ASCII}\p{P}\p{S}\s]+|[^\p{ASCII}\p{P}\p{S}\s]+[a-z]/giu;

const latin = (languages: string, frequent: RegExp, encodings: string): Writing => ({
  languages,
  encodings,
  frequent,
  share: 1,
  misplaced: WORDS_OF_ACCENTS,
});
const western = (languages: string, frequent: RegExp) =>
  latin(languages, frequent, "windows-1252 iso-8859-15 macintosh");
const central = (languages: string, frequent: RegExp) => latin(languages, frequent, "windows-1250 iso-8859-2");
const baltic = (languages: string, frequent: RegExp) => latin(languages, frequent, "windows-1257 iso-8859-13");
const other = (
  languages: string,
  encodings: string,
  share: number,
  frequent: RegExp,
  misplaced = AMONG_LATIN,
): Writing => ({ languages, encodings, share, frequent, misplaced });
const eastern = (languages: string, encodings: string, share: number, frequent: RegExp): Writing => ({
  languages,
  encodings,
  share,
  frequent,
});

const WRITINGS: readonly Writing[] = [
  western("en fr ca gl", /[éèàçêâôîûëïùœÉÈÀÇÊ]/gu),
  western("de", /[äöüßÄÖÜé]/gu),
  western("es eu", /[áéíóúñüÁÉÍÓÚÑ]/gu),
  western("pt", /[áàâãéêíóôõúçÁÀÃÉÇ]/gu),
  western("it nl af", /[àèéìòùëïÈÀ]/gu),
  western("sv da no nb nn fi", /[åäöæøéÅÄÖÆØ]/gu),
  western("is ga", /[áéíóúýðþæöÁÉÍÓÚÞÖ]/gu),
  other(
    "ru uk be bg sr mk kk ky tg mn",
    "windows-1251 koi8-r koi8-u ibm866 iso-8859-5 x-mac-cyrillic",
    0.75,
    /[оеаинтсрвлкмдпуіПМВСНКТРУИ]/gu,
    /[A-Za-z][^\p{ASCII}\p{P}\p{S}\s]+|[^\p{ASCII}\p{P}\p{S}\s]+[A-Za-z]|(?<=\p{Ll})\p{Lu}/gu,
  ),
  central("pl", /[ąćęłńóśźżŁŚŻ]/gu),
  central("cs sk", /[áčďéěíňóřšťúůýžľĺŕôäČŘŠŽÚ]/gu),
  central("hu", /[áéíóöőúüűÁÉ]/gu),
  central("hr sl sr bs", /[čćđšžČĆŠŽ]/gu),
  central("ro sq", /[ăâîşţëçŞŢÎ]/gu),
  baltic("lt", /[ąčęėįšųūžŠŽ]/gu),
  baltic("lv", /[āčēģīķļņšūžĀŠ]/gu),
  baltic("et", /[äõöüšžÕÄÜ]/gu),
  latin("tr az", /[ıişğçöüâİŞÖÜÇ]/gu, "windows-1254"),
  other("el", "windows-1253 iso-8859-7", 0.8, /[αειονστρκπυλήόίάέύώη]/gu),
  other("he yi", "windows-1255 iso-8859-8", 0.75, /[יוהלאתרבמש]/gu),
  other("ar fa ur", "windows-1256 iso-8859-6", 0.8, /[اليمنرتبوسدعهفیک]/gu),
  other("th", "windows-874", 0.85, /[านรกเองมลยวสตหทดปคพชบจะัิีุู่้แไ]/gu),
  eastern("vi", "windows-1258", 1, /[ăâđêôơưàáèéìíòóùúýĐ]|\p{M}/gu),
  eastern("ja", "shift_jis euc-jp", 0.5, /[ぁ-んァ-ヶー]/gu),
  eastern(
    "zh",
    "gb18030 big5",
    0.35,
    /[的一是不了在人有我他这這中大来來上国國个個到说說们們为為子和你地出道也时時年得就那要下以生会會自着去之过過家学學对對可里后小么多天而能好都然没于於起还還发發成事只作当當想看文无無开開手十用主行方又如前所本见經经公同三已从從动動两長长新政府总總统統部]/gu,
  ),
  eastern(
    "ko",
    "euc-kr",
    0.45,
    /[이다는의에을가고하지은로한를서도사기대인나시자있어니정일것해수그리들보전라상부제적만]/gu,
  ),
];

/** What the page itself says counts for so much, and the language that is expected for less. */
const NAMED = 0.25;
const EXPECTED = 0.1;

/** An encoding of this rank is believed. */
const BELIEVED = 0.5;
/** So few signs beyond ASCII tell nothing, and spoil nothing. */
const FEW = 3;

/** Signs beyond ASCII, without the punctuation and symbols that all writings share. */
const LETTERS = /[^\p{ASCII}\p{P}\p{S}\p{N}\p{Z}\u00AD\uFFFD]/gu;
/** Symbols within a word, and pieces of frames, which no text has. */
const STRANGE = /(?<=\p{L})[^\p{ASCII}\p{L}\p{M}\p{Z}\u00AD’‘‚“”„«»‹›…—–·]|[\u2500-\u259F]/gu;

export interface RankedEncoding {
  readonly name: string;
  readonly rank: number;
  readonly isBelieved: boolean;
}

/**
 * The encodings in which bytes can be read, likeliest first. `read` gives the text in an encoding, or undefined where
 * some byte is none of it; `named` are those that the page names; `language` is that of its text (BCP 47).
 */
export function rankEncodings(
  read: (encoding: string) => string | undefined,
  named: readonly string[],
  language: string,
): readonly RankedEncoding[] {
  const [spoken = ""] = language.toLowerCase().split("-");
  const best = new Map<string, RankedEncoding>();
  const texts = new Map<string, string | undefined>();
  const add = (name: string, writing: Writing | undefined) => {
    if (!texts.has(name)) texts.set(name, read(name));
    const text = texts.get(name);
    if (text === undefined) return;
    const isExpected = writing?.languages.split(" ").includes(spoken);
    const bonus = (named.some((one) => isSame(name, one)) ? NAMED : 0) + (isExpected ? EXPECTED : 0);
    const rank = bonus + (writing ? likelihood(text, writing) : BELIEVED);
    const isBelieved = rank >= BELIEVED || countOf(text, /\P{ASCII}/gu) < FEW;
    if (rank > (best.get(name)?.rank ?? -1)) best.set(name, { name, rank, isBelieved });
  };
  for (const writing of WRITINGS) for (const name of writing.encodings.split(" ")) add(name, writing);
  for (const name of named) if (![...best.keys()].some((known) => isSame(known, name))) add(name, undefined);
  return [...best.values()].sort((one, other) => other.rank - one.rank);
}

/** GBK is read as the standard that contains it. */
function isSame(one: string, other: string): boolean {
  return one === other || (one === "gb18030" && other === "gbk");
}

/** How many of the letters are frequent ones, as a share of what would be usual, less what is strange: 1 at most. */
function likelihood(text: string, { frequent, share, misplaced }: Writing): number {
  const strange = countOf(text, STRANGE);
  const signs = countOf(text, LETTERS) + strange;
  if (signs === 0) return 1;
  const placed = misplaced ? text.replace(misplaced, " ") : text;
  return Math.min(1, countOf(placed, frequent) / signs / share) - strange / signs;
}

function countOf(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0;
}
