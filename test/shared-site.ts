import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { inject } from "vitest";
import { type Outcome, Workshop } from "./build-dossier.ts";
import { crowdedDossier } from "./dossiers/crowded-dossier.ts";
import type { Example } from "./dossiers/example.ts";
import { tellingDossier } from "./dossiers/telling-dossier.ts";

/**
 * The folder of a built site that several tests look at and none changes; the name is that of this very example in this
 * environment. Whoever asks first builds it; the others, in whatever process, wait for it. Throws an Error with what the
 * build printed where it failed.
 */
export async function sharedSite(
  name: string,
  example: Example | "empty",
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const folder = join(inject("sharedSitesFolder"), name);
  const site = join(folder, "site");
  const failure = join(folder, "failure.txt");
  if (isFirst(folder)) {
    const { code, output } = await build(example, { OUT_DIR: site, ...environment });
    if (code !== 0) writeFileSync(failure, `the shared site "${name}" could not be built:\n${output}`);
  }
  while (!existsSync(site)) {
    if (existsSync(failure)) throw new Error(readFileSync(failure, "utf8"));
    await setTimeout(100);
  }
  return site;
}

/** Where everything can happen, crowded with passages and pages, below the path `/story/`. */
export function crowdedSite(): Promise<string> {
  return sharedSite("crowded", crowdedDossier, { BASE_PATH: "/story/" });
}

const { "pages/method.md": _, ...withoutMethod } = tellingDossier.files ?? {};

/** The telling dossier without a page about the site and one about its method, which few sites lack. */
export const unexplained: Example = { files: { ...withoutMethod, "pages/about.md": undefined } };

export function tellingSite(): Promise<string> {
  return sharedSite("telling", unexplained);
}

/** The site of the smallest dossier. */
export function smallestSite(): Promise<string> {
  return sharedSite("smallest", {});
}

async function build(example: Example | "empty", environment: Readonly<Record<string, string>>): Promise<Outcome> {
  try {
    const workshop = new Workshop(example);
    const outcome = await workshop.build(environment);
    workshop.remove();
    return outcome;
  } catch (error) {
    return { code: null, output: String(error) };
  }
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
