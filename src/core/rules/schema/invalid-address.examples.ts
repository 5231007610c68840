import { type Examples, replace } from "../../examples/example.ts";

const url = (value: string) => ({
  files: { "sources/gazette.md": replace("url: https://gazette.example/bridge", `url: ${value}`) },
});

export const examples: Examples = {
  passes: {
    "http://gazette.example": url("http://gazette.example"),
    "https://gazette.example/a%20b?c=d&e=f#g": url("https://gazette.example/a%20b?c=d&e=f#g"),
    "https://пример.рф/путь": url("https://пример.рф/путь"),
    "signs as browsers give them": url("https://gazette.example/{a}|b^c`d?e={f}|g^h`"),
    "https://gazette.example:8443/x": url("https://gazette.example:8443/x"),
    "https://192.0.2.1/": url("https://192.0.2.1/"),
    "https://[2001:db8::1]/": url("https://[2001:db8::1]/"),
    "HTTPS://GAZETTE.EXAMPLE/": url("HTTPS://GAZETTE.EXAMPLE/"),
    "https://gazette.example/a(b)_c,d;e=f~g'h*i@j!k": url("https://gazette.example/a(b)_c,d;e=f~g'h*i@j!k"),
  },
  fails: {
    "gazette.example": {
      ...url("gazette.example"),
      findings: [
        'sources/gazette.md:4:6  error  invalid-address  "gazette.example" is no web address. Write it in full, such as https://example.org/page.',
      ],
    },
    "www.gazette.example/x": {
      ...url("www.gazette.example/x"),
      findings: [
        'sources/gazette.md:4:6  error  invalid-address  "www.gazette.example/x" is no web address. Write it in full, such as https://example.org/page.',
      ],
    },
    "/bridge": {
      ...url("/bridge"),
      findings: [
        'sources/gazette.md:4:6  error  invalid-address  "/bridge" is no web address. Write it in full, such as https://example.org/page.',
      ],
    },
    "//gazette.example": {
      ...url("//gazette.example"),
      findings: [
        'sources/gazette.md:4:6  error  invalid-address  "//gazette.example" is no web address. Write it in full, such as https://example.org/page.',
      ],
    },
    "https:/gazette.example": {
      ...url("https:/gazette.example"),
      findings: [
        'sources/gazette.md:4:6  error  invalid-address  "https:/gazette.example" is no web address. Write it in full, such as https://example.org/page.',
      ],
    },
    "https://": {
      ...url("https://"),
      findings: [
        'sources/gazette.md:4:6  error  invalid-address  "https://" is no web address. Write it in full, such as https://example.org/page.',
      ],
    },
    "https://gazette": {
      ...url("https://gazette"),
      findings: [
        'sources/gazette.md:4:6  error  invalid-address  "https://gazette" is no web address. Write it in full, such as https://example.org/page.',
      ],
    },
    "javascript:alert(1)": {
      ...url("javascript:alert(1)"),
      findings: [
        'sources/gazette.md:4:6  error  invalid-address  "javascript:alert(1)" is no web page. Give an address that begins with https:// or http://.',
      ],
    },
    "JavaScript:alert(1)": {
      ...url("JavaScript:alert(1)"),
      findings: [
        'sources/gazette.md:4:6  error  invalid-address  "JavaScript:alert(1)" is no web page. Give an address that begins with https:// or http://.',
      ],
    },
    "data:text/html,x": {
      ...url("data:text/html,x"),
      findings: [
        'sources/gazette.md:4:6  error  invalid-address  "data:text/html,x" is no web page. Give an address that begins with https:// or http://.',
      ],
    },
    "file:///etc/passwd": {
      ...url("file:///etc/passwd"),
      findings: [
        'sources/gazette.md:4:6  error  invalid-address  "file:///etc/passwd" is no web page. Give an address that begins with https:// or http://.',
      ],
    },
    "ftp://gazette.example": {
      ...url("ftp://gazette.example"),
      findings: [
        'sources/gazette.md:4:6  error  invalid-address  "ftp://gazette.example" is no web page. Give an address that begins with https:// or http://.',
      ],
    },
    "mailto:a@b.example": {
      ...url("mailto:a@b.example"),
      findings: [
        'sources/gazette.md:4:6  error  invalid-address  "mailto:a@b.example" is no web page. Give an address that begins with https:// or http://.',
      ],
    },
    "https://ada@gazette.example": {
      ...url("https://ada@gazette.example"),
      findings: [
        'sources/gazette.md:4:6  error  invalid-address  "https://ada@gazette.example" holds a user name or password. Remove it.',
      ],
    },
    "https://ada:secret@gazette.example": {
      ...url("https://ada:secret@gazette.example"),
      findings: [
        'sources/gazette.md:4:6  error  invalid-address  "https://ada:secret@gazette.example" holds a user name or password. Remove it.',
      ],
    },
    "two addresses": {
      ...url("https://gazette.example/a https://gazette.example/b"),
      findings: [
        'sources/gazette.md:4:6  error  invalid-address  "https://gazette.example/a https://gazette.example/b" holds two addresses. Keep one.',
      ],
    },
    "a blank in the host": {
      ...url("https://gazette .example/"),
      findings: [
        'sources/gazette.md:4:6  error  invalid-address  "https://gazette .example/" is no web address. Write it in full, such as https://example.org/page.',
      ],
    },
    "https://gazette.example:99999/": {
      ...url("https://gazette.example:99999/"),
      findings: [
        'sources/gazette.md:4:6  error  invalid-address  "https://gazette.example:99999/" is no web address. Write it in full, such as https://example.org/page.',
      ],
    },
  },
};
