import { type ContentFile, filesWithKeys, type Manuscript } from "../dossier/manuscript.ts";
import { discoveriesIn } from "./check.ts";
import type { Circumstances, Edit, MendedFile, Rule } from "./rule.ts";
import { rules as everyRule } from "./rules.ts";

/**
 * The edits that mend what has only one right answer, by the paths of the files; offsets count without a byte order mark.
 * Edits that would touch each other are left for the next time. Files that are not UTF-8, or in which versions could not
 * be merged, are left alone. Never throws.
 */
export function editsOf(
  manuscript: Manuscript,
  circumstances: Circumstances,
  rules: readonly Rule[] = everyRule,
): ReadonlyMap<string, readonly Edit[]> {
  const files = mendableFiles(manuscript);
  const edits = new Map<string, Edit[]>();
  for (const { rule, path, at, facts } of discoveriesIn(
    manuscript,
    circumstances,
    rules.filter(({ fix }) => fix),
  )) {
    const file = files.get(path);
    if (!file) continue;
    edits.set(path, [...(edits.get(path) ?? []), ...(rule.fix?.(facts, at, file) ?? [])]);
  }
  return new Map(
    [...edits].flatMap(([path, found]) => {
      const apart = withoutOverlaps(found, files.get(path)?.text ?? "");
      return apart.length > 0 ? [[path, apart] as const] : [];
    }),
  );
}

function mendableFiles(manuscript: Manuscript): ReadonlyMap<string, MendedFile> {
  const texts = new Map(manuscript.files.map((file) => [file.path, file]));
  return new Map(
    filesWithKeys(manuscript).flatMap(({ path, collection, document, conflicts }) => {
      const file = texts.get(path);
      if (!file || file.encoding || conflicts.length > 0) return [];
      return [[path, { text: file.text.replace(/^\uFEFF/, ""), collection, document }] as const];
    }),
  );
}

function withoutOverlaps(edits: readonly Edit[], text: string): readonly Edit[] {
  let last = -1;
  return edits
    .filter(({ start, end, text: replacement }) => text.slice(start, end) !== replacement)
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
    .filter(({ start, end }) => {
      const isApart = start > last;
      if (isApart) last = end;
      return isApart;
    });
}

/** A text after its edits; whatever they do not name stays as it is, a byte order mark too. */
function edited(file: string, edits: readonly Edit[]): string {
  const mark = file.startsWith("\uFEFF") ? "\uFEFF" : "";
  const text = file.slice(mark.length);
  let copied = 0;
  const pieces = edits.flatMap(({ start, end, text: replacement }) => {
    const before = text.slice(copied, start);
    copied = end;
    return [before, replacement];
  });
  return [mark, ...pieces, text.slice(copied)].join("");
}

/** One mistake may hide another; no file needs more rounds. */
const MOST_ROUNDS = 50;

/** Files after all edits, those that follow from earlier ones too. */
export function mendedFiles(
  files: readonly ContentFile[],
  find: (files: readonly ContentFile[]) => ReturnType<typeof editsOf>,
): readonly ContentFile[] {
  let current = files;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const edits = find(current);
    if (edits.size === 0) break;
    current = current.map((file) => ({ ...file, text: edited(file.text, edits.get(file.path) ?? []) }));
  }
  return current;
}

/** Lines of a file before and after it was mended. */
export interface MendedLines {
  /** From 1, in the file as it was. */
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What is no longer as it was, line by line; lines are put together only where their number has changed. */
export function mendedLines(before: string, after: string): readonly MendedLines[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  let first = 0;
  while (first < Math.min(old.length, now.length) && old[first] === now[first]) first += 1;
  let same = 0;
  while (same < Math.min(old.length, now.length) - first && old.at(-1 - same) === now.at(-1 - same)) same += 1;
  const [removed, added] = [old.slice(first, old.length - same), now.slice(first, now.length - same)];
  if (removed.length !== added.length) return [{ line: first + 1, before: removed, after: added }];
  return removed.flatMap((line, index) => {
    const mended = added[index] ?? "";
    return line === mended ? [] : [{ line: first + index + 1, before: [line], after: [mended] }];
  });
}

function linesOf(text: string): readonly string[] {
  return text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
}
