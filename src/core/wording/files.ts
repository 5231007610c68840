import { collections } from "../collections.ts";
import type { FileFacts } from "../facts/files.ts";
import { LONGEST_IDENTIFIER } from "../identifier.ts";
import type { Wording } from "./phrases.ts";

const FOLDERS = collections.join(", ");

export const fileWording: Wording<FileFacts> = {
  "stray-file": ({ path, reason, suggestion }) => {
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
  "unreadable-file": ({ reason }) =>
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
  "file-name": ({ id, suggestion }) =>
    id.length > LONGEST_IDENTIFIER
      ? `The name of the file has ${id.length} characters before ".md". Shorten it to ${LONGEST_IDENTIFIER} at most.`
      : `"${id}" cannot be the name of an entry. Use lower-case letters a to z, digits and single hyphens${suggestion ? `: rename the file "${suggestion}.md"` : ""}.`,
  "same-id": ({ id, other }) =>
    `"${id}" and "${other}" differ only in capital letters, so some systems take them for one file. Rename one of them, or remove it.`,
  "reserved-page": ({ id }) =>
    `The site has an address /${id}/ of its own, so no page can have it. Rename the file, for example "about-${id}.md".`,
  "missing-site": () => 'There is no file "site.md". Create it, with at least title, tagline, url and publisher.',
  "no-claims": () =>
    "There is no claim to publish, so the site would be empty. Put the claims into the folder claims; drafts do not count.",
};
