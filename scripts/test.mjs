// npm test: from a fresh clone to the runner's summary. Arguments are Vitest's: npm test -- src/check
import { ensureBrowser } from "./browser.mjs";
import { install } from "./install.mjs";
import { lint } from "./lint.mjs";
import { requireModernNode, runNode } from "./node-24.mjs";

const arguments_ = process.argv.slice(2);
const paths = arguments_.filter((argument) => !argument.startsWith("-"));
const unitTestsOnly = paths.length > 0 && paths.every((path) => /^(?:src|bench)\//.test(path));

requireModernNode();
install("tests");
if ((await lint()) > 0) {
  console.error("The tests were not run: the linters have findings.");
  process.exit(1);
}
const browser = unitTestsOnly ? undefined : ensureBrowser();
process.exitCode = await runNode(
  ["node_modules/vitest/vitest.mjs", "run", ...arguments_],
  browser ? { CHROMIUM_PATH: browser } : {},
);
