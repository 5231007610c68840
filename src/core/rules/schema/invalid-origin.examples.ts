import { type Examples, replace } from "../../examples/example.ts";

const url = (value: string) => ({ files: { "site.md": replace("url: https://bridges.example\n", `url: ${value}\n`) } });

export const examples: Examples = {
  passes: {
    "a closing slash": url("https://bridges.example/"),
    "a port": url("https://bridges.example:8443"),
  },
  fails: {
    "no encryption": {
      ...url("http://bridges.example"),
      findings: [
        'site.md:4:6  error  invalid-origin  "http://bridges.example" is no address of a site. Write https:// and the host, without a path: https://example.org.',
      ],
    },
    "no protocol": {
      ...url("bridges.example"),
      findings: [
        'site.md:4:6  error  invalid-origin  "bridges.example" is no address of a site. Write https:// and the host, without a path: https://example.org.',
      ],
    },
    "a path": {
      ...url("https://bridges.example/dossier/"),
      findings: [
        'site.md:4:6  error  invalid-origin  "https://bridges.example/dossier/" is no address of a site. Write https:// and the host, without a path: https://example.org.',
      ],
    },
    "a query": {
      ...url("https://bridges.example?x=1"),
      findings: [
        'site.md:4:6  error  invalid-origin  "https://bridges.example?x=1" is no address of a site. Write https:// and the host, without a path: https://example.org.',
      ],
    },
    "a user": {
      ...url("https://ada@bridges.example"),
      findings: [
        'site.md:4:6  error  invalid-origin  "https://ada@bridges.example" is no address of a site. Write https:// and the host, without a path: https://example.org.',
      ],
    },
    "a script": {
      ...url("javascript:alert(1)"),
      findings: [
        'site.md:4:6  error  invalid-origin  "javascript:alert(1)" is no address of a site. Write https:// and the host, without a path: https://example.org.',
      ],
    },
    "a blank": {
      ...url('"https://bridges.example "'),
      findings: [
        'site.md:4:6  error  invalid-origin  "https://bridges.example " is no address of a site. Write https:// and the host, without a path: https://example.org.',
      ],
    },
  },
};
