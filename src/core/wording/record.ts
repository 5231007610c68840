import type { RecordFacts } from "../facts/record.ts";
import type { Wording } from "./phrases.ts";

export const recordWording: Wording<RecordFacts> = {};
