// The same pages as Hearsay's, as Eleventy makes them fastest: templates in JavaScript, no template language in the Markdown.
import { lists } from "./lists.js";

const EVENTS_ON_A_PAGE = 300;

export default function (eleventy) {
  for (const name of ["articles", "claims", "people", "sources", "timeline", "questions"])
    eleventy.addCollection(name, (api) => api.getFilteredByGlob(`content/${name}/*.md`));
  eleventy.addCollection("years", (api) => {
    const events = api.getFilteredByGlob("content/timeline/*.md");
    const years = Map.groupBy(events, ({ data }) =>
      events.length > EVENTS_ON_A_PAGE ? data.entry.date.slice(0, 4) : "",
    );
    return [...years].map(([year, events]) => ({ year, events }));
  });
  for (const [name, [data, render]] of Object.entries(lists)) eleventy.addTemplate(`${name}.11ty.js`, render, data);
  eleventy.amendLibrary("md", (markdown) => {
    const render =
      markdown.renderer.rules.link_open ?? ((tokens, at, options, _env, self) => self.renderToken(tokens, at, options));
    markdown.renderer.rules.link_open = (tokens, at, ...rest) => {
      const [, kind, id] = /^(claim|event|source|person|article|page):(.*)$/.exec(tokens[at].attrGet("href")) ?? [];
      if (kind) tokens[at].attrSet("href", addressOf(kind, id));
      return render(tokens, at, ...rest);
    };
    const { validateLink } = markdown;
    markdown.validateLink = (address) => /^[a-z]+:/.test(address) || validateLink(address);
  });
  return { dir: { input: ".", includes: "_includes" }, markdownTemplateEngine: false, htmlTemplateEngine: false };
}

function addressOf(kind, id) {
  const places = {
    claim: `/claims/${id}/`,
    event: `/timeline/#${id}`,
    source: `/sources/#${id}`,
    person: `/people/${id}/`,
  };
  return places[kind] ?? (kind === "article" ? `/articles/${id}/` : `/${id}/`);
}
