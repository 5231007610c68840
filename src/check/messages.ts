import { OPENING_LINE } from "../dossier/document.ts";
import { placeOf } from "../dossier/manuscript.ts";
import { type OwnMessages, textsOf } from "../dossier/own-messages.ts";
import { MESSAGES_FILE, SITE_FILE } from "../dossier/placement.ts";
import { nearestTo } from "../dossier/suggestion.ts";
import { catalogFor, wordingOf } from "../language/catalogs.ts";
import { englishMessages, messageKeys } from "../language/english.ts";
import { BrokenMessage, missingPlurals, shapeOf } from "../language/message-shape.ts";
import { type RulesOf, rulesOf } from "./rule.ts";

/** Rules about the words of the interface: `language` in site.md, and `messages.json`. */
interface MessageFacts {
  "unread-messages": {
    readonly fault: NonNullable<OwnMessages["fault"]>["is"] | "no-text" | "twice";
    readonly key: string;
  };
  "unknown-message": { readonly key: string; readonly nearest: string | undefined };
  "broken-message": { readonly key: string; readonly english: string; readonly fault: MessageFault };
  "missing-messages": {
    readonly missing: number;
    readonly first: string;
    readonly language: string;
    /** Whether the first of them stands in messages.json, without a text. */
    readonly isBlank: boolean;
  };
  "no-catalog": { readonly language: string };
}

type MessageFault =
  | { readonly is: "syntax" }
  | { readonly is: "lacks" | "unknown"; readonly blank: string }
  | { readonly is: "plural"; readonly form: string };

const rule = rulesOf<MessageFacts>();

/** A messages.json that is no list of messages: none of them would be said. */
const unreadMessages = rule({
  name: "unread-messages",
  severity: "error",
  find({ messages }, report) {
    if (messages?.fault) report(MESSAGES_FILE, messages.fault.at, { fault: messages.fault.is, key: "" });
    const before = new Set<string>();
    for (const { key, text, keyAt } of messages?.messages ?? []) {
      if (text === undefined) report(MESSAGES_FILE, keyAt, { fault: "no-text", key });
      else if (before.has(key)) report(MESSAGES_FILE, keyAt, { fault: "twice", key });
      before.add(key);
    }
  },
  words: ({ fault, key }) =>
    ({
      "not-json":
        "This cannot be read as JSON from here on: look for a missing comma or quotation mark, here or on the line before.",
      empty: "There is nothing in this file. Remove it; npm run new -- language writes one.",
      comma: "There is a comma too many before this. Remove it.",
      quotes: 'JSON knows only straight quotation marks. Write "…" around a text; within it, any others may stand.',
      "no-messages":
        'This is no list of messages. Write it as {"key": "words", …}; npm run new -- language writes one.',
      twice: `The message "${key}" is there twice, and only the last would be said. Keep one.`,
      "no-text": `The message "${key}" is no text. Put its words in quotation marks.`,
    })[fault],
});

/** A message that nothing ever says, such as one whose key is misspelt. */
const unknownMessage = rule({
  name: "unknown-message",
  severity: "error",
  find({ messages }, report) {
    for (const { key, keyAt } of messages?.messages ?? [])
      if (!Object.hasOwn(englishMessages, key))
        report(MESSAGES_FILE, keyAt, { key, nearest: nearestTo(key, messageKeys) });
  },
  words: ({ key, nearest }) =>
    `The interface has no message "${key}"${nearest === undefined ? ". Remove it." : `. Did you mean "${nearest}"?`}`,
});

/** A message that cannot be said: it is no ICU message, or asks for something else than its English original. */
const brokenMessage = rule({
  name: "broken-message",
  severity: "error",
  find({ messages, site }, report) {
    const language = site?.data.language ?? "en";
    for (const { key, text, textAt } of messages?.messages ?? []) {
      if (!text || !Object.hasOwn(englishMessages, key)) continue;
      const english = englishMessages[key as keyof typeof englishMessages];
      for (const fault of faultsOf(text, english, language)) report(MESSAGES_FILE, textAt, { key, english, fault });
    }
  },
  words: ({ key, english, fault }) => {
    const beside = `In English it is: ${english}`;
    switch (fault.is) {
      case "syntax":
        return `The message "${key}" cannot be read: look for a brace or a tag that is not closed. ${beside}`;
      case "lacks":
        return `The message "${key}" leaves out ${fault.blank}. ${beside}`;
      case "unknown":
        return `The message "${key}" asks for ${fault.blank}, which it is not given. ${beside}`;
      case "plural":
        return `The message "${key}" has no form "${fault.form}", which some numbers of this language take. Add ${fault.form} {…} to its plural.`;
    }
  },
});

function faultsOf(text: string, english: string, language: string): readonly MessageFault[] {
  try {
    const own = shapeOf(text);
    const wanted = shapeOf(english);
    const written = (name: string, is: string) => (is === "element" ? `<${name}>` : `{${name}}`);
    return [
      ...[...wanted].flatMap(([name, { is }]): MessageFault[] =>
        own.get(name)?.is === is || (is !== "element" && own.has(name))
          ? []
          : [{ is: "lacks", blank: written(name, is) }],
      ),
      ...[...own].flatMap(([name, { is }]): MessageFault[] =>
        wanted.has(name) ? [] : [{ is: "unknown", blank: written(name, is) }],
      ),
      ...missingPlurals(text, language).map((form): MessageFault => ({ is: "plural", form })),
    ];
  } catch (error) {
    if (error instanceof BrokenMessage) return [{ is: "syntax" }];
    throw error;
  }
}

/** Messages that a language does not have yet: readers get them in English. */
const missingMessages = rule({
  name: "missing-messages",
  severity: "warning",
  find({ messages, site }, report) {
    const language = site?.accepted?.language;
    if (language === undefined || (messages === undefined && catalogFor(language) === undefined)) return;
    const missing = [...wordingOf(language, messages && textsOf(messages)).english];
    const [first] = missing;
    if (first === undefined) return;
    const blank = messages?.messages.find(({ key }) => key === first);
    const facts = { missing: missing.length, first, language, isBlank: blank !== undefined };
    report(messages === undefined ? SITE_FILE : MESSAGES_FILE, blank?.textAt ?? OPENING_LINE, facts);
  },
  words: ({ missing, first, language, isBlank }) =>
    `${missing === 1 ? `A message of the interface is not there in "${language}" and is` : `${missing} messages of the interface are not there in "${language}" and are`} shown in English${missing === 1 ? "" : ", the first of them"}: "${first}". ${isBlank ? "Fill in the texts that are empty." : `npm run new -- language ${language} writes what is missing into messages.json.`}`,
});

/** A language in which the interface cannot speak yet: the words around the content are English. */
const noCatalog = rule({
  name: "no-catalog",
  severity: "warning",
  find({ messages, site }, report) {
    const language = site?.accepted?.language;
    if (site === undefined || language === undefined) return;
    if (messages === undefined && catalogFor(language) === undefined)
      report(SITE_FILE, placeOf(site.document, ["language"]), { language });
  },
  words: ({ language }) =>
    `The interface has no words in "${language}": headings and verdicts around your texts are shown in English. npm run new -- language ${language} writes messages.json, in which you can translate them.`,
});

export const messageRules: RulesOf<MessageFacts> = {
  "unread-messages": unreadMessages,
  "unknown-message": unknownMessage,
  "broken-message": brokenMessage,
  "missing-messages": missingMessages,
  "no-catalog": noCatalog,
};
