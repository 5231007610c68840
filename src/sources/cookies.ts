interface Cookie {
  readonly name: string;
  readonly value: string;
  /** The host it is for, and whether it is for those below it too. */
  readonly host: string;
  readonly isForOthers: boolean;
  readonly path: string;
  readonly isForHttpsAlone: boolean;
}

/**
 * The cookies of one visit (RFC 6265, 5): many sites set one in a redirect and send whoever comes back without it round
 * in a circle. They are never written down.
 */
export class Cookies {
  readonly #cookies = new Map<string, Cookie>();

  /** Keeps what a reply from an address sets (its Set-Cookie headers). */
  keep(address: string, headers: readonly string[]): void {
    for (const header of headers) {
      const cookie = cookieIn(header, new URL(address));
      if (!cookie) continue;
      const key = JSON.stringify([cookie.name, cookie.host, cookie.path]);
      if (isOver(header)) this.#cookies.delete(key);
      else this.#cookies.set(key, cookie);
    }
  }

  /** The Cookie header for an address; undefined where there is none for it. */
  headerFor(address: string): string | undefined {
    const { protocol, hostname, pathname } = new URL(address);
    const sent = [...this.#cookies.values()].filter(
      ({ host, isForOthers, path, isForHttpsAlone }) =>
        (hostname === host || (isForOthers && hostname.endsWith(`.${host}`))) &&
        (pathname === path || pathname.startsWith(path.endsWith("/") ? path : `${path}/`)) &&
        (!isForHttpsAlone || protocol === "https:"),
    );
    return sent.length === 0 ? undefined : sent.map(({ name, value }) => `${name}=${value}`).join("; ");
  }
}

function cookieIn(header: string, { hostname, pathname }: URL): Cookie | undefined {
  const [, name = "", value = ""] = /^\s*([^=;]+?)\s*=\s*([^;]*?)\s*(?:;|$)/.exec(header) ?? [];
  const domain = attribute(header, "domain")?.replace(/^\./, "").toLowerCase();
  // A header holds Latin-1 and no line breaks.
  if (name === "" || /[^\x20-\xFF]/.test(name + value)) return undefined;
  if (domain && hostname !== domain && !(hostname.endsWith(`.${domain}`) && domain.includes("."))) return undefined;
  const path = attribute(header, "path");
  return {
    name,
    value,
    host: domain || hostname,
    isForOthers: Boolean(domain),
    path: path?.startsWith("/") ? path : pathname.replace(/\/[^/]*$/, "") || "/",
    isForHttpsAlone: /;\s*secure\s*(?:;|$)/i.test(header),
  };
}

/** Whether a header takes a cookie back, by setting an end that has passed. */
function isOver(header: string): boolean {
  const age = attribute(header, "max-age");
  if (age !== undefined && /^-?\d+$/.test(age)) return Number(age) <= 0;
  return Date.parse(attribute(header, "expires") ?? "") < Date.now();
}

function attribute(header: string, name: string): string | undefined {
  return new RegExp(`;\\s*${name}\\s*=\\s*"?([^;"]*?)"?\\s*(?:;|$)`, "i").exec(header)?.[1];
}
