"""What commands show of a result: chosen fields, an outline without values, or all of it into a file or pipe."""

from __future__ import annotations

import os
import tempfile
import typing
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

from hero_healthie._call.arguments import did_you_mean
from hero_healthie.cli.failures import CalledWronglyError
from hero_healthie.cli.operations.typed import is_list, members
from hero_healthie_runtime.json import is_array, is_object
from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.models import ModelMethods
from hero_healthie_runtime.names import snake

Tree: TypeAlias = "dict[str, Tree]"

_MOST_IDS = 20


def tree_of(text: str) -> Tree:
    """Return the fields that a text such as `id,client.first_name` names.

    Raises:
        CalledWronglyError: it names none.
    """
    tree: Tree = {}
    for path in filter(None, (part.strip() for part in text.split(","))):
        level = tree
        for name in path.split("."):
            if not name.isidentifier():
                raise CalledWronglyError(f"--into takes names of fields such as id,client.first_name, not {path!r}")
            level = level.setdefault(name, {})
    if not tree:
        raise CalledWronglyError("--into takes names of fields, such as id,client.first_name")
    return tree


def check_fields(hint: Any, tree: Tree) -> None:
    """Check before anything is sent that what a method returns has these fields, as far as its type says it.

    Raises:
        CalledWronglyError: it does not; the message names those that are close.
    """
    for kind in members(hint):
        if is_list(kind) or typing.get_origin(kind) is ListCall:
            check_fields((*typing.get_args(kind), None)[0], tree)
        elif isinstance(kind, type) and issubclass(kind, ModelMethods) and not getattr(kind, "_open", False):
            _check(kind, tree)


def _check(model: Any, tree: Tree) -> None:
    hints = typing.get_type_hints(model)
    known = {name: each for name, each in hints.items() if not name.startswith("_") and name != "additional_properties"}
    for name, below in tree.items():
        if snake(name) not in known:
            listed = did_you_mean(snake(name), known) or f"; it has {', '.join(known)}"
            raise CalledWronglyError(f"--into: {model.__name__} has no field {name}{listed}")
        if below:
            check_fields(known[snake(name)], below)


def projected(value: Any, tree: Tree) -> Any:
    """Return the chosen fields of a value of JSON; what is not there is null."""
    if is_array(value):
        return [projected(item, tree) for item in value]
    if not is_object(value):
        return value
    by_name = {snake(key): item for key, item in value.items()}
    found: dict[str, Any] = {}
    for name, below in tree.items():
        item = value.get(name, by_name.get(snake(name)))
        found[name] = projected(item, below) if below else item
    return found


def outline(value: Any) -> dict[str, object]:
    """Return what may be shown of a value of JSON to whoever looks over a shoulder: ids, counts and field names."""
    if is_array(value):
        ids = [_id(item) for item in value]
        listed = ", ".join(ids[:_MOST_IDS]) + (f", and {len(ids) - _MOST_IDS} more" if len(ids) > _MOST_IDS else "")
        return {"count": len(value), "ids": listed, "fields": ", ".join(dict.fromkeys(_names(value, "")))}
    if is_object(value):
        return {"id": _id(value), "fields": ", ".join(dict.fromkeys(_names(value, "")))}
    return {"value": "null" if value is None else f"a {_kind(value)}"}


def _id(value: Any) -> str:
    found: object = value.get("id") if is_object(value) else None
    return str(found) if isinstance(found, str | int) else "-"


def _names(value: Any, path: str) -> Iterator[str]:
    if is_array(value):
        for item in value:
            yield from _names(item, path)
    elif is_object(value):
        for name, item in value.items():
            where = f"{path}.{name}" if path else name
            inner = list(_names(item, where))
            yield from inner or [where]


def masked(value: Any) -> Any:
    """Return a value of JSON whose texts and numbers say only what they are, but for ids."""
    if is_array(value):
        return [masked(item) for item in value]
    if is_object(value):
        fields = value
        return {
            name: item if _is_id(name) and isinstance(item, str | int) else masked(item)
            for name, item in fields.items()
        }
    return value if value is None or isinstance(value, bool) else f"({_kind(value)})"


def _is_id(name: str) -> bool:
    return snake(name).endswith("_id") or name == "id"


def _kind(value: object) -> str:
    return "text" if isinstance(value, str) else "truth value" if isinstance(value, bool) else "number"


def check_writable(path: Path) -> None:
    """Check that `write_private` can write a file, as far as that can be known before.

    Raises:
        CalledWronglyError: it cannot.
    """
    if path.is_dir():
        raise CalledWronglyError(f"{path} is a directory: name a file")
    if path.exists() and not path.is_file():
        raise CalledWronglyError(f"{path} is no regular file, and would be replaced by one: leave out --out")
    if not path.parent.is_dir() or not os.access(path.parent, os.W_OK | os.X_OK):
        raise CalledWronglyError(f"{path.parent} is no directory that can be written to")


def write_private(path: Path, pieces: Iterable[str | bytes]) -> int:
    """Write a file that its owner alone can read, and that is there once it is whole; return how many pieces."""
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # mode 0600
    count = 0
    try:
        with os.fdopen(descriptor, "wb") as file:
            for piece in pieces:
                file.write(piece.encode() if isinstance(piece, str) else piece)
                count += 1
        Path(name).replace(path)
    except BaseException as error:
        Path(name).unlink(missing_ok=True)
        if isinstance(error, OSError):  # that of a full disk names no file
            raise OSError(error.errno, error.strerror, str(path)) from None
        raise
    return count
