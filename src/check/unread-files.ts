import { collections } from "../dossier/collections.ts";
import { OPENING_LINE } from "../dossier/document.ts";
import type { UnreadableReason } from "../dossier/manuscript.ts";
import type { StrayReason } from "../dossier/placement.ts";
import { type RulesOf, rulesOf } from "./rule.ts";

/** Rules about files that nothing reads. */
interface UnreadFileFacts {
  "stray-file": { readonly path: string; readonly reason: StrayReason; readonly suggestion: string | undefined };
  "unreadable-file": { readonly reason: UnreadableReason };
}

const rule = rulesOf<UnreadFileFacts>();

/** A file that no collection reads: what somebody wrote there would never be published. */
const strayFile = rule({
  name: "stray-file",
  severity: "error",
  find({ strays }, report) {
    for (const { path, reason, suggestion } of strays) report(path, OPENING_LINE, { path, reason, suggestion });
  },
  words: ({ path, reason, suggestion }) => {
    const name = path.split("/").at(-1) ?? path;
    const folder = path.split("/")[0] ?? "";
    const put = suggestion ? ` Move the file to ${suggestion}.` : "";
    switch (reason) {
      case "folder":
        return suggestion
          ? `"${folder}" is not a folder of the content, so nothing reads this file. Did you mean "${suggestion.split("/")[0]}"?${put}`
          : `"${folder}" is not a folder of the content, so nothing reads this file. Move it to one of: ${FOLDERS}; or remove it.`;
      case "top":
        return `Nothing reads "${name}" here. Move it into one of the folders ${FOLDERS}; or remove it.`;
      case "site":
        return `Nothing reads "${name}" here. Did you mean "${suggestion}"? Rename the file.`;
      case "nested":
        return `Nothing reads files in a folder within a folder.${put || ` Move the file up, or remove it.`}`;
      case "conflict":
        return `"${name}" is a second version of a file that was changed in two places, and may hold work that is nowhere else. Take over what the other lacks, then remove this one.`;
      case "copy":
        return `"${name}" looks like a copy. If it is an entry of its own, give it a name in small letters and hyphens; if not, remove it.`;
      case "backup":
        return `"${name}" looks like a copy that a program or an editor has left. Remove it.`;
      case "not-downloaded":
        return `"${name}" stands for a file that is still in iCloud, so nothing of it is read. Open it in the Finder, so that it is downloaded.`;
      case "about":
        return `Nothing reads "${name}" here. Move it to the top of the content folder, where it is passed over, or remove it.`;
      case "hidden":
        return `Nothing reads "${name}", as its name or its folder begins with a dot. Rename it, or remove it.`;
      case "media":
        return `"${name}" would not be published. Move it into the folder public, and name it from there: /${name}.`;
      case "ending":
        return suggestion
          ? `Nothing reads "${name}", as its name does not end in .md. Rename it "${suggestion.split("/").at(-1)}".`
          : `Nothing reads "${name}", as its name does not end in .md. Rename it, or remove it.`;
    }
  },
});

const FOLDERS = collections.join(", ");

/** A file that cannot be read, or that must not be: a link out of the content folder, or megabytes. */
const unreadableFile = rule({
  name: "unreadable-file",
  severity: "error",
  find({ unreadable }, report) {
    for (const { path, reason } of unreadable) report(path, OPENING_LINE, { reason });
  },
  words: ({ reason }) =>
    ({
      "too-large": "The file is larger than any entry needs, so it is not read. Divide it, or remove what is too much.",
      "link-outside":
        "The file is a link that leads out of the content folder, so it is not read. Put the file itself here.",
      "link-to-nothing": "The file is a link that leads to nothing. Put the file itself here, or remove the link.",
      "link-to-folder": "This is a link to a folder, so nothing in it is read. Put the files themselves here.",
      folder:
        "This is a folder, though its name ends like a file's, so nothing in it is read. Put a file of this name in its place, or rename the folder.",
      "closed-folder": "The folder cannot be opened, so nothing in it is read. Allow yourself to read it.",
      "not-a-file": "This is not an ordinary file. Remove it.",
      "no-permission": "The file cannot be opened. Allow yourself to read it.",
    })[reason],
});

export const unreadFileRules: RulesOf<UnreadFileFacts> = {
  "stray-file": strayFile,
  "unreadable-file": unreadableFile,
};
