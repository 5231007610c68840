import { type Examples, replace } from "../../test/dossiers/example.ts";
import { smallestDossier } from "../../test/dossiers/smallest-dossier.ts";

const person = "---\nname: Dee\nkind: person\n---\n";

const leftovers = [
  ...["people/.ada.md.swp", "people/.ada.md.swo", "people/ada.md.swx", "people/.ada.md.un~", "people/4913"],
  ...["people/#ada.md#", "people/ada.md~", "people/ada.md.~1~", "people/~$ada.md", "~WRL0001.tmp"],
  ...["people/ada.md___jb_tmp___", "people/ada.md___jb_old___", "people/.goutputstream-AB12CD"],
  ...["people/.ada.md.kate-swp", "people/ada.md.sb-1a2b3c4d-Xy12Zz", "people/ada.md.tmp", "people/ada.md.tmp.123.4ab"],
  ...["people/.ada.md.part", "people/ada.md.part", "people/.syncthing.ada.md.tmp", "people/~syncthing~ada.md.tmp"],
  ...["people/.nfs0001", "people/.fuse_hidden0000001a00000001", "people/.directory", "people/desktop.ini", "THUMBS.DB"],
  ...[".stfolder/x.md", ".stversions/people/ada~20260302.md", ".Trash-1000/files/ada.md", "__MACOSX/people/._ada.md"],
  ...["people/.git/config", ".vscode/settings.json", ".idea/x.iml", ".foam/templates/x.md", ".prettierrc", ".git"],
  ...[
    "story.code-workspace",
    "people/@eaDir/ada.md",
    "people/.trash/ada.md",
    ".gitlab-ci.yml",
    "people/.owncloudsync.log",
  ],
];

const conflicts = [
  "ada (conflicted copy).md",
  "ada (Dee's conflicted copy 2026-03-02).md",
  "ada (Adas in Konflikt stehende Kopie 2026-03-02).md",
  "ada (Copie en conflit de Dee 2026-03-02).md",
  "ada (SFConflict dee@example.org 2026-03-02-12-00-00).md",
  "ada [Conflict].md",
  "ada.sync-conflict-20260302-120000-ABCDEFG.md",
  "ada_conflict-20260302-120000.md",
  "ada_LOCAL_1234.md",
];

const strayFile: Examples = {
  passes: {
    "files of the system": {
      files: {
        ".DS_Store": "\0",
        "claims/.gitkeep": "",
        "people/Thumbs.db": "\0",
        ".gitignore": "*",
        "people/._ada.md": "\0",
      },
    },
    "folders of programs": { files: { ".obsidian/workspace.json": "{}", ".git/config": "" } },
    "what programs keep while a file is open, and what they leave": {
      files: Object.fromEntries(leftovers.map((path) => [path, "\0"])),
      unreadable: [
        { path: "people/.#ada.md", reason: "link-to-nothing" },
        { path: "people/.~lock.ada.md#", reason: "not-a-file" },
      ],
    },
    "what tells about a repository, at the top": {
      files: Object.fromEntries(
        ["README.md", "Readme.de.md", "LICENSE", "LICENCE.txt", "LICENSE-CONTENT", "CONTRIBUTING.md"].map((name) => [
          name,
          "Read me.",
        ]),
      ),
    },
    "an id that ends like a copy": {
      files: { "people/ada-copy.md": person, "people/ada-2.md": person.replace("Dee", "Di") },
    },
  },
  fails: {
    "a folder in the singular": {
      files: {
        "claim/extra.md": smallestDossier["claims/denial.md"].replace("does not open", "never opens"),
        "articles/bridge.md": replace("Ada says", "Ada [says](claim:extra)"),
      },
      findings: [
        'claim/extra.md:1:1  error  stray-file  "claim" is not a folder of the content, so nothing reads this file. Did you mean "claims"? Move the file to claims/extra.md.',
      ],
    },
    "a folder with a capital letter": {
      files: { "People/dee.md": person },
      findings: [
        'People/dee.md:1:1  error  stray-file  "People" is not a folder of the content, so nothing reads this file. Did you mean "people"? Move the file to people/dee.md.',
      ],
    },
    "a renamed folder, whose entries still count": {
      files: { "questions/when.md": undefined, "question/when.md": smallestDossier["questions/when.md"] },
      findings: [
        'question/when.md:1:1  error  stray-file  "question" is not a folder of the content, so nothing reads this file. Did you mean "questions"? Move the file to questions/when.md.',
      ],
    },
    "a folder by another name": {
      files: { "events/meeting.md": smallestDossier["timeline/meeting.md"], "timeline/meeting.md": undefined },
      findings: [
        'events/meeting.md:1:1  error  stray-file  "events" is not a folder of the content, so nothing reads this file. Did you mean "timeline"? Move the file to timeline/meeting.md.',
      ],
    },
    "a folder that is nothing like a collection": {
      files: { "drafts/dee.md": person },
      findings: [
        'drafts/dee.md:1:1  error  stray-file  "drafts" is not a folder of the content, so nothing reads this file. Move it to one of: articles, claims, utterances, timeline, sources, people, questions, pages; or remove it.',
      ],
    },
    "a file beside the folders": {
      files: { "dee.md": person },
      findings: [
        'dee.md:1:1  error  stray-file  Nothing reads "dee.md" here. Move it into one of the folders articles, claims, utterances, timeline, sources, people, questions, pages; or remove it.',
      ],
    },
    "a readme in a folder": {
      files: { "people/README.md": "Read me." },
      findings: [
        'people/README.md:1:1  error  stray-file  Nothing reads "README.md" here. Move it to the top of the content folder, where it is passed over, or remove it.',
      ],
    },
    "a folder within a folder": {
      files: { "people/2025/dee.md": person },
      findings: [
        "people/2025/dee.md:1:1  error  stray-file  Nothing reads files in a folder within a folder. Move the file to people/dee.md.",
      ],
    },
    "another ending": {
      files: { "people/cy.md": undefined, "people/cy.markdown": smallestDossier["people/cy.md"] },
      findings: [
        'people/cy.markdown:1:1  error  stray-file  Nothing reads "cy.markdown", as its name does not end in .md. Rename it "cy.md".',
      ],
    },
    "an ending in capitals": {
      files: { "people/cy.md": undefined, "people/cy.MD": smallestDossier["people/cy.md"] },
      findings: [
        'people/cy.MD:1:1  error  stray-file  Nothing reads "cy.MD", as its name does not end in .md. Rename it "cy.md".',
      ],
    },
    "a text file": {
      files: { "people/dee.txt": person },
      findings: [
        'people/dee.txt:1:1  error  stray-file  Nothing reads "dee.txt", as its name does not end in .md. Rename it "dee.md".',
      ],
    },
    MDX: {
      files: { "people/dee.mdx": person },
      findings: [
        'people/dee.mdx:1:1  error  stray-file  Nothing reads "dee.mdx", as its name does not end in .md. Rename it "dee.md".',
      ],
    },
    "no ending": {
      files: { "people/dee": person },
      findings: [
        'people/dee:1:1  error  stray-file  Nothing reads "dee", as its name does not end in .md. Rename it "dee.md".',
      ],
    },
    "an ending that is nothing like Markdown": {
      files: { "people/dee.py": "pass" },
      findings: [
        'people/dee.py:1:1  error  stray-file  Nothing reads "dee.py", as its name does not end in .md. Rename it, or remove it.',
      ],
    },
    "the site by another name": {
      files: { "site.md": undefined, "Site.md": smallestDossier["site.md"] },
      findings: [
        'Site.md:1:1  error  stray-file  Nothing reads "Site.md" here. Did you mean "site.md"? Rename the file.',
      ],
    },
    ...Object.fromEntries(
      conflicts.map((name) => [
        `two versions: ${name}`,
        {
          files: { [`people/${name}`]: person },
          findings: [
            `people/${name}:1:1  error  stray-file  "${name}" is a second version of a file that was changed in two places, and may hold work that is nowhere else. Take over what the other lacks, then remove this one.`,
          ],
        },
      ]),
    ),
    "two versions of the record": {
      files: { "record (conflicted copy).jsonl": "" },
      findings: [
        'record (conflicted copy).jsonl:1:1  error  stray-file  "record (conflicted copy).jsonl" is a second version of a file that was changed in two places, and may hold work that is nowhere else. Take over what the other lacks, then remove this one.',
      ],
    },
    "a file that is still in the cloud": {
      files: { "people/.dee.md.icloud": "\0" },
      findings: [
        'people/.dee.md.icloud:1:1  error  stray-file  ".dee.md.icloud" stands for a file that is still in iCloud, so nothing of it is read. Open it in the Finder, so that it is downloaded.',
      ],
    },
    "an ending that Windows hides": {
      files: { "people/cy.md": undefined, "people/cy.md.txt": smallestDossier["people/cy.md"] },
      findings: [
        'people/cy.md.txt:1:1  error  stray-file  Nothing reads "cy.md.txt", as its name does not end in .md. Rename it "cy.md".',
      ],
    },
    "a backup": {
      files: { "people/ada.md.bak": person },
      findings: [
        'people/ada.md.bak:1:1  error  stray-file  "ada.md.bak" looks like a copy that a program or an editor has left. Remove it.',
      ],
    },
    "what a merge has left": {
      files: { "people/ada.md.orig": person },
      findings: [
        'people/ada.md.orig:1:1  error  stray-file  "ada.md.orig" looks like a copy that a program or an editor has left. Remove it.',
      ],
    },
    "a copy of the Finder": {
      files: { "people/ada copy.md": person },
      findings: [
        'people/ada copy.md:1:1  error  stray-file  "ada copy.md" looks like a copy. If it is an entry of its own, give it a name in small letters and hyphens; if not, remove it.',
      ],
    },
    "a copy of the Explorer": {
      files: { "people/ada - Copy.md": person },
      findings: [
        'people/ada - Copy.md:1:1  error  stray-file  "ada - Copy.md" looks like a copy. If it is an entry of its own, give it a name in small letters and hyphens; if not, remove it.',
      ],
    },
    "a copy of a browser": {
      files: { "people/ada (1).md": person },
      findings: [
        'people/ada (1).md:1:1  error  stray-file  "ada (1).md" looks like a copy. If it is an entry of its own, give it a name in small letters and hyphens; if not, remove it.',
      ],
    },
    ...Object.fromEntries(
      ["Kopie von ada.md", "Copy of ada.md", "ada copie 2.md", "ada — копия.md", "adaのコピー.md"].map((name) => [
        `a copy: ${name}`,
        {
          files: { [`people/${name}`]: person },
          findings: [
            `people/${name}:1:1  error  stray-file  "${name}" looks like a copy. If it is an entry of its own, give it a name in small letters and hyphens; if not, remove it.`,
          ],
        },
      ]),
    ),
    "a hidden entry": {
      files: { "people/.dee.md": person },
      findings: [
        'people/.dee.md:1:1  error  stray-file  Nothing reads ".dee.md", as its name or its folder begins with a dot. Rename it, or remove it.',
      ],
    },
    "an image": {
      files: { "articles/bridge.jpg": "\0" },
      findings: [
        'articles/bridge.jpg:1:1  error  stray-file  "bridge.jpg" would not be published. Move it into the folder public, and name it from there: /bridge.jpg.',
      ],
    },
    "a saved copy of the record": {
      files: { "record.jsonl.bak": "" },
      findings: [
        'record.jsonl.bak:1:1  error  stray-file  "record.jsonl.bak" looks like a copy that a program or an editor has left. Remove it.',
      ],
    },
  },
};

const unreadableFile: Examples = {
  passes: { "a folder of a version control": { unreadable: [{ path: ".git/lock", reason: "not-a-file" }] } },
  fails: {
    megabytes: {
      files: { "people/cy.md": undefined },
      unreadable: [{ path: "people/cy.md", reason: "too-large" }],
      findings: [
        "people/cy.md:1:1  error  unreadable-file  The file is larger than any entry needs, so it is not read. Divide it, or remove what is too much.",
      ],
    },
    "a link out of the content": {
      files: { "sources/minutes.md": undefined },
      unreadable: [{ path: "sources/minutes.md", reason: "link-outside" }],
      findings: [
        "sources/minutes.md:1:1  error  unreadable-file  The file is a link that leads out of the content folder, so it is not read. Put the file itself here.",
      ],
    },
    "a link to nothing": {
      unreadable: [{ path: "people/dee.md", reason: "link-to-nothing" }],
      findings: [
        "people/dee.md:1:1  error  unreadable-file  The file is a link that leads to nothing. Put the file itself here, or remove the link.",
      ],
    },
    "a link to a folder": {
      unreadable: [{ path: "people/dee.md", reason: "link-to-folder" }],
      findings: [
        "people/dee.md:1:1  error  unreadable-file  This is a link to a folder, so nothing in it is read. Put the files themselves here.",
      ],
    },
    "a folder that is named like an entry": {
      unreadable: [{ path: "people/dee.md", reason: "folder" }],
      findings: [
        "people/dee.md:1:1  error  unreadable-file  This is a folder, though its name ends like a file's, so nothing in it is read. Put a file of this name in its place, or rename the folder.",
      ],
    },
    "a folder that is closed": {
      unreadable: [{ path: "people", reason: "closed-folder" }],
      findings: [
        "people:1:1  error  unreadable-file  The folder cannot be opened, so nothing in it is read. Allow yourself to read it.",
      ],
    },
    "a pipe": {
      unreadable: [{ path: "people/dee.md", reason: "not-a-file" }],
      findings: ["people/dee.md:1:1  error  unreadable-file  This is not an ordinary file. Remove it."],
    },
    "a file of somebody else": {
      files: { "site.md": undefined },
      unreadable: [{ path: "site.md", reason: "no-permission" }],
      findings: ["site.md:1:1  error  unreadable-file  The file cannot be opened. Allow yourself to read it."],
    },
  },
};

/** The examples of each rule; they are its tests. */
export const examples: Readonly<Record<string, Examples>> = {
  "stray-file": strayFile,
  "unreadable-file": unreadableFile,
};
