import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { linkKinds } from "../src/dossier/collections.ts";
import { readTypedLink } from "../src/dossier/links.ts";
import { schemas } from "../src/dossier/schema/entries.ts";
import { describedKeys, type Key } from "../src/dossier/schema/keys.ts";

interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly body: string | readonly string[];
  readonly description: string;
}

const file = resolve(import.meta.dirname, "..", ".vscode", "hearsay.code-snippets");
const snippets: readonly Snippet[] = Object.values(JSON.parse(readFileSync(file, "utf8")) as Record<string, Snippet>);
const textOf = ({ body }: Snippet) => [body].flat().join("\n");

/** Every key of every collection, at whatever depth. */
const keys = Object.values(schemas).flatMap((schema) => deep(describedKeys(schema)));

function deep(list: readonly Key[]): Key[] {
  return list.flatMap((key) => [key, ...deep(key.keys)]);
}

describe("the snippets for VS Code", () => {
  it("have a link to every kind of entry", () => {
    const kinds = snippets.flatMap((snippet) => {
      const address = /\]\(([^)]*)\)/.exec(textOf(snippet))?.[1]?.replace(/\$\{\d+:([^}]*)\}/g, "$1");
      const link = address === undefined ? undefined : readTypedLink(address);
      return link ? [link.collection] : [];
    });
    expect(kinds.toSorted()).toEqual(Object.values(linkKinds).toSorted());
  });

  it("write keys that there are", () => {
    const known = new Set(keys.map(({ name }) => name));
    const written = snippets.flatMap((snippet) => [...textOf(snippet).matchAll(/^ *(?:- )?([a-zA-Z]+):/gm)]);
    expect(written.map(([, name = ""]) => name).filter((name) => !known.has(name))).toEqual([]);
  });

  it("offer words that the lists have", () => {
    const offers = snippets.flatMap((snippet) => [...textOf(snippet).matchAll(/([a-z]+): \$\{\d+\|([^|]+)\|\}/g)]);
    expect(offers.length).toBeGreaterThan(5);
    for (const [, name, words = ""] of offers) {
      const lists = keys.filter((key) => key.name === name && key.choices).map((key) => Object.keys(key.choices ?? {}));
      const isOffered = (list: readonly string[]) => words.split(",").every((word) => list.includes(word));
      expect(lists.some(isOffered), `${name}: ${words}`).toBe(true);
    }
  });

  it("are each called by one word, and explained", () => {
    const prefixes = snippets.map(({ prefix }) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    expect(snippets.filter(({ description }) => description === "")).toEqual([]);
  });
});
