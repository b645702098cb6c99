"""What is known of operations beside their code: what Healthie's are about, and how well Hero's are known."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from docs.site.source import ROOT
from hero_healthie_codegen.graphql.coverage import Domains, load_domains
from hero_healthie_codegen.openapi.package import load_document

SPECS = ROOT / "specs"


@dataclass(frozen=True)
class Described:
    """How well an operation of Hero is known, and what its description holds beside the code."""

    tag: str
    inferred: tuple[str, ...] = ()
    missing: str = ""
    seen: str = ""
    statuses: tuple[str, ...] = ()
    media: tuple[str, ...] = ()


@cache
def domains() -> Domains:
    """Return what decides what an operation of Healthie is about."""
    return load_domains(ROOT)


@cache
def described() -> dict[str, Described]:
    """Return how well each operation of Hero is known, by its name."""
    found: dict[str, Described] = {}
    paths: dict[str, dict[str, Any]] = load_document(SPECS)["paths"]
    for item in paths.values():
        for operation in item.values():
            if "operationId" in operation:
                found[operation["operationId"]] = _described(operation)
    return found


def _described(operation: dict[str, Any]) -> Described:
    provenance = operation.get("x-provenance", {})
    return Described(
        tag=operation["tags"][0],
        inferred=tuple(provenance.get("inferred") or ()),
        missing=" ".join(str(provenance.get("missing", "")).split()),
        seen=str(provenance.get("seen", "")),
        statuses=tuple(str(status) for status in operation.get("responses", {})),
        media=tuple(operation.get("requestBody", {}).get("content", {})),
    )
