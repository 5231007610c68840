import type { Rule } from "../rule.ts";
import { danglingReference } from "./dangling-reference.ts";
import { duplicateKey } from "./duplicate-key.ts";
import { frontmatter } from "./frontmatter.ts";
import { referenceToDraft } from "./reference-to-draft.ts";
import { emptyText } from "./schema/empty-text.ts";
import { invalidAddress } from "./schema/invalid-address.ts";
import { invalidDate } from "./schema/invalid-date.ts";
import { invalidEmail } from "./schema/invalid-email.ts";
import { invalidId } from "./schema/invalid-id.ts";
import { invalidLanguage } from "./schema/invalid-language.ts";
import { invalidOrigin } from "./schema/invalid-origin.ts";
import { invalidTimeZone } from "./schema/invalid-time-zone.ts";
import { longQuotation } from "./schema/long-quotation.ts";
import { missingKey } from "./schema/missing-key.ts";
import { notANumber } from "./schema/not-a-number.ts";
import { timeNeeded } from "./schema/time-needed.ts";
import { tooLong } from "./schema/too-long.ts";
import { unknownKey } from "./schema/unknown-key.ts";
import { unknownValue } from "./schema/unknown-value.ts";
import { wrongCount } from "./schema/wrong-count.ts";
import { wrongType } from "./schema/wrong-type.ts";
import { yaml } from "./yaml.ts";

/** Every rule, in the order in which a file is best mended. */
export const rules: readonly Rule[] = [
  frontmatter,
  yaml,
  duplicateKey,
  unknownKey,
  missingKey,
  wrongType,
  unknownValue,
  wrongCount,
  emptyText,
  tooLong,
  longQuotation,
  invalidDate,
  timeNeeded,
  invalidId,
  invalidAddress,
  invalidLanguage,
  invalidOrigin,
  invalidTimeZone,
  invalidEmail,
  notANumber,
  danglingReference,
  referenceToDraft,
] as unknown as readonly Rule[];
