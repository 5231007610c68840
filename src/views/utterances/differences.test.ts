import fc from "fast-check";
import { expect, it } from "vitest";
import { differencesOf, markedHtml, type Stretch } from "./differences.ts";

const brief = (stretches: readonly Stretch[] | undefined) =>
  stretches?.map(({ is, text }) => (is === "same" ? text : `${is === "added" ? "+" : "-"}[${text}]`)).join("");

it("marks what is added and what is left out, whatever the case and the punctuation", () => {
  const one = "There is a position on this matter that was expressed by the Russian foreign minister.";
  const other = "There is already a position on this matter, as expressed by the Russian Foreign Minister, Lavrov";
  expect(brief(differencesOf(other, one, "en"))).toBe(
    "There is +[already] a position on this matter-[ that was]+[, as] expressed by the Russian Foreign Minister+[, Lavrov]",
  );
  expect(brief(differencesOf("I’ve nothing to add", "I've nothing to add!", "en"))).toBe("I’ve nothing to add");
});

it("marks words of writings that set no blanks", () => {
  expect(brief(differencesOf("桥将在五月开放", "桥在五月开放", "zh"))).toContain("+[将]");
});

it("marks nothing where next to nothing is common to both", () => {
  expect(
    differencesOf("the minister has said everything about it", "There is a position on this matter", "en"),
  ).toBeUndefined();
});

it("writes words as HTML in which no text is markup", () => {
  const html = markedHtml("a <b> c", differencesOf("a <b> c & d", "a b <i> c", "en"));
  expect(html).not.toMatch(/<(?!\/?(?:ins|del)>)/);
  expect(markedHtml("<q> & co", undefined)).toBe("&lt;q&gt; &amp; co");
});

it("keeps every sign of the words, and takes nothing from elsewhere but what is left out", () => {
  const word = fc.constantFrom("nothing", "to", "add", "Lavrov", "this", "это", "—", ",", "…", "I've", "<b>");
  const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(" "));
  fc.assert(
    fc.property(words, words, (one, other) => {
      const stretches = differencesOf(one, other, "en") ?? [{ is: "same", text: one } as const];
      const kept = stretches.filter(({ is }) => is !== "dropped").map(({ text }) => text);
      expect(kept.join("")).toBe(one);
      for (const { is, text } of stretches) if (is === "dropped") expect(other).toContain(text.trim());
    }),
  );
});
