import { OPENING_LINE } from "../../document.ts";
import { isIdentifier, LONGEST_IDENTIFIER } from "../../identifier.ts";
import { allEntries } from "../../manuscript.ts";
import { rule } from "../../rule.ts";

/** A file whose name cannot be the id of an entry. */
export const fileName = rule({
  name: "file-name",
  severity: "error",
  find(manuscript, report) {
    for (const { id, path } of allEntries(manuscript)) {
      if (!isIdentifier(id)) report(path, OPENING_LINE, { id, suggestion: identifierLike(id) });
    }
  },
});

/** The id that is nearest to a name; undefined where nothing is left of it. */
function identifierLike(name: string): string | undefined {
  const id = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\.md$/, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return id === "" || id.length > LONGEST_IDENTIFIER ? undefined : id;
}
