import { type Examples, replace } from "../../test/dossiers/example.ts";

const url = (value: string) => ({
  files: { "sources/gazette.md": replace("url: https://gazette.example/bridge", `url: ${value}`) },
});

const invalidAddress: Examples = {
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

const signs = (value: string, written: string) =>
  `sources/gazette.md:4:6  warning  odd-address  "${value}" holds a blank or a sign that addresses encode. Write ${written}.`;
const marked = (value: string, written: string) =>
  `sources/gazette.md:4:6  warning  odd-address  "${value}" ends with words that a browser marks (#:~:text=…). Write ${written}; links to a quotation mark its own words.`;

const oddAddress: Examples = {
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

const invalidOriginUrl = (value: string) => ({
  files: { "site.md": replace("url: https://bridges.example\n", `url: ${value}\n`) },
});

const invalidOrigin: Examples = {
  passes: {
    "a closing slash": invalidOriginUrl("https://bridges.example/"),
    "a port": invalidOriginUrl("https://bridges.example:8443"),
  },
  fails: {
    "no encryption": {
      ...invalidOriginUrl("http://bridges.example"),
      findings: [
        'site.md:4:6  error  invalid-origin  "http://bridges.example" is no address of a site. Write https:// and the host, without a path: https://example.org.',
      ],
    },
    "no protocol": {
      ...invalidOriginUrl("bridges.example"),
      findings: [
        'site.md:4:6  error  invalid-origin  "bridges.example" is no address of a site. Write https:// and the host, without a path: https://example.org.',
      ],
    },
    "a path": {
      ...invalidOriginUrl("https://bridges.example/dossier/"),
      findings: [
        'site.md:4:6  error  invalid-origin  "https://bridges.example/dossier/" is no address of a site. Write https:// and the host, without a path: https://example.org.',
      ],
    },
    "a query": {
      ...invalidOriginUrl("https://bridges.example?x=1"),
      findings: [
        'site.md:4:6  error  invalid-origin  "https://bridges.example?x=1" is no address of a site. Write https:// and the host, without a path: https://example.org.',
      ],
    },
    "a user": {
      ...invalidOriginUrl("https://ada@bridges.example"),
      findings: [
        'site.md:4:6  error  invalid-origin  "https://ada@bridges.example" is no address of a site. Write https:// and the host, without a path: https://example.org.',
      ],
    },
    "a script": {
      ...invalidOriginUrl("javascript:alert(1)"),
      findings: [
        'site.md:4:6  error  invalid-origin  "javascript:alert(1)" is no address of a site. Write https:// and the host, without a path: https://example.org.',
      ],
    },
    "a blank": {
      ...invalidOriginUrl('"https://bridges.example "'),
      findings: [
        'site.md:4:6  error  invalid-origin  "https://bridges.example " is no address of a site. Write https:// and the host, without a path: https://example.org.',
      ],
    },
  },
};

const email = (value: string) => ({ files: { "site.md": replace("email: desk@bridges.example", `email: ${value}`) } });

const invalidEmail: Examples = {
  passes: { "a plus sign and a dot": email("desk.one+news@mail.bridges.example") },
  fails: {
    "no at sign": {
      ...email("desk.bridges.example"),
      findings: [
        'site.md:8:10  error  invalid-email  "desk.bridges.example" is no e-mail address. Write one such as corrections@example.org.',
      ],
    },
    "no ending": {
      ...email("desk@bridges"),
      findings: [
        'site.md:8:10  error  invalid-email  "desk@bridges" is no e-mail address. Write one such as corrections@example.org.',
      ],
    },
    "a blank": {
      ...email("desk @bridges.example"),
      findings: [
        'site.md:8:10  error  invalid-email  "desk @bridges.example" is no e-mail address. Write one such as corrections@example.org.',
      ],
    },
    "two at signs": {
      ...email("desk@news@bridges.example"),
      findings: [
        'site.md:8:10  error  invalid-email  "desk@news@bridges.example" is no e-mail address. Write one such as corrections@example.org.',
      ],
    },
    "a protocol": {
      ...email("mailto:desk@bridges.example"),
      findings: [
        'site.md:8:10  error  invalid-email  "mailto:desk@bridges.example" is no e-mail address. Write one such as corrections@example.org.',
      ],
    },
    "a name before it": {
      ...email("Desk <desk@bridges.example>"),
      findings: [
        'site.md:8:10  error  invalid-email  "Desk <desk@bridges.example>" is no e-mail address. Write one such as corrections@example.org.',
      ],
    },
  },
};

const noAddress: Examples = {
  passes: {
    "a book": {
      files: { "sources/gazette.md": replace("url: https://gazette.example/bridge", "citation:\n  pages: 1-2") },
    },
  },
  fails: {
    "neither an address nor a citation": {
      files: { "sources/gazette.md": replace("url: https://gazette.example/bridge\n", "") },
      findings: [
        "sources/gazette.md:1:1  error  no-address  Nobody can find the source: it has no address. Give it in url; or, where it is printed, broadcast or kept in an archive, say in citation where it stands.",
      ],
    },
  },
};

/** The examples of each rule; they are its tests. */
export const examples: Readonly<Record<string, Examples>> = {
  "invalid-address": invalidAddress,
  "odd-address": oddAddress,
  "no-address": noAddress,
  "invalid-origin": invalidOrigin,
  "invalid-email": invalidEmail,
};
