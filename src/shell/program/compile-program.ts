import { join } from "node:path";
import { build, type Plugin } from "vite";
import { namedSchemas } from "../../core/outputs/data/named-schemas.ts";
import { astroComponents } from "./astro-components.ts";
import { pageOptions } from "./page-options.ts";

/** What is loaded from its package when it is needed: it is no JavaScript, finds its own files, or serves drawings alone. */
const LOADED_APART = ["@resvg/resvg-js", "opentype.js", "pagefind"];

/**
 * Compiles the pages and the program that builds a site with them (or another program, `entry`, that imports the pages
 * from `src/pages/_pages.ts`) into one module, `program.mjs` (what is seldom needed beside it), in an empty folder, and
 * puts the sheets and scripts that the pages link beside it, where `compiledParts` says; their addresses begin with the base
 * path. One module is found, read and compiled at once, where the sources and their packages have hundreds. Rejects with
 * what Vite or a component's compiler throw.
 */
export async function compileProgram(
  projectFolder: string,
  folder: string,
  basePath: string,
  entry = "src/pages/_program.ts",
): Promise<void> {
  await build({
    root: projectFolder,
    base: basePath,
    configFile: false,
    logLevel: "warn",
    plugins: [astroComponents(projectFolder), madeSchemas()],
    ssr: { noExternal: true, external: LOADED_APART },
    build: {
      ...pageOptions.vite.build,
      ssr: true,
      ssrEmitAssets: true,
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: "esnext",
      rolldownOptions: {
        input: { program: join(projectFolder, entry) },
        transform: { inject: { Response: [join(import.meta.dirname, "text-response.ts"), "TextResponse"] } },
        output: {
          entryFileNames: "[name].mjs",
          chunkFileNames: "[name].mjs",
          assetFileNames: "assets/[name].[hash][extname]",
        },
      },
    },
  });
}

/** The module of the published schemas as data: to make them takes a build of few pages a thirtieth of its time. */
function madeSchemas(): Plugin {
  return {
    name: "hearsay:made-schemas",
    load: {
      filter: { id: /\/src\/core\/outputs\/data\/named-schemas\.ts$/ },
      handler: () =>
        `let made;\nexport const namedSchemas = () => (made ??= JSON.parse(${JSON.stringify(JSON.stringify(namedSchemas()))}));`,
    },
  };
}
