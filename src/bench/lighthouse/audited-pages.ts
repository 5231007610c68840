import type { Addresses } from "../../core/addresses.ts";
import { LIGHTHOUSE_BUDGETS, transferBudgetOf } from "../../core/budgets.ts";
import type { Dossier } from "../../core/dossier.ts";
import { kindsOfPages } from "../../core/kinds-of-pages.ts";
import { fileOf } from "../../core/routes/paths.ts";

/** A page of a kind, and what it may cost to open it. */
export interface AuditedPage {
  readonly kind: string;
  /** With the base; it may have a query. */
  readonly path: string;
  /** Transferred, with gzip. */
  readonly mostBytes: number;
  readonly mostRequests: number;
}

/** One page of every kind that a dossier has. */
export function auditedPages(dossier: Dossier, addresses: Addresses): readonly AuditedPage[] {
  return kindsOfPages(dossier, addresses).map(({ name, path }) => ({
    kind: name,
    path,
    mostBytes: transferBudgetOf(fileOf(path.slice(addresses.location.base.length).replace(/\?.*/, ""))),
    mostRequests: name === "search" ? LIGHTHOUSE_BUDGETS.requestsOfSearch : LIGHTHOUSE_BUDGETS.requests,
  }));
}
