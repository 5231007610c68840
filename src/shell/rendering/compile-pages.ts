import { join } from "node:path";

/**
 * Compiles all pages with Astro's compiler into one module, `pages.mjs`, in an empty folder, with the sheets and scripts
 * that they link in `assets/`. The addresses of those begin with the base path. Rejects with what Astro or Vite throw.
 */
export async function compilePages(project: string, folder: string, basePath: string): Promise<void> {
  const [{ getViteConfig }, { build }, { default: configuration }] = await Promise.all([
    import("astro/config"),
    import("vite"),
    import("../../../astro.config.ts"),
  ]);
  const makeConfiguration = getViteConfig(
    {
      base: basePath,
      build: {
        ssr: join(project, "src/pages/_compiled.ts"),
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
      // In one file, the runtime of the pages is read and compiled at once instead of in dozens of modules.
      ssr: { noExternal: ["astro"] },
    },
    // Without the integration, which reads content: what is compiled does not depend on any.
    { ...configuration, root: project, base: basePath, integrations: [], logLevel: "warn" },
  );
  const made = await makeConfiguration({ mode: "production", command: "build" });
  await build({ ...made, root: project, configFile: false, logLevel: "warn" });
}
