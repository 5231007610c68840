import type { Root } from "mdast";
import type { FindEarlierWords } from "../../src/check/rule.ts";
import { type Dossier, dossierOf } from "../../src/dossier/dossier.ts";
import { decode } from "../../src/dossier/file-text.ts";
import {
  type ContentFile,
  type Manuscript,
  readManuscript,
  type UnreadableFile,
} from "../../src/dossier/manuscript.ts";
import { RECORD_FILE } from "../../src/dossier/placement.ts";
import { compare, nextEntries } from "../../src/record/comparison.ts";
import { protectedWords } from "../../src/record/fingerprint.ts";
import { type Sha256, writeChain } from "../../src/record/line.ts";
import { readRecord } from "../../src/record/read.ts";
import { smallestDossier } from "./smallest-dossier.ts";

/** What becomes of one file: its whole new text, a change of the smallest dossier's text, or nothing (the file is removed). */
type Change = string | ((text: string) => string) | undefined;

/** A state of the content, written as what it changes in the smallest dossier. */
export interface Example {
  /** Path in the content folder → change. */
  readonly files?: Readonly<Record<string, Change>>;
  /** Path in the content folder → the bytes of a file that is not UTF-8. */
  readonly bytes?: Readonly<Record<string, Uint8Array>>;
  readonly unreadable?: readonly UnreadableFile[];
  /** Paths of files in `public/`, such as `/images/a.png`. */
  readonly assets?: readonly string[];
  /** Whether the check runs where the site is published. */
  readonly isPublishing?: boolean;
  /** The last day that has begun somewhere on Earth: 22 November 2026 unless given. */
  readonly today?: string;
  /** The moment of the check, to the minute: noon (UTC) of that day unless given. */
  readonly now?: string;
  /** The states that have been recorded, oldest first: this very state unless given; none: there is no record. */
  readonly recorded?: readonly Pick<Example, "files">[];
  /** What has become of the record since. */
  readonly record?: (text: string) => string;
  /** Whether somebody still has what was recorded. */
  readonly isRemembered?: boolean;
}

/** Examples of one rule. Each runs through the whole check, so it also shows that no other rule misfires. */
export interface Examples {
  /** What it shows → a state in which nothing is found. */
  readonly passes: Readonly<Record<string, Example>>;
  /** What it shows → a state and all its findings, as `path:line:column  severity  rule  message`. */
  readonly fails: Readonly<Record<string, Example & { readonly findings: readonly string[] }>>;
}

/** A change that puts one text for another, which must stand in the file exactly once. Throws an Error where it does not. */
export function replace(found: string, replacement: string): (text: string) => string {
  return (text) => {
    const parts = text.split(found);
    if (parts.length !== 2) throw new Error(`"${found}" stands ${parts.length - 1} times in the file`);
    return parts.join(replacement);
  };
}

/** Several changes of one file, one after the other. */
export function inTurn(...changes: readonly ((text: string) => string)[]): (text: string) => string {
  return (text) => changes.reduce((changed, change) => change(changed), text);
}

/** The files of the smallest dossier after an example's changes. Throws an Error where a change does not apply. */
export function filesOf({ files = {}, bytes = {} }: Example): readonly ContentFile[] {
  const texts = new Map<string, string>(Object.entries(smallestDossier));
  for (const [path, change] of Object.entries(files)) {
    const before = texts.get(path);
    if (change === undefined) {
      if (!texts.delete(path)) throw new Error(`there is no ${path} to remove`);
    } else if (typeof change === "string") texts.set(path, change);
    else if (before === undefined) throw new Error(`there is no ${path} to change`);
    else texts.set(path, change(before));
  }
  for (const path of Object.keys(bytes)) texts.delete(path);
  return [
    ...[...texts].map(([path, text]) => ({ path, text })),
    ...Object.entries(bytes).map(([path, content]) => ({ path, ...decode(content) })),
  ];
}

/**
 * The smallest dossier after an example's changes, as pages get it; bodies are empty unless a parser is given. Throws an
 * Error where a change does not apply or its entry is not accepted.
 */
export function exampleDossier(
  example: Example = {},
  parse: (markdown: string) => Root = () => ({ type: "root", children: [] }),
): Dossier {
  return dossierOf(readManuscript({ files: filesOf(example), now: nowOf(example) }, parse));
}

/** The first day on which a state of an example is recorded; each later state a day later. */
const FIRST_DAY = 10;

/** The publication record of an example: of its own state, unless it says what was recorded. */
export function recordOf(example: Example, sha256: Sha256): readonly ContentFile[] {
  const { recorded = [example], record = (text) => text, files } = example;
  if (recorded.length === 0 || files?.[RECORD_FILE] !== undefined) return [];
  const text = recorded.reduce((written, state, index) => {
    const before = readRecord(written, sha256);
    const entries = nextEntries(
      compare(manuscriptOf(state, nowOf(example)), before, sha256),
      `2025-03-${FIRST_DAY + index}`,
    );
    return written + writeChain(entries, before.lines.at(-1), sha256);
  }, "");
  return [{ path: RECORD_FILE, text: record(text) }];
}

/** Finds what the recorded states of an example said, where the example says that somebody remembers. */
export function memoryOf({ recorded = [], isRemembered }: Example, sha256: Sha256): FindEarlierWords | undefined {
  if (!isRemembered) return undefined;
  const standings = recorded.flatMap(
    (state) => compare(manuscriptOf(state), { lines: [], faults: [] }, sha256).compared,
  );
  const words = new Map(standings.map(({ fingerprint, entry }) => [fingerprint.digest, protectedWords(entry)]));
  return (_, digest) => words.get(digest);
}

function manuscriptOf(state: Pick<Example, "files">, now = nowOf({})): Manuscript {
  return readManuscript({ files: filesOf(state), now }, () => ({ type: "root", children: [] }));
}

/** The moment of an example's check. */
export function nowOf({ today = "2026-11-22", now = `${today}T12:00Z` }: Example): string {
  return now;
}
