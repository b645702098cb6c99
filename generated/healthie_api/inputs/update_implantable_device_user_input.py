# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class UpdateImplantableDeviceUserInput(InputModel):
    active: Boolean | None = None
    id: ID | None = None
    name: str | None = None
    udi: str | None = None
    user_id: ID | None = None
