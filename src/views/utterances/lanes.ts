import type { Descent, Giver } from "./descent.ts";

/** Measures of the drawing, in pixels: between two lanes, from a row's top to its mark, of a bend. */
const LANE = 18;
const MARK = 18;
const BEND = 8;

/** One row of the drawing: who it is, and what is drawn before the name. Paths are those of SVG, in pixels. */
export interface LaneRow {
  readonly giver: Giver;
  /** Where the mark stands. */
  readonly x: number;
  readonly y: number;
  /** Lines that go on through the whole row, as their x. */
  readonly through: readonly number[];
  /** Lines that begin at the row's mark and go on below it, as their x. */
  readonly down: readonly number[];
  /** What comes in from above and ends at the mark. */
  readonly arriving: readonly string[];
  /** What comes in from nobody knows where. */
  readonly stub: string | undefined;
}

export interface Lanes {
  readonly rows: readonly LaneRow[];
  /** The width of the drawing. */
  readonly width: number;
}

/**
 * The descent as a drawing of rows with lanes beside them: from each giver a line goes down to all who have the words from it,
 * so that lines fork, and merge where a text has them from several.
 */
export function lanesOf({ origin, givers }: Descent): Lanes {
  const all = [...(origin ? [origin] : []), ...givers];
  const last = new Map<Giver, number>();
  for (const [place, { from }] of all.entries()) for (const one of from) last.set(one, place);
  const lanes: (Giver | undefined)[] = [];
  const rows = all.map((giver, place): LaneRow => {
    const from = giver.from.flatMap((one) => (lanes.includes(one) ? [lanes.indexOf(one)] : []));
    const lane = freeLane(lanes, giver.kind === "origin" ? 0 : Math.max(0, ...from) + 1);
    const through = lanes.flatMap((one, index) => (one && (last.get(one) ?? 0) > place ? [xOf(index)] : []));
    const arriving = from.map((index) => bend(xOf(index), xOf(lane)));
    for (const [index, one] of lanes.entries()) if (one && (last.get(one) ?? 0) <= place) lanes[index] = undefined;
    const goesOn = (last.get(giver) ?? 0) > place;
    if (goesOn) lanes[lane] = giver;
    return {
      giver,
      x: xOf(lane),
      y: MARK,
      through,
      down: goesOn ? [xOf(lane)] : [],
      arriving,
      stub: giver.kind === "origin" || giver.from.length > 0 ? undefined : `M${xOf(lane) - 14} ${MARK}H${xOf(lane)}`,
    };
  });
  return { rows, width: Math.max(0, ...rows.map(({ x }) => x)) + LANE / 2 };
}

function freeLane(lanes: readonly (Giver | undefined)[], first: number): number {
  let lane = first;
  while (lanes[lane]) lane += 1;
  return lane;
}

function xOf(lane: number): number {
  return LANE / 2 + lane * LANE;
}

/** Down a lane and over to the mark. */
function bend(from: number, to: number): string {
  return `M${from} -1V${MARK - BEND}q0 ${BEND} ${BEND} ${BEND}H${to}`;
}
