import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathsBelow } from "../build/files-below.ts";

/** The parts of the program from which pages are compiled. */
const FOLDERS = ["core", "markdown", "shell", "pages", "layouts", "components", "styles"];
/** What else decides how they are compiled: the versions of Astro and Vite among it. */
const FILES = ["astro.config.ts", "package-lock.json"];

/**
 * A digest (SHA-256, in hexadecimal) of everything in the project that the compiled pages are made from, and of the base
 * path. Throws where the project cannot be read.
 */
export function programDigest(project: string, basePath: string): string {
  const hash = createHash("sha256").update(basePath);
  for (const path of [...FILES, ...sourcesIn(project)]) {
    const bytes = readFileSync(join(project, path));
    hash.update(`\0${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

function sourcesIn(project: string): readonly string[] {
  return FOLDERS.flatMap((folder) =>
    pathsBelow(join(project, "src", folder))
      .filter((path) => !path.includes(".test.") && !path.endsWith(".examples.ts"))
      .map((path) => `src/${folder}/${path}`),
  );
}
