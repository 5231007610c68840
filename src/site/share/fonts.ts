import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import opentype from "opentype.js";
import { entryOf } from "../../dossier/dossier.ts";
import { remembering } from "../../dossier/once.ts";
import { escapeMarkup } from "../../outputs/output-file.ts";
import { sha256 } from "../sha256.ts";

/** The letters of the images come from packages, so that every machine draws the same. */
export type FontName = "serif" | "serifBold" | "sans" | "sansBold" | ScriptFont;

/** A script that has a font of its own, the same in headlines and small print. */
type ScriptFont = "arabic" | "hebrew" | "chinese";

interface FontSource {
  readonly file: string;
  /** Its names inside the file. */
  readonly family: string;
  readonly weight: number;
}

const require = createRequire(import.meta.url);

/** Latin and Cyrillic of one design; Arabic, Hebrew and Chinese (the characters of GB 2312) beside them. All under the SIL Open Font License 1.1. */
const sources: Readonly<Record<FontName, FontSource>> = {
  serif: { file: "pt-serif/400Regular/PTSerif_400Regular.ttf", family: "PT Serif", weight: 400 },
  serifBold: { file: "pt-serif/700Bold/PTSerif_700Bold.ttf", family: "PT Serif", weight: 700 },
  sans: { file: "pt-sans/400Regular/PTSans_400Regular.ttf", family: "PT Sans", weight: 400 },
  sansBold: { file: "pt-sans/700Bold/PTSans_700Bold.ttf", family: "PT Sans", weight: 700 },
  arabic: { file: "noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf", family: "Noto Naskh Arabic", weight: 700 },
  hebrew: { file: "frank-ruhl-libre/700Bold/FrankRuhlLibre_700Bold.ttf", family: "Frank Ruhl Libre", weight: 700 },
  chinese: { file: "zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf", family: "ZCOOL XiaoWei", weight: 400 },
};

/** A text or a part of one that is written in one font. */
export interface Run {
  readonly text: string;
  readonly font: FontName;
}

export interface Fonts {
  /** The runs of a text: a script that has its own font in that, the rest in the one that is asked for. */
  runsOf(text: string, font: FontName): readonly Run[];
  /** The width in pixels of a text in letters of a size. */
  widthOf(text: string, font: FontName, size: number): number;
  /** Whether the fonts have every character of a text. */
  canWrite(text: string, font: FontName): boolean;
  familyOf(font: FontName): { readonly family: string; readonly weight: number };
  /** The files that a drawing with these fonts needs. */
  filesOf(fonts: Iterable<FontName>): readonly string[];
  /** A digest of those files. */
  digestOf(fonts: Iterable<FontName>): string;
}

const SIGNS: Readonly<Record<ScriptFont, string>> = {
  arabic: "\\p{Script_Extensions=Arabic}",
  hebrew: "\\p{Script_Extensions=Hebrew}",
  // With the punctuation that is as wide as a character.
  chinese: "\\p{Script_Extensions=Han}\\u3000-\\u303F\\uFF00-\\uFFEF",
};
const scriptFonts = Object.keys(SIGNS) as ScriptFont[];
const shapes = scriptFonts.map((font) => ({ font, shape: new RegExp(`[${SIGNS[font]}]`, "u") }));
/** Signs of one script, and the blanks, accents and joiners between them. */
const RUN = new RegExp(
  scriptFonts
    .map((font) => `(?:[${SIGNS[font]}](?:[${SIGNS[font]}\\s\\p{Mn}\\u200C\\u200D]*[${SIGNS[font]}\\p{Mn}])?)`)
    .join("|"),
  "gu",
);

/** Gives the fonts; each is read when it is first asked for. Throws where a package is missing. */
export function loadFonts(): Fonts {
  const names = Object.keys(sources) as FontName[];
  const files = new Map(
    names.map((name) => [name, require.resolve(`@expo-google-fonts/${sources[name].file}`)] as const),
  );
  const bytesOf = remembering(names.length, (name: FontName) => readFileSync(entryOf(files, name)));
  const fontOf = remembering(names.length, (name: FontName) => parse(bytesOf(name)));
  const digestOf = remembering(names.length, (name: FontName) => sha256(bytesOf(name).toString("base64")));
  const faceOf = (sign: string, font: FontName) => fontOf(scriptFontOf(sign) ?? font);
  const advances = new Map<string, number>();
  /** How far a sign goes in the font of its run. */
  const advanceOf = (sign: string, font: FontName) => {
    const known = advances.get(font + sign);
    if (known !== undefined) return known;
    const face = fontOf(font);
    // Signs that only direct the others are not drawn.
    const advance = /\p{Cf}/u.test(sign) ? 0 : (face.charToGlyph(sign).advanceWidth ?? 0) / face.unitsPerEm;
    advances.set(font + sign, advance);
    return advance;
  };
  const joinedWidth = remembering(2_000, (text: string) => drawnWidth(text, entryOf(files, "arabic")));
  const widthOfRun = ({ text, font }: Run, size: number) =>
    font === "arabic"
      ? joinedWidth(text) * size
      : [...text].reduce((sum, sign) => sum + advanceOf(sign, font) * size, 0);
  return {
    runsOf,
    widthOf: (text, font, size) => runsOf(text, font).reduce((width, run) => width + widthOfRun(run, size), 0),
    canWrite: (text, font) =>
      [...text].every((sign) => /[\s\p{Cf}]/u.test(sign) || faceOf(sign, font).charToGlyphIndex(sign) > 0),
    familyOf: (font) => sources[font],
    filesOf: (fonts) => [...new Set(fonts)].map((font) => entryOf(files, font)),
    digestOf: (fonts) => sha256([...new Set(fonts)].toSorted().map(digestOf).join()),
  };
}

function scriptFontOf(sign: string): ScriptFont | undefined {
  return shapes.find(({ shape }) => shape.test(sign))?.font;
}

const SPACE_AFTER = 0.06;

/** The width of joined letters, for a size of 1: only the renderer knows how it joins them, so it is asked. */
function drawnWidth(text: string, fontFile: string): number {
  const letters = `<text font-family="${sources.arabic.family}" font-size="100">${escapeMarkup(text)}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100">${letters}</svg>`;
  const box = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [fontFile] } }).getBBox();
  // The box ends at the ink; the space after the last letter belongs to the width.
  return box ? (box.x + box.width) / 100 + SPACE_AFTER : 0;
}

function parse(data: Buffer): opentype.Font {
  return opentype.parse(new Uint8Array(data).buffer);
}

function runsOf(text: string, font: FontName): readonly Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(RUN)) {
    const [first = ""] = found;
    if (index > end) runs.push({ text: text.slice(end, index), font });
    runs.push({ text: found, font: scriptFontOf(first) ?? font });
    end = index + found.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), font });
  return runs;
}
