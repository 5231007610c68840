import { type Examples, replace } from "../../examples/example.ts";

const claim = (sentence: string) => ({
  files: { "claims/denial.md": replace("claim: The bridge does not open in May.", `claim: ${sentence}`) },
});

export const examples: Examples = {
  passes: {
    "160 characters": claim("x".repeat(160)),
    "160 characters beyond the first plane": claim("🙂".repeat(160)),
  },
  fails: {
    "161 characters": {
      ...claim("x".repeat(161)),
      findings: ['claims/denial.md:2:8  error  too-long  "claim" has 161 characters. Shorten it to 160 at most.'],
    },
    "161 characters of two code units": {
      ...claim("🙂".repeat(161)),
      findings: ['claims/denial.md:2:8  error  too-long  "claim" has 161 characters. Shorten it to 160 at most.'],
    },
    "over several lines": {
      ...claim(`>-\n  ${"x ".repeat(50)}\n  ${"y ".repeat(50)}`),
      findings: ['claims/denial.md:2:8  error  too-long  "claim" has 201 characters. Shorten it to 160 at most.'],
    },
  },
};
