import { indexOf, list, page, text } from "./shared.js";

export function render({ entry, content, collections }) {
  const { claims } = indexOf(collections);
  const used = [...content.matchAll(/href="\/claims\/([^"/]+)\/"/g)].map(([, id]) => [id, claims.get(id)]);
  const notes = list(
    used,
    ([id, claim]) =>
      `<a href="/claims/${id}/">${text(claim?.claim)}</a> ${text(claim?.finding)} ${text(claim?.verdict.attribution)}, ${text(claim?.verdict.substance)}`,
  );
  return page(
    entry.title,
    `<h1>${text(entry.title)}</h1><p>${text(entry.standfirst)}</p>${content}<h2>Notes</h2>${notes}`,
  );
}
