"""What a reader of a report sees: one page first, then each method and type once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...formats.files import read_toml
from .changes import CHANGE_LEVELS, Change, ChangeLevel, Level, Report

SUMMARY: dict[Level, str] = {
    "none": "No difference to callers.",
    "additive": "Nothing breaks.",
    "documents": "Nothing changes in Python; documents of your own have to.",
    "breaking": "Callers have to change their code, or to upgrade.",
}
_NAMES = {"hero": "Hero", "healthie": "Healthie"}
_GENERATED = ("queries", "mutations", "subscriptions")
THEMES: Mapping[str, tuple[str, str]] = read_toml(Path(__file__).with_name("themes.toml"))
"""What changes have in common, in words, and the one thing that callers do about it; empty where that is nothing."""


@dataclass(frozen=True, slots=True)
class Theme:
    """What many changes have in common, and the one thing to do."""

    title: str
    todo: str
    level: ChangeLevel
    changes: int
    methods: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One method, or one type that several methods share: what changes of it."""

    name: str
    level: ChangeLevel
    hits: tuple[str, ...]
    signature: tuple[str, str] | None
    lines: tuple[str, ...]
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A report, ready to be shown."""

    title: str
    level: Level
    summary: str
    versions: tuple[str, ...]
    counts: dict[ChangeLevel, int]
    decide: tuple[str, ...]
    themes: tuple[Theme, ...]
    entries: tuple[Entry, ...]
    notes: tuple[Theme, ...]
    lists: tuple[tuple[str, tuple[str, ...]], ...]
    """Further sections: what calls what changed, what was left out, decided by rule, not compared."""
    filtered: str = ""


def page_of(report: Report) -> Page:
    """Return the page of a report."""
    everything = [*report.changes, *report.surface]
    levels = Counter(each.level for each in everything)
    hit = [each for each in everything if each.level != "note"]
    return Page(
        title=_title(report),
        level=report.level,
        summary=SUMMARY[report.level],
        versions=tuple(f"{_NAMES[api]} {old} → {new}" for api, (old, new) in report.versions.items() if old != new),
        counts={level: count for level in CHANGE_LEVELS if (count := levels[level])},
        decide=tuple(str(each) for each in report.undecided),
        themes=_themes(hit),
        entries=tuple(_entries(hit, report)),
        notes=_themes(each for each in everything if each.level == "note"),
        lists=tuple(
            (title, texts)
            for title, texts in (
                ("Curated methods that call what changed: look whether they still work", report.by_hand),
                ("Decisions that do not fit any more", report.left_out),
                ("Decided by rule", report.confirmations),
                ("Remarks", report.remarks),
            )
            if texts
        ),
        filtered=report.filtered,
    )


def theme_of(change: Change) -> str:
    """Return the theme of a change: its own, or its kind."""
    return change.theme or change.kind


def title_of(theme: str) -> str:
    """Return a theme in words."""
    return THEMES[theme][0] if theme in THEMES else theme.replace(".", ": ").replace("_", " ")


def _title(report: Report) -> str:
    moves = [
        f"{_NAMES[api]} {old.partition(' ')[0]} → {new.partition(' ')[0]}"
        for api, (old, new) in report.versions.items()
        if old != new
    ]
    return ", ".join(moves) or f"{report.old} → {report.new}"


def _themes(changes: Iterable[Change]) -> tuple[Theme, ...]:
    themes = [
        Theme(title_of(theme), THEMES.get(theme, ("", ""))[1], CHANGE_LEVELS[level], len(rows), _methods(rows))
        for (level, theme), rows in _by_theme(changes).items()
    ]
    return tuple(sorted(themes, key=lambda each: (CHANGE_LEVELS.index(each.level), -len(each.methods), -each.changes)))


def _by_theme(changes: Iterable[Change]) -> dict[tuple[int, str], list[Change]]:
    found: dict[tuple[int, str], list[Change]] = {}
    for each in changes:
        found.setdefault((_rank(each), theme_of(each)), []).append(each)
    return found


def _methods(changes: Iterable[Change]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(method for each in changes for method in each.methods))


def _entries(changes: Iterable[Change], report: Report) -> Iterable[Entry]:
    owners: dict[str, list[Change]] = {}
    for each in changes:
        owners.setdefault(_owner(each), []).append(each)
    ordered = sorted(owners.items(), key=lambda each: (min(map(_rank, each[1])), each[0]))
    for owner, rows in ordered:
        was, becomes = report.signatures.get(owner, (None, None))
        shown = (was or "not there", becomes or "gone") if was != becomes else None
        hits = tuple(name for name in _methods(rows) if name != owner)
        facts = tuple(dict.fromkeys(fact for each in rows for fact in each.facts))
        yield Entry(owner, CHANGE_LEVELS[min(map(_rank, rows))], hits, shown, tuple(_lines(rows)), facts)


def _rank(change: Change) -> int:
    return CHANGE_LEVELS.index(change.level)


def _owner(change: Change) -> str:
    """Return the one method that it hits, or the type that several share."""
    generated = [each for each in change.methods if each.split(".")[1] in _GENERATED or change.api == "hero"]
    if len(generated) == 1 or change.kind == "surface":
        return generated[0] if len(generated) == 1 else change.where
    return change.where.partition("(")[0].partition(".")[0]


def _lines(changes: Sequence[Change]) -> Iterable[str]:
    """Yield one line for each theme; a change alone in its theme is said in full."""
    for (_, theme), rows in sorted(_by_theme(changes).items()):
        if len(rows) == 1:
            effects = [f"`{each.was or 'not there'}` → `{each.becomes or 'gone'}`" for each in rows[0].effects[:1]]
            yield " ".join([f"{rows[0].text}.", *filter(None, [rows[0].advice]), *(f"({each})" for each in effects)])
        else:
            items = ", ".join(dict.fromkeys(each.item or each.text for each in rows))
            yield f"{title_of(theme)}: {items}"
