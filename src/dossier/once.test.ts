import { expect, it } from "vitest";
import { once } from "./once.ts";

it("works out its answer once for each object, whatever the answer", () => {
  const asked: object[] = [];
  const firstOf = once((list: readonly string[]) => {
    asked.push(list);
    return list[0];
  });
  const [some, none] = [["a"], []];
  expect([firstOf(some), firstOf(none), firstOf(some), firstOf(none)]).toEqual(["a", undefined, "a", undefined]);
  expect(asked).toEqual([some, none]);
});
