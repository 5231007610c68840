import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { smallPdf } from "../../test/small-pdf.ts";
import { type Manuscript, readManuscript } from "../dossier/manuscript.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { readContent } from "../site/read-content.ts";
import { checkSources, type SourcesOptions } from "./check-sources.ts";
import type { Manners } from "./request.ts";
import { writeCaptures } from "./write-captures.ts";

const QUOTED = "He has no problem with it";
const PADDING = "Around the words stands enough other text for a page to count as readable. ".repeat(4);
const PAGE = `<!doctype html><title>News</title><p>${PADDING}</p><p>“He has <em>no</em> problem with it,” she said.</p>`;
const CAPTURE = "https://web.archive.org/web/20250226081500/https://example.org/a";

type Play = (request: IncomingMessage, response: ServerResponse) => void;

/** The pages that the web of these tests is made of, by path. */
const plays: Record<string, Play> = {
  "/robots.txt": (_, response) => response.end("User-agent: *\nDisallow: /barred\n"),
  "/fine": (_, response) => response.end(PAGE),
  "/changed": (_, response) => response.end(PAGE.replace("<em>no</em>", "a")),
  "/bare": (_, response) => response.end("<div id=app></div>"),
  "/barred": (_, response) => response.end(PAGE),
  "/dead": (_, response) => response.writeHead(404).end("not here"),
  "/old": (_, response) => response.writeHead(301, { location: "/fine" }).end(),
  "/circle": (_, response) => response.writeHead(302, { location: "/circle" }).end(),
  "/to-barred": (_, response) => response.writeHead(301, { location: "/barred" }).end(),
  "/paid": (_, response) => response.writeHead(402).end("<p>Subscribe"),
  "/metered": (_, response) =>
    response.end(
      `<script type="application/ld+json">{"isAccessibleForFree":false}</script><p>${PADDING}<p>The beginning.`,
    ),
  "/closed": (_, response) => response.writeHead(403).end(PAGE),
  "/latin-1": (_, response) => {
    response.setHeader("content-type", "text/html; charset=iso-8859-1");
    response.end(Buffer.from(`<p>${PADDING}<p>Il a dit \xab pas de probl\xe8me \xbb.`, "latin1"));
  },
  "/pdf": (_, response) => {
    response.setHeader("content-type", "application/pdf");
    response.end(smallPdf([...PADDING.split(". "), "He has no prob-", "lem with it."]));
  },
  "/recording": (_, response) => {
    response.setHeader("content-type", "audio/mpeg");
    response.end("ID3");
  },
  "/never": () => undefined,
  "/slow": (_, response) => setTimeout(() => response.end(PAGE), 120),
  "/available": (request, response) => {
    const asked = new URL(request.url ?? "", "http://localhost").searchParams;
    const isKept = /fine|dead$/.test(asked.get("url") ?? "");
    const url = asked.get("url")?.endsWith("dead") ? `${origin}/web/20250226081500/${origin}/dead` : CAPTURE;
    response.end(
      JSON.stringify({ archived_snapshots: isKept ? { closest: { available: true, status: "200", url } } : {} }),
    );
  },
};

let origin: string;
let server: Server;
let asked: { readonly path: string; readonly at: number; readonly agent: string | undefined }[];
let folder: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
    asked.push({ path, at: performance.now(), agent: request.headers["user-agent"] });
    if (path.startsWith("/web/")) response.end(PAGE);
    else if (path.startsWith("/save/"))
      response.writeHead(302, { location: `/web/20260101000000/${path.slice(6)}` }).end();
    else (plays[path] ?? plays["/dead"])?.(request, response);
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
  folder = mkdtempSync(join(tmpdir(), "sources-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

const manners: Manners = {
  userAgent: "HearsaySourceCheck/1 (+https://example.org)",
  pause: 5,
  timeOut: 400,
  slowAfter: 100,
  retries: 1,
  patience: 5,
  hostsAtOnce: 4,
  largestPage: 100_000,
};

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** A dossier with a source at each of the paths, and a claim that quotes the words from each. */
function dossier(paths: readonly string[], { words = QUOTED, more = "" } = {}): Manuscript {
  for (const path of paths) {
    const id = path.slice(1);
    write(`content/sources/${id}.md`, `---\ntitle: A\nurl: ${origin}${path}\naccessed: 2025-03-01\n${more}---\n`);
    write(`content/claims/of-${id}.md`, `---\nevidence:\n  - source: ${id}\n    quote: ${words}\n---\n`);
  }
  return readManuscript(readContent(join(folder, "content"), folder), parseMarkdown);
}

const stateFile = () => join(folder, "cache", "sources.json");

function check(manuscript: Manuscript, options: Partial<SourcesOptions> = {}) {
  return checkSources(manuscript, {
    manners,
    contentFolder: join(folder, "content"),
    stateFile: stateFile(),
    archive: { availability: `${origin}/available`, save: `${origin}/save/` },
    ...options,
  });
}

/** What the check says of a single source: its standing, and whether the quotation stands there. */
async function resultFor(path: string, words?: string, more = "archived: https://127.0.0.1:1/none\n") {
  const { sources, quotations } = await check(dossier([path], { ...(words ? { words } : {}), more }));
  return [sources[0]?.standing, quotations[0]?.result];
}

describe("a source that", () => {
  it.each<[string, string, (string | undefined)[], string?]>([
    ["answers", "/fine", ["answers", "FOUND"]],
    ["no longer has the words", "/changed", ["answers", "NOT FOUND"]],
    ["shows nothing without scripts", "/bare", ["answers", "UNREADABLE"]],
    ["is gone", "/dead", ["dead", "UNREADABLE"]],
    ["has moved", "/old", ["moved", "FOUND"]],
    ["goes round in a circle", "/circle", ["dead", "UNREADABLE"]],
    ["is closed to machines", "/barred", ["barred", "UNREADABLE"]],
    ["leads to what is closed to machines", "/to-barred", ["barred", "UNREADABLE"]],
    ["turns machines away", "/closed", ["barred", "UNREADABLE"]],
    ["costs money", "/paid", ["paywalled", "UNREADABLE"]],
    ["says in its data that it costs money", "/metered", ["paywalled", "UNREADABLE"]],
    ["is in Latin-1", "/latin-1", ["answers", "FOUND"], "“pas de problème”"],
    ["is a PDF", "/pdf", ["answers", "FOUND"]],
    ["is a recording", "/recording", ["answers", "UNREADABLE"]],
    ["never answers", "/never", ["silent", "UNREADABLE"]],
  ])("%s", async (_what, path, expected, words) => {
    expect(await resultFor(path, words)).toEqual(expected);
  });

  it("is slow", async () => {
    const { sources } = await check(dossier(["/slow"]));
    expect(sources[0]).toMatchObject({ standing: "answers", isSlow: true });
  });

  it("is gone, and kept in an archive", async () => {
    expect(await resultFor("/dead", undefined, `archived: ${origin}/web/20250226081500/x\n`)).toEqual([
      "dead",
      "FOUND",
    ]);
    expect(await resultFor("/dead", undefined, "")).toEqual(["dead", "FOUND"]);
  });

  it("is on a host that takes no connections", async () => {
    write("content/sources/gone.md", "---\nurl: http://127.0.0.1:1/a\n---\n");
    const { sources } = await check(dossier([]));
    expect(sources[0]).toMatchObject({ standing: "silent", message: "The host takes no connections." });
  });
});

describe("manners", () => {
  it("reads robots.txt first and once, says who asks, and never opens what is closed", async () => {
    await check(dossier(["/fine", "/barred", "/to-barred"], { more: "archived: https://127.0.0.1:1/none\n" }));
    expect(asked.map(({ path }) => path).toSorted()).toEqual(["/fine", "/robots.txt", "/to-barred"]);
    expect(asked[0]).toMatchObject({ path: "/robots.txt", agent: manners.userAgent });
  });

  it("asks a host one thing at a time, with a pause between", async () => {
    const pause = 30;
    await check(dossier(["/fine", "/old", "/latin-1"]), { manners: { ...manners, pause } });
    const gaps = asked.slice(1).map(({ at }, index) => at - (asked[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(pause - 2);
  });

  it("asks few hosts at once, and none of them waits for another", async () => {
    let most = 0;
    let open = 0;
    const hosts = await Promise.all(
      [1, 2, 3, 4].map(async () => {
        const host = createServer((_, response) => {
          open += 1;
          most = Math.max(most, open);
          setTimeout(() => {
            open -= 1;
            response.end(PAGE);
          }, 30);
        });
        await new Promise<void>((listening) => host.listen(0, "127.0.0.1", listening));
        return host;
      }),
    );
    for (const host of hosts)
      write(
        `content/sources/a${(host.address() as AddressInfo).port}.md`,
        `---\nurl: http://127.0.0.1:${(host.address() as AddressInfo).port}/a\n---\n`,
      );
    const { sources } = await check(dossier([]), { manners: { ...manners, hostsAtOnce: 2 } });
    for (const host of hosts) {
      host.closeAllConnections();
      host.close();
    }
    expect(sources.map(({ standing }) => standing)).toEqual(["answers", "answers", "answers", "answers"]);
    expect(most).toBe(2);
  });

  it("leaves at once when it is called off, however long the pause", async () => {
    const controller = new AbortController();
    const run = check(dossier(["/fine", "/old", "/pdf"]), {
      manners: { ...manners, pause: 60_000 },
      signal: controller.signal,
    });
    setTimeout(() => controller.abort(new Error("broken off")), 60);
    await expect(run).rejects.toThrow("broken off");
    expect(asked).toHaveLength(1);
  });

  it("tries again after a passing fault, and no more often than it should", async () => {
    let times = 0;
    plays["/shaky"] = (_, response) => {
      times += 1;
      if (times === 1) response.writeHead(503, { "retry-after": "0" }).end();
      else response.end(PAGE);
    };
    plays["/broken"] = (_, response) => response.writeHead(500).end();
    const { sources } = await check(dossier(["/shaky", "/broken"]));
    expect(sources.map(({ id, standing }) => `${id} ${standing}`)).toEqual(["broken silent", "shaky answers"]);
    expect(asked.filter(({ path }) => path === "/broken")).toHaveLength(2);
  });

  it("stays away where robots.txt itself cannot be had", async () => {
    const strict = createServer((_, response) => response.writeHead(500).end());
    await new Promise<void>((listening) => strict.listen(0, "127.0.0.1", listening));
    write("content/sources/a.md", `---\nurl: http://127.0.0.1:${(strict.address() as AddressInfo).port}/a\n---\n`);
    const { sources } = await check(dossier([]));
    strict.closeAllConnections();
    strict.close();
    expect(sources[0]?.standing).toBe("barred");
  });
});

describe("an unfinished run", () => {
  it("is taken up where it was broken off", async () => {
    const manuscript = dossier(["/fine", "/slow", "/pdf"]);
    const controller = new AbortController();
    const onAsked = () => controller.abort(new Error("broken off"));
    await expect(check(manuscript, { signal: controller.signal, onAsked })).rejects.toThrow("broken off");
    const before = Object.keys(JSON.parse(readFileSync(stateFile(), "utf8")).sources);
    expect(before).toHaveLength(1);

    asked = [];
    const { sources, quotations } = await check(manuscript);
    expect(asked.map(({ path }) => path)).not.toContain(`/${before[0]}`);
    expect(sources.map(({ id }) => id)).toEqual(["fine", "pdf", "slow"]);
    expect(quotations.map(({ result }) => result)).toEqual(["FOUND", "FOUND", "FOUND"]);
  });

  it("is not believed about a source whose quotations have changed", async () => {
    const controller = new AbortController();
    const onAsked = () => controller.abort(new Error("broken off"));
    await expect(check(dossier(["/fine", "/never"]), { signal: controller.signal, onAsked })).rejects.toThrow();
    const { quotations } = await check(dossier(["/fine"], { words: "other words" }), { only: new Set(["fine"]) });
    expect(quotations.map(({ result }) => result)).toEqual(["NOT FOUND"]);
  });

  it("is forgotten on request, and once it has ended", async () => {
    const manuscript = dossier(["/fine"]);
    await check(manuscript);
    asked = [];
    await check(manuscript);
    expect(asked.map(({ path }) => path)).toContain("/fine");
  });

  it("is left as it is by a run over other sources", async () => {
    const manuscript = dossier(["/fine", "/never"]);
    const controller = new AbortController();
    const onAsked = () => controller.abort(new Error("broken off"));
    await expect(check(manuscript, { signal: controller.signal, onAsked })).rejects.toThrow();
    await check(manuscript, { only: new Set(["never"]) });
    asked = [];
    await check(manuscript, { only: new Set(["fine"]) });
    expect(asked).toEqual([]);
  });

  it("is told about before the work where it cannot be kept, and nothing is lost by that", async () => {
    write("file", "");
    const told: string[] = [];
    const { sources } = await check(dossier(["/fine"]), {
      stateFile: join(folder, "file", "sources.json"),
      onUnkept: (why) => told.push(`${why} ${asked.length}`),
    });
    expect(told).toEqual([expect.stringMatching(/^(?:ENOTDIR|EEXIST).* 0$/)]);
    expect(sources[0]?.standing).toBe("answers");
  });
});

describe("a file of an unfinished run counts as none", () => {
  const answer = {
    id: "fine",
    path: "sources/fine.md",
    at: { line: 3, column: 6 },
    address: "https://example.org/",
    standing: "dead",
    message: "It answers 404.",
    isSlow: false,
    isReached: true,
    isReadable: false,
    obstacle: "no-page",
    found: [],
  };
  const question = () => JSON.stringify([`${origin}/fine`, undefined, undefined, false, QUOTED]);
  const kept = (given: object = answer, more: object = {}) => ({
    version: 2,
    content: join(folder, "content"),
    at: new Date().toISOString(),
    sources: { fine: { question: question(), given } },
    ...more,
  });
  const standing = async () => (await check(dossier(["/fine"]))).sources[0]?.standing;

  it("unless it is what it should be", async () => {
    write("cache/sources.json", JSON.stringify(kept()));
    expect(await standing()).toBe("dead");
  });

  it.each<[string, () => string]>([
    ["empty", () => ""],
    ["rubbish", () => "\u0000\u0001{{{"],
    ["half of one", () => JSON.stringify(kept()).slice(0, -20)],
    ["null", () => "null"],
    ["a list", () => "[]"],
    ["a text", () => '"version"'],
    ["nothing but a version", () => '{"version":2}'],
    ["of an older version", () => JSON.stringify(kept(answer, { version: 1, ended: "2025-03-01T00:00:00.000Z" }))],
    ["of a newer version", () => JSON.stringify(kept(answer, { version: 3 }))],
    ["the memory of an older build", () => JSON.stringify({ digest: "00", files: { "src/a.ts": [1, 2, "00"] } })],
    ["of another dossier", () => JSON.stringify(kept(answer, { content: "/elsewhere" }))],
    ["two days old", () => JSON.stringify(kept(answer, { at: new Date(Date.now() - 172_800_000).toISOString() }))],
    [
      "of another day to come",
      () => JSON.stringify(kept(answer, { at: new Date(Date.now() + 172_800_000).toISOString() })),
    ],
    ["without an answer", () => JSON.stringify(kept({}))],
    ["with an answer that there is not", () => JSON.stringify(kept({ ...answer, standing: "fine" }))],
    ["with more than was written", () => JSON.stringify(kept({ ...answer, more: 1 }))],
    ["with an address that is no capture", () => JSON.stringify(kept({ ...answer, capture: "javascript:alert(1)" }))],
    ["with a list in place of sources", () => JSON.stringify(kept(answer, { sources: [answer] }))],
  ])("where it is %s", async (_what, text) => {
    write("cache/sources.json", text());
    expect(await standing()).toBe("answers");
  });

  it("where it is a folder", async () => {
    write("cache/sources.json/file", "");
    expect(await standing()).toBe("answers");
  });
});

describe("captures", () => {
  const everything = () => 0;
  const fileOf = (id: string) => join(folder, `content/sources/${id}.md`);

  it("are asked for where none is named, and written as one line", async () => {
    const manuscript = dossier(["/fine", "/old"]);
    const before = readFileSync(fileOf("fine"), "utf8");
    const { sources } = await check(manuscript);
    expect(readFileSync(fileOf("fine"), "utf8")).toBe(before);
    expect(sources.map(({ capture }) => capture)).toEqual([CAPTURE, undefined]);
    expect(writeCaptures(join(folder, "content"), manuscript.files, sources, everything)).toEqual([
      { path: "sources/fine.md", address: CAPTURE },
    ]);
    expect(readFileSync(fileOf("fine"), "utf8")).toBe(before.replace(/---\n$/, `archived: ${CAPTURE}\n---\n`));
  });

  it("are not asked for where one is named", async () => {
    await check(dossier(["/fine"], { more: "archived: https://127.0.0.1:1/none\n" }));
    expect(asked.map(({ path }) => path)).not.toContain("/available");
  });

  it("are not taken for what was published later", async () => {
    const { sources } = await check(dossier(["/fine"], { more: "published: 2025-02-27\n" }));
    expect(sources[0]?.capture).toBeUndefined();
  });

  it("are made on request where there is none", async () => {
    const { sources } = await check(dossier(["/old"]), { takesCaptures: true });
    expect(sources[0]?.capture).toBe(`${origin}/web/20260101000000/${origin}/old`);
  });

  it("are not written into a file that somebody has edited in the meantime", async () => {
    const manuscript = dossier(["/fine"]);
    const { sources } = await check(manuscript);
    writeFileSync(fileOf("fine"), "---\ntitle: B\n---\n");
    expect(writeCaptures(join(folder, "content"), manuscript.files, sources, everything)).toMatchObject([
      { refusal: "it has been edited in the meantime" },
    ]);
    expect(readFileSync(fileOf("fine"), "utf8")).toBe("---\ntitle: B\n---\n");
  });

  it("are not written where that fails, and the others are", async () => {
    const manuscript = dossier(["/fine"]);
    const { sources } = await check(manuscript);
    rmSync(fileOf("fine"));
    expect(writeCaptures(join(folder, "content"), manuscript.files, sources, everything)).toMatchObject([
      { refusal: "it cannot be written (ENOENT)" },
    ]);
  });

  it("are not written where the check objects", async () => {
    const manuscript = dossier(["/fine"]);
    const before = readFileSync(fileOf("fine"), "utf8");
    const { sources } = await check(manuscript);
    const count = (files: Manuscript["files"]) => files.filter(({ text }) => text.includes("archived:")).length;
    expect(writeCaptures(join(folder, "content"), manuscript.files, sources, count)).toMatchObject([
      { refusal: expect.stringContaining("the check objects") },
    ]);
    expect(readFileSync(fileOf("fine"), "utf8")).toBe(before);
  });
});
