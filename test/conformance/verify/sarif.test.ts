import path from "node:path";
import { expect, test } from "vitest";
import { formats, verifyTraffic } from "../../../src/conformance/verify/index.ts";
import { readBundle } from "../../support/bundle.ts";
import { exampleExchanges } from "../../support/exampleExchanges.ts";
import { toEntry, toHar } from "../../support/har.ts";
import { writeTraffic } from "./check.ts";

test("SARIF has what code scanning asks for", async () => {
  const [exchange] = exampleExchanges(readBundle("openapi.json"));
  if (!exchange) throw new Error("There are no examples");
  const fitting = toEntry(exchange, "application/json");
  const broken = toEntry({ ...exchange, status: 418 }, "application/json");
  const file = writeTraffic(toHar([fitting, broken]), "recorded traffic.har");
  const report = await verifyTraffic([file]);
  const log = JSON.parse(formats.sarif(report));

  expect(log).toMatchObject({ version: "2.1.0", $schema: "https://json.schemastore.org/sarif-2.1.0.json" });
  const [run] = log.runs;
  expect(run.tool.driver.name).toBe("canvas-openapi verify");
  expect(run.results).toMatchObject([
    {
      ruleId: "undocumented-status",
      level: "error",
      message: {
        text: "listCommunicationChannels: GET /api/v1/users/{user_id}/communication_channels (418): status: expected one of 200, 401, 403, 404, 429, 500, found 418",
      },
      locations: [
        { physicalLocation: { artifactLocation: { uri: "recorded%20traffic.har" }, region: { startLine: 4 } } },
      ],
    },
  ]);
  for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  for (const { shortDescription } of run.tool.driver.rules) expect(shortDescription.text).toMatch(/\.$/);
  expect(run.properties.coverage.operations).toEqual({ covered: 1, total: 25 });
});

test("a file below the folder is named from there", async () => {
  const [exchange] = exampleExchanges(readBundle("openapi.json"));
  if (!exchange) throw new Error("There are no examples");
  const report = await verifyTraffic([writeTraffic(toHar([toEntry({ ...exchange, status: 418 }, "*/*")]))]);
  const log = JSON.parse(formats.sarif({ ...report, traffic: path.resolve("recordings/traffic.har") }));
  expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe("recordings/traffic.har");
});
