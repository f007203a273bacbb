import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BundleSize, bundleSize, scriptSize } from "../support/bundleSize.ts";
import { installPackages } from "../support/installPackages.ts";
import { isShort } from "./short.ts";

/** What a user would take instead. */
const PEERS = [
  "@kth/canvas-api@5.1.1",
  "canvas-lms-api@1.0.6",
  "node-canvas-api@2.0.0",
  "canvas-api-ts@0.6.1",
  "gesso-canvas-api@0.1.2",
  "caccl-api@2.4.3",
  "@artevelde-uas/canvas-lms-api@0.3.0",
  "@groton/canvas-api@0.3.10",
];

const chosen = isShort ? PEERS.slice(0, 1) : PEERS;
const folder = mkdtempSync(path.join(tmpdir(), "canvas-openapi-size-"));
try {
  print("canvas-openapi, createCanvas", await scriptSize('export { createCanvas } from "./src/client/index.ts"'));
  print(
    "canvas-openapi, createFetchClient",
    await scriptSize('export { createFetchClient } from "./src/client/fetchClient.ts"'),
  );
  for (const peer of chosen) await printPeer(peer);
} finally {
  rmSync(folder, { recursive: true });
}

async function printPeer(peer: string): Promise<void> {
  const name = peer.slice(0, peer.lastIndexOf("@"));
  const resolveDir = path.join(folder, peer.replace(/\W/g, "_"));
  const isInstalled = await installPackages(resolveDir, [peer]).then(
    () => true,
    () => false,
  );
  if (!isInstalled) return console.log(`${peer}: skipped, it does not install`);
  const stdin = { contents: `import * as all from "${name}"; export { all }`, resolveDir };
  for (const platform of ["browser", "node"] as const) {
    const size = await bundleSize({ stdin, platform }).catch(() => undefined);
    if (size !== undefined) return print(platform === "node" ? `${peer}, for Node only` : peer, size);
  }
  console.log(`${peer}: skipped, it does not bundle`);
}

function print(what: string, { minified, compressed }: BundleSize): void {
  console.log(`${what}: ${minified} bytes, ${compressed} compressed`);
}
