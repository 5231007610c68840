import { type Collection, collections, isCollection, isIdentifier, linkKinds } from "./collections.ts";
import { nearestTo } from "./suggestion.ts";

/** Why no collection reads a file. */
export type StrayReason =
  | "folder"
  | "top"
  | "nested"
  | "conflict"
  | "copy"
  | "backup"
  | "not-downloaded"
  | "about"
  | "ending"
  | "hidden"
  | "media"
  | "site";

/** What a file in the content folder is, by its path alone. */
export type Placement =
  | { readonly is: "site" | "record" | "messages" | "nothing" }
  | { readonly is: "sitemap"; readonly language: string }
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
export const MESSAGES_FILE = "messages.json";
/** Holds copies of the sitemaps of the same dossier in other languages: `de.xml`. */
export const ALTERNATES_FOLDER = "alternates";

/** Names of files and folders that programs make for themselves, most of them only while a file is open. */
const LEFTOVERS: readonly RegExp[] = [
  // Vim, Neovim and nano: swap files and undo files, and the number by which Vim tries whether it may write.
  /\.sw[a-px]$|\.un~$|^(?:4913|5036|5159|5282)$/,
  // Emacs: locks, which are links to nothing, and what it saves by itself. Many editors: the file as it was before.
  /^\.?#.*#$|^\.#|~$/,
  // Office programs: locks and owner files.
  /^\.~lock\..*#$|^~\$|^~WR[A-Z]\d+\.tmp$/i,
  // Saving beside the file and renaming: JetBrains, GLib, Kate, Sublime Text, macOS.
  /___jb_(?:tmp|old|bak)___$|^\.goutputstream-|\.kate-swp$|\.sb-[0-9a-f]+-\w+$/,
  /\.(?:tmp|temp|vsctmp)(?:[.-][0-9a-f.-]+)?$/i,
  // Synchronising and downloading: what has not come whole.
  /\.(?:part|partial|filepart|crdownload|download|!sync)$|^[.~]syncthing[.~]|^\.st(?:folder|versions|ignore)$/i,
  // Systems: what Finder, Explorer and network drives keep in folders, and files that were removed while they were open.
  /^(?:\.DS_Store|\.directory|\.AppleDouble|\.localized|\._.*|__MACOSX|Icon\r|(?:eh)?thumbs(?:_vista)?\.db|desktop\.ini)$/i,
  /^(?:\.nfs[0-9a-f]+|\.fuse_hidden\w+|\.Trash.*|\$RECYCLE\.BIN|System Volume Information|lost\+found|@eaDir|#recycle)$/i,
];

/** What belongs to version control and editors, and may lie in any folder. */
const OF_PROGRAMS =
  /^(?:\.git|\.svn|\.hg|\.jj|CVS|\.obsidian|\.trash|\.vscode|\.vs|\.idea|\.zed|\.fleet|\.github|\.cache)$|\.(?:code-workspace|sublime-(?:project|workspace)|iml)$/;

/** What GitHub and others show beside a repository; welcome at the top of the content folder. */
const ABOUT =
  /^(?:[Rr]eadme|[Ll]icen[cs]e|README|LICEN[CS]E|COPYING|NOTICE|AUTHORS|CONTRIBUTORS|CONTRIBUTING|CHANGELOG|CODE_OF_CONDUCT|SECURITY|CODEOWNERS|CITATION)(?:[-.][\w-]+)*$/;

/** Two people have changed a file, and the program that keeps their folders alike, or Git, has kept both. */
const CONFLICT =
  /[([][^)\]]*(?:conflict|conflit|konfli|конфл|競合|冲突|衝突|충돌|çakış)|[._-]sync-conflict-|_conflict-\d|[._](?:BACKUP|BASE|LOCAL|REMOTE)[._]\d+/i;
/** What Finder, Explorer and browsers call the copy of a file. */
const COPY =
  /^#|(?:^|[\s(_-])(?:copy|copie|copia|cópia|còpia|kopie|kopia|kopi|kopio|kópia|копия|копія|másolat\w*|kopyası|コピー|副本|拷贝|拷貝|복사본)(?:[\s)_.\d-]|$)|(?:のコピー|的副本)(?:\.|$)|(?: \(\d+\)| \d+| [-–—] [^.]*)(?: \d+)?\.[^.]+$/iu;
const BACKUP = /\.(?:bak|backup|old|orig|rej|save|mine|r\d+)$|\.md\.(?!(?:md|markdown|mdx|txt|text)$)[^.]+$/i;
const PLACEHOLDER = /^\.(.+)\.icloud$/;
const MEDIA =
  /\.(?:png|jpe?g|gif|svg|webp|avif|ico|bmp|tiff?|heic|pdf|mp[34]|m4a|ogg|wav|webm|mov|csv|zip|docx?|odt|xlsx?)$/i;
const MISSPELT_ENDING = /(?:\.(?:md|markdown|mdown|mkdn?|mdx|txt|text|ya?ml|json|html?|astro))+$|^[^.]+$/i;
const TEXT_ENDING = /\.(?:md|markdown|mdown|mkdn?|mdx|txt|text)$/i;

/** Other words by which editors may call a collection. */
const OTHER_NAMES: Readonly<Record<string, Collection>> = {
  ...linkKinds,
  events: "timeline",
  persons: "people",
  organisations: "people",
  outlets: "people",
};

/**
 * Whether a file, or a folder whose path ends in a slash, is no content by its nature: what programs keep for themselves,
 * and what tells about a repository. It is not read, not watched, and nothing is said of it. The path is the one from the
 * content folder.
 */
export function isPassedOver(path: string): boolean {
  const steps = path.normalize("NFC").split("/");
  const name = steps.at(-1) ?? "";
  return steps.slice(0, -1).some(isProgramsFolder) || isProgramsFile(name) || (steps.length === 1 && ABOUT.test(name));
}

/** Whether a file, by its path, is something that a program has left and nobody wants published. */
export function isLeftover(path: string): boolean {
  return path.split("/").some((step) => LEFTOVERS.some((shape) => shape.test(step)));
}

/** A hidden folder beside ours is a program's, unless it is called like one of them. */
function isProgramsFolder(name: string, depth: number): boolean {
  if (isLeftover(name) || OF_PROGRAMS.test(name)) return true;
  return depth === 0 && name.startsWith(".") && !collectionMeant(name.slice(1));
}

/** A hidden file is a program's, unless it is text such as ours: then somebody may miss it. */
function isProgramsFile(name: string): boolean {
  if (isLeftover(name) || OF_PROGRAMS.test(name)) return true;
  return name.startsWith(".") && !TEXT_ENDING.test(name) && !PLACEHOLDER.test(name);
}

/** Says which entry a file is, from its path relative to the content folder. */
export function placementOf(path: string): Placement {
  if (path === SITE_FILE) return { is: "site" };
  if (path === RECORD_FILE) return { is: "record" };
  if (path === MESSAGES_FILE) return { is: "messages" };
  const steps = path.normalize("NFC").split("/");
  const [folder = "", file = ""] = steps;
  if (steps.length === 2 && isCollection(folder) && isEntryFile(file))
    return { is: "entry", collection: folder, id: file.slice(0, -".md".length) };
  const [, language] =
    steps.length === 2 && folder === ALTERNATES_FOLDER ? (/^([A-Za-z0-9-]+)\.xml$/.exec(file) ?? []) : [];
  if (language !== undefined) return { is: "sitemap", language };
  return isPassedOver(path) ? { is: "nothing" } : strayOf(steps, steps.at(-1) ?? "");
}

function isEntryFile(name: string): boolean {
  if (!name.endsWith(".md")) return false;
  const id = name.slice(0, -".md".length);
  return isIdentifier(id) || !(name.startsWith(".") || ABOUT.test(name) || isLeftover(name) || leftBy(name));
}

/** Why a file looks as if nobody had meant it to be an entry; undefined where it does not. */
function leftBy(name: string): StrayReason | undefined {
  if (PLACEHOLDER.test(name)) return "not-downloaded";
  if (CONFLICT.test(name)) return "conflict";
  if (BACKUP.test(name)) return "backup";
  return COPY.test(name) ? "copy" : undefined;
}

function strayOf(steps: readonly string[], name: string): Placement {
  const stray = (reason: StrayReason, suggestion?: string, collection?: Collection): Placement => ({
    is: "stray",
    reason,
    suggestion,
    meant:
      collection && suggestion ? { collection, id: suggestion.slice(collection.length + 1, -".md".length) } : undefined,
  });
  const left = leftBy(name);
  if (left) return stray(left);
  if (name.startsWith(".") || steps.some((step) => step.startsWith("."))) return stray("hidden");
  if (steps.length > 1 && ABOUT.test(name)) return stray("about");
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
