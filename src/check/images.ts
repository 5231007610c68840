import { partsOf, spanOfNode } from "../dossier/bodies.ts";
import { filesWith, imageAddresses, picturesIn } from "../dossier/body-addresses.ts";
import type { BodyAddress } from "../dossier/links.ts";
import { filesWithKeys, placeOf } from "../dossier/manuscript.ts";
import { suggesterAmong } from "../dossier/suggestion.ts";
import { didYouMean } from "./phrases.ts";
import { type RulesOf, rulesOf } from "./rule.ts";

/** Rules about images in texts. */
interface ImageFacts {
  "image-address": { readonly address: string; readonly fault: "elsewhere" | "relative" | "no-image" };
  "missing-image": { readonly path: string; readonly isThere: boolean; readonly suggestion: string | undefined };
  "image-without-text": { readonly address: string };
}

const rule = rulesOf<ImageFacts>();

/** An image that does not come from `public/`: of another site, of an entry, or addressed from its own folder. */
const imageAddress = rule({
  name: "image-address",
  severity: "error",
  find(manuscript, report) {
    for (const { subject, url, address, at } of imageAddresses(manuscript)) {
      const fault = faultOf(address);
      if (fault) report(subject.path, at(), { address: url, fault });
    }
  },
  words: ({ address, fault }) =>
    `"${address}" ${
      {
        elsewhere: "is on another site. Put the image into public/",
        relative: "does not begin with a slash. Put the image into public/",
        "no-image": "is no image. Put an image into public/",
      }[fault]
    } and write its path from there, such as /images/bridge.png.`,
});

function faultOf({ kind }: BodyAddress): ImageFacts["image-address"]["fault"] | undefined {
  if (kind === "web" || kind === "host") return "elsewhere";
  if (kind === "relative") return "relative";
  return kind === "entry" || kind === "mail" || kind === "anchor" ? "no-image" : undefined;
}

const IMAGE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** An image that `public/` does not hold under that very name. */
const missingImage = rule({
  name: "missing-image",
  severity: "error",
  find(manuscript, report) {
    const { assets } = manuscript;
    const images = new Set([...assets].filter((path) => IMAGE.test(path)));
    const suggest = suggesterAmong(images);
    for (const { subject, address, at } of imageAddresses(manuscript)) {
      if (address.kind !== "path") continue;
      const { path } = address;
      if (images.has(path)) continue;
      report(subject.path, at(), { path, isThere: assets.has(path), suggestion: suggest(path) });
    }
    for (const { path: file, document, data } of filesWithKeys(manuscript)) {
      for (const { keys, path } of picturesIn(data)) {
        if (images.has(path)) continue;
        report(file, placeOf(document, keys), { path, isThere: assets.has(path), suggestion: suggest(path) });
      }
    }
  },
  words: ({ path, isThere, suggestion }) =>
    isThere
      ? `"${path}" is no image that browsers show. Use AVIF, GIF, JPEG, PNG, SVG or WebP.`
      : `There is no "${path}" in public/.${didYouMean(suggestion) || " Put the image there, or name another."}`,
});

/** An image without a text for those who do not see it. */
const imageWithoutText = rule({
  name: "image-without-text",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document, body } of filesWith("images", manuscript)) {
      for (const image of partsOf(body).images) {
        if (!image.alt?.trim()) report(path, spanOfNode(document, image), { address: image.url });
      }
    }
  },
  words: ({ address }) =>
    `The image "${address}" has no text for those who do not see it. Write between the brackets what it shows.`,
});

export const imageRules: RulesOf<ImageFacts> = {
  "image-address": imageAddress,
  "missing-image": missingImage,
  "image-without-text": imageWithoutText,
};
