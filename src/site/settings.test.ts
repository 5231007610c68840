import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { portFrom, settingsFrom } from "./settings.ts";

describe("SITE_URL", () => {
  it.each([
    ["https://example.org", "https://example.org"],
    ["https://example.org/", "https://example.org"],
    [" https://example.org ", "https://example.org"],
    ["HTTPS://EXAMPLE.org:8443", "https://example.org:8443"],
    ["http://127.0.0.1:4321", "http://127.0.0.1:4321"],
    ["https://мост.example", "https://xn--l1aeje.example"],
    ["", undefined],
    ["  ", undefined],
  ])("%j gives %j", (value, origin) => {
    expect(settingsFrom({ SITE_URL: value }).siteUrl).toBe(origin);
  });

  it.each([
    ["https://example.org/story", "which has a path. Write SITE_URL=https://example.org and BASE_PATH=/story."],
    ["https://example.org/a/b/", "which has a path. Write SITE_URL=https://example.org and BASE_PATH=/a/b."],
    ["example.org", "which does not begin with https://. Write https://example.org."],
    ["//example.org", "which does not begin with https://. Write https://example.org."],
    ["localhost:4321", "which does not begin with https://. Write https://localhost:4321."],
    ['"https://example.org"', "which does not begin with https://. Write https://example.org."],
    ["ftp://example.org", "which does not begin with https://. Write https://example.org."],
    ["https://", "which is no address of a site. Write one such as https://example.org."],
    ["https://exa mple.org", "which is no address of a site. Write one such as https://example.org."],
    ["https://me:secret@example.org", "which holds a user name. Write https://example.org."],
    ["https://example.org?x", "which goes on behind the host. Write https://example.org."],
  ])("%j is refused", (value, finding) => {
    expect(() => settingsFrom({ SITE_URL: value })).toThrow(`SITE_URL is "${value}", ${finding}`);
  });
});

describe("BASE_PATH", () => {
  it.each([
    ["", "/"],
    ["/", "/"],
    ["x", "/x/"],
    ["/x", "/x/"],
    ["//x//y/", "/x/y/"],
    ["/Мир", "/%D0%9C%D0%B8%D1%80/"],
    ["/%D0%9C%D0%B8%D1%80/", "/%D0%9C%D0%B8%D1%80/"],
    ["/Füße".normalize("NFD"), "/F%C3%BC%C3%9Fe/"],
    ["/my story", "/my%20story/"],
    [" /x ", "/x/"],
  ])("%j gives %j", (value, base) => {
    expect(settingsFrom({ BASE_PATH: value }).basePath).toBe(base);
  });

  it.each([
    ["https://example.org/x", "which is a whole address. Write SITE_URL=https://example.org and BASE_PATH=/x."],
    [
      "C:/Program Files/Git/x",
      "a folder of this machine, as Git Bash makes of a path. Write it without the slash in front.",
    ],
    ["/x?y", "which holds a ? or a #. Write the path alone, such as /story."],
    ["/100%", "which holds %. Write letters, digits and hyphens."],
    ["/x:y*", "which holds :. Write letters, digits and hyphens."],
    ["/x/../y", "which goes up or nowhere. Write the path from the root."],
  ])("%j is refused", (value, finding) => {
    expect(() => settingsFrom({ BASE_PATH: value })).toThrow(`BASE_PATH is "${value}", ${finding}`);
  });
});

it("SHARE_IMAGES is on or off", () => {
  const drawn = (value: string) => settingsFrom({ SHARE_IMAGES: value }).hasShareImages;
  expect(["", "on", "off", "OFF"].map(drawn)).toEqual([true, true, false, false]);
  expect(() => drawn("false")).toThrow(
    'SHARE_IMAGES is "false", which means nothing here. Write off, or leave it out.',
  );
});

it("PORT is a number of a port", () => {
  expect([portFrom({}), portFrom({ PORT: "" }), portFrom({ PORT: " 8080 " }), portFrom({ PORT: "0" })]).toEqual([
    4321, 4321, 8080, 0,
  ]);
  for (const port of ["abc", "80a", "-1", "65536", "4321.5"])
    expect(() => portFrom({ PORT: port })).toThrow(
      `PORT is "${port}", which is no port. Write a number such as 4321, 65535 at most.`,
    );
});

it("folders are no files", () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-settings-"));
  writeFileSync(join(folder, "file"), "");
  try {
    for (const name of ["OUT_DIR", "PUBLIC_DIR"])
      expect(() => settingsFrom({ [name]: "file" }, folder)).toThrow(
        `${name} is "${join(folder, "file")}", which is a file. Name a folder.`,
      );
    expect(settingsFrom({ OUT_DIR: "site ", PUBLIC_DIR: "images" }, folder)).toMatchObject({
      outFolder: join(folder, "site"),
      publicFolder: join(folder, "images"),
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
