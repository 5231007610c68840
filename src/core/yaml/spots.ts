import type { Span } from "../position.ts";
import type { Path, Spot } from "./reading.ts";

type Spots = ReadonlyMap<string | number, Spot>;

/** What is picked of the spot at a path, or of the nearest above it that has any; undefined where none has. */
export function spanNear(spots: Spots, path: Path, pick: (spot: Spot) => Span | undefined): Span | undefined {
  let inside = spots;
  let found: Span | undefined;
  for (const step of path) {
    const spot = inside.get(step);
    if (!spot) return found;
    found = pick(spot) ?? found;
    inside = spot.inside;
  }
  return found;
}

/** The spot at a path; undefined where nothing is written. */
export function spotAt(spots: Spots, path: Path): Spot | undefined {
  let spot: Spot | undefined;
  for (const step of path) spot = (spot?.inside ?? spots).get(step);
  return spot;
}
