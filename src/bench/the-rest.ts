// Runs a generator and then does with its site what a build of Hearsay does with its own after the pages, but for their
// verification: node the-rest.ts SITE COMMAND … makes a search index with Pagefind's own program and a .br and a .gz
// beside each text file of the folder SITE.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { PROJECT } from "../cli/project.ts";
import { compressFiles } from "../shell/build/compress.ts";
import { pathsBelow } from "../shell/build/files-below.ts";

const [site = "", ...command] = process.argv.slice(2);

/** Ends this process with the exit code of what it runs, where that fails. */
function run([program = "", ...arguments_]: readonly string[]): void {
  const { status } = spawnSync(program, arguments_, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

run(command);
run([join(PROJECT, "node_modules/.bin/pagefind"), "--site", site, "--silent"]);
await compressFiles(site, pathsBelow(site));
