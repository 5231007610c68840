import { madeVisible } from "../../dossier/characters.ts";
import type { Finding } from "../../dossier/finding.ts";
import { type AlreadyThere, placeInWords, type Unused } from "../../import/reading.ts";
import type { NewFile } from "./write.ts";

/** What an import has done, or would do. */
export interface ImportOutcome {
  /** The name of the file that was read. */
  readonly name: string;
  readonly isDryRun: boolean;
  /** What was written, each path as one would type it. */
  readonly files: readonly NewFile[];
  readonly there: readonly AlreadyThere[];
  readonly unused: readonly Unused[];
  readonly errors: readonly Finding[];
}

/** An outcome in words for whoever called the command. */
export function importReport({ name, isDryRun, files, there, unused, errors }: ImportOutcome): string {
  const lines = (heading: string, all: readonly string[]) =>
    all.length === 0 ? [] : [[heading, ...all.map((line) => `  ${madeVisible(line)}`)].join("\n")];
  return [
    written(files, isDryRun),
    ...lines(
      there.length === 1 ? "One record is there already:" : `${there.length} records are there already:`,
      there.map(({ place, entry }) => `${placeInWords(name, place)}: ${entry}`),
    ),
    ...lines(
      isDryRun ? "This would not be used:" : "This was not used:",
      unused.map(({ place, reason }) => `${placeInWords(name, place)}: ${reason}`),
    ),
    ...lines(
      isDryRun ? "The check would find these errors:" : "The check finds these errors:",
      errors.map(({ file, line, column, message }) => `${file}:${line}:${column}  ${message}`),
    ),
  ].join("\n\n");
}

function written(files: readonly NewFile[], isDryRun: boolean): string {
  if (files.length === 0) return isDryRun ? "Nothing would be written." : "Nothing is written.";
  if (isDryRun) {
    const texts = files.map(({ path, text }) => `${path}\n\n${indented(text)}`);
    return `${texts.join("\n\n")}\n\n${inAll(files, "would be written")}`;
  }
  return `${files.map(({ path }) => path).join("\n")}\n${inAll(files, files.length === 1 ? "is written" : "are written")}`;
}

function inAll(files: readonly NewFile[], verb: string): string {
  const drafts = files.filter(({ isDraft }) => isDraft).length;
  const what = files.length === 1 ? "One file" : `${files.length} files`;
  const state =
    drafts === 0
      ? "."
      : files.length === 1
        ? ", a draft: npm run check names its blanks."
        : `, ${drafts === files.length ? "all drafts" : drafts === 1 ? "one of them a draft" : `${drafts} of them drafts`}: npm run check names the blanks.`;
  return `${what} ${verb}${state}`;
}

function indented(text: string): string {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? "" : `    ${madeVisible(line)}`))
    .join("\n");
}
