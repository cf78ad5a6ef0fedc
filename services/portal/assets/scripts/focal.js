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

// A picture of the code alone, with a name that says nothing.
for (const button of document.querySelectorAll("[data-picture]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 720, height: 240 });
    const paper = canvas.getContext("2d");
    paper.fillStyle = "#fff";
    paper.fillRect(0, 0, canvas.width, canvas.height);
    paper.fillStyle = "#000";
    paper.font = "bold 48px monospace";
    paper.textAlign = "center";
    paper.fillText(document.getElementById(button.dataset.picture).textContent.trim(), canvas.width / 2, canvas.height / 2 + 16);
    Object.assign(document.createElement("a"), { href: canvas.toDataURL("image/png"), download: "image.png" }).click();
  });
}
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
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
