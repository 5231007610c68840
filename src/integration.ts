import { relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { hasErrors } from "./check/check.ts";
import { allRoutes } from "./routes/paths.ts";
import { failureOf } from "./site/build/failure.ts";
import { SiteBuild } from "./site/build/site-build.ts";
import { handOver } from "./site/checked-content.ts";
import { readingReport } from "./site/content-report.ts";
import { LiveContent } from "./site/dev/live-content.ts";
import { followContent } from "./site/dev/live-server.ts";
import { type ContentReading, checkedContentOf, editionOf, readAndCheck } from "./site/edition.ts";
import type { Settings } from "./site/settings.ts";

/**
 * Brings the content into Astro. Before anything is made, it is read and checked, once, and handed over to the collections;
 * content with errors stops the command. A build is made beside the published site, completed, read and put in its place;
 * a development server reads the content anew after every save.
 */
export function hearsay(settings: Settings): AstroIntegration {
  const projectFolder = (root: URL) => fileURLToPath(root);
  let live: LiveContent | undefined;
  let build: SiteBuild | undefined;
  return {
    name: "hearsay",
    hooks: {
      "astro:config:setup": ({ command, config, updateConfig, injectRoute }) => {
        if (command === "preview") return;
        if (command === "dev") {
          live = new LiveContent(settings);
          handOver(live.read().content);
          injectRoute({ pattern: "/_desk", entrypoint: new URL("pages/_desk.astro", import.meta.url) });
          return;
        }
        orStop(() => {
          const reading = passed(readAndCheck(settings), settings);
          const edition = editionOf(reading, settings);
          handOver(checkedContentOf(edition));
          if (command !== "build") return;
          build = new SiteBuild({
            edition,
            manuscript: reading.manuscript,
            settings,
            projectFolder: projectFolder(config.root),
          });
          updateConfig({
            // A build compares routes with decoded paths, and encodes what it writes.
            base: decodeURI(settings.basePath),
            site: edition.addresses.location.origin,
            outDir: pathToFileURL(`${build.outFolder}/`),
            cacheDir: pathToFileURL(`${build.cacheFolder}/`),
          });
        });
      },
      "astro:server:setup": async ({ server, refreshContent }) => {
        // Where NODE_ENV is "test", a build starts a server of its own; what it builds is no editor's desk.
        if (live && refreshContent) await followContent({ server, live, settings, refreshContent });
      },
      "astro:build:done": async ({ assets, dir }) => {
        if (!build) return;
        const { pages, files, bytes } = await orStop(build.finish(madeByOthers(assets, dir)));
        const place = relative(process.cwd(), settings.outFolder) || settings.outFolder;
        console.log(`Built ${pages} pages (${files} files, ${(bytes / 1e6).toFixed(1)} MB) into ${place}.`);
      },
    },
  };
}

/** The files that Astro has made of routes that are none of ours, by their paths in the folder of the site. */
function madeByOthers(assets: ReadonlyMap<string, readonly URL[]>, dir: URL): ReadonlySet<string> {
  const own = new Set(allRoutes.map(({ made }) => trimmed(made)));
  const others = [...assets].filter(([pattern]) => !own.has(trimmed(pattern)));
  return new Set(others.flatMap(([, files]) => files.map((file) => decodeURI(file.href.slice(dir.href.length)))));
}

function trimmed(pattern: string): string {
  return pattern.replace(/^\/|\/$/g, "");
}

/** A reading without errors, its warnings told. With errors the command ends with 1, and with what was found. */
function passed(reading: ContentReading, settings: Settings): ContentReading {
  if (reading.findings.length > 0) console.log(readingReport(reading, settings));
  if (hasErrors(reading.findings)) process.exit(1);
  return reading;
}

/**
 * What fails here is told to whoever runs the command, in a sentence and with the exit code of the contract. Astro would
 * print where in the program it was thrown, and end with 1 whatever it was.
 */
function orStop<Result>(work: () => Result): Result;
function orStop<Result>(work: Promise<Result>): Promise<Result>;
function orStop<Result>(work: (() => Result) | Promise<Result>): Result | Promise<Result> {
  if (typeof work !== "function") return work.catch(stop);
  try {
    return work();
  } catch (error) {
    return stop(error);
  }
}

function stop(error: unknown): never {
  const { message, code } = failureOf(error, { whole: Boolean(process.env["DEBUG"]) });
  console.error(message);
  process.exit(code);
}
