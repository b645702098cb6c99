"""A report as Markdown and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from .report import CHANGE_LEVELS, Change, ChangeLevel, Report

FORMAT = 1
MOST_METHODS = 5
TITLES: dict[ChangeLevel, str] = {
    "breaking": "Breaking",
    "behaviour": "Same call, other behaviour",
    "additive": "Added, or safer than before",
    "note": "Footnotes: nothing that this SDK ships is touched",
}
SUMMARY = {
    "none": "No difference.",
    "additive": "Nothing breaks.",
    "breaking": "Callers have to change their code, or to upgrade.",
}


def to_json(report: Report) -> str:
    """The whole report, for programs."""
    content: dict[str, Any] = {
        "format": FORMAT,
        "old": report.old,
        "new": report.new,
        "level": report.level,
        "decisions": list(report.decisions),
        "confirmations": list(report.confirmations),
        "remarks": list(report.remarks),
        "changes": [_as_dict(change) for change in report.changes],
        "surface": [_as_dict(change) for change in report.surface],
        "signatures": {
            method: {"was": was, "becomes": becomes} for method, (was, becomes) in sorted(report.signatures.items())
        },
    }
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def to_markdown(report: Report) -> str:
    """The report for people, to keep or to put into a pull request."""
    lines = [f"# {report.old} → {report.new}: {report.level}", "", SUMMARY[report.level], ""]
    lines += _list("To decide", report.decisions)
    for level in CHANGE_LEVELS:
        lines += _section(TITLES[level], report.of_level(level), report)
    lines += _section("Python surface, beside the changes above", report.surface, report)
    lines += _list("Decided by rule", report.confirmations)
    lines += _list("Remarks", report.remarks)
    return "\n".join(lines).rstrip() + "\n"


def methods_of(change: Change, most: int = MOST_METHODS) -> str:
    """The methods a change hits, as far as there is room."""
    shown = ", ".join(f"`{method}`" for method in change.methods[:most])
    more = len(change.methods) - most
    return f"{shown} and {more} more" if more > 0 else shown


def details_of(change: Change, report: Report) -> Iterator[tuple[str, str, str]]:
    """What was and what becomes: element, before, after."""
    told: set[str] = set()
    for effect in change.effects:
        told.add(effect.element)
        yield effect.element, effect.was or "not there", effect.becomes or "gone"
    for method in change.methods[:MOST_METHODS]:
        was, becomes = report.signatures.get(method, (None, None))
        if was != becomes and method not in told:
            yield method, was or "not there", becomes or "gone"


def _as_dict(change: Change) -> dict[str, Any]:
    return {
        "api": change.api,
        "level": change.level,
        "kind": change.kind,
        "where": change.where,
        "text": change.text,
        "advice": change.advice,
        "methods": list(change.methods),
        "effects": [
            {"element": effect.element, "was": effect.was, "becomes": effect.becomes} for effect in change.effects
        ],
    }


def _section(title: str, changes: tuple[Change, ...], report: Report) -> list[str]:
    if not changes:
        return []
    lines = [f"## {title} ({len(changes)})", ""]
    for change in changes:
        lines.append(f"- **{change.where}** ({change.api}): {change.text}.")
        if change.level == "note" and not change.methods:
            continue
        if change.methods:
            lines.append(f"  - Hits {methods_of(change)}.")
        if change.level != "additive" or change.advice != "Nothing to do.":
            lines.append(f"  - {change.advice}")
        if change.level != "note":
            lines += [f"  - `{name}`: `{was}` → `{becomes}`" for name, was, becomes in details_of(change, report)]
    return [*lines, ""]


def _list(title: str, texts: tuple[str, ...]) -> list[str]:
    if not texts:
        return []
    return [f"## {title} ({len(texts)})", "", *(f"- {_indented(text)}" for text in texts), ""]


def _indented(text: str) -> str:
    head, _, rest = text.partition("\n\n")
    if not rest:
        return head
    return "\n".join([head, "", "  ```toml", *(f"  {line}" for line in rest.splitlines()), "  ```"])
