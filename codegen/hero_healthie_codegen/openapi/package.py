"""The Hero side: an OpenAPI description becomes the package `hero_health_api`."""

from __future__ import annotations

from pathlib import Path

from ..errors import Report
from ..formats.json import compact_json
from ..specs.decisions import Decisions, OperationRecord
from ..specs.undescribed import load_undescribed, undescribed_module
from .description.document import load_document
from .render.project import render

__all__ = ["generate", "load_document"]


def generate(specs: Path, out: Path, decisions: Decisions, *, report: Report = lambda _: None) -> list[OperationRecord]:
    """Write the package into the directory `out`, which does not exist yet; the records are its catalogue. Raise
    CodegenError if nothing usable can be made of the description.

    `openapi.json` is the description with the corrections of overlay.yaml, for those who have the package alone. The
    caller adds `catalogue.py` and `py.typed`, and formats the whole.
    """
    document = load_document(specs)
    records = render(document, specs, out, decisions, report)
    undescribed = load_undescribed(specs / "hero" / "undescribed.toml")
    described = {record.name for record in records}
    (out / "undescribed.py").write_text(undescribed_module(undescribed, described), "utf-8")
    (out / "openapi.json").write_text(compact_json(document), "utf-8")
    return records
