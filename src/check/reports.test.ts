import { describe, expect, it } from "vitest";
import type { Finding } from "../dossier/finding.ts";
import { coloured, githubReport, jsonReport, paletteFor, plain, textReport, widthOf } from "./reports.ts";

const finding = (change: Partial<Finding> = {}): Finding => ({
  file: "content/people/x.md",
  line: 2,
  column: 7,
  severity: "error",
  rule: "unknown-value",
  message: "What and how.",
  ...change,
});
const report = (line: string, change: Partial<Finding> = {}) =>
  textReport([finding(change)], { textOf: () => `---\n${line}\n---\n`, files: 1 }).split("\n");

describe("textReport", () => {
  it("shows the finding, its line with a mark, and a summary", () => {
    expect(report("name: Ada of Bath")).toEqual([
      "content/people/x.md:2:7  error  unknown-value  What and how.",
      "    2 | name: Ada of Bath",
      "      |       ^^^",
      "1 file checked: 1 error.",
    ]);
  });

  it("marks the right place behind wide characters, accents and tabs", () => {
    const mark = (line: string, column: number) => {
      const [, shown = "", marked = ""] = report(line, { column });
      return widthOf(shown.slice(0, shown.indexOf("X"))) === marked.indexOf("^");
    };
    for (const before of ["name: ", "习近平 ", "🙂👩🏽‍🚀 ", "e\u0301e\u0301 ", "a\tb ", "한국 "])
      expect(mark(`${before}X`, before.length + 1), before).toBe(true);
  });

  it("never sends what a terminal would obey", () => {
    const lines = report("na\u001b[31mme: \u202Ex\u0007", {
      message: "a\u001b[2Jb",
      file: "content/\u001bx.md",
      column: 1,
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(lines.join("\n")).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
    expect(lines[0]).toContain("content/<U+001B>x.md:2:1");
  });

  it("shows a stretch of a long line", () => {
    const [, shown = "", mark = ""] = report(`${"a ".repeat(500)}X${" b".repeat(500)}`, { column: 1001 });
    expect(shown.length).toBeLessThan(150);
    expect(shown[mark.indexOf("^")]).toBe("X");
  });

  it("shows no line where there is none", () => {
    const findings = [finding({ line: 1, column: 1 }), finding({ file: "content/none.md" })];
    const text = textReport(findings, { textOf: (file) => (file.endsWith("x.md") ? "---\n" : undefined), files: 2 });
    expect(text.split("\n")).toHaveLength(3);
  });

  it.each([
    [[], "3 files checked: nothing found."],
    [["warning"], "3 files checked: no errors, 1 warning."],
    [["error", "warning", "error"], "3 files checked: 2 errors, 1 warning."],
  ] as const)("sums up %j", (severities, summary) => {
    const findings = severities.map((severity) => finding({ severity }));
    expect(
      textReport(findings, { textOf: () => undefined, files: 3 })
        .split("\n")
        .at(-1),
    ).toBe(summary);
  });

  it("is coloured with a palette, and the same without its codes", () => {
    const options = { textOf: () => "---\nname: X\n", files: 1 };
    const text = textReport([finding()], { ...options, palette: coloured });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(text.replace(/\u001b\[\d+m/g, "")).toBe(textReport([finding()], options));
    expect(text).toContain("\u001b[31merror\u001b[39m");
  });
});

describe("paletteFor", () => {
  it.each([
    [{}, true, coloured],
    [{}, false, plain],
    [{ NO_COLOR: "1" }, true, plain],
    [{ NO_COLOR: "" }, true, coloured],
    [{ TERM: "dumb" }, true, plain],
    [{ FORCE_COLOR: "1" }, false, coloured],
    [{ FORCE_COLOR: "0" }, true, plain],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false, coloured],
  ])("with %j and a terminal: %s", (environment, isTerminal, palette) => {
    expect(paletteFor(environment, isTerminal)).toBe(palette);
  });
});

it("jsonReport gives an array with the fields of the contract, and where its rule is explained", () => {
  expect(JSON.parse(jsonReport([finding({ message: 'say "x"\n' })]))).toEqual([
    {
      file: "content/people/x.md",
      line: 2,
      column: 7,
      severity: "error",
      rule: "unknown-value",
      message: 'say "x"\n',
      help: "docs/rules.md#unknown-value",
    },
  ]);
  expect(JSON.parse(jsonReport([]))).toEqual([]);
});

it("githubReport escapes what GitHub reads as the end of a part, and says where the rule is explained", () => {
  const findings = [
    finding({ file: "content/people/a,b:c%.md", message: "50% :: a, b\nc\r" }),
    finding({ severity: "warning" }),
  ];
  expect(githubReport(findings)).toBe(
    "::error file=content/people/a%2Cb%3Ac%25.md,line=2,col=7,title=unknown-value::50%25 :: a, b%0Ac%0D (docs/rules.md#unknown-value)\n" +
      "::warning file=content/people/x.md,line=2,col=7,title=unknown-value::What and how. (docs/rules.md#unknown-value)",
  );
});

it("says how much is held back, and until when", () => {
  const report = (heldUntil: readonly string[]) =>
    textReport([], { textOf: () => "", files: 3, heldUntil }).split("\n")[1];
  expect(report([])).toBeUndefined();
  expect(report(["2026-12-01"])).toBe("1 entry is held back until 2026-12-01.");
  expect(report(["2026-12-01", "2026-12-01"])).toBe("2 entries are held back until 2026-12-01.");
  expect(report(["2026-12-01", "2026-12-24T06:00Z"])).toBe(
    "2 entries are held back: 1 until 2026-12-01, 1 until 2026-12-24T06:00Z.",
  );
});
