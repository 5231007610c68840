import { expect, test } from "vitest";
import { filesOf } from "../../test/dossiers/example.ts";
import { editionOfExample, filesOfEdition } from "../../test/edition.ts";
import { readManuscript } from "../dossier/manuscript.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { sitePathsOf } from "./site-paths.ts";

test("every file for machines may be linked to", () => {
  const { published } = sitePathsOf(readManuscript({ files: filesOf({}) }, parseMarkdown));
  const made = [...filesOfEdition(editionOfExample({})).keys()].map((path) => `/${path}`);
  expect(made.length).toBeGreaterThan(10);
  expect(made.filter((path) => !published.has(path))).toEqual([]);
  expect([...published].filter((path) => path.includes("[") || path.includes("/share/"))).toEqual([]);
});
