import type { Edition } from "../../core/edition.ts";

/** The pages that an edition must have, as files from the root of the site: one for each entry, and the fixed ones. */
export function expectedPages({ dossier }: Edition): ReadonlySet<string> {
  const fixed = ["", "claims/", "timeline/", "positions/", "people/", "sources/", "corrections/", "search/"];
  const entries = [
    ...[...dossier.articles.keys()].map((id) => `articles/${id}/`),
    ...[...dossier.claims.keys()].flatMap((id) => [`claims/${id}/`, `embed/claims/${id}/`]),
    ...[...dossier.people.keys()].map((id) => `people/${id}/`),
    ...[...dossier.pages.keys()].map((id) => `${id}/`),
  ];
  return new Set([...[...fixed, ...entries].map((path) => `${path}index.html`), "404.html"]);
}
