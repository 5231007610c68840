import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
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

describe("drafts", () => {
  const workshop = new Workshop(tellingDossier);
  const image = join(workshop.folder, "public/images/quux-image.png");

  beforeAll(() => {
    mkdirSync(dirname(image), { recursive: true });
    writeFileSync(image, IMAGE);
    for (const [path, text] of Object.entries(DRAFTS)) workshop.write(path, text);
  });
  afterAll(() => workshop.remove());

  it("leave no word, name or address in any file of the site, nor their image", async () => {
    const { code, output } = await workshop.build();
    expect(code, output).toBe(0);
    expect(traces(workshop.out)).toEqual([]);
    expect(workshop.has("claims/opening/index.html")).toBe(true);
  });

  it("are found where they are published, so the test would notice", async () => {
    for (const [path, text] of Object.entries(DRAFTS)) workshop.write(path, text.replace("draft: true\n", ""));
    const { code, output } = await workshop.build();
    expect(code, output).toBe(0);
    const found = new Set(traces(workshop.out).map((path) => path.replace(/^.*(\.[a-z_]+)$/, "$1")));
    for (const kind of [".html", ".json", ".jsonld", ".csv", ".xml", ".pf_fragment", ".pf_index", ".png", ".br", ".gz"])
      expect([...found], kind).toContain(kind);
  });

  it("that were published before are gone with the next build", async () => {
    expect(workshop.has("claims/quux-claim/index.html")).toBe(true);
    for (const [path, text] of Object.entries(DRAFTS)) workshop.write(path, text);
    const { code, output } = await workshop.build();
    expect(code, output).toBe(0);
    expect(traces(workshop.out)).toEqual([]);
  });

  it("may not be left out where published entries need them", async () => {
    workshop.write("people/quux-person.md", DRAFTS["people/quux-person.md"] ?? "");
    workshop.write("claims/quux-claim.md", replace("draft: true\n", "")(DRAFTS["claims/quux-claim.md"] ?? ""));
    const before = workshop.digests();
    const { code, output } = await workshop.build();
    expect(code).toBe(1);
    expect(output).toContain("content/claims/quux-claim.md");
    expect(workshop.digests()).toEqual(before);
  });
});

describe("what is held back", () => {
  const workshop = new Workshop(tellingDossier);

  beforeAll(() => {
    const image = join(workshop.folder, "public/images/quux-image.png");
    mkdirSync(dirname(image), { recursive: true });
    writeFileSync(image, IMAGE);
    for (const [path, text] of Object.entries(DRAFTS))
      workshop.write(path, text.replace("draft: true", "publishFrom: 2025-04-01T06:00+02:00"));
  });
  afterAll(() => workshop.remove());

  it("leaves no word, name or address in any file of the site until its time has come, and is told", async () => {
    const { code, output } = await workshop.build(at("2025-04-01T03:59:59Z"));
    expect(code, output).toBe(0);
    expect(traces(workshop.out)).toEqual([]);
    expect(output).toContain("7 entries are held back until 2025-04-01T06:00+02:00.");
  });

  it("is published by the first build from then on", async () => {
    const { code, output } = await workshop.build(at("2025-04-01T04:00:00Z"));
    expect(code, output).toBe(0);
    expect(output).not.toContain("held back");
    expect(workshop.has("claims/quux-claim/index.html")).toBe(true);
    expect(traces(workshop.out)).toContain("images/quux-image.png");
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
