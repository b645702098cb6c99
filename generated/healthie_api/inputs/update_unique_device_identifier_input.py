# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import ID


class UpdateUniqueDeviceIdentifierInput(InputModel):
    assigning_authority: str | None = None
    device_code: str | None = None
    display_name: str | None = None
    id: ID | None = None
    scoping_entity: str | None = None
    udi_code: str | None = None
