import type { Collection } from "../dossier/collections.ts";

/** The file cannot be read as what it is; the message says why and what to do. Nothing of it is used. */
export class UnreadableImport extends Error {
  override name = "UnreadableImport";
}

/** Where something stands in the file that is read: its line, or else the number of the record or part. */
export interface Place {
  readonly line?: number;
  /** `record 3`, `row 12`, `picture 2`. */
  readonly part?: string;
  /** What it is called there, such as the key of a reference. */
  readonly name?: string | undefined;
}

/** An entry that was made of a record. */
export interface ImportedEntry {
  readonly collection: Collection | "site";
  readonly id: string;
  readonly place: Place;
  /** Whether something in it is left for an editor. */
  readonly isDraft: boolean;
  /** The text of its file; as a draft where `isDraft` says so, be it complete. */
  fileText(isDraft: boolean): string;
}

/** What was not used, and why: what was found, and what to do. */
export interface Unused {
  readonly place: Place;
  readonly reason: string;
}

/** A record of which there is an entry already. */
export interface AlreadyThere {
  readonly place: Place;
  /** As a typed link has it: `source:reuters-25feb`. */
  readonly entry: string;
}

/** What was read of a file. */
export interface Reading {
  readonly entries: readonly ImportedEntry[];
  readonly unused: readonly Unused[];
  readonly there: readonly AlreadyThere[];
}

/** What an import may fill in where the file says nothing, because whoever calls it knows. */
export interface Given {
  /** The day on which sources were read. */
  readonly accessed?: string | undefined;
  /** What kind sources are. */
  readonly kind?: string | undefined;
  /** The zone (IANA) of times without one. */
  readonly timeZone?: string | undefined;
  /** The id of an article. */
  readonly id?: string | undefined;
  /** The name of the file without folder and ending. */
  readonly name: string;
}

/** A place in words: `library.bib:12 (petrov2025)`, `library.json, record 3`. */
export function placeInWords(file: string, { line, part, name }: Place): string {
  const where = line === undefined ? (part === undefined ? file : `${file}, ${part}`) : `${file}:${line}`;
  return name ? `${where} (${name})` : where;
}

/** Collects what is read, in the order of the file. */
export class Collected implements Reading {
  readonly entries: ImportedEntry[] = [];
  readonly unused: Unused[] = [];
  readonly there: AlreadyThere[] = [];

  add(entry: ImportedEntry): void {
    this.entries.push(entry);
  }

  refuse(place: Place, reason: string): void {
    this.unused.push({ place, reason });
  }

  pass(place: Place, entry: string): void {
    this.there.push({ place, entry });
  }
}
