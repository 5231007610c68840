import { basename } from "node:path";
import { paletteFor } from "../core/reports/palette.ts";
import { textReport } from "../core/reports/text.ts";
import type { Reading } from "./edition.ts";
import type { Settings } from "./settings.ts";

/** What a terminal shows of a reading: every finding with its line, and a summary. Coloured where the output is a terminal. */
export function readingReport({ findings, manuscript }: Reading, settings: Settings): string {
  const folder = basename(settings.contentFolder);
  const texts = new Map(manuscript.files.map(({ path, text }) => [`${folder}/${path}`, text]));
  return textReport(findings, {
    textOf: (file) => texts.get(file),
    palette: paletteFor(process.env, process.stdout.isTTY),
    files: manuscript.files.length + manuscript.unreadable.length,
  });
}
