import { decode } from "../encoding.ts";
import type { ContentFile, UnreadableFile } from "../manuscript.ts";
import { smallestDossier } from "./smallest-dossier.ts";

/** What becomes of one file: its whole new text, a change of the smallest dossier's text, or nothing (the file is removed). */
export type Change = string | ((text: string) => string) | undefined;

/** A state of the content, written as what it changes in the smallest dossier. */
export interface Example {
  /** Path in the content folder → change. */
  readonly files?: Readonly<Record<string, Change>>;
  /** Path in the content folder → the bytes of a file that is not UTF-8. */
  readonly bytes?: Readonly<Record<string, Uint8Array>>;
  readonly unreadable?: readonly UnreadableFile[];
  /** Paths of files in `public/`, such as `/images/a.png`. */
  readonly assets?: readonly string[];
  /** Whether the check runs where the site is published. */
  readonly isPublishing?: boolean;
  /** The last day that has begun somewhere on Earth: 22 November 2026 unless given. */
  readonly today?: string;
  /** The states that have been recorded, oldest first: this very state unless given; none: there is no record. */
  readonly recorded?: readonly Pick<Example, "files">[];
  /** What has become of the record since. */
  readonly record?: (text: string) => string;
  /** Whether somebody still has what was recorded. */
  readonly isRemembered?: boolean;
}

/** Examples of one rule. Each runs through the whole check, so it also shows that no other rule misfires. */
export interface Examples {
  /** What it shows → a state in which nothing is found. */
  readonly passes: Readonly<Record<string, Example>>;
  /** What it shows → a state and all its findings, as `path:line:column  severity  rule  message`. */
  readonly fails: Readonly<Record<string, Example & { readonly findings: readonly string[] }>>;
}

/** A change that puts one text for another, which must stand in the file exactly once. Throws an Error where it does not. */
export function replace(found: string, replacement: string): (text: string) => string {
  return (text) => {
    const parts = text.split(found);
    if (parts.length !== 2) throw new Error(`"${found}" stands ${parts.length - 1} times in the file`);
    return parts.join(replacement);
  };
}

/** Several changes of one file, one after the other. */
export function inTurn(...changes: readonly ((text: string) => string)[]): (text: string) => string {
  return (text) => changes.reduce((changed, change) => change(changed), text);
}

/** The files of the smallest dossier after an example's changes. Throws an Error where a change does not apply. */
export function filesOf({ files = {}, bytes = {} }: Example): readonly ContentFile[] {
  const texts = new Map<string, string>(Object.entries(smallestDossier));
  for (const [path, change] of Object.entries(files)) {
    const before = texts.get(path);
    if (change === undefined) {
      if (!texts.delete(path)) throw new Error(`there is no ${path} to remove`);
    } else if (typeof change === "string") texts.set(path, change);
    else if (before === undefined) throw new Error(`there is no ${path} to change`);
    else texts.set(path, change(before));
  }
  for (const path of Object.keys(bytes)) texts.delete(path);
  return [
    ...[...texts].map(([path, text]) => ({ path, text })),
    ...Object.entries(bytes).map(([path, content]) => ({ path, ...decode(content) })),
  ];
}
