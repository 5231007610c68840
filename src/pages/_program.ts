// The program that checks content and builds a site, with the pages that it makes: what src/shell/program/ compiles into
// one module and keeps.
export { runBuild } from "../shell/build/run-build.ts";
export { writeSite } from "../shell/build/write-site.ts";
export { reportOnContent } from "../shell/content-report.ts";
export { editionOf, readAndCheck } from "../shell/edition.ts";
export { files, pages, renderToString } from "./_pages.ts";
