import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Example, type Examples, filesOf, memoryOf, recordOf } from "../../test/dossiers/example.ts";
import type { Finding } from "../dossier/finding.ts";
import { readManuscript } from "../dossier/manuscript.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { sha256 } from "../site/sha256.ts";
import { checkManuscript } from "./check.ts";
import type { Rule } from "./rule.ts";
import { rules } from "./rules.ts";

const ENDING = ".examples.ts";
const examplesOf = new Map<string, Examples>();
for (const file of readdirSync(import.meta.dirname)) {
  if (!file.endsWith(ENDING)) continue;
  const module: { readonly examples: Readonly<Record<string, Examples>> } = await import(
    join(import.meta.dirname, file)
  );
  for (const [rule, examples] of Object.entries(module.examples)) examplesOf.set(rule, examples);
}

function findingsOf(example: Example, only: readonly Rule[] = rules): readonly Finding[] {
  const { unreadable = [], assets, isPublishing = false, today = "2026-11-22" } = example;
  const files = [...filesOf(example), ...recordOf(example, sha256)];
  const manuscript = readManuscript({ files, unreadable, assets: new Set(assets) }, parseMarkdown);
  const findEarlierWords = memoryOf(example, sha256);
  return checkManuscript(manuscript, { isPublishing, today, sha256, findEarlierWords }, "content", only);
}

function line({ file, line, column, severity, rule, message }: Finding): string {
  return `${file.replace(/^content\//, "")}:${line}:${column}  ${severity}  ${rule}  ${message}`;
}

test("nothing is found in the smallest dossier", () => {
  expect(findingsOf({}).map(line)).toEqual([]);
});

describe.each([...examplesOf])("%s", (name, { passes, fails }) => {
  for (const [what, example] of Object.entries(passes)) {
    test(`passes: ${what}`, () => {
      expect(findingsOf(example).map(line)).toEqual([]);
    });
  }

  for (const [what, example] of Object.entries(fails)) {
    test(`fails: ${what}`, () => {
      expect(findingsOf(example).map(line)).toEqual(example.findings);
    });
  }

  test("has an example that nothing else would stop", () => {
    const others = rules.filter((rule) => rule.name !== name);
    const isUnstopped = (example: (typeof fails)[string]) =>
      findingsOf(example, others).length < example.findings.length;
    expect(Object.values(fails).some(isUnstopped)).toBe(true);
  });
});

test("every rule has examples, and all examples belong to a rule", () => {
  expect([...examplesOf.keys()].sort()).toEqual(rules.map(({ name }) => name).sort());
});
