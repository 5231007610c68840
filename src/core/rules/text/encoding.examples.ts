import type { Examples } from "../../examples/example.ts";

const person = "---\nname: Zoë\nkind: person\n---\n";
const encode = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, mark: readonly number[], isLittle: boolean) =>
  Uint8Array.from([
    ...mark,
    ...[...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  ]);

export const examples: Examples = {
  passes: {
    "UTF-8 with a byte order mark": {
      bytes: { "people/zoe.md": Uint8Array.from([0xef, 0xbb, 0xbf, ...encode(person)]) },
    },
    "every length of character": { bytes: { "people/zoe.md": encode(person.replace("Zoë", "Zoë Ж 中 🙂")) } },
  },
  fails: {
    "Latin-1": {
      bytes: { "people/zoe.md": latin(person) },
      findings: [
        "people/zoe.md:2:9  error  encoding  The file is not saved as UTF-8: this character cannot be read. Save the file as UTF-8.",
      ],
    },
    "Latin-1 in the text": {
      bytes: {
        "people/zoe.md": latin(`${person.replace("ë", "e")}\nShe said “no” in a café.\n`.replace(/[“”]/g, "\x93")),
      },
      findings: [
        "people/zoe.md:6:10  error  encoding  The file is not saved as UTF-8: this character cannot be read. Save the file as UTF-8.",
      ],
    },
    "a character cut in two": {
      bytes: {
        "people/zoe.md": Uint8Array.from([...encode("---\nname: Zo"), 0xc3, ...encode("\nkind: person\n---\n")]),
      },
      findings: [
        "people/zoe.md:2:9  error  encoding  The file is not saved as UTF-8: this character cannot be read. Save the file as UTF-8.",
      ],
    },
    "an overlong character": {
      bytes: {
        "people/zoe.md": Uint8Array.from([...encode("---\nname: Zo"), 0xc0, 0xaf, ...encode("\nkind: person\n---\n")]),
      },
      findings: [
        "people/zoe.md:2:9  error  encoding  The file is not saved as UTF-8: this character cannot be read. Save the file as UTF-8.",
      ],
    },
    "UTF-16, little end first": {
      bytes: { "people/zoe.md": utf16(person, [0xff, 0xfe], true) },
      findings: ["people/zoe.md:1:1  error  encoding  The file is saved as UTF-16. Save it as UTF-8."],
    },
    "UTF-16, big end first": {
      bytes: { "people/zoe.md": utf16(person, [0xfe, 0xff], false) },
      findings: ["people/zoe.md:1:1  error  encoding  The file is saved as UTF-16. Save it as UTF-8."],
    },
    "UTF-16 without a mark": {
      bytes: { "people/zoe.md": utf16(person, [], true) },
      findings: ["people/zoe.md:1:1  error  encoding  The file is saved as UTF-16. Save it as UTF-8."],
    },
  },
};
