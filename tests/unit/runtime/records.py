"""Hand-made models, as generated ones are: of REST with attrs, of GraphQL with pydantic."""

from __future__ import annotations

from typing import Any, Literal

from attrs import define, field
from pydantic import Field as Alias

from hero_healthie_runtime.enums import OpenEnum, OpenIntEnum
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel, Reference
from hero_healthie_runtime.graphql.files import Upload
from hero_healthie_runtime.graphql.scalars import ID, DateTime, Int, ZonedDateTime
from hero_healthie_runtime.rest.codec import INTEGER, TEXT, Codec, EnumCodec
from hero_healthie_runtime.rest.containers import ListOf, Nullable
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.unset import UNSET, Unset


class Colour(OpenEnum):
    RED = "red"
    BLUE = "blue"


class Size(OpenIntEnum):
    SMALL = 1
    LARGE = 2


class Record(Model):
    """Fills itself field by field, by the plain rule."""

    __slots__ = ()

    def _fill(self, get: Getter) -> None:
        for each, read in zip(self._described(), self._readers, strict=True):
            setattr(self, each.name, read(get(each.wire, UNSET)))
        self.additional_properties = {}


@define(kw_only=True, repr=False)
class Owner(Record):
    id: str
    from_: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(init=False, factory=dict)

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return Field("id", "id", TEXT, required=True), Field("from_", "from", INTEGER)


@define(kw_only=True, repr=False)
class Cat(Record):
    kind: str = "cat"
    colour: Colour | str | Unset = UNSET
    owners: list[Owner] | Unset = UNSET
    home: Owner | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(init=False, factory=dict)

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("kind", "kind", TEXT),
            Field("colour", "colour", EnumCodec(Colour)),
            Field("owners", "owners", ListOf(ModelOf(Owner))),
            Field("home", "home", Nullable(ModelOf(Owner))),
        )


@define(kw_only=True, repr=False)
class Counts(Record):
    """An object that forbids fields without names, and one whose other fields are numbers: see the subclasses."""

    total: int
    additional_properties: dict[str, Any] = field(init=False, factory=dict)

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("total", "total", INTEGER, required=True),)


class ClosedCounts(Counts):
    _closed = True


class OpenCounts(Counts):
    _open = True

    @classmethod
    def _extras(cls) -> Codec[Any]:
        return INTEGER


class Invoice(BaseModel):
    id: ID
    cents: Int
    colour: Colour
    payer: Reference | None
    lines: list[Line] | None = None
    at: DateTime | None = None


class Line(BaseModel):
    id: ID
    product: Reference


class Card(BaseModel):
    typename: Literal["Card"] = Alias(validation_alias="__typename")
    last4: str


class Cash(BaseModel):
    typename: Literal["Cash"] = Alias(validation_alias="__typename")
    cents: Int


class LineInput(InputModel):
    product_id: ID
    destroy: bool = Alias(default=False, validation_alias="_destroy", serialization_alias="_destroy")


class InvoiceInput(InputModel):
    price: str | None = None
    due: ZonedDateTime | None = None
    lines: list[LineInput] | None = None
    scan: Upload | None = None


Invoice.model_rebuild()
