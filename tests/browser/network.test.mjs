// The network: where a worker is led, whom to call, and what a council's people and a union's admin do with its registry.
import assert from "node:assert/strict";
import { answer, follow, refused, send } from "./forms.mjs";
import { examine, manualPicture } from "./look.mjs";
import { openAdmin } from "./people.mjs";
import { setStage } from "./stage.mjs";
import * as staff from "./staff.mjs";
import { until } from "./until.mjs";
import { say } from "./words.mjs";
import * as worker from "./worker.mjs";

const stage = setStage();
const { chapter, scenario } = stage;
const people = {};
const PHONE = { width: 412, height: 915 };

for (const language of ["en", "km"]) {
  scenario(`a worker finds the union of a country, and the numbers to call, in ${language}`, async () => {
    const page = await stage.visitor({ ...PHONE, javaScript: false });
    await page.goto(stage.machine.at(null, `/${language}/`));
    await page.locator('main [name="country"]').selectOption("TH");
    await send(page, "unions");
    assert.match(await page.locator(".door--first").innerText(), /Labour Congress of Thailand/);
    assert.equal(await page.locator(".door").count(), 4, "the others of Thailand follow");
    assert.equal(await page.locator('a[href="tel:191"]').count(), 1);
    await page.locator(".door--first").click();
    await page.waitForURL(stage.machine.at("lct", `/${language}/`));
    await follow(page, page.locator('main a[href="emergency"]'));
    assert.ok((await page.locator('a[href^="tel:"]').count()) >= 10);
    assert.equal(await page.locator("main h2").first().getAttribute("id"), "TH", "the union's own country comes first");
  });

  scenario(`the pages of the network can be used by everybody in ${language}`, async () => {
    const page = await stage.visitor(PHONE);
    for (const [name, address] of [
      ["unions", stage.machine.at(null, `/${language}/unions?country=TH`)],
      ["unions-none", stage.machine.at(null, `/${language}/unions?country=BN`)],
      ["emergency", stage.machine.at("clc", `/${language}/emergency`)],
    ]) {
      await page.goto(address);
      await examine(page, name);
    }
    if (language === "en") await manualPicture(page, "emergency", PHONE);
    await worker.goToReport(page, stage.machine, "clc", language);
    await worker.sendReport(page, { ...worker.report(language), in_danger_now: "yes" });
    assert.equal(await page.locator('.urgent a[href="tel:191"]').count(), 1, "whom to call where she is");
    await examine(page, "done-danger-numbers");
  });

  scenario(`the registry in ${language}`, async () => {
    const who = `registry-${language}`;
    await stage.machine.addPerson({ tenant: "atuc", who, name: "Somchai", role: "secretariat", locale: language });
    await stage.machine.addPerson({ tenant: "mtuc", who, name: "Maya", role: "affiliate_admin", locale: language });
    const council = await staff.atDesk(stage, who, "atuc");
    await openAdmin(council, "/admin/network");
    await examine(council, "network-members");
    await follow(council, council.locator("tbody a").first());
    await examine(council, "network-member");
    await council.goto(stage.machine.at("atuc", "/admin/network/routing?country=TH&test=TH&excluded=lct"));
    await examine(council, "network-routing");
    await council.goto(stage.machine.at("atuc", "/admin/network/contacts"));
    await send(council, "/admin/network/contacts");
    await council.locator(".govuk-error-summary").waitFor();
    await examine(council, "network-contacts-errors");
    await follow(council, council.locator("tbody a").first());
    await examine(council, "network-contact");
    const union = await staff.atDesk(stage, who, "mtuc");
    await openAdmin(union, "/admin/network");
    await examine(union, "network-sharing");
  });
}

chapter("the secretariat ends a membership, and the worker is led elsewhere", async () => {
  const page = (people.secretariat = await staff.atDesk(stage, "secretariat", "atuc"));
  await openAdmin(page, "/admin/network");
  assert.equal(await page.locator("tbody tr").count(), 18);
  await manualPicture(page, "network-members");
  await page.locator("tbody a", { hasText: "Labour Congress of Thailand" }).click();
  await page.locator('main [name="member_until"]').fill("2017-01-01");
  await page.locator('main form[action^="/admin/network/members/"] button').click();
  await page.locator(".govuk-error-summary").waitFor();
  await page.locator('main [name="member_until"]').fill("2020-12-31");
  await page.locator('main form[action^="/admin/network/members/"] button').click();
  await page.locator(".govuk-tag", { hasText: say("en", "network-not-today") }).waitFor();
  const visitor = await stage.visitor(PHONE);
  await until("the page leads to the next union", async () => {
    await visitor.goto(stage.machine.at(null, "/en/unions?country=TH"));
    return (await visitor.locator(".door--first").innerText()).includes("National Congress");
  });
});

chapter("it comes back, and what was before stays", async () => {
  const page = people.secretariat;
  await answer(page, { tenant: "lct" });
  await page.locator('main [name="member_from"]').fill("2020-06-01");
  await send(page, "/admin/network");
  await page.getByText(say("en", "error-member-from-taken")).first().waitFor();
  await page.locator('main [name="member_from"]').fill("2021-01-01");
  await send(page, "/admin/network");
  await page.getByText(say("en", "network-added")).waitFor();
  assert.equal(await page.locator("tbody tr").count(), 19);
  await page.locator("tbody tr", { hasText: say("en", "network-not-accepted") }).first().waitFor();
});

chapter("it belongs to the network once its own admin accepts", async () => {
  const visitor = await stage.visitor(PHONE);
  await visitor.goto(stage.machine.at(null, "/en/unions?country=TH"));
  assert.match(await visitor.locator(".door--first").innerText(), /National Congress/, "asked is not a member");
  const request = 'main form[action^="/admin/network/requests/"] button';
  const reads = async (page, language) => {
    await openAdmin(page, "/admin/network");
    await page.getByText(say(language, "request-asks")).waitFor();
    await examine(page, "network-sharing-asked");
    await page.locator('main a[href^="/admin/network/requests/"]').click();
    await page.locator(request).click();
    await page.getByText(say(language, "error-shares-required")).first().waitFor();
    await examine(page, "network-request-errors");
  };
  await stage.machine.addPerson({ tenant: "lct", who: "malee", name: "Malee", role: "affiliate_admin", locale: "km" });
  await reads(await staff.atDesk(stage, "malee", "lct"), "km");
  const page = await staff.atDesk(stage, "admin", "lct");
  await reads(page, "en");
  await answer(page, { shares: "coded" });
  await manualPicture(page, "network-request");
  await page.locator(request).click();
  await page.getByText(say("en", "request-accepted")).waitFor();
  await until("the page leads to it again", async () => {
    await visitor.goto(stage.machine.at(null, "/en/unions?country=TH"));
    return (await visitor.locator(".door--first").innerText()).includes("Labour Congress of Thailand");
  });
});

chapter("rules are set and tried", async () => {
  const page = people.secretariat;
  await page.goto(stage.machine.at("atuc", "/admin/network/routing?test=BN"));
  assert.ok((await page.locator("#answer").innerText()).includes(say("en", "routing-because-council")));
  await answer(page, { country: "BN", union_1: "mtuc", union_2: "ntuc" });
  await page.locator('main form[method="post"][action="/admin/network/routing"] button').click();
  await page.getByText(say("en", "routing-saved")).waitFor();
  await answer(page, { test: "BN", excluded: "mtuc" });
  await follow(page, page.locator("main form.filter button"));
  const told = await page.locator("#answer").innerText();
  assert.ok(told.includes("National Trades Union Congress") && told.includes(say("en", "routing-passed-excluded")), told);
  await manualPicture(page, "network-routing");
});

chapter("who saves a page that somebody changed meanwhile is told so", async () => {
  const page = people.secretariat;
  await page.goto(stage.machine.at("atuc", "/admin/network/contacts"));
  await page.locator("tbody a", { hasText: "191" }).first().click();
  const seen = await page.locator('main [name="version"]').inputValue();
  await answer(page, { hours: "Mon-Fri" });
  await page.locator('main form[action^="/admin/network/contacts/"]:not([action$="/removal"]) button').click();
  await page.waitForURL(/\/contacts$/);
  await page.locator("tbody a", { hasText: "191" }).first().click();
  await page.locator('main [name="version"]').evaluate((field, version) => (field.value = version), seen);
  await answer(page, { hours: "24/7" });
  await refused(page, 412, () =>
    page.locator('main form[action^="/admin/network/contacts/"]:not([action$="/removal"]) button').click(),
  );
});

chapter("an emergency number is added, checked and taken away", async () => {
  const page = people.secretariat;
  await page.goto(stage.machine.at("atuc", "/admin/network/contacts"));
  await answer(page, { country: "TH", kind: "hotline", number: "02 123 4567", source: "Ministry of Labour" });
  await send(page, "/admin/network/contacts");
  await page.getByText(say("en", "error-number-not-valid")).first().waitFor();
  await answer(page, { number: "1506", names: "en = Labour hotline" });
  await send(page, "/admin/network/contacts");
  await page.getByText(say("en", "contacts-saved")).waitFor();
  const visitor = await stage.visitor(PHONE);
  await until("workers see it", async () => {
    await visitor.goto(stage.machine.at("lct", "/en/emergency"));
    return visitor.locator('a[href="tel:1506"]').count();
  });
  assert.ok((await visitor.locator('a[href="tel:1506"]').innerText()).includes("Labour hotline"));
  await page.locator("tbody a", { hasText: "1506" }).click();
  await send(page, "/removal");
  await page.waitForURL(/\/contacts$/);
  assert.equal(await page.locator("tbody a", { hasText: "1506" }).count(), 0);
});

chapter("an admin decides what the union shares, and an observer only looks", async () => {
  const page = await staff.atDesk(stage, "admin", "serc");
  await openAdmin(page, "/admin/network");
  await manualPicture(page, "network-sharing");
  await answer(page, { shares: "nothing" });
  await send(page, "/admin/network/sharing");
  await page.getByText(say("en", "sharing-saved")).waitFor();
  assert.ok(await page.locator('main [name="shares"][value="nothing"]').isChecked());
  const observer = await staff.atDesk(stage, "observer", "atuc");
  await openAdmin(observer, "/admin/network");
  assert.ok((await observer.locator("tbody tr", { hasText: "State Enterprises" }).innerText()).includes(say("en", "sharing-nothing")));
  assert.equal(await observer.locator("main form").count(), 0, "nothing to change");
});
