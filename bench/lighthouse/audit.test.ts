import { describe, expect, it } from "vitest";
import { readReport } from "./audit.ts";

const report = {
  environment: { benchmarkIndex: 1_500 },
  categories: {
    performance: { score: 0.98, auditRefs: [{ id: "largest-contentful-paint", weight: 25 }] },
    seo: {
      score: 0.5,
      auditRefs: [
        { id: "canonical", weight: 1 },
        { id: "robots-txt", weight: 1 },
        { id: "hreflang", weight: 1 },
        { id: "broken", weight: 1 },
        { id: "structured-data", weight: 0 },
      ],
    },
  },
  audits: {
    "largest-contentful-paint": { title: "LCP", score: 0.9, scoreDisplayMode: "numeric", numericValue: 1_250.5 },
    "cumulative-layout-shift": { title: "CLS", score: 1, scoreDisplayMode: "numeric", numericValue: 0.25 },
    "network-requests": {
      title: "Requests",
      score: null,
      scoreDisplayMode: "informative",
      details: { items: [{ transferSize: 7_000 }, { transferSize: 500 }, {}] },
    },
    canonical: { title: "Canonical", score: 1, scoreDisplayMode: "binary" },
    "robots-txt": { title: "robots.txt is not valid", score: 0, scoreDisplayMode: "binary" },
    hreflang: { title: "Languages", score: null, scoreDisplayMode: "notApplicable" },
    broken: { title: "Broken", score: null, scoreDisplayMode: "error" },
    "structured-data": { title: "Structured data", score: 0, scoreDisplayMode: "manual" },
  },
};

describe("a report", () => {
  it("gives scores of 100 and what a page takes", () => {
    const { load, scores } = readReport(JSON.stringify(report));
    expect([...scores]).toEqual([
      ["performance", 98],
      ["seo", 50],
    ]);
    expect(load).toEqual({
      performance: 98,
      bytes: 7_500,
      requests: 3,
      layoutShift: 0.25,
      largestPaint: 1_250.5,
      machineSpeed: 1_500,
    });
  });

  it("names what counts and was not passed or went wrong, outside performance", () => {
    expect(readReport(JSON.stringify(report)).shortcomings).toEqual([
      { category: "seo", audit: "robots-txt", title: "robots.txt is not valid" },
      { category: "seo", audit: "broken", title: "Broken" },
    ]);
  });

  it("has no score where an audit of the category went wrong", () => {
    const { categories } = report;
    const broken = { ...report, categories: { ...categories, seo: { ...categories.seo, score: null } } };
    expect(readReport(JSON.stringify(broken)).scores.get("seo")).toBe(0);
  });

  it("is none where the page could not be looked at", () => {
    const failed = { ...report, runtimeError: { code: "NO_NAVSTART", message: "Run Lighthouse again." } };
    expect(() => readReport(JSON.stringify(failed))).toThrow("NO_NAVSTART: Run Lighthouse again.");
  });
});
