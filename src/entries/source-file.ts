import { Document, isScalar, type Pair, YAMLMap } from "yaml";
import { readDocument } from "../dossier/document.ts";
import { type DataOf, schemas } from "../dossier/schema/entries.ts";
import { describedKeys } from "../dossier/schema/keys.ts";
import { readData } from "../dossier/schema/read.ts";

type SourceData = DataOf<"sources">;
type Given<Value> = Value extends readonly (infer Item)[] ? readonly Item[] : Value;

/** What is known of a source, by the keys of its file. What is not known is left out. */
export type SourceFacts = { readonly [Key in keyof SourceData]?: Given<SourceData[Key]> | undefined };

/** What an editor is to be told, as comments in the file. */
export interface SourceRemarks {
  /** Above a key, which is written with a blank where its value is not known. */
  readonly at?: Partial<Readonly<Record<keyof SourceFacts, readonly string[]>>>;
  /** Below all keys. */
  readonly below?: readonly string[];
}

/** The blanks that an editor fills in, unless one of the keys behind them is there. */
const BLANKS: Readonly<Record<string, readonly (keyof SourceFacts)[]>> = {
  title: [],
  publisher: [],
  url: ["citation"],
  published: ["undated"],
  accessed: [],
  kind: [],
};

/**
 * The file of a source: its keys in the order of the schema, a blank behind each that is needed and not known, remarks as
 * comments. Where something is missing or in doubt it is a draft, so that nothing is published before an editor has seen
 * it; the check names each blank. `body` is Markdown, a note on the source.
 */
export function sourceFile(facts: SourceFacts, { at = {}, below = [] }: SourceRemarks = {}, body = ""): string {
  const document = new Document(new YAMLMap());
  const map = document.contents as YAMLMap;
  for (const { name, choices } of describedKeys(schemas.sources)) {
    const key = name as keyof SourceFacts;
    const value = key === "draft" ? undefined : facts[key];
    const remarks = at[key] ?? [];
    const isBlank = value === undefined && (remarks.length > 0 || isNeeded(key, facts));
    if (value === undefined && !isBlank) continue;
    const words = isBlank && choices ? [`One of: ${Object.keys(choices).join(", ")}.`] : [];
    addPair(document, map, key, written(key, value), [...words, ...remarks]);
  }
  if (facts.draft === true || Object.keys(at).length > 0 || below.length > 0 || !isAccepted(document))
    addPair(document, map, "draft", true, below);
  const note = body.trim();
  return `---\n${textOf(document)}---\n${note === "" ? "" : `\n${note}\n`}`;
}

function isNeeded(key: keyof SourceFacts, facts: SourceFacts): boolean {
  return BLANKS[key]?.every((other) => facts[other] === undefined) ?? false;
}

/** A year is written without quotation marks, as everybody writes it. */
function written(key: string, value: unknown): unknown {
  const isYear = (key === "published" || key === "updated" || key === "accessed") && /^[1-9]\d{3}$/.test(String(value));
  return isYear ? Number(value) : (value ?? null);
}

function addPair(document: Document, map: YAMLMap, key: string, value: unknown, comments: readonly string[]): void {
  const pair: Pair = document.createPair(key, value);
  if (comments.length > 0 && isScalar(pair.key))
    pair.key.commentBefore = comments.map((comment) => ` ${comment.replace(/\s+/gu, " ").trim()}`).join("\n");
  map.add(pair);
}

function textOf(document: Document): string {
  return document.toString({ lineWidth: 0, nullStr: "", singleQuote: true });
}

function isAccepted(document: Document): boolean {
  const { frontmatter } = readDocument(`---\n${textOf(document)}---\n`);
  return readData(schemas.sources, frontmatter.value).issues.length === 0;
}
