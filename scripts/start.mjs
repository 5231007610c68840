// npm start: from a fresh clone to a site in the browser.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { install, root } from "./install.mjs";
import { runNode } from "./node-24.mjs";

install();
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const [, ...build] = scripts.build.split(" ");
const built = await runNode(build); // checks first, and stops at the first gate that is not passed
process.exitCode = built === 0 ? await runNode(["src/cli/serve.ts"]) : built;
