# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import Boolean
from pydantic import Field


class ContactTypeOverride(InputModel):
    show_: Boolean = Field(validation_alias="show", serialization_alias="show")
