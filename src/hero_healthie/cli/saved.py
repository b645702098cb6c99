"""Deliveries as files: one of the headers, and one of the body."""

from __future__ import annotations

import os
from pathlib import Path

from hero_healthie.cli.failures import CalledWronglyError
from hero_healthie.webhooks.verify.delivery import Delivery

_NOT_SENT = frozenset({"host", "content-length", "connection", "transfer-encoding"})


def read_saved(headers: Path, body: Path | None = None, *, path: str | None = None) -> Delivery:
    """Return a stored delivery.

    Args:
        headers: the file of its headers, with or without the request line.
        body: the file of its body; named like the other, with `.body`, if left out.
        path: path and query that were called, where there is no request line.

    Raises:
        CalledWronglyError: the headers cannot be read.
        OSError: a file cannot be read.
    """
    lines = headers.read_bytes().decode("latin-1").replace("\r\n", "\n").split("\n")  # a value may hold other breaks
    called = path or "/"
    if lines and ":" not in lines[0].split(" ")[0]:
        words = lines.pop(0).split(" ")
        if len(words) < 2 or words[0] != "POST" or not words[1].startswith("/"):
            raise CalledWronglyError(f"{headers}: the first line is neither a header nor POST /path")
        called = path or words[1]
    pairs: list[tuple[str, str]] = []
    for line in filter(None, lines):
        name, colon, value = line.partition(":")
        if not colon or not name.strip():
            raise CalledWronglyError(f"{headers}: a line is no header such as Content-Type: application/json")
        pairs.append((name.strip(), value.strip()))
    target, _, query = called.partition("?")
    content = (body or headers.with_suffix(".body")).read_bytes()
    return Delivery.of(method="POST", path=target, query=query, headers=pairs, body=content)


def last_number(folder: Path) -> int:
    """Return the number of the last delivery in a folder; 0 where there is none."""
    numbers = (path.stem for path in folder.glob("*.headers"))
    return max((int(each) for each in numbers if each.isascii() and each.isdecimal()), default=0)


def save(folder: Path, name: str, delivery: Delivery) -> None:
    """Store a delivery as `read_saved` reads it; only the owner may read it."""
    query = f"?{delivery.query}" if delivery.query else ""
    head = [f"POST {delivery.path}{query}", *(f"{each}: {value}" for each, value in delivery.headers.items()), ""]
    for ending, content in (("headers", "\n".join(head).encode("latin-1", "replace")), ("body", delivery.body)):
        descriptor = os.open(folder / f"{name}.{ending}", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)


def headers_to_send(delivery: Delivery) -> dict[str, str]:
    """Return the headers of a delivery that belong to it, and not to its connection."""
    return {name: value for name, value in delivery.headers.items() if name not in _NOT_SENT}
