import type { Collection } from "../../collections.ts";
import type { Facts, RuleName } from "../../facts/index.ts";
import type { Path } from "../../frontmatter.ts";
import { allDrafts, type Draft, type Manuscript, placeOf } from "../../manuscript.ts";
import { type Rule, rule } from "../../rule.ts";
import { type SchemaIssue, valueAt } from "../../schema/read.ts";

export type Subject = Draft<unknown> & { readonly collection: Collection | "site" };

/** A rule that turns some of the schema's refusals into findings: `facts` gives undefined for those of other rules. */
export function schemaRule<Name extends RuleName>(
  name: Name,
  facts: (issue: SchemaIssue, subject: Subject, manuscript: Manuscript) => Facts[Name] | undefined,
): Rule<Name> {
  return rule<Name>({
    name,
    severity: "error",
    find(manuscript, report) {
      for (const subject of allDrafts(manuscript)) {
        for (const issue of subject.issues) {
          const found = facts(issue, subject, manuscript);
          if (found) report(subject.path, spanOf(issue, subject), found);
        }
      }
    },
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

/** A rule for values that one of our own refinements has refused; the refinement's `params` are the facts. */
export function refinementRule<Name extends RuleName>(name: Name): Rule<Name> {
  return schemaRule(name, (issue) => refinementOf(name, issue));
}

/** The facts of a refinement that names the rule; undefined where the issue is another. */
export function refinementOf<Name extends RuleName>(
  name: Name,
  { code, facts, path }: SchemaIssue,
): Facts[Name] | undefined {
  if (code !== "custom" || facts["rule"] !== name) return undefined;
  const { rule: _, ...rest } = facts;
  return { key: lastKey(path), ...rest } as unknown as Facts[Name];
}

/** The key that a path ends in, or the key of the list in which it ends. */
export function lastKey(path: readonly (string | number)[]): string {
  return String(path.findLast((step) => typeof step === "string") ?? "");
}
