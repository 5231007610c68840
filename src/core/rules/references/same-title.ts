import { type EntryDraft, type Manuscript, placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { comparable } from "../../same-sentence.ts";

/** Where each kind of entry holds the sentence by which readers tell it from the others. */
const SENTENCES = [
  { collection: "articles", key: "title" },
  { collection: "pages", key: "title" },
  { collection: "claims", key: "claim" },
  { collection: "questions", key: "question" },
] as const;

/** Two articles or pages of one title, two claims or questions of one sentence. Each is told of another. */
export const sameTitle = rule({
  name: "same-title",
  severity: "error",
  find(manuscript, report) {
    for (const { collection, key } of SENTENCES) {
      for (const alike of groupsOf(manuscript, collection, key)) {
        for (const entry of alike) {
          const other = alike.find((candidate) => candidate !== entry);
          if (other) report(entry.path, placeOf(entry.document, [key]), { key, collection, other: other.path });
        }
      }
    }
  },
});

function groupsOf(
  { entries }: Manuscript,
  collection: (typeof SENTENCES)[number]["collection"],
  key: string,
): EntryDraft[][] {
  const alike = new Map<string, EntryDraft[]>();
  for (const entry of entries[collection].values() as Iterable<EntryDraft>) {
    const sentence = (entry.data as Readonly<Record<string, unknown>>)[key];
    if (typeof sentence !== "string") continue;
    const form = comparable(sentence);
    const others = alike.get(form);
    if (others) others.push(entry);
    else alike.set(form, [entry]);
  }
  return [...alike.values()];
}
