"""Generate the package of one API for comparison: not formatted, and whatever its safety decisions lack."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from ...errors import CodegenError
from ...packages import BACKENDS, PACKAGES
from ...specs.decisions import Api, Rule, load_decisions
from ...specs.fitting import leaving_out

_ANY = re.compile(".*")


def generate_package(api: Api, specs: Path, folder: Path) -> Path:
    """Generate into a folder, and return where the package is; raise CodegenError if it cannot be generated."""
    decisions = load_decisions(specs / "operations.toml", api)
    undecided = Rule("create", _ANY, _ANY, _ANY)
    package = folder / PACKAGES[api]
    try:
        with leaving_out():
            BACKENDS[api](specs, package, replace(decisions, rules=(*decisions.rules, undecided)), lambda _: None)
    except CodegenError:
        raise
    except Exception as error:
        raise CodegenError(f"the generator fails: {type(error).__name__}: {error}") from error
    return package
