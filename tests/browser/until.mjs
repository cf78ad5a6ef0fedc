// Waiting for what happens behind a page: a mail, a count, a step that another service records.
import { setTimeout as pause } from "node:timers/promises";

/** Asks again until `condition` gives something, which is given on; fails after `patience` milliseconds. */
export async function until(what, condition, patience = 10_000) {
  for (const end = Date.now() + patience; ; await pause(50)) {
    const found = await condition();
    if (found) return found;
    if (Date.now() > end) throw new Error(`still not so after ${patience / 1000} s: ${what}`);
  }
}
