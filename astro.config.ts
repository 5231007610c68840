import { unified } from "@astrojs/markdown-remark";
import { defineConfig } from "astro/config";
import remarkGfm from "remark-gfm";
import { hearsay } from "./src/shell/integration.ts";
import { pageOptions } from "./src/shell/program/page-options.ts";
import { settingsFrom } from "./src/shell/settings.ts";

const settings = settingsFrom(process.env);

export default defineConfig({
  ...pageOptions,
  outDir: settings.outFolder,
  publicDir: settings.publicFolder,
  base: settings.basePath,
  prerenderConflictBehavior: "error",
  devToolbar: { enabled: false },
  markdown: {
    processor: unified({ remarkPlugins: [[remarkGfm, { singleTilde: false }]], gfm: false, smartypants: false }),
  },
  integrations: [hearsay(settings)],
});
