import { describe, expect, it } from "vitest";
import { smallestDossier } from "../../test/dossiers/smallest-dossier.ts";
import { readManuscript } from "../dossier/manuscript.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { addressKey, KnownSources } from "./known-sources.ts";

const text = `---
title: A
url: https://www.hill.example/a/?id=3&utm_source=x#top
archived: https://web.archive.org/web/20250226081500/https://old.example/a
draft: true
---
`;
const files = Object.entries({ ...smallestDossier, "sources/hill.md": text }).map(([path, text]) => ({ path, text }));
const known = () => new KnownSources(readManuscript({ files }, parseMarkdown));

describe("KnownSources", () => {
  it.each([
    ["the same address", { url: "https://www.hill.example/a/?id=3" }, "address"],
    ["an address that differs in what does not matter", { url: "http://hill.example./a?fbclid=9&id=3" }, "address"],
    ["the address of which the capture was made", { url: "https://old.example/a" }, "address"],
    ["another capture of its page", { url: "https://archive.ph/20250301/https://hill.example/a?id=3" }, "address"],
    [
      "what the page calls its own",
      { url: "https://m.example/x", canonical: "https://hill.example/a?id=3" },
      "canonical",
    ],
    [
      "the same capture",
      { url: "https://other.example/", archived: "http://web.archive.org/web/20250226081500/https://old.example/a" },
      "capture",
    ],
  ])("finds a source by %s", (_what, addresses, by) => {
    expect(known().find(addresses)).toEqual({ id: "hill", by });
  });

  it.each([
    { url: "https://hill.example/a?id=4" },
    { url: "https://hill.example/a/b?id=3" },
    { url: "https://m.hill.example/a?id=3" },
    { url: "no address" },
    {},
  ])("finds none for %j", (addresses) => {
    expect(known().find(addresses)).toBeUndefined();
  });

  it("finds what was added, and the first of two", () => {
    const sources = known();
    sources.add("new", { url: "https://new.example/", canonical: "https://new.example/own" });
    sources.add("second", { url: "https://new.example" });
    expect(sources.find({ url: "http://www.new.example" })).toEqual({ id: "new", by: "address" });
    expect(sources.find({ url: "https://new.example/own" })).toEqual({ id: "new", by: "address" });
  });
});

describe("addressKey", () => {
  it("keeps what tells pages apart, and the order of parameters does not", () => {
    expect(addressKey("https://a.example/x?b=2&a=1")).toBe(addressKey("http://a.example/x/?a=1&b=2#part"));
    expect(addressKey("https://a.example/#!/one")).not.toBe(addressKey("https://a.example/#!/two"));
    expect(addressKey("https://a.example:8080/")).not.toBe(addressKey("https://a.example/"));
  });
});
