// One key does what a button or a link of the page does (data-key); J and K go through its list (data-row). Inert in fields, and
// whoever speaks to the machine or hits keys by accident can switch them off (WCAG 2.2, 2.1.4): the browser remembers that.
const dialog = document.getElementById("keys");
const opener = document.querySelector("[data-keys]");
const toggle = dialog?.querySelector("[data-toggle]");
const OFF = "focal-keys-off";

/** Where the browser keeps nothing, the choice lasts as long as the page. */
let off = false;
try {
  off = localStorage.getItem(OFF) !== null;
} catch {
  // Kept nowhere.
}

const isOff = () => off;

function choose(isOffNow) {
  off = isOffNow;
  try {
    if (off) localStorage.setItem(OFF, "");
    else localStorage.removeItem(OFF);
  } catch {
    // Kept nowhere.
  }
}

/** The letter on the key as a Latin keyboard has it: a Khmer one gives another. */
function letter(event) {
  if (/^[\x21-\x7e]$/.test(event.key)) return event.key.toLowerCase();
  if (event.code === "Slash") return event.shiftKey ? "?" : "/";
  return event.code.startsWith("Key") ? event.code.slice(3).toLowerCase() : "";
}

/** Says on the button what it would do. */
function tell() {
  toggle.textContent = isOff() ? toggle.dataset.on : toggle.dataset.off;
}

/** The row of the list that has the focus or is open, moved by so many. */
function move(by) {
  const rows = [...document.querySelectorAll("[data-row]")].filter((row) => row.offsetParent);
  const here = rows.findIndex((row) => row === document.activeElement);
  const from = here < 0 ? rows.findIndex((row) => row.hasAttribute("aria-current")) : here;
  const to = rows[from < 0 ? 0 : Math.min(Math.max(from + by, 0), rows.length - 1)];
  to?.focus();
  return Boolean(to);
}

/** What a key of the page does: a form gets the focus, everything else is pressed. */
function press(key) {
  const target = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  const field = target?.matches("input, select, textarea") ? target : target?.querySelector("input:not([type=hidden])");
  if (field) field.focus();
  else target?.click();
  return Boolean(target);
}

const OWN = { j: () => move(1), k: () => move(-1), "?": () => (dialog.showModal(), true) };

addEventListener("keydown", (event) => {
  if (isOff() || dialog.open || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target.closest?.("input:not([type=checkbox]), select, textarea, [contenteditable]")) return;
  const key = letter(event);
  const done = OWN[key] ? OWN[key]() : key && press(key);
  if (done) event.preventDefault();
});

// The list beside an inquiry shows the one that is open.
document.querySelector(".neighbours [aria-current]")?.scrollIntoView({ block: "nearest" });

if (dialog && opener) {
  opener.hidden = false;
  opener.addEventListener("click", () => dialog.showModal());
  toggle.addEventListener("click", () => {
    choose(!isOff());
    tell();
  });
  tell();
}
