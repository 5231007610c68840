import type { Edition } from "../edition.ts";

/** A file that is published beside the pages. */
export interface OutputFile {
  /** From the root of the site, without a slash in front: `claims/x.json`. */
  readonly path: string;
  /** The media type, with the character set where it has one. */
  readonly type: string;
  readonly text: string;
}

/** Every file for machines, made one after the other. */
export function* outputsOf(_edition: Edition): Generator<OutputFile> {}
