/** Which file was chosen. Without it the page only says that one was. */
const field = document.querySelector<HTMLInputElement>(".file__input");
const name = document.querySelector("[data-file-name]");
const said = name?.textContent ?? "";
const show = () => {
  if (name) name.textContent = field?.files?.[0]?.name ?? said;
};
field?.addEventListener("change", show);
// A browser that goes back may have kept it.
show();
export {};
