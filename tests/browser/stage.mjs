// What every file of tests begins with: a Focal and a browser of its own, and a word on what was seen when one fails.
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import { openBrowser, visitor } from "./browser.mjs";
import { startMachine } from "./machine.mjs";

/** Screenshots and what else is for looking at. */
export const OUTPUT = fileURLToPath(new URL("output/", import.meta.url));

/** Starts both before the tests of a file and ends them after. */
export function setStage() {
  const stage = {
    machine: undefined,
    browser: undefined,
    /** A new person, at their own browser. */
    visitor: (options) => visitor(stage.browser, options),
    /** A test that stands alone: its browsers are closed afterwards. */
    scenario: (name, act) => test(name, (t) => play(stage, t, act).finally(() => closeAll(stage.browser))),
    /** A test that goes on where the one before it ended, and makes no sense without it. */
    chapter: (name, act) =>
      test(name, (t) => (stage.broken ? t.skip("an earlier chapter failed") : play(stage, t, act))),
  };
  before(async () => {
    await mkdir(OUTPUT, { recursive: true });
    // A machine that does not start must not leave a browser behind, nor the other way round.
    const [machine, browser] = await Promise.allSettled([startMachine(), openBrowser()]);
    [stage.machine, stage.browser] = [machine.value, browser.value];
    for (const start of [machine, browser]) if (start.status === "rejected") throw start.reason;
  });
  after(async () => {
    await stage.browser?.close();
    // The end is checked like everything else.
    await stage.machine?.stop();
  });
  return stage;
}

async function play(stage, t, act) {
  try {
    await act(t);
  } catch (error) {
    stage.broken = true;
    const pages = stage.browser.contexts().flatMap((context) => context.pages());
    const name = t.name.replace(/\W+/g, "-").slice(0, 60);
    for (const [number, page] of pages.entries()) {
      const path = `${OUTPUT}failed-${name}-${number}.png`;
      await page.screenshot({ path, fullPage: true }).then(
        () => console.error(`${page.url()} is shown in ${path}`),
        () => console.error(`${page.url()} could not be shown`),
      );
    }
    console.error(`--- what Focal said\n${stage.machine.log}\n---`);
    throw error;
  }
}

async function closeAll(browser) {
  for (const context of browser.contexts()) await context.close();
}
