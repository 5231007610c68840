import { describe, expect, it } from "vitest";
import { decodeText, readHtml } from "./text.ts";

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
/** "Привет" in windows-1251. */
const russian = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);

describe("decodeText reads", () => {
  it.each([
    ["UTF-8 without a word on it", utf8("é"), "", "é"],
    ["Latin-1 without a word on it", latin1("é"), "text/html", "é"],
    ["what the header says", russian, 'text/html; charset="windows-1251"', "Привет"],
    [
      "what a meta element says",
      new Uint8Array([...utf8("<meta charset=windows-1251>"), ...russian]),
      "text/html",
      "<meta charset=windows-1251>Привет",
    ],
    [
      "what an old meta element says",
      latin1('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">\xe9'),
      "",
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">é',
    ],
    [
      "what an XML declaration says",
      latin1('<?xml version="1.0" encoding="ISO-8859-1"?>\xe9'),
      "",
      '<?xml version="1.0" encoding="ISO-8859-1"?>é',
    ],
    [
      "the byte order mark before the header",
      new Uint8Array([0xff, 0xfe, 0xe9, 0x00]),
      "text/html; charset=utf-8",
      "é",
    ],
    ["past a name that does not exist", utf8("é"), "text/html; charset=no-such", "é"],
  ])("%s", (_what, bytes, contentType, text) => {
    expect(decodeText(bytes, contentType)).toBe(text);
  });
});

describe("readHtml", () => {
  const read = (html: string) => readHtml(html).readings.map((text) => text.replace(/\s+/g, " ").trim());

  it("keeps words together within a line and apart between blocks", () => {
    expect(readHtml("<p>no <b>prob</b>lem</p><p>at&nbsp;all<br>never").readings[0]?.replace(/\n+/g, "|")).toBe(
      "|no problem|at\u00A0all|never|",
    );
  });

  it("passes over what nobody sees", () => {
    expect(read("a<script>if (1 < 2) b</script><style>c</style><!-- d --><template>e</template>f")[0]).toBe("af");
  });

  it.each([
    ["the number of a note", "peace<sup>1</sup>keepers", "peacekeepers"],
    ["the link to a note", 'peace<a role="doc-noteref" href="#n1">1</a>keepers', "peacekeepers"],
    ["how letters are read", "<ruby>大<rp>(</rp><rt>だい</rt><rp>)</rp>統<rt>とう</rt></ruby>", "大統"],
    ["a word for screen readers", 'peace<span class="sr-only">(opens anew)</span>keepers', "peacekeepers"],
    ["a note at the side", "<p>no</p><aside>Advertisement</aside><p>problem</p>", "no problem"],
    ["what is not shown", "no <span hidden>big</span> problem", "no problem"],
    ["what a style hides", 'no <span style="display: none">big</span> problem', "no problem"],
  ])("reads a text with and without %s", (_what, html, text) => {
    expect(read(html)).toContain(text);
    expect(read(html)).toHaveLength(new Set(read(html)).size);
  });

  it("reads an exponent, the title, and a text that stands in a shadow", () => {
    expect(read("5 km<sup>2</sup>")).toContain("5 km2");
    expect(read("<title>No problem</title>")).toContain("No problem");
    expect(read('<x-y><template shadowrootmode="open">no problem</template></x-y>')).toContain("no problem");
  });

  it("reads the article and the price out of linked data", () => {
    const html = `<script type="application/ld+json">{"@graph":[{"articleBody":"The words."},{"isAccessibleForFree":"False"}]}</script>`;
    expect(readHtml(html)).toMatchObject({ readings: expect.arrayContaining(["The words."]), isPaidFor: true });
    expect(readHtml('<meta property="article:content_tier" content="locked">').isPaidFor).toBe(true);
    expect(readHtml('<meta property="article:content_tier" content="free">').isPaidFor).toBe(false);
  });

  it("lives with broken linked data", () => {
    const page = readHtml(`<script type="application/ld+json">{"a":</script>text`);
    expect(page).toMatchObject({ readings: [expect.stringContaining("text"), ""], isPaidFor: false });
  });

  it.each([
    ["at once", '<meta http-equiv="refresh" content="0; url=/new">', "0; url=/new"],
    [
      "but not for those without scripts",
      '<noscript><meta http-equiv="refresh" content="0; url=/new"></noscript>',
      undefined,
    ],
    ["but not in a comment", '<!-- <meta http-equiv="refresh" content="0; url=/new"> -->', undefined],
  ])("tells where a page sends its readers on, %s", (_what, html, refresh) => {
    expect(readHtml(html).refresh).toBe(refresh);
  });
});
