"""Drives the built `docgen lsp` with a client that is not ours (PyPI: pytest-lsp).

The program to drive is named by the environment variable DOCGEN.
"""

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import pytest_lsp
from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

PROGRAM = os.environ["DOCGEN"]

SETTINGS = """\
kind: workspace
organisation: {id: network, name: Example Network for Justice}
people:
  - {id: ada, name: Ada Example, also: [A. Example], roles: [{title: Treasurer}]}
  - {id: ben, name: Ben Müller}
"""

MINUTES = """\
---
kind: minutes
title: Board 🎉 meeting
date: 2024-03-12
chair: Ada Example
attendance: {present: [Ada Example, Ben Müller]}
agenda: [Café 🎉 prices, Spring conference]
---
## Café 🎉 prices
DECISION: The prices are approved.

## Spring conference

```decision
text: It takes place.
method: vote
```
"""

STATEMENT = """\
---
kind: statement
title: Joint statement
template: cnd-2019
---
## 
"""


@pytest_lsp.fixture(config=ClientServerConfig(server_command=[PROGRAM, "lsp"]))
async def client(lsp_client: LanguageClient, tmp_path: Path):
    (tmp_path / "docgen.yaml").write_text(SETTINGS)
    (tmp_path / "minutes/board").mkdir(parents=True)
    lsp_client.folder = tmp_path
    lsp_client.watched = []

    @lsp_client.feature(types.CLIENT_REGISTER_CAPABILITY)
    def register(params: types.RegistrationParams):
        lsp_client.watched += [one.method for one in params.registrations]

    lsp_client.greeting = await lsp_client.initialize_session(
        types.InitializeParams(
            capabilities=client_capabilities("visual-studio-code"),
            root_uri=tmp_path.as_uri(),
            workspace_folders=[types.WorkspaceFolder(uri=tmp_path.as_uri(), name="w")],
        )
    )
    yield
    await lsp_client.shutdown_session()


class Document:
    """A text in the editor; places in it are given by the words that stand there."""

    def __init__(self, client, path, text):
        self.client, self.text, self.version = client, text, 1
        self.path = client.folder / path
        self.uri = self.path.as_uri()
        client.text_document_did_open(
            types.DidOpenTextDocumentParams(
                types.TextDocumentItem(
                    uri=self.uri, language_id="markdown", version=1, text=text
                )
            )
        )

    def position(self, words, after=False):
        offset = self.text.index(words) + (len(words) if after else 0)
        line_start = self.text.rfind("\n", 0, offset) + 1
        return types.Position(
            line=self.text.count("\n", 0, offset),
            character=len(self.text[line_start:offset].encode("utf-16-le")) // 2,
        )

    def range(self, words):
        return types.Range(self.position(words), self.position(words, after=True))

    def offset(self, position):
        """Where a position of the protocol stands in the text."""
        line_start = 0
        for _ in range(position.line):
            line_start = self.text.index("\n", line_start) + 1
        units = self.text[line_start:].encode("utf-16-le")[: position.character * 2]
        return line_start + len(units.decode("utf-16-le"))

    def applied(self, edits):
        text = self.text
        for edit in sorted(edits, key=lambda one: self.offset(one.range.start), reverse=True):
            start, end = self.offset(edit.range.start), self.offset(edit.range.end)
            text = text[:start] + edit.new_text + text[end:]
        return text

    def replace(self, words, replacement):
        """Types something in the place of words, as one incremental change."""
        change = types.TextDocumentContentChangePartial(
            range=self.range(words), text=replacement
        )
        self.text = self.text.replace(words, replacement, 1)
        self.send(change)

    def rewrite(self, text):
        self.text = text
        self.send(types.TextDocumentContentChangeWholeDocument(text=text))

    def send(self, change):
        self.version += 1
        self.client.text_document_did_change(
            types.DidChangeTextDocumentParams(
                types.VersionedTextDocumentIdentifier(version=self.version, uri=self.uri), [change]
            )
        )

    def close(self):
        self.client.text_document_did_close(
            types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(self.uri))
        )

    async def findings(self, *codes, uri=None):
        """Waits until exactly these are shown, and gives them."""
        shown = None
        for _ in range(500):
            found = self.client.diagnostics.get(uri or self.uri)
            shown = found if found is None else [one.code for one in found]
            if shown == list(codes):
                return list(found)
            await asyncio.sleep(0.01)
        raise AssertionError(f"shown: {shown}, not {list(codes)}")

    async def labels(self, words, after=True):
        answer = await self.client.text_document_completion_async(
            types.CompletionParams(
                types.TextDocumentIdentifier(self.uri), self.position(words, after)
            )
        )
        self.items = {item.label: item for item in answer.items}
        return list(self.items)

    async def hover(self, words):
        answer = await self.client.text_document_hover_async(
            types.HoverParams(types.TextDocumentIdentifier(self.uri), self.position(words))
        )
        return answer and answer.contents.value

    async def actions(self, finding):
        return await self.client.text_document_code_action_async(
            types.CodeActionParams(
                types.TextDocumentIdentifier(self.uri),
                finding.range,
                types.CodeActionContext(diagnostics=[finding]),
            )
        )


@pytest.mark.asyncio
async def test_agrees_on_columns_and_says_what_it_can(client):
    capabilities = client.greeting.capabilities
    assert capabilities.position_encoding == "utf-16"
    assert capabilities.text_document_sync.change == types.TextDocumentSyncKind.Incremental
    assert client.greeting.server_info.name == "docgen"
    for _ in range(500):
        if client.watched:
            break
        await asyncio.sleep(0.01)
    assert client.watched == ["workspace/didChangeWatchedFiles"]


@pytest.mark.asyncio
async def test_findings_come_and_go_while_typing(client):
    document = Document(client, "minutes/a.md", MINUTES)
    await document.findings()
    document.replace("🎉 prices\nDECISION", "🎉 price\nDECISION")
    [finding] = await document.findings("heading-not-on-agenda")
    assert finding.severity == types.DiagnosticSeverity.Error
    assert finding.source == "docgen"
    assert finding.range.start == document.position("## Café")
    assert document.position("🎉 price\n", after=False).line == finding.range.end.line
    [note] = finding.related_information
    assert note.location.range.start == document.position("[Café")
    document.replace("🎉 price\nDECISION", "🎉 prices\nDECISION")
    await document.findings()


@pytest.mark.asyncio
async def test_findings_in_front_matter_and_record_blocks(client):
    document = Document(client, "minutes/a.md", MINUTES)
    document.replace("chair:", "chairr:")
    [finding] = await document.findings("unknown-key")
    assert finding.range == document.range("chairr")
    document.replace("method: vote", "method: votes")
    [_, finding] = await document.findings("unknown-key", "value-not-allowed")
    assert finding.range == document.range("votes")
    document.rewrite(MINUTES)
    await document.findings()


@pytest.mark.asyncio
async def test_findings_in_a_table_beside(client):
    table = client.folder / "minutes/board/attendance.csv"
    table.write_text("name,group\nAda Example,presnt\n")
    text = MINUTES.replace("{present: [Ada Example, Ben Müller]}", "attendance.csv")
    document = Document(client, "minutes/board/minutes.md", text)
    await document.findings("value-not-allowed", uri=table.as_uri())
    table.write_text("name,group\nAda Example,present\n")
    client.workspace_did_change_watched_files(
        types.DidChangeWatchedFilesParams(
            [types.FileEvent(table.as_uri(), types.FileChangeType.Changed)]
        )
    )
    await document.findings(uri=table.as_uri())


@pytest.mark.asyncio
async def test_findings_follow_the_settings(client):
    document = Document(client, "minutes/a.md", MINUTES.replace("title:", "series: board\ntitle:"))
    await document.findings("unknown-series")
    settings = client.folder / "docgen.yaml"
    settings.write_text(SETTINGS + "series:\n  - {id: board}\n")
    client.workspace_did_change_watched_files(
        types.DidChangeWatchedFilesParams(
            [types.FileEvent(settings.as_uri(), types.FileChangeType.Changed)]
        )
    )
    await document.findings()


@pytest.mark.asyncio
async def test_several_workspaces_at_once(client, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    (other / "docgen.yaml").write_text("organisation: {name: Other}\nseries: [{id: x}]\n")
    text = MINUTES.replace("title:", "series: x\ntitle:")
    Document(client, "other/minutes/a.md", text)
    first = Document(client, "minutes/a.md", text)
    await first.findings("unknown-series")
    await first.findings(uri=(other / "minutes/a.md").as_uri())


@pytest.mark.asyncio
async def test_completes_keys_people_and_values(client):
    document = Document(client, "minutes/a.md", MINUTES.replace("chair: Ada Example", "chair: "))
    labels = await document.labels("chair: ")
    assert labels == ["Ada Example", "Ben Müller"]
    edit = document.items["Ben Müller"].text_edit
    assert "chair: Ben Müller\n" in document.applied([edit])
    document.replace("chair: ", "mo")
    labels = await document.labels("\nmo")
    assert "mode" in labels and "date" not in labels
    document.replace("\nmo\n", "\nmode: \n")
    assert await document.labels("\nmode: ") == ["in-person", "online", "hybrid"]


@pytest.mark.asyncio
async def test_completes_in_the_body(client):
    document = Document(client, "minutes/a.md", MINUTES.replace("## Spring conference\n", "## \n"))
    assert await document.labels("\n\n## ") == ["Spring conference"]
    document.replace("\n\n## ", "\n\nAC")
    assert await document.labels("\n\nAC") == ["ACTION"]
    document.replace("\n\nAC", "\n\nACTION: Ada Example and ")
    assert "Ben Müller" in await document.labels("Example and ")
    document.replace("method: vote", "method: ")
    assert "consensus" in await document.labels("method: ")


@pytest.mark.asyncio
async def test_completes_sections_of_a_declaration(client):
    document = Document(client, "statements/a.md", STATEMENT)
    assert await document.labels("\n## ") == ["Stocktaking", "The way forward"]


@pytest.mark.asyncio
async def test_explains_keys_and_people(client):
    document = Document(client, "minutes/a.md", MINUTES)
    assert "The day of the meeting" in await document.hover("date: 2024")
    assert "Treasurer" in await document.hover("Ada Example\n")
    assert "By consensus" in await document.hover("method: vote")
    assert await document.hover("prices are approved") is None


@pytest.mark.asyncio
async def test_mends_and_accepts(client):
    document = Document(client, "minutes/a.md", MINUTES)
    document.replace("kind: minutes\n", "kind: minutes\nmode: onlin\n")
    [finding] = await document.findings("value-not-allowed")
    [fix] = await document.actions(finding)
    document.rewrite(document.applied(fix.edit.changes[document.uri]))
    assert "\nmode: online\n" in document.text
    await document.findings()
    document.replace("## Spring conference", "## Autumn 🎉 festivities")
    _, finding = await document.findings("item-without-record", "heading-not-on-agenda")
    [accept] = await document.actions(finding)
    assert accept.kind == types.CodeActionKind.QuickFix and not accept.is_preferred
    text = document.applied(accept.edit.changes[document.uri])
    assert "\naccept:\n  - {rule: heading-not-on-agenda, reason: " in text.split("\n---\n")[0]


@pytest.mark.asyncio
async def test_a_closed_document_is_forgotten(client):
    document = Document(client, "minutes/a.md", MINUTES.replace("date:", "dat:"))
    await document.findings("missing-key", "unknown-key")
    document.close()
    await document.findings()


@pytest.mark.asyncio
async def test_refuses_what_it_does_not_know(client):
    with pytest.raises(JsonRpcException):
        await client.protocol.send_request_async("docgen/nonsense", {})


class Process:
    """The program with frames of our own, for what no proper client does."""

    def __init__(self, folder):
        (folder / "docgen.yaml").write_text(SETTINGS)
        self.uri = (folder / "minutes/a.md").as_uri()
        self.process = subprocess.Popen(
            [PROGRAM, "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    @staticmethod
    def framed(*messages):
        bodies = [json.dumps({"jsonrpc": "2.0"} | one).encode() for one in messages]
        return b"".join(b"Content-Length: %d\r\n\r\n%s" % (len(one), one) for one in bodies)

    def send(self, *messages):
        self.process.stdin.write(self.framed(*messages))
        self.process.stdin.flush()

    def receive(self):
        length = 0
        while (line := self.process.stdout.readline().strip()):
            length = int(line.split(b":")[1])
        return json.loads(self.process.stdout.read(length))

    def start(self):
        self.send({"id": 0, "method": "initialize", "params": {"capabilities": {}}})
        assert self.receive()["id"] == 0

    def open(self, text):
        document = {"uri": self.uri, "languageId": "markdown", "version": 0, "text": text}
        return {"method": "textDocument/didOpen", "params": {"textDocument": document}}

    def change(self, version, text):
        document = {"uri": self.uri, "version": version}
        params = {"textDocument": document, "contentChanges": [{"text": text}]}
        return {"method": "textDocument/didChange", "params": params}

    def end(self):
        self.process.stdin.close()
        self.process.stdout.read()
        return self.process.wait(timeout=20)


def test_a_burst_is_answered_for_the_newest_version_only(tmp_path):
    server = Process(tmp_path)
    server.start()
    changes = [server.change(version, MINUTES + f"## New {version}\n") for version in range(1, 40)]
    server.send(server.open(MINUTES), *changes)
    last = server.receive()["params"]
    assert last["version"] == 39
    assert "“New 39”" in last["diagnostics"][0]["message"]
    assert server.end() == 1


def test_a_cancelled_request_is_answered_so(tmp_path):
    server = Process(tmp_path)
    server.start()
    params = {"textDocument": {"uri": server.uri}, "position": {"line": 0, "character": 0}}
    server.send(
        {"id": 1, "method": "textDocument/hover", "params": params},
        {"id": "b", "method": "textDocument/hover", "params": params},
        {"method": "$/cancelRequest", "params": {"id": "b"}},
    )
    assert server.receive()["result"] is None
    assert server.receive()["error"]["code"] == -32800
    server.end()


def test_broken_messages_are_refused_and_the_next_are_answered(tmp_path):
    server = Process(tmp_path)
    server.start()
    server.process.stdin.write(b"Content-Length: 5\r\n\r\n{\"a\":Content-Type: x\r\n\r\n")
    server.send({"id": 1, "method": "shutdown"})
    assert server.receive()["error"]["code"] == -32700
    assert server.receive()["error"]["code"] == -32700
    assert server.receive()["id"] == 1
    server.send({"method": "exit"})
    assert server.process.wait(timeout=20) == 0


def test_a_client_that_goes_away_ends_the_server(tmp_path):
    server = Process(tmp_path)
    server.start()
    server.process.stdout.close()
    server.send(server.open(MINUTES))
    server.process.stdin.close()
    assert server.process.wait(timeout=20) in (1, 2)


SCHEMA_CASES = [
    ("workspace", "docgen.yaml"),
    ("chat", "minutes/2020-08-31-informal-8/chat.yaml"),
]


@pytest.mark.parametrize(("kind", "source"), SCHEMA_CASES)
def test_schemas_in_a_folder_work_as_they_are(tmp_path, kind, source):
    """A checker that follows references from file to file finds all it needs in the folder."""
    root = Path(__file__).resolve().parents[3]
    subprocess.run([PROGRAM, "schema", "--all", tmp_path], check=True)
    checker = [sys.executable, "-m", "check_jsonschema", "--schemafile", tmp_path / f"{kind}.json"]
    assert subprocess.run([*checker, root / source]).returncode == 0
    broken = tmp_path / "broken.yaml"
    broken.write_text((root / source).read_text() + "\nunknown_key: 1\n")
    said = subprocess.run([*checker, broken], capture_output=True, text=True)
    assert said.returncode == 1 and "unknown_key" in said.stdout
