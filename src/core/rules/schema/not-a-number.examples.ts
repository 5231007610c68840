import { type Examples, replace } from "../../examples/example.ts";

const order = (value: string) => ({ files: { "questions/when.md": replace("order: 1", `order: ${value}`) } });

export const examples: Examples = {
  passes: { zero: order("0"), "a negative number": order("-3"), "in quotation marks": order('"2"') },
  fails: {
    "a word": {
      ...order("first"),
      findings: [
        'questions/when.md:4:8  error  not-a-number  "first" is no whole number. Write digits only, such as 2.',
      ],
    },
    "a fraction": {
      ...order("1.5"),
      findings: ['questions/when.md:4:8  error  not-a-number  "1.5" is no whole number. Write digits only, such as 2.'],
    },
    "an exponent": {
      ...order("1e3"),
      findings: ['questions/when.md:4:8  error  not-a-number  "1e3" is no whole number. Write digits only, such as 2.'],
    },
    "a hexadecimal number": {
      ...order("0x10"),
      findings: [
        'questions/when.md:4:8  error  not-a-number  "0x10" is no whole number. Write digits only, such as 2.',
      ],
    },
    "a number too long": {
      ...order("12345678"),
      findings: [
        'questions/when.md:4:8  error  not-a-number  "12345678" is no whole number. Write digits only, such as 2.',
      ],
    },
    "a separator": {
      ...order("1,000"),
      findings: [
        'questions/when.md:4:8  error  not-a-number  "1,000" is no whole number. Write digits only, such as 2.',
      ],
    },
  },
};
