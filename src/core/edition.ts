import type { Addresses } from "./addresses.ts";
import type { Collection } from "./collections.ts";
import type { Dossier } from "./dossier.ts";
import type { Finding } from "./finding.ts";
import type { UnfinishedGroup } from "./unfinished.ts";

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
  /** What waits for an editor. */
  readonly unfinished: readonly UnfinishedGroup[];
}
