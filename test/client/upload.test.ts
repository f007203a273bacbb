import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { createCanvas } from "../../src/client/index.ts";
import { type HostileServer, startHostileServer } from "../support/hostileServer.ts";
import { failureOf, servedClient, TOKEN } from "../support/recordedClient.ts";

const FILE = { id: "90431", display_name: "route.pdf", size: 3 };
const CONTENT = new Blob(["abc"], { type: "application/pdf" });

/** How the host of the files responds to a file. */
interface Storing {
  status: number;
  location?: string;
  body?: object;
  fields?: Record<string, string>;
}

/** A Canvas, and the host of its files on another origin. */
async function startServers({ status, location, body, fields = { key: "a/b", "x-amz-meta": "1 2" } }: Storing) {
  const bodies: string[] = [];
  const host: HostileServer = await startHostileServer(async (response, request) => {
    bodies.push(await text(request));
    response.writeHead(status, location ? { location: location.replace("CANVAS", canvas.url) } : {});
    response.end(body && JSON.stringify(body).replace("CANVAS", canvas.url));
  });
  const canvas: HostileServer = await startHostileServer(async (response, request) => {
    if (request.method === "POST") bodies.push(await text(request));
    const start = { upload_url: `${host.url}/files?token=secret`, upload_params: fields, file_param: "attachment" };
    const json = JSON.stringify(request.method === "POST" ? start : FILE);
    response.setHeader("content-type", "application/json").end(json.replace("CANVAS", canvas.url));
  });
  const client = createCanvas({ baseUrl: canvas.url, token: TOKEN, retry: false });
  return { client, canvas, host, bodies };
}

const CREATED = "/api/v1/files/90431/create_success?uuid=Qb4W&include[]=preview_url";

describe("an upload", () => {
  test("starts, sends the fields as they are and the file last, and follows to the file", async () => {
    const { client, canvas, host, bodies } = await startServers({ status: 303, location: `CANVAS${CREATED}` });
    const options = { name: "route.pdf", folder: "conversation attachments", onDuplicate: "rename" } as const;
    expect(await client.files.upload(CONTENT, options)).toEqual(FILE);
    expect(JSON.parse(bodies[0] ?? "")).toEqual({
      name: "route.pdf",
      size: 3,
      no_redirect: true,
      content_type: "application/pdf",
      parent_folder_path: "conversation attachments",
      on_duplicate: "rename",
    });
    const parts = [
      ...(bodies[1] ?? "").matchAll(
        /name="([^"]*)"(?:; filename="([^"]*)")?(?:\r\nContent-Type: (.*?))?\r\n\r\n(.*)\r\n/g,
      ),
    ];
    expect(parts.map(([, ...part]) => part)).toEqual([
      ["key", undefined, undefined, "a/b"],
      ["x-amz-meta", undefined, undefined, "1 2"],
      ["attachment", "route.pdf", "application/pdf", "abc"],
    ]);
    expect(canvas.arrivals.map(({ method, target }) => `${method} ${target}`)).toEqual([
      "POST /api/v1/users/self/files",
      `GET ${CREATED}`,
    ]);
    for (const { headers } of canvas.arrivals) expect(headers.authorization).toBe(`Bearer ${TOKEN}`);
    expect(host.arrivals.map(({ method, target }) => `${method} ${target}`)).toEqual(["POST /files?token=secret"]);
    const headers = host.arrivals[0]?.headers ?? {};
    expect(JSON.stringify(headers)).not.toContain(TOKEN);
    expect([headers["user-agent"], headers["content-length"]]).not.toContain(undefined);
    expect(headers["user-agent"]).not.toContain("canvas-openapi");
  });

  const rows: { name: string; storing: Storing; follows: string }[] = [
    { name: "201 with a location", storing: { status: 201, location: `CANVAS${CREATED}` }, follows: CREATED },
    {
      name: "201 with the file and its address",
      storing: { status: 201, body: { id: 90431, location: "CANVAS/api/v1/files/90431?include[]=preview_url" } },
      follows: "/api/v1/files/90431?include[]=preview_url",
    },
    {
      name: "201 with an address elsewhere, and the file",
      storing: { status: 201, location: "https://evil.example/", body: { id: 90431 } },
      follows: "/api/v1/files/90431",
    },
    {
      name: "201 with an address in the storage, as Amazon S3 does",
      storing: {
        status: 201,
        location: "https://bucket.example/route.pdf",
        fields: { success_url: `CANVAS${CREATED}` },
      },
      follows: CREATED,
    },
  ];

  test.each(rows)("goes on after $name", async ({ storing, follows }) => {
    const { client, canvas } = await startServers(storing);
    expect(await client.files.upload(CONTENT, { name: "route.pdf" })).toEqual(FILE);
    expect(canvas.arrivals.map(({ target }) => target)).toEqual(["/api/v1/users/self/files", follows]);
  });

  test("acts as another user to the end", async () => {
    const { client, canvas } = await startServers({ status: 303, location: `CANVAS${CREATED}` });
    await client.files.upload(CONTENT, { name: "route.pdf", asUserId: "2202" });
    expect(canvas.arrivals.map(({ target }) => target)).toEqual([
      "/api/v1/users/self/files?as_user_id=2202",
      `${CREATED}&as_user_id=2202`,
    ]);
  });

  test("reports how much was sent, up to all of it", async () => {
    const { client } = await startServers({ status: 201, body: { id: 90431 } });
    const reports: number[] = [];
    const content = new Blob([new Uint8Array(1_000_000)]);
    const onProgress = (sent: number, total: number) => {
      expect(total).toBe(1_000_000);
      reports.push(sent);
    };
    await client.files.upload(content, { name: "route.pdf", onProgress });
    expect(reports.length).toBeGreaterThan(3);
    expect(reports).toEqual(reports.toSorted((a, b) => a - b));
    expect(reports.at(-1)).toBe(1_000_000);
  });

  test("ends with the caller's signal", async () => {
    const controller = new AbortController();
    const host = await startHostileServer(() => controller.abort());
    const start = { upload_url: `${host.url}/files?token=secret`, upload_params: {}, file_param: "file" };
    const { canvas } = await servedClient((response) => response.end(JSON.stringify(start)));
    const error = await failureOf(canvas.files.upload(CONTENT, { name: "route.pdf", signal: controller.signal }));
    expect(error).toMatchObject({ kind: "aborted", mayHaveHappened: true, url: `${host.url}/files` });
  });

  test.each([
    [400, "invalid"],
    [403, "forbidden"],
    [500, "server"],
  ])("that the host of the files ends with %d is %s, and the key in its address is not shown", async (status, kind) => {
    const { client, host } = await startServers({ status, body: { message: "no" } });
    const error = await failureOf(client.files.upload(CONTENT, { name: "route.pdf" }));
    expect(error).toMatchObject({ kind, status, method: "POST", url: `${host.url}/files`, path: "/files" });
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain("secret");
  });

  test.each<[string, Storing]>([
    ["neither an id nor an address", { status: 201, body: { id: null } }],
    ["an address that is no file", { status: 303, location: "CANVAS/login" }],
  ])("that the host of the files ends with %s is unexpected", async (_, storing) => {
    const { client, canvas, host } = await startServers(storing);
    const error = await failureOf(client.files.upload(CONTENT, { name: "route.pdf" }));
    expect(error).toMatchObject({ kind: "unexpected", status: storing.status, mayHaveHappened: true, attempts: 1 });
    expect(error).toMatchObject({ method: "POST", url: `${host.url}/files` });
    expect(error.message).toContain("neither an id nor an address of the file");
    expect(canvas.arrivals).toHaveLength(1);
  });

  test("that is not told where to send the file is unexpected", async () => {
    const { canvas, url } = await servedClient((response) => response.end('{"upload_params":null}'));
    const error = await failureOf(canvas.files.upload(CONTENT, { name: "route.pdf" }));
    expect(error).toMatchObject({ kind: "unexpected", url: `${url}/api/v1/users/self/files` });
    expect(error.message).toContain("no upload_url");
  });

  test("that cannot start is the error of its first request", async () => {
    const body = { message: "file size exceeds quota" };
    const { canvas } = await servedClient((response) => response.writeHead(400).end(JSON.stringify(body)));
    const error = await failureOf(canvas.files.upload(CONTENT, { name: "route.pdf" }));
    expect(error).toMatchObject({ kind: "invalid", errors: [body], path: "/api/v1/users/self/files" });
  });
});
