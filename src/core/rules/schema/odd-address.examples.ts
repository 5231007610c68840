import { type Examples, replace } from "../../examples/example.ts";

const url = (value: string) => ({
  files: { "sources/gazette.md": replace("url: https://gazette.example/bridge", `url: ${value}`) },
});
const signs = (value: string, written: string) =>
  `sources/gazette.md:4:6  warning  odd-address  "${value}" holds a blank or a sign that addresses encode. Write ${written}.`;
const marked = (value: string, written: string) =>
  `sources/gazette.md:4:6  warning  odd-address  "${value}" ends with words that a browser marks (#:~:text=…). Write ${written}; links to a quotation mark its own words.`;

export const examples: Examples = {
  passes: { "an anchor": url("https://gazette.example/a#b") },
  fails: {
    "a blank": {
      ...url("https://gazette.example/the bridge?q=a b"),
      findings: [signs("https://gazette.example/the bridge?q=a b", "https://gazette.example/the%20bridge?q=a%20b")],
    },
    "a blank before it": {
      ...url('" https://gazette.example"'),
      findings: [signs(" https://gazette.example", "https://gazette.example/")],
    },
    "angle brackets around it": {
      ...url("<https://gazette.example/a>"),
      findings: [signs("<https://gazette.example/a>", "https://gazette.example/a")],
    },
    "angle brackets in it": {
      ...url("https://gazette.example/<b>"),
      findings: [signs("https://gazette.example/<b>", "https://gazette.example/%3Cb%3E")],
    },
    "a line that was broken": {
      ...url('"https://gazette.example/\\nx"'),
      findings: [signs("https://gazette.example/ x", "https://gazette.example/x")],
    },
    "words that a browser marks": {
      ...url("https://gazette.example/a?b=c#:~:text=it%20opens"),
      findings: [marked("https://gazette.example/a?b=c#:~:text=it%20opens", "https://gazette.example/a?b=c")],
    },
    "the same behind an anchor": {
      ...url("https://gazette.example/a#b:~:text=it%20opens&text=in%20May"),
      findings: [marked("https://gazette.example/a#b:~:text=it%20opens&text=in%20May", "https://gazette.example/a#b")],
    },
  },
};
