import { type Examples, replace } from "../../test/dossiers/example.ts";
import { englishMessages } from "../language/english.ts";

const inLanguage = (tag: string) => replace("title: Bridges\n", `title: Bridges\nlanguage: ${tag}\n`);
/** Every message, so that none is missing; in Klingon, of which nobody has a catalog. */
const all = { ...englishMessages };

function own(messages: Readonly<Record<string, unknown>>) {
  return { "messages.json": `${JSON.stringify(messages, null, 2)}\n` };
}

const unreadMessages: Examples = {
  passes: {
    "own words for a message": { files: own({ "date.about": "c. {date}" }) },
    "one that is still to be written, with the English beside it": {
      files: own({ "date.about": { english: "about {date}", text: "" } }),
    },
  },
  fails: {
    "a comma that is missing": {
      files: { "messages.json": '{\n  "date.about": "c. {date}"\n  "date.none": "n. d."\n}\n' },
      findings: [
        "messages.json:3:3  error  unread-messages  This cannot be read as JSON from here on: look for a missing comma or quotation mark, here or on the line before.",
      ],
    },
    "an end that is missing": {
      files: { "messages.json": '{\n  "date.about": "c. {date}",\n' },
      findings: [
        "messages.json:3:1  error  unread-messages  This cannot be read as JSON from here on: look for a missing comma or quotation mark, here or on the line before.",
      ],
    },
    "a comma too many": {
      files: { "messages.json": '{\n  "date.about": "c. {date}",\n}\n' },
      findings: ["messages.json:3:1  error  unread-messages  There is a comma too many before this. Remove it."],
    },
    "quotation marks of print": {
      files: { "messages.json": '{\n  "date.about": „c. {date}“\n}\n' },
      findings: [
        'messages.json:2:17  error  unread-messages  JSON knows only straight quotation marks. Write "…" around a text; within it, any others may stand.',
      ],
    },
    "nothing at all": {
      files: { "messages.json": "\n" },
      findings: [
        "messages.json:2:1  error  unread-messages  There is nothing in this file. Remove it; npm run new -- language writes one.",
      ],
    },
    "a message twice": {
      files: { "messages.json": '{ "date.about": "c. {date}",\n  "date.about": "ca. {date}" }\n' },
      findings: [
        'messages.json:2:3  error  unread-messages  The message "date.about" is there twice, and only the last would be said. Keep one.',
      ],
    },
    "a list": {
      files: { "messages.json": '["c. {date}"]\n' },
      findings: [
        'messages.json:1:1  error  unread-messages  This is no list of messages. Write it as {"key": "words", …}; npm run new -- language writes one.',
      ],
    },
    "a number": {
      files: own({ "date.about": 7 }),
      findings: [
        'messages.json:2:3  error  unread-messages  The message "date.about" is no text. Put its words in quotation marks.',
      ],
    },
  },
};

const unknownMessage: Examples = {
  passes: { "every message": { files: own(all) } },
  fails: {
    "a misspelt key": {
      files: own({ "date.abuot": "c. {date}" }),
      findings: [
        'messages.json:2:3  error  unknown-message  The interface has no message "date.abuot". Did you mean "date.about"?',
      ],
    },
    "a key of something else": {
      files: own({ greeting: "Hello" }),
      findings: ['messages.json:2:3  error  unknown-message  The interface has no message "greeting". Remove it.'],
    },
  },
};

const brokenMessage: Examples = {
  passes: {
    "a number that is only written": { files: own({ "date.century": "century {number}" }) },
  },
  fails: {
    "a brace that is not closed": {
      files: own({ "date.about": "c. {date" }),
      findings: [
        'messages.json:2:17  error  broken-message  The message "date.about" cannot be read: look for a brace or a tag that is not closed. In English it is: about {date}',
      ],
    },
    "a value that is left out, and another that there is not": {
      files: own({ "date.about": "c. {day}" }),
      findings: [
        'messages.json:2:17  error  broken-message  The message "date.about" asks for {day}, which it is not given. In English it is: about {date}',
        'messages.json:2:17  error  broken-message  The message "date.about" leaves out {date}. In English it is: about {date}',
      ],
    },
    "a form that a plural lacks": {
      files: own({ "date.century": "{number, selectordinal, one {#st} other {#th}} century" }),
      findings: [
        'messages.json:2:19  error  broken-message  The message "date.century" has no form "few", which some numbers of this language take. Add few {…} to its plural.',
        'messages.json:2:19  error  broken-message  The message "date.century" has no form "two", which some numbers of this language take. Add two {…} to its plural.',
      ],
    },
  },
};

const missingMessages: Examples = {
  passes: {
    "a language whose every message the dossier brings": {
      files: { "site.md": inLanguage("tlh"), ...own({ ...all, "date.century": "{number} vatlh" }) },
    },
  },
  fails: {
    "a language of which one message is still to be written": {
      files: {
        "site.md": inLanguage("tlh"),
        ...own({ ...all, "date.century": "{number} vatlh", "date.about": { english: "about {date}", text: "" } }),
      },
      findings: [
        'messages.json:4:13  warning  missing-messages  A message of the interface is not there in "tlh" and is shown in English: "date.about". Fill in the texts that are empty.',
      ],
    },
    "one of which two are": {
      files: {
        "site.md": inLanguage("tlh"),
        ...own({ ...all, "date.century": "{number} vatlh", "date.about": "", "date.none": "" }),
      },
      findings: [
        'messages.json:2:17  warning  missing-messages  2 messages of the interface are not there in "tlh" and are shown in English, the first of them: "date.about". Fill in the texts that are empty.',
      ],
    },
    "one of which a message is not in the file": {
      files: {
        "site.md": inLanguage("tlh"),
        ...own({ ...all, "date.century": "{number} vatlh", "date.about": undefined }),
      },
      findings: [
        'messages.json:1:1  warning  missing-messages  A message of the interface is not there in "tlh" and is shown in English: "date.about". npm run new -- language tlh writes what is missing into messages.json.',
      ],
    },
  },
};

const noCatalog: Examples = {
  passes: {
    "English as elsewhere": { files: { "site.md": inLanguage("en-US") } },
  },
  fails: {
    "a language of which nothing is known": {
      files: { "site.md": inLanguage("tlh") },
      findings: [
        'site.md:3:11  warning  no-catalog  The interface has no words in "tlh": headings and verdicts around your texts are shown in English. npm run new -- language tlh writes messages.json, in which you can translate them.',
      ],
    },
  },
};

/** The examples of each rule; they are its tests. */
export const examples: Readonly<Record<string, Examples>> = {
  "unread-messages": unreadMessages,
  "unknown-message": unknownMessage,
  "broken-message": brokenMessage,
  "missing-messages": missingMessages,
  "no-catalog": noCatalog,
};
