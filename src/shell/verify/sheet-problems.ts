import type { SiteMap } from "./site-map.ts";
import type { Problem } from "./verify-site.ts";

const FETCHES = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;

/** What sheets fetch must be files of the site. */
export function sheetProblems(file: string, sheet: string, site: SiteMap): Problem[] {
  return [...sheet.matchAll(FETCHES)].flatMap(([written, ...addresses]) => {
    const address = addresses.find((one) => one !== undefined) ?? "";
    if (address.startsWith("#")) return [];
    const { is } = site.follow(address, file);
    if (is === "found") return [];
    return [
      {
        file,
        problem: is === "elsewhere" ? `${written} fetches from another site` : `${written} fetches what does not exist`,
      },
    ];
  });
}
