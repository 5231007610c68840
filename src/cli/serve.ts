// Serves a built site on this machine alone, the way a static host would: no rendering, no state.
// OUT_DIR, BASE_PATH and PORT come from the environment.
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { onOrphaned } from "../../scripts/node-24.mjs";
import { runCommand } from "./run-command.ts";

export type ServeOptions = {
  /** The built site. */
  directory: string;
  /** The path below which the site is published. */
  base?: string | undefined;
  /** Where to listen; 0 lets the system choose. A port that is taken gives way to the next free one. */
  port?: number;
};

export type Serving = {
  /** The address of the front page. */
  url: string;
  port: number;
  close: () => Promise<void>;
};

type HeaderRule = { matches: (path: string) => boolean; headers: [name: string, value: string][] };

const host = "127.0.0.1";
const portsToTry = 50;

const contentTypes: Record<string, string> = {
  ".avif": "image/avif",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".gif": "image/gif",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonl": "application/jsonl; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
  ".xsl": "text/xsl; charset=utf-8",
};

/** `a/b`, `/a/b` and `/a/b/` are all `/a/b/`. */
function normaliseBase(base = "/"): string {
  return `/${base}/`.replace(/\/{2,}/g, "/");
}

/** Reads the `_headers` file that static hosts share: a path per block, `*` for anything, `:name` for one segment. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    const content = line.trim();
    if (content === "" || content.startsWith("#")) continue;
    if (!/^\s/.test(line)) {
      const pattern = content
        .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
        .replace(/\*/g, ".*")
        .replace(/:\w+/g, "[^/]+");
      const expression = new RegExp(`^${pattern}$`);
      rules.push({ matches: (path) => expression.test(path), headers: [] });
      continue;
    }
    const colon = content.indexOf(":");
    if (colon > 0) rules.at(-1)?.headers.push([content.slice(0, colon).trim(), content.slice(colon + 1).trim()]);
  }
  return rules;
}

async function headerRules(directory: string): Promise<HeaderRule[]> {
  try {
    return parseHeaders(await readFile(join(directory, "_headers"), "utf8"));
  } catch {
    return [];
  }
}

async function kindOf(path: string): Promise<"file" | "directory" | undefined> {
  try {
    const found = await stat(path);
    return found.isFile() ? "file" : found.isDirectory() ? "directory" : undefined;
  } catch {
    return undefined;
  }
}

type Answer = { status: number; file?: string; location?: string };

/** What a path of the site leads to. `path` starts with a slash and is decoded. */
async function lookUp(directory: string, path: string): Promise<Answer> {
  const file = join(directory, path);
  const isInside = file === directory || file.startsWith(join(directory, "/"));
  if (isInside && !path.includes("\0") && path !== "/_headers" && path !== "/_redirects") {
    const kind = await kindOf(path.endsWith("/") ? join(file, "index.html") : file);
    if (kind === "file") return { status: 200, file: path.endsWith("/") ? join(file, "index.html") : file };
    if (kind === "directory" && (await kindOf(join(file, "index.html"))) === "file") {
      return { status: 301, location: `${path}/` };
    }
  }
  const missing = join(directory, "404.html");
  return (await kindOf(missing)) === "file" ? { status: 404, file: missing } : { status: 404 };
}

async function answer(request: IncomingMessage, directory: string, base: string): Promise<Answer> {
  if (request.method !== "GET" && request.method !== "HEAD") return { status: 405 };
  const [rawPath = "/", query] = (request.url ?? "/").split("?", 2);
  let path: string;
  try {
    path = decodeURIComponent(rawPath).replace(/\/{2,}/g, "/");
  } catch {
    return { status: 400 };
  }
  if (base !== "/" && (path === "/" || `${path}/` === base)) return { status: 302, location: base };
  // Outside the base there is nothing, not even a page of the site that says so in its own style.
  if (!path.startsWith(base)) return { status: 404 };
  const found = await lookUp(directory, path.slice(base.length - 1));
  if (found.location === undefined) return found;
  const location = encodeURI(base.slice(0, -1) + found.location) + (query === undefined ? "" : `?${query}`);
  return { ...found, location };
}

async function respond(request: IncomingMessage, response: ServerResponse, directory: string, base: string) {
  const { status, file, location } = await answer(request, directory, base);
  response.statusCode = status;
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("Content-Type", contentTypes[extname(file ?? ".txt")] ?? "application/octet-stream");
  if (location !== undefined) response.setHeader("Location", location);
  if (status === 405) response.setHeader("Allow", "GET, HEAD");
  const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
  for (const rule of await headerRules(directory)) {
    if (rule.matches(path)) for (const [name, value] of rule.headers) response.setHeader(name, value);
  }
  if (file === undefined) {
    response.end(request.method === "HEAD" || location !== undefined ? undefined : `${status}\n`);
    return;
  }
  response.setHeader("Content-Length", (await stat(file)).size);
  if (request.method === "HEAD") response.end();
  else await pipeline(createReadStream(file), response);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((settle, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      settle();
    });
  });
}

async function listenOnFreePort(server: Server, first: number): Promise<number> {
  for (let port = first; ; port += 1) {
    try {
      await listen(server, port);
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (!isTaken || port - first >= portsToTry || port === 65_535) throw error;
    }
  }
}

export async function serve(options: ServeOptions): Promise<Serving> {
  const directory = resolve(options.directory);
  const base = normaliseBase(options.base);
  const server = createServer((request, response) => {
    respond(request, response, directory, base).catch(() => {
      // The reader went away, or the file did: nothing to tell either.
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  const port = await listenOnFreePort(server, options.port ?? 4321);
  return {
    url: `http://${host}:${port}${base}`,
    port,
    close: () =>
      new Promise((settle, reject) => {
        server.close((error) => (error ? reject(error) : settle()));
        server.closeAllConnections();
      }),
  };
}

async function main() {
  const { OUT_DIR: directory = "dist", BASE_PATH: base, PORT: port } = process.env;
  if ((await kindOf(join(directory, "index.html"))) !== "file") {
    console.error(`There is no site in ${directory}/ yet: npm run build makes one.`);
    process.exitCode = 2;
    return;
  }
  const serving = await serve({ directory, base, port: Number.parseInt(port ?? "", 10) || 4321 });
  console.log(`\n  The site is at ${serving.url} – Ctrl-C ends it.\n`);
  const stop = () => {
    void serving.close().then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  onOrphaned(stop);
}

if (import.meta.filename === process.argv[1]) await runCommand(main);
