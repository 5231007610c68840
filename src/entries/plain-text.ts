import { Parser } from "htmlparser2";
import { badCharactersIn } from "../dossier/characters.ts";

/** Tags by which titles and notes are given a shape. What stands in other angle brackets is text. */
const TAGS =
  /<(?!\/?(?:a|abbr|b|bdi|bdo|big|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|li|mark|nobr|ol|p|q|s|script|sc|small|span|strike|strong|style|sub|sup|u|ul|wbr)(?:\s[^<>]*)?\/?>)/gi;
/**
 * The words of a text in which others may have left tags and entities of HTML, on one line, without the characters
 * that the check refuses. `""` where nothing is left.
 */
export function plainText(written: string): string {
  const text = (/[<&]/.test(written) ? wordsOf(written) : written)
    .replaceAll("\u00AD", "")
    .replace(/[\s\u0085]+/gu, " ");
  const words: string[] = [];
  let end = 0;
  for (const bad of badCharactersIn(text)) {
    words.push(text.slice(end, bad.start));
    end = bad.end;
  }
  return [...words, text.slice(end)].join("").replace(/ +/g, " ").trim();
}

function wordsOf(html: string): string {
  const words: string[] = [];
  let unread = 0;
  const parser = new Parser({
    onopentag(name) {
      if (name === "script" || name === "style") unread += 1;
      if (/^(?:br|div|h[1-6]|li|p)$/.test(name)) words.push(" ");
    },
    ontext(text) {
      if (unread === 0) words.push(text);
    },
    onclosetag(name) {
      if (name === "script" || name === "style") unread -= 1;
    },
  });
  parser.end(html.replace(TAGS, "&lt;"));
  return words.join("");
}
