"""The names of a generated package, so that no two things have one name."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..graphql.render.package import ELSEWHERE, RUNTIME
from .problems import DocumentsError, Place, Problem

FOLDERS = frozenset({"enums", "fragments", "inputs", "operations"})
IMPORTED = (
    RUNTIME.keys() - {"Reference", "OptionalReference"}
    | ELSEWHERE.keys()
    | {
        "OPERATION", "GraphQLCaller", "GraphQLOperation", "ListCall", "Pagination", "data_of", "object_of",
        "optional_object_of", "value_of", "without_argument_frames", "without_traceback_frames",
    }
)  # fmt: skip
"""What generated modules import, and documents cannot be called."""


@dataclass(slots=True)
class Names:
    """The public names of the package, each with its module: `UnpaidInvoices` in `.operations.unpaid_invoices`."""

    foreign: frozenset[str]
    """Enums and inputs of `healthie_api` in use."""
    homes: dict[str, str] = field(default_factory=dict[str, str])
    problems: list[Problem] = field(default_factory=list[Problem])
    _owners: dict[str, str] = field(default_factory=dict[str, str])
    _clashes: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])

    def claim(self, name: str, module: str, place: Place, what: str) -> None:
        """Register a name for `what`; a second use of it becomes a problem."""
        if not name.isidentifier() or name in FOLDERS:
            problem = f"its name in Python cannot be {name!r}; choose another"
        elif name in IMPORTED or name in self.foreign:
            problem = f"generated code needs the name {name} for something else; choose another"
        elif name in self._owners:
            owner = self._owners[name]
            if (what, owner) in self._clashes:
                return  # said for another of their names
            self._clashes.add((what, owner))
            problem = f"{owner} has the name {name} in Python already; rename one of them, or give a field an alias"
        else:
            self._owners[name] = what
            self.homes[name] = module
            return
        self.problems.append(Problem(place, f"{what}: {problem}"))

    def claim_module(self, module: str, place: Place, what: str) -> None:
        """Register a module in the same way."""
        if module in self._owners:
            self.problems.append(
                Problem(place, f"{what}: {self._owners[module]} is in {module} already; choose another name")
            )
        self._owners[module] = what

    def check(self) -> None:
        """Raise what was found."""
        if self.problems:
            raise DocumentsError(self.problems)
