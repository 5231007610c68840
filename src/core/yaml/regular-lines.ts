/** Indentation, a dash with its blanks, a key with its colon and blanks, and the rest. */
const LINE = /( *)(-(?: +|(?=\r?(?:\n|$))))?(?:([A-Za-z][\w-]{0,99}):(?: +|(?=\r?(?:\n|$))))?([^\r\n]*)\r?(?:\n|$)/y;

/** The lines of keys one by one, without those that are blank or a comment. */
export class RegularLines {
  /** How many blanks stand before the line that is being read; -1 behind the last one. */
  indent = -1;
  /** Whether it begins with a dash. */
  isItem = false;
  key: string | undefined;
  /** What follows the dash and the key. */
  rest = "";
  private dash = 0;
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.next();
  }

  get isAtEnd(): boolean {
    return this.indent === -1;
  }

  next(): void {
    while (this.at < this.text.length) {
      LINE.lastIndex = this.at;
      const [line, indent = "", dash = "", key, rest = ""] = LINE.exec(this.text) ?? [""];
      this.at += line.length;
      if (dash === "" && key === undefined && (rest === "" || rest.startsWith("#"))) continue;
      this.indent = indent.length;
      this.isItem = dash !== "";
      this.dash = dash.length;
      this.key = key;
      this.rest = rest;
      return;
    }
    this.indent = -1;
  }

  /** Takes the key behind a dash for a line of its own, indented as far as it stands to the right. */
  enterItem(): void {
    this.indent += this.dash;
    this.isItem = false;
  }
}
