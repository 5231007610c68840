import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const root = resolve(import.meta.dirname, "..");

/** How long a command may take, and how long until a server says where it is, in milliseconds. */
const PATIENCE = 240_000;

/** A copy of the project as somebody who has just cloned it has it, with everything installed. */
export interface Clone {
  readonly folder: string;
  /** Runs commands in a shell and gives what they say. Throws an Error with it where one of them fails. */
  run(commands: string, settings?: Readonly<Record<string, string>>): string;
  /** Runs commands that serve a site, gives a page of it (the front page) and ends them. */
  visit(commands: string, path?: string): Promise<{ readonly status: number; readonly page: string }>;
  /** Puts the content and the examples back as they were. */
  restore(): void;
  remove(): void;
}

export function cloneProject(): Clone {
  const parent = mkdtempSync(join(tmpdir(), "clone-"));
  const folder = join(parent, "hearsay");
  mkdirSync(folder);
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  for (const file of new Set(files.split("\0").filter(Boolean))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file), { force: true });
  }
  // Links to the same files: nothing is copied, and what is removed here stays there.
  execFileSync("cp", ["-R", "-P", "-l", join(root, "node_modules"), folder]);
  const environment = environmentOf(join(parent, "home"));
  return {
    folder,
    run(commands, settings = {}) {
      const { status, stdout, stderr } = spawnSync("bash", ["-euo", "pipefail", "-c", commands], {
        cwd: folder,
        encoding: "utf8",
        env: { ...environment, ...settings },
        timeout: PATIENCE,
      });
      if (status !== 0) throw new Error(`${commands}\nexit ${status}\n${stdout}\n${stderr}`);
      return stdout;
    },
    visit: (commands, path = "") => visit(commands, path, folder, environment),
    restore() {
      for (const content of ["content", "examples"]) {
        rmSync(join(folder, content), { recursive: true });
        cpSync(join(root, content), join(folder, content), { recursive: true });
      }
    },
    remove: () => rmSync(parent, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** A newcomer's environment: no settings of this run, no terminal colours, no browser to be opened. */
function environmentOf(home: string): NodeJS.ProcessEnv {
  const { CI: _ci, CONTENT_DIR: _content, OUT_DIR: _out, SITE_URL: _url, BASE_PATH: _base, ...rest } = process.env;
  const inherited = Object.entries(rest).filter(
    ([name]) => !/^(?:npm_|VITEST|NODE_ENV|VITE_|TEST$|MODE$|DEV$|PROD$|SSR$)/.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    HOME: home,
    NO_COLOR: "1",
    ASTRO_TELEMETRY_DISABLED: "1",
    BROWSER: "none",
  };
}

async function visit(commands: string, path: string, cwd: string, env: NodeJS.ProcessEnv) {
  const child = spawn("bash", ["-euo", "pipefail", "-c", commands], { cwd, env, detached: true });
  let said = "";
  child.stdout.on("data", (text) => (said += text));
  child.stderr.on("data", (text) => (said += text));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  try {
    const started = performance.now();
    let address: string | undefined;
    while (address === undefined) {
      address = /http:\/\/(?:127\.0\.0\.1|localhost):\d+\//.exec(said)?.[0];
      if (child.exitCode !== null || performance.now() - started > PATIENCE)
        throw new Error(`${commands}\nno address was printed\n${said}`);
      await wait(100);
    }
    const response = await fetch(new URL(path, address), { signal: AbortSignal.timeout(60_000) });
    return { status: response.status, page: await response.text() };
  } finally {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
    await Promise.race([
      ended,
      wait(5_000).then(() => child.pid && child.exitCode === null && process.kill(-child.pid, "SIGKILL")),
    ]);
  }
}
