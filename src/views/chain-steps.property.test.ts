import fc from "fast-check";
import { expect, test } from "vitest";
import { listOf } from "../dossier/one-or-more.ts";
import { acts, choices, hopStatuses, links } from "../dossier/schema/vocabulary.ts";
import { english } from "../language/english.ts";
import { chainSentence, chainSteps, type Hop } from "./chain-steps.ts";
import type { NamedPeople } from "./names.ts";

/**
 * Claims are made at random, and each sentence that is made of them is held against what the data say: nobody is said to
 * name somebody whom they do not credit, and verbs agree with those who are named. The names are numbers, so that they
 * can be found in the sentences again.
 */
const ids = Array.from({ length: 8 }, (_, number) => `p${number}`);

const anyPeople: fc.Arbitrary<NamedPeople> = fc
  .tuple(...ids.map(() => fc.record({ isPhrase: fc.boolean(), kind: fc.constantFrom("person", "outlet", "group") })))
  .map(
    (made) =>
      new Map(
        made.map(({ isPhrase, kind }, number) => [
          `p${number}`,
          { name: `N${number}`, kind, ...(isPhrase ? { inSentence: `the N${number}` } : {}) },
        ]),
      ),
  );

const anyId = fc.constantFrom(...ids);
const anySpeakers = fc.oneof(anyId, fc.uniqueArray(anyId, { minLength: 2, maxLength: 3 }));
const anyHop: fc.Arbitrary<Hop> = fc
  .record(
    {
      by: anySpeakers,
      act: fc.constantFrom(...choices(acts)),
      to: anyId,
      link: fc.constantFrom(...choices(links)),
      status: fc.constantFrom(...choices(hopStatuses)),
      instead: anyId,
      sources: fc.constant<string[]>([]),
    },
    { requiredKeys: ["by", "act", "status", "instead", "sources"] },
  )
  .map(({ instead, ...hop }) => (hop.status === "misattributed" ? { ...hop, instead } : hop));
/** Chains as they are written: a wrong name is often followed by the right one. */
const anyChain = fc.array(fc.tuple(anyHop, fc.boolean()), { maxLength: 5 }).map((hops) =>
  hops.map(([hop], place) => {
    const [before, isFollowed] = hops[place - 1] ?? [];
    return isFollowed && before?.instead !== undefined ? { ...hop, by: before.instead } : hop;
  }),
);
const anyClaim = fc.record({
  said: fc.record({ by: anySpeakers, in: fc.constant("text") }),
  chain: anyChain,
});
type AnyClaim = Parameters<typeof chainSteps>[0];

const numbersIn = (text: string) => [...text.matchAll(/N(\d)/g)].map(([, number]) => `p${number}`);
const rightOf = (hop: Hop) => listOf(hop.instead ?? hop.by);
const isCredited = ({ link = "credits" }: Hop) => link === "credits";
const isKnown = ({ status }: Hop) => ["on-record", "reported", "misattributed"].includes(status);
const isSame = (one: readonly string[], other: readonly string[]) =>
  [...one].sort().join() === [...other].sort().join();

/** Everybody of whom the data say that the one before a place credits them, one by another. */
function creditedFrom({ chain }: AnyClaim, place: number): ReadonlySet<string> {
  const end = chain.findIndex((hop, at) => at >= place && !isCredited(hop));
  const run = chain.slice(place, end < 0 ? undefined : end);
  return new Set(run.flatMap(({ by, instead, to }) => [...listOf(by), ...listOf(instead), ...listOf(to)]));
}

/** The places before which these people stand: the text stands before the first hop. */
function placesAfter(people: readonly string[], claim: AnyClaim): number[] {
  return [
    ...(isSame(people, listOf(claim.said.by)) ? [0] : []),
    ...claim.chain.flatMap((hop, place) => (isSame(people, rightOf(hop)) ? [place + 1] : [])),
  ];
}

const NAMES = String.raw`((?:(?:the |The )?N\d(?:, and |, | and )?)+)`;
const sentencesOf = (text: string) => text.split(/(?<=\.) /);

function expectAgreement(text: string, people: NamedPeople) {
  const pairs = [
    ["says", "say"],
    ["names", "name"],
    ["denies", "deny"],
    ["is said to", "are said to"],
    ["is not named", "are not named"],
    ["does not name", "do not name"],
  ] as const;
  for (const [one, several] of pairs) {
    for (const [, names = "", verb] of text.matchAll(new RegExp(`${NAMES} (${one}|${several})\\b`, "g"))) {
      const ids = numbersIn(names);
      const isPlural = ids.length > 1 || people.get(ids[0] ?? "")?.kind === "group";
      expect([text, verb]).toEqual([text, isPlural ? several : one]);
    }
  }
}

test("nobody is said to name somebody whom they do not credit", () => {
  fc.assert(
    fc.property(anyClaim, anyPeople, (claim, people) => {
      for (const sentence of sentencesOf(chainSentence(claim, { people, say: english }) ?? "")) {
        const [, names = "", verb = "", , rest = ""] =
          new RegExp(`^${NAMES} (says?|${choices(acts).join("|")})( .*?)? that (.*)$`).exec(sentence) ?? [];
        if (verb === "") continue;
        const speakers = numbersIn(names);
        const isText = /^says?$/.test(verb);
        const places = placesAfter(speakers, claim).filter((place) => (place === 0) === isText);
        const isTrue = places.some((place) => numbersIn(rest).every((id) => creditedFrom(claim, place).has(id)));
        expect([sentence, isTrue]).toEqual([sentence, true]);
        // Whoever says something here is known to have spoken.
        if (!isText) expect(places.some((place) => isKnown(claim.chain[place - 1] as Hop))).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test("whoever is said not to name the next ones, or to have made their words of theirs, does not credit them", () => {
  const unnaming = new RegExp(`^${NAMES} (?:does|do) not name ${NAMES};`);
  const unnamed = new RegExp(`^In what ${NAMES} (?:is|are) said to have said, ${NAMES} (?:is|are) not named`);
  const said = "(?:says?|(?:is|are) said to have said)";
  const using = new RegExp(`^What ${NAMES} ${said} (?:is made from what|does not name) ${NAMES}`);
  fc.assert(
    fc.property(anyClaim, anyPeople, (claim, people) => {
      for (const sentence of sentencesOf(chainSentence(claim, { people, say: english }) ?? "")) {
        for (const [form, link] of [
          [unnaming, "known-through"],
          [unnamed, "known-through"],
          [using, "derived-from"],
        ] as const) {
          const [, before, origin = ""] = form.exec(sentence) ?? [];
          if (before === undefined) continue;
          const next = placesAfter(numbersIn(before), claim).map((place) => claim.chain[place]);
          const isTrue = next.some((hop) => hop?.link === link && isSame(numbersIn(origin), rightOf(hop)));
          expect([sentence, isTrue]).toEqual([sentence, true]);
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test("every name is in the data, nobody on the true line is left out, and verbs agree with those who are named", () => {
  fc.assert(
    fc.property(anyClaim, anyPeople, (claim, people) => {
      const text = chainSentence(claim, { people, say: english }) ?? "";
      const { said, chain } = claim;
      const known = new Set([
        ...listOf(said.by),
        ...chain.flatMap(({ by, to, instead }) => [...listOf(by), ...listOf(to), ...listOf(instead)]),
      ]);
      const named = new Set(numbersIn(text));
      expect(named.isSubsetOf(known)).toBe(true);
      expect(new Set(chain.flatMap(rightOf)).isSubsetOf(named)).toBe(true);
      expect(text === "").toBe(chain.length === 0);
      expect(text).not.toMatch(/ {2}|undefined|^[a-z]|\. [a-z]/);
      expectAgreement(text, people);
      for (const { remark = "", linkRemark = "", deed } of chainSteps(claim, { people, say: english })) {
        expectAgreement(remark, people);
        expectAgreement(linkRemark, people);
        expect(new Set(numbersIn(`${remark}${linkRemark}${deed}`)).isSubsetOf(known)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test("whoever is said alone to say so, or to name somebody, credits the hop and is known to have spoken", () => {
  fc.assert(
    fc.property(anyClaim, anyPeople, (claim, people) => {
      const steps = chainSteps(claim, { people, say: english }).toReversed();
      for (const [place, { remark = "", hop }] of steps.entries()) {
        const [, alone, naming] =
          new RegExp(`^(?:There is only the word of ${NAMES} for it|${NAMES} names? )`).exec(remark) ?? [];
        const names = alone ?? naming;
        if (names === undefined) continue;
        expect(isCredited(hop)).toBe(true);
        const isTrue = placesAfter(numbersIn(names), claim).some(
          (from) =>
            from <= place &&
            claim.chain.slice(from, place).every((between) => isCredited(between) && !isKnown(between)) &&
            (from === 0 || isKnown(claim.chain[from - 1] as Hop)),
        );
        expect([remark, isTrue]).toEqual([remark, true]);
      }
    }),
    { numRuns: 2000 },
  );
});
