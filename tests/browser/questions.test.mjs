// What a union asks beside the standard form: made by an admin, asked of a worker, read with the request.
import assert from "node:assert/strict";
import { answer, follow, refused, send } from "./forms.mjs";
import { examine, manualPicture } from "./look.mjs";
import { setStage } from "./stage.mjs";
import * as staff from "./staff.mjs";
import { say } from "./words.mjs";
import * as worker from "./worker.mjs";

const stage = setStage();
const { chapter } = stage;
const PHONE = { width: 360, height: 740 };
const at = (path) => stage.machine.at("clc", path);
const people = {};

const HOUSE = { en: "Do you live where you work?", km: "តើអ្នកស្នាក់នៅកន្លែងធ្វើការទេ?" };
const YES = { en: "Yes", km: "បាទ/ចាស" };
const SHARED = { en: "With how many people do you share the room?", km: "តើអ្នកនៅបន្ទប់ជាមួយមនុស្សប៉ុន្មាននាក់?" };
const LEAVE = { en: "Which rest days do you have?", km: "តើអ្នកមានថ្ងៃសម្រាកណាខ្លះ?" };
const SINCE = { en: "Since when have you not been paid?", km: "តាំងពីពេលណាដែលអ្នកមិនបានប្រាក់ខែ?" };
const SLIP = { en: "Your last payslip", km: "បង្កាន់ដៃប្រាក់ខែចុងក្រោយរបស់អ្នក" };

async function desk(role, language) {
  const who = `${role.replace("_", "-")}-asks-${language}`;
  await stage.machine.addPerson({ tenant: "clc", who, name: "Sokha", role, locale: language });
  return staff.atDesk(stage, who);
}

/** A question's texts, language by language. */
function worded(texts, options) {
  const inLanguage = (language) => [
    [`label.${language}`, texts[language]],
    ...(options ? [[`options.${language}`, options.map((option) => option[language]).join("\n")]] : []),
  ];
  return Object.fromEntries(["km", "en"].flatMap(inLanguage));
}

async function adds(page, kind, texts, { options, after } = {}) {
  await page.goto(at("/admin/questions"));
  await follow(page, page.locator('main a[href$="/new"]'));
  await answer(page, { question_kind: kind, ...worded(texts, options) });
  if (after) {
    await page.locator("#field-shown_when").selectOption(after.field);
    await follow(page, page.locator('button[name="show"]'));
    await page.getByLabel(after.answer, { exact: true }).last().check();
  }
  await send(page, "/questions/new");
  await page.locator("tbody a", { hasText: texts.en }).waitFor();
}

/** Answers what is asked before, to the union's own questions. */
async function upToOwn(page, language) {
  for (let open = worker.openPage(page); open !== "questions"; open = worker.openPage(page)) {
    await worker.answerPage(page, worker.report(language));
    await send(page, open);
    await page.waitForURL((url) => !url.pathname.endsWith(`/report/${open}`));
  }
}

const field = (page, text) => page.getByLabel(text);

chapter("an admin words a question, and what is wrong is said beside it", async () => {
  const page = (people.admin = await desk("affiliate_admin", "en"));
  await page.goto(at("/admin/questions"));
  await page.getByText(say("en", "questions-none")).waitFor();
  await examine(page, "questions-none");
  await follow(page, page.locator('main a[href$="/new"]'));
  await answer(page, { "label.en": HOUSE.en, "options.km": "ក\nខ", question_kind: "choice", "options.en": "Yes" });
  await refused(page, 422, () => send(page, "/questions/new"));
  await page.locator(".govuk-error-summary li").first().waitFor();
  await examine(page, "question-errors");
  await answer(page, { ...worded(HOUSE, [YES, { en: "No", km: "ទេ" }]), "label.km": "", "options.km": "" });
  await send(page, "/questions/new");
  await page.getByText(say("en", "questions-lacks", { languages: "ភាសាខ្មែរ" })).waitFor();
  await follow(page, page.locator("tbody a", { hasText: HOUSE.en }));
  await answer(page, { "label.km": HOUSE.km, "options.km": "បាទ/ចាស\nទេ" });
  await follow(page, page.locator('main form button[type="submit"]:not([name])').first());
  assert.equal(await page.getByText(say("en", "questions-lacks", { languages: "ភាសាខ្មែរ" })).count(), 0);
});

chapter("one question follows from an answer to another, and they stand in an order", async () => {
  const page = people.admin;
  await adds(page, "date", SINCE, { after: { field: "topic", answer: say("en", "topic-pay") } });
  const house = await page.locator("tbody a", { hasText: HOUSE.en }).getAttribute("href");
  await adds(page, "number", SHARED, { after: { field: house.split("/").pop(), answer: YES.en } });
  await adds(page, "multi_choice", LEAVE, {
    options: [
      { en: "Sunday", km: "អាទិត្យ" },
      { en: "Holidays", km: "ថ្ងៃបុណ្យ" },
    ],
  });
  await adds(page, "file", SLIP);
  const row = (text) => page.locator("tbody tr", { hasText: text });
  await follow(page, row(SHARED.en).locator('button[value="up"]'));
  assert.equal(await page.locator("tbody tr").nth(1).locator("a").innerText(), SHARED.en);
  await refused(page, 422, () => follow(page, row(SHARED.en).locator('button[value="up"]')));
  await page.locator(".govuk-error-summary").getByText(say("en", "error-other-question-unknown-code")).waitFor();
  await page.goto(at("/admin/questions"));
  await examine(page, "questions");
  await manualPicture(page, "questions");
  await follow(page, page.locator("tbody a", { hasText: SHARED.en }));
  await examine(page, "question");
  await manualPicture(page, "question", { fullPage: true });
  const inKhmer = await desk("affiliate_admin", "km");
  await inKhmer.goto(at("/admin/questions"));
  await examine(inKhmer, "questions");
});

for (const [language, javaScript] of [
  ["en", false],
  ["km", true],
])
  chapter(`a worker is asked what follows from the answers, in ${language}${javaScript ? "" : " without scripts"}`, async () => {
    const page = await stage.visitor({ ...PHONE, javaScript });
    await worker.goToReport(page, stage.machine, "clc", language);
    await upToOwn(page, language);
    if (javaScript) await examine(page, "report-questions");
    assert.equal(await field(page, SHARED[language]).count(), 0, "that follows from an answer");
    const house = page.locator("fieldset", { hasText: HOUSE[language] });
    await house.getByLabel(YES[language], { exact: true }).check();
    await send(page, "questions");
    const shared = field(page, SHARED[language]);
    await shared.fill("a few");
    await refused(page, 422, () => send(page, "questions"));
    await page.locator(".govuk-error-summary").getByText(say(language, "field-not-a-number")).waitFor();
    if (javaScript) await examine(page, "report-questions-errors");
    await shared.fill("7");
    if (language === "en") await page.getByLabel("Sunday").check();
    // A file is named by a box; where none is attached yet, the way leads there and back, and nothing typed is lost.
    await follow(page, page.locator('button[name="attach"]'));
    await page.locator('input[type="file"]').setInputFiles({
      name: "slip.png",
      mimeType: "image/png",
      buffer: await page.screenshot({ clip: { x: 0, y: 0, width: 40, height: 40 } }),
    });
    if (!javaScript) await follow(page, page.locator(".files__add"));
    await page.locator(".files__remove").waitFor();
    await send(page, "5");
    await page.waitForURL(/\/questions$/);
    assert.equal(await shared.inputValue(), "7");
    await page.locator('main [type="checkbox"]').last().check();
    await page.locator('[name$=".month"]').selectOption("03");
    await page.locator(".date-parts .govuk-input--width-4").fill("2026");
    if (language === "km") await manualPicture(page, "own-questions-km", { ...PHONE, fullPage: true });
    await send(page, "questions");
    await page.waitForURL(/\/check$/);
    const shown = await page.locator("main").innerText();
    for (const text of [HOUSE[language], YES[language], SHARED[language], SINCE[language], "slip.png"])
      assert.ok(shown.includes(text), text);
    if (javaScript) await examine(page, "report-check-own");
    people[language] = await worker.sendReport(page, worker.report(language));
  });

chapter("the union reads each question with its answer", async () => {
  for (const language of ["en", "km"]) {
    const focal = await desk("focal_point", language);
    people.focal ??= focal;
    await focal.goto(at("/inbox"));
    await follow(focal, focal.locator("tbody a", { hasText: people[language].reference }));
    const facts = await focal.locator("dl", { hasText: SHARED[language] }).innerText();
    for (const text of [HOUSE[language], YES[language], "7", SINCE[language], "2026", "slip.png"]) assert.ok(facts.includes(text), text);
    await examine(focal, "inquiry-own");
  }
});

chapter("whoever enters a request for a worker asks the same, on the one page", async () => {
  const focal = await desk("alternate", "en");
  await focal.goto(at("/inquiries/new"));
  await examine(focal, "entry-own");
  await focal.locator("fieldset", { hasText: HOUSE.en }).getByLabel(YES.en, { exact: true }).check();
  await field(focal, SHARED.en).fill("three");
  await answer(focal, { channel: "phone", ...worker.report("en") });
  await refused(focal, 422, () => send(focal, "/inquiries/new"));
  await focal.locator(".govuk-error-summary").getByText(say("en", "field-not-a-number")).waitFor();
  await field(focal, SHARED.en).fill("3");
  await send(focal, "/inquiries/new");
  await follow(focal, focal.locator('main a[href^="/inquiries/"]'));
  const facts = await focal.locator("dl", { hasText: SHARED.en }).innerText();
  assert.ok(facts.includes(YES.en) && facts.includes("3"), facts);
});

chapter("a question that is removed is asked no more, and its answers stay", async () => {
  const page = people.admin;
  await page.goto(at("/admin/questions"));
  await follow(page, page.locator("tbody a", { hasText: LEAVE.en }));
  await page.locator("main summary").click();
  await follow(page, page.locator("main .govuk-button--warning"));
  assert.equal(await page.locator("tbody a", { hasText: LEAVE.en }).count(), 0);
  const focal = people.focal;
  await focal.goto(at("/inbox"));
  await follow(focal, focal.locator("tbody a", { hasText: people.en.reference }));
  await focal.locator("dl", { hasText: LEAVE.en }).getByText("Sunday").waitFor();
});
