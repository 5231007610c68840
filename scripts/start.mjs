// npm start: from a fresh clone to a site in the browser.
import { install, pathProblem, root } from "./install.mjs";
import { requireModernNode, runNode } from "./node-24.mjs";

const problem = pathProblem(root);
if (problem) {
  console.error(problem);
  process.exit(2);
}
requireModernNode();
install("site");
const built = await runNode(["scripts/run.mjs", "src/cli/build.ts"]); // checks first, and stops at the first gate that is not passed
process.exitCode = built === 0 ? await runNode(["scripts/run.mjs", "src/cli/serve.ts"]) : built;
