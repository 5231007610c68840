import { type Examples, inTurn, replace } from "../../examples/example.ts";

const words = (number: number) => Array.from({ length: number }, (_, index) => `w${index}`).join(" ");

const quoting = (text: string) => ({ "claims/opening.md": replace("quote: It opens in May", `quote: ${text}`) });

export const examples: Examples = {
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
