/** A word with its place in the text that it is from. */
export interface Word {
  readonly segment: string;
  readonly index: number;
  readonly input: string;
}

/** Letters of writings that set no blanks between words. */
export const UNSPACED =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー\p{sc=Bopo}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Lana}\p{sc=Talu}\p{sc=Tavt}\p{sc=Java}\p{sc=Bali}]/u;

/** Letters of writings that set marks of their own between words or syllables. */
const MARKED = /[\p{sc=Tibt}\p{sc=Ethi}]/u;

let segmenter: Intl.Segmenter | undefined;

/** The words of a text in its order, as Unicode and its dictionaries bound them (UAX 29), without blanks and punctuation. */
export function wordsOf(text: string): readonly Word[] {
  return [...segments(text)].filter(({ isWordLike }) => isWordLike);
}

/** All of a text, cut at both ends of each word. */
export function piecesOf(text: string): readonly string[] {
  return [...segments(text)].map(({ segment }) => segment);
}

/** Made when it is needed: what it knows of all writings takes longer to load than most texts to read. */
function segments(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter("und", { granularity: "word" });
  return segmenter.segment(text);
}

/**
 * How many words a text has: between blanks, as everybody counts (`first-hand` is one), and where a writing sets no
 * blanks, by its dictionary.
 */
export function countWords(text: string): number {
  let words = 0;
  for (const piece of text.split(/\s+/u)) {
    if (UNSPACED.test(piece) || MARKED.test(piece)) words += wordsOf(piece).length;
    else if (/[\p{L}\p{N}]/u.test(piece)) words += 1;
  }
  return words;
}

/** Vowels that only Vietnamese has, and letters of Tibetan. */
const IN_SYLLABLES = /[ơưấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]|\p{sc=Tibt}/u;
/** So many syllables of Vietnamese at most have none of those vowels between two that have. */
const FEW = 8;

/** The most words that may be quoted from one source in one place. */
const MOST_QUOTED_WORDS = 25;

/** The same for a text. Languages that write syllables apart, of which many words have two, get a third more. */
export function mostQuotedWords(text: string): number {
  const plain = text.normalize("NFC").toLowerCase();
  if (!IN_SYLLABLES.test(plain)) return MOST_QUOTED_WORDS;
  const words = wordsOf(plain);
  // A name from Vietnam makes no text of Vietnamese.
  const telling = words.filter(({ segment }) => IN_SYLLABLES.test(segment));
  return telling.length * FEW >= words.length ? Math.floor((MOST_QUOTED_WORDS * 4) / 3) : MOST_QUOTED_WORDS;
}

/** Where the word begins that stands at a place in a text (in units of UTF-16), or what is between two words. */
export function wordStart(text: string, place: number): number {
  return segments(text).containing(place)?.index ?? place;
}
