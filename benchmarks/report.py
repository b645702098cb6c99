"""The figures as Markdown: for the terminal, and for docs/performance.md."""

from __future__ import annotations

import re
import statistics
from collections.abc import Callable
from typing import Any

from benchmarks.contenders.kind import CONTENDERS
from benchmarks.environment import ROOT
from benchmarks.targets import targets_table
from benchmarks.text import number, table

PAGE = ROOT / "docs" / "performance.md"
LABELS = {each.name: each.label for each in CONTENDERS}


def calls_table(found: dict[str, Any], key: str) -> str:
    """Medians of every contender at every level, with the smallest and the largest."""
    levels = sorted(next(iter(found.values())), key=int)

    def cell(each: dict[str, Any]) -> str:
        return _spread(each[key]) + (f", {each['failed']} failed" if each["failed"] else "")

    body = [[LABELS.get(name, name), *(cell(each[level]) for level in levels)] for name, each in found.items()]
    return table(["", *(f"{int(level):,} in flight" for level in levels)], body)


def _spread(values: dict[str, float]) -> str:
    return f"{number(values['median'])} ({number(values['min'])} to {number(values['max'])})"


def _calls(found: dict[str, Any]) -> str:
    parts: list[str] = []
    for api in ("hero", "healthie", "other"):
        mine = {name: each for name, each in found.items() if name.startswith(api)}
        if mine:
            title = {"hero": "Hero", "healthie": "Healthie", "other": "SDKs of other vendors"}[api]
            parts += [f"{title}: calls per second", calls_table(mine, "calls_per_second")]
            parts += [f"{title}: microseconds of CPU per call", calls_table(mine, "cpu_us_per_call")]
    return "\n\n".join(parts)


def _server(found: dict[str, Any]) -> str:
    body = [
        [
            name,
            number(each["answers_per_second"]["median"]),
            number(each["best"]),
            number(each["server_cpu_us_per_request"]),
        ]
        for name, each in found.items()
    ]
    return table(["raw client", "answers per second", "best round", "µs of the server's CPU per request"], body)


def _tls(found: dict[str, Any]) -> str:
    body = [
        [LABELS[name], *(number(each[kind][key]) for kind in ("plain", "tls") for key in ("first_ms", "second_ms"))]
        for name, each in found["setup"].items()
    ]
    head = ["milliseconds", "new client, first answer", "second answer", "the same over TLS", "second answer"]
    return f"Hero over TLS\n\n{_calls(found['calls'])}\n\nOpening a client and connecting\n\n{table(head, body)}"


def _imports(found: dict[str, Any]) -> str:
    body = [
        [
            name,
            *(_spread(each[key]) for key in ("ms", "cpu_ms", "mb")),
        ]
        for name, each in found["scripts"].items()
    ]
    alone = found["pydantic_alone_cpu_ms"]
    first = [
        [name, *(_spread(each) if each else "–" for each in (used, alone.get(name)))]
        for name, used in found["first_use_cpu_ms"].items()
    ]
    return (
        f"{table(['one fresh process', 'ms', 'ms of CPU', 'MB at the peak'], body)}\n\n"
        f"{table(['first use of a further operation', 'ms of CPU', 'the class it answers, by pydantic alone'], first)}"
    )


def _decode(found: dict[str, Any]) -> str:
    body = []
    for api, each in found.items():
        whole = {
            "json.loads": each["whole call"]["json.loads"],
            "what a call costs more with the page than without": each["whole call"]["call"],
        }
        for name, values in (
            *whole.items(),
            *((f"decoders: {name}", values) for name, values in each["decoders"].items()),
        ):
            body.append([f"{api.title()}, {name}", number(statistics.median(values))])
    return table(["a page of 100 rows", "µs of CPU"], body)


def _iterate(found: dict[str, Any]) -> str:
    body = [
        [
            f"{api.title()}, {int(rows):,} rows",
            number(each["peak_mb"]["median"]),
            number(each["rows_per_second"]["median"]),
        ]
        for api, by_rows in found.items()
        for rows, each in sorted(by_rows.items(), key=lambda item: int(item[0]))
    ]
    return table(["", "MB at the peak", "rows per second"], body)


def _stalls(found: dict[str, Any]) -> str:
    def middle(runs: list[dict[str, Any]], kind: str, level: str) -> str:
        return number(statistics.median(run[kind][level] for run in runs))

    body = [
        [name, *(middle(runs, kind, level) for kind in ("wall_ms", "cpu_ms") for level in ("p99", "p99.9", "p100"))]
        for name, runs in found.items()
    ]
    return table(["ms", "p99", "p99.9", "longest", "CPU p99", "CPU p99.9", "CPU longest"], body)


def _tools(found: dict[str, Any]) -> str:
    checks, completions = found["pyright"], found["completion"]
    names = ("hero_healthie", "httpx only", "pydantic only")
    body = [
        [what, *(number(figures[name][key]["median"]) if name in figures else "–" for name in names)]
        for what, figures, key in (
            ("pyright, s", checks, "seconds"),
            ("pyright, s of CPU", checks, "cpu_seconds"),
            ("completion after opening a file, s", completions, "seconds"),
            ("completion once more, s", completions, "again"),
        )
    ]
    return f"{table(['', 'hero_healthie', 'httpx', 'pydantic'], body)}\n\nwheel: {found['wheel']['megabytes']:.2f} MB"


def _generate(found: dict[str, Any]) -> str:
    body = [
        [name, number(each["seconds"]["median"]), number(each["cpu_seconds"]["median"])]
        for name, each in found.items()
        if isinstance(each, dict)
    ]
    return table(["", "s", "s of CPU"], body)


def _profile(found: dict[str, Any]) -> str:
    names = list(next(iter(found.values())))
    columns = [found[api][name] for api in ("hero", "healthie") for name in names]
    parts = sorted(columns[0]["parts"], key=lambda part: -sum(column["parts"][part] for column in columns))
    body = [[part, *(number(column["parts"][part]) for column in columns)] for part in parts]
    body.append(["**whole**", *(f"**{number(column['whole'])}**" for column in columns)])
    head = [f"{api}, {name}" for api in ("Hero", "Healthie") for name in names]
    return table(["µs of CPU per call", *head], body)


SHOW: dict[str, Callable[[dict[str, Any]], str]] = {
    "server": _server,
    "calls": _calls,
    "core": _calls,
    "facade": _calls,
    "tls": _tls,
    "others": _calls,
    "imports": _imports,
    "decode": _decode,
    "iterate": _iterate,
    "stalls": _stalls,
    "tools": _tools,
    "generate": _generate,
    "profile": _profile,
}


def machine_line(part: dict[str, Any]) -> str:
    """When and on what a part was measured."""
    about = part["machine"]
    return (
        f"{about['date']}, Python {about['python']}, {about['cores']} cores ({about['cpu']}), {about['system']}; "
        f"load before the run {about['load']}, {about['stolen']} % of the time taken by other virtual machines"
    )


def write_page(results: dict[str, Any]) -> None:
    """Put the figures into the marked blocks of the page."""
    text = PAGE.read_text("utf-8")
    blocks = {"targets": targets_table(results), "libraries": _libraries(results)}
    for name, part in results.items():
        blocks[name] = f"{machine_line(part)}.\n\n{SHOW[name](part['found'])}"
    for name, block in blocks.items():
        marks = re.compile(rf"(<!-- {name}: .*?-->\n).*?(<!-- end of {name} -->)", re.DOTALL)
        text = marks.sub(lambda match, block=block: f"{match[1]}\n{block}\n\n{match[2]}", text)
    PAGE.write_text(text, "utf-8")


def _libraries(results: dict[str, Any]) -> str:
    part = next(iter(results.values()))
    return ", ".join(f"{name} {version}" for name, version in part["machine"]["libraries"].items())
