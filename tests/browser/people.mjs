// How somebody is invited, and finds their mail.
import { answer, send } from "./forms.mjs";
import { until } from "./until.mjs";
import { say } from "./words.mjs";

/** Invites somebody from the page of people, in the role of whoever is at the desk. */
export async function invite(page, name, email, role, locale) {
  await page.locator('nav a[href="/admin/people"]').click();
  await answer(page, { name, email, [`role_${role}`]: true, locale });
  await send(page, "/admin/people");
  await page.getByText(say("en", "invitation-sent")).waitFor();
}

/** The address in the newest mail to somebody. */
export async function mailedAddress(stage, page, email) {
  return until(`a mail to ${email}`, async () => {
    await page.goto(stage.machine.mails);
    const links = page.locator(`p:text-is("To: ${email}") + pre`).first().locator("a");
    return (await links.count()) && (await links.first().getAttribute("href"));
  });
}
