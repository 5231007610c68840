import type { Edition } from "../core/edition.ts";
import { outputsOf as coreOutputsOf, type OutputFile } from "../core/outputs/index.ts";
import { articleText } from "../markdown/article-text.ts";

/** Every file for machines, made one after the other: those of the core, with the Markdown that they need rendered. */
export function outputsOf(edition: Edition): Generator<OutputFile> {
  return coreOutputsOf(edition, { articleText });
}
