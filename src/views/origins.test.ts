import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { english } from "../language/english.ts";
import { type Account, independentOrigins, originsInWords } from "./origins.ts";

function dossierOf(accounts: readonly (Partial<Account> & { readonly id: string })[], people: readonly string[] = []) {
  const sources = new Map(accounts.map((account): [string, Account] => [account.id, { primary: false, ...account }]));
  return { sources, people: new Map(people.map((id) => [id, id])) };
}

const bounds = (ids: readonly string[], ...dossier: Parameters<typeof dossierOf>) => {
  const { atLeast, atMost } = independentOrigins(ids, dossierOf(...dossier));
  return [atLeast, atMost];
};

describe("the independent origins of sources", () => {
  it("are not known of texts that do not say whose account they give", () => {
    expect(bounds(["a", "b", "c"], [{ id: "a" }, { id: "b" }, { id: "c" }])).toEqual([1, 3]);
  });

  it("are known of the things themselves", () => {
    expect(bounds(["a", "b", "c"], [{ id: "a", primary: true }, { id: "b", primary: true }, { id: "c" }])).toEqual([
      2, 3,
    ]);
  });

  it("are one for a text and its copies, over a copy that is not among them", () => {
    const accounts = [{ id: "third", copyOf: "second" }, { id: "second", copyOf: "first" }, { id: "first" }];
    expect(bounds(["third", "first"], accounts)).toEqual([1, 1]);
  });

  it("are one for all who pass on the account of one agency, be it a text or a name", () => {
    const outlets = ["a", "b", "c", "d"].map((id) => ({ id, relays: ["agency"] }));
    expect(bounds(["a", "b", "c", "d"], outlets, ["agency"])).toEqual([1, 1]);
    expect(
      bounds(["a", "b", "alert"], [{ id: "a", relays: ["alert"] }, { id: "b", copyOf: "a" }, { id: "alert" }]),
    ).toEqual([1, 1]);
  });

  it("are several for a text that passes on several accounts", () => {
    expect(bounds(["a"], [{ id: "a", relays: ["one", "other"] }], ["one", "other"])).toEqual([1, 2]);
  });

  it("are one for texts that name each other in a circle", () => {
    const circle = [
      { id: "a", relays: ["b"] },
      { id: "b", copyOf: "a" },
      { id: "c", relays: ["a"] },
    ];
    expect(bounds(["a", "b", "c"], circle)).toEqual([1, 1]);
    expect(bounds(["a"], [{ id: "a", relays: ["a"], primary: true }])).toEqual([1, 1]);
  });

  it("take an id that is both for the source", () => {
    const accounts = [
      { id: "a", relays: ["x"] },
      { id: "x", relays: ["y"] },
      { id: "b", relays: ["y"] },
    ];
    expect(bounds(["a", "b"], accounts, ["x", "y"])).toEqual([1, 1]);
  });

  it("are none of nothing", () => {
    expect(bounds([], [])).toEqual([0, 0]);
    expect(bounds(["missing"], [])).toEqual([0, 0]);
  });

  it("are told within their bounds", () => {
    expect(originsInWords({ atLeast: 1, atMost: 1 }, english)).toBe("1 independent origin");
    expect(originsInWords({ atLeast: 1, atMost: 3 }, english)).toBe("at most 3 independent origins");
    expect(originsInWords({ atLeast: 2, atMost: 5 }, english)).toBe("at least 2 and at most 5 independent origins");
  });
});

const IDS = ["a", "b", "c", "d", "e", "f"];
const anyId = fc.constantFrom(...IDS);
const anyDossier = fc
  .array(
    fc.record(
      {
        copyOf: anyId,
        relays: fc.array(fc.constantFrom(...IDS, "p", "q", "nowhere"), { minLength: 1, maxLength: 3 }),
        primary: fc.boolean(),
      },
      { requiredKeys: ["primary"] },
    ),
    { minLength: IDS.length, maxLength: IDS.length },
  )
  .map((accounts) => accounts.map((account, place) => ({ ...account, id: IDS[place] ?? "" })));
const anySet = fc.uniqueArray(anyId);

describe("whatever sources say of each other", () => {
  it("the bounds hold each other, and there is an origin where there is a source", () => {
    fc.assert(
      fc.property(anyDossier, anySet, (accounts, ids) => {
        const [least = 0, most = 0] = bounds(ids, accounts, ["p", "q"]);
        expect(least).toBeLessThanOrEqual(most);
        expect(least > 0).toBe(ids.length > 0);
      }),
    );
  });

  it("another source never takes an origin away, and the order does not matter", () => {
    fc.assert(
      fc.property(anyDossier, anySet, anyId, (accounts, ids, more) => {
        const [least = 0, most = 0] = bounds(ids, accounts, ["p", "q"]);
        const [leastThen = 0, mostThen = 0] = bounds([more, ...ids.toReversed()], accounts, ["p", "q"]);
        expect(leastThen).toBeGreaterThanOrEqual(least);
        expect(mostThen).toBeGreaterThanOrEqual(most);
      }),
    );
  });

  it("a relay adds no witness to those whose account it passes on", () => {
    fc.assert(
      fc.property(
        anyDossier,
        anySet.filter((ids) => ids.length > 0),
        fc.boolean(),
        (accounts, ids, primary) => {
          const relay = { id: "relay", relays: ids, primary };
          expect(bounds(["relay", ...ids], [...accounts, relay], ["p", "q"])).toEqual(
            bounds(ids, accounts, ["p", "q"]),
          );
        },
      ),
    );
  });
});
