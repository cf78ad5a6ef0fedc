// The pages of the console in the order in which a focal point meets them, each examined in all its states.
import assert from "node:assert/strict";
import { answer, follow, send } from "./forms.mjs";
import { examine, manualPicture } from "./look.mjs";
import * as staff from "./staff.mjs";
import { WORKERS } from "./worker.mjs";

/** From the first page to the complaint form, which stays open. */
export async function inquiryPages(page, reference, language) {
  await show(page, "console", language);
  await follow(page, page.locator('nav a[href="/inbox"]'));
  await show(page, "inbox", language);
  await staff.openFromList(page, "inbox", reference);
  await show(page, "inquiry", language);
  await send(page, "/verification");
  await examine(page, "inquiry-errors");
  await staff.verify(page, "She came back with her code.");
  await page.locator('a[href$="/complaint"]').waitFor();
  await examine(page, "inquiry-verified");
  await staff.startComplaint(page);
  await examine(page, "complaint");
  await answer(page, { narrative: "", workers_female: "x" });
  await send(page, "/complaint");
  await examine(page, "complaint-errors");
  await answer(page, { narrative: WORKERS[language].message, workers_female: "1", ...staff.COMPLAINT });
  if (language === "en") await manualPicture(page, "complaint", { fullPage: true });
}

/** A case from its complaint form to the declaration that it is resolved; gives its number. */
export async function casePages(page, language) {
  const number = await staff.fileComplaint(page);
  await examine(page, "case-filed");
  await send(page, "/acceptance");
  await page.locator('form[action$="/monitoring"]').waitFor();
  await examine(page, "case-accepted");
  await send(page, "/monitoring");
  await examine(page, "case-errors");
  await staff.monitor(page);
  await page.locator('form[action$="/resolution"]').waitFor();
  await examine(page, "case-outcome");
  if (language === "en") await manualPicture(page, "case", { fullPage: true });
  await staff.declareResolved(page);
  await page.locator('form[action$="/resolution"]').waitFor({ state: "detached" });
  await examine(page, "case-declared");
  return number;
}

/** The list of cases and the tables. */
export async function listPages(page, language) {
  await follow(page, page.locator('nav a[href="/cases"]'));
  await examine(page, "cases");
  await page.locator('nav a[href="/reports/cross"]').click();
  await staff.crossTable(page, { rows: "topic", columns: "sex" });
  assert.ok((await page.locator("table.cross tr").count()) > 2, "the table has lines");
  await show(page, "cross", language);
  await answer(page, { rows: "sex", columns: "sex" });
  await page.locator('main form.filter button[type="submit"]').click();
  await page.locator(".govuk-error-summary").waitFor();
  await examine(page, "cross-errors");
}

async function show(page, name, language) {
  await examine(page, name);
  if (language === "en") await manualPicture(page, name);
}
