# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class CopyCustomModuleFormInput(InputModel):
    id: ID | None = None
    id_list: str | None = None
    user_id: ID | None = None
