"""A handler must keep by hand where its conversation stands; a generator stops in the middle and keeps its place."""


class Handler:
    def __init__(self):
        self.step = "start"

    def on_message(self, text):
        if self.step == "start":
            self.step = "title"
            return "Which book?"
        if self.step == "title":
            self.title, self.step = text, "copies"
            return "How many?"
        return f"{int(text)} x {self.title}"


def conversation():
    yield  # for the first message
    title = yield "Which book?"
    copies = yield "How many?"
    yield f"{int(copies)} x {title}"


def generator():
    running = conversation()
    next(running)
    return running.send


messages = ["Anna: hello", "Ben: hello", "Anna: Emma", "Ben: Dracula", "Ben: 1", "Anna: 2"]
for kind, start in {"handlers": lambda: Handler().on_message, "generators": generator}.items():
    print(kind)
    conversations = {"Anna": start(), "Ben": start()}
    for message in messages:
        name, text = message.split(": ")
        print(f"    {message:12} -> {conversations[name](text)}")
