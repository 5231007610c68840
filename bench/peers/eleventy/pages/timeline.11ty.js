import { indexOf, list, page, text } from "../_includes/shared.js";

export const data = {
  pagination: { data: "collections.years", size: 1, alias: "part" },
  permalink: ({ part: { year } }) => (year ? `/timeline/${year}/` : "/timeline/"),
};
export function render({ part: { year, events }, collections }) {
  const { people, sources } = indexOf(collections);
  const show = ({ fileSlug, data: { entry }, content }) =>
    `<time>${text(entry.date)}</time> <b id="${fileSlug}">${text(entry.title)}</b> ${text(entry.place)} ${content} ${(entry.people ?? []).map((id) => text(people.get(id)?.name)).join(", ")} ${entry.sources.map((id) => text(sources.get(id)?.title)).join(", ")}`;
  return page("Timeline", `<h1>Timeline ${year}</h1>${list(events, show)}`);
}
