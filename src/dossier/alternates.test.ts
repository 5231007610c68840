import { describe, expect, it } from "vitest";
import { alternatesOf, readSitemap } from "./alternates.ts";

const sitemap = (...addresses: string[]) =>
  `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses
    .map((address) => `<url><loc>${address}</loc><lastmod>2025-03-01</lastmod></url>\n`)
    .join("")}</urlset>\n`;

describe("a sitemap of a sister in another language", () => {
  it("gives the addresses of its pages, whatever else it says", () => {
    expect(readSitemap(sitemap("https://de.example/", " https://de.example/a?x=1&amp;y=2 ")).addresses).toEqual([
      "https://de.example/",
      "https://de.example/a?x=1&y=2",
    ]);
    const prefixed = '<s:urlset xmlns:s="x"><s:url><s:loc>https://de.example/</s:loc></s:url></s:urlset>';
    expect(readSitemap(prefixed)).toEqual({ addresses: ["https://de.example/"], fault: undefined });
  });

  it("is told from an index of sitemaps and from anything else", () => {
    expect(readSitemap("<sitemapindex><sitemap><loc>https://de.example/s.xml</loc></sitemap></sitemapindex>")).toEqual({
      addresses: [],
      fault: "index",
    });
    const whole = sitemap("https://de.example/", "https://de.example/claims/x/");
    for (const length of [200, whole.length - 10]) expect(readSitemap(whole.slice(0, length)).fault).toBe("cut");
    for (const text of ["", "{}", "<html><p>Not here</p></html>", "<urlset", "\u0000"])
      expect([text, readSitemap(text).fault]).toEqual([text, "no-sitemap"]);
  });

  it("tells which pages she has, from where her site begins", () => {
    const site = { alternates: [{ language: "de", url: "https://example.org/de" }] };
    const listed = sitemap(
      "https://example.org/de/",
      "https://example.org/de/claims/x/",
      "https://example.org/claims/y/",
    );
    expect(alternatesOf(site, new Map([["de", readSitemap(listed)]]))).toEqual([
      { language: "de", url: "https://example.org/de/", pages: new Set(["", "claims/x/"]) },
    ]);
  });

  it("is not needed for her front page", () => {
    const site = { alternates: [{ language: "de", url: "https://de.example/" }] };
    expect(alternatesOf(site, new Map()).map(({ pages }) => [...pages])).toEqual([[""]]);
  });
});
