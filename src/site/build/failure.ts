import { PathIsTaken } from "../files.ts";
import { UnreadableContent } from "../read-content.ts";
import { SiteIsFaulty } from "../verify/problem.ts";
import { BuildIsRunning } from "./build-lock.ts";
import { UnsafeOutFolder } from "./out-folder.ts";

/** What a failed build tells whoever started it. */
export interface Failure {
  readonly message: string;
  /** 1: the content or the site has faults; 2: the build could not run. */
  readonly code: 1 | 2;
}

/** What the system means by the names of its errors, and what to do. */
const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full. A build needs room for two sites; make some, then build again.",
  EDQUOT: "The disk quota is used up. A build needs room for two sites; make some, then build again.",
  EACCES: "A file or folder may not be read or written. Look at its permissions, then build again.",
  EPERM: "The system does not permit this. Look at the permissions of the folder, then build again.",
  EROFS: "The disk can only be read. Name a folder that can be written in OUT_DIR, then build again.",
  EIO: "The disk could not be read or written; it may be full or broken. Look at it, then build again.",
  EMFILE: "Too many files are open. Raise the limit (ulimit -n 4096), then build again.",
  ENFILE: "Too many files are open on this machine. End other programs, then build again.",
  ENOMEM: "The memory is used up. End other programs, then build again.",
  ENOTDIR: "A file stands where a folder is needed. Name another folder in OUT_DIR, or move the file.",
};

/** What says itself why the build could not begin. */
const OWN_WORDS = [BuildIsRunning, UnsafeOutFolder, UnreadableContent];

const UNCHANGED = "Nothing was published; what was published before stands as it was.";

/** The message and the exit code for whatever a build has thrown. `whole` adds the trace of an unexpected error. */
export function failureOf(error: unknown, { whole = false } = {}): Failure {
  if (error instanceof SiteIsFaulty) return { message: error.message, code: 1 };
  if (error instanceof PathIsTaken) return { message: `${error.message}\n${UNCHANGED}`, code: 1 };
  if (OWN_WORDS.some((kind) => error instanceof kind)) return { message: (error as Error).message, code: 2 };
  const system = [...causesOf(error)].map(systemFailure).find((found) => found !== undefined);
  return { message: `${system ?? unexpected(error, whole)}\n${UNCHANGED}`, code: 2 };
}

/** An error and what has caused it, the outermost first. */
function* causesOf(error: unknown): Generator<unknown> {
  for (let cause = error, depth = 0; cause !== undefined && depth < 8; depth += 1) {
    yield cause;
    if (cause instanceof AggregateError) for (const inner of cause.errors) yield* causesOf(inner);
    cause = cause instanceof Error ? cause.cause : undefined;
  }
}

function systemFailure(error: unknown): string | undefined {
  const { code, path } = (typeof error === "object" && error !== null ? error : {}) as NodeJS.ErrnoException;
  const text = error instanceof Error ? error.message : String(error);
  // Programs that are not written in JavaScript tell in words: "No space left on device (os error 28)".
  const name = code ?? (/No space left on device/i.test(text) ? "ENOSPC" : /\b(E[A-Z]{4,})\b/.exec(text)?.[1]);
  const meaning = name === undefined ? undefined : SYSTEM_ERRORS[name];
  return meaning === undefined ? undefined : `${meaning} (${name}${path ? `: ${path}` : ""})`;
}

function unexpected(error: unknown, whole: boolean): string {
  if (!(error instanceof Error)) return `The build failed: ${String(error)}`;
  const { loc, hint } = error as {
    readonly loc?: { readonly file?: string; readonly line?: number };
    readonly hint?: string;
  };
  const place = loc?.file ? ` (${loc.file}${loc.line ? `:${loc.line}` : ""})` : "";
  return [
    `The build failed: ${error.message}${place}`,
    ...(typeof hint === "string" ? [hint] : []),
    whole
      ? String(error.stack)
      : "The content has passed the check, so this is a fault of the program or of its installation. For the whole error: DEBUG=1 npm run build",
  ].join("\n");
}
