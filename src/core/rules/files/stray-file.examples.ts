import { type Examples, replace } from "../../examples/example.ts";
import { smallestDossier } from "../../examples/smallest-dossier.ts";

const person = "---\nname: Dee\nkind: person\n---\n";

export const examples: Examples = {
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
        'drafts/dee.md:1:1  error  stray-file  "drafts" is not a folder of the content, so nothing reads this file. Move it to one of: articles, claims, timeline, sources, people, questions, pages; or remove it.',
      ],
    },
    "a file beside the folders": {
      files: { "dee.md": person },
      findings: [
        'dee.md:1:1  error  stray-file  Nothing reads "dee.md" here. Move it into one of the folders articles, claims, timeline, sources, people, questions, pages; or remove it.',
      ],
    },
    "a readme": {
      files: { "README.md": "Read me." },
      findings: [
        'README.md:1:1  error  stray-file  Nothing reads "README.md" here. Move it into one of the folders articles, claims, timeline, sources, people, questions, pages; or remove it.',
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
    "a copy of Emacs": {
      files: { "people/ada.md~": person },
      findings: [
        'people/ada.md~:1:1  error  stray-file  "ada.md~" looks like a copy that a program or an editor has left. Remove it.',
      ],
    },
    "a lock of Emacs": {
      unreadable: [{ path: "people/.#ada.md", reason: "link-to-nothing" }],
      findings: [
        'people/.#ada.md:1:1  error  stray-file  ".#ada.md" looks like a copy that a program or an editor has left. Remove it.',
      ],
    },
    "a swap file of Vim": {
      files: { "people/.ada.md.swp": "\0" },
      findings: [
        'people/.ada.md.swp:1:1  error  stray-file  ".ada.md.swp" looks like a copy that a program or an editor has left. Remove it.',
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
        'people/ada copy.md:1:1  error  stray-file  "ada copy.md" looks like a copy that a program or an editor has left. Remove it.',
      ],
    },
    "a copy of the Explorer": {
      files: { "people/ada - Copy.md": person },
      findings: [
        'people/ada - Copy.md:1:1  error  stray-file  "ada - Copy.md" looks like a copy that a program or an editor has left. Remove it.',
      ],
    },
    "a copy of a browser": {
      files: { "people/ada (1).md": person },
      findings: [
        'people/ada (1).md:1:1  error  stray-file  "ada (1).md" looks like a copy that a program or an editor has left. Remove it.',
      ],
    },
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
