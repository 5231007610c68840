import type { VisitFailure } from "./answers/standing.ts";

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
  readonly reason: VisitFailure;
  readonly detail: string | undefined;

  constructor(reason: VisitFailure, detail?: string, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
    this.detail = detail;
  }
}

/**
 * Makes one request, with the cookies of a visit. Throws RequestFailed where no reply comes, and the signal's reason where
 * the run is called off.
 */
export async function request(
  address: string,
  cookies: string | undefined,
  manners: Manners,
  signal: AbortSignal,
): Promise<RawReply> {
  const started = performance.now();
  const deadline = AbortSignal.timeout(manners.timeOut);
  let packing = "";
  try {
    const response = await fetch(address, {
      redirect: "manual",
      signal: AbortSignal.any([signal, deadline]),
      headers: {
        "user-agent": manners.userAgent,
        accept: "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5",
        "accept-language": "*",
        ...(cookies === undefined ? {} : { cookie: cookies }),
      },
    });
    packing = response.headers.get("content-encoding") ?? "";
    const body = await readBody(response, manners.largestPage);
    return { status: response.status, headers: response.headers, body, milliseconds: performance.now() - started };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof RequestFailed) throw error;
    if (deadline.aborted) throw new RequestFailed("time-out");
    throw failureOf(error, packing);
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

/** The names by which Node (errors of the system, of OpenSSL, of zlib) and undici tell what has failed. */
const REASONS: readonly (readonly [name: RegExp, reason: VisitFailure])[] = [
  [/^ENOTFOUND$/, "no-such-host"],
  [/^EAI_/, "no-name-server"],
  [/TIMEDOUT|TIMEOUT/, "time-out"],
  [/^(?:EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|EHOSTDOWN|EACCES|EPERM)$/, "no-way"],
  [/^(?:ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/, "broken-off"],
  [/^CERT_HAS_EXPIRED$/, "certificate-expired"],
  [/^CERT_NOT_YET_VALID$/, "certificate-early"],
  [/^ERR_TLS_CERT_ALTNAME/, "certificate-other-host"],
  [/^(?:DEPTH_ZERO_)?SELF_SIGNED_CERT/, "certificate-own"],
  [/^(?:UNABLE_TO_|CERT_|CRL_|INVALID_CA|PATH_LENGTH|HOSTNAME_MISMATCH|ERROR_IN_C)/, "certificate-unknown"],
  [/^(?:ERR_SSL|EPROTO|ERR_TLS)/, "no-encryption"],
  [/^(?:Z_|ERR__ERROR_|ERR_BROTLI|ERR_ZLIB|ERR_PADDING|ZSTD_)/, "broken-packing"],
  [/^(?:HPE_|HTTPParserError$|UND_ERR_HEADERS_OVERFLOW$|UND_ERR_INVALID)/, "no-http"],
];

/** What an error says, or the error that has caused it, or one of several that have. */
function failureOf(error: unknown, packing: string): RequestFailed {
  for (const name of namesIn(error)) {
    const reason = REASONS.find(([names]) => names.test(name))?.[1];
    if (reason) return new RequestFailed(reason, reason === "broken-packing" ? packing : name, error);
  }
  return new RequestFailed("no-connection", undefined, error);
}

function* namesIn(error: unknown): Generator<string> {
  if (!(error instanceof Error)) return;
  const { code, errors } = error as { readonly code?: unknown; readonly errors?: readonly unknown[] };
  if (typeof code === "string") yield code;
  yield error.name;
  yield* namesIn(error.cause);
  for (const one of errors ?? []) yield* namesIn(one);
}
