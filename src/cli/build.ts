// Checks the content and builds the site. Exit 0: built; 1: the content or the site has faults; 2: could not run.
import { build } from "astro";
import { failureOf } from "../shell/build/failure.ts";
import { PROJECT } from "./project.ts";

try {
  await build({ root: PROJECT, logLevel: "warn" });
} catch (error) {
  const { message, code } = failureOf(error, { whole: Boolean(process.env["DEBUG"]) });
  console.error(message);
  process.exitCode = code;
}
