import type { SSRResult } from "astro";

/** The part of it that rendering without a request comes across; the rest is for cookies, islands and scripts. */
type PageResult = Pick<
  SSRResult,
  | "cancelled"
  | "clientDirectives"
  | "componentMetadata"
  | "compressHTML"
  | "createAstro"
  | "inlinedScripts"
  | "links"
  | "partial"
  | "renderers"
  | "resolve"
  | "scripts"
  | "shouldInjectCspMetaTags"
  | "styles"
  | "_metadata"
>;

/**
 * What Astro's runtime needs while it renders one page: what `Astro` is in a component, and where to collect what belongs
 * into the head. The components of this site ask `Astro` for nothing but their props.
 */
export function pageResult(): SSRResult {
  const result: PageResult = {
    cancelled: false,
    clientDirectives: new Map(),
    componentMetadata: new Map(),
    compressHTML: true,
    createAstro: (props) => ({ props }) as ReturnType<SSRResult["createAstro"]>,
    inlinedScripts: new Map(),
    links: new Set(),
    partial: false,
    renderers: [],
    resolve: (script) => Promise.reject(new Error(`a component brings a script of its own: ${script}`)),
    scripts: new Set(),
    shouldInjectCspMetaTags: false,
    styles: new Set(),
    _metadata: {
      extraHead: [],
      extraScriptHashes: [],
      extraStyleHashes: [],
      hasDirectives: new Set(),
      hasHydrationScript: false,
      hasRenderedHead: false,
      hasRenderedServerIslandRuntime: false,
      headInTree: false,
      pendingSlotEvaluations: [],
      propagators: new Set(),
      rendererSpecificHydrationScripts: new Set(),
      renderedScripts: new Set(),
      routeHasPropagation: false,
      templateDepth: 0,
    },
  };
  return result as SSRResult;
}
