import { describe, expect, it } from "vitest";
import { textFragment, withTextFragment } from "./text-fragment.ts";

describe("textFragment", () => {
  it.each([
    ["He has no problem with it.", "#:~:text=He%20has%20no%20problem%20with%20it"],
    ["“no problem”", "#:~:text=no%20problem"],
    ["law & order, first-hand", "#:~:text=law%20%26%20order%2C%20first%2Dhand"],
    ["That's  not\nwhat I was told", "#:~:text=That's%20not%20what%20I%20was%20told"],
    ["нечего прокомментировать", `#:~:text=${encodeURIComponent("нечего прокомментировать")}`],
    ["50 %", "#:~:text=50"],
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
    const [, start = "", end = ""] =
      /text=(.*),(.*)/.exec(textFragment("我们没有讨论这个问题但是我们同意以后再谈这件事情")) ?? [];
    expect("我们没有讨论这个问题但是我们同意以后再谈这件事情".startsWith(decodeURIComponent(start))).toBe(true);
    expect("我们没有讨论这个问题但是我们同意以后再谈这件事情".endsWith(decodeURIComponent(end))).toBe(true);
  });

  it("leaves nothing in the directive that has a meaning of its own", () => {
    const [directive = ""] = textFragment('a-b, c & d—e #f <g> "h" `i`').split("=").slice(1);
    expect(directive).toMatch(/^[A-Za-z0-9%!'()*._~]+$/);
  });

  it("passes over half a surrogate pair", () => {
    expect(textFragment("a \ud800 b")).toBe("#:~:text=a%20%EF%BF%BD%20b");
  });
});

describe("withTextFragment", () => {
  it.each([
    ["https://example.org/a", "https://example.org/a#:~:text=yes"],
    ["https://example.org/a#p3", "https://example.org/a#p3:~:text=yes"],
    ["https://example.org/a#:~:text=no", "https://example.org/a#:~:text=yes"],
  ])("adds to %s", (address, expected) => {
    expect(withTextFragment(address, "Yes!".toLowerCase())).toBe(expected);
  });

  it("leaves an address as it is where there are no words to find", () => {
    expect(withTextFragment("https://example.org/a", "…")).toBe("https://example.org/a");
  });
});
