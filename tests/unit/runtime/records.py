"""Hand-made models, as generated ones are: of REST with attrs, of GraphQL with pydantic."""

from __future__ import annotations

from typing import Any, Literal

from attrs import define, field
from pydantic import Field as Alias

from hero_healthie_runtime.enums import OpenEnum, OpenIntEnum
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, DateTime, Int, ZonedDateTime
from hero_healthie_runtime.rest.codec import INTEGER, TEXT, Codec
from hero_healthie_runtime.rest.containers import ListOf, Nullable
from hero_healthie_runtime.rest.enum_codecs import EnumCodec
from hero_healthie_runtime.rest.model import Field, Model, ModelOf
from hero_healthie_runtime.uploads import Upload


class Colour(OpenEnum):
    RED = "red"
    BLUE = "blue"


class Size(OpenIntEnum):
    SMALL = 1
    LARGE = 2


@define(kw_only=True, repr=False, getstate_setstate=False)
class Owner(Model):
    id: str
    from_: int | None = None
    additional_properties: dict[str, Any] = field(init=False, factory=dict)

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return Field("id", "id", TEXT, required=True), Field("from_", "from", INTEGER)


@define(kw_only=True, repr=False, getstate_setstate=False)
class Cat(Model):
    kind: str = "cat"
    colour: Colour | str | None = None
    owners: list[Owner] | None = None
    home: Owner | None = None
    additional_properties: dict[str, Any] = field(init=False, factory=dict)

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("kind", "kind", TEXT),
            Field("colour", "colour", EnumCodec(Colour)),
            Field("owners", "owners", ListOf(ModelOf(Owner))),
            Field("home", "home", Nullable(ModelOf(Owner))),
        )


@define(kw_only=True, repr=False, getstate_setstate=False)
class Counts(Model):
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
