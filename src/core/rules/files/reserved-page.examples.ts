import type { Examples } from "../../examples/example.ts";

const page = "---\ntitle: A page\n---\n\nText.\n";

export const examples: Examples = {
  passes: { "names that only begin like a route": { files: { "pages/claims-policy.md": page } } },
  fails: Object.fromEntries(
    [
      "404",
      "articles",
      "claims",
      "corrections",
      "data",
      "embed",
      "feed",
      "people",
      "positions",
      "record",
      "search",
      "sources",
      "timeline",
      "images",
      "assets",
      "pagefind",
    ].map((id) => [
      id,
      {
        files: { [`pages/${id}.md`]: page },
        findings: [
          `pages/${id}.md:1:1  error  reserved-page  The site has an address /${id}/ of its own, so no page can have it. Rename the file, for example "about-${id}.md".`,
        ],
      },
    ]),
  ),
};
