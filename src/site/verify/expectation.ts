import { addressesInKeys } from "../../dossier/body-addresses.ts";
import type { Location } from "../../dossier/links.ts";
import type { Manuscript } from "../../dossier/manuscript.ts";
import type { Edition } from "../../views/edition.ts";
import { DraftLeaks } from "./draft-leaks.ts";
import { expectedFiles } from "./expected-files.ts";

/**
 * What the verification has to know of the content. It is worked out before the site is made, so that what was read and
 * checked, with the trees of all bodies, need not be kept while Astro renders.
 */
export interface Expectation {
  /** Where the site will stand. */
  readonly location: Location;
  /** The paths of the pages and files that the edition has, those of `public/` among them. */
  readonly files: ReadonlySet<string>;
  /** The files of `public/`, by their paths with a slash in front. */
  readonly assets: ReadonlySet<string>;
  readonly drafts: DraftLeaks;
  /** The full addresses in the keys of entries, as browsers write them. */
  readonly addressesInKeys: ReadonlySet<string>;
}

/** What is to be found in the site of an edition. */
export function expectationOf(edition: Edition, manuscript: Manuscript): Expectation {
  return {
    location: edition.addresses.location,
    files: expectedFiles(edition, manuscript),
    assets: manuscript.assets,
    drafts: new DraftLeaks(manuscript),
    addressesInKeys: addressesInKeys(manuscript),
  };
}
