import { ensureWorkflows } from "../../../scripts/check/ensureWorkflows.ts";
import { PATH, replace } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

const FILE = "openapi/workflows/rename.yaml";

const RENAME = `workflows:
  - workflowId: rename
    x-canvas-writes: true
    steps:
      - stepId: rename
        operationId: updateThing
        parameters: []
`;
const READ = "workflows:\n  - steps:\n      - operationId: getConversation\n        parameters: []\n";
/** The fixture's one operation, as one that reads. */
const asReading = replace("put:\n  operationId: updateThing", "get:\n  operationId: getConversation");
const UNMARKED = `${FILE}:2: The workflow changes Canvas. Mark it: x-canvas-writes: true`;

testCheck(ensureWorkflows, {
  accepts: {
    "a contract without workflows": {},
    "a marked workflow of known operations": { [FILE]: RENAME },
    "one that leaves no trace": {
      [PATH]: asReading,
      [FILE]: READ.replace("[]", "[{ name: auto_mark_as_read, in: query, value: false }]"),
    },
  },
  reports: {
    "one that writes and is not marked": [{ [FILE]: RENAME.replace("    x-canvas-writes: true\n", "") }, UNMARKED],
    "a mark that does not say yes": [{ [FILE]: RENAME.replace("writes: true", "writes: maybe") }, UNMARKED],
    "an operation that the contract does not have": [
      { [FILE]: RENAME.replace("updateThing", "renameThing") },
      `${FILE}:6: The contract has no operation "renameThing".`,
    ],
    "a step without an operation": [
      { [FILE]: RENAME.replace("        operationId: updateThing\n", "") },
      `${FILE}:5: The step names no operationId.`,
    ],
    "a step without parameters, which would be made up": [
      { [FILE]: RENAME.replace("        parameters: []\n", "") },
      `${FILE}:5: The step has no parameters: the contract's examples would be sent. Write [].`,
    ],
    "an unmarked read of a conversation, which marks it as read": [{ [PATH]: asReading, [FILE]: READ }, UNMARKED],
  },
});
