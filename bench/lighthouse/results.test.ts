import { describe, expect, it } from "vitest";
import { PAGE, reading, shortcoming } from "./example-readings.ts";
import { judge } from "./judge.ts";
import { type Circumstances, results } from "./results.ts";

const CIRCUMSTANCES: Circumstances = {
  day: "2026-01-02",
  runs: 5,
  notes: ["A machine.", "A host."],
  areBytesGated: true,
};

const MISSING = { ...PAGE, kind: "missing" };

describe("the results", () => {
  it("say what was measured, where and how often", () => {
    const text = results([judge(PAGE, "mobile", [reading()], true)], CIRCUMSTANCES);
    expect(text).toContain("Measured by `npm run lighthouse` on 2026-01-02. A machine. A host.");
    expect(text).toContain("opened 5 times");
    expect(text).toContain(
      "| claim | mobile | 100 (100) | 100 | 100 | 100 | 14000 of 20000 | 3 of 3 | 0.0000 | 0.90 s |",
    );
    expect(text).not.toMatch(/missed\*\*|## Missed|## Where/);
  });

  it("do not hide a performance below 100, which misses no gate", () => {
    const text = results([judge(PAGE, "mobile", [reading({ performance: 97 })], true)], CIRCUMSTANCES);
    expect(text).toContain("| Lowest median for performance | 97 | 100 | **missed** |");
    expect(text).not.toContain("## Missed");
  });

  it("list the gates that are missed", () => {
    const slow = judge(PAGE, "mobile", [reading({ layoutShift: 0.1, requests: 5 })], true);
    const text = results([judge(PAGE, "desktop", [reading()], true), slow], CIRCUMSTANCES);
    expect(text).toContain("| Largest layout shift | 0.1000 | 0 | **missed** |");
    expect(text).toContain("| Pages with more requests than theirs | 1 | 0 | **missed** |");
    expect(text).toContain("- claim, mobile: 5 requests of at most 3\n- claim, mobile: a layout shift of 0.1000");
  });

  it("mark a score that is lowered by nothing but audits that are wrong, and say why they are", () => {
    const readings = [reading({}, [shortcoming("seo", "http-status-code")], [["seo", 92]])];
    const text = results([judge(MISSING, "mobile", readings, true)], CIRCUMSTANCES);
    expect(text).toContain("| Lowest score for SEO | 92\\* | 100 | met |");
    expect(text).toMatch(/\| missing \| mobile \| [^\n]* \| 92\\\* \|/);
    expect(text).toMatch(/^- `http-status-code` \(missing\): \S/m);
  });

  it("do not mark a score that something else lowers too", () => {
    const faults = [shortcoming("seo", "http-status-code"), shortcoming("seo", "canonical")];
    const text = results([judge(MISSING, "mobile", [reading({}, faults, [["seo", 83]])], true)], CIRCUMSTANCES);
    expect(text).toContain("| Lowest score for SEO | 83 | 100 | **missed** |");
    expect(text).toContain("- missing, mobile: seo: canonical (About canonical)");
  });

  it("say where an audit is wrong on few pages", () => {
    const pages = ["front", "claim", "missing"].map((kind) => ({ ...PAGE, kind }));
    const judgements = pages.map((page) => {
      const faults = page.kind === "missing" ? [shortcoming("seo", "http-status-code")] : [];
      return judge(page, "mobile", [reading({}, faults)], true);
    });
    expect(results(judgements, CIRCUMSTANCES)).toContain("- `http-status-code` (missing): ");
  });

  it("do not hold bytes against a budget where nothing is compressed", () => {
    const heavy = judge(PAGE, "mobile", [reading({ bytes: 60_000 })], false);
    const text = results([heavy], { ...CIRCUMSTANCES, areBytesGated: false });
    expect(text).toContain("does not compress");
    expect(text).not.toContain("more bytes");
  });
});
