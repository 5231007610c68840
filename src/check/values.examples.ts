import { type Examples, inTurn, replace } from "../../test/dossiers/example.ts";

const claim = (from: string, to: string) => ({ files: { "claims/opening.md": replace(from, to) } });

const unknownValue: Examples = {
  passes: {
    "words in quotation marks": claim("attribution: exact", 'attribution: "exact"'),
    "blanks behind a word": claim("attribution: exact", "attribution: exact   "),
  },
  fails: {
    "a letter wrong": {
      ...claim("attribution: exact", "attribution: exakt"),
      findings: [
        'claims/opening.md:17:16  error  unknown-value  "exakt" is no value of "attribution". Did you mean "exact"? Use one of: exact, fair, overstated, misattributed, unsupported, asserted, not-applicable.',
      ],
    },
    "a capital letter": {
      ...claim("attribution: exact", "attribution: Exact"),
      findings: [
        'claims/opening.md:17:16  error  unknown-value  "Exact" is no value of "attribution". Did you mean "exact"? Use one of: exact, fair, overstated, misattributed, unsupported, asserted, not-applicable.',
      ],
    },
    "a word of the other verdict": {
      ...claim("attribution: exact", "attribution: accurate"),
      findings: [
        'claims/opening.md:17:16  error  unknown-value  "accurate" is no value of "attribution". Use one of: exact, fair, overstated, misattributed, unsupported, asserted, not-applicable.',
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
        'claims/opening.md:11:10  error  unknown-value  "shouted" is no value of "act". Did you mean "showed"? Use one of: said, wrote, told, implied, showed.',
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
        'claims/opening.md:17:16  error  unknown-value  " exact" is no value of "attribution". Did you mean "exact"? Use one of: exact, fair, overstated, misattributed, unsupported, asserted, not-applicable.',
      ],
    },
    "the contrary of a word on the list": {
      ...claim("attribution: exact", "attribution: supported"),
      findings: [
        'claims/opening.md:17:16  error  unknown-value  "supported" is no value of "attribution". Use one of: exact, fair, overstated, misattributed, unsupported, asserted, not-applicable.',
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

const lead = (lines: string) => ({ files: { "articles/bridge.md": replace("lead: true", lines) } });
const findings = (number: number) =>
  lead(`lead: true\nfindings:\n${Array.from({ length: number }, (_, index) => `  - Finding ${index}.`).join("\n")}`);

const wrongCount: Examples = {
  passes: {
    "one finding": findings(1),
    "six findings": findings(6),
  },
  fails: {
    "seven findings": {
      ...findings(7),
      findings: ['articles/bridge.md:9:1  error  wrong-count  "findings" has too many items. Keep at most 6.'],
    },
    "an empty list of findings": {
      ...lead("lead: true\nfindings: [ ]"),
      findings: [
        'articles/bridge.md:9:11  error  wrong-count  "findings" has too few items. Give at least 1, or remove the key.',
      ],
    },
    "no author": {
      files: { "articles/bridge.md": replace("authors:\n  - name: Desk", "authors: []") },
      findings: ['articles/bridge.md:5:10  error  wrong-count  "authors" has too few items. Give at least 1.'],
    },
    "an event without a source": {
      files: { "timeline/meeting.md": replace("sources:\n  - minutes", "sources: []") },
      findings: ['timeline/meeting.md:6:10  error  wrong-count  "sources" has too few items. Give at least 1.'],
    },
  },
};

const tooLongClaim = (sentence: string) => ({
  files: { "claims/denial.md": replace("claim: The bridge does not open in May.", `claim: ${sentence}`) },
});

const tooLong: Examples = {
  passes: {
    "160 characters": tooLongClaim("x".repeat(160)),
    "160 characters beyond the first plane": tooLongClaim("🙂".repeat(160)),
  },
  fails: {
    "161 characters": {
      ...tooLongClaim("x".repeat(161)),
      findings: ['claims/denial.md:2:8  error  too-long  "claim" has 161 characters. Shorten it to 160 at most.'],
    },
    "161 characters of two code units": {
      ...tooLongClaim("🙂".repeat(161)),
      findings: ['claims/denial.md:2:8  error  too-long  "claim" has 161 characters. Shorten it to 160 at most.'],
    },
    "over several lines": {
      ...tooLongClaim(`>-\n  ${"x ".repeat(50)}\n  ${"y ".repeat(50)}`),
      findings: ['claims/denial.md:2:8  error  too-long  "claim" has 201 characters. Shorten it to 160 at most.'],
    },
  },
};

const words = (number: number) => Array.from({ length: number }, (_, index) => `w${index}`).join(" ");

const quoting = (text: string) => ({ "claims/opening.md": replace("quote: It opens in May", `quote: ${text}`) });

const longQuotation: Examples = {
  passes: {
    "25 words": { files: { "claims/opening.md": replace("quote: It opens in May", `quote: ${words(25)}`) } },
    "thirty syllables of Vietnamese": { files: quoting("không có vấn đề gì ".repeat(6).trim()) },
    "25 words of Chinese": { files: quoting("总统说他对欧洲军队没有任何问题，因为他已经问过这个问题了。") },
    "dashes and dots are no words": {
      files: { "claims/opening.md": replace("quote: It opens in May", `quote: ${words(25)} – … —`) },
    },
    "a long note": { files: { "claims/opening.md": replace("    quote: It opens in May", `    note: ${words(60)}`) } },
  },
  fails: {
    "26 words of evidence": {
      files: { "claims/opening.md": replace("quote: It opens in May", `quote: ${words(26)}`) },
      findings: ["claims/opening.md:23:12  error  long-quotation  The quotation has 26 words. Quote 25 at most."],
    },
    "26 words in what was said, and in a hop": {
      files: {
        "claims/opening.md": inTurn(
          replace("  in: gazette", `  in: gazette\n  words: ${words(26)}`),
          replace("    status: on-record", `    status: on-record\n    words: ${words(30)}`),
        ),
      },
      findings: [
        "claims/opening.md:9:10  error  long-quotation  The quotation has 26 words. Quote 25 at most.",
        "claims/opening.md:15:12  error  long-quotation  The quotation has 30 words. Quote 25 at most.",
      ],
    },
    "a paragraph of Chinese": {
      files: quoting("总统说他对欧洲军队没有任何问题，因为他已经问过这个问题了。".repeat(20)),
      findings: ["claims/opening.md:23:12  error  long-quotation  The quotation has 320 words. Quote 25 at most."],
    },
    "a paragraph of Thai": {
      files: quoting("ประธานาธิบดีกล่าวว่าเขาไม่มีปัญหากับทหารยุโรปในยูเครน".repeat(3)),
      findings: ["claims/opening.md:23:12  error  long-quotation  The quotation has 33 words. Quote 25 at most."],
    },
    "thirty-five syllables of Vietnamese": {
      files: quoting("không có vấn đề gì ".repeat(7).trim()),
      findings: ["claims/opening.md:23:12  error  long-quotation  The quotation has 35 words. Quote 33 at most."],
    },
    "over several lines": {
      files: {
        "claims/opening.md": replace("quote: It opens in May", `quote: >\n      ${words(13)}\n      ${words(13)}`),
      },
      findings: ["claims/opening.md:23:12  error  long-quotation  The quotation has 26 words. Quote 25 at most."],
    },
  },
};

const order = (value: string) => ({ files: { "questions/when.md": replace("order: 1", `order: ${value}`) } });

const notANumber: Examples = {
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

const by = (value: string) => ({ files: { "claims/denial.md": replace("by: cy", `by: ${value}`) } });

const invalidId: Examples = {
  passes: {
    '"cy"': by('"cy"'),
  },
  fails: {
    Cy: {
      ...by("Cy"),
      findings: ['claims/denial.md:6:7  error  invalid-id  "Cy" cannot be an id. Did you mean "cy"?'],
    },
    "cy.md": {
      ...by("cy.md"),
      findings: ['claims/denial.md:6:7  error  invalid-id  "cy.md" cannot be an id. Did you mean "cy"?'],
    },
    "people/cy": {
      ...by("people/cy"),
      findings: ['claims/denial.md:6:7  error  invalid-id  "people/cy" cannot be an id. Did you mean "cy"?'],
    },
    "person:cy": {
      ...by("person:cy"),
      findings: ['claims/denial.md:6:7  error  invalid-id  "person:cy" cannot be an id. Did you mean "cy"?'],
    },
    "c y": {
      ...by("c y"),
      findings: ['claims/denial.md:6:7  error  invalid-id  "c y" cannot be an id. Did you mean "cy"?'],
    },
    "cy--x": {
      ...by("cy--x"),
      findings: [
        'claims/denial.md:6:7  error  invalid-id  "cy--x" cannot be an id. Use lower-case letters a to z, digits and single hyphens, 80 at most.',
      ],
    },
    '"cy "': {
      ...by('"cy "'),
      findings: ['claims/denial.md:6:7  error  invalid-id  "cy " cannot be an id. Did you mean "cy"?'],
    },
    жук: {
      ...by("жук"),
      findings: [
        'claims/denial.md:6:7  error  invalid-id  "жук" cannot be an id. Use lower-case letters a to z, digits and single hyphens, 80 at most.',
      ],
    },
  },
};

const language = (value: string) => ({
  files: { "sources/gazette.md": replace("kind: report", `kind: report\nlanguage: ${value}`) },
});

const invalidLanguage: Examples = {
  passes: {
    en: language("en"),
    ru: language("ru"),
    "pt-BR": language("pt-BR"),
    "zh-Hant-TW": language("zh-Hant-TW"),
    "sr-Latn": language("sr-Latn"),
    "en-GB": language("en-GB"),
    uk: language("uk"),
    haw: language("haw"),
  },
  fails: {
    english: {
      ...language("english"),
      findings: [
        'sources/gazette.md:8:11  error  invalid-language  "english" is no language tag. Write a short one, such as en, ru or pt-BR.',
      ],
    },
    en_US: {
      ...language("en_US"),
      findings: [
        'sources/gazette.md:8:11  error  invalid-language  "en_US" is no language tag. Write a short one, such as en, ru or pt-BR.',
      ],
    },
    xx: {
      ...language("xx"),
      findings: [
        'sources/gazette.md:8:11  error  invalid-language  "xx" is no language tag. Write a short one, such as en, ru or pt-BR.',
      ],
    },
    e: {
      ...language("e"),
      findings: [
        'sources/gazette.md:8:11  error  invalid-language  "e" is no language tag. Write a short one, such as en, ru or pt-BR.',
      ],
    },
    English: {
      ...language("English"),
      findings: [
        'sources/gazette.md:8:11  error  invalid-language  "English" is no language tag. Write a short one, such as en, ru or pt-BR.',
      ],
    },
    '"en "': {
      ...language('"en "'),
      findings: [
        'sources/gazette.md:8:11  error  invalid-language  "en " is no language tag. Write a short one, such as en, ru or pt-BR.',
      ],
    },
    "en-": {
      ...language("en-"),
      findings: [
        'sources/gazette.md:8:11  error  invalid-language  "en-" is no language tag. Write a short one, such as en, ru or pt-BR.',
      ],
    },
    "rus-": {
      ...language("rus-"),
      findings: [
        'sources/gazette.md:8:11  error  invalid-language  "rus-" is no language tag. Write a short one, such as en, ru or pt-BR.',
      ],
    },
  },
};

const zone = (value: string) => ({
  files: { "site.md": replace("title: Bridges", `title: Bridges\ntimeZone: ${value}`) },
});

const invalidTimeZone: Examples = {
  passes: { "a city": zone("Europe/Berlin"), "far away": zone("Asia/Kathmandu"), UTC: zone("UTC") },
  fails: {
    "a city alone": {
      ...zone("Berlin"),
      findings: [
        'site.md:3:11  error  invalid-time-zone  "Berlin" is no time zone. Write one such as Europe/Berlin or UTC.',
      ],
    },
    "a misspelling": {
      ...zone("Europe/Berlinn"),
      findings: [
        'site.md:3:11  error  invalid-time-zone  "Europe/Berlinn" is no time zone. Write one such as Europe/Berlin or UTC.',
      ],
    },
    "an offset": {
      ...zone("+01:00"),
      findings: [
        'site.md:3:11  error  invalid-time-zone  "+01:00" is no time zone. Write one such as Europe/Berlin or UTC.',
      ],
    },
    "a blank for an underscore": {
      ...zone("America/New York"),
      findings: [
        'site.md:3:11  error  invalid-time-zone  "America/New York" is no time zone. Write one such as Europe/Berlin or UTC.',
      ],
    },
  },
};

/** The examples of each rule; they are its tests. */
export const examples: Readonly<Record<string, Examples>> = {
  "unknown-value": unknownValue,
  "wrong-count": wrongCount,
  "too-long": tooLong,
  "long-quotation": longQuotation,
  "not-a-number": notANumber,
  "invalid-id": invalidId,
  "invalid-language": invalidLanguage,
  "invalid-time-zone": invalidTimeZone,
};
