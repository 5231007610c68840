import { describe, expect, it } from "vitest";
import type { Person } from "../dossier/dossier.ts";
import { wordingOf } from "../language/catalogs.ts";
import { english } from "../language/english.ts";
import { markedAsEnglish } from "../language/message-parts.ts";
import { sayIn } from "../language/say.ts";
import { beginning, capitalised, namesInSentence } from "./names.ts";

const people = new Map<string, Pick<Person, "name" | "inSentence" | "kind">>([
  ["ap", { name: "The Associated Press", inSentence: "the Associated Press", kind: "outlet" }],
  ["ebay", { name: "eBay", kind: "organisation" }],
  ["ada", { name: "Ada", kind: "person" }],
]);
const naming = { people, say: english };

describe("names within sentences", () => {
  it("are joined as the language joins them", () => {
    expect(namesInSentence(["ada", "ap"], naming)).toBe("Ada and the Associated Press");
    expect(namesInSentence(["ada", "ebay"], { people, say: sayIn(wordingOf("de")) })).toBe("Ada und eBay");
  });

  it.each([
    [["ap"], "the Associated Press denies it.", "The Associated Press denies it."],
    [["ebay"], "eBay denies it.", "eBay denies it."],
    [["ebay"], markedAsEnglish("eBay denies it."), markedAsEnglish("eBay denies it.")],
    [["ebay"], "according to eBay it is not so.", "According to eBay it is not so."],
    [["ap"], "it is not so, says the Associated Press.", "It is not so, says the Associated Press."],
  ])("of %j, a sentence begins as it should: %s", (ids, sentence, begun) => {
    expect(beginning(sentence, ids, naming)).toBe(begun);
  });

  it("follow a first letter in the upper case of the language", () => {
    expect(capitalised("istanbul", { language: "tr" })).toBe("İstanbul");
    expect(capitalised(markedAsEnglish("it is"), { language: "tr" })).toBe(markedAsEnglish("It is"));
    expect(capitalised("\u2068the الجزيرة\u2069 says", { language: "en" })).toBe("\u2068The الجزيرة\u2069 says");
  });
});
