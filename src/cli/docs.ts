// npm run docs: makes the tables of keys in docs/editing.md anew from the schemas.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { withKeyTables } from "../dossier/schema/keys.ts";
import { requireWritable, runCommand } from "./run-command.ts";

await runCommand(() => {
  const file = fileURLToPath(new URL("../../docs/editing.md", import.meta.url));
  requireWritable([file]);
  const before = readFileSync(file, "utf8");
  const after = withKeyTables(before);
  if (after !== before) writeFileSync(file, after);
  console.log(after === before ? "docs/editing.md is up to date." : "docs/editing.md has new tables of keys.");
});
