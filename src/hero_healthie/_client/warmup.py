"""Warming up: which operations a name stands for, and loading what calls need before they are made."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from importlib import import_module
from typing import NoReturn, TypeVar

from hero_healthie._client.executor import CallExecutor
from hero_healthie.errors import InvalidArgumentError

T = TypeVar("T")
Method = Callable[..., object]

_FOR_ALL_CALLS = ("encodings.utf_8_sig", "hero_healthie._client.lists")


def load(
    executor: CallExecutor, wanted: Sequence[Method | str], find: Callable[[Method | str], Sequence[T]], *modules: str
) -> list[T]:
    """Load the transport and the modules that every call needs, and return the operations that are wanted.

    Raises:
        InvalidArgumentError: there is no such operation; the message names those that are close.
        ConfigurationError: the client is closed.
    """
    operations = [operation for each in wanted for operation in find(each)]
    executor.open()
    for module in (*_FOR_ALL_CALLS, *modules):
        import_module(module)
    return operations


def find_names(wanted: str, paths: Sequence[str], client: str, *, whole: Set[str]) -> list[str]:
    """Return the paths that a name stands for: a path, its last part, or all paths below one of the `whole` groups.

    Raises:
        InvalidArgumentError: there are none; the message names those that are close.
    """
    name = wanted.removeprefix(f"{client}.")
    groups = {path: path.partition(".")[0] for path in paths}
    tails = {path: path.partition(".")[2] for path in paths if groups[path] not in whole or client == "hero"}
    found = [path for path in paths if name in (path, tails.get(path)) or (name in whole and name == groups[path])]
    if found:
        return found
    from difflib import get_close_matches  # noqa: PLC0415 (only mistakes need it)

    names = {tail: path for path, tail in reversed(tails.items())} | {path: path for path in paths}
    close = dict.fromkeys(names[near] for near in get_close_matches(name, names, n=3, cutoff=0.7))
    advice = f"did you mean {' or '.join(close)}?" if close else "hero_healthie.operations() lists all"
    raise InvalidArgumentError(f"{client} has no operation {wanted!r}; {advice}", argument="operations")


def refuse_operation(wanted: object, expected: str) -> NoReturn:
    raise InvalidArgumentError(f"{type(wanted).__name__} is neither {expected}, nor a name", argument="operations")
