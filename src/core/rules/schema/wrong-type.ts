import type { FoundKind } from "../../facts/schema.ts";
import type { Path } from "../../frontmatter.ts";
import { placeOf } from "../../manuscript.ts";
import { fieldAt } from "../../schema/field-at.ts";
import { valueAt } from "../../schema/read.ts";
import { isEmpty, isRecord } from "../../schema/walk.ts";
import { cutTextsOf } from "../yaml/cut-text.ts";
import { lastKey, type Subject, schemaRule } from "./schema-rule.ts";

/** A value of another shape than the key takes: a list for a text, nothing at all, `true` for a date. */
export const wrongType = schemaRule("wrong-type", ({ code, path }, subject) => {
  const expected = code === "invalid_type" ? fieldAt(subject.collection, path) : undefined;
  if (!expected || isHidden(path, subject)) return undefined;
  const value = valueAt(subject.document.frontmatter.value, path);
  return {
    key: lastKey(path),
    isItem: typeof path.at(-1) === "number",
    expected,
    found: foundKind(value, path, subject, expected.kind === "text"),
    written: typeof value === "string" ? value : "",
  };
});

/** Whether a `#` has hidden the value, which another rule says. */
function isHidden(path: Path, subject: Subject): boolean {
  return cutTextsOf(subject).some((cut) => cut.before === "" && cut.path.join("\0") === path.join("\0"));
}

function foundKind(value: unknown, path: Path, { document }: Subject, isText: boolean): FoundKind {
  const isPlain = document.frontmatter.isPlain(path);
  if (value === null || value === undefined || isEmpty(value)) return "nothing";
  if (typeof value === "string") return isPlain ? "text" : "quoted";
  if (typeof value === "boolean") return value ? "yes" : "no";
  const isInBrackets = /[[{]/.test(document.text[placeOf(document, path).start] ?? "");
  if (isText && isInBrackets) return "brackets";
  if (isText && isRecord(value) && typeof path.at(-1) === "number") return "colon";
  return isRecord(value) ? "keys" : "list";
}
