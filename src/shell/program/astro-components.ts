import { relative } from "node:path";
import { transform } from "@astrojs/compiler-rs";
import type { Plugin } from "vite";
import { pageOptions } from "./page-options.ts";

/**
 * Compiles Astro's components for Vite, as Astro's own plugin does for pages without sheets and scripts of their own. To
 * load Astro for that would take three times as long as all else. Throws an Error that says where a component is faulty, or
 * what it has that belongs elsewhere.
 */
export function astroComponents(projectFolder: string): Plugin {
  return {
    name: "hearsay:astro-components",
    transform: {
      filter: { id: /\.astro$/ },
      handler: (source, id) => ({ code: compileComponent(source, id, projectFolder), map: null, moduleType: "ts" }),
    },
  };
}

/** A component of the project as a module in TypeScript. Throws as `astroComponents` says. */
export function compileComponent(source: string, file: string, projectFolder: string): string {
  const { code, css, scripts, diagnostics } = transform(source, {
    compact: pageOptions.compressHTML,
    filename: file,
    normalizedFilename: `/${relative(projectFolder, file)}`,
    internalURL: "astro/compiler-runtime",
    resultScopedSlot: true,
    // Without it, the compiler adds what only Astro's own plugins understand.
    resolvePath: (specifier) => specifier,
  });
  const fault = diagnostics.find(({ severity }) => severity === "error");
  if (fault) {
    const { line = 1, column = 1 } = fault.labels[0] ?? {};
    throw new Error(`${file}:${line}:${column} ${[fault.text, fault.hint].filter(Boolean).join(" ")}`);
  }
  if (css.length > 0) throw new Error(`${file} has a <style>. Put it into a sheet of src/styles/.`);
  if (scripts.length > 0) throw new Error(`${file} has a <script>. Pages carry none, but for the search's.`);
  return code;
}
