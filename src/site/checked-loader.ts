import type { Loader } from "astro/loaders";
import { handedOver, noteStored, type StoredCollection } from "./checked-content.ts";

/** The name of the loader, by which a development server asks for our collections alone. */
export const LOADER = "hearsay";

/**
 * Stores what the integration has read and checked, and reads nothing itself. Rejects where nothing was checked: what the
 * check has not seen is not published.
 */
export function checkedEntries(collection: StoredCollection): Loader {
  return {
    name: LOADER,
    load: async ({ store }) => {
      const content = handedOver();
      if (!content)
        throw new Error(
          "The content has not been checked, so none of it is stored. Is hearsay() among the integrations in astro.config.ts?",
        );
      const entries = content.entries[collection];
      // Not clear(): after it Astro waits half a second for more of the kind, and a save is shown so much later.
      const ids = new Set(entries.map(({ id }) => id));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      for (const { id, data, body, rendered } of entries)
        store.set({ id, data, body, rendered, digest: content.version });
      noteStored(content);
    },
  };
}
