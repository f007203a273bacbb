import { ensureOperationsComplete } from "../../../scripts/check/ensureOperationsComplete.ts";
import { PATH, replace } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

testCheck(ensureOperationsComplete, {
  accepts: {
    "an operation that has all": {},
  },
  reports: {
    "an operation without responses": [
      { [PATH]: (text) => text.replace(/^ {2}responses:\n(.*\n)*/m, "") },
      `${PATH}:3: updateThing has no response of a success. Add one, such as "200".`,
      `${PATH}:3: updateThing lacks the responses 401, 403, 429, 500, which Canvas can always send.`,
    ],
    "an operation without one of the errors that any can have": [
      { [PATH]: (text) => text.replace(/^ {4}"429":\n.*\n/m, "") },
      `${PATH}:22: updateThing lacks the responses 429, which Canvas can always send.`,
    ],
    "an operation without a success": [
      { [PATH]: replace('"200":', '"302":') },
      `${PATH}:22: updateThing has no response of a success. Add one, such as "200".`,
    ],
    "a success of another media type": [
      {
        [PATH]: (text) =>
          text.replace(/"200":(.*\n)*? +application\/json:/, (match) =>
            match.replace("application/json", "text/plain"),
          ),
      },
      `${PATH}:23: The response 200 of updateThing is text/plain. Canvas sends application/json.`,
    ],
    "an operation without the URL of its page": [
      { [PATH]: replace("url: https://example.edu/docs", "url: docs") },
      `${PATH}:3: updateThing has no externalDocs with the URL of its published page. Add it.`,
    ],
    "a description without its paragraphs": [
      { [PATH]: (text) => text.replace(/\*\*(Who may call it|Side effects)\.\*\*/g, "**Note.**") },
      `${PATH}:7: The description of updateThing has no paragraph that begins with **Who may call it.** Add it.`,
      `${PATH}:7: The description of updateThing has no paragraph that begins with **Side effects.** Add it.`,
    ],
  },
});
