import type { Edition } from "../core/edition.ts";

/**
 * The edition is handed to the pages through the process, since Astro bundles the pages as modules of their own: one
 * reading serves check, pages and outputs alike. This module imports nothing, so that the check is not bundled with the pages.
 */
const HANDLE = Symbol.for("hearsay.edition");
type Holder = { [HANDLE]?: Edition };

export function setEdition(edition: Edition): void {
  (globalThis as Holder)[HANDLE] = edition;
}

export function hasEdition(): boolean {
  return (globalThis as Holder)[HANDLE] !== undefined;
}

/** The edition that is being published. Throws an Error outside a build or a development server. */
export function currentEdition(): Edition {
  const edition = (globalThis as Holder)[HANDLE];
  if (!edition) throw new Error("no edition has been read: run npm run build or npm run dev");
  return edition;
}
