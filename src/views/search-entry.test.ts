import { describe, expect, it } from "vitest";
import { searchAttributes } from "./page-head.ts";

describe("what the search knows a page by", () => {
  it("are attributes with the kind", () => {
    expect(searchAttributes({ kind: "Page" })).toEqual({
      "data-pagefind-body": "",
      "data-pagefind-filter": "kind[data-kind]",
      "data-kind": "Page",
    });
  });

  it("are both verdicts of a claim as well, and not their date", () => {
    const verdict = { attribution: "fair", substance: "unproven", on: "2025-03-01" } as const;
    expect(searchAttributes({ kind: "Claim", verdict })).toEqual({
      "data-pagefind-body": "",
      "data-pagefind-filter": "kind[data-kind], attribution[data-attribution], substance[data-substance]",
      "data-kind": "Claim",
      "data-attribution": "fair",
      "data-substance": "unproven",
    });
  });

  it("is nothing for a page that is not searched", () => {
    expect(searchAttributes(undefined)).toEqual({});
  });
});
