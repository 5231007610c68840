import { type Examples, replace } from "../../test/dossiers/example.ts";
import { smallestDossier } from "../../test/dossiers/smallest-dossier.ts";

const person = "---\nname: Dee\nkind: person\n---\n";
const eighty = "a".repeat(80);

const fileName: Examples = {
  passes: {
    "digits alone": { files: { "people/2025.md": person } },
    "the longest id": { files: { [`people/${eighty}.md`]: person } },
  },
  fails: {
    "a capital letter": {
      files: { "people/Dee.md": person },
      findings: [
        'people/Dee.md:1:1  error  file-name  "Dee" cannot be the name of an entry. Use lower-case letters a to z, digits and single hyphens: rename the file "dee.md".',
      ],
    },
    "an ending twice": {
      files: { "people/dee.md.md": person },
      findings: [
        'people/dee.md.md:1:1  error  file-name  "dee.md" cannot be the name of an entry. Use lower-case letters a to z, digits and single hyphens: rename the file "dee.md".',
      ],
    },
    "a blank": {
      files: { "people/dee dum.md": person },
      findings: [
        'people/dee dum.md:1:1  error  file-name  "dee dum" cannot be the name of an entry. Use lower-case letters a to z, digits and single hyphens: rename the file "dee-dum.md".',
      ],
    },
    "an underscore": {
      files: { "people/dee_dum.md": person },
      findings: [
        'people/dee_dum.md:1:1  error  file-name  "dee_dum" cannot be the name of an entry. Use lower-case letters a to z, digits and single hyphens: rename the file "dee-dum.md".',
      ],
    },
    "two hyphens": {
      files: { "people/dee--dum.md": person },
      findings: [
        'people/dee--dum.md:1:1  error  file-name  "dee--dum" cannot be the name of an entry. Use lower-case letters a to z, digits and single hyphens: rename the file "dee-dum.md".',
      ],
    },
    "a hyphen at the end": {
      files: { "people/dee-.md": person },
      findings: [
        'people/dee-.md:1:1  error  file-name  "dee-" cannot be the name of an entry. Use lower-case letters a to z, digits and single hyphens: rename the file "dee.md".',
      ],
    },
    "a dot": {
      files: { "people/dee.dum.md": person },
      findings: [
        'people/dee.dum.md:1:1  error  file-name  "dee.dum" cannot be the name of an entry. Use lower-case letters a to z, digits and single hyphens: rename the file "dee-dum.md".',
      ],
    },
    "an accent": {
      files: { "people/dée.md": person },
      findings: [
        'people/dée.md:1:1  error  file-name  "dée" cannot be the name of an entry. Use lower-case letters a to z, digits and single hyphens: rename the file "dee.md".',
      ],
    },
    "letters of another script": {
      files: { "people/путин.md": person },
      findings: [
        'people/путин.md:1:1  error  file-name  "путин" cannot be the name of an entry. Use lower-case letters a to z, digits and single hyphens.',
      ],
    },
    "a character too many": {
      files: { [`people/${eighty}a.md`]: person },
      findings: [
        'people/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md:1:1  error  file-name  The name of the file has 81 characters before ".md". Shorten it to 80 at most.',
      ],
    },
    "no name": {
      files: { "people/-.md": person },
      findings: [
        'people/-.md:1:1  error  file-name  "-" cannot be the name of an entry. Use lower-case letters a to z, digits and single hyphens.',
      ],
    },
  },
};

const sameId: Examples = {
  passes: {
    "the same id in two collections": { files: { "people/bridge.md": "---\nname: Bridge\nkind: person\n---\n" } },
  },
  fails: {
    "an id twice but for a capital letter": {
      files: { "people/Ada.md": "---\nname: Ada B.\nkind: person\n---\n" },
      findings: [
        'people/Ada.md:1:1  error  file-name  "Ada" cannot be the name of an entry. Use lower-case letters a to z, digits and single hyphens: rename the file "ada.md".',
        'people/Ada.md:1:1  error  same-id  "Ada" and "ada" differ only in capital letters, so some systems take them for one file. Rename one of them, or remove it.',
      ],
    },
  },
};

const page = "---\ntitle: A page\n---\n\nText.\n";

const reservedPage: Examples = {
  passes: { "names that only begin like a route": { files: { "pages/claims-policy.md": page } } },
  fails: Object.fromEntries(
    [
      "404",
      "articles",
      "claims",
      "corrections",
      "data",
      "embed",
      "feed",
      "people",
      "positions",
      "record",
      "search",
      "sources",
      "timeline",
      "images",
      "assets",
      "pagefind",
    ].map((id) => [
      id,
      {
        files: { [`pages/${id}.md`]: page },
        findings: [
          `pages/${id}.md:1:1  error  reserved-page  The site has an address /${id}/ of its own, so no page can have it. Rename the file, for example "about-${id}.md".`,
        ],
      },
    ]),
  ),
};

const reservedPlace: Examples = {
  passes: {
    "names of parts of other pages": {
      files: {
        "timeline/evidence.md": smallestDossier["timeline/meeting.md"].replace("The council meets", "Evidence"),
      },
    },
  },
  fails: Object.fromEntries(
    (["timeline/main", "timeline/events", "questions/main", "questions/v-s-for"] as const).map((place) => {
      const [collection = "", id = ""] = place.split("/");
      const text = smallestDossier[collection === "timeline" ? "timeline/meeting.md" : "questions/when.md"];
      const called = collection === "timeline" ? "events" : collection;
      return [
        place,
        {
          files: { [`${place}.md`]: text.replace(/The council meets|Does the bridge open in May/, "Another") },
          findings: [
            `${place}.md:1:1  error  reserved-place  The page on which all ${called} stand has a part of its own called "${id}". Rename the file, for example "the-${id}.md".`,
          ],
        },
      ];
    }),
  ),
};

const takenPath: Examples = {
  passes: {
    "files of one's own": {
      assets: [
        ...["/images/a.png", "/claims/notes.pdf", "/favicon.ico", "/about.html", "/icon.svg"],
        ...["/assets/own.css", "/own/index.html", "/claims/page.html"],
      ],
    },
  },
  fails: Object.fromEntries(
    [
      ...["/claims/opening/index.html", "/feed.xml", "/claims", "/feed.xml/a.txt", "/about", "/_headers"],
      ...["/claims/page/2/index.html", "/timeline/2025/index.html", "/feed-2.xml", "/pagefind/pagefind.js"],
    ].map((path) => [
      path,
      {
        assets: [path],
        findings: [
          `site.md:1:1  error  taken-path  public${path} would be published at an address of the site's own, and one of the two be lost. Give the file another name.`,
        ],
      },
    ]),
  ),
};

const missingSite: Examples = {
  passes: {},
  fails: {
    "no site": {
      files: { "site.md": undefined },
      findings: [
        'site.md:1:1  error  missing-site  There is no file "site.md". Create it, with at least title, tagline, url and publisher.',
      ],
    },
  },
};

const withoutClaims = {
  "site.md": replace("[the bridge](claim:opening)", "the bridge"),
  "articles/bridge.md":
    "---\ntitle: The bridge\nstandfirst: What was said.\npublished: 2025-03-01T12:00Z\nauthors:\n  - name: Desk\nsubject: gazette\n---\n\nText.\n",
};

const noClaims: Examples = {
  passes: {
    "one claim that is no draft": {
      files: {
        "claims/denial.md": replace("kind: denial", "kind: denial\ndraft: true"),
        "articles/bridge.md": replace("[Cy denies it](claim:denial)", "Cy denies it"),
      },
    },
  },
  fails: {
    "no claim at all": {
      files: { ...withoutClaims, "claims/opening.md": undefined, "claims/denial.md": undefined },
      findings: [
        "site.md:1:1  error  no-claims  There is no claim to publish, so the site would be empty. Put the claims into the folder claims; drafts do not count.",
      ],
    },
    "drafts alone": {
      files: {
        ...withoutClaims,
        "claims/opening.md": replace("kind: reported-speech", "kind: reported-speech\ndraft: true"),
        "claims/denial.md": replace("kind: denial", "kind: denial\ndraft: true"),
      },
      findings: [
        "site.md:1:1  error  no-claims  There is no claim to publish, so the site would be empty. Put the claims into the folder claims; drafts do not count.",
      ],
    },
  },
};

/** The examples of each rule; they are its tests. */
export const examples: Readonly<Record<string, Examples>> = {
  "file-name": fileName,
  "same-id": sameId,
  "reserved-page": reservedPage,
  "reserved-place": reservedPlace,
  "taken-path": takenPath,
  "missing-site": missingSite,
  "no-claims": noClaims,
};
