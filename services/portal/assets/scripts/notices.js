// How many notices wait, beside the link that leads to them. Without this script the page of notices says it.
const count = document.querySelector("[data-notices] [data-count]");

/** How often it is asked for, in milliseconds. */
const EVERY = 60_000;
/** Whoever does nothing for so long is not there: a session ends by itself, and is not kept alive by a number. */
const AWAY = 5 * 60_000;

let active = Date.now();

async function ask() {
  if (document.hidden || Date.now() - active > AWAY) return;
  try {
    const answer = await fetch("/notifications/count", { credentials: "same-origin", redirect: "error" });
    if (!answer.ok) return;
    const { waiting } = await answer.json();
    count.hidden = waiting === 0;
    count.textContent = waiting > 99 ? "99+" : String(waiting);
  } catch {
    // Away for a moment, or logged out elsewhere: the next page says so.
  }
}

if (count) {
  const here = () => (active = Date.now());
  for (const sign of ["keydown", "pointerdown", "scroll"]) addEventListener(sign, here, { passive: true });
  document.addEventListener("visibilitychange", ask);
  setInterval(ask, EVERY);
  ask();
}
