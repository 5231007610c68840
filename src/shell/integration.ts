import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { hasErrors } from "../core/check.ts";
import type { Finding } from "../core/finding.ts";
import { outputsOf } from "../core/outputs/index.ts";
import { currentEdition, editionOf, hasEdition, readAndCheck, setEdition } from "./edition.ts";
import type { Settings } from "./settings.ts";

/** The content may not be published as it is. */
export class ContentError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const lines = findings.map(
      ({ file, line, column, severity, rule, message }) =>
        `${file}:${line}:${column}  ${severity}  ${rule}  ${message}`,
    );
    super(["The content has errors, so nothing is built.", ...lines].join("\n"));
    this.name = "ContentError";
    this.findings = findings;
  }
}

/**
 * Brings the content into Astro: it is read and checked before anything is built, unless the command that runs Astro has
 * done so; the pages take it from there; and the files for machines are written beside the pages.
 */
export function hearsay(settings: Settings): AstroIntegration {
  return {
    name: "hearsay",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        if (!hasEdition()) {
          const reading = readAndCheck(settings);
          if (hasErrors(reading.findings)) throw new ContentError(reading.findings);
          setEdition(editionOf(reading, settings));
        }
        updateConfig({ site: currentEdition().addresses.location.origin });
      },
      "astro:build:done": ({ dir }) => writeOutputs(fileURLToPath(dir)),
    },
  };
}

function writeOutputs(folder: string): void {
  for (const { path, text } of outputsOf(currentEdition())) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
