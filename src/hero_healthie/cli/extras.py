"""Import what an extra of the distribution installs."""

from __future__ import annotations

import importlib
from types import ModuleType


class MissingExtraError(Exception):
    """Raised when a command needs an extra that is not installed; the message says which one."""


def load(module: str, *, extra: str) -> ModuleType:
    """Import a module of an extra by name, so that nothing outside the extra depends on it.

    Raises:
        MissingExtraError: a distribution that the module needs is not installed.
    """
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as missing:
        raise MissingExtraError(
            f"needs {missing.name}, which is not installed: pip install 'hero-healthie[{extra}]'"
        ) from missing
