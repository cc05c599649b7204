#!/usr/bin/env python3
"""Measures docgen beside pandoc and cmark-gfm, in one run on one machine.

usage: run.py PROGRAM [--quick] [--huge]

  --quick    a tenth of the documents
  --huge     100,000 documents as well

Times are the least of several runs (elapsed) with processor time beside; memory is the peak of the
process (maximum resident set), and no less than the 10 MB or so of the script that starts it, which
the system counts along. A pandoc batch would take minutes, and so would LibreOffice started for each document:
they are reckoned from a sample.
"""

import argparse
import contextlib
import hashlib
import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import generate
import saved

FORMATS = "docx,html,txt"
PANDOC_FORMATS = ["docx", "html", "plain"]
failures = []


class Run:
    """What one or more commands took together."""

    def __init__(self, seconds=0.0, processor=0.0, peak=0):
        self.seconds, self.processor, self.peak = seconds, processor, peak

    def __add__(self, other):
        return Run(
            self.seconds + other.seconds,
            self.processor + other.processor,
            max(self.peak, other.peak),
        )


launcher = subprocess.Popen(
    [sys.executable, "-S", Path(__file__).with_name("launcher.py")],
    stdin=subprocess.PIPE,
    stdout=subprocess.PIPE,
    text=True,
)


def run(command, folder):
    """Runs one command; its peak memory is its own, its children's are not counted."""
    request = {"command": [str(word) for word in command], "folder": str(folder)}
    launcher.stdin.write(json.dumps(request) + "\n")
    launcher.stdin.flush()
    answer = json.loads(launcher.stdout.readline())
    if answer["status"] != 0:
        failures.append(f"{' '.join(request['command'][:4])} …: status {answer['status']}")
        print(answer["said"], file=sys.stderr)
    return Run(answer["seconds"], answer["processor"], answer["peak"])


def best(times, measure):
    """The quickest of several runs, with the highest peak of them all."""
    runs = [measure() for _ in range(times)]
    quickest = min(runs, key=lambda one: one.seconds)
    quickest.peak = max(one.peak for one in runs)
    return quickest


@contextlib.contextmanager
def workspace(count, times=1):
    with tempfile.TemporaryDirectory(prefix="docgen-bench-") as folder:
        size = generate.write(folder, count, times)
        yield Path(folder), size


MANIFEST = "manifest-sha256.txt"


@contextlib.contextmanager
def bag(count, each, large):
    """A bag with `count` files of `each` bytes, and one of `large` bytes."""
    with tempfile.TemporaryDirectory(prefix="docgen-bench-") as folder:
        root = Path(folder)
        names = [f"data/{number % 100:02}/{number:05}.bin" for number in range(count)]
        lines = []
        for name in [*names, "data/large.bin"]:
            content = hashlib.shake_128(name.encode()).digest(each)
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            digest = hashlib.sha256()
            # Piece by piece: a child's peak of memory begins with its parent's.
            with (root / name).open("wb") as file:
                for _ in range(large // each if name == "data/large.bin" else 1):
                    file.write(content)
                    digest.update(content)
            lines.append(f"{digest.hexdigest()}  {name}\n")
        (root / MANIFEST).write_text("".join(lines))
        (root / "bagit.txt").write_text(
            "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
        )
        yield root


class Bench:
    def __init__(self, program, quick):
        self.program = Path(program).resolve()
        self.pandoc = pandoc_path()
        self.cmark = shutil.which("cmark-gfm")
        self.quick = quick

    def docgen(self, folder, *arguments, jobs=2):
        shutil.rmtree(folder / "build", ignore_errors=True)
        return run([self.program, "build", "-t", FORMATS, "-j", str(jobs), *arguments], folder)

    def pandoc_all(self, folder, sources):
        """Three runs for each source, as pandoc makes one format at a time."""
        total = Run()
        for source in sources:
            for form in PANDOC_FORMATS:
                output = folder / f"pandoc.{form}"
                reader = "markdown+smart" if form != "plain" else "markdown"
                total += run(
                    [self.pandoc, "-s", "-f", reader, "-t", form, "-o", output, source], folder
                )
        return total

    def cmark_html(self, folder, source):
        return run([self.cmark, "-e", "table", "-e", "footnotes", "-t", "html", source], folder)

    def start(self):
        with workspace(1) as (folder, _):
            line("docgen --version", best(20, lambda: run([self.program, "--version"], folder)))

    def one(self):
        title("One set of minutes to three formats, cold start")
        with workspace(1) as (folder, _):
            source = next((folder / "minutes").iterdir())
            ours = best(20, lambda: self.docgen(folder, jobs=1))
            line("docgen", ours)
            if self.pandoc:
                theirs = best(3, lambda: self.pandoc_all(folder, [source]))
                line("pandoc, three runs", theirs)
                aim("docgen : pandoc", ours.seconds / theirs.seconds, 1 / 20)
            aim("peak memory, MB", ours.peak / 1024, 150)

    def batch(self):
        count = 100 if self.quick else 1000
        title(f"{count:,} sets of minutes to three formats, -j 2")
        with workspace(count) as (folder, size):
            ours = best(3, lambda: self.docgen(folder))
            line("docgen", ours)
            line("docgen again, nothing changed", run([self.program, "build", "-j", "2"], folder))
            checked = best(3, lambda: run([self.program, "check", "-j", "2"], folder))
            line("docgen check", checked)
            aim("check : build", checked.seconds / ours.seconds, 1 / 2)
            print(f"  {count / ours.seconds:,.0f} sets a second, {size / count:,.0f} bytes each")
            if self.pandoc:
                # pandoc starts anew for every document: a sample says what all would take.
                sample = sorted((folder / "minutes").iterdir())[:20]
                theirs = self.pandoc_all(folder, sample)
                share = count / len(sample) / 2
                theirs = Run(theirs.seconds * share, theirs.processor * 2 * share, theirs.peak)
                line(f"pandoc, two at a time, from {len(sample)}", theirs)
                aim("docgen : pandoc", ours.seconds / theirs.seconds, 1 / 100)
            aim("seconds for 1,000", ours.seconds * 1000 / count, 1)
            aim("peak memory, MB", ours.peak / 1024, 150)

    def pdf_each(self, folder, sources):
        """LibreOffice, started once for each, in a profile that it knows already."""
        total = Run()
        for source in sources:
            total += run([*self.soffice(folder / "profile"), source], folder)
        return total

    def soffice(self, profile):
        options = '{"SelectPdfVersion":{"type":"long","value":"2"}}'
        return [
            "soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to",
            f"pdf:writer_pdf_Export:{options}", "--outdir", "pdf",
        ]

    def pdf(self):
        count = 20 if self.quick else 100
        title(f"{count} sets of minutes to PDF/A, -j 2")
        if not shutil.which("soffice"):
            print("  LibreOffice is not installed")
            return
        with workspace(count) as (folder, _):
            command = [self.program, "build", "-t", "pdf", "-j", "2", "--force"]
            ours = best(2, lambda: run(command, folder))
            line("docgen", ours)
            run([self.program, "build", "-t", "docx", "-o", "word"], folder)
            sample = sorted((folder / "word").glob("*.docx"))[: 5 if self.quick else 20]
            self.pdf_each(folder, sample[:1])
            theirs = self.pdf_each(folder, sample)
            share = count / len(sample)
            theirs = Run(theirs.seconds * share, theirs.processor * share, theirs.peak)
            line(f"soffice for each, from {len(sample)}", theirs)
            aim("docgen : soffice for each", ours.seconds / theirs.seconds, 1 / 4)

    def pdf_one(self):
        title("One set of minutes to PDF/A")
        if not shutil.which("soffice"):
            return
        with workspace(1) as (folder, _):
            run([self.program, "build", "-t", "docx", "-o", "word"], folder)
            source = next((folder / "word").glob("*.docx"))
            # By turns, so that whatever else the machine does weighs on both.
            ours, theirs = [], []
            for turn in range(5 if self.quick else 15):
                profile = folder / f"profile-{turn}"
                theirs.append(run([*self.soffice(profile), source], folder))
                ours.append(run([self.program, "build", "-t", "pdf", "--force"], folder))
            ours, theirs = (min(runs, key=lambda one: one.seconds) for runs in (ours, theirs))
            line("docgen", ours)
            line("soffice with a new profile", theirs)
            aim("docgen beyond soffice, ms", (ours.seconds - theirs.seconds) * 1000, 50)

    def long(self):
        title("One document of 100 times the length, three formats")
        with workspace(1, times=100) as (folder, size):
            source = next((folder / "minutes").iterdir())
            print(f"  {size:,} bytes")
            ours = best(3, lambda: self.docgen(folder, jobs=1))
            line("docgen", ours)
            if self.pandoc:
                theirs = self.pandoc_all(folder, [source])
                line("pandoc, three runs", theirs)
                aim("docgen : pandoc", ours.seconds / theirs.seconds, 1 / 30)
            if self.cmark:
                theirs = best(3, lambda: self.cmark_html(folder, source))
                line("cmark-gfm, HTML only", theirs)
                aim("docgen : cmark-gfm", ours.seconds / theirs.seconds, 8)
            aim("peak memory, MB", ours.peak / 1024, 150)

    def importing(self):
        size = 1_000_000 if self.quick else 10_000_000
        title(f"Saved files of {size // 1_000_000} MB, imported")
        with workspace(1) as (folder, _):
            for kind, forms in [("chat", saved.CHATS), ("notes", saved.NOTES)]:
                for name, form in forms.items():
                    path = folder / f"{kind}.txt"
                    saved.write(path, form, size)
                    command = [self.program, "import", kind, path, "-o", folder / "made", "--force"]
                    ours = best(3, lambda: run(command, folder))
                    line(f"import {kind}, {name}", ours)
                    aim("seconds for 10 MB", ours.seconds * 10_000_000 / size, 1)
                    aim("peak memory, MB", ours.peak / 1024, 150)

    def redline(self):
        title("Changes between two texts of 50 pages, three formats")
        with workspace(1, times=30) as (folder, _):
            source = next((folder / "minutes").iterdir())
            text = source.read_text()
            print(f"  {len(text.split()):,} words")
            head, body = text.split("\n---\n", 1)
            paragraphs = body.split("\n\n")
            versions = {
                "every seventh paragraph changed": [
                    paragraph.replace(" the ", " each ") if place % 7 == 0 else paragraph
                    for place, paragraph in enumerate(paragraphs)
                ],
                "everything changed": [
                    " ".join(
                        "changed" if place % 4 == 0 and word.isalpha() else word
                        for place, word in enumerate(paragraph.split(" "))
                    )
                    for paragraph in paragraphs
                ],
                "turned about": paragraphs[::-1],
            }
            for name, version in versions.items():
                other = folder / "other.md"
                other.write_text(head + "\n---\n" + "\n\n".join(version))
                command = [self.program, "statement", "redline", source, other, "-t", FORMATS]
                one = best(3, lambda: run(command, folder))
                line(name, one)
                aim("seconds", one.seconds, 1)
            if self.pandoc:
                # It compares nothing; it reads what docgen made, with its tracked changes.
                word = next((folder / "build").glob("*-redline.docx"))
                reading = [self.pandoc, "--track-changes=all", "-t", "gfm", "-o", "x.md", word]
                line("pandoc reading the last as Word", best(3, lambda: run(reading, folder)))

    def typing(self):
        title("A change of one character in an open document, until its findings are there")
        count = 10 if self.quick else 100
        with workspace(count, times=11) as (folder, _):
            source = max((folder / "minutes").iterdir(), key=lambda one: one.stat().st_size)
            text = source.read_text() + "\nMore.\n"
            print(f"  {len(text.encode()):,} bytes, among {count:,} sets of minutes")
            editor = Editor(self.program, folder, source, text)
            times = sorted(editor.change() for _ in range(20 if self.quick else 100))
            editor.close()
            print(f"  {'docgen lsp, median':36} {times[len(times) // 2] * 1000:10,.1f} ms")
            print(f"  {'slowest':36} {times[-1] * 1000:10,.1f} ms")
            aim("median, ms", times[len(times) // 2] * 1000, 50)

    def verify(self):
        count, each, large = (1000 if self.quick else 10_000), 16_384, 128 << 20
        title(f"Verification of a bag with {count:,} files and a large one (SHA-256)")
        with bag(count, each, large) as folder:
            ours = best(3, lambda: self.docgen_verify(folder, jobs=1))
            line("docgen archive verify -j 1", ours)
            two = best(3, lambda: self.docgen_verify(folder, jobs=2))
            line("docgen archive verify -j 2", two)
            theirs = best(3, lambda: run(["sha256sum", "-c", "--quiet", MANIFEST], folder))
            line("sha256sum -c", theirs)
            size = (count * each + large) / 1e6
            print(f"  {size / ours.seconds:,.0f} MB a second")
            aim("docgen : sha256sum", ours.seconds / theirs.seconds, 1.2)
            aim("peak memory, MB", ours.peak / 1024, 64)

    def docgen_verify(self, folder, jobs):
        return run(
            [self.program, "archive", "verify", "--no-renderings", "-j", str(jobs), "."], folder
        )

    def collect(self):
        count = 10 if self.quick else 100
        title(f"{count} returned Word files of ten pages to contributions")
        with tempfile.TemporaryDirectory(prefix="docgen-bench-") as name:
            folder = Path(name)
            try:
                returned = generate.write_returned(folder, count)
            except ImportError:
                print("  python-docx is not there to make them with")
                return
            contributions = folder / "statements/joint/contributions"

            def ours():
                shutil.rmtree(contributions, ignore_errors=True)
                return run(
                    [self.program, "statement", "collect", "statements/joint", *returned], folder
                )

            collected = best(3, ours)
            line("docgen statement collect", collected)
            if len(list(contributions.glob("*.md"))) != count:
                failures.append("docgen statement collect: contributions are missing")
            aim("seconds for 100", collected.seconds * 100 / count, 1)
            aim("peak memory, MB", collected.peak / 1024, 200)
            if self.pandoc:
                sample = returned[:5]
                theirs = Run()
                for one in sample:
                    theirs += run(
                        [self.pandoc, "-f", "docx", "-t", "gfm", "-o", folder / "x.md", one], folder
                    )
                share = count / len(sample)
                theirs = Run(theirs.seconds * share, theirs.processor * share, theirs.peak)
                line(f"pandoc to Markdown, from {len(sample)}", theirs)
                aim("docgen : pandoc", collected.seconds / theirs.seconds, 1 / 20)

    def growth(self, huge):
        title("Growth with the length of one document (time and memory for each MB)")
        before = None
        for times in [12, 125] if self.quick else [125, 1250]:
            with workspace(1, times=times) as (folder, size):
                ours = self.docgen(folder, jobs=1)
                line(f"{size / 1e6:.1f} MB", ours)
                before = compare(before, ours.seconds / size, "time for each byte, to the one before")
        title("Growth with the number of documents, -j 2")
        before = None
        counts = [100, 1000] if self.quick else [1000, 10_000] + [100_000] * huge
        for count in counts:
            with workspace(count) as (folder, _):
                ours = self.docgen(folder)
                line(f"{count:,} documents", ours)
                before = compare(before, ours.seconds / count, "time for each, to the one before")
                aim("peak memory, MB", ours.peak / 1024, 150)


class Editor:
    """A client of `docgen lsp` with one open document."""

    def __init__(self, program, folder, source, text):
        self.process = subprocess.Popen(
            [program, "lsp"], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.uri, self.version = source.as_uri(), 0
        self.line = text.count("\n") - 1
        self.send("initialize", {"capabilities": {}}, id=1)
        self.receive()
        document = {"uri": self.uri, "languageId": "markdown", "version": 0, "text": text}
        self.send("textDocument/didOpen", {"textDocument": document})
        self.wait()

    def send(self, method, params, **members):
        body = json.dumps({"jsonrpc": "2.0", "method": method, "params": params} | members)
        self.process.stdin.write(f"Content-Length: {len(body)}\r\n\r\n{body}".encode())
        self.process.stdin.flush()

    def receive(self):
        length = 0
        while head := self.process.stdout.readline().strip():
            length = int(head.split(b":")[1])
        return json.loads(self.process.stdout.read(length))

    def wait(self):
        """Reads on to the findings of the present text."""
        while True:
            params = self.receive().get("params", {})
            if params.get("uri") == self.uri and params.get("version") == self.version:
                return

    def change(self):
        """Types a letter and gives the seconds until the answer."""
        self.version += 1
        place = {"line": self.line, "character": 0}
        change = {"range": {"start": place, "end": place}, "text": "x"}
        document = {"uri": self.uri, "version": self.version}
        begin = time.perf_counter()
        self.send(
            "textDocument/didChange", {"textDocument": document, "contentChanges": [change]}
        )
        self.wait()
        return time.perf_counter() - begin

    def close(self):
        self.send("shutdown", None, id=2)
        self.send("exit", None)
        self.process.communicate()
        if self.process.returncode != 0:
            failures.append(f"docgen lsp: status {self.process.returncode}")


def compare(before, now, words):
    if before is not None:
        aim(words, now / before, 1.3)
    return now


def pandoc_path():
    try:
        import pypandoc
    except ImportError:
        return shutil.which("pandoc")
    return pypandoc.get_pandoc_path()


def title(text):
    print(f"\n{text}")


def line(name, one):
    print(
        f"  {name:36} {one.seconds * 1000:10,.1f} ms  processor {one.processor * 1000:10,.1f} ms"
        f"  peak {one.peak / 1024:6.1f} MB",
        flush=True,
    )


def aim(name, reached, most):
    verdict = "reached" if reached <= most else "missed"
    print(f"  {name:36} {reached:10.3f}     aim: at most {most:.3g} ({verdict})", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--huge", action="store_true")
    arguments = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    bench = Bench(arguments.program, arguments.quick)
    title("Start")
    bench.start()
    bench.one()
    bench.batch()
    bench.long()
    bench.importing()
    bench.redline()
    bench.typing()
    bench.verify()
    bench.pdf_one()
    bench.pdf()
    bench.collect()
    bench.growth(arguments.huge)
    for failure in failures:
        print(f"failed: {failure}", file=sys.stderr)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
