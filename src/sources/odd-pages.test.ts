import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { smallPdf } from "../../test/small-pdf.ts";
import { readManuscript } from "../dossier/manuscript.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { readContent } from "../site/read-content.ts";
import { reportText, type SourcesReport } from "./answers/report.ts";
import { checkSources } from "./check-sources.ts";

// Pages as they are found in the field: a quotation that a reader sees is FOUND, one that a reader would miss is NOT
// FOUND, and where a machine sees something else than a reader it says UNREADABLE, and why.

let folder: string;
let server: Server | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "odd-pages-"));
});
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Asks a host for a page in which words are said to stand. */
async function reportOn(words: string, host: RequestListener, path = "/a", language = "en"): Promise<SourcesReport> {
  const started = createServer((request, response) =>
    request.url === "/robots.txt" ? response.writeHead(404).end() : host(request, response),
  );
  server = started;
  await new Promise<void>((listening) => started.listen(0, "127.0.0.1", listening));
  const origin = `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
  write("content/site.md", "---\ntitle: A\nlanguage: en\n---\n");
  write(
    "content/sources/a.md",
    `---\nurl: ${origin}${path}\nlanguage: ${language}\narchived: http://127.0.0.1:1/\n---\n`,
  );
  write("content/claims/a.md", `---\nevidence:\n  - source: a\n    quote: ${JSON.stringify(words)}\n---\n`);
  return checkSources(readManuscript(readContent(join(folder, "content"), folder), parseMarkdown), {
    manners: {
      userAgent: "HearsaySourceCheck/1",
      pause: 0,
      timeOut: 2_000,
      slowAfter: 60_000,
      retries: 0,
      patience: 0,
      hostsAtOnce: 4,
      largestPage: 1_000_000,
    },
    contentFolder: join(folder, "content"),
    stateFile: join(folder, "cache", "sources.json"),
    archive: { availability: `${origin}/available`, save: `${origin}/save/` },
  });
}

/** How the source stands, whether the words do, and what keeps from saying so. */
async function outcome(...asked: Parameters<typeof reportOn>): Promise<string> {
  const { sources, quotations } = await reportOn(...asked);
  return [sources[0]?.standing, quotations[0]?.result, sources[0]?.obstacle].filter(Boolean).join(" ");
}

const sends =
  (body: string | Uint8Array, type = "text/html", more: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    response.writeHead(200, { "content-type": type, ...more }).end(body);

const OTHER = "Around the words stands enough other text for a page to count as one that can be read by anybody. ";
const article = (words: string) => `<!doctype html><html><body><p>${OTHER.repeat(4)}</p><p>${words}</p></body></html>`;

/** Bytes of a text in an encoding of one byte to a sign, found by reading every byte in it. */
function inEncoding(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte -= 1) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text], (sign) => {
    const byte = bytes.get(sign);
    if (byte === undefined) throw new Error(`${encoding} has no ${sign}`);
    return byte;
  });
}

/** Bytes of a text in an encoding of up to two bytes to a sign. */
function inWideEncoding(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const bytes = new Map<string, readonly number[]>();
  for (let byte = 0; byte < 128; byte += 1) bytes.set(String.fromCharCode(byte), [byte]);
  for (let first = 0x81; first < 0xff; first += 1)
    for (let second = 0x40; second < 0xff; second += 1) {
      try {
        bytes.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
      } catch {
        // Not every pair is a sign.
      }
    }
  return Uint8Array.from([...text].flatMap((sign) => bytes.get(sign) ?? [63]));
}

const RUSSIAN = "Мне к этому добавить нечего, сказал Песков.";
const UKRAINIAN = "Мені до цього немає чого додати, сказав речник.";
const JAPANESE = "大統領は、ヨーロッパの兵士たちについて何の問題もないと述べた。";

describe("a page that sets words in its own way", () => {
  it.each([
    ["with other apostrophes (Ukrainian)", "обʼєднання сил і пам´ять", "об'єднання сил і пам’ять"],
    ["with gershayim (Hebrew)", "דובר צה״ל אמר", 'דובר צה"ל אמר'],
    ["with marks of East Asia", "「問題はない」と述べた", "“問題はない”と述べた"],
    ["with thin blanks in numbers", "wuchs um 3,5&#x202F;% auf 200&thinsp;000", "wuchs um 3,5 % auf 200 000"],
    [
      "with notes within words",
      "peace<sup>[1]</sup>keepers in Ukraine<sup><a href='#2'>2</a></sup>, he said",
      "peacekeepers in Ukraine, he said",
    ],
    ["with marks of direction", "אמר \u202ABiden\u202C \u2066(2025)\u2069 כך", "אמר Biden (2025) כך"],
    ["with soft hyphens", "peace&shy;keepers in Uk&shy;raine", "peacekeepers in Ukraine"],
    ["with ligatures", "the ﬁrst oﬃcer ﬂed", "the first officer fled"],
    ["with a picture between its lines", "He has <figure>A <b>bridge</b></figure> no problem", "He has no problem"],
    ["in Arabic presentation forms", "ﻻ ﻣﺸﻜﻠﺔ ﻟﺪﻳﻪ", "لا مشكلة لديه"],
  ])("%s", async (_what, set, words) => {
    expect(await outcome(words, sends(article(set), "text/html; charset=utf-8"))).toBe("answers FOUND");
  });

  it("has other words where it has е for ё", async () => {
    const page = sends(article("он сказал все, что знал"), "text/html; charset=utf-8");
    expect(await outcome("он сказал всё, что знал", page)).toBe("answers NOT FOUND");
  });
});

describe("a page that does not say how it is encoded", () => {
  it.each([
    ["windows-1251", RUSSIAN, "ru"],
    ["windows-1251", UKRAINIAN, "uk"],
    ["koi8-r", RUSSIAN, "ru"],
    ["koi8-u", UKRAINIAN, "uk"],
    ["ibm866", RUSSIAN, "ru"],
    ["iso-8859-5", RUSSIAN, "ru"],
    ["windows-1250", "Prezydent powiedział, że nie ma żadnego problemu z żołnierzami.", "pl"],
    ["iso-8859-2", "Prezident řekl, že nemá žádný problém s příštími vojáky.", "cs"],
    ["windows-1253", "Ο πρόεδρος είπε ότι δεν έχει κανένα πρόβλημα με τους στρατιώτες.", "el"],
    ["windows-1254", "Başkan, askerlerle ilgili hiçbir sorunu olmadığını söyledi.", "tr"],
    ["windows-1255", "הנשיא אמר שאין לו שום בעיה עם חיילים אירופאים", "he"],
    ["windows-1256", "قال الرئيس إنه لا مشكلة لديه مع الجنود الأوروبيين", "ar"],
    ["windows-874", "ประธานาธิบดีกล่าวว่าเขาไม่มีปัญหากับทหารยุโรป", "th"],
    ["windows-1252", "Il a déclaré qu’il n’y avait pas de problème à l’égard des troupes.", "fr"],
  ])("but in %s: “%s”", async (encoding, words, language) => {
    const bytes = inEncoding(article(words), encoding);
    expect(await outcome(words, sends(bytes), "/a", language)).toBe("answers FOUND");
    server?.close();
    // The language of a source is seldom written down, and its words may have changed.
    expect(await outcome(`${words.split(" ")[0]} other words`, sends(bytes))).toBe("answers NOT FOUND");
  });

  it.each([
    ["shift_jis", JAPANESE],
    ["euc-jp", JAPANESE],
    ["gb18030", "总统说他对欧洲军队没有任何问题，因为他已经问过这个问题了。"],
    ["big5", "總統說他對歐洲軍隊沒有任何問題，因為他已經問過這個問題了。"],
    ["euc-kr", "대통령은 유럽 군인들에 대해 아무런 문제가 없다고 말했다."],
  ])("but in %s: “%s”", async (encoding, words) => {
    const bytes = inWideEncoding(article(words), encoding);
    expect(await outcome(words, sends(bytes))).toBe("answers FOUND");
    server?.close();
    expect(await outcome(words.slice(0, 4) + words.slice(8), sends(bytes))).toBe("answers NOT FOUND");
  });

  it("but in UTF-16 without a mark, or in UTF-8 with a byte that is broken", async () => {
    expect(await outcome(RUSSIAN, sends(Buffer.from(article(RUSSIAN), "utf16le")))).toBe("answers FOUND");
    server?.close();
    const broken = Buffer.concat([Buffer.from(article(RUSSIAN)), Buffer.of(0xd0)]);
    expect(await outcome(RUSSIAN, sends(broken))).toBe("answers FOUND");
  });

  it("and cannot be told", async () => {
    const rubbish = Uint8Array.from({ length: 200 }, (_, place) => 0x80 + ((place * 37) % 128));
    const bytes = Buffer.concat([Buffer.from(article("")), rubbish]);
    expect(await outcome("other words", sends(bytes))).toBe("answers UNREADABLE encoding");
  });
});

describe("a page that says how it is encoded", () => {
  const late = (charset: string) =>
    article(RUSSIAN).replace("<body>", `<!-- ${"x".repeat(3_000)} --><meta charset=${charset}><body>`);

  it.each([
    ["late", late("windows-1251"), "text/html"],
    ["in words that no standard has", article(RUSSIAN), "text/html; charset=win-1251"],
    ["wrongly, in the header", late("windows-1251"), "text/html; charset=iso-8859-1"],
    ["wrongly, as UTF-8", article(RUSSIAN), "text/html; charset=utf-8"],
    ["wrongly, as UTF-16 within the page", late("utf-16"), "text/html"],
    [
      "in the old way",
      article(RUSSIAN).replace(
        "<body>",
        `<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><body>`,
      ),
      "text/html",
    ],
  ])("%s", async (_what, page, type) => {
    expect(await outcome(RUSSIAN, sends(inEncoding(page, "windows-1251"), type))).toBe("answers FOUND");
  });

  it("wrongly, where it is in UTF-8", async () => {
    expect(await outcome(RUSSIAN, sends(article(RUSSIAN), "text/html; charset=iso-8859-1"))).toBe("answers FOUND");
  });

  it("by its mark, whatever else is said", async () => {
    const marked = Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), Buffer.from(late("windows-1251"))]);
    expect(await outcome(RUSSIAN, sends(marked, "text/html; charset=windows-1251"))).toBe("answers FOUND");
  });
});

describe("a page that shows a machine less than a reader", () => {
  const items = ["News", "Politics", "The economy of the region", "Opinion", "Sports and games", "Weather"];
  const links = items
    .map((item) => `<li><a href="/${item}">${item}</a></li>`)
    .join("")
    .repeat(6);
  const plain = items
    .map((item) => `<li>${item}</li>`)
    .join("")
    .repeat(6);
  const footer =
    "<footer><p>Published since 1999 by the publishing house of this city, all rights reserved, in any form whatsoever. Nothing of it may be copied without leave in writing.</p></footer>";
  const page = (body: string, head = "") => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  const filler = (sentence: string, length: number) => `<p>${sentence.repeat(Math.ceil(length / sentence.length))}</p>`;

  it.each([
    ["a menu and an empty place", page(`<nav>${links}</nav><div id="root"></div><script src="/app.js"></script>`)],
    ["a menu without its element", page(`<div class="menu"><ul>${links}</ul></div><div id="app"></div>${footer}`)],
    ["a menu without links", page(`<ul>${plain}</ul><app-root></app-root><script src="/app.js"></script>`)],
    ["a sign of loading", page(`<nav>${links}</nav><main><p>Loading …</p></main>${footer}`)],
    [
      "a sentence for those without scripts",
      page(
        `<nav>${links}</nav><noscript>You need to enable JavaScript to run this app.</noscript><div id="x"></div>${filler("This is the site of a paper. ", 400)}`,
      ),
    ],
    ["text beside an empty place", page(`<div id="__next"></div>${filler("This is the site of a paper. ", 400)}`)],
    ["a redirect by script", page("<script>location.href = '/b'</script>")],
    ["nothing", ""],
  ])("as scripts draw it: %s", async (_what, html) => {
    expect(await outcome("He has no problem", sends(html))).toBe("answers UNREADABLE drawn-by-script");
  });

  const asks: readonly (readonly [string, string, string])[] = [
    ["English", "We and our 842 partners store cookies on your device and process personal data. ", "Accept all"],
    [
      "German",
      "Wir verarbeiten personenbezogene Daten mit Cookies, siehe unsere Datenschutzerklärung. ",
      "Alle akzeptieren",
    ],
    [
      "French",
      "Nous utilisons des traceurs pour mesurer l’audience, selon notre politique de confidentialité. ",
      "Tout accepter",
    ],
    ["Spanish", "Usamos cookies y tratamos datos personales con nuestros socios para mostrar anuncios. ", "Aceptar"],
    ["Polish", "Używamy plików cookie, czyli ciasteczek, i przetwarzamy dane dla celów reklamowych. ", "Zgadzam się"],
    ["Dutch", "Wij gebruiken cookies en verwerken persoonsgegevens om advertenties te tonen. ", "Akkoord"],
    ["Italian", "Usiamo i cookie e trattiamo dati personali con i nostri fornitori di pubblicità. ", "Accetta"],
    ["Russian", "Мы используем куки и обрабатываем персональные данные для показа рекламы. ", "Принять"],
    ["Ukrainian", "Ми використовуємо куки й обробляємо персональні дані для показу реклами. ", "Прийняти"],
    ["Turkish", "Çerezleri kullanıyor ve kişisel verilerinizi reklamlar için işliyoruz. ", "Kabul et"],
    ["Hebrew", "אנו משתמשים בעוגיות כדי לשפר את החוויה ולהציג פרסומות. ", "אישור"],
    ["Arabic", "نستخدم ملفات تعريف الارتباط لتحسين تجربتك وعرض الإعلانات. ", "موافق"],
    ["Japanese", "当サイトではクッキーを使用し、個人情報を取り扱います。", "同意する"],
    ["Chinese", "我们使用 Cookie 并处理您的个人信息以展示广告。", "同意"],
    ["Korean", "당사는 쿠키를 사용하고 개인정보를 처리하여 광고를 표시합니다. ", "동의"],
  ];
  it.each(asks)("as it asks for consent in %s", async (_language, sentence, button) => {
    const wall = `${filler(sentence, 900)}<button>${button}</button>`;
    expect(await outcome("He has no problem", sends(page(wall)))).toBe("answers UNREADABLE consent");
    server?.close();
    // The same on a page that is there does no harm.
    expect(await outcome("He has no problem", sends(page(`${wall}<p>${OTHER.repeat(30)}</p>`)))).toBe(
      "answers NOT FOUND",
    );
  });

  it("as it asks for consent in other words", async () => {
    const wall = page(
      `${filler("Bevor Sie weiterlesen, brauchen wir Ihre Einwilligung. ", 700)}<button>Zustimmen</button>`,
    );
    expect(await outcome("He has no problem", sends(wall))).toBe("answers UNREADABLE consent");
    server?.close();
    const news = page(`<p>${"Ohne die Zustimmung Russlands wird es keine Truppen geben. ".repeat(8)}</p>`);
    expect(await outcome("He has no problem", sends(news))).toBe("answers NOT FOUND");
  });

  it("as it asks for consent elsewhere", async () => {
    const host: RequestListener = (request, response) =>
      request.url === "/a"
        ? response.writeHead(302, { location: "/consent?to=/a" }).end()
        : response.end(article("Welcome"));
    expect(await outcome("He has no problem", host)).toBe("answers UNREADABLE consent");
  });

  it("as it leads to a wall for good, without having moved there", async () => {
    const host: RequestListener = (request, response) =>
      request.url === "/a" ? response.writeHead(301, { location: "/login" }).end() : response.end(article("Welcome"));
    expect(await outcome("He has no problem", host)).toBe("answers UNREADABLE sign-in");
  });

  it("as one has to sign in", async () => {
    const host: RequestListener = (request, response) =>
      request.url === "/a"
        ? response.writeHead(302, { location: "/login?next=/a" }).end()
        : response.end(article("Welcome"));
    expect(await outcome("He has no problem", host)).toBe("answers UNREADABLE sign-in");
  });

  it.each([
    ["Subscribe to continue reading."],
    ["Dieser Artikel ist exklusiv für Abonnenten."],
    ["Cet article est réservé aux abonnés. Il vous reste 73 % de cet article à lire."],
    ["Оформите подписку, чтобы читать дальше."],
    ["この記事は会員限定です。"],
  ])("as one has to subscribe: %s", async (sentence) => {
    expect(await outcome("He has no problem", sends(article(sentence)))).toBe("answers UNREADABLE subscription");
  });

  it.each([
    ["Just a moment...", "challenge"],
    ["Attention Required! | Cloudflare", "challenge"],
    ["Проверка браузера", "challenge"],
    ["404 Not Found", "not-there"],
    ["Seite nicht gefunden – Zeitung", "not-there"],
    ["Страница не найдена", "not-there"],
  ])("as its title says: %s", async (title, obstacle) => {
    expect(
      await outcome("He has no problem", sends(page(`<p>${OTHER.repeat(4)}</p>`, `<title>${title}</title>`))),
    ).toBe(`answers UNREADABLE ${obstacle}`);
  });

  it("as it breaks off where it is packed", async () => {
    const whole = gzipSync(
      `<!doctype html><html><body><p>${OTHER.repeat(40)}${Array.from({ length: 2000 }, Math.random)}</p></body></html>`,
    );
    const host = sends(whole.subarray(0, whole.length / 2), "text/html", { "content-encoding": "gzip" });
    expect(await outcome("He has no problem", host)).toBe("answers UNREADABLE broken-off");
  });

  it("as it is a picture of its text", async () => {
    expect(await outcome("He has no problem", sends(smallPdf([]), "application/pdf"))).toBe(
      "answers UNREADABLE no-text",
    );
  });

  it("and one that is old, in a form, with few words to a line", async () => {
    const table = `<form action="/"><table>${`<tr><td>A bridge</td><td>was opened</td></tr>`.repeat(20)}</table></form>`;
    expect(await outcome("He has no problem", sends(page(table)))).toBe("answers NOT FOUND");
  });

  it("and one that is called a file, or nothing", async () => {
    expect(await outcome("He has no problem", sends(article("He has no problem"), "application/octet-stream"))).toBe(
      "answers FOUND",
    );
    server?.close();
    expect(await outcome("He has no problem", sends(article("He has no problem"), ""))).toBe("answers FOUND");
  });

  it("is told with the reason, once for a source", async () => {
    const report = await reportOn("He has no problem", sends(page(`<nav>${links}</nav><div id="root"></div>`)));
    const lines = reportText(report, "content")
      .replaceAll(/http:\S+/g, "ADDRESS")
      .split("\n");
    expect(lines.slice(0, 2)).toEqual([
      "content/sources/a.md:2:6  unreadable  It answers. It shows too little text until scripts have run. ADDRESS",
      "content/claims/a.md:4:12  UNREADABLE  “He has no problem” (a)",
    ]);
  });
});

describe("a page that leads elsewhere", () => {
  const words = "He has no problem";
  const leading =
    (to: string, status = 301, page = article("Welcome")): RequestListener =>
    (request, response) =>
      request.url?.startsWith("/news") ? response.writeHead(status, { location: to }).end() : response.end(page);

  it.each(["/", "/index.html", "/en/", "/?from=404", "/home"])("to the front page, %s, is gone", async (front) => {
    expect(await outcome(words, leading(front), "/news/1.html")).toBe("dead UNREADABLE no-page");
    server?.close();
    // What stands on the front page does not stand where it was.
    expect(await outcome(words, leading(front, 302, article(words)), "/news/1.html")).toBe("dead UNREADABLE no-page");
  });

  it("to a page by its number is no front page", async () => {
    expect(await outcome(words, leading("/?p=123", 301, article(words)), "/news/1.html")).toBe("moved FOUND");
  });

  it("to itself, with a cookie", async () => {
    const host: RequestListener = (request, response) =>
      request.headers.cookie === "seen=1"
        ? response.end(article(words))
        : response.writeHead(302, { location: request.url, "set-cookie": "seen=1; Path=/; HttpOnly" }).end();
    expect(await outcome(words, host)).toBe("answers FOUND");
  });

  it("over other pages that set cookies, and back", async () => {
    const host: RequestListener = (request, response) => {
      const { cookie = "" } = request.headers;
      if (request.url === "/start")
        response.writeHead(302, { location: "/a", "set-cookie": ["s=2; Path=/", "old=; Max-Age=0; Path=/"] }).end();
      else if (!cookie.includes("s=2"))
        response.writeHead(302, { location: "/start", "set-cookie": "old=1; Path=/" }).end();
      else response.end(article(cookie === "s=2" ? words : "no"));
    };
    expect(await outcome(words, host)).toBe("answers FOUND");
  });

  it("to itself for ever, with a new cookie each time", async () => {
    let times = 0;
    const host: RequestListener = (request, response) => {
      times += 1;
      response.writeHead(302, { location: request.url, "set-cookie": `n=${times}` }).end();
    };
    expect(await outcome(words, host)).toBe("dead UNREADABLE no-page");
    expect(times).toBeLessThan(12);
  });

  it("to itself without one, which is found out at once", async () => {
    let times = 0;
    const host: RequestListener = (request, response) => {
      times += 1;
      response.writeHead(302, { location: request.url }).end();
    };
    expect(await outcome(words, host)).toBe("dead UNREADABLE no-page");
    expect(times).toBe(1);
  });

  it("with its robots.txt behind a cookie", async () => {
    const started = createServer((request, response) => {
      if (request.url === "/robots.txt" && !request.headers.cookie)
        response.writeHead(302, { location: "/robots.txt", "set-cookie": "seen=1" }).end();
      else if (request.url === "/robots.txt") response.end("User-agent: *\nDisallow: /closed\n");
      else response.end(article(words));
    });
    await new Promise<void>((listening) => started.listen(0, "127.0.0.1", listening));
    const to = `http://127.0.0.1:${(started.address() as AddressInfo).port}/closed`;
    const result = await outcome(words, (_, response) => response.writeHead(302, { location: to }).end());
    started.close();
    expect(result).toBe("barred UNREADABLE no-page");
  });

  it("to an address in letters", async () => {
    const host: RequestListener = (request, response) => {
      if (decodeURI(request.url ?? "") === "/Мир") response.end(article(words));
      else response.writeHead(301, { location: Buffer.from("/Мир").toString("latin1") }).end();
    };
    expect(await outcome(words, host)).toBe("moved FOUND");
  });

  it.each([
    [
      "in its head",
      (to: string) => sends(`<html><head><meta http-equiv="refresh" content="0; url=${to}"></head></html>`),
    ],
    ["in a header", (to: string) => sends("<html></html>", "text/html", { refresh: `0;url=${to}` })],
  ])("by itself, %s", async (_what, away) => {
    const host: RequestListener = (request, response) =>
      request.url === "/a" ? away("/b")(request, response) : response.end(article(words));
    expect(await outcome(words, host)).toBe("answers FOUND");
  });

  it("by itself, later, or to itself, is read as it is", async () => {
    for (const content of ["300; url=/b", "60", "0; url=/a"]) {
      const host = sends(`<meta http-equiv="refresh" content="${content}">${article(words)}`);
      expect(await outcome(words, host), content).toBe("answers FOUND");
      server?.close();
    }
  });

  it("by itself, to a place that is closed to machines", async () => {
    const host: RequestListener = (_, response) =>
      response.end('<meta http-equiv="refresh" content="0;url=/closed/b">');
    const started = createServer((request, response) =>
      request.url === "/robots.txt" ? response.end("User-agent: *\nDisallow: /closed/\n") : host(request, response),
    );
    await new Promise<void>((listening) => started.listen(0, "127.0.0.1", listening));
    const elsewhere = `http://127.0.0.1:${(started.address() as AddressInfo).port}/a`;
    const result = await outcome(words, sends(`<meta http-equiv="refresh" content="0; url=${elsewhere}">`));
    started.close();
    expect(result).toBe("barred UNREADABLE no-page");
  });

  it("to nowhere", async () => {
    expect(await outcome(words, (_, response) => response.writeHead(302).end())).toBe("silent UNREADABLE no-page");
  });

  it.each([
    [403, "barred"],
    [406, "barred"],
    [418, "barred"],
    [999, "barred"],
    [400, "silent"],
    [503, "silent"],
    [404, "dead"],
    [410, "dead"],
  ])("nowhere, but answers %i, is %s", async (status, standing) => {
    const host: RequestListener = (_, response) => response.writeHead(status).end(article(words));
    expect(await outcome(words, host)).toBe(`${standing} UNREADABLE no-page`);
  });
});
