import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { AskedSource } from "../../core/source-check/report.ts";

/** What a run of the source check leaves behind, so that it can be taken up again and the desk can show it. */
export interface SourcesState {
  /** Of this file's form. */
  readonly version: 1;
  /** The absolute path of the content. */
  readonly content: string;
  /** When the run ended; undefined where it was broken off. */
  readonly ended?: string;
  /** By the source's id: what was given, and for which address and quotations. */
  readonly sources: Readonly<Record<string, { readonly question: string; readonly given: AskedSource }>>;
}

/** Reads what the last run over this content has left; undefined where there is nothing that fits. */
export function readSourcesState(file: string, content: string): SourcesState | undefined {
  try {
    const state = JSON.parse(readFileSync(file, "utf8")) as SourcesState;
    return state.version === 1 && state.content === content ? state : undefined;
  } catch {
    return undefined;
  }
}

/** Writes beside and renames, so that a run which is killed leaves the old state or the new one. */
export function writeSourcesState(file: string, state: SourcesState): void {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, `${JSON.stringify(state, null, 1)}\n`);
  renameSync(beside, file);
}
