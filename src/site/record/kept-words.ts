import { appendFileSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { z } from "zod";
import type { ProtectedWords } from "../../record/fingerprint.ts";
import { canonicalJson } from "../../record/line.ts";
import { sha256 } from "../sha256.ts";

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
