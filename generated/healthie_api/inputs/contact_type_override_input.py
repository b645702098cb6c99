# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Int


class ContactTypeOverrideInput(InputModel):
    id: ID | None = None
    name: str | None = None
    position: Int | None = None
    show: Boolean | None = None
