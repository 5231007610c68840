import { existsSync, readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { isAbsolute, join, relative, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { AstroIntegration } from "astro";
import { isLeftover, isPassedOver } from "../../dossier/placement.ts";
import { encodedPath } from "../../dossier/schema/web-address.ts";
import { Addresses } from "../../routes/addresses.ts";
import { handOver, isStored } from "../checked-content.ts";
import { LOADER } from "../checked-loader.ts";
import { EditorSchemaFiles } from "../editor-schemas.ts";
import { ICON, iconFile } from "../own-icon.ts";
import type { Settings } from "../settings.ts";
import { findingsPage, RULES_PAGE, rulesPage } from "./findings-page.ts";
import type { LiveContent, LiveState } from "./live-content.ts";
import { savedReport } from "./report-reading.ts";

type Setup = Parameters<NonNullable<AstroIntegration["hooks"]["astro:server:setup"]>>[0];

/** Vite's server, as Astro hands it to an integration. */
export type DevelopmentServer = Setup["server"];

/** What follows the content, and with what. */
export interface Following {
  readonly server: DevelopmentServer;
  readonly live: LiveContent;
  readonly settings: Settings;
  readonly refreshContent: NonNullable<Setup["refreshContent"]>;
}

/** How long (milliseconds) to wait for more saves before the content is read: editors write in bursts. */
const PATIENCE = 25;

/** How often Astro is asked to fill the collections, and how long (milliseconds) to wait in between. */
const MOST_ATTEMPTS = 2_000;
const BETWEEN_ATTEMPTS = 5;

/**
 * Lets a development server follow the content: every save is read and checked, what was found is told in the terminal,
 * and every page is loaded anew. A page is not answered while the collections are being filled.
 */
export function followContent({ server, live, settings, refreshContent }: Following): void {
  let state = live.read();
  let stored: Promise<void> = Promise.resolve();
  let waiting: NodeJS.Timeout | undefined;
  const schemas = new EditorSchemaFiles(settings.contentFolder, server.config.root);
  schemas.write(state.manuscript);
  report(state, undefined, server, settings);
  server.watcher.add([settings.contentFolder, settings.publicFolder]);
  server.watcher.on("all", (_kind, file) => {
    const saved = pathWithin(settings.contentFolder, file);
    const asset = pathWithin(settings.publicFolder, file);
    const isContent = saved !== undefined && !isPassedOver(saved);
    if (!isContent && (asset === undefined || isLeftover(asset))) return;
    clearTimeout(waiting);
    waiting = globalThis.setTimeout(() => {
      state = live.read();
      report(state, saved, server, settings);
      const { content } = state;
      stored = stored.then(() => store(content, { server, refreshContent }));
      schemas.write(state.manuscript);
    }, PATIENCE);
  });
  server.middlewares.use((request, response, next) => {
    const path = pathOf(request.url);
    const asset = path && decomposedAsset(path, settings);
    if (asset) request.url = asset;
    if (path === undefined || path.includes("/@") || path.includes("/node_modules/") || path.includes("/src/"))
      return next();
    if (path === settings.basePath + ICON)
      return send(
        response,
        200,
        "image/svg+xml",
        readFileSync(iconFile(settings.publicFolder, server.config.root), "utf8"),
      );
    if (path === settings.basePath + RULES_PAGE) {
      const rules = readFileSync(join(server.config.root, "docs/rules.md"), "utf8");
      return send(response, 200, "text/html; charset=utf-8", rulesPage(rules, settings.basePath));
    }
    const faults = faultsFor(path, state);
    if (faults && isPage(path))
      return send(response, 500, "text/html; charset=utf-8", findingsPage(faults, settings.basePath));
    stored.then(() => next(), next);
  });
}

/** The path of a file from a folder on, with `/`; undefined where it lies elsewhere. */
function pathWithin(folder: string, file: string): string | undefined {
  const path = relative(folder, file);
  return path === "" || path.startsWith("..") || isAbsolute(path) ? undefined : path.replaceAll(sep, "/");
}

/** The address by which a public file is found whose name has letters taken apart, as old Macs do; undefined where none is. */
function decomposedAsset(path: string, { publicFolder, basePath }: Settings): string | undefined {
  const name = path.startsWith(basePath) ? decodeURIComponent(path.slice(basePath.length)) : "";
  const onDisk = name.normalize("NFD");
  if (onDisk === name || existsSync(join(publicFolder, name)) || !existsSync(join(publicFolder, onDisk)))
    return undefined;
  return basePath + encodedPath(onDisk);
}

async function store(
  content: LiveState["content"],
  { server, refreshContent }: Pick<Following, "server" | "refreshContent">,
): Promise<void> {
  handOver(content);
  // While Astro reads its own configuration of collections again, it passes the request over without a word.
  for (let attempt = 0; attempt < MOST_ATTEMPTS && !isStored(content); attempt += 1) {
    if (attempt > 0) await setTimeout(BETWEEN_ATTEMPTS);
    await refreshContent({ loaders: [LOADER] });
  }
  for (const environment of Object.values(server.environments)) environment.hot.send("astro:content-changed", {});
  server.environments.client.hot.send({ type: "full-reload" });
}

function report(state: LiveState, saved: string | undefined, server: DevelopmentServer, settings: Settings): void {
  const addresses = new Addresses({ origin: originOf(server), base: settings.basePath });
  console.log(savedReport(state, saved, addresses, settings, new Date().toTimeString().slice(0, 8)));
}

function originOf(server: DevelopmentServer): string {
  const address = server.httpServer?.address();
  return `http://127.0.0.1:${typeof address === "object" && address ? address.port : (server.config.server.port ?? 4321)}`;
}

/** What stands in the place of a page: its own entry's errors; all errors where nothing can be shown yet. */
function faultsFor(path: string, { edition, faultyPaths, findings }: LiveState) {
  if (!edition) return findings;
  return faultyPaths.get(path);
}

function isPage(path: string): boolean {
  return path.endsWith("/") || path.endsWith(".html");
}

/** The path of a request, encoded as the addresses of the site are; undefined where it cannot be read. */
function pathOf(url: string | undefined): string | undefined {
  try {
    return encodedPath(decodeURIComponent((url ?? "/").split("?", 1)[0] ?? "/"));
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store" });
  response.end(text);
}
