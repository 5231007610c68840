import type { Span } from "./position.ts";

/** Why a character must not stand in content. */
export type CharacterFault = "control" | "line-separator" | "direction" | "hidden" | "tag" | "broken" | "private";

export interface BadCharacter extends Span {
  readonly fault: CharacterFault;
  /** Its number in Unicode, as `U+202E`; the first of a run. */
  readonly code: string;
}

/**
 * Every character that readers cannot see, that turns text around, or that means nothing. `\p{Cf}` and
 * `\p{Default_Ignorable_Code_Point}` are Unicode's lists of what has no sign of its own (UAX 44).
 */
const SUSPECT =
  /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\uFFFC\uFFFD]/gu;
const PLAIN_LINE = /^[\x20-\x7E]*$/;
const PLAIN = /^[\t\n\r\x20-\x7E]*$/;

/** Finds the characters that must not stand in a text; neighbours of one kind are one find. */
export function badCharactersIn(text: string): readonly BadCharacter[] {
  if (PLAIN.test(text)) return [];
  const found: BadCharacter[] = [];
  for (const { 0: character, index } of text.matchAll(SUSPECT)) {
    const fault = faultOf(character, text, index);
    if (!fault) continue;
    const last = found.at(-1);
    const end = index + character.length;
    if (last && last.end === index && last.fault === fault) found[found.length - 1] = { ...last, end };
    else found.push({ fault, code: codeOf(character), start: index, end });
  }
  return found;
}

/** The text on one line, with what readers cannot see written out as `<U+202E>`, so that it can be shown anywhere. */
export function madeVisible(text: string): string {
  if (PLAIN_LINE.test(text)) return text;
  return text
    .replace(/\s*[\r\n]+\s*/g, " ")
    .replaceAll("\t", " ")
    .replace(SUSPECT, (character, index: number, whole: string) =>
      faultOf(character, whole, index) ? `<${codeOf(character)}>` : character,
    );
}

/** A character's number in Unicode, as `U+202E`. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function faultOf(character: string, text: string, index: number): CharacterFault | undefined {
  if (/[\t\n\r]/.test(character)) return undefined;
  if (/[\u2028\u2029\u0085\v\f]/.test(character)) return "line-separator";
  if (/\p{Cc}/u.test(character)) return "control";
  if (/[\p{Cs}\p{Noncharacter_Code_Point}\uFFFC\uFFFD]/u.test(character)) return "broken";
  if (/\p{Co}/u.test(character)) return "private";
  if (/[\u202A-\u202E\u2066-\u2069]/.test(character)) return "direction";
  if (/[\u{E0000}-\u{E007F}]/u.test(character)) return isInFlag(text, index) ? undefined : "tag";
  return isNeeded(character, text, index) ? undefined : "hidden";
}

/** Letters of scripts whose spelling needs joiners or zero-width spaces. */
const JOINED =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Thaana}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Lao}\p{Script=Thai}\p{Script=Balinese}\p{Script=Javanese}]/u;
const UNSPACED = /[\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Lao}\p{Script=Thai}]/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Signs of their own although they are listed among the invisible: numbers and honorifics of Arabic, hieroglyphs' joiners. */
const VISIBLE = /[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}\u{13430}-\u{1345F}]/u;
const EMOJI_END = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})$/u;
const EMOJI_START = /^\p{Extended_Pictographic}/u;

function isNeeded(character: string, text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 4), index);
  const after = text.slice(index + character.length, index + character.length + 4);
  switch (character) {
    case "\u200D": // zero width joiner
      return (EMOJI_END.test(before.replace(/\uFE0F$/, "")) && EMOJI_START.test(after)) || JOINED.test(last(before));
    case "\u200C": // zero width non-joiner
      return JOINED.test(last(before)) && JOINED.test(first(after));
    case "\u200B": // zero width space
      return UNSPACED.test(last(before)) && UNSPACED.test(first(after));
    case "\u200E":
    case "\u200F":
    case "\u061C": // marks of direction, needed beside signs among letters written from the right
      return RIGHT_TO_LEFT.test(lineAround(text, index));
    case "\u00AD": // soft hyphen
      return /\p{L}$/u.test(before) && /^\p{L}/u.test(after);
    case "\u034F": // combining grapheme joiner
      return /\p{M}$/u.test(before);
  }
  if (/[\uFE00-\uFE0F]/.test(character)) return isVaried(before);
  if (/[\u{E0100}-\u{E01EF}]/u.test(character)) return /\p{Script=Han}$/u.test(before);
  if (/[\u180B-\u180F]/.test(character)) return /\p{Script=Mongolian}$/u.test(before);
  if (/[\u17B4\u17B5]/.test(character)) return /\p{Script=Khmer}$/u.test(before);
  if (/[\u115F\u1160]/.test(character))
    return /[\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]/.test(first(after) + last(before));
  return VISIBLE.test(character);
}

/** Whether a variation selector can change the character before it. */
function isVaried(before: string): boolean {
  return /(?:[\p{Emoji}\p{Extended_Pictographic}\p{Sm}\p{So}\p{Script=Han}\p{Script=Myanmar}\p{Script=Phags_Pa}\p{Emoji_Modifier}]|[\u2010-\u2027\u2030-\u205E\u3000-\u303F\uFF00-\uFFEF])$/u.test(
    before,
  );
}

/** Whether a tag character is part of the flag of a region, such as Scotland's (UTS 51, ED-14a). */
function isInFlag(text: string, index: number): boolean {
  const start = text.lastIndexOf("\u{1F3F4}", index);
  if (start === -1 || index - start > 20) return false;
  const flag = /^\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}/u.exec(text.slice(start, start + 20));
  return flag !== null && index < start + flag[0].length;
}

function lineAround(text: string, index: number): string {
  const end = text.indexOf("\n", index);
  return text.slice(
    Math.max(text.lastIndexOf("\n", index) + 1, index - 200),
    end === -1 ? index + 200 : Math.min(end, index + 200),
  );
}

function first(text: string): string {
  return [...text][0] ?? "";
}

function last(text: string): string {
  return [...text].at(-1) ?? "";
}
