import { madeVisible } from "../characters.ts";
import type { Finding } from "../finding.ts";
import type { Palette } from "./palette.ts";

/** How much of a long line is shown before and behind the fault, in characters. */
const BEFORE = 60;
const BEHIND = 60;

/** The line of a finding and a mark below it, both indented; nothing where the line says nothing. */
export function excerptOf(
  { line, column, severity }: Pick<Finding, "line" | "column" | "severity">,
  text: string,
  palette: Palette,
): readonly string[] {
  if (/^[\s-]*$/.test(text) || column > text.length + 1) return [];
  const at = column - 1;
  const length = /^(?:[\p{L}\p{N}\p{M}_-]+|.|$)/u.exec(text.slice(at))?.[0].length ?? 1;
  const start = at > BEFORE ? at - BEFORE : 0;
  const end = Math.min(text.length, at + length + BEHIND);
  const before = `${start > 0 ? "…" : ""}${madeVisible(whole(text, start, at))}`;
  const fault = madeVisible(whole(text, at, at + length));
  const behind = `${madeVisible(whole(text, at + length, end))}${end < text.length ? "…" : ""}`;
  const mark = " ".repeat(widthOf(before)) + palette[severity]("^".repeat(Math.max(1, widthOf(fault))));
  const gutter = String(line);
  return [
    `    ${palette.faint(`${gutter} |`)} ${before}${fault}${behind}`,
    `    ${palette.faint(`${" ".repeat(gutter.length)} |`)} ${mark}`,
  ];
}

/** A part of a text that does not begin or end with half a character, its tabs as arrows. */
function whole(text: string, start: number, end: number): string {
  return text
    .replaceAll("\t", "→")
    .slice(start, end)
    .replace(/^[\uDC00-\uDFFF]/, "")
    .replace(/[\uD800-\uDBFF]$/, "");
}

/** Made where it is needed: to make it takes a small check a fiftieth of its time. */
let segmenter: Intl.Segmenter | undefined;
const WIDE =
  /^(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|[\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6])|\uFE0F/u;

/** How many columns of a terminal a text takes: two for each sign of East Asian writing and each emoji. */
export function widthOf(text: string): number {
  if (/^[\x20-\x7E]*$/.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  let width = 0;
  for (const { segment } of segmenter.segment(text))
    width += WIDE.test(segment) ? 2 : /^\p{M}+$/u.test(segment) ? 0 : 1;
  return width;
}
