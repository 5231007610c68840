import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { npmScript } from "./npm-script.ts";

// The command as an editor uses it: a new dossier, addresses, the check.

let folder: string;
let origin: string;
let server: Server;

function page(headline: string): string {
  const data = {
    ...{ "@type": "NewsArticle", headline, publisher: { name: "Gazette" }, datePublished: "2025-02-25T07:59:00-05:00" },
  };
  const text = "<p>The bridge was opened by the mayor in the presence of many, who had waited for years. ".repeat(10);
  return `<html lang="en"><script type="application/ld+json">${JSON.stringify(data)}</script>${text}`;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "new-sources-"));
  server = createServer(({ url = "" }, response) => {
    if (/^\/page\d+$/.test(url))
      response.setHeader("content-type", "text/html").end(page(`Bridge ${url.slice(5)} opens`));
    else if (url === "/bare")
      response.setHeader("content-type", "text/html").end(`<title>Bridge</title>${page("").slice(300)}`);
    else response.writeHead(url === "/closed" ? 403 : 404).end();
  });
  // As a proxy it lets everybody through, and speaks no TLS then: a fault that does not pass, so that nobody tries again.
  server.on("connect", (_request, socket) => {
    socket.on("error", () => {});
    socket.resume().end("HTTP/1.1 200 OK\r\n\r\nno TLS");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await run("new", ["dossier", join(folder, "story")]);
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  rmSync(folder, { recursive: true });
});

/** Runs a command as npm would. Through our own server as a proxy no other machine is reached, the archive neither. */
async function run(command: string, arguments_: readonly string[], input = "") {
  const { CI: _, ...environment } = process.env;
  const env = {
    ...environment,
    ...{ CONTENT_DIR: join(folder, "story"), NODE_USE_ENV_PROXY: "1", NO_PROXY: "127.0.0.1" },
    ...{ HTTPS_PROXY: origin, HTTP_PROXY: origin },
  };
  return new Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }>((done) => {
    const { program, parameters } = npmScript(command);
    const child = execFile(program, [...parameters, ...arguments_], { cwd: folder, env }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, stdout, stderr: stderr.replaceAll(origin, "ORIGIN") }),
    );
    child.stdin?.end(input);
  });
}

const ARCHIVE = "The archive did not answer. npm run sources -- --archive looks for captures another time.\n";
const sources = () =>
  readdirSync(join(folder, "story", "sources")).filter((name) => /^(?:gazette-25|127|my)/.test(name));

describe("npm run new -- source", { timeout: 60_000 }, () => {
  it("writes what it can of several addresses, says why of the rest, and gives 1", async () => {
    const { code, stdout, stderr } = await run("new", [
      "source",
      `${origin}/page1`,
      `${origin}/bare`,
      `${origin}/closed`,
    ]);
    expect([code, stderr]).toEqual([
      1,
      `ORIGIN/closed: It answers 403: this reader is not let in. Read it in a browser, and write it by hand: npm run new -- source some-id\n${ARCHIVE}`,
    ]);
    expect(stdout).toBe(`story/sources/gazette-25feb25.md is written.
story/sources/127-0-0-1-bridge.md is written. Blank: publisher, published, language, kind.
2 sources are written, 1 could not be read. npm run check names the blanks.
`);
  });

  it("after which the check names every blank as an error, and nothing else", async () => {
    const { stdout } = await run("check", ["--format", "json"]);
    const findings: readonly { readonly severity: string; readonly file: string; readonly message: string }[] =
      JSON.parse(stdout);
    // That nothing uses them yet is but a warning.
    const errors = findings.filter(({ severity, file }) => severity === "error" && /127-0|25feb25/.test(file));
    const found = errors.map(({ message }) => message);
    expect(found.map((message) => message.split(" holds")[0])).toEqual([
      '"publisher"',
      '"published"',
      '"language"',
      '"kind"',
    ]);
  });

  it("repeats nothing in a second run, and gives 0", async () => {
    const before = sources();
    const { code, stdout } = await run("new", ["source", `${origin}/page1?utm_source=x`]);
    expect([code, stdout]).toEqual([
      0,
      `${origin}/page1?utm_source=x is there already: story/sources/gazette-25feb25.md\n`,
    ]);
    expect(sources()).toEqual(before);
  });

  it("reads a list, from a file and from standard input", async () => {
    writeFileSync(join(folder, "list.txt"), `# mine\n${origin}/page2\n`);
    const fromFile = await run("new", ["source", "--from", "list.txt"]);
    expect([fromFile.code, fromFile.stdout]).toEqual([0, "story/sources/gazette-25feb25-b.md is written.\n"]);
    const fromInput = await run("new", ["source", "-"], `${origin}/page2\n${origin}/page3\n`);
    expect(
      fromInput.stdout.replaceAll(origin, "ORIGIN"),
    ).toBe(`ORIGIN/page2 is there already: story/sources/gazette-25feb25-b.md
story/sources/gazette-25feb25-c.md is written.
1 source is written, 1 was there.
`);
  });

  it("takes an id, and refuses one that is taken", async () => {
    const given = await run("new", ["source", `${origin}/page4`, "--id", "my-bridge"]);
    expect([given.code, given.stdout]).toEqual([0, "story/sources/my-bridge.md is written.\n"]);
    const { code, stderr } = await run("new", ["source", `${origin}/page5`, "--id", "my-bridge"]);
    expect([code, stderr]).toEqual([
      2,
      `${join(folder, "story", "sources", "my-bridge.md")} exists. Nothing was written; choose another id, or edit the file.\n`,
    ]);
  });

  it("gives 2 where no host answers", async () => {
    const { code, stderr } = await run("new", ["source", "http://127.0.0.1:1/a", "http://127.0.0.1:1/b"]);
    expect([code, stderr]).toEqual([
      2,
      `http://127.0.0.1:1/a: The host takes no connections. Try again later.
http://127.0.0.1:1/b: The host takes no connections. Try again later.
Not one host answered. Is this machine connected to the network? Nothing was written.
`,
    ]);
  });

  it("gives 2 where --id or --from stand beside another kind", async () => {
    const { code, stderr } = await run("new", ["claim", "x", "--id", "y"]);
    expect([code, stderr.split("\n")[0]]).toEqual([2, "--id and --from belong to sources from addresses."]);
  });
});
