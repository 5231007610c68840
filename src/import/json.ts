import { UnreadableImport } from "./reading.ts";

/** A map of JSON. */
export type JsonMap = Readonly<Record<string, unknown>>;

/** Reads JSON; throws UnreadableImport with the line where it is none. */
export function readJson(text: string): unknown {
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
