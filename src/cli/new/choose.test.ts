import { describe, expect, it } from "vitest";
import { type Choice, choose } from "./dialogue.ts";

const few: readonly Choice[] = [
  { id: "ada", label: "Ada Byron" },
  { id: "ben", label: "Ben" },
  { id: "bella", label: "Bella" },
];
const many: readonly Choice[] = Array.from({ length: 40 }, (_, index) => ({ id: `source-${index}`, label: "" }));

/** Answers in turn, and keeps what was said. */
async function converse(choices: readonly Choice[], ...answers: readonly string[]) {
  const said: string[] = [];
  const left = [...answers];
  const chosen = await choose("said.by: Who", choices, {
    ask: async (question) => {
      said.push(question);
      return left.shift() ?? "";
    },
    say: (text) => said.push(text),
  });
  return { chosen, said };
}

describe("choose", () => {
  it.each<[string, readonly string[], string | undefined]>([
    ["a number", ["2"], "ben"],
    ["an id", ["bella"], "bella"],
    ["a part of a name", ["byr"], "ada"],
    ["a part that fits two, then a number of those", ["b", "3"], "bella"],
    ["something else, then an id", ["zoe", "ada"], "ada"],
    ["a number that is not there, then one that is", ["9", "1"], "ada"],
    ["nothing", [""], undefined],
  ])("takes %s", async (_what, answers, expected) => {
    expect((await converse(few, ...answers)).chosen).toBe(expected);
  });

  it("lists a few choices, and many only once something is typed", async () => {
    expect((await converse(few)).said.slice(0, 3)).toEqual([
      "\nsaid.by: Who",
      "   1  ada  Ada Byron",
      "   2  ben  Ben",
    ]);
    const { said, chosen } = await converse(many, "ource-3", "2");
    expect(said.slice(0, 2)).toEqual([
      "\nsaid.by: Who",
      "(part of the id or name, Tab completes; Enter leaves the blank) > ",
    ]);
    expect(chosen).toBe("source-30");
  });

  it("takes a whole id although it is part of others", async () => {
    const { chosen, said } = await converse(many, "source-2", "");
    expect([chosen, said.some((line) => line.includes("fit:"))]).toEqual(["source-2", false]);
  });
});
