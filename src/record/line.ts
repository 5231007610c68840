import { z } from "zod";
import { type Collection, collections } from "../dossier/collections.ts";
import { date, text } from "../dossier/schema/fields.ts";
import { choices, correctionKinds } from "../dossier/schema/vocabulary.ts";
import { Addresses } from "../routes/addresses.ts";

/**
 * The one way to write a value as JSON, after the JSON Canonicalization Scheme (RFC 8785): no blanks, keys in the order of
 * their UTF-16 units, texts and numbers as ECMAScript writes them. Keys without a value are left out.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
  return `{${members.join(",")}}`;
}

const ID = new RegExp(`^(${collections.join("|")})/([a-z0-9]+(?:-[a-z0-9]+)*)$`);

/**
 * One line of the publication record: one publication of an article or claim, or the first one of any other entry, whose
 * address is to stay.
 *
 * A line is JSON (RFC 8259) without blanks between its parts, its keys in the order of this schema, in UTF-8, ended by a
 * line feed. There is one way to write a line, so that whoever changes a byte changes the line's hash.
 */
export const recordLine = z.strictObject({
  /** The number of the line, from 1. */
  seq: z.int().min(1),
  /** The day on which it was recorded (UTC): `2026-11-22`. */
  on: date("The day on which it was recorded."),
  /** The entry with its collection: `claims/x`. */
  id: z.string().regex(ID),
  /** Where it is found from the root of the site, wherever the site stands: see `urlOf`. */
  url: z.string().startsWith("/"),
  /** SHA-256 in hex of what a reader relies on: see `fingerprintOf`. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  /** SHA-256 in hex of the rest of the entry. */
  body: z.string().regex(/^[0-9a-f]{64}$/),
  /**
   * The newest correction that came with this publication, as readers see it; `null` where none came with it. `number`
   * counts the entry's corrections up to this one, so that none can be removed unnoticed.
   */
  correction: z
    .strictObject({
      number: z.int().min(1),
      on: date("The day of the correction."),
      kind: z.enum(choices(correctionKinds)),
      text: text("What has changed and why."),
    })
    .nullable(),
  /** SHA-256 in hex of the bytes of the line before, without its line feed; `null` in the first line. */
  prev: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
});
export type RecordLine = z.output<typeof recordLine>;
export type RecordedCorrection = NonNullable<RecordLine["correction"]>;

const site = new Addresses({ origin: "", base: "/" });

/** Where an entry is found from the root of the site: on its own page, `/claims/x/`, or on one with others, `/timeline/#x`. */
export function urlOf(id: string): string {
  const [, collection, name = ""] = ID.exec(id) ?? [];
  return site.entry(collection as Collection, name);
}

/** What a line says apart from its place in the chain. */
export type RecordEntry = Omit<RecordLine, "seq" | "prev">;

/** Gives the SHA-256 of a text's UTF-8 bytes in lower-case hex. The shell lends the machine's own, which is ten times faster than any in this language. */
export type Sha256 = (text: string) => string;

/** The one way to write a line, without its line feed. */
export function writeLine({ seq, on, id, url, digest, body, correction, prev }: RecordLine): string {
  const note = correction && {
    number: correction.number,
    on: correction.on,
    kind: correction.kind,
    text: correction.text,
  };
  return JSON.stringify({ seq, on, id, url, digest, body, correction: note, prev });
}

/** The rows of a file, each without its line feed. */
export function rowsOf(file: string): readonly string[] {
  const rows = file.split("\n");
  return rows.at(-1) === "" ? rows.slice(0, -1) : rows;
}

/** Puts entries into a chain behind the line given (nothing: at the beginning) and gives the text of their lines. */
export function writeChain(
  entries: readonly RecordEntry[],
  last: { readonly seq: number; readonly text: string } | undefined,
  sha256: Sha256,
): string {
  let seq = last?.seq ?? 0;
  let before = last?.text;
  let chain = "";
  for (const entry of entries) {
    seq += 1;
    before = writeLine({ ...entry, seq, prev: before === undefined ? null : sha256(before) });
    chain += `${before}\n`;
  }
  return chain;
}
