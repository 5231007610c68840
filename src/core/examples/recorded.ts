import { type ContentFile, type Manuscript, RECORD_FILE, readManuscript } from "../manuscript.ts";
import { nextEntries } from "../record/continue.ts";
import { protectedWords } from "../record/fingerprint.ts";
import { type Sha256, writeChain } from "../record/line.ts";
import { readRecord } from "../record/read.ts";
import { compare } from "../record/standing.ts";
import type { FindEarlierWords } from "../rule.ts";
import { type Example, filesOf } from "./example.ts";

/** The first day on which a state of an example is recorded; each later state a day later. */
const FIRST_DAY = 10;

/** The publication record of an example: of its own state, unless it says what was recorded. */
export function recordOf(example: Example, sha256: Sha256): readonly ContentFile[] {
  const { recorded = [example], record = (text) => text, files } = example;
  if (recorded.length === 0 || files?.[RECORD_FILE] !== undefined) return [];
  const text = recorded.reduce((written, state, index) => {
    const before = readRecord(written, sha256);
    const entries = nextEntries(compare(manuscriptOf(state), before, sha256), `2025-03-${FIRST_DAY + index}`);
    return written + writeChain(entries, before.lines.at(-1), sha256);
  }, "");
  return [{ path: RECORD_FILE, text: record(text) }];
}

/** Finds what the recorded states of an example said, where the example says that somebody remembers. */
export function memoryOf({ recorded = [], isRemembered }: Example, sha256: Sha256): FindEarlierWords | undefined {
  if (!isRemembered) return undefined;
  const standings = recorded.flatMap(
    (state) => compare(manuscriptOf(state), { lines: [], faults: [] }, sha256).standings,
  );
  const words = new Map(standings.map(({ fingerprint, entry }) => [fingerprint.digest, protectedWords(entry)]));
  return (_, digest) => words.get(digest);
}

function manuscriptOf(state: Pick<Example, "files">): Manuscript {
  return readManuscript({ files: filesOf(state) }, () => ({ type: "root", children: [] }));
}
