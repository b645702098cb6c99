"""specs/operations.toml: what a human decided about each operation, and the records made of it."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, get_args

from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.operation import Safety

from ..errors import CodegenError, SpecError
from ..formats.files import read_toml
from .docs import Docs, load_docs
from .fitting import misfit
from .pagination import PagingRule, paging_rule

Api = Literal["hero", "healthie"]
APIS: tuple[Api, ...] = get_args(Api)
Kind = Literal["http", "query", "mutation", "subscription"]
OWN_DECISIONS = "decisions.toml"
"""What whoever rebuilt the package decided: the class of an operation by its name, for each API."""
SAFETY_CLASSES: tuple[Safety, ...] = get_args(Safety)


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationRecord:
    """One row of the catalogue that `hero_healthie.operations()` yields."""

    api: Api
    kind: Kind
    name: str
    python_path: str
    method: str | None = None
    path: str | None = None
    root_field: str | None = None
    safety: Safety
    confidence: str
    deprecated: str | None = None
    check: str | None = None
    required: frozenset[str] = frozenset()
    """The arguments that a call has to give although the description lets them be left out."""


@dataclass(frozen=True, slots=True)
class Rule:
    """The safety class of all operations that match."""

    safety: Safety
    name: re.Pattern[str]
    kind: re.Pattern[str]
    method: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Decisions:
    """The decisions for one API."""

    source: Path
    api: Api
    rules: tuple[Rule, ...]
    exceptions: dict[str, Safety]
    checks: dict[str, str] = field(default_factory=dict[str, str])
    tenant: re.Pattern[str] | None = None
    """Matches the security scheme, or its header, that names the tenant of a call."""
    required: tuple[tuple[re.Pattern[str], str], ...] = ()
    """Kinds of operations, and the argument without which a call of theirs makes no sense."""
    optional: frozenset[tuple[str, str]] = frozenset()
    """Operations, and such an argument that they do without."""
    paging: tuple[PagingRule, ...] = ()
    """How lists page: the first rule that fits an operation decides."""
    docs: Docs = field(default_factory=Docs)
    """What operations do, and what is known of their arguments."""
    doubts: tuple[tuple[re.Pattern[str], Safety, str], ...] = ()
    """Names of operations, the class that a rule may give them by mistake, and why."""
    refusals: tuple[str, ...] = ()
    """The fields of a mutation's payload, beside `messages`, that hold something only if the vendor refused."""
    unrelated: tuple[str, ...] = ()
    """The fields of a mutation's payload that say nothing of what it did."""

    def safety(self, name: str, *, kind: Kind, method: str = "") -> Safety:
        """Return the safety class of an operation; raise CodegenError if nothing in the file matches it."""
        found = self._find(name, kind, method)
        if found is not None:
            return found
        raise CodegenError(
            f"{self.source}: no safety class for the {self.api} operation {name!r}. Decide, and add:\n\n"
            f'[[{self.api}.exception]]\noperation = "{name}"\n'
            f'safety = "read"  # or idempotent_write, create, money\nreason = "…"'
        )

    def doubt(self, name: str, safety: Safety | None) -> str:
        """Return why the class that a rule gives an operation is to be looked at; empty if it is not."""
        found = (reason for pattern, given, reason in self.doubts if given == safety and pattern.fullmatch(name))
        return "" if name in self.exceptions else next(found, "")

    def _find(self, name: str, kind: Kind, method: str) -> Safety | None:
        if name in self.exceptions:
            return self.exceptions[name]
        for rule in self.rules:
            if rule.name.fullmatch(name) and rule.kind.fullmatch(kind) and rule.method.fullmatch(method):
                return rule.safety
        return None

    def check_all_decided(self, operations: Iterable[tuple[str, Kind]]) -> None:
        """Raise CodegenError when some of the operations of a GraphQL API have no safety class."""
        undecided = [(name, kind) for name, kind in operations if self._find(name, kind, "") is None]
        if not undecided:
            return
        reads = any(kind in ("query", "subscription") for _, kind in undecided)
        rows = [f'[[{self.api}.rule]]\nkind = "query|subscription"\nsafety = "read"'] if reads else []
        rows += [
            f'[[{self.api}.exception]]\noperation = "{name}"\n'
            f'safety = "create"  # or read, idempotent_write, money\nreason = "…"'
            for name, kind in undecided
            if kind == "mutation"
        ]
        names = [name for name, _ in undecided]
        shown = ", ".join(repr(name) for name in names[:5]) + (f" and {len(names) - 5} more" if len(names) > 5 else "")
        raise CodegenError(
            f"{self.source}: no safety class for {shown} of {self.api}. Decide, and add:\n\n" + "\n\n".join(rows)
        )

    def check(self, name: str, safety: Safety) -> str | None:
        """Return the text that says how to find out by hand whether an operation was done; raise CodegenError if there
        is such a text for an operation that may simply be repeated.
        """
        if name in self.checks and safety not in {"create", "money"}:
            raise CodegenError(
                f"{self.source}: {name!r} of {self.api} is {safety}, so its check is never shown; remove it"
            )
        return self.checks.get(name)

    def required_arguments(self, name: str, kind: Kind) -> frozenset[str]:
        """Return the arguments without which a call of an operation makes no sense."""
        return frozenset(
            argument
            for pattern, argument in self.required
            if pattern.fullmatch(kind) and (name, argument) not in self.optional
        )

    def paging_of(self, name: str, arguments: Container[str]) -> Iterator[Pagination]:
        """Yield the ways in which an operation with these arguments may page; the first that its result fits holds."""
        for rule in self.paging:
            wanted = filter(None, (rule.pagination.position, rule.pagination.size))
            if rule.operation.fullmatch(name) and all(each in arguments for each in wanted):
                yield rule.pagination

    def check_all_used(self, names: Iterable[str]) -> None:
        """Raise when an exception or a check names an operation that the description does not have."""
        known = set(names)
        for what, listed in (
            ("exception", self.exceptions),
            ("check", self.checks),
            ("optional", [operation for operation, _ in self.optional]),
        ):
            unknown = sorted(set(listed) - known)
            if unknown:
                rows = "\n\n".join(f'[[{self.api}.{what}]]\noperation = "{name}"' for name in unknown)
                misfit(
                    CodegenError(
                        f"{self.source}: these {self.api} {what}s name no operation of the description: "
                        f"{', '.join(unknown)}. Remove their rows:\n\n{rows}"
                    )
                )


def load_decisions(path: Path, api: Api) -> Decisions:
    """Read the decisions for one API; raise SpecError if the file is missing, not TOML, or a row is incomplete."""
    table: dict[str, Any] = read_toml(path).get(api, {})
    rules = tuple(
        Rule(
            safety=_safety(path, row),
            name=_pattern(path, row, "name"),
            kind=_pattern(path, row, "kind"),
            method=_pattern(path, row, "method"),
        )
        for row in table.get("rule", [])
    )
    listed = table.get("exception", [])
    exceptions: dict[str, Safety] = {
        name: _safety(path, row) for name, row in _by_operation(path, api, "exception", "reason", listed)
    }
    if (own := path.with_name(OWN_DECISIONS)).exists():
        exceptions |= {name: _safety(own, {"safety": safety}) for name, safety in read_toml(own).get(api, {}).items()}
    tenant = table.get("tenant", {})
    return Decisions(
        path,
        api,
        rules,
        exceptions,
        checks={name: row["text"] for name, row in _by_operation(path, api, "check", "text", table.get("check", []))},
        tenant=_pattern(path, tenant, "scheme") if "scheme" in tenant else None,
        required=tuple(
            (_pattern(path, row, "kind"), _reasoned(path, row, "argument")) for row in table.get("required", [])
        ),
        optional=frozenset(
            (str(row.get("operation")), _reasoned(path, row, "argument")) for row in table.get("optional", [])
        ),
        paging=tuple(paging_rule(path, row, _pattern(path, row, "operation")) for row in table.get("pagination", [])),
        docs=load_docs(path.parent / api / "docs.toml"),
        doubts=tuple(
            (_pattern(path, row, "name"), _safety(path, row), str(row.get("reason"))) for row in table.get("doubt", [])
        ),
        refusals=tuple(_reasoned(path, row, "field") for row in table.get("refusal", [])),
        unrelated=tuple(_reasoned(path, row, "field") for row in table.get("unrelated", [])),
    )


def _reasoned(path: Path, row: dict[str, Any], key: str) -> str:
    if not isinstance(row.get(key), str) or not row[key] or not row.get("reason"):
        raise SpecError(path, f"a row about an argument or a payload lacks its {key} or its reason: {row}")
    return str(row[key])


def _pattern(path: Path, row: dict[str, Any], key: str) -> re.Pattern[str]:
    try:
        return re.compile(row.get(key, ".*"))
    except (re.error, TypeError):
        raise SpecError(path, f"{key} is not a regular expression, in: {row}") from None


def _by_operation(
    path: Path, api: Api, what: str, needed: str, rows: Iterable[dict[str, Any]]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield rows with their operations, of which no two are about the same one."""
    seen: set[str] = set()
    for row in rows:
        name, text = row.get("operation"), row.get(needed)
        if not isinstance(name, str) or not name or not isinstance(text, str) or not text.strip():
            raise SpecError(path, f"the {what} of {api} lacks its operation or its {needed}: {row}")
        if name in seen:
            raise SpecError(path, f"two {what}s of {api} name {name!r}")
        seen.add(name)
        yield name, row


def _safety(path: Path, row: dict[str, Any]) -> Safety:
    value = row.get("safety")
    if value not in SAFETY_CLASSES:
        raise SpecError(path, f"safety must be one of {', '.join(SAFETY_CLASSES)}, in: {row}")
    return SAFETY_CLASSES[SAFETY_CLASSES.index(value)]
