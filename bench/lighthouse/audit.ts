import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const LIGHTHOUSE_VERSION = "13.5.0";
/** How long (milliseconds) the installation may take. */
const PATIENCE_WITH_NPM = 300_000;

/**
 * Installs Lighthouse into a folder, from npm and without a browser of its own, where it is not there yet. Gives the path
 * of its program, or undefined where npm could not install it.
 */
export function installLighthouse(folder: string): string | undefined {
  const home = join(folder, "node_modules", "lighthouse");
  if (installedVersion(home) !== LIGHTHOUSE_VERSION) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "private": true }');
    const wanted = ["install", "--no-audit", "--ignore-scripts", `lighthouse@${LIGHTHOUSE_VERSION}`];
    const { status } = spawnSync("npm", wanted, { cwd: folder, stdio: "ignore", timeout: PATIENCE_WITH_NPM });
    if (status !== 0) return undefined;
  }
  return join(home, "cli", "index.js");
}

function installedVersion(home: string): string | undefined {
  const file = join(home, "package.json");
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version;
}

/** The devices that Lighthouse imitates: a phone of the middle class in a slow network, and a desktop computer. */
export const PRESETS = ["mobile", "desktop"] as const;
export type Preset = (typeof PRESETS)[number];

/** How long (milliseconds) one look at a page may take. */
const PATIENCE = 120_000;
/** A recording that Chromium spoils is made again. */
const ATTEMPTS = 3;

/** Lighthouse and the browser that it drives, by the paths of their programs, and a folder for what they leave. */
export interface Lighthouse {
  readonly program: string;
  readonly browser: string;
  readonly scratch: string;
  /** Ends what is running. */
  readonly ending: AbortSignal;
}

/** Opens a page in a fresh browser and gives what Lighthouse finds. Throws an Error where that fails again and again. */
export async function audit(
  lighthouse: Lighthouse,
  address: string,
  preset: Preset,
  categories: readonly Category[],
): Promise<Reading> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return readReport(await printedReport(lighthouse, address, preset, categories));
    } catch (error) {
      if (attempt === ATTEMPTS || lighthouse.ending.aborted)
        throw new Error(`Lighthouse cannot look at ${address}: ${(error as Error).message}`);
    }
}

function printedReport(
  { program, browser, scratch, ending }: Lighthouse,
  address: string,
  preset: Preset,
  categories: readonly Category[],
): Promise<string> {
  mkdirSync(scratch, { recursive: true });
  const folder = mkdtempSync(join(scratch, "run-"));
  const options = [
    ...(preset === "desktop" ? ["--preset=desktop"] : []),
    `--only-categories=${categories.join(",")}`,
    "--output=json",
    "--quiet",
    "--no-enable-error-reporting",
    "--ignore-status-code", // the page for what is missing is sent with 404
    "--chrome-flags=--headless=new --no-sandbox",
  ];
  const child = spawn(process.execPath, [program, address, ...options], {
    env: { ...process.env, CHROME_PATH: browser, TMPDIR: folder, XDG_CONFIG_HOME: folder },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: PATIENCE,
    killSignal: "SIGINT", // at which Lighthouse ends its browser
    signal: ending,
  });
  let printed = "";
  let complaints = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (printed += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (complaints += text));
  return new Promise<string>((resolve, reject) => {
    // What is ended has its browser to end before its folder can go.
    child.once("error", (error) => ending.aborted || reject(error));
    child.once("close", () => {
      if (printed) resolve(printed);
      else reject(new Error(ending.aborted ? "it was ended" : complaints.trim() || "it has not ended in time"));
    });
  }).finally(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
}

/** The categories that are gated, as Lighthouse names them. */
export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Category = (typeof CATEGORIES)[number];

/** What a page loads and when it shows. */
export interface Load {
  /** Of 100. */
  readonly performance: number;
  /** Everything that was transferred, headers included. */
  readonly bytes: number;
  readonly requests: number;
  /** Cumulative layout shift. */
  readonly layoutShift: number;
  /** When the largest piece was painted, in milliseconds. */
  readonly largestPaint: number;
  /** Lighthouse's own measure of how fast the machine was: a current desktop has some 2,000, a loaded one less. */
  readonly machineSpeed: number;
}

/** An audit that was not passed and that counts in its category. */
export interface Shortcoming {
  readonly category: Category;
  readonly audit: string;
  readonly title: string;
}

/** One page, looked at once. */
export interface Reading {
  readonly load: Load;
  /** Of 100; categories that were not asked for are missing. */
  readonly scores: ReadonlyMap<Category, number>;
  /** Outside performance, whose audits are in proportion. */
  readonly shortcomings: readonly Shortcoming[];
}

/** The parts that are read of Lighthouse's report (https://github.com/GoogleChrome/lighthouse/blob/main/types/lhr/lhr.d.ts). */
interface Report {
  readonly runtimeError?: { readonly code: string; readonly message: string };
  readonly environment: { readonly benchmarkIndex: number };
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly score: number | null;
        readonly scoreDisplayMode: string;
        readonly numericValue?: number;
        readonly details?: { readonly items?: readonly { readonly transferSize?: number }[] };
      }
    >
  >;
}

/** Reads the JSON that Lighthouse 13 prints. Throws an Error where it says that it could not look at the page. */
export function readReport(text: string): Reading {
  const report = JSON.parse(text) as Report;
  const { runtimeError, categories, audits, environment } = report;
  if (runtimeError) throw new Error(`${runtimeError.code}: ${runtimeError.message}`);
  const asked = CATEGORIES.filter((category) => category in categories);
  const requests = audits["network-requests"]?.details?.items ?? [];
  const numberOf = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  return {
    load: {
      performance: percent(categories["performance"]?.score),
      bytes: requests.reduce((sum, { transferSize }) => sum + (transferSize ?? 0), 0),
      requests: requests.length,
      layoutShift: numberOf("cumulative-layout-shift"),
      largestPaint: numberOf("largest-contentful-paint"),
      machineSpeed: environment.benchmarkIndex,
    },
    scores: new Map(asked.map((category) => [category, percent(categories[category]?.score)])),
    shortcomings: asked
      .filter((category) => category !== "performance")
      .flatMap((category) => shortOf(report, category)),
  };
}

function shortOf({ categories, audits }: Report, category: Category): readonly Shortcoming[] {
  return (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = audits[id];
    if (!audit || weight === 0) return [];
    const isPassed = audit.score === null ? audit.scoreDisplayMode !== "error" : audit.score === 1;
    return isPassed ? [] : [{ category, audit: id, title: audit.title }];
  });
}

/** Lighthouse counts to 1, and nothing where an audit went wrong. */
function percent(score: number | null | undefined): number {
  return Math.round((score ?? 0) * 100);
}
