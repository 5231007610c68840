import { describe, expect, it } from "vitest";
import { coastGazette, imported, importedFile } from "../../test/imported.ts";
import { bold, link, note, paragraph, picture, run, table, wordDocument } from "../../test/word-document.ts";

const more = { "sources/coast.md": coastGazette };
const pictureNotBrought = (alt: string) =>
  `The picture${alt} is not brought. Save it in the public folder, and show it with ![what is to be seen](/images/name.png).`;
const badLink = (words: string, url: string) =>
  `The link "${words}" leads to "${url}", which is no address of the web. Its words are kept; link them anew if they need it.`;

describe("Markdown of a Google document", () => {
  it("gives an article with its tables and notes, its links typed", async () => {
    const { files, drafts, unused } = await importedFile("google.md", "markdown", { more });
    expect(files).toEqual({
      "articles/the-bridge-that-opened-twice.md": `---
title: The bridge that “opened” twice
standfirst:
# With time and offset: 2026-11-22T18:00Z.
published:
authors:
  - name:
draft: true
---

The mayor said that the bridge was *open*.[^1] The [Coast Gazette](source:coast) wrote so on [2 May](https://calendar.example/2019); it wasn’t. Costs: 100 - 120 million!

## What the city said

| Day | Who | Words |
| :- | :-: | -: |
| **2 May** | the mayor | “it is open” |
| 3 May | the city | “in June” \\| later |

> It is open.

1. It was reported.
2. It was corrected.
   - by the city

Back to the table, or run this, or ~~nothing~~.

[^1]: So the [Gazette](source:coast), in its issue of 2 May.
`,
    });
    expect(drafts).toEqual(["articles/the-bridge-that-opened-twice.md"]);
    expect(unused).toEqual([
      `file:5: ${pictureNotBrought("")}`,
      `file:20: ${badLink("run this", "javascript:alert%281%29")}`,
    ]);
  });

  it("keeps the words of HTML, and drops its tags, its scripts and what nobody can see", async () => {
    const text =
      "Words <u>under</u>\u200B and a<br>break.\n\n<script>alert(1)</script>\n\n<div>in a box</div>\n\nEnd\u202E.";
    const { files, unused } = await imported(text, "markdown");
    expect(files["articles/file.md"]?.split("---\n")[2]).toBe("\nWords under and a break.\n\nin a box\n\nEnd.\n");
    expect(unused).toEqual([
      'file:1: "<u>" is HTML, which is not used here. Its tags are left out.',
      'file:3: "<script>alert(1)</script>" is HTML, which is not used here. Its tags are left out.',
      'file:5: "<div>in a box</div>" is HTML, which is not used here. Its tags are left out.',
    ]);
  });

  it("leaves no blanks where a picture stood, and types bare addresses and references too", async () => {
    const text =
      "See https://bereg.example/2019/05/02/most and [words][ref] ![x](/x.png)\n\n[ref]: https://bereg.example/2019/05/02/most";
    const { files } = await imported(text, "markdown", { more });
    expect(files["articles/file.md"]?.split("---\n")[2]).toBe(
      "\nSee [https://bereg.example/2019/05/02/most](source:coast) and [words](source:coast)\n",
    );
  });

  it("puts the headings below that of the page, and does not read keys", async () => {
    const { files, unused } = await imported("---\ntitle: X\n---\nOne.\n\n# A\n\n## B\n\n# C\n", "markdown", {
      given: { id: "my-article" },
    });
    expect(files["articles/my-article.md"]?.split("---\n")[2]).toBe("\nOne.\n\n## A\n\n### B\n\n## C\n");
    expect(unused).toEqual([
      "file:1: The keys between the two lines of --- are not read. Write what you need of them into the article's own.",
    ]);
  });

  it.each([
    ["# Only a title\n", "There is no text in it."],
    [
      "word ".repeat(50_000),
      "Its text is too long, too deeply nested or too dense for one article: 200,000 characters are the most. Divide it, and import the parts.",
    ],
    [
      `${"[".repeat(5_000)}`,
      "Its text is too long, too deeply nested or too dense for one article: 200,000 characters are the most. Divide it, and import the parts.",
    ],
  ])("is refused as a whole where it makes no article", async (text, message) => {
    await expect(imported(text, "markdown")).rejects.toThrow(message);
  });
});

describe("a Word document", () => {
  const body = [
    paragraph(run("The “bridge”"), "Title"),
    paragraph(run("What the city said, and when"), "Subtitle"),
    paragraph(run("First part"), "Heading1"),
    paragraph(
      `${run("It’s ")}${bold("open")}${run(", the ")}${link("coast", "Gazette")}${run(" wrote")}${note(2)}${run("; ")}${link("script", "run this")}${run(".")}`,
    ),
    paragraph(picture("A bridge")),
    table(
      [paragraph(run("Day")), paragraph(run("Words"))],
      [paragraph(run("2 May")), paragraph(run("open | shut")) + paragraph(run("both"))],
    ),
    paragraph(run("Второй раздел"), "Heading2"),
    paragraph(run("It is open."), "Quote"),
    paragraph(run("A &lt;b&gt; and a _ and a *.")),
  ].join("");
  const links = { coast: "https://bereg.example/2019/05/02/most?utm_source=doc", script: "javascript:alert(1)" };

  it("gives an article with its tables and notes, its links typed", async () => {
    const document = await wordDocument({ body, links, notes: { 2: "On page 1, “so”." } });
    const { files, unused } = await imported(document, "docx", { more });
    expect(files).toEqual({
      "articles/the-bridge.md": `---
title: The “bridge”
standfirst: What the city said, and when
# With time and offset: 2026-11-22T18:00Z.
published:
authors:
  - name:
draft: true
---

## First part

It’s **open**, the [Gazette](source:coast) wrote[^2]; run this.

| Day | Words |
| - | - |
| 2 May | open \\| shut both |

### Второй раздел

> It is open.

A \\<b> and a \\_ and a \\*.

[^2]: On page 1, “so”.
`,
    });
    expect(unused).toEqual([
      `file: ${badLink("run this", "javascript:alert(1)")}`,
      `file, picture 1: ${pictureNotBrought(' "A bridge"')}`,
    ]);
  });

  const broken =
    "It is no Word document that can be read, or it is protected by a password. Open it in a word processor, save it as .docx, and import that.";
  const bomb =
    "It unpacks to more than 100 MB, or to more than 10 MB of text, which no article is. Copy the text into a new document, and import that.";

  it.each<[string, () => Promise<Uint8Array>, string]>([
    ["of no bytes that make sense", async () => new TextEncoder().encode("PK\u0003\u0004 word/document.xml"), broken],
    ["of which a part is missing", async () => (await wordDocument({ body })).subarray(0, 900), broken],
    ["that is not closed", () => wordDocument({ body: "<w:p>" }), broken],
    ["whose text unpacks to too much", () => wordDocument({ body: paragraph(run("0".repeat(10_500_000))) }), bomb],
    [
      "with too many parts",
      () =>
        wordDocument({ body, more: Object.fromEntries(Array.from({ length: 5_001 }, (_, part) => [`p/${part}`, ""])) }),
      bomb,
    ],
    ["without a text", () => wordDocument({ body: paragraph("") }), "There is no text in it."],
  ])("is refused as a whole: one %s", async (_what, make, message) => {
    await expect(imported(await make(), "docx")).rejects.toThrow(message);
  });
});
