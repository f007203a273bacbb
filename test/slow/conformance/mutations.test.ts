import { expect, test } from "vitest";
import { assertConforms, ConformanceError } from "../../../src/conformance/index.ts";
import {
  createMutations,
  expectFound,
  FORMS,
  type Mutation,
  toTable,
  verifyAll,
} from "../../conformance/verify/mutations/index.ts";

test.each(FORMS)("verify finds every change that $bundle forbids, and none that it allows", (form) => {
  const { ofExamples, ofResponses, ofRequests } = createMutations(form);
  for (const [title, mutations] of Object.entries({ ofExamples, ofResponses, ofRequests })) {
    const rows = expectFound(mutations, verifyAll(mutations));
    if (rows.length > 0) console.log(toTable(`${form.bundle} ${title}`, rows));
    for (const { kind, forbidden, allowed } of rows) expect.soft(forbidden + allowed, kind).toBeGreaterThan(0);
  }
});

test.each(FORMS)(
  "live checks find every change of a response that $bundle forbids, and none that it allows",
  async (form) => {
    const { ofResponses } = createMutations(form);
    // `Response` takes no body for these.
    const mutations = ofResponses.filter(({ entry: { response } }) => ![204, 304].includes(response.status));
    const isFound = await Promise.all(mutations.map(({ entry }) => fails(entry)));
    console.log(
      toTable(
        `${form.bundle} live`,
        expectFound(mutations, (index) => isFound[index] === true),
      ),
    );
  },
);

async function fails({ request, response }: Mutation["entry"]): Promise<boolean> {
  const toHeaders = (list: { name: string; value: string }[]) =>
    new Headers(list.map(({ name, value }): [string, string] => [name, value]));
  // As bytes: a text would bring a type of its own.
  const body = new TextEncoder().encode(response.content.text ?? "");
  const received = new Response(body, { status: response.status, headers: toHeaders(response.headers) });
  const sent = { method: request.method, url: request.url, headers: toHeaders(request.headers) };
  const error: unknown = await assertConforms(received, sent).catch((reason: unknown) => reason);
  return error instanceof ConformanceError;
}
