import { isUtf8 } from "node:buffer";
import { setTimeout as wait } from "node:timers/promises";
import PQueue from "p-queue";
import robotsParser from "robots-parser";
import type { Redirect, Reply, VisitFailure } from "./answers/standing.ts";
import { decodeText } from "./answers/text.ts";
import { Cookies } from "./cookies.ts";
import { type ReadPage, readSourcePage } from "./page-text.ts";
import { type Manners, type RawReply, RequestFailed, request } from "./request.ts";

/** What became of a visit, with the page where one came. */
export type Visit = Reply & { readonly page?: ReadPage };

type Rules = ReturnType<typeof robotsParser>;

/** A host is asked one thing at a time, and has a rest after each answer. */
interface Host {
  readonly queue: PQueue;
  /** When it may be asked again, as `performance.now()` counts. */
  freeAt: number;
}

const MOST_REDIRECTS = 8;
/** Pages that send their readers on later than this, in seconds, are read before. */
const LONGEST_WAIT = 5;
const PASSING = new Set([429, 500, 502, 503, 504]);
const PASSING_FAILURES: ReadonlySet<VisitFailure> = new Set([
  "time-out",
  "no-connection",
  "no-name-server",
  "no-way",
  "broken-off",
]);

/** Nobody waits longer than this, in milliseconds, because a host asks for it. */
const LONGEST_PAUSE = 60_000;

/**
 * Visits web pages as a considerate guest: reads each host's robots.txt first and keeps to it (RFC 9309; its Crawl-delay
 * too), asks a host one thing at a time, and tries again later where the fault may pass.
 */
export class Visitor {
  readonly #manners: Manners;
  readonly #signal: AbortSignal;
  readonly #all: PQueue;
  readonly #hosts = new Map<string, Host>();
  readonly #rules = new Map<string, Promise<Rules>>();

  constructor(manners: Manners, signal: AbortSignal) {
    this.#manners = manners;
    this.#signal = signal;
    this.#all = new PQueue({ concurrency: manners.hostsAtOnce });
  }

  /**
   * Visits an address and follows its redirects, those of pages that send their readers on among them. `language` is that
   * of the page (BCP 47). Rejects only where the run is called off.
   */
  async visit(address: string, language?: string): Promise<Visit> {
    const cookies = new Cookies();
    const questionOf = (at: string) => `${at} ${cookies.headerFor(at) ?? ""}`;
    const asked = new Set<string>();
    const redirects: Redirect[] = [];
    let current = address;
    let milliseconds = 0;
    try {
      for (;;) {
        const rules = await this.#rulesFor(current);
        if (rules.isAllowed(current, this.#manners.userAgent) === false) return { kind: "barred", address: current };
        if (asked.has(questionOf(current)) || asked.size > MOST_REDIRECTS)
          throw new RequestFailed("too-many-redirects");
        asked.add(questionOf(current));
        const reply = await this.#ask(current, cookies.headerFor(current), rules);
        milliseconds += reply.milliseconds;
        cookies.keep(current, reply.headers.getSetCookie());
        let next = redirectOf(reply, current);
        if (next === undefined) {
          const page = await pageOf(reply, language);
          const { status } = reply;
          next = status < 300 ? sentOn(page.refresh ?? reply.headers.get("refresh"), current) : undefined;
          if (next === undefined || asked.has(questionOf(next)))
            return { kind: "reply", status, address: current, redirects, milliseconds, page };
        }
        redirects.push({ status: reply.status, to: next });
        current = next;
      }
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      return { kind: "failure", reason: error.reason, detail: error.detail, address: current };
    }
  }

  /** Asks an address that is an interface for programs, to which robots.txt does not apply. Redirects are not followed. */
  askInterface(address: string): Promise<RawReply> {
    return this.#ask(address, undefined);
  }

  async #ask(address: string, cookies: string | undefined, rules?: Rules): Promise<RawReply> {
    const delay = (rules?.getCrawlDelay(this.#manners.userAgent) ?? 0) * 1000;
    const pause = Math.min(Number.isFinite(delay) ? delay : 0, LONGEST_PAUSE);
    const ask = () => request(address, cookies, this.#manners, this.#signal);
    for (let attempt = 0; ; attempt += 1) {
      const isLast = attempt >= this.#manners.retries;
      let patience = this.#manners.patience * 2 ** attempt;
      try {
        const reply = await this.#inTurn(new URL(address).host, pause, ask);
        if (isLast || !PASSING.has(reply.status)) return reply;
        patience = Math.max(patience, secondsIn(reply.headers.get("retry-after")) * 1000);
      } catch (error) {
        if (isLast || !(error instanceof RequestFailed) || !PASSING_FAILURES.has(error.reason)) throw error;
      }
      await wait(Math.min(patience, LONGEST_PAUSE), undefined, { signal: this.#signal });
    }
  }

  /** Asks when the host is free, `pause` milliseconds after its last answer at the earliest, and few hosts are being asked. */
  #inTurn<Result>(name: string, pause: number, ask: () => Promise<Result>): Promise<Result> {
    const host = this.#hosts.get(name) ?? { queue: new PQueue({ concurrency: 1 }), freeAt: 0 };
    this.#hosts.set(name, host);
    const signal = this.#signal;
    const afterPause = async () => {
      await wait(Math.max(0, host.freeAt - performance.now()), undefined, { signal });
      try {
        return await this.#all.add(ask, { signal });
      } finally {
        host.freeAt = performance.now() + Math.max(pause, this.#manners.pause);
      }
    };
    return host.queue.add(afterPause, { signal });
  }

  #rulesFor(address: string): Promise<Rules> {
    const { origin } = new URL(address);
    const rules = this.#rules.get(origin) ?? this.#readRules(`${origin}/robots.txt`);
    this.#rules.set(origin, rules);
    return rules;
  }

  /** A robots.txt that is not there allows everything; one that the server cannot give now allows nothing (RFC 9309, 2.3.1). */
  async #readRules(address: string): Promise<Rules> {
    const cookies = new Cookies();
    let current = address;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const reply = await this.#ask(current, cookies.headerFor(current));
      cookies.keep(current, reply.headers.getSetCookie());
      const next = redirectOf(reply, current);
      if (next === undefined) return robotsParser(address, rulesIn(reply));
      current = next;
    }
    return robotsParser(address, "");
  }
}

function rulesIn({ status, headers, body }: RawReply): string {
  if (status >= 500) return "User-agent: *\nDisallow: /";
  return status < 300 ? decodeText(body, headers.get("content-type") ?? "") : "";
}

function redirectOf({ status, headers }: RawReply, address: string): string | undefined {
  const location = headers.get("location");
  return [301, 302, 303, 307, 308].includes(status) && location !== null ? webAddress(location, address) : undefined;
}

/** The form of a Refresh header (HTML Standard, 4.2.5.3), and of what pages write in its place: `0; url=/there`. */
const REFRESH = /^\s*(\d+)[\d.]*\s*[;,\s]\s*(?:url\s*=\s*)?["']?(.*?)["']?\s*$/i;

function sentOn(refresh: string | null, address: string): string | undefined {
  const [, seconds = "0", target = ""] = REFRESH.exec(refresh ?? "") ?? [];
  return target !== "" && Number(seconds) <= LONGEST_WAIT ? webAddress(target, address) : undefined;
}

/** Servers send addresses in UTF-8, which arrive as Latin-1. */
function webAddress(written: string, base: string): string | undefined {
  const bytes = Buffer.from(written, "latin1");
  const address = /[\u0080-\u00FF]/.test(written) && isUtf8(bytes) ? bytes.toString() : written;
  if (!URL.canParse(address, base)) return undefined;
  const next = new URL(address, base);
  return next.protocol === "https:" || next.protocol === "http:" ? next.href : undefined;
}

function pageOf({ headers, body }: RawReply, language: string | undefined): Promise<ReadPage> {
  const contentType = headers.get("content-type") ?? "";
  return readSourcePage(body, { contentType, isPacked: headers.has("content-encoding"), language });
}

function secondsIn(retryAfter: string | null): number {
  return /^\d+$/.test(retryAfter ?? "") ? Number(retryAfter) : 0;
}
