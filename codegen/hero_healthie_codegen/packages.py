"""Build both generated packages from specs/ in a directory."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from hero_healthie_runtime.operation import Operation

from . import webhook_events
from .errors import Report
from .folders import format_code
from .formats.files import read_yaml_file
from .formats.json import compact_json
from .graphql import package as healthie
from .openapi import package as hero
from .specs.decisions import Api, Decisions, OperationRecord, load_decisions
from .specs.lock import EVENT_FILES, LockedSpec, load_event_lock, load_lock
from .specs.versions import load_sunsets

PACKAGES: dict[Api, str] = {"hero": "hero_health_api", "healthie": "healthie_api"}
BACKENDS: dict[Api, Callable[[Path, Path, Decisions, Report], list[OperationRecord]]] = {
    "hero": hero.generate,
    "healthie": healthie.generate,
}
_SHA = re.compile(r'^SPEC_SHA256 = "([0-9a-f]{64})"$', re.MULTILINE)


def build(specs: Path, target: Path, report: Report) -> dict[Api, list[OperationRecord]]:
    """Write both packages below `target`, which must exist, and report each step; raise CodegenError if a description,
    a decision or a generator is at fault; `target` is then incomplete.
    """
    locked = load_lock(specs)
    for spec in (*locked.values(), *load_event_lock(specs).values()):
        if problem := spec.mismatch():
            report(f"note: {problem}")
    refusals: tuple[str, ...] = ()
    unrelated: tuple[str, ...] = ()
    records: dict[Api, list[OperationRecord]] = {}
    for api, package in PACKAGES.items():
        with _timed(
            report, f"{api}: reading {locked[api].path.name} (version {locked[api].version}), writing {package}"
        ):
            decisions = load_decisions(specs / "operations.toml", api)
            records[api] = BACKENDS[api](specs, target / package, decisions, report)
            refusals += decisions.refusals
            unrelated += decisions.unrelated
            decisions.check_all_used(record.name for record in records[api])
        report(f"  {len(records[api])} operations")
        write_common_files(target / package, package, locked[api], records[api])
        events = webhook_events.generate(api, specs, target / package, records[api], report)
        report(f"  {events} webhook events")
        described = specs / EVENT_FILES[api]
        table = read_yaml_file(described) if described.exists() else {}
        (target / package / "webhook_events.json").write_text(compact_json(table), "utf-8")
    with (target / PACKAGES["healthie"] / "version.py").open("a", encoding="utf-8") as version:
        version.write(
            f"SUNSETS: tuple[tuple[str, str], ...] = {load_sunsets(specs)!r}\n"
            '"""Versions before the one date are refused from the other on (specs/healthie/versions.toml)."""\n'
            f"REFUSALS: tuple[str, ...] = {refusals!r}\n"
            '"""Fields of payloads, beside `messages`, that say that the vendor refused (specs/operations.toml)."""\n'
            f"UNRELATED: tuple[str, ...] = {unrelated!r}\n"
            '"""Fields of payloads that say nothing of what a mutation did."""\n'
        )
    with _timed(report, "formatting"):
        format_code(target)
    return records


def generated_from(packages: Path) -> dict[Api, str]:
    """Return the hash of the description that each generated package in a folder says it was made from."""
    found: dict[Api, str] = {}
    for api, package in PACKAGES.items():
        path = packages / package / "version.py"
        if path.is_file() and (match := _SHA.search(path.read_text("utf-8"))):
            found[api] = match[1]
    return found


@contextmanager
def _timed(report: Report, text: str) -> Generator[None]:
    report(f"{text} …")
    start = time.perf_counter()
    yield
    report(f"  done in {time.perf_counter() - start:.1f} s")


def write_common_files(package: Path, name: str, spec: LockedSpec, records: list[OperationRecord]) -> None:
    """Write what both packages have: the version, the catalogue, and the mark of typed code."""
    header = f"# Generated from specs/{spec.path.parent.name}. Do not edit.\n"
    (package / "py.typed").write_text("", "utf-8")
    (package / "version.py").write_text(
        f'{header}"""The description that this package was generated from."""\n\n'
        f'API_VERSION = "{spec.version}"\nSPEC_SHA256 = "{spec.sha256}"\n',
        "utf-8",
    )
    values = (tuple(getattr(record, column) for column in Operation._fields) for record in records)
    rows = "".join(f"    Operation{row!r},\n" for row in values)
    (package / "catalogue.py").write_text(
        f'{header}"""One record per operation of {name}."""\n\n'
        "from __future__ import annotations\n\nfrom hero_healthie_runtime.operation import Operation\n\n"
        f"OPERATIONS: tuple[Operation, ...] = (\n{rows})\n",
        "utf-8",
    )
