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
      store.clear();
      for (const { id, data, body, rendered } of content.entries[collection])
        store.set({ id, data, body, rendered, digest: content.version });
      noteStored(content);
    },
  };
}
