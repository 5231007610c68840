import { createRequire } from "node:module";
import { unified } from "@astrojs/markdown-remark";
import { defineConfig } from "astro/config";
import remarkGfm from "remark-gfm";

const require = createRequire(import.meta.url);
const { hearsay } = require("./src/integration.ts") as typeof import("./src/integration.ts");
const { settingsFrom } = require("./src/site/settings.ts") as typeof import("./src/site/settings.ts");
const settings = settingsFrom(process.env);

export default defineConfig({
  output: "static",
  outDir: settings.outFolder,
  publicDir: settings.publicFolder,
  base: settings.basePath,
  trailingSlash: "always",
  // 'jsx', the default, glues words together where a line ends.
  compressHTML: true,
  build: { format: "directory", assets: "assets", inlineStylesheets: "never" },
  prerenderConflictBehavior: "error",
  devToolbar: { enabled: false },
  markdown: {
    processor: unified({ remarkPlugins: [[remarkGfm, { singleTilde: false }]], gfm: false, smartypants: false }),
  },
  // The sheet is written for browsers that know light-dark() and nesting; lowering it would triple its size.
  vite: { build: { cssTarget: "esnext", assetsInlineLimit: 0 } },
  integrations: [hearsay(settings)],
});
