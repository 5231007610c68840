import { badCharactersIn } from "../../characters.ts";
import { locator } from "../../position.ts";
import { rule } from "../../rule.ts";
import { contentFiles } from "./content-files.ts";

/** A file made of such characters needs no more findings than this. */
const MOST = 100;

/** Characters that readers cannot see, that turn text around, or that are broken. One finding to a line and kind. */
export const badCharacter = rule({
  name: "bad-character",
  severity: "error",
  find(manuscript, report) {
    for (const { path, text, encoding } of contentFiles(manuscript)) {
      if (encoding) continue;
      const found = badCharactersIn(text);
      if (found.length === 0) continue;
      const locate = locator(text);
      const told = new Set<string>();
      for (const { fault, code, start, end } of found) {
        const place = `${locate(start).line} ${fault}`;
        if (told.has(place) || told.size === MOST) continue;
        told.add(place);
        report(path, { start, end }, { fault, code });
      }
    }
  },
});
