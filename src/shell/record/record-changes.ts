import type { RuleName } from "../../core/facts/index.ts";
import type { Finding } from "../../core/finding.ts";
import { type ContentFile, type Material, RECORD_FILE } from "../../core/manuscript.ts";
import { nextEntries } from "../../core/record/continue.ts";
import { protectedWords } from "../../core/record/fingerprint.ts";
import { writeChain } from "../../core/record/line.ts";
import { mendRecord } from "../../core/record/mend.ts";
import { readRecord } from "../../core/record/read.ts";
import { compare, isUnrecordedOnPurpose, type Standing } from "../../core/record/standing.ts";
import { checkMaterial } from "../edition.ts";
import { readContent } from "../read-content.ts";
import type { Settings } from "../settings.ts";
import { sha256 } from "../sha256.ts";
import { keepWords } from "./kept-words.ts";
import { readRecordFile, writeRecordFile } from "./record-file.ts";

/** What recording has come to. */
export type Recording =
  /** The content has errors; nothing was written. */
  | { readonly outcome: "refused"; readonly errors: readonly Finding[]; readonly files: readonly ContentFile[] }
  | {
      readonly outcome: "recorded";
      /** The entries that have new lines, in the order of the lines. */
      readonly standings: readonly Standing[];
      /** The number of the first new line. */
      readonly firstLine: number;
      /** Lines that have another place in the chain, after a merge; undefined where the record was whole. */
      readonly moved: number | undefined;
    };

/** What is wrong only until something is recorded. */
const MENDED_HERE: ReadonlySet<RuleName> = new Set<RuleName>(["unrecorded", "no-record"]);

/**
 * Accepts what has changed into the publication record. It refuses while the content has errors, silent changes among
 * them: recording is no way around a correction. Where two branches have both recorded it joins their lines first (see
 * `mendRecord`). Nothing is written where there is nothing new. `day` is the date of the new lines. Throws where the
 * content cannot be read or the record cannot be written.
 */
export function recordChanges(settings: Settings, day: string): Recording {
  const { contentFolder, publicFolder } = settings;
  const before = readRecordFile(contentFolder);
  const mending = mendRecord(before ?? "", sha256);
  const text = mending.outcome === "mended" ? mending.text : (before ?? "");
  const material = readContent(contentFolder, publicFolder);
  const { manuscript, findings } = checkMaterial(before === undefined ? material : withRecord(material, text), {
    ...settings,
    isPublishing: true,
  });
  if (before === undefined && isUnrecordedOnPurpose(manuscript))
    throw new Error("site.md says record: none. Remove the key to begin a record, then run npm run record again.");
  const errors = findings.filter(({ severity, rule }) => severity === "error" && !MENDED_HERE.has(rule));
  if (errors.length > 0) return { outcome: "refused", errors, files: manuscript.files };

  const record = readRecord(text, sha256);
  const comparison = compare(manuscript, record, sha256);
  const standings = comparison.standings.filter(({ change }) => change !== "none");
  const written = text + writeChain(nextEntries(comparison, day), record.lines.at(-1), sha256);
  if (written !== (before ?? "")) {
    writeRecordFile(contentFolder, before, written);
    keepWords(standings.map(({ entry }) => protectedWords(entry)));
  }
  const moved = mending.outcome === "mended" ? mending.moved : undefined;
  return { outcome: "recorded", standings, firstLine: record.lines.length + 1, moved };
}

function withRecord({ files, ...rest }: Material, text: string): Material {
  const others = files.filter(({ path }) => path !== RECORD_FILE);
  return { ...rest, files: [...others, { path: RECORD_FILE, text }] };
}
