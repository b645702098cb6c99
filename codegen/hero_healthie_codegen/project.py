"""The installed package as a project: a folder with specs/ and generated/, as a checkout has them."""

from __future__ import annotations

import shutil
from importlib.util import find_spec
from pathlib import Path

from .errors import CodegenError
from .packages import PACKAGES
from .specs.folder import specs_folder


def copy_specs(root: Path) -> Path:
    """Copy the specs of the installed package into a folder, and return where they are."""
    return Path(shutil.copytree(specs_folder(), root / "specs"))


def copy_project(root: Path) -> None:
    """Copy the specs and both generated packages of the installed package into a folder."""
    copy_specs(root)
    for package in PACKAGES.values():
        shutil.copytree(
            package_folder(package), root / "generated" / package, ignore=shutil.ignore_patterns("__pycache__")
        )


def package_folder(name: str) -> Path:
    """Return where an installed package is, without importing it; raise CodegenError if it is not installed."""
    found = find_spec(name)
    if found is None or not found.submodule_search_locations:
        raise CodegenError(f"{name} is not installed; was hero-healthie installed whole?")
    return Path(next(iter(found.submodule_search_locations))).resolve()
