import { claimLink, list, page, text } from "../_includes/shared.js";

export const data = {
  pagination: { data: "collections.claims", size: 250 },
  permalink: ({ pagination: { pageNumber } }) => (pageNumber === 0 ? "/claims/" : `/claims/page/${pageNumber + 1}/`),
};
export function render({ pagination }) {
  const show = (item) =>
    `${claimLink(item)} ${text(item.data.entry.verdict.attribution)}, ${text(item.data.entry.verdict.substance)}`;
  return page("Claims", `<h1>Claims</h1>${list(pagination.items, show)}`);
}
