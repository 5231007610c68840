import { type Examples, replace } from "../../examples/example.ts";

const about = (text: string) => ({ "pages/about.md": replace("We read news.", text) });

const refused = (scheme: string) =>
  `"${scheme}:" is no address that readers can follow. Begin it with https:// or mailto:, or with the kind of an entry, such as claim:some-id.`;

export const examples: Examples = {
  passes: {
    "addresses of the web, of mail and of entries": {
      files: about(
        "[a](https://example.org) [b](MAILTO:desk@bridges.example) [c](claim:opening) [d](HTTP://example.org/)",
      ),
    },
    "a scheme in code": { files: about("`[a](javascript:alert(1))`") },
  },
  fails: {
    "a script": {
      files: about("We [read](javascript:alert(1)) news."),
      findings: [`pages/about.md:5:11  error  unknown-scheme  ${refused("javascript")}`],
    },
    "a script in capitals, with character references and with a tab": {
      files: about("[a](JaVaScRiPt:x)\n[b](java&#115;cript&colon;x)\n[c](<java\tscript:x>)\n[d](java&Tab;script:x)"),
      findings: [
        `pages/about.md:5:5  error  unknown-scheme  ${refused("javascript")}`,
        `pages/about.md:6:5  error  unknown-scheme  ${refused("javascript")}`,
        `pages/about.md:7:6  error  unknown-scheme  ${refused("javascript")}`,
        `pages/about.md:8:5  error  unknown-scheme  ${refused("javascript")}`,
      ],
    },
    "data in a definition, a file and a script in angle brackets": {
      files: about("[a], [b](file:///etc/passwd) and <vbscript:x>\n\n[a]: data:text/html,x"),
      findings: [
        `pages/about.md:5:10  error  unknown-scheme  ${refused("file")}`,
        `pages/about.md:5:35  error  unknown-scheme  ${refused("vbscript")}`,
        `pages/about.md:7:6  error  unknown-scheme  ${refused("data")}`,
      ],
    },
    "an image of data": {
      files: about("![A dot](data:image/png;base64,AAAA)"),
      findings: [`pages/about.md:5:10  error  unknown-scheme  ${refused("data")}`],
    },
    "a kind of entry that was misspelt": {
      files: about(
        "[a](clam:opening) [b](claims:opening) [c](organisation:ada) [d](Claim:opening) [e](claim://opening)",
      ),
      findings: [
        'pages/about.md:5:5  error  unknown-scheme  "clam:" is no kind of link. Did you mean "claim:opening"?',
        'pages/about.md:5:23  error  unknown-scheme  "claims:" is no kind of link. Did you mean "claim:opening"?',
        'pages/about.md:5:43  error  unknown-scheme  "organisation:" is no kind of link. Did you mean "person:ada"?',
        'pages/about.md:5:65  error  unknown-scheme  "claim:" is no kind of link. Did you mean "claim:opening"?',
        'pages/about.md:5:84  error  unknown-scheme  "claim:" is no kind of link. Did you mean "claim:opening"?',
      ],
    },
  },
};
