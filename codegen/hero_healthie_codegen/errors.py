"""The errors of codegen."""

from __future__ import annotations

from pathlib import Path


class CodegenError(Exception):
    """Something a maintainer has to mend; the message says what and where."""


class SpecError(CodegenError):
    """A file of specs/ that is missing, broken, or not what it claims to be."""

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(f"{path}: {problem}")
        self.path = path
