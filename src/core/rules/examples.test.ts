import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseMarkdown } from "../../markdown/parse.ts";
import { sha256 } from "../../shell/sha256.ts";
import { checkManuscript } from "../check.ts";
import { type Example, type Examples, filesOf } from "../examples/example.ts";
import { memoryOf, recordOf } from "../examples/recorded.ts";
import type { Finding } from "../finding.ts";
import { readManuscript } from "../manuscript.ts";
import type { Rule } from "../rule.ts";
import { rules } from "./index.ts";

const ENDING = ".examples.ts";
const examplesOf = new Map<string, Examples>();
for (const file of readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })) {
  if (!file.endsWith(ENDING)) continue;
  const module: { readonly examples: Examples } = await import(join(import.meta.dirname, file));
  examplesOf.set(file.replaceAll("\\", "/").split("/").at(-1)?.slice(0, -ENDING.length) ?? "", module.examples);
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
  expect([...examplesOf.keys()].sort()).toEqual(rules.map(({ name }) => name as string).sort());
});
