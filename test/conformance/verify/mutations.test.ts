import { test } from "vitest";
import { createMutations, expectFoundByVerify, FORMS, oneOfEach } from "./mutations/index.ts";

// The slow suite has all examples, and live checks too.
test.each(FORMS)("every change that $bundle forbids is found, and none that it allows", (form) => {
  const isNew = oneOfEach();
  const below = form.bundle === "openapi.json" ? 600 : 300;
  const mutations = createMutations(form, (exchange) => exchange.status < below && isNew(exchange));
  expectFoundByVerify(Object.values(mutations).flat());
});
