"""specs/<api>/facts.toml: what is known of single arguments, for docstrings, checks, comparisons and the sandbox.

A section is named after an operation, or after several: a regular expression. A key is an argument, or a field within
one: `"input.dob"`; `"*"` is the operation itself. The value is one fact, or a list of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast

from hero_healthie_runtime.facts import ANY, CHECKED, Check
from hero_healthie_runtime.json import is_array
from hero_healthie_runtime.names import snake

from ..errors import SpecError
from ..formats.files import read_toml
from .fitting import misfit

OPERATION = "*"
"""The key for a fact about an operation as a whole."""


def listed(value: object) -> list[Any]:
    """Return a value that may stand for a list of one."""
    return list(value) if is_array(value) else [value]


def _names(value: object, word: str = "and") -> str:
    return _listing([f"`{snake(str(each))}`" for each in listed(value)], word)


def _listing(texts: list[str], word: str) -> str:
    return texts[0] if len(texts) == 1 else f"{', '.join(texts[:-1])} {word} {texts[-1]}"


def _default(row: Mapping[str, Any]) -> str:
    value = row["means"] if "means" in row else f"`{row['value']}`"
    if "sends" in row:
        return f"{value} at the vendor when left out; `{row['sends']}` is sent then"
    return f"{value} when left out"


def _at_most(row: Mapping[str, Any]) -> str:
    unit = "characters of " if row["unit"] == "characters" else ""
    return f"takes at most {row['limit']:,} {unit}{row['of']}"


def _replaced(row: Mapping[str, Any]) -> str:
    return "is deprecated" + (f": use {_names(row['by'])}" if "by" in row else "")


KINDS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...], Check | None, Callable[[Mapping[str, Any]], str]]] = {
    "ignored": ((), ("instead",), "warn", lambda row: "does nothing at the vendor"),
    "default": ((), ("value", "means", "sends"), None, _default),
    "together": (("with",), (), "refuse", lambda row: f"works only together with {_names(row['with'])}"),
    "needs": (("with",), (), "refuse", lambda row: f"needs {_names(row['with'], 'or')}"),
    "not_with": (("with",), (), "refuse", lambda row: f"cannot go together with {_names(row['with'], 'or')}"),
    "beats": (("over",), (), "warn", lambda row: f"beats {_names(row['over'])}"),
    "at_most": (("limit", "unit", "of"), (), "refuse", _at_most),
    "inverted": (("means",), (), "warn", lambda row: f"is inverted: True {row['means']}"),
    "drops_all_else": ((), ("but",), "refuse", lambda _: "drops all other changes of the same call: send it alone"),
    "values": (("values",), (), "refuse", lambda row: f"takes {_listing([f'`{v}`' for v in row['values']], 'or')}"),
    "required": ((), (), "refuse", lambda _: "is required by the vendor"),
    "replaced": ((), ("by",), "deprecated", _replaced),
    "writes": (("means",), (), None, lambda row: f"has a side effect: {row['means']}"),
    "idempotency_key": (
        ("covers",),
        (),
        None,
        lambda row: f"is made for each call unless given; covers {row['covers']}",
    ),
    "format": (("means",), (), None, lambda row: str(row["means"])),
}
"""The kinds of facts: the keys that each needs, those that it may have, what a call that goes against it gets, and what
a reader is told."""
_COMMON = frozenset({"kind", "value", "when", "unless", "note", "since", "check"})
_OTHERS = ("with", "over", "but")
UNITS = ("characters", "items")


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is known of an argument, or of a field within it: `input.dob`."""

    operation: str
    """The name of the operation; the expression for those of several until they are resolved."""
    argument: str
    kind: str
    details: Mapping[str, Any]

    @property
    def subject(self) -> str:
        """Return what it is about, in words."""
        return "the operation" if self.argument == OPERATION else f"`{self.argument}`"

    @property
    def text(self) -> str:
        """Return what a reader is told."""
        said = KINDS[self.kind][3](self.details)
        if "value" in self.details and self.kind != "default":
            said += f" as `{self.details['value']}`"
        for key, word in (("when", "when"), ("unless", "unless")):
            if key in self.details:
                said += f" {word} {_listing([_condition(*each) for each in self.details[key].items()], 'and')}"
        for key, before in (("since", ", since "), ("instead", ": "), ("note", "; ")):
            if key in self.details:
                said += f"{before}{self.details[key]}"
        return said

    @property
    def check(self) -> Check | None:
        """Return what becomes of a call that goes against it; None if nothing does."""
        if self.kind not in CHECKED:
            return None
        chosen = self.details.get("check", KINDS[self.kind][2])
        return None if chosen == "none" else cast("Check", chosen)

    @property
    def is_always_required(self) -> bool:
        """Return whether it is an argument of the operation itself without which no call makes sense."""
        return self.kind == "required" and "." not in self.argument and not {"when", "unless"} & self.details.keys()

    @property
    def others(self) -> tuple[str, ...]:
        """Return the arguments beside it that it speaks of."""
        return tuple(str(name) for key in _OTHERS for name in listed(self.details.get(key, [])))

    def missing(self, paths: Mapping[str, frozenset[str]], operation: str) -> Iterator[str]:
        """Yield what the fact speaks of and one operation lacks; `paths` are those of the arguments of each."""
        if operation not in paths or (self.argument != OPERATION and self.argument not in paths[operation]):
            yield f"{operation}.{self.argument}"
            return
        outer = self.argument.rpartition(".")[0]
        replacements = [str(name) for name in listed(self.details.get("by", []))]
        beside = [*self.others, *self.details.get("when", ()), *self.details.get("unless", ())]
        for name in beside + [each for each in replacements if each not in paths]:
            path = f"{outer}.{name}" if outer else name
            if path not in paths[operation]:
                yield f"{operation}.{path}"


def _condition(name: str, value: object) -> str:
    return f"`{snake(name)}` is {'given' if value == ANY else f'`{value}`'}"


@dataclass(frozen=True, slots=True)
class Facts:
    """All that is known of arguments of one API."""

    path: Path | None = None
    rows: tuple[Fact, ...] = ()
    _by_operation: Mapping[str, list[Fact]] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        found: dict[str, list[Fact]] = {}
        for row in self.rows:
            found.setdefault(row.operation, []).append(row)
        object.__setattr__(self, "_by_operation", found)

    def of(self, operation: str) -> Sequence[Fact]:
        """Return what is known of the arguments of an operation."""
        return self._by_operation.get(operation, ())

    def about(self, operation: str, argument: str) -> list[Fact]:
        """Return what is known of one argument, or of the whole operation as `OPERATION`."""
        return [each for each in self.of(operation) if each.argument == argument]

    def successor(self, operation: str) -> str:
        """Return what the vendor says of an operation that it replaced by another one; empty for any other."""
        return next((each.text for each in self.about(operation, OPERATION) if each.kind == "replaced"), "")

    def resolved(self, known: Mapping[str, Iterable[str]]) -> Facts:
        """Return the same facts, each for one operation that has the argument; raise SpecError if they speak of what
        does not exist. `known` are the paths of the arguments of each operation, such as `input.dob`.
        """
        paths = {name: frozenset(each) for name, each in known.items()}
        found: list[Fact] = []
        unknown: list[str] = []
        for fact in self.rows:
            one = fact.operation in paths or fact.operation.isidentifier()
            names = [fact.operation] if one else [name for name in paths if re.fullmatch(fact.operation, name)]
            missing = {name: [*fact.missing(paths, name)] for name in names}
            hit = [name for name in names if not missing[name]]
            found += [replace(fact, operation=name) for name in hit]
            if not hit:
                unknown += missing[names[0]] if one else [f"{fact.operation}.{fact.argument}"]
        if unknown and self.path is not None:
            misfit(SpecError(self.path, f"the description has no {', '.join(dict.fromkeys(unknown))}"))
        return Facts(self.path, tuple(found))


def facts_text(facts: Iterable[Fact]) -> str:
    """Return the facts that a call can go against as source code: a tuple of `hero_healthie_runtime.facts.Fact`."""
    rows: list[str] = []
    for fact in facts:
        if fact.check is None or fact.argument == OPERATION or fact.is_always_required:
            continue
        details = fact.details
        options: dict[str, object] = {"text": fact.text, "check": fact.check, "others": fact.others}
        options |= {key: details.get(key) for key in ("value", "limit", "unit", "when", "unless", "since")}
        options["values"] = tuple(details.get("values", ()))
        given = "".join(f", {key}={value!r}" for key, value in options.items() if value not in (None, ()))
        rows.append(f"Fact(argument={fact.argument!r}, kind={fact.kind!r}{given})")
    return f"({', '.join(rows)},)" if rows else ""


def sent_by_default(facts: Iterable[Fact]) -> dict[str, Any]:
    """Return the arguments that are sent where a caller leaves them out, since the vendor's default is a trap."""
    return {each.argument: each.details["sends"] for each in facts if "sends" in each.details}


def idempotency_key_of(facts: Iterable[Fact]) -> str | None:
    """Return the path of the argument that tells repeats of one call from new ones."""
    return next((each.argument for each in facts if each.kind == "idempotency_key"), None)


def load_facts(path: Path) -> Facts:
    """Read what is known of the arguments of an API; nothing if there is no such file. Raise SpecError if it is not
    TOML, or a fact is incomplete or holds what its kind does not know.
    """
    if not path.exists():
        return Facts()
    table: dict[str, Any] = read_toml(path)
    return Facts(
        path,
        tuple(
            _fact(path, operation, argument, row)
            for operation, arguments in table.items()
            for argument, rows in arguments.items()
            for row in listed(rows)
        ),
    )


def _fact(path: Path, operation: str, argument: str, row: Any) -> Fact:
    where = f"{operation}.{argument}"
    try:
        re.compile(operation)
    except re.error:
        raise SpecError(path, f"{operation!r} is no regular expression") from None
    details = cast("dict[str, Any]", row) if isinstance(row, dict) else {}
    if details.get("kind") not in KINDS:
        raise SpecError(path, f"{where}: a fact is a table with one of the kinds {', '.join(KINDS)}, not: {row}")
    kind = str(details["kind"])
    needed, may, _, _ = KINDS[kind]
    if details.keys() - _COMMON - {*needed, *may} or not details.keys() >= set(needed):
        raise SpecError(path, f"{where}: {kind} needs {', '.join(needed) or 'nothing'} beside, not: {row}")
    if kind == "default" and not {"value", "means"} & details.keys():
        raise SpecError(path, f"{where}: default needs value, or means for what only words can say, not: {row}")
    if details.get("check", "none") not in ("refuse", "warn", "deprecated", "none"):
        raise SpecError(path, f"{where}: check is one of refuse, warn, deprecated and none, not: {row}")
    if details.get("unit", UNITS[0]) not in UNITS:
        raise SpecError(path, f"{where}: unit is one of {' and '.join(UNITS)}, not: {row}")
    return Fact(operation, argument, kind, {key: value for key, value in details.items() if key != "kind"})
