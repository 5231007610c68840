import { existsSync, linkSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BuiltFile, pathsBelow, SiteFolder } from "../files.ts";
import { searchIndexOf } from "./search-index.ts";

const pagefind = vi.hoisted(() => ({ createIndex: vi.fn(), close: vi.fn(async () => null) }));
vi.mock("pagefind", () => pagefind);
vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  return { ...fs, linkSync: vi.fn(fs.linkSync) };
});

const ENTRY = { path: "pagefind-entry.json", content: Buffer.from('{"languages":{}}') };
const MARKED = "<html><main data-pagefind-body></main></html>";

/** A Pagefind that answers as it is told, and otherwise that all is well. */
function answering(answers: { readonly read?: () => Promise<unknown>; readonly files?: () => Promise<unknown> }) {
  const readAll = async ({ path }: { readonly path: string }) => ({ errors: [], page_count: pathsBelow(path).length });
  pagefind.createIndex.mockResolvedValue({
    errors: [],
    index: {
      addDirectory: answers.read ?? readAll,
      getFiles: answers.files ?? (async () => ({ errors: [], files: [ENTRY] })),
    },
  });
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-search-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.useRealTimers();
  vi.clearAllMocks();
});

const searched = () => join(folder, "searched");

/** Asks for the index of pages that stand in a site. */
function indexOf(pages: Readonly<Record<string, string>>) {
  const site = new SiteFolder(join(folder, "site"));
  for (const [path, html] of Object.entries(pages)) site.write(path, html);
  return searchIndexOf(
    Object.keys(pages).map((path) => new BuiltFile(site.folder, path)),
    searched(),
  );
}

describe("the index of the search", () => {
  it("is of the pages that are marked", async () => {
    answering({});
    const card = "<html><main></main></html>";
    expect(await indexOf({ "a.html": MARKED, "b/index.html": MARKED, "embed/index.html": card })).toEqual([ENTRY]);
    expect(pathsBelow(searched())).toEqual(["a.html", "b/index.html"]);
    expect(statSync(join(searched(), "a.html")).ino).toBe(statSync(join(folder, "site/a.html")).ino);
    expect(pagefind.close).toHaveBeenCalledOnce();
  });

  it("is made where a file can have one name alone, too", async () => {
    answering({});
    vi.mocked(linkSync).mockImplementationOnce(() => {
      throw new Error("EPERM: operation not permitted, link");
    });
    await indexOf({ "a.html": MARKED });
    expect(readFileSync(join(searched(), "a.html"), "utf8")).toBe(MARKED);
  });

  it("holds nothing but what the search page loads", async () => {
    const needed = ["pagefind.js", "pagefind-worker.js", "wasm.en.pagefind", "fragment/en_1.pf_fragment"];
    const others = ["pagefind-ui.js", "pagefind-ui.css", "pagefind-highlight.js"];
    const files = [...needed, ...others].map((path) => ({ path, content: Buffer.from("x") }));
    answering({ files: async () => ({ errors: [], files: [ENTRY, ...files] }) });
    expect((await indexOf({})).map(({ path }) => path)).toEqual([ENTRY.path, ...needed]);
  });

  it.each([
    ["what Pagefind says of pages", { read: async () => ({ errors: ["no text", "no end"] }) }, "no text; no end"],
    [
      "that a page was not read",
      { read: async () => ({ errors: [], page_count: 0 }) },
      "Pagefind has read 0 of 1 pages",
    ],
    ["that its process has ended", { read: () => Promise.reject(new Error("Backend closed")) }, "Backend closed"],
    ["in texts", { read: () => Promise.reject("Message returned") }, "Message returned"],
    ["that it makes no index", { files: async () => ({ errors: ["full"] }) }, "full"],
    ["that it makes half an index", { files: async () => ({ errors: [], files: [] }) }, "Pagefind has made no entry"],
  ])("says why it could not be made: %s", async (_, answers, reason) => {
    answering(answers);
    await expect(indexOf({ "a.html": MARKED })).rejects.toThrow(
      expect.objectContaining({
        message: expect.stringMatching(new RegExp(`^The search index could not be made: .*${reason}`)),
      }),
    );
    expect(pagefind.close).toHaveBeenCalledOnce();
  });

  it("says so where Pagefind has no program for the system, and leaves no process behind", async () => {
    pagefind.createIndex.mockRejectedValue(new Error("spawn pagefind ENOENT"));
    await expect(indexOf({})).rejects.toThrow(/ENOENT Its program for this system .* comes with npm install\./);
    expect(pagefind.close).toHaveBeenCalledOnce();
  });

  it("is given up when no answer has come for ten minutes", async () => {
    vi.useFakeTimers();
    answering({ read: () => new Promise(() => {}) });
    const made = expect(indexOf({ "a.html": MARKED })).rejects.toThrow(
      "The search index could not be made: Pagefind has not answered for ten minutes.",
    );
    await vi.advanceTimersByTimeAsync(600_000);
    await made;
  });

  it("says so where Pagefind is not installed", async () => {
    vi.resetModules();
    vi.doMock("pagefind", () => {
      throw new Error("Cannot find package");
    });
    const { searchIndexOf: fresh } = await import("./search-index.ts");
    await expect(fresh([], searched())).rejects.toThrow(
      "The search index could not be made: Pagefind is not installed. Run npm install (with optional dependencies).",
    );
    expect(existsSync(searched())).toBe(false);
  });
});
