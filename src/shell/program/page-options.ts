import type { AstroUserConfig } from "astro";

/** How Astro turns the pages into HTML, whichever command runs it. */
export const pageOptions = {
  output: "static",
  trailingSlash: "always",
  // 'jsx', the default, glues words together where a line ends.
  compressHTML: true,
  build: { format: "directory", assets: "assets", inlineStylesheets: "never" },
  vite: {
    // The sheet is written for browsers that know light-dark() and nesting; lowering it would triple its size.
    build: { cssTarget: "esnext", assetsInlineLimit: 0 },
  },
} as const satisfies AstroUserConfig;
