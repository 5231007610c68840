import { addressFault, writtenAddress } from "../../dossier/schema/web-address.ts";
import { addressKey } from "../../entries/known-sources.ts";
import { addressesOf, isThing, type Thing } from "./linked-data.ts";
import type { PageSigns } from "./page-signs.ts";

/** The address that a page calls its own; undefined where it names none, or only the front page of its site. */
export function ownAddressOf(
  { links, metas }: PageSigns,
  thing: Thing | undefined,
  reached: string,
): string | undefined {
  const candidates = [
    ...(links.get("canonical") ?? []),
    ...(metas.get("og:url") ?? []),
    ...(thing ? addressesOf(thing) : []),
  ];
  return candidates.map((address) => usable(address, reached)).find((address) => address !== undefined);
}

/** The addresses from which a page says that it has its text. */
export function originsOf({ metas }: PageSigns, thing: Thing | undefined, reached: string): readonly string[] {
  const named = ["syndication-source", "original-source"].flatMap((name) => metas.get(name) ?? []);
  const based: readonly unknown[] = [thing?.["isBasedOn"], thing?.["isBasedOnUrl"]].flat();
  const addresses: readonly unknown[] = [
    ...named,
    ...based.flatMap((one): readonly unknown[] => (isThing(one) ? addressesOf(one) : [one])),
  ];
  const own = addressKey(reached);
  return [
    ...new Set(
      addresses.flatMap((address) => {
        const whole = typeof address === "string" ? usable(address, reached) : undefined;
        return whole === undefined || addressKey(whole) === own ? [] : [whole];
      }),
    ),
  ];
}

function usable(address: string, base: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const whole = writtenAddress(new URL(address, base).href);
  if (addressFault(whole) !== undefined) return undefined;
  const { hash, href, pathname } = new URL(whole);
  const isFront = pathname === "/" && new URL(base).pathname !== "/" && !/^#!?\//.test(hash);
  return isFront ? undefined : href;
}

/** Whether two addresses are on hosts of one site, as far as that can be told: `m.gazette.example` and `gazette.example`. */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [siteOf(one), siteOf(other)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

function siteOf(address: string): string {
  const { hostname, port } = new URL(address);
  const host = hostname.replace(/\.$/, "");
  // Mobile pages and such have hosts of their own beside the usual one.
  const site = /^[\d.]+$|^\[/.test(host) ? host : host.replace(/^(?:www\d*|m|mobile|amp|edition|en)\.(?=.+\.)/, "");
  return port === "" ? site : `${site}:${port}`;
}
