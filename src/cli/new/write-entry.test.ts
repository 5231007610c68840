import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { smallestDossier } from "../../../test/dossiers/smallest-dossier.ts";
import { linkKinds } from "../../dossier/collections.ts";
import { readManuscript } from "../../dossier/manuscript.ts";
import { entryTemplate } from "../../dossier/schema/entry-template.ts";
import { parseMarkdown } from "../../markdown/parse.ts";
import { askForReferences, type NewEntry, readNewEntries, refuseExisting, writeEntry } from "./write.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "entry-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("readNewEntry refuses", () => {
  it.each([
    [
      undefined,
      undefined,
      "Say what to write. Use one of: article, claim, utterance, event, source, person, question, page, dossier.",
    ],
    ["clam", "x", 'There is no kind "clam". Did you mean "claim"? Use one of: article, claim, utterance, event,'],
    ["sites", "x", 'There is no kind "sites". Use one of:'],
    ["constructor", "x", 'There is no kind "constructor". Use one of:'],
    ["claim", undefined, "Say what the claim is to be called: npm run new -- claim some-id"],
    [
      "claim",
      "Ein_Titel",
      '"Ein_Titel" cannot be an id. Use lower-case letters a to z, digits and single hyphens, 80 characters at most.',
    ],
    ["claim", "../x", '"../x" cannot be an id.'],
  ])("%s %s", (kind, id, message) => {
    expect(() => readNewEntries(kind, id === undefined ? [] : [id])).toThrow(message);
  });

  it("several ids of which one is none", () => {
    expect(() => readNewEntries("source", ["a", "B", "c"])).toThrow('"B" cannot be an id.');
  });
});

it("reads several ids, each once", () => {
  expect(readNewEntries("source", ["a", "b", "a"])).toEqual([
    { collection: "sources", id: "a" },
    { collection: "sources", id: "b" },
  ]);
});

it("refuses all where one exists", () => {
  writeEntry(folder, readNewEntry("source", "b"), new Map());
  expect(() => refuseExisting(folder, readNewEntries("source", ["a", "b"]))).toThrow(
    `${join(folder, "sources", "b.md")} exists. Nothing was written; choose another id, or edit the file.`,
  );
  expect(() => refuseExisting(folder, readNewEntries("source", ["a"]))).not.toThrow();
});

function readNewEntry(kind: string, id: string): NewEntry {
  const [entry] = readNewEntries(kind, [id]);
  if (!entry) throw new Error("no entry was read");
  return entry;
}

it.each(Object.entries(linkKinds))("writes a template for %s once and never again", (kind, collection) => {
  const entry = readNewEntry(kind, "quite-new");
  const file = writeEntry(folder, entry, new Map());
  expect(file).toBe(join(folder, collection, "quite-new.md"));
  expect(readFileSync(file, "utf8")).toBe(entryTemplate(collection));
  expect(() => writeEntry(folder, entry, new Map([["said.by", "ada"]]))).toThrow(
    `${file} exists. Nothing was written; choose another id, or edit the file.`,
  );
  expect(readFileSync(file, "utf8")).toBe(entryTemplate(collection));
});

describe("askForReferences", () => {
  const files = Object.entries(smallestDossier).map(([path, text]) => ({ path, text }));
  const manuscript = readManuscript({ files }, parseMarkdown);

  it("asks for each id that a claim needs, and offers what there is", async () => {
    const said: string[] = [];
    const answers = ["cy", "2", ""];
    const blanks = await askForReferences(readNewEntry("claim", "x"), manuscript, {
      ask: async () => answers.shift() ?? "",
      say: (text) => said.push(text),
    });
    expect([...blanks]).toEqual([
      ["said.by", "cy"],
      ["said.in", "minutes"],
    ]);
    expect(said).toContain("   3  cy  Cy");
    expect(said).toContain("   1  gazette  Bridge opens in May");
  });

  it("asks nothing where a kind names no others", async () => {
    const ask = () => Promise.reject(new Error("asked"));
    expect((await askForReferences(readNewEntry("person", "x"), manuscript, { ask, say: ask })).size).toBe(0);
  });
});
