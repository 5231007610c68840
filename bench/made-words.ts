/** A source of numbers that are the same for the same seed (mulberry32). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A number from 0 up to 1, 1 excluded. */
  fraction(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 up to `end`, `end` excluded. */
  below(end: number): number {
    return Math.floor(this.fraction() * end);
  }

  /** One of several. Throws a RangeError where there is none. */
  of<Value>(values: readonly Value[]): Value {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new RangeError("there is nothing to choose from");
    return value;
  }
}

const WHO = ["The ministry", "The council", "The embassy", "The committee", "The agency", "The alliance", "The court"];
const DOES = [
  "confirms",
  "denies",
  "repeats",
  "limits",
  "leaves open",
  "announces",
  "plays down",
  "refuses to discuss",
];
const WHAT = ["the plan", "the offer", "the deadline", "the mandate", "the deployment", "the agreement", "the inquiry"];
const WHERE = [
  "in Geneva",
  "before the vote",
  "at the border",
  "in the report",
  "on the telephone",
  "under conditions",
];
const WHY = [
  "because the terms of the text are not the same in the two versions",
  "although the recording of the meeting ends before the question is asked",
  "and the transcript gives the words in another order than the agencies do",
  "while the first report names nobody who was in the room",
  "since the spokeswoman had said the opposite two days before",
  "but only for the time after a ceasefire that both sides have signed",
];

/** A sentence of eight to sixteen words about what some body does, without a full stop. */
export function madeStatement(random: Random): string {
  return `${random.of(WHO)} ${random.of(DOES)} ${random.of(WHAT)} ${random.of(WHERE)}`;
}

/** A sentence as long as those of real reasoning. */
export function madeSentence(random: Random): string {
  return `${madeStatement(random)}, ${random.of(WHY)}.`;
}

export function madeParagraph(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => madeSentence(random)).join(" ");
}

const FIRST = [
  "Anna",
  "Boris",
  "Clara",
  "David",
  "Elena",
  "Farid",
  "Greta",
  "Henrik",
  "Irina",
  "Jonas",
  "Karin",
  "Leon",
];
const LAST = ["Adler", "Brandt", "Castell", "Dorn", "Ehlers", "Falk", "Gross", "Holm", "Ivers", "Jansen", "Keller"];

/** A person's name; the number keeps it apart from the others. */
export function madeName(random: Random, number: number): string {
  return `${random.of(FIRST)} ${random.of(LAST)} ${roman(number)}`;
}

/** Roman numerals of 1 to 3,999. */
function roman(number: number): string {
  const signs = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"];
  const values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
  let rest = number;
  return values
    .map((value, place) => {
      const times = Math.floor(rest / value);
      rest -= times * value;
      return (signs[place] ?? "").repeat(times);
    })
    .join("");
}
