"""Constants that are compiled together may be one object; the same value made elsewhere is not."""

first = "Dracula, 1897"
second = "Dracula, 1897"
later = {}
exec("title = 'Dracula, 1897'", later)
joined = "".join(["Dracula", ", 1897"])

for name, title in {"same file": second, "compiled later": later["title"], "joined": joined}.items():
    print(f"{name:15} equal: {title == first}   identical: {title is first}")
