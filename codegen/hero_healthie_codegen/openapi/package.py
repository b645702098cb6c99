"""The Hero side: an OpenAPI description becomes the package `hero_health_api`."""

from __future__ import annotations

from pathlib import Path

from ..specs.decisions import Decisions, OperationRecord
from .description.document import load_document
from .render.project import render

__all__ = ["generate", "load_document"]


def generate(specs: Path, out: Path, decisions: Decisions) -> list[OperationRecord]:
    """Write the package into the directory `out`, which does not exist yet; the records are its catalogue.

    The caller adds `runtime.py`, `catalogue.py` and `py.typed`, and formats the whole.

    Raises:
        CodegenError: nothing usable can be made of the description; the message says why.
    """
    return render(load_document(specs), specs, out, decisions)
