import { z } from "zod";
import { schemas } from "../dossier/schema/entries.ts";
import { fieldsOf, isRecord, valuesAt } from "../dossier/schema/walk.ts";
import type { Path } from "../dossier/yaml/collected-keys.ts";
import {
  correctedCollections,
  digestOf,
  type ProtectedWords,
  protectedWords,
  type RecordedEntry,
} from "./fingerprint.ts";
import type { Sha256 } from "./line.ts";

/** A place in an entry whose value is not what it was. */
export interface Change {
  readonly path: Path;
  /** What stood there: a text; of a list the number of its items; undefined where there was nothing. */
  readonly was: string | number | undefined;
}

/** Every place at which two values differ, in the order of the first. Lists of different lengths differ as a whole. */
export function changesBetween(before: unknown, after: unknown, path: Path = []): readonly Change[] {
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return before.flatMap((item, index) => changesBetween(item, after[index], [...path, index]));
  if (isRecord(before) && isRecord(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => changesBetween(before[key], after[key], [...path, key]));
  }
  return before === after ? [] : [{ path, was: plain(before) }];
}

function plain(value: unknown): string | number | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.length;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

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
