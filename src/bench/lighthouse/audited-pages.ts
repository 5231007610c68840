import type { Addresses } from "../../core/addresses.ts";
import { LIGHTHOUSE_BUDGETS, transferBudgetOf } from "../../core/budgets.ts";
import type { Dossier } from "../../core/dossier.ts";
import { kindsOfPages } from "../../core/kinds-of-pages.ts";
import { cardPath } from "../../core/outputs/embed/paths.ts";

/** A page of a kind, and what it may cost to open it. */
export interface AuditedPage {
  readonly kind: string;
  /** With the base; it may have a query. */
  readonly path: string;
  /** Transferred, with gzip. */
  readonly mostBytes: number;
  readonly mostRequests: number;
}

/** One page of every kind that a dossier has, the guide to its data and a card for other sites' frames included. */
export function auditedPages(dossier: Dossier, addresses: Addresses): readonly AuditedPage[] {
  const [claim] = dossier.claims.keys();
  const kinds = [
    ...kindsOfPages(dossier, addresses),
    { name: "data", path: addresses.to("data") },
    ...(claim === undefined ? [] : [{ name: "card", path: addresses.path(cardPath(claim)) }]),
  ];
  return kinds.map(({ name, path }) => ({
    kind: name,
    path,
    mostBytes: transferBudgetOf(fileOf(path, addresses.location.base)),
    mostRequests: name === "search" ? LIGHTHOUSE_BUDGETS.requestsOfSearch : LIGHTHOUSE_BUDGETS.requests,
  }));
}

/** The file that a host sends for a path. */
function fileOf(path: string, base: string): string {
  return path
    .slice(base.length)
    .replace(/\?.*/, "")
    .replace(/(^|\/)$/, "$1index.html");
}
