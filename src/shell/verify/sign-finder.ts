/** Words by which a draft would be known. */
export interface Sign {
  /** As `onlyWords` writes them. */
  readonly words: string;
  /** The file of the draft. */
  readonly path: string;
}

/** The longest words of a sign: where they do not all stand, the sign does not. */
type Clues = readonly string[];

/** So many clues tell nearly all sentences apart. */
const MOST_CLUES = 4;
/** Shorter words stand in every text; they are clues only to signs that have no others. */
const TELLING_CLUE = 4;
/** What may hide letters: characters written as numbers, but for the few that HTML cannot have otherwise. */
const HIDDEN_LETTERS = /\\u|&#(?!(?:3[489]|60|62|x2[267]|x3[ce]);)/i;

/** Finds signs in texts. To write a text as nothing but words takes long, and hardly any text needs it. */
export class SignFinder {
  private readonly signs: readonly Sign[];
  private readonly ofFirstClue: ReadonlyMap<string, readonly Clues[]>;
  /** Matches words that may be clues. */
  private readonly clue: RegExp;
  private readonly allHaveClues: boolean;

  constructor(signs: readonly Sign[]) {
    this.signs = signs;
    const clues = signs.map(cluesTo);
    this.ofFirstClue = Map.groupBy(clues, ([first = ""]) => first);
    this.clue = new RegExp(`[a-z0-9]{${Math.min(...clues.flat().map(({ length }) => length))},}`, "g");
    this.allHaveClues = clues.every(({ length }) => length > 0);
  }

  /** The signs that stand in a text, in the order in which they were given. */
  signsIn(text: string): readonly Sign[] {
    if (this.signs.length === 0 || !this.mayHoldAny(text)) return [];
    const readable = onlyWords(text);
    return this.signs.filter(({ words }) => readable.includes(words));
  }

  private mayHoldAny(text: string): boolean {
    if (!this.allHaveClues || HIDDEN_LETTERS.test(text)) return true;
    const plain = text.includes("\\") ? text.replace(/\\[nrt]/g, " ") : text;
    const words = new Set(plain.toLowerCase().match(this.clue));
    for (const word of words)
      if (this.ofFirstClue.get(word)?.some((clues) => clues.every((clue) => words.has(clue)))) return true;
    return false;
  }
}

/** Letters beyond these can be written in several ways, so that only words without them are clues. */
function cluesTo({ words }: Sign): Clues {
  const plain = words.split(" ").filter((word) => /^[a-z0-9]+$/.test(word));
  const longestFirst = [...new Set(plain)].sort((one, other) => other.length - one.length);
  const telling = longestFirst.filter(({ length }) => length >= TELLING_CLUE);
  return telling.length > 0 ? telling.slice(0, MOST_CLUES) : longestFirst.slice(0, 1);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/**
 * The words of a text, in small letters and with one space before, between and after them; so the same words are found
 * whether they stand in Markdown, HTML, XML, JSON or CSV. What tags hold comes after the text without them.
 */
export function onlyWords(text: string): string {
  const withoutTags = text.includes("<") ? `${text.replace(/<[^<>]*>/g, " ")} ${text}` : text;
  return ` ${decoded(withoutTags)
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()} `;
}

function decoded(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replace(/\\[nrt]/g, " ")
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}
