// How somebody is invited, and finds their mail.
import { answer, follow, send } from "./forms.mjs";
import { until } from "./until.mjs";
import { say } from "./words.mjs";

/** Opens a page of the administration by the menus. */
export async function openAdmin(page, href) {
  const link = page.locator(`nav.administration a[href="${href}"]`);
  if ((await link.count()) === 0) await follow(page, page.locator('nav.menu a[href="/admin"]'));
  await follow(page, link);
}

/** Invites somebody from the page of people, in the role of whoever is at the desk. */
export async function invite(page, name, email, role, locale) {
  await openAdmin(page, "/admin/people");
  await answer(page, { name, email, [`role_${role}`]: true, locale });
  await send(page, "/admin/people");
  await page.getByText(say("en", "invitation-sent")).waitFor();
}

/** The address in the newest mail to somebody, once it is one with `part` in it. */
export async function mailedAddress(stage, page, email, part = "/") {
  return until(`a mail to ${email}`, async () => {
    await page.goto(stage.machine.mails);
    const links = page.locator(`p:text-is("To: ${email}") + pre`).first().locator("a");
    const address = (await links.count()) && (await links.first().getAttribute("href"));
    return address && address.includes(part) && address;
  });
}
