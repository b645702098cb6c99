# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class SetCustomModuleFormScribeInstructionsInput(InputModel):
    custom_instructions: str | None = None
    custom_module_form_id: ID
