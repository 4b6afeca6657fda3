// Keys of the whole application. Everything works without this file. Single letters can be switched off in the profile.
const letters = !document.cookie.split("; ").includes("tasti=no");
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (letters && event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const search = document.querySelector(".t-search input");
    if (search) { event.preventDefault(); search.focus(); }
  }
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && typing && typing.form) {
    event.preventDefault();
    typing.form.requestSubmit();
  }
});
// After a refused form the reader lands on what is wrong.
document.querySelector("[data-focus]")?.focus();
// A letter that follows the link which names it: D writes in the diary.
document.addEventListener("keydown", (event) => {
  if (!letters || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, textarea, select, [contenteditable]")) return;
  const link = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (link) { event.preventDefault(); link.click(); }
});
// The second level is longer than a phone is wide: the page one is on is brought into sight.
const second = document.querySelector(".t-second");
const here = second?.querySelector("[aria-current=page]");
if (here && here.offsetLeft + here.offsetWidth > second.clientWidth) second.scrollLeft = here.offsetLeft - 56;
// Who has a printer finds the button; without scripts the browser's own menu prints the same sheet.
document.querySelectorAll("[data-print]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});
// A file that the server would turn away with all that was typed beside it does not leave the page.
document.addEventListener("submit", (event) => {
  const file = event.target.querySelector("input[type=file][data-most]");
  if (!file || ![...file.files].some((one) => one.size > file.dataset.most * 1048576)) return;
  event.preventDefault();
  const said = document.getElementById(`${file.id}-errore`) ?? document.createElement("span");
  said.className = "t-err";
  said.id = `${file.id}-errore`;
  said.textContent = file.dataset.tooLarge;
  file.after(said);
  file.setAttribute("aria-invalid", "true");
  file.setAttribute("aria-describedby", `${file.id}-aiuto ${said.id}`);
  file.focus();
});
