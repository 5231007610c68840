/**
 * Writes JSON so that it can stand between `<script type="application/ld+json">` and `</script>` as it is: every `<` is
 * escaped, so that no text can end the element or open a comment (HTML, "Restrictions for contents of script elements"),
 * and so are the two line separators that JSON allows and older scripts do not.
 */
export function scriptText(data: object): string {
  return JSON.stringify(data)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
