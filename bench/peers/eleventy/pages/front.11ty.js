import { claimLink, list, page } from "../_includes/shared.js";

export const data = { permalink: "/index.html" };
export function render({ collections }) {
  const articles = list(collections.articles, (item) => `<a href="/articles/${item.fileSlug}/">${item.data.title}</a>`);
  return page(
    "A made dossier",
    `<h1>A made dossier</h1>${articles}${list(collections.claims.slice(0, 10), claimLink)}`,
  );
}
