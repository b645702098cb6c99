"""The JSON of requests and responses: strict in writing, one kind of failure in reading."""

from __future__ import annotations

import codecs
import json
import os
import re
from decimal import Decimal
from typing import Any, NoReturn

import jiter

from hero_healthie_runtime.json import charset, exact_number, is_object
from hero_healthie_runtime.uploads import EmbeddedFile

CONTENT_TYPE = "application/json"
MAX_DEPTH = 200

_JSON_TYPE = re.compile(
    r"((application|text)/)?(x-)?json|(application|text)/javascript|text/plain|application/octet-stream"
    r"|[\w.+/-]+\+json"
)

_CONTAINERS = (b"{", b"[", codecs.BOM_UTF8 + b"{", codecs.BOM_UTF8 + b"[")
_USUAL_TYPES = frozenset({CONTENT_TYPE, f"{CONTENT_TYPE}; charset=utf-8"})


class HoldsFiles(Exception):  # noqa: N818 (an internal signal, not an error of the public tree)
    """A file is within the value: `write_with_files` writes it."""


def _default(value: object) -> int | float:
    if isinstance(value, EmbeddedFile):
        raise HoldsFiles
    return exact_number(value)


_encoder = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=_default)


class NotJSON(Exception):  # noqa: N818 (an internal signal, not an error of the public tree)
    """The body is not JSON with one meaning; nothing of it is kept."""


def read(content: bytes, content_type: str | None = None, *, exact: bool = False) -> Any:
    """Return the parsed body; None for an empty one.

    An object or an array is read whatever its content type says: how a done write is labelled must not make its outcome
    unknown.

    Args:
        content: the body.
        content_type: what its header says.
        exact: return a Decimal for each number that has a fraction, as money may have.

    Raises:
        NotJSON: its text says that it is something else: it is not UTF-8, nests deeper than MAX_DEPTH, repeats a key in
            one object, or holds NaN or an infinity. Or its content type does, and it is no object and no array.
    """
    if not content or content.isspace():
        return None
    if content_type is not None and not is_json_type(content_type) and not content.lstrip().startswith(_CONTAINERS):
        raise NotJSON
    try:
        # It refuses what nests deeper than MAX_DEPTH. Only keys are cached: values are patient data.
        return jiter.from_json(
            content,
            allow_inf_nan=False,
            cache_mode="keys",
            catch_duplicate_keys=True,
            float_mode="decimal" if exact else "float",
        )
    except ValueError:
        return read_leniently(content, charset(content_type), exact=exact)


def is_meant_as_json(content: bytes | None, content_type: str | None) -> bool:
    """Tell whether a body that is not JSON was to be an object or an array: it begins like one, or, if it was not read
    (None), its label says so."""
    if content is None:
        return content_type is not None and is_json_type(content_type)
    return content.lstrip().startswith(_CONTAINERS)


def read_leniently(content: bytes, encoding: str = "utf-8", *, exact: bool = False) -> Any:
    """Return the parsed body, by the slower standard library.

    It also reads a byte order mark, lone surrogates, numbers of thousands of digits, which the fast parser refuses, and
    text that is not UTF-8 in the encoding that its label names.

    Raises:
        NotJSON: as `read`.
    """
    try:
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = content.decode(encoding)
        value = (_exact_decoder if exact else _decoder).decode(text)
    except (LookupError, ValueError, RecursionError, Warning):
        raise NotJSON from None
    if _is_deeper(content, value, MAX_DEPTH):
        raise NotJSON
    return value


def is_json_type(content_type: str) -> bool:
    """Tell whether a body of that content type may be JSON; some servers send it as text or as bytes."""
    if content_type in _USUAL_TYPES:
        return True
    # Where a proxy adds a second header, the two arrive as one, joined by a comma.
    types = (re.split(r"[;\s]", each.strip(), maxsplit=1)[0] for each in content_type.lower().split(","))
    return any(_JSON_TYPE.fullmatch(each) for each in types)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise ValueError
    return value


def _refuse(_constant: str) -> NoReturn:
    raise ValueError


_decoder = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_refuse)
_exact_decoder = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_refuse, parse_float=Decimal)


def _is_deeper(content: bytes, value: Any, most: int) -> bool:
    """Tell whether a parsed value nests more than `most` objects and arrays that are not empty."""
    if content.count(b"[") + content.count(b"{") <= most:
        return False
    level: list[Any] = [value]
    for _ in range(most):
        inside: list[Any] = []
        for node in level:
            inside += node.values() if is_object(node) else node
        level = [child for child in inside if child and (type(child) is dict or type(child) is list)]
        if not level:
            return False
    return True


def write(value: Any) -> bytes:
    """Return the value as compact JSON in UTF-8.

    Raises:
        ValueError: it holds NaN or an infinity.
        TypeError: it holds something that JSON has no form for.
        HoldsFiles: a file is within it.
    """
    return _encoder.encode(value).encode()


def write_body(value: Any) -> Any:
    """Return the value as JSON: bytes, or the pieces of `write_with_files` if files are within it; raise as `write`."""
    try:
        return write(value)
    except HoldsFiles:
        return write_with_files(value)


def write_with_files(value: Any) -> list[bytes | EmbeddedFile]:
    """Return the value as JSON in pieces: text, and the files whose content belongs between, within its quotes.

    Raises:
        ValueError, TypeError: as `write`.
    """
    files: list[EmbeddedFile] = []
    mark = os.urandom(16).hex()

    def default(value: object) -> str | int | float:
        if not isinstance(value, EmbeddedFile):
            return exact_number(value)
        files.append(value)
        return mark

    encoder = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=default)
    first, *others = encoder.encode(value).encode().split(mark.encode())
    pieces: list[bytes | EmbeddedFile] = [first]
    for file, text in zip(files, others, strict=True):
        pieces += (file.prefix.encode(), file, text)
    return pieces
