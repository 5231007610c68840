import { defineConfig } from "vitest/config";

// Plain Vitest: under Astro's getViteConfig() the tests could not build the site.
// The order may be shuffled: npm test -- --sequence.shuffle
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          testTimeout: 30_000,
          // What a test imports takes most of its time, and is loaded once for all of them: none of them changes it.
          isolate: false,
          include: ["src/**/*.test.ts", "bench/*.test.ts", "bench/lighthouse/*.test.ts"],
        },
      },
      {
        test: {
          name: "site",
          include: ["test/**/*.test.ts"],
          globalSetup: "test/shared-sites-folder.ts",
          isolate: false, // as above
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
