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
