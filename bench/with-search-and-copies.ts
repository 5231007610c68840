// Runs a generator and then does with its site what a build of Hearsay does with its own after the pages, but for their
// verification: node with-search-and-copies.ts SITE COMMAND … makes a search index with Pagefind's own program, and a .br
// and a .gz in the usual qualities beside each text file of the folder SITE.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { PROJECT } from "../src/cli/project.ts";

const TEXT = [".html", ".css", ".js", ".json", ".xml", ".svg", ".txt", ".wasm"];
/** Files of fewer bytes travel in one packet as they are. */
const SMALLEST = 512;
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const [site = "", ...command] = process.argv.slice(2);

/** Ends this process with the exit code of what it runs, where that fails. */
function run([program = "", ...parameters]: readonly string[]): void {
  const { status } = spawnSync(program, parameters, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

run(command);
run([join(PROJECT, "node_modules/.bin/pagefind"), "--site", site, "--silent"]);
for (const path of readdirSync(site, { recursive: true, encoding: "utf8" })) {
  if (!TEXT.includes(extname(path))) continue;
  const bytes = readFileSync(join(site, path));
  if (bytes.length < SMALLEST) continue;
  writeFileSync(join(site, `${path}.br`), brotliCompressSync(bytes, BROTLI));
  writeFileSync(join(site, `${path}.gz`), gzipSync(bytes, { level: 6 }));
}
