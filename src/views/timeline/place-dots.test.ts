import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeDots } from "./drawing.ts";

describe("placing dots", () => {
  test("a dot with room stands where it wants to", () => {
    expect(
      placeDots(
        [
          { x: 3, lanes: [0, 0] },
          { x: 3, lanes: [1, 1] },
        ],
        [0, 10],
        2,
      ),
    ).toEqual([3, 3]);
  });

  test("the later of two that would touch moves to the right, or the earlier back from the end", () => {
    expect(
      placeDots(
        [
          { x: 3, lanes: [0, 0] },
          { x: 3.5, lanes: [0, 0] },
        ],
        [0, 10],
        2,
      ),
    ).toEqual([3, 5]);
    expect(
      placeDots(
        [
          { x: 9, lanes: [0, 0] },
          { x: 10, lanes: [0, 0] },
        ],
        [0, 10],
        2,
      ),
    ).toEqual([8, 10]);
  });

  test("a line between lanes is not crossed by the dots of a lane between", () => {
    expect(
      placeDots(
        [
          { x: 3, lanes: [0, 2] },
          { x: 3, lanes: [1, 1] },
        ],
        [0, 10],
        2,
      ),
    ).toEqual([3, 5]);
  });

  test("however many there are, they stay inside, keep their order and never come closer than an even spread", () => {
    const wish = fc.record({
      x: fc.double({ min: 0, max: 100, noNaN: true }),
      lanes: fc.tuple(fc.nat(5), fc.nat(5)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 60 }), (wishes) => {
        const places = placeDots(wishes, [10, 40], 2);
        expect(places).toHaveLength(wishes.length);
        const even = Math.min(2, 30 / Math.max(1, wishes.length - 1));
        for (const [index, one] of wishes.entries()) {
          const at = places[index] ?? Number.NaN;
          expect(at).toBeGreaterThanOrEqual(10 - 1e-9);
          expect(at).toBeLessThanOrEqual(40 + 1e-9);
          for (const [again, other] of wishes.entries()) {
            const doShare = one.lanes[0] <= other.lanes[1] && other.lanes[0] <= one.lanes[1];
            if (again > index && doShare)
              expect(Math.abs(at - (places[again] ?? Number.NaN))).toBeGreaterThanOrEqual(even - 1e-9);
          }
        }
      }),
    );
  });
});
