// The program under test: a new case made of fixtures, and its screens served on a free port.

import { execFile, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import readline from "node:readline";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** Makes a case of files in `folder` (given by their names) in a temporary place and serves it. */
export async function serveCase(program, folder, files) {
  const scratch = await mkdtemp(path.join(tmpdir(), "consilience-browser-"));
  const home = path.join(scratch, "harbour");
  await execute(program, ["new", home, "--no-encryption"]);
  await execute(program, ["add", home, ...files], { cwd: folder });
  const server = spawn(program, ["serve", home, "--port", "0", "--quiet"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const link = await firstLink(server);
  return {
    link,
    origin: new URL(link).origin,
    /** The kinds of the entries of the record, oldest first. */
    async kinds() {
      const { stdout } = await execute(program, ["log", home, "--json"]);
      return stdout.trim().split("\n").map((line) => JSON.parse(line).type);
    },
    async stop() {
      await ended(server);
      await rm(scratch, { recursive: true, force: true });
    },
  };
}

/** The link that the server prints; fails where it ends without one. */
async function firstLink(server) {
  for await (const line of readline.createInterface({ input: server.stdout })) {
    const link = line.match(/http:\/\/127\.0\.0\.1:\d+\/open\?token=\S+/);
    if (link) {
      server.stdout.resume();
      return link[0];
    }
  }
  throw new Error("`consilience serve` ended without printing a link");
}

function ended(server) {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  const exit = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGINT");
  return exit;
}
