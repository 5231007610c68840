import fc from "fast-check";
import type { Nodes } from "mdast";
import { expect, it } from "vitest";
import { parseMarkdown } from "../markdown/parse.ts";
import { inlineRuns } from "./inline-runs.ts";

const textsOf = (lines: string) => inlineRuns(lines).map(({ text }) => text);

it("are the cells of a table", () => {
  const table = "| a | b |\n| - | - |\n| *c* | d \\| e |\n";
  const cells = textsOf(table).map((text) => text.trim());
  expect(cells.filter((text) => text !== "")).toEqual(["a", "b", "-", "-", "*c*", "d \\| e"]);
});

it("are the items of a list, nested ones too, each with the lines that go on with it", () => {
  expect(textsOf("- a\n  a\n  - b\n- c\n")).toEqual(["- a\n  a\n", "  - b\n", "- c\n"]);
  expect(textsOf("3. a\n4. b\n")).toEqual(["3. a\n", "4. b\n"]);
});

it.each([
  ["numbers that break no paragraph", "a\n2. b\n2. c\n"],
  ["numbers among bullets", "- a\n2. b\n3. c\n"],
  ["bullets too deep to open a list", "- a\n          - b\n          - c\n"],
  ["lines with bars that are no table", "a | b\nc | d\n"],
  ["a table with another number of heads", "| a |\n| - | - |\n| b | c |\n"],
])("are not: %s", (_, lines) => {
  expect(inlineRuns(lines)).toHaveLength(1);
});

it("are never shorter than what the parser reads as one", { timeout: 120_000 }, () => {
  const line = fc
    .tuple(
      fc.constantFrom("", "", "> ", "> > ", " ", "  ", "   ", "     ", "\t"),
      fc.constantFrom("", "- ", "* ", "1. ", "2. ", "3) ", "| ", "-", "| - | - |", "---", "# ", "    - "),
      fc.constantFrom("a", "b | c", "*d*", "e |", "\\| f", "", "g\\"),
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (all) => {
      const text = `${all.filter((one) => one.trim() !== "").join("\n")}\n`;
      const runs = inlineRuns(text);
      for (const { start, end } of inlineSpans(parseMarkdown(text))) {
        const isWithin = runs.some((run) => run.start <= start && end <= run.start + run.text.length);
        expect(isWithin, `${start}–${end} in ${JSON.stringify(runs)}`).toBe(true);
      }
    }),
    { numRuns: 3_000 },
  );
});

/** Where the parser has read signs as belonging together. */
function inlineSpans(node: Nodes): { start: number; end: number }[] {
  if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") {
    const [first, last] = [node.children[0], node.children.at(-1)];
    const start = first?.position?.start.offset;
    const end = last?.position?.end.offset;
    return start === undefined || end === undefined ? [] : [{ start, end }];
  }
  return "children" in node ? node.children.flatMap((child) => inlineSpans(child)) : [];
}
