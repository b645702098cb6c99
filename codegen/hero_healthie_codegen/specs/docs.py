"""specs/<api>/docs.toml: what operations do, in this project's words; with what is known of their arguments."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..errors import SpecError
from ..formats.files import read_toml
from .facts import OPERATION, Facts, load_facts
from .fitting import misfit


@dataclass(frozen=True, slots=True)
class OperationDoc:
    """What one operation does."""

    does: str
    returns: str = ""
    note: str = ""
    arguments: Mapping[str, str] = field(default_factory=dict[str, str])

    def within(self, paths: Collection[str]) -> OperationDoc:
        """Return the same without arguments that are not among these."""
        return replace(self, arguments={name: text for name, text in self.arguments.items() if name in paths})


@dataclass(frozen=True, slots=True)
class Docs:
    """What is known of the operations of one API."""

    path: Path | None = None
    operations: Mapping[str, OperationDoc] = field(default_factory=dict[str, OperationDoc])
    facts: Facts = field(default_factory=Facts)

    def of(self, operation: str) -> OperationDoc | None:
        """Return what is written about an operation."""
        return self.operations.get(operation)

    def about(self, operation: str, argument: str) -> str:
        """Return what is known of an argument, as one text; empty if nothing is."""
        doc = self.of(operation)
        said = [doc.arguments[argument]] if doc is not None and argument in doc.arguments else []
        return "; ".join([*said, *(each.text for each in self.facts.about(operation, argument))])

    def of_whole(self, operation: str) -> str:
        """Return what is known of an operation beside what it does, as sentences; empty if nothing is."""
        doc = self.of(operation)
        said = [doc.note] if doc is not None and doc.note else []
        facts = [each for each in self.facts.about(operation, OPERATION) if each.kind != "replaced"]
        return " ".join([*said, *(f"It {each.text}." for each in facts)])

    def inside(self, operation: str, argument: str) -> list[tuple[str, str]]:
        """Return what is known of the fields within an argument, by their names."""
        doc = self.of(operation)
        paths = [*(doc.arguments if doc is not None else ()), *(each.argument for each in self.facts.of(operation))]
        found = dict.fromkeys(path for path in paths if path.startswith(f"{argument}."))
        return [(path.removeprefix(f"{argument}."), self.about(operation, path)) for path in found]

    def checked(self, known: Mapping[str, Iterable[str]]) -> Docs:
        """Return the same, with each fact for one operation, after checking that operations and arguments exist; raise
        SpecError if some do not. `known` are the paths of the arguments of each operation, such as `input.dob`.
        """
        paths = {name: frozenset(each) for name, each in known.items()}
        wanted = [(name, path) for name, doc in self.operations.items() for path in ("", *doc.arguments)]
        unknown = [
            f"{name}.{path}".removesuffix(".")
            for name, path in wanted
            if name not in paths or (path and path not in paths[name])
        ]
        if unknown and self.path is not None:
            misfit(SpecError(self.path, f"the description has no {', '.join(unknown)}"))
        operations = {name: doc.within(paths[name]) for name, doc in self.operations.items() if name in paths}
        return replace(self, operations=operations, facts=self.facts.resolved(paths))


def load_docs(path: Path) -> Docs:
    """Read what is known of the operations of an API, facts beside it; nothing if there are no such files. Raise
    SpecError if one is not TOML, or a row is incomplete or holds what its kind does not know.
    """
    facts = load_facts(path.with_name("facts.toml"))
    if not path.exists():
        return Docs(facts=facts)
    table: dict[str, Any] = read_toml(path)
    if unknown := table.keys() - {"docs"}:
        raise SpecError(path, f"unknown section {', '.join(sorted(unknown))}")
    return Docs(path, {name: _doc(path, name, row) for name, row in table.get("docs", {}).items()}, facts)


def _doc(path: Path, name: str, row: dict[str, Any]) -> OperationDoc:
    arguments = row.get("arguments", {})
    texts = [*(value for key, value in row.items() if key != "arguments"), *arguments.values()]
    if row.keys() - {"does", "returns", "note", "arguments"} or not all(isinstance(each, str) for each in texts):
        raise SpecError(path, f"docs.{name} holds more than does, returns, note and arguments, as text")
    if not row.get("does"):
        raise SpecError(path, f"docs.{name} lacks `does`")
    return OperationDoc(row["does"], row.get("returns", ""), row.get("note", ""), arguments)
