import { singular } from "../dossier/collections.ts";
import { placeOf } from "../dossier/manuscript.ts";
import { RECORD_FILE } from "../dossier/placement.ts";
import type { Path } from "../dossier/yaml/collected-keys.ts";
import { type Change, changesBetween, guessWords } from "../record/changes.ts";
import { comparisonOf, lostCorrections } from "../record/comparison.ts";
import {
  type CorrectedCollection,
  correctedCollections,
  isCorrected,
  protectedKeys,
  protectedWords,
  type RecordedEntry,
} from "../record/fingerprint.ts";
import type { PlacedLine } from "../record/read.ts";
import { type Circumstances, type RulesOf, rulesOf } from "./rule.ts";

/** Rules about what has been published and must not change unnoticed. `number` is a line of `content/record.jsonl`. */
interface PublishedFacts {
  "silent-change": {
    readonly collection: CorrectedCollection;
    /** The day since which the entry has said what it no longer says. */
    readonly since: string;
    readonly number: number;
    /** What it said, where that is known. */
    readonly changes: readonly Change[] | undefined;
  };
  "lost-correction": {
    readonly collection: CorrectedCollection;
    readonly number: number;
    /** The correction that is gone; undefined where only their number shows that one is. */
    readonly correction: { readonly on: string; readonly text: string } | undefined;
  };
  "lost-url": {
    readonly id: string;
    readonly since: string;
    readonly number: number;
    readonly isDraft: boolean;
    /** Until when it is held back, where it is. */
    readonly heldUntil: string | undefined;
    /** The entry that now says the same, as after renaming: `claims/y`. */
    readonly twin: string | undefined;
    /** Whether it carries corrections, so that it can be withdrawn by one. */
    readonly isCorrected: boolean;
  };
}

const rule = rulesOf<PublishedFacts>();

/**
 * What readers rely on has changed since it was recorded, and no new correction says so. The record holds digests only:
 * what was said is told where somebody still has it, or where it was a word of a closed list.
 */
const silentChange = rule({
  name: "silent-change",
  severity: "error",
  find(manuscript, report, circumstances) {
    for (const { entry, since: line, change, newCorrection } of comparisonOf(manuscript, circumstances.sha256)
      ?.compared ?? []) {
      if (change !== "words" || newCorrection || !line || !isCorrected(entry)) continue;
      const changes = changesSince(line, entry, circumstances);
      report(entry.path, placeOf(entry.document, changes?.[0]?.path ?? ["corrections"]), {
        collection: entry.collection,
        since: line.on,
        number: line.number,
        changes,
      });
    }
  },
  words: ({ collection, since, number, changes }) =>
    `${changes ? `Since ${since} (line ${number} of record.jsonl) ${whatItSaid(changes)}. It has` : `This ${singular[collection]} has been published with other words since ${since} (line ${number} of record.jsonl): its ${anyOf(protectedKeys[collection])} has`} changed without a correction. Add an entry to corrections that says what has changed, or put the old words back.`,
});

function changesSince(
  { digest }: PlacedLine,
  entry: RecordedEntry,
  { findEarlierWords, sha256 }: Circumstances,
): readonly Change[] | undefined {
  const earlier = findEarlierWords?.(entry.path, digest) ?? guessWords(entry, digest, sha256);
  const changes = earlier ? changesBetween(earlier, protectedWords(entry)) : [];
  return changes.length > 0 ? changes : undefined;
}

function whatItSaid(changes: readonly Change[]): string {
  const named = changes.slice(0, MOST_NAMED).map(({ path, was }) => `"${placeName(path)}" ${former(was)}`);
  const others = changes.length - named.length;
  return `${named.join(", ")}${others > 0 ? ` (and ${others} more)` : ""}`;
}

/** The most places that one message names. */
const MOST_NAMED = 3;

function former(was: Change["was"]): string {
  if (was === undefined) return "has not been there";
  return typeof was === "number" ? `has had ${was} ${was === 1 ? "item" : "items"}` : `has said ${quoted(was)}`;
}

function quoted(text: string): string {
  const characters = [...text.replace(/\s+/g, " ")];
  return `“${characters.length > LONGEST_QUOTED ? `${characters.slice(0, LONGEST_QUOTED).join("")}…` : characters.join("")}”`;
}

const LONGEST_QUOTED = 160;

/** `["chain", 0, "status"]` gives `chain 1: status`. */
function placeName(path: Path): string {
  return path
    .map((step, index) => (typeof step === "number" ? ` ${step + 1}` : `${index > 0 ? ": " : ""}${step}`))
    .join("");
}

function anyOf(keys: readonly string[]): string {
  return `${keys.slice(0, -1).join(", ")} or ${keys.at(-1)}`;
}

/** A published correction has been changed or removed. */
const lostCorrection = rule({
  name: "lost-correction",
  severity: "error",
  find(manuscript, report, { sha256 }) {
    for (const standing of comparisonOf(manuscript, sha256)?.compared ?? []) {
      if (!isCorrected(standing.entry)) continue;
      const { path, document, collection } = standing.entry;
      for (const { number, correction } of lostCorrections(standing))
        report(path, placeOf(document, ["corrections"], "key"), { collection, number, correction });
    }
  },
  words: ({ collection, number, correction }) =>
    `${correction ? `The correction of ${correction.on}, ${quoted(correction.text)},` : "A correction"} has been published with this ${singular[collection]} and is no longer here as it was (line ${number} of record.jsonl). Put it back; to correct it, add another.`,
});

/** A published entry is gone from its address: its file is removed, has another name, or is a draft again. */
const lostUrl = rule({
  name: "lost-url",
  severity: "error",
  find(manuscript, report, { sha256 }) {
    for (const { id, lines, draft, twin } of comparisonOf(manuscript, sha256)?.losses ?? []) {
      const [{ on: since, number, start, text }] = lines;
      const isCorrected = correctedCollections.some((collection) => id.startsWith(`${collection}/`));
      const facts = { id, since, number, isDraft: draft !== undefined, heldUntil: draft?.heldUntil, twin, isCorrected };
      const idStart = start + text.indexOf('"id"');
      const key = draft?.heldUntil === undefined ? "draft" : "publishFrom";
      if (draft) report(draft.path, placeOf(draft.document, [key], "key"), facts);
      else report(RECORD_FILE, { start: idStart, end: start + text.length }, facts);
    }
  },
  words: ({ id, since, number, isDraft, heldUntil, twin, isCorrected }) =>
    `"${id}" has been published since ${since} (line ${number} of record.jsonl) and ${heldUntil !== undefined ? `is now held back until ${heldUntil}` : isDraft ? "is now a draft" : `its file is gone${twin ? `; "${twin}" says the same` : ""}`}. ${isDraft ? `Remove the key ${heldUntil === undefined ? "draft" : "publishFrom"}` : twin ? `Name the file ${id}.md again` : `Put ${id}.md back`}. ${isCorrected ? "To withdraw it, add an entry of the kind withdrawal to its corrections: the page stays and says why." : "Others may link to its address, which stays; its text may say why we no longer stand by it."}`,
});

export const publishedRules: RulesOf<PublishedFacts> = {
  "silent-change": silentChange,
  "lost-correction": lostCorrection,
  "lost-url": lostUrl,
};
