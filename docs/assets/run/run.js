// The Run and Edit buttons of a program's figure. Loaded when a reader first points at one of them.
import { prepare, run } from "./interpreter.js";

const figures = new WeakMap();

/** The state of a figure, made at its first use. */
export function program(figure) {
  if (!figures.has(figure)) figures.set(figure, new Program(figure));
  return figures.get(figure);
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

class Program {
  constructor(figure) {
    const place = figure.querySelector(".program-run");
    const { python, packages, preload, raises, recorded } = place.dataset;
    this.figure = figure;
    this.name = figure.dataset.snippet.split("/").pop();
    this.raises = raises !== undefined;
    this.python = { folder: new URL(`../python/${python}/`, import.meta.url).href, packages: packages.split(" "), preload };
    this.runButton = figure.querySelector(".program-start");
    this.editButton = figure.querySelector(".program-edit");
    // A figure that shows one section has the whole file folded below: that is what runs.
    this.code = figure.querySelector(".program-whole code") ?? figure.querySelector(".program-code code");
    this.original = this.code.textContent;
    // What versions of Python print differently is recorded for each, under a label; of an output that
    // is shown as a picture the text stands in an attribute.
    const labels = figure.querySelectorAll(".tabbed-labels label");
    const shown = Array.from(figure.querySelectorAll(".program-output samp"), samp => samp.textContent);
    this.recorded = [...shown, ...JSON.parse(recorded ?? "[]")].map((text, number) =>
      ({ text: text.trimEnd(), whose: labels[number] ? ` for ${labels[number].textContent.trim()}` : "" }));
    this.status = element("p", { className: "program-status", role: "status" });
    this.output = element("pre", { className: "program-output program-yours", tabIndex: 0, hidden: true });
    this.output.setAttribute("role", "region");
    this.output.setAttribute("aria-label", `What your run of ${this.name} prints`);
    place.append(this.status, this.output);
    place.hidden = false;
  }

  get source() {
    return this.editor ? this.editor.text() : this.original;
  }

  prepare() {
    prepare(this.python);
  }

  async toggle() {
    if (this.job) return this.job.stop();
    this.output.replaceChildren();
    this.output.hidden = true;
    this.runButton.textContent = "Stop";
    const source = this.source;
    let printed = "", stderr = "", pending = [], frame;
    const paint = () => {
      frame = undefined;
      for (const [number, text] of pending) this.print(number, text);
      pending = [];
    };
    let what = "Fetching Python", since = performance.now();
    const tick = () => {
      const seconds = Math.floor((performance.now() - since) / 1000);
      this.status.textContent = seconds ? `${what}, ${seconds} s` : `${what} …`;
    };
    tick();
    const clock = setInterval(tick, 1000);
    this.job = run({
      python: this.python, source, name: this.name,
      onStart: () => { [what, since] = ["Running", performance.now()]; tick(); },
      onOutput: (number, text) => {
        number === 1 ? (printed += text) : (stderr += text);
        if (pending.at(-1)?.[0] === number) pending.at(-1)[1] += text;
        else pending.push([number, text]);
        frame ??= requestAnimationFrame(paint);
      },
    });
    const result = await this.job.done;
    clearInterval(clock);
    cancelAnimationFrame(frame);
    paint();
    this.job = undefined;
    this.runButton.textContent = "Run";
    const seconds = ((performance.now() - since) / 1000).toFixed(2);
    this.status.textContent = this.verdict(result, printed, stderr, source, seconds);
  }

  verdict(result, printed, stderr, source, seconds) {
    if (result.stopped) return "Stopped.";
    if (result.failed) return `Python could not go on: ${result.failed}`;
    if (result.full) return "Stopped, because it printed more than 100,000 characters.";
    const ended = `${result.status ? `Ended with status ${result.status}` : "Ended"} after ${seconds} s.`;
    if (!this.recorded.length) return ended;
    const last = this.raises ? stderr.trimEnd().split("\n").pop() + "\n" : "";
    const same = (this.raises || !result.status) && this.recorded.find(one => one.text === (printed + last).trimEnd());
    if (same) return `${ended} It printed what is recorded${same.whose}.`;
    return `${ended} It printed something else than is recorded${source === this.original ? "." : ", as your program is another."}`;
  }

  /** Add a piece of output; a line that a traceback names becomes a link to it. */
  print(number, text) {
    this.output.hidden = false;
    const name = number === 2 ? "program-stderr" : "program-stdout";
    let last = this.output.lastElementChild;
    if (last?.className !== name) this.output.append(last = element("samp", { className: name }));
    if (number === 1) return last.append(text);
    const line = new RegExp(`(File "${this.name.replace(".", "\\.")}", line (\\d+))`);
    const parts = text.split(line);
    for (let n = 0; n < parts.length; n += 3) {
      last.append(parts[n]);
      if (n + 2 >= parts.length) continue;
      const link = element("button", { type: "button", className: "program-line", textContent: parts[n + 1] });
      link.addEventListener("click", () => this.show(Number(parts[n + 2])));
      last.append(link);
    }
  }

  /** Select a line of the program, and bring it into view. */
  show(number) {
    if (this.editor) return this.editor.show(number);
    const whole = this.code.closest("details");
    if (whole) whole.open = true;
    const lines = this.original.split("\n").slice(0, number);
    const end = lines.join("\n").length;
    const walker = document.createTreeWalker(this.code, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    const at = offset => {
      for (const node of nodes) {
        if (offset <= node.length) return [node, offset];
        offset -= node.length;
      }
    };
    const range = document.createRange();
    range.setStart(...at(end - lines.pop().length));
    range.setEnd(...at(end));
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    range.startContainer.parentElement.scrollIntoView({ block: "center" });
  }

  async edit() {
    if (this.editor) return this.reset();
    this.editButton.disabled = true;
    this.status.textContent = "Fetching the editor …";
    try {
      const { open } = await import("./editor.js");
      this.editor = await open(this.python.folder, this.original, `The program ${this.name}`);
      this.figure.querySelector(".program-code").replaceChildren(this.editor.element);
      this.editor.focus();
      this.editButton.textContent = "Reset";
      this.status.textContent = "Change it, then press Run. Escape, then Tab leaves the editor.";
    } catch (error) {
      this.status.textContent = `The editor could not be fetched: ${error.message}`;
    }
    this.editButton.disabled = false;
  }

  reset() {
    this.editor.reset();
    this.status.textContent = "The program is again as it was.";
  }
}
