import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder in which tests build, once for all of them, the sites that they only look at. */
    sharedSitesFolder: string;
  }
}

/** Makes the folder before the tests and removes it after them. */
export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-shared-"));
  provide("sharedSitesFolder", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
