import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathProblem } from "../../scripts/install.mjs";
import { Refusal } from "./refusal.ts";

/** What the system means by the names of its errors, and what to do. */
const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  EACCES: "This may not be read or written. Look at its permissions, then try again.",
  EPERM: "The system does not permit this. Look at the permissions, then try again.",
  EROFS: "The disk can only be read. Use a folder that can be written.",
  ENOSPC: "The disk is full. Make some room, then try again.",
  EDQUOT: "The disk quota is used up. Make some room, then try again.",
  EIO: "The disk could not be read or written; it may be full or broken. Look at it, then try again.",
  EMFILE: "Too many files are open. Raise the limit (ulimit -n 4096), then try again.",
  ENFILE: "Too many files are open on this machine. End other programs, then try again.",
  ENOMEM: "The memory is used up. End other programs, then try again.",
  ENOENT: "There is no such file or folder.",
  ENOTDIR: "A file stands where a folder is needed. Move it, or name another folder.",
  EISDIR: "A folder stands where a file is needed. Move it, or name another file.",
  EADDRINUSE: "The port is in use. End what uses it, or name another in PORT.",
};

/** Errors by which JavaScript says that a program is wrong, not its input. */
const FAULTS = [TypeError, RangeError, ReferenceError, SyntaxError, EvalError, URIError];

/** What this program says itself, of a setting that is out of range for one, is a sentence; what JavaScript says is none. */
function isFault(error: Error): boolean {
  return FAULTS.some((kind) => error instanceof kind) && !error.message.endsWith(".");
}

/**
 * Runs a command to its end and sets the exit code that it gives. Whatever it throws, then or later, is told in words and
 * sets the exit code too; where DEBUG is set, with the trace of calls. This is where every command begins.
 */
export async function runCommand(command: () => unknown): Promise<void> {
  process.once("uncaughtException", (error) => {
    tell(error);
    process.exit();
  });
  try {
    const code: unknown = await command();
    if (typeof code === "number") process.exitCode = code;
  } catch (error) {
    tell(error);
  }
}

/** Tells whoever called a command why it could not run, and has the process end with the exit code that says so. */
export function tell(error: unknown): void {
  // Whoever reads the output has read enough: npm run check | head
  if (codeOf(error) === "EPIPE") return;
  console.error(failureText(error, { whole: Boolean(process.env["DEBUG"]) }));
  process.exitCode = 2;
}

/** What has been thrown, in words. `whole` adds the trace of calls, which nobody needs but who mends the program. */
export function failureText(error: unknown, { whole }: { readonly whole: boolean }): string {
  return wordsOf(error) + (whole && error instanceof Error ? `\n\n${error.stack}` : "");
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return faultOfTheProgram(String(error));
  const { message } = error;
  const { path, hint } = error as { readonly path?: string; readonly hint?: unknown };
  const code = codeOf(error) ?? "";
  const meaning = SYSTEM_ERRORS[code];
  if (meaning !== undefined) return `${meaning} (${code}${path === undefined ? "" : `: ${path}`})`;
  // What follows tells programmers how to allow it.
  if (code.startsWith("ERR_PARSE_ARGS")) return message.replace(/\. To specify [\s\S]*/, ".");
  const lost = code === "ERR_MODULE_NOT_FOUND" && /^Cannot find package '([^']+)'/.exec(message)?.[1];
  if (lost)
    return `The package "${lost}" is not installed, or not as package-lock.json has it. Run npm ci --ignore-scripts.`;
  if (code.startsWith("ERR_") || isFault(error)) return faultOfTheProgram(message);
  return typeof hint === "string" ? `${message}\n${hint}` : message;
}

function faultOfTheProgram(finding: string): string {
  return `The program failed: ${finding}\nThis is a fault of the program or of its installation. Where DEBUG is set in the environment, it shows where.`;
}

function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return typeof code === "string" ? code : undefined;
}

/**
 * Throws a Refusal where one of these files or folders can neither be written nor be made, so that this is said before the
 * work and not after it. On Windows only files that are marked are found; the rest fails when it is written.
 */
export function requireWritable(paths: readonly string[], access: typeof accessSync = accessSync): void {
  for (const path of paths.map((given) => resolve(given))) {
    const place = nearestThatExists(path);
    const isFolder = statSync(place).isDirectory();
    if (place !== path && !isFolder)
      throw new Refusal(`${place} is a file, and a folder is needed there. Nothing was done; move the file.`);
    try {
      access(place, isFolder ? constants.W_OK | constants.X_OK : constants.W_OK);
    } catch (error) {
      throw new Refusal(
        `${place} cannot be written (${codeOf(error)}). Nothing was done; change its permissions, or use another folder.`,
      );
    }
  }
}

/** Throws a Refusal where a project lies where Astro can build and serve nothing. */
export function requireUsablePath(project: string): void {
  const problem = pathProblem(project);
  if (problem !== undefined) throw new Refusal(problem);
}

function nearestThatExists(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestThatExists(dirname(path));
}
