import fc from "fast-check";
import { expect, it } from "vitest";
import { factsOf, type PageFacts } from "./page-facts.ts";
import { SiteMap, type Target } from "./site-map.ts";

const ORIGIN = "https://site.example";
const BASE = "/base/";
const FOREIGN = ["https://site.example/base/licence", "https://site.example/%61?b"];
const pages = new Map<string, PageFacts>(
  ["index.html", "a/index.html", "ü/b.html"].map((path) => [path, factsOf('<p id="x"><p id="a b"><p id="ü">')]),
);
const files = new Set([...pages.keys(), "image.png", "a%b.txt"]);

/** Follows an address as it is written in the URL Standard, anew each time. */
function followed(address: string, from: string): Target {
  const here = new URL(BASE + from.replace(/(^|\/)index\.html$/, "$1"), ORIGIN);
  if (!URL.canParse(address, here)) return { is: "unreadable" };
  const target = new URL(address, here);
  const { origin } = target;
  const isInSite = origin === ORIGIN && target.pathname.startsWith(BASE);
  if (!isInSite && (origin !== ORIGIN || /^https?:/i.test(address))) return { is: "elsewhere", origin };
  const path = decoded(target.pathname.slice(BASE.length));
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  if (!isInSite || !files.has(file))
    return FOREIGN.some((one) => new URL(one).href === target.href) ? { is: "elsewhere", origin } : { is: "no-file" };
  const place = decoded(target.hash.slice(1).split(":~:")[0] ?? "");
  const page = pages.get(file);
  const isThere = place === "" || place.toLowerCase() === "top" || !page || page.ids.has(place);
  return isThere ? { is: "found", file } : { is: "no-place" };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const piece = fc.constantFrom(
  ...[
    "https:",
    "HTTPS://",
    "http://",
    "mailto:",
    "blob:",
    "//",
    "/",
    "\\",
    "?",
    "#",
    "..",
    ".",
    ":~:text=",
    "%",
    "%C3%BC",
  ],
  ...[
    "site.example",
    "SITE.example",
    "other.example",
    "[",
    "base",
    "/base/",
    "a",
    "ü",
    "b.html",
    "index.html",
    "x",
    "Top",
    "a b",
  ],
  ...[
    "licence",
    "%61",
    "?b",
    "image.png",
    "a%25b.txt",
    "\t",
    " ",
    "https://site.example/base/",
    "https://site.example",
  ],
);
const address = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));

it("leads where addresses lead that are read anew each time, however often it is asked", () => {
  const site = new SiteMap(
    files,
    pages,
    { origin: ORIGIN, base: BASE },
    new Set(FOREIGN.map((one) => new URL(one).href)),
  );
  fc.assert(
    fc.property(address, fc.constantFrom(...files), (one, from) => {
      expect(site.follow(one, from)).toEqual(followed(one, from));
      const here = new URL(BASE + from.replace(/(^|\/)index\.html$/, "$1"), ORIGIN);
      expect(site.protocolOf(one, from)).toBe(URL.parse(one, here)?.protocol);
    }),
    { numRuns: 5_000 },
  );
});
