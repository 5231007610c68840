import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { namedSchemas } from "../../core/outputs/data/named-schemas.ts";
import { compressWithBrotli, TIGHTEST } from "../build/brotli.ts";
import { isSheet } from "../build/compress.ts";
import { compilePages } from "./compile-pages.ts";
import { sheetsIn } from "./sheets-in.ts";

/** What is loaded from its package when it is needed: it is no JavaScript, or finds its own files. */
const LOADED_APART = ["@resvg/resvg-js", "pagefind"];

/**
 * Compiles the pages and the program that builds a site with them (or another program, `entry`, that imports the pages
 * from `src/pages/_pages.ts`) into one module, `program.mjs` (what is seldom needed beside it), in an empty folder, and
 * puts the sheets and scripts that the pages link beside it, where `sheetsIn` says. One module is found, read and compiled
 * at once, where the sources and their packages have hundreds. Rejects with what Astro, Vite or Rolldown throw.
 */
export async function compileProgram(
  projectFolder: string,
  folder: string,
  basePath: string,
  entry = "src/pages/_program.ts",
): Promise<void> {
  const [{ build }] = await Promise.all([import("rolldown"), compilePages(projectFolder, folder, basePath)]);
  const pages = join(projectFolder, "src/pages/_pages.ts");
  const schemas = join(projectFolder, "src/core/outputs/data/named-schemas.ts");
  await build({
    cwd: projectFolder,
    input: { program: join(projectFolder, entry) },
    platform: "node",
    external: LOADED_APART,
    transform: { inject: { Response: [join(import.meta.dirname, "text-response.ts"), "TextResponse"] } },
    plugins: [
      {
        name: "hearsay:compiled-pages",
        resolveId: (source, importer) =>
          importer && resolve(dirname(importer), source) === pages ? join(folder, "pages.mjs") : null,
      },
      { name: "hearsay:made-schemas", load: (file) => (file === schemas ? madeSchemas() : null) },
    ],
    output: { dir: folder, entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" },
    logLevel: "warn",
  });
  compressSheets(sheetsIn(folder));
}

/** A module that gives the schemas as `named-schemas.ts` does: to make them takes a build of few pages a thirtieth of its time. */
function madeSchemas(): string {
  const text = JSON.stringify(JSON.stringify(namedSchemas()));
  return `let made;\nexport const namedSchemas = () => (made ??= JSON.parse(${text}));`;
}

/** They stay the same until the program changes, and to compress them takes a build of few pages a tenth of its time. */
function compressSheets({ assetsFolder, readySheets }: ReturnType<typeof sheetsIn>): void {
  mkdirSync(readySheets);
  for (const name of readdirSync(assetsFolder).filter(isSheet))
    writeFileSync(join(readySheets, name), compressWithBrotli(readFileSync(join(assetsFolder, name)), TIGHTEST));
}
