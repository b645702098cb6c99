# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class SetCustomModuleFormScribeInstructionsInput(InputModel):
    custom_instructions: str | None = None
    custom_module_form_id: ID
