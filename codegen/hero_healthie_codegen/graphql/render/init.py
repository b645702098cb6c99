"""The `__init__` of generated/healthie_api, which imports a name when it is first used."""

from __future__ import annotations

from .emit import Package, module_name


def write_init(package: Package) -> None:
    """Write it; every public name of the package has to be claimed by now."""
    names = sorted(package.homes)
    imports = "".join(f"    from {module_name(package.homes[name], '.')} import {name} as {name}\n" for name in names)
    table = "".join(f'    "{name}": "{module_name(package.homes[name], ".")}",\n' for name in names)
    exported = "".join(f'    "{name}",\n' for name in names)
    package.write(
        "__init__",
        '"""Healthie\'s operations and models, typed. A name is imported when it is first used."""\n\n'
        "from importlib import import_module as _import_module\n"
        "from typing import TYPE_CHECKING as _TYPE_CHECKING\n"
        "from typing import Any as _Any\n\n"
        f"if _TYPE_CHECKING:\n{imports}\n"
        f"_HOMES = {{\n{table}}}\n\n\n"
        "def __getattr__(name: str) -> _Any:\n"
        "    home = _HOMES.get(name)\n"
        "    if home is None:\n"
        '        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")\n'
        "    value = getattr(_import_module(home, __name__), name)\n"
        "    globals()[name] = value\n"
        "    return value\n\n\n"
        "def __dir__() -> list[str]:\n"
        "    return sorted({*globals(), *_HOMES})\n\n\n"
        f"__all__ = [\n{exported}]\n",
    )
