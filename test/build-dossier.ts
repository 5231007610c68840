import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { npmCommand } from "../bench/measure.ts";
import { PROJECT } from "../src/cli/project.ts";
import { type Example, filesOf } from "./dossiers/example.ts";

export { PROJECT };

/** How long (milliseconds) a command may take before the test gives it up. */
const PATIENCE = 100_000;

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** A folder of one's own, with content in it and room for a site; removed at the end of the test. */
export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), "hearsay-"));
  readonly content = join(this.folder, "content");
  readonly out: string;

  /**
   * Fills the content folder with the smallest dossier after the changes of an example; `"empty"` leaves it empty. `built`
   * is the folder of a site that is there already, to be read only.
   */
  constructor(example: Example | "empty" = {}, built?: string) {
    this.out = built ?? join(this.folder, "site");
    if (example !== "empty") for (const { path, text } of filesOf(example)) this.write(path, text);
  }

  write(path: string, text: string | Uint8Array): void {
    const file = join(this.content, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Puts a copy of a built site where builds put theirs, as though the last of them had made it. */
  putInPlace(site: string): void {
    rmSync(this.out, { recursive: true, force: true });
    cpSync(site, this.out, { recursive: true });
  }

  /** The text of a file of the built site. */
  read(path: string): string {
    return readFileSync(join(this.out, path), "utf8");
  }

  has(path: string): boolean {
    return existsSync(join(this.out, path));
  }

  /** Runs a command of the project on this content, in an environment without CI. */
  run(
    command: string,
    options: readonly string[] = [],
    environment: Readonly<Record<string, string>> = {},
  ): Promise<Outcome> {
    return outcomeOf(this.start(command, options, environment));
  }

  /** Starts a command and gives its process. */
  start(
    command: string,
    options: readonly string[] = [],
    environment: Readonly<Record<string, string>> = {},
  ): ChildProcess {
    // A person at a desk has neither CI nor what the test runner sets.
    const { CI: _ci, NODE_ENV: _mode, VITEST: _vitest, ...inherited } = process.env;
    const [node = "", ...script] = npmCommand(command);
    return spawn(node, [...script, ...options], {
      cwd: PROJECT,
      env: {
        ...inherited,
        CONTENT_DIR: this.content,
        PUBLIC_DIR: join(this.folder, "public"),
        OUT_DIR: this.out,
        NO_COLOR: "1",
        ...environment,
      },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: PATIENCE,
    });
  }

  build(environment: Readonly<Record<string, string>> = {}): Promise<Outcome> {
    return this.run("build", [], environment);
  }

  /** Every file of the built site with the SHA-256 of its bytes; empty where there is no site. */
  digests(): Record<string, string> {
    return digestsOf(this.out);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Waits for a process to end. */
export function outcomeOf(child: ChildProcess): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}

/** Every file below a folder with the SHA-256 of its bytes. */
export function digestsOf(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), createHash("sha256").update(readFileSync(file)).digest("hex")]),
  );
}

/** Digests without those of the search index, whose bytes Pagefind leaves to chance: what it answers is tested instead. */
export function withoutIndex(digests: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(digests).filter(([path]) => !path.startsWith("pagefind/")));
}
