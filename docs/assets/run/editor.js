// The editor: CodeMirror, in the site's colours.

export async function open(folder, text, label) {
  const [view, commands, language, { python }, { tags }] = await Promise.all(
    ["view", "commands", "language", "lang-python"].map(name => import(`${folder}codemirror-${name}.js`))
      .concat(import(`${folder}lezer-highlight.js`)));
  const element = document.createElement("div");
  element.className = "program-editor";
  const root = element.attachShadow({ mode: "open" }); // there its style needs no inline style sheet
  const editor = new view.EditorView({
    doc: text,
    parent: root,
    root,
    extensions: [
      commands.history(),
      view.keymap.of([...commands.defaultKeymap, ...commands.historyKeymap, commands.indentWithTab]),
      language.indentUnit.of("    "),
      language.bracketMatching(),
      language.indentOnInput(),
      language.syntaxHighlighting(language.HighlightStyle.define([
        { tag: [tags.keyword, tags.operatorKeyword], color: "var(--hl-keyword)" },
        { tag: tags.string, color: "var(--hl-string)" },
        { tag: tags.comment, color: "var(--hl-comment)" },
        { tag: [tags.number, tags.bool, tags.null], color: "var(--hl-number)" },
        { tag: tags.function(tags.definition(tags.variableName)), color: "var(--hl-call)" },
      ])),
      view.EditorView.theme({
        "&": { color: "var(--hl-name)" },
        "&.cm-focused": { outline: "0.1rem solid var(--accent)" },
        ".cm-scroller": { font: "inherit" },
        ".cm-content": { padding: "0.7rem 0.5rem", caretColor: "var(--ink)" },
      }),
      python(),
      view.EditorView.domEventHandlers({
        // Typed over a selection, Chromium would keep its colour in an inline style, which the policy forbids.
        beforeinput: (event, editor) => {
          if (event.inputType !== "insertText" || editor.state.selection.main.empty) return false;
          editor.dispatch(editor.state.replaceSelection(event.data));
          event.preventDefault();
          return true;
        },
      }),
      view.EditorView.contentAttributes.of({ "aria-label": label }),
    ],
  });
  element.text = () => editor.state.doc.toString();
  return {
    element,
    text: element.text,
    focus: () => editor.focus(),
    reset: () => editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } }),
    show: number => {
      const line = editor.state.doc.line(Math.min(number, editor.state.doc.lines));
      editor.dispatch({ selection: { anchor: line.from, head: line.to }, scrollIntoView: true });
      editor.focus();
    },
  };
}
