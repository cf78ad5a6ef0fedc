// What a worker does: report, keep the code, come back with it.
import assert from "node:assert/strict";
import { answer, follow, send } from "./forms.mjs";

/** Two workers who report the same wrong, each in their own words, and want to be reached by code only. */
export const WORKERS = {
  km: {
    message: "និយោជករបស់ខ្ញុំមិនបានបើកប្រាក់ខែឱ្យខ្ញុំពីរខែហើយ។ គេយកលិខិតឆ្លងដែនរបស់ខ្ញុំទុក។",
    name: "ស្រីមុំ",
    safe_times: "ថ្ងៃអាទិត្យ ក្រោយម៉ោង 6 ល្ងាច",
  },
  en: {
    message: "My employer in Rayong has not paid my wages for two months. He keeps my passport.",
    name: "Srey Mom",
    safe_times: "Sundays after 6 in the evening",
  },
};

/** All answers of a report in a language. */
export function report(language) {
  return {
    in_danger_now: "no",
    country_now: "TH",
    country_of_origin: "KH",
    submitter: "worker",
    topic: "pay",
    action_requested: "file_complaint",
    contact_method: "code_only",
    sex: "female",
    age_group: "25_29",
    ...WORKERS[language],
    consent_to_store: true,
    consent_to_statistics: true,
  };
}

/** Opens the form by the ways that a worker goes, from the choice of languages. */
export async function goToReport(page, machine, slug, language) {
  await page.goto(machine.at(slug));
  await follow(page, page.locator(`main a[lang="${language}"]`));
  await page.locator('main a[href="report"]').click();
  await page.waitForURL(/\/report\/1$/);
}

/** The page of the form that is open: its number, or `check`. */
export function openPage(page) {
  return new URL(page.url()).pathname.split("/").pop();
}

/** Answers what the page that is open asks. */
export async function answerPage(page, answers) {
  const asked = await page.locator("main [name]:not([type=hidden])").evaluateAll((fields) => fields.map(({ name }) => name));
  await answer(page, Object.fromEntries(Object.entries(answers).filter(([name]) => asked.includes(name))));
}

/** Answers page by page, from the one that is open to the one that shows all of it. */
export async function fillReport(page, answers) {
  for (let at = openPage(page); at !== "check"; at = openPage(page)) {
    await answerPage(page, answers);
    await send(page, at);
    await page.waitForURL((url) => !url.pathname.endsWith(`/report/${at}`));
  }
  await answerPage(page, answers);
}

/** Fills the form in and sends it; gives the receipt. */
export async function sendReport(page, answers) {
  await fillReport(page, answers);
  await send(page, "check");
  return receipt(page);
}

/** A new inquiry of a worker who is not looked at any further. */
export async function newInquiry(stage, answers = {}) {
  const page = await stage.visitor();
  await goToReport(page, stage.machine, "clc", "en");
  return sendReport(page, { ...report("en"), ...answers });
}

/** The code and the reference that the page shows. */
export async function receipt(page) {
  const code = (await page.locator("#code").innerText()).trim();
  // The code may be there before the rest is.
  await page.waitForLoadState();
  assert.match(code, /^[0-9A-HJKMNP-TV-Z]{4}( [0-9A-HJKMNP-TV-Z]{4}){3}$/, "four groups of Crockford's base 32");
  const reference = (await page.locator("main").innerText()).match(/INQ-\d{4}-\d{6}/)?.[0];
  assert.ok(reference, "the receipt names the request");
  return { code, reference };
}

/** A code as somebody types it on a Khmer keyboard, in a hurry. */
export function asTypedInKhmer(code) {
  return ` ${code.toLowerCase().replace(/\d/g, (digit) => String.fromCodePoint(0x17e0 + Number(digit)))} `;
}

/** Comes back with the code. */
export async function comeBack(page, machine, slug, language, code) {
  await page.goto(machine.at(slug, `/${language}/`));
  await page.locator('main a[href="return"]').click();
  await answer(page, { code });
  await send(page, "return");
}

/** The step that the page shows as the present one. */
export function presentStep(page) {
  return page.locator(".now h2").innerText();
}
