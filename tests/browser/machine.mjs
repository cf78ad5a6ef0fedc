// Focal on this machine, as `make demo` starts it: in a folder and on ports of its own, with an end that is checked.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { until } from "./until.mjs";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** Every demo account's password, and that of the people added here. */
export const PASSWORD = "a demo password, not a secret";

const START = 90_000;
const STOP = 30_000;

/** Starts `focal dev` with nothing but the demo network, and waits until it says that it is ready. */
export async function startMachine() {
  const binary = resolve(process.env.FOCAL_BIN ?? join(ROOT, "target/debug/focal"));
  assert.ok(existsSync(binary), `${binary} is not built: run make test-browser, or set FOCAL_BIN`);
  const folder = await mkdtemp(join(tmpdir(), "focal-"));
  await mkdir(join(folder, "tmp"));
  // Where we are root, Postgres runs as another user, who has to get through.
  await chmod(folder, 0o755);
  const [dir, port] = [join(folder, "dev"), await freePorts()];
  const focal = ["--", binary, "dev", "--dir", dir, "--listen", `127.0.0.1:${port}`];
  const env = { ...process.env, TMPDIR: join(folder, "tmp") };
  // Should this process be killed, Focal ends too.
  const options = { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] };
  const child = spawn("setpriv", ["--pdeathsig", "INT", ...focal], options);
  const machine = new Machine(binary, folder, dir, port, child);
  try {
    await until("Focal is ready", () => machine.hasEnded() || machine.log.includes("Focal is ready"), START);
    assert.ok(!machine.hasEnded(), "Focal ended by itself");
  } catch (error) {
    console.error(machine.log);
    child.kill("SIGKILL");
    throw error;
  }
  return machine;
}

class Machine {
  constructor(binary, folder, dir, port, child) {
    Object.assign(this, { binary, folder, dir, port, child, log: "" });
    for (const output of [child.stdout, child.stderr]) output.on("data", (text) => (this.log += text));
  }

  /** The pages of an organisation; without one, those of the network. */
  at(slug, path = "/") {
    return `http://${slug ? `${slug}.` : ""}localhost:${this.port}${path}`;
  }

  /** The page that shows the mails. */
  get mails() {
    return `http://127.0.0.1:${this.port + 1}/`;
  }

  hasEnded() {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** How many mails were sent so far. */
  async countMails() {
    return (await readdir(join(this.dir, "mail"))).filter((name) => name.endsWith(".eml")).length;
  }

  /** Waits until two people were told of each inquiry of the demo, so that the next mail is about something else. */
  async demoMailsSent() {
    const demo = await readFile(join(ROOT, "services/focal/demo/network.toml"), "utf8");
    const inquiries = [...demo.matchAll(/\bcount = (\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0);
    await until(`${2 * inquiries} mails`, async () => (await this.countMails()) >= 2 * inquiries);
    return 2 * inquiries;
  }

  /** Makes an account with the operator's command. */
  async addPerson({ tenant, who, name, role, locale }) {
    const words = ["account", "create", "--tenant", tenant, "--name", name, "--email", `${who}@${tenant}.example`];
    await this.command([...words, "--roles", role, "--locale", locale], `${PASSWORD}\n`);
  }

  /** Runs a command as the demo's operator, who types `typed`; gives what it said. */
  async command(words, typed = "") {
    const operator = {
      FOCAL_OPERATOR: "demo",
      FOCAL_OPERATOR_SECRET_FILE: join(this.dir, "secrets/operator_secret"),
    };
    const settings = ["--config", join(this.dir, "focal.toml")];
    const options = { cwd: ROOT, env: { ...process.env, ...operator } };
    const command = spawn(this.binary, [...settings, ...words], options);
    let said = "";
    for (const output of [command.stdout, command.stderr]) output.on("data", (text) => (said += text));
    command.stdin.end(typed);
    const [code] = await once(command, "close");
    assert.equal(code, 0, `focal ${words.slice(0, 2).join(" ")}: ${said}`);
    return said;
  }

  /** Ctrl+C: Focal and its servers end in time, and say that all went well. */
  async stop() {
    assert.ok(!this.hasEnded(), `Focal ended by itself:\n${this.log}`);
    const ended = once(this.child, "exit");
    this.child.kill("SIGINT");
    const killer = setTimeout(() => this.child.kill("SIGKILL"), STOP);
    const [code, signal] = await ended;
    clearTimeout(killer);
    assert.equal(signal, null, `Focal did not end within ${STOP / 1000} s of Ctrl+C:\n${this.log}`);
    assert.equal(code, 0, `Focal ended with ${code}:\n${this.log}`);
    assert.ok(!existsSync(join(this.dir, "postgres/postmaster.pid")), "Postgres was not stopped in order");
    await rm(this.folder, { recursive: true });
  }
}

/** A port that is free, like the one after it. */
async function freePorts() {
  const listen = async (port) => {
    const server = createServer();
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    return server;
  };
  for (;;) {
    const first = await listen(0);
    const { port } = first.address();
    const second = await listen(port + 1).catch(() => null);
    for (const server of [first, second]) server?.close();
    if (second) return port;
  }
}
