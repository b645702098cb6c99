"""Generate the package of one API for comparison: not formatted, and whatever its safety decisions lack."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from ...errors import CodegenError
from ...graphql import package as healthie
from ...openapi import package as hero
from ...packages import PACKAGES
from ...specs.decisions import Api, Decisions, OperationRecord, Rule, load_decisions
from ...specs.fitting import leaving_out

_ANY = re.compile(".*")
_BACKENDS: dict[Api, Callable[[Path, Path, Decisions], list[OperationRecord]]] = {
    "hero": hero.generate,
    "healthie": healthie.generate,
}


def generate_package(api: Api, specs: Path, folder: Path) -> Path:
    """Generate into a folder, and return where the package is; raise CodegenError if it cannot be generated."""
    decisions = load_decisions(specs / "operations.toml", api)
    undecided = Rule("create", _ANY, _ANY, _ANY)
    package = folder / PACKAGES[api]
    try:
        with leaving_out():
            _BACKENDS[api](specs, package, replace(decisions, rules=(*decisions.rules, undecided)))
    except CodegenError:
        raise
    except Exception as error:
        raise CodegenError(f"the generator fails: {type(error).__name__}: {error}") from error
    return package
