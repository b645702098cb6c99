# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class CreateImplantableDeviceUserInput(InputModel):
    active: Boolean | None = None
    name: str | None = None
    udi: str | None = None
    user_id: ID | None = None
