// What Material leaves to the mouse, for the keyboard and the screen reader.
{
  const names = { __drawer: "Navigation", __search: "Search" };
  for (const label of document.querySelectorAll(".md-header__button[for]")) {
    if (!(label.htmlFor in names)) continue;
    Object.assign(label, { tabIndex: 0, role: "button", ariaLabel: names[label.htmlFor] });
    label.addEventListener("keydown", event => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      label.click();
    });
  }

  const drawer = document.getElementById("__drawer");
  addEventListener("keydown", event => {
    if (event.key === "Escape") drawer.checked = false;
  });

  // Material adds these while the page is read: the bar of a copy button, the frame of a wide table.
  const mend = () => {
    for (const bar of document.querySelectorAll(".md-code__nav:not([role])")) bar.role = "group";
    for (const frame of document.querySelectorAll(".md-typeset__scrollwrap:not([tabindex])")) frame.tabIndex = 0;
  };
  new MutationObserver(mend).observe(document.querySelector("article"), { childList: true, subtree: true });
  mend();
}
