// The expenditure matrix as a sheet: keys, paste from a spreadsheet, sums while one types. Without this file the form saves as well.
const form = document.querySelector("[data-matrix]");
if (form) {
  const say = form.dataset;
  const lines = [...form.querySelectorAll("tr[data-line]")].map((row) => [...row.querySelectorAll("input.tp-in")]);
  const fields = lines.flat();
  const place = new Map();
  lines.forEach((line, r) => line.forEach((field, c) => place.set(field, [r, c])));
  const atFocus = new WeakMap();
  const said = form.querySelector("[data-said]");
  const alarm = document.querySelector("[data-paste]");

  // Cents, or null when it is no amount: the rules of EuroText.
  const read = (typed) => {
    const text = typed.replace(/[€\s\u00a0\u202f]/g, "");
    if (text === "") return 0;
    const point = /^\d+\.\d{1,2}$/.test(text);
    if (!point && !/^(\d{1,3}(\.\d{3})+(,\d{1,2})?|\d+(,\d{1,2})?)$/.test(text)) return null;
    const [whole, cents = ""] = (point ? text.replace(".", ",") : text.replaceAll(".", "")).split(",");
    return whole.length > 9 ? null : Number(whole) * 100 + Number(cents.padEnd(2, "0"));
  };
  const write = (cents) => {
    const whole = String(Math.floor(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, ".");
    const rest = Math.abs(cents) % 100;
    return (cents < 0 ? "-" : "") + whole + (rest ? "," + String(rest).padStart(2, "0") : "");
  };
  const value = (field) => read(field.value) ?? 0;
  const fill = (sentence, ...parts) =>
    parts.length === 1 ? sentence.replace("#", parts[0]) : parts.reduce((s, part, i) => s.replace("#" + (i + 1), part), sentence);
  const put = (cell, text) => { if (cell && cell.textContent !== text) cell.textContent = text; };

  // Sums of lines, sections and columns, and by how much they differ.
  const sum = () => {
    const columns = lines.length ? lines[0].length : 0;
    const totals = Array(columns).fill(0);
    let section = null;
    let sums = [];
    const close = () => section?.querySelectorAll("[data-sum]").forEach((cell, c) => put(cell, write(sums[c])));
    for (const row of form.querySelectorAll("tbody tr")) {
      if (row.hasAttribute("data-section")) {
        close();
        section = row;
        sums = Array(columns).fill(0);
        continue;
      }
      const amounts = [...row.querySelectorAll("input.tp-in")].map(value);
      amounts.forEach((cents, c) => { totals[c] += cents; sums[c] += cents; });
      const gap = amounts[0] - amounts.slice(1).reduce((a, b) => a + b, 0);
      put(row.querySelector("[data-gap]"), gap === 0 ? "" : fill(gap > 0 ? say.unsplit : say.oversplit, write(Math.abs(gap))));
    }
    close();
    const cells = (name) => [...form.querySelectorAll("[" + name + "] td")];
    const totalCells = cells("data-totals");
    const differences = cells("data-differences");
    cells("data-revenue").slice(0, columns).forEach((cell, c) => {
      const left = Number(cell.dataset.cents) - totals[c];
      put(totalCells[c], write(totals[c]));
      put(differences[c], left === 0 ? "0" : fill(left > 0 ? say.left : say.lacking, write(Math.abs(left))));
      differences[c].classList.toggle("tp-off", left !== 0);
    });
  };

  const check = (field) => {
    const wrong = read(field.value) === null;
    const conflict = field.parentElement.querySelector(".tp-keep");
    if (wrong) field.setAttribute("aria-invalid", "true");
    else if (!conflict) field.removeAttribute("aria-invalid");
    field.classList.toggle("tp-new", field.value !== field.defaultValue);
  };
  const go = (field, down, right) => {
    const [r, c] = place.get(field);
    const next = lines[r + down]?.[c + right];
    if (next) { next.focus(); next.select(); }
    return Boolean(next);
  };

  form.addEventListener("focusin", (event) => {
    if (place.has(event.target)) atFocus.set(event.target, event.target.value);
  });
  form.addEventListener("input", (event) => {
    if (place.has(event.target)) { check(event.target); sum(); }
  });
  form.addEventListener("change", (event) => {
    const cents = place.has(event.target) ? read(event.target.value) : null;
    if (cents !== null && event.target.value.trim() !== "") { event.target.value = write(cents); check(event.target); }
  });
  form.addEventListener("keydown", (event) => {
    const field = event.target;
    if (!place.has(field) || event.ctrlKey || event.metaKey || event.altKey) return;
    const whole = field.selectionStart === 0 && field.selectionEnd === field.value.length;
    const start = whole || field.selectionEnd === 0;
    const end = whole || field.selectionStart === field.value.length;
    const moves = {
      ArrowUp: () => go(field, -1, 0),
      ArrowDown: () => go(field, 1, 0),
      ArrowLeft: () => start && go(field, 0, -1),
      ArrowRight: () => end && go(field, 0, 1),
      Enter: () => { go(field, event.shiftKey ? -1 : 1, 0); return true; },
      Escape: () => {
        const before = atFocus.get(field);
        field.value = field.value !== before && before !== undefined ? before : field.defaultValue;
        check(field);
        sum();
        field.select();
        return true;
      },
    };
    if (moves[event.key]?.()) event.preventDefault();
  });

  // A block that does not fit, or holds what is no amount, is refused whole.
  const fault = (block, r, c) => {
    const wide = block[0].length;
    if (block.some((row) => row.length !== wide)) return say.uneven;
    if (c + wide > lines[0].length) return fill(say.wide, wide, lines[0].length - c);
    if (r + block.length > lines.length) return fill(say.tall, block.length, lines.length - r);
    for (const [i, row] of block.entries()) {
      for (const [j, text] of row.entries()) {
        if (read(text) === null) return fill(say.text, text.trim().slice(0, 30), i + 1, j + 1);
        if (lines[r + i][c + j].readOnly) return say.locked;
      }
    }
    return null;
  };
  form.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!place.has(event.target) || !/[\t\n]/.test(text)) return;
    event.preventDefault();
    const [r, c] = place.get(event.target);
    const block = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n").map((row) => row.split("\t"));
    const no = fault(block, r, c);
    alarm.hidden = !no;
    put(alarm.firstElementChild, no ?? "");
    if (no) return;
    block.forEach((row, i) => row.forEach((amount, j) => {
      const field = lines[r + i][c + j];
      field.value = amount.trim() === "" ? "" : write(read(amount));
      check(field);
    }));
    sum();
    put(said, fill(say.pasted, block.length, block[0].length));
  });
}
