import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Workshop } from "./build-dossier.ts";
import { replace } from "./dossiers/example.ts";
import { tellingDossier } from "./dossiers/telling-dossier.ts";

/** One draft of every kind, which use each other; every word and id that is theirs alone holds "quux". */
const DRAFTS: Readonly<Record<string, string>> = {
  "articles/quux-article.md": `---
title: Quux title of the article
standfirst: Quux standfirst.
published: 2025-04-01T12:00Z
authors:
  - name: Quux Author
subject: quux-source
central: quux-claim
draft: true
findings: [Quux finding of the article.]
---

Quux body with [a quux passage](claim:quux-claim) and a [place](event:quux-event).[^q]

![Quux image](/images/quux-image.png)

[^q]: Quux footnote.
`,
  "claims/quux-claim.md": `---
claim: Quux sentence of the claim.
draft: true
finding: Quux finding.
said:
  by: quux-person
  on: 2025-04-01
  in: quux-source
  words: quux words
verdict:
  attribution: exact
  substance: accurate
  on: 2025-04-02
evidence:
  - source: quux-source
    bearing: supports
    quote: quux quotation
    note: quux note
positions:
  - question: quux-question
    who: quux-person
    stance: for
relations:
  - claim: opening
    as: supports
corrections:
  - on: 2025-04-03
    kind: correction
    text: Quux correction.
---

Quux reasoning.
`,
  "timeline/quux-event.md": `---
title: Quux event
date: 2025-04-01
place: Quuxton
sources: [quux-source]
claims: [quux-claim]
people: [quux-person]
draft: true
---

Quux happens.
`,
  "sources/quux-source.md": `---
title: Quux title of a source
publisher: Quux Press
url: https://quux.example/source
published: 2025-04-01
accessed: 2025-04-02
kind: report
draft: true
---

Quux reliability.
`,
  "people/quux-person.md": `---
name: Quux Person
kind: person
roles:
  - title: Quux minister
draft: true
---

Quux life.
`,
  "questions/quux-question.md": `---
question: Does the quux open?
short: Quux opens
order: 9
draft: true
---
`,
  "pages/quux-page.md": `---
title: Quux page
draft: true
---

Quux text of a page.
`,
};

const IMAGE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

describe("what is not published", () => {
  const workshop = new Workshop(tellingDossier);

  /** Writes all drafts anew, with another line in the place of that which makes them drafts. */
  function writeAll(line: string): void {
    for (const [path, text] of Object.entries(DRAFTS)) workshop.write(path, text.replace("draft: true\n", line));
  }

  beforeAll(() => workshop.write("../public/images/quux-image.png", IMAGE));
  afterAll(() => workshop.remove());

  it("because it is held back leaves no word, name or address in any file of the site, nor its image, and is told", async () => {
    writeAll("publishFrom: 2025-04-01T06:00+02:00\n");
    const { code, output } = await workshop.build(at("2025-04-01T03:59:59Z"));
    expect(code, output).toBe(0);
    expect(traces(workshop.out)).toEqual([]);
    expect(output).toContain("7 entries are held back until 2025-04-01T06:00+02:00.");
  });

  it("is found where it is published, by the first build from its time on, so the test would notice", async () => {
    writeAll("publishFrom: 2025-04-01T06:00+02:00\n");
    const { code, output } = await workshop.build(at("2025-04-01T04:00:00Z"));
    expect(code, output).toBe(0);
    expect(output).not.toContain("held back");
    expect(workshop.has("claims/quux-claim/index.html")).toBe(true);
    expect(traces(workshop.out)).toContain("images/quux-image.png");
    const found = new Set(traces(workshop.out).map((path) => path.replace(/^.*(\.[a-z_]+)$/, "$1")));
    for (const kind of [".html", ".json", ".jsonld", ".csv", ".xml", ".pf_fragment", ".pf_index", ".png", ".br", ".gz"])
      expect([...found], kind).toContain(kind);
  });

  it("because it is a draft leaves no word, name or address in any file, nor its image, even if it was published before", async () => {
    expect(workshop.has("claims/quux-claim/index.html")).toBe(true);
    writeAll("draft: true\n");
    const { code, output } = await workshop.build();
    expect(code, output).toBe(0);
    expect(traces(workshop.out)).toEqual([]);
    expect(workshop.has("claims/opening/index.html")).toBe(true);
  });

  it("may not be left out where published entries need it", async () => {
    writeAll("draft: true\n");
    workshop.write("claims/quux-claim.md", replace("draft: true\n", "")(DRAFTS["claims/quux-claim.md"] ?? ""));
    const before = workshop.digests();
    const { code, output } = await workshop.build();
    expect(code).toBe(1);
    expect(output).toContain("content/claims/quux-claim.md");
    expect(workshop.digests()).toEqual(before);
  });
});

function at(moment: string) {
  return { SOURCE_DATE_EPOCH: String(Date.parse(moment) / 1000) };
}

/** The files below a folder whose name or unpacked content holds "quux". */
function traces(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => /quux/i.test(file.slice(folder.length)) || /quux/i.test(unpacked(file)))
    .map((file) => file.slice(folder.length + 1))
    .sort();
}

function unpacked(file: string): string {
  const bytes = readFileSync(file);
  if (file.endsWith(".br")) return brotliDecompressSync(bytes).toString("latin1");
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("latin1");
}
