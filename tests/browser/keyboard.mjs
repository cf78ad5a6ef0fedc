// Using a page without a mouse.
import assert from "node:assert/strict";

/** Goes through the page that is open, answers what it asks, and stops at the button that sends it. */
export async function answerAllByKeyboard(page, answers) {
  const at = () => page.evaluate(() => ({ name: document.activeElement.name, type: document.activeElement.type }));
  for (let stops = 0; ; stops++) {
    assert.ok(stops < 60, "the keyboard never reaches the button");
    await page.keyboard.press("Tab");
    const { name, type } = await at();
    assert.ok(await page.evaluate(focusIsSeen), `one cannot see the focus on ${type} ${name}`);
    if (type === "submit") return;
    if (answers[name] !== undefined) await answerByKeyboard(page, name, type, answers[name]);
  }
}

/** Answers the field that has the focus. */
async function answerByKeyboard(page, name, type, value) {
  const option = page.locator(`[name="${name}"] option[value="${value}"]`);
  if (type === "checkbox") return page.keyboard.press("Space");
  if (type === "select-one") return page.keyboard.type(await option.innerText());
  if (type !== "radio") return page.keyboard.type(value);
  // Space chooses the first, the arrows go on.
  await page.keyboard.press("Space");
  for (let tries = 0; tries < 20; tries++) {
    if (await page.locator(`[name="${name}"][value="${value}"]`).isChecked()) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`the keyboard does not reach ${value} of ${name}`);
}

/** Whether what has the focus looks otherwise without it: itself, or the sign that stands for it. */
function focusIsSeen() {
  const element = document.activeElement;
  const look = () => {
    const signs = [...(element.labels ?? [])].map((label) => getComputedStyle(label, "::before"));
    const seen = getComputedStyle(element).opacity === "0" ? signs : [...signs, getComputedStyle(element)];
    return seen.map((style) => [style.outlineStyle, style.outlineColor, style.boxShadow, style.backgroundColor]).join();
  };
  const focused = look();
  element.blur();
  const blurred = look();
  element.focus();
  return focused !== blurred;
}
