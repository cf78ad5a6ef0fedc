// Keeps what stands in a form before it is sent: it is there again after a crash, and for a colleague who goes on. Without this
// script nothing is kept before it is sent.

/** How often there is a look at what was typed, in milliseconds. */
const EVERY = 5_000;
/** How long an answer is waited for. */
const PATIENCE = 10_000;
/** Whoever does nothing for so long is not there: a session ends by itself, and is not kept alive by what cannot be kept. */
const AWAY = 5 * 60_000;
/** As much as a browser sends while the page goes away, in bytes. */
const PARTING = 60_000;

for (const told of document.querySelectorAll("[data-unsent]")) {
  const form = told.closest("form");
  const typed = () => new URLSearchParams(new FormData(form)).toString();
  // What is not as it was drawn at first has still to be kept.
  let kept = "filled" in told.dataset ? "" : typed();
  let active = Date.now();
  let keeping = false;
  let ended = false;
  let sent = 0;

  const say = (text) => told.textContent !== text && (told.textContent = text);

  const keep = async () => {
    const now = typed();
    // What is being sent is not kept behind it; where the answer does not come, it is.
    if (ended || keeping || now === kept || Date.now() - sent < 3 * PATIENCE || Date.now() - active > AWAY) return;
    keeping = true;
    try {
      const answer = await fetch(told.dataset.unsent, {
        method: "POST",
        body: new URLSearchParams(now),
        credentials: "same-origin",
        redirect: "error",
        keepalive: document.hidden && now.length < PARTING,
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (answer.ok) kept = now;
      // It was sent, thrown away or is not to be kept, and will not be by another try.
      ended = answer.status >= 400 && answer.status < 500;
      say(!answer.ok ? told.dataset.failed : answer.status === 204 ? told.dataset.kept : "");
    } catch {
      say(told.dataset.failed);
    } finally {
      keeping = false;
    }
  };

  form.addEventListener("input", () => {
    active = Date.now();
    if (told.textContent === told.dataset.kept) say("");
  });
  form.addEventListener("submit", () => (sent = Date.now()));
  document.addEventListener("visibilitychange", () => document.hidden && keep());
  setInterval(keep, EVERY);
}
