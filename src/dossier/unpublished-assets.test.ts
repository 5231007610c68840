import { expect, it } from "vitest";
import { filesOf, inTurn, replace } from "../../test/dossiers/example.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { unpublishedAssets } from "./body-addresses.ts";
import { readManuscript } from "./manuscript.ts";

const LOCATION = { origin: "https://bridges.example", base: "/b/" };
const about = (text: string) => replace("We read news.", text);

it("are the images and files that only drafts name, however they name them", () => {
  const draft = `---
title: Later
draft: true
---

![one](/images/draft.png) ![two](/images/a%20b.png?x#y) ![both](/images/both.png) [paper](/files/paper.pdf) ![three][three]

[three]: /images/defined.png

[four](/files/in-full.pdf) [five](https://bridges.example/b/files/draft.pdf)
`;
  const files = filesOf({
    files: {
      "pages/later.md": draft,
      "pages/about.md": about(
        "![both](/images/both.png) [four](https://bridges.example/b/files/in-full.pdf) [x](https://bridges.example/files/paper.pdf)",
      ),
    },
  });
  const names = [
    "images/draft.png",
    "images/a b.png",
    "images/both.png",
    "images/defined.png",
    "files/paper.pdf",
    "files/in-full.pdf",
    "files/draft.pdf",
    "icon.png",
  ];
  const manuscript = readManuscript({ files, assets: new Set(names.map((name) => `/${name}`)) }, parseMarkdown);
  expect(unpublishedAssets(manuscript, LOCATION)).toEqual(
    new Set(["/images/draft.png", "/images/a b.png", "/images/defined.png", "/files/paper.pdf", "/files/draft.pdf"]),
  );
});

it("are the pictures in which only claims that are drafts were shown", () => {
  const image = "in: gazette\n  image:\n    file: /images/shown.png\n    alt: The bridge";
  const assets = new Set(["/images/shown.png"]);
  const shown = (isDraft: boolean) =>
    filesOf({
      files: {
        "claims/opening.md": inTurn(replace("in: gazette", image), replace("relations: []", `draft: ${isDraft}`)),
      },
    });
  expect(unpublishedAssets(readManuscript({ files: shown(true), assets }, parseMarkdown), LOCATION)).toEqual(assets);
  expect(unpublishedAssets(readManuscript({ files: shown(false), assets }, parseMarkdown), LOCATION)).toEqual(
    new Set(),
  );
});

it("are what programs have left among them", () => {
  const names = ["/icon.png", "/.nojekyll", "/.well-known/security.txt", "/images/plan.tmp.svg"];
  const left = ["/.DS_Store", "/images/Thumbs.db", "/images/._a.png", "/images/a.png~", "/.Trash-1000/files/a.png"];
  const manuscript = readManuscript({ files: filesOf({}), assets: new Set([...names, ...left]) }, parseMarkdown);
  expect(unpublishedAssets(manuscript, LOCATION)).toEqual(new Set(left));
});

it("are none where nothing is a draft", () => {
  const files = filesOf({ files: { "pages/about.md": about("![one](/images/one.png)") } });
  const manuscript = readManuscript({ files, assets: new Set(["/images/one.png"]) }, parseMarkdown);
  expect(unpublishedAssets(manuscript, LOCATION)).toEqual(new Set());
});
