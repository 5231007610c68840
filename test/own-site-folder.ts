import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder in which the tests build this repository's content, once for all of them. */
    ownSiteFolder: string;
  }
}

/** Makes the folder before the tests and removes it after them. */
export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-own-"));
  provide("ownSiteFolder", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
