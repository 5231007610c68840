import type { LoaderContext } from "astro/loaders";
import { describe, expect, it } from "vitest";
import { type CheckedContent, handOver, isStored, nextVersion } from "./checked-content.ts";
import { checkedEntries } from "./checked-loader.ts";

type Stored = Parameters<LoaderContext["store"]["set"]>[0];

/** Astro's store: it passes over an entry with the digest of the one that it holds, and is slow after `clear` and `delete`. */
function storeOf(held: readonly Stored[]) {
  const entries = new Map(held.map((entry) => [entry.id, entry]));
  const slow: string[] = [];
  const store = {
    keys: () => [...entries.keys()],
    set: (entry: Stored) => {
      if (entries.get(entry.id)?.digest === entry.digest) return false;
      entries.set(entry.id, entry);
      return true;
    },
    delete: (id: string) => {
      slow.push(`delete ${id}`);
      entries.delete(id);
    },
    clear: () => {
      slow.push("clear");
      entries.clear();
    },
  };
  return { store, entries, slow };
}

function contentWith(ids: readonly string[]): CheckedContent {
  const claims = ids.map((id) => ({ id, data: {}, body: `The text of ${id}.`, rendered: { html: "" } }));
  return { version: nextVersion(), entries: { claims } } as unknown as CheckedContent;
}

async function load(content: CheckedContent, store: object): Promise<void> {
  handOver(content);
  await checkedEntries("claims").load({ store } as unknown as LoaderContext);
}

describe("checkedEntries", () => {
  it("stores every entry of a new reading, whatever an earlier process has left, and forgets those that are gone", async () => {
    const earlier = contentWith(["opening", "denial"]);
    const { store, entries, slow } = storeOf([]);
    await load(earlier, store);
    const content = contentWith(["opening", "answer"]);
    await load(content, store);
    expect([...entries.keys()]).toEqual(["opening", "answer"]);
    expect(new Set([...entries.values()].map(({ digest }) => digest))).toEqual(new Set([content.version]));
    expect(isStored(content)).toBe(true);
    expect(slow).toEqual(["delete denial"]);
  });

  it("does nothing for which Astro would wait where only words have changed", async () => {
    const { store, slow } = storeOf([]);
    await load(contentWith(["opening"]), store);
    await load(contentWith(["opening"]), store);
    expect(slow).toEqual([]);
  });
});
