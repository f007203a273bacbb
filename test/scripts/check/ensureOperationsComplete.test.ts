import { ensureOperationsComplete } from "../../../scripts/check/ensureOperationsComplete.ts";
import { replace } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

const PATH = "openapi/paths/things_{id}.yaml";

testCheck(ensureOperationsComplete, [
  { name: "accepts an operation that has all", changes: {}, problems: [] },
  {
    name: "reports an operation without responses",
    changes: { [PATH]: (text) => text.replace(/^ {2}responses:\n(.*\n)*/m, "") },
    problems: [
      `${PATH}:3: updateThing has no response of a success. Add one, such as "200".`,
      `${PATH}:3: updateThing lacks the responses 401, 403, 429, 500, which Canvas can always send.`,
    ],
  },
  {
    name: "reports an operation without one of the errors that any can have",
    changes: { [PATH]: (text) => text.replace(/^ {4}"429":\n.*\n/m, "") },
    problems: [`${PATH}:22: updateThing lacks the responses 429, which Canvas can always send.`],
  },
  {
    name: "reports an operation without a success",
    changes: { [PATH]: replace('"200":', '"302":') },
    problems: [`${PATH}:22: updateThing has no response of a success. Add one, such as "200".`],
  },
  {
    name: "reports a success of another media type",
    changes: {
      [PATH]: (text) =>
        text.replace(/"200":(.*\n)*? +application\/json:/, (match) => match.replace("application/json", "text/plain")),
    },
    problems: [`${PATH}:23: The response 200 of updateThing is text/plain. Canvas sends application/json.`],
  },
  {
    name: "reports an operation without the URL of its page",
    changes: { [PATH]: replace("url: https://example.edu/docs", "url: docs") },
    problems: [`${PATH}:3: updateThing has no externalDocs with the URL of its published page. Add it.`],
  },
  ...["**Who may call it.**", "**Side effects.**"].map((start) => ({
    name: `reports a description without the paragraph ${start}`,
    changes: { [PATH]: replace(start, "**Note.**") },
    problems: [`${PATH}:7: The description of updateThing has no paragraph that begins with ${start} Add it.`],
  })),
]);
