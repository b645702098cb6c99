"""Read the signatures of the methods of a package that is written already."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from hero_healthie_runtime.operation import is_write

from ..specs.decisions import OperationRecord


@dataclass(frozen=True, slots=True)
class Method:
    """One method of a package."""

    python_path: str
    """Such as `healthie.queries.requested_payment`."""
    arguments: frozenset[str]
    required: frozenset[str]
    returns: str
    """The return annotation, as it is written there."""


class Methods:
    """The methods of a package, by the operation's name; a module is read when one of its methods is needed."""

    def __init__(self, package: Path, records: Iterable[OperationRecord]) -> None:
        self._package = package
        self._records = {record.name: record for record in records if record.kind in ("http", "query")}
        self._modules: dict[Path, dict[str, ast.AsyncFunctionDef]] = {}

    def find(self, operation: str) -> Method | None:
        """Return the method of an operation that reads; None if there is no such operation."""
        record = self._records.get(operation)
        if record is None or is_write(record.safety):
            return None
        _, group, name = record.python_path.split(".")
        function = self._functions(group).get(name)
        if function is None or function.returns is None:
            return None
        given = function.args
        positional = [each.arg for each in given.args if each.arg != "self"]
        required = positional[: len(positional) - len(given.defaults)]
        required += [
            each.arg for each, default in zip(given.kwonlyargs, given.kw_defaults, strict=True) if default is None
        ]
        return Method(
            record.python_path,
            frozenset([*positional, *(each.arg for each in given.kwonlyargs)]),
            frozenset(required),
            ast.unparse(function.returns),
        )

    def _functions(self, group: str) -> dict[str, ast.AsyncFunctionDef]:
        path = self._package / "api" / group / "__init__.py"
        path = path if path.is_file() else self._package / f"{group}.py"
        if path not in self._modules:
            nodes = ast.walk(ast.parse(path.read_text("utf-8")))
            # The first overload of a method is the one that returns the generated class.
            functions = [node for node in nodes if isinstance(node, ast.AsyncFunctionDef)]
            self._modules[path] = {node.name: node for node in reversed(functions)}
        return self._modules[path]
