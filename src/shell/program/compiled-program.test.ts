import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compiledProgram, keptProgram, programFolder } from "./compiled-program.ts";

const PROJECT = fileURLToPath(new URL("../../..", import.meta.url));

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "hearsay-program-"));
  for (const folder of ["core", "markdown", "shell", "pages", "layouts", "components", "styles"])
    mkdirSync(join(project, "src", folder), { recursive: true });
  for (const file of ["astro.config.ts", "package-lock.json"]) cpSync(join(PROJECT, file), join(project, file));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

/** The name under which the program of a project is kept. */
const nameOf = (folder: string) => basename(programFolder(folder, "/"));

/** Puts something in the place of a compiled program. */
function keep(name: string, text: string, day = 1): string {
  const folder = join(project, ".cache/program", name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "program.mjs"), `export const pages = ${JSON.stringify({ text })};`);
  utimesSync(folder, new Date(2_025, 1, day), new Date(2_025, 1, day));
  return folder;
}

/** Compiles what `text` says. */
const compileTo = (text: string) => (_project: string, folder: string) => {
  writeFileSync(join(folder, "program.mjs"), `export const pages = ${JSON.stringify({ text })};`);
  return Promise.resolve();
};
const fail = () => Promise.reject(new Error("the compiler has failed"));
const shelf = () => readdirSync(join(project, ".cache/program"));

describe("compiledProgram", () => {
  it("takes what has been compiled from the same program", async () => {
    const folder = keep(nameOf(project), "kept");
    const { pages } = await compiledProgram(project, "/", fail);
    expect(pages.module.pages).toEqual({ text: "kept" });
    expect(pages).toMatchObject({ assetsFolder: join(folder, "assets") });
  });

  it("compiles once for each state of the program", async () => {
    const textOf = async (text: string) => (await compiledProgram(project, "/", compileTo(text))).pages.module.pages;
    expect(await textOf("yesterday")).toEqual({ text: "yesterday" });
    expect(await textOf("the same")).toEqual({ text: "yesterday" });
    writeFileSync(join(project, "src/components/Mark.astro"), "<p>changed</p>");
    expect(await textOf("today")).toEqual({ text: "today" });
    expect(shelf()).toHaveLength(2);
  });

  it("is given as it is kept, or not at all, where nothing is to be compiled", async () => {
    expect(await keptProgram(project, "/")).toBeUndefined();
    keep(nameOf(project), "kept");
    expect((await keptProgram(project, "/"))?.pages.module.pages).toEqual({ text: "kept" });
    expect(await keptProgram(project, "/sub/")).toBeUndefined();
  });

  it("leaves no half of it where the compiler fails", async () => {
    await expect(compiledProgram(project, "/", fail)).rejects.toThrow("the compiler has failed");
    expect(shelf()).toEqual([]);
  });

  it("takes what another build has compiled in the meantime", async () => {
    const compile = (...place: [string, string, string]) => {
      keep(nameOf(project), "the other's");
      return compileTo("mine")(place[0], place[1]);
    };
    const { pages } = await compiledProgram(project, "/", compile);
    expect(pages.module.pages).toEqual({ text: "the other's" });
    expect(shelf()).toHaveLength(1);
  });

  it("clears what killed builds have left half-made, and all but the latest of what is kept", async () => {
    for (const day of [1, 2, 3, 4, 5, 6]) keep(`${day}`.repeat(64), "old", day);
    keep(`${"a".repeat(64)}-999999999`, "half");
    keep(`${"b".repeat(64)}-${process.pid}`, "half, and being made");
    await compiledProgram(project, "/", compileTo("new"));
    const kept = [...["3", "4", "5", "6"].map((day) => day.repeat(64)), `${"b".repeat(64)}-${process.pid}`];
    expect(shelf().sort()).toEqual([...kept, nameOf(project)].sort());
  });
});
