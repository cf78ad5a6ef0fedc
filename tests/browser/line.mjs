// A line between a browser and Focal that breaks: what is asked arrives, and no answer comes back.
import { once } from "node:events";
import { connect, createServer } from "node:net";

/** Opens a line to the Focal at `port`; `at` gives the pages behind it. */
export async function openLine(port) {
  const ends = new Set();
  const line = { broken: false, lost: 0 };
  const server = createServer((near) => {
    const far = connect(port, "127.0.0.1");
    for (const end of [near, far]) {
      ends.add(end);
      // Whichever end goes, the other one goes with it.
      end.on("error", () => {}).on("close", () => [near, far].forEach((end) => end.destroy()));
    }
    near.pipe(far);
    far.on("data", (answer) => {
      if (!line.broken) return near.write(answer);
      line.lost++;
      near.destroy();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  line.at = (slug, path = "/") => `http://${slug}.localhost:${server.address().port}${path}`;
  line.close = () => {
    for (const end of ends) end.destroy();
    server.close();
  };
  return line;
}
