// Every page and file of the site by its path from here, and the function of Astro's runtime that renders a page.
export { renderToString } from "astro/runtime/server/index.js";

export const pages = import.meta.glob(["./**/*.astro", "!./**/_*"], { eager: true });
export const files = import.meta.glob(["./**/*.ts", "!./**/_*", "!./**/*.test.ts"], { eager: true });
