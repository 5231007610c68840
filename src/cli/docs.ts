// npm run docs: makes anew what follows from the rules, the schemas and the English messages: docs/rules.md, the tables of keys
// in docs/editing.md, and the types of the messages.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
// biome-ignore lint/style/noRestrictedImports: the examples that the documentation shows are those that the tests run
import { rulesPage } from "../../test/dossiers/rules-page.ts";
import { withKeyTables } from "../dossier/schema/keys.ts";
import { englishMessages } from "../language/english.ts";
import { messageValuesModule } from "../language/message-shape.ts";
import { PROJECT } from "./project.ts";
import { requireWritable, runCommand } from "./run-command.ts";

await runCommand(async () => {
  const editing = join(PROJECT, "docs/editing.md");
  const rules = join(PROJECT, "docs/rules.md");
  const types = join(PROJECT, "src/language/message-values.ts");
  requireWritable([editing, types, ...(existsSync(rules) ? [rules] : [])]);
  const tables = withKeyTables(readFileSync(editing, "utf8"));
  console.log(write(editing, tables) ? "docs/editing.md has new tables of keys." : "docs/editing.md is up to date.");
  console.log(
    write(types, messageValuesModule(englishMessages))
      ? "src/language/message-values.ts has been made anew."
      : "src/language/message-values.ts is up to date.",
  );
  console.log(write(rules, await rulesPage()) ? "docs/rules.md has been made anew." : "docs/rules.md is up to date.");
});

/** Writes a file whose text is another; tells whether it was. */
function write(file: string, text: string): boolean {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return false;
  writeFileSync(file, text);
  return true;
}
