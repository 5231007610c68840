/** Words put in by whoever quotes, and marks of omission: `[…]`, `(…)`, `<…>`, `…`, `...`, `. . .`, `[Putin]`. */
const GAPS = /\[[^\]]*\]|［[^］]*］|〔[^〕]*〕|[(<〈⟨（]\s*(?:…|⋯|\.(?:\s?\.){2,})+\s*[)>〉⟩）]|…|⋯|\.(?:\s?\.){2,}/gu;

/** How much of the page, in characters, an omission may stand for. */
const LARGEST_GAP = 600;

/**
 * Whether a quotation stands in a page's text, which must have gone through `normaliseForSearch`. Where the quotation
 * leaves something out or puts something in brackets, its parts must stand in their order, near each other.
 */
export function findQuotation(searchableText: string, quotation: string): boolean {
  const whole = trimmed(quotation);
  if (whole === "") return false;
  if (searchableText.includes(whole)) return true;
  const parts = quotation.split(GAPS).map(trimmed).filter(Boolean);
  return parts.length > 0 && standInOrder(searchableText, parts);
}

/** Punctuation at either end belongs to the sentence around a quotation as often as to the words themselves. */
function trimmed(words: string): string {
  return normaliseForSearch(words).replace(/^[\s.,;:!?…]+|[\s.,;:!?…]+$/gu, "");
}

function standInOrder(text: string, [first = "", ...others]: readonly string[]): boolean {
  for (let start = text.indexOf(first); start !== -1; start = text.indexOf(first, start + 1)) {
    let end = start + first.length;
    const all = others.every((part) => {
      const found = text.indexOf(part, end);
      if (found === -1 || found - end > LARGEST_GAP) return false;
      end = found + part.length;
      return true;
    });
    if (all) return true;
  }
  return false;
}

/** One thing that those who set a text change and that leaves its words as they are. */
interface Fold {
  readonly why: string;
  readonly signs: RegExp;
  readonly become: string | ((sign: string) => string);
}

/**
 * What is levelled before a quotation is compared with a page, on both sides alike and in this order. Whatever is not
 * named here is part of the words: an accent, `ё` beside `е`, a comma, a number.
 */
const FOLDS: readonly Fold[] = [
  {
    why: "Nobody sees them: soft hyphens, joiners, marks of direction, selectors of variants.",
    signs: /[\p{Default_Ignorable_Code_Point}\u2800\uFFF9-\uFFFB]|(?![\s\x85])\p{Cc}/gu,
    become: "",
  },
  {
    why: "Every language and every keyboard has its own marks of quotation, some of two signs.",
    signs:
      /[\p{Pi}\p{Pf}"\u201A\u201E\u2E42\u3008-\u300F\u301D-\u301F\uFE41-\uFE44\uFF02\uFF62\uFF63\u275B-\u2760\u276E\u276F]|,,|''|``|<<|>>/gu,
    become: "",
  },
  {
    why: "One apostrophe, accent or prime is typed for another, also where it is part of a word (Ukrainian, Hebrew, Armenian).",
    signs:
      /['`\u00B4\u02B9-\u02BD\u02BE\u02BF\u02C8\u02CA\u02CB\u02EE\u0374\u0384\u055A\u05F3\u05F4\u07F4\u07F5\u1FBD\u1FBF\u1FEF\u1FFD\u1FFE\u2032-\u2037\uA78B\uA78C\uFF07\uFF40]/gu,
    become: "",
  },
  {
    why: "A raised number behind a word leads to a note; behind a unit it is an exponent.",
    signs: /(?<=[\p{L}\p{P}])(?<!(?:^|[^\p{L}])[cdkm]?m)[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+/gu,
    become: "",
  },
  {
    why: "Ligatures, full-width letters, Arabic presentation forms and half-width kana are other shapes of the same letters.",
    signs: /.+/gsu,
    become: (text) => text.normalize("NFKC"),
  },
  {
    why: "Blanks have many widths, and lines end where there is no more room.",
    signs: /\s+/gu,
    become: " ",
  },
  {
    why: "Points of Hebrew and Arabic and the tatweel help to read or fill a line.",
    signs:
      /[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u08D3-\u08FF]/gu,
    become: "",
  },
  {
    why: "Dictionaries and encyclopaedias mark the stress of Cyrillic words. The marks of й, ё and ї are others and stay.",
    signs: /(?<=\p{Script=Cyrillic})[\u0300\u0301]/gu,
    become: "",
  },
  {
    why: "Capitals are a matter of style. Those of ß and of ı are SS and I, so that both are as good as ss and i.",
    signs: /.+/gsu,
    become: (text) =>
      text.toLowerCase().toUpperCase().toLowerCase().replaceAll("i\u0307", "i").replaceAll("ς", "σ").normalize("NFC"),
  },
  {
    why: "Old encodings had no ș, ț and œ, and keyboards write the Persian ی and ک as the Arabic ي and ك.",
    signs: /[șțœیک]/gu,
    become: (letter) => ({ ș: "ş", ț: "ţ", œ: "oe", ی: "ي", ک: "ك" })[letter] ?? letter,
  },
  {
    why: "Digits of other scripts are shown according to the language of a page.",
    signs: /(?![0-9])\p{Nd}/gu,
    become: digit,
  },
  {
    why: "Marks of notes stand in the text of a page, and not in what it says.",
    signs: / ?\[(?:\d{1,3}|[a-z]|(?:note|nb|n|anm|прим)\.? ?\d{1,3})\]|(?<=[\p{L}\p{P}])(?:\*{1,3}|[†‡])/gu,
    become: "",
  },
  {
    why: "Punctuation of other scripts stands for the same, and keyboards write one for another.",
    signs: /[。、،؛؟٪۔׃⁄∕・‧•∙⋯〜∼]/gu,
    become: (sign) => PUNCTUATION[sign] ?? sign,
  },
  {
    why: "An ellipsis is one sign, three dots or six, close to its words or not.",
    signs: / ?(?:…|\.(?: ?\.)+)+ ?/gu,
    become: "…",
  },
  {
    why: "Between two numbers every dash means a span, and before a number that stands alone a minus.",
    signs: /(?<=\d) ?[\p{Pd}\u2212\u2500\u2043~]+ ?(?=\d)|(?<=^|[ (])[\p{Pd}\u2212](?=\d)/gu,
    become: "-",
  },
  {
    why: "Other dashes have many lengths, with blanks and without, and hyphens part words at the ends of lines.",
    signs: / ?(?:(?!-\d)[\p{Pd}\u2212\u2500\u2043\u00AC~]|(?<=[^\d (])-(?=\d))+ ?/gu,
    become: "",
  },
  {
    why: "Chinese, Japanese, Thai and their like know no blanks between words; they come from line ends, or from Latin words nearby.",
    signs:
      / (?=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}])|(?<=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]) /gu,
    become: "",
  },
  {
    why: "A thin blank, or none, stands before punctuation, within brackets, and between a number and its sign.",
    signs: / (?=[.,;:!?…)\]}])|(?<=[([{]) |(?<=\d) (?=[%‰°€$£¥₽₴₺₹])|(?<=[€$£¥₽₴₺₹§#]|(?<!\p{L})no) (?=\d)/gu,
    become: "",
  },
  {
    why: "Thousands are set apart by a thin blank, or not at all.",
    signs: /(?<=\d) (?=\d{3}(?!\d))/gu,
    become: "",
  },
];

const PUNCTUATION: Readonly<Record<string, string>> = {
  "。": ".",
  "、": ",",
  "،": ",",
  "؛": ";",
  "؟": "?",
  "٪": "%",
  "۔": ".",
  "׃": ":",
  "⁄": "/",
  "∕": "/",
  "・": "·",
  "‧": "·",
  "•": "·",
  "∙": "·",
  "⋯": "…",
  "〜": "~",
  "∼": "~",
};

/** Unicode gives every set of decimal digits ten numbers in a row. */
function digit(sign: string): string {
  const number = sign.codePointAt(0) ?? 0;
  let zero = number;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((number - zero) % 10);
}

/**
 * A text in the form in which quotations are compared with pages: what typesetters change is levelled, and letters,
 * digits and other punctuation stay. Two texts that differ in a word differ here.
 */
export function normaliseForSearch(text: string): string {
  return FOLDS.reduce((folded, { signs, become }) => replaced(folded, signs, become), text).trim();
}

function replaced(text: string, signs: RegExp, become: Fold["become"]): string {
  return typeof become === "string" ? text.replace(signs, become) : text.replace(signs, (sign) => become(sign));
}
