# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Int

from ..inputs.custom_module_condition_input import CustomModuleConditionInput


class UpdateCustomModuleInput(InputModel):
    custom_module_condition: CustomModuleConditionInput | None = None
    exclude_from_scribe: Boolean | None = None
    external_id: ID | None = None
    external_id_type: ID | None = None
    id: ID | None = None
    index: Int | None = None
    is_custom: Boolean | None = None
    label: str | None = None
    metadata: str | None = None
    mod_type: str | None = None
    options: str | None = None
    options_array: list[str | None] | None = None
    parent_custom_module_id: Int | None = None
    required: Boolean | None = None
    sublabel: str | None = None
