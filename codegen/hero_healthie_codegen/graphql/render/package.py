"""A package being written, and where each of its names lives."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from graphql import FragmentDefinitionNode

from ...errors import CodegenError
from ...templates import templates
from ..models.inputs import BASE_NAMES, SCALAR_NAMES
from ..schema.scalars import BUILTINS

API = "hero_healthie_runtime.graphql.api"
RESPONSES = "hero_healthie_runtime.graphql.responses"
OPERATION = "hero_healthie_runtime.graphql.operation"
FACTS = "hero_healthie_runtime.facts"
LATER = "hero_healthie_runtime.graphql.later"
LISTS = "hero_healthie_runtime.lists"
SUBSCRIPTIONS = "hero_healthie_runtime.subscriptions"
NULL = "None where the vendor returns null, as for a record that is missing"
"""What docstrings say of results that may be null."""
METHOD_GROUP = "hero_healthie_runtime.method_group"
TRACEBACKS = "hero_healthie_runtime.tracebacks"
RUNTIME = dict.fromkeys(BASE_NAMES | SCALAR_NAMES, API)
ELSEWHERE = {
    "Annotated": "typing",
    "TYPE_CHECKING": "typing",
    "Literal": "typing",
    "Field": API,
    "MemberTag": API,
    "member_of": API,
    "OpenEnum": "hero_healthie_runtime.enums",
    "Sequence": "collections.abc",
    "Decimal": "decimal",
    "date": "datetime",
    "datetime": "datetime",
    "timedelta": "datetime",
}
"""The modules of names that no package exports."""


@dataclass(slots=True)
class Package:
    """A package being written."""

    root: Path
    header: str
    homes: dict[str, str] = field(default_factory=dict[str, str])
    """Public name to module, `Invoice` to `.models.invoice`; one of another package begins without a dot."""
    models: frozenset[str] = frozenset()
    """The classes of objects of responses."""
    fragments: dict[str, tuple[FragmentDefinitionNode, ...]] = field(
        default_factory=dict[str, tuple[FragmentDefinitionNode, ...]]
    )
    """Module to the fragments whose text it holds, beside the classes made of them: many documents share it."""

    def claim(self, name: str, module: str) -> None:
        """Register a public name; raise CodegenError if something else has it already."""
        taken = self.homes.setdefault(name, module)
        if taken != module:
            raise CodegenError(f"two things would be called {name} in Python: {taken} and {module}")

    def write(self, module: str, text: str, header: str | None = None) -> None:
        """Write a module."""
        path = self.root.joinpath(*module.strip(".").split(".")).with_suffix(".py")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text((self.header if header is None else header) + text, "utf-8")

    def imports(self, names: Iterable[str], module: str = "") -> str:
        """Return the import lines for names used in a module."""
        by_module: dict[str, list[str]] = {}
        for name in sorted(set(names) - BUILTINS):
            home = self.homes.get(name) or ELSEWHERE[name]
            if home != module:
                by_module.setdefault(home, []).append(name)
        level = module.count(".") - 1
        return "".join(
            f"from {'.' * level if home.startswith('.') else ''}{home} import {', '.join(names)}\n"
            for home, names in sorted(by_module.items())
        )


def init_text(doc: str, homes: dict[str, str]) -> str:
    """Return an `__init__` that imports a name when it is first used."""
    return templates(__package__ or "").get_template("__init__.py.jinja").render(doc=doc, homes=homes)
