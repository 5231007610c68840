import type { CharacterFault } from "../characters.ts";
import type { EncodingFault } from "../encoding.ts";

/** Rules about the characters of a file, before it is understood. */
export interface TextFacts {
  encoding: Pick<EncodingFault, "found">;
  "line-ending": Record<never, never>;
  "bad-character": { readonly fault: CharacterFault; readonly code: string };
  "escaped-character": { readonly fault: CharacterFault; readonly code: string; readonly written: string };
  "merge-conflict": { readonly mark: string };
}
