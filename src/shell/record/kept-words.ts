import { appendFileSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { canonicalJson } from "../../core/record/canonical-json.ts";
import type { ProtectedWords } from "../../core/record/fingerprint.ts";
import { sha256 } from "../sha256.ts";

/**
 * What was recorded on this machine, in the words themselves: the record has digests only. One canonical JSON to a line;
 * its SHA-256 is the digest, so that a line proves itself. Nothing depends on the file but how much a message can tell.
 */
const FILE = resolve(".hearsay", "recorded-words.jsonl");

/** Keeps the words of entries that are being recorded. Where they cannot be kept, nothing is lost but the convenience. */
export function keepWords(words: readonly ProtectedWords[]): void {
  try {
    mkdirSync(dirname(FILE), { recursive: true });
    appendFileSync(FILE, words.map((entry) => `${canonicalJson(entry)}\n`).join(""));
  } catch {
    // The folder may be read-only.
  }
}

/** The words that were kept here, under their digests; none where there are none. Never throws. */
export function keptWords(): ReadonlyMap<string, ProtectedWords> {
  try {
    const lines = readFileSync(FILE, "utf8").split("\n").filter(Boolean);
    return new Map(lines.map((line) => [sha256(line), JSON.parse(line)]));
  } catch {
    return new Map();
  }
}
