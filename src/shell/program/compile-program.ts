import { join } from "node:path";
import { compilePages } from "./compile-pages.ts";

/** What is loaded from its package when it is needed: it is no JavaScript, or finds its own files. */
const LOADED_APART = ["@resvg/resvg-js", "pagefind"];

/**
 * Compiles the pages and the program that builds a site with them into one module, `program.mjs` (what is seldom needed
 * beside it), in an empty folder, and puts the sheets and scripts that the pages link into `assets/` there. One module is
 * found, read and compiled at once, where the sources and their packages have hundreds. Rejects with what Astro, Vite or
 * Rolldown throw.
 */
export async function compileProgram(projectFolder: string, folder: string, basePath: string): Promise<void> {
  const [{ build }] = await Promise.all([import("rolldown"), compilePages(projectFolder, folder, basePath)]);
  const pages = join(projectFolder, "src/pages/_pages.ts");
  await build({
    cwd: projectFolder,
    input: { program: join(projectFolder, "src/pages/_program.ts") },
    platform: "node",
    external: LOADED_APART,
    resolve: { alias: { [pages]: join(folder, "pages.mjs"), "./_pages.ts": join(folder, "pages.mjs") } },
    output: { dir: folder, entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" },
    logLevel: "warn",
  });
}
