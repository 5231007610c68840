// Prints "N passed, N failed" from Vitest's JSON report and the exit code of the run: node scripts/tally.mjs REPORT CODE
import { existsSync, readFileSync } from "node:fs";

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} TestFile
 * @param {{ testResults: TestFile[] } | undefined} report undefined where the run ended before there was one
 * @param {number} exitCode
 */
export function tally(report, exitCode) {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter(({ status }) => status === "passed").length;
  const failedTests = tests.filter(({ status }) => status === "failed").length;
  // A file that could not be loaded has no tests to fail.
  const brokenFiles = files.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = failedTests + brokenFiles;
  // Linters, an error outside any test and a time-out show in the exit code alone.
  return { passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed };
}

if (import.meta.filename === process.argv[1]) {
  const [, , path = "", code = "1"] = process.argv;
  const { passed, failed } = tally(existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined, Number(code));
  console.log(`${passed} passed, ${failed} failed`);
}
