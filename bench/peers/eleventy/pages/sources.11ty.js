import { claimLink, indexOf, list, page, text } from "../_includes/shared.js";

export const data = {
  pagination: { data: "collections.sources", size: 200 },
  permalink: ({ pagination: { pageNumber } }) => (pageNumber === 0 ? "/sources/" : `/sources/page/${pageNumber + 1}/`),
};
export function render({ pagination, collections }) {
  const { uses } = indexOf(collections);
  const show = ({ fileSlug, data: { entry }, content }) =>
    `<b id="${fileSlug}">${text(entry.publisher)}</b> ${text(entry.published)} <a href="${text(entry.url)}">${text(entry.title)}</a>${content}${list(uses.get(fileSlug), claimLink)}`;
  return page("Sources", `<h1>Sources</h1>${list(pagination.items, show)}`);
}
