import { singular } from "../collections.ts";
import type { RecordFacts } from "../facts/record.ts";
import type { Path } from "../frontmatter.ts";
import type { Change } from "../record/changes.ts";
import { protectedKeys } from "../record/fingerprint.ts";
import type { RecordFault } from "../record/read.ts";
import type { Wording } from "./phrases.ts";

const RESTORE = "Put back record.jsonl as it was published or last committed, then run npm run record.";

export const recordWording: Wording<RecordFacts> = {
  "record-broken": ({ fault, key, number }) => faultWording[fault](key, number),
  "silent-change": ({ collection, since, number, changes }) =>
    `${changes ? `Since ${since} (line ${number} of record.jsonl) ${whatItSaid(changes)}. It has` : `This ${singular[collection]} has been published with other words since ${since} (line ${number} of record.jsonl): its ${anyOf(protectedKeys[collection])} has`} changed without a correction. Add an entry to corrections that says what has changed, or put the old words back.`,
  "lost-correction": ({ collection, number, correction }) =>
    `${correction ? `The correction of ${correction.on}, ${quoted(correction.text)},` : "A correction"} has been published with this ${singular[collection]} and is no longer here as it was (line ${number} of record.jsonl). Put it back; to correct it, add another.`,
  "lost-url": ({ id, since, number, isDraft, twin, isCorrected }) =>
    `"${id}" has been published since ${since} (line ${number} of record.jsonl) and ${isDraft ? "is now a draft" : `its file is gone${twin ? `; "${twin}" says the same` : ""}`}. ${isDraft ? "Remove the key draft" : twin ? `Name the file ${id}.md again` : `Put ${id}.md back`}. ${isCorrected ? "To withdraw it, add an entry of the kind withdrawal to its corrections: the page stays and says why." : "Others may link to its address, which stays; its text may say why we no longer stand by it."}`,
  unrecorded: ({ collection, change, since }) =>
    `${change === "new" ? `This ${singular[collection]} is not in the publication record yet` : `${change === "words" ? `What readers rely on in this ${singular[collection]}` : `This ${singular[collection]}`} has changed since ${since}, and the publication record does not have it yet`}. Run npm run record before it is published.`,
  "no-record": ({ entries, isEmpty }) =>
    `${isEmpty ? "The publication record is empty: nothing here is in it" : "Nothing here is in a publication record"} yet (${entries} ${entries === 1 ? "entry" : "entries"}). Run npm run record before you publish for the first time. If something has been published from here, put record.jsonl back as it was; to publish without a record, write record: none in site.md.`,
  "record-despite-none": () =>
    "The site is said to have no publication record, and there is a record.jsonl. Remove the key: what has been published stays recorded. Only if nothing has been published from here yet, remove record.jsonl instead.",
};

const faultWording: Readonly<Record<RecordFault["fault"], (key: string, number: number) => string>> = {
  conflict: () => "Two branches have both added to the record. Run npm run record: it joins them.",
  fork: (_, number) =>
    `Two branches have both added to the record: line ${number} follows from an earlier line than the one before it. Run npm run record: it joins them.`,
  ending: () =>
    "The record does not have the line endings that npm run record writes. Run npm run record to put them right, and keep other programs from rewriting the file.",
  blank: () => "The record has a blank line. Run npm run record to put it right.",
  "not-json": (_, number) => `Line ${number} of the record cannot be read. ${RESTORE}`,
  "unknown-key": (key, number) => `Line ${number} of the record has a key "${key}" that no record has. ${RESTORE}`,
  "missing-key": (key, number) => `Line ${number} of the record has no "${key}". ${RESTORE}`,
  "wrong-value": (key, number) => `Line ${number} of the record has no possible value for "${key}". ${RESTORE}`,
  "not-canonical": (_, number) => `Line ${number} of the record is not written as npm run record writes it. ${RESTORE}`,
  chain: (_, number) =>
    number === 1
      ? `The record does not begin with its first line. ${RESTORE}`
      : `Line ${number} of the record does not follow from the line before it: one of them has been altered, or a line between them removed. ${RESTORE}`,
  seq: (_, number) => `Line ${number} of the record does not have its number in seq. ${RESTORE}`,
};

/** The most places that one message names. */
const MOST_NAMED = 3;

function whatItSaid(changes: readonly Change[]): string {
  const named = changes.slice(0, MOST_NAMED).map(({ path, was }) => `"${placeName(path)}" ${former(was)}`);
  const others = changes.length - named.length;
  return `${named.join(", ")}${others > 0 ? ` (and ${others} more)` : ""}`;
}

function former(was: Change["was"]): string {
  if (was === undefined) return "has not been there";
  return typeof was === "number" ? `has had ${was} ${was === 1 ? "item" : "items"}` : `has said ${quoted(was)}`;
}

/** `["chain", 0, "status"]` gives `chain 1: status`. */
function placeName(path: Path): string {
  return path
    .map((step, index) => (typeof step === "number" ? ` ${step + 1}` : `${index > 0 ? ": " : ""}${step}`))
    .join("");
}

const LONGEST_QUOTED = 160;

function quoted(text: string): string {
  const characters = [...text.replace(/\s+/g, " ")];
  return `“${characters.length > LONGEST_QUOTED ? `${characters.slice(0, LONGEST_QUOTED).join("")}…` : characters.join("")}”`;
}

function anyOf(keys: readonly string[]): string {
  return `${keys.slice(0, -1).join(", ")} or ${keys.at(-1)}`;
}
