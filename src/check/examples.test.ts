import { describe, expect, test } from "vitest";
import type { Examples } from "../../test/dossiers/example.ts";
import { examplesByTopic, findingLine, findingsOf } from "../../test/dossiers/rule-examples.ts";
import { rules } from "./rules.ts";

const examplesOf = new Map<string, Examples>(
  [...(await examplesByTopic()).values()].flatMap((examples) => Object.entries(examples)),
);

test("nothing is found in the smallest dossier", () => {
  expect(findingsOf({}).map(findingLine)).toEqual([]);
});

describe.each([...examplesOf])("%s", (name, { passes, fails }) => {
  for (const [what, example] of Object.entries(passes)) {
    test(`passes: ${what}`, () => {
      expect(findingsOf(example).map(findingLine)).toEqual([]);
    });
  }

  for (const [what, example] of Object.entries(fails)) {
    test(`fails: ${what}`, () => {
      expect(findingsOf(example).map(findingLine)).toEqual(example.findings);
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
