import type { SchemaFacts } from "../../facts/schema.ts";
import type { RulesOf } from "../../rule.ts";
import { emptyText } from "./empty-text.ts";
import { invalidAddress } from "./invalid-address.ts";
import { invalidDate } from "./invalid-date.ts";
import { invalidEmail } from "./invalid-email.ts";
import { invalidId } from "./invalid-id.ts";
import { invalidLanguage } from "./invalid-language.ts";
import { invalidOrigin } from "./invalid-origin.ts";
import { invalidTimeZone } from "./invalid-time-zone.ts";
import { longQuotation } from "./long-quotation.ts";
import { missingKey } from "./missing-key.ts";
import { notANumber } from "./not-a-number.ts";
import { oddAddress } from "./odd-address.ts";
import { timeNeeded } from "./time-needed.ts";
import { tooLong } from "./too-long.ts";
import { unknownKey } from "./unknown-key.ts";
import { unknownValue } from "./unknown-value.ts";
import { wrongCount } from "./wrong-count.ts";
import { wrongType } from "./wrong-type.ts";

export const schemaRules: RulesOf<SchemaFacts> = {
  "unknown-key": unknownKey,
  "missing-key": missingKey,
  "wrong-type": wrongType,
  "unknown-value": unknownValue,
  "wrong-count": wrongCount,
  "empty-text": emptyText,
  "too-long": tooLong,
  "long-quotation": longQuotation,
  "invalid-date": invalidDate,
  "time-needed": timeNeeded,
  "invalid-id": invalidId,
  "invalid-address": invalidAddress,
  "odd-address": oddAddress,
  "invalid-language": invalidLanguage,
  "invalid-origin": invalidOrigin,
  "invalid-time-zone": invalidTimeZone,
  "invalid-email": invalidEmail,
  "not-a-number": notANumber,
};
