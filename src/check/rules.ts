import { addressRules } from "./addresses.ts";
import { alternateRules } from "./alternates.ts";
import { bodyRules } from "./bodies.ts";
import { characterRules } from "./characters.ts";
import { claimRules } from "./claims.ts";
import { dateRules } from "./dates.ts";
import { embargoRules } from "./embargoes.ts";
import { fileRules } from "./files.ts";
import { footnoteRules } from "./footnotes.ts";
import { frontmatterRules } from "./frontmatter.ts";
import { imageRules } from "./images.ts";
import { judgementRules } from "./judgements.ts";
import { keyRules } from "./keys.ts";
import { linkRules } from "./links.ts";
import { messageRules } from "./messages.ts";
import { publishedRules } from "./published.ts";
import { recordRules } from "./record.ts";
import { referenceRules } from "./references.ts";
import { repetitionRules } from "./repetitions.ts";
import type { Rule } from "./rule.ts";
import { sequenceRules } from "./sequences.ts";
import { unreadFileRules } from "./unread-files.ts";
import { utteranceRules } from "./utterances.ts";
import { valueRules } from "./values.ts";
import { writtenDateRules } from "./written-dates.ts";
import { yamlRules } from "./yaml.ts";

/** Every rule. */
export const rules: readonly Rule[] = [
  ...Object.values<Rule>(unreadFileRules),
  ...Object.values<Rule>(fileRules),
  ...Object.values<Rule>(characterRules),
  ...Object.values<Rule>(frontmatterRules),
  ...Object.values<Rule>(yamlRules),
  ...Object.values<Rule>(keyRules),
  ...Object.values<Rule>(valueRules),
  ...Object.values<Rule>(writtenDateRules),
  ...Object.values<Rule>(addressRules),
  ...Object.values<Rule>(referenceRules),
  ...Object.values<Rule>(repetitionRules),
  ...Object.values<Rule>(dateRules),
  ...Object.values<Rule>(embargoRules),
  ...Object.values<Rule>(claimRules),
  ...Object.values<Rule>(judgementRules),
  ...Object.values<Rule>(sequenceRules),
  ...Object.values<Rule>(utteranceRules),
  ...Object.values<Rule>(linkRules),
  ...Object.values<Rule>(imageRules),
  ...Object.values<Rule>(messageRules),
  ...Object.values<Rule>(alternateRules),
  ...Object.values<Rule>(footnoteRules),
  ...Object.values<Rule>(bodyRules),
  ...Object.values<Rule>(recordRules),
  ...Object.values<Rule>(publishedRules),
];

/** The rules about what a file is, whatever it says. */
export const rulesOfForm: ReadonlySet<string> = new Set(
  Object.keys({ ...unreadFileRules, ...fileRules, ...characterRules, ...frontmatterRules, ...yamlRules }),
);
