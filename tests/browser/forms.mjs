// Filling forms in as a person does: the fields are known by their names, whatever the page's language.
import assert from "node:assert/strict";

/** Answers the fields named: chooses, ticks or types. */
export async function answer(page, answers) {
  for (const [name, value] of Object.entries(answers)) {
    const fields = page.locator(`main [name="${name}"]:not([type="hidden"])`);
    const kind = await fields.first().evaluate((field) => field.type);
    if (kind === "radio") await page.locator(`main [name="${name}"][value="${value}"]`).check();
    else if (kind === "checkbox") await fields.setChecked(value);
    else if (kind === "select-one") await fields.selectOption(value);
    else if (kind === "time" || value.length > 200) await fields.fill(value);
    else await type(fields, value);
  }
}

async function type(field, value) {
  await field.clear();
  await field.pressSequentially(value);
}

/** Clicks on what leads to another page, and waits until that one is there, its scripts included. */
export async function follow(page, locator) {
  // The page that is open may still be loading: its end is not that of the next.
  await page.waitForLoadState();
  await Promise.all([page.waitForEvent("load"), locator.click()]);
}

/** Sends the form whose address ends so, by its own button: one with a name or an address of its own does something else. */
export function send(page, action) {
  return follow(page, page.locator(`main form[action$="${action}"] button[type="submit"]:not([name], [formaction])`));
}

/** What stands in a field now. */
export function typed(page, name) {
  return page.locator(`main [name="${name}"]`).first().inputValue();
}

/** Does something that the server refuses with this status. */
export async function refused(page, status, act) {
  const isPage = (response) => response.request().isNavigationRequest();
  const [answer] = await Promise.all([page.waitForResponse(isPage), act()]);
  assert.equal(answer.status(), status, answer.url());
}

/** What has the focus. */
export function focused(page) {
  return page.evaluate(() => document.activeElement.id || document.activeElement.className);
}
