// Using a page without a mouse.

/** Answers the field that has the focus. */
export async function answerByKeyboard(page, name, type, value) {
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
export function focusIsSeen() {
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
