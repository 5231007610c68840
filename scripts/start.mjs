// npm start: from a fresh clone to a site in the browser.
import { install } from "./install.mjs";
import { runNode } from "./node-24.mjs";
import { npmScript } from "./npm-script.mjs";

install();
const built = await runNode(npmScript("build")); // checks first, and stops at the first gate that is not passed
process.exitCode = built === 0 ? await runNode(["src/cli/serve.ts"]) : built;
