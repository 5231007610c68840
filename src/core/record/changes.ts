import type { Path } from "../frontmatter.ts";
import { isRecord } from "../schema/walk.ts";

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
