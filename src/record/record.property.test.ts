import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { smallestDossier } from "../../test/dossiers/smallest-dossier.ts";
import { type Manuscript, readManuscript } from "../dossier/manuscript.ts";
import { sha256 } from "../site/sha256.ts";
import { compare, comparePublished, lostCorrections, nextEntries } from "./comparison.ts";
import { rowsOf, writeChain } from "./line.ts";
import { readRecord } from "./read.ts";

/** The state of a small dossier: what each entry says, how it reasons, and its corrections. */
interface Entry {
  readonly words: string;
  readonly body: string;
  readonly corrections: readonly string[];
}
type State = Readonly<Record<string, Entry>>;

const ids = ["articles/bridge", "claims/a", "claims/b", "claims/c"] as const;
const sentence = fc.string({ unit: "binary", minLength: 1, maxLength: 12 }).map((text) => `x${text}x`);
const prose = fc.stringMatching(/^[a-zé😀]{1,12}$/u);

/** A change that may be published: other words only with a correction. */
const edit = fc.record({
  id: fc.constantFrom(...ids),
  words: fc.option(sentence, { nil: undefined }),
  body: fc.option(prose, { nil: undefined }),
  correction: fc.option(sentence, { nil: undefined }),
});
const edits = fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function apply(state: State, { id, words, body, correction }: Edit): State {
  const before = state[id] ?? { words: `x${id}x`, body: "text", corrections: [] };
  const isCorrected = state[id] !== undefined && (correction !== undefined || (words ?? before.words) !== before.words);
  const corrections = isCorrected ? [...before.corrections, correction ?? "Changed."] : before.corrections;
  return { ...state, [id]: { words: words ?? before.words, body: body ?? before.body, corrections } };
}

function manuscriptOf(state: State) {
  const files = Object.entries(state).map(([id, { words, body, corrections }]) => {
    const isArticle = id.startsWith("articles/");
    const template = smallestDossier[isArticle ? "articles/bridge.md" : "claims/denial.md"];
    const notes = corrections.map((text) => ({ on: "2025-03-02", kind: "correction", text }));
    const text = template
      .replace(
        isArticle ? /^standfirst: .*$/m : /^finding: .*$/m,
        (line) => `${line.split(":")[0]}: ${JSON.stringify(words)}`,
      )
      .replace(/\n---\n.*/s, () => `\ncorrections: ${JSON.stringify(notes)}\n---\n${body}\n`);
    return { path: `${id}.md`, text };
  });
  return readManuscript({ files }, () => ({ type: "root", children: [] }));
}

function standing(state: State, record: string) {
  return compare(manuscriptOf(state), readRecord(record, sha256), sha256);
}

function recorded(record: string, state: State, day = "2025-03-02"): string {
  return (
    record + writeChain(nextEntries(standing(state, record), day), readRecord(record, sha256).lines.at(-1), sha256)
  );
}

/** Every published state and the record after it. */
function publish(batches: readonly (readonly Edit[])[]) {
  const history: { readonly state: State; readonly record: string }[] = [];
  for (const batch of batches) {
    const before = history.at(-1) ?? { state: {}, record: "" };
    const state = batch.reduce(apply, before.state);
    history.push({ state, record: recorded(before.record, state) });
  }
  return history;
}

describe("after any edits that are published", () => {
  test("the record is sound, only grows, and recording again adds nothing", () => {
    fc.assert(
      fc.property(edits, (batches) => {
        const history = publish(batches);
        const { state, record } = history.at(-1) ?? { state: {}, record: "" };
        expect(readRecord(record, sha256).faults).toEqual([]);
        expect(recorded(record, state)).toBe(record);
        for (const earlier of history)
          expect(comparePublished(earlier.record, record)).toMatchObject({ outcome: "prefix" });
        const { compared: standings, losses } = standing(state, record);
        expect(losses).toEqual([]);
        for (const each of standings) {
          expect(each.change).toBe("none");
          expect(each.newCorrection).toBe(null);
          expect(lostCorrections(each)).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("other words without a correction are a silent change, and a missing file is a loss", () => {
    fc.assert(
      fc.property(edits, fc.nat(), sentence, (batches, choice, words) => {
        const { state, record } = publish(batches).at(-1) ?? { state: {}, record: "" };
        const [id, entry] = Object.entries(state)[choice % Object.keys(state).length] ?? [];
        fc.pre(id !== undefined && entry !== undefined && entry.words !== words);
        const changed = standing({ ...state, [id ?? ""]: { ...entry, words } as Entry }, record);
        expect(changed.compared.find((each) => each.id === id)).toMatchObject({
          change: "words",
          newCorrection: null,
        });
        const { [id ?? ""]: _, ...others } = state;
        expect(standing(others, record).losses.map((loss) => loss.id)).toEqual([id]);
      }),
      { numRuns: 30 },
    );
  });

  test("no byte of the record can be changed unnoticed", () => {
    const alteration = fc.tuple(fc.nat(), fc.integer({ min: 32, max: 126 }));
    fc.assert(
      fc.property(edits, fc.array(alteration, { minLength: 20, maxLength: 20 }), (batches, alterations) => {
        const { state, record } = publish(batches).at(-1) ?? { state: {}, record: "" };
        const manuscript = manuscriptOf(state);
        for (const [choice, code] of alterations) {
          const at = choice % record.length;
          const altered = record.slice(0, at) + String.fromCharCode(code) + record.slice(at + 1);
          if (altered === record) continue;
          expect(comparePublished(record, altered).outcome).not.toBe("prefix");
          expect(isNoticed(manuscript, altered) || isLastDate(record, at)).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });
});

function isNoticed(manuscript: Manuscript, record: string): boolean {
  const { record: reading, compared: standings, losses } = compare(manuscript, readRecord(record, sha256), sha256);
  return (
    reading.faults.length > 0 ||
    losses.length > 0 ||
    standings.some((each) => each.change !== "none" || lostCorrections(each).length > 0)
  );
}

/** The date of the last line is covered by no hash yet: only a published copy shows that it was changed. */
function isLastDate(record: string, at: number): boolean {
  const last = rowsOf(record).at(-1) ?? "";
  const start = record.length - 1 - last.length;
  return at >= start && at - start < last.indexOf('"id"');
}
