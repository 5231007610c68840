import { type Examples, replace } from "../../test/dossiers/example.ts";

const about = (text: string) => ({ "pages/about.md": replace("We read news.", text) });
const assets = ["/bridge.png"];

const imageAddress: Examples = {
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

const missingImage: Examples = {
  passes: {
    "images with blanks and other scripts in their names": {
      files: about("![a](/images/the%20bridge.png) ![b](</images/the bridge.png>) ![c](/мост.JPG?v=2)"),
      assets: ["/images/the bridge.png", "/мост.JPG"],
    },
    "a name whose letters are taken apart": {
      files: about(`![a](/${"Füß-й".normalize("NFD")}.png) ![b](/${encodeURIComponent("Füß-й".normalize("NFD"))}.png)`),
      assets: ["/Füß-й.png"],
    },
  },
  fails: {
    "an image that is not there": {
      files: about("The bridge: ![it](/images/bridge.png)"),
      findings: [
        'pages/about.md:5:19  error  missing-image  There is no "/images/bridge.png" in public/. Put the image there, or name another.',
      ],
    },
    "a picture in a key": {
      files: { "sources/gazette.md": replace("kind: report", "kind: report\nimage:\n  file: /bridge.png\n  alt: It") },
      findings: [
        'sources/gazette.md:9:9  error  missing-image  There is no "/bridge.png" in public/. Put the image there, or name another.',
      ],
    },
    "an image in other letters": {
      files: about("![it](/images/bridge.png)"),
      assets: ["/images/Bridge.PNG"],
      findings: [
        'pages/about.md:5:7  error  missing-image  There is no "/images/bridge.png" in public/. Did you mean "/images/Bridge.PNG"?',
      ],
    },
    "a file that is no image": {
      files: about("![it](/bridge.pdf)"),
      assets: ["/bridge.pdf"],
      findings: [
        'pages/about.md:5:7  error  missing-image  "/bridge.pdf" is no image that browsers show. Use AVIF, GIF, JPEG, PNG, SVG or WebP.',
      ],
    },
  },
};

const imageWithoutText: Examples = {
  passes: {
    "a text in any script": { files: about("![جسر](/bridge.png)"), assets },
  },
  fails: {
    "no text, and nothing but blanks": {
      files: about("Look: ![](/bridge.png) ![  ][b]\n\n[b]: /bridge.png"),
      assets,
      findings: [
        'pages/about.md:5:7  error  image-without-text  The image "/bridge.png" has no text for those who do not see it. Write between the brackets what it shows.',
        'pages/about.md:5:24  error  image-without-text  The image "/bridge.png" has no text for those who do not see it. Write between the brackets what it shows.',
      ],
    },
  },
};

/** The examples of each rule; they are its tests. */
export const examples: Readonly<Record<string, Examples>> = {
  "image-address": imageAddress,
  "missing-image": missingImage,
  "image-without-text": imageWithoutText,
};
