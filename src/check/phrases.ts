import { type Collection, singular } from "../dossier/collections.ts";

/** What a key belongs to: a collection, the site, or a part such as a hop of a chain. */
export type Owner = Collection | "site" | string;

/** The parts of entries that are not called like the key that holds them. */
const parts: Readonly<Record<string, string>> = {
  authors: "author",
  chain: "hop of a chain",
  corrections: "correction",
  evidence: "piece of evidence",
  positions: "position",
  relations: "relation",
  roles: "role",
};

/** What the bearer of a key is called: `claim`, `hop of a chain`, or the key in quotation marks. */
export function nameOf(owner: Owner): string {
  if (Object.hasOwn(singular, owner)) return singular[owner as Collection];
  return Object.hasOwn(parts, owner) ? (parts[owner] ?? owner) : `"${owner}"`;
}

/** The name with its article: `a claim`, `an event`, `the site`; a key in quotation marks has none. */
export function article(owner: Owner): string {
  const name = nameOf(owner);
  if (name.startsWith('"')) return name;
  return name === "site" ? "the site" : `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`;
}

/** The longest part of a text that a message repeats. */
const LONGEST_SHOWN = 80;

/** What was written, as far as a message can repeat it. */
export function shown(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
}

/** The question behind a sentence, with a blank before it; nothing where there is no suggestion. */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? "" : ` Did you mean "${suggestion}"?`;
}
