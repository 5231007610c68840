import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { PAPER } from "../outputs/manifest.ts";
import { fileOf, pathOf } from "../routes/paths.ts";

/** The icon that every page names. A dossier elsewhere that brings none of its own is given the project's. */
export const ICON = "icon.svg";

/** The sizes (pixels) that an icon for browsers holds. */
const BROWSER_SIZES = [16, 32, 48];

/** The file of the icon: in the dossier's public folder, or else in the project's. */
export function iconFile(publicFolder: string, projectFolder: string): string {
  const own = join(publicFolder, ICON);
  return existsSync(own) ? own : join(projectFolder, "public", ICON);
}

/**
 * Puts into the folder of a site what it has not brought: the icon, and for those who draw no SVG the same as pixels. An
 * icon that cannot be drawn leaves them to the project's. Throws what the system does.
 */
export function addIcons(siteFolder: string, projectFolder: string): void {
  const projectIcon = join(projectFolder, "public", ICON);
  const file = join(siteFolder, ICON);
  if (!existsSync(file)) copyFileSync(projectIcon, file);
  const missing = [...drawings].filter(([path]) => !existsSync(join(siteFolder, path)));
  if (missing.length === 0) return;
  const svg = drawable(readFileSync(file, "utf8")) ?? readFileSync(projectIcon, "utf8");
  for (const [path, draw] of missing) writeFileSync(join(siteFolder, path), draw(svg));
}

const drawings: ReadonlyMap<string, (svg: string) => Uint8Array> = new Map([
  [fileOf(pathOf("iconForBrowsers")), (svg) => icoOf(BROWSER_SIZES.map((size) => [size, onPaper(svg, size, 0.06)]))],
  [fileOf(pathOf("iconForTouch")), (svg) => onPaper(svg, 180, 0.14)],
  [fileOf(pathOf("iconSmall")), (svg) => onPaper(svg, 192, 0.14)],
  [fileOf(pathOf("iconLarge")), (svg) => onPaper(svg, 512, 0.14)],
]);

/** An icon, if it can be drawn at all. */
function drawable(svg: string): string | undefined {
  try {
    drawn(svg, 16);
    return svg;
  } catch {
    return undefined;
  }
}

function drawn(svg: string, height: number): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: "height", value: height }, font: { loadSystemFonts: false } })
    .render()
    .asPng();
}

/** An icon as a square PNG of so many pixels, on paper with a margin: phones show no transparent one, and round its corners. */
function onPaper(svg: string, size: number, margin: number): Uint8Array {
  const inner = Math.round(size * (1 - 2 * margin));
  const edge = (size - inner) / 2;
  const image = `data:image/png;base64,${Buffer.from(drawn(svg, inner)).toString("base64")}`;
  return drawn(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><path fill="${PAPER}" d="M0 0h${size}v${size}H0z"/><image href="${image}" x="${edge}" y="${edge}" width="${inner}" height="${inner}"/></svg>`,
    size,
  );
}

/** PNGs of so many pixels each as one file of icons (ICO, in which Windows has read PNGs since Vista). */
function icoOf(images: readonly (readonly [size: number, png: Uint8Array])[]): Uint8Array {
  const [head, entry] = [6, 16];
  const table = Buffer.alloc(head + entry * images.length);
  table.writeUInt16LE(1, 2);
  table.writeUInt16LE(images.length, 4);
  let offset = table.length;
  for (const [place, [size, png]] of images.entries()) {
    const at = head + entry * place;
    table.set([size % 256, size % 256, 0, 0, 1, 0, 32, 0], at);
    table.writeUInt32LE(png.length, at + 8);
    table.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([table, ...images.map(([, png]) => png)]);
}
