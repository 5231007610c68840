// npm run docs: makes docs/rules.md, and the tables of keys in docs/editing.md, anew from the rules and the schemas.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
// biome-ignore lint/style/noRestrictedImports: the examples that the documentation shows are those that the tests run
import { rulesPage } from "../../test/dossiers/rules-page.ts";
import { withKeyTables } from "../dossier/schema/keys.ts";
import { PROJECT } from "./project.ts";
import { requireWritable, runCommand } from "./run-command.ts";

await runCommand(async () => {
  const editing = join(PROJECT, "docs/editing.md");
  const rules = join(PROJECT, "docs/rules.md");
  requireWritable([editing, ...(existsSync(rules) ? [rules] : [])]);
  const tables = withKeyTables(readFileSync(editing, "utf8"));
  console.log(write(editing, tables) ? "docs/editing.md has new tables of keys." : "docs/editing.md is up to date.");
  console.log(write(rules, await rulesPage()) ? "docs/rules.md has been made anew." : "docs/rules.md is up to date.");
});

/** Writes a file whose text is another; tells whether it was. */
function write(file: string, text: string): boolean {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return false;
  writeFileSync(file, text);
  return true;
}
