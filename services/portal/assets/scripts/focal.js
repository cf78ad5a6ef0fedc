// What a page does beyond plain HTML. Every page works without it.

// What went wrong is read first.
document.querySelector(".govuk-error-summary")?.focus();

// A way that needs passkeys is offered where the browser has them.
if (window.PublicKeyCredential?.parseCreationOptionsFromJSON) {
  for (const way of document.querySelectorAll("[data-needs-passkeys]")) way.hidden = false;
  for (const hint of document.querySelectorAll("[data-without-passkeys]")) hint.hidden = true;
}

// Leaving takes this page out of the history, so that Back does not lead here.
for (const link of document.querySelectorAll("[data-exit]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    document.documentElement.hidden = true;
    location.replace(link.href);
  });
}

// A page that the browser kept alive may hold what somebody else should not see: ask the server again.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

// A photo is fetched when somebody opens it: that is on record.
for (const photo of document.querySelectorAll("[data-photo]")) {
  const image = photo.querySelector("img");
  photo.addEventListener("toggle", () => photo.open && (image.src ||= image.dataset.src));
}

for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const code = document.getElementById(button.dataset.copy);
    await navigator.clipboard.writeText((code.value ?? code.textContent).trim());
    document.getElementById(button.dataset.told).textContent = button.dataset.done;
  });
}
