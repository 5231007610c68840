import type { ClaimFacts } from "../facts/claims.ts";
import type { Wording } from "./phrases.ts";

export const claimWording: Wording<ClaimFacts> = {};
