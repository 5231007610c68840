import { dirname, isAbsolute, join, resolve } from "node:path";
import type { Plugin } from "vite";
import { pageOptions } from "./page-options.ts";

/**
 * Compiles all pages with Astro's compiler into `pages.mjs` in a folder, and puts the sheets and scripts that they link
 * into `assets/` there. The addresses of those begin with the base path. What the pages import that is no component is
 * left to be imported from its own file. Rejects with what Astro or Vite throw.
 */
export async function compilePages(projectFolder: string, folder: string, basePath: string): Promise<void> {
  const [{ getViteConfig }, { build }] = await Promise.all([import("astro/config"), import("vite")]);
  const makeConfiguration = getViteConfig(
    {
      base: basePath,
      build: {
        ssr: join(projectFolder, "src/pages/_pages.ts"),
        ssrEmitAssets: true,
        outDir: folder,
        copyPublicDir: false,
        target: "esnext",
        rolldownOptions: {
          output: {
            entryFileNames: "pages.mjs",
            codeSplitting: false,
            assetFileNames: "assets/[name].[hash][extname]",
          },
        },
      },
      plugins: [leaveToTheProgram(["core", "markdown", "shell"].map((part) => join(projectFolder, "src", part)))],
    },
    // Without the configuration's integration, which reads content: what is compiled does not depend on any.
    { ...pageOptions, configFile: false, root: projectFolder, base: basePath, logLevel: "warn" },
  );
  const made = await makeConfiguration({ mode: "production", command: "build" });
  await build({ ...made, root: projectFolder, configFile: false, logLevel: "warn" });
}

/** Leaves the modules of these folders, and the runtime of the pages, as they are: plugins would handle each in vain. */
function leaveToTheProgram(folders: readonly string[]): Plugin {
  return {
    name: "hearsay:leave-to-the-program",
    enforce: "pre",
    resolveId(source, importer) {
      if (source.startsWith("astro/runtime/")) return { id: source, external: true };
      if (!importer || !source.startsWith(".") || !source.endsWith(".ts")) return null;
      const file = resolve(dirname(importer), source);
      const isLeft = isAbsolute(file) && folders.some((folder) => file.startsWith(folder));
      return isLeft ? { id: file, external: "absolute" } : null;
    },
  };
}
