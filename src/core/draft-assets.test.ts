import { expect, it } from "vitest";
import { parseMarkdown } from "../markdown/parse.ts";
import { assetsOfDraftsAlone } from "./draft-assets.ts";
import { filesOf, replace } from "./examples/example.ts";
import { readManuscript } from "./manuscript.ts";

const about = (text: string) => replace("We read news.", text);

it("are the images and files that only drafts name, however they name them", () => {
  const draft = `---
title: Later
draft: true
---

![one](/images/draft.png) ![two](/images/a%20b.png?x#y) ![both](/images/both.png) [paper](/files/paper.pdf) ![three][three]

[three]: /images/defined.png
`;
  const files = filesOf({ files: { "pages/later.md": draft, "pages/about.md": about("![both](/images/both.png)") } });
  const names = [
    "images/draft.png",
    "images/a b.png",
    "images/both.png",
    "images/defined.png",
    "files/paper.pdf",
    "icon.png",
  ];
  const manuscript = readManuscript({ files, assets: new Set(names.map((name) => `/${name}`)) }, parseMarkdown);
  expect(assetsOfDraftsAlone(manuscript)).toEqual(
    new Set(["/images/draft.png", "/images/a b.png", "/images/defined.png", "/files/paper.pdf"]),
  );
});

it("are none where nothing is a draft", () => {
  const files = filesOf({ files: { "pages/about.md": about("![one](/images/one.png)") } });
  expect(assetsOfDraftsAlone(readManuscript({ files, assets: new Set(["/images/one.png"]) }, parseMarkdown))).toEqual(
    new Set(),
  );
});
