import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDate, date, day, minute, single, withoutTime } from "../../test/dossiers/dates.ts";
import { newest } from "../views/last-changed.ts";
import { spanOf } from "../views/timeline/pieces.ts";
import {
  byDate,
  DATE_PATTERN,
  dateOf,
  instantOf,
  isBefore,
  isSurelyBefore,
  placeOfDate,
  reach,
  readDate,
} from "./dates.ts";

const isEarlier = (one: string, other: string) => isBefore(dateOf(one), dateOf(other));

/** The same date, known less precisely: `2025-02-24T13:16-05:00` as `2025-02-24`, `2025-02` and `2025`. */
const vaguer = (text: string) =>
  [10, 7, 4].filter((length) => length < text.length).map((length) => text.slice(0, length));

describe("any date", () => {
  it("is read back as it was written, and has the form that editors are told", () => {
    const form = new RegExp(DATE_PATTERN);
    fc.assert(fc.property(anyDate, (text) => dateOf(text).text === text && form.test(text)));
  });

  it("is not before itself", () => {
    fc.assert(fc.property(anyDate, (text) => !isEarlier(text, text)));
  });

  it("stands within what it may mean", () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        const { earliest, latest } = reach(dateOf(text));
        const place = placeOfDate(dateOf(text));
        return earliest <= place && place <= latest;
      }),
    );
  });

  it("that is vague is surely before no more than the date without the doubt", () => {
    fc.assert(
      fc.property(
        single.filter((text) => typeof readDate(text) !== "string"),
        anyDate,
        (text, other) => {
          const plain = text.replace(/[?~%]$/, "");
          if (isEarlier(text, other)) expect(isEarlier(plain, other)).toBe(true);
          if (isEarlier(other, text)) expect(isEarlier(other, plain)).toBe(true);
        },
      ),
    );
  });

  it("is neither before nor after what it would be if less were known", () => {
    fc.assert(
      fc.property(date, (text) => vaguer(text).every((vague) => !isEarlier(text, vague) && !isEarlier(vague, text))),
    );
  });

  it("is the same however often it is read, and whatever is read in between", () => {
    const read = (text: string) => ({ ...dateOf(text) });
    const texts = fc.sample(date, 500);
    const first = texts.map(read);
    for (let number = 1; number <= 11_000; number += 1) readDate(`${String(number).padStart(5, "0")}-01`);
    for (let number = 1; number < 9_999; number += 1) readDate(String(number).padStart(4, "0"));
    expect(texts.map(read)).toEqual(first);
  });

  it("begins at midnight of its day, at the latest in the west, in any century", () => {
    fc.assert(
      fc.property(day, (text) => reach(dateOf(text)).earliest + 14 * 3_600_000 === Date.parse(`${text}T00:00Z`)),
    );
    expect(reach(dateOf("0099-12-31")).latest + 1 - 12 * 3_600_000).toBe(Date.parse("0100-01-01T00:00Z"));
  });

  it("begins no later than it ends", () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        const { earliest, latest } = reach(dateOf(text));
        return earliest <= latest;
      }),
    );
  });
});

describe("any two dates", () => {
  it("are not before each other", () => {
    fc.assert(fc.property(anyDate, anyDate, (one, other) => !(isEarlier(one, other) && isEarlier(other, one))));
  });

  it("stand in lists in the order that is sure", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => {
        if (isEarlier(one, other)) expect(byDate(one, other)).toBeLessThan(0);
      }),
    );
  });

  it("with a time stand in the order of their instants", () => {
    fc.assert(
      fc.property(minute, minute, (one, other) => {
        expect(isEarlier(one, other)).toBe(Date.parse(one) < Date.parse(other));
      }),
    );
  });

  it("stay in order when less is known of the one, or their order is no longer sure", () => {
    fc.assert(
      fc.property(date, date, (one, other) => {
        for (const vague of vaguer(one)) expect(isEarlier(other, vague) && isEarlier(one, other)).toBe(false);
      }),
    );
  });

  it("that are in order stay so when more is known of them, to the day", () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        for (const vague of vaguer(one)) if (isEarlier(vague, other)) expect(isEarlier(one, other)).toBe(true);
        for (const vague of vaguer(other)) if (isEarlier(one, vague)) expect(isEarlier(one, other)).toBe(true);
      }),
    );
  });
});

describe("any three dates", () => {
  it("stand in one order, whichever two are compared", () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (one, two, three) => {
        expect(Math.sign(byDate(one, two)) + Math.sign(byDate(two, one))).toBe(0);
        if (byDate(one, two) <= 0 && byDate(two, three) <= 0) expect(byDate(one, three)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("any three dates without a time", () => {
  it("are in order where two and two are", () => {
    fc.assert(
      fc.property(withoutTime, withoutTime, withoutTime, (one, two, three) => {
        if (isEarlier(one, two) && isEarlier(two, three)) expect(isEarlier(one, three)).toBe(true);
      }),
    );
  });
});

describe("what is made of dates that are known differently well", () => {
  it("nothing was changed before it was published, in feeds and annotations too, which know only instants", () => {
    fc.assert(
      fc.property(anyDate, fc.array(anyDate), (published, changes) => {
        const changed = newest([published, ...changes]) ?? "";
        expect(instantOf(changed) >= instantOf(published)).toBe(true);
      }),
    );
  });

  it("nothing is drawn as ending before it begins", () => {
    fc.assert(
      fc.property(date, date, fc.constantFrom("UTC", "Europe/Berlin", "Pacific/Kiritimati"), (begins, ends, zone) => {
        fc.pre(!isSurelyBefore(ends, begins));
        const { start, anchor, end } = spanOf({ date: begins, end: ends }, zone);
        expect(start <= anchor && anchor <= end).toBe(true);
      }),
    );
  });
});
