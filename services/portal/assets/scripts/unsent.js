// Keeps what stands in a form before it is sent: it is there again after a crash, and for a colleague who goes on. Without this
// script nothing is kept before it is sent.

/** How often there is a look at what was typed, in milliseconds. */
const EVERY = 5_000;

for (const told of document.querySelectorAll("[data-unsent]")) {
  const form = told.closest("form");
  const typed = () => new URLSearchParams(new FormData(form)).toString();
  let kept = typed();
  let keeping;
  let sent = false;

  const keep = async () => {
    const now = typed();
    if (sent || keeping || now === kept) return;
    keeping = new AbortController();
    try {
      const body = new URLSearchParams(now);
      const answer = await fetch(told.dataset.unsent, {
        method: "POST",
        body,
        credentials: "same-origin",
        redirect: "error",
        // Also while the page goes away.
        keepalive: true,
        signal: keeping.signal,
      });
      if (!answer.ok) throw new Error(answer.statusText);
      kept = now;
      told.textContent = told.dataset.kept;
    } catch {
      // The connection or the log-in is gone: it is tried again, and said meanwhile.
      if (!sent) told.textContent = told.dataset.failed;
    } finally {
      keeping = undefined;
    }
  };

  // What is sent is not unsent any more.
  form.addEventListener("submit", () => {
    sent = true;
    keeping?.abort();
  });
  addEventListener("visibilitychange", () => document.hidden && keep());
  setInterval(keep, EVERY);
}
