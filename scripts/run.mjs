// Starts a program of the project: node scripts/run.mjs src/cli/check.ts [options]. Every command of package.json begins
// here, but for those that install what they need. It explains itself on any Node, and before anything is installed.
import { existsSync } from "node:fs";
import module from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./install.mjs";
import { isModern, runNode } from "./node-24.mjs";

const [node = "", , program = "", ...options] = process.argv;
const file = resolve(root, program);

/** What has to be done before the program can start, in a sentence. */
function whatIsMissing() {
  if (!existsSync(join(root, "node_modules", "astro")))
    return "Nothing is installed yet. Run npm start once, or npm ci --ignore-scripts --omit=dev.";
  if (!existsSync(file))
    return `${program} is not there. If it belongs to a package that only tests need: npm ci --ignore-scripts installs it.`;
  return undefined;
}

async function start() {
  // What Node has compiled is kept, which a check would otherwise spend half its time on.
  module.enableCompileCache(join(root, "node_modules", ".cache", "compiled"));
  process.argv = [node, file, ...options];
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    const { tell } = await import("../src/cli/run-command.ts");
    tell(error);
  }
}

const missing = whatIsMissing();
if (missing) {
  console.error(missing);
  process.exitCode = 2;
} else if (isModern(process.versions.node)) await start();
else process.exitCode = await runNode(process.argv.slice(1));
