"""The names of the package are what they say, whatever was imported before."""

from __future__ import annotations

import pkgutil

import hero_healthie.fastapi


def test_no_module_takes_the_place_of_a_name() -> None:
    """Importing a module puts it into its package under its own name."""
    modules = {module.name for module in pkgutil.iter_modules(hero_healthie.fastapi.__path__)}
    assert modules.isdisjoint(hero_healthie.fastapi.__all__)
