import JSZip from "jszip";

/** What the parts of a document hold besides those that every document needs. */
interface Parts {
  /** The paragraphs and tables, in WordprocessingML; `paragraph`, `run`, `link` and others write it. */
  readonly body: string;
  /** The addresses of links by their ids. */
  readonly links?: Readonly<Record<string, string>>;
  /** The texts of notes by their numbers. */
  readonly notes?: Readonly<Record<number, string>>;
  /** Other parts by their names. */
  readonly more?: Readonly<Record<string, string>>;
}

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const OF_PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const STYLES = ["Title", "Subtitle", "Quote", "heading 1", "heading 2"];

export const run = (text: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const bold = (text: string): string => run(text, "<w:b/>");
export const paragraph = (content: string, style = ""): string =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr>${content}</w:p>`;
export const link = (id: string, text: string): string => `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`;
export const note = (number: number): string => `<w:r><w:footnoteReference w:id="${number}"/></w:r>`;
export const picture = (words: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="${words}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="picture"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
export const table = (...rows: readonly (readonly string[])[]): string => {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${cell}</w:tc>`).join("");
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
};

/** The bytes of a small Word document, as ECMA-376 has it. */
export async function wordDocument({ body, links = {}, notes = {}, more = {} }: Parts): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, text] of Object.entries({ ...partsOf(body, links, notes), ...more })) zip.file(name, text);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

function partsOf(body: string, links: Required<Parts>["links"], notes: Required<Parts>["notes"]) {
  const spaces = `xmlns:w="${MAIN}" xmlns:r="${RELATIONS}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;
  const texts = Object.entries(notes).map(
    ([id, text]) => `<w:footnote w:id="${id}">${paragraph(run(text))}</w:footnote>`,
  );
  const styles = STYLES.map(
    (name) =>
      `<w:style w:type="paragraph" w:styleId="${name.replace("heading ", "Heading")}"><w:name w:val="${name}"/></w:style>`,
  );
  const relations = [
    relation("styles", "styles", "styles.xml"),
    relation("notes", "footnotes", "footnotes.xml"),
    relation("picture", "image", "media/picture.png"),
    ...Object.entries(links).map(([id, url]) => relation(id, "hyperlink", url, ' TargetMode="External"')),
  ];
  return {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${OF_PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${OF_PACKAGE}/relationships">${relation("document", "officeDocument", "word/document.xml")}</Relationships>`,
    "word/_rels/document.xml.rels": `${HEAD}<Relationships xmlns="${OF_PACKAGE}/relationships">${relations.join("")}</Relationships>`,
    "word/styles.xml": `${HEAD}<w:styles ${spaces}>${styles.join("")}</w:styles>`,
    "word/footnotes.xml": `${HEAD}<w:footnotes ${spaces}>${texts.join("")}</w:footnotes>`,
    "word/media/picture.png": "no picture",
    "word/document.xml": `${HEAD}<w:document ${spaces}><w:body>${body}</w:body></w:document>`,
  };
}

function relation(id: string, type: string, target: string, more = ""): string {
  const escaped = target.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${escaped}"${more}/>`;
}
