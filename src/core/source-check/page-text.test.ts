import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.ts";
import { readHtml } from "./html-text.ts";

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
  it("keeps words together within a line and apart between blocks", () => {
    expect(readHtml("<p>no <b>prob</b>lem</p><p>at&nbsp;all<br>never").visible.replace(/\n+/g, "|")).toBe(
      "|no problem|at\u00A0all|never|",
    );
  });

  it("passes over what nobody sees", () => {
    const { visible } = readHtml("a<script>if (1 < 2) b</script><style>c</style><!-- d --><template>e</template>f");
    expect(visible.replace(/\s/g, "")).toBe("af");
  });

  it("reads the article and the price out of linked data", () => {
    const html = `<script type="application/ld+json">{"@graph":[{"articleBody":"The words."},{"isAccessibleForFree":"False"}]}</script>`;
    expect(readHtml(html)).toMatchObject({ articleBody: "The words.", isPaidFor: true });
  });

  it("lives with broken linked data", () => {
    expect(readHtml(`<script type="application/ld+json">{"a":</script>text`)).toEqual({
      visible: expect.stringContaining("text"),
      articleBody: "",
      isPaidFor: false,
    });
  });
});
