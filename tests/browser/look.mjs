// Looking at a page: axe at two widths, margins, no scrolling sideways on a narrow screen, and pictures.
import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import axe from "axe-core";
import { OUTPUT } from "./stage.mjs";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
/** The narrowest screen (WCAG 2.2, 1.4.10). */
const NARROW = 320;
const WIDTHS = [1280, 360];
/** A window that is a bit narrower than a desk is wide. */
const WINDOW = 1100;

/** Whether pictures are taken of every page that is examined: they are for people to look at, and take a third of the time. */
const PICTURES = process.env.FOCAL_PICTURES === "1";

/** Examines the page that is open, and takes its pictures where they are asked for; `name` names them. */
export async function examine(page, name) {
  // What was waited for may be there before the sheets are.
  await page.waitForLoadState();
  const before = page.viewportSize();
  const language = await page.locator("html").getAttribute("lang");
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width > 600 ? 900 : 740 });
    await accessible(page, `${name}, ${language}, ${width} px`);
    if (PICTURES) await picture(page, `${OUTPUT}${name}-${language}-${width}.png`, { fullPage: true });
  }
  await page.setViewportSize({ width: WINDOW, height: 740 });
  await keepsMargins(page, `${name}, ${language}, ${WINDOW} px`);
  await page.setViewportSize({ width: NARROW, height: 740 });
  await noSideways(page, `${name}, ${language}, ${NARROW} px`);
  await keepsMargins(page, `${name}, ${language}, ${NARROW} px`);
  // Text twice as large (WCAG 2.2, 1.4.4), on a screen that is large enough for it.
  await page.setViewportSize({ width: 2 * NARROW, height: 740 });
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  await noSideways(page, `${name}, ${language}, text of 200 %`);
  await page.evaluate(() => document.documentElement.removeAttribute("style"));
  await page.setViewportSize(before);
}

/** Leaves out the script that uses a passkey as soon as its page is shown: so the page stays, to be looked at. */
export async function withoutPasskeyScript(page) {
  await page.route(/\/assets\/passkey[^/]*\.js$/, (route) => route.abort());
}

/** A picture for the manual: what fits on the screen, or all of it, with nothing that has the focus. */
export async function manualPicture(page, name, { width = 1280, height = 900, fullPage = false } = {}) {
  const before = page.viewportSize();
  await mkdir(`${OUTPUT}manual`, { recursive: true });
  await page.setViewportSize({ width, height });
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement.blur());
  await picture(page, `${OUTPUT}manual/${name}.png`, { fullPage });
  await page.setViewportSize(before);
}

async function picture(page, path, options) {
  await page.evaluate(async () => {
    scrollTo(0, 0);
    await document.fonts.ready;
  });
  await page.screenshot({ path, animations: "disabled", ...options });
}

async function accessible(page, what) {
  // Not by a script element, which the page's content security policy refuses.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(
    (values) => window.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] }),
    STANDARDS,
  );
  assert.ok(passes.length > 5, `axe looked at ${what}`);
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(" ")}\n  ${node.failureSummary}`),
  );
  assert.equal(told.length, 0, `${what}\n${told.join("\n")}`);
}

/** Nothing that is read touches the edge of the window. */
async function keepsMargins(page, what) {
  const margins = await page.evaluate(() =>
    [...document.querySelectorAll(".govuk-width-container")].map((part) => part.getBoundingClientRect().left),
  );
  assert.ok(margins.length > 0, `${what} has no part of limited width`);
  assert.ok(margins.every((margin) => margin >= 15), `${what} touches the edge: margins of ${margins} px`);
}

async function noSideways(page, what) {
  const wide = await page.evaluate(() => {
    const { scrollWidth } = document.scrollingElement;
    if (scrollWidth <= innerWidth) return null;
    const reach = (element) => element.getBoundingClientRect().right > innerWidth + 1;
    const elements = [...document.body.querySelectorAll("*")].filter(reach).slice(0, 5);
    return `${scrollWidth} px wide: ${elements.map((element) => element.outerHTML.slice(0, 80)).join(" · ")}`;
  });
  assert.equal(wide, null, `${what} scrolls sideways, ${wide}`);
}
