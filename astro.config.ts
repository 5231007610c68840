import { unified } from "@astrojs/markdown-remark";
import { defineConfig } from "astro/config";
import remarkGfm from "remark-gfm";
import { hearsay } from "./src/shell/integration.ts";
import { settingsFrom } from "./src/shell/settings.ts";

const settings = settingsFrom(process.env);

export default defineConfig({
  output: "static",
  outDir: settings.outFolder,
  publicDir: settings.publicFolder,
  base: settings.basePath,
  trailingSlash: "always",
  // 'jsx', the default, glues words together where a line ends.
  compressHTML: true,
  prerenderConflictBehavior: "error",
  build: { format: "directory", assets: "assets", inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  markdown: {
    processor: unified({ remarkPlugins: [[remarkGfm, { singleTilde: false }]], gfm: false, smartypants: false }),
  },
  integrations: [hearsay(settings)],
  vite: {
    // The sheet is written for browsers that know light-dark() and nesting; lowering it would triple its size.
    build: { cssTarget: "esnext", assetsInlineLimit: 0 },
  },
});
