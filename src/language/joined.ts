import { withoutLanguageMarks } from "./message-parts.ts";
import type { Say } from "./say.ts";

/** What stands together: sentences of a paragraph, items of a list without "and", clauses that hold commas themselves. */
export type Joint = "sentences" | "items" | "clauses";

/** Texts one behind the other, as the language sets them: with its comma or semicolon, and with a blank only where it has blanks. */
export function joined(texts: readonly string[], as: Joint, say: Say): string {
  return texts.join(jointOf(as, say));
}

/** What a language puts between two texts: ", ", "، ", "，". */
export function jointOf(as: Joint, say: Say): string {
  const [, joint = ""] = withoutLanguageMarks(say(`joined.${as}`, { first: SIGN, second: SIGN })).split(SIGN);
  return joint;
}

/** A sign that no message holds. */
const SIGN = "\u0000";
