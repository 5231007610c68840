import type { Collection } from "../dossier/collections.ts";
import { dateOf, isBefore } from "../dossier/dates.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { Finding } from "../dossier/finding.ts";
import { allEntries, heldBack, type Manuscript, type ManuscriptEntry } from "../dossier/manuscript.ts";
import type { Addresses } from "../routes/addresses.ts";

/** One checked state of the content, as pages and outputs see it. */
export interface Edition {
  readonly dossier: Dossier;
  readonly addresses: Addresses;
  /** The body of an entry (of `site.md` with the id `site`) as HTML for its page; empty where nothing is written. */
  readonly bodyHtml: (collection: Collection | "site", id: string) => string;
  /** What the check has found: warnings, since errors stop an edition. */
  readonly findings: readonly Finding[];
  /** Whether images for shared links are drawn, so that pages may name them. */
  readonly hasShareImages?: boolean | undefined;
  /** Only while somebody edits: what the pages say about the state of the content. */
  readonly desk?: Desk | undefined;
}

/** What an editor sees on the pages of `npm run dev` and no reader ever does. */
export interface Desk {
  /** Errors and warnings of the content as it is now. */
  readonly findings: readonly Finding[];
  /** Whether the pages show an earlier state, because the present one has errors. */
  readonly isBehind: boolean;
  /** The paths of pages that show drafts. */
  readonly draftPaths: ReadonlySet<string>;
  /** The paths of pages that show what is held back, with the day or moment until when. */
  readonly heldPaths: ReadonlyMap<string, string>;
  /** What waits for an editor. */
  readonly unfinished: readonly UnfinishedGroup[];
}

/** Something that waits for an editor, and the file it concerns (relative to the content folder). */
interface Unfinished {
  readonly path: string;
  readonly text: string;
}

interface UnfinishedGroup {
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
      items: entries
        .filter(({ isDraft, heldUntil }) => isDraft && heldUntil === undefined)
        .map((entry) => ({ path: entry.path, text: nameOf(entry) })),
    },
    {
      name: "Held back",
      items: heldBack(manuscript).map((entry) => ({
        path: entry.path,
        text: `${nameOf(entry)} (until ${entry.heldUntil})`,
      })),
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

function nameOf({ data, id }: ManuscriptEntry): string {
  const named = data as {
    readonly title?: string;
    readonly claim?: string;
    readonly name?: string;
    readonly question?: string;
  };
  return named.title ?? named.claim ?? named.name ?? named.question ?? id;
}
