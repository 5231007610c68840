import { afterEach, describe, expect, it, vi } from "vitest";
import type { BuiltFile } from "./build/built-file.ts";
import { SearchIndex } from "./search-index.ts";

const pagefind = vi.hoisted(() => ({ createIndex: vi.fn(), close: vi.fn(async () => null) }));
vi.mock("pagefind", () => pagefind);

const ENTRY = { path: "pagefind-entry.json", content: Buffer.from('{"languages":{}}') };
const NO_PARTS = { path: "parts.json", content: Buffer.from('{"folders":[]}') };

/** A Pagefind that answers as it is told. */
function answering(answers: {
  readonly add?: (path: string) => Promise<unknown>;
  readonly files?: () => Promise<unknown>;
}) {
  const added: string[] = [];
  pagefind.createIndex.mockResolvedValue({
    errors: [],
    index: {
      deleteIndex: async () => null,
      addHTMLFile: ({ sourcePath }: { readonly sourcePath: string }) => {
        added.push(sourcePath);
        return answers.add?.(sourcePath) ?? Promise.resolve({ errors: [] });
      },
      getFiles: answers.files ?? (async () => ({ errors: [], files: [ENTRY] })),
    },
  });
  return added;
}

function page(path: string, text = "<html><main data-pagefind-body></main></html>"): BuiltFile {
  return { path, text } as BuiltFile;
}

afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

describe("the index of the search", () => {
  it("is of the pages that are marked, in their order, however many are on their way", async () => {
    const added = answering({});
    const search = await SearchIndex.start();
    const paths = Array.from({ length: 50 }, (_, number) => `${number}.html`);
    for (const path of paths) await search.add(page(path));
    await search.add(page("embed.html", "<html><main></main></html>"));
    expect(await search.files()).toEqual([ENTRY, NO_PARTS]);
    expect(added).toEqual(paths);
    await search.close();
    expect(pagefind.close).toHaveBeenCalledOnce();
  });

  it("holds nothing but what the search page loads", async () => {
    const needed = ["pagefind.js", "pagefind-worker.js", "wasm.en.pagefind", "fragment/en_1.pf_fragment"];
    const others = ["pagefind-ui.js", "pagefind-ui.css", "pagefind-highlight.js"];
    const files = [...needed, ...others].map((path) => ({ path, content: Buffer.from("x") }));
    answering({ files: async () => ({ errors: [], files: [ENTRY, ...files] }) });
    const search = await SearchIndex.start();
    expect((await search.files()).map(({ path }) => path)).toEqual([ENTRY.path, ...needed, NO_PARTS.path]);
  });

  it("comes in parts where there are many pages, of which the first has the programs for all", async () => {
    const files = ["pagefind.js", "wasm.en.pagefind", "fragment/en_1.pf_fragment"];
    const others = files.map((path) => ({ path, content: Buffer.from("x") }));
    const added = answering({ files: async () => ({ errors: [], files: [ENTRY, ...others] }) });
    const search = await SearchIndex.start(10);
    const paths = Array.from({ length: 25 }, (_, number) => `${number}.html`);
    for (const path of paths) await search.add(page(path));
    const made = await search.files();
    expect(added).toEqual(paths);
    expect(pagefind.createIndex).toHaveBeenCalledTimes(3);
    expect(made.map(({ path }) => path)).toEqual([
      ...[ENTRY.path, ...files],
      ...["2/pagefind-entry.json", "2/fragment/en_1.pf_fragment"],
      ...["3/pagefind-entry.json", "3/fragment/en_1.pf_fragment"],
      "parts.json",
    ]);
    expect(JSON.parse(Buffer.from(made.at(-1)?.content ?? "").toString())).toEqual({ folders: ["2", "3"] });
  });

  it.each([
    [
      "what Pagefind says of a page",
      { add: async () => ({ errors: ["no text", "no end"] }) },
      "a.html: no text; no end",
    ],
    [
      "that its process has ended",
      { add: () => Promise.reject(new Error("Pagefind backend closed")) },
      "backend closed",
    ],
    ["in texts", { add: () => Promise.reject("Message returned") }, "Message returned"],
    ["that it makes no index", { files: async () => ({ errors: ["full"] }) }, "full"],
    ["that it makes half an index", { files: async () => ({ errors: [], files: [] }) }, "Pagefind has made no entry"],
  ])("says why it could not be made: %s", async (_, answers, reason) => {
    answering(answers);
    const search = await SearchIndex.start();
    await search.add(page("a.html"));
    await expect(search.files()).rejects.toThrow(
      expect.objectContaining({
        message: expect.stringMatching(new RegExp(`^The search index could not be made: .*${reason}`)),
      }),
    );
  });

  it("says so while pages are still added, and to nobody else", async () => {
    answering({
      add: (path) => (path === "3.html" ? Promise.reject(new Error("boom")) : Promise.resolve({ errors: [] })),
    });
    const search = await SearchIndex.start();
    const all = (async () => {
      for (let number = 0; number < 100; number += 1) await search.add(page(`${number}.html`));
    })();
    await expect(all).rejects.toThrow("The search index could not be made: boom");
  });

  it("says so of a part that was ended while pages are added to the next", async () => {
    answering({ files: () => Promise.reject(new Error("full")) });
    const search = await SearchIndex.start(2);
    for (const path of ["a.html", "b.html", "c.html"]) await search.add(page(path));
    await expect(search.files()).rejects.toThrow("The search index could not be made: full");
  });

  it("says so where Pagefind has no program for the system, and leaves no process behind", async () => {
    pagefind.createIndex.mockRejectedValue(new Error("spawn pagefind ENOENT"));
    await expect(SearchIndex.start()).rejects.toThrow(/ENOENT Its program for this system .* comes with npm install\./);
    expect(pagefind.close).toHaveBeenCalledOnce();
  });

  it("is given up when no answer has come for two minutes", async () => {
    vi.useFakeTimers();
    answering({ add: () => new Promise(() => {}) });
    const search = await SearchIndex.start();
    await search.add(page("a.html"));
    const files = expect(search.files()).rejects.toThrow(
      "The search index could not be made: Pagefind has not answered for two minutes.",
    );
    await vi.advanceTimersByTimeAsync(120_000);
    await files;
  });
});
