import type { RecordFacts } from "../../facts/record.ts";
import type { RulesOf } from "../../rule.ts";
import { lostCorrection } from "./lost-correction.ts";
import { lostUrl } from "./lost-url.ts";
import { noRecord } from "./no-record.ts";
import { recordBroken } from "./record-broken.ts";
import { recordDespiteNone } from "./record-despite-none.ts";
import { silentChange } from "./silent-change.ts";
import { unrecorded } from "./unrecorded.ts";

export const recordRules: RulesOf<RecordFacts> = {
  "record-broken": recordBroken,
  "silent-change": silentChange,
  "lost-correction": lostCorrection,
  "lost-url": lostUrl,
  unrecorded,
  "no-record": noRecord,
  "record-despite-none": recordDespiteNone,
};
