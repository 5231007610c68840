// Checks the content and nothing else. Exit 0: no errors; 1: errors; 2: could not run.
import { keepCompiledCode } from "./compiled-code.ts";

keepCompiledCode();
const { runCheck } = await import("./check-run.ts");

try {
  process.exitCode = runCheck(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
