import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDate } from "../../test/dossiers/dates.ts";
import { dateOf, isBefore } from "./dates.ts";
import { circlesOf, contradictionsOf, inOrderOfEvents, type Placeable, precedencesOf } from "./event-order.ts";

/** Events as `id: date`, `id` alone without a date, with `>other` for after and `<other` for before. */
const events = (...written: readonly string[]): Placeable[] =>
  written.map((text) => {
    const [name = "", ...order] = text.split(" ");
    const [id = "", date] = name.split("=");
    const named = (sign: string) => order.filter((one) => one.startsWith(sign)).map((one) => one.slice(1));
    return { id, date, after: named(">"), before: named("<") };
  });
const order = (...written: readonly string[]) =>
  inOrderOfEvents(events(...written))
    .map(({ id }) => id)
    .join(" ");

describe("the order of events", () => {
  test.each([
    [["a=1883", "b=188X", "c=1889"], "a b c"],
    [["a=188X", "b=1883 >a"], "a b"],
    [["a=1883", "b=188X >c", "c=1887"], "a c b"],
    [["a=188X", "b=1880 >a", "c=1879"], "c a b"],
    [["a=1883", "b >a", "c=1884"], "a b c"],
    [["a=1883", "b <a", "c=1882"], "c b a"],
    [["a=1918?", "b=1850 >a", "c=1900"], "a b c"],
    [["a=../1808", "b >a", "c=1700", "d=1809"], "c a b d"],
    [["a=1808/..", "b <a", "c=1807"], "c b a"],
    [["c >d", "d >e", "e <f", "f=1800"], "e f d c"],
    [["b >a", "a <b", "c=2020"], "c a b"],
    [["a=1880~", "b=1885", "c=1883 >b"], "a b c"],
  ])("%j stand as %s", (written, expected) => {
    expect(order(...written)).toBe(expected);
  });

  test("is one order that holds all that is surely known, whatever stands in which file", () => {
    const ids = ["a", "b", "c", "d", "e", "f", "g"];
    const written = fc
      .record({
        dates: fc.array(fc.option(anyDate, { nil: undefined }), { minLength: ids.length, maxLength: ids.length }),
        years: fc.array(
          fc.option(
            fc
              .integer({ min: 1880, max: 1900 })
              .chain((year) =>
                fc.constantFrom(
                  `${year}`,
                  `${year}~`,
                  `${year}?`,
                  `../${year}`,
                  `${year}/..`,
                  `${year}/${year + 5}`,
                  `${String(year).slice(0, 3)}X`,
                ),
              ),
            { nil: undefined },
          ),
          { minLength: ids.length, maxLength: ids.length },
        ),
        isNear: fc.boolean(),
        links: fc.array(fc.tuple(fc.nat(ids.length - 1), fc.nat(ids.length - 1), fc.boolean()), { maxLength: 8 }),
      })
      .map(({ dates, years, isNear, links }) =>
        ids.map((id, place): Placeable => {
          const later = links.filter(([one, other]) => one < other);
          return {
            id,
            date: (isNear ? years : dates)[place],
            after: later.flatMap(([one, other, isAfter]) => (isAfter && other === place ? (ids[one] ?? []) : [])),
            before: later.flatMap(([one, other, isAfter]) => (!isAfter && one === place ? (ids[other] ?? []) : [])),
          };
        }),
      )
      .filter((all) => contradictionsOf(all).length === 0);
    fc.assert(
      fc.property(written, fc.infiniteStream(fc.nat()), (all, shuffle) => {
        const sorted = inOrderOfEvents(all);
        const at = new Map(sorted.map(({ id }, place) => [id, place]));
        const isInOrder = (one: string, other: string) => (at.get(one) ?? 0) < (at.get(other) ?? 0);
        for (const { earlier, later } of precedencesOf(all)) expect(isInOrder(earlier, later)).toBe(true);
        for (const one of all)
          for (const other of all)
            if (one.date && other.date && isBefore(dateOf(one.date), dateOf(other.date)))
              expect(isInOrder(one.id, other.id), `${one.date} ${other.date}`).toBe(true);
        expect(sorted.map(({ place }) => place)).toEqual(
          sorted.map(({ place }) => place).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
        );
        const keys = new Map(all.map(({ id }) => [id, shuffle.next().value]));
        const otherwise = all.toSorted((one, other) => Number(keys.get(one.id)) - Number(keys.get(other.id)));
        expect(inOrderOfEvents(otherwise)).toEqual(sorted);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("circles", () => {
  const circles = (...written: readonly string[]) =>
    circlesOf(events(...written)).map((steps) => steps.map(({ later, earlier }) => `${later}>${earlier}`).join(" "));

  test("each knot once, and none where there is none", () => {
    expect(circles("a >b", "b=1880", "c >a <d", "d")).toEqual([]);
    expect(circles("a >a")).toEqual(["a>a"]);
    expect(circles("a >b", "b >a", "c >a")).toEqual(["a>b b>a"]);
    expect(circles("a >b <b", "b")).toEqual(["a>b b>a"]);
    expect(circles("a >c", "b >a", "c >b", "d >c >f", "e >d", "f >e")).toEqual(["a>c c>b b>a", "d>f f>e e>d"]);
  });

  test("as many as they are, they are found at once", () => {
    const many = Array.from({ length: 5_000 }, (_, number) => `e${number} >e${(number + 1) % 5_000}`);
    expect(circlesOf(events(...many))).toHaveLength(1);
    expect(inOrderOfEvents(events(...many))).toHaveLength(5_000);
  });
});

describe("dates against the order", () => {
  const contradictions = (...written: readonly string[]) =>
    contradictionsOf(events(...written)).map(
      ({ precedence: { earlier, later }, date, earlierDate, ...one }) =>
        `${later} ${date} > ${earlier}: ${one.earlier} ${earlierDate}`,
    );

  test("directly and by way of others, once for each date that is wrong", () => {
    expect(contradictions("a=1880 >b", "b=1890")).toEqual(["a 1880 > b: b 1890"]);
    expect(contradictions("a=1880 >b", "b >c", "c=1890")).toEqual(["a 1880 > b: c 1890"]);
    expect(contradictions("a=1880 >b", "b=18XX >c", "c=1890")).toEqual(["a 1880 > b: c 1890"]);
    expect(contradictions("a=1881 >b", "b=1880 >c", "c=1890")).toEqual(["b 1880 > c: c 1890"]);
    expect(contradictions("a=1880 >b", "b=1890 <c", "c=1895-02-24T10:00Z", "d=1895-02-20 >c")).toEqual([
      "a 1880 > b: b 1890",
      "d 1895-02-20 > c: c 1895-02-24T10:00Z",
    ]);
  });

  test("none where it is not sure", () => {
    expect(contradictions("a=188X >b", "b=1883", "c=1880~ >b", "d=1700? >b", "e=../1883 >b", "f >b")).toEqual([]);
  });
});
