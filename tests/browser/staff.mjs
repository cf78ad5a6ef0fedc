// What the people of a union do: log in, read, verify, complain, monitor, resolve, approve, count.
import assert from "node:assert/strict";
import { App } from "./authenticator-app.mjs";
import { answer, follow, send } from "./forms.mjs";
import { PASSWORD } from "./machine.mjs";

/** Sends the form whose action begins so, and waits for what comes of it. */
export function submit(page, action) {
  return follow(page, page.locator(`main form[action^="${action}"] button[type="submit"]`).first());
}

/** Gives address and password on the log-in page that is open. */
export async function givePassword(page, email, password = PASSWORD) {
  await answer(page, { email, password });
  await submit(page, "/login?");
}

/** Guesses somebody's password from the log-in page that is open, until no more tries are taken. */
export async function useUpTries(page, email) {
  const refused = await page.evaluate(async (email) => {
    const body = new URLSearchParams({ email, password: "not the password" });
    for (let tries = 0; tries < 20; tries += 1) {
      const { status } = await fetch(location.href, { method: "POST", body });
      if (status !== 401) return status;
    }
    return null;
  }, email);
  assert.equal(refused, 429, "at some point there are too many");
}

/** Gives a code on the page that asks for one. */
export async function giveCode(page, app) {
  await answer(page, { code: await app.code() });
  await submit(page, page.url().includes("/me/") ? "/me/app/confirmation" : "/login/second-factor");
}

/** Logs in on the log-in page that is open, with both factors. */
export async function logIn(page, email, password = PASSWORD) {
  await givePassword(page, email, password);
  if (await page.locator('main form[action="/me/app"]').count()) return setUpApp(page, email);
  if (await page.locator('main [name="code"]').count()) await giveCode(page, appOf(email));
}

/** Sets an authenticator app up on the page that asks for a second factor, and keeps the recovery codes. */
export async function setUpApp(page, email) {
  await submit(page, "/me/app");
  apps.set(email, new App(await page.locator('main [name="secret"]').inputValue()));
  await giveCode(page, appOf(email));
  const codes = await page.locator(".recovery-codes li").allInnerTexts();
  await follow(page, page.locator("main a.govuk-button"));
  return codes;
}

const apps = new Map();

/** The authenticator app in somebody's hand. */
export function appOf(email) {
  if (!apps.has(email)) apps.set(email, new App());
  return apps.get(email);
}

/** A person of a union at their first page. */
export async function atDesk(stage, who, slug = "clc") {
  const page = await stage.visitor();
  await page.goto(stage.machine.at(slug, "/login"));
  await logIn(page, `${who}@${slug}.example`);
  await page.waitForURL(/\/(console|council\/cross)$/);
  return page;
}

/** Opens an inquiry or a case from the menu and its list. */
export async function openFromList(page, list, reference) {
  await follow(page, page.locator(`nav a[href="/${list}"]`));
  await page.locator("tbody a", { hasText: reference }).click();
  await page.waitForURL(/\/(inquiries|cases)\/[0-9a-f-]{36}(\?|$)/);
}

/** All inquiries of the union, over all pages of the list. */
export async function countInquiries(page) {
  await page.goto(new URL("/inbox?state=all", page.url()).href);
  for (let count = 0; ; await follow(page, page.locator('a[rel="next"]'))) {
    count += await page.locator("tbody tr").count();
    if ((await page.locator('a[rel="next"]').count()) === 0) return count;
  }
}

/** Records that contact was made. */
export async function verify(page, note) {
  await answer(page, { result: "verified", method: "code_only", note });
  await send(page, "/verification");
}

/** What the complaint form asks beyond the inquiry. */
export const COMPLAINT = {
  violation: "pay_unpaid",
  respondent_type: "employer",
  respondent_name: "Rayong Garment Co.",
  relief_sought: "Two months' wages, and the passport back",
  consent_recorded: true,
};

/** Opens the complaint form of the inquiry that is open. */
export function startComplaint(page) {
  return follow(page, page.locator('main a[href$="/complaint"]'));
}

/** Files the complaint whose form is open; gives the number of the case. */
export async function fileComplaint(page) {
  await answer(page, COMPLAINT);
  await send(page, "/complaint");
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
  return page.locator("h1").innerText();
}

/** What the monitoring form says of a settlement that gave the worker everything. */
export const SETTLED = {
  entry_type: "negotiation",
  worker_contacted: true,
  note: "The employer paid both months in cash and gave the passport back.",
  outcome: "full",
  basis: "settlement",
};

/** Adds an entry to the case that is open. */
export async function monitor(page, entry = SETTLED) {
  await answer(page, entry);
  await send(page, "/monitoring");
}

/** Declares the case that is open resolved. */
export async function declareResolved(page) {
  await answer(page, { confirmation: "worker_confirmed" });
  await send(page, "/resolution");
}

/**
 * Asks for a table by its form, and gives its cells by the labels of row and column; the last of each is the total.
 * As long as nothing of the kind was counted there is no table, and so no cell.
 */
export async function crossTable(page, { rows, columns, measure = "inquiries" }) {
  await answer(page, { rows, columns, measure });
  await follow(page, page.locator('main form.filter button[type="submit"]'));
  const lines = await page.locator("table.cross tr").evaluateAll((lines) =>
    lines.map((line) => [...line.cells].map((cell) => cell.innerText.trim())),
  );
  const [head, ...body] = lines;
  return (row, column) => body.find(([label]) => label === row)?.[head.indexOf(column)];
}
