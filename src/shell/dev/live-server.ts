import type { ServerResponse } from "node:http";
import { isAbsolute, relative, sep } from "node:path";
import type { AstroIntegration } from "astro";
import type { Edition } from "../../core/edition.ts";
import type { OutputFile } from "../../core/outputs/index.ts";
import { isLeftover, isPassedOver } from "../../core/placement.ts";
import { outputsOf } from "../outputs.ts";
import type { Settings } from "../settings.ts";
import { findingsPage } from "./findings-page.ts";
import type { LiveContent, LiveState } from "./live-content.ts";

/** Vite's server, as Astro hands it to an integration. */
export type DevelopmentServer = Parameters<NonNullable<AstroIntegration["hooks"]["astro:server:setup"]>>[0]["server"];

/** Told of every reading: at the start, and after every save. `saved` is the file that was saved, relative to the content. */
export type OnReading = (state: LiveState, saved: string | undefined) => void;

/** How long (milliseconds) to wait for more saves before the content is read: editors write in bursts. */
const PATIENCE = 40;

/** Lets a development server follow the content: every save is read and checked, and every page is loaded anew. */
export function followContent(
  server: DevelopmentServer,
  live: LiveContent,
  settings: Settings,
  onReading: OnReading,
): void {
  let state = live.read();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  onReading(state, undefined);
  server.watcher.add([settings.contentFolder, settings.publicFolder]);
  server.watcher.on("all", (_kind, file) => {
    const saved = pathWithin(settings.contentFolder, file);
    const asset = pathWithin(settings.publicFolder, file);
    const isContent = saved !== undefined && !isPassedOver(saved);
    if (!isContent && (asset === undefined || isLeftover(asset))) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      state = live.read();
      onReading(state, saved);
      for (const environment of Object.values(server.environments)) environment.hot.send("astro:content-changed", {});
      server.environments.client.hot.send({ type: "full-reload" });
    }, PATIENCE);
  });
  server.middlewares.use((request, response, next) => {
    const path = pathOf(request.url);
    if (path === undefined || path.includes("/@") || path.includes("/node_modules/") || path.includes("/src/"))
      return next();
    const faults = faultsFor(path, state);
    if (faults && isPage(path))
      return send(response, 500, "text/html; charset=utf-8", findingsPage(faults, settings.basePath));
    const output = state.edition && outputAt(path, state.edition);
    if (output) return send(response, 200, output.type, output.text);
    return next();
  });
}

/** The path of a file from a folder on, with `/`; undefined where it lies elsewhere. */
function pathWithin(folder: string, file: string): string | undefined {
  const path = relative(folder, file);
  return path === "" || path.startsWith("..") || isAbsolute(path) ? undefined : path.replaceAll(sep, "/");
}

/** What stands in the place of a page: its own entry's errors; all errors where nothing can be shown yet. */
function faultsFor(path: string, { edition, faultyPaths, findings }: LiveState) {
  if (!edition) return findings;
  return faultyPaths.get(path);
}

function isPage(path: string): boolean {
  return path.endsWith("/") || path.endsWith(".html");
}

function pathOf(url: string | undefined): string | undefined {
  try {
    return decodeURIComponent((url ?? "/").split("?", 1)[0] ?? "/");
  } catch {
    return undefined;
  }
}

const outputs = new WeakMap<object, ReadonlyMap<string, OutputFile>>();

function outputAt(path: string, edition: Edition): OutputFile | undefined {
  const { addresses, dossier } = edition;
  let files = outputs.get(dossier);
  if (!files) {
    files = new Map([...outputsOf(edition)].map((file) => [addresses.path(file.path), file]));
    outputs.set(dossier, files);
  }
  return files.get(path) ?? files.get(`${path}index.html`);
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store" });
  response.end(text);
}
