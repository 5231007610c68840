// The page of an entry, by its collection.
import { claimLink, eventLink, indexOf, list, page, text } from "./shared.js";

const shows = { articles: article, claims: claim, people: person, pages: plainPage };

export function render(data) {
  return shows[data.collection](data);
}

function claim({ entry, content, collections, page: { fileSlug } }) {
  const { people, sources, claims, inverse, events } = indexOf(collections);
  const person = (id) => `<a href="/people/${id}/">${text(people.get(id)?.name)}</a>`;
  const source = (id) => `<a href="/sources/#${id}">${text(sources.get(id)?.title)}</a>`;
  return page(
    entry.claim,
    `<h1>${text(entry.claim)}</h1><p>${text(entry.finding)}</p>
<p>${person(entry.said.by)}, <time>${text(entry.said.on)}</time>, ${source(entry.said.in)} ${text(entry.said.passage)} <q>${text(entry.said.words)}</q></p>
<dl><dt>Did they say so?</dt><dd>${text(entry.verdict.attribution)}</dd><dt>Is it so?</dt><dd>${text(entry.verdict.substance)}</dd></dl>
${list(entry.chain, (hop) => `${person(hop.by)} ${text(hop.act)} <time>${text(hop.on)}</time> ${text(hop.status)} <q>${text(hop.words)}</q> ${hop.sources.map(source).join(", ")}`)}
${content}
${list(entry.evidence, (one) => `${text(one.bearing)}: ${source(one.source)} <q>${text(one.quote)}</q> ${text(one.note)}`)}
${list(entry.relations, (one) => `${text(one.as)} <a href="/claims/${one.claim}/">${text(claims.get(one.claim)?.claim)}</a>`)}
${list(inverse.get(fileSlug), claimLink)}
${list(entry.positions, (one) => `${person(one.who)} ${text(one.stance)} ${text(one.question)}`)}
${list(events.get(fileSlug), eventLink)}`,
  );
}

function article({ entry, content, collections }) {
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

function person({ entry, content, collections, page: { fileSlug } }) {
  const { said, eventsOf } = indexOf(collections);
  const claims = (said.get(fileSlug) ?? []).slice(0, 250);
  const roles = (entry.roles ?? []).map(({ title }) => text(title)).join(", ");
  return page(
    entry.name,
    `<h1>${text(entry.name)}</h1><p>${roles}</p>${content}${list(claims, claimLink)}${list(eventsOf.get(fileSlug), eventLink)}`,
  );
}

function plainPage({ entry, content }) {
  return page(entry.title, `<h1>${text(entry.title)}</h1>${content}`);
}
