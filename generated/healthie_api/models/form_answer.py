# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel, Reference
from ..scalars import ID, DateTime


class FormAnswer(BaseModel):
    answer: str | None
    conditional_custom_module_id: ID | None
    created_at: DateTime
    custom_module: Reference | None
    custom_module_id: str | None
    displayed_answer: str | None
    file_attachments: list[Reference] | None
    filter_type: str | None
    form_answer_group: Reference | None
    id: ID
    label: str | None
    metadata: str | None
    updated_at: DateTime | None
    user_id: str | None
    value_to_filter: str | None
