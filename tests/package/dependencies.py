"""What an installation brings along: the packages that the runtime and each extra need, at the versions of the lock."""

from __future__ import annotations

import functools
import itertools
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from license_expression import get_spdx_licensing  # type: ignore[import-untyped] # it has no types
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.package.build import ROOT

LOCK = ROOT / "requirements" / "dev.txt"
TABLE = ROOT / "tests" / "package" / "licences.toml"
OWN = "hero-healthie"
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
SYSTEMS = (("linux", "Linux", "posix"), ("darwin", "Darwin", "posix"), ("win32", "Windows", "nt"))
ENVIRONMENTS = [
    {
        "python_version": python,
        "python_full_version": f"{python}.0",
        "sys_platform": system,
        "platform_system": name,
        "os_name": kind,
        "platform_machine": machine,
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
    }
    for python, (system, name, kind), machine in itertools.product(PYTHONS, SYSTEMS, ("x86_64", "arm64"))
]
CLASSIFIERS = {
    "Apache Software License": "Apache-2.0",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
"""Only those that say one licence: "BSD License" does not."""


@dataclass
class Dependency:
    """A package that is not ours."""

    name: str
    version: str
    licence: str
    requires: set[str] = field(default_factory=set)
    wanted_by: set[str] = field(default_factory=set)
    """Extras that need it; "" for the runtime."""
    direct: bool = False
    """True for what pyproject.toml names itself."""


@functools.cache
def dependencies() -> dict[str, Dependency]:
    """Return all packages that the runtime and the extras need, on any system and any supported Python."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    roots: dict[str, list[str]] = {"": project["dependencies"], **project["optional-dependencies"]}
    found: dict[str, Dependency] = {}
    for extra, lines in roots.items():
        for requirement in map(Requirement, lines):
            if canonicalize_name(requirement.name) == OWN:
                lines = [line for each in requirement.extras for line in roots[each]]  # noqa: PLW2901 (those it names)
                for inner in map(Requirement, lines):
                    _add(inner, extra, found).direct = True
            else:
                _add(requirement, extra, found).direct = True
    return dict(sorted(found.items()))


def _add(requirement: Requirement, extra: str, found: dict[str, Dependency]) -> Dependency:
    name = canonicalize_name(requirement.name)
    entry = found.get(name)
    if entry is None:
        entry = found[name] = Dependency(name, _locked()[name], licence_of(name))
    seen = extra in entry.wanted_by
    entry.wanted_by.add(extra)
    needs = list(_needs(name, requirement.extras))
    new = {canonicalize_name(each.name) for each in needs} - entry.requires
    entry.requires |= new
    for each in needs:
        if not seen or canonicalize_name(each.name) in new:
            _add(each, extra, found)
    return entry


def _needs(name: str, extras: set[str]) -> Iterator[Requirement]:
    """Yield what a package needs anywhere; nothing where it is not installed here, as on other systems only."""
    found = _distribution(name)
    for requirement in map(Requirement, (found.requires if found else None) or ()):
        marker = requirement.marker
        contexts = ({**each, "extra": extra} for each in ENVIRONMENTS for extra in extras or {""})
        if marker is None or any(marker.evaluate(context) for context in contexts):
            yield requirement


@functools.cache
def licence_of(name: str) -> str:
    """Return the licence of a package as an SPDX expression; "" where its metadata does not say it."""
    if name in known():
        return known()[name]
    found = _distribution(name)
    if found is None:
        return ""
    classifiers = [each.rpartition(" :: ")[2] for each in found.metadata.get_all("Classifier") or ()]
    said = [
        found.metadata["License-Expression"],
        *[CLASSIFIERS[each] for each in classifiers if each in CLASSIFIERS],
        found.metadata["License"],
    ]
    return next((each for each in said if each and not _licensing.validate(each).errors), "")


@functools.cache
def known() -> dict[str, str]:
    """Return the licences that a person looked up, as the metadata does not say them."""
    return {name: row["licence"] for name, row in tomllib.loads(TABLE.read_text("utf-8"))["known"].items()}


def accepted() -> dict[str, str]:
    """Return the licences that an installation may bring along, each with what it asks for."""
    return dict(tomllib.loads(TABLE.read_text("utf-8"))["accepted"])


def licences_in(expression: str) -> set[str]:
    """Return the licences that an SPDX expression names."""
    return {str(each) for each in _licensing.license_symbols(expression, decompose=False)}


def _distribution(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


@functools.cache
def _locked() -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ;\\]+)", LOCK.read_text("utf-8"), re.MULTILINE))


_licensing = get_spdx_licensing()
