import { capturedPage } from "../entries/known-sources.ts";
import { type Obstacle, obstacleOfAddress, obstacles } from "./answers/obstacle.ts";
import { factsOfPage, NO_FACTS, type PageFacts } from "./answers/page-facts.ts";
import { readPageSigns } from "./answers/page-signs.ts";
import { factsOfPdf } from "./answers/pdf-facts.ts";
import { judge, type Standing } from "./answers/standing.ts";
import type { ReadPage } from "./page-text.ts";
import type { Visit, Visitor } from "./visitor.ts";

/** What came of asking an address for what its page says of itself. */
export type AskedPage =
  | {
      readonly kind: "page";
      /** Where the page was found; of a capture, the address of the page that it shows. */
      readonly reached: string;
      readonly facts: PageFacts;
      /** The capture that was asked in the place of the page. */
      readonly archived: string | undefined;
    }
  | {
      readonly kind: "none";
      /** A sentence that says why, and one that says what to do. */
      readonly reason: string;
      /** Whether anybody answered at all. */
      readonly isReached: boolean;
    };

const BY_HAND = "Read it in a browser, and write it by hand: npm run new -- source some-id";
const REMEDIES: Readonly<Record<Exclude<Standing, "answers" | "moved" | "paywalled">, string>> = {
  barred: BY_HAND,
  dead: "Look whether the address is whole; where the page is gone, give the address of a capture of it.",
  silent: "Try again later.",
};

/** Obstacles behind which another page stands than the one that was asked for. */
const OTHER_PAGES: ReadonlySet<Obstacle> = new Set(["challenge", "not-there", "sign-in", "encoding", "broken-off"]);

/**
 * Asks an address politely for what its page says of itself. A capture is asked for the page as it was kept. Rejects only
 * where the run is called off.
 */
export async function askPage(visitor: Visitor, address: string, language: string): Promise<AskedPage> {
  const capture = capturedPage(address);
  // With this sign the Wayback Machine gives a page as it came, without its own bar.
  const asked = capture ? address.replace(/(\/web\/\d{4,14})(?:[a-z]{2}_)?\//, "$1id_/") : address;
  const visit = await visitor.visit(asked, language);
  const { page } = visit;
  const { standing, message, isReached } = judge(asked, visit, {
    isPaidFor: page?.isPaidFor ?? false,
    slowAfter: Number.POSITIVE_INFINITY,
  });
  const none = (reason: string): AskedPage => ({ kind: "none", reason, isReached });
  if (isTooLarge(visit)) return none(`${message} ${BY_HAND}`);
  if (standing === "barred" || standing === "dead" || standing === "silent")
    return none(`${message} ${REMEDIES[standing]}`);
  if (!page || visit.kind !== "reply" || visit.status >= 300) return none(`${message} ${BY_HAND}`);
  const reached = capture?.url ?? visit.address;
  const other = obstacleOfAddress(asked, visit.address) ?? page.obstacle;
  if (other && OTHER_PAGES.has(other)) return none(`${obstacles[other]} ${BY_HAND}`);
  const facts = factsOf(page, [reached, address]);
  if (typeof facts === "string") return none(`${facts} ${BY_HAND}`);
  const isEmpty = facts.title === undefined || (!facts.published && !facts.publisher);
  if (isEmpty && (other === "consent" || other === "drawn-by-script")) return none(`${obstacles[other]} ${BY_HAND}`);
  return { kind: "page", reached, facts, archived: capture?.archived };
}

function isTooLarge(visit: Visit): boolean {
  return visit.kind === "failure" && visit.reason === "too-large";
}

/** What the page says of itself, or why it cannot say anything. */
function factsOf({ form }: ReadPage, addresses: readonly [string, string]): PageFacts | string {
  if (form.kind === "html") return factsOfPage(readPageSigns(form.html), addresses);
  if (form.kind === "pdf") return factsOfPdf(form.information);
  if (form.kind === "text") return NO_FACTS;
  return `It sends ${form.type.split(";", 1)[0] || "something"}, which is no page.`;
}
