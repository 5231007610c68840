import { dateOf, isBefore } from "./date.ts";
import type { Finding } from "./finding.ts";
import { allEntries, type EntryDraft, type Manuscript } from "./manuscript.ts";

/** Something that waits for an editor, and the file it concerns (relative to the content folder). */
export interface Unfinished {
  readonly path: string;
  readonly text: string;
}

export interface UnfinishedGroup {
  readonly name: string;
  readonly items: readonly Unfinished[];
}

/** What is left to do in a content folder, in groups, empty ones included. `today` is a day: `2026-11-22`. */
export function unfinishedWork(
  manuscript: Manuscript,
  findings: readonly Finding[],
  today: string,
): readonly UnfinishedGroup[] {
  const entries = [...allEntries(manuscript)];
  const sources = [...manuscript.entries.sources.values()];
  const claims = [...manuscript.entries.claims.values()];
  return [
    { name: "Errors", items: findings.filter(({ severity }) => severity === "error").map(asItem) },
    { name: "Warnings", items: findings.filter(({ severity }) => severity === "warning").map(asItem) },
    {
      name: "Drafts",
      items: entries.filter(({ isDraft }) => isDraft).map((entry) => ({ path: entry.path, text: nameOf(entry) })),
    },
    {
      name: "Verdicts older than a year",
      items: claims
        .filter(({ data }) => isOlderThanAYear(data.verdict?.on, today))
        .map((entry) => ({ path: entry.path, text: `${nameOf(entry)} (${entry.data.verdict?.on})` })),
    },
    {
      name: "Sources without a capture",
      items: sources
        .filter(({ data }) => data.archived === undefined)
        .map((entry) => ({ path: entry.path, text: nameOf(entry) })),
    },
  ];
}

function asItem({ file, line, column, message }: Finding): Unfinished {
  return { path: `${file.slice(file.indexOf("/") + 1)}:${line}:${column}`, text: message };
}

function isOlderThanAYear(date: string | undefined, today: string): boolean {
  if (date === undefined) return false;
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4).replace("-02-29", "-02-28")}`;
  return isBefore(dateOf(date), dateOf(yearAgo));
}

function nameOf({ data, id }: EntryDraft): string {
  const named = data as {
    readonly title?: string;
    readonly claim?: string;
    readonly name?: string;
    readonly question?: string;
  };
  return named.title ?? named.claim ?? named.name ?? named.question ?? id;
}
