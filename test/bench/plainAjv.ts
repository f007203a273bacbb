import { readFileSync } from "node:fs";
import { operations, responses } from "../../generated/rules.ts";
import { validators } from "../../generated/validators.ts";
import { createMatcher } from "../../src/core/matcher.ts";
import type { Entry } from "../support/har.ts";

// The least that a check of responses can do: parse the HAR file and the bodies, and run Ajv's validators over them.
const matcher = createMatcher(operations);
const { log }: { log: { entries: Entry[] } } = JSON.parse(readFileSync(process.argv.at(-1) ?? "", "utf8"));
let invalid = 0;
for (const { request, response } of log.entries) {
  const operation = matcher.match(request.method, new URL(request.url).pathname)?.operation;
  const validator = responses[operation?.responses[response.status] ?? ""]?.content["application/json"]?.validator;
  const validate = validators[validator ?? ""];
  const isJson = response.content.mimeType.startsWith("application/json");
  if (validate && isJson && !validate.call({ stringIds: false }, JSON.parse(response.content.text ?? ""))) invalid++;
}
if (invalid > 0) throw new Error(`${invalid} responses do not fit.`);
