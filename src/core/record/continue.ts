import { type RecordEntry, urlOf } from "./line.ts";
import type { Comparison, Standing } from "./standing.ts";

/**
 * What `npm run record` adds: one entry for whatever is new, and for each article and claim that has changed, in the order
 * of the comparison. Nothing where nothing has changed, so that recording twice is recording once.
 */
export function nextEntries({ standings }: Comparison, on: string): readonly RecordEntry[] {
  return standings.filter(({ change }) => change !== "none").map((standing) => nextEntry(standing, on));
}

function nextEntry({ id, fingerprint, newCorrection }: Standing, on: string): RecordEntry {
  return { on, id, url: urlOf(id), ...fingerprint, correction: newCorrection };
}
