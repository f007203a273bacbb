import { ensureWorkflows } from "../../../scripts/check/ensureWorkflows.ts";
import { replace } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

const FILE = "openapi/workflows/rename.yaml";
const PATH = "openapi/paths/things_{id}.yaml";

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

testCheck(ensureWorkflows, [
  { name: "accepts a contract without workflows", changes: {}, problems: [] },
  { name: "accepts a marked workflow of known operations", changes: { [FILE]: RENAME }, problems: [] },
  {
    name: "reports one that writes and is not marked",
    changes: { [FILE]: RENAME.replace("    x-canvas-writes: true\n", "") },
    problems: [UNMARKED],
  },
  {
    name: "reports a mark that does not say yes",
    changes: { [FILE]: RENAME.replace("writes: true", "writes: maybe") },
    problems: [UNMARKED],
  },
  {
    name: "reports an operation that the contract does not have",
    changes: { [FILE]: RENAME.replace("updateThing", "renameThing") },
    problems: [`${FILE}:6: The contract has no operation "renameThing".`],
  },
  {
    name: "reports a step without an operation",
    changes: { [FILE]: RENAME.replace("        operationId: updateThing\n", "") },
    problems: [`${FILE}:5: The step names no operationId.`],
  },
  {
    name: "reports a step without parameters, which would be made up",
    changes: { [FILE]: RENAME.replace("        parameters: []\n", "") },
    problems: [`${FILE}:5: The step has no parameters: the contract's examples would be sent. Write [].`],
  },
  {
    name: "reports an unmarked read of a conversation, which marks it as read",
    changes: { [PATH]: asReading, [FILE]: READ },
    problems: [UNMARKED],
  },
  {
    name: "accepts one that leaves no trace",
    changes: {
      [PATH]: asReading,
      [FILE]: READ.replace("[]", "[{ name: auto_mark_as_read, in: query, value: false }]"),
    },
    problems: [],
  },
]);
