"""specs/<api>/docs.toml: what operations do in this project's words, and what is known of their arguments.

A `[docs.<operation>]` is prose for docstrings. A `[[fact]]` is one thing that is known of one argument, in a form that
checks and comparisons can use too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hero_healthie_runtime.json import is_array

from ..errors import SpecError
from ..formats.files import read_toml


def _names(value: object, word: str = "and") -> str:
    listed = value if is_array(value) else [value]
    texts = [f"`{each}`" for each in listed]
    return texts[0] if len(texts) == 1 else f"{', '.join(texts[:-1])} {word} {texts[-1]}"


KINDS: Mapping[str, tuple[tuple[str, ...], Callable[[Mapping[str, Any]], str]]] = {
    "ignored": ((), lambda row: "does nothing at the vendor" + (f" as `{row['value']}`" if "value" in row else "")),
    "default": (("value",), lambda row: f"`{row['value']}` when left out"),
    "together": (("with",), lambda row: f"only together with {_names(row['with'])}"),
    "needs": (("with",), lambda row: f"needs {_names(row['with'], 'or')}"),
    "not_with": (("with",), lambda row: f"not together with {_names(row['with'])}"),
    "beats": (("over",), lambda row: f"beats {_names(row['over'])}"),
    "at_most": (("limit", "unit"), lambda row: f"at most {row['limit']:,} {row['unit']}"),
    "inverted": (("means",), lambda row: f"inverted: True {row['means']}"),
    "drops_all_else": ((), lambda _: "all other changes of the same call are dropped"),
    "values": (("values",), lambda row: f"one of {_names(row['values'], 'or')}"),
    "required": ((), lambda _: "required by the vendor"),
    "replaced": (("by",), lambda row: f"deprecated: use {_names(row['by'])}"),
    "writes": (("means",), lambda row: f"has a side effect: {row['means']}"),
    "format": (("means",), lambda row: str(row["means"])),
}
"""The kinds of facts: the keys that each has beside `operation`, `argument` and `kind`, and what a reader is told. Any
may have `unless` and `note`, in words, and `since`, the version of the API from which on it holds."""
_COMMON = frozenset({"operation", "argument", "kind", "unless", "note", "since", "value"})


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is known of an argument, or of a field within it: `input.dob`."""

    operation: str
    argument: str
    kind: str
    details: Mapping[str, Any]

    @property
    def text(self) -> str:
        """Return what a reader is told."""
        said = KINDS[self.kind][1](self.details)
        for name, before in (("unless", " unless "), ("since", ", since "), ("note", "; ")):
            if name in self.details:
                said += f"{before}{self.details[name]}"
        return said


@dataclass(frozen=True, slots=True)
class OperationDoc:
    """What one operation does."""

    does: str
    returns: str = ""
    note: str = ""
    arguments: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Docs:
    """What is known of the operations of one API."""

    path: Path | None = None
    operations: Mapping[str, OperationDoc] = field(default_factory=dict[str, OperationDoc])
    facts: tuple[Fact, ...] = ()

    def of(self, operation: str) -> OperationDoc | None:
        """Return what is written about an operation."""
        return self.operations.get(operation)

    def about(self, operation: str, argument: str) -> str:
        """Return what is known of an argument, as one text; empty if nothing is."""
        doc = self.of(operation)
        said = [doc.arguments[argument]] if doc is not None and argument in doc.arguments else []
        facts = [each.text for each in self.facts if (each.operation, each.argument) == (operation, argument)]
        return "; ".join([*said, *facts])

    def inside(self, operation: str, argument: str) -> list[tuple[str, str]]:
        """Return what is known of the fields within an argument, by their names."""
        doc = self.of(operation)
        paths = [each.argument for each in self.facts if each.operation == operation]
        paths = [*(doc.arguments if doc is not None else ()), *paths]
        found = dict.fromkeys(path for path in paths if path.startswith(f"{argument}."))
        return [(path.removeprefix(f"{argument}."), self.about(operation, path)) for path in found]

    def check(self, known: Mapping[str, Iterable[str]]) -> None:
        """Check that operations and arguments exist.

        Args:
            known: of each operation the paths of its arguments, such as `input.dob`.

        Raises:
            SpecError: some do not; the message names them all.
        """
        wanted = [(name, path) for name, doc in self.operations.items() for path in ("", *doc.arguments)]
        wanted += [(each.operation, each.argument) for each in self.facts]
        listed = {name: frozenset(paths) for name, paths in known.items()}
        unknown = [
            f"{name}.{path}".removesuffix(".")
            for name, path in wanted
            if name not in listed or (path and path not in listed[name])
        ]
        if unknown and self.path is not None:
            raise SpecError(self.path, f"the description has no {', '.join(dict.fromkeys(unknown))}")


def load_docs(path: Path) -> Docs:
    """Read what is known of the operations of an API; nothing if there is no such file.

    Raises:
        SpecError: it is not TOML, or a row is incomplete or holds what its kind does not know.
    """
    if not path.exists():
        return Docs()
    table: dict[str, Any] = read_toml(path)
    if unknown := table.keys() - {"docs", "fact"}:
        raise SpecError(path, f"unknown section {', '.join(sorted(unknown))}")
    return Docs(
        path,
        {name: _doc(path, name, row) for name, row in table.get("docs", {}).items()},
        tuple(_fact(path, row) for row in table.get("fact", [])),
    )


def _doc(path: Path, name: str, row: dict[str, Any]) -> OperationDoc:
    arguments = row.get("arguments", {})
    texts = [*(value for key, value in row.items() if key != "arguments"), *arguments.values()]
    if row.keys() - {"does", "returns", "note", "arguments"} or not all(isinstance(each, str) for each in texts):
        raise SpecError(path, f"docs.{name} holds more than does, returns, note and arguments, as text")
    if not row.get("does"):
        raise SpecError(path, f"docs.{name} lacks `does`")
    return OperationDoc(row["does"], row.get("returns", ""), row.get("note", ""), arguments)


def _fact(path: Path, row: dict[str, Any]) -> Fact:
    kind, operation, argument = (str(row.get(key, "")) for key in ("kind", "operation", "argument"))
    if kind not in KINDS or not operation or not argument:
        raise SpecError(path, f"a fact needs operation, argument and one of the kinds {', '.join(KINDS)}, not: {row}")
    needed = KINDS[kind][0]
    if row.keys() - _COMMON - set(needed) or not row.keys() >= set(needed):
        raise SpecError(path, f"a fact of the kind {kind} needs {', '.join(needed) or 'nothing'} beside, not: {row}")
    details = {key: value for key, value in row.items() if key not in ("operation", "argument", "kind")}
    return Fact(operation, argument, kind, details)
