import { describe, expect, it } from "vitest";
import { quotationAddress, textFragment } from "./text-fragment.ts";

describe("textFragment", () => {
  it.each([
    ["He has no problem with it.", "#:~:text=He%20has%20no%20problem%20with%20it"],
    ["“no problem”", "#:~:text=no%20problem"],
    ["“He will accept that,” he said", "#:~:text=He%20will%20accept%20that%2C%E2%80%9D%20he%20said"],
    ["law & order, first-hand", "#:~:text=law%20%26%20order%2C%20first%2Dhand"],
    ["That's  not\nwhat I was told", "#:~:text=That's%20not%20what%20I%20was%20told"],
    ["Мне", "#:~:text=%D0%9C%D0%BD%D0%B5"],
    ["the first […] the last", "#:~:text=the%20first,the%20last"],
    ["… the only words …", "#:~:text=the%20only%20words"],
    ["he [Putin] said", ""],
    ["… –", ""],
    ["", ""],
  ])("%j is %s", (quotation, fragment) => {
    expect(textFragment(quotation)).toBe(fragment);
  });

  it("names only both ends of a long quotation", () => {
    const quotation = "Former President Joe Biden officially transferred power to Mr. Trump at noon on Jan. 20, 2025";
    expect(textFragment(quotation)).toBe(
      "#:~:text=Former%20President%20Joe%20Biden%20officially,noon%20on%20Jan.%2020%2C%202025",
    );
  });

  it("finds words where a language sets no spaces", () => {
    const quotation = "我们没有讨论这个问题但是我们同意以后再谈这件事情";
    const [, start = "?", end = "?"] = /text=(.*),(.*)/.exec(textFragment(quotation)) ?? [];
    expect(quotation.startsWith(decodeURIComponent(start))).toBe(true);
    expect(quotation.endsWith(decodeURIComponent(end))).toBe(true);
  });

  it("leaves nothing in the directive that has a meaning of its own", () => {
    const [directive = ""] = textFragment('a-b, c & d—e #f <g> "h" `i`').split("=").slice(1);
    expect(directive).toMatch(/^[A-Za-z0-9%!'()*._~]+$/);
  });

  it("passes over half a surrogate pair", () => {
    expect(textFragment("a \ud800 b")).toBe("#:~:text=a%20%EF%BF%BD%20b");
  });
});

it.each([
  ["an address", "https://example.org/a", "yes", "https://example.org/a#:~:text=yes"],
  ["an address that has an anchor", "https://example.org/a#p3", "yes", "https://example.org/a#p3:~:text=yes"],
  ["an address as it is where nothing can be looked for", "https://example.org/a", "…", "https://example.org/a"],
  ["words to be marked", "https://e.example/#:~:text=no", "It opens", "https://e.example/#:~:text=It%20opens"],
  ["both", "https://e.example/#a:~:text=no", "It opens", "https://e.example/#a:~:text=It%20opens"],
])("quotationAddress completes %s", (_what, url, quotation, address) => {
  expect(quotationAddress(url, quotation)).toBe(address);
});
