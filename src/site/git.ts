import { execFileSync } from "node:child_process";

/** What a hook of Git sets: with it, another folder would be asked than the one that is meant. */
const SET_BY_HOOKS = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"];

/**
 * Asks Git in a folder and gives what it answers. Throws an Error where it refuses, has no answer in `timeout` milliseconds
 * or is not installed (then with the code ENOENT); `stderr` says why.
 */
export function askGit(folder: string, request: readonly string[], timeout = 10_000): string {
  const environment = Object.entries(process.env).filter(([name]) => !SET_BY_HOOKS.includes(name));
  return execFileSync("git", request, {
    cwd: folder,
    env: { ...Object.fromEntries(environment), LC_ALL: "C" },
    encoding: "utf8",
    timeout,
    maxBuffer: 64_000_000,
    stdio: ["ignore", "pipe", "pipe"],
  });
}
