"""The names that generated modules import, and from where; no class of a description may bear one of them."""

from __future__ import annotations

from pathlib import Path

from ...formats.files import read_toml

_NAMES = read_toml(Path(__file__).with_suffix(".toml"))
HOMES: dict[str, str] = {name: module for module, names in _NAMES.items() for name in names.split()}
