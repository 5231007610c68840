import type { PageText } from "./text.ts";
import {
  acceptWords,
  agreeingWords,
  challengeWords,
  consentWords,
  missingWords,
  subscriptionWords,
} from "./wall-words.ts";

/** Why a page that answers cannot show that words are missing, each with the sentence that says so. */
export const obstacles = {
  "no-page": "No page came.",
  "no-text": "It holds no text that a machine can read.",
  "drawn-by-script": "It shows too little text until scripts have run.",
  consent: "It asks for consent before it shows its text.",
  challenge: "It asks whether its reader is human.",
  subscription: "It asks for a subscription before it shows all of its text.",
  "not-there": "It says that there is no such page.",
  "broken-off": "It breaks off before its end.",
  "sign-in": "It leads to a page for signing in.",
  encoding: "Its letters cannot be read, since it does not say how they are encoded.",
} as const;
export type Obstacle = keyof typeof obstacles;

/** With less text than this, in letters of Latin, a page shows too little to say that words are missing. */
const LEAST_TEXT = 200;

/** Of so much text a page may consist that is a wall, or that is drawn by scripts although more than its menu is there. */
const LITTLE_TEXT = 1_000;
const LARGEST_QUESTION = 1_500;
const LARGEST_WALL = 6_000;

/**
 * What keeps a page from showing that words are missing in it; undefined where nothing does. Short pages, and such as
 * are made of menus, questions for consent and footers, show nothing.
 */
export function obstacleOf(page: PageText): Obstacle | undefined {
  const [all = ""] = page.readings;
  const canBeAccepted = acceptWords.test(page.controls);
  const isSmall = lengthOf(page.paragraphs) < LARGEST_QUESTION;
  const isAsking = (text: string) => consentWords.test(text) || (canBeAccepted && isSmall && agreeingWords.test(text));
  const asking = lengthOf(page.paragraphs.filter(isAsking));
  const text = lengthOf(page.paragraphs) - asking;
  if (text < LITTLE_TEXT && challengeWords.test(page.title)) return "challenge";
  if (text < LITTLE_TEXT && missingWords.test(page.title)) return "not-there";
  if (text < LARGEST_WALL && subscriptionWords.test(all)) return "subscription";
  if (text < Math.min(asking, LARGEST_WALL) && canBeAccepted) return "consent";
  if (text < LEAST_TEXT) return asking > 0 || (canBeAccepted && consentWords.test(all)) ? "consent" : "drawn-by-script";
  const waitsForScripts = page.hasEmptyMount || /javascript/i.test(page.withoutScripts);
  return waitsForScripts && text < LITTLE_TEXT ? "drawn-by-script" : undefined;
}

/** Where sites ask for consent and for names, in hosts and paths. */
const CONSENT_PLACE =
  /(?:^|[./_-])(?:consent|cookie-?consent|cookie-?wall|cmp|guce|gdpr|privacy-?(?:gate|wall)|dsgvo)(?:[./_-]|$)/i;
const SIGN_IN_PLACE =
  /(?:^|[./])(?:log-?in|sign-?in|sign-?up|register|sso|auth|accounts?|anmelden|anmeldung|connexion|paywall|subscribe)(?:[./]|$)/i;

/** What can be told from the address to which another has led. */
export function obstacleOfAddress(asked: string, reached: string): Obstacle | undefined {
  const place = (address: string) => `${new URL(address).hostname}${new URL(address).pathname}`;
  const leads = (places: RegExp) => places.test(place(reached)) && !places.test(place(asked));
  return leads(CONSENT_PLACE) ? "consent" : leads(SIGN_IN_PLACE) ? "sign-in" : undefined;
}

/** What keeps a text that is no page from showing that words are missing in it; undefined where nothing does. */
export function obstacleOfText(text: string): Obstacle | undefined {
  return lengthOf([text]) < LEAST_TEXT ? "no-text" : undefined;
}

/** The length in letters of Latin: a sign of Chinese, Japanese or Korean says as much as two or three of them. */
function lengthOf(texts: readonly string[]): number {
  let length = 0;
  for (const text of texts) {
    const plain = text.replace(/\s+/gu, " ").trim();
    length +=
      plain.length +
      1.5 * (plain.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0);
  }
  return length;
}
