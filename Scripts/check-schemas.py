#!/usr/bin/env python3
"""Checks the schemas with a validator that is not ours (PyPI: jsonschema[format-nongpl]).

Each schema must be valid against the metaschema, each reference must lead somewhere, each part
must say what it is, and the cases in Tests/SchemaCases must get the verdicts they ask for.
"""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource

ROOT = Path(__file__).resolve().parent.parent
SCHEMAS = {
    path.name: json.loads(path.read_text())
    for path in sorted((ROOT / "Sources/Templates/Files/schemas").glob("*.json"))
}
BASE = "https://docgen.invalid/schema/"
REGISTRY = Registry().with_resources(
    (schema["$id"], Resource.from_contents(schema)) for schema in SCHEMAS.values()
)


def validator(reference):
    return Draft202012Validator(
        {"$ref": BASE + reference}, registry=REGISTRY, format_checker=FormatChecker()
    )


def references(schema):
    if isinstance(schema, dict):
        if isinstance(schema.get("$ref"), str):
            yield schema["$ref"]
        for value in schema.values():
            yield from references(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from references(value)


def problems_of_schema(name, schema):
    for error in Draft202012Validator(
        Draft202012Validator.META_SCHEMA, format_checker=FormatChecker()
    ).iter_errors(schema):
        yield f"{name}: {error.json_path}: {error.message}"
    if schema.get("$id") != BASE + name:
        yield f"{name}: $id is {schema.get('$id')}"
    resolver = REGISTRY.resolver(base_uri=BASE + name)
    for reference in references(schema):
        try:
            resolver.lookup(reference)
        except Exception as error:
            yield f"{name}: {reference} leads nowhere ({error})"


def problems_of_cases(path):
    cases = json.loads(path.read_text())
    checked = validator(cases.get("schema", path.name))
    for case in cases["valid"]:
        for error in checked.iter_errors(case["data"]):
            yield f"{path.name}: {case['about']}: {error.json_path}: {error.message}"
    for case in cases["invalid"]:
        found = [
            ("".join(f"/{part}" for part in error.absolute_path), error.validator)
            for error in checked.iter_errors(case["data"])
        ]
        if (case["at"], case["keyword"]) not in found:
            yield f"{path.name}: {case['about']}: found {found}"


if __name__ == "__main__":
    case_files = sorted((ROOT / "Tests/SchemaCases").glob("*.json"))
    problems = [line for item in SCHEMAS.items() for line in problems_of_schema(*item)]
    problems += [line for path in case_files for line in problems_of_cases(path)]
    untested = SCHEMAS.keys() - {path.name for path in case_files} - {"common.json"}
    problems += [f"{name}: no cases" for name in sorted(untested)]
    print(*problems, sep="\n", end="\n" if problems else "")
    sys.exit(1 if problems else 0)
