# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Int


class CreateCustomModuleInput(InputModel):
    custom_module_form_id: ID | None = None
    exclude_from_scribe: Boolean | None = None
    external_id: ID | None = None
    external_id_type: ID | None = None
    index: Int | None = None
    is_custom: Boolean | None = None
    label: str | None = None
    metadata: str | None = None
    mod_type: str | None = None
    options: str | None = None
    parent_custom_module_id: ID | None = None
    required: Boolean | None = None
    sublabel: str | None = None
