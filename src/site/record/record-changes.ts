import type { Finding } from "../../dossier/finding.ts";
import type { ContentFile, Material } from "../../dossier/manuscript.ts";
import { RECORD_FILE } from "../../dossier/placement.ts";
import { type ComparedEntry, compare, isUnrecordedOnPurpose, nextEntries } from "../../record/comparison.ts";
import { protectedWords } from "../../record/fingerprint.ts";
import { writeChain } from "../../record/line.ts";
import { mendRecord } from "../../record/mend.ts";
import { readRecord } from "../../record/read.ts";
import { checkMaterial } from "../edition.ts";
import { readContent } from "../read-content.ts";
import type { Settings } from "../settings.ts";
import { sha256 } from "../sha256.ts";
import { keepWords } from "./kept-words.ts";
import { findPublished, type Published } from "./published-branch.ts";
import { readRecordFile, writeRecordFile } from "./record-file.ts";

/** What recording has come to. */
export type Recording =
  /** The content has errors; nothing was written. */
  | { readonly outcome: "refused"; readonly errors: readonly Finding[]; readonly files: readonly ContentFile[] }
  | {
      readonly outcome: "recorded";
      /** The entries that have new lines, in the order of the lines. */
      readonly standings: readonly ComparedEntry[];
      /** The number of the first new line. */
      readonly firstLine: number;
      /** What was wrong with the record before; undefined where it was whole. */
      readonly mended: Mended | undefined;
    };

/** How the record was put in order, and by which branch. */
export interface Mended {
  /** Lines that have another place in the chain, after a merge. */
  readonly moved: number;
  /** Published lines that were missing. */
  readonly restored: number;
  readonly published: Published;
}

/** What is wrong only until something is recorded. */
const MENDED_HERE: ReadonlySet<string> = new Set<string>(["unrecorded", "no-record"]);

/**
 * Accepts what has changed into the publication record. It refuses while the content has errors, silent changes among
 * them: recording is no way around a correction. Where two branches have both recorded it joins their lines first (see
 * `mendRecord`), those of the published one in front. Nothing is written where there is nothing new. `day` is the date of
 * the new lines. Throws where the content cannot be read, the record cannot be written, or nobody can tell which of two
 * branches is published.
 */
export function recordChanges(settings: Settings, day: string, named?: Published): Recording {
  const { contentFolder, publicFolder } = settings;
  const before = readRecordFile(contentFolder);
  const published = named ?? findPublished(contentFolder, before ?? "");
  const mending = mendRecord(before ?? "", sha256, published.is === "known" ? published.beginnings : []);
  if (mending.outcome === "mended" && mending.moved > 0 && published.is === "unknown")
    throw new Error(whichIsPublished(published.why));
  const text = mending.outcome === "mended" ? mending.text : (before ?? "");
  const hasNone = before === undefined && text === "";
  const material = readContent(contentFolder, publicFolder);
  const { manuscript, findings } = checkMaterial(hasNone ? material : withRecord(material, text), {
    ...settings,
    isPublishing: true,
  });
  if (hasNone && isUnrecordedOnPurpose(manuscript))
    throw new Error("site.md says record: none. Remove the key to begin a record, then run npm run record again.");
  const errors = findings.filter(({ severity, rule }) => severity === "error" && !MENDED_HERE.has(rule));
  if (errors.length > 0) return { outcome: "refused", errors, files: manuscript.files };

  const record = readRecord(text, sha256);
  const comparison = compare(manuscript, record, sha256);
  const standings = comparison.compared.filter(({ change }) => change !== "none");
  const written = text + writeChain(nextEntries(comparison, day), record.lines.at(-1), sha256);
  if (written !== (before ?? "")) {
    writeRecordFile(contentFolder, before, written);
    keepWords(standings.map(({ entry }) => protectedWords(entry)));
  }
  const mended = mending.outcome === "mended" ? { ...mending, published } : undefined;
  return { outcome: "recorded", standings, firstLine: record.lines.length + 1, mended };
}

function whichIsPublished(why: string): string {
  return `Two branches have both added to the record, and the lines of the published one must stay as they are; but ${why}. Say which one it is: npm run record -- --published BRANCH (or the published record itself, as a file or an address).`;
}

function withRecord({ files, ...rest }: Material, text: string): Material {
  const others = files.filter(({ path }) => path !== RECORD_FILE);
  return { ...rest, files: [...others, { path: RECORD_FILE, text }] };
}
