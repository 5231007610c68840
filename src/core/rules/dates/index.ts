import type { DateFacts } from "../../facts/dates.ts";
import type { RulesOf } from "../../rule.ts";
import { correctionOrder } from "./correction-order.ts";
import { earlyCorrection } from "./early-correction.ts";
import { earlyEnd } from "./early-end.ts";
import { earlyReply } from "./early-reply.ts";
import { earlyVerdict } from "./early-verdict.ts";
import { futureDate } from "./future-date.ts";
import { lateHop } from "./late-hop.ts";
import { latePublication } from "./late-publication.ts";
import { lateWords } from "./late-words.ts";
import { undatedSource } from "./undated-source.ts";

export const dateRules: RulesOf<DateFacts> = {
  "correction-order": correctionOrder,
  "early-correction": earlyCorrection,
  "early-end": earlyEnd,
  "early-reply": earlyReply,
  "early-verdict": earlyVerdict,
  "future-date": futureDate,
  "late-hop": lateHop,
  "late-publication": latePublication,
  "late-words": lateWords,
  "undated-source": undatedSource,
};
