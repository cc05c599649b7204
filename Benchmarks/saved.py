"""Files as programs save them, of any size: chats in several forms, notes, logs."""

NAMES = ["Vera Moser", "Paul Lindner", "Philip Archer", "Maria Santos Rey", "Nora O’Brien"]
TEXTS = [
    "Good evening from Vienna, can everybody hear me?",
    "The draft is here: https://example.org/draft?version=12",
    "I agree with what was said: the hall should be booked before the end of the month.",
    "Write to me at nora@example.org or call +43 1 234 56 78, please",
    "+1",
]


def clock(index):
    seconds = 15 * 3600 + index // 40
    return f"{seconds // 3600 % 24:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def zoom(index, name, text):
    to = "Paul Lindner(Direct Message)" if index % 50 == 7 else "Everyone"
    return f"{clock(index)}\t From  {name}  to  {to} : {text}\n"


def zoom_saved(index, name, text):
    if index % 10 == 3:
        text = f'Reacted to "{TEXTS[2][:20]}..." with 👍'
    return f"{clock(index)} From {name} to Everyone:\n\t{text}\n\tand a second line\n"


def zoom_cloud(index, name, text):
    return f"{clock(index)}\t{name}:\t{text}\r\n"


def webex(index, name, text):
    return f"from {name} to everyone:    {index // 60 % 12 + 1}:{index % 60:02} PM\n{text}\n"


def vtt(index, name, text):
    time = clock(index)
    head = "WEBVTT\n\n" if index == 0 else ""
    return f"{head}{index}\n{time}.000 --> {time}.900\n<v {name}>{text}</v>\n\n"


def whatsapp(index, name, text):
    return f"31.08.20, {clock(index)[:5]} - {name}: {text}\n"


def irc(index, name, text):
    nick = name.split()[0].lower()
    if index % 1000 == 0:
        text = f"topic: Item {index // 1000}"
    return f"{clock(index)} <{nick}> {text}\n"


def notes(index, name, text):
    if index % 1000 == 0:
        return f"\nTopic: Item {index // 1000}\n"
    if index % 100 == 1:
        return f"ACTION: {name} to book hall {index} by 2020-09-15\n"
    if index % 2000 == 5:
        return "s/hear me/hear us/\n"
    return f"{name}: {text}\n" if index % 3 else f"... {text}\n"


CHATS = {
    "zoom": zoom, "zoom-saved": zoom_saved, "zoom-cloud": zoom_cloud, "webex": webex, "vtt": vtt,
    "whatsapp": whatsapp, "irc": irc,
}
NOTES = {"plain notes": notes, "a log": irc}


def write(path, line, size):
    """Writes a file of about so many bytes, line by line, the same each time."""
    index = written = 0
    with open(path, "w", encoding="utf-8", newline="") as file:
        while written < size:
            text = line(index, NAMES[index % 5], TEXTS[index * 7 % 5])
            written += len(text.encode())
            file.write(text)
            index += 1
