import { expect, test } from "vitest";
import { inlineLinks } from "./render.ts";

test("links in a row, with text as text", () => {
  expect(
    inlineLinks(
      [
        { href: "/a/?x=1&y=2", text: "<b> & co" },
        { href: "/b/", text: "two", lead: "in " },
      ],
      "en",
    ),
  ).toBe('<a href="/a/?x=1&#x26;y=2">&#x3C;b> &#x26; co</a>\u00a0· in <a href="/b/">two</a>');
  expect(inlineLinks([], "en")).toBe("");
});
