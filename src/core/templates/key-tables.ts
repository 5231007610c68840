import type { z } from "zod";
import { type Collection, collections } from "../collections.ts";
import { schemas } from "../schema/entries.ts";
import { type Key, keysOf } from "../schema/keys.ts";
import { site } from "../schema/site.ts";

const OPENING = /<!-- keys of (\S+) -->\n/;
const CLOSING = "<!-- end of the keys -->";

/**
 * A document with its tables of keys made anew from the schemas. A table stands between `<!-- keys of claims -->` and
 * `<!-- end of the keys -->`. Throws an Error where a table has no end or belongs to nothing.
 */
export function withKeyTables(markdown: string): string {
  const opening = OPENING.exec(markdown);
  if (!opening) return markdown;
  const name = opening[1] ?? "";
  const start = opening.index + opening[0].length;
  const end = markdown.indexOf(CLOSING, start);
  if (end === -1) throw new Error(`the keys of ${name} have no end`);
  const after = markdown.slice(end + CLOSING.length);
  return `${markdown.slice(0, start)}\n${keyTable(schemaOf(name))}\n${CLOSING}${withKeyTables(after)}`;
}

function schemaOf(name: string): z.ZodType {
  if (name === "site") return site;
  if (!(collections as readonly string[]).includes(name)) throw new Error(`there are no keys of ${name}`);
  return schemas[name as Collection];
}

/** The keys of a schema as a table, then the words of each closed list with their meanings. */
function keyTable(schema: z.ZodType): string {
  const keys = withPaths(keysOf(schema)).filter(({ path }) => path !== "draft");
  const rows = keys.map(({ path, key }) => `| \`${path}\` | ${needOf(key)} | ${key.form} | ${cell(key.purpose)} |`);
  const lists = keys.flatMap(({ path, key }) =>
    key.choices ? [`The words of \`${path}\`:\n\n${Object.entries(key.choices).map(meaning).join("\n")}\n`] : [],
  );
  return ["| key | | what to write | what for |", "| --- | --- | --- | --- |", ...rows, "", ...lists].join("\n");
}

function withPaths(keys: readonly Key[], before = ""): { readonly path: string; readonly key: Key }[] {
  return keys.flatMap((key) => {
    const path = `${before}${key.name}`;
    return [{ path, key }, ...withPaths(key.keys, `${path}.`)];
  });
}

function needOf({ isRequired, fallback }: Key): string {
  if (isRequired) return "needed";
  return fallback === undefined ? "" : `\`${fallback}\` if left out`;
}

function meaning([word, text]: readonly [string, string]): string {
  return `- \`${word}\`: ${text.replace(/\.$/, "")}`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
