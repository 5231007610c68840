import type { Facts, RuleName } from "../facts/index.ts";
import { bodyWording } from "./bodies.ts";
import { claimWording } from "./claims.ts";
import { dateWording } from "./dates.ts";
import { fileWording } from "./files.ts";
import { recordWording } from "./record.ts";
import { referenceWording } from "./references.ts";
import { schemaWording } from "./schema.ts";
import { textWording } from "./text.ts";
import { yamlWording } from "./yaml.ts";

/** Every rule's words. A rule without words does not compile. */
const wording: { readonly [Name in RuleName]: (facts: Facts[Name]) => string } = {
  ...bodyWording,
  ...claimWording,
  ...dateWording,
  ...fileWording,
  ...recordWording,
  ...referenceWording,
  ...schemaWording,
  ...textWording,
  ...yamlWording,
};

/** Puts what a rule has found into one or two sentences: what was found, and what to do. */
export function wordingOf<Name extends RuleName>(rule: Name, facts: Facts[Name]): string {
  return wording[rule](facts);
}
