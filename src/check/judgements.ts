import { type Manuscript, type ManuscriptEntry, placeOf } from "../dossier/manuscript.ts";
import { listOf } from "../dossier/one-or-more.ts";
import { valueAt } from "../dossier/schema/read.ts";
import type { Substance } from "../dossier/schema/vocabulary.ts";
import { type RulesOf, rulesOf } from "./rule.ts";

/** Rules about what a claim concludes: its verdicts, its finding, and what they rest on. */
interface JudgementFacts {
  "exact-over-unsupported": { readonly by: string };
  "nobody-instead": Record<never, never>;
  "uncredited-speech": Record<never, never>;
  "unexplained-unproven": Record<never, never>;
  "long-finding": { readonly length: number };
  "unequal-verdicts": {
    readonly substance: Substance;
    /** Another claim that rests on the very same evidence, and what it concludes. */
    readonly other: string;
    readonly otherSubstance: Substance;
  };
  "relayed-support": {
    readonly source: string;
    readonly relayed: string;
    /** Whether the claim itself stands in what is relayed. */
    readonly isOrigin: boolean;
  };
}

const rule = rulesOf<JudgementFacts>();

type ManuscriptClaim = ManuscriptEntry<"claims">;

/** Words that are attributed exactly, although nothing shows a hop on the way to whoever said them. */
const exactOverUnsupported = rule({
  name: "exact-over-unsupported",
  severity: "error",
  find({ entries }, report) {
    for (const { path, document, data } of entries.claims.values()) {
      if (data.verdict?.attribution !== "exact") continue;
      const hop = data.chain?.find((one) => one?.status === "unsupported");
      if (hop) report(path, placeOf(document, ["verdict", "attribution"]), { by: listOf(hop.by).join('" and "') });
    }
  },
  words: ({ by }) =>
    `The attribution is exact, and nothing was found that shows the hop of "${by}" (unsupported). Correct the attribution, or the status of the hop.`,
});

/** Words that somebody else has said, as the verdict has it, and a chain that names nobody else. */
const nobodyInstead = rule({
  name: "nobody-instead",
  severity: "error",
  find({ entries }, report) {
    for (const { path, document, data, isWhole } of entries.claims.values()) {
      if (!isWhole || data.verdict?.attribution !== "misattributed") continue;
      const hops = valueAt(document.frontmatter.value, ["chain"]);
      const isNamed = Array.isArray(hops) && hops.some((hop) => valueAt(hop, ["instead"]) !== undefined);
      // Of a hop that names a wrong person and no right one another rule says so.
      if (isNamed || data.chain?.some((hop) => hop?.status === "misattributed")) continue;
      report(path, placeOf(document, ["verdict", "attribution"]), {});
    }
  },
  words: () =>
    "The attribution says that somebody else said it, and no hop of the chain names that person. Give the hop that is wrong the status misattributed, and name the right one in instead; or correct the attribution.",
});

/** A claim that says that somebody said something, with a chain in which the text credits nobody. */
const uncreditedSpeech = rule({
  name: "uncredited-speech",
  severity: "warning",
  find({ entries }, report) {
    for (const { path, document, data, isWhole } of entries.claims.values()) {
      if (!isWhole || data.kind !== "reported-speech") continue;
      if (data.chain?.some((hop) => (hop?.link ?? "credits") === "credits")) continue;
      report(path, placeOf(document, ["kind"]), {});
    }
  },
  words: () =>
    "The claim is reported speech, and no hop of its chain is one that the text credits. Add a hop for the one who is said to have said it, or correct kind.",
});

/** A claim that could be settled and is not, of which nothing says what would settle it. */
const unexplainedUnproven = rule({
  name: "unexplained-unproven",
  severity: "warning",
  find({ entries }, report) {
    for (const { path, document, data, isWhole } of entries.claims.values()) {
      const { wouldChange, missing } = document.frontmatter.value;
      if (!isWhole || data.verdict?.substance !== "unproven" || wouldChange !== undefined || missing !== undefined)
        continue;
      report(path, placeOf(document, ["verdict", "substance"]), {});
    }
  },
  words: () =>
    "The substance is unproven, and nothing says what would settle it. Say in missing what was looked for and not found, or in wouldChange what evidence would change the verdict.",
});

/** The most characters (as Unicode code points) of a note in the margin that is still read there. */
const LONGEST_FINDING = 240;

/** A finding that is no longer a note in the margin. */
const longFinding = rule({
  name: "long-finding",
  severity: "warning",
  find({ entries }, report) {
    for (const { path, document, data } of entries.claims.values()) {
      const { length } = [...(data.finding ?? "")];
      if (length > LONGEST_FINDING) report(path, placeOf(document, ["finding"]), { length });
    }
  },
  words: ({ length }) =>
    `The finding has ${length} characters, and stands in the margin. Shorten it to ${LONGEST_FINDING} at most; the reasons belong into the text below.`,
});

/** Claims that rest on the same evidence, each piece with the same bearing, and are judged differently. Each is told. */
const unequalVerdicts = rule({
  name: "unequal-verdicts",
  severity: "warning",
  find({ entries }, report) {
    for (const claims of Map.groupBy(entries.claims.values(), evidenceOf).values()) {
      if (claims[0] === undefined || evidenceOf(claims[0]) === "") continue;
      for (const { path, document, data, id } of claims) {
        const substance = data.verdict?.substance;
        const other = claims.find((one) => one.id !== id && differs(one.data.verdict?.substance, substance));
        const otherSubstance = other?.data.verdict?.substance;
        if (!other || substance === undefined || otherSubstance === undefined) continue;
        report(path, placeOf(document, ["verdict", "substance"]), { substance, other: other.id, otherSubstance });
      }
    }
  },
  words: ({ substance, other, otherSubstance }) =>
    `This claim and "${other}" rest on the same evidence, and are judged ${substance} and ${otherSubstance}. Add the evidence that tells them apart, or correct a verdict.`,
});

function differs(one: Substance | undefined, other: Substance | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** The sources of the evidence with their bearings, in one order; empty where a piece cannot be read or there is none. */
function evidenceOf({ data: { evidence = [] } }: ManuscriptClaim): string {
  if (evidence.some((piece) => piece?.source === undefined || piece.bearing === undefined)) return "";
  return [...new Set(evidence.map((piece) => `${piece?.source} ${piece?.bearing}`))].sort().join("\n");
}

/** A source that counts as support beside the one whose account it passes on: there is one witness, not two. */
const relayedSupport = rule({
  name: "relayed-support",
  severity: "warning",
  find(manuscript, report) {
    for (const { path, document, data } of manuscript.entries.claims.values()) {
      const supporting = (data.evidence ?? []).map((piece) =>
        piece?.bearing === "supports" ? piece.source : undefined,
      );
      for (const [index, source] of supporting.entries()) {
        if (source === undefined) continue;
        const accounts = accountsBehind(manuscript, source);
        const origin = data.said?.in;
        const isOrigin = origin !== undefined && accounts.has(origin);
        const relayed = isOrigin ? origin : supporting.find((other) => other !== undefined && accounts.has(other));
        if (relayed !== undefined)
          report(path, placeOf(document, ["evidence", index, "source"]), { source, relayed, isOrigin });
      }
    }
  },
  words: ({ source, relayed, isOrigin }) =>
    isOrigin
      ? `"${source}" passes on "${relayed}", in which the claim itself stands, so it is no support for it. Give it the bearing context, or remove it.`
      : `"${source}" passes on "${relayed}", which supports the claim as well, so one witness counts twice. Give it the bearing context, or remove it.`,
});

/**
 * The sources whose account a source passes on or copies, directly or by way of others; none where that leads back to it,
 * as nobody knows then who was there first.
 */
function accountsBehind({ entries }: Manuscript, source: string): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [source];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const { copyOf, relays = [] } = entries.sources.get(id)?.data ?? {};
    for (const next of [copyOf, ...relays]) {
      if (next === undefined || found.has(next) || !entries.sources.has(next)) continue;
      found.add(next);
      waiting.push(next);
    }
  }
  return found.has(source) ? new Set() : found;
}

export const judgementRules: RulesOf<JudgementFacts> = {
  "exact-over-unsupported": exactOverUnsupported,
  "nobody-instead": nobodyInstead,
  "uncredited-speech": uncreditedSpeech,
  "unexplained-unproven": unexplainedUnproven,
  "long-finding": longFinding,
  "unequal-verdicts": unequalVerdicts,
  "relayed-support": relayedSupport,
};
