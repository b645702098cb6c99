# Generated.
from hero_healthie_runtime.graphql.api import ID, Boolean, Field, InputModel, Int


class ContactTypeOverrideInput(InputModel):
    id: ID | None = None
    name: str | None = None
    position: Int | None = None
    show_: Boolean | None = Field(default=None, validation_alias="show", serialization_alias="show")
