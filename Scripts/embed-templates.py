#!/usr/bin/env python3
"""Lists the files under Sources/Templates/Files where the program needs them listed.

Writes, from the folder alone and always the same for the same folder:

- Sources/EmbeddedTemplates/embedded.c: the bytes, one #embed for each file
- Sources/Templates/EmbeddedFiles.swift: a typed name for each, one enum for each kind

Run it after adding, removing or renaming a file there; changed contents need nothing. Adding a
kind of file means adding a line to KINDS.
"""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILES = ROOT / "Sources/Templates/Files"
C_LIST = ROOT / "Sources/EmbeddedTemplates/embedded.c"
SWIFT_LIST = ROOT / "Sources/Templates/EmbeddedFiles.swift"

# Which files a type names: folder, suffix, type and what it says about itself. First match wins.
KINDS = [
    ("archive/", "", "ArchiveFile", "What goes into archives beside the documents."),
    ("declarations/", "", "DeclarationFile", "Declaration templates: titles, sections, sources."),
    ("docx/", "", "WordPart", "Parts of the Word package that are the same in every document."),
    ("html/", ".css", "Stylesheet", "Style sheets of the HTML rendering."),
    ("html/", ".mustache", "PageTemplate", "Mustache templates of the HTML page."),
    ("labels/", "", "LabelFile", "Words that docgen itself prints, one file for each language."),
    ("lexicon/", "", "LexiconFile", "Words that docgen reads in prose, one file for each language."),
    ("metaschema/", "", "MetaschemaFile", "The schemas of JSON Schema, draft 2020-12."),
    ("profiles/", "", "ProfileFile", "Submission profiles: what bodies ask of statements."),
    ("rules/", "", "RulePage", "Pages on lint rules: why, a failing example, a mended one."),
    ("schemas/", "", "SchemaFile", "JSON Schemas of what is typed, and of the JSON rendering."),
    ("zones/", "", "ZoneFile", "Rules of the time zones."),
]

NOT_EMBEDDED = {".keep", ".gitkeep", ".DS_Store"}

SWIFT_KEYWORDS = set(
    """as associatedtype break case catch class continue default defer deinit do else enum
    extension fallthrough false fileprivate for func guard if import in init inout internal is let
    nil operator private protocol public repeat rethrows return self static struct subscript super
    switch throw throws true try typealias var where while""".split()
)


def embedded_paths():
    """Paths relative to FILES, with '/', in the order of their bytes."""
    paths = (path for path in FILES.rglob("*") if path.is_file())
    return sorted(
        (
            path.relative_to(FILES).as_posix()
            for path in paths
            if path.name not in NOT_EMBEDDED and not path.name.endswith(("~", ".swp"))
        ),
        key=str.encode,
    )


def kind_of(path):
    for kind in KINDS:
        if path.startswith(kind[0]) and path.endswith(kind[1]):
            return kind
    raise SystemExit(f"{path}: no kind of file matches; add one to KINDS in {__file__}")


def case_name(words):
    """`kyoto-declaration-2021` as `kyotoDeclaration2021`; leading numbers move to the end."""
    parts = re.findall(r"[A-Za-z0-9]+", words)
    while len(parts) > 1 and parts[0].isdigit():
        parts.append(parts.pop(0))
    first = parts[0]
    name = first.lower() if first.isupper() else first[0].lower() + first[1:]
    name += "".join(part[0].upper() + part[1:] for part in parts[1:])
    return f"`{name}`" if name in SWIFT_KEYWORDS else name


def case_names(paths, folder):
    """A name for each path; where two are alike, all of them say their extension too."""
    stems = {path: re.sub(r"(?<=[^/.])\.[^./]*$", "", path.removeprefix(folder)) for path in paths}
    names = {path: case_name(stem) for path, stem in stems.items()}
    alike = [name for name in names.values() if list(names.values()).count(name) > 1]
    return {
        path: case_name(path.removeprefix(folder)) if name in alike else name
        for path, name in names.items()
    }


def c_list(paths):
    lines = [
        "// Written by Scripts/embed-templates.py.",
        "#include \"EmbeddedTemplates.h\"",
        "",
        "// #embed is C23; the package is built as the compiler's default, which is older.",
        "#pragma clang diagnostic ignored \"-Wc23-extensions\"",
        "",
        "// Each ends in a byte that is not counted, so that an empty file is an array too.",
    ]
    for row, path in enumerate(paths):
        lines += [
            f"static const unsigned char file_{row}[] = {{",
            f"#embed \"../Templates/Files/{path}\" suffix(,)",
            "0};",
        ]
    lines += ["", "static const EmbeddedTemplate rows[] = {"]
    for row, path in enumerate(paths):
        lines.append(f"    {{\"{path}\", file_{row}, sizeof file_{row} - 1}},")
    lines += [
        "};",
        "",
        "size_t embedded_template_count(void) { return sizeof rows / sizeof *rows; }",
        "",
        "const EmbeddedTemplate *embedded_template(size_t row) { return &rows[row]; }",
        "",
    ]
    return "\n".join(lines)


def swift_list(paths):
    kinds = [kind for kind in KINDS if any(kind_of(path) == kind for path in paths)]
    lines = [
        "// Written by Scripts/embed-templates.py.",
        "//",
        "// The raw values are rows of the table in EmbeddedTemplates.",
        "",
    ]
    for kind in kinds:
        folder, _, name, about = kind
        own = [path for path in paths if kind_of(path) == kind]
        names = case_names(own, folder)
        lines += [f"/// {about}", f"package enum {name}: Int, EmbeddedFile {{"]
        lines += [f"    case {names[path]} = {paths.index(path)}" for path in own]
        lines += ["}", ""]
    lines += [
        "/// The kinds of embedded files, for whoever wants them all.",
        "package enum EmbeddedFiles {",
        "    package static let kinds: [any EmbeddedFile.Type] = [",
        *(f"        {kind[2]}.self," for kind in kinds),
        "    ]",
        "}",
        "",
    ]
    return "\n".join(lines)


def write(path, text):
    """Leaves a file alone that is right already, so that nothing is compiled for it."""
    if not path.exists() or path.read_text() != text:
        path.write_text(text)


if __name__ == "__main__":
    found = embedded_paths()
    write(C_LIST, c_list(found))
    write(SWIFT_LIST, swift_list(found))
