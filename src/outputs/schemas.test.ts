import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { filesOf } from "../../test/dossiers/example.ts";
import { tellingDossier } from "../../test/dossiers/telling-dossier.ts";
import { editionOfExample, editions, filesOfEdition, jsonAt } from "../../test/edition.ts";
import { collections } from "../dossier/collections.ts";
import { mediaTypes } from "../routes/table.ts";
import type { OutputFile } from "./output-file.ts";

type Json = Readonly<Record<string, unknown>>;

/** Ajv in its strict mode, with every schema that an edition publishes. */
function ajvWith(files: ReadonlyMap<string, OutputFile>): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formats(ajv);
  for (const path of files.keys()) if (path.startsWith("data/schema/")) ajv.addSchema(jsonAt<Json>(files, path));
  return ajv;
}

function errorsOf(ajv: Ajv2020, schema: string, data: unknown): string[] {
  ajv.validate(schema, data);
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

describe.each(editions())("%s", (_, edition) => {
  const files = filesOfEdition(edition);
  const ajv = ajvWith(files);

  test("every file that names a schema follows it", () => {
    const named = [...files.values()].filter(({ type }) => type === mediaTypes.json);
    expect(named.length).toBe(edition.dossier.claims.size + 3);
    for (const { path } of named) {
      const data = jsonAt<Json>(files, path);
      expect([path, ...errorsOf(ajv, String(data["$schema"]), data)]).toEqual([path]);
    }
  });

  test("every entry of the dossier follows the schema of its collection", () => {
    const dossier = jsonAt<Record<string, readonly Json[]>>(files, "data/dossier.json");
    for (const collection of collections) {
      expect(dossier[collection]?.length).toBe(edition.dossier[collection].size);
      for (const entry of dossier[collection] ?? [])
        expect([entry["id"], ...errorsOf(ajv, schemaOf(collection), entry)]).toEqual([entry["id"]]);
    }
  });

  function schemaOf(name: string): string {
    return edition.addresses.absolute(edition.addresses.path(`data/schema/${name}.json`));
  }
});

describe("frontmatter", () => {
  const ajv = ajvWith(filesOfEdition(editionOfExample()));
  const errors = (collection: string, data: unknown) =>
    errorsOf(ajv, `https://bridges.example/data/schema/${collection}.json`, data);

  test("what editors write, as any reader of YAML reads it, follows the schema of its collection", () => {
    const entries = filesOf(tellingDossier).filter(({ path }) => path.includes("/"));
    expect(entries.length).toBeGreaterThan(15);
    for (const { path, text } of entries) {
      const frontmatter = text.split(/^---$/m)[1] ?? "";
      expect([path, ...errors(path.split("/")[0] ?? "", parse(frontmatter))]).toEqual([path]);
    }
  });

  const question = { question: "Is it so?", short: "So", order: 1 };

  test.each([
    ["a bare year is a date", "people", { name: "Ben", kind: "person", roles: [{ title: "Mayor", from: 2024 }] }, []],
    ["an unknown key", "questions", { ...question, ordr: 2 }, [": must NOT have additional properties"]],
    ["a missing key", "questions", { question: "Is it so?", order: 1 }, [": must have required property 'short'"]],
    ["a blank text", "questions", { ...question, short: "  " }, ['/short: must match pattern "\\S"']],
    ["a text for a number", "questions", { ...question, order: "first" }, ["/order: must be integer"]],
  ])("%s", (_, collection, data, expected) => {
    expect(errors(collection, data)).toEqual(expect.arrayContaining(expected));
    expect(errors(collection, data).length > 0).toBe(expected.length > 0);
  });

  test("a word of a list has its meaning beside it, for editors that show it", () => {
    const schema = jsonAt<{ $defs: { frontmatter: { properties: Json } } }>(
      filesOfEdition(editionOfExample()),
      "data/schema/timeline.json",
    );
    expect(schema.$defs.frontmatter.properties["weight"]).toEqual({
      default: "context",
      description:
        "How much the story needs it. key: the story cannot be told without it; context: helps to understand.",
      oneOf: [
        { const: "key", description: "the story cannot be told without it" },
        { const: "context", description: "helps to understand" },
      ],
      type: "string",
    });
  });
});
