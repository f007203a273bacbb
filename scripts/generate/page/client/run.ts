import type { SampleCall } from "../../samplesCalls.ts";
import { REDOC } from "../redocNames.ts";

/** The requests of the samples, by the link of their operation and their label. */
export type SampleCalls = Record<string, Record<string, SampleCall>>;

/** Adds a button to each request sample that sends it to the sandbox, if the docs are served beside one. */
export function offerRuns(calls: SampleCalls): () => void {
  const sandbox = document.querySelector<HTMLMetaElement>('meta[name="sandbox"]')?.content ?? "";
  return () => {
    if (sandbox === "") return;
    for (const panel of document.querySelectorAll(`${REDOC.operation} ${REDOC.requestSamples}`)) {
      const place = panel.closest<HTMLElement>(REDOC.operation)?.dataset.sectionId ?? "";
      const samples = calls[`#${place}`];
      const label = [...panel.querySelectorAll(REDOC.sampleChoice)].at(-1)?.textContent ?? "";
      const call = samples?.[label];
      if (call) show(panel, label, call, sandbox);
    }
  };
}

/** The form below a sample. A choice of another sample replaces it. */
function show(panel: Element, label: string, call: SampleCall, sandbox: string): void {
  const present = panel.nextElementSibling;
  if (present instanceof HTMLElement && present.dataset.label === label) return;
  if (present?.matches(".docs-run")) present.remove();
  panel.after(createForm(label, call, sandbox));
}

function createForm(label: string, call: SampleCall, sandbox: string): HTMLFormElement {
  const form = document.createElement("form");
  form.className = "docs-run";
  form.dataset.label = label;
  const path = document.createElement("input");
  path.value = call.path;
  const fields = [field(`${call.method}, path and query`, path)];
  const body = document.createElement("textarea");
  if (call.body !== undefined) {
    body.value = call.body;
    body.rows = Math.min(14, Math.max(3, call.body.split("\n").length));
    fields.push(field(`Body, ${call.headers["Content-Type"]}`, body));
  }
  const button = document.createElement("button");
  button.textContent = "Run on the sandbox";
  const output = document.createElement("output");
  form.append(button, folded("Change the request", ...fields), output);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const edited = { ...call, path: path.value, ...(call.body === undefined ? {} : { body: body.value }) };
    output.replaceChildren(...(await send(edited, sandbox)));
  });
  return form;
}

/** What came back: status, headers and body. */
async function send({ method, path, headers, body }: SampleCall, sandbox: string): Promise<HTMLElement[]> {
  const started = performance.now();
  try {
    const url = new URL(path, sandbox);
    const init = {
      method,
      headers: { Authorization: "Bearer any", ...headers },
      ...(body === undefined ? {} : { body }),
    };
    const response = await fetch(url, init);
    const text = await response.text();
    const status = document.createElement("strong");
    status.textContent = `${response.status} ${response.statusText}`.trim();
    if (!response.ok) status.className = "failed";
    const line = document.createElement("p");
    line.append(status, ` in ${Math.round(performance.now() - started)} ms: ${method} ${url.pathname}${url.search}`);
    const lines = [...response.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
    return [line, folded("Headers", block(lines)), block(pretty(text) || "(no body)")];
  } catch (error) {
    const line = document.createElement("p");
    line.textContent = `The sandbox at ${sandbox} did not respond. Does "npm start" still run? (${error})`;
    return [line];
  }
}

/** Indents JSON, unless a number in it is too large for JavaScript to keep. */
function pretty(text: string): string {
  if (/\d{16}/.test(text)) return text;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

function field(name: string, control: HTMLElement): HTMLLabelElement {
  const label = document.createElement("label");
  label.append(name, control);
  return label;
}

function folded(name: string, ...content: HTMLElement[]): HTMLDetailsElement {
  const element = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = name;
  element.append(summary, ...content);
  return element;
}

function block(text: string): HTMLPreElement {
  const element = document.createElement("pre");
  element.tabIndex = 0;
  element.textContent = text;
  return element;
}
