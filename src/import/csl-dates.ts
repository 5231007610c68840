import { readDate } from "../dossier/dates.ts";
import { isMap, listed, textIn } from "./json.ts";

/** A date as ours are written, or what a library says in the place of one. */
export interface ReadDate {
  readonly date?: string;
  /** What an editor is to be told where the date is no date of ours. */
  readonly remark?: string;
}

/** Reads a date of CSL-JSON 1.0.2: parts, a span of them, or words. `{}` where there is none. */
export function dateOfCsl(value: unknown): ReadDate {
  if (!isMap(value)) return {};
  const parts = listed(value["date-parts"]).flatMap((one) => dateOfParts(one) ?? []);
  const isVague = value["circa"] !== undefined && value["circa"] !== false && value["circa"] !== "";
  const [first, last] = parts;
  const date = first === undefined || last === undefined || first === last ? first : `${first}/${last}`;
  const vague = date !== undefined && isVague ? date.replaceAll(/[^/]+/g, "$&~") : date;
  if (vague !== undefined && typeof readDate(vague) !== "string") return { date: vague };
  const words = textIn(value["raw"]) ?? textIn(value["literal"]) ?? date ?? wordsOfParts(value["date-parts"]);
  if (words === undefined) return {};
  return dateInWords(words);
}

/** Reads a date that a program has written: ISO 8601 with or without a time, or with slashes as RIS has it. */
export function dateInWords(words: string): ReadDate {
  const written = words.trim();
  const plain = written.replaceAll("/", "-").replace(/-+$/, "");
  const day = /^(\d{4}-\d{2}-\d{2})[T -]\d/.exec(plain)?.[1];
  for (const form of [written, plain, day])
    if (form !== undefined && typeof readDate(form) !== "string") return { date: form };
  return { remark: `The file says "${written}".` };
}

/** Parts that make no date, as somebody has written them; undefined where there are none. */
function wordsOfParts(value: unknown): string | undefined {
  const parts = listed(value).map((one) => listed(one).map(String).filter(Boolean).join("-"));
  return parts.filter(Boolean).join("/") || undefined;
}

function dateOfParts(value: unknown): string | undefined {
  const [year, month, day] = listed(value).map(Number);
  if (year === undefined || !Number.isInteger(year) || year < 1 || year > 9999) return undefined;
  const isKnown = (part: number | undefined) => part !== undefined && Number.isInteger(part) && part > 0;
  const shown = [String(year).padStart(4, "0")];
  if (isKnown(month)) shown.push(String(month).padStart(2, "0"));
  if (isKnown(month) && isKnown(day)) shown.push(String(day).padStart(2, "0"));
  return shown.join("-");
}
