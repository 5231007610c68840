import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { smallPdf } from "../../test/small-pdf.ts";
import { type Manuscript, readManuscript } from "../dossier/manuscript.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { readContent } from "../site/read-content.ts";
import { type NewSource, type NewSourcesOptions, newSources } from "./new-sources.ts";
import type { Manners } from "./request.ts";

const TEXT = "<p>The bridge was opened by the mayor in the presence of many, who had waited for it for years. ".repeat(
  12,
);
const CAPTURE = "https://web.archive.org/web/20250226081500/https://gazette.example/kept";

function article(data: object, head = ""): string {
  const json = JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", ...data });
  return `<!doctype html><html lang="en"><head>${head}<script type="application/ld+json">${json}</script></head><body>${TEXT}</body></html>`;
}

const GAZETTE = {
  headline: "Bridge opens",
  publisher: { name: "Gazette" },
  datePublished: "2025-02-25T07:59:00-05:00",
};

type Play = (response: ServerResponse, request: IncomingMessage) => void;
const html =
  (text: string | Uint8Array, charset = "utf-8"): Play =>
  (response) => {
    response.setHeader("content-type", `text/html; charset=${charset}`);
    response.end(text);
  };

/** Letters of windows-1251, where they are Cyrillic, beside those of ASCII. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });
}

/** The pages that the web of these tests is made of, by path. */
const plays: Record<string, Play> = {
  "/robots.txt": (response) => response.end("User-agent: *\nDisallow: /barred\n"),
  "/whole": html(article({ ...GAZETTE, author: { name: "Ada Byron" }, dateModified: "2025-02-26T08:00:00Z" })),
  "/bare": html(`<title>Bridge</title>${TEXT}`),
  "/agency": html(article({ ...GAZETTE, author: [{ name: "Ada Byron" }, { name: "Reuters" }, { name: "AFP" }] })),
  "/doubtful": html(
    article(
      { ...GAZETTE, inLanguage: "de" },
      '<meta property="article:published_time" content="2025-02-24T08:00:00Z">',
    ),
  ),
  "/future": html(article({ ...GAZETTE, datePublished: "2031-01-01" })),
  "/russian": html(
    windows1251(
      `<html lang="ru"><meta charset="windows-1251"><meta property="og:title" content="Мост открыт в присутствии мэра &quot;города&quot;"><meta property="og:site_name" content="Вестник">${"<p>Мост был открыт утром. ".repeat(40)}`,
    ),
    "windows-1251",
  ),
  "/arabic": html(
    `<html lang="ar" dir="rtl"><meta property="og:title" content="افتتاح الجسر أمام الجمهور"><meta property="og:site_name" content="الجريدة"><meta property="article:published_time" content="2025-02-25T10:00:00+03:00">${"<p>افتتح الجسر صباح اليوم. ".repeat(40)}`,
  ),
  "/wrong-language": html(`<html lang="en"><meta property="og:title" content="Мост открыт в присутствии мэра">${TEXT}`),
  "/closed": (response) => response.writeHead(403).end(article(GAZETTE)),
  "/paid": html(article({ ...GAZETTE, isAccessibleForFree: false })),
  "/pay-first": (response) => response.writeHead(402).end("<p>Subscribe"),
  "/barred": html(article(GAZETTE)),
  "/gone": (response) => response.writeHead(404).end("not here"),
  "/broken": (response) => response.writeHead(500).end("oh"),
  "/old": (response) => response.writeHead(301, { location: "/whole?utm_source=x" }).end(),
  "/front": (response) => response.writeHead(302, { location: "/" }).end(),
  "/": html(`<title>Front</title>${TEXT}`),
  "/endless": (response) => {
    response.setHeader("content-type", "text/html");
    const send = () => {
      while (!response.destroyed && response.write("x".repeat(10_000)));
      if (!response.destroyed) response.once("drain", send);
    };
    send();
  },
  "/picture": (response) => response.writeHead(200, { "content-type": "image/png" }).end("\u0089PNG"),
  "/zip": (response) => response.writeHead(200, { "content-type": "application/zip" }).end("PK"),
  "/plain": (response) => response.writeHead(200, { "content-type": "text/plain" }).end("Bridge opens. ".repeat(40)),
  "/report.pdf": (response) => {
    const information = { Title: "On bridges", Author: "Ministry of bridges", CreationDate: "D:20250225075900Z" };
    response.setHeader("content-type", "application/pdf");
    response.end(smallPdf(["The bridge was opened."], information));
  },
  "/broken.pdf": (response) =>
    response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF-1.4 and no more"),
  "/canonical": html(article(GAZETTE, '<link rel="canonical" href="/whole">')),
  "/copy": html(article(GAZETTE, '<link rel="canonical" href="https://wire.example/1">')),
  "/copy-of-unknown": html(article(GAZETTE, '<link rel="canonical" href="https://unknown.example/1">')),
  "/challenge": html("<title>Just a moment...</title><p>Checking your browser."),
  "/script": html("<div id=app></div><noscript>Enable JavaScript</noscript>"),
  "/script-with-data": html(article(GAZETTE).replace(TEXT, "<div id=app></div>")),
  "/quoted": html(article({ ...GAZETTE, headline: 'He said: "no" # not yes', publisher: "true" })),
  "/kept": html(article(GAZETTE)),
  "/kept-too": html(article({ ...GAZETTE, url: "https://gazette.example/kept-too" })),
  "/available": (response, request) => {
    const asked = new URL(request.url ?? "", "http://localhost").searchParams.get("url") ?? "";
    const closest = { available: true, status: "200", url: CAPTURE };
    response.end(JSON.stringify({ archived_snapshots: /kept/.test(asked) ? { closest } : {} }));
  },
  "/silent-archive": (response) => response.writeHead(503).end(),
};

let origin: string;
let server: Server;
let asked: string[];
let folder: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
    asked.push(path);
    if (path.startsWith("/web/")) html(article(GAZETTE))(response, request);
    else (plays[path] ?? plays["/gone"])?.(response, request);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

beforeEach(() => {
  asked = [];
  folder = mkdtempSync(join(tmpdir(), "new-sources-"));
  put("site.md", "---\ntitle: A\n---\n");
  put("people/reuters.md", "---\nname: Reuters\nkind: outlet\n---\n");
  put("people/ada-byron.md", "---\nname: Ada Byron\nkind: person\n---\n");
  put("sources/wire.md", "---\ntitle: A\nurl: https://wire.example/1\npublished: 2025-02-01\n---\n");
});

afterEach(() => rmSync(folder, { recursive: true }));

const manners: Manners = {
  userAgent: "HearsaySourceCheck/1 (+https://example.org)",
  pause: 0,
  timeOut: 2_000,
  slowAfter: 1_000,
  retries: 0,
  patience: 0,
  hostsAtOnce: 4,
  largestPage: 300_000,
};

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function manuscript(): Manuscript {
  return readManuscript(readContent(folder, folder), parseMarkdown);
}

async function write(paths: readonly string[], options: Partial<NewSourcesOptions> = {}): Promise<NewSource[]> {
  const addresses = paths.map((path) => (path.startsWith("/") ? `${origin}${path}` : path));
  return Array.fromAsync(
    newSources(manuscript(), addresses, {
      ...{ manners, contentFolder: folder, accessed: "2026-11-30" },
      archive: { availability: `${origin}/available`, save: `${origin}/save/` },
      ...options,
    }),
  );
}

/** The file that is written of a page, with the origin of these tests as `ORIGIN`. */
async function fileOf(path: string, options: Partial<NewSourcesOptions> = {}): Promise<string> {
  const [source] = await write([path], options);
  if (source?.kind !== "written") throw new Error(JSON.stringify(source));
  return textOf(source.id);
}

function textOf(id: string): string {
  return readFileSync(join(folder, "sources", `${id}.md`), "utf8").replaceAll(origin, "ORIGIN");
}

describe("a page becomes a source", () => {
  it("with everything that it says of itself, and passes the check", async () => {
    const [source] = await write(["/whole"]);
    expect(source).toEqual({
      address: `${origin}/whole`,
      ...{ kind: "written", id: "gazette-25feb", path: "sources/gazette-25feb.md" },
      ...{ blanks: [], hasDoubts: false, isArchiveSilent: false },
    });
    expect(textOf("gazette-25feb")).toBe(`---
title: Bridge opens
publisher: Gazette
url: ORIGIN/whole
published: 2025-02-25T07:59-05:00
updated: 2025-02-26T08:00Z
accessed: 2026-11-30
kind: report
# Named as author: Ada Byron.
---
`);
    const entry = manuscript().entries.sources.get("gazette-25feb");
    expect([entry?.issues, entry?.isDraft]).toEqual([[], false]);
  });

  it("with a blank for whatever it does not say", async () => {
    expect(await fileOf("/bare")).toBe(`---
title: Bridge
# The page does not say. Its host is ${new URL(origin).host}.
publisher:
url: ORIGIN/bare
# The page's data give no date. If the page shows none, write undated: true in its place.
published:
accessed: 2026-11-30
# The page does not say. Remove the key if it is "en".
language:
# One of: report, transcript, recording, statement, document, post, book, newspaper, broadcast, archive, image.
kind:
draft: true
---
`);
  });

  it("with the outlets of the dossier that it credits, and a comment on those that have no entry", async () => {
    expect(await fileOf("/agency")).toBe(`---
title: Bridge opens
publisher: Gazette
url: ORIGIN/agency
published: 2025-02-25T07:59-05:00
accessed: 2026-11-30
kind: report
relays:
  - reuters
# JSON-LD author credits "AFP". If the text passes on their account, name them in relays; they have no entry yet.
draft: true
# Named as author: Ada Byron.
---
`);
  });

  it("with a comment where it disagrees with itself", async () => {
    expect(await fileOf("/doubtful")).toBe(`---
title: Bridge opens
publisher: Gazette
url: ORIGIN/doubtful
# The page disagrees with itself: JSON-LD datePublished says "2025-02-25T07:59-05:00", article:published_time says "2025-02-24T08:00Z". The first was taken.
published: 2025-02-25T07:59-05:00
accessed: 2026-11-30
# The page disagrees with itself: html lang says "en", JSON-LD inLanguage says "de". The first was taken.
language: en
kind: report
draft: true
---
`);
  });

  it("without a date that has not come", async () => {
    expect(await fileOf("/future")).toContain(
      '\n# JSON-LD datePublished says "2031-01-01", which has not come yet.\npublished:\n',
    );
  });

  it("in windows-1251 and in Arabic", async () => {
    expect(await fileOf("/russian")).toContain(`title: Мост открыт в присутствии мэра "города"\npublisher: Вестник\n`);
    const arabic = await fileOf("/arabic");
    expect(arabic).toContain("title: افتتاح الجسر أمام الجمهور\npublisher: الجريدة\n");
    expect(arabic).toContain("published: 2025-02-25T10:00+03:00\naccessed: 2026-11-30\nlanguage: ar\n");
  });

  it("without a language in which its title cannot be", async () => {
    expect(await fileOf("/wrong-language")).toContain(
      '\n# html lang says "en"; the title is in other letters.\nlanguage:\n',
    );
  });

  it("with the signs of YAML in its texts", async () => {
    expect(await fileOf("/quoted")).toContain(`title: 'He said: "no" # not yes'\npublisher: 'true'\n`);
  });

  it("although one has to pay for its text, or scripts have to draw it", async () => {
    expect(await fileOf("/paid")).toContain("title: Bridge opens\n");
    expect(await fileOf("/script-with-data")).toContain("title: Bridge opens\n");
  });

  it("at the address to which it has moved, without the marks of where a reader came from", async () => {
    expect(await fileOf("/old")).toContain("\nurl: ORIGIN/whole\n");
  });

  it("at the address that it calls its own", async () => {
    expect(await fileOf("/canonical")).toContain("\nurl: ORIGIN/whole\n");
  });

  it("as a copy of a source that there is", async () => {
    const file = await fileOf("/copy");
    expect(file).toContain("\nurl: ORIGIN/copy\n");
    expect(file).toContain("\ncopyOf: wire\n---\n");
  });

  it("with a comment where it calls an address its own of which there is no source", async () => {
    const file = await fileOf("/copy-of-unknown");
    expect(file).toContain(
      "\n# The page calls https://unknown.example/1 its own address. If it is a copy of that page, name that in copyOf; it is no source yet.\ndraft: true\n",
    );
    expect(file).not.toContain("copyOf: ");
  });

  it("with its capture", async () => {
    expect(await fileOf("/kept")).toContain(`\narchived: ${CAPTURE}\n`);
  });

  it("from its capture", async () => {
    const address = `${origin}/web/20250226081500/https://gazette.example/lost`;
    expect(await fileOf(address)).toBe(`---
title: Bridge opens
publisher: Gazette
url: https://gazette.example/lost
published: 2025-02-25T07:59-05:00
accessed: 2026-11-30
kind: report
archived: ORIGIN/web/20250226081500/https://gazette.example/lost
---
`);
    expect(asked).toContain("/web/20250226081500id_/https://gazette.example/lost");
  });

  it("from a PDF, whose file was made on some day", async () => {
    expect(await fileOf("/report.pdf")).toBe(`---
title: On bridges
# The page does not say. Its host is ${new URL(origin).host}.
publisher:
url: ORIGIN/report.pdf
# The file was made on 2025-02-25. If the page shows none of its publication, write undated: true in its place.
published:
accessed: 2026-11-30
# The page does not say. Remove the key if it is "en".
language:
kind: document
draft: true
# Named as author: Ministry of bridges.
---
`);
  });

  it("from a text or a broken PDF, which say nothing", async () => {
    expect(await fileOf("/plain")).toContain("---\ntitle:\n");
    expect(await fileOf("/broken.pdf")).toContain("---\ntitle:\n");
  });

  it("under the id that is given", async () => {
    expect(await write(["/whole"], { id: "my-own" })).toMatchObject([{ kind: "written", id: "my-own" }]);
  });
});

const BY_HAND = "Read it in a browser, and write it by hand: npm run new -- source some-id";

describe("a page that becomes none", () => {
  it.each([
    ["/closed", `It answers 403: this reader is not let in. ${BY_HAND}`],
    ["/pay-first", `One has to pay to read it. ${BY_HAND}`],
    ["/barred", `Its robots.txt does not allow machines to read it. ${BY_HAND}`],
    [
      "/gone",
      "It answers 404. Look whether the address is whole; where the page is gone, give the address of a capture of it.",
    ],
    [
      "/front",
      "It leads to the site's front page instead of the page. Look whether the address is whole; where the page is gone, give the address of a capture of it.",
    ],
    ["/broken", "The server answers 500. Try again later."],
    ["/endless", `The page is too large to be read. ${BY_HAND}`],
    ["/picture", `It sends image/png, which is no page. ${BY_HAND}`],
    ["/zip", `It sends application/zip, which is no page. ${BY_HAND}`],
    ["/challenge", `It asks whether its reader is human. ${BY_HAND}`],
    ["/script", `It shows too little text until scripts have run. ${BY_HAND}`],
    ["not an address", "It is no web address. Copy the whole of it from the browser, with https:// in front."],
    ["ftp://example.org/a", "It does not begin with https:// or http://. Give the address of a page of the web."],
    ["https://user:word@example.org/", "It holds a user name or a password. Give the address without them."],
  ])("%s", async (path, reason) => {
    expect(await write([path])).toMatchObject([{ kind: "failed", reason, isReached: true }]);
    expect(readdirSync(join(folder, "sources"))).toEqual(["wire.md"]);
  });

  it("where there is no such host", async () => {
    const [source] = await write(["http://127.0.0.1:1/a"]);
    expect(source).toMatchObject({
      kind: "failed",
      isReached: false,
      reason: "The host takes no connections. Try again later.",
    });
  });
});

describe("nothing is repeated", () => {
  it("that has the same address, and it is not asked", async () => {
    put("sources/mine.md", `---\nurl: ${origin}/whole\n---\n`);
    expect(await write([`${origin}/whole/?utm_source=x#top`])).toMatchObject([
      { kind: "there", known: { id: "mine", by: "address" } },
    ]);
    expect(asked).toEqual([]);
  });

  it("that calls an address its own, or leads to one, that there is", async () => {
    put("sources/mine.md", `---\nurl: ${origin}/whole\n---\n`);
    expect(await write(["/canonical", "/old"])).toMatchObject([
      { kind: "there", known: { id: "mine", by: "canonical" } },
      { kind: "there", known: { id: "mine", by: "canonical" } },
    ]);
  });

  it("of which there is a capture", async () => {
    put("sources/mine.md", `---\nurl: https://gazette.example/elsewhere\narchived: ${CAPTURE}\n---\n`);
    expect(await write(["/kept"])).toMatchObject([{ kind: "there", known: { id: "mine", by: "capture" } }]);
  });

  it("within one list, nor in a second run", async () => {
    const first = await write(["/whole", "/whole?utm_medium=x", "/canonical", "/gone", "/agency"]);
    expect(first.map(({ kind }) => kind)).toEqual(["written", "there", "failed", "written"]);
    expect(first[3]).toMatchObject({ id: "gazette-25feb-b" });
    const before = readFileSync(join(folder, "sources", "gazette-25feb.md"), "utf8");
    expect((await write(["/whole", "/agency"])).map(({ kind }) => kind)).toEqual(["there", "there"]);
    expect(readFileSync(join(folder, "sources", "gazette-25feb.md"), "utf8")).toBe(before);
  });

  it("and a file that has come meanwhile is not overwritten", async () => {
    const read = manuscript();
    put("sources/gazette-25feb.md", "mine");
    const [source] = await Array.fromAsync(
      newSources(read, [`${origin}/whole`], {
        ...{ manners, contentFolder: folder, accessed: "2026-11-30" },
        archive: { availability: `${origin}/available`, save: "" },
      }),
    );
    expect(source).toMatchObject({ kind: "written", id: "gazette-25feb-b" });
    expect(textOf("gazette-25feb")).toBe("mine");
  });
});

it("tells of each address that was asked", async () => {
  const told: unknown[] = [];
  await write(["/whole", "/gone"], { onAsked: (_, done, total) => told.push([done, total]) });
  expect(told).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

it("asks an archive no more once it has not answered", async () => {
  const archive = { availability: `${origin}/silent-archive`, save: "" };
  const sources = await write(["/whole", "/agency", "/bare"], { archive });
  expect(sources.map((source) => source.kind === "written" && source.isArchiveSilent)).toContain(true);
  expect(asked.filter((path) => path === "/silent-archive")).toHaveLength(1);
});

it("ends where it is called off, and keeps what is written", async () => {
  const controller = new AbortController();
  const run = newSources(manuscript(), [`${origin}/whole`, `${origin}/never`], {
    ...{ manners, contentFolder: folder, accessed: "2026-11-30", signal: controller.signal },
    archive: { availability: `${origin}/available`, save: "" },
  });
  expect((await run.next()).value).toMatchObject({ kind: "written" });
  plays["/never"] = () => controller.abort();
  await expect(
    Array.fromAsync(
      newSources(manuscript(), [`${origin}/never`], {
        ...{ manners, contentFolder: folder, accessed: "2026-11-30", signal: controller.signal },
      }),
    ),
  ).rejects.toThrow();
  expect(readdirSync(join(folder, "sources"))).toContain("gazette-25feb.md");
});
