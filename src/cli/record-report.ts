import { basename, dirname } from "node:path";
import { madeVisible } from "../core/characters.ts";
import type { PublishedComparison } from "../core/record/published.ts";
import type { Standing } from "../core/record/standing.ts";
import type { Palette } from "../core/reports/palette.ts";
import { textReport } from "../core/reports/text.ts";
import type { Recording } from "../shell/record/record-changes.ts";

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
  const { standings, firstLine, moved } = recording;
  const mended = moved === undefined ? [] : [mendingReport(moved, file)];
  if (standings.length === 0)
    return [...mended, `Nothing to record: ${file} has every article and claim as it stands.`].join("\n");
  return [
    ...mended,
    `Recorded in ${file}:`,
    ...standings.slice(0, MOST_NAMED).map((standing, index) => `  line ${firstLine + index}  ${whatIsNew(standing)}`),
    ...(standings.length > MOST_NAMED ? [`  and ${standings.length - MOST_NAMED} more`] : []),
    `Commit ${basename(file)} together with the content.`,
  ].join("\n");
}

function mendingReport(moved: number, file: string): string {
  return moved === 0
    ? `Put ${file} in order: it was not written line for line as it had been recorded.`
    : `Joined two branches in ${file}: ${counted(moved, "line")} of the second ${moved === 1 ? "follows" : "follow"} those of the first, with new numbers and the same words.`;
}

function whatIsNew({ id, change, newCorrection }: Standing): string {
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
        "If your lines only came before the published ones in a merge, put the published file in the place of record.jsonl and run npm run record again.",
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
