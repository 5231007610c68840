import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readContent } from "./read-content.ts";

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "hearsay-content-")));
  mkdirSync(join(folder, "content"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string | Uint8Array = path): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function read() {
  const { files, unreadable, assets } = readContent(join(folder, "content"), join(folder, "public"));
  return { files, unreadable, assets: [...(assets ?? [])] };
}

describe("the content folder", () => {
  it("is read to its depths, in the order of paths, without what programs leave", () => {
    for (const path of ["site.md", "claims/b.md", "claims/a.md", "claims-old/x/y.md", "Z.md", "claims/.DS_Store"])
      write(`content/${path}`);
    write("content/.git/config");
    expect(read().files).toEqual(
      ["Z.md", "claims-old/x/y.md", "claims/a.md", "claims/b.md", "site.md"].map((path) => ({
        path,
        text: `content/${path}`,
      })),
    );
  });

  it("is read whatever its encoding", () => {
    write("content/claims/a.md", new Uint8Array([0x61, 0xe9]));
    expect(read().files).toEqual([{ path: "claims/a.md", text: "aé", encoding: { found: "unknown", at: 1 } }]);
  });

  it("may be a link itself, and hold links to its own files", () => {
    write("content/claims/a.md");
    symlinkSync(join(folder, "content/claims/a.md"), join(folder, "content/claims/b.md"));
    symlinkSync(join(folder, "content"), join(folder, "linked"));
    const { files, unreadable } = readContent(join(folder, "linked"), join(folder, "public"));
    expect(files.map(({ path, text }) => [path, text])).toEqual([
      ["claims/a.md", "content/claims/a.md"],
      ["claims/b.md", "content/claims/a.md"],
    ]);
    expect(unreadable).toEqual([]);
  });

  it("is read through links to its own folders, and through circles of them for a while", () => {
    write("content/claims/a.md");
    symlinkSync(join(folder, "content/claims"), join(folder, "content/folder"));
    symlinkSync(join(folder, "content/claims"), join(folder, "content/claims/circle"));
    const { files, unreadable } = read();
    expect(files.map(({ path }) => path).slice(0, 3)).toEqual([
      "claims/a.md",
      "claims/circle/a.md",
      "claims/circle/circle/a.md",
    ]);
    expect(files.every(({ path, text }) => path.endsWith("/a.md") && text === "content/claims/a.md")).toBe(true);
    expect(unreadable).toContainEqual({ path: "folder", reason: "link-to-folder" });
    expect(files).toContainEqual({ path: "folder/a.md", text: "content/claims/a.md" });
  });

  it("says of what it does not read why", () => {
    write("secret.md");
    write("secrets/a.md");
    write("content/claims/a.md");
    write("content/claims/large.md", "x".repeat(2_000_001));
    write("content/record.jsonl", "x".repeat(2_000_001));
    const link = (target: string, path: string) => symlinkSync(join(folder, target), join(folder, "content", path));
    link("secret.md", "claims/outside.md");
    link("nothing.md", "claims/nothing.md");
    link("secrets", "claims/secrets");
    link("content/claims/large.md", "claims/linked-large.md");
    execFileSync("mkfifo", [join(folder, "content/claims/pipe.md")]);
    const { files, unreadable } = read();
    expect(files.map(({ path }) => path)).toEqual(["claims/a.md", "record.jsonl"]);
    expect(unreadable).toEqual([
      { path: "claims/large.md", reason: "too-large" },
      { path: "claims/linked-large.md", reason: "too-large" },
      { path: "claims/nothing.md", reason: "link-to-nothing" },
      { path: "claims/outside.md", reason: "link-outside" },
      { path: "claims/pipe.md", reason: "not-a-file" },
      { path: "claims/secrets", reason: "link-outside" },
      { path: "claims/secrets/a.md", reason: "link-outside" },
    ]);
  });

  it("tells of folders that are named like files, and opens none that is a program's", () => {
    mkdirSync(join(folder, "content/people/ada.md"), { recursive: true });
    write("content/people/ben.md/index.md");
    write("content/.Trash-1000/files/x.md");
    write("content/people/.git/x.md");
    symlinkSync("dee@desk.1234:1", join(folder, "content/people/.#ada.md"));
    const { files, unreadable } = read();
    expect(files.map(({ path }) => path)).toEqual(["people/ben.md/index.md"]);
    expect(unreadable).toEqual([
      { path: "people/ada.md", reason: "folder" },
      { path: "people/ben.md", reason: "folder" },
    ]);
  });

  it("must be there, and be a folder", () => {
    write("file");
    expect(() => readContent(join(folder, "none"), folder)).toThrow(
      `The content folder ${join(folder, "none")} does not exist.`,
    );
    expect(() => readContent(join(folder, "file"), folder)).toThrow(
      `The content folder ${join(folder, "file")} is not a folder.`,
    );
  });
});

it("the public folder is listed, and need not be there", () => {
  expect(read().assets).toEqual([]);
  write("public/images/a.png");
  write("public/b.txt");
  write(`public/images/${"Füß-й.png".normalize("NFD")}`);
  expect(read().assets).toEqual(["/b.txt", "/images/Füß-й.png", "/images/a.png"]);
});
