// What a page costs: bytes and requests as they went over the wire, and when something was first seen.
import { until } from "./until.mjs";

/** Watches all that a page loads. */
export async function watch(page) {
  const devtools = await page.context().newCDPSession(page);
  const requests = new Map();
  const of = (event) => requests.get(event.requestId) ?? {};
  devtools.on("Network.requestWillBeSent", ({ requestId, request, type }) => {
    if (!/^https?:/.test(request.url)) return;
    requests.set(requestId, { url: request.url, type, bytes: 0, size: 0, cached: false, ended: false });
  });
  devtools.on("Network.requestServedFromCache", (event) => (of(event).cached = true));
  devtools.on("Network.responseReceived", (event) => (of(event).cached ||= event.response.fromDiskCache));
  devtools.on("Network.dataReceived", (event) => (of(event).size += event.dataLength));
  devtools.on("Network.loadingFinished", (event) => {
    Object.assign(of(event), { bytes: event.encodedDataLength, ended: true });
  });
  devtools.on("Network.loadingFailed", (event) => (of(event).ended = true));
  await devtools.send("Network.enable");
  return {
    devtools,
    /** Forgets what was loaded, and with `cold` also what the browser keeps. */
    async begin({ cold }) {
      await page.goto("about:blank");
      if (cold) await devtools.send("Network.clearBrowserCache");
      requests.clear();
    },
    /** What was loaded since this was asked last. */
    async cost() {
      await page.evaluate(() => document.fonts.ready.then(() => {}));
      await until("all is loaded", () => [...requests.values()].every((request) => request.ended));
      const all = [...requests.values()];
      requests.clear();
      const loaded = all.filter((request) => !request.cached);
      const sum = (list, key) => list.reduce((total, request) => total + request[key], 0);
      return {
        bytes: sum(loaded, "bytes"),
        requests: loaded.length,
        script: sum(all.filter((request) => request.type === "Script"), "size"),
        hosts: [...new Set(all.map((request) => new URL(request.url).host))],
      };
    },
  };
}

/** A cheap phone: 400 kbit/s, 400 ms, a processor four times slower than this one. */
export async function slowPhone({ devtools }) {
  const [latency, downloadThroughput, uploadThroughput] = [400, 400_000 / 8, 400_000 / 8];
  const network = { offline: false, latency, downloadThroughput, uploadThroughput };
  await devtools.send("Network.emulateNetworkConditions", network);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}

/** Milliseconds until the page that is open showed its first text. */
export function firstPaint(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const found = (list) => resolve(list.getEntriesByName("first-contentful-paint")[0].startTime);
        new PerformanceObserver(found).observe({ type: "paint", buffered: true });
      }),
  );
}
