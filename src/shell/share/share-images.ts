import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import type { Edition } from "../../core/edition.ts";
import { shareCards } from "../../core/share-image.ts";
import { sha256 } from "../sha256.ts";
import { type Drawing, drawCard, HEIGHT, WIDTH } from "./card-drawing.ts";
import { type Fonts, loadFonts } from "./fonts.ts";
import { palettePng } from "./palette-png.ts";

/** An image that is published beside the pages. */
export interface ShareImage {
  /** From the root of the site, without a slash in front. */
  readonly path: string;
  /** Gives the PNG: the one drawn before, if nothing that enters it has changed since. */
  draw(): Uint8Array;
}

/** To be raised when the writing of the PNG changes; everything else that enters an image is in its digest anyway. */
const WRITING = 2;

/** The images of an edition for shared links; `cacheFolder` keeps what was drawn, named by the digest of all that entered it. */
export function* shareImages({ dossier }: Pick<Edition, "dossier">, cacheFolder: string): Generator<ShareImage> {
  const fonts = loadFonts();
  const { version } = createRequire(import.meta.url)("@resvg/resvg-js/package.json") as { version: string };
  const setting = `${WRITING} ${version} ${fonts.digest}`;
  mkdirSync(cacheFolder, { recursive: true });
  for (const card of shareCards(dossier)) {
    const drawing = drawCard(card, fonts);
    const kept = join(cacheFolder, `${sha256(`${setting} ${drawing.svg}`)}.png`);
    yield { path: card.path, draw: () => (existsSync(kept) ? readFileSync(kept) : keep(kept, png(drawing, fonts))) };
  }
}

function png({ svg, fonts: used }: Drawing, fonts: Fonts): Uint8Array {
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [...fonts.filesOf(used)], defaultFontFamily: "PT Serif" },
  }).render();
  return palettePng(image.pixels, WIDTH, HEIGHT);
}

/** A build that is stopped half-way must not leave half an image under the name of a whole one. */
function keep(file: string, bytes: Uint8Array): Uint8Array {
  const unfinished = `${file}-${process.pid}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, file);
  return bytes;
}
