// Finds browsers for the tests that need them; on Debian as root, installs Chromium. The others: scripts/test-tools.sh.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const places = [
  // Chromium without a window, which tests need none of: it takes a third less CPU, and is half as large to install.
  "/usr/lib/chromium/chromium-headless-shell",
  "/usr/lib/chromium/chromium", // Debian's browser itself; its wrapper in /usr/bin prints noise
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

// What Debian has: older releases lack the browser without a window.
const browsers = ["chromium-headless-shell", "chromium"];
// Between them the fonts draw Latin, Cyrillic and Arabic.
const fonts = ["fonts-dejavu-core", "fonts-liberation"];
const minutes = 10;

/** The path of a browser, or undefined. CHROMIUM_PATH wins over every other. */
export function findBrowser() {
  return [process.env["CHROMIUM_PATH"], ...places].find((path) => path && existsSync(path));
}

/** The path of Firefox, or undefined. FIREFOX_PATH wins over every other. */
export function findFirefox() {
  const { FIREFOX_PATH } = process.env;
  return [FIREFOX_PATH, "/usr/bin/firefox-esr", "/usr/bin/firefox"].find((path) => path && existsSync(path));
}

/** The paths of WebKitGTK's driver and small browser, and of a display that nobody sees; undefined unless all are there. */
export function findWebKit() {
  const [driver, display] = ["/usr/bin/WebKitWebDriver", "/usr/bin/Xvfb"];
  const browser = ["4.1", "4.0"]
    .flatMap((version) => libraries().map((folder) => join(folder, `webkit2gtk-${version}`, "MiniBrowser")))
    .find((path) => existsSync(path));
  return browser && existsSync(driver) && existsSync(display) ? { driver, browser, display } : undefined;
}

/** Where Debian keeps programs for each kind of processor. */
function libraries() {
  return existsSync("/usr/lib") ? readdirSync("/usr/lib").map((name) => join("/usr/lib", name)) : [];
}

function isDebian() {
  const release = "/etc/os-release";
  return existsSync(release) && /^ID="?debian"?$/m.test(readFileSync(release, "utf8"));
}

/** @param {string[]} arguments_ */
function apt(...arguments_) {
  const { status } = spawnSync(
    "apt-get",
    ["-qq", "-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0", ...arguments_],
    {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      stdio: ["ignore", "ignore", "pipe"],
      timeout: minutes * 60_000,
    },
  );
  return status === 0;
}

/** As findBrowser, after an attempt to install one; says in one line what is missing where that cannot be done. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const manual = "Install Chromium or Chrome, or name one in CHROMIUM_PATH.";
  if (!isDebian() || process.getuid?.() !== 0) {
    console.error(`No Chromium was found, and only on Debian as root can it be installed from here. ${manual}`);
    return undefined;
  }
  console.log("Installing Chromium for the tests (this happens once) …");
  /** @param {string} browser */
  const add = (browser) => apt("install", "--yes", "--no-install-recommends", browser, ...fonts);
  const done = browsers.some(add) || (apt("update") && browsers.some(add));
  const installed = findBrowser();
  if (!done || !installed)
    console.error(`apt-get could install neither ${browsers.join(" nor ")} with ${fonts.join(" and ")}. ${manual}`);
  return installed;
}
