// The pages that no entry has of its own: the front page, the lists, and a card for each claim.
import { claimLink, indexOf, list, page, text } from "./_includes/shared.js";

const paged = (collection, size, path) => ({
  pagination: { data: `collections.${collection}`, size },
  permalink: ({ pagination: { pageNumber } }) => (pageNumber === 0 ? path : `${path}page/${pageNumber + 1}/`),
});

/** Each with the data that Eleventy takes of a template. */
export const lists = {
  front: [{ permalink: "/index.html" }, front],
  claims: [paged("claims", 250, "/claims/"), claims],
  sources: [paged("sources", 200, "/sources/"), sources],
  people: [{ permalink: "/people/" }, people],
  positions: [{ permalink: "/positions/" }, positions],
  timeline: [
    {
      pagination: { data: "collections.years", size: 1, alias: "part" },
      permalink: ({ part: { year } }) => (year ? `/timeline/${year}/` : "/timeline/"),
    },
    timeline,
  ],
  card: [
    {
      pagination: { data: "collections.claims", size: 1, alias: "claim" },
      permalink: ({ claim }) => `/embed/claims/${claim.fileSlug}/`,
    },
    card,
  ],
};

function front({ collections }) {
  const articles = list(collections.articles, (item) => `<a href="/articles/${item.fileSlug}/">${item.data.title}</a>`);
  return page(
    "A made dossier",
    `<h1>A made dossier</h1>${articles}${list(collections.claims.slice(0, 10), claimLink)}`,
  );
}

function claims({ pagination }) {
  const show = (item) =>
    `${claimLink(item)} ${text(item.data.entry.verdict.attribution)}, ${text(item.data.entry.verdict.substance)}`;
  return page("Claims", `<h1>Claims</h1>${list(pagination.items, show)}`);
}

function sources({ pagination, collections }) {
  const { uses } = indexOf(collections);
  const show = ({ fileSlug, data: { entry }, content }) =>
    `<b id="${fileSlug}">${text(entry.publisher)}</b> ${text(entry.published)} <a href="${text(entry.url)}">${text(entry.title)}</a>${content}${list(uses.get(fileSlug), claimLink)}`;
  return page("Sources", `<h1>Sources</h1>${list(pagination.items, show)}`);
}

function people({ collections }) {
  const show = (item) => `<a href="/people/${item.fileSlug}/">${text(item.data.entry.name)}</a>`;
  return page("People", `<h1>People</h1>${list(collections.people, show)}`);
}

function positions({ collections }) {
  const { people } = indexOf(collections);
  const taken = collections.claims.flatMap(({ fileSlug, data: { entry } }) =>
    (entry.positions ?? []).map((one) => ({ ...one, fileSlug })),
  );
  const show = ({ who, stance, question, fileSlug }) =>
    `${text(people.get(who)?.name)}: <a href="/claims/${fileSlug}/">${text(stance)}</a> ${text(question)}`;
  return page("Positions", `<h1>Positions</h1>${list(taken, show)}`);
}

function timeline({ part: { year, events }, collections }) {
  const { people, sources } = indexOf(collections);
  const show = ({ fileSlug, data: { entry }, content }) =>
    `<time>${text(entry.date)}</time> <b id="${fileSlug}">${text(entry.title)}</b> ${text(entry.place)} ${content} ${(entry.people ?? []).map((id) => text(people.get(id)?.name)).join(", ")} ${entry.sources.map((id) => text(sources.get(id)?.title)).join(", ")}`;
  return page("Timeline", `<h1>Timeline ${year}</h1>${list(events, show)}`);
}

function card({ claim: { data, fileSlug } }) {
  const { claim, finding, verdict } = data.entry;
  return page(
    claim,
    `<h1><a href="/claims/${fileSlug}/">${text(claim)}</a></h1><p>${text(finding)}</p><p>${verdict.attribution}, ${verdict.substance}</p>`,
  );
}
