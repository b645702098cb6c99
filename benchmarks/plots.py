"""The figures as pictures: a script that writes SVG files; the same figures give the same bytes."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib import pyplot as plt
from matplotlib.ticker import FuncFormatter

from benchmarks.contenders.kind import CONTENDERS

LABELS = {each.name: each.label for each in CONTENDERS}
OURS = "#b3261e"
COLOURS = {
    "facade": OURS,
    "facade-whole": "#d96a1f",
    "facade-httpx": "#e58a84",
    "engine": "#8a6d00",
    "engine-whole": "#d4b94a",
    "stock": "#1f4e9c",
    "stock-httpx2": "#7fa3dd",
    "httpx": "#2e7d32",
    "httpx2": "#8fcf92",
    "aiohttp": "#555555",
    "gql": "#9c5bb5",
}
WIDE = (7.2, 4.2)


def _settle() -> None:
    mpl.use("svg")
    mpl.rcParams.update({
        "svg.hashsalt": "hero-healthie",
        "svg.fonttype": "none",
        "font.family": "sans-serif",
        "font.size": 9,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.grid": True,
        "grid.color": "#dddddd",
        "grid.linewidth": 0.6,
        "legend.frameon": False,
    })  # fmt: skip


def _save(figure: Any, path: Path) -> None:
    figure.savefig(path, format="svg", metadata={"Date": None, "Creator": None}, facecolor="white")
    plt.close(figure)


def _note(part: dict[str, Any]) -> str:
    about = part["machine"]
    return f"{about['date']}, Python {about['python']}, {about['cores']} cores, loopback"


def calls(part: dict[str, Any], api: str, path: Path) -> None:
    """Calls per second against calls in flight, with the range of the rounds."""
    figure, axes = plt.subplots(figsize=WIDE, layout="constrained")
    for name, by_level in part["found"].items():
        of, _, kind = name.partition("/")
        if of != api:
            continue
        levels = sorted(int(level) for level in by_level)
        values = [by_level[str(level)]["calls_per_second"] for level in levels]
        strong = kind == "facade"
        axes.plot(
            levels,
            [each["median"] or float("nan") for each in values],
            marker="o",
            markersize=5 if strong else 3.5,
            linewidth=2.4 if strong else 1.2,
            color=COLOURS[kind],
            label=LABELS[name],
            zorder=5 if strong else 2,
        )
        low, high = [each["min"] for each in values], [each["max"] for each in values]
        axes.fill_between(levels, low, high, color=COLOURS[kind], alpha=0.12, linewidth=0)
    axes.set(xscale="log", yscale="log", xlabel="calls in flight", ylabel="calls per second")
    axes.set_title(f"{api.title()}: one small JSON answer per call ({_note(part)})", fontsize=9, loc="left")
    plain = FuncFormatter(lambda value, _: f"{value:,.0f}")
    axes.xaxis.set_major_formatter(plain)
    axes.yaxis.set_major_formatter(plain)
    axes.set_xticks(levels)
    axes.minorticks_off()
    axes.set_yticks(
        [
            each
            for each in (20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000)
            if axes.get_ylim()[0] <= each <= axes.get_ylim()[1]
        ]
    )
    figure.legend(loc="outside right center")
    _save(figure, path)


def imports(part: dict[str, Any], path: Path) -> None:
    """What importing costs, in time and in memory."""
    scripts = part["found"]["scripts"]
    names = sorted(scripts, key=lambda name: scripts[name]["ms"]["median"], reverse=True)
    figure, panes = plt.subplots(1, 2, figsize=(7.2, 2.9), layout="constrained", sharey=True)
    for axes, key, unit in zip(panes, ("ms", "mb"), ("ms", "MB at the peak"), strict=True):
        values = [scripts[name][key]["median"] for name in names]
        colours = [OURS if name.startswith("hero_healthie") else "#9db4cf" for name in names]
        axes.barh(names, values, color=colours, height=0.65)
        for place, value in enumerate(values):
            axes.text(value, place, f" {value:,.0f}", va="center", fontsize=8)
        axes.set_xlabel(unit)
        axes.grid(visible=False, axis="y")
        axes.margins(x=0.22)
        axes.locator_params(axis="x", nbins=4)
    figure.suptitle(f"Import, a client, a call, in a fresh process ({_note(part)})", fontsize=9, x=0.01, ha="left")
    _save(figure, path)


def memory(part: dict[str, Any], path: Path) -> None:
    """Memory while a long list is walked."""
    figure, axes = plt.subplots(figsize=(7.2, 2.9), layout="constrained")
    names = {"hero": ("Hero, patients", OURS), "healthie": ("Healthie, invoices", "#1f4e9c")}
    for api, by_rows in part["found"].items():
        course = by_rows[max(by_rows, key=int)]["course"]
        label, colour = names[api]
        axes.plot([rows for rows, _ in course], [each for _, each in course], color=colour, label=label, linewidth=1.8)
    axes.set(xlabel="rows walked", ylabel="MB resident", ylim=(0, None))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.0f}"))
    axes.set_title(f"Memory while a list is walked ({_note(part)})", fontsize=9, loc="left")
    axes.legend(loc="lower right")
    _save(figure, path)


def main(results: Path, target: Path) -> None:
    """Write what there are figures for."""
    _settle()
    found = json.loads(results.read_text("utf-8"))
    target.mkdir(parents=True, exist_ok=True)
    if "calls" in found:
        calls(found["calls"], "hero", target / "calls-hero.svg")
        calls(found["calls"], "healthie", target / "calls-healthie.svg")
    if "imports" in found:
        imports(found["imports"], target / "imports.svg")
    if "iterate" in found:
        memory(found["iterate"], target / "memory.svg")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
