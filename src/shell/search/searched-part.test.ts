import fc from "fast-check";
import { close, createIndex } from "pagefind";
import { afterAll, expect, it } from "vitest";
import { orderedIndex } from "./ordered-index.ts";
import { searchedPart, UNREAD } from "./searched-part.ts";

afterAll(() => close());

const HEAD = '<!DOCTYPE html><html lang="de" class="a"> <head><title>Nicht im Text</title><meta name="description"';
const page = (main: string) =>
  `${HEAD} content="&lt;main>"><script type="application/ld+json">{"a":"Daten"}</script></head> <body><svg></svg>
  <header><a href="/">Kopf</a><nav>Weg</nav></header>${main}<footer>Fuß</footer></body></html>`;

const pages = [
  page(`<main id="main" data-pagefind-body data-pagefind-filter="kind[data-kind]" data-kind="Claim"><p class="addr">Ort</p>
    <article><h1>Die Brücke öffnet</h1><p>Sie öffnet im <b>Mai</b>.<img src="/bild.png" alt="Ein Bild"></p>
    <h2 id="warum">Warum</h2><p>Weil &lt;/main&gt; so ist.</p><nav>nicht</nav></article></main>`),
  page('<main data-pagefind-body lang="en"><h1>The bridge opens</h1><p>In May.</p></main>'),
  page("<main><h1>Not searched</h1><p>Never.</p></main>"),
  page("<main><h1>Not searched</h1><p>What says data-pagefind-body is searched.</p></main>"),
  page('<main data-pagefind-body data-pagefind-filter="kind[data-kind]" data-kind="Page"><h1>Eins</h1></main>').replace(
    "Nicht im Text",
    "data-pagefind-body",
  ),
];

async function indexOf(contents: readonly string[]) {
  const { index } = await createIndex({ excludeSelectors: [...UNREAD] });
  for (const [number, content] of contents.entries())
    await index?.addHTMLFile({ sourcePath: `${number}/index.html`, content });
  const { files = [] } = (await index?.getFiles()) ?? {};
  return orderedIndex(files).map(({ path, content }) => [path, Buffer.from(content).toString("base64")]);
}

it("of a page is enough for the same index", async () => {
  const parts = pages.flatMap((html) => searchedPart(html) ?? []);
  expect(parts.map((part) => part.includes("Kopf"))).toEqual([false, false, false, true]);
  const marked = pages.filter((_html, number) => number !== 2);
  expect(await indexOf(parts)).toEqual(await indexOf(marked));
});

/** Made of what pages hold, one in the other and in any order. */
const { markup } = fc.letrec<{ markup: string }>((tie) => ({
  markup: fc
    .array(
      fc.oneof(
        { withCrossShrink: true, maxDepth: 4 },
        fc.constantFrom(
          "word",
          " ",
          "Two words. ",
          "a &lt;b&gt; c",
          "&amp;",
          "<br>",
          '<img src="/a.png" alt="x">',
          "<!-- <a> -->",
        ),
        fc
          .tuple(
            fc.constantFrom(
              ...[
                "a",
                "b",
                "span",
                "time",
                "q",
                "cite",
                "code",
                "em",
                "i",
                "strong",
                "svg",
                "p",
                "h2",
                "li",
                "section",
              ],
              ...["blockquote", "dl", "dd", "details", "pre", "use", "text", "nav"],
            ),
            fc.constantFrom(
              ...["", ' href="/a?b>c"', " title='a > b'", ' class="v ok"', ' class="s go"', ' class="addr"', ' id="x"'],
              ...[
                " id=y",
                ' id="x" class="s go"',
                ' data-pagefind-filter="kind" id="x"',
                ' id="x" data-pagefind-weight="2"',
                ' id="x" data-pagefind-ignore',
                ' data-pagefind-weight="3"',
                " data-pagefind-ignore",
                ' href="/claims/go-on/"',
                "\n  lang=en",
              ],
            ),
            tie("markup"),
          )
          .map(([name, attributes, inner]) => `<${name}${attributes}>${inner}</${name}>`),
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join("")),
}));

it("is enough whatever stands in a page", async () => {
  const made = fc
    .sample(markup, { numRuns: 400, seed: 1 })
    .map((inner) => page(`<main data-pagefind-body><h1>A <b>title</b></h1>${inner}<p>end</p></main>`));
  expect(await indexOf(made.flatMap((html) => searchedPart(html) ?? []))).toEqual(await indexOf(made));
});

it("is nothing of a page that is not searched", () => {
  expect(pages.map((html) => searchedPart(html) === undefined)).toEqual([false, false, true, false, false]);
});
