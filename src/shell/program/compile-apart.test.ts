import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compileApart } from "./compile-apart.ts";

it("what has failed in the other process is said in this one", async () => {
  const empty = mkdtempSync(join(tmpdir(), "hearsay-no-project-"));
  try {
    await expect(compileApart(empty, join(empty, "out"), "/")).rejects.toThrow(
      /^The program could not be compiled: [\s\S]*_program\.ts/,
    );
    expect(readdirSync(empty)).toEqual([]);
  } finally {
    rmSync(empty, { recursive: true });
  }
});
