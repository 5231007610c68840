// Everything that can be said about the code without running it. All of it is said, then the exit code tells.
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";
import { requireModernNode, runNode } from "./node-24.mjs";

const steps = [
  [
    "node_modules/@biomejs/biome/bin/biome",
    "ci",
    "--error-on-warnings",
    `--colors=${process.stdout.isTTY ? "force" : "off"}`,
  ],
  ["node_modules/astro/bin/astro.mjs", "check", "--minimumFailingSeverity", "warning"], // writes the types that tsc reads
  ["node_modules/typescript/bin/tsc"],
];

/** @returns {Promise<number>} how many of the steps failed */
export async function lint() {
  let failed = 0;
  for (const step of steps) {
    if ((await runNode(step, { ASTRO_TELEMETRY_DISABLED: "1" })) !== 0) failed += 1;
  }
  return failed;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  requireModernNode();
  install("tests");
  process.exitCode = (await lint()) === 0 ? 0 : 1;
}
