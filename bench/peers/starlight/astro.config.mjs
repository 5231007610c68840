import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";

// All that Starlight does by default, its search index included. A sidebar that names every page, its default, would put as
// many links as there are pages on each of them, so it names the lists alone.
export default defineConfig({
  site: "https://dossier.example",
  cacheDir: "cache",
  integrations: [
    starlight({
      title: "A dossier",
      sidebar: ["claims", "timeline", "positions", "people", "sources"],
    }),
  ],
});
