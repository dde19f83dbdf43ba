// What Material leaves to the mouse, for the keyboard and the screen reader.
{
  const rename = (element, name) => {
    const other = document.createElement(name);
    for (const { name, value } of element.attributes) other.setAttribute(name, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
    return other;
  };

  // The labels of two hidden boxes become buttons; Material's style still finds them by `for`.
  for (const [id, name] of [["__drawer", "Navigation"], ["__search", "Search"]]) {
    const box = document.getElementById(id);
    const button = rename(document.querySelector(`.md-header__button[for="${id}"]`), "button");
    button.ariaLabel = name;
    button.addEventListener("click", () => box.click());
    addEventListener("keydown", event => {
      if (event.key === "Escape" && box.checked) box.click();
    });
  }

  // What is far below gets its height when it comes near, and may move away from the focus then.
  addEventListener("focusin", event => {
    const article = event.target.closest("article");
    if (article) requestAnimationFrame(() => event.target.scrollIntoView({ block: "nearest" }));
  });

  // Python is fetched when a reader points at Run, and offered where a browser can run it.
  const here = document.currentScript.src;
  const able = window.WebAssembly && window.DecompressionStream && "adoptedStyleSheets" in document;
  for (const figure of able ? document.querySelectorAll(".program:has([data-python])") : []) {
    const program = async () => (await import(new URL("run/run.js", here))).program(figure);
    const [run, edit] = [".program-start", ".program-edit"].map(name => figure.querySelector(name));
    run.hidden = edit.hidden = false;
    run.addEventListener("pointerenter", async () => (await program()).prepare(), { once: true });
    run.addEventListener("click", async () => (await program()).toggle());
    edit.addEventListener("click", async () => (await program()).edit());
  }

  // Without JavaScript nothing could be copied, so the button is hidden until here.
  for (const button of document.querySelectorAll(".program-copy")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const figure = button.closest("figure");
      const changed = figure.querySelector(".program-editor")?.text();
      await navigator.clipboard.writeText(changed ?? figure.querySelector("code").textContent);
      button.textContent = "Copied";
      setTimeout(() => { button.textContent = "Copy"; }, 2000);
    });
  }

  // Material puts wide tables into a frame that scrolls, which must be reachable.
  const reach = () => {
    for (const frame of document.querySelectorAll(".md-typeset__scrollwrap")) frame.tabIndex = 0;
  };
  if (document.readyState === "complete") reach();
  else addEventListener("load", () => setTimeout(reach));
}
