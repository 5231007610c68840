import fc from "fast-check";

const words = [
  "a b *c* _d_ ~e~ ~~f~~ **g** `h` [i](claim:j) ![k](/l.png 'm') [m][n] [^o] <p> </p> <!-- --> &amp; &#38; &#46; &#64; \\. \\| \\[ \\ й 🌉 ’ .",
  "- + _ : | > # = ( ) [ ] ~ ` ``` www. WWW.q.r w ww http://s.t https:// ://u.v x@y.z mailto:a@b.c xmpp:d@e.f <https://g.h>",
  "/ @ \" ' < & \0 \t &#13; &#32;",
].flatMap((line) => line.split(" "));

const lines = [
  "\n",
  "\n\n",
  "  \n",
  "\\\n",
  "\n> ",
  "\n- ",
  "\n1. ",
  "\n- [ ] ",
  "\n- [x] ",
  "\n# ",
  "\n---\n",
  "\n:-\n",
  "\n- |-\n",
  "\n===\n",
];

const blocks = [
  "\n\n| a | b |\n| - | :-: |\n| ",
  "\n\n[n]: /o 'p'\n\n",
  "\n\n[^o]: q\n\n",
  "\n\n[^o]\n\n[^o]: q\n\n    r\n\n",
  "\n```e\n",
  "\n\n    f\n\n",
  "\n\n<div>\n",
];

/** Whatever Markdown is made of, in any order. */
export const anyMarkdown = fc
  .array(fc.constantFrom(...words, ...lines, ...lines, " ", "    ", ...blocks), { maxLength: 30 })
  .map((parts) => parts.join(""));
