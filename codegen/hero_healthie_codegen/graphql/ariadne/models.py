"""The classes to write, as data."""

from __future__ import annotations

from dataclasses import dataclass

from .annotations import Annotation


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a model."""

    name: str
    annotation: Annotation
    alias: str | None = None
    default: str | None = None
    deprecated: bool = False
    doc: str | None = None


@dataclass(frozen=True, slots=True)
class Model:
    """One class of an answer or of a request."""

    name: str
    fields: tuple[Field, ...]
    input: bool = False
    one_of: bool = False
    doc: str | None = None

    @property
    def names(self) -> frozenset[str]:
        """The names its annotations use."""
        return frozenset[str]().union(*(field.annotation.names for field in self.fields))


@dataclass(frozen=True, slots=True)
class EnumMember:
    """One value of an enum."""

    name: str
    value: str
    doc: str | None = None
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Enum:
    """One enum."""

    name: str
    members: tuple[EnumMember, ...]
    doc: str | None = None
