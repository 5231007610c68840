import type { Path } from "../../frontmatter.ts";
import { allDrafts, placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { isRecord } from "../../schema/walk.ts";

/** A list that says the same thing twice: an id, a sentence, or a relation with all that it holds. */
export const repeatedItem = rule({
  name: "repeated-item",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document } of allDrafts(manuscript)) {
      for (const { list, place } of listsIn(document.frontmatter.value)) {
        for (const { index, first } of repetitionsIn(list)) {
          const item = list[index];
          report(path, placeOf(document, [...place, index]), {
            key: String(place.findLast((step) => typeof step === "string")),
            item: typeof item === "string" ? item : undefined,
            first: first + 1,
          });
        }
      }
    }
  },
});

interface PlacedList {
  readonly list: readonly unknown[];
  readonly place: Path;
}

/** Every list of more than one item, an outer one before those in it. */
function listsIn(value: object, place: (string | number)[] = [], found: PlacedList[] = []): readonly PlacedList[] {
  if (Array.isArray(value) && value.length > 1) found.push({ list: value, place: [...place] });
  for (const [key, item] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    if (typeof item !== "object" || item === null) continue;
    place.push(key);
    listsIn(item, place, found);
    place.pop();
  }
  return found;
}

function repetitionsIn(list: readonly unknown[]): { readonly index: number; readonly first: number }[] {
  const firsts = new Map<string, number>();
  return list.flatMap((item, index) => {
    if (item === null || item === "" || (isRecord(item) && Object.keys(item).length === 0)) return [];
    const form = written(item);
    const first = firsts.get(form);
    if (first !== undefined) return [{ index, first }];
    firsts.set(form, index);
    return [];
  });
}

/** The value as text, its keys in order, so that two maps with the same values have the same form. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? "";
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${written(value[key])}`).join()}}`;
}
