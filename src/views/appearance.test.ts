import { describe, expect, it } from "vitest";
import { toldAgain } from "../../test/dossiers/told-again.ts";
import { editionOfExample } from "../../test/edition.ts";
import { type Claim, entryOf } from "../dossier/dossier.ts";
import { english } from "../language/english.ts";
import { carriedLine, replyLine, whenever, withdrawalOf, withdrawalsOf } from "./appearance.ts";

const { dossier } = editionOfExample(toldAgain);
const relayed = entryOf(dossier.claims, "relayed");
const saidWith = (said: Partial<Claim["said"]>): Claim => ({ ...relayed, said: { ...relayed.said, ...said } });
const replyWith = (reply: Partial<Claim["reply"]>): Claim => ({
  ...relayed,
  reply: { asked: "2025-02-25", of: "leaders", ...reply },
});

describe("what others did about claims of theirs", () => {
  it("names the outlet that did it, and nobody where no outlet asserts the claim", () => {
    expect(withdrawalOf(relayed, dossier)?.sentence).toBe("The Wire withdrew this on 22 February 2025.");
    const joint = saidWith({ by: ["ada", "times", "gazette"], withdrawn: { on: "2025-02", kind: "corrected" } });
    expect(withdrawalOf(joint, dossier)?.sentence).toBe("The Times and the Gazette corrected this in February 2025.");
    const deleted = saidWith({ by: "ada", withdrawn: { on: "2025-02-22", kind: "deleted" } });
    expect(withdrawalOf(deleted, dossier)?.sentence).toBe(
      "This was deleted on 22 February 2025 where it was published.",
    );
    expect(withdrawalOf(entryOf(dossier.claims, "shown"), dossier)).toBeUndefined();
  });

  it("stands newest first", () => {
    expect(withdrawalsOf(dossier).map(({ claim }) => claim.id)).toEqual(["opening", "relayed"]);
  });
});

describe("who carried a claim", () => {
  it("is counted with the origins of the sources", () => {
    expect(carriedLine(relayed, dossier)).toBe("Carried by 2 outlets, from at most 2 origins.");
    const also = [{ by: "gazette", in: "gazette" }];
    expect(carriedLine(saidWith({ also }), dossier)).toBe("Carried by 1 outlet, from one origin.");
    expect(carriedLine(entryOf(dossier.claims, "shown"), dossier)).toBeUndefined();
  });

  it("is nobody who asserts it, and is called a speaker where somebody carries it who is no outlet", () => {
    const also = [{ by: ["gazette", "times"], in: "minutes" }];
    expect(carriedLine(saidWith({ by: "ben", also }), dossier)).toBe("Carried by 2 outlets, from at most 2 origins.");
    expect(carriedLine(saidWith({ by: "ben", also: [{ by: "cy", in: "minutes" }] }), dossier)).toBe(
      "Carried by 1 other speaker, from at most 2 origins.",
    );
  });
});

describe("the right of reply", () => {
  it.each<[Partial<Claim["reply"]> & object, string]>([
    [{}, "No answer had come by 1 March 2025."],
    [{ asked: "2025-03-01" }, "No answer is recorded here."],
    [{ answered: "2025-03-02" }, "The leaders answered on 2 March 2025."],
    [{ answered: "2025-03" }, "The leaders answered in March 2025."],
    [{ words: "No" }, "The leaders answered."],
    [{ in: "minutes" }, "The leaders answered."],
  ])("says what is known where there is %j", (reply, end) => {
    const day = reply.asked === undefined ? "25 February" : "1 March";
    expect(replyLine(replyWith(reply), dossier)).toBe(`We asked the leaders on ${day} 2025. ${end}`);
  });

  it("names the day until which we asked for an answer, whether or not it has passed", () => {
    expect(replyLine(replyWith({ by: "2030" }), dossier)).toContain("on 25 February 2025, for an answer by 2030.");
  });
});

it("a date stands behind the preposition that fits it", () => {
  expect(["2022-11-16", "2022-11", "2022", "2022-11-16T19:41Z"].map((date) => whenever(date, english))).toEqual([
    "on 16 November 2022",
    "in November 2022",
    "in 2022",
    "on 16 November 2022",
  ]);
});
