import { claimLink, eventLink, indexOf, list, page, text } from "./shared.js";

export function render({ entry, content, collections, page: { fileSlug } }) {
  const { said, eventsOf } = indexOf(collections);
  const claims = (said.get(fileSlug) ?? []).slice(0, 250);
  const roles = (entry.roles ?? []).map(({ title }) => text(title)).join(", ");
  return page(
    entry.name,
    `<h1>${text(entry.name)}</h1><p>${roles}</p>${content}${list(claims, claimLink)}${list(eventsOf.get(fileSlug), eventLink)}`,
  );
}
