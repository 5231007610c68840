import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { composeNames, entriesBelow, pathsBelow } from "./files.ts";

let folder = "";
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "hearsay-below-")));
  for (const path of ["a-b/c.txt", "a/b/c.txt", "a/b.txt", "é.txt", "other/d.txt"]) {
    mkdirSync(dirname(join(folder, "root", path)), { recursive: true });
    writeFileSync(join(folder, "root", path), path);
  }
  mkdirSync(join(folder, "root/empty"));
});
afterAll(() => rmSync(folder, { recursive: true }));

it("files are listed in the order of their paths", () => {
  const paths = ["a-b/c.txt", "a/b.txt", "a/b/c.txt", "other/d.txt", "é.txt"];
  expect(pathsBelow(join(folder, "root"))).toEqual(paths);
  expect(() => pathsBelow(join(folder, "none"))).toThrow("ENOENT");
});

it("names are composed, those of folders too", () => {
  const root = join(folder, "decomposed");
  const path = "Bürger/Füß-й.png";
  mkdirSync(dirname(join(root, path.normalize("NFD"))), { recursive: true });
  writeFileSync(join(root, path.normalize("NFD")), "");
  composeNames(root);
  expect(pathsBelow(root)).toEqual([path]);
});

it("the listing is Node's own, links to folders, to nothing and in circles included", () => {
  const root = join(folder, "root");
  const link = (target: string, path: string) => symlinkSync(join(root, target), join(root, path));
  link("a/b.txt", "linked.txt");
  link("none", "a/nothing");
  link("other", "a/linked-folder");
  link("a", "a/circle");
  const listed = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
  expect(pathsBelow(root)).toEqual(listed);
  expect(listed).toEqual(expect.arrayContaining(["a/circle", "a/circle/b/c.txt", "a/linked-folder/d.txt"]));
  const own = entriesBelow(root).filter(({ isOwnFile }) => isOwnFile);
  expect(own.map(({ path }) => path)).toEqual(["a-b/c.txt", "a/b.txt", "a/b/c.txt", "other/d.txt", "é.txt"]);
});
