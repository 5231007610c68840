import { type Collection, collections } from "../../collections.ts";
import type { Manuscript } from "../../manuscript.ts";
import { suggesterAmong } from "../../suggestion.ts";

/** For each collection, the id of an entry that a reader most likely meant by another one. */
export function suggestersOf({
  entries,
}: Manuscript): Readonly<Record<Collection, (id: string) => string | undefined>> {
  return Object.fromEntries(
    collections.map((collection) => [collection, suggesterAmong(entries[collection].keys())]),
  ) as Record<Collection, (id: string) => string | undefined>;
}
