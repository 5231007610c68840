import { describe, expect, it } from "vitest";
import type { Person } from "../dossier/dossier.ts";
import { english, englishMessages } from "../language/english.ts";
import { sayIn } from "../language/say.ts";
import { chainSentence, chainSteps, deedOfText, type Hop } from "./chain-steps.ts";
import type { NamedPeople } from "./names.ts";

const said = { by: "paper", on: "2025", in: "report" };
const hop = (by: Hop["by"], status: Hop["status"], more: Partial<Hop> = {}): Hop => ({
  by,
  act: "said",
  status,
  sources: [],
  ...more,
});
const people: NamedPeople = new Map<string, Pick<Person, "name" | "inSentence" | "kind">>([
  ...["paper", "joe", "don", "vlad", "a", "b", "c", "d"].map(
    (id) => [id, { name: id.toUpperCase(), kind: "person" }] as const,
  ),
  ["ap", { name: "AP", inSentence: "the Associated Press", kind: "outlet" }],
  ["proverb", { name: "An old proverb", inSentence: "an old proverb", kind: "saying" }],
  ["leaders", { name: "Leaders", inSentence: "the leaders", kind: "group" }],
]);
const naming = { people, say: english };
const sentenceOf = (...chain: Hop[]) => chainSentence({ said, chain }, naming);

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
      chainSteps(wrongName, naming).map(({ who, struck, isPassedBy, deed, remark }) => [
        who,
        struck,
        isPassedBy,
        deed,
        remark,
      ]),
    ).toEqual([
      [["vlad"], undefined, false, "told DON", "There is only the word of DON for it."],
      [["don"], undefined, false, "said", undefined],
      [["don"], ["joe"], true, "is named instead of DON", undefined],
    ]);
  });

  it("put the right name beside the struck one where it stands nowhere else", () => {
    const chain = [hop("joe", "misattributed", { instead: "don", act: "wrote", to: "vlad" })];
    expect(chainSteps({ said, chain }, naming)).toMatchObject([
      { who: ["don"], struck: ["joe"], isPassedBy: false, deed: "wrote to VLAD", remark: "PAPER names JOE." },
    ]);
  });

  it("say what is known of hops that are not on record, and never that somebody says what only others say they said", () => {
    const chain = [hop("a", "reported"), hop("b", "denied"), hop("c", "unsupported"), hop("d", "asserted")];
    expect(chainSteps({ said, chain }, naming).map(({ remark }) => remark)).toEqual([
      "There is only the word of A for it.",
      "We found no sign of it.",
      "B denies it.",
      undefined,
    ]);
  });

  it("have verbs in the plural for several speakers, and names as they stand in a sentence", () => {
    const chain = [hop(["a", "b"], "denied"), hop("leaders", "denied"), hop("ap", "denied")];
    expect(chainSteps({ said, chain }, naming).map(({ remark }) => remark)).toEqual([
      "The Associated Press denies it.",
      "The leaders deny it.",
      "A and B deny it.",
    ]);
    expect(chainSteps({ said: { ...said, by: ["a", "ap"] }, chain: [hop("b", "asserted")] }, naming)).toMatchObject([
      { remark: "There is only the word of A and the Associated Press for it." },
    ]);
  });

  it("do not say that one alone says so where others carry the claim", () => {
    const also = [{ by: "a", in: "report" }];
    expect(chainSteps({ said: { ...said, also }, chain: [hop("b", "asserted")] }, naming)).toMatchObject([
      { remark: "Only those who carry the claim say so." },
    ]);
  });

  it("say how it is known where the one before does not name them", () => {
    const chain = [
      hop("a", "reported"),
      hop("b", "on-record", { link: "known-through" }),
      hop("c", "reported", { link: "derived-from" }),
      hop("d", "asserted", { link: "known-through" }),
    ];
    expect(chainSteps({ said, chain }, naming).map(({ remark, linkRemark }) => [remark, linkRemark])).toEqual([
      [undefined, "C does not name D."],
      [undefined, "What B says is made from this, and does not name it."],
      [undefined, "A does not name B; this is known by other means."],
      [undefined, undefined],
    ]);
  });
});

describe("a chain in words", () => {
  it("runs from the text back to the origin", () => {
    expect(chainSentence(wrongName, naming)).toBe("PAPER says that JOE (it was DON) said that VLAD told DON so.");
  });

  it("names the right speaker where only the wrong one was given", () => {
    expect(sentenceOf(hop("joe", "misattributed", { instead: "don" }))).toBe(
      "PAPER says that JOE (it was DON) said so.",
    );
  });

  it.each([
    [hop("a", "on-record", { act: "implied" }), "A implied it"],
    [hop("a", "on-record", { act: "implied", to: "b" }), "A implied it to B"],
    [hop("a", "on-record", { act: "showed" }), "A showed a picture or film of it"],
    [hop("a", "on-record", { to: "ap" }), "A said so to the Associated Press"],
    [hop("a", "on-record", { act: "told" }), "A told somebody so"],
  ])("ends in what was done: %j", (last, end) => {
    expect(sentenceOf(last)).toBe(`PAPER says that ${end}.`);
    expect(sentenceOf(hop("c", "reported", { to: "d" }), last)).toBe(`PAPER says that C said to D that ${end}.`);
  });

  it("says of a claim of reported speech that somebody said it, since “so” would be that they said that they said it", () => {
    const spoken = (...chain: Hop[]) => chainSentence({ said, chain, kind: "reported-speech" }, naming);
    expect(spoken(hop("a", "unsupported"))).toBe("PAPER says that A said it.");
    expect(spoken(hop("a", "reported", { act: "wrote", to: "b" }))).toBe("PAPER says that A wrote it to B.");
    expect(spoken(hop("a", "reported", { act: "told", to: "b" }))).toBe("PAPER says that A told B so.");
  });

  it("lets a proverb say nothing", () => {
    expect(sentenceOf(hop("proverb", "reported"))).toBe("PAPER says that an old proverb has it so.");
    expect(sentenceOf(hop("proverb", "reported"), hop("a", "asserted"))).toBe(
      "PAPER says that an old proverb has it that A said so.",
    );
    expect(chainSteps({ said, chain: [hop("proverb", "reported")] }, naming)).toMatchObject([{ deed: "has it" }]);
  });

  it("is the claim's own sentence where it has one", () => {
    expect(chainSentence({ ...wrongName, sentence: "It went round." }, naming)).toBe("It went round.");
  });

  it("is nothing without a hop", () => {
    expect(sentenceOf()).toBeUndefined();
  });

  it("agrees with several speakers", () => {
    expect(chainSentence({ said: { ...said, by: ["ap", "a"] }, chain: [hop("leaders", "reported")] }, naming)).toBe(
      "The Associated Press and A say that the leaders said so.",
    );
  });

  it("says of nobody that they name those whom they do not credit", () => {
    expect(sentenceOf(hop("a", "reported", { link: "known-through", act: "wrote" }), hop("b", "unsupported"))).toBe(
      "PAPER does not name A; we know by other means that it comes from A. A wrote that B said so.",
    );
    expect(sentenceOf(hop("a", "on-record"), hop("b", "on-record", { link: "derived-from", act: "wrote" }))).toBe(
      "PAPER says that A said so. What A says is made from what B wrote, and does not name B.",
    );
  });

  it("ends at the wrong name where the right one is not credited, and goes on from there", () => {
    expect(
      sentenceOf(
        hop("joe", "misattributed", { instead: "don" }),
        hop("don", "on-record", { link: "known-through" }),
        hop("vlad", "asserted", { act: "told", to: "don" }),
      ),
    ).toBe("PAPER says that JOE (it was DON) said so. DON said that VLAD told DON so.");
  });

  it.each([
    [
      "known-through",
      "asserted",
      "PAPER does not name A; that it comes from A is only asserted. That A said that B said so is only asserted.",
    ],
    [
      "known-through",
      "denied",
      "PAPER does not name A; that it comes from A is denied by A. That A said that B said so is denied by A.",
    ],
    [
      "known-through",
      "unsupported",
      "PAPER does not name A; nothing was found that shows that it comes from A. Nothing was found that shows that A said that B said so.",
    ],
    [
      "derived-from",
      "asserted",
      "What PAPER says does not name A; that it is made from what A said is only asserted. That A said that B said so is only asserted.",
    ],
    [
      "derived-from",
      "denied",
      "What PAPER says does not name A; that it is made from what A said is denied by A. That A said that B said so is denied by A.",
    ],
    [
      "derived-from",
      "unsupported",
      "What PAPER says does not name A; nothing was found that shows that it is made from what A said. Nothing was found that shows that A said that B said so.",
    ],
  ] as const)("does not take for certain what is %s and %s", (link, status, sentence) => {
    expect(sentenceOf(hop("a", status, { link }), hop("b", "reported"))).toBe(sentence);
  });

  it("does not put into somebody's mouth what they are only said to have said", () => {
    expect(sentenceOf(hop("a", "unsupported"), hop("b", "reported", { link: "derived-from" }))).toBe(
      "PAPER says that A said so. What A is said to have said is made from what B said, and does not name B.",
    );
  });
});

it("outlets write unless they are heard; people write posts and documents and say the rest; a picture alone is shown", () => {
  const image = { file: "/a.png", alt: "A" };
  expect(deedOfText([{ kind: "outlet" }], { kind: "report" })).toBe("wrote");
  expect(deedOfText([{ kind: "outlet" }], { kind: "broadcast" })).toBe("said");
  expect(deedOfText([{ kind: "person" }], { kind: "post" })).toBe("wrote");
  expect(deedOfText([{ kind: "person" }], { kind: "report" })).toBe("said");
  expect(deedOfText([{ kind: "outlet" }], { kind: "report" }, { image })).toBe("showed");
  expect(deedOfText([{ kind: "outlet" }], { kind: "report" }, { image, words: "Yes" })).toBe("wrote");
});

it("a language may put the clauses of a chain in another order", () => {
  const messages = {
    ...englishMessages,
    "chain.says": "{what}, as {who} has it.",
    "chain.that.said": "{what}, in the words of {who}",
  };
  const say = sayIn({ language: "en", messages, english: new Set() });
  const chain = [hop("a", "reported"), hop("ap", "on-record")];
  expect(chainSentence({ said, chain }, { people, say })).toBe(
    "The Associated Press said so, in the words of A, as PAPER has it.",
  );
});
