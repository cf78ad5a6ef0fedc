// Files without waiting at a still page: in pieces that go on where a connection broke, photos made smaller on the phone
// first, and a voice that is recorded on the spot. Without this script the form sends a file as it is.

/** The longest side of a photo that is sent, in pixels: what the union keeps of it. */
const LONGEST_SIDE = 2560;
/** A photo that is lighter is sent as it is, in bytes. */
const LIGHT = 300_000;
/** A recording ends by itself, in milliseconds. */
const LONGEST_RECORDING = 10 * 60_000;
/** Nobody said anything in so short a time, in milliseconds. */
const SHORTEST_RECORDING = 500;

const box = document.querySelector("[data-files]");
const { files: base, step, limit, ...texts } = box?.dataset ?? {};
const input = box?.querySelector("input[type=file]");
const state = box?.querySelector("[data-files-state]");
/** What was wrong with what was chosen last. */
const problems = document.createElement("div");
state?.before(problems);

/** What the service answers with words: they are shown as they are. */
class Refused extends Error {}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

async function ask(path, options) {
  const answer = await fetch(path, { credentials: "same-origin", ...options });
  if (answer.status === 410) location.reload();
  const says = answer.headers.get("content-type")?.startsWith("text/plain");
  if (!answer.ok && says && answer.status < 500) throw new Refused(await answer.text());
  if (!answer.ok) throw new Error("away");
  return answer;
}

/** A photo of a phone is many times larger than a page can show; where it was taken goes with the rest. */
async function lighter(file) {
  if (!["image/jpeg", "image/webp"].includes(file.type) || file.size <= LIGHT) return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
    const canvas = element("canvas", { width: picture.width * scale, height: picture.height * scale });
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
    return blob && blob.size < file.size ? new File([blob], file.name, { type: blob.type }) : file;
  } catch {
    return file;
  }
}

/** Shows how far it is; gives what ends that. */
function progress(text, bytes) {
  const bar = element("progress", { max: bytes, value: 0 });
  const told = element("p", { className: "govuk-body" }, text);
  state.replaceChildren(told, bar);
  return { at: (value) => (bar.value = value), say: (words) => (told.textContent = words) };
}

/** Waits until somebody presses the button, or the connection is said to be back. */
function lost(shown) {
  shown.say(texts.lost);
  return new Promise((done) => {
    const button = element("button", { type: "button", className: "govuk-button" }, texts.retry);
    const go = () => {
      removeEventListener("online", go);
      button.remove();
      done();
    };
    button.addEventListener("click", go);
    addEventListener("online", go);
    state.append(button);
  });
}

/** Does it until it is done or refused, however often the connection breaks. */
async function patiently(shown, text, work) {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refused) throw error;
      await lost(shown);
      shown.say(text);
    }
  }
}

/** Where a file of this name and size was left. */
function begun(file) {
  for (const line of box.querySelectorAll("[data-id]")) {
    const { id, name, bytes, received } = line.dataset;
    if (name !== file.name || Number(bytes) !== file.size) continue;
    // Once: if it is another file of this name and size, it is refused, and then sent anew.
    delete line.dataset.id;
    return { id, received: Number(received), piece: 65536 };
  }
}

async function send(chosen) {
  const file = await lighter(chosen);
  if (file.size > limit * 1024 * 1024) throw new Refused(texts.tooHeavy);
  const shown = progress(texts.sending, file.size);
  // Of which request it is: in another tab another one may be open.
  const reference = input.form.elements.reference?.value ?? "";
  const fields = new URLSearchParams({ name: file.name, bytes: file.size, reference });
  let upload = begun(file);
  upload ??= await patiently(shown, texts.sending, async () => (await ask(base, { method: "POST", body: fields })).json());
  while (upload.received < file.size) {
    const { id, received, piece } = upload;
    shown.at(received);
    const body = file.slice(received, received + piece);
    const to = `${base}/${id}?offset=${received}`;
    const sent = () => ask(to, { method: "PATCH", body, headers: { "content-type": "application/octet-stream" } });
    upload = { ...upload, ...(await (await patiently(shown, texts.sending, sent)).json()) };
  }
  shown.at(file.size);
  shown.say(texts.checking);
  const whole = () => ask(`${base}/${upload.id}/completion?step=${step}`, { method: "POST" });
  const list = await (await patiently(shown, texts.checking, whole)).text();
  box.querySelector("[data-files-list]").outerHTML = list;
  state.replaceChildren();
}

function tell(problem) {
  problems.append(element("p", { className: "govuk-error-message", role: "alert" }, problem));
}

/** One at a time; what is wrong with one stands there until others are chosen. */
let sending = Promise.resolve();
function attach(file) {
  sending = sending.then(() => send(file)).catch((error) => {
    state.replaceChildren();
    tell(`${file.name}: ${error.message}`);
  });
}

async function record(button) {
  problems.replaceChildren();
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch {
    tell(texts.noMicrophone);
    return;
  }
  const recorder = new MediaRecorder(stream, { audioBitsPerSecond: 24_000 });
  const parts = [];
  recorder.addEventListener("dataavailable", (event) => parts.push(event.data));
  const stop = element("button", { type: "button", className: "govuk-button" }, texts.stop);
  const clock = element("span", {}, "0:00");
  const started = Date.now();
  const tick = setInterval(() => {
    const seconds = Math.floor((Date.now() - started) / 1000);
    clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    if (seconds * 1000 >= LONGEST_RECORDING) recorder.stop();
  }, 250);
  stop.addEventListener("click", () => recorder.stop(), { once: true });
  recorder.addEventListener("stop", () => {
    clearInterval(tick);
    for (const track of stream.getTracks()) track.stop();
    button.hidden = false;
    if (Date.now() - started < SHORTEST_RECORDING) state.replaceChildren();
    else offer(button, new Blob(parts, { type: recorder.mimeType }));
  });
  button.hidden = true;
  state.replaceChildren(element("p", { className: "govuk-body files__recording" }, `${texts.recording} `, clock), stop);
  recorder.start();
  stop.focus();
}

/** Nobody sends what they have not heard. */
function offer(button, recording) {
  const heard = element("audio", { controls: true, src: URL.createObjectURL(recording) });
  const keep = element("button", { type: "button", className: "govuk-button" }, texts.keep);
  const again = element("button", { type: "button", className: "govuk-button govuk-button--secondary" }, texts.again);
  const done = () => {
    URL.revokeObjectURL(heard.src);
    button.hidden = false;
  };
  button.hidden = true;
  keep.addEventListener("click", () => {
    done();
    const extension = recording.type.includes("mp4") ? "m4a" : "webm";
    attach(new File([recording], `recording.${extension}`, { type: recording.type }));
  });
  again.addEventListener("click", () => {
    done();
    record(button);
  });
  state.replaceChildren(element("p", { className: "govuk-body" }, texts.listen), heard, element("div", { className: "govuk-button-group" }, keep, again));
  keep.focus();
}

if (box && window.fetch && window.File) {
  // The script sends at once what is chosen; the form's own way is for browsers without it.
  box.querySelector(".files__add").hidden = true;
  input.multiple = true;
  input.addEventListener("change", () => {
    problems.replaceChildren();
    for (const file of input.files) attach(file);
    input.value = "";
  });
  const button = box.querySelector("[data-record]");
  if (button && navigator.mediaDevices && window.MediaRecorder) {
    button.hidden = false;
    button.addEventListener("click", () => record(button));
  }
}
