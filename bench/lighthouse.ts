// Opens every kind of page of this repository's site in Lighthouse and prints what it finds as Markdown; npm run lighthouse -- --help
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findBrowser } from "../scripts/browser.mjs";
import { PROJECT } from "../src/cli/project.ts";
import { requireWritable, runCommand } from "../src/cli/run-command.ts";
import { editionOf, readAndCheck } from "../src/site/edition.ts";
import { settingsFrom } from "../src/site/settings.ts";
import { serve } from "../src/site/static-server.ts";
import { type Host, startNginx } from "./hosts.ts";
import {
  audit,
  CATEGORIES,
  installLighthouse,
  LIGHTHOUSE_VERSION,
  type Lighthouse,
  PRESETS,
  type Reading,
} from "./lighthouse/audit.ts";
import { type AuditedPage, auditedPages, type Judgement, judge } from "./lighthouse/judge.ts";
import { results } from "./lighthouse/results.ts";
import { machine, median, npmCommand } from "./measure.ts";

const USAGE = `npm run lighthouse -- [--runs 5] [--only KIND] [--write]

Builds the site, serves it with nginx as the project ships its configuration (without nginx: as npm run serve does), and
opens one page of every kind so many times with each of Lighthouse's presets. Prints what it finds as Markdown; --write
also writes it to bench/LIGHTHOUSE.md. Exit 0: all gates passed, 1: some missed, 2: could not run. Lighthouse comes from npm.`;

const RESULTS = join(PROJECT, "bench", "LIGHTHOUSE.md");

const ending = new AbortController();
// A terminal and npm both pass on Ctrl-C, so that it comes twice.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => ending.abort());

/** What one run of this command is asked for. */
interface Wish {
  readonly runs: number;
  /** A kind of pages; all where it is undefined. */
  readonly only: string | undefined;
  readonly doesWrite: boolean;
}

await runCommand(() => {
  const { values } = parseArgs({
    options: {
      runs: { type: "string", default: "5" },
      only: { type: "string" },
      write: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const runs = Number(values.runs);
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (!Number.isInteger(runs) || runs < 1) return fail(`The runs are a whole number above 0.\n\n${USAGE}`);
  if (values.write) requireWritable([RESULTS]);
  return main({ runs, only: values.only, doesWrite: values.write });
});

async function main(wish: Wish): Promise<0 | 1 | 2> {
  const browser = findBrowser();
  if (browser === undefined) return fail("Chromium was not found: npm test installs it.");
  const program = installLighthouse(join(PROJECT, ".cache", "lighthouse"));
  if (program === undefined) return fail("Lighthouse could not be installed from npm.");
  const scratch = mkdtempSync(join(tmpdir(), "hearsay-lighthouse-"));
  try {
    const site = join(scratch, "site");
    // It is served at the root, and its pages name the address at which the site is published: Lighthouse allows both.
    const environment = { ...process.env, BASE_PATH: "", CI: "", OUT_DIR: site };
    const settings = settingsFrom(environment, PROJECT);
    const { dossier, addresses } = editionOf(readAndCheck(settings), settings);
    const pages = auditedPages(dossier, addresses).filter(({ kind }) => kind === (wish.only ?? kind));
    if (pages.length === 0) return fail(`There is no kind of page named ${wish.only}.`);
    const [node = "", ...build] = npmCommand("build");
    const { status, stdout, stderr } = spawnSync(node, build, {
      cwd: PROJECT,
      env: environment,
      encoding: "utf8",
    });
    if (status !== 0) return fail(`The site could not be built:\n${stdout}${stderr}`);
    return await examine(wish, pages, site, {
      program,
      browser,
      scratch: join(scratch, "browser"),
      ending: ending.signal,
    });
  } catch (error) {
    return fail((error as Error).message);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function examine(
  { runs, doesWrite }: Wish,
  pages: readonly AuditedPage[],
  site: string,
  lighthouse: Lighthouse,
): Promise<0 | 1> {
  const loadBefore = (loadavg()[0] ?? 0).toFixed(1);
  const { host, name, areBytesGated } = await startHost(site, join(lighthouse.scratch, "host"));
  try {
    const readings = await readAll(runs, pages, host.origin, lighthouse);
    const judgements = pages.flatMap((page) =>
      PRESETS.map(
        (preset): Judgement => judge(page, preset, readings.get(`${page.kind} ${preset}`) ?? [], areBytesGated),
      ),
    );
    const speeds = [...readings.values()].flat().map(({ load }) => load.machineSpeed);
    const result = results(judgements, {
      day: new Date().toISOString().slice(0, 10),
      runs,
      areBytesGated,
      notes: [
        `${machine()} Before, it was ${loadBefore}; the machine's speed as Lighthouse measures it: ${Math.round(median(speeds))} in the middle, ${Math.round(Math.min(...speeds))} at the lowest.`,
        `Lighthouse ${LIGHTHOUSE_VERSION} from npm. ${name}`,
      ],
    });
    console.log(result);
    if (doesWrite) writeFileSync(RESULTS, result);
    return judgements.some(({ missed }) => missed.length > 0) ? 1 : 0;
  } finally {
    await host.close();
  }
}

/** All readings, by kind and preset. The runs are outermost, so that what else the machine does weighs on all alike. */
async function readAll(
  runs: number,
  pages: readonly AuditedPage[],
  origin: string,
  lighthouse: Lighthouse,
): Promise<ReadonlyMap<string, readonly Reading[]>> {
  const readings = new Map<string, Reading[]>();
  for (let run = 1; run <= runs; run += 1)
    for (const { kind, path } of pages) {
      console.error(`Run ${run} of ${runs}: ${kind} …`);
      for (const preset of PRESETS) {
        // Only performance differs from run to run.
        const categories = run === 1 ? CATEGORIES : (["performance"] as const);
        const reading = await audit(lighthouse, origin + path, preset, categories);
        const key = `${kind} ${preset}`;
        readings.set(key, [...(readings.get(key) ?? []), reading]);
      }
    }
  return readings;
}

async function startHost(site: string, scratch: string): Promise<{ host: Host; name: string; areBytesGated: boolean }> {
  mkdirSync(scratch, { recursive: true });
  try {
    const host = await startNginx(site, scratch);
    return { host, name: "Served by nginx with `hosting/nginx.conf`, which sends gzip.", areBytesGated: true };
  } catch {
    const { url, close } = await serve({ directory: site, port: 0 });
    const host = { origin: url.replace(/\/$/, ""), close };
    return { host, name: "Served as by `npm run serve`, since nginx is not installed.", areBytesGated: false };
  }
}

function fail(message: string): 2 {
  console.error(message);
  return 2;
}
