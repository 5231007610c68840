import { type Collection, singular } from "../collections.ts";
import { schemas } from "./entries.ts";
import { describedKeys, type Key } from "./keys.ts";
import { site } from "./site.ts";

/** What the Markdown below the keys of an entry is for, in a line. */
const bodies: Readonly<Record<Collection | "site", string>> = {
  site: "the introduction on the front page",
  articles: "the article, with each claim linked where it stands: [words](claim:some-id)",
  claims: "the reasoning, from the evidence to the two verdicts",
  utterances: "what to see in the renderings side by side",
  timeline: "what happened, in one to three sentences",
  sources: "a note on how reliable it is; it may be left out",
  people: "who this is in this story; it may be left out",
  questions: "what is asked, and what each stance on it means",
  pages: "the text of the page",
};

/** Values that are filled in already, by the place of their key: `title`, `said.by`, `evidence.source`. */
export type Blanks = ReadonlyMap<string, string>;

/** Keys that most entries have although they may be left out. */
const EXPECTED: Partial<Record<Collection, readonly string[]>> = {
  claims: ["said.on"],
  timeline: ["date"],
  sources: ["url", "published"],
};

/** Whoever writes one of these writes twenty, and knows the keys after the first. */
const SHORT: ReadonlySet<Collection> = new Set(["sources", "people"]);

/**
 * The file of a new entry: each key with a line on what it is for, the required ones with a blank behind them, the others
 * switched off by a `#` right before the key; of sources and people the required ones alone, and a line that names the
 * others. It is a draft, so that nothing is published while blanks are left, and the check names each of them.
 */
export function entryTemplate(collection: Collection, blanks: Blanks = new Map()): string {
  const keys = describedKeys(schemas[collection]).map((key) => expectedOf(key, EXPECTED[collection] ?? []));
  if (SHORT.has(collection)) return `---\n${shortLines(keys, blanks).join("\n")}\ndraft: true\n---\n`;
  const lines = [
    `# Fill in each blank behind a key of this ${singular[collection]}; npm run check names those that are left.`,
    "# A key behind a # may be left out: remove the # to use it. Lines like this one may go.",
    "",
    ...keys.filter(({ name }) => name !== "draft").flatMap((key) => linesOf(key, [], blanks)),
    "# Not ready: checked like the rest, not published. Remove this line to publish.",
    "draft: true",
    `# Below the next line, in Markdown: ${bodies[collection]}.`,
  ];
  return `---\n${lines.join("\n")}\n---\n`;
}

/** A key that is as good as required where its place is among the expected ones, and its inner keys likewise. */
function expectedOf(key: Key, places: readonly string[], before = ""): Key {
  const place = before + key.name;
  const keys = key.keys.map((inner) => expectedOf(inner, places, `${place}.`));
  return { ...key, keys, isRequired: key.isRequired || places.includes(place) };
}

/** The file of a new site: the keys that it needs, each with a blank, and a line that names the others. */
export function siteTemplate(): string {
  return `---\n${shortLines(describedKeys(site)).join("\n")}\n---\n`;
}

/** The keys that are needed, with the words to choose from, and the names of the others in a line. */
function shortLines(keys: readonly Key[], blanks: Blanks = new Map()): string[] {
  const needed = keys.filter(({ isRequired }) => isRequired);
  const others = keys.filter(({ isRequired, name }) => !isRequired && name !== "draft");
  return [
    ...needed.flatMap((key) => [
      ...(key.choices ? [`# One of: ${Object.keys(key.choices).join(", ")}.`] : []),
      ...shortValue(key, blanks),
    ]),
    `# Other keys: ${others.map(({ name }) => name).join(", ")}.`,
  ];
}

function shortValue(key: Key, blanks: Blanks): string[] {
  const inside = key.keys.filter(({ isRequired }) => isRequired);
  return inside.length > 0
    ? [`${key.name}:`, ...inside.map(({ name }) => `  ${name}:`)]
    : [`${key.name}:${behind(blanks.get(key.name) ?? "")}`];
}

/** The places of the blanks that hold ids of other entries, with the key that stands there. */
export function referenceBlanks(collection: Collection): readonly { readonly place: string; readonly key: Key }[] {
  const within = (keys: readonly Key[], path: readonly string[]): { place: string; key: Key }[] =>
    keys
      .filter(({ isRequired }) => isRequired)
      .flatMap((key) => {
        const place = [...path, key.name];
        return key.collections.length > 0 ? [{ place: place.join("."), key }] : within(key.keys, place);
      });
  return within(describedKeys(schemas[collection]), []);
}

function linesOf(key: Key, path: readonly string[], blanks: Blanks): string[] {
  const written = valueLines(key, [...path, key.name], blanks);
  return [`# ${explanationOf(key)}`, ...(key.isRequired ? written : written.map((line) => `#${line}`))];
}

function valueLines(key: Key, path: readonly string[], blanks: Blanks): string[] {
  const value = blanks.get(path.join(".")) ?? (key.isRequired ? "" : (key.fallback ?? ""));
  if (key.keys.length === 0)
    return key.isList ? [`${key.name}:`, `  -${behind(value)}`] : [`${key.name}:${behind(value)}`];
  const inside = key.keys.flatMap((inner) => linesOf(inner, path, blanks));
  return [`${key.name}:`, ...(key.isList ? asItem(inside) : inside.map((line) => `  ${line}`))];
}

function behind(value: string): string {
  return value === "" ? "" : ` ${value}`;
}

/** The lines of a map as an item of a list: the dash stands before the first key that is switched on. */
function asItem(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => !line.startsWith("#"));
  return lines.map((line, index) => `${index < first ? "  " : index === first ? "  - " : "    "}${line}`);
}

function explanationOf({ purpose, choices, fallback }: Key): string {
  const words = choices ? ` One of: ${Object.keys(choices).join(", ")}.` : "";
  const otherwise = fallback === undefined || fallback === "false" ? "" : ` Left out: ${fallback}.`;
  return `${purpose}${words}${otherwise}`;
}
