import { type Collection, collections, isCollection, linkKinds } from "./collections.ts";
import { nearestTo } from "./suggestion.ts";

/** Why no collection reads a file. */
export type StrayReason = "folder" | "top" | "nested" | "backup" | "ending" | "hidden" | "media" | "site";

/** What a file in the content folder is, by its path alone. */
export type Placement =
  | { readonly is: "site" | "record" | "nothing" }
  | { readonly is: "entry"; readonly collection: Collection; readonly id: string }
  | {
      readonly is: "stray";
      readonly reason: StrayReason;
      /** Where the file was most likely meant to lie, relative to the content folder. */
      readonly suggestion: string | undefined;
      /** The entry that the file was most likely meant to be. */
      readonly meant: { readonly collection: Collection; readonly id: string } | undefined;
    };

export const SITE_FILE = "site.md";
export const RECORD_FILE = "record.jsonl";

/** Files that systems and version control leave, and that nobody takes for content. */
const SYSTEM_FILE =
  /^(?:\.DS_Store|\.directory|Thumbs\.db|[Dd]esktop\.ini|\.gitkeep|\.keep|\.gitignore|\.gitattributes|\.editorconfig|\.nojekyll|\._.*)$/;
/** Folders in which programs keep their own things. */
const PROGRAM_FOLDER = /^\.(?:git|svn|hg|obsidian|trash|vscode|vs|idea|zed|fleet|github|cache)$/;
const BACKUP =
  /~$|^[.]?#|\.(?:bak|backup|old|orig|rej|tmp|temp|save|swp|swo|swx)$|\.md\.[^.]+$|(?: copy| \(\d+\)| \d+| - [^.]*)(?: \d+)?\.[^.]+$/i;
const MEDIA =
  /\.(?:png|jpe?g|gif|svg|webp|avif|ico|bmp|tiff?|heic|pdf|mp[34]|m4a|ogg|wav|webm|mov|csv|zip|docx?|odt|xlsx?)$/i;
const MISSPELT_ENDING = /\.(?:md|markdown|mdown|mkdn?|mdx|txt|text|ya?ml|json|html?|astro)$|^[^.]+$/i;

/** Other words by which editors may call a collection. */
const OTHER_NAMES: Readonly<Record<string, Collection>> = {
  ...linkKinds,
  events: "timeline",
  persons: "people",
  organisations: "people",
  outlets: "people",
};

/** Says which entry a file is, from its path relative to the content folder. */
export function placementOf(path: string): Placement {
  const steps = path.split("/");
  const name = steps.at(-1) ?? "";
  if (path === SITE_FILE) return { is: "site" };
  if (path === RECORD_FILE) return { is: "record" };
  if (SYSTEM_FILE.test(name) || steps.slice(0, -1).some((step) => PROGRAM_FOLDER.test(step))) return { is: "nothing" };
  const [folder = "", file = ""] = steps;
  if (steps.length === 2 && isCollection(folder) && isEntryFile(file))
    return { is: "entry", collection: folder, id: file.slice(0, -".md".length) };
  return strayOf(steps, name);
}

function isEntryFile(name: string): boolean {
  return name.endsWith(".md") && !name.startsWith(".") && !BACKUP.test(name);
}

function strayOf(steps: readonly string[], name: string): Placement {
  const stray = (reason: StrayReason, suggestion?: string, collection?: Collection): Placement => ({
    is: "stray",
    reason,
    suggestion,
    meant:
      collection && suggestion ? { collection, id: suggestion.slice(collection.length + 1, -".md".length) } : undefined,
  });
  if (BACKUP.test(name)) return stray("backup");
  if (name.startsWith(".") || steps.some((step) => step.startsWith("."))) return stray("hidden");
  if (MEDIA.test(name)) return stray("media");
  const stem = name.replace(MISSPELT_ENDING, (ending) => (ending.startsWith(".") ? "" : ending));
  if (steps.length === 1)
    return nearestTo(stem, ["site"]) || /^(?:index|config|settings)$/i.test(stem)
      ? stray("site", SITE_FILE)
      : stray("top");
  const folder = steps[0] ?? "";
  const collection = collectionMeant(folder);
  const place = collection && MISSPELT_ENDING.test(name) ? `${collection}/${stem}.md` : undefined;
  if (folder !== collection) return stray("folder", place, collection);
  if (steps.length > 2) return stray("nested", place, collection);
  return stray("ending", place, collection);
}

function collectionMeant(folder: string): Collection | undefined {
  const word = folder.toLowerCase();
  if (isCollection(word)) return word;
  return Object.hasOwn(OTHER_NAMES, word)
    ? OTHER_NAMES[word]
    : (nearestTo(word, collections) as Collection | undefined);
}
