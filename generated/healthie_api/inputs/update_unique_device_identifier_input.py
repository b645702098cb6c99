# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class UpdateUniqueDeviceIdentifierInput(InputModel):
    assigning_authority: str | None = None
    device_code: str | None = None
    display_name: str | None = None
    id: ID | None = None
    scoping_entity: str | None = None
    udi_code: str | None = None
