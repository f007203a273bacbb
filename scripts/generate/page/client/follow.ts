/** Milliseconds without a change after which the page counts as settled. */
const SETTLED = 300;

/**
 * Makes the address and the menu follow a fast scroll: Redoc looks where the reader is while pages are scrolled by, but
 * not again when they have got their height, which moves what is on the screen.
 */
export function followScroll(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(() => dispatchEvent(new Event("scroll")), SETTLED);
  };
  addEventListener("scrollend", settle);
  return settle;
}
