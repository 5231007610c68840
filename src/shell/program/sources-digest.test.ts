import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sourcesDigest } from "./sources-digest.ts";

let project: string;
const at = (path: string) => join(project, path);
const memory = () => at(".cache/sources.json");
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "hearsay-sources-"));
  for (const folder of ["core/rules", "markdown", "shell", "pages", "layouts", "components", "styles"])
    mkdirSync(at(`src/${folder}`), { recursive: true });
  for (const path of ["astro.config.ts", "package-lock.json", "src/core/rules/rule.ts"])
    writeFileSync(at(path), "as it was");
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

/** When all that has been written has lain for long. */
const later = () => Date.now() + 10_000;

/** Changes that make another program. */
const changes: Readonly<Record<string, () => void>> = {
  "a new file": () => writeFileSync(at("src/components/Mark.astro"), "<p>"),
  "a new file in a new folder": () => {
    mkdirSync(at("src/core/rules/new/empty"), { recursive: true });
    sourcesDigest(project, later());
    writeFileSync(at("src/core/rules/new/empty/rule.ts"), "one");
  },
  "other words of the same length and age": () => writeUnseen("src/core/rules/rule.ts", "as it is!"),
  "another file in its place": () => {
    writeFileSync(at("src/core/rules/other.test.ts"), "as it is!");
    renameSync(at("src/core/rules/other.test.ts"), at("src/core/rules/rule.ts"));
  },
  "another name": () => renameSync(at("src/core/rules/rule.ts"), at("src/core/rules/law.ts")),
  "a file less": () => rmSync(at("src/core/rules/rule.ts")),
  "other versions of the libraries": () => writeFileSync(at("package-lock.json"), "{}"),
};

/** Writes to a file and gives it the age that it had, until the system's clock for files has gone on. */
function writeUnseen(path: string, text: string): void {
  const before = statSync(at(path));
  do {
    writeFileSync(at(path), text);
    utimesSync(at(path), before.atime, before.mtime);
  } while (statSync(at(path)).ctimeMs === before.ctimeMs);
}

describe("the digest of the sources", () => {
  it.each(Object.entries(changes))("is another one after %s", (_name, change) => {
    const before = sourcesDigest(project, later());
    expect(sourcesDigest(project, later())).toBe(before);
    change();
    const after = sourcesDigest(project, later());
    expect(after).not.toBe(before);
    expect(sourcesDigest(project, later())).toBe(after);
  });

  it("is the same whatever becomes of tests and of files that are no part of the program", () => {
    const before = sourcesDigest(project, later());
    writeFileSync(at("src/core/rules/rule.test.ts"), "it()");
    writeFileSync(at("README.md"), "words");
    expect(sourcesDigest(project, later())).toBe(before);
    cpSync(at("src/core/rules/rule.ts"), at("src/core/rules/rule.examples.ts"));
    expect(sourcesDigest(project, later())).toBe(before);
  });
});

describe("files that have been read", () => {
  it("are not read again as long as the system says that nothing has changed", () => {
    const before = sourcesDigest(project, later());
    const text = readFileSync(memory(), "utf8");
    expect(text).toContain(before);
    writeFileSync(memory(), text.replace(before, "remembered"));
    expect(sourcesDigest(project, later())).toBe("remembered");
  });

  it("are read again where what was remembered is gone or broken", () => {
    const before = sourcesDigest(project, later());
    writeFileSync(memory(), "{");
    expect(sourcesDigest(project, later())).toBe(before);
    rmSync(at(".cache"), { recursive: true });
    writeFileSync(at(".cache"), "no folder");
    expect(sourcesDigest(project, later())).toBe(before);
  });

  it("are read again where one is so young that a second change might not be seen", () => {
    sourcesDigest(project);
    expect(() => statSync(memory())).toThrow("ENOENT");
  });

  it("are read again where a link leads to a file that has changed", () => {
    writeFileSync(at("elsewhere.ts"), "one");
    symlinkSync(at("elsewhere.ts"), at("src/core/linked.ts"));
    const before = sourcesDigest(project, later());
    writeUnseen("elsewhere.ts", "two");
    expect(sourcesDigest(project, later())).not.toBe(before);
  });
});
