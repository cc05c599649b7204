#!/usr/bin/env python3
"""Writes Sources/Templates/Files/zones/zones.txt from the tz database (PyPI: tzdata).

    pip install tzdata && Scripts/make-zones.py

The package holds the compiled files (RFC 9636), of which this takes what was in force on
1 January 1990, every change after that, and the rule for the time after the last change. The
file's first lines say how it is to be read.
"""

from datetime import datetime, timezone
from importlib import resources
from pathlib import Path
from struct import unpack_from

import tzdata

OUTPUT = Path(__file__).resolve().parent.parent / "Sources/Templates/Files/zones/zones.txt"
FIRST = int(datetime(1990, 1, 1, tzinfo=timezone.utc).timestamp())
ZONES = resources.files("tzdata").joinpath("zoneinfo")

HEADER = """\
# Time zones from 1990 on, from the tz database (public domain); written by Scripts/make-zones.py.
# version {version}
#
# One line for each name, sorted by bytes. "A = B": A is another name for B. Otherwise, after the
# name: the rule after the last change, as POSIX writes it (TZ); offset from UTC and abbreviation
# on 1 January 1990; then each change: when (UTC), the offset from then on, the abbreviation.
"""


def header_counts(data, start):
    return unpack_from(">6l", data, start + 20)


def changes_and_rule(data):
    """The 64-bit block of a compiled file: (instant, offset, abbreviation) each, and the rule."""
    utc, std, leap, times, types, chars = header_counts(data, 0)
    start = 44 + times * 5 + types * 6 + chars + leap * 8 + std + utc
    utc, std, leap, times, types, chars = header_counts(data, start)
    at = start + 44
    instants = unpack_from(f">{times}q", data, at)
    at += times * 8
    indices = unpack_from(f">{times}B", data, at)
    at += times
    kinds = [unpack_from(">lbB", data, at + 6 * kind) for kind in range(types)]
    at += types * 6
    names = data[at : at + chars]
    at += chars + leap * 12 + std + utc

    def period(kind):
        offset, _, name = kinds[kind]
        return offset, names[name : names.index(b"\0", name)].decode()

    rule = data[at:].strip(b"\n").decode()
    changes = [(instant, *period(index)) for instant, index in zip(instants, indices)]
    return period(0), changes, rule


def offset_text(seconds):
    if seconds % 60:
        raise SystemExit(f"an offset of {seconds} seconds: the format has minutes only")
    minutes = abs(seconds) // 60
    return f"{'-' if seconds < 0 else '+'}{minutes // 60:02}:{minutes % 60:02}"


def line(name, data):
    first, changes, rule = changes_and_rule(data)
    earlier = [change[1:] for change in changes if change[0] <= FIRST]
    offset, abbreviation = earlier[-1] if earlier else first
    fields = [name, rule, f"{offset_text(offset)},{abbreviation}"]
    for instant, offset, abbreviation in changes:
        if instant > FIRST:
            moment = datetime.fromtimestamp(instant, timezone.utc)
            if moment.second:
                raise SystemExit(f"{name} changes at {moment}: the format has minutes only")
            fields.append(f"{moment:%Y-%m-%dT%H:%M}Z,{offset_text(offset)},{abbreviation}")
    return " ".join(fields)


def links():
    """Other name → name, from the compact source, where a link is a line `L name other`."""
    found = {}
    for entry in ZONES.joinpath("tzdata.zi").read_text().splitlines():
        if entry.startswith("L "):
            _, name, other = entry.split()
            found[other] = name
    return found


def lines():
    aliases = links()
    for name in resources.files("tzdata").joinpath("zones").read_text().split():
        if name == "Factory":  # a mark for "not set", no zone
            continue
        if name in aliases:
            yield f"{name} = {aliases[name]}"
        else:
            yield line(name, ZONES.joinpath(name).read_bytes())


if __name__ == "__main__":
    header = HEADER.format(version=tzdata.IANA_VERSION)
    body = "\n".join(sorted(lines(), key=lambda entry: entry.split()[0].encode()))
    OUTPUT.write_text(header + body + "\n")
