#!/usr/bin/env python3
"""Writes a workspace of made-up minutes, each different, the same on every run.

usage: generate.py FOLDER COUNT [--times N]

  COUNT      how many sets of minutes
  --times    how many times the usual length each has (1)

No organisation or person in them is real.
"""

import argparse
import datetime
import random
from pathlib import Path

GIVEN = """Adaeze Alarik Beatriz Chidi Daria Eskil Fatoumata Goran Hana Ilse Jorge Kavita Lwazi Mei
Nadezhda Oisín Paloma Quirin Rania Søren Tomás Ulla Viktor Wanjiru Ximena Yusuf Zofia""".split()
FAMILY = """Abernathy Bergström Castellanos Dlamini Eriksen Falkner Grünwald Hasegawa Ibáñez Jansen
Kowalczyk Lindqvist Moreau Novák Okonkwo Petrov Quintero Rahman Sánchez Thorvald Umarov Vasquez
Weiss Xanthos Yilmaz Zimmermann""".split()
ROLES = ["Treasurer", "Vice-Chair", "Secretary", "Focal point on youth", "Liaison officer"]
SUBJECTS = """the Congress|the working group on prevention|the draft statement|membership fees|the
website|the side event|the questionnaire|restorative practice|the annual report|the handbook|access to
justice|the Vienna office|the budget for next year|the training for volunteers""".replace("\n", " ")
VERBS = """reported on|informed members about|gave an overview of|thanked everybody for their work on|
raised questions about|proposed next steps for|summed up the discussion of""".replace("\n", " ")
CLAUSES = """Replies were expected before the end of the month.|Members were invited to send comments in
writing.|Several participants supported the proposal, and **none** objected.|The document is on the
[website](https://example.org/documents/{n}).|Some time was needed to consult the *regional* members
first.|Costs would be covered from the reserve (some €{n}).|It was recalled that the meeting of
{day} had postponed the matter.|Two organisations – from Córdoba and Malmö – offered to help.|The
Chair asked that the figures be checked once more.|A shorter text would be easier to agree
upon.""".replace("\n", " ")
TASKS = """circulate the revised text|write to the Secretariat|collect the missing replies|book the
room|prepare a budget|update the list of members|invite two speakers""".replace("\n", " ")
TOPICS = [text.strip() for text in SUBJECTS.split("|")]
ACTS = [text.strip() for text in VERBS.split("|")]
REMARKS = [text.strip() for text in CLAUSES.split("|")]
DUTIES = [text.strip() for text in TASKS.split("|")]
FIRST_DAY = datetime.date(2001, 1, 5)


class Minutes:
    """One set of minutes; everything in it follows from its number."""

    def __init__(self, number, times):
        self.chance = random.Random(number)
        self.number = number
        self.date = FIRST_DAY + datetime.timedelta(days=number % 9000)
        names = [f"{given} {family}" for given in GIVEN for family in FAMILY]
        self.people = self.chance.sample(names, 28)
        self.items = self.headings((7 + number % 4) * times)

    def headings(self, count):
        chosen = [self.chance.choice(TOPICS) for _ in range(count)]
        return [f"{topic[0].upper()}{topic[1:]}, part {i}" for i, topic in enumerate(chosen, 1)]

    def text(self):
        body = [self.item(i, heading) for i, heading in enumerate(self.items)]
        return self.front_matter() + "\nThe Chair welcomed the participants.\n\n" + "\n".join(body)

    def front_matter(self):
        present = "".join(f"    - {name}\n" for name in self.people[6:20])
        roles = "".join(
            f"    - {{name: {name}, role: {role}}}\n"
            for name, role in zip(self.people[1:6], ROLES)
        )
        apologies = "".join(f"    - {name}\n" for name in self.people[20:24])
        agenda = "".join(f"  - {heading!r}\n" for heading in self.items)
        following = self.date + datetime.timedelta(days=28)
        return (
            f"---\nkind: minutes\ntitle: Meeting {self.number} of the board\n"
            f"id: meeting-{self.number:06}\nnumber: {self.number}\ndate: {self.date}\n"
            f"start: 15:30\nend: 16:50\nplace: Video conference\nmode: online\nstatus: draft\n"
            f"chair: {self.people[0]}\nattendance:\n  present:\n"
            f"    - {{name: {self.people[0]}, role: Chair}}\n{roles}{present}"
            f"  apologies:\n{apologies}agenda:\n{agenda}"
            f"next:\n  - {{title: Next meeting, date: {following}, start: 16:00}}\n---\n"
        )

    def item(self, index, heading):
        parts = [f"## {heading}\n"]
        parts += [self.paragraph() for _ in range(self.chance.randint(2, 4))]
        if index % 3 == 1:
            parts.append("".join(f"- {self.sentence()}\n" for _ in range(3)))
        if index % 5 == 2:
            parts.append(self.table())
        if index % 2 == 0:
            parts.append(self.record())
        return "\n".join(parts)

    def sentence(self):
        who, topic = self.chance.choice(self.people[:20]), self.chance.choice(TOPICS)
        return f"{who} {self.chance.choice(ACTS)} {topic}."

    def paragraph(self):
        sentences = [self.sentence()]
        for remark in self.chance.sample(REMARKS, self.chance.randint(2, 4)):
            sentences.append(remark.format(n=self.chance.randint(100, 9999), day=self.date))
        return " ".join(sentences) + "\n"

    def table(self):
        rows = "".join(
            f"| {self.chance.choice(TOPICS)} | {self.chance.randint(10, 9999)} | {name} |\n"
            for name in self.people[:5]
        )
        return f"| Subject | Amount | Responsible |\n| --- | ---: | --- |\n{rows}"

    def record(self):
        due = self.date + datetime.timedelta(days=self.chance.randint(7, 60))
        who = self.chance.choice(self.people[:20])
        duty = self.chance.choice(DUTIES)
        if self.chance.random() < 0.4:
            return (
                f"```decision\ntext: The proposal on {self.chance.choice(TOPICS)} is adopted.\n"
                f"moved: {who}\nseconded: {self.people[2]}\nmethod: vote\n"
                f"votes: {{for: {self.chance.randint(10, 14)}, against: 1, abstain: 2}}\n```\n"
            )
        return f"ACTION: {who} to {duty} by {due}\n"


def write(folder, count, times=1):
    """Writes the workspace and gives the bytes of its sources."""
    folder = Path(folder)
    (folder / "minutes").mkdir(parents=True, exist_ok=True)
    (folder / "docgen.yaml").write_text(
        "kind: workspace\n"
        "organisation: {id: society, name: Society for Made-up Minutes, short: Society}\n"
        "defaults: {timezone: Europe/Vienna, language: en}\n"
    )
    size = 0
    for number in range(1, count + 1):
        text = Minutes(number, times).text()
        size += len(text.encode())
        (folder / "minutes" / f"meeting-{number:06}.md").write_text(text)
    return size


STATEMENT = """---
kind: statement
title: Joint statement
template: kyoto-declaration-2021
---
"""

HEADINGS = [
    "Evidence-based crime prevention",
    "Youth empowerment for crime prevention",
    "Improving prison conditions",
    "Access to legal aid",
    "Effective anti-corruption efforts",
]


def write_returned(folder, count):
    """A workspace with a statement, and Word files of ten pages as members send them back."""
    import docx

    folder = Path(folder)
    (folder / "docgen.yaml").write_text("kind: workspace\norganisation: {id: a, name: Alliance}\n")
    (folder / "statements/joint").mkdir(parents=True)
    (folder / "statements/joint/statement.md").write_text(STATEMENT)
    (folder / "returned").mkdir()
    paths = []
    for number in range(count):
        document = docx.Document()
        for place, heading in enumerate(HEADINGS):
            document.add_heading(heading, 1)
            for paragraph in range(14):
                words = " ".join(f"word{(number + place * 7 + paragraph * k) % 97}" for k in range(60))
                text = document.add_paragraph(words + " ")
                text.add_run("in bold").bold = True
                text.add_run(", and on with it.")
            for item in range(4):
                document.add_paragraph(f"Item {item} of organisation {number}", style="List Bullet")
            table = document.add_table(rows=3, cols=3)
            for cell in (cell for row in table.rows for cell in row.cells):
                cell.text = f"Cell {number}"
        path = folder / f"returned/organisation {number:03}.docx"
        document.save(path)
        paths.append(str(path))
    return paths


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder")
    parser.add_argument("count", type=int)
    parser.add_argument("--times", type=int, default=1)
    arguments = parser.parse_args()
    size = write(arguments.folder, arguments.count, arguments.times)
    print(f"{arguments.count} sets of minutes, {size} bytes")


if __name__ == "__main__":
    main()
