import "canvas-openapi/jest";

export async function check(response: Response): Promise<void> {
  await expect(response).toConform();
  await expect(response).not.toConform({ method: "GET", url: "/", status: 200, headers: { Accept: "*/*" } });
  // @ts-expect-error a status is a number
  await expect(response).toConform({ status: "200" });
}
