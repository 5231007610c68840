// Opens every kind of page of this repository's site in Lighthouse and prints what it finds as Markdown; npm run lighthouse -- --help
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findBrowser } from "../../scripts/browser.mjs";
import { type AuditedPage, auditedPages } from "../bench/lighthouse/audited-pages.ts";
import { installLighthouse, LIGHTHOUSE_VERSION } from "../bench/lighthouse/install-lighthouse.ts";
import { type Judgement, judge } from "../bench/lighthouse/judge.ts";
import { CATEGORIES, type Reading } from "../bench/lighthouse/read-report.ts";
import { results } from "../bench/lighthouse/results.ts";
import { audit, type Lighthouse, PRESETS } from "../bench/lighthouse/run-lighthouse.ts";
import { machine } from "../bench/machine.ts";
import { median } from "../bench/measured-run.ts";
import { npmCommand } from "../bench/npm-command.ts";
import { editionOf, readAndCheck } from "../shell/edition.ts";
import { settingsFrom } from "../shell/settings.ts";
import { serve } from "../shell/static-server.ts";
import { type Host, startNginx } from "./load/host.ts";
import { PROJECT } from "./project.ts";

const USAGE = `npm run lighthouse -- [--runs 5] [--only KIND] [--write]

Builds the site, serves it with nginx as the project ships its configuration (without nginx: as npm run serve does), and
opens one page of every kind so many times with each of Lighthouse's presets. Prints what it finds as Markdown; --write
also writes it to bench/LIGHTHOUSE.md. Exit 0: all gates passed, 1: some missed, 2: could not run. Lighthouse comes from npm.`;

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    only: { type: "string" },
    write: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const runs = Number(values.runs);
const ending = new AbortController();
// A terminal and npm both pass on Ctrl-C, so that it comes twice.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => ending.abort());

if (values.help) console.log(USAGE);
else if (!Number.isInteger(runs) || runs < 1)
  process.exitCode = fail(`The runs are a whole number above 0.\n\n${USAGE}`);
else process.exitCode = await main();

async function main(): Promise<0 | 1 | 2> {
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
    const pages = auditedPages(dossier, addresses).filter(({ kind }) => kind === (values.only ?? kind));
    if (pages.length === 0) return fail(`There is no kind of page named ${values.only}.`);
    const [node = "", ...build] = npmCommand("build");
    const { status, stdout, stderr } = spawnSync(node, build, {
      cwd: PROJECT,
      env: environment,
      encoding: "utf8",
    });
    if (status !== 0) return fail(`The site could not be built:\n${stdout}${stderr}`);
    return await examine(pages, site, { program, browser, scratch: join(scratch, "browser"), ending: ending.signal });
  } catch (error) {
    return fail((error as Error).message);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function examine(pages: readonly AuditedPage[], site: string, lighthouse: Lighthouse): Promise<0 | 1> {
  const loadBefore = (loadavg()[0] ?? 0).toFixed(1);
  const { host, name, areBytesGated } = await startHost(site, join(lighthouse.scratch, "host"));
  try {
    const readings = await readAll(pages, host.origin, lighthouse);
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
    if (values.write) writeFileSync(join(PROJECT, "bench", "LIGHTHOUSE.md"), result);
    return judgements.some(({ missed }) => missed.length > 0) ? 1 : 0;
  } finally {
    await host.close();
  }
}

/** All readings, by kind and preset. The runs are outermost, so that what else the machine does weighs on all alike. */
async function readAll(
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
