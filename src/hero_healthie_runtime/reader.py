"""Readers: they turn the responses of an operation into typed values."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import Generic, NamedTuple, ParamSpec, TypeVar

from hero_healthie_runtime.drift import Deviation

P = ParamSpec("P")
T_co = TypeVar("T_co", covariant=True)


class ReadResult(NamedTuple, Generic[T_co]):
    """The value of a response, and what its description did not foresee."""

    value: T_co
    drift_signs: Set[object] = frozenset()
    """Not empty if `Reader.deviations` would find something; equal sets mean the same kinds of deviations."""
    deviations: Sequence[Deviation] = ()
    """The deviations, if they had to be found to read the response at all."""


class Reader(Generic[P, T_co]):
    """Reads the responses of one operation."""

    def __call__(self, *response: P.args, **named: P.kwargs) -> T_co:
        """Return the typed value of a response that is as described, unknown enum values and fields apart; raise
        DecodeError if a required field is missing, or a value has the wrong type; ValueError if as above, if pydantic
        finds it.
        """
        raise NotImplementedError

    def read(self, *response: P.args, **named: P.kwargs) -> ReadResult[T_co]:
        """Return the typed value, with None for a null that should not be there, and the signs of drift; raise
        DecodeError if a required field is missing, or a value other than null has the wrong type.
        """
        raise NotImplementedError

    def deviations(self, *response: P.args, **named: P.kwargs) -> Sequence[Deviation]:
        """Return all deviations of a response that could be read; slow."""
        raise NotImplementedError

    def prepare(self) -> None:
        """Build now what the first response would build."""
