# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, InputModel


class FormAnswerInput(InputModel):
    answer: str | None = None
    conditional_custom_module_id: ID | None = None
    custom_module_id: str | None = None
    filter_type: str | None = None
    id: ID | None = None
    label: str | None = None
    metadata: str | None = None
    mod_type: str | None = None
    user_id: str | None = None
    value_to_filter: str | None = None
