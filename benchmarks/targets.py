"""The targets of the project, and whether the figures meet them."""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from benchmarks.text import number, table

LEVELS = ("1", "32", "256", "1000")
STOCK_TARGETS = {"1": 3.0, "32": 10.0, "256": 10.0, "1000": 10.0}
STOCK = {"hero": "openapi-python-client, httpx", "healthie": "ariadne-codegen, httpx"}


@dataclass(frozen=True, slots=True)
class Row:
    """One target."""

    what: str
    against: str
    measured: str
    target: str
    met: bool
    floor: str = "–"
    """The same of the engine or of pydantic alone, where they and not this package's own work decide."""


def _paired(above: dict[str, Any], below: dict[str, Any], key: str) -> float:
    """The median of the ratios of the rounds: what is compared ran one after the other."""
    pairs = zip(above[key], below[key], strict=True)
    # A client that did not finish a single call in its time counts as one that did one in a second.
    return statistics.median(one / (other or 1) for one, other in pairs)


def _at_least(what: str, against: str, value: float, target: float, floor: float) -> Row:
    return Row(what, against, f"{number(value)} ×", f"≥ {target:g} ×", value >= target, f"{number(floor)} ×")


def _at_most(what: str, against: str, value: float, target: float, unit: str = " ×") -> Row:
    return Row(what, against, number(value) + unit, f"≤ {target:g}{unit}", value <= target)


def _calls(found: dict[str, Any]) -> Iterator[Row]:
    for api, stock in STOCK.items():
        facade, engine, facade_whole, engine_whole = (
            found[f"{api}/{name}"] for name in ("facade", "engine", "facade-whole", "engine-whole")
        )
        for other, against, targets in (
            ("stock", stock, STOCK_TARGETS),
            ("aiohttp", "aiohttp + json.loads", dict.fromkeys(LEVELS, 0.8)),
        ):
            for level, target in targets.items():
                what = f"calls per second, {api.title()}, {int(level):,} in flight"
                beside = found[f"{api}/{other}"][level]
                for size, ours, below in (("", facade, engine), (", answers of any size", facade_whole, engine_whole)):
                    value, floor = (_paired(each[level], beside, "runs") for each in (ours, below))
                    yield _at_least(f"{what}{size}", against, value, target, floor)
        flat, floor = (_paired(each["1000"], each["32"], "runs") for each in (facade, engine))
        yield _at_least(f"flatness, {api.title()}: 1,000 in flight", "32 in flight", flat, 0.9, floor)
        for level in LEVELS:
            what = f"CPU per call, {api.title()}, {int(level):,} in flight"
            raw = found[f"{api}/aiohttp"][level]
            for size, ours in (("", facade), (", answers of any size", facade_whole)):
                value = _paired(ours[level], raw, "cpu_runs_us")
                yield _at_most(f"{what}{size}", "aiohttp + json.loads", value, 1.35)


def _imports(found: dict[str, Any]) -> Iterator[Row]:
    rows = (
        ("import, both clients", "httpx, pydantic, attrs", 0.8),
        ("import, both clients, first calls", "aiohttp, pydantic, attrs and one ClientSession", 1.3),
    )
    # Runs before 2026-11-29 have no calls by hand.
    for ratios, floor, (what, against, most) in zip(
        found["ratios"].values(), ({}, found.get("by_hand", {})), rows, strict=True
    ):
        for key, kind in (("ms", "time"), ("mb", "peak memory")):
            below = f"{number(floor[key])} ×" if floor else "–"
            yield replace(_at_most(f"{what}: {kind}", against, ratios[key], most), floor=below)
    alone = found["pydantic_alone_cpu_ms"]
    for name, spent in found["first_use_cpu_ms"].items():
        row = _at_most(f"first use of {name}, CPU", "–", spent["median"], 10, " ms")
        floor = f"{number(alone[name]['median'])} ms (pydantic)" if name in alone else "–"
        yield replace(row, floor=floor)


def _decode(found: dict[str, Any]) -> Iterator[Row]:
    for api, rows in (("hero", "patients"), ("healthie", "invoices")):
        yield _at_most(
            f"decoding a page of 100 {rows}, {api.title()}", "json.loads of the same bytes", found[api]["ratio"], 4
        )
    decoders = found["hero"]["decoders"]
    pairs = zip(decoders["invoices"], decoders["json.loads, invoices"], strict=True)
    value = statistics.median(one / other for one, other in pairs)
    yield _at_most("decoding 100 invoices one by one, Hero", "json.loads of the same bytes", value, 4)


def _iterate(found: dict[str, Any]) -> Iterator[Row]:
    for api, rows in (("hero", "patients"), ("healthie", "invoices")):
        few, many = sorted(found[api], key=int)
        more = found[api][many]["peak_mb"]["median"] - found[api][few]["peak_mb"]["median"]
        what = f"iterating {int(many):,} {rows}, {api.title()}: peak memory"
        yield Row(what, f"iterating {int(few):,}", f"{more:+.1f} MB", "≤ +5 MB", more <= 5)


def _stalls(found: dict[str, Any]) -> Iterator[Row]:
    floor = statistics.median(run["wall_ms"]["p99.9"] for run in found["hero/engine"])
    for api in STOCK:
        for kind, text in (("wall_ms", "by the clock"), ("cpu_ms", "CPU")):
            value = statistics.median(run[kind]["p99.9"] for run in found[f"{api}/facade"])
            what = f"step of the event loop, p99.9, {api.title()}, 1,000 in flight, {text}"
            row = _at_most(what, "–", value, 5, " ms")
            yield row if kind == "cpu_ms" else replace(row, floor=f"{number(floor)} ms")


def _tools(found: dict[str, Any]) -> Iterator[Row]:
    yield _at_most("wheel", "–", found["wheel"]["megabytes"], 2.4, " MB")
    yield _at_most("pyright on the quick start", "the same by hand on httpx", found["pyright"]["ratio"], 2)
    completion = found["completion"]
    row = _at_most("completion of `healthie.queries.`", "`client.` of httpx", completion["ratio"], 2)
    yield replace(row, floor=f"{number(completion['floor'])} × (pydantic)")


def _generate(found: dict[str, Any]) -> Iterator[Row]:
    yield _at_most("python -m codegen generate", "both stock generators, same input", found["ratio"], 1.5)


PARTS = {
    "calls": _calls,
    "imports": _imports,
    "decode": _decode,
    "iterate": _iterate,
    "stalls": _stalls,
    "tools": _tools,
    "generate": _generate,
}


def rows(results: dict[str, Any]) -> list[Row]:
    """Every target for which there is a figure."""
    return [row for name, part in PARTS.items() if name in results for row in part(results[name]["found"])]


def targets_table(results: dict[str, Any]) -> str:
    """The targets as a table."""
    lines = [
        [row.what, row.against, row.measured, row.target, "met" if row.met else "**not met**", row.floor]
        for row in rows(results)
    ]
    return table(["what", "against", "measured", "target", "", "what is below it alone"], lines)
