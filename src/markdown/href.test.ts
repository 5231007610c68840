import { describe, expect, it } from "vitest";
import { editionOfExample } from "../../test/edition.ts";
import { parseMarkdown } from "./parse.ts";
import { type RenderOptions, renderBody } from "./render.ts";

const { dossier, addresses } = editionOfExample({}, { BASE_PATH: "/b" });

function rendered(markdown: string, options: Partial<RenderOptions> = {}): string {
  return renderBody(parseMarkdown(markdown), { collection: "pages", addresses, dossier, language: "en", ...options });
}

const FORMS: Readonly<Record<string, (url: string) => string>> = {
  "a link": (url) => `[x](<${url}>)`,
  "a link with a title": (url) => `[x](<${url}> "y")`,
  "a reference": (url) => `[x][y]\n\n[y]: <${url}>`,
  "an image": (url) => `![x](<${url}>)`,
  "an image by reference": (url) => `![x][y]\n\n[y]: <${url}>`,
  "an image in a link": (url) => `[![x](<${url}>)](<${url}>)`,
  "a link in a footnote": (url) => `w[^1]\n\n[^1]: [x](<${url}>)`,
  "a link in a table": (url) => `| a |\n| - |\n| [x](<${url}>) |`,
  "a link in a heading in a quotation": (url) => `> ## [x](<${url}>)`,
};

const ADDRESSES: Readonly<Record<string, string>> = {
  "/images/map.png": "/b/images/map.png",
  "/timeline/": "/b/timeline/",
  "/claims/?with=ada#all": "/b/claims/?with=ada#all",
  "/images/the bridge.png": "/b/images/the%20bridge.png",
  "/images/the%20bridge.png": "/b/images/the%20bridge.png",
  "/images/Füß-й.png": "/b/images/F%C3%BC%C3%9F-%D0%B9.png",
  [`/images/${"Füß-й.png".normalize("NFD")}`]: "/b/images/F%C3%BC%C3%9F-%D0%B9.png",
  "/files/100%25%3F.pdf": "/b/files/100%25%3F.pdf",
  "claim:opening": "/b/claims/opening/",
  "claim:opening#füße": "/b/claims/opening/#f%C3%BC%C3%9Fe",
  "source:gazette": "/b/sources/#gazette",
  "/sources/#gazette": "/b/sources/#gazette",
  "https://example.org/a?b=c#d": "https://example.org/a?b=c#d",
  "https://example.org/a b{c}^d`e": "https://example.org/a%20b%7Bc%7D%5Ed%60e",
  "https://пример.example/путь": "https://пример.example/путь",
  "mailto:desk@bridges.example": "mailto:desk@bridges.example",
};

/** Images of other sites are errors. */
const addressesFor = (form: string) =>
  Object.entries(ADDRESSES).filter(([url]) => !form.includes("image") || !url.startsWith("http"));

describe.each(Object.entries(FORMS))("in %s", (name, form) => {
  it.each(addressesFor(name))("%s leads to %s", (url, href) => {
    const found = [...rendered(form(url)).matchAll(/(?:href|src)="([^"#][^"]*)"/g)].map(([, address = ""]) =>
      address.replaceAll("&#x26;", "&").replaceAll("&#x60;", "`"),
    );
    expect(new Set(found)).toEqual(new Set([href]));
  });
});

describe("where bodies share a page", () => {
  const shared = { collection: "timeline", idPrefix: "meeting--", headingShift: 3 } as const;

  it("places of the body itself are told apart by the entry, and so are links to them", () => {
    const html = rendered("See [a](#reasons), [b](#fn-x).[^x]\n\n## Reasons\n\n[^x]: So.", shared);
    expect(html).toContain('href="#meeting--reasons"');
    expect(html).toContain('<h5 id="meeting--reasons">');
    expect(html).toContain('<a href="#meeting--fn-x">b</a>');
    expect(html).toContain('<li id="meeting--fn-x">');
    expect(html).toMatch(/<h5 [^>]*id="meeting--footnote-label"/);
    expect(html).toContain('aria-describedby="meeting--footnote-label"');
    expect(html.match(/footnote-label/g)).toHaveLength(2);
  });

  it("the place of another entry is where that one stands", () => {
    expect(rendered("[a](#meeting)", shared)).toContain('href="/b/timeline/#meeting"');
  });

  it("a place that the page gives stays as it is", () => {
    expect(rendered("[a](#main)", shared)).toContain('href="#main"');
  });
});
