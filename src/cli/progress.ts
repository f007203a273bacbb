/** Milliseconds between two lines. */
const INTERVAL = 200;

/** Shows on stderr how far long work is, if that is a terminal. */
export function showProgress(noun: string): { show: (count: number) => void; clear: () => void } {
  let shown = performance.now();
  let isShowing = false;
  const show = (count: number) => {
    if (!process.stderr.isTTY || performance.now() - shown < INTERVAL) return;
    shown = performance.now();
    isShowing = true;
    process.stderr.write(`\r${count.toLocaleString("en")} ${noun} …`);
  };
  const clear = () => {
    if (isShowing) process.stderr.write("\r\u001b[K");
  };
  return { show, clear };
}
