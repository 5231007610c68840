import { afterEach, describe, expect, it, vi } from "vitest";
import { SearchIndex } from "./search-index.ts";

const pagefind = vi.hoisted(() => ({ createIndex: vi.fn(), close: vi.fn(async () => null) }));
vi.mock("pagefind", () => pagefind);

const ENTRY = { path: "pagefind-entry.json", content: Buffer.from('{"languages":{}}') };

/** A Pagefind that answers as it is told. */
function answering(answers: {
  readonly add?: (path: string) => Promise<unknown>;
  readonly files?: () => Promise<unknown>;
}) {
  const added: string[] = [];
  pagefind.createIndex.mockResolvedValue({
    errors: [],
    index: {
      addHTMLFile: ({ sourcePath }: { readonly sourcePath: string }) => {
        added.push(sourcePath);
        return answers.add?.(sourcePath) ?? Promise.resolve({ errors: [] });
      },
      getFiles: answers.files ?? (async () => ({ errors: [], files: [ENTRY] })),
    },
  });
  return added;
}

const MARKED = "<html><main data-pagefind-body></main></html>";

afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

describe("the index of the search", () => {
  it("is of the pages that are marked", async () => {
    const added = answering({});
    const search = await SearchIndex.start();
    for (const path of ["a.html", "b.html"]) await search.add(path, MARKED);
    await search.add("embed.html", "<html><main></main></html>");
    expect(await search.files()).toEqual([ENTRY]);
    expect(added).toEqual(["a.html", "b.html"]);
    await search.close();
    expect(pagefind.close).toHaveBeenCalledOnce();
  });

  it("holds nothing but what the search page loads", async () => {
    const needed = ["pagefind.js", "pagefind-worker.js", "wasm.en.pagefind", "fragment/en_1.pf_fragment"];
    const others = ["pagefind-ui.js", "pagefind-ui.css", "pagefind-highlight.js"];
    const files = [...needed, ...others].map((path) => ({ path, content: Buffer.from("x") }));
    answering({ files: async () => ({ errors: [], files: [ENTRY, ...files] }) });
    const search = await SearchIndex.start();
    expect((await search.files()).map(({ path }) => path)).toEqual([ENTRY.path, ...needed]);
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
    const made = search.add("a.html", MARKED).then(() => search.files());
    await expect(made).rejects.toThrow(
      expect.objectContaining({
        message: expect.stringMatching(new RegExp(`^The search index could not be made: .*${reason}`)),
      }),
    );
  });

  it("says so where Pagefind has no program for the system, and leaves no process behind", async () => {
    pagefind.createIndex.mockRejectedValue(new Error("spawn pagefind ENOENT"));
    await expect(SearchIndex.start()).rejects.toThrow(/ENOENT Its program for this system .* comes with npm install\./);
    expect(pagefind.close).toHaveBeenCalledOnce();
  });

  it("is given up when no answer has come for five minutes", async () => {
    vi.useFakeTimers();
    answering({ add: () => new Promise(() => {}) });
    const search = await SearchIndex.start();
    const added = expect(search.add("a.html", MARKED)).rejects.toThrow(
      "The search index could not be made: Pagefind has not answered for five minutes.",
    );
    await vi.advanceTimersByTimeAsync(300_000);
    await added;
  });

  it("says so where Pagefind is not installed", async () => {
    vi.resetModules();
    vi.doMock("pagefind", () => {
      throw new Error("Cannot find package");
    });
    const { SearchIndex: Fresh } = await import("./search-index.ts");
    await expect(Fresh.start()).rejects.toThrow(
      "The search index could not be made: Pagefind is not installed. Run npm install (with optional dependencies).",
    );
  });
});
