import { expect, test } from "vitest";
import { createMutations, expectFound, FORMS, oneOfEach, verifyAll } from "./mutations/index.ts";

// The slow suite has all examples, and live checks too.
test.each(FORMS)("every change that $bundle forbids is found, and none that it allows", (form) => {
  const isNew = oneOfEach();
  const below = form.bundle === "openapi.json" ? 600 : 300;
  const all = createMutations(form, (exchange) => exchange.status < below && isNew(exchange));
  const mutations = [...all.ofExamples, ...all.ofResponses, ...all.ofRequests];
  const kinds = expectFound(mutations, verifyAll(mutations)).filter(({ forbidden }) => forbidden > 0);
  expect(kinds.length).toBeGreaterThan(form.bundle === "openapi.json" ? 40 : 20);
});
