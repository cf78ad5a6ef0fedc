// The browser's half of a passkey's ceremony (Web Authentication Level 3): what it gives is posted as a form.
const form = document.querySelector("[data-passkey]");
const failed = form.querySelector("[data-passkey-failed]");
const makes = form.dataset.passkey === "create";

async function ceremony() {
  const options = JSON.parse(form.dataset.options);
  const credential = makes
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  form.elements.credential.value = JSON.stringify(credential.toJSON());
  form.submit();
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  failed.hidden = true;
  try {
    await ceremony();
  } catch {
    // Cancelled, timed out, or the browser has no passkeys: the person may try again, or go another way.
    failed.hidden = false;
    failed.focus();
  }
});

// Using a key needs nothing to be typed first.
if (!makes) form.requestSubmit();
