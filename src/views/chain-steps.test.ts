import { describe, expect, it } from "vitest";
import { chainSentence, chainSteps, deedOfText, type Hop } from "./chain-steps.ts";

const said = { by: "paper", on: "2025", in: "report" };
const hop = (by: string, status: Hop["status"], more: Partial<Hop> = {}): Hop => ({
  by,
  act: "said",
  status,
  sources: [],
  ...more,
});
const nameOf = (id: string) => id.toUpperCase();

const wrongName = {
  said,
  chain: [
    hop("joe", "misattributed", { instead: "don" }),
    hop("don", "on-record"),
    hop("vlad", "asserted", { act: "told", to: "don" }),
  ],
};

describe("the steps of a chain", () => {
  it("begin at the origin; a wrong name whose bearer stands in the chain hangs beside the line", () => {
    expect(
      chainSteps(wrongName, nameOf).map(({ who, struck, isPassedBy, deed, remark }) => [
        who,
        struck,
        isPassedBy,
        deed,
        remark,
      ]),
    ).toEqual([
      [["vlad"], undefined, false, "told DON", "Only DON says so."],
      [["don"], undefined, false, "said", undefined],
      [["don"], ["joe"], true, "is named instead of DON", undefined],
    ]);
  });

  it("put the right name beside the struck one where it stands nowhere else", () => {
    const chain = [hop("joe", "misattributed", { instead: "don", act: "wrote", to: "vlad" })];
    expect(chainSteps({ said, chain }, nameOf)).toMatchObject([
      { who: ["don"], struck: ["joe"], isPassedBy: false, deed: "wrote to VLAD", remark: "PAPER names JOE." },
    ]);
  });

  it("say what is known of hops that are not on record", () => {
    const chain = [hop("a", "reported"), hop("b", "denied"), hop("c", "unsupported"), hop("d", "asserted")];
    expect(chainSteps({ said, chain }, nameOf).map(({ remark }) => remark)).toEqual([
      "Only C says so.",
      "We found no sign of it.",
      "B denies it.",
      undefined,
    ]);
  });
});

describe("a chain in one sentence", () => {
  it("runs from the text back to the origin", () => {
    expect(chainSentence(wrongName, nameOf)).toBe("PAPER says that JOE (it was DON) said that VLAD told DON so.");
  });

  it("names the right speaker where only the wrong one was given", () => {
    const chain = [hop("joe", "misattributed", { instead: "don" })];
    expect(chainSentence({ said, chain }, nameOf)).toBe("PAPER says that JOE (it was DON) said so.");
  });

  it("ends in what was implied", () => {
    expect(chainSentence({ said, chain: [hop("a", "on-record", { act: "implied" })] }, nameOf)).toBe(
      "PAPER says that A implied it.",
    );
  });

  it("is nothing without a hop", () => {
    expect(chainSentence({ said, chain: [] }, nameOf)).toBeUndefined();
  });
});

it("outlets write; people write posts and documents and say the rest", () => {
  expect(deedOfText([{ kind: "outlet" }], { kind: "report" })).toBe("wrote");
  expect(deedOfText([{ kind: "person" }], { kind: "post" })).toBe("wrote");
  expect(deedOfText([{ kind: "person" }], { kind: "report" })).toBe("said");
});
