/** The lines of one key at the left margin, with everything that is indented below it. */
export interface Block {
  /** Offset in the text that was cut. */
  readonly start: number;
  readonly text: string;
  /** The key, as far as one can be made out; empty where there is none. */
  readonly key: string;
}

/** Cuts keys into the blocks of their outermost keys, so that a mistake in one need not hide what stands in another. */
export function blocksOf(yaml: string): readonly Block[] {
  const starts = [0];
  for (const { index } of yaml.matchAll(/^(?![ \t\r\n#}\]]|- |-\r?$)/gm)) {
    if (index > 0 && index < yaml.length) starts.push(index);
  }
  return starts.map((start, index) => {
    const text = yaml.slice(start, starts[index + 1] ?? yaml.length);
    return { start, text, key: keyOf(text) };
  });
}

function keyOf(text: string): string {
  const first = text.replace(/^(?:[ \t]*(?:#[^\n]*)?\n)+/, "");
  const [, , quoted, plain] = /^\s*(?:(["'])(.*?)\1\s*:|([\p{L}\p{N}_-]+))/u.exec(first) ?? [];
  return quoted ?? plain ?? "";
}
