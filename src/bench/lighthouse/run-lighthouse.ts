import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Category, type Reading, readReport } from "./read-report.ts";

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
