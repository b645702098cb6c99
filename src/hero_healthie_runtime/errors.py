"""Errors of reading a response and of writing an argument. They hold paths and types, never values."""

from __future__ import annotations

from typing import TypeAlias

PathItem: TypeAlias = str | int

INTERRUPTS = (KeyboardInterrupt, SystemExit)
"""What a function of the app (a hook, a model, a log handler) may end a call with. Whatever else it raises stays
inside, a `CancelledError` too: an effect that happened is not hidden by it."""


class DecodeError(Exception):
    """A response does not have the described shape."""

    def __init__(self, path: tuple[PathItem, ...], expected: str) -> None:
        super().__init__(path, expected)
        self.path = path
        self.expected = expected

    def within(self, *outer: PathItem) -> DecodeError:
        """Return the same error with the path of the enclosing object in front."""
        return DecodeError((*outer, *self.path), self.expected)


class EncodeError(Exception):
    """An argument cannot be right."""

    def __init__(self, path: tuple[PathItem, ...], problem: str) -> None:
        super().__init__(path, problem)
        self.path = path
        self.problem = problem

    def within(self, *outer: PathItem) -> EncodeError:
        """Return the same error with the path of the enclosing object in front."""
        return EncodeError((*outer, *self.path), self.problem)
