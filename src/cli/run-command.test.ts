import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Refusal } from "./refusal.ts";
import { failureText, requireUsablePath, requireWritable } from "./run-command.ts";

const text = (error: unknown, whole = false) => failureText(error, { whole });
const systemError = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: something, open '${path}'`), { code, ...(path ? { path } : {}) });

describe("what a command says where it fails", () => {
  it.each([
    [new Refusal("There is no source “x”."), "There is no source “x”."],
    [new Error("nginx did not start."), "nginx did not start."],
    [
      systemError("EACCES", "/a/b"),
      "This may not be read or written. Look at its permissions, then try again. (EACCES: /a/b)",
    ],
    [systemError("EROFS"), "The disk can only be read. Use a folder that can be written. (EROFS)"],
    [systemError("EADDRINUSE"), "The port is in use. End what uses it, or name another in PORT. (EADDRINUSE)"],
    [Object.assign(new Error("No page."), { hint: "Write one." }), "No page.\nWrite one."],
    [
      Object.assign(new TypeError("Unknown option '--x'. To specify a positional argument starting with a '-', …"), {
        code: "ERR_PARSE_ARGS_UNKNOWN_OPTION",
      }),
      "Unknown option '--x'.",
    ],
    [
      Object.assign(new Error("Cannot find package 'zod' imported from /a/b.ts"), { code: "ERR_MODULE_NOT_FOUND" }),
      'The package "zod" is not installed, or not as package-lock.json has it. Run npm ci --ignore-scripts.',
    ],
    [new RangeError("SOURCE_DATE_EPOCH is not a number of seconds."), "SOURCE_DATE_EPOCH is not a number of seconds."],
    [
      new TypeError("x is not a function"),
      "The program failed: x is not a function\nThis is a fault of the program or of its installation. Where DEBUG is set in the environment, it shows where.",
    ],
    [
      "text",
      "The program failed: text\nThis is a fault of the program or of its installation. Where DEBUG is set in the environment, it shows where.",
    ],
  ])("%s", (error, words) => {
    expect(text(error)).toBe(words);
    expect(text(error)).not.toMatch(/^\s+at /m);
  });

  it("has the trace of calls where the whole is asked for", () => {
    expect(text(new TypeError("x"), true)).toMatch(/^The program failed: x\n[\s\S]*\n\s+at /);
  });
});

describe("a command", () => {
  const program = join(import.meta.dirname, "run-command.ts");
  function run(command: string, environment: Readonly<Record<string, string>> = {}) {
    const { DEBUG: _, ...inherited } = process.env;
    const code = `import { runCommand } from ${JSON.stringify(program)}; await runCommand(${command});`;
    const options = { encoding: "utf8", env: { ...inherited, ...environment } } as const;
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", code], options);
    return { status, stderr };
  }

  it("gives its exit code, and 2 with a sentence where it throws", () => {
    expect(run("() => 1")).toEqual({ status: 1, stderr: "" });
    expect(run("() => undefined")).toEqual({ status: 0, stderr: "" });
    expect(run('async () => { throw new Error("It is not there."); }')).toEqual({
      status: 2,
      stderr: "It is not there.\n",
    });
  }, 60_000);

  it("says what goes wrong later too, and shows where if DEBUG is set", () => {
    const later = '() => void setTimeout(() => { throw new Error("The page is gone."); })';
    expect(run(later)).toEqual({ status: 2, stderr: "The page is gone.\n" });
    expect(run("() => void Promise.reject(new Error('Gone.'))")).toEqual({ status: 2, stderr: "Gone.\n" });
    expect(run(later, { DEBUG: "1" }).stderr).toMatch(/^The page is gone\.\n[\s\S]*\n\s+at /);
  }, 60_000);
});

describe("what has to be written", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-writable-"));
  });
  afterEach(() => {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true });
  });
  const refuse = () => {
    throw systemError("EACCES");
  };

  it("may be a file or a folder that is there, or be made", () => {
    writeFileSync(join(folder, "file"), "");
    expect(() => requireWritable([folder, join(folder, "file"), join(folder, "new/newer")])).not.toThrow();
  });

  it("is refused before the work where nothing can be written", () => {
    expect(() => requireWritable([join(folder, "new/newer")], refuse)).toThrow(
      `${folder} cannot be written (EACCES). Nothing was done; change its permissions, or use another folder.`,
    );
  });

  it("is refused where a file stands in the way", () => {
    writeFileSync(join(folder, "file"), "");
    expect(() => requireWritable([join(folder, "file/new")])).toThrow(
      `${join(folder, "file")} is a file, and a folder is needed there. Nothing was done; move the file.`,
    );
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === "win32")("is refused by the system itself", () => {
    chmodSync(folder, 0o555);
    expect(() => requireWritable([join(folder, "new")])).toThrow("cannot be written (EACCES)");
  });
});

it("a project whose path Vite would misread is refused in a sentence", () => {
  expect(() => requireUsablePath("/home/me/my #1 story")).toThrow(
    'No site can be built in /home/me/my #1 story, whose path has a "#" in it: move the project to another folder.',
  );
  expect(() => requireUsablePath("/home/me/100% (really) [ok] 文")).not.toThrow();
});
