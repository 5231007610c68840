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
  | { readonly kind: "failure"; readonly reason: Failure; readonly address: string };

export interface Redirect {
  readonly status: number;
  readonly to: string;
}

export type Failure = "time-out" | "no-such-host" | "no-connection" | "too-many-redirects" | "too-large";

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

const FAILURES: Readonly<Record<Failure, readonly [Standing, string]>> = {
  "time-out": ["silent", "It did not answer in time."],
  "no-such-host": ["dead", "There is no such host any more."],
  "no-connection": ["silent", "The host takes no connections."],
  "too-many-redirects": ["dead", "It redirects in a circle."],
  "too-large": ["answers", "The page is too large to be read."],
};

/** What a reply is judged by besides itself. */
export interface Standards {
  /** Whether the page itself says that one has to pay. */
  readonly isPaidFor: boolean;
  /** An answer that takes longer is called slow, in milliseconds. */
  readonly slowAfter: number;
}

/** Judges the reply to asking an address. */
export function judge(asked: string, reply: Reply, { isPaidFor, slowAfter }: Standards): Judgement {
  if (reply.kind === "barred") return plain("barred", "Its robots.txt does not allow machines to read it.", true);
  if (reply.kind === "failure") return plain(...FAILURES[reply.reason], reply.reason === "too-large");
  const isSlow = reply.milliseconds > slowAfter;
  const seconds = isSlow ? ` It took ${Math.round(reply.milliseconds / 1000)} seconds.` : "";
  return { ...judgeStatus(asked, reply, isPaidFor, seconds), isSlow, isReached: true };
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
  if ([401, 403, 429, 451].includes(status))
    return { standing: "barred", message: `It answers ${status}: this reader is not let in.` };
  if (status >= 500) return { standing: "silent", message: `The server answers ${status}.` };
  if (status >= 400) return { standing: "dead", message: `It answers ${status}.` };
  if (isFrontPage(address) && !isFrontPage(asked))
    return { standing: "dead", message: "It leads to the site's front page instead of the page." };
  const isPermanent = redirects.length > 0 && redirects.every((redirect) => [301, 308].includes(redirect.status));
  if (isPermanent && isElsewhere(asked, address))
    return { standing: "moved", message: `It has moved to ${address}.${seconds}`, movedTo: address };
  return { standing: "answers", message: `It answers.${seconds}` };
}

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === "/" && search === "";
}

/** Whether an address differs in more than its protocol, `www.`, a closing slash or its anchor. */
function isElsewhere(one: string, other: string): boolean {
  const bare = (address: string) => {
    const { host, pathname, search } = new URL(address);
    return `${host.replace(/^www\./, "")}${pathname.replace(/\/$/, "")}${search}`;
  };
  return bare(one) !== bare(other);
}
