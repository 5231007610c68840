import { type Examples, replace } from "../../examples/example.ts";

const about = (text: string) => ({ "pages/about.md": replace("We read news.", text) });

export const examples: Examples = {
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
