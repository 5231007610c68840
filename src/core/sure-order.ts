import { isBefore, readDate } from "./date.ts";

/** Whether both dates can be read and the one is surely before the other. What is missing or wrong is before nothing. */
export function isSurelyBefore(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [first, second] = [readDate(one), readDate(other)];
  return typeof first !== "string" && typeof second !== "string" && isBefore(first, second);
}
