import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import type { Edition } from "../../views/edition.ts";
import { shareCards } from "../../views/page-head.ts";
import { sha256 } from "../sha256.ts";
import { type CardDrawing, drawCard, HEIGHT, WIDTH } from "./card-drawing.ts";
import { type Fonts, loadFonts } from "./fonts.ts";

/** An image that is published beside the pages. */
export interface ShareImage {
  /** From the root of the site, without a slash in front. */
  readonly path: string;
  /** Gives the PNG: the one drawn before, if nothing that enters it has changed since. */
  draw(): Uint8Array;
}

/** To be raised when the writing of the PNG changes; everything else that enters an image is in its digest anyway. */
const WRITING = 3;

/** How every PNG begins, and with what chunk it ends (Portable Network Graphics, third edition, 5.2 and 11.2.5). */
const PNG_BEGINNING = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
const PNG_END = Buffer.from("0000000049454e44ae426082", "hex");

/**
 * The images of an edition for shared links; `cacheFolder` keeps what was drawn, named by the digest of all that entered it.
 * Whatever else stands there under such a name is thrown away.
 */
export function* shareImages({ dossier }: Pick<Edition, "dossier">, cacheFolder: string): Generator<ShareImage> {
  const fonts = loadFonts();
  const { version } = createRequire(import.meta.url)("@resvg/resvg-js/package.json") as { version: string };
  const setting = `${WRITING} ${version}`;
  mkdirSync(cacheFolder, { recursive: true });
  for (const card of shareCards(dossier)) {
    const drawing = drawCard(card, fonts);
    const file = join(cacheFolder, `${sha256(`${setting} ${fonts.digestOf(drawing.fonts)} ${drawing.svg}`)}.png`);
    yield { path: card.path, draw: () => keptImage(file) ?? keep(file, png(drawing, fonts)) };
  }
}

function png({ svg, fonts: used }: CardDrawing, fonts: Fonts): Uint8Array {
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [...fonts.filesOf(used)], defaultFontFamily: "PT Serif" },
  });
  return image.render().asPng();
}

/** The image that is kept in a file, if it is a whole one of the right size. */
function keptImage(file: string): Uint8Array | undefined {
  try {
    const bytes = readFileSync(file);
    return isWhole(bytes) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function isWhole(png: Buffer): boolean {
  const begins = png.subarray(0, PNG_BEGINNING.length).equals(PNG_BEGINNING);
  const ends = png.subarray(-PNG_END.length).equals(PNG_END);
  return begins && ends && png.readUInt32BE(16) === WIDTH && png.readUInt32BE(20) === HEIGHT;
}

/** A build that is stopped half-way must not leave half an image under the name of a whole one. */
function keep(file: string, bytes: Uint8Array): Uint8Array {
  const unfinished = `${file}-${process.pid}`;
  writeFileSync(unfinished, bytes);
  rmSync(file, { recursive: true, force: true });
  renameSync(unfinished, file);
  return bytes;
}
