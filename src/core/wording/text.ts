import type { TextFacts } from "../facts/text.ts";
import type { Wording } from "./phrases.ts";

export const textWording: Wording<TextFacts> = {};
