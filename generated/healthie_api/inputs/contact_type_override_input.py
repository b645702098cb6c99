# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Int
from pydantic import Field


class ContactTypeOverrideInput(InputModel):
    id: ID | None = None
    name: str | None = None
    position: Int | None = None
    show_: Boolean | None = Field(default=None, validation_alias="show", serialization_alias="show")
