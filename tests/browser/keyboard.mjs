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

/** Whether one sees what has the focus: by an outline or a shadow of its own, or of the sign that stands for it. */
export function focusIsSeen() {
  const element = document.activeElement;
  const signs = [...(element.labels ?? [])].map((label) => getComputedStyle(label, "::before"));
  const own = getComputedStyle(element);
  return [...signs, ...(own.opacity === "0" ? [] : [own])].some((style) => {
    const wide = style.outlineStyle === "auto" || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2);
    const outline = wide && !style.outlineColor.endsWith(", 0)");
    return outline || style.boxShadow !== "none";
  });
}
