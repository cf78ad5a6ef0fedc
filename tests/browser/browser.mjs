// Chromium, as a stranger to this machine: a new profile each time, and no way out to other hosts.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { ROOT } from "./machine.mjs";

const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A tone in the place of a voice, for recordings.
  "--use-fake-device-for-media-stream",
  "--use-fake-ui-for-media-stream",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

/** Starts Chromium, headless; without its sandbox only where we are root, which it refuses to be with one. */
export function openBrowser() {
  return chromium.launch({ executablePath: executable(), chromiumSandbox: process.getuid() !== 0, args: FLAGS });
}

/** A new person at a new browser profile, with one page open. */
export async function visitor(browser, { locale = "en-GB", javaScript = true, width = 1280, height = 900 } = {}) {
  const context = await browser.newContext({ locale, javaScriptEnabled: javaScript, viewport: { width, height } });
  context.setDefaultTimeout(15_000);
  return context.newPage();
}

/** What FOCAL_CHROMIUM names, what infra/setup.sh found, or where Debian puts it. */
function executable() {
  const notes = join(ROOT, ".local/tools.env");
  const noted = existsSync(notes) ? readFileSync(notes, "utf8").match(/^FOCAL_CHROMIUM=(.+)$/m)?.[1] : undefined;
  const found = [process.env.FOCAL_CHROMIUM, noted, "/usr/bin/chromium"].find((file) => file && existsSync(file));
  if (!found) throw new Error("Chromium is missing: run infra/setup.sh browser, or set FOCAL_CHROMIUM");
  return found;
}
