"""The messages of codegen: errors, and reports of progress."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

Report = Callable[[str], None]
"""Takes a line of text about the progress."""


class CodegenError(Exception):
    """An error that a maintainer has to mend; the message says what and where."""


class SpecError(CodegenError):
    """A file of specs/ that is missing, broken, or not what it claims to be."""

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(f"{path}: {problem}")
        self.path = path
        self.problem = problem
