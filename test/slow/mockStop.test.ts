import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { startProgram } from "../support/program.ts";
import { temporaryFolder } from "../support/temporaryFolder.ts";

test("a reply that waits keeps no program alive that has stopped its mock", async () => {
  const script = `
    import { startMock } from ${JSON.stringify(path.resolve("src/mock/index.ts"))};
    const mock = await startMock();
    mock.reply("listConversations", { delay: 600_000 });
    const asked = fetch(mock.url + "/api/v1/conversations", { headers: { authorization: "Bearer any" } });
    await fetch(mock.url + "/api/v1/conversations/unread_count");
    await mock.stop();
    await asked.catch(() => console.log("cut"));`;
  const file = path.join(temporaryFolder(), "stop.ts");
  writeFileSync(file, script);
  const jiti = path.resolve("node_modules/.bin/jiti");
  const { exitCode, stdout } = await startProgram(jiti, [file], process.cwd()).ended;
  expect([exitCode, stdout]).toEqual([0, "cut\n"]);
});
