import { z } from "zod";
import type { Path } from "../frontmatter.ts";
import { schemas } from "../schema/entries.ts";
import { fieldsOf, isRecord, valuesAt } from "../schema/walk.ts";
import {
  correctedCollections,
  digestOf,
  type ProtectedWords,
  protectedWords,
  type RecordedEntry,
} from "./fingerprint.ts";
import type { Sha256 } from "./line.ts";

/** The places of a collection whose values come from a closed list, such as the verdicts. */
const closedLists = Object.fromEntries(
  correctedCollections.map((collection) => [
    collection,
    [...fieldsOf(schemas[collection])].flatMap(({ path, schema }) =>
      schema instanceof z.ZodEnum ? [{ path, values: schema.options }] : [],
    ),
  ]),
);

/**
 * What an entry said when its digest was another, found by trying: if one word of a closed list was all that changed, such as a
 * verdict, the digest gives it away without any copy of the old text. Undefined where something else has changed.
 */
export function guessWords(entry: RecordedEntry, digest: string, sha256: Sha256): ProtectedWords | undefined {
  const words = protectedWords(entry);
  for (const { path: place, values } of closedLists[entry.collection] ?? [])
    for (const { path } of valuesAt(words, place))
      for (const value of values) {
        const guess = withValue(words, path, value) as ProtectedWords;
        if (digestOf(guess, sha256) === digest) return guess;
      }
  return undefined;
}

function withValue(whole: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(whole)) return whole.map((item, index) => (index === step ? withValue(item, rest, value) : item));
  return isRecord(whole) ? { ...whole, [step]: withValue(whole[step], rest, value) } : whole;
}
