import en from "./messages/en.json" with { type: "json" };
import { type MessageKey, type Messages, type Say, sayIn } from "./say.ts";

/** All messages in English, in which every other language is measured. */
export const englishMessages: Messages = en;

/** The keys of all messages, in the order of the English catalog. */
export const messageKeys = Object.keys(en) as readonly MessageKey[];

/** The interface in English. */
export const english: Say = sayIn({ language: "en", messages: englishMessages, english: new Set() });
