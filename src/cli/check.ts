// Checks the content and nothing else. Exit 0: no errors; 1: errors; 2: could not run.
import { enableCompileCache } from "node:module";
import { join } from "node:path";

// A third of the time of a small check went into compiling the same modules again. What is imported before is not cached.
enableCompileCache(join(import.meta.dirname, "../../node_modules/.cache/compiled"));
const { runCheck } = await import("./check-run.ts");

try {
  process.exitCode = runCheck(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
