import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { inject } from "vitest";
import { PROJECT } from "../src/cli/project.ts";
import { Workshop } from "./build-dossier.ts";

/**
 * The folder of the built site of this repository's content. Whoever asks first builds it; the others, in whatever process,
 * wait for it. Throws an Error with what the build printed where it failed.
 */
export async function ownSite(): Promise<string> {
  const folder = inject("ownSiteFolder");
  const site = join(folder, "site");
  const failure = join(folder, "failure.txt");
  if (isFirst(folder)) await build(site, failure);
  while (!existsSync(site)) {
    if (existsSync(failure)) throw new Error(readFileSync(failure, "utf8"));
    await setTimeout(100);
  }
  return site;
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(join(folder, "taken"));
    return true;
  } catch {
    return false;
  }
}

async function build(site: string, failure: string): Promise<void> {
  const workshop = new Workshop();
  const { code, output } = await workshop.build({
    CONTENT_DIR: join(PROJECT, "content"),
    PUBLIC_DIR: join(PROJECT, "public"),
    OUT_DIR: site,
  });
  workshop.remove();
  if (code !== 0) writeFileSync(failure, `this repository's content could not be built:\n${output}`);
}
