import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { filesOf } from "../../test/dossiers/example.ts";
import { readManuscript } from "../dossier/manuscript.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { EditorSchemaFiles } from "./editor-schemas.ts";

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "schemas-"));
});
afterEach(() => rmSync(project, { recursive: true }));

const manuscript = readManuscript({ files: filesOf({ files: {} }) }, parseMarkdown);
const folder = () => join(project, ".astro", "collections");
const write = () => new EditorSchemaFiles(join(project, "content"), project).write(manuscript);
const written = () =>
  Object.fromEntries(
    readdirSync(folder()).map((name) => [name, JSON.parse(readFileSync(join(folder(), name), "utf8"))]),
  );

it.each([
  ["rubbish", "\u0000{{{"],
  ["nothing", ""],
  ["what another version has written", '{"collections":[],"entries":{}}'],
])("puts schemas in the place of %s", (_what, text) => {
  write();
  const before = written();
  expect(Object.keys(before).length).toBeGreaterThan(7);
  for (const name of Object.keys(before)) writeFileSync(join(folder(), name), text);
  write();
  expect(written()).toEqual(before);
});

it("does without where something else stands in their place", () => {
  mkdirSync(join(folder(), "collections.json", "folder"), { recursive: true });
  expect(write).not.toThrow();
});

it("writes again what a save has changed, and nothing where it has changed none of it", () => {
  const schemas = new EditorSchemaFiles(join(project, "content"), project);
  const saved = (change: (text: string) => string) =>
    schemas.write(
      readManuscript(
        {
          files: filesOf({ files: {} }).map((file) =>
            file.path === "claims/opening.md" ? { ...file, text: change(file.text) } : file,
          ),
        },
        parseMarkdown,
      ),
    );
  saved((text) => text);
  expect(JSON.stringify(written()["articles.schema.json"])).toContain('"const":"opening"');
  rmSync(folder(), { recursive: true });
  saved((text) => `${text}\nOne more sentence.\n`);
  expect(existsSync(folder())).toBe(false);
  saved((text) => text.replace(/^claim: .*$/m, "claim: The tunnel opens in May."));
  expect(JSON.stringify(written())).toContain("The tunnel opens in May.");
});
