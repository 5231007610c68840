import type { TextFacts } from "../../facts/text.ts";
import type { RulesOf } from "../../rule.ts";
import { badCharacter } from "./bad-character.ts";
import { encoding } from "./encoding.ts";
import { escapedCharacter } from "./escaped-character.ts";
import { lineEnding } from "./line-ending.ts";
import { mergeConflict } from "./merge-conflict.ts";

export const textRules: RulesOf<TextFacts> = {
  encoding,
  "line-ending": lineEnding,
  "bad-character": badCharacter,
  "escaped-character": escapedCharacter,
  "merge-conflict": mergeConflict,
};
