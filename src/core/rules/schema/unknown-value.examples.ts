import { type Examples, replace } from "../../examples/example.ts";

const claim = (from: string, to: string) => ({ files: { "claims/opening.md": replace(from, to) } });

export const examples: Examples = {
  passes: {
    "words in quotation marks": claim("attribution: exact", 'attribution: "exact"'),
    "blanks behind a word": claim("attribution: exact", "attribution: exact   "),
  },
  fails: {
    "a letter wrong": {
      ...claim("attribution: exact", "attribution: exakt"),
      findings: [
        'claims/opening.md:17:16  error  unknown-value  "exakt" is no value of "attribution". Did you mean "exact"? Use one of: exact, fair, overstated, misattributed, unsupported, not-applicable.',
      ],
    },
    "a capital letter": {
      ...claim("attribution: exact", "attribution: Exact"),
      findings: [
        'claims/opening.md:17:16  error  unknown-value  "Exact" is no value of "attribution". Did you mean "exact"? Use one of: exact, fair, overstated, misattributed, unsupported, not-applicable.',
      ],
    },
    "a word of the other verdict": {
      ...claim("attribution: exact", "attribution: accurate"),
      findings: [
        'claims/opening.md:17:16  error  unknown-value  "accurate" is no value of "attribution". Use one of: exact, fair, overstated, misattributed, unsupported, not-applicable.',
      ],
    },
    "a blank for a hyphen": {
      ...claim("status: on-record", "status: on record"),
      findings: [
        'claims/opening.md:13:13  error  unknown-value  "on record" is no value of "status". Did you mean "on-record"? Use one of: on-record, reported, asserted, denied, misattributed, unsupported.',
      ],
    },
    "in a hop": {
      ...claim("act: said", "act: shouted"),
      findings: [
        'claims/opening.md:11:10  error  unknown-value  "shouted" is no value of "act". Use one of: said, wrote, told, implied.',
      ],
    },
    "in a position": {
      ...claim("stance: for", "stance: yes"),
      findings: [
        'claims/opening.md:28:13  error  unknown-value  "yes" is no value of "stance". Use one of: for, against, conditional, open, silent.',
      ],
    },
    true: {
      ...claim("stance: for", "stance: true"),
      findings: [
        'claims/opening.md:28:13  error  unknown-value  "true" is no value of "stance". Use one of: for, against, conditional, open, silent.',
      ],
    },
    nothing: {
      ...claim("stance: for", "stance:"),
      findings: [
        'claims/opening.md:28:5  error  unknown-value  "stance" holds nothing. Use one of: for, against, conditional, open, silent.',
      ],
    },
    "a list": {
      ...claim("kind: reported-speech", "kind: [statement, denial]"),
      findings: [
        'claims/opening.md:3:7  error  unknown-value  "kind" holds more than one word. Use one of: statement, reported-speech, denial, position, forecast, commentary.',
      ],
    },
    "blanks within quotation marks": {
      ...claim("attribution: exact", 'attribution: " exact"'),
      findings: [
        'claims/opening.md:17:16  error  unknown-value  " exact" is no value of "attribution". Did you mean "exact"? Use one of: exact, fair, overstated, misattributed, unsupported, not-applicable.',
      ],
    },
    "the contrary of a word on the list": {
      ...claim("attribution: exact", "attribution: supported"),
      findings: [
        'claims/opening.md:17:16  error  unknown-value  "supported" is no value of "attribution". Use one of: exact, fair, overstated, misattributed, unsupported, not-applicable.',
      ],
    },
    "between brackets": {
      ...claim(
        "positions:\n  - question: when\n    who: ben\n    stance: for",
        "positions: [{ question: when, who: ben, stance: fore }]",
      ),
      findings: [
        'claims/opening.md:25:49  error  unknown-value  "fore" is no value of "stance". Did you mean "for"? Use one of: for, against, conditional, open, silent.',
      ],
    },
  },
};
