import type { DocumentFault } from "../dossier/document.ts";
import { filesWithKeys } from "../dossier/manuscript.ts";
import { schemas } from "../dossier/schema/entries.ts";
import { site } from "../dossier/schema/site.ts";
import { proseFields, type SchemaPath, standsAt } from "../dossier/schema/walk.ts";
import type { TrailingComment } from "../dossier/yaml/collected-keys.ts";
import { type RulesOf, rulesOf } from "./rule.ts";
import { lastKey, type Subject } from "./schema-rule.ts";

/** Rules about where the keys of a file begin and end, and what cuts them short. */
interface FrontmatterFacts {
  "merge-conflict": { readonly mark: string };
  frontmatter: { readonly fault: DocumentFault };
  "cut-text": { readonly key: string; readonly before: string };
}

const rule = rulesOf<FrontmatterFacts>();

/** What version control leaves where two versions could not be merged. One finding to a conflict. */
const mergeConflict = rule({
  name: "merge-conflict",
  severity: "error",
  find(manuscript, report) {
    const textOf = new Map(manuscript.files.map(({ path, text }) => [path, text]));
    for (const { path, conflicts } of filesWithKeys(manuscript)) {
      if (conflicts.length === 0) continue;
      const text = textOf.get(path)?.replace(/^\uFEFF/, "") ?? "";
      for (const { start, end } of conflicts) report(path, { start, end }, { mark: text.slice(start, end).trim() });
    }
  },
  words: ({ mark }) =>
    `Two versions could not be merged here (${mark}). Keep the lines that are right, and remove the others and the lines that begin with <<<<<<<, ======= and >>>>>>>.`,
});

/** A file that does not begin with its keys between two lines of `---`. */
const frontmatter = rule({
  name: "frontmatter",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document, conflicts } of filesWithKeys(manuscript)) {
      // A conflict from the first line on hides where the keys begin.
      if (document.fault && conflicts.length === 0) report(path, document.faultAt, { fault: document.fault });
    }
  },
  words: ({ fault }) =>
    ({
      "no-frontmatter":
        "The file does not begin with its keys. Begin it with a line of ---, then the keys, then another line of ---.",
      "unclosed-frontmatter": "The keys have no end. Close them with a line of --- before the text.",
      "blank-first-line": "The first line is blank. Let the file begin with the line of ---.",
      "closed-early":
        "The keys end here, but more keys follow. Remove this line of ---, and keep the one below the last key.",
    })[fault],
  fix({ fault }, _, { text }) {
    const end = text.length - text.trimStart().length;
    return fault === "blank-first-line" ? [{ start: 0, end, text: "" }] : [];
  },
});

const prose: Readonly<Record<string, readonly SchemaPath[]>> = Object.fromEntries(
  Object.entries({ ...schemas, site }).map(([kind, schema]) => [kind, proseFields(schema)]),
);

/** A sentence of which a `#` hides the end. Behind ids, dates and words of a list a remark does no harm. */
const cutText = rule({
  name: "cut-text",
  severity: "error",
  find(manuscript, report) {
    for (const subject of filesWithKeys(manuscript)) {
      for (const { path, before, start, end } of cutTextsOf(subject))
        report(subject.path, { start, end }, { key: lastKey(path), before });
    }
  },
  words: ({ key, before }) =>
    before === ""
      ? `"${key}" is empty, because a # with a blank before it hides the rest of its line. Put the text in quotation marks.`
      : `The # hides the rest of the line, so that "${key}" ends with “${ending(before)}”. Put the whole text in quotation marks; or put the remark on a line of its own.`,
});

/** The remarks that stand behind running text without quotation marks. */
export function cutTextsOf({ collection, document }: Pick<Subject, "collection" | "document">): TrailingComment[] {
  return document.frontmatter.comments.filter(({ path }) => prose[collection]?.some((place) => standsAt(path, place)));
}

function ending(text: string): string {
  return text.length > 40 ? `…${text.slice(-40)}` : text;
}

export const frontmatterRules: RulesOf<FrontmatterFacts> = {
  "merge-conflict": mergeConflict,
  frontmatter,
  "cut-text": cutText,
};
