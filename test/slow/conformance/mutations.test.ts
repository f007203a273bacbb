import { test } from "vitest";
import {
  createMutations,
  expectFoundByVerify,
  expectFoundLive,
  FORMS,
} from "../../conformance/verify/mutations/index.ts";

test.each(FORMS)("every change of any example that $bundle forbids is found, and none that it allows", async (form) => {
  const mutations = createMutations(form);
  expectFoundByVerify(Object.values(mutations).flat());
  await expectFoundLive(mutations.ofResponses);
});
