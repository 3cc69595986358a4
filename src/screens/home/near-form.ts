import { near } from "#text/words/near.ts";
import { nearFragment, postcodeDigits } from "#search/postcode.ts";

/**
 * The postcode form of the first page: the digits go behind the "#" of the finder's address, where no server
 * sees them. Without this script the form opens the whole list.
 */
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-near-form]")) {
  const field = form.querySelector("input");
  if (!field) continue;
  const problem = document.createElement("p");
  problem.className = "field__problem";
  problem.id = `${field.id}-problem`;
  problem.setAttribute("role", "alert");
  form.append(problem);

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const pc4 = postcodeDigits(field.value);
    if (pc4) {
      location.assign(`${form.action}#${nearFragment(pc4)}`);
      return;
    }
    problem.textContent = near["near.short"];
    field.setAttribute("aria-invalid", "true");
    field.setAttribute(
      "aria-describedby",
      [field.getAttribute("aria-describedby"), problem.id].join(" ").trim(),
    );
    field.focus();
  });
  field.addEventListener("input", () => {
    problem.textContent = "";
    field.removeAttribute("aria-invalid");
  });
}
