"""Render a report as Markdown and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from typing import Any

from .changes import CHANGE_LEVELS, Change, ChangeLevel, Level, Report

FORMAT = 2
_MOST_METHODS = 5
_TITLES: dict[ChangeLevel, str] = {
    "breaking": "Breaking",
    "behaviour": "Same call, other behaviour",
    "additive": "Added, or safer than before",
    "note": "Footnotes: nothing that this SDK ships is touched",
}
SUMMARY: dict[Level, str] = {
    "none": "No difference to callers.",
    "additive": "Nothing breaks.",
    "breaking": "Callers have to change their code, or to upgrade.",
}


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a report for people: texts with what is said below each."""

    title: str
    level: ChangeLevel | None
    items: tuple[tuple[str, tuple[str, ...]], ...]


def sections(report: Report) -> Iterator[Section]:
    """Yield the parts of a report that have something to say, what needs a human first."""
    found = [Section("To decide", None, tuple((each, ()) for each in report.decisions))]
    for level in CHANGE_LEVELS:
        found.append(Section(_TITLES[level], level, _items(report.of_level(level), report)))
    found.append(Section("Python surface, beside the changes above", "breaking", _items(report.surface, report)))
    found.append(Section("Decided by rule", None, tuple((each, ()) for each in report.confirmations)))
    found.append(Section("Remarks", None, tuple((each, ()) for each in report.remarks)))
    return (each for each in found if each.items)


def to_json(report: Report) -> str:
    """Return the whole report, for programs."""
    content: dict[str, Any] = {each.name: getattr(report, each.name) for each in fields(report)}
    content |= {name: [_without_places(change) for change in content[name]] for name in ("changes", "surface")}
    signatures = {name: {"was": was, "becomes": becomes} for name, (was, becomes) in sorted(report.signatures.items())}
    content |= {"signatures": signatures, "format": FORMAT, "level": report.level}
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def to_markdown(report: Report) -> str:
    """Return the report for people, to keep or to put into a pull request."""
    lines = [f"# {report.old} → {report.new}: {report.level}", "", SUMMARY[report.level]]
    for section in sections(report):
        lines += ["", f"## {section.title} ({len(section.items)})", ""]
        for text, details in section.items:
            head, _, code = text.partition("\n\n")
            lines.append(f"- {head}")
            if code:
                lines += ["", "  ```toml", *(f"  {line}" for line in code.splitlines()), "  ```"]
            lines += [f"  - {detail}" for detail in details]
    return "\n".join(lines) + "\n"


def _items(changes: tuple[Change, ...], report: Report) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((f"**{each.where}** ({each.api}): {each.text}.", tuple(_details(each, report))) for each in changes)


def _details(change: Change, report: Report) -> Iterator[str]:
    if not change.methods and change.level == "note":
        return
    if change.methods:
        more = len(change.methods) - _MOST_METHODS
        shown = ", ".join(f"`{method}`" for method in change.methods[:_MOST_METHODS])
        yield f"Hits {shown}{f' and {more} more' if more > 0 else ''}."
    if change.advice:
        yield change.advice
    if change.level != "note":
        texts = {each.element: (each.was, each.becomes) for each in change.effects}
        signatures = {name: report.signatures.get(name, (None, None)) for name in change.methods[:_MOST_METHODS]}
        for name, (was, becomes) in {**signatures, **texts}.items():
            if was != becomes:
                yield f"`{name}`: `{was or 'not there'}` → `{becomes or 'gone'}`"


def _without_places(change: Change) -> dict[str, Any]:
    return {name: value for name, value in asdict(change).items() if name not in {"elements", "places"}}
