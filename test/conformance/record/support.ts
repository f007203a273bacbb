import { createServer, type RequestListener } from "node:http";
import { onTestFinished } from "vitest";
import { toHarEntry } from "../../../src/conformance/record/recordEntry.ts";
import { createRecordProxy } from "../../../src/conformance/record/recordProxy.ts";
import { listen } from "../../../src/core/listen.ts";
import type { Entry } from "../../support/har.ts";

/** A server that stands for a Canvas until the test ends. */
export async function startTarget(listener: RequestListener): Promise<string> {
  const { url, stop } = await listen(createServer(listener), 0, "127.0.0.1");
  onTestFinished(stop);
  return url;
}

/** A recorder before the target until the test ends, and what it recorded and complained about. */
export async function startRecorder(target: string) {
  const texts: string[] = [];
  const faults: string[] = [];
  const proxy = createRecordProxy({
    target,
    onExchange: (exchange) => texts.push(toHarEntry(exchange)),
    onFault: (message) => faults.push(message),
  });
  const { url, stop } = await listen(proxy, 0, "127.0.0.1");
  onTestFinished(stop);
  return { url, texts, faults, entries: (): Entry[] => texts.map((text) => JSON.parse(text)) };
}
