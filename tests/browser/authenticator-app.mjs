// What an authenticator app on a phone does: codes of a secret (RFC 6238).
import { createHmac } from "node:crypto";
import { until } from "./until.mjs";

/** The secret of every account of the demo network. */
export const DEMO_SECRET = "FOCALDEMOFOCALDEMOFOCALDEMOFOCAL";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const stepNow = () => Math.floor(Date.now() / 30_000);
/** The earliest step whose code is still taken when it arrives: that of before, unless it is about to be too old. */
const earliest = () => (Date.now() % 30_000 < 20_000 ? stepNow() - 1 : stepNow());

/** The code of a secret at a time step. */
export function codeAt(secret, step) {
  const bits = [...secret].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac("sha1", key).update(counter).digest();
  const number = hash.readUInt32BE(hash.at(-1) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}

/** An app in somebody's hand: it gives each code once, as the server takes it; a step early and a step late count too. */
export class App {
  #last = 0;

  constructor(secret = DEMO_SECRET) {
    this.secret = secret;
  }

  /** The next code that was not given yet. */
  async code() {
    const next = () => Math.max(this.#last + 1, earliest());
    await until("the app shows another code", () => next() <= stepNow() + 1, 31_000);
    this.#last = next();
    return codeAt(this.secret, this.#last);
  }
}
