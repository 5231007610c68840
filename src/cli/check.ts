import { parseArgs } from "node:util";
import { hasErrors } from "../core/check.ts";
import { readAndCheck } from "../shell/edition.ts";
import { settingsFrom } from "../shell/settings.ts";

const { values } = parseArgs({ options: { format: { type: "string", default: "text" }, content: { type: "string" } } });
const settings = settingsFrom({ ...process.env, ...(values.content ? { CONTENT_DIR: values.content } : {}) });
const { findings } = readAndCheck(settings);
if (values.format === "json") console.log(JSON.stringify(findings, null, 2));
else
  for (const { file, line, column, severity, rule, message } of findings)
    console.log(`${file}:${line}:${column}  ${severity}  ${rule}  ${message}`);
process.exitCode = hasErrors(findings) ? 1 : 0;
