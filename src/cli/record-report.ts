import { basename, dirname } from "node:path";
import { type Palette, textReport } from "../check/reports.ts";
import { madeVisible } from "../dossier/characters.ts";
import type { ComparedEntry, PublishedComparison } from "../record/comparison.ts";
import type { Mended, Recording } from "../site/record/record-changes.ts";

/** The most new lines that are named one by one. */
const MOST_NAMED = 100;

/** What `npm run record` says about its work; `file` is the record as an editor names it: `content/record.jsonl`. */
export function recordingReport(recording: Recording, file: string, palette: Palette): string {
  if (recording.outcome === "refused") {
    const { errors, files } = recording;
    const texts = new Map(files.map(({ path, text }) => [`${dirname(file)}/${path}`, text]));
    const report = textReport(errors, { textOf: (path) => texts.get(path), palette, files: files.length });
    return `${report}\nNothing was recorded. Mend what stands above, then run npm run record again.`;
  }
  const { standings, firstLine } = recording;
  const mended = recording.mended ? [mendingReport(recording.mended, file)] : [];
  if (standings.length === 0) return [...mended, `Nothing to record: ${file} has everything as it stands.`].join("\n");
  return [
    ...mended,
    `Recorded in ${file}:`,
    ...standings.slice(0, MOST_NAMED).map((standing, index) => `  line ${firstLine + index}  ${whatIsNew(standing)}`),
    ...(standings.length > MOST_NAMED ? [`  and ${standings.length - MOST_NAMED} more`] : []),
    `Commit ${basename(file)} together with the content.`,
  ].join("\n");
}

function mendingReport({ moved, restored, published }: Mended, file: string): string {
  if (moved + restored === 0) return `Put ${file} in order: it was not written line for line as it had been recorded.`;
  const isKnown = published.is === "known";
  const branch = isKnown ? `${published.name} (${published.why})` : "the side that stands first";
  const sentences = [
    ...(restored > 0 ? [`Put ${counted(restored, "line")} back into ${file} that ${branch} has.`] : []),
    ...(moved > 0
      ? [
          `Joined two branches in ${file}: the lines of ${branch} stay as they are; ${counted(moved, "line")} of the other ${moved === 1 ? "follows" : "follow"}, with new numbers and the same words.`,
        ]
      : []),
    ...(isKnown
      ? []
      : [
          `Which of the two is published is not known, since ${published.why}. Before you publish, hold the record against what is published: npm run record -- --verify ADDRESS`,
        ]),
  ];
  return sentences.join("\n");
}

function whatIsNew({ id, change, newCorrection }: ComparedEntry): string {
  const what = {
    new: "published for the first time",
    words: "what readers rely on has changed",
    rest: newCorrection ? "a note was added" : "something else has changed",
    none: "nothing has changed",
  }[change];
  return `${id}  ${what}${newCorrection ? ` (${newCorrection.kind} of ${newCorrection.on})` : ""}`;
}

/** What `npm run record -- --verify` says about a published record. */
export function publishedReport(comparison: PublishedComparison, place: string): string {
  switch (comparison.outcome) {
    case "no-record":
      return `What stands at ${place} is no publication record, or an empty one: nothing is proved.`;
    case "prefix": {
      const { published, added } = comparison;
      return `The record at ${place} (${counted(published, "line")}) is the beginning of this one, which has ${added === 0 ? "no more" : `${added} more`}.`;
    }
    case "differs": {
      const { number, published, here } = comparison;
      return [
        `Line ${number} of the record at ${place} is ${here === undefined ? "missing" : "not the same"} here. What was published must stay as it was.`,
        `  published: ${shown(published)}`,
        ...(here === undefined ? [] : [`  here:      ${shown(here)}`]),
        `If your lines only came before the published ones in a merge, or published ones were lost in it: npm run record -- --published ${place} puts those first.`,
      ].join("\n");
    }
  }
}

/** The most characters of a line that are shown: what comes from elsewhere may be anything. */
const LONGEST_SHOWN = 2000;

function shown(line: string): string {
  return madeVisible(line.slice(0, LONGEST_SHOWN));
}

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
