import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startProgram } from "../support/program.ts";

test("a reply that waits keeps no program alive that has stopped its mock", async () => {
  const script = `
    import { startMock } from ${JSON.stringify(path.resolve("src/mock/index.ts"))};
    const mock = await startMock();
    mock.reply("listConversations", { delay: 600_000 });
    const asked = fetch(mock.url + "/api/v1/conversations", { headers: { authorization: "Bearer any" } });
    await fetch(mock.url + "/api/v1/conversations/unread_count");
    await mock.stop();
    await asked.catch(() => console.log("cut"));`;
  const folder = mkdtempSync(path.join(tmpdir(), "canvas-openapi-stop-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(path.join(folder, "stop.ts"), script);
  const jiti = path.resolve("node_modules/.bin/jiti");
  const { exitCode, stdout } = await startProgram(jiti, [path.join(folder, "stop.ts")], process.cwd()).ended;
  expect([exitCode, stdout]).toEqual([0, "cut\n"]);
});
