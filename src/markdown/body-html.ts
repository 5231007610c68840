import type { Collection } from "../dossier/collections.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { foreignWords } from "../dossier/languages.ts";
import type { Addresses } from "../routes/addresses.ts";
import { type RenderOptions, renderBody } from "./render.ts";

/**
 * How the body of an entry is set: how far its headings sink below those of the page, and whether its ids are told apart
 * by the entry because several bodies share a page.
 */
const settings: Readonly<Record<Collection | "site", { readonly shift?: number; readonly shared?: true }>> = {
  articles: {},
  claims: { shift: 1 },
  utterances: { shift: 1 },
  timeline: { shift: 3, shared: true },
  sources: { shared: true },
  people: { shift: 1 },
  questions: { shift: 3, shared: true },
  pages: {},
  site: { shift: 1 },
};

/** What stands before the ids of an entry's body on a page that it shares. No id of an entry holds two hyphens in a row. */
function placePrefix(id: string): string {
  return `${id}--`;
}

/** The body of an entry, or of the site with the id `site`, as HTML for its page; an article's is without its notes. */
export function bodyHtml(collection: Collection | "site", id: string, dossier: Dossier, addresses: Addresses): string {
  const entry = collection === "site" ? dossier.site : dossier[collection].get(id);
  if (!entry) throw new RangeError(`there is no entry "${id}"`);
  const { shift, shared } = settings[collection];
  const options: RenderOptions = {
    collection,
    addresses,
    dossier,
    language: dossier.site.language,
    foreignWords: foreignWords(dossier),
    ...(shift === undefined ? {} : { headingShift: shift }),
    ...(shared ? { idPrefix: placePrefix(id) } : {}),
  };
  return renderBody(entry.body, options);
}
