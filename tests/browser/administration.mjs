// The pages of the administration that other tests show in English only, and what they say of a form that is not right.
import { answer, send } from "./forms.mjs";
import { examine } from "./look.mjs";
import * as staff from "./staff.mjs";
import { say } from "./words.mjs";

/** All of them, and one's own account, for the admin who is logged in; `at` gives the address of a path. */
export async function administrationPages(page, at, language) {
  await people(page, at, language);
  await organisation(page, at);
  await page.goto(at("/admin/workers"));
  await examine(page, "workers");
  await send(page, "/admin/workers");
  await page.getByText(say(language, "workers-opened")).waitFor();
  await examine(page, "workers-opened");
  await page.goto(at("/admin/single-sign-on"));
  await send(page, "/admin/single-sign-on");
  await examineRefused(page, "single-sign-on-errors");
  await ownAccount(page, at);
}

async function ownAccount(page, at) {
  await page.goto(at("/me"));
  await answer(page, { current_password: "not this one", password: "short" });
  await staff.submit(page, "/me/password");
  await examineRefused(page, "me-errors");
  await page.goto(at("/me/second-factor"));
  await staff.submit(page, "/me/app");
  await page.locator(".qr svg").waitFor();
  await examine(page, "app");
}

async function people(page, at, language) {
  await page.goto(at("/admin/people"));
  await send(page, "/admin/people");
  await examineRefused(page, "people-errors");
  await answer(page, { name: "Sokha", email: "sokha@clc.example", role_focal_point: true, locale: language });
  await send(page, "/admin/people");
  await page.getByText(say(language, "invitation-sent")).waitFor();
  await examine(page, "people");
  await page.locator("tbody a").first().click();
  await page.waitForURL(/\/admin\/people\/[0-9a-f-]{36}$/);
  await examine(page, "person");
  await page.goto(at("/admin/import"));
  await page.locator('main [name="people_list"]').fill("Chan\tchan@clc.example\tfocal_point\nRith\tnowhere\t");
  await send(page, "/admin/import");
  await page.getByText(say(language, "import-errors")).waitFor();
  await examine(page, "import-rows");
}

async function organisation(page, at) {
  await page.goto(at("/admin/organisation"));
  await answer(page, { main_colour: "#7f7f7f", link_colour: "#777777", phone: "call us" });
  await send(page, "/admin/organisation");
  await examineRefused(page, "organisation-errors");
  await answer(page, { main_colour: "#ffd800", link_colour: "#7a1f2b", phone: "+855 23 880 123" });
  await page.locator('main button[value="look"]').click();
  await page.locator(".sample__band").waitFor();
  await examine(page, "organisation-look");
}

/** Examines the page once it says that something is not right. */
async function examineRefused(page, name) {
  await page.locator(".govuk-error-summary").waitFor();
  await examine(page, name);
}
