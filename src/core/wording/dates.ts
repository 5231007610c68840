import type { DateFacts } from "../facts/dates.ts";
import type { Wording } from "./phrases.ts";

export const dateWording: Wording<DateFacts> = {};
