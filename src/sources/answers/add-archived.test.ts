import { describe, expect, it } from "vitest";
import { addArchived } from "./add-archived.ts";

const capture = "https://web.archive.org/web/20250226081500/https://example.org/a?b=1#c";

describe("addArchived adds one line and leaves every other character", () => {
  it.each([
    ["a plain file", "---\ntitle: A\nkind: report\n---\n\nA note.\n"],
    ["Windows line endings", "---\r\ntitle: A\r\nkind: report\r\n---\r\n\r\nA note.\r\n"],
    ["a byte order mark", "\uFEFF---\ntitle: A\n---\n"],
    ["spaces behind the marks", "---  \ntitle: A\n--- \nbody"],
    [
      "comments, odd spacing and no final line break",
      "---\n# first\ntitle:   'A'   # second\n\n\n# last\n---\nbody\n---\nmore",
    ],
    ["a folded text at the end", "---\nkind: report\ntitle: >-\n  A\n  B\n---\n"],
    ["a kept block at the end", "---\ntitle: |+\n  A\n\n---\n"],
    ["a list at the end", "---\nlist:\n  - a\n  - b\n---\n"],
    ["a plain text over two lines", "---\ntitle: A\n  B\n---\n"],
  ])("of %s", (_what, file) => {
    const changed = addArchived(file, capture) ?? "";
    const ending = file.includes("\r\n") ? "\r\n" : "\n";
    const line = `archived: ${capture}${ending}`;
    expect(changed.split(line)).toHaveLength(2);
    expect(changed.replace(line, "")).toBe(file);
    expect(changed.split("\n").findIndex((text) => text.startsWith("archived:"))).toBeGreaterThan(0);
  });
});

describe("addArchived leaves alone", () => {
  it.each([
    ["a file that has a capture", "---\ntitle: A\narchived: https://example.org/\n---\n"],
    ["keys in braces", "---\n{ title: A }\n---\n"],
    ["a file without frontmatter", "title: A\n"],
    ["frontmatter without an end", "---\ntitle: A\n"],
    ["broken frontmatter", "---\ntitle: 'A\n---\n"],
    ["a key written twice", "---\ntitle: A\ntitle: B\n---\n"],
  ])("%s", (_what, file) => {
    expect(addArchived(file, capture)).toBeUndefined();
  });
});

it("puts an address into quotation marks where YAML would misread it", () => {
  expect(addArchived("---\ntitle: A\n---\n", "https://example.org/a:")).toBe(
    "---\ntitle: A\narchived: 'https://example.org/a:'\n---\n",
  );
});
