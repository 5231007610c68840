import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseHeaders, type Serving, serve } from "./static-server.ts";

let directory: string;
const running: Serving[] = [];

beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), "serve-")), "site");
  write("index.html", "front");
  write("404.html", "nothing here");
  write("claims/index.html", "claims");
  write("claims/x.json", "{}");
  write("record.jsonl", "{}\n");
  write("empty/image.png", "");
  write("../secret.txt", "secret");
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((serving) => serving.close()));
  rmSync(dirname(directory), { recursive: true });
});

function write(path: string, text: string) {
  const file = join(directory, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

async function start(base?: string): Promise<Serving> {
  const serving = await serve({ directory, base, port: 0 });
  running.push(serving);
  return serving;
}

async function get(serving: Serving, path: string, init: RequestInit = {}) {
  const response = await fetch(`http://127.0.0.1:${serving.port}${path}`, { redirect: "manual", ...init });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** What is sent to a reader who takes an encoding, as it travels: `fetch` would unpack it. */
function sentTo(serving: Serving, path: string, encoding: string) {
  return new Promise<{ readonly headers: IncomingHttpHeaders; readonly body: Buffer }>((resolve, reject) => {
    const options = { host: "127.0.0.1", port: serving.port, path, headers: { "accept-encoding": encoding } };
    request(options, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => resolve({ headers: response.headers, body: Buffer.concat(parts) }));
    })
      .on("error", reject)
      .end();
  });
}

/** Sends a path as it is, where fetch would tidy it up first. */
function statusOfRawPath(serving: Serving, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port: serving.port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

describe("a site at the root", () => {
  it("answers a folder with its index", async () => {
    const serving = await start();
    expect(serving.url).toBe(`http://127.0.0.1:${serving.port}/`);
    expect(await get(serving, "/")).toMatchObject({ status: 200, text: "front" });
    expect(await get(serving, "/claims/?verdict=exact")).toMatchObject({ status: 200, text: "claims" });
  });

  it("sends a folder without its slash to the one with it, query included", async () => {
    const { status, headers } = await get(await start(), "/claims?verdict=exact");
    expect([status, headers.get("location")]).toEqual([301, "/claims/?verdict=exact"]);
  });

  it.each([
    ["/", "text/html; charset=utf-8"],
    ["/claims/x.json", "application/json; charset=utf-8"],
    ["/record.jsonl", "application/jsonl; charset=utf-8"],
    ["/empty/image.png", "image/png"],
  ])("says what %s is", async (path, type) => {
    expect((await get(await start(), path)).headers.get("content-type")).toBe(type);
  });

  it.each(["/nowhere", "/empty/", "/empty", "/claims/x.json/", "/_headers"])(
    "answers %s with the page for it",
    async (path) => {
      write("_headers", "");
      const { status, text, headers } = await get(await start(), path);
      expect([status, text, headers.get("content-type")]).toEqual([404, "nothing here", "text/html; charset=utf-8"]);
    },
  );

  it.each(["/../secret.txt", "/..%2fsecret.txt", "/claims/%2e%2e/../../secret.txt", "/index.html%00.png"])(
    "does not leave its folder for %s",
    async (path) => {
      expect(await statusOfRawPath(await start(), path)).toBe(404);
    },
  );

  it("refuses what is not an address, and what does not read", async () => {
    const serving = await start();
    expect(await statusOfRawPath(serving, "/%E0%A4%A")).toBe(400);
    const { status, headers } = await get(serving, "/", { method: "POST" });
    expect([status, headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });

  it("answers HEAD with the length and no body", async () => {
    const { status, text, headers } = await get(await start(), "/", { method: "HEAD" });
    expect([status, text, headers.get("content-length")]).toEqual([200, "", "5"]);
  });

  it.each([
    ["br", "claims/index.html.br"],
    ["gzip", "claims/index.html.gz"],
  ])("sends the copy that is compressed as %s to who takes it", async (encoding, file) => {
    const copy = encoding === "br" ? brotliCompressSync("claims") : gzipSync("claims");
    writeFileSync(join(directory, file), copy);
    const serving = await start();
    const { headers, body } = await sentTo(serving, "/claims/", encoding);
    expect(headers).toMatchObject({
      "content-encoding": encoding,
      "content-type": "text/html; charset=utf-8",
      "content-length": String(copy.length),
      vary: "Accept-Encoding",
    });
    expect(body.equals(copy)).toBe(true);
    expect((await sentTo(serving, "/claims/", "identity")).body.toString()).toBe("claims");
    expect((await sentTo(serving, "/claims/x.json", encoding)).body.toString()).toBe("{}");
  });

  it("sends nothing again that a browser still has", async () => {
    const serving = await start();
    const { headers } = await get(serving, "/claims/");
    const { status } = await get(serving, "/claims/", { headers: { "if-none-match": headers.get("etag") ?? "" } });
    expect(status).toBe(304);
  });

  it.each(["a b.png", "Füß.png", "50%.png", "a,b;c=d&e+f@g$h.png"])("finds the file %s", async (name) => {
    write(name, "picture");
    expect(await get(await start(), `/${encodeURIComponent(name)}`)).toMatchObject({ status: 200, text: "picture" });
  });

  it("sends what a new build has put in the place of the old one", async () => {
    const serving = await start();
    await get(serving, "/");
    renameSync(directory, `${directory}.old`);
    write("index.html", "new front");
    write("_headers", "/*\n  X-New: yes\n");
    const { text, headers } = await get(serving, "/");
    expect([text, headers.get("x-new")]).toEqual(["new front", "yes"]);
    expect((await get(serving, "/claims/")).status).toBe(404);
  });

  it.skipIf(process.platform !== "linux")("goes on where a file cannot be read to its end", async () => {
    symlinkSync("/proc/self/mem", join(directory, "broken.png"));
    const serving = await start();
    await get(serving, "/broken.png").catch(() => undefined);
    expect((await get(serving, "/")).status).toBe(200);
  });

  it("sends the headers of the _headers file", async () => {
    write(
      "_headers",
      "/*\n  X-Everywhere: yes\n  Content-Security-Policy: default-src 'none'; img-src data:\n/claims/*\n  X-Claims: yes\n",
    );
    const serving = await start();
    const front = (await get(serving, "/")).headers;
    const claims = (await get(serving, "/claims/x.json")).headers;
    expect([front.get("x-everywhere"), front.get("x-claims")]).toEqual(["yes", null]);
    expect([claims.get("x-everywhere"), claims.get("x-claims")]).toEqual(["yes", "yes"]);
    expect(front.get("content-security-policy")).toBe("default-src 'none'; img-src data:");
  });
});

describe("a site below the root", () => {
  it("may have a base in letters", async () => {
    const serving = await start("Мир");
    expect(await get(serving, "/%D0%9C%D0%B8%D1%80/")).toMatchObject({ status: 200, text: "front" });
    expect((await get(serving, "/")).headers.get("location")).toBe("/%D0%9C%D0%B8%D1%80/");
    expect((await get(serving, "/%D0%9C%D0%B8%D1%80/claims")).headers.get("location")).toBe(
      "/%D0%9C%D0%B8%D1%80/claims/",
    );
  });

  it.each(["news", "/news", "/news/"])("is published at %s", async (base) => {
    const serving = await start(base);
    expect(serving.url).toBe(`http://127.0.0.1:${serving.port}/news/`);
    expect(await get(serving, "/news/")).toMatchObject({ status: 200, text: "front" });
    expect((await get(serving, "/news/claims")).headers.get("location")).toBe("/news/claims/");
  });

  it("sends the root there, and has nothing else outside it", async () => {
    const serving = await start("/news/");
    expect((await get(serving, "/")).headers.get("location")).toBe("/news/");
    expect((await get(serving, "/news")).headers.get("location")).toBe("/news/");
    expect((await get(serving, "/claims/")).status).toBe(404);
    expect((await get(serving, "/newsletter")).status).toBe(404);
  });
});

describe("ports", () => {
  it("gives way where a port is taken", async () => {
    const first = await start();
    const second = await serve({ directory, port: first.port });
    running.push(second);
    expect(second.port).toBeGreaterThan(first.port);
    expect((await get(second, "/")).text).toBe("front");
  });

  it("frees its port when it is closed", async () => {
    const serving = await serve({ directory, port: 0 });
    await get(serving, "/");
    await serving.close();
    await expect(get(serving, "/")).rejects.toThrow();
  });
});

describe("parseHeaders", () => {
  it("reads paths, comments and placeholders", () => {
    const [rule, ...others] = parseHeaders("# a comment\r\n/people/:id/\r\n  # another\r\n  A: b: c\r\n");
    expect(others).toEqual([]);
    expect(rule?.headers).toEqual([["A", "b: c"]]);
    expect(["/people/x/", "/people/x/y/", "/people//"].map((path) => rule?.matches(path))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
