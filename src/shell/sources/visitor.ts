import { setTimeout as wait } from "node:timers/promises";
import PQueue from "p-queue";
import robotsParser from "robots-parser";
import { decodeText } from "../../core/source-check/decode-text.ts";
import type { Redirect, Reply } from "../../core/source-check/standing.ts";
import { type Manners, type RawReply, RequestFailed, request } from "./request.ts";

/** A page that came, with its bytes. */
export type Visit = Reply & { readonly page?: { readonly body: Uint8Array; readonly contentType: string } };

type Rules = ReturnType<typeof robotsParser>;

/** A host is asked one thing at a time, and has a rest after each answer. */
interface Host {
  readonly queue: PQueue;
  /** When it may be asked again, as `performance.now()` counts. */
  freeAt: number;
}

const MOST_REDIRECTS = 8;
const PASSING = new Set([429, 500, 502, 503, 504]);

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

  /** Visits an address and follows its redirects. Rejects only where the run is called off. */
  async visit(address: string): Promise<Visit> {
    const redirects: Redirect[] = [];
    let current = address;
    let milliseconds = 0;
    try {
      for (;;) {
        const rules = await this.#rulesFor(current);
        if (rules.isAllowed(current, this.#manners.userAgent) === false) return { kind: "barred", address: current };
        const reply = await this.#ask(current, rules);
        milliseconds += reply.milliseconds;
        const next = redirectOf(reply, current);
        if (next === undefined) return visitOf(reply, current, redirects, milliseconds);
        redirects.push({ status: reply.status, to: next });
        if (redirects.length > MOST_REDIRECTS) throw new RequestFailed("too-many-redirects");
        current = next;
      }
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      return { kind: "failure", reason: error.reason, address: current };
    }
  }

  /** Asks an address that is an interface for programs, to which robots.txt does not apply. Redirects are not followed. */
  askInterface(address: string): Promise<RawReply> {
    return this.#ask(address);
  }

  async #ask(address: string, rules?: Rules): Promise<RawReply> {
    const delay = (rules?.getCrawlDelay(this.#manners.userAgent) ?? 0) * 1000;
    const pause = Math.min(Number.isFinite(delay) ? delay : 0, LONGEST_PAUSE);
    const ask = () => request(address, this.#manners, this.#signal);
    for (let attempt = 0; ; attempt += 1) {
      const isLast = attempt >= this.#manners.retries;
      let patience = this.#manners.patience * 2 ** attempt;
      try {
        const reply = await this.#inTurn(new URL(address).host, pause, ask);
        if (isLast || !PASSING.has(reply.status)) return reply;
        patience = Math.max(patience, secondsIn(reply.headers.get("retry-after")) * 1000);
      } catch (error) {
        const mayPass = error instanceof RequestFailed && ["time-out", "no-connection"].includes(error.reason);
        if (isLast || !mayPass) throw error;
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
    let current = address;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const reply = await this.#ask(current);
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
  if (![301, 302, 303, 307, 308].includes(status) || location === null || !URL.canParse(location, address))
    return undefined;
  const next = new URL(location, address);
  return next.protocol === "https:" || next.protocol === "http:" ? next.href : undefined;
}

function visitOf(reply: RawReply, address: string, redirects: readonly Redirect[], milliseconds: number): Visit {
  const { status, headers, body } = reply;
  const page = { body, contentType: headers.get("content-type") ?? "" };
  return { kind: "reply", status, address, redirects, milliseconds, page };
}

function secondsIn(retryAfter: string | null): number {
  return /^\d+$/.test(retryAfter ?? "") ? Number(retryAfter) : 0;
}
