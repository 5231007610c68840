import { type Collection, singular } from "../dossier/collections.ts";
import { isSurelyBefore } from "../dossier/dates.ts";
import { OPENING_LINE } from "../dossier/document.ts";
import { filesWithKeys, heldBack, placeOf } from "../dossier/manuscript.ts";
import { comparisonOf } from "../record/comparison.ts";
import { namedEntries } from "./references.ts";
import { type RulesOf, rulesOf } from "./rule.ts";
import { refinementRulesOf } from "./schema-rule.ts";

/** Rules about what is held back until a day. */
interface EmbargoFacts {
  "day-needed": { readonly value: string };
  "early-publication": { readonly published: string; readonly publishFrom: string };
  "shown-early": { readonly id: string; readonly collection: Collection; readonly heldUntil: string };
}

const rule = rulesOf<EmbargoFacts>();
const refinementRule = refinementRulesOf<EmbargoFacts>();

/** A month or a year from which something is to be published: nobody could say when it is over. */
const dayNeeded = refinementRule(
  "day-needed",
  ({ value }) =>
    `"${value}" is no day. Write it in full, such as 2026-12-01, or with its time: 2026-12-01T06:00+01:00.`,
);

/** An article that was published, as it says, on a day on which it was held back. */
const earlyPublication = rule({
  name: "early-publication",
  severity: "error",
  find({ entries }, report) {
    for (const { path, document, data } of entries.articles.values()) {
      const { published, publishFrom } = data;
      if (published === undefined || publishFrom === undefined || !isSurelyBefore(published, publishFrom)) continue;
      report(path, placeOf(document, ["published"]), { published, publishFrom });
    }
  },
  words: ({ published, publishFrom }) =>
    `The article gives as the time of its publication ${published}, and is held back until ${publishFrom}. Correct published, or remove publishFrom.`,
});

/**
 * Something that only what is held back names, and that is published at once: the list of sources or people would say
 * what is to come. What is in the publication record already is known.
 */
const shownEarly = rule({
  name: "shown-early",
  severity: "warning",
  find(manuscript, report, { sha256 }) {
    const held = heldBack(manuscript);
    if (held.length === 0) return;
    const named = namedEntries(manuscript);
    const published = filesWithKeys(manuscript).filter(({ isDraft }) => !isDraft);
    const known = new Set(published.flatMap(({ path }) => named.get(path)?.map((entry) => entry.path) ?? []));
    for (const { id } of comparisonOf(manuscript, sha256)?.record.lines ?? []) known.add(`${id}.md`);
    for (const { path: subject, heldUntil } of held) {
      for (const { path, id, collection, isDraft } of named.get(subject) ?? []) {
        if (isDraft || known.has(path)) continue;
        known.add(path);
        report(path, OPENING_LINE, { id, collection, heldUntil });
      }
    }
  },
  words: ({ id, collection, heldUntil }) =>
    `Only what is held back names the ${singular[collection]} "${id}", and it is published at once. Hold it back as well: publishFrom: ${heldUntil}.`,
});

export const embargoRules: RulesOf<EmbargoFacts> = {
  "day-needed": dayNeeded,
  "early-publication": earlyPublication,
  "shown-early": shownEarly,
};
