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

  // Material adds these while the page is read: the bar of a copy button, no navigation, and the
  // frame of a wide table, which scrolls.
  const mend = () => {
    for (const bar of document.querySelectorAll("nav.md-code__nav")) rename(bar, "div");
    for (const frame of document.querySelectorAll(".md-typeset__scrollwrap:not([tabindex])")) frame.tabIndex = 0;
  };
  new MutationObserver(mend).observe(document.querySelector("article"), { childList: true, subtree: true });
  mend();
}
