import type { BodyFacts } from "../facts/bodies.ts";
import type { Wording } from "./phrases.ts";

export const bodyWording: Wording<BodyFacts> = {};
