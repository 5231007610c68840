import type { Collection } from "../dossier/collections.ts";
import { type Route, type RouteName, routes } from "./table.ts";

type PatternOf<Name extends RouteName> = (typeof routes)[Name]["pattern"];

/** The routes that are one address each. */
export type FixedRoute = {
  [Name in RouteName]: PatternOf<Name> extends `${string}[${string}` ? never : Name;
}[RouteName];

/** What stands in the brackets of a route's pattern: nothing where it has none. */
export type PartOf<Name extends RouteName> = Name extends FixedRoute ? [] : [part: string | number];

/** A route with what the table leaves to be understood. */
export interface NamedRoute extends Route {
  readonly name: RouteName;
  readonly kind: NonNullable<Route["kind"]>;
  /** As in the table; the pattern itself where nothing is said there. */
  readonly made: string;
}

/** The table of routes, in its order. */
export const allRoutes: readonly NamedRoute[] = Object.entries<Route>(routes).map(([name, route]) => ({
  kind: "page",
  made: route.pattern,
  ...route,
  name: name as RouteName,
}));

/** The path of an address from the root of the site, without a slash in front: `claims/x/`. */
export function pathOf<Name extends RouteName>(name: Name, ...part: PartOf<Name>): string {
  return pathIn(routes[name], part[0]);
}

/** The path of a route with something in the place of its brackets. */
export function pathIn({ pattern }: Route, part: string | number = ""): string {
  const start = pattern.indexOf("[");
  return start === -1 ? pattern : `${pattern.slice(0, start)}${part}${pattern.slice(pattern.indexOf("]") + 1)}`;
}

/** The file of the built site that is sent for a path: `claims/x/index.html` for `claims/x/`. */
export function fileOf(path: string): string {
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** The route whose file a file of the built site is; undefined where there is none. An address of its own goes before a pattern. */
export function routeOf(file: string): NamedRoute | undefined {
  return fixed.get(file) ?? patterns.find(([shape]) => shape.test(file))?.[1];
}

const hasBrackets = ({ pattern }: Route) => pattern.includes("[");
const fixed = new Map(allRoutes.filter((route) => !hasBrackets(route)).map((route) => [fileOf(route.pattern), route]));
const patterns = allRoutes.filter(hasBrackets).map((route) => [shapeOf(route), route] as const);

function shapeOf({ pattern }: Route): RegExp {
  const shape = fileOf(pattern)
    .replaceAll(".", "\\.")
    .replace(/\[(\\\.)*\w+\]/, (_part, dots) => (dots ? ".+" : "[^/]+"));
  return new RegExp(`^${shape}$`);
}

const ofEntries = new Map(
  allRoutes.flatMap((route) => {
    const shown = route.holds ?? (route.kind === "page" ? route.over : undefined);
    return shown === undefined ? [] : [[shown, route] as const];
  }),
);

/** The route of the pages of a collection's entries, or that of the page on which they have their places. Throws an Error where the table has neither. */
export function routeOfEntries(collection: Collection): NamedRoute {
  const route = ofEntries.get(collection);
  if (!route) throw new Error(`no route shows the entries of ${collection}`);
  return route;
}

/** The first step of a route's addresses, where it is the same for all: `claims`, `feed` of `feed.xml`; "" where it is not. */
export function firstStepOf({ pattern }: Route): string {
  return /^[^/[.]*/.exec(pattern)?.[0].replace(/-$/, "") ?? "";
}
