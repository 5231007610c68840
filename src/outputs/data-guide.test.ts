import { describe, expect, test } from "vitest";
import { editions, filesOfEdition, jsonAt } from "../../test/edition.ts";
import { collections } from "../dossier/collections.ts";
import { fieldsOfEntry, publishedFiles } from "./data-guide.ts";
import type { DossierFile } from "./schemas.ts";

describe.each(editions({ BASE_PATH: "/base/" }))("the page about the data of %s", (_, edition) => {
  const files = filesOfEdition(edition);

  test("links to files that there are, and names schemas that there are", () => {
    const listed = publishedFiles(edition);
    expect(listed.length).toBe(13);
    for (const { path, schema } of listed) {
      const file = path.replace("/base/", "").replace(/\/$/, "/index.html");
      expect([file, files.has(file)]).toEqual([file, true]);
      if (schema) expect(files.has(`data/schema/${schema}.json`)).toBe(true);
    }
  });

  test("names every field that is published", () => {
    const dossier = jsonAt<DossierFile>(files, "data/dossier.json");
    for (const collection of collections) {
      const documented = new Set(fieldsOfEntry(collection).map(({ name }) => name));
      const published = new Set(dossier[collection].flatMap((entry) => namesIn(entry, "")));
      expect(
        [...published].filter(
          (name) =>
            !documented.has(name) &&
            !documented.has(`${name.replace(/\.[^.]+$/, "")}.<id>`) &&
            !isBracket(name, documented),
        ),
      ).toEqual([]);
    }
  });
});

/** Whether a name only holds others, which are documented one by one. */
function isBracket(name: string, documented: ReadonlySet<string>): boolean {
  return [...documented].some((other) => other.startsWith(`${name}.`));
}

function namesIn(value: unknown, before: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => (typeof item === "object" ? namesIn(item, before) : []));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const name = before + key;
    return [name, ...namesIn(inner, Array.isArray(inner) ? `${name}[].` : `${name}.`)];
  });
}
