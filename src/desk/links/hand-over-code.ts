/**
 * Sends the code that stands behind the # of this page, and takes it out of the address first: what is in the address
 * stays in the history of the browser. Without this script somebody pastes it.
 */
const form = document.querySelector<HTMLFormElement>("form[data-open-link]");
const wait = document.querySelector<HTMLElement>("[data-wait]");

function show(isUnderWay: boolean): void {
  if (form) form.hidden = isUnderWay;
  if (wait) wait.hidden = !isUnderWay;
}

function handOver(): void {
  const code = /^#([\w-]{20,120})$/.exec(location.hash)?.[1];
  const field = form?.elements.namedItem("code");
  if (!form || code === undefined || !(field instanceof HTMLInputElement)) return;
  history.replaceState(null, "", location.pathname);
  field.value = code;
  form.submit();
  field.value = "";
  show(true);
}

handOver();
addEventListener("hashchange", handOver);
// Who comes back finds the form, also when the browser kept the page as it was.
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) show(false);
});
