import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { placeOf, type Surroundings } from "./out-folder.ts";

let folder: string;
let surroundings: Surroundings;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-out-"));
  surroundings = {
    contentFolder: join(folder, "home/project/content"),
    publicFolder: join(folder, "home/project/public"),
    projectFolder: join(folder, "home/project"),
    homeFolder: join(folder, "home"),
  };
  for (const path of [surroundings.contentFolder, surroundings.publicFolder]) mkdirSync(path, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function writeSite(path: string): string {
  for (const file of ["index.html", "record.jsonl", "data/dossier.json"]) {
    mkdirSync(join(path, file, ".."), { recursive: true });
    writeFileSync(join(path, file), "");
  }
  return path;
}

describe("the folder of the site may be", () => {
  it("one that is not there yet, in the project or anywhere", () => {
    for (const path of ["home/project/dist", "elsewhere/deep/site"])
      expect(placeOf(join(folder, path), surroundings)).toBe(join(folder, path));
  });

  it("an empty one, or a built site", () => {
    mkdirSync(join(folder, "empty"));
    expect(placeOf(join(folder, "empty"), surroundings)).toBe(join(folder, "empty"));
    const site = writeSite(join(folder, "site"));
    expect(placeOf(site, surroundings)).toBe(site);
  });

  it("a link to a built site, which stays a link", () => {
    const site = writeSite(join(folder, "releases/1"));
    symlinkSync(site, join(folder, "current"));
    expect(placeOf(join(folder, "current"), surroundings)).toBe(site);
  });
});

describe("the folder of the site may not be", () => {
  it.each([
    ["home/project/content", "this is the content folder."],
    ["home/project/content/site", "it lies in the content folder."],
    ["home/project/public", "this is the folder of images."],
    ["home/project/public/site", "it lies in the folder of images."],
    ["home/project/src/site", "it lies in the folder of the program."],
    ["home/project", "the content folder lies in it."],
    ["home", "the content folder lies in it."],
    [".", "the content folder lies in it."],
  ])("%s", (path, reason) => {
    const out = join(folder, path);
    expect(() => placeOf(out, surroundings)).toThrow(
      `The site cannot be written to ${out}: ${reason} Name another folder in OUT_DIR.`,
    );
  });

  it("the project or a home, wherever the content lies", () => {
    const elsewhere = { ...surroundings, contentFolder: "/nowhere/content", publicFolder: "/nowhere/public" };
    expect(() => placeOf(join(folder, "home/project"), elsewhere)).toThrow("lies in it");
    expect(() => placeOf(join(folder, "home"), elsewhere)).toThrow("the folder of the program lies in it.");
    expect(() => placeOf(folder, { ...elsewhere, projectFolder: "/nowhere" })).toThrow("your home folder lies in it.");
  });

  it("the content folder by a link", () => {
    symlinkSync(surroundings.contentFolder, join(folder, "site"));
    expect(() => placeOf(join(folder, "site"), surroundings)).toThrow("this is the content folder.");
  });

  it("a folder of somebody else's files, even a web site", () => {
    mkdirSync(join(folder, "photos"));
    writeFileSync(join(folder, "photos/index.html"), "mine");
    expect(() => placeOf(join(folder, "photos"), surroundings)).toThrow(
      "it holds files that no build of this site has made, and they would be lost.",
    );
  });

  it("a file", () => {
    writeFileSync(join(folder, "site"), "");
    expect(() => placeOf(join(folder, "site"), surroundings)).toThrow("this is a file.");
  });
});
