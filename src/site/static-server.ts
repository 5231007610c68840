import { readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve } from "node:path";
import type { Readable } from "node:stream";
import sirv from "sirv";

export interface ServeOptions {
  /** The built site. */
  readonly directory: string;
  /** The path below which the site is published. */
  readonly base?: string | undefined;
  /** Where to listen; 0 lets the system choose. A port that is taken gives way to the next free one. */
  readonly port?: number;
}

export interface Serving {
  /** The address of the front page. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Answers a request for something of a site, whatever it is. */
export type SiteHandler = (request: IncomingMessage, response: ServerResponse) => void;

const HOST = "127.0.0.1";
const PORTS_TO_TRY = 50;

/** What is text, with its encoding; the others are known to the library. */
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonl": "application/jsonl; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".xsl": "text/xsl; charset=utf-8",
};

/** Serves a built site on this machine alone, the way a static host would. Rejects where no port can be had. */
export async function serve({ directory, base, port = 4321 }: ServeOptions): Promise<Serving> {
  const server = createServer(siteHandler(directory, base));
  const own = await listenOnFreePort(server, port);
  return {
    url: `http://${HOST}:${own}${encodeURI(normalised(base))}`,
    port: own,
    close: () =>
      new Promise((settle, reject) => {
        server.close((error) => (error ? reject(error) : settle()));
        server.closeAllConnections();
      }),
  };
}

/**
 * Answers with the files of a folder as they are at the time, the compressed copies beside them where a reader takes
 * such, with the headers of the site's `_headers` file, and with its 404.html for what is not there.
 */
export function siteHandler(directory: string, basePath?: string): SiteHandler {
  const folder = resolve(directory);
  const base = normalised(basePath);
  const headersOf = headerReader(join(folder, "_headers"));
  const sendFile = sirv(folder, {
    // Files are looked for when they are asked for, since a new build takes the place of the folder.
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    extensions: [],
    setHeaders: (response, path) => {
      const type = TYPES[extname(path)];
      if (type) response.setHeader("Content-Type", type);
    },
  });
  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, { Allow: "GET, HEAD" });
    const [written = "/", query] = (request.url ?? "/").split("?", 2);
    const path = decoded(written);
    if (path === undefined) return refuse(response, 400);
    const to = (place: string) => encodeURI(place) + (query === undefined ? "" : `?${query}`);
    if (base !== "/" && (path === "/" || `${path}/` === base)) return refuse(response, 302, { Location: to(base) });
    // Outside the base there is nothing, not even a page of the site that says so in its own style.
    if (!path.startsWith(base)) return refuse(response, 404);
    for (const [name, value] of headersOf(written, path)) response.setHeader(name, value);
    const inside = path.slice(base.length - 1);
    if (inside === "/_headers" || inside === "/_redirects") return sendMissing(folder, response);
    // The reader may go away while a file is sent, and the file too.
    response.once("pipe", (file: Readable) => {
      file.once("error", () => response.destroy());
      response.once("close", () => file.destroy());
    });
    request.url = encodeURI(inside.endsWith("/") ? `${inside}index.html` : inside);
    sendFile(request, response, () => {
      if (hasIndex(folder, inside)) refuse(response, 301, { Location: to(`${path}/`) });
      else sendMissing(folder, response);
    });
  };
}

/** `a/b`, `/a/b` and `/a/b/` are all `/a/b/`; encoded or not, as they read. */
function normalised(base = "/"): string {
  return `/${decoded(base) ?? base}/`.replace(/\/{2,}/g, "/");
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path).replace(/\/{2,}/g, "/");
  } catch {
    return undefined;
  }
}

/** Whether a path that names no file names a folder with a page. */
function hasIndex(folder: string, path: string): boolean {
  const file = join(folder, path, "index.html");
  if (path.endsWith("/") || path.includes("\0") || !file.startsWith(join(folder, "/"))) return false;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function sendMissing(folder: string, response: ServerResponse): void {
  try {
    const page = readFileSync(join(folder, "404.html"));
    response.writeHead(404, { "Content-Type": TYPES[".html"], "Content-Length": page.length }).end(page);
  } catch {
    refuse(response, 404);
  }
}

function refuse(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { "Cache-Control": "no-cache", "Content-Type": TYPES[".txt"], ...headers });
  response.end("Location" in headers ? undefined : `${status}\n`);
}

interface HeaderRule {
  readonly matches: (path: string) => boolean;
  readonly headers: (readonly [name: string, value: string])[];
}

/** Reads the `_headers` file that static hosts share: a path per block, `*` for anything, `:name` for one segment. */
export function parseHeaders(text: string): readonly HeaderRule[] {
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

/** Gives the headers of a path, as it is written in a request and as it reads, and reads the file anew when it has changed. */
function headerReader(file: string): (written: string, read: string) => HeaderRule["headers"] {
  let rules: readonly HeaderRule[] = [];
  let known = "";
  return (...paths) => {
    const { mtimeMs, size } = statSync(file, { throwIfNoEntry: false }) ?? {};
    const state = `${mtimeMs} ${size}`;
    if (state !== known) rules = mtimeMs === undefined ? [] : parseHeaders(readFileSync(file, "utf8"));
    known = state;
    return rules.filter(({ matches }) => paths.some(matches)).flatMap(({ headers }) => headers);
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((settle, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, () => {
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
      if (!isTaken || port - first >= PORTS_TO_TRY || port === 65_535) throw error;
    }
  }
}
