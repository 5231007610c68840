import type { BodyFacts } from "./bodies.ts";
import type { ClaimFacts } from "./claims.ts";
import type { DateFacts } from "./dates.ts";
import type { FileFacts } from "./files.ts";
import type { RecordFacts } from "./record.ts";
import type { ReferenceFacts } from "./references.ts";
import type { SchemaFacts } from "./schema.ts";
import type { TextFacts } from "./text.ts";
import type { YamlFacts } from "./yaml.ts";

/** The facts that each rule gives to the wording: one interface to a topic, one member to a rule. */
export interface Facts
  extends FileFacts,
    TextFacts,
    YamlFacts,
    SchemaFacts,
    ReferenceFacts,
    DateFacts,
    BodyFacts,
    ClaimFacts,
    RecordFacts {}

export type RuleName = keyof Facts;
