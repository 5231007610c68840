import type { CharacterFault } from "../characters.ts";
import type { TextFacts } from "../facts/text.ts";
import type { Wording } from "./phrases.ts";

export const textWording: Wording<TextFacts> = {
  encoding: ({ found }) =>
    found === "utf-16"
      ? "The file is saved as UTF-16. Save it as UTF-8."
      : "The file is not saved as UTF-8: this character cannot be read. Save the file as UTF-8.",
  "line-ending": () =>
    "The line ends with an old sign (a carriage return alone). Save the file with the line endings of Unix or Windows.",
  "bad-character": ({ fault, code }) => `There is ${characters[fault]} here (${code}). ${remedies[fault]}`,
  "escaped-character": ({ fault, code, written }) => `"${written}" writes ${characters[fault]} (${code}). Remove it.`,
  "merge-conflict": ({ mark }) =>
    `Two versions could not be merged here (${mark}). Keep the lines that are right, and remove the others and the lines that begin with <<<<<<<, ======= and >>>>>>>.`,
};

const characters: Readonly<Record<CharacterFault, string>> = {
  control: "an invisible control character",
  "line-separator": "an unusual sign for a new line",
  direction: "an invisible sign that turns the direction of the text",
  hidden: "an invisible character",
  tag: "an invisible tag character",
  broken: "a character that was broken when the text was copied or saved",
  private: "a character that only some fonts know",
};

const remedies: Readonly<Record<CharacterFault, string>> = {
  control: "Delete it.",
  "line-separator": "Delete it, and begin a new line with the Enter key.",
  direction: "Delete it.",
  hidden: "Delete it.",
  tag: "Delete it.",
  broken: "Write the right character in its place.",
  private: "Write it in another way.",
};
