/** What became of asking an address. */
export type Reply =
  | {
      readonly kind: "reply";
      readonly status: number;
      /** Where the reply came from, after all redirects. */
      readonly address: string;
      readonly redirects: readonly Redirect[];
      /** From the first request to the last byte, waiting in line not counted. */
      readonly milliseconds: number;
    }
  | { readonly kind: "barred"; readonly address: string }
  | {
      readonly kind: "failure";
      readonly reason: VisitFailure;
      /** What it was in the words of whoever reports it: the name of a packing, the number of an error. */
      readonly detail?: string | undefined;
      readonly address: string;
    };

export interface Redirect {
  readonly status: number;
  readonly to: string;
}

export const standings = {
  answers: "the page is there",
  moved: "the page has a new address for good",
  dead: "the page is gone",
  silent: "no proper answer came; it may be a passing fault",
  barred: "the site does not want machines to read it",
  paywalled: "the page is there for those who pay",
} as const;
export type Standing = keyof typeof standings;

/** How a source's address stands, in one word and one sentence. */
export interface Judgement {
  readonly standing: Standing;
  readonly message: string;
  /** The new address, where the old one says that it has moved for good. */
  readonly movedTo?: string;
  readonly isSlow: boolean;
  /** Whether anybody answered at all. */
  readonly isReached: boolean;
}

/** Why no page came, each with how the source stands and the sentence that says so. `%` is for the detail. */
const FAILURES = {
  "time-out": ["silent", "It did not answer in time."],
  "no-such-host": ["dead", "There is no such host any more."],
  "no-name-server": ["silent", "The name of the host could not be looked up now."],
  "no-connection": ["silent", "The host takes no connections."],
  "no-way": ["silent", "There is no way to the host from here (%)."],
  "broken-off": ["silent", "The host broke the connection off."],
  "certificate-expired": ["silent", "The certificate of the host has expired, and browsers warn of it."],
  "certificate-early": ["silent", "The certificate of the host is not valid yet, and browsers warn of it."],
  "certificate-other-host": ["silent", "The certificate of the host is for another name, and browsers warn of it."],
  "certificate-own": ["silent", "The host has signed its certificate itself, and browsers warn of it."],
  "certificate-unknown": ["silent", "Nobody known here has signed the certificate of the host (%)."],
  "no-encryption": ["silent", "The host and this reader could not agree on an encryption (%)."],
  "broken-packing": ["silent", "What it sends is packed (%) and cannot be unpacked."],
  "no-http": ["silent", "What it sends is no proper answer of a web server."],
  "too-many-redirects": ["dead", "It redirects in a circle."],
  "too-large": ["answers", "The page is too large to be read."],
} as const satisfies Readonly<Record<string, readonly [Standing, string]>>;
export type VisitFailure = keyof typeof FAILURES;

/** What a reply is judged by besides itself. */
export interface Standards {
  /** Whether the page itself says that one has to pay. */
  readonly isPaidFor: boolean;
  /** An answer that takes longer is called slow, in milliseconds. */
  readonly slowAfter: number;
}

/** After these nobody has answered. */
const UNREACHED: ReadonlySet<VisitFailure> = new Set([
  "time-out",
  "no-such-host",
  "no-name-server",
  "no-connection",
  "no-way",
]);

/** The statuses by which servers keep machines out; 999 is in no standard. */
const BARRING = new Set([401, 403, 405, 406, 418, 421, 429, 451, 999]);

/** Judges the reply to asking an address. */
export function judge(asked: string, reply: Reply, { isPaidFor, slowAfter }: Standards): Judgement {
  if (reply.kind === "barred") return plain("barred", "Its robots.txt does not allow machines to read it.", true);
  if (reply.kind === "failure") {
    const [standing, message] = FAILURES[reply.reason];
    return plain(standing, message.replace("%", reply.detail ?? "?"), !UNREACHED.has(reply.reason));
  }
  const isSlow = reply.milliseconds > slowAfter;
  const seconds = isSlow ? ` It took ${Math.round(reply.milliseconds / 1000)} seconds.` : "";
  return { ...judgeStatus(asked, reply, isPaidFor, seconds), isSlow, isReached: true };
}

/** The same, of a page that is there. */
export function plainAnswer({ isSlow }: Judgement): Judgement {
  return { ...plain("answers", "It answers.", true), isSlow };
}

function plain(standing: Standing, message: string, isReached: boolean): Judgement {
  return { standing, message, isSlow: false, isReached };
}

function judgeStatus(
  asked: string,
  { status, address, redirects }: Extract<Reply, { kind: "reply" }>,
  isPaidFor: boolean,
  seconds: string,
): Pick<Judgement, "standing" | "message" | "movedTo"> {
  if (status === 402 || isPaidFor) return { standing: "paywalled", message: `One has to pay to read it.${seconds}` };
  if (BARRING.has(status)) return { standing: "barred", message: `It answers ${status}: this reader is not let in.` };
  if (status === 404 || status === 410) return { standing: "dead", message: `It answers ${status}.` };
  if (status >= 300) return { standing: "silent", message: `The server answers ${status}.` };
  if (redirects.length > 0 && isFrontPage(address) && !isFrontPage(asked))
    return { standing: "dead", message: "It leads to the site's front page instead of the page." };
  const isPermanent = redirects.length > 0 && redirects.every((redirect) => [301, 308].includes(redirect.status));
  if (isPermanent && isElsewhere(asked, address))
    return { standing: "moved", message: `It has moved to ${address}.${seconds}`, movedTo: address };
  return { standing: "answers", message: `It answers.${seconds}` };
}

/** Names of the files that a host sends for its front page. */
const FRONT = /^\/(?:(?:index|default|home|main)(?:\.\w+)?\/?|[a-z]{2}(?:[-_][a-z]{2})?\/?(?:index\.\w+)?)?$/i;
/** Programs that send a page by its number have no other path than the front page. */
const NUMBERED = /(?:^|&)[a-z_-]*(?:id|p|page|story|article|news|doc)=[^&]*\d/i;

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return FRONT.test(pathname) && !NUMBERED.test(search.slice(1));
}

/** Whether an address differs in more than its protocol, `www.`, a closing slash or its anchor. */
function isElsewhere(one: string, other: string): boolean {
  const bare = (address: string) => {
    const { host, pathname, search } = new URL(address);
    return `${host.replace(/^www\./, "")}${pathname.replace(/\/$/, "")}${search}`;
  };
  return bare(one) !== bare(other);
}
