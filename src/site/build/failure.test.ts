import { describe, expect, it } from "vitest";
import { UnreadableContent } from "../read-content.ts";
import { SiteIsFaulty } from "../verify/problem.ts";
import { BuildIsRunning } from "./build-lock.ts";
import { failureOf } from "./failure.ts";
import { UnsafeOutFolder } from "./out-folder.ts";

const UNCHANGED = "\nNothing was published; what was published before stands as it was.";

function systemError(code: string, path?: string): Error {
  return Object.assign(new Error(`${code}: something, open '${path}'`), { code, ...(path ? { path } : {}) });
}

describe("a failed build says", () => {
  it("that the disk is full, wherever the error comes from", () => {
    const full = "The disk is full. A build needs room for two sites; make some, then build again.";
    expect(failureOf(systemError("ENOSPC", "/x/y"))).toEqual({
      message: `${full} (ENOSPC: /x/y)${UNCHANGED}`,
      code: 2,
    });
    const inner = { message: `${full} (ENOSPC)${UNCHANGED}`, code: 2 };
    expect(failureOf(new Error("The index could not be made", { cause: systemError("ENOSPC") }))).toEqual(inner);
    expect(failureOf(new AggregateError([new Error("x"), systemError("ENOSPC")]))).toEqual(inner);
    expect(failureOf("No space left on device (os error 28)")).toEqual(inner);
    expect(failureOf(new Error("ENOSPC: no space left on device, write"))).toEqual(inner);
  });

  it.each([
    ["EACCES", "A file or folder may not be read or written. Look at its permissions, then build again."],
    ["EROFS", "The disk can only be read. Name a folder that can be written in OUT_DIR, then build again."],
    ["EMFILE", "Too many files are open. Raise the limit (ulimit -n 4096), then build again."],
  ])("what %s means", (code, meaning) => {
    expect(failureOf(systemError(code, "/x")).message).toBe(`${meaning} (${code}: /x)${UNCHANGED}`);
  });

  it("what it refuses, in its own words", () => {
    const running = new BuildIsRunning("/x/dist", 7);
    expect(failureOf(running)).toEqual({ message: running.message, code: 2 });
    const unreadable = new UnreadableContent("The content folder /x does not exist.");
    expect(failureOf(unreadable)).toEqual({ message: unreadable.message, code: 2 });
    const unsafe = new UnsafeOutFolder("/x", "this is the content folder.");
    expect(failureOf(unsafe)).toEqual({ message: unsafe.message, code: 2 });
  });

  it("which page is faulty, as a fault of the site", () => {
    const faulty = new SiteIsFaulty([{ file: "index.html", problem: "it has no title" }]);
    expect(failureOf(faulty)).toEqual({
      message: "The built site has 1 fault, so it is not published.\n  index.html: it has no title",
      code: 1,
    });
  });

  it("in short what Astro could not do, where, and how to see all of it", () => {
    const error = Object.assign(new Error("x is not defined"), {
      loc: { file: "/p/src/pages/a.astro", line: 3 },
      hint: "Define x.",
    });
    expect(failureOf(error).message).toBe(
      "The build failed: x is not defined (/p/src/pages/a.astro:3)\nDefine x.\n" +
        `The content has passed the check, so this is a fault of the program or of its installation. For the whole error: DEBUG=1 npm run build${UNCHANGED}`,
    );
    expect(failureOf(error, { whole: true }).message).toContain("failure.test.ts");
  });
});
