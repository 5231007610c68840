import { appendFileSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { z } from "zod";
import type { FindEarlierWords } from "../../check/rule.ts";
import { digestOf, type ProtectedWords, protectedWords, readRecordedEntry } from "../../record/fingerprint.ts";
import { canonicalJson } from "../../record/line.ts";
import { askGit } from "../git.ts";
import { sha256 } from "../sha256.ts";

/** How long all questions to version control may take together, in milliseconds. */
const PATIENCE = 3000;
/** How many versions of one file are looked through, newest first. */
const MOST_VERSIONS = 30;

/**
 * Looks for what an entry once said: in what `npm run record` has kept on this machine, then in the history of Git. It is
 * only asked when something has changed silently, it finds nothing where there is no history, and it never throws.
 */
export function earlierWordsFinder(contentFolder: string): FindEarlierWords {
  let kept: ReadonlyMap<string, ProtectedWords> | undefined;
  let history: History | undefined;
  return (path, digest) => {
    kept ??= keptWords();
    history ??= new History(contentFolder, performance.now() + PATIENCE);
    try {
      return kept.get(digest) ?? wordsInHistory(history, path, digest);
    } catch {
      return undefined;
    }
  };
}

function wordsInHistory(history: History, path: string, digest: string): ProtectedWords | undefined {
  for (const version of history.versionsOf(path)) {
    const entry = readRecordedEntry(path, history.textOf(version, path));
    if (entry && digestOf(protectedWords(entry), sha256) === digest) return protectedWords(entry);
  }
  return undefined;
}

/** The history of Git, as far as it answers before the deadline. Throws an Error where it does not. */
class History {
  readonly folder: string;
  readonly deadline: number;

  constructor(folder: string, deadline: number) {
    this.folder = folder;
    this.deadline = deadline;
  }

  versionsOf(path: string): readonly string[] {
    return this.git("log", `--max-count=${MOST_VERSIONS}`, "--format=%H", "--", path).split("\n").filter(Boolean);
  }

  textOf(version: string, path: string): string {
    return this.git("show", `${version}:./${path}`);
  }

  private git(...request: string[]): string {
    const timeout = Math.round(this.deadline - performance.now());
    if (timeout <= 0) throw new Error("the history of Git takes too long");
    return askGit(this.folder, request, timeout);
  }
}

/**
 * What was recorded on this machine, in the words themselves: the record has digests only. One canonical JSON to a line;
 * its SHA-256 is the digest, so that a line proves itself. Nothing depends on the file but how much a message can tell.
 */
const FILE = resolve(".hearsay", "recorded-words.jsonl");

/** Keeps the words of entries that are being recorded. Where they cannot be kept, nothing is lost but the convenience. */
export function keepWords(words: readonly ProtectedWords[], file = FILE): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, words.map((entry) => `${canonicalJson(entry)}\n`).join(""));
  } catch {
    // The folder may be read-only.
  }
}

const recordedWords = z.record(z.string(), z.unknown());

/** The words that were kept here, under their digests; lines that are none are passed over. Never throws. */
export function keptWords(file = FILE): ReadonlyMap<string, ProtectedWords> {
  return new Map(linesOf(file).flatMap((line) => wordsIn(line).map((words) => [sha256(line), words] as const)));
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, "utf8").split("\n").filter(Boolean);
  } catch {
    return [];
  }
}

function wordsIn(line: string): readonly ProtectedWords[] {
  try {
    return [recordedWords.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}
