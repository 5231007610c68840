import { SPEAKERS_WITH_A_FILTER } from "./claim-index.ts";
import { attributions, claimKinds, substances } from "./schema/vocabulary.ts";

/** The names of the filters' form controls, each with every value that a control of that name can have. */
const filters: Readonly<Record<string, readonly string[]>> = {
  attribution: Object.keys(attributions),
  substance: Object.keys(substances),
  kind: Object.keys(claimKinds),
  speaker: Array.from({ length: SPEAKERS_WITH_A_FILTER + 1 }, (_, index) => `s${index}`),
};

/**
 * The style sheet by which the index of claims filters itself. Within a filter, choices add up; filters narrow each
 * other: a claim is hidden where a filter has a choice and none of its choices is the claim's own (`data-f`). A choice is
 * made by a control, or by an address that ends in the id of the line that says so (`data-filter`, `data-choice`).
 */
export function filterSheet(): string {
  return `${Object.entries(filters)
    .map(([name, values]) => {
      const rules = values.map(
        (value) =>
          `&:not(:has([value=${value}]:checked,[data-choice=${value}]:target)) [data-f~=${value}]{display:none}`,
      );
      return `.pick:has([name=${name}]:checked,[data-filter=${name}]:target){${rules.join("")}}`;
    })
    .join("\n")}\n`;
}
