import type { Edition } from "../edition.ts";
import { embedFiles } from "./embed/index.ts";
import type { OutputFile } from "./output-file.ts";

export { embedCode } from "./embed/code.ts";
export type { OutputFile } from "./output-file.ts";

/** Every file for machines, made one after the other, so that none has to be kept. */
export function* outputsOf(edition: Edition): Generator<OutputFile> {
  yield* embedFiles(edition);
}
