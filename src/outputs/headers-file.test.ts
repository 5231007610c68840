import { describe, expect, it } from "vitest";
import type { Dossier } from "../dossier/dossier.ts";
import { Addresses } from "../routes/addresses.ts";
import { headersFile } from "./hosting.ts";

const dossier = { pages: new Map([["about", {}]]) } as unknown as Dossier;

function blocksAt(base: string): readonly (readonly [pattern: string, names: readonly string[]])[] {
  const text = headersFile({
    dossier,
    addresses: new Addresses({ origin: "https://a.example", base }),
    findings: [],
    bodyHtml: () => "",
  });
  return text
    .trim()
    .split(/\n\n/)
    .map((block) => {
      const [pattern = "", ...lines] = block.split("\n");
      return [pattern, lines.map((line) => line.trim().split(":")[0] ?? "")] as const;
    });
}

/** Whether some path matches both patterns, of which each has at most one star, at its end. */
function meet(one: string, other: string): boolean {
  const covers = (pattern: string, path: string) =>
    pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
  return covers(one, other.replace("*", "")) || covers(other, one.replace("*", ""));
}

describe("the file of headers", () => {
  it("never gives a path the same header twice, since two policies would narrow each other", () => {
    const blocks = blocksAt("/");
    expect(blocks.length).toBeGreaterThan(15);
    const clashes = blocks.flatMap(([one, names], place) =>
      blocks
        .slice(place + 1)
        .filter(([other, others]) => meet(one, other) && others.some((name) => names.includes(name)))
        .map(([other]) => `${one} and ${other}`),
    );
    expect(clashes).toEqual([]);
  });

  it("has a block for every part of the site, below its base", () => {
    const patterns = blocksAt("/a/b/").map(([pattern]) => pattern);
    expect(patterns).toEqual(
      expect.arrayContaining([
        "/a/b/*",
        "/a/b/",
        "/a/b/about/*",
        "/a/b/claims/*",
        "/a/b/search/*",
        "/a/b/embed/*",
        "/a/b/pagefind/*",
      ]),
    );
    expect(patterns.every((pattern) => pattern.startsWith("/a/b/"))).toBe(true);
  });
});
