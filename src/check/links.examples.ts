import { type Examples, replace } from "../../test/dossiers/example.ts";

const about = (text: string) => ({ "pages/about.md": replace("We read news.", text) });

const refused = (scheme: string) =>
  `"${scheme}:" is no address that readers can follow. Begin it with https:// or mailto:, or with the kind of an entry, such as claim:some-id.`;

const unknownScheme: Examples = {
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

const brokenAddress: Examples = {
  passes: {
    "a blank, which is encoded": { files: about("[a](<https://example.org/a b>)") },
    "addresses with everything that they may hold": {
      files: about(
        "[a](https://example.org:8443/a_(b)?c=d&e=%20f#g) [b](https://пример.рф/путь) [c](http://[::1]/) www.example.org desk@bridges.example [d](https://example.org/{a}|b) [e](mailto:desk@bridges.example?subject=a%20b)",
      ),
    },
  },
  fails: {
    "a host without a scheme": {
      files: about("[a](//example.org/x) and [b](\\\\\\\\example.org)"),
      findings: [
        'pages/about.md:5:5  error  broken-address  "//example.org/x" does not begin with https://. Write the address in full.',
        'pages/about.md:5:30  error  broken-address  "\\\\example.org" does not begin with https://. Write the address in full.',
      ],
    },
    "a password": {
      files: about("We [read](https://desk:secret@example.org/) news."),
      findings: [
        "pages/about.md:5:11  error  broken-address  The address of the link holds a user name or password. Remove it.",
      ],
    },
    "a password in a bare address": {
      files: about("See https://desk:secret@example.org/ for news."),
      findings: [
        "pages/about.md:5:5  error  broken-address  The address of the link holds a user name or password. Remove it.",
      ],
    },
    "half an address": {
      files: about("[a](https://) [b](https:example.org) [c](http://example)"),
      findings: [
        'pages/about.md:5:5  error  broken-address  "https://" is no web address. Write it in full, such as https://example.org/page.',
        'pages/about.md:5:19  error  broken-address  "https:example.org" is no web address. Write it in full, such as https://example.org/page.',
        'pages/about.md:5:42  error  broken-address  "http://example" is no web address. Write it in full, such as https://example.org/page.',
      ],
    },
    "two addresses in one": {
      files: about("[a](<https://example.org/a https://example.org/b>)"),
      findings: [
        'pages/about.md:5:6  error  broken-address  "https://example.org/a https://example.org/b" holds two addresses. Keep one.',
      ],
    },
    "no mailbox": {
      files: about("[a](mailto:desk)"),
      findings: [
        'pages/about.md:5:5  error  broken-address  "mailto:desk" is no e-mail address. Write one such as mailto:desk@example.org.',
      ],
    },
  },
};

const relativeLink: Examples = {
  passes: {
    "a link from the root of the site": { files: about("[a](/claims/) [b](/timeline/#meeting)") },
  },
  fails: {
    "files of entries": {
      files: about("[a](../claims/opening.md) [b](claims/denial/) [c](ada.md)"),
      findings: [
        'pages/about.md:5:5  error  relative-link  "../claims/opening.md" leads nowhere from the page. Write claim:opening.',
        'pages/about.md:5:31  error  relative-link  "claims/denial/" leads nowhere from the page. Write claim:denial.',
        'pages/about.md:5:51  error  relative-link  "ada.md" leads nowhere from the page. Write person:ada.',
      ],
    },
    "an address without its beginning": {
      files: about("[a](example.org/news)"),
      findings: [
        'pages/about.md:5:5  error  relative-link  "example.org/news" leads nowhere from the page. Write an address in full (https://…), an entry by its kind (claim:some-id), or a path from the root of the site (/timeline/).',
      ],
    },
  },
};

const deadLinkAbout = (text: string) => replace("We read news.", text);

const deadLink: Examples = {
  passes: {
    "pages, files for machines and files in public/": {
      files: {
        "pages/about.md": deadLinkAbout(
          "[a](/) [b](/claims/opening/) [c](/claims/opening.json) [d](/corrections/) [e](/about/) [f](/files/a%20b.pdf) [g](/claims/?kind=denial) [h](/people/ada/) [i](/articles/bridge/annotations.jsonld) [j](/claims/opening/index.html) [k](/data/schema/claims.json)",
        ),
      },
      assets: ["/files/a b.pdf"],
    },
    "a draft that names a draft": {
      files: {
        "pages/about.md": replace("title: About", "title: About\ndraft: true"),
        "pages/method.md": "---\ntitle: Method\ndraft: true\n---\n[a](/about/)\n",
      },
    },
  },
  fails: {
    "a page that does not exist": {
      files: { "pages/about.md": deadLinkAbout("We [read](/claims/openin/) [news](/nowhere/at/all/).") },
      findings: [
        'pages/about.md:5:11  error  dead-link  Nothing stands at "/claims/openin/". Did you mean "/claims/opening/"?',
        'pages/about.md:5:35  error  dead-link  Nothing stands at "/nowhere/at/all/". Name a page of this site, or a file in public/.',
      ],
    },
    "the file of an entry, and a page with another ending": {
      files: { "pages/about.md": deadLinkAbout("[a](/content/claims/opening.md) [b](/about.html) [c](/public/a.pdf)") },
      assets: ["/a.pdf"],
      findings: [
        'pages/about.md:5:5  error  dead-link  Nothing stands at "/content/claims/opening.md". Did you mean "/claims/opening/"?',
        'pages/about.md:5:37  error  dead-link  Nothing stands at "/about.html". Did you mean "/about/"?',
        'pages/about.md:5:54  error  dead-link  Nothing stands at "/public/a.pdf". Did you mean "/a.pdf"?',
      ],
    },
    "a file that public/ does not hold": {
      files: { "pages/about.md": deadLinkAbout("[a](/files/a.pdf)") },
      findings: [
        'pages/about.md:5:5  error  dead-link  Nothing stands at "/files/a.pdf". Name a page of this site, or a file in public/.',
      ],
    },
    "a draft": {
      files: {
        "pages/about.md": replace("title: About", "title: About\ndraft: true"),
        "pages/method.md": "---\ntitle: Method\n---\n[a](/about/)\n",
      },
      findings: [
        'pages/method.md:4:5  error  dead-link  "/about/" is the page of a draft, so readers will not find it. Publish the draft, or remove the link.',
      ],
    },
    "a page that is held back": {
      files: {
        "pages/about.md": replace("title: About", "title: About\npublishFrom: 2026-12-01"),
        "pages/method.md": "---\ntitle: Method\n---\n[a](/about/)\n",
      },
      findings: [
        'pages/method.md:4:5  error  dead-link  "/about/" is a page that is held back until 2026-12-01, so readers will not find it. Hold this back as long, or remove the link.',
      ],
    },
  },
};

const missingSlash: Examples = {
  passes: {
    "a page with its slash and a file without one": {
      files: about("[a](/timeline/) [b](/feed.xml) [c](https://bridges.example) [d](https://bridges.example/feed.xml)"),
    },
    "another site below the same address, which keys name": {
      files: {
        ...about("[a](https://bridges.example/claims) [b](https://bridges.example/other)"),
        "sources/gazette.md": replace("https://gazette.example/bridge", "https://bridges.example/claims"),
        "sources/minutes.md": replace("https://council.example/minutes", "https://bridges.example/other"),
      },
    },
  },
  fails: {
    "pages without their slash": {
      files: about("[a](/timeline) [b](/claims/opening#chain)"),
      findings: [
        'pages/about.md:5:5  error  missing-slash  The address of the page ends in a slash. Write "/timeline/".',
        'pages/about.md:5:20  error  missing-slash  The address of the page ends in a slash. Write "/claims/opening/".',
      ],
    },
    "in the site's own address in full": {
      files: about("[a](https://bridges.example/timeline?x#meeting)"),
      findings: [
        'pages/about.md:5:5  error  missing-slash  The address of the page ends in a slash. Write "/timeline/".',
      ],
    },
  },
};

const deadAnchorAbout = (text: string) => replace("We read news.", text);

const deadAnchor: Examples = {
  passes: {
    "letters taken apart, here or there": {
      files: {
        "pages/about.md": deadAnchorAbout(
          `[a](#füße) [b](page:more#${"füße".normalize("NFD")})\n\n## ${"Füße".normalize("NFD")}`,
        ),
        "pages/more.md": "---\ntitle: More\n---\n\n## Füße\n\nWords.\n",
      },
    },
    "sections, passages, footnotes and places": {
      files: {
        "pages/about.md": deadAnchorAbout(
          "## What we do\n\n## What we do\n\n[a](#what-we-do) [b](#what-we-do-1) [c](article:bridge#claim-opening) [d](/articles/bridge/#note-denial) [e](/timeline/#meeting) [f](/sources/#gazette) [g](/positions/#when) [h](claim:opening#evidence) [i](#top) [j](/claims/denial/#history) [k](#fn-x) [l](/articles/bridge/#:~:text=Ada) [m](page:about#what-we-do) x[^x]\n\n[^x]: note",
        ),
      },
    },
    "parts of pages that are no entry's": {
      files: {
        "pages/about.md": deadAnchorAbout(
          "[a](/claims/#accurate) [b](/claims/#by-cy) [c](/data/#use) [d](/people/#main) [e](/timeline/#events)",
        ),
      },
    },
    "words to look for behind the name of a place": {
      files: { "pages/about.md": deadAnchorAbout("[a](/sources/#gazette:~:text=Bridge) [b](/claims/opening/#Top)") },
    },
    "sections in other scripts, also percent-encoded": {
      files: {
        "pages/about.md": deadAnchorAbout(
          "## Что известно\n\n[a](#что-известно) [b](#%D1%87%D1%82%D0%BE-%D0%B8%D0%B7%D0%B2%D0%B5%D1%81%D1%82%D0%BD%D0%BE)",
        ),
      },
    },
  },
  fails: {
    "a section that is not there": {
      files: { "pages/about.md": deadAnchorAbout("## What we do\n\n[a](#what-we-did) [b](#elsewhere)") },
      findings: [
        'pages/about.md:7:5  error  dead-anchor  Nothing on the page is called "#what-we-did". Did you mean "#what-we-do"?',
        'pages/about.md:7:23  error  dead-anchor  Nothing on the page is called "#elsewhere". Name a heading in small letters with hyphens, or remove the part from "#" on.',
      ],
    },
    "a passage that the article does not annotate": {
      files: {
        "pages/about.md": deadAnchorAbout("[a](article:bridge#claim-openin) [b](/articles/bridge/#claim-opening-2)"),
      },
      findings: [
        'pages/about.md:5:5  error  dead-anchor  Nothing on the page is called "#claim-openin". Did you mean "#claim-opening"?',
        'pages/about.md:5:38  error  dead-anchor  Nothing on the page is called "#claim-opening-2". Did you mean "#claim-opening"?',
      ],
    },
    "a place that is on no timeline": {
      files: { "pages/about.md": deadAnchorAbout("[a](/timeline/#meetings) [b](claim:opening#reasons)") },
      findings: [
        'pages/about.md:5:5  error  dead-anchor  Nothing on the page is called "#meetings". Did you mean "#meeting"?',
        'pages/about.md:5:30  error  dead-anchor  Nothing on the page is called "#reasons". Name a heading in small letters with hyphens, or remove the part from "#" on.',
      ],
    },
    "a part that the page would have, were there anything in it": {
      files: {
        "pages/about.md": deadAnchorAbout(
          "[a](#sources) [b](claim:denial#chain) [c](claim:opening#corrections) [d](/articles/bridge/#contents) [e](/#events)",
        ),
      },
      findings: ["sources", "chain", "corrections", "contents", "events"].map(
        (part, place) =>
          `pages/about.md:5:${[5, 19, 43, 74, 106][place]}  error  dead-anchor  Nothing on the page is called "#${part}". Name a heading in small letters with hyphens, or remove the part from "#" on.`,
      ),
    },
    "on a page that is no entry's": {
      files: {
        "pages/about.md": deadAnchorAbout(
          "[a](/claims/#opening) [b](/people/#ada) [c](/data/#claims) [d](/embed/claims/opening/#main) [e](/positions/#meeting)",
        ),
      },
      findings: [
        [5, "opening"],
        [27, "ada"],
        [45, "claims"],
        [64, "main"],
        [97, "meeting"],
      ].map(
        ([column, part]) =>
          `pages/about.md:5:${column}  error  dead-anchor  Nothing on the page is called "#${part}". Name a heading in small letters with hyphens, or remove the part from "#" on.`,
      ),
    },
    "in the site's own address in full": {
      files: { "pages/about.md": deadAnchorAbout("[a](https://bridges.example/claims/opening/#reasons)") },
      findings: [
        'pages/about.md:5:5  error  dead-anchor  Nothing on the page is called "#reasons". Name a heading in small letters with hyphens, or remove the part from "#" on.',
      ],
    },
    "a footnote without a use": {
      files: { "pages/about.md": deadAnchorAbout("[a](#fn-x)") },
      findings: [
        'pages/about.md:5:5  error  dead-anchor  Nothing on the page is called "#fn-x". Name a heading in small letters with hyphens, or remove the part from "#" on.',
      ],
    },
  },
};

const unplacedAnchor: Examples = {
  passes: {
    "an event, which is itself a place on its page": {
      files: { "pages/about.md": replace("We read news.", "[a](event:meeting) [b](question:when)") },
    },
  },
  fails: {
    "a part of an event": {
      files: { "pages/about.md": replace("We read news.", "We [read](event:meeting#meeting) news.") },
      findings: [
        'pages/about.md:5:11  error  unplaced-anchor  An event has no page of its own, so "#meeting" leads nowhere. Write event:meeting.',
      ],
    },
  },
};

const emptyLink: Examples = {
  passes: {
    "brackets that are no link": { files: about("We [read] news (daily).") },
  },
  fails: {
    "links without an address": {
      files: about("We [read]() news [daily](#) and [weekly](<>)."),
      findings: [
        "pages/about.md:5:11  error  empty-link  The link has no address. Write one between the parentheses, or remove the link.",
        "pages/about.md:5:26  error  empty-link  The link has no address. Write one between the parentheses, or remove the link.",
        "pages/about.md:5:43  error  empty-link  The link has no address. Write one between the parentheses, or remove the link.",
      ],
    },
    "an image without an address": {
      files: about("![A bridge]()"),
      findings: [
        "pages/about.md:5:13  error  empty-link  The image has no address. Write one between the parentheses, or remove the image.",
      ],
    },
  },
};

const wordlessLink: Examples = {
  passes: {
    "an image, code and emphasis as words": {
      files: about("[![The bridge](/bridge.png)](/claims/) [`code`](/claims/) [*words*](/claims/)"),
      assets: ["/bridge.png"],
    },
  },
  fails: {
    "nothing and blanks between the brackets": {
      files: about("We [](claim:opening) read [ ](/claims/) news."),
      findings: [
        'pages/about.md:5:4  error  wordless-link  The link to "claim:opening" has no words. Write some between the brackets.',
        'pages/about.md:5:27  error  wordless-link  The link to "/claims/" has no words. Write some between the brackets.',
      ],
    },
  },
};

const finding =
  "error  broken-link  This is written almost like a link, so readers see the brackets. Write [words](claim:some-id): no blank in the address or before it, no link within a link.";

const brokenLink: Examples = {
  passes: {
    "brackets and parentheses in a text": {
      files: about("He said [sic] (and meant it) that “[t]he bridge” opens; see f(x)[0]. \\[a](b) `[c](d e)`"),
    },
  },
  fails: {
    "a blank in the address": {
      files: about("We [read](claim: opening) news."),
      findings: [`pages/about.md:5:9  ${finding}`],
    },
    "no closing parenthesis": {
      files: about("We [read](claim:opening news."),
      findings: [`pages/about.md:5:9  ${finding}`],
    },
    "a blank before the address": {
      files: about("We [read] (claim:opening) news."),
      findings: [`pages/about.md:5:9  ${finding}`],
    },
    "brackets exchanged": {
      files: about("We (read)[claim:opening] news."),
      findings: [`pages/about.md:5:9  ${finding}`],
    },
    "a link within a link": {
      files: about("We [read [the](claim:opening) news](claim:denial)."),
      findings: [`pages/about.md:5:35  ${finding}`],
    },
  },
};

const linkInKeyFinding = (text: string) => ({
  "claims/opening.md": replace("finding: Ben said so.", `finding: ${text}`),
});

const linkInKey: Examples = {
  passes: {
    "brackets, parentheses and a bare address": {
      files: linkInKeyFinding("'“[T]he bridge” (opening): see https://example.org/a_(b) and [sic](!)'"),
    },
  },
  fails: {
    "a link to an entry": {
      files: linkInKeyFinding("Ben said so, as [Cy denies](claim:denial)."),
      findings: [
        'claims/opening.md:4:10  warning  link-in-key  "finding" holds a link, and readers would see its brackets: keys are plain text. Write the words alone, and link in the text below.',
      ],
    },
    "a link written in codes": {
      files: linkInKeyFinding(String.raw`"Ben said so, as [Cy denies\u005D(claim:denial)."`),
      findings: [
        'claims/opening.md:4:10  warning  link-in-key  "finding" holds a link, and readers would see its brackets: keys are plain text. Write the words alone, and link in the text below.',
      ],
    },
    "a link in a list": {
      files: {
        "articles/bridge.md": replace(
          "subject: gazette",
          "findings:\n  - It opens.\n  - See [the minutes](https://council.example/minutes).\nsubject: gazette",
        ),
      },
      findings: [
        'articles/bridge.md:9:5  warning  link-in-key  "findings" holds a link, and readers would see its brackets: keys are plain text. Write the words alone, and link in the text below.',
      ],
    },
  },
};

/** The examples of each rule; they are its tests. */
export const examples: Readonly<Record<string, Examples>> = {
  "unknown-scheme": unknownScheme,
  "broken-address": brokenAddress,
  "relative-link": relativeLink,
  "dead-link": deadLink,
  "missing-slash": missingSlash,
  "dead-anchor": deadAnchor,
  "unplaced-anchor": unplacedAnchor,
  "empty-link": emptyLink,
  "wordless-link": wordlessLink,
  "broken-link": brokenLink,
  "link-in-key": linkInKey,
};
