import { diffArrays } from "diff";
import { piecesOf, wordsOf } from "../../dossier/words.ts";

/** A stretch of words, and what has become of it against the words that it is compared with. */
export interface Stretch {
  readonly is: "same" | "added" | "dropped";
  readonly text: string;
}

/** A word, and what stands in front of it: blanks and punctuation. */
interface Unit {
  readonly before: string;
  readonly word: string;
}

/** Words of which less than this share is common to both are told as worded otherwise: marks on nearly every word show nothing. */
const LEAST_IN_COMMON = 1 / 3;

/**
 * What words add to others, and leave out of them, in the order of the words: word by word, whatever the case, the punctuation
 * and the form of an apostrophe. Undefined where so little is common to both that they are simply worded otherwise.
 */
export function differencesOf(words: string, compared: string, language: string): readonly Stretch[] | undefined {
  const [units, others] = [unitsOf(words), unitsOf(compared)];
  const changes = diffArrays([...others.units], [...units.units], {
    comparator: (one, other) => plain(one.word, language) === plain(other.word, language),
  });
  const common = changes.reduce((sum, { added, removed, value }) => sum + (added || removed ? 0 : value.length), 0);
  if (common < Math.max(units.units.length, others.units.length) * LEAST_IN_COMMON) return undefined;
  const stretches = changes.map(({ added, removed, value }): Stretch => {
    const is = added ? "added" : removed ? "dropped" : "same";
    return { is, text: value.map(({ before, word }) => before + word).join("") };
  });
  return joined([...stretches, { is: "same", text: units.after }]);
}

function unitsOf(text: string): { readonly units: readonly Unit[]; readonly after: string } {
  const words = new Set(wordsOf(text).map(({ index }) => index));
  const units: Unit[] = [];
  let before = "";
  let place = 0;
  for (const piece of piecesOf(text)) {
    if (words.has(place)) {
      units.push({ before, word: piece });
      before = "";
    } else before += piece;
    place += piece.length;
  }
  return { units, after: before };
}

function plain(word: string, language: string): string {
  return word.normalize("NFC").replaceAll("’", "'").toLocaleLowerCase(language);
}

/** Alike neighbours in one; a blank in front of what is added belongs to the words before it, so that no mark begins with one. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  const add = (stretch: Stretch) => {
    const before = result.at(-1);
    if (stretch.text === "") return;
    if (before?.is === stretch.is) result.splice(-1, 1, { is: stretch.is, text: before.text + stretch.text });
    else result.push(stretch);
  };
  for (const { is, text } of stretches) {
    const [blank = ""] = is === "added" ? (/^\s+/u.exec(text) ?? []) : [];
    add({ is: "same", text: blank });
    add({ is, text: text.slice(blank.length) });
  }
  return result;
}

/** Words as HTML, marked where they are compared: what is added in `ins`, what is left out in `del`, everything escaped. */
export function markedHtml(words: string, stretches: readonly Stretch[] | undefined): string {
  const marked = (stretches ?? [{ is: "same" as const, text: words }]).map(({ is, text }) => {
    if (is === "added") return `<ins>${escaped(text)}</ins>`;
    return is === "dropped" ? ` <del>${escaped(text.trim())}</del>` : escaped(text);
  });
  return marked.join("").trim();
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
