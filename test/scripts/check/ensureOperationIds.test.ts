import { ensureOperationIds } from "../../../scripts/check/ensureOperationIds.ts";
import { PATH, replace } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

const VERBS =
  "Verbs: list, get, find, search, resolve, create, update, batchUpdate, start, complete, delete, add, remove, close, cancel, mark.";

testCheck(ensureOperationIds, {
  accepts: {
    "a verb and the tag's noun": {},
    "a verb that is the tag": {
      [PATH]: (text) => text.replace("updateThing", "searchThings").replace("tags: [Things]", "tags: [Search]"),
    },
  },
  reports: {
    "an unknown verb": [
      { [PATH]: replace("updateThing", "renameThing") },
      `${PATH}:4: The operationId "renameThing" is not a verb and a noun in camelCase, such as addConversationRecipients. ${VERBS}`,
    ],
    "an operationId without the tag's noun": [
      { [PATH]: replace("updateThing", "updateObject") },
      `${PATH}:4: The operationId "updateObject" does not name what its tag "Things" is about, as addConversationRecipients does under Conversations.`,
    ],
    "two operations with one method": [
      { [PATH]: (text) => `${text}delete:\n  operationId: updateThing\n  tags: [Things]\n  responses: {}\n` },
      `${PATH}:41: The method canvas.things.update belongs to PUT /api/v1/things/{id} already. Choose another operationId.`,
    ],
  },
});
