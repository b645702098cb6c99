"""A package being written, and where each of its names lives."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from ...errors import CodegenError
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
    fragments: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Module to the fragments whose text it holds, beside the classes made of them: many documents share it."""

    def claim(self, name: str, module: str) -> None:
        """Register a public name.

        Raises:
            CodegenError: something else has it already.
        """
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
    listed = sorted(homes.items())
    imports = "".join(f"    from {module} import {name} as {name}\n" for name, module in listed)
    table = "".join(f'    "{name}": "{module}",\n' for name, module in listed)
    return (
        f'"""{doc} A name is imported when it is first used."""\n\n'
        "from importlib import import_module as _import_module\n"
        "from typing import TYPE_CHECKING as _TYPE_CHECKING\n\n"
        f"if _TYPE_CHECKING:\n{imports}\n"
        f"_HOMES = {{\n{table}}}\n\n\n"
        "def __getattr__(name: str) -> object:\n"
        "    home = _HOMES.get(name)\n"
        "    if home is None:\n"
        '        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")\n'
        "    value: object = getattr(_import_module(home, __name__), name)\n"
        "    globals()[name] = value\n"
        "    return value\n\n\n"
        "def __dir__() -> list[str]:\n"
        "    return sorted({*globals(), *_HOMES})\n\n\n"
        "__all__ = list(_HOMES)\n"
    )
