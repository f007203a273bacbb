import { receiveUpload } from "./actions/files.ts";
import { originOf } from "./origin.ts";
import type { MockRequest, MockResponse } from "./types.ts";
import type { World } from "./world/World.ts";

// What responses refer to by URL, and what is no operation of the contract: where files are uploaded to and downloaded
// from, and pictures.

/** Where the second request of an upload goes to. */
export const UPLOAD_PATH = "/files_api";
const DOWNLOAD = /^\/files\/(\d{1,19})\/download$/;
const PICTURE = /^\/images\/(messages\/avatar-(group-)?50\.png|thumbnails\/\d+\/[\w-]+)$/;

/** A grey pixel. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOYCQAAugC5V9RTRwAAAABJRU5ErkJggg==",
  "base64",
);

/** Responds to a request for such a page; undefined if it is for none. */
export async function respondAsHost(world: World, request: MockRequest): Promise<MockResponse | undefined> {
  const [path = "", search = ""] = request.url.split("?", 2);
  const isGet = request.method === "GET" || request.method === "HEAD";
  if (path === UPLOAD_PATH && request.method === "POST") return upload(world, request);
  const [, id] = (isGet && DOWNLOAD.exec(path)) || [];
  if (id !== undefined) return download(world, id, new URLSearchParams(search).get("verifier"));
  return isGet && PICTURE.test(path) ? respond(200, { "content-type": "image/png" }, PIXEL) : undefined;
}

/** A policy that is not good, and a missing file, get an empty 400 (facts L4.2). */
async function upload(world: World, request: MockRequest): Promise<MockResponse> {
  const form = await readForm(request);
  const [policy, signature, file] = [form?.get("Policy"), form?.get("Signature"), form?.get("file")];
  if (typeof policy !== "string" || typeof signature !== "string" || !file) return respond(400, {}, "");
  const content = typeof file === "string" ? Buffer.from(file) : new Uint8Array(await file.arrayBuffer());
  const result = receiveUpload(world, originOf(request), { policy, signature, content });
  return result ? respond(result.status, { location: result.location }, "") : respond(400, {}, "");
}

async function readForm({ body, headers }: MockRequest): Promise<FormData | undefined> {
  const type = headers["content-type"] ?? "";
  if (!type.toLowerCase().startsWith("multipart/form-data")) return undefined;
  try {
    return await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData();
  } catch {
    return undefined;
  }
}

function download(world: World, id: string, verifier: string | null): MockResponse {
  const file = world.files.get(id);
  if (file?.state !== "available" || file.uuid !== verifier) return respond(404, {}, "");
  return respond(200, { "content-type": file.content_type }, Buffer.from(file.content, "base64"));
}

function respond(status: number, headers: Record<string, string>, body: string | Uint8Array): MockResponse {
  return { status, headers, body, violations: [] };
}
