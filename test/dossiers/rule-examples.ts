import { readdirSync } from "node:fs";
import { join } from "node:path";
import { checkManuscript } from "../../src/check/check.ts";
import type { Rule } from "../../src/check/rule.ts";
import { rules } from "../../src/check/rules.ts";
import type { Finding } from "../../src/dossier/finding.ts";
import { readManuscript } from "../../src/dossier/manuscript.ts";
import { parseMarkdown } from "../../src/markdown/parse.ts";
import { sha256 } from "../../src/site/sha256.ts";
import { type Example, type Examples, filesOf, memoryOf, nowOf, recordOf } from "./example.ts";

const FOLDER = join(import.meta.dirname, "../../src/check");
const ENDING = ".examples.ts";

/** Topic (the name of its file) → rule → the examples that stand beside it. */
export async function examplesByTopic(): Promise<ReadonlyMap<string, Readonly<Record<string, Examples>>>> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(ENDING));
  return new Map(
    await Promise.all(
      files.map(async (file) => {
        const module: { readonly examples: Readonly<Record<string, Examples>> } = await import(join(FOLDER, file));
        return [file.slice(0, -ENDING.length), module.examples] as const;
      }),
    ),
  );
}

/** What the whole check finds in an example, or some of its rules. */
export function findingsOf(example: Example, only: readonly Rule[] = rules): readonly Finding[] {
  const { unreadable = [], assets, isPublishing = false, today = "2026-11-22" } = example;
  const files = [...filesOf(example), ...recordOf(example, sha256)];
  const manuscript = readManuscript({ files, unreadable, assets: new Set(assets), now: nowOf(example) }, parseMarkdown);
  const findEarlierWords = memoryOf(example, sha256);
  return checkManuscript(manuscript, { isPublishing, today, sha256, findEarlierWords }, "content", only);
}

/** A finding as examples have it: `path:line:column  severity  rule  message`, the path within the content folder. */
export function findingLine({ file, line, column, severity, rule, message }: Finding): string {
  return `${file.replace(/^content\//, "")}:${line}:${column}  ${severity}  ${rule}  ${message}`;
}
