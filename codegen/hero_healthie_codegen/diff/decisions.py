"""Review how safe operations are to repeat: what a human has to decide, what a rule decided, what changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from hero_healthie_runtime.operation import Safety

from ..errors import CodegenError, SpecError
from ..formats.files import read_toml
from ..specs.decisions import Api, Decisions, Kind, load_decisions
from .report.changes import Change, Element, Undecided

_WRITES = frozenset({"POST", "PUT", "PATCH", "DELETE"})


@dataclass(frozen=True, slots=True)
class Known:
    """The facts about an operation that the rules use."""

    name: str
    kind: Kind
    python_path: str
    method: str = ""

    def safety(self, decisions: Decisions) -> Safety | None:
        """Return its class, or None if nobody decided."""
        try:
            return decisions.safety(self.name, kind=self.kind, method=self.method)
        except CodegenError:
            return None


def review_safety(
    specs: Path, api: Api, old: Iterable[Known], new: Iterable[Known]
) -> tuple[list[Undecided], list[str], list[str]]:
    """Return what must be decided, decisions without an operation, and what a rule decided for new ones that write;
    raise SpecError if the decisions cannot be read.
    """
    decisions = load_decisions(specs / "operations.toml", api)
    before, now = {each.name for each in old}, {each.name: each for each in new}
    undecided: list[Undecided] = []
    by_rule: list[str] = []
    for name, each in now.items():
        if name in before or name in decisions.exceptions:
            continue
        safety = each.safety(decisions)
        doubt = decisions.doubt(name, safety)
        if safety is None or doubt:
            undecided.append(Undecided(api, name, safety, doubt))
        elif each.kind == "mutation" or each.method in _WRITES:
            by_rule.append(f"{api}: `{name}` is `{safety}`, decided by rule; please confirm")
    gone = [
        f"{api}: remove the exception for `{name}` from specs/operations.toml: there is no such operation any more"
        for name in sorted(decisions.exceptions.keys() - now.keys())
    ]
    return undecided, gone, by_rule


def safety_changes(api: Api, old: Path, new: Path, before: Iterable[Known], after: Iterable[Known]) -> list[Change]:
    """Return the operations that are now resent and were not, or no longer resent."""
    try:
        decided, decided_now = (load_decisions(specs / "operations.toml", api) for specs in (old, new))
    except CodegenError:
        return []
    names = {each.name for each in after}
    changes: list[Change] = []
    for each in before:
        was, now = each.safety(decided), each.safety(decided_now)
        if each.name in names and None not in (was, now) and was != now:
            changes.append(
                Change(
                    api=api,
                    kind="safety",
                    level="behaviour",
                    where=each.name,
                    text=f"the safety class of `{each.name}` was `{was}` and is `{now}`",
                    advice="Check what you do when the outcome of a call is unknown: what is resent by itself changes.",
                    methods=(each.python_path,),
                    elements=(Element(each.python_path),),
                )
            )
    return changes


def load_curated(specs: Path, api: Api, operations: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Return the methods written by hand, by the generated method they are built on; raise SpecError if the table is
    not what it should be.

    `operations` are the paths of their methods, by the vendor's names.
    """
    path = specs / "operations.toml"
    found: dict[str, tuple[str, ...]] = {}
    for name, sent in read_toml(path).get(api, {}).get("curated", {}).items():
        fields = cast("list[object]", sent) if isinstance(sent, list) else [None]
        if not all(isinstance(each, str) for each in fields):
            raise SpecError(path, f"[{api}.curated] {name}: has to be a list of operations")
        for method in filter(None, (operations.get(str(each)) for each in fields)):
            found[method] = (*found.get(method, ()), f"{api}.{name}")
    return found
