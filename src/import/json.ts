import { UnreadableImport } from "./reading.ts";

/** A map of JSON. */
export type JsonMap = Readonly<Record<string, unknown>>;

/** Brackets within brackets beyond this are no data of anybody's. */
const DEEPEST = 100;

/** Reads JSON; throws UnreadableImport with the line where it is none, or where it is nested too deeply. */
export function readJson(text: string): unknown {
  const whole = parsed(text);
  if (isTooDeep(text)) throw new UnreadableImport(`It is nested more than ${DEEPEST} deep, which no such file is.`);
  return whole;
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/gs)) {
    if (sign === "[" || sign === "{") depth += 1;
    else if (sign === "]" || sign === "}") depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const { message } = error as Error;
    const at = /position (\d+)/.exec(message)?.[1];
    const line = at === undefined ? undefined : text.slice(0, Number(at)).split("\n").length;
    const where = line === undefined ? "It ends too early or is no JSON" : `Line ${line} is no JSON`;
    throw new UnreadableImport(`${where}. Export the file again, and do not edit it by hand.`);
  }
}

export function isMap(value: unknown): value is JsonMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What may be one or a list, as a list without what is not there. */
export function listed(value: unknown): readonly unknown[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => one !== undefined && one !== null);
}

/** The first text of what may be a text, a list of texts or a map with `@value`; undefined where there is none. */
export function textIn(value: unknown): string | undefined {
  const [first] = listed(value);
  const text = isMap(first) ? first["@value"] : first;
  if (typeof text === "number") return String(text);
  return typeof text === "string" && text.trim() !== "" ? text : undefined;
}
