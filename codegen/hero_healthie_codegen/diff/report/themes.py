"""What changes have in common, and the one thing that callers do about it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ...formats.files import read_toml
from .changes import Change

THEMES: Mapping[str, tuple[str, str]] = read_toml(Path(__file__).with_suffix(".toml"))


def theme_of(change: Change) -> str:
    """Return the theme of a change: its own, or its kind."""
    return change.theme or change.kind


def title_of(theme: str) -> str:
    """Return a theme in words."""
    return THEMES[theme][0] if theme in THEMES else theme.replace(".", ": ").replace("_", " ")


def todo_of(theme: str) -> str:
    """Return what callers do about all changes of a theme; empty where nothing has to be done."""
    return THEMES[theme][1] if theme in THEMES else ""
