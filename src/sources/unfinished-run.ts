import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { captureAddress } from "../dossier/captures.ts";
import { type Obstacle, obstacles } from "./answers/obstacle.ts";
import type { AskedSource } from "./answers/report.ts";
import { type Standing, standings } from "./answers/standing.ts";

const asked = z.strictObject({
  id: z.string(),
  path: z.string(),
  at: z.strictObject({ line: z.int().positive(), column: z.int().positive() }),
  address: z.string(),
  standing: z.enum(Object.keys(standings) as [Standing]),
  message: z.string(),
  movedTo: z.string().exactOptional(),
  isSlow: z.boolean(),
  isReached: z.boolean(),
  isReadable: z.boolean(),
  obstacle: z.enum(Object.keys(obstacles) as [Obstacle]).exactOptional(),
  found: z.array(z.string()).readonly(),
  // It may be written into a source's file.
  capture: z
    .string()
    .refine((address) => URL.canParse(address) && captureAddress(address) === address)
    .exactOptional(),
}) satisfies z.ZodType<AskedSource>;

const state = z.strictObject({
  /** Of this file's form. */
  version: z.literal(2),
  /** The absolute path of the content. */
  content: z.string(),
  /** When it was written. */
  at: z.iso.datetime(),
  /** By the source's id: what was given, and for which address and quotations. */
  sources: z.record(z.string(), z.strictObject({ question: z.string(), given: asked })),
});
type Given = Map<string, { readonly question: string; readonly given: AskedSource }>;

/** How often what was given is kept, in milliseconds. */
const KEEPING_INTERVAL = 1_000;
/** After so many milliseconds a source may give another answer. */
const LIFETIME = 86_400_000;

/**
 * What has been asked, kept in a file so that a run which is broken off can be taken up again within a day. A file that
 * holds anything else (another version's, another dossier's, or what somebody has written into it) counts as none.
 */
export class UnfinishedRun {
  /** Why it cannot be kept, where it cannot: then nothing that was kept before is believed either. */
  readonly unkept: string | undefined;
  readonly #file: string;
  readonly #content: string;
  readonly #given: Given;
  #keptAt = 0;

  /** `content`: the absolute path of the content folder; `beginsAnew`: whether what was kept is forgotten. */
  constructor(file: string, content: string, beginsAnew: boolean) {
    this.#file = file;
    this.#content = content;
    this.#given = beginsAnew ? new Map() : read(file, content);
    this.unkept = this.keep();
    if (this.unkept !== undefined) this.#given.clear();
  }

  /** What a source has given to this question, in this run or the one before. */
  answerOf(id: string, question: string): AskedSource | undefined {
    const known = this.#given.get(id);
    return known?.question === question ? known.given : undefined;
  }

  /** Notes what a source has given. The file follows within a second, or with `keep`. */
  note(id: string, question: string, given: AskedSource): void {
    this.#given.set(id, { question, given });
    if (performance.now() - this.#keptAt > KEEPING_INTERVAL) this.keep();
  }

  /** Writes the file; why that fails, or undefined. Written beside and renamed, so that there is never half of one. */
  keep(): string | undefined {
    this.#keptAt = performance.now();
    const beside = `${this.#file}.${process.pid}`;
    const at = new Date().toISOString();
    const written = { version: 2, content: this.#content, at, sources: Object.fromEntries(this.#given) };
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      writeFileSync(beside, `${JSON.stringify(written, null, 1)}\n`);
      renameSync(beside, this.#file);
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  }

  /** Forgets the sources of a run that has come to its end. */
  end(ids: Iterable<string>): void {
    for (const id of ids) this.#given.delete(id);
    this.keep();
  }
}

function read(file: string, content: string): Given {
  try {
    const found = state.parse(JSON.parse(readFileSync(file, "utf8")));
    const age = Date.now() - Date.parse(found.at);
    return new Map(found.content === content && age >= 0 && age < LIFETIME ? Object.entries(found.sources) : []);
  } catch {
    return new Map();
  }
}
