import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathsBelow } from "../build/files-below.ts";

/** The parts of the program that are compiled. */
const FOLDERS = ["core", "markdown", "shell", "pages", "layouts", "components", "styles"];
/** What else decides what they are compiled to: the versions of all packages among it. */
const FILES = ["astro.config.ts", "package-lock.json"];

/**
 * A digest (SHA-256, in hexadecimal) of everything in the project that the compiled program is made from, and of the
 * base path. Throws where the project cannot be read.
 */
export function programDigest(projectFolder: string, basePath: string): string {
  const hash = createHash("sha256").update(basePath);
  for (const path of [...FILES, ...sourcesIn(projectFolder)]) {
    const bytes = readFileSync(join(projectFolder, path));
    hash.update(`\0${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

function sourcesIn(projectFolder: string): readonly string[] {
  return FOLDERS.flatMap((folder) =>
    pathsBelow(join(projectFolder, "src", folder))
      .filter((path) => !path.includes(".test.") && !path.endsWith(".examples.ts"))
      .map((path) => `src/${folder}/${path}`),
  );
}
