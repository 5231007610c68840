import type { Collection } from "../dossier/collections.ts";
import { filesWithKeys, type Manuscript, type ManuscriptFile, placeOf } from "../dossier/manuscript.ts";
import { type SchemaIssue, valueAt } from "../dossier/schema/read.ts";
import type { Path } from "../dossier/yaml/collected-keys.ts";
import type { Fix, Rule } from "./rule.ts";

export type Subject = ManuscriptFile<unknown> & { readonly collection: Collection | "site" };

/** Makes rules that turn some of the schema's refusals into findings: `facts` gives undefined for those of other rules. */
export function schemaRulesOf<TopicFacts>() {
  return <Name extends keyof TopicFacts & string>(
    name: Name,
    facts: (issue: SchemaIssue, subject: Subject, manuscript: Manuscript) => TopicFacts[Name] | undefined,
    words: (facts: TopicFacts[Name]) => string,
    fix?: Fix<TopicFacts[Name]>,
  ): Rule<Name, TopicFacts[Name]> => ({
    name,
    severity: "error",
    find(manuscript, report) {
      for (const subject of filesWithKeys(manuscript)) {
        for (const issue of subject.issues) {
          const found = facts(issue, subject, manuscript);
          if (found) report(subject.path, spanOf(issue, subject), found);
        }
      }
    },
    words,
    ...(fix ? { fix } : {}),
  });
}

function spanOf({ path, key, code }: SchemaIssue, subject: Subject) {
  if (code === "missing-key") return placeOf(subject.document, path.slice(0, -1), "key");
  return placeOf(subject.document, path, key !== undefined || isOnLinesBelow(path, subject) ? "key" : "value");
}

/** Whether the value of a key is a list or keys on the lines below it, so that the key is the better place to point at. */
function isOnLinesBelow(path: Path, { document }: Subject): boolean {
  const value = valueAt(document.frontmatter.value, path);
  if (typeof value !== "object" || value === null || typeof path.at(-1) === "number") return false;
  return !/[[{]/.test(document.text[placeOf(document, path).start] ?? "");
}

/** Makes rules for values that one of our own refinements has refused; the refinement's `params` are the facts. */
export function refinementRulesOf<TopicFacts>() {
  const schemaRule = schemaRulesOf<TopicFacts>();
  return <Name extends keyof TopicFacts & string>(
    name: Name,
    words: (facts: TopicFacts[Name]) => string,
    fix?: Fix<TopicFacts[Name]>,
  ) => schemaRule(name, (issue) => refinementOf<TopicFacts[Name]>(name, issue), words, fix);
}

/** The facts of a refinement that names the rule; undefined where the issue is another. */
export function refinementOf<Facts>(name: string, { code, facts, path }: SchemaIssue): Facts | undefined {
  if (code !== "custom" || facts["rule"] !== name) return undefined;
  const { rule: _, ...rest } = facts;
  return { key: lastKey(path), ...rest } as unknown as Facts;
}

/** The key that a path ends in, or the key of the list in which it ends. */
export function lastKey(path: readonly (string | number)[]): string {
  return String(path.findLast((step) => typeof step === "string") ?? "");
}
