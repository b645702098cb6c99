"""The options of `pull`."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import httpx

from ..errors import CodegenError
from ..specs.decisions import APIS, Api
from .http import Limits
from .openapi_canonical import Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class PullOptions:
    """The descriptions to pull, their sources, and the form to write them in."""

    apis: tuple[Api, ...] = APIS
    url: httpx.URL | None = None
    file: Path | None = None
    version: str | None = None
    origin: str | None = None
    prose: Prose = "drop"
    force: bool = False
    limits: Limits = field(default_factory=Limits)
    key: str = field(default_factory=lambda: os.environ.get("HEALTHIE_API_KEY", ""), repr=False)

    def check(self) -> None:
        """Raise CodegenError when the options cannot be meant together."""
        if self.url is not None and self.file is not None:
            raise CodegenError("give either --url or --file")
        if len(self.apis) > 1:
            for name, value in (("--url", self.url), ("--file", self.file), ("--origin", self.origin)):
                if value is not None:
                    raise CodegenError(
                        f"{name} is for one API: say which, pull hero {name} … or pull healthie {name} …"
                    )
        if self.version is not None and "healthie" in self.apis:
            _check_release(self.version)


def _check_release(version: str) -> None:
    try:
        known = date.fromisoformat(version).isoformat() == version
    except ValueError:
        known = False
    if not known:
        raise CodegenError(f"{version!r} is no version of Healthie's API: those are dates such as 2026-07-01")
