import { claimLink, eventLink, indexOf, list, page, text } from "./shared.js";

export function render({ entry, content, collections, page: { fileSlug } }) {
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
