// The whole way of one request: a worker writes in Khmer, a union takes it to the end, and it is counted.
import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { answer, follow, send, typed } from "./forms.mjs";
import { setStage } from "./stage.mjs";
import * as staff from "./staff.mjs";
import { until } from "./until.mjs";
import { say } from "./words.mjs";
import * as worker from "./worker.mjs";

const stage = setStage();
const { chapter } = stage;
const words = worker.WORKERS.km;
const STEPS = ["submitted", "verified", "complaint-filed", "accepted", "monitored", "resolution-declared", "resolved"];
const BY_SEX = { rows: "sex", columns: "country_of_origin" };

/** The people, each at their own browser, and what they know. */
const people = {};
const known = {};

/** Whether a page shows anything that only the case team may see. */
async function showsWords(page) {
  const text = await page.content();
  return [words.message, words.name, words.safe_times].some((word) => text.includes(word));
}

/** Asks until the table has the figure; the counts follow the events, not the click. */
function counted(page, table, row, column, figure) {
  const isShown = async () => (await staff.crossTable(page, table))(row, column) === figure;
  return until(`${row}, ${column}: ${figure}`, isShown);
}

chapter("before: the focal point has an inbox and a table", async () => {
  people.focal = await staff.atDesk(stage, "focal");
  known.inquiries = await staff.countInquiries(people.focal);
  await people.focal.locator('nav a[href="/reports/cross"]').click();
  await counted(people.focal, BY_SEX, "Total", "Total", String(known.inquiries));
  known.women = Number((await staff.crossTable(people.focal, BY_SEX))("Female", "Cambodia"));
  assert.ok(known.women > 0 && known.women < known.inquiries, JSON.stringify(known));
});

chapter("a worker writes in Khmer and gets a code", async () => {
  known.mails = await stage.machine.demoMailsSent();
  people.worker = await stage.visitor({ locale: "km-KH", width: 360, height: 740 });
  await worker.goToReport(people.worker, stage.machine, "clc", "km");
  known.receipt = await worker.sendReport(people.worker, worker.report("km"));
  assert.equal(await people.worker.title(), `${say("km", "done-title")} – Cambodian Labour Confederation`);
  assert.ok(!people.worker.url().includes(known.receipt.code.split(" ")[0]), "the code is in no address");
});

chapter("the focal point's mail holds a link and nothing of the request", async () => {
  const page = (people.reader = await newestMail("focal", 2));
  const newest = await page.locator("p:has(+ pre)").allInnerTexts();
  assert.deepEqual(newest.slice(0, 2).sort(), ["To: alternate@clc.example", "To: focal@clc.example"]);
  await followMail(page, "focal", "/inbox");
  await page.locator("tbody a", { hasText: known.receipt.reference }).waitFor();
});

/** The page of mails once so many new ones came; none of them tells anything. */
async function newestMail(who, count) {
  known.mails += count;
  await until(`${who}'s mail`, async () => (await stage.machine.countMails()) >= known.mails);
  const page = await stage.visitor();
  await page.goto(stage.machine.mails);
  const all = await page.content();
  const { code, reference } = known.receipt;
  const secrets = [reference, known.case ?? reference, ...code.split(" "), ...words.message.split("។ "), words.name];
  for (const secret of secrets) assert.ok(!all.includes(secret), `a mail says ${secret}`);
  return page;
}

/** Goes where the newest mail leads, by way of the log-in. */
async function followMail(page, who, path) {
  const links = page.locator(`p:text-is("To: ${who}@clc.example") + pre`).first().locator("a");
  const target = stage.machine.at("clc", path);
  assert.deepEqual(await links.evaluateAll((links) => links.map((link) => link.href)), [target]);
  await follow(page, links);
  assert.equal(page.url(), stage.machine.at("clc", `/login?next=${encodeURIComponent(path)}`));
  await staff.logIn(page, `${who}@clc.example`);
  assert.equal(page.url(), target);
}

chapter("the focal point verifies it and files a complaint from what it says", async () => {
  const page = people.focal;
  await staff.openFromList(page, "inbox", known.receipt.reference);
  assert.equal(await page.locator(".words").innerText(), words.message);
  assert.equal(await page.locator(".words").getAttribute("lang"), "km");
  assert.equal(await page.locator('a[href$="/complaint"]').count(), 0, "no complaint before contact was made");
  await staff.verify(page, "She came back with her code and agreed to go on.");
  await page.locator(".case-header .govuk-tag", { hasText: say("en", "inquiry-state-verified") }).waitFor();
  await staff.startComplaint(page);
  assert.equal(await typed(page, "complainant_name"), words.name);
  assert.equal(await typed(page, "narrative"), words.message);
  assert.equal(await typed(page, "workers_female"), "1");
  known.case = await staff.fileComplaint(page);
  assert.match(known.case, /^CASE-\d{4}-\d{6}$/);
});

chapter("the focal point accepts, monitors and declares it resolved, but may not approve", async () => {
  const page = people.focal;
  await send(page, "/acceptance");
  await staff.monitor(page);
  const entry = page.locator(".timeline li");
  for (const id of ["mon-type-negotiation", "monitoring-contacted", "outcome-full", "basis-settlement"])
    assert.ok((await entry.innerText()).includes(say("en", id)), id);
  assert.equal(await page.locator('form[action$="/approval"]').count(), 0);
  await staff.declareResolved(page);
  await page.locator(".govuk-tag", { hasText: say("en", "case-state-remedy-pending") }).waitFor();
  assert.equal(await page.locator('form[action$="/approval"]').count(), 0, "nobody approves their own declaration");
  await page.locator("main p", { hasText: say("en", "approval-waits") }).waitFor();
});

chapter("the admin approves without seeing a word of the worker", async () => {
  const page = await newestMail("admin", 1);
  await followMail(page, "admin", "/cases?state=remedy_pending");
  await follow(page, page.locator("tbody a", { hasText: known.case }));
  await page.locator("h1", { hasText: known.case }).waitFor();
  assert.ok(!(await showsWords(page)), "the admin reads the case");
  await page.locator("main p", { hasText: say("en", "words-hidden") }).waitFor();
  await follow(page, page.locator('main a[href^="/inquiries/"]'));
  await page.locator("h1", { hasText: known.receipt.reference }).waitFor();
  assert.ok(!(await showsWords(page)), "the admin reads the inquiry");
  assert.equal(await page.locator('main form[action$="/verification"]').count(), 0, "the admin does not verify");
  await page.goBack();
  await send(page, "/approval");
  await page.locator(".govuk-tag", { hasText: say("en", "case-state-resolved") }).waitFor();
  const work = 'main form:not([action*="/members"]):not([action$="/emergency-access"])';
  assert.equal(await page.locator(work).count(), 0, "a resolved case is not worked on");
});

chapter("the worker comes back with a code typed in haste and reads that it is resolved", async () => {
  const page = people.worker;
  await worker.comeBack(page, stage.machine, "clc", "km", worker.asTypedInKhmer(known.receipt.code));
  const expected = STEPS.map((step) => say("km", `progress-${step}`));
  await until("all steps are shown in their order", async () => {
    const shown = (await page.locator(".steps li").allInnerTexts()).map((step) => step.split("\n")[0].trim());
    return isDeepStrictEqual(shown, expected) || (await page.reload(), false);
  });
  assert.equal(await worker.presentStep(page), say("km", "progress-resolved"));
  assert.ok((await page.locator("main").innerText()).includes(known.receipt.reference));
  assert.ok(!(await showsWords(page)), "the progress repeats nothing");
  assert.ok(!page.url().includes(known.receipt.code.slice(0, 4).toLowerCase()), "the code is in no address");
});

chapter("the union's table counts it once", async () => {
  const page = people.focal;
  await page.locator('nav a[href="/reports/cross"]').click();
  await counted(page, BY_SEX, "Female", "Cambodia", String(known.women + 1));
  await counted(page, BY_SEX, "Total", "Total", String(known.inquiries + 1));
  await counted(page, { ...BY_SEX, measure: "cases" }, "Female", "Cambodia", "1");
  await counted(page, { rows: "case_state", columns: "sex", measure: "workers" }, "Resolved", "Female", "1");
  const caption = await page.locator("caption").innerText();
  await page.goto(page.url());
  assert.equal(await page.locator("caption").innerText(), caption, "the address says all");
});

chapter("the council's observer sees the network's figures, the small ones withheld, and no case", async () => {
  const page = await staff.atDesk(stage, "observer", "atuc");
  await until("shared counts", async () => (await page.locator("table.cross").count()) || (await page.reload(), 0));
  const figures = await page.locator("table.cross td").allInnerTexts();
  const shown = figures.filter((figure) => /^\d/.test(figure)).map(Number);
  assert.ok(shown.length > 0 && shown.every((figure) => figure === 0 || figure >= 5), String(shown));
  assert.ok((await page.locator("table.cross .withheld").count()) > 0);
  await page.locator("main p", { hasText: say("en", "cross-suppressed") }).waitFor();
  assert.equal(await page.locator('nav a[href="/inbox"]').count(), 0);
  const refused = await page.goto(stage.machine.at("atuc", "/inbox"));
  assert.equal(refused.status(), 403);
  assert.equal(await page.locator("h1").innerText(), say("en", "problem-forbidden-title"));
  const stranger = await page.goto(stage.machine.at("clc", "/inbox"));
  assert.equal(new URL(stranger.url()).pathname, "/login", "a session of the council opens nothing at a union");
});
