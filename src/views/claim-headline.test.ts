import { describe, expect, it } from "vitest";
import { type Attribution, attributions, type Substance, substances } from "../dossier/schema/vocabulary.ts";
import { english } from "../language/english.ts";
import { claimHeadline, leadingVerdicts } from "./claim-headline.ts";

const headline = (attribution: Attribution, substance: Substance, claim = "The bridge opens in May.") =>
  claimHeadline({ claim, verdict: { attribution, substance, on: "2025" }, corrections: [] }, english);

describe("the headline of a claim", () => {
  it("says first what was found", () => {
    expect(headline("misattributed", "inaccurate")).toBe("Misattributed, inaccurate: The bridge opens in May.");
    expect(headline("unsupported", "misleading")).toBe("Unsupported, misleading: The bridge opens in May.");
    expect(headline("exact", "misleading")).toBe("Misleading: The bridge opens in May.");
    expect(headline("fair", "lacks-context")).toBe("Lacks context: The bridge opens in May.");
    expect(headline("not-applicable", "not-checkable")).toBe("Not checkable: The bridge opens in May.");
  });

  it("never calls words accurate without saying that they are credited wrongly, or that nothing settles who said them", () => {
    const sound = (Object.keys(attributions) as Attribution[]).filter(
      (attribution) => leadingVerdicts({ attribution, substance: "accurate" }, english) === "Accurate",
    );
    expect(sound).toEqual(["exact", "fair", "not-applicable"]);
    expect(headline("asserted", "accurate")).toBe("Only asserted, accurate: The bridge opens in May.");
  });

  it("never leaves the verdict on the substance out", () => {
    for (const attribution of Object.keys(attributions) as Attribution[])
      for (const substance of Object.keys(substances) as Substance[])
        expect(leadingVerdicts({ attribution, substance }, english).toLowerCase()).toContain(
          substance.replaceAll("-", " "),
        );
  });

  it("says of a withdrawn claim that it is withdrawn, and no verdict", () => {
    const corrections = [{ kind: "withdrawal", on: "2025-03-05", text: "We were wrong." }] as const;
    const verdict = { attribution: "exact", substance: "accurate", on: "2025" } as const;
    expect(claimHeadline({ claim: "It opens.", verdict, corrections: [...corrections] }, english)).toBe(
      "Withdrawn: It opens.",
    );
  });

  it("keeps a claim in another direction apart from the verdict", () => {
    expect(headline("exact", "accurate", "הגשר נפתח")).toBe("Accurate: \u2068הגשר נפתח\u2069");
  });
});
