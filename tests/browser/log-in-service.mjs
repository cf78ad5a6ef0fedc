// An organisation's own log-in service: the provider of tests/oidc, as a process that ends with these tests.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { until } from "./until.mjs";

const SCRIPT = fileURLToPath(new URL("../oidc/provider.mjs", import.meta.url));

/** Starts it for one redirect address; `people` by subject, as the provider's head says. */
export async function startLogInService(redirect, people) {
  const port = await freePort();
  const env = { ...process.env, OIDC_REDIRECTS: JSON.stringify([redirect]), OIDC_PEOPLE: JSON.stringify(people) };
  const options = { env, stdio: ["ignore", "pipe", "pipe"] };
  const child = spawn("setpriv", ["--pdeathsig", "INT", "--", process.execPath, SCRIPT, String(port)], options);
  const service = { issuer: `http://127.0.0.1:${port}`, log: "" };
  for (const output of [child.stdout, child.stderr]) output.on("data", (text) => (service.log += text));
  service.stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGINT");
    await once(child, "exit");
  };
  await until("the log-in service is ready", () => service.log.includes("READY") || child.exitCode !== null);
  if (child.exitCode !== null) throw new Error(`the log-in service ended: ${service.log}`);
  return service;
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
