import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { importFile } from "./imported.ts";
import { runOverStory } from "./npm-script.ts";
import { wordDocument } from "./word-document.ts";

const root = resolve(import.meta.dirname, "..");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "import-"));
  cpSync(join(root, "examples", "dossier"), join(folder, "story"), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

const run = (command: string, ...arguments_: readonly string[]) => runOverStory(folder, command, ...arguments_);

/** The texts of all files of the dossier by their paths. */
function contentOf(name = "story"): Readonly<Record<string, string>> {
  const story = join(folder, name);
  const paths = readdirSync(story, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(story, path), "utf8")]));
}

/** The errors of the check, each with the file that has it. */
function errors() {
  const findings = JSON.parse(run("check", "--format", "json").stdout) as readonly Record<string, string>[];
  return findings.filter(({ severity }) => severity === "error").map(({ file, message }) => `${file}: ${message}`);
}

describe("npm run import", () => {
  it("writes what passes the check, and says what it has written", () => {
    const text = readFileSync(importFile("zotero-biblatex.bib"), "utf8");
    writeFileSync(join(folder, "library.bib"), text.slice(0, text.indexOf("@online")));
    expect(run("import", "library.bib")).toEqual({
      status: 0,
      stdout: "story/sources/bereg-2may19.md\nOne file is written.\n",
      stderr: "",
    });
    expect(errors()).toEqual([]);
    expect(run("import", "library.bib")).toEqual({
      status: 0,
      stdout:
        "Nothing is written.\n\nOne record is there already:\n  library.bib:1 (petrovaMostOtkrytChto2019): source:bereg-2may19\n",
      stderr: "",
    });
  });

  it("makes drafts of what is not whole, and of what needs them; the check finds nothing but their blanks", () => {
    const names = "zotero.csl.json timeline.csv google.md review-with-appearances.json review-page.html".split(" ");
    for (const name of names) expect(run("import", importFile(name)).stderr).toBe("");
    expect(errors().filter((error) => !/holds nothing|no hop of the chain names that person/.test(error))).toEqual([]);
    const { "timeline/works-begin.md": event } = contentOf();
    expect(event).toContain("sources:\n  - pictures-works\n  - bereg-2may19\ndraft: true\n");
  }, 240_000);

  it("shows what it would write, and writes nothing", () => {
    const before = contentOf();
    const { status, stdout } = run("import", importFile("timeline.json"), "--dry-run");
    expect(contentOf()).toEqual(before);
    expect(status).toBe(1);
    expect(stdout).toBe(`story/sources/pictures-works.md

    ---
    # Its caption in the timeline: Workers
    title:
    publisher: Example Agency
    url: https://pictures.example/works.jpg
    published:
    accessed:
    kind: image
    draft: true
    ---

story/timeline/works-begin.md

    ---
    title: Works begin
    date: 2018
    end: 2019-03
    sources:
      - pictures-works
    draft: true
    # Its group in the timeline: Building.
    ---

    The works begin.

story/sources/vimeo.md

    ---
    title:
    publisher: City TV
    url: https://player.vimeo.com/video/1
    published:
    accessed:
    # One of: report, transcript, recording, statement, document, post, book, newspaper, broadcast, archive, image.
    kind:
    draft: true
    ---

story/timeline/the-mayor-speaks.md

    ---
    title: The mayor speaks
    # The timeline gives 13:45, and not in which zone.
    date: 2019-05-02
    sources:
      - vimeo
    draft: true
    ---

4 files would be written, all drafts: npm run check names the blanks.

This would not be used:
  timeline.json, the title: It is the opening slide of the timeline. Its words belong into site.md, as the question and the answer.
  timeline.json, era 1: It is an era, a span behind the events, for which there is no room. Write an event with an end for it if the story needs it.
  timeline.json, event 3: It is no event of TimelineJS: there are no keys in it. Export the file again.
`);
  });

  it("brings a whole dossier into a folder that is not there, and overwrites none that is", () => {
    const dossier = JSON.stringify({
      about: {
        ...{ title: "T", tagline: "L", url: "https://a.example", markdown: "\nIn short.\n" },
        publisher: { name: "P", url: "https://a.example", email: "a@a.example" },
      },
      claims: [],
      sources: [],
      people: [
        { id: "ada", url: "https://a.example/people/ada/", name: "Ada", kind: "person", roles: [], markdown: "" },
        { id: "ben", name: "Ben", kind: "persn", markdown: "" },
        { id: "cy", name: "Cy", kind: "person", mood: "good", markdown: "" },
        { id: "../x", name: "X", kind: "person", markdown: "" },
      ],
      pages: [{ id: "about", title: "About", markdown: "\nWords.\n" }],
    });
    writeFileSync(join(folder, "dossier.json"), dossier);
    const first = run("import", "dossier.json", "--content", "new");
    expect([first.status, first.stderr]).toEqual([1, ""]);
    expect(first.stdout).toBe(`new/site.md
new/people/ada.md
new/people/cy.md
new/pages/about.md
4 files are written.

This was not used:
  dossier.json, person 2 (ben): It is not taken: its key "kind" is missing, or holds what it should not. Take the file from the site again, or write the person by hand.
  dossier.json, person 3 (cy): Its key "mood" is none of a person here and is left out. A newer Hearsay may know it.
  dossier.json, person 4: It has no id that could name a file. Take the file from the site again.

The check finds these errors:
  new/site.md:1:1  There is no claim to publish, so the site would be empty. Put the claims into the folder claims; drafts do not count.
`);
    expect(contentOf("new")["people/ada.md"]).toBe("---\nname: Ada\nkind: person\n---\n");
    const before = contentOf();
    const { status, stdout } = run("import", "dossier.json");
    expect([status, stdout.split("\n").filter((line) => / exists /.test(line))]).toEqual([
      1,
      [
        "  dossier.json, about: site.md exists and says something else. It stays as it is; remove it to import the other.",
        "  dossier.json, page 1 (about): pages/about.md exists and says something else. It stays as it is; remove it to import the other.",
      ],
    ]);
    expect({ ...contentOf(), ...before }).toEqual(contentOf());
  });
});

describe("npm run import refuses, and changes nothing:", () => {
  const file = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);

  it.each<[string, () => void, readonly string[], string]>([
    ["no file", () => {}, [], "Say which file to import: npm run import -- library.bib\n\nnpm run import -- FILE"],
    ["two files", () => {}, ["a.bib", "b.bib"], '"b.bib" is too much: import one file after the other.\n'],
    ["a file that is not there", () => {}, ["none.bib"], "There is no file none.bib.\n"],
    ["a folder", () => mkdirSync(join(folder, "x")), ["x"], "x is no file but a folder. Name the file in it.\n"],
    ["an empty file", () => file("x.bib", ""), ["x.bib"], "x.bib is empty. Export it again.\n"],
    [
      "200 MB",
      () => {
        file("x.bib", "");
        truncateSync(join(folder, "x.bib"), 200_000_000);
      },
      ["x.bib"],
      "x.bib is 200 MB, and more than 50 MB is not read. Export a part of it, or take large pictures out.\n",
    ],
    ["a PDF", () => file("x.bib", "%PDF-1.7"), ["x.bib"], "x.bib is a PDF. Import the document that it was made of.\n"],
    [
      "another encoding",
      () => file("x.bib", Uint8Array.from([0x40, 0x0a, 0xe9, 0x20])),
      ["x.bib"],
      "x.bib is not in UTF-8: line 2 has a sign that is not. Save or export it as UTF-8.\n",
    ],
    ["no text", () => file("x.bib", "a\0b"), ["x.bib"], "x.bib is no text: there are signs in it that no text has.\n"],
    [
      "what cannot be told",
      () => file("x.txt", "Words."),
      ["x.txt"],
      "What x.txt is cannot be told. Say it with --as FORMAT, one of: csl, bibtex, ris, timeline-csv, timeline-json, claimreview, dossier, docx, markdown.\n",
    ],
    [
      "another format",
      () => file("x.json", '[{"type": "book", "title": "T"}]'),
      ["x.json", "--as", "dossier"],
      "x.json cannot be imported. It is no dossier.json of Hearsay. Take it from the site's page about its data, /data/.\n",
    ],
    [
      "a format that there is not",
      () => {},
      ["x", "--as", "bibtx"],
      'There is no format "bibtx". Did you mean "bibtex"? Use one of: csl, bibtex, ris, timeline-csv, timeline-json, claimreview, dossier, docx, markdown.\n',
    ],
    [
      "a text as a document",
      () => file("x.md", "Words."),
      ["x.md", "--as", "docx"],
      "x.md is no Word document (.docx). Leave out --as docx.\n",
    ],
    [
      "a day that is none",
      () => {},
      ["x", "--accessed", "today"],
      '"today" is no date. Write the day on which the sources were read, such as 2026-11-22.\n',
    ],
    [
      "a zone that is none",
      () => {},
      ["x", "--time-zone", "Berlin"],
      'There is no time zone "Berlin". Write its IANA name, such as Europe/Berlin.\n',
    ],
    [
      "an article that there is",
      () => file("x.md", "Words."),
      ["x.md", "--id", "a-promise-nobody-made"],
      'There is an article "a-promise-nobody-made" already. Nothing was written; choose another id.\n',
    ],
    [
      "a folder without content",
      () => file("x.md", "Words."),
      ["x.md", "--content", "nowhere"],
      "There is no content in nowhere: site.md is missing. Name the folder with --content DIR, or start one with npm run new -- dossier FOLDER.\n",
    ],
    ["an option that there is not", () => {}, ["x", "--dry"], "Unknown option '--dry'.\n\nnpm run import -- FILE"],
  ])("%s", (_what, prepare, arguments_, message) => {
    prepare();
    const before = contentOf();
    const { status, stdout, stderr } = run("import", ...arguments_);
    expect([status, stdout, stderr.slice(0, message.length)]).toEqual([2, "", message]);
    if (message.endsWith(".\n")) expect(stderr).toBe(message);
    expect(contentOf()).toEqual(before);
    expect(existsSync(join(folder, "nowhere"))).toBe(false);
  });

  it("a document that does not say what it is", async () => {
    file("x.bib", await wordDocument({ body: "" }));
    expect(run("import", "x.bib", "--as", "bibtex").stderr).toBe(
      "x.bib is a Word document (.docx), not references in BibTeX or BibLaTeX. Leave out --as bibtex.\n",
    );
  });
});
