import type { Failure } from "../../core/source-check/standing.ts";

/** How requests are made. Times are in milliseconds. */
export interface Manners {
  /** Who asks, in the User-Agent header. The part before the first slash is the name that robots.txt may speak of. */
  readonly userAgent: string;
  /** Between two requests to one host. */
  readonly pause: number;
  /** After which a request is given up. */
  readonly timeOut: number;
  /** After which an answer is called slow. */
  readonly slowAfter: number;
  /** How often a request is made again after a passing fault. */
  readonly retries: number;
  /** Before the first repetition; doubled before each further one. */
  readonly patience: number;
  /** Hosts that are asked at once. */
  readonly hostsAtOnce: number;
  /** The most bytes of a page that are read. */
  readonly largestPage: number;
}

/** One reply to one request, redirects not followed. */
export interface RawReply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
  readonly milliseconds: number;
}

/** A request that got no reply. */
export class RequestFailed extends Error {
  readonly reason: Failure;

  constructor(reason: Failure, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

/** Makes one request. Throws RequestFailed where no reply comes, and the signal's reason where the run is called off. */
export async function request(address: string, manners: Manners, signal: AbortSignal): Promise<RawReply> {
  const started = performance.now();
  const deadline = AbortSignal.timeout(manners.timeOut);
  try {
    const response = await fetch(address, {
      redirect: "manual",
      signal: AbortSignal.any([signal, deadline]),
      headers: {
        "user-agent": manners.userAgent,
        accept: "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5",
        "accept-language": "*",
      },
    });
    const body = await readBody(response, manners.largestPage);
    return { status: response.status, headers: response.headers, body, milliseconds: performance.now() - started };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof RequestFailed) throw error;
    throw new RequestFailed(deadline.aborted ? "time-out" : reasonOf(error), error);
  }
}

async function readBody(response: Response, largest: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > largest) throw new RequestFailed("too-large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reasonOf(error: unknown): Failure {
  const { code } = ((error as Error).cause ?? error) as { readonly code?: unknown };
  if (code === "ENOTFOUND") return "no-such-host";
  return String(code).includes("TIMEOUT") ? "time-out" : "no-connection";
}
