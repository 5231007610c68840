import type { APIRoute } from "astro";

/** The site's sign, two hops and a text, in the ink of the reader's theme. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<style>:root{fill:none;stroke:#1b1a18;stroke-width:3}.f{fill:#1b1a18}
@media(prefers-color-scheme:dark){:root{stroke:#ebe8e1}.f{fill:#ebe8e1}}</style>
<path d="M10 10h7M21 15v3m0 2v2"/><circle cx="6" cy="10" r="4"/>
<circle class="f" cx="21" cy="10" r="4"/><path class="f" d="M17.5 24.5h7v5h-7z"/>
</svg>
`;

export const GET: APIRoute = () => new Response(ICON, { headers: { "Content-Type": "image/svg+xml; charset=utf-8" } });
