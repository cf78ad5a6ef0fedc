// One key does what a button or a link of the page does (data-key); J and K go through its list (data-row). Inert in fields, and
// whoever speaks to the machine or hits keys by accident can switch them off (WCAG 2.2, 2.1.4): the browser remembers that.
const dialog = document.getElementById("keys");
const opener = document.querySelector("[data-keys]");
const toggle = dialog?.querySelector("[data-toggle]");
const OFF = "focal-keys-off";

const isOff = () => localStorage.getItem(OFF) !== null;

/** Says on the button what it would do. */
function tell() {
  toggle.textContent = isOff() ? toggle.dataset.on : toggle.dataset.off;
}

/** The row of the list that has the focus or is open, moved by so many. */
function move(by) {
  const rows = [...document.querySelectorAll("[data-row]")];
  const here = rows.findIndex((row) => row === document.activeElement);
  const from = here < 0 ? rows.findIndex((row) => row.hasAttribute("aria-current")) : here;
  const to = rows[from < 0 ? 0 : Math.min(Math.max(from + by, 0), rows.length - 1)];
  to?.focus();
}

/** What a key of the page does: a form gets the focus, everything else is pressed. */
function press(key) {
  const target = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  const field = target?.matches("input, select, textarea") ? target : target?.querySelector("input:not([type=hidden])");
  if (field) field.focus();
  else target?.click();
  return Boolean(target);
}

const OWN = { j: () => move(1), k: () => move(-1), "?": () => dialog.showModal() };

addEventListener("keydown", (event) => {
  if (isOff() || dialog.open || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target.closest?.("input, select, textarea, [contenteditable]")) return;
  const key = event.key.toLowerCase();
  if (OWN[key]) OWN[key]();
  else if (!press(key)) return;
  event.preventDefault();
});

// The list beside an inquiry shows the one that is open.
document.querySelector(".neighbours [aria-current]")?.scrollIntoView({ block: "nearest" });

if (dialog && opener) {
  opener.hidden = false;
  opener.addEventListener("click", () => dialog.showModal());
  toggle.addEventListener("click", () => {
    if (isOff()) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "");
    tell();
  });
  tell();
}
