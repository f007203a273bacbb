import { spawnSync } from "node:child_process";
import { expect, onTestFinished, test } from "vitest";
import { startMock } from "../../src/mock/index.ts";
import { startProgram } from "../support/program.ts";

test("a Python program with the form style of canvasapi gets along with the mock", async () => {
  const mock = await startMock();
  onTestFinished(() => mock.stop());
  const { ended } = startProgram(findPython(), ["test/slow/python/canvasapi_style.py", mock.url], process.cwd());
  const { exitCode, stdout, stderr } = await ended;
  expect([exitCode, stdout, stderr]).toEqual([0, "done\n", ""]);
  expect(mock.requests.filter(({ operationId }) => operationId === undefined).map(({ url }) => url)).toEqual([
    expect.stringContaining("/files_api"),
  ]);
});

/** The first Python that has the library `requests` (Debian's package is python3-requests). */
function findPython(): string {
  const found = ["python3", "/usr/bin/python3"].find(
    (program) => spawnSync(program, ["-c", "import requests"]).status === 0,
  );
  if (found === undefined)
    throw new Error("There is no Python with the library requests: apt-get install python3-requests");
  return found;
}
