import { list, page, text } from "../_includes/shared.js";

export const data = { permalink: "/people/" };
export function render({ collections }) {
  return page(
    "People",
    `<h1>People</h1>${list(collections.people, (item) => `<a href="/people/${item.fileSlug}/">${text(item.data.entry.name)}</a>`)}`,
  );
}
