const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const text = (value) => String(value ?? "").replace(/[&<>"]/g, (sign) => escapes[sign]);

export const page = (title, main) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${text(title)}</title><link rel="stylesheet" href="/site.css"></head>
<body><nav><a href="/">Home</a> <a href="/claims/">Claims</a> <a href="/timeline/">Timeline</a> <a href="/positions/">Positions</a> <a href="/people/">People</a> <a href="/sources/">Sources</a></nav>
<main>${main}</main></body></html>`;

const indexes = new WeakMap();

/** Entries by id, and what names them, made once for each build. */
export function indexOf(collections) {
  const known = indexes.get(collections.claims);
  if (known) return known;
  const byId = (list) => new Map(list.map((item) => [item.fileSlug, item.data.entry]));
  const gather = (pairs) => {
    const map = new Map();
    for (const [key, value] of pairs) map.has(key) ? map.get(key).push(value) : map.set(key, [value]);
    return map;
  };
  const { claims, people, sources, timeline } = collections;
  const index = {
    people: byId(people),
    sources: byId(sources),
    claims: byId(claims),
    said: gather(
      claims.flatMap((c) => [[c.data.entry.said.by, c], ...(c.data.entry.chain ?? []).map(({ by }) => [by, c])]),
    ),
    inverse: gather(claims.flatMap((c) => (c.data.entry.relations ?? []).map(({ claim }) => [claim, c]))),
    events: gather(timeline.flatMap((e) => (e.data.entry.claims ?? []).map((id) => [id, e]))),
    eventsOf: gather(timeline.flatMap((e) => (e.data.entry.people ?? []).map((id) => [id, e]))),
    uses: gather(claims.flatMap((c) => (c.data.entry.evidence ?? []).map(({ source }) => [source, c]))),
  };
  indexes.set(claims, index);
  return index;
}

export const claimLink = (item) => `<a href="/claims/${item.fileSlug}/">${text(item.data.entry.claim)}</a>`;
export const eventLink = (item) =>
  `<time>${text(item.data.entry.date)}</time> <a href="/timeline/#${item.fileSlug}">${text(item.data.entry.title)}</a>`;
export const list = (items, show) => `<ul>${(items ?? []).map((item) => `<li>${show(item)}</li>`).join("")}</ul>`;
