"""What a field of a user's model may say about itself, by `Annotated`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

ArgumentValue: TypeAlias = (
    "str | int | float | bool | date | None | Sequence[ArgumentValue] | Mapping[str, ArgumentValue]"
)


class Args:
    """Arguments of a nested field: `notes: Annotated[list[Note], Args(first=5)]`.

    Args:
        values: each argument by its name in the schema or in snake case.

    Example:
        class Task(BaseModel):
            id: str

        class Client(BaseModel):
            tasks: Annotated[list[Task], From("assigned_tasks"), Args(limit=5)]

        client = await healthie.queries.user(id="61", into=Client)
    """

    __slots__ = ("values",)

    def __init__(self, **values: ArgumentValue) -> None:
        self.values = values

    def __repr__(self) -> str:
        return f"Args({', '.join(f'{name}=…' for name in self.values)})"


@dataclass(frozen=True, slots=True)
class From:
    """The field of the schema that is read: `starts: Annotated[datetime, From("date")]`.

    Args:
        field: its name in the schema.

    Example:
        class Visit(BaseModel):
            id: str
            starts: Annotated[str | None, From("date")]

        visit = await healthie.queries.appointment(id="1", into=Visit)
    """

    field: str


@dataclass(frozen=True, slots=True)
class On:
    """The type that an object of a union has to have: `file: Annotated[File | None, On("Document")]`.

    An object of another type is None, and is left out of a list.

    Args:
        type: its name in the schema.

    Example:
        class Addendum(BaseModel):
            id: str

        class Event(BaseModel):
            addendum: Annotated[Addendum | None, From("related_object"), On("ChartingNoteAddendumType")]
    """

    type: str


@dataclass(frozen=True, slots=True)
class Local:
    """A field that is not asked for, and keeps its default: `seen: Annotated[bool, Local()] = False`.

    Example:
        class Visit(BaseModel):
            id: str
            seen: Annotated[bool, Local()] = False

        visit = await healthie.queries.appointment(id="1", into=Visit)
    """
