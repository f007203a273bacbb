import { ensureOperationIds } from "../../../scripts/check/ensureOperationIds.ts";
import { replace } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

const PATH = "openapi/paths/things_{id}.yaml";
const VERBS =
  "Verbs: list, get, find, search, resolve, create, update, batchUpdate, start, complete, delete, add, remove, close, cancel, mark.";

testCheck(ensureOperationIds, [
  { name: "accepts a verb and the tag's noun", changes: {}, problems: [] },
  {
    name: "accepts a verb that is the tag",
    changes: {
      [PATH]: (text) => text.replace("updateThing", "searchThings").replace("tags: [Things]", "tags: [Search]"),
    },
    problems: [],
  },
  {
    name: "reports an unknown verb",
    changes: { [PATH]: replace("updateThing", "renameThing") },
    problems: [
      `${PATH}:4: The operationId "renameThing" is not a verb and a noun in camelCase, such as addConversationRecipients. ${VERBS}`,
    ],
  },
  {
    name: "reports an operationId without the tag's noun",
    changes: { [PATH]: replace("updateThing", "updateObject") },
    problems: [
      `${PATH}:4: The operationId "updateObject" does not name what its tag "Things" is about, as addConversationRecipients does under Conversations.`,
    ],
  },
  {
    name: "reports two operations with one method",
    changes: { [PATH]: (text) => `${text}delete:\n  operationId: updateThing\n  tags: [Things]\n  responses: {}\n` },
    problems: [
      `${PATH}:41: The method canvas.things.update belongs to PUT /api/v1/things/{id} already. Choose another operationId.`,
    ],
  },
]);
