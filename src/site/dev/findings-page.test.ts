import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "../../check/rules.ts";
import { PROJECT } from "../../cli/project.ts";
import { findingsPage, rulesPage } from "./findings-page.ts";

describe("findingsPage", () => {
  it("leads from a finding to its rule, below the base path, and shows text as text", () => {
    const page = findingsPage(
      [{ file: "a/<b>.md", line: 1, column: 2, severity: "error", rule: "unknown-key", message: "<i>x</i>" }],
      "/base/",
    );
    expect(page).toContain(
      '<li><code>a/&lt;b&gt;.md:1:2</code> <b>error</b> <a href="/base/_rules/#unknown-key">unknown-key</a><p>&lt;i&gt;x&lt;/i&gt;</p></li>',
    );
  });
});

describe("rulesPage", () => {
  const page = rulesPage(readFileSync(join(PROJECT, "docs/rules.md"), "utf8"), "/");

  it("has a place for every rule, and one heading of its own", () => {
    expect(rules.map(({ name }) => name).filter((name) => !page.includes(`<h3 id="${name}">${name}</h3>`))).toEqual([]);
    expect(page.match(/<h1>/g)).toHaveLength(1);
  });

  it("shows the markup in examples as text", () => {
    expect(page).toContain("We &#x3C;b>read&#x3C;/b> news.");
    expect(page).not.toContain("<!-- ");
  });
});
