import { type Collection, singular } from "../collections.ts";
import type { Owner } from "../facts/schema.ts";

/** The words of a topic: for every rule, how its facts become one or two sentences. */
export type Wording<Facts> = { readonly [Name in keyof Facts]: (facts: Facts[Name]) => string };

/** What the bearer of a key is called: `claim`, or the key in quotation marks. */
export function nameOf(owner: Owner): string {
  return Object.hasOwn(singular, owner) ? singular[owner as Collection] : `"${owner}"`;
}

/** The name with its article: `a claim`, `an event`, `the site`. */
export function article(owner: Owner): string {
  const name = nameOf(owner);
  return name === "site" ? "the site" : `${/^"?[aeiou]/.test(name) ? "an" : "a"} ${name}`;
}

/** The question behind a sentence, with a blank before it; nothing where there is no suggestion. */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? "" : ` Did you mean "${suggestion}"?`;
}
