import { type Examples, replace } from "../../examples/example.ts";

const about = (text: string) => ({ "pages/about.md": replace("We read news.", text) });
const assets = ["/bridge.png"];

export const examples: Examples = {
  passes: {
    "an image in public/, also by reference": {
      files: about("![The bridge](/bridge.png 'In May') ![Again][b]\n\n[b]: </bridge.png>"),
      assets,
    },
  },
  fails: {
    "an image of another site": {
      files: about("![The bridge](https://example.org/bridge.png) ![Again](//example.org/bridge.png)"),
      findings: [
        'pages/about.md:5:15  error  image-address  "https://example.org/bridge.png" is on another site. Put the image into public/ and write its path from there, such as /images/bridge.png.',
        'pages/about.md:5:56  error  image-address  "//example.org/bridge.png" is on another site. Put the image into public/ and write its path from there, such as /images/bridge.png.',
      ],
    },
    "a path from the folder of the text": {
      files: about("![The bridge](bridge.png)\n![Again][b]\n\n[b]: ../public/bridge.png"),
      assets,
      findings: [
        'pages/about.md:5:15  error  image-address  "bridge.png" does not begin with a slash. Put the image into public/ and write its path from there, such as /images/bridge.png.',
        'pages/about.md:8:6  error  image-address  "../public/bridge.png" does not begin with a slash. Put the image into public/ and write its path from there, such as /images/bridge.png.',
      ],
    },
    "an entry": {
      files: about("![The bridge](claim:opening)"),
      findings: [
        'pages/about.md:5:15  error  image-address  "claim:opening" is no image. Put an image into public/ and write its path from there, such as /images/bridge.png.',
      ],
    },
  },
};
